(** The rules of the proof kernel that are not plain logic, each as a lemma or a tactic.

    Index variables range over the integers with a hypothesis 0 <= n, so that index terms such as t - k need no
    truncation. A sequence is a function on the integers of which only members at natural numbers matter. *)
From Coq Require Import Reals Lra Lia ZArith FunctionalExtensionality.
From AdamDerive Require Import Powers Sums.
Local Open Scope R_scope.

(** ** Index terms *)
Lemma literal_natural n : (0 <=? n)%Z = true -> (0 <= n)%Z.
Proof. apply Z.leb_le. Qed.

Lemma sum_natural m n : (0 <= m)%Z -> (0 <= n)%Z -> (0 <= m + n)%Z.
Proof. lia. Qed.

Lemma multiple_natural a n : (0 <=? a)%Z = true -> (0 <= n)%Z -> (0 <= a * n)%Z.
Proof. intros H%Z.leb_le K. now apply Z.mul_nonneg_nonneg. Qed.

Lemma index_trichotomy i j : (i < j)%Z \/ i = j \/ (j < i)%Z.
Proof. lia. Qed.

Lemma index_less i j : (i < j)%Z -> IZR i < IZR j.
Proof. apply IZR_lt. Qed.

Lemma index_at_most i j : (i <= j)%Z -> IZR i <= IZR j.
Proof. apply IZR_le. Qed.

Lemma index_equal i j : i = j -> IZR i = IZR j.
Proof. apply f_equal. Qed.

Lemma archimedes a : exists n : Z, (0 <= n)%Z /\ a < IZR n.
Proof.
  exists (Z.max 0 (up a)). split; [lia|]. destruct (archimed a) as [H _].
  apply Rlt_le_trans with (IZR (up a)); [exact H|]. apply IZR_le. lia.
Qed.

(** ** Equal up to the arrangement of index terms *)
Lemma application_equal {A B : Type} (f g : A -> B) (a b : A) : f = g -> a = b -> f a = g b.
Proof. now intros -> ->. Qed.

Lemma quantification_equal {A : Type} (P Q : A -> Prop) :
  (forall x, P x = Q x) -> (forall x, P x) = (forall x, Q x).
Proof. intros H. apply functional_extensionality in H. now subst. Qed.

Lemma implication_equal (P P' Q Q' : Prop) : P = P' -> Q = Q' -> (P -> Q) = (P' -> Q').
Proof. now intros -> ->. Qed.

Lemma equal_proposition (P Q : Prop) : P = Q -> P -> Q.
Proof. now intros ->. Qed.

Ltac same_but_for_indices :=
  cbv beta;
  lazymatch goal with
  | |- ?x = ?y =>
      tryif constr_eq x y then reflexivity
      else
        lazymatch goal with
        | |- @eq Z _ _ => first [reflexivity | lia]
        | |- (?P -> ?Q) = (?P' -> ?Q') =>
            apply implication_equal; [same_but_for_indices | same_but_for_indices]
        | |- (forall x : ?A, _) = (forall y : ?A, _) =>
            apply (@quantification_equal A); intros ?; same_but_for_indices
        | |- (fun x => _) = _ => apply functional_extensionality; intros ?; same_but_for_indices
        | |- _ = (fun x => _) => apply functional_extensionality; intros ?; same_but_for_indices
        | |- ?f ?a = ?g ?b => apply (application_equal f g a b); [same_but_for_indices | same_but_for_indices]
        | |- _ => fail "not the same but for indices"
        end
  end.

(** Proves the goal from a proof of it in which index terms are arranged differently. *)
Ltac reindex H :=
  let P := type of H in
  let P := eval cbv beta in P in
  cbv beta;
  lazymatch goal with
  | |- ?Q => refine (equal_proposition P Q _ H); same_but_for_indices
  end.

(** ** Order *)
Lemma trichotomy a b : a < b \/ a = b \/ b < a.
Proof. destruct (total_order_T a b) as [[H|H]|H]; auto. Qed.

Lemma product_positive a b : 0 < a -> 0 < b -> 0 < a * b.
Proof. apply Rmult_lt_0_compat. Qed.

Lemma product_nonnegative a b : 0 <= a -> 0 <= b -> 0 <= a * b.
Proof. apply Rmult_le_pos. Qed.

Lemma chain_less_at_most a b c : a < b -> b <= c -> a < c.
Proof. apply Rlt_le_trans. Qed.

