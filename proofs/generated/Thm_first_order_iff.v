(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas.
Local Open Scope R_scope.

Lemma t_first_order_iff''witness'9_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_first_order_iff''witness'11_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_iff''witness'13_arithmetic
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

Lemma t_first_order_iff''witness'14
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_first_order_iff''witness'13_arithmetic r_beta2 i_t natural_t (t_first_order_iff''witness'11_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h1) h2) i_t natural_t) (t_first_order_iff''witness'9_indexArithmetic i_t natural_t h3)) h3) h4 h3)).
Qed.

Lemma t_first_order_iff''witness'27_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_first_order_iff''witness'29_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_iff''witness'31_arithmetic
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

Lemma t_first_order_iff''witness'32
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_first_order_iff''witness'31_arithmetic r_beta1 i_t natural_t (t_first_order_iff''witness'29_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) (t_first_order_iff''witness'27_indexArithmetic i_t natural_t h3)) h3) h4 h3)).
Qed.

Lemma t_first_order_iff''witness'15_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) = ((((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))) - (r_beta1 * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) ((((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))) - (r_beta1 * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (- r_beta1)) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (- r_beta1)) * ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) + 0)))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 (i_t - 1)%Z) = (kronecker (i_k'b7'1 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (kronecker i_k'b7'1 i_t) = (kronecker (i_k'b7'1 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e3.
        assert (e4 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e4.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e6 : (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))) = (r_beta2 ^^ 1%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) (i_t - 1)%Z); [apply (sum_picks_equal i_t (i_t - 1)%Z (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'5 natural_5 first_5 last_5.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (kronecker i_k'b7'5 (i_t - 1)%Z) = (kronecker (i_k'b7'5 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e6.
        assert (e7 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'5)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'5) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'5)%Z 1 i_k'b7'5); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'5 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        all: destruct (kronecker_cases (i_k'b7'5 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e6.
  assert (e8 : (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))) = (r_beta2 ^^ 0%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) i_t); [apply (sum_picks_equal i_t i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e8 : (kronecker i_k'b7'7 i_t) = (kronecker (i_k'b7'7 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e8.
        assert (e9 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        all: destruct (kronecker_cases (i_k'b7'7 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e8.
  rational_identity.
Qed.

Lemma t_first_order_iff''witness'16_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) = ((((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))) - (r_beta1 * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) = ((d_w r_beta2 i_t (i_t - 1)%Z) - (r_beta1 * (d_w r_beta2 i_t i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_first_order_iff''witness'17_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  (((((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))) - (r_beta1 * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))) = ((r_beta2 - r_beta1) * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))).
Proof.
  apply (conclude_equation ((((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))) - (r_beta1 * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))) ((r_beta2 - r_beta1) * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_first_order_iff''witness'18_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))) - (r_beta1 * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))) = ((r_beta2 - r_beta1) * (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))))) :
  (((d_w r_beta2 i_t (i_t - 1)%Z) - (r_beta1 * (d_w r_beta2 i_t i_t))) = ((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_first_order_iff''witness'33_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) = ((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) - (r_beta1 * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) ((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) - (r_beta1 * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (- r_beta1)) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (- r_beta1)) * ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) + 0)))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 (i_t - 1)%Z) = (kronecker (i_k'b7'1 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (kronecker i_k'b7'1 i_t) = (kronecker (i_k'b7'1 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e3.
        assert (e4 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e4.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e6 : (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))) = (r_beta1 ^^ 1%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) (i_t - 1)%Z); [apply (sum_picks_equal i_t (i_t - 1)%Z (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'5 natural_5 first_5 last_5.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (kronecker i_k'b7'5 (i_t - 1)%Z) = (kronecker (i_k'b7'5 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e6.
        assert (e7 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'5)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'5) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'5)%Z 1 i_k'b7'5); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'5 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        all: destruct (kronecker_cases (i_k'b7'5 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e6.
  assert (e8 : (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))) = (r_beta1 ^^ 0%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) i_t); [apply (sum_picks_equal i_t i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e8 : (kronecker i_k'b7'7 i_t) = (kronecker (i_k'b7'7 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e8.
        assert (e9 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        all: destruct (kronecker_cases (i_k'b7'7 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e8.
  rational_identity.
Qed.

Lemma t_first_order_iff''witness'34_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) = ((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) - (r_beta1 * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) = ((d_w r_beta1 i_t (i_t - 1)%Z) - (r_beta1 * (d_w r_beta1 i_t i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_first_order_iff''witness'35_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  (((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) - (r_beta1 * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))))) = ((r_beta1 - r_beta1) * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))))).
Proof.
  apply (conclude_equation ((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) - (r_beta1 * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))))) ((r_beta1 - r_beta1) * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_first_order_iff''witness'36_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) - (r_beta1 * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))))) = ((r_beta1 - r_beta1) * (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t)))))) :
  (((d_w r_beta1 i_t (i_t - 1)%Z) - (r_beta1 * (d_w r_beta1 i_t i_t))) = ((r_beta1 - r_beta1) * (d_w r_beta1 i_t i_t))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_first_order_iff''witness'39_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) = ((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t))))
    (p2 : ((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) = ((r_beta1 - r_beta1) * (d_w r_beta1 i_t i_t)))) :
  (((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) - (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) = (((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) - ((r_beta1 - r_beta1) * (d_w r_beta1 i_t i_t)))).
Proof.
  apply (conclude_equation ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) - (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) (((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) - ((r_beta1 - r_beta1) * (d_w r_beta1 i_t i_t))) ((0 + 1 * (((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) - (d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))))) + (-1) * (((r_beta1 - r_beta1) * (d_w r_beta1 i_t i_t)) - (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))))) (add_equation (0 + 1 * (((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) - (d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))))) (-1) (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) ((r_beta1 - r_beta1) * (d_w r_beta1 i_t i_t)) (add_equation 0 1 (d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) ((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_order_iff''witness'40_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) - ((r_beta1 - r_beta1) * (d_w r_beta1 i_t i_t))) = ((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t))).
Proof.
  apply (conclude_equation (((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) - ((r_beta1 - r_beta1) * (d_w r_beta1 i_t i_t))) ((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_first_order_iff''witness :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> (((d_E b_beta2 b_t (fun b_k : Z => ((kronecker b_k (b_t - 1)%Z) - (b_beta1 * (kronecker b_k b_t))))) - (d_E b_beta1 b_t (fun b_k : Z => ((kronecker b_k (b_t - 1)%Z) - (b_beta1 * (kronecker b_k b_t)))))) = ((b_beta2 - b_beta1) * (d_w b_beta2 b_t b_t))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (eq_trans (t_first_order_iff''witness'39_arithmetic r_beta1 r_beta2 i_t natural_t (eq_trans (t_first_order_iff''witness'16_folding r_beta1 r_beta2 i_t natural_t (t_first_order_iff''witness'15_arithmetic r_beta1 r_beta2 i_t natural_t h5 (t_first_order_iff''witness'14 r_beta2 i_t natural_t h3 h4 h5))) (t_first_order_iff''witness'18_folding r_beta1 r_beta2 i_t natural_t (t_first_order_iff''witness'17_arithmetic r_beta1 r_beta2 i_t natural_t h5 (t_first_order_iff''witness'14 r_beta2 i_t natural_t h3 h4 h5)))) (eq_trans (t_first_order_iff''witness'34_folding r_beta1 i_t natural_t (t_first_order_iff''witness'33_arithmetic r_beta1 i_t natural_t h5 (t_first_order_iff''witness'32 r_beta1 i_t natural_t h1 h2 h5))) (t_first_order_iff''witness'36_folding r_beta1 i_t natural_t (t_first_order_iff''witness'35_arithmetic r_beta1 i_t natural_t h5 (t_first_order_iff''witness'32 r_beta1 i_t natural_t h1 h2 h5))))) (t_first_order_iff''witness'40_arithmetic r_beta1 r_beta2 i_t natural_t)))))))))).
Qed.

Lemma t_first_order_iff''iff'19_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) = (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))))) :
  (((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) - (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) = 0).
Proof.
  apply (conclude_equation ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) - (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t)))))) 0 (0 + 1 * ((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) - (d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))))) (add_equation 0 1 (d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_iff''iff'27_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_first_order_iff''iff'30_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_t)))
    (p2 : ((d_w r_beta2 i_t i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_t) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_t))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_t) - 0)) 1 (d_w r_beta2 i_t i_t) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_order_iff''iff'32_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) = 0))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((d_w r_beta2 i_t i_t) = 0))) :
  (r_beta1 = r_beta2).
Proof.
  apply (conclude_equation r_beta1 r_beta2 (0 + ((-1) / (d_w r_beta2 i_t i_t)) * (0 - ((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)))) (add_equation 0 ((-1) / (d_w r_beta2 i_t i_t)) ((r_beta2 - r_beta1) * (d_w r_beta2 i_t i_t)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_first_order_iff''iff :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((forall b_g : Z -> R, ((d_E b_beta2 b_t (fun b_k : Z => (b_g b_k))) = (d_E b_beta1 b_t (fun b_k : Z => (b_g b_k))))) <-> (b_beta1 = b_beta2)))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (conj (fun h6 : (forall b_g : Z -> R, ((d_E r_beta2 i_t (fun b_k : Z => (b_g b_k))) = (d_E r_beta1 i_t (fun b_k : Z => (b_g b_k))))) => (t_first_order_iff''iff'32_arithmetic r_beta1 r_beta2 i_t natural_t (eq_trans (eq_sym ((((((((t_first_order_iff''witness r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5)) (t_first_order_iff''iff'19_arithmetic r_beta1 r_beta2 i_t natural_t (h6 (fun b_k : Z => ((kronecker b_k (i_t - 1)%Z) - (r_beta1 * (kronecker b_k i_t))))))) h5 (fun h7 : ((d_w r_beta2 i_t i_t) = 0) => (t_first_order_iff''iff'30_arithmetic r_beta2 i_t natural_t (((((t_newest_weight_positive r_beta2) i_t natural_t) h3) h4) (t_first_order_iff''iff'27_indexArithmetic i_t natural_t h5)) h7)))) (fun h6 : (r_beta1 = r_beta2) => (fun (s_g : Z -> R) => (eq_ind r_beta2 (fun hole : R => ((d_E r_beta2 i_t (fun b_k : Z => (s_g b_k))) = (d_E hole i_t (fun b_k : Z => (s_g b_k))))) (eq_refl (d_E r_beta2 i_t (fun b_k : Z => (s_g b_k)))) r_beta1 (eq_sym h6))))))))))))).
