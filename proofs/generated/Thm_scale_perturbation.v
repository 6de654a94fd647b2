(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling.
Local Open Scope R_scope.

Lemma t_scale_perturbation''moments'28
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  ((d_mhat r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))).
Proof.
  exact ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h3).
Qed.

Lemma t_scale_perturbation''moments'30
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)).
Proof.
  exact (eq_ind (d_mhat r_beta1 s_g i_t) (fun hole : R => (~ (hole = 0))) h4 (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) (t_scale_perturbation''moments'28 r_beta1 i_t natural_t s_g h1 h2 h3)).
Qed.

Lemma t_scale_perturbation''moments'60
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  ((d_vhat r_beta2 s_g i_t) = (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))).
Proof.
  exact ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) h1) h2) h3).
Qed.

Lemma t_scale_perturbation''moments'64_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))
    (p2 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) + 1 * (0 - (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) 0 (add_equation_to_less (0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) 1 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) 0 (add_less_to_at_most 0 1 0 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'65
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)).
Proof.
  exact (fun h5 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0) => (t_scale_perturbation''moments'64_arithmetic r_beta2 i_t natural_t s_g (eq_ind (d_vhat r_beta2 s_g i_t) (fun hole : R => (0 < hole)) h4 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) (t_scale_perturbation''moments'60 r_beta2 i_t natural_t s_g h1 h2 h3)) h5)).
Qed.

Lemma t_scale_perturbation''moments'17_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'19_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'21_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((1 + (s_s b_k)) * (s_g b_k))))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((1 + (s_s b_k)) * (s_g b_k))))) ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'4) ^ 1) * 1))).
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
  assert (e8 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((1 + (s_s b_k)) * (s_g b_k))))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((1 + (s_s b_k)) * (s_g b_k)))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) + ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))) + 0)))).
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e8 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e8.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e8.
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'22_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((1 + (s_s b_k)) * (s_g b_k))))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k)))) = ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) + (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_perturbation''moments'31_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0))) :
  (((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) + (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) = ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))).
Proof.
  apply (conclude_equation ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) + (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'32_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((d_mhat r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0))) :
  (((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) = ((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))).
Proof.
  apply (conclude_equation ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) ((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) (0 + (- (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) * ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) (add_equation 0 (- (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) (d_mhat r_beta1 s_g i_t) (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'49_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'51_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta2 ^^ i_t))))
    (p2 : ((1 - (r_beta2 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) 1 (1 - (r_beta2 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'53_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((1 + (s_s b_k)) * (s_g b_k)) ^^ 2%Z)))) = (((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) + (2 * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))))) + (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((1 + (s_s b_k)) * (s_g b_k)) ^^ 2%Z)))) (((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) + (2 * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))))) + (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'4) ^ 1) * 1))).
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
  assert (e8 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * ((s_s b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * ((s_s b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e8 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e8.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e8.
  assert (e11 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((1 + (s_s b_k)) * (s_g b_k)) ^^ 2%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (1 + 1)) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))))) + ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * ((s_s b_k) ^^ 2%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((1 + (s_s b_k)) * (s_g b_k)) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (1 + 1)) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))) + ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * ((s_s b_k) ^^ 2%Z))) + 0))))).
    - {
        intros i_k'b7'10 natural_10 first_10 last_10.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e11 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'10)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'10) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'10)%Z 1 i_k'b7'10); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'10 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e11.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e11.
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'54_folding
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((1 + (s_s b_k)) * (s_g b_k)) ^^ 2%Z)))) = (((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) + (2 * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))))) + (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((1 + (s_s b_k)) * (s_g b_k)) ^^ 2%Z))) = (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) + (2 * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))))) + (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_perturbation''moments'66_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  ((((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) + (2 * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))))) + (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) = ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))).
Proof.
  apply (conclude_equation (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) + (2 * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))))) + (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_scale_perturbation''moments'67_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((d_vhat r_beta2 s_g i_t) = (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) = ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))).
Proof.
  apply (conclude_equation ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) (0 + (- ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - (d_vhat r_beta2 s_g i_t))) (add_equation 0 (- ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) (d_vhat r_beta2 s_g i_t) (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_scale_perturbation''moments :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> (((d_mhat b_beta1 (fun b_k : Z => ((1 + (b_s b_k)) * (b_g b_k))) b_t) = ((d_mhat b_beta1 b_g b_t) * (1 + ((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k))))))) /\ ((d_vhat b_beta2 (fun b_k : Z => ((1 + (b_s b_k)) * (b_g b_k))) b_t) = ((d_vhat b_beta2 b_g b_t) * ((1 + (2 * ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))) + ((d_E b_beta2 b_t (fun b_k : Z => (((b_s b_k) ^^ 2%Z) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (0 < (d_vhat r_beta2 s_g i_t)) => (conj (eq_trans (eq_trans (eq_trans ((((((t_ema_unrolling''mhat r_beta1) (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k)))) i_t natural_t) h1) h2) h5) (t_scale_perturbation''moments'22_folding r_beta1 i_t natural_t s_g s_s (t_scale_perturbation''moments'21_arithmetic r_beta1 i_t natural_t s_g s_s h5 (fun h8 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_scale_perturbation''moments'19_arithmetic r_beta1 i_t natural_t (t_scale_perturbation''moments'17_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h5) h5) h8 h5))))) (t_scale_perturbation''moments'31_arithmetic r_beta1 i_t natural_t s_g s_s h5 (t_scale_perturbation''moments'30 r_beta1 i_t natural_t s_g h1 h2 h5 h6))) (t_scale_perturbation''moments'32_arithmetic r_beta1 i_t natural_t s_g s_s (t_scale_perturbation''moments'28 r_beta1 i_t natural_t s_g h1 h2 h5) h5 (t_scale_perturbation''moments'30 r_beta1 i_t natural_t s_g h1 h2 h5 h6))) (eq_trans (eq_trans (eq_trans ((((((t_ema_unrolling''vhat r_beta2) (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k)))) i_t natural_t) h3) h4) h5) (t_scale_perturbation''moments'54_folding r_beta2 i_t natural_t s_g s_s (t_scale_perturbation''moments'53_arithmetic r_beta2 i_t natural_t s_g s_s h5 (fun h8 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_scale_perturbation''moments'51_arithmetic r_beta2 i_t natural_t (t_scale_perturbation''moments'49_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h3) h4) i_t natural_t) h5) h5) h8 h5))))) (t_scale_perturbation''moments'66_arithmetic r_beta2 i_t natural_t s_g s_s h5 (t_scale_perturbation''moments'65 r_beta2 i_t natural_t s_g h3 h4 h5 h7))) (t_scale_perturbation''moments'67_arithmetic r_beta2 i_t natural_t s_g s_s (t_scale_perturbation''moments'60 r_beta2 i_t natural_t s_g h3 h4 h5) h5 (t_scale_perturbation''moments'65 r_beta2 i_t natural_t s_g h3 h4 h5 h7)))))))))))))))).
