(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling Thm_first_order_iff Thm_weights_sum_to_one Thm_scale_invariance_iff.
Local Open Scope R_scope.

Lemma t_scale_stationarity_extremality''pointwise'_response'42_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_vhat r_beta2 s_g i_t)))
    (p2 : ((d_vhat r_beta2 s_g i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_vhat r_beta2 s_g i_t) - 0)) + 1 * (0 - (d_vhat r_beta2 s_g i_t))) 0 (add_equation_to_less (0 + 1 * ((d_vhat r_beta2 s_g i_t) - 0)) 1 (d_vhat r_beta2 s_g i_t) 0 (add_less_to_at_most 0 1 0 (d_vhat r_beta2 s_g i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_scale_stationarity_extremality''pointwise'_response :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k)))) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))) = (sum b_t (fun b_k : Z => (((b_s b_k) * (b_g b_k)) * (((d_w b_beta1 b_t b_k) / (d_mhat b_beta1 b_g b_t)) - (((d_w b_beta2 b_t b_k) * (b_g b_k)) / (d_vhat b_beta2 b_g b_t))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (0 < (d_vhat r_beta2 s_g i_t)) => (eq_trans (eq_ind (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_mhat r_beta1 s_g i_t)) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / hole)))) (eq_ind (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / hole) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (eq_refl (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) (d_mhat r_beta1 s_g i_t) (eq_sym ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5))) (d_vhat r_beta2 s_g i_t) (eq_sym ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) h3) h4) h5))) ((((((((((((((t_pointwise_response r_beta1) r_beta2) s_g) s_s) i_t natural_t) (d_mhat r_beta1 s_g i_t)) (d_vhat r_beta2 s_g i_t)) h1) h2) h3) h4) h5) h6) (fun h8 : ((d_vhat r_beta2 s_g i_t) = 0) => (t_scale_stationarity_extremality''pointwise'_response'42_arithmetic r_beta2 i_t natural_t s_g h7 h8)))))))))))))))).
Qed.

Lemma t_scale_stationarity_extremality''criterion'44
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)).
Proof.
  exact (eq_ind (d_mhat r_beta1 s_g i_t) (fun hole : R => (~ (hole = 0))) h4 (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h3)).
Qed.

Lemma t_scale_stationarity_extremality''criterion'54
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))).
Proof.
  exact (eq_ind (d_vhat r_beta2 s_g i_t) (fun hole : R => (0 < hole)) h4 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) h1) h2) h3)).
Qed.

Lemma t_scale_stationarity_extremality''criterion'98_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'100_arithmetic
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

Lemma t_scale_stationarity_extremality''criterion'101
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_scale_stationarity_extremality''criterion'100_arithmetic r_beta1 i_t natural_t (t_scale_stationarity_extremality''criterion'98_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_scale_stationarity_extremality''criterion'107_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'109_arithmetic
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

Lemma t_scale_stationarity_extremality''criterion'110
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_scale_stationarity_extremality''criterion'109_arithmetic r_beta2 i_t natural_t (t_scale_stationarity_extremality''criterion'107_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_scale_stationarity_extremality''criterion'25_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'27_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (1%Z <= i_k)%Z)
    (p5 : (i_k <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'29_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z)
    (p4 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_k) * (s_g b_k))))) = ((((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g i_k))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_k) * (s_g b_k))))) ((((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g i_k)) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_k) * (s_g b_k))))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_k)%Z 0%Z)) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_k) * (s_g b_k)))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_k)%Z 0%Z)) * (s_g b_k))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 i_k) = (kronecker (i_k - i_k'b7'1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (kronecker (i_k'b7'1 - i_k)%Z 0%Z) = (kronecker (i_k - i_k'b7'1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e3.
        assert (e4 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e4.
        all: destruct (kronecker_cases (i_k - i_k'b7'1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_k)%Z 0%Z)) * (s_g b_k)))) = ((r_beta1 ^^ (i_t - i_k)%Z) * (s_g i_k))).
  {
    transitivity ((fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) i_k); [apply (sum_picks_equal i_t i_k (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_k)%Z 0%Z)) * (s_g b_k)))); [|lia|lia]|].
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (kronecker (i_k'b7'4 - i_k)%Z 0%Z) = (kronecker (i_k - i_k'b7'4)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e5.
        assert (e6 : (kronecker i_k'b7'4 i_k) = (kronecker (i_k - i_k'b7'4)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e6.
        assert (e7 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        all: destruct (kronecker_cases (i_k - i_k'b7'4)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e5.
  assert (e6 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k)%Z) ^ 1) * (((r_beta1 ^^ i_k) ^ 1) * 1))).
  {
    apply (power_step _ _ (i_t - i_k)%Z 1 i_k); [lia | right; lia |].
    apply (power_step _ _ i_k 1 0%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e6.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'30_folding
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_k) * (s_g b_k))))) = ((((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g i_k)))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_k) * (s_g b_k)))) = ((d_w r_beta1 i_t i_k) * (s_g i_k))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''criterion'12_arithmetic
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

Lemma t_scale_stationarity_extremality''criterion'14_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta2 ^^ i_t))))
    (p2 : ((1 - (r_beta2 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (1%Z <= i_k)%Z)
    (p5 : (i_k <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) 1 (1 - (r_beta2 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'16_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z)
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_k) * ((s_g b_k) ^^ 2%Z))))) = ((((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g i_k) ^^ 2%Z))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_k) * ((s_g b_k) ^^ 2%Z))))) ((((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g i_k) ^^ 2%Z)) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_k) * ((s_g b_k) ^^ 2%Z))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_k)%Z 0%Z)) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_k) * ((s_g b_k) ^^ 2%Z)))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_k)%Z 0%Z)) * ((s_g b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 i_k) = (kronecker (i_k - i_k'b7'1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (kronecker (i_k'b7'1 - i_k)%Z 0%Z) = (kronecker (i_k - i_k'b7'1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e3.
        assert (e4 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e4.
        all: destruct (kronecker_cases (i_k - i_k'b7'1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_k)%Z 0%Z)) * ((s_g b_k) ^^ 2%Z)))) = ((r_beta2 ^^ (i_t - i_k)%Z) * ((s_g i_k) ^^ 2%Z))).
  {
    transitivity ((fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) i_k); [apply (sum_picks_equal i_t i_k (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_k)%Z 0%Z)) * ((s_g b_k) ^^ 2%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (kronecker (i_k'b7'4 - i_k)%Z 0%Z) = (kronecker (i_k - i_k'b7'4)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e5.
        assert (e6 : (kronecker i_k'b7'4 i_k) = (kronecker (i_k - i_k'b7'4)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e6.
        assert (e7 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        all: destruct (kronecker_cases (i_k - i_k'b7'4)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e5.
  assert (e6 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k)%Z) ^ 1) * (((r_beta2 ^^ i_k) ^ 1) * 1))).
  {
    apply (power_step _ _ (i_t - i_k)%Z 1 i_k); [lia | right; lia |].
    apply (power_step _ _ i_k 1 0%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e6.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'17_folding
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_k) * ((s_g b_k) ^^ 2%Z))))) = ((((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g i_k) ^^ 2%Z)))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_k) * ((s_g b_k) ^^ 2%Z)))) = ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''criterion'56_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))
    (p2 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) + 1 * (0 - (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) 0 (add_equation_to_less (0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) 1 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) 0 (add_less_to_at_most 0 1 0 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'58_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((((d_w r_beta1 i_t i_k) * (s_g i_k)) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)))
    (p6 : (~ ((s_g i_k) = 0)))
    (p7 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  (((d_w r_beta2 i_t i_k) * (s_g i_k)) = (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * (d_w r_beta1 i_t i_k))).
Proof.
  apply (conclude_equation ((d_w r_beta2 i_t i_k) * (s_g i_k)) (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) * (d_w r_beta1 i_t i_k)) (0 + (- ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) / (s_g i_k))) * (0 - ((((d_w r_beta1 i_t i_k) * (s_g i_k)) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (add_equation 0 (- ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) / (s_g i_k))) ((((d_w r_beta1 i_t i_k) * (s_g i_k)) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'73_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((s_g i_k) = 0)) :
  (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) = (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k)))).
Proof.
  apply (conclude_equation ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))) (0 + (((d_w r_beta2 i_t i_k) * (s_g i_k)) - (r_lambda * (d_w r_beta1 i_t i_k))) * (0 - (s_g i_k))) (add_equation 0 (((d_w r_beta2 i_t i_k) * (s_g i_k)) - (r_lambda * (d_w r_beta1 i_t i_k))) (s_g i_k) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'78_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''criterion'80_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''criterion'84_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_w r_beta2 i_t i_k) * (s_g i_k)) = (r_lambda * (d_w r_beta1 i_t i_k)))) :
  (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) = (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k)))).
