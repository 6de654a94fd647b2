(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_drift_expansion Thm_ema_unrolling.
Local Open Scope R_scope.

Lemma t_drift_iff''monotone'17_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (r_beta1 < r_beta2))
    (p2 : (r_beta2 < 1)) :
  (r_beta1 < 1).
Proof.
  apply (conclude_less_strictly r_beta1 1 ((0 + 1 * (r_beta2 - r_beta1)) + 1 * (1 - r_beta2)) 0 (add_less_to_less (0 + 1 * (r_beta2 - r_beta1)) 1 r_beta2 1 ltac:(lra) (add_less_to_at_most 0 1 r_beta1 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''monotone'17
    (r_beta1 : R) (r_beta2 : R)
    (h1 : (r_beta1 < r_beta2))
    (h2 : (r_beta2 < 1)) :
  (r_beta1 < 1).
Proof.
  exact (t_drift_iff''monotone'17_arithmetic r_beta1 r_beta2 h1 h2).
Qed.

Lemma t_drift_iff''monotone'23_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (0 <= r_beta1))
    (p2 : (r_beta1 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 ((0 + 1 * (r_beta1 - 0)) + 1 * (r_beta2 - r_beta1)) 0 (add_less_to_at_most (0 + 1 * (r_beta1 - 0)) 1 r_beta1 r_beta2 ltac:(lra) (add_at_most_to_at_most 0 1 0 r_beta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''monotone'23
    (r_beta1 : R) (r_beta2 : R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_drift_iff''monotone'23_arithmetic r_beta1 r_beta2 h1 h2).
Qed.

Lemma t_drift_iff''monotone'19_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''monotone'26_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''monotone'29_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''monotone'31_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''monotone'38_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''monotone'40_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''monotone'42_arithmetic
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

Lemma t_drift_iff''monotone'44_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''monotone'46_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1)))
    (p2 : ((1 - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta1) - 0)) + 1 * (0 - (1 - r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta1) - 0)) 1 (1 - r_beta1) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''monotone'52_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''monotone'54_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''monotone'56_arithmetic
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

Lemma t_drift_iff''monotone'58_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (((r_beta2 / (1 - r_beta2)) - (((IZR i_t) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) - ((r_beta1 / (1 - r_beta1)) - (((IZR i_t) * (r_beta1 ^^ i_t)) / (1 - (r_beta1 ^^ i_t)))))))
    (p2 : ((d_mu r_beta1 i_t) = ((r_beta1 / (1 - r_beta1)) - (((IZR i_t) * (r_beta1 ^^ i_t)) / (1 - (r_beta1 ^^ i_t))))))
    (p3 : (((r_beta2 / (1 - r_beta2)) - (((IZR i_t) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) = (d_mu r_beta2 i_t)))
    (p4 : (2%Z <= i_t)%Z)
    (p5 : (~ ((1 - r_beta2) = 0)))
    (p6 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p7 : (~ ((1 - r_beta1) = 0)))
    (p8 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((d_mu r_beta1 i_t) < (d_mu r_beta2 i_t)).
Proof.
  apply (conclude_less_strictly (d_mu r_beta1 i_t) (d_mu r_beta2 i_t) (((0 + 1 * ((((r_beta2 / (1 - r_beta2)) - (((IZR i_t) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) - ((r_beta1 / (1 - r_beta1)) - (((IZR i_t) * (r_beta1 ^^ i_t)) / (1 - (r_beta1 ^^ i_t))))) - 0)) + 1 * (((r_beta1 / (1 - r_beta1)) - (((IZR i_t) * (r_beta1 ^^ i_t)) / (1 - (r_beta1 ^^ i_t)))) - (d_mu r_beta1 i_t))) + 1 * ((d_mu r_beta2 i_t) - ((r_beta2 / (1 - r_beta2)) - (((IZR i_t) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))))) 0 (add_equation_to_less ((0 + 1 * ((((r_beta2 / (1 - r_beta2)) - (((IZR i_t) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) - ((r_beta1 / (1 - r_beta1)) - (((IZR i_t) * (r_beta1 ^^ i_t)) / (1 - (r_beta1 ^^ i_t))))) - 0)) + 1 * (((r_beta1 / (1 - r_beta1)) - (((IZR i_t) * (r_beta1 ^^ i_t)) / (1 - (r_beta1 ^^ i_t)))) - (d_mu r_beta1 i_t))) 1 ((r_beta2 / (1 - r_beta2)) - (((IZR i_t) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) (d_mu r_beta2 i_t) (add_equation_to_less (0 + 1 * ((((r_beta2 / (1 - r_beta2)) - (((IZR i_t) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) - ((r_beta1 / (1 - r_beta1)) - (((IZR i_t) * (r_beta1 ^^ i_t)) / (1 - (r_beta1 ^^ i_t))))) - 0)) 1 (d_mu r_beta1 i_t) ((r_beta1 / (1 - r_beta1)) - (((IZR i_t) * (r_beta1 ^^ i_t)) / (1 - (r_beta1 ^^ i_t)))) (add_less_to_at_most 0 1 0 (((r_beta2 / (1 - r_beta2)) - (((IZR i_t) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) - ((r_beta1 / (1 - r_beta1)) - (((IZR i_t) * (r_beta1 ^^ i_t)) / (1 - (r_beta1 ^^ i_t))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_drift_iff''monotone :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((d_mu b_beta1 b_t) < (d_mu b_beta2 b_t))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < r_beta2) => (fun h3 : (r_beta2 < 1) => (fun h4 : (2%Z <= i_t)%Z => (t_drift_iff''monotone'58_arithmetic r_beta1 r_beta2 i_t natural_t (((((((t_mean_age_increasing r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) (((((t_drift_expansion''mean'_age r_beta1) i_t natural_t) h1) (t_drift_iff''monotone'17 r_beta1 r_beta2 h2 h3)) (t_drift_iff''monotone'19_indexArithmetic i_t natural_t h4)) (eq_sym (((((t_drift_expansion''mean'_age r_beta2) i_t natural_t) (t_drift_iff''monotone'23 r_beta1 r_beta2 h1 h2)) h3) (t_drift_iff''monotone'26_indexArithmetic i_t natural_t h4))) h4 (fun h5 : ((1 - r_beta2) = 0) => (t_drift_iff''monotone'31_arithmetic r_beta2 (t_drift_iff''monotone'29_arithmetic r_beta2 h3) h5)) (fun h5 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_drift_iff''monotone'42_arithmetic r_beta2 i_t natural_t (t_drift_iff''monotone'40_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_drift_iff''monotone'23 r_beta1 r_beta2 h1 h2)) h3) i_t natural_t) (t_drift_iff''monotone'38_indexArithmetic i_t natural_t h4)) h4) h5 h4)) (fun h5 : ((1 - r_beta1) = 0) => (t_drift_iff''monotone'46_arithmetic r_beta1 (t_drift_iff''monotone'44_arithmetic r_beta1 (t_drift_iff''monotone'17 r_beta1 r_beta2 h2 h3)) h5)) (fun h5 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_drift_iff''monotone'56_arithmetic r_beta1 i_t natural_t (t_drift_iff''monotone'54_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) (t_drift_iff''monotone'17 r_beta1 r_beta2 h2 h3)) i_t natural_t) (t_drift_iff''monotone'52_indexArithmetic i_t natural_t h4)) h4) h5 h4)))))))))).
Qed.

Lemma t_drift_iff''iff'15_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_mu r_beta1 i_t) < (d_mu r_beta2 i_t)))
    (p2 : (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) + 1 * (0 - ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) 0 (add_equation_to_less (0 + 1 * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) 1 ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) 0 (add_less_to_at_most 0 1 (d_mu r_beta1 i_t) (d_mu r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''iff'29_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_mu r_beta2 i_t) < (d_mu r_beta1 i_t)))
    (p2 : (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_mu r_beta1 i_t) - (d_mu r_beta2 i_t))) + (-1) * (0 - ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) 0 (add_equation_to_less (0 + 1 * ((d_mu r_beta1 i_t) - (d_mu r_beta2 i_t))) (-1) ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) 0 (add_less_to_at_most 0 1 (d_mu r_beta2 i_t) (d_mu r_beta1 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''iff'38_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  (((d_mu r_beta1 i_t) - (d_mu r_beta1 i_t)) = 0).
Proof.
  apply (conclude_equation ((d_mu r_beta1 i_t) - (d_mu r_beta1 i_t)) 0 0 empty_combination).
  rational_identity.
Qed.

Theorem t_drift_iff''iff :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((((d_mu b_beta2 b_t) - (d_mu b_beta1 b_t)) = 0) <-> (b_beta1 = b_beta2)))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (conj (fun h6 : (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) = 0) => (or_ind (fun h7 : (r_beta1 < r_beta2) => (False_ind (r_beta1 = r_beta2) (t_drift_iff''iff'15_arithmetic r_beta1 r_beta2 i_t natural_t (((((((t_drift_iff''monotone r_beta1) r_beta2) i_t natural_t) h1) h7) h4) h5) h6))) (fun h7 : ((r_beta1 = r_beta2) \/ (r_beta2 < r_beta1)) => (or_ind (fun h8 : (r_beta1 = r_beta2) => h8) (fun h8 : (r_beta2 < r_beta1) => (False_ind (r_beta1 = r_beta2) (t_drift_iff''iff'29_arithmetic r_beta1 r_beta2 i_t natural_t (((((((t_drift_iff''monotone r_beta2) r_beta1) i_t natural_t) h3) h8) h2) h5) h6))) h7)) (trichotomy r_beta1 r_beta2))) (fun h6 : (r_beta1 = r_beta2) => (eq_trans (eq_ind r_beta2 (fun hole : R => (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) = ((d_mu hole i_t) - (d_mu r_beta1 i_t)))) (eq_refl ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) r_beta1 (eq_sym h6)) (t_drift_iff''iff'38_arithmetic r_beta1 i_t natural_t)))))))))))).
Qed.

Lemma t_drift_iff''invariance'83
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) :
  (0 < r_delta).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_drift_iff''invariance'85
    (r_C1 : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) :
  (0 < r_delta1).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_drift_iff''invariance'88_arithmetic
    (r_delta1 : R)
    (p1 : (0 < r_delta1)) :
  (0 <= r_delta1).
Proof.
  apply (conclude_at_most_strictly 0 r_delta1 (0 + 1 * (r_delta1 - 0)) 0 (add_less_to_at_most 0 1 0 r_delta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'88
    (r_C1 : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) :
  (0 <= r_delta1).
Proof.
  exact (t_drift_iff''invariance'88_arithmetic r_delta1 (t_drift_iff''invariance'85 r_C1 r_a r_beta1 r_beta2 r_delta1 i_t natural_t h1)).
Qed.

Lemma t_drift_iff''invariance'89_arithmetic
    (r_delta : R) (r_delta1 : R)
    (p1 : (0 < r_delta))
    (p2 : (0 <= r_delta1)) :
  (0 < (r_delta + r_delta1)).
Proof.
  apply (conclude_less_strictly 0 (r_delta + r_delta1) ((0 + 1 * (r_delta - 0)) + 1 * (r_delta1 - 0)) 0 (add_at_most_to_less (0 + 1 * (r_delta - 0)) 1 0 r_delta1 ltac:(lra) (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'89
    (r_C : R) (r_C1 : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) :
  (0 < (r_delta + r_delta1)).
Proof.
  exact (t_drift_iff''invariance'89_arithmetic r_delta r_delta1 (t_drift_iff''invariance'83 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1) (t_drift_iff''invariance'88 r_C1 r_a r_beta1 r_beta2 r_delta1 i_t natural_t h2)).
Qed.

Lemma t_drift_iff''invariance'103_arithmetic
    (r_delta : R)
    (p1 : (0 < r_delta)) :
  (0 <= r_delta).
Proof.
  apply (conclude_at_most_strictly 0 r_delta (0 + 1 * (r_delta - 0)) 0 (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'103
    (r_C : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) :
  (0 <= r_delta).
Proof.
  exact (t_drift_iff''invariance'103_arithmetic r_delta (t_drift_iff''invariance'83 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1)).
Qed.

Lemma t_drift_iff''invariance'108_arithmetic
    (r_delta : R) (r_delta1 : R)
    (p1 : (0 < (r_delta + r_delta1)))
    (p2 : ((r_delta + r_delta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_delta + r_delta1) - 0)) + 1 * (0 - (r_delta + r_delta1))) 0 (add_equation_to_less (0 + 1 * ((r_delta + r_delta1) - 0)) 1 (r_delta + r_delta1) 0 (add_less_to_at_most 0 1 0 (r_delta + r_delta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'109
    (r_C : R) (r_C1 : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) :
  (~ ((r_delta + r_delta1) = 0)).
Proof.
  exact (fun h3 : ((r_delta + r_delta1) = 0) => (t_drift_iff''invariance'108_arithmetic r_delta r_delta1 (t_drift_iff''invariance'89 r_C r_C1 r_a r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2) h3)).
Qed.

Lemma t_drift_iff''invariance'92_arithmetic
    (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e)))) - ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e)))) = (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))).
Proof.
  apply (conclude_equation (((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e)))) - ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e)))) (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'110_arithmetic
    (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_delta * r_delta) / (r_delta + r_delta1))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((r_delta + r_delta1) = 0))) :
  (((r_delta * r_delta1) / (r_delta + r_delta1)) <= r_delta).
Proof.
  apply (conclude_at_most ((r_delta * r_delta1) / (r_delta + r_delta1)) r_delta (0 + 1 * (((r_delta * r_delta) / (r_delta + r_delta1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_delta * r_delta) / (r_delta + r_delta1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'121_arithmetic
    (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_delta1 * r_delta1) / (r_delta + r_delta1))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((r_delta + r_delta1) = 0))) :
  (((r_delta * r_delta1) / (r_delta + r_delta1)) <= r_delta1).
Proof.
  apply (conclude_at_most ((r_delta * r_delta1) / (r_delta + r_delta1)) r_delta1 (0 + 1 * (((r_delta1 * r_delta1) / (r_delta + r_delta1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_delta1 * r_delta1) / (r_delta + r_delta1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'124_arithmetic
    (r_C : R) (r_C1 : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((Rabs (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))) <= ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e)))))))
    (p2 : ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) <= (r_C * (r_e ^^ 2%Z))))
    (p3 : ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e)))) <= (r_C1 * (r_e ^^ 2%Z)))) :
  ((Rabs (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))) <= ((r_C + r_C1) * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))) ((r_C + r_C1) * (r_e ^^ 2%Z)) (((0 + 1 * (((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e))))) - (Rabs (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))))) + 1 * ((r_C1 * (r_e ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e)))))) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e))))) - (Rabs (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))))) 1 (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e)))) (r_C1 * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e))))) - (Rabs (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))))) 1 (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) (r_C * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e))) ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'128
    (r_C : R) (r_C1 : R) (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_delta : R) (r_delta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))
    (h2 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z)))))))
    (h3 : (2%Z <= i_t)%Z) :
  ((((sign r_a) - (sign r_a)) = 0) /\ ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) = 0)).
