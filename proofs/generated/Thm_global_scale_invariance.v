(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling.
Local Open Scope R_scope.

Lemma t_global_scale_invariance''moments'17_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''moments'19_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''moments'20
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_global_scale_invariance''moments'19_arithmetic r_beta i_t natural_t (t_global_scale_invariance''moments'17_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_global_scale_invariance''moments'21_arithmetic
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c * (s_g b_k))))) = (r_c * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c * (s_g b_k))))) (r_c * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e2.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c * (s_g b_k))))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_c) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c * (s_g b_k)))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_c) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''moments'22_folding
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c * (s_g b_k))))) = (r_c * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))))))) :
  ((d_E r_beta i_t (fun b_k : Z => (r_c * (s_g b_k)))) = (r_c * (d_E r_beta i_t (fun b_k : Z => (s_g b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_global_scale_invariance''moments'29_arithmetic
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_mhat r_beta s_g i_t) = (d_E r_beta i_t (fun b_k : Z => (s_g b_k))))) :
  ((r_c * (d_E r_beta i_t (fun b_k : Z => (s_g b_k)))) = (r_c * (d_mhat r_beta s_g i_t))).
Proof.
  apply (conclude_equation (r_c * (d_E r_beta i_t (fun b_k : Z => (s_g b_k)))) (r_c * (d_mhat r_beta s_g i_t)) (0 + (- r_c) * ((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta s_g i_t))) (add_equation 0 (- r_c) (d_mhat r_beta s_g i_t) (d_E r_beta i_t (fun b_k : Z => (s_g b_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''moments'39_arithmetic
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_c * (s_g b_k)) ^^ 2%Z)))) = ((r_c ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_c * (s_g b_k)) ^^ 2%Z)))) ((r_c ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e2.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_c * (s_g b_k)) ^^ 2%Z)))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_c ^^ 2%Z)) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_c * (s_g b_k)) ^^ 2%Z))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_c ^^ 2%Z)) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''moments'40_folding
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_c * (s_g b_k)) ^^ 2%Z)))) = ((r_c ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z))))))) :
  ((d_E r_beta i_t (fun b_k : Z => ((r_c * (s_g b_k)) ^^ 2%Z))) = ((r_c ^^ 2%Z) * (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_global_scale_invariance''moments'47_arithmetic
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta s_g i_t) = (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) :
  (((r_c ^^ 2%Z) * (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) = ((r_c ^^ 2%Z) * (d_vhat r_beta s_g i_t))).
Proof.
  apply (conclude_equation ((r_c ^^ 2%Z) * (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) ((r_c ^^ 2%Z) * (d_vhat r_beta s_g i_t)) (0 + (- (r_c ^^ 2%Z)) * ((d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - (d_vhat r_beta s_g i_t))) (add_equation 0 (- (r_c ^^ 2%Z)) (d_vhat r_beta s_g i_t) (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_global_scale_invariance''moments :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> (((d_mhat b_beta (fun b_k : Z => (b_c * (b_g b_k))) b_t) = (b_c * (d_mhat b_beta b_g b_t))) /\ ((d_vhat b_beta (fun b_k : Z => (b_c * (b_g b_k))) b_t) = ((b_c ^^ 2%Z) * (d_vhat b_beta b_g b_t))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (conj (eq_trans (eq_trans ((((((t_ema_unrolling''mhat r_beta) (fun b_k : Z => (r_c * (s_g b_k)))) i_t natural_t) h1) h2) h3) (t_global_scale_invariance''moments'22_folding r_beta r_c i_t natural_t s_g (t_global_scale_invariance''moments'21_arithmetic r_beta r_c i_t natural_t s_g h3 (t_global_scale_invariance''moments'20 r_beta i_t natural_t h1 h2 h3)))) (t_global_scale_invariance''moments'29_arithmetic r_beta r_c i_t natural_t s_g ((((((t_ema_unrolling''mhat r_beta) s_g) i_t natural_t) h1) h2) h3))) (eq_trans (eq_trans ((((((t_ema_unrolling''vhat r_beta) (fun b_k : Z => (r_c * (s_g b_k)))) i_t natural_t) h1) h2) h3) (t_global_scale_invariance''moments'40_folding r_beta r_c i_t natural_t s_g (t_global_scale_invariance''moments'39_arithmetic r_beta r_c i_t natural_t s_g h3 (t_global_scale_invariance''moments'20 r_beta i_t natural_t h1 h2 h3)))) (t_global_scale_invariance''moments'47_arithmetic r_beta r_c i_t natural_t s_g ((((((t_ema_unrolling''vhat r_beta) s_g) i_t natural_t) h1) h2) h3))))))))))).
Qed.

Lemma t_global_scale_invariance''every'_factor'12
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  ((d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t) = ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))).
Proof.
  exact (proj2 (((((((t_global_scale_invariance''moments r_beta2) s_g) i_t natural_t) r_c) h1) h2) h3)).
Qed.

Lemma t_global_scale_invariance''every'_factor'19
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (~ (r_c = 0)))
    (h2 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 < ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))).
Proof.
  exact (product_positive _ _ ((t_square_positive r_c) h1) h2).
Qed.

Lemma t_global_scale_invariance''every'_factor'44_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (0 - (sqrt (d_vhat r_beta2 s_g i_t)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 (sqrt (d_vhat r_beta2 s_g i_t)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''every'_factor'45
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)).
Proof.
  exact (fun h2 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0) => (t_global_scale_invariance''every'_factor'44_arithmetic r_beta2 i_t natural_t s_g ((t_square_root_positive (d_vhat r_beta2 s_g i_t)) h1) h2)).
Qed.

Lemma t_global_scale_invariance''every'_factor'21_definition
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t) = ((d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_global_scale_invariance''every'_factor'49_arithmetic
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t)))))
    (p2 : ((sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))) - 0)) + 1 * (0 - (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))))) 0 (add_equation_to_less (0 + 1 * ((sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))) - 0)) 1 (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))) 0 (add_less_to_at_most 0 1 0 (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''every'_factor'51_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((r_c / (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t)))) = ((sign r_c) / (sqrt (d_vhat r_beta2 s_g i_t)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)))
    (p4 : (~ ((sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))) = 0))) :
  (((r_c * (d_mhat r_beta1 s_g i_t)) / (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t)))) = ((sign r_c) * ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))).
