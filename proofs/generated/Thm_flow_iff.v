(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_flow_expansion.
Local Open Scope R_scope.

Lemma t_flow_iff''one'_drift'3_arithmetic
    (r_delta0 : R) (r_tau1 : R) (r_tau2 : R)
    (p1 : (((r_tau2 - r_tau1) * r_delta0) = 0))
    (p2 : (~ (r_delta0 = 0))) :
  (r_tau1 = r_tau2).
Proof.
  apply (conclude_equation r_tau1 r_tau2 (0 + ((-1) / r_delta0) * (0 - ((r_tau2 - r_tau1) * r_delta0))) (add_equation 0 ((-1) / r_delta0) ((r_tau2 - r_tau1) * r_delta0) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_iff''one'_drift'7_arithmetic
    (r_delta0 : R) (r_tau1 : R) (r_tau2 : R)
    (p1 : (r_tau1 = r_tau2)) :
  (((r_tau2 - r_tau1) * r_delta0) = 0).
Proof.
  apply (conclude_equation ((r_tau2 - r_tau1) * r_delta0) 0 (0 + (- r_delta0) * (r_tau2 - r_tau1)) (add_equation 0 (- r_delta0) r_tau1 r_tau2 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_flow_iff''one'_drift :
  (forall b_tau1 : R, (forall b_tau2 : R, (forall b_delta0 : R, ((~ (b_delta0 = 0)) -> ((((b_tau2 - b_tau1) * b_delta0) = 0) <-> (b_tau1 = b_tau2)))))).
Proof.
  exact (fun (r_tau1 : R) => (fun (r_tau2 : R) => (fun (r_delta0 : R) => (fun h1 : (~ (r_delta0 = 0)) => (conj (fun h2 : (((r_tau2 - r_tau1) * r_delta0) = 0) => (t_flow_iff''one'_drift'3_arithmetic r_delta0 r_tau1 r_tau2 h2 h1)) (fun h2 : (r_tau1 = r_tau2) => (t_flow_iff''one'_drift'7_arithmetic r_delta0 r_tau1 r_tau2 h2))))))).
Qed.

Lemma t_flow_iff''every'_drift'3_arithmetic
    (r_tau1 : R) (r_tau2 : R)
    (p1 : (((r_tau2 - r_tau1) * 1) = 0)) :
  (r_tau1 = r_tau2).
Proof.
  apply (conclude_equation r_tau1 r_tau2 (0 + (-1) * (0 - ((r_tau2 - r_tau1) * 1))) (add_equation 0 (-1) ((r_tau2 - r_tau1) * 1) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_iff''every'_drift'7_arithmetic
    (r_delta0 : R) (r_tau1 : R) (r_tau2 : R)
    (p1 : (r_tau1 = r_tau2)) :
  (((r_tau2 - r_tau1) * r_delta0) = 0).
Proof.
  apply (conclude_equation ((r_tau2 - r_tau1) * r_delta0) 0 (0 + (- r_delta0) * (r_tau2 - r_tau1)) (add_equation 0 (- r_delta0) r_tau1 r_tau2 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_flow_iff''every'_drift :
  (forall b_tau1 : R, (forall b_tau2 : R, ((forall b_delta0 : R, (((b_tau2 - b_tau1) * b_delta0) = 0)) <-> (b_tau1 = b_tau2)))).
Proof.
  exact (fun (r_tau1 : R) => (fun (r_tau2 : R) => (conj (fun h1 : (forall b_delta0 : R, (((r_tau2 - r_tau1) * b_delta0) = 0)) => (t_flow_iff''every'_drift'3_arithmetic r_tau1 r_tau2 (h1 1))) (fun h1 : (r_tau1 = r_tau2) => (fun (r_delta0 : R) => (t_flow_iff''every'_drift'7_arithmetic r_delta0 r_tau1 r_tau2 h1)))))).
Qed.

Lemma t_flow_iff''invariance'37_arithmetic
    (r_e : R) (r_tau1 : R) (s_g : Z -> R) :
  (0 <= ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z))).
Proof.
  apply (conclude_at_most 0 ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'39_arithmetic
    (r_e : R) (r_tau1 : R) (s_g : Z -> R) :
  (((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)) = 0).
Proof.
  apply (conclude_equation ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)) 0 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'40_arithmetic
    (r_e : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : ((Rabs ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z))) = ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z))))
    (p2 : (((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)) = 0)) :
  ((Rabs ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z))) <= (0 * ((Rabs r_e) ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z))) (0 * ((Rabs r_e) ^^ 2%Z)) ((0 + 1 * (((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)) - (Rabs ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z))))) + 1 * (0 - ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)))) 0 (at_most_of_equation ((0 + 1 * (((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)) - (Rabs ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z))))) + 1 * (0 - ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)))) (add_equation (0 + 1 * (((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)) - (Rabs ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z))))) 1 ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)) 0 (add_equation 0 1 (Rabs ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z))) ((d_y r_tau1 r_e s_g 1%Z) - (d_y r_tau1 r_e s_g 1%Z)) empty_combination p1) p2)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'42_arithmetic
    (r_e : R) (r_tau2 : R) (s_h : Z -> R) :
  (0 <= ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z))).
