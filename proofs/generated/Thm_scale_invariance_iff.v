(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_weights_sum_to_one Thm_ema_unrolling Thm_scale_perturbation Thm_first_order_iff.
Local Open Scope R_scope.

Lemma t_scale_invariance_iff''response'25_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''response'27_arithmetic
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

Lemma t_scale_invariance_iff''response'28
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_scale_invariance_iff''response'27_arithmetic r_beta2 i_t natural_t (t_scale_invariance_iff''response'25_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_scale_invariance_iff''response'36_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''response'38_arithmetic
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

Lemma t_scale_invariance_iff''response'39
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_scale_invariance_iff''response'38_arithmetic r_beta1 i_t natural_t (t_scale_invariance_iff''response'36_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_scale_invariance_iff''response'40_arithmetic
    (r_beta1 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * r_c)))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) * r_c)).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * r_c)))) ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) * r_c) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * r_c)))) = (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_c) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * r_c))) (fun b_k : Z => (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_c) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0))).
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

Lemma t_scale_invariance_iff''response'41_folding
    (r_beta1 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * r_c)))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) * r_c))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * r_c))) = ((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) * r_c)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_invariance_iff''response'29_arithmetic
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * (r_c ^^ 2%Z))))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k)))) * (r_c ^^ 2%Z))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * (r_c ^^ 2%Z))))) ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k)))) * (r_c ^^ 2%Z)) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * (r_c ^^ 2%Z))))) = (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_c ^^ 2%Z)) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * (r_c ^^ 2%Z)))) (fun b_k : Z => (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_c ^^ 2%Z)) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0))).
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

Lemma t_scale_invariance_iff''response'30_folding
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * (r_c ^^ 2%Z))))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k)))) * (r_c ^^ 2%Z)))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * (r_c ^^ 2%Z)))) = ((d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))) * (r_c ^^ 2%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_scale_invariance_iff''response'48_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ (r_c = 0))) :
  (((((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) * r_c) / r_c) - (((d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))) * (r_c ^^ 2%Z)) / (r_c ^^ 2%Z))) = ((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))))).
