(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas.
Local Open Scope R_scope.

Lemma t_steepest_descent''bound'12_indexArithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : (1%Z <= i_i)%Z)
    (p2 : (i_i <= i_d)%Z) :
  (1%Z <= i_i)%Z.
Proof.
  lia.
Qed.

Lemma t_steepest_descent''bound'14_indexArithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : (1%Z <= i_i)%Z)
    (p2 : (i_i <= i_d)%Z) :
  (i_i <= i_d)%Z.
Proof.
  lia.
Qed.

Lemma t_steepest_descent''bound'21_arithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (s_b : Z -> R) (s_m : Z -> R) (s_u : Z -> R)
    (p1 : (0 <= (sum i_d (fun b_k : Z => (((Rabs (s_m b_k)) * (s_b b_k)) - ((s_m b_k) * (s_u b_k))))))) :
  ((sum i_d (fun b_i : Z => ((s_m b_i) * (s_u b_i)))) <= (sum i_d (fun b_i : Z => ((Rabs (s_m b_i)) * (s_b b_i))))).
Proof.
  apply (conclude_at_most (sum i_d (fun b_i : Z => ((s_m b_i) * (s_u b_i)))) (sum i_d (fun b_i : Z => ((Rabs (s_m b_i)) * (s_b b_i)))) (0 + 1 * ((sum i_d (fun b_k : Z => (((Rabs (s_m b_k)) * (s_b b_k)) - ((s_m b_k) * (s_u b_k))))) - 0)) 0 (add_at_most_to_at_most 0 1 0 (sum i_d (fun b_k : Z => (((Rabs (s_m b_k)) * (s_b b_k)) - ((s_m b_k) * (s_u b_k))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e4 : (sum i_d (fun b_k : Z => (((Rabs (s_m b_k)) * (s_b b_k)) - ((s_m b_k) * (s_u b_k))))) = ((1 * (sum i_d (fun b_k : Z => ((Rabs (s_m b_k)) * (s_b b_k))))) + (((- 1) * (sum i_d (fun b_k : Z => ((s_m b_k) * (s_u b_k))))) + 0))).
  {
    apply (sum_equal i_d (fun b_k : Z => (((Rabs (s_m b_k)) * (s_b b_k)) - ((s_m b_k) * (s_u b_k)))) (fun b_k : Z => ((1 * ((Rabs (s_m b_k)) * (s_b b_k))) + (((- 1) * ((s_m b_k) * (s_u b_k))) + 0)))).
    - {
        intros i_k'b7'3 natural_3 first_3 last_3.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e4.
  rational_identity.
Qed.

Theorem t_steepest_descent''bound :
  (forall b_d : Z, (0 <= b_d)%Z -> (forall b_m : Z -> R, (forall b_u : Z -> R, (forall b_b : Z -> R, ((forall b_i : Z, (0 <= b_i)%Z -> ((1%Z <= b_i)%Z -> ((b_i <= b_d)%Z -> ((Rabs (b_u b_i)) <= (b_b b_i))))) -> ((sum b_d (fun b_i : Z => ((b_m b_i) * (b_u b_i)))) <= (sum b_d (fun b_i : Z => ((Rabs (b_m b_i)) * (b_b b_i)))))))))).
Proof.
  exact (fun (i_d : Z) (natural_d : (0 <= i_d)%Z) => (fun (s_m : Z -> R) => (fun (s_u : Z -> R) => (fun (s_b : Z -> R) => (fun h1 : (forall b_i : Z, (0 <= b_i)%Z -> ((1%Z <= b_i)%Z -> ((b_i <= i_d)%Z -> ((Rabs (s_u b_i)) <= (s_b b_i))))) => (t_steepest_descent''bound'21_arithmetic i_d natural_d s_b s_m s_u (((t_sum_nonnegative i_d natural_d) (fun b_i : Z => (((Rabs (s_m b_i)) * (s_b b_i)) - ((s_m b_i) * (s_u b_i))))) (fun (i_i : Z) (natural_i : (0 <= i_i)%Z) => (fun h2 : (1%Z <= i_i)%Z => (fun h3 : (i_i <= i_d)%Z => ((((t_coordinate_gain (s_m i_i)) (s_u i_i)) (s_b i_i)) (((h1 i_i natural_i) (t_steepest_descent''bound'12_indexArithmetic i_d natural_d i_i natural_i h2 h3)) (t_steepest_descent''bound'14_indexArithmetic i_d natural_d i_i natural_i h2 h3))))))))))))).
Qed.

Lemma t_steepest_descent''attained'8_indexArithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : (1%Z <= i_i)%Z)
    (p2 : (i_i <= i_d)%Z) :
  (1%Z <= i_i)%Z.
Proof.
  lia.
Qed.

Lemma t_steepest_descent''attained'10_indexArithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : (1%Z <= i_i)%Z)
    (p2 : (i_i <= i_d)%Z) :
  (i_i <= i_d)%Z.
Proof.
  lia.
Qed.

Lemma t_steepest_descent''attained'24_arithmetic
    (i_i : Z) (natural_i : (0 <= i_i)%Z) (s_b : Z -> R) (s_m : Z -> R)
    (p1 : (((s_m i_i) * (sign (s_m i_i))) = (Rabs (s_m i_i)))) :
  (((s_m i_i) * ((sign (s_m i_i)) * (s_b i_i))) = ((Rabs (s_m i_i)) * (s_b i_i))).
Proof.
  apply (conclude_equation ((s_m i_i) * ((sign (s_m i_i)) * (s_b i_i))) ((Rabs (s_m i_i)) * (s_b i_i)) (0 + (s_b i_i) * ((Rabs (s_m i_i)) - ((s_m i_i) * (sign (s_m i_i))))) (add_equation 0 (s_b i_i) ((s_m i_i) * (sign (s_m i_i))) (Rabs (s_m i_i)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_steepest_descent''attained'33_folding
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (s_b : Z -> R) (s_m : Z -> R)
    (p1 : ((sum i_d (fun b_k : Z => ((s_m b_k) * ((sign (s_m b_k)) * (s_b b_k))))) = (sum i_d (fun b_k : Z => ((Rabs (s_m b_k)) * (s_b b_k)))))) :
  ((sum i_d (fun b_i : Z => ((s_m b_i) * ((sign (s_m b_i)) * (s_b b_i))))) = (sum i_d (fun b_i : Z => ((Rabs (s_m b_i)) * (s_b b_i))))).
Proof.
  reindex p1.
Qed.

Theorem t_steepest_descent''attained :
  (forall b_d : Z, (0 <= b_d)%Z -> (forall b_m : Z -> R, (forall b_b : Z -> R, ((forall b_i : Z, (0 <= b_i)%Z -> ((1%Z <= b_i)%Z -> ((b_i <= b_d)%Z -> (0 <= (b_b b_i))))) -> ((forall b_i : Z, (0 <= b_i)%Z -> ((1%Z <= b_i)%Z -> ((b_i <= b_d)%Z -> ((Rabs ((sign (b_m b_i)) * (b_b b_i))) <= (b_b b_i))))) /\ ((sum b_d (fun b_i : Z => ((b_m b_i) * ((sign (b_m b_i)) * (b_b b_i))))) = (sum b_d (fun b_i : Z => ((Rabs (b_m b_i)) * (b_b b_i)))))))))).
Proof.
  exact (fun (i_d : Z) (natural_d : (0 <= i_d)%Z) => (fun (s_m : Z -> R) => (fun (s_b : Z -> R) => (fun h1 : (forall b_i : Z, (0 <= b_i)%Z -> ((1%Z <= b_i)%Z -> ((b_i <= i_d)%Z -> (0 <= (s_b b_i))))) => (conj (fun (i_i : Z) (natural_i : (0 <= i_i)%Z) => (fun h2 : (1%Z <= i_i)%Z => (fun h3 : (i_i <= i_d)%Z => (((t_signed_bound (s_m i_i)) (s_b i_i)) (((h1 i_i natural_i) (t_steepest_descent''attained'8_indexArithmetic i_d natural_d i_i natural_i h2 h3)) (t_steepest_descent''attained'10_indexArithmetic i_d natural_d i_i natural_i h2 h3)))))) (t_steepest_descent''attained'33_folding i_d natural_d s_b s_m ((((t_sum_congruence i_d natural_d) (fun b_i : Z => ((s_m b_i) * ((sign (s_m b_i)) * (s_b b_i))))) (fun b_i : Z => ((Rabs (s_m b_i)) * (s_b b_i)))) (fun (i_i : Z) (natural_i : (0 <= i_i)%Z) => (fun h2 : (1%Z <= i_i)%Z => (proj2 (conj h2 (fun h3 : (i_i <= i_d)%Z => (proj2 (conj h3 (t_steepest_descent''attained'24_arithmetic i_i natural_i s_b s_m (t_value_times_sign (s_m i_i))))))))))))))))).
Qed.

Lemma t_steepest_descent''unique'12_indexArithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : (1%Z <= i_i)%Z)
    (p2 : (i_i <= i_d)%Z) :
  (1%Z <= i_i)%Z.
Proof.
  lia.
Qed.

Lemma t_steepest_descent''unique'14_indexArithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : (1%Z <= i_i)%Z)
    (p2 : (i_i <= i_d)%Z) :
  (i_i <= i_d)%Z.
Proof.
  lia.
Qed.

Lemma t_steepest_descent''unique'22_arithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (s_b : Z -> R) (s_m : Z -> R) (s_u : Z -> R)
    (p1 : ((sum i_d (fun b_i : Z => ((s_m b_i) * (s_u b_i)))) = (sum i_d (fun b_i : Z => ((Rabs (s_m b_i)) * (s_b b_i)))))) :
  ((sum i_d (fun b_i : Z => (((Rabs (s_m b_i)) * (s_b b_i)) - ((s_m b_i) * (s_u b_i))))) = 0).
Proof.
  apply (conclude_equation (sum i_d (fun b_i : Z => (((Rabs (s_m b_i)) * (s_b b_i)) - ((s_m b_i) * (s_u b_i))))) 0 (0 + (-1) * ((sum i_d (fun b_i : Z => ((Rabs (s_m b_i)) * (s_b b_i)))) - (sum i_d (fun b_i : Z => ((s_m b_i) * (s_u b_i)))))) (add_equation 0 (-1) (sum i_d (fun b_i : Z => ((s_m b_i) * (s_u b_i)))) (sum i_d (fun b_i : Z => ((Rabs (s_m b_i)) * (s_b b_i)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_d (fun b_i : Z => (((Rabs (s_m b_i)) * (s_b b_i)) - ((s_m b_i) * (s_u b_i))))) = ((1 * (sum i_d (fun b_i : Z => ((Rabs (s_m b_i)) * (s_b b_i))))) + (((- 1) * (sum i_d (fun b_i : Z => ((s_m b_i) * (s_u b_i))))) + 0))).
  {
    apply (sum_equal i_d (fun b_i : Z => (((Rabs (s_m b_i)) * (s_b b_i)) - ((s_m b_i) * (s_u b_i)))) (fun b_i : Z => ((1 * ((Rabs (s_m b_i)) * (s_b b_i))) + (((- 1) * ((s_m b_i) * (s_u b_i))) + 0)))).
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

Lemma t_steepest_descent''unique'27_indexArithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : (1%Z <= i_i)%Z)
    (p2 : (i_i <= i_d)%Z) :
  (1%Z <= i_i)%Z.
Proof.
  lia.
Qed.

Lemma t_steepest_descent''unique'29_indexArithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z)
    (p1 : (1%Z <= i_i)%Z)
    (p2 : (i_i <= i_d)%Z) :
  (i_i <= i_d)%Z.
Proof.
  lia.
Qed.

Lemma t_steepest_descent''unique'35_arithmetic
    (i_i : Z) (natural_i : (0 <= i_i)%Z) (s_b : Z -> R) (s_m : Z -> R)
    (p1 : ((s_m i_i) = 0)) :
  (((s_m i_i) * (s_b i_i)) = 0).
Proof.
  apply (conclude_equation ((s_m i_i) * (s_b i_i)) 0 (0 + (s_b i_i) * (0 - (s_m i_i))) (add_equation 0 (s_b i_i) (s_m i_i) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_steepest_descent''unique'38_arithmetic
    (i_d : Z) (natural_d : (0 <= i_d)%Z) (i_i : Z) (natural_i : (0 <= i_i)%Z) (s_b : Z -> R) (s_m : Z -> R) (s_u : Z -> R)
    (p1 : ((((Rabs (s_m i_i)) * (s_b i_i)) - ((s_m i_i) * (s_u i_i))) = 0))
    (p2 : (((s_m i_i) * (sign (s_m i_i))) = (Rabs (s_m i_i))))
    (p3 : (1%Z <= i_i)%Z)
    (p4 : (i_i <= i_d)%Z)
    (p5 : (~ ((s_m i_i) = 0))) :
  ((s_u i_i) = ((sign (s_m i_i)) * (s_b i_i))).
Proof.
  apply (conclude_equation (s_u i_i) ((sign (s_m i_i)) * (s_b i_i)) ((0 + ((-1) / (s_m i_i)) * (0 - (((Rabs (s_m i_i)) * (s_b i_i)) - ((s_m i_i) * (s_u i_i))))) + (- ((s_b i_i) / (s_m i_i))) * ((Rabs (s_m i_i)) - ((s_m i_i) * (sign (s_m i_i))))) (add_equation (0 + ((-1) / (s_m i_i)) * (0 - (((Rabs (s_m i_i)) * (s_b i_i)) - ((s_m i_i) * (s_u i_i))))) (- ((s_b i_i) / (s_m i_i))) ((s_m i_i) * (sign (s_m i_i))) (Rabs (s_m i_i)) (add_equation 0 ((-1) / (s_m i_i)) (((Rabs (s_m i_i)) * (s_b i_i)) - ((s_m i_i) * (s_u i_i))) 0 empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_steepest_descent''unique :
  (forall b_d : Z, (0 <= b_d)%Z -> (forall b_m : Z -> R, (forall b_u : Z -> R, (forall b_b : Z -> R, ((forall b_i : Z, (0 <= b_i)%Z -> ((1%Z <= b_i)%Z -> ((b_i <= b_d)%Z -> ((Rabs (b_u b_i)) <= (b_b b_i))))) -> (((sum b_d (fun b_i : Z => ((b_m b_i) * (b_u b_i)))) = (sum b_d (fun b_i : Z => ((Rabs (b_m b_i)) * (b_b b_i))))) -> (forall b_i : Z, (0 <= b_i)%Z -> ((1%Z <= b_i)%Z -> ((b_i <= b_d)%Z -> ((~ (((b_m b_i) * (b_b b_i)) = 0)) -> ((b_u b_i) = ((sign (b_m b_i)) * (b_b b_i))))))))))))).
Proof.
  exact (fun (i_d : Z) (natural_d : (0 <= i_d)%Z) => (fun (s_m : Z -> R) => (fun (s_u : Z -> R) => (fun (s_b : Z -> R) => (fun h1 : (forall b_i : Z, (0 <= b_i)%Z -> ((1%Z <= b_i)%Z -> ((b_i <= i_d)%Z -> ((Rabs (s_u b_i)) <= (s_b b_i))))) => (fun h2 : ((sum i_d (fun b_i : Z => ((s_m b_i) * (s_u b_i)))) = (sum i_d (fun b_i : Z => ((Rabs (s_m b_i)) * (s_b b_i))))) => (fun (i_i : Z) (natural_i : (0 <= i_i)%Z) => (fun h3 : (1%Z <= i_i)%Z => (fun h4 : (i_i <= i_d)%Z => (fun h5 : (~ (((s_m i_i) * (s_b i_i)) = 0)) => (t_steepest_descent''unique'38_arithmetic i_d natural_d i_i natural_i s_b s_m s_u (((((((t_sum_zero i_d natural_d) (fun b_i : Z => (((Rabs (s_m b_i)) * (s_b b_i)) - ((s_m b_i) * (s_u b_i))))) (fun (i_i : Z) (natural_i : (0 <= i_i)%Z) => (fun h6 : (1%Z <= i_i)%Z => (fun h7 : (i_i <= i_d)%Z => ((((t_coordinate_gain (s_m i_i)) (s_u i_i)) (s_b i_i)) (((h1 i_i natural_i) (t_steepest_descent''unique'12_indexArithmetic i_d natural_d i_i natural_i h6 h7)) (t_steepest_descent''unique'14_indexArithmetic i_d natural_d i_i natural_i h6 h7))))))) (t_steepest_descent''unique'22_arithmetic i_d natural_d s_b s_m s_u h2)) i_i natural_i) (t_steepest_descent''unique'27_indexArithmetic i_d natural_d i_i natural_i h3 h4)) (t_steepest_descent''unique'29_indexArithmetic i_d natural_d i_i natural_i h3 h4)) (t_value_times_sign (s_m i_i)) h3 h4 (fun h6 : ((s_m i_i) = 0) => (h5 (t_steepest_descent''unique'35_arithmetic i_i natural_i s_b s_m h6)))))))))))))).
Qed.