Proof.
  apply (conclude_at_most 0 ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'44_arithmetic
    (r_e : R) (r_tau2 : R) (s_h : Z -> R) :
  (((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)) = 0).
Proof.
  apply (conclude_equation ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)) 0 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'45_arithmetic
    (r_e : R) (r_tau2 : R) (s_h : Z -> R)
    (p1 : ((Rabs ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z))) = ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z))))
    (p2 : (((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)) = 0)) :
  ((Rabs ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z))) <= (0 * ((Rabs r_e) ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z))) (0 * ((Rabs r_e) ^^ 2%Z)) ((0 + 1 * (((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)) - (Rabs ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z))))) + 1 * (0 - ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)))) 0 (at_most_of_equation ((0 + 1 * (((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)) - (Rabs ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z))))) + 1 * (0 - ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)))) (add_equation (0 + 1 * (((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)) - (Rabs ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z))))) 1 ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)) 0 (add_equation 0 1 (Rabs ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z))) ((d_y r_tau2 r_e s_h 1%Z) - (d_y r_tau2 r_e s_h 1%Z)) empty_combination p1) p2)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'46
    (r_C : R) (r_delta0 : R) (r_e : R) (r_r : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 b_e s_g 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (d_y r_tau2 b_e s_h 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z))))))))))))
    (h2 : ((Rabs r_e) <= r_r)) :
  ((0 < (d_y r_tau2 r_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * r_e))))) <= (r_C * ((Rabs r_e) ^^ 2%Z)))).
Proof.
  exact (((((((proj2 h1) r_e) h2) (d_y r_tau1 r_e s_g 1%Z)) (d_y r_tau2 r_e s_h 1%Z)) (t_flow_iff''invariance'40_arithmetic r_e r_tau1 s_g (absolute_value_nonnegative _ (t_flow_iff''invariance'37_arithmetic r_e r_tau1 s_g)) (t_flow_iff''invariance'39_arithmetic r_e r_tau1 s_g))) (t_flow_iff''invariance'45_arithmetic r_e r_tau2 s_h (absolute_value_nonnegative _ (t_flow_iff''invariance'42_arithmetic r_e r_tau2 s_h)) (t_flow_iff''invariance'44_arithmetic r_e r_tau2 s_h))).
Qed.

Lemma t_flow_iff''invariance'47
    (r_C : R) (r_delta0 : R) (r_e : R) (r_r : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 b_e s_g 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (d_y r_tau2 b_e s_h 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z))))))))))))
    (h2 : ((Rabs r_e) <= r_r)) :
  (0 < (d_y r_tau2 r_e s_h 1%Z)).
Proof.
  exact (proj1 (t_flow_iff''invariance'46 r_C r_delta0 r_e r_r r_tau1 r_tau2 s_g s_h h1 h2)).
Qed.

Lemma t_flow_iff''invariance'52_arithmetic
    (r_e : R) (r_tau2 : R) (s_h : Z -> R)
    (p1 : (0 < (sqrt (d_y r_tau2 r_e s_h 1%Z))))
    (p2 : ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_y r_tau2 r_e s_h 1%Z)) - 0)) + 1 * (0 - (sqrt (d_y r_tau2 r_e s_h 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_y r_tau2 r_e s_h 1%Z)) - 0)) 1 (sqrt (d_y r_tau2 r_e s_h 1%Z)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_y r_tau2 r_e s_h 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'53
    (r_C : R) (r_delta0 : R) (r_e : R) (r_r : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 b_e s_g 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (d_y r_tau2 b_e s_h 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z))))))))))))
    (h2 : ((Rabs r_e) <= r_r)) :
  (~ ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0)).