Proof.
  apply (conclude_equation ((r_c * (d_mhat r_beta1 s_g i_t)) / (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t)))) ((sign r_c) * ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (0 + (d_mhat r_beta1 s_g i_t) * (((sign r_c) / (sqrt (d_vhat r_beta2 s_g i_t))) - (r_c / (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t)))))) (add_equation 0 (d_mhat r_beta1 s_g i_t) (r_c / (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t)))) ((sign r_c) / (sqrt (d_vhat r_beta2 s_g i_t))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''every'_factor'52_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_global_scale_invariance''every'_factor'53_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0))) :
  (((sign r_c) * ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) = ((sign r_c) * (d_u r_beta1 r_beta2 s_g i_t))).
Proof.
  apply (conclude_equation ((sign r_c) * ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) ((sign r_c) * (d_u r_beta1 r_beta2 s_g i_t)) (0 + (- (sign r_c)) * (((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) - (d_u r_beta1 r_beta2 s_g i_t))) (add_equation 0 (- (sign r_c)) (d_u r_beta1 r_beta2 s_g i_t) ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_global_scale_invariance''every'_factor :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((~ (b_c = 0)) -> ((0 < (d_vhat b_beta2 (fun b_k : Z => (b_c * (b_g b_k))) b_t)) /\ ((d_u b_beta1 b_beta2 (fun b_k : Z => (b_c * (b_g b_k))) b_t) = ((sign b_c) * (d_u b_beta1 b_beta2 b_g b_t)))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (0 < (d_vhat r_beta2 s_g i_t)) => (fun h7 : (~ (r_c = 0)) => (conj (eq_ind ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t)) (fun hole : R => (0 < hole)) (t_global_scale_invariance''every'_factor'19 r_beta2 r_c i_t natural_t s_g h7 h6) (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t) (eq_sym (t_global_scale_invariance''every'_factor'12 r_beta2 r_c i_t natural_t s_g h3 h4 h5))) (eq_trans (eq_trans (eq_trans (t_global_scale_invariance''every'_factor'21_definition r_beta1 r_beta2 r_c i_t natural_t s_g) (eq_ind (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t))) = ((r_c * (d_mhat r_beta1 s_g i_t)) / (sqrt hole)))) (eq_ind (d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t))) = (hole / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t))))) (eq_refl ((d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t)))) (r_c * (d_mhat r_beta1 s_g i_t)) (proj1 (((((((t_global_scale_invariance''moments r_beta1) s_g) i_t natural_t) r_c) h1) h2) h5))) ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t)) (t_global_scale_invariance''every'_factor'12 r_beta2 r_c i_t natural_t s_g h3 h4 h5))) (t_global_scale_invariance''every'_factor'51_arithmetic r_beta1 r_beta2 r_c i_t natural_t s_g ((((t_scaled_ratio r_c) (d_vhat r_beta2 s_g i_t)) h7) h6) h5 (t_global_scale_invariance''every'_factor'45 r_beta2 i_t natural_t s_g h6) (fun h8 : ((sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))) = 0) => (t_global_scale_invariance''every'_factor'49_arithmetic r_beta2 r_c i_t natural_t s_g ((t_square_root_positive ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))) (t_global_scale_invariance''every'_factor'19 r_beta2 r_c i_t natural_t s_g h7 h6)) h8)))) (t_global_scale_invariance''every'_factor'53_arithmetic r_beta1 r_beta2 r_c i_t natural_t s_g (t_global_scale_invariance''every'_factor'52_definition r_beta1 r_beta2 i_t natural_t s_g) h5 (t_global_scale_invariance''every'_factor'45 r_beta2 i_t natural_t s_g h6)))))))))))))))).
Qed.

Lemma t_global_scale_invariance''with'_eps'6_arithmetic
    (r_c : R)
    (p1 : (0 < r_c)) :
  (0 <= r_c).
Proof.
  apply (conclude_at_most_strictly 0 r_c (0 + 1 * (r_c - 0)) 0 (add_less_to_at_most 0 1 0 r_c ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''with'_eps'6
    (r_c : R)
    (h1 : (0 < r_c)) :
  (0 <= r_c).
Proof.
  exact (t_global_scale_invariance''with'_eps'6_arithmetic r_c h1).
Qed.

Lemma t_global_scale_invariance''with'_eps'17
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 <= (d_vhat r_beta2 s_g i_t)).
Proof.
  exact ((((((t_second_moment_nonnegative r_beta2) s_g) i_t natural_t) h1) h2) h3).
Qed.

Lemma t_global_scale_invariance''with'_eps'44_definition
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) = ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))).
Proof.
  assert (q := (eq_refl (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))).
  cbv beta delta [d_u'5f'eps] in q |- *.
  reindex q.