Proof.
  apply (conclude_equation ((((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) * r_c) / r_c) - (((d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))) * (r_c ^^ 2%Z)) / (r_c ^^ 2%Z))) ((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_s b_k)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''response'49_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  (((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k))))) = (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k))))).
Proof.
  apply (conclude_equation ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k))))) (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + (((- ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t))))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))) + (((- ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t))))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0)))).
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
        assert (e3 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e3.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e6 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0))).
    - {
        intros i_k'b7'5 natural_5 first_5 last_5.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'5)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'5) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'5)%Z 1 i_k'b7'5); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'5 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e6.
  assert (e8 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0))).
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
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''response'50_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : (((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k))))) = (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k)))))) :
  (((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_s b_k)))) = (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) - (d_w r_beta2 i_t b_k)) * (s_s b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_scale_invariance_iff''response :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ (b_c = 0)) -> ((((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * b_c))) / (d_E b_beta1 b_t (fun b_k : Z => b_c))) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * (b_c ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => (b_c ^^ 2%Z))))) = (sum b_t (fun b_k : Z => (((d_w b_beta1 b_t b_k) - (d_w b_beta2 b_t b_k)) * (b_s b_k)))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ (r_c = 0)) => (eq_trans (eq_trans (eq_ind (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * r_c))) / (d_E r_beta1 i_t (fun b_k : Z => r_c))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * (r_c ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))))) = ((((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) * r_c) / r_c) - (((d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))) * (r_c ^^ 2%Z)) / hole)))) (eq_ind (d_E r_beta1 i_t (fun b_k : Z => r_c)) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * r_c))) / (d_E r_beta1 i_t (fun b_k : Z => r_c))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * (r_c ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))))) = ((((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) * r_c) / hole) - (((d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))) * (r_c ^^ 2%Z)) / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))))))) (eq_ind (d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * (r_c ^^ 2%Z)))) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * r_c))) / (d_E r_beta1 i_t (fun b_k : Z => r_c))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * (r_c ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))))) = ((((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) * r_c) / (d_E r_beta1 i_t (fun b_k : Z => r_c))) - (hole / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))))))) (eq_ind (d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * r_c))) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * r_c))) / (d_E r_beta1 i_t (fun b_k : Z => r_c))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * (r_c ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))))) = ((hole / (d_E r_beta1 i_t (fun b_k : Z => r_c))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * (r_c ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))))))) (eq_refl (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * r_c))) / (d_E r_beta1 i_t (fun b_k : Z => r_c))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * (r_c ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z)))))) ((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) * r_c) (t_scale_invariance_iff''response'41_folding r_beta1 r_c i_t natural_t s_s (t_scale_invariance_iff''response'40_arithmetic r_beta1 r_c i_t natural_t s_s h5 (t_scale_invariance_iff''response'39 r_beta1 i_t natural_t h1 h2 h5)))) ((d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))) * (r_c ^^ 2%Z)) (t_scale_invariance_iff''response'30_folding r_beta2 r_c i_t natural_t s_s (t_scale_invariance_iff''response'29_arithmetic r_beta2 r_c i_t natural_t s_s h5 (t_scale_invariance_iff''response'28 r_beta2 i_t natural_t h3 h4 h5)))) r_c ((((((t_mean_of_constant r_beta1) i_t natural_t) r_c) h1) h2) h5)) (r_c ^^ 2%Z) ((((((t_mean_of_constant r_beta2) i_t natural_t) (r_c ^^ 2%Z)) h3) h4) h5)) (t_scale_invariance_iff''response'48_arithmetic r_beta1 r_beta2 r_c i_t natural_t s_s h5 h6)) (t_scale_invariance_iff''response'50_folding r_beta1 r_beta2 i_t natural_t s_s (t_scale_invariance_iff''response'49_arithmetic r_beta1 r_beta2 i_t natural_t s_s h5 (t_scale_invariance_iff''response'39 r_beta1 i_t natural_t h1 h2 h5) (t_scale_invariance_iff''response'28 r_beta2 i_t natural_t h3 h4 h5))))))))))))))).
Qed.

Theorem t_scale_invariance_iff''update :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ (b_c = 0)) -> (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat b_beta2 (fun b_k : Z => ((1 + (b_e * (b_s b_k))) * b_c)) b_t)) /\ ((Rabs (((d_u b_beta1 b_beta2 (fun b_k : Z => ((1 + (b_e * (b_s b_k))) * b_c)) b_t) / (d_u b_beta1 b_beta2 (fun b_k : Z => b_c) b_t)) - (1 + (b_e * (sum b_t (fun b_k : Z => (((d_w b_beta1 b_t b_k) - (d_w b_beta2 b_t b_k)) * (b_s b_k)))))))) <= (b_C * (b_e ^^ 2%Z)))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ (r_c = 0)) => (eq_ind (((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * r_c))) / (d_E r_beta1 i_t (fun b_k : Z => r_c))) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * (r_c ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))))) (fun hole : R => (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * r_c)) i_t)) /\ ((Rabs (((d_u r_beta1 r_beta2 (fun b_k : Z => ((1 + (b_e * (s_s b_k))) * r_c)) i_t) / (d_u r_beta1 r_beta2 (fun b_k : Z => r_c) i_t)) - (1 + (b_e * hole)))) <= (b_C * (b_e ^^ 2%Z)))))))))) ((((((((((((t_scale_perturbation''first'_order r_beta1) r_beta2) (fun b_k : Z => r_c)) s_s) i_t natural_t) h1) h2) h3) h4) h5) (eq_ind r_c (fun hole : R => (~ (hole = 0))) h6 (d_mhat r_beta1 (fun b_k : Z => r_c) i_t) (eq_sym (eq_trans ((((((t_ema_unrolling''mhat r_beta1) (fun b_k : Z => r_c)) i_t natural_t) h1) h2) h5) ((((((t_mean_of_constant r_beta1) i_t natural_t) r_c) h1) h2) h5))))) (eq_ind (r_c ^^ 2%Z) (fun hole : R => (0 < hole)) ((t_square_positive r_c) h6) (d_vhat r_beta2 (fun b_k : Z => r_c) i_t) (eq_sym (eq_trans ((((((t_ema_unrolling''vhat r_beta2) (fun b_k : Z => r_c)) i_t natural_t) h3) h4) h5) ((((((t_mean_of_constant r_beta2) i_t natural_t) (r_c ^^ 2%Z)) h3) h4) h5))))) (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) - (d_w r_beta2 i_t b_k)) * (s_s b_k)))) (((((((((((t_scale_invariance_iff''response r_beta1) r_beta2) s_s) i_t natural_t) r_c) h1) h2) h3) h4) h5) h6))))))))))))).
Qed.

Lemma t_scale_invariance_iff''iff'14
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (2%Z <= i_t)%Z) :
  ((forall b_g : Z -> R, ((d_E r_beta2 i_t (fun b_k : Z => (b_g b_k))) = (d_E r_beta1 i_t (fun b_k : Z => (b_g b_k))))) <-> (r_beta1 = r_beta2)).
Proof.
  exact ((((((((t_first_order_iff''iff r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5).
Qed.

Lemma t_scale_invariance_iff''iff'26_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_invariance_iff''iff'35_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_invariance_iff''iff'37_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''iff'39_arithmetic
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

Lemma t_scale_invariance_iff''iff'45_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_invariance_iff''iff'47_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''iff'49_arithmetic
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

Lemma t_scale_invariance_iff''iff'51_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_g b_k)))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_g b_k)))) ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k))))) 0 empty_combination).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
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
  assert (e8 : (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_g b_k)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((- ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t))))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((- ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t))))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0)))).
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
        assert (e9 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e8.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''iff'52_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_g b_k)))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k))))))) :
  ((sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) - (d_w r_beta2 i_t b_k)) * (s_g b_k)))) = ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_E] in q |- *.
  reindex q.
Qed.

Lemma t_scale_invariance_iff''iff'58_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_g b_k)))) = 0)) :
  ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) = (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))).
Proof.
  apply (conclude_equation (d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) (0 + (-1) * (0 - ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_g b_k)))))) (add_equation 0 (-1) ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_g b_k)))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''iff'73_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_invariance_iff''iff'80_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_invariance_iff''iff'82_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''iff'84_arithmetic
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

