(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling.
Local Open Scope R_scope.

Lemma t_drift_expansion''mean'_age'3_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''mean'_age'5_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''mean'_age'6
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (~ ((1 - r_beta) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta) = 0) => (t_drift_expansion''mean'_age'5_arithmetic r_beta (t_drift_expansion''mean'_age'3_arithmetic r_beta h1) h2)).
Qed.

Lemma t_drift_expansion''mean'_age'14_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''mean'_age'16_arithmetic
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

Lemma t_drift_expansion''mean'_age'18_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - r_beta) = 0)))
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (IZR (i_t - b_k)%Z)))) = ((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (IZR (i_t - b_k)%Z)))) ((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (IZR (i_t - b_k)%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (IZR (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z)))) = (((r_beta * (0 + (1 * ((1 - (r_beta ^^ i_t)) / (1 - r_beta))))) - ((r_beta ^^ i_t) * ((IZR i_t) ^^ 1%Z))) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    rewrite (geometric_part 1 r_beta i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) ltac:(lia) gap).
    - compute_forms; rational_identity.
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
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_drift_expansion''mean'_age'19_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (IZR (i_t - b_k)%Z)))) = ((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t)))))) :
  ((d_mu r_beta i_t) = ((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mu d_w] in q |- *.
  reindex q.
Qed.

Theorem t_drift_expansion''mean'_age :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((d_mu b_beta b_t) = ((b_beta / (1 - b_beta)) - (((IZR b_t) * (b_beta ^^ b_t)) / (1 - (b_beta ^^ b_t)))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (t_drift_expansion''mean'_age'19_folding r_beta i_t natural_t (t_drift_expansion''mean'_age'18_arithmetic r_beta i_t natural_t h3 (t_drift_expansion''mean'_age'6 r_beta h2) (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_drift_expansion''mean'_age'16_arithmetic r_beta i_t natural_t (t_drift_expansion''mean'_age'14_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)) (t_drift_expansion''mean'_age'6 r_beta h2)))))))).
Qed.

Lemma t_drift_expansion''second'_age'_moment'3_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''second'_age'_moment'5_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''second'_age'_moment'6
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (~ ((1 - r_beta) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta) = 0) => (t_drift_expansion''second'_age'_moment'5_arithmetic r_beta (t_drift_expansion''second'_age'_moment'3_arithmetic r_beta h1) h2)).
Qed.

Lemma t_drift_expansion''second'_age'_moment'14_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''second'_age'_moment'16_arithmetic
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

Lemma t_drift_expansion''second'_age'_moment'18_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - r_beta) = 0)))
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 2%Z)))) = (((r_beta * (1 + r_beta)) / ((1 - r_beta) ^^ 2%Z)) - ((((IZR i_t) ^^ 2%Z) + ((2 * (IZR i_t)) * (r_beta / (1 - r_beta)))) * ((r_beta ^^ i_t) / (1 - (r_beta ^^ i_t)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 2%Z)))) (((r_beta * (1 + r_beta)) / ((1 - r_beta) ^^ 2%Z)) - ((((IZR i_t) ^^ 2%Z) + ((2 * (IZR i_t)) * (r_beta / (1 - r_beta)))) * ((r_beta ^^ i_t) / (1 - (r_beta ^^ i_t))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((IZR (i_t - b_k)%Z) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((IZR (i_t - b_k)%Z) ^^ 2%Z))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((IZR (i_t - b_k)%Z) ^^ 2%Z)))) = (((r_beta * ((0 + (1 * ((1 - (r_beta ^^ i_t)) / (1 - r_beta)))) + (2 * (((r_beta * (0 + (1 * ((1 - (r_beta ^^ i_t)) / (1 - r_beta))))) - ((r_beta ^^ i_t) * ((IZR i_t) ^^ 1%Z))) / (1 - r_beta))))) - ((r_beta ^^ i_t) * ((IZR i_t) ^^ 2%Z))) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    rewrite (geometric_part 2 r_beta i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((IZR (i_t - b_k)%Z) ^^ 2%Z))) ltac:(lia) gap).
    - compute_forms; rational_identity.
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
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_drift_expansion''second'_age'_moment'19_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 2%Z)))) = (((r_beta * (1 + r_beta)) / ((1 - r_beta) ^^ 2%Z)) - ((((IZR i_t) ^^ 2%Z) + ((2 * (IZR i_t)) * (r_beta / (1 - r_beta)))) * ((r_beta ^^ i_t) / (1 - (r_beta ^^ i_t))))))) :
  ((d_E r_beta i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) ^^ 2%Z))) = (((r_beta * (1 + r_beta)) / ((1 - r_beta) ^^ 2%Z)) - ((((IZR i_t) ^^ 2%Z) + ((2 * (IZR i_t)) * (r_beta / (1 - r_beta)))) * ((r_beta ^^ i_t) / (1 - (r_beta ^^ i_t)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_drift_expansion''second'_age'_moment :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((d_E b_beta b_t (fun b_k : Z => ((IZR (b_t - b_k)%Z) ^^ 2%Z))) = (((b_beta * (1 + b_beta)) / ((1 - b_beta) ^^ 2%Z)) - ((((IZR b_t) ^^ 2%Z) + ((2 * (IZR b_t)) * (b_beta / (1 - b_beta)))) * ((b_beta ^^ b_t) / (1 - (b_beta ^^ b_t))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (t_drift_expansion''second'_age'_moment'19_folding r_beta i_t natural_t (t_drift_expansion''second'_age'_moment'18_arithmetic r_beta i_t natural_t h3 (t_drift_expansion''second'_age'_moment'6 r_beta h2) (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_drift_expansion''second'_age'_moment'16_arithmetic r_beta i_t natural_t (t_drift_expansion''second'_age'_moment'14_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)) (t_drift_expansion''second'_age'_moment'6 r_beta h2)))))))).
Qed.

Lemma t_drift_expansion''third'_age'_moment'3_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''third'_age'_moment'5_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''third'_age'_moment'6
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (~ ((1 - r_beta) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta) = 0) => (t_drift_expansion''third'_age'_moment'5_arithmetic r_beta (t_drift_expansion''third'_age'_moment'3_arithmetic r_beta h1) h2)).
Qed.

Lemma t_drift_expansion''third'_age'_moment'14_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''third'_age'_moment'16_arithmetic
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

Lemma t_drift_expansion''third'_age'_moment'18_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - r_beta) = 0)))
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 3%Z)))) = (((r_beta * ((1 + (4 * r_beta)) + (r_beta ^^ 2%Z))) / ((1 - r_beta) ^^ 3%Z)) - (((((IZR i_t) ^^ 3%Z) + ((3 * ((IZR i_t) ^^ 2%Z)) * (r_beta / (1 - r_beta)))) + ((3 * (IZR i_t)) * ((r_beta * (1 + r_beta)) / ((1 - r_beta) ^^ 2%Z)))) * ((r_beta ^^ i_t) / (1 - (r_beta ^^ i_t)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 3%Z)))) (((r_beta * ((1 + (4 * r_beta)) + (r_beta ^^ 2%Z))) / ((1 - r_beta) ^^ 3%Z)) - (((((IZR i_t) ^^ 3%Z) + ((3 * ((IZR i_t) ^^ 2%Z)) * (r_beta / (1 - r_beta)))) + ((3 * (IZR i_t)) * ((r_beta * (1 + r_beta)) / ((1 - r_beta) ^^ 2%Z)))) * ((r_beta ^^ i_t) / (1 - (r_beta ^^ i_t))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 3%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((IZR (i_t - b_k)%Z) ^^ 3%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 3%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((IZR (i_t - b_k)%Z) ^^ 3%Z))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((IZR (i_t - b_k)%Z) ^^ 3%Z)))) = (((r_beta * (((0 + (1 * ((1 - (r_beta ^^ i_t)) / (1 - r_beta)))) + (3 * (((r_beta * (0 + (1 * ((1 - (r_beta ^^ i_t)) / (1 - r_beta))))) - ((r_beta ^^ i_t) * ((IZR i_t) ^^ 1%Z))) / (1 - r_beta)))) + (3 * (((r_beta * ((0 + (1 * ((1 - (r_beta ^^ i_t)) / (1 - r_beta)))) + (2 * (((r_beta * (0 + (1 * ((1 - (r_beta ^^ i_t)) / (1 - r_beta))))) - ((r_beta ^^ i_t) * ((IZR i_t) ^^ 1%Z))) / (1 - r_beta))))) - ((r_beta ^^ i_t) * ((IZR i_t) ^^ 2%Z))) / (1 - r_beta))))) - ((r_beta ^^ i_t) * ((IZR i_t) ^^ 3%Z))) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    rewrite (geometric_part 3 r_beta i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((IZR (i_t - b_k)%Z) ^^ 3%Z))) ltac:(lia) gap).
    - compute_forms; rational_identity.
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
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_drift_expansion''third'_age'_moment'19_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((IZR (i_t - b_k)%Z) ^^ 3%Z)))) = (((r_beta * ((1 + (4 * r_beta)) + (r_beta ^^ 2%Z))) / ((1 - r_beta) ^^ 3%Z)) - (((((IZR i_t) ^^ 3%Z) + ((3 * ((IZR i_t) ^^ 2%Z)) * (r_beta / (1 - r_beta)))) + ((3 * (IZR i_t)) * ((r_beta * (1 + r_beta)) / ((1 - r_beta) ^^ 2%Z)))) * ((r_beta ^^ i_t) / (1 - (r_beta ^^ i_t))))))) :
  ((d_E r_beta i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) ^^ 3%Z))) = (((r_beta * ((1 + (4 * r_beta)) + (r_beta ^^ 2%Z))) / ((1 - r_beta) ^^ 3%Z)) - (((((IZR i_t) ^^ 3%Z) + ((3 * ((IZR i_t) ^^ 2%Z)) * (r_beta / (1 - r_beta)))) + ((3 * (IZR i_t)) * ((r_beta * (1 + r_beta)) / ((1 - r_beta) ^^ 2%Z)))) * ((r_beta ^^ i_t) / (1 - (r_beta ^^ i_t)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_drift_expansion''third'_age'_moment :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((d_E b_beta b_t (fun b_k : Z => ((IZR (b_t - b_k)%Z) ^^ 3%Z))) = (((b_beta * ((1 + (4 * b_beta)) + (b_beta ^^ 2%Z))) / ((1 - b_beta) ^^ 3%Z)) - (((((IZR b_t) ^^ 3%Z) + ((3 * ((IZR b_t) ^^ 2%Z)) * (b_beta / (1 - b_beta)))) + ((3 * (IZR b_t)) * ((b_beta * (1 + b_beta)) / ((1 - b_beta) ^^ 2%Z)))) * ((b_beta ^^ b_t) / (1 - (b_beta ^^ b_t))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (t_drift_expansion''third'_age'_moment'19_folding r_beta i_t natural_t (t_drift_expansion''third'_age'_moment'18_arithmetic r_beta i_t natural_t h3 (t_drift_expansion''third'_age'_moment'6 r_beta h2) (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_drift_expansion''third'_age'_moment'16_arithmetic r_beta i_t natural_t (t_drift_expansion''third'_age'_moment'14_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)) (t_drift_expansion''third'_age'_moment'6 r_beta h2)))))))).
Qed.

Lemma t_drift_expansion''generating'_function'16_arithmetic
    (r_beta : R) (r_x : R)
    (p1 : ((1 - (r_beta * r_x)) = 0)) :
  ((r_beta * r_x) = 1).
Proof.
  apply (conclude_equation (r_beta * r_x) 1 (0 + (-1) * (0 - (1 - (r_beta * r_x)))) (add_equation 0 (-1) (1 - (r_beta * r_x)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''generating'_function'18
    (r_beta : R) (r_x : R)
    (h1 : (~ ((r_beta * r_x) = 1))) :
  (~ ((1 - (r_beta * r_x)) = 0)).
Proof.
  exact (fun h2 : ((1 - (r_beta * r_x)) = 0) => (h1 (t_drift_expansion''generating'_function'16_arithmetic r_beta r_x h2))).
Qed.

Lemma t_drift_expansion''generating'_function'10_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''generating'_function'12_arithmetic
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

Lemma t_drift_expansion''generating'_function'19_arithmetic
    (r_beta : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta * r_x)) = 0)))
    (p4 : (~ ((1 - (r_beta * r_x)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) = (((1 - r_beta) * (1 - ((r_beta * r_x) ^^ i_t))) / ((1 - (r_beta ^^ i_t)) * (1 - (r_beta * r_x))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) (((1 - r_beta) * (1 - ((r_beta * r_x) ^^ i_t))) / ((1 - (r_beta ^^ i_t)) * (1 - (r_beta * r_x)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z)))) = ((1 - ((r_beta * r_x) ^^ i_t)) / (1 - (r_beta * r_x)))).
  {
    assert (gap : 1 - (r_beta * r_x) <> 0) by gap_nonzero 1.
    apply (geometric_part_simple (r_beta * r_x) i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z))) ltac:(lia) gap).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : ((r_beta * r_x) ^^ (i_t - i_k'b7'4)%Z) = ((r_beta ^^ (i_t - i_k'b7'4)%Z) * (r_x ^^ (i_t - i_k'b7'4)%Z))) by (distribute_power).
        replace_by e5.
        assert (e6 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        rational_identity.
      }
  }
  replace_by e5.
  assert (e6 : ((r_beta * r_x) ^^ i_t) = ((r_beta ^^ i_t) * (r_x ^^ i_t))) by (distribute_power).
  replace_by e6.
  rational_identity.