Qed.

Lemma t_global_scale_invariance''with'_eps'44
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) = ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))).
Proof.
  exact (t_global_scale_invariance''with'_eps'44_definition r_beta1 r_beta2 r_eps i_t natural_t s_g).
Qed.

Lemma t_global_scale_invariance''with'_eps'45
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 <= (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  exact (square_root_nonnegative _ (t_global_scale_invariance''with'_eps'17 r_beta2 i_t natural_t s_g h1 h2 h3)).
Qed.

Lemma t_global_scale_invariance''with'_eps'48_arithmetic
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= (r_c * (sqrt (d_vhat r_beta2 s_g i_t)))))
    (p2 : (0 < r_eps)) :
  (0 < ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)).
Proof.
  apply (conclude_less_strictly 0 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) ((0 + 1 * ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) - 0)) + 1 * (r_eps - 0)) 0 (add_less_to_at_most (0 + 1 * ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) - 0)) 1 0 r_eps ltac:(lra) (add_at_most_to_at_most 0 1 0 (r_c * (sqrt (d_vhat r_beta2 s_g i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''with'_eps'50_arithmetic
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))
    (p2 : (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) - 0)) + 1 * (0 - ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) 0 (add_equation_to_less (0 + 1 * (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) - 0)) 1 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) 0 (add_less_to_at_most 0 1 0 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''with'_eps'51
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < r_c))
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1))
    (h4 : (1%Z <= i_t)%Z)
    (h5 : (0 < r_eps)) :
  (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)).
Proof.
  exact (fun h6 : (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0) => (t_global_scale_invariance''with'_eps'50_arithmetic r_beta2 r_c r_eps i_t natural_t s_g (t_global_scale_invariance''with'_eps'48_arithmetic r_beta2 r_c r_eps i_t natural_t s_g (product_nonnegative _ _ (t_global_scale_invariance''with'_eps'6 r_c h1) (t_global_scale_invariance''with'_eps'45 r_beta2 i_t natural_t s_g h2 h3 h4)) h5) h6)).
Qed.

Lemma t_global_scale_invariance''with'_eps'52_arithmetic
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : (0 < r_eps)) :
  (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)).
Proof.
  apply (conclude_less_strictly 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (r_eps - 0)) 0 (add_less_to_at_most (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 0 r_eps ltac:(lra) (add_at_most_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''with'_eps'54_arithmetic
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))
    (p2 : (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) - 0)) + 1 * (0 - ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) 0 (add_equation_to_less (0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) - 0)) 1 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) 0 (add_less_to_at_most 0 1 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''with'_eps'55
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < r_eps)) :
  (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)).
Proof.
  exact (fun h5 : (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0) => (t_global_scale_invariance''with'_eps'54_arithmetic r_beta2 r_eps i_t natural_t s_g (t_global_scale_invariance''with'_eps'52_arithmetic r_beta2 r_eps i_t natural_t s_g (t_global_scale_invariance''with'_eps'45 r_beta2 i_t natural_t s_g h1 h2 h3) h4) h5)).
Qed.

Lemma t_global_scale_invariance''with'_eps'1_definition
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) = ((d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) / ((sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t)) + r_eps))).
Proof.
  assert (q := (eq_refl (d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t))).
  cbv beta delta [d_u'5f'eps] in q |- *.
  reindex q.
Qed.

