(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions.
Local Open Scope R_scope.

Lemma t_unrolled_average'5_recursionStep
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_f : Z -> R) :
  ((d_ema r_beta s_f (i_n + 1)%Z) = ((r_beta * (d_ema r_beta s_f i_n)) + ((1 - r_beta) * (s_f (i_n + 1)%Z)))).
Proof.
  reindex (d_ema'successor r_beta s_f i_n natural_n).
Qed.

Lemma t_unrolled_average'8_arithmetic
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_f : Z -> R)
    (p1 : ((d_ema r_beta s_f i_n) = ((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k)))))))
    (p2 : (0%Z <= i_n)%Z) :
  (((r_beta * (d_ema r_beta s_f i_n)) + ((1 - r_beta) * (s_f (i_n + 1)%Z))) = ((r_beta * ((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k)))))) + ((1 - r_beta) * (s_f (i_n + 1)%Z)))).
Proof.
  apply (conclude_equation ((r_beta * (d_ema r_beta s_f i_n)) + ((1 - r_beta) * (s_f (i_n + 1)%Z))) ((r_beta * ((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k)))))) + ((1 - r_beta) * (s_f (i_n + 1)%Z))) (0 + r_beta * (((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k))))) - (d_ema r_beta s_f i_n))) (add_equation 0 r_beta (d_ema r_beta s_f i_n) ((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unrolled_average'9_arithmetic
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_f : Z -> R)
    (p1 : (0%Z <= i_n)%Z) :
  (((r_beta * ((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k)))))) + ((1 - r_beta) * (s_f (i_n + 1)%Z))) = ((1 - r_beta) * (sum (i_n + 1)%Z (fun b_k : Z => ((r_beta ^^ (i_n - b_k + 1)%Z) * (s_f b_k)))))).
Proof.
  apply (conclude_equation ((r_beta * ((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k)))))) + ((1 - r_beta) * (s_f (i_n + 1)%Z))) ((1 - r_beta) * (sum (i_n + 1)%Z (fun b_k : Z => ((r_beta ^^ (i_n - b_k + 1)%Z) * (s_f b_k))))) 0 empty_combination).
  assert (e1 : (sum (i_n + 1)%Z (fun b_k : Z => ((r_beta ^^ (i_n - b_k + 1)%Z) * (s_f b_k)))) = ((sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k + 1)%Z) * (s_f b_k)))) + ((r_beta ^^ 0%Z) * (s_f (i_n + 1)%Z)))) by (reindex (sum_peel (i_n + 1)%Z i_n (i_n + 1)%Z (fun b_k : Z => ((r_beta ^^ (i_n - b_k + 1)%Z) * (s_f b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e3 : (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k + 1)%Z) * (s_f b_k)))) = (((r_beta ^^ 1%Z) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k + 1)%Z) * (s_f b_k))) (fun b_k : Z => (((r_beta ^^ 1%Z) * ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k))) + 0))).
    - {
        intros i_k'b7'2 natural_2 first_2 last_2.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : (r_beta ^^ (i_n - i_k'b7'2 + 1)%Z) = (((r_beta ^^ (i_n - i_k'b7'2)%Z) ^ 1) * (r_beta ^ 1))).
        {
          apply (power_step _ _ (i_n - i_k'b7'2)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e3.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e3.
  rational_identity.
Qed.

Lemma t_unrolled_average'1_recursionBase
    (r_beta : R) (s_f : Z -> R) :
  ((d_ema r_beta s_f 0%Z) = 0).
Proof.
  reindex (d_ema'zero r_beta s_f).
Qed.

Lemma t_unrolled_average'2_arithmetic
    (r_beta : R) (s_f : Z -> R) :
  (0 = ((1 - r_beta) * (sum 0%Z (fun b_k : Z => ((r_beta ^^ (- (b_k))%Z) * (s_f b_k)))))).
Proof.
  apply (conclude_equation 0 ((1 - r_beta) * (sum 0%Z (fun b_k : Z => ((r_beta ^^ (- (b_k))%Z) * (s_f b_k))))) 0 empty_combination).
  assert (e1 : (sum 0%Z (fun b_k : Z => ((r_beta ^^ (- (b_k))%Z) * (s_f b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_unrolled_average'12_induction
    (r_beta : R) (s_f : Z -> R)
    (p1 : ((d_ema r_beta s_f 0%Z) = ((1 - r_beta) * (sum 0%Z (fun b_k : Z => ((r_beta ^^ (- (b_k))%Z) * (s_f b_k)))))))
    (p2 : (forall (i_n : Z) (natural_n : (0 <= i_n)%Z), (0%Z <= i_n)%Z -> ((d_ema r_beta s_f i_n) = ((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k)))))) -> ((d_ema r_beta s_f (i_n + 1)%Z) = ((1 - r_beta) * (sum (i_n + 1)%Z (fun b_k : Z => ((r_beta ^^ (i_n - b_k + 1)%Z) * (s_f b_k)))))))) :
  (forall b_n : Z, (0 <= b_n)%Z -> ((0%Z <= b_n)%Z -> ((d_ema r_beta s_f b_n) = ((1 - r_beta) * (sum b_n (fun b_k : Z => ((r_beta ^^ (b_n - b_k)%Z) * (s_f b_k)))))))).
Proof.
  apply (induction_from (fun i_n : Z => ((d_ema r_beta s_f i_n) = ((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k))))))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_unrolled_average'14_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  (0%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Theorem t_unrolled_average :
  (forall b_beta : R, (forall b_f : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((d_ema b_beta b_f b_t) = ((1 - b_beta) * (sum b_t (fun b_k : Z => ((b_beta ^^ (b_t - b_k)%Z) * (b_f b_k))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_f : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (((t_unrolled_average'12_induction r_beta s_f (eq_trans (t_unrolled_average'1_recursionBase r_beta s_f) (t_unrolled_average'2_arithmetic r_beta s_f)) (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) (h1 : (0%Z <= i_n)%Z) (h2 : ((d_ema r_beta s_f i_n) = ((1 - r_beta) * (sum i_n (fun b_k : Z => ((r_beta ^^ (i_n - b_k)%Z) * (s_f b_k))))))) => (eq_trans (eq_trans (t_unrolled_average'5_recursionStep r_beta i_n natural_n s_f) (t_unrolled_average'8_arithmetic r_beta i_n natural_n s_f h2 h1)) (t_unrolled_average'9_arithmetic r_beta i_n natural_n s_f h1)))) i_t natural_t) (t_unrolled_average'14_indexArithmetic i_t natural_t))))).
Qed.

Lemma t_power_nonnegative'6_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0 <= ((r_b ^^ i_m) * r_b)))
    (p2 : (0%Z <= i_m)%Z) :
  (0 <= (r_b ^^ (i_m + 1)%Z)).
Proof.
  apply (conclude_at_most 0 (r_b ^^ (i_m + 1)%Z) (0 + 1 * (((r_b ^^ i_m) * r_b) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_b ^^ i_m) * r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (r_b ^^ (i_m + 1)%Z) = (((r_b ^^ i_m) ^ 1) * (r_b ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_nonnegative'1_arithmetic
    (r_b : R) :
  (0 <= (r_b ^^ 0%Z)).
Proof.
  apply (conclude_at_most 0 (r_b ^^ 0%Z) 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_nonnegative'7_induction
    (r_b : R)
    (p1 : (0 <= (r_b ^^ 0%Z)))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> (0 <= (r_b ^^ i_m)) -> (0 <= (r_b ^^ (i_m + 1)%Z)))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> (0 <= (r_b ^^ b_m)))).
Proof.
  apply (induction_from (fun i_m : Z => (0 <= (r_b ^^ i_m))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_power_nonnegative'9_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_power_nonnegative :
  (forall b_b : R, ((0 <= b_b) -> (forall b_n : Z, (0 <= b_n)%Z -> (0 <= (b_b ^^ b_n))))).
Proof.
  exact (fun (r_b : R) => (fun h1 : (0 <= r_b) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (((t_power_nonnegative'7_induction r_b (t_power_nonnegative'1_arithmetic r_b) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h2 : (0%Z <= i_m)%Z) (h3 : (0 <= (r_b ^^ i_m))) => (t_power_nonnegative'6_arithmetic r_b i_m natural_m (product_nonnegative _ _ h3 h1) h2))) i_n natural_n) (t_power_nonnegative'9_indexArithmetic i_n natural_n))))).
Qed.

Lemma t_power_below_one'9_arithmetic
    (r_b : R)
    (p1 : (r_b < 1)) :
  (0 <= (1 - r_b)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_b) (0 + 1 * (1 - r_b)) 0 (add_less_to_at_most 0 1 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_below_one'12_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : ((r_b ^^ i_m) < 1))
    (p2 : (0 <= ((r_b ^^ i_m) * (1 - r_b))))
    (p3 : (1%Z <= i_m)%Z) :
  ((r_b ^^ (i_m + 1)%Z) < 1).
Proof.
  apply (conclude_less_strictly (r_b ^^ (i_m + 1)%Z) 1 ((0 + 1 * (1 - (r_b ^^ i_m))) + 1 * (((r_b ^^ i_m) * (1 - r_b)) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - (r_b ^^ i_m))) 1 0 ((r_b ^^ i_m) * (1 - r_b)) ltac:(lra) (add_less_to_at_most 0 1 (r_b ^^ i_m) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : (r_b ^^ (i_m + 1)%Z) = (((r_b ^^ i_m) ^ 1) * (r_b ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_below_one'2_arithmetic
    (r_b : R)
    (p1 : (r_b < 1)) :
  ((r_b ^^ 1%Z) < 1).
Proof.
  apply (conclude_less_strictly (r_b ^^ 1%Z) 1 (0 + 1 * (1 - r_b)) 0 (add_less_to_at_most 0 1 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_below_one'13_induction
    (r_b : R)
    (p1 : ((r_b ^^ 1%Z) < 1))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (1%Z <= i_m)%Z -> ((r_b ^^ i_m) < 1) -> ((r_b ^^ (i_m + 1)%Z) < 1))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((1%Z <= b_m)%Z -> ((r_b ^^ b_m) < 1))).
Proof.
  apply (induction_from (fun i_m : Z => ((r_b ^^ i_m) < 1)) 1 (literal_natural 1 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Theorem t_power_below_one :
  (forall b_b : R, ((0 <= b_b) -> ((b_b < 1) -> (forall b_n : Z, (0 <= b_n)%Z -> ((1%Z <= b_n)%Z -> ((b_b ^^ b_n) < 1)))))).
Proof.
  exact (fun (r_b : R) => (fun h1 : (0 <= r_b) => (fun h2 : (r_b < 1) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => ((t_power_below_one'13_induction r_b (t_power_below_one'2_arithmetic r_b h2) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h3 : (1%Z <= i_m)%Z) (h4 : ((r_b ^^ i_m) < 1)) => (t_power_below_one'12_arithmetic r_b i_m natural_m h4 (product_nonnegative _ _ (((t_power_nonnegative r_b) h1) i_m natural_m) (t_power_below_one'9_arithmetic r_b h2)) h3))) i_n natural_n))))).
Qed.

Lemma t_sum_congruence'12_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_m)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_congruence'14_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_m)%Z) :
  (i_k <= (i_m + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_congruence'21_indexArithmetic
    (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z) :
  (1%Z <= (i_m + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_congruence'23_indexArithmetic
    (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z) :
  ((i_m + 1)%Z <= (i_m + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_congruence'25_arithmetic
    (i_m : Z) (natural_m : (0 <= i_m)%Z) (s_f : Z -> R) (s_h : Z -> R)
    (p1 : ((sum i_m (fun b_k : Z => (s_f b_k))) = (sum i_m (fun b_k : Z => (s_h b_k)))))
    (p2 : ((s_f (i_m + 1)%Z) = (s_h (i_m + 1)%Z)))
    (p3 : (0%Z <= i_m)%Z) :
  ((sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) = (sum (i_m + 1)%Z (fun b_k : Z => (s_h b_k)))).
Proof.
  apply (conclude_equation (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) (sum (i_m + 1)%Z (fun b_k : Z => (s_h b_k))) ((0 + 1 * ((sum i_m (fun b_k : Z => (s_h b_k))) - (sum i_m (fun b_k : Z => (s_f b_k))))) + 1 * ((s_h (i_m + 1)%Z) - (s_f (i_m + 1)%Z))) (add_equation (0 + 1 * ((sum i_m (fun b_k : Z => (s_h b_k))) - (sum i_m (fun b_k : Z => (s_f b_k))))) 1 (s_f (i_m + 1)%Z) (s_h (i_m + 1)%Z) (add_equation 0 1 (sum i_m (fun b_k : Z => (s_f b_k))) (sum i_m (fun b_k : Z => (s_h b_k))) empty_combination p1) p2)).
  clear p1 p2.
  assert (e1 : (sum (i_m + 1)%Z (fun b_k : Z => (s_h b_k))) = ((sum i_m (fun b_k : Z => (s_h b_k))) + (s_h (i_m + 1)%Z))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (s_h b_k)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e3 : (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) = ((sum i_m (fun b_k : Z => (s_f b_k))) + (s_f (i_m + 1)%Z))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (s_f b_k)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_sum_congruence'2_arithmetic
    (s_f : Z -> R) (s_h : Z -> R) :
  ((sum 0%Z (fun b_k : Z => (s_f b_k))) = (sum 0%Z (fun b_k : Z => (s_h b_k)))).
Proof.
  apply (conclude_equation (sum 0%Z (fun b_k : Z => (s_f b_k))) (sum 0%Z (fun b_k : Z => (s_h b_k))) 0 empty_combination).
  assert (e1 : (sum 0%Z (fun b_k : Z => (s_h b_k))) = 0) by (apply sum_empty; lia).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => (s_f b_k))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_sum_congruence'27_induction
    (s_f : Z -> R) (s_h : Z -> R)
    (p1 : ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= 0%Z)%Z -> ((s_f b_k) = (s_h b_k))))) -> ((sum 0%Z (fun b_k : Z => (s_f b_k))) = (sum 0%Z (fun b_k : Z => (s_h b_k))))))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> ((s_f b_k) = (s_h b_k))))) -> ((sum i_m (fun b_k : Z => (s_f b_k))) = (sum i_m (fun b_k : Z => (s_h b_k))))) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= (i_m + 1)%Z)%Z -> ((s_f b_k) = (s_h b_k))))) -> ((sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) = (sum (i_m + 1)%Z (fun b_k : Z => (s_h b_k))))))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_m)%Z -> ((s_f b_k) = (s_h b_k))))) -> ((sum b_m (fun b_k : Z => (s_f b_k))) = (sum b_m (fun b_k : Z => (s_h b_k))))))).
Proof.
  apply (induction_from (fun i_m : Z => ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> ((s_f b_k) = (s_h b_k))))) -> ((sum i_m (fun b_k : Z => (s_f b_k))) = (sum i_m (fun b_k : Z => (s_h b_k)))))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_sum_congruence'29_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_sum_congruence :
  (forall b_n : Z, (0 <= b_n)%Z -> (forall b_f : Z -> R, (forall b_h : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_n)%Z -> ((b_f b_k) = (b_h b_k))))) -> ((sum b_n (fun b_k : Z => (b_f b_k))) = (sum b_n (fun b_k : Z => (b_h b_k)))))))).
Proof.
  exact (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_f : Z -> R) => (fun (s_h : Z -> R) => (((t_sum_congruence'27_induction s_f s_h (fun h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= 0%Z)%Z -> ((s_f b_k) = (s_h b_k))))) => (proj2 (conj h1 (t_sum_congruence'2_arithmetic s_f s_h)))) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h1 : (0%Z <= i_m)%Z) (h2 : ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> ((s_f b_k) = (s_h b_k))))) -> ((sum i_m (fun b_k : Z => (s_f b_k))) = (sum i_m (fun b_k : Z => (s_h b_k)))))) => (fun h3 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= (i_m + 1)%Z)%Z -> ((s_f b_k) = (s_h b_k))))) => (t_sum_congruence'25_arithmetic i_m natural_m s_f s_h (h2 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h4 : (1%Z <= i_k)%Z => (fun h5 : (i_k <= i_m)%Z => (((h3 i_k natural_k) (t_sum_congruence'12_indexArithmetic i_k natural_k i_m natural_m h1 h4 h5)) (t_sum_congruence'14_indexArithmetic i_k natural_k i_m natural_m h1 h4 h5)))))) (((h3 (i_m + 1)%Z (sum_natural _ _ natural_m (literal_natural 1 eq_refl))) (t_sum_congruence'21_indexArithmetic i_m natural_m h1)) (t_sum_congruence'23_indexArithmetic i_m natural_m h1)) h1)))) i_n natural_n) (t_sum_congruence'29_indexArithmetic i_n natural_n))))).
Qed.

Lemma t_sum_interchange'4_arithmetic
    (i_l : Z) (natural_l : (0 <= i_l)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z) (s2_F : Z -> Z -> R)
    (p1 : ((sum i_l (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = (sum i_m (fun b_j : Z => (sum i_l (fun b_i : Z => (s2_F b_i b_j)))))))
    (p2 : (0%Z <= i_l)%Z) :
  ((sum (i_l + 1)%Z (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = (sum i_m (fun b_j : Z => (sum (i_l + 1)%Z (fun b_i : Z => (s2_F b_i b_j)))))).
Proof.
  apply (conclude_equation (sum (i_l + 1)%Z (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) (sum i_m (fun b_j : Z => (sum (i_l + 1)%Z (fun b_i : Z => (s2_F b_i b_j))))) (0 + 1 * ((sum i_m (fun b_j : Z => (sum i_l (fun b_i : Z => (s2_F b_i b_j))))) - (sum i_l (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))))) (add_equation 0 1 (sum i_l (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) (sum i_m (fun b_j : Z => (sum i_l (fun b_i : Z => (s2_F b_i b_j))))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_m (fun b_j : Z => (sum (i_l + 1)%Z (fun b_i : Z => (s2_F b_i b_j))))) = ((1 * (sum i_m (fun b_j : Z => (sum i_l (fun b_i : Z => (s2_F b_i b_j)))))) + ((1 * (sum i_m (fun b_j : Z => (s2_F (i_l + 1)%Z b_j)))) + 0))).
  {
    apply (sum_equal i_m (fun b_j : Z => (sum (i_l + 1)%Z (fun b_i : Z => (s2_F b_i b_j)))) (fun b_j : Z => ((1 * (sum i_l (fun b_i : Z => (s2_F b_i b_j)))) + ((1 * (s2_F (i_l + 1)%Z b_j)) + 0)))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (sum (i_l + 1)%Z (fun b_i : Z => (s2_F b_i i_k'b7'1))) = ((sum i_l (fun b_i : Z => (s2_F b_i i_k'b7'1))) + (s2_F (i_l + 1)%Z i_k'b7'1))) by (reindex (sum_peel (i_l + 1)%Z i_l (i_l + 1)%Z (fun b_i : Z => (s2_F b_i i_k'b7'1)) ltac:(lia) ltac:(lia) ltac:(lia))).
        replace_by e2.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum (i_l + 1)%Z (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = ((sum i_l (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) + (sum i_m (fun b_j : Z => (s2_F (i_l + 1)%Z b_j))))) by (reindex (sum_peel (i_l + 1)%Z i_l (i_l + 1)%Z (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j)))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e5.
  rational_identity.
Qed.

Lemma t_sum_interchange'1_arithmetic
    (i_m : Z) (natural_m : (0 <= i_m)%Z) (s2_F : Z -> Z -> R) :
  ((sum 0%Z (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = (sum i_m (fun b_j : Z => (sum 0%Z (fun b_i : Z => (s2_F b_i b_j)))))).
Proof.
  apply (conclude_equation (sum 0%Z (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) (sum i_m (fun b_j : Z => (sum 0%Z (fun b_i : Z => (s2_F b_i b_j))))) 0 empty_combination).
  assert (e2 : (sum i_m (fun b_j : Z => (sum 0%Z (fun b_i : Z => (s2_F b_i b_j))))) = 0).
  {
    apply (sum_equal i_m (fun b_j : Z => (sum 0%Z (fun b_i : Z => (s2_F b_i b_j)))) (fun b_j : Z => 0)).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (sum 0%Z (fun b_i : Z => (s2_F b_i i_k'b7'1))) = 0) by (apply sum_empty; lia).
        replace_by e2.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_sum_interchange'5_induction
    (i_m : Z) (natural_m : (0 <= i_m)%Z) (s2_F : Z -> Z -> R)
    (p1 : ((sum 0%Z (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = (sum i_m (fun b_j : Z => (sum 0%Z (fun b_i : Z => (s2_F b_i b_j)))))))
    (p2 : (forall (i_l : Z) (natural_l : (0 <= i_l)%Z), (0%Z <= i_l)%Z -> ((sum i_l (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = (sum i_m (fun b_j : Z => (sum i_l (fun b_i : Z => (s2_F b_i b_j)))))) -> ((sum (i_l + 1)%Z (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = (sum i_m (fun b_j : Z => (sum (i_l + 1)%Z (fun b_i : Z => (s2_F b_i b_j)))))))) :
  (forall b_l : Z, (0 <= b_l)%Z -> ((0%Z <= b_l)%Z -> ((sum b_l (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = (sum i_m (fun b_j : Z => (sum b_l (fun b_i : Z => (s2_F b_i b_j)))))))).
Proof.
  apply (induction_from (fun i_l : Z => ((sum i_l (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = (sum i_m (fun b_j : Z => (sum i_l (fun b_i : Z => (s2_F b_i b_j))))))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_sum_interchange'7_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_sum_interchange :
  (forall b_n : Z, (0 <= b_n)%Z -> (forall b_m : Z, (0 <= b_m)%Z -> (forall b_F : Z -> Z -> R, ((sum b_n (fun b_i : Z => (sum b_m (fun b_j : Z => (b_F b_i b_j))))) = (sum b_m (fun b_j : Z => (sum b_n (fun b_i : Z => (b_F b_i b_j))))))))).
Proof.
  exact (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) => (fun (s2_F : Z -> Z -> R) => (((t_sum_interchange'5_induction i_m natural_m s2_F (t_sum_interchange'1_arithmetic i_m natural_m s2_F) (fun (i_l : Z) (natural_l : (0 <= i_l)%Z) (h1 : (0%Z <= i_l)%Z) (h2 : ((sum i_l (fun b_i : Z => (sum i_m (fun b_j : Z => (s2_F b_i b_j))))) = (sum i_m (fun b_j : Z => (sum i_l (fun b_i : Z => (s2_F b_i b_j))))))) => (t_sum_interchange'4_arithmetic i_l natural_l i_m natural_m s2_F h2 h1))) i_n natural_n) (t_sum_interchange'7_indexArithmetic i_n natural_n))))).
Qed.

Lemma t_antisymmetry'4_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_x < r_y))
    (p2 : (r_y <= r_x)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - r_x)) + 1 * (r_x - r_y)) 0 (add_at_most_to_less (0 + 1 * (r_y - r_x)) 1 r_y r_x ltac:(lra) (add_less_to_at_most 0 1 r_x r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_antisymmetry'10_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_y < r_x))
    (p2 : (r_x <= r_y)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_x - r_y)) + 1 * (r_y - r_x)) 0 (add_at_most_to_less (0 + 1 * (r_x - r_y)) 1 r_x r_y ltac:(lra) (add_less_to_at_most 0 1 r_y r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_antisymmetry :
  (forall b_x : R, (forall b_y : R, ((b_x <= b_y) -> ((b_y <= b_x) -> (b_x = b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (r_x <= r_y) => (fun h2 : (r_y <= r_x) => (or_ind (fun h3 : (r_x < r_y) => (False_ind (r_x = r_y) (t_antisymmetry'4_arithmetic r_x r_y h3 h2))) (fun h3 : ((r_x = r_y) \/ (r_y < r_x)) => (or_ind (fun h4 : (r_x = r_y) => h4) (fun h4 : (r_y < r_x) => (False_ind (r_x = r_y) (t_antisymmetry'10_arithmetic r_x r_y h4 h1))) h3)) (trichotomy r_x r_y)))))).
Qed.

Lemma t_square_order'3_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_x < r_y)) :
  (r_x <= r_y).
Proof.
  apply (conclude_at_most_strictly r_x r_y (0 + 1 * (r_y - r_x)) 0 (add_less_to_at_most 0 1 r_x r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_order'6_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_x = r_y)) :
  (r_x <= r_y).
Proof.
  apply (conclude_at_most r_x r_y (0 + 1 * (r_y - r_x)) 0 (at_most_of_equation (0 + 1 * (r_y - r_x)) (add_equation 0 1 r_x r_y empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_order'8_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_y < r_x)) :
  (0 < (r_x - r_y)).
Proof.
  apply (conclude_less_strictly 0 (r_x - r_y) (0 + 1 * (r_x - r_y)) 0 (add_less_to_at_most 0 1 r_y r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_order'10_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_y < r_x))
    (p2 : (0 <= r_y)) :
  (0 < (r_x + r_y)).
Proof.
  apply (conclude_less_strictly 0 (r_x + r_y) ((0 + 1 * (r_x - r_y)) + 2 * (r_y - 0)) 0 (add_at_most_to_less (0 + 1 * (r_x - r_y)) 2 0 r_y ltac:(lra) (add_less_to_at_most 0 1 r_y r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_square_order'13_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 < ((r_x - r_y) * (r_x + r_y))))
    (p2 : ((r_x ^^ 2%Z) <= (r_y ^^ 2%Z))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((r_x - r_y) * (r_x + r_y)) - 0)) + 1 * ((r_y ^^ 2%Z) - (r_x ^^ 2%Z))) 0 (add_at_most_to_less (0 + 1 * (((r_x - r_y) * (r_x + r_y)) - 0)) 1 (r_x ^^ 2%Z) (r_y ^^ 2%Z) ltac:(lra) (add_less_to_at_most 0 1 0 ((r_x - r_y) * (r_x + r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_square_order :
  (forall b_x : R, (forall b_y : R, ((0 <= b_y) -> (((b_x ^^ 2%Z) <= (b_y ^^ 2%Z)) -> (b_x <= b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_y) => (fun h2 : ((r_x ^^ 2%Z) <= (r_y ^^ 2%Z)) => (or_ind (fun h3 : (r_x < r_y) => (t_square_order'3_arithmetic r_x r_y h3)) (fun h3 : ((r_x = r_y) \/ (r_y < r_x)) => (or_ind (fun h4 : (r_x = r_y) => (t_square_order'6_arithmetic r_x r_y h4)) (fun h4 : (r_y < r_x) => (False_ind (r_x <= r_y) (t_square_order'13_arithmetic r_x r_y (product_positive _ _ (t_square_order'8_arithmetic r_x r_y h4) (t_square_order'10_arithmetic r_x r_y h4 h1)) h2))) h3)) (trichotomy r_x r_y)))))).
Qed.

Lemma t_equal_squares'10_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((r_x ^^ 2%Z) = (r_y ^^ 2%Z))) :
  ((r_x ^^ 2%Z) <= (r_y ^^ 2%Z)).
Proof.
  apply (conclude_at_most (r_x ^^ 2%Z) (r_y ^^ 2%Z) (0 + 1 * ((r_y ^^ 2%Z) - (r_x ^^ 2%Z))) 0 (at_most_of_equation (0 + 1 * ((r_y ^^ 2%Z) - (r_x ^^ 2%Z))) (add_equation 0 1 (r_x ^^ 2%Z) (r_y ^^ 2%Z) empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_equal_squares'17_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((r_x ^^ 2%Z) = (r_y ^^ 2%Z))) :
  ((r_y ^^ 2%Z) <= (r_x ^^ 2%Z)).
Proof.
  apply (conclude_at_most (r_y ^^ 2%Z) (r_x ^^ 2%Z) (0 + (-1) * ((r_y ^^ 2%Z) - (r_x ^^ 2%Z))) 0 (at_most_of_equation (0 + (-1) * ((r_y ^^ 2%Z) - (r_x ^^ 2%Z))) (add_equation 0 (-1) (r_x ^^ 2%Z) (r_y ^^ 2%Z) empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_equal_squares :
  (forall b_x : R, (forall b_y : R, ((0 <= b_x) -> ((0 <= b_y) -> (((b_x ^^ 2%Z) = (b_y ^^ 2%Z)) -> (b_x = b_y)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_x) => (fun h2 : (0 <= r_y) => (fun h3 : ((r_x ^^ 2%Z) = (r_y ^^ 2%Z)) => ((((t_antisymmetry r_x) r_y) ((((t_square_order r_x) r_y) h2) (t_equal_squares'10_arithmetic r_x r_y h3))) ((((t_square_order r_y) r_x) h1) (t_equal_squares'17_arithmetic r_x r_y h3)))))))).
Qed.

Lemma t_square_root_unique'6_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 <= (r_y ^^ 2%Z)))
    (p2 : ((r_y ^^ 2%Z) = r_x)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most 0 r_x ((0 + 1 * ((r_y ^^ 2%Z) - 0)) + 1 * (r_x - (r_y ^^ 2%Z))) 0 (add_equation_to_at_most (0 + 1 * ((r_y ^^ 2%Z) - 0)) 1 (r_y ^^ 2%Z) r_x (add_at_most_to_at_most 0 1 0 (r_y ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_square_root_unique'6
    (r_x : R) (r_y : R)
    (h1 : ((r_y ^^ 2%Z) = r_x)) :
  (0 <= r_x).
Proof.
  exact (t_square_root_unique'6_arithmetic r_x r_y (square_nonnegative r_y) h1).
Qed.

Lemma t_square_root_unique'12_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (((sqrt r_x) ^^ 2%Z) = r_x))
    (p2 : ((r_y ^^ 2%Z) = r_x)) :
  (((sqrt r_x) ^^ 2%Z) = (r_y ^^ 2%Z)).
Proof.
  apply (conclude_equation ((sqrt r_x) ^^ 2%Z) (r_y ^^ 2%Z) ((0 + 1 * (r_x - ((sqrt r_x) ^^ 2%Z))) + (-1) * (r_x - (r_y ^^ 2%Z))) (add_equation (0 + 1 * (r_x - ((sqrt r_x) ^^ 2%Z))) (-1) (r_y ^^ 2%Z) r_x (add_equation 0 1 ((sqrt r_x) ^^ 2%Z) r_x empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_square_root_unique :
  (forall b_x : R, (forall b_y : R, ((0 <= b_y) -> (((b_y ^^ 2%Z) = b_x) -> ((sqrt b_x) = b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_y) => (fun h2 : ((r_y ^^ 2%Z) = r_x) => (((((t_equal_squares (sqrt r_x)) r_y) (square_root_nonnegative _ (t_square_root_unique'6 r_x r_y h2))) h1) (t_square_root_unique'12_arithmetic r_x r_y (square_root_squared _ (t_square_root_unique'6 r_x r_y h2)) h2)))))).
Qed.

Lemma t_square_root_product'12_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (((sqrt r_x) ^^ 2%Z) = r_x))
    (p2 : (((sqrt r_y) ^^ 2%Z) = r_y)) :
  ((((sqrt r_x) * (sqrt r_y)) ^^ 2%Z) = (r_x * r_y)).
Proof.
  apply (conclude_equation (((sqrt r_x) * (sqrt r_y)) ^^ 2%Z) (r_x * r_y) ((0 + ((sqrt r_y) ^^ 2%Z) * (r_x - ((sqrt r_x) ^^ 2%Z))) + r_x * (r_y - ((sqrt r_y) ^^ 2%Z))) (add_equation (0 + ((sqrt r_y) ^^ 2%Z) * (r_x - ((sqrt r_x) ^^ 2%Z))) r_x ((sqrt r_y) ^^ 2%Z) r_y (add_equation 0 ((sqrt r_y) ^^ 2%Z) ((sqrt r_x) ^^ 2%Z) r_x empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_square_root_product :
  (forall b_x : R, (forall b_y : R, ((0 <= b_x) -> ((0 <= b_y) -> ((sqrt (b_x * b_y)) = ((sqrt b_x) * (sqrt b_y))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_x) => (fun h2 : (0 <= r_y) => ((((t_square_root_unique (r_x * r_y)) ((sqrt r_x) * (sqrt r_y))) (product_nonnegative _ _ (square_root_nonnegative _ h1) (square_root_nonnegative _ h2))) (t_square_root_product'12_arithmetic r_x r_y (square_root_squared _ h1) (square_root_squared _ h2))))))).
Qed.

Lemma t_square_positive'3_arithmetic
    (r_x : R)
    (p1 : (r_x < 0)) :
  (0 < (- r_x)).
Proof.
  apply (conclude_less_strictly 0 (- r_x) (0 + 1 * (0 - r_x)) 0 (add_less_to_at_most 0 1 r_x 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_positive'3
    (r_x : R)
    (h1 : (r_x < 0)) :
  (0 < (- r_x)).
Proof.
  exact (t_square_positive'3_arithmetic r_x h1).
Qed.

Lemma t_square_positive'5_arithmetic
    (r_x : R)
    (p1 : (0 < ((- r_x) * (- r_x)))) :
  (0 < (r_x ^^ 2%Z)).
Proof.
  apply (conclude_less_strictly 0 (r_x ^^ 2%Z) (0 + 1 * (((- r_x) * (- r_x)) - 0)) 0 (add_less_to_at_most 0 1 0 ((- r_x) * (- r_x)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_positive'13_arithmetic
    (r_x : R)
    (p1 : (0 < (r_x * r_x))) :
  (0 < (r_x ^^ 2%Z)).
Proof.
  apply (conclude_less_strictly 0 (r_x ^^ 2%Z) (0 + 1 * ((r_x * r_x) - 0)) 0 (add_less_to_at_most 0 1 0 (r_x * r_x) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_square_positive :
  (forall b_x : R, ((~ (b_x = 0)) -> (0 < (b_x ^^ 2%Z)))).
Proof.
  exact (fun (r_x : R) => (fun h1 : (~ (r_x = 0)) => (or_ind (fun h2 : (r_x < 0) => (t_square_positive'5_arithmetic r_x (product_positive _ _ (t_square_positive'3 r_x h2) (t_square_positive'3 r_x h2)))) (fun h2 : ((r_x = 0) \/ (0 < r_x)) => (or_ind (fun h3 : (r_x = 0) => (False_ind (0 < (r_x ^^ 2%Z)) (h1 h3))) (fun h3 : (0 < r_x) => (t_square_positive'13_arithmetic r_x (product_positive _ _ h3 h3))) h2)) (trichotomy r_x 0)))).
Qed.

Lemma t_reciprocal_positive'13_arithmetic
    (r_x : R)
    (p1 : (0 < r_x))
    (p2 : (r_x = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_x - 0)) + 1 * (0 - r_x)) 0 (add_equation_to_less (0 + 1 * (r_x - 0)) 1 r_x 0 (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_reciprocal_positive'14
    (r_x : R)
    (h1 : (0 < r_x)) :
  (~ (r_x = 0)).
Proof.
  exact (fun h2 : (r_x = 0) => (t_reciprocal_positive'13_arithmetic r_x h1 h2)).
Qed.

Lemma t_reciprocal_positive'7_arithmetic
    (r_x : R)
    (p1 : (0 < r_x))
    (p2 : (r_x = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_x - 0)) + 1 * (0 - r_x)) 0 (add_equation_to_less (0 + 1 * (r_x - 0)) 1 r_x 0 (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_reciprocal_positive'9_arithmetic
    (r_x : R)
    (p1 : (0 = (1 / r_x)))
    (p2 : (~ (r_x = 0))) :
  False.
Proof.
  apply (conclude_falsity (0 + (- r_x) * ((1 / r_x) - 0)) 1 (at_most_of_equation (0 + (- r_x) * ((1 / r_x) - 0)) (add_equation 0 (- r_x) 0 (1 / r_x) empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_reciprocal_positive'15_arithmetic
    (r_x : R)
    (p1 : ((1 / r_x) < 0))
    (p2 : (~ (r_x = 0))) :
  (0 < (- (1 / r_x))).
Proof.
  apply (conclude_less_strictly 0 (- (1 / r_x)) (0 + 1 * (0 - (1 / r_x))) 0 (add_less_to_at_most 0 1 (1 / r_x) 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_reciprocal_positive'17_arithmetic
    (r_x : R)
    (p1 : (0 < (r_x * (- (1 / r_x)))))
    (p2 : (~ (r_x = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly (0 + 1 * ((r_x * (- (1 / r_x))) - 0)) 1 (add_less_to_at_most 0 1 0 (r_x * (- (1 / r_x))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_reciprocal_positive :
  (forall b_x : R, ((0 < b_x) -> (0 < (1 / b_x)))).
Proof.
  exact (fun (r_x : R) => (fun h1 : (0 < r_x) => (or_ind (fun h2 : (0 < (1 / r_x)) => h2) (fun h2 : ((0 = (1 / r_x)) \/ ((1 / r_x) < 0)) => (or_ind (fun h3 : (0 = (1 / r_x)) => (False_ind (0 < (1 / r_x)) (t_reciprocal_positive'9_arithmetic r_x h3 (fun h4 : (r_x = 0) => (t_reciprocal_positive'7_arithmetic r_x h1 h4))))) (fun h3 : ((1 / r_x) < 0) => (False_ind (0 < (1 / r_x)) (t_reciprocal_positive'17_arithmetic r_x (product_positive _ _ h1 (t_reciprocal_positive'15_arithmetic r_x h3 (t_reciprocal_positive'14 r_x h1))) (t_reciprocal_positive'14 r_x h1)))) h2)) (trichotomy 0 (1 / r_x))))).
Qed.

Lemma t_quotient_nonnegative'8_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_quotient_nonnegative'10_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 <= (r_x * (1 / r_y))))
    (p2 : (~ (r_y = 0))) :
  (0 <= (r_x / r_y)).
Proof.
  apply (conclude_at_most 0 (r_x / r_y) (0 + 1 * ((r_x * (1 / r_y)) - 0)) 0 (add_at_most_to_at_most 0 1 0 (r_x * (1 / r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_quotient_nonnegative :
  (forall b_x : R, (forall b_y : R, ((0 <= b_x) -> ((0 < b_y) -> (0 <= (b_x / b_y)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_x) => (fun h2 : (0 < r_y) => (t_quotient_nonnegative'10_arithmetic r_x r_y (product_nonnegative _ _ h1 (Rlt_le _ _ ((t_reciprocal_positive r_y) h2))) (fun h3 : (r_y = 0) => (t_quotient_nonnegative'8_arithmetic r_y h2 h3))))))).
Qed.

Lemma t_absolute_value_nonnegative'3_arithmetic
    (r_x : R)
    (p1 : (r_x < 0)) :
  (r_x <= 0).
Proof.
  apply (conclude_at_most_strictly r_x 0 (0 + 1 * (0 - r_x)) 0 (add_less_to_at_most 0 1 r_x 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_nonnegative'5_arithmetic
    (r_x : R)
    (p1 : (r_x < 0))
    (p2 : ((Rabs r_x) = (- r_x))) :
  (0 <= (Rabs r_x)).
Proof.
  apply (conclude_at_most_strictly 0 (Rabs r_x) ((0 + 1 * (0 - r_x)) + (-1) * ((- r_x) - (Rabs r_x))) 0 (add_equation_to_less (0 + 1 * (0 - r_x)) (-1) (Rabs r_x) (- r_x) (add_less_to_at_most 0 1 r_x 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_absolute_value_nonnegative'8_arithmetic
    (r_x : R)
    (p1 : (r_x = 0)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most 0 r_x (0 + (-1) * (0 - r_x)) 0 (at_most_of_equation (0 + (-1) * (0 - r_x)) (add_equation 0 (-1) r_x 0 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_nonnegative'10_arithmetic
    (r_x : R)
    (p1 : (r_x = 0))
    (p2 : ((Rabs r_x) = r_x)) :
  (0 <= (Rabs r_x)).
Proof.
  apply (conclude_at_most 0 (Rabs r_x) ((0 + (-1) * (0 - r_x)) + (-1) * (r_x - (Rabs r_x))) 0 (at_most_of_equation ((0 + (-1) * (0 - r_x)) + (-1) * (r_x - (Rabs r_x))) (add_equation (0 + (-1) * (0 - r_x)) (-1) (Rabs r_x) r_x (add_equation 0 (-1) r_x 0 empty_combination p1) p2)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_absolute_value_nonnegative'12_arithmetic
    (r_x : R)
    (p1 : (0 < r_x)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most_strictly 0 r_x (0 + 1 * (r_x - 0)) 0 (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_nonnegative'14_arithmetic
    (r_x : R)
    (p1 : (0 < r_x))
    (p2 : ((Rabs r_x) = r_x)) :
  (0 <= (Rabs r_x)).
Proof.
  apply (conclude_at_most_strictly 0 (Rabs r_x) ((0 + 1 * (r_x - 0)) + (-1) * (r_x - (Rabs r_x))) 0 (add_equation_to_less (0 + 1 * (r_x - 0)) (-1) (Rabs r_x) r_x (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_absolute_value_nonnegative :
  (forall b_x : R, (0 <= (Rabs b_x))).
Proof.
  exact (fun (r_x : R) => (or_ind (fun h1 : (r_x < 0) => (t_absolute_value_nonnegative'5_arithmetic r_x h1 (absolute_value_nonpositive _ (t_absolute_value_nonnegative'3_arithmetic r_x h1)))) (fun h1 : ((r_x = 0) \/ (0 < r_x)) => (or_ind (fun h2 : (r_x = 0) => (t_absolute_value_nonnegative'10_arithmetic r_x h2 (absolute_value_nonnegative _ (t_absolute_value_nonnegative'8_arithmetic r_x h2)))) (fun h2 : (0 < r_x) => (t_absolute_value_nonnegative'14_arithmetic r_x h2 (absolute_value_nonnegative _ (t_absolute_value_nonnegative'12_arithmetic r_x h2)))) h1)) (trichotomy r_x 0))).
Qed.

Lemma t_absolute_value_squared'3_arithmetic
    (r_x : R)
    (p1 : (r_x < 0)) :
  (r_x <= 0).
Proof.
  apply (conclude_at_most_strictly r_x 0 (0 + 1 * (0 - r_x)) 0 (add_less_to_at_most 0 1 r_x 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_squared'5_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) = (- r_x))) :
  (((Rabs r_x) ^^ 2%Z) = (r_x ^^ 2%Z)).
Proof.
  apply (conclude_equation ((Rabs r_x) ^^ 2%Z) (r_x ^^ 2%Z) (0 + ((Rabs r_x) + (- r_x)) * ((- r_x) - (Rabs r_x))) (add_equation 0 ((Rabs r_x) + (- r_x)) (Rabs r_x) (- r_x) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_squared'8_arithmetic
    (r_x : R)
    (p1 : (r_x = 0)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most 0 r_x (0 + (-1) * (0 - r_x)) 0 (at_most_of_equation (0 + (-1) * (0 - r_x)) (add_equation 0 (-1) r_x 0 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_squared'10_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) = r_x)) :
  (((Rabs r_x) ^^ 2%Z) = (r_x ^^ 2%Z)).
Proof.
  apply (conclude_equation ((Rabs r_x) ^^ 2%Z) (r_x ^^ 2%Z) (0 + ((Rabs r_x) + r_x) * (r_x - (Rabs r_x))) (add_equation 0 ((Rabs r_x) + r_x) (Rabs r_x) r_x empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_squared'12_arithmetic
    (r_x : R)
    (p1 : (0 < r_x)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most_strictly 0 r_x (0 + 1 * (r_x - 0)) 0 (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_squared'14_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) = r_x)) :
  (((Rabs r_x) ^^ 2%Z) = (r_x ^^ 2%Z)).
Proof.
  apply (conclude_equation ((Rabs r_x) ^^ 2%Z) (r_x ^^ 2%Z) (0 + ((Rabs r_x) + r_x) * (r_x - (Rabs r_x))) (add_equation 0 ((Rabs r_x) + r_x) (Rabs r_x) r_x empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_absolute_value_squared :
  (forall b_x : R, (((Rabs b_x) ^^ 2%Z) = (b_x ^^ 2%Z))).
Proof.
  exact (fun (r_x : R) => (or_ind (fun h1 : (r_x < 0) => (t_absolute_value_squared'5_arithmetic r_x (absolute_value_nonpositive _ (t_absolute_value_squared'3_arithmetic r_x h1)))) (fun h1 : ((r_x = 0) \/ (0 < r_x)) => (or_ind (fun h2 : (r_x = 0) => (t_absolute_value_squared'10_arithmetic r_x (absolute_value_nonnegative _ (t_absolute_value_squared'8_arithmetic r_x h2)))) (fun h2 : (0 < r_x) => (t_absolute_value_squared'14_arithmetic r_x (absolute_value_nonnegative _ (t_absolute_value_squared'12_arithmetic r_x h2)))) h1)) (trichotomy r_x 0))).
Qed.

Theorem t_square_root_of_square :
  (forall b_x : R, ((sqrt (b_x ^^ 2%Z)) = (Rabs b_x))).
Proof.
  exact (fun (r_x : R) => ((((t_square_root_unique (r_x ^^ 2%Z)) (Rabs r_x)) (t_absolute_value_nonnegative r_x)) (t_absolute_value_squared r_x))).
Qed.

Lemma t_absolute_value_positive'11_arithmetic
    (r_x : R)
    (p1 : (0 < (r_x ^^ 2%Z)))
    (p2 : (((Rabs r_x) ^^ 2%Z) = (r_x ^^ 2%Z)))
    (p3 : (0 = (Rabs r_x))) :
  False.
Proof.
  apply (conclude_falsity_strictly (((0 + 1 * ((r_x ^^ 2%Z) - 0)) + (-1) * ((r_x ^^ 2%Z) - ((Rabs r_x) ^^ 2%Z))) + (- (Rabs r_x)) * ((Rabs r_x) - 0)) 0 (add_equation_to_less ((0 + 1 * ((r_x ^^ 2%Z) - 0)) + (-1) * ((r_x ^^ 2%Z) - ((Rabs r_x) ^^ 2%Z))) (- (Rabs r_x)) 0 (Rabs r_x) (add_equation_to_less (0 + 1 * ((r_x ^^ 2%Z) - 0)) (-1) ((Rabs r_x) ^^ 2%Z) (r_x ^^ 2%Z) (add_less_to_at_most 0 1 0 (r_x ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_absolute_value_positive'16_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) < 0))
    (p2 : (0 <= (Rabs r_x))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (0 - (Rabs r_x))) + 1 * ((Rabs r_x) - 0)) 0 (add_at_most_to_less (0 + 1 * (0 - (Rabs r_x))) 1 0 (Rabs r_x) ltac:(lra) (add_less_to_at_most 0 1 (Rabs r_x) 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_absolute_value_positive :
  (forall b_x : R, ((~ (b_x = 0)) -> (0 < (Rabs b_x)))).
Proof.
  exact (fun (r_x : R) => (fun h1 : (~ (r_x = 0)) => (or_ind (fun h2 : (0 < (Rabs r_x)) => h2) (fun h2 : ((0 = (Rabs r_x)) \/ ((Rabs r_x) < 0)) => (or_ind (fun h3 : (0 = (Rabs r_x)) => (False_ind (0 < (Rabs r_x)) (t_absolute_value_positive'11_arithmetic r_x ((t_square_positive r_x) h1) (t_absolute_value_squared r_x) h3))) (fun h3 : ((Rabs r_x) < 0) => (False_ind (0 < (Rabs r_x)) (t_absolute_value_positive'16_arithmetic r_x h3 (t_absolute_value_nonnegative r_x)))) h2)) (trichotomy 0 (Rabs r_x))))).
Qed.

Lemma t_square_root_positive'5_arithmetic
    (r_x : R)
    (p1 : (0 < r_x)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most_strictly 0 r_x (0 + 1 * (r_x - 0)) 0 (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_root_positive'5
    (r_x : R)
    (h1 : (0 < r_x)) :
  (0 <= r_x).
Proof.
  exact (t_square_root_positive'5_arithmetic r_x h1).
Qed.

Lemma t_square_root_positive'8_arithmetic
    (r_x : R)
    (p1 : (0 < r_x))
    (p2 : (((sqrt r_x) ^^ 2%Z) = r_x))
    (p3 : (0 = (sqrt r_x))) :
  False.
Proof.
  apply (conclude_falsity_strictly (((0 + 1 * (r_x - 0)) + (-1) * (r_x - ((sqrt r_x) ^^ 2%Z))) + (- (sqrt r_x)) * ((sqrt r_x) - 0)) 0 (add_equation_to_less ((0 + 1 * (r_x - 0)) + (-1) * (r_x - ((sqrt r_x) ^^ 2%Z))) (- (sqrt r_x)) 0 (sqrt r_x) (add_equation_to_less (0 + 1 * (r_x - 0)) (-1) ((sqrt r_x) ^^ 2%Z) r_x (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_square_root_positive'12_arithmetic
    (r_x : R)
    (p1 : ((sqrt r_x) < 0))
    (p2 : (0 <= (sqrt r_x))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (0 - (sqrt r_x))) + 1 * ((sqrt r_x) - 0)) 0 (add_at_most_to_less (0 + 1 * (0 - (sqrt r_x))) 1 0 (sqrt r_x) ltac:(lra) (add_less_to_at_most 0 1 (sqrt r_x) 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_square_root_positive :
  (forall b_x : R, ((0 < b_x) -> (0 < (sqrt b_x)))).
Proof.
  exact (fun (r_x : R) => (fun h1 : (0 < r_x) => (or_ind (fun h2 : (0 < (sqrt r_x)) => h2) (fun h2 : ((0 = (sqrt r_x)) \/ ((sqrt r_x) < 0)) => (or_ind (fun h3 : (0 = (sqrt r_x)) => (False_ind (0 < (sqrt r_x)) (t_square_root_positive'8_arithmetic r_x h1 (square_root_squared _ (t_square_root_positive'5 r_x h1)) h3))) (fun h3 : ((sqrt r_x) < 0) => (False_ind (0 < (sqrt r_x)) (t_square_root_positive'12_arithmetic r_x h3 (square_root_nonnegative _ (t_square_root_positive'5 r_x h1))))) h2)) (trichotomy 0 (sqrt r_x))))).
Qed.

Lemma t_sign_times_absolute_value'3_arithmetic
    (r_x : R)
    (p1 : (r_x < 0)) :
  (r_x <= 0).
Proof.
  apply (conclude_at_most_strictly r_x 0 (0 + 1 * (0 - r_x)) 0 (add_less_to_at_most 0 1 r_x 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_sign_times_absolute_value'6_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) = (- r_x)))
    (p2 : ((sign r_x) = (-1))) :
  (((sign r_x) * (Rabs r_x)) = r_x).
Proof.
  apply (conclude_equation ((sign r_x) * (Rabs r_x)) r_x ((0 + (sign r_x) * ((- r_x) - (Rabs r_x))) + (- r_x) * ((-1) - (sign r_x))) (add_equation (0 + (sign r_x) * ((- r_x) - (Rabs r_x))) (- r_x) (sign r_x) (-1) (add_equation 0 (sign r_x) (Rabs r_x) (- r_x) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_sign_times_absolute_value'9_arithmetic
    (r_x : R)
    (p1 : (r_x = 0)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most 0 r_x (0 + (-1) * (0 - r_x)) 0 (at_most_of_equation (0 + (-1) * (0 - r_x)) (add_equation 0 (-1) r_x 0 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_sign_times_absolute_value'12_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) = r_x))
    (p2 : ((sign r_x) = 0))
    (p3 : (r_x = 0)) :
  (((sign r_x) * (Rabs r_x)) = r_x).
Proof.
  apply (conclude_equation ((sign r_x) * (Rabs r_x)) r_x (((0 + (sign r_x) * (r_x - (Rabs r_x))) + r_x * (0 - (sign r_x))) + (-1) * (0 - r_x)) (add_equation ((0 + (sign r_x) * (r_x - (Rabs r_x))) + r_x * (0 - (sign r_x))) (-1) r_x 0 (add_equation (0 + (sign r_x) * (r_x - (Rabs r_x))) r_x (sign r_x) 0 (add_equation 0 (sign r_x) (Rabs r_x) r_x empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_sign_times_absolute_value'14_arithmetic
    (r_x : R)
    (p1 : (0 < r_x)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most_strictly 0 r_x (0 + 1 * (r_x - 0)) 0 (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_sign_times_absolute_value'17_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) = r_x))
    (p2 : ((sign r_x) = 1)) :
  (((sign r_x) * (Rabs r_x)) = r_x).
Proof.
  apply (conclude_equation ((sign r_x) * (Rabs r_x)) r_x ((0 + (sign r_x) * (r_x - (Rabs r_x))) + r_x * (1 - (sign r_x))) (add_equation (0 + (sign r_x) * (r_x - (Rabs r_x))) r_x (sign r_x) 1 (add_equation 0 (sign r_x) (Rabs r_x) r_x empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_sign_times_absolute_value :
  (forall b_x : R, (((sign b_x) * (Rabs b_x)) = b_x)).
Proof.
  exact (fun (r_x : R) => (or_ind (fun h1 : (r_x < 0) => (t_sign_times_absolute_value'6_arithmetic r_x (absolute_value_nonpositive _ (t_sign_times_absolute_value'3_arithmetic r_x h1)) (sign_negative _ h1))) (fun h1 : ((r_x = 0) \/ (0 < r_x)) => (or_ind (fun h2 : (r_x = 0) => (t_sign_times_absolute_value'12_arithmetic r_x (absolute_value_nonnegative _ (t_sign_times_absolute_value'9_arithmetic r_x h2)) (sign_zero _ h2) h2)) (fun h2 : (0 < r_x) => (t_sign_times_absolute_value'17_arithmetic r_x (absolute_value_nonnegative _ (t_sign_times_absolute_value'14_arithmetic r_x h2)) (sign_positive _ h2))) h1)) (trichotomy r_x 0))).
Qed.

Lemma t_sign_as_quotient'8_arithmetic
    (r_x : R)
    (p1 : (0 < (Rabs r_x)))
    (p2 : ((Rabs r_x) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs r_x) - 0)) + 1 * (0 - (Rabs r_x))) 0 (add_equation_to_less (0 + 1 * ((Rabs r_x) - 0)) 1 (Rabs r_x) 0 (add_less_to_at_most 0 1 0 (Rabs r_x) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_sign_as_quotient'10_arithmetic
    (r_x : R)
    (p1 : (((sign r_x) * (Rabs r_x)) = r_x))
    (p2 : (~ ((Rabs r_x) = 0))) :
  ((sign r_x) = (r_x / (Rabs r_x))).
Proof.
  apply (conclude_equation (sign r_x) (r_x / (Rabs r_x)) (0 + (1 / (Rabs r_x)) * (r_x - ((sign r_x) * (Rabs r_x)))) (add_equation 0 (1 / (Rabs r_x)) ((sign r_x) * (Rabs r_x)) r_x empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_sign_as_quotient :
  (forall b_x : R, ((~ (b_x = 0)) -> ((sign b_x) = (b_x / (Rabs b_x))))).
Proof.
  exact (fun (r_x : R) => (fun h1 : (~ (r_x = 0)) => (t_sign_as_quotient'10_arithmetic r_x (t_sign_times_absolute_value r_x) (fun h2 : ((Rabs r_x) = 0) => (t_sign_as_quotient'8_arithmetic r_x ((t_absolute_value_positive r_x) h1) h2))))).
Qed.

Lemma t_ratio_by_noise'10
    (r_x : R)
    (h1 : (~ (r_x = 0))) :
  (0 < (r_x ^^ 2%Z)).
Proof.
  exact ((t_square_positive r_x) h1).
Qed.

Lemma t_ratio_by_noise'19
    (r_x : R) (r_y : R)
    (h1 : (0 <= r_y))
    (h2 : (~ (r_x = 0))) :
  (0 <= (r_y / (r_x ^^ 2%Z))).
Proof.
  exact ((((t_quotient_nonnegative r_y) (r_x ^^ 2%Z)) h1) (t_ratio_by_noise'10 r_x h2)).
Qed.

Lemma t_ratio_by_noise'33_arithmetic
    (r_x : R)
    (p1 : (0 < (Rabs r_x)))
    (p2 : ((Rabs r_x) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs r_x) - 0)) + 1 * (0 - (Rabs r_x))) 0 (add_equation_to_less (0 + 1 * ((Rabs r_x) - 0)) 1 (Rabs r_x) 0 (add_less_to_at_most 0 1 0 (Rabs r_x) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_by_noise'34
    (r_x : R)
    (h1 : (~ (r_x = 0))) :
  (~ ((Rabs r_x) = 0)).
Proof.
  exact (fun h2 : ((Rabs r_x) = 0) => (t_ratio_by_noise'33_arithmetic r_x ((t_absolute_value_positive r_x) h1) h2)).
Qed.

Lemma t_ratio_by_noise'37_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_by_noise'38_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 < 1))
    (p2 : (0 <= (r_y / (r_x ^^ 2%Z))))
    (p3 : (~ (r_x = 0))) :
  (0 < (1 + (r_y / (r_x ^^ 2%Z)))).
Proof.
  apply (conclude_less_strictly 0 (1 + (r_y / (r_x ^^ 2%Z))) ((0 + 1 * (1 - 0)) + 1 * ((r_y / (r_x ^^ 2%Z)) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 (r_y / (r_x ^^ 2%Z)) ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_by_noise'41_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 < (sqrt (1 + (r_y / (r_x ^^ 2%Z))))))
    (p2 : ((sqrt (1 + (r_y / (r_x ^^ 2%Z)))) = 0))
    (p3 : (~ (r_x = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (1 + (r_y / (r_x ^^ 2%Z)))) - 0)) + 1 * (0 - (sqrt (1 + (r_y / (r_x ^^ 2%Z)))))) 0 (add_equation_to_less (0 + 1 * ((sqrt (1 + (r_y / (r_x ^^ 2%Z)))) - 0)) 1 (sqrt (1 + (r_y / (r_x ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 0 (sqrt (1 + (r_y / (r_x ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_by_noise'42
    (r_x : R) (r_y : R)
    (h1 : (0 <= r_y))
    (h2 : (~ (r_x = 0))) :
  (~ ((sqrt (1 + (r_y / (r_x ^^ 2%Z)))) = 0)).
Proof.
  exact (fun h3 : ((sqrt (1 + (r_y / (r_x ^^ 2%Z)))) = 0) => (t_ratio_by_noise'41_arithmetic r_x r_y ((t_square_root_positive (1 + (r_y / (r_x ^^ 2%Z)))) (t_ratio_by_noise'38_arithmetic r_x r_y t_ratio_by_noise'37_arithmetic (t_ratio_by_noise'19 r_x r_y h1 h2) h2)) h3 h2)).
Qed.

Lemma t_ratio_by_noise'2_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (~ (r_x = 0))) :
  (((r_x ^^ 2%Z) + r_y) = ((r_x ^^ 2%Z) * (1 + (r_y / (r_x ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((r_x ^^ 2%Z) + r_y) ((r_x ^^ 2%Z) * (1 + (r_y / (r_x ^^ 2%Z)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_by_noise'11_arithmetic
    (r_x : R)
    (p1 : (0 < (r_x ^^ 2%Z))) :
  (0 <= (r_x ^^ 2%Z)).
Proof.
  apply (conclude_at_most_strictly 0 (r_x ^^ 2%Z) (0 + 1 * ((r_x ^^ 2%Z) - 0)) 0 (add_less_to_at_most 0 1 0 (r_x ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_by_noise'13_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_by_noise'20_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 <= 1))
    (p2 : (0 <= (r_y / (r_x ^^ 2%Z))))
    (p3 : (~ (r_x = 0))) :
  (0 <= (1 + (r_y / (r_x ^^ 2%Z)))).
Proof.
  apply (conclude_at_most 0 (1 + (r_y / (r_x ^^ 2%Z))) ((0 + 1 * (1 - 0)) + 1 * ((r_y / (r_x ^^ 2%Z)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 (r_y / (r_x ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_by_noise'24_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sqrt (r_x ^^ 2%Z)) = (Rabs r_x)))
    (p2 : (~ (r_x = 0))) :
  (((sqrt (r_x ^^ 2%Z)) * (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) = ((Rabs r_x) * (sqrt (1 + (r_y / (r_x ^^ 2%Z)))))).
Proof.
  apply (conclude_equation ((sqrt (r_x ^^ 2%Z)) * (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) ((Rabs r_x) * (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) (0 + (sqrt (1 + (r_y / (r_x ^^ 2%Z)))) * ((Rabs r_x) - (sqrt (r_x ^^ 2%Z)))) (add_equation 0 (sqrt (1 + (r_y / (r_x ^^ 2%Z)))) (sqrt (r_x ^^ 2%Z)) (Rabs r_x) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_by_noise'43_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (~ ((Rabs r_x) = 0)))
    (p2 : (~ (r_x = 0)))
    (p3 : (~ ((sqrt (1 + (r_y / (r_x ^^ 2%Z)))) = 0))) :
  ((r_x / ((Rabs r_x) * (sqrt (1 + (r_y / (r_x ^^ 2%Z)))))) = ((r_x / (Rabs r_x)) / (sqrt (1 + (r_y / (r_x ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (r_x / ((Rabs r_x) * (sqrt (1 + (r_y / (r_x ^^ 2%Z)))))) ((r_x / (Rabs r_x)) / (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_by_noise'47_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sign r_x) = (r_x / (Rabs r_x))))
    (p2 : (~ (r_x = 0)))
    (p3 : (~ ((sqrt (1 + (r_y / (r_x ^^ 2%Z)))) = 0)))
    (p4 : (~ ((Rabs r_x) = 0))) :
  (((r_x / (Rabs r_x)) / (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) = ((sign r_x) / (sqrt (1 + (r_y / (r_x ^^ 2%Z)))))).
Proof.
  apply (conclude_equation ((r_x / (Rabs r_x)) / (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) ((sign r_x) / (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) (0 + ((-1) / (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) * ((r_x / (Rabs r_x)) - (sign r_x))) (add_equation 0 ((-1) / (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) (sign r_x) (r_x / (Rabs r_x)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_ratio_by_noise :
  (forall b_x : R, (forall b_y : R, ((~ (b_x = 0)) -> ((0 <= b_y) -> ((b_x / (sqrt ((b_x ^^ 2%Z) + b_y))) = ((sign b_x) / (sqrt (1 + (b_y / (b_x ^^ 2%Z)))))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (~ (r_x = 0)) => (fun h2 : (0 <= r_y) => (eq_trans (eq_trans (eq_ind (sqrt ((r_x ^^ 2%Z) + r_y)) (fun hole : R => ((r_x / (sqrt ((r_x ^^ 2%Z) + r_y))) = (r_x / hole))) (eq_refl (r_x / (sqrt ((r_x ^^ 2%Z) + r_y)))) ((Rabs r_x) * (sqrt (1 + (r_y / (r_x ^^ 2%Z))))) (eq_trans (eq_trans (eq_ind ((r_x ^^ 2%Z) + r_y) (fun hole : R => ((sqrt ((r_x ^^ 2%Z) + r_y)) = (sqrt hole))) (eq_refl (sqrt ((r_x ^^ 2%Z) + r_y))) ((r_x ^^ 2%Z) * (1 + (r_y / (r_x ^^ 2%Z)))) (t_ratio_by_noise'2_arithmetic r_x r_y h1)) ((((t_square_root_product (r_x ^^ 2%Z)) (1 + (r_y / (r_x ^^ 2%Z)))) (t_ratio_by_noise'11_arithmetic r_x (t_ratio_by_noise'10 r_x h1))) (t_ratio_by_noise'20_arithmetic r_x r_y t_ratio_by_noise'13_arithmetic (t_ratio_by_noise'19 r_x r_y h2 h1) h1))) (t_ratio_by_noise'24_arithmetic r_x r_y (t_square_root_of_square r_x) h1))) (t_ratio_by_noise'43_arithmetic r_x r_y (t_ratio_by_noise'34 r_x h1) h1 (t_ratio_by_noise'42 r_x r_y h2 h1))) (t_ratio_by_noise'47_arithmetic r_x r_y ((t_sign_as_quotient r_x) h1) h1 (t_ratio_by_noise'42 r_x r_y h2 h1) (t_ratio_by_noise'34 r_x h1))))))).
Qed.

Lemma t_sum_nonnegative'12_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_m)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_nonnegative'14_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_m)%Z) :
  (i_k <= (i_m + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_nonnegative'21_indexArithmetic
    (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z) :
  (1%Z <= (i_m + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_nonnegative'23_indexArithmetic
    (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z) :
  ((i_m + 1)%Z <= (i_m + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_nonnegative'25_arithmetic
    (i_m : Z) (natural_m : (0 <= i_m)%Z) (s_f : Z -> R)
    (p1 : (0 <= (sum i_m (fun b_k : Z => (s_f b_k)))))
    (p2 : (0 <= (s_f (i_m + 1)%Z)))
    (p3 : (0%Z <= i_m)%Z) :
  (0 <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k)))).
Proof.
  apply (conclude_at_most 0 (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) ((0 + 1 * ((sum i_m (fun b_k : Z => (s_f b_k))) - 0)) + 1 * ((s_f (i_m + 1)%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((sum i_m (fun b_k : Z => (s_f b_k))) - 0)) 1 0 (s_f (i_m + 1)%Z) ltac:(lra) (add_at_most_to_at_most 0 1 0 (sum i_m (fun b_k : Z => (s_f b_k))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) = ((sum i_m (fun b_k : Z => (s_f b_k))) + (s_f (i_m + 1)%Z))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (s_f b_k)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_sum_nonnegative'2_arithmetic
    (s_f : Z -> R) :
  (0 <= (sum 0%Z (fun b_k : Z => (s_f b_k)))).
Proof.
  apply (conclude_at_most 0 (sum 0%Z (fun b_k : Z => (s_f b_k))) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  assert (e1 : (sum 0%Z (fun b_k : Z => (s_f b_k))) = 0) by (apply sum_empty; lia).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_sum_nonnegative'27_induction
    (s_f : Z -> R)
    (p1 : ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= 0%Z)%Z -> (0 <= (s_f b_k))))) -> (0 <= (sum 0%Z (fun b_k : Z => (s_f b_k))))))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> (0 <= (s_f b_k))))) -> (0 <= (sum i_m (fun b_k : Z => (s_f b_k))))) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= (i_m + 1)%Z)%Z -> (0 <= (s_f b_k))))) -> (0 <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))))))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_m)%Z -> (0 <= (s_f b_k))))) -> (0 <= (sum b_m (fun b_k : Z => (s_f b_k))))))).
Proof.
  apply (induction_from (fun i_m : Z => ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> (0 <= (s_f b_k))))) -> (0 <= (sum i_m (fun b_k : Z => (s_f b_k)))))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_sum_nonnegative'29_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_sum_nonnegative :
  (forall b_n : Z, (0 <= b_n)%Z -> (forall b_f : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_n)%Z -> (0 <= (b_f b_k))))) -> (0 <= (sum b_n (fun b_k : Z => (b_f b_k))))))).
Proof.
  exact (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_f : Z -> R) => (((t_sum_nonnegative'27_induction s_f (fun h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= 0%Z)%Z -> (0 <= (s_f b_k))))) => (proj2 (conj h1 (t_sum_nonnegative'2_arithmetic s_f)))) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h1 : (0%Z <= i_m)%Z) (h2 : ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> (0 <= (s_f b_k))))) -> (0 <= (sum i_m (fun b_k : Z => (s_f b_k)))))) => (fun h3 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= (i_m + 1)%Z)%Z -> (0 <= (s_f b_k))))) => (t_sum_nonnegative'25_arithmetic i_m natural_m s_f (h2 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h4 : (1%Z <= i_k)%Z => (fun h5 : (i_k <= i_m)%Z => (((h3 i_k natural_k) (t_sum_nonnegative'12_indexArithmetic i_k natural_k i_m natural_m h1 h4 h5)) (t_sum_nonnegative'14_indexArithmetic i_k natural_k i_m natural_m h1 h4 h5)))))) (((h3 (i_m + 1)%Z (sum_natural _ _ natural_m (literal_natural 1 eq_refl))) (t_sum_nonnegative'21_indexArithmetic i_m natural_m h1)) (t_sum_nonnegative'23_indexArithmetic i_m natural_m h1)) h1)))) i_n natural_n) (t_sum_nonnegative'29_indexArithmetic i_n natural_n)))).
Qed.

Lemma t_squared_ratio'2_arithmetic
    (r_y : R)
    (p1 : (0 < r_y)) :
  (0 <= r_y).
Proof.
  apply (conclude_at_most_strictly 0 r_y (0 + 1 * (r_y - 0)) 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_squared_ratio'5_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_squared_ratio'11_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_squared_ratio'13_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (((sqrt r_y) ^^ 2%Z) = r_y))
    (p2 : (~ (r_y = 0)))
    (p3 : (~ ((sqrt r_y) = 0))) :
  (((r_x / (sqrt r_y)) ^^ 2%Z) = ((r_x ^^ 2%Z) / r_y)).
Proof.
  apply (conclude_equation ((r_x / (sqrt r_y)) ^^ 2%Z) ((r_x ^^ 2%Z) / r_y) (0 + (- ((r_x ^^ 2%Z) / (r_y * ((sqrt r_y) ^^ 2%Z)))) * (r_y - ((sqrt r_y) ^^ 2%Z))) (add_equation 0 (- ((r_x ^^ 2%Z) / (r_y * ((sqrt r_y) ^^ 2%Z)))) ((sqrt r_y) ^^ 2%Z) r_y empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_squared_ratio :
  (forall b_x : R, (forall b_y : R, ((0 < b_y) -> (((b_x / (sqrt b_y)) ^^ 2%Z) = ((b_x ^^ 2%Z) / b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 < r_y) => (t_squared_ratio'13_arithmetic r_x r_y (square_root_squared _ (t_squared_ratio'2_arithmetic r_y h1)) (fun h2 : (r_y = 0) => (t_squared_ratio'5_arithmetic r_y h1 h2)) (fun h2 : ((sqrt r_y) = 0) => (t_squared_ratio'11_arithmetic r_y ((t_square_root_positive r_y) h1) h2)))))).
Qed.

Lemma t_ratio_at_most_one'4_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_at_most_one'10_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((r_x ^^ 2%Z) <= r_y)) :
  (0 <= (r_y - (r_x ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 (r_y - (r_x ^^ 2%Z)) (0 + 1 * (r_y - (r_x ^^ 2%Z))) 0 (add_at_most_to_at_most 0 1 (r_x ^^ 2%Z) r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_at_most_one'24_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_at_most_one'27_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_at_most_one'29_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 <= ((r_y - (r_x ^^ 2%Z)) / r_y)))
    (p2 : (((r_x / (sqrt r_y)) ^^ 2%Z) = ((r_x ^^ 2%Z) / r_y)))
    (p3 : (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) = ((r_x / (sqrt r_y)) ^^ 2%Z)))
    (p4 : (~ ((sqrt r_y) = 0)))
    (p5 : (~ (r_y = 0))) :
  (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) <= (1 ^^ 2%Z)).
Proof.
  apply (conclude_at_most ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) (1 ^^ 2%Z) (((0 + 1 * (((r_y - (r_x ^^ 2%Z)) / r_y) - 0)) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) 0 (add_equation_to_at_most ((0 + 1 * (((r_y - (r_x ^^ 2%Z)) / r_y) - 0)) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) 1 ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) ((r_x / (sqrt r_y)) ^^ 2%Z) (add_equation_to_at_most (0 + 1 * (((r_y - (r_x ^^ 2%Z)) / r_y) - 0)) 1 ((r_x / (sqrt r_y)) ^^ 2%Z) ((r_x ^^ 2%Z) / r_y) (add_at_most_to_at_most 0 1 0 ((r_y - (r_x ^^ 2%Z)) / r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_ratio_at_most_one :
  (forall b_x : R, (forall b_y : R, ((0 < b_y) -> (((b_x ^^ 2%Z) <= b_y) -> ((Rabs (b_x / (sqrt b_y))) <= 1))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 < r_y) => (fun h2 : ((r_x ^^ 2%Z) <= r_y) => ((((t_square_order (Rabs (r_x / (sqrt r_y)))) 1) t_ratio_at_most_one'4_arithmetic) (t_ratio_at_most_one'29_arithmetic r_x r_y ((((t_quotient_nonnegative (r_y - (r_x ^^ 2%Z))) r_y) (t_ratio_at_most_one'10_arithmetic r_x r_y h2)) h1) (((t_squared_ratio r_x) r_y) h1) (t_absolute_value_squared (r_x / (sqrt r_y))) (fun h3 : ((sqrt r_y) = 0) => (t_ratio_at_most_one'24_arithmetic r_y ((t_square_root_positive r_y) h1) h3)) (fun h3 : (r_y = 0) => (t_ratio_at_most_one'27_arithmetic r_y h1 h3)))))))).
Qed.

Lemma t_zero_square'8_arithmetic
    (r_x : R)
    (p1 : (0 < (r_x ^^ 2%Z)))
    (p2 : ((r_x ^^ 2%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_x ^^ 2%Z) - 0)) + 1 * (0 - (r_x ^^ 2%Z))) 0 (add_equation_to_less (0 + 1 * ((r_x ^^ 2%Z) - 0)) 1 (r_x ^^ 2%Z) 0 (add_less_to_at_most 0 1 0 (r_x ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_zero_square :
  (forall b_x : R, (((b_x ^^ 2%Z) = 0) -> (b_x = 0))).
Proof.
  exact (fun (r_x : R) => (fun h1 : ((r_x ^^ 2%Z) = 0) => (or_ind (fun h2 : (r_x = 0) => h2) (fun h2 : (~ (r_x = 0)) => (False_ind (r_x = 0) (t_zero_square'8_arithmetic r_x ((t_square_positive r_x) h2) h1))) (Req_dec r_x 0)))).
Qed.

Lemma t_sum_above_members'19_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_m)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_above_members'21_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_m)%Z) :
  (i_k <= (i_m + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_above_members'25
    (i_m : Z) (natural_m : (0 <= i_m)%Z) (s_f : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= (i_m + 1)%Z)%Z -> (0 <= (s_f b_k))))))
    (h2 : (0%Z <= i_m)%Z) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> (0 <= (s_f b_k))))).
Proof.
  exact (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h3 : (1%Z <= i_k)%Z => (fun h4 : (i_k <= i_m)%Z => (((h1 i_k natural_k) (t_sum_above_members'19_indexArithmetic i_k natural_k i_m natural_m h2 h3 h4)) (t_sum_above_members'21_indexArithmetic i_k natural_k i_m natural_m h2 h3 h4))))).
Qed.

Lemma t_sum_above_members'31_indexArithmetic
    (i_j : Z) (natural_j : (0 <= i_j)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z)
    (p2 : (1%Z <= i_j)%Z)
    (p3 : (i_j <= (i_m + 1)%Z)%Z)
    (p4 : (i_j < (i_m + 1)%Z)%Z) :
  (1%Z <= i_j)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_above_members'33_indexArithmetic
    (i_j : Z) (natural_j : (0 <= i_j)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z)
    (p2 : (1%Z <= i_j)%Z)
    (p3 : (i_j <= (i_m + 1)%Z)%Z)
    (p4 : (i_j < (i_m + 1)%Z)%Z) :
  (i_j <= i_m)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_above_members'36_indexArithmetic
    (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z) :
  (1%Z <= (i_m + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_above_members'38_indexArithmetic
    (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z) :
  ((i_m + 1)%Z <= (i_m + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_above_members'40_arithmetic
    (i_j : Z) (natural_j : (0 <= i_j)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z) (s_f : Z -> R)
    (p1 : ((s_f i_j) <= (sum i_m (fun b_k : Z => (s_f b_k)))))
    (p2 : (0 <= (s_f (i_m + 1)%Z)))
    (p3 : (0%Z <= i_m)%Z)
    (p4 : (1%Z <= i_j)%Z)
    (p5 : (i_j <= (i_m + 1)%Z)%Z)
    (p6 : (i_j < (i_m + 1)%Z)%Z) :
  ((s_f i_j) <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k)))).
Proof.
  apply (conclude_at_most (s_f i_j) (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) ((0 + 1 * ((sum i_m (fun b_k : Z => (s_f b_k))) - (s_f i_j))) + 1 * ((s_f (i_m + 1)%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((sum i_m (fun b_k : Z => (s_f b_k))) - (s_f i_j))) 1 0 (s_f (i_m + 1)%Z) ltac:(lra) (add_at_most_to_at_most 0 1 (s_f i_j) (sum i_m (fun b_k : Z => (s_f b_k))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) = ((sum i_m (fun b_k : Z => (s_f b_k))) + (s_f (i_m + 1)%Z))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (s_f b_k)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_sum_above_members'43_indexArithmetic
    (i_j : Z) (natural_j : (0 <= i_j)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (i_j = (i_m + 1)%Z)%Z) :
  ((i_m + 1)%Z = i_j)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_above_members'49_arithmetic
    (i_j : Z) (natural_j : (0 <= i_j)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z) (s_f : Z -> R)
    (p1 : (0 <= (sum i_m (fun b_k : Z => (s_f b_k)))))
    (p2 : (0%Z <= i_m)%Z)
    (p3 : (1%Z <= i_j)%Z)
    (p4 : (i_j <= (i_m + 1)%Z)%Z)
    (p5 : (i_j = (i_m + 1)%Z)%Z) :
  ((s_f (i_m + 1)%Z) <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k)))).
Proof.
  apply (conclude_at_most (s_f (i_m + 1)%Z) (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) (0 + 1 * ((sum i_m (fun b_k : Z => (s_f b_k))) - 0)) 0 (add_at_most_to_at_most 0 1 0 (sum i_m (fun b_k : Z => (s_f b_k))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))) = ((sum i_m (fun b_k : Z => (s_f b_k))) + (s_f (i_m + 1)%Z))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (s_f b_k)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_sum_above_members'50_indexSubstitution
    (i_j : Z) (natural_j : (0 <= i_j)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z) (s_f : Z -> R)
    (p1 : ((i_m + 1)%Z = i_j)%Z)
    (p2 : ((s_f (i_m + 1)%Z) <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))))) :
  ((s_f i_j) <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k)))).
Proof.
  assert (q : (fun hole : Z => ((s_f hole) <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))))) (i_m + 1)%Z) by reindex p2.
  assert (r := eq_ind (i_m + 1)%Z (fun hole : Z => ((s_f hole) <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k))))) q i_j p1).
  reindex r.
Qed.

Lemma t_sum_above_members'52_indexArithmetic
    (i_j : Z) (natural_j : (0 <= i_j)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0%Z <= i_m)%Z)
    (p2 : (1%Z <= i_j)%Z)
    (p3 : (i_j <= (i_m + 1)%Z)%Z)
    (p4 : ((i_m + 1)%Z < i_j)%Z) :
  False.
Proof.
  lia.
Qed.

Lemma t_sum_above_members'4_indexArithmetic
    (i_j : Z) (natural_j : (0 <= i_j)%Z)
    (p1 : (1%Z <= i_j)%Z)
    (p2 : (i_j <= 0%Z)%Z) :
  False.
Proof.
  lia.
Qed.

Lemma t_sum_above_members'60_induction
    (s_f : Z -> R)
    (p1 : ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= 0%Z)%Z -> (0 <= (s_f b_k))))) -> (forall b_j : Z, (0 <= b_j)%Z -> ((1%Z <= b_j)%Z -> ((b_j <= 0%Z)%Z -> ((s_f b_j) <= (sum 0%Z (fun b_k : Z => (s_f b_k)))))))))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> (0 <= (s_f b_k))))) -> (forall b_j : Z, (0 <= b_j)%Z -> ((1%Z <= b_j)%Z -> ((b_j <= i_m)%Z -> ((s_f b_j) <= (sum i_m (fun b_k : Z => (s_f b_k)))))))) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= (i_m + 1)%Z)%Z -> (0 <= (s_f b_k))))) -> (forall b_j : Z, (0 <= b_j)%Z -> ((1%Z <= b_j)%Z -> ((b_j <= (i_m + 1)%Z)%Z -> ((s_f b_j) <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k)))))))))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_m)%Z -> (0 <= (s_f b_k))))) -> (forall b_j : Z, (0 <= b_j)%Z -> ((1%Z <= b_j)%Z -> ((b_j <= b_m)%Z -> ((s_f b_j) <= (sum b_m (fun b_k : Z => (s_f b_k)))))))))).
Proof.
  apply (induction_from (fun i_m : Z => ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> (0 <= (s_f b_k))))) -> (forall b_j : Z, (0 <= b_j)%Z -> ((1%Z <= b_j)%Z -> ((b_j <= i_m)%Z -> ((s_f b_j) <= (sum i_m (fun b_k : Z => (s_f b_k))))))))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_sum_above_members'62_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_sum_above_members :
  (forall b_n : Z, (0 <= b_n)%Z -> (forall b_f : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_n)%Z -> (0 <= (b_f b_k))))) -> (forall b_j : Z, (0 <= b_j)%Z -> ((1%Z <= b_j)%Z -> ((b_j <= b_n)%Z -> ((b_f b_j) <= (sum b_n (fun b_k : Z => (b_f b_k)))))))))).
Proof.
  exact (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_f : Z -> R) => (((t_sum_above_members'60_induction s_f (fun h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= 0%Z)%Z -> (0 <= (s_f b_k))))) => (proj2 (conj h1 (fun (i_j : Z) (natural_j : (0 <= i_j)%Z) => (fun h2 : (1%Z <= i_j)%Z => (fun h3 : (i_j <= 0%Z)%Z => (False_ind ((s_f i_j) <= (sum 0%Z (fun b_k : Z => (s_f b_k)))) (t_sum_above_members'4_indexArithmetic i_j natural_j h2 h3)))))))) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h1 : (0%Z <= i_m)%Z) (h2 : ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_m)%Z -> (0 <= (s_f b_k))))) -> (forall b_j : Z, (0 <= b_j)%Z -> ((1%Z <= b_j)%Z -> ((b_j <= i_m)%Z -> ((s_f b_j) <= (sum i_m (fun b_k : Z => (s_f b_k))))))))) => (fun h3 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= (i_m + 1)%Z)%Z -> (0 <= (s_f b_k))))) => (fun (i_j : Z) (natural_j : (0 <= i_j)%Z) => (fun h4 : (1%Z <= i_j)%Z => (fun h5 : (i_j <= (i_m + 1)%Z)%Z => (or_ind (fun h6 : (i_j < (i_m + 1)%Z)%Z => (t_sum_above_members'40_arithmetic i_j natural_j i_m natural_m s_f ((((h2 (t_sum_above_members'25 i_m natural_m s_f h3 h1)) i_j natural_j) (t_sum_above_members'31_indexArithmetic i_j natural_j i_m natural_m h1 h4 h5 h6)) (t_sum_above_members'33_indexArithmetic i_j natural_j i_m natural_m h1 h4 h5 h6)) (((h3 (i_m + 1)%Z (sum_natural _ _ natural_m (literal_natural 1 eq_refl))) (t_sum_above_members'36_indexArithmetic i_m natural_m h1)) (t_sum_above_members'38_indexArithmetic i_m natural_m h1)) h1 h4 h5 h6)) (fun h6 : ((i_j = (i_m + 1)%Z)%Z \/ ((i_m + 1)%Z < i_j)%Z) => (or_ind (fun h7 : (i_j = (i_m + 1)%Z)%Z => (t_sum_above_members'50_indexSubstitution i_j natural_j i_m natural_m s_f (t_sum_above_members'43_indexArithmetic i_j natural_j i_m natural_m h7) (t_sum_above_members'49_arithmetic i_j natural_j i_m natural_m s_f (((t_sum_nonnegative i_m natural_m) s_f) (t_sum_above_members'25 i_m natural_m s_f h3 h1)) h1 h4 h5 h7))) (fun h7 : ((i_m + 1)%Z < i_j)%Z => (False_ind ((s_f i_j) <= (sum (i_m + 1)%Z (fun b_k : Z => (s_f b_k)))) (t_sum_above_members'52_indexArithmetic i_j natural_j i_m natural_m h1 h4 h5 h7))) h6)) (index_trichotomy i_j (i_m + 1)%Z)))))))) i_n natural_n) (t_sum_above_members'62_indexArithmetic i_n natural_n)))).
Qed.

Lemma t_sum_zero'12_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_zero'14_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  (i_k <= i_n)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_zero'17_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_f : Z -> R)
    (p1 : ((s_f i_k) <= (sum i_n (fun b_k : Z => (s_f b_k)))))
    (p2 : ((sum i_n (fun b_k : Z => (s_f b_k))) = 0))
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_n)%Z) :
  ((s_f i_k) <= 0).
Proof.
  apply (conclude_at_most (s_f i_k) 0 ((0 + 1 * ((sum i_n (fun b_k : Z => (s_f b_k))) - (s_f i_k))) + 1 * (0 - (sum i_n (fun b_k : Z => (s_f b_k))))) 0 (add_equation_to_at_most (0 + 1 * ((sum i_n (fun b_k : Z => (s_f b_k))) - (s_f i_k))) 1 (sum i_n (fun b_k : Z => (s_f b_k))) 0 (add_at_most_to_at_most 0 1 (s_f i_k) (sum i_n (fun b_k : Z => (s_f b_k))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_sum_zero'20_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_sum_zero'22_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  (i_k <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_sum_zero :
  (forall b_n : Z, (0 <= b_n)%Z -> (forall b_f : Z -> R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_n)%Z -> (0 <= (b_f b_k))))) -> (((sum b_n (fun b_k : Z => (b_f b_k))) = 0) -> (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_n)%Z -> ((b_f b_k) = 0)))))))).
Proof.
  exact (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_f : Z -> R) => (fun h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_n)%Z -> (0 <= (s_f b_k))))) => (fun h2 : ((sum i_n (fun b_k : Z => (s_f b_k))) = 0) => (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h3 : (1%Z <= i_k)%Z => (fun h4 : (i_k <= i_n)%Z => ((((t_antisymmetry (s_f i_k)) 0) (t_sum_zero'17_arithmetic i_k natural_k i_n natural_n s_f ((((((t_sum_above_members i_n natural_n) s_f) h1) i_k natural_k) (t_sum_zero'12_indexArithmetic i_k natural_k i_n natural_n h3 h4)) (t_sum_zero'14_indexArithmetic i_k natural_k i_n natural_n h3 h4)) h2 h3 h4)) (((h1 i_k natural_k) (t_sum_zero'20_indexArithmetic i_k natural_k i_n natural_n h3 h4)) (t_sum_zero'22_indexArithmetic i_k natural_k i_n natural_n h3 h4)))))))))).
Qed.

Lemma t_ratio_equals_one'3
    (r_x : R) (r_y : R) :
  (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) = ((r_x / (sqrt r_y)) ^^ 2%Z)).
Proof.
  exact (t_absolute_value_squared (r_x / (sqrt r_y))).
Qed.

Lemma t_ratio_equals_one'8
    (r_x : R) (r_y : R)
    (h1 : (0 < r_y)) :
  (((r_x / (sqrt r_y)) ^^ 2%Z) = ((r_x ^^ 2%Z) / r_y)).
Proof.
  exact (((t_squared_ratio r_x) r_y) h1).
Qed.

Lemma t_ratio_equals_one'13_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_equals_one'16_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_equals_one'18_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((Rabs (r_x / (sqrt r_y))) = 1))
    (p2 : (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) = ((r_x / (sqrt r_y)) ^^ 2%Z)))
    (p3 : (((r_x / (sqrt r_y)) ^^ 2%Z) = ((r_x ^^ 2%Z) / r_y)))
    (p4 : (~ ((sqrt r_y) = 0)))
    (p5 : (~ (r_y = 0))) :
  ((r_x ^^ 2%Z) = r_y).
Proof.
  apply (conclude_equation (r_x ^^ 2%Z) r_y (((0 + (r_y * ((Rabs (r_x / (sqrt r_y))) + 1)) * (1 - (Rabs (r_x / (sqrt r_y))))) + (- r_y) * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) + (- r_y) * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) (add_equation ((0 + (r_y * ((Rabs (r_x / (sqrt r_y))) + 1)) * (1 - (Rabs (r_x / (sqrt r_y))))) + (- r_y) * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) (- r_y) ((r_x / (sqrt r_y)) ^^ 2%Z) ((r_x ^^ 2%Z) / r_y) (add_equation (0 + (r_y * ((Rabs (r_x / (sqrt r_y))) + 1)) * (1 - (Rabs (r_x / (sqrt r_y))))) (- r_y) ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) ((r_x / (sqrt r_y)) ^^ 2%Z) (add_equation 0 (r_y * ((Rabs (r_x / (sqrt r_y))) + 1)) (Rabs (r_x / (sqrt r_y))) 1 empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_ratio_equals_one'26_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_equals_one'32_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_equals_one'35_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_equals_one'37_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) = ((r_x / (sqrt r_y)) ^^ 2%Z)))
    (p2 : (((r_x / (sqrt r_y)) ^^ 2%Z) = ((r_x ^^ 2%Z) / r_y)))
    (p3 : ((r_x ^^ 2%Z) = r_y))
    (p4 : (~ ((sqrt r_y) = 0)))
    (p5 : (~ (r_y = 0))) :
  (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) = (1 ^^ 2%Z)).
Proof.
  apply (conclude_equation ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) (1 ^^ 2%Z) (((0 + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) + (1 / r_y) * (r_y - (r_x ^^ 2%Z))) (add_equation ((0 + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) (1 / r_y) (r_x ^^ 2%Z) r_y (add_equation (0 + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) 1 ((r_x / (sqrt r_y)) ^^ 2%Z) ((r_x ^^ 2%Z) / r_y) (add_equation 0 1 ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) ((r_x / (sqrt r_y)) ^^ 2%Z) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_ratio_equals_one :
  (forall b_x : R, (forall b_y : R, ((0 < b_y) -> (((Rabs (b_x / (sqrt b_y))) = 1) <-> ((b_x ^^ 2%Z) = b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 < r_y) => (conj (fun h2 : ((Rabs (r_x / (sqrt r_y))) = 1) => (t_ratio_equals_one'18_arithmetic r_x r_y h2 (t_ratio_equals_one'3 r_x r_y) (t_ratio_equals_one'8 r_x r_y h1) (fun h3 : ((sqrt r_y) = 0) => (t_ratio_equals_one'13_arithmetic r_y ((t_square_root_positive r_y) h1) h3)) (fun h3 : (r_y = 0) => (t_ratio_equals_one'16_arithmetic r_y h1 h3)))) (fun h2 : ((r_x ^^ 2%Z) = r_y) => (((((t_equal_squares (Rabs (r_x / (sqrt r_y)))) 1) (t_absolute_value_nonnegative (r_x / (sqrt r_y)))) t_ratio_equals_one'26_arithmetic) (t_ratio_equals_one'37_arithmetic r_x r_y (t_ratio_equals_one'3 r_x r_y) (t_ratio_equals_one'8 r_x r_y h1) h2 (fun h3 : ((sqrt r_y) = 0) => (t_ratio_equals_one'32_arithmetic r_y ((t_square_root_positive r_y) h1) h3)) (fun h3 : (r_y = 0) => (t_ratio_equals_one'35_arithmetic r_y h1 h3))))))))).
Qed.

Lemma t_quotient_positive'8_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_quotient_positive'10_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 < (r_x * (1 / r_y))))
    (p2 : (~ (r_y = 0))) :
  (0 < (r_x / r_y)).
Proof.
  apply (conclude_less_strictly 0 (r_x / r_y) (0 + 1 * ((r_x * (1 / r_y)) - 0)) 0 (add_less_to_at_most 0 1 0 (r_x * (1 / r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_quotient_positive :
  (forall b_x : R, (forall b_y : R, ((0 < b_x) -> ((0 < b_y) -> (0 < (b_x / b_y)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 < r_x) => (fun h2 : (0 < r_y) => (t_quotient_positive'10_arithmetic r_x r_y (product_positive _ _ h1 ((t_reciprocal_positive r_y) h2)) (fun h3 : (r_y = 0) => (t_quotient_positive'8_arithmetic r_y h2 h3))))))).
Qed.

Lemma t_power_positive'6_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0 < ((r_b ^^ i_m) * r_b)))
    (p2 : (0%Z <= i_m)%Z) :
  (0 < (r_b ^^ (i_m + 1)%Z)).
Proof.
  apply (conclude_less_strictly 0 (r_b ^^ (i_m + 1)%Z) (0 + 1 * (((r_b ^^ i_m) * r_b) - 0)) 0 (add_less_to_at_most 0 1 0 ((r_b ^^ i_m) * r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (r_b ^^ (i_m + 1)%Z) = (((r_b ^^ i_m) ^ 1) * (r_b ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_positive'1_arithmetic
    (r_b : R) :
  (0 < (r_b ^^ 0%Z)).
Proof.
  apply (conclude_less 0 (r_b ^^ 0%Z) 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_positive'7_induction
    (r_b : R)
    (p1 : (0 < (r_b ^^ 0%Z)))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> (0 < (r_b ^^ i_m)) -> (0 < (r_b ^^ (i_m + 1)%Z)))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> (0 < (r_b ^^ b_m)))).
Proof.
  apply (induction_from (fun i_m : Z => (0 < (r_b ^^ i_m))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_power_positive'9_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_power_positive :
  (forall b_b : R, ((0 < b_b) -> (forall b_n : Z, (0 <= b_n)%Z -> (0 < (b_b ^^ b_n))))).
Proof.
  exact (fun (r_b : R) => (fun h1 : (0 < r_b) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (((t_power_positive'7_induction r_b (t_power_positive'1_arithmetic r_b) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h2 : (0%Z <= i_m)%Z) (h3 : (0 < (r_b ^^ i_m))) => (t_power_positive'6_arithmetic r_b i_m natural_m (product_positive _ _ h3 h1) h2))) i_n natural_n) (t_power_positive'9_indexArithmetic i_n natural_n))))).
Qed.

Lemma t_newest_gradient'2_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_newest_gradient'3_recursionStep
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0%Z <= (i_t - 1)%Z)%Z) :
  ((d_ema 0 s_g i_t) = ((0 * (d_ema 0 s_g (i_t - 1)%Z)) + ((1 - 0) * (s_g i_t)))).
Proof.
  reindex (d_ema'successor 0 s_g (i_t - 1)%Z p1).
Qed.

Lemma t_newest_gradient'4_unfolding
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema 0 s_g i_t) = ((0 * (d_ema 0 s_g (i_t - 1)%Z)) + ((1 - 0) * (s_g i_t))))) :
  ((d_ema 0 s_g i_t) = ((0 * (d_ema 0 s_g (i_t - 1)%Z)) + ((1 - 0) * (s_g i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m] in q |- *.
  reindex q.
Qed.

Lemma t_newest_gradient'5_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema 0 s_g i_t) = ((0 * (d_ema 0 s_g (i_t - 1)%Z)) + ((1 - 0) * (s_g i_t)))))
    (p2 : (1%Z <= i_t)%Z) :
  (((d_ema 0 s_g i_t) / (1 - (0 ^^ i_t))) = (s_g i_t)).
Proof.
  apply (conclude_equation ((d_ema 0 s_g i_t) / (1 - (0 ^^ i_t))) (s_g i_t) (0 + (1 / (1 - (0 ^^ i_t))) * (((0 * (d_ema 0 s_g (i_t - 1)%Z)) + ((1 - 0) * (s_g i_t))) - (d_ema 0 s_g i_t))) (add_equation 0 (1 / (1 - (0 ^^ i_t))) (d_ema 0 s_g i_t) ((0 * (d_ema 0 s_g (i_t - 1)%Z)) + ((1 - 0) * (s_g i_t))) empty_combination p1)).
  clear p1.
  assert (e1 : (0 ^^ i_t) = 0) by (apply zero_zpow; lia).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_newest_gradient'6_folding
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_ema 0 s_g i_t) / (1 - (0 ^^ i_t))) = (s_g i_t))) :
  ((d_mhat 0 s_g i_t) = (s_g i_t)).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m] in q |- *.
  reindex q.
Qed.

Theorem t_newest_gradient :
  (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((1%Z <= b_t)%Z -> ((d_mhat 0 b_g b_t) = (b_g b_t))))).
Proof.
  exact (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (1%Z <= i_t)%Z => (t_newest_gradient'6_folding i_t natural_t s_g (t_newest_gradient'5_arithmetic i_t natural_t s_g (t_newest_gradient'4_unfolding i_t natural_t s_g (t_newest_gradient'3_recursionStep i_t natural_t s_g (t_newest_gradient'2_indexArithmetic i_t natural_t h1))) h1))))).
Qed.

Lemma t_newest_square'2_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_newest_square'3_recursionStep
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0%Z <= (i_t - 1)%Z)%Z) :
  ((d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((0 * (d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - 0) * ((s_g i_t) ^^ 2%Z)))).
Proof.
  reindex (d_ema'successor 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z p1).
Qed.

Lemma t_newest_square'4_unfolding
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((0 * (d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - 0) * ((s_g i_t) ^^ 2%Z))))) :
  ((d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((0 * (d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - 0) * ((s_g i_t) ^^ 2%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_vhat d_v] in q |- *.
  reindex q.
Qed.

Lemma t_newest_square'5_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((0 * (d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - 0) * ((s_g i_t) ^^ 2%Z)))))
    (p2 : (1%Z <= i_t)%Z) :
  (((d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (0 ^^ i_t))) = ((s_g i_t) ^^ 2%Z)).
Proof.
  apply (conclude_equation ((d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (0 ^^ i_t))) ((s_g i_t) ^^ 2%Z) (0 + (1 / (1 - (0 ^^ i_t))) * (((0 * (d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - 0) * ((s_g i_t) ^^ 2%Z))) - (d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t))) (add_equation 0 (1 / (1 - (0 ^^ i_t))) (d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) ((0 * (d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - 0) * ((s_g i_t) ^^ 2%Z))) empty_combination p1)).
  clear p1.
  assert (e1 : (0 ^^ i_t) = 0) by (apply zero_zpow; lia).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_newest_square'6_folding
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_ema 0 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (0 ^^ i_t))) = ((s_g i_t) ^^ 2%Z))) :
  ((d_vhat 0 s_g i_t) = ((s_g i_t) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_vhat d_v] in q |- *.
  reindex q.
Qed.

Theorem t_newest_square :
  (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((1%Z <= b_t)%Z -> ((d_vhat 0 b_g b_t) = ((b_g b_t) ^^ 2%Z))))).
Proof.
  exact (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (1%Z <= i_t)%Z => (t_newest_square'6_folding i_t natural_t s_g (t_newest_square'5_arithmetic i_t natural_t s_g (t_newest_square'4_unfolding i_t natural_t s_g (t_newest_square'3_recursionStep i_t natural_t s_g (t_newest_square'2_indexArithmetic i_t natural_t h1))) h1))))).
Qed.

Lemma t_recurrence_of_v'2_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_recurrence_of_v'3_recursionStep
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0%Z <= (i_t - 1)%Z)%Z) :
  ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((r_beta * (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z)))).
Proof.
  reindex (d_ema'successor r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z p1).
Qed.

Lemma t_recurrence_of_v'4_unfolding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((r_beta * (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z))))) :
  ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((r_beta * (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_v] in q |- *.
  reindex q.
Qed.

Lemma t_recurrence_of_v'5_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((r_beta * (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z))))) :
  ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((r_beta * (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z)))).
Proof.
  apply (conclude_equation (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) ((r_beta * (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z))) (0 + 1 * (((r_beta * (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z))) - (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t))) (add_equation 0 1 (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) ((r_beta * (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_recurrence_of_v'6_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((r_beta * (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z))))) :
  ((d_v r_beta s_g i_t) = ((r_beta * (d_v r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_v] in q |- *.
  reindex q.
Qed.

Theorem t_recurrence_of_v :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((1%Z <= b_t)%Z -> ((d_v b_beta b_g b_t) = ((b_beta * (d_v b_beta b_g (b_t - 1)%Z)) + ((1 - b_beta) * ((b_g b_t) ^^ 2%Z)))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (1%Z <= i_t)%Z => (t_recurrence_of_v'6_folding r_beta i_t natural_t s_g (t_recurrence_of_v'5_arithmetic r_beta i_t natural_t s_g (t_recurrence_of_v'4_unfolding r_beta i_t natural_t s_g (t_recurrence_of_v'3_recursionStep r_beta i_t natural_t s_g (t_recurrence_of_v'2_indexArithmetic i_t natural_t h1))))))))).
Qed.

Lemma t_recurrence_of_m'2_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_recurrence_of_m'3_recursionStep
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0%Z <= (i_t - 1)%Z)%Z) :
  ((d_ema r_beta s_g i_t) = ((r_beta * (d_ema r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t)))).
Proof.
  reindex (d_ema'successor r_beta s_g (i_t - 1)%Z p1).
Qed.

Lemma t_recurrence_of_m'4_unfolding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta s_g i_t) = ((r_beta * (d_ema r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))))) :
  ((d_ema r_beta s_g i_t) = ((r_beta * (d_ema r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_recurrence_of_m'5_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta s_g i_t) = ((r_beta * (d_ema r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))))) :
  ((d_ema r_beta s_g i_t) = ((r_beta * (d_ema r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t)))).
Proof.
  apply (conclude_equation (d_ema r_beta s_g i_t) ((r_beta * (d_ema r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))) (0 + 1 * (((r_beta * (d_ema r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))) - (d_ema r_beta s_g i_t))) (add_equation 0 1 (d_ema r_beta s_g i_t) ((r_beta * (d_ema r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_recurrence_of_m'6_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta s_g i_t) = ((r_beta * (d_ema r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))))) :
  ((d_m r_beta s_g i_t) = ((r_beta * (d_m r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Theorem t_recurrence_of_m :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((1%Z <= b_t)%Z -> ((d_m b_beta b_g b_t) = ((b_beta * (d_m b_beta b_g (b_t - 1)%Z)) + ((1 - b_beta) * (b_g b_t)))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (1%Z <= i_t)%Z => (t_recurrence_of_m'6_folding r_beta i_t natural_t s_g (t_recurrence_of_m'5_arithmetic r_beta i_t natural_t s_g (t_recurrence_of_m'4_unfolding r_beta i_t natural_t s_g (t_recurrence_of_m'3_recursionStep r_beta i_t natural_t s_g (t_recurrence_of_m'2_indexArithmetic i_t natural_t h1))))))))).
Qed.

Lemma t_below_absolute_value'9_arithmetic
    (r_x : R)
    (p1 : (((Rabs r_x) ^^ 2%Z) = (r_x ^^ 2%Z))) :
  ((r_x ^^ 2%Z) <= ((Rabs r_x) ^^ 2%Z)).
Proof.
  apply (conclude_at_most (r_x ^^ 2%Z) ((Rabs r_x) ^^ 2%Z) (0 + (-1) * ((r_x ^^ 2%Z) - ((Rabs r_x) ^^ 2%Z))) 0 (at_most_of_equation (0 + (-1) * ((r_x ^^ 2%Z) - ((Rabs r_x) ^^ 2%Z))) (add_equation 0 (-1) ((Rabs r_x) ^^ 2%Z) (r_x ^^ 2%Z) empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_below_absolute_value :
  (forall b_x : R, (b_x <= (Rabs b_x))).
Proof.
  exact (fun (r_x : R) => ((((t_square_order r_x) (Rabs r_x)) (t_absolute_value_nonnegative r_x)) (t_below_absolute_value'9_arithmetic r_x (t_absolute_value_squared r_x)))).
Qed.

Lemma t_absolute_value_product'15_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (((Rabs (r_x * r_y)) ^^ 2%Z) = ((r_x * r_y) ^^ 2%Z)))
    (p2 : (((Rabs r_x) ^^ 2%Z) = (r_x ^^ 2%Z)))
    (p3 : (((Rabs r_y) ^^ 2%Z) = (r_y ^^ 2%Z))) :
  (((Rabs (r_x * r_y)) ^^ 2%Z) = (((Rabs r_x) * (Rabs r_y)) ^^ 2%Z)).
Proof.
  apply (conclude_equation ((Rabs (r_x * r_y)) ^^ 2%Z) (((Rabs r_x) * (Rabs r_y)) ^^ 2%Z) (((0 + 1 * (((r_x * r_y) ^^ 2%Z) - ((Rabs (r_x * r_y)) ^^ 2%Z))) + (- (r_y ^^ 2%Z)) * ((r_x ^^ 2%Z) - ((Rabs r_x) ^^ 2%Z))) + (- ((Rabs r_x) ^^ 2%Z)) * ((r_y ^^ 2%Z) - ((Rabs r_y) ^^ 2%Z))) (add_equation ((0 + 1 * (((r_x * r_y) ^^ 2%Z) - ((Rabs (r_x * r_y)) ^^ 2%Z))) + (- (r_y ^^ 2%Z)) * ((r_x ^^ 2%Z) - ((Rabs r_x) ^^ 2%Z))) (- ((Rabs r_x) ^^ 2%Z)) ((Rabs r_y) ^^ 2%Z) (r_y ^^ 2%Z) (add_equation (0 + 1 * (((r_x * r_y) ^^ 2%Z) - ((Rabs (r_x * r_y)) ^^ 2%Z))) (- (r_y ^^ 2%Z)) ((Rabs r_x) ^^ 2%Z) (r_x ^^ 2%Z) (add_equation 0 1 ((Rabs (r_x * r_y)) ^^ 2%Z) ((r_x * r_y) ^^ 2%Z) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_absolute_value_product :
  (forall b_x : R, (forall b_y : R, ((Rabs (b_x * b_y)) = ((Rabs b_x) * (Rabs b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (((((t_equal_squares (Rabs (r_x * r_y))) ((Rabs r_x) * (Rabs r_y))) (t_absolute_value_nonnegative (r_x * r_y))) (product_nonnegative _ _ (t_absolute_value_nonnegative r_x) (t_absolute_value_nonnegative r_y))) (t_absolute_value_product'15_arithmetic r_x r_y (t_absolute_value_squared (r_x * r_y)) (t_absolute_value_squared r_x) (t_absolute_value_squared r_y))))).
Qed.

Lemma t_coordinate_gain'4_arithmetic
    (r_y : R) (r_z : R)
    (p1 : ((Rabs r_y) <= r_z)) :
  (0 <= (r_z - (Rabs r_y))).
Proof.
  apply (conclude_at_most 0 (r_z - (Rabs r_y)) (0 + 1 * (r_z - (Rabs r_y))) 0 (add_at_most_to_at_most 0 1 (Rabs r_y) r_z ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_coordinate_gain'11_arithmetic
    (r_x : R) (r_y : R) (r_z : R)
    (p1 : (0 <= ((Rabs r_x) * (r_z - (Rabs r_y)))))
    (p2 : ((r_x * r_y) <= (Rabs (r_x * r_y))))
    (p3 : ((Rabs (r_x * r_y)) = ((Rabs r_x) * (Rabs r_y)))) :
  (0 <= (((Rabs r_x) * r_z) - (r_x * r_y))).
Proof.
  apply (conclude_at_most 0 (((Rabs r_x) * r_z) - (r_x * r_y)) (((0 + 1 * (((Rabs r_x) * (r_z - (Rabs r_y))) - 0)) + 1 * ((Rabs (r_x * r_y)) - (r_x * r_y))) + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) 0 (add_equation_to_at_most ((0 + 1 * (((Rabs r_x) * (r_z - (Rabs r_y))) - 0)) + 1 * ((Rabs (r_x * r_y)) - (r_x * r_y))) 1 (Rabs (r_x * r_y)) ((Rabs r_x) * (Rabs r_y)) (add_at_most_to_at_most (0 + 1 * (((Rabs r_x) * (r_z - (Rabs r_y))) - 0)) 1 (r_x * r_y) (Rabs (r_x * r_y)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((Rabs r_x) * (r_z - (Rabs r_y))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_coordinate_gain :
  (forall b_x : R, (forall b_y : R, (forall b_z : R, (((Rabs b_y) <= b_z) -> (0 <= (((Rabs b_x) * b_z) - (b_x * b_y))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_z : R) => (fun h1 : ((Rabs r_y) <= r_z) => (t_coordinate_gain'11_arithmetic r_x r_y r_z (product_nonnegative _ _ (t_absolute_value_nonnegative r_x) (t_coordinate_gain'4_arithmetic r_y r_z h1)) (t_below_absolute_value (r_x * r_y)) ((t_absolute_value_product r_x) r_y)))))).
Qed.

Lemma t_absolute_value_at_most'3_arithmetic
    (r_x : R)
    (p1 : (r_x < 0)) :
  (r_x <= 0).
Proof.
  apply (conclude_at_most_strictly r_x 0 (0 + 1 * (0 - r_x)) 0 (add_less_to_at_most 0 1 r_x 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_at_most'6_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((Rabs r_x) = (- r_x)))
    (p2 : ((- r_y) <= r_x)) :
  ((Rabs r_x) <= r_y).
Proof.
  apply (conclude_at_most (Rabs r_x) r_y ((0 + 1 * ((- r_x) - (Rabs r_x))) + 1 * (r_x - (- r_y))) 0 (add_at_most_to_at_most (0 + 1 * ((- r_x) - (Rabs r_x))) 1 (- r_y) r_x ltac:(lra) (at_most_of_equation (0 + 1 * ((- r_x) - (Rabs r_x))) (add_equation 0 1 (Rabs r_x) (- r_x) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_absolute_value_at_most'9_arithmetic
    (r_x : R)
    (p1 : (r_x = 0)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most 0 r_x (0 + (-1) * (0 - r_x)) 0 (at_most_of_equation (0 + (-1) * (0 - r_x)) (add_equation 0 (-1) r_x 0 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_at_most'12_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((Rabs r_x) = r_x))
    (p2 : (r_x <= r_y)) :
  ((Rabs r_x) <= r_y).
Proof.
  apply (conclude_at_most (Rabs r_x) r_y ((0 + 1 * (r_x - (Rabs r_x))) + 1 * (r_y - r_x)) 0 (add_at_most_to_at_most (0 + 1 * (r_x - (Rabs r_x))) 1 r_x r_y ltac:(lra) (at_most_of_equation (0 + 1 * (r_x - (Rabs r_x))) (add_equation 0 1 (Rabs r_x) r_x empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_absolute_value_at_most'14_arithmetic
    (r_x : R)
    (p1 : (0 < r_x)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most_strictly 0 r_x (0 + 1 * (r_x - 0)) 0 (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_at_most'16_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((Rabs r_x) = r_x))
    (p2 : (r_x <= r_y)) :
  ((Rabs r_x) <= r_y).
Proof.
  apply (conclude_at_most (Rabs r_x) r_y ((0 + 1 * (r_x - (Rabs r_x))) + 1 * (r_y - r_x)) 0 (add_at_most_to_at_most (0 + 1 * (r_x - (Rabs r_x))) 1 r_x r_y ltac:(lra) (at_most_of_equation (0 + 1 * (r_x - (Rabs r_x))) (add_equation 0 1 (Rabs r_x) r_x empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_absolute_value_at_most :
  (forall b_x : R, (forall b_y : R, (((- b_y) <= b_x) -> ((b_x <= b_y) -> ((Rabs b_x) <= b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : ((- r_y) <= r_x) => (fun h2 : (r_x <= r_y) => (or_ind (fun h3 : (r_x < 0) => (t_absolute_value_at_most'6_arithmetic r_x r_y (absolute_value_nonpositive _ (t_absolute_value_at_most'3_arithmetic r_x h3)) h1)) (fun h3 : ((r_x = 0) \/ (0 < r_x)) => (or_ind (fun h4 : (r_x = 0) => (t_absolute_value_at_most'12_arithmetic r_x r_y (absolute_value_nonnegative _ (t_absolute_value_at_most'9_arithmetic r_x h4)) h2)) (fun h4 : (0 < r_x) => (t_absolute_value_at_most'16_arithmetic r_x r_y (absolute_value_nonnegative _ (t_absolute_value_at_most'14_arithmetic r_x h4)) h2)) h3)) (trichotomy r_x 0)))))).
Qed.

Lemma t_signed_bound'6
    (r_x : R)
    (h1 : (r_x < 0)) :
  ((sign r_x) = (-1)).
Proof.
  exact (sign_negative _ h1).
Qed.

Lemma t_signed_bound'16
    (r_x : R)
    (h1 : (r_x = 0)) :
  ((sign r_x) = 0).
Proof.
  exact (sign_zero _ h1).
Qed.

Lemma t_signed_bound'24
    (r_x : R)
    (h1 : (0 < r_x)) :
  ((sign r_x) = 1).
Proof.
  exact (sign_positive _ h1).
Qed.

Lemma t_signed_bound'8_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sign r_x) = (-1)))
    (p2 : (0 <= r_y)) :
  ((- r_y) <= ((sign r_x) * r_y)).
Proof.
  apply (conclude_at_most (- r_y) ((sign r_x) * r_y) (0 + (- r_y) * ((-1) - (sign r_x))) 0 (at_most_of_equation (0 + (- r_y) * ((-1) - (sign r_x))) (add_equation 0 (- r_y) (sign r_x) (-1) empty_combination p1)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_signed_bound'10_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sign r_x) = (-1)))
    (p2 : (0 <= r_y)) :
  (((sign r_x) * r_y) <= r_y).
Proof.
  apply (conclude_at_most ((sign r_x) * r_y) r_y ((0 + r_y * ((-1) - (sign r_x))) + 2 * (r_y - 0)) 0 (add_at_most_to_at_most (0 + r_y * ((-1) - (sign r_x))) 2 0 r_y ltac:(lra) (at_most_of_equation (0 + r_y * ((-1) - (sign r_x))) (add_equation 0 r_y (sign r_x) (-1) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_signed_bound'17_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sign r_x) = 0))
    (p2 : (0 <= r_y)) :
  ((- r_y) <= ((sign r_x) * r_y)).
Proof.
  apply (conclude_at_most (- r_y) ((sign r_x) * r_y) ((0 + (- r_y) * (0 - (sign r_x))) + 1 * (r_y - 0)) 0 (add_at_most_to_at_most (0 + (- r_y) * (0 - (sign r_x))) 1 0 r_y ltac:(lra) (at_most_of_equation (0 + (- r_y) * (0 - (sign r_x))) (add_equation 0 (- r_y) (sign r_x) 0 empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_signed_bound'19_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sign r_x) = 0))
    (p2 : (0 <= r_y)) :
  (((sign r_x) * r_y) <= r_y).
Proof.
  apply (conclude_at_most ((sign r_x) * r_y) r_y ((0 + r_y * (0 - (sign r_x))) + 1 * (r_y - 0)) 0 (add_at_most_to_at_most (0 + r_y * (0 - (sign r_x))) 1 0 r_y ltac:(lra) (at_most_of_equation (0 + r_y * (0 - (sign r_x))) (add_equation 0 r_y (sign r_x) 0 empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_signed_bound'25_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sign r_x) = 1))
    (p2 : (0 <= r_y)) :
  ((- r_y) <= ((sign r_x) * r_y)).
Proof.
  apply (conclude_at_most (- r_y) ((sign r_x) * r_y) ((0 + (- r_y) * (1 - (sign r_x))) + 2 * (r_y - 0)) 0 (add_at_most_to_at_most (0 + (- r_y) * (1 - (sign r_x))) 2 0 r_y ltac:(lra) (at_most_of_equation (0 + (- r_y) * (1 - (sign r_x))) (add_equation 0 (- r_y) (sign r_x) 1 empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_signed_bound'27_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sign r_x) = 1))
    (p2 : (0 <= r_y)) :
  (((sign r_x) * r_y) <= r_y).
Proof.
  apply (conclude_at_most ((sign r_x) * r_y) r_y (0 + r_y * (1 - (sign r_x))) 0 (at_most_of_equation (0 + r_y * (1 - (sign r_x))) (add_equation 0 r_y (sign r_x) 1 empty_combination p1)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_signed_bound :
  (forall b_x : R, (forall b_y : R, ((0 <= b_y) -> ((Rabs ((sign b_x) * b_y)) <= b_y)))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_y) => (or_ind (fun h2 : (r_x < 0) => ((((t_absolute_value_at_most ((sign r_x) * r_y)) r_y) (t_signed_bound'8_arithmetic r_x r_y (t_signed_bound'6 r_x h2) h1)) (t_signed_bound'10_arithmetic r_x r_y (t_signed_bound'6 r_x h2) h1))) (fun h2 : ((r_x = 0) \/ (0 < r_x)) => (or_ind (fun h3 : (r_x = 0) => ((((t_absolute_value_at_most ((sign r_x) * r_y)) r_y) (t_signed_bound'17_arithmetic r_x r_y (t_signed_bound'16 r_x h3) h1)) (t_signed_bound'19_arithmetic r_x r_y (t_signed_bound'16 r_x h3) h1))) (fun h3 : (0 < r_x) => ((((t_absolute_value_at_most ((sign r_x) * r_y)) r_y) (t_signed_bound'25_arithmetic r_x r_y (t_signed_bound'24 r_x h3) h1)) (t_signed_bound'27_arithmetic r_x r_y (t_signed_bound'24 r_x h3) h1))) h2)) (trichotomy r_x 0))))).
Qed.

Lemma t_value_times_sign'3_arithmetic
    (r_x : R)
    (p1 : (r_x < 0)) :
  (r_x <= 0).
Proof.
  apply (conclude_at_most_strictly r_x 0 (0 + 1 * (0 - r_x)) 0 (add_less_to_at_most 0 1 r_x 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_value_times_sign'6_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) = (- r_x)))
    (p2 : ((sign r_x) = (-1))) :
  ((r_x * (sign r_x)) = (Rabs r_x)).
Proof.
  apply (conclude_equation (r_x * (sign r_x)) (Rabs r_x) ((0 + (-1) * ((- r_x) - (Rabs r_x))) + r_x * ((-1) - (sign r_x))) (add_equation (0 + (-1) * ((- r_x) - (Rabs r_x))) r_x (sign r_x) (-1) (add_equation 0 (-1) (Rabs r_x) (- r_x) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_value_times_sign'9_arithmetic
    (r_x : R)
    (p1 : (r_x = 0)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most 0 r_x (0 + (-1) * (0 - r_x)) 0 (at_most_of_equation (0 + (-1) * (0 - r_x)) (add_equation 0 (-1) r_x 0 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_value_times_sign'12_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) = r_x))
    (p2 : ((sign r_x) = 0))
    (p3 : (r_x = 0)) :
  ((r_x * (sign r_x)) = (Rabs r_x)).
Proof.
  apply (conclude_equation (r_x * (sign r_x)) (Rabs r_x) (((0 + (-1) * (r_x - (Rabs r_x))) + r_x * (0 - (sign r_x))) + (-1) * (0 - r_x)) (add_equation ((0 + (-1) * (r_x - (Rabs r_x))) + r_x * (0 - (sign r_x))) (-1) r_x 0 (add_equation (0 + (-1) * (r_x - (Rabs r_x))) r_x (sign r_x) 0 (add_equation 0 (-1) (Rabs r_x) r_x empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_value_times_sign'14_arithmetic
    (r_x : R)
    (p1 : (0 < r_x)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most_strictly 0 r_x (0 + 1 * (r_x - 0)) 0 (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_value_times_sign'17_arithmetic
    (r_x : R)
    (p1 : ((Rabs r_x) = r_x))
    (p2 : ((sign r_x) = 1)) :
  ((r_x * (sign r_x)) = (Rabs r_x)).
Proof.
  apply (conclude_equation (r_x * (sign r_x)) (Rabs r_x) ((0 + (-1) * (r_x - (Rabs r_x))) + r_x * (1 - (sign r_x))) (add_equation (0 + (-1) * (r_x - (Rabs r_x))) r_x (sign r_x) 1 (add_equation 0 (-1) (Rabs r_x) r_x empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_value_times_sign :
  (forall b_x : R, ((b_x * (sign b_x)) = (Rabs b_x))).
Proof.
  exact (fun (r_x : R) => (or_ind (fun h1 : (r_x < 0) => (t_value_times_sign'6_arithmetic r_x (absolute_value_nonpositive _ (t_value_times_sign'3_arithmetic r_x h1)) (sign_negative _ h1))) (fun h1 : ((r_x = 0) \/ (0 < r_x)) => (or_ind (fun h2 : (r_x = 0) => (t_value_times_sign'12_arithmetic r_x (absolute_value_nonnegative _ (t_value_times_sign'9_arithmetic r_x h2)) (sign_zero _ h2) h2)) (fun h2 : (0 < r_x) => (t_value_times_sign'17_arithmetic r_x (absolute_value_nonnegative _ (t_value_times_sign'14_arithmetic r_x h2)) (sign_positive _ h2))) h1)) (trichotomy r_x 0))).
Qed.

Lemma t_absolute_value_scaled'6_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((Rabs (r_x * r_y)) = ((Rabs r_x) * (Rabs r_y))))
    (p2 : ((Rabs r_x) = r_x)) :
  ((Rabs (r_x * r_y)) = (r_x * (Rabs r_y))).
Proof.
  apply (conclude_equation (Rabs (r_x * r_y)) (r_x * (Rabs r_y)) ((0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) + (Rabs r_y) * (r_x - (Rabs r_x))) (add_equation (0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) (Rabs r_y) (Rabs r_x) r_x (add_equation 0 1 (Rabs (r_x * r_y)) ((Rabs r_x) * (Rabs r_y)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_absolute_value_scaled :
  (forall b_x : R, (forall b_y : R, ((0 <= b_x) -> ((Rabs (b_x * b_y)) = (b_x * (Rabs b_y)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_x) => (t_absolute_value_scaled'6_arithmetic r_x r_y ((t_absolute_value_product r_x) r_y) (absolute_value_nonnegative _ h1))))).
Qed.

Lemma t_root_near_one'3_arithmetic
    (r_b : R) (r_w : R)
    (p1 : ((- (1 / 4)) <= r_b))
    (p2 : (0 <= r_w)) :
  (0 < ((1 + (2 * r_b)) + r_w)).
Proof.
  apply (conclude_less 0 ((1 + (2 * r_b)) + r_w) ((0 + 2 * (r_b - (- (1 / 4)))) + 1 * (r_w - 0)) (1 / 2) (add_at_most_to_at_most (0 + 2 * (r_b - (- (1 / 4)))) 1 0 r_w ltac:(lra) (add_at_most_to_at_most 0 2 (- (1 / 4)) r_b ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_root_near_one'3
    (r_b : R) (r_w : R)
    (h1 : ((- (1 / 4)) <= r_b))
    (h2 : (0 <= r_w)) :
  (0 < ((1 + (2 * r_b)) + r_w)).
Proof.
  exact (t_root_near_one'3_arithmetic r_b r_w h1 h2).
Qed.

Lemma t_root_near_one'7_arithmetic
    (r_b : R) (r_w : R)
    (p1 : (0 < ((1 + (2 * r_b)) + r_w))) :
  (0 <= ((1 + (2 * r_b)) + r_w)).
Proof.
  apply (conclude_at_most_strictly 0 ((1 + (2 * r_b)) + r_w) (0 + 1 * (((1 + (2 * r_b)) + r_w) - 0)) 0 (add_less_to_at_most 0 1 0 ((1 + (2 * r_b)) + r_w) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_root_near_one'7
    (r_b : R) (r_w : R)
    (h1 : ((- (1 / 4)) <= r_b))
    (h2 : (0 <= r_w)) :
  (0 <= ((1 + (2 * r_b)) + r_w)).
Proof.
  exact (t_root_near_one'7_arithmetic r_b r_w (t_root_near_one'3 r_b r_w h1 h2)).
Qed.

Lemma t_root_near_one'10
    (r_b : R) (r_w : R)
    (h1 : ((- (1 / 4)) <= r_b))
    (h2 : (0 <= r_w)) :
  (((sqrt ((1 + (2 * r_b)) + r_w)) ^^ 2%Z) = ((1 + (2 * r_b)) + r_w)).
Proof.
  exact (square_root_squared _ (t_root_near_one'7 r_b r_w h1 h2)).
Qed.

Lemma t_root_near_one'11_arithmetic
    (r_b : R) (r_w : R)
    (p1 : ((- (1 / 4)) <= r_b))
    (p2 : (0 <= r_w))
    (p3 : (((sqrt ((1 + (2 * r_b)) + r_w)) ^^ 2%Z) = ((1 + (2 * r_b)) + r_w))) :
  (((1 / 2) ^^ 2%Z) <= ((sqrt ((1 + (2 * r_b)) + r_w)) ^^ 2%Z)).
Proof.
  apply (conclude_at_most ((1 / 2) ^^ 2%Z) ((sqrt ((1 + (2 * r_b)) + r_w)) ^^ 2%Z) (((0 + 2 * (r_b - (- (1 / 4)))) + 1 * (r_w - 0)) + (-1) * (((1 + (2 * r_b)) + r_w) - ((sqrt ((1 + (2 * r_b)) + r_w)) ^^ 2%Z))) (1 / 4) (add_equation_to_at_most ((0 + 2 * (r_b - (- (1 / 4)))) + 1 * (r_w - 0)) (-1) ((sqrt ((1 + (2 * r_b)) + r_w)) ^^ 2%Z) ((1 + (2 * r_b)) + r_w) (add_at_most_to_at_most (0 + 2 * (r_b - (- (1 / 4)))) 1 0 r_w ltac:(lra) (add_at_most_to_at_most 0 2 (- (1 / 4)) r_b ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_root_near_one'12
    (r_b : R) (r_w : R)
    (h1 : ((- (1 / 4)) <= r_b))
    (h2 : (0 <= r_w)) :
  ((1 / 2) <= (sqrt ((1 + (2 * r_b)) + r_w))).
Proof.
  exact ((((t_square_order (1 / 2)) (sqrt ((1 + (2 * r_b)) + r_w))) (square_root_nonnegative _ (t_root_near_one'7 r_b r_w h1 h2))) (t_root_near_one'11_arithmetic r_b r_w h1 h2 (t_root_near_one'10 r_b r_w h1 h2))).
Qed.

Lemma t_root_near_one'13_arithmetic
    (r_b : R) (r_w : R)
    (p1 : ((1 / 2) <= (sqrt ((1 + (2 * r_b)) + r_w))))
    (p2 : ((- (1 / 4)) <= r_b)) :
  (0 <= (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1)).
Proof.
  apply (conclude_at_most 0 (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1) ((0 + 1 * ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 / 2))) + 1 * (r_b - (- (1 / 4)))) (1 / 4) (add_at_most_to_at_most (0 + 1 * ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 / 2))) 1 (- (1 / 4)) r_b ltac:(lra) (add_at_most_to_at_most 0 1 (1 / 2) (sqrt ((1 + (2 * r_b)) + r_w)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_root_near_one'13
    (r_b : R) (r_w : R)
    (h1 : ((- (1 / 4)) <= r_b))
    (h2 : (0 <= r_w)) :
  (0 <= (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1)).
Proof.
  exact (t_root_near_one'13_arithmetic r_b r_w (t_root_near_one'12 r_b r_w h1 h2) h1).
Qed.

Lemma t_root_near_one'22_arithmetic
    (r_b : R) (r_w : R)
    (p1 : (0 <= (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1))) :
  (0 <= ((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b))).
Proof.
  apply (conclude_at_most 0 ((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) (0 + 1 * ((((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1) - 0)) 1 (add_at_most_to_at_most 0 1 0 (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_root_near_one'17_arithmetic
    (r_b : R) (r_w : R)
    (p1 : (((sqrt ((1 + (2 * r_b)) + r_w)) ^^ 2%Z) = ((1 + (2 * r_b)) + r_w))) :
  ((((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) * ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b))) = (r_w - (r_b ^^ 2%Z))).
Proof.
  apply (conclude_equation (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) * ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b))) (r_w - (r_b ^^ 2%Z)) (0 + 1 * (((1 + (2 * r_b)) + r_w) - ((sqrt ((1 + (2 * r_b)) + r_w)) ^^ 2%Z))) (add_equation 0 1 ((sqrt ((1 + (2 * r_b)) + r_w)) ^^ 2%Z) ((1 + (2 * r_b)) + r_w) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_root_near_one'25_arithmetic
    (r_b : R) (r_w : R)
    (p1 : (0 <= ((((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1) * (Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b))))))
    (p2 : ((Rabs (r_w - (r_b ^^ 2%Z))) = (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) * (Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b)))))) :
  ((Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b))) <= (Rabs (r_w - (r_b ^^ 2%Z)))).
Proof.
  apply (conclude_at_most (Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b))) (Rabs (r_w - (r_b ^^ 2%Z))) ((0 + 1 * (((((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1) * (Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b)))) - 0)) + (-1) * ((((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) * (Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b)))) - (Rabs (r_w - (r_b ^^ 2%Z))))) 0 (add_equation_to_at_most (0 + 1 * (((((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1) * (Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b)))) - 0)) (-1) (Rabs (r_w - (r_b ^^ 2%Z))) (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) * (Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b)))) (add_at_most_to_at_most 0 1 0 ((((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) - 1) * (Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_root_near_one :
  (forall b_b : R, (forall b_w : R, (((- (1 / 4)) <= b_b) -> ((0 <= b_w) -> ((0 < ((1 + (2 * b_b)) + b_w)) /\ (((1 / 2) <= (sqrt ((1 + (2 * b_b)) + b_w))) /\ ((Rabs ((sqrt ((1 + (2 * b_b)) + b_w)) - (1 + b_b))) <= (Rabs (b_w - (b_b ^^ 2%Z)))))))))).
Proof.
  exact (fun (r_b : R) => (fun (r_w : R) => (fun h1 : ((- (1 / 4)) <= r_b) => (fun h2 : (0 <= r_w) => (conj (t_root_near_one'3 r_b r_w h1 h2) (conj (t_root_near_one'12 r_b r_w h1 h2) (t_root_near_one'25_arithmetic r_b r_w (product_nonnegative _ _ (t_root_near_one'13 r_b r_w h1 h2) (t_absolute_value_nonnegative ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b)))) (eq_ind (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) * ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b))) (fun hole : R => ((Rabs hole) = (((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b)) * (Rabs ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b)))))) (((t_absolute_value_scaled ((sqrt ((1 + (2 * r_b)) + r_w)) + (1 + r_b))) ((sqrt ((1 + (2 * r_b)) + r_w)) - (1 + r_b))) (t_root_near_one'22_arithmetic r_b r_w (t_root_near_one'13 r_b r_w h1 h2))) (r_w - (r_b ^^ 2%Z)) (t_root_near_one'17_arithmetic r_b r_w (t_root_near_one'10 r_b r_w h1 h2)))))))))).
Qed.

Lemma t_negative_below_absolute_value'9_arithmetic
    (r_x : R)
    (p1 : (((Rabs r_x) ^^ 2%Z) = (r_x ^^ 2%Z))) :
  (((- r_x) ^^ 2%Z) <= ((Rabs r_x) ^^ 2%Z)).
Proof.
  apply (conclude_at_most ((- r_x) ^^ 2%Z) ((Rabs r_x) ^^ 2%Z) (0 + (-1) * ((r_x ^^ 2%Z) - ((Rabs r_x) ^^ 2%Z))) 0 (at_most_of_equation (0 + (-1) * ((r_x ^^ 2%Z) - ((Rabs r_x) ^^ 2%Z))) (add_equation 0 (-1) ((Rabs r_x) ^^ 2%Z) (r_x ^^ 2%Z) empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_negative_below_absolute_value :
  (forall b_x : R, ((- b_x) <= (Rabs b_x))).
Proof.
  exact (fun (r_x : R) => ((((t_square_order (- r_x)) (Rabs r_x)) (t_absolute_value_nonnegative r_x)) (t_negative_below_absolute_value'9_arithmetic r_x (t_absolute_value_squared r_x)))).
Qed.

Lemma t_absolute_value_quotient'3_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_absolute_value_quotient'4
    (r_y : R)
    (h1 : (0 < r_y)) :
  (~ (r_y = 0)).
Proof.
  exact (fun h2 : (r_y = 0) => (t_absolute_value_quotient'3_arithmetic r_y h1 h2)).
Qed.

Lemma t_absolute_value_quotient'5_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (~ (r_y = 0))) :
  ((r_x / r_y) = ((1 / r_y) * r_x)).
Proof.
  apply (conclude_equation (r_x / r_y) ((1 / r_y) * r_x) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_absolute_value_quotient'14_arithmetic
    (r_y : R)
    (p1 : (0 < (1 / r_y)))
    (p2 : (~ (r_y = 0))) :
  (0 <= (1 / r_y)).
Proof.
  apply (conclude_at_most_strictly 0 (1 / r_y) (0 + 1 * ((1 / r_y) - 0)) 0 (add_less_to_at_most 0 1 0 (1 / r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_quotient'16_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (~ (r_y = 0))) :
  (((1 / r_y) * (Rabs r_x)) = ((Rabs r_x) / r_y)).
Proof.
  apply (conclude_equation ((1 / r_y) * (Rabs r_x)) ((Rabs r_x) / r_y) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_absolute_value_quotient :
  (forall b_x : R, (forall b_y : R, ((0 < b_y) -> ((Rabs (b_x / b_y)) = ((Rabs b_x) / b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 < r_y) => (eq_trans (eq_trans (eq_ind (r_x / r_y) (fun hole : R => ((Rabs (r_x / r_y)) = (Rabs hole))) (eq_refl (Rabs (r_x / r_y))) ((1 / r_y) * r_x) (t_absolute_value_quotient'5_arithmetic r_x r_y (t_absolute_value_quotient'4 r_y h1))) (((t_absolute_value_scaled (1 / r_y)) r_x) (t_absolute_value_quotient'14_arithmetic r_y ((t_reciprocal_positive r_y) h1) (t_absolute_value_quotient'4 r_y h1)))) (t_absolute_value_quotient'16_arithmetic r_x r_y (t_absolute_value_quotient'4 r_y h1)))))).
Qed.

Lemma t_quotient_by_large'9_arithmetic
    (r_y : R)
    (p1 : ((1 / 2) <= r_y)) :
  (0 < r_y).
Proof.
  apply (conclude_less 0 r_y (0 + 1 * (r_y - (1 / 2))) (1 / 2) (add_at_most_to_at_most 0 1 (1 / 2) r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_quotient_by_large'9
    (r_y : R)
    (h1 : ((1 / 2) <= r_y)) :
  (0 < r_y).
Proof.
  exact (t_quotient_by_large'9_arithmetic r_y h1).
Qed.

Lemma t_quotient_by_large'2_arithmetic
    (r_y : R)
    (p1 : ((1 / 2) <= r_y)) :
  (0 <= (r_y - (1 / 2))).
Proof.
  apply (conclude_at_most 0 (r_y - (1 / 2)) (0 + 1 * (r_y - (1 / 2))) 0 (add_at_most_to_at_most 0 1 (1 / 2) r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_quotient_by_large'17_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_quotient_by_large'19_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 <= ((r_y - (1 / 2)) * ((Rabs r_x) / r_y))))
    (p2 : ((Rabs (r_x / r_y)) = ((Rabs r_x) / r_y)))
    (p3 : (~ (r_y = 0))) :
  ((Rabs (r_x / r_y)) <= (2 * (Rabs r_x))).
Proof.
  apply (conclude_at_most (Rabs (r_x / r_y)) (2 * (Rabs r_x)) ((0 + 2 * (((r_y - (1 / 2)) * ((Rabs r_x) / r_y)) - 0)) + 1 * (((Rabs r_x) / r_y) - (Rabs (r_x / r_y)))) 0 (add_equation_to_at_most (0 + 2 * (((r_y - (1 / 2)) * ((Rabs r_x) / r_y)) - 0)) 1 (Rabs (r_x / r_y)) ((Rabs r_x) / r_y) (add_at_most_to_at_most 0 2 0 ((r_y - (1 / 2)) * ((Rabs r_x) / r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_quotient_by_large :
  (forall b_x : R, (forall b_y : R, (((1 / 2) <= b_y) -> ((Rabs (b_x / b_y)) <= (2 * (Rabs b_x)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : ((1 / 2) <= r_y) => (t_quotient_by_large'19_arithmetic r_x r_y (product_nonnegative _ _ (t_quotient_by_large'2_arithmetic r_y h1) ((((t_quotient_nonnegative (Rabs r_x)) r_y) (t_absolute_value_nonnegative r_x)) (t_quotient_by_large'9 r_y h1))) (((t_absolute_value_quotient r_x) r_y) (t_quotient_by_large'9 r_y h1)) (fun h2 : (r_y = 0) => (t_quotient_by_large'17_arithmetic r_y (t_quotient_by_large'9 r_y h1) h2)))))).
Qed.

Lemma t_absolute_value_sum'7_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((- r_x) <= (Rabs r_x)))
    (p2 : ((- r_y) <= (Rabs r_y))) :
  ((- ((Rabs r_x) + (Rabs r_y))) <= (r_x + r_y)).
Proof.
  apply (conclude_at_most (- ((Rabs r_x) + (Rabs r_y))) (r_x + r_y) ((0 + 1 * ((Rabs r_x) - (- r_x))) + 1 * ((Rabs r_y) - (- r_y))) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_x) - (- r_x))) 1 (- r_y) (Rabs r_y) ltac:(lra) (add_at_most_to_at_most 0 1 (- r_x) (Rabs r_x) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_absolute_value_sum'12_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_x <= (Rabs r_x)))
    (p2 : (r_y <= (Rabs r_y))) :
  ((r_x + r_y) <= ((Rabs r_x) + (Rabs r_y))).
Proof.
  apply (conclude_at_most (r_x + r_y) ((Rabs r_x) + (Rabs r_y)) ((0 + 1 * ((Rabs r_x) - r_x)) + 1 * ((Rabs r_y) - r_y)) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_x) - r_x)) 1 r_y (Rabs r_y) ltac:(lra) (add_at_most_to_at_most 0 1 r_x (Rabs r_x) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_absolute_value_sum :
  (forall b_x : R, (forall b_y : R, ((Rabs (b_x + b_y)) <= ((Rabs b_x) + (Rabs b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => ((((t_absolute_value_at_most (r_x + r_y)) ((Rabs r_x) + (Rabs r_y))) (t_absolute_value_sum'7_arithmetic r_x r_y (t_negative_below_absolute_value r_x) (t_negative_below_absolute_value r_y))) (t_absolute_value_sum'12_arithmetic r_x r_y (t_below_absolute_value r_x) (t_below_absolute_value r_y))))).
Qed.

Lemma t_ratio_expansion'4_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_expansion'4 :
  (0 < 1).
Proof.
  exact t_ratio_expansion'4_arithmetic.
Qed.

Lemma t_ratio_expansion'8
    (r_a : R) :
  (0 <= (Rabs r_a)).
Proof.
  exact (t_absolute_value_nonnegative r_a).
Qed.

Lemma t_ratio_expansion'9_arithmetic
    (r_a : R)
    (p1 : (0 < 1))
    (p2 : (0 <= (Rabs r_a))) :
  (0 < (1 + (Rabs r_a))).
Proof.
  apply (conclude_less_strictly 0 (1 + (Rabs r_a)) ((0 + 1 * (1 - 0)) + 1 * ((Rabs r_a) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 (Rabs r_a) ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_expansion'11_arithmetic
    (r_a : R) (r_b : R)
    (p1 : (0 < (1 + (Rabs r_a))))
    (p2 : (0 <= (Rabs r_b))) :
  (0 < ((1 + (Rabs r_a)) + (Rabs r_b))).
Proof.
  apply (conclude_less_strictly 0 ((1 + (Rabs r_a)) + (Rabs r_b)) ((0 + 1 * ((1 + (Rabs r_a)) - 0)) + 1 * ((Rabs r_b) - 0)) 0 (add_at_most_to_less (0 + 1 * ((1 + (Rabs r_a)) - 0)) 1 0 (Rabs r_b) ltac:(lra) (add_less_to_at_most 0 1 0 (1 + (Rabs r_a)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_expansion'11
    (r_a : R) (r_b : R) :
  (0 < ((1 + (Rabs r_a)) + (Rabs r_b))).
Proof.
  exact (t_ratio_expansion'11_arithmetic r_a r_b (t_ratio_expansion'9_arithmetic r_a t_ratio_expansion'4 (t_ratio_expansion'8 r_a)) (t_absolute_value_nonnegative r_b)).
Qed.

Lemma t_ratio_expansion'18
    (r_b : R) (r_e : R) :
  ((- (r_b * r_e)) <= (Rabs (r_b * r_e))).
Proof.
  exact (t_negative_below_absolute_value (r_b * r_e)).
Qed.

Lemma t_ratio_expansion'21
    (r_b : R) (r_e : R) :
  ((Rabs (r_b * r_e)) = ((Rabs r_b) * (Rabs r_e))).
Proof.
  exact ((t_absolute_value_product r_b) r_e).
Qed.

Lemma t_ratio_expansion'24_arithmetic
    (r_a : R) (r_b : R)
    (p1 : (0 < ((1 + (Rabs r_a)) + (Rabs r_b))))
    (p2 : (((1 + (Rabs r_a)) + (Rabs r_b)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((1 + (Rabs r_a)) + (Rabs r_b)) - 0)) + 1 * (0 - ((1 + (Rabs r_a)) + (Rabs r_b)))) 0 (add_equation_to_less (0 + 1 * (((1 + (Rabs r_a)) + (Rabs r_b)) - 0)) 1 ((1 + (Rabs r_a)) + (Rabs r_b)) 0 (add_less_to_at_most 0 1 0 ((1 + (Rabs r_a)) + (Rabs r_b)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_expansion'25
    (r_a : R) (r_b : R) :
  (~ (((1 + (Rabs r_a)) + (Rabs r_b)) = 0)).
Proof.
  exact (fun h1 : (((1 + (Rabs r_a)) + (Rabs r_b)) = 0) => (t_ratio_expansion'24_arithmetic r_a r_b (t_ratio_expansion'11 r_a r_b) h1)).
Qed.

Lemma t_ratio_expansion'26_arithmetic
    (r_a : R) (r_b : R) (r_e : R)
    (p1 : ((Rabs r_e) <= (1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b))))))
    (p2 : (~ (((1 + (Rabs r_a)) + (Rabs r_b)) = 0))) :
  (0 <= ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))).
Proof.
  apply (conclude_at_most 0 ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e)) (0 + 1 * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) 0 (add_at_most_to_at_most 0 1 (Rabs r_e) (1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_expansion'27
    (r_a : R) (r_b : R) (r_e : R)
    (h1 : ((Rabs r_e) <= (1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))))) :
  (0 <= (((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e)))).
Proof.
  exact (product_nonnegative _ _ (Rlt_le _ _ (t_ratio_expansion'11 r_a r_b)) (t_ratio_expansion'26_arithmetic r_a r_b r_e h1 (t_ratio_expansion'25 r_a r_b))).
Qed.

Lemma t_ratio_expansion'28
    (r_e : R) :
  (0 <= (Rabs r_e)).
Proof.
  exact (t_absolute_value_nonnegative r_e).
Qed.

Lemma t_ratio_expansion'30_arithmetic
    (r_a : R) (r_b : R) (r_e : R)
    (p1 : ((- (r_b * r_e)) <= (Rabs (r_b * r_e))))
    (p2 : ((Rabs (r_b * r_e)) = ((Rabs r_b) * (Rabs r_e))))
    (p3 : (0 <= (((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e)))))
    (p4 : (0 <= (Rabs r_e)))
    (p5 : (0 <= ((Rabs r_e) * (Rabs r_a))))
    (p6 : (~ (((1 + (Rabs r_a)) + (Rabs r_b)) = 0))) :
  ((- (1 / 4)) <= (r_b * r_e)).
Proof.
  apply (conclude_at_most (- (1 / 4)) (r_b * r_e) (((((0 + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) + 1 * ((((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) - 0)) + 1 * ((Rabs r_e) - 0)) + 1 * (((Rabs r_e) * (Rabs r_a)) - 0)) 0 (add_at_most_to_at_most ((((0 + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) + 1 * ((((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) - 0)) + 1 * ((Rabs r_e) - 0)) 1 0 ((Rabs r_e) * (Rabs r_a)) ltac:(lra) (add_at_most_to_at_most (((0 + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) + 1 * ((((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) - 0)) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) 1 0 (((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) ltac:(lra) (add_equation_to_at_most (0 + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) 1 (Rabs (r_b * r_e)) ((Rabs r_b) * (Rabs r_e)) (add_at_most_to_at_most 0 1 (- (r_b * r_e)) (Rabs (r_b * r_e)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) ltac:(lra)).
  clear p1 p2 p3 p4 p5.
  rational_identity.
Qed.

Lemma t_ratio_expansion'36
    (r_a : R) (r_b : R) (r_e : R) (r_w : R)
    (h1 : ((Rabs r_e) <= (1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b))))))
    (h2 : (0 <= r_w)) :
  ((0 < ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) /\ (((1 / 2) <= (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) /\ ((Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))) <= (Rabs ((r_w * (r_e ^^ 2%Z)) - ((r_b * r_e) ^^ 2%Z)))))).
Proof.
  exact ((((t_root_near_one (r_b * r_e)) (r_w * (r_e ^^ 2%Z))) (t_ratio_expansion'30_arithmetic r_a r_b r_e (t_ratio_expansion'18 r_b r_e) (t_ratio_expansion'21 r_b r_e) (t_ratio_expansion'27 r_a r_b r_e h1) (t_ratio_expansion'28 r_e) (product_nonnegative _ _ (t_ratio_expansion'28 r_e) (t_ratio_expansion'8 r_a)) (t_ratio_expansion'25 r_a r_b))) (product_nonnegative _ _ h2 (square_nonnegative r_e))).
Qed.

Lemma t_ratio_expansion'38
    (r_a : R) (r_b : R) (r_e : R) (r_w : R)
    (h1 : ((Rabs r_e) <= (1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b))))))
    (h2 : (0 <= r_w)) :
  (((1 / 2) <= (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) /\ ((Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))) <= (Rabs ((r_w * (r_e ^^ 2%Z)) - ((r_b * r_e) ^^ 2%Z))))).
Proof.
  exact (proj2 (t_ratio_expansion'36 r_a r_b r_e r_w h1 h2)).
Qed.

Lemma t_ratio_expansion'39
    (r_a : R) (r_b : R) (r_e : R) (r_w : R)
    (h1 : ((Rabs r_e) <= (1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b))))))
    (h2 : (0 <= r_w)) :
  ((1 / 2) <= (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))).
Proof.
  exact (proj1 (t_ratio_expansion'38 r_a r_b r_e r_w h1 h2)).
Qed.

Lemma t_ratio_expansion'40_arithmetic
    (r_b : R) (r_e : R) (r_w : R)
    (p1 : ((1 / 2) <= (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))) :
  (0 < (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_less 0 (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) (0 + 1 * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 / 2))) (1 / 2) (add_at_most_to_at_most 0 1 (1 / 2) (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_expansion'42_arithmetic
    (r_b : R) (r_e : R) (r_w : R)
    (p1 : (0 < (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))
    (p2 : ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - 0)) + 1 * (0 - (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))) 0 (add_equation_to_less (0 + 1 * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - 0)) 1 (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 0 (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_expansion'43
    (r_a : R) (r_b : R) (r_e : R) (r_w : R)
    (h1 : ((Rabs r_e) <= (1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b))))))
    (h2 : (0 <= r_w)) :
  (~ ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) = 0)).
Proof.
  exact (fun h3 : ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) = 0) => (t_ratio_expansion'42_arithmetic r_b r_e r_w (t_ratio_expansion'40_arithmetic r_b r_e r_w (t_ratio_expansion'39 r_a r_b r_e r_w h1 h2)) h3)).
Qed.

Lemma t_ratio_expansion'68
    (r_a : R) (r_e : R) :
  ((Rabs (r_a * r_e)) = ((Rabs r_a) * (Rabs r_e))).
Proof.
  exact ((t_absolute_value_product r_a) r_e).
Qed.

Lemma t_ratio_expansion'6_arithmetic :
  (0 < 4).
Proof.
  apply (conclude_less 0 4 0 4 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_expansion'44_arithmetic
    (r_a : R) (r_b : R) (r_e : R) (r_w : R)
    (p1 : (~ ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) = 0))) :
  ((((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) = (((1 + (r_a * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * r_e)))).
Proof.
  apply (conclude_equation (((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) (((1 + (r_a * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * r_e))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_expansion'50_arithmetic
    (r_a : R) (r_b : R) (r_e : R) (r_w : R) :
  ((((r_e ^^ 2%Z) * ((r_b - r_a) * r_b)) + ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) = ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))).
Proof.
  apply (conclude_equation (((r_e ^^ 2%Z) * ((r_b - r_a) * r_b)) + ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_expansion'69_arithmetic
    (r_a : R) (r_b : R) (r_e : R)
    (p1 : ((r_a * r_e) <= (Rabs (r_a * r_e))))
    (p2 : ((- (r_b * r_e)) <= (Rabs (r_b * r_e))))
    (p3 : ((Rabs (r_a * r_e)) = ((Rabs r_a) * (Rabs r_e))))
    (p4 : ((Rabs (r_b * r_e)) = ((Rabs r_b) * (Rabs r_e))))
    (p5 : (0 <= (((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e)))))
    (p6 : (0 <= (Rabs r_e)))
    (p7 : (~ (((1 + (Rabs r_a)) + (Rabs r_b)) = 0))) :
  ((- 2) <= (((r_b - r_a) * r_e) - 1)).
Proof.
  apply (conclude_at_most (- 2) (((r_b - r_a) * r_e) - 1) ((((((0 + 1 * ((Rabs (r_a * r_e)) - (r_a * r_e))) + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) + 1 * (((Rabs r_a) * (Rabs r_e)) - (Rabs (r_a * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) + 1 * ((((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) - 0)) + 1 * ((Rabs r_e) - 0)) (3 / 4) (add_at_most_to_at_most (((((0 + 1 * ((Rabs (r_a * r_e)) - (r_a * r_e))) + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) + 1 * (((Rabs r_a) * (Rabs r_e)) - (Rabs (r_a * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) + 1 * ((((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) - 0)) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most ((((0 + 1 * ((Rabs (r_a * r_e)) - (r_a * r_e))) + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) + 1 * (((Rabs r_a) * (Rabs r_e)) - (Rabs (r_a * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) 1 0 (((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) ltac:(lra) (add_equation_to_at_most (((0 + 1 * ((Rabs (r_a * r_e)) - (r_a * r_e))) + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) + 1 * (((Rabs r_a) * (Rabs r_e)) - (Rabs (r_a * r_e)))) 1 (Rabs (r_b * r_e)) ((Rabs r_b) * (Rabs r_e)) (add_equation_to_at_most ((0 + 1 * ((Rabs (r_a * r_e)) - (r_a * r_e))) + 1 * ((Rabs (r_b * r_e)) - (- (r_b * r_e)))) 1 (Rabs (r_a * r_e)) ((Rabs r_a) * (Rabs r_e)) (add_at_most_to_at_most (0 + 1 * ((Rabs (r_a * r_e)) - (r_a * r_e))) 1 (- (r_b * r_e)) (Rabs (r_b * r_e)) ltac:(lra) (add_at_most_to_at_most 0 1 (r_a * r_e) (Rabs (r_a * r_e)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6.
  rational_identity.
Qed.

Lemma t_ratio_expansion'73_arithmetic
    (r_a : R) (r_b : R) (r_e : R)
    (p1 : ((- (r_a * r_e)) <= (Rabs (r_a * r_e))))
    (p2 : ((r_b * r_e) <= (Rabs (r_b * r_e))))
    (p3 : ((Rabs (r_a * r_e)) = ((Rabs r_a) * (Rabs r_e))))
    (p4 : ((Rabs (r_b * r_e)) = ((Rabs r_b) * (Rabs r_e))))
    (p5 : (0 <= (((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e)))))
    (p6 : (0 <= (Rabs r_e)))
    (p7 : (~ (((1 + (Rabs r_a)) + (Rabs r_b)) = 0))) :
  ((((r_b - r_a) * r_e) - 1) <= 2).
Proof.
  apply (conclude_at_most (((r_b - r_a) * r_e) - 1) 2 ((((((0 + 1 * ((Rabs (r_a * r_e)) - (- (r_a * r_e)))) + 1 * ((Rabs (r_b * r_e)) - (r_b * r_e))) + 1 * (((Rabs r_a) * (Rabs r_e)) - (Rabs (r_a * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) + 1 * ((((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) - 0)) + 1 * ((Rabs r_e) - 0)) (11 / 4) (add_at_most_to_at_most (((((0 + 1 * ((Rabs (r_a * r_e)) - (- (r_a * r_e)))) + 1 * ((Rabs (r_b * r_e)) - (r_b * r_e))) + 1 * (((Rabs r_a) * (Rabs r_e)) - (Rabs (r_a * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) + 1 * ((((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) - 0)) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most ((((0 + 1 * ((Rabs (r_a * r_e)) - (- (r_a * r_e)))) + 1 * ((Rabs (r_b * r_e)) - (r_b * r_e))) + 1 * (((Rabs r_a) * (Rabs r_e)) - (Rabs (r_a * r_e)))) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (r_b * r_e)))) 1 0 (((1 + (Rabs r_a)) + (Rabs r_b)) * ((1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) - (Rabs r_e))) ltac:(lra) (add_equation_to_at_most (((0 + 1 * ((Rabs (r_a * r_e)) - (- (r_a * r_e)))) + 1 * ((Rabs (r_b * r_e)) - (r_b * r_e))) + 1 * (((Rabs r_a) * (Rabs r_e)) - (Rabs (r_a * r_e)))) 1 (Rabs (r_b * r_e)) ((Rabs r_b) * (Rabs r_e)) (add_equation_to_at_most ((0 + 1 * ((Rabs (r_a * r_e)) - (- (r_a * r_e)))) + 1 * ((Rabs (r_b * r_e)) - (r_b * r_e))) 1 (Rabs (r_a * r_e)) ((Rabs r_a) * (Rabs r_e)) (add_at_most_to_at_most (0 + 1 * ((Rabs (r_a * r_e)) - (- (r_a * r_e)))) 1 (r_b * r_e) (Rabs (r_b * r_e)) ltac:(lra) (add_at_most_to_at_most 0 1 (- (r_a * r_e)) (Rabs (r_a * r_e)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6.
  rational_identity.
Qed.

Lemma t_ratio_expansion'75_arithmetic
    (r_a : R) (r_b : R) (r_e : R)
    (p1 : ((Rabs (((r_b - r_a) * r_e) - 1)) <= 2)) :
  (0 <= (2 - (Rabs (((r_b - r_a) * r_e) - 1)))).
Proof.
  apply (conclude_at_most 0 (2 - (Rabs (((r_b - r_a) * r_e) - 1))) (0 + 1 * (2 - (Rabs (((r_b - r_a) * r_e) - 1)))) 0 (add_at_most_to_at_most 0 1 (Rabs (((r_b - r_a) * r_e) - 1)) 2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_expansion'78_arithmetic
    (r_b : R) (r_e : R) (r_w : R) :
  (((r_w * (r_e ^^ 2%Z)) - ((r_b * r_e) ^^ 2%Z)) = ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z)))).
Proof.
  apply (conclude_equation ((r_w * (r_e ^^ 2%Z)) - ((r_b * r_e) ^^ 2%Z)) ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_expansion'84_arithmetic
    (r_a : R) (r_b : R) (r_e : R) (r_w : R)
    (p1 : ((Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))) <= ((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) + (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))))))
    (p2 : ((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) = ((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b)))))
    (p3 : ((Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) = ((Rabs (((r_b - r_a) * r_e) - 1)) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))))
    (p4 : (0 <= ((2 - (Rabs (((r_b - r_a) * r_e) - 1))) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))))
    (p5 : ((Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))) <= (Rabs ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z))))))
    (p6 : ((Rabs ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z)))) = ((r_e ^^ 2%Z) * (Rabs (r_w - (r_b ^^ 2%Z)))))) :
  ((Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))) <= (((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) + (2 * ((r_e ^^ 2%Z) * (Rabs (r_w - (r_b ^^ 2%Z))))))).
Proof.
  apply (conclude_at_most (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))) (((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) + (2 * ((r_e ^^ 2%Z) * (Rabs (r_w - (r_b ^^ 2%Z)))))) ((((((0 + 1 * (((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) + (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))) - (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))))) + 1 * (((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) - (Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))))) + 1 * (((Rabs (((r_b - r_a) * r_e) - 1)) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) - (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))))) + 1 * (((2 - (Rabs (((r_b - r_a) * r_e) - 1))) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) - 0)) + 2 * ((Rabs ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z)))) - (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))) + 2 * (((r_e ^^ 2%Z) * (Rabs (r_w - (r_b ^^ 2%Z)))) - (Rabs ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z)))))) 0 (add_equation_to_at_most (((((0 + 1 * (((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) + (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))) - (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))))) + 1 * (((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) - (Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))))) + 1 * (((Rabs (((r_b - r_a) * r_e) - 1)) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) - (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))))) + 1 * (((2 - (Rabs (((r_b - r_a) * r_e) - 1))) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) - 0)) + 2 * ((Rabs ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z)))) - (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))) 2 (Rabs ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z)))) ((r_e ^^ 2%Z) * (Rabs (r_w - (r_b ^^ 2%Z)))) (add_at_most_to_at_most ((((0 + 1 * (((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) + (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))) - (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))))) + 1 * (((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) - (Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))))) + 1 * (((Rabs (((r_b - r_a) * r_e) - 1)) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) - (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))))) + 1 * (((2 - (Rabs (((r_b - r_a) * r_e) - 1))) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) - 0)) 2 (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))) (Rabs ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z)))) ltac:(lra) (add_at_most_to_at_most (((0 + 1 * (((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) + (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))) - (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))))) + 1 * (((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) - (Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))))) + 1 * (((Rabs (((r_b - r_a) * r_e) - 1)) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) - (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))))) 1 0 ((2 - (Rabs (((r_b - r_a) * r_e) - 1))) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) ltac:(lra) (add_equation_to_at_most ((0 + 1 * (((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) + (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))) - (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))))) + 1 * (((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) - (Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))))) 1 (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) ((Rabs (((r_b - r_a) * r_e) - 1)) * (Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) (add_equation_to_at_most (0 + 1 * (((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) + (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))) - (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))))) 1 (Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) ((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) (add_at_most_to_at_most 0 1 (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))) ((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) + (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6.
  rational_identity.
Qed.

Lemma t_ratio_expansion'86_arithmetic
    (r_a : R) (r_b : R) (r_e : R) (r_w : R)
    (p1 : ((Rabs (((1 + (r_a * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * r_e)))) <= (2 * (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))))))
    (p2 : ((Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))) <= (((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) + (2 * ((r_e ^^ 2%Z) * (Rabs (r_w - (r_b ^^ 2%Z))))))))
    (p3 : (~ ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) = 0))) :
  ((Rabs (((1 + (r_a * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * r_e)))) <= (((2 * (Rabs ((r_b - r_a) * r_b))) + (4 * (Rabs (r_w - (r_b ^^ 2%Z))))) * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs (((1 + (r_a * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * r_e)))) (((2 * (Rabs ((r_b - r_a) * r_b))) + (4 * (Rabs (r_w - (r_b ^^ 2%Z))))) * (r_e ^^ 2%Z)) ((0 + 1 * ((2 * (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))))) - (Rabs (((1 + (r_a * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * r_e)))))) + 2 * ((((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) + (2 * ((r_e ^^ 2%Z) * (Rabs (r_w - (r_b ^^ 2%Z)))))) - (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))))) 0 (add_at_most_to_at_most (0 + 1 * ((2 * (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))))) - (Rabs (((1 + (r_a * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * r_e)))))) 2 (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))) (((r_e ^^ 2%Z) * (Rabs ((r_b - r_a) * r_b))) + (2 * ((r_e ^^ 2%Z) * (Rabs (r_w - (r_b ^^ 2%Z)))))) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (((1 + (r_a * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * r_e)))) (2 * (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_ratio_expansion :
  (forall b_a : R, (forall b_b : R, (forall b_w : R, ((0 <= b_w) -> (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < ((1 + (2 * (b_b * b_e))) + (b_w * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (b_a * b_e)) / (sqrt ((1 + (2 * (b_b * b_e))) + (b_w * (b_e ^^ 2%Z))))) - (1 + ((b_a - b_b) * b_e)))) <= (b_C * (b_e ^^ 2%Z))))))))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_b : R) => (fun (r_w : R) => (fun h1 : (0 <= r_w) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (r_a * b_e)) / (sqrt ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * b_e)))) <= (b_C * (b_e ^^ 2%Z))))))))) ((2 * (Rabs ((r_b - r_a) * r_b))) + (4 * (Rabs (r_w - (r_b ^^ 2%Z))))) (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (r_a * b_e)) / (sqrt ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * b_e)))) <= (((2 * (Rabs ((r_b - r_a) * r_b))) + (4 * (Rabs (r_w - (r_b ^^ 2%Z))))) * (b_e ^^ 2%Z)))))))) (1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) (conj ((((t_quotient_positive 1) (4 * ((1 + (Rabs r_a)) + (Rabs r_b)))) t_ratio_expansion'4) (product_positive _ _ t_ratio_expansion'6_arithmetic (t_ratio_expansion'11 r_a r_b))) (fun (r_e : R) => (fun h2 : ((Rabs r_e) <= (1 / (4 * ((1 + (Rabs r_a)) + (Rabs r_b))))) => (conj (proj1 (t_ratio_expansion'36 r_a r_b r_e r_w h2 h1)) (t_ratio_expansion'86_arithmetic r_a r_b r_e r_w (eq_ind (((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) (fun hole : R => ((Rabs hole) <= (2 * (Rabs ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))))))) (((t_quotient_by_large ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))) (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) (t_ratio_expansion'39 r_a r_b r_e r_w h2 h1)) (((1 + (r_a * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((r_a - r_b) * r_e))) (t_ratio_expansion'44_arithmetic r_a r_b r_e r_w (t_ratio_expansion'43 r_a r_b r_e r_w h2 h1))) (t_ratio_expansion'84_arithmetic r_a r_b r_e r_w (eq_ind (((r_e ^^ 2%Z) * ((r_b - r_a) * r_b)) + ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) (fun hole : R => ((Rabs hole) <= ((Rabs ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) + (Rabs ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))))))) ((t_absolute_value_sum ((r_e ^^ 2%Z) * ((r_b - r_a) * r_b))) ((((r_b - r_a) * r_e) - 1) * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) ((1 + (r_a * r_e)) - ((1 + ((r_a - r_b) * r_e)) * (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))) (t_ratio_expansion'50_arithmetic r_a r_b r_e r_w)) (((t_absolute_value_scaled (r_e ^^ 2%Z)) ((r_b - r_a) * r_b)) (square_nonnegative r_e)) ((t_absolute_value_product (((r_b - r_a) * r_e) - 1)) ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))) (product_nonnegative _ _ (t_ratio_expansion'75_arithmetic r_a r_b r_e ((((t_absolute_value_at_most (((r_b - r_a) * r_e) - 1)) 2) (t_ratio_expansion'69_arithmetic r_a r_b r_e (t_below_absolute_value (r_a * r_e)) (t_ratio_expansion'18 r_b r_e) (t_ratio_expansion'68 r_a r_e) (t_ratio_expansion'21 r_b r_e) (t_ratio_expansion'27 r_a r_b r_e h2) (t_ratio_expansion'28 r_e) (t_ratio_expansion'25 r_a r_b))) (t_ratio_expansion'73_arithmetic r_a r_b r_e (t_negative_below_absolute_value (r_a * r_e)) (t_below_absolute_value (r_b * r_e)) (t_ratio_expansion'68 r_a r_e) (t_ratio_expansion'21 r_b r_e) (t_ratio_expansion'27 r_a r_b r_e h2) (t_ratio_expansion'28 r_e) (t_ratio_expansion'25 r_a r_b)))) (t_absolute_value_nonnegative ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e))))) (eq_ind ((r_w * (r_e ^^ 2%Z)) - ((r_b * r_e) ^^ 2%Z)) (fun hole : R => ((Rabs ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - (1 + (r_b * r_e)))) <= (Rabs hole))) (proj2 (t_ratio_expansion'38 r_a r_b r_e r_w h2 h1)) ((r_e ^^ 2%Z) * (r_w - (r_b ^^ 2%Z))) (t_ratio_expansion'78_arithmetic r_b r_e r_w)) (((t_absolute_value_scaled (r_e ^^ 2%Z)) (r_w - (r_b ^^ 2%Z))) (square_nonnegative r_e))) (t_ratio_expansion'43 r_a r_b r_e r_w h2 h1)))))))))))).
Qed.

Lemma t_inverse_root_near_one'13
    (r_C : R) (r_b : R) (r_delta : R) (r_e : R) (r_w : R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (0 * b_e)) / (sqrt ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z))))) - (1 + ((0 - r_b) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((Rabs r_e) <= r_delta)) :
  ((0 < ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) /\ ((Rabs (((1 + (0 * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((0 - r_b) * r_e)))) <= (r_C * (r_e ^^ 2%Z)))).
Proof.
  exact (((proj2 h1) r_e) h2).
Qed.

Lemma t_inverse_root_near_one'20_arithmetic
    (r_b : R) (r_e : R) (r_w : R)
    (p1 : (0 < (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))))
    (p2 : ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - 0)) + 1 * (0 - (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))))) 0 (add_equation_to_less (0 + 1 * ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) - 0)) 1 (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 0 (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_inverse_root_near_one'22_arithmetic
    (r_b : R) (r_e : R) (r_w : R)
    (p1 : (~ ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) = 0))) :
  ((((1 + (0 * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((0 - r_b) * r_e))) = ((1 / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 - (r_b * r_e)))).
Proof.
  apply (conclude_equation (((1 + (0 * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((0 - r_b) * r_e))) ((1 / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 - (r_b * r_e))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_inverse_root_near_one :
  (forall b_b : R, (forall b_w : R, ((0 <= b_w) -> (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < ((1 + (2 * (b_b * b_e))) + (b_w * (b_e ^^ 2%Z)))) /\ ((Rabs ((1 / (sqrt ((1 + (2 * (b_b * b_e))) + (b_w * (b_e ^^ 2%Z))))) - (1 - (b_b * b_e)))) <= (b_C * (b_e ^^ 2%Z)))))))))))).
Proof.
  exact (fun (r_b : R) => (fun (r_w : R) => (fun h1 : (0 <= r_w) => (ex_ind (fun (r_C : R) (h2 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (0 * b_e)) / (sqrt ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z))))) - (1 + ((0 - r_b) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))) => (ex_ind (fun (r_delta : R) (h3 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((0 < ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z)))) /\ ((Rabs (((1 + (0 * b_e)) / (sqrt ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z))))) - (1 + ((0 - r_b) * b_e)))) <= (r_C * (b_e ^^ 2%Z)))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z)))) /\ ((Rabs ((1 / (sqrt ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z))))) - (1 - (r_b * b_e)))) <= (b_C * (b_e ^^ 2%Z))))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((0 < ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z)))) /\ ((Rabs ((1 / (sqrt ((1 + (2 * (r_b * b_e))) + (r_w * (b_e ^^ 2%Z))))) - (1 - (r_b * b_e)))) <= (r_C * (b_e ^^ 2%Z)))))))) r_delta (conj (proj1 h3) (fun (r_e : R) => (fun h4 : ((Rabs r_e) <= r_delta) => (conj (proj1 (t_inverse_root_near_one'13 r_C r_b r_delta r_e r_w h3 h4)) (eq_ind (((1 + (0 * r_e)) / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 + ((0 - r_b) * r_e))) (fun hole : R => ((Rabs hole) <= (r_C * (r_e ^^ 2%Z)))) (proj2 (t_inverse_root_near_one'13 r_C r_b r_delta r_e r_w h3 h4)) ((1 / (sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z))))) - (1 - (r_b * r_e))) (t_inverse_root_near_one'22_arithmetic r_b r_e r_w (fun h5 : ((sqrt ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) = 0) => (t_inverse_root_near_one'20_arithmetic r_b r_e r_w ((t_square_root_positive ((1 + (2 * (r_b * r_e))) + (r_w * (r_e ^^ 2%Z)))) (proj1 (t_inverse_root_near_one'13 r_C r_b r_delta r_e r_w h3 h4))) h5))))))))))) h2)) ((((t_ratio_expansion 0) r_b) r_w) h1))))).
Qed.

Lemma t_scaled_ratio'24_arithmetic
    (r_x : R)
    (p1 : (0 < (Rabs r_x)))
    (p2 : ((Rabs r_x) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs r_x) - 0)) + 1 * (0 - (Rabs r_x))) 0 (add_equation_to_less (0 + 1 * ((Rabs r_x) - 0)) 1 (Rabs r_x) 0 (add_less_to_at_most 0 1 0 (Rabs r_x) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scaled_ratio'25
    (r_x : R)
    (h1 : (~ (r_x = 0))) :
  (~ ((Rabs r_x) = 0)).
Proof.
  exact (fun h2 : ((Rabs r_x) = 0) => (t_scaled_ratio'24_arithmetic r_x ((t_absolute_value_positive r_x) h1) h2)).
Qed.

Lemma t_scaled_ratio'30_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scaled_ratio'31
    (r_y : R)
    (h1 : (0 < r_y)) :
  (~ ((sqrt r_y) = 0)).
Proof.
  exact (fun h2 : ((sqrt r_y) = 0) => (t_scaled_ratio'30_arithmetic r_y ((t_square_root_positive r_y) h1) h2)).
Qed.

Lemma t_scaled_ratio'8_arithmetic
    (r_x : R)
    (p1 : (0 < (r_x ^^ 2%Z))) :
  (0 <= (r_x ^^ 2%Z)).
Proof.
  apply (conclude_at_most_strictly 0 (r_x ^^ 2%Z) (0 + 1 * ((r_x ^^ 2%Z) - 0)) 0 (add_less_to_at_most 0 1 0 (r_x ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scaled_ratio'11_arithmetic
    (r_y : R)
    (p1 : (0 < r_y)) :
  (0 <= r_y).
Proof.
  apply (conclude_at_most_strictly 0 r_y (0 + 1 * (r_y - 0)) 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scaled_ratio'15_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sqrt (r_x ^^ 2%Z)) = (Rabs r_x))) :
  (((sqrt (r_x ^^ 2%Z)) * (sqrt r_y)) = ((Rabs r_x) * (sqrt r_y))).
Proof.
  apply (conclude_equation ((sqrt (r_x ^^ 2%Z)) * (sqrt r_y)) ((Rabs r_x) * (sqrt r_y)) (0 + (sqrt r_y) * ((Rabs r_x) - (sqrt (r_x ^^ 2%Z)))) (add_equation 0 (sqrt r_y) (sqrt (r_x ^^ 2%Z)) (Rabs r_x) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scaled_ratio'32_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (~ ((Rabs r_x) = 0)))
    (p2 : (~ ((sqrt r_y) = 0))) :
  ((r_x / ((Rabs r_x) * (sqrt r_y))) = ((r_x / (Rabs r_x)) / (sqrt r_y))).
Proof.
  apply (conclude_equation (r_x / ((Rabs r_x) * (sqrt r_y))) ((r_x / (Rabs r_x)) / (sqrt r_y)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_scaled_ratio'36_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sign r_x) = (r_x / (Rabs r_x))))
    (p2 : (~ ((sqrt r_y) = 0)))
    (p3 : (~ ((Rabs r_x) = 0))) :
  (((r_x / (Rabs r_x)) / (sqrt r_y)) = ((sign r_x) / (sqrt r_y))).
Proof.
  apply (conclude_equation ((r_x / (Rabs r_x)) / (sqrt r_y)) ((sign r_x) / (sqrt r_y)) (0 + ((-1) / (sqrt r_y)) * ((r_x / (Rabs r_x)) - (sign r_x))) (add_equation 0 ((-1) / (sqrt r_y)) (sign r_x) (r_x / (Rabs r_x)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_scaled_ratio :
  (forall b_x : R, (forall b_y : R, ((~ (b_x = 0)) -> ((0 < b_y) -> ((b_x / (sqrt ((b_x ^^ 2%Z) * b_y))) = ((sign b_x) / (sqrt b_y))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (~ (r_x = 0)) => (fun h2 : (0 < r_y) => (eq_trans (eq_trans (eq_ind (sqrt ((r_x ^^ 2%Z) * r_y)) (fun hole : R => ((r_x / (sqrt ((r_x ^^ 2%Z) * r_y))) = (r_x / hole))) (eq_refl (r_x / (sqrt ((r_x ^^ 2%Z) * r_y)))) ((Rabs r_x) * (sqrt r_y)) (eq_trans ((((t_square_root_product (r_x ^^ 2%Z)) r_y) (t_scaled_ratio'8_arithmetic r_x ((t_square_positive r_x) h1))) (t_scaled_ratio'11_arithmetic r_y h2)) (t_scaled_ratio'15_arithmetic r_x r_y (t_square_root_of_square r_x)))) (t_scaled_ratio'32_arithmetic r_x r_y (t_scaled_ratio'25 r_x h1) (t_scaled_ratio'31 r_y h2))) (t_scaled_ratio'36_arithmetic r_x r_y ((t_sign_as_quotient r_x) h1) (t_scaled_ratio'31 r_y h2) (t_scaled_ratio'25 r_x h1))))))).
Qed.

Lemma t_sign_squared'4_arithmetic
    (r_x : R)
    (p1 : ((sign r_x) = (-1))) :
  (((sign r_x) ^^ 2%Z) = 1).
Proof.
  apply (conclude_equation ((sign r_x) ^^ 2%Z) 1 (0 + ((sign r_x) + (-1)) * ((-1) - (sign r_x))) (add_equation 0 ((sign r_x) + (-1)) (sign r_x) (-1) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_sign_squared'12_arithmetic
    (r_x : R)
    (p1 : ((sign r_x) = 1)) :
  (((sign r_x) ^^ 2%Z) = 1).
Proof.
  apply (conclude_equation ((sign r_x) ^^ 2%Z) 1 (0 + ((sign r_x) + 1) * (1 - (sign r_x))) (add_equation 0 ((sign r_x) + 1) (sign r_x) 1 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_sign_squared :
  (forall b_x : R, ((~ (b_x = 0)) -> (((sign b_x) ^^ 2%Z) = 1))).
Proof.
  exact (fun (r_x : R) => (fun h1 : (~ (r_x = 0)) => (or_ind (fun h2 : (r_x < 0) => (t_sign_squared'4_arithmetic r_x (sign_negative _ h2))) (fun h2 : ((r_x = 0) \/ (0 < r_x)) => (or_ind (fun h3 : (r_x = 0) => (False_ind (((sign r_x) ^^ 2%Z) = 1) (h1 h3))) (fun h3 : (0 < r_x) => (t_sign_squared'12_arithmetic r_x (sign_positive _ h3))) h2)) (trichotomy r_x 0)))).
Qed.

Lemma t_signed_size'16_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (((Rabs ((sign r_x) * r_y)) ^^ 2%Z) = (((sign r_x) * r_y) ^^ 2%Z)))
    (p2 : (((sign r_x) ^^ 2%Z) = 1))
    (p3 : (((Rabs r_y) ^^ 2%Z) = (r_y ^^ 2%Z))) :
  (((Rabs ((sign r_x) * r_y)) ^^ 2%Z) = ((Rabs r_y) ^^ 2%Z)).
Proof.
  apply (conclude_equation ((Rabs ((sign r_x) * r_y)) ^^ 2%Z) ((Rabs r_y) ^^ 2%Z) (((0 + 1 * ((((sign r_x) * r_y) ^^ 2%Z) - ((Rabs ((sign r_x) * r_y)) ^^ 2%Z))) + (r_y ^^ 2%Z) * (1 - ((sign r_x) ^^ 2%Z))) + (-1) * ((r_y ^^ 2%Z) - ((Rabs r_y) ^^ 2%Z))) (add_equation ((0 + 1 * ((((sign r_x) * r_y) ^^ 2%Z) - ((Rabs ((sign r_x) * r_y)) ^^ 2%Z))) + (r_y ^^ 2%Z) * (1 - ((sign r_x) ^^ 2%Z))) (-1) ((Rabs r_y) ^^ 2%Z) (r_y ^^ 2%Z) (add_equation (0 + 1 * ((((sign r_x) * r_y) ^^ 2%Z) - ((Rabs ((sign r_x) * r_y)) ^^ 2%Z))) (r_y ^^ 2%Z) ((sign r_x) ^^ 2%Z) 1 (add_equation 0 1 ((Rabs ((sign r_x) * r_y)) ^^ 2%Z) (((sign r_x) * r_y) ^^ 2%Z) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_signed_size :
  (forall b_x : R, (forall b_y : R, ((~ (b_x = 0)) -> ((Rabs ((sign b_x) * b_y)) = (Rabs b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (~ (r_x = 0)) => (((((t_equal_squares (Rabs ((sign r_x) * r_y))) (Rabs r_y)) (t_absolute_value_nonnegative ((sign r_x) * r_y))) (t_absolute_value_nonnegative r_y)) (t_signed_size'16_arithmetic r_x r_y (t_absolute_value_squared ((sign r_x) * r_y)) ((t_sign_squared r_x) h1) (t_absolute_value_squared r_y)))))).
Qed.

Lemma t_linear_coefficients_vanish'9_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'12_arithmetic
    (r_d : R)
    (p1 : ((Rabs 0) = 0))
    (p2 : (0 < r_d)) :
  ((Rabs 0) <= r_d).
Proof.
  apply (conclude_at_most_strictly (Rabs 0) r_d ((0 + 1 * (0 - (Rabs 0))) + 1 * (r_d - 0)) 0 (add_less_to_at_most (0 + 1 * (0 - (Rabs 0))) 1 0 r_d ltac:(lra) (at_most_of_equation (0 + 1 * (0 - (Rabs 0))) (add_equation 0 1 (Rabs 0) 0 empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'6_arithmetic
    (r_a : R) (r_b : R) :
  ((r_a + (r_b * 0)) = r_a).
Proof.
  apply (conclude_equation (r_a + (r_b * 0)) r_a 0 empty_combination).
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'14
    (r_a : R) (r_b : R) (r_c : R) (r_d : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= r_d) -> ((Rabs (r_a + (r_b * b_e))) <= (r_c * (b_e ^^ 2%Z))))))
    (h2 : (0 < r_d)) :
  ((Rabs r_a) <= (r_c * (0 ^^ 2%Z))).
Proof.
  exact (eq_ind (r_a + (r_b * 0)) (fun hole : R => ((Rabs hole) <= (r_c * (0 ^^ 2%Z)))) ((h1 0) (t_linear_coefficients_vanish'12_arithmetic r_d (absolute_value_nonnegative _ t_linear_coefficients_vanish'9_arithmetic) h2)) r_a (t_linear_coefficients_vanish'6_arithmetic r_a r_b)).
Qed.

Lemma t_linear_coefficients_vanish'15_arithmetic
    (r_a : R) (r_c : R)
    (p1 : (r_a <= (Rabs r_a)))
    (p2 : ((Rabs r_a) <= (r_c * (0 ^^ 2%Z)))) :
  (r_a <= 0).
Proof.
  apply (conclude_at_most r_a 0 ((0 + 1 * ((Rabs r_a) - r_a)) + 1 * ((r_c * (0 ^^ 2%Z)) - (Rabs r_a))) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_a) - r_a)) 1 (Rabs r_a) (r_c * (0 ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 r_a (Rabs r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'19_arithmetic
    (r_a : R) (r_c : R)
    (p1 : ((- r_a) <= (Rabs r_a)))
    (p2 : ((Rabs r_a) <= (r_c * (0 ^^ 2%Z)))) :
  (0 <= r_a).
Proof.
  apply (conclude_at_most 0 r_a ((0 + 1 * ((Rabs r_a) - (- r_a))) + 1 * ((r_c * (0 ^^ 2%Z)) - (Rabs r_a))) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_a) - (- r_a))) 1 (Rabs r_a) (r_c * (0 ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 (- r_a) (Rabs r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'20
    (r_a : R) (r_b : R) (r_c : R) (r_d : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= r_d) -> ((Rabs (r_a + (r_b * b_e))) <= (r_c * (b_e ^^ 2%Z))))))
    (h2 : (0 < r_d)) :
  (r_a = 0).
Proof.
  exact ((((t_antisymmetry r_a) 0) (t_linear_coefficients_vanish'15_arithmetic r_a r_c (t_below_absolute_value r_a) (t_linear_coefficients_vanish'14 r_a r_b r_c r_d h1 h2))) (t_linear_coefficients_vanish'19_arithmetic r_a r_c (t_negative_below_absolute_value r_a) (t_linear_coefficients_vanish'14 r_a r_b r_c r_d h1 h2))).
Qed.

Lemma t_linear_coefficients_vanish'29
    (r_b : R)
    (h1 : (~ (r_b = 0))) :
  (0 < (Rabs r_b)).
Proof.
  exact ((t_absolute_value_positive r_b) h1).
Qed.

Lemma t_linear_coefficients_vanish'32_arithmetic
    (r_d : R)
    (p1 : (0 < r_d)) :
  (0 <= r_d).
Proof.
  apply (conclude_at_most_strictly 0 r_d (0 + 1 * (r_d - 0)) 0 (add_less_to_at_most 0 1 0 r_d ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'32
    (r_d : R)
    (h1 : (0 < r_d)) :
  (0 <= r_d).
Proof.
  exact (t_linear_coefficients_vanish'32_arithmetic r_d h1).
Qed.

Lemma t_linear_coefficients_vanish'35_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'36_arithmetic
    (r_c : R)
    (p1 : (0 <= (Rabs r_c)))
    (p2 : (0 <= 1)) :
  (0 <= ((Rabs r_c) + 1)).
Proof.
  apply (conclude_at_most 0 ((Rabs r_c) + 1) ((0 + 1 * ((Rabs r_c) - 0)) + 1 * (1 - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_c) - 0)) 1 0 1 ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs r_c) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'37
    (r_c : R) (r_d : R)
    (h1 : (0 < r_d)) :
  (0 <= (r_d * ((Rabs r_c) + 1))).
Proof.
  exact (product_nonnegative _ _ (t_linear_coefficients_vanish'32 r_d h1) (t_linear_coefficients_vanish'36_arithmetic r_c (t_absolute_value_nonnegative r_c) t_linear_coefficients_vanish'35_arithmetic)).
Qed.

Lemma t_linear_coefficients_vanish'38_arithmetic
    (r_b : R) (r_c : R) (r_d : R)
    (p1 : (0 < (Rabs r_b)))
    (p2 : (0 <= (r_d * ((Rabs r_c) + 1)))) :
  (0 < ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))).
Proof.
  apply (conclude_less_strictly 0 ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) ((0 + 1 * ((Rabs r_b) - 0)) + 1 * ((r_d * ((Rabs r_c) + 1)) - 0)) 0 (add_at_most_to_less (0 + 1 * ((Rabs r_b) - 0)) 1 0 (r_d * ((Rabs r_c) + 1)) ltac:(lra) (add_less_to_at_most 0 1 0 (Rabs r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'38
    (r_b : R) (r_c : R) (r_d : R)
    (h1 : (~ (r_b = 0)))
    (h2 : (0 < r_d)) :
  (0 < ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))).
Proof.
  exact (t_linear_coefficients_vanish'38_arithmetic r_b r_c r_d (t_linear_coefficients_vanish'29 r_b h1) (t_linear_coefficients_vanish'37 r_c r_d h2)).
Qed.

Lemma t_linear_coefficients_vanish'39
    (r_b : R) (r_c : R) (r_d : R)
    (h1 : (0 < r_d))
    (h2 : (~ (r_b = 0))) :
  (0 < ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))).
Proof.
  exact ((((t_quotient_positive (r_d * (Rabs r_b))) ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) (product_positive _ _ h1 (t_linear_coefficients_vanish'29 r_b h2))) (t_linear_coefficients_vanish'38 r_b r_c r_d h2 h1)).
Qed.

Lemma t_linear_coefficients_vanish'49_arithmetic
    (r_b : R) (r_c : R) (r_d : R)
    (p1 : (0 < ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))))
    (p2 : (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) - 0)) + 1 * (0 - ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))) 0 (add_equation_to_less (0 + 1 * (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) - 0)) 1 ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) 0 (add_less_to_at_most 0 1 0 ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'50
    (r_b : R) (r_c : R) (r_d : R)
    (h1 : (~ (r_b = 0)))
    (h2 : (0 < r_d)) :
  (~ (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) = 0)).
Proof.
  exact (fun h3 : (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) = 0) => (t_linear_coefficients_vanish'49_arithmetic r_b r_c r_d (t_linear_coefficients_vanish'38 r_b r_c r_d h1 h2) h3)).
Qed.

Lemma t_linear_coefficients_vanish'51_arithmetic
    (r_b : R) (r_c : R) (r_d : R)
    (p1 : (0 < ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))
    (p2 : (0 < (((Rabs r_b) ^^ 2%Z) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))
    (p3 : (~ (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) = 0))) :
  (0 < ((Rabs r_b) - ((Rabs r_c) * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))).
Proof.
  apply (conclude_less_strictly 0 ((Rabs r_b) - ((Rabs r_c) * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))))) ((0 + 1 * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) - 0)) + 1 * ((((Rabs r_b) ^^ 2%Z) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) - 0)) 0 (add_less_to_less (0 + 1 * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) - 0)) 1 0 (((Rabs r_b) ^^ 2%Z) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ltac:(lra) (add_less_to_at_most 0 1 0 ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'56_arithmetic
    (r_b : R) (r_c : R) (r_d : R)
    (p1 : (0 < ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))
    (p2 : (~ (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) = 0))) :
  (0 <= ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))).
Proof.
  apply (conclude_at_most_strictly 0 ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) (0 + 1 * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) - 0)) 0 (add_less_to_at_most 0 1 0 ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'64_arithmetic
    (r_b : R) (r_c : R) (r_d : R)
    (p1 : ((Rabs ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))) = ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))
    (p2 : (0 <= ((r_d * (r_d * ((Rabs r_c) + 1))) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))
    (p3 : (~ (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) = 0))) :
  ((Rabs ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))) <= r_d).
Proof.
  apply (conclude_at_most (Rabs ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))) r_d ((0 + 1 * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) - (Rabs ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))) + 1 * (((r_d * (r_d * ((Rabs r_c) + 1))) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) - (Rabs ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))) 1 0 ((r_d * (r_d * ((Rabs r_c) + 1))) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ltac:(lra) (at_most_of_equation (0 + 1 * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) - (Rabs ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))) (add_equation 0 1 (Rabs ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))) ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'54_arithmetic
    (r_a : R) (r_b : R) (r_c : R) (r_d : R)
    (p1 : (r_a = 0))
    (p2 : (~ (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) = 0))) :
  ((r_a + (r_b * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))))) = (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)).
Proof.
  apply (conclude_equation (r_a + (r_b * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))))) (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b) (0 + 1 * (0 - r_a)) (add_equation 0 1 r_a 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'73_arithmetic
    (r_b : R)
    (p1 : (0 < (Rabs r_b))) :
  (0 <= (Rabs r_b)).
Proof.
  apply (conclude_at_most_strictly 0 (Rabs r_b) (0 + 1 * ((Rabs r_b) - 0)) 0 (add_less_to_at_most 0 1 0 (Rabs r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'80_arithmetic
    (r_c : R)
    (p1 : (r_c <= (Rabs r_c))) :
  (0 <= ((Rabs r_c) - r_c)).
Proof.
  apply (conclude_at_most 0 ((Rabs r_c) - r_c) (0 + 1 * ((Rabs r_c) - r_c)) 0 (add_at_most_to_at_most 0 1 r_c (Rabs r_c) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_linear_coefficients_vanish'82_arithmetic
    (r_b : R) (r_c : R) (r_d : R)
    (p1 : (0 < (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * ((Rabs r_b) - ((Rabs r_c) * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))))))))
    (p2 : ((Rabs (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)) <= (r_c * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ^^ 2%Z))))
    (p3 : ((Rabs (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)) = (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * (Rabs r_b))))
    (p4 : (0 <= ((((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ^^ 2%Z) * ((Rabs r_c) - r_c))))
    (p5 : (~ (((Rabs r_b) + (r_d * ((Rabs r_c) + 1))) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((((0 + 1 * ((((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * ((Rabs r_b) - ((Rabs r_c) * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))) - 0)) + 1 * ((r_c * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ^^ 2%Z)) - (Rabs (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)))) + (-1) * ((((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * (Rabs r_b)) - (Rabs (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)))) + 1 * (((((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ^^ 2%Z) * ((Rabs r_c) - r_c)) - 0)) 0 (add_at_most_to_less (((0 + 1 * ((((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * ((Rabs r_b) - ((Rabs r_c) * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))) - 0)) + 1 * ((r_c * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ^^ 2%Z)) - (Rabs (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)))) + (-1) * ((((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * (Rabs r_b)) - (Rabs (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)))) 1 0 ((((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ^^ 2%Z) * ((Rabs r_c) - r_c)) ltac:(lra) (add_equation_to_less ((0 + 1 * ((((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * ((Rabs r_b) - ((Rabs r_c) * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))) - 0)) + 1 * ((r_c * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ^^ 2%Z)) - (Rabs (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)))) (-1) (Rabs (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)) (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * (Rabs r_b)) (add_at_most_to_less (0 + 1 * ((((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * ((Rabs r_b) - ((Rabs r_c) * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))) - 0)) 1 (Rabs (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b)) (r_c * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ^^ 2%Z)) ltac:(lra) (add_less_to_at_most 0 1 0 (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * ((Rabs r_b) - ((Rabs r_c) * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Theorem t_linear_coefficients_vanish :
  (forall b_a : R, (forall b_b : R, (forall b_c : R, (forall b_d : R, ((0 < b_d) -> ((forall b_e : R, (((Rabs b_e) <= b_d) -> ((Rabs (b_a + (b_b * b_e))) <= (b_c * (b_e ^^ 2%Z))))) -> ((b_a = 0) /\ (b_b = 0)))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_b : R) => (fun (r_c : R) => (fun (r_d : R) => (fun h1 : (0 < r_d) => (fun h2 : (forall b_e : R, (((Rabs b_e) <= r_d) -> ((Rabs (r_a + (r_b * b_e))) <= (r_c * (b_e ^^ 2%Z))))) => (conj (t_linear_coefficients_vanish'20 r_a r_b r_c r_d h2 h1) (or_ind (fun h3 : (r_b = 0) => h3) (fun h3 : (~ (r_b = 0)) => (False_ind (r_b = 0) (t_linear_coefficients_vanish'82_arithmetic r_b r_c r_d (product_positive _ _ (t_linear_coefficients_vanish'39 r_b r_c r_d h1 h3) (t_linear_coefficients_vanish'51_arithmetic r_b r_c r_d (t_linear_coefficients_vanish'39 r_b r_c r_d h1 h3) ((((t_quotient_positive ((Rabs r_b) ^^ 2%Z)) ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) (((t_power_positive (Rabs r_b)) (t_linear_coefficients_vanish'29 r_b h3)) 2%Z (literal_natural 2 eq_refl))) (t_linear_coefficients_vanish'38 r_b r_c r_d h3 h1)) (t_linear_coefficients_vanish'50 r_b r_c r_d h3 h1))) (eq_ind (r_a + (r_b * ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))))) (fun hole : R => ((Rabs hole) <= (r_c * (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) ^^ 2%Z)))) ((h2 ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))) (t_linear_coefficients_vanish'64_arithmetic r_b r_c r_d (absolute_value_nonnegative _ (t_linear_coefficients_vanish'56_arithmetic r_b r_c r_d (t_linear_coefficients_vanish'39 r_b r_c r_d h1 h3) (t_linear_coefficients_vanish'50 r_b r_c r_d h3 h1))) ((((t_quotient_nonnegative (r_d * (r_d * ((Rabs r_c) + 1)))) ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) (product_nonnegative _ _ (t_linear_coefficients_vanish'32 r_d h1) (t_linear_coefficients_vanish'37 r_c r_d h1))) (t_linear_coefficients_vanish'38 r_b r_c r_d h3 h1)) (t_linear_coefficients_vanish'50 r_b r_c r_d h3 h1))) (((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) * r_b) (t_linear_coefficients_vanish'54_arithmetic r_a r_b r_c r_d (t_linear_coefficients_vanish'20 r_a r_b r_c r_d h2 h1) (t_linear_coefficients_vanish'50 r_b r_c r_d h3 h1))) (((t_absolute_value_scaled ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))) r_b) ((((t_quotient_nonnegative (r_d * (Rabs r_b))) ((Rabs r_b) + (r_d * ((Rabs r_c) + 1)))) (product_nonnegative _ _ (t_linear_coefficients_vanish'32 r_d h1) (t_linear_coefficients_vanish'73_arithmetic r_b (t_linear_coefficients_vanish'29 r_b h3)))) (t_linear_coefficients_vanish'38 r_b r_c r_d h3 h1))) (product_nonnegative _ _ (square_nonnegative ((r_d * (Rabs r_b)) / ((Rabs r_b) + (r_d * ((Rabs r_c) + 1))))) (t_linear_coefficients_vanish'80_arithmetic r_c (t_below_absolute_value r_c))) (t_linear_coefficients_vanish'50 r_b r_c r_d h3 h1)))) (Req_dec r_b 0))))))))).
Qed.

Lemma t_absolute_value_negated'1_arithmetic
    (r_x : R) :
  (((-1) * r_x) = (- r_x)).
Proof.
  apply (conclude_equation ((-1) * r_x) (- r_x) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_absolute_value_negated'6_arithmetic :
  ((-1) <= 0).
Proof.
  apply (conclude_at_most (-1) 0 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_absolute_value_negated'8_arithmetic
    (r_x : R)
    (p1 : ((Rabs (- r_x)) = ((Rabs (-1)) * (Rabs r_x))))
    (p2 : ((Rabs (-1)) = (- (-1)))) :
  ((Rabs (- r_x)) = (Rabs r_x)).
Proof.
  apply (conclude_equation (Rabs (- r_x)) (Rabs r_x) ((0 + 1 * (((Rabs (-1)) * (Rabs r_x)) - (Rabs (- r_x)))) + (Rabs r_x) * ((- (-1)) - (Rabs (-1)))) (add_equation (0 + 1 * (((Rabs (-1)) * (Rabs r_x)) - (Rabs (- r_x)))) (Rabs r_x) (Rabs (-1)) (- (-1)) (add_equation 0 1 (Rabs (- r_x)) ((Rabs (-1)) * (Rabs r_x)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_absolute_value_negated :
  (forall b_x : R, ((Rabs (- b_x)) = (Rabs b_x))).
Proof.
  exact (fun (r_x : R) => (t_absolute_value_negated'8_arithmetic r_x (eq_ind ((-1) * r_x) (fun hole : R => ((Rabs hole) = ((Rabs (-1)) * (Rabs r_x)))) ((t_absolute_value_product (-1)) r_x) (- r_x) (t_absolute_value_negated'1_arithmetic r_x)) (absolute_value_nonpositive _ t_absolute_value_negated'6_arithmetic))).
Qed.

Lemma t_absolute_value_difference'1_arithmetic
    (r_x : R) (r_y : R) :
  ((r_x + (- r_y)) = (r_x - r_y)).
Proof.
  apply (conclude_equation (r_x + (- r_y)) (r_x - r_y) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_absolute_value_difference'8_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((Rabs (r_x - r_y)) <= ((Rabs r_x) + (Rabs (- r_y)))))
    (p2 : ((Rabs (- r_y)) = (Rabs r_y))) :
  ((Rabs (r_x - r_y)) <= ((Rabs r_x) + (Rabs r_y))).
Proof.
  apply (conclude_at_most (Rabs (r_x - r_y)) ((Rabs r_x) + (Rabs r_y)) ((0 + 1 * (((Rabs r_x) + (Rabs (- r_y))) - (Rabs (r_x - r_y)))) + 1 * ((Rabs r_y) - (Rabs (- r_y)))) 0 (add_equation_to_at_most (0 + 1 * (((Rabs r_x) + (Rabs (- r_y))) - (Rabs (r_x - r_y)))) 1 (Rabs (- r_y)) (Rabs r_y) (add_at_most_to_at_most 0 1 (Rabs (r_x - r_y)) ((Rabs r_x) + (Rabs (- r_y))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_absolute_value_difference :
  (forall b_x : R, (forall b_y : R, ((Rabs (b_x - b_y)) <= ((Rabs b_x) + (Rabs b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (t_absolute_value_difference'8_arithmetic r_x r_y (eq_ind (r_x + (- r_y)) (fun hole : R => ((Rabs hole) <= ((Rabs r_x) + (Rabs (- r_y))))) ((t_absolute_value_sum r_x) (- r_y)) (r_x - r_y) (t_absolute_value_difference'1_arithmetic r_x r_y)) (t_absolute_value_negated r_y)))).
Qed.

Lemma t_newest_weight_positive'10_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_newest_weight_positive'10
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  exact (t_newest_weight_positive'10_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_newest_weight_positive'19_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_newest_weight_positive'12_arithmetic
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

Lemma t_newest_weight_positive'14_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  (((1 - r_beta) / (1 - (r_beta ^^ i_t))) = (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  apply (conclude_equation ((1 - r_beta) / (1 - (r_beta ^^ i_t))) (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_newest_weight_positive'15_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((1 - r_beta) / (1 - (r_beta ^^ i_t))) = (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t))))) :
  (((1 - r_beta) / (1 - (r_beta ^^ i_t))) = (d_w r_beta i_t i_t)).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_newest_weight_positive :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> (0 < (d_w b_beta b_t b_t))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_ind ((1 - r_beta) / (1 - (r_beta ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive (1 - r_beta)) (1 - (r_beta ^^ i_t))) (t_newest_weight_positive'19_arithmetic r_beta h2)) (t_newest_weight_positive'10 r_beta i_t natural_t h1 h2 h3)) (d_w r_beta i_t i_t) (t_newest_weight_positive'15_folding r_beta i_t natural_t (t_newest_weight_positive'14_arithmetic r_beta i_t natural_t h3 (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_newest_weight_positive'12_arithmetic r_beta i_t natural_t (t_newest_weight_positive'10 r_beta i_t natural_t h1 h2 h3) h4 h3)))))))))).
Qed.

Lemma t_root_of_rescaled'12_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sqrt ((r_x ^^ 2%Z) * r_y)) = ((sqrt (r_x ^^ 2%Z)) * (sqrt r_y))))
    (p2 : ((sqrt (r_x ^^ 2%Z)) = (Rabs r_x)))
    (p3 : ((Rabs r_x) = r_x)) :
  ((sqrt ((r_x ^^ 2%Z) * r_y)) = (r_x * (sqrt r_y))).
Proof.
  apply (conclude_equation (sqrt ((r_x ^^ 2%Z) * r_y)) (r_x * (sqrt r_y)) (((0 + 1 * (((sqrt (r_x ^^ 2%Z)) * (sqrt r_y)) - (sqrt ((r_x ^^ 2%Z) * r_y)))) + (sqrt r_y) * ((Rabs r_x) - (sqrt (r_x ^^ 2%Z)))) + (sqrt r_y) * (r_x - (Rabs r_x))) (add_equation ((0 + 1 * (((sqrt (r_x ^^ 2%Z)) * (sqrt r_y)) - (sqrt ((r_x ^^ 2%Z) * r_y)))) + (sqrt r_y) * ((Rabs r_x) - (sqrt (r_x ^^ 2%Z)))) (sqrt r_y) (Rabs r_x) r_x (add_equation (0 + 1 * (((sqrt (r_x ^^ 2%Z)) * (sqrt r_y)) - (sqrt ((r_x ^^ 2%Z) * r_y)))) (sqrt r_y) (sqrt (r_x ^^ 2%Z)) (Rabs r_x) (add_equation 0 1 (sqrt ((r_x ^^ 2%Z) * r_y)) ((sqrt (r_x ^^ 2%Z)) * (sqrt r_y)) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_root_of_rescaled :
  (forall b_x : R, (forall b_y : R, ((0 <= b_x) -> ((0 <= b_y) -> ((sqrt ((b_x ^^ 2%Z) * b_y)) = (b_x * (sqrt b_y))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_x) => (fun h2 : (0 <= r_y) => (t_root_of_rescaled'12_arithmetic r_x r_y ((((t_square_root_product (r_x ^^ 2%Z)) r_y) (square_nonnegative r_x)) h2) (t_square_root_of_square r_x) (absolute_value_nonnegative _ h1)))))).
Qed.

Lemma t_product_nonzero'4_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((r_x * r_y) = 0))
    (p2 : (~ (r_x = 0))) :
  (r_y = 0).
Proof.
  apply (conclude_equation r_y 0 (0 + (1 / r_x) * (0 - (r_x * r_y))) (add_equation 0 (1 / r_x) (r_x * r_y) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_product_nonzero :
  (forall b_x : R, (forall b_y : R, ((~ (b_x = 0)) -> ((~ (b_y = 0)) -> (~ ((b_x * b_y) = 0)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (~ (r_x = 0)) => (fun h2 : (~ (r_y = 0)) => (fun h3 : ((r_x * r_y) = 0) => (h2 (t_product_nonzero'4_arithmetic r_x r_y h3 h1))))))).
Qed.

Lemma t_quotient_nonzero'4_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((r_x / r_y) = 0))
    (p2 : (~ (r_y = 0))) :
  (r_x = 0).
Proof.
  apply (conclude_equation r_x 0 (0 + r_y * (0 - (r_x / r_y))) (add_equation 0 r_y (r_x / r_y) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_quotient_nonzero :
  (forall b_x : R, (forall b_y : R, ((~ (b_x = 0)) -> ((~ (b_y = 0)) -> (~ ((b_x / b_y) = 0)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (~ (r_x = 0)) => (fun h2 : (~ (r_y = 0)) => (fun h3 : ((r_x / r_y) = 0) => (h1 (t_quotient_nonzero'4_arithmetic r_x r_y h3 h2))))))).
Qed.

Lemma t_pointwise_response'10_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_pointwise_response'12_arithmetic
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

Lemma t_pointwise_response'22_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_pointwise_response'24_arithmetic
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

Lemma t_pointwise_response'27_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_x : R) (r_y : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ (r_x = 0)))
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p5 : (~ (r_y = 0))) :
  ((((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))) / r_x) - ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / r_y)) = (sum i_t (fun b_k : Z => (((s_s b_k) * (s_g b_k)) * (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) / r_x) - (((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)) / r_y)))))).
Proof.
  apply (conclude_equation (((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))) / r_x) - ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / r_y)) (sum i_t (fun b_k : Z => (((s_s b_k) * (s_g b_k)) * (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) / r_x) - (((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)) / r_y))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => (((s_s b_k) * (s_g b_k)) * (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) / r_x) - (((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)) / r_y))))) = (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (1 / r_x)) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))))) + (((- (((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (1 / r_y))) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => (((s_s b_k) * (s_g b_k)) * (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) / r_x) - (((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)) / r_y)))) (fun b_k : Z => (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (1 / r_x)) * (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))) + (((- (((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (1 / r_y))) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))) + 0)))).
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
  assert (e6 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k)))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k)) * (s_s b_k))) + 0))).
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
  assert (e8 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)) * (s_s b_k))) + 0))).
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

Lemma t_pointwise_response'28_folding
    (r_beta1 : R) (r_beta2 : R) (r_x : R) (r_y : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_s : Z -> R)
    (p1 : ((((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((s_s b_k) * (s_g b_k))))) / r_x) - ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_s b_k) * ((s_g b_k) ^^ 2%Z))))) / r_y)) = (sum i_t (fun b_k : Z => (((s_s b_k) * (s_g b_k)) * (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) / r_x) - (((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (s_g b_k)) / r_y))))))) :
  ((((d_E r_beta1 i_t (fun b_k : Z => ((s_s b_k) * (s_g b_k)))) / r_x) - ((d_E r_beta2 i_t (fun b_k : Z => ((s_s b_k) * ((s_g b_k) ^^ 2%Z)))) / r_y)) = (sum i_t (fun b_k : Z => (((s_s b_k) * (s_g b_k)) * (((d_w r_beta1 i_t b_k) / r_x) - (((d_w r_beta2 i_t b_k) * (s_g b_k)) / r_y)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_pointwise_response :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_s : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_x : R, (forall b_y : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ (b_x = 0)) -> ((~ (b_y = 0)) -> ((((d_E b_beta1 b_t (fun b_k : Z => ((b_s b_k) * (b_g b_k)))) / b_x) - ((d_E b_beta2 b_t (fun b_k : Z => ((b_s b_k) * ((b_g b_k) ^^ 2%Z)))) / b_y)) = (sum b_t (fun b_k : Z => (((b_s b_k) * (b_g b_k)) * (((d_w b_beta1 b_t b_k) / b_x) - (((d_w b_beta2 b_t b_k) * (b_g b_k)) / b_y)))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (s_s : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ (r_x = 0)) => (fun h7 : (~ (r_y = 0)) => (t_pointwise_response'28_folding r_beta1 r_beta2 r_x r_y i_t natural_t s_g s_s (t_pointwise_response'27_arithmetic r_beta1 r_beta2 r_x r_y i_t natural_t s_g s_s h5 (fun h8 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_pointwise_response'12_arithmetic r_beta1 i_t natural_t (t_pointwise_response'10_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h5) h5) h8 h5)) h6 (fun h8 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_pointwise_response'24_arithmetic r_beta2 i_t natural_t (t_pointwise_response'22_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h3) h4) i_t natural_t) h5) h5) h8 h5)) h7)))))))))))))))).
Qed.

Lemma t_response_of_pair'9_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_response_of_pair'11_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_response_of_pair'13_arithmetic
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

Lemma t_response_of_pair'14
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_response_of_pair'13_arithmetic r_beta1 i_t natural_t (t_response_of_pair'11_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) (t_response_of_pair'9_indexArithmetic i_t natural_t h3)) h3) h4 h3)).
Qed.

Lemma t_response_of_pair'15_arithmetic
    (r_beta1 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) = ((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) * (1 + (r_c * r_beta1)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) ((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) * (1 + (r_c * r_beta1))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_c) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_c) * ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))) + 0)))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 i_t) = (kronecker (i_k'b7'1 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (kronecker i_k'b7'1 (i_t - 1)%Z) = (kronecker (i_k'b7'1 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e3.
        assert (e4 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e4.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e6 : (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))) = (r_beta1 ^^ 0%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) i_t); [apply (sum_picks_equal i_t i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'5 natural_5 first_5 last_5.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (kronecker i_k'b7'5 i_t) = (kronecker (i_k'b7'5 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e6.
        assert (e7 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'5)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'5) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'5)%Z 1 i_k'b7'5); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'5 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        all: destruct (kronecker_cases (i_k'b7'5 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e6.
  assert (e8 : (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))) = (r_beta1 ^^ 1%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) (i_t - 1)%Z); [apply (sum_picks_equal i_t (i_t - 1)%Z (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e8 : (kronecker i_k'b7'7 (i_t - 1)%Z) = (kronecker (i_k'b7'7 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e8.
        assert (e9 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        all: destruct (kronecker_cases (i_k'b7'7 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e8.
  rational_identity.
Qed.

Lemma t_response_of_pair'16_folding
    (r_beta1 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) = ((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) * (1 + (r_c * r_beta1))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))))) = ((d_w r_beta1 i_t i_t) * (1 + (r_c * r_beta1)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_response_of_pair'16
    (r_beta1 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (2%Z <= i_t)%Z)
    (h2 : (0 <= r_beta1))
    (h3 : (r_beta1 < 1)) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))))) = ((d_w r_beta1 i_t i_t) * (1 + (r_c * r_beta1)))).
Proof.
  exact (t_response_of_pair'16_folding r_beta1 r_c i_t natural_t (t_response_of_pair'15_arithmetic r_beta1 r_c i_t natural_t h1 (t_response_of_pair'14 r_beta1 i_t natural_t h2 h3 h1))).
Qed.

Lemma t_response_of_pair'23_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_response_of_pair'25_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_response_of_pair'27_arithmetic
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

Lemma t_response_of_pair'28
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_response_of_pair'27_arithmetic r_beta2 i_t natural_t (t_response_of_pair'25_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h1) h2) i_t natural_t) (t_response_of_pair'23_indexArithmetic i_t natural_t h3)) h3) h4 h3)).
Qed.

Lemma t_response_of_pair'29_arithmetic
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) = ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) * (1 + ((r_c ^^ 2%Z) * r_beta2)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) * (1 + ((r_c ^^ 2%Z) * r_beta2))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_c + r_c)) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z))))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_c * r_c)) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_c + r_c)) * (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (r_c * r_c)) * ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 i_t) = (kronecker (i_k'b7'1 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (kronecker i_k'b7'1 (i_t - 1)%Z) = (kronecker (i_k'b7'1 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e3.
        assert (e4 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e4.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e7 : (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))) = (r_beta2 ^^ 0%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) i_t); [apply (sum_picks_equal i_t i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e7 : (kronecker i_k'b7'6 i_t) = (kronecker (i_k'b7'6 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e7.
        assert (e8 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'6)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'6) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'6)%Z 1 i_k'b7'6); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'6 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e8.
        all: destruct (kronecker_cases (i_k'b7'6 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e7.
  assert (e9 : (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z)))) = ((r_beta2 ^^ 1%Z) * (kronecker (-1)%Z 0%Z))).
  {
    transitivity ((fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) (i_t - 1)%Z); [apply (sum_picks_equal i_t (i_t - 1)%Z (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'8 natural_8 first_8 last_8.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e9 : (kronecker i_k'b7'8 (i_t - 1)%Z) = (kronecker (i_k'b7'8 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e9.
        assert (e10 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'8)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'8) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'8)%Z 1 i_k'b7'8); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'8 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e10.
        all: destruct (kronecker_cases (i_k'b7'8 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: destruct (kronecker_cases (i_k'b7'8 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e9.
  assert (e11 : (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))) = (r_beta2 ^^ 1%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) (i_t - 1)%Z); [apply (sum_picks_equal i_t (i_t - 1)%Z (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'10 natural_10 first_10 last_10.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e11 : (kronecker i_k'b7'10 (i_t - 1)%Z) = (kronecker (i_k'b7'10 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e11.
        assert (e12 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'10)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'10) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'10)%Z 1 i_k'b7'10); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'10 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e12.
        all: destruct (kronecker_cases (i_k'b7'10 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e11.
  assert (e12 : (kronecker (-1)%Z 0%Z) = 0) by (apply kronecker_different; lia).
  replace_by e12.
  rational_identity.
Qed.

Lemma t_response_of_pair'30_folding
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) = ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) * (1 + ((r_c ^^ 2%Z) * r_beta2))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) = ((d_w r_beta2 i_t i_t) * (1 + ((r_c ^^ 2%Z) * r_beta2)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_response_of_pair'30
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (2%Z <= i_t)%Z)
    (h2 : (0 <= r_beta2))
    (h3 : (r_beta2 < 1)) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) = ((d_w r_beta2 i_t i_t) * (1 + ((r_c ^^ 2%Z) * r_beta2)))).
Proof.
  exact (t_response_of_pair'30_folding r_beta2 r_c i_t natural_t (t_response_of_pair'29_arithmetic r_beta2 r_c i_t natural_t h1 (t_response_of_pair'28 r_beta2 i_t natural_t h2 h3 h1))).
Qed.

Lemma t_response_of_pair'40_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_response_of_pair'40 :
  (0 < 1).
Proof.
  exact t_response_of_pair'40_arithmetic.
Qed.

Lemma t_response_of_pair'33_arithmetic
    (r_beta1 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))))))) = (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))))))) (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))))))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_c) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * r_c) * (((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z))) + 0)))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 i_t) = (kronecker (i_k'b7'1 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (kronecker i_k'b7'1 (i_t - 1)%Z) = (kronecker (i_k'b7'1 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e3.
        assert (e4 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e4.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e6 : (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))) = (r_beta1 ^^ 0%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) i_t); [apply (sum_picks_equal i_t i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'5 natural_5 first_5 last_5.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (kronecker i_k'b7'5 i_t) = (kronecker (i_k'b7'5 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e6.
        assert (e7 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'5)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'5) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'5)%Z 1 i_k'b7'5); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'5 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        all: destruct (kronecker_cases (i_k'b7'5 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e6.
  assert (e8 : (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z)))) = ((r_beta1 ^^ 1%Z) * (kronecker (-1)%Z 0%Z))).
  {
    transitivity ((fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) (i_t - 1)%Z); [apply (sum_picks_equal i_t (i_t - 1)%Z (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e8 : (kronecker i_k'b7'7 (i_t - 1)%Z) = (kronecker (i_k'b7'7 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e8.
        assert (e9 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        all: destruct (kronecker_cases (i_k'b7'7 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: destruct (kronecker_cases (i_k'b7'7 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e8.
  assert (e9 : (kronecker (-1)%Z 0%Z) = 0) by (apply kronecker_different; lia).
  replace_by e9.
  rational_identity.
Qed.

Lemma t_response_of_pair'34_folding
    (r_beta1 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))))))) = (((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) = (d_w r_beta1 i_t i_t)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_response_of_pair'31_arithmetic
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_c + r_c) + (r_c * r_c))) * (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) + (((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_c + r_c) + (r_c * r_c))) * (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z))) + 0)))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 i_t) = (kronecker (i_k'b7'1 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (kronecker i_k'b7'1 (i_t - 1)%Z) = (kronecker (i_k'b7'1 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e3.
        assert (e4 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e4.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e6 : (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))) = (r_beta2 ^^ 0%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) i_t); [apply (sum_picks_equal i_t i_t (fun b_k : Z => (r_beta2 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'5 natural_5 first_5 last_5.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (kronecker i_k'b7'5 i_t) = (kronecker (i_k'b7'5 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e6.
        assert (e7 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'5)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'5) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'5)%Z 1 i_k'b7'5); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'5 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        all: destruct (kronecker_cases (i_k'b7'5 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e6.
  assert (e8 : (sum i_t (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z)))) = ((r_beta2 ^^ 1%Z) * (kronecker (-1)%Z 0%Z))).
  {
    transitivity ((fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) (i_t - 1)%Z); [apply (sum_picks_equal i_t (i_t - 1)%Z (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) (fun b_k : Z => (((r_beta2 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e8 : (kronecker i_k'b7'7 (i_t - 1)%Z) = (kronecker (i_k'b7'7 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e8.
        assert (e9 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        all: destruct (kronecker_cases (i_k'b7'7 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: destruct (kronecker_cases (i_k'b7'7 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e8.
  assert (e9 : (kronecker (-1)%Z 0%Z) = 0) by (apply kronecker_different; lia).
  replace_by e9.
  rational_identity.
Qed.

Lemma t_response_of_pair'32_folding
    (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) = (d_w r_beta2 i_t i_t)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_response_of_pair'43_arithmetic
    (r_beta1 : R) (r_c : R)
    (p1 : (0 < 1))
    (p2 : (0 <= (r_c * r_beta1))) :
  (0 < (1 + (r_c * r_beta1))).
Proof.
  apply (conclude_less_strictly 0 (1 + (r_c * r_beta1)) ((0 + 1 * (1 - 0)) + 1 * ((r_c * r_beta1) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 (r_c * r_beta1) ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_response_of_pair'45_arithmetic
    (r_beta1 : R) (r_c : R)
    (p1 : (0 < (1 + (r_c * r_beta1))))
    (p2 : ((1 + (r_c * r_beta1)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + (r_c * r_beta1)) - 0)) + 1 * (0 - (1 + (r_c * r_beta1)))) 0 (add_equation_to_less (0 + 1 * ((1 + (r_c * r_beta1)) - 0)) 1 (1 + (r_c * r_beta1)) 0 (add_less_to_at_most 0 1 0 (1 + (r_c * r_beta1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_response_of_pair'49_arithmetic
    (r_beta2 : R) (r_c : R)
    (p1 : (0 < 1))
    (p2 : (0 <= ((r_c ^^ 2%Z) * r_beta2))) :
  (0 < (1 + ((r_c ^^ 2%Z) * r_beta2))).
Proof.
  apply (conclude_less_strictly 0 (1 + ((r_c ^^ 2%Z) * r_beta2)) ((0 + 1 * (1 - 0)) + 1 * (((r_c ^^ 2%Z) * r_beta2) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 ((r_c ^^ 2%Z) * r_beta2) ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_response_of_pair'51_arithmetic
    (r_beta2 : R) (r_c : R)
    (p1 : (0 < (1 + ((r_c ^^ 2%Z) * r_beta2))))
    (p2 : ((1 + ((r_c ^^ 2%Z) * r_beta2)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + ((r_c ^^ 2%Z) * r_beta2)) - 0)) + 1 * (0 - (1 + ((r_c ^^ 2%Z) * r_beta2)))) 0 (add_equation_to_less (0 + 1 * ((1 + ((r_c ^^ 2%Z) * r_beta2)) - 0)) 1 (1 + ((r_c ^^ 2%Z) * r_beta2)) 0 (add_less_to_at_most 0 1 0 (1 + ((r_c ^^ 2%Z) * r_beta2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_response_of_pair'58_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_response_of_pair'61_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta1 i_t i_t)))
    (p2 : ((d_w r_beta1 i_t i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta1 i_t i_t) - 0)) + 1 * (0 - (d_w r_beta1 i_t i_t))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta1 i_t i_t) - 0)) 1 (d_w r_beta1 i_t i_t) 0 (add_less_to_at_most 0 1 0 (d_w r_beta1 i_t i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_response_of_pair'67_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_response_of_pair'70_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_t)))
    (p2 : ((d_w r_beta2 i_t i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_t) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_t))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_t) - 0)) 1 (d_w r_beta2 i_t i_t) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_response_of_pair'72_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 + (r_c * r_beta1)) = 0)))
    (p3 : (~ ((1 + ((r_c ^^ 2%Z) * r_beta2)) = 0)))
    (p4 : (~ ((d_w r_beta1 i_t i_t) = 0)))
    (p5 : (~ ((d_w r_beta2 i_t i_t) = 0))) :
  ((((d_w r_beta1 i_t i_t) / ((d_w r_beta1 i_t i_t) * (1 + (r_c * r_beta1)))) - ((d_w r_beta2 i_t i_t) / ((d_w r_beta2 i_t i_t) * (1 + ((r_c ^^ 2%Z) * r_beta2))))) = ((r_c * ((r_c * r_beta2) - r_beta1)) / ((1 + (r_c * r_beta1)) * (1 + ((r_c ^^ 2%Z) * r_beta2))))).
Proof.
  apply (conclude_equation (((d_w r_beta1 i_t i_t) / ((d_w r_beta1 i_t i_t) * (1 + (r_c * r_beta1)))) - ((d_w r_beta2 i_t i_t) / ((d_w r_beta2 i_t i_t) * (1 + ((r_c ^^ 2%Z) * r_beta2))))) ((r_c * ((r_c * r_beta2) - r_beta1)) / ((1 + (r_c * r_beta1)) * (1 + ((r_c ^^ 2%Z) * r_beta2)))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_response_of_pair :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((0 <= b_c) -> (((d_E b_beta1 b_t (fun b_k : Z => ((kronecker b_k b_t) + (b_c * (kronecker b_k (b_t - 1)%Z))))) = ((d_w b_beta1 b_t b_t) * (1 + (b_c * b_beta1)))) /\ (((d_E b_beta2 b_t (fun b_k : Z => (((kronecker b_k b_t) + (b_c * (kronecker b_k (b_t - 1)%Z))) ^^ 2%Z))) = ((d_w b_beta2 b_t b_t) * (1 + ((b_c ^^ 2%Z) * b_beta2)))) /\ ((((d_E b_beta1 b_t (fun b_k : Z => ((kronecker b_k b_t) * ((kronecker b_k b_t) + (b_c * (kronecker b_k (b_t - 1)%Z)))))) / (d_E b_beta1 b_t (fun b_k : Z => ((kronecker b_k b_t) + (b_c * (kronecker b_k (b_t - 1)%Z)))))) - ((d_E b_beta2 b_t (fun b_k : Z => ((kronecker b_k b_t) * (((kronecker b_k b_t) + (b_c * (kronecker b_k (b_t - 1)%Z))) ^^ 2%Z)))) / (d_E b_beta2 b_t (fun b_k : Z => (((kronecker b_k b_t) + (b_c * (kronecker b_k (b_t - 1)%Z))) ^^ 2%Z))))) = ((b_c * ((b_c * b_beta2) - b_beta1)) / ((1 + (b_c * b_beta1)) * (1 + ((b_c ^^ 2%Z) * b_beta2))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (fun h6 : (0 <= r_c) => (conj (t_response_of_pair'16 r_beta1 r_c i_t natural_t h5 h1 h2) (conj (t_response_of_pair'30 r_beta2 r_c i_t natural_t h5 h3 h4) (eq_trans (eq_ind (d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = (((d_w r_beta1 i_t i_t) / ((d_w r_beta1 i_t i_t) * (1 + (r_c * r_beta1)))) - (hole / ((d_w r_beta2 i_t i_t) * (1 + ((r_c ^^ 2%Z) * r_beta2))))))) (eq_ind (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = ((hole / ((d_w r_beta1 i_t i_t) * (1 + (r_c * r_beta1)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / ((d_w r_beta2 i_t i_t) * (1 + ((r_c ^^ 2%Z) * r_beta2))))))) (eq_ind (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = (((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) / ((d_w r_beta1 i_t i_t) * (1 + (r_c * r_beta1)))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / hole)))) (eq_ind (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))))) (fun hole : R => ((((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))) = (((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) / hole) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z))))))) (eq_refl (((d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) * ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) / (d_E r_beta1 i_t (fun b_k : Z => ((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z)))))) - ((d_E r_beta2 i_t (fun b_k : Z => ((kronecker b_k i_t) * (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))) / (d_E r_beta2 i_t (fun b_k : Z => (((kronecker b_k i_t) + (r_c * (kronecker b_k (i_t - 1)%Z))) ^^ 2%Z)))))) ((d_w r_beta1 i_t i_t) * (1 + (r_c * r_beta1))) (t_response_of_pair'16 r_beta1 r_c i_t natural_t h5 h1 h2)) ((d_w r_beta2 i_t i_t) * (1 + ((r_c ^^ 2%Z) * r_beta2))) (t_response_of_pair'30 r_beta2 r_c i_t natural_t h5 h3 h4)) (d_w r_beta1 i_t i_t) (t_response_of_pair'34_folding r_beta1 r_c i_t natural_t (t_response_of_pair'33_arithmetic r_beta1 r_c i_t natural_t h5 (t_response_of_pair'14 r_beta1 i_t natural_t h1 h2 h5)))) (d_w r_beta2 i_t i_t) (t_response_of_pair'32_folding r_beta2 r_c i_t natural_t (t_response_of_pair'31_arithmetic r_beta2 r_c i_t natural_t h5 (t_response_of_pair'28 r_beta2 i_t natural_t h3 h4 h5)))) (t_response_of_pair'72_arithmetic r_beta1 r_beta2 r_c i_t natural_t h5 (fun h7 : ((1 + (r_c * r_beta1)) = 0) => (t_response_of_pair'45_arithmetic r_beta1 r_c (t_response_of_pair'43_arithmetic r_beta1 r_c t_response_of_pair'40 (product_nonnegative _ _ h6 h1)) h7)) (fun h7 : ((1 + ((r_c ^^ 2%Z) * r_beta2)) = 0) => (t_response_of_pair'51_arithmetic r_beta2 r_c (t_response_of_pair'49_arithmetic r_beta2 r_c t_response_of_pair'40 (product_nonnegative _ _ (square_nonnegative r_c) h3)) h7)) (fun h7 : ((d_w r_beta1 i_t i_t) = 0) => (t_response_of_pair'61_arithmetic r_beta1 i_t natural_t (((((t_newest_weight_positive r_beta1) i_t natural_t) h1) h2) (t_response_of_pair'58_indexArithmetic i_t natural_t h5)) h7)) (fun h7 : ((d_w r_beta2 i_t i_t) = 0) => (t_response_of_pair'70_arithmetic r_beta2 i_t natural_t (((((t_newest_weight_positive r_beta2) i_t natural_t) h3) h4) (t_response_of_pair'67_indexArithmetic i_t natural_t h5)) h7)))))))))))))))).
Qed.

Lemma t_inverse_root_expansion'1_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'3_arithmetic
    (r_y : R)
    (p1 : (0 <= 1))
    (p2 : (0 <= r_y)) :
  (0 <= (1 + r_y)).
Proof.
  apply (conclude_at_most 0 (1 + r_y) ((0 + 1 * (1 - 0)) + 1 * (r_y - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 r_y ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'3
    (r_y : R)
    (h1 : (0 <= r_y)) :
  (0 <= (1 + r_y)).
Proof.
  exact (t_inverse_root_expansion'3_arithmetic r_y t_inverse_root_expansion'1_arithmetic h1).
Qed.

Lemma t_inverse_root_expansion'4
    (r_y : R)
    (h1 : (0 <= r_y)) :
  (((sqrt (1 + r_y)) ^^ 2%Z) = (1 + r_y)).
Proof.
  exact (square_root_squared _ (t_inverse_root_expansion'3 r_y h1)).
Qed.

Lemma t_inverse_root_expansion'8
    (r_y : R)
    (h1 : (0 <= r_y)) :
  (0 <= (sqrt (1 + r_y))).
Proof.
  exact (square_root_nonnegative _ (t_inverse_root_expansion'3 r_y h1)).
Qed.

Lemma t_inverse_root_expansion'10_arithmetic
    (r_y : R)
    (p1 : (0 <= r_y))
    (p2 : (((sqrt (1 + r_y)) ^^ 2%Z) = (1 + r_y))) :
  ((1 ^^ 2%Z) <= ((sqrt (1 + r_y)) ^^ 2%Z)).
Proof.
  apply (conclude_at_most (1 ^^ 2%Z) ((sqrt (1 + r_y)) ^^ 2%Z) ((0 + 1 * (r_y - 0)) + (-1) * ((1 + r_y) - ((sqrt (1 + r_y)) ^^ 2%Z))) 0 (add_equation_to_at_most (0 + 1 * (r_y - 0)) (-1) ((sqrt (1 + r_y)) ^^ 2%Z) (1 + r_y) (add_at_most_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'11
    (r_y : R)
    (h1 : (0 <= r_y)) :
  (1 <= (sqrt (1 + r_y))).
Proof.
  exact ((((t_square_order 1) (sqrt (1 + r_y))) (t_inverse_root_expansion'8 r_y h1)) (t_inverse_root_expansion'10_arithmetic r_y h1 (t_inverse_root_expansion'4 r_y h1))).
Qed.

Lemma t_inverse_root_expansion'12_arithmetic
    (r_y : R)
    (p1 : (1 <= (sqrt (1 + r_y)))) :
  (0 < (sqrt (1 + r_y))).
Proof.
  apply (conclude_less 0 (sqrt (1 + r_y)) (0 + 1 * ((sqrt (1 + r_y)) - 1)) 1 (add_at_most_to_at_most 0 1 1 (sqrt (1 + r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'12
    (r_y : R)
    (h1 : (0 <= r_y)) :
  (0 < (sqrt (1 + r_y))).
Proof.
  exact (t_inverse_root_expansion'12_arithmetic r_y (t_inverse_root_expansion'11 r_y h1)).
Qed.

Lemma t_inverse_root_expansion'14_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt (1 + r_y))))
    (p2 : ((sqrt (1 + r_y)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (1 + r_y)) - 0)) + 1 * (0 - (sqrt (1 + r_y)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (1 + r_y)) - 0)) 1 (sqrt (1 + r_y)) 0 (add_less_to_at_most 0 1 0 (sqrt (1 + r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'15
    (r_y : R)
    (h1 : (0 <= r_y)) :
  (~ ((sqrt (1 + r_y)) = 0)).
Proof.
  exact (fun h2 : ((sqrt (1 + r_y)) = 0) => (t_inverse_root_expansion'14_arithmetic r_y (t_inverse_root_expansion'12 r_y h1) h2)).
Qed.

Lemma t_inverse_root_expansion'23_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'24_arithmetic
    (r_y : R)
    (p1 : (0 <= (sqrt (1 + r_y))))
    (p2 : (0 <= 2)) :
  (0 <= ((sqrt (1 + r_y)) + 2)).
Proof.
  apply (conclude_at_most 0 ((sqrt (1 + r_y)) + 2) ((0 + 1 * ((sqrt (1 + r_y)) - 0)) + 1 * (2 - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((sqrt (1 + r_y)) - 0)) 1 0 2 ltac:(lra) (add_at_most_to_at_most 0 1 0 (sqrt (1 + r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'27_arithmetic :
  (0 < 2).
Proof.
  apply (conclude_less 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'16_arithmetic
    (r_y : R)
    (p1 : (((sqrt (1 + r_y)) ^^ 2%Z) = (1 + r_y)))
    (p2 : (~ ((sqrt (1 + r_y)) = 0))) :
  (((1 / (sqrt (1 + r_y))) - (1 - (r_y / 2))) = (((((sqrt (1 + r_y)) - 1) ^^ 2%Z) * ((sqrt (1 + r_y)) + 2)) / (2 * (sqrt (1 + r_y))))).
Proof.
  apply (conclude_equation ((1 / (sqrt (1 + r_y))) - (1 - (r_y / 2))) (((((sqrt (1 + r_y)) - 1) ^^ 2%Z) * ((sqrt (1 + r_y)) + 2)) / (2 * (sqrt (1 + r_y)))) (0 + ((-1) / 2) * ((1 + r_y) - ((sqrt (1 + r_y)) ^^ 2%Z))) (add_equation 0 ((-1) / 2) ((sqrt (1 + r_y)) ^^ 2%Z) (1 + r_y) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'36_arithmetic
    (r_y : R)
    (p1 : (1 <= (sqrt (1 + r_y)))) :
  (0 <= ((sqrt (1 + r_y)) - 1)).
Proof.
  apply (conclude_at_most 0 ((sqrt (1 + r_y)) - 1) (0 + 1 * ((sqrt (1 + r_y)) - 1)) 0 (add_at_most_to_at_most 0 1 1 (sqrt (1 + r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'39_arithmetic :
  (0 <= 3).
Proof.
  apply (conclude_at_most 0 3 0 3 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'42_arithmetic :
  (0 <= 9).
Proof.
  apply (conclude_at_most 0 9 0 9 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'44_arithmetic
    (r_y : R)
    (p1 : (0 <= (3 * ((sqrt (1 + r_y)) ^^ 2%Z))))
    (p2 : (0 <= (9 * (sqrt (1 + r_y))))) :
  (0 <= ((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y))))).
Proof.
  apply (conclude_at_most 0 ((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) ((0 + 1 * ((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) - 0)) + 1 * ((9 * (sqrt (1 + r_y))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) - 0)) 1 0 (9 * (sqrt (1 + r_y))) ltac:(lra) (add_at_most_to_at_most 0 1 0 (3 * ((sqrt (1 + r_y)) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'45_arithmetic :
  (0 <= 8).
Proof.
  apply (conclude_at_most 0 8 0 8 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'46_arithmetic
    (r_y : R)
    (p1 : (0 <= ((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y))))))
    (p2 : (0 <= 8)) :
  (0 <= (((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) + 8)).
Proof.
  apply (conclude_at_most 0 (((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) + 8) ((0 + 1 * (((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) - 0)) + 1 * (8 - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) - 0)) 1 0 8 ltac:(lra) (add_at_most_to_at_most 0 1 0 ((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'49_arithmetic :
  (0 < 8).
Proof.
  apply (conclude_less 0 8 0 8 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_inverse_root_expansion'52_arithmetic
    (r_y : R)
    (p1 : (0 <= (((((sqrt (1 + r_y)) - 1) ^^ 3%Z) * (((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) + 8)) / (8 * (sqrt (1 + r_y))))))
    (p2 : (((sqrt (1 + r_y)) ^^ 2%Z) = (1 + r_y)))
    (p3 : (~ ((sqrt (1 + r_y)) = 0))) :
  (((1 / (sqrt (1 + r_y))) - (1 - (r_y / 2))) <= ((3 / 8) * (r_y ^^ 2%Z))).
Proof.
  apply (conclude_at_most ((1 / (sqrt (1 + r_y))) - (1 - (r_y / 2))) ((3 / 8) * (r_y ^^ 2%Z)) ((0 + 1 * ((((((sqrt (1 + r_y)) - 1) ^^ 3%Z) * (((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) + 8)) / (8 * (sqrt (1 + r_y)))) - 0)) + (((3 / 8) * ((r_y + ((sqrt (1 + r_y)) ^^ 2%Z)) - 1)) - (1 / 2)) * ((1 + r_y) - ((sqrt (1 + r_y)) ^^ 2%Z))) 0 (add_equation_to_at_most (0 + 1 * ((((((sqrt (1 + r_y)) - 1) ^^ 3%Z) * (((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) + 8)) / (8 * (sqrt (1 + r_y)))) - 0)) (((3 / 8) * ((r_y + ((sqrt (1 + r_y)) ^^ 2%Z)) - 1)) - (1 / 2)) ((sqrt (1 + r_y)) ^^ 2%Z) (1 + r_y) (add_at_most_to_at_most 0 1 0 (((((sqrt (1 + r_y)) - 1) ^^ 3%Z) * (((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) + 8)) / (8 * (sqrt (1 + r_y)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_inverse_root_expansion :
  (forall b_y : R, ((0 <= b_y) -> ((Rabs ((1 / (sqrt (1 + b_y))) - (1 - (b_y / 2)))) <= ((3 / 8) * (b_y ^^ 2%Z))))).
Proof.
  exact (fun (r_y : R) => (fun h1 : (0 <= r_y) => (chain_equal_at_most _ _ _ (absolute_value_nonnegative _ (eq_ind (((((sqrt (1 + r_y)) - 1) ^^ 2%Z) * ((sqrt (1 + r_y)) + 2)) / (2 * (sqrt (1 + r_y)))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((((sqrt (1 + r_y)) - 1) ^^ 2%Z) * ((sqrt (1 + r_y)) + 2))) (2 * (sqrt (1 + r_y)))) (product_nonnegative _ _ (square_nonnegative ((sqrt (1 + r_y)) - 1)) (t_inverse_root_expansion'24_arithmetic r_y (t_inverse_root_expansion'8 r_y h1) t_inverse_root_expansion'23_arithmetic))) (product_positive _ _ t_inverse_root_expansion'27_arithmetic (t_inverse_root_expansion'12 r_y h1))) ((1 / (sqrt (1 + r_y))) - (1 - (r_y / 2))) (eq_sym (t_inverse_root_expansion'16_arithmetic r_y (t_inverse_root_expansion'4 r_y h1) (t_inverse_root_expansion'15 r_y h1))))) (t_inverse_root_expansion'52_arithmetic r_y ((((t_quotient_nonnegative ((((sqrt (1 + r_y)) - 1) ^^ 3%Z) * (((3 * ((sqrt (1 + r_y)) ^^ 2%Z)) + (9 * (sqrt (1 + r_y)))) + 8))) (8 * (sqrt (1 + r_y)))) (product_nonnegative _ _ (((t_power_nonnegative ((sqrt (1 + r_y)) - 1)) (t_inverse_root_expansion'36_arithmetic r_y (t_inverse_root_expansion'11 r_y h1))) 3%Z (literal_natural 3 eq_refl)) (t_inverse_root_expansion'46_arithmetic r_y (t_inverse_root_expansion'44_arithmetic r_y (product_nonnegative _ _ t_inverse_root_expansion'39_arithmetic (square_nonnegative (sqrt (1 + r_y)))) (product_nonnegative _ _ t_inverse_root_expansion'42_arithmetic (t_inverse_root_expansion'8 r_y h1))) t_inverse_root_expansion'45_arithmetic))) (product_positive _ _ t_inverse_root_expansion'49_arithmetic (t_inverse_root_expansion'12 r_y h1))) (t_inverse_root_expansion'4 r_y h1) (t_inverse_root_expansion'15 r_y h1))))).
Qed.

Lemma t_quadratic_coefficient_vanishes'9_arithmetic
    (r_b : R) (r_e : R) :
  ((r_b * r_e) = (0 + (r_b * r_e))).
Proof.
  apply (conclude_equation (r_b * r_e) (0 + (r_b * r_e)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_quadratic_coefficient_vanishes'13
    (r_b : R) (r_e : R) :
  ((Rabs (0 + (r_b * r_e))) = ((Rabs r_b) * (Rabs r_e))).
Proof.
  exact (eq_ind (r_b * r_e) (fun hole : R => ((Rabs hole) = ((Rabs r_b) * (Rabs r_e)))) ((t_absolute_value_product r_b) r_e) (0 + (r_b * r_e)) (t_quadratic_coefficient_vanishes'9_arithmetic r_b r_e)).
Qed.

Lemma t_quadratic_coefficient_vanishes'26
    (r_e : R)
    (h1 : (~ (r_e = 0))) :
  (0 < (Rabs r_e)).
Proof.
  exact ((t_absolute_value_positive r_e) h1).
Qed.

Lemma t_quadratic_coefficient_vanishes'15_arithmetic
    (r_e : R)
    (p1 : (r_e = 0)) :
  (0 <= r_e).
Proof.
  apply (conclude_at_most 0 r_e (0 + (-1) * (0 - r_e)) 0 (at_most_of_equation (0 + (-1) * (0 - r_e)) (add_equation 0 (-1) r_e 0 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_quadratic_coefficient_vanishes'17_arithmetic
    (r_b : R) (r_c : R) (r_e : R)
    (p1 : ((Rabs (0 + (r_b * r_e))) = ((Rabs r_b) * (Rabs r_e))))
    (p2 : ((Rabs r_e) = r_e))
    (p3 : (r_e = 0)) :
  ((Rabs (0 + (r_b * r_e))) <= (r_c * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs (0 + (r_b * r_e))) (r_c * (r_e ^^ 2%Z)) (((0 + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (0 + (r_b * r_e))))) + (Rabs r_b) * (r_e - (Rabs r_e))) + ((Rabs r_b) - (r_c * r_e)) * (0 - r_e)) 0 (at_most_of_equation (((0 + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (0 + (r_b * r_e))))) + (Rabs r_b) * (r_e - (Rabs r_e))) + ((Rabs r_b) - (r_c * r_e)) * (0 - r_e)) (add_equation ((0 + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (0 + (r_b * r_e))))) + (Rabs r_b) * (r_e - (Rabs r_e))) ((Rabs r_b) - (r_c * r_e)) r_e 0 (add_equation (0 + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (0 + (r_b * r_e))))) (Rabs r_b) (Rabs r_e) r_e (add_equation 0 1 (Rabs (0 + (r_b * r_e))) ((Rabs r_b) * (Rabs r_e)) empty_combination p1) p2) p3)) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_quadratic_coefficient_vanishes'21_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_quadratic_coefficient_vanishes'32_arithmetic
    (r_b : R) (r_c : R) (r_e : R)
    (p1 : ((Rabs (r_b * (r_e ^^ 2%Z))) <= (r_c * ((Rabs r_e) ^^ 3%Z)))) :
  (0 <= ((r_c * ((Rabs r_e) ^^ 3%Z)) - (Rabs (r_b * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_at_most 0 ((r_c * ((Rabs r_e) ^^ 3%Z)) - (Rabs (r_b * (r_e ^^ 2%Z)))) (0 + 1 * ((r_c * ((Rabs r_e) ^^ 3%Z)) - (Rabs (r_b * (r_e ^^ 2%Z))))) 0 (add_at_most_to_at_most 0 1 (Rabs (r_b * (r_e ^^ 2%Z))) (r_c * ((Rabs r_e) ^^ 3%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_quadratic_coefficient_vanishes'34_arithmetic
    (r_b : R) (r_e : R) :
  (((r_e ^^ 2%Z) * r_b) = (r_b * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_equation ((r_e ^^ 2%Z) * r_b) (r_b * (r_e ^^ 2%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_quadratic_coefficient_vanishes'44_arithmetic
    (r_e : R)
    (p1 : (0 < (Rabs r_e)))
    (p2 : ((Rabs r_e) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs r_e) - 0)) + 1 * (0 - (Rabs r_e))) 0 (add_equation_to_less (0 + 1 * ((Rabs r_e) - 0)) 1 (Rabs r_e) 0 (add_less_to_at_most 0 1 0 (Rabs r_e) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_quadratic_coefficient_vanishes'46_arithmetic
    (r_b : R) (r_c : R) (r_e : R)
    (p1 : (0 <= ((1 / (Rabs r_e)) * ((r_c * ((Rabs r_e) ^^ 3%Z)) - (Rabs (r_b * (r_e ^^ 2%Z)))))))
    (p2 : ((Rabs (0 + (r_b * r_e))) = ((Rabs r_b) * (Rabs r_e))))
    (p3 : ((Rabs (r_b * (r_e ^^ 2%Z))) = ((r_e ^^ 2%Z) * (Rabs r_b))))
    (p4 : (((Rabs r_e) ^^ 2%Z) = (r_e ^^ 2%Z)))
    (p5 : (~ ((Rabs r_e) = 0))) :
  ((Rabs (0 + (r_b * r_e))) <= (r_c * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs (0 + (r_b * r_e))) (r_c * (r_e ^^ 2%Z)) ((((0 + 1 * (((1 / (Rabs r_e)) * ((r_c * ((Rabs r_e) ^^ 3%Z)) - (Rabs (r_b * (r_e ^^ 2%Z))))) - 0)) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (0 + (r_b * r_e))))) + ((-1) / (Rabs r_e)) * (((r_e ^^ 2%Z) * (Rabs r_b)) - (Rabs (r_b * (r_e ^^ 2%Z))))) + (r_c + ((Rabs r_b) / (Rabs r_e))) * ((r_e ^^ 2%Z) - ((Rabs r_e) ^^ 2%Z))) 0 (add_equation_to_at_most (((0 + 1 * (((1 / (Rabs r_e)) * ((r_c * ((Rabs r_e) ^^ 3%Z)) - (Rabs (r_b * (r_e ^^ 2%Z))))) - 0)) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (0 + (r_b * r_e))))) + ((-1) / (Rabs r_e)) * (((r_e ^^ 2%Z) * (Rabs r_b)) - (Rabs (r_b * (r_e ^^ 2%Z))))) (r_c + ((Rabs r_b) / (Rabs r_e))) ((Rabs r_e) ^^ 2%Z) (r_e ^^ 2%Z) (add_equation_to_at_most ((0 + 1 * (((1 / (Rabs r_e)) * ((r_c * ((Rabs r_e) ^^ 3%Z)) - (Rabs (r_b * (r_e ^^ 2%Z))))) - 0)) + 1 * (((Rabs r_b) * (Rabs r_e)) - (Rabs (0 + (r_b * r_e))))) ((-1) / (Rabs r_e)) (Rabs (r_b * (r_e ^^ 2%Z))) ((r_e ^^ 2%Z) * (Rabs r_b)) (add_equation_to_at_most (0 + 1 * (((1 / (Rabs r_e)) * ((r_c * ((Rabs r_e) ^^ 3%Z)) - (Rabs (r_b * (r_e ^^ 2%Z))))) - 0)) 1 (Rabs (0 + (r_b * r_e))) ((Rabs r_b) * (Rabs r_e)) (add_at_most_to_at_most 0 1 0 ((1 / (Rabs r_e)) * ((r_c * ((Rabs r_e) ^^ 3%Z)) - (Rabs (r_b * (r_e ^^ 2%Z))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Theorem t_quadratic_coefficient_vanishes :
  (forall b_b : R, (forall b_c : R, (forall b_d : R, ((0 < b_d) -> ((forall b_e : R, (((Rabs b_e) <= b_d) -> ((Rabs (b_b * (b_e ^^ 2%Z))) <= (b_c * ((Rabs b_e) ^^ 3%Z))))) -> (b_b = 0)))))).
Proof.
  exact (fun (r_b : R) => (fun (r_c : R) => (fun (r_d : R) => (fun h1 : (0 < r_d) => (fun h2 : (forall b_e : R, (((Rabs b_e) <= r_d) -> ((Rabs (r_b * (b_e ^^ 2%Z))) <= (r_c * ((Rabs b_e) ^^ 3%Z))))) => (proj2 ((((((t_linear_coefficients_vanish 0) r_b) r_c) r_d) h1) (fun (r_e : R) => (fun h3 : ((Rabs r_e) <= r_d) => (or_ind (fun h4 : (r_e = 0) => (t_quadratic_coefficient_vanishes'17_arithmetic r_b r_c r_e (t_quadratic_coefficient_vanishes'13 r_b r_e) (absolute_value_nonnegative _ (t_quadratic_coefficient_vanishes'15_arithmetic r_e h4)) h4)) (fun h4 : (~ (r_e = 0)) => (t_quadratic_coefficient_vanishes'46_arithmetic r_b r_c r_e (product_nonnegative _ _ (Rlt_le _ _ ((((t_quotient_positive 1) (Rabs r_e)) t_quadratic_coefficient_vanishes'21_arithmetic) (t_quadratic_coefficient_vanishes'26 r_e h4))) (t_quadratic_coefficient_vanishes'32_arithmetic r_b r_c r_e ((h2 r_e) h3))) (t_quadratic_coefficient_vanishes'13 r_b r_e) (eq_ind ((r_e ^^ 2%Z) * r_b) (fun hole : R => ((Rabs hole) = ((r_e ^^ 2%Z) * (Rabs r_b)))) (((t_absolute_value_scaled (r_e ^^ 2%Z)) r_b) (square_nonnegative r_e)) (r_b * (r_e ^^ 2%Z)) (t_quadratic_coefficient_vanishes'34_arithmetic r_b r_e)) (t_absolute_value_squared r_e) (fun h5 : ((Rabs r_e) = 0) => (t_quadratic_coefficient_vanishes'44_arithmetic r_e (t_quadratic_coefficient_vanishes'26 r_e h4) h5)))) (Req_dec r_e 0))))))))))).
Qed.

Lemma t_size_of_itself'1_arithmetic
    (r_x : R) :
  ((Rabs r_x) <= (Rabs r_x)).
Proof.
  apply (conclude_at_most (Rabs r_x) (Rabs r_x) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Theorem t_size_of_itself :
  (forall b_x : R, ((Rabs b_x) <= (Rabs b_x))).
Proof.
  exact (fun (r_x : R) => (t_size_of_itself'1_arithmetic r_x)).
Qed.

Lemma t_residual_of_series_1'2_arithmetic
    (r_e : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (p1 : ((r_q1 + (2 * r_r1)) = (2 * r_p1))) :
  ((((1 + (r_p1 * r_e)) ^^ 2%Z) - (((1 + (r_r1 * r_e)) ^^ 2%Z) * (1 + (r_q1 * r_e)))) = ((r_e ^^ 2%Z) * (((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z))) + ((- ((r_r1 ^^ 2%Z) * r_q1)) * r_e)))).
Proof.
  apply (conclude_equation (((1 + (r_p1 * r_e)) ^^ 2%Z) - (((1 + (r_r1 * r_e)) ^^ 2%Z) * (1 + (r_q1 * r_e)))) ((r_e ^^ 2%Z) * (((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z))) + ((- ((r_r1 ^^ 2%Z) * r_q1)) * r_e))) (0 + (- (r_e ^^ 1%Z)) * ((2 * r_p1) - (r_q1 + (2 * r_r1)))) (add_equation 0 (- (r_e ^^ 1%Z)) (r_q1 + (2 * r_r1)) (2 * r_p1) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_residual_of_series_1 :
  (forall b_p1 : R, (forall b_q1 : R, (forall b_r1 : R, (forall b_e : R, (((b_q1 + (2 * b_r1)) = (2 * b_p1)) -> ((((1 + (b_p1 * b_e)) ^^ 2%Z) - (((1 + (b_r1 * b_e)) ^^ 2%Z) * (1 + (b_q1 * b_e)))) = ((b_e ^^ 2%Z) * (((b_p1 ^^ 2%Z) - (((2 * b_r1) * b_q1) + (b_r1 ^^ 2%Z))) + ((- ((b_r1 ^^ 2%Z) * b_q1)) * b_e))))))))).
Proof.
  exact (fun (r_p1 : R) => (fun (r_q1 : R) => (fun (r_r1 : R) => (fun (r_e : R) => (fun h1 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)) => (t_residual_of_series_1'2_arithmetic r_e r_p1 r_q1 r_r1 h1)))))).
Qed.

Lemma t_size_of_multiple'5_arithmetic
    (r_a : R) (r_x : R)
    (p1 : ((Rabs r_x) <= r_a)) :
  (0 <= (r_a - (Rabs r_x))).
Proof.
  apply (conclude_at_most 0 (r_a - (Rabs r_x)) (0 + 1 * (r_a - (Rabs r_x))) 0 (add_at_most_to_at_most 0 1 (Rabs r_x) r_a ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_size_of_multiple'9_arithmetic
    (r_a : R) (r_x : R) (r_y : R)
    (p1 : ((Rabs (r_y * r_x)) = ((Rabs r_y) * (Rabs r_x))))
    (p2 : (0 <= ((r_a - (Rabs r_x)) * (Rabs r_y)))) :
  ((Rabs (r_y * r_x)) <= (r_a * (Rabs r_y))).
Proof.
  apply (conclude_at_most (Rabs (r_y * r_x)) (r_a * (Rabs r_y)) ((0 + 1 * (((Rabs r_y) * (Rabs r_x)) - (Rabs (r_y * r_x)))) + 1 * (((r_a - (Rabs r_x)) * (Rabs r_y)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_y) * (Rabs r_x)) - (Rabs (r_y * r_x)))) 1 0 ((r_a - (Rabs r_x)) * (Rabs r_y)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs r_y) * (Rabs r_x)) - (Rabs (r_y * r_x)))) (add_equation 0 1 (Rabs (r_y * r_x)) ((Rabs r_y) * (Rabs r_x)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_size_of_multiple :
  (forall b_x : R, (forall b_y : R, (forall b_a : R, (((Rabs b_x) <= b_a) -> ((Rabs (b_y * b_x)) <= (b_a * (Rabs b_y))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_a : R) => (fun h1 : ((Rabs r_x) <= r_a) => (t_size_of_multiple'9_arithmetic r_a r_x r_y ((t_absolute_value_product r_y) r_x) (product_nonnegative _ _ (t_size_of_multiple'5_arithmetic r_a r_x h1) (t_absolute_value_nonnegative r_y))))))).
Qed.

Lemma t_size_of_sum'6_arithmetic
    (r_a : R) (r_b : R) (r_x : R) (r_y : R)
    (p1 : ((Rabs (r_x + r_y)) <= ((Rabs r_x) + (Rabs r_y))))
    (p2 : ((Rabs r_x) <= r_a))
    (p3 : ((Rabs r_y) <= r_b)) :
  ((Rabs (r_x + r_y)) <= (r_a + r_b)).
Proof.
  apply (conclude_at_most (Rabs (r_x + r_y)) (r_a + r_b) (((0 + 1 * (((Rabs r_x) + (Rabs r_y)) - (Rabs (r_x + r_y)))) + 1 * (r_a - (Rabs r_x))) + 1 * (r_b - (Rabs r_y))) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs r_x) + (Rabs r_y)) - (Rabs (r_x + r_y)))) + 1 * (r_a - (Rabs r_x))) 1 (Rabs r_y) r_b ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs r_x) + (Rabs r_y)) - (Rabs (r_x + r_y)))) 1 (Rabs r_x) r_a ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (r_x + r_y)) ((Rabs r_x) + (Rabs r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_size_of_sum :
  (forall b_x : R, (forall b_y : R, (forall b_a : R, (forall b_b : R, (((Rabs b_x) <= b_a) -> (((Rabs b_y) <= b_b) -> ((Rabs (b_x + b_y)) <= (b_a + b_b)))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_a : R) => (fun (r_b : R) => (fun h1 : ((Rabs r_x) <= r_a) => (fun h2 : ((Rabs r_y) <= r_b) => (t_size_of_sum'6_arithmetic r_a r_b r_x r_y ((t_absolute_value_sum r_x) r_y) h1 h2))))))).
Qed.

Lemma t_size_of_part'5_arithmetic
    (r_y : R)
    (p1 : ((Rabs r_y) <= 1)) :
  (0 <= (1 - (Rabs r_y))).
Proof.
  apply (conclude_at_most 0 (1 - (Rabs r_y)) (0 + 1 * (1 - (Rabs r_y))) 0 (add_at_most_to_at_most 0 1 (Rabs r_y) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_size_of_part'10_arithmetic
    (r_a : R) (r_x : R) (r_y : R)
    (p1 : ((Rabs (r_x * r_y)) = ((Rabs r_x) * (Rabs r_y))))
    (p2 : (0 <= ((1 - (Rabs r_y)) * (Rabs r_x))))
    (p3 : ((Rabs r_x) <= r_a)) :
  ((Rabs (r_x * r_y)) <= r_a).
Proof.
  apply (conclude_at_most (Rabs (r_x * r_y)) r_a (((0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) + 1 * (((1 - (Rabs r_y)) * (Rabs r_x)) - 0)) + 1 * (r_a - (Rabs r_x))) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) + 1 * (((1 - (Rabs r_y)) * (Rabs r_x)) - 0)) 1 (Rabs r_x) r_a ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) 1 0 ((1 - (Rabs r_y)) * (Rabs r_x)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) (add_equation 0 1 (Rabs (r_x * r_y)) ((Rabs r_x) * (Rabs r_y)) empty_combination p1)) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_size_of_part :
  (forall b_x : R, (forall b_y : R, (forall b_a : R, (((Rabs b_x) <= b_a) -> (((Rabs b_y) <= 1) -> ((Rabs (b_x * b_y)) <= b_a)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_a : R) => (fun h1 : ((Rabs r_x) <= r_a) => (fun h2 : ((Rabs r_y) <= 1) => (t_size_of_part'10_arithmetic r_a r_x r_y ((t_absolute_value_product r_x) r_y) (product_nonnegative _ _ (t_size_of_part'5_arithmetic r_y h2) (t_absolute_value_nonnegative r_x)) h1)))))).
Qed.

Lemma t_bounds_of_series_1'2
    (r_p1 : R) :
  (0 <= (Rabs r_p1)).
Proof.
  exact (t_absolute_value_nonnegative r_p1).
Qed.

Lemma t_bounds_of_series_1'3
    (r_q1 : R) :
  (0 <= (Rabs r_q1)).
Proof.
  exact (t_absolute_value_nonnegative r_q1).
Qed.

Lemma t_bounds_of_series_1'5
    (r_r1 : R) :
  (0 <= (Rabs r_r1)).
Proof.
  exact (t_absolute_value_nonnegative r_r1).
Qed.

Lemma t_bounds_of_series_1'15
    (r_e : R) :
  (0 <= (Rabs r_e)).
Proof.
  exact (t_absolute_value_nonnegative r_e).
Qed.

Lemma t_bounds_of_series_1'4_arithmetic
    (r_p1 : R) (r_q1 : R)
    (p1 : (0 <= (Rabs r_p1)))
    (p2 : (0 <= (Rabs r_q1))) :
  (0 <= ((Rabs r_p1) + (Rabs r_q1))).
Proof.
  apply (conclude_at_most 0 ((Rabs r_p1) + (Rabs r_q1)) ((0 + 1 * ((Rabs r_p1) - 0)) + 1 * ((Rabs r_q1) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_p1) - 0)) 1 0 (Rabs r_q1) ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs r_p1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'6_arithmetic
    (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (p1 : (0 <= ((Rabs r_p1) + (Rabs r_q1))))
    (p2 : (0 <= (Rabs r_r1))) :
  (0 <= (((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1))).
Proof.
  apply (conclude_at_most 0 (((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) ((0 + 1 * (((Rabs r_p1) + (Rabs r_q1)) - 0)) + 1 * ((Rabs r_r1) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_p1) + (Rabs r_q1)) - 0)) 1 0 (Rabs r_r1) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((Rabs r_p1) + (Rabs r_q1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'7_arithmetic
    (r_e : R) (r_p1 : R) :
  ((r_p1 * r_e) = ((1 + (r_p1 * r_e)) - 1)).
Proof.
  apply (conclude_equation (r_p1 * r_e) ((1 + (r_p1 * r_e)) - 1) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'14_arithmetic
    (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (p1 : ((Rabs r_p1) <= (Rabs r_p1)))
    (p2 : (0 <= (Rabs r_q1)))
    (p3 : (0 <= (Rabs r_r1))) :
  (0 <= ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_p1))).
Proof.
  apply (conclude_at_most 0 ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_p1)) (((0 + 1 * ((Rabs r_p1) - (Rabs r_p1))) + 1 * ((Rabs r_q1) - 0)) + 1 * ((Rabs r_r1) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * ((Rabs r_p1) - (Rabs r_p1))) + 1 * ((Rabs r_q1) - 0)) 1 0 (Rabs r_r1) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((Rabs r_p1) - (Rabs r_p1))) 1 0 (Rabs r_q1) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs r_p1) (Rabs r_p1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'17_arithmetic
    (r_e : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (p1 : ((Rabs ((1 + (r_p1 * r_e)) - 1)) = ((Rabs r_p1) * (Rabs r_e))))
    (p2 : (0 <= (((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_p1)) * (Rabs r_e)))) :
  ((Rabs ((1 + (r_p1 * r_e)) - 1)) <= ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) * (Rabs r_e))).
Proof.
  apply (conclude_at_most (Rabs ((1 + (r_p1 * r_e)) - 1)) ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) * (Rabs r_e)) ((0 + 1 * (((Rabs r_p1) * (Rabs r_e)) - (Rabs ((1 + (r_p1 * r_e)) - 1)))) + 1 * ((((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_p1)) * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_p1) * (Rabs r_e)) - (Rabs ((1 + (r_p1 * r_e)) - 1)))) 1 0 (((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_p1)) * (Rabs r_e)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs r_p1) * (Rabs r_e)) - (Rabs ((1 + (r_p1 * r_e)) - 1)))) (add_equation 0 1 (Rabs ((1 + (r_p1 * r_e)) - 1)) ((Rabs r_p1) * (Rabs r_e)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'18_arithmetic
    (r_e : R) (r_q1 : R) :
  ((r_q1 * r_e) = ((1 + (r_q1 * r_e)) - 1)).
Proof.
  apply (conclude_equation (r_q1 * r_e) ((1 + (r_q1 * r_e)) - 1) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'23_arithmetic
    (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (p1 : ((Rabs r_q1) <= (Rabs r_q1)))
    (p2 : (0 <= (Rabs r_p1)))
    (p3 : (0 <= (Rabs r_r1))) :
  (0 <= ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_q1))).
Proof.
  apply (conclude_at_most 0 ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_q1)) (((0 + 1 * ((Rabs r_q1) - (Rabs r_q1))) + 1 * ((Rabs r_p1) - 0)) + 1 * ((Rabs r_r1) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * ((Rabs r_q1) - (Rabs r_q1))) + 1 * ((Rabs r_p1) - 0)) 1 0 (Rabs r_r1) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((Rabs r_q1) - (Rabs r_q1))) 1 0 (Rabs r_p1) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs r_q1) (Rabs r_q1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'25_arithmetic
    (r_e : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (p1 : ((Rabs ((1 + (r_q1 * r_e)) - 1)) = ((Rabs r_q1) * (Rabs r_e))))
    (p2 : (0 <= (((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_q1)) * (Rabs r_e)))) :
  ((Rabs ((1 + (r_q1 * r_e)) - 1)) <= ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) * (Rabs r_e))).
Proof.
  apply (conclude_at_most (Rabs ((1 + (r_q1 * r_e)) - 1)) ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) * (Rabs r_e)) ((0 + 1 * (((Rabs r_q1) * (Rabs r_e)) - (Rabs ((1 + (r_q1 * r_e)) - 1)))) + 1 * ((((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_q1)) * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_q1) * (Rabs r_e)) - (Rabs ((1 + (r_q1 * r_e)) - 1)))) 1 0 (((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_q1)) * (Rabs r_e)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs r_q1) * (Rabs r_e)) - (Rabs ((1 + (r_q1 * r_e)) - 1)))) (add_equation 0 1 (Rabs ((1 + (r_q1 * r_e)) - 1)) ((Rabs r_q1) * (Rabs r_e)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'26_arithmetic
    (r_e : R) (r_r1 : R) :
  ((r_r1 * r_e) = ((1 + (r_r1 * r_e)) - 1)).
Proof.
  apply (conclude_equation (r_r1 * r_e) ((1 + (r_r1 * r_e)) - 1) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'31_arithmetic
    (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (p1 : ((Rabs r_r1) <= (Rabs r_r1)))
    (p2 : (0 <= (Rabs r_p1)))
    (p3 : (0 <= (Rabs r_q1))) :
  (0 <= ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_r1))).
Proof.
  apply (conclude_at_most 0 ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_r1)) (((0 + 1 * ((Rabs r_r1) - (Rabs r_r1))) + 1 * ((Rabs r_p1) - 0)) + 1 * ((Rabs r_q1) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * ((Rabs r_r1) - (Rabs r_r1))) + 1 * ((Rabs r_p1) - 0)) 1 0 (Rabs r_q1) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((Rabs r_r1) - (Rabs r_r1))) 1 0 (Rabs r_p1) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs r_r1) (Rabs r_r1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'33_arithmetic
    (r_e : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (p1 : ((Rabs ((1 + (r_r1 * r_e)) - 1)) = ((Rabs r_r1) * (Rabs r_e))))
    (p2 : (0 <= (((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_r1)) * (Rabs r_e)))) :
  ((Rabs ((1 + (r_r1 * r_e)) - 1)) <= ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) * (Rabs r_e))).
Proof.
  apply (conclude_at_most (Rabs ((1 + (r_r1 * r_e)) - 1)) ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) * (Rabs r_e)) ((0 + 1 * (((Rabs r_r1) * (Rabs r_e)) - (Rabs ((1 + (r_r1 * r_e)) - 1)))) + 1 * ((((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_r1)) * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_r1) * (Rabs r_e)) - (Rabs ((1 + (r_r1 * r_e)) - 1)))) 1 0 (((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) - (Rabs r_r1)) * (Rabs r_e)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs r_r1) * (Rabs r_e)) - (Rabs ((1 + (r_r1 * r_e)) - 1)))) (add_equation 0 1 (Rabs ((1 + (r_r1 * r_e)) - 1)) ((Rabs r_r1) * (Rabs r_e)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'42_arithmetic
    (r_e : R) :
  ((r_e * r_e) = (r_e ^^ 2%Z)).
Proof.
  apply (conclude_equation (r_e * r_e) (r_e ^^ 2%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'46_arithmetic
    (r_e : R) :
  ((Rabs r_e) = (Rabs r_e)).
Proof.
  apply (conclude_equation (Rabs r_e) (Rabs r_e) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_1'47_arithmetic
    (r_e : R)
    (p1 : ((Rabs (r_e ^^ 2%Z)) = ((Rabs r_e) * (Rabs r_e))))
    (p2 : ((Rabs r_e) = (Rabs r_e))) :
  ((Rabs (r_e ^^ 2%Z)) = ((Rabs r_e) ^^ 2%Z)).
Proof.
  apply (conclude_equation (Rabs (r_e ^^ 2%Z)) ((Rabs r_e) ^^ 2%Z) ((0 + 1 * (((Rabs r_e) * (Rabs r_e)) - (Rabs (r_e ^^ 2%Z)))) + (Rabs r_e) * ((Rabs r_e) - (Rabs r_e))) (add_equation (0 + 1 * (((Rabs r_e) * (Rabs r_e)) - (Rabs (r_e ^^ 2%Z)))) (Rabs r_e) (Rabs r_e) (Rabs r_e) (add_equation 0 1 (Rabs (r_e ^^ 2%Z)) ((Rabs r_e) * (Rabs r_e)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_bounds_of_series_1 :
  (forall b_p1 : R, (forall b_q1 : R, (forall b_r1 : R, (((b_q1 + (2 * b_r1)) = (2 * b_p1)) -> (exists b_B : R, ((0 <= b_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (b_p1 * b_e)) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs ((1 + (b_q1 * b_e)) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs ((1 + (b_r1 * b_e)) - 1)) <= (b_B * (Rabs b_e))) /\ ((Rabs (((1 + (b_p1 * b_e)) ^^ 2%Z) - (((1 + (b_r1 * b_e)) ^^ 2%Z) * (1 + (b_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z))))))))))))))).
Proof.
  exact (fun (r_p1 : R) => (fun (r_q1 : R) => (fun (r_r1 : R) => (fun h1 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)) => (ex_intro (fun b_B : R => ((0 <= b_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (b_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z))))))))))) (((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) (conj (t_bounds_of_series_1'6_arithmetic r_p1 r_q1 r_r1 (t_bounds_of_series_1'4_arithmetic r_p1 r_q1 (t_bounds_of_series_1'2 r_p1) (t_bounds_of_series_1'3 r_q1)) (t_bounds_of_series_1'5 r_r1)) (ex_intro (fun b_D : R => (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= ((((Rabs r_p1) + (Rabs r_q1)) + (Rabs r_r1)) * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z))))))))) ((Rabs ((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z)))) + (Rabs (- ((r_r1 ^^ 2%Z) * r_q1)))) (fun (r_e : R) => (fun h2 : ((Rabs r_e) <= 1) => (conj (t_bounds_of_series_1'17_arithmetic r_e r_p1 r_q1 r_r1 (eq_ind (r_p1 * r_e) (fun hole : R => ((Rabs hole) = ((Rabs r_p1) * (Rabs r_e)))) ((t_absolute_value_product r_p1) r_e) ((1 + (r_p1 * r_e)) - 1) (t_bounds_of_series_1'7_arithmetic r_e r_p1)) (product_nonnegative _ _ (t_bounds_of_series_1'14_arithmetic r_p1 r_q1 r_r1 (t_size_of_itself r_p1) (t_bounds_of_series_1'3 r_q1) (t_bounds_of_series_1'5 r_r1)) (t_bounds_of_series_1'15 r_e))) (conj (t_bounds_of_series_1'25_arithmetic r_e r_p1 r_q1 r_r1 (eq_ind (r_q1 * r_e) (fun hole : R => ((Rabs hole) = ((Rabs r_q1) * (Rabs r_e)))) ((t_absolute_value_product r_q1) r_e) ((1 + (r_q1 * r_e)) - 1) (t_bounds_of_series_1'18_arithmetic r_e r_q1)) (product_nonnegative _ _ (t_bounds_of_series_1'23_arithmetic r_p1 r_q1 r_r1 (t_size_of_itself r_q1) (t_bounds_of_series_1'2 r_p1) (t_bounds_of_series_1'5 r_r1)) (t_bounds_of_series_1'15 r_e))) (conj (t_bounds_of_series_1'33_arithmetic r_e r_p1 r_q1 r_r1 (eq_ind (r_r1 * r_e) (fun hole : R => ((Rabs hole) = ((Rabs r_r1) * (Rabs r_e)))) ((t_absolute_value_product r_r1) r_e) ((1 + (r_r1 * r_e)) - 1) (t_bounds_of_series_1'26_arithmetic r_e r_r1)) (product_nonnegative _ _ (t_bounds_of_series_1'31_arithmetic r_p1 r_q1 r_r1 (t_size_of_itself r_r1) (t_bounds_of_series_1'2 r_p1) (t_bounds_of_series_1'3 r_q1)) (t_bounds_of_series_1'15 r_e))) (eq_ind ((r_e ^^ 2%Z) * (((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z))) + ((- ((r_r1 ^^ 2%Z) * r_q1)) * r_e))) (fun hole : R => ((Rabs hole) <= (((Rabs ((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z)))) + (Rabs (- ((r_r1 ^^ 2%Z) * r_q1)))) * ((Rabs r_e) ^^ 2%Z)))) (eq_ind (Rabs (r_e ^^ 2%Z)) (fun hole : R => ((Rabs ((r_e ^^ 2%Z) * (((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z))) + ((- ((r_r1 ^^ 2%Z) * r_q1)) * r_e)))) <= (((Rabs ((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z)))) + (Rabs (- ((r_r1 ^^ 2%Z) * r_q1)))) * hole))) ((((t_size_of_multiple (((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z))) + ((- ((r_r1 ^^ 2%Z) * r_q1)) * r_e))) (r_e ^^ 2%Z)) ((Rabs ((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z)))) + (Rabs (- ((r_r1 ^^ 2%Z) * r_q1))))) ((((((t_size_of_sum ((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z)))) ((- ((r_r1 ^^ 2%Z) * r_q1)) * r_e)) (Rabs ((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z))))) (Rabs (- ((r_r1 ^^ 2%Z) * r_q1)))) (t_size_of_itself ((r_p1 ^^ 2%Z) - (((2 * r_r1) * r_q1) + (r_r1 ^^ 2%Z))))) (((((t_size_of_part (- ((r_r1 ^^ 2%Z) * r_q1))) r_e) (Rabs (- ((r_r1 ^^ 2%Z) * r_q1)))) (t_size_of_itself (- ((r_r1 ^^ 2%Z) * r_q1)))) h2))) ((Rabs r_e) ^^ 2%Z) (t_bounds_of_series_1'47_arithmetic r_e (eq_ind (r_e * r_e) (fun hole : R => ((Rabs hole) = ((Rabs r_e) * (Rabs r_e)))) ((t_absolute_value_product r_e) r_e) (r_e ^^ 2%Z) (t_bounds_of_series_1'42_arithmetic r_e)) (t_bounds_of_series_1'46_arithmetic r_e))) (((1 + (r_p1 * r_e)) ^^ 2%Z) - (((1 + (r_r1 * r_e)) ^^ 2%Z) * (1 + (r_q1 * r_e)))) (eq_sym (((((t_residual_of_series_1 r_p1) r_q1) r_r1) r_e) h1))))))))))))))).
Qed.

Lemma t_ratio_of_scaled'2_arithmetic
    (r_a : R) (r_y : R)
    (p1 : (~ (r_a = 0))) :
  (((r_a ^^ 2%Z) * (r_y / (r_a ^^ 2%Z))) = r_y).
Proof.
  apply (conclude_equation ((r_a ^^ 2%Z) * (r_y / (r_a ^^ 2%Z))) r_y 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_of_scaled'2
    (r_a : R) (r_y : R)
    (h1 : (~ (r_a = 0))) :
  (((r_a ^^ 2%Z) * (r_y / (r_a ^^ 2%Z))) = r_y).
Proof.
  exact (t_ratio_of_scaled'2_arithmetic r_a r_y h1).
Qed.

Lemma t_ratio_of_scaled'8
    (r_a : R) (r_y : R)
    (h1 : (~ (r_a = 0)))
    (h2 : (0 < (r_y / (r_a ^^ 2%Z)))) :
  (0 < r_y).
Proof.
  exact (eq_ind ((r_a ^^ 2%Z) * (r_y / (r_a ^^ 2%Z))) (fun hole : R => (0 < hole)) (product_positive _ _ ((t_square_positive r_a) h1) h2) r_y (t_ratio_of_scaled'2 r_a r_y h1)).
Qed.

Lemma t_ratio_of_scaled'19_arithmetic
    (r_a : R) (r_y : R)
    (p1 : (0 < (sqrt (r_y / (r_a ^^ 2%Z)))))
    (p2 : ((sqrt (r_y / (r_a ^^ 2%Z))) = 0))
    (p3 : (~ (r_a = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (r_y / (r_a ^^ 2%Z))) - 0)) + 1 * (0 - (sqrt (r_y / (r_a ^^ 2%Z))))) 0 (add_equation_to_less (0 + 1 * ((sqrt (r_y / (r_a ^^ 2%Z))) - 0)) 1 (sqrt (r_y / (r_a ^^ 2%Z))) 0 (add_less_to_at_most 0 1 0 (sqrt (r_y / (r_a ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_scaled'24_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_scaled'26_arithmetic
    (r_a : R) (r_x : R) (r_y : R)
    (p1 : ((r_a / (sqrt r_y)) = ((sign r_a) / (sqrt (r_y / (r_a ^^ 2%Z))))))
    (p2 : (~ (r_a = 0)))
    (p3 : (~ ((sqrt (r_y / (r_a ^^ 2%Z))) = 0)))
    (p4 : (~ ((sqrt r_y) = 0))) :
  ((r_x / (sqrt r_y)) = ((sign r_a) * ((r_x / r_a) / (sqrt (r_y / (r_a ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (r_x / (sqrt r_y)) ((sign r_a) * ((r_x / r_a) / (sqrt (r_y / (r_a ^^ 2%Z))))) (0 + (r_x / r_a) * (((sign r_a) / (sqrt (r_y / (r_a ^^ 2%Z)))) - (r_a / (sqrt r_y)))) (add_equation 0 (r_x / r_a) (r_a / (sqrt r_y)) ((sign r_a) / (sqrt (r_y / (r_a ^^ 2%Z)))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_ratio_of_scaled :
  (forall b_a : R, (forall b_x : R, (forall b_y : R, ((~ (b_a = 0)) -> ((0 < (b_y / (b_a ^^ 2%Z))) -> ((0 < b_y) /\ ((b_x / (sqrt b_y)) = ((sign b_a) * ((b_x / b_a) / (sqrt (b_y / (b_a ^^ 2%Z)))))))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (~ (r_a = 0)) => (fun h2 : (0 < (r_y / (r_a ^^ 2%Z))) => (conj (t_ratio_of_scaled'8 r_a r_y h1 h2) (t_ratio_of_scaled'26_arithmetic r_a r_x r_y (eq_ind ((r_a ^^ 2%Z) * (r_y / (r_a ^^ 2%Z))) (fun hole : R => ((r_a / (sqrt hole)) = ((sign r_a) / (sqrt (r_y / (r_a ^^ 2%Z)))))) ((((t_scaled_ratio r_a) (r_y / (r_a ^^ 2%Z))) h1) h2) r_y (t_ratio_of_scaled'2 r_a r_y h1)) h1 (fun h3 : ((sqrt (r_y / (r_a ^^ 2%Z))) = 0) => (t_ratio_of_scaled'19_arithmetic r_a r_y ((t_square_root_positive (r_y / (r_a ^^ 2%Z))) h2) h3 h1)) (fun h3 : ((sqrt r_y) = 0) => (t_ratio_of_scaled'24_arithmetic r_y ((t_square_root_positive r_y) (t_ratio_of_scaled'8 r_a r_y h1 h2)) h3))))))))).
Qed.

Lemma t_power_at_most_one'6_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : ((r_b ^^ i_m) <= 1))
    (p2 : (0%Z <= i_m)%Z) :
  (0 <= (1 - (r_b ^^ i_m))).
Proof.
  apply (conclude_at_most 0 (1 - (r_b ^^ i_m)) (0 + 1 * (1 - (r_b ^^ i_m))) 0 (add_at_most_to_at_most 0 1 (r_b ^^ i_m) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_at_most_one'8_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (r_b < 1))
    (p2 : (0 <= (r_b * (1 - (r_b ^^ i_m)))))
    (p3 : (0%Z <= i_m)%Z) :
  ((r_b ^^ (i_m + 1)%Z) <= 1).
Proof.
  apply (conclude_at_most_strictly (r_b ^^ (i_m + 1)%Z) 1 ((0 + 1 * (1 - r_b)) + 1 * ((r_b * (1 - (r_b ^^ i_m))) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - r_b)) 1 0 (r_b * (1 - (r_b ^^ i_m))) ltac:(lra) (add_less_to_at_most 0 1 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : (r_b ^^ (i_m + 1)%Z) = (((r_b ^^ i_m) ^ 1) * (r_b ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_at_most_one'1_arithmetic
    (r_b : R) :
  ((r_b ^^ 0%Z) <= 1).
Proof.
  apply (conclude_at_most (r_b ^^ 0%Z) 1 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_at_most_one'9_induction
    (r_b : R)
    (p1 : ((r_b ^^ 0%Z) <= 1))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> ((r_b ^^ i_m) <= 1) -> ((r_b ^^ (i_m + 1)%Z) <= 1))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> ((r_b ^^ b_m) <= 1))).
Proof.
  apply (induction_from (fun i_m : Z => ((r_b ^^ i_m) <= 1)) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_power_at_most_one'11_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_power_at_most_one :
  (forall b_b : R, ((0 <= b_b) -> ((b_b < 1) -> (forall b_n : Z, (0 <= b_n)%Z -> ((b_b ^^ b_n) <= 1))))).
Proof.
  exact (fun (r_b : R) => (fun h1 : (0 <= r_b) => (fun h2 : (r_b < 1) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (((t_power_at_most_one'9_induction r_b (t_power_at_most_one'1_arithmetic r_b) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h3 : (0%Z <= i_m)%Z) (h4 : ((r_b ^^ i_m) <= 1)) => (t_power_at_most_one'8_arithmetic r_b i_m natural_m h2 (product_nonnegative _ _ h1 (t_power_at_most_one'6_arithmetic r_b i_m natural_m h4 h3)) h3))) i_n natural_n) (t_power_at_most_one'11_indexArithmetic i_n natural_n)))))).
Qed.

Lemma t_power_at_most_base'8_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1%Z <= i_n)%Z) :
  (0%Z <= (i_n - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_power_at_most_base'10_arithmetic
    (r_b : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((r_b ^^ (i_n - 1)%Z) <= 1))
    (p2 : (1%Z <= i_n)%Z) :
  (0 <= (1 - (r_b ^^ (i_n - 1)%Z))).
Proof.
  apply (conclude_at_most 0 (1 - (r_b ^^ (i_n - 1)%Z)) (0 + 1 * (1 - (r_b ^^ (i_n - 1)%Z))) 0 (add_at_most_to_at_most 0 1 (r_b ^^ (i_n - 1)%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_at_most_base'12_arithmetic
    (r_b : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (0 <= (r_b * (1 - (r_b ^^ (i_n - 1)%Z)))))
    (p2 : (1%Z <= i_n)%Z) :
  ((r_b ^^ i_n) <= r_b).
Proof.
  apply (conclude_at_most (r_b ^^ i_n) r_b (0 + 1 * ((r_b * (1 - (r_b ^^ (i_n - 1)%Z))) - 0)) 0 (add_at_most_to_at_most 0 1 0 (r_b * (1 - (r_b ^^ (i_n - 1)%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (r_b ^^ i_n) = (((r_b ^^ (i_n - 1)%Z) ^ 1) * (r_b ^ 1))).
  {
    apply (power_step _ _ (i_n - 1)%Z 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Theorem t_power_at_most_base :
  (forall b_b : R, ((0 <= b_b) -> ((b_b < 1) -> (forall b_n : Z, (0 <= b_n)%Z -> ((1%Z <= b_n)%Z -> ((b_b ^^ b_n) <= b_b)))))).
Proof.
  exact (fun (r_b : R) => (fun h1 : (0 <= r_b) => (fun h2 : (r_b < 1) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun h3 : (1%Z <= i_n)%Z => (t_power_at_most_base'12_arithmetic r_b i_n natural_n (product_nonnegative _ _ h1 (t_power_at_most_base'10_arithmetic r_b i_n natural_n ((((t_power_at_most_one r_b) h1) h2) (i_n - 1)%Z (t_power_at_most_base'8_indexArithmetic i_n natural_n h3)) h3)) h3)))))).
Qed.

Lemma t_ratio_from_residual'5_arithmetic
    (r_y : R)
    (p1 : ((1 / 4) <= r_y)) :
  (0 <= r_y).
Proof.
  apply (conclude_at_most 0 r_y (0 + 1 * (r_y - (1 / 4))) (1 / 4) (add_at_most_to_at_most 0 1 (1 / 4) r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_from_residual'5
    (r_y : R)
    (h1 : ((1 / 4) <= r_y)) :
  (0 <= r_y).
Proof.
  exact (t_ratio_from_residual'5_arithmetic r_y h1).
Qed.

Lemma t_ratio_from_residual'6
    (r_y : R)
    (h1 : ((1 / 4) <= r_y)) :
  (0 <= (sqrt r_y)).
Proof.
  exact (square_root_nonnegative _ (t_ratio_from_residual'5 r_y h1)).
Qed.

Lemma t_ratio_from_residual'8
    (r_y : R)
    (h1 : ((1 / 4) <= r_y)) :
  (((sqrt r_y) ^^ 2%Z) = r_y).
Proof.
  exact (square_root_squared _ (t_ratio_from_residual'5 r_y h1)).
Qed.

Lemma t_ratio_from_residual'9_arithmetic
    (r_y : R)
    (p1 : ((1 / 4) <= r_y))
    (p2 : (((sqrt r_y) ^^ 2%Z) = r_y)) :
  (((1 / 2) ^^ 2%Z) <= ((sqrt r_y) ^^ 2%Z)).
Proof.
  apply (conclude_at_most ((1 / 2) ^^ 2%Z) ((sqrt r_y) ^^ 2%Z) ((0 + 1 * (r_y - (1 / 4))) + (-1) * (r_y - ((sqrt r_y) ^^ 2%Z))) 0 (add_equation_to_at_most (0 + 1 * (r_y - (1 / 4))) (-1) ((sqrt r_y) ^^ 2%Z) r_y (add_at_most_to_at_most 0 1 (1 / 4) r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_from_residual'10
    (r_y : R)
    (h1 : ((1 / 4) <= r_y)) :
  ((1 / 2) <= (sqrt r_y)).
Proof.
  exact ((((t_square_order (1 / 2)) (sqrt r_y)) (t_ratio_from_residual'6 r_y h1)) (t_ratio_from_residual'9_arithmetic r_y h1 (t_ratio_from_residual'8 r_y h1))).
Qed.

Lemma t_ratio_from_residual'11_arithmetic
    (r_y : R)
    (p1 : ((1 / 2) <= (sqrt r_y))) :
  (0 < (sqrt r_y)).
Proof.
  apply (conclude_less 0 (sqrt r_y) (0 + 1 * ((sqrt r_y) - (1 / 2))) (1 / 2) (add_at_most_to_at_most 0 1 (1 / 2) (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_from_residual'13_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_from_residual'14
    (r_y : R)
    (h1 : ((1 / 4) <= r_y)) :
  (~ ((sqrt r_y) = 0)).
Proof.
  exact (fun h2 : ((sqrt r_y) = 0) => (t_ratio_from_residual'13_arithmetic r_y (t_ratio_from_residual'11_arithmetic r_y (t_ratio_from_residual'10 r_y h1)) h2)).
Qed.

Lemma t_ratio_from_residual'24_arithmetic
    (r_r : R) (r_x : R) (r_y : R)
    (p1 : ((1 / 2) <= r_x))
    (p2 : (0 <= (r_r * (sqrt r_y)))) :
  (0 <= ((r_x + (r_r * (sqrt r_y))) - (1 / 2))).
Proof.
  apply (conclude_at_most 0 ((r_x + (r_r * (sqrt r_y))) - (1 / 2)) ((0 + 1 * (r_x - (1 / 2))) + 1 * ((r_r * (sqrt r_y)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_x - (1 / 2))) 1 0 (r_r * (sqrt r_y)) ltac:(lra) (add_at_most_to_at_most 0 1 (1 / 2) r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_from_residual'24
    (r_r : R) (r_x : R) (r_y : R)
    (h1 : ((1 / 2) <= r_x))
    (h2 : (0 <= r_r))
    (h3 : ((1 / 4) <= r_y)) :
  (0 <= ((r_x + (r_r * (sqrt r_y))) - (1 / 2))).
Proof.
  exact (t_ratio_from_residual'24_arithmetic r_r r_x r_y h1 (product_nonnegative _ _ h2 (t_ratio_from_residual'6 r_y h3))).
Qed.

Lemma t_ratio_from_residual'15_arithmetic
    (r_r : R) (r_x : R) (r_y : R)
    (p1 : (~ ((sqrt r_y) = 0))) :
  (((r_x - (r_r * (sqrt r_y))) / (sqrt r_y)) = ((r_x / (sqrt r_y)) - r_r)).
Proof.
  apply (conclude_equation ((r_x - (r_r * (sqrt r_y))) / (sqrt r_y)) ((r_x / (sqrt r_y)) - r_r) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_from_residual'33_arithmetic
    (r_r : R) (r_x : R) (r_y : R)
    (p1 : (0 <= ((r_x + (r_r * (sqrt r_y))) - (1 / 2)))) :
  (0 <= (r_x + (r_r * (sqrt r_y)))).
Proof.
  apply (conclude_at_most 0 (r_x + (r_r * (sqrt r_y))) (0 + 1 * (((r_x + (r_r * (sqrt r_y))) - (1 / 2)) - 0)) (1 / 2) (add_at_most_to_at_most 0 1 0 ((r_x + (r_r * (sqrt r_y))) - (1 / 2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_from_residual'28_arithmetic
    (r_r : R) (r_x : R) (r_y : R)
    (p1 : (((sqrt r_y) ^^ 2%Z) = r_y)) :
  (((r_x + (r_r * (sqrt r_y))) * (r_x - (r_r * (sqrt r_y)))) = ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))).
Proof.
  apply (conclude_equation ((r_x + (r_r * (sqrt r_y))) * (r_x - (r_r * (sqrt r_y)))) ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y)) (0 + (- (r_r ^^ 2%Z)) * (r_y - ((sqrt r_y) ^^ 2%Z))) (add_equation 0 (- (r_r ^^ 2%Z)) ((sqrt r_y) ^^ 2%Z) r_y empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_from_residual'37_arithmetic
    (r_d : R) (r_r : R) (r_x : R) (r_y : R)
    (p1 : ((Rabs ((r_x / (sqrt r_y)) - r_r)) <= (2 * (Rabs (r_x - (r_r * (sqrt r_y)))))))
    (p2 : (0 <= (((r_x + (r_r * (sqrt r_y))) - (1 / 2)) * (Rabs (r_x - (r_r * (sqrt r_y)))))))
    (p3 : ((Rabs ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))) = ((r_x + (r_r * (sqrt r_y))) * (Rabs (r_x - (r_r * (sqrt r_y)))))))
    (p4 : ((Rabs ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))) <= r_d))
    (p5 : (~ ((sqrt r_y) = 0))) :
  ((Rabs ((r_x / (sqrt r_y)) - r_r)) <= (4 * r_d)).
Proof.
  apply (conclude_at_most (Rabs ((r_x / (sqrt r_y)) - r_r)) (4 * r_d) ((((0 + 1 * ((2 * (Rabs (r_x - (r_r * (sqrt r_y))))) - (Rabs ((r_x / (sqrt r_y)) - r_r)))) + 4 * ((((r_x + (r_r * (sqrt r_y))) - (1 / 2)) * (Rabs (r_x - (r_r * (sqrt r_y))))) - 0)) + (-4) * (((r_x + (r_r * (sqrt r_y))) * (Rabs (r_x - (r_r * (sqrt r_y))))) - (Rabs ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))))) + 4 * (r_d - (Rabs ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))))) 0 (add_at_most_to_at_most (((0 + 1 * ((2 * (Rabs (r_x - (r_r * (sqrt r_y))))) - (Rabs ((r_x / (sqrt r_y)) - r_r)))) + 4 * ((((r_x + (r_r * (sqrt r_y))) - (1 / 2)) * (Rabs (r_x - (r_r * (sqrt r_y))))) - 0)) + (-4) * (((r_x + (r_r * (sqrt r_y))) * (Rabs (r_x - (r_r * (sqrt r_y))))) - (Rabs ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))))) 4 (Rabs ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))) r_d ltac:(lra) (add_equation_to_at_most ((0 + 1 * ((2 * (Rabs (r_x - (r_r * (sqrt r_y))))) - (Rabs ((r_x / (sqrt r_y)) - r_r)))) + 4 * ((((r_x + (r_r * (sqrt r_y))) - (1 / 2)) * (Rabs (r_x - (r_r * (sqrt r_y))))) - 0)) (-4) (Rabs ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))) ((r_x + (r_r * (sqrt r_y))) * (Rabs (r_x - (r_r * (sqrt r_y))))) (add_at_most_to_at_most (0 + 1 * ((2 * (Rabs (r_x - (r_r * (sqrt r_y))))) - (Rabs ((r_x / (sqrt r_y)) - r_r)))) 4 0 (((r_x + (r_r * (sqrt r_y))) - (1 / 2)) * (Rabs (r_x - (r_r * (sqrt r_y))))) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((r_x / (sqrt r_y)) - r_r)) (2 * (Rabs (r_x - (r_r * (sqrt r_y))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Theorem t_ratio_from_residual :
  (forall b_x : R, (forall b_y : R, (forall b_r : R, (forall b_d : R, (((1 / 2) <= b_x) -> (((1 / 4) <= b_y) -> ((0 <= b_r) -> (((Rabs ((b_x ^^ 2%Z) - ((b_r ^^ 2%Z) * b_y))) <= b_d) -> ((Rabs ((b_x / (sqrt b_y)) - b_r)) <= (4 * b_d)))))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_r : R) => (fun (r_d : R) => (fun h1 : ((1 / 2) <= r_x) => (fun h2 : ((1 / 4) <= r_y) => (fun h3 : (0 <= r_r) => (fun h4 : ((Rabs ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))) <= r_d) => (t_ratio_from_residual'37_arithmetic r_d r_r r_x r_y (eq_ind ((r_x - (r_r * (sqrt r_y))) / (sqrt r_y)) (fun hole : R => ((Rabs hole) <= (2 * (Rabs (r_x - (r_r * (sqrt r_y))))))) (((t_quotient_by_large (r_x - (r_r * (sqrt r_y)))) (sqrt r_y)) (t_ratio_from_residual'10 r_y h2)) ((r_x / (sqrt r_y)) - r_r) (t_ratio_from_residual'15_arithmetic r_r r_x r_y (t_ratio_from_residual'14 r_y h2))) (product_nonnegative _ _ (t_ratio_from_residual'24 r_r r_x r_y h1 h3 h2) (t_absolute_value_nonnegative (r_x - (r_r * (sqrt r_y))))) (eq_ind ((r_x + (r_r * (sqrt r_y))) * (r_x - (r_r * (sqrt r_y)))) (fun hole : R => ((Rabs hole) = ((r_x + (r_r * (sqrt r_y))) * (Rabs (r_x - (r_r * (sqrt r_y))))))) (((t_absolute_value_scaled (r_x + (r_r * (sqrt r_y)))) (r_x - (r_r * (sqrt r_y)))) (t_ratio_from_residual'33_arithmetic r_r r_x r_y (t_ratio_from_residual'24 r_r r_x r_y h1 h3 h2))) ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y)) (t_ratio_from_residual'28_arithmetic r_r r_x r_y (t_ratio_from_residual'8 r_y h2))) h4 (t_ratio_from_residual'14 r_y h2)))))))))).
Qed.

Lemma t_size_of_difference'6_arithmetic
    (r_a : R) (r_b : R) (r_x : R) (r_y : R)
    (p1 : ((Rabs (r_x - r_y)) <= ((Rabs r_x) + (Rabs r_y))))
    (p2 : ((Rabs r_x) <= r_a))
    (p3 : ((Rabs r_y) <= r_b)) :
  ((Rabs (r_x - r_y)) <= (r_a + r_b)).
Proof.
  apply (conclude_at_most (Rabs (r_x - r_y)) (r_a + r_b) (((0 + 1 * (((Rabs r_x) + (Rabs r_y)) - (Rabs (r_x - r_y)))) + 1 * (r_a - (Rabs r_x))) + 1 * (r_b - (Rabs r_y))) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs r_x) + (Rabs r_y)) - (Rabs (r_x - r_y)))) + 1 * (r_a - (Rabs r_x))) 1 (Rabs r_y) r_b ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs r_x) + (Rabs r_y)) - (Rabs (r_x - r_y)))) 1 (Rabs r_x) r_a ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (r_x - r_y)) ((Rabs r_x) + (Rabs r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_size_of_difference :
  (forall b_x : R, (forall b_y : R, (forall b_a : R, (forall b_b : R, (((Rabs b_x) <= b_a) -> (((Rabs b_y) <= b_b) -> ((Rabs (b_x - b_y)) <= (b_a + b_b)))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_a : R) => (fun (r_b : R) => (fun h1 : ((Rabs r_x) <= r_a) => (fun h2 : ((Rabs r_y) <= r_b) => (t_size_of_difference'6_arithmetic r_a r_b r_x r_y ((t_absolute_value_difference r_x) r_y) h1 h2))))))).
Qed.

Lemma t_size_of_product'7_arithmetic
    (r_a : R) (r_x : R)
    (p1 : (0 <= (Rabs r_x)))
    (p2 : ((Rabs r_x) <= r_a)) :
  (0 <= r_a).
Proof.
  apply (conclude_at_most 0 r_a ((0 + 1 * ((Rabs r_x) - 0)) + 1 * (r_a - (Rabs r_x))) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_x) - 0)) 1 (Rabs r_x) r_a ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs r_x) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_size_of_product'9_arithmetic
    (r_b : R) (r_y : R)
    (p1 : ((Rabs r_y) <= r_b)) :
  (0 <= (r_b - (Rabs r_y))).
Proof.
  apply (conclude_at_most 0 (r_b - (Rabs r_y)) (0 + 1 * (r_b - (Rabs r_y))) 0 (add_at_most_to_at_most 0 1 (Rabs r_y) r_b ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_size_of_product'11_arithmetic
    (r_a : R) (r_x : R)
    (p1 : ((Rabs r_x) <= r_a)) :
  (0 <= (r_a - (Rabs r_x))).
Proof.
  apply (conclude_at_most 0 (r_a - (Rabs r_x)) (0 + 1 * (r_a - (Rabs r_x))) 0 (add_at_most_to_at_most 0 1 (Rabs r_x) r_a ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_size_of_product'14_arithmetic
    (r_a : R) (r_b : R) (r_x : R) (r_y : R)
    (p1 : ((Rabs (r_x * r_y)) = ((Rabs r_x) * (Rabs r_y))))
    (p2 : (0 <= (r_a * (r_b - (Rabs r_y)))))
    (p3 : (0 <= ((r_a - (Rabs r_x)) * (Rabs r_y)))) :
  ((Rabs (r_x * r_y)) <= (r_a * r_b)).
Proof.
  apply (conclude_at_most (Rabs (r_x * r_y)) (r_a * r_b) (((0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) + 1 * ((r_a * (r_b - (Rabs r_y))) - 0)) + 1 * (((r_a - (Rabs r_x)) * (Rabs r_y)) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) + 1 * ((r_a * (r_b - (Rabs r_y))) - 0)) 1 0 ((r_a - (Rabs r_x)) * (Rabs r_y)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) 1 0 (r_a * (r_b - (Rabs r_y))) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs r_x) * (Rabs r_y)) - (Rabs (r_x * r_y)))) (add_equation 0 1 (Rabs (r_x * r_y)) ((Rabs r_x) * (Rabs r_y)) empty_combination p1)) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_size_of_product :
  (forall b_x : R, (forall b_y : R, (forall b_a : R, (forall b_b : R, (((Rabs b_x) <= b_a) -> (((Rabs b_y) <= b_b) -> ((Rabs (b_x * b_y)) <= (b_a * b_b)))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_a : R) => (fun (r_b : R) => (fun h1 : ((Rabs r_x) <= r_a) => (fun h2 : ((Rabs r_y) <= r_b) => (t_size_of_product'14_arithmetic r_a r_b r_x r_y ((t_absolute_value_product r_x) r_y) (product_nonnegative _ _ (t_size_of_product'7_arithmetic r_a r_x (t_absolute_value_nonnegative r_x) h1) (t_size_of_product'9_arithmetic r_b r_y h2)) (product_nonnegative _ _ (t_size_of_product'11_arithmetic r_a r_x h1) (t_absolute_value_nonnegative r_y))))))))).
Qed.

Lemma t_ratio_near_expansion'8
    (r_e : R) :
  (0 <= (Rabs r_e)).
Proof.
  exact (t_absolute_value_nonnegative r_e).
Qed.

Lemma t_ratio_near_expansion'11_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'13_arithmetic
    (r_B : R)
    (p1 : (0 < 1))
    (p2 : (0 <= r_B)) :
  (0 < (1 + r_B)).
Proof.
  apply (conclude_less_strictly 0 (1 + r_B) ((0 + 1 * (1 - 0)) + 1 * (r_B - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 r_B ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'15_arithmetic
    (r_B : R) (r_b : R)
    (p1 : (0 < (1 + r_B)))
    (p2 : (0 <= r_b)) :
  (0 < ((1 + r_B) + r_b)).
Proof.
  apply (conclude_less_strictly 0 ((1 + r_B) + r_b) ((0 + 1 * ((1 + r_B) - 0)) + 1 * (r_b - 0)) 0 (add_at_most_to_less (0 + 1 * ((1 + r_B) - 0)) 1 0 r_b ltac:(lra) (add_less_to_at_most 0 1 0 (1 + r_B) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'16_arithmetic
    (r_B : R) (r_b : R) (r_c : R)
    (p1 : (0 < ((1 + r_B) + r_b)))
    (p2 : (0 <= r_c)) :
  (0 < (((1 + r_B) + r_b) + r_c)).
Proof.
  apply (conclude_less_strictly 0 (((1 + r_B) + r_b) + r_c) ((0 + 1 * (((1 + r_B) + r_b) - 0)) + 1 * (r_c - 0)) 0 (add_at_most_to_less (0 + 1 * (((1 + r_B) + r_b) - 0)) 1 0 r_c ltac:(lra) (add_less_to_at_most 0 1 0 ((1 + r_B) + r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'16
    (r_B : R) (r_b : R) (r_c : R)
    (h1 : (0 <= r_B))
    (h2 : (0 <= r_b))
    (h3 : (0 <= r_c)) :
  (0 < (((1 + r_B) + r_b) + r_c)).
Proof.
  exact (t_ratio_near_expansion'16_arithmetic r_B r_b r_c (t_ratio_near_expansion'15_arithmetic r_B r_b (t_ratio_near_expansion'13_arithmetic r_B t_ratio_near_expansion'11_arithmetic h1) h2) h3).
Qed.

Lemma t_ratio_near_expansion'21_arithmetic
    (r_B : R) (r_b : R) (r_c : R)
    (p1 : (0 < (((1 + r_B) + r_b) + r_c)))
    (p2 : ((((1 + r_B) + r_b) + r_c) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((((1 + r_B) + r_b) + r_c) - 0)) + 1 * (0 - (((1 + r_B) + r_b) + r_c))) 0 (add_equation_to_less (0 + 1 * ((((1 + r_B) + r_b) + r_c) - 0)) 1 (((1 + r_B) + r_b) + r_c) 0 (add_less_to_at_most 0 1 0 (((1 + r_B) + r_b) + r_c) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'22
    (r_B : R) (r_b : R) (r_c : R)
    (h1 : (0 <= r_B))
    (h2 : (0 <= r_b))
    (h3 : (0 <= r_c)) :
  (~ ((((1 + r_B) + r_b) + r_c) = 0)).
Proof.
  exact (fun h4 : ((((1 + r_B) + r_b) + r_c) = 0) => (t_ratio_near_expansion'21_arithmetic r_B r_b r_c (t_ratio_near_expansion'16 r_B r_b r_c h1 h2 h3) h4)).
Qed.

Lemma t_ratio_near_expansion'10_arithmetic :
  (0 < 4).
Proof.
  apply (conclude_less 0 4 0 4 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'23_arithmetic
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + r_b) + r_c)))))
    (p2 : (1%Z <= i_n)%Z)
    (p3 : (~ ((((1 + r_B) + r_b) + r_c) = 0))) :
  (0 <= ((1 / (4 * (((1 + r_B) + r_b) + r_c))) - (Rabs r_e))).
Proof.
  apply (conclude_at_most 0 ((1 / (4 * (((1 + r_B) + r_b) + r_c))) - (Rabs r_e)) (0 + 1 * ((1 / (4 * (((1 + r_B) + r_b) + r_c))) - (Rabs r_e))) 0 (add_at_most_to_at_most 0 1 (Rabs r_e) (1 / (4 * (((1 + r_B) + r_b) + r_c))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'25_arithmetic
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (0 <= ((4 * (((1 + r_B) + r_b) + r_c)) * ((1 / (4 * (((1 + r_B) + r_b) + r_c))) - (Rabs r_e)))))
    (p2 : (1%Z <= i_n)%Z)
    (p3 : (~ ((((1 + r_B) + r_b) + r_c) = 0))) :
  (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1).
Proof.
  apply (conclude_at_most ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 (0 + 1 * (((4 * (((1 + r_B) + r_b) + r_c)) * ((1 / (4 * (((1 + r_B) + r_b) + r_c))) - (Rabs r_e))) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((4 * (((1 + r_B) + r_b) + r_c)) * ((1 / (4 * (((1 + r_B) + r_b) + r_c))) - (Rabs r_e))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'25
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (h1 : (0 <= r_B))
    (h2 : (0 <= r_b))
    (h3 : (0 <= r_c))
    (h4 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + r_b) + r_c)))))
    (h5 : (1%Z <= i_n)%Z) :
  (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1).
Proof.
  exact (t_ratio_near_expansion'25_arithmetic r_B r_b r_c r_e i_n natural_n (product_nonnegative _ _ (Rlt_le _ _ (product_positive _ _ t_ratio_near_expansion'10_arithmetic (t_ratio_near_expansion'16 r_B r_b r_c h1 h2 h3))) (t_ratio_near_expansion'23_arithmetic r_B r_b r_c r_e i_n natural_n h4 h5 (t_ratio_near_expansion'22 r_B r_b r_c h1 h2 h3))) h5 (t_ratio_near_expansion'22 r_B r_b r_c h1 h2 h3)).
Qed.

Lemma t_ratio_near_expansion'27
    (r_b : R) (r_e : R)
    (h1 : (0 <= r_b)) :
  (0 <= (r_b * (Rabs r_e))).
Proof.
  exact (product_nonnegative _ _ h1 (t_ratio_near_expansion'8 r_e)).
Qed.

Lemma t_ratio_near_expansion'28
    (r_c : R) (r_e : R)
    (h1 : (0 <= r_c)) :
  (0 <= (r_c * (Rabs r_e))).
Proof.
  exact (product_nonnegative _ _ h1 (t_ratio_near_expansion'8 r_e)).
Qed.

Lemma t_ratio_near_expansion'29_arithmetic
    (r_B : R) (r_b : R) (r_c : R) (r_e : R)
    (p1 : (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1))
    (p2 : (0 <= (r_B * (Rabs r_e))))
    (p3 : (0 <= (r_b * (Rabs r_e))))
    (p4 : (0 <= (r_c * (Rabs r_e)))) :
  ((Rabs r_e) < 1).
Proof.
  apply (conclude_less (Rabs r_e) 1 ((((0 + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((r_B * (Rabs r_e)) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) (3 / 4) (add_at_most_to_at_most (((0 + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((r_B * (Rabs r_e)) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) 1 0 (r_c * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((0 + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((r_B * (Rabs r_e)) - 0)) 1 0 (r_b * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (0 + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) 1 0 (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most 0 (1 / 4) ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'33_arithmetic
    (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (((Rabs r_e) ^^ i_n) <= (Rabs r_e)))
    (p2 : (1%Z <= i_n)%Z) :
  (0 <= ((Rabs r_e) - ((Rabs r_e) ^^ i_n))).
Proof.
  apply (conclude_at_most 0 ((Rabs r_e) - ((Rabs r_e) ^^ i_n)) (0 + 1 * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) 0 (add_at_most_to_at_most 0 1 ((Rabs r_e) ^^ i_n) (Rabs r_e) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'33
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (h1 : (0 <= r_B))
    (h2 : (0 <= r_b))
    (h3 : (0 <= r_c))
    (h4 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + r_b) + r_c)))))
    (h5 : (1%Z <= i_n)%Z) :
  (0 <= ((Rabs r_e) - ((Rabs r_e) ^^ i_n))).
Proof.
  exact (t_ratio_near_expansion'33_arithmetic r_e i_n natural_n (((((t_power_at_most_base (Rabs r_e)) (t_ratio_near_expansion'8 r_e)) (t_ratio_near_expansion'29_arithmetic r_B r_b r_c r_e (t_ratio_near_expansion'25 r_B r_b r_c r_e i_n natural_n h1 h2 h3 h4 h5) (product_nonnegative _ _ h1 (t_ratio_near_expansion'8 r_e)) (t_ratio_near_expansion'27 r_b r_e h2) (t_ratio_near_expansion'28 r_c r_e h3))) i_n natural_n) h5) h5).
Qed.

Lemma t_ratio_near_expansion'37_arithmetic
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (r_q : R) (r_y : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((- (r_y - r_q)) <= (Rabs (r_y - r_q))))
    (p2 : ((Rabs (r_y - r_q)) <= (r_c * ((Rabs r_e) ^^ i_n))))
    (p3 : (0 <= (r_c * ((Rabs r_e) - ((Rabs r_e) ^^ i_n)))))
    (p4 : ((- (r_q - 1)) <= (Rabs (r_q - 1))))
    (p5 : ((Rabs (r_q - 1)) <= (r_B * (Rabs r_e))))
    (p6 : (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1))
    (p7 : (0 <= (Rabs r_e)))
    (p8 : (0 <= (r_b * (Rabs r_e))))
    (p9 : (1%Z <= i_n)%Z) :
  ((1 / 4) <= r_y).
Proof.
  apply (conclude_at_most (1 / 4) r_y ((((((((0 + 1 * ((Rabs (r_y - r_q)) - (- (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) ^^ i_n)) - (Rabs (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_q - 1)) - (- (r_q - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_q - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) (1 / 2) (add_at_most_to_at_most (((((((0 + 1 * ((Rabs (r_y - r_q)) - (- (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) ^^ i_n)) - (Rabs (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_q - 1)) - (- (r_q - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_q - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) 1 0 (r_b * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((((((0 + 1 * ((Rabs (r_y - r_q)) - (- (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) ^^ i_n)) - (Rabs (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_q - 1)) - (- (r_q - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_q - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most (((((0 + 1 * ((Rabs (r_y - r_q)) - (- (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) ^^ i_n)) - (Rabs (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_q - 1)) - (- (r_q - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_q - 1)))) (1 / 4) ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 ltac:(lra) (add_at_most_to_at_most ((((0 + 1 * ((Rabs (r_y - r_q)) - (- (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) ^^ i_n)) - (Rabs (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_q - 1)) - (- (r_q - 1)))) 1 (Rabs (r_q - 1)) (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (((0 + 1 * ((Rabs (r_y - r_q)) - (- (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) ^^ i_n)) - (Rabs (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) 1 (- (r_q - 1)) (Rabs (r_q - 1)) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * ((Rabs (r_y - r_q)) - (- (r_y - r_q)))) + 1 * ((r_c * ((Rabs r_e) ^^ i_n)) - (Rabs (r_y - r_q)))) 1 0 (r_c * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((Rabs (r_y - r_q)) - (- (r_y - r_q)))) 1 (Rabs (r_y - r_q)) (r_c * ((Rabs r_e) ^^ i_n)) ltac:(lra) (add_at_most_to_at_most 0 1 (- (r_y - r_q)) (Rabs (r_y - r_q)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) p7) p8) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6 p7 p8.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'37
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (r_q : R) (r_y : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (h1 : ((Rabs (r_y - r_q)) <= (r_c * ((Rabs r_e) ^^ i_n))))
    (h2 : (0 <= r_c))
    (h3 : (0 <= r_B))
    (h4 : (0 <= r_b))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + r_b) + r_c)))))
    (h6 : (1%Z <= i_n)%Z)
    (h7 : ((Rabs (r_q - 1)) <= (r_B * (Rabs r_e)))) :
  ((1 / 4) <= r_y).
Proof.
  exact (t_ratio_near_expansion'37_arithmetic r_B r_b r_c r_e r_q r_y i_n natural_n (t_negative_below_absolute_value (r_y - r_q)) h1 (product_nonnegative _ _ h2 (t_ratio_near_expansion'33 r_B r_b r_c r_e i_n natural_n h3 h4 h2 h5 h6)) (t_negative_below_absolute_value (r_q - 1)) h7 (t_ratio_near_expansion'25 r_B r_b r_c r_e i_n natural_n h3 h4 h2 h5 h6) (t_ratio_near_expansion'8 r_e) (t_ratio_near_expansion'27 r_b r_e h4) h6).
Qed.

Lemma t_ratio_near_expansion'38_arithmetic
    (r_y : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((1 / 4) <= r_y))
    (p2 : (1%Z <= i_n)%Z) :
  (0 < r_y).
Proof.
  apply (conclude_less 0 r_y (0 + 1 * (r_y - (1 / 4))) (1 / 4) (add_at_most_to_at_most 0 1 (1 / 4) r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'38
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (r_q : R) (r_y : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (h1 : ((Rabs (r_y - r_q)) <= (r_c * ((Rabs r_e) ^^ i_n))))
    (h2 : (0 <= r_c))
    (h3 : (0 <= r_B))
    (h4 : (0 <= r_b))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + r_b) + r_c)))))
    (h6 : (1%Z <= i_n)%Z)
    (h7 : ((Rabs (r_q - 1)) <= (r_B * (Rabs r_e)))) :
  (0 < r_y).
Proof.
  exact (t_ratio_near_expansion'38_arithmetic r_y i_n natural_n (t_ratio_near_expansion'37 r_B r_b r_c r_e r_q r_y i_n natural_n h1 h2 h3 h4 h5 h6 h7) h6).
Qed.

Lemma t_ratio_near_expansion'46
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (h1 : (0 <= r_b))
    (h2 : (0 <= r_B))
    (h3 : (0 <= r_c))
    (h4 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + r_b) + r_c)))))
    (h5 : (1%Z <= i_n)%Z) :
  (0 <= (r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n)))).
Proof.
  exact (product_nonnegative _ _ h1 (t_ratio_near_expansion'33 r_B r_b r_c r_e i_n natural_n h2 h1 h3 h4 h5)).
Qed.

Lemma t_ratio_near_expansion'54_arithmetic
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (r_r : R)
    (p1 : ((- (r_r - 1)) <= (Rabs (r_r - 1))))
    (p2 : ((Rabs (r_r - 1)) <= (r_B * (Rabs r_e))))
    (p3 : (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1))
    (p4 : (0 <= (Rabs r_e)))
    (p5 : (0 <= (r_b * (Rabs r_e))))
    (p6 : (0 <= (r_c * (Rabs r_e)))) :
  (0 <= r_r).
Proof.
  apply (conclude_at_most 0 r_r ((((((0 + 1 * ((Rabs (r_r - 1)) - (- (r_r - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) (3 / 4) (add_at_most_to_at_most (((((0 + 1 * ((Rabs (r_r - 1)) - (- (r_r - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) 1 0 (r_c * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((((0 + 1 * ((Rabs (r_r - 1)) - (- (r_r - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) 1 0 (r_b * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (((0 + 1 * ((Rabs (r_r - 1)) - (- (r_r - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * ((Rabs (r_r - 1)) - (- (r_r - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) (1 / 4) ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((Rabs (r_r - 1)) - (- (r_r - 1)))) 1 (Rabs (r_r - 1)) (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most 0 1 (- (r_r - 1)) (Rabs (r_r - 1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'54
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (r_r : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (h1 : ((Rabs (r_r - 1)) <= (r_B * (Rabs r_e))))
    (h2 : (0 <= r_B))
    (h3 : (0 <= r_b))
    (h4 : (0 <= r_c))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + r_b) + r_c)))))
    (h6 : (1%Z <= i_n)%Z) :
  (0 <= r_r).
Proof.
  exact (t_ratio_near_expansion'54_arithmetic r_B r_b r_c r_e r_r (t_negative_below_absolute_value (r_r - 1)) h1 (t_ratio_near_expansion'25 r_B r_b r_c r_e i_n natural_n h2 h3 h4 h5 h6) (t_ratio_near_expansion'8 r_e) (t_ratio_near_expansion'27 r_b r_e h3) (t_ratio_near_expansion'28 r_c r_e h4)).
Qed.

Lemma t_ratio_near_expansion'49_arithmetic
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (r_p : R) (r_x : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((- (r_x - r_p)) <= (Rabs (r_x - r_p))))
    (p2 : ((Rabs (r_x - r_p)) <= (r_b * ((Rabs r_e) ^^ i_n))))
    (p3 : (0 <= (r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n)))))
    (p4 : ((- (r_p - 1)) <= (Rabs (r_p - 1))))
    (p5 : ((Rabs (r_p - 1)) <= (r_B * (Rabs r_e))))
    (p6 : (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1))
    (p7 : (0 <= (Rabs r_e)))
    (p8 : (0 <= (r_c * (Rabs r_e))))
    (p9 : (1%Z <= i_n)%Z) :
  ((1 / 2) <= r_x).
Proof.
  apply (conclude_at_most (1 / 2) r_x ((((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) (1 / 4) (add_at_most_to_at_most (((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) 1 0 (r_c * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most (((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) (1 / 4) ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 ltac:(lra) (add_at_most_to_at_most ((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 1 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) 1 (Rabs (r_p - 1)) (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) 1 (- (r_p - 1)) (Rabs (r_p - 1)) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) 1 0 (r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) 1 (Rabs (r_x - r_p)) (r_b * ((Rabs r_e) ^^ i_n)) ltac:(lra) (add_at_most_to_at_most 0 1 (- (r_x - r_p)) (Rabs (r_x - r_p)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) p7) p8) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6 p7 p8.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'81_arithmetic
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (r_p : R) (r_x : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((- (r_x - r_p)) <= (Rabs (r_x - r_p))))
    (p2 : ((Rabs (r_x - r_p)) <= (r_b * ((Rabs r_e) ^^ i_n))))
    (p3 : (0 <= (r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n)))))
    (p4 : ((- (r_p - 1)) <= (Rabs (r_p - 1))))
    (p5 : ((Rabs (r_p - 1)) <= (r_B * (Rabs r_e))))
    (p6 : (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1))
    (p7 : (0 <= (Rabs r_e)))
    (p8 : (0 <= (r_c * (Rabs r_e))))
    (p9 : (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1))
    (p10 : (0 <= (Rabs r_e)))
    (p11 : (0 <= (r_b * (Rabs r_e))))
    (p12 : (0 <= (r_c * (Rabs r_e))))
    (p13 : (1%Z <= i_n)%Z) :
  ((- 3) <= (r_x + r_p)).
Proof.
  apply (conclude_at_most (- 3) (r_x + r_p) ((((((((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) (9 / 2) (add_at_most_to_at_most (((((((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) 1 0 (r_c * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((((((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) 1 0 (r_b * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (((((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most ((((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) (1 / 4) ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 ltac:(lra) (add_at_most_to_at_most (((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) 1 0 (r_c * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most (((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) (1 / 4) ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 ltac:(lra) (add_at_most_to_at_most ((((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (- (r_p - 1)))) 2 (Rabs (r_p - 1)) (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) 2 (- (r_p - 1)) (Rabs (r_p - 1)) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) 1 0 (r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((Rabs (r_x - r_p)) - (- (r_x - r_p)))) 1 (Rabs (r_x - r_p)) (r_b * ((Rabs r_e) ^^ i_n)) ltac:(lra) (add_at_most_to_at_most 0 1 (- (r_x - r_p)) (Rabs (r_x - r_p)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) p7) p8) p9) p10) p11) p12) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'86_arithmetic
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (r_p : R) (r_x : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((r_x - r_p) <= (Rabs (r_x - r_p))))
    (p2 : ((Rabs (r_x - r_p)) <= (r_b * ((Rabs r_e) ^^ i_n))))
    (p3 : (0 <= (r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n)))))
    (p4 : ((r_p - 1) <= (Rabs (r_p - 1))))
    (p5 : ((Rabs (r_p - 1)) <= (r_B * (Rabs r_e))))
    (p6 : (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1))
    (p7 : (0 <= (Rabs r_e)))
    (p8 : (0 <= (r_c * (Rabs r_e))))
    (p9 : (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1))
    (p10 : (0 <= (Rabs r_e)))
    (p11 : (0 <= (r_b * (Rabs r_e))))
    (p12 : (0 <= (r_c * (Rabs r_e))))
    (p13 : (1%Z <= i_n)%Z) :
  ((r_x + r_p) <= 3).
Proof.
  apply (conclude_at_most (r_x + r_p) 3 ((((((((((((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (r_p - 1))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) (1 / 2) (add_at_most_to_at_most (((((((((((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (r_p - 1))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) 1 0 (r_c * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((((((((((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (r_p - 1))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) 1 0 (r_b * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (((((((((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (r_p - 1))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most ((((((((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (r_p - 1))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) (1 / 4) ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 ltac:(lra) (add_at_most_to_at_most (((((((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (r_p - 1))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) 1 0 (r_c * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((((((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (r_p - 1))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most (((((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (r_p - 1))) + 2 * ((r_B * (Rabs r_e)) - (Rabs (r_p - 1)))) (1 / 4) ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 ltac:(lra) (add_at_most_to_at_most ((((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) + 2 * ((Rabs (r_p - 1)) - (r_p - 1))) 2 (Rabs (r_p - 1)) (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) + 1 * ((r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) - 0)) 2 (r_p - 1) (Rabs (r_p - 1)) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) + 1 * ((r_b * ((Rabs r_e) ^^ i_n)) - (Rabs (r_x - r_p)))) 1 0 (r_b * ((Rabs r_e) - ((Rabs r_e) ^^ i_n))) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((Rabs (r_x - r_p)) - (r_x - r_p))) 1 (Rabs (r_x - r_p)) (r_b * ((Rabs r_e) ^^ i_n)) ltac:(lra) (add_at_most_to_at_most 0 1 (r_x - r_p) (Rabs (r_x - r_p)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) p7) p8) p9) p10) p11) p12) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'98_arithmetic
    (r_r : R)
    (p1 : (0 <= (r_r ^^ 2%Z))) :
  ((- 2) <= (r_r ^^ 2%Z)).
Proof.
  apply (conclude_at_most (- 2) (r_r ^^ 2%Z) (0 + 1 * ((r_r ^^ 2%Z) - 0)) 2 (add_at_most_to_at_most 0 1 0 (r_r ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'101_arithmetic
    (r_B : R) (r_b : R) (r_c : R) (r_e : R) (r_r : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((r_r - 1) <= (Rabs (r_r - 1))))
    (p2 : ((Rabs (r_r - 1)) <= (r_B * (Rabs r_e))))
    (p3 : (((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) <= 1))
    (p4 : (0 <= (Rabs r_e)))
    (p5 : (0 <= (r_b * (Rabs r_e))))
    (p6 : (0 <= (r_c * (Rabs r_e))))
    (p7 : (1%Z <= i_n)%Z) :
  (0 <= ((5 / 4) - r_r)).
Proof.
  apply (conclude_at_most 0 ((5 / 4) - r_r) ((((((0 + 1 * ((Rabs (r_r - 1)) - (r_r - 1))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) + 1 * ((r_c * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (((((0 + 1 * ((Rabs (r_r - 1)) - (r_r - 1))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) + 1 * ((r_b * (Rabs r_e)) - 0)) 1 0 (r_c * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((((0 + 1 * ((Rabs (r_r - 1)) - (r_r - 1))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) + 1 * ((Rabs r_e) - 0)) 1 0 (r_b * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (((0 + 1 * ((Rabs (r_r - 1)) - (r_r - 1))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) + (1 / 4) * (1 - ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)))) 1 0 (Rabs r_e) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * ((Rabs (r_r - 1)) - (r_r - 1))) + 1 * ((r_B * (Rabs r_e)) - (Rabs (r_r - 1)))) (1 / 4) ((4 * (((1 + r_B) + r_b) + r_c)) * (Rabs r_e)) 1 ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((Rabs (r_r - 1)) - (r_r - 1))) 1 (Rabs (r_r - 1)) (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most 0 1 (r_r - 1) (Rabs (r_r - 1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'102_arithmetic
    (r_r : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (0 <= r_r))
    (p2 : (1%Z <= i_n)%Z) :
  (0 <= ((5 / 4) + r_r)).
Proof.
  apply (conclude_at_most 0 ((5 / 4) + r_r) (0 + 1 * (r_r - 0)) (5 / 4) (add_at_most_to_at_most 0 1 0 r_r ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'104_arithmetic
    (r_r : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (0 <= (((5 / 4) - r_r) * ((5 / 4) + r_r))))
    (p2 : (1%Z <= i_n)%Z) :
  ((r_r ^^ 2%Z) <= 2).
Proof.
  apply (conclude_at_most (r_r ^^ 2%Z) 2 (0 + 1 * ((((5 / 4) - r_r) * ((5 / 4) + r_r)) - 0)) (7 / 16) (add_at_most_to_at_most 0 1 0 (((5 / 4) - r_r) * ((5 / 4) + r_r)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'56_arithmetic
    (r_p : R) (r_q : R) (r_r : R) (r_x : R) (r_y : R) :
  (((((r_p ^^ 2%Z) - ((r_r ^^ 2%Z) * r_q)) + ((r_x - r_p) * (r_x + r_p))) - ((r_r ^^ 2%Z) * (r_y - r_q))) = ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y))).
Proof.
  apply (conclude_equation ((((r_p ^^ 2%Z) - ((r_r ^^ 2%Z) * r_q)) + ((r_x - r_p) * (r_x + r_p))) - ((r_r ^^ 2%Z) * (r_y - r_q))) ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'116_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_near_expansion'118_arithmetic
    (r_b : R) (r_c : R) (r_d : R) (r_e : R) (r_r : R) (r_x : R) (r_y : R) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((Rabs ((r_x / (sqrt r_y)) - r_r)) <= (4 * (((r_d * ((Rabs r_e) ^^ i_n)) + ((r_b * ((Rabs r_e) ^^ i_n)) * 3)) + (2 * (r_c * ((Rabs r_e) ^^ i_n)))))))
    (p2 : (1%Z <= i_n)%Z)
    (p3 : (~ ((sqrt r_y) = 0))) :
  ((Rabs ((r_x / (sqrt r_y)) - r_r)) <= ((4 * ((r_d + (3 * r_b)) + (2 * r_c))) * ((Rabs r_e) ^^ i_n))).
Proof.
  apply (conclude_at_most (Rabs ((r_x / (sqrt r_y)) - r_r)) ((4 * ((r_d + (3 * r_b)) + (2 * r_c))) * ((Rabs r_e) ^^ i_n)) (0 + 1 * ((4 * (((r_d * ((Rabs r_e) ^^ i_n)) + ((r_b * ((Rabs r_e) ^^ i_n)) * 3)) + (2 * (r_c * ((Rabs r_e) ^^ i_n))))) - (Rabs ((r_x / (sqrt r_y)) - r_r)))) 0 (add_at_most_to_at_most 0 1 (Rabs ((r_x / (sqrt r_y)) - r_r)) (4 * (((r_d * ((Rabs r_e) ^^ i_n)) + ((r_b * ((Rabs r_e) ^^ i_n)) * 3)) + (2 * (r_c * ((Rabs r_e) ^^ i_n))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_ratio_near_expansion :
  (forall b_x : R, (forall b_y : R, (forall b_p : R, (forall b_q : R, (forall b_r : R, (forall b_e : R, (forall b_B : R, (forall b_b : R, (forall b_c : R, (forall b_d : R, (forall b_n : Z, (0 <= b_n)%Z -> ((1%Z <= b_n)%Z -> ((0 <= b_B) -> ((0 <= b_b) -> ((0 <= b_c) -> (((Rabs b_e) <= (1 / (4 * (((1 + b_B) + b_b) + b_c)))) -> (((Rabs (b_p - 1)) <= (b_B * (Rabs b_e))) -> (((Rabs (b_q - 1)) <= (b_B * (Rabs b_e))) -> (((Rabs (b_r - 1)) <= (b_B * (Rabs b_e))) -> (((Rabs (b_x - b_p)) <= (b_b * ((Rabs b_e) ^^ b_n))) -> (((Rabs (b_y - b_q)) <= (b_c * ((Rabs b_e) ^^ b_n))) -> (((Rabs ((b_p ^^ 2%Z) - ((b_r ^^ 2%Z) * b_q))) <= (b_d * ((Rabs b_e) ^^ b_n))) -> ((0 < b_y) /\ ((Rabs ((b_x / (sqrt b_y)) - b_r)) <= ((4 * ((b_d + (3 * b_b)) + (2 * b_c))) * ((Rabs b_e) ^^ b_n)))))))))))))))))))))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_p : R) => (fun (r_q : R) => (fun (r_r : R) => (fun (r_e : R) => (fun (r_B : R) => (fun (r_b : R) => (fun (r_c : R) => (fun (r_d : R) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun h1 : (1%Z <= i_n)%Z => (fun h2 : (0 <= r_B) => (fun h3 : (0 <= r_b) => (fun h4 : (0 <= r_c) => (fun h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + r_b) + r_c)))) => (fun h6 : ((Rabs (r_p - 1)) <= (r_B * (Rabs r_e))) => (fun h7 : ((Rabs (r_q - 1)) <= (r_B * (Rabs r_e))) => (fun h8 : ((Rabs (r_r - 1)) <= (r_B * (Rabs r_e))) => (fun h9 : ((Rabs (r_x - r_p)) <= (r_b * ((Rabs r_e) ^^ i_n))) => (fun h10 : ((Rabs (r_y - r_q)) <= (r_c * ((Rabs r_e) ^^ i_n))) => (fun h11 : ((Rabs ((r_p ^^ 2%Z) - ((r_r ^^ 2%Z) * r_q))) <= (r_d * ((Rabs r_e) ^^ i_n))) => (conj (t_ratio_near_expansion'38 r_B r_b r_c r_e r_q r_y i_n natural_n h10 h4 h2 h3 h5 h1 h7) (t_ratio_near_expansion'118_arithmetic r_b r_c r_d r_e r_r r_x r_y i_n natural_n ((((((((t_ratio_from_residual r_x) r_y) r_r) (((r_d * ((Rabs r_e) ^^ i_n)) + ((r_b * ((Rabs r_e) ^^ i_n)) * 3)) + (2 * (r_c * ((Rabs r_e) ^^ i_n))))) (t_ratio_near_expansion'49_arithmetic r_B r_b r_c r_e r_p r_x i_n natural_n (t_negative_below_absolute_value (r_x - r_p)) h9 (t_ratio_near_expansion'46 r_B r_b r_c r_e i_n natural_n h3 h2 h4 h5 h1) (t_negative_below_absolute_value (r_p - 1)) h6 (t_ratio_near_expansion'25 r_B r_b r_c r_e i_n natural_n h2 h3 h4 h5 h1) (t_ratio_near_expansion'8 r_e) (t_ratio_near_expansion'28 r_c r_e h4) h1)) (t_ratio_near_expansion'37 r_B r_b r_c r_e r_q r_y i_n natural_n h10 h4 h2 h3 h5 h1 h7)) (t_ratio_near_expansion'54 r_B r_b r_c r_e r_r i_n natural_n h8 h2 h3 h4 h5 h1)) (eq_ind ((((r_p ^^ 2%Z) - ((r_r ^^ 2%Z) * r_q)) + ((r_x - r_p) * (r_x + r_p))) - ((r_r ^^ 2%Z) * (r_y - r_q))) (fun hole : R => ((Rabs hole) <= (((r_d * ((Rabs r_e) ^^ i_n)) + ((r_b * ((Rabs r_e) ^^ i_n)) * 3)) + (2 * (r_c * ((Rabs r_e) ^^ i_n)))))) ((((((t_size_of_difference (((r_p ^^ 2%Z) - ((r_r ^^ 2%Z) * r_q)) + ((r_x - r_p) * (r_x + r_p)))) ((r_r ^^ 2%Z) * (r_y - r_q))) ((r_d * ((Rabs r_e) ^^ i_n)) + ((r_b * ((Rabs r_e) ^^ i_n)) * 3))) (2 * (r_c * ((Rabs r_e) ^^ i_n)))) ((((((t_size_of_sum ((r_p ^^ 2%Z) - ((r_r ^^ 2%Z) * r_q))) ((r_x - r_p) * (r_x + r_p))) (r_d * ((Rabs r_e) ^^ i_n))) ((r_b * ((Rabs r_e) ^^ i_n)) * 3)) h11) ((((((t_size_of_product (r_x - r_p)) (r_x + r_p)) (r_b * ((Rabs r_e) ^^ i_n))) 3) h9) ((((t_absolute_value_at_most (r_x + r_p)) 3) (t_ratio_near_expansion'81_arithmetic r_B r_b r_c r_e r_p r_x i_n natural_n (t_negative_below_absolute_value (r_x - r_p)) h9 (t_ratio_near_expansion'46 r_B r_b r_c r_e i_n natural_n h3 h2 h4 h5 h1) (t_negative_below_absolute_value (r_p - 1)) h6 (t_ratio_near_expansion'25 r_B r_b r_c r_e i_n natural_n h2 h3 h4 h5 h1) (t_ratio_near_expansion'8 r_e) (t_ratio_near_expansion'28 r_c r_e h4) (t_ratio_near_expansion'25 r_B r_b r_c r_e i_n natural_n h2 h3 h4 h5 h1) (t_ratio_near_expansion'8 r_e) (t_ratio_near_expansion'27 r_b r_e h3) (t_ratio_near_expansion'28 r_c r_e h4) h1)) (t_ratio_near_expansion'86_arithmetic r_B r_b r_c r_e r_p r_x i_n natural_n (t_below_absolute_value (r_x - r_p)) h9 (t_ratio_near_expansion'46 r_B r_b r_c r_e i_n natural_n h3 h2 h4 h5 h1) (t_below_absolute_value (r_p - 1)) h6 (t_ratio_near_expansion'25 r_B r_b r_c r_e i_n natural_n h2 h3 h4 h5 h1) (t_ratio_near_expansion'8 r_e) (t_ratio_near_expansion'28 r_c r_e h4) (t_ratio_near_expansion'25 r_B r_b r_c r_e i_n natural_n h2 h3 h4 h5 h1) (t_ratio_near_expansion'8 r_e) (t_ratio_near_expansion'27 r_b r_e h3) (t_ratio_near_expansion'28 r_c r_e h4) h1))))) ((((((t_size_of_product (r_r ^^ 2%Z)) (r_y - r_q)) 2) (r_c * ((Rabs r_e) ^^ i_n))) ((((t_absolute_value_at_most (r_r ^^ 2%Z)) 2) (t_ratio_near_expansion'98_arithmetic r_r (square_nonnegative r_r))) (t_ratio_near_expansion'104_arithmetic r_r i_n natural_n (product_nonnegative _ _ (t_ratio_near_expansion'101_arithmetic r_B r_b r_c r_e r_r i_n natural_n (t_below_absolute_value (r_r - 1)) h8 (t_ratio_near_expansion'25 r_B r_b r_c r_e i_n natural_n h2 h3 h4 h5 h1) (t_ratio_near_expansion'8 r_e) (t_ratio_near_expansion'27 r_b r_e h3) (t_ratio_near_expansion'28 r_c r_e h4) h1) (t_ratio_near_expansion'102_arithmetic r_r i_n natural_n (t_ratio_near_expansion'54 r_B r_b r_c r_e r_r i_n natural_n h8 h2 h3 h4 h5 h1) h1)) h1))) h10)) ((r_x ^^ 2%Z) - ((r_r ^^ 2%Z) * r_y)) (t_ratio_near_expansion'56_arithmetic r_p r_q r_r r_x r_y))) h1 (fun h12 : ((sqrt r_y) = 0) => (t_ratio_near_expansion'116_arithmetic r_y ((t_square_root_positive r_y) (t_ratio_near_expansion'38 r_B r_b r_c r_e r_q r_y i_n natural_n h10 h4 h2 h3 h5 h1 h7)) h12)))))))))))))))))))))))))).
Qed.

Lemma t_scaled_error'9
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (0 < (Rabs r_a)).
Proof.
  exact ((t_absolute_value_positive r_a) h1).
Qed.

Lemma t_scaled_error'4_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_scaled_error'12_arithmetic
    (r_a : R) (r_b : R) (r_p : R) (r_x : R)
    (p1 : ((Rabs (r_x - (r_a * r_p))) <= r_b)) :
  (0 <= (r_b - (Rabs (r_x - (r_a * r_p))))).
Proof.
  apply (conclude_at_most 0 (r_b - (Rabs (r_x - (r_a * r_p)))) (0 + 1 * (r_b - (Rabs (r_x - (r_a * r_p))))) 0 (add_at_most_to_at_most 0 1 (Rabs (r_x - (r_a * r_p))) r_b ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_scaled_error'14_arithmetic
    (r_a : R) (r_p : R) (r_x : R)
    (p1 : (~ (r_a = 0))) :
  ((((r_x / r_a) - r_p) * r_a) = (r_x - (r_a * r_p))).
Proof.
  apply (conclude_equation (((r_x / r_a) - r_p) * r_a) (r_x - (r_a * r_p)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_scaled_error'20_arithmetic
    (r_a : R)
    (p1 : (0 < (Rabs r_a)))
    (p2 : ((Rabs r_a) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs r_a) - 0)) + 1 * (0 - (Rabs r_a))) 0 (add_equation_to_less (0 + 1 * ((Rabs r_a) - 0)) 1 (Rabs r_a) 0 (add_less_to_at_most 0 1 0 (Rabs r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_scaled_error'22_arithmetic
    (r_a : R) (r_b : R) (r_p : R) (r_x : R)
    (p1 : (0 <= ((1 / (Rabs r_a)) * (r_b - (Rabs (r_x - (r_a * r_p)))))))
    (p2 : ((Rabs (r_x - (r_a * r_p))) = ((Rabs ((r_x / r_a) - r_p)) * (Rabs r_a))))
    (p3 : (~ ((Rabs r_a) = 0)))
    (p4 : (~ (r_a = 0))) :
  ((Rabs ((r_x / r_a) - r_p)) <= (r_b / (Rabs r_a))).
Proof.
  apply (conclude_at_most (Rabs ((r_x / r_a) - r_p)) (r_b / (Rabs r_a)) ((0 + 1 * (((1 / (Rabs r_a)) * (r_b - (Rabs (r_x - (r_a * r_p))))) - 0)) + ((-1) / (Rabs r_a)) * (((Rabs ((r_x / r_a) - r_p)) * (Rabs r_a)) - (Rabs (r_x - (r_a * r_p))))) 0 (add_equation_to_at_most (0 + 1 * (((1 / (Rabs r_a)) * (r_b - (Rabs (r_x - (r_a * r_p))))) - 0)) ((-1) / (Rabs r_a)) (Rabs (r_x - (r_a * r_p))) ((Rabs ((r_x / r_a) - r_p)) * (Rabs r_a)) (add_at_most_to_at_most 0 1 0 ((1 / (Rabs r_a)) * (r_b - (Rabs (r_x - (r_a * r_p))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_scaled_error :
  (forall b_x : R, (forall b_a : R, (forall b_p : R, (forall b_b : R, ((~ (b_a = 0)) -> (((Rabs (b_x - (b_a * b_p))) <= b_b) -> ((Rabs ((b_x / b_a) - b_p)) <= (b_b / (Rabs b_a))))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_a : R) => (fun (r_p : R) => (fun (r_b : R) => (fun h1 : (~ (r_a = 0)) => (fun h2 : ((Rabs (r_x - (r_a * r_p))) <= r_b) => (t_scaled_error'22_arithmetic r_a r_b r_p r_x (product_nonnegative _ _ (Rlt_le _ _ ((((t_quotient_positive 1) (Rabs r_a)) t_scaled_error'4_arithmetic) (t_scaled_error'9 r_a h1))) (t_scaled_error'12_arithmetic r_a r_b r_p r_x h2)) (eq_ind (((r_x / r_a) - r_p) * r_a) (fun hole : R => ((Rabs hole) = ((Rabs ((r_x / r_a) - r_p)) * (Rabs r_a)))) ((t_absolute_value_product ((r_x / r_a) - r_p)) r_a) (r_x - (r_a * r_p)) (t_scaled_error'14_arithmetic r_a r_p r_x h1)) (fun h3 : ((Rabs r_a) = 0) => (t_scaled_error'20_arithmetic r_a (t_scaled_error'9 r_a h1) h3)) h1))))))).
Qed.

Lemma t_difference_of_multiples'2_arithmetic
    (r_a : R) (r_r : R) (r_w : R) (r_z : R)
    (p1 : (r_z = (r_a * r_w))) :
  ((r_a * (r_w - r_r)) = (r_z - (r_a * r_r))).
Proof.
  apply (conclude_equation (r_a * (r_w - r_r)) (r_z - (r_a * r_r)) (0 + (-1) * ((r_a * r_w) - r_z)) (add_equation 0 (-1) r_z (r_a * r_w) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_difference_of_multiples :
  (forall b_a : R, (forall b_w : R, (forall b_r : R, (forall b_z : R, ((b_z = (b_a * b_w)) -> ((b_a * (b_w - b_r)) = (b_z - (b_a * b_r)))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_w : R) => (fun (r_r : R) => (fun (r_z : R) => (fun h1 : (r_z = (r_a * r_w)) => (t_difference_of_multiples'2_arithmetic r_a r_r r_w r_z h1)))))).
Qed.

Lemma t_ratio_of_series_1'12_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'12 :
  (0 < 1).
Proof.
  exact t_ratio_of_series_1'12_arithmetic.
Qed.

Lemma t_ratio_of_series_1'25
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (0 < (Rabs r_a)).
Proof.
  exact ((t_absolute_value_positive r_a) h1).
Qed.

Lemma t_ratio_of_series_1'26
    (r_a : R) (r_c : R)
    (h1 : (0 <= r_c))
    (h2 : (~ (r_a = 0))) :
  (0 <= (r_c / (Rabs r_a))).
Proof.
  exact ((((t_quotient_nonnegative r_c) (Rabs r_a)) h1) (t_ratio_of_series_1'25 r_a h2)).
Qed.

Lemma t_ratio_of_series_1'28_arithmetic
    (r_a : R)
    (p1 : (0 < (Rabs r_a)))
    (p2 : ((Rabs r_a) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs r_a) - 0)) + 1 * (0 - (Rabs r_a))) 0 (add_equation_to_less (0 + 1 * ((Rabs r_a) - 0)) 1 (Rabs r_a) 0 (add_less_to_at_most 0 1 0 (Rabs r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'29
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (~ ((Rabs r_a) = 0)).
Proof.
  exact (fun h2 : ((Rabs r_a) = 0) => (t_ratio_of_series_1'28_arithmetic r_a (t_ratio_of_series_1'25 r_a h1) h2)).
Qed.

Lemma t_ratio_of_series_1'39_arithmetic
    (r_a : R)
    (p1 : (0 < (r_a ^^ 2%Z)))
    (p2 : ((r_a ^^ 2%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_a ^^ 2%Z) - 0)) + 1 * (0 - (r_a ^^ 2%Z))) 0 (add_equation_to_less (0 + 1 * ((r_a ^^ 2%Z) - 0)) 1 (r_a ^^ 2%Z) 0 (add_less_to_at_most 0 1 0 (r_a ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'40
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (~ ((r_a ^^ 2%Z) = 0)).
Proof.
  exact (fun h2 : ((r_a ^^ 2%Z) = 0) => (t_ratio_of_series_1'39_arithmetic r_a ((t_square_positive r_a) h1) h2)).
Qed.

Lemma t_ratio_of_series_1'41
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (0 < (Rabs (r_a ^^ 2%Z))).
Proof.
  exact ((t_absolute_value_positive (r_a ^^ 2%Z)) (t_ratio_of_series_1'40 r_a h1)).
Qed.

Lemma t_ratio_of_series_1'42
    (r_a : R) (r_c : R)
    (h1 : (0 <= r_c))
    (h2 : (~ (r_a = 0))) :
  (0 <= (r_c / (Rabs (r_a ^^ 2%Z)))).
Proof.
  exact ((((t_quotient_nonnegative r_c) (Rabs (r_a ^^ 2%Z))) h1) (t_ratio_of_series_1'41 r_a h2)).
Qed.

Lemma t_ratio_of_series_1'44_arithmetic
    (r_a : R)
    (p1 : (0 < (Rabs (r_a ^^ 2%Z))))
    (p2 : ((Rabs (r_a ^^ 2%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs (r_a ^^ 2%Z)) - 0)) + 1 * (0 - (Rabs (r_a ^^ 2%Z)))) 0 (add_equation_to_less (0 + 1 * ((Rabs (r_a ^^ 2%Z)) - 0)) 1 (Rabs (r_a ^^ 2%Z)) 0 (add_less_to_at_most 0 1 0 (Rabs (r_a ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'45
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (~ ((Rabs (r_a ^^ 2%Z)) = 0)).
Proof.
  exact (fun h2 : ((Rabs (r_a ^^ 2%Z)) = 0) => (t_ratio_of_series_1'44_arithmetic r_a (t_ratio_of_series_1'41 r_a h1) h2)).
Qed.

Lemma t_ratio_of_series_1'16_arithmetic
    (r_B : R)
    (p1 : (0 < 1))
    (p2 : (0 <= r_B)) :
  (0 < (1 + r_B)).
Proof.
  apply (conclude_less_strictly 0 (1 + r_B) ((0 + 1 * (1 - 0)) + 1 * (r_B - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 r_B ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'30_arithmetic
    (r_B : R) (r_a : R) (r_c : R)
    (p1 : (0 < (1 + r_B)))
    (p2 : (0 <= (r_c / (Rabs r_a))))
    (p3 : (~ ((Rabs r_a) = 0))) :
  (0 < ((1 + r_B) + (r_c / (Rabs r_a)))).
Proof.
  apply (conclude_less_strictly 0 ((1 + r_B) + (r_c / (Rabs r_a))) ((0 + 1 * ((1 + r_B) - 0)) + 1 * ((r_c / (Rabs r_a)) - 0)) 0 (add_at_most_to_less (0 + 1 * ((1 + r_B) - 0)) 1 0 (r_c / (Rabs r_a)) ltac:(lra) (add_less_to_at_most 0 1 0 (1 + r_B) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'46_arithmetic
    (r_B : R) (r_a : R) (r_c : R)
    (p1 : (0 < ((1 + r_B) + (r_c / (Rabs r_a)))))
    (p2 : (0 <= (r_c / (Rabs (r_a ^^ 2%Z)))))
    (p3 : (~ ((Rabs r_a) = 0)))
    (p4 : (~ ((Rabs (r_a ^^ 2%Z)) = 0))) :
  (0 < (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))).
Proof.
  apply (conclude_less_strictly 0 (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) ((0 + 1 * (((1 + r_B) + (r_c / (Rabs r_a))) - 0)) + 1 * ((r_c / (Rabs (r_a ^^ 2%Z))) - 0)) 0 (add_at_most_to_less (0 + 1 * (((1 + r_B) + (r_c / (Rabs r_a))) - 0)) 1 0 (r_c / (Rabs (r_a ^^ 2%Z))) ltac:(lra) (add_less_to_at_most 0 1 0 ((1 + r_B) + (r_c / (Rabs r_a))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'46
    (r_B : R) (r_a : R) (r_c : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0))) :
  (0 < (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))).
Proof.
  exact (t_ratio_of_series_1'46_arithmetic r_B r_a r_c (t_ratio_of_series_1'30_arithmetic r_B r_a r_c (t_ratio_of_series_1'16_arithmetic r_B t_ratio_of_series_1'12 (proj1 h1)) (t_ratio_of_series_1'26 r_a r_c h2 h3) (t_ratio_of_series_1'29 r_a h3)) (t_ratio_of_series_1'42 r_a r_c h2 h3) (t_ratio_of_series_1'29 r_a h3) (t_ratio_of_series_1'45 r_a h3)).
Qed.

Lemma t_ratio_of_series_1'14_arithmetic :
  (0 < 4).
Proof.
  apply (conclude_less 0 4 0 4 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'47
    (r_B : R) (r_a : R) (r_c : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0))) :
  (0 < (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))).
Proof.
  exact (product_positive _ _ t_ratio_of_series_1'14_arithmetic (t_ratio_of_series_1'46 r_B r_a r_c r_p1 r_q1 r_r1 h1 h2 h3)).
Qed.

Lemma t_ratio_of_series_1'68
    (r_B : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z))))))))))) :
  (0 <= r_B).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_ratio_of_series_1'77_arithmetic
    (r_B : R) (r_a : R) (r_c : R)
    (p1 : (0 < (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))
    (p2 : ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0))
    (p3 : (~ ((Rabs r_a) = 0)))
    (p4 : (~ ((Rabs (r_a ^^ 2%Z)) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) - 0)) + 1 * (0 - (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) 0 (add_equation_to_less (0 + 1 * ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) - 0)) 1 (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 0 (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'78
    (r_B : R) (r_a : R) (r_c : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0))) :
  (~ ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0)).
Proof.
  exact (fun h4 : ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0) => (t_ratio_of_series_1'77_arithmetic r_B r_a r_c (t_ratio_of_series_1'46 r_B r_a r_c r_p1 r_q1 r_r1 h1 h2 h3) h4 (t_ratio_of_series_1'29 r_a h3) (t_ratio_of_series_1'45 r_a h3))).
Qed.

Lemma t_ratio_of_series_1'82
    (r_e : R) :
  (0 <= (Rabs r_e)).
Proof.
  exact (t_absolute_value_nonnegative r_e).
Qed.

Lemma t_ratio_of_series_1'79_arithmetic
    (r_B : R) (r_a : R) (r_c : R) (r_e : R)
    (p1 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))))
    (p2 : (~ ((Rabs r_a) = 0)))
    (p3 : (~ ((Rabs (r_a ^^ 2%Z)) = 0)))
    (p4 : (~ ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0))) :
  (0 <= ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))).
Proof.
  apply (conclude_at_most 0 ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e)) (0 + 1 * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) 0 (add_at_most_to_at_most 0 1 (Rabs r_e) (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'86_arithmetic
    (r_B : R) (r_a : R) (r_c : R) (r_e : R)
    (p1 : (0 <= ((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e)))))
    (p2 : (0 <= (r_B * (Rabs r_e))))
    (p3 : (0 <= ((r_c / (Rabs r_a)) * (Rabs r_e))))
    (p4 : (0 <= ((r_c / (Rabs (r_a ^^ 2%Z))) * (Rabs r_e))))
    (p5 : (~ ((Rabs r_a) = 0)))
    (p6 : (~ ((Rabs (r_a ^^ 2%Z)) = 0)))
    (p7 : (~ ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0))) :
  ((Rabs r_e) <= 1).
Proof.
  apply (conclude_at_most (Rabs r_e) 1 ((((0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) + 1 * ((r_B * (Rabs r_e)) - 0)) + 1 * (((r_c / (Rabs r_a)) * (Rabs r_e)) - 0)) + 1 * (((r_c / (Rabs (r_a ^^ 2%Z))) * (Rabs r_e)) - 0)) (3 / 4) (add_at_most_to_at_most (((0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) + 1 * ((r_B * (Rabs r_e)) - 0)) + 1 * (((r_c / (Rabs r_a)) * (Rabs r_e)) - 0)) 1 0 ((r_c / (Rabs (r_a ^^ 2%Z))) * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) + 1 * ((r_B * (Rabs r_e)) - 0)) 1 0 ((r_c / (Rabs r_a)) * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) 1 0 (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most 0 (1 / 4) 0 ((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'87
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (r_D * ((Rabs b_e) ^^ 2%Z)))))))))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : (~ (r_a = 0)))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))))) :
  (((Rabs ((1 + (r_p1 * r_e)) - 1)) <= (r_B * (Rabs r_e))) /\ (((Rabs ((1 + (r_q1 * r_e)) - 1)) <= (r_B * (Rabs r_e))) /\ (((Rabs ((1 + (r_r1 * r_e)) - 1)) <= (r_B * (Rabs r_e))) /\ ((Rabs (((1 + (r_p1 * r_e)) ^^ 2%Z) - (((1 + (r_r1 * r_e)) ^^ 2%Z) * (1 + (r_q1 * r_e))))) <= (r_D * ((Rabs r_e) ^^ 2%Z)))))).
Proof.
  exact ((h1 r_e) (t_ratio_of_series_1'86_arithmetic r_B r_a r_c r_e (product_nonnegative _ _ (Rlt_le _ _ (t_ratio_of_series_1'47 r_B r_a r_c r_p1 r_q1 r_r1 h2 h3 h4)) (t_ratio_of_series_1'79_arithmetic r_B r_a r_c r_e h5 (t_ratio_of_series_1'29 r_a h4) (t_ratio_of_series_1'45 r_a h4) (t_ratio_of_series_1'78 r_B r_a r_c r_p1 r_q1 r_r1 h2 h3 h4))) (product_nonnegative _ _ (t_ratio_of_series_1'68 r_B r_p1 r_q1 r_r1 h2) (t_ratio_of_series_1'82 r_e)) (product_nonnegative _ _ (t_ratio_of_series_1'26 r_a r_c h3 h4) (t_ratio_of_series_1'82 r_e)) (product_nonnegative _ _ (t_ratio_of_series_1'42 r_a r_c h3 h4) (t_ratio_of_series_1'82 r_e)) (t_ratio_of_series_1'29 r_a h4) (t_ratio_of_series_1'45 r_a h4) (t_ratio_of_series_1'78 r_B r_a r_c r_p1 r_q1 r_r1 h2 h3 h4))).
Qed.

Lemma t_ratio_of_series_1'90
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (r_D * ((Rabs b_e) ^^ 2%Z)))))))))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : (~ (r_a = 0)))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))))) :
  (((Rabs ((1 + (r_q1 * r_e)) - 1)) <= (r_B * (Rabs r_e))) /\ (((Rabs ((1 + (r_r1 * r_e)) - 1)) <= (r_B * (Rabs r_e))) /\ ((Rabs (((1 + (r_p1 * r_e)) ^^ 2%Z) - (((1 + (r_r1 * r_e)) ^^ 2%Z) * (1 + (r_q1 * r_e))))) <= (r_D * ((Rabs r_e) ^^ 2%Z))))).
Proof.
  exact (proj2 (t_ratio_of_series_1'87 r_B r_D r_a r_c r_e r_p1 r_q1 r_r1 h1 h2 h3 h4 h5)).
Qed.

Lemma t_ratio_of_series_1'93
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_p1 : R) (r_q1 : R) (r_r1 : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (r_D * ((Rabs b_e) ^^ 2%Z)))))))))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : (~ (r_a = 0)))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))))) :
  (((Rabs ((1 + (r_r1 * r_e)) - 1)) <= (r_B * (Rabs r_e))) /\ ((Rabs (((1 + (r_p1 * r_e)) ^^ 2%Z) - (((1 + (r_r1 * r_e)) ^^ 2%Z) * (1 + (r_q1 * r_e))))) <= (r_D * ((Rabs r_e) ^^ 2%Z)))).
Proof.
  exact (proj2 (t_ratio_of_series_1'90 r_B r_D r_a r_c r_e r_p1 r_q1 r_r1 h1 h2 h3 h4 h5)).
Qed.

Lemma t_ratio_of_series_1'66_indexArithmetic :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_ratio_of_series_1'96_arithmetic
    (r_a : R) (r_c : R) (r_e : R)
    (p1 : (~ ((Rabs r_a) = 0))) :
  (((r_c * ((Rabs r_e) ^^ 2%Z)) / (Rabs r_a)) = ((r_c / (Rabs r_a)) * ((Rabs r_e) ^^ 2%Z))).
Proof.
  apply (conclude_equation ((r_c * ((Rabs r_e) ^^ 2%Z)) / (Rabs r_a)) ((r_c / (Rabs r_a)) * ((Rabs r_e) ^^ 2%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'107_arithmetic
    (r_a : R) (r_c : R) (r_e : R)
    (p1 : (~ ((Rabs (r_a ^^ 2%Z)) = 0))) :
  (((r_c * ((Rabs r_e) ^^ 2%Z)) / (Rabs (r_a ^^ 2%Z))) = ((r_c / (Rabs (r_a ^^ 2%Z))) * ((Rabs r_e) ^^ 2%Z))).
Proof.
  apply (conclude_equation ((r_c * ((Rabs r_e) ^^ 2%Z)) / (Rabs (r_a ^^ 2%Z))) ((r_c / (Rabs (r_a ^^ 2%Z))) * ((Rabs r_e) ^^ 2%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_of_series_1'118
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_m : R) (r_p1 : R) (r_q1 : R) (r_r1 : R) (r_v : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0)))
    (h4 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))))
    (h5 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (r_D * ((Rabs b_e) ^^ 2%Z)))))))))
    (h6 : ((Rabs (r_m - (r_a * (1 + (r_p1 * r_e))))) <= (r_c * ((Rabs r_e) ^^ 2%Z))))
    (h7 : ((Rabs (r_v - ((r_a ^^ 2%Z) * (1 + (r_q1 * r_e))))) <= (r_c * ((Rabs r_e) ^^ 2%Z)))) :
  ((0 < (r_v / (r_a ^^ 2%Z))) /\ ((Rabs (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (1 + (r_r1 * r_e)))) <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs r_e) ^^ 2%Z)))).
Proof.
  exact ((((((((((((((((((((((t_ratio_near_expansion (r_m / r_a)) (r_v / (r_a ^^ 2%Z))) (1 + (r_p1 * r_e))) (1 + (r_q1 * r_e))) (1 + (r_r1 * r_e))) r_e) r_B) (r_c / (Rabs r_a))) (r_c / (Rabs (r_a ^^ 2%Z)))) r_D) 2%Z (literal_natural 2 eq_refl)) t_ratio_of_series_1'66_indexArithmetic) (t_ratio_of_series_1'68 r_B r_p1 r_q1 r_r1 h1)) (t_ratio_of_series_1'26 r_a r_c h2 h3)) (t_ratio_of_series_1'42 r_a r_c h2 h3)) h4) (proj1 (t_ratio_of_series_1'87 r_B r_D r_a r_c r_e r_p1 r_q1 r_r1 h5 h1 h2 h3 h4))) (proj1 (t_ratio_of_series_1'90 r_B r_D r_a r_c r_e r_p1 r_q1 r_r1 h5 h1 h2 h3 h4))) (proj1 (t_ratio_of_series_1'93 r_B r_D r_a r_c r_e r_p1 r_q1 r_r1 h5 h1 h2 h3 h4))) (eq_ind ((r_c * ((Rabs r_e) ^^ 2%Z)) / (Rabs r_a)) (fun hole : R => ((Rabs ((r_m / r_a) - (1 + (r_p1 * r_e)))) <= hole)) ((((((t_scaled_error r_m) r_a) (1 + (r_p1 * r_e))) (r_c * ((Rabs r_e) ^^ 2%Z))) h3) h6) ((r_c / (Rabs r_a)) * ((Rabs r_e) ^^ 2%Z)) (t_ratio_of_series_1'96_arithmetic r_a r_c r_e (t_ratio_of_series_1'29 r_a h3)))) (eq_ind ((r_c * ((Rabs r_e) ^^ 2%Z)) / (Rabs (r_a ^^ 2%Z))) (fun hole : R => ((Rabs ((r_v / (r_a ^^ 2%Z)) - (1 + (r_q1 * r_e)))) <= hole)) ((((((t_scaled_error r_v) (r_a ^^ 2%Z)) (1 + (r_q1 * r_e))) (r_c * ((Rabs r_e) ^^ 2%Z))) (t_ratio_of_series_1'40 r_a h3)) h7) ((r_c / (Rabs (r_a ^^ 2%Z))) * ((Rabs r_e) ^^ 2%Z)) (t_ratio_of_series_1'107_arithmetic r_a r_c r_e (t_ratio_of_series_1'45 r_a h3)))) (proj2 (t_ratio_of_series_1'93 r_B r_D r_a r_c r_e r_p1 r_q1 r_r1 h5 h1 h2 h3 h4))).
Qed.

Lemma t_ratio_of_series_1'120
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_m : R) (r_p1 : R) (r_q1 : R) (r_r1 : R) (r_v : R)
    (h1 : (~ (r_a = 0)))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))))
    (h5 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (r_D * ((Rabs b_e) ^^ 2%Z)))))))))
    (h6 : ((Rabs (r_m - (r_a * (1 + (r_p1 * r_e))))) <= (r_c * ((Rabs r_e) ^^ 2%Z))))
    (h7 : ((Rabs (r_v - ((r_a ^^ 2%Z) * (1 + (r_q1 * r_e))))) <= (r_c * ((Rabs r_e) ^^ 2%Z)))) :
  ((0 < r_v) /\ ((r_m / (sqrt r_v)) = ((sign r_a) * ((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z))))))).
Proof.
  exact (((((t_ratio_of_scaled r_a) r_m) r_v) h1) (proj1 (t_ratio_of_series_1'118 r_B r_D r_a r_c r_e r_m r_p1 r_q1 r_r1 r_v h2 h3 h1 h4 h5 h6 h7))).
Qed.

Theorem t_ratio_of_series_1 :
  (forall b_a : R, (forall b_c : R, (forall b_p1 : R, (forall b_q1 : R, (forall b_r1 : R, ((~ (b_a = 0)) -> ((0 <= b_c) -> (((b_q1 + (2 * b_r1)) = (2 * b_p1)) -> (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (b_a * (1 + (b_p1 * b_e))))) <= (b_c * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - ((b_a ^^ 2%Z) * (1 + (b_q1 * b_e))))) <= (b_c * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign b_a) * (1 + (b_r1 * b_e))))) <= (b_C * ((Rabs b_e) ^^ 2%Z))))))))))))))))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_c : R) => (fun (r_p1 : R) => (fun (r_q1 : R) => (fun (r_r1 : R) => (fun h1 : (~ (r_a = 0)) => (fun h2 : (0 <= r_c) => (fun h3 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)) => (ex_ind (fun (r_B : R) (h4 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (b_D * ((Rabs b_e) ^^ 2%Z))))))))))) => (ex_ind (fun (r_D : R) (h5 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((1 + (r_p1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_q1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((1 + (r_r1 * b_e)) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((1 + (r_p1 * b_e)) ^^ 2%Z) - (((1 + (r_r1 * b_e)) ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (r_D * ((Rabs b_e) ^^ 2%Z))))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (1 + (r_p1 * b_e))))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (1 + (r_r1 * b_e))))) <= (b_C * ((Rabs b_e) ^^ 2%Z))))))))))))) (4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (1 + (r_p1 * b_e))))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (1 + (r_q1 * b_e))))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (1 + (r_r1 * b_e))))) <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs b_e) ^^ 2%Z)))))))))))) (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) (conj ((((t_quotient_positive 1) (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) t_ratio_of_series_1'12) (t_ratio_of_series_1'47 r_B r_a r_c r_p1 r_q1 r_r1 h4 h2 h1)) (fun (r_e : R) => (fun h6 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))) => (fun (r_m : R) => (fun (r_v : R) => (fun h7 : ((Rabs (r_m - (r_a * (1 + (r_p1 * r_e))))) <= (r_c * ((Rabs r_e) ^^ 2%Z))) => (fun h8 : ((Rabs (r_v - ((r_a ^^ 2%Z) * (1 + (r_q1 * r_e))))) <= (r_c * ((Rabs r_e) ^^ 2%Z))) => (conj (proj1 (t_ratio_of_series_1'120 r_B r_D r_a r_c r_e r_m r_p1 r_q1 r_r1 r_v h1 h4 h2 h6 h5 h7 h8)) (eq_ind ((sign r_a) * (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (1 + (r_r1 * r_e)))) (fun hole : R => ((Rabs hole) <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs r_e) ^^ 2%Z)))) (eq_ind (Rabs (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (1 + (r_r1 * r_e)))) (fun hole : R => (hole <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs r_e) ^^ 2%Z)))) (proj2 (t_ratio_of_series_1'118 r_B r_D r_a r_c r_e r_m r_p1 r_q1 r_r1 r_v h4 h2 h1 h6 h5 h7 h8)) (Rabs ((sign r_a) * (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (1 + (r_r1 * r_e))))) (eq_sym (((t_signed_size r_a) (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (1 + (r_r1 * r_e)))) h1))) ((r_m / (sqrt r_v)) - ((sign r_a) * (1 + (r_r1 * r_e)))) (((((t_difference_of_multiples (sign r_a)) ((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z))))) (1 + (r_r1 * r_e))) (r_m / (sqrt r_v))) (proj2 (t_ratio_of_series_1'120 r_B r_D r_a r_c r_e r_m r_p1 r_q1 r_r1 r_v h1 h4 h2 h6 h5 h7 h8))))))))))))))) (proj2 h4))) ((((t_bounds_of_series_1 r_p1) r_q1) r_r1) h3)))))))))).
Qed.

Lemma t_mean_of_small'55_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_small'55
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  exact (t_mean_of_small'55_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_mean_of_small'57_arithmetic
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

Lemma t_mean_of_small'58
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_mean_of_small'57_arithmetic r_beta i_t natural_t (t_mean_of_small'55 r_beta i_t natural_t h1 h2 h3) h4 h3)).
Qed.

Lemma t_mean_of_small'59_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_small'59
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  exact (t_mean_of_small'59_arithmetic r_beta h1).
Qed.

Lemma t_mean_of_small'61_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_of_small'62
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (~ ((1 - r_beta) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta) = 0) => (t_mean_of_small'61_arithmetic r_beta (t_mean_of_small'59 r_beta h1) h2)).
Qed.

Lemma t_mean_of_small'13_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_small'14_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta))) :
  (0 <= (1 - r_beta)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta) (0 + 1 * ((1 - r_beta) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_small'22_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_mean_of_small'32_arithmetic
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

Lemma t_mean_of_small'7_definition
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta i_t i_k) = (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_mean_of_small'37_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_mean_of_small'39_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_mean_of_small'43_arithmetic
    (r_c : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_f : Z -> R)
    (p1 : ((Rabs (s_f i_k)) <= r_c))
    (p2 : ((- (s_f i_k)) <= (Rabs (s_f i_k)))) :
  (0 <= (r_c + (s_f i_k))).
Proof.
  apply (conclude_at_most 0 (r_c + (s_f i_k)) ((0 + 1 * (r_c - (Rabs (s_f i_k)))) + 1 * ((Rabs (s_f i_k)) - (- (s_f i_k)))) 0 (add_at_most_to_at_most (0 + 1 * (r_c - (Rabs (s_f i_k)))) 1 (- (s_f i_k)) (Rabs (s_f i_k)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (s_f i_k)) r_c ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_of_small'49_unfolding
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_f : Z -> R)
    (p1 : (0 <= (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (r_c + (s_f b_k))))))) :
  (0 <= (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c + (s_f b_k)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_mean_of_small'63_arithmetic
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_f : Z -> R)
    (p1 : (0 <= (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c + (s_f b_k)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((- r_c) <= (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k))))).
Proof.
  apply (conclude_at_most (- r_c) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k)))) (0 + 1 * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c + (s_f b_k))))) - 0)) 0 (add_at_most_to_at_most 0 1 0 (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c + (s_f b_k))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_f b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_f b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c + (s_f b_k))))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_c) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_f b_k))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c + (s_f b_k)))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_c) * (r_beta ^^ (i_t - b_k)%Z)) + ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_f b_k))) + 0)))).
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
  assert (e9 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'8 natural_8 first_8 last_8.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e9 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'8)%Z) ^ 1) * (((r_beta ^^ i_k'b7'8) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'8)%Z 1 i_k'b7'8); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'8 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        rational_identity.
      }
  }
  replace_by e9.
  rational_identity.
Qed.

Lemma t_mean_of_small'64_folding
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_f : Z -> R)
    (p1 : ((- r_c) <= (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k)))))) :
  ((- r_c) <= (d_E r_beta i_t (fun b_k : Z => (s_f b_k)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_mean_of_small'72_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta))) :
  (0 <= (1 - r_beta)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta) (0 + 1 * ((1 - r_beta) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_small'77_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_mean_of_small'68_definition
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta i_t i_k) = (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_mean_of_small'84_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_mean_of_small'86_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_mean_of_small'90_arithmetic
    (r_c : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_f : Z -> R)
    (p1 : ((Rabs (s_f i_k)) <= r_c))
    (p2 : ((s_f i_k) <= (Rabs (s_f i_k)))) :
  (0 <= (r_c - (s_f i_k))).
Proof.
  apply (conclude_at_most 0 (r_c - (s_f i_k)) ((0 + 1 * (r_c - (Rabs (s_f i_k)))) + 1 * ((Rabs (s_f i_k)) - (s_f i_k))) 0 (add_at_most_to_at_most (0 + 1 * (r_c - (Rabs (s_f i_k)))) 1 (s_f i_k) (Rabs (s_f i_k)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (s_f i_k)) r_c ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_of_small'96_unfolding
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_f : Z -> R)
    (p1 : (0 <= (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (r_c - (s_f b_k))))))) :
  (0 <= (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c - (s_f b_k)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_mean_of_small'97_arithmetic
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_f : Z -> R)
    (p1 : (0 <= (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c - (s_f b_k)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k)))) <= r_c).
Proof.
  apply (conclude_at_most (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k)))) r_c (0 + 1 * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c - (s_f b_k))))) - 0)) 0 (add_at_most_to_at_most 0 1 0 (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c - (s_f b_k))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_f b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_f b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c - (s_f b_k))))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_c) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (- 1)) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_f b_k))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_c - (s_f b_k)))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_c) * (r_beta ^^ (i_t - b_k)%Z)) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (- 1)) * ((r_beta ^^ (i_t - b_k)%Z) * (s_f b_k))) + 0)))).
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
  assert (e9 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'8 natural_8 first_8 last_8.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e9 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'8)%Z) ^ 1) * (((r_beta ^^ i_k'b7'8) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'8)%Z 1 i_k'b7'8); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'8 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        rational_identity.
      }
  }
  replace_by e9.
  rational_identity.
Qed.

Lemma t_mean_of_small'98_folding
    (r_beta : R) (r_c : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_f : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_f b_k)))) <= r_c)) :
  ((d_E r_beta i_t (fun b_k : Z => (s_f b_k))) <= r_c).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_mean_of_small :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_f : Z -> R, (forall b_c : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((Rabs (b_f b_k)) <= b_c)))) -> ((Rabs (d_E b_beta b_t (fun b_k : Z => (b_f b_k)))) <= b_c))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (s_f : Z -> R) => (fun (r_c : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs (s_f b_k)) <= r_c)))) => ((((t_absolute_value_at_most (d_E r_beta i_t (fun b_k : Z => (s_f b_k)))) r_c) (t_mean_of_small'64_folding r_beta r_c i_t natural_t s_f (t_mean_of_small'63_arithmetic r_beta r_c i_t natural_t s_f (t_mean_of_small'49_unfolding r_beta r_c i_t natural_t s_f (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * (r_c + (s_f b_k))))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z))) (1 - (r_beta ^^ i_t))) (product_nonnegative _ _ (t_mean_of_small'14_arithmetic r_beta (t_mean_of_small'13_arithmetic r_beta h2)) (((t_power_nonnegative r_beta) h1) (i_t - i_k)%Z (t_mean_of_small'22_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)))) (t_mean_of_small'32_arithmetic r_beta i_k natural_k i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3 h5 h6)) (d_w r_beta i_t i_k) (eq_sym (t_mean_of_small'7_definition r_beta i_k natural_k i_t natural_t))) (t_mean_of_small'43_arithmetic r_c i_k natural_k s_f (((h4 i_k natural_k) (t_mean_of_small'37_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) (t_mean_of_small'39_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) (t_negative_below_absolute_value (s_f i_k))))))))) h3 (t_mean_of_small'58 r_beta i_t natural_t h1 h2 h3) (t_mean_of_small'62 r_beta h2)))) (t_mean_of_small'98_folding r_beta r_c i_t natural_t s_f (t_mean_of_small'97_arithmetic r_beta r_c i_t natural_t s_f (t_mean_of_small'96_unfolding r_beta r_c i_t natural_t s_f (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * (r_c - (s_f b_k))))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z))) (1 - (r_beta ^^ i_t))) (product_nonnegative _ _ (t_mean_of_small'72_arithmetic r_beta (t_mean_of_small'59 r_beta h2)) (((t_power_nonnegative r_beta) h1) (i_t - i_k)%Z (t_mean_of_small'77_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)))) (t_mean_of_small'55 r_beta i_t natural_t h1 h2 h3)) (d_w r_beta i_t i_k) (eq_sym (t_mean_of_small'68_definition r_beta i_k natural_k i_t natural_t))) (t_mean_of_small'90_arithmetic r_c i_k natural_k s_f (((h4 i_k natural_k) (t_mean_of_small'84_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) (t_mean_of_small'86_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) (t_below_absolute_value (s_f i_k))))))))) h3 (t_mean_of_small'58 r_beta i_t natural_t h1 h2 h3) (t_mean_of_small'62 r_beta h2)))))))))))).
Qed.

Lemma t_square_under_drift'1_arithmetic
    (r_a : R) (r_d : R) (r_j : R) (r_x : R) :
  (((((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z)) + ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d)))))) = ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d))))).
Proof.
  apply (conclude_equation ((((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z)) + ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d)))))) ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_square_under_drift'11_arithmetic
    (r_j : R) (r_s : R)
    (p1 : (r_j <= r_s)) :
  (0 <= (r_s - r_j)).
Proof.
  apply (conclude_at_most 0 (r_s - r_j) (0 + 1 * (r_s - r_j)) 0 (add_at_most_to_at_most 0 1 r_j r_s ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_under_drift'13_arithmetic
    (r_j : R) (r_s : R)
    (p1 : (0 <= r_j))
    (p2 : (r_j <= r_s)) :
  (0 <= r_s).
Proof.
  apply (conclude_at_most 0 r_s ((0 + 1 * (r_j - 0)) + 1 * (r_s - r_j)) 0 (add_at_most_to_at_most (0 + 1 * (r_j - 0)) 1 r_j r_s ltac:(lra) (add_at_most_to_at_most 0 1 0 r_j ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_square_under_drift'14_arithmetic
    (r_j : R) (r_s : R)
    (p1 : (0 <= r_s))
    (p2 : (0 <= r_j)) :
  (0 <= (r_s + r_j)).
Proof.
  apply (conclude_at_most 0 (r_s + r_j) ((0 + 1 * (r_s - 0)) + 1 * (r_j - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_s - 0)) 1 0 r_j ltac:(lra) (add_at_most_to_at_most 0 1 0 r_s ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_square_under_drift'35_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_square_under_drift'37_arithmetic
    (p1 : ((Rabs 2) = 2)) :
  ((Rabs 2) <= 2).
Proof.
  apply (conclude_at_most (Rabs 2) 2 (0 + 1 * (2 - (Rabs 2))) 0 (at_most_of_equation (0 + 1 * (2 - (Rabs 2))) (add_equation 0 1 (Rabs 2) 2 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_under_drift'39_arithmetic
    (r_a : R) :
  ((Rabs r_a) <= (Rabs r_a)).
Proof.
  apply (conclude_at_most (Rabs r_a) (Rabs r_a) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_square_under_drift'47_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_square_under_drift'49_arithmetic
    (p1 : ((Rabs 1) = 1)) :
  ((Rabs 1) <= 1).
Proof.
  apply (conclude_at_most (Rabs 1) 1 (0 + 1 * (1 - (Rabs 1))) 0 (at_most_of_equation (0 + 1 * (1 - (Rabs 1))) (add_equation 0 1 (Rabs 1) 1 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_under_drift'56_arithmetic
    (r_j : R) (r_s : R)
    (p1 : ((Rabs r_j) = r_j))
    (p2 : (r_j <= r_s)) :
  ((Rabs r_j) <= r_s).
Proof.
  apply (conclude_at_most (Rabs r_j) r_s ((0 + 1 * (r_j - (Rabs r_j))) + 1 * (r_s - r_j)) 0 (add_at_most_to_at_most (0 + 1 * (r_j - (Rabs r_j))) 1 r_j r_s ltac:(lra) (at_most_of_equation (0 + 1 * (r_j - (Rabs r_j))) (add_equation 0 1 (Rabs r_j) r_j empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_square_under_drift'65_arithmetic
    (r_d : R)
    (p1 : ((Rabs r_d) <= 1)) :
  (0 <= (1 - (Rabs r_d))).
Proof.
  apply (conclude_at_most 0 (1 - (Rabs r_d)) (0 + 1 * (1 - (Rabs r_d))) 0 (add_at_most_to_at_most 0 1 (Rabs r_d) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_under_drift'68_arithmetic
    (r_d : R)
    (p1 : (0 <= (Rabs r_d))) :
  (0 <= (1 + (Rabs r_d))).
Proof.
  apply (conclude_at_most 0 (1 + (Rabs r_d)) (0 + 1 * ((Rabs r_d) - 0)) 1 (add_at_most_to_at_most 0 1 0 (Rabs r_d) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_under_drift'72_arithmetic
    (r_d : R)
    (p1 : (0 <= ((1 - (Rabs r_d)) * (1 + (Rabs r_d)))))
    (p2 : (((Rabs r_d) ^^ 2%Z) = (r_d ^^ 2%Z))) :
  (0 <= (1 - (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 (1 - (r_d ^^ 2%Z)) ((0 + 1 * (((1 - (Rabs r_d)) * (1 + (Rabs r_d))) - 0)) + (-1) * ((r_d ^^ 2%Z) - ((Rabs r_d) ^^ 2%Z))) 0 (add_equation_to_at_most (0 + 1 * (((1 - (Rabs r_d)) * (1 + (Rabs r_d))) - 0)) (-1) ((Rabs r_d) ^^ 2%Z) (r_d ^^ 2%Z) (add_at_most_to_at_most 0 1 0 ((1 - (Rabs r_d)) * (1 + (Rabs r_d))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_square_under_drift'74_arithmetic
    (r_a : R) (r_c : R) (r_d : R) (r_j : R) (r_x : R)
    (p1 : ((Rabs (r_x - (r_a * (1 - (r_j * r_d))))) <= (r_c * (r_d ^^ 2%Z))))
    (p2 : (0 <= (r_c * (1 - (r_d ^^ 2%Z))))) :
  ((Rabs (r_x - (r_a * (1 - (r_j * r_d))))) <= r_c).
Proof.
  apply (conclude_at_most (Rabs (r_x - (r_a * (1 - (r_j * r_d))))) r_c ((0 + 1 * ((r_c * (r_d ^^ 2%Z)) - (Rabs (r_x - (r_a * (1 - (r_j * r_d))))))) + 1 * ((r_c * (1 - (r_d ^^ 2%Z))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((r_c * (r_d ^^ 2%Z)) - (Rabs (r_x - (r_a * (1 - (r_j * r_d))))))) 1 0 (r_c * (1 - (r_d ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (r_x - (r_a * (1 - (r_j * r_d))))) (r_c * (r_d ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_square_under_drift'78_arithmetic
    (r_a : R) (r_c : R) (r_d : R) (r_j : R) (r_s : R) (r_x : R)
    (p1 : ((Rabs ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d))))) <= ((Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) + (Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d)))))))))
    (p2 : ((Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) = (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))))
    (p3 : (0 <= (((r_a * r_d) ^^ 2%Z) * ((r_s - r_j) * (r_s + r_j)))))
    (p4 : ((Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d)))))) <= ((((2 * (Rabs r_a)) * (1 + r_s)) + r_c) * (r_c * (r_d ^^ 2%Z))))) :
  ((Rabs ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d))))) <= ((((r_a ^^ 2%Z) * (r_s ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + r_s)) + r_c) * r_c)) * (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d))))) ((((r_a ^^ 2%Z) * (r_s ^^ 2%Z)) + ((((2 * (Rabs r_a)) * (1 + r_s)) + r_c) * r_c)) * (r_d ^^ 2%Z)) ((((0 + 1 * (((Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) + (Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d))))))) - (Rabs ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d))))))) + 1 * ((((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z)) - (Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))))) + 1 * ((((r_a * r_d) ^^ 2%Z) * ((r_s - r_j) * (r_s + r_j))) - 0)) + 1 * (((((2 * (Rabs r_a)) * (1 + r_s)) + r_c) * (r_c * (r_d ^^ 2%Z))) - (Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d)))))))) 0 (add_at_most_to_at_most (((0 + 1 * (((Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) + (Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d))))))) - (Rabs ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d))))))) + 1 * ((((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z)) - (Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))))) + 1 * ((((r_a * r_d) ^^ 2%Z) * ((r_s - r_j) * (r_s + r_j))) - 0)) 1 (Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d)))))) ((((2 * (Rabs r_a)) * (1 + r_s)) + r_c) * (r_c * (r_d ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * (((Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) + (Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d))))))) - (Rabs ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d))))))) + 1 * ((((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z)) - (Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))))) 1 0 (((r_a * r_d) ^^ 2%Z) * ((r_s - r_j) * (r_s + r_j))) ltac:(lra) (add_equation_to_at_most (0 + 1 * (((Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) + (Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d))))))) - (Rabs ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d))))))) 1 (Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z)) (add_at_most_to_at_most 0 1 (Rabs ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d))))) ((Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) + (Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d))))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Theorem t_square_under_drift :
  (forall b_a : R, (forall b_j : R, (forall b_s : R, (forall b_d : R, (forall b_c : R, (forall b_x : R, ((0 <= b_j) -> ((b_j <= b_s) -> (((Rabs b_d) <= 1) -> ((0 <= b_c) -> (((Rabs (b_x - (b_a * (1 - (b_j * b_d))))) <= (b_c * (b_d ^^ 2%Z))) -> ((Rabs ((b_x ^^ 2%Z) - ((b_a ^^ 2%Z) * (1 - ((2 * b_j) * b_d))))) <= ((((b_a ^^ 2%Z) * (b_s ^^ 2%Z)) + ((((2 * (Rabs b_a)) * (1 + b_s)) + b_c) * b_c)) * (b_d ^^ 2%Z)))))))))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_j : R) => (fun (r_s : R) => (fun (r_d : R) => (fun (r_c : R) => (fun (r_x : R) => (fun h1 : (0 <= r_j) => (fun h2 : (r_j <= r_s) => (fun h3 : ((Rabs r_d) <= 1) => (fun h4 : (0 <= r_c) => (fun h5 : ((Rabs (r_x - (r_a * (1 - (r_j * r_d))))) <= (r_c * (r_d ^^ 2%Z))) => (t_square_under_drift'78_arithmetic r_a r_c r_d r_j r_s r_x (eq_ind ((((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z)) + ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d)))))) (fun hole : R => ((Rabs hole) <= ((Rabs (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) + (Rabs ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d))))))))) ((t_absolute_value_sum (((r_a * r_d) ^^ 2%Z) * (r_j ^^ 2%Z))) ((((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d))))) * (r_x - (r_a * (1 - (r_j * r_d)))))) ((r_x ^^ 2%Z) - ((r_a ^^ 2%Z) * (1 - ((2 * r_j) * r_d)))) (t_square_under_drift'1_arithmetic r_a r_d r_j r_x)) (absolute_value_nonnegative _ (product_nonnegative _ _ (square_nonnegative (r_a * r_d)) (square_nonnegative r_j))) (product_nonnegative _ _ (square_nonnegative (r_a * r_d)) (product_nonnegative _ _ (t_square_under_drift'11_arithmetic r_j r_s h2) (t_square_under_drift'14_arithmetic r_j r_s (t_square_under_drift'13_arithmetic r_j r_s h1 h2) h1))) ((((((t_size_of_product (((2 * r_a) * (1 - (r_j * r_d))) + (r_x - (r_a * (1 - (r_j * r_d)))))) (r_x - (r_a * (1 - (r_j * r_d))))) (((2 * (Rabs r_a)) * (1 + r_s)) + r_c)) (r_c * (r_d ^^ 2%Z))) ((((((t_size_of_sum ((2 * r_a) * (1 - (r_j * r_d)))) (r_x - (r_a * (1 - (r_j * r_d))))) ((2 * (Rabs r_a)) * (1 + r_s))) r_c) ((((((t_size_of_product (2 * r_a)) (1 - (r_j * r_d))) (2 * (Rabs r_a))) (1 + r_s)) ((((((t_size_of_product 2) r_a) 2) (Rabs r_a)) (t_square_under_drift'37_arithmetic (absolute_value_nonnegative _ t_square_under_drift'35_arithmetic))) (t_square_under_drift'39_arithmetic r_a))) ((((((t_size_of_difference 1) (r_j * r_d)) 1) r_s) (t_square_under_drift'49_arithmetic (absolute_value_nonnegative _ t_square_under_drift'47_arithmetic))) (((((t_size_of_part r_j) r_d) r_s) (t_square_under_drift'56_arithmetic r_j r_s (absolute_value_nonnegative _ h1) h2)) h3)))) (t_square_under_drift'74_arithmetic r_a r_c r_d r_j r_x h5 (product_nonnegative _ _ h4 (t_square_under_drift'72_arithmetic r_d (product_nonnegative _ _ (t_square_under_drift'65_arithmetic r_d h3) (t_square_under_drift'68_arithmetic r_d (t_absolute_value_nonnegative r_d))) (t_absolute_value_squared r_d)))))) h5))))))))))))).
Qed.

Lemma t_power_at_least_one'4_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (1 <= (r_b ^^ i_m)))
    (p2 : (0%Z <= i_m)%Z) :
  (0 <= (r_b ^^ i_m)).
Proof.
  apply (conclude_at_most 0 (r_b ^^ i_m) (0 + 1 * ((r_b ^^ i_m) - 1)) 1 (add_at_most_to_at_most 0 1 1 (r_b ^^ i_m) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_at_least_one'6_arithmetic
    (r_b : R)
    (p1 : (1 <= r_b)) :
  (0 <= (r_b - 1)).
Proof.
  apply (conclude_at_most 0 (r_b - 1) (0 + 1 * (r_b - 1)) 0 (add_at_most_to_at_most 0 1 1 r_b ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_at_least_one'8_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (1 <= (r_b ^^ i_m)))
    (p2 : (0 <= ((r_b ^^ i_m) * (r_b - 1))))
    (p3 : (0%Z <= i_m)%Z) :
  (1 <= (r_b ^^ (i_m + 1)%Z)).
Proof.
  apply (conclude_at_most 1 (r_b ^^ (i_m + 1)%Z) ((0 + 1 * ((r_b ^^ i_m) - 1)) + 1 * (((r_b ^^ i_m) * (r_b - 1)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((r_b ^^ i_m) - 1)) 1 0 ((r_b ^^ i_m) * (r_b - 1)) ltac:(lra) (add_at_most_to_at_most 0 1 1 (r_b ^^ i_m) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : (r_b ^^ (i_m + 1)%Z) = (((r_b ^^ i_m) ^ 1) * (r_b ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_at_least_one'1_arithmetic
    (r_b : R) :
  (1 <= (r_b ^^ 0%Z)).
Proof.
  apply (conclude_at_most 1 (r_b ^^ 0%Z) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_at_least_one'9_induction
    (r_b : R)
    (p1 : (1 <= (r_b ^^ 0%Z)))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> (1 <= (r_b ^^ i_m)) -> (1 <= (r_b ^^ (i_m + 1)%Z)))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> (1 <= (r_b ^^ b_m)))).
Proof.
  apply (induction_from (fun i_m : Z => (1 <= (r_b ^^ i_m))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_power_at_least_one'11_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_power_at_least_one :
  (forall b_b : R, ((1 <= b_b) -> (forall b_n : Z, (0 <= b_n)%Z -> (1 <= (b_b ^^ b_n))))).
Proof.
  exact (fun (r_b : R) => (fun h1 : (1 <= r_b) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (((t_power_at_least_one'9_induction r_b (t_power_at_least_one'1_arithmetic r_b) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h2 : (0%Z <= i_m)%Z) (h3 : (1 <= (r_b ^^ i_m))) => (t_power_at_least_one'8_arithmetic r_b i_m natural_m h3 (product_nonnegative _ _ (t_power_at_least_one'4_arithmetic r_b i_m natural_m h3 h2) (t_power_at_least_one'6_arithmetic r_b h1)) h2))) i_n natural_n) (t_power_at_least_one'11_indexArithmetic i_n natural_n))))).
Qed.

Lemma t_power_near_one'5_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_near_one'7_arithmetic
    (r_c : R)
    (p1 : (0 <= 1))
    (p2 : (0 <= r_c)) :
  (0 <= (1 + r_c)).
Proof.
  apply (conclude_at_most 0 (1 + r_c) ((0 + 1 * (1 - 0)) + 1 * (r_c - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 r_c ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_power_near_one'7
    (r_c : R)
    (h1 : (0 <= r_c)) :
  (0 <= (1 + r_c)).
Proof.
  exact (t_power_near_one'7_arithmetic r_c t_power_near_one'5_arithmetic h1).
Qed.

Lemma t_power_near_one'13
    (r_c : R) (r_d : R) (r_x : R) (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (h1 : (((1 + (IZR i_i)) <= ((3 + r_c) ^^ i_i)) /\ ((Rabs ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))))) :
  ((1 + (IZR i_i)) <= ((3 + r_c) ^^ i_i)).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_power_near_one'16_indexArithmetic
    (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (i_n <= i_N)%Z)
    (p2 : (0%Z <= i_i)%Z) :
  (0%Z <= i_i)%Z.
Proof.
  lia.
Qed.

Lemma t_power_near_one'18_arithmetic
    (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : ((IZR 0%Z) <= (IZR i_i))) :
  (0 <= (IZR i_i)).
Proof.
  apply (conclude_at_most 0 (IZR i_i) (0 + 1 * ((IZR i_i) - (IZR 0%Z))) 0 (add_at_most_to_at_most 0 1 (IZR 0%Z) (IZR i_i) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'18
    (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (h1 : (i_n <= i_N)%Z)
    (h2 : (0%Z <= i_i)%Z) :
  (0 <= (IZR i_i)).
Proof.
  exact (t_power_near_one'18_arithmetic i_i natural_i (index_at_most _ _ (t_power_near_one'16_indexArithmetic i_N natural_N i_i natural_i i_n natural_n h1 h2))).
Qed.

Lemma t_power_near_one'19_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_near_one'20_arithmetic
    (r_c : R)
    (p1 : (0 <= 1))
    (p2 : (0 <= r_c)) :
  (0 <= (1 + r_c)).
Proof.
  apply (conclude_at_most 0 (1 + r_c) ((0 + 1 * (1 - 0)) + 1 * (r_c - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 r_c ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_power_near_one'20
    (r_c : R)
    (h1 : (0 <= r_c)) :
  (0 <= (1 + r_c)).
Proof.
  exact (t_power_near_one'20_arithmetic r_c t_power_near_one'19_arithmetic h1).
Qed.

Lemma t_power_near_one'23_arithmetic
    (r_c : R)
    (p1 : (0 <= r_c)) :
  (0 < (3 + r_c)).
Proof.
  apply (conclude_less 0 (3 + r_c) (0 + 1 * (r_c - 0)) 3 (add_at_most_to_at_most 0 1 0 r_c ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'23
    (r_c : R)
    (h1 : (0 <= r_c)) :
  (0 < (3 + r_c)).
Proof.
  exact (t_power_near_one'23_arithmetic r_c h1).
Qed.

Lemma t_power_near_one'124_arithmetic
    (r_c : R)
    (p1 : (0 < (3 + r_c)))
    (p2 : ((3 + r_c) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((3 + r_c) - 0)) + 1 * (0 - (3 + r_c))) 0 (add_equation_to_less (0 + 1 * ((3 + r_c) - 0)) 1 (3 + r_c) 0 (add_less_to_at_most 0 1 0 (3 + r_c) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_power_near_one'125
    (r_c : R)
    (h1 : (0 <= r_c)) :
  (~ ((3 + r_c) = 0)).
Proof.
  exact (fun h2 : ((3 + r_c) = 0) => (t_power_near_one'124_arithmetic r_c (t_power_near_one'23 r_c h1) h2)).
Qed.

Lemma t_power_near_one'24_arithmetic
    (r_c : R)
    (p1 : (0 < (3 + r_c))) :
  (0 <= (3 + r_c)).
Proof.
  apply (conclude_at_most_strictly 0 (3 + r_c) (0 + 1 * ((3 + r_c) - 0)) 0 (add_less_to_at_most 0 1 0 (3 + r_c) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'28_arithmetic
    (r_c : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((1 + (IZR i_i)) <= ((3 + r_c) ^^ i_i)))
    (p2 : (0 <= (IZR i_i)))
    (p3 : (0 <= ((1 + r_c) * ((3 + r_c) ^^ i_i))))
    (p4 : (i_n <= i_N)%Z)
    (p5 : (0%Z <= i_i)%Z) :
  ((1 + (IZR (i_i + 1)%Z)) <= ((3 + r_c) ^^ (i_i + 1)%Z)).
Proof.
  apply (conclude_at_most (1 + (IZR (i_i + 1)%Z)) ((3 + r_c) ^^ (i_i + 1)%Z) (((0 + 2 * (((3 + r_c) ^^ i_i) - (1 + (IZR i_i)))) + 1 * ((IZR i_i) - 0)) + 1 * (((1 + r_c) * ((3 + r_c) ^^ i_i)) - 0)) 0 (add_at_most_to_at_most ((0 + 2 * (((3 + r_c) ^^ i_i) - (1 + (IZR i_i)))) + 1 * ((IZR i_i) - 0)) 1 0 ((1 + r_c) * ((3 + r_c) ^^ i_i)) ltac:(lra) (add_at_most_to_at_most (0 + 2 * (((3 + r_c) ^^ i_i) - (1 + (IZR i_i)))) 1 0 (IZR i_i) ltac:(lra) (add_at_most_to_at_most 0 2 (1 + (IZR i_i)) ((3 + r_c) ^^ i_i) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  assert (e1 : ((3 + r_c) ^^ (i_i + 1)%Z) = ((((3 + r_c) ^^ i_i) ^ 1) * ((3 + r_c) ^ 1))).
  {
    apply (power_step _ _ i_i 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_near_one'29_arithmetic
    (r_d : R) (r_x : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (i_n <= i_N)%Z)
    (p2 : (0%Z <= i_i)%Z) :
  ((((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))) + ((IZR i_i) * (r_d ^^ 2%Z))) = ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))).
Proof.
  apply (conclude_equation (((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))) + ((IZR i_i) * (r_d ^^ 2%Z))) ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d))) 0 empty_combination).
  assert (e1 : (r_x ^^ (i_i + 1)%Z) = (((r_x ^^ i_i) ^ 1) * (r_x ^ 1))).
  {
    apply (power_step _ _ i_i 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_near_one'49_arithmetic
    (r_d : R)
    (p1 : ((Rabs r_d) <= 1)) :
  (0 <= (1 - (Rabs r_d))).
Proof.
  apply (conclude_at_most 0 (1 - (Rabs r_d)) (0 + 1 * (1 - (Rabs r_d))) 0 (add_at_most_to_at_most 0 1 (Rabs r_d) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'52_arithmetic
    (r_d : R)
    (p1 : (0 <= (Rabs r_d))) :
  (0 <= (1 + (Rabs r_d))).
Proof.
  apply (conclude_at_most 0 (1 + (Rabs r_d)) (0 + 1 * ((Rabs r_d) - 0)) 1 (add_at_most_to_at_most 0 1 0 (Rabs r_d) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'56_arithmetic
    (r_d : R)
    (p1 : (0 <= ((1 - (Rabs r_d)) * (1 + (Rabs r_d)))))
    (p2 : (((Rabs r_d) ^^ 2%Z) = (r_d ^^ 2%Z))) :
  (0 <= (1 - (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 (1 - (r_d ^^ 2%Z)) ((0 + 1 * (((1 - (Rabs r_d)) * (1 + (Rabs r_d))) - 0)) + (-1) * ((r_d ^^ 2%Z) - ((Rabs r_d) ^^ 2%Z))) 0 (add_equation_to_at_most (0 + 1 * (((1 - (Rabs r_d)) * (1 + (Rabs r_d))) - 0)) (-1) ((Rabs r_d) ^^ 2%Z) (r_d ^^ 2%Z) (add_at_most_to_at_most 0 1 0 ((1 - (Rabs r_d)) * (1 + (Rabs r_d))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_power_near_one'58_arithmetic
    (r_c : R) (r_d : R) (r_x : R)
    (p1 : ((Rabs (r_x - (1 - r_d))) <= (r_c * (r_d ^^ 2%Z))))
    (p2 : (0 <= (r_c * (1 - (r_d ^^ 2%Z))))) :
  ((Rabs (r_x - (1 - r_d))) <= r_c).
Proof.
  apply (conclude_at_most (Rabs (r_x - (1 - r_d))) r_c ((0 + 1 * ((r_c * (r_d ^^ 2%Z)) - (Rabs (r_x - (1 - r_d))))) + 1 * ((r_c * (1 - (r_d ^^ 2%Z))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((r_c * (r_d ^^ 2%Z)) - (Rabs (r_x - (1 - r_d))))) 1 0 (r_c * (1 - (r_d ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (r_x - (1 - r_d))) (r_c * (r_d ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_power_near_one'65_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_near_one'67_arithmetic
    (p1 : ((Rabs 1) = 1)) :
  ((Rabs 1) <= 1).
Proof.
  apply (conclude_at_most (Rabs 1) 1 (0 + 1 * (1 - (Rabs 1))) 0 (at_most_of_equation (0 + 1 * (1 - (Rabs 1))) (add_equation 0 1 (Rabs 1) 1 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'41_arithmetic
    (r_d : R) (r_x : R) :
  (((r_x - (1 - r_d)) + (1 - r_d)) = r_x).
Proof.
  apply (conclude_equation ((r_x - (1 - r_d)) + (1 - r_d)) r_x 0 empty_combination).
  rational_identity.
Qed.

Lemma t_power_near_one'83_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_near_one'85_arithmetic
    (p1 : ((Rabs 1) = 1)) :
  ((Rabs 1) <= 1).
Proof.
  apply (conclude_at_most (Rabs 1) 1 (0 + 1 * (1 - (Rabs 1))) 0 (at_most_of_equation (0 + 1 * (1 - (Rabs 1))) (add_equation 0 1 (Rabs 1) 1 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'92_arithmetic
    (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : ((Rabs (IZR i_i)) = (IZR i_i))) :
  ((Rabs (IZR i_i)) <= (IZR i_i)).
Proof.
  apply (conclude_at_most (Rabs (IZR i_i)) (IZR i_i) (0 + 1 * ((IZR i_i) - (Rabs (IZR i_i)))) 0 (at_most_of_equation (0 + 1 * ((IZR i_i) - (Rabs (IZR i_i)))) (add_equation 0 1 (Rabs (IZR i_i)) (IZR i_i) empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'102_arithmetic
    (r_c : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((1 + (IZR i_i)) <= ((3 + r_c) ^^ i_i)))
    (p2 : (i_n <= i_N)%Z)
    (p3 : (0%Z <= i_i)%Z) :
  (0 <= (((3 + r_c) ^^ i_i) - (1 + (IZR i_i)))).
Proof.
  apply (conclude_at_most 0 (((3 + r_c) ^^ i_i) - (1 + (IZR i_i))) (0 + 1 * (((3 + r_c) ^^ i_i) - (1 + (IZR i_i)))) 0 (add_at_most_to_at_most 0 1 (1 + (IZR i_i)) ((3 + r_c) ^^ i_i) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'104_arithmetic
    (r_c : R) (r_d : R) (r_x : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))) <= ((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z))))))
    (p2 : ((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) <= ((Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) + (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))))))
    (p3 : ((Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) <= ((r_c + (1 + 1)) * (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z)))))
    (p4 : ((Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))) <= ((1 + (IZR i_i)) * (r_c * (r_d ^^ 2%Z)))))
    (p5 : ((Rabs ((IZR i_i) * (r_d ^^ 2%Z))) = ((IZR i_i) * (r_d ^^ 2%Z))))
    (p6 : (0 <= (((1 + r_c) * (r_d ^^ 2%Z)) * (((3 + r_c) ^^ i_i) - (1 + (IZR i_i))))))
    (p7 : (0 <= (r_d ^^ 2%Z)))
    (p8 : (i_n <= i_N)%Z)
    (p9 : (0%Z <= i_i)%Z) :
  ((Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ (i_i + 1)%Z)) * (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))) (((1 + r_c) * ((3 + r_c) ^^ (i_i + 1)%Z)) * (r_d ^^ 2%Z)) (((((((0 + 1 * (((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z)))) - (Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))))) + 1 * (((Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) + (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) - (Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))))) + 1 * (((r_c + (1 + 1)) * (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))) - (Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))))) + 1 * (((1 + (IZR i_i)) * (r_c * (r_d ^^ 2%Z))) - (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))))) + 1 * (((IZR i_i) * (r_d ^^ 2%Z)) - (Rabs ((IZR i_i) * (r_d ^^ 2%Z))))) + 1 * ((((1 + r_c) * (r_d ^^ 2%Z)) * (((3 + r_c) ^^ i_i) - (1 + (IZR i_i)))) - 0)) + 1 * ((r_d ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most ((((((0 + 1 * (((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z)))) - (Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))))) + 1 * (((Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) + (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) - (Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))))) + 1 * (((r_c + (1 + 1)) * (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))) - (Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))))) + 1 * (((1 + (IZR i_i)) * (r_c * (r_d ^^ 2%Z))) - (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))))) + 1 * (((IZR i_i) * (r_d ^^ 2%Z)) - (Rabs ((IZR i_i) * (r_d ^^ 2%Z))))) + 1 * ((((1 + r_c) * (r_d ^^ 2%Z)) * (((3 + r_c) ^^ i_i) - (1 + (IZR i_i)))) - 0)) 1 0 (r_d ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most (((((0 + 1 * (((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z)))) - (Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))))) + 1 * (((Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) + (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) - (Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))))) + 1 * (((r_c + (1 + 1)) * (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))) - (Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))))) + 1 * (((1 + (IZR i_i)) * (r_c * (r_d ^^ 2%Z))) - (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))))) + 1 * (((IZR i_i) * (r_d ^^ 2%Z)) - (Rabs ((IZR i_i) * (r_d ^^ 2%Z))))) 1 0 (((1 + r_c) * (r_d ^^ 2%Z)) * (((3 + r_c) ^^ i_i) - (1 + (IZR i_i)))) ltac:(lra) (add_equation_to_at_most ((((0 + 1 * (((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z)))) - (Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))))) + 1 * (((Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) + (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) - (Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))))) + 1 * (((r_c + (1 + 1)) * (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))) - (Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))))) + 1 * (((1 + (IZR i_i)) * (r_c * (r_d ^^ 2%Z))) - (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))))) 1 (Rabs ((IZR i_i) * (r_d ^^ 2%Z))) ((IZR i_i) * (r_d ^^ 2%Z)) (add_at_most_to_at_most (((0 + 1 * (((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z)))) - (Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))))) + 1 * (((Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) + (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) - (Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))))) + 1 * (((r_c + (1 + 1)) * (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))) - (Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))))) 1 (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))) ((1 + (IZR i_i)) * (r_c * (r_d ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * (((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z)))) - (Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))))) + 1 * (((Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) + (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) - (Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))))) 1 (Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) ((r_c + (1 + 1)) * (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z)))) - (Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))))) 1 (Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) ((Rabs (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) + (Rabs ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))) ((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) p7) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6 p7.
  assert (e1 : ((3 + r_c) ^^ (i_i + 1)%Z) = ((((3 + r_c) ^^ i_i) ^ 1) * ((3 + r_c) ^ 1))).
  {
    apply (power_step _ _ i_i 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  assert (e2 : (r_x ^^ (i_i + 1)%Z) = (((r_x ^^ i_i) ^ 1) * (r_x ^ 1))).
  {
    apply (power_step _ _ i_i 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_power_near_one'1_arithmetic
    (r_c : R) :
  ((1 + (IZR 0%Z)) <= ((3 + r_c) ^^ 0%Z)).
Proof.
  apply (conclude_at_most (1 + (IZR 0%Z)) ((3 + r_c) ^^ 0%Z) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_near_one'2_arithmetic
    (r_d : R) (r_x : R) :
  (0 <= ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))).
Proof.
  apply (conclude_at_most 0 ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_near_one'4_arithmetic
    (r_d : R) (r_x : R) :
  (((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) = 0).
Proof.
  apply (conclude_equation ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) 0 0 empty_combination).
  rational_identity.
Qed.

Lemma t_power_near_one'10_arithmetic
    (r_c : R) (r_d : R) (r_x : R)
    (p1 : ((Rabs ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))) = ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))))
    (p2 : (((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) = 0))
    (p3 : (0 <= ((1 + r_c) * (r_d ^^ 2%Z)))) :
  ((Rabs ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ 0%Z)) * (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))) (((1 + r_c) * ((3 + r_c) ^^ 0%Z)) * (r_d ^^ 2%Z)) (((0 + 1 * (((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) - (Rabs ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))))) + 1 * (0 - ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))))) + 1 * (((1 + r_c) * (r_d ^^ 2%Z)) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * (((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) - (Rabs ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))))) + 1 * (0 - ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))))) 1 0 ((1 + r_c) * (r_d ^^ 2%Z)) ltac:(lra) (at_most_of_equation ((0 + 1 * (((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) - (Rabs ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))))) + 1 * (0 - ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))))) (add_equation (0 + 1 * (((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) - (Rabs ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))))) 1 ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) 0 (add_equation 0 1 (Rabs ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))) ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d))) empty_combination p1) p2)) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_power_near_one'106_induction
    (r_c : R) (r_d : R) (r_x : R)
    (p1 : (((1 + (IZR 0%Z)) <= ((3 + r_c) ^^ 0%Z)) /\ ((Rabs ((r_x ^^ 0%Z) - (1 - ((IZR 0%Z) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ 0%Z)) * (r_d ^^ 2%Z)))))
    (p2 : (forall (i_i : Z) (natural_i : (0 <= i_i)%Z), (0%Z <= i_i)%Z -> (((1 + (IZR i_i)) <= ((3 + r_c) ^^ i_i)) /\ ((Rabs ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z)))) -> (((1 + (IZR (i_i + 1)%Z)) <= ((3 + r_c) ^^ (i_i + 1)%Z)) /\ ((Rabs ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ (i_i + 1)%Z)) * (r_d ^^ 2%Z)))))) :
  (forall b_i : Z, (0 <= b_i)%Z -> ((0%Z <= b_i)%Z -> (((1 + (IZR b_i)) <= ((3 + r_c) ^^ b_i)) /\ ((Rabs ((r_x ^^ b_i) - (1 - ((IZR b_i) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ b_i)) * (r_d ^^ 2%Z)))))).
Proof.
  apply (induction_from (fun i_i : Z => (((1 + (IZR i_i)) <= ((3 + r_c) ^^ i_i)) /\ ((Rabs ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_power_near_one'108_indexArithmetic
    (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (i_n <= i_N)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Lemma t_power_near_one'112_arithmetic
    (r_c : R)
    (p1 : (0 < (3 + r_c))) :
  (0 <= (3 + r_c)).
Proof.
  apply (conclude_at_most_strictly 0 (3 + r_c) (0 + 1 * ((3 + r_c) - 0)) 0 (add_less_to_at_most 0 1 0 (3 + r_c) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'119_arithmetic
    (r_c : R)
    (p1 : (0 <= r_c)) :
  (1 <= (3 + r_c)).
Proof.
  apply (conclude_at_most 1 (3 + r_c) (0 + 1 * (r_c - 0)) 2 (add_at_most_to_at_most 0 1 0 r_c ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_near_one'121_indexArithmetic
    (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (i_n <= i_N)%Z) :
  (0%Z <= (i_N - i_n)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_power_near_one'126_arithmetic
    (r_c : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1 <= ((3 + r_c) ^^ (i_N - i_n)%Z)))
    (p2 : (i_n <= i_N)%Z)
    (p3 : (~ ((3 + r_c) = 0))) :
  (0 <= (((3 + r_c) ^^ (i_N - i_n)%Z) - 1)).
Proof.
  apply (conclude_at_most 0 (((3 + r_c) ^^ (i_N - i_n)%Z) - 1) (0 + 1 * (((3 + r_c) ^^ (i_N - i_n)%Z) - 1)) 0 (add_at_most_to_at_most 0 1 1 ((3 + r_c) ^^ (i_N - i_n)%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : ((3 + r_c) ^^ (i_N - i_n)%Z) = ((((3 + r_c) ^^ i_N) ^ 1) * ((/ (((3 + r_c) ^^ i_n) ^ 1)) * 1))).
  {
    apply (power_step _ _ i_N 1 (- (i_n))%Z); [lia | left; nonzero |].
    apply (power_step_negative _ _ i_n 1 0%Z); [lia | nonzero |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_near_one'128_arithmetic
    (r_c : R) (r_d : R) (r_x : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : ((Rabs ((r_x ^^ i_n) - (1 - ((IZR i_n) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ i_n)) * (r_d ^^ 2%Z))))
    (p2 : (0 <= ((((1 + r_c) * ((3 + r_c) ^^ i_n)) * (r_d ^^ 2%Z)) * (((3 + r_c) ^^ (i_N - i_n)%Z) - 1))))
    (p3 : (i_n <= i_N)%Z)
    (p4 : (~ ((3 + r_c) = 0))) :
  ((Rabs ((r_x ^^ i_n) - (1 - ((IZR i_n) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ i_N)) * (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((r_x ^^ i_n) - (1 - ((IZR i_n) * r_d)))) (((1 + r_c) * ((3 + r_c) ^^ i_N)) * (r_d ^^ 2%Z)) ((0 + 1 * ((((1 + r_c) * ((3 + r_c) ^^ i_n)) * (r_d ^^ 2%Z)) - (Rabs ((r_x ^^ i_n) - (1 - ((IZR i_n) * r_d)))))) + 1 * (((((1 + r_c) * ((3 + r_c) ^^ i_n)) * (r_d ^^ 2%Z)) * (((3 + r_c) ^^ (i_N - i_n)%Z) - 1)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((((1 + r_c) * ((3 + r_c) ^^ i_n)) * (r_d ^^ 2%Z)) - (Rabs ((r_x ^^ i_n) - (1 - ((IZR i_n) * r_d)))))) 1 0 ((((1 + r_c) * ((3 + r_c) ^^ i_n)) * (r_d ^^ 2%Z)) * (((3 + r_c) ^^ (i_N - i_n)%Z) - 1)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((r_x ^^ i_n) - (1 - ((IZR i_n) * r_d)))) (((1 + r_c) * ((3 + r_c) ^^ i_n)) * (r_d ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : ((3 + r_c) ^^ (i_N - i_n)%Z) = ((((3 + r_c) ^^ i_N) ^ 1) * ((/ (((3 + r_c) ^^ i_n) ^ 1)) * 1))).
  {
    apply (power_step _ _ i_N 1 (- (i_n))%Z); [lia | left; nonzero |].
    apply (power_step_negative _ _ i_n 1 0%Z); [lia | nonzero |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Theorem t_power_near_one :
  (forall b_c : R, (forall b_d : R, (forall b_x : R, (forall b_n : Z, (0 <= b_n)%Z -> (forall b_N : Z, (0 <= b_N)%Z -> ((0 <= b_c) -> (((Rabs b_d) <= 1) -> (((Rabs (b_x - (1 - b_d))) <= (b_c * (b_d ^^ 2%Z))) -> ((b_n <= b_N)%Z -> ((Rabs ((b_x ^^ b_n) - (1 - ((IZR b_n) * b_d)))) <= (((1 + b_c) * ((3 + b_c) ^^ b_N)) * (b_d ^^ 2%Z)))))))))))).
Proof.
  exact (fun (r_c : R) => (fun (r_d : R) => (fun (r_x : R) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (i_N : Z) (natural_N : (0 <= i_N)%Z) => (fun h1 : (0 <= r_c) => (fun h2 : ((Rabs r_d) <= 1) => (fun h3 : ((Rabs (r_x - (1 - r_d))) <= (r_c * (r_d ^^ 2%Z))) => (fun h4 : (i_n <= i_N)%Z => (t_power_near_one'128_arithmetic r_c r_d r_x i_N natural_N i_n natural_n (proj2 (((t_power_near_one'106_induction r_c r_d r_x (conj (t_power_near_one'1_arithmetic r_c) (t_power_near_one'10_arithmetic r_c r_d r_x (absolute_value_nonnegative _ (t_power_near_one'2_arithmetic r_d r_x)) (t_power_near_one'4_arithmetic r_d r_x) (product_nonnegative _ _ (t_power_near_one'7 r_c h1) (square_nonnegative r_d)))) (fun (i_i : Z) (natural_i : (0 <= i_i)%Z) (h5 : (0%Z <= i_i)%Z) (h6 : (((1 + (IZR i_i)) <= ((3 + r_c) ^^ i_i)) /\ ((Rabs ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) <= (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))))) => (conj (t_power_near_one'28_arithmetic r_c i_N natural_N i_i natural_i i_n natural_n (t_power_near_one'13 r_c r_d r_x i_i natural_i h6) (t_power_near_one'18 i_N natural_N i_i natural_i i_n natural_n h4 h5) (product_nonnegative _ _ (t_power_near_one'20 r_c h1) (((t_power_nonnegative (3 + r_c)) (t_power_near_one'24_arithmetic r_c (t_power_near_one'23 r_c h1))) i_i natural_i)) h4 h5) (t_power_near_one'104_arithmetic r_c r_d r_x i_N natural_N i_i natural_i i_n natural_n (eq_ind (((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))) + ((IZR i_i) * (r_d ^^ 2%Z))) (fun hole : R => ((Rabs hole) <= ((Rabs ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) + (Rabs ((IZR i_i) * (r_d ^^ 2%Z)))))) ((t_absolute_value_sum ((r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) + ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d))))) ((IZR i_i) * (r_d ^^ 2%Z))) ((r_x ^^ (i_i + 1)%Z) - (1 - ((IZR (i_i + 1)%Z) * r_d))) (t_power_near_one'29_arithmetic r_d r_x i_N natural_N i_i natural_i i_n natural_n h4 h5)) ((t_absolute_value_sum (r_x * ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d))))) ((1 - ((IZR i_i) * r_d)) * (r_x - (1 - r_d)))) ((((((t_size_of_product r_x) ((r_x ^^ i_i) - (1 - ((IZR i_i) * r_d)))) (r_c + (1 + 1))) (((1 + r_c) * ((3 + r_c) ^^ i_i)) * (r_d ^^ 2%Z))) (eq_ind ((r_x - (1 - r_d)) + (1 - r_d)) (fun hole : R => ((Rabs hole) <= (r_c + (1 + 1)))) ((((((t_size_of_sum (r_x - (1 - r_d))) (1 - r_d)) r_c) (1 + 1)) (t_power_near_one'58_arithmetic r_c r_d r_x h3 (product_nonnegative _ _ h1 (t_power_near_one'56_arithmetic r_d (product_nonnegative _ _ (t_power_near_one'49_arithmetic r_d h2) (t_power_near_one'52_arithmetic r_d (t_absolute_value_nonnegative r_d))) (t_absolute_value_squared r_d))))) ((((((t_size_of_difference 1) r_d) 1) 1) (t_power_near_one'67_arithmetic (absolute_value_nonnegative _ t_power_near_one'65_arithmetic))) h2)) r_x (t_power_near_one'41_arithmetic r_d r_x))) (proj2 h6)) ((((((t_size_of_product (1 - ((IZR i_i) * r_d))) (r_x - (1 - r_d))) (1 + (IZR i_i))) (r_c * (r_d ^^ 2%Z))) ((((((t_size_of_difference 1) ((IZR i_i) * r_d)) 1) (IZR i_i)) (t_power_near_one'85_arithmetic (absolute_value_nonnegative _ t_power_near_one'83_arithmetic))) (((((t_size_of_part (IZR i_i)) r_d) (IZR i_i)) (t_power_near_one'92_arithmetic i_i natural_i (absolute_value_nonnegative _ (t_power_near_one'18 i_N natural_N i_i natural_i i_n natural_n h4 h5)))) h2))) h3) (absolute_value_nonnegative _ (product_nonnegative _ _ (t_power_near_one'18 i_N natural_N i_i natural_i i_n natural_n h4 h5) (square_nonnegative r_d))) (product_nonnegative _ _ (product_nonnegative _ _ (t_power_near_one'20 r_c h1) (square_nonnegative r_d)) (t_power_near_one'102_arithmetic r_c i_N natural_N i_i natural_i i_n natural_n (t_power_near_one'13 r_c r_d r_x i_i natural_i h6) h4 h5)) (square_nonnegative r_d) h4 h5)))) i_n natural_n) (t_power_near_one'108_indexArithmetic i_N natural_N i_n natural_n h4))) (product_nonnegative _ _ (product_nonnegative _ _ (product_nonnegative _ _ (t_power_near_one'7 r_c h1) (((t_power_nonnegative (3 + r_c)) (t_power_near_one'112_arithmetic r_c (t_power_near_one'23 r_c h1))) i_n natural_n)) (square_nonnegative r_d)) (t_power_near_one'126_arithmetic r_c i_N natural_N i_n natural_n (((t_power_at_least_one (3 + r_c)) (t_power_near_one'119_arithmetic r_c h1)) (i_N - i_n)%Z (t_power_near_one'121_indexArithmetic i_N natural_N i_n natural_n h4)) h4 (t_power_near_one'125 r_c h1))) h4 (t_power_near_one'125 r_c h1))))))))))).
Qed.

Lemma t_power_monotone'5_arithmetic
    (r_a : R) (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : ((r_a ^^ i_m) <= (r_b ^^ i_m)))
    (p2 : (0%Z <= i_m)%Z) :
  (0 <= ((r_b ^^ i_m) - (r_a ^^ i_m))).
Proof.
  apply (conclude_at_most 0 ((r_b ^^ i_m) - (r_a ^^ i_m)) (0 + 1 * ((r_b ^^ i_m) - (r_a ^^ i_m))) 0 (add_at_most_to_at_most 0 1 (r_a ^^ i_m) (r_b ^^ i_m) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_monotone'10_arithmetic
    (r_a : R) (r_b : R)
    (p1 : (0 <= r_a))
    (p2 : (r_a < r_b)) :
  (0 <= r_b).
Proof.
  apply (conclude_at_most_strictly 0 r_b ((0 + 1 * (r_a - 0)) + 1 * (r_b - r_a)) 0 (add_less_to_at_most (0 + 1 * (r_a - 0)) 1 r_a r_b ltac:(lra) (add_at_most_to_at_most 0 1 0 r_a ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_power_monotone'13_arithmetic
    (r_a : R) (r_b : R)
    (p1 : (r_a < r_b)) :
  (0 <= (r_b - r_a)).
Proof.
  apply (conclude_at_most_strictly 0 (r_b - r_a) (0 + 1 * (r_b - r_a)) 0 (add_less_to_at_most 0 1 r_a r_b ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_monotone'15_arithmetic
    (r_a : R) (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0 <= (r_a * ((r_b ^^ i_m) - (r_a ^^ i_m)))))
    (p2 : (0 <= ((r_b ^^ i_m) * (r_b - r_a))))
    (p3 : (0%Z <= i_m)%Z) :
  ((r_a ^^ (i_m + 1)%Z) <= (r_b ^^ (i_m + 1)%Z)).
Proof.
  apply (conclude_at_most (r_a ^^ (i_m + 1)%Z) (r_b ^^ (i_m + 1)%Z) ((0 + 1 * ((r_a * ((r_b ^^ i_m) - (r_a ^^ i_m))) - 0)) + 1 * (((r_b ^^ i_m) * (r_b - r_a)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((r_a * ((r_b ^^ i_m) - (r_a ^^ i_m))) - 0)) 1 0 ((r_b ^^ i_m) * (r_b - r_a)) ltac:(lra) (add_at_most_to_at_most 0 1 0 (r_a * ((r_b ^^ i_m) - (r_a ^^ i_m))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : (r_b ^^ (i_m + 1)%Z) = (((r_b ^^ i_m) ^ 1) * (r_b ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  assert (e2 : (r_a ^^ (i_m + 1)%Z) = (((r_a ^^ i_m) ^ 1) * (r_a ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_power_monotone'1_arithmetic
    (r_a : R) (r_b : R) :
  ((r_a ^^ 0%Z) <= (r_b ^^ 0%Z)).
Proof.
  apply (conclude_at_most (r_a ^^ 0%Z) (r_b ^^ 0%Z) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_monotone'16_induction
    (r_a : R) (r_b : R)
    (p1 : ((r_a ^^ 0%Z) <= (r_b ^^ 0%Z)))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> ((r_a ^^ i_m) <= (r_b ^^ i_m)) -> ((r_a ^^ (i_m + 1)%Z) <= (r_b ^^ (i_m + 1)%Z)))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> ((r_a ^^ b_m) <= (r_b ^^ b_m)))).
Proof.
  apply (induction_from (fun i_m : Z => ((r_a ^^ i_m) <= (r_b ^^ i_m))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_power_monotone'18_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_power_monotone :
  (forall b_a : R, (forall b_b : R, ((0 <= b_a) -> ((b_a < b_b) -> (forall b_n : Z, (0 <= b_n)%Z -> ((b_a ^^ b_n) <= (b_b ^^ b_n))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_b : R) => (fun h1 : (0 <= r_a) => (fun h2 : (r_a < r_b) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (((t_power_monotone'16_induction r_a r_b (t_power_monotone'1_arithmetic r_a r_b) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h3 : (0%Z <= i_m)%Z) (h4 : ((r_a ^^ i_m) <= (r_b ^^ i_m))) => (t_power_monotone'15_arithmetic r_a r_b i_m natural_m (product_nonnegative _ _ h1 (t_power_monotone'5_arithmetic r_a r_b i_m natural_m h4 h3)) (product_nonnegative _ _ (((t_power_nonnegative r_b) (t_power_monotone'10_arithmetic r_a r_b h1 h2)) i_m natural_m) (t_power_monotone'13_arithmetic r_a r_b h2)) h3))) i_n natural_n) (t_power_monotone'18_indexArithmetic i_n natural_n))))))).
Qed.

Lemma t_ages_compared'11_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (2%Z <= i_m)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_m)%Z) :
  (0%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_ages_compared'13_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z)
    (p1 : ((IZR 0%Z) <= (IZR i_k))) :
  (0 <= (IZR i_k)).
Proof.
  apply (conclude_at_most 0 (IZR i_k) (0 + 1 * ((IZR i_k) - (IZR 0%Z))) 0 (add_at_most_to_at_most 0 1 (IZR 0%Z) (IZR i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ages_compared'18_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (2%Z <= i_m)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_m)%Z) :
  (0%Z <= (i_m - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_ages_compared'21_arithmetic
    (r_a : R) (r_b : R)
    (p1 : (0 <= r_a))
    (p2 : (r_a < r_b)) :
  (0 <= r_b).
Proof.
  apply (conclude_at_most_strictly 0 r_b ((0 + 1 * (r_a - 0)) + 1 * (r_b - r_a)) 0 (add_less_to_at_most (0 + 1 * (r_a - 0)) 1 r_a r_b ltac:(lra) (add_at_most_to_at_most 0 1 0 r_a ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ages_compared'23_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (2%Z <= i_m)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_m)%Z) :
  (0%Z <= (i_m - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_ages_compared'33_arithmetic
    (r_a : R) (r_b : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_a ^^ i_k) <= (r_b ^^ i_k)))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (2%Z <= i_m)%Z)
    (p4 : (1%Z <= i_k)%Z)
    (p5 : (i_k <= i_m)%Z) :
  (0 <= ((r_b ^^ i_k) - (r_a ^^ i_k))).
Proof.
  apply (conclude_at_most 0 ((r_b ^^ i_k) - (r_a ^^ i_k)) (0 + 1 * ((r_b ^^ i_k) - (r_a ^^ i_k))) 0 (add_at_most_to_at_most 0 1 (r_a ^^ i_k) (r_b ^^ i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ages_compared'35_arithmetic
    (r_a : R) (r_b : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_m : Z) (natural_m : (0 <= i_m)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (((IZR i_k) * ((r_a ^^ (i_m - i_k)%Z) * (r_b ^^ (i_m - i_k)%Z))) * ((r_b ^^ i_k) - (r_a ^^ i_k)))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (2%Z <= i_m)%Z)
    (p4 : (1%Z <= i_k)%Z)
    (p5 : (i_k <= i_m)%Z) :
  (0 <= ((IZR i_k) * (((r_b ^^ i_m) * (r_a ^^ (i_m - i_k)%Z)) - ((r_a ^^ i_m) * (r_b ^^ (i_m - i_k)%Z))))).
Proof.
  apply (conclude_at_most 0 ((IZR i_k) * (((r_b ^^ i_m) * (r_a ^^ (i_m - i_k)%Z)) - ((r_a ^^ i_m) * (r_b ^^ (i_m - i_k)%Z)))) (0 + 1 * ((((IZR i_k) * ((r_a ^^ (i_m - i_k)%Z) * (r_b ^^ (i_m - i_k)%Z))) * ((r_b ^^ i_k) - (r_a ^^ i_k))) - 0)) 0 (add_at_most_to_at_most 0 1 0 (((IZR i_k) * ((r_a ^^ (i_m - i_k)%Z) * (r_b ^^ (i_m - i_k)%Z))) * ((r_b ^^ i_k) - (r_a ^^ i_k))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (r_b ^^ i_m) = (((r_b ^^ (i_m - i_k)%Z) ^ 1) * (((r_b ^^ i_k) ^ 1) * 1))).
  {
    apply (power_step _ _ (i_m - i_k)%Z 1 i_k); [lia | right; lia |].
    apply (power_step _ _ i_k 1 0%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  assert (e2 : (r_a ^^ i_m) = (((r_a ^^ (i_m - i_k)%Z) ^ 1) * (((r_a ^^ i_k) ^ 1) * 1))).
  {
    apply (power_step _ _ (i_m - i_k)%Z 1 i_k); [lia | right; lia |].
    apply (power_step _ _ i_k 1 0%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_ages_compared'41_arithmetic
    (r_b : R)
    (p1 : (r_b < 1)) :
  (0 < (1 - r_b)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_b) (0 + 1 * (1 - r_b)) 0 (add_less_to_at_most 0 1 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ages_compared'43_arithmetic
    (r_b : R)
    (p1 : (0 < (1 - r_b)))
    (p2 : ((1 - r_b) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_b) - 0)) + 1 * (0 - (1 - r_b))) 0 (add_equation_to_less (0 + 1 * ((1 - r_b) - 0)) 1 (1 - r_b) 0 (add_less_to_at_most 0 1 0 (1 - r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ages_compared'45_arithmetic
    (r_a : R) (r_b : R)
    (p1 : (r_a < r_b))
    (p2 : (r_b < 1)) :
  (r_a < 1).
Proof.
  apply (conclude_less_strictly r_a 1 ((0 + 1 * (r_b - r_a)) + 1 * (1 - r_b)) 0 (add_less_to_less (0 + 1 * (r_b - r_a)) 1 r_b 1 ltac:(lra) (add_less_to_at_most 0 1 r_a r_b ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ages_compared'46_arithmetic
    (r_a : R)
    (p1 : (r_a < 1)) :
  (0 < (1 - r_a)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_a) (0 + 1 * (1 - r_a)) 0 (add_less_to_at_most 0 1 r_a 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ages_compared'48_arithmetic
    (r_a : R)
    (p1 : (0 < (1 - r_a)))
    (p2 : ((1 - r_a) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_a) - 0)) + 1 * (0 - (1 - r_a))) 0 (add_equation_to_less (0 + 1 * ((1 - r_a) - 0)) 1 (1 - r_a) 0 (add_less_to_at_most 0 1 0 (1 - r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ages_compared'50_arithmetic
    (r_a : R) (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_b ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) - ((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_a ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z)))))))
    (p2 : (0 <= (sum i_m (fun b_k : Z => ((IZR b_k) * (((r_b ^^ i_m) * (r_a ^^ (i_m - b_k)%Z)) - ((r_a ^^ i_m) * (r_b ^^ (i_m - b_k)%Z))))))))
    (p3 : (2%Z <= i_t)%Z)
    (p4 : (2%Z <= i_m)%Z)
    (p5 : (~ ((1 - r_b) = 0)))
    (p6 : (~ ((1 - r_a) = 0))) :
  (0 < (((sum (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_b ^^ (i_m - b_k + 1)%Z)))) * (sum (i_m + 1)%Z (fun b_k : Z => (r_a ^^ (i_m - b_k + 1)%Z)))) - ((sum (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_a ^^ (i_m - b_k + 1)%Z)))) * (sum (i_m + 1)%Z (fun b_k : Z => (r_b ^^ (i_m - b_k + 1)%Z)))))).
Proof.
  apply (conclude_less_strictly 0 (((sum (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_b ^^ (i_m - b_k + 1)%Z)))) * (sum (i_m + 1)%Z (fun b_k : Z => (r_a ^^ (i_m - b_k + 1)%Z)))) - ((sum (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_a ^^ (i_m - b_k + 1)%Z)))) * (sum (i_m + 1)%Z (fun b_k : Z => (r_b ^^ (i_m - b_k + 1)%Z))))) ((0 + 1 * ((((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_b ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) - ((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_a ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z))))) - 0)) + 1 * ((sum i_m (fun b_k : Z => ((IZR b_k) * (((r_b ^^ i_m) * (r_a ^^ (i_m - b_k)%Z)) - ((r_a ^^ i_m) * (r_b ^^ (i_m - b_k)%Z)))))) - 0)) 0 (add_at_most_to_less (0 + 1 * ((((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_b ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) - ((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_a ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z))))) - 0)) 1 0 (sum i_m (fun b_k : Z => ((IZR b_k) * (((r_b ^^ i_m) * (r_a ^^ (i_m - b_k)%Z)) - ((r_a ^^ i_m) * (r_b ^^ (i_m - b_k)%Z)))))) ltac:(lra) (add_less_to_at_most 0 1 0 (((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_b ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) - ((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_a ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : (sum (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_b ^^ (i_m - b_k + 1)%Z)))) = ((sum i_m (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_b ^^ (i_m - b_k + 1)%Z)))) + ((IZR 0%Z) * (r_b ^^ 0%Z)))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_b ^^ (i_m - b_k + 1)%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e3 : (sum i_m (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_b ^^ (i_m - b_k + 1)%Z)))) = ((((IZR 1%Z) * (r_b ^^ 1%Z)) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z)))) + (((r_b ^^ 1%Z) * (sum i_m (fun b_k : Z => ((r_b ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))))) + 0))).
  {
    apply (sum_equal i_m (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_b ^^ (i_m - b_k + 1)%Z))) (fun b_k : Z => ((((IZR 1%Z) * (r_b ^^ 1%Z)) * (r_b ^^ (i_m - b_k)%Z)) + (((r_b ^^ 1%Z) * ((r_b ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))) + 0)))).
    - {
        intros i_k'b7'2 natural_2 first_2 last_2.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : (r_b ^^ (i_m - i_k'b7'2 + 1)%Z) = (((r_b ^^ (i_m - i_k'b7'2)%Z) ^ 1) * (r_b ^ 1))).
        {
          apply (power_step _ _ (i_m - i_k'b7'2)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e3.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e3.
  assert (e6 : (sum (i_m + 1)%Z (fun b_k : Z => (r_a ^^ (i_m - b_k + 1)%Z))) = ((sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k + 1)%Z))) + (r_a ^^ 0%Z))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (r_a ^^ (i_m - b_k + 1)%Z)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e6.
  assert (e8 : (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k + 1)%Z))) = (((r_a ^^ 1%Z) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) + 0)).
  {
    apply (sum_equal i_m (fun b_k : Z => (r_a ^^ (i_m - b_k + 1)%Z)) (fun b_k : Z => (((r_a ^^ 1%Z) * (r_a ^^ (i_m - b_k)%Z)) + 0))).
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e8 : (r_a ^^ (i_m - i_k'b7'7 + 1)%Z) = (((r_a ^^ (i_m - i_k'b7'7)%Z) ^ 1) * (r_a ^ 1))).
        {
          apply (power_step _ _ (i_m - i_k'b7'7)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e8.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e8.
  assert (e10 : (sum (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_a ^^ (i_m - b_k + 1)%Z)))) = ((sum i_m (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_a ^^ (i_m - b_k + 1)%Z)))) + ((IZR 0%Z) * (r_a ^^ 0%Z)))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_a ^^ (i_m - b_k + 1)%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e10.
  assert (e12 : (sum i_m (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_a ^^ (i_m - b_k + 1)%Z)))) = ((((IZR 1%Z) * (r_a ^^ 1%Z)) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) + (((r_a ^^ 1%Z) * (sum i_m (fun b_k : Z => ((r_a ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))))) + 0))).
  {
    apply (sum_equal i_m (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_a ^^ (i_m - b_k + 1)%Z))) (fun b_k : Z => ((((IZR 1%Z) * (r_a ^^ 1%Z)) * (r_a ^^ (i_m - b_k)%Z)) + (((r_a ^^ 1%Z) * ((r_a ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))) + 0)))).
    - {
        intros i_k'b7'11 natural_11 first_11 last_11.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e12 : (r_a ^^ (i_m - i_k'b7'11 + 1)%Z) = (((r_a ^^ (i_m - i_k'b7'11)%Z) ^ 1) * (r_a ^ 1))).
        {
          apply (power_step _ _ (i_m - i_k'b7'11)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e12.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e12.
  assert (e14 : (sum (i_m + 1)%Z (fun b_k : Z => (r_b ^^ (i_m - b_k + 1)%Z))) = ((sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k + 1)%Z))) + (r_b ^^ 0%Z))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (r_b ^^ (i_m - b_k + 1)%Z)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e14.
  assert (e16 : (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k + 1)%Z))) = (((r_b ^^ 1%Z) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z)))) + 0)).
  {
    apply (sum_equal i_m (fun b_k : Z => (r_b ^^ (i_m - b_k + 1)%Z)) (fun b_k : Z => (((r_b ^^ 1%Z) * (r_b ^^ (i_m - b_k)%Z)) + 0))).
    - {
        intros i_k'b7'15 natural_15 first_15 last_15.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e16 : (r_b ^^ (i_m - i_k'b7'15 + 1)%Z) = (((r_b ^^ (i_m - i_k'b7'15)%Z) ^ 1) * (r_b ^ 1))).
        {
          apply (power_step _ _ (i_m - i_k'b7'15)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e16.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e16.
  assert (e18 : (sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_b ^^ (i_m - b_k)%Z)))) = ((1 * (sum i_m (fun b_k : Z => ((r_b ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_b ^^ (i_m - b_k)%Z))) (fun b_k : Z => ((1 * ((r_b ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))) + 0))).
    - {
        intros i_k'b7'17 natural_17 first_17 last_17.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e18.
  assert (e20 : (sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_a ^^ (i_m - b_k)%Z)))) = ((1 * (sum i_m (fun b_k : Z => ((r_a ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_a ^^ (i_m - b_k)%Z))) (fun b_k : Z => ((1 * ((r_a ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))) + 0))).
    - {
        intros i_k'b7'19 natural_19 first_19 last_19.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e20.
  assert (e22 : (sum i_m (fun b_k : Z => ((IZR b_k) * (((r_b ^^ i_m) * (r_a ^^ (i_m - b_k)%Z)) - ((r_a ^^ i_m) * (r_b ^^ (i_m - b_k)%Z)))))) = ((((IZR i_m) * (r_b ^^ i_m)) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) + ((((IZR i_m) * (- (r_a ^^ i_m))) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z)))) + ((((-1) * (r_b ^^ i_m)) * (sum i_m (fun b_k : Z => ((r_a ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))))) + ((((-1) * (- (r_a ^^ i_m))) * (sum i_m (fun b_k : Z => ((r_b ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))))) + 0))))).
  {
    apply (sum_equal i_m (fun b_k : Z => ((IZR b_k) * (((r_b ^^ i_m) * (r_a ^^ (i_m - b_k)%Z)) - ((r_a ^^ i_m) * (r_b ^^ (i_m - b_k)%Z))))) (fun b_k : Z => ((((IZR i_m) * (r_b ^^ i_m)) * (r_a ^^ (i_m - b_k)%Z)) + ((((IZR i_m) * (- (r_a ^^ i_m))) * (r_b ^^ (i_m - b_k)%Z)) + ((((-1) * (r_b ^^ i_m)) * ((r_a ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))) + ((((-1) * (- (r_a ^^ i_m))) * ((r_b ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))) + 0)))))).
    - {
        intros i_k'b7'21 natural_21 first_21 last_21.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e22 : (r_b ^^ i_m) = (((r_b ^^ (i_m - i_k'b7'21)%Z) ^ 1) * (((r_b ^^ i_k'b7'21) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_m - i_k'b7'21)%Z 1 i_k'b7'21); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'21 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e22.
        assert (e23 : (r_a ^^ i_m) = (((r_a ^^ (i_m - i_k'b7'21)%Z) ^ 1) * (((r_a ^^ i_k'b7'21) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_m - i_k'b7'21)%Z 1 i_k'b7'21); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'21 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e23.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e22.
  assert (e24 : (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z))) = ((1 - (r_b ^^ i_m)) / (1 - r_b))).
  {
    assert (gap : 1 - r_b <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_b i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'23 natural_23 first_23 last_23.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
  }
  replace_by e24.
  assert (e26 : (sum i_m (fun b_k : Z => ((r_b ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z)))) = (((r_b * (0 + (1 * ((1 - (r_b ^^ i_m)) / (1 - r_b))))) - ((r_b ^^ i_m) * ((IZR i_m) ^^ 1%Z))) / (1 - r_b))).
  {
    assert (gap : 1 - r_b <> 0) by gap_nonzero 1.
    rewrite (geometric_part 1 r_b i_m (fun b_k : Z => ((r_b ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))) ltac:(lia) gap).
    - compute_forms; rational_identity.
    - {
        intros i_k'b7'25 natural_25 first_25 last_25.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
  }
  replace_by e26.
  assert (e28 : (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z))) = ((1 - (r_a ^^ i_m)) / (1 - r_a))).
  {
    assert (gap : 1 - r_a <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_a i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'27 natural_27 first_27 last_27.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
  }
  replace_by e28.
  assert (e30 : (sum i_m (fun b_k : Z => ((r_a ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z)))) = (((r_a * (0 + (1 * ((1 - (r_a ^^ i_m)) / (1 - r_a))))) - ((r_a ^^ i_m) * ((IZR i_m) ^^ 1%Z))) / (1 - r_a))).
  {
    assert (gap : 1 - r_a <> 0) by gap_nonzero 1.
    rewrite (geometric_part 1 r_a i_m (fun b_k : Z => ((r_a ^^ (i_m - b_k)%Z) * (IZR (i_m - b_k)%Z))) ltac:(lia) gap).
    - compute_forms; rational_identity.
    - {
        intros i_k'b7'29 natural_29 first_29 last_29.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
  }
  replace_by e30.
  rational_identity.
Qed.

Lemma t_ages_compared'3_arithmetic
    (r_a : R) (r_b : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (r_a < r_b))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (((sum 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z)))) * (sum 2%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z)))) - ((sum 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z)))) * (sum 2%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z)))))).
Proof.
  apply (conclude_less_strictly 0 (((sum 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z)))) * (sum 2%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z)))) - ((sum 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z)))) * (sum 2%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z))))) (0 + 1 * (r_b - r_a)) 0 (add_less_to_at_most 0 1 r_a r_b ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (sum 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z)))) = ((sum 1%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z)))) + ((IZR 0%Z) * (r_b ^^ 0%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 1%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z)))) = ((sum 0%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z)))) + ((IZR 1%Z) * (r_b ^^ 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z)))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  assert (e4 : (sum 2%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z))) = ((sum 1%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z))) + (r_a ^^ 0%Z))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e4.
  assert (e5 : (sum 1%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z))) = ((sum 0%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z))) + (r_a ^^ 1%Z))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e5.
  assert (e6 : (sum 0%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z))) = 0) by (apply sum_empty; lia).
  replace_by e6.
  assert (e7 : (sum 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z)))) = ((sum 1%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z)))) + ((IZR 0%Z) * (r_a ^^ 0%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e7.
  assert (e8 : (sum 1%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z)))) = ((sum 0%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z)))) + ((IZR 1%Z) * (r_a ^^ 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e8.
  assert (e9 : (sum 0%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z)))) = 0) by (apply sum_empty; lia).
  replace_by e9.
  assert (e10 : (sum 2%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z))) = ((sum 1%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z))) + (r_b ^^ 0%Z))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e10.
  assert (e11 : (sum 1%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z))) = ((sum 0%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z))) + (r_b ^^ 1%Z))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z)) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e11.
  assert (e12 : (sum 0%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z))) = 0) by (apply sum_empty; lia).
  replace_by e12.
  rational_identity.
Qed.

Lemma t_ages_compared'51_induction
    (r_a : R) (r_b : R)
    (p1 : (0 < (((sum 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_b ^^ (2 - b_k)%Z)))) * (sum 2%Z (fun b_k : Z => (r_a ^^ (2 - b_k)%Z)))) - ((sum 2%Z (fun b_k : Z => ((IZR (2 - b_k)%Z) * (r_a ^^ (2 - b_k)%Z)))) * (sum 2%Z (fun b_k : Z => (r_b ^^ (2 - b_k)%Z)))))))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (2%Z <= i_m)%Z -> (0 < (((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_b ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) - ((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_a ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z)))))) -> (0 < (((sum (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_b ^^ (i_m - b_k + 1)%Z)))) * (sum (i_m + 1)%Z (fun b_k : Z => (r_a ^^ (i_m - b_k + 1)%Z)))) - ((sum (i_m + 1)%Z (fun b_k : Z => ((IZR (i_m - b_k + 1)%Z) * (r_a ^^ (i_m - b_k + 1)%Z)))) * (sum (i_m + 1)%Z (fun b_k : Z => (r_b ^^ (i_m - b_k + 1)%Z)))))))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((2%Z <= b_m)%Z -> (0 < (((sum b_m (fun b_k : Z => ((IZR (b_m - b_k)%Z) * (r_b ^^ (b_m - b_k)%Z)))) * (sum b_m (fun b_k : Z => (r_a ^^ (b_m - b_k)%Z)))) - ((sum b_m (fun b_k : Z => ((IZR (b_m - b_k)%Z) * (r_a ^^ (b_m - b_k)%Z)))) * (sum b_m (fun b_k : Z => (r_b ^^ (b_m - b_k)%Z)))))))).
Proof.
  apply (induction_from (fun i_m : Z => (0 < (((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_b ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) - ((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_a ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z))))))) 2 (literal_natural 2 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Theorem t_ages_compared :
  (forall b_a : R, (forall b_b : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_a) -> ((b_a < b_b) -> ((b_b < 1) -> ((2%Z <= b_t)%Z -> (0 < (((sum b_t (fun b_k : Z => ((IZR (b_t - b_k)%Z) * (b_b ^^ (b_t - b_k)%Z)))) * (sum b_t (fun b_k : Z => (b_a ^^ (b_t - b_k)%Z)))) - ((sum b_t (fun b_k : Z => ((IZR (b_t - b_k)%Z) * (b_a ^^ (b_t - b_k)%Z)))) * (sum b_t (fun b_k : Z => (b_b ^^ (b_t - b_k)%Z))))))))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_b : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_a) => (fun h2 : (r_a < r_b) => (fun h3 : (r_b < 1) => (fun h4 : (2%Z <= i_t)%Z => (((t_ages_compared'51_induction r_a r_b (t_ages_compared'3_arithmetic r_a r_b i_t natural_t h2 h4) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h5 : (2%Z <= i_m)%Z) (h6 : (0 < (((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_b ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_a ^^ (i_m - b_k)%Z)))) - ((sum i_m (fun b_k : Z => ((IZR (i_m - b_k)%Z) * (r_a ^^ (i_m - b_k)%Z)))) * (sum i_m (fun b_k : Z => (r_b ^^ (i_m - b_k)%Z))))))) => (t_ages_compared'50_arithmetic r_a r_b i_m natural_m i_t natural_t h6 (((t_sum_nonnegative i_m natural_m) (fun b_k : Z => ((IZR b_k) * (((r_b ^^ i_m) * (r_a ^^ (i_m - b_k)%Z)) - ((r_a ^^ i_m) * (r_b ^^ (i_m - b_k)%Z)))))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h7 : (1%Z <= i_k)%Z => (fun h8 : (i_k <= i_m)%Z => (t_ages_compared'35_arithmetic r_a r_b i_k natural_k i_m natural_m i_t natural_t (product_nonnegative _ _ (product_nonnegative _ _ (t_ages_compared'13_arithmetic i_k natural_k (index_at_most _ _ (t_ages_compared'11_indexArithmetic i_k natural_k i_m natural_m i_t natural_t h4 h5 h7 h8))) (product_nonnegative _ _ (((t_power_nonnegative r_a) h1) (i_m - i_k)%Z (t_ages_compared'18_indexArithmetic i_k natural_k i_m natural_m i_t natural_t h4 h5 h7 h8)) (((t_power_nonnegative r_b) (t_ages_compared'21_arithmetic r_a r_b h1 h2)) (i_m - i_k)%Z (t_ages_compared'23_indexArithmetic i_k natural_k i_m natural_m i_t natural_t h4 h5 h7 h8)))) (t_ages_compared'33_arithmetic r_a r_b i_k natural_k i_m natural_m i_t natural_t (((((t_power_monotone r_a) r_b) h1) h2) i_k natural_k) h4 h5 h7 h8)) h4 h5 h7 h8))))) h4 h5 (fun h7 : ((1 - r_b) = 0) => (t_ages_compared'43_arithmetic r_b (t_ages_compared'41_arithmetic r_b h3) h7)) (fun h7 : ((1 - r_a) = 0) => (t_ages_compared'48_arithmetic r_a (t_ages_compared'46_arithmetic r_a (t_ages_compared'45_arithmetic r_a r_b h2 h3)) h7))))) i_t natural_t) h4)))))))).
Qed.

Lemma t_mean_age_increasing'22_arithmetic
    (r_a : R) (r_b : R)
    (p1 : (r_a < r_b))
    (p2 : (r_b < 1)) :
  (r_a < 1).
Proof.
  apply (conclude_less_strictly r_a 1 ((0 + 1 * (r_b - r_a)) + 1 * (1 - r_b)) 0 (add_less_to_less (0 + 1 * (r_b - r_a)) 1 r_b 1 ltac:(lra) (add_less_to_at_most 0 1 r_a r_b ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'22
    (r_a : R) (r_b : R)
    (h1 : (r_a < r_b))
    (h2 : (r_b < 1)) :
  (r_a < 1).
Proof.
  exact (t_mean_age_increasing'22_arithmetic r_a r_b h1 h2).
Qed.

Lemma t_mean_age_increasing'25_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_mean_age_increasing'27_arithmetic
    (r_a : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_a ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_a ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_a ^^ i_t)) (0 + 1 * (1 - (r_a ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_a ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'27
    (r_a : R) (r_b : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_a))
    (h2 : (r_a < r_b))
    (h3 : (r_b < 1))
    (h4 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_a ^^ i_t))).
Proof.
  exact (t_mean_age_increasing'27_arithmetic r_a i_t natural_t (((((t_power_below_one r_a) h1) (t_mean_age_increasing'22 r_a r_b h2 h3)) i_t natural_t) (t_mean_age_increasing'25_indexArithmetic i_t natural_t h4)) h4).
Qed.

Lemma t_mean_age_increasing'29_arithmetic
    (r_a : R)
    (p1 : (r_a < 1)) :
  (0 < (1 - r_a)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_a) (0 + 1 * (1 - r_a)) 0 (add_less_to_at_most 0 1 r_a 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'29
    (r_a : R) (r_b : R)
    (h1 : (r_a < r_b))
    (h2 : (r_b < 1)) :
  (0 < (1 - r_a)).
Proof.
  exact (t_mean_age_increasing'29_arithmetic r_a (t_mean_age_increasing'22 r_a r_b h1 h2)).
Qed.

Lemma t_mean_age_increasing'34_arithmetic
    (r_a : R) (r_b : R)
    (p1 : (0 <= r_a))
    (p2 : (r_a < r_b)) :
  (0 <= r_b).
Proof.
  apply (conclude_at_most_strictly 0 r_b ((0 + 1 * (r_a - 0)) + 1 * (r_b - r_a)) 0 (add_less_to_at_most (0 + 1 * (r_a - 0)) 1 r_a r_b ltac:(lra) (add_at_most_to_at_most 0 1 0 r_a ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'38_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_mean_age_increasing'40_arithmetic
    (r_b : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_b ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_b ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_b ^^ i_t)) (0 + 1 * (1 - (r_b ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_b ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'40
    (r_a : R) (r_b : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_a))
    (h2 : (r_a < r_b))
    (h3 : (r_b < 1))
    (h4 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_b ^^ i_t))).
Proof.
  exact (t_mean_age_increasing'40_arithmetic r_b i_t natural_t (((((t_power_below_one r_b) (t_mean_age_increasing'34_arithmetic r_a r_b h1 h2)) h3) i_t natural_t) (t_mean_age_increasing'38_indexArithmetic i_t natural_t h4)) h4).
Qed.

Lemma t_mean_age_increasing'42_arithmetic
    (r_b : R)
    (p1 : (r_b < 1)) :
  (0 < (1 - r_b)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_b) (0 + 1 * (1 - r_b)) 0 (add_less_to_at_most 0 1 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'42
    (r_b : R)
    (h1 : (r_b < 1)) :
  (0 < (1 - r_b)).
Proof.
  exact (t_mean_age_increasing'42_arithmetic r_b h1).
Qed.

Lemma t_mean_age_increasing'47_arithmetic
    (r_b : R)
    (p1 : (0 < (1 - r_b)))
    (p2 : ((1 - r_b) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_b) - 0)) + 1 * (0 - (1 - r_b))) 0 (add_equation_to_less (0 + 1 * ((1 - r_b) - 0)) 1 (1 - r_b) 0 (add_less_to_at_most 0 1 0 (1 - r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'48
    (r_b : R)
    (h1 : (r_b < 1)) :
  (~ ((1 - r_b) = 0)).
Proof.
  exact (fun h2 : ((1 - r_b) = 0) => (t_mean_age_increasing'47_arithmetic r_b (t_mean_age_increasing'42 r_b h1) h2)).
Qed.

Lemma t_mean_age_increasing'53_arithmetic
    (r_a : R)
    (p1 : (0 < (1 - r_a)))
    (p2 : ((1 - r_a) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_a) - 0)) + 1 * (0 - (1 - r_a))) 0 (add_equation_to_less (0 + 1 * ((1 - r_a) - 0)) 1 (1 - r_a) 0 (add_less_to_at_most 0 1 0 (1 - r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'54
    (r_a : R) (r_b : R)
    (h1 : (r_a < r_b))
    (h2 : (r_b < 1)) :
  (~ ((1 - r_a) = 0)).
Proof.
  exact (fun h3 : ((1 - r_a) = 0) => (t_mean_age_increasing'53_arithmetic r_a (t_mean_age_increasing'29 r_a r_b h1 h2) h3)).
Qed.

Lemma t_mean_age_increasing'50_arithmetic
    (r_b : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_b ^^ i_t))))
    (p2 : ((1 - (r_b ^^ i_t)) = 0))
    (p3 : (2%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_b ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_b ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_b ^^ i_t)) - 0)) 1 (1 - (r_b ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_b ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'56_arithmetic
    (r_a : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_a ^^ i_t))))
    (p2 : ((1 - (r_a ^^ i_t)) = 0))
    (p3 : (2%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_a ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_a ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_a ^^ i_t)) - 0)) 1 (1 - (r_a ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_a ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_age_increasing'58_arithmetic
    (r_a : R) (r_b : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < ((((sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_b ^^ (i_t - b_k)%Z)))) * (sum i_t (fun b_k : Z => (r_a ^^ (i_t - b_k)%Z)))) - ((sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_a ^^ (i_t - b_k)%Z)))) * (sum i_t (fun b_k : Z => (r_b ^^ (i_t - b_k)%Z))))) / (((1 - (r_a ^^ i_t)) / (1 - r_a)) * ((1 - (r_b ^^ i_t)) / (1 - r_b))))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((1 - r_b) = 0)))
    (p4 : (~ ((1 - (r_b ^^ i_t)) = 0)))
    (p5 : (~ ((1 - r_a) = 0)))
    (p6 : (~ ((1 - (r_a ^^ i_t)) = 0)))
    (p7 : (~ ((1 - r_b) = 0)))
    (p8 : (~ ((1 - r_a) = 0))) :
  (0 < (((r_b / (1 - r_b)) - (((IZR i_t) * (r_b ^^ i_t)) / (1 - (r_b ^^ i_t)))) - ((r_a / (1 - r_a)) - (((IZR i_t) * (r_a ^^ i_t)) / (1 - (r_a ^^ i_t)))))).
Proof.
  apply (conclude_less_strictly 0 (((r_b / (1 - r_b)) - (((IZR i_t) * (r_b ^^ i_t)) / (1 - (r_b ^^ i_t)))) - ((r_a / (1 - r_a)) - (((IZR i_t) * (r_a ^^ i_t)) / (1 - (r_a ^^ i_t))))) (0 + 1 * (((((sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_b ^^ (i_t - b_k)%Z)))) * (sum i_t (fun b_k : Z => (r_a ^^ (i_t - b_k)%Z)))) - ((sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_a ^^ (i_t - b_k)%Z)))) * (sum i_t (fun b_k : Z => (r_b ^^ (i_t - b_k)%Z))))) / (((1 - (r_a ^^ i_t)) / (1 - r_a)) * ((1 - (r_b ^^ i_t)) / (1 - r_b)))) - 0)) 0 (add_less_to_at_most 0 1 0 ((((sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_b ^^ (i_t - b_k)%Z)))) * (sum i_t (fun b_k : Z => (r_a ^^ (i_t - b_k)%Z)))) - ((sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_a ^^ (i_t - b_k)%Z)))) * (sum i_t (fun b_k : Z => (r_b ^^ (i_t - b_k)%Z))))) / (((1 - (r_a ^^ i_t)) / (1 - r_a)) * ((1 - (r_b ^^ i_t)) / (1 - r_b)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_b ^^ (i_t - b_k)%Z)))) = ((1 * (sum i_t (fun b_k : Z => ((r_b ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_b ^^ (i_t - b_k)%Z))) (fun b_k : Z => ((1 * ((r_b ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_b ^^ i_t) = (((r_b ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_b ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e6 : (sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_a ^^ (i_t - b_k)%Z)))) = ((1 * (sum i_t (fun b_k : Z => ((r_a ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_a ^^ (i_t - b_k)%Z))) (fun b_k : Z => ((1 * ((r_a ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) + 0))).
    - {
        intros i_k'b7'5 natural_5 first_5 last_5.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (r_a ^^ i_t) = (((r_a ^^ (i_t - i_k'b7'5)%Z) ^ 1) * (((r_a ^^ i_k'b7'5) ^ 1) * 1))).
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
  assert (e10 : (sum i_t (fun b_k : Z => ((r_b ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z)))) = (((r_b * (0 + (1 * ((1 - (r_b ^^ i_t)) / (1 - r_b))))) - ((r_b ^^ i_t) * ((IZR i_t) ^^ 1%Z))) / (1 - r_b))).
  {
    assert (gap : 1 - r_b <> 0) by gap_nonzero 1.
    rewrite (geometric_part 1 r_b i_t (fun b_k : Z => ((r_b ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) ltac:(lia) gap).
    - compute_forms; rational_identity.
    - {
        intros i_k'b7'9 natural_9 first_9 last_9.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e10 : (r_b ^^ i_t) = (((r_b ^^ (i_t - i_k'b7'9)%Z) ^ 1) * (((r_b ^^ i_k'b7'9) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'9)%Z 1 i_k'b7'9); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'9 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e10.
        rational_identity.
      }
  }
  replace_by e10.
  assert (e12 : (sum i_t (fun b_k : Z => (r_a ^^ (i_t - b_k)%Z))) = ((1 - (r_a ^^ i_t)) / (1 - r_a))).
  {
    assert (gap : 1 - r_a <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_a i_t (fun b_k : Z => (r_a ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'11 natural_11 first_11 last_11.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e12 : (r_a ^^ i_t) = (((r_a ^^ (i_t - i_k'b7'11)%Z) ^ 1) * (((r_a ^^ i_k'b7'11) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'11)%Z 1 i_k'b7'11); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'11 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e12.
        rational_identity.
      }
  }
  replace_by e12.
  assert (e14 : (sum i_t (fun b_k : Z => ((r_a ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z)))) = (((r_a * (0 + (1 * ((1 - (r_a ^^ i_t)) / (1 - r_a))))) - ((r_a ^^ i_t) * ((IZR i_t) ^^ 1%Z))) / (1 - r_a))).
  {
    assert (gap : 1 - r_a <> 0) by gap_nonzero 1.
    rewrite (geometric_part 1 r_a i_t (fun b_k : Z => ((r_a ^^ (i_t - b_k)%Z) * (IZR (i_t - b_k)%Z))) ltac:(lia) gap).
    - compute_forms; rational_identity.
    - {
        intros i_k'b7'13 natural_13 first_13 last_13.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e14 : (r_a ^^ i_t) = (((r_a ^^ (i_t - i_k'b7'13)%Z) ^ 1) * (((r_a ^^ i_k'b7'13) ^ 1) * 1))).
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
  assert (e16 : (sum i_t (fun b_k : Z => (r_b ^^ (i_t - b_k)%Z))) = ((1 - (r_b ^^ i_t)) / (1 - r_b))).
  {
    assert (gap : 1 - r_b <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_b i_t (fun b_k : Z => (r_b ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'15 natural_15 first_15 last_15.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e16 : (r_b ^^ i_t) = (((r_b ^^ (i_t - i_k'b7'15)%Z) ^ 1) * (((r_b ^^ i_k'b7'15) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'15)%Z 1 i_k'b7'15); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'15 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e16.
        rational_identity.
      }
  }
  replace_by e16.
  rational_identity.
Qed.

Theorem t_mean_age_increasing :
  (forall b_a : R, (forall b_b : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_a) -> ((b_a < b_b) -> ((b_b < 1) -> ((2%Z <= b_t)%Z -> (0 < (((b_b / (1 - b_b)) - (((IZR b_t) * (b_b ^^ b_t)) / (1 - (b_b ^^ b_t)))) - ((b_a / (1 - b_a)) - (((IZR b_t) * (b_a ^^ b_t)) / (1 - (b_a ^^ b_t))))))))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_b : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_a) => (fun h2 : (r_a < r_b) => (fun h3 : (r_b < 1) => (fun h4 : (2%Z <= i_t)%Z => (t_mean_age_increasing'58_arithmetic r_a r_b i_t natural_t ((((t_quotient_positive (((sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_b ^^ (i_t - b_k)%Z)))) * (sum i_t (fun b_k : Z => (r_a ^^ (i_t - b_k)%Z)))) - ((sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (r_a ^^ (i_t - b_k)%Z)))) * (sum i_t (fun b_k : Z => (r_b ^^ (i_t - b_k)%Z)))))) (((1 - (r_a ^^ i_t)) / (1 - r_a)) * ((1 - (r_b ^^ i_t)) / (1 - r_b)))) (((((((t_ages_compared r_a) r_b) i_t natural_t) h1) h2) h3) h4)) (product_positive _ _ ((((t_quotient_positive (1 - (r_a ^^ i_t))) (1 - r_a)) (t_mean_age_increasing'27 r_a r_b i_t natural_t h1 h2 h3 h4)) (t_mean_age_increasing'29 r_a r_b h2 h3)) ((((t_quotient_positive (1 - (r_b ^^ i_t))) (1 - r_b)) (t_mean_age_increasing'40 r_a r_b i_t natural_t h1 h2 h3 h4)) (t_mean_age_increasing'42 r_b h3)))) h4 (t_mean_age_increasing'48 r_b h3) (fun h5 : ((1 - (r_b ^^ i_t)) = 0) => (t_mean_age_increasing'50_arithmetic r_b i_t natural_t (t_mean_age_increasing'40 r_a r_b i_t natural_t h1 h2 h3 h4) h5 h4)) (t_mean_age_increasing'54 r_a r_b h2 h3) (fun h5 : ((1 - (r_a ^^ i_t)) = 0) => (t_mean_age_increasing'56_arithmetic r_a i_t natural_t (t_mean_age_increasing'27 r_a r_b i_t natural_t h1 h2 h3 h4) h5 h4)) (t_mean_age_increasing'48 r_b h3) (t_mean_age_increasing'54 r_a r_b h2 h3))))))))).
Qed.

Lemma t_power_decay'5_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))) <= 1))
    (p2 : (0%Z <= i_m)%Z) :
  (0 <= (1 - ((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))))).
Proof.
  apply (conclude_at_most 0 (1 - ((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b))))) (0 + 1 * (1 - ((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))))) 0 (add_at_most_to_at_most 0 1 ((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_decay'8_arithmetic
    (r_b : R)
    (p1 : (r_b < 1)) :
  (0 <= (1 - r_b)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_b) (0 + 1 * (1 - r_b)) 0 (add_less_to_at_most 0 1 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_power_decay'14_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : ((r_b ^^ (i_m + 1)%Z) <= 1))
    (p2 : (0%Z <= i_m)%Z) :
  (0 <= (1 - (r_b ^^ (i_m + 1)%Z))).
Proof.
  apply (conclude_at_most 0 (1 - (r_b ^^ (i_m + 1)%Z)) (0 + 1 * (1 - (r_b ^^ (i_m + 1)%Z))) 0 (add_at_most_to_at_most 0 1 (r_b ^^ (i_m + 1)%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (r_b ^^ (i_m + 1)%Z) = (((r_b ^^ i_m) ^ 1) * (r_b ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_decay'16_arithmetic
    (r_b : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (0 <= (r_b * (1 - ((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b))))))))
    (p2 : (0 <= ((1 - r_b) * (1 - (r_b ^^ (i_m + 1)%Z)))))
    (p3 : (0%Z <= i_m)%Z) :
  (((r_b ^^ (i_m + 1)%Z) * (1 + ((IZR (i_m + 1)%Z) * (1 - r_b)))) <= 1).
Proof.
  apply (conclude_at_most ((r_b ^^ (i_m + 1)%Z) * (1 + ((IZR (i_m + 1)%Z) * (1 - r_b)))) 1 ((0 + 1 * ((r_b * (1 - ((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))))) - 0)) + 1 * (((1 - r_b) * (1 - (r_b ^^ (i_m + 1)%Z))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((r_b * (1 - ((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))))) - 0)) 1 0 ((1 - r_b) * (1 - (r_b ^^ (i_m + 1)%Z))) ltac:(lra) (add_at_most_to_at_most 0 1 0 (r_b * (1 - ((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : (r_b ^^ (i_m + 1)%Z) = (((r_b ^^ i_m) ^ 1) * (r_b ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_power_decay'1_arithmetic
    (r_b : R) :
  (((r_b ^^ 0%Z) * (1 + ((IZR 0%Z) * (1 - r_b)))) <= 1).
Proof.
  apply (conclude_at_most ((r_b ^^ 0%Z) * (1 + ((IZR 0%Z) * (1 - r_b)))) 1 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_power_decay'17_induction
    (r_b : R)
    (p1 : (((r_b ^^ 0%Z) * (1 + ((IZR 0%Z) * (1 - r_b)))) <= 1))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> (((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))) <= 1) -> (((r_b ^^ (i_m + 1)%Z) * (1 + ((IZR (i_m + 1)%Z) * (1 - r_b)))) <= 1))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> (((r_b ^^ b_m) * (1 + ((IZR b_m) * (1 - r_b)))) <= 1))).
Proof.
  apply (induction_from (fun i_m : Z => (((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))) <= 1)) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_power_decay'19_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_power_decay :
  (forall b_b : R, ((0 <= b_b) -> ((b_b < 1) -> (forall b_n : Z, (0 <= b_n)%Z -> (((b_b ^^ b_n) * (1 + ((IZR b_n) * (1 - b_b)))) <= 1))))).
Proof.
  exact (fun (r_b : R) => (fun h1 : (0 <= r_b) => (fun h2 : (r_b < 1) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (((t_power_decay'17_induction r_b (t_power_decay'1_arithmetic r_b) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h3 : (0%Z <= i_m)%Z) (h4 : (((r_b ^^ i_m) * (1 + ((IZR i_m) * (1 - r_b)))) <= 1)) => (t_power_decay'16_arithmetic r_b i_m natural_m (product_nonnegative _ _ h1 (t_power_decay'5_arithmetic r_b i_m natural_m h4 h3)) (product_nonnegative _ _ (t_power_decay'8_arithmetic r_b h2) (t_power_decay'14_arithmetic r_b i_m natural_m ((((t_power_at_most_one r_b) h1) h2) (i_m + 1)%Z (sum_natural _ _ natural_m (literal_natural 1 eq_refl))) h3)) h3))) i_n natural_n) (t_power_decay'19_indexArithmetic i_n natural_n)))))).
Qed.

Lemma t_powers_vanish'14_arithmetic
    (r_b : R)
    (p1 : (r_b < 1)) :
  (0 < (1 - r_b)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_b) (0 + 1 * (1 - r_b)) 0 (add_less_to_at_most 0 1 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'14
    (r_b : R)
    (h1 : (r_b < 1)) :
  (0 < (1 - r_b)).
Proof.
  exact (t_powers_vanish'14_arithmetic r_b h1).
Qed.

Lemma t_powers_vanish'24
    (r_b : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_b))
    (h2 : (r_b < 1)) :
  (((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))) <= 1).
Proof.
  exact ((((t_power_decay r_b) h1) h2) i_t natural_t).
Qed.

Lemma t_powers_vanish'31_arithmetic
    (r_epsilon : R)
    (p1 : (0 < r_epsilon))
    (p2 : (r_epsilon = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_epsilon - 0)) + 1 * (0 - r_epsilon)) 0 (add_equation_to_less (0 + 1 * (r_epsilon - 0)) 1 r_epsilon 0 (add_less_to_at_most 0 1 0 r_epsilon ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_powers_vanish'32
    (r_epsilon : R)
    (h1 : (0 < r_epsilon)) :
  (~ (r_epsilon = 0)).
Proof.
  exact (fun h2 : (r_epsilon = 0) => (t_powers_vanish'31_arithmetic r_epsilon h1 h2)).
Qed.

Lemma t_powers_vanish'34_arithmetic
    (r_b : R)
    (p1 : (0 < (1 - r_b)))
    (p2 : ((1 - r_b) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_b) - 0)) + 1 * (0 - (1 - r_b))) 0 (add_equation_to_less (0 + 1 * ((1 - r_b) - 0)) 1 (1 - r_b) 0 (add_less_to_at_most 0 1 0 (1 - r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_powers_vanish'35
    (r_b : R)
    (h1 : (r_b < 1)) :
  (~ ((1 - r_b) = 0)).
Proof.
  exact (fun h2 : ((1 - r_b) = 0) => (t_powers_vanish'34_arithmetic r_b (t_powers_vanish'14 r_b h1) h2)).
Qed.

Lemma t_powers_vanish'36_arithmetic
    (r_b : R) (r_epsilon : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((1 / (r_epsilon * (1 - r_b))) < (IZR i_t)))
    (p2 : (i_N <= i_t)%Z)
    (p3 : (~ (r_epsilon = 0)))
    (p4 : (~ ((1 - r_b) = 0))) :
  (0 < ((IZR i_t) - (1 / (r_epsilon * (1 - r_b))))).
Proof.
  apply (conclude_less_strictly 0 ((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) (0 + 1 * ((IZR i_t) - (1 / (r_epsilon * (1 - r_b))))) 0 (add_less_to_at_most 0 1 (1 / (r_epsilon * (1 - r_b))) (IZR i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'38
    (r_b : R) (r_epsilon : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((1 / (r_epsilon * (1 - r_b))) < (IZR i_N)))
    (h2 : (i_N <= i_t)%Z)
    (h3 : (0 < r_epsilon))
    (h4 : (r_b < 1)) :
  (0 < (((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) * (r_epsilon * (1 - r_b)))).
Proof.
  exact (product_positive _ _ (t_powers_vanish'36_arithmetic r_b r_epsilon i_N natural_N i_t natural_t (chain_less_at_most _ _ _ h1 (index_at_most _ _ h2)) h2 (t_powers_vanish'32 r_epsilon h3) (t_powers_vanish'35 r_b h4)) (product_positive _ _ h3 (t_powers_vanish'14 r_b h4))).
Qed.

Lemma t_powers_vanish'7_arithmetic
    (r_b : R) (r_epsilon : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_b ^^ i_t) = r_epsilon))
    (p2 : (i_N <= i_t)%Z) :
  (r_epsilon <= (r_b ^^ i_t)).
Proof.
  apply (conclude_at_most r_epsilon (r_b ^^ i_t) (0 + (-1) * (r_epsilon - (r_b ^^ i_t))) 0 (at_most_of_equation (0 + (-1) * (r_epsilon - (r_b ^^ i_t))) (add_equation 0 (-1) (r_b ^^ i_t) r_epsilon empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'8_arithmetic
    (r_b : R) (r_epsilon : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (r_epsilon <= (r_b ^^ i_t)))
    (p2 : (i_N <= i_t)%Z) :
  (0 <= ((r_b ^^ i_t) - r_epsilon)).
Proof.
  apply (conclude_at_most 0 ((r_b ^^ i_t) - r_epsilon) (0 + 1 * ((r_b ^^ i_t) - r_epsilon)) 0 (add_at_most_to_at_most 0 1 r_epsilon (r_b ^^ i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'9_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_powers_vanish'10_indexArithmetic
    (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (i_N <= i_t)%Z) :
  (0%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_powers_vanish'12_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((IZR 0%Z) <= (IZR i_t))) :
  (0 <= (IZR i_t)).
Proof.
  apply (conclude_at_most 0 (IZR i_t) (0 + 1 * ((IZR i_t) - (IZR 0%Z))) 0 (add_at_most_to_at_most 0 1 (IZR 0%Z) (IZR i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'15_arithmetic
    (r_b : R)
    (p1 : (0 < (1 - r_b))) :
  (0 <= (1 - r_b)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_b) (0 + 1 * ((1 - r_b) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'17_arithmetic
    (r_b : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= 1))
    (p2 : (0 <= ((IZR i_t) * (1 - r_b)))) :
  (0 <= (1 + ((IZR i_t) * (1 - r_b)))).
Proof.
  apply (conclude_at_most 0 (1 + ((IZR i_t) * (1 - r_b))) ((0 + 1 * (1 - 0)) + 1 * (((IZR i_t) * (1 - r_b)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 ((IZR i_t) * (1 - r_b)) ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_powers_vanish'39_arithmetic
    (r_b : R) (r_epsilon : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b))))))
    (p2 : (((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))) <= 1))
    (p3 : (0 < (((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) * (r_epsilon * (1 - r_b)))))
    (p4 : (0 < r_epsilon))
    (p5 : (i_N <= i_t)%Z)
    (p6 : (~ (r_epsilon = 0)))
    (p7 : (~ ((1 - r_b) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((((0 + 1 * ((((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) - 0)) + 1 * (1 - ((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))))) + 1 * ((((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) * (r_epsilon * (1 - r_b))) - 0)) + 1 * (r_epsilon - 0)) 0 (add_less_to_less (((0 + 1 * ((((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) - 0)) + 1 * (1 - ((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))))) + 1 * ((((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) * (r_epsilon * (1 - r_b))) - 0)) 1 0 r_epsilon ltac:(lra) (add_less_to_at_most ((0 + 1 * ((((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) - 0)) + 1 * (1 - ((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))))) 1 0 (((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) * (r_epsilon * (1 - r_b))) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) - 0)) 1 ((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))) 1 ltac:(lra) (add_at_most_to_at_most 0 1 0 (((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Lemma t_powers_vanish'42_arithmetic
    (r_b : R) (r_epsilon : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (r_epsilon < (r_b ^^ i_t)))
    (p2 : (i_N <= i_t)%Z) :
  (r_epsilon <= (r_b ^^ i_t)).
Proof.
  apply (conclude_at_most_strictly r_epsilon (r_b ^^ i_t) (0 + 1 * ((r_b ^^ i_t) - r_epsilon)) 0 (add_less_to_at_most 0 1 r_epsilon (r_b ^^ i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'43_arithmetic
    (r_b : R) (r_epsilon : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (r_epsilon <= (r_b ^^ i_t)))
    (p2 : (i_N <= i_t)%Z) :
  (0 <= ((r_b ^^ i_t) - r_epsilon)).
Proof.
  apply (conclude_at_most 0 ((r_b ^^ i_t) - r_epsilon) (0 + 1 * ((r_b ^^ i_t) - r_epsilon)) 0 (add_at_most_to_at_most 0 1 r_epsilon (r_b ^^ i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'44_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_powers_vanish'45_indexArithmetic
    (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (i_N <= i_t)%Z) :
  (0%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_powers_vanish'47_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((IZR 0%Z) <= (IZR i_t))) :
  (0 <= (IZR i_t)).
Proof.
  apply (conclude_at_most 0 (IZR i_t) (0 + 1 * ((IZR i_t) - (IZR 0%Z))) 0 (add_at_most_to_at_most 0 1 (IZR 0%Z) (IZR i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'48_arithmetic
    (r_b : R)
    (p1 : (0 < (1 - r_b))) :
  (0 <= (1 - r_b)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_b) (0 + 1 * ((1 - r_b) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_b) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_vanish'50_arithmetic
    (r_b : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= 1))
    (p2 : (0 <= ((IZR i_t) * (1 - r_b)))) :
  (0 <= (1 + ((IZR i_t) * (1 - r_b)))).
Proof.
  apply (conclude_at_most 0 (1 + ((IZR i_t) * (1 - r_b))) ((0 + 1 * (1 - 0)) + 1 * (((IZR i_t) * (1 - r_b)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 ((IZR i_t) * (1 - r_b)) ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_powers_vanish'52_arithmetic
    (r_b : R) (r_epsilon : R) (i_N : Z) (natural_N : (0 <= i_N)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b))))))
    (p2 : (((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))) <= 1))
    (p3 : (0 < (((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) * (r_epsilon * (1 - r_b)))))
    (p4 : (0 < r_epsilon))
    (p5 : (i_N <= i_t)%Z)
    (p6 : (~ (r_epsilon = 0)))
    (p7 : (~ ((1 - r_b) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((((0 + 1 * ((((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) - 0)) + 1 * (1 - ((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))))) + 1 * ((((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) * (r_epsilon * (1 - r_b))) - 0)) + 1 * (r_epsilon - 0)) 0 (add_less_to_less (((0 + 1 * ((((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) - 0)) + 1 * (1 - ((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))))) + 1 * ((((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) * (r_epsilon * (1 - r_b))) - 0)) 1 0 r_epsilon ltac:(lra) (add_less_to_at_most ((0 + 1 * ((((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) - 0)) + 1 * (1 - ((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))))) 1 0 (((IZR i_t) - (1 / (r_epsilon * (1 - r_b)))) * (r_epsilon * (1 - r_b))) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) - 0)) 1 ((r_b ^^ i_t) * (1 + ((IZR i_t) * (1 - r_b)))) 1 ltac:(lra) (add_at_most_to_at_most 0 1 0 (((r_b ^^ i_t) - r_epsilon) * (1 + ((IZR i_t) * (1 - r_b)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Theorem t_powers_vanish :
  (forall b_b : R, (forall b_epsilon : R, ((0 <= b_b) -> ((b_b < 1) -> ((0 < b_epsilon) -> (exists b_N : Z, (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((b_b ^^ b_t) < b_epsilon))))))))).
Proof.
  exact (fun (r_b : R) => (fun (r_epsilon : R) => (fun h1 : (0 <= r_b) => (fun h2 : (r_b < 1) => (fun h3 : (0 < r_epsilon) => (ex_ind (fun (i_N : Z) (both : (0 <= i_N)%Z /\ ((1 / (r_epsilon * (1 - r_b))) < (IZR i_N))) => and_ind (fun (natural_N : (0 <= i_N)%Z) (h4 : ((1 / (r_epsilon * (1 - r_b))) < (IZR i_N))) => (ex_intro (fun b_N : Z => (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((r_b ^^ b_t) < r_epsilon)))) i_N (conj natural_N (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h5 : (i_N <= i_t)%Z => (or_ind (fun h6 : ((r_b ^^ i_t) < r_epsilon) => h6) (fun h6 : (((r_b ^^ i_t) = r_epsilon) \/ (r_epsilon < (r_b ^^ i_t))) => (or_ind (fun h7 : ((r_b ^^ i_t) = r_epsilon) => (False_ind ((r_b ^^ i_t) < r_epsilon) (t_powers_vanish'39_arithmetic r_b r_epsilon i_N natural_N i_t natural_t (product_nonnegative _ _ (t_powers_vanish'8_arithmetic r_b r_epsilon i_N natural_N i_t natural_t (t_powers_vanish'7_arithmetic r_b r_epsilon i_N natural_N i_t natural_t h7 h5) h5) (t_powers_vanish'17_arithmetic r_b i_t natural_t t_powers_vanish'9_arithmetic (product_nonnegative _ _ (t_powers_vanish'12_arithmetic i_t natural_t (index_at_most _ _ (t_powers_vanish'10_indexArithmetic i_N natural_N i_t natural_t h5))) (t_powers_vanish'15_arithmetic r_b (t_powers_vanish'14 r_b h2))))) (t_powers_vanish'24 r_b i_t natural_t h1 h2) (t_powers_vanish'38 r_b r_epsilon i_N natural_N i_t natural_t h4 h5 h3 h2) h3 h5 (t_powers_vanish'32 r_epsilon h3) (t_powers_vanish'35 r_b h2)))) (fun h7 : (r_epsilon < (r_b ^^ i_t)) => (False_ind ((r_b ^^ i_t) < r_epsilon) (t_powers_vanish'52_arithmetic r_b r_epsilon i_N natural_N i_t natural_t (product_nonnegative _ _ (t_powers_vanish'43_arithmetic r_b r_epsilon i_N natural_N i_t natural_t (t_powers_vanish'42_arithmetic r_b r_epsilon i_N natural_N i_t natural_t h7 h5) h5) (t_powers_vanish'50_arithmetic r_b i_t natural_t t_powers_vanish'44_arithmetic (product_nonnegative _ _ (t_powers_vanish'47_arithmetic i_t natural_t (index_at_most _ _ (t_powers_vanish'45_indexArithmetic i_N natural_N i_t natural_t h5))) (t_powers_vanish'48_arithmetic r_b (t_powers_vanish'14 r_b h2))))) (t_powers_vanish'24 r_b i_t natural_t h1 h2) (t_powers_vanish'38 r_b r_epsilon i_N natural_N i_t natural_t h4 h5 h3 h2) h3 h5 (t_powers_vanish'32 r_epsilon h3) (t_powers_vanish'35 r_b h2)))) h6)) (trichotomy (r_b ^^ i_t) r_epsilon))))))) both) (archimedes (1 / (r_epsilon * (1 - r_b)))))))))).
Qed.

Lemma t_aged_power_vanishes'9_arithmetic
    (r_c : R)
    (p1 : (r_c < 1)) :
  (0 < (1 - r_c)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_c) (0 + 1 * (1 - r_c)) 0 (add_less_to_at_most 0 1 r_c 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'9
    (r_c : R)
    (h1 : (r_c < 1)) :
  (0 < (1 - r_c)).
Proof.
  exact (t_aged_power_vanishes'9_arithmetic r_c h1).
Qed.

Lemma t_aged_power_vanishes'11_arithmetic
    (r_c : R)
    (p1 : (0 < (1 - r_c)))
    (p2 : (0 <= (r_c * (1 - r_c)))) :
  (0 < (1 - (r_c ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_c ^^ 2%Z)) ((0 + 1 * ((1 - r_c) - 0)) + 1 * ((r_c * (1 - r_c)) - 0)) 0 (add_at_most_to_less (0 + 1 * ((1 - r_c) - 0)) 1 0 (r_c * (1 - r_c)) ltac:(lra) (add_less_to_at_most 0 1 0 (1 - r_c) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'11
    (r_c : R)
    (h1 : (r_c < 1))
    (h2 : (0 <= r_c)) :
  (0 < (1 - (r_c ^^ 2%Z))).
Proof.
  exact (t_aged_power_vanishes'11_arithmetic r_c (t_aged_power_vanishes'9 r_c h1) (product_nonnegative _ _ h2 (Rlt_le _ _ (t_aged_power_vanishes'9 r_c h1)))).
Qed.

Lemma t_aged_power_vanishes'41_arithmetic
    (r_c : R)
    (p1 : (0 < (1 - (r_c ^^ 2%Z)))) :
  ((r_c ^^ 2%Z) < 1).
Proof.
  apply (conclude_less_strictly (r_c ^^ 2%Z) 1 (0 + 1 * ((1 - (r_c ^^ 2%Z)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (r_c ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'44_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_aged_power_vanishes'45
    (r_c : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (r_c < 1))
    (h2 : (0 <= r_c))
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (((r_c ^^ 2%Z) ^^ i_t) <= (r_c ^^ 2%Z)).
Proof.
  exact (((((t_power_at_most_base (r_c ^^ 2%Z)) (square_nonnegative r_c)) (t_aged_power_vanishes'41_arithmetic r_c (t_aged_power_vanishes'11 r_c h1 h2))) i_t natural_t) (t_aged_power_vanishes'44_indexArithmetic i_n natural_n i_t natural_t h3)).
Qed.

Lemma t_aged_power_vanishes'50_arithmetic
    (r_c : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_c ^^ 2%Z))))
    (p2 : (((r_c ^^ 2%Z) ^^ i_t) <= (r_c ^^ 2%Z)))
    (p3 : ((i_n + 1)%Z <= i_t)%Z) :
  (0 < (1 - ((r_c ^^ 2%Z) ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - ((r_c ^^ 2%Z) ^^ i_t)) ((0 + 1 * ((1 - (r_c ^^ 2%Z)) - 0)) + 1 * ((r_c ^^ 2%Z) - ((r_c ^^ 2%Z) ^^ i_t))) 0 (add_at_most_to_less (0 + 1 * ((1 - (r_c ^^ 2%Z)) - 0)) 1 ((r_c ^^ 2%Z) ^^ i_t) (r_c ^^ 2%Z) ltac:(lra) (add_less_to_at_most 0 1 0 (1 - (r_c ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : ((r_c ^^ 2%Z) ^^ i_t) = ((r_c ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'50
    (r_c : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (r_c < 1))
    (h2 : (0 <= r_c))
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (0 < (1 - ((r_c ^^ 2%Z) ^^ i_t))).
Proof.
  exact (t_aged_power_vanishes'50_arithmetic r_c i_n natural_n i_t natural_t (t_aged_power_vanishes'11 r_c h1 h2) (t_aged_power_vanishes'45 r_c i_n natural_n i_t natural_t h1 h2 h3) h3).
Qed.

Lemma t_aged_power_vanishes'28_arithmetic
    (r_c : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c)))) <= 1))
    (p2 : ((i_n + 1)%Z <= i_t)%Z) :
  (0 <= (1 - ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c)))))).
Proof.
  apply (conclude_at_most 0 (1 - ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c))))) (0 + 1 * (1 - ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c)))))) 0 (add_at_most_to_at_most 0 1 ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c)))) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'32_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (i_n <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_aged_power_vanishes'34_arithmetic
    (r_c : R) (r_epsilon : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_c ^^ i_t) < (r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z))))))
    (p2 : ((i_n + 1)%Z <= i_t)%Z) :
  (0 < ((r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))) - (r_c ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 ((r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))) - (r_c ^^ i_t)) (0 + 1 * ((r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))) - (r_c ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_c ^^ i_t) (r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'46_arithmetic
    (r_c : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((r_c ^^ 2%Z) ^^ i_t) <= (r_c ^^ 2%Z)))
    (p2 : ((i_n + 1)%Z <= i_t)%Z) :
  (0 <= ((1 - ((r_c ^^ 2%Z) ^^ i_t)) - (1 - (r_c ^^ 2%Z)))).
Proof.
  apply (conclude_at_most 0 ((1 - ((r_c ^^ 2%Z) ^^ i_t)) - (1 - (r_c ^^ 2%Z))) (0 + 1 * ((r_c ^^ 2%Z) - ((r_c ^^ 2%Z) ^^ i_t))) 0 (add_at_most_to_at_most 0 1 ((r_c ^^ 2%Z) ^^ i_t) (r_c ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : ((r_c ^^ 2%Z) ^^ i_t) = ((r_c ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'48_arithmetic
    (r_c : R) (r_epsilon : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_c ^^ i_t) * (1 - ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c))))))))
    (p2 : (0 < ((r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))) - (r_c ^^ i_t))))
    (p3 : (0 <= ((r_c ^^ i_t) ^^ 2%Z)))
    (p4 : (0 <= ((r_epsilon * (1 - r_c)) * ((1 - ((r_c ^^ 2%Z) ^^ i_t)) - (1 - (r_c ^^ 2%Z))))))
    (p5 : ((i_n + 1)%Z <= i_t)%Z) :
  (0 < (((r_epsilon * (1 - ((r_c ^^ 2%Z) ^^ i_t))) - ((IZR i_t) * ((r_c ^^ 2%Z) ^^ i_t))) * (1 - r_c))).
Proof.
  apply (conclude_less_strictly 0 (((r_epsilon * (1 - ((r_c ^^ 2%Z) ^^ i_t))) - ((IZR i_t) * ((r_c ^^ 2%Z) ^^ i_t))) * (1 - r_c)) ((((0 + 1 * (((r_c ^^ i_t) * (1 - ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c)))))) - 0)) + 1 * (((r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))) - (r_c ^^ i_t)) - 0)) + 1 * (((r_c ^^ i_t) ^^ 2%Z) - 0)) + 1 * (((r_epsilon * (1 - r_c)) * ((1 - ((r_c ^^ 2%Z) ^^ i_t)) - (1 - (r_c ^^ 2%Z)))) - 0)) 0 (add_at_most_to_less (((0 + 1 * (((r_c ^^ i_t) * (1 - ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c)))))) - 0)) + 1 * (((r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))) - (r_c ^^ i_t)) - 0)) + 1 * (((r_c ^^ i_t) ^^ 2%Z) - 0)) 1 0 ((r_epsilon * (1 - r_c)) * ((1 - ((r_c ^^ 2%Z) ^^ i_t)) - (1 - (r_c ^^ 2%Z)))) ltac:(lra) (add_at_most_to_less ((0 + 1 * (((r_c ^^ i_t) * (1 - ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c)))))) - 0)) + 1 * (((r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))) - (r_c ^^ i_t)) - 0)) 1 0 ((r_c ^^ i_t) ^^ 2%Z) ltac:(lra) (add_less_to_at_most (0 + 1 * (((r_c ^^ i_t) * (1 - ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c)))))) - 0)) 1 0 ((r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))) - (r_c ^^ i_t)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((r_c ^^ i_t) * (1 - ((r_c ^^ i_t) * (1 + ((IZR i_t) * (1 - r_c)))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  assert (e1 : ((r_c ^^ 2%Z) ^^ i_t) = ((r_c ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'54_arithmetic
    (r_c : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - ((r_c ^^ 2%Z) ^^ i_t))))
    (p2 : ((1 - ((r_c ^^ 2%Z) ^^ i_t)) = 0))
    (p3 : ((i_n + 1)%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - ((r_c ^^ 2%Z) ^^ i_t)) - 0)) + 1 * (0 - (1 - ((r_c ^^ 2%Z) ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - ((r_c ^^ 2%Z) ^^ i_t)) - 0)) 1 (1 - ((r_c ^^ 2%Z) ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - ((r_c ^^ 2%Z) ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : ((r_c ^^ 2%Z) ^^ i_t) = ((r_c ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'57_arithmetic
    (r_c : R)
    (p1 : (0 < (1 - r_c)))
    (p2 : ((1 - r_c) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_c) - 0)) + 1 * (0 - (1 - r_c))) 0 (add_equation_to_less (0 + 1 * ((1 - r_c) - 0)) 1 (1 - r_c) 0 (add_less_to_at_most 0 1 0 (1 - r_c) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_aged_power_vanishes'59_arithmetic
    (r_c : R) (r_epsilon : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < ((((r_epsilon * (1 - ((r_c ^^ 2%Z) ^^ i_t))) - ((IZR i_t) * ((r_c ^^ 2%Z) ^^ i_t))) * (1 - r_c)) / ((1 - r_c) * (1 - ((r_c ^^ 2%Z) ^^ i_t))))))
    (p2 : ((i_n + 1)%Z <= i_t)%Z)
    (p3 : (~ ((1 - ((r_c ^^ 2%Z) ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_c) = 0))) :
  ((((IZR i_t) * ((r_c ^^ 2%Z) ^^ i_t)) / (1 - ((r_c ^^ 2%Z) ^^ i_t))) < r_epsilon).
Proof.
  apply (conclude_less_strictly (((IZR i_t) * ((r_c ^^ 2%Z) ^^ i_t)) / (1 - ((r_c ^^ 2%Z) ^^ i_t))) r_epsilon (0 + 1 * (((((r_epsilon * (1 - ((r_c ^^ 2%Z) ^^ i_t))) - ((IZR i_t) * ((r_c ^^ 2%Z) ^^ i_t))) * (1 - r_c)) / ((1 - r_c) * (1 - ((r_c ^^ 2%Z) ^^ i_t)))) - 0)) 0 (add_less_to_at_most 0 1 0 ((((r_epsilon * (1 - ((r_c ^^ 2%Z) ^^ i_t))) - ((IZR i_t) * ((r_c ^^ 2%Z) ^^ i_t))) * (1 - r_c)) / ((1 - r_c) * (1 - ((r_c ^^ 2%Z) ^^ i_t)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : ((r_c ^^ 2%Z) ^^ i_t) = ((r_c ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Theorem t_aged_power_vanishes :
  (forall b_c : R, (forall b_epsilon : R, ((0 <= b_c) -> ((b_c < 1) -> ((0 < b_epsilon) -> (exists b_N : Z, (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((((IZR b_t) * ((b_c ^^ 2%Z) ^^ b_t)) / (1 - ((b_c ^^ 2%Z) ^^ b_t))) < b_epsilon))))))))).
Proof.
  exact (fun (r_c : R) => (fun (r_epsilon : R) => (fun h1 : (0 <= r_c) => (fun h2 : (r_c < 1) => (fun h3 : (0 < r_epsilon) => (ex_ind (fun (i_n : Z) (both : (0 <= i_n)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((i_n <= b_t)%Z -> ((r_c ^^ b_t) < (r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))))))) => and_ind (fun (natural_n : (0 <= i_n)%Z) (h4 : (forall b_t : Z, (0 <= b_t)%Z -> ((i_n <= b_t)%Z -> ((r_c ^^ b_t) < (r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z)))))))) => (ex_intro (fun b_N : Z => (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((((IZR b_t) * ((r_c ^^ 2%Z) ^^ b_t)) / (1 - ((r_c ^^ 2%Z) ^^ b_t))) < r_epsilon)))) (i_n + 1)%Z (conj (sum_natural _ _ natural_n (literal_natural 1 eq_refl)) (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h5 : ((i_n + 1)%Z <= i_t)%Z => (t_aged_power_vanishes'59_arithmetic r_c r_epsilon i_n natural_n i_t natural_t ((((t_quotient_positive (((r_epsilon * (1 - ((r_c ^^ 2%Z) ^^ i_t))) - ((IZR i_t) * ((r_c ^^ 2%Z) ^^ i_t))) * (1 - r_c))) ((1 - r_c) * (1 - ((r_c ^^ 2%Z) ^^ i_t)))) (t_aged_power_vanishes'48_arithmetic r_c r_epsilon i_n natural_n i_t natural_t (product_nonnegative _ _ (((t_power_nonnegative r_c) h1) i_t natural_t) (t_aged_power_vanishes'28_arithmetic r_c i_n natural_n i_t natural_t ((((t_power_decay r_c) h1) h2) i_t natural_t) h5)) (t_aged_power_vanishes'34_arithmetic r_c r_epsilon i_n natural_n i_t natural_t ((h4 i_t natural_t) (t_aged_power_vanishes'32_indexArithmetic i_n natural_n i_t natural_t h5)) h5) (square_nonnegative (r_c ^^ i_t)) (product_nonnegative _ _ (Rlt_le _ _ (product_positive _ _ h3 (t_aged_power_vanishes'9 r_c h2))) (t_aged_power_vanishes'46_arithmetic r_c i_n natural_n i_t natural_t (t_aged_power_vanishes'45 r_c i_n natural_n i_t natural_t h2 h1 h5) h5)) h5)) (product_positive _ _ (t_aged_power_vanishes'9 r_c h2) (t_aged_power_vanishes'50 r_c i_n natural_n i_t natural_t h2 h1 h5))) h5 (fun h6 : ((1 - ((r_c ^^ 2%Z) ^^ i_t)) = 0) => (t_aged_power_vanishes'54_arithmetic r_c i_n natural_n i_t natural_t (t_aged_power_vanishes'50 r_c i_n natural_n i_t natural_t h2 h1 h5) h6 h5)) (fun h6 : ((1 - r_c) = 0) => (t_aged_power_vanishes'57_arithmetic r_c (t_aged_power_vanishes'9 r_c h2) h6)))))))) both) (((((t_powers_vanish r_c) (r_epsilon * ((1 - r_c) * (1 - (r_c ^^ 2%Z))))) h1) h2) (product_positive _ _ h3 (product_positive _ _ (t_aged_power_vanishes'9 r_c h2) (t_aged_power_vanishes'11 r_c h2 h1)))))))))).
Qed.

Lemma t_square_root_below'6
    (r_x : R)
    (h1 : (0 <= r_x)) :
  (((sqrt r_x) ^^ 2%Z) = r_x).
Proof.
  exact (square_root_squared _ h1).
Qed.

Lemma t_square_root_below'8_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_x < (r_y ^^ 2%Z)))
    (p2 : (((sqrt r_x) ^^ 2%Z) = r_x))
    (p3 : ((sqrt r_x) = r_y)) :
  False.
Proof.
  apply (conclude_falsity_strictly (((0 + 1 * ((r_y ^^ 2%Z) - r_x)) + 1 * (r_x - ((sqrt r_x) ^^ 2%Z))) + (- (r_y + (sqrt r_x))) * (r_y - (sqrt r_x))) 0 (add_equation_to_less ((0 + 1 * ((r_y ^^ 2%Z) - r_x)) + 1 * (r_x - ((sqrt r_x) ^^ 2%Z))) (- (r_y + (sqrt r_x))) (sqrt r_x) r_y (add_equation_to_less (0 + 1 * ((r_y ^^ 2%Z) - r_x)) 1 ((sqrt r_x) ^^ 2%Z) r_x (add_less_to_at_most 0 1 r_x (r_y ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_square_root_below'11_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_y < (sqrt r_x))) :
  (0 < ((sqrt r_x) - r_y)).
Proof.
  apply (conclude_less_strictly 0 ((sqrt r_x) - r_y) (0 + 1 * ((sqrt r_x) - r_y)) 0 (add_less_to_at_most 0 1 r_y (sqrt r_x) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_square_root_below'13_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (r_y < (sqrt r_x)))
    (p2 : (0 <= r_y)) :
  (0 < ((sqrt r_x) + r_y)).
Proof.
  apply (conclude_less_strictly 0 ((sqrt r_x) + r_y) ((0 + 1 * ((sqrt r_x) - r_y)) + 2 * (r_y - 0)) 0 (add_at_most_to_less (0 + 1 * ((sqrt r_x) - r_y)) 2 0 r_y ltac:(lra) (add_less_to_at_most 0 1 r_y (sqrt r_x) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_square_root_below'15_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 < (((sqrt r_x) - r_y) * ((sqrt r_x) + r_y))))
    (p2 : (r_x < (r_y ^^ 2%Z)))
    (p3 : (((sqrt r_x) ^^ 2%Z) = r_x)) :
  False.
Proof.
  apply (conclude_falsity_strictly (((0 + 1 * ((((sqrt r_x) - r_y) * ((sqrt r_x) + r_y)) - 0)) + 1 * ((r_y ^^ 2%Z) - r_x)) + 1 * (r_x - ((sqrt r_x) ^^ 2%Z))) 0 (add_equation_to_less ((0 + 1 * ((((sqrt r_x) - r_y) * ((sqrt r_x) + r_y)) - 0)) + 1 * ((r_y ^^ 2%Z) - r_x)) 1 ((sqrt r_x) ^^ 2%Z) r_x (add_less_to_less (0 + 1 * ((((sqrt r_x) - r_y) * ((sqrt r_x) + r_y)) - 0)) 1 r_x (r_y ^^ 2%Z) ltac:(lra) (add_less_to_at_most 0 1 0 (((sqrt r_x) - r_y) * ((sqrt r_x) + r_y)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_square_root_below :
  (forall b_x : R, (forall b_y : R, ((0 <= b_x) -> ((0 <= b_y) -> ((b_x < (b_y ^^ 2%Z)) -> ((sqrt b_x) < b_y)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (0 <= r_x) => (fun h2 : (0 <= r_y) => (fun h3 : (r_x < (r_y ^^ 2%Z)) => (or_ind (fun h4 : ((sqrt r_x) < r_y) => h4) (fun h4 : (((sqrt r_x) = r_y) \/ (r_y < (sqrt r_x))) => (or_ind (fun h5 : ((sqrt r_x) = r_y) => (False_ind ((sqrt r_x) < r_y) (t_square_root_below'8_arithmetic r_x r_y h3 (t_square_root_below'6 r_x h1) h5))) (fun h5 : (r_y < (sqrt r_x)) => (False_ind ((sqrt r_x) < r_y) (t_square_root_below'15_arithmetic r_x r_y (product_positive _ _ (t_square_root_below'11_arithmetic r_x r_y h5) (t_square_root_below'13_arithmetic r_x r_y h5 h2)) h3 (t_square_root_below'6 r_x h1)))) h4)) (trichotomy (sqrt r_x) r_y))))))).
Qed.

Lemma t_residual_of_series_2'3_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (p1 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)))
    (p2 : (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * r_p2) + (r_p1 ^^ 2%Z)))) :
  (((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))))) = ((r_e ^^ 3%Z) * (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z))))).
Proof.
  apply (conclude_equation ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))))) ((r_e ^^ 3%Z) * (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z)))) ((0 + (- (r_e ^^ 1%Z)) * ((2 * r_p1) - (r_q1 + (2 * r_r1)))) + (- (r_e ^^ 2%Z)) * (((2 * r_p2) + (r_p1 ^^ 2%Z)) - ((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))))) (add_equation (0 + (- (r_e ^^ 1%Z)) * ((2 * r_p1) - (r_q1 + (2 * r_r1)))) (- (r_e ^^ 2%Z)) ((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) ((2 * r_p2) + (r_p1 ^^ 2%Z)) (add_equation 0 (- (r_e ^^ 1%Z)) (r_q1 + (2 * r_r1)) (2 * r_p1) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_residual_of_series_2 :
  (forall b_p1 : R, (forall b_p2 : R, (forall b_q1 : R, (forall b_q2 : R, (forall b_r1 : R, (forall b_r2 : R, (forall b_e : R, (((b_q1 + (2 * b_r1)) = (2 * b_p1)) -> ((((b_q2 + ((2 * b_r1) * b_q1)) + ((2 * b_r2) + (b_r1 ^^ 2%Z))) = ((2 * b_p2) + (b_p1 ^^ 2%Z))) -> (((((1 + (b_p1 * b_e)) + (b_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (b_r1 * b_e)) + (b_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (b_q1 * b_e)) + (b_q2 * (b_e ^^ 2%Z))))) = ((b_e ^^ 3%Z) * (((((2 * (b_p1 * b_p2)) - ((((2 * b_r1) * b_q2) + (((2 * b_r2) + (b_r1 ^^ 2%Z)) * b_q1)) + (2 * (b_r1 * b_r2)))) + (((b_p2 ^^ 2%Z) - (((((2 * b_r2) + (b_r1 ^^ 2%Z)) * b_q2) + ((2 * (b_r1 * b_r2)) * b_q1)) + (b_r2 ^^ 2%Z))) * b_e)) + ((- (((2 * (b_r1 * b_r2)) * b_q2) + ((b_r2 ^^ 2%Z) * b_q1))) * (b_e ^^ 2%Z))) + ((- ((b_r2 ^^ 2%Z) * b_q2)) * (b_e ^^ 3%Z)))))))))))))).
Proof.
  exact (fun (r_p1 : R) => (fun (r_p2 : R) => (fun (r_q1 : R) => (fun (r_q2 : R) => (fun (r_r1 : R) => (fun (r_r2 : R) => (fun (r_e : R) => (fun h1 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)) => (fun h2 : (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * r_p2) + (r_p1 ^^ 2%Z))) => (t_residual_of_series_2'3_arithmetic r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h1 h2)))))))))).
Qed.

Lemma t_bounds_of_series_2'4_arithmetic
    (r_p1 : R) (r_p2 : R)
    (p1 : (0 <= (Rabs r_p1)))
    (p2 : (0 <= (Rabs r_p2))) :
  (0 <= ((Rabs r_p1) + (Rabs r_p2))).
Proof.
  apply (conclude_at_most 0 ((Rabs r_p1) + (Rabs r_p2)) ((0 + 1 * ((Rabs r_p1) - 0)) + 1 * ((Rabs r_p2) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_p1) - 0)) 1 0 (Rabs r_p2) ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs r_p1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'4
    (r_p1 : R) (r_p2 : R) :
  (0 <= ((Rabs r_p1) + (Rabs r_p2))).
Proof.
  exact (t_bounds_of_series_2'4_arithmetic r_p1 r_p2 (t_absolute_value_nonnegative r_p1) (t_absolute_value_nonnegative r_p2)).
Qed.

Lemma t_bounds_of_series_2'7_arithmetic
    (r_q1 : R) (r_q2 : R)
    (p1 : (0 <= (Rabs r_q1)))
    (p2 : (0 <= (Rabs r_q2))) :
  (0 <= ((Rabs r_q1) + (Rabs r_q2))).
Proof.
  apply (conclude_at_most 0 ((Rabs r_q1) + (Rabs r_q2)) ((0 + 1 * ((Rabs r_q1) - 0)) + 1 * ((Rabs r_q2) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_q1) - 0)) 1 0 (Rabs r_q2) ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs r_q1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'7
    (r_q1 : R) (r_q2 : R) :
  (0 <= ((Rabs r_q1) + (Rabs r_q2))).
Proof.
  exact (t_bounds_of_series_2'7_arithmetic r_q1 r_q2 (t_absolute_value_nonnegative r_q1) (t_absolute_value_nonnegative r_q2)).
Qed.

Lemma t_bounds_of_series_2'11_arithmetic
    (r_r1 : R) (r_r2 : R)
    (p1 : (0 <= (Rabs r_r1)))
    (p2 : (0 <= (Rabs r_r2))) :
  (0 <= ((Rabs r_r1) + (Rabs r_r2))).
Proof.
  apply (conclude_at_most 0 ((Rabs r_r1) + (Rabs r_r2)) ((0 + 1 * ((Rabs r_r1) - 0)) + 1 * ((Rabs r_r2) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_r1) - 0)) 1 0 (Rabs r_r2) ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs r_r1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'11
    (r_r1 : R) (r_r2 : R) :
  (0 <= ((Rabs r_r1) + (Rabs r_r2))).
Proof.
  exact (t_bounds_of_series_2'11_arithmetic r_r1 r_r2 (t_absolute_value_nonnegative r_r1) (t_absolute_value_nonnegative r_r2)).
Qed.

Lemma t_bounds_of_series_2'36
    (r_e : R) :
  (0 <= (Rabs r_e)).
Proof.
  exact (t_absolute_value_nonnegative r_e).
Qed.

Lemma t_bounds_of_series_2'134_arithmetic
    (r_e : R) :
  ((r_e * r_e) = (r_e ^^ 2%Z)).
Proof.
  apply (conclude_equation (r_e * r_e) (r_e ^^ 2%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'140
    (r_e : R)
    (h1 : ((Rabs r_e) <= 1)) :
  ((Rabs (r_e ^^ 2%Z)) <= 1).
Proof.
  exact (eq_ind (r_e * r_e) (fun hole : R => ((Rabs hole) <= 1)) (((((t_size_of_part r_e) r_e) 1) h1) h1) (r_e ^^ 2%Z) (t_bounds_of_series_2'134_arithmetic r_e)).
Qed.

Lemma t_bounds_of_series_2'8_arithmetic
    (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R)
    (p1 : (0 <= ((Rabs r_p1) + (Rabs r_p2))))
    (p2 : (0 <= ((Rabs r_q1) + (Rabs r_q2)))) :
  (0 <= (((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2)))).
Proof.
  apply (conclude_at_most 0 (((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) ((0 + 1 * (((Rabs r_p1) + (Rabs r_p2)) - 0)) + 1 * (((Rabs r_q1) + (Rabs r_q2)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_p1) + (Rabs r_p2)) - 0)) 1 0 ((Rabs r_q1) + (Rabs r_q2)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((Rabs r_p1) + (Rabs r_p2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'12_arithmetic
    (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (p1 : (0 <= (((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2)))))
    (p2 : (0 <= ((Rabs r_r1) + (Rabs r_r2)))) :
  (0 <= ((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2)))).
Proof.
  apply (conclude_at_most 0 ((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) ((0 + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) - 0)) + 1 * (((Rabs r_r1) + (Rabs r_r2)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) - 0)) 1 0 ((Rabs r_r1) + (Rabs r_r2)) ltac:(lra) (add_at_most_to_at_most 0 1 0 (((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'13_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) :
  (((r_p1 + (r_p2 * r_e)) * r_e) = (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1)).
Proof.
  apply (conclude_equation ((r_p1 + (r_p2 * r_e)) * r_e) (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'35_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (p1 : ((Rabs (r_p1 + (r_p2 * r_e))) <= ((Rabs r_p1) + (Rabs r_p2))))
    (p2 : (0 <= ((Rabs r_q1) + (Rabs r_q2))))
    (p3 : (0 <= ((Rabs r_r1) + (Rabs r_r2)))) :
  (0 <= (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_p1 + (r_p2 * r_e))))).
Proof.
  apply (conclude_at_most 0 (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_p1 + (r_p2 * r_e)))) (((0 + 1 * (((Rabs r_p1) + (Rabs r_p2)) - (Rabs (r_p1 + (r_p2 * r_e))))) + 1 * (((Rabs r_q1) + (Rabs r_q2)) - 0)) + 1 * (((Rabs r_r1) + (Rabs r_r2)) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs r_p1) + (Rabs r_p2)) - (Rabs (r_p1 + (r_p2 * r_e))))) + 1 * (((Rabs r_q1) + (Rabs r_q2)) - 0)) 1 0 ((Rabs r_r1) + (Rabs r_r2)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs r_p1) + (Rabs r_p2)) - (Rabs (r_p1 + (r_p2 * r_e))))) 1 0 ((Rabs r_q1) + (Rabs r_q2)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (r_p1 + (r_p2 * r_e))) ((Rabs r_p1) + (Rabs r_p2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'38_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (p1 : ((Rabs (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1)) = ((Rabs (r_p1 + (r_p2 * r_e))) * (Rabs r_e))))
    (p2 : (0 <= ((((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_p1 + (r_p2 * r_e)))) * (Rabs r_e)))) :
  ((Rabs (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1)) <= (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) * (Rabs r_e))).
Proof.
  apply (conclude_at_most (Rabs (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1)) (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) * (Rabs r_e)) ((0 + 1 * (((Rabs (r_p1 + (r_p2 * r_e))) * (Rabs r_e)) - (Rabs (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1)))) + 1 * (((((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_p1 + (r_p2 * r_e)))) * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs (r_p1 + (r_p2 * r_e))) * (Rabs r_e)) - (Rabs (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1)))) 1 0 ((((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_p1 + (r_p2 * r_e)))) * (Rabs r_e)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs (r_p1 + (r_p2 * r_e))) * (Rabs r_e)) - (Rabs (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1)))) (add_equation 0 1 (Rabs (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1)) ((Rabs (r_p1 + (r_p2 * r_e))) * (Rabs r_e)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'39_arithmetic
    (r_e : R) (r_q1 : R) (r_q2 : R) :
  (((r_q1 + (r_q2 * r_e)) * r_e) = (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)).
Proof.
  apply (conclude_equation ((r_q1 + (r_q2 * r_e)) * r_e) (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'56_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (p1 : ((Rabs (r_q1 + (r_q2 * r_e))) <= ((Rabs r_q1) + (Rabs r_q2))))
    (p2 : (0 <= ((Rabs r_p1) + (Rabs r_p2))))
    (p3 : (0 <= ((Rabs r_r1) + (Rabs r_r2)))) :
  (0 <= (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_q1 + (r_q2 * r_e))))).
Proof.
  apply (conclude_at_most 0 (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_q1 + (r_q2 * r_e)))) (((0 + 1 * (((Rabs r_q1) + (Rabs r_q2)) - (Rabs (r_q1 + (r_q2 * r_e))))) + 1 * (((Rabs r_p1) + (Rabs r_p2)) - 0)) + 1 * (((Rabs r_r1) + (Rabs r_r2)) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs r_q1) + (Rabs r_q2)) - (Rabs (r_q1 + (r_q2 * r_e))))) + 1 * (((Rabs r_p1) + (Rabs r_p2)) - 0)) 1 0 ((Rabs r_r1) + (Rabs r_r2)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs r_q1) + (Rabs r_q2)) - (Rabs (r_q1 + (r_q2 * r_e))))) 1 0 ((Rabs r_p1) + (Rabs r_p2)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (r_q1 + (r_q2 * r_e))) ((Rabs r_q1) + (Rabs r_q2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'58_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (p1 : ((Rabs (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)) = ((Rabs (r_q1 + (r_q2 * r_e))) * (Rabs r_e))))
    (p2 : (0 <= ((((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_q1 + (r_q2 * r_e)))) * (Rabs r_e)))) :
  ((Rabs (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)) <= (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) * (Rabs r_e))).
Proof.
  apply (conclude_at_most (Rabs (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)) (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) * (Rabs r_e)) ((0 + 1 * (((Rabs (r_q1 + (r_q2 * r_e))) * (Rabs r_e)) - (Rabs (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)))) + 1 * (((((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_q1 + (r_q2 * r_e)))) * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs (r_q1 + (r_q2 * r_e))) * (Rabs r_e)) - (Rabs (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)))) 1 0 ((((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_q1 + (r_q2 * r_e)))) * (Rabs r_e)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs (r_q1 + (r_q2 * r_e))) * (Rabs r_e)) - (Rabs (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)))) (add_equation 0 1 (Rabs (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)) ((Rabs (r_q1 + (r_q2 * r_e))) * (Rabs r_e)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'59_arithmetic
    (r_e : R) (r_r1 : R) (r_r2 : R) :
  (((r_r1 + (r_r2 * r_e)) * r_e) = (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)).
Proof.
  apply (conclude_equation ((r_r1 + (r_r2 * r_e)) * r_e) (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'76_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (p1 : ((Rabs (r_r1 + (r_r2 * r_e))) <= ((Rabs r_r1) + (Rabs r_r2))))
    (p2 : (0 <= ((Rabs r_p1) + (Rabs r_p2))))
    (p3 : (0 <= ((Rabs r_q1) + (Rabs r_q2)))) :
  (0 <= (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_r1 + (r_r2 * r_e))))).
Proof.
  apply (conclude_at_most 0 (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_r1 + (r_r2 * r_e)))) (((0 + 1 * (((Rabs r_r1) + (Rabs r_r2)) - (Rabs (r_r1 + (r_r2 * r_e))))) + 1 * (((Rabs r_p1) + (Rabs r_p2)) - 0)) + 1 * (((Rabs r_q1) + (Rabs r_q2)) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs r_r1) + (Rabs r_r2)) - (Rabs (r_r1 + (r_r2 * r_e))))) + 1 * (((Rabs r_p1) + (Rabs r_p2)) - 0)) 1 0 ((Rabs r_q1) + (Rabs r_q2)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs r_r1) + (Rabs r_r2)) - (Rabs (r_r1 + (r_r2 * r_e))))) 1 0 ((Rabs r_p1) + (Rabs r_p2)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (r_r1 + (r_r2 * r_e))) ((Rabs r_r1) + (Rabs r_r2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'78_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (p1 : ((Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)) = ((Rabs (r_r1 + (r_r2 * r_e))) * (Rabs r_e))))
    (p2 : (0 <= ((((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_r1 + (r_r2 * r_e)))) * (Rabs r_e)))) :
  ((Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)) <= (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) * (Rabs r_e))).
Proof.
  apply (conclude_at_most (Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)) (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) * (Rabs r_e)) ((0 + 1 * (((Rabs (r_r1 + (r_r2 * r_e))) * (Rabs r_e)) - (Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)))) + 1 * (((((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_r1 + (r_r2 * r_e)))) * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs (r_r1 + (r_r2 * r_e))) * (Rabs r_e)) - (Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)))) 1 0 ((((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) - (Rabs (r_r1 + (r_r2 * r_e)))) * (Rabs r_e)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs (r_r1 + (r_r2 * r_e))) * (Rabs r_e)) - (Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)))) (add_equation 0 1 (Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)) ((Rabs (r_r1 + (r_r2 * r_e))) * (Rabs r_e)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'149_arithmetic
    (r_e : R) :
  ((r_e * (r_e ^^ 2%Z)) = (r_e ^^ 3%Z)).
Proof.
  apply (conclude_equation (r_e * (r_e ^^ 2%Z)) (r_e ^^ 3%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'92_arithmetic
    (r_e : R) :
  (((r_e ^^ 2%Z) * r_e) = (r_e ^^ 3%Z)).
Proof.
  apply (conclude_equation ((r_e ^^ 2%Z) * r_e) (r_e ^^ 3%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'96_arithmetic
    (r_e : R) :
  ((r_e * r_e) = (r_e ^^ 2%Z)).
Proof.
  apply (conclude_equation (r_e * r_e) (r_e ^^ 2%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'100_arithmetic
    (r_e : R) :
  ((Rabs r_e) = (Rabs r_e)).
Proof.
  apply (conclude_equation (Rabs r_e) (Rabs r_e) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'101_arithmetic
    (r_e : R)
    (p1 : ((Rabs (r_e ^^ 2%Z)) = ((Rabs r_e) * (Rabs r_e))))
    (p2 : ((Rabs r_e) = (Rabs r_e))) :
  ((Rabs (r_e ^^ 2%Z)) = ((Rabs r_e) ^^ 2%Z)).
Proof.
  apply (conclude_equation (Rabs (r_e ^^ 2%Z)) ((Rabs r_e) ^^ 2%Z) ((0 + 1 * (((Rabs r_e) * (Rabs r_e)) - (Rabs (r_e ^^ 2%Z)))) + (Rabs r_e) * ((Rabs r_e) - (Rabs r_e))) (add_equation (0 + 1 * (((Rabs r_e) * (Rabs r_e)) - (Rabs (r_e ^^ 2%Z)))) (Rabs r_e) (Rabs r_e) (Rabs r_e) (add_equation 0 1 (Rabs (r_e ^^ 2%Z)) ((Rabs r_e) * (Rabs r_e)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_2'102_arithmetic
    (r_e : R)
    (p1 : ((Rabs (r_e ^^ 3%Z)) = ((Rabs (r_e ^^ 2%Z)) * (Rabs r_e))))
    (p2 : ((Rabs (r_e ^^ 2%Z)) = ((Rabs r_e) ^^ 2%Z))) :
  ((Rabs (r_e ^^ 3%Z)) = ((Rabs r_e) ^^ 3%Z)).
Proof.
  apply (conclude_equation (Rabs (r_e ^^ 3%Z)) ((Rabs r_e) ^^ 3%Z) ((0 + 1 * (((Rabs (r_e ^^ 2%Z)) * (Rabs r_e)) - (Rabs (r_e ^^ 3%Z)))) + (Rabs r_e) * (((Rabs r_e) ^^ 2%Z) - (Rabs (r_e ^^ 2%Z)))) (add_equation (0 + 1 * (((Rabs (r_e ^^ 2%Z)) * (Rabs r_e)) - (Rabs (r_e ^^ 3%Z)))) (Rabs r_e) (Rabs (r_e ^^ 2%Z)) ((Rabs r_e) ^^ 2%Z) (add_equation 0 1 (Rabs (r_e ^^ 3%Z)) ((Rabs (r_e ^^ 2%Z)) * (Rabs r_e)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_bounds_of_series_2 :
  (forall b_p1 : R, (forall b_p2 : R, (forall b_q1 : R, (forall b_q2 : R, (forall b_r1 : R, (forall b_r2 : R, (((b_q1 + (2 * b_r1)) = (2 * b_p1)) -> ((((b_q2 + ((2 * b_r1) * b_q1)) + ((2 * b_r2) + (b_r1 ^^ 2%Z))) = ((2 * b_p2) + (b_p1 ^^ 2%Z))) -> (exists b_B : R, ((0 <= b_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (b_p1 * b_e)) + (b_p2 * (b_e ^^ 2%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs (((1 + (b_q1 * b_e)) + (b_q2 * (b_e ^^ 2%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs (((1 + (b_r1 * b_e)) + (b_r2 * (b_e ^^ 2%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ ((Rabs ((((1 + (b_p1 * b_e)) + (b_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (b_r1 * b_e)) + (b_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (b_q1 * b_e)) + (b_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z))))))))))))))))))).
Proof.
  exact (fun (r_p1 : R) => (fun (r_p2 : R) => (fun (r_q1 : R) => (fun (r_q2 : R) => (fun (r_r1 : R) => (fun (r_r2 : R) => (fun h1 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)) => (fun h2 : (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * r_p2) + (r_p1 ^^ 2%Z))) => (ex_intro (fun b_B : R => ((0 <= b_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z))))))))))) ((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) (conj (t_bounds_of_series_2'12_arithmetic r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 (t_bounds_of_series_2'8_arithmetic r_p1 r_p2 r_q1 r_q2 (t_bounds_of_series_2'4 r_p1 r_p2) (t_bounds_of_series_2'7 r_q1 r_q2)) (t_bounds_of_series_2'11 r_r1 r_r2)) (ex_intro (fun b_D : R => (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (((((Rabs r_p1) + (Rabs r_p2)) + ((Rabs r_q1) + (Rabs r_q2))) + ((Rabs r_r1) + (Rabs r_r2))) * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z))))))))) ((((Rabs ((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2))))) + (Rabs ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))))) + (Rabs (- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))))) + (Rabs (- ((r_r2 ^^ 2%Z) * r_q2)))) (fun (r_e : R) => (fun h3 : ((Rabs r_e) <= 1) => (conj (t_bounds_of_series_2'38_arithmetic r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 (eq_ind ((r_p1 + (r_p2 * r_e)) * r_e) (fun hole : R => ((Rabs hole) = ((Rabs (r_p1 + (r_p2 * r_e))) * (Rabs r_e)))) ((t_absolute_value_product (r_p1 + (r_p2 * r_e))) r_e) (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1) (t_bounds_of_series_2'13_arithmetic r_e r_p1 r_p2)) (product_nonnegative _ _ (t_bounds_of_series_2'35_arithmetic r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 ((((((t_size_of_sum r_p1) (r_p2 * r_e)) (Rabs r_p1)) (Rabs r_p2)) (t_size_of_itself r_p1)) (((((t_size_of_part r_p2) r_e) (Rabs r_p2)) (t_size_of_itself r_p2)) h3)) (t_bounds_of_series_2'7 r_q1 r_q2) (t_bounds_of_series_2'11 r_r1 r_r2)) (t_bounds_of_series_2'36 r_e))) (conj (t_bounds_of_series_2'58_arithmetic r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 (eq_ind ((r_q1 + (r_q2 * r_e)) * r_e) (fun hole : R => ((Rabs hole) = ((Rabs (r_q1 + (r_q2 * r_e))) * (Rabs r_e)))) ((t_absolute_value_product (r_q1 + (r_q2 * r_e))) r_e) (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1) (t_bounds_of_series_2'39_arithmetic r_e r_q1 r_q2)) (product_nonnegative _ _ (t_bounds_of_series_2'56_arithmetic r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 ((((((t_size_of_sum r_q1) (r_q2 * r_e)) (Rabs r_q1)) (Rabs r_q2)) (t_size_of_itself r_q1)) (((((t_size_of_part r_q2) r_e) (Rabs r_q2)) (t_size_of_itself r_q2)) h3)) (t_bounds_of_series_2'4 r_p1 r_p2) (t_bounds_of_series_2'11 r_r1 r_r2)) (t_bounds_of_series_2'36 r_e))) (conj (t_bounds_of_series_2'78_arithmetic r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 (eq_ind ((r_r1 + (r_r2 * r_e)) * r_e) (fun hole : R => ((Rabs hole) = ((Rabs (r_r1 + (r_r2 * r_e))) * (Rabs r_e)))) ((t_absolute_value_product (r_r1 + (r_r2 * r_e))) r_e) (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1) (t_bounds_of_series_2'59_arithmetic r_e r_r1 r_r2)) (product_nonnegative _ _ (t_bounds_of_series_2'76_arithmetic r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 ((((((t_size_of_sum r_r1) (r_r2 * r_e)) (Rabs r_r1)) (Rabs r_r2)) (t_size_of_itself r_r1)) (((((t_size_of_part r_r2) r_e) (Rabs r_r2)) (t_size_of_itself r_r2)) h3)) (t_bounds_of_series_2'4 r_p1 r_p2) (t_bounds_of_series_2'7 r_q1 r_q2)) (t_bounds_of_series_2'36 r_e))) (eq_ind ((r_e ^^ 3%Z) * (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z)))) (fun hole : R => ((Rabs hole) <= (((((Rabs ((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2))))) + (Rabs ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))))) + (Rabs (- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))))) + (Rabs (- ((r_r2 ^^ 2%Z) * r_q2)))) * ((Rabs r_e) ^^ 3%Z)))) (eq_ind (Rabs (r_e ^^ 3%Z)) (fun hole : R => ((Rabs ((r_e ^^ 3%Z) * (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z))))) <= (((((Rabs ((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2))))) + (Rabs ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))))) + (Rabs (- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))))) + (Rabs (- ((r_r2 ^^ 2%Z) * r_q2)))) * hole))) ((((t_size_of_multiple (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z)))) (r_e ^^ 3%Z)) ((((Rabs ((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2))))) + (Rabs ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))))) + (Rabs (- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))))) + (Rabs (- ((r_r2 ^^ 2%Z) * r_q2))))) ((((((t_size_of_sum ((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z)))) ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z))) (((Rabs ((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2))))) + (Rabs ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))))) + (Rabs (- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1)))))) (Rabs (- ((r_r2 ^^ 2%Z) * r_q2)))) ((((((t_size_of_sum (((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e))) ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) ((Rabs ((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2))))) + (Rabs ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z)))))) (Rabs (- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))))) ((((((t_size_of_sum ((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2))))) (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) (Rabs ((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))))) (Rabs ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))))) (t_size_of_itself ((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))))) (((((t_size_of_part ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z)))) r_e) (Rabs ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))))) (t_size_of_itself ((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))))) h3))) (((((t_size_of_part (- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1)))) (r_e ^^ 2%Z)) (Rabs (- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))))) (t_size_of_itself (- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))))) (t_bounds_of_series_2'140 r_e h3)))) (((((t_size_of_part (- ((r_r2 ^^ 2%Z) * r_q2))) (r_e ^^ 3%Z)) (Rabs (- ((r_r2 ^^ 2%Z) * r_q2)))) (t_size_of_itself (- ((r_r2 ^^ 2%Z) * r_q2)))) (eq_ind (r_e * (r_e ^^ 2%Z)) (fun hole : R => ((Rabs hole) <= 1)) (((((t_size_of_part r_e) (r_e ^^ 2%Z)) 1) h3) (t_bounds_of_series_2'140 r_e h3)) (r_e ^^ 3%Z) (t_bounds_of_series_2'149_arithmetic r_e))))) ((Rabs r_e) ^^ 3%Z) (t_bounds_of_series_2'102_arithmetic r_e (eq_ind ((r_e ^^ 2%Z) * r_e) (fun hole : R => ((Rabs hole) = ((Rabs (r_e ^^ 2%Z)) * (Rabs r_e)))) ((t_absolute_value_product (r_e ^^ 2%Z)) r_e) (r_e ^^ 3%Z) (t_bounds_of_series_2'92_arithmetic r_e)) (t_bounds_of_series_2'101_arithmetic r_e (eq_ind (r_e * r_e) (fun hole : R => ((Rabs hole) = ((Rabs r_e) * (Rabs r_e)))) ((t_absolute_value_product r_e) r_e) (r_e ^^ 2%Z) (t_bounds_of_series_2'96_arithmetic r_e)) (t_bounds_of_series_2'100_arithmetic r_e)))) ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))))) (eq_sym (((((((((t_residual_of_series_2 r_p1) r_p2) r_q1) r_q2) r_r1) r_r2) r_e) h1) h2))))))))))))))))))).
Qed.

Lemma t_ratio_of_series_2'17_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'17 :
  (0 < 1).
Proof.
  exact t_ratio_of_series_2'17_arithmetic.
Qed.

Lemma t_ratio_of_series_2'30
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (0 < (Rabs r_a)).
Proof.
  exact ((t_absolute_value_positive r_a) h1).
Qed.

Lemma t_ratio_of_series_2'31
    (r_a : R) (r_c : R)
    (h1 : (0 <= r_c))
    (h2 : (~ (r_a = 0))) :
  (0 <= (r_c / (Rabs r_a))).
Proof.
  exact ((((t_quotient_nonnegative r_c) (Rabs r_a)) h1) (t_ratio_of_series_2'30 r_a h2)).
Qed.

Lemma t_ratio_of_series_2'33_arithmetic
    (r_a : R)
    (p1 : (0 < (Rabs r_a)))
    (p2 : ((Rabs r_a) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs r_a) - 0)) + 1 * (0 - (Rabs r_a))) 0 (add_equation_to_less (0 + 1 * ((Rabs r_a) - 0)) 1 (Rabs r_a) 0 (add_less_to_at_most 0 1 0 (Rabs r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'34
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (~ ((Rabs r_a) = 0)).
Proof.
  exact (fun h2 : ((Rabs r_a) = 0) => (t_ratio_of_series_2'33_arithmetic r_a (t_ratio_of_series_2'30 r_a h1) h2)).
Qed.

Lemma t_ratio_of_series_2'44_arithmetic
    (r_a : R)
    (p1 : (0 < (r_a ^^ 2%Z)))
    (p2 : ((r_a ^^ 2%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_a ^^ 2%Z) - 0)) + 1 * (0 - (r_a ^^ 2%Z))) 0 (add_equation_to_less (0 + 1 * ((r_a ^^ 2%Z) - 0)) 1 (r_a ^^ 2%Z) 0 (add_less_to_at_most 0 1 0 (r_a ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'45
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (~ ((r_a ^^ 2%Z) = 0)).
Proof.
  exact (fun h2 : ((r_a ^^ 2%Z) = 0) => (t_ratio_of_series_2'44_arithmetic r_a ((t_square_positive r_a) h1) h2)).
Qed.

Lemma t_ratio_of_series_2'46
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (0 < (Rabs (r_a ^^ 2%Z))).
Proof.
  exact ((t_absolute_value_positive (r_a ^^ 2%Z)) (t_ratio_of_series_2'45 r_a h1)).
Qed.

Lemma t_ratio_of_series_2'47
    (r_a : R) (r_c : R)
    (h1 : (0 <= r_c))
    (h2 : (~ (r_a = 0))) :
  (0 <= (r_c / (Rabs (r_a ^^ 2%Z)))).
Proof.
  exact ((((t_quotient_nonnegative r_c) (Rabs (r_a ^^ 2%Z))) h1) (t_ratio_of_series_2'46 r_a h2)).
Qed.

Lemma t_ratio_of_series_2'49_arithmetic
    (r_a : R)
    (p1 : (0 < (Rabs (r_a ^^ 2%Z))))
    (p2 : ((Rabs (r_a ^^ 2%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs (r_a ^^ 2%Z)) - 0)) + 1 * (0 - (Rabs (r_a ^^ 2%Z)))) 0 (add_equation_to_less (0 + 1 * ((Rabs (r_a ^^ 2%Z)) - 0)) 1 (Rabs (r_a ^^ 2%Z)) 0 (add_less_to_at_most 0 1 0 (Rabs (r_a ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'50
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (~ ((Rabs (r_a ^^ 2%Z)) = 0)).
Proof.
  exact (fun h2 : ((Rabs (r_a ^^ 2%Z)) = 0) => (t_ratio_of_series_2'49_arithmetic r_a (t_ratio_of_series_2'46 r_a h1) h2)).
Qed.

Lemma t_ratio_of_series_2'21_arithmetic
    (r_B : R)
    (p1 : (0 < 1))
    (p2 : (0 <= r_B)) :
  (0 < (1 + r_B)).
Proof.
  apply (conclude_less_strictly 0 (1 + r_B) ((0 + 1 * (1 - 0)) + 1 * (r_B - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 r_B ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'35_arithmetic
    (r_B : R) (r_a : R) (r_c : R)
    (p1 : (0 < (1 + r_B)))
    (p2 : (0 <= (r_c / (Rabs r_a))))
    (p3 : (~ ((Rabs r_a) = 0))) :
  (0 < ((1 + r_B) + (r_c / (Rabs r_a)))).
Proof.
  apply (conclude_less_strictly 0 ((1 + r_B) + (r_c / (Rabs r_a))) ((0 + 1 * ((1 + r_B) - 0)) + 1 * ((r_c / (Rabs r_a)) - 0)) 0 (add_at_most_to_less (0 + 1 * ((1 + r_B) - 0)) 1 0 (r_c / (Rabs r_a)) ltac:(lra) (add_less_to_at_most 0 1 0 (1 + r_B) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'51_arithmetic
    (r_B : R) (r_a : R) (r_c : R)
    (p1 : (0 < ((1 + r_B) + (r_c / (Rabs r_a)))))
    (p2 : (0 <= (r_c / (Rabs (r_a ^^ 2%Z)))))
    (p3 : (~ ((Rabs r_a) = 0)))
    (p4 : (~ ((Rabs (r_a ^^ 2%Z)) = 0))) :
  (0 < (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))).
Proof.
  apply (conclude_less_strictly 0 (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) ((0 + 1 * (((1 + r_B) + (r_c / (Rabs r_a))) - 0)) + 1 * ((r_c / (Rabs (r_a ^^ 2%Z))) - 0)) 0 (add_at_most_to_less (0 + 1 * (((1 + r_B) + (r_c / (Rabs r_a))) - 0)) 1 0 (r_c / (Rabs (r_a ^^ 2%Z))) ltac:(lra) (add_less_to_at_most 0 1 0 ((1 + r_B) + (r_c / (Rabs r_a))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'51
    (r_B : R) (r_a : R) (r_c : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0))) :
  (0 < (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))).
Proof.
  exact (t_ratio_of_series_2'51_arithmetic r_B r_a r_c (t_ratio_of_series_2'35_arithmetic r_B r_a r_c (t_ratio_of_series_2'21_arithmetic r_B t_ratio_of_series_2'17 (proj1 h1)) (t_ratio_of_series_2'31 r_a r_c h2 h3) (t_ratio_of_series_2'34 r_a h3)) (t_ratio_of_series_2'47 r_a r_c h2 h3) (t_ratio_of_series_2'34 r_a h3) (t_ratio_of_series_2'50 r_a h3)).
Qed.

Lemma t_ratio_of_series_2'19_arithmetic :
  (0 < 4).
Proof.
  apply (conclude_less 0 4 0 4 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'52
    (r_B : R) (r_a : R) (r_c : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0))) :
  (0 < (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))).
Proof.
  exact (product_positive _ _ t_ratio_of_series_2'19_arithmetic (t_ratio_of_series_2'51 r_B r_a r_c r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h1 h2 h3)).
Qed.

Lemma t_ratio_of_series_2'73
    (r_B : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z))))))))))) :
  (0 <= r_B).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_ratio_of_series_2'82_arithmetic
    (r_B : R) (r_a : R) (r_c : R)
    (p1 : (0 < (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))
    (p2 : ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0))
    (p3 : (~ ((Rabs r_a) = 0)))
    (p4 : (~ ((Rabs (r_a ^^ 2%Z)) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) - 0)) + 1 * (0 - (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) 0 (add_equation_to_less (0 + 1 * ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) - 0)) 1 (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 0 (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'83
    (r_B : R) (r_a : R) (r_c : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0))) :
  (~ ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0)).
Proof.
  exact (fun h4 : ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0) => (t_ratio_of_series_2'82_arithmetic r_B r_a r_c (t_ratio_of_series_2'51 r_B r_a r_c r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h1 h2 h3) h4 (t_ratio_of_series_2'34 r_a h3) (t_ratio_of_series_2'50 r_a h3))).
Qed.

Lemma t_ratio_of_series_2'87
    (r_e : R) :
  (0 <= (Rabs r_e)).
Proof.
  exact (t_absolute_value_nonnegative r_e).
Qed.

Lemma t_ratio_of_series_2'84_arithmetic
    (r_B : R) (r_a : R) (r_c : R) (r_e : R)
    (p1 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))))
    (p2 : (~ ((Rabs r_a) = 0)))
    (p3 : (~ ((Rabs (r_a ^^ 2%Z)) = 0)))
    (p4 : (~ ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0))) :
  (0 <= ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))).
Proof.
  apply (conclude_at_most 0 ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e)) (0 + 1 * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) 0 (add_at_most_to_at_most 0 1 (Rabs r_e) (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'91_arithmetic
    (r_B : R) (r_a : R) (r_c : R) (r_e : R)
    (p1 : (0 <= ((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e)))))
    (p2 : (0 <= (r_B * (Rabs r_e))))
    (p3 : (0 <= ((r_c / (Rabs r_a)) * (Rabs r_e))))
    (p4 : (0 <= ((r_c / (Rabs (r_a ^^ 2%Z))) * (Rabs r_e))))
    (p5 : (~ ((Rabs r_a) = 0)))
    (p6 : (~ ((Rabs (r_a ^^ 2%Z)) = 0)))
    (p7 : (~ ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0))) :
  ((Rabs r_e) <= 1).
Proof.
  apply (conclude_at_most (Rabs r_e) 1 ((((0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) + 1 * ((r_B * (Rabs r_e)) - 0)) + 1 * (((r_c / (Rabs r_a)) * (Rabs r_e)) - 0)) + 1 * (((r_c / (Rabs (r_a ^^ 2%Z))) * (Rabs r_e)) - 0)) (3 / 4) (add_at_most_to_at_most (((0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) + 1 * ((r_B * (Rabs r_e)) - 0)) + 1 * (((r_c / (Rabs r_a)) * (Rabs r_e)) - 0)) 1 0 ((r_c / (Rabs (r_a ^^ 2%Z))) * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) + 1 * ((r_B * (Rabs r_e)) - 0)) 1 0 ((r_c / (Rabs r_a)) * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) 1 0 (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most 0 (1 / 4) 0 ((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'92
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (r_D * ((Rabs b_e) ^^ 3%Z)))))))))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : (~ (r_a = 0)))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))))) :
  (((Rabs (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ (((Rabs (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ (((Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ ((Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))))) <= (r_D * ((Rabs r_e) ^^ 3%Z)))))).
Proof.
  exact ((h1 r_e) (t_ratio_of_series_2'91_arithmetic r_B r_a r_c r_e (product_nonnegative _ _ (Rlt_le _ _ (t_ratio_of_series_2'52 r_B r_a r_c r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h2 h3 h4)) (t_ratio_of_series_2'84_arithmetic r_B r_a r_c r_e h5 (t_ratio_of_series_2'34 r_a h4) (t_ratio_of_series_2'50 r_a h4) (t_ratio_of_series_2'83 r_B r_a r_c r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h2 h3 h4))) (product_nonnegative _ _ (t_ratio_of_series_2'73 r_B r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h2) (t_ratio_of_series_2'87 r_e)) (product_nonnegative _ _ (t_ratio_of_series_2'31 r_a r_c h3 h4) (t_ratio_of_series_2'87 r_e)) (product_nonnegative _ _ (t_ratio_of_series_2'47 r_a r_c h3 h4) (t_ratio_of_series_2'87 r_e)) (t_ratio_of_series_2'34 r_a h4) (t_ratio_of_series_2'50 r_a h4) (t_ratio_of_series_2'83 r_B r_a r_c r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h2 h3 h4))).
Qed.

Lemma t_ratio_of_series_2'95
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (r_D * ((Rabs b_e) ^^ 3%Z)))))))))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : (~ (r_a = 0)))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))))) :
  (((Rabs (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ (((Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ ((Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))))) <= (r_D * ((Rabs r_e) ^^ 3%Z))))).
Proof.
  exact (proj2 (t_ratio_of_series_2'92 r_B r_D r_a r_c r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h1 h2 h3 h4 h5)).
Qed.

Lemma t_ratio_of_series_2'98
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (r_D * ((Rabs b_e) ^^ 3%Z)))))))))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : (~ (r_a = 0)))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))))) :
  (((Rabs (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ ((Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))))) <= (r_D * ((Rabs r_e) ^^ 3%Z)))).
Proof.
  exact (proj2 (t_ratio_of_series_2'95 r_B r_D r_a r_c r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h1 h2 h3 h4 h5)).
Qed.

Lemma t_ratio_of_series_2'71_indexArithmetic :
  (1%Z <= 3%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_ratio_of_series_2'101_arithmetic
    (r_a : R) (r_c : R) (r_e : R)
    (p1 : (~ ((Rabs r_a) = 0))) :
  (((r_c * ((Rabs r_e) ^^ 3%Z)) / (Rabs r_a)) = ((r_c / (Rabs r_a)) * ((Rabs r_e) ^^ 3%Z))).
Proof.
  apply (conclude_equation ((r_c * ((Rabs r_e) ^^ 3%Z)) / (Rabs r_a)) ((r_c / (Rabs r_a)) * ((Rabs r_e) ^^ 3%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'112_arithmetic
    (r_a : R) (r_c : R) (r_e : R)
    (p1 : (~ ((Rabs (r_a ^^ 2%Z)) = 0))) :
  (((r_c * ((Rabs r_e) ^^ 3%Z)) / (Rabs (r_a ^^ 2%Z))) = ((r_c / (Rabs (r_a ^^ 2%Z))) * ((Rabs r_e) ^^ 3%Z))).
Proof.
  apply (conclude_equation ((r_c * ((Rabs r_e) ^^ 3%Z)) / (Rabs (r_a ^^ 2%Z))) ((r_c / (Rabs (r_a ^^ 2%Z))) * ((Rabs r_e) ^^ 3%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_of_series_2'123
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_m : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R) (r_v : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0)))
    (h4 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))))
    (h5 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (r_D * ((Rabs b_e) ^^ 3%Z)))))))))
    (h6 : ((Rabs (r_m - (r_a * ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))))) <= (r_c * ((Rabs r_e) ^^ 3%Z))))
    (h7 : ((Rabs (r_v - ((r_a ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))))) <= (r_c * ((Rabs r_e) ^^ 3%Z)))) :
  ((0 < (r_v / (r_a ^^ 2%Z))) /\ ((Rabs (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - ((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))))) <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs r_e) ^^ 3%Z)))).
Proof.
  exact ((((((((((((((((((((((t_ratio_near_expansion (r_m / r_a)) (r_v / (r_a ^^ 2%Z))) ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))) ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))) ((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z)))) r_e) r_B) (r_c / (Rabs r_a))) (r_c / (Rabs (r_a ^^ 2%Z)))) r_D) 3%Z (literal_natural 3 eq_refl)) t_ratio_of_series_2'71_indexArithmetic) (t_ratio_of_series_2'73 r_B r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h1)) (t_ratio_of_series_2'31 r_a r_c h2 h3)) (t_ratio_of_series_2'47 r_a r_c h2 h3)) h4) (proj1 (t_ratio_of_series_2'92 r_B r_D r_a r_c r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h5 h1 h2 h3 h4))) (proj1 (t_ratio_of_series_2'95 r_B r_D r_a r_c r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h5 h1 h2 h3 h4))) (proj1 (t_ratio_of_series_2'98 r_B r_D r_a r_c r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h5 h1 h2 h3 h4))) (eq_ind ((r_c * ((Rabs r_e) ^^ 3%Z)) / (Rabs r_a)) (fun hole : R => ((Rabs ((r_m / r_a) - ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))))) <= hole)) ((((((t_scaled_error r_m) r_a) ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))) (r_c * ((Rabs r_e) ^^ 3%Z))) h3) h6) ((r_c / (Rabs r_a)) * ((Rabs r_e) ^^ 3%Z)) (t_ratio_of_series_2'101_arithmetic r_a r_c r_e (t_ratio_of_series_2'34 r_a h3)))) (eq_ind ((r_c * ((Rabs r_e) ^^ 3%Z)) / (Rabs (r_a ^^ 2%Z))) (fun hole : R => ((Rabs ((r_v / (r_a ^^ 2%Z)) - ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))))) <= hole)) ((((((t_scaled_error r_v) (r_a ^^ 2%Z)) ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))) (r_c * ((Rabs r_e) ^^ 3%Z))) (t_ratio_of_series_2'45 r_a h3)) h7) ((r_c / (Rabs (r_a ^^ 2%Z))) * ((Rabs r_e) ^^ 3%Z)) (t_ratio_of_series_2'112_arithmetic r_a r_c r_e (t_ratio_of_series_2'50 r_a h3)))) (proj2 (t_ratio_of_series_2'98 r_B r_D r_a r_c r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h5 h1 h2 h3 h4))).
Qed.

Lemma t_ratio_of_series_2'125
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_m : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R) (r_v : R)
    (h1 : (~ (r_a = 0)))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))))
    (h5 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (r_D * ((Rabs b_e) ^^ 3%Z)))))))))
    (h6 : ((Rabs (r_m - (r_a * ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))))) <= (r_c * ((Rabs r_e) ^^ 3%Z))))
    (h7 : ((Rabs (r_v - ((r_a ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))))) <= (r_c * ((Rabs r_e) ^^ 3%Z)))) :
  ((0 < r_v) /\ ((r_m / (sqrt r_v)) = ((sign r_a) * ((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z))))))).
Proof.
  exact (((((t_ratio_of_scaled r_a) r_m) r_v) h1) (proj1 (t_ratio_of_series_2'123 r_B r_D r_a r_c r_e r_m r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 r_v h2 h3 h1 h4 h5 h6 h7))).
Qed.

Theorem t_ratio_of_series_2 :
  (forall b_a : R, (forall b_c : R, (forall b_p1 : R, (forall b_p2 : R, (forall b_q1 : R, (forall b_q2 : R, (forall b_r1 : R, (forall b_r2 : R, ((~ (b_a = 0)) -> ((0 <= b_c) -> (((b_q1 + (2 * b_r1)) = (2 * b_p1)) -> ((((b_q2 + ((2 * b_r1) * b_q1)) + ((2 * b_r2) + (b_r1 ^^ 2%Z))) = ((2 * b_p2) + (b_p1 ^^ 2%Z))) -> (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (b_a * ((1 + (b_p1 * b_e)) + (b_p2 * (b_e ^^ 2%Z)))))) <= (b_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - ((b_a ^^ 2%Z) * ((1 + (b_q1 * b_e)) + (b_q2 * (b_e ^^ 2%Z)))))) <= (b_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign b_a) * ((1 + (b_r1 * b_e)) + (b_r2 * (b_e ^^ 2%Z)))))) <= (b_C * ((Rabs b_e) ^^ 3%Z))))))))))))))))))))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_c : R) => (fun (r_p1 : R) => (fun (r_p2 : R) => (fun (r_q1 : R) => (fun (r_q2 : R) => (fun (r_r1 : R) => (fun (r_r2 : R) => (fun h1 : (~ (r_a = 0)) => (fun h2 : (0 <= r_c) => (fun h3 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)) => (fun h4 : (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * r_p2) + (r_p1 ^^ 2%Z))) => (ex_ind (fun (r_B : R) (h5 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (b_D * ((Rabs b_e) ^^ 3%Z))))))))))) => (ex_ind (fun (r_D : R) (h6 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (r_D * ((Rabs b_e) ^^ 3%Z))))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * ((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * ((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z)))))) <= (b_C * ((Rabs b_e) ^^ 3%Z))))))))))))) (4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * ((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * ((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * ((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z)))))) <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs b_e) ^^ 3%Z)))))))))))) (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) (conj ((((t_quotient_positive 1) (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) t_ratio_of_series_2'17) (t_ratio_of_series_2'52 r_B r_a r_c r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 h5 h2 h1)) (fun (r_e : R) => (fun h7 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))) => (fun (r_m : R) => (fun (r_v : R) => (fun h8 : ((Rabs (r_m - (r_a * ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))))) <= (r_c * ((Rabs r_e) ^^ 3%Z))) => (fun h9 : ((Rabs (r_v - ((r_a ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))))) <= (r_c * ((Rabs r_e) ^^ 3%Z))) => (conj (proj1 (t_ratio_of_series_2'125 r_B r_D r_a r_c r_e r_m r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 r_v h1 h5 h2 h7 h6 h8 h9)) (eq_ind ((sign r_a) * (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - ((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))))) (fun hole : R => ((Rabs hole) <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs r_e) ^^ 3%Z)))) (eq_ind (Rabs (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - ((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))))) (fun hole : R => (hole <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs r_e) ^^ 3%Z)))) (proj2 (t_ratio_of_series_2'123 r_B r_D r_a r_c r_e r_m r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 r_v h5 h2 h1 h7 h6 h8 h9)) (Rabs ((sign r_a) * (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - ((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z)))))) (eq_sym (((t_signed_size r_a) (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - ((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))))) h1))) ((r_m / (sqrt r_v)) - ((sign r_a) * ((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))))) (((((t_difference_of_multiples (sign r_a)) ((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z))))) ((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z)))) (r_m / (sqrt r_v))) (proj2 (t_ratio_of_series_2'125 r_B r_D r_a r_c r_e r_m r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 r_v h1 h5 h2 h7 h6 h8 h9))))))))))))))) (proj2 h5))) ((((((((t_bounds_of_series_2 r_p1) r_p2) r_q1) r_q2) r_r1) r_r2) h3) h4)))))))))))))).
Qed.

Lemma t_residual_of_series_3'4_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (p1 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)))
    (p2 : (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * r_p2) + (r_p1 ^^ 2%Z))))
    (p3 : ((((r_q3 + ((2 * r_r1) * r_q2)) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + ((2 * r_r3) + (2 * (r_r1 * r_r2)))) = ((2 * r_p3) + (2 * (r_p1 * r_p2))))) :
  ((((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))))) = ((r_e ^^ 4%Z) * ((((((((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))) + (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e)) + (((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))) * (r_e ^^ 2%Z))) + ((- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))) * (r_e ^^ 3%Z))) + ((- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))) * (r_e ^^ 4%Z))) + ((- ((r_r3 ^^ 2%Z) * r_q3)) * (r_e ^^ 5%Z))))).
Proof.
  apply (conclude_equation (((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))))) ((r_e ^^ 4%Z) * ((((((((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))) + (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e)) + (((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))) * (r_e ^^ 2%Z))) + ((- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))) * (r_e ^^ 3%Z))) + ((- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))) * (r_e ^^ 4%Z))) + ((- ((r_r3 ^^ 2%Z) * r_q3)) * (r_e ^^ 5%Z)))) (((0 + (- (r_e ^^ 1%Z)) * ((2 * r_p1) - (r_q1 + (2 * r_r1)))) + (- (r_e ^^ 2%Z)) * (((2 * r_p2) + (r_p1 ^^ 2%Z)) - ((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))))) + (- (r_e ^^ 3%Z)) * (((2 * r_p3) + (2 * (r_p1 * r_p2))) - (((r_q3 + ((2 * r_r1) * r_q2)) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + ((2 * r_r3) + (2 * (r_r1 * r_r2)))))) (add_equation ((0 + (- (r_e ^^ 1%Z)) * ((2 * r_p1) - (r_q1 + (2 * r_r1)))) + (- (r_e ^^ 2%Z)) * (((2 * r_p2) + (r_p1 ^^ 2%Z)) - ((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))))) (- (r_e ^^ 3%Z)) (((r_q3 + ((2 * r_r1) * r_q2)) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + ((2 * r_r3) + (2 * (r_r1 * r_r2)))) ((2 * r_p3) + (2 * (r_p1 * r_p2))) (add_equation (0 + (- (r_e ^^ 1%Z)) * ((2 * r_p1) - (r_q1 + (2 * r_r1)))) (- (r_e ^^ 2%Z)) ((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) ((2 * r_p2) + (r_p1 ^^ 2%Z)) (add_equation 0 (- (r_e ^^ 1%Z)) (r_q1 + (2 * r_r1)) (2 * r_p1) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_residual_of_series_3 :
  (forall b_p1 : R, (forall b_p2 : R, (forall b_p3 : R, (forall b_q1 : R, (forall b_q2 : R, (forall b_q3 : R, (forall b_r1 : R, (forall b_r2 : R, (forall b_r3 : R, (forall b_e : R, (((b_q1 + (2 * b_r1)) = (2 * b_p1)) -> ((((b_q2 + ((2 * b_r1) * b_q1)) + ((2 * b_r2) + (b_r1 ^^ 2%Z))) = ((2 * b_p2) + (b_p1 ^^ 2%Z))) -> (((((b_q3 + ((2 * b_r1) * b_q2)) + (((2 * b_r2) + (b_r1 ^^ 2%Z)) * b_q1)) + ((2 * b_r3) + (2 * (b_r1 * b_r2)))) = ((2 * b_p3) + (2 * (b_p1 * b_p2)))) -> ((((((1 + (b_p1 * b_e)) + (b_p2 * (b_e ^^ 2%Z))) + (b_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (b_r1 * b_e)) + (b_r2 * (b_e ^^ 2%Z))) + (b_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (b_q1 * b_e)) + (b_q2 * (b_e ^^ 2%Z))) + (b_q3 * (b_e ^^ 3%Z))))) = ((b_e ^^ 4%Z) * ((((((((2 * (b_p1 * b_p3)) + (b_p2 ^^ 2%Z)) - (((((2 * b_r1) * b_q3) + (((2 * b_r2) + (b_r1 ^^ 2%Z)) * b_q2)) + (((2 * b_r3) + (2 * (b_r1 * b_r2))) * b_q1)) + ((2 * (b_r1 * b_r3)) + (b_r2 ^^ 2%Z)))) + (((2 * (b_p2 * b_p3)) - ((((((2 * b_r2) + (b_r1 ^^ 2%Z)) * b_q3) + (((2 * b_r3) + (2 * (b_r1 * b_r2))) * b_q2)) + (((2 * (b_r1 * b_r3)) + (b_r2 ^^ 2%Z)) * b_q1)) + (2 * (b_r2 * b_r3)))) * b_e)) + (((b_p3 ^^ 2%Z) - ((((((2 * b_r3) + (2 * (b_r1 * b_r2))) * b_q3) + (((2 * (b_r1 * b_r3)) + (b_r2 ^^ 2%Z)) * b_q2)) + ((2 * (b_r2 * b_r3)) * b_q1)) + (b_r3 ^^ 2%Z))) * (b_e ^^ 2%Z))) + ((- (((((2 * (b_r1 * b_r3)) + (b_r2 ^^ 2%Z)) * b_q3) + ((2 * (b_r2 * b_r3)) * b_q2)) + ((b_r3 ^^ 2%Z) * b_q1))) * (b_e ^^ 3%Z))) + ((- (((2 * (b_r2 * b_r3)) * b_q3) + ((b_r3 ^^ 2%Z) * b_q2))) * (b_e ^^ 4%Z))) + ((- ((b_r3 ^^ 2%Z) * b_q3)) * (b_e ^^ 5%Z)))))))))))))))))).
Proof.
  exact (fun (r_p1 : R) => (fun (r_p2 : R) => (fun (r_p3 : R) => (fun (r_q1 : R) => (fun (r_q2 : R) => (fun (r_q3 : R) => (fun (r_r1 : R) => (fun (r_r2 : R) => (fun (r_r3 : R) => (fun (r_e : R) => (fun h1 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)) => (fun h2 : (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * r_p2) + (r_p1 ^^ 2%Z))) => (fun h3 : ((((r_q3 + ((2 * r_r1) * r_q2)) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + ((2 * r_r3) + (2 * (r_r1 * r_r2)))) = ((2 * r_p3) + (2 * (r_p1 * r_p2)))) => (t_residual_of_series_3'4_arithmetic r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h1 h2 h3)))))))))))))).
Qed.

Lemma t_bounds_of_series_3'4_arithmetic
    (r_p1 : R) (r_p2 : R)
    (p1 : (0 <= (Rabs r_p1)))
    (p2 : (0 <= (Rabs r_p2))) :
  (0 <= ((Rabs r_p1) + (Rabs r_p2))).
Proof.
  apply (conclude_at_most 0 ((Rabs r_p1) + (Rabs r_p2)) ((0 + 1 * ((Rabs r_p1) - 0)) + 1 * ((Rabs r_p2) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_p1) - 0)) 1 0 (Rabs r_p2) ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs r_p1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'6_arithmetic
    (r_p1 : R) (r_p2 : R) (r_p3 : R)
    (p1 : (0 <= ((Rabs r_p1) + (Rabs r_p2))))
    (p2 : (0 <= (Rabs r_p3))) :
  (0 <= (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3))).
Proof.
  apply (conclude_at_most 0 (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) ((0 + 1 * (((Rabs r_p1) + (Rabs r_p2)) - 0)) + 1 * ((Rabs r_p3) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_p1) + (Rabs r_p2)) - 0)) 1 0 (Rabs r_p3) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((Rabs r_p1) + (Rabs r_p2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'6
    (r_p1 : R) (r_p2 : R) (r_p3 : R) :
  (0 <= (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3))).
Proof.
  exact (t_bounds_of_series_3'6_arithmetic r_p1 r_p2 r_p3 (t_bounds_of_series_3'4_arithmetic r_p1 r_p2 (t_absolute_value_nonnegative r_p1) (t_absolute_value_nonnegative r_p2)) (t_absolute_value_nonnegative r_p3)).
Qed.

Lemma t_bounds_of_series_3'9_arithmetic
    (r_q1 : R) (r_q2 : R)
    (p1 : (0 <= (Rabs r_q1)))
    (p2 : (0 <= (Rabs r_q2))) :
  (0 <= ((Rabs r_q1) + (Rabs r_q2))).
Proof.
  apply (conclude_at_most 0 ((Rabs r_q1) + (Rabs r_q2)) ((0 + 1 * ((Rabs r_q1) - 0)) + 1 * ((Rabs r_q2) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_q1) - 0)) 1 0 (Rabs r_q2) ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs r_q1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'11_arithmetic
    (r_q1 : R) (r_q2 : R) (r_q3 : R)
    (p1 : (0 <= ((Rabs r_q1) + (Rabs r_q2))))
    (p2 : (0 <= (Rabs r_q3))) :
  (0 <= (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))).
Proof.
  apply (conclude_at_most 0 (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) ((0 + 1 * (((Rabs r_q1) + (Rabs r_q2)) - 0)) + 1 * ((Rabs r_q3) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_q1) + (Rabs r_q2)) - 0)) 1 0 (Rabs r_q3) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((Rabs r_q1) + (Rabs r_q2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'11
    (r_q1 : R) (r_q2 : R) (r_q3 : R) :
  (0 <= (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))).
Proof.
  exact (t_bounds_of_series_3'11_arithmetic r_q1 r_q2 r_q3 (t_bounds_of_series_3'9_arithmetic r_q1 r_q2 (t_absolute_value_nonnegative r_q1) (t_absolute_value_nonnegative r_q2)) (t_absolute_value_nonnegative r_q3)).
Qed.

Lemma t_bounds_of_series_3'15_arithmetic
    (r_r1 : R) (r_r2 : R)
    (p1 : (0 <= (Rabs r_r1)))
    (p2 : (0 <= (Rabs r_r2))) :
  (0 <= ((Rabs r_r1) + (Rabs r_r2))).
Proof.
  apply (conclude_at_most 0 ((Rabs r_r1) + (Rabs r_r2)) ((0 + 1 * ((Rabs r_r1) - 0)) + 1 * ((Rabs r_r2) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs r_r1) - 0)) 1 0 (Rabs r_r2) ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs r_r1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'17_arithmetic
    (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (p1 : (0 <= ((Rabs r_r1) + (Rabs r_r2))))
    (p2 : (0 <= (Rabs r_r3))) :
  (0 <= (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))).
Proof.
  apply (conclude_at_most 0 (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) ((0 + 1 * (((Rabs r_r1) + (Rabs r_r2)) - 0)) + 1 * ((Rabs r_r3) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs r_r1) + (Rabs r_r2)) - 0)) 1 0 (Rabs r_r3) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((Rabs r_r1) + (Rabs r_r2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'17
    (r_r1 : R) (r_r2 : R) (r_r3 : R) :
  (0 <= (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))).
Proof.
  exact (t_bounds_of_series_3'17_arithmetic r_r1 r_r2 r_r3 (t_bounds_of_series_3'15_arithmetic r_r1 r_r2 (t_absolute_value_nonnegative r_r1) (t_absolute_value_nonnegative r_r2)) (t_absolute_value_nonnegative r_r3)).
Qed.

Lemma t_bounds_of_series_3'51_arithmetic
    (r_e : R) :
  ((r_e * r_e) = (r_e ^^ 2%Z)).
Proof.
  apply (conclude_equation (r_e * r_e) (r_e ^^ 2%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'57
    (r_e : R)
    (h1 : ((Rabs r_e) <= 1)) :
  ((Rabs (r_e ^^ 2%Z)) <= 1).
Proof.
  exact (eq_ind (r_e * r_e) (fun hole : R => ((Rabs hole) <= 1)) (((((t_size_of_part r_e) r_e) 1) h1) h1) (r_e ^^ 2%Z) (t_bounds_of_series_3'51_arithmetic r_e)).
Qed.

Lemma t_bounds_of_series_3'61
    (r_e : R) :
  (0 <= (Rabs r_e)).
Proof.
  exact (t_absolute_value_nonnegative r_e).
Qed.

Lemma t_bounds_of_series_3'209_arithmetic
    (r_e : R) :
  ((r_e * (r_e ^^ 2%Z)) = (r_e ^^ 3%Z)).
Proof.
  apply (conclude_equation (r_e * (r_e ^^ 2%Z)) (r_e ^^ 3%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'215
    (r_e : R)
    (h1 : ((Rabs r_e) <= 1)) :
  ((Rabs (r_e ^^ 3%Z)) <= 1).
Proof.
  exact (eq_ind (r_e * (r_e ^^ 2%Z)) (fun hole : R => ((Rabs hole) <= 1)) (((((t_size_of_part r_e) (r_e ^^ 2%Z)) 1) h1) (t_bounds_of_series_3'57 r_e h1)) (r_e ^^ 3%Z) (t_bounds_of_series_3'209_arithmetic r_e)).
Qed.

Lemma t_bounds_of_series_3'224_arithmetic
    (r_e : R) :
  ((r_e * (r_e ^^ 3%Z)) = (r_e ^^ 4%Z)).
Proof.
  apply (conclude_equation (r_e * (r_e ^^ 3%Z)) (r_e ^^ 4%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'230
    (r_e : R)
    (h1 : ((Rabs r_e) <= 1)) :
  ((Rabs (r_e ^^ 4%Z)) <= 1).
Proof.
  exact (eq_ind (r_e * (r_e ^^ 3%Z)) (fun hole : R => ((Rabs hole) <= 1)) (((((t_size_of_part r_e) (r_e ^^ 3%Z)) 1) h1) (t_bounds_of_series_3'215 r_e h1)) (r_e ^^ 4%Z) (t_bounds_of_series_3'224_arithmetic r_e)).
Qed.

Lemma t_bounds_of_series_3'12_arithmetic
    (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R)
    (p1 : (0 <= (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3))))
    (p2 : (0 <= (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)))) :
  (0 <= ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)))).
Proof.
  apply (conclude_at_most 0 ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) ((0 + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) - 0)) + 1 * ((((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) - 0)) 1 0 (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) ltac:(lra) (add_at_most_to_at_most 0 1 0 (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'18_arithmetic
    (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (p1 : (0 <= ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)))))
    (p2 : (0 <= (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)))) :
  (0 <= (((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)))).
Proof.
  apply (conclude_at_most 0 (((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) ((0 + 1 * (((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) - 0)) + 1 * ((((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) - 0)) 1 0 (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'19_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) :
  ((((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z))) * r_e) = ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1)).
Proof.
  apply (conclude_equation (((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z))) * r_e) ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'60_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (p1 : ((Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))) <= (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3))))
    (p2 : (0 <= (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))))
    (p3 : (0 <= (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)))) :
  (0 <= ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))))).
Proof.
  apply (conclude_at_most 0 ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z))))) (((0 + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) - (Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))))) + 1 * ((((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) - 0)) + 1 * ((((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) - (Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))))) + 1 * ((((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) - 0)) 1 0 (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) - (Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))))) 1 0 (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))) (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'63_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (p1 : ((Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1)) = ((Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))) * (Rabs r_e))))
    (p2 : (0 <= (((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z))))) * (Rabs r_e)))) :
  ((Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1)) <= ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) * (Rabs r_e))).
Proof.
  apply (conclude_at_most (Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1)) ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) * (Rabs r_e)) ((0 + 1 * (((Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) - (Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1)))) + 1 * ((((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z))))) * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) - (Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1)))) 1 0 (((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z))))) * (Rabs r_e)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) - (Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1)))) (add_equation 0 1 (Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1)) ((Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'64_arithmetic
    (r_e : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) :
  ((((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z))) * r_e) = ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)).
Proof.
  apply (conclude_equation (((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z))) * r_e) ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'93_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (p1 : ((Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))) <= (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))))
    (p2 : (0 <= (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3))))
    (p3 : (0 <= (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)))) :
  (0 <= ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))))).
Proof.
  apply (conclude_at_most 0 ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z))))) (((0 + 1 * ((((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) - (Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))))) + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) - 0)) + 1 * ((((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * ((((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) - (Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))))) + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) - 0)) 1 0 (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) - (Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))))) 1 0 (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))) (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'95_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (p1 : ((Rabs ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)) = ((Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))) * (Rabs r_e))))
    (p2 : (0 <= (((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z))))) * (Rabs r_e)))) :
  ((Rabs ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)) <= ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) * (Rabs r_e))).
Proof.
  apply (conclude_at_most (Rabs ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)) ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) * (Rabs r_e)) ((0 + 1 * (((Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) - (Rabs ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)))) + 1 * ((((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z))))) * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) - (Rabs ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)))) 1 0 (((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z))))) * (Rabs r_e)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) - (Rabs ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)))) (add_equation 0 1 (Rabs ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)) ((Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'96_arithmetic
    (r_e : R) (r_r1 : R) (r_r2 : R) (r_r3 : R) :
  ((((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z))) * r_e) = ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)).
Proof.
  apply (conclude_equation (((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z))) * r_e) ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'125_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (p1 : ((Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))) <= (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))))
    (p2 : (0 <= (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3))))
    (p3 : (0 <= (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)))) :
  (0 <= ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))))).
Proof.
  apply (conclude_at_most 0 ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z))))) (((0 + 1 * ((((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) - (Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))))) + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) - 0)) + 1 * ((((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * ((((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) - (Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))))) + 1 * ((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) - 0)) 1 0 (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * ((((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) - (Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))))) 1 0 (((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))) (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'127_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (p1 : ((Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)) = ((Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))) * (Rabs r_e))))
    (p2 : (0 <= (((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z))))) * (Rabs r_e)))) :
  ((Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)) <= ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) * (Rabs r_e))).
Proof.
  apply (conclude_at_most (Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)) ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) * (Rabs r_e)) ((0 + 1 * (((Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) - (Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)))) + 1 * ((((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z))))) * (Rabs r_e)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) - (Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)))) 1 0 (((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) - (Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z))))) * (Rabs r_e)) ltac:(lra) (at_most_of_equation (0 + 1 * (((Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) - (Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)))) (add_equation 0 1 (Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)) ((Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))) * (Rabs r_e)) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'239_arithmetic
    (r_e : R) :
  ((r_e * (r_e ^^ 4%Z)) = (r_e ^^ 5%Z)).
Proof.
  apply (conclude_equation (r_e * (r_e ^^ 4%Z)) (r_e ^^ 5%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'146_arithmetic
    (r_e : R) :
  (((r_e ^^ 3%Z) * r_e) = (r_e ^^ 4%Z)).
Proof.
  apply (conclude_equation ((r_e ^^ 3%Z) * r_e) (r_e ^^ 4%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'150_arithmetic
    (r_e : R) :
  (((r_e ^^ 2%Z) * r_e) = (r_e ^^ 3%Z)).
Proof.
  apply (conclude_equation ((r_e ^^ 2%Z) * r_e) (r_e ^^ 3%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'154_arithmetic
    (r_e : R) :
  ((r_e * r_e) = (r_e ^^ 2%Z)).
Proof.
  apply (conclude_equation (r_e * r_e) (r_e ^^ 2%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'158_arithmetic
    (r_e : R) :
  ((Rabs r_e) = (Rabs r_e)).
Proof.
  apply (conclude_equation (Rabs r_e) (Rabs r_e) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'159_arithmetic
    (r_e : R)
    (p1 : ((Rabs (r_e ^^ 2%Z)) = ((Rabs r_e) * (Rabs r_e))))
    (p2 : ((Rabs r_e) = (Rabs r_e))) :
  ((Rabs (r_e ^^ 2%Z)) = ((Rabs r_e) ^^ 2%Z)).
Proof.
  apply (conclude_equation (Rabs (r_e ^^ 2%Z)) ((Rabs r_e) ^^ 2%Z) ((0 + 1 * (((Rabs r_e) * (Rabs r_e)) - (Rabs (r_e ^^ 2%Z)))) + (Rabs r_e) * ((Rabs r_e) - (Rabs r_e))) (add_equation (0 + 1 * (((Rabs r_e) * (Rabs r_e)) - (Rabs (r_e ^^ 2%Z)))) (Rabs r_e) (Rabs r_e) (Rabs r_e) (add_equation 0 1 (Rabs (r_e ^^ 2%Z)) ((Rabs r_e) * (Rabs r_e)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'160_arithmetic
    (r_e : R)
    (p1 : ((Rabs (r_e ^^ 3%Z)) = ((Rabs (r_e ^^ 2%Z)) * (Rabs r_e))))
    (p2 : ((Rabs (r_e ^^ 2%Z)) = ((Rabs r_e) ^^ 2%Z))) :
  ((Rabs (r_e ^^ 3%Z)) = ((Rabs r_e) ^^ 3%Z)).
Proof.
  apply (conclude_equation (Rabs (r_e ^^ 3%Z)) ((Rabs r_e) ^^ 3%Z) ((0 + 1 * (((Rabs (r_e ^^ 2%Z)) * (Rabs r_e)) - (Rabs (r_e ^^ 3%Z)))) + (Rabs r_e) * (((Rabs r_e) ^^ 2%Z) - (Rabs (r_e ^^ 2%Z)))) (add_equation (0 + 1 * (((Rabs (r_e ^^ 2%Z)) * (Rabs r_e)) - (Rabs (r_e ^^ 3%Z)))) (Rabs r_e) (Rabs (r_e ^^ 2%Z)) ((Rabs r_e) ^^ 2%Z) (add_equation 0 1 (Rabs (r_e ^^ 3%Z)) ((Rabs (r_e ^^ 2%Z)) * (Rabs r_e)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_bounds_of_series_3'161_arithmetic
    (r_e : R)
    (p1 : ((Rabs (r_e ^^ 4%Z)) = ((Rabs (r_e ^^ 3%Z)) * (Rabs r_e))))
    (p2 : ((Rabs (r_e ^^ 3%Z)) = ((Rabs r_e) ^^ 3%Z))) :
  ((Rabs (r_e ^^ 4%Z)) = ((Rabs r_e) ^^ 4%Z)).
Proof.
  apply (conclude_equation (Rabs (r_e ^^ 4%Z)) ((Rabs r_e) ^^ 4%Z) ((0 + 1 * (((Rabs (r_e ^^ 3%Z)) * (Rabs r_e)) - (Rabs (r_e ^^ 4%Z)))) + (Rabs r_e) * (((Rabs r_e) ^^ 3%Z) - (Rabs (r_e ^^ 3%Z)))) (add_equation (0 + 1 * (((Rabs (r_e ^^ 3%Z)) * (Rabs r_e)) - (Rabs (r_e ^^ 4%Z)))) (Rabs r_e) (Rabs (r_e ^^ 3%Z)) ((Rabs r_e) ^^ 3%Z) (add_equation 0 1 (Rabs (r_e ^^ 4%Z)) ((Rabs (r_e ^^ 3%Z)) * (Rabs r_e)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_bounds_of_series_3 :
  (forall b_p1 : R, (forall b_p2 : R, (forall b_p3 : R, (forall b_q1 : R, (forall b_q2 : R, (forall b_q3 : R, (forall b_r1 : R, (forall b_r2 : R, (forall b_r3 : R, (((b_q1 + (2 * b_r1)) = (2 * b_p1)) -> ((((b_q2 + ((2 * b_r1) * b_q1)) + ((2 * b_r2) + (b_r1 ^^ 2%Z))) = ((2 * b_p2) + (b_p1 ^^ 2%Z))) -> (((((b_q3 + ((2 * b_r1) * b_q2)) + (((2 * b_r2) + (b_r1 ^^ 2%Z)) * b_q1)) + ((2 * b_r3) + (2 * (b_r1 * b_r2)))) = ((2 * b_p3) + (2 * (b_p1 * b_p2)))) -> (exists b_B : R, ((0 <= b_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (b_p1 * b_e)) + (b_p2 * (b_e ^^ 2%Z))) + (b_p3 * (b_e ^^ 3%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs ((((1 + (b_q1 * b_e)) + (b_q2 * (b_e ^^ 2%Z))) + (b_q3 * (b_e ^^ 3%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs ((((1 + (b_r1 * b_e)) + (b_r2 * (b_e ^^ 2%Z))) + (b_r3 * (b_e ^^ 3%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ ((Rabs (((((1 + (b_p1 * b_e)) + (b_p2 * (b_e ^^ 2%Z))) + (b_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (b_r1 * b_e)) + (b_r2 * (b_e ^^ 2%Z))) + (b_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (b_q1 * b_e)) + (b_q2 * (b_e ^^ 2%Z))) + (b_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z))))))))))))))))))))))).
Proof.
  exact (fun (r_p1 : R) => (fun (r_p2 : R) => (fun (r_p3 : R) => (fun (r_q1 : R) => (fun (r_q2 : R) => (fun (r_q3 : R) => (fun (r_r1 : R) => (fun (r_r2 : R) => (fun (r_r3 : R) => (fun h1 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)) => (fun h2 : (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * r_p2) + (r_p1 ^^ 2%Z))) => (fun h3 : ((((r_q3 + ((2 * r_r1) * r_q2)) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + ((2 * r_r3) + (2 * (r_r1 * r_r2)))) = ((2 * r_p3) + (2 * (r_p1 * r_p2)))) => (ex_intro (fun b_B : R => ((0 <= b_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (b_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z))))))))))) (((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) (conj (t_bounds_of_series_3'18_arithmetic r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 (t_bounds_of_series_3'12_arithmetic r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 (t_bounds_of_series_3'6 r_p1 r_p2 r_p3) (t_bounds_of_series_3'11 r_q1 r_q2 r_q3)) (t_bounds_of_series_3'17 r_r1 r_r2 r_r3)) (ex_intro (fun b_D : R => (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= ((((((Rabs r_p1) + (Rabs r_p2)) + (Rabs r_p3)) + (((Rabs r_q1) + (Rabs r_q2)) + (Rabs r_q3))) + (((Rabs r_r1) + (Rabs r_r2)) + (Rabs r_r3))) * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z))))))))) ((((((Rabs (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z))))) + (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) + (Rabs ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))))) + (Rabs (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))))) + (Rabs (- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))))) + (Rabs (- ((r_r3 ^^ 2%Z) * r_q3)))) (fun (r_e : R) => (fun h4 : ((Rabs r_e) <= 1) => (conj (t_bounds_of_series_3'63_arithmetic r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 (eq_ind (((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z))) * r_e) (fun hole : R => ((Rabs hole) = ((Rabs ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))) * (Rabs r_e)))) ((t_absolute_value_product ((r_p1 + (r_p2 * r_e)) + (r_p3 * (r_e ^^ 2%Z)))) r_e) ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1) (t_bounds_of_series_3'19_arithmetic r_e r_p1 r_p2 r_p3)) (product_nonnegative _ _ (t_bounds_of_series_3'60_arithmetic r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 ((((((t_size_of_sum (r_p1 + (r_p2 * r_e))) (r_p3 * (r_e ^^ 2%Z))) ((Rabs r_p1) + (Rabs r_p2))) (Rabs r_p3)) ((((((t_size_of_sum r_p1) (r_p2 * r_e)) (Rabs r_p1)) (Rabs r_p2)) (t_size_of_itself r_p1)) (((((t_size_of_part r_p2) r_e) (Rabs r_p2)) (t_size_of_itself r_p2)) h4))) (((((t_size_of_part r_p3) (r_e ^^ 2%Z)) (Rabs r_p3)) (t_size_of_itself r_p3)) (t_bounds_of_series_3'57 r_e h4))) (t_bounds_of_series_3'11 r_q1 r_q2 r_q3) (t_bounds_of_series_3'17 r_r1 r_r2 r_r3)) (t_bounds_of_series_3'61 r_e))) (conj (t_bounds_of_series_3'95_arithmetic r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 (eq_ind (((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z))) * r_e) (fun hole : R => ((Rabs hole) = ((Rabs ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))) * (Rabs r_e)))) ((t_absolute_value_product ((r_q1 + (r_q2 * r_e)) + (r_q3 * (r_e ^^ 2%Z)))) r_e) ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1) (t_bounds_of_series_3'64_arithmetic r_e r_q1 r_q2 r_q3)) (product_nonnegative _ _ (t_bounds_of_series_3'93_arithmetic r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 ((((((t_size_of_sum (r_q1 + (r_q2 * r_e))) (r_q3 * (r_e ^^ 2%Z))) ((Rabs r_q1) + (Rabs r_q2))) (Rabs r_q3)) ((((((t_size_of_sum r_q1) (r_q2 * r_e)) (Rabs r_q1)) (Rabs r_q2)) (t_size_of_itself r_q1)) (((((t_size_of_part r_q2) r_e) (Rabs r_q2)) (t_size_of_itself r_q2)) h4))) (((((t_size_of_part r_q3) (r_e ^^ 2%Z)) (Rabs r_q3)) (t_size_of_itself r_q3)) (t_bounds_of_series_3'57 r_e h4))) (t_bounds_of_series_3'6 r_p1 r_p2 r_p3) (t_bounds_of_series_3'17 r_r1 r_r2 r_r3)) (t_bounds_of_series_3'61 r_e))) (conj (t_bounds_of_series_3'127_arithmetic r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 (eq_ind (((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z))) * r_e) (fun hole : R => ((Rabs hole) = ((Rabs ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))) * (Rabs r_e)))) ((t_absolute_value_product ((r_r1 + (r_r2 * r_e)) + (r_r3 * (r_e ^^ 2%Z)))) r_e) ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1) (t_bounds_of_series_3'96_arithmetic r_e r_r1 r_r2 r_r3)) (product_nonnegative _ _ (t_bounds_of_series_3'125_arithmetic r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 ((((((t_size_of_sum (r_r1 + (r_r2 * r_e))) (r_r3 * (r_e ^^ 2%Z))) ((Rabs r_r1) + (Rabs r_r2))) (Rabs r_r3)) ((((((t_size_of_sum r_r1) (r_r2 * r_e)) (Rabs r_r1)) (Rabs r_r2)) (t_size_of_itself r_r1)) (((((t_size_of_part r_r2) r_e) (Rabs r_r2)) (t_size_of_itself r_r2)) h4))) (((((t_size_of_part r_r3) (r_e ^^ 2%Z)) (Rabs r_r3)) (t_size_of_itself r_r3)) (t_bounds_of_series_3'57 r_e h4))) (t_bounds_of_series_3'6 r_p1 r_p2 r_p3) (t_bounds_of_series_3'11 r_q1 r_q2 r_q3)) (t_bounds_of_series_3'61 r_e))) (eq_ind ((r_e ^^ 4%Z) * ((((((((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))) + (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e)) + (((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))) * (r_e ^^ 2%Z))) + ((- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))) * (r_e ^^ 3%Z))) + ((- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))) * (r_e ^^ 4%Z))) + ((- ((r_r3 ^^ 2%Z) * r_q3)) * (r_e ^^ 5%Z)))) (fun hole : R => ((Rabs hole) <= (((((((Rabs (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z))))) + (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) + (Rabs ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))))) + (Rabs (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))))) + (Rabs (- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))))) + (Rabs (- ((r_r3 ^^ 2%Z) * r_q3)))) * ((Rabs r_e) ^^ 4%Z)))) (eq_ind (Rabs (r_e ^^ 4%Z)) (fun hole : R => ((Rabs ((r_e ^^ 4%Z) * ((((((((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))) + (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e)) + (((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))) * (r_e ^^ 2%Z))) + ((- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))) * (r_e ^^ 3%Z))) + ((- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))) * (r_e ^^ 4%Z))) + ((- ((r_r3 ^^ 2%Z) * r_q3)) * (r_e ^^ 5%Z))))) <= (((((((Rabs (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z))))) + (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) + (Rabs ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))))) + (Rabs (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))))) + (Rabs (- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))))) + (Rabs (- ((r_r3 ^^ 2%Z) * r_q3)))) * hole))) ((((t_size_of_multiple ((((((((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))) + (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e)) + (((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))) * (r_e ^^ 2%Z))) + ((- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))) * (r_e ^^ 3%Z))) + ((- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))) * (r_e ^^ 4%Z))) + ((- ((r_r3 ^^ 2%Z) * r_q3)) * (r_e ^^ 5%Z)))) (r_e ^^ 4%Z)) ((((((Rabs (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z))))) + (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) + (Rabs ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))))) + (Rabs (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))))) + (Rabs (- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))))) + (Rabs (- ((r_r3 ^^ 2%Z) * r_q3))))) ((((((t_size_of_sum (((((((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))) + (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e)) + (((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))) * (r_e ^^ 2%Z))) + ((- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))) * (r_e ^^ 3%Z))) + ((- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))) * (r_e ^^ 4%Z)))) ((- ((r_r3 ^^ 2%Z) * r_q3)) * (r_e ^^ 5%Z))) (((((Rabs (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z))))) + (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) + (Rabs ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))))) + (Rabs (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))))) + (Rabs (- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2)))))) (Rabs (- ((r_r3 ^^ 2%Z) * r_q3)))) ((((((t_size_of_sum ((((((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))) + (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e)) + (((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))) * (r_e ^^ 2%Z))) + ((- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))) * (r_e ^^ 3%Z)))) ((- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))) * (r_e ^^ 4%Z))) ((((Rabs (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z))))) + (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) + (Rabs ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))))) + (Rabs (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1)))))) (Rabs (- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))))) ((((((t_size_of_sum (((((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))) + (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e)) + (((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))) * (r_e ^^ 2%Z)))) ((- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))) * (r_e ^^ 3%Z))) (((Rabs (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z))))) + (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) + (Rabs ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z)))))) (Rabs (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))))) ((((((t_size_of_sum ((((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))) + (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e))) (((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))) * (r_e ^^ 2%Z))) ((Rabs (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z))))) + (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3))))))) (Rabs ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))))) ((((((t_size_of_sum (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z))))) (((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))) * r_e)) (Rabs (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))))) (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) (t_size_of_itself (((2 * (r_p1 * r_p3)) + (r_p2 ^^ 2%Z)) - (((((2 * r_r1) * r_q3) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2)) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q1)) + ((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)))))) (((((t_size_of_part ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3))))) r_e) (Rabs ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) (t_size_of_itself ((2 * (r_p2 * r_p3)) - ((((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q3) + (((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q2)) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q1)) + (2 * (r_r2 * r_r3)))))) h4))) (((((t_size_of_part ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z)))) (r_e ^^ 2%Z)) (Rabs ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))))) (t_size_of_itself ((r_p3 ^^ 2%Z) - ((((((2 * r_r3) + (2 * (r_r1 * r_r2))) * r_q3) + (((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q2)) + ((2 * (r_r2 * r_r3)) * r_q1)) + (r_r3 ^^ 2%Z))))) (t_bounds_of_series_3'57 r_e h4)))) (((((t_size_of_part (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1)))) (r_e ^^ 3%Z)) (Rabs (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))))) (t_size_of_itself (- (((((2 * (r_r1 * r_r3)) + (r_r2 ^^ 2%Z)) * r_q3) + ((2 * (r_r2 * r_r3)) * r_q2)) + ((r_r3 ^^ 2%Z) * r_q1))))) (t_bounds_of_series_3'215 r_e h4)))) (((((t_size_of_part (- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2)))) (r_e ^^ 4%Z)) (Rabs (- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))))) (t_size_of_itself (- (((2 * (r_r2 * r_r3)) * r_q3) + ((r_r3 ^^ 2%Z) * r_q2))))) (t_bounds_of_series_3'230 r_e h4)))) (((((t_size_of_part (- ((r_r3 ^^ 2%Z) * r_q3))) (r_e ^^ 5%Z)) (Rabs (- ((r_r3 ^^ 2%Z) * r_q3)))) (t_size_of_itself (- ((r_r3 ^^ 2%Z) * r_q3)))) (eq_ind (r_e * (r_e ^^ 4%Z)) (fun hole : R => ((Rabs hole) <= 1)) (((((t_size_of_part r_e) (r_e ^^ 4%Z)) 1) h4) (t_bounds_of_series_3'230 r_e h4)) (r_e ^^ 5%Z) (t_bounds_of_series_3'239_arithmetic r_e))))) ((Rabs r_e) ^^ 4%Z) (t_bounds_of_series_3'161_arithmetic r_e (eq_ind ((r_e ^^ 3%Z) * r_e) (fun hole : R => ((Rabs hole) = ((Rabs (r_e ^^ 3%Z)) * (Rabs r_e)))) ((t_absolute_value_product (r_e ^^ 3%Z)) r_e) (r_e ^^ 4%Z) (t_bounds_of_series_3'146_arithmetic r_e)) (t_bounds_of_series_3'160_arithmetic r_e (eq_ind ((r_e ^^ 2%Z) * r_e) (fun hole : R => ((Rabs hole) = ((Rabs (r_e ^^ 2%Z)) * (Rabs r_e)))) ((t_absolute_value_product (r_e ^^ 2%Z)) r_e) (r_e ^^ 3%Z) (t_bounds_of_series_3'150_arithmetic r_e)) (t_bounds_of_series_3'159_arithmetic r_e (eq_ind (r_e * r_e) (fun hole : R => ((Rabs hole) = ((Rabs r_e) * (Rabs r_e)))) ((t_absolute_value_product r_e) r_e) (r_e ^^ 2%Z) (t_bounds_of_series_3'154_arithmetic r_e)) (t_bounds_of_series_3'158_arithmetic r_e))))) (((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))))) (eq_sym (((((((((((((t_residual_of_series_3 r_p1) r_p2) r_p3) r_q1) r_q2) r_q3) r_r1) r_r2) r_r3) r_e) h1) h2) h3))))))))))))))))))))))).
Qed.

Lemma t_ratio_of_series_3'22_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'22 :
  (0 < 1).
Proof.
  exact t_ratio_of_series_3'22_arithmetic.
Qed.

Lemma t_ratio_of_series_3'35
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (0 < (Rabs r_a)).
Proof.
  exact ((t_absolute_value_positive r_a) h1).
Qed.

Lemma t_ratio_of_series_3'36
    (r_a : R) (r_c : R)
    (h1 : (0 <= r_c))
    (h2 : (~ (r_a = 0))) :
  (0 <= (r_c / (Rabs r_a))).
Proof.
  exact ((((t_quotient_nonnegative r_c) (Rabs r_a)) h1) (t_ratio_of_series_3'35 r_a h2)).
Qed.

Lemma t_ratio_of_series_3'38_arithmetic
    (r_a : R)
    (p1 : (0 < (Rabs r_a)))
    (p2 : ((Rabs r_a) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs r_a) - 0)) + 1 * (0 - (Rabs r_a))) 0 (add_equation_to_less (0 + 1 * ((Rabs r_a) - 0)) 1 (Rabs r_a) 0 (add_less_to_at_most 0 1 0 (Rabs r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'39
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (~ ((Rabs r_a) = 0)).
Proof.
  exact (fun h2 : ((Rabs r_a) = 0) => (t_ratio_of_series_3'38_arithmetic r_a (t_ratio_of_series_3'35 r_a h1) h2)).
Qed.

Lemma t_ratio_of_series_3'49_arithmetic
    (r_a : R)
    (p1 : (0 < (r_a ^^ 2%Z)))
    (p2 : ((r_a ^^ 2%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_a ^^ 2%Z) - 0)) + 1 * (0 - (r_a ^^ 2%Z))) 0 (add_equation_to_less (0 + 1 * ((r_a ^^ 2%Z) - 0)) 1 (r_a ^^ 2%Z) 0 (add_less_to_at_most 0 1 0 (r_a ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'50
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (~ ((r_a ^^ 2%Z) = 0)).
Proof.
  exact (fun h2 : ((r_a ^^ 2%Z) = 0) => (t_ratio_of_series_3'49_arithmetic r_a ((t_square_positive r_a) h1) h2)).
Qed.

Lemma t_ratio_of_series_3'51
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (0 < (Rabs (r_a ^^ 2%Z))).
Proof.
  exact ((t_absolute_value_positive (r_a ^^ 2%Z)) (t_ratio_of_series_3'50 r_a h1)).
Qed.

Lemma t_ratio_of_series_3'52
    (r_a : R) (r_c : R)
    (h1 : (0 <= r_c))
    (h2 : (~ (r_a = 0))) :
  (0 <= (r_c / (Rabs (r_a ^^ 2%Z)))).
Proof.
  exact ((((t_quotient_nonnegative r_c) (Rabs (r_a ^^ 2%Z))) h1) (t_ratio_of_series_3'51 r_a h2)).
Qed.

Lemma t_ratio_of_series_3'54_arithmetic
    (r_a : R)
    (p1 : (0 < (Rabs (r_a ^^ 2%Z))))
    (p2 : ((Rabs (r_a ^^ 2%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((Rabs (r_a ^^ 2%Z)) - 0)) + 1 * (0 - (Rabs (r_a ^^ 2%Z)))) 0 (add_equation_to_less (0 + 1 * ((Rabs (r_a ^^ 2%Z)) - 0)) 1 (Rabs (r_a ^^ 2%Z)) 0 (add_less_to_at_most 0 1 0 (Rabs (r_a ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'55
    (r_a : R)
    (h1 : (~ (r_a = 0))) :
  (~ ((Rabs (r_a ^^ 2%Z)) = 0)).
Proof.
  exact (fun h2 : ((Rabs (r_a ^^ 2%Z)) = 0) => (t_ratio_of_series_3'54_arithmetic r_a (t_ratio_of_series_3'51 r_a h1) h2)).
Qed.

Lemma t_ratio_of_series_3'26_arithmetic
    (r_B : R)
    (p1 : (0 < 1))
    (p2 : (0 <= r_B)) :
  (0 < (1 + r_B)).
Proof.
  apply (conclude_less_strictly 0 (1 + r_B) ((0 + 1 * (1 - 0)) + 1 * (r_B - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 r_B ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'40_arithmetic
    (r_B : R) (r_a : R) (r_c : R)
    (p1 : (0 < (1 + r_B)))
    (p2 : (0 <= (r_c / (Rabs r_a))))
    (p3 : (~ ((Rabs r_a) = 0))) :
  (0 < ((1 + r_B) + (r_c / (Rabs r_a)))).
Proof.
  apply (conclude_less_strictly 0 ((1 + r_B) + (r_c / (Rabs r_a))) ((0 + 1 * ((1 + r_B) - 0)) + 1 * ((r_c / (Rabs r_a)) - 0)) 0 (add_at_most_to_less (0 + 1 * ((1 + r_B) - 0)) 1 0 (r_c / (Rabs r_a)) ltac:(lra) (add_less_to_at_most 0 1 0 (1 + r_B) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'56_arithmetic
    (r_B : R) (r_a : R) (r_c : R)
    (p1 : (0 < ((1 + r_B) + (r_c / (Rabs r_a)))))
    (p2 : (0 <= (r_c / (Rabs (r_a ^^ 2%Z)))))
    (p3 : (~ ((Rabs r_a) = 0)))
    (p4 : (~ ((Rabs (r_a ^^ 2%Z)) = 0))) :
  (0 < (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))).
Proof.
  apply (conclude_less_strictly 0 (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) ((0 + 1 * (((1 + r_B) + (r_c / (Rabs r_a))) - 0)) + 1 * ((r_c / (Rabs (r_a ^^ 2%Z))) - 0)) 0 (add_at_most_to_less (0 + 1 * (((1 + r_B) + (r_c / (Rabs r_a))) - 0)) 1 0 (r_c / (Rabs (r_a ^^ 2%Z))) ltac:(lra) (add_less_to_at_most 0 1 0 ((1 + r_B) + (r_c / (Rabs r_a))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'56
    (r_B : R) (r_a : R) (r_c : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0))) :
  (0 < (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))).
Proof.
  exact (t_ratio_of_series_3'56_arithmetic r_B r_a r_c (t_ratio_of_series_3'40_arithmetic r_B r_a r_c (t_ratio_of_series_3'26_arithmetic r_B t_ratio_of_series_3'22 (proj1 h1)) (t_ratio_of_series_3'36 r_a r_c h2 h3) (t_ratio_of_series_3'39 r_a h3)) (t_ratio_of_series_3'52 r_a r_c h2 h3) (t_ratio_of_series_3'39 r_a h3) (t_ratio_of_series_3'55 r_a h3)).
Qed.

Lemma t_ratio_of_series_3'24_arithmetic :
  (0 < 4).
Proof.
  apply (conclude_less 0 4 0 4 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'57
    (r_B : R) (r_a : R) (r_c : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0))) :
  (0 < (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))).
Proof.
  exact (product_positive _ _ t_ratio_of_series_3'24_arithmetic (t_ratio_of_series_3'56 r_B r_a r_c r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h1 h2 h3)).
Qed.

Lemma t_ratio_of_series_3'78
    (r_B : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z))))))))))) :
  (0 <= r_B).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_ratio_of_series_3'87_arithmetic
    (r_B : R) (r_a : R) (r_c : R)
    (p1 : (0 < (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))
    (p2 : ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0))
    (p3 : (~ ((Rabs r_a) = 0)))
    (p4 : (~ ((Rabs (r_a ^^ 2%Z)) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) - 0)) + 1 * (0 - (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) 0 (add_equation_to_less (0 + 1 * ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) - 0)) 1 (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 0 (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'88
    (r_B : R) (r_a : R) (r_c : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0))) :
  (~ ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0)).
Proof.
  exact (fun h4 : ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0) => (t_ratio_of_series_3'87_arithmetic r_B r_a r_c (t_ratio_of_series_3'56 r_B r_a r_c r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h1 h2 h3) h4 (t_ratio_of_series_3'39 r_a h3) (t_ratio_of_series_3'55 r_a h3))).
Qed.

Lemma t_ratio_of_series_3'92
    (r_e : R) :
  (0 <= (Rabs r_e)).
Proof.
  exact (t_absolute_value_nonnegative r_e).
Qed.

Lemma t_ratio_of_series_3'89_arithmetic
    (r_B : R) (r_a : R) (r_c : R) (r_e : R)
    (p1 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))))
    (p2 : (~ ((Rabs r_a) = 0)))
    (p3 : (~ ((Rabs (r_a ^^ 2%Z)) = 0)))
    (p4 : (~ ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0))) :
  (0 <= ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))).
Proof.
  apply (conclude_at_most 0 ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e)) (0 + 1 * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) 0 (add_at_most_to_at_most 0 1 (Rabs r_e) (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'96_arithmetic
    (r_B : R) (r_a : R) (r_c : R) (r_e : R)
    (p1 : (0 <= ((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e)))))
    (p2 : (0 <= (r_B * (Rabs r_e))))
    (p3 : (0 <= ((r_c / (Rabs r_a)) * (Rabs r_e))))
    (p4 : (0 <= ((r_c / (Rabs (r_a ^^ 2%Z))) * (Rabs r_e))))
    (p5 : (~ ((Rabs r_a) = 0)))
    (p6 : (~ ((Rabs (r_a ^^ 2%Z)) = 0)))
    (p7 : (~ ((((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))) = 0))) :
  ((Rabs r_e) <= 1).
Proof.
  apply (conclude_at_most (Rabs r_e) 1 ((((0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) + 1 * ((r_B * (Rabs r_e)) - 0)) + 1 * (((r_c / (Rabs r_a)) * (Rabs r_e)) - 0)) + 1 * (((r_c / (Rabs (r_a ^^ 2%Z))) * (Rabs r_e)) - 0)) (3 / 4) (add_at_most_to_at_most (((0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) + 1 * ((r_B * (Rabs r_e)) - 0)) + 1 * (((r_c / (Rabs r_a)) * (Rabs r_e)) - 0)) 1 0 ((r_c / (Rabs (r_a ^^ 2%Z))) * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most ((0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) + 1 * ((r_B * (Rabs r_e)) - 0)) 1 0 ((r_c / (Rabs r_a)) * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most (0 + (1 / 4) * (((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) - 0)) 1 0 (r_B * (Rabs r_e)) ltac:(lra) (add_at_most_to_at_most 0 (1 / 4) 0 ((4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))) * ((1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) - (Rabs r_e))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'97
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (r_D * ((Rabs b_e) ^^ 4%Z)))))))))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : (~ (r_a = 0)))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))))) :
  (((Rabs ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ (((Rabs ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ (((Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ ((Rabs (((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z)))))) <= (r_D * ((Rabs r_e) ^^ 4%Z)))))).
Proof.
  exact ((h1 r_e) (t_ratio_of_series_3'96_arithmetic r_B r_a r_c r_e (product_nonnegative _ _ (Rlt_le _ _ (t_ratio_of_series_3'57 r_B r_a r_c r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h2 h3 h4)) (t_ratio_of_series_3'89_arithmetic r_B r_a r_c r_e h5 (t_ratio_of_series_3'39 r_a h4) (t_ratio_of_series_3'55 r_a h4) (t_ratio_of_series_3'88 r_B r_a r_c r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h2 h3 h4))) (product_nonnegative _ _ (t_ratio_of_series_3'78 r_B r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h2) (t_ratio_of_series_3'92 r_e)) (product_nonnegative _ _ (t_ratio_of_series_3'36 r_a r_c h3 h4) (t_ratio_of_series_3'92 r_e)) (product_nonnegative _ _ (t_ratio_of_series_3'52 r_a r_c h3 h4) (t_ratio_of_series_3'92 r_e)) (t_ratio_of_series_3'39 r_a h4) (t_ratio_of_series_3'55 r_a h4) (t_ratio_of_series_3'88 r_B r_a r_c r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h2 h3 h4))).
Qed.

Lemma t_ratio_of_series_3'100
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (r_D * ((Rabs b_e) ^^ 4%Z)))))))))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : (~ (r_a = 0)))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))))) :
  (((Rabs ((((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ (((Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ ((Rabs (((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z)))))) <= (r_D * ((Rabs r_e) ^^ 4%Z))))).
Proof.
  exact (proj2 (t_ratio_of_series_3'97 r_B r_D r_a r_c r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h1 h2 h3 h4 h5)).
Qed.

Lemma t_ratio_of_series_3'103
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R)
    (h1 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (r_D * ((Rabs b_e) ^^ 4%Z)))))))))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : (~ (r_a = 0)))
    (h5 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))))) :
  (((Rabs ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs r_e))) /\ ((Rabs (((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z)))))) <= (r_D * ((Rabs r_e) ^^ 4%Z)))).
Proof.
  exact (proj2 (t_ratio_of_series_3'100 r_B r_D r_a r_c r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h1 h2 h3 h4 h5)).
Qed.

Lemma t_ratio_of_series_3'76_indexArithmetic :
  (1%Z <= 4%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_ratio_of_series_3'106_arithmetic
    (r_a : R) (r_c : R) (r_e : R)
    (p1 : (~ ((Rabs r_a) = 0))) :
  (((r_c * ((Rabs r_e) ^^ 4%Z)) / (Rabs r_a)) = ((r_c / (Rabs r_a)) * ((Rabs r_e) ^^ 4%Z))).
Proof.
  apply (conclude_equation ((r_c * ((Rabs r_e) ^^ 4%Z)) / (Rabs r_a)) ((r_c / (Rabs r_a)) * ((Rabs r_e) ^^ 4%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'117_arithmetic
    (r_a : R) (r_c : R) (r_e : R)
    (p1 : (~ ((Rabs (r_a ^^ 2%Z)) = 0))) :
  (((r_c * ((Rabs r_e) ^^ 4%Z)) / (Rabs (r_a ^^ 2%Z))) = ((r_c / (Rabs (r_a ^^ 2%Z))) * ((Rabs r_e) ^^ 4%Z))).
Proof.
  apply (conclude_equation ((r_c * ((Rabs r_e) ^^ 4%Z)) / (Rabs (r_a ^^ 2%Z))) ((r_c / (Rabs (r_a ^^ 2%Z))) * ((Rabs r_e) ^^ 4%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ratio_of_series_3'128
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_m : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R) (r_v : R)
    (h1 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z)))))))))))
    (h2 : (0 <= r_c))
    (h3 : (~ (r_a = 0)))
    (h4 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))))
    (h5 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (r_D * ((Rabs b_e) ^^ 4%Z)))))))))
    (h6 : ((Rabs (r_m - (r_a * (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z)))))) <= (r_c * ((Rabs r_e) ^^ 4%Z))))
    (h7 : ((Rabs (r_v - ((r_a ^^ 2%Z) * (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z)))))) <= (r_c * ((Rabs r_e) ^^ 4%Z)))) :
  ((0 < (r_v / (r_a ^^ 2%Z))) /\ ((Rabs (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))))) <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs r_e) ^^ 4%Z)))).
Proof.
  exact ((((((((((((((((((((((t_ratio_near_expansion (r_m / r_a)) (r_v / (r_a ^^ 2%Z))) (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z)))) (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z)))) (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z)))) r_e) r_B) (r_c / (Rabs r_a))) (r_c / (Rabs (r_a ^^ 2%Z)))) r_D) 4%Z (literal_natural 4 eq_refl)) t_ratio_of_series_3'76_indexArithmetic) (t_ratio_of_series_3'78 r_B r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h1)) (t_ratio_of_series_3'36 r_a r_c h2 h3)) (t_ratio_of_series_3'52 r_a r_c h2 h3)) h4) (proj1 (t_ratio_of_series_3'97 r_B r_D r_a r_c r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h5 h1 h2 h3 h4))) (proj1 (t_ratio_of_series_3'100 r_B r_D r_a r_c r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h5 h1 h2 h3 h4))) (proj1 (t_ratio_of_series_3'103 r_B r_D r_a r_c r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h5 h1 h2 h3 h4))) (eq_ind ((r_c * ((Rabs r_e) ^^ 4%Z)) / (Rabs r_a)) (fun hole : R => ((Rabs ((r_m / r_a) - (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z))))) <= hole)) ((((((t_scaled_error r_m) r_a) (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z)))) (r_c * ((Rabs r_e) ^^ 4%Z))) h3) h6) ((r_c / (Rabs r_a)) * ((Rabs r_e) ^^ 4%Z)) (t_ratio_of_series_3'106_arithmetic r_a r_c r_e (t_ratio_of_series_3'39 r_a h3)))) (eq_ind ((r_c * ((Rabs r_e) ^^ 4%Z)) / (Rabs (r_a ^^ 2%Z))) (fun hole : R => ((Rabs ((r_v / (r_a ^^ 2%Z)) - (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z))))) <= hole)) ((((((t_scaled_error r_v) (r_a ^^ 2%Z)) (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z)))) (r_c * ((Rabs r_e) ^^ 4%Z))) (t_ratio_of_series_3'50 r_a h3)) h7) ((r_c / (Rabs (r_a ^^ 2%Z))) * ((Rabs r_e) ^^ 4%Z)) (t_ratio_of_series_3'117_arithmetic r_a r_c r_e (t_ratio_of_series_3'55 r_a h3)))) (proj2 (t_ratio_of_series_3'103 r_B r_D r_a r_c r_e r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h5 h1 h2 h3 h4))).
Qed.

Lemma t_ratio_of_series_3'130
    (r_B : R) (r_D : R) (r_a : R) (r_c : R) (r_e : R) (r_m : R) (r_p1 : R) (r_p2 : R) (r_p3 : R) (r_q1 : R) (r_q2 : R) (r_q3 : R) (r_r1 : R) (r_r2 : R) (r_r3 : R) (r_v : R)
    (h1 : (~ (r_a = 0)))
    (h2 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z)))))))))))
    (h3 : (0 <= r_c))
    (h4 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))))
    (h5 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (r_D * ((Rabs b_e) ^^ 4%Z)))))))))
    (h6 : ((Rabs (r_m - (r_a * (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z)))))) <= (r_c * ((Rabs r_e) ^^ 4%Z))))
    (h7 : ((Rabs (r_v - ((r_a ^^ 2%Z) * (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z)))))) <= (r_c * ((Rabs r_e) ^^ 4%Z)))) :
  ((0 < r_v) /\ ((r_m / (sqrt r_v)) = ((sign r_a) * ((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z))))))).
Proof.
  exact (((((t_ratio_of_scaled r_a) r_m) r_v) h1) (proj1 (t_ratio_of_series_3'128 r_B r_D r_a r_c r_e r_m r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 r_v h2 h3 h1 h4 h5 h6 h7))).
Qed.

Theorem t_ratio_of_series_3 :
  (forall b_a : R, (forall b_c : R, (forall b_p1 : R, (forall b_p2 : R, (forall b_p3 : R, (forall b_q1 : R, (forall b_q2 : R, (forall b_q3 : R, (forall b_r1 : R, (forall b_r2 : R, (forall b_r3 : R, ((~ (b_a = 0)) -> ((0 <= b_c) -> (((b_q1 + (2 * b_r1)) = (2 * b_p1)) -> ((((b_q2 + ((2 * b_r1) * b_q1)) + ((2 * b_r2) + (b_r1 ^^ 2%Z))) = ((2 * b_p2) + (b_p1 ^^ 2%Z))) -> (((((b_q3 + ((2 * b_r1) * b_q2)) + (((2 * b_r2) + (b_r1 ^^ 2%Z)) * b_q1)) + ((2 * b_r3) + (2 * (b_r1 * b_r2)))) = ((2 * b_p3) + (2 * (b_p1 * b_p2)))) -> (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (b_a * (((1 + (b_p1 * b_e)) + (b_p2 * (b_e ^^ 2%Z))) + (b_p3 * (b_e ^^ 3%Z)))))) <= (b_c * ((Rabs b_e) ^^ 4%Z))) -> (((Rabs (b_v - ((b_a ^^ 2%Z) * (((1 + (b_q1 * b_e)) + (b_q2 * (b_e ^^ 2%Z))) + (b_q3 * (b_e ^^ 3%Z)))))) <= (b_c * ((Rabs b_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign b_a) * (((1 + (b_r1 * b_e)) + (b_r2 * (b_e ^^ 2%Z))) + (b_r3 * (b_e ^^ 3%Z)))))) <= (b_C * ((Rabs b_e) ^^ 4%Z))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_a : R) => (fun (r_c : R) => (fun (r_p1 : R) => (fun (r_p2 : R) => (fun (r_p3 : R) => (fun (r_q1 : R) => (fun (r_q2 : R) => (fun (r_q3 : R) => (fun (r_r1 : R) => (fun (r_r2 : R) => (fun (r_r3 : R) => (fun h1 : (~ (r_a = 0)) => (fun h2 : (0 <= r_c) => (fun h3 : ((r_q1 + (2 * r_r1)) = (2 * r_p1)) => (fun h4 : (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * r_p2) + (r_p1 ^^ 2%Z))) => (fun h5 : ((((r_q3 + ((2 * r_r1) * r_q2)) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + ((2 * r_r3) + (2 * (r_r1 * r_r2)))) = ((2 * r_p3) + (2 * (r_p1 * r_p2)))) => (ex_ind (fun (r_B : R) (h6 : ((0 <= r_B) /\ (exists b_D : R, (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (b_D * ((Rabs b_e) ^^ 4%Z))))))))))) => (ex_ind (fun (r_D : R) (h7 : (forall b_e : R, (((Rabs b_e) <= 1) -> (((Rabs ((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ (((Rabs ((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) - 1)) <= (r_B * (Rabs b_e))) /\ ((Rabs (((((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z))) ^^ 2%Z) - (((((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z))) ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (r_D * ((Rabs b_e) ^^ 4%Z))))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z)))))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z)))))) <= (b_C * ((Rabs b_e) ^^ 4%Z))))))))))))) (4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (r_a * (((1 + (r_p1 * b_e)) + (r_p2 * (b_e ^^ 2%Z))) + (r_p3 * (b_e ^^ 3%Z)))))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> (((Rabs (b_v - ((r_a ^^ 2%Z) * (((1 + (r_q1 * b_e)) + (r_q2 * (b_e ^^ 2%Z))) + (r_q3 * (b_e ^^ 3%Z)))))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign r_a) * (((1 + (r_r1 * b_e)) + (r_r2 * (b_e ^^ 2%Z))) + (r_r3 * (b_e ^^ 3%Z)))))) <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs b_e) ^^ 4%Z)))))))))))) (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) (conj ((((t_quotient_positive 1) (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z)))))) t_ratio_of_series_3'22) (t_ratio_of_series_3'57 r_B r_a r_c r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 h6 h2 h1)) (fun (r_e : R) => (fun h8 : ((Rabs r_e) <= (1 / (4 * (((1 + r_B) + (r_c / (Rabs r_a))) + (r_c / (Rabs (r_a ^^ 2%Z))))))) => (fun (r_m : R) => (fun (r_v : R) => (fun h9 : ((Rabs (r_m - (r_a * (((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) + (r_p3 * (r_e ^^ 3%Z)))))) <= (r_c * ((Rabs r_e) ^^ 4%Z))) => (fun h10 : ((Rabs (r_v - ((r_a ^^ 2%Z) * (((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))) + (r_q3 * (r_e ^^ 3%Z)))))) <= (r_c * ((Rabs r_e) ^^ 4%Z))) => (conj (proj1 (t_ratio_of_series_3'130 r_B r_D r_a r_c r_e r_m r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 r_v h1 h6 h2 h8 h7 h9 h10)) (eq_ind ((sign r_a) * (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))))) (fun hole : R => ((Rabs hole) <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs r_e) ^^ 4%Z)))) (eq_ind (Rabs (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))))) (fun hole : R => (hole <= ((4 * ((r_D + (3 * (r_c / (Rabs r_a)))) + (2 * (r_c / (Rabs (r_a ^^ 2%Z)))))) * ((Rabs r_e) ^^ 4%Z)))) (proj2 (t_ratio_of_series_3'128 r_B r_D r_a r_c r_e r_m r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 r_v h6 h2 h1 h8 h7 h9 h10)) (Rabs ((sign r_a) * (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z)))))) (eq_sym (((t_signed_size r_a) (((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z)))) - (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))))) h1))) ((r_m / (sqrt r_v)) - ((sign r_a) * (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z))))) (((((t_difference_of_multiples (sign r_a)) ((r_m / r_a) / (sqrt (r_v / (r_a ^^ 2%Z))))) (((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) + (r_r3 * (r_e ^^ 3%Z)))) (r_m / (sqrt r_v))) (proj2 (t_ratio_of_series_3'130 r_B r_D r_a r_c r_e r_m r_p1 r_p2 r_p3 r_q1 r_q2 r_q3 r_r1 r_r2 r_r3 r_v h1 h6 h2 h8 h7 h9 h10))))))))))))))) (proj2 h6))) ((((((((((((t_bounds_of_series_3 r_p1) r_p2) r_p3) r_q1) r_q2) r_q3) r_r1) r_r2) r_r3) h3) h4) h5)))))))))))))))))).
Qed.

Lemma t_residuals_expanded'8_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_q : Z -> R)
    (p1 : (0 < (s_q i_k)))
    (p2 : ((s_q i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((s_q i_k) - 0)) + 1 * (0 - (s_q i_k))) 0 (add_equation_to_less (0 + 1 * ((s_q i_k) - 0)) 1 (s_q i_k) 0 (add_less_to_at_most 0 1 0 (s_q i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_residuals_expanded'13_arithmetic
    (r_x : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_f : Z -> R) (s_p : Z -> R) (s_q : Z -> R)
    (p1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_n)%Z -> (~ ((s_q b_k) = 0)))))) :
  ((sum i_n (fun b_k : Z => ((s_q b_k) * (((s_f b_k) - (r_x * ((s_p b_k) / (s_q b_k)))) ^^ 2%Z)))) = (((sum i_n (fun b_k : Z => ((s_q b_k) * ((s_f b_k) ^^ 2%Z)))) - ((2 * r_x) * (sum i_n (fun b_k : Z => ((s_p b_k) * (s_f b_k)))))) + ((r_x ^^ 2%Z) * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k))))))).
Proof.
  apply (conclude_equation (sum i_n (fun b_k : Z => ((s_q b_k) * (((s_f b_k) - (r_x * ((s_p b_k) / (s_q b_k)))) ^^ 2%Z)))) (((sum i_n (fun b_k : Z => ((s_q b_k) * ((s_f b_k) ^^ 2%Z)))) - ((2 * r_x) * (sum i_n (fun b_k : Z => ((s_p b_k) * (s_f b_k)))))) + ((r_x ^^ 2%Z) * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k)))))) 0 empty_combination).
  assert (e2 : (sum i_n (fun b_k : Z => ((s_q b_k) * ((s_f b_k) ^^ 2%Z)))) = ((1 * (sum i_n (fun b_k : Z => (((s_f b_k) ^^ 2%Z) * (s_q b_k))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => ((s_q b_k) * ((s_f b_k) ^^ 2%Z))) (fun b_k : Z => ((1 * (((s_f b_k) ^^ 2%Z) * (s_q b_k))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p1 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_n (fun b_k : Z => ((s_p b_k) * (s_f b_k)))) = ((1 * (sum i_n (fun b_k : Z => ((s_f b_k) * (s_p b_k))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => ((s_p b_k) * (s_f b_k))) (fun b_k : Z => ((1 * ((s_f b_k) * (s_p b_k))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        pose proof (p1 i_k'b7'4 natural_4 first_4 ltac:(lia)) as member5.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  assert (e8 : (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k)))) = ((1 * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k))) (fun b_k : Z => ((1 * (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        pose proof (p1 i_k'b7'7 natural_7 first_7 ltac:(lia)) as member8.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e8.
  assert (e11 : (sum i_n (fun b_k : Z => ((s_q b_k) * (((s_f b_k) - (r_x * ((s_p b_k) / (s_q b_k)))) ^^ 2%Z)))) = ((1 * (sum i_n (fun b_k : Z => (((s_f b_k) ^^ 2%Z) * (s_q b_k))))) + ((((- r_x) + (- r_x)) * (sum i_n (fun b_k : Z => ((s_f b_k) * (s_p b_k))))) + ((((- r_x) * (- r_x)) * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))))) + 0)))).
  {
    apply (sum_equal i_n (fun b_k : Z => ((s_q b_k) * (((s_f b_k) - (r_x * ((s_p b_k) / (s_q b_k)))) ^^ 2%Z))) (fun b_k : Z => ((1 * (((s_f b_k) ^^ 2%Z) * (s_q b_k))) + ((((- r_x) + (- r_x)) * ((s_f b_k) * (s_p b_k))) + ((((- r_x) * (- r_x)) * (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))) + 0))))).
    - {
        intros i_k'b7'10 natural_10 first_10 last_10.
        pose proof (p1 i_k'b7'10 natural_10 first_10 ltac:(lia)) as member11.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e11.
  rational_identity.
Qed.

Theorem t_residuals_expanded :
  (forall b_n : Z, (0 <= b_n)%Z -> (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_f : Z -> R, (forall b_x : R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_n)%Z -> (0 < (b_q b_k))))) -> ((sum b_n (fun b_k : Z => ((b_q b_k) * (((b_f b_k) - (b_x * ((b_p b_k) / (b_q b_k)))) ^^ 2%Z)))) = (((sum b_n (fun b_k : Z => ((b_q b_k) * ((b_f b_k) ^^ 2%Z)))) - ((2 * b_x) * (sum b_n (fun b_k : Z => ((b_p b_k) * (b_f b_k)))))) + ((b_x ^^ 2%Z) * (sum b_n (fun b_k : Z => (((b_p b_k) ^^ 2%Z) / (b_q b_k))))))))))))).
Proof.
  exact (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (s_f : Z -> R) => (fun (r_x : R) => (fun h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_n)%Z -> (0 < (s_q b_k))))) => (t_residuals_expanded'13_arithmetic r_x i_n natural_n s_f s_p s_q (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h2 : (1%Z <= i_k)%Z => (fun h3 : (i_k <= i_n)%Z => (fun h4 : ((s_q i_k) = 0) => (t_residuals_expanded'8_arithmetic i_k natural_k s_q (((h1 i_k natural_k) h2) h3) h4)))))))))))).
Qed.

Lemma t_weights_positive'7_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_weights_positive'15_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_weights_positive'21_arithmetic
    (r_beta : R)
    (p1 : (0 < r_beta)) :
  (0 <= r_beta).
Proof.
  apply (conclude_at_most_strictly 0 r_beta (0 + 1 * (r_beta - 0)) 0 (add_less_to_at_most 0 1 0 r_beta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_weights_positive'26_arithmetic
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

Lemma t_weights_positive'1_definition
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta i_t i_k) = (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_weights_positive :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 < b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (0 < (d_w b_beta b_t b_k)))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 < r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h4 : (1%Z <= i_k)%Z => (fun h5 : (i_k <= i_t)%Z => (eq_ind (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z))) (1 - (r_beta ^^ i_t))) (product_positive _ _ (t_weights_positive'7_arithmetic r_beta h2) (((t_power_positive r_beta) h1) (i_t - i_k)%Z (t_weights_positive'15_indexArithmetic i_k natural_k i_t natural_t h3 h4 h5)))) (t_weights_positive'26_arithmetic r_beta i_k natural_k i_t natural_t (((((t_power_below_one r_beta) (t_weights_positive'21_arithmetic r_beta h1)) h2) i_t natural_t) h3) h3 h4 h5)) (d_w r_beta i_t i_k) (eq_sym (t_weights_positive'1_definition r_beta i_k natural_k i_t natural_t))))))))))).
Qed.

Lemma t_divergence_positive'19_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_divergence_positive'19
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  exact (t_divergence_positive'19_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_divergence_positive'31
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (0 < (d_w r_beta2 i_t b_k))))).
Proof.
  exact (((((t_weights_positive r_beta2) i_t natural_t) h1) h2) h3).
Qed.

Lemma t_divergence_positive'9_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_divergence_positive'33_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_divergence_positive'35_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (i_t <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_divergence_positive'39_arithmetic
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

Lemma t_divergence_positive'42_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_divergence_positive'47_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_divergence_positive'49_arithmetic
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

Lemma t_divergence_positive'51_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_divergence_positive'53_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_divergence_positive'55_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta2) = 0))) :
  (((((1 - r_beta1) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))) = (((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))))).
Proof.
  apply (conclude_equation ((((1 - r_beta1) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))) (((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_divergence_positive'56_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((((1 - r_beta1) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))) = (((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))))) :
  (((((1 - r_beta1) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (d_w r_beta2 i_t i_t)) = (((d_w r_beta1 i_t i_t) ^^ 2%Z) / (d_w r_beta2 i_t i_t))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_divergence_positive'76_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_divergence_positive'78_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (i_t <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_divergence_positive'80_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_S r_beta1 r_beta2 i_t) = (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))).
Proof.
  assert (q := (eq_refl (d_S r_beta1 r_beta2 i_t))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Theorem t_divergence_positive :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> (0 < (d_S b_beta1 b_beta2 b_t)))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (chain_less_equal _ _ _ (chain_less_at_most _ _ _ (chain_less_equal _ _ _ ((((t_quotient_positive (((1 - r_beta1) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z)) (d_w r_beta2 i_t i_t)) (((t_power_positive ((1 - r_beta1) / (1 - (r_beta1 ^^ i_t)))) ((((t_quotient_positive (1 - r_beta1)) (1 - (r_beta1 ^^ i_t))) (t_divergence_positive'9_arithmetic r_beta1 h2)) (t_divergence_positive'19 r_beta1 i_t natural_t h1 h2 h5))) 2%Z (literal_natural 2 eq_refl))) ((((t_divergence_positive'31 r_beta2 i_t natural_t h3 h4 h5) i_t natural_t) (t_divergence_positive'33_indexArithmetic i_t natural_t h5)) (t_divergence_positive'35_indexArithmetic i_t natural_t h5))) (t_divergence_positive'56_folding r_beta1 r_beta2 i_t natural_t (t_divergence_positive'55_arithmetic r_beta1 r_beta2 i_t natural_t h5 (fun h6 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_divergence_positive'39_arithmetic r_beta1 i_t natural_t (t_divergence_positive'19 r_beta1 i_t natural_t h1 h2 h5) h6 h5)) (fun h6 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_divergence_positive'49_arithmetic r_beta2 i_t natural_t (t_divergence_positive'47_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_divergence_positive'42_arithmetic r_beta2 h3)) h4) i_t natural_t) h5) h5) h6 h5)) (fun h6 : ((1 - r_beta2) = 0) => (t_divergence_positive'53_arithmetic r_beta2 (t_divergence_positive'51_arithmetic r_beta2 h4) h6))))) ((((((t_sum_above_members i_t natural_t) (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h6 : (1%Z <= i_k)%Z => (fun h7 : (i_k <= i_t)%Z => ((((t_quotient_nonnegative ((d_w r_beta1 i_t i_k) ^^ 2%Z)) (d_w r_beta2 i_t i_k)) (square_nonnegative (d_w r_beta1 i_t i_k))) ((((t_divergence_positive'31 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h6) h7)))))) i_t natural_t) (t_divergence_positive'76_indexArithmetic i_t natural_t h5)) (t_divergence_positive'78_indexArithmetic i_t natural_t h5))) (eq_sym (t_divergence_positive'80_definition r_beta1 r_beta2 i_t natural_t))))))))))).
Qed.

Lemma t_extremal_sums'8_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_q : Z -> R)
    (p1 : (0 < (s_q i_k)))
    (p2 : ((s_q i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((s_q i_k) - 0)) + 1 * (0 - (s_q i_k))) 0 (add_equation_to_less (0 + 1 * ((s_q i_k) - 0)) 1 (s_q i_k) 0 (add_less_to_at_most 0 1 0 (s_q i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_extremal_sums'13_arithmetic
    (r_x : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_p : Z -> R) (s_q : Z -> R)
    (p1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_n)%Z -> (~ ((s_q b_k) = 0)))))) :
  ((sum i_n (fun b_k : Z => ((s_p b_k) * (r_x * ((s_p b_k) / (s_q b_k)))))) = (r_x * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k)))))).
Proof.
  apply (conclude_equation (sum i_n (fun b_k : Z => ((s_p b_k) * (r_x * ((s_p b_k) / (s_q b_k)))))) (r_x * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k))))) 0 empty_combination).
  assert (e2 : (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k)))) = ((1 * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k))) (fun b_k : Z => ((1 * (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p1 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_n (fun b_k : Z => ((s_p b_k) * (r_x * ((s_p b_k) / (s_q b_k)))))) = ((r_x * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => ((s_p b_k) * (r_x * ((s_p b_k) / (s_q b_k))))) (fun b_k : Z => ((r_x * (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        pose proof (p1 i_k'b7'4 natural_4 first_4 ltac:(lia)) as member5.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_extremal_sums'22_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_q : Z -> R)
    (p1 : (0 < (s_q i_k)))
    (p2 : ((s_q i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((s_q i_k) - 0)) + 1 * (0 - (s_q i_k))) 0 (add_equation_to_less (0 + 1 * ((s_q i_k) - 0)) 1 (s_q i_k) 0 (add_less_to_at_most 0 1 0 (s_q i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_extremal_sums'27_arithmetic
    (r_x : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_p : Z -> R) (s_q : Z -> R)
    (p1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_n)%Z -> (~ ((s_q b_k) = 0)))))) :
  ((sum i_n (fun b_k : Z => ((s_q b_k) * ((r_x * ((s_p b_k) / (s_q b_k))) ^^ 2%Z)))) = ((r_x ^^ 2%Z) * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k)))))).
Proof.
  apply (conclude_equation (sum i_n (fun b_k : Z => ((s_q b_k) * ((r_x * ((s_p b_k) / (s_q b_k))) ^^ 2%Z)))) ((r_x ^^ 2%Z) * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k))))) 0 empty_combination).
  assert (e2 : (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k)))) = ((1 * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) / (s_q b_k))) (fun b_k : Z => ((1 * (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p1 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_n (fun b_k : Z => ((s_q b_k) * ((r_x * ((s_p b_k) / (s_q b_k))) ^^ 2%Z)))) = (((r_x ^^ 2%Z) * (sum i_n (fun b_k : Z => (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => ((s_q b_k) * ((r_x * ((s_p b_k) / (s_q b_k))) ^^ 2%Z))) (fun b_k : Z => (((r_x ^^ 2%Z) * (((s_p b_k) ^^ 2%Z) * ((s_q b_k) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        pose proof (p1 i_k'b7'4 natural_4 first_4 ltac:(lia)) as member5.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Theorem t_extremal_sums :
  (forall b_n : Z, (0 <= b_n)%Z -> (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_x : R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_n)%Z -> (0 < (b_q b_k))))) -> (((sum b_n (fun b_k : Z => ((b_p b_k) * (b_x * ((b_p b_k) / (b_q b_k)))))) = (b_x * (sum b_n (fun b_k : Z => (((b_p b_k) ^^ 2%Z) / (b_q b_k)))))) /\ ((sum b_n (fun b_k : Z => ((b_q b_k) * ((b_x * ((b_p b_k) / (b_q b_k))) ^^ 2%Z)))) = ((b_x ^^ 2%Z) * (sum b_n (fun b_k : Z => (((b_p b_k) ^^ 2%Z) / (b_q b_k)))))))))))).
Proof.
  exact (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (r_x : R) => (fun h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_n)%Z -> (0 < (s_q b_k))))) => (conj (t_extremal_sums'13_arithmetic r_x i_n natural_n s_p s_q (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h2 : (1%Z <= i_k)%Z => (fun h3 : (i_k <= i_n)%Z => (fun h4 : ((s_q i_k) = 0) => (t_extremal_sums'8_arithmetic i_k natural_k s_q (((h1 i_k natural_k) h2) h3) h4)))))) (t_extremal_sums'27_arithmetic r_x i_n natural_n s_p s_q (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h2 : (1%Z <= i_k)%Z => (fun h3 : (i_k <= i_n)%Z => (fun h4 : ((s_q i_k) = 0) => (t_extremal_sums'22_arithmetic i_k natural_k s_q (((h1 i_k natural_k) h2) h3) h4)))))))))))).
Qed.

Lemma t_residuals_vanish'34_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_q : Z -> R)
    (p1 : (0 < (s_q i_k)))
    (p2 : ((s_q i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((s_q i_k) - 0)) + 1 * (0 - (s_q i_k))) 0 (add_equation_to_less (0 + 1 * ((s_q i_k) - 0)) 1 (s_q i_k) 0 (add_less_to_at_most 0 1 0 (s_q i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_residuals_vanish'35
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_q : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_n)%Z -> (0 < (s_q b_k))))))
    (h2 : (1%Z <= i_k)%Z)
    (h3 : (i_k <= i_n)%Z) :
  (~ ((s_q i_k) = 0)).
Proof.
  exact (fun h4 : ((s_q i_k) = 0) => (t_residuals_vanish'34_arithmetic i_k natural_k s_q (((h1 i_k natural_k) h2) h3) h4)).
Qed.

Lemma t_residuals_vanish'12_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_q : Z -> R)
    (p1 : (0 < (s_q i_k))) :
  (0 <= (s_q i_k)).
Proof.
  apply (conclude_at_most_strictly 0 (s_q i_k) (0 + 1 * ((s_q i_k) - 0)) 0 (add_less_to_at_most 0 1 0 (s_q i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_residuals_vanish'24_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_residuals_vanish'26_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  (i_k <= i_n)%Z.
Proof.
  lia.
Qed.

Lemma t_residuals_vanish'36_arithmetic
    (r_x : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_f : Z -> R) (s_p : Z -> R) (s_q : Z -> R)
    (p1 : (((s_q i_k) * (((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))) ^^ 2%Z)) = 0))
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_n)%Z)
    (p4 : (~ ((s_q i_k) = 0))) :
  ((((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))) ^^ 2%Z) = 0).
Proof.
  apply (conclude_equation (((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))) ^^ 2%Z) 0 (0 + (1 / (s_q i_k)) * (0 - ((s_q i_k) * (((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))) ^^ 2%Z)))) (add_equation 0 (1 / (s_q i_k)) ((s_q i_k) * (((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))) ^^ 2%Z)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_residuals_vanish'38_arithmetic
    (r_x : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_f : Z -> R) (s_p : Z -> R) (s_q : Z -> R)
    (p1 : (((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))) = 0))
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_n)%Z)
    (p4 : (~ ((s_q i_k) = 0))) :
  ((s_f i_k) = (r_x * ((s_p i_k) / (s_q i_k)))).
Proof.
  apply (conclude_equation (s_f i_k) (r_x * ((s_p i_k) / (s_q i_k))) (0 + 1 * (0 - ((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))))) (add_equation 0 1 ((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_residuals_vanish'51_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_residuals_vanish'53_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  (i_k <= i_n)%Z.
Proof.
  lia.
Qed.

Lemma t_residuals_vanish'61_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_q : Z -> R)
    (p1 : (0 < (s_q i_k)))
    (p2 : ((s_q i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((s_q i_k) - 0)) + 1 * (0 - (s_q i_k))) 0 (add_equation_to_less (0 + 1 * ((s_q i_k) - 0)) 1 (s_q i_k) 0 (add_less_to_at_most 0 1 0 (s_q i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_residuals_vanish'63_arithmetic
    (r_x : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_f : Z -> R) (s_p : Z -> R) (s_q : Z -> R)
    (p1 : ((s_f i_k) = (r_x * ((s_p i_k) / (s_q i_k)))))
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_n)%Z)
    (p4 : (~ ((s_q i_k) = 0))) :
  (((s_q i_k) * (((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))) ^^ 2%Z)) = 0).
Proof.
  apply (conclude_equation ((s_q i_k) * (((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))) ^^ 2%Z)) 0 (0 + ((s_q i_k) * ((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k))))) * ((r_x * ((s_p i_k) / (s_q i_k))) - (s_f i_k))) (add_equation 0 ((s_q i_k) * ((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k))))) (s_f i_k) (r_x * ((s_p i_k) / (s_q i_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_residuals_vanish'68_folding
    (r_x : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_f : Z -> R) (s_p : Z -> R) (s_q : Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => ((s_q b_k) * (((s_f b_k) - (r_x * ((s_p b_k) / (s_q b_k)))) ^^ 2%Z)))) = (sum i_n (fun b_k : Z => 0)))) :
  ((sum i_n (fun b_k : Z => ((s_q b_k) * (((s_f b_k) - (r_x * ((s_p b_k) / (s_q b_k)))) ^^ 2%Z)))) = (sum i_n (fun b_k : Z => 0))).
Proof.
  reindex p1.
Qed.

Lemma t_residuals_vanish'69_arithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  ((sum i_n (fun b_k : Z => 0)) = 0).
Proof.
  apply (conclude_equation (sum i_n (fun b_k : Z => 0)) 0 0 empty_combination).
  assert (e2 : (sum i_n (fun b_k : Z => 0)) = 0).
  {
    apply (sum_equal i_n (fun b_k : Z => 0) (fun b_k : Z => 0)).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Theorem t_residuals_vanish :
  (forall b_n : Z, (0 <= b_n)%Z -> (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_f : Z -> R, (forall b_x : R, ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_n)%Z -> (0 < (b_q b_k))))) -> (((sum b_n (fun b_k : Z => ((b_q b_k) * (((b_f b_k) - (b_x * ((b_p b_k) / (b_q b_k)))) ^^ 2%Z)))) = 0) <-> (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_n)%Z -> ((b_f b_k) = (b_x * ((b_p b_k) / (b_q b_k)))))))))))))).
Proof.
  exact (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (s_f : Z -> R) => (fun (r_x : R) => (fun h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_n)%Z -> (0 < (s_q b_k))))) => (conj (fun h2 : ((sum i_n (fun b_k : Z => ((s_q b_k) * (((s_f b_k) - (r_x * ((s_p b_k) / (s_q b_k)))) ^^ 2%Z)))) = 0) => (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h3 : (1%Z <= i_k)%Z => (fun h4 : (i_k <= i_n)%Z => (t_residuals_vanish'38_arithmetic r_x i_k natural_k i_n natural_n s_f s_p s_q ((t_zero_square ((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k))))) (t_residuals_vanish'36_arithmetic r_x i_k natural_k i_n natural_n s_f s_p s_q (((((((t_sum_zero i_n natural_n) (fun b_k : Z => ((s_q b_k) * (((s_f b_k) - (r_x * ((s_p b_k) / (s_q b_k)))) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_n)%Z => (product_nonnegative _ _ (t_residuals_vanish'12_arithmetic i_k natural_k s_q (((h1 i_k natural_k) h5) h6)) (square_nonnegative ((s_f i_k) - (r_x * ((s_p i_k) / (s_q i_k)))))))))) h2) i_k natural_k) (t_residuals_vanish'24_indexArithmetic i_k natural_k i_n natural_n h3 h4)) (t_residuals_vanish'26_indexArithmetic i_k natural_k i_n natural_n h3 h4)) h3 h4 (t_residuals_vanish'35 i_k natural_k i_n natural_n s_q h1 h3 h4))) h3 h4 (t_residuals_vanish'35 i_k natural_k i_n natural_n s_q h1 h3 h4)))))) (fun h2 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_n)%Z -> ((s_f b_k) = (r_x * ((s_p b_k) / (s_q b_k))))))) => (eq_trans (t_residuals_vanish'68_folding r_x i_n natural_n s_f s_p s_q ((((t_sum_congruence i_n natural_n) (fun b_k : Z => ((s_q b_k) * (((s_f b_k) - (r_x * ((s_p b_k) / (s_q b_k)))) ^^ 2%Z)))) (fun b_k : Z => 0)) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h3 : (1%Z <= i_k)%Z => (fun h4 : (i_k <= i_n)%Z => (t_residuals_vanish'63_arithmetic r_x i_k natural_k i_n natural_n s_f s_p s_q (((h2 i_k natural_k) (t_residuals_vanish'51_indexArithmetic i_k natural_k i_n natural_n h3 h4)) (t_residuals_vanish'53_indexArithmetic i_k natural_k i_n natural_n h3 h4)) h3 h4 (fun h5 : ((s_q i_k) = 0) => (t_residuals_vanish'61_arithmetic i_k natural_k s_q (((h1 i_k natural_k) h3) h4) h5)))))))) (t_residuals_vanish'69_arithmetic i_n natural_n)))))))))).
Qed.

Lemma t_ratio_at_most_root'11_arithmetic
    (r_s : R) (r_x : R) (r_y : R)
    (p1 : ((r_x ^^ 2%Z) <= (r_s * r_y))) :
  (0 <= ((r_s * r_y) - (r_x ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 ((r_s * r_y) - (r_x ^^ 2%Z)) (0 + 1 * ((r_s * r_y) - (r_x ^^ 2%Z))) 0 (add_at_most_to_at_most 0 1 (r_x ^^ 2%Z) (r_s * r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ratio_at_most_root'26_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_at_most_root'29_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_at_most_root'31_arithmetic
    (r_s : R) (r_x : R) (r_y : R)
    (p1 : (0 <= (((r_s * r_y) - (r_x ^^ 2%Z)) / r_y)))
    (p2 : (((r_x / (sqrt r_y)) ^^ 2%Z) = ((r_x ^^ 2%Z) / r_y)))
    (p3 : (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) = ((r_x / (sqrt r_y)) ^^ 2%Z)))
    (p4 : (((sqrt r_s) ^^ 2%Z) = r_s))
    (p5 : (~ ((sqrt r_y) = 0)))
    (p6 : (~ (r_y = 0))) :
  (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) <= ((sqrt r_s) ^^ 2%Z)).
Proof.
  apply (conclude_at_most ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) ((sqrt r_s) ^^ 2%Z) ((((0 + 1 * ((((r_s * r_y) - (r_x ^^ 2%Z)) / r_y) - 0)) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) + (-1) * (r_s - ((sqrt r_s) ^^ 2%Z))) 0 (add_equation_to_at_most (((0 + 1 * ((((r_s * r_y) - (r_x ^^ 2%Z)) / r_y) - 0)) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) (-1) ((sqrt r_s) ^^ 2%Z) r_s (add_equation_to_at_most ((0 + 1 * ((((r_s * r_y) - (r_x ^^ 2%Z)) / r_y) - 0)) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) 1 ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) ((r_x / (sqrt r_y)) ^^ 2%Z) (add_equation_to_at_most (0 + 1 * ((((r_s * r_y) - (r_x ^^ 2%Z)) / r_y) - 0)) 1 ((r_x / (sqrt r_y)) ^^ 2%Z) ((r_x ^^ 2%Z) / r_y) (add_at_most_to_at_most 0 1 0 (((r_s * r_y) - (r_x ^^ 2%Z)) / r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Theorem t_ratio_at_most_root :
  (forall b_x : R, (forall b_y : R, (forall b_s : R, ((0 < b_y) -> ((0 <= b_s) -> (((b_x ^^ 2%Z) <= (b_s * b_y)) -> ((Rabs (b_x / (sqrt b_y))) <= (sqrt b_s)))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_s : R) => (fun h1 : (0 < r_y) => (fun h2 : (0 <= r_s) => (fun h3 : ((r_x ^^ 2%Z) <= (r_s * r_y)) => ((((t_square_order (Rabs (r_x / (sqrt r_y)))) (sqrt r_s)) (square_root_nonnegative _ h2)) (t_ratio_at_most_root'31_arithmetic r_s r_x r_y ((((t_quotient_nonnegative ((r_s * r_y) - (r_x ^^ 2%Z))) r_y) (t_ratio_at_most_root'11_arithmetic r_s r_x r_y h3)) h1) (((t_squared_ratio r_x) r_y) h1) (t_absolute_value_squared (r_x / (sqrt r_y))) (square_root_squared _ h2) (fun h4 : ((sqrt r_y) = 0) => (t_ratio_at_most_root'26_arithmetic r_y ((t_square_root_positive r_y) h1) h4)) (fun h4 : (r_y = 0) => (t_ratio_at_most_root'29_arithmetic r_y h1 h4)))))))))).
Qed.

Lemma t_ratio_equals_root'23_arithmetic
    (r_y : R)
    (p1 : (0 < (sqrt r_y)))
    (p2 : ((sqrt r_y) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt r_y) - 0)) + 1 * (0 - (sqrt r_y))) 0 (add_equation_to_less (0 + 1 * ((sqrt r_y) - 0)) 1 (sqrt r_y) 0 (add_less_to_at_most 0 1 0 (sqrt r_y) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_equals_root'26_arithmetic
    (r_y : R)
    (p1 : (0 < r_y))
    (p2 : (r_y = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_y - 0)) + 1 * (0 - r_y)) 0 (add_equation_to_less (0 + 1 * (r_y - 0)) 1 r_y 0 (add_less_to_at_most 0 1 0 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_ratio_equals_root'28_arithmetic
    (r_s : R) (r_x : R) (r_y : R)
    (p1 : (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) = ((r_x / (sqrt r_y)) ^^ 2%Z)))
    (p2 : (((r_x / (sqrt r_y)) ^^ 2%Z) = ((r_x ^^ 2%Z) / r_y)))
    (p3 : ((r_x ^^ 2%Z) = (r_s * r_y)))
    (p4 : (((sqrt r_s) ^^ 2%Z) = r_s))
    (p5 : (~ ((sqrt r_y) = 0)))
    (p6 : (~ (r_y = 0))) :
  (((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) = ((sqrt r_s) ^^ 2%Z)).
Proof.
  apply (conclude_equation ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) ((sqrt r_s) ^^ 2%Z) ((((0 + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) + (1 / r_y) * ((r_s * r_y) - (r_x ^^ 2%Z))) + (-1) * (r_s - ((sqrt r_s) ^^ 2%Z))) (add_equation (((0 + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) + (1 / r_y) * ((r_s * r_y) - (r_x ^^ 2%Z))) (-1) ((sqrt r_s) ^^ 2%Z) r_s (add_equation ((0 + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) + 1 * (((r_x ^^ 2%Z) / r_y) - ((r_x / (sqrt r_y)) ^^ 2%Z))) (1 / r_y) (r_x ^^ 2%Z) (r_s * r_y) (add_equation (0 + 1 * (((r_x / (sqrt r_y)) ^^ 2%Z) - ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z))) 1 ((r_x / (sqrt r_y)) ^^ 2%Z) ((r_x ^^ 2%Z) / r_y) (add_equation 0 1 ((Rabs (r_x / (sqrt r_y))) ^^ 2%Z) ((r_x / (sqrt r_y)) ^^ 2%Z) empty_combination p1) p2) p3) p4)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Theorem t_ratio_equals_root :
  (forall b_x : R, (forall b_y : R, (forall b_s : R, ((0 < b_y) -> ((0 <= b_s) -> (((b_x ^^ 2%Z) = (b_s * b_y)) -> ((Rabs (b_x / (sqrt b_y))) = (sqrt b_s)))))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun (r_s : R) => (fun h1 : (0 < r_y) => (fun h2 : (0 <= r_s) => (fun h3 : ((r_x ^^ 2%Z) = (r_s * r_y)) => (((((t_equal_squares (Rabs (r_x / (sqrt r_y)))) (sqrt r_s)) (t_absolute_value_nonnegative (r_x / (sqrt r_y)))) (square_root_nonnegative _ h2)) (t_ratio_equals_root'28_arithmetic r_s r_x r_y (t_absolute_value_squared (r_x / (sqrt r_y))) (((t_squared_ratio r_x) r_y) h1) h3 (square_root_squared _ h2) (fun h4 : ((sqrt r_y) = 0) => (t_ratio_equals_root'23_arithmetic r_y ((t_square_root_positive r_y) h1) h4)) (fun h4 : (r_y = 0) => (t_ratio_equals_root'26_arithmetic r_y h1 h4)))))))))).
Qed.

Lemma t_absolute_value_below'3_arithmetic
    (r_x : R)
    (p1 : (r_x < 0)) :
  (r_x <= 0).
Proof.
  apply (conclude_at_most_strictly r_x 0 (0 + 1 * (0 - r_x)) 0 (add_less_to_at_most 0 1 r_x 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_below'6_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((Rabs r_x) = (- r_x)))
    (p2 : ((- r_y) < r_x)) :
  ((Rabs r_x) < r_y).
Proof.
  apply (conclude_less_strictly (Rabs r_x) r_y ((0 + 1 * ((- r_x) - (Rabs r_x))) + 1 * (r_x - (- r_y))) 0 (add_less_to_at_most (0 + 1 * ((- r_x) - (Rabs r_x))) 1 (- r_y) r_x ltac:(lra) (at_most_of_equation (0 + 1 * ((- r_x) - (Rabs r_x))) (add_equation 0 1 (Rabs r_x) (- r_x) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_absolute_value_below'9_arithmetic
    (r_x : R)
    (p1 : (r_x = 0)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most 0 r_x (0 + (-1) * (0 - r_x)) 0 (at_most_of_equation (0 + (-1) * (0 - r_x)) (add_equation 0 (-1) r_x 0 empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_below'12_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((Rabs r_x) = r_x))
    (p2 : (r_x < r_y)) :
  ((Rabs r_x) < r_y).
Proof.
  apply (conclude_less_strictly (Rabs r_x) r_y ((0 + 1 * (r_x - (Rabs r_x))) + 1 * (r_y - r_x)) 0 (add_less_to_at_most (0 + 1 * (r_x - (Rabs r_x))) 1 r_x r_y ltac:(lra) (at_most_of_equation (0 + 1 * (r_x - (Rabs r_x))) (add_equation 0 1 (Rabs r_x) r_x empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_absolute_value_below'14_arithmetic
    (r_x : R)
    (p1 : (0 < r_x)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most_strictly 0 r_x (0 + 1 * (r_x - 0)) 0 (add_less_to_at_most 0 1 0 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_absolute_value_below'16_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((Rabs r_x) = r_x))
    (p2 : (r_x < r_y)) :
  ((Rabs r_x) < r_y).
Proof.
  apply (conclude_less_strictly (Rabs r_x) r_y ((0 + 1 * (r_x - (Rabs r_x))) + 1 * (r_y - r_x)) 0 (add_less_to_at_most (0 + 1 * (r_x - (Rabs r_x))) 1 r_x r_y ltac:(lra) (at_most_of_equation (0 + 1 * (r_x - (Rabs r_x))) (add_equation 0 1 (Rabs r_x) r_x empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_absolute_value_below :
  (forall b_x : R, (forall b_y : R, (((- b_y) < b_x) -> ((b_x < b_y) -> ((Rabs b_x) < b_y))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : ((- r_y) < r_x) => (fun h2 : (r_x < r_y) => (or_ind (fun h3 : (r_x < 0) => (t_absolute_value_below'6_arithmetic r_x r_y (absolute_value_nonpositive _ (t_absolute_value_below'3_arithmetic r_x h3)) h1)) (fun h3 : ((r_x = 0) \/ (0 < r_x)) => (or_ind (fun h4 : (r_x = 0) => (t_absolute_value_below'12_arithmetic r_x r_y (absolute_value_nonnegative _ (t_absolute_value_below'9_arithmetic r_x h4)) h2)) (fun h4 : (0 < r_x) => (t_absolute_value_below'16_arithmetic r_x r_y (absolute_value_nonnegative _ (t_absolute_value_below'14_arithmetic r_x h4)) h2)) h3)) (trichotomy r_x 0)))))).
Qed.

Lemma t_error_of_limit'13_arithmetic
    (r_a : R) (r_d : R)
    (p1 : (0 < r_d))
    (p2 : (r_d <= (1 - r_a))) :
  (0 < (1 - r_a)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_a) ((0 + 1 * (r_d - 0)) + 1 * ((1 - r_a) - r_d)) 0 (add_at_most_to_less (0 + 1 * (r_d - 0)) 1 r_d (1 - r_a) ltac:(lra) (add_less_to_at_most 0 1 0 r_d ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_error_of_limit'13
    (r_a : R) (r_d : R)
    (h1 : (0 < r_d))
    (h2 : (r_d <= (1 - r_a))) :
  (0 < (1 - r_a)).
Proof.
  exact (t_error_of_limit'13_arithmetic r_a r_d h1 h2).
Qed.

Lemma t_error_of_limit'15
    (r_a : R) (r_d : R)
    (h1 : (0 < r_d))
    (h2 : (r_d <= (1 - r_a))) :
  (0 < ((1 - r_a) ^^ 2%Z)).
Proof.
  exact (((t_power_positive (1 - r_a)) (t_error_of_limit'13 r_a r_d h1 h2)) 2%Z (literal_natural 2 eq_refl)).
Qed.

Lemma t_error_of_limit'16
    (r_L : R) (r_a : R) (r_d : R)
    (h1 : (0 < r_L))
    (h2 : (0 < r_d))
    (h3 : (r_d <= (1 - r_a))) :
  (0 < (r_L / ((1 - r_a) ^^ 2%Z))).
Proof.
  exact ((((t_quotient_positive r_L) ((1 - r_a) ^^ 2%Z)) h1) (t_error_of_limit'15 r_a r_d h2 h3)).
Qed.

Lemma t_error_of_limit'33_arithmetic :
  (0 <= 4).
Proof.
  apply (conclude_at_most 0 4 0 4 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_error_of_limit'34_arithmetic
    (r_a : R) (r_h : R)
    (p1 : (0 <= r_a))
    (p2 : (r_a < r_h)) :
  (0 < r_h).
Proof.
  apply (conclude_less_strictly 0 r_h ((0 + 1 * (r_a - 0)) + 1 * (r_h - r_a)) 0 (add_less_to_at_most (0 + 1 * (r_a - 0)) 1 r_a r_h ltac:(lra) (add_at_most_to_at_most 0 1 0 r_a ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_error_of_limit'35_arithmetic
    (r_h : R)
    (p1 : (0 < r_h)) :
  (0 <= r_h).
Proof.
  apply (conclude_at_most_strictly 0 r_h (0 + 1 * (r_h - 0)) 0 (add_less_to_at_most 0 1 0 r_h ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_error_of_limit'39_arithmetic
    (r_L : R)
    (p1 : (0 < r_L)) :
  (0 <= r_L).
Proof.
  apply (conclude_at_most_strictly 0 r_L (0 + 1 * (r_L - 0)) 0 (add_less_to_at_most 0 1 0 r_L ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_error_of_limit'43_arithmetic
    (r_a : R) (r_d : R)
    (p1 : (r_d <= (1 - r_a))) :
  (0 <= ((1 - r_a) - r_d)).
Proof.
  apply (conclude_at_most 0 ((1 - r_a) - r_d) (0 + 1 * ((1 - r_a) - r_d)) 0 (add_at_most_to_at_most 0 1 r_d (1 - r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_error_of_limit'44_arithmetic
    (r_a : R) (r_d : R)
    (p1 : (0 < (1 - r_a)))
    (p2 : (0 < r_d)) :
  (0 <= ((1 - r_a) + r_d)).
Proof.
  apply (conclude_at_most_strictly 0 ((1 - r_a) + r_d) ((0 + 1 * ((1 - r_a) - 0)) + 1 * (r_d - 0)) 0 (add_less_to_less (0 + 1 * ((1 - r_a) - 0)) 1 0 r_d ltac:(lra) (add_less_to_at_most 0 1 0 (1 - r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_error_of_limit'46_arithmetic
    (r_a : R) (r_d : R)
    (p1 : (0 <= (((1 - r_a) - r_d) * ((1 - r_a) + r_d)))) :
  ((r_d ^^ 2%Z) <= ((1 - r_a) ^^ 2%Z)).
Proof.
  apply (conclude_at_most (r_d ^^ 2%Z) ((1 - r_a) ^^ 2%Z) (0 + 1 * ((((1 - r_a) - r_d) * ((1 - r_a) + r_d)) - 0)) 0 (add_at_most_to_at_most 0 1 0 (((1 - r_a) - r_d) * ((1 - r_a) + r_d)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_error_of_limit'49_arithmetic
    (r_a : R) (r_d : R)
    (p1 : ((r_d ^^ 2%Z) <= ((1 - r_a) ^^ 2%Z))) :
  (0 <= (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z)) (0 + 1 * (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z))) 0 (add_at_most_to_at_most 0 1 (r_d ^^ 2%Z) ((1 - r_a) ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_error_of_limit'55
    (r_L : R) (r_a : R) (r_d : R) (r_h : R)
    (h1 : (0 <= r_a))
    (h2 : (r_a < r_h))
    (h3 : (0 < r_L))
    (h4 : (0 < r_d))
    (h5 : (r_d <= (1 - r_a))) :
  (0 <= ((((4 * r_h) * (r_L / ((1 - r_a) ^^ 2%Z))) * (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z))) / (r_d ^^ 2%Z))).
Proof.
  exact ((((t_quotient_nonnegative (((4 * r_h) * (r_L / ((1 - r_a) ^^ 2%Z))) * (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z)))) (r_d ^^ 2%Z)) (product_nonnegative _ _ (product_nonnegative _ _ (product_nonnegative _ _ t_error_of_limit'33_arithmetic (t_error_of_limit'35_arithmetic r_h (t_error_of_limit'34_arithmetic r_a r_h h1 h2))) ((((t_quotient_nonnegative r_L) ((1 - r_a) ^^ 2%Z)) (t_error_of_limit'39_arithmetic r_L h3)) (t_error_of_limit'15 r_a r_d h4 h5))) (t_error_of_limit'49_arithmetic r_a r_d (t_error_of_limit'46_arithmetic r_a r_d (product_nonnegative _ _ (t_error_of_limit'43_arithmetic r_a r_d h5) (t_error_of_limit'44_arithmetic r_a r_d (t_error_of_limit'13 r_a r_d h4 h5) h4)))))) (((t_power_positive r_d) h4) 2%Z (literal_natural 2 eq_refl))).
Qed.

Lemma t_error_of_limit'57_arithmetic
    (r_a : R)
    (p1 : (0 < (1 - r_a)))
    (p2 : ((1 - r_a) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_a) - 0)) + 1 * (0 - (1 - r_a))) 0 (add_equation_to_less (0 + 1 * ((1 - r_a) - 0)) 1 (1 - r_a) 0 (add_less_to_at_most 0 1 0 (1 - r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_error_of_limit'58
    (r_a : R) (r_d : R)
    (h1 : (0 < r_d))
    (h2 : (r_d <= (1 - r_a))) :
  (~ ((1 - r_a) = 0)).
Proof.
  exact (fun h3 : ((1 - r_a) = 0) => (t_error_of_limit'57_arithmetic r_a (t_error_of_limit'13 r_a r_d h1 h2) h3)).
Qed.

Lemma t_error_of_limit'60_arithmetic
    (r_d : R)
    (p1 : (0 < r_d))
    (p2 : (r_d = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_d - 0)) + 1 * (0 - r_d)) 0 (add_equation_to_less (0 + 1 * (r_d - 0)) 1 r_d 0 (add_less_to_at_most 0 1 0 r_d ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_error_of_limit'61
    (r_d : R)
    (h1 : (0 < r_d)) :
  (~ (r_d = 0)).
Proof.
  exact (fun h2 : (r_d = 0) => (t_error_of_limit'60_arithmetic r_d h1 h2)).
Qed.

Lemma t_error_of_limit'25_arithmetic
    (r_a : R) (r_b : R) (r_c : R) (r_h : R)
    (p1 : (r_b < r_h))
    (p2 : (r_c < r_h))
    (p3 : (r_a < r_h))
    (p4 : (0 <= r_a))
    (p5 : (0 <= (r_b * r_c)))
    (p6 : (0 <= (r_a * (1 - r_a)))) :
  ((- (4 * r_h)) < (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly (- (4 * r_h)) (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)) ((((((0 + 1 * (r_h - r_b)) + 1 * (r_h - r_c)) + 2 * (r_h - r_a)) + 3 * (r_a - 0)) + 1 * ((r_b * r_c) - 0)) + 1 * ((r_a * (1 - r_a)) - 0)) 0 (add_at_most_to_less (((((0 + 1 * (r_h - r_b)) + 1 * (r_h - r_c)) + 2 * (r_h - r_a)) + 3 * (r_a - 0)) + 1 * ((r_b * r_c) - 0)) 1 0 (r_a * (1 - r_a)) ltac:(lra) (add_at_most_to_less ((((0 + 1 * (r_h - r_b)) + 1 * (r_h - r_c)) + 2 * (r_h - r_a)) + 3 * (r_a - 0)) 1 0 (r_b * r_c) ltac:(lra) (add_at_most_to_less (((0 + 1 * (r_h - r_b)) + 1 * (r_h - r_c)) + 2 * (r_h - r_a)) 3 0 r_a ltac:(lra) (add_less_to_less ((0 + 1 * (r_h - r_b)) + 1 * (r_h - r_c)) 2 r_a r_h ltac:(lra) (add_less_to_less (0 + 1 * (r_h - r_b)) 1 r_c r_h ltac:(lra) (add_less_to_at_most 0 1 r_b r_h ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6.
  rational_identity.
Qed.

Lemma t_error_of_limit'28_arithmetic
    (r_a : R) (r_b : R) (r_c : R) (r_h : R)
    (p1 : ((- (4 * r_h)) < (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))) :
  (0 < ((4 * r_h) + (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))).
Proof.
  apply (conclude_less_strictly 0 ((4 * r_h) + (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z))) (0 + 1 * ((((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)) - (- (4 * r_h)))) 0 (add_less_to_at_most 0 1 (- (4 * r_h)) (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_error_of_limit'62_arithmetic
    (r_L : R) (r_a : R) (r_b : R) (r_c : R) (r_d : R) (r_h : R)
    (p1 : (0 < ((r_L / ((1 - r_a) ^^ 2%Z)) * ((4 * r_h) + (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z))))))
    (p2 : (0 <= ((((4 * r_h) * (r_L / ((1 - r_a) ^^ 2%Z))) * (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z))) / (r_d ^^ 2%Z))))
    (p3 : (~ ((1 - r_a) = 0)))
    (p4 : (~ (r_d = 0))) :
  ((- (((4 * r_h) * r_L) / (r_d ^^ 2%Z))) < ((r_L * (((1 - r_b) * (1 - r_c)) / ((1 - r_a) ^^ 2%Z))) - r_L)).
Proof.
  apply (conclude_less_strictly (- (((4 * r_h) * r_L) / (r_d ^^ 2%Z))) ((r_L * (((1 - r_b) * (1 - r_c)) / ((1 - r_a) ^^ 2%Z))) - r_L) ((0 + 1 * (((r_L / ((1 - r_a) ^^ 2%Z)) * ((4 * r_h) + (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))) - 0)) + 1 * (((((4 * r_h) * (r_L / ((1 - r_a) ^^ 2%Z))) * (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z))) / (r_d ^^ 2%Z)) - 0)) 0 (add_at_most_to_less (0 + 1 * (((r_L / ((1 - r_a) ^^ 2%Z)) * ((4 * r_h) + (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))) - 0)) 1 0 ((((4 * r_h) * (r_L / ((1 - r_a) ^^ 2%Z))) * (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z))) / (r_d ^^ 2%Z)) ltac:(lra) (add_less_to_at_most 0 1 0 ((r_L / ((1 - r_a) ^^ 2%Z)) * ((4 * r_h) + (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_error_of_limit'66_arithmetic
    (r_b : R)
    (p1 : (r_b <= 1)) :
  (0 <= (1 - r_b)).
Proof.
  apply (conclude_at_most 0 (1 - r_b) (0 + 1 * (1 - r_b)) 0 (add_at_most_to_at_most 0 1 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_error_of_limit'68_arithmetic
    (r_a : R) (r_b : R) (r_c : R) (r_h : R)
    (p1 : (r_a < r_h))
    (p2 : (0 <= r_a))
    (p3 : (0 <= (r_a ^^ 2%Z)))
    (p4 : (0 <= r_b))
    (p5 : (0 <= (r_c * (1 - r_b)))) :
  ((((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)) < (4 * r_h)).
Proof.
  apply (conclude_less_strictly (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)) (4 * r_h) (((((0 + 4 * (r_h - r_a)) + 2 * (r_a - 0)) + 1 * ((r_a ^^ 2%Z) - 0)) + 1 * (r_b - 0)) + 1 * ((r_c * (1 - r_b)) - 0)) 0 (add_at_most_to_less ((((0 + 4 * (r_h - r_a)) + 2 * (r_a - 0)) + 1 * ((r_a ^^ 2%Z) - 0)) + 1 * (r_b - 0)) 1 0 (r_c * (1 - r_b)) ltac:(lra) (add_at_most_to_less (((0 + 4 * (r_h - r_a)) + 2 * (r_a - 0)) + 1 * ((r_a ^^ 2%Z) - 0)) 1 0 r_b ltac:(lra) (add_at_most_to_less ((0 + 4 * (r_h - r_a)) + 2 * (r_a - 0)) 1 0 (r_a ^^ 2%Z) ltac:(lra) (add_at_most_to_less (0 + 4 * (r_h - r_a)) 2 0 r_a ltac:(lra) (add_less_to_at_most 0 4 r_a r_h ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) ltac:(lra)).
  clear p1 p2 p3 p4 p5.
  rational_identity.
Qed.

Lemma t_error_of_limit'71_arithmetic
    (r_a : R) (r_b : R) (r_c : R) (r_h : R)
    (p1 : ((((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)) < (4 * r_h))) :
  (0 < ((4 * r_h) - (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))).
Proof.
  apply (conclude_less_strictly 0 ((4 * r_h) - (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z))) (0 + 1 * ((4 * r_h) - (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)) (4 * r_h) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_error_of_limit'73_arithmetic
    (r_L : R) (r_a : R) (r_b : R) (r_c : R) (r_d : R) (r_h : R)
    (p1 : (0 < ((r_L / ((1 - r_a) ^^ 2%Z)) * ((4 * r_h) - (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z))))))
    (p2 : (0 <= ((((4 * r_h) * (r_L / ((1 - r_a) ^^ 2%Z))) * (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z))) / (r_d ^^ 2%Z))))
    (p3 : (~ (r_d = 0)))
    (p4 : (~ ((1 - r_a) = 0))) :
  (((r_L * (((1 - r_b) * (1 - r_c)) / ((1 - r_a) ^^ 2%Z))) - r_L) < (((4 * r_h) * r_L) / (r_d ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly ((r_L * (((1 - r_b) * (1 - r_c)) / ((1 - r_a) ^^ 2%Z))) - r_L) (((4 * r_h) * r_L) / (r_d ^^ 2%Z)) ((0 + 1 * (((r_L / ((1 - r_a) ^^ 2%Z)) * ((4 * r_h) - (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))) - 0)) + 1 * (((((4 * r_h) * (r_L / ((1 - r_a) ^^ 2%Z))) * (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z))) / (r_d ^^ 2%Z)) - 0)) 0 (add_at_most_to_less (0 + 1 * (((r_L / ((1 - r_a) ^^ 2%Z)) * ((4 * r_h) - (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))) - 0)) 1 0 ((((4 * r_h) * (r_L / ((1 - r_a) ^^ 2%Z))) * (((1 - r_a) ^^ 2%Z) - (r_d ^^ 2%Z))) / (r_d ^^ 2%Z)) ltac:(lra) (add_less_to_at_most 0 1 0 ((r_L / ((1 - r_a) ^^ 2%Z)) * ((4 * r_h) - (((1 - r_b) * (1 - r_c)) - ((1 - r_a) ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_error_of_limit :
  (forall b_L : R, (forall b_a : R, (forall b_b : R, (forall b_c : R, (forall b_d : R, (forall b_h : R, ((0 < b_L) -> ((0 <= b_a) -> ((b_a < b_h) -> ((0 <= b_b) -> ((b_b < b_h) -> ((b_b <= 1) -> ((0 <= b_c) -> ((b_c < b_h) -> ((0 < b_d) -> ((b_d <= (1 - b_a)) -> ((Rabs ((b_L * (((1 - b_b) * (1 - b_c)) / ((1 - b_a) ^^ 2%Z))) - b_L)) < (((4 * b_h) * b_L) / (b_d ^^ 2%Z))))))))))))))))))).
Proof.
  exact (fun (r_L : R) => (fun (r_a : R) => (fun (r_b : R) => (fun (r_c : R) => (fun (r_d : R) => (fun (r_h : R) => (fun h1 : (0 < r_L) => (fun h2 : (0 <= r_a) => (fun h3 : (r_a < r_h) => (fun h4 : (0 <= r_b) => (fun h5 : (r_b < r_h) => (fun h6 : (r_b <= 1) => (fun h7 : (0 <= r_c) => (fun h8 : (r_c < r_h) => (fun h9 : (0 < r_d) => (fun h10 : (r_d <= (1 - r_a)) => ((((t_absolute_value_below ((r_L * (((1 - r_b) * (1 - r_c)) / ((1 - r_a) ^^ 2%Z))) - r_L)) (((4 * r_h) * r_L) / (r_d ^^ 2%Z))) (t_error_of_limit'62_arithmetic r_L r_a r_b r_c r_d r_h (product_positive _ _ (t_error_of_limit'16 r_L r_a r_d h1 h9 h10) (t_error_of_limit'28_arithmetic r_a r_b r_c r_h (t_error_of_limit'25_arithmetic r_a r_b r_c r_h h5 h8 h3 h2 (product_nonnegative _ _ h4 h7) (product_nonnegative _ _ h2 (Rlt_le _ _ (t_error_of_limit'13 r_a r_d h9 h10)))))) (t_error_of_limit'55 r_L r_a r_d r_h h2 h3 h1 h9 h10) (t_error_of_limit'58 r_a r_d h9 h10) (t_error_of_limit'61 r_d h9))) (t_error_of_limit'73_arithmetic r_L r_a r_b r_c r_d r_h (product_positive _ _ (t_error_of_limit'16 r_L r_a r_d h1 h9 h10) (t_error_of_limit'71_arithmetic r_a r_b r_c r_h (t_error_of_limit'68_arithmetic r_a r_b r_c r_h h3 h2 (square_nonnegative r_a) h4 (product_nonnegative _ _ h7 (t_error_of_limit'66_arithmetic r_b h6))))) (t_error_of_limit'55 r_L r_a r_d r_h h2 h3 h1 h9 h10) (t_error_of_limit'61 r_d h9) (t_error_of_limit'58 r_a r_d h9 h10))))))))))))))))))).
Qed.

Lemma t_powers_in_ratio_vanish'14_arithmetic
    (r_a : R)
    (p1 : (r_a < 1)) :
  (0 < (1 - r_a)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_a) (0 + 1 * (1 - r_a)) 0 (add_less_to_at_most 0 1 r_a 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_in_ratio_vanish'14
    (r_a : R)
    (h1 : (r_a < 1)) :
  (0 < (1 - r_a)).
Proof.
  exact (t_powers_in_ratio_vanish'14_arithmetic r_a h1).
Qed.

Lemma t_powers_in_ratio_vanish'19_arithmetic :
  (0 < 4).
Proof.
  apply (conclude_less 0 4 0 4 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_powers_in_ratio_vanish'22
    (r_L : R) (r_a : R) (r_epsilon : R)
    (h1 : (0 < r_epsilon))
    (h2 : (r_a < 1))
    (h3 : (0 < r_L)) :
  (0 < ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L))).
Proof.
  exact ((((t_quotient_positive (r_epsilon * ((1 - r_a) ^^ 2%Z))) (4 * r_L)) (product_positive _ _ h1 (((t_power_positive (1 - r_a)) (t_powers_in_ratio_vanish'14 r_a h2)) 2%Z (literal_natural 2 eq_refl)))) (product_positive _ _ t_powers_in_ratio_vanish'19_arithmetic h3)).
Qed.

Lemma t_powers_in_ratio_vanish'54_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_n1 : Z) (natural_n1 : (0 <= i_n1)%Z) (i_n2 : Z) (natural_n2 : (0 <= i_n2)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + i_n1 + i_n2 + 1)%Z <= i_t)%Z) :
  (i_n <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_powers_in_ratio_vanish'64_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_n1 : Z) (natural_n1 : (0 <= i_n1)%Z) (i_n2 : Z) (natural_n2 : (0 <= i_n2)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + i_n1 + i_n2 + 1)%Z <= i_t)%Z) :
  (i_n1 <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_powers_in_ratio_vanish'80_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_n1 : Z) (natural_n1 : (0 <= i_n1)%Z) (i_n2 : Z) (natural_n2 : (0 <= i_n2)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + i_n1 + i_n2 + 1)%Z <= i_t)%Z) :
  (i_n2 <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_powers_in_ratio_vanish'90_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_n1 : Z) (natural_n1 : (0 <= i_n1)%Z) (i_n2 : Z) (natural_n2 : (0 <= i_n2)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + i_n1 + i_n2 + 1)%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_powers_in_ratio_vanish'92_arithmetic
    (r_a : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_n1 : Z) (natural_n1 : (0 <= i_n1)%Z) (i_n2 : Z) (natural_n2 : (0 <= i_n2)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_a ^^ i_t) <= r_a))
    (p2 : ((i_n + i_n1 + i_n2 + 1)%Z <= i_t)%Z) :
  ((1 - r_a) <= (1 - (r_a ^^ i_t))).
Proof.
  apply (conclude_at_most (1 - r_a) (1 - (r_a ^^ i_t)) (0 + 1 * (r_a - (r_a ^^ i_t))) 0 (add_at_most_to_at_most 0 1 (r_a ^^ i_t) r_a ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_powers_in_ratio_vanish'95_arithmetic
    (r_L : R)
    (p1 : (0 < r_L))
    (p2 : (r_L = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_L - 0)) + 1 * (0 - r_L)) 0 (add_equation_to_less (0 + 1 * (r_L - 0)) 1 r_L 0 (add_less_to_at_most 0 1 0 r_L ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_powers_in_ratio_vanish'98_arithmetic
    (r_a : R)
    (p1 : (0 < (1 - r_a)))
    (p2 : ((1 - r_a) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_a) - 0)) + 1 * (0 - (1 - r_a))) 0 (add_equation_to_less (0 + 1 * ((1 - r_a) - 0)) 1 (1 - r_a) 0 (add_less_to_at_most 0 1 0 (1 - r_a) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_powers_in_ratio_vanish'100_arithmetic
    (r_L : R) (r_a : R) (r_epsilon : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_n1 : Z) (natural_n1 : (0 <= i_n1)%Z) (i_n2 : Z) (natural_n2 : (0 <= i_n2)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + i_n1 + i_n2 + 1)%Z <= i_t)%Z)
    (p2 : (~ (r_L = 0)))
    (p3 : (~ ((1 - r_a) = 0))) :
  ((((4 * ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L))) * r_L) / ((1 - r_a) ^^ 2%Z)) = r_epsilon).
Proof.
  apply (conclude_equation (((4 * ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L))) * r_L) / ((1 - r_a) ^^ 2%Z)) r_epsilon 0 empty_combination).
  rational_identity.
Qed.

Theorem t_powers_in_ratio_vanish :
  (forall b_L : R, (forall b_a : R, (forall b_b : R, (forall b_c : R, (forall b_epsilon : R, ((0 < b_L) -> ((0 <= b_a) -> ((b_a < 1) -> ((0 <= b_b) -> ((b_b < 1) -> ((0 <= b_c) -> ((b_c < 1) -> ((0 < b_epsilon) -> (exists b_N : Z, (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((Rabs ((b_L * (((1 - (b_b ^^ b_t)) * (1 - (b_c ^^ b_t))) / ((1 - (b_a ^^ b_t)) ^^ 2%Z))) - b_L)) < b_epsilon))))))))))))))))).
Proof.
  exact (fun (r_L : R) => (fun (r_a : R) => (fun (r_b : R) => (fun (r_c : R) => (fun (r_epsilon : R) => (fun h1 : (0 < r_L) => (fun h2 : (0 <= r_a) => (fun h3 : (r_a < 1) => (fun h4 : (0 <= r_b) => (fun h5 : (r_b < 1) => (fun h6 : (0 <= r_c) => (fun h7 : (r_c < 1) => (fun h8 : (0 < r_epsilon) => (ex_ind (fun (i_n : Z) (both : (0 <= i_n)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((i_n <= b_t)%Z -> ((r_a ^^ b_t) < ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L)))))) => and_ind (fun (natural_n : (0 <= i_n)%Z) (h9 : (forall b_t : Z, (0 <= b_t)%Z -> ((i_n <= b_t)%Z -> ((r_a ^^ b_t) < ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L)))))) => (ex_ind (fun (i_n1 : Z) (both : (0 <= i_n1)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((i_n1 <= b_t)%Z -> ((r_b ^^ b_t) < ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L)))))) => and_ind (fun (natural_n1 : (0 <= i_n1)%Z) (h10 : (forall b_t : Z, (0 <= b_t)%Z -> ((i_n1 <= b_t)%Z -> ((r_b ^^ b_t) < ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L)))))) => (ex_ind (fun (i_n2 : Z) (both : (0 <= i_n2)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((i_n2 <= b_t)%Z -> ((r_c ^^ b_t) < ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L)))))) => and_ind (fun (natural_n2 : (0 <= i_n2)%Z) (h11 : (forall b_t : Z, (0 <= b_t)%Z -> ((i_n2 <= b_t)%Z -> ((r_c ^^ b_t) < ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L)))))) => (ex_intro (fun b_N : Z => (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((Rabs ((r_L * (((1 - (r_b ^^ b_t)) * (1 - (r_c ^^ b_t))) / ((1 - (r_a ^^ b_t)) ^^ 2%Z))) - r_L)) < r_epsilon)))) (i_n + i_n1 + i_n2 + 1)%Z (conj (sum_natural _ _ (sum_natural _ _ (sum_natural _ _ natural_n natural_n1) natural_n2) (literal_natural 1 eq_refl)) (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h12 : ((i_n + i_n1 + i_n2 + 1)%Z <= i_t)%Z => (chain_less_equal _ _ _ ((((((((((((((((t_error_of_limit r_L) (r_a ^^ i_t)) (r_b ^^ i_t)) (r_c ^^ i_t)) (1 - r_a)) ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L))) h1) (((t_power_nonnegative r_a) h2) i_t natural_t)) ((h9 i_t natural_t) (t_powers_in_ratio_vanish'54_indexArithmetic i_n natural_n i_n1 natural_n1 i_n2 natural_n2 i_t natural_t h12))) (((t_power_nonnegative r_b) h4) i_t natural_t)) ((h10 i_t natural_t) (t_powers_in_ratio_vanish'64_indexArithmetic i_n natural_n i_n1 natural_n1 i_n2 natural_n2 i_t natural_t h12))) ((((t_power_at_most_one r_b) h4) h5) i_t natural_t)) (((t_power_nonnegative r_c) h6) i_t natural_t)) ((h11 i_t natural_t) (t_powers_in_ratio_vanish'80_indexArithmetic i_n natural_n i_n1 natural_n1 i_n2 natural_n2 i_t natural_t h12))) (t_powers_in_ratio_vanish'14 r_a h3)) (t_powers_in_ratio_vanish'92_arithmetic r_a i_n natural_n i_n1 natural_n1 i_n2 natural_n2 i_t natural_t (((((t_power_at_most_base r_a) h2) h3) i_t natural_t) (t_powers_in_ratio_vanish'90_indexArithmetic i_n natural_n i_n1 natural_n1 i_n2 natural_n2 i_t natural_t h12)) h12)) (t_powers_in_ratio_vanish'100_arithmetic r_L r_a r_epsilon i_n natural_n i_n1 natural_n1 i_n2 natural_n2 i_t natural_t h12 (fun h13 : (r_L = 0) => (t_powers_in_ratio_vanish'95_arithmetic r_L h1 h13)) (fun h13 : ((1 - r_a) = 0) => (t_powers_in_ratio_vanish'98_arithmetic r_a (t_powers_in_ratio_vanish'14 r_a h3) h13))))))))) both) (((((t_powers_vanish r_c) ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L))) h6) h7) (t_powers_in_ratio_vanish'22 r_L r_a r_epsilon h8 h3 h1)))) both) (((((t_powers_vanish r_b) ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L))) h4) h5) (t_powers_in_ratio_vanish'22 r_L r_a r_epsilon h8 h3 h1)))) both) (((((t_powers_vanish r_a) ((r_epsilon * ((1 - r_a) ^^ 2%Z)) / (4 * r_L))) h2) h3) (t_powers_in_ratio_vanish'22 r_L r_a r_epsilon h8 h3 h1)))))))))))))))).
Qed.

Lemma t_product_at_least_one'2_arithmetic
    (r_x : R)
    (p1 : (1 <= r_x)) :
  (0 <= (r_x - 1)).
Proof.
  apply (conclude_at_most 0 (r_x - 1) (0 + 1 * (r_x - 1)) 0 (add_at_most_to_at_most 0 1 1 r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_product_at_least_one'2
    (r_x : R)
    (h1 : (1 <= r_x)) :
  (0 <= (r_x - 1)).
Proof.
  exact (t_product_at_least_one'2_arithmetic r_x h1).
Qed.

Lemma t_product_at_least_one'4_arithmetic
    (r_y : R)
    (p1 : (1 <= r_y)) :
  (0 <= (r_y - 1)).
Proof.
  apply (conclude_at_most 0 (r_y - 1) (0 + 1 * (r_y - 1)) 0 (add_at_most_to_at_most 0 1 1 r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_product_at_least_one'4
    (r_y : R)
    (h1 : (1 <= r_y)) :
  (0 <= (r_y - 1)).
Proof.
  exact (t_product_at_least_one'4_arithmetic r_y h1).
Qed.

Lemma t_product_at_least_one'6_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 <= ((r_x - 1) * (r_y - 1))))
    (p2 : (0 <= (r_x - 1)))
    (p3 : (0 <= (r_y - 1))) :
  (1 <= (r_x * r_y)).
Proof.
  apply (conclude_at_most 1 (r_x * r_y) (((0 + 1 * (((r_x - 1) * (r_y - 1)) - 0)) + 1 * ((r_x - 1) - 0)) + 1 * ((r_y - 1) - 0)) 0 (add_at_most_to_at_most ((0 + 1 * (((r_x - 1) * (r_y - 1)) - 0)) + 1 * ((r_x - 1) - 0)) 1 0 (r_y - 1) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((r_x - 1) * (r_y - 1)) - 0)) 1 0 (r_x - 1) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((r_x - 1) * (r_y - 1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_product_at_least_one :
  (forall b_x : R, (forall b_y : R, ((1 <= b_x) -> ((1 <= b_y) -> (1 <= (b_x * b_y)))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : (1 <= r_x) => (fun h2 : (1 <= r_y) => (t_product_at_least_one'6_arithmetic r_x r_y (product_nonnegative _ _ (t_product_at_least_one'2 r_x h1) (t_product_at_least_one'4 r_y h2)) (t_product_at_least_one'2 r_x h1) (t_product_at_least_one'4 r_y h2)))))).
Qed.

Lemma t_below_square_root'6_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 <= (r_y ^^ 2%Z)))
    (p2 : ((r_y ^^ 2%Z) < r_x)) :
  (0 <= r_x).
Proof.
  apply (conclude_at_most_strictly 0 r_x ((0 + 1 * ((r_y ^^ 2%Z) - 0)) + 1 * (r_x - (r_y ^^ 2%Z))) 0 (add_less_to_at_most (0 + 1 * ((r_y ^^ 2%Z) - 0)) 1 (r_y ^^ 2%Z) r_x ltac:(lra) (add_at_most_to_at_most 0 1 0 (r_y ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_below_square_root'6
    (r_x : R) (r_y : R)
    (h1 : ((r_y ^^ 2%Z) < r_x)) :
  (0 <= r_x).
Proof.
  exact (t_below_square_root'6_arithmetic r_x r_y (square_nonnegative r_y) h1).
Qed.

Lemma t_below_square_root'7
    (r_x : R) (r_y : R)
    (h1 : ((r_y ^^ 2%Z) < r_x)) :
  (((sqrt r_x) ^^ 2%Z) = r_x).
Proof.
  exact (square_root_squared _ (t_below_square_root'6 r_x r_y h1)).
Qed.

Lemma t_below_square_root'9_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((r_y ^^ 2%Z) < r_x))
    (p2 : (((sqrt r_x) ^^ 2%Z) = r_x))
    (p3 : (r_y = (sqrt r_x))) :
  False.
Proof.
  apply (conclude_falsity_strictly (((0 + 1 * (r_x - (r_y ^^ 2%Z))) + (-1) * (r_x - ((sqrt r_x) ^^ 2%Z))) + (- (r_y + (sqrt r_x))) * ((sqrt r_x) - r_y)) 0 (add_equation_to_less ((0 + 1 * (r_x - (r_y ^^ 2%Z))) + (-1) * (r_x - ((sqrt r_x) ^^ 2%Z))) (- (r_y + (sqrt r_x))) r_y (sqrt r_x) (add_equation_to_less (0 + 1 * (r_x - (r_y ^^ 2%Z))) (-1) ((sqrt r_x) ^^ 2%Z) r_x (add_less_to_at_most 0 1 (r_y ^^ 2%Z) r_x ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_below_square_root'12_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sqrt r_x) < r_y)) :
  (0 < (r_y - (sqrt r_x))).
Proof.
  apply (conclude_less_strictly 0 (r_y - (sqrt r_x)) (0 + 1 * (r_y - (sqrt r_x))) 0 (add_less_to_at_most 0 1 (sqrt r_x) r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_below_square_root'14_arithmetic
    (r_x : R) (r_y : R)
    (p1 : ((sqrt r_x) < r_y))
    (p2 : (0 <= (sqrt r_x))) :
  (0 < (r_y + (sqrt r_x))).
Proof.
  apply (conclude_less_strictly 0 (r_y + (sqrt r_x)) ((0 + 1 * (r_y - (sqrt r_x))) + 2 * ((sqrt r_x) - 0)) 0 (add_at_most_to_less (0 + 1 * (r_y - (sqrt r_x))) 2 0 (sqrt r_x) ltac:(lra) (add_less_to_at_most 0 1 (sqrt r_x) r_y ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_below_square_root'16_arithmetic
    (r_x : R) (r_y : R)
    (p1 : (0 < ((r_y - (sqrt r_x)) * (r_y + (sqrt r_x)))))
    (p2 : ((r_y ^^ 2%Z) < r_x))
    (p3 : (((sqrt r_x) ^^ 2%Z) = r_x)) :
  False.
Proof.
  apply (conclude_falsity_strictly (((0 + 1 * (((r_y - (sqrt r_x)) * (r_y + (sqrt r_x))) - 0)) + 1 * (r_x - (r_y ^^ 2%Z))) + (-1) * (r_x - ((sqrt r_x) ^^ 2%Z))) 0 (add_equation_to_less ((0 + 1 * (((r_y - (sqrt r_x)) * (r_y + (sqrt r_x))) - 0)) + 1 * (r_x - (r_y ^^ 2%Z))) (-1) ((sqrt r_x) ^^ 2%Z) r_x (add_less_to_less (0 + 1 * (((r_y - (sqrt r_x)) * (r_y + (sqrt r_x))) - 0)) 1 (r_y ^^ 2%Z) r_x ltac:(lra) (add_less_to_at_most 0 1 0 ((r_y - (sqrt r_x)) * (r_y + (sqrt r_x))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_below_square_root :
  (forall b_x : R, (forall b_y : R, (((b_y ^^ 2%Z) < b_x) -> (b_y < (sqrt b_x))))).
Proof.
  exact (fun (r_x : R) => (fun (r_y : R) => (fun h1 : ((r_y ^^ 2%Z) < r_x) => (or_ind (fun h2 : (r_y < (sqrt r_x)) => h2) (fun h2 : ((r_y = (sqrt r_x)) \/ ((sqrt r_x) < r_y)) => (or_ind (fun h3 : (r_y = (sqrt r_x)) => (False_ind (r_y < (sqrt r_x)) (t_below_square_root'9_arithmetic r_x r_y h1 (t_below_square_root'7 r_x r_y h1) h3))) (fun h3 : ((sqrt r_x) < r_y) => (False_ind (r_y < (sqrt r_x)) (t_below_square_root'16_arithmetic r_x r_y (product_positive _ _ (t_below_square_root'12_arithmetic r_x r_y h3) (t_below_square_root'14_arithmetic r_x r_y h3 (square_root_nonnegative _ (t_below_square_root'6 r_x r_y h1)))) h1 (t_below_square_root'7 r_x r_y h1)))) h2)) (trichotomy r_y (sqrt r_x)))))).
Qed.