Proof.
  apply (conclude_equation ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))) (0 + (s_g i_k) * ((r_lambda * (d_w r_beta1 i_t i_k)) - ((d_w r_beta2 i_t i_k) * (s_g i_k)))) (add_equation 0 (s_g i_k) ((d_w r_beta2 i_t i_k) * (s_g i_k)) (r_lambda * (d_w r_beta1 i_t i_k)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'86_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) = (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))))) :
  (((d_w r_beta2 i_t i_k) * ((s_s i_k) * ((s_g i_k) ^^ 2%Z))) = (r_lambda * ((d_w r_beta1 i_t i_k) * ((s_s i_k) * (s_g i_k))))).
Proof.
  apply (conclude_equation ((d_w r_beta2 i_t i_k) * ((s_s i_k) * ((s_g i_k) ^^ 2%Z))) (r_lambda * ((d_w r_beta1 i_t i_k) * ((s_s i_k) * (s_g i_k)))) (0 + (s_s i_k) * ((r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))) - ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)))) (add_equation 0 (s_s i_k) ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'91_folding
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((d_w r_beta1 i_t b_k) * ((s_s b_k) * (s_g b_k)))))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((d_w r_beta1 i_t b_k) * ((s_s b_k) * (s_g b_k))))))).
Proof.
  reindex p1.
Qed.

Lemma t_scale_stationarity_extremality''criterion'92_unfolding
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((d_w r_beta1 i_t b_k) * ((s_s b_k) * (s_g b_k)))))))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''criterion'111_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = (r_lambda * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) (r_lambda * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))))) (0 + 1 * ((sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))))) (add_equation 0 1 (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) (sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))))) empty_combination p1)).
  clear p1.
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
  assert (e8 : (sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))))) = (((r_lambda * ((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t))))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))) (fun b_k : Z => (((r_lambda * ((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t))))) * (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))) + 0))).
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

Lemma t_scale_stationarity_extremality''criterion'112_folding
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = (r_lambda * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) = (r_lambda * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''criterion'119_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((s_g i_k) = 0)) :
  (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) = (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k)))).
Proof.
  apply (conclude_equation ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))) (0 + (((d_w r_beta2 i_t i_k) * (s_g i_k)) - (r_lambda * (d_w r_beta1 i_t i_k))) * (0 - (s_g i_k))) (add_equation 0 (((d_w r_beta2 i_t i_k) * (s_g i_k)) - (r_lambda * (d_w r_beta1 i_t i_k))) (s_g i_k) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'123_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''criterion'125_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''criterion'129_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_w r_beta2 i_t i_k) * (s_g i_k)) = (r_lambda * (d_w r_beta1 i_t i_k)))) :
  (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) = (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k)))).
Proof.
  apply (conclude_equation ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))) (0 + (s_g i_k) * ((r_lambda * (d_w r_beta1 i_t i_k)) - ((d_w r_beta2 i_t i_k) * (s_g i_k)))) (add_equation 0 (s_g i_k) ((d_w r_beta2 i_t i_k) * (s_g i_k)) (r_lambda * (d_w r_beta1 i_t i_k)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'131_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) = (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))))) :
  (((d_w r_beta2 i_t i_k) * (1 * ((s_g i_k) ^^ 2%Z))) = (r_lambda * ((d_w r_beta1 i_t i_k) * (1 * (s_g i_k))))).
Proof.
  apply (conclude_equation ((d_w r_beta2 i_t i_k) * (1 * ((s_g i_k) ^^ 2%Z))) (r_lambda * ((d_w r_beta1 i_t i_k) * (1 * (s_g i_k)))) (0 + 1 * ((r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))) - ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)))) (add_equation 0 1 ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) (r_lambda * ((d_w r_beta1 i_t i_k) * (s_g i_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'136_folding
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (1 * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((d_w r_beta1 i_t b_k) * (1 * (s_g b_k)))))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (1 * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((d_w r_beta1 i_t b_k) * (1 * (s_g b_k))))))).
Proof.
  reindex p1.
Qed.

Lemma t_scale_stationarity_extremality''criterion'137_unfolding
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (1 * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((d_w r_beta1 i_t b_k) * (1 * (s_g b_k)))))))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (1 * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (1 * (s_g b_k))))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''criterion'138_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (1 * ((s_g b_k) ^^ 2%Z))))) = (sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (1 * (s_g b_k))))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = (r_lambda * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) (r_lambda * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k))))) (0 + 1 * ((sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (1 * (s_g b_k)))))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (1 * ((s_g b_k) ^^ 2%Z))))))) (add_equation 0 1 (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (1 * ((s_g b_k) ^^ 2%Z))))) (sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (1 * (s_g b_k)))))) empty_combination p1)).
  clear p1.
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
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
  assert (e8 : (sum i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (1 * (s_g b_k)))))) = (((r_lambda * ((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t))))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (1 * (s_g b_k))))) (fun b_k : Z => (((r_lambda * ((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t))))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
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
  assert (e10 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (1 * ((s_g b_k) ^^ 2%Z))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (1 * ((s_g b_k) ^^ 2%Z)))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'9 natural_9 first_9 last_9.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e10 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'9)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'9) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'9)%Z 1 i_k'b7'9); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'9 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e10.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e10.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'139_folding
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = (r_lambda * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k))))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = (r_lambda * (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''criterion'142_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))
    (p2 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) + 1 * (0 - (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) 0 (add_equation_to_less (0 + 1 * ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - 0)) 1 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) 0 (add_less_to_at_most 0 1 0 (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''criterion'144_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) = (r_lambda * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))))))
    (p2 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = (r_lambda * (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0)))
    (p5 : (~ ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0))) :
  ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = 0).
Proof.
  apply (conclude_equation (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) 0 ((0 + ((-1) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * ((r_lambda * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) - (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))))) + ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) * (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) * ((r_lambda * (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) (add_equation (0 + ((-1) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) * ((r_lambda * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) - (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))))) ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) * (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) (r_lambda * (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) (add_equation 0 ((-1) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))) (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) (r_lambda * (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k))))) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_scale_stationarity_extremality''criterion :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((forall b_s : Z -> R, ((((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k)))) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))) = 0)) <-> (exists b_lambda : R, (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((~ ((b_g b_k) = 0)) -> (((d_w b_beta2 b_t b_k) * (b_g b_k)) = (b_lambda * (d_w b_beta1 b_t b_k)))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (0 < (d_vhat r_beta2 s_g i_t)) => (conj (fun h8 : (forall b_s : Z -> R, ((((d_E r_beta1 i_t (fun b_k : Z => ((b_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((b_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = 0)) => (ex_intro (fun b_lambda : R => (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((~ ((s_g b_k) = 0)) -> (((d_w r_beta2 i_t b_k) * (s_g b_k)) = (b_lambda * (d_w r_beta1 i_t b_k)))))))) ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h9 : (1%Z <= i_k)%Z => (fun h10 : (i_k <= i_t)%Z => (fun h11 : (~ ((s_g i_k) = 0)) => (t_scale_stationarity_extremality''criterion'58_arithmetic r_beta1 r_beta2 i_k natural_k i_t natural_t s_g (eq_ind (d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_k) * ((s_g b_k) ^^ 2%Z)))) (fun hole : R => (((((d_w r_beta1 i_t i_k) * (s_g i_k)) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - (hole / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = 0)) (eq_ind (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_k) * (s_g b_k)))) (fun hole : R => (((hole / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = 0)) (h8 (fun b_j : Z => (kronecker b_j i_k))) ((d_w r_beta1 i_t i_k) * (s_g i_k)) (t_scale_stationarity_extremality''criterion'30_folding r_beta1 i_k natural_k i_t natural_t s_g (t_scale_stationarity_extremality''criterion'29_arithmetic r_beta1 i_k natural_k i_t natural_t s_g h5 h9 h10 (fun h12 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_scale_stationarity_extremality''criterion'27_arithmetic r_beta1 i_k natural_k i_t natural_t (t_scale_stationarity_extremality''criterion'25_arithmetic r_beta1 i_k natural_k i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h5) h5 h9 h10) h12 h5 h9 h10))))) ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) (t_scale_stationarity_extremality''criterion'17_folding r_beta2 i_k natural_k i_t natural_t s_g (t_scale_stationarity_extremality''criterion'16_arithmetic r_beta2 i_k natural_k i_t natural_t s_g h5 h9 h10 (fun h12 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_scale_stationarity_extremality''criterion'14_arithmetic r_beta2 i_k natural_k i_t natural_t (t_scale_stationarity_extremality''criterion'12_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) h3) h4) i_t natural_t) h5) h5 h9 h10) h12 h5 h9 h10))))) h5 h9 h10 (t_scale_stationarity_extremality''criterion'44 r_beta1 i_t natural_t s_g h1 h2 h5 h6) h11 (fun h12 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0) => (t_scale_stationarity_extremality''criterion'56_arithmetic r_beta2 i_t natural_t s_g (t_scale_stationarity_extremality''criterion'54 r_beta2 i_t natural_t s_g h3 h4 h5 h7) h12))))))))) (fun h8 : (exists b_lambda : R, (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((~ ((s_g b_k) = 0)) -> (((d_w r_beta2 i_t b_k) * (s_g b_k)) = (b_lambda * (d_w r_beta1 i_t b_k)))))))) => (ex_ind (fun (r_lambda : R) (h9 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((~ ((s_g b_k) = 0)) -> (((d_w r_beta2 i_t b_k) * (s_g b_k)) = (r_lambda * (d_w r_beta1 i_t b_k)))))))) => (fun (s_s : Z -> R) => (t_scale_stationarity_extremality''criterion'144_arithmetic r_beta1 r_beta2 r_lambda i_t natural_t s_g s_s (t_scale_stationarity_extremality''criterion'112_folding r_beta1 r_beta2 r_lambda i_t natural_t s_g s_s (t_scale_stationarity_extremality''criterion'111_arithmetic r_beta1 r_beta2 r_lambda i_t natural_t s_g s_s (t_scale_stationarity_extremality''criterion'92_unfolding r_beta1 r_beta2 r_lambda i_t natural_t s_g s_s (t_scale_stationarity_extremality''criterion'91_folding r_beta1 r_beta2 r_lambda i_t natural_t s_g s_s ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) (fun b_k : Z => (r_lambda * ((d_w r_beta1 i_t b_k) * ((s_s b_k) * (s_g b_k)))))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h10 : (1%Z <= i_k)%Z => (fun h11 : (i_k <= i_t)%Z => (t_scale_stationarity_extremality''criterion'86_arithmetic r_beta1 r_beta2 r_lambda i_k natural_k i_t natural_t s_g s_s (or_ind (fun h12 : ((s_g i_k) = 0) => (t_scale_stationarity_extremality''criterion'73_arithmetic r_beta1 r_beta2 r_lambda i_k natural_k i_t natural_t s_g h12)) (fun h12 : (~ ((s_g i_k) = 0)) => (t_scale_stationarity_extremality''criterion'84_arithmetic r_beta1 r_beta2 r_lambda i_k natural_k i_t natural_t s_g ((((h9 i_k natural_k) (t_scale_stationarity_extremality''criterion'78_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) (t_scale_stationarity_extremality''criterion'80_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) h12))) (Req_dec (s_g i_k) 0))))))))) h5 (t_scale_stationarity_extremality''criterion'101 r_beta1 i_t natural_t h1 h2 h5) (t_scale_stationarity_extremality''criterion'110 r_beta2 i_t natural_t h3 h4 h5))) (t_scale_stationarity_extremality''criterion'139_folding r_beta1 r_beta2 r_lambda i_t natural_t s_g (t_scale_stationarity_extremality''criterion'138_arithmetic r_beta1 r_beta2 r_lambda i_t natural_t s_g (t_scale_stationarity_extremality''criterion'137_unfolding r_beta1 r_beta2 r_lambda i_t natural_t s_g (t_scale_stationarity_extremality''criterion'136_folding r_beta1 r_beta2 r_lambda i_t natural_t s_g ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (1 * ((s_g b_k) ^^ 2%Z))))) (fun b_k : Z => (r_lambda * ((d_w r_beta1 i_t b_k) * (1 * (s_g b_k)))))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h10 : (1%Z <= i_k)%Z => (fun h11 : (i_k <= i_t)%Z => (t_scale_stationarity_extremality''criterion'131_arithmetic r_beta1 r_beta2 r_lambda i_k natural_k i_t natural_t s_g (or_ind (fun h12 : ((s_g i_k) = 0) => (t_scale_stationarity_extremality''criterion'119_arithmetic r_beta1 r_beta2 r_lambda i_k natural_k i_t natural_t s_g h12)) (fun h12 : (~ ((s_g i_k) = 0)) => (t_scale_stationarity_extremality''criterion'129_arithmetic r_beta1 r_beta2 r_lambda i_k natural_k i_t natural_t s_g ((((h9 i_k natural_k) (t_scale_stationarity_extremality''criterion'123_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) (t_scale_stationarity_extremality''criterion'125_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) h12))) (Req_dec (s_g i_k) 0))))))))) h5 (t_scale_stationarity_extremality''criterion'101 r_beta1 i_t natural_t h1 h2 h5) (t_scale_stationarity_extremality''criterion'110 r_beta2 i_t natural_t h3 h4 h5))) h5 (t_scale_stationarity_extremality''criterion'44 r_beta1 i_t natural_t s_g h1 h2 h5 h6) (fun h10 : ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = 0) => (t_scale_stationarity_extremality''criterion'142_arithmetic r_beta2 i_t natural_t s_g (t_scale_stationarity_extremality''criterion'54 r_beta2 i_t natural_t s_g h3 h4 h5 h7) h10))))) h8)))))))))))))).