Qed.

Lemma t_scale_perturbation''ratio'20
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (h7 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (((d_mhat r_beta1 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) = ((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) /\ ((d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) = ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))).
Proof.
  exact ((((((((((((t_scale_perturbation''moments r_beta1) r_beta2) s_g) s_s) i_t natural_t) h1) h2) h3) h4) h5) h6) h7).
Qed.

Lemma t_scale_perturbation''ratio'21
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (h7 : (0 < (d_vhat r_beta2 s_g i_t))) :
  ((d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) = ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))).
Proof.
  exact (proj2 (t_scale_perturbation''ratio'20 r_beta1 r_beta2 i_t natural_t s_g s_s h1 h2 h3 h4 h5 h6 h7)).
Qed.

Lemma t_scale_perturbation''ratio'31_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))
    (p2 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) + 1 * (0 - (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) 0 (add_equation_to_less (0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) 1 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) 0 (add_less_to_at_most 0 1 0 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''ratio'32
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)).
Proof.
  exact (fun h5 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0) => (t_scale_perturbation''ratio'31_arithmetic r_beta2 i_t natural_t s_g (eq_ind (d_vhat r_beta2 s_g i_t) (fun hole : R => (0 < hole)) h4 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) h1) h2) h3)) h5)).
Qed.

Lemma t_scale_perturbation''ratio'34_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_vhat r_beta2 s_g i_t)))
    (p2 : ((d_vhat r_beta2 s_g i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_vhat r_beta2 s_g i_t) - 0)) + 1 * (0 - (d_vhat r_beta2 s_g i_t))) 0 (add_equation_to_less (0 + 1 * ((d_vhat r_beta2 s_g i_t) - 0)) 1 (d_vhat r_beta2 s_g i_t) 0 (add_less_to_at_most 0 1 0 (d_vhat r_beta2 s_g i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''ratio'36_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) = ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)))
    (p4 : (~ ((d_vhat r_beta2 s_g i_t) = 0))) :
  (((d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (d_vhat r_beta2 s_g i_t)) = ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation ((d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (d_vhat r_beta2 s_g i_t)) ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) (0 + (1 / (d_vhat r_beta2 s_g i_t)) * (((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) - (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t))) (add_equation 0 (1 / (d_vhat r_beta2 s_g i_t)) (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''ratio'43
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (h7 : (0 < (d_vhat r_beta2 s_g i_t)))
    (h8 : (0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t))) :
  (0 < ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))).
Proof.
  exact (eq_ind ((d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (d_vhat r_beta2 s_g i_t)) (fun hole : R => (0 < hole)) ((((t_quotient_positive (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t)) (d_vhat r_beta2 s_g i_t)) h8) h7) ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) (t_scale_perturbation''ratio'36_arithmetic r_beta2 i_t natural_t s_g s_s (t_scale_perturbation''ratio'21 r_beta1 r_beta2 i_t natural_t s_g s_s h1 h2 h3 h4 h5 h6 h7) h5 (t_scale_perturbation''ratio'32 r_beta2 i_t natural_t s_g h3 h4 h5 h7) (fun h9 : ((d_vhat r_beta2 s_g i_t) = 0) => (t_scale_perturbation''ratio'34_arithmetic r_beta2 i_t natural_t s_g h7 h9)))).
Qed.

Lemma t_scale_perturbation''ratio'45_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R) :
  ((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) = ((d_mhat r_beta1 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_scale_perturbation''ratio'49_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 <= (d_vhat r_beta2 s_g i_t)).
Proof.
  apply (conclude_at_most_strictly 0 (d_vhat r_beta2 s_g i_t) (0 + 1 * ((d_vhat r_beta2 s_g i_t) - 0)) 0 (add_less_to_at_most 0 1 0 (d_vhat r_beta2 s_g i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''ratio'51_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (0 < ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  (0 <= ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))).
Proof.
  apply (conclude_at_most_strictly 0 ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) (0 + 1 * (((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) - 0)) 0 (add_less_to_at_most 0 1 0 ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''ratio'44_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_scale_perturbation''ratio'75_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (0 < (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))
    (p2 : ((sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) - 0)) + 1 * (0 - (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) 0 (add_equation_to_less (0 + 1 * ((sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) - 0)) 1 (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) 0 (add_less_to_at_most 0 1 0 (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''ratio'80_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (0 - (sqrt (d_vhat r_beta2 s_g i_t)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 (sqrt (d_vhat r_beta2 s_g i_t)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''ratio'82_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)))
    (p3 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)))
    (p4 : (~ ((sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) = 0)))
    (p5 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)))
    (p6 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  (((((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) / ((sqrt (d_vhat r_beta2 s_g i_t)) * (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) / ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) = ((1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) / (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))).
Proof.
  apply (conclude_equation ((((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) / ((sqrt (d_vhat r_beta2 s_g i_t)) * (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) / ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) ((1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) / (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_scale_perturbation''ratio :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((0 < (d_vhat b_beta2 (fun b_k : Z => ((1 + (b_s b_k)) * (b_g b_k))) b_t)) -> ((0 < ((1 + (2 * ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))) + ((d_E b_beta2 b_t (fun b_k : Z => (((b_s b_k) ^^ 2%Z) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))) /\ (((d_u b_beta1 b_beta2 (fun b_k : Z => ((1 + (b_s b_k)) * (b_g b_k))) b_t) / (d_u b_beta1 b_beta2 b_g b_t)) = ((1 + ((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k))))) / (sqrt ((1 + (2 * ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))) + ((d_E b_beta2 b_t (fun b_k : Z => (((b_s b_k) ^^ 2%Z) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (0 < (d_vhat r_beta2 s_g i_t)) => (fun h8 : (0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t)) => (conj (t_scale_perturbation''ratio'43 r_beta1 r_beta2 i_t natural_t s_g s_s h1 h2 h3 h4 h5 h6 h7 h8) (eq_trans (eq_ind (d_u r_beta1 r_beta2 s_g i_t) (fun hole : R => (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) = ((((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) / ((sqrt (d_vhat r_beta2 s_g i_t)) * (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) / hole))) (eq_ind (d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) (fun hole : R => (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) = (hole / (d_u r_beta1 r_beta2 s_g i_t)))) (eq_refl ((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t))) (((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) / ((sqrt (d_vhat r_beta2 s_g i_t)) * (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) (eq_trans (t_scale_perturbation''ratio'45_definition r_beta1 r_beta2 i_t natural_t s_g s_s) (eq_ind (sqrt ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t))) = (((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) / hole))) (eq_ind (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t))) = (((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) / (sqrt hole)))) (eq_ind (d_mhat r_beta1 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t))) = (hole / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t))))) (eq_refl ((d_mhat r_beta1 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t)))) ((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) (proj1 (t_scale_perturbation''ratio'20 r_beta1 r_beta2 i_t natural_t s_g s_s h1 h2 h3 h4 h5 h6 h7))) ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) (t_scale_perturbation''ratio'21 r_beta1 r_beta2 i_t natural_t s_g s_s h1 h2 h3 h4 h5 h6 h7)) ((sqrt (d_vhat r_beta2 s_g i_t)) * (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) ((((t_square_root_product (d_vhat r_beta2 s_g i_t)) ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) (t_scale_perturbation''ratio'49_arithmetic r_beta2 i_t natural_t s_g h7)) (t_scale_perturbation''ratio'51_arithmetic r_beta2 i_t natural_t s_g s_s (t_scale_perturbation''ratio'43 r_beta1 r_beta2 i_t natural_t s_g s_s h1 h2 h3 h4 h5 h6 h7 h8) h5 (t_scale_perturbation''ratio'32 r_beta2 i_t natural_t s_g h3 h4 h5 h7)))))) ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) (t_scale_perturbation''ratio'44_definition r_beta1 r_beta2 i_t natural_t s_g)) (t_scale_perturbation''ratio'82_arithmetic r_beta1 r_beta2 i_t natural_t s_g s_s h5 (eq_ind (d_mhat r_beta1 s_g i_t) (fun hole : R => (~ (hole = 0))) h6 (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5)) (t_scale_perturbation''ratio'32 r_beta2 i_t natural_t s_g h3 h4 h5 h7) (fun h9 : ((sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) = 0) => (t_scale_perturbation''ratio'75_arithmetic r_beta2 i_t natural_t s_g s_s ((t_square_root_positive ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) (t_scale_perturbation''ratio'43 r_beta1 r_beta2 i_t natural_t s_g s_s h1 h2 h3 h4 h5 h6 h7 h8)) h9 h5 (t_scale_perturbation''ratio'32 r_beta2 i_t natural_t s_g h3 h4 h5 h7))) (fun h9 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0) => (t_scale_perturbation''ratio'80_arithmetic r_beta2 i_t natural_t s_g ((t_square_root_positive (d_vhat r_beta2 s_g i_t)) h7) h9)) h6)))))))))))))))).
Qed.

Lemma t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'17
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  (0 < (d_vhat r_beta2 s_g i_t)).
Proof.
  exact ((((((((((t_second_moment_positive r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) h6).
Qed.

Lemma t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'35_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'35
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'35_arithmetic r_beta2 h1).
Qed.

Lemma t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'57_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (0 < (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))))
    (p2 : ((1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) - 0)) + 1 * (0 - (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) 0 (add_equation_to_less (0 + 1 * ((1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) - 0)) 1 (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) 0 (add_less_to_at_most 0 1 0 (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'61
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (h7 : (0 < (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) :
  (0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t)).
Proof.
  exact ((((((((((t_second_moment_positive r_beta1) r_beta2) (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k)))) i_t natural_t) h1) h2) h3) h4) h5) (eq_ind ((d_mhat r_beta1 s_g i_t) * (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) (fun hole : R => (~ (hole = 0))) ((((t_product_nonzero (d_mhat r_beta1 s_g i_t)) (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) h6) (fun h8 : ((1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) = 0) => (t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'57_arithmetic r_beta1 i_t natural_t s_g s_s h7 h8 h5 (eq_ind (d_mhat r_beta1 s_g i_t) (fun hole : R => (~ (hole = 0))) h6 (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5))))) (d_mhat r_beta1 (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k))) i_t) (eq_sym (proj1 ((((((((((((t_scale_perturbation''moments r_beta1) r_beta2) s_g) s_s) i_t natural_t) h1) h2) (t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'35 r_beta2 h3)) h4) h5) h6) (t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'17 r_beta1 r_beta2 i_t natural_t s_g h1 h2 h3 h4 h5 h6)))))).
Qed.

Theorem t_scale_perturbation''ratio'_for'_beta2'_'3e''_0 :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((0 < (1 + ((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k)))))) -> ((0 < (d_vhat b_beta2 b_g b_t)) /\ ((0 < (d_vhat b_beta2 (fun b_k : Z => ((1 + (b_s b_k)) * (b_g b_k))) b_t)) /\ ((0 < ((1 + (2 * ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))) + ((d_E b_beta2 b_t (fun b_k : Z => (((b_s b_k) ^^ 2%Z) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))) /\ (((d_u b_beta1 b_beta2 (fun b_k : Z => ((1 + (b_s b_k)) * (b_g b_k))) b_t) / (d_u b_beta1 b_beta2 b_g b_t)) = ((1 + ((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k))))) / (sqrt ((1 + (2 * ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))) + ((d_E b_beta2 b_t (fun b_k : Z => (((b_s b_k) ^^ 2%Z) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (0 < (1 + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))) => (conj (t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'17 r_beta1 r_beta2 i_t natural_t s_g h1 h2 h3 h4 h5 h6) (conj (t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'61 r_beta1 r_beta2 i_t natural_t s_g s_s h1 h2 h3 h4 h5 h6 h7) (((((((((((((t_scale_perturbation''ratio r_beta1) r_beta2) s_g) s_s) i_t natural_t) h1) h2) (t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'35 r_beta2 h3)) h4) h5) h6) (t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'17 r_beta1 r_beta2 i_t natural_t s_g h1 h2 h3 h4 h5 h6)) (t_scale_perturbation''ratio'_for'_beta2'_'3e''_0'61 r_beta1 r_beta2 i_t natural_t s_g s_s h1 h2 h3 h4 h5 h6 h7)))))))))))))))).
Qed.

Lemma t_scale_perturbation''beta2'_'3d''_0'9_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((d_vhat 0 s_g i_t) = ((s_g i_t) ^^ 2%Z))) :
  ((((1 + (s_s i_t)) * (s_g i_t)) ^^ 2%Z) = (((1 + (s_s i_t)) ^^ 2%Z) * (d_vhat 0 s_g i_t))).
Proof.
  apply (conclude_equation (((1 + (s_s i_t)) * (s_g i_t)) ^^ 2%Z) (((1 + (s_s i_t)) ^^ 2%Z) * (d_vhat 0 s_g i_t)) (0 + (- ((1 + (s_s i_t)) ^^ 2%Z)) * (((s_g i_t) ^^ 2%Z) - (d_vhat 0 s_g i_t))) (add_equation 0 (- ((1 + (s_s i_t)) ^^ 2%Z)) (d_vhat 0 s_g i_t) ((s_g i_t) ^^ 2%Z) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_scale_perturbation''beta2'_'3d''_0 :
  (forall b_g : Z -> R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((1%Z <= b_t)%Z -> ((d_vhat 0 (fun b_k : Z => ((1 + (b_s b_k)) * (b_g b_k))) b_t) = (((1 + (b_s b_t)) ^^ 2%Z) * (d_vhat 0 b_g b_t))))))).
Proof.
  exact (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (1%Z <= i_t)%Z => (eq_trans (((t_newest_square (fun b_k : Z => ((1 + (s_s b_k)) * (s_g b_k)))) i_t natural_t) h1) (t_scale_perturbation''beta2'_'3d''_0'9_arithmetic i_t natural_t s_g s_s (((t_newest_square s_g) i_t natural_t) h1))))))).
Qed.

Lemma t_scale_perturbation''first'_order'58
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))).
Proof.
  exact (eq_ind (d_vhat r_beta2 s_g i_t) (fun hole : R => (0 < hole)) h4 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) h1) h2) h3)).
Qed.

Lemma t_scale_perturbation''first'_order'69_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'71_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta2 ^^ i_t))))
    (p2 : ((1 - (r_beta2 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) 1 (1 - (r_beta2 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'72
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_scale_perturbation''first'_order'71_arithmetic r_beta2 i_t natural_t (t_scale_perturbation''first'_order'69_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_scale_perturbation''first'_order'73_arithmetic
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) = ((r_e ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) ((r_e ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * ((s_s b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * ((s_s b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) = (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_e ^^ 2%Z)) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * ((s_s b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) (fun b_k : Z => (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_e ^^ 2%Z)) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * ((s_s b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'4) ^ 1) * 1))).
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

Lemma t_scale_perturbation''first'_order'74_folding
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) = ((r_e ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) = ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_perturbation''first'_order'74
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : (1%Z <= i_t)%Z)
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1)) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) = ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))))).
Proof.
  exact (t_scale_perturbation''first'_order'74_folding r_beta2 r_e i_t natural_t s_g s_s (t_scale_perturbation''first'_order'73_arithmetic r_beta2 r_e i_t natural_t s_g s_s h1 (t_scale_perturbation''first'_order'72 r_beta2 i_t natural_t h2 h3 h1))).
Qed.

Lemma t_scale_perturbation''first'_order'75_arithmetic
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z))))) = (r_e * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z))))) (r_e * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z))))) = (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * r_e) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z)))) (fun b_k : Z => (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * r_e) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'4) ^ 1) * 1))).
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

Lemma t_scale_perturbation''first'_order'76_folding
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z))))) = (r_e * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z)))) = (r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_perturbation''first'_order'76
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : (1%Z <= i_t)%Z)
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1)) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z)))) = (r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))))).
Proof.
  exact (t_scale_perturbation''first'_order'76_folding r_beta2 r_e i_t natural_t s_g s_s (t_scale_perturbation''first'_order'75_arithmetic r_beta2 r_e i_t natural_t s_g s_s h1 (t_scale_perturbation''first'_order'72 r_beta2 i_t natural_t h2 h3 h1))).
Qed.

Lemma t_scale_perturbation''first'_order'84_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'86_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'88_arithmetic
    (r_beta1 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_e * (s_s b_k)) * (s_g b_k))))) = (r_e * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_e * (s_s b_k)) * (s_g b_k))))) (r_e * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_e * (s_s b_k)) * (s_g b_k))))) = (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_e) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_e * (s_s b_k)) * (s_g b_k)))) (fun b_k : Z => (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_e) * (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'4) ^ 1) * 1))).
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

Lemma t_scale_perturbation''first'_order'89_folding
    (r_beta1 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_e * (s_s b_k)) * (s_g b_k))))) = (r_e * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * (s_g b_k)))) = (r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_perturbation''first'_order'89
    (r_beta1 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : (1%Z <= i_t)%Z)
    (h2 : (0 <= r_beta1))
    (h3 : (r_beta1 < 1)) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * (s_g b_k)))) = (r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))))).
