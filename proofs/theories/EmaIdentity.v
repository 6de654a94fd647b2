(** [ema_identity]: one tactic for identities between exponentially weighted sums.

    It unfolds moments and weights, writes every sum over k = 1 .. t as a combination of the sums of
    r^(t-k) (t-k)^n g(k)^a .. by the reflective normal form of [MomentSums], puts in the closed forms of those without
    members, writes powers with symbolic exponents in terms of b^t, and leaves the rest to [field], whose conditions it
    finds from the hypotheses.

    What it takes: any lag order n, any number of decay rates and sequences, products and quotients of weights, sums
    within sums, upper ends and indices shifted by literals, members g (k+n), which are moved to g k where every factor
    is shifted.
    What the hypotheses must give: bounds  0 <= b < 1  of the rates,  1 <= t,  that what is divided by isn't 0, and for
    a closed form that its ratio isn't 1; without the last the sum stays as it is.
    What it does not do: Kronecker deltas, the exchange of two sums, case distinctions, the shift of members g (k-n).
    Whatever else depends on k, such as |g k| or 1 / g k, is a sequence of its own. *)
From Coq Require Import Reals Lra Lia ZArith List.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic Moments WeightRatios MomentSums IndexTerms.
Import ListNotations.
Local Open Scope R_scope.

(** ** Reification *)
Ltac include x l :=
  lazymatch l with
  | nil => constr:(cons x nil)
  | cons x _ => l
  | cons ?h ?r => let r' := include x r in constr:(cons h r')
  end.

Ltac position x l :=
  lazymatch l with
  | cons x _ => constr:(O)
  | cons _ ?r => let n := position x r in constr:(Datatypes.S n)
  end.

Ltac bases_of_rate x l :=
  lazymatch x with
  | 1 => l
  | ?a * ?b => let l' := bases_of_rate a l in bases_of_rate b l'
  | ?a / ?b => let l' := bases_of_rate a l in bases_of_rate b l'
  | / ?a => bases_of_rate a l
  | ?a ^ _ => bases_of_rate a l
  | ?a ^^ Zpos _ => bases_of_rate a l
  | ?a ^^ Zneg _ => bases_of_rate a l
  | _ => include x l
  end.

Ltac reify_rate bases x :=
  lazymatch x with
  | 1 => constr:(One)
  | ?a * ?b => let p := reify_rate bases a in let q := reify_rate bases b in constr:(Product p q)
  | ?a / ?b => let p := reify_rate bases a in let q := reify_rate bases b in constr:(Product p (Inverse q))
  | / ?a => let p := reify_rate bases a in constr:(Inverse p)
  | ?a ^ ?n => let p := reify_rate bases a in constr:(Literal p n)
  | ?a ^^ Zpos ?n => let p := reify_rate bases a in constr:(Integer p (Zpos n))
  | ?a ^^ Zneg ?n => let p := reify_rate bases a in constr:(Integer p (Zneg n))
  | _ => let i := position x bases in constr:(Base i)
  end.

(** The coefficient of k in an index term that is a function of k. *)
Ltac slope x :=
  lazymatch x with
  | (fun _ : Z => ?c) => constr:(0%Z)
  | (fun k : Z => k) => constr:(1%Z)
  | (fun k : Z => (@?a k + @?b k)%Z) => let p := slope a in let q := slope b in eval cbv in (p + q)%Z
  | (fun k : Z => (@?a k - @?b k)%Z) => let p := slope a in let q := slope b in eval cbv in (p - q)%Z
  | (fun k : Z => (- @?a k)%Z) => let p := slope a in eval cbv in (- p)%Z
  | (fun k : Z => (?c * @?b k)%Z) => let q := slope b in eval cbv in (c * q)%Z
  | (fun k : Z => (@?a k * ?c)%Z) => let p := slope a in eval cbv in (p * c)%Z
  end.

(** For the index term x of k the pair (a, c) with x k = a (u - k) + c. *)
Ltac lag_form u x :=
  let s := slope x in
  let a := eval cbv in (- s)%Z in
  let c := eval cbv beta in (x u) in
  let c := arranged c in
  constr:((a, c)).

