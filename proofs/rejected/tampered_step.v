(** An exported step with one multiplier changed. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
Local Open Scope R_scope.

Lemma step (r_b : R) (p1 : (r_b < 1)) :
  (0 < (1 - r_b)).
Proof.
(* control: apply (conclude_less_strictly 0 (1 - r_b) (0 + 1 * (1 - r_b)) 0 (add_less_to_at_most 0 1 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)). *)
  apply (conclude_less_strictly 0 (1 - r_b) (0 + 2 * (1 - r_b)) 0 (add_less_to_at_most 0 2 r_b 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  rational_identity.
Qed.