Proof.
  exact ((((((t_linear_coefficients_vanish ((sign r_a) - (sign r_a))) (0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))))) (r_C + r_C1)) ((r_delta * r_delta1) / (r_delta + r_delta1))) ((((t_quotient_positive (r_delta * r_delta1)) (r_delta + r_delta1)) (product_positive _ _ (t_drift_iff''invariance'83 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1) (t_drift_iff''invariance'85 r_C1 r_a r_beta1 r_beta2 r_delta1 i_t natural_t h2))) (t_drift_iff''invariance'89 r_C r_C1 r_a r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2))) (fun (r_e : R) => (fun h4 : ((Rabs r_e) <= ((r_delta * r_delta1) / (r_delta + r_delta1))) => (t_drift_iff''invariance'124_arithmetic r_C r_C1 r_a r_beta1 r_beta2 r_e i_t natural_t (eq_ind (((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e)))) - ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e)))) (fun hole : R => ((Rabs hole) <= ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) + (Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e))))))) ((t_absolute_value_difference ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_e))))) ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_e) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_e)))) (((sign r_a) - (sign r_a)) + ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) * r_e)) (t_drift_iff''invariance'92_arithmetic r_a r_beta1 r_beta2 r_e i_t natural_t)) (proj2 (((proj2 h1) r_e) (Rle_trans _ _ _ h4 (t_drift_iff''invariance'110_arithmetic r_delta r_delta1 i_t natural_t ((((t_quotient_nonnegative (r_delta * r_delta)) (r_delta + r_delta1)) (product_nonnegative _ _ (t_drift_iff''invariance'103 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1) (t_drift_iff''invariance'103 r_C r_a r_beta1 r_beta2 r_delta i_t natural_t h1))) (t_drift_iff''invariance'89 r_C r_C1 r_a r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2)) h3 (t_drift_iff''invariance'109 r_C r_C1 r_a r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2))))) (((proj2 h2) r_e) (Rle_trans _ _ _ h4 (t_drift_iff''invariance'121_arithmetic r_delta r_delta1 i_t natural_t ((((t_quotient_nonnegative (r_delta1 * r_delta1)) (r_delta + r_delta1)) (product_nonnegative _ _ (t_drift_iff''invariance'88 r_C1 r_a r_beta1 r_beta2 r_delta1 i_t natural_t h2) (t_drift_iff''invariance'88 r_C1 r_a r_beta1 r_beta2 r_delta1 i_t natural_t h2))) (t_drift_iff''invariance'89 r_C r_C1 r_a r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2)) h3 (t_drift_iff''invariance'109 r_C r_C1 r_a r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h1 h2)))))))).
Qed.

Lemma t_drift_iff''invariance'130_arithmetic
    (r_a : R)
    (p1 : (((sign r_a) - (sign r_a)) = 0)) :
  ((sign r_a) = (sign r_a)).
Proof.
  apply (conclude_equation (sign r_a) (sign r_a) (0 + 1 * (0 - ((sign r_a) - (sign r_a)))) (add_equation 0 1 ((sign r_a) - (sign r_a)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'132_arithmetic
    (r_a : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) = 0)) :
  (0 = ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))).
Proof.
  apply (conclude_equation 0 ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) (0 + 1 * (0 - (0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))))) (add_equation 0 1 (0 - ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'60_arithmetic
    (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_d : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  (((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a)) = ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_d)))).