Lemma t_scale_invariance_iff''iff'90_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_invariance_iff''iff'92_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''iff'94_arithmetic
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

Lemma t_scale_invariance_iff''iff'96_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k)))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k)))) ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0))).
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
  assert (e8 : (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + (((- ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t))))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_s b_k))) + (((- ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t))))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_s b_k))) + 0)))).
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
        assert (e9 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e8.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''iff'97_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) - (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) * (s_s b_k)))) = ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_s b_k)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_s b_k))))))) :
  ((sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) - (d_w r_beta2 i_t b_k)) * (s_s b_k)))) = ((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_E] in q |- *.
  reindex q.
Qed.

Lemma t_scale_invariance_iff''iff'103_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_s : Z -> R)
    (p1 : ((d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))) = (d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))))) :
  (((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_s b_k)))) = 0).
Proof.
  apply (conclude_equation ((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_s b_k)))) 0 (0 + (-1) * ((d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) - (d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))))) (add_equation 0 (-1) (d_E r_beta2 i_t (fun b_k : Z => (s_s b_k))) (d_E r_beta1 i_t (fun b_k : Z => (s_s b_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_scale_invariance_iff''iff :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((~ (b_c = 0)) -> ((forall b_s : Z -> R, ((((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * b_c))) / (d_E b_beta1 b_t (fun b_k : Z => b_c))) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * (b_c ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => (b_c ^^ 2%Z))))) = 0)) <-> (b_beta1 = b_beta2)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (fun h6 : (~ (r_c = 0)) => (conj (fun h7 : (forall b_s : Z -> R, ((((d_E r_beta1 i_t (fun b_k : Z => ((b_s b_k) * r_c))) / (d_E r_beta1 i_t (fun b_k : Z => r_c))) - ((d_E r_beta2 i_t (fun b_k : Z => ((b_s b_k) * (r_c ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (r_c ^^ 2%Z))))) = 0)) => ((proj1 (t_scale_invariance_iff''iff'14 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)) (fun (s_g : Z -> R) => (t_scale_invariance_iff''iff'58_arithmetic r_beta1 r_beta2 i_t natural_t s_g (eq_trans (eq_sym (eq_trans (((((((((((t_scale_invariance_iff''response r_beta1) r_beta2) s_g) i_t natural_t) r_c) h1) h2) h3) h4) (t_scale_invariance_iff''iff'26_indexArithmetic i_t natural_t h5)) h6) (t_scale_invariance_iff''iff'52_folding r_beta1 r_beta2 i_t natural_t s_g (t_scale_invariance_iff''iff'51_arithmetic r_beta1 r_beta2 i_t natural_t s_g h5 (fun h8 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_scale_invariance_iff''iff'39_arithmetic r_beta1 i_t natural_t (t_scale_invariance_iff''iff'37_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) (t_scale_invariance_iff''iff'35_indexArithmetic i_t natural_t h5)) h5) h8 h5)) (fun h8 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_scale_invariance_iff''iff'49_arithmetic r_beta2 i_t natural_t (t_scale_invariance_iff''iff'47_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h3) h4) i_t natural_t) (t_scale_invariance_iff''iff'45_indexArithmetic i_t natural_t h5)) h5) h8 h5)))))) (h7 s_g)))))) (fun h7 : (r_beta1 = r_beta2) => (fun (s_s : Z -> R) => (eq_trans (eq_trans (((((((((((t_scale_invariance_iff''response r_beta1) r_beta2) s_s) i_t natural_t) r_c) h1) h2) h3) h4) (t_scale_invariance_iff''iff'73_indexArithmetic i_t natural_t h5)) h6) (t_scale_invariance_iff''iff'97_folding r_beta1 r_beta2 i_t natural_t s_s (t_scale_invariance_iff''iff'96_arithmetic r_beta1 r_beta2 i_t natural_t s_s h5 (fun h8 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_scale_invariance_iff''iff'84_arithmetic r_beta1 i_t natural_t (t_scale_invariance_iff''iff'82_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) (t_scale_invariance_iff''iff'80_indexArithmetic i_t natural_t h5)) h5) h8 h5)) (fun h8 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_scale_invariance_iff''iff'94_arithmetic r_beta2 i_t natural_t (t_scale_invariance_iff''iff'92_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h3) h4) i_t natural_t) (t_scale_invariance_iff''iff'90_indexArithmetic i_t natural_t h5)) h5) h8 h5))))) (t_scale_invariance_iff''iff'103_arithmetic r_beta1 r_beta2 i_t natural_t s_s (((proj2 (t_scale_invariance_iff''iff'14 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)) h7) s_s)))))))))))))))).
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'15_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'19_arithmetic
    (r_beta1 : R) (r_beta2 : R) (s_s : Z -> R) :
  ((sum 1%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) - (d_w r_beta2 1%Z b_k)) * (s_s b_k)))) = (((d_w r_beta1 1%Z 1%Z) - (d_w r_beta2 1%Z 1%Z)) * (s_s 1%Z))).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) - (d_w r_beta2 1%Z b_k)) * (s_s b_k)))) (((d_w r_beta1 1%Z 1%Z) - (d_w r_beta2 1%Z 1%Z)) * (s_s 1%Z)) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) - (d_w r_beta2 1%Z b_k)) * (s_s b_k)))) = ((sum 0%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) - (d_w r_beta2 1%Z b_k)) * (s_s b_k)))) + (((d_w r_beta1 1%Z 1%Z) - (d_w r_beta2 1%Z 1%Z)) * (s_s 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) - (d_w r_beta2 1%Z b_k)) * (s_s b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) - (d_w r_beta2 1%Z b_k)) * (s_s b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'25_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'27_arithmetic
    (r_beta1 : R)
    (p1 : ((r_beta1 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta1 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ 1%Z)) (0 + 1 * (1 - (r_beta1 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'29_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - (r_beta1 ^^ 1%Z))))
    (p2 : ((1 - (r_beta1 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) 1 (1 - (r_beta1 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'35_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'37_arithmetic
    (r_beta2 : R)
    (p1 : ((r_beta2 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta2 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ 1%Z)) (0 + 1 * (1 - (r_beta2 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'39_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - (r_beta2 ^^ 1%Z))))
    (p2 : ((1 - (r_beta2 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) 1 (1 - (r_beta2 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'41_arithmetic
    (r_beta1 : R) (r_beta2 : R) (s_s : Z -> R)
    (p1 : (~ ((1 - (r_beta1 ^^ 1%Z)) = 0)))
    (p2 : (~ ((1 - (r_beta2 ^^ 1%Z)) = 0))) :
  ((((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) - (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z)))) * (s_s 1%Z)) = 0).
Proof.
  apply (conclude_equation (((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) - (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z)))) * (s_s 1%Z)) 0 0 empty_combination).
  rational_identity.
Qed.

Lemma t_scale_invariance_iff''t'_'3d''_1'42_folding
    (r_beta1 : R) (r_beta2 : R) (s_s : Z -> R)
    (p1 : ((((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) - (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z)))) * (s_s 1%Z)) = 0)) :
  ((((d_w r_beta1 1%Z 1%Z) - (d_w r_beta2 1%Z 1%Z)) * (s_s 1%Z)) = 0).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_scale_invariance_iff''t'_'3d''_1 :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_s : Z -> R, (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((~ (b_c = 0)) -> ((((d_E b_beta1 1%Z (fun b_k : Z => ((b_s b_k) * b_c))) / (d_E b_beta1 1%Z (fun b_k : Z => b_c))) - ((d_E b_beta2 1%Z (fun b_k : Z => ((b_s b_k) * (b_c ^^ 2%Z)))) / (d_E b_beta2 1%Z (fun b_k : Z => (b_c ^^ 2%Z))))) = 0)))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_s : Z -> R) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (~ (r_c = 0)) => (eq_trans (eq_trans (((((((((((t_scale_invariance_iff''response r_beta1) r_beta2) s_s) 1%Z (literal_natural 1 eq_refl)) r_c) h1) h2) h3) h4) t_scale_invariance_iff''t'_'3d''_1'15_indexArithmetic) h5) (t_scale_invariance_iff''t'_'3d''_1'19_arithmetic r_beta1 r_beta2 s_s)) (t_scale_invariance_iff''t'_'3d''_1'42_folding r_beta1 r_beta2 s_s (t_scale_invariance_iff''t'_'3d''_1'41_arithmetic r_beta1 r_beta2 s_s (fun h6 : ((1 - (r_beta1 ^^ 1%Z)) = 0) => (t_scale_invariance_iff''t'_'3d''_1'29_arithmetic r_beta1 (t_scale_invariance_iff''t'_'3d''_1'27_arithmetic r_beta1 (((((t_power_below_one r_beta1) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_scale_invariance_iff''t'_'3d''_1'25_indexArithmetic)) h6)) (fun h6 : ((1 - (r_beta2 ^^ 1%Z)) = 0) => (t_scale_invariance_iff''t'_'3d''_1'39_arithmetic r_beta2 (t_scale_invariance_iff''t'_'3d''_1'37_arithmetic r_beta2 (((((t_power_below_one r_beta2) h3) h4) 1%Z (literal_natural 1 eq_refl)) t_scale_invariance_iff''t'_'3d''_1'35_indexArithmetic)) h6)))))))))))))).
Qed.