Proof.
  exact (t_scale_perturbation''first'_order'89_folding r_beta1 r_e i_t natural_t s_g s_s (t_scale_perturbation''first'_order'88_arithmetic r_beta1 r_e i_t natural_t s_g s_s h1 (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_scale_perturbation''first'_order'86_arithmetic r_beta1 i_t natural_t (t_scale_perturbation''first'_order'84_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h2) h3) i_t natural_t) h1) h1) h4 h1)))).
Qed.

Lemma t_scale_perturbation''first'_order'109_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))
    (p2 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) + 1 * (0 - (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) 0 (add_equation_to_less (0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) 1 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) 0 (add_less_to_at_most 0 1 0 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'110
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)).
Proof.
  exact (fun h5 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0) => (t_scale_perturbation''first'_order'109_arithmetic r_beta2 i_t natural_t s_g (t_scale_perturbation''first'_order'58 r_beta2 i_t natural_t s_g h1 h2 h3 h4) h5)).
Qed.

Lemma t_scale_perturbation''first'_order'115
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * b_e)) / (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((Rabs r_e) <= r_delta)) :
  ((0 < ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) /\ ((Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * r_e)) / (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * r_e)))) <= (r_C * (r_e ^^ 2%Z)))).
Proof.
  exact (((proj2 h1) r_e) h2).