(** A factor that depends on k as a sequence, its index arranged. *)
Ltac sequence_of f :=
  lazymatch f with
  | (fun k : Z => ?g k) => g
  | (fun k : Z => ?g (@?x k)) =>
      lazymatch type of x with
      | Z -> Z =>
          let s := slope x in
          lazymatch s with
          | 1%Z =>
              let c := eval cbv beta in (x 0%Z) in
              let c := arranged c in
              lazymatch c with
              | Z0 => g
              | Zpos ?p => constr:(fun k : Z => g (k + Zpos p)%Z)
              | Zneg ?p => constr:(fun k : Z => g (k - Zpos p)%Z)
              | _ => f
              end
          | _ => f
          end
      | _ => f
      end
  | _ => f
  end.

(** The bases and the sequences in a summand, added to those in l. *)
Ltac collect f l :=
  lazymatch l with
  | (?bases, ?signals) =>
      lazymatch f with
      | (fun _ : Z => ?c) => l
      | (fun k : Z => Rplus (@?a k) (@?b k)) => let l' := collect a l in collect b l'
      | (fun k : Z => Rminus (@?a k) (@?b k)) => let l' := collect a l in collect b l'
      | (fun k : Z => Rmult (@?a k) (@?b k)) => let l' := collect a l in collect b l'
      | (fun k : Z => Rdiv (@?a k) (@?b k)) => let l' := collect a l in collect b l'
      | (fun k : Z => Ropp (@?a k)) => collect a l
      | (fun k : Z => Rinv (@?a k)) => collect a l
      | (fun k : Z => IZR (@?x k)) => l
      | (fun k : Z => pow (@?y k) ?n) => collect y l
      | (fun k : Z => zpow (@?y k) (Zpos ?n)) => collect y l
      | (fun k : Z => zpow (@?y k) (Zneg ?n)) => collect y l
      | (fun k : Z => zpow ?b (@?x k)) =>
          let bases' := bases_of_rate b bases in constr:((bases', signals))
      | _ => let g := sequence_of f in let signals' := include g signals in constr:((bases, signals'))
      end
  end.

Ltac reify u bases signals f :=
  let recurse g := reify u bases signals g in
  lazymatch f with
  | (fun _ : Z => ?c) => constr:(Constant c)
  | (fun k : Z => Rplus (@?a k) (@?b k)) => let p := recurse a in let q := recurse b in constr:(Plus p q)
  | (fun k : Z => Rminus (@?a k) (@?b k)) => let p := recurse a in let q := recurse b in constr:(Minus p q)
  | (fun k : Z => Rmult (@?a k) (@?b k)) => let p := recurse a in let q := recurse b in constr:(Times p q)
  | (fun k : Z => Rdiv (@?a k) (@?b k)) =>
      let p := recurse a in let q := recurse b in constr:(Times p (Reciprocal q))
  | (fun k : Z => Ropp (@?a k)) => let p := recurse a in constr:(Opposite p)
  | (fun k : Z => Rinv (@?a k)) => let p := recurse a in constr:(Reciprocal p)
  | (fun k : Z => IZR (@?x k)) =>
      let l := lag_form u x in lazymatch l with (?a, ?c) => constr:(Index x a c) end
  | (fun k : Z => pow (@?y k) ?n) => let p := recurse y in constr:(Power p n)
  | (fun k : Z => zpow (@?y k) (Zpos ?n)) =>
      let p := recurse y in let n' := eval compute in (Pos.to_nat n) in constr:(Power p n')
  | (fun k : Z => zpow (@?y k) (Zneg ?n)) =>
      let p := recurse y in let n' := eval compute in (Pos.to_nat n) in constr:(Reciprocal (Power p n'))
  | (fun k : Z => zpow ?b (@?x k)) =>
      let r := reify_rate bases b in
      let l := lag_form u x in
      lazymatch l with (?a, ?c) => constr:(Weight r x a c) end
  | _ => let g := sequence_of f in let i := position g signals in constr:(Member i)
  end.

(** ** Conditions *)
Ltac base_nonzero := first [assumption | lra | apply not_eq_sym; assumption].

Ltac known_nonzero bases :=
  lazymatch bases with
  | nil => constr:(@nil bool)
  | cons ?b ?r =>
      let l := known_nonzero r in
      match goal with
      | _ => let H := constr:(ltac:(base_nonzero) : b <> 0) in constr:(cons true l)
      | _ => constr:(cons false l)
      end
  end.

