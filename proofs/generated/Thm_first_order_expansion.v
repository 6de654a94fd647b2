(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling.
Local Open Scope R_scope.

Lemma t_first_order_expansion''centre'17_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_expansion''centre'19_arithmetic
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

Lemma t_first_order_expansion''centre'20
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_first_order_expansion''centre'19_arithmetic r_beta2 i_t natural_t (t_first_order_expansion''centre'17_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_first_order_expansion''centre'21_arithmetic
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z))))) = (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_x ^^ 2%Z) + ((2 * r_x) * (- r_x))) + ((- r_x) * (- r_x)))) * (sum i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((2 * r_x) + (- r_x)) + (- r_x))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z)))) (fun b_k : Z => (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_x ^^ 2%Z) + ((2 * r_x) * (- r_x))) + ((- r_x) * (- r_x)))) * (r_beta2 ^^ (i_t - b_k)%Z)) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((2 * r_x) + (- r_x)) + (- r_x))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))) + ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))))).
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
  assert (e7 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e7 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'6)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'6) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'6)%Z 1 i_k'b7'6); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'6 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e7.
  rational_identity.
Qed.

Lemma t_first_order_expansion''centre'22_folding
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z))))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = (d_E r_beta2 i_t (fun b_k : Z => (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_first_order_expansion''centre'23_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_expansion''centre'25_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_order_expansion''centre'27_arithmetic
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta2) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z))))) = (((r_x ^^ 2%Z) + ((2 * r_x) * ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)))) - r_x))) + (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z))))) (((r_x ^^ 2%Z) + ((2 * r_x) * ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)))) - r_x))) + (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((- r_x) + (- r_x))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((- r_x) * (- r_x))) * (sum i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((- r_x) + (- r_x))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((- r_x) * (- r_x))) * (r_beta2 ^^ (i_t - b_k)%Z)) + 0))))).
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
  assert (e9 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z))))) = (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_x ^^ 2%Z) + ((2 * r_x) * (- r_x))) + ((- r_x) * (- r_x)))) * (sum i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((2 * r_x) + (- r_x)) + (- r_x))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z)))) (fun b_k : Z => (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_x ^^ 2%Z) + ((2 * r_x) * (- r_x))) + ((- r_x) * (- r_x)))) * (r_beta2 ^^ (i_t - b_k)%Z)) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((2 * r_x) + (- r_x)) + (- r_x))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (s_g b_k))) + ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))))).
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
  assert (e13 : (sum i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z))) = ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))).
  {
    assert (gap : 1 - r_beta2 <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta2 i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'12 natural_12 first_12 last_12.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e13 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'12)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'12) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'12)%Z 1 i_k'b7'12); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'12 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e13.
        rational_identity.
      }
  }
  replace_by e13.
  rational_identity.
Qed.

Lemma t_first_order_expansion''centre'28_folding
    (r_beta2 : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z))))) = (((r_x ^^ 2%Z) + ((2 * r_x) * ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)))) - r_x))) + (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z))))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((r_x ^^ 2%Z) + ((2 * r_x) * ((s_g b_k) - r_x))) + (((s_g b_k) - r_x) ^^ 2%Z)))) = (((r_x ^^ 2%Z) + ((2 * r_x) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - r_x))) + (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - r_x) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_first_order_expansion''centre :
  (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_x : R, ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((d_vhat b_beta2 b_g b_t) = (((b_x ^^ 2%Z) + ((2 * b_x) * ((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - b_x))) + (d_E b_beta2 b_t (fun b_k : Z => (((b_g b_k) - b_x) ^^ 2%Z)))))))))))).