Qed.

Lemma t_scale_perturbation''first'_order'111_arithmetic
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) = ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  (((d_vhat r_beta2 s_g i_t) * ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) = (d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t)).
Proof.
  apply (conclude_equation ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) (d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) (0 + (-1) * (((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) - (d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t))) (add_equation 0 (-1) (d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'118
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : (1%Z <= i_t)%Z)
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1))
    (h4 : (0 <= r_beta1))
    (h5 : (r_beta1 < 1))
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (h7 : (0 < (d_vhat r_beta2 s_g i_t)))
    (h8 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * b_e)) / (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h9 : ((Rabs r_e) <= r_delta)) :
  (0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t)).
Proof.
  exact (eq_ind ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) (fun hole : R => (0 < hole)) (product_positive _ _ h7 (proj1 (t_scale_perturbation''first'_order'115 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g s_s h8 h9))) (d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) (t_scale_perturbation''first'_order'111_arithmetic r_beta2 r_e i_t natural_t s_g s_s (eq_ind (d_E r_beta2 i_t (fun b_k : Z => (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) (fun hole : R => ((d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) = ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (hole / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) (eq_ind (d_E r_beta2 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z)))) (fun hole : R => ((d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) = ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * (hole / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) (eq_ind (d_E r_beta1 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * (s_g b_k)))) (fun hole : R => ((d_vhat r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) = ((d_vhat r_beta2 s_g i_t) * ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) (proj2 ((((((((((((t_scale_perturbation''moments r_beta1) r_beta2) s_g) (fun b_k : Z => (r_e * (s_s b_k)))) i_t natural_t) h4) h5) h2) h3) h1) h6) h7)) (r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) (t_scale_perturbation''first'_order'89 r_beta1 r_e i_t natural_t s_g s_s h1 h4 h5)) (r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) (t_scale_perturbation''first'_order'76 r_beta2 r_e i_t natural_t s_g s_s h1 h2 h3)) ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) (t_scale_perturbation''first'_order'74 r_beta2 r_e i_t natural_t s_g s_s h1 h2 h3)) h1 (t_scale_perturbation''first'_order'110 r_beta2 i_t natural_t s_g h2 h3 h1 h7))).
Qed.

Lemma t_scale_perturbation''first'_order'151
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * b_e)) / (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((Rabs r_e) <= r_delta)) :
  (0 < ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))).
