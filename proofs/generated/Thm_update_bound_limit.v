(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_update_bound.
Local Open Scope R_scope.

Lemma t_update_bound_limit''limit'20_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'20
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  exact (t_update_bound_limit''limit'20_arithmetic r_beta2 h1).
Qed.

Lemma t_update_bound_limit''limit'22_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : ((r_beta1 ^^ 2%Z) < r_beta2)) :
  (0 < (r_beta2 - (r_beta1 ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly 0 (r_beta2 - (r_beta1 ^^ 2%Z)) (0 + 1 * (r_beta2 - (r_beta1 ^^ 2%Z))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ 2%Z) r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'22
    (r_beta1 : R) (r_beta2 : R)
    (h1 : ((r_beta1 ^^ 2%Z) < r_beta2)) :
  (0 < (r_beta2 - (r_beta1 ^^ 2%Z))).
Proof.
  exact (t_update_bound_limit''limit'22_arithmetic r_beta1 r_beta2 h1).
Qed.

Lemma t_update_bound_limit''limit'44_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2))
    (p2 : (r_beta2 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta2 - 0)) + 1 * (0 - r_beta2)) 0 (add_equation_to_less (0 + 1 * (r_beta2 - 0)) 1 r_beta2 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'45
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (~ (r_beta2 = 0)).
Proof.
  exact (fun h2 : (r_beta2 = 0) => (t_update_bound_limit''limit'44_arithmetic r_beta2 h1 h2)).
Qed.

Lemma t_update_bound_limit''limit'46_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (0 < ((r_beta2 - (r_beta1 ^^ 2%Z)) / r_beta2)))
    (p2 : (~ (r_beta2 = 0))) :
  (((r_beta1 ^^ 2%Z) / r_beta2) < 1).
Proof.
  apply (conclude_less_strictly ((r_beta1 ^^ 2%Z) / r_beta2) 1 (0 + 1 * (((r_beta2 - (r_beta1 ^^ 2%Z)) / r_beta2) - 0)) 0 (add_less_to_at_most 0 1 0 ((r_beta2 - (r_beta1 ^^ 2%Z)) / r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'46
    (r_beta1 : R) (r_beta2 : R)
    (h1 : ((r_beta1 ^^ 2%Z) < r_beta2))
    (h2 : (0 < r_beta2)) :
  (((r_beta1 ^^ 2%Z) / r_beta2) < 1).
Proof.
  exact (t_update_bound_limit''limit'46_arithmetic r_beta1 r_beta2 ((((t_quotient_positive (r_beta2 - (r_beta1 ^^ 2%Z))) r_beta2) (t_update_bound_limit''limit'22 r_beta1 r_beta2 h1)) h2) (t_update_bound_limit''limit'45 r_beta2 h2)).
Qed.

Lemma t_update_bound_limit''limit'59_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_update_bound_limit''limit'62_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (0 < (r_beta2 - (r_beta1 ^^ 2%Z))))
    (p2 : ((r_beta1 ^^ 2%Z) = r_beta2)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_beta2 - (r_beta1 ^^ 2%Z)) - 0)) + (-1) * (r_beta2 - (r_beta1 ^^ 2%Z))) 0 (add_equation_to_less (0 + 1 * ((r_beta2 - (r_beta1 ^^ 2%Z)) - 0)) (-1) (r_beta1 ^^ 2%Z) r_beta2 (add_less_to_at_most 0 1 0 (r_beta2 - (r_beta1 ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'66_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'69_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (0 < (r_beta2 - (r_beta1 ^^ 2%Z))))
    (p2 : ((r_beta2 - (r_beta1 ^^ 2%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_beta2 - (r_beta1 ^^ 2%Z)) - 0)) + 1 * (0 - (r_beta2 - (r_beta1 ^^ 2%Z)))) 0 (add_equation_to_less (0 + 1 * ((r_beta2 - (r_beta1 ^^ 2%Z)) - 0)) 1 (r_beta2 - (r_beta1 ^^ 2%Z)) 0 (add_less_to_at_most 0 1 0 (r_beta2 - (r_beta1 ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'76_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_update_bound_limit''limit'78_arithmetic
    (r_beta1 : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : ((i_n + 1)%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'80_arithmetic
    (r_beta1 : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : ((i_n + 1)%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'82_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((r_beta1 ^^ 2%Z) / r_beta2) < 1))
    (p2 : ((i_n + 1)%Z <= i_t)%Z)
    (p3 : (~ (r_beta2 = 0))) :
  (0 < (1 - ((r_beta1 ^^ 2%Z) / r_beta2))).
Proof.
  apply (conclude_less_strictly 0 (1 - ((r_beta1 ^^ 2%Z) / r_beta2)) (0 + 1 * (1 - ((r_beta1 ^^ 2%Z) / r_beta2))) 0 (add_less_to_at_most 0 1 ((r_beta1 ^^ 2%Z) / r_beta2) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'84_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - ((r_beta1 ^^ 2%Z) / r_beta2))))
    (p2 : ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) = 0))
    (p3 : ((i_n + 1)%Z <= i_t)%Z)
    (p4 : (~ (r_beta2 = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) - 0)) + 1 * (0 - (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))) 0 (add_equation_to_less (0 + 1 * ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) - 0)) 1 (1 - ((r_beta1 ^^ 2%Z) / r_beta2)) 0 (add_less_to_at_most 0 1 0 (1 - ((r_beta1 ^^ 2%Z) / r_beta2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'86_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z)
    (p2 : (~ ((1 - r_beta2) = 0)))
    (p3 : (~ ((r_beta2 - (r_beta1 ^^ 2%Z)) = 0)))
    (p4 : (~ (r_beta2 = 0)))
    (p5 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p6 : (~ ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) = 0))) :
  ((((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) * (1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t))) / ((((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2)) * (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))) = (((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))) * (((1 - (r_beta2 ^^ i_t)) * (1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t))) / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)))).
Proof.
  apply (conclude_equation (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) * (1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t))) / ((((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2)) * (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))) (((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))) * (((1 - (r_beta2 ^^ i_t)) * (1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t))) / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z))) 0 empty_combination).
  assert (e1 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t) = (((r_beta1 ^^ i_t) ^^ 2%Z) / (r_beta2 ^^ i_t))) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'93_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (i_n <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_update_bound_limit''limit'13_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''limit'29_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_update_bound_limit''limit :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_epsilon : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> (((b_beta1 ^^ 2%Z) < b_beta2) -> ((0 < b_epsilon) -> (exists b_N : Z, (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((Rabs ((d_S b_beta1 b_beta2 b_t) - ((((1 - b_beta1) ^^ 2%Z) * b_beta2) / ((1 - b_beta2) * (b_beta2 - (b_beta1 ^^ 2%Z)))))) < b_epsilon))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (r_epsilon : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : ((r_beta1 ^^ 2%Z) < r_beta2) => (fun h6 : (0 < r_epsilon) => (ex_ind (fun (i_n : Z) (both : (0 <= i_n)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((i_n <= b_t)%Z -> ((Rabs ((((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))) * (((1 - (r_beta2 ^^ b_t)) * (1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ b_t))) / ((1 - (r_beta1 ^^ b_t)) ^^ 2%Z))) - ((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))))) < r_epsilon)))) => and_ind (fun (natural_n : (0 <= i_n)%Z) (h7 : (forall b_t : Z, (0 <= b_t)%Z -> ((i_n <= b_t)%Z -> ((Rabs ((((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))) * (((1 - (r_beta2 ^^ b_t)) * (1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ b_t))) / ((1 - (r_beta1 ^^ b_t)) ^^ 2%Z))) - ((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))))) < r_epsilon)))) => (ex_intro (fun b_N : Z => (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((Rabs ((d_S r_beta1 r_beta2 b_t) - ((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))))) < r_epsilon)))) (i_n + 1)%Z (conj (sum_natural _ _ natural_n (literal_natural 1 eq_refl)) (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h8 : ((i_n + 1)%Z <= i_t)%Z => (chain_equal_less _ _ _ (eq_ind (d_S r_beta1 r_beta2 i_t) (fun hole : R => ((Rabs ((d_S r_beta1 r_beta2 i_t) - ((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))))) = (Rabs (hole - ((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))))))) (eq_refl (Rabs ((d_S r_beta1 r_beta2 i_t) - ((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z))))))) (((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))) * (((1 - (r_beta2 ^^ i_t)) * (1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t))) / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z))) (eq_trans (((((((((t_update_bound''closed'_form r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) (t_update_bound_limit''limit'59_indexArithmetic i_n natural_n i_t natural_t h8)) (fun h9 : ((r_beta1 ^^ 2%Z) = r_beta2) => (t_update_bound_limit''limit'62_arithmetic r_beta1 r_beta2 (t_update_bound_limit''limit'22 r_beta1 r_beta2 h5) h9))) (t_update_bound_limit''limit'86_arithmetic r_beta1 r_beta2 i_n natural_n i_t natural_t h8 (fun h9 : ((1 - r_beta2) = 0) => (t_update_bound_limit''limit'66_arithmetic r_beta2 (t_update_bound_limit''limit'20 r_beta2 h4) h9)) (fun h9 : ((r_beta2 - (r_beta1 ^^ 2%Z)) = 0) => (t_update_bound_limit''limit'69_arithmetic r_beta1 r_beta2 (t_update_bound_limit''limit'22 r_beta1 r_beta2 h5) h9)) (t_update_bound_limit''limit'45 r_beta2 h3) (fun h9 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_update_bound_limit''limit'80_arithmetic r_beta1 i_n natural_n i_t natural_t (t_update_bound_limit''limit'78_arithmetic r_beta1 i_n natural_n i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) (t_update_bound_limit''limit'76_indexArithmetic i_n natural_n i_t natural_t h8)) h8) h9 h8)) (fun h9 : ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) = 0) => (t_update_bound_limit''limit'84_arithmetic r_beta1 r_beta2 i_n natural_n i_t natural_t (t_update_bound_limit''limit'82_arithmetic r_beta1 r_beta2 i_n natural_n i_t natural_t (t_update_bound_limit''limit'46 r_beta1 r_beta2 h5 h3) h8 (t_update_bound_limit''limit'45 r_beta2 h3)) h9 h8 (t_update_bound_limit''limit'45 r_beta2 h3)))))) ((h7 i_t natural_t) (t_update_bound_limit''limit'93_indexArithmetic i_n natural_n i_t natural_t h8)))))))) both) (((((((((((((t_powers_in_ratio_vanish ((((1 - r_beta1) ^^ 2%Z) * r_beta2) / ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z))))) r_beta1) r_beta2) ((r_beta1 ^^ 2%Z) / r_beta2)) r_epsilon) ((((t_quotient_positive (((1 - r_beta1) ^^ 2%Z) * r_beta2)) ((1 - r_beta2) * (r_beta2 - (r_beta1 ^^ 2%Z)))) (product_positive _ _ (((t_power_positive (1 - r_beta1)) (t_update_bound_limit''limit'13_arithmetic r_beta1 h2)) 2%Z (literal_natural 2 eq_refl)) h3)) (product_positive _ _ (t_update_bound_limit''limit'20 r_beta2 h4) (t_update_bound_limit''limit'22 r_beta1 r_beta2 h5)))) h1) h2) (t_update_bound_limit''limit'29_arithmetic r_beta2 h3)) h4) ((((t_quotient_nonnegative (r_beta1 ^^ 2%Z)) r_beta2) (square_nonnegative r_beta1)) h3)) (t_update_bound_limit''limit'46 r_beta1 r_beta2 h5 h3)) h6))))))))))).
Qed.

Lemma t_update_bound_limit''growth'19
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1)) :
  (0 <= (r_beta1 ^^ i_t)).
Proof.
  exact (((t_power_nonnegative r_beta1) h1) i_t natural_t).
Qed.

Lemma t_update_bound_limit''growth'27_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'27
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  exact (t_update_bound_limit''growth'27_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_update_bound_limit''growth'38_arithmetic
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

Lemma t_update_bound_limit''growth'39
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_update_bound_limit''growth'38_arithmetic r_beta1 i_t natural_t (t_update_bound_limit''growth'27 r_beta1 i_t natural_t h1 h2 h3) h4 h3)).
Qed.

Lemma t_update_bound_limit''growth'47_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'47
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_update_bound_limit''growth'47_arithmetic r_beta2 h1).
Qed.

Lemma t_update_bound_limit''growth'55_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'55
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  exact (t_update_bound_limit''growth'55_arithmetic r_beta2 h1).
Qed.

Lemma t_update_bound_limit''growth'58_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'59
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (~ ((1 - r_beta2) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta2) = 0) => (t_update_bound_limit''growth'58_arithmetic r_beta2 (t_update_bound_limit''growth'55 r_beta2 h1) h2)).
Qed.

Lemma t_update_bound_limit''growth'72_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2))
    (p2 : (r_beta2 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta2 - 0)) + 1 * (0 - r_beta2)) 0 (add_equation_to_less (0 + 1 * (r_beta2 - 0)) 1 r_beta2 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'73
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (~ (r_beta2 = 0)).
Proof.
  exact (fun h2 : (r_beta2 = 0) => (t_update_bound_limit''growth'72_arithmetic r_beta2 h1 h2)).
Qed.

Lemma t_update_bound_limit''growth'89_arithmetic
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

Lemma t_update_bound_limit''growth'89
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (1%Z <= i_k)%Z)
    (h5 : (i_k <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  exact (t_update_bound_limit''growth'89_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) (t_update_bound_limit''growth'47 r_beta2 h1)) h2) i_t natural_t) h3) h3 h4 h5).
Qed.

Lemma t_update_bound_limit''growth'2_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  ((((1 - r_beta1) ^^ 2%Z) * (IZR i_t)) = (sum i_t (fun b_k : Z => ((1 - r_beta1) ^^ 2%Z)))).
Proof.
  apply (conclude_equation (((1 - r_beta1) ^^ 2%Z) * (IZR i_t)) (sum i_t (fun b_k : Z => ((1 - r_beta1) ^^ 2%Z))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((1 - r_beta1) ^^ 2%Z))) = ((((1 - r_beta1) ^^ 2%Z) * (sum i_t (fun b_k : Z => 1))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((1 - r_beta1) ^^ 2%Z)) (fun b_k : Z => ((((1 - r_beta1) ^^ 2%Z) * 1) + 0))).
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

Lemma t_update_bound_limit''growth'28_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : (1%Z <= i_t)%Z) :
  (0 <= (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_at_most_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'30_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t)))))
    (p2 : (0 <= (r_beta1 ^^ i_t)))
    (p3 : (1%Z <= i_t)%Z) :
  (0 <= (((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t))) + (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_at_most 0 (((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t))) + (r_beta1 ^^ i_t)) ((0 + 1 * (((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t))) - 0)) + 1 * ((r_beta1 ^^ i_t) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t))) - 0)) 1 0 (r_beta1 ^^ i_t) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'40_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t))) + (r_beta1 ^^ i_t)) / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  (1 <= (1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z))).
