(** Finite sums over k = 1 .. u with a symbolic upper end u, empty where u < 1. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers.
Local Open Scope R_scope.

Fixpoint sum_first (n : nat) (f : Z -> R) : R :=
  match n with O => 0 | S m => sum_first m f + f (Z.of_nat (S m)) end.

Definition sum (u : Z) (f : Z -> R) : R := sum_first (Z.to_nat u) f.

(** A quantity defined by recursion: its value at 0, and at n + 1 from n and its value at n. *)
Definition recursion (base : R) (step : Z -> R -> R) (n : Z) : R :=
  nat_rect (fun _ => R) base (fun m previous => step (Z.of_nat m) previous) (Z.to_nat n).

Lemma recursion_zero base step : recursion base step 0 = base.
Proof. reflexivity. Qed.

Lemma recursion_successor base step n :
  (0 <= n)%Z -> recursion base step (n + 1) = step n (recursion base step n).
Proof.
  intros H. unfold recursion. rewrite Z2Nat.inj_add by lia. change (Z.to_nat 1) with 1%nat.
  rewrite Nat.add_1_r. cbn [nat_rect]. now rewrite Z2Nat.id.
Qed.

(** Induction over the integers from [start] on. *)
Lemma induction_from (P : Z -> Prop) start :
  (0 <= start)%Z -> P start ->
  (forall n, (0 <= n)%Z -> (start <= n)%Z -> P n -> P (n + 1)%Z) ->
  forall n, (0 <= n)%Z -> (start <= n)%Z -> P n.
Proof.
  intros Hs H0 HS n Hn Hsn.
  assert (G : forall m : nat, P (start + Z.of_nat m)%Z).
  { induction m as [|m IH]; [now rewrite Z.add_0_r|].
    replace (start + Z.of_nat (S m))%Z with (start + Z.of_nat m + 1)%Z by lia.
    apply HS; [lia|lia|exact IH]. }
  replace n with (start + Z.of_nat (Z.to_nat (n - start)))%Z by lia. apply G.
Qed.

(** ** Ends of a sum *)
Lemma sum_empty u f : (u < 1)%Z -> sum u f = 0.
Proof. intros H. unfold sum. now replace (Z.to_nat u) with 0%nat by lia. Qed.

Lemma sum_successor u f : (0 <= u)%Z -> sum (u + 1) f = sum u f + f (u + 1)%Z.
Proof.
  intros H. unfold sum. replace (Z.to_nat (u + 1)) with (S (Z.to_nat u)) by lia.
  cbn [sum_first]. now replace (Z.of_nat (S (Z.to_nat u))) with (u + 1)%Z by lia.
Qed.

(** The forms in which the upper ends are given separately, for goals whose indices are in another order. *)
Lemma sum_peel v u w f :
  v = (u + 1)%Z -> w = v -> (0 <= u)%Z -> sum v f = sum u f + f w.
Proof. intros -> -> H. now apply sum_successor. Qed.

Lemma sum_shorten v u w f :
  u = (v + 1)%Z -> w = u -> (0 <= v)%Z -> sum v f = sum u f - f w.
Proof. intros -> -> H. rewrite sum_successor by assumption. ring. Qed.

(** ** Members *)
Lemma sum_extensional u f h :
  (forall k, (0 <= k)%Z -> (1 <= k)%Z -> (k <= u)%Z -> f k = h k) -> sum u f = sum u h.
Proof.
  intros H. unfold sum.
  assert (G : forall n, (Z.of_nat n <= u)%Z \/ n = 0%nat -> sum_first n f = sum_first n h).
  { induction n as [|n IH]; intros Hn; [reflexivity|]. destruct Hn as [Hn|Hn]; [|discriminate].
    cbn [sum_first]. rewrite IH by lia. f_equal. apply H; lia. }
  apply G. lia.
Qed.

Lemma sum_of_zero u : sum u (fun _ => 0) = 0.
Proof. unfold sum. induction (Z.to_nat u) as [|n IH]; cbn [sum_first]; [|rewrite IH]; ring. Qed.

Lemma sum_plus u f h : sum u (fun k => f k + h k) = sum u f + sum u h.
Proof. unfold sum. induction (Z.to_nat u) as [|n IH]; cbn [sum_first]; [|rewrite IH]; ring. Qed.

Lemma sum_minus u f h : sum u (fun k => f k - h k) = sum u f - sum u h.
Proof. unfold sum. induction (Z.to_nat u) as [|n IH]; cbn [sum_first]; [|rewrite IH]; ring. Qed.

Lemma sum_multiple u c f : sum u (fun k => c * f k) = c * sum u f.
Proof. unfold sum. induction (Z.to_nat u) as [|n IH]; cbn [sum_first]; [|rewrite IH]; ring. Qed.

Lemma sum_of_one u : (0 <= u)%Z -> sum u (fun _ => 1) = IZR u.
Proof.
  intros H. unfold sum. rewrite <- (Z2Nat.id u H) at 2.
  induction (Z.to_nat u) as [|n IH]; [reflexivity|].
  cbn [sum_first]. rewrite IH, Nat2Z.inj_succ, <- Z.add_1_r, plus_IZR. reflexivity.
Qed.

Lemma sum_shift u f : (0 <= u)%Z -> sum u (fun k => f (k + 1)%Z) = sum u f + f (u + 1)%Z - f 1%Z.
Proof.
  intros H. replace u with (Z.of_nat (Z.to_nat u)) by lia. generalize (Z.to_nat u). clear.
  intros n. unfold sum. rewrite Nat2Z.id. induction n as [|n IH]; cbn [sum_first]; [cbn; ring|].
  rewrite IH. replace (Z.of_nat (S n)) with (Z.of_nat n + 1)%Z by lia. ring.
Qed.

(** The index moved by one, for summands whose members are all at later or all at earlier steps. *)
Lemma sum_moved_up u f : (0 <= u)%Z -> sum u f = sum u (fun k => f (k + 1)%Z) + f 1%Z - f (u + 1)%Z.
Proof. intros H. rewrite sum_shift by assumption. ring. Qed.

Lemma sum_moved_down u f : (0 <= u)%Z -> sum u f = sum u (fun k => f (k - 1)%Z) + f u - f 0%Z.
Proof.
  intros H. rewrite (sum_moved_up u (fun k => f (k - 1)%Z)) by assumption.
  replace (u + 1 - 1)%Z with u by lia. change (1 - 1)%Z with 0%Z.
  rewrite (sum_extensional u (fun k => f (k + 1 - 1)%Z) f); [ring|].
  intros k _ _ _. f_equal. lia.
Qed.

Lemma sum_interchange u v (f : Z -> Z -> R) :
  sum u (fun i => sum v (fun j => f i j)) = sum v (fun j => sum u (fun i => f i j)).
Proof.
  unfold sum at 1 4. induction (Z.to_nat u) as [|n IH]; cbn [sum_first].
  - now rewrite sum_of_zero.
  - rewrite IH. symmetry. apply sum_plus.
Qed.

(** ** The Kronecker delta *)
Definition kronecker (i j : Z) : R := if Z.eqb i j then 1 else 0.

Lemma kronecker_equal i j : i = j -> kronecker i j = 1.
Proof. intros ->. unfold kronecker. now rewrite Z.eqb_refl. Qed.

Lemma kronecker_different i j : i <> j -> kronecker i j = 0.
Proof. intros H. unfold kronecker. now destruct (Z.eqb_spec i j). Qed.

Lemma kronecker_cases i j : kronecker i j = 0 \/ kronecker i j = 1.
Proof. unfold kronecker. destruct (Z.eqb i j); auto. Qed.

Lemma sum_kronecker_outside u i f :
  (i < 1 \/ u < i)%Z -> sum u (fun k => kronecker k i * f k) = 0.
Proof.
  intros H. rewrite (sum_extensional u _ (fun _ => 0)); [apply sum_of_zero|].
  intros k _ H1 Hu. rewrite kronecker_different by lia. ring.
Qed.

Lemma sum_kronecker u i f :
  (1 <= i)%Z -> (i <= u)%Z -> sum u (fun k => kronecker k i * f k) = f i.
Proof.
  intros H1 Hu. replace u with (i + Z.of_nat (Z.to_nat (u - i)))%Z by lia.
  induction (Z.to_nat (u - i)) as [|n IH].
  - rewrite Z.add_0_r. replace i with (i - 1 + 1)%Z at 1 by lia. rewrite sum_successor by lia.
    rewrite sum_kronecker_outside by lia. replace (i - 1 + 1)%Z with i by lia.
    rewrite kronecker_equal by reflexivity. ring.
  - replace (i + Z.of_nat (S n))%Z with (i + Z.of_nat n + 1)%Z by lia.
    rewrite sum_successor by lia. rewrite IH. rewrite kronecker_different by lia. ring.
Qed.

(** ** Sums over lags u - k *)
Lemma sum_lag_zero_first u f :
  (0 <= u)%Z -> sum (u + 1) (fun k => f (u + 1 - k)%Z) = sum u (fun k => f (u - k + 1)%Z) + f 0%Z.
Proof.
  intros H. rewrite sum_successor by assumption. f_equal.
  - apply sum_extensional. intros k _ _ _. f_equal. lia.
  - f_equal. lia.
Qed.

(** Reversal: summing over the lags u - k is summing over k - 1. *)
Lemma sum_reverse u f : sum u (fun k => f (u - k)%Z) = sum u (fun k => f (k - 1)%Z).
Proof.
  destruct (Z.le_gt_cases u 0) as [H|H]; [rewrite !sum_empty by lia; reflexivity|].
  replace u with (Z.of_nat (Z.to_nat u)) by lia. generalize (Z.to_nat u). clear.
  intros n. revert f. induction n as [|n IH]; intros f; [reflexivity|].
  replace (Z.of_nat (S n)) with (Z.of_nat n + 1)%Z by lia.
  rewrite sum_lag_zero_first by lia. rewrite (IH (fun l => f (l + 1)%Z)).
  rewrite sum_successor by lia.
  rewrite (sum_extensional _ (fun k => f (k - 1 + 1)%Z) (fun k => f k)).
  2: { intros k _ _ _. f_equal. lia. }
  replace (Z.of_nat n + 1 - 1)%Z with (Z.of_nat n) by lia.
  assert (G : sum (Z.of_nat n) (fun k => f k) = sum (Z.of_nat n) (fun k => f (k - 1)%Z) + f (Z.of_nat n) - f 0%Z).
  { pose proof (sum_shift (Z.of_nat n) (fun k => f (k - 1)%Z) ltac:(lia)) as E. cbv beta in E.
    replace (Z.of_nat n + 1 - 1)%Z with (Z.of_nat n) in E by lia.
    change (1 - 1)%Z with 0%Z in E. rewrite <- E. apply sum_extensional. intros k _ _ _. f_equal. lia. }
  rewrite G. ring.
Qed.

Lemma kronecker_same i j k l : (i = j <-> k = l) -> kronecker i j = kronecker k l.
Proof. intros H. unfold kronecker. destruct (Z.eqb_spec i j), (Z.eqb_spec k l); tauto. Qed.