Proof.
  exact (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_x : R) => (fun h1 : (0 <= r_beta2) => (fun h2 : (r_beta2 < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans (eq_trans ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) h1) h2) h3) (t_first_order_expansion''centre'22_folding r_beta2 r_x i_t natural_t s_g (t_first_order_expansion''centre'21_arithmetic r_beta2 r_x i_t natural_t s_g h3 (t_first_order_expansion''centre'20 r_beta2 i_t natural_t h1 h2 h3)))) (t_first_order_expansion''centre'28_folding r_beta2 r_x i_t natural_t s_g (t_first_order_expansion''centre'27_arithmetic r_beta2 r_x i_t natural_t s_g h3 (t_first_order_expansion''centre'20 r_beta2 i_t natural_t h1 h2 h3) (fun h4 : ((1 - r_beta2) = 0) => (t_first_order_expansion''centre'25_arithmetic r_beta2 (t_first_order_expansion''centre'23_arithmetic r_beta2 h2) h4)))))))))))).
Qed.

Lemma t_first_order_expansion''first'_moment'_about'_mhat'20_arithmetic
    (r_beta1 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_mhat r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) :
  (((d_mhat r_beta1 s_g i_t) + (r_e * ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)))) = (d_mhat r_beta1 s_g i_t)).
Proof.
  apply (conclude_equation ((d_mhat r_beta1 s_g i_t) + (r_e * ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)))) (d_mhat r_beta1 s_g i_t) (0 + (- r_e) * ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) (add_equation 0 (- r_e) (d_mhat r_beta1 s_g i_t) (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_first_order_expansion''first'_moment'_about'_mhat :
  (forall b_beta1 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_e : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((1%Z <= b_t)%Z -> ((d_mhat b_beta1 (fun b_k : Z => ((d_mhat b_beta1 b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta1 b_g b_t))))) b_t) = (d_mhat b_beta1 b_g b_t))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_e : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans ((((((((t_first_moment_on_line r_beta1) s_g) i_t natural_t) (d_mhat r_beta1 s_g i_t)) r_e) h1) h2) h3) (t_first_order_expansion''first'_moment'_about'_mhat'20_arithmetic r_beta1 r_e i_t natural_t s_g ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h3)))))))))).
Qed.

Lemma t_first_order_expansion''second'_moment'_about'_mhat'22_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_mhat r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) :
  (((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))) = ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))) ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))) (0 + (- ((2 * r_e) * (d_mhat r_beta1 s_g i_t))) * ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) (add_equation 0 (- ((2 * r_e) * (d_mhat r_beta1 s_g i_t))) (d_mhat r_beta1 s_g i_t) (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_first_order_expansion''second'_moment'_about'_mhat :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_e : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((d_vhat b_beta2 (fun b_k : Z => ((d_mhat b_beta1 b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta1 b_g b_t))))) b_t) = ((((d_mhat b_beta1 b_g b_t) ^^ 2%Z) + (b_e * ((2 * (d_mhat b_beta1 b_g b_t)) * ((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k))))))) + ((b_e ^^ 2%Z) * (d_E b_beta2 b_t (fun b_k : Z => (((b_g b_k) - (d_mhat b_beta1 b_g b_t)) ^^ 2%Z)))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_e : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (eq_trans ((((((((t_second_moment_on_line r_beta2) s_g) i_t natural_t) (d_mhat r_beta1 s_g i_t)) r_e) h3) h4) h5) (t_first_order_expansion''second'_moment'_about'_mhat'22_arithmetic r_beta1 r_beta2 r_e i_t natural_t s_g ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5))))))))))))).
Qed.

Lemma t_first_order_expansion''exact'_remainder'25_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) = ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))))))
    (p2 : ((d_mhat r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) - (((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z) * (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t))) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) - (((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z) * ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))))))).
