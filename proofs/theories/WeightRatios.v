(** The ratios of exponentially weighted sums, products  b_1^z_1 .. b_m^z_m  of decay rates with literal exponents. *)
From Coq Require Import Reals Lra Lia ZArith List.
From AdamDerive Require Import Powers.
Import ListNotations.
Local Open Scope R_scope.

(** ** Arithmetic of literals
    Copies of their own, so that computing with them leaves the indices of a goal alone. *)
Definition add_integers := Eval cbv in Z.add.
Definition multiply_integers := Eval cbv in Z.mul.
Definition oppose_integer := Eval cbv in Z.opp.
Definition at_most := Eval cbv in Z.leb.
Definition is_zero := Eval cbv in (Z.eqb 0).
Definition natural_of_positive := Eval cbv in Pos.to_nat.
Definition add_naturals := Eval cbv in Nat.add.
Definition both := Eval cbv in andb.
Definition either := Eval cbv in orb.

Lemma add_integers_is : add_integers = Z.add. Proof. reflexivity. Qed.
Lemma multiply_integers_is : multiply_integers = Z.mul. Proof. reflexivity. Qed.
Lemma oppose_integer_is : oppose_integer = Z.opp. Proof. reflexivity. Qed.
Lemma at_most_is : at_most = Z.leb. Proof. reflexivity. Qed.
Lemma is_zero_is : is_zero = Z.eqb 0. Proof. reflexivity. Qed.
Lemma natural_of_positive_is : natural_of_positive = Pos.to_nat. Proof. reflexivity. Qed.
Lemma add_naturals_is : add_naturals = Nat.add. Proof. reflexivity. Qed.
Lemma both_is : both = andb. Proof. reflexivity. Qed.
Lemma either_is : either = orb. Proof. reflexivity. Qed.

Ltac usual_arithmetic :=
  rewrite ?add_integers_is, ?multiply_integers_is, ?oppose_integer_is, ?at_most_is, ?is_zero_is,
    ?natural_of_positive_is, ?add_naturals_is, ?both_is, ?either_is in *.

(** ** Exponents *)
(** b^z as a product or the inverse of one. *)
Definition integer_power (b : R) (z : Z) : R :=
  match z with
  | Z0 => 1
  | Zpos p => b ^ natural_of_positive p
  | Zneg p => / b ^ natural_of_positive p
  end.

Lemma integer_power_is b z : integer_power b z = b ^^ z.
Proof. destruct z; reflexivity. Qed.

(** b_1^z_1 .. b_m^z_m; factors with exponent 0 are left out. *)
Fixpoint ratio (bases : list R) (z : list Z) : R :=
  match bases, z with
  | b :: bases', n :: z' => match n with Z0 => ratio bases' z' | _ => integer_power b n * ratio bases' z' end
  | _, _ => 1
  end.

Lemma ratio_cons b bases n z : ratio (b :: bases) (n :: z) = b ^^ n * ratio bases z.
Proof. destruct n; cbn [ratio]; rewrite ?integer_power_is, ?zpow_0; ring. Qed.

Lemma ratio_nil bases : ratio bases [] = 1.
Proof. now destruct bases. Qed.

Fixpoint zip_add (x y : list Z) : list Z :=
  match x, y with
  | [], _ => y | _, [] => x
  | m :: x', n :: y' => add_integers m n :: zip_add x' y'
  end.

Fixpoint scale (a : Z) (x : list Z) : list Z :=
  match x with [] => [] | n :: x' => multiply_integers a n :: scale a x' end.

Fixpoint unit_vector (i : nat) : list Z :=
  match i with O => [1%Z] | S j => 0%Z :: unit_vector j end.

(** [known] says of which bases it is known that they are not 0. *)
Definition sound (bases : list R) (known : list bool) : Prop :=
  Forall2 (fun b (f : bool) => if f then b <> 0 else True) bases known.