Proof.
  exact (fun h3 : ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0) => (t_flow_iff''invariance'52_arithmetic r_e r_tau2 s_h ((t_square_root_positive (d_y r_tau2 r_e s_h 1%Z)) (t_flow_iff''invariance'47 r_C r_delta0 r_e r_r r_tau1 r_tau2 s_g s_h h1 h2)) h3)).
Qed.

Lemma t_flow_iff''invariance'54_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : (~ ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0))) :
  ((((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)))) = (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))).
Proof.
  apply (conclude_equation (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)))) (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'59_arithmetic
    (r_C : R) (r_delta0 : R) (r_e : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) <= (r_C * ((Rabs r_e) ^^ 2%Z))))
    (p2 : (((Rabs r_e) ^^ 2%Z) = (r_e ^^ 2%Z)))
    (p3 : (~ ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0))) :
  ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) <= (r_C * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) (r_C * (r_e ^^ 2%Z)) ((0 + 1 * ((r_C * ((Rabs r_e) ^^ 2%Z)) - (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))))) + r_C * ((r_e ^^ 2%Z) - ((Rabs r_e) ^^ 2%Z))) 0 (add_equation_to_at_most (0 + 1 * ((r_C * ((Rabs r_e) ^^ 2%Z)) - (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))))) r_C ((Rabs r_e) ^^ 2%Z) (r_e ^^ 2%Z) (add_at_most_to_at_most 0 1 (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) (r_C * ((Rabs r_e) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'26_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'67
    (r_delta0 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))))
    (h2 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)))
    (h3 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))))
    (h4 : (~ ((s_g 0%Z) = 0))) :
  (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (b_C * (b_e ^^ 2%Z))))))))).