Qed.

Lemma t_drift_expansion''generating'_function'20_folding
    (r_beta : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) = (((1 - r_beta) * (1 - ((r_beta * r_x) ^^ i_t))) / ((1 - (r_beta ^^ i_t)) * (1 - (r_beta * r_x)))))) :
  ((d_E r_beta i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z))) = (((1 - r_beta) * (1 - ((r_beta * r_x) ^^ i_t))) / ((1 - (r_beta ^^ i_t)) * (1 - (r_beta * r_x))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_drift_expansion''generating'_function :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_x : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((~ ((b_beta * b_x) = 1)) -> ((d_E b_beta b_t (fun b_k : Z => (b_x ^^ (b_t - b_k)%Z))) = (((1 - b_beta) * (1 - ((b_beta * b_x) ^^ b_t))) / ((1 - (b_beta ^^ b_t)) * (1 - (b_beta * b_x)))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_x : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (~ ((r_beta * r_x) = 1)) => (t_drift_expansion''generating'_function'20_folding r_beta r_x i_t natural_t (t_drift_expansion''generating'_function'19_arithmetic r_beta r_x i_t natural_t h3 (fun h5 : ((1 - (r_beta ^^ i_t)) = 0) => (t_drift_expansion''generating'_function'12_arithmetic r_beta i_t natural_t (t_drift_expansion''generating'_function'10_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h5 h3)) (t_drift_expansion''generating'_function'18 r_beta r_x h4) (t_drift_expansion''generating'_function'18 r_beta r_x h4)))))))))).
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'37_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'39_arithmetic
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

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'40
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'39_arithmetic r_beta i_t natural_t (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'37_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'8_unfolding
    (r_beta : R) (r_x : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((r_beta * r_x) ^^ (i_t - i_k)%Z) = (1 ^^ (i_t - i_k)%Z))) :
  (((r_beta * r_x) ^^ (i_t - i_k)%Z) = (1 ^^ (i_t - i_k)%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'20_arithmetic
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'22_arithmetic
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (1%Z <= i_k)%Z)
    (p5 : (i_k <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'24_arithmetic
    (r_beta : R) (r_x : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((r_beta * r_x) ^^ (i_t - i_k)%Z) = (1 ^^ (i_t - i_k)%Z)))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  (((((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - i_k)%Z)) = ((1 - r_beta) / (1 - (r_beta ^^ i_t)))).
Proof.
  apply (conclude_equation ((((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - i_k)%Z)) ((1 - r_beta) / (1 - (r_beta ^^ i_t))) (0 + ((1 - r_beta) / (1 - (r_beta ^^ i_t))) * ((1 ^^ (i_t - i_k)%Z) - ((r_beta * r_x) ^^ (i_t - i_k)%Z))) (add_equation 0 ((1 - r_beta) / (1 - (r_beta ^^ i_t))) ((r_beta * r_x) ^^ (i_t - i_k)%Z) (1 ^^ (i_t - i_k)%Z) empty_combination p1)).
  clear p1.
  assert (e1 : (1 ^^ (i_t - i_k)%Z) = 1) by (distribute_power).
  replace_by e1.
  assert (e2 : ((r_beta * r_x) ^^ (i_t - i_k)%Z) = ((r_beta ^^ (i_t - i_k)%Z) * (r_x ^^ (i_t - i_k)%Z))) by (distribute_power).
  replace_by e2.
  assert (e3 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k)%Z) ^ 1) * (((r_beta ^^ i_k) ^ 1) * 1))).
  {
    apply (power_step _ _ (i_t - i_k)%Z 1 i_k); [lia | right; lia |].
    apply (power_step _ _ i_k 1 0%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e3.
  rational_identity.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'25_folding
    (r_beta : R) (r_x : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - i_k)%Z)) = ((1 - r_beta) / (1 - (r_beta ^^ i_t))))) :
  (((d_w r_beta i_t i_k) * (r_x ^^ (i_t - i_k)%Z)) = ((1 - r_beta) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'30_folding
    (r_beta : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (r_x ^^ (i_t - b_k)%Z)))) = (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (r_x ^^ (i_t - b_k)%Z)))) = (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t)))))).
Proof.
  reindex p1.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'31_unfolding
    (r_beta : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (r_x ^^ (i_t - b_k)%Z)))) = (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) = (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'41_arithmetic
    (r_beta : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) = (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) = (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))) (0 + 1 * ((sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))) - (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))))) (add_equation 0 1 (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))) = ((((1 - r_beta) / (1 - (r_beta ^^ i_t))) * (sum i_t (fun b_k : Z => 1))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t)))) (fun b_k : Z => ((((1 - r_beta) / (1 - (r_beta ^^ i_t))) * 1) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z))) + 0))).
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
  assert (e8 : (sum i_t (fun b_k : Z => 1)) = (IZR i_t)) by (apply sum_of_one; lia).
  replace_by e8.
  rational_identity.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'42_folding
    (r_beta : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) = (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))))) :
  ((d_E r_beta i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z))) = (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'43_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))) = (((IZR i_t) * (1 - r_beta)) / (1 - (r_beta ^^ i_t)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))) (((IZR i_t) * (1 - r_beta)) / (1 - (r_beta ^^ i_t))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))) = ((((1 - r_beta) / (1 - (r_beta ^^ i_t))) * (sum i_t (fun b_k : Z => 1))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t)))) (fun b_k : Z => ((((1 - r_beta) / (1 - (r_beta ^^ i_t))) * 1) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => 1)) = (IZR i_t)) by (apply sum_of_one; lia).
  replace_by e5.
  rational_identity.
Qed.

Theorem t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1 :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_x : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> (((b_beta * b_x) = 1) -> ((d_E b_beta b_t (fun b_k : Z => (b_x ^^ (b_t - b_k)%Z))) = (((IZR b_t) * (1 - b_beta)) / (1 - (b_beta ^^ b_t))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_x : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : ((r_beta * r_x) = 1) => (eq_trans (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'42_folding r_beta r_x i_t natural_t (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'41_arithmetic r_beta r_x i_t natural_t (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'31_unfolding r_beta r_x i_t natural_t (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'30_folding r_beta r_x i_t natural_t ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * (r_x ^^ (i_t - b_k)%Z)))) (fun b_k : Z => ((1 - r_beta) / (1 - (r_beta ^^ i_t))))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_t)%Z => (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'25_folding r_beta r_x i_k natural_k i_t natural_t (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'24_arithmetic r_beta r_x i_k natural_k i_t natural_t (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'8_unfolding r_beta r_x i_k natural_k i_t natural_t (eq_ind (r_beta * r_x) (fun hole : R => (((r_beta * r_x) ^^ (i_t - i_k)%Z) = (hole ^^ (i_t - i_k)%Z))) (eq_refl ((r_beta * r_x) ^^ (i_t - i_k)%Z)) 1 h4)) h3 h5 h6 (fun h7 : ((1 - (r_beta ^^ i_t)) = 0) => (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'22_arithmetic r_beta i_k natural_k i_t natural_t (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'20_arithmetic r_beta i_k natural_k i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3 h5 h6) h7 h3 h5 h6)))))))))) h3 (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'40 r_beta i_t natural_t h1 h2 h3))) (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'43_arithmetic r_beta i_t natural_t h3 (t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1'40 r_beta i_t natural_t h1 h2 h3)))))))))).
Qed.

Lemma t_drift_expansion''exact'_update'17_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''exact'_update'17
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  exact (t_drift_expansion''exact'_update'17_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h1) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_drift_expansion''exact'_update'19_arithmetic
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

Lemma t_drift_expansion''exact'_update'20
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_drift_expansion''exact'_update'19_arithmetic r_beta2 i_t natural_t (t_drift_expansion''exact'_update'17 r_beta2 i_t natural_t h1 h2 h3) h4 h3)).
Qed.