Proof.
  apply (conclude_equation (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) - (((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z) * (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t))) (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) - (((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z) * ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))))) ((0 + (- ((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z)) * (((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))) - (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t))) + (- (((2 * r_e) * (d_mhat r_beta1 s_g i_t)) * ((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z))) * ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) (add_equation (0 + (- ((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z)) * (((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))) - (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t))) (- (((2 * r_e) * (d_mhat r_beta1 s_g i_t)) * ((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z))) (d_mhat r_beta1 s_g i_t) (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) (add_equation 0 (- ((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z)) (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_order_expansion''exact'_remainder'26_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) - (((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z) * ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))))) = ((r_e ^^ 2%Z) * ((((3 * (((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) - (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) + ((((2 * r_e) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) * ((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) - (((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / (d_mhat r_beta1 s_g i_t))) - ((((r_e ^^ 2%Z) * (((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z))))).
Proof.
  apply (conclude_equation (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) - (((1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) ^^ 2%Z) * ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))))) ((r_e ^^ 2%Z) * ((((3 * (((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) - (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) + ((((2 * r_e) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) * ((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) - (((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / (d_mhat r_beta1 s_g i_t))) - ((((r_e ^^ 2%Z) * (((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_first_order_expansion''exact'_remainder :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_e : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((((d_mhat b_beta1 b_g b_t) ^^ 2%Z) - (((1 - ((b_e * ((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_mhat b_beta1 b_g b_t))) / (d_mhat b_beta1 b_g b_t))) ^^ 2%Z) * (d_vhat b_beta2 (fun b_k : Z => ((d_mhat b_beta1 b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta1 b_g b_t))))) b_t))) = ((b_e ^^ 2%Z) * ((((3 * (((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_mhat b_beta1 b_g b_t)) ^^ 2%Z)) - (d_E b_beta2 b_t (fun b_k : Z => (((b_g b_k) - (d_mhat b_beta1 b_g b_t)) ^^ 2%Z)))) + ((((2 * b_e) * ((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_mhat b_beta1 b_g b_t))) * ((d_E b_beta2 b_t (fun b_k : Z => (((b_g b_k) - (d_mhat b_beta1 b_g b_t)) ^^ 2%Z))) - (((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_mhat b_beta1 b_g b_t)) ^^ 2%Z))) / (d_mhat b_beta1 b_g b_t))) - ((((b_e ^^ 2%Z) * (((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_mhat b_beta1 b_g b_t)) ^^ 2%Z)) * (d_E b_beta2 b_t (fun b_k : Z => (((b_g b_k) - (d_mhat b_beta1 b_g b_t)) ^^ 2%Z)))) / ((d_mhat b_beta1 b_g b_t) ^^ 2%Z)))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_e : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (eq_trans (t_first_order_expansion''exact'_remainder'25_arithmetic r_beta1 r_beta2 r_e i_t natural_t s_g ((((((((((t_first_order_expansion''second'_moment'_about'_mhat r_beta1) r_beta2) s_g) i_t natural_t) r_e) h1) h2) h3) h4) h5) ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5) h5 h6) (t_first_order_expansion''exact'_remainder'26_arithmetic r_beta1 r_beta2 r_e i_t natural_t s_g h5 h6))))))))))))).
Qed.

Lemma t_update_about_mhat'25_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_mhat r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  (((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) * ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (r_e * ((2 * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))))) + ((r_e ^^ 2%Z) * (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))) (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) * ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) (0 + ((2 * r_e) * (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) (add_equation 0 ((2 * r_e) * (d_mhat r_beta1 s_g i_t)) (d_mhat r_beta1 s_g i_t) (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_about_mhat'27
    (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  ((d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) * ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))).
Proof.
  exact (eq_trans ((((((((((t_first_order_expansion''second'_moment'_about'_mhat r_beta1) r_beta2) s_g) i_t natural_t) r_e) h1) h2) h3) h4) h5) (t_update_about_mhat'25_arithmetic r_beta1 r_beta2 r_e i_t natural_t s_g ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5) h5 h6)).
Qed.

Lemma t_update_about_mhat'35_definition
    (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) = ((d_mhat r_beta1 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Theorem t_update_about_mhat :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_e : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((0 < ((1 + (2 * ((((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_mhat b_beta1 b_g b_t)) / (d_mhat b_beta1 b_g b_t)) * b_e))) + (((d_E b_beta2 b_t (fun b_k : Z => (((b_g b_k) - (d_mhat b_beta1 b_g b_t)) ^^ 2%Z))) / ((d_mhat b_beta1 b_g b_t) ^^ 2%Z)) * (b_e ^^ 2%Z)))) -> ((0 < (d_vhat b_beta2 (fun b_k : Z => ((d_mhat b_beta1 b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta1 b_g b_t))))) b_t)) /\ ((d_u b_beta1 b_beta2 (fun b_k : Z => ((d_mhat b_beta1 b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta1 b_g b_t))))) b_t) = ((sign (d_mhat b_beta1 b_g b_t)) / (sqrt ((1 + (2 * ((((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_mhat b_beta1 b_g b_t)) / (d_mhat b_beta1 b_g b_t)) * b_e))) + (((d_E b_beta2 b_t (fun b_k : Z => (((b_g b_k) - (d_mhat b_beta1 b_g b_t)) ^^ 2%Z))) / ((d_mhat b_beta1 b_g b_t) ^^ 2%Z)) * (b_e ^^ 2%Z))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_e : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (0 < ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) => (conj (eq_ind (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) * ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) (fun hole : R => (0 < hole)) (product_positive _ _ ((t_square_positive (d_mhat r_beta1 s_g i_t)) h6) h7) (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) (eq_sym (t_update_about_mhat'27 r_beta1 r_beta2 r_e i_t natural_t s_g h1 h2 h3 h4 h5 h6))) (eq_trans (eq_trans (t_update_about_mhat'35_definition r_beta1 r_beta2 r_e i_t natural_t s_g) (eq_ind (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t))) = ((d_mhat r_beta1 s_g i_t) / (sqrt hole)))) (eq_ind (d_mhat r_beta1 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t))) = (hole / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t))))) (eq_refl ((d_mhat r_beta1 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)))) (d_mhat r_beta1 s_g i_t) (((((((t_first_order_expansion''first'_moment'_about'_mhat r_beta1) s_g) i_t natural_t) r_e) h1) h2) h5)) (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) * ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) (t_update_about_mhat'27 r_beta1 r_beta2 r_e i_t natural_t s_g h1 h2 h3 h4 h5 h6))) ((((t_scaled_ratio (d_mhat r_beta1 s_g i_t)) ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) h6) h7))))))))))))))).