Qed.

Lemma t_scale_stationarity_extremality''extremality'11_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''extremality'11
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_scale_stationarity_extremality''extremality'11_arithmetic r_beta2 h1).
Qed.

Lemma t_scale_stationarity_extremality''extremality'20
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (h7 : (0 < (d_vhat r_beta2 s_g i_t))) :
  ((forall b_s : Z -> R, ((((d_E r_beta1 i_t (fun b_k : Z => ((b_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((b_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = 0)) <-> (exists b_lambda : R, (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((~ ((s_g b_k) = 0)) -> (((d_w r_beta2 i_t b_k) * (s_g b_k)) = (b_lambda * (d_w r_beta1 i_t b_k))))))))).
Proof.
  exact (((((((((((t_scale_stationarity_extremality''criterion r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) (t_scale_stationarity_extremality''extremality'11 r_beta2 h3)) h4) h5) h6) h7).
Qed.

Lemma t_scale_stationarity_extremality''extremality'28_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''extremality'30_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''extremality'39_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''extremality'43_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''extremality'53_arithmetic
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

Lemma t_scale_stationarity_extremality''extremality'34_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''extremality'57_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''extremality'59_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_w r_beta2 i_t i_k) * (s_g i_k)) = (r_lambda * (d_w r_beta1 i_t i_k))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_w r_beta2 i_t i_k) = 0))) :
  ((s_g i_k) = (r_lambda * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k)))).
Proof.
  apply (conclude_equation (s_g i_k) (r_lambda * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k))) (0 + (1 / (d_w r_beta2 i_t i_k)) * ((r_lambda * (d_w r_beta1 i_t i_k)) - ((d_w r_beta2 i_t i_k) * (s_g i_k)))) (add_equation 0 (1 / (d_w r_beta2 i_t i_k)) ((d_w r_beta2 i_t i_k) * (s_g i_k)) (r_lambda * (d_w r_beta1 i_t i_k)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''extremality'74_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''extremality'76_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''extremality'84_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''extremality'87_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''extremality'96_arithmetic
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

Lemma t_scale_stationarity_extremality''extremality'80_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''extremality'100_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''extremality'102_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_lambda : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((s_g i_k) = (r_lambda * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_w r_beta2 i_t i_k) = 0))) :
  (((d_w r_beta2 i_t i_k) * (s_g i_k)) = (r_lambda * (d_w r_beta1 i_t i_k))).
Proof.
  apply (conclude_equation ((d_w r_beta2 i_t i_k) * (s_g i_k)) (r_lambda * (d_w r_beta1 i_t i_k)) (0 + (d_w r_beta2 i_t i_k) * ((r_lambda * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k))) - (s_g i_k))) (add_equation 0 (d_w r_beta2 i_t i_k) (s_g i_k) (r_lambda * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_scale_stationarity_extremality''extremality :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((forall b_s : Z -> R, ((((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k)))) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))) = 0)) <-> (exists b_lambda : R, (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((~ ((b_g b_k) = 0)) -> ((b_g b_k) = (b_lambda * ((d_w b_beta1 b_t b_k) / (d_w b_beta2 b_t b_k))))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (0 < (d_vhat r_beta2 s_g i_t)) => (conj (fun h8 : (forall b_s : Z -> R, ((((d_E r_beta1 i_t (fun b_k : Z => ((b_s b_k) * (s_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((b_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = 0)) => (ex_ind (fun (r_lambda : R) (h9 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((~ ((s_g b_k) = 0)) -> (((d_w r_beta2 i_t b_k) * (s_g b_k)) = (r_lambda * (d_w r_beta1 i_t b_k)))))))) => (ex_intro (fun b_lambda : R => (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((~ ((s_g b_k) = 0)) -> ((s_g b_k) = (b_lambda * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))))))))) r_lambda (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h10 : (1%Z <= i_k)%Z => (fun h11 : (i_k <= i_t)%Z => (fun h12 : (~ ((s_g i_k) = 0)) => (t_scale_stationarity_extremality''extremality'59_arithmetic r_beta1 r_beta2 r_lambda i_k natural_k i_t natural_t s_g ((((h9 i_k natural_k) (t_scale_stationarity_extremality''extremality'28_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) (t_scale_stationarity_extremality''extremality'30_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) h12) h5 h10 h11 (fun h13 : ((d_w r_beta2 i_t i_k) = 0) => (t_scale_stationarity_extremality''extremality'57_arithmetic r_beta2 i_k natural_k i_t natural_t (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_positive _ _ (t_scale_stationarity_extremality''extremality'39_arithmetic r_beta2 h4) (((t_power_positive r_beta2) h3) (i_t - i_k)%Z (t_scale_stationarity_extremality''extremality'43_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)))) (t_scale_stationarity_extremality''extremality'53_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) (t_scale_stationarity_extremality''extremality'11 r_beta2 h3)) h4) i_t natural_t) h5) h5 h10 h11)) (d_w r_beta2 i_t i_k) (eq_sym (t_scale_stationarity_extremality''extremality'34_definition r_beta2 i_k natural_k i_t natural_t))) h13))))))))) ((proj1 (t_scale_stationarity_extremality''extremality'20 r_beta1 r_beta2 i_t natural_t s_g h1 h2 h3 h4 h5 h6 h7)) h8))) (fun h8 : (exists b_lambda : R, (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((~ ((s_g b_k) = 0)) -> ((s_g b_k) = (b_lambda * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))))))))) => ((proj2 (t_scale_stationarity_extremality''extremality'20 r_beta1 r_beta2 i_t natural_t s_g h1 h2 h3 h4 h5 h6 h7)) (ex_ind (fun (r_lambda : R) (h9 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((~ ((s_g b_k) = 0)) -> ((s_g b_k) = (r_lambda * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))))))))) => (ex_intro (fun b_lambda : R => (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((~ ((s_g b_k) = 0)) -> (((d_w r_beta2 i_t b_k) * (s_g b_k)) = (b_lambda * (d_w r_beta1 i_t b_k)))))))) r_lambda (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h10 : (1%Z <= i_k)%Z => (fun h11 : (i_k <= i_t)%Z => (fun h12 : (~ ((s_g i_k) = 0)) => (t_scale_stationarity_extremality''extremality'102_arithmetic r_beta1 r_beta2 r_lambda i_k natural_k i_t natural_t s_g ((((h9 i_k natural_k) (t_scale_stationarity_extremality''extremality'74_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) (t_scale_stationarity_extremality''extremality'76_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) h12) h5 h10 h11 (fun h13 : ((d_w r_beta2 i_t i_k) = 0) => (t_scale_stationarity_extremality''extremality'100_arithmetic r_beta2 i_k natural_k i_t natural_t (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_positive _ _ (t_scale_stationarity_extremality''extremality'84_arithmetic r_beta2 h4) (((t_power_positive r_beta2) h3) (i_t - i_k)%Z (t_scale_stationarity_extremality''extremality'87_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)))) (t_scale_stationarity_extremality''extremality'96_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) (t_scale_stationarity_extremality''extremality'11 r_beta2 h3)) h4) i_t natural_t) h5) h5 h10 h11)) (d_w r_beta2 i_t i_k) (eq_sym (t_scale_stationarity_extremality''extremality'80_definition r_beta2 i_k natural_k i_t natural_t))) h13))))))))) h8))))))))))))))).
