(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.

Local Open Scope R_scope.

Definition d_ema (b_beta : R) (b_f : Z -> R) (b_n : Z) : R :=
  recursion 0 (fun (b_n : Z) (b_previous : R) =>
    ((b_beta * b_previous) + ((1 - b_beta) * (b_f (b_n + 1)%Z)))) b_n.

Lemma d_ema'zero (b_beta : R) (b_f : Z -> R) : d_ema b_beta b_f 0%Z = 0.
Proof. exact (recursion_zero _ _). Qed.

Lemma d_ema'successor (b_beta : R) (b_f : Z -> R) (b_n : Z) (natural : (0 <= b_n)%Z) :
  d_ema b_beta b_f (b_n + 1)%Z =
    ((b_beta * (d_ema b_beta b_f b_n)) + ((1 - b_beta) * (b_f (b_n + 1)%Z))).
Proof. exact (recursion_successor _ _ _ natural). Qed.

Definition d_m (b_beta : R) (b_g : Z -> R) (b_t : Z) : R :=
  (d_ema b_beta b_g b_t).

Definition d_v (b_beta : R) (b_g : Z -> R) (b_t : Z) : R :=
  (d_ema b_beta (fun b_k : Z => ((b_g b_k) ^^ 2%Z)) b_t).

Definition d_mhat (b_beta : R) (b_g : Z -> R) (b_t : Z) : R :=
  ((d_m b_beta b_g b_t) / (1 - (b_beta ^^ b_t))).

Definition d_w (b_beta : R) (b_t : Z) (b_k : Z) : R :=
  (((1 - b_beta) * (b_beta ^^ (b_t - b_k)%Z)) / (1 - (b_beta ^^ b_t))).

Definition d_E (b_beta : R) (b_t : Z) (b_f : Z -> R) : R :=
  (sum b_t (fun b_k : Z => ((d_w b_beta b_t b_k) * (b_f b_k)))).

Definition d_vhat (b_beta : R) (b_g : Z -> R) (b_t : Z) : R :=
  ((d_v b_beta b_g b_t) / (1 - (b_beta ^^ b_t))).

Definition d_sigmahat2 (b_beta : R) (b_g : Z -> R) (b_t : Z) : R :=
  (d_E b_beta b_t (fun b_k : Z => (((b_g b_k) - (d_mhat b_beta b_g b_t)) ^^ 2%Z))).

Definition d_u (b_beta1 : R) (b_beta2 : R) (b_g : Z -> R) (b_t : Z) : R :=
  ((d_mhat b_beta1 b_g b_t) / (sqrt (d_vhat b_beta2 b_g b_t))).

Definition d_u'5f'eps (b_beta1 : R) (b_beta2 : R) (b_eps : R) (b_g : Z -> R) (b_t : Z) : R :=
  ((d_mhat b_beta1 b_g b_t) / ((sqrt (d_vhat b_beta2 b_g b_t)) + b_eps)).

Definition d_mu (b_beta : R) (b_t : Z) : R :=
  (sum b_t (fun b_k : Z => ((d_w b_beta b_t b_k) * (IZR (b_t - b_k)%Z)))).

Definition d_y (b_tau : R) (b_e : R) (b_f : Z -> R) (b_n : Z) : R :=
  ((b_f 0%Z) + (sum b_n (fun b_k : Z => (((- (b_tau * b_e)) ^^ b_k) * (b_f b_k))))).

Definition d_S (b_beta1 : R) (b_beta2 : R) (b_t : Z) : R :=
  (sum b_t (fun b_k : Z => (((d_w b_beta1 b_t b_k) ^^ 2%Z) / (d_w b_beta2 b_t b_k)))).