Qed.

Lemma t_first_order_expansion''update'73
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z)))) /\ ((Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((Rabs r_e) <= r_delta)) :
  ((0 < ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) /\ ((Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e)))) <= (r_C * (r_e ^^ 2%Z)))).
Proof.
  exact (((proj2 h1) r_e) h2).
Qed.

Lemma t_first_order_expansion''update'75
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (h7 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z)))) /\ ((Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h8 : ((Rabs r_e) <= r_delta)) :
  ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) = ((sign (d_mhat r_beta1 s_g i_t)) / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))))).
Proof.
  exact ((((((((((((t_update_about_mhat r_beta1) r_beta2) s_g) i_t natural_t) r_e) h1) h2) h3) h4) h5) h6) (proj1 (t_first_order_expansion''update'73 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g h7 h8))).
Qed.

Lemma t_first_order_expansion''update'84_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))))
    (p2 : ((sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) - 0)) + 1 * (0 - (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))))) 0 (add_equation_to_less (0 + 1 * ((sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) - 0)) 1 (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 0 (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_order_expansion''update'85
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z)))) /\ ((Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((Rabs r_e) <= r_delta))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  (~ ((sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) = 0)).
Proof.
  exact (fun h5 : ((sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) = 0) => (t_first_order_expansion''update'84_arithmetic r_beta1 r_beta2 r_e i_t natural_t s_g ((t_square_root_positive ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) (proj1 (t_first_order_expansion''update'73 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g h1 h2))) h5 h3 h4)).
Qed.