Lemma t_global_scale_invariance''with'_eps'56_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) = ((r_c * (d_mhat r_beta1 s_g i_t)) / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))))
    (p2 : ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) = ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)))
    (p5 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  (((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) = (((r_c * (d_mhat r_beta1 s_g i_t)) / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)) - ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))).
Proof.
  apply (conclude_equation ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) (((r_c * (d_mhat r_beta1 s_g i_t)) / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)) - ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) ((0 + 1 * (((r_c * (d_mhat r_beta1 s_g i_t)) / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)) - (d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t))) + (-1) * (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) (add_equation (0 + 1 * (((r_c * (d_mhat r_beta1 s_g i_t)) / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)) - (d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t))) (-1) (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) (add_equation 0 1 (d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) ((r_c * (d_mhat r_beta1 s_g i_t)) / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''with'_eps'57_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)))
    (p3 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0))) :
  ((((r_c * (d_mhat r_beta1 s_g i_t)) / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)) - ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) = (((r_c - 1) * ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))).
Proof.
  apply (conclude_equation (((r_c * (d_mhat r_beta1 s_g i_t)) / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)) - ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) (((r_c - 1) * ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_global_scale_invariance''with'_eps'58_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) = ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)))
    (p4 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  ((((r_c - 1) * ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) = (((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))).
Proof.
  apply (conclude_equation (((r_c - 1) * ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) (((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) (0 + (- ((r_c - 1) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) * (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) (add_equation 0 (- ((r_c - 1) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_global_scale_invariance''with'_eps :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_eps : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < b_eps) -> ((0 < b_c) -> (((d_u'5f'eps b_beta1 b_beta2 b_eps (fun b_k : Z => (b_c * (b_g b_k))) b_t) - (d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t)) = (((b_c - 1) * (d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t)) * (b_eps / ((b_c * (sqrt (d_vhat b_beta2 b_g b_t))) + b_eps))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (r_eps : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (0 < r_eps) => (fun h7 : (0 < r_c) => (eq_trans (eq_trans (t_global_scale_invariance''with'_eps'56_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g (eq_trans (t_global_scale_invariance''with'_eps'1_definition r_beta1 r_beta2 r_c r_eps i_t natural_t s_g) (eq_ind (sqrt ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t))) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) / ((sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t)) + r_eps)) = ((r_c * (d_mhat r_beta1 s_g i_t)) / (hole + r_eps)))) (eq_ind (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) / ((sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t)) + r_eps)) = ((r_c * (d_mhat r_beta1 s_g i_t)) / ((sqrt hole) + r_eps)))) (eq_ind (d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) / ((sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t)) + r_eps)) = (hole / ((sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t)) + r_eps)))) (eq_refl ((d_mhat r_beta1 (fun b_k : Z => (r_c * (s_g b_k))) i_t) / ((sqrt (d_vhat r_beta2 (fun b_k : Z => (r_c * (s_g b_k))) i_t)) + r_eps))) (r_c * (d_mhat r_beta1 s_g i_t)) (proj1 (((((((t_global_scale_invariance''moments r_beta1) s_g) i_t natural_t) r_c) h1) h2) h5))) ((r_c ^^ 2%Z) * (d_vhat r_beta2 s_g i_t)) (proj2 (((((((t_global_scale_invariance''moments r_beta2) s_g) i_t natural_t) r_c) h3) h4) h5))) (r_c * (sqrt (d_vhat r_beta2 s_g i_t))) ((((t_root_of_rescaled r_c) (d_vhat r_beta2 s_g i_t)) (t_global_scale_invariance''with'_eps'6 r_c h7)) (t_global_scale_invariance''with'_eps'17 r_beta2 i_t natural_t s_g h3 h4 h5)))) (t_global_scale_invariance''with'_eps'44 r_beta1 r_beta2 r_eps i_t natural_t s_g) h5 (t_global_scale_invariance''with'_eps'51 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6) (t_global_scale_invariance''with'_eps'55 r_beta2 r_eps i_t natural_t s_g h3 h4 h5 h6)) (t_global_scale_invariance''with'_eps'57_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g h5 (t_global_scale_invariance''with'_eps'55 r_beta2 r_eps i_t natural_t s_g h3 h4 h5 h6) (t_global_scale_invariance''with'_eps'51 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6))) (t_global_scale_invariance''with'_eps'58_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g (t_global_scale_invariance''with'_eps'44 r_beta1 r_beta2 r_eps i_t natural_t s_g) h5 (t_global_scale_invariance''with'_eps'51 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6) (t_global_scale_invariance''with'_eps'55 r_beta2 r_eps i_t natural_t s_g h3 h4 h5 h6)))))))))))))))).
Qed.

Lemma t_global_scale_invariance''derivative'22_arithmetic
    (r_c : R)
    (p1 : (0 < r_c)) :
  (0 <= r_c).
Proof.
  apply (conclude_at_most_strictly 0 r_c (0 + 1 * (r_c - 0)) 0 (add_less_to_at_most 0 1 0 r_c ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'22
    (r_c : R)
    (h1 : (0 < r_c)) :
  (0 <= r_c).
Proof.
  exact (t_global_scale_invariance''derivative'22_arithmetic r_c h1).
Qed.

Lemma t_global_scale_invariance''derivative'30
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 <= (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  exact (square_root_nonnegative _ ((((((t_second_moment_nonnegative r_beta2) s_g) i_t natural_t) h1) h2) h3)).
Qed.

Lemma t_global_scale_invariance''derivative'31
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < r_c))
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1))
    (h4 : (1%Z <= i_t)%Z) :
  (0 <= (r_c * (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  exact (product_nonnegative _ _ (t_global_scale_invariance''derivative'22 r_c h1) (t_global_scale_invariance''derivative'30 r_beta2 i_t natural_t s_g h2 h3 h4)).
Qed.

Lemma t_global_scale_invariance''derivative'32_arithmetic
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= (r_c * (sqrt (d_vhat r_beta2 s_g i_t)))))
    (p2 : (0 < r_eps)) :
  (0 < ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)).
Proof.
  apply (conclude_less_strictly 0 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) ((0 + 1 * ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) - 0)) + 1 * (r_eps - 0)) 0 (add_less_to_at_most (0 + 1 * ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) - 0)) 1 0 r_eps ltac:(lra) (add_at_most_to_at_most 0 1 0 (r_c * (sqrt (d_vhat r_beta2 s_g i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'32
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < r_c))
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1))
    (h4 : (1%Z <= i_t)%Z)
    (h5 : (0 < r_eps)) :
  (0 < ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)).
Proof.
  exact (t_global_scale_invariance''derivative'32_arithmetic r_beta2 r_c r_eps i_t natural_t s_g (t_global_scale_invariance''derivative'31 r_beta2 r_c i_t natural_t s_g h1 h2 h3 h4) h5).
Qed.

Lemma t_global_scale_invariance''derivative'34_arithmetic
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))
    (p2 : (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) - 0)) + 1 * (0 - ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) 0 (add_equation_to_less (0 + 1 * (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) - 0)) 1 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) 0 (add_less_to_at_most 0 1 0 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'35
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < r_c))
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1))
    (h4 : (1%Z <= i_t)%Z)
    (h5 : (0 < r_eps)) :
  (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)).