Proof.
  apply (conclude_equation ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a)) ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_d))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'43_arithmetic
    (r_d : R) :
  (0 <= ((1 - r_d) - (1 - r_d))).
Proof.
  apply (conclude_at_most 0 ((1 - r_d) - (1 - r_d)) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'45_arithmetic
    (r_d : R) :
  (((1 - r_d) - (1 - r_d)) = 0).
Proof.
  apply (conclude_equation ((1 - r_d) - (1 - r_d)) 0 0 empty_combination).
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'46_arithmetic
    (r_d : R)
    (p1 : ((Rabs ((1 - r_d) - (1 - r_d))) = ((1 - r_d) - (1 - r_d))))
    (p2 : (((1 - r_d) - (1 - r_d)) = 0)) :
  ((Rabs ((1 - r_d) - (1 - r_d))) <= (0 * (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((1 - r_d) - (1 - r_d))) (0 * (r_d ^^ 2%Z)) ((0 + 1 * (((1 - r_d) - (1 - r_d)) - (Rabs ((1 - r_d) - (1 - r_d))))) + 1 * (0 - ((1 - r_d) - (1 - r_d)))) 0 (at_most_of_equation ((0 + 1 * (((1 - r_d) - (1 - r_d)) - (Rabs ((1 - r_d) - (1 - r_d))))) + 1 * (0 - ((1 - r_d) - (1 - r_d)))) (add_equation (0 + 1 * (((1 - r_d) - (1 - r_d)) - (Rabs ((1 - r_d) - (1 - r_d))))) 1 ((1 - r_d) - (1 - r_d)) 0 (add_equation 0 1 (Rabs ((1 - r_d) - (1 - r_d))) ((1 - r_d) - (1 - r_d)) empty_combination p1) p2)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'30_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''invariance'33_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'139_arithmetic
    (r_a : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((sign r_a) ^^ 2%Z) = 1))
    (p2 : (0 = ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))))) :
  (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) = 0).
