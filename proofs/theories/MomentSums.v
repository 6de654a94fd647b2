(** A reflective normal form of sums over k = 1 .. u whose summands are polynomials in weights  b^(a (u-k) + c),
    indices and members of sequences.

    A summand is reified as syntax, the function [normalize] computes its monomials

      coefficient * (b_1^z_1 .. b_m^z_m)^(u-k) * (u-k)^n * g_1(k)^a_1 .. g_s(k)^a_s,

    and [sum_normalized] proves that the sum is the combination of the sums of these. A base b_i that may be 0 must keep
    exponents of one sign; which bases are known not to be 0 is data of the normal form. *)
From Coq Require Import Reals Lra Lia ZArith List.
From AdamDerive Require Import Powers Sums GeometricSums WeightRatios.
Import ListNotations.
Local Open Scope R_scope.

(** ** Powers of members *)
Fixpoint members (signals : list (Z -> R)) (a : list nat) (k : Z) : R :=
  match signals, a with
  | g :: signals', n :: a' => match n with O => members signals' a' k | _ => g k ^ n * members signals' a' k end
  | _, _ => 1
  end.

Fixpoint add_degrees (x y : list nat) : list nat :=
  match x, y with
  | [], _ => y | _, [] => x
  | m :: x', n :: y' => add_naturals m n :: add_degrees x' y'
  end.

Fixpoint degree_one (i : nat) : list nat :=
  match i with O => [1%nat] | S j => 0%nat :: degree_one j end.

Lemma members_cons g signals n a k : members (g :: signals) (n :: a) k = g k ^ n * members signals a k.
Proof. destruct n; cbn [members]; [cbn [pow]; ring|reflexivity]. Qed.

Lemma members_nil signals k : members signals [] k = 1.
Proof. now destruct signals. Qed.

Lemma members_add signals k x y : members signals (add_degrees x y) k = members signals x k * members signals y k.
Proof.
  revert x y. induction signals as [|g signals IH]; intros x y; [destruct x, y; cbn; ring|].
  destruct x as [|m x]; [cbn [add_degrees]; rewrite members_nil; ring|].
  destruct y as [|n y]; [cbn [add_degrees]; rewrite members_nil; ring|].
  cbn [add_degrees]. usual_arithmetic. rewrite !members_cons, IH, pow_add. ring.
Qed.

Lemma members_one signals i k : members signals (degree_one i) k = nth i signals (fun _ => 1) k.
Proof.
  revert i. induction signals as [|g signals IH]; intros [|i]; cbn [degree_one nth]; try reflexivity.
  - rewrite members_cons, members_nil. cbn [pow]. ring.
  - rewrite members_cons, IH. cbn [pow]. ring.
Qed.

(** ** Summands *)
Inductive summand :=
| Constant (c : R)
| Member (i : nat)
| Index (x : Z -> Z) (a c : Z)
| Weight (r : rate) (x : Z -> Z) (a c : Z)
| Plus (e f : summand) | Minus (e f : summand) | Times (e f : summand)
| Opposite (e : summand) | Reciprocal (e : summand)
| Power (e : summand) (n : nat).

(** A place in a sum: the bases and sequences meant, the upper end u and the index k. *)
Record place := Place { bases : list R; signals : list (Z -> R); upper : Z; step : Z }.

Fixpoint value (a : place) (e : summand) : R :=
  match e with
  | Constant c => c
  | Member i => nth i (signals a) (fun _ => 1) (step a)
  | Index x _ _ => IZR (x (step a))
  | Weight r x _ _ => rate_value (bases a) r ^^ x (step a)
  | Plus e f => value a e + value a f
  | Minus e f => value a e - value a f
  | Times e f => value a e * value a f
  | Opposite e => - value a e
  | Reciprocal e => / value a e
  | Power e n => value a e ^ n
  end.