Lemma t_drift_expansion''exact'_update'21_arithmetic
    (r_a : R) (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_a * (r_x ^^ (i_t - b_k)%Z)) ^^ 2%Z)))) = ((r_a ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_a * (r_x ^^ (i_t - b_k)%Z)) ^^ 2%Z)))) ((r_a ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((r_x ^^ (i_t - b_k)%Z) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((r_x ^^ (i_t - b_k)%Z) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : ((r_x ^^ 2%Z) ^^ (i_t - i_k'b7'1)%Z) = ((r_x ^^ (i_t - i_k'b7'1)%Z) ^^ 2%Z)) by (distribute_power).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_a * (r_x ^^ (i_t - b_k)%Z)) ^^ 2%Z)))) = (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_a ^^ 2%Z)) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((r_x ^^ (i_t - b_k)%Z) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_a * (r_x ^^ (i_t - b_k)%Z)) ^^ 2%Z))) (fun b_k : Z => (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_a ^^ 2%Z)) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((r_x ^^ (i_t - b_k)%Z) ^^ 2%Z))) + 0))).
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

Lemma t_drift_expansion''exact'_update'22_folding
    (r_a : R) (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_a * (r_x ^^ (i_t - b_k)%Z)) ^^ 2%Z)))) = ((r_a ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((r_a * (r_x ^^ (i_t - b_k)%Z)) ^^ 2%Z))) = ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''exact'_update'24
    (r_a : R) (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  ((d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t) = ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))).
Proof.
  exact (eq_trans ((((((t_ema_unrolling''vhat r_beta2) (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z)))) i_t natural_t) h1) h2) h3) (t_drift_expansion''exact'_update'22_folding r_a r_beta2 r_x i_t natural_t (t_drift_expansion''exact'_update'21_arithmetic r_a r_beta2 r_x i_t natural_t h3 (t_drift_expansion''exact'_update'20 r_beta2 i_t natural_t h1 h2 h3)))).
Qed.

Lemma t_drift_expansion''exact'_update'38_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''exact'_update'39_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2))) :
  (0 <= (1 - r_beta2)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta2) (0 + 1 * ((1 - r_beta2) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''exact'_update'45_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''exact'_update'33_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''exact'_update'54_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''exact'_update'61_universalElimination
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (forall b_j : Z, (0 <= b_j)%Z -> ((1%Z <= b_j)%Z -> ((b_j <= i_t)%Z -> (((d_w r_beta2 i_t b_j) * ((r_x ^^ 2%Z) ^^ (i_t - b_j)%Z)) <= (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))))))) :
  ((1%Z <= i_t)%Z -> ((i_t <= i_t)%Z -> (((d_w r_beta2 i_t i_t) * ((r_x ^^ 2%Z) ^^ 0%Z)) <= (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))))).
Proof.
  reindex (p1 i_t natural_t).
Qed.

Lemma t_drift_expansion''exact'_update'62_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''exact'_update'64_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (i_t <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''exact'_update'66_unfolding
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((d_w r_beta2 i_t i_t) * ((r_x ^^ 2%Z) ^^ 0%Z)) <= (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))) :
  (((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ 0%Z)) <= (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''exact'_update'73_unfolding
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_t))) :
  (0 < (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''exact'_update'74_arithmetic
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ 0%Z)) <= (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))))
    (p2 : (0 < (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  (0 < (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))).
Proof.
  apply (conclude_less_strictly 0 (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) ((0 + 1 * ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) - ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ 0%Z)))) + 1 * ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) - 0)) 0 (add_less_to_at_most (0 + 1 * ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) - ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ 0%Z)))) 1 0 (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) ltac:(lra) (add_at_most_to_at_most 0 1 ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ 0%Z)) (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((r_x ^^ (i_t - b_k)%Z) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((r_x ^^ (i_t - b_k)%Z) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : ((r_x ^^ 2%Z) ^^ (i_t - i_k'b7'1)%Z) = ((r_x ^^ (i_t - i_k'b7'1)%Z) ^^ 2%Z)) by (distribute_power).
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
  rational_identity.
Qed.

Lemma t_drift_expansion''exact'_update'75_folding
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))) :
  (0 < (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''exact'_update'75
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (r_beta2 < 1))
    (h2 : (0 <= r_beta2))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))).
Proof.
  exact (t_drift_expansion''exact'_update'75_folding r_beta2 r_x i_t natural_t (t_drift_expansion''exact'_update'74_arithmetic r_beta2 r_x i_t natural_t (t_drift_expansion''exact'_update'66_unfolding r_beta2 r_x i_t natural_t (((t_drift_expansion''exact'_update'61_universalElimination r_beta2 r_x i_t natural_t (((t_sum_above_members i_t natural_t) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h4 : (1%Z <= i_k)%Z => (fun h5 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_nonnegative _ _ (t_drift_expansion''exact'_update'39_arithmetic r_beta2 (t_drift_expansion''exact'_update'38_arithmetic r_beta2 h1)) (((t_power_nonnegative r_beta2) h2) (i_t - i_k)%Z (t_drift_expansion''exact'_update'45_indexArithmetic i_k natural_k i_t natural_t h3 h4 h5)))) (t_drift_expansion''exact'_update'17 r_beta2 i_t natural_t h2 h1 h3)) (d_w r_beta2 i_t i_k) (eq_sym (t_drift_expansion''exact'_update'33_definition r_beta2 i_k natural_k i_t natural_t))) (((t_power_nonnegative (r_x ^^ 2%Z)) (square_nonnegative r_x)) (i_t - i_k)%Z (t_drift_expansion''exact'_update'54_indexArithmetic i_k natural_k i_t natural_t h3 h4 h5)))))))) (t_drift_expansion''exact'_update'62_indexArithmetic i_t natural_t h3)) (t_drift_expansion''exact'_update'64_indexArithmetic i_t natural_t h3))) (t_drift_expansion''exact'_update'73_unfolding r_beta2 i_t natural_t (((((t_newest_weight_positive r_beta2) i_t natural_t) h2) h1) h3)) h3 (t_drift_expansion''exact'_update'20 r_beta2 i_t natural_t h2 h1 h3))).
Qed.

Lemma t_drift_expansion''exact'_update'76
    (r_a : R) (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (~ (r_a = 0)))
    (h2 : (r_beta2 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (1%Z <= i_t)%Z) :
  (0 < ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))).
Proof.
  exact (product_positive _ _ ((t_square_positive r_a) h1) (t_drift_expansion''exact'_update'75 r_beta2 r_x i_t natural_t h2 h3 h4)).
Qed.

Lemma t_drift_expansion''exact'_update'78_definition
    (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t) = ((d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''exact'_update'93_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''exact'_update'95_arithmetic
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

Lemma t_drift_expansion''exact'_update'97_arithmetic
    (r_a : R) (r_beta1 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_a * (r_x ^^ (i_t - b_k)%Z))))) = (r_a * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_a * (r_x ^^ (i_t - b_k)%Z))))) (r_a * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_a * (r_x ^^ (i_t - b_k)%Z))))) = (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_a) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_a * (r_x ^^ (i_t - b_k)%Z)))) (fun b_k : Z => (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_a) * ((r_beta1 ^^ (i_t - b_k)%Z) * (r_x ^^ (i_t - b_k)%Z))) + 0))).
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

Lemma t_drift_expansion''exact'_update'98_folding
    (r_a : R) (r_beta1 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_a * (r_x ^^ (i_t - b_k)%Z))))) = (r_a * (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (r_x ^^ (i_t - b_k)%Z))))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z)))) = (r_a * (d_E r_beta1 i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''exact'_update'113_arithmetic
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))))
    (p2 : ((sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) - 0)) + 1 * (0 - (sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) - 0)) 1 (sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) 0 (add_less_to_at_most 0 1 0 (sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''exact'_update'118_arithmetic
    (r_a : R) (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))))
    (p2 : ((sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) - 0)) + 1 * (0 - (sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))))) 0 (add_equation_to_less (0 + 1 * ((sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) - 0)) 1 (sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) 0 (add_less_to_at_most 0 1 0 (sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''exact'_update'120_arithmetic
    (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_a / (sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))) = ((sign r_a) / (sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) = 0)))
    (p4 : (~ ((sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) = 0))) :
  (((r_a * (d_E r_beta1 i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z)))) / (sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))) = (((sign r_a) * (d_E r_beta1 i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z)))) / (sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))).