(** Bounds of the powers of rates that occur. *)
Ltac bound_powers :=
  repeat match goal with
    | |- context [?x ^^ ?e] =>
        is_var e;
        lazymatch goal with _ : 0 <= x ^^ e |- _ => fail | _ => idtac end;
        assert (0 <= x ^^ e) by (apply zpow_nonnegative; [lra|lia]);
        try (assert (0 < x ^^ e) by (apply zpow_positive; lra));
        try (assert (x ^^ e <= 1) by (apply zpow_at_most_one; [lra|lia]));
        try (assert (x ^^ e < 1) by (apply zpow_below_one; [lra|lia]))
    end.

(** A goal  a <> 0  by a sign that follows from bounds, or from a fact of this form. *)
Ltac not_zero :=
  repeat match goal with |- _ /\ _ => split end;
  first
    [ assumption
    | lra
    | apply Rgt_not_eq; nra
    | apply Rlt_not_eq; nra
    | lazymatch goal with
      | |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified; not_zero
      | |- _ ^ _ <> 0 => apply pow_nonzero; not_zero
      | |- _ ^^ _ <> 0 => apply zpow_nonzero; not_zero
      end
    | match goal with
      | F : ?x <> ?y |- ?a <> 0 =>
          lazymatch type of x with R => idtac end;
          let Z := fresh in
          intro Z; apply F; literal_powers_in Z; literal_powers;
          first
            [ lra
            | field_simplify_eq in Z; [|solve [repeat split; not_zero_simply] ..];
              first [lra | nra]
            | nra ]
      end ]
with not_zero_simply :=
  first [assumption | lra | apply Rgt_not_eq; nra | apply Rlt_not_eq; nra | apply pow_nonzero; not_zero_simply].

(** ** Sums *)
Ltac compute_monomials :=
  cbv [combination ratio integer_power members factor exponents lag degrees natural_of_positive rate_value nth].

(** Says which bases and sequences were met so far, so that equal sums are written alike. *)
Definition inventory (met : list R * list (Z -> R)) : Prop := True.

Ltac summand_is_value :=
  first
    [ exact (fun k => eq_refl)
    | intros k; cbv [value bases signals upper step nth rate_value]; same_but_for_indices ].

Ltac normalize_sum u f :=
  lazymatch goal with
  | I : inventory ?met |- _ =>
      let l := collect f met in
      clear I;
      assert (I : inventory l) by exact Logic.I;
      lazymatch l with
      | (?bases, ?signals) =>
          let e := reify u bases signals f in
          let known := known_nonzero bases in
          let p := eval cbv [normalize conditions exponents_of compatible without_zero zip_add scale unit_vector
            add_integers multiply_integers oppose_integer at_most is_zero add_naturals both either add_degrees
            degree_one opposite_monomial multiply_monomials multiply_by multiply same_integers same_natural
            same_naturals alike insert join unit_monomial raise factor exponents lag degrees map Z.of_nat
            Pos.of_succ_nat Pos.succ] in (normalize bases known e) in
          lazymatch p with
          | Some ?p =>
              rewrite (sum_normalized bases known signals u f e p ltac:(summand_is_value) eq_refl)
                by (first
                      [ repeat constructor; base_nonzero
                      | cbv [conditions exponents_of compatible without_zero zip_add scale unit_vector add_integers
                          multiply_integers oppose_integer at_most is_zero both either Z.of_nat Pos.of_succ_nat
                          Pos.succ];
                        repeat split; first [exact Logic.I | intros; lia] ]);
              compute_monomials
          | None => change (sum u f) with (moment_sum u f)
          end
      end
  end.

(** The least number n of the members g (k+n) in a product. *)
Ltac least_shift f :=
  lazymatch f with
  | (fun _ : Z => ?c) => constr:(@None Z)
  | (fun k : Z => Rmult (@?a k) (@?b k)) =>
      let p := least_shift a in
      let q := least_shift b in
      lazymatch p with
      | None => q
      | Some ?m => lazymatch q with None => p | Some ?n => let l := eval cbv in (Z.min m n) in constr:(Some l) end
      end
  | (fun k : Z => pow (IZR (@?x k)) ?n) => constr:(@None Z)
  | (fun k : Z => pow (@?y k) ?n) => least_shift y
  | (fun k : Z => zpow ?b (@?x k)) => constr:(@None Z)
  | (fun k : Z => ?g (k + Zpos ?p)%Z) => constr:(Some (Zpos p))
  | (fun k : Z => ?g (k - Zpos ?p)%Z) => constr:(Some (Zneg p))
  | _ => constr:(Some 0%Z)
  end.