Proof.
  exact (proj1 (t_scale_perturbation''first'_order'115 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g s_s h1 h2)).
Qed.

Lemma t_scale_perturbation''first'_order'152_arithmetic
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (0 < ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  (0 < ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))).
Proof.
  apply (conclude_less_strictly 0 ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) (0 + 1 * (((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z))) - 0)) 0 (add_less_to_at_most 0 1 0 ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'155_arithmetic
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (0 < (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))
    (p2 : ((sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) - 0)) + 1 * (0 - (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) 0 (add_equation_to_less (0 + 1 * ((sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) - 0)) 1 (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) 0 (add_less_to_at_most 0 1 0 (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'160_arithmetic
    (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (0 < (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z))))))
    (p2 : ((sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) - 0)) + 1 * (0 - (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) 0 (add_equation_to_less (0 + 1 * ((sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) - 0)) 1 (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 0 (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'162_arithmetic
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * r_e)) / (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * r_e)))) <= (r_C * (r_e ^^ 2%Z))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)))
    (p4 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)))
    (p5 : (~ ((sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) = 0)))
    (p6 : (~ ((sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) = 0))) :
  ((Rabs (((1 + ((r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) / (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs (((1 + ((r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) / (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) (r_C * (r_e ^^ 2%Z)) (0 + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * r_e)) / (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * r_e)))))) 0 (add_at_most_to_at_most 0 1 (Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * r_e)) / (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * r_e)))) (r_C * (r_e ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) = (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))).
  {
    f_equal.
    apply Rminus_diag_uniq.
    rational_identity.
  }
  replace_by e1.
  assert (e2 : (Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * r_e)) / (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * r_e)))) = (Rabs (((1 + ((r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) / (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))))).
  {
    f_equal.
    apply Rminus_diag_uniq.
    rational_identity.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'18_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'19_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2))) :
  (0 <= (1 - r_beta2)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta2) (0 + 1 * ((1 - r_beta2) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'27_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_perturbation''first'_order'37_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''first'_order'13_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_perturbation''first'_order'8_definition
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))))).
Proof.
  assert (q := (eq_refl (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))))).
  cbv beta delta [d_E] in q |- *.
  reindex q.
Qed.