Qed.

Lemma t_first_order_iff''t'_'3d''_1'8_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'10_arithmetic
    (r_beta2 : R)
    (p1 : ((r_beta2 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta2 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ 1%Z)) (0 + 1 * (1 - (r_beta2 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'12_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - (r_beta2 ^^ 1%Z))))
    (p2 : ((1 - (r_beta2 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) 1 (1 - (r_beta2 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'13
    (r_beta2 : R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1)) :
  (~ ((1 - (r_beta2 ^^ 1%Z)) = 0)).
Proof.
  exact (fun h3 : ((1 - (r_beta2 ^^ 1%Z)) = 0) => (t_first_order_iff''t'_'3d''_1'12_arithmetic r_beta2 (t_first_order_iff''t'_'3d''_1'10_arithmetic r_beta2 (((((t_power_below_one r_beta2) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_first_order_iff''t'_'3d''_1'8_indexArithmetic)) h3)).
Qed.

Lemma t_first_order_iff''t'_'3d''_1'14_arithmetic
    (r_beta2 : R) (s_g : Z -> R)
    (p1 : (~ ((1 - (r_beta2 ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g b_k)))) = ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g 1%Z))).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g b_k)))) ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g 1%Z)) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g b_k)))) + ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'15_folding
    (r_beta2 : R) (s_g : Z -> R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g b_k)))) = ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g 1%Z)))) :
  ((d_E r_beta2 1%Z (fun b_k : Z => (s_g b_k))) = ((d_w r_beta2 1%Z 1%Z) * (s_g 1%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'16_arithmetic
    (r_beta2 : R) (s_g : Z -> R)
    (p1 : (~ ((1 - (r_beta2 ^^ 1%Z)) = 0))) :
  (((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g 1%Z)) = (s_g 1%Z)).
Proof.
  apply (conclude_equation ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g 1%Z)) (s_g 1%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'17_folding
    (r_beta2 : R) (s_g : Z -> R)
    (p1 : (((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (s_g 1%Z)) = (s_g 1%Z))) :
  (((d_w r_beta2 1%Z 1%Z) * (s_g 1%Z)) = (s_g 1%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'24_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'26_arithmetic
    (r_beta1 : R)
    (p1 : ((r_beta1 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta1 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ 1%Z)) (0 + 1 * (1 - (r_beta1 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'28_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - (r_beta1 ^^ 1%Z))))
    (p2 : ((1 - (r_beta1 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) 1 (1 - (r_beta1 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'30_arithmetic
    (r_beta1 : R) (s_g : Z -> R)
    (p1 : (~ ((1 - (r_beta1 ^^ 1%Z)) = 0))) :
  ((s_g 1%Z) = (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k))))).
Proof.
  apply (conclude_equation (s_g 1%Z) (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) + ((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_first_order_iff''t'_'3d''_1'31_folding
    (r_beta1 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))))) :
  ((s_g 1%Z) = (d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_first_order_iff''t'_'3d''_1 :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((d_E b_beta2 1%Z (fun b_k : Z => (b_g b_k))) = (d_E b_beta1 1%Z (fun b_k : Z => (b_g b_k))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (eq_trans (eq_trans (t_first_order_iff''t'_'3d''_1'15_folding r_beta2 s_g (t_first_order_iff''t'_'3d''_1'14_arithmetic r_beta2 s_g (t_first_order_iff''t'_'3d''_1'13 r_beta2 h3 h4))) (t_first_order_iff''t'_'3d''_1'17_folding r_beta2 s_g (t_first_order_iff''t'_'3d''_1'16_arithmetic r_beta2 s_g (t_first_order_iff''t'_'3d''_1'13 r_beta2 h3 h4)))) (t_first_order_iff''t'_'3d''_1'31_folding r_beta1 s_g (t_first_order_iff''t'_'3d''_1'30_arithmetic r_beta1 s_g (fun h5 : ((1 - (r_beta1 ^^ 1%Z)) = 0) => (t_first_order_iff''t'_'3d''_1'28_arithmetic r_beta1 (t_first_order_iff''t'_'3d''_1'26_arithmetic r_beta1 (((((t_power_below_one r_beta1) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_first_order_iff''t'_'3d''_1'24_indexArithmetic)) h5)))))))))))).
Qed.