Lemma moment_sum_shifted u f : (0 <= u)%Z -> moment_sum u f = sum u (fun k => f (k - 1)%Z) + f u - f 0%Z.
Proof. apply sum_moved_down. Qed.

Ltac shift_members :=
  match goal with
  | |- context [moment_sum ?u ?f] =>
      let l := least_shift f in
      lazymatch l with Some (Zpos _) => idtac end;
      rewrite (moment_sum_shifted u f) by lia; cbv beta; arrange_indices
  end.

(** Sums without sums inside come first, then inner sums that depend on the outer index, within it. *)
Ltac normalize_sums :=
  repeat first
    [ match goal with
      | |- context [sum ?u ?f] => lazymatch f with context [sum] => fail | _ => normalize_sum u f end
      end
    | match goal with
      | |- context [sum ?u ?f] =>
          let E := fresh in
          eassert (E : sum u f = sum u _);
            [ apply sum_extensional; intros; cbv beta; peel_sums; progress normalize_sums; reflexivity
            | rewrite E; clear E ]
      end
    | shift_members ].

Ltac close_sums :=
  repeat match goal with
    | |- context [moment_sum ?u (fun k => 1 ^^ (?u - k) * IZR (?u - k) ^ ?n * 1)] =>
        rewrite (moment_sum_power n u) by lia
    | |- context [moment_sum ?u (fun k => ?r ^^ (?u - k) * IZR (?u - k) ^ ?n * 1)] =>
        rewrite (moment_sum_geometric n r u) by first [lia | not_zero]
    end;
  compute_forms.

(** ** Powers with symbolic exponents *)
Ltac split_power x e :=
  lazymatch x with
  | 1 => rewrite (one_zpow e)
  | ?a * ?b => rewrite (zpow_product a b e)
  | ?a / ?b => rewrite (zpow_quotient a b e)
  | / ?a => rewrite (zpow_inverse a e)
  | - ?a => rewrite (zpow_negative_base a e)
  | ?a ^ ?n => rewrite (zpow_literal a n e)
  | ?a ^^ ?n => is_literal n; rewrite (zpow_exchange a n e)
  | _ =>
      let l := entries e 1%Z (@nil (Z * Z)) in
      let rec split_first l :=
        lazymatch l with
        | cons (1%Z, _) ?r => split_first r
        | cons (_, Z0) ?r => split_first r
        | cons (?v, Zpos ?n) _ =>
            tryif constr_eq v e then fail else
            let rest := arranged (e - Zpos n * v)%Z in
            let a := eval compute in (Pos.to_nat n) in
            rewrite (power_step x e v a rest (x ^^ rest) ltac:(lia)
              ltac:(first [left; base_nonzero | right; lia]) eq_refl)
        | cons (?v, Zneg ?n) _ =>
            let rest := arranged (e + Zpos n * v)%Z in
            let a := eval compute in (Pos.to_nat n) in
            rewrite (power_step_negative x e v a rest (x ^^ rest) ltac:(lia) ltac:(base_nonzero) eq_refl)
        end in
      split_first l
  end.

Ltac split_powers :=
  literal_powers;
  repeat match goal with
    | |- context [?x ^^ ?e] => tryif is_literal e then fail else split_power x e
    end;
  literal_powers; rewrite ?minus_one_squared.

(** ** The tactic *)
Ltac unfold_moments :=
  cbv beta delta [u_eps u S sigmahat2 E w vhat mhat v m] in *.

(** Facts about powers and averages go into the goal, so that they are rewritten with it. *)
Ltac revert_facts :=
  repeat match goal with
    | H : not (@eq R ?x ?y) |- _ =>
        lazymatch constr:((x, y)) with
        | context [zpow _ _] => revert H
        | context [ema _ _ _] => revert H
        | context [sum _ _] => revert H
        | context [moment_sum _ _] => revert H
        end
    end.

Ltac ema_identity :=
  intros;
  repeat match goal with H : _ /\ _ |- _ => destruct H end;
  unfold_moments; revert_facts;
  repeat rewrite ema_unrolled by lia;
  shift_indices; peel_sums;
  assert (inventory (@nil R, @nil (Z -> R))) by exact Logic.I;
  normalize_sums;
  intros; bound_powers;
  close_sums;
  revert_facts; split_powers; index_casts; intros; bound_powers;
  first
    [ ring
    | field; not_zero
    | fail 1 "ema_identity: not an identity, or something is divided by that could be 0" ].