(** What the syntax claims of its indices: x k = a (u - k) + c, where c is natural if the base could be 0. *)
Fixpoint conditions (u : Z) (known : list bool) (e : summand) : Prop :=
  match e with
  | Constant _ | Member _ => True
  | Index x a c => forall k, x k = (a * (u - k) + c)%Z
  | Weight r x a c =>
      (forall k, x k = (a * (u - k) + c)%Z)
      /\ match exponents_of known r with
         | Some p => if without_zero known p then True else (0 <= c)%Z
         | None => True
         end
  | Plus e f | Minus e f | Times e f => conditions u known e /\ conditions u known f
  | Opposite e | Reciprocal e | Power e _ => conditions u known e
  end.

Record monomial := Monomial { factor : R; exponents : list Z; lag : nat; degrees : list nat }.

Definition monomial_value (a : place) (m : monomial) : R :=
  factor m
  * (ratio (bases a) (exponents m) ^^ (upper a - step a) * IZR (upper a - step a) ^ lag m
     * members (signals a) (degrees m) (step a)).

Fixpoint polynomial_value (a : place) (p : list monomial) : R :=
  match p with [] => 0 | m :: p' => monomial_value a m + polynomial_value a p' end.

Definition opposite_monomial (m : monomial) : monomial :=
  Monomial (- factor m) (exponents m) (lag m) (degrees m).

Definition multiply_monomials (known : list bool) (x y : monomial) : option monomial :=
  if compatible known (exponents x) (exponents y) then
    Some
      (Monomial (factor x * factor y) (zip_add (exponents x) (exponents y)) (add_naturals (lag x) (lag y))
        (add_degrees (degrees x) (degrees y)))
  else None.

Fixpoint multiply_by (known : list bool) (x : monomial) (q : list monomial) : option (list monomial) :=
  match q with
  | [] => Some []
  | y :: q' =>
      match multiply_monomials known x y, multiply_by known x q' with
      | Some m, Some r => Some (m :: r)
      | _, _ => None
      end
  end.

(** *** Like terms collected *)
Fixpoint same_integers (x y : list Z) : bool :=
  match x, y with
  | [], [] => true
  | m :: x', n :: y' => both (is_zero (add_integers m (oppose_integer n))) (same_integers x' y')
  | _, _ => false
  end.

Fixpoint same_natural (m n : nat) : bool :=
  match m, n with O, O => true | S m', S n' => same_natural m' n' | _, _ => false end.

Fixpoint same_naturals (x y : list nat) : bool :=
  match x, y with
  | [], [] => true
  | m :: x', n :: y' => both (same_natural m n) (same_naturals x' y')
  | _, _ => false
  end.

Definition alike (x y : monomial) : bool :=
  both (same_integers (exponents x) (exponents y))
    (both (same_natural (lag x) (lag y)) (same_naturals (degrees x) (degrees y))).

Fixpoint insert (m : monomial) (p : list monomial) : list monomial :=
  match p with
  | [] => [m]
  | x :: p' =>
      if alike m x then Monomial (factor m + factor x) (exponents x) (lag x) (degrees x) :: p'
      else x :: insert m p'
  end.

Fixpoint join (p q : list monomial) : list monomial :=
  match p with [] => q | m :: p' => insert m (join p' q) end.

Fixpoint multiply (known : list bool) (p q : list monomial) : option (list monomial) :=
  match p with
  | [] => Some []
  | x :: p' =>
      match multiply_by known x q, multiply known p' q with
      | Some a, Some b => Some (join a b)
      | _, _ => None
      end
  end.

Definition unit_monomial : monomial := Monomial 1 [] 0 [].

Fixpoint raise (known : list bool) (p : list monomial) (n : nat) : option (list monomial) :=
  match n with
  | O => Some [unit_monomial]
  | S O => Some p
  | S m => match raise known p m with Some q => multiply known p q | None => None end
  end.