Proof.
  exact (ex_ind (fun (r_C : R) (h5 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 b_e s_g 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (d_y r_tau2 b_e s_h 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z))))))))))))) => (ex_ind (fun (r_r : R) (h6 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 b_e s_g 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (d_y r_tau2 b_e s_h 1%Z))) <= (0 * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z)))))))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (b_C * (b_e ^^ 2%Z))))))))) r_C (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z)))))))) r_r (conj (proj1 h6) (fun (r_e : R) => (fun h7 : ((Rabs r_e) <= r_r) => (conj (t_flow_iff''invariance'47 r_C r_delta0 r_e r_r r_tau1 r_tau2 s_g s_h h6 h7) (t_flow_iff''invariance'59_arithmetic r_C r_delta0 r_e r_tau1 r_tau2 s_g s_h (eq_ind (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)))) (fun hole : R => ((Rabs hole) <= (r_C * ((Rabs r_e) ^^ 2%Z)))) (proj2 (t_flow_iff''invariance'46 r_C r_delta0 r_e r_r r_tau1 r_tau2 s_g s_h h6 h7)) (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e))) (t_flow_iff''invariance'54_arithmetic r_delta0 r_e r_tau1 r_tau2 s_g s_h (t_flow_iff''invariance'53 r_C r_delta0 r_e r_r r_tau1 r_tau2 s_g s_h h6 h7))) (t_absolute_value_squared r_e) (t_flow_iff''invariance'53 r_C r_delta0 r_e r_r r_tau1 r_tau2 s_g s_h h6 h7))))))))) h5)) (((((((((((t_flow_expansion''first'_order r_tau1) r_tau2) r_delta0) s_g) s_h) 0) h1) h2) h3) h4) t_flow_iff''invariance'26_arithmetic)).
Qed.

Lemma t_flow_iff''invariance'96
    (r_C : R) (r_delta0 : R) (r_r : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z)))))))) :
  (0 < r_r).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_flow_iff''invariance'98
    (r_C1 : R) (r_r1 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (0 < r_r1).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_flow_iff''invariance'101_arithmetic
    (r_r1 : R)
    (p1 : (0 < r_r1)) :
  (0 <= r_r1).
Proof.
  apply (conclude_at_most_strictly 0 r_r1 (0 + 1 * (r_r1 - 0)) 0 (add_less_to_at_most 0 1 0 r_r1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'101
    (r_C1 : R) (r_r1 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (0 <= r_r1).
Proof.
  exact (t_flow_iff''invariance'101_arithmetic r_r1 (t_flow_iff''invariance'98 r_C1 r_r1 r_tau1 r_tau2 s_g s_h h1)).
Qed.

Lemma t_flow_iff''invariance'102_arithmetic
    (r_r : R) (r_r1 : R)
    (p1 : (0 < r_r))
    (p2 : (0 <= r_r1)) :
  (0 < (r_r + r_r1)).
Proof.
  apply (conclude_less_strictly 0 (r_r + r_r1) ((0 + 1 * (r_r - 0)) + 1 * (r_r1 - 0)) 0 (add_at_most_to_less (0 + 1 * (r_r - 0)) 1 0 r_r1 ltac:(lra) (add_less_to_at_most 0 1 0 r_r ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'102
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_r : R) (r_r1 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (0 < (r_r + r_r1)).
Proof.
  exact (t_flow_iff''invariance'102_arithmetic r_r r_r1 (t_flow_iff''invariance'96 r_C r_delta0 r_r r_tau1 r_tau2 s_g s_h h1) (t_flow_iff''invariance'101 r_C1 r_r1 r_tau1 r_tau2 s_g s_h h2)).
Qed.

Lemma t_flow_iff''invariance'112_arithmetic
    (r_r : R)
    (p1 : (0 < r_r)) :
  (0 <= r_r).
Proof.
  apply (conclude_at_most_strictly 0 r_r (0 + 1 * (r_r - 0)) 0 (add_less_to_at_most 0 1 0 r_r ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'112
    (r_C : R) (r_delta0 : R) (r_r : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z)))))))) :
  (0 <= r_r).
Proof.
  exact (t_flow_iff''invariance'112_arithmetic r_r (t_flow_iff''invariance'96 r_C r_delta0 r_r r_tau1 r_tau2 s_g s_h h1)).
Qed.

Lemma t_flow_iff''invariance'117_arithmetic
    (r_r : R) (r_r1 : R)
    (p1 : (0 < (r_r + r_r1)))
    (p2 : ((r_r + r_r1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_r + r_r1) - 0)) + 1 * (0 - (r_r + r_r1))) 0 (add_equation_to_less (0 + 1 * ((r_r + r_r1) - 0)) 1 (r_r + r_r1) 0 (add_less_to_at_most 0 1 0 (r_r + r_r1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'118
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_r : R) (r_r1 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (~ ((r_r + r_r1) = 0)).
Proof.
  exact (fun h3 : ((r_r + r_r1) = 0) => (t_flow_iff''invariance'117_arithmetic r_r r_r1 (t_flow_iff''invariance'102 r_C r_C1 r_delta0 r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h2) h3)).
Qed.

Lemma t_flow_iff''invariance'119_arithmetic
    (r_r : R) (r_r1 : R)
    (p1 : (0 <= ((r_r * r_r) / (r_r + r_r1))))
    (p2 : (~ ((r_r + r_r1) = 0))) :
  (((r_r * r_r1) / (r_r + r_r1)) <= r_r).
Proof.
  apply (conclude_at_most ((r_r * r_r1) / (r_r + r_r1)) r_r (0 + 1 * (((r_r * r_r) / (r_r + r_r1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_r * r_r) / (r_r + r_r1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'121
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_e : R) (r_r : R) (r_r1 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((Rabs r_e) <= ((r_r * r_r1) / (r_r + r_r1))))
    (h3 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  ((0 < (d_y r_tau2 r_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) <= (r_C * (r_e ^^ 2%Z)))).
Proof.
  exact (((proj2 h1) r_e) (Rle_trans _ _ _ h2 (t_flow_iff''invariance'119_arithmetic r_r r_r1 ((((t_quotient_nonnegative (r_r * r_r)) (r_r + r_r1)) (product_nonnegative _ _ (t_flow_iff''invariance'112 r_C r_delta0 r_r r_tau1 r_tau2 s_g s_h h1) (t_flow_iff''invariance'112 r_C r_delta0 r_r r_tau1 r_tau2 s_g s_h h1))) (t_flow_iff''invariance'102 r_C r_C1 r_delta0 r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h3)) (t_flow_iff''invariance'118 r_C r_C1 r_delta0 r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h3)))).
Qed.

Lemma t_flow_iff''invariance'125_arithmetic
    (r_e : R) (r_tau2 : R) (s_h : Z -> R)
    (p1 : (0 < (sqrt (d_y r_tau2 r_e s_h 1%Z))))
    (p2 : ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_y r_tau2 r_e s_h 1%Z)) - 0)) + 1 * (0 - (sqrt (d_y r_tau2 r_e s_h 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_y r_tau2 r_e s_h 1%Z)) - 0)) 1 (sqrt (d_y r_tau2 r_e s_h 1%Z)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_y r_tau2 r_e s_h 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'126
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_e : R) (r_r : R) (r_r1 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((Rabs r_e) <= ((r_r * r_r1) / (r_r + r_r1))))
    (h3 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  (~ ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0)).
Proof.
  exact (fun h4 : ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0) => (t_flow_iff''invariance'125_arithmetic r_e r_tau2 s_h ((t_square_root_positive (d_y r_tau2 r_e s_h 1%Z)) (proj1 (t_flow_iff''invariance'121 r_C r_C1 r_delta0 r_e r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h2 h3))) h4)).
Qed.

Lemma t_flow_iff''invariance'127_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : (~ ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0))) :
  (((((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e))) - (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e)))) = (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e))).
