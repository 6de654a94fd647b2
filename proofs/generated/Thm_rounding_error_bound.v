(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling Thm_cauchy_schwarz_inner Thm_update_bound.
Local Open Scope R_scope.

Lemma t_rounding_error_bound''first'_moment'70_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''first'_moment'72_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''first'_moment'73
    (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_x : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))
    (h2 : (1%Z <= i_k)%Z)
    (h3 : (i_k <= i_t)%Z) :
  (((Rabs ((s_p i_k) - (r_b * (s_x (i_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (i_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q i_k) - (r_w * (s_g i_k)))) <= ((r_U * (Rabs (r_w * (s_g i_k)))) + r_h)) /\ ((Rabs ((s_x i_k) - ((s_p i_k) + (s_q i_k)))) <= (r_U * (Rabs ((s_p i_k) + (s_q i_k))))))).
Proof.
  exact (((h1 i_k natural_k) (t_rounding_error_bound''first'_moment'70_indexArithmetic i_k natural_k i_t natural_t h2 h3)) (t_rounding_error_bound''first'_moment'72_indexArithmetic i_k natural_k i_t natural_t h2 h3)).
Qed.

Lemma t_rounding_error_bound''first'_moment'76
    (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_x : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))
    (h2 : (1%Z <= i_k)%Z)
    (h3 : (i_k <= i_t)%Z) :
  (((Rabs ((s_q i_k) - (r_w * (s_g i_k)))) <= ((r_U * (Rabs (r_w * (s_g i_k)))) + r_h)) /\ ((Rabs ((s_x i_k) - ((s_p i_k) + (s_q i_k)))) <= (r_U * (Rabs ((s_p i_k) + (s_q i_k)))))).
Proof.
  exact (proj2 (t_rounding_error_bound''first'_moment'73 r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_x h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''first'_moment'23_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'27_arithmetic
    (r_U : R)
    (p1 : (0 <= (2 * r_U)))
    (p2 : (0 <= (r_U ^^ 2%Z))) :
  (0 <= ((2 * r_U) + (r_U ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 ((2 * r_U) + (r_U ^^ 2%Z)) ((0 + 1 * ((2 * r_U) - 0)) + 1 * ((r_U ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((2 * r_U) - 0)) 1 0 (r_U ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most 0 1 0 (2 * r_U) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'31_arithmetic
    (r_B : R) (r_U : R)
    (p1 : (0 <= ((2 * r_U) + (r_U ^^ 2%Z))))
    (p2 : (0 <= (r_B * ((1 + r_U) ^^ 2%Z)))) :
  (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z)))).
Proof.
  apply (conclude_at_most 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ((0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) + 1 * ((r_B * ((1 + r_U) ^^ 2%Z)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) 1 0 (r_B * ((1 + r_U) ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((2 * r_U) + (r_U ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'32_arithmetic
    (r_B : R) (r_U : R) (r_gamma : R)
    (p1 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (p2 : (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))))) :
  (1 <= r_gamma).
Proof.
  apply (conclude_at_most 1 r_gamma ((0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) + 1 * ((((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) 1 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most 0 1 ((1 + r_B) * ((1 + r_U) ^^ 2%Z)) r_gamma ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'33_arithmetic
    (r_gamma : R)
    (p1 : (1 <= r_gamma)) :
  (0 <= (r_gamma - 1)).
Proof.
  apply (conclude_at_most 0 (r_gamma - 1) (0 + 1 * (r_gamma - 1)) 0 (add_at_most_to_at_most 0 1 1 r_gamma ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'35_arithmetic
    (r_beta : R) (r_gamma : R)
    (p1 : (0 <= (r_beta * (r_gamma - 1)))) :
  (r_beta <= (r_beta * r_gamma)).
Proof.
  apply (conclude_at_most r_beta (r_beta * r_gamma) (0 + 1 * ((r_beta * (r_gamma - 1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 (r_beta * (r_gamma - 1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'39_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_g : Z -> R) :
  ((Rabs (s_g i_k)) <= (Rabs (s_g i_k))).
Proof.
  apply (conclude_at_most (Rabs (s_g i_k)) (Rabs (s_g i_k)) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'7_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta s_g i_t) = (d_ema r_beta s_g i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta s_g i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'5_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta s_g i_t) = ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta s_g i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'3_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'1_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Theorem t_rounding_error_bound''first'_moment :
  (forall b_beta : R, (forall b_b : R, (forall b_w : R, (forall b_U : R, (forall b_B : R, (forall b_h : R, (forall b_gamma : R, (forall b_g : Z -> R, (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_x : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((0 <= b_U) -> ((0 <= b_B) -> ((0 <= b_h) -> ((((1 + b_B) * ((1 + b_U) ^^ 2%Z)) <= b_gamma) -> (((Rabs (b_b - b_beta)) <= (b_B * b_beta)) -> (((Rabs (b_w - (1 - b_beta))) <= (b_U * (1 - b_beta))) -> (((b_x 0%Z) = 0) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (((Rabs ((b_p b_k) - (b_b * (b_x (b_k - 1)%Z)))) <= ((b_U * (Rabs (b_b * (b_x (b_k - 1)%Z)))) + b_h)) /\ (((Rabs ((b_q b_k) - (b_w * (b_g b_k)))) <= ((b_U * (Rabs (b_w * (b_g b_k)))) + b_h)) /\ ((Rabs ((b_x b_k) - ((b_p b_k) + (b_q b_k)))) <= (b_U * (Rabs ((b_p b_k) + (b_q b_k)))))))))) -> (((Rabs (b_x b_t)) <= (sum b_t (fun b_k : Z => (((b_beta * b_gamma) ^^ (b_t - b_k)%Z) * ((((1 - b_beta) * ((1 + b_U) ^^ 3%Z)) * (Rabs (b_g b_k))) + ((2 * (1 + b_U)) * b_h)))))) /\ ((Rabs ((b_x b_t) - (d_m b_beta b_g b_t))) <= ((sum b_t (fun b_k : Z => (((b_beta * b_gamma) ^^ (b_t - b_k)%Z) * ((((1 - b_beta) * ((1 + b_U) ^^ 3%Z)) * (Rabs (b_g b_k))) + ((2 * (1 + b_U)) * b_h))))) - (d_m b_beta (fun b_k : Z => (Rabs (b_g b_k))) b_t)))))))))))))))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (r_b : R) => (fun (r_w : R) => (fun (r_U : R) => (fun (r_B : R) => (fun (r_h : R) => (fun (r_gamma : R) => (fun (s_g : Z -> R) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (s_x : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (0 <= r_U) => (fun h4 : (0 <= r_B) => (fun h5 : (0 <= r_h) => (fun h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma) => (fun h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)) => (fun h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))) => (fun h9 : ((s_x 0%Z) = 0) => (fun h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))) => (eq_ind ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) /\ ((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))))) (eq_ind (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (fun hole : R => (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) /\ ((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - hole)))) (eq_ind ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) /\ ((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))))) (eq_ind (d_ema r_beta s_g i_t) (fun hole : R => (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) /\ ((Rabs ((s_x i_t) - hole)) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))))) (((((((((((((t_perturbed_average r_beta) (r_beta * r_gamma)) ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))) ((2 * (1 + r_U)) * r_h)) s_g) (fun b_k : Z => (Rabs (s_g b_k)))) s_x) i_t natural_t) h1) h2) (t_rounding_error_bound''first'_moment'35_arithmetic r_beta r_gamma (product_nonnegative _ _ h1 (t_rounding_error_bound''first'_moment'33_arithmetic r_gamma (t_rounding_error_bound''first'_moment'32_arithmetic r_B r_U r_gamma h6 (t_rounding_error_bound''first'_moment'31_arithmetic r_B r_U (t_rounding_error_bound''first'_moment'27_arithmetic r_U (product_nonnegative _ _ t_rounding_error_bound''first'_moment'23_arithmetic h3) (square_nonnegative r_U)) (product_nonnegative _ _ h4 (square_nonnegative (1 + r_U))))))))) h9) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h11 : (1%Z <= i_k)%Z => (fun h12 : (i_k <= i_t)%Z => (conj (t_rounding_error_bound''first'_moment'39_arithmetic i_k natural_k s_g) (((((((((((((((((((((((((t_rounded_step_of_first'_moment r_beta) r_b) r_w) r_U) r_B) r_h) r_gamma) 0) (s_g i_k)) 0) (s_p i_k)) (s_q i_k)) (s_x (i_k - 1)%Z)) (s_x i_k)) h1) h2) h3) h4) h5) h6) h7) h8) (proj1 (t_rounding_error_bound''first'_moment'73 r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_x h10 h11 h12))) (proj1 (t_rounding_error_bound''first'_moment'76 r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_x h10 h11 h12))) (proj2 (t_rounding_error_bound''first'_moment'76 r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_x h10 h11 h12)))))))) (d_m r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'7_definition r_beta i_t natural_t s_g))) (d_mhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'5_definition r_beta i_t natural_t s_g))) (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'3_definition r_beta i_t natural_t s_g))) (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'1_definition r_beta i_t natural_t s_g))))))))))))))))))))))))).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'66
    (r_B : R) (r_U : R) (r_b : R) (r_beta : R) (r_gamma : R) (r_h : R) (r_w : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_x : Z -> R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (0 <= r_U))
    (h4 : (0 <= r_B))
    (h5 : (0 <= r_h))
    (h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)))
    (h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))))
    (h9 : ((s_x 0%Z) = 0))
    (h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k))))))))))) :
  (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) /\ ((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)))).
Proof.
  exact ((((((((((((((((((((((t_rounding_error_bound''first'_moment r_beta) r_b) r_w) r_U) r_B) r_h) r_gamma) s_g) s_p) s_q) s_x) i_t natural_t) h1) h2) h3) h4) h5) h6) h7) h8) h9) h10).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'77_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'77
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  exact (t_rounding_error_bound''first'_moment'_after'_t'_steps'77_arithmetic r_beta h1).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'96_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'96 :
  (0 <= 2).
Proof.
  exact t_rounding_error_bound''first'_moment'_after'_t'_steps'96_arithmetic.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'105_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'106_arithmetic
    (r_U : R)
    (p1 : (0 <= 1))
    (p2 : (0 <= r_U)) :
  (0 <= (1 + r_U)).
Proof.
  apply (conclude_at_most 0 (1 + r_U) ((0 + 1 * (1 - 0)) + 1 * (r_U - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 r_U ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'106
    (r_U : R)
    (h1 : (0 <= r_U)) :
  (0 <= (1 + r_U)).
Proof.
  exact (t_rounding_error_bound''first'_moment'_after'_t'_steps'106_arithmetic r_U t_rounding_error_bound''first'_moment'_after'_t'_steps'105_arithmetic h1).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'33_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'75_arithmetic
    (r_U : R) :
  ((((1 + r_U) ^^ 2%Z) * ((1 + r_U) ^^ 3%Z)) = ((1 + r_U) ^^ 5%Z)).
Proof.
  apply (conclude_equation (((1 + r_U) ^^ 2%Z) * ((1 + r_U) ^^ 3%Z)) ((1 + r_U) ^^ 5%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'99_arithmetic
    (r_U : R)
    (p1 : (0 <= (2 * r_U)))
    (p2 : (0 <= (r_U ^^ 2%Z))) :
  (0 <= ((2 * r_U) + (r_U ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 ((2 * r_U) + (r_U ^^ 2%Z)) ((0 + 1 * ((2 * r_U) - 0)) + 1 * ((r_U ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((2 * r_U) - 0)) 1 0 (r_U ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most 0 1 0 (2 * r_U) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'102_arithmetic
    (r_B : R) (r_U : R)
    (p1 : (0 <= ((2 * r_U) + (r_U ^^ 2%Z))))
    (p2 : (0 <= (r_B * ((1 + r_U) ^^ 2%Z)))) :
  (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z)))).
Proof.
  apply (conclude_at_most 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ((0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) + 1 * ((r_B * ((1 + r_U) ^^ 2%Z)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) 1 0 (r_B * ((1 + r_U) ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((2 * r_U) + (r_U ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'103_arithmetic
    (r_B : R) (r_U : R) (r_gamma : R)
    (p1 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (p2 : (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))))) :
  (1 <= r_gamma).
Proof.
  apply (conclude_at_most 1 r_gamma ((0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) + 1 * ((((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) 1 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most 0 1 ((1 + r_B) * ((1 + r_U) ^^ 2%Z)) r_gamma ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'111_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta))) :
  (0 <= (1 - r_beta)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta) (0 + 1 * ((1 - r_beta) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'85_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta s_g i_t) = (d_ema r_beta s_g i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta s_g i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'83_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta s_g i_t) = ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta s_g i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'81_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'79_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'7_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta s_g i_t) = (d_ema r_beta s_g i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta s_g i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'5_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta s_g i_t) = ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta s_g i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'3_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_t'_steps'1_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Theorem t_rounding_error_bound''first'_moment'_after'_t'_steps :
  (forall b_beta : R, (forall b_b : R, (forall b_w : R, (forall b_U : R, (forall b_B : R, (forall b_h : R, (forall b_gamma : R, (forall b_g : Z -> R, (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_x : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, (forall b_y : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((0 <= b_U) -> ((0 <= b_B) -> ((0 <= b_h) -> ((((1 + b_B) * ((1 + b_U) ^^ 2%Z)) <= b_gamma) -> (((Rabs (b_b - b_beta)) <= (b_B * b_beta)) -> (((Rabs (b_w - (1 - b_beta))) <= (b_U * (1 - b_beta))) -> (((b_x 0%Z) = 0) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (((Rabs ((b_p b_k) - (b_b * (b_x (b_k - 1)%Z)))) <= ((b_U * (Rabs (b_b * (b_x (b_k - 1)%Z)))) + b_h)) /\ (((Rabs ((b_q b_k) - (b_w * (b_g b_k)))) <= ((b_U * (Rabs (b_w * (b_g b_k)))) + b_h)) /\ ((Rabs ((b_x b_k) - ((b_p b_k) + (b_q b_k)))) <= (b_U * (Rabs ((b_p b_k) + (b_q b_k)))))))))) -> ((1%Z <= b_t)%Z -> (((Rabs (b_c - (1 / (1 - (b_beta ^^ b_t))))) <= (b_U / (1 - (b_beta ^^ b_t)))) -> (((Rabs (b_y - ((b_x b_t) * b_c))) <= ((b_U * (Rabs ((b_x b_t) * b_c))) + b_h)) -> (((Rabs ((b_x b_t) - (d_m b_beta b_g b_t))) <= (((((b_gamma ^^ (b_t - 1)%Z) * ((1 + b_U) ^^ 3%Z)) - 1) * (d_m b_beta (fun b_k : Z => (Rabs (b_g b_k))) b_t)) + ((((b_gamma ^^ (b_t - 1)%Z) * ((2 * (1 + b_U)) * b_h)) * (1 - (b_beta ^^ b_t))) / (1 - b_beta)))) /\ ((Rabs (b_y - (d_mhat b_beta b_g b_t))) <= ((((((b_gamma ^^ (b_t - 1)%Z) * ((1 + b_U) ^^ 5%Z)) - 1) * (d_mhat b_beta (fun b_k : Z => (Rabs (b_g b_k))) b_t)) + ((((b_gamma ^^ (b_t - 1)%Z) * ((1 + b_U) ^^ 2%Z)) * ((2 * (1 + b_U)) * b_h)) / (1 - b_beta))) + b_h)))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (r_b : R) => (fun (r_w : R) => (fun (r_U : R) => (fun (r_B : R) => (fun (r_h : R) => (fun (r_gamma : R) => (fun (s_g : Z -> R) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (s_x : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun (r_y : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (0 <= r_U) => (fun h4 : (0 <= r_B) => (fun h5 : (0 <= r_h) => (fun h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma) => (fun h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)) => (fun h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))) => (fun h9 : ((s_x 0%Z) = 0) => (fun h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))) => (fun h11 : (1%Z <= i_t)%Z => (fun h12 : ((Rabs (r_c - (1 / (1 - (r_beta ^^ i_t))))) <= (r_U / (1 - (r_beta ^^ i_t)))) => (fun h13 : ((Rabs (r_y - ((s_x i_t) * r_c))) <= ((r_U * (Rabs ((s_x i_t) * r_c))) + r_h)) => (eq_ind ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= (((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 3%Z)) - 1) * (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) + ((((r_gamma ^^ (i_t - 1)%Z) * ((2 * (1 + r_U)) * r_h)) * (1 - (r_beta ^^ i_t))) / (1 - r_beta)))) /\ ((Rabs (r_y - (d_mhat r_beta s_g i_t))) <= ((((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 5%Z)) - 1) * hole) + ((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 2%Z)) * ((2 * (1 + r_U)) * r_h)) / (1 - r_beta))) + r_h)))) (eq_ind (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (fun hole : R => (((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= (((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 3%Z)) - 1) * (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) + ((((r_gamma ^^ (i_t - 1)%Z) * ((2 * (1 + r_U)) * r_h)) * (1 - (r_beta ^^ i_t))) / (1 - r_beta)))) /\ ((Rabs (r_y - (d_mhat r_beta s_g i_t))) <= ((((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 5%Z)) - 1) * ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t)))) + ((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 2%Z)) * ((2 * (1 + r_U)) * r_h)) / (1 - r_beta))) + r_h)))) (eq_ind ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= (((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 3%Z)) - 1) * (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) + ((((r_gamma ^^ (i_t - 1)%Z) * ((2 * (1 + r_U)) * r_h)) * (1 - (r_beta ^^ i_t))) / (1 - r_beta)))) /\ ((Rabs (r_y - hole)) <= ((((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 5%Z)) - 1) * ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t)))) + ((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 2%Z)) * ((2 * (1 + r_U)) * r_h)) / (1 - r_beta))) + r_h)))) (eq_ind (d_ema r_beta s_g i_t) (fun hole : R => (((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= (((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 3%Z)) - 1) * (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) + ((((r_gamma ^^ (i_t - 1)%Z) * ((2 * (1 + r_U)) * r_h)) * (1 - (r_beta ^^ i_t))) / (1 - r_beta)))) /\ ((Rabs (r_y - ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) <= ((((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 5%Z)) - 1) * ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t)))) + ((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 2%Z)) * ((2 * (1 + r_U)) * r_h)) / (1 - r_beta))) + r_h)))) (((((((((((((((((((((((t_corrected_average_grown (s_x i_t)) (d_m r_beta s_g i_t)) (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) (1 - (r_beta ^^ i_t))) r_c) r_y) r_U) r_h) (1 - r_beta)) ((1 + r_U) ^^ 3%Z)) ((1 + r_U) ^^ 5%Z)) ((2 * (1 + r_U)) * r_h)) (r_gamma ^^ (i_t - 1)%Z)) (t_rounding_error_bound''first'_moment'_after'_t'_steps'33_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h11) h11)) h3) (proj1 (t_rounding_error_bound''first'_moment'_after'_t'_steps'66 r_B r_U r_b r_beta r_gamma r_h r_w i_t natural_t s_g s_p s_q s_x h1 h2 h3 h4 h5 h6 h7 h8 h9 h10))) (proj2 (t_rounding_error_bound''first'_moment'_after'_t'_steps'66 r_B r_U r_b r_beta r_gamma r_h r_w i_t natural_t s_g s_p s_q s_x h1 h2 h3 h4 h5 h6 h7 h8 h9 h10))) h12) h13) (t_rounding_error_bound''first'_moment'_after'_t'_steps'75_arithmetic r_U)) (t_rounding_error_bound''first'_moment'_after'_t'_steps'77 r_beta h2)) (eq_ind ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) <= (((r_gamma ^^ (i_t - 1)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) + (((2 * (1 + r_U)) * r_h) * (1 - (r_beta ^^ i_t))))) / (1 - r_beta)))) (eq_ind (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (fun hole : R => ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) <= (((r_gamma ^^ (i_t - 1)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * hole) + (((2 * (1 + r_U)) * r_h) * (1 - (r_beta ^^ i_t))))) / (1 - r_beta)))) (eq_ind ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) <= (((r_gamma ^^ (i_t - 1)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) + (((2 * (1 + r_U)) * r_h) * (1 - (r_beta ^^ i_t))))) / (1 - r_beta)))) (eq_ind (d_ema r_beta s_g i_t) (fun hole : R => ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) <= (((r_gamma ^^ (i_t - 1)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) + (((2 * (1 + r_U)) * r_h) * (1 - (r_beta ^^ i_t))))) / (1 - r_beta)))) (((((((((((((t_sum_grown_at_most r_beta) r_gamma) ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))) ((2 * (1 + r_U)) * r_h)) (fun b_k : Z => (Rabs (s_g b_k)))) i_t natural_t) h1) h2) (t_rounding_error_bound''first'_moment'_after'_t'_steps'103_arithmetic r_B r_U r_gamma h6 (t_rounding_error_bound''first'_moment'_after'_t'_steps'102_arithmetic r_B r_U (t_rounding_error_bound''first'_moment'_after'_t'_steps'99_arithmetic r_U (product_nonnegative _ _ t_rounding_error_bound''first'_moment'_after'_t'_steps'96 h3) (square_nonnegative r_U)) (product_nonnegative _ _ h4 (square_nonnegative (1 + r_U)))))) (product_nonnegative _ _ (product_nonnegative _ _ t_rounding_error_bound''first'_moment'_after'_t'_steps'96 (t_rounding_error_bound''first'_moment'_after'_t'_steps'106 r_U h3)) h5)) h11) (product_nonnegative _ _ (t_rounding_error_bound''first'_moment'_after'_t'_steps'111_arithmetic r_beta (t_rounding_error_bound''first'_moment'_after'_t'_steps'77 r_beta h2)) (((t_power_nonnegative (1 + r_U)) (t_rounding_error_bound''first'_moment'_after'_t'_steps'106 r_U h3)) 3%Z (literal_natural 3 eq_refl)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h14 : (1%Z <= i_k)%Z => (proj2 (conj h14 (fun h15 : (i_k <= i_t)%Z => (proj2 (conj h15 (t_absolute_value_nonnegative (s_g i_k)))))))))) (d_m r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_t'_steps'85_definition r_beta i_t natural_t s_g))) (d_mhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_t'_steps'83_definition r_beta i_t natural_t s_g))) (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_t'_steps'81_definition r_beta i_t natural_t s_g))) (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_t'_steps'79_definition r_beta i_t natural_t s_g)))) (d_m r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_t'_steps'7_definition r_beta i_t natural_t s_g))) (d_mhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_t'_steps'5_definition r_beta i_t natural_t s_g))) (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_t'_steps'3_definition r_beta i_t natural_t s_g))) (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_t'_steps'1_definition r_beta i_t natural_t s_g)))))))))))))))))))))))))))))).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'67
    (r_B : R) (r_U : R) (r_b : R) (r_beta : R) (r_gamma : R) (r_h : R) (r_w : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_x : Z -> R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (0 <= r_U))
    (h4 : (0 <= r_B))
    (h5 : (0 <= r_h))
    (h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)))
    (h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))))
    (h9 : ((s_x 0%Z) = 0))
    (h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k))))))))))) :
  (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) /\ ((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)))).
Proof.
  exact ((((((((((((((((((((((t_rounding_error_bound''first'_moment r_beta) r_b) r_w) r_U) r_B) r_h) r_gamma) s_g) s_p) s_q) s_x) i_t natural_t) h1) h2) h3) h4) h5) h6) h7) h8) h9) h10).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'99_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'99 :
  (0 <= 2).
Proof.
  exact t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'99_arithmetic.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'102_arithmetic
    (r_U : R)
    (p1 : (0 <= (2 * r_U)))
    (p2 : (0 <= (r_U ^^ 2%Z))) :
  (0 <= ((2 * r_U) + (r_U ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 ((2 * r_U) + (r_U ^^ 2%Z)) ((0 + 1 * ((2 * r_U) - 0)) + 1 * ((r_U ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((2 * r_U) - 0)) 1 0 (r_U ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most 0 1 0 (2 * r_U) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'105_arithmetic
    (r_B : R) (r_U : R)
    (p1 : (0 <= ((2 * r_U) + (r_U ^^ 2%Z))))
    (p2 : (0 <= (r_B * ((1 + r_U) ^^ 2%Z)))) :
  (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z)))).
Proof.
  apply (conclude_at_most 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ((0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) + 1 * ((r_B * ((1 + r_U) ^^ 2%Z)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) 1 0 (r_B * ((1 + r_U) ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((2 * r_U) + (r_U ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'106_arithmetic
    (r_B : R) (r_U : R) (r_gamma : R)
    (p1 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (p2 : (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))))) :
  (1 <= r_gamma).
Proof.
  apply (conclude_at_most 1 r_gamma ((0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) + 1 * ((((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) 1 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most 0 1 ((1 + r_B) * ((1 + r_U) ^^ 2%Z)) r_gamma ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'106
    (r_B : R) (r_U : R) (r_gamma : R)
    (h1 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (h2 : (0 <= r_U))
    (h3 : (0 <= r_B)) :
  (1 <= r_gamma).
Proof.
  exact (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'106_arithmetic r_B r_U r_gamma h1 (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'105_arithmetic r_B r_U (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'102_arithmetic r_U (product_nonnegative _ _ t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'99 h2) (square_nonnegative r_U)) (product_nonnegative _ _ h3 (square_nonnegative (1 + r_U))))).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'108_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'109_arithmetic
    (r_U : R)
    (p1 : (0 <= 1))
    (p2 : (0 <= r_U)) :
  (0 <= (1 + r_U)).
Proof.
  apply (conclude_at_most 0 (1 + r_U) ((0 + 1 * (1 - 0)) + 1 * (r_U - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 r_U ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'111
    (r_U : R) (r_h : R)
    (h1 : (0 <= r_U))
    (h2 : (0 <= r_h)) :
  (0 <= ((2 * (1 + r_U)) * r_h)).
Proof.
  exact (product_nonnegative _ _ (product_nonnegative _ _ t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'99 (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'109_arithmetic r_U t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'108_arithmetic h1)) h2).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'118_arithmetic
    (r_U : R)
    (p1 : (0 <= r_U)) :
  (0 <= ((1 + r_U) - 1)).
Proof.
  apply (conclude_at_most 0 ((1 + r_U) - 1) (0 + 1 * (r_U - 0)) 0 (add_at_most_to_at_most 0 1 0 r_U ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'118
    (r_U : R)
    (h1 : (0 <= r_U)) :
  (0 <= ((1 + r_U) - 1)).
Proof.
  exact (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'118_arithmetic r_U h1).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'115_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'119_arithmetic
    (r_U : R)
    (p1 : (0 <= ((1 + r_U) - 1))) :
  (1 <= (1 + r_U)).
Proof.
  apply (conclude_at_most 1 (1 + r_U) (0 + 1 * (((1 + r_U) - 1) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((1 + r_U) - 1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'122_arithmetic
    (r_U : R)
    (p1 : (1 <= ((1 + r_U) ^^ 3%Z))) :
  (0 <= (((1 + r_U) ^^ 3%Z) - 1)).
Proof.
  apply (conclude_at_most 0 (((1 + r_U) ^^ 3%Z) - 1) (0 + 1 * (((1 + r_U) ^^ 3%Z) - 1)) 0 (add_at_most_to_at_most 0 1 1 ((1 + r_U) ^^ 3%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'124_arithmetic
    (r_U : R) (r_beta : R)
    (p1 : (0 <= ((1 - r_beta) * (((1 + r_U) ^^ 3%Z) - 1)))) :
  ((1 - r_beta) <= ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))).
Proof.
  apply (conclude_at_most (1 - r_beta) ((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) (0 + 1 * (((1 - r_beta) * (((1 + r_U) ^^ 3%Z) - 1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((1 - r_beta) * (((1 + r_U) ^^ 3%Z) - 1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'124
    (r_U : R) (r_beta : R)
    (h1 : (r_beta < 1))
    (h2 : (0 <= r_U)) :
  ((1 - r_beta) <= ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))).
Proof.
  exact (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'124_arithmetic r_U r_beta (product_nonnegative _ _ (Rlt_le _ _ (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'115_arithmetic r_beta h1)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'122_arithmetic r_U (((t_power_at_least_one (1 + r_U)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'119_arithmetic r_U (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'118 r_U h2))) 3%Z (literal_natural 3 eq_refl))))).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'128_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'130_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'134_arithmetic
    (r_G : R) (s_g : Z -> R)
    (p1 : ((Rabs (s_g 1%Z)) <= r_G))
    (p2 : (0 <= (Rabs (s_g 1%Z)))) :
  (0 <= r_G).
Proof.
  apply (conclude_at_most 0 r_G ((0 + 1 * (r_G - (Rabs (s_g 1%Z)))) + 1 * ((Rabs (s_g 1%Z)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_G - (Rabs (s_g 1%Z)))) 1 0 (Rabs (s_g 1%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (s_g 1%Z)) r_G ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'134
    (r_G : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs (s_g b_k)) <= r_G)))))
    (h2 : (1%Z <= i_t)%Z) :
  (0 <= r_G).
Proof.
  exact (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'134_arithmetic r_G s_g (((h1 1%Z (literal_natural 1 eq_refl)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'128_indexArithmetic i_t natural_t h2)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'130_indexArithmetic i_t natural_t h2)) (t_absolute_value_nonnegative (s_g 1%Z))).
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'34_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'76_arithmetic
    (r_U : R) :
  ((((1 + r_U) ^^ 2%Z) * ((1 + r_U) ^^ 3%Z)) = ((1 + r_U) ^^ 5%Z)).
Proof.
  apply (conclude_equation (((1 + r_U) ^^ 2%Z) * ((1 + r_U) ^^ 3%Z)) ((1 + r_U) ^^ 5%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'79_arithmetic
    (r_beta : R) (r_gamma : R)
    (p1 : ((r_beta * r_gamma) < 1)) :
  (0 < (1 - (r_beta * r_gamma))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta * r_gamma)) (0 + 1 * (1 - (r_beta * r_gamma))) 0 (add_less_to_at_most 0 1 (r_beta * r_gamma) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'87_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta s_g i_t) = (d_ema r_beta s_g i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta s_g i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'85_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta s_g i_t) = ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta s_g i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'83_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'81_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'169_arithmetic
    (r_U : R)
    (p1 : (0 <= ((1 + r_U) - 1))) :
  (1 <= (1 + r_U)).
Proof.
  apply (conclude_at_most 1 (1 + r_U) (0 + 1 * (((1 + r_U) - 1) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((1 + r_U) - 1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'148_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta s_g i_t) = (d_ema r_beta s_g i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta s_g i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'146_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta s_g i_t) = ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta s_g i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'144_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'142_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'7_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta s_g i_t) = (d_ema r_beta s_g i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta s_g i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'5_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta s_g i_t) = ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta s_g i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'3_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)).
Proof.
  assert (q := (eq_refl (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'1_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) = ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_mhat] in q |- *.
  reindex q.
Qed.

Theorem t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps :
  (forall b_beta : R, (forall b_b : R, (forall b_w : R, (forall b_U : R, (forall b_B : R, (forall b_h : R, (forall b_gamma : R, (forall b_g : Z -> R, (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_x : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, (forall b_y : R, (forall b_G : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((0 <= b_U) -> ((0 <= b_B) -> ((0 <= b_h) -> ((((1 + b_B) * ((1 + b_U) ^^ 2%Z)) <= b_gamma) -> (((Rabs (b_b - b_beta)) <= (b_B * b_beta)) -> (((Rabs (b_w - (1 - b_beta))) <= (b_U * (1 - b_beta))) -> (((b_x 0%Z) = 0) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (((Rabs ((b_p b_k) - (b_b * (b_x (b_k - 1)%Z)))) <= ((b_U * (Rabs (b_b * (b_x (b_k - 1)%Z)))) + b_h)) /\ (((Rabs ((b_q b_k) - (b_w * (b_g b_k)))) <= ((b_U * (Rabs (b_w * (b_g b_k)))) + b_h)) /\ ((Rabs ((b_x b_k) - ((b_p b_k) + (b_q b_k)))) <= (b_U * (Rabs ((b_p b_k) + (b_q b_k)))))))))) -> ((1%Z <= b_t)%Z -> (((Rabs (b_c - (1 / (1 - (b_beta ^^ b_t))))) <= (b_U / (1 - (b_beta ^^ b_t)))) -> (((Rabs (b_y - ((b_x b_t) * b_c))) <= ((b_U * (Rabs ((b_x b_t) * b_c))) + b_h)) -> (((b_beta * b_gamma) < 1) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((Rabs (b_g b_k)) <= b_G)))) -> (((Rabs ((b_x b_t) - (d_m b_beta b_g b_t))) <= ((1 - (b_beta ^^ b_t)) * ((((((1 - b_beta) * ((1 + b_U) ^^ 3%Z)) / (1 - (b_beta * b_gamma))) - 1) * b_G) + (((2 * (1 + b_U)) * b_h) / (1 - (b_beta * b_gamma)))))) /\ ((Rabs (b_y - (d_mhat b_beta b_g b_t))) <= (((((((1 - b_beta) * ((1 + b_U) ^^ 5%Z)) / (1 - (b_beta * b_gamma))) - 1) * b_G) + ((((1 + b_U) ^^ 2%Z) * ((2 * (1 + b_U)) * b_h)) / (1 - (b_beta * b_gamma)))) + b_h))))))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (r_b : R) => (fun (r_w : R) => (fun (r_U : R) => (fun (r_B : R) => (fun (r_h : R) => (fun (r_gamma : R) => (fun (s_g : Z -> R) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (s_x : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun (r_y : R) => (fun (r_G : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (0 <= r_U) => (fun h4 : (0 <= r_B) => (fun h5 : (0 <= r_h) => (fun h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma) => (fun h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)) => (fun h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))) => (fun h9 : ((s_x 0%Z) = 0) => (fun h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))) => (fun h11 : (1%Z <= i_t)%Z => (fun h12 : ((Rabs (r_c - (1 / (1 - (r_beta ^^ i_t))))) <= (r_U / (1 - (r_beta ^^ i_t)))) => (fun h13 : ((Rabs (r_y - ((s_x i_t) * r_c))) <= ((r_U * (Rabs ((s_x i_t) * r_c))) + r_h)) => (fun h14 : ((r_beta * r_gamma) < 1) => (fun h15 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((Rabs (s_g b_k)) <= r_G)))) => (eq_ind ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + (((2 * (1 + r_U)) * r_h) / (1 - (r_beta * r_gamma)))))) /\ ((Rabs (r_y - (d_mhat r_beta s_g i_t))) <= (((((((1 - r_beta) * ((1 + r_U) ^^ 5%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + ((((1 + r_U) ^^ 2%Z) * ((2 * (1 + r_U)) * r_h)) / (1 - (r_beta * r_gamma)))) + r_h)))) (eq_ind (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (fun hole : R => (((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + (((2 * (1 + r_U)) * r_h) / (1 - (r_beta * r_gamma)))))) /\ ((Rabs (r_y - (d_mhat r_beta s_g i_t))) <= (((((((1 - r_beta) * ((1 + r_U) ^^ 5%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + ((((1 + r_U) ^^ 2%Z) * ((2 * (1 + r_U)) * r_h)) / (1 - (r_beta * r_gamma)))) + r_h)))) (eq_ind ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + (((2 * (1 + r_U)) * r_h) / (1 - (r_beta * r_gamma)))))) /\ ((Rabs (r_y - hole)) <= (((((((1 - r_beta) * ((1 + r_U) ^^ 5%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + ((((1 + r_U) ^^ 2%Z) * ((2 * (1 + r_U)) * r_h)) / (1 - (r_beta * r_gamma)))) + r_h)))) (eq_ind (d_ema r_beta s_g i_t) (fun hole : R => (((Rabs ((s_x i_t) - (d_m r_beta s_g i_t))) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + (((2 * (1 + r_U)) * r_h) / (1 - (r_beta * r_gamma)))))) /\ ((Rabs (r_y - ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) <= (((((((1 - r_beta) * ((1 + r_U) ^^ 5%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + ((((1 + r_U) ^^ 2%Z) * ((2 * (1 + r_U)) * r_h)) / (1 - (r_beta * r_gamma)))) + r_h)))) (((((((((((((((((((((((((t_corrected_average_bounded (s_x i_t)) (d_m r_beta s_g i_t)) (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) (1 - (r_beta ^^ i_t))) r_c) r_y) r_U) r_h) (1 - r_beta)) ((1 + r_U) ^^ 3%Z)) ((1 + r_U) ^^ 5%Z)) ((2 * (1 + r_U)) * r_h)) (1 - (r_beta * r_gamma))) r_G) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'34_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h11) h11)) h3) (proj1 (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'67 r_B r_U r_b r_beta r_gamma r_h r_w i_t natural_t s_g s_p s_q s_x h1 h2 h3 h4 h5 h6 h7 h8 h9 h10))) (proj2 (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'67 r_B r_U r_b r_beta r_gamma r_h r_w i_t natural_t s_g s_p s_q s_x h1 h2 h3 h4 h5 h6 h7 h8 h9 h10))) h12) h13) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'76_arithmetic r_U)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'79_arithmetic r_beta r_gamma h14)) (eq_ind ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + (((2 * (1 + r_U)) * r_h) / (1 - (r_beta * r_gamma))))))) (eq_ind (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (fun hole : R => (((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - hole) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + (((2 * (1 + r_U)) * r_h) / (1 - (r_beta * r_gamma))))))) (eq_ind ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + (((2 * (1 + r_U)) * r_h) / (1 - (r_beta * r_gamma))))))) (eq_ind (d_ema r_beta s_g i_t) (fun hole : R => (((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h))))) - (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) / (1 - (r_beta * r_gamma))) - 1) * r_G) + (((2 * (1 + r_U)) * r_h) / (1 - (r_beta * r_gamma))))))) ((((((((((((((((t_sum_bounded r_beta) r_gamma) ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))) ((2 * (1 + r_U)) * r_h)) (fun b_k : Z => (Rabs (s_g b_k)))) i_t natural_t) r_G) h1) h2) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'106 r_B r_U r_gamma h6 h3 h4)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'111 r_U r_h h3 h5)) h11) h14) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'124 r_U r_beta h2 h3)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'134 r_G i_t natural_t s_g h15 h11)) h15) (d_m r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'87_definition r_beta i_t natural_t s_g))) (d_mhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'85_definition r_beta i_t natural_t s_g))) (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'83_definition r_beta i_t natural_t s_g))) (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'81_definition r_beta i_t natural_t s_g)))) (eq_ind ((d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((((1 + r_U) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) - (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((1 - (r_beta ^^ i_t)) * (((((((1 + r_U) ^^ 2%Z) * ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))) / (1 - (r_beta * r_gamma))) - 1) * r_G) + ((((1 + r_U) ^^ 2%Z) * ((2 * (1 + r_U)) * r_h)) / (1 - (r_beta * r_gamma))))))) (eq_ind (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (fun hole : R => (((((1 + r_U) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) - hole) <= ((1 - (r_beta ^^ i_t)) * (((((((1 + r_U) ^^ 2%Z) * ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))) / (1 - (r_beta * r_gamma))) - 1) * r_G) + ((((1 + r_U) ^^ 2%Z) * ((2 * (1 + r_U)) * r_h)) / (1 - (r_beta * r_gamma))))))) (eq_ind ((d_m r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((((1 + r_U) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) - (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((1 - (r_beta ^^ i_t)) * (((((((1 + r_U) ^^ 2%Z) * ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))) / (1 - (r_beta * r_gamma))) - 1) * r_G) + ((((1 + r_U) ^^ 2%Z) * ((2 * (1 + r_U)) * r_h)) / (1 - (r_beta * r_gamma))))))) (eq_ind (d_ema r_beta s_g i_t) (fun hole : R => (((((1 + r_U) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 3%Z)) * (Rabs (s_g b_k))) + ((2 * (1 + r_U)) * r_h)))))) - (d_ema r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((1 - (r_beta ^^ i_t)) * (((((((1 + r_U) ^^ 2%Z) * ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))) / (1 - (r_beta * r_gamma))) - 1) * r_G) + ((((1 + r_U) ^^ 2%Z) * ((2 * (1 + r_U)) * r_h)) / (1 - (r_beta * r_gamma))))))) ((((((((((((((((((t_scaled_sum_bounded r_beta) r_gamma) ((1 - r_beta) * ((1 + r_U) ^^ 3%Z))) ((2 * (1 + r_U)) * r_h)) (fun b_k : Z => (Rabs (s_g b_k)))) i_t natural_t) r_G) ((1 + r_U) ^^ 2%Z)) h1) h2) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'106 r_B r_U r_gamma h6 h3 h4)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'111 r_U r_h h3 h5)) h11) h14) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'124 r_U r_beta h2 h3)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'134 r_G i_t natural_t s_g h15 h11)) h15) (((t_power_at_least_one (1 + r_U)) (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'169_arithmetic r_U (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'118 r_U h3))) 2%Z (literal_natural 2 eq_refl))) (d_m r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'148_definition r_beta i_t natural_t s_g))) (d_mhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'146_definition r_beta i_t natural_t s_g))) (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'144_definition r_beta i_t natural_t s_g))) (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'142_definition r_beta i_t natural_t s_g)))) (d_m r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'7_definition r_beta i_t natural_t s_g))) (d_mhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'5_definition r_beta i_t natural_t s_g))) (d_m r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'3_definition r_beta i_t natural_t s_g))) (d_mhat r_beta (fun b_k : Z => (Rabs (s_g b_k))) i_t) (eq_sym (t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps'1_definition r_beta i_t natural_t s_g))))))))))))))))))))))))))))))))).
Qed.

Lemma t_rounding_error_bound''second'_moment'68_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'70_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'71
    (r_G : R) (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))))
    (h2 : (1%Z <= i_k)%Z)
    (h3 : (i_k <= i_t)%Z) :
  (((Rabs (s_g i_k)) <= r_G) /\ (((Rabs ((s_r i_k) - (r_w * (s_g i_k)))) <= ((r_U * (Rabs (r_w * (s_g i_k)))) + r_h)) /\ (((Rabs ((s_p i_k) - (r_b * (s_x (i_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (i_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q i_k) - ((s_r i_k) * (s_g i_k)))) <= ((r_U * (Rabs ((s_r i_k) * (s_g i_k)))) + r_h)) /\ ((Rabs ((s_x i_k) - ((s_p i_k) + (s_q i_k)))) <= (r_U * (Rabs ((s_p i_k) + (s_q i_k))))))))).
Proof.
  exact (((h1 i_k natural_k) (t_rounding_error_bound''second'_moment'68_indexArithmetic i_k natural_k i_t natural_t h2 h3)) (t_rounding_error_bound''second'_moment'70_indexArithmetic i_k natural_k i_t natural_t h2 h3)).
Qed.

Lemma t_rounding_error_bound''second'_moment'74
    (r_G : R) (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))))
    (h2 : (1%Z <= i_k)%Z)
    (h3 : (i_k <= i_t)%Z) :
  (((Rabs ((s_r i_k) - (r_w * (s_g i_k)))) <= ((r_U * (Rabs (r_w * (s_g i_k)))) + r_h)) /\ (((Rabs ((s_p i_k) - (r_b * (s_x (i_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (i_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q i_k) - ((s_r i_k) * (s_g i_k)))) <= ((r_U * (Rabs ((s_r i_k) * (s_g i_k)))) + r_h)) /\ ((Rabs ((s_x i_k) - ((s_p i_k) + (s_q i_k)))) <= (r_U * (Rabs ((s_p i_k) + (s_q i_k)))))))).
Proof.
  exact (proj2 (t_rounding_error_bound''second'_moment'71 r_G r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_r s_x h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''second'_moment'77
    (r_G : R) (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))))
    (h2 : (1%Z <= i_k)%Z)
    (h3 : (i_k <= i_t)%Z) :
  (((Rabs ((s_p i_k) - (r_b * (s_x (i_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (i_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q i_k) - ((s_r i_k) * (s_g i_k)))) <= ((r_U * (Rabs ((s_r i_k) * (s_g i_k)))) + r_h)) /\ ((Rabs ((s_x i_k) - ((s_p i_k) + (s_q i_k)))) <= (r_U * (Rabs ((s_p i_k) + (s_q i_k))))))).
Proof.
  exact (proj2 (t_rounding_error_bound''second'_moment'74 r_G r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_r s_x h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''second'_moment'80
    (r_G : R) (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))))
    (h2 : (1%Z <= i_k)%Z)
    (h3 : (i_k <= i_t)%Z) :
  (((Rabs ((s_q i_k) - ((s_r i_k) * (s_g i_k)))) <= ((r_U * (Rabs ((s_r i_k) * (s_g i_k)))) + r_h)) /\ ((Rabs ((s_x i_k) - ((s_p i_k) + (s_q i_k)))) <= (r_U * (Rabs ((s_p i_k) + (s_q i_k)))))).
Proof.
  exact (proj2 (t_rounding_error_bound''second'_moment'77 r_G r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_r s_x h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''second'_moment'19_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'23_arithmetic
    (r_U : R)
    (p1 : (0 <= (2 * r_U)))
    (p2 : (0 <= (r_U ^^ 2%Z))) :
  (0 <= ((2 * r_U) + (r_U ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 ((2 * r_U) + (r_U ^^ 2%Z)) ((0 + 1 * ((2 * r_U) - 0)) + 1 * ((r_U ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((2 * r_U) - 0)) 1 0 (r_U ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most 0 1 0 (2 * r_U) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'27_arithmetic
    (r_B : R) (r_U : R)
    (p1 : (0 <= ((2 * r_U) + (r_U ^^ 2%Z))))
    (p2 : (0 <= (r_B * ((1 + r_U) ^^ 2%Z)))) :
  (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z)))).
Proof.
  apply (conclude_at_most 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ((0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) + 1 * ((r_B * ((1 + r_U) ^^ 2%Z)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) 1 0 (r_B * ((1 + r_U) ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((2 * r_U) + (r_U ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'28_arithmetic
    (r_B : R) (r_U : R) (r_gamma : R)
    (p1 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (p2 : (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))))) :
  (1 <= r_gamma).
Proof.
  apply (conclude_at_most 1 r_gamma ((0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) + 1 * ((((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) 1 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most 0 1 ((1 + r_B) * ((1 + r_U) ^^ 2%Z)) r_gamma ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'29_arithmetic
    (r_gamma : R)
    (p1 : (1 <= r_gamma)) :
  (0 <= (r_gamma - 1)).
Proof.
  apply (conclude_at_most 0 (r_gamma - 1) (0 + 1 * (r_gamma - 1)) 0 (add_at_most_to_at_most 0 1 1 r_gamma ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'31_arithmetic
    (r_beta : R) (r_gamma : R)
    (p1 : (0 <= (r_beta * (r_gamma - 1)))) :
  (r_beta <= (r_beta * r_gamma)).
Proof.
  apply (conclude_at_most r_beta (r_beta * r_gamma) (0 + 1 * ((r_beta * (r_gamma - 1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 (r_beta * (r_gamma - 1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'37_arithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((s_g i_k) ^^ 2%Z)) = ((s_g i_k) ^^ 2%Z))) :
  ((Rabs ((s_g i_k) ^^ 2%Z)) <= ((s_g i_k) ^^ 2%Z)).
Proof.
  apply (conclude_at_most (Rabs ((s_g i_k) ^^ 2%Z)) ((s_g i_k) ^^ 2%Z) (0 + 1 * (((s_g i_k) ^^ 2%Z) - (Rabs ((s_g i_k) ^^ 2%Z)))) 0 (at_most_of_equation (0 + 1 * (((s_g i_k) ^^ 2%Z) - (Rabs ((s_g i_k) ^^ 2%Z)))) (add_equation 0 1 (Rabs ((s_g i_k) ^^ 2%Z)) ((s_g i_k) ^^ 2%Z) empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'3_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_v r_beta s_g i_t) = (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t)).
Proof.
  assert (q := (eq_refl (d_v r_beta s_g i_t))).
  cbv beta delta [d_v] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''second'_moment'1_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_vhat r_beta s_g i_t) = ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_vhat r_beta s_g i_t))).
  cbv beta delta [d_vhat] in q |- *.
  reindex q.
Qed.

Theorem t_rounding_error_bound''second'_moment :
  (forall b_beta : R, (forall b_b : R, (forall b_w : R, (forall b_U : R, (forall b_B : R, (forall b_h : R, (forall b_gamma : R, (forall b_G : R, (forall b_g : Z -> R, (forall b_r : Z -> R, (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_x : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((0 <= b_U) -> ((0 <= b_B) -> ((0 <= b_h) -> ((((1 + b_B) * ((1 + b_U) ^^ 2%Z)) <= b_gamma) -> (((Rabs (b_b - b_beta)) <= (b_B * b_beta)) -> (((Rabs (b_w - (1 - b_beta))) <= (b_U * (1 - b_beta))) -> (((b_x 0%Z) = 0) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (((Rabs (b_g b_k)) <= b_G) /\ (((Rabs ((b_r b_k) - (b_w * (b_g b_k)))) <= ((b_U * (Rabs (b_w * (b_g b_k)))) + b_h)) /\ (((Rabs ((b_p b_k) - (b_b * (b_x (b_k - 1)%Z)))) <= ((b_U * (Rabs (b_b * (b_x (b_k - 1)%Z)))) + b_h)) /\ (((Rabs ((b_q b_k) - ((b_r b_k) * (b_g b_k)))) <= ((b_U * (Rabs ((b_r b_k) * (b_g b_k)))) + b_h)) /\ ((Rabs ((b_x b_k) - ((b_p b_k) + (b_q b_k)))) <= (b_U * (Rabs ((b_p b_k) + (b_q b_k)))))))))))) -> (((Rabs (b_x b_t)) <= (sum b_t (fun b_k : Z => (((b_beta * b_gamma) ^^ (b_t - b_k)%Z) * ((((1 - b_beta) * ((1 + b_U) ^^ 4%Z)) * ((b_g b_k) ^^ 2%Z)) + (((1 + b_U) * (((1 + b_U) * b_G) + 2)) * b_h)))))) /\ ((Rabs ((b_x b_t) - (d_v b_beta b_g b_t))) <= ((sum b_t (fun b_k : Z => (((b_beta * b_gamma) ^^ (b_t - b_k)%Z) * ((((1 - b_beta) * ((1 + b_U) ^^ 4%Z)) * ((b_g b_k) ^^ 2%Z)) + (((1 + b_U) * (((1 + b_U) * b_G) + 2)) * b_h))))) - (d_v b_beta b_g b_t)))))))))))))))))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (r_b : R) => (fun (r_w : R) => (fun (r_U : R) => (fun (r_B : R) => (fun (r_h : R) => (fun (r_gamma : R) => (fun (r_G : R) => (fun (s_g : Z -> R) => (fun (s_r : Z -> R) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (s_x : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (0 <= r_U) => (fun h4 : (0 <= r_B) => (fun h5 : (0 <= r_h) => (fun h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma) => (fun h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)) => (fun h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))) => (fun h9 : ((s_x 0%Z) = 0) => (fun h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))) => (eq_ind ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)))))) /\ ((Rabs ((s_x i_t) - (d_v r_beta s_g i_t))) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h))))) - (d_v r_beta s_g i_t))))) (eq_ind (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) (fun hole : R => (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)))))) /\ ((Rabs ((s_x i_t) - hole)) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h))))) - hole)))) (((((((((((((t_perturbed_average r_beta) (r_beta * r_gamma)) ((1 - r_beta) * ((1 + r_U) ^^ 4%Z))) (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) s_x) i_t natural_t) h1) h2) (t_rounding_error_bound''second'_moment'31_arithmetic r_beta r_gamma (product_nonnegative _ _ h1 (t_rounding_error_bound''second'_moment'29_arithmetic r_gamma (t_rounding_error_bound''second'_moment'28_arithmetic r_B r_U r_gamma h6 (t_rounding_error_bound''second'_moment'27_arithmetic r_B r_U (t_rounding_error_bound''second'_moment'23_arithmetic r_U (product_nonnegative _ _ t_rounding_error_bound''second'_moment'19_arithmetic h3) (square_nonnegative r_U)) (product_nonnegative _ _ h4 (square_nonnegative (1 + r_U))))))))) h9) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h11 : (1%Z <= i_k)%Z => (fun h12 : (i_k <= i_t)%Z => (conj (t_rounding_error_bound''second'_moment'37_arithmetic i_k natural_k s_g (absolute_value_nonnegative _ (square_nonnegative (s_g i_k)))) (((((((((((((((((((((((((((t_rounded_step_of_second'_moment r_beta) r_b) r_w) r_U) r_B) r_h) r_gamma) r_G) (s_g i_k)) (s_r i_k)) (s_p i_k)) (s_q i_k)) (s_x (i_k - 1)%Z)) (s_x i_k)) h1) h2) h3) h4) h5) h6) h7) h8) (proj1 (t_rounding_error_bound''second'_moment'71 r_G r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_r s_x h10 h11 h12))) (proj1 (t_rounding_error_bound''second'_moment'74 r_G r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_r s_x h10 h11 h12))) (proj1 (t_rounding_error_bound''second'_moment'77 r_G r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_r s_x h10 h11 h12))) (proj1 (t_rounding_error_bound''second'_moment'80 r_G r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_r s_x h10 h11 h12))) (proj2 (t_rounding_error_bound''second'_moment'80 r_G r_U r_b r_h r_w i_k natural_k i_t natural_t s_g s_p s_q s_r s_x h10 h11 h12)))))))) (d_v r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'3_definition r_beta i_t natural_t s_g))) (d_vhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'1_definition r_beta i_t natural_t s_g))))))))))))))))))))))))))).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'64
    (r_B : R) (r_G : R) (r_U : R) (r_b : R) (r_beta : R) (r_gamma : R) (r_h : R) (r_w : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (0 <= r_U))
    (h4 : (0 <= r_B))
    (h5 : (0 <= r_h))
    (h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)))
    (h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))))
    (h9 : ((s_x 0%Z) = 0))
    (h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k))))))))))))) :
  (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)))))) /\ ((Rabs ((s_x i_t) - (d_v r_beta s_g i_t))) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h))))) - (d_v r_beta s_g i_t)))).
Proof.
  exact ((((((((((((((((((((((((t_rounding_error_bound''second'_moment r_beta) r_b) r_w) r_U) r_B) r_h) r_gamma) r_G) s_g) s_r) s_p) s_q) s_x) i_t natural_t) h1) h2) h3) h4) h5) h6) h7) h8) h9) h10).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'75_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'75
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  exact (t_rounding_error_bound''second'_moment'_after'_t'_steps'75_arithmetic r_beta h1).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'90_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'90 :
  (0 <= 2).
Proof.
  exact t_rounding_error_bound''second'_moment'_after'_t'_steps'90_arithmetic.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'99_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'100_arithmetic
    (r_U : R)
    (p1 : (0 <= 1))
    (p2 : (0 <= r_U)) :
  (0 <= (1 + r_U)).
Proof.
  apply (conclude_at_most 0 (1 + r_U) ((0 + 1 * (1 - 0)) + 1 * (r_U - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 r_U ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'100
    (r_U : R)
    (h1 : (0 <= r_U)) :
  (0 <= (1 + r_U)).
Proof.
  exact (t_rounding_error_bound''second'_moment'_after'_t'_steps'100_arithmetic r_U t_rounding_error_bound''second'_moment'_after'_t'_steps'99_arithmetic h1).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'29_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'73_arithmetic
    (r_U : R) :
  ((((1 + r_U) ^^ 2%Z) * ((1 + r_U) ^^ 4%Z)) = ((1 + r_U) ^^ 6%Z)).
Proof.
  apply (conclude_equation (((1 + r_U) ^^ 2%Z) * ((1 + r_U) ^^ 4%Z)) ((1 + r_U) ^^ 6%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'93_arithmetic
    (r_U : R)
    (p1 : (0 <= (2 * r_U)))
    (p2 : (0 <= (r_U ^^ 2%Z))) :
  (0 <= ((2 * r_U) + (r_U ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 ((2 * r_U) + (r_U ^^ 2%Z)) ((0 + 1 * ((2 * r_U) - 0)) + 1 * ((r_U ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((2 * r_U) - 0)) 1 0 (r_U ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most 0 1 0 (2 * r_U) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'96_arithmetic
    (r_B : R) (r_U : R)
    (p1 : (0 <= ((2 * r_U) + (r_U ^^ 2%Z))))
    (p2 : (0 <= (r_B * ((1 + r_U) ^^ 2%Z)))) :
  (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z)))).
Proof.
  apply (conclude_at_most 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ((0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) + 1 * ((r_B * ((1 + r_U) ^^ 2%Z)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) 1 0 (r_B * ((1 + r_U) ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((2 * r_U) + (r_U ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'97_arithmetic
    (r_B : R) (r_U : R) (r_gamma : R)
    (p1 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (p2 : (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))))) :
  (1 <= r_gamma).
Proof.
  apply (conclude_at_most 1 r_gamma ((0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) + 1 * ((((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) 1 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most 0 1 ((1 + r_B) * ((1 + r_U) ^^ 2%Z)) r_gamma ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'103_universalElimination
    (r_G : R) (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (p1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k))))))))))))) :
  ((1%Z <= 1%Z)%Z -> ((1%Z <= i_t)%Z -> (((Rabs (s_g 1%Z)) <= r_G) /\ (((Rabs ((s_r 1%Z) - (r_w * (s_g 1%Z)))) <= ((r_U * (Rabs (r_w * (s_g 1%Z)))) + r_h)) /\ (((Rabs ((s_p 1%Z) - (r_b * (s_x 0%Z)))) <= ((r_U * (Rabs (r_b * (s_x 0%Z)))) + r_h)) /\ (((Rabs ((s_q 1%Z) - ((s_r 1%Z) * (s_g 1%Z)))) <= ((r_U * (Rabs ((s_r 1%Z) * (s_g 1%Z)))) + r_h)) /\ ((Rabs ((s_x 1%Z) - ((s_p 1%Z) + (s_q 1%Z)))) <= (r_U * (Rabs ((s_p 1%Z) + (s_q 1%Z))))))))))).
Proof.
  reindex (p1 1%Z (literal_natural 1 eq_refl)).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'104_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'106_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'109_arithmetic
    (r_G : R) (s_g : Z -> R)
    (p1 : (0 <= (Rabs (s_g 1%Z))))
    (p2 : ((Rabs (s_g 1%Z)) <= r_G)) :
  (0 <= r_G).
Proof.
  apply (conclude_at_most 0 r_G ((0 + 1 * ((Rabs (s_g 1%Z)) - 0)) + 1 * (r_G - (Rabs (s_g 1%Z)))) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs (s_g 1%Z)) - 0)) 1 (Rabs (s_g 1%Z)) r_G ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs (s_g 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'111_arithmetic
    (r_G : R) (r_U : R)
    (p1 : (0 <= ((1 + r_U) * r_G)))
    (p2 : (0 <= 2)) :
  (0 <= (((1 + r_U) * r_G) + 2)).
Proof.
  apply (conclude_at_most 0 (((1 + r_U) * r_G) + 2) ((0 + 1 * (((1 + r_U) * r_G) - 0)) + 1 * (2 - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((1 + r_U) * r_G) - 0)) 1 0 2 ltac:(lra) (add_at_most_to_at_most 0 1 0 ((1 + r_U) * r_G) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'116_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta))) :
  (0 <= (1 - r_beta)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta) (0 + 1 * ((1 - r_beta) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'118_arithmetic
    (r_U : R)
    (p1 : (0 <= (((1 + r_U) ^^ 2%Z) ^^ 2%Z))) :
  (0 <= ((1 + r_U) ^^ 4%Z)).
Proof.
  apply (conclude_at_most 0 ((1 + r_U) ^^ 4%Z) (0 + 1 * ((((1 + r_U) ^^ 2%Z) ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most 0 1 0 (((1 + r_U) ^^ 2%Z) ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'79_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_v r_beta s_g i_t) = (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t)).
Proof.
  assert (q := (eq_refl (d_v r_beta s_g i_t))).
  cbv beta delta [d_v] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'77_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_vhat r_beta s_g i_t) = ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_vhat r_beta s_g i_t))).
  cbv beta delta [d_vhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'3_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_v r_beta s_g i_t) = (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t)).
Proof.
  assert (q := (eq_refl (d_v r_beta s_g i_t))).
  cbv beta delta [d_v] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_t'_steps'1_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_vhat r_beta s_g i_t) = ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_vhat r_beta s_g i_t))).
  cbv beta delta [d_vhat] in q |- *.
  reindex q.
Qed.

Theorem t_rounding_error_bound''second'_moment'_after'_t'_steps :
  (forall b_beta : R, (forall b_b : R, (forall b_w : R, (forall b_U : R, (forall b_B : R, (forall b_h : R, (forall b_gamma : R, (forall b_G : R, (forall b_g : Z -> R, (forall b_r : Z -> R, (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_x : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, (forall b_y : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((0 <= b_U) -> ((0 <= b_B) -> ((0 <= b_h) -> ((((1 + b_B) * ((1 + b_U) ^^ 2%Z)) <= b_gamma) -> (((Rabs (b_b - b_beta)) <= (b_B * b_beta)) -> (((Rabs (b_w - (1 - b_beta))) <= (b_U * (1 - b_beta))) -> (((b_x 0%Z) = 0) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (((Rabs (b_g b_k)) <= b_G) /\ (((Rabs ((b_r b_k) - (b_w * (b_g b_k)))) <= ((b_U * (Rabs (b_w * (b_g b_k)))) + b_h)) /\ (((Rabs ((b_p b_k) - (b_b * (b_x (b_k - 1)%Z)))) <= ((b_U * (Rabs (b_b * (b_x (b_k - 1)%Z)))) + b_h)) /\ (((Rabs ((b_q b_k) - ((b_r b_k) * (b_g b_k)))) <= ((b_U * (Rabs ((b_r b_k) * (b_g b_k)))) + b_h)) /\ ((Rabs ((b_x b_k) - ((b_p b_k) + (b_q b_k)))) <= (b_U * (Rabs ((b_p b_k) + (b_q b_k)))))))))))) -> ((1%Z <= b_t)%Z -> (((Rabs (b_c - (1 / (1 - (b_beta ^^ b_t))))) <= (b_U / (1 - (b_beta ^^ b_t)))) -> (((Rabs (b_y - ((b_x b_t) * b_c))) <= ((b_U * (Rabs ((b_x b_t) * b_c))) + b_h)) -> (((Rabs ((b_x b_t) - (d_v b_beta b_g b_t))) <= (((((b_gamma ^^ (b_t - 1)%Z) * ((1 + b_U) ^^ 4%Z)) - 1) * (d_v b_beta b_g b_t)) + ((((b_gamma ^^ (b_t - 1)%Z) * (((1 + b_U) * (((1 + b_U) * b_G) + 2)) * b_h)) * (1 - (b_beta ^^ b_t))) / (1 - b_beta)))) /\ ((Rabs (b_y - (d_vhat b_beta b_g b_t))) <= ((((((b_gamma ^^ (b_t - 1)%Z) * ((1 + b_U) ^^ 6%Z)) - 1) * (d_vhat b_beta b_g b_t)) + ((((b_gamma ^^ (b_t - 1)%Z) * ((1 + b_U) ^^ 2%Z)) * (((1 + b_U) * (((1 + b_U) * b_G) + 2)) * b_h)) / (1 - b_beta))) + b_h)))))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (r_b : R) => (fun (r_w : R) => (fun (r_U : R) => (fun (r_B : R) => (fun (r_h : R) => (fun (r_gamma : R) => (fun (r_G : R) => (fun (s_g : Z -> R) => (fun (s_r : Z -> R) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (s_x : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun (r_y : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (0 <= r_U) => (fun h4 : (0 <= r_B) => (fun h5 : (0 <= r_h) => (fun h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma) => (fun h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)) => (fun h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))) => (fun h9 : ((s_x 0%Z) = 0) => (fun h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))) => (fun h11 : (1%Z <= i_t)%Z => (fun h12 : ((Rabs (r_c - (1 / (1 - (r_beta ^^ i_t))))) <= (r_U / (1 - (r_beta ^^ i_t)))) => (fun h13 : ((Rabs (r_y - ((s_x i_t) * r_c))) <= ((r_U * (Rabs ((s_x i_t) * r_c))) + r_h)) => (eq_ind ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((Rabs ((s_x i_t) - (d_v r_beta s_g i_t))) <= (((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 4%Z)) - 1) * (d_v r_beta s_g i_t)) + ((((r_gamma ^^ (i_t - 1)%Z) * (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) * (1 - (r_beta ^^ i_t))) / (1 - r_beta)))) /\ ((Rabs (r_y - hole)) <= ((((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 6%Z)) - 1) * hole) + ((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 2%Z)) * (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) / (1 - r_beta))) + r_h)))) (eq_ind (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) (fun hole : R => (((Rabs ((s_x i_t) - (d_v r_beta s_g i_t))) <= (((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 4%Z)) - 1) * (d_v r_beta s_g i_t)) + ((((r_gamma ^^ (i_t - 1)%Z) * (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) * (1 - (r_beta ^^ i_t))) / (1 - r_beta)))) /\ ((Rabs (r_y - ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) <= ((((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 6%Z)) - 1) * ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) + ((((r_gamma ^^ (i_t - 1)%Z) * ((1 + r_U) ^^ 2%Z)) * (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) / (1 - r_beta))) + r_h)))) (((((((((((((((((((((((t_corrected_average_grown (s_x i_t)) (d_v r_beta s_g i_t)) (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)))))) (d_v r_beta s_g i_t)) (1 - (r_beta ^^ i_t))) r_c) r_y) r_U) r_h) (1 - r_beta)) ((1 + r_U) ^^ 4%Z)) ((1 + r_U) ^^ 6%Z)) (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) (r_gamma ^^ (i_t - 1)%Z)) (t_rounding_error_bound''second'_moment'_after'_t'_steps'29_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h11) h11)) h3) (proj1 (t_rounding_error_bound''second'_moment'_after'_t'_steps'64 r_B r_G r_U r_b r_beta r_gamma r_h r_w i_t natural_t s_g s_p s_q s_r s_x h1 h2 h3 h4 h5 h6 h7 h8 h9 h10))) (proj2 (t_rounding_error_bound''second'_moment'_after'_t'_steps'64 r_B r_G r_U r_b r_beta r_gamma r_h r_w i_t natural_t s_g s_p s_q s_r s_x h1 h2 h3 h4 h5 h6 h7 h8 h9 h10))) h12) h13) (t_rounding_error_bound''second'_moment'_after'_t'_steps'73_arithmetic r_U)) (t_rounding_error_bound''second'_moment'_after'_t'_steps'75 r_beta h2)) (eq_ind ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h))))) <= (((r_gamma ^^ (i_t - 1)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * (d_v r_beta s_g i_t)) + ((((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h) * (1 - (r_beta ^^ i_t))))) / (1 - r_beta)))) (eq_ind (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) (fun hole : R => ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h))))) <= (((r_gamma ^^ (i_t - 1)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * hole) + ((((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h) * (1 - (r_beta ^^ i_t))))) / (1 - r_beta)))) (((((((((((((t_sum_grown_at_most r_beta) r_gamma) ((1 - r_beta) * ((1 + r_U) ^^ 4%Z))) (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) i_t natural_t) h1) h2) (t_rounding_error_bound''second'_moment'_after'_t'_steps'97_arithmetic r_B r_U r_gamma h6 (t_rounding_error_bound''second'_moment'_after'_t'_steps'96_arithmetic r_B r_U (t_rounding_error_bound''second'_moment'_after'_t'_steps'93_arithmetic r_U (product_nonnegative _ _ t_rounding_error_bound''second'_moment'_after'_t'_steps'90 h3) (square_nonnegative r_U)) (product_nonnegative _ _ h4 (square_nonnegative (1 + r_U)))))) (product_nonnegative _ _ (product_nonnegative _ _ (t_rounding_error_bound''second'_moment'_after'_t'_steps'100 r_U h3) (t_rounding_error_bound''second'_moment'_after'_t'_steps'111_arithmetic r_G r_U (product_nonnegative _ _ (t_rounding_error_bound''second'_moment'_after'_t'_steps'100 r_U h3) (t_rounding_error_bound''second'_moment'_after'_t'_steps'109_arithmetic r_G s_g (t_absolute_value_nonnegative (s_g 1%Z)) (proj1 (((t_rounding_error_bound''second'_moment'_after'_t'_steps'103_universalElimination r_G r_U r_b r_h r_w i_t natural_t s_g s_p s_q s_r s_x h10) (t_rounding_error_bound''second'_moment'_after'_t'_steps'104_indexArithmetic i_t natural_t h11)) (t_rounding_error_bound''second'_moment'_after'_t'_steps'106_indexArithmetic i_t natural_t h11))))) t_rounding_error_bound''second'_moment'_after'_t'_steps'90)) h5)) h11) (product_nonnegative _ _ (t_rounding_error_bound''second'_moment'_after'_t'_steps'116_arithmetic r_beta (t_rounding_error_bound''second'_moment'_after'_t'_steps'75 r_beta h2)) (t_rounding_error_bound''second'_moment'_after'_t'_steps'118_arithmetic r_U (square_nonnegative ((1 + r_U) ^^ 2%Z))))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h14 : (1%Z <= i_k)%Z => (proj2 (conj h14 (fun h15 : (i_k <= i_t)%Z => (proj2 (conj h15 (square_nonnegative (s_g i_k)))))))))) (d_v r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_t'_steps'79_definition r_beta i_t natural_t s_g))) (d_vhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_t'_steps'77_definition r_beta i_t natural_t s_g)))) (d_v r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_t'_steps'3_definition r_beta i_t natural_t s_g))) (d_vhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_t'_steps'1_definition r_beta i_t natural_t s_g)))))))))))))))))))))))))))))))).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'65
    (r_B : R) (r_G : R) (r_U : R) (r_b : R) (r_beta : R) (r_gamma : R) (r_h : R) (r_w : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (0 <= r_U))
    (h4 : (0 <= r_B))
    (h5 : (0 <= r_h))
    (h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)))
    (h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))))
    (h9 : ((s_x 0%Z) = 0))
    (h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k))))))))))))) :
  (((Rabs (s_x i_t)) <= (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)))))) /\ ((Rabs ((s_x i_t) - (d_v r_beta s_g i_t))) <= ((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h))))) - (d_v r_beta s_g i_t)))).
Proof.
  exact ((((((((((((((((((((((((t_rounding_error_bound''second'_moment r_beta) r_b) r_w) r_U) r_B) r_h) r_gamma) r_G) s_g) s_r) s_p) s_q) s_x) i_t natural_t) h1) h2) h3) h4) h5) h6) h7) h8) h9) h10).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'93_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'93 :
  (0 <= 2).
Proof.
  exact t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'93_arithmetic.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'96_arithmetic
    (r_U : R)
    (p1 : (0 <= (2 * r_U)))
    (p2 : (0 <= (r_U ^^ 2%Z))) :
  (0 <= ((2 * r_U) + (r_U ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 ((2 * r_U) + (r_U ^^ 2%Z)) ((0 + 1 * ((2 * r_U) - 0)) + 1 * ((r_U ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((2 * r_U) - 0)) 1 0 (r_U ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most 0 1 0 (2 * r_U) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'99_arithmetic
    (r_B : R) (r_U : R)
    (p1 : (0 <= ((2 * r_U) + (r_U ^^ 2%Z))))
    (p2 : (0 <= (r_B * ((1 + r_U) ^^ 2%Z)))) :
  (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z)))).
Proof.
  apply (conclude_at_most 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ((0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) + 1 * ((r_B * ((1 + r_U) ^^ 2%Z)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) 1 0 (r_B * ((1 + r_U) ^^ 2%Z)) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((2 * r_U) + (r_U ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'100_arithmetic
    (r_B : R) (r_U : R) (r_gamma : R)
    (p1 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (p2 : (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))))) :
  (1 <= r_gamma).
Proof.
  apply (conclude_at_most 1 r_gamma ((0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) + 1 * ((((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (r_gamma - ((1 + r_B) * ((1 + r_U) ^^ 2%Z)))) 1 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (r_B * ((1 + r_U) ^^ 2%Z))) ltac:(lra) (add_at_most_to_at_most 0 1 ((1 + r_B) * ((1 + r_U) ^^ 2%Z)) r_gamma ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'100
    (r_B : R) (r_U : R) (r_gamma : R)
    (h1 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma))
    (h2 : (0 <= r_U))
    (h3 : (0 <= r_B)) :
  (1 <= r_gamma).
Proof.
  exact (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'100_arithmetic r_B r_U r_gamma h1 (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'99_arithmetic r_B r_U (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'96_arithmetic r_U (product_nonnegative _ _ t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'93 h2) (square_nonnegative r_U)) (product_nonnegative _ _ h3 (square_nonnegative (1 + r_U))))).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'102_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'103_arithmetic
    (r_U : R)
    (p1 : (0 <= 1))
    (p2 : (0 <= r_U)) :
  (0 <= (1 + r_U)).
Proof.
  apply (conclude_at_most 0 (1 + r_U) ((0 + 1 * (1 - 0)) + 1 * (r_U - 0)) 0 (add_at_most_to_at_most (0 + 1 * (1 - 0)) 1 0 r_U ltac:(lra) (add_at_most_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'103
    (r_U : R)
    (h1 : (0 <= r_U)) :
  (0 <= (1 + r_U)).
Proof.
  exact (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'103_arithmetic r_U t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'102_arithmetic h1).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'106_universalElimination
    (r_G : R) (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (p1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k))))))))))))) :
  ((1%Z <= 1%Z)%Z -> ((1%Z <= i_t)%Z -> (((Rabs (s_g 1%Z)) <= r_G) /\ (((Rabs ((s_r 1%Z) - (r_w * (s_g 1%Z)))) <= ((r_U * (Rabs (r_w * (s_g 1%Z)))) + r_h)) /\ (((Rabs ((s_p 1%Z) - (r_b * (s_x 0%Z)))) <= ((r_U * (Rabs (r_b * (s_x 0%Z)))) + r_h)) /\ (((Rabs ((s_q 1%Z) - ((s_r 1%Z) * (s_g 1%Z)))) <= ((r_U * (Rabs ((s_r 1%Z) * (s_g 1%Z)))) + r_h)) /\ ((Rabs ((s_x 1%Z) - ((s_p 1%Z) + (s_q 1%Z)))) <= (r_U * (Rabs ((s_p 1%Z) + (s_q 1%Z))))))))))).
Proof.
  reindex (p1 1%Z (literal_natural 1 eq_refl)).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'107_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'109_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'112_arithmetic
    (r_G : R) (s_g : Z -> R)
    (p1 : (0 <= (Rabs (s_g 1%Z))))
    (p2 : ((Rabs (s_g 1%Z)) <= r_G)) :
  (0 <= r_G).
Proof.
  apply (conclude_at_most 0 r_G ((0 + 1 * ((Rabs (s_g 1%Z)) - 0)) + 1 * (r_G - (Rabs (s_g 1%Z)))) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs (s_g 1%Z)) - 0)) 1 (Rabs (s_g 1%Z)) r_G ltac:(lra) (add_at_most_to_at_most 0 1 0 (Rabs (s_g 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'114_arithmetic
    (r_G : R) (r_U : R)
    (p1 : (0 <= ((1 + r_U) * r_G)))
    (p2 : (0 <= 2)) :
  (0 <= (((1 + r_U) * r_G) + 2)).
Proof.
  apply (conclude_at_most 0 (((1 + r_U) * r_G) + 2) ((0 + 1 * (((1 + r_U) * r_G) - 0)) + 1 * (2 - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((1 + r_U) * r_G) - 0)) 1 0 2 ltac:(lra) (add_at_most_to_at_most 0 1 0 ((1 + r_U) * r_G) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'116
    (r_G : R) (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (h1 : (0 <= r_U))
    (h2 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 <= r_h)) :
  (0 <= (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)).
Proof.
  exact (product_nonnegative _ _ (product_nonnegative _ _ (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'103 r_U h1) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'114_arithmetic r_G r_U (product_nonnegative _ _ (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'103 r_U h1) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'112_arithmetic r_G s_g (t_absolute_value_nonnegative (s_g 1%Z)) (proj1 (((t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'106_universalElimination r_G r_U r_b r_h r_w i_t natural_t s_g s_p s_q s_r s_x h2) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'107_indexArithmetic i_t natural_t h3)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'109_indexArithmetic i_t natural_t h3))))) t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'93)) h4).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'123_arithmetic
    (r_U : R)
    (p1 : (0 <= r_U)) :
  (0 <= ((1 + r_U) - 1)).
Proof.
  apply (conclude_at_most 0 ((1 + r_U) - 1) (0 + 1 * (r_U - 0)) 0 (add_at_most_to_at_most 0 1 0 r_U ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'123
    (r_U : R)
    (h1 : (0 <= r_U)) :
  (0 <= ((1 + r_U) - 1)).
Proof.
  exact (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'123_arithmetic r_U h1).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'120_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'124_arithmetic
    (r_U : R)
    (p1 : (0 <= ((1 + r_U) - 1))) :
  (1 <= (1 + r_U)).
Proof.
  apply (conclude_at_most 1 (1 + r_U) (0 + 1 * (((1 + r_U) - 1) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((1 + r_U) - 1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'127_arithmetic
    (r_U : R)
    (p1 : (1 <= ((1 + r_U) ^^ 4%Z))) :
  (0 <= (((1 + r_U) ^^ 4%Z) - 1)).
Proof.
  apply (conclude_at_most 0 (((1 + r_U) ^^ 4%Z) - 1) (0 + 1 * (((1 + r_U) ^^ 4%Z) - 1)) 0 (add_at_most_to_at_most 0 1 1 ((1 + r_U) ^^ 4%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'129_arithmetic
    (r_U : R) (r_beta : R)
    (p1 : (0 <= ((1 - r_beta) * (((1 + r_U) ^^ 4%Z) - 1)))) :
  ((1 - r_beta) <= ((1 - r_beta) * ((1 + r_U) ^^ 4%Z))).
Proof.
  apply (conclude_at_most (1 - r_beta) ((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) (0 + 1 * (((1 - r_beta) * (((1 + r_U) ^^ 4%Z) - 1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((1 - r_beta) * (((1 + r_U) ^^ 4%Z) - 1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'129
    (r_U : R) (r_beta : R)
    (h1 : (r_beta < 1))
    (h2 : (0 <= r_U)) :
  ((1 - r_beta) <= ((1 - r_beta) * ((1 + r_U) ^^ 4%Z))).
Proof.
  exact (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'129_arithmetic r_U r_beta (product_nonnegative _ _ (Rlt_le _ _ (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'120_arithmetic r_beta h1)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'127_arithmetic r_U (((t_power_at_least_one (1 + r_U)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'124_arithmetic r_U (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'123 r_U h2))) 4%Z (literal_natural 4 eq_refl))))).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'137_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'139_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'145
    (r_G : R) (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))))
    (h2 : (1%Z <= i_t)%Z) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_g b_k) ^^ 2%Z) <= (r_G ^^ 2%Z))))).
Proof.
  exact (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h3 : (1%Z <= i_k)%Z => (fun h4 : (i_k <= i_t)%Z => (((t_square_at_most (s_g i_k)) r_G) (proj1 (((h1 i_k natural_k) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'137_indexArithmetic i_k natural_k i_t natural_t h2 h3 h4)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'139_indexArithmetic i_k natural_k i_t natural_t h2 h3 h4))))))).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'147_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'149_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'152_arithmetic
    (r_G : R) (s_g : Z -> R)
    (p1 : (((s_g 1%Z) ^^ 2%Z) <= (r_G ^^ 2%Z)))
    (p2 : (0 <= ((s_g 1%Z) ^^ 2%Z))) :
  (0 <= (r_G ^^ 2%Z)).
Proof.
  apply (conclude_at_most 0 (r_G ^^ 2%Z) ((0 + 1 * ((r_G ^^ 2%Z) - ((s_g 1%Z) ^^ 2%Z))) + 1 * (((s_g 1%Z) ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((r_G ^^ 2%Z) - ((s_g 1%Z) ^^ 2%Z))) 1 0 ((s_g 1%Z) ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most 0 1 ((s_g 1%Z) ^^ 2%Z) (r_G ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'152
    (r_G : R) (r_U : R) (r_b : R) (r_h : R) (r_w : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_x : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))))
    (h2 : (1%Z <= i_t)%Z) :
  (0 <= (r_G ^^ 2%Z)).
Proof.
  exact (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'152_arithmetic r_G s_g ((((t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'145 r_G r_U r_b r_h r_w i_t natural_t s_g s_p s_q s_r s_x h1 h2) 1%Z (literal_natural 1 eq_refl)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'147_indexArithmetic i_t natural_t h2)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'149_indexArithmetic i_t natural_t h2)) (square_nonnegative (s_g 1%Z))).
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'30_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'74_arithmetic
    (r_U : R) :
  ((((1 + r_U) ^^ 2%Z) * ((1 + r_U) ^^ 4%Z)) = ((1 + r_U) ^^ 6%Z)).
Proof.
  apply (conclude_equation (((1 + r_U) ^^ 2%Z) * ((1 + r_U) ^^ 4%Z)) ((1 + r_U) ^^ 6%Z) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'77_arithmetic
    (r_beta : R) (r_gamma : R)
    (p1 : ((r_beta * r_gamma) < 1)) :
  (0 < (1 - (r_beta * r_gamma))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta * r_gamma)) (0 + 1 * (1 - (r_beta * r_gamma))) 0 (add_less_to_at_most 0 1 (r_beta * r_gamma) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'81_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_v r_beta s_g i_t) = (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t)).
Proof.
  assert (q := (eq_refl (d_v r_beta s_g i_t))).
  cbv beta delta [d_v] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'79_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_vhat r_beta s_g i_t) = ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_vhat r_beta s_g i_t))).
  cbv beta delta [d_vhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'181_arithmetic
    (r_U : R)
    (p1 : (0 <= ((1 + r_U) - 1))) :
  (1 <= (1 + r_U)).
Proof.
  apply (conclude_at_most 1 (1 + r_U) (0 + 1 * (((1 + r_U) - 1) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((1 + r_U) - 1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'160_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_v r_beta s_g i_t) = (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t)).
Proof.
  assert (q := (eq_refl (d_v r_beta s_g i_t))).
  cbv beta delta [d_v] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'158_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_vhat r_beta s_g i_t) = ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_vhat r_beta s_g i_t))).
  cbv beta delta [d_vhat] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'3_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_v r_beta s_g i_t) = (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t)).
Proof.
  assert (q := (eq_refl (d_v r_beta s_g i_t))).
  cbv beta delta [d_v] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'1_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_vhat r_beta s_g i_t) = ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_vhat r_beta s_g i_t))).
  cbv beta delta [d_vhat] in q |- *.
  reindex q.
Qed.

Theorem t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps :
  (forall b_beta : R, (forall b_b : R, (forall b_w : R, (forall b_U : R, (forall b_B : R, (forall b_h : R, (forall b_gamma : R, (forall b_G : R, (forall b_g : Z -> R, (forall b_r : Z -> R, (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_x : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_c : R, (forall b_y : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((0 <= b_U) -> ((0 <= b_B) -> ((0 <= b_h) -> ((((1 + b_B) * ((1 + b_U) ^^ 2%Z)) <= b_gamma) -> (((Rabs (b_b - b_beta)) <= (b_B * b_beta)) -> (((Rabs (b_w - (1 - b_beta))) <= (b_U * (1 - b_beta))) -> (((b_x 0%Z) = 0) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (((Rabs (b_g b_k)) <= b_G) /\ (((Rabs ((b_r b_k) - (b_w * (b_g b_k)))) <= ((b_U * (Rabs (b_w * (b_g b_k)))) + b_h)) /\ (((Rabs ((b_p b_k) - (b_b * (b_x (b_k - 1)%Z)))) <= ((b_U * (Rabs (b_b * (b_x (b_k - 1)%Z)))) + b_h)) /\ (((Rabs ((b_q b_k) - ((b_r b_k) * (b_g b_k)))) <= ((b_U * (Rabs ((b_r b_k) * (b_g b_k)))) + b_h)) /\ ((Rabs ((b_x b_k) - ((b_p b_k) + (b_q b_k)))) <= (b_U * (Rabs ((b_p b_k) + (b_q b_k)))))))))))) -> ((1%Z <= b_t)%Z -> (((Rabs (b_c - (1 / (1 - (b_beta ^^ b_t))))) <= (b_U / (1 - (b_beta ^^ b_t)))) -> (((Rabs (b_y - ((b_x b_t) * b_c))) <= ((b_U * (Rabs ((b_x b_t) * b_c))) + b_h)) -> (((b_beta * b_gamma) < 1) -> (((Rabs ((b_x b_t) - (d_v b_beta b_g b_t))) <= ((1 - (b_beta ^^ b_t)) * ((((((1 - b_beta) * ((1 + b_U) ^^ 4%Z)) / (1 - (b_beta * b_gamma))) - 1) * (b_G ^^ 2%Z)) + ((((1 + b_U) * (((1 + b_U) * b_G) + 2)) * b_h) / (1 - (b_beta * b_gamma)))))) /\ ((Rabs (b_y - (d_vhat b_beta b_g b_t))) <= (((((((1 - b_beta) * ((1 + b_U) ^^ 6%Z)) / (1 - (b_beta * b_gamma))) - 1) * (b_G ^^ 2%Z)) + ((((1 + b_U) ^^ 2%Z) * (((1 + b_U) * (((1 + b_U) * b_G) + 2)) * b_h)) / (1 - (b_beta * b_gamma)))) + b_h))))))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (r_b : R) => (fun (r_w : R) => (fun (r_U : R) => (fun (r_B : R) => (fun (r_h : R) => (fun (r_gamma : R) => (fun (r_G : R) => (fun (s_g : Z -> R) => (fun (s_r : Z -> R) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (s_x : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_c : R) => (fun (r_y : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (0 <= r_U) => (fun h4 : (0 <= r_B) => (fun h5 : (0 <= r_h) => (fun h6 : (((1 + r_B) * ((1 + r_U) ^^ 2%Z)) <= r_gamma) => (fun h7 : ((Rabs (r_b - r_beta)) <= (r_B * r_beta)) => (fun h8 : ((Rabs (r_w - (1 - r_beta))) <= (r_U * (1 - r_beta))) => (fun h9 : ((s_x 0%Z) = 0) => (fun h10 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((Rabs (s_g b_k)) <= r_G) /\ (((Rabs ((s_r b_k) - (r_w * (s_g b_k)))) <= ((r_U * (Rabs (r_w * (s_g b_k)))) + r_h)) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_r b_k) * (s_g b_k)))) <= ((r_U * (Rabs ((s_r b_k) * (s_g b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_p b_k) + (s_q b_k)))) <= (r_U * (Rabs ((s_p b_k) + (s_q b_k)))))))))))) => (fun h11 : (1%Z <= i_t)%Z => (fun h12 : ((Rabs (r_c - (1 / (1 - (r_beta ^^ i_t))))) <= (r_U / (1 - (r_beta ^^ i_t)))) => (fun h13 : ((Rabs (r_y - ((s_x i_t) * r_c))) <= ((r_U * (Rabs ((s_x i_t) * r_c))) + r_h)) => (fun h14 : ((r_beta * r_gamma) < 1) => (eq_ind ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((Rabs ((s_x i_t) - (d_v r_beta s_g i_t))) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) / (1 - (r_beta * r_gamma))) - 1) * (r_G ^^ 2%Z)) + ((((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h) / (1 - (r_beta * r_gamma)))))) /\ ((Rabs (r_y - hole)) <= (((((((1 - r_beta) * ((1 + r_U) ^^ 6%Z)) / (1 - (r_beta * r_gamma))) - 1) * (r_G ^^ 2%Z)) + ((((1 + r_U) ^^ 2%Z) * (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) / (1 - (r_beta * r_gamma)))) + r_h)))) (eq_ind (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) (fun hole : R => (((Rabs ((s_x i_t) - (d_v r_beta s_g i_t))) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) / (1 - (r_beta * r_gamma))) - 1) * (r_G ^^ 2%Z)) + ((((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h) / (1 - (r_beta * r_gamma)))))) /\ ((Rabs (r_y - ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) <= (((((((1 - r_beta) * ((1 + r_U) ^^ 6%Z)) / (1 - (r_beta * r_gamma))) - 1) * (r_G ^^ 2%Z)) + ((((1 + r_U) ^^ 2%Z) * (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) / (1 - (r_beta * r_gamma)))) + r_h)))) (((((((((((((((((((((((((t_corrected_average_bounded (s_x i_t)) (d_v r_beta s_g i_t)) (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)))))) (d_v r_beta s_g i_t)) (1 - (r_beta ^^ i_t))) r_c) r_y) r_U) r_h) (1 - r_beta)) ((1 + r_U) ^^ 4%Z)) ((1 + r_U) ^^ 6%Z)) (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) (1 - (r_beta * r_gamma))) (r_G ^^ 2%Z)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'30_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h11) h11)) h3) (proj1 (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'65 r_B r_G r_U r_b r_beta r_gamma r_h r_w i_t natural_t s_g s_p s_q s_r s_x h1 h2 h3 h4 h5 h6 h7 h8 h9 h10))) (proj2 (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'65 r_B r_G r_U r_b r_beta r_gamma r_h r_w i_t natural_t s_g s_p s_q s_r s_x h1 h2 h3 h4 h5 h6 h7 h8 h9 h10))) h12) h13) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'74_arithmetic r_U)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'77_arithmetic r_beta r_gamma h14)) (eq_ind ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h))))) - (d_v r_beta s_g i_t)) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) / (1 - (r_beta * r_gamma))) - 1) * (r_G ^^ 2%Z)) + ((((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h) / (1 - (r_beta * r_gamma))))))) (eq_ind (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) (fun hole : R => (((sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h))))) - hole) <= ((1 - (r_beta ^^ i_t)) * ((((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) / (1 - (r_beta * r_gamma))) - 1) * (r_G ^^ 2%Z)) + ((((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h) / (1 - (r_beta * r_gamma))))))) ((((((((((((((((t_sum_bounded r_beta) r_gamma) ((1 - r_beta) * ((1 + r_U) ^^ 4%Z))) (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) i_t natural_t) (r_G ^^ 2%Z)) h1) h2) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'100 r_B r_U r_gamma h6 h3 h4)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'116 r_G r_U r_b r_h r_w i_t natural_t s_g s_p s_q s_r s_x h3 h10 h11 h5)) h11) h14) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'129 r_U r_beta h2 h3)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'152 r_G r_U r_b r_h r_w i_t natural_t s_g s_p s_q s_r s_x h10 h11)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'145 r_G r_U r_b r_h r_w i_t natural_t s_g s_p s_q s_r s_x h10 h11)) (d_v r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'81_definition r_beta i_t natural_t s_g))) (d_vhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'79_definition r_beta i_t natural_t s_g)))) (eq_ind ((d_v r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (fun hole : R => (((((1 + r_U) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)))))) - (d_v r_beta s_g i_t)) <= ((1 - (r_beta ^^ i_t)) * (((((((1 + r_U) ^^ 2%Z) * ((1 - r_beta) * ((1 + r_U) ^^ 4%Z))) / (1 - (r_beta * r_gamma))) - 1) * (r_G ^^ 2%Z)) + ((((1 + r_U) ^^ 2%Z) * (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) / (1 - (r_beta * r_gamma))))))) (eq_ind (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) (fun hole : R => (((((1 + r_U) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((r_beta * r_gamma) ^^ (i_t - b_k)%Z) * ((((1 - r_beta) * ((1 + r_U) ^^ 4%Z)) * ((s_g b_k) ^^ 2%Z)) + (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)))))) - hole) <= ((1 - (r_beta ^^ i_t)) * (((((((1 + r_U) ^^ 2%Z) * ((1 - r_beta) * ((1 + r_U) ^^ 4%Z))) / (1 - (r_beta * r_gamma))) - 1) * (r_G ^^ 2%Z)) + ((((1 + r_U) ^^ 2%Z) * (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) / (1 - (r_beta * r_gamma))))))) ((((((((((((((((((t_scaled_sum_bounded r_beta) r_gamma) ((1 - r_beta) * ((1 + r_U) ^^ 4%Z))) (((1 + r_U) * (((1 + r_U) * r_G) + 2)) * r_h)) (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) i_t natural_t) (r_G ^^ 2%Z)) ((1 + r_U) ^^ 2%Z)) h1) h2) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'100 r_B r_U r_gamma h6 h3 h4)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'116 r_G r_U r_b r_h r_w i_t natural_t s_g s_p s_q s_r s_x h3 h10 h11 h5)) h11) h14) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'129 r_U r_beta h2 h3)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'152 r_G r_U r_b r_h r_w i_t natural_t s_g s_p s_q s_r s_x h10 h11)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'145 r_G r_U r_b r_h r_w i_t natural_t s_g s_p s_q s_r s_x h10 h11)) (((t_power_at_least_one (1 + r_U)) (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'181_arithmetic r_U (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'123 r_U h3))) 2%Z (literal_natural 2 eq_refl))) (d_v r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'160_definition r_beta i_t natural_t s_g))) (d_vhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'158_definition r_beta i_t natural_t s_g)))) (d_v r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'3_definition r_beta i_t natural_t s_g))) (d_vhat r_beta s_g i_t) (eq_sym (t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps'1_definition r_beta i_t natural_t s_g))))))))))))))))))))))))))))))))).
Qed.

Lemma t_rounding_error_bound''update'1_definition
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) = ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))).
Proof.
  assert (q := (eq_refl (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))).
  cbv beta delta [d_u'5f'eps] in q |- *.
  reindex q.
Qed.

Theorem t_rounding_error_bound''update :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_eps : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_x : R, (forall b_y : R, (forall b_c : R, (forall b_r : R, (forall b_d : R, (forall b_z : R, (forall b_U : R, (forall b_h : R, (forall b_delta : R, (forall b_D : R, (forall b_V : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 <= b_U) -> ((0 <= b_eps) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((0 <= b_y) -> (((Rabs (b_c - b_eps)) <= (b_U * b_eps)) -> (((Rabs (b_r - (sqrt b_y))) <= (b_U * (Rabs (sqrt b_y)))) -> (((Rabs (b_d - (b_r + b_c))) <= (b_U * (Rabs (b_r + b_c)))) -> (((Rabs (b_z - (b_x / b_d))) <= ((b_U * (Rabs (b_x / b_d))) + b_h)) -> (((Rabs (b_x - (d_mhat b_beta1 b_g b_t))) <= b_D) -> (((Rabs (b_y - (d_vhat b_beta2 b_g b_t))) <= b_V) -> (((((1 + b_U) ^^ 2%Z) * (1 + (b_V / ((sqrt (d_vhat b_beta2 b_g b_t)) * ((sqrt (d_vhat b_beta2 b_g b_t)) + b_eps))))) <= (1 + b_delta)) -> ((b_delta < 1) -> ((Rabs (b_z - (d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t))) <= ((((1 + b_U) * (((b_D / ((sqrt (d_vhat b_beta2 b_g b_t)) + b_eps)) + ((Rabs (d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t)) * b_delta)) / (1 - b_delta))) + (b_U * (Rabs (d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t)))) + b_h))))))))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (r_eps : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_x : R) => (fun (r_y : R) => (fun (r_c : R) => (fun (r_r : R) => (fun (r_d : R) => (fun (r_z : R) => (fun (r_U : R) => (fun (r_h : R) => (fun (r_delta : R) => (fun (r_D : R) => (fun (r_V : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (0 <= r_U) => (fun h7 : (0 <= r_eps) => (fun h8 : (0 < (d_vhat r_beta2 s_g i_t)) => (fun h9 : (0 <= r_y) => (fun h10 : ((Rabs (r_c - r_eps)) <= (r_U * r_eps)) => (fun h11 : ((Rabs (r_r - (sqrt r_y))) <= (r_U * (Rabs (sqrt r_y)))) => (fun h12 : ((Rabs (r_d - (r_r + r_c))) <= (r_U * (Rabs (r_r + r_c)))) => (fun h13 : ((Rabs (r_z - (r_x / r_d))) <= ((r_U * (Rabs (r_x / r_d))) + r_h)) => (fun h14 : ((Rabs (r_x - (d_mhat r_beta1 s_g i_t))) <= r_D) => (fun h15 : ((Rabs (r_y - (d_vhat r_beta2 s_g i_t))) <= r_V) => (fun h16 : ((((1 + r_U) ^^ 2%Z) * (1 + (r_V / ((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))) <= (1 + r_delta)) => (fun h17 : (r_delta < 1) => (eq_ind ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) (fun hole : R => ((Rabs (r_z - hole)) <= ((((1 + r_U) * (((r_D / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) + ((Rabs hole) * r_delta)) / (1 - r_delta))) + (r_U * (Rabs hole))) + r_h))) ((((((((((((((((((((((((((t_rounded_update r_eps) (d_mhat r_beta1 s_g i_t)) (d_vhat r_beta2 s_g i_t)) r_x) r_y) r_D) r_V) r_c) r_r) r_d) r_z) r_U) r_h) r_delta) h6) h7) h8) h9) h10) h11) h12) h13) h14) h15) h16) h17) (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) (eq_sym (t_rounding_error_bound''update'1_definition r_beta1 r_beta2 r_eps i_t natural_t s_g)))))))))))))))))))))))))))))))))))).
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'14
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 < (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  exact ((t_square_root_positive (d_vhat r_beta2 s_g i_t)) h1).
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'16_arithmetic
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : (0 <= r_eps)) :
  (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)).
Proof.
  apply (conclude_less_strictly 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (r_eps - 0)) 0 (add_at_most_to_less (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 0 r_eps ltac:(lra) (add_less_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'16
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t)))
    (h2 : (0 <= r_eps)) :
  (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)).
Proof.
  exact (t_rounding_error_bound''update'_for'_all'_gradients'16_arithmetic r_beta2 r_eps i_t natural_t s_g (t_rounding_error_bound''update'_for'_all'_gradients'14 r_beta2 i_t natural_t s_g h1) h2).
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'80_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'80
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_rounding_error_bound''update'_for'_all'_gradients'80_arithmetic r_beta2 h1).
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'68_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'74_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'85_arithmetic
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

Lemma t_rounding_error_bound''update'_for'_all'_gradients'63_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'53_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_S r_beta1 r_beta2 i_t) = (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))).
Proof.
  assert (q := (eq_refl (d_S r_beta1 r_beta2 i_t))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'95
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (r_beta2 < 1))
    (h2 : (0 < r_beta2))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 <= r_eps)) :
  (0 <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * r_eps)).
Proof.
  exact (product_nonnegative _ _ (square_root_nonnegative _ (eq_ind (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) (fun hole : R => (0 <= hole)) (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_t)%Z => ((((t_quotient_nonnegative ((d_w r_beta1 i_t i_k) ^^ 2%Z)) (d_w r_beta2 i_t i_k)) (square_nonnegative (d_w r_beta1 i_t i_k))) (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_positive _ _ (t_rounding_error_bound''update'_for'_all'_gradients'68_arithmetic r_beta2 h1) (((t_power_positive r_beta2) h2) (i_t - i_k)%Z (t_rounding_error_bound''update'_for'_all'_gradients'74_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)))) (t_rounding_error_bound''update'_for'_all'_gradients'85_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) (t_rounding_error_bound''update'_for'_all'_gradients'80 r_beta2 h2)) h1) i_t natural_t) h3) h3 h5 h6)) (d_w r_beta2 i_t i_k) (eq_sym (t_rounding_error_bound''update'_for'_all'_gradients'63_definition r_beta2 i_k natural_k i_t natural_t)))))))) (d_S r_beta1 r_beta2 i_t) (eq_sym (t_rounding_error_bound''update'_for'_all'_gradients'53_definition r_beta1 r_beta2 i_t natural_t)))) h4).
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'116_arithmetic
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))
    (p2 : (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) - 0)) + 1 * (0 - ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) 0 (add_equation_to_less (0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) - 0)) 1 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) 0 (add_less_to_at_most 0 1 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'117
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t)))
    (h2 : (0 <= r_eps)) :
  (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0)).
Proof.
  exact (fun h3 : (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0) => (t_rounding_error_bound''update'_for'_all'_gradients'116_arithmetic r_beta2 r_eps i_t natural_t s_g (t_rounding_error_bound''update'_for'_all'_gradients'16 r_beta2 r_eps i_t natural_t s_g h1 h2) h3)).
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'23_arithmetic :
  (0 <= 2).
Proof.
  apply (conclude_at_most 0 2 0 2 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'26_arithmetic
    (r_U : R)
    (p1 : (0 <= (2 * r_U)))
    (p2 : (0 <= (r_U ^^ 2%Z))) :
  (0 <= ((2 * r_U) + (r_U ^^ 2%Z))).
Proof.
  apply (conclude_at_most 0 ((2 * r_U) + (r_U ^^ 2%Z)) ((0 + 1 * ((2 * r_U) - 0)) + 1 * ((r_U ^^ 2%Z) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((2 * r_U) - 0)) 1 0 (r_U ^^ 2%Z) ltac:(lra) (add_at_most_to_at_most 0 1 0 (2 * r_U) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'30_arithmetic
    (r_U : R) (r_b : R)
    (p1 : (0 <= ((2 * r_U) + (r_U ^^ 2%Z))))
    (p2 : (0 <= (((1 + r_U) ^^ 2%Z) * r_b))) :
  (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (((1 + r_U) ^^ 2%Z) * r_b))).
Proof.
  apply (conclude_at_most 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (((1 + r_U) ^^ 2%Z) * r_b)) ((0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) + 1 * ((((1 + r_U) ^^ 2%Z) * r_b) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((2 * r_U) + (r_U ^^ 2%Z)) - 0)) 1 0 (((1 + r_U) ^^ 2%Z) * r_b) ltac:(lra) (add_at_most_to_at_most 0 1 0 ((2 * r_U) + (r_U ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'31_arithmetic
    (r_U : R) (r_b : R) (r_delta : R)
    (p1 : ((((1 + r_U) ^^ 2%Z) * (1 + r_b)) <= (1 + r_delta)))
    (p2 : (0 <= (((2 * r_U) + (r_U ^^ 2%Z)) + (((1 + r_U) ^^ 2%Z) * r_b)))) :
  (0 <= r_delta).
Proof.
  apply (conclude_at_most 0 r_delta ((0 + 1 * ((1 + r_delta) - (((1 + r_U) ^^ 2%Z) * (1 + r_b)))) + 1 * ((((2 * r_U) + (r_U ^^ 2%Z)) + (((1 + r_U) ^^ 2%Z) * r_b)) - 0)) 0 (add_at_most_to_at_most (0 + 1 * ((1 + r_delta) - (((1 + r_U) ^^ 2%Z) * (1 + r_b)))) 1 0 (((2 * r_U) + (r_U ^^ 2%Z)) + (((1 + r_U) ^^ 2%Z) * r_b)) ltac:(lra) (add_at_most_to_at_most 0 1 (((1 + r_U) ^^ 2%Z) * (1 + r_b)) (1 + r_delta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'96_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t)))))
    (p2 : (0 <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * r_eps))) :
  ((Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))).
Proof.
  apply (conclude_at_most (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) ((0 + 1 * (((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t))) - (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)))) + 1 * (((sqrt (d_S r_beta1 r_beta2 i_t)) * r_eps) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t))) - (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)))) 1 0 ((sqrt (d_S r_beta1 r_beta2 i_t)) * r_eps) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) ((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'97_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) <= (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t))))
    (p2 : ((Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) :
  ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))).
Proof.
  apply (conclude_at_most (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) ((0 + 1 * ((Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) - (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t))) + 1 * (((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)))) 0 (add_at_most_to_at_most (0 + 1 * ((Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) - (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t))) 1 (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) ltac:(lra) (add_at_most_to_at_most 0 1 (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'114_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs (d_mhat r_beta1 s_g i_t)) <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t)))))
    (p2 : (0 <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * r_eps))) :
  ((Rabs (d_mhat r_beta1 s_g i_t)) <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))).
Proof.
  apply (conclude_at_most (Rabs (d_mhat r_beta1 s_g i_t)) ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) ((0 + 1 * (((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t))) - (Rabs (d_mhat r_beta1 s_g i_t)))) + 1 * (((sqrt (d_S r_beta1 r_beta2 i_t)) * r_eps) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t))) - (Rabs (d_mhat r_beta1 s_g i_t)))) 1 0 ((sqrt (d_S r_beta1 r_beta2 i_t)) * r_eps) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs (d_mhat r_beta1 s_g i_t)) ((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'122_arithmetic
    (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) :
  (0 <= ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)).
Proof.
  apply (conclude_at_most_strictly 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) (0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) - 0)) 0 (add_less_to_at_most 0 1 0 ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'118_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  ((((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) = (d_mhat r_beta1 s_g i_t)).
Proof.
  apply (conclude_equation (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) (d_mhat r_beta1 s_g i_t) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'125_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs (d_mhat r_beta1 s_g i_t)) <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))
    (p2 : ((Rabs (d_mhat r_beta1 s_g i_t)) = (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  (0 <= (((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))))).
Proof.
  apply (conclude_at_most 0 (((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))) ((0 + 1 * (((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (Rabs (d_mhat r_beta1 s_g i_t)))) + (-1) * ((((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) - (Rabs (d_mhat r_beta1 s_g i_t)))) 0 (add_equation_to_at_most (0 + 1 * (((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (Rabs (d_mhat r_beta1 s_g i_t)))) (-1) (Rabs (d_mhat r_beta1 s_g i_t)) (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) (add_at_most_to_at_most 0 1 (Rabs (d_mhat r_beta1 s_g i_t)) ((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'128_arithmetic
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= ((((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  ((Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) <= (sqrt (d_S r_beta1 r_beta2 i_t))).
Proof.
  apply (conclude_at_most (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) (sqrt (d_S r_beta1 r_beta2 i_t)) (0 + 1 * (((((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'99_definition
    (r_beta1 : R) (r_beta2 : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) = ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))).
Proof.
  assert (q := (eq_refl (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))).
  cbv beta delta [d_u'5f'eps] in q |- *.
  reindex q.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'178_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 <= (d_vhat r_beta2 s_g i_t)).
Proof.
  apply (conclude_at_most_strictly 0 (d_vhat r_beta2 s_g i_t) (0 + 1 * ((d_vhat r_beta2 s_g i_t) - 0)) 0 (add_less_to_at_most 0 1 0 (d_vhat r_beta2 s_g i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'181_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (0 - (sqrt (d_vhat r_beta2 s_g i_t)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 (sqrt (d_vhat r_beta2 s_g i_t)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''update'_for'_all'_gradients'183_arithmetic
    (r_U : R) (r_b : R) (r_beta2 : R) (r_delta : R) (r_eps : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((((1 + r_U) ^^ 2%Z) * (1 + r_b)) <= (1 + r_delta)))
    (p2 : (0 <= (((1 + r_U) ^^ 2%Z) * (r_b * (r_eps / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))))
    (p3 : (((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z) = (d_vhat r_beta2 s_g i_t)))
    (p4 : (1%Z <= i_t)%Z)
    (p5 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)))
    (p6 : (~ (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) = 0))) :
  ((((1 + r_U) ^^ 2%Z) * (1 + ((r_b * (d_vhat r_beta2 s_g i_t)) / ((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))) <= (1 + r_delta)).
Proof.
  apply (conclude_at_most (((1 + r_U) ^^ 2%Z) * (1 + ((r_b * (d_vhat r_beta2 s_g i_t)) / ((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))))) (1 + r_delta) (((0 + 1 * ((1 + r_delta) - (((1 + r_U) ^^ 2%Z) * (1 + r_b)))) + 1 * ((((1 + r_U) ^^ 2%Z) * (r_b * (r_eps / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) - 0)) + (- ((((1 + r_U) ^^ 2%Z) * r_b) / ((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) * ((d_vhat r_beta2 s_g i_t) - ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z))) 0 (add_equation_to_at_most ((0 + 1 * ((1 + r_delta) - (((1 + r_U) ^^ 2%Z) * (1 + r_b)))) + 1 * ((((1 + r_U) ^^ 2%Z) * (r_b * (r_eps / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) - 0)) (- ((((1 + r_U) ^^ 2%Z) * r_b) / ((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) ((sqrt (d_vhat r_beta2 s_g i_t)) ^^ 2%Z) (d_vhat r_beta2 s_g i_t) (add_at_most_to_at_most (0 + 1 * ((1 + r_delta) - (((1 + r_U) ^^ 2%Z) * (1 + r_b)))) 1 0 (((1 + r_U) ^^ 2%Z) * (r_b * (r_eps / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))) ltac:(lra) (add_at_most_to_at_most 0 1 (((1 + r_U) ^^ 2%Z) * (1 + r_b)) (1 + r_delta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) ltac:(lra)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_rounding_error_bound''update'_for'_all'_gradients :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_eps : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_x : R, (forall b_y : R, (forall b_c : R, (forall b_r : R, (forall b_d : R, (forall b_z : R, (forall b_U : R, (forall b_h : R, (forall b_delta : R, (forall b_a : R, (forall b_b : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 <= b_U) -> ((0 <= b_eps) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((0 <= b_y) -> (((Rabs (b_c - b_eps)) <= (b_U * b_eps)) -> (((Rabs (b_r - (sqrt b_y))) <= (b_U * (Rabs (sqrt b_y)))) -> (((Rabs (b_d - (b_r + b_c))) <= (b_U * (Rabs (b_r + b_c)))) -> (((Rabs (b_z - (b_x / b_d))) <= ((b_U * (Rabs (b_x / b_d))) + b_h)) -> ((0 <= b_a) -> ((0 <= b_b) -> (((Rabs (b_x - (d_mhat b_beta1 b_g b_t))) <= (b_a * (d_mhat b_beta1 (fun b_k : Z => (Rabs (b_g b_k))) b_t))) -> (((Rabs (b_y - (d_vhat b_beta2 b_g b_t))) <= (b_b * (d_vhat b_beta2 b_g b_t))) -> (((((1 + b_U) ^^ 2%Z) * (1 + b_b)) <= (1 + b_delta)) -> ((b_delta < 1) -> ((Rabs (b_z - (d_u'5f'eps b_beta1 b_beta2 b_eps b_g b_t))) <= (((sqrt (d_S b_beta1 b_beta2 b_t)) * ((((1 + b_U) * (b_a + b_delta)) / (1 - b_delta)) + b_U)) + b_h))))))))))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (r_eps : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_x : R) => (fun (r_y : R) => (fun (r_c : R) => (fun (r_r : R) => (fun (r_d : R) => (fun (r_z : R) => (fun (r_U : R) => (fun (r_h : R) => (fun (r_delta : R) => (fun (r_a : R) => (fun (r_b : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (0 <= r_U) => (fun h7 : (0 <= r_eps) => (fun h8 : (0 < (d_vhat r_beta2 s_g i_t)) => (fun h9 : (0 <= r_y) => (fun h10 : ((Rabs (r_c - r_eps)) <= (r_U * r_eps)) => (fun h11 : ((Rabs (r_r - (sqrt r_y))) <= (r_U * (Rabs (sqrt r_y)))) => (fun h12 : ((Rabs (r_d - (r_r + r_c))) <= (r_U * (Rabs (r_r + r_c)))) => (fun h13 : ((Rabs (r_z - (r_x / r_d))) <= ((r_U * (Rabs (r_x / r_d))) + r_h)) => (fun h14 : (0 <= r_a) => (fun h15 : (0 <= r_b) => (fun h16 : ((Rabs (r_x - (d_mhat r_beta1 s_g i_t))) <= (r_a * (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t))) => (fun h17 : ((Rabs (r_y - (d_vhat r_beta2 s_g i_t))) <= (r_b * (d_vhat r_beta2 s_g i_t))) => (fun h18 : ((((1 + r_U) ^^ 2%Z) * (1 + r_b)) <= (1 + r_delta)) => (fun h19 : (r_delta < 1) => (((((((((((((((((t_error_relative_to_largest r_a) (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) (Rabs (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t))) (sqrt (d_S r_beta1 r_beta2 i_t))) r_U) r_delta) r_h) (Rabs (r_z - (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t)))) (t_rounding_error_bound''update'_for'_all'_gradients'16 r_beta2 r_eps i_t natural_t s_g h8 h7)) h6) h14) (t_rounding_error_bound''update'_for'_all'_gradients'31_arithmetic r_U r_b r_delta h18 (t_rounding_error_bound''update'_for'_all'_gradients'30_arithmetic r_U r_b (t_rounding_error_bound''update'_for'_all'_gradients'26_arithmetic r_U (product_nonnegative _ _ t_rounding_error_bound''update'_for'_all'_gradients'23_arithmetic h6) (square_nonnegative r_U)) (product_nonnegative _ _ (square_nonnegative (1 + r_U)) h15)))) h19) (t_rounding_error_bound''update'_for'_all'_gradients'97_arithmetic r_beta1 r_beta2 r_eps i_t natural_t s_g (t_below_absolute_value (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) (t_rounding_error_bound''update'_for'_all'_gradients'96_arithmetic r_beta1 r_beta2 r_eps i_t natural_t s_g ((((((((((t_mean_of_sizes_at_most r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) h8) (t_rounding_error_bound''update'_for'_all'_gradients'95 r_beta1 r_beta2 r_eps i_t natural_t h4 h3 h5 h7)))) (eq_ind ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) (fun hole : R => ((Rabs hole) <= (sqrt (d_S r_beta1 r_beta2 i_t)))) (t_rounding_error_bound''update'_for'_all'_gradients'128_arithmetic r_beta1 r_beta2 r_eps i_t natural_t s_g ((((t_quotient_nonnegative (((sqrt (d_S r_beta1 r_beta2 i_t)) * ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) - (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))))) ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) (t_rounding_error_bound''update'_for'_all'_gradients'125_arithmetic r_beta1 r_beta2 r_eps i_t natural_t s_g (t_rounding_error_bound''update'_for'_all'_gradients'114_arithmetic r_beta1 r_beta2 r_eps i_t natural_t s_g ((((((((((t_mean_at_most r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) h8) (t_rounding_error_bound''update'_for'_all'_gradients'95 r_beta1 r_beta2 r_eps i_t natural_t h4 h3 h5 h7)) (eq_ind (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) (fun hole : R => ((Rabs hole) = (((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps) * (Rabs ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)))))) (((t_size_of_scaled ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) ((d_mhat r_beta1 s_g i_t) / ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps))) (t_rounding_error_bound''update'_for'_all'_gradients'122_arithmetic r_beta2 r_eps i_t natural_t s_g (t_rounding_error_bound''update'_for'_all'_gradients'16 r_beta2 r_eps i_t natural_t s_g h8 h7))) (d_mhat r_beta1 s_g i_t) (t_rounding_error_bound''update'_for'_all'_gradients'118_arithmetic r_beta1 r_beta2 r_eps i_t natural_t s_g h5 (t_rounding_error_bound''update'_for'_all'_gradients'117 r_beta2 r_eps i_t natural_t s_g h8 h7))) h5 (t_rounding_error_bound''update'_for'_all'_gradients'117 r_beta2 r_eps i_t natural_t s_g h8 h7))) (t_rounding_error_bound''update'_for'_all'_gradients'16 r_beta2 r_eps i_t natural_t s_g h8 h7)) h5 (t_rounding_error_bound''update'_for'_all'_gradients'117 r_beta2 r_eps i_t natural_t s_g h8 h7)) (d_u'5f'eps r_beta1 r_beta2 r_eps s_g i_t) (eq_sym (t_rounding_error_bound''update'_for'_all'_gradients'99_definition r_beta1 r_beta2 r_eps i_t natural_t s_g)))) (((((((((((((((((((((((((((((((((t_rounding_error_bound''update r_beta1) r_beta2) r_eps) s_g) i_t natural_t) r_x) r_y) r_c) r_r) r_d) r_z) r_U) r_h) r_delta) (r_a * (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t))) (r_b * (d_vhat r_beta2 s_g i_t))) h1) h2) (t_rounding_error_bound''update'_for'_all'_gradients'80 r_beta2 h3)) h4) h5) h6) h7) h8) h9) h10) h11) h12) h13) h16) h17) (t_rounding_error_bound''update'_for'_all'_gradients'183_arithmetic r_U r_b r_beta2 r_delta r_eps i_t natural_t s_g h18 (product_nonnegative _ _ (square_nonnegative (1 + r_U)) (product_nonnegative _ _ h15 ((((t_quotient_nonnegative r_eps) ((sqrt (d_vhat r_beta2 s_g i_t)) + r_eps)) h7) (t_rounding_error_bound''update'_for'_all'_gradients'16 r_beta2 r_eps i_t natural_t s_g h8 h7)))) ((t_squared_root (d_vhat r_beta2 s_g i_t)) (t_rounding_error_bound''update'_for'_all'_gradients'178_arithmetic r_beta2 i_t natural_t s_g h8)) h5 (fun h20 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0) => (t_rounding_error_bound''update'_for'_all'_gradients'181_arithmetic r_beta2 i_t natural_t s_g (t_rounding_error_bound''update'_for'_all'_gradients'14 r_beta2 i_t natural_t s_g h8) h20)) (t_rounding_error_bound''update'_for'_all'_gradients'117 r_beta2 r_eps i_t natural_t s_g h8 h7))) h19))))))))))))))))))))))))))))))))))))).
Qed.

Lemma t_rounding_error_bound''parameter'10_universalElimination
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_a : R) (r_b : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_theta : Z -> R) (s_u : Z -> R) (s_x : Z -> R) (s_z : Z -> R)
    (p1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_theta b_k) = ((s_theta (b_k - 1)%Z) - (r_eta * ((s_u b_k) + (r_lambda * (s_theta (b_k - 1)%Z)))))) /\ (((Rabs (s_u b_k)) <= r_Y) /\ (((Rabs ((s_z b_k) - (s_u b_k))) <= r_E) /\ (((Rabs (s_x (b_k - 1)%Z)) <= r_T) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_z b_k) + (s_p b_k)))) <= (r_U * (Rabs ((s_z b_k) + (s_p b_k))))) /\ (((Rabs ((s_r b_k) - (r_a * (s_q b_k)))) <= ((r_U * (Rabs (r_a * (s_q b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_x (b_k - 1)%Z) - (s_r b_k)))) <= (r_U * (Rabs ((s_x (b_k - 1)%Z) - (s_r b_k)))))))))))))))) :
  ((1%Z <= (i_n + 1)%Z)%Z -> (((i_n + 1)%Z <= i_t)%Z -> (((s_theta (i_n + 1)%Z) = ((s_theta i_n) - (r_eta * ((s_u (i_n + 1)%Z) + (r_lambda * (s_theta i_n)))))) /\ (((Rabs (s_u (i_n + 1)%Z)) <= r_Y) /\ (((Rabs ((s_z (i_n + 1)%Z) - (s_u (i_n + 1)%Z))) <= r_E) /\ (((Rabs (s_x i_n)) <= r_T) /\ (((Rabs ((s_p (i_n + 1)%Z) - (r_b * (s_x i_n)))) <= ((r_U * (Rabs (r_b * (s_x i_n)))) + r_h)) /\ (((Rabs ((s_q (i_n + 1)%Z) - ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z))))) /\ (((Rabs ((s_r (i_n + 1)%Z) - (r_a * (s_q (i_n + 1)%Z)))) <= ((r_U * (Rabs (r_a * (s_q (i_n + 1)%Z)))) + r_h)) /\ ((Rabs ((s_x (i_n + 1)%Z) - ((s_x i_n) - (s_r (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_x i_n) - (s_r (i_n + 1)%Z)))))))))))))).
Proof.
  reindex (p1 (i_n + 1)%Z (sum_natural _ _ natural_n (literal_natural 1 eq_refl))).
Qed.

Lemma t_rounding_error_bound''parameter'13_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0%Z <= i_n)%Z)
    (p2 : ((i_n + 1)%Z <= i_t)%Z) :
  (1%Z <= (i_n + 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''parameter'15_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0%Z <= i_n)%Z)
    (p2 : ((i_n + 1)%Z <= i_t)%Z) :
  ((i_n + 1)%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''parameter'16
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_a : R) (r_b : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_theta : Z -> R) (s_u : Z -> R) (s_x : Z -> R) (s_z : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_theta b_k) = ((s_theta (b_k - 1)%Z) - (r_eta * ((s_u b_k) + (r_lambda * (s_theta (b_k - 1)%Z)))))) /\ (((Rabs (s_u b_k)) <= r_Y) /\ (((Rabs ((s_z b_k) - (s_u b_k))) <= r_E) /\ (((Rabs (s_x (b_k - 1)%Z)) <= r_T) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_z b_k) + (s_p b_k)))) <= (r_U * (Rabs ((s_z b_k) + (s_p b_k))))) /\ (((Rabs ((s_r b_k) - (r_a * (s_q b_k)))) <= ((r_U * (Rabs (r_a * (s_q b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_x (b_k - 1)%Z) - (s_r b_k)))) <= (r_U * (Rabs ((s_x (b_k - 1)%Z) - (s_r b_k))))))))))))))))
    (h2 : (0%Z <= i_n)%Z)
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (((s_theta (i_n + 1)%Z) = ((s_theta i_n) - (r_eta * ((s_u (i_n + 1)%Z) + (r_lambda * (s_theta i_n)))))) /\ (((Rabs (s_u (i_n + 1)%Z)) <= r_Y) /\ (((Rabs ((s_z (i_n + 1)%Z) - (s_u (i_n + 1)%Z))) <= r_E) /\ (((Rabs (s_x i_n)) <= r_T) /\ (((Rabs ((s_p (i_n + 1)%Z) - (r_b * (s_x i_n)))) <= ((r_U * (Rabs (r_b * (s_x i_n)))) + r_h)) /\ (((Rabs ((s_q (i_n + 1)%Z) - ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z))))) /\ (((Rabs ((s_r (i_n + 1)%Z) - (r_a * (s_q (i_n + 1)%Z)))) <= ((r_U * (Rabs (r_a * (s_q (i_n + 1)%Z)))) + r_h)) /\ ((Rabs ((s_x (i_n + 1)%Z) - ((s_x i_n) - (s_r (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_x i_n) - (s_r (i_n + 1)%Z)))))))))))).
Proof.
  exact (((t_rounding_error_bound''parameter'10_universalElimination r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h1) (t_rounding_error_bound''parameter'13_indexArithmetic i_n natural_n i_t natural_t h2 h3)) (t_rounding_error_bound''parameter'15_indexArithmetic i_n natural_n i_t natural_t h2 h3)).
Qed.

Lemma t_rounding_error_bound''parameter'49
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_a : R) (r_b : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_theta : Z -> R) (s_u : Z -> R) (s_x : Z -> R) (s_z : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_theta b_k) = ((s_theta (b_k - 1)%Z) - (r_eta * ((s_u b_k) + (r_lambda * (s_theta (b_k - 1)%Z)))))) /\ (((Rabs (s_u b_k)) <= r_Y) /\ (((Rabs ((s_z b_k) - (s_u b_k))) <= r_E) /\ (((Rabs (s_x (b_k - 1)%Z)) <= r_T) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_z b_k) + (s_p b_k)))) <= (r_U * (Rabs ((s_z b_k) + (s_p b_k))))) /\ (((Rabs ((s_r b_k) - (r_a * (s_q b_k)))) <= ((r_U * (Rabs (r_a * (s_q b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_x (b_k - 1)%Z) - (s_r b_k)))) <= (r_U * (Rabs ((s_x (b_k - 1)%Z) - (s_r b_k))))))))))))))))
    (h2 : (0%Z <= i_n)%Z)
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (((Rabs (s_u (i_n + 1)%Z)) <= r_Y) /\ (((Rabs ((s_z (i_n + 1)%Z) - (s_u (i_n + 1)%Z))) <= r_E) /\ (((Rabs (s_x i_n)) <= r_T) /\ (((Rabs ((s_p (i_n + 1)%Z) - (r_b * (s_x i_n)))) <= ((r_U * (Rabs (r_b * (s_x i_n)))) + r_h)) /\ (((Rabs ((s_q (i_n + 1)%Z) - ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z))))) /\ (((Rabs ((s_r (i_n + 1)%Z) - (r_a * (s_q (i_n + 1)%Z)))) <= ((r_U * (Rabs (r_a * (s_q (i_n + 1)%Z)))) + r_h)) /\ ((Rabs ((s_x (i_n + 1)%Z) - ((s_x i_n) - (s_r (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_x i_n) - (s_r (i_n + 1)%Z))))))))))).
Proof.
  exact (proj2 (t_rounding_error_bound''parameter'16 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''parameter'52
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_a : R) (r_b : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_theta : Z -> R) (s_u : Z -> R) (s_x : Z -> R) (s_z : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_theta b_k) = ((s_theta (b_k - 1)%Z) - (r_eta * ((s_u b_k) + (r_lambda * (s_theta (b_k - 1)%Z)))))) /\ (((Rabs (s_u b_k)) <= r_Y) /\ (((Rabs ((s_z b_k) - (s_u b_k))) <= r_E) /\ (((Rabs (s_x (b_k - 1)%Z)) <= r_T) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_z b_k) + (s_p b_k)))) <= (r_U * (Rabs ((s_z b_k) + (s_p b_k))))) /\ (((Rabs ((s_r b_k) - (r_a * (s_q b_k)))) <= ((r_U * (Rabs (r_a * (s_q b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_x (b_k - 1)%Z) - (s_r b_k)))) <= (r_U * (Rabs ((s_x (b_k - 1)%Z) - (s_r b_k))))))))))))))))
    (h2 : (0%Z <= i_n)%Z)
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (((Rabs ((s_z (i_n + 1)%Z) - (s_u (i_n + 1)%Z))) <= r_E) /\ (((Rabs (s_x i_n)) <= r_T) /\ (((Rabs ((s_p (i_n + 1)%Z) - (r_b * (s_x i_n)))) <= ((r_U * (Rabs (r_b * (s_x i_n)))) + r_h)) /\ (((Rabs ((s_q (i_n + 1)%Z) - ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z))))) /\ (((Rabs ((s_r (i_n + 1)%Z) - (r_a * (s_q (i_n + 1)%Z)))) <= ((r_U * (Rabs (r_a * (s_q (i_n + 1)%Z)))) + r_h)) /\ ((Rabs ((s_x (i_n + 1)%Z) - ((s_x i_n) - (s_r (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_x i_n) - (s_r (i_n + 1)%Z)))))))))).
Proof.
  exact (proj2 (t_rounding_error_bound''parameter'49 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''parameter'55
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_a : R) (r_b : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_theta : Z -> R) (s_u : Z -> R) (s_x : Z -> R) (s_z : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_theta b_k) = ((s_theta (b_k - 1)%Z) - (r_eta * ((s_u b_k) + (r_lambda * (s_theta (b_k - 1)%Z)))))) /\ (((Rabs (s_u b_k)) <= r_Y) /\ (((Rabs ((s_z b_k) - (s_u b_k))) <= r_E) /\ (((Rabs (s_x (b_k - 1)%Z)) <= r_T) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_z b_k) + (s_p b_k)))) <= (r_U * (Rabs ((s_z b_k) + (s_p b_k))))) /\ (((Rabs ((s_r b_k) - (r_a * (s_q b_k)))) <= ((r_U * (Rabs (r_a * (s_q b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_x (b_k - 1)%Z) - (s_r b_k)))) <= (r_U * (Rabs ((s_x (b_k - 1)%Z) - (s_r b_k))))))))))))))))
    (h2 : (0%Z <= i_n)%Z)
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (((Rabs (s_x i_n)) <= r_T) /\ (((Rabs ((s_p (i_n + 1)%Z) - (r_b * (s_x i_n)))) <= ((r_U * (Rabs (r_b * (s_x i_n)))) + r_h)) /\ (((Rabs ((s_q (i_n + 1)%Z) - ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z))))) /\ (((Rabs ((s_r (i_n + 1)%Z) - (r_a * (s_q (i_n + 1)%Z)))) <= ((r_U * (Rabs (r_a * (s_q (i_n + 1)%Z)))) + r_h)) /\ ((Rabs ((s_x (i_n + 1)%Z) - ((s_x i_n) - (s_r (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_x i_n) - (s_r (i_n + 1)%Z))))))))).
Proof.
  exact (proj2 (t_rounding_error_bound''parameter'52 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''parameter'58
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_a : R) (r_b : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_theta : Z -> R) (s_u : Z -> R) (s_x : Z -> R) (s_z : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_theta b_k) = ((s_theta (b_k - 1)%Z) - (r_eta * ((s_u b_k) + (r_lambda * (s_theta (b_k - 1)%Z)))))) /\ (((Rabs (s_u b_k)) <= r_Y) /\ (((Rabs ((s_z b_k) - (s_u b_k))) <= r_E) /\ (((Rabs (s_x (b_k - 1)%Z)) <= r_T) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_z b_k) + (s_p b_k)))) <= (r_U * (Rabs ((s_z b_k) + (s_p b_k))))) /\ (((Rabs ((s_r b_k) - (r_a * (s_q b_k)))) <= ((r_U * (Rabs (r_a * (s_q b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_x (b_k - 1)%Z) - (s_r b_k)))) <= (r_U * (Rabs ((s_x (b_k - 1)%Z) - (s_r b_k))))))))))))))))
    (h2 : (0%Z <= i_n)%Z)
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (((Rabs ((s_p (i_n + 1)%Z) - (r_b * (s_x i_n)))) <= ((r_U * (Rabs (r_b * (s_x i_n)))) + r_h)) /\ (((Rabs ((s_q (i_n + 1)%Z) - ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z))))) /\ (((Rabs ((s_r (i_n + 1)%Z) - (r_a * (s_q (i_n + 1)%Z)))) <= ((r_U * (Rabs (r_a * (s_q (i_n + 1)%Z)))) + r_h)) /\ ((Rabs ((s_x (i_n + 1)%Z) - ((s_x i_n) - (s_r (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_x i_n) - (s_r (i_n + 1)%Z)))))))).
Proof.
  exact (proj2 (t_rounding_error_bound''parameter'55 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''parameter'61
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_a : R) (r_b : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_theta : Z -> R) (s_u : Z -> R) (s_x : Z -> R) (s_z : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_theta b_k) = ((s_theta (b_k - 1)%Z) - (r_eta * ((s_u b_k) + (r_lambda * (s_theta (b_k - 1)%Z)))))) /\ (((Rabs (s_u b_k)) <= r_Y) /\ (((Rabs ((s_z b_k) - (s_u b_k))) <= r_E) /\ (((Rabs (s_x (b_k - 1)%Z)) <= r_T) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_z b_k) + (s_p b_k)))) <= (r_U * (Rabs ((s_z b_k) + (s_p b_k))))) /\ (((Rabs ((s_r b_k) - (r_a * (s_q b_k)))) <= ((r_U * (Rabs (r_a * (s_q b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_x (b_k - 1)%Z) - (s_r b_k)))) <= (r_U * (Rabs ((s_x (b_k - 1)%Z) - (s_r b_k))))))))))))))))
    (h2 : (0%Z <= i_n)%Z)
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (((Rabs ((s_q (i_n + 1)%Z) - ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_z (i_n + 1)%Z) + (s_p (i_n + 1)%Z))))) /\ (((Rabs ((s_r (i_n + 1)%Z) - (r_a * (s_q (i_n + 1)%Z)))) <= ((r_U * (Rabs (r_a * (s_q (i_n + 1)%Z)))) + r_h)) /\ ((Rabs ((s_x (i_n + 1)%Z) - ((s_x i_n) - (s_r (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_x i_n) - (s_r (i_n + 1)%Z))))))).
Proof.
  exact (proj2 (t_rounding_error_bound''parameter'58 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''parameter'64
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_a : R) (r_b : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_p : Z -> R) (s_q : Z -> R) (s_r : Z -> R) (s_theta : Z -> R) (s_u : Z -> R) (s_x : Z -> R) (s_z : Z -> R)
    (h1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_theta b_k) = ((s_theta (b_k - 1)%Z) - (r_eta * ((s_u b_k) + (r_lambda * (s_theta (b_k - 1)%Z)))))) /\ (((Rabs (s_u b_k)) <= r_Y) /\ (((Rabs ((s_z b_k) - (s_u b_k))) <= r_E) /\ (((Rabs (s_x (b_k - 1)%Z)) <= r_T) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_z b_k) + (s_p b_k)))) <= (r_U * (Rabs ((s_z b_k) + (s_p b_k))))) /\ (((Rabs ((s_r b_k) - (r_a * (s_q b_k)))) <= ((r_U * (Rabs (r_a * (s_q b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_x (b_k - 1)%Z) - (s_r b_k)))) <= (r_U * (Rabs ((s_x (b_k - 1)%Z) - (s_r b_k))))))))))))))))
    (h2 : (0%Z <= i_n)%Z)
    (h3 : ((i_n + 1)%Z <= i_t)%Z) :
  (((Rabs ((s_r (i_n + 1)%Z) - (r_a * (s_q (i_n + 1)%Z)))) <= ((r_U * (Rabs (r_a * (s_q (i_n + 1)%Z)))) + r_h)) /\ ((Rabs ((s_x (i_n + 1)%Z) - ((s_x i_n) - (s_r (i_n + 1)%Z)))) <= (r_U * (Rabs ((s_x i_n) - (s_r (i_n + 1)%Z)))))).
Proof.
  exact (proj2 (t_rounding_error_bound''parameter'61 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h1 h2 h3)).
Qed.

Lemma t_rounding_error_bound''parameter'71_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0%Z <= i_n)%Z)
    (p2 : ((i_n + 1)%Z <= i_t)%Z) :
  (i_n <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''parameter'73_arithmetic
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_theta : Z -> R) (s_x : Z -> R)
    (p1 : ((Rabs ((s_x (i_n + 1)%Z) - (s_theta (i_n + 1)%Z))) <= ((Rabs ((s_x i_n) - (s_theta i_n))) + (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T)))))))
    (p2 : ((Rabs ((s_x i_n) - (s_theta i_n))) <= ((IZR i_n) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))))) :
  ((Rabs ((s_x (i_n + 1)%Z) - (s_theta (i_n + 1)%Z))) <= ((IZR (i_n + 1)%Z) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T)))))).
Proof.
  apply (conclude_at_most (Rabs ((s_x (i_n + 1)%Z) - (s_theta (i_n + 1)%Z))) ((IZR (i_n + 1)%Z) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))) ((0 + 1 * (((Rabs ((s_x i_n) - (s_theta i_n))) + (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))) - (Rabs ((s_x (i_n + 1)%Z) - (s_theta (i_n + 1)%Z))))) + 1 * (((IZR i_n) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))) - (Rabs ((s_x i_n) - (s_theta i_n))))) 0 (add_at_most_to_at_most (0 + 1 * (((Rabs ((s_x i_n) - (s_theta i_n))) + (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))) - (Rabs ((s_x (i_n + 1)%Z) - (s_theta (i_n + 1)%Z))))) 1 (Rabs ((s_x i_n) - (s_theta i_n))) ((IZR i_n) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))) ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs ((s_x (i_n + 1)%Z) - (s_theta (i_n + 1)%Z))) ((Rabs ((s_x i_n) - (s_theta i_n))) + (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''parameter'3_arithmetic
    (s_theta : Z -> R) (s_x : Z -> R)
    (p1 : ((s_x 0%Z) = (s_theta 0%Z))) :
  (0 <= ((s_x 0%Z) - (s_theta 0%Z))).
Proof.
  apply (conclude_at_most 0 ((s_x 0%Z) - (s_theta 0%Z)) (0 + (-1) * ((s_theta 0%Z) - (s_x 0%Z))) 0 (at_most_of_equation (0 + (-1) * ((s_theta 0%Z) - (s_x 0%Z))) (add_equation 0 (-1) (s_x 0%Z) (s_theta 0%Z) empty_combination p1)) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''parameter'5_arithmetic
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_eta : R) (r_h : R) (r_lambda : R) (s_theta : Z -> R) (s_x : Z -> R)
    (p1 : ((Rabs ((s_x 0%Z) - (s_theta 0%Z))) = ((s_x 0%Z) - (s_theta 0%Z))))
    (p2 : ((s_x 0%Z) = (s_theta 0%Z))) :
  ((Rabs ((s_x 0%Z) - (s_theta 0%Z))) <= ((IZR 0%Z) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T)))))).
Proof.
  apply (conclude_at_most (Rabs ((s_x 0%Z) - (s_theta 0%Z))) ((IZR 0%Z) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))) ((0 + 1 * (((s_x 0%Z) - (s_theta 0%Z)) - (Rabs ((s_x 0%Z) - (s_theta 0%Z))))) + 1 * ((s_theta 0%Z) - (s_x 0%Z))) 0 (at_most_of_equation ((0 + 1 * (((s_x 0%Z) - (s_theta 0%Z)) - (Rabs ((s_x 0%Z) - (s_theta 0%Z))))) + 1 * ((s_theta 0%Z) - (s_x 0%Z))) (add_equation (0 + 1 * (((s_x 0%Z) - (s_theta 0%Z)) - (Rabs ((s_x 0%Z) - (s_theta 0%Z))))) 1 (s_x 0%Z) (s_theta 0%Z) (add_equation 0 1 (Rabs ((s_x 0%Z) - (s_theta 0%Z))) ((s_x 0%Z) - (s_theta 0%Z)) empty_combination p1) p2)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_rounding_error_bound''parameter'75_induction
    (r_E : R) (r_T : R) (r_U : R) (r_Y : R) (r_eta : R) (r_h : R) (r_lambda : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_theta : Z -> R) (s_x : Z -> R)
    (p1 : ((0%Z <= i_t)%Z -> ((Rabs ((s_x 0%Z) - (s_theta 0%Z))) <= ((IZR 0%Z) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))))))
    (p2 : (forall (i_n : Z) (natural_n : (0 <= i_n)%Z), (0%Z <= i_n)%Z -> ((i_n <= i_t)%Z -> ((Rabs ((s_x i_n) - (s_theta i_n))) <= ((IZR i_n) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))))) -> (((i_n + 1)%Z <= i_t)%Z -> ((Rabs ((s_x (i_n + 1)%Z) - (s_theta (i_n + 1)%Z))) <= ((IZR (i_n + 1)%Z) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))))))) :
  (forall b_n : Z, (0 <= b_n)%Z -> ((0%Z <= b_n)%Z -> ((b_n <= i_t)%Z -> ((Rabs ((s_x b_n) - (s_theta b_n))) <= ((IZR b_n) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))))))).
Proof.
  apply (induction_from (fun i_n : Z => ((i_n <= i_t)%Z -> ((Rabs ((s_x i_n) - (s_theta i_n))) <= ((IZR i_n) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T)))))))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_rounding_error_bound''parameter'77_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  (0%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_rounding_error_bound''parameter'79_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  (i_t <= i_t)%Z.
Proof.
  lia.
Qed.

Theorem t_rounding_error_bound''parameter :
  (forall b_eta : R, (forall b_lambda : R, (forall b_a : R, (forall b_b : R, (forall b_U : R, (forall b_h : R, (forall b_T : R, (forall b_Y : R, (forall b_E : R, (forall b_u : Z -> R, (forall b_theta : Z -> R, (forall b_z : Z -> R, (forall b_p : Z -> R, (forall b_q : Z -> R, (forall b_r : Z -> R, (forall b_x : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_U) -> ((0 <= b_eta) -> ((0 <= b_lambda) -> (((b_eta * b_lambda) <= 1) -> (((Rabs (b_a - b_eta)) <= (b_U * b_eta)) -> (((Rabs (b_b - b_lambda)) <= (b_U * b_lambda)) -> (((b_x 0%Z) = (b_theta 0%Z)) -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (((b_theta b_k) = ((b_theta (b_k - 1)%Z) - (b_eta * ((b_u b_k) + (b_lambda * (b_theta (b_k - 1)%Z)))))) /\ (((Rabs (b_u b_k)) <= b_Y) /\ (((Rabs ((b_z b_k) - (b_u b_k))) <= b_E) /\ (((Rabs (b_x (b_k - 1)%Z)) <= b_T) /\ (((Rabs ((b_p b_k) - (b_b * (b_x (b_k - 1)%Z)))) <= ((b_U * (Rabs (b_b * (b_x (b_k - 1)%Z)))) + b_h)) /\ (((Rabs ((b_q b_k) - ((b_z b_k) + (b_p b_k)))) <= (b_U * (Rabs ((b_z b_k) + (b_p b_k))))) /\ (((Rabs ((b_r b_k) - (b_a * (b_q b_k)))) <= ((b_U * (Rabs (b_a * (b_q b_k)))) + b_h)) /\ ((Rabs ((b_x b_k) - ((b_x (b_k - 1)%Z) - (b_r b_k)))) <= (b_U * (Rabs ((b_x (b_k - 1)%Z) - (b_r b_k))))))))))))))) -> ((Rabs ((b_x b_t) - (b_theta b_t))) <= ((IZR b_t) * (((b_U * b_T) + ((1 + b_U) * (((((1 + b_U) ^^ 3%Z) * b_eta) * (((b_Y + b_E) + ((((1 + b_U) ^^ 2%Z) * b_lambda) * b_T)) + b_h)) + b_h))) - (b_eta * (b_Y + (b_lambda * b_T))))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_eta : R) => (fun (r_lambda : R) => (fun (r_a : R) => (fun (r_b : R) => (fun (r_U : R) => (fun (r_h : R) => (fun (r_T : R) => (fun (r_Y : R) => (fun (r_E : R) => (fun (s_u : Z -> R) => (fun (s_theta : Z -> R) => (fun (s_z : Z -> R) => (fun (s_p : Z -> R) => (fun (s_q : Z -> R) => (fun (s_r : Z -> R) => (fun (s_x : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_U) => (fun h2 : (0 <= r_eta) => (fun h3 : (0 <= r_lambda) => (fun h4 : ((r_eta * r_lambda) <= 1) => (fun h5 : ((Rabs (r_a - r_eta)) <= (r_U * r_eta)) => (fun h6 : ((Rabs (r_b - r_lambda)) <= (r_U * r_lambda)) => (fun h7 : ((s_x 0%Z) = (s_theta 0%Z)) => (fun h8 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((s_theta b_k) = ((s_theta (b_k - 1)%Z) - (r_eta * ((s_u b_k) + (r_lambda * (s_theta (b_k - 1)%Z)))))) /\ (((Rabs (s_u b_k)) <= r_Y) /\ (((Rabs ((s_z b_k) - (s_u b_k))) <= r_E) /\ (((Rabs (s_x (b_k - 1)%Z)) <= r_T) /\ (((Rabs ((s_p b_k) - (r_b * (s_x (b_k - 1)%Z)))) <= ((r_U * (Rabs (r_b * (s_x (b_k - 1)%Z)))) + r_h)) /\ (((Rabs ((s_q b_k) - ((s_z b_k) + (s_p b_k)))) <= (r_U * (Rabs ((s_z b_k) + (s_p b_k))))) /\ (((Rabs ((s_r b_k) - (r_a * (s_q b_k)))) <= ((r_U * (Rabs (r_a * (s_q b_k)))) + r_h)) /\ ((Rabs ((s_x b_k) - ((s_x (b_k - 1)%Z) - (s_r b_k)))) <= (r_U * (Rabs ((s_x (b_k - 1)%Z) - (s_r b_k))))))))))))))) => ((((t_rounding_error_bound''parameter'75_induction r_E r_T r_U r_Y r_eta r_h r_lambda i_t natural_t s_theta s_x (fun h9 : (0%Z <= i_t)%Z => (proj2 (conj h9 (t_rounding_error_bound''parameter'5_arithmetic r_E r_T r_U r_Y r_eta r_h r_lambda s_theta s_x (absolute_value_nonnegative _ (t_rounding_error_bound''parameter'3_arithmetic s_theta s_x h7)) h7)))) (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) (h9 : (0%Z <= i_n)%Z) (h10 : ((i_n <= i_t)%Z -> ((Rabs ((s_x i_n) - (s_theta i_n))) <= ((IZR i_n) * (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T)))))))) => (fun h11 : ((i_n + 1)%Z <= i_t)%Z => (t_rounding_error_bound''parameter'73_arithmetic r_E r_T r_U r_Y r_eta r_h r_lambda i_n natural_n s_theta s_x (eq_ind ((s_theta i_n) - (r_eta * ((s_u (i_n + 1)%Z) + (r_lambda * (s_theta i_n))))) (fun hole : R => ((Rabs ((s_x (i_n + 1)%Z) - hole)) <= ((Rabs ((s_x i_n) - (s_theta i_n))) + (((r_U * r_T) + ((1 + r_U) * (((((1 + r_U) ^^ 3%Z) * r_eta) * (((r_Y + r_E) + ((((1 + r_U) ^^ 2%Z) * r_lambda) * r_T)) + r_h)) + r_h))) - (r_eta * (r_Y + (r_lambda * r_T))))))) ((((((((((((((((((((((((((((((t_rounded_step_of_parameter r_eta) r_lambda) r_a) r_b) r_U) r_h) r_T) r_Y) r_E) (s_x i_n)) (s_p (i_n + 1)%Z)) (s_z (i_n + 1)%Z)) (s_q (i_n + 1)%Z)) (s_r (i_n + 1)%Z)) (s_x (i_n + 1)%Z)) (s_u (i_n + 1)%Z)) (s_theta i_n)) h1) h2) h3) h4) h5) h6) (proj1 (t_rounding_error_bound''parameter'49 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h8 h9 h11))) (proj1 (t_rounding_error_bound''parameter'52 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h8 h9 h11))) (proj1 (t_rounding_error_bound''parameter'55 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h8 h9 h11))) (proj1 (t_rounding_error_bound''parameter'58 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h8 h9 h11))) (proj1 (t_rounding_error_bound''parameter'61 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h8 h9 h11))) (proj1 (t_rounding_error_bound''parameter'64 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h8 h9 h11))) (proj2 (t_rounding_error_bound''parameter'64 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h8 h9 h11))) (s_theta (i_n + 1)%Z) (eq_sym (proj1 (t_rounding_error_bound''parameter'16 r_E r_T r_U r_Y r_a r_b r_eta r_h r_lambda i_n natural_n i_t natural_t s_p s_q s_r s_theta s_u s_x s_z h8 h9 h11)))) (h10 (t_rounding_error_bound''parameter'71_indexArithmetic i_n natural_n i_t natural_t h9 h11)))))) i_t natural_t) (t_rounding_error_bound''parameter'77_indexArithmetic i_t natural_t)) (t_rounding_error_bound''parameter'79_indexArithmetic i_t natural_t))))))))))))))))))))))))))).
Qed.