Proof.
  apply (conclude_equation ((r_a * (d_E r_beta1 i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z)))) / (sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))) (((sign r_a) * (d_E r_beta1 i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z)))) / (sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) (0 + (d_E r_beta1 i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z))) * (((sign r_a) / (sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) - (r_a / (sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))))) (add_equation 0 (d_E r_beta1 i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z))) (r_a / (sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))))) ((sign r_a) / (sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_drift_expansion''exact'_update :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_a : R, (forall b_x : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ (b_a = 0)) -> ((0 < b_x) -> ((0 < (d_vhat b_beta2 (fun b_k : Z => (b_a * (b_x ^^ (b_t - b_k)%Z))) b_t)) /\ ((d_u b_beta1 b_beta2 (fun b_k : Z => (b_a * (b_x ^^ (b_t - b_k)%Z))) b_t) = (((sign b_a) * (d_E b_beta1 b_t (fun b_k : Z => (b_x ^^ (b_t - b_k)%Z)))) / (sqrt (d_E b_beta2 b_t (fun b_k : Z => ((b_x ^^ 2%Z) ^^ (b_t - b_k)%Z))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_a : R) => (fun (r_x : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ (r_a = 0)) => (fun h7 : (0 < r_x) => (conj (eq_ind ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) (fun hole : R => (0 < hole)) (t_drift_expansion''exact'_update'76 r_a r_beta2 r_x i_t natural_t h6 h4 h3 h5) (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t) (eq_sym (t_drift_expansion''exact'_update'24 r_a r_beta2 r_x i_t natural_t h3 h4 h5))) (eq_trans (eq_trans (t_drift_expansion''exact'_update'78_definition r_a r_beta1 r_beta2 r_x i_t natural_t) (eq_ind (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t))) = ((r_a * (d_E r_beta1 i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z)))) / (sqrt hole)))) (eq_ind (d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t))) = (hole / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t))))) (eq_refl ((d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z))) i_t)))) (r_a * (d_E r_beta1 i_t (fun b_k : Z => (r_x ^^ (i_t - b_k)%Z)))) (eq_trans ((((((t_ema_unrolling''mhat r_beta1) (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z)))) i_t natural_t) h1) h2) h5) (t_drift_expansion''exact'_update'98_folding r_a r_beta1 r_x i_t natural_t (t_drift_expansion''exact'_update'97_arithmetic r_a r_beta1 r_x i_t natural_t h5 (fun h8 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_drift_expansion''exact'_update'95_arithmetic r_beta1 i_t natural_t (t_drift_expansion''exact'_update'93_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h5) h5) h8 h5)))))) ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) (t_drift_expansion''exact'_update'24 r_a r_beta2 r_x i_t natural_t h3 h4 h5))) (t_drift_expansion''exact'_update'120_arithmetic r_a r_beta1 r_beta2 r_x i_t natural_t ((((t_scaled_ratio r_a) (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) h6) (t_drift_expansion''exact'_update'75 r_beta2 r_x i_t natural_t h4 h3 h5)) h5 (fun h8 : ((sqrt (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) = 0) => (t_drift_expansion''exact'_update'113_arithmetic r_beta2 r_x i_t natural_t ((t_square_root_positive (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z)))) (t_drift_expansion''exact'_update'75 r_beta2 r_x i_t natural_t h4 h3 h5)) h8)) (fun h8 : ((sqrt ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) = 0) => (t_drift_expansion''exact'_update'118_arithmetic r_a r_beta2 r_x i_t natural_t ((t_square_root_positive ((r_a ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => ((r_x ^^ 2%Z) ^^ (i_t - b_k)%Z))))) (t_drift_expansion''exact'_update'76 r_a r_beta2 r_x i_t natural_t h6 h4 h3 h5)) h8))))))))))))))))).
Qed.

Lemma t_drift_expansion''slow'_scale'17_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'17 :
  (0 <= 1).
Proof.
  exact t_drift_expansion''slow'_scale'17_arithmetic.
Qed.

Lemma t_drift_expansion''slow'_scale'13_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'19_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (0%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''slow'_scale'21_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((IZR 0%Z) <= (IZR i_t))) :
  (0 <= (IZR i_t)).
Proof.
  apply (conclude_at_most 0 (IZR i_t) (0 + 1 * ((IZR i_t) - (IZR 0%Z))) 0 (add_at_most_to_at_most 0 1 (IZR 0%Z) (IZR i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'22_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= 1))
    (p2 : (0 <= (IZR i_t))) :
  (0 <= (1 + (IZR i_t))).
Proof.
  apply (conclude_at_most 0 (1 + (IZR i_t)) ((0 + 1 * (1 - 0)) + 1 * ((IZR i_t) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 (IZR i_t) ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'24_arithmetic
    (r_a : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((2 * (Rabs r_a)) * (1 + (IZR i_t)))))
    (p2 : (0 <= r_c)) :
  (0 <= (((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c)).
Proof.
  apply (conclude_at_most 0 (((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) ((0 + 1 * (((2 * (Rabs r_a)) * (1 + (IZR i_t))) - 0)) + 1 * (r_c - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((2 * (Rabs r_a)) * (1 + (IZR i_t))) - 0)) 1 0 r_c ltac:(lra) (add_at_most_to_at_most 0 1 0 ((2 * (Rabs r_a)) * (1 + (IZR i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'26_arithmetic
    (r_a : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z))))
    (p2 : (0 <= ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) :
  (0 <= (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))).
Proof.
  apply (conclude_at_most 0 (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) ((0 + 1 * (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) - 0)) + 1 * (((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) - 0)) 1 0 ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'26
    (r_a : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (1%Z <= i_t)%Z)
    (h2 : (0 <= r_c)) :
  (0 <= (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))).
Proof.
  exact (t_drift_expansion''slow'_scale'26_arithmetic r_a r_c i_t natural_t (product_nonnegative _ _ (square_nonnegative r_a) (square_nonnegative (IZR i_t))) (product_nonnegative _ _ (t_drift_expansion''slow'_scale'24_arithmetic r_a r_c i_t natural_t (product_nonnegative _ _ (product_nonnegative _ _ t_drift_expansion''slow'_scale'13_arithmetic (t_absolute_value_nonnegative r_a)) (t_drift_expansion''slow'_scale'22_arithmetic i_t natural_t t_drift_expansion''slow'_scale'17 (t_drift_expansion''slow'_scale'21_arithmetic i_t natural_t (index_at_most _ _ (t_drift_expansion''slow'_scale'19_indexArithmetic i_t natural_t h1))))) h2) h2)).
Qed.

Lemma t_drift_expansion''slow'_scale'38
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_r : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z)))))))))))) :
  (0 < r_r).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_drift_expansion''slow'_scale'40_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'41_arithmetic
    (r_r : R)
    (p1 : (0 < r_r)) :
  (0 <= r_r).
Proof.
  apply (conclude_at_most_strictly 0 r_r (0 + 1 * (r_r - 0)) 0 (add_less_to_at_most 0 1 0 r_r ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'42_arithmetic
    (r_r : R)
    (p1 : (0 < 1))
    (p2 : (0 <= r_r)) :
  (0 < (1 + r_r)).
Proof.
  apply (conclude_less_strictly 0 (1 + r_r) ((0 + 1 * (1 - 0)) + 1 * (r_r - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 r_r ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'42
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_r : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z)))))))))))) :
  (0 < (1 + r_r)).
Proof.
  exact (t_drift_expansion''slow'_scale'42_arithmetic r_r t_drift_expansion''slow'_scale'40_arithmetic (t_drift_expansion''slow'_scale'41_arithmetic r_r (t_drift_expansion''slow'_scale'38 r_C r_a r_beta1 r_beta2 r_c r_r i_t natural_t h1))).
Qed.

Lemma t_drift_expansion''slow'_scale'54_arithmetic
    (r_r : R)
    (p1 : (0 < (1 + r_r)))
    (p2 : ((1 + r_r) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + r_r) - 0)) + 1 * (0 - (1 + r_r))) 0 (add_equation_to_less (0 + 1 * ((1 + r_r) - 0)) 1 (1 + r_r) 0 (add_less_to_at_most 0 1 0 (1 + r_r) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'55
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_r : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z)))))))))))) :
  (~ ((1 + r_r) = 0)).
Proof.
  exact (fun h2 : ((1 + r_r) = 0) => (t_drift_expansion''slow'_scale'54_arithmetic r_r (t_drift_expansion''slow'_scale'42 r_C r_a r_beta1 r_beta2 r_c r_r i_t natural_t h1) h2)).
Qed.

Lemma t_drift_expansion''slow'_scale'101
    (r_d : R) :
  (((Rabs r_d) ^^ 2%Z) = (r_d ^^ 2%Z)).
Proof.
  exact (t_absolute_value_squared r_d).
Qed.

Lemma t_drift_expansion''slow'_scale'56_arithmetic
    (r_r : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_r ^^ 2%Z) / (1 + r_r))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 + r_r) = 0))) :
  ((r_r / (1 + r_r)) <= r_r).
