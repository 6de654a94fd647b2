(** A quotient cancelled without knowing that the denominator doesn't vanish. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
Local Open Scope R_scope.

(* control: Lemma cancelled (x y : R) (p1 : y <> 0) : x * y / y - x = 0. *)
Lemma cancelled (x y : R) (p1 : x <> 0) : x * y / y - x = 0.
Proof. rational_identity. Qed.