Qed.

Theorem t_scale_stationarity_extremality''constant'_gradients :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((~ (b_c = 0)) -> ((forall b_s : Z -> R, ((((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * b_c))) / (d_E b_beta1 b_t (fun b_k : Z => b_c))) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * (b_c ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => (b_c ^^ 2%Z))))) = 0)) <-> (b_beta1 = b_beta2)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (fun h6 : (~ (r_c = 0)) => ((((((((((t_scale_invariance_iff''iff r_beta1) r_beta2) i_t natural_t) r_c) h1) h2) h3) h4) h5) h6))))))))))).
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'26_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'26
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_scale_stationarity_extremality''constant'_extremal'_sequences'26_arithmetic r_beta2 h1).
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'57_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'60_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_t)))
    (p2 : ((d_w r_beta2 i_t i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_t) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_t))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_t) - 0)) 1 (d_w r_beta2 i_t i_t) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'61
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (~ ((d_w r_beta2 i_t i_t) = 0)).
Proof.
  exact (fun h4 : ((d_w r_beta2 i_t i_t) = 0) => (t_scale_stationarity_extremality''constant'_extremal'_sequences'60_arithmetic r_beta2 i_t natural_t (((((t_newest_weight_positive r_beta2) i_t natural_t) (t_scale_stationarity_extremality''constant'_extremal'_sequences'26 r_beta2 h1)) h2) (t_scale_stationarity_extremality''constant'_extremal'_sequences'57_indexArithmetic i_t natural_t h3)) h4)).
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'4_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'6_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'8_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  ((i_t - 1)%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'10_unfolding
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (r_c = (r_lambda * ((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z))))) :
  (r_c = (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'18_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'20_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'22_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : (2%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'31_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'33_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'35_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta2 ^^ i_t))))
    (p2 : ((1 - (r_beta2 ^^ i_t)) = 0))
    (p3 : (2%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) 1 (1 - (r_beta2 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'37_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'39_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'42_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2))
    (p2 : (r_beta2 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta2 - 0)) + 1 * (0 - r_beta2)) 0 (add_equation_to_less (0 + 1 * (r_beta2 - 0)) 1 r_beta2 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'44_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (r_c = (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t)))))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p5 : (~ ((1 - r_beta2) = 0)))
    (p6 : (~ (r_beta2 = 0))) :
  ((r_c * (r_beta2 * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))) = (r_lambda * (r_beta1 * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t)))))).