Proof.
  apply (conclude_equation ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) 0 ((0 + (- ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) * (1 - ((sign r_a) ^^ 2%Z))) + (- (sign r_a)) * (((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) - 0)) (add_equation (0 + (- ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) * (1 - ((sign r_a) ^^ 2%Z))) (- (sign r_a)) 0 ((sign r_a) * ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) (add_equation 0 (- ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t))) ((sign r_a) ^^ 2%Z) 1 empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'191_arithmetic
    (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_d : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) = 0)) :
  (((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d)))) = ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a))).
Proof.
  apply (conclude_equation ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d)))) ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a)) (0 + (- ((sign r_a) * r_d)) * (0 - ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)))) (add_equation 0 (- ((sign r_a) * r_d)) ((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'165_arithmetic
    (r_d : R) :
  (0 <= ((1 - r_d) - (1 - r_d))).
Proof.
  apply (conclude_at_most 0 ((1 - r_d) - (1 - r_d)) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'167_arithmetic
    (r_d : R) :
  (((1 - r_d) - (1 - r_d)) = 0).
Proof.
  apply (conclude_equation ((1 - r_d) - (1 - r_d)) 0 0 empty_combination).
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'168_arithmetic
    (r_d : R)
    (p1 : ((Rabs ((1 - r_d) - (1 - r_d))) = ((1 - r_d) - (1 - r_d))))
    (p2 : (((1 - r_d) - (1 - r_d)) = 0)) :
  ((Rabs ((1 - r_d) - (1 - r_d))) <= (0 * (r_d ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((1 - r_d) - (1 - r_d))) (0 * (r_d ^^ 2%Z)) ((0 + 1 * (((1 - r_d) - (1 - r_d)) - (Rabs ((1 - r_d) - (1 - r_d))))) + 1 * (0 - ((1 - r_d) - (1 - r_d)))) 0 (at_most_of_equation ((0 + 1 * (((1 - r_d) - (1 - r_d)) - (Rabs ((1 - r_d) - (1 - r_d))))) + 1 * (0 - ((1 - r_d) - (1 - r_d)))) (add_equation (0 + 1 * (((1 - r_d) - (1 - r_d)) - (Rabs ((1 - r_d) - (1 - r_d))))) 1 ((1 - r_d) - (1 - r_d)) 0 (add_equation 0 1 (Rabs ((1 - r_d) - (1 - r_d))) ((1 - r_d) - (1 - r_d)) empty_combination p1) p2)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''invariance'152_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''invariance'155_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Theorem t_drift_iff''invariance :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_a : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((~ (b_a = 0)) -> ((exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u b_beta1 b_beta2 (fun b_k : Z => (b_a * ((1 - b_d) ^^ (b_t - b_k)%Z))) b_t) - (sign b_a))) <= (b_C * (b_d ^^ 2%Z)))))))) <-> (b_beta1 = b_beta2)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_a : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (fun h6 : (~ (r_a = 0)) => (conj (fun h7 : (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a))) <= (b_C * (b_d ^^ 2%Z)))))))) => ((proj1 ((((((((t_drift_iff''iff r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5)) (t_drift_iff''invariance'139_arithmetic r_a r_beta1 r_beta2 i_t natural_t ((t_sign_squared r_a) h6) (proj2 (ex_ind (fun (r_C : R) (h8 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))) => (ex_ind (fun (r_delta : R) (h9 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) => (ex_ind (fun (r_C1 : R) (h10 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z)))))))) => (ex_ind (fun (r_delta1 : R) (h11 : ((0 < r_delta1) /\ (forall b_d : R, (((Rabs b_d) <= r_delta1) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * b_d)))) <= (r_C1 * (b_d ^^ 2%Z))))))) => (conj (t_drift_iff''invariance'130_arithmetic r_a (proj1 (t_drift_iff''invariance'128 r_C r_C1 r_a r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h9 h11 h5))) (t_drift_iff''invariance'132_arithmetic r_a r_beta1 r_beta2 i_t natural_t (proj2 (t_drift_iff''invariance'128 r_C r_C1 r_a r_beta1 r_beta2 r_delta r_delta1 i_t natural_t h9 h11 h5))))) h10)) (ex_ind (fun (r_C : R) (h10 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a))) <= (r_C * (b_d ^^ 2%Z)))))))) => (ex_ind (fun (r_delta : R) (h11 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a))) <= (r_C * (b_d ^^ 2%Z))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * b_d)))) <= (b_C * (b_d ^^ 2%Z)))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * b_d)))) <= (r_C * (b_d ^^ 2%Z))))))) r_delta (conj (proj1 h11) (fun (r_d : R) => (fun h12 : ((Rabs r_d) <= r_delta) => (eq_ind ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a)) (fun hole : R => ((Rabs hole) <= (r_C * (r_d ^^ 2%Z)))) (((proj2 h11) r_d) h12) ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) + (0 * r_d))) (t_drift_iff''invariance'60_arithmetic r_a r_beta1 r_beta2 r_d i_t natural_t)))))))) h10)) h7))) h8)) (ex_ind (fun (r_C : R) (h8 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_x : R, (((Rabs (b_x - (1 - b_d))) <= (0 * (b_d ^^ 2%Z))) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))))) => (ex_ind (fun (r_delta : R) (h9 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> (forall b_x : R, (((Rabs (b_x - (1 - b_d))) <= (0 * (b_d ^^ 2%Z))) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (b_C * (b_d ^^ 2%Z))))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) r_delta (conj (proj1 h9) (fun (r_d : R) => (fun h10 : ((Rabs r_d) <= r_delta) => (((((proj2 h9) r_d) h10) (1 - r_d)) (t_drift_iff''invariance'46_arithmetic r_d (absolute_value_nonnegative _ (t_drift_iff''invariance'43_arithmetic r_d)) (t_drift_iff''invariance'45_arithmetic r_d))))))))) h8)) ((((((((((((t_drift_expansion''exponential'_drift r_beta1) r_beta2) i_t natural_t) r_a) 0) h1) h2) h3) h4) (t_drift_iff''invariance'30_indexArithmetic i_t natural_t h5)) h6) t_drift_iff''invariance'33_arithmetic))))))) (fun h7 : (r_beta1 = r_beta2) => (ex_ind (fun (r_C : R) (h8 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))) => (ex_ind (fun (r_delta : R) (h9 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a))) <= (b_C * (b_d ^^ 2%Z)))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a))) <= (r_C * (b_d ^^ 2%Z))))))) r_delta (conj (proj1 h9) (fun (r_d : R) => (fun h10 : ((Rabs r_d) <= r_delta) => (eq_ind ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * r_d)))) (fun hole : R => ((Rabs hole) <= (r_C * (r_d ^^ 2%Z)))) (proj2 (((proj2 h9) r_d) h10)) ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - r_d) ^^ (i_t - b_k)%Z))) i_t) - (sign r_a)) (t_drift_iff''invariance'191_arithmetic r_a r_beta1 r_beta2 r_d i_t natural_t ((proj2 ((((((((t_drift_iff''iff r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5)) h7))))))))) h8)) (ex_ind (fun (r_C : R) (h8 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> (forall b_x : R, (((Rabs (b_x - (1 - b_d))) <= (0 * (b_d ^^ 2%Z))) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z))))))))))) => (ex_ind (fun (r_delta : R) (h9 : ((0 < r_delta) /\ (forall b_d : R, (((Rabs b_d) <= r_delta) -> (forall b_x : R, (((Rabs (b_x - (1 - b_d))) <= (0 * (b_d ^^ 2%Z))) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (b_x ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))))) => (ex_intro (fun b_C : R => (exists b_delta : R, ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (b_C * (b_d ^^ 2%Z))))))))) r_C (ex_intro (fun b_delta : R => ((0 < b_delta) /\ (forall b_d : R, (((Rabs b_d) <= b_delta) -> ((0 < (d_vhat r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t)) /\ ((Rabs ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * ((1 - b_d) ^^ (i_t - b_k)%Z))) i_t) - ((sign r_a) * (1 + (((d_mu r_beta2 i_t) - (d_mu r_beta1 i_t)) * b_d))))) <= (r_C * (b_d ^^ 2%Z)))))))) r_delta (conj (proj1 h9) (fun (r_d : R) => (fun h10 : ((Rabs r_d) <= r_delta) => (((((proj2 h9) r_d) h10) (1 - r_d)) (t_drift_iff''invariance'168_arithmetic r_d (absolute_value_nonnegative _ (t_drift_iff''invariance'165_arithmetic r_d)) (t_drift_iff''invariance'167_arithmetic r_d))))))))) h8)) ((((((((((((t_drift_expansion''exponential'_drift r_beta1) r_beta2) i_t natural_t) r_a) 0) h1) h2) h3) h4) (t_drift_iff''invariance'152_indexArithmetic i_t natural_t h5)) h6) t_drift_iff''invariance'155_arithmetic))))))))))))))).
Qed.

Lemma t_drift_iff''t'_'3d''_1'8_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''t'_'3d''_1'10_arithmetic
    (r_beta2 : R)
    (p1 : ((r_beta2 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta2 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ 1%Z)) (0 + 1 * (1 - (r_beta2 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''t'_'3d''_1'12_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - (r_beta2 ^^ 1%Z))))
    (p2 : ((1 - (r_beta2 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) 1 (1 - (r_beta2 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''t'_'3d''_1'13
    (r_beta2 : R)
    (h1 : (0 <= r_beta2))
    (h2 : (r_beta2 < 1)) :
  (~ ((1 - (r_beta2 ^^ 1%Z)) = 0)).
Proof.
  exact (fun h3 : ((1 - (r_beta2 ^^ 1%Z)) = 0) => (t_drift_iff''t'_'3d''_1'12_arithmetic r_beta2 (t_drift_iff''t'_'3d''_1'10_arithmetic r_beta2 (((((t_power_below_one r_beta2) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_drift_iff''t'_'3d''_1'8_indexArithmetic)) h3)).
Qed.

Lemma t_drift_iff''t'_'3d''_1'20_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''t'_'3d''_1'22_arithmetic
    (r_beta1 : R)
    (p1 : ((r_beta1 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta1 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ 1%Z)) (0 + 1 * (1 - (r_beta1 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''t'_'3d''_1'24_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - (r_beta1 ^^ 1%Z))))
    (p2 : ((1 - (r_beta1 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) 1 (1 - (r_beta1 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''t'_'3d''_1'25
    (r_beta1 : R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1)) :
  (~ ((1 - (r_beta1 ^^ 1%Z)) = 0)).
Proof.
  exact (fun h3 : ((1 - (r_beta1 ^^ 1%Z)) = 0) => (t_drift_iff''t'_'3d''_1'24_arithmetic r_beta1 (t_drift_iff''t'_'3d''_1'22_arithmetic r_beta1 (((((t_power_below_one r_beta1) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_drift_iff''t'_'3d''_1'20_indexArithmetic)) h3)).
Qed.

Lemma t_drift_iff''t'_'3d''_1'26_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (~ ((1 - (r_beta2 ^^ 1%Z)) = 0)))
    (p2 : (~ ((1 - (r_beta1 ^^ 1%Z)) = 0))) :
  (((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (IZR (1 - b_k)%Z)))) - (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (IZR (1 - b_k)%Z))))) = 0).
Proof.
  apply (conclude_equation ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (IZR (1 - b_k)%Z)))) - (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (IZR (1 - b_k)%Z))))) 0 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (IZR (1 - b_k)%Z)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (IZR (1 - b_k)%Z)))) + ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (IZR 0%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (IZR (1 - b_k)%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (IZR (1 - b_k)%Z)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  assert (e3 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (IZR (1 - b_k)%Z)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (IZR (1 - b_k)%Z)))) + ((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (IZR 0%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (IZR (1 - b_k)%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e3.
  assert (e4 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (IZR (1 - b_k)%Z)))) = 0) by (apply sum_empty; lia).
  replace_by e4.
  rational_identity.
Qed.

Lemma t_drift_iff''t'_'3d''_1'27_folding
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * (IZR (1 - b_k)%Z)))) - (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (IZR (1 - b_k)%Z))))) = 0)) :
  (((d_mu r_beta2 1%Z) - (d_mu r_beta1 1%Z)) = 0).
Proof.
  assert (q := p1).
  cbv beta delta [d_mu d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_iff''t'_'3d''_1'28_definition
    (r_a : R) (r_beta1 : R) (r_beta2 : R) (r_x : R) :
  ((d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z) = ((d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_drift_iff''t'_'3d''_1'49_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''t'_'3d''_1'51_arithmetic
    (r_a : R) (r_beta1 : R) (r_x : R)
    (p1 : (~ ((1 - (r_beta1 ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (r_a * (r_x ^^ (1 - b_k)%Z))))) = r_a).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (r_a * (r_x ^^ (1 - b_k)%Z))))) r_a 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (r_a * (r_x ^^ (1 - b_k)%Z))))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (r_a * (r_x ^^ (1 - b_k)%Z))))) + ((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (r_a * (r_x ^^ 0%Z))))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (r_a * (r_x ^^ (1 - b_k)%Z)))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (r_a * (r_x ^^ (1 - b_k)%Z))))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_drift_iff''t'_'3d''_1'52_folding
    (r_a : R) (r_beta1 : R) (r_x : R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (r_a * (r_x ^^ (1 - b_k)%Z))))) = r_a)) :
  ((d_E r_beta1 1%Z (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z)))) = r_a).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_iff''t'_'3d''_1'37_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''t'_'3d''_1'39_arithmetic
    (r_a : R) (r_beta2 : R) (r_x : R)
    (p1 : (~ ((1 - (r_beta2 ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((r_a * (r_x ^^ (1 - b_k)%Z)) ^^ 2%Z)))) = (r_a ^^ 2%Z)).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((r_a * (r_x ^^ (1 - b_k)%Z)) ^^ 2%Z)))) (r_a ^^ 2%Z) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((r_a * (r_x ^^ (1 - b_k)%Z)) ^^ 2%Z)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((r_a * (r_x ^^ (1 - b_k)%Z)) ^^ 2%Z)))) + ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((r_a * (r_x ^^ 0%Z)) ^^ 2%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((r_a * (r_x ^^ (1 - b_k)%Z)) ^^ 2%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((r_a * (r_x ^^ (1 - b_k)%Z)) ^^ 2%Z)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_drift_iff''t'_'3d''_1'40_folding
    (r_a : R) (r_beta2 : R) (r_x : R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((r_a * (r_x ^^ (1 - b_k)%Z)) ^^ 2%Z)))) = (r_a ^^ 2%Z))) :
  ((d_E r_beta2 1%Z (fun b_k : Z => ((r_a * (r_x ^^ (1 - b_k)%Z)) ^^ 2%Z))) = (r_a ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_drift_iff''t'_'3d''_1 :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_a : R, (forall b_x : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((~ (b_a = 0)) -> ((((d_mu b_beta2 1%Z) - (d_mu b_beta1 1%Z)) = 0) /\ ((d_u b_beta1 b_beta2 (fun b_k : Z => (b_a * (b_x ^^ (1 - b_k)%Z))) 1%Z) = (sign b_a)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (r_a : R) => (fun (r_x : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (~ (r_a = 0)) => (conj (t_drift_iff''t'_'3d''_1'27_folding r_beta1 r_beta2 (t_drift_iff''t'_'3d''_1'26_arithmetic r_beta1 r_beta2 (t_drift_iff''t'_'3d''_1'13 r_beta2 h3 h4) (t_drift_iff''t'_'3d''_1'25 r_beta1 h1 h2))) (eq_trans (eq_trans (t_drift_iff''t'_'3d''_1'28_definition r_a r_beta1 r_beta2 r_x) (eq_ind (sqrt (r_a ^^ 2%Z)) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z))) = (r_a / hole))) (eq_ind (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z))) = (r_a / (sqrt hole)))) (eq_ind (d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z) (fun hole : R => (((d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z))) = (hole / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z))))) (eq_refl ((d_mhat r_beta1 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z))) 1%Z)))) r_a (eq_trans ((((((t_ema_unrolling''mhat r_beta1) (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z)))) 1%Z (literal_natural 1 eq_refl)) h1) h2) t_drift_iff''t'_'3d''_1'49_indexArithmetic) (t_drift_iff''t'_'3d''_1'52_folding r_a r_beta1 r_x (t_drift_iff''t'_'3d''_1'51_arithmetic r_a r_beta1 r_x (t_drift_iff''t'_'3d''_1'25 r_beta1 h1 h2))))) (r_a ^^ 2%Z) (eq_trans ((((((t_ema_unrolling''vhat r_beta2) (fun b_k : Z => (r_a * (r_x ^^ (1 - b_k)%Z)))) 1%Z (literal_natural 1 eq_refl)) h3) h4) t_drift_iff''t'_'3d''_1'37_indexArithmetic) (t_drift_iff''t'_'3d''_1'40_folding r_a r_beta2 r_x (t_drift_iff''t'_'3d''_1'39_arithmetic r_a r_beta2 r_x (t_drift_iff''t'_'3d''_1'13 r_beta2 h3 h4))))) (Rabs r_a) (t_square_root_of_square r_a))) (eq_sym ((t_sign_as_quotient r_a) h5))))))))))))).
Qed.

Lemma t_drift_iff''beta'_'3d''_0'17_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  ((sum i_t (fun b_k : Z => ((((1 - 0) * (0 ^^ (i_t - b_k)%Z)) / (1 - (0 ^^ i_t))) * (IZR (i_t - b_k)%Z)))) = 0).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - 0) * (0 ^^ (i_t - b_k)%Z)) / (1 - (0 ^^ i_t))) * (IZR (i_t - b_k)%Z)))) 0 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - 0) * (0 ^^ (i_t - b_k)%Z)) / (1 - (0 ^^ i_t))) * (IZR (i_t - b_k)%Z)))) = ((((1 - 0) * (1 / (1 - (0 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - 0) * (0 ^^ (i_t - b_k)%Z)) / (1 - (0 ^^ i_t))) * (IZR (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - 0) * (1 / (1 - (0 ^^ i_t)))) * ((IZR (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (0 ^^ (i_t - i_k'b7'1)%Z) = (kronecker (i_k'b7'1 - i_t)%Z 0%Z)).
        {
          rewrite zero_zpow_kronecker by lia.
          apply kronecker_same; lia.
        }
        replace_by e2.
        assert (e3 : (0 ^^ i_t) = 0) by (apply zero_zpow; lia).
        replace_by e3.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))) = (IZR 0%Z)).
  {
    transitivity ((fun b_k : Z => (IZR (i_t - b_k)%Z)) i_t); [apply (sum_picks_equal i_t i_t (fun b_k : Z => (IZR (i_t - b_k)%Z)) (fun b_k : Z => ((IZR (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (kronecker i_k'b7'4 i_t) = (kronecker (i_k'b7'4 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e5.
        all: destruct (kronecker_cases (i_k'b7'4 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e5.
  assert (e6 : (0 ^^ i_t) = 0) by (apply zero_zpow; lia).
  replace_by e6.
  rational_identity.
Qed.

Lemma t_drift_iff''beta'_'3d''_0'18_folding
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - 0) * (0 ^^ (i_t - b_k)%Z)) / (1 - (0 ^^ i_t))) * (IZR (i_t - b_k)%Z)))) = 0)) :
  ((d_mu 0 i_t) = 0).
Proof.
  assert (q := p1).
  cbv beta delta [d_mu d_w] in q |- *.
  reindex q.
Qed.

Lemma t_drift_iff''beta'_'3d''_0'19
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (2%Z <= i_t)%Z) :
  ((d_mu 0 i_t) = 0).
Proof.
  exact (t_drift_iff''beta'_'3d''_0'18_folding i_t natural_t (t_drift_iff''beta'_'3d''_0'17_arithmetic i_t natural_t h1)).
Qed.

Lemma t_drift_iff''beta'_'3d''_0'5_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_iff''beta'_'3d''_0'7_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_iff''beta'_'3d''_0'20_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_mu r_beta i_t) = 0))
    (p2 : ((d_mu 0 i_t) = 0)) :
  (((d_mu r_beta i_t) - (d_mu 0 i_t)) = 0).
Proof.
  apply (conclude_equation ((d_mu r_beta i_t) - (d_mu 0 i_t)) 0 ((0 + 1 * (0 - (d_mu r_beta i_t))) + (-1) * (0 - (d_mu 0 i_t))) (add_equation (0 + 1 * (0 - (d_mu r_beta i_t))) (-1) (d_mu 0 i_t) 0 (add_equation 0 1 (d_mu r_beta i_t) 0 empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_drift_iff''beta'_'3d''_0 :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((2%Z <= b_t)%Z -> (((d_mu b_beta b_t) = 0) <-> (b_beta = 0))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (2%Z <= i_t)%Z => (conj (fun h4 : ((d_mu r_beta i_t) = 0) => (eq_sym ((proj1 ((((((((t_drift_iff''iff 0) r_beta) i_t natural_t) t_drift_iff''beta'_'3d''_0'5_arithmetic) t_drift_iff''beta'_'3d''_0'7_arithmetic) h1) h2) h3)) (t_drift_iff''beta'_'3d''_0'20_arithmetic r_beta i_t natural_t h4 (t_drift_iff''beta'_'3d''_0'19 i_t natural_t h3))))) (fun h4 : (r_beta = 0) => (eq_trans (eq_ind r_beta (fun hole : R => ((d_mu r_beta i_t) = (d_mu hole i_t))) (eq_refl (d_mu r_beta i_t)) 0 h4) (t_drift_iff''beta'_'3d''_0'19 i_t natural_t h3))))))))).
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'39_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'41_arithmetic
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : ((i_n + 1)%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'41
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  exact (t_drift_iff''limit'_of'_the'_mean'_age'41_arithmetic r_beta i_n natural_n i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) (t_drift_iff''limit'_of'_the'_mean'_age'39_indexArithmetic i_n natural_n i_t natural_t h3)) h3).
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'48_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'49
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  ((d_mu r_beta i_t) = ((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))))).
Proof.
  exact (((((t_drift_expansion''mean'_age r_beta) i_t natural_t) h1) h2) (t_drift_iff''limit'_of'_the'_mean'_age'48_indexArithmetic i_n natural_n i_t natural_t h3)).
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'50_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'52_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'53
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (~ ((1 - r_beta) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta) = 0) => (t_drift_iff''limit'_of'_the'_mean'_age'52_arithmetic r_beta (t_drift_iff''limit'_of'_the'_mean'_age'50_arithmetic r_beta h1) h2)).
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'55_arithmetic
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : ((i_n + 1)%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'56
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_drift_iff''limit'_of'_the'_mean'_age'55_arithmetic r_beta i_n natural_n i_t natural_t (t_drift_iff''limit'_of'_the'_mean'_age'41 r_beta i_n natural_n i_t natural_t h1 h2 h3) h4 h3)).
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'25_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (0%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'27_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((IZR 0%Z) <= (IZR i_t))) :
  (0 <= (IZR i_t)).
Proof.
  apply (conclude_at_most 0 (IZR i_t) (0 + 1 * ((IZR i_t) - (IZR 0%Z))) 0 (add_at_most_to_at_most 0 1 (IZR 0%Z) (IZR i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'57_arithmetic
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t)))))
    (p2 : ((d_mu r_beta i_t) = ((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))))))
    (p3 : ((i_n + 1)%Z <= i_t)%Z)
    (p4 : (~ ((1 - r_beta) = 0)))
    (p5 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  (((d_mu r_beta i_t) - (r_beta / (1 - r_beta))) <= 0).
Proof.
  apply (conclude_at_most ((d_mu r_beta i_t) - (r_beta / (1 - r_beta))) 0 ((0 + 1 * ((((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))) - 0)) + 1 * (((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t)))) - (d_mu r_beta i_t))) 0 (add_equation_to_at_most (0 + 1 * ((((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))) - 0)) 1 (d_mu r_beta i_t) ((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t)))) (add_at_most_to_at_most 0 1 0 (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'59_arithmetic
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_mu r_beta i_t) = ((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))))))
    (p2 : ((i_n + 1)%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((- ((d_mu r_beta i_t) - (r_beta / (1 - r_beta)))) = (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t)))).
Proof.
  apply (conclude_equation (- ((d_mu r_beta i_t) - (r_beta / (1 - r_beta)))) (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))) (0 + (-1) * (((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t)))) - (d_mu r_beta i_t))) (add_equation 0 (-1) (d_mu r_beta i_t) ((r_beta / (1 - r_beta)) - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t)))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'62_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((i_n + 1)%Z <= i_t)%Z) :
  (i_n <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'64_arithmetic
    (r_beta : R) (r_epsilon : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))) < r_epsilon))
    (p2 : ((i_n + 1)%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))) < r_epsilon).
