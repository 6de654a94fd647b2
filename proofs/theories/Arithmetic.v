(** The last steps of a decision by the normal form: sums taken apart into atoms, powers split, and then [field]. *)
From Coq Require Import Reals Lra Lia ZArith List.
From AdamDerive Require Import Powers Sums GeometricSums Rules.
Local Open Scope R_scope.

(** Literal powers as products, so that [field] sees them. *)
Ltac literal_powers :=
  repeat match goal with
    | |- context [zpow ?x (Zpos ?p)] =>
        let n := eval compute in (Pos.to_nat p) in change (zpow x (Zpos p)) with (x ^ n)
    | |- context [zpow ?x (Zneg ?p)] =>
        let n := eval compute in (Pos.to_nat p) in change (zpow x (Zneg p)) with (/ x ^ n)
    | |- context [zpow ?x Z0] => change (zpow x Z0) with 1
    end.

(** A goal  a <> 0  from the facts that are known: a is a fact, a factor of one, or one cleared of denominators. *)
Ltac nonzero :=
  first
    [ assumption
    | lra
    | lazymatch goal with
      | |- _ /\ _ => split; nonzero
      | |- _ ^ _ <> 0 => apply pow_nonzero; nonzero
      | |- _ ^^ _ <> 0 => apply zpow_nonzero; nonzero
      | |- / _ <> 0 => apply Rinv_neq_0_compat; nonzero
      | |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified; nonzero
      | |- - _ <> 0 => apply Ropp_neq_0_compat; nonzero
      end
    | nonzero_from_fact ]
with nonzero_from_fact :=
  match goal with
  | F : ?y <> 0 |- ?x <> 0 =>
      let Z := fresh in
      intro Z; apply F;
      first
        [ lra
        | match y with context [x] => rewrite Z; literal_powers; ring end
        | match y with context [_ / _] => idtac | context [/ _] => idtac end;
          literal_powers; field_simplify_eq; [lra | clear F Z; nonzero]
        | nra ]
  end.

Ltac literal_powers_in F :=
  repeat match type of F with
    | context [zpow ?x (Zpos ?p)] =>
        let n := eval compute in (Pos.to_nat p) in change (zpow x (Zpos p)) with (x ^ n) in F
    | context [zpow ?x (Zneg ?p)] =>
        let n := eval compute in (Pos.to_nat p) in change (zpow x (Zneg p)) with (/ x ^ n) in F
    | context [zpow ?x Z0] => change (zpow x Z0) with 1 in F
    end.

Ltac index_casts := repeat first [rewrite plus_IZR | rewrite minus_IZR | rewrite mult_IZR | rewrite opp_IZR].
Ltac index_casts_in F :=
  repeat first [rewrite plus_IZR in F | rewrite minus_IZR in F | rewrite mult_IZR in F | rewrite opp_IZR in F].

Ltac polynomial_facts :=
  repeat match goal with
    | F : ?x <> 0 |- _ =>
        progress (literal_powers_in F; index_casts_in F)
    end.

(** An identity of rational functions in the quantities that occur. *)
Ltac rational_identity :=
  cbv beta; literal_powers; index_casts;
  first [ ring | polynomial_facts; field; nonzero ].

(** Replaces the left side of an equation by its right side in the goal and in the facts. *)
Ltac replace_by E :=
  rewrite ?E;
  repeat match goal with F : _ <> 0 |- _ => progress (rewrite ?E in F) end;
  clear E.

(** ** Powers with symbolic exponents *)
Lemma power_split x e m n : e = (m + n)%Z -> x <> 0 \/ (0 <= m /\ 0 <= n)%Z -> x ^^ e = x ^^ m * x ^^ n.
Proof. intros ->. apply zpow_add. Qed.

(** ** Sums *)
Lemma sum_equal u f h r :
  (forall k, (0 <= k)%Z -> (1 <= k)%Z -> (k <= u)%Z -> f k = h k) -> sum u h = r -> sum u f = r.
Proof. intros H <-. now apply sum_extensional. Qed.

Lemma sum_cons u c p h r : sum u h = r -> sum u (fun k => c * p k + h k) = c * sum u p + r.
Proof. intros <-. now rewrite sum_plus, sum_multiple. Qed.

(** [sum u (fun k => c1 * p1 k + (c2 * p2 k + .. 0))] as a combination of the sums of the parts. *)
Ltac sum_by_parts := repeat eapply sum_cons; apply sum_of_zero.

Lemma sum_picks_equal u i f p :
  (forall k, (0 <= k)%Z -> (1 <= k)%Z -> (k <= u)%Z -> p k = kronecker k i * f k) ->
  (1 <= i)%Z -> (i <= u)%Z -> sum u p = f i.
Proof. intros H H1 Hu. rewrite (sum_extensional u p _ H). now apply sum_kronecker. Qed.

Lemma sum_picks_none u i f p :
  (forall k, (0 <= k)%Z -> (1 <= k)%Z -> (k <= u)%Z -> p k = kronecker k i * f k) ->
  (i < 1 \/ u < i)%Z -> sum u p = 0.
