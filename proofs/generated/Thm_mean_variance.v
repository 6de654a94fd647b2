(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling.
Local Open Scope R_scope.

Theorem t_mean_variance''decomposition :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((b_beta1 = b_beta2) -> ((d_vhat b_beta2 b_g b_t) = (((d_mhat b_beta1 b_g b_t) ^^ 2%Z) + (d_sigmahat2 b_beta1 b_g b_t))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (r_beta1 = r_beta2) => (eq_ind r_beta1 (fun hole : R => ((d_vhat hole s_g i_t) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta1 s_g i_t)))) ((((((t_variance_about_mean r_beta1) s_g) i_t natural_t) h1) h2) h5) r_beta2 (eq_sym (eq_sym h6))))))))))))).
Qed.