Proof.
  apply (conclude_at_most (r_r / (1 + r_r)) r_r (0 + 1 * (((r_r ^^ 2%Z) / (1 + r_r)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_r ^^ 2%Z) / (1 + r_r)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'70_unfolding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_mhat r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) :
  (((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w d_mhat d_m d_mu] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''slow'_scale'77_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'79_arithmetic
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

Lemma t_drift_expansion''slow'_scale'81_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'83_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1)))
    (p2 : ((1 - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta1) - 0)) + 1 * (0 - (1 - r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta1) - 0)) 1 (1 - r_beta1) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'85_arithmetic
    (r_a : R) (r_beta1 : R) (r_d : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta1) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d))))))) = (((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) - (r_a * (1 + ((- (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (IZR (i_t - b_k)%Z))))) * r_d))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d))))))) (((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) - (r_a * (1 + ((- (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (IZR (i_t - b_k)%Z))))) * r_d)))) (0 + (-1) * ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))))) (add_equation 0 (-1) ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (IZR (i_t - b_k)%Z)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (IZR (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d))))))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (- r_a)) * (sum i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (- (r_a * (- r_d)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d)))))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (- r_a)) * (r_beta1 ^^ (i_t - b_k)%Z)) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (- (r_a * (- r_d)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) + 0))))).
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
  assert (e9 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
    - {
        intros i_k'b7'8 natural_8 first_8 last_8.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e9 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'8)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'8) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'8)%Z 1 i_k'b7'8); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'8 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e9.
  assert (e11 : (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z)))) = (((r_beta1 * (0 + (1 * ((1 - (r_beta1 ^^ i_t)) / (1 - r_beta1))))) - ((r_beta1 ^^ i_t) * ((IZR i_t) ^^ 1%Z))) / (1 - r_beta1))).
  {
    assert (gap : 1 - r_beta1 <> 0) by gap_nonzero 1.
    rewrite (geometric_part 1 r_beta1 i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) ltac:(lia) gap).
    - compute_forms; rational_identity.
    - {
        intros i_k'b7'10 natural_10 first_10 last_10.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e11 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'10)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'10) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'10)%Z 1 i_k'b7'10); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'10 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e11.
        rational_identity.
      }
  }
  replace_by e11.
  assert (e14 : (sum i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z))) = ((1 - (r_beta1 ^^ i_t)) / (1 - r_beta1))).
  {
    assert (gap : 1 - r_beta1 <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta1 i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'13 natural_13 first_13 last_13.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e14 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'13)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'13) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'13)%Z 1 i_k'b7'13); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'13 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e14.
        rational_identity.
      }
  }
  replace_by e14.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'86_folding
    (r_a : R) (r_beta1 : R) (r_d : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d))))))) = (((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) - (r_a * (1 + ((- (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (IZR (i_t - b_k)%Z))))) * r_d)))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d)))))) = ((d_mhat r_beta1 s_g i_t) - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * r_d))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w d_mhat d_m d_mu] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''slow'_scale'102_arithmetic
    (r_a : R) (r_beta1 : R) (r_c : R) (r_d : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((d_mhat r_beta1 s_g i_t) - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * r_d))))) <= (r_c * (r_d ^^ 2%Z))))
    (p2 : (0 <= ((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z))))
    (p3 : (((Rabs r_d) ^^ 2%Z) = (r_d ^^ 2%Z))) :
  ((Rabs ((d_mhat r_beta1 s_g i_t) - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * r_d))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs r_d) ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((d_mhat r_beta1 s_g i_t) - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * r_d))))) ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs r_d) ^^ 2%Z)) (((0 + 1 * ((r_c * (r_d ^^ 2%Z)) - (Rabs ((d_mhat r_beta1 s_g i_t) - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * r_d))))))) + 1 * (((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z)) - 0)) + (- (r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)))) * ((r_d ^^ 2%Z) - ((Rabs r_d) ^^ 2%Z))) 0 (add_equation_to_at_most ((0 + 1 * ((r_c * (r_d ^^ 2%Z)) - (Rabs ((d_mhat r_beta1 s_g i_t) - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * r_d))))))) + 1 * (((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z)) - 0)) (- (r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)))) ((Rabs r_d) ^^ 2%Z) (r_d ^^ 2%Z) (add_at_most_to_at_most (0 + 1 * ((r_c * (r_d ^^ 2%Z)) - (Rabs ((d_mhat r_beta1 s_g i_t) - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * r_d))))))) 1 0 ((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((d_mhat r_beta1 s_g i_t) - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * r_d))))) (r_c * (r_d ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'146_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''slow'_scale'148_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((IZR 0%Z) <= (IZR (i_t - i_k)%Z))) :
  (0 <= (IZR (i_t - i_k)%Z)).
Proof.
  apply (conclude_at_most 0 (IZR (i_t - i_k)%Z) (0 + 1 * ((IZR (i_t - i_k)%Z) - (IZR 0%Z))) 0 (add_at_most_to_at_most 0 1 (IZR 0%Z) (IZR (i_t - i_k)%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'150_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  ((i_t - i_k)%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''slow'_scale'152_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((IZR (i_t - i_k)%Z) <= (IZR i_t))) :
  ((IZR (i_t - i_k)%Z) <= (IZR i_t)).
Proof.
  apply (conclude_at_most (IZR (i_t - i_k)%Z) (IZR i_t) (0 + 1 * ((IZR i_t) - (IZR (i_t - i_k)%Z))) 0 (add_at_most_to_at_most 0 1 (IZR (i_t - i_k)%Z) (IZR i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'158_arithmetic
    (r_r : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (1 / (1 + r_r))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 + r_r) = 0))) :
  ((r_r / (1 + r_r)) <= 1).
Proof.
  apply (conclude_at_most (r_r / (1 + r_r)) 1 (0 + 1 * ((1 / (1 + r_r)) - 0)) 0 (add_at_most_to_at_most 0 1 0 (1 / (1 + r_r)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'163_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''slow'_scale'165_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''slow'_scale'114_unfolding
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta2 s_g i_t) = (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) :
  (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w d_vhat d_v d_mu] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''slow'_scale'120_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'122_arithmetic
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

Lemma t_drift_expansion''slow'_scale'124_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'126_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'128_arithmetic
    (r_a : R) (r_beta2 : R) (r_d : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta2) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * (IZR (i_t - b_k)%Z)) * r_d))))))) = (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) - ((r_a ^^ 2%Z) * (1 + (((-2) * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (IZR (i_t - b_k)%Z))))) * r_d))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * (IZR (i_t - b_k)%Z)) * r_d))))))) (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) - ((r_a ^^ 2%Z) * (1 + (((-2) * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (IZR (i_t - b_k)%Z))))) * r_d)))) (0 + (-1) * ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) - ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))))) (add_equation 0 (-1) ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (IZR (i_t - b_k)%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (IZR (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * (IZR (i_t - b_k)%Z)) * r_d))))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (- (r_a ^^ 2%Z))) * (sum i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (- ((r_a ^^ 2%Z) * (- (2 * r_d))))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * (IZR (i_t - b_k)%Z)) * r_d)))))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (- (r_a ^^ 2%Z))) * (r_beta2 ^^ (i_t - b_k)%Z)) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (- ((r_a ^^ 2%Z) * (- (2 * r_d))))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) + 0))))).
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
  assert (e9 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'8 natural_8 first_8 last_8.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e9 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'8)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'8) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'8)%Z 1 i_k'b7'8); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'8 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e9.
  assert (e11 : (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z)))) = (((r_beta2 * (0 + (1 * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))))) - ((r_beta2 ^^ i_t) * ((IZR i_t) ^^ 1%Z))) / (1 - r_beta2))).
  {
    assert (gap : 1 - r_beta2 <> 0) by gap_nonzero 1.
    rewrite (geometric_part 1 r_beta2 i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) ltac:(lia) gap).
    - compute_forms; rational_identity.
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
  }
  replace_by e11.
  assert (e14 : (sum i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z))) = ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))).
  {
    assert (gap : 1 - r_beta2 <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta2 i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'13 natural_13 first_13 last_13.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e14 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'13)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'13) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'13)%Z 1 i_k'b7'13); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'13 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e14.
        rational_identity.
      }
  }
  replace_by e14.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'129_folding
    (r_a : R) (r_beta2 : R) (r_d : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * (IZR (i_t - b_k)%Z)) * r_d))))))) = (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) - ((r_a ^^ 2%Z) * (1 + (((-2) * (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (IZR (i_t - b_k)%Z))))) * r_d)))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * (IZR (i_t - b_k)%Z)) * r_d)))))) = ((d_vhat r_beta2 s_g i_t) - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * r_d))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w d_vhat d_v d_mu] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''slow'_scale'174_arithmetic
    (r_a : R) (r_beta2 : R) (r_c : R) (r_d : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((d_vhat r_beta2 s_g i_t) - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * r_d))))) <= ((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z))))
    (p2 : (0 <= (r_c * (r_d ^^ 2%Z))))
    (p3 : (((Rabs r_d) ^^ 2%Z) = (r_d ^^ 2%Z))) :
  ((Rabs ((d_vhat r_beta2 s_g i_t) - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * r_d))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs r_d) ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((d_vhat r_beta2 s_g i_t) - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * r_d))))) ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs r_d) ^^ 2%Z)) (((0 + 1 * (((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z)) - (Rabs ((d_vhat r_beta2 s_g i_t) - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * r_d))))))) + 1 * ((r_c * (r_d ^^ 2%Z)) - 0)) + (- (r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)))) * ((r_d ^^ 2%Z) - ((Rabs r_d) ^^ 2%Z))) 0 (add_equation_to_at_most ((0 + 1 * (((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z)) - (Rabs ((d_vhat r_beta2 s_g i_t) - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * r_d))))))) + 1 * ((r_c * (r_d ^^ 2%Z)) - 0)) (- (r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)))) ((Rabs r_d) ^^ 2%Z) (r_d ^^ 2%Z) (add_at_most_to_at_most (0 + 1 * (((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z)) - (Rabs ((d_vhat r_beta2 s_g i_t) - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * r_d))))))) 1 0 (r_c * (r_d ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((d_vhat r_beta2 s_g i_t) - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * r_d))))) ((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'176
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_d : R) (r_r : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z))))))))))))
    (h2 : ((Rabs r_d) <= (r_r / (1 + r_r))))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 <= r_beta1))
    (h5 : (r_beta1 < 1))
    (h6 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d))))) <= (r_c * (r_d ^^ 2%Z)))))))
    (h7 : (0 <= r_c))
    (h8 : (0 <= r_beta2))
    (h9 : (r_beta2 < 1)) :
  ((0 < (d_vhat r_beta2 s_g i_t)) /\ ((Rabs (((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d))))) <= (r_C * ((Rabs r_d) ^^ 2%Z)))).
Proof.
  exact (((((((proj2 h1) r_d) (Rle_trans _ _ _ h2 (t_drift_expansion''slow'_scale'56_arithmetic r_r i_t natural_t ((((t_quotient_nonnegative (r_r ^^ 2%Z)) (1 + r_r)) (square_nonnegative r_r)) (t_drift_expansion''slow'_scale'42 r_C r_a r_beta1 r_beta2 r_c r_r i_t natural_t h1)) h3 (t_drift_expansion''slow'_scale'55 r_C r_a r_beta1 r_beta2 r_c r_r i_t natural_t h1)))) (d_mhat r_beta1 s_g i_t)) (d_vhat r_beta2 s_g i_t)) (t_drift_expansion''slow'_scale'102_arithmetic r_a r_beta1 r_c r_d i_t natural_t s_g (eq_ind (d_E r_beta1 i_t (fun b_k : Z => ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d)))))) (fun hole : R => ((Rabs hole) <= (r_c * (r_d ^^ 2%Z)))) ((((((((t_mean_of_small r_beta1) i_t natural_t) (fun b_k : Z => ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d)))))) (r_c * (r_d ^^ 2%Z))) h4) h5) h3) h6) ((d_mhat r_beta1 s_g i_t) - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * r_d)))) (t_drift_expansion''slow'_scale'86_folding r_a r_beta1 r_d i_t natural_t s_g (t_drift_expansion''slow'_scale'85_arithmetic r_a r_beta1 r_d i_t natural_t s_g (t_drift_expansion''slow'_scale'70_unfolding r_beta1 i_t natural_t s_g ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h4) h5) h3)) h3 (fun h10 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_drift_expansion''slow'_scale'79_arithmetic r_beta1 i_t natural_t (t_drift_expansion''slow'_scale'77_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h4) h5) i_t natural_t) h3) h3) h10 h3)) (fun h10 : ((1 - r_beta1) = 0) => (t_drift_expansion''slow'_scale'83_arithmetic r_beta1 (t_drift_expansion''slow'_scale'81_arithmetic r_beta1 h5) h10))))) (product_nonnegative _ _ (t_drift_expansion''slow'_scale'26 r_a r_c i_t natural_t h3 h7) (square_nonnegative r_d)) (t_drift_expansion''slow'_scale'101 r_d))) (t_drift_expansion''slow'_scale'174_arithmetic r_a r_beta2 r_c r_d i_t natural_t s_g (eq_ind (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * (IZR (i_t - b_k)%Z)) * r_d)))))) (fun hole : R => ((Rabs hole) <= ((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z)))) ((((((((t_mean_of_small r_beta2) i_t natural_t) (fun b_k : Z => (((s_g b_k) ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * (IZR (i_t - b_k)%Z)) * r_d)))))) ((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) * (r_d ^^ 2%Z))) h8) h9) h3) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h10 : (1%Z <= i_k)%Z => (fun h11 : (i_k <= i_t)%Z => (((((((((((t_square_under_drift r_a) (IZR (i_t - i_k)%Z)) (IZR i_t)) r_d) r_c) (s_g i_k)) (t_drift_expansion''slow'_scale'148_arithmetic i_k natural_k i_t natural_t (index_at_most _ _ (t_drift_expansion''slow'_scale'146_indexArithmetic i_k natural_k i_t natural_t h3 h10 h11)))) (t_drift_expansion''slow'_scale'152_arithmetic i_k natural_k i_t natural_t (index_at_most _ _ (t_drift_expansion''slow'_scale'150_indexArithmetic i_k natural_k i_t natural_t h3 h10 h11)))) (Rle_trans _ _ _ h2 (t_drift_expansion''slow'_scale'158_arithmetic r_r i_t natural_t ((((t_quotient_nonnegative 1) (1 + r_r)) t_drift_expansion''slow'_scale'17) (t_drift_expansion''slow'_scale'42 r_C r_a r_beta1 r_beta2 r_c r_r i_t natural_t h1)) h3 (t_drift_expansion''slow'_scale'55 r_C r_a r_beta1 r_beta2 r_c r_r i_t natural_t h1)))) h7) (((h6 i_k natural_k) (t_drift_expansion''slow'_scale'163_indexArithmetic i_k natural_k i_t natural_t h3 h10 h11)) (t_drift_expansion''slow'_scale'165_indexArithmetic i_k natural_k i_t natural_t h3 h10 h11))))))) ((d_vhat r_beta2 s_g i_t) - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * r_d)))) (t_drift_expansion''slow'_scale'129_folding r_a r_beta2 r_d i_t natural_t s_g (t_drift_expansion''slow'_scale'128_arithmetic r_a r_beta2 r_d i_t natural_t s_g (t_drift_expansion''slow'_scale'114_unfolding r_beta2 i_t natural_t s_g ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) h8) h9) h3)) h3 (fun h10 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_drift_expansion''slow'_scale'122_arithmetic r_beta2 i_t natural_t (t_drift_expansion''slow'_scale'120_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h8) h9) i_t natural_t) h3) h3) h10 h3)) (fun h10 : ((1 - r_beta2) = 0) => (t_drift_expansion''slow'_scale'126_arithmetic r_beta2 (t_drift_expansion''slow'_scale'124_arithmetic r_beta2 h9) h10))))) (product_nonnegative _ _ h7 (square_nonnegative r_d)) (t_drift_expansion''slow'_scale'101 r_d))).