Proof.
  apply (conclude_equation ((((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e))) - (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e)))) (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'140_arithmetic
    (r_r : R) (r_r1 : R)
    (p1 : (0 <= ((r_r1 * r_r1) / (r_r + r_r1))))
    (p2 : (~ ((r_r + r_r1) = 0))) :
  (((r_r * r_r1) / (r_r + r_r1)) <= r_r1).
Proof.
  apply (conclude_at_most ((r_r * r_r1) / (r_r + r_r1)) r_r1 (0 + 1 * (((r_r1 * r_r1) / (r_r + r_r1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_r1 * r_r1) / (r_r + r_r1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'143_arithmetic
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_e : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((Rabs (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e))) <= ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) + (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e)))))))
    (p2 : ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) <= (r_C * (r_e ^^ 2%Z))))
    (p3 : ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e)))) <= (r_C1 * (r_e ^^ 2%Z))))
    (p4 : (~ ((sqrt (d_y r_tau2 r_e s_h 1%Z)) = 0))) :
  ((Rabs (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e))) <= ((r_C + r_C1) * (r_e ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e))) ((r_C + r_C1) * (r_e ^^ 2%Z)) (((0 + 1 * (((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) + (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e))))) - (Rabs (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))))) + 1 * ((r_C1 * (r_e ^^ 2%Z)) - (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e)))))) 0 (add_at_most_to_at_most ((0 + 1 * (((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) + (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e))))) - (Rabs (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e))))) + 1 * ((r_C * (r_e ^^ 2%Z)) - (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))))) 1 (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e)))) (r_C1 * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most (0 + 1 * (((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) + (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e))))) - (Rabs (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e))))) 1 (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) (r_C * (r_e ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e))) ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) + (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'147
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_r : R) (r_r1 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))
    (h2 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) :
  ((((sign (s_g 0%Z)) - (sign (s_g 0%Z))) = 0) /\ ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) = 0)).