Theorem t_scale_perturbation''first'_order :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat b_beta2 (fun b_k : Z => ((1 + (b_e * (b_s b_k))) * (b_g b_k))) b_t)) /\ ((Rabs (((d_u b_beta1 b_beta2 (fun b_k : Z => ((1 + (b_e * (b_s b_k))) * (b_g b_k))) b_t) / (d_u b_beta1 b_beta2 b_g b_t)) - (1 + (b_e * (((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k)))) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))))))) <= (b_C * (b_e ^^ 2%Z))))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (0 < (d_vhat r_beta2 s_g i_t)) => (ex_ind (fun (r_C : R) (h8 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * b_e)) / (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))) => (ex_ind (fun (r_delta : R) (h9 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * b_e)) / (sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (b_e ^^ 2%Z))))) - (1 + ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) * b_e)))) <= (r_C * (b_e ^^ 2%Z)))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (b_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (b_C * (b_e ^^ 2%Z))))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (b_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (b_e ^^ 2%Z)))))))) r_delta (conj (proj1 h9) (fun (r_e : R) => (fun h10 : ((Rabs r_e) <= r_delta) => (conj (t_scale_perturbation''first'_order'118 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g s_s h5 h3 h4 h1 h2 h6 h7 h9 h10) (chain_equal_at_most _ _ _ (eq_ind ((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) (fun hole : R => ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) = (Rabs (hole - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))))) (eq_refl (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))))) ((1 + ((r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) / (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (eq_ind (d_E r_beta2 i_t (fun b_k : Z => (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) (fun hole : R => (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) = ((1 + ((r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) / (sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (hole / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) (eq_ind (d_E r_beta2 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z)))) (fun hole : R => (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) = ((1 + ((r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) / (sqrt ((1 + (2 * (hole / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) (eq_ind (d_E r_beta1 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * (s_g b_k)))) (fun hole : R => (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) = ((1 + (hole / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) / (sqrt ((1 + (2 * ((d_E r_beta2 i_t (fun b_k : Z => ((r_e * (s_s b_k)) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta2 i_t (fun b_k : Z => (((r_e * (s_s b_k)) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) (proj2 (((((((((((((t_scale_perturbation''ratio r_beta1) r_beta2) s_g) (fun b_k : Z => (r_e * (s_s b_k)))) i_t natural_t) h1) h2) h3) h4) h5) h6) h7) (t_scale_perturbation''first'_order'118 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g s_s h5 h3 h4 h1 h2 h6 h7 h9 h10))) (r_e * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) (t_scale_perturbation''first'_order'89 r_beta1 r_e i_t natural_t s_g s_s h5 h1 h2)) (r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) (t_scale_perturbation''first'_order'76 r_beta2 r_e i_t natural_t s_g s_s h5 h3 h4)) ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) (t_scale_perturbation''first'_order'74 r_beta2 r_e i_t natural_t s_g s_s h5 h3 h4))) (t_scale_perturbation''first'_order'162_arithmetic r_C r_beta1 r_beta2 r_e i_t natural_t s_g s_s (proj2 (t_scale_perturbation''first'_order'115 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g s_s h9 h10)) h5 (eq_ind (d_mhat r_beta1 s_g i_t) (fun hole : R => (~ (hole = 0))) h6 (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5)) (t_scale_perturbation''first'_order'110 r_beta2 i_t natural_t s_g h3 h4 h5 h7) (fun h11 : ((sqrt ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) = 0) => (t_scale_perturbation''first'_order'155_arithmetic r_beta2 r_e i_t natural_t s_g s_s ((t_square_root_positive ((1 + (2 * ((r_e * (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) + (((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) (t_scale_perturbation''first'_order'152_arithmetic r_beta2 r_e i_t natural_t s_g s_s (t_scale_perturbation''first'_order'151 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g s_s h9 h10) h5 (t_scale_perturbation''first'_order'110 r_beta2 i_t natural_t s_g h3 h4 h5 h7))) h11 h5 (t_scale_perturbation''first'_order'110 r_beta2 i_t natural_t s_g h3 h4 h5 h7))) (fun h11 : ((sqrt ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) = 0) => (t_scale_perturbation''first'_order'160_arithmetic r_beta2 r_e i_t natural_t s_g s_s ((t_square_root_positive ((1 + (2 * (((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) (t_scale_perturbation''first'_order'151 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g s_s h9 h10)) h11 h5 (t_scale_perturbation''first'_order'110 r_beta2 i_t natural_t s_g h3 h4 h5 h7)))))))))))) h8)) ((((t_ratio_expansion ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) ((d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) ((((t_quotient_nonnegative (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) (eq_ind (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) (fun hole : R => (0 <= hole)) (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z))))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h8 : (1%Z <= i_k)%Z => (fun h9 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_nonnegative _ _ (t_scale_perturbation''first'_order'19_arithmetic r_beta2 (t_scale_perturbation''first'_order'18_arithmetic r_beta2 h4)) (((t_power_nonnegative r_beta2) h3) (i_t - i_k)%Z (t_scale_perturbation''first'_order'27_indexArithmetic i_k natural_k i_t natural_t h5 h8 h9)))) (t_scale_perturbation''first'_order'37_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) h3) h4) i_t natural_t) h5) h5 h8 h9)) (d_w r_beta2 i_t i_k) (eq_sym (t_scale_perturbation''first'_order'13_definition r_beta2 i_k natural_k i_t natural_t))) (product_nonnegative _ _ (square_nonnegative (s_s i_k)) (square_nonnegative (s_g i_k)))))))) (d_E r_beta2 i_t (fun b_k : Z => (((s_s b_k) ^^ 2%Z) * ((s_g b_k) ^^ 2%Z)))) (eq_sym (t_scale_perturbation''first'_order'8_definition r_beta2 i_t natural_t s_g s_s)))) (t_scale_perturbation''first'_order'58 r_beta2 i_t natural_t s_g h3 h4 h5 h7)))))))))))))))).
Qed.

Lemma t_scale_perturbation''uniqueness'33
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (b_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (b_e ^^ 2%Z)))))))) :
  (0 < r_delta).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_scale_perturbation''uniqueness'35
    (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (0 < r_delta1).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_scale_perturbation''uniqueness'38_arithmetic
    (r_delta1 : R)
    (p1 : (0 < r_delta1)) :
  (0 <= r_delta1).
Proof.
  apply (conclude_at_most_strictly 0 r_delta1 (0 + 1 * (r_delta1 - 0)) 0 (add_less_to_at_most 0 1 0 r_delta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'38
    (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (0 <= r_delta1).
Proof.
  exact (t_scale_perturbation''uniqueness'38_arithmetic r_delta1 (t_scale_perturbation''uniqueness'35 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g s_s h1)).
Qed.

Lemma t_scale_perturbation''uniqueness'39_arithmetic
    (r_delta : R) (r_delta1 : R)
    (p1 : (0 < r_delta))
    (p2 : (0 <= r_delta1)) :
  (0 < (r_delta + r_delta1)).
Proof.
  apply (conclude_less_strictly 0 (r_delta + r_delta1) ((0 + 1 * (r_delta - 0)) + 1 * (r_delta1 - 0)) 0 (add_at_most_to_less (0 + 1 * (r_delta - 0)) 1 0 r_delta1 ltac:(lra) (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'39
    (r_C : R) (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (b_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (0 < (r_delta + r_delta1)).
Proof.
  exact (t_scale_perturbation''uniqueness'39_arithmetic r_delta r_delta1 (t_scale_perturbation''uniqueness'33 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g s_s h1) (t_scale_perturbation''uniqueness'38 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g s_s h2)).
Qed.

Lemma t_scale_perturbation''uniqueness'49
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)).
Proof.
  exact (eq_ind (d_mhat r_beta1 s_g i_t) (fun hole : R => (~ (hole = 0))) h4 (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h3)).
Qed.

Lemma t_scale_perturbation''uniqueness'57
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))).
Proof.
  exact (eq_ind (d_vhat r_beta2 s_g i_t) (fun hole : R => (0 < hole)) h4 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) h1) h2) h3)).
