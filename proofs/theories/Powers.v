(** Integer powers of real numbers, with x^0 = 1 for every x, also for x = 0. *)
From Coq Require Import Reals Lra Lia ZArith.
Local Open Scope R_scope.

Definition zpow (x : R) (n : Z) : R := powerRZ x n.

Notation "x ^^ n" := (zpow x n%Z) (at level 30, right associativity) : R_scope.

Lemma zpow_0 x : x ^^ 0 = 1.
Proof. reflexivity. Qed.

Lemma zpow_1 x : x ^^ 1 = x.
Proof. apply powerRZ_1. Qed.

Lemma zpow_nat x n : x ^^ (Z.of_nat n) = x ^ n.
Proof.
  destruct n as [|n]; [reflexivity|]. unfold zpow. cbn [powerRZ Z.of_nat].
  now rewrite SuccNat2Pos.id_succ.
Qed.

Lemma zpow_natural x n : (0 <= n)%Z -> x ^^ n = x ^ Z.to_nat n.
Proof. intros H. rewrite <- (Z2Nat.id n H) at 1. apply zpow_nat. Qed.

Lemma zpow_opposite x n : x ^^ (- n) = / (x ^^ n).
Proof.
  destruct n as [|p|p]; unfold zpow; cbn [Z.opp powerRZ].
  - now rewrite Rinv_1.
  - reflexivity.
  - now rewrite Rinv_inv.
Qed.

Lemma one_zpow n : 1 ^^ n = 1.
Proof.
  destruct n as [|p|p]; unfold zpow; cbn [powerRZ]; rewrite ?pow1, ?Rinv_1; reflexivity.
Qed.

Lemma zpow_nonzero x n : x <> 0 -> x ^^ n <> 0.
Proof. intros H. now apply powerRZ_NOR. Qed.

Lemma zpow_positive x n : 0 < x -> 0 < x ^^ n.
Proof. intros H. now apply powerRZ_lt. Qed.

(** x^(m+n) = x^m x^n where x does not vanish, and for natural exponents always. *)
Lemma zpow_add x m n : x <> 0 \/ (0 <= m /\ 0 <= n)%Z -> x ^^ (m + n) = x ^^ m * x ^^ n.
Proof.
  intros [H|[H K]]; [now apply powerRZ_add|].
  rewrite !zpow_natural by lia. rewrite Z2Nat.inj_add by lia. apply pow_add.
Qed.

Lemma zpow_successor x n : (0 <= n)%Z -> x ^^ (n + 1) = x * x ^^ n.
Proof. intros H. rewrite zpow_add by (right; lia). rewrite zpow_1. ring. Qed.

Lemma zpow_product x y n : (x * y) ^^ n = x ^^ n * y ^^ n.
Proof.
  destruct n as [|p|p]; unfold zpow; cbn [powerRZ]; [ring| |]; rewrite Rpow_mult_distr; [ring|].
  apply Rinv_mult.
Qed.

Lemma zpow_inverse x n : (/ x) ^^ n = / (x ^^ n).
Proof.
  destruct n as [|p|p]; unfold zpow; cbn [powerRZ]; rewrite ?Rinv_1, ?pow_inv; reflexivity.
Qed.

Lemma zpow_quotient x y n : (x / y) ^^ n = x ^^ n / y ^^ n.
Proof. unfold Rdiv. now rewrite zpow_product, zpow_inverse. Qed.

Lemma zpow_negative_base x n : (- x) ^^ n = (-1) ^^ n * x ^^ n.
Proof. rewrite <- zpow_product. f_equal. ring. Qed.

(** (x^n)^a for a literal natural number a, and x^(a n). *)
Lemma zpow_multiple_nat x n (a : nat) : x ^^ (Z.of_nat a * n) = (x ^^ n) ^ a.
Proof.
  destruct n as [|p|p].
  - rewrite Z.mul_0_r. unfold zpow; cbn [powerRZ]. now rewrite pow1.
  - rewrite <- (positive_nat_Z p).
    rewrite <- Nat2Z.inj_mul, !zpow_nat, Nat.mul_comm, pow_mult. reflexivity.
  - change (Z.neg p) with (- Z.pos p)%Z. rewrite Z.mul_opp_r, !zpow_opposite, pow_inv.
    f_equal. rewrite <- (positive_nat_Z p), <- Nat2Z.inj_mul, !zpow_nat, Nat.mul_comm, pow_mult.
    reflexivity.
