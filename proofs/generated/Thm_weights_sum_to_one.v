(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas.
Local Open Scope R_scope.

Lemma t_weights_sum_to_one''sum'10_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_weights_sum_to_one''sum'12_arithmetic
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

Lemma t_weights_sum_to_one''sum'13
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_weights_sum_to_one''sum'12_arithmetic r_beta i_t natural_t (t_weights_sum_to_one''sum'10_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_weights_sum_to_one''sum'14_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_weights_sum_to_one''sum'16_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_weights_sum_to_one''sum'17
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (~ ((1 - r_beta) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta) = 0) => (t_weights_sum_to_one''sum'16_arithmetic r_beta (t_weights_sum_to_one''sum'14_arithmetic r_beta h1) h2)).
Qed.

Lemma t_weights_sum_to_one''sum'18_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))))) = (((1 - r_beta) / (1 - (r_beta ^^ i_t))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))))) (((1 - r_beta) / (1 - (r_beta ^^ i_t))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) 0 empty_combination).
  assert (e3 : (sum i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t)))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_beta ^^ (i_t - b_k)%Z)) + 0))).
    - {
        intros i_k'b7'2 natural_2 first_2 last_2.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'2)%Z) ^ 1) * (((r_beta ^^ i_k'b7'2) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'2)%Z 1 i_k'b7'2); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'2 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e3.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e3.
  assert (e5 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
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

Lemma t_weights_sum_to_one''sum'19_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))))) = (((1 - r_beta) / (1 - (r_beta ^^ i_t))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))))) :
  ((sum i_t (fun b_k : Z => (d_w r_beta i_t b_k))) = (((1 - r_beta) / (1 - (r_beta ^^ i_t))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_weights_sum_to_one''sum'20_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((((1 - r_beta) / (1 - (r_beta ^^ i_t))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) = (((1 - r_beta) / (1 - (r_beta ^^ i_t))) * ((1 - (r_beta ^^ i_t)) / (1 - r_beta)))).
Proof.
  apply (conclude_equation (((1 - r_beta) / (1 - (r_beta ^^ i_t))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) (((1 - r_beta) / (1 - (r_beta ^^ i_t))) * ((1 - (r_beta ^^ i_t)) / (1 - r_beta))) 0 empty_combination).
  assert (e3 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'2 natural_2 first_2 last_2.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'2)%Z) ^ 1) * (((r_beta ^^ i_k'b7'2) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'2)%Z 1 i_k'b7'2); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'2 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e3.
        rational_identity.
      }
  }
  replace_by e3.
  rational_identity.
Qed.

Lemma t_weights_sum_to_one''sum'21_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0))) :
  ((((1 - r_beta) / (1 - (r_beta ^^ i_t))) * ((1 - (r_beta ^^ i_t)) / (1 - r_beta))) = 1).
Proof.
  apply (conclude_equation (((1 - r_beta) / (1 - (r_beta ^^ i_t))) * ((1 - (r_beta ^^ i_t)) / (1 - r_beta))) 1 0 empty_combination).
  rational_identity.
Qed.

Theorem t_weights_sum_to_one''sum :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((sum b_t (fun b_k : Z => (d_w b_beta b_t b_k))) = 1)))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans (eq_trans (t_weights_sum_to_one''sum'19_folding r_beta i_t natural_t (t_weights_sum_to_one''sum'18_arithmetic r_beta i_t natural_t h3 (t_weights_sum_to_one''sum'13 r_beta i_t natural_t h1 h2 h3) (t_weights_sum_to_one''sum'17 r_beta h2))) (t_weights_sum_to_one''sum'20_arithmetic r_beta i_t natural_t h3 (t_weights_sum_to_one''sum'13 r_beta i_t natural_t h1 h2 h3) (t_weights_sum_to_one''sum'17 r_beta h2) (t_weights_sum_to_one''sum'17 r_beta h2))) (t_weights_sum_to_one''sum'21_arithmetic r_beta i_t natural_t h3 (t_weights_sum_to_one''sum'13 r_beta i_t natural_t h1 h2 h3) (t_weights_sum_to_one''sum'17 r_beta h2)))))))).
Qed.

Lemma t_mean_of_constant'10_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_constant'12_arithmetic
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

Lemma t_mean_of_constant'14_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_constant'16_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_of_constant'18_arithmetic
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_c))) = (r_c * (sum i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_c))) (r_c * (sum i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t)))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t)))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_beta ^^ (i_t - b_k)%Z)) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_c))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_c) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_c)) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_c) * (r_beta ^^ (i_t - b_k)%Z)) + 0))).
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
  assert (e7 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e7 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'6)%Z) ^ 1) * (((r_beta ^^ i_k'b7'6) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'6)%Z 1 i_k'b7'6); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'6 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        rational_identity.
      }
  }
  replace_by e7.
  rational_identity.
Qed.

Lemma t_mean_of_constant'19_folding
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_c))) = (r_c * (sum i_t (fun b_k : Z => (((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t)))))))) :
  ((d_E r_beta i_t (fun b_k : Z => r_c)) = (r_c * (sum i_t (fun b_k : Z => (d_w r_beta i_t b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_mean_of_constant'26_arithmetic
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => (d_w r_beta i_t b_k))) = 1))
    (p2 : (1%Z <= i_t)%Z) :
  ((r_c * (sum i_t (fun b_k : Z => (d_w r_beta i_t b_k)))) = r_c).
Proof.
  apply (conclude_equation (r_c * (sum i_t (fun b_k : Z => (d_w r_beta i_t b_k)))) r_c (0 + r_c * (1 - (sum i_t (fun b_k : Z => (d_w r_beta i_t b_k))))) (add_equation 0 r_c (sum i_t (fun b_k : Z => (d_w r_beta i_t b_k))) 1 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_mean_of_constant :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((d_E b_beta b_t (fun b_k : Z => b_c)) = b_c))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans (t_mean_of_constant'19_folding r_beta r_c i_t natural_t (t_mean_of_constant'18_arithmetic r_beta r_c i_t natural_t h3 (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_mean_of_constant'12_arithmetic r_beta i_t natural_t (t_mean_of_constant'10_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)) (fun h4 : ((1 - r_beta) = 0) => (t_mean_of_constant'16_arithmetic r_beta (t_mean_of_constant'14_arithmetic r_beta h2) h4)))) (t_mean_of_constant'26_arithmetic r_beta r_c i_t natural_t (((((t_weights_sum_to_one''sum r_beta) i_t natural_t) h1) h2) h3) h3)))))))).
Qed.