Proof.
  apply (conclude_equation (r_c * (r_beta2 * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))) (r_lambda * (r_beta1 * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))))) (0 + (((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))))) - r_c)) (add_equation 0 (((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))) r_c (r_lambda * ((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'45_folding
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_c * (r_beta2 * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))) = (r_lambda * (r_beta1 * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))))))) :
  ((r_c * (r_beta2 * (d_w r_beta2 i_t i_t))) = (r_lambda * (r_beta1 * (d_w r_beta1 i_t i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'48_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'50_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (i_t <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'62_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (r_c = (r_lambda * ((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((d_w r_beta2 i_t i_t) = 0))) :
  ((r_c * (d_w r_beta2 i_t i_t)) = (r_lambda * (d_w r_beta1 i_t i_t))).
Proof.
  apply (conclude_equation (r_c * (d_w r_beta2 i_t i_t)) (r_lambda * (d_w r_beta1 i_t i_t)) (0 + (d_w r_beta2 i_t i_t) * ((r_lambda * ((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t))) - r_c)) (add_equation 0 (d_w r_beta2 i_t i_t) r_c (r_lambda * ((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'65_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_c * (r_beta2 * (d_w r_beta2 i_t i_t))) = (r_lambda * (r_beta1 * (d_w r_beta1 i_t i_t)))))
    (p2 : ((r_c * (d_w r_beta2 i_t i_t)) = (r_lambda * (d_w r_beta1 i_t i_t))))
    (p3 : (2%Z <= i_t)%Z)
    (p4 : (~ (r_c = 0)))
    (p5 : (~ ((d_w r_beta2 i_t i_t) = 0))) :
  (r_beta1 = r_beta2).
Proof.
  apply (conclude_equation r_beta1 r_beta2 ((0 + ((-1) / (r_c * (d_w r_beta2 i_t i_t))) * ((r_lambda * (r_beta1 * (d_w r_beta1 i_t i_t))) - (r_c * (r_beta2 * (d_w r_beta2 i_t i_t))))) + (r_beta1 / (r_c * (d_w r_beta2 i_t i_t))) * ((r_lambda * (d_w r_beta1 i_t i_t)) - (r_c * (d_w r_beta2 i_t i_t)))) (add_equation (0 + ((-1) / (r_c * (d_w r_beta2 i_t i_t))) * ((r_lambda * (r_beta1 * (d_w r_beta1 i_t i_t))) - (r_c * (r_beta2 * (d_w r_beta2 i_t i_t))))) (r_beta1 / (r_c * (d_w r_beta2 i_t i_t))) (r_c * (d_w r_beta2 i_t i_t)) (r_lambda * (d_w r_beta1 i_t i_t)) (add_equation 0 ((-1) / (r_c * (d_w r_beta2 i_t i_t))) (r_c * (r_beta2 * (d_w r_beta2 i_t i_t))) (r_lambda * (r_beta1 * (d_w r_beta1 i_t i_t))) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'79_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'83_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'88_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'92_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'94_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'74_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'98_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''constant'_extremal'_sequences'100_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_w r_beta1 i_t i_k) = (d_w r_beta2 i_t i_k)))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_w r_beta2 i_t i_k) = 0))) :
  (r_c = (r_c * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k)))).
Proof.
  apply (conclude_equation r_c (r_c * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k))) (0 + ((- r_c) / (d_w r_beta2 i_t i_k)) * ((d_w r_beta2 i_t i_k) - (d_w r_beta1 i_t i_k))) (add_equation 0 ((- r_c) / (d_w r_beta2 i_t i_k)) (d_w r_beta1 i_t i_k) (d_w r_beta2 i_t i_k) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_scale_stationarity_extremality''constant'_extremal'_sequences :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((~ (b_c = 0)) -> ((exists b_lambda : R, (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (b_c = (b_lambda * ((d_w b_beta1 b_t b_k) / (d_w b_beta2 b_t b_k)))))))) <-> (b_beta1 = b_beta2)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (fun h6 : (~ (r_c = 0)) => (conj (fun h7 : (exists b_lambda : R, (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (r_c = (b_lambda * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))))))) => (ex_ind (fun (r_lambda : R) (h8 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (r_c = (r_lambda * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))))))) => (t_scale_stationarity_extremality''constant'_extremal'_sequences'65_arithmetic r_beta1 r_beta2 r_c r_lambda i_t natural_t (t_scale_stationarity_extremality''constant'_extremal'_sequences'45_folding r_beta1 r_beta2 r_c r_lambda i_t natural_t (t_scale_stationarity_extremality''constant'_extremal'_sequences'44_arithmetic r_beta1 r_beta2 r_c r_lambda i_t natural_t (t_scale_stationarity_extremality''constant'_extremal'_sequences'10_unfolding r_beta1 r_beta2 r_c r_lambda i_t natural_t (((h8 (i_t - 1)%Z (t_scale_stationarity_extremality''constant'_extremal'_sequences'4_indexArithmetic i_t natural_t h5)) (t_scale_stationarity_extremality''constant'_extremal'_sequences'6_indexArithmetic i_t natural_t h5)) (t_scale_stationarity_extremality''constant'_extremal'_sequences'8_indexArithmetic i_t natural_t h5))) h5 (fun h9 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_scale_stationarity_extremality''constant'_extremal'_sequences'22_arithmetic r_beta1 i_t natural_t (t_scale_stationarity_extremality''constant'_extremal'_sequences'20_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) (t_scale_stationarity_extremality''constant'_extremal'_sequences'18_indexArithmetic i_t natural_t h5)) h5) h9 h5)) (fun h9 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_scale_stationarity_extremality''constant'_extremal'_sequences'35_arithmetic r_beta2 i_t natural_t (t_scale_stationarity_extremality''constant'_extremal'_sequences'33_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_scale_stationarity_extremality''constant'_extremal'_sequences'26 r_beta2 h3)) h4) i_t natural_t) (t_scale_stationarity_extremality''constant'_extremal'_sequences'31_indexArithmetic i_t natural_t h5)) h5) h9 h5)) (fun h9 : ((1 - r_beta2) = 0) => (t_scale_stationarity_extremality''constant'_extremal'_sequences'39_arithmetic r_beta2 (t_scale_stationarity_extremality''constant'_extremal'_sequences'37_arithmetic r_beta2 h4) h9)) (fun h9 : (r_beta2 = 0) => (t_scale_stationarity_extremality''constant'_extremal'_sequences'42_arithmetic r_beta2 h3 h9)))) (t_scale_stationarity_extremality''constant'_extremal'_sequences'62_arithmetic r_beta1 r_beta2 r_c r_lambda i_t natural_t (((h8 i_t natural_t) (t_scale_stationarity_extremality''constant'_extremal'_sequences'48_indexArithmetic i_t natural_t h5)) (t_scale_stationarity_extremality''constant'_extremal'_sequences'50_indexArithmetic i_t natural_t h5)) h5 (t_scale_stationarity_extremality''constant'_extremal'_sequences'61 r_beta2 i_t natural_t h3 h4 h5)) h5 h6 (t_scale_stationarity_extremality''constant'_extremal'_sequences'61 r_beta2 i_t natural_t h3 h4 h5))) h7)) (fun h7 : (r_beta1 = r_beta2) => (ex_intro (fun b_lambda : R => (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (r_c = (b_lambda * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))))))) r_c (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h8 : (1%Z <= i_k)%Z => (fun h9 : (i_k <= i_t)%Z => (t_scale_stationarity_extremality''constant'_extremal'_sequences'100_arithmetic r_beta1 r_beta2 r_c i_k natural_k i_t natural_t (eq_ind r_beta1 (fun hole : R => ((d_w r_beta1 i_t i_k) = (d_w hole i_t i_k))) (eq_refl (d_w r_beta1 i_t i_k)) r_beta2 h7) h5 h8 h9 (fun h10 : ((d_w r_beta2 i_t i_k) = 0) => (t_scale_stationarity_extremality''constant'_extremal'_sequences'98_arithmetic r_beta2 i_k natural_k i_t natural_t (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_positive _ _ (t_scale_stationarity_extremality''constant'_extremal'_sequences'79_arithmetic r_beta2 h4) (((t_power_positive r_beta2) h3) (i_t - i_k)%Z (t_scale_stationarity_extremality''constant'_extremal'_sequences'83_indexArithmetic i_k natural_k i_t natural_t h5 h8 h9)))) (t_scale_stationarity_extremality''constant'_extremal'_sequences'94_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) (t_scale_stationarity_extremality''constant'_extremal'_sequences'88_arithmetic r_beta2 h3)) h4) i_t natural_t) (t_scale_stationarity_extremality''constant'_extremal'_sequences'92_indexArithmetic i_k natural_k i_t natural_t h5 h8 h9)) h5 h8 h9)) (d_w r_beta2 i_t i_k) (eq_sym (t_scale_stationarity_extremality''constant'_extremal'_sequences'74_definition r_beta2 i_k natural_k i_t natural_t))) h10))))))))))))))))))).
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'26_arithmetic :
  (0 <= 3).