Qed.

Lemma t_scale_perturbation''uniqueness'59_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))
    (p2 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) + 1 * (0 - (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) 0 (add_equation_to_less (0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) 1 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) 0 (add_less_to_at_most 0 1 0 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'60
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)).
Proof.
  exact (fun h5 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0) => (t_scale_perturbation''uniqueness'59_arithmetic r_beta2 i_t natural_t s_g (t_scale_perturbation''uniqueness'57 r_beta2 i_t natural_t s_g h1 h2 h3 h4) h5)).
Qed.

Lemma t_scale_perturbation''uniqueness'71_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (0 - (sqrt (d_vhat r_beta2 s_g i_t)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 (sqrt (d_vhat r_beta2 s_g i_t)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'61_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_scale_perturbation''uniqueness'74
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (h2 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (~ ((d_u r_beta1 r_beta2 s_g i_t) = 0)).
Proof.
  exact (eq_ind ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) (fun hole : R => (~ (hole = 0))) ((((t_quotient_nonzero (d_mhat r_beta1 s_g i_t)) (sqrt (d_vhat r_beta2 s_g i_t))) h1) (fun h3 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0) => (t_scale_perturbation''uniqueness'71_arithmetic r_beta2 i_t natural_t s_g ((t_square_root_positive (d_vhat r_beta2 s_g i_t)) h2) h3))) (d_u r_beta1 r_beta2 s_g i_t) (eq_sym (t_scale_perturbation''uniqueness'61_definition r_beta1 r_beta2 i_t natural_t s_g))).
Qed.

Lemma t_scale_perturbation''uniqueness'86_arithmetic
    (r_delta : R)
    (p1 : (0 < r_delta)) :
  (0 <= r_delta).
Proof.
  apply (conclude_at_most_strictly 0 r_delta (0 + 1 * (r_delta - 0)) 0 (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'86
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (b_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (b_e ^^ 2%Z)))))))) :
  (0 <= r_delta).
Proof.
  exact (t_scale_perturbation''uniqueness'86_arithmetic r_delta (t_scale_perturbation''uniqueness'33 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g s_s h1)).
Qed.

Lemma t_scale_perturbation''uniqueness'91_arithmetic
    (r_delta : R) (r_delta1 : R)
    (p1 : (0 < (r_delta + r_delta1)))
    (p2 : ((r_delta + r_delta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_delta + r_delta1) - 0)) + 1 * (0 - (r_delta + r_delta1))) 0 (add_equation_to_less (0 + 1 * ((r_delta + r_delta1) - 0)) 1 (r_delta + r_delta1) 0 (add_less_to_at_most 0 1 0 (r_delta + r_delta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'92
    (r_C : R) (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (b_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (~ ((r_delta + r_delta1) = 0)).
Proof.
  exact (fun h3 : ((r_delta + r_delta1) = 0) => (t_scale_perturbation''uniqueness'91_arithmetic r_delta r_delta1 (t_scale_perturbation''uniqueness'39 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g s_s h1 h2) h3)).
Qed.

Lemma t_scale_perturbation''uniqueness'75_arithmetic
    (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)))
    (p3 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)))
    (p4 : (~ ((d_u r_beta1 r_beta2 s_g i_t) = 0))) :
  (((((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) - (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e)))) = ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e))).
Proof.
  apply (conclude_equation ((((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) - (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e)))) ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'93_arithmetic
    (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_delta * r_delta) / (r_delta + r_delta1))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((r_delta + r_delta1) = 0))) :
  (((r_delta * r_delta1) / (r_delta + r_delta1)) <= r_delta).
Proof.
  apply (conclude_at_most ((r_delta * r_delta1) / (r_delta + r_delta1)) r_delta (0 + 1 * (((r_delta * r_delta) / (r_delta + r_delta1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_delta * r_delta) / (r_delta + r_delta1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'104_arithmetic
    (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_delta1 * r_delta1) / (r_delta + r_delta1))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((r_delta + r_delta1) = 0))) :
  (((r_delta * r_delta1) / (r_delta + r_delta1)) <= r_delta1).
Proof.
  apply (conclude_at_most ((r_delta * r_delta1) / (r_delta + r_delta1)) r_delta1 (0 + 1 * (((r_delta1 * r_delta1) / (r_delta + r_delta1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_delta1 * r_delta1) / (r_delta + r_delta1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'107_arithmetic
    (r_C : R) (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((Rabs ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e))) <= ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) + (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e)))))))
    (p2 : ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (r_e ^^ 2%Z))))
    (p3 : ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e)))) <= (r_C1 * (r_e ^^ 2%Z))))
    (p4 : (1%Z <= i_t)%Z)
    (p5 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)))
    (p6 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)))
    (p7 : (~ ((d_u r_beta1 r_beta2 s_g i_t) = 0))) :
  ((Rabs ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e))) <= ((r_C + r_C1) * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e))) ((r_C + r_C1) * (r_e ^^ 2%Z)) (((0 + 1 * (((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) + (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e))))) - (Rabs ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))))) + 1 * ((r_C1 * (r_e ^^ 2%Z)) - (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e)))))) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) + (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e))))) - (Rabs ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))))) 1 (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e)))) (r_C1 * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) + (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e))))) - (Rabs ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e))))) 1 (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) (r_C * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e))) ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) + (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'111
    (r_C : R) (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (b_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z)))))))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 <= r_beta1))
    (h5 : (r_beta1 < 1))
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (h7 : (0 <= r_beta2))
    (h8 : (r_beta2 < 1))
    (h9 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (((r_a - 1) = 0) /\ ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) = 0)).