Lemma chain_at_most_less a b c : a <= b -> b < c -> a < c.
Proof. apply Rle_lt_trans. Qed.

Lemma chain_equal_less a b c : a = b -> b < c -> a < c.
Proof. now intros ->. Qed.

Lemma chain_less_equal a b c : a < b -> b = c -> a < c.
Proof. now intros H <-. Qed.

Lemma chain_equal_at_most a b c : a = b -> b <= c -> a <= c.
Proof. now intros ->. Qed.

Lemma chain_at_most_equal a b c : a <= b -> b = c -> a <= c.
Proof. now intros H <-. Qed.

(** ** Absolute values, signs, square roots *)
Definition sign (x : R) : R := if Rlt_dec 0 x then 1 else if Rlt_dec x 0 then -1 else 0.

Lemma sign_positive x : 0 < x -> sign x = 1.
Proof. intros H. unfold sign. destruct (Rlt_dec 0 x); [reflexivity|lra]. Qed.

Lemma sign_negative x : x < 0 -> sign x = -1.
Proof. intros H. unfold sign. destruct (Rlt_dec 0 x); [lra|]. destruct (Rlt_dec x 0); [reflexivity|lra]. Qed.

Lemma sign_zero x : x = 0 -> sign x = 0.
Proof. intros ->. unfold sign. destruct (Rlt_dec 0 0); [lra|reflexivity]. Qed.

Lemma absolute_value_nonnegative x : 0 <= x -> Rabs x = x.
Proof. intros H. apply Rabs_right. lra. Qed.

Lemma absolute_value_nonpositive x : x <= 0 -> Rabs x = - x.
Proof. apply Rabs_left1. Qed.

Lemma square_root_nonnegative x : 0 <= x -> 0 <= sqrt x.
Proof. intros _. apply sqrt_pos. Qed.

Lemma square_root_squared x : 0 <= x -> (sqrt x) ^^ 2 = x.
Proof. intros H. change ((sqrt x) ^ 2 = x). now apply pow2_sqrt. Qed.

(** ** Roots of a degree n, by the intermediate value theorem *)
Lemma power_continuous n x : continuity (fun y => y ^ n - x).
Proof.
  apply continuity_minus; [|apply continuity_const; intros ? ?; reflexivity].
  induction n as [|n IH]; cbn [pow].
  - apply continuity_const. intros ? ?. reflexivity.
  - apply continuity_mult; [|exact IH]. apply derivable_continuous, derivable_id.
Qed.

Lemma root_exists n x : (1 <= n)%nat -> 0 <= x -> {y : R | 0 <= y /\ y ^ n = x}.
Proof.
  intros H K. 
  destruct (IVT_cor (fun y => y ^ n - x) 0 (1 + x)) as [y [L E]].
  - apply power_continuous.
  - lra.
  - rewrite pow_i by lia. assert (1 + x <= (1 + x) ^ n).
    { rewrite <- (pow_1 (1 + x)) at 1. apply Rle_pow; [lra|exact H]. }
    nra.
  - exists y. split; lra.
Qed.

(** The nonnegative root of degree n. Where it is not defined, for a negative number, it is 0, which nothing uses. *)
Definition root (n : Z) (x : R) : R :=
  match le_dec 1 (Z.to_nat n), Rle_dec 0 x with
  | left degree, left nonnegative => proj1_sig (root_exists (Z.to_nat n) x degree nonnegative)
  | _, _ => 0
  end.

Lemma root_nonnegative n x : 0 <= x -> 0 <= root n x.
Proof.
  intros _. unfold root. destruct (le_dec 1 (Z.to_nat n)), (Rle_dec 0 x); try lra.
  now destruct (root_exists _ _ _ _).
Qed.

Lemma root_power n x : (2 <=? n)%Z = true -> 0 <= x -> (root n x) ^^ n = x.
Proof.
  intros H%Z.leb_le K. rewrite zpow_natural by lia. unfold root.
  destruct (le_dec 1 (Z.to_nat n)); [|lia]. destruct (Rle_dec 0 x); [|contradiction].
  now destruct (root_exists _ _ _ _).
Qed.

(** ** Combinations of relations *)
Lemma empty_combination : 0 = 0.
Proof. reflexivity. Qed.

Lemma add_equation s c l r : s = 0 -> l = r -> s + c * (r - l) = 0.
Proof. intros -> ->. ring. Qed.