Fixpoint normalize (bases : list R) (known : list bool) (e : summand) : option (list monomial) :=
  let normalize := normalize bases in
  match e with
  | Constant c => Some [Monomial c [] 0 []]
  | Member i => Some [Monomial 1 [] 0 (degree_one i)]
  | Index _ a c => Some [Monomial (IZR a) [] 1 []; Monomial (IZR c) [] 0 []]
  | Weight r _ a c =>
      match exponents_of known r with
      | Some p =>
          if either (without_zero known p) (at_most 0 a)
          then Some [Monomial (rate_value bases r ^^ c) (scale a p) 0 []] else None
      | None => None
      end
  | Plus e f =>
      match normalize known e, normalize known f with Some p, Some q => Some (join p q) | _, _ => None end
  | Minus e f =>
      match normalize known e, normalize known f with
      | Some p, Some q => Some (join p (map opposite_monomial q))
      | _, _ => None
      end
  | Times e f =>
      match normalize known e, normalize known f with Some p, Some q => multiply known p q | _, _ => None end
  | Opposite e => match normalize known e with Some p => Some (map opposite_monomial p) | None => None end
  | Reciprocal e =>
      match normalize known e with
      | Some [Monomial c z O []] => Some [Monomial (/ c) (scale (-1) z) 0 []]
      | _ => None
      end
  | Power e n => match normalize known e with Some p => raise known p n | None => None end
  end.

(** ** Soundness *)
Lemma same_integers_equal x y : same_integers x y = true -> x = y.
Proof.
  revert y. induction x as [|m x IH]; intros [|n y] H; cbn [same_integers] in H; try discriminate; [reflexivity|].
  usual_arithmetic. apply andb_prop in H. destruct H as [H K]. apply Z.eqb_eq in H.
  rewrite (IH y K). f_equal. lia.
Qed.

Lemma same_natural_equal m n : same_natural m n = true -> m = n.
Proof. revert n. induction m as [|m IH]; intros [|n] H; cbn in H; try discriminate; auto. Qed.

Lemma same_naturals_equal x y : same_naturals x y = true -> x = y.
Proof.
  revert y. induction x as [|m x IH]; intros [|n y] H; cbn [same_naturals] in H; try discriminate; [reflexivity|].
  usual_arithmetic. apply andb_prop in H. destruct H as [H K]. apply same_natural_equal in H.
  now rewrite (IH y K), H.
Qed.

Lemma insert_correct a m p : polynomial_value a (insert m p) = monomial_value a m + polynomial_value a p.
Proof.
  induction p as [|x p IH]; cbn [insert polynomial_value]; [reflexivity|].
  destruct (alike m x) eqn:A; cbn [polynomial_value]; [|rewrite IH; ring].
  unfold alike in A. usual_arithmetic.
  apply andb_prop in A. destruct A as [A B]. apply andb_prop in B. destruct B as [B C].
  apply same_integers_equal in A. apply same_natural_equal in B. apply same_naturals_equal in C.
  unfold monomial_value. cbn [factor exponents lag degrees]. rewrite A, B, C. ring.
Qed.

Lemma join_correct a p q : polynomial_value a (join p q) = polynomial_value a p + polynomial_value a q.
Proof.
  induction p as [|m p IH]; cbn [join]; [cbn; ring|]. rewrite insert_correct, IH. cbn; ring.
Qed.

Lemma opposite_correct a p : polynomial_value a (map opposite_monomial p) = - polynomial_value a p.
Proof.
  induction p as [|m p IH]; cbn [map polynomial_value]; [ring|].
  rewrite IH. unfold monomial_value, opposite_monomial. cbn [factor exponents lag degrees]. ring.
Qed.

Lemma multiply_monomials_correct a known (H : sound (bases a) known) x y m :
  multiply_monomials known x y = Some m ->
  monomial_value a m = monomial_value a x * monomial_value a y.
Proof.
  unfold multiply_monomials. destruct (compatible known (exponents x) (exponents y)) eqn:C; [|discriminate].
  intros E. injection E as <-. unfold monomial_value. cbn [factor exponents lag degrees]. usual_arithmetic.
  rewrite (ratio_add _ _ H _ _ C), zpow_product, pow_add, members_add. ring.