Lemma t_first_order_expansion''update'86_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) = ((sign (d_mhat r_beta1 s_g i_t)) / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (p4 : (~ ((sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) = 0))) :
  (((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))))) = ((sign (d_mhat r_beta1 s_g i_t)) * ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))))).
Proof.
  apply (conclude_equation ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))))) ((sign (d_mhat r_beta1 s_g i_t)) * ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e)))) (0 + 1 * (((sign (d_mhat r_beta1 s_g i_t)) / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t))) (add_equation 0 1 (d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) ((sign (d_mhat r_beta1 s_g i_t)) / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_expansion''update'94_arithmetic
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e)))) <= (r_C * (r_e ^^ 2%Z))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_mhat r_beta1 s_g i_t) = 0)))
    (p4 : (~ ((sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z)))) = 0))) :
  ((Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e)))) <= (r_C * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e)))) (r_C * (r_e ^^ 2%Z)) (0 + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e)))))) 0 (add_at_most_to_at_most 0 1 (Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e)))) (r_C * (r_e ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_expansion''update'17_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_expansion''update'18_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2))) :
  (0 <= (1 - r_beta2)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta2) (0 + 1 * ((1 - r_beta2) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_expansion''update'26_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_first_order_expansion''update'36_arithmetic
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

Lemma t_first_order_expansion''update'12_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_first_order_expansion''update'7_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))).
Proof.
  assert (q := (eq_refl (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))).
  cbv beta delta [d_E] in q |- *.
  reindex q.
Qed.

