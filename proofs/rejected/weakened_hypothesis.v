(** An exported theorem claimed from t = 0 on, where it is false. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers Sums Rules Moments Statements.
From AdamDerive.Generated Require Thm_weights_sum_to_one.
Local Open Scope R_scope.

Goal forall beta t, rate beta ->
(* control: (1 <= t)%Z -> *)
  (0 <= t)%Z ->
  sum t (fun k => w beta t k) = 1.
Proof.
  intros beta t [H1 H2] H3.
  apply (Thm_weights_sum_to_one.t_weights_sum_to_one''sum beta t); first [assumption | lia].
Qed.