Qed.

Lemma multiply_by_correct a known (H : sound (bases a) known) x q : forall r,
  multiply_by known x q = Some r -> polynomial_value a r = monomial_value a x * polynomial_value a q.
Proof.
  induction q as [|y q IH]; intros r E; cbn [multiply_by] in E.
  - injection E as <-. cbn. ring.
  - destruct (multiply_monomials known x y) as [m|] eqn:M; [|discriminate].
    destruct (multiply_by known x q) as [s|]; [|discriminate]. injection E as <-.
    cbn [polynomial_value]. rewrite (multiply_monomials_correct _ _ H _ _ _ M), (IH s eq_refl). ring.
Qed.

Lemma multiply_correct a known (H : sound (bases a) known) p q : forall r,
  multiply known p q = Some r -> polynomial_value a r = polynomial_value a p * polynomial_value a q.
Proof.
  induction p as [|x p IH]; intros r E; cbn [multiply] in E.
  - injection E as <-. cbn. ring.
  - destruct (multiply_by known x q) as [c|] eqn:M; [|discriminate].
    destruct (multiply known p q) as [d|]; [|discriminate]. injection E as <-.
    rewrite join_correct, (multiply_by_correct _ _ H _ _ _ M), (IH d eq_refl). cbn. ring.
Qed.

Lemma unit_correct a : polynomial_value a [unit_monomial] = 1.
Proof.
  cbn [polynomial_value]. unfold monomial_value, unit_monomial. cbn [factor exponents lag degrees pow].
  rewrite ratio_nil, one_zpow, members_nil. ring.
Qed.

Lemma raise_correct a known (H : sound (bases a) known) p n : forall r,
  raise known p n = Some r -> polynomial_value a r = polynomial_value a p ^ n.
Proof.
  induction n as [|n IH]; intros r E; [injection E as <-; apply unit_correct|].
  destruct n as [|n]; [injection E as <-; cbn [pow]; ring|].
  cbn [raise] in E, IH. destruct (match n with O => Some p | _ => _ end) as [q|] eqn:Q; [|discriminate].
  rewrite (multiply_correct _ _ H _ _ _ E), (IH q eq_refl). reflexivity.
Qed.

Lemma single_value a m : polynomial_value a [m] = monomial_value a m.
Proof. cbn [polynomial_value]. ring. Qed.

Lemma normalize_correct a known (H : sound (bases a) known) e : (step a <= upper a)%Z ->
  conditions (upper a) known e -> forall p, normalize (bases a) known e = Some p ->
  value a e = polynomial_value a p.