Proof.
  apply (conclude_at_most 0 3 0 3 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'26 :
  (0 <= 3).
Proof.
  exact t_scale_stationarity_extremality''not'_every'_gradient'26_arithmetic.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'27
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (2%Z <= i_t)%Z) :
  (((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))))) = ((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1)))) /\ (((d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) = ((d_w r_beta2 i_t i_t) * (1 + ((3 ^^ 2%Z) * r_beta2)))) /\ ((((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = ((3 * ((3 * r_beta2) - r_beta1)) / ((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2))))))).
Proof.
  exact ((((((((((t_response_of_pair r_beta1) r_beta2) i_t natural_t) 3) h1) h2) h3) h4) h5) t_scale_stationarity_extremality''not'_every'_gradient'26).
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'37_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'37 :
  (0 < 1).
Proof.
  exact t_scale_stationarity_extremality''not'_every'_gradient'37_arithmetic.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'39_arithmetic
    (r_beta1 : R)
    (p1 : (0 < 1))
    (p2 : (0 <= (3 * r_beta1))) :
  (0 < (1 + (3 * r_beta1))).
Proof.
  apply (conclude_less_strictly 0 (1 + (3 * r_beta1)) ((0 + 1 * (1 - 0)) + 1 * ((3 * r_beta1) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 (3 * r_beta1) ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'39
    (r_beta1 : R)
    (h1 : (0 <= r_beta1)) :
  (0 < (1 + (3 * r_beta1))).
Proof.
  exact (t_scale_stationarity_extremality''not'_every'_gradient'39_arithmetic r_beta1 t_scale_stationarity_extremality''not'_every'_gradient'37 (product_nonnegative _ _ t_scale_stationarity_extremality''not'_every'_gradient'26 h1)).
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'55
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (2%Z <= i_t)%Z) :
  (((d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) = ((d_w r_beta2 i_t i_t) * (1 + ((3 ^^ 2%Z) * r_beta2)))) /\ ((((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = ((3 * ((3 * r_beta2) - r_beta1)) / ((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2)))))).
Proof.
  exact (proj2 (t_scale_stationarity_extremality''not'_every'_gradient'27 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)).
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'66_arithmetic
    (r_beta2 : R)
    (p1 : (0 < 1))
    (p2 : (0 <= ((3 ^^ 2%Z) * r_beta2))) :
  (0 < (1 + ((3 ^^ 2%Z) * r_beta2))).
Proof.
  apply (conclude_less_strictly 0 (1 + ((3 ^^ 2%Z) * r_beta2)) ((0 + 1 * (1 - 0)) + 1 * (((3 ^^ 2%Z) * r_beta2) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 ((3 ^^ 2%Z) * r_beta2) ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'66
    (r_beta2 : R)
    (h1 : (0 <= r_beta2)) :
  (0 < (1 + ((3 ^^ 2%Z) * r_beta2))).
Proof.
  exact (t_scale_stationarity_extremality''not'_every'_gradient'66_arithmetic r_beta2 t_scale_stationarity_extremality''not'_every'_gradient'37 (product_nonnegative _ _ (square_nonnegative 3) h1)).
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'118_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'118 :
  (0 <= 2).
Proof.
  exact t_scale_stationarity_extremality''not'_every'_gradient'118_arithmetic.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'119
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (2%Z <= i_t)%Z) :
  (((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))))) = ((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1)))) /\ (((d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) = ((d_w r_beta2 i_t i_t) * (1 + ((2 ^^ 2%Z) * r_beta2)))) /\ ((((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = ((2 * ((2 * r_beta2) - r_beta1)) / ((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2))))))).
Proof.
  exact ((((((((((t_response_of_pair r_beta1) r_beta2) i_t natural_t) 2) h1) h2) h3) h4) h5) t_scale_stationarity_extremality''not'_every'_gradient'118).
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'128_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'128 :
  (0 < 1).
Proof.
  exact t_scale_stationarity_extremality''not'_every'_gradient'128_arithmetic.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'130_arithmetic
    (r_beta1 : R)
    (p1 : (0 < 1))
    (p2 : (0 <= (2 * r_beta1))) :
  (0 < (1 + (2 * r_beta1))).
Proof.
  apply (conclude_less_strictly 0 (1 + (2 * r_beta1)) ((0 + 1 * (1 - 0)) + 1 * ((2 * r_beta1) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 (2 * r_beta1) ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'130
    (r_beta1 : R)
    (h1 : (0 <= r_beta1)) :
  (0 < (1 + (2 * r_beta1))).
Proof.
  exact (t_scale_stationarity_extremality''not'_every'_gradient'130_arithmetic r_beta1 t_scale_stationarity_extremality''not'_every'_gradient'128 (product_nonnegative _ _ t_scale_stationarity_extremality''not'_every'_gradient'118 h1)).
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'145
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (2%Z <= i_t)%Z) :
  (((d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) = ((d_w r_beta2 i_t i_t) * (1 + ((2 ^^ 2%Z) * r_beta2)))) /\ ((((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = ((2 * ((2 * r_beta2) - r_beta1)) / ((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2)))))).
Proof.
  exact (proj2 (t_scale_stationarity_extremality''not'_every'_gradient'119 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)).
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'156_arithmetic
    (r_beta2 : R)
    (p1 : (0 < 1))
    (p2 : (0 <= ((2 ^^ 2%Z) * r_beta2))) :
  (0 < (1 + ((2 ^^ 2%Z) * r_beta2))).
Proof.
  apply (conclude_less_strictly 0 (1 + ((2 ^^ 2%Z) * r_beta2)) ((0 + 1 * (1 - 0)) + 1 * (((2 ^^ 2%Z) * r_beta2) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 ((2 ^^ 2%Z) * r_beta2) ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'156
    (r_beta2 : R)
    (h1 : (0 <= r_beta2)) :
  (0 < (1 + ((2 ^^ 2%Z) * r_beta2))).
Proof.
  exact (t_scale_stationarity_extremality''not'_every'_gradient'156_arithmetic r_beta2 t_scale_stationarity_extremality''not'_every'_gradient'128 (product_nonnegative _ _ (square_nonnegative 2) h1)).
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'35_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'42_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < ((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1)))))
    (p2 : (((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1))) - 0)) + 1 * (0 - ((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1))))) 0 (add_equation_to_less (0 + 1 * (((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1))) - 0)) 1 ((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1))) 0 (add_less_to_at_most 0 1 0 ((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'11_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'62_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'52_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'78_arithmetic :
  (0 < 3).
Proof.
  apply (conclude_less 0 3 0 3 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'80_arithmetic
    (p1 : (0 < 3))
    (p2 : (3 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (3 - 0)) + 1 * (0 - 3)) 0 (add_equation_to_less (0 + 1 * (3 - 0)) 1 3 0 (add_less_to_at_most 0 1 0 3 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'86_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (0 < (r_beta1 + r_beta2)))
    (p2 : (((2 * r_beta2) - r_beta1) = 0))
    (p3 : (((3 * r_beta2) - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly (((0 + 1 * ((r_beta1 + r_beta2) - 0)) + (-4) * (0 - ((2 * r_beta2) - r_beta1))) + 3 * (0 - ((3 * r_beta2) - r_beta1))) 0 (add_equation_to_less ((0 + 1 * ((r_beta1 + r_beta2) - 0)) + (-4) * (0 - ((2 * r_beta2) - r_beta1))) 3 ((3 * r_beta2) - r_beta1) 0 (add_equation_to_less (0 + 1 * ((r_beta1 + r_beta2) - 0)) (-4) ((2 * r_beta2) - r_beta1) 0 (add_less_to_at_most 0 1 0 (r_beta1 + r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'92_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (0 < ((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2)))))
    (p2 : (((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2))) - 0)) + 1 * (0 - ((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2))))) 0 (add_equation_to_less (0 + 1 * (((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2))) - 0)) 1 ((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2))) 0 (add_less_to_at_most 0 1 0 ((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'126_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'133_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < ((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1)))))
    (p2 : (((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1))) - 0)) + 1 * (0 - ((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1))))) 0 (add_equation_to_less (0 + 1 * (((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1))) - 0)) 1 ((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1))) 0 (add_less_to_at_most 0 1 0 ((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'106_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'152_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'142_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'166_arithmetic :
  (0 < 2).
Proof.
  apply (conclude_less 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'168_arithmetic
    (p1 : (0 < 2))
    (p2 : (2 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (2 - 0)) + 1 * (0 - 2)) 0 (add_equation_to_less (0 + 1 * (2 - 0)) 1 2 0 (add_less_to_at_most 0 1 0 2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''not'_every'_gradient'176_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (0 < ((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2)))))
    (p2 : (((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2))) - 0)) + 1 * (0 - ((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2))))) 0 (add_equation_to_less (0 + 1 * (((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2))) - 0)) 1 ((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2))) 0 (add_less_to_at_most 0 1 0 ((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_scale_stationarity_extremality''not'_every'_gradient :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((0 < (b_beta1 + b_beta2)) -> (exists b_g : Z -> R, ((~ ((d_mhat b_beta1 b_g b_t) = 0)) /\ ((0 < (d_vhat b_beta2 b_g b_t)) /\ (exists b_s : Z -> R, (~ ((((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k)))) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))) = 0))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (fun h6 : (0 < (r_beta1 + r_beta2)) => (or_ind (fun h7 : (((2 * r_beta2) - r_beta1) = 0) => (ex_intro (fun b_g : Z -> R => ((~ ((d_mhat r_beta1 b_g i_t) = 0)) /\ ((0 < (d_vhat r_beta2 b_g i_t)) /\ (exists b_s : Z -> R, (~ ((((d_E r_beta1 i_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (b_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))) = 0)))))) (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))) (conj (eq_ind (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))))) (fun hole : R => (~ (hole = 0))) (eq_ind ((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1))) (fun hole : R => (~ (hole = 0))) (fun h8 : (((d_w r_beta1 i_t i_t) * (1 + (3 * r_beta1))) = 0) => (t_scale_stationarity_extremality''not'_every'_gradient'42_arithmetic r_beta1 i_t natural_t (product_positive _ _ (((((t_newest_weight_positive r_beta1) i_t natural_t) h1) h2) (t_scale_stationarity_extremality''not'_every'_gradient'35_indexArithmetic i_t natural_t h5)) (t_scale_stationarity_extremality''not'_every'_gradient'39 r_beta1 h1)) h8)) (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))))) (eq_sym (proj1 (t_scale_stationarity_extremality''not'_every'_gradient'27 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)))) (d_mhat r_beta1 (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))) i_t) (eq_sym ((((((t_ema_unrolling''mhat r_beta1) (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))))) i_t natural_t) h1) h2) (t_scale_stationarity_extremality''not'_every'_gradient'11_indexArithmetic i_t natural_t h5)))) (conj (eq_ind (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) (fun hole : R => (0 < hole)) (eq_ind ((d_w r_beta2 i_t i_t) * (1 + ((3 ^^ 2%Z) * r_beta2))) (fun hole : R => (0 < hole)) (product_positive _ _ (((((t_newest_weight_positive r_beta2) i_t natural_t) h3) h4) (t_scale_stationarity_extremality''not'_every'_gradient'62_indexArithmetic i_t natural_t h5)) (t_scale_stationarity_extremality''not'_every'_gradient'66 r_beta2 h3)) (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) (eq_sym (proj1 (t_scale_stationarity_extremality''not'_every'_gradient'55 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)))) (d_vhat r_beta2 (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))) i_t) (eq_sym ((((((t_ema_unrolling''vhat r_beta2) (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))))) i_t natural_t) h3) h4) (t_scale_stationarity_extremality''not'_every'_gradient'52_indexArithmetic i_t natural_t h5)))) (ex_intro (fun b_s : Z -> R => (~ ((((d_E r_beta1 i_t (fun b_k : Z => ((b_s b_k) * ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((b_s b_k) * (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = 0))) (fun b_k : Z => (kronecker b_k i_t)) (eq_ind ((3 * ((3 * r_beta2) - r_beta1)) / ((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2)))) (fun hole : R => (~ (hole = 0))) ((((t_quotient_nonzero (3 * ((3 * r_beta2) - r_beta1))) ((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2)))) ((((t_product_nonzero 3) ((3 * r_beta2) - r_beta1)) (fun h8 : (3 = 0) => (t_scale_stationarity_extremality''not'_every'_gradient'80_arithmetic t_scale_stationarity_extremality''not'_every'_gradient'78_arithmetic h8))) (fun h8 : (((3 * r_beta2) - r_beta1) = 0) => (t_scale_stationarity_extremality''not'_every'_gradient'86_arithmetic r_beta1 r_beta2 h6 h7 h8)))) (fun h8 : (((1 + (3 * r_beta1)) * (1 + ((3 ^^ 2%Z) * r_beta2))) = 0) => (t_scale_stationarity_extremality''not'_every'_gradient'92_arithmetic r_beta1 r_beta2 (product_positive _ _ (t_scale_stationarity_extremality''not'_every'_gradient'39 r_beta1 h1) (t_scale_stationarity_extremality''not'_every'_gradient'66 r_beta2 h3)) h8))) (((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (3 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) (eq_sym (proj2 (t_scale_stationarity_extremality''not'_every'_gradient'55 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))))))))) (fun h7 : (~ (((2 * r_beta2) - r_beta1) = 0)) => (ex_intro (fun b_g : Z -> R => ((~ ((d_mhat r_beta1 b_g i_t) = 0)) /\ ((0 < (d_vhat r_beta2 b_g i_t)) /\ (exists b_s : Z -> R, (~ ((((d_E r_beta1 i_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E r_beta1 i_t (fun b_k : Z => (b_g b_k)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))) = 0)))))) (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))) (conj (eq_ind (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))))) (fun hole : R => (~ (hole = 0))) (eq_ind ((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1))) (fun hole : R => (~ (hole = 0))) (fun h8 : (((d_w r_beta1 i_t i_t) * (1 + (2 * r_beta1))) = 0) => (t_scale_stationarity_extremality''not'_every'_gradient'133_arithmetic r_beta1 i_t natural_t (product_positive _ _ (((((t_newest_weight_positive r_beta1) i_t natural_t) h1) h2) (t_scale_stationarity_extremality''not'_every'_gradient'126_indexArithmetic i_t natural_t h5)) (t_scale_stationarity_extremality''not'_every'_gradient'130 r_beta1 h1)) h8)) (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))))) (eq_sym (proj1 (t_scale_stationarity_extremality''not'_every'_gradient'119 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)))) (d_mhat r_beta1 (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))) i_t) (eq_sym ((((((t_ema_unrolling''mhat r_beta1) (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))))) i_t natural_t) h1) h2) (t_scale_stationarity_extremality''not'_every'_gradient'106_indexArithmetic i_t natural_t h5)))) (conj (eq_ind (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) (fun hole : R => (0 < hole)) (eq_ind ((d_w r_beta2 i_t i_t) * (1 + ((2 ^^ 2%Z) * r_beta2))) (fun hole : R => (0 < hole)) (product_positive _ _ (((((t_newest_weight_positive r_beta2) i_t natural_t) h3) h4) (t_scale_stationarity_extremality''not'_every'_gradient'152_indexArithmetic i_t natural_t h5)) (t_scale_stationarity_extremality''not'_every'_gradient'156 r_beta2 h3)) (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) (eq_sym (proj1 (t_scale_stationarity_extremality''not'_every'_gradient'145 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)))) (d_vhat r_beta2 (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))) i_t) (eq_sym ((((((t_ema_unrolling''vhat r_beta2) (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))))) i_t natural_t) h3) h4) (t_scale_stationarity_extremality''not'_every'_gradient'142_indexArithmetic i_t natural_t h5)))) (ex_intro (fun b_s : Z -> R => (~ ((((d_E r_beta1 i_t (fun b_k : Z => ((b_s b_k) * ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((b_s b_k) * (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = 0))) (fun b_k : Z => (kronecker b_k i_t)) (eq_ind ((2 * ((2 * r_beta2) - r_beta1)) / ((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2)))) (fun hole : R => (~ (hole = 0))) ((((t_quotient_nonzero (2 * ((2 * r_beta2) - r_beta1))) ((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2)))) ((((t_product_nonzero 2) ((2 * r_beta2) - r_beta1)) (fun h8 : (2 = 0) => (t_scale_stationarity_extremality''not'_every'_gradient'168_arithmetic t_scale_stationarity_extremality''not'_every'_gradient'166_arithmetic h8))) h7)) (fun h8 : (((1 + (2 * r_beta1)) * (1 + ((2 ^^ 2%Z) * r_beta2))) = 0) => (t_scale_stationarity_extremality''not'_every'_gradient'176_arithmetic r_beta1 r_beta2 (product_positive _ _ (t_scale_stationarity_extremality''not'_every'_gradient'130 r_beta1 h1) (t_scale_stationarity_extremality''not'_every'_gradient'156 r_beta2 h3)) h8))) (((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (2 * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) (eq_sym (proj2 (t_scale_stationarity_extremality''not'_every'_gradient'145 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))))))))) (Req_dec ((2 * r_beta2) - r_beta1) 0))))))))))).
Qed.

Lemma t_scale_stationarity_extremality''both'_rates'_zero'5_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''both'_rates'_zero'5 :
  (0 <= 0).
Proof.
  exact t_scale_stationarity_extremality''both'_rates'_zero'5_arithmetic.
Qed.

Lemma t_scale_stationarity_extremality''both'_rates'_zero'7_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''both'_rates'_zero'7 :
  (0 < 1).
Proof.
  exact t_scale_stationarity_extremality''both'_rates'_zero'7_arithmetic.
Qed.

Lemma t_scale_stationarity_extremality''both'_rates'_zero'60_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((s_g i_t) = 0))) :
  (((((s_s i_t) * (s_g i_t)) / (s_g i_t)) - (((s_s i_t) * ((s_g i_t) ^^ 2%Z)) / ((s_g i_t) ^^ 2%Z))) = 0).
Proof.
  apply (conclude_equation ((((s_s i_t) * (s_g i_t)) / (s_g i_t)) - (((s_s i_t) * ((s_g i_t) ^^ 2%Z)) / ((s_g i_t) ^^ 2%Z))) 0 0 empty_combination).
  rational_identity.
Qed.

Theorem t_scale_stationarity_extremality''both'_rates'_zero :
  (forall b_g : Z -> R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat 0 b_g b_t) = 0)) -> ((((d_E 0 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E 0 b_t (fun b_k : Z => (b_g b_k)))) - ((d_E 0 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E 0 b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))) = 0)))))).
