(** Sums  sum_k r^(u-k) (u-k)^n  in closed form, for every order n of the lag. *)
From Coq Require Import Reals Lra Lia ZArith List.
From AdamDerive Require Import Powers Sums.
Import ListNotations.
Local Open Scope R_scope.

(** ** Rows of Pascal's triangle *)
Fixpoint dot (a b : list R) : R :=
  match a, b with x :: a', y :: b' => x * y + dot a' b' | _, _ => 0 end.

Fixpoint add_lists (a b : list R) : list R :=
  match a, b with
  | [], _ => b | _, [] => a
  | x :: a', y :: b' => x + y :: add_lists a' b'
  end.

(** The first n + 1 binomial coefficients of order n. *)
Fixpoint pascal (n : nat) : list R :=
  match n with O => [1] | S m => add_lists (0 :: pascal m) (pascal m) end.

Fixpoint powers (x : R) (n : nat) : list R :=
  match n with O => [] | S m => powers x m ++ [x ^ m] end.

Lemma pascal_length n : length (pascal n) = S n.
Proof.
  assert (G : forall a b, (length b <= length a)%nat -> length (add_lists a b) = length a).
  { induction a as [|x a IH]; intros [|y b] H; cbn in *; try lia. rewrite IH; lia. }
  induction n as [|n IH]; [reflexivity|]. cbn [pascal]. rewrite G; cbn [length]; lia.
Qed.

Lemma powers_length x n : length (powers x n) = n.
Proof. induction n as [|n IH]; [reflexivity|]. cbn [powers]. rewrite app_length, IH. cbn. lia. Qed.

Lemma powers_head x n : powers x (S n) = 1 :: map (Rmult x) (powers x n).
Proof.
  induction n as [|n IH]; [reflexivity|]. cbn [powers] in *. rewrite map_app.
  change (1 :: map (Rmult x) (powers x n) ++ map (Rmult x) [x ^ n])
    with ((1 :: map (Rmult x) (powers x n)) ++ map (Rmult x) [x ^ n]).
  rewrite <- IH. reflexivity.
Qed.

Lemma dot_add a b c : length a = length c -> (length b <= length c)%nat ->
  dot (add_lists a b) c = dot a c + dot b c.
Proof.
  revert b c. induction a as [|x a IH]; intros [|y b] [|z c] H K; cbn in *; try lia; try ring.
  rewrite IH by lia. ring.
Qed.

Lemma dot_map a x c : dot a (map (Rmult x) c) = x * dot a c.
Proof.
  revert c. induction a as [|y a IH]; intros [|z c]; cbn; try ring. rewrite IH. ring.
Qed.

Lemma dot_prefix a c d : (length a <= length c)%nat -> dot a (c ++ d) = dot a c.
Proof.
  revert c. induction a as [|y a IH]; intros [|z c] H; cbn in *; try reflexivity; try lia.
  now rewrite IH by lia.
Qed.

Lemma dot_app a b c d : length a = length c -> dot (a ++ b) (c ++ d) = dot a c + dot b d.
Proof.
  revert c. induction a as [|y a IH]; intros [|z c] H; cbn in *; try lia; try ring.
  rewrite IH by lia. ring.
Qed.

(** (x + 1)^n by binomial coefficients. *)
Lemma pascal_binomial x n : dot (pascal n) (powers x (S n)) = (x + 1) ^ n.
Proof.
  induction n as [|n IH]; [cbn; ring|]. cbn [pascal]. rewrite dot_add.
  - change (powers x (S (S n))) with (powers x (S n) ++ [x ^ S n]) at 2.
    rewrite dot_prefix by (rewrite pascal_length, powers_length; lia).
    rewrite powers_head. cbn [dot]. rewrite dot_map, IH. cbn [pow]. ring.
  - cbn [length]. now rewrite pascal_length, powers_length.
  - rewrite pascal_length, powers_length. lia.
Qed.

Lemma pascal_last n : pascal n = removelast (pascal n) ++ [1].
Proof.
  assert (L : forall n, last (pascal n) 0 = 1).
  { assert (A : forall a b, length b = length a -> a <> [] -> forall z, last (add_lists (z :: a) b) 0 = last a 0).
    { induction a as [|x a IH]; intros b H N z; [congruence|]. destruct b as [|y b]; [discriminate|].
      cbn [add_lists]. destruct a as [|x' a].
      - destruct b; [reflexivity|discriminate].
      - cbn in H. specialize (IH b ltac:(cbn; lia) ltac:(congruence) x).
        destruct b as [|y' b]; [discriminate|]. exact IH. }
    induction n0 as [|m IH]; [reflexivity|]. cbn [pascal]. rewrite A; [exact IH|reflexivity|].
    intros E. pose proof (pascal_length m) as P. rewrite E in P. discriminate. }
  rewrite <- (L n) at 1. apply app_removelast_last.
  intros E. pose proof (pascal_length n) as P. rewrite E in P. discriminate.
Qed.

(** ** The sums *)
Definition lag_sum (r : R) (u : Z) (n : nat) : R := sum u (fun k => r ^^ (u - k) * IZR (u - k) ^ n).

Definition lag_sums (r : R) (u : Z) (n : nat) : list R := map (lag_sum r u) (seq 0 n).

Lemma lag_sums_snoc r u n : lag_sums r u (S n) = lag_sums r u n ++ [lag_sum r u n].
Proof. unfold lag_sums. rewrite seq_S, map_app. reflexivity. Qed.

Lemma lag_sums_length r u n : length (lag_sums r u n) = n.
Proof. unfold lag_sums. now rewrite map_length, seq_length. Qed.

Lemma sum_dot u c (w : Z -> R) (x : Z -> R) n :
  sum u (fun k => w k * dot c (powers (x k) n))
  = dot c (map (fun i => sum u (fun k => w k * x k ^ i)) (seq 0 n)).
Proof.
  assert (G : forall n a, sum u (fun k => w k * (x k ^ a * dot c (powers (x k) n)))
     = dot c (map (fun i => sum u (fun k => w k * x k ^ i)) (seq a n))).
  { induction c as [|y c IH]; intros m a.
    - cbn [dot]. rewrite (sum_extensional u _ (fun _ => 0)) by (intros; ring). apply sum_of_zero.
    - destruct m as [|m].
      + cbn [dot powers seq map]. rewrite (sum_extensional u _ (fun _ => 0)) by (intros; ring).
        apply sum_of_zero.
      + cbn [seq map dot]. rewrite <- IH, <- sum_multiple, <- sum_plus. apply sum_extensional.
        intros k _ _ _. rewrite powers_head. cbn [dot]. rewrite dot_map. cbn [pow]. ring. }
  rewrite <- G. apply sum_extensional. intros k _ _ _. cbn [pow]. ring.
Qed.

(** Moving every lag by one leaves over the two ends. *)
Lemma lag_shift r u (p : Z -> R) : (0 <= u)%Z ->
  r * sum u (fun k => r ^^ (u - k) * p (u - k + 1)%Z)
  = sum u (fun k => r ^^ (u - k) * p (u - k)%Z) - p 0%Z + r ^^ u * p u.
Proof.
  intros H. rewrite (sum_reverse u (fun l => r ^^ l * p (l + 1)%Z)), (sum_reverse u (fun l => r ^^ l * p l)).
  pose proof (sum_shift u (fun k => r ^^ (k - 1) * p (k - 1)%Z) H) as E. cbv beta in E.
  replace (u + 1 - 1)%Z with u in E by lia. change (1 - 1)%Z with 0%Z in E. rewrite zpow_0 in E.
  rewrite <- sum_multiple.
  rewrite (sum_extensional u _ (fun k => r ^^ (k + 1 - 1) * p (k + 1 - 1)%Z)).
  - rewrite E. ring.
  - intros k _ H1 _. replace (k + 1 - 1)%Z with (k - 1 + 1)%Z by lia.
    rewrite zpow_successor by lia. ring.
Qed.

Lemma lag_relation r u n : (0 <= u)%Z ->
  r * dot (pascal n) (lag_sums r u (S n)) = lag_sum r u n - 0 ^ n + r ^^ u * IZR u ^ n.
Proof.
  intros H. unfold lag_sums, lag_sum.
  rewrite <- (sum_dot u (pascal n) (fun k => r ^^ (u - k)) (fun k => IZR (u - k)) (S n)).
  rewrite <- (lag_shift r u (fun l => IZR l ^ n) H). f_equal. apply sum_extensional.
  intros k _ _ _. now rewrite pascal_binomial, plus_IZR.
Qed.

(** ** Closed forms where the ratio is not 1 *)
(** The closed forms of orders 0 .. n - 1, in the ratio r, its power r^u and the number u of lags. *)
Fixpoint geometric_forms (r ru u : R) (n : nat) : list R :=
  match n with
  | O => []
  | S m =>
      let lower := geometric_forms r ru u m in
      lower ++ [(r * dot (removelast (pascal m)) lower + 0 ^ m - ru * u ^ m) / (1 - r)]
  end.

Lemma removelast_pascal_length n : length (removelast (pascal n)) = n.
Proof.
  pose proof (pascal_length n) as P. rewrite pascal_last, app_length in P. cbn in P. lia.
Qed.

Lemma geometric_forms_correct r u n : (0 <= u)%Z -> 1 - r <> 0 ->
  lag_sums r u n = geometric_forms r (r ^^ u) (IZR u) n.
Proof.
  intros H N. induction n as [|n IH]; [reflexivity|].
  rewrite lag_sums_snoc. cbn [geometric_forms]. rewrite <- IH. f_equal. f_equal.
  pose proof (lag_relation r u n H) as E. rewrite pascal_last, lag_sums_snoc in E.
  rewrite dot_app in E by now rewrite removelast_pascal_length, lag_sums_length.
  cbn [dot] in E. apply (Rmult_eq_reg_l (1 - r)); [|assumption].
  replace ((1 - r) * ((r * dot (removelast (pascal n)) (lag_sums r u n) + 0 ^ n - r ^^ u * IZR u ^ n) / (1 - r)))
    with (r * dot (removelast (pascal n)) (lag_sums r u n) + 0 ^ n - r ^^ u * IZR u ^ n) by (field; assumption).
  lra.
Qed.

Theorem lagged_geometric_sum n r u : (0 <= u)%Z -> 1 - r <> 0 ->
  sum u (fun k => r ^^ (u - k) * IZR (u - k) ^ n) = nth n (geometric_forms r (r ^^ u) (IZR u) (S n)) 0.
Proof.
  intros H N. rewrite <- geometric_forms_correct by assumption. rewrite lag_sums_snoc.
  rewrite app_nth2; rewrite lag_sums_length; [|lia]. now rewrite Nat.sub_diag.
Qed.

Theorem geometric_sum r u : (0 <= u)%Z -> 1 - r <> 0 ->
  sum u (fun k => r ^^ (u - k)) = (1 - r ^^ u) / (1 - r).
Proof.
  intros H N. rewrite (sum_extensional u _ (fun k => r ^^ (u - k) * IZR (u - k) ^ 0)).
  - rewrite lagged_geometric_sum by assumption. cbn. field. assumption.
  - intros. cbn [pow]. ring.
Qed.

(** ** Closed forms where the ratio is 1: sums of powers *)
Fixpoint power_forms (u : R) (n : nat) : list R :=
  match n with
  | O => []
  | S m =>
      let lower := power_forms u m in
      lower ++ [(u ^ S m - dot (removelast (removelast (pascal (S m)))) lower) / INR (S m)]
  end.

Lemma pascal_before_last n : removelast (pascal (S n)) = removelast (removelast (pascal (S n))) ++ [INR (S n)].
Proof.
  assert (A : forall m, removelast (pascal (S m)) = add_lists (0 :: removelast (pascal m)) (pascal m)).
  { intros m. cbn [pascal].
    assert (C : forall a b z, length b = S (length a) ->
        removelast (add_lists (z :: a ++ [1]) b) = add_lists (z :: a) b).
    { induction a as [|x a IH]; intros b z L.
      - destruct b as [|y [|y' b]]; cbn in *; try lia. reflexivity.
      - destruct b as [|y b]; [discriminate|]. cbn [app add_lists].
        cbn in L. specialize (IH b x ltac:(lia)). cbn [app] in IH.
        destruct b as [|y' b]; [cbn in L; lia|].
        cbn [add_lists] in *. destruct (add_lists (a ++ [1]) b) eqn:Q.
        + destruct a; discriminate.
        + cbn [removelast] in *. f_equal. exact IH. }
    rewrite (pascal_last m) at 1. apply C. now rewrite pascal_length, removelast_pascal_length. }
  assert (L : forall m, last (removelast (pascal (S m))) 0 = INR (S m)).
  { assert (D : forall a b z, length b = S (length a) ->
      last (add_lists (z :: a) b) 0 = last (z :: a) 0 + last b 0).
    { induction a as [|x a IH]; intros b z Q.
      - destruct b as [|y [|y' b]]; cbn in *; try lia. reflexivity.
      - destruct b as [|y b]; [discriminate|]. cbn [add_lists]. cbn in Q.
        specialize (IH b x ltac:(lia)). destruct b as [|y' b]; [cbn in Q; lia|].
        cbn [add_lists] in *. cbn [last] in *. destruct a; exact IH. }
    induction m as [|m IH]; [cbn; ring|]. rewrite A.
    rewrite D by now rewrite pascal_length, removelast_pascal_length.
    rewrite (pascal_last (S m)) at 2. rewrite last_last.
    rewrite S_INR. f_equal. rewrite <- IH. destruct (removelast (pascal (S m))) eqn:Q; [|reflexivity].
    pose proof (removelast_pascal_length (S m)) as P. rewrite Q in P. discriminate. }
  rewrite <- (L n) at 1. apply app_removelast_last. intros E.
  pose proof (removelast_pascal_length (S n)) as P. rewrite E in P. discriminate.
Qed.

Lemma power_forms_correct u n : (0 <= u)%Z -> lag_sums 1 u n = power_forms (IZR u) n.
Proof.
  intros H. induction n as [|n IH]; [reflexivity|].
  rewrite lag_sums_snoc. cbn [power_forms]. rewrite <- IH. f_equal. f_equal.
  pose proof (lag_relation 1 u (S n) H) as E.
  rewrite pascal_last, pascal_before_last, lag_sums_snoc, lag_sums_snoc in E.
  pose proof (removelast_pascal_length (S n)) as P. rewrite pascal_before_last, app_length in P. cbn [length] in P.
  rewrite dot_app in E by (rewrite !app_length, lag_sums_length; cbn [length]; lia).
  rewrite dot_app in E by (rewrite lag_sums_length; lia).
  rewrite one_zpow in E. cbn [dot] in E.
  assert (N : INR (S n) <> 0) by (apply not_0_INR; lia).
  apply (Rmult_eq_reg_l (INR (S n))); [|assumption].
  replace (INR (S n) * ((IZR u ^ S n - dot (removelast (removelast (pascal (S n)))) (lag_sums 1 u n)) / INR (S n)))
    with (IZR u ^ S n - dot (removelast (removelast (pascal (S n)))) (lag_sums 1 u n)) by (field; assumption).
  rewrite (pow_i (S n)) in E by lia. lra.
Qed.

Theorem lag_power_sum n u : (0 <= u)%Z ->
  sum u (fun k => IZR (u - k) ^ n) = nth n (power_forms (IZR u) (S n)) 0.
Proof.
  intros H. rewrite <- power_forms_correct by assumption. rewrite lag_sums_snoc.
  rewrite app_nth2; rewrite lag_sums_length; [|lia]. rewrite Nat.sub_diag. cbn [nth].
  unfold lag_sum. apply sum_extensional. intros k _ _ _. rewrite one_zpow. ring.
Qed.
