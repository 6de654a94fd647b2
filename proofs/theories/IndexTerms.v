(** Index terms such as t + 1 - 1 as combinations of variables, and sums with shifted upper ends. *)
From Coq Require Import Reals Lra Lia ZArith List.
From AdamDerive Require Import Powers Sums.
Local Open Scope R_scope.

Ltac is_literal x := lazymatch x with Z0 => idtac | Zpos _ => idtac | Zneg _ => idtac end.

(** [add_entry v n l] adds n to the coefficient of v. *)
Ltac add_entry v n l :=
  lazymatch l with
  | nil => constr:(cons (v, n) nil)
  | cons (v, ?m) ?r => let s := eval cbv in (m + n)%Z in constr:(cons (v, s) r)
  | cons ?h ?r => let r' := add_entry v n r in constr:(cons h r')
  end.

(** [entries x n l] adds n x to the combination l; the key of the constant is 1. *)
Ltac entries x n l :=
  lazymatch x with
  | (?a + ?b)%Z => let l' := entries a n l in entries b n l'
  | (?a - ?b)%Z => let l' := entries a n l in let m := eval cbv in (- n)%Z in entries b m l'
  | (- ?a)%Z => let m := eval cbv in (- n)%Z in entries a m l
  | (?a * ?b)%Z =>
      lazymatch a with
      | Zpos _ => let m := eval cbv in (n * a)%Z in entries b m l
      | Zneg _ => let m := eval cbv in (n * a)%Z in entries b m l
      | _ =>
          lazymatch b with
          | Zpos _ => let m := eval cbv in (n * b)%Z in entries a m l
          | Zneg _ => let m := eval cbv in (n * b)%Z in entries a m l
          | _ => add_entry x n l
          end
      end
  | Z0 => l
  | Zpos _ => let m := eval cbv in (n * x)%Z in add_entry 1%Z m l
  | Zneg _ => let m := eval cbv in (n * x)%Z in add_entry 1%Z m l
  | _ => add_entry x n l
  end.

(** The combination as an index term, variables before the constant. *)
Ltac index_from l :=
  let rec variables l e :=
    lazymatch l with
    | nil => e
    | cons (1%Z, _) ?r => variables r e
    | cons (_, Z0) ?r => variables r e
    | cons (?v, 1%Z) ?r =>
        lazymatch e with Z0 => variables r v | _ => variables r constr:((e + v)%Z) end
    | cons (?v, Zpos ?n) ?r =>
        lazymatch e with
        | Z0 => variables r constr:((Zpos n * v)%Z)
        | _ => variables r constr:((e + Zpos n * v)%Z)
        end
    | cons (?v, (-1)%Z) ?r =>
        lazymatch e with Z0 => variables r constr:((- v)%Z) | _ => variables r constr:((e - v)%Z) end
    | cons (?v, Zneg ?n) ?r =>
        lazymatch e with
        | Z0 => variables r constr:((- (Zpos n * v))%Z)
        | _ => variables r constr:((e - Zpos n * v)%Z)
        end
    end in
  let rec constant l :=
    lazymatch l with
    | nil => constr:(Z0)
    | cons (1%Z, ?n) _ => n
    | cons _ ?r => constant r
    end in
  let e := variables l constr:(Z0) in
  let c := constant l in
  lazymatch e with
  | Z0 => c
  | _ =>
      lazymatch c with
      | Z0 => e
      | Zpos ?n => constr:((e + Zpos n)%Z)
      | Zneg ?n => constr:((e - Zpos n)%Z)
      end
  end.

Ltac arranged x := let l := entries x 1%Z (@nil (Z * Z)) in index_from l.

(** Index terms such as t + 1 - 1 in one arrangement. *)
Ltac arrange_indices :=
  repeat match goal with
    | |- context [(?a + ?b)%Z] =>
        let e := arranged (a + b)%Z in
        tryif constr_eq e (a + b)%Z then fail else replace (a + b)%Z with e by lia
    | |- context [(?a - ?b)%Z] =>
        let e := arranged (a - b)%Z in
        tryif constr_eq e (a - b)%Z then fail else replace (a - b)%Z with e by lia
    end.

(** Indices t - n become variables of their own, so that all indices are sums of natural numbers. *)
Ltac shift_indices :=
  repeat
    (arrange_indices;
     match goal with
     | |- context [(?t - Zpos ?p)%Z] =>
         is_var t;
         let s := fresh "s" in
         let E := fresh in
         let N := fresh in
         assert (E : exists s : Z, t = (s + Zpos p)%Z /\ (0 <= s)%Z) by (exists (t - Zpos p)%Z; lia);
         destruct E as [s [E N]]; subst t
     end);
  arrange_indices.

(** The last members of sums up to t + n, and all those of sums up to a number. *)
Ltac peel_sums :=
  repeat
    (match goal with
     | |- context [sum (?v + Zpos ?p) ?f] =>
         let w := arranged (v + Zpos p - 1)%Z in
         rewrite (sum_peel (v + Zpos p) w (v + Zpos p) f ltac:(lia) eq_refl ltac:(lia))
     | |- context [sum (Zpos ?p) ?f] =>
         let w := eval cbv in (Zpos p - 1)%Z in
         rewrite (sum_peel (Zpos p) w (Zpos p) f ltac:(lia) eq_refl ltac:(lia))
     | |- context [sum Z0 ?f] => rewrite (sum_empty 0 f ltac:(lia))
     end; cbv beta; arrange_indices).