Qed.

Lemma t_drift_expansion''slow'_scale'178_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_drift_expansion''slow'_scale'182_arithmetic
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_d : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((d_u r_beta1 r_beta2 s_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d))))) <= (r_C * ((Rabs r_d) ^^ 2%Z))))
    (p2 : (((Rabs r_d) ^^ 2%Z) = (r_d ^^ 2%Z))) :
  ((Rabs ((d_u r_beta1 r_beta2 s_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d))))) <= (r_C * (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((d_u r_beta1 r_beta2 s_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d))))) (r_C * (r_d ^^ 2%Z)) ((0 + 1 * ((r_C * ((Rabs r_d) ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 s_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d))))))) + r_C * ((r_d ^^ 2%Z) - ((Rabs r_d) ^^ 2%Z))) 0 (add_equation_to_at_most (0 + 1 * ((r_C * ((Rabs r_d) ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 s_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d))))))) r_C ((Rabs r_d) ^^ 2%Z) (r_d ^^ 2%Z) (add_at_most_to_at_most 0 1 (Rabs ((d_u r_beta1 r_beta2 s_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d))))) (r_C * ((Rabs r_d) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'27_arithmetic
    (r_a : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= r_c))
    (p2 : (0 <= (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)))) :
  (0 <= (r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)))).
Proof.
  apply (conclude_at_most 0 (r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) ((0 + 1 * (r_c - 0)) + 1 * ((((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_c - 0)) 1 0 (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)) ltac:(lra) (add_at_most_to_at_most 0 1 0 r_c ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'30_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  (((2 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) + ((-2) * (d_mu r_beta2 i_t))) = (2 * (- (d_mu r_beta1 i_t)))).
Proof.
  apply (conclude_equation ((2 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) + ((-2) * (d_mu r_beta2 i_t))) (2 * (- (d_mu r_beta1 i_t))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_drift_expansion''slow'_scale'29_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  (((2 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) + ((-2) * (d_mu r_beta2 i_t))) = (((-2) * (d_mu r_beta2 i_t)) + (2 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))))).
Proof.
  apply (conclude_equation ((2 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) + ((-2) * (d_mu r_beta2 i_t))) (((-2) * (d_mu r_beta2 i_t)) + (2 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_drift_expansion''slow'_scale :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_a : R, (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ (b_a = 0)) -> ((0 <= b_c) -> (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_g : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((Rabs ((b_g b_k) - (b_a * (1 - ((IZR (b_t - b_k)%Z) * b_d))))) <= (b_c * (b_d ^^ 2%Z)))))) -> ((0 < (d_vhat b_beta2 b_g b_t)) /\ ((Rabs ((d_u b_beta1 b_beta2 b_g b_t) - ((sign b_a) * (1 + (((d_mu b_beta2 b_t) - (d_mu b_beta1 b_t)) * b_d))))) <= (b_C * (b_d ^^ 2%Z))))))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_a : R) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ (r_a = 0)) => (fun h7 : (0 <= r_c) => (ex_ind (fun (r_C : R) (h8 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z))))))))))))) => (ex_ind (fun (r_r : R) (h9 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (1 + ((- (d_mu r_beta1 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (1 + (((-2) * (d_mu r_beta2 i_t)) * b_e))))) <= ((r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c))) * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z)))))))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_g : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs ((b_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * b_d))))) <= (r_c * (b_d ^^ 2%Z)))))) -> ((0 < (d_vhat r_beta2 b_g i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 b_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (b_C * (b_d ^^ 2%Z))))))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_g : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs ((b_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * b_d))))) <= (r_c * (b_d ^^ 2%Z)))))) -> ((0 < (d_vhat r_beta2 b_g i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 b_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))))) (r_r / (1 + r_r)) (conj ((((t_quotient_positive r_r) (1 + r_r)) (t_drift_expansion''slow'_scale'38 r_C r_a r_beta1 r_beta2 r_c r_r i_t natural_t h9)) (t_drift_expansion''slow'_scale'42 r_C r_a r_beta1 r_beta2 r_c r_r i_t natural_t h9)) (fun (r_d : R) => (fun h10 : ((Rabs r_d) <= (r_r / (1 + r_r))) => (fun (s_g : Z -> R) => (fun h11 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs ((s_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * r_d))))) <= (r_c * (r_d ^^ 2%Z)))))) => (conj (proj1 (t_drift_expansion''slow'_scale'176 r_C r_a r_beta1 r_beta2 r_c r_d r_r i_t natural_t s_g h9 h10 h5 h1 h2 h11 h7 h3 h4)) (t_drift_expansion''slow'_scale'182_arithmetic r_C r_a r_beta1 r_beta2 r_d i_t natural_t s_g (eq_ind ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) (fun hole : R => ((Rabs (hole - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d))))) <= (r_C * ((Rabs r_d) ^^ 2%Z)))) (proj2 (t_drift_expansion''slow'_scale'176 r_C r_a r_beta1 r_beta2 r_c r_d r_r i_t natural_t s_g h9 h10 h5 h1 h2 h11 h7 h3 h4)) (d_u r_beta1 r_beta2 s_g i_t) (eq_sym (t_drift_expansion''slow'_scale'178_definition r_beta1 r_beta2 i_t natural_t s_g))) (t_drift_expansion''slow'_scale'101 r_d))))))))))) h8)) ((((((((t_ratio_of_series_1 r_a) (r_c + (((r_a ^^ 2%Z) * ((IZR i_t) ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + (IZR i_t))) + r_c) * r_c)))) (- (d_mu r_beta1 i_t))) ((-2) * (d_mu r_beta2 i_t))) ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) h6) (t_drift_expansion''slow'_scale'27_arithmetic r_a r_c i_t natural_t h7 (t_drift_expansion''slow'_scale'26 r_a r_c i_t natural_t h5 h7))) (eq_ind ((2 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) + ((-2) * (d_mu r_beta2 i_t))) (fun hole : R => (hole = (2 * (- (d_mu r_beta1 i_t))))) (t_drift_expansion''slow'_scale'30_arithmetic r_beta1 r_beta2 i_t natural_t) (((-2) * (d_mu r_beta2 i_t)) + (2 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) (t_drift_expansion''slow'_scale'29_arithmetic r_beta1 r_beta2 i_t natural_t)))))))))))))))).
Qed.

Lemma t_drift_expansion''exponential'_drift'20
    (r_a : R) :
  (0 <= (Rabs r_a)).
Proof.
  exact (t_absolute_value_nonnegative r_a).
Qed.

Lemma t_drift_expansion''exponential'_drift'21_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'21 :
  (0 <= 1).
Proof.
  exact t_drift_expansion''exponential'_drift'21_arithmetic.
Qed.

Lemma t_drift_expansion''exponential'_drift'38
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> (forall b_g : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs ((b_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * b_d))))) <= (((Rabs r_a) * ((1 + r_c) * ((3 + r_c) ^^ i_t))) * (b_d ^^ 2%Z)))))) -> ((0 < (d_vhat r_beta2 b_g i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 b_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))))) :
  (0 < r_delta).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_drift_expansion''exponential'_drift'40_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'41_arithmetic
    (r_delta : R)
    (p1 : (0 < r_delta)) :
  (0 <= r_delta).
Proof.
  apply (conclude_at_most_strictly 0 r_delta (0 + 1 * (r_delta - 0)) 0 (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'42_arithmetic
    (r_delta : R)
    (p1 : (0 < 1))
    (p2 : (0 <= r_delta)) :
  (0 < (1 + r_delta)).
Proof.
  apply (conclude_less_strictly 0 (1 + r_delta) ((0 + 1 * (1 - 0)) + 1 * (r_delta - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 r_delta ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'42
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> (forall b_g : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs ((b_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * b_d))))) <= (((Rabs r_a) * ((1 + r_c) * ((3 + r_c) ^^ i_t))) * (b_d ^^ 2%Z)))))) -> ((0 < (d_vhat r_beta2 b_g i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 b_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))))) :
  (0 < (1 + r_delta)).
Proof.
  exact (t_drift_expansion''exponential'_drift'42_arithmetic r_delta t_drift_expansion''exponential'_drift'40_arithmetic (t_drift_expansion''exponential'_drift'41_arithmetic r_delta (t_drift_expansion''exponential'_drift'38 r_C r_a r_beta1 r_beta2 r_c r_delta i_t natural_t h1))).
Qed.

Lemma t_drift_expansion''exponential'_drift'54_arithmetic
    (r_delta : R)
    (p1 : (0 < (1 + r_delta)))
    (p2 : ((1 + r_delta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + r_delta) - 0)) + 1 * (0 - (1 + r_delta))) 0 (add_equation_to_less (0 + 1 * ((1 + r_delta) - 0)) 1 (1 + r_delta) 0 (add_less_to_at_most 0 1 0 (1 + r_delta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'55
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_c : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> (forall b_g : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs ((b_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * b_d))))) <= (((Rabs r_a) * ((1 + r_c) * ((3 + r_c) ^^ i_t))) * (b_d ^^ 2%Z)))))) -> ((0 < (d_vhat r_beta2 b_g i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 b_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))))) :
  (~ ((1 + r_delta) = 0)).
Proof.
  exact (fun h2 : ((1 + r_delta) = 0) => (t_drift_expansion''exponential'_drift'54_arithmetic r_delta (t_drift_expansion''exponential'_drift'42 r_C r_a r_beta1 r_beta2 r_c r_delta i_t natural_t h1) h2)).
Qed.

Lemma t_drift_expansion''exponential'_drift'56_arithmetic
    (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_delta ^^ 2%Z) / (1 + r_delta))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 + r_delta) = 0))) :
  ((r_delta / (1 + r_delta)) <= r_delta).
Proof.
  apply (conclude_at_most (r_delta / (1 + r_delta)) r_delta (0 + 1 * (((r_delta ^^ 2%Z) / (1 + r_delta)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_delta ^^ 2%Z) / (1 + r_delta)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'62_arithmetic
    (r_a : R) (r_d : R) (r_x : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  ((r_a * ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))) = ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d))))).