Theorem t_first_order_expansion''update :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat b_beta2 (fun b_k : Z => ((d_mhat b_beta1 b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta1 b_g b_t))))) b_t)) /\ ((Rabs ((d_u b_beta1 b_beta2 (fun b_k : Z => ((d_mhat b_beta1 b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta1 b_g b_t))))) b_t) - ((sign (d_mhat b_beta1 b_g b_t)) * (1 - ((b_e * ((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_mhat b_beta1 b_g b_t))) / (d_mhat b_beta1 b_g b_t)))))) <= (b_C * (b_e ^^ 2%Z))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (ex_ind (fun (r_C : R) (h7 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z)))) /\ ((Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))) => (ex_ind (fun (r_delta : R) (h8 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z)))) /\ ((Rabs ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (b_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * b_e)))) <= (r_C * (b_e ^^ 2%Z)))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((b_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (b_C * (b_e ^^ 2%Z))))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((b_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (r_C * (b_e ^^ 2%Z)))))))) r_delta (conj (proj1 h8) (fun (r_e : R) => (fun h9 : ((Rabs r_e) <= r_delta) => (conj (proj1 (t_first_order_expansion''update'75 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g h1 h2 h3 h4 h5 h6 h8 h9)) (chain_equal_at_most _ _ _ (eq_trans (eq_ind ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))))) (fun hole : R => ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) = (Rabs hole))) (eq_refl (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))))))) ((sign (d_mhat r_beta1 s_g i_t)) * ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e)))) (t_first_order_expansion''update'86_arithmetic r_beta1 r_beta2 r_e i_t natural_t s_g (proj2 (t_first_order_expansion''update'75 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g h1 h2 h3 h4 h5 h6 h8 h9)) h5 h6 (t_first_order_expansion''update'85 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g h8 h9 h5 h6))) (((t_signed_size (d_mhat r_beta1 s_g i_t)) ((1 / (sqrt ((1 + (2 * ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e))) + (((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) * (r_e ^^ 2%Z))))) - (1 - ((((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t)) * r_e)))) h6)) (t_first_order_expansion''update'94_arithmetic r_C r_beta1 r_beta2 r_e i_t natural_t s_g (proj2 (t_first_order_expansion''update'73 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g h8 h9)) h5 h6 (t_first_order_expansion''update'85 r_C r_beta1 r_beta2 r_delta r_e i_t natural_t s_g h8 h9 h5 h6)))))))))) h7)) (((t_inverse_root_near_one (((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t)) / (d_mhat r_beta1 s_g i_t))) ((d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) / ((d_mhat r_beta1 s_g i_t) ^^ 2%Z))) ((((t_quotient_nonnegative (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) ((d_mhat r_beta1 s_g i_t) ^^ 2%Z)) (eq_ind (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (fun hole : R => (0 <= hole)) (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h7 : (1%Z <= i_k)%Z => (fun h8 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_nonnegative _ _ (t_first_order_expansion''update'18_arithmetic r_beta2 (t_first_order_expansion''update'17_arithmetic r_beta2 h4)) (((t_power_nonnegative r_beta2) h3) (i_t - i_k)%Z (t_first_order_expansion''update'26_indexArithmetic i_k natural_k i_t natural_t h5 h7 h8)))) (t_first_order_expansion''update'36_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) h3) h4) i_t natural_t) h5) h5 h7 h8)) (d_w r_beta2 i_t i_k) (eq_sym (t_first_order_expansion''update'12_definition r_beta2 i_k natural_k i_t natural_t))) (square_nonnegative ((s_g i_k) - (d_mhat r_beta1 s_g i_t)))))))) (d_E r_beta2 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) (eq_sym (t_first_order_expansion''update'7_definition r_beta1 r_beta2 i_t natural_t s_g)))) ((t_square_positive (d_mhat r_beta1 s_g i_t)) h6)))))))))))))).
Qed.

Lemma t_first_order_expansion''uniqueness'30
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((b_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (r_C * (b_e ^^ 2%Z)))))))) :
  (0 < r_delta).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_first_order_expansion''uniqueness'32
    (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (0 < r_delta1).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_first_order_expansion''uniqueness'35_arithmetic
    (r_delta1 : R)
    (p1 : (0 < r_delta1)) :
  (0 <= r_delta1).
Proof.
  apply (conclude_at_most_strictly 0 r_delta1 (0 + 1 * (r_delta1 - 0)) 0 (add_less_to_at_most 0 1 0 r_delta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_expansion''uniqueness'35
    (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (0 <= r_delta1).
Proof.
  exact (t_first_order_expansion''uniqueness'35_arithmetic r_delta1 (t_first_order_expansion''uniqueness'32 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g h1)).
Qed.

Lemma t_first_order_expansion''uniqueness'36_arithmetic
    (r_delta : R) (r_delta1 : R)
    (p1 : (0 < r_delta))
    (p2 : (0 <= r_delta1)) :
  (0 < (r_delta + r_delta1)).
Proof.
  apply (conclude_less_strictly 0 (r_delta + r_delta1) ((0 + 1 * (r_delta - 0)) + 1 * (r_delta1 - 0)) 0 (add_at_most_to_less (0 + 1 * (r_delta - 0)) 1 0 r_delta1 ltac:(lra) (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_order_expansion''uniqueness'36
    (r_C : R) (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((b_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (0 < (r_delta + r_delta1)).
Proof.
  exact (t_first_order_expansion''uniqueness'36_arithmetic r_delta r_delta1 (t_first_order_expansion''uniqueness'30 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g h1) (t_first_order_expansion''uniqueness'35 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g h2)).
Qed.

Lemma t_first_order_expansion''uniqueness'50_arithmetic
    (r_delta : R)
    (p1 : (0 < r_delta)) :
  (0 <= r_delta).
Proof.
  apply (conclude_at_most_strictly 0 r_delta (0 + 1 * (r_delta - 0)) 0 (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_expansion''uniqueness'50
    (r_C : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((b_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (r_C * (b_e ^^ 2%Z)))))))) :
  (0 <= r_delta).
Proof.
  exact (t_first_order_expansion''uniqueness'50_arithmetic r_delta (t_first_order_expansion''uniqueness'30 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g h1)).
Qed.

Lemma t_first_order_expansion''uniqueness'55_arithmetic
    (r_delta : R) (r_delta1 : R)
    (p1 : (0 < (r_delta + r_delta1)))
    (p2 : ((r_delta + r_delta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_delta + r_delta1) - 0)) + 1 * (0 - (r_delta + r_delta1))) 0 (add_equation_to_less (0 + 1 * ((r_delta + r_delta1) - 0)) 1 (r_delta + r_delta1) 0 (add_less_to_at_most 0 1 0 (r_delta + r_delta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_order_expansion''uniqueness'56
    (r_C : R) (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((b_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (~ ((r_delta + r_delta1) = 0)).
Proof.
  exact (fun h3 : ((r_delta + r_delta1) = 0) => (t_first_order_expansion''uniqueness'55_arithmetic r_delta r_delta1 (t_first_order_expansion''uniqueness'36 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g h1 h2) h3)).
Qed.

Lemma t_first_order_expansion''uniqueness'39_arithmetic
    (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  ((((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))))) - ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e)))) = ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e))).
Proof.
  apply (conclude_equation (((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))))) - ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e)))) ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_first_order_expansion''uniqueness'57_arithmetic
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