Proof.
  exact (fun h6 : (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0) => (t_global_scale_invariance''derivative'34_arithmetic r_beta2 r_c r_eps i_t natural_t s_g (t_global_scale_invariance''derivative'32 r_beta2 r_c r_eps i_t natural_t s_g h1 h2 h3 h4 h5) h6)).
Qed.

Lemma t_global_scale_invariance''derivative'36_arithmetic
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : (0 < r_eps)) :
  (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)).
Proof.
  apply (conclude_less_strictly 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (r_eps - 0)) 0 (add_less_to_at_most (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 0 r_eps ltac:(lra) (add_at_most_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'36
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < r_eps)) :
  (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)).
Proof.
  exact (t_global_scale_invariance''derivative'36_arithmetic r_beta2 r_eps i_t natural_t s_g (t_global_scale_invariance''derivative'30 r_beta2 i_t natural_t s_g h1 h2 h3) h4).
Qed.

Lemma t_global_scale_invariance''derivative'38_arithmetic
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))
    (p2 : (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) - 0)) + 1 * (0 - ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) 0 (add_equation_to_less (0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) - 0)) 1 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) 0 (add_less_to_at_most 0 1 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'39
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < r_eps)) :
  (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)).
Proof.
  exact (fun h5 : (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0) => (t_global_scale_invariance''derivative'38_arithmetic r_beta2 r_eps i_t natural_t s_g (t_global_scale_invariance''derivative'36 r_beta2 r_eps i_t natural_t s_g h1 h2 h3 h4) h5)).
Qed.

Lemma t_global_scale_invariance''derivative'53_arithmetic
    (r_eps : R)
    (p1 : (0 < r_eps)) :
  (0 <= r_eps).
Proof.
  apply (conclude_at_most_strictly 0 r_eps (0 + 1 * (r_eps - 0)) 0 (add_less_to_at_most 0 1 0 r_eps ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'53
    (r_eps : R)
    (h1 : (0 < r_eps)) :
  (0 <= r_eps).
Proof.
  exact (t_global_scale_invariance''derivative'53_arithmetic r_eps h1).
Qed.

Lemma t_global_scale_invariance''derivative'56
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < r_c))
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1))
    (h4 : (1%Z <= i_t)%Z)
    (h5 : (0 < r_eps)) :
  (0 < (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))).
Proof.
  exact (product_positive _ _ (t_global_scale_invariance''derivative'32 r_beta2 r_c r_eps i_t natural_t s_g h1 h2 h3 h4 h5) (t_global_scale_invariance''derivative'36 r_beta2 r_eps i_t natural_t s_g h2 h3 h4 h5)).