Proof.
  exact ((((((t_linear_coefficients_vanish ((sign (s_g 0%Z)) - (sign (s_g 0%Z)))) (0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)))) (r_C + r_C1)) ((r_r * r_r1) / (r_r + r_r1))) ((((t_quotient_positive (r_r * r_r1)) (r_r + r_r1)) (product_positive _ _ (t_flow_iff''invariance'96 r_C r_delta0 r_r r_tau1 r_tau2 s_g s_h h1) (t_flow_iff''invariance'98 r_C1 r_r1 r_tau1 r_tau2 s_g s_h h2))) (t_flow_iff''invariance'102 r_C r_C1 r_delta0 r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h2))) (fun (r_e : R) => (fun h3 : ((Rabs r_e) <= ((r_r * r_r1) / (r_r + r_r1))) => (t_flow_iff''invariance'143_arithmetic r_C r_C1 r_delta0 r_e r_tau1 r_tau2 s_g s_h (eq_ind ((((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e))) - (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e)))) (fun hole : R => ((Rabs hole) <= ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) + (Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e))))))) ((t_absolute_value_difference (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)))) (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * r_e)))) (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) + ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) * r_e)) (t_flow_iff''invariance'127_arithmetic r_delta0 r_e r_tau1 r_tau2 s_g s_h (t_flow_iff''invariance'126 r_C r_C1 r_delta0 r_e r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h3 h2))) (proj2 (t_flow_iff''invariance'121 r_C r_C1 r_delta0 r_e r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h3 h2)) (((proj2 h2) r_e) (Rle_trans _ _ _ h3 (t_flow_iff''invariance'140_arithmetic r_r r_r1 ((((t_quotient_nonnegative (r_r1 * r_r1)) (r_r + r_r1)) (product_nonnegative _ _ (t_flow_iff''invariance'101 r_C1 r_r1 r_tau1 r_tau2 s_g s_h h2) (t_flow_iff''invariance'101 r_C1 r_r1 r_tau1 r_tau2 s_g s_h h2))) (t_flow_iff''invariance'102 r_C r_C1 r_delta0 r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h2)) (t_flow_iff''invariance'118 r_C r_C1 r_delta0 r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h2)))) (t_flow_iff''invariance'126 r_C r_C1 r_delta0 r_e r_r r_r1 r_tau1 r_tau2 s_g s_h h1 h3 h2))))).
Qed.

Lemma t_flow_iff''invariance'149_arithmetic
    (s_g : Z -> R)
    (p1 : (((sign (s_g 0%Z)) - (sign (s_g 0%Z))) = 0)) :
  ((sign (s_g 0%Z)) = (sign (s_g 0%Z))).
Proof.
  apply (conclude_equation (sign (s_g 0%Z)) (sign (s_g 0%Z)) (0 + 1 * (0 - ((sign (s_g 0%Z)) - (sign (s_g 0%Z))))) (add_equation 0 1 ((sign (s_g 0%Z)) - (sign (s_g 0%Z))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'151_arithmetic
    (r_delta0 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R)
    (p1 : ((0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) = 0)) :
  (0 = ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))).
Proof.
  apply (conclude_equation 0 ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) (0 + 1 * (0 - (0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))))) (add_equation 0 1 (0 - ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'73_arithmetic
    (r_e : R) (s_g : Z -> R) :
  ((sign (s_g 0%Z)) = ((sign (s_g 0%Z)) + (0 * r_e))).
Proof.
  apply (conclude_equation (sign (s_g 0%Z)) ((sign (s_g 0%Z)) + (0 * r_e)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'158_arithmetic
    (r_delta0 : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R)
    (p1 : (((sign (s_g 0%Z)) ^^ 2%Z) = 1))
    (p2 : (0 = ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)))) :
  (((r_tau2 - r_tau1) * r_delta0) = 0).
Proof.
  apply (conclude_equation ((r_tau2 - r_tau1) * r_delta0) 0 ((0 + (- ((r_tau2 - r_tau1) * r_delta0)) * (1 - ((sign (s_g 0%Z)) ^^ 2%Z))) + (- (sign (s_g 0%Z))) * (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) - 0)) (add_equation (0 + (- ((r_tau2 - r_tau1) * r_delta0)) * (1 - ((sign (s_g 0%Z)) ^^ 2%Z))) (- (sign (s_g 0%Z))) 0 ((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) (add_equation 0 (- ((r_tau2 - r_tau1) * r_delta0)) ((sign (s_g 0%Z)) ^^ 2%Z) 1 empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_iff''invariance'166_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R)
    (p1 : (r_tau1 = r_tau2)) :
  (((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)) = (sign (s_g 0%Z))).
Proof.
  apply (conclude_equation ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)) (sign (s_g 0%Z)) (0 + (- (((sign (s_g 0%Z)) * r_delta0) * r_e)) * (r_tau2 - r_tau1)) (add_equation 0 (- (((sign (s_g 0%Z)) * r_delta0) * r_e)) r_tau1 r_tau2 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_flow_iff''invariance :
  (forall b_tau1 : R, (forall b_tau2 : R, (forall b_delta0 : R, (forall b_g : Z -> R, (forall b_h : Z -> R, (((b_g 1%Z) = (b_delta0 * (b_g 0%Z))) -> (((b_h 0%Z) = ((b_g 0%Z) ^^ 2%Z)) -> (((b_h 1%Z) = ((2 * (b_g 0%Z)) * (b_g 1%Z))) -> ((~ ((b_g 0%Z) = 0)) -> ((~ (b_delta0 = 0)) -> ((exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y b_tau1 b_e b_g 1%Z) / (sqrt (d_y b_tau2 b_e b_h 1%Z))) - (sign (b_g 0%Z)))) <= (b_C * (b_e ^^ 2%Z)))))))) <-> (b_tau1 = b_tau2)))))))))))).