Proof.
  apply (conclude_at_most 1 (1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) (0 + 1 * (((((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t))) + (r_beta1 ^^ i_t)) / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t))) + (r_beta1 ^^ i_t)) / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'53_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) <= r_beta2))
    (p2 : (1%Z <= i_t)%Z) :
  (0 <= (r_beta2 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_at_most 0 (r_beta2 - (r_beta2 ^^ i_t)) (0 + 1 * (r_beta2 - (r_beta2 ^^ i_t))) 0 (add_at_most_to_at_most 0 1 (r_beta2 ^^ i_t) r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'60_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_beta2 - (r_beta2 ^^ i_t)) / (1 - r_beta2))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - r_beta2) = 0))) :
  (1 <= ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))).
Proof.
  apply (conclude_at_most 1 ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2)) (0 + 1 * (((r_beta2 - (r_beta2 ^^ i_t)) / (1 - r_beta2)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_beta2 - (r_beta2 ^^ i_t)) / (1 - r_beta2)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'68_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (r_beta2 <= (r_beta1 ^^ 2%Z))) :
  (0 <= ((r_beta1 ^^ 2%Z) - r_beta2)).
Proof.
  apply (conclude_at_most 0 ((r_beta1 ^^ 2%Z) - r_beta2) (0 + 1 * ((r_beta1 ^^ 2%Z) - r_beta2)) 0 (add_at_most_to_at_most 0 1 r_beta2 (r_beta1 ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'74_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (((r_beta1 ^^ 2%Z) - r_beta2) / r_beta2)))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ (r_beta2 = 0))) :
  (1 <= ((r_beta1 ^^ 2%Z) / r_beta2)).
Proof.
  apply (conclude_at_most 1 ((r_beta1 ^^ 2%Z) / r_beta2) (0 + 1 * ((((r_beta1 ^^ 2%Z) - r_beta2) / r_beta2) - 0)) 0 (add_at_most_to_at_most 0 1 0 (((r_beta1 ^^ 2%Z) - r_beta2) / r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'78_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_update_bound_limit''growth'81_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1 <= (((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p6 : (~ ((1 - r_beta2) = 0)))
    (p7 : (~ (r_beta2 = 0))) :
  (0 <= ((((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z)) - 1)).
Proof.
  apply (conclude_at_most 0 ((((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z)) - 1) (0 + 1 * ((((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z)) - 1)) 0 (add_at_most_to_at_most 0 1 1 (((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z) = (((r_beta1 ^^ (i_t - i_k)%Z) ^^ 2%Z) / (r_beta2 ^^ (i_t - i_k)%Z))) by (distribute_power).
  replace_by e1.
  assert (e2 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k)%Z) ^ 1) * (((r_beta1 ^^ i_k) ^ 1) * 1))).
  {
    apply (power_step _ _ (i_t - i_k)%Z 1 i_k); [lia | right; lia |].
    apply (power_step _ _ i_k 1 0%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e2.
  assert (e3 : (r_beta2 ^^ (i_t - i_k)%Z) = ((/ ((r_beta2 ^^ i_k) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
  {
    apply (power_step_negative _ _ i_k 1 i_t); [lia | nonzero |].
    apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
    reflexivity.
  }
  replace_by e3.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'83_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (((1 - r_beta1) ^^ 2%Z) * ((((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z)) - 1))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p6 : (~ ((1 - r_beta2) = 0)))
    (p7 : (~ (r_beta2 = 0))) :
  (((1 - r_beta1) ^^ 2%Z) <= (((1 - r_beta1) ^^ 2%Z) * (((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z)))).
Proof.
  apply (conclude_at_most ((1 - r_beta1) ^^ 2%Z) (((1 - r_beta1) ^^ 2%Z) * (((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z))) (0 + 1 * ((((1 - r_beta1) ^^ 2%Z) * ((((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z)) - 1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 (((1 - r_beta1) ^^ 2%Z) * ((((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z)) - 1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z) = (((r_beta1 ^^ (i_t - i_k)%Z) ^^ 2%Z) / (r_beta2 ^^ (i_t - i_k)%Z))) by (distribute_power).
  replace_by e1.
  assert (e2 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k)%Z) ^ 1) * (((r_beta1 ^^ i_k) ^ 1) * 1))).
  {
    apply (power_step _ _ (i_t - i_k)%Z 1 i_k); [lia | right; lia |].
    apply (power_step _ _ i_k 1 0%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e2.
  assert (e3 : (r_beta2 ^^ (i_t - i_k)%Z) = ((/ ((r_beta2 ^^ i_k) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
  {
    apply (power_step_negative _ _ i_k 1 i_t); [lia | nonzero |].
    apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
    reflexivity.
  }
  replace_by e3.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'91_arithmetic
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

Lemma t_update_bound_limit''growth'93_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z)
    (p4 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p5 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p6 : (~ ((1 - r_beta2) = 0)))
    (p7 : (~ (r_beta2 = 0))) :
  ((((1 - r_beta1) ^^ 2%Z) * (((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z))) = (((((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))))).
Proof.
  apply (conclude_equation (((1 - r_beta1) ^^ 2%Z) * (((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z))) (((((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) 0 empty_combination).
  assert (e1 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z) = (((r_beta1 ^^ (i_t - i_k)%Z) ^^ 2%Z) / (r_beta2 ^^ (i_t - i_k)%Z))) by (distribute_power).
  replace_by e1.
  assert (e2 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k)%Z) ^ 1) * (((r_beta1 ^^ i_k) ^ 1) * 1))).
  {
    apply (power_step _ _ (i_t - i_k)%Z 1 i_k); [lia | right; lia |].
    apply (power_step _ _ i_k 1 0%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e2.
  assert (e3 : (r_beta2 ^^ (i_t - i_k)%Z) = ((/ ((r_beta2 ^^ i_k) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
  {
    apply (power_step_negative _ _ i_k 1 i_t); [lia | nonzero |].
    apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
    reflexivity.
  }
  replace_by e3.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'94_folding
    (r_beta1 : R) (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((((1 - r_beta1) ^^ 2%Z) * (((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z))) = (((((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) :
  ((((1 - r_beta1) ^^ 2%Z) * (((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) * (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z))) = (((d_w r_beta1 i_t i_k) ^^ 2%Z) / (d_w r_beta2 i_t i_k))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_update_bound_limit''growth'104_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_update_bound_limit''growth'97_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_update_bound_limit''growth'111_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'113_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((1 - r_beta1) ^^ 2%Z) <= (((d_w r_beta1 i_t i_k) ^^ 2%Z) / (d_w r_beta2 i_t i_k))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_w r_beta2 i_t i_k) = 0))) :
  (0 <= ((((d_w r_beta1 i_t i_k) ^^ 2%Z) / (d_w r_beta2 i_t i_k)) - ((1 - r_beta1) ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 ((((d_w r_beta1 i_t i_k) ^^ 2%Z) / (d_w r_beta2 i_t i_k)) - ((1 - r_beta1) ^^ 2%Z)) (0 + 1 * ((((d_w r_beta1 i_t i_k) ^^ 2%Z) / (d_w r_beta2 i_t i_k)) - ((1 - r_beta1) ^^ 2%Z))) 0 (add_at_most_to_at_most 0 1 ((1 - r_beta1) ^^ 2%Z) (((d_w r_beta1 i_t i_k) ^^ 2%Z) / (d_w r_beta2 i_t i_k)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'126_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_update_bound_limit''growth'135_arithmetic
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

Lemma t_update_bound_limit''growth'118_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_update_bound_limit''growth'139_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'144_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (sum i_t (fun b_k : Z => ((((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)) - ((1 - r_beta1) ^^ 2%Z))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  ((sum i_t (fun b_k : Z => ((1 - r_beta1) ^^ 2%Z))) <= (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))).
Proof.
  apply (conclude_at_most (sum i_t (fun b_k : Z => ((1 - r_beta1) ^^ 2%Z))) (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) (0 + 1 * ((sum i_t (fun b_k : Z => ((((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)) - ((1 - r_beta1) ^^ 2%Z)))) - 0)) 0 (add_at_most_to_at_most 0 1 0 (sum i_t (fun b_k : Z => ((((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)) - ((1 - r_beta1) ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) = ((1 * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))) (fun b_k : Z => ((1 * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p3 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((1 - r_beta1) ^^ 2%Z))) = ((((1 - r_beta1) ^^ 2%Z) * (sum i_t (fun b_k : Z => 1))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((1 - r_beta1) ^^ 2%Z)) (fun b_k : Z => ((((1 - r_beta1) ^^ 2%Z) * 1) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        pose proof (p3 i_k'b7'4 natural_4 first_4 ltac:(lia)) as member5.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  assert (e8 : (sum i_t (fun b_k : Z => ((((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)) - ((1 - r_beta1) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + (((- ((1 - r_beta1) ^^ 2%Z)) * (sum i_t (fun b_k : Z => 1))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)) - ((1 - r_beta1) ^^ 2%Z))) (fun b_k : Z => ((1 * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + (((- ((1 - r_beta1) ^^ 2%Z)) * 1) + 0)))).
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        pose proof (p3 i_k'b7'7 natural_7 first_7 ltac:(lia)) as member8.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e8.
  assert (e11 : (sum i_t (fun b_k : Z => 1)) = (IZR i_t)) by (apply sum_of_one; lia).
  replace_by e11.
  rational_identity.
Qed.

Lemma t_update_bound_limit''growth'145_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_S r_beta1 r_beta2 i_t) = (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))).
Proof.
  assert (q := (eq_refl (d_S r_beta1 r_beta2 i_t))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Theorem t_update_bound_limit''growth :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((b_beta2 <= (b_beta1 ^^ 2%Z)) -> ((1%Z <= b_t)%Z -> ((((1 - b_beta1) ^^ 2%Z) * (IZR b_t)) <= (d_S b_beta1 b_beta2 b_t))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (r_beta2 <= (r_beta1 ^^ 2%Z)) => (fun h6 : (1%Z <= i_t)%Z => (chain_at_most_equal _ _ _ (chain_equal_at_most _ _ _ (t_update_bound_limit''growth'2_arithmetic r_beta1 i_t natural_t h6) (t_update_bound_limit''growth'144_arithmetic r_beta1 r_beta2 i_t natural_t (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)) - ((1 - r_beta1) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h7 : (1%Z <= i_k)%Z => (fun h8 : (i_k <= i_t)%Z => (t_update_bound_limit''growth'113_arithmetic r_beta1 r_beta2 i_k natural_k i_t natural_t (chain_at_most_equal _ _ _ (t_update_bound_limit''growth'83_arithmetic r_beta1 r_beta2 i_k natural_k i_t natural_t (product_nonnegative _ _ (square_nonnegative (1 - r_beta1)) (t_update_bound_limit''growth'81_arithmetic r_beta1 r_beta2 i_k natural_k i_t natural_t ((((t_product_at_least_one ((1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) * ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2)))) (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k)%Z)) ((((t_product_at_least_one (1 / ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z))) ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) (t_update_bound_limit''growth'40_arithmetic r_beta1 i_t natural_t ((((t_quotient_nonnegative (((r_beta1 ^^ i_t) * (1 - (r_beta1 ^^ i_t))) + (r_beta1 ^^ i_t))) ((1 - (r_beta1 ^^ i_t)) ^^ 2%Z)) (t_update_bound_limit''growth'30_arithmetic r_beta1 i_t natural_t (product_nonnegative _ _ (t_update_bound_limit''growth'19 r_beta1 i_t natural_t h1) (t_update_bound_limit''growth'28_arithmetic r_beta1 i_t natural_t (t_update_bound_limit''growth'27 r_beta1 i_t natural_t h1 h2 h6) h6)) (t_update_bound_limit''growth'19 r_beta1 i_t natural_t h1) h6)) (((t_power_positive (1 - (r_beta1 ^^ i_t))) (t_update_bound_limit''growth'27 r_beta1 i_t natural_t h1 h2 h6)) 2%Z (literal_natural 2 eq_refl))) h6 (t_update_bound_limit''growth'39 r_beta1 i_t natural_t h1 h2 h6))) (t_update_bound_limit''growth'60_arithmetic r_beta2 i_t natural_t ((((t_quotient_nonnegative (r_beta2 - (r_beta2 ^^ i_t))) (1 - r_beta2)) (t_update_bound_limit''growth'53_arithmetic r_beta2 i_t natural_t (((((t_power_at_most_base r_beta2) (t_update_bound_limit''growth'47 r_beta2 h3)) h4) i_t natural_t) h6) h6)) (t_update_bound_limit''growth'55 r_beta2 h4)) h6 (t_update_bound_limit''growth'59 r_beta2 h4)))) (((t_power_at_least_one ((r_beta1 ^^ 2%Z) / r_beta2)) (t_update_bound_limit''growth'74_arithmetic r_beta1 r_beta2 i_t natural_t ((((t_quotient_nonnegative ((r_beta1 ^^ 2%Z) - r_beta2)) r_beta2) (t_update_bound_limit''growth'68_arithmetic r_beta1 r_beta2 h5)) h3) h6 (t_update_bound_limit''growth'73 r_beta2 h3))) (i_t - i_k)%Z (t_update_bound_limit''growth'78_indexArithmetic i_k natural_k i_t natural_t h6 h7 h8))) h6 h7 h8 (t_update_bound_limit''growth'39 r_beta1 i_t natural_t h1 h2 h6) (t_update_bound_limit''growth'59 r_beta2 h4) (t_update_bound_limit''growth'73 r_beta2 h3))) h6 h7 h8 (t_update_bound_limit''growth'39 r_beta1 i_t natural_t h1 h2 h6) (t_update_bound_limit''growth'59 r_beta2 h4) (t_update_bound_limit''growth'73 r_beta2 h3)) (t_update_bound_limit''growth'94_folding r_beta1 r_beta2 i_k natural_k i_t natural_t (t_update_bound_limit''growth'93_arithmetic r_beta1 r_beta2 i_k natural_k i_t natural_t h6 h7 h8 (t_update_bound_limit''growth'39 r_beta1 i_t natural_t h1 h2 h6) (fun h9 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_update_bound_limit''growth'91_arithmetic r_beta2 i_k natural_k i_t natural_t (t_update_bound_limit''growth'89 r_beta2 i_k natural_k i_t natural_t h3 h4 h6 h7 h8) h9 h6 h7 h8)) (t_update_bound_limit''growth'59 r_beta2 h4) (t_update_bound_limit''growth'73 r_beta2 h3)))) h6 h7 h8 (fun h9 : ((d_w r_beta2 i_t i_k) = 0) => (t_update_bound_limit''growth'111_arithmetic r_beta2 i_k natural_k i_t natural_t (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_positive _ _ (t_update_bound_limit''growth'55 r_beta2 h4) (((t_power_positive r_beta2) h3) (i_t - i_k)%Z (t_update_bound_limit''growth'104_indexArithmetic i_k natural_k i_t natural_t h6 h7 h8)))) (t_update_bound_limit''growth'89 r_beta2 i_k natural_k i_t natural_t h3 h4 h6 h7 h8)) (d_w r_beta2 i_t i_k) (eq_sym (t_update_bound_limit''growth'97_definition r_beta2 i_k natural_k i_t natural_t))) h9))))))) h6 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h7 : (1%Z <= i_k)%Z => (fun h8 : (i_k <= i_t)%Z => (fun h9 : ((d_w r_beta2 i_t i_k) = 0) => (t_update_bound_limit''growth'139_arithmetic r_beta2 i_k natural_k i_t natural_t (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_positive _ _ (t_update_bound_limit''growth'55 r_beta2 h4) (((t_power_positive r_beta2) h3) (i_t - i_k)%Z (t_update_bound_limit''growth'126_indexArithmetic i_k natural_k i_t natural_t h6 h7 h8)))) (t_update_bound_limit''growth'135_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) (t_update_bound_limit''growth'47 r_beta2 h3)) h4) i_t natural_t) h6) h6 h7 h8)) (d_w r_beta2 i_t i_k) (eq_sym (t_update_bound_limit''growth'118_definition r_beta2 i_k natural_k i_t natural_t))) h9))))))) (eq_sym (t_update_bound_limit''growth'145_definition r_beta1 r_beta2 i_t natural_t)))))))))))).
Qed.

Lemma t_update_bound_limit''divergence'5_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''divergence'5
    (r_beta1 : R)
    (h1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  exact (t_update_bound_limit''divergence'5_arithmetic r_beta1 h1).
Qed.

Lemma t_update_bound_limit''divergence'13_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1)))
    (p2 : ((1 - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta1) - 0)) + 1 * (0 - (1 - r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta1) - 0)) 1 (1 - r_beta1) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''divergence'14
    (r_beta1 : R)
    (h1 : (r_beta1 < 1)) :
  (~ ((1 - r_beta1) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta1) = 0) => (t_update_bound_limit''divergence'13_arithmetic r_beta1 (t_update_bound_limit''divergence'5 r_beta1 h1) h2)).
Qed.

Lemma t_update_bound_limit''divergence'10_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (i_n <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_update_bound_limit''divergence'15_arithmetic
    (r_M : R) (r_beta1 : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_M / ((1 - r_beta1) ^^ 2%Z)) < (IZR i_n)))
    (p2 : ((IZR i_n) <= (IZR i_t)))
    (p3 : ((i_n + 1)%Z <= i_t)%Z)
    (p4 : (~ ((1 - r_beta1) = 0))) :
  (0 < ((IZR i_t) - (r_M / ((1 - r_beta1) ^^ 2%Z)))).
Proof.
  apply (conclude_less_strictly 0 ((IZR i_t) - (r_M / ((1 - r_beta1) ^^ 2%Z))) ((0 + 1 * ((IZR i_n) - (r_M / ((1 - r_beta1) ^^ 2%Z)))) + 1 * ((IZR i_t) - (IZR i_n))) 0 (add_at_most_to_less (0 + 1 * ((IZR i_n) - (r_M / ((1 - r_beta1) ^^ 2%Z)))) 1 (IZR i_n) (IZR i_t) ltac:(lra) (add_less_to_at_most 0 1 (r_M / ((1 - r_beta1) ^^ 2%Z)) (IZR i_n) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound_limit''divergence'17_arithmetic
    (r_M : R) (r_beta1 : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (((1 - r_beta1) ^^ 2%Z) * ((IZR i_t) - (r_M / ((1 - r_beta1) ^^ 2%Z))))))
    (p2 : ((i_n + 1)%Z <= i_t)%Z)
    (p3 : (~ ((1 - r_beta1) = 0))) :
  (r_M < (((1 - r_beta1) ^^ 2%Z) * (IZR i_t))).
Proof.
  apply (conclude_less_strictly r_M (((1 - r_beta1) ^^ 2%Z) * (IZR i_t)) (0 + 1 * ((((1 - r_beta1) ^^ 2%Z) * ((IZR i_t) - (r_M / ((1 - r_beta1) ^^ 2%Z)))) - 0)) 0 (add_less_to_at_most 0 1 0 (((1 - r_beta1) ^^ 2%Z) * ((IZR i_t) - (r_M / ((1 - r_beta1) ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''divergence'31_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Theorem t_update_bound_limit''divergence :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_M : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((b_beta2 <= (b_beta1 ^^ 2%Z)) -> (exists b_N : Z, (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> (b_M < (d_S b_beta1 b_beta2 b_t))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (r_M : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (r_beta2 <= (r_beta1 ^^ 2%Z)) => (ex_ind (fun (i_n : Z) (both : (0 <= i_n)%Z /\ ((r_M / ((1 - r_beta1) ^^ 2%Z)) < (IZR i_n))) => and_ind (fun (natural_n : (0 <= i_n)%Z) (h6 : ((r_M / ((1 - r_beta1) ^^ 2%Z)) < (IZR i_n))) => (ex_intro (fun b_N : Z => (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> (r_M < (d_S r_beta1 r_beta2 b_t))))) (i_n + 1)%Z (conj (sum_natural _ _ natural_n (literal_natural 1 eq_refl)) (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h7 : ((i_n + 1)%Z <= i_t)%Z => (chain_less_at_most _ _ _ (t_update_bound_limit''divergence'17_arithmetic r_M r_beta1 i_n natural_n i_t natural_t (product_positive _ _ (((t_power_positive (1 - r_beta1)) (t_update_bound_limit''divergence'5 r_beta1 h2)) 2%Z (literal_natural 2 eq_refl)) (t_update_bound_limit''divergence'15_arithmetic r_M r_beta1 i_n natural_n i_t natural_t h6 (index_at_most _ _ (t_update_bound_limit''divergence'10_indexArithmetic i_n natural_n i_t natural_t h7)) h7 (t_update_bound_limit''divergence'14 r_beta1 h2))) h7 (t_update_bound_limit''divergence'14 r_beta1 h2)) (((((((((t_update_bound_limit''growth r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5) (t_update_bound_limit''divergence'31_indexArithmetic i_n natural_n i_t natural_t h7)))))))) both) (archimedes (r_M / ((1 - r_beta1) ^^ 2%Z)))))))))))).
Qed.

Lemma t_update_bound_limit''phase'_boundary'6_arithmetic
    (r_beta1 : R)
    (p1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  apply (conclude_at_most_strictly 0 r_beta1 (0 + 1 * (r_beta1 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''phase'_boundary'6
    (r_beta1 : R)
    (h1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  exact (t_update_bound_limit''phase'_boundary'6_arithmetic r_beta1 h1).
Qed.

Lemma t_update_bound_limit''phase'_boundary'20_indexArithmetic :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_update_bound_limit''phase'_boundary'22_arithmetic
    (r_beta1 : R)
    (p1 : ((r_beta1 ^^ 2%Z) < 1)) :
  (0 < (1 - (r_beta1 ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ 2%Z)) (0 + 1 * (1 - (r_beta1 ^^ 2%Z))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ 2%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''phase'_boundary'23_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - (r_beta1 ^^ 2%Z)))) :
  ((r_beta1 ^^ 2%Z) < 1).
Proof.
  apply (conclude_less_strictly (r_beta1 ^^ 2%Z) 1 (0 + 1 * ((1 - (r_beta1 ^^ 2%Z)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound_limit''phase'_boundary'25_arithmetic
    (r_beta1 : R) :
  ((r_beta1 ^^ 2%Z) <= (r_beta1 ^^ 2%Z)).
Proof.
  apply (conclude_at_most (r_beta1 ^^ 2%Z) (r_beta1 ^^ 2%Z) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Theorem t_update_bound_limit''phase'_boundary :
  (forall b_beta1 : R, (forall b_M : R, ((0 < b_beta1) -> ((b_beta1 < 1) -> (exists b_N : Z, (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> (b_M < (d_S b_beta1 (b_beta1 ^^ 2%Z) b_t))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_M : R) => (fun h1 : (0 < r_beta1) => (fun h2 : (r_beta1 < 1) => ((((((((t_update_bound_limit''divergence r_beta1) (r_beta1 ^^ 2%Z)) r_M) (t_update_bound_limit''phase'_boundary'6 r_beta1 h1)) h2) (((t_power_positive r_beta1) h1) 2%Z (literal_natural 2 eq_refl))) (t_update_bound_limit''phase'_boundary'23_arithmetic r_beta1 (t_update_bound_limit''phase'_boundary'22_arithmetic r_beta1 (((((t_power_below_one r_beta1) (t_update_bound_limit''phase'_boundary'6 r_beta1 h1)) h2) 2%Z (literal_natural 2 eq_refl)) t_update_bound_limit''phase'_boundary'20_indexArithmetic)))) (t_update_bound_limit''phase'_boundary'25_arithmetic r_beta1)))))).
Qed.