Proof.
  exact ((((((t_linear_coefficients_vanish (r_a - 1)) (r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (r_C + r_C1)) ((r_delta * r_delta1) / (r_delta + r_delta1))) ((((t_quotient_positive (r_delta * r_delta1)) (r_delta + r_delta1)) (product_positive _ _ (t_scale_perturbation''uniqueness'33 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g s_s h1) (t_scale_perturbation''uniqueness'35 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g s_s h2))) (t_scale_perturbation''uniqueness'39 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g s_s h1 h2))) (fun (r_e : R) => (fun h10 : ((Rabs r_e) <= ((r_delta * r_delta1) / (r_delta + r_delta1))) => (t_scale_perturbation''uniqueness'107_arithmetic r_C r_C1 r_a r_b r_beta1 r_beta2 r_e i_t natural_t s_g s_s (eq_ind ((((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) - (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e)))) (fun hole : R => ((Rabs hole) <= ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) + (Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e))))))) ((t_absolute_value_difference (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (r_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (r_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * r_e)))) ((r_a - 1) + ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) * r_e)) (t_scale_perturbation''uniqueness'75_arithmetic r_a r_b r_beta1 r_beta2 r_e i_t natural_t s_g s_s h3 (t_scale_perturbation''uniqueness'49 r_beta1 i_t natural_t s_g h4 h5 h3 h6) (t_scale_perturbation''uniqueness'60 r_beta2 i_t natural_t s_g h7 h8 h3 h9) (t_scale_perturbation''uniqueness'74 r_beta1 r_beta2 i_t natural_t s_g h6 h9))) (proj2 (((proj2 h1) r_e) (Rle_trans _ _ _ h10 (t_scale_perturbation''uniqueness'93_arithmetic r_delta r_delta1 i_t natural_t ((((t_quotient_nonnegative (r_delta * r_delta)) (r_delta + r_delta1)) (product_nonnegative _ _ (t_scale_perturbation''uniqueness'86 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g s_s h1) (t_scale_perturbation''uniqueness'86 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g s_s h1))) (t_scale_perturbation''uniqueness'39 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g s_s h1 h2)) h3 (t_scale_perturbation''uniqueness'92 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g s_s h1 h2))))) (((proj2 h2) r_e) (Rle_trans _ _ _ h10 (t_scale_perturbation''uniqueness'104_arithmetic r_delta r_delta1 i_t natural_t ((((t_quotient_nonnegative (r_delta1 * r_delta1)) (r_delta + r_delta1)) (product_nonnegative _ _ (t_scale_perturbation''uniqueness'38 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g s_s h2) (t_scale_perturbation''uniqueness'38 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g s_s h2))) (t_scale_perturbation''uniqueness'39 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g s_s h1 h2)) h3 (t_scale_perturbation''uniqueness'92 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g s_s h1 h2)))) h3 (t_scale_perturbation''uniqueness'49 r_beta1 i_t natural_t s_g h4 h5 h3 h6) (t_scale_perturbation''uniqueness'60 r_beta2 i_t natural_t s_g h7 h8 h3 h9) (t_scale_perturbation''uniqueness'74 r_beta1 r_beta2 i_t natural_t s_g h6 h9))))).
Qed.

Lemma t_scale_perturbation''uniqueness'113_arithmetic
    (r_a : R)
    (p1 : ((r_a - 1) = 0)) :
  (r_a = 1).
Proof.
  apply (conclude_equation r_a 1 (0 + 1 * (0 - (r_a - 1))) (add_equation 0 1 (r_a - 1) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'116_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))
    (p2 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) + 1 * (0 - (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) 0 (add_equation_to_less (0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) 1 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) 0 (add_less_to_at_most 0 1 0 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_perturbation''uniqueness'118_arithmetic
    (r_b : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)))
    (p4 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  (r_b = (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation r_b (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) (0 + 1 * (0 - (r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))))) (add_equation 0 1 (r_b - (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_scale_perturbation''uniqueness :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_a : R, (forall b_b : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((Rabs (((d_u b_beta1 b_beta2 (fun b_k : Z => ((1 + (b_e * (b_s b_k))) * (b_g b_k))) b_t) / (d_u b_beta1 b_beta2 b_g b_t)) - (b_a + (b_b * b_e)))) <= (b_C * (b_e ^^ 2%Z)))))))) -> ((b_a = 1) /\ (b_b = (((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k)))) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_a : R) => (fun (r_b : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (0 < (d_vhat r_beta2 s_g i_t)) => (fun h8 : (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * b_e)))) <= (b_C * (b_e ^^ 2%Z)))))))) => (ex_ind (fun (r_C : R) (h9 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (b_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (b_e ^^ 2%Z))))))))) => (ex_ind (fun (r_delta : R) (h10 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (1 + (b_e * (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))))) <= (r_C * (b_e ^^ 2%Z)))))))) => (ex_ind (fun (r_C1 : R) (h11 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z)))))))) => (ex_ind (fun (r_delta1 : R) (h12 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * (s_g b_k))) i_t) / (d_u r_beta1 r_beta2 s_g i_t)) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) => (conj (t_scale_perturbation''uniqueness'113_arithmetic r_a (proj1 (t_scale_perturbation''uniqueness'111 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g s_s h10 h12 h5 h1 h2 h6 h3 h4 h7))) (t_scale_perturbation''uniqueness'118_arithmetic r_b r_beta1 r_beta2 i_t natural_t s_g s_s (proj2 (t_scale_perturbation''uniqueness'111 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g s_s h10 h12 h5 h1 h2 h6 h3 h4 h7)) h5 (t_scale_perturbation''uniqueness'49 r_beta1 i_t natural_t s_g h1 h2 h5 h6) (fun h13 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0) => (t_scale_perturbation''uniqueness'116_arithmetic r_beta2 i_t natural_t s_g (t_scale_perturbation''uniqueness'57 r_beta2 i_t natural_t s_g h3 h4 h5 h7) h13))))) h11)) h8)) h9)) ((((((((((((t_scale_perturbation''first'_order r_beta1) r_beta2) s_g) s_s) i_t natural_t) h1) h2) h3) h4) h5) h6) h7))))))))))))))))).
Qed.

