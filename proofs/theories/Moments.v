(** Moments, weights and the update of Adam, in the notation of Kingma and Ba (2014), algorithm 1. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers Sums GeometricSums Rules.
Local Open Scope R_scope.

(** m_0 = 0,  m_(n+1) = beta m_n + (1 - beta) f_(n+1). *)
Definition ema (beta : R) (f : Z -> R) (t : Z) : R :=
  recursion 0 (fun n previous => beta * previous + (1 - beta) * f (n + 1)%Z) t.

Definition m (beta : R) (g : Z -> R) (t : Z) : R := ema beta g t.
Definition v (beta : R) (g : Z -> R) (t : Z) : R := ema beta (fun k => g k ^^ 2) t.
Definition mhat (beta : R) (g : Z -> R) (t : Z) : R := m beta g t / (1 - beta ^^ t).
Definition vhat (beta : R) (g : Z -> R) (t : Z) : R := v beta g t / (1 - beta ^^ t).

(** The normalised weight of step k at step t, and the weighted mean. *)
Definition w (beta : R) (t k : Z) : R := (1 - beta) * beta ^^ (t - k) / (1 - beta ^^ t).
Definition E (beta : R) (t : Z) (f : Z -> R) : R := sum t (fun k => w beta t k * f k).

Definition sigmahat2 (beta : R) (g : Z -> R) (t : Z) : R := E beta t (fun k => (g k - mhat beta g t) ^^ 2).

(** The update direction, and the one with eps in the denominator. *)
Definition u (beta1 beta2 : R) (g : Z -> R) (t : Z) : R := mhat beta1 g t / sqrt (vhat beta2 g t).
Definition u_eps (beta1 beta2 eps : R) (g : Z -> R) (t : Z) : R :=
  mhat beta1 g t / (sqrt (vhat beta2 g t) + eps).

(** S = sum_k p_k^2 / q_k. *)
Definition S (beta1 beta2 : R) (t : Z) : R := sum t (fun k => w beta1 t k ^^ 2 / w beta2 t k).

(** Something holds of every step k = 1 .. t. *)
Definition every_step (t : Z) (P : Z -> Prop) : Prop :=
  forall k, (0 <= k)%Z -> (1 <= k)%Z -> (k <= t)%Z -> P k.

(** ** The recurrences, from the definition *)
Lemma m_start beta g : m beta g 0 = 0.
Proof. apply recursion_zero. Qed.

Lemma m_recurrence beta g t : (1 <= t)%Z -> m beta g t = beta * m beta g (t - 1) + (1 - beta) * g t.
Proof.
  intros H. unfold m, ema. replace t with (t - 1 + 1)%Z at 1 by lia.
  rewrite recursion_successor by lia. replace (t - 1 + 1)%Z with t by lia. reflexivity.
Qed.

Lemma v_start beta g : v beta g 0 = 0.
Proof. apply recursion_zero. Qed.

Lemma v_recurrence beta g t : (1 <= t)%Z -> v beta g t = beta * v beta g (t - 1) + (1 - beta) * g t ^^ 2.
Proof. apply (m_recurrence beta (fun k => g k ^^ 2)). Qed.

(** The average unrolled. *)
Lemma ema_unrolled beta f t : (0 <= t)%Z ->
  ema beta f t = (1 - beta) * sum t (fun k => beta ^^ (t - k) * f k).
Proof.
  intros H. apply (induction_from (fun t => ema beta f t = (1 - beta) * sum t (fun k => beta ^^ (t - k) * f k)) 0);
    [lia| | |exact H|exact H].
  - rewrite sum_empty by lia. unfold ema. rewrite recursion_zero. ring.
  - intros n N _ IH. unfold ema in *. rewrite recursion_successor, IH, sum_successor by lia.
    rewrite (sum_extensional n (fun k => beta ^^ (n + 1 - k) * f k) (fun k => beta * (beta ^^ (n - k) * f k))).
    + rewrite sum_multiple, Z.sub_diag, zpow_0. ring.
    + intros k _ _ L. replace (n + 1 - k)%Z with (n - k + 1)%Z by lia. rewrite zpow_successor by lia. ring.
Qed.

(** ** The weights are positive and sum to one *)
Lemma one_minus_power_positive beta t : 0 <= beta < 1 -> (1 <= t)%Z -> 0 < 1 - beta ^^ t.
Proof. intros H K. pose proof (zpow_below_one beta t H K). lra. Qed.

Lemma weight_nonnegative beta t k : 0 <= beta < 1 -> (1 <= t)%Z -> (k <= t)%Z -> 0 <= w beta t k.
Proof.
  intros H K L. pose proof (one_minus_power_positive beta t H K).
  pose proof (zpow_nonnegative beta (t - k) ltac:(lra) ltac:(lia)).
  unfold w. apply Rmult_le_pos; [apply Rmult_le_pos; lra|].
  apply Rlt_le, Rinv_0_lt_compat. assumption.
Qed.

Lemma weights_sum_to_one beta t : 0 <= beta < 1 -> (1 <= t)%Z -> sum t (w beta t) = 1.
Proof.
  intros H K. pose proof (one_minus_power_positive beta t H K).
  rewrite (sum_extensional t _ (fun k => (1 - beta) / (1 - beta ^^ t) * beta ^^ (t - k))).
  - rewrite sum_multiple, geometric_sum by (lia || lra). field. lra.
  - intros k _ _ _. unfold w. field. lra.
Qed.
