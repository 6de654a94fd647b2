(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling Thm_mean_variance.
Local Open Scope R_scope.

Lemma t_snr_form''form'1_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_snr_form''form'38_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_snr_form''form'39_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1))) :
  (0 <= (1 - r_beta1)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta1) (0 + 1 * ((1 - r_beta1) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_snr_form''form'45_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_snr_form''form'55_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_snr_form''form'33_definition
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta1 i_t i_k) = (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta1 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_snr_form''form'28_definition
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) = (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))).
Proof.
  assert (q := (eq_refl (d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))).
  cbv beta delta [d_E] in q |- *.
  reindex q.
Qed.

Lemma t_snr_form''form'26_definition
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_sigmahat2 r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_sigmahat2 r_beta1 s_g i_t))).
  cbv beta delta [d_sigmahat2] in q |- *.
  reindex q.
Qed.

Theorem t_snr_form''form :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((b_beta1 = b_beta2) -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> ((d_u b_beta1 b_beta2 b_g b_t) = ((sign (d_mhat b_beta1 b_g b_t)) / (sqrt (1 + ((d_sigmahat2 b_beta1 b_g b_t) / ((d_mhat b_beta1 b_g b_t) ^^ 2%Z))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (r_beta1 = r_beta2) => (fun h7 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (eq_trans (eq_trans (t_snr_form''form'1_definition r_beta1 r_beta2 i_t natural_t s_g) (eq_ind (d_vhat r_beta2 s_g i_t) (fun hole : R => (((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) = ((d_mhat r_beta1 s_g i_t) / (sqrt hole)))) (eq_refl ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta1 s_g i_t)) ((((((((((t_mean_variance''decomposition r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) h6))) ((((t_ratio_by_noise (d_mhat r_beta1 s_g i_t)) (d_sigmahat2 r_beta1 s_g i_t)) h7) (eq_ind (d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) (fun hole : R => (0 <= hole)) (eq_ind (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (fun hole : R => (0 <= hole)) (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h8 : (1%Z <= i_k)%Z => (fun h9 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z))) (1 - (r_beta1 ^^ i_t))) (product_nonnegative _ _ (t_snr_form''form'39_arithmetic r_beta1 (t_snr_form''form'38_arithmetic r_beta1 h2)) (((t_power_nonnegative r_beta1) h1) (i_t - i_k)%Z (t_snr_form''form'45_indexArithmetic i_k natural_k i_t natural_t h5 h8 h9)))) (t_snr_form''form'55_arithmetic r_beta1 i_k natural_k i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h5) h5 h8 h9)) (d_w r_beta1 i_t i_k) (eq_sym (t_snr_form''form'33_definition r_beta1 i_k natural_k i_t natural_t))) (square_nonnegative ((s_g i_k) - (d_mhat r_beta1 s_g i_t)))))))) (d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) (eq_sym (t_snr_form''form'28_definition r_beta1 i_t natural_t s_g))) (d_sigmahat2 r_beta1 s_g i_t) (eq_sym (t_snr_form''form'26_definition r_beta1 i_t natural_t s_g)))))))))))))))).
Qed.

