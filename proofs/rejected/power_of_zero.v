(** Exponents added although the base may be 0 and one exponent negative. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
Local Open Scope R_scope.

(* control: Lemma split (x : R) (t k : Z) (p1 : (0 <= k)%Z) (p2 : (k <= t)%Z) : x ^^ t = (x ^^ (t - k)) ^ 1 * ((x ^^ k) ^ 1 * 1). *)
Lemma split (x : R) (t k : Z) (p1 : (0 <= k)%Z) (p2 : (0 <= t)%Z) : x ^^ t = (x ^^ (t - k)) ^ 1 * ((x ^^ k) ^ 1 * 1).
Proof.
  apply (power_step _ _ (t - k)%Z 1 k); [lia | right; lia |].
  apply (power_step _ _ k 1 0%Z); [lia | right; lia |].
  reflexivity.
Qed.