Proof.
  apply (conclude_equation (r_a * ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))) ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'71_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''exponential'_drift'79_arithmetic
    (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (1 / (1 + r_delta))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 + r_delta) = 0))) :
  ((r_delta / (1 + r_delta)) <= 1).
Proof.
  apply (conclude_at_most (r_delta / (1 + r_delta)) 1 (0 + 1 * ((1 / (1 + r_delta)) - 0)) 0 (add_at_most_to_at_most 0 1 0 (1 / (1 + r_delta)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'84_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  ((i_t - i_k)%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_expansion''exponential'_drift'86_arithmetic
    (r_c : R) (r_d : R) (r_x : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ i_t)) * (r_d ^^ 2%Z))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (0 <= ((((1 + r_c) * ((3 + r_c) ^^ i_t)) * (r_d ^^ 2%Z)) - (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))))).
Proof.
  apply (conclude_at_most 0 ((((1 + r_c) * ((3 + r_c) ^^ i_t)) * (r_d ^^ 2%Z)) - (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d))))) (0 + 1 * ((((1 + r_c) * ((3 + r_c) ^^ i_t)) * (r_d ^^ 2%Z)) - (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))))) 0 (add_at_most_to_at_most 0 1 (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))) (((1 + r_c) * ((3 + r_c) ^^ i_t)) * (r_d ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'88_arithmetic
    (r_a : R) (r_c : R) (r_d : R) (r_x : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((Rabs ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d))))) = ((Rabs r_a) * (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))))))
    (p2 : (0 <= ((Rabs r_a) * ((((1 + r_c) * ((3 + r_c) ^^ i_t)) * (r_d ^^ 2%Z)) - (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d))))))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (1%Z <= i_k)%Z)
    (p5 : (i_k <= i_t)%Z) :
  ((Rabs ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d))))) <= (((Rabs r_a) * ((1 + r_c) * ((3 + r_c) ^^ i_t))) * (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d))))) (((Rabs r_a) * ((1 + r_c) * ((3 + r_c) ^^ i_t))) * (r_d ^^ 2%Z)) ((0 + 1 * (((Rabs r_a) * (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d))))) - (Rabs ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d))))))) + 1 * (((Rabs r_a) * ((((1 + r_c) * ((3 + r_c) ^^ i_t)) * (r_d ^^ 2%Z)) - (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_a) * (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d))))) - (Rabs ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d))))))) 1 0 ((Rabs r_a) * ((((1 + r_c) * ((3 + r_c) ^^ i_t)) * (r_d ^^ 2%Z)) - (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))))) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs r_a) * (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d))))) - (Rabs ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d))))))) (add_equation 0 1 (Rabs ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d))))) ((Rabs r_a) * (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d))))) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'23_arithmetic
    (r_c : R)
    (p1 : (0 <= 1))
    (p2 : (0 <= r_c)) :
  (0 <= (1 + r_c)).
Proof.
  apply (conclude_at_most 0 (1 + r_c) ((0 + 1 * (1 - 0)) + 1 * (r_c - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 r_c ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'26_arithmetic :
  (0 <= 3).
Proof.
  apply (conclude_at_most 0 3 0 3 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_expansion''exponential'_drift'27_arithmetic
    (r_c : R)
    (p1 : (0 <= 3))
    (p2 : (0 <= r_c)) :
  (0 <= (3 + r_c)).
Proof.
  apply (conclude_at_most 0 (3 + r_c) ((0 + 1 * (3 - 0)) + 1 * (r_c - 0)) 0 (add_at_most_to_at_most (0 + 1 * (3 - 0)) 1 0 r_c ltac:(lra) (add_at_most_to_at_most 0 1 0 3 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_drift_expansion''exponential'_drift :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_a : R, (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ (b_a = 0)) -> ((0 <= b_c) -> (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_x : R, (((Rabs (b_x - (1 - b_d))) <= (b_c * (b_d ^^ 2%Z))) -> ((0 < (d_vhat b_beta2 (fun b_k : Z => (b_a * (b_x ^^ (b_t - b_k)%Z))) b_t)) /\ ((Rabs ((d_u b_beta1 b_beta2 (fun b_k : Z => (b_a * (b_x ^^ (b_t - b_k)%Z))) b_t) - ((sign b_a) * (1 + (((d_mu b_beta2 b_t) - (d_mu b_beta1 b_t)) * b_d))))) <= (b_C * (b_d ^^ 2%Z))))))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_a : R) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ (r_a = 0)) => (fun h7 : (0 <= r_c) => (ex_ind (fun (r_C : R) (h8 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_g : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs ((b_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * b_d))))) <= (((Rabs r_a) * ((1 + r_c) * ((3 + r_c) ^^ i_t))) * (b_d ^^ 2%Z)))))) -> ((0 < (d_vhat r_beta2 b_g i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 b_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))))) => (ex_ind (fun (r_delta : R) (h9 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> (forall b_g : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs ((b_g b_k) - (r_a * (1 - ((IZR (i_t - b_k)%Z) * b_d))))) <= (((Rabs r_a) * ((1 + r_c) * ((3 + r_c) ^^ i_t))) * (b_d ^^ 2%Z)))))) -> ((0 < (d_vhat r_beta2 b_g i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 b_g i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_x : R, (((Rabs (b_x - (1 - b_d))) <= (r_c * (b_d ^^ 2%Z))) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (b_C * (b_d ^^ 2%Z))))))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_x : R, (((Rabs (b_x - (1 - b_d))) <= (r_c * (b_d ^^ 2%Z))) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))))) (r_delta / (1 + r_delta)) (conj ((((t_quotient_positive r_delta) (1 + r_delta)) (t_drift_expansion''exponential'_drift'38 r_C r_a r_beta1 r_beta2 r_c r_delta i_t natural_t h9)) (t_drift_expansion''exponential'_drift'42 r_C r_a r_beta1 r_beta2 r_c r_delta i_t natural_t h9)) (fun (r_d : R) => (fun h10 : ((Rabs r_d) <= (r_delta / (1 + r_delta))) => (fun (r_x : R) => (fun h11 : ((Rabs (r_x - (1 - r_d))) <= (r_c * (r_d ^^ 2%Z))) => (((((proj2 h9) r_d) (Rle_trans _ _ _ h10 (t_drift_expansion''exponential'_drift'56_arithmetic r_delta i_t natural_t ((((t_quotient_nonnegative (r_delta ^^ 2%Z)) (1 + r_delta)) (square_nonnegative r_delta)) (t_drift_expansion''exponential'_drift'42 r_C r_a r_beta1 r_beta2 r_c r_delta i_t natural_t h9)) h5 (t_drift_expansion''exponential'_drift'55 r_C r_a r_beta1 r_beta2 r_c r_delta i_t natural_t h9)))) (fun b_k : Z => (r_a * (r_x ^^ (i_t - b_k)%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h12 : (1%Z <= i_k)%Z => (fun h13 : (i_k <= i_t)%Z => (t_drift_expansion''exponential'_drift'88_arithmetic r_a r_c r_d r_x i_k natural_k i_t natural_t (eq_ind (r_a * ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))) (fun hole : R => ((Rabs hole) = ((Rabs r_a) * (Rabs ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d))))))) ((t_absolute_value_product r_a) ((r_x ^^ (i_t - i_k)%Z) - (1 - ((IZR (i_t - i_k)%Z) * r_d)))) ((r_a * (r_x ^^ (i_t - i_k)%Z)) - (r_a * (1 - ((IZR (i_t - i_k)%Z) * r_d)))) (t_drift_expansion''exponential'_drift'62_arithmetic r_a r_d r_x i_k natural_k i_t natural_t h5 h12 h13)) (product_nonnegative _ _ (t_drift_expansion''exponential'_drift'20 r_a) (t_drift_expansion''exponential'_drift'86_arithmetic r_c r_d r_x i_k natural_k i_t natural_t (((((((((t_power_near_one r_c) r_d) r_x) (i_t - i_k)%Z (t_drift_expansion''exponential'_drift'71_indexArithmetic i_k natural_k i_t natural_t h5 h12 h13)) i_t natural_t) h7) (Rle_trans _ _ _ h10 (t_drift_expansion''exponential'_drift'79_arithmetic r_delta i_t natural_t ((((t_quotient_nonnegative 1) (1 + r_delta)) t_drift_expansion''exponential'_drift'21) (t_drift_expansion''exponential'_drift'42 r_C r_a r_beta1 r_beta2 r_c r_delta i_t natural_t h9)) h5 (t_drift_expansion''exponential'_drift'55 r_C r_a r_beta1 r_beta2 r_c r_delta i_t natural_t h9)))) h11) (t_drift_expansion''exponential'_drift'84_indexArithmetic i_k natural_k i_t natural_t h5 h12 h13)) h5 h12 h13)) h5 h12 h13))))))))))))) h8)) ((((((((((((t_drift_expansion''slow'_scale r_beta1) r_beta2) i_t natural_t) r_a) ((Rabs r_a) * ((1 + r_c) * ((3 + r_c) ^^ i_t)))) h1) h2) h3) h4) h5) h6) (product_nonnegative _ _ (t_drift_expansion''exponential'_drift'20 r_a) (product_nonnegative _ _ (t_drift_expansion''exponential'_drift'23_arithmetic r_c t_drift_expansion''exponential'_drift'21 h7) (((t_power_nonnegative (3 + r_c)) (t_drift_expansion''exponential'_drift'27_arithmetic r_c t_drift_expansion''exponential'_drift'26_arithmetic h7)) i_t natural_t))))))))))))))))).
Qed.

Lemma t_drift_expansion''uniqueness'53
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) :
  (0 < r_delta).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_drift_expansion''uniqueness'55
    (r_C1 : R) (r_a : R) (r_b0 : R) (r_b1 : R) (r_beta1 : R) (r_beta2 : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) :
  (0 < r_delta1).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_drift_expansion''uniqueness'58_arithmetic
    (r_delta1 : R)
    (p1 : (0 < r_delta1)) :
  (0 <= r_delta1).