Proof.
  exact (fun (r_tau1 : R) => (fun (r_tau2 : R) => (fun (r_delta0 : R) => (fun (s_g : Z -> R) => (fun (s_h : Z -> R) => (fun h1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))) => (fun h2 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)) => (fun h3 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))) => (fun h4 : (~ ((s_g 0%Z) = 0)) => (fun h5 : (~ (r_delta0 = 0)) => (conj (fun h6 : (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - (sign (s_g 0%Z)))) <= (b_C * (b_e ^^ 2%Z)))))))) => ((proj1 ((((t_flow_iff''one'_drift r_tau1) r_tau2) r_delta0) h5)) (t_flow_iff''invariance'158_arithmetic r_delta0 r_tau1 r_tau2 s_g ((t_sign_squared (s_g 0%Z)) h4) (proj2 (ex_ind (fun (r_C : R) (h7 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))) => (ex_ind (fun (r_r : R) (h8 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z)))))))) => (ex_ind (fun (r_C1 : R) (h9 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C1 * (b_e ^^ 2%Z)))))))) => (ex_ind (fun (r_r1 : R) (h10 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C1 * (b_e ^^ 2%Z))))))) => (conj (t_flow_iff''invariance'149_arithmetic s_g (proj1 (t_flow_iff''invariance'147 r_C r_C1 r_delta0 r_r r_r1 r_tau1 r_tau2 s_g s_h h8 h10))) (t_flow_iff''invariance'151_arithmetic r_delta0 r_tau1 r_tau2 s_g (proj2 (t_flow_iff''invariance'147 r_C r_C1 r_delta0 r_r r_r1 r_tau1 r_tau2 s_g s_h h8 h10))))) h9)) (ex_ind (fun (r_C : R) (h9 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - (sign (s_g 0%Z)))) <= (r_C * (b_e ^^ 2%Z)))))))) => (ex_ind (fun (r_r : R) (h10 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - (sign (s_g 0%Z)))) <= (r_C * (b_e ^^ 2%Z))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (b_C * (b_e ^^ 2%Z)))))))) r_C (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (0 * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))) r_r (conj (proj1 h10) (fun (r_e : R) => (fun h11 : ((Rabs r_e) <= r_r) => (eq_ind (sign (s_g 0%Z)) (fun hole : R => ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - hole)) <= (r_C * (r_e ^^ 2%Z)))) (((proj2 h10) r_e) h11) ((sign (s_g 0%Z)) + (0 * r_e)) (t_flow_iff''invariance'73_arithmetic r_e s_g)))))))) h9)) h6))) h7)) (t_flow_iff''invariance'67 r_delta0 r_tau1 r_tau2 s_g s_h h1 h2 h3 h4)))))) (fun h6 : (r_tau1 = r_tau2) => (ex_ind (fun (r_C : R) (h7 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z))))))))) => (ex_ind (fun (r_r : R) (h8 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((0 < (d_y r_tau2 b_e s_h 1%Z)) /\ ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * b_e)))) <= (r_C * (b_e ^^ 2%Z)))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - (sign (s_g 0%Z)))) <= (b_C * (b_e ^^ 2%Z)))))))) r_C (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y r_tau1 b_e s_g 1%Z) / (sqrt (d_y r_tau2 b_e s_h 1%Z))) - (sign (s_g 0%Z)))) <= (r_C * (b_e ^^ 2%Z))))))) r_r (conj (proj1 h8) (fun (r_e : R) => (fun h9 : ((Rabs r_e) <= r_r) => (eq_ind ((sign (s_g 0%Z)) + (((sign (s_g 0%Z)) * ((r_tau2 - r_tau1) * r_delta0)) * r_e)) (fun hole : R => ((Rabs (((d_y r_tau1 r_e s_g 1%Z) / (sqrt (d_y r_tau2 r_e s_h 1%Z))) - hole)) <= (r_C * (r_e ^^ 2%Z)))) (proj2 (((proj2 h8) r_e) h9)) (sign (s_g 0%Z)) (t_flow_iff''invariance'166_arithmetic r_delta0 r_e r_tau1 r_tau2 s_g h6)))))))) h7)) (t_flow_iff''invariance'67 r_delta0 r_tau1 r_tau2 s_g s_h h1 h2 h3 h4)))))))))))))).
Qed.