Proof. intros H K. rewrite (sum_extensional u p _ H). now apply sum_kronecker_outside. Qed.

Lemma sum_picks_or_none u i f p :
  (forall k, (0 <= k)%Z -> (1 <= k)%Z -> (k <= u)%Z -> p k = kronecker k i * f k) ->
  (0 <= i)%Z -> (i <= u)%Z -> sum u p = (1 - kronecker i 0) * f i.
Proof.
  intros H H0 Hu. destruct (Z.eq_dec i 0) as [->|N].
  - rewrite kronecker_equal by reflexivity. rewrite (sum_picks_none u 0 f p H) by lia. ring.
  - rewrite kronecker_different by exact N. rewrite (sum_picks_equal u i f p H) by lia. ring.
Qed.

Lemma geometric_part n r u p :
  (0 <= u)%Z -> 1 - r <> 0 ->
  (forall k, (0 <= k)%Z -> (1 <= k)%Z -> (k <= u)%Z -> p k = r ^^ (u - k) * IZR (u - k) ^ n) ->
  sum u p = nth n (geometric_forms r (r ^^ u) (IZR u) (S n)) 0.
Proof. intros H N E. rewrite (sum_extensional u p _ E). now apply lagged_geometric_sum. Qed.

Lemma power_part n u p :
  (0 <= u)%Z -> (forall k, (0 <= k)%Z -> (1 <= k)%Z -> (k <= u)%Z -> p k = IZR (u - k) ^ n) ->
  sum u p = nth n (power_forms (IZR u) (S n)) 0.
Proof. intros H E. rewrite (sum_extensional u p _ E). now apply lag_power_sum. Qed.

Ltac compute_forms :=
  cbv [nth geometric_forms power_forms app removelast pascal add_lists dot INR].

Lemma geometric_part_simple r u p :
  (0 <= u)%Z -> 1 - r <> 0 ->
  (forall k, (0 <= k)%Z -> (1 <= k)%Z -> (k <= u)%Z -> p k = r ^^ (u - k)) ->
  sum u p = (1 - r ^^ u) / (1 - r).
Proof. intros H N E. rewrite (sum_extensional u p _ E). now apply geometric_sum. Qed.

(** 1 - r does not vanish, from a fact about (1 - r) d or its negative. *)
Ltac gap_nonzero d :=
  literal_powers; polynomial_facts;
  first
    [ nonzero
    | match goal with
      | F : ?y <> 0 |- 1 - ?r <> 0 =>
          let Z := fresh in
          intro Z; apply F;
          first
            [ replace y with ((1 - r) * d) by (literal_powers; field; nonzero); rewrite Z; ring
            | replace y with (- ((1 - r) * d)) by (literal_powers; field; nonzero); rewrite Z; ring ]
      end ].

Lemma kronecker_zero_or_equal i j : kronecker i j = 0 \/ (kronecker i j = 1 /\ i = j).
Proof.
  destruct (Z.eq_dec i j) as [E|N].
  - right. split; [now apply kronecker_equal | exact E].
  - left. now apply kronecker_different.
Qed.

Lemma zero_zpow_kronecker e : (0 <= e)%Z -> 0 ^^ e = kronecker e 0.
Proof.
  intros H. destruct (Z.eq_dec e 0) as [->|N].
  - now rewrite kronecker_equal by reflexivity.
  - rewrite kronecker_different by exact N. apply zero_zpow. lia.
Qed.

Lemma power_step x e g (a : nat) rest r :
  e = (Z.of_nat a * g + rest)%Z -> x <> 0 \/ (0 <= Z.of_nat a * g /\ 0 <= rest)%Z ->
  x ^^ rest = r -> x ^^ e = (x ^^ g) ^ a * r.
Proof. intros -> C <-. rewrite zpow_add by exact C. now rewrite zpow_multiple_nat. Qed.

Lemma power_step_negative x e g (a : nat) rest r :
  e = (- (Z.of_nat a * g) + rest)%Z -> x <> 0 ->
  x ^^ rest = r -> x ^^ e = / ((x ^^ g) ^ a) * r.
Proof.
  intros -> C <-. rewrite zpow_add by (left; exact C).
  now rewrite (zpow_negative_multiple x g a _ eq_refl).
Qed.

Ltac distribute :=
  repeat first
    [ rewrite zpow_quotient | rewrite zpow_product | rewrite zpow_inverse | rewrite zpow_negative_base
    | rewrite one_zpow
    | match goal with
      | |- context [(?x ^^ (Zpos ?m)) ^^ ?e] =>
          lazymatch e with Zpos _ => fail | Zneg _ => fail | _ => rewrite (zpow_exchange x (Zpos m) e) end
      | |- context [(?x ^^ (Zneg ?m)) ^^ ?e] =>
          lazymatch e with Zpos _ => fail | Zneg _ => fail | _ => rewrite (zpow_exchange x (Zneg m) e) end
      end ].

Ltac distribute_power := distribute; reflexivity.