Proof.
  apply (conclude_at_most_strictly 0 r_delta1 (0 + 1 * (r_delta1 - 0)) 0 (add_less_to_at_most 0 1 0 r_delta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'58
    (r_C1 : R) (r_a : R) (r_b0 : R) (r_b1 : R) (r_beta1 : R) (r_beta2 : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) :
  (0 <= r_delta1).
Proof.
  exact (t_drift_expansion''uniqueness'58_arithmetic r_delta1 (t_drift_expansion''uniqueness'55 r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta1 i_t natural_t h1)).
Qed.

Lemma t_drift_expansion''uniqueness'59_arithmetic
    (r_delta : R) (r_delta1 : R)
    (p1 : (0 < r_delta))
    (p2 : (0 <= r_delta1)) :
  (0 < (r_delta + r_delta1)).
Proof.
  apply (conclude_less_strictly 0 (r_delta + r_delta1) ((0 + 1 * (r_delta - 0)) + 1 * (r_delta1 - 0)) 0 (add_at_most_to_less (0 + 1 * (r_delta - 0)) 1 0 r_delta1 ltac:(lra) (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'59
    (r_C : R) (r_C1 : R) (r_a : R) (r_b0 : R) (r_b1 : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) :
  (0 < (r_delta + r_delta1)).
Proof.
  exact (t_drift_expansion''uniqueness'59_arithmetic r_delta r_delta1 (t_drift_expansion''uniqueness'53 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1) (t_drift_expansion''uniqueness'58 r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta1 i_t natural_t h2)).
Qed.

Lemma t_drift_expansion''uniqueness'73_arithmetic
    (r_delta : R)
    (p1 : (0 < r_delta)) :
  (0 <= r_delta).
Proof.
  apply (conclude_at_most_strictly 0 r_delta (0 + 1 * (r_delta - 0)) 0 (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'73
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) :
  (0 <= r_delta).
Proof.
  exact (t_drift_expansion''uniqueness'73_arithmetic r_delta (t_drift_expansion''uniqueness'53 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1)).
Qed.

Lemma t_drift_expansion''uniqueness'78_arithmetic
    (r_delta : R) (r_delta1 : R)
    (p1 : (0 < (r_delta + r_delta1)))
    (p2 : ((r_delta + r_delta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_delta + r_delta1) - 0)) + 1 * (0 - (r_delta + r_delta1))) 0 (add_equation_to_less (0 + 1 * ((r_delta + r_delta1) - 0)) 1 (r_delta + r_delta1) 0 (add_less_to_at_most 0 1 0 (r_delta + r_delta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'79
    (r_C : R) (r_C1 : R) (r_a : R) (r_b0 : R) (r_b1 : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) :
  (~ ((r_delta + r_delta1) = 0)).
Proof.
  exact (fun h3 : ((r_delta + r_delta1) = 0) => (t_drift_expansion''uniqueness'78_arithmetic r_delta r_delta1 (t_drift_expansion''uniqueness'59 r_C r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2) h3)).
Qed.

Lemma t_drift_expansion''uniqueness'62_arithmetic
    (r_a : R) (r_b0 : R) (r_b1 : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e)))) - ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e)))) = ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))).
Proof.
  apply (conclude_equation (((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e)))) - ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e)))) ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'80_arithmetic
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

Lemma t_drift_expansion''uniqueness'91_arithmetic
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

Lemma t_drift_expansion''uniqueness'94_arithmetic
    (r_C : R) (r_C1 : R) (r_a : R) (r_b0 : R) (r_b1 : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((Rabs ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))) <= ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e)))))))
    (p2 : ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) <= (r_C * (r_e ^^ 2%Z))))
    (p3 : ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e)))) <= (r_C1 * (r_e ^^ 2%Z)))) :
  ((Rabs ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))) <= ((r_C + r_C1) * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))) ((r_C + r_C1) * (r_e ^^ 2%Z)) (((0 + 1 * (((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e))))) - (Rabs ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))))) + 1 * ((r_C1 * (r_e ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e)))))) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e))))) - (Rabs ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))))) 1 (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e)))) (r_C1 * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e))))) - (Rabs ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))))) 1 (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) (r_C * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))) ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'98
    (r_C : R) (r_C1 : R) (r_a : R) (r_b0 : R) (r_b1 : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z)))))))
    (h3 : (1%Z <= i_t)%Z) :
  (((r_b0 - (sign r_a)) = 0) /\ ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) = 0)).
Proof.
  exact ((((((t_linear_coefficients_vanish (r_b0 - (sign r_a))) (r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))))) (r_C + r_C1)) ((r_delta * r_delta1) / (r_delta + r_delta1))) ((((t_quotient_positive (r_delta * r_delta1)) (r_delta + r_delta1)) (product_positive _ _ (t_drift_expansion''uniqueness'53 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1) (t_drift_expansion''uniqueness'55 r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta1 i_t natural_t h2))) (t_drift_expansion''uniqueness'59 r_C r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2))) (fun (r_e : R) => (fun h4 : ((Rabs r_e) <= ((r_delta * r_delta1) / (r_delta + r_delta1))) => (t_drift_expansion''uniqueness'94_arithmetic r_C r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_e i_t natural_t (eq_ind (((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e)))) - ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e)))) (fun hole : R => ((Rabs hole) <= ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e))))))) ((t_absolute_value_difference ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * r_e)))) ((r_b0 - (sign r_a)) + ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e)) (t_drift_expansion''uniqueness'62_arithmetic r_a r_b0 r_b1 r_beta1 r_beta2 r_e i_t natural_t)) (proj2 (((proj2 h1) r_e) (Rle_trans _ _ _ h4 (t_drift_expansion''uniqueness'80_arithmetic r_delta r_delta1 i_t natural_t ((((t_quotient_nonnegative (r_delta * r_delta)) (r_delta + r_delta1)) (product_nonnegative _ _ (t_drift_expansion''uniqueness'73 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1) (t_drift_expansion''uniqueness'73 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1))) (t_drift_expansion''uniqueness'59 r_C r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2)) h3 (t_drift_expansion''uniqueness'79 r_C r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2))))) (((proj2 h2) r_e) (Rle_trans _ _ _ h4 (t_drift_expansion''uniqueness'91_arithmetic r_delta r_delta1 i_t natural_t ((((t_quotient_nonnegative (r_delta1 * r_delta1)) (r_delta + r_delta1)) (product_nonnegative _ _ (t_drift_expansion''uniqueness'58 r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta1 i_t natural_t h2) (t_drift_expansion''uniqueness'58 r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta1 i_t natural_t h2))) (t_drift_expansion''uniqueness'59 r_C r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2)) h3 (t_drift_expansion''uniqueness'79 r_C r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2)))))))).
Qed.

Lemma t_drift_expansion''uniqueness'100_arithmetic
    (r_a : R) (r_b0 : R)
    (p1 : ((r_b0 - (sign r_a)) = 0)) :
  (r_b0 = (sign r_a)).
Proof.
  apply (conclude_equation r_b0 (sign r_a) (0 + 1 * (0 - (r_b0 - (sign r_a)))) (add_equation 0 1 (r_b0 - (sign r_a)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'102_arithmetic
    (r_a : R) (r_b1 : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) = 0)) :
  (r_b1 = ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))).
Proof.
  apply (conclude_equation r_b1 ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) (0 + 1 * (0 - (r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))))) (add_equation 0 1 (r_b1 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'29_arithmetic
    (r_d : R) :
  (0 <= ((1 - r_d) - (1 - r_d))).
Proof.
  apply (conclude_at_most 0 ((1 - r_d) - (1 - r_d)) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'31_arithmetic
    (r_d : R) :
  (((1 - r_d) - (1 - r_d)) = 0).
Proof.
  apply (conclude_equation ((1 - r_d) - (1 - r_d)) 0 0 empty_combination).
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'32_arithmetic
    (r_d : R)
    (p1 : ((Rabs ((1 - r_d) - (1 - r_d))) = ((1 - r_d) - (1 - r_d))))
    (p2 : (((1 - r_d) - (1 - r_d)) = 0)) :
  ((Rabs ((1 - r_d) - (1 - r_d))) <= (0 * (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((1 - r_d) - (1 - r_d))) (0 * (r_d ^^ 2%Z)) ((0 + 1 * (((1 - r_d) - (1 - r_d)) - (Rabs ((1 - r_d) - (1 - r_d))))) + 1 * (0 - ((1 - r_d) - (1 - r_d)))) 0 (at_most_of_equation ((0 + 1 * (((1 - r_d) - (1 - r_d)) - (Rabs ((1 - r_d) - (1 - r_d))))) + 1 * (0 - ((1 - r_d) - (1 - r_d)))) (add_equation (0 + 1 * (((1 - r_d) - (1 - r_d)) - (Rabs ((1 - r_d) - (1 - r_d))))) 1 ((1 - r_d) - (1 - r_d)) 0 (add_equation 0 1 (Rabs ((1 - r_d) - (1 - r_d))) ((1 - r_d) - (1 - r_d)) empty_combination p1) p2)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_expansion''uniqueness'19_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Theorem t_drift_expansion''uniqueness :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_a : R, (forall b_b0 : R, (forall b_b1 : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ (b_a = 0)) -> ((exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u b_beta1 b_beta2 (fun b_k : Z => (b_a * ((1 - b_d) ^^ (b_t - b_k)%Z))) b_t) - (b_b0 + (b_b1 * b_d)))) <= (b_C * (b_d ^^ 2%Z)))))))) -> ((b_b0 = (sign b_a)) /\ (b_b1 = ((sign b_a) * ((d_mu b_beta2 b_t) - (d_mu b_beta1 b_t)))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_a : R) => (fun (r_b0 : R) => (fun (r_b1 : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ (r_a = 0)) => (fun h7 : (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * b_d)))) <= (b_C * (b_d ^^ 2%Z)))))))) => (ex_ind (fun (r_C : R) (h8 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))) => (ex_ind (fun (r_delta : R) (h9 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) => (ex_ind (fun (r_C1 : R) (h10 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z)))))))) => (ex_ind (fun (r_delta1 : R) (h11 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (r_b0 + (r_b1 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) => (conj (t_drift_expansion''uniqueness'100_arithmetic r_a r_b0 (proj1 (t_drift_expansion''uniqueness'98 r_C r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h9 h11 h5))) (t_drift_expansion''uniqueness'102_arithmetic r_a r_b1 r_beta1 r_beta2 i_t natural_t (proj2 (t_drift_expansion''uniqueness'98 r_C r_C1 r_a r_b0 r_b1 r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h9 h11 h5))))) h10)) h7)) h8)) (ex_ind (fun (r_C : R) (h8 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_x : R, (((Rabs (b_x - (1 - b_d))) <= (0 * (b_d ^^ 2%Z))) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))))) => (ex_ind (fun (r_delta : R) (h9 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> (forall b_x : R, (((Rabs (b_x - (1 - b_d))) <= (0 * (b_d ^^ 2%Z))) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (b_C * (b_d ^^ 2%Z))))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) r_delta (conj (proj1 h9) (fun (r_d : R) => (fun h10 : ((Rabs r_d) <= r_delta) => (((((proj2 h9) r_d) h10) (1 - r_d)) (t_drift_expansion''uniqueness'32_arithmetic r_d (absolute_value_nonnegative _ (t_drift_expansion''uniqueness'29_arithmetic r_d)) (t_drift_expansion''uniqueness'31_arithmetic r_d))))))))) h8)) ((((((((((((t_drift_expansion''exponential'_drift r_beta1) r_beta2) i_t natural_t) r_a) 0) h1) h2) h3) h4) h5) h6) t_drift_expansion''uniqueness'19_arithmetic)))))))))))))))).
Qed.