Proof.
  apply (conclude_less_strictly (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))) r_epsilon (0 + 1 * (r_epsilon - (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))))) 0 (add_less_to_at_most 0 1 (((IZR i_t) * (r_beta ^^ i_t)) / (1 - (r_beta ^^ i_t))) r_epsilon ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'12_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_drift_iff''limit'_of'_the'_mean'_age'15_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (r_beta < (1 ^^ 2%Z)).
Proof.
  apply (conclude_less_strictly r_beta (1 ^^ 2%Z) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_drift_iff''limit'_of'_the'_mean'_age :
  (forall b_beta : R, (forall b_epsilon : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((0 < b_epsilon) -> (exists b_N : Z, (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((Rabs ((d_mu b_beta b_t) - (b_beta / (1 - b_beta)))) < b_epsilon))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (r_epsilon : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (0 < r_epsilon) => (ex_ind (fun (i_n : Z) (both : (0 <= i_n)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((i_n <= b_t)%Z -> ((((IZR b_t) * (r_beta ^^ b_t)) / (1 - (r_beta ^^ b_t))) < r_epsilon)))) => and_ind (fun (natural_n : (0 <= i_n)%Z) (h4 : (forall b_t : Z, (0 <= b_t)%Z -> ((i_n <= b_t)%Z -> ((((IZR b_t) * (r_beta ^^ b_t)) / (1 - (r_beta ^^ b_t))) < r_epsilon)))) => (ex_intro (fun b_N : Z => (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((Rabs ((d_mu r_beta b_t) - (r_beta / (1 - r_beta)))) < r_epsilon)))) (i_n + 1)%Z (conj (sum_natural _ _ natural_n (literal_natural 1 eq_refl)) (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h5 : ((i_n + 1)%Z <= i_t)%Z => (chain_equal_less _ _ _ (eq_trans (absolute_value_nonpositive _ (t_drift_iff''limit'_of'_the'_mean'_age'57_arithmetic r_beta i_n natural_n i_t natural_t ((((t_quotient_nonnegative ((IZR i_t) * (r_beta ^^ i_t))) (1 - (r_beta ^^ i_t))) (product_nonnegative _ _ (t_drift_iff''limit'_of'_the'_mean'_age'27_arithmetic i_t natural_t (index_at_most _ _ (t_drift_iff''limit'_of'_the'_mean'_age'25_indexArithmetic i_n natural_n i_t natural_t h5))) (((t_power_nonnegative r_beta) h1) i_t natural_t))) (t_drift_iff''limit'_of'_the'_mean'_age'41 r_beta i_n natural_n i_t natural_t h1 h2 h5)) (t_drift_iff''limit'_of'_the'_mean'_age'49 r_beta i_n natural_n i_t natural_t h1 h2 h5) h5 (t_drift_iff''limit'_of'_the'_mean'_age'53 r_beta h2) (t_drift_iff''limit'_of'_the'_mean'_age'56 r_beta i_n natural_n i_t natural_t h1 h2 h5))) (t_drift_iff''limit'_of'_the'_mean'_age'59_arithmetic r_beta i_n natural_n i_t natural_t (t_drift_iff''limit'_of'_the'_mean'_age'49 r_beta i_n natural_n i_t natural_t h1 h2 h5) h5 (t_drift_iff''limit'_of'_the'_mean'_age'56 r_beta i_n natural_n i_t natural_t h1 h2 h5) (t_drift_iff''limit'_of'_the'_mean'_age'53 r_beta h2))) (t_drift_iff''limit'_of'_the'_mean'_age'64_arithmetic r_beta r_epsilon i_n natural_n i_t natural_t ((h4 i_t natural_t) (t_drift_iff''limit'_of'_the'_mean'_age'62_indexArithmetic i_n natural_n i_t natural_t h5)) h5 (t_drift_iff''limit'_of'_the'_mean'_age'56 r_beta i_n natural_n i_t natural_t h1 h2 h5)))))))) both) (eq_ind ((sqrt r_beta) ^^ 2%Z) (fun hole : R => (exists b_N : Z, (0 <= b_N)%Z /\ (forall b_t : Z, (0 <= b_t)%Z -> ((b_N <= b_t)%Z -> ((((IZR b_t) * (hole ^^ b_t)) / (1 - (hole ^^ b_t))) < r_epsilon))))) (((((t_aged_power_vanishes (sqrt r_beta)) r_epsilon) (square_root_nonnegative _ h1)) (((((t_square_root_below r_beta) 1) h1) t_drift_iff''limit'_of'_the'_mean'_age'12_arithmetic) (t_drift_iff''limit'_of'_the'_mean'_age'15_arithmetic r_beta h2))) h3) r_beta (square_root_squared _ h1)))))))).
Qed.

Lemma t_drift_iff''steady'_state'3_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''steady'_state'5_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''steady'_state'8_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''steady'_state'10_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1)))
    (p2 : ((1 - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta1) - 0)) + 1 * (0 - (1 - r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta1) - 0)) 1 (1 - r_beta1) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''steady'_state'12_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (((r_beta2 / (1 - r_beta2)) - (r_beta1 / (1 - r_beta1))) = 0))
    (p2 : (~ ((1 - r_beta2) = 0)))
    (p3 : (~ ((1 - r_beta1) = 0))) :
  (r_beta1 = r_beta2).
