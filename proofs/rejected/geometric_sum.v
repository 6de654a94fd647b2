(** A closed form of the geometric sum that is one power too high. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
Local Open Scope R_scope.

Lemma geometric (r : R) (u : Z) (p1 : (0 <= u)%Z) (p2 : 1 - r <> 0) :
(* control: sum u (fun k => r ^^ (u - k)) - (1 - r ^^ u) / (1 - r) = 0. *)
  sum u (fun k => r ^^ (u - k)) - (1 - r ^^ (u + 1)) / (1 - r) = 0.
Proof.
  assert (e1 : sum u (fun k => r ^^ (u - k)) = (1 - r ^^ u) / (1 - r)).
  { apply geometric_sum; assumption. }
  replace_by e1.
  rational_identity.
Qed.
