(** The proof of one theorem handed in for the statement of another. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers Sums Rules Moments Statements.
From AdamDerive.Generated Require Thm_cauchy_schwarz_outer.
Local Open Scope R_scope.

(* control: Goal Statements.cauchy_schwarz_outer_bound. *)
Goal Statements.cauchy_schwarz_outer_identity.
Proof.
  hnf. intros beta1 beta2 t [H1 H2] [H3 H4] H5.
  apply (Thm_cauchy_schwarz_outer.t_cauchy_schwarz_outer''bound beta1 beta2 t); first [assumption | lia].
Qed.