Proof.
  induction e as [c|i|x n c|r x n c|e IHe f IHf|e IHe f IHf|e IHe f IHf|e IHe|e IHe|e IHe n];
    intros L C p E; cbn [conditions normalize value] in *.
  - injection E as <-. rewrite single_value. unfold monomial_value. cbn [factor exponents lag degrees pow].
    rewrite ratio_nil, one_zpow, members_nil. ring.
  - injection E as <-. rewrite single_value. unfold monomial_value. cbn [factor exponents lag degrees pow].
    rewrite ratio_nil, one_zpow, members_one. ring.
  - injection E as <-. rewrite C, plus_IZR, mult_IZR. cbn [polynomial_value]. unfold monomial_value.
    cbn [factor exponents lag degrees pow]. rewrite ratio_nil, one_zpow, members_nil. ring.
  - destruct C as [X N]. destruct (exponents_of known r) as [q|] eqn:Q; [|discriminate].
    destruct (either (without_zero known q) (at_most 0 n)) eqn:A; [|discriminate]. injection E as <-.
    rewrite single_value. unfold monomial_value. cbn [factor exponents lag degrees pow].
    rewrite X, ratio_scale, members_nil. rewrite (exponents_of_correct _ _ H _ _ Q).
    destruct (without_zero known q) eqn:Z.
    + rewrite zpow_add by (left; now apply (ratio_nonzero _ _ H)). rewrite zpow_of_zpow. ring.
    + usual_arithmetic. cbn [orb] in A. apply Z.leb_le in A.
      rewrite zpow_add by (right; split; [apply Z.mul_nonneg_nonneg; lia|assumption]).
      rewrite zpow_of_zpow. ring.
  - destruct C as [C D]. destruct (normalize (bases a) known e) as [q|]; [|discriminate].
    destruct (normalize (bases a) known f) as [r|]; [|discriminate]. injection E as <-.
    now rewrite join_correct, (IHe L C q), (IHf L D r).
  - destruct C as [C D]. destruct (normalize (bases a) known e) as [q|]; [|discriminate].
    destruct (normalize (bases a) known f) as [r|]; [|discriminate]. injection E as <-.
    now rewrite join_correct, opposite_correct, (IHe L C q), (IHf L D r).
  - destruct C as [C D]. destruct (normalize (bases a) known e) as [q|]; [|discriminate].
    destruct (normalize (bases a) known f) as [r|]; [|discriminate].
    now rewrite (multiply_correct _ _ H _ _ _ E), (IHe L C q), (IHf L D r).
  - destruct (normalize (bases a) known e) as [q|]; [|discriminate]. injection E as <-.
    now rewrite opposite_correct, (IHe L C q).
  - destruct (normalize (bases a) known e) as [[|[c z [|n] [|d s]] [|m q]]|]; try discriminate. injection E as <-.
    rewrite (IHe L C _ eq_refl), !single_value. unfold monomial_value. cbn [factor exponents lag degrees pow].
    rewrite members_nil, ratio_scale, minus_one_power, zpow_inverse, !Rmult_1_r. apply Rinv_mult.
  - destruct (normalize (bases a) known e) as [q|]; [|discriminate].
    now rewrite (raise_correct _ _ H _ _ _ E), (IHe L C q).
Qed.
(** ** Sums *)
(** A sum of one monomial, which the normal form leaves as it is. *)
Definition moment_sum (u : Z) (f : Z -> R) : R := sum u f.

Fixpoint combination (bases : list R) (signals : list (Z -> R)) (u : Z) (p : list monomial) : R :=
  match p with
  | [] => 0
  | m :: p' =>
      factor m
      * moment_sum u
          (fun k => ratio bases (exponents m) ^^ (u - k) * IZR (u - k) ^ lag m * members signals (degrees m) k)
      + combination bases signals u p'
  end.

Theorem sum_normalized bases known signals u f e p :
  (forall k, f k = value (Place bases signals u k) e) -> normalize bases known e = Some p ->
  sound bases known -> conditions u known e ->
  sum u f = combination bases signals u p.
Proof.
  intros F N S C. rewrite (sum_extensional u f (fun k => polynomial_value (Place bases signals u k) p)).
  - clear. induction p as [|m p IH]; cbn [polynomial_value combination]; [apply sum_of_zero|].
    rewrite sum_plus, IH. f_equal. unfold monomial_value, moment_sum. now rewrite sum_multiple.
  - intros k _ _ L. rewrite F. now apply (normalize_correct (Place bases signals u k) known S).
Qed.

(** *** Closed forms of sums without members *)
Lemma moment_sum_geometric n r u : (0 <= u)%Z -> 1 - r <> 0 ->
  moment_sum u (fun k => r ^^ (u - k) * IZR (u - k) ^ n * 1)
  = nth n (geometric_forms r (r ^^ u) (IZR u) (S n)) 0.
Proof.
  intros H N. rewrite <- (lagged_geometric_sum n r u H N). apply sum_extensional. intros. ring.
Qed.

Lemma moment_sum_power n u : (0 <= u)%Z ->
  moment_sum u (fun k => 1 ^^ (u - k) * IZR (u - k) ^ n * 1) = nth n (power_forms (IZR u) (S n)) 0.
Proof.
  intros H. rewrite <- (lag_power_sum n u H). apply sum_extensional. intros. rewrite one_zpow. ring.
Qed.