Lemma t_first_order_expansion''uniqueness'68_arithmetic
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

Lemma t_first_order_expansion''uniqueness'71_arithmetic
    (r_C : R) (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e))) <= ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e)))))))
    (p2 : ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (r_C * (r_e ^^ 2%Z))))
    (p3 : ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e)))) <= (r_C1 * (r_e ^^ 2%Z))))
    (p4 : (1%Z <= i_t)%Z)
    (p5 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  ((Rabs ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e))) <= ((r_C + r_C1) * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e))) ((r_C + r_C1) * (r_e ^^ 2%Z)) (((0 + 1 * (((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e))))) - (Rabs ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))))) + 1 * ((r_C1 * (r_e ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e)))))) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e))))) - (Rabs ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))))) 1 (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e)))) (r_C1 * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e))))) - (Rabs ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e))))) 1 (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) (r_C * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e))) ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_first_order_expansion''uniqueness'75
    (r_C : R) (r_C1 : R) (r_a : R) (r_b : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((b_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z)))))))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  (((r_a - (sign (d_mhat r_beta1 s_g i_t))) = 0) /\ ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) = 0)).
Proof.
  exact ((((((t_linear_coefficients_vanish (r_a - (sign (d_mhat r_beta1 s_g i_t)))) (r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))))) (r_C + r_C1)) ((r_delta * r_delta1) / (r_delta + r_delta1))) ((((t_quotient_positive (r_delta * r_delta1)) (r_delta + r_delta1)) (product_positive _ _ (t_first_order_expansion''uniqueness'30 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g h1) (t_first_order_expansion''uniqueness'32 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g h2))) (t_first_order_expansion''uniqueness'36 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g h1 h2))) (fun (r_e : R) => (fun h5 : ((Rabs r_e) <= ((r_delta * r_delta1) / (r_delta + r_delta1))) => (t_first_order_expansion''uniqueness'71_arithmetic r_C r_C1 r_a r_b r_beta1 r_beta2 r_e i_t natural_t s_g (eq_ind (((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))))) - ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e)))) (fun hole : R => ((Rabs hole) <= ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e))))))) ((t_absolute_value_difference ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((r_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * r_e)))) ((r_a - (sign (d_mhat r_beta1 s_g i_t))) + ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) * r_e)) (t_first_order_expansion''uniqueness'39_arithmetic r_a r_b r_beta1 r_beta2 r_e i_t natural_t s_g h3 h4)) (proj2 (((proj2 h1) r_e) (Rle_trans _ _ _ h5 (t_first_order_expansion''uniqueness'57_arithmetic r_delta r_delta1 i_t natural_t ((((t_quotient_nonnegative (r_delta * r_delta)) (r_delta + r_delta1)) (product_nonnegative _ _ (t_first_order_expansion''uniqueness'50 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g h1) (t_first_order_expansion''uniqueness'50 r_C r_beta1 r_beta2 r_delta i_t natural_t s_g h1))) (t_first_order_expansion''uniqueness'36 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g h1 h2)) h3 (t_first_order_expansion''uniqueness'56 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g h1 h2))))) (((proj2 h2) r_e) (Rle_trans _ _ _ h5 (t_first_order_expansion''uniqueness'68_arithmetic r_delta r_delta1 i_t natural_t ((((t_quotient_nonnegative (r_delta1 * r_delta1)) (r_delta + r_delta1)) (product_nonnegative _ _ (t_first_order_expansion''uniqueness'35 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g h2) (t_first_order_expansion''uniqueness'35 r_C1 r_a r_b r_beta1 r_beta2 r_delta1 i_t natural_t s_g h2))) (t_first_order_expansion''uniqueness'36 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g h1 h2)) h3 (t_first_order_expansion''uniqueness'56 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g h1 h2)))) h3 h4)))).
Qed.

Lemma t_first_order_expansion''uniqueness'77_arithmetic
    (r_a : R) (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((r_a - (sign (d_mhat r_beta1 s_g i_t))) = 0)) :
  (r_a = (sign (d_mhat r_beta1 s_g i_t))).
Proof.
  apply (conclude_equation r_a (sign (d_mhat r_beta1 s_g i_t)) (0 + 1 * (0 - (r_a - (sign (d_mhat r_beta1 s_g i_t))))) (add_equation 0 1 (r_a - (sign (d_mhat r_beta1 s_g i_t))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_expansion''uniqueness'79_arithmetic
    (r_b : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_mhat r_beta1 s_g i_t) = 0))) :
  (r_b = (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))).
Proof.
  apply (conclude_equation r_b (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t))) (0 + 1 * (0 - (r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) (add_equation 0 1 (r_b - (- (((sign (d_mhat r_beta1 s_g i_t)) * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_first_order_expansion''uniqueness :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_a : R, (forall b_b : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((Rabs ((d_u b_beta1 b_beta2 (fun b_k : Z => ((d_mhat b_beta1 b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta1 b_g b_t))))) b_t) - (b_a + (b_b * b_e)))) <= (b_C * (b_e ^^ 2%Z)))))))) -> ((b_a = (sign (d_mhat b_beta1 b_g b_t))) /\ (b_b = (- (((sign (d_mhat b_beta1 b_g b_t)) * ((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) - (d_mhat b_beta1 b_g b_t))) / (d_mhat b_beta1 b_g b_t)))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_a : R) => (fun (r_b : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (fun h7 : (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * b_e)))) <= (b_C * (b_e ^^ 2%Z)))))))) => (ex_ind (fun (r_C : R) (h8 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((b_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (r_C * (b_e ^^ 2%Z))))))))) => (ex_ind (fun (r_delta : R) (h9 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - ((sign (d_mhat r_beta1 s_g i_t)) * (1 - ((b_e * ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) / (d_mhat r_beta1 s_g i_t)))))) <= (r_C * (b_e ^^ 2%Z)))))))) => (ex_ind (fun (r_C1 : R) (h10 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z)))))))) => (ex_ind (fun (r_delta1 : R) (h11 : ((0 < r_delta1) /\ (forall b_e : R, (((Rabs b_e) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => ((d_mhat r_beta1 s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta1 s_g i_t))))) i_t) - (r_a + (r_b * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) => (conj (t_first_order_expansion''uniqueness'77_arithmetic r_a r_beta1 i_t natural_t s_g (proj1 (t_first_order_expansion''uniqueness'75 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g h9 h11 h5 h6))) (t_first_order_expansion''uniqueness'79_arithmetic r_b r_beta1 r_beta2 i_t natural_t s_g (proj2 (t_first_order_expansion''uniqueness'75 r_C r_C1 r_a r_b r_beta1 r_beta2 r_delta r_delta1 i_t natural_t s_g h9 h11 h5 h6)) h5 h6))) h10)) h7)) h8)) ((((((((((t_first_order_expansion''update r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) h6))))))))))))))).
Qed.