(** Exponents may be added where the base is not 0 or both have the same sign. *)
Fixpoint compatible (known : list bool) (x y : list Z) : bool :=
  match known, x, y with
  | f :: known', m :: x', n :: y' =>
      both
        (either f
          (either (both (at_most 0 m) (at_most 0 n)) (both (at_most m 0) (at_most n 0))))
        (compatible known' x' y')
  | [], _ :: _, _ :: _ => true
  | _, _, _ => true
  end.

(** Whether every base that occurs is known not to be 0. *)
Fixpoint without_zero (known : list bool) (x : list Z) : bool :=
  match known, x with
  | f :: known', n :: x' => both (either f (is_zero n)) (without_zero known' x')
  | _, _ => true
  end.

Lemma zpow_add_same_sign x m n :
  x <> 0 \/ (0 <= m /\ 0 <= n)%Z \/ (m <= 0 /\ n <= 0)%Z -> x ^^ (m + n) = x ^^ m * x ^^ n.
Proof.
  intros [H|[H|H]]; [apply zpow_add; now left|apply zpow_add; now right|].
  replace (m + n)%Z with (- (- m + - n))%Z by lia.
  rewrite zpow_opposite, zpow_add by (right; lia). rewrite Rinv_mult.
  rewrite <- !zpow_opposite. f_equal; f_equal; lia.
Qed.

Lemma ratio_add bases known : sound bases known ->
  forall x y, compatible known x y = true -> ratio bases (zip_add x y) = ratio bases x * ratio bases y.
Proof.
  induction 1 as [|b f bases known H _ IH]; intros x y C.
  - destruct x, y; cbn; ring.
  - destruct x as [|m x]; [cbn [zip_add]; rewrite ratio_nil; ring|].
    destruct y as [|n y]; [cbn [zip_add]; rewrite ratio_nil; ring|].
    cbn [compatible] in C. usual_arithmetic. apply andb_prop in C. destruct C as [C D].
    cbn [zip_add]. usual_arithmetic. rewrite !ratio_cons, IH by exact D. rewrite zpow_add_same_sign; [ring|].
    apply Bool.orb_prop in C. destruct C as [->|C]; [now left|right].
    apply Bool.orb_prop in C. destruct C as [C|C]; apply andb_prop in C; destruct C as [P Q];
      apply Z.leb_le in P, Q; auto.
Qed.

Lemma ratio_scale bases a x : ratio bases (scale a x) = ratio bases x ^^ a.
Proof.
  revert x. induction bases as [|b bases IH]; intros [|n x]; cbn [scale].
  1-3: now rewrite ?ratio_nil, one_zpow.
  usual_arithmetic. rewrite !ratio_cons, IH, zpow_product. f_equal. now rewrite Z.mul_comm, zpow_of_zpow.
Qed.

Lemma ratio_unit bases i : ratio bases (unit_vector i) = nth i bases 1.
Proof.
  revert i. induction bases as [|b bases IH]; intros [|i]; cbn [unit_vector nth].
  - reflexivity.
  - reflexivity.
  - rewrite ratio_cons, ratio_nil, zpow_1. ring.
  - rewrite ratio_cons, zpow_0, IH. ring.
Qed.

Lemma ratio_nonzero bases known : sound bases known ->
  forall x, without_zero known x = true -> ratio bases x <> 0.
Proof.
  induction 1 as [|b f bases known H _ IH]; intros [|n x] C; try (cbn; lra).
  cbn [without_zero] in C. usual_arithmetic. apply andb_prop in C. destruct C as [C D].
  rewrite ratio_cons. apply Rmult_integral_contrapositive_currified; [|now apply IH].
  apply Bool.orb_prop in C. destruct C as [->|C]; [now apply zpow_nonzero|].
  apply Z.eqb_eq in C. subst n. rewrite zpow_0. lra.
Qed.

(** ** Ratios of weights *)
Inductive rate :=
| One | Base (i : nat) | Product (x y : rate) | Inverse (x : rate)
| Literal (x : rate) (n : nat) | Integer (x : rate) (n : Z).

Fixpoint rate_value (bases : list R) (x : rate) : R :=
  match x with
  | One => 1
  | Base i => nth i bases 1
  | Product x y => rate_value bases x * rate_value bases y
  | Inverse x => / rate_value bases x
  | Literal x n => rate_value bases x ^ n
  | Integer x n => rate_value bases x ^^ n
  end.

Fixpoint exponents_of (known : list bool) (x : rate) : option (list Z) :=
  match x with
  | One => Some []
  | Base i => Some (unit_vector i)
  | Product x y =>
      match exponents_of known x, exponents_of known y with
      | Some p, Some q => if compatible known p q then Some (zip_add p q) else None
      | _, _ => None
      end
  | Inverse x => match exponents_of known x with Some p => Some (scale (-1) p) | None => None end
  | Literal x n => match exponents_of known x with Some p => Some (scale (Z.of_nat n) p) | None => None end
  | Integer x n => match exponents_of known x with Some p => Some (scale n p) | None => None end
  end.

Lemma minus_one_power x : x ^^ (-1) = / x.
Proof. change (-1)%Z with (- (1))%Z. now rewrite zpow_opposite, zpow_1. Qed.

Lemma exponents_of_correct bases known (H : sound bases known) x :
  forall p, exponents_of known x = Some p -> rate_value bases x = ratio bases p.
Proof.
  induction x as [|i|x IHx y IHy|x IHx|x IHx n|x IHx n]; intros p E; cbn [exponents_of rate_value] in *.
  - injection E as <-. now rewrite ratio_nil.
  - injection E as <-. now rewrite ratio_unit.
  - destruct (exponents_of known x) as [q|]; [|discriminate].
    destruct (exponents_of known y) as [r|]; [|discriminate].
    destruct (compatible known q r) eqn:C; [|discriminate]. injection E as <-.
    rewrite (ratio_add _ _ H _ _ C). now rewrite (IHx q), (IHy r).
  - destruct (exponents_of known x) as [q|]; [|discriminate]. injection E as <-.
    now rewrite ratio_scale, minus_one_power, (IHx q).
  - destruct (exponents_of known x) as [q|]; [|discriminate]. injection E as <-.
    now rewrite ratio_scale, zpow_nat, (IHx q).
  - destruct (exponents_of known x) as [q|]; [|discriminate]. injection E as <-.
    now rewrite ratio_scale, (IHx q).
Qed.