Qed.

Lemma t_global_scale_invariance''derivative'40_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) = (((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)))
    (p4 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  ((((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) - ((r_c - 1) * (((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * r_eps) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) = ((((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) - ((r_c - 1) * (((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * r_eps) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))).
Proof.
  apply (conclude_equation (((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) - ((r_c - 1) * (((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * r_eps) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) ((((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) - ((r_c - 1) * (((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * r_eps) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) (0 + 1 * ((((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) - ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)))) (add_equation 0 1 ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) (((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'41_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)))
    (p3 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  (((((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) - ((r_c - 1) * (((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * r_eps) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) = ((((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (- (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)))).
Proof.
  apply (conclude_equation ((((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) - ((r_c - 1) * (((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * r_eps) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) ((((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (- (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'62_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs (- (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) = (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)))
    (p4 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  (((((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (Rabs (- (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)))) = ((((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)))).
Proof.
  apply (conclude_equation ((((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (Rabs (- (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)))) ((((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) (0 + (((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * ((Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) - (Rabs (- (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))))) (add_equation 0 (((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) (Rabs (- (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'68_arithmetic
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= (r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z))))
    (p2 : (0 <= ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps))) :
  (0 <= ((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps))).
Proof.
  apply (conclude_at_most 0 ((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) ((0 + 1 * ((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) - 0)) + 1 * (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) - 0)) 1 0 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps) ltac:(lra) (add_at_most_to_at_most 0 1 0 (r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'70_arithmetic
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= ((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps))))
    (p2 : (0 <= (r_eps ^^ 2%Z))) :
  (0 <= (((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) + (r_eps ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 (((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) + (r_eps ^^ 2%Z)) ((0 + 1 * (((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) - 0)) + 1 * ((r_eps ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) - 0)) 1 0 (r_eps ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''derivative'77_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= ((((r_c - 1) ^^ 2%Z) * ((((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) + (r_eps ^^ 2%Z)) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)))
    (p4 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  (((((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) <= ((Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * ((r_c - 1) ^^ 2%Z))).
Proof.
  apply (conclude_at_most ((((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) ((Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * ((r_c - 1) ^^ 2%Z)) (0 + 1 * (((((r_c - 1) ^^ 2%Z) * ((((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) + (r_eps ^^ 2%Z)) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((((r_c - 1) ^^ 2%Z) * ((((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) + (r_eps ^^ 2%Z)) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_global_scale_invariance''derivative :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_eps : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < b_eps) -> ((0 < b_c) -> ((Rabs (((d_u'5f'eps b_beta1 b_beta2 b_eps (fun b_k : Z => (b_c * (b_g b_k))) b_t) - (d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t)) - ((b_c - 1) * (((d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t) * b_eps) / ((sqrt (d_vhat b_beta2 b_g b_t)) + b_eps))))) <= ((Rabs (d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t)) * ((b_c - 1) ^^ 2%Z)))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (r_eps : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (0 < r_eps) => (fun h7 : (0 < r_c) => (chain_equal_at_most _ _ _ (eq_trans (eq_trans (eq_ind (((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) - ((r_c - 1) * (((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * r_eps) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) (fun hole : R => ((Rabs (((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) - ((r_c - 1) * (((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * r_eps) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))) = (Rabs hole))) (eq_refl (Rabs (((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) - ((r_c - 1) * (((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * r_eps) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))))) ((((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * (- (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) (eq_trans (t_global_scale_invariance''derivative'40_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g (((((((((((((t_global_scale_invariance''with'_eps r_beta1) r_beta2) r_eps) s_g) i_t natural_t) r_c) h1) h2) h3) h4) h5) h6) h7) h5 (t_global_scale_invariance''derivative'35 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6) (t_global_scale_invariance''derivative'39 r_beta2 r_eps i_t natural_t s_g h3 h4 h5 h6)) (t_global_scale_invariance''derivative'41_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g h5 (t_global_scale_invariance''derivative'35 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6) (t_global_scale_invariance''derivative'39 r_beta2 r_eps i_t natural_t s_g h3 h4 h5 h6)))) (((t_absolute_value_scaled (((r_c - 1) ^^ 2%Z) * ((r_eps * (sqrt (d_vhat r_beta2 s_g i_t))) / (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))) (- (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) (product_nonnegative _ _ (square_nonnegative (r_c - 1)) ((((t_quotient_nonnegative (r_eps * (sqrt (d_vhat r_beta2 s_g i_t)))) (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) (product_nonnegative _ _ (t_global_scale_invariance''derivative'53 r_eps h6) (t_global_scale_invariance''derivative'30 r_beta2 i_t natural_t s_g h3 h4 h5))) (t_global_scale_invariance''derivative'56 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6))))) (t_global_scale_invariance''derivative'62_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g (t_absolute_value_negated (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) h5 (t_global_scale_invariance''derivative'35 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6) (t_global_scale_invariance''derivative'39 r_beta2 r_eps i_t natural_t s_g h3 h4 h5 h6))) (t_global_scale_invariance''derivative'77_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g (product_nonnegative _ _ (product_nonnegative _ _ (square_nonnegative (r_c - 1)) ((((t_quotient_nonnegative (((r_c * ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z)) + ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) * r_eps)) + (r_eps ^^ 2%Z))) (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) (t_global_scale_invariance''derivative'70_arithmetic r_beta2 r_c r_eps i_t natural_t s_g (t_global_scale_invariance''derivative'68_arithmetic r_beta2 r_c r_eps i_t natural_t s_g (product_nonnegative _ _ (t_global_scale_invariance''derivative'22 r_c h7) (square_nonnegative (sqrt (d_vhat r_beta2 s_g i_t)))) (product_nonnegative _ _ (t_global_scale_invariance''derivative'31 r_beta2 r_c i_t natural_t s_g h7 h3 h4 h5) (t_global_scale_invariance''derivative'53 r_eps h6))) (square_nonnegative r_eps))) (t_global_scale_invariance''derivative'56 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6))) (t_absolute_value_nonnegative (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) h5 (t_global_scale_invariance''derivative'35 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6) (t_global_scale_invariance''derivative'39 r_beta2 r_eps i_t natural_t s_g h3 h4 h5 h6)))))))))))))))).
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'14
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 <= (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  exact (square_root_nonnegative _ ((((((t_second_moment_nonnegative r_beta2) s_g) i_t natural_t) h1) h2) h3)).
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'4_arithmetic
    (r_c : R)
    (p1 : (0 < r_c)) :
  (0 <= r_c).
Proof.
  apply (conclude_at_most_strictly 0 r_c (0 + 1 * (r_c - 0)) 0 (add_less_to_at_most 0 1 0 r_c ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'17_arithmetic
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= (r_c * (sqrt (d_vhat r_beta2 s_g i_t)))))
    (p2 : (0 < r_eps)) :
  (0 < ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)).
Proof.
  apply (conclude_less_strictly 0 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) ((0 + 1 * ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) - 0)) + 1 * (r_eps - 0)) 0 (add_less_to_at_most (0 + 1 * ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) - 0)) 1 0 r_eps ltac:(lra) (add_at_most_to_at_most 0 1 0 (r_c * (sqrt (d_vhat r_beta2 s_g i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'17
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < r_c))
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1))
    (h4 : (1%Z <= i_t)%Z)
    (h5 : (0 < r_eps)) :
  (0 < ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)).
Proof.
  exact (t_global_scale_invariance''never'_with'_eps'17_arithmetic r_beta2 r_c r_eps i_t natural_t s_g (product_nonnegative _ _ (t_global_scale_invariance''never'_with'_eps'4_arithmetic r_c h1) (t_global_scale_invariance''never'_with'_eps'14 r_beta2 i_t natural_t s_g h2 h3 h4)) h5).
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'19_arithmetic
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))
    (p2 : (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) - 0)) + 1 * (0 - ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) 0 (add_equation_to_less (0 + 1 * (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) - 0)) 1 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) 0 (add_less_to_at_most 0 1 0 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'20
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < r_c))
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1))
    (h4 : (1%Z <= i_t)%Z)
    (h5 : (0 < r_eps)) :
  (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)).
Proof.
  exact (fun h6 : (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0) => (t_global_scale_invariance''never'_with'_eps'19_arithmetic r_beta2 r_c r_eps i_t natural_t s_g (t_global_scale_invariance''never'_with'_eps'17 r_beta2 r_c r_eps i_t natural_t s_g h1 h2 h3 h4 h5) h6)).
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'21_arithmetic
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : (0 < r_eps)) :
  (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)).
Proof.
  apply (conclude_less_strictly 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (r_eps - 0)) 0 (add_less_to_at_most (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 0 r_eps ltac:(lra) (add_at_most_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'23_arithmetic
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))
    (p2 : (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) - 0)) + 1 * (0 - ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) 0 (add_equation_to_less (0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) - 0)) 1 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) 0 (add_less_to_at_most 0 1 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'24
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < r_eps)) :
  (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)).
Proof.
  exact (fun h5 : (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0) => (t_global_scale_invariance''never'_with'_eps'23_arithmetic r_beta2 r_eps i_t natural_t s_g (t_global_scale_invariance''never'_with'_eps'21_arithmetic r_beta2 r_eps i_t natural_t s_g (t_global_scale_invariance''never'_with'_eps'14 r_beta2 i_t natural_t s_g h1 h2 h3) h4) h5)).
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'41
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (0 < r_eps))
    (h7 : (0 < r_c)) :
  (((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) = (((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))).
Proof.
  exact (((((((((((((t_global_scale_invariance''with'_eps r_beta1) r_beta2) r_eps) s_g) i_t natural_t) r_c) h1) h2) h3) h4) h5) h6) h7).
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'1_definition
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) = ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))).
Proof.
  assert (q := (eq_refl (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))).
  cbv beta delta [d_u'5f'eps] in q |- *.
  reindex q.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'25_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) = ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)))
    (p4 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  (((r_c - 1) * (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) = (((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))).
Proof.
  apply (conclude_equation ((r_c - 1) * (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) (((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) (0 + (- ((r_c - 1) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) * (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) (add_equation 0 (- ((r_c - 1) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'44_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) = (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) :
  (((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) = 0).
Proof.
  apply (conclude_equation ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) 0 (0 + 1 * ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t))) (add_equation 0 1 (d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'49_arithmetic
    (r_eps : R)
    (p1 : (0 < r_eps))
    (p2 : (r_eps = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_eps - 0)) + 1 * (0 - r_eps)) 0 (add_equation_to_less (0 + 1 * (r_eps - 0)) 1 r_eps 0 (add_less_to_at_most 0 1 0 r_eps ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'51_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((r_c - 1) * (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)))
    (p4 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (p5 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)))
    (p6 : (~ (r_eps = 0))) :
  (r_c = 1).
Proof.
  apply (conclude_equation r_c 1 (0 + (1 / (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) * (0 - ((r_c - 1) * (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))))) (add_equation 0 (1 / (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) ((r_c - 1) * (((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'55_arithmetic
    (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))
    (p2 : (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) - 0)) + 1 * (0 - ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) 0 (add_equation_to_less (0 + 1 * (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) - 0)) 1 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) 0 (add_less_to_at_most 0 1 0 ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_global_scale_invariance''never'_with'_eps'57_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) = (((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps)))))
    (p2 : (r_c = 1))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0))) :
  ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) = (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)).
Proof.
  apply (conclude_equation (d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) ((0 + 1 * ((((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) - ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)))) + ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) * (1 - r_c)) (add_equation (0 + 1 * ((((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) - ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)))) ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) r_c 1 (add_equation 0 1 ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) (((r_c - 1) * (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) * (r_eps / ((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps))) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_global_scale_invariance''never'_with'_eps :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_eps : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < b_eps) -> ((0 < b_c) -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> (((d_u'5f'eps b_beta1 b_beta2 b_eps (fun b_k : Z => (b_c * (b_g b_k))) b_t) = (d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t)) <-> (b_c = 1)))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (r_eps : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (0 < r_eps) => (fun h7 : (0 < r_c) => (fun h8 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (conj (fun h9 : ((d_u'5f'eps r_beta1 r_beta2 r_eps (fun b_k : Z => (r_c * (s_g b_k))) i_t) = (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)) => (t_global_scale_invariance''never'_with'_eps'51_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g (eq_trans (eq_trans (t_global_scale_invariance''never'_with'_eps'25_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g (t_global_scale_invariance''never'_with'_eps'1_definition r_beta1 r_beta2 r_eps i_t natural_t s_g) h5 (t_global_scale_invariance''never'_with'_eps'20 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6) (t_global_scale_invariance''never'_with'_eps'24 r_beta2 r_eps i_t natural_t s_g h3 h4 h5 h6)) (eq_sym (t_global_scale_invariance''never'_with'_eps'41 r_beta1 r_beta2 r_c r_eps i_t natural_t s_g h1 h2 h3 h4 h5 h6 h7))) (t_global_scale_invariance''never'_with'_eps'44_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g h9)) h5 (t_global_scale_invariance''never'_with'_eps'24 r_beta2 r_eps i_t natural_t s_g h3 h4 h5 h6) h8 (t_global_scale_invariance''never'_with'_eps'20 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6) (fun h10 : (r_eps = 0) => (t_global_scale_invariance''never'_with'_eps'49_arithmetic r_eps h6 h10)))) (fun h9 : (r_c = 1) => (t_global_scale_invariance''never'_with'_eps'57_arithmetic r_beta1 r_beta2 r_c r_eps i_t natural_t s_g (t_global_scale_invariance''never'_with'_eps'41 r_beta1 r_beta2 r_c r_eps i_t natural_t s_g h1 h2 h3 h4 h5 h6 h7) h9 h5 (fun h10 : (((r_c * (sqrt (d_vhat r_beta2 s_g i_t))) + r_eps) = 0) => (t_global_scale_invariance''never'_with'_eps'55_arithmetic r_beta2 r_c r_eps i_t natural_t s_g (t_global_scale_invariance''never'_with'_eps'17 r_beta2 r_c r_eps i_t natural_t s_g h7 h3 h4 h5 h6) h10))))))))))))))))))).
Qed.