Proof.
  exact (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (1%Z <= i_t)%Z => (fun h2 : (~ ((d_mhat 0 s_g i_t) = 0)) => (eq_trans (eq_ind (d_E 0 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) (fun hole : R => ((((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E 0 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E 0 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = ((((s_s i_t) * (s_g i_t)) / (s_g i_t)) - (((s_s i_t) * ((s_g i_t) ^^ 2%Z)) / hole)))) (eq_ind (d_E 0 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) (fun hole : R => ((((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E 0 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E 0 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = ((((s_s i_t) * (s_g i_t)) / (s_g i_t)) - (hole / (d_E 0 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (eq_ind (d_E 0 i_t (fun b_k : Z => (s_g b_k))) (fun hole : R => ((((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E 0 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E 0 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = ((((s_s i_t) * (s_g i_t)) / hole) - ((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E 0 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (eq_ind (d_E 0 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) (fun hole : R => ((((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E 0 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E 0 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = ((hole / (d_E 0 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E 0 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (eq_refl (((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E 0 i_t (fun b_k : Z => (s_g b_k)))) - ((d_E 0 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E 0 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) ((s_s i_t) * (s_g i_t)) (eq_trans (eq_sym ((((((t_ema_unrolling''mhat 0) (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) i_t natural_t) t_scale_stationarity_extremality''both'_rates'_zero'5) t_scale_stationarity_extremality''both'_rates'_zero'7) h1)) (((t_newest_gradient (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) i_t natural_t) h1))) (s_g i_t) (eq_trans (eq_sym ((((((t_ema_unrolling''mhat 0) (fun b_k : Z => (s_g b_k))) i_t natural_t) t_scale_stationarity_extremality''both'_rates'_zero'5) t_scale_stationarity_extremality''both'_rates'_zero'7) h1)) (((t_newest_gradient (fun b_k : Z => (s_g b_k))) i_t natural_t) h1))) ((s_s i_t) * ((s_g i_t) ^^ 2%Z)) (eq_trans (eq_sym ((((((t_ema_unrolling''mhat 0) (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) i_t natural_t) t_scale_stationarity_extremality''both'_rates'_zero'5) t_scale_stationarity_extremality''both'_rates'_zero'7) h1)) (((t_newest_gradient (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) i_t natural_t) h1))) ((s_g i_t) ^^ 2%Z) (eq_trans (eq_sym ((((((t_ema_unrolling''mhat 0) (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) i_t natural_t) t_scale_stationarity_extremality''both'_rates'_zero'5) t_scale_stationarity_extremality''both'_rates'_zero'7) h1)) (((t_newest_gradient (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) i_t natural_t) h1))) (t_scale_stationarity_extremality''both'_rates'_zero'60_arithmetic i_t natural_t s_g s_s h1 (eq_ind (d_mhat 0 s_g i_t) (fun hole : R => (~ (hole = 0))) h2 (s_g i_t) (((t_newest_gradient s_g) i_t natural_t) h1))))))))).
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'8_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'10_arithmetic
    (r_beta2 : R)
    (p1 : ((r_beta2 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta2 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ 1%Z)) (0 + 1 * (1 - (r_beta2 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'12_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - (r_beta2 ^^ 1%Z))))
    (p2 : ((1 - (r_beta2 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) 1 (1 - (r_beta2 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'13
    (r_beta2 : R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1)) :
  (~ ((1 - (r_beta2 ^^ 1%Z)) = 0)).
Proof.
  exact (fun h3 : ((1 - (r_beta2 ^^ 1%Z)) = 0) => (t_scale_stationarity_extremality''t'_'3d''_1'12_arithmetic r_beta2 (t_scale_stationarity_extremality''t'_'3d''_1'10_arithmetic r_beta2 (((((t_power_below_one r_beta2) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_scale_stationarity_extremality''t'_'3d''_1'8_indexArithmetic)) h3)).
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'24_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'26_arithmetic
    (r_beta1 : R)
    (p1 : ((r_beta1 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta1 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ 1%Z)) (0 + 1 * (1 - (r_beta1 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'28_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - (r_beta1 ^^ 1%Z))))
    (p2 : ((1 - (r_beta1 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) 1 (1 - (r_beta1 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'29
    (r_beta1 : R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1)) :
  (~ ((1 - (r_beta1 ^^ 1%Z)) = 0)).
Proof.
  exact (fun h3 : ((1 - (r_beta1 ^^ 1%Z)) = 0) => (t_scale_stationarity_extremality''t'_'3d''_1'28_arithmetic r_beta1 (t_scale_stationarity_extremality''t'_'3d''_1'26_arithmetic r_beta1 (((((t_power_below_one r_beta1) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_scale_stationarity_extremality''t'_'3d''_1'24_indexArithmetic)) h3)).
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'32_arithmetic
    (r_beta1 : R) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (~ ((1 - (r_beta1 ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * ((s_s b_k) * (s_g b_k))))) = ((s_s 1%Z) * (s_g 1%Z))).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * ((s_s b_k) * (s_g b_k))))) ((s_s 1%Z) * (s_g 1%Z)) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * ((s_s b_k) * (s_g b_k))))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * ((s_s b_k) * (s_g b_k))))) + ((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) * ((s_s 1%Z) * (s_g 1%Z))))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * ((s_s b_k) * (s_g b_k)))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * ((s_s b_k) * (s_g b_k))))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'33_folding
    (r_beta1 : R) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * ((s_s b_k) * (s_g b_k))))) = ((s_s 1%Z) * (s_g 1%Z)))) :
  ((d_E r_beta1 1%Z (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) = ((s_s 1%Z) * (s_g 1%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'30_arithmetic
    (r_beta1 : R) (s_g : Z -> R)
    (p1 : (~ ((1 - (r_beta1 ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = (s_g 1%Z)).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) (s_g 1%Z) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) + ((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'31_folding
    (r_beta1 : R) (s_g : Z -> R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = (s_g 1%Z))) :
  ((d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k))) = (s_g 1%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'16_arithmetic
    (r_beta2 : R) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (~ ((1 - (r_beta2 ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = ((s_s 1%Z) * ((s_g 1%Z) ^^ 2%Z))).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) ((s_s 1%Z) * ((s_g 1%Z) ^^ 2%Z)) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) + ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_s 1%Z) * ((s_g 1%Z) ^^ 2%Z))))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'17_folding
    (r_beta2 : R) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = ((s_s 1%Z) * ((s_g 1%Z) ^^ 2%Z)))) :
  ((d_E r_beta2 1%Z (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) = ((s_s 1%Z) * ((s_g 1%Z) ^^ 2%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'14_arithmetic
    (r_beta2 : R) (s_g : Z -> R)
    (p1 : (~ ((1 - (r_beta2 ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = ((s_g 1%Z) ^^ 2%Z)).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) ((s_g 1%Z) ^^ 2%Z) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) + ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g 1%Z) ^^ 2%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'15_folding
    (r_beta2 : R) (s_g : Z -> R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = ((s_g 1%Z) ^^ 2%Z))) :
  ((d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = ((s_g 1%Z) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_stationarity_extremality''t'_'3d''_1'40_arithmetic
    (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (~ ((s_g 1%Z) = 0))) :
  (((((s_s 1%Z) * (s_g 1%Z)) / (s_g 1%Z)) - (((s_s 1%Z) * ((s_g 1%Z) ^^ 2%Z)) / ((s_g 1%Z) ^^ 2%Z))) = 0).
Proof.
  apply (conclude_equation ((((s_s 1%Z) * (s_g 1%Z)) / (s_g 1%Z)) - (((s_s 1%Z) * ((s_g 1%Z) ^^ 2%Z)) / ((s_g 1%Z) ^^ 2%Z))) 0 0 empty_combination).
  rational_identity.
Qed.

Theorem t_scale_stationarity_extremality''t'_'3d''_1 :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_s : Z -> R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((~ ((b_g 1%Z) = 0)) -> ((((d_E b_beta1 1%Z (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / (d_E b_beta1 1%Z (fun b_k : Z => (b_g b_k)))) - ((d_E b_beta2 1%Z (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / (d_E b_beta2 1%Z (fun b_k : Z => ((b_g b_k) ^^ 2%Z))))) = 0)))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (~ ((s_g 1%Z) = 0)) => (eq_trans (eq_ind (d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) (fun hole : R => ((((d_E r_beta1 1%Z (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 1%Z (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = ((((s_s 1%Z) * (s_g 1%Z)) / (s_g 1%Z)) - (((s_s 1%Z) * ((s_g 1%Z) ^^ 2%Z)) / hole)))) (eq_ind (d_E r_beta2 1%Z (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) (fun hole : R => ((((d_E r_beta1 1%Z (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 1%Z (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = ((((s_s 1%Z) * (s_g 1%Z)) / (s_g 1%Z)) - (hole / (d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (eq_ind (d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k))) (fun hole : R => ((((d_E r_beta1 1%Z (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 1%Z (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = ((((s_s 1%Z) * (s_g 1%Z)) / hole) - ((d_E r_beta2 1%Z (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (eq_ind (d_E r_beta1 1%Z (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) (fun hole : R => ((((d_E r_beta1 1%Z (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 1%Z (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) = ((hole / (d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 1%Z (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))))) (eq_refl (((d_E r_beta1 1%Z (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / (d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k)))) - ((d_E r_beta2 1%Z (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / (d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))))) ((s_s 1%Z) * (s_g 1%Z)) (t_scale_stationarity_extremality''t'_'3d''_1'33_folding r_beta1 s_g s_s (t_scale_stationarity_extremality''t'_'3d''_1'32_arithmetic r_beta1 s_g s_s (t_scale_stationarity_extremality''t'_'3d''_1'29 r_beta1 h1 h2)))) (s_g 1%Z) (t_scale_stationarity_extremality''t'_'3d''_1'31_folding r_beta1 s_g (t_scale_stationarity_extremality''t'_'3d''_1'30_arithmetic r_beta1 s_g (t_scale_stationarity_extremality''t'_'3d''_1'29 r_beta1 h1 h2)))) ((s_s 1%Z) * ((s_g 1%Z) ^^ 2%Z)) (t_scale_stationarity_extremality''t'_'3d''_1'17_folding r_beta2 s_g s_s (t_scale_stationarity_extremality''t'_'3d''_1'16_arithmetic r_beta2 s_g s_s (t_scale_stationarity_extremality''t'_'3d''_1'13 r_beta2 h3 h4)))) ((s_g 1%Z) ^^ 2%Z) (t_scale_stationarity_extremality''t'_'3d''_1'15_folding r_beta2 s_g (t_scale_stationarity_extremality''t'_'3d''_1'14_arithmetic r_beta2 s_g (t_scale_stationarity_extremality''t'_'3d''_1'13 r_beta2 h3 h4)))) (t_scale_stationarity_extremality''t'_'3d''_1'40_arithmetic s_g s_s h5))))))))))).
Qed.