Lemma at_most_of_equation s : s = 0 -> 0 <= s.
Proof. intros ->. apply Rle_refl. Qed.

Lemma add_equation_to_at_most s c l r : 0 <= s -> l = r -> 0 <= s + c * (r - l).
Proof. intros H ->. replace (s + c * (r - r)) with s by ring. exact H. Qed.

Lemma add_equation_to_less s c l r : 0 < s -> l = r -> 0 < s + c * (r - l).
Proof. intros H ->. replace (s + c * (r - r)) with s by ring. exact H. Qed.

Lemma add_at_most_to_at_most s c l r : 0 <= c -> 0 <= s -> l <= r -> 0 <= s + c * (r - l).
Proof. intros C H K. assert (0 <= c * (r - l)) by (apply Rmult_le_pos; lra). lra. Qed.

Lemma add_at_most_to_less s c l r : 0 <= c -> 0 < s -> l <= r -> 0 < s + c * (r - l).
Proof. intros C H K. assert (0 <= c * (r - l)) by (apply Rmult_le_pos; lra). lra. Qed.

Lemma add_less_to_at_most s c l r : 0 < c -> 0 <= s -> l < r -> 0 < s + c * (r - l).
Proof. intros C H K. assert (0 < c * (r - l)) by (apply Rmult_lt_0_compat; lra). lra. Qed.

Lemma add_less_to_less s c l r : 0 < c -> 0 < s -> l < r -> 0 < s + c * (r - l).
Proof. intros C H K. assert (0 < c * (r - l)) by (apply Rmult_lt_0_compat; lra). lra. Qed.

Lemma conclude_equation a b s : s = 0 -> b - a - s = 0 -> a = b.
Proof. intros -> H. lra. Qed.

Lemma conclude_at_most a b s d : 0 <= s -> 0 <= d -> b - a - s = d -> a <= b.
Proof. intros H K E. lra. Qed.

Lemma conclude_less a b s d : 0 <= s -> 0 < d -> b - a - s = d -> a < b.
Proof. intros H K E. lra. Qed.

Lemma conclude_less_strictly a b s d : 0 < s -> 0 <= d -> b - a - s = d -> a < b.
Proof. intros H K E. lra. Qed.

Lemma conclude_at_most_strictly a b s d : 0 < s -> 0 <= d -> b - a - s = d -> a <= b.
Proof. intros H K E. lra. Qed.

Lemma conclude_falsity s d : 0 <= s -> 0 < d -> - s = d -> False.
Proof. intros H K E. lra. Qed.

Lemma conclude_falsity_strictly s d : 0 < s -> 0 <= d -> - s = d -> False.
Proof. intros H K E. lra. Qed.

(** ** Decisions *)
Lemma less_or_not a b : a < b \/ ~ a < b.
Proof. destruct (Rlt_dec a b); auto. Qed.

Lemma at_most_or_not a b : a <= b \/ ~ a <= b.
Proof. destruct (Rle_dec a b); auto. Qed.

Lemma index_equal_or_not (i j : Z) : i = j \/ i <> j.
Proof. lia. Qed.

Lemma index_less_or_not i j : (i < j)%Z \/ ~ (i < j)%Z.
Proof. lia. Qed.

Lemma index_at_most_or_not i j : (i <= j)%Z \/ ~ (i <= j)%Z.
Proof. lia. Qed.

Lemma falsity_or_not : False \/ ~ False.
Proof. tauto. Qed.

Lemma negation_or_not (P : Prop) : P \/ ~ P -> ~ P \/ ~ ~ P.
Proof. tauto. Qed.

Lemma conjunction_or_not (P Q : Prop) : P \/ ~ P -> Q \/ ~ Q -> (P /\ Q) \/ ~ (P /\ Q).
Proof. tauto. Qed.

Lemma disjunction_or_not (P Q : Prop) : P \/ ~ P -> Q \/ ~ Q -> (P \/ Q) \/ ~ (P \/ Q).
Proof. tauto. Qed.

Lemma implication_or_not (P Q : Prop) : P \/ ~ P -> Q \/ ~ Q -> (P -> Q) \/ ~ (P -> Q).
Proof. tauto. Qed.

Lemma equivalence_or_not (P Q : Prop) : P \/ ~ P -> Q \/ ~ Q -> (P <-> Q) \/ ~ (P <-> Q).
Proof. tauto. Qed.