Proof.
  apply (conclude_equation r_beta1 r_beta2 (0 + (- ((1 - r_beta1) * (1 - r_beta2))) * (0 - ((r_beta2 / (1 - r_beta2)) - (r_beta1 / (1 - r_beta1))))) (add_equation 0 (- ((1 - r_beta1) * (1 - r_beta2))) ((r_beta2 / (1 - r_beta2)) - (r_beta1 / (1 - r_beta1))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''steady'_state'16_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''steady'_state'18_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''steady'_state'20_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_drift_iff''steady'_state'22_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1)))
    (p2 : ((1 - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta1) - 0)) + 1 * (0 - (1 - r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta1) - 0)) 1 (1 - r_beta1) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_drift_iff''steady'_state'24_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (r_beta1 = r_beta2))
    (p2 : (~ ((1 - r_beta2) = 0)))
    (p3 : (~ ((1 - r_beta1) = 0))) :
  (((r_beta2 / (1 - r_beta2)) - (r_beta1 / (1 - r_beta1))) = 0).
Proof.
  apply (conclude_equation ((r_beta2 / (1 - r_beta2)) - (r_beta1 / (1 - r_beta1))) 0 (0 + ((-1) / ((1 - r_beta1) * (1 - r_beta2))) * (r_beta2 - r_beta1)) (add_equation 0 ((-1) / ((1 - r_beta1) * (1 - r_beta2))) r_beta1 r_beta2 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_drift_iff''steady'_state :
  (forall b_beta1 : R, (forall b_beta2 : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((((b_beta2 / (1 - b_beta2)) - (b_beta1 / (1 - b_beta1))) = 0) <-> (b_beta1 = b_beta2)))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (conj (fun h5 : (((r_beta2 / (1 - r_beta2)) - (r_beta1 / (1 - r_beta1))) = 0) => (t_drift_iff''steady'_state'12_arithmetic r_beta1 r_beta2 h5 (fun h6 : ((1 - r_beta2) = 0) => (t_drift_iff''steady'_state'5_arithmetic r_beta2 (t_drift_iff''steady'_state'3_arithmetic r_beta2 h4) h6)) (fun h6 : ((1 - r_beta1) = 0) => (t_drift_iff''steady'_state'10_arithmetic r_beta1 (t_drift_iff''steady'_state'8_arithmetic r_beta1 h2) h6)))) (fun h5 : (r_beta1 = r_beta2) => (t_drift_iff''steady'_state'24_arithmetic r_beta1 r_beta2 h5 (fun h6 : ((1 - r_beta2) = 0) => (t_drift_iff''steady'_state'18_arithmetic r_beta2 (t_drift_iff''steady'_state'16_arithmetic r_beta2 h4) h6)) (fun h6 : ((1 - r_beta1) = 0) => (t_drift_iff''steady'_state'22_arithmetic r_beta1 (t_drift_iff''steady'_state'20_arithmetic r_beta1 h2) h6))))))))))).
Qed.