Qed.

Lemma zpow_multiple x n (a : nat) e : e = (Z.of_nat a * n)%Z -> x ^^ e = (x ^^ n) ^ a.
Proof. intros ->. apply zpow_multiple_nat. Qed.

Lemma zpow_negative_multiple x n (a : nat) e : e = (- (Z.of_nat a * n))%Z -> x ^^ e = / ((x ^^ n) ^ a).
Proof. intros ->. rewrite zpow_opposite. f_equal. apply zpow_multiple_nat. Qed.

Lemma square_nonnegative x : 0 <= x ^^ 2.
Proof. change (x ^^ 2) with (x ^ 2). apply pow2_ge_0. Qed.

(** Signs (-1)^n depend on the parity of n only. *)
Lemma minus_one_even n : (-1) ^^ (2 * n) = 1.
Proof.
  change 2%Z with (Z.of_nat 2). rewrite zpow_multiple_nat.
  assert (H : (-1) ^^ n * (-1) ^^ n = 1).
  { rewrite <- zpow_product. replace (-1 * -1) with 1 by ring. apply one_zpow. }
  cbn [pow]. rewrite Rmult_1_r. exact H.
Qed.

Lemma minus_one_squared n : ((-1) ^^ n) ^ 2 = 1.
Proof. rewrite <- (zpow_multiple_nat (-1) n 2). apply minus_one_even. Qed.

Lemma sign_cases n : (-1) ^^ n = 1 \/ (-1) ^^ n = -1.
Proof.
  pose proof (minus_one_squared n) as H. assert (((-1) ^^ n - 1) * ((-1) ^^ n + 1) = 0) as E by (cbn [pow] in H; lra).
  apply Rmult_integral in E. destruct E; [left|right]; lra.
Qed.

Lemma equal_bases x y n : x = y -> x ^^ n = y ^^ n.
Proof. now intros ->. Qed.

(** Powers of a decay rate. *)
Lemma zpow_nonnegative x n : 0 <= x -> (0 <= n)%Z -> 0 <= x ^^ n.
Proof. intros H K. rewrite zpow_natural by assumption. now apply pow_le. Qed.

Lemma zpow_at_most_one x n : 0 <= x < 1 -> (0 <= n)%Z -> x ^^ n <= 1.
Proof.
  intros H K. rewrite zpow_natural by assumption. rewrite <- (pow1 (Z.to_nat n)).
  apply pow_incr. lra.
Qed.

Lemma zpow_below_one x n : 0 <= x < 1 -> (1 <= n)%Z -> x ^^ n < 1.
Proof.
  intros H K. replace n with (n - 1 + 1)%Z by lia. rewrite zpow_successor by lia.
  assert (0 <= x ^^ (n - 1)) by (apply zpow_nonnegative; [lra|lia]).
  assert (x ^^ (n - 1) <= 1) by (apply zpow_at_most_one; [lra|lia]).
  nra.
Qed.

Lemma zpow_of_zpow x m n : x ^^ (m * n) = (x ^^ m) ^^ n.
Proof.
  destruct (Z.le_gt_cases 0 n) as [H|H].
  - rewrite <- (Z2Nat.id n H), zpow_nat, Z.mul_comm. apply zpow_multiple_nat.
  - replace n with (- Z.of_nat (Z.to_nat (- n)))%Z by lia.
    rewrite Z.mul_opp_r, !zpow_opposite, zpow_nat, Z.mul_comm. f_equal. apply zpow_multiple_nat.
Qed.

Lemma zpow_exchange x m n : (x ^^ m) ^^ n = (x ^^ n) ^^ m.
Proof. rewrite <- !zpow_of_zpow. now rewrite Z.mul_comm. Qed.

(** (x^n)^e for a literal natural number n. *)
Lemma zpow_literal x (n : nat) e : (x ^ n) ^^ e = (x ^^ e) ^ n.
Proof. rewrite <- !zpow_nat. apply zpow_exchange. Qed.

Lemma zero_zpow n : (1 <= n)%Z -> 0 ^^ n = 0.
Proof. intros H. rewrite zpow_natural by lia. apply pow_i. lia. Qed.
