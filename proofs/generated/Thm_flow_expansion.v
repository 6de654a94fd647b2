(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas.
Local Open Scope R_scope.

Lemma t_flow_expansion''certificate'5_unfolding
    (r_e : R) (r_tau : R) (i_m : Z) (natural_m : (0 <= i_m)%Z) (s_f : Z -> R)
    (p1 : (((r_tau * (r_e * (d_y r_tau r_e (fun b_k : Z => (s_f (b_k + 1)%Z)) i_m))) + (d_y r_tau r_e s_f i_m)) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 1)%Z))))) :
  (((r_tau * (r_e * ((s_f 1%Z) + (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 1)%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''certificate'7_arithmetic
    (r_e : R) (r_tau : R) (i_m : Z) (natural_m : (0 <= i_m)%Z) (s_f : Z -> R)
    (p1 : (((r_tau * (r_e * ((s_f 1%Z) + (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 1)%Z)))))
    (p2 : (0%Z <= i_m)%Z) :
  (((r_tau * (r_e * ((s_f 1%Z) + (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 2)%Z) * (s_f (i_m + 2)%Z)))).
Proof.
  apply (conclude_equation ((r_tau * (r_e * ((s_f 1%Z) + (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))) ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 2)%Z) * (s_f (i_m + 2)%Z))) (0 + 1 * (((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 1)%Z))) - ((r_tau * (r_e * ((s_f 1%Z) + (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))))) (add_equation 0 1 ((r_tau * (r_e * ((s_f 1%Z) + (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))) ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 1)%Z))) empty_combination p1)).
  clear p1.
  assert (e1 : (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z)))) = ((sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z)))) + (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 2)%Z)))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e3 : (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z)))) = ((((((-1) ^^ i_m) * (r_tau ^^ 1%Z)) * (r_e ^^ 1%Z)) * (sum i_m (fun b_k : Z => (((((-1) ^^ (i_m - b_k)%Z) * (r_e ^^ (b_k - 1)%Z)) * (r_tau ^^ (b_k - 1)%Z)) * (s_f (b_k + 1)%Z))))) + 0)).
  {
    apply (sum_equal i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))) (fun b_k : Z => ((((((-1) ^^ i_m) * (r_tau ^^ 1%Z)) * (r_e ^^ 1%Z)) * (((((-1) ^^ (i_m - b_k)%Z) * (r_e ^^ (b_k - 1)%Z)) * (r_tau ^^ (b_k - 1)%Z)) * (s_f (b_k + 1)%Z))) + 0))).
    - {
        intros i_k'b7'2 natural_2 first_2 last_2.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : ((- (r_tau * r_e)) ^^ i_k'b7'2) = (((-1) ^^ i_k'b7'2) * ((r_tau ^^ i_k'b7'2) * (r_e ^^ i_k'b7'2)))) by (distribute_power).
        replace_by e3.
        assert (e4 : ((-1) ^^ (i_m - i_k'b7'2)%Z) = ((/ (((-1) ^^ i_k'b7'2) ^ 1)) * ((((-1) ^^ i_m) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'2 1 i_m); [lia | nonzero |].
          apply (power_step _ _ i_m 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e4.
        assert (e5 : (r_tau ^^ i_k'b7'2) = (((r_tau ^^ (i_k'b7'2 - 1)%Z) ^ 1) * (r_tau ^ 1))).
        {
          apply (power_step _ _ (i_k'b7'2 - 1)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        assert (e6 : (r_e ^^ i_k'b7'2) = (((r_e ^^ (i_k'b7'2 - 1)%Z) ^ 1) * (r_e ^ 1))).
        {
          apply (power_step _ _ (i_k'b7'2 - 1)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        all: destruct (sign_cases i_k'b7'2) as [case|case]; rewrite ?case; clear case.
        all: destruct (sign_cases i_m) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e3.
  assert (e5 : (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))) = ((sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))) + (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 1)%Z)))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e5.
  assert (e7 : (sum i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))) = ((((((-1) ^^ i_m) * (r_tau ^^ 1%Z)) * (r_e ^^ 1%Z)) * (sum i_m (fun b_k : Z => (((((-1) ^^ (i_m - b_k)%Z) * (r_e ^^ (b_k - 1)%Z)) * (r_tau ^^ (b_k - 1)%Z)) * (s_f b_k))))) + 0)).
  {
    apply (sum_equal i_m (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k))) (fun b_k : Z => ((((((-1) ^^ i_m) * (r_tau ^^ 1%Z)) * (r_e ^^ 1%Z)) * (((((-1) ^^ (i_m - b_k)%Z) * (r_e ^^ (b_k - 1)%Z)) * (r_tau ^^ (b_k - 1)%Z)) * (s_f b_k))) + 0))).
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e7 : ((- (r_tau * r_e)) ^^ i_k'b7'6) = (((-1) ^^ i_k'b7'6) * ((r_tau ^^ i_k'b7'6) * (r_e ^^ i_k'b7'6)))) by (distribute_power).
        replace_by e7.
        assert (e8 : ((-1) ^^ (i_m - i_k'b7'6)%Z) = ((/ (((-1) ^^ i_k'b7'6) ^ 1)) * ((((-1) ^^ i_m) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'6 1 i_m); [lia | nonzero |].
          apply (power_step _ _ i_m 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e8.
        assert (e9 : (r_tau ^^ i_k'b7'6) = (((r_tau ^^ (i_k'b7'6 - 1)%Z) ^ 1) * (r_tau ^ 1))).
        {
          apply (power_step _ _ (i_k'b7'6 - 1)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        assert (e10 : (r_e ^^ i_k'b7'6) = (((r_e ^^ (i_k'b7'6 - 1)%Z) ^ 1) * (r_e ^ 1))).
        {
          apply (power_step _ _ (i_k'b7'6 - 1)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e10.
        all: destruct (sign_cases i_k'b7'6) as [case|case]; rewrite ?case; clear case.
        all: destruct (sign_cases i_m) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e7.
  assert (e11 : ((- (r_tau * r_e)) ^^ (i_m + 2)%Z) = (((-1) ^^ (i_m + 2)%Z) * ((r_tau ^^ (i_m + 2)%Z) * (r_e ^^ (i_m + 2)%Z)))) by (distribute_power).
  replace_by e11.
  assert (e12 : ((- (r_tau * r_e)) ^^ (i_m + 1)%Z) = (((-1) ^^ (i_m + 1)%Z) * ((r_tau ^^ (i_m + 1)%Z) * (r_e ^^ (i_m + 1)%Z)))) by (distribute_power).
  replace_by e12.
  assert (e13 : ((-1) ^^ (i_m + 2)%Z) = ((((-1) ^^ i_m) ^ 1) * ((-1) ^ 2))).
  {
    apply (power_step _ _ i_m 1 2%Z); [lia | left; nonzero |].
    reflexivity.
  }
  replace_by e13.
  assert (e14 : ((-1) ^^ (i_m + 1)%Z) = ((((-1) ^^ i_m) ^ 1) * ((-1) ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | left; nonzero |].
    reflexivity.
  }
  replace_by e14.
  assert (e15 : (r_tau ^^ (i_m + 2)%Z) = (((r_tau ^^ i_m) ^ 1) * (r_tau ^ 2))).
  {
    apply (power_step _ _ i_m 1 2%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e15.
  assert (e16 : (r_tau ^^ (i_m + 1)%Z) = (((r_tau ^^ i_m) ^ 1) * (r_tau ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e16.
  assert (e17 : (r_e ^^ (i_m + 2)%Z) = (((r_e ^^ i_m) ^ 1) * (r_e ^ 2))).
  {
    apply (power_step _ _ i_m 1 2%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e17.
  assert (e18 : (r_e ^^ (i_m + 1)%Z) = (((r_e ^^ i_m) ^ 1) * (r_e ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e18.
  all: destruct (sign_cases i_m) as [case|case]; rewrite ?case; clear case.
  all: rational_identity.
Qed.

Lemma t_flow_expansion''certificate'8_folding
    (r_e : R) (r_tau : R) (i_m : Z) (natural_m : (0 <= i_m)%Z) (s_f : Z -> R)
    (p1 : (((r_tau * (r_e * ((s_f 1%Z) + (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 2)%Z) * (s_f (i_m + 2)%Z))))) :
  (((r_tau * (r_e * (d_y r_tau r_e (fun b_k : Z => (s_f (b_k + 1)%Z)) (i_m + 1)%Z))) + (d_y r_tau r_e s_f (i_m + 1)%Z)) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 2)%Z) * (s_f (i_m + 2)%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''certificate'1_arithmetic
    (r_e : R) (r_tau : R) (s_f : Z -> R) :
  (((r_tau * (r_e * ((s_f 1%Z) + (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ 1%Z) * (s_f 1%Z)))).
Proof.
  apply (conclude_equation ((r_tau * (r_e * ((s_f 1%Z) + (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))) ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ 1%Z) * (s_f 1%Z))) 0 empty_combination).
  assert (e1 : (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z)))) = 0) by (apply sum_empty; lia).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_flow_expansion''certificate'2_folding
    (r_e : R) (r_tau : R) (s_f : Z -> R)
    (p1 : (((r_tau * (r_e * ((s_f 1%Z) + (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f (b_k + 1)%Z))))))) + ((s_f 0%Z) + (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_f b_k)))))) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ 1%Z) * (s_f 1%Z))))) :
  (((r_tau * (r_e * (d_y r_tau r_e (fun b_k : Z => (s_f (b_k + 1)%Z)) 0%Z))) + (d_y r_tau r_e s_f 0%Z)) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ 1%Z) * (s_f 1%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''certificate'10_induction
    (r_e : R) (r_tau : R) (s_f : Z -> R)
    (p1 : (((r_tau * (r_e * (d_y r_tau r_e (fun b_k : Z => (s_f (b_k + 1)%Z)) 0%Z))) + (d_y r_tau r_e s_f 0%Z)) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ 1%Z) * (s_f 1%Z)))))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> (((r_tau * (r_e * (d_y r_tau r_e (fun b_k : Z => (s_f (b_k + 1)%Z)) i_m))) + (d_y r_tau r_e s_f i_m)) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 1)%Z)))) -> (((r_tau * (r_e * (d_y r_tau r_e (fun b_k : Z => (s_f (b_k + 1)%Z)) (i_m + 1)%Z))) + (d_y r_tau r_e s_f (i_m + 1)%Z)) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 2)%Z) * (s_f (i_m + 2)%Z)))))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> (((r_tau * (r_e * (d_y r_tau r_e (fun b_k : Z => (s_f (b_k + 1)%Z)) b_m))) + (d_y r_tau r_e s_f b_m)) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (b_m + 1)%Z) * (s_f (b_m + 1)%Z)))))).
Proof.
  apply (induction_from (fun i_m : Z => (((r_tau * (r_e * (d_y r_tau r_e (fun b_k : Z => (s_f (b_k + 1)%Z)) i_m))) + (d_y r_tau r_e s_f i_m)) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 1)%Z))))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_flow_expansion''certificate'12_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_flow_expansion''certificate :
  (forall b_tau : R, (forall b_e : R, (forall b_f : Z -> R, (forall b_n : Z, (0 <= b_n)%Z -> (((b_tau * (b_e * (d_y b_tau b_e (fun b_k : Z => (b_f (b_k + 1)%Z)) b_n))) + (d_y b_tau b_e b_f b_n)) = ((b_f 0%Z) - (((- (b_tau * b_e)) ^^ (b_n + 1)%Z) * (b_f (b_n + 1)%Z)))))))).
Proof.
  exact (fun (r_tau : R) => (fun (r_e : R) => (fun (s_f : Z -> R) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (((t_flow_expansion''certificate'10_induction r_e r_tau s_f (t_flow_expansion''certificate'2_folding r_e r_tau s_f (t_flow_expansion''certificate'1_arithmetic r_e r_tau s_f)) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h1 : (0%Z <= i_m)%Z) (h2 : (((r_tau * (r_e * (d_y r_tau r_e (fun b_k : Z => (s_f (b_k + 1)%Z)) i_m))) + (d_y r_tau r_e s_f i_m)) = ((s_f 0%Z) - (((- (r_tau * r_e)) ^^ (i_m + 1)%Z) * (s_f (i_m + 1)%Z))))) => (t_flow_expansion''certificate'8_folding r_e r_tau i_m natural_m s_f (t_flow_expansion''certificate'7_arithmetic r_e r_tau i_m natural_m s_f (t_flow_expansion''certificate'5_unfolding r_e r_tau i_m natural_m s_f h2) h1)))) i_n natural_n) (t_flow_expansion''certificate'12_indexArithmetic i_n natural_n)))))).
Qed.

Lemma t_flow_expansion''first'_order'26_unfolding
    (r_delta0 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first'_order'27_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  (((s_g 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e)))).
Proof.
  apply (conclude_equation ((s_g 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e))) (0 + ((- (r_tau1 * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation 0 ((- (r_tau1 * r_e)) ^^ 1%Z) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) empty_combination p1)).
  clear p1.
  assert (e1 : (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau1 * r_e)) ^^ 1%Z) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_flow_expansion''first'_order'28_folding
    (r_delta0 : R) (r_e : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : (((s_g 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e))))) :
  ((d_y r_tau1 r_e s_g 1%Z) = ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first'_order'17_unfolding
    (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z))) :
  ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first'_order'20_arithmetic
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  apply (conclude_equation (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) ((0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) + (2 * (s_g 0%Z)) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) (2 * (s_g 0%Z)) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_h 1%Z) ((2 * (s_g 0%Z)) * (s_g 1%Z)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''first'_order'21_unfolding
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first'_order'22_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)))
    (p2 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)))) :
  (((s_h 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)))).
Proof.
  apply (conclude_equation ((s_h 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e))) ((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau2 * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) (add_equation (0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) ((- (r_tau2 * r_e)) ^^ 1%Z) (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) (add_equation 0 1 (s_h 0%Z) ((s_g 0%Z) ^^ 2%Z) empty_combination p1) p2)).
  clear p1 p2.
  assert (e1 : (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau2 * r_e)) ^^ 1%Z) * (s_h 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_flow_expansion''first'_order'23_folding
    (r_delta0 : R) (r_e : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : (((s_h 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e))))) :
  ((d_y r_tau2 r_e s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first'_order'11_arithmetic
    (r_delta0 : R) (r_tau1 : R) (r_tau2 : R) :
  (((- (r_tau2 * (2 * r_delta0))) + (2 * ((r_tau2 - r_tau1) * r_delta0))) = (2 * (- (r_tau1 * r_delta0)))).
Proof.
  apply (conclude_equation ((- (r_tau2 * (2 * r_delta0))) + (2 * ((r_tau2 - r_tau1) * r_delta0))) (2 * (- (r_tau1 * r_delta0))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_flow_expansion''first'_order :
  (forall b_tau1 : R, (forall b_tau2 : R, (forall b_delta0 : R, (forall b_g : Z -> R, (forall b_h : Z -> R, (forall b_c : R, (((b_g 1%Z) = (b_delta0 * (b_g 0%Z))) -> (((b_h 0%Z) = ((b_g 0%Z) ^^ 2%Z)) -> (((b_h 1%Z) = ((2 * (b_g 0%Z)) * (b_g 1%Z))) -> ((~ ((b_g 0%Z) = 0)) -> ((0 <= b_c) -> (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y b_tau1 b_e b_g 1%Z))) <= (b_c * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (d_y b_tau2 b_e b_h 1%Z))) <= (b_c * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (b_g 0%Z)) * (1 + (((b_tau2 - b_tau1) * b_delta0) * b_e))))) <= (b_C * ((Rabs b_e) ^^ 2%Z)))))))))))))))))))))))).
Proof.
  exact (fun (r_tau1 : R) => (fun (r_tau2 : R) => (fun (r_delta0 : R) => (fun (s_g : Z -> R) => (fun (s_h : Z -> R) => (fun (r_c : R) => (fun h1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))) => (fun h2 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)) => (fun h3 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))) => (fun h4 : (~ ((s_g 0%Z) = 0)) => (fun h5 : (0 <= r_c) => (ex_ind (fun (r_C : R) (h6 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * b_e))))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * b_e))))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z))))))))))))) => (ex_ind (fun (r_r : R) (h7 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * b_e))))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * b_e))))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z)))))))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 b_e s_g 1%Z))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (d_y r_tau2 b_e s_h 1%Z))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * b_e))))) <= (b_C * ((Rabs b_e) ^^ 2%Z))))))))))))) r_C (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 b_e s_g 1%Z))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> (((Rabs (b_v - (d_y r_tau2 b_e s_h 1%Z))) <= (r_c * ((Rabs b_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * b_e))))) <= (r_C * ((Rabs b_e) ^^ 2%Z)))))))))))) r_r (conj (proj1 h7) (fun (r_e : R) => (fun h8 : ((Rabs r_e) <= r_r) => (eq_ind (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 r_e s_g 1%Z))) <= (r_c * ((Rabs r_e) ^^ 2%Z))) -> (((Rabs (b_v - hole)) <= (r_c * ((Rabs r_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * r_e))))) <= (r_C * ((Rabs r_e) ^^ 2%Z))))))))) (eq_ind ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - hole)) <= (r_c * ((Rabs r_e) ^^ 2%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e))))) <= (r_c * ((Rabs r_e) ^^ 2%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 + (((r_tau2 - r_tau1) * r_delta0) * r_e))))) <= (r_C * ((Rabs r_e) ^^ 2%Z))))))))) (((proj2 h7) r_e) h8) (d_y r_tau1 r_e s_g 1%Z) (eq_sym (t_flow_expansion''first'_order'28_folding r_delta0 r_e r_tau1 s_g (t_flow_expansion''first'_order'27_arithmetic r_delta0 r_e r_tau1 s_g (t_flow_expansion''first'_order'26_unfolding r_delta0 s_g h1))))) (d_y r_tau2 r_e s_h 1%Z) (eq_sym (t_flow_expansion''first'_order'23_folding r_delta0 r_e r_tau2 s_g s_h (t_flow_expansion''first'_order'22_arithmetic r_delta0 r_e r_tau2 s_g s_h (t_flow_expansion''first'_order'17_unfolding s_g s_h h2) (t_flow_expansion''first'_order'21_unfolding r_delta0 s_g s_h (t_flow_expansion''first'_order'20_arithmetic r_delta0 s_g s_h h3 h1)))))))))))) h6)) ((((((((t_ratio_of_series_1 (s_g 0%Z)) r_c) (- (r_tau1 * r_delta0))) (- (r_tau2 * (2 * r_delta0)))) ((r_tau2 - r_tau1) * r_delta0)) h4) h5) (t_flow_expansion''first'_order'11_arithmetic r_delta0 r_tau1 r_tau2)))))))))))))).
Qed.

Lemma t_flow_expansion''second'_order'29_arithmetic
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (p1 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  apply (conclude_equation (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) ((0 + 1 * (((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) - (s_g 2%Z))) + r_delta0 * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) - (s_g 2%Z))) r_delta0 (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_g 2%Z) ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''second'_order'29
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (h1 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))))
    (h2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  exact (t_flow_expansion''second'_order'29_arithmetic r_delta0 r_delta1 s_g h1 h2).
Qed.

Lemma t_flow_expansion''second'_order'36_unfolding
    (r_delta0 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second'_order'37_unfolding
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (p1 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second'_order'38_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))))
    (p2 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  (((s_g 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((s_g 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))) ((0 + ((- (r_tau1 * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) + ((- (r_tau1 * r_e)) ^^ 2%Z) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) (add_equation (0 + ((- (r_tau1 * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) ((- (r_tau1 * r_e)) ^^ 2%Z) (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (add_equation 0 ((- (r_tau1 * r_e)) ^^ 1%Z) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) empty_combination p1) p2)).
  clear p1 p2.
  assert (e1 : (sum 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau1 * r_e)) ^^ 2%Z) * (s_g 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau1 * r_e)) ^^ 1%Z) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_flow_expansion''second'_order'39_folding
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : (((s_g 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))))) :
  ((d_y r_tau1 r_e s_g 2%Z) = ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second'_order'22_unfolding
    (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z))) :
  ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second'_order'25_arithmetic
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  apply (conclude_equation (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) ((0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) + (2 * (s_g 0%Z)) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) (2 * (s_g 0%Z)) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_h 1%Z) ((2 * (s_g 0%Z)) * (s_g 1%Z)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''second'_order'26_unfolding
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second'_order'30_arithmetic
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 2%Z) = (((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z)))))
    (p2 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))))
    (p3 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))).
Proof.
  apply (conclude_equation (s_h 2%Z) (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) (((0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z))) - (s_h 2%Z))) + (2 * (s_g 0%Z)) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) + (2 * ((s_g 1%Z) + (r_delta0 * (s_g 0%Z)))) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation ((0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z))) - (s_h 2%Z))) + (2 * (s_g 0%Z)) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) (2 * ((s_g 1%Z) + (r_delta0 * (s_g 0%Z)))) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation (0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z))) - (s_h 2%Z))) (2 * (s_g 0%Z)) (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (add_equation 0 1 (s_h 2%Z) (((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z))) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_flow_expansion''second'_order'31_unfolding
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) :
  ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second'_order'32_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)))
    (p2 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))))
    (p3 : ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) :
  (((s_h 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((s_h 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))) (((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau2 * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) + ((- (r_tau2 * r_e)) ^^ 2%Z) * ((((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) - (s_h 2%Z))) (add_equation ((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau2 * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) ((- (r_tau2 * r_e)) ^^ 2%Z) (s_h 2%Z) (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) (add_equation (0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) ((- (r_tau2 * r_e)) ^^ 1%Z) (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) (add_equation 0 1 (s_h 0%Z) ((s_g 0%Z) ^^ 2%Z) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  assert (e1 : (sum 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau2 * r_e)) ^^ 2%Z) * (s_h 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau2 * r_e)) ^^ 1%Z) * (s_h 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_flow_expansion''second'_order'33_folding
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : (((s_h 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))))) :
  ((d_y r_tau2 r_e s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second'_order'14_arithmetic
    (r_delta0 : R) (r_tau1 : R) (r_tau2 : R) :
  (((- (r_tau2 * (2 * r_delta0))) + (2 * ((r_tau2 - r_tau1) * r_delta0))) = (2 * (- (r_tau1 * r_delta0)))).
Proof.
  apply (conclude_equation ((- (r_tau2 * (2 * r_delta0))) + (2 * ((r_tau2 - r_tau1) * r_delta0))) (2 * (- (r_tau1 * r_delta0))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_expansion''second'_order'16_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_tau1 : R) (r_tau2 : R) :
  (((((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * ((r_tau2 - r_tau1) * r_delta0)) * (- (r_tau2 * (2 * r_delta0))))) + ((2 * (((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1))) + (((r_tau2 - r_tau1) * r_delta0) ^^ 2%Z))) = ((2 * ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau1 * r_delta0)) ^^ 2%Z))).
Proof.
  apply (conclude_equation ((((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * ((r_tau2 - r_tau1) * r_delta0)) * (- (r_tau2 * (2 * r_delta0))))) + ((2 * (((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1))) + (((r_tau2 - r_tau1) * r_delta0) ^^ 2%Z))) ((2 * ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau1 * r_delta0)) ^^ 2%Z)) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_flow_expansion''second'_order :
  (forall b_tau1 : R, (forall b_tau2 : R, (forall b_delta0 : R, (forall b_delta1 : R, (forall b_g : Z -> R, (forall b_h : Z -> R, (forall b_c : R, (((b_g 1%Z) = (b_delta0 * (b_g 0%Z))) -> (((b_g 2%Z) = ((b_delta1 * (b_g 0%Z)) + (b_delta0 * (b_g 1%Z)))) -> (((b_h 0%Z) = ((b_g 0%Z) ^^ 2%Z)) -> (((b_h 1%Z) = ((2 * (b_g 0%Z)) * (b_g 1%Z))) -> (((b_h 2%Z) = (((2 * (b_g 0%Z)) * (b_g 2%Z)) + (2 * ((b_g 1%Z) ^^ 2%Z)))) -> ((~ ((b_g 0%Z) = 0)) -> ((0 <= b_c) -> (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y b_tau1 b_e b_g 2%Z))) <= (b_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y b_tau2 b_e b_h 2%Z))) <= (b_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (b_g 0%Z)) * ((1 + (((b_tau2 - b_tau1) * b_delta0) * b_e)) + ((((((b_tau1 ^^ 2%Z) - (b_tau1 * b_tau2)) - ((b_tau2 ^^ 2%Z) / 2)) * (b_delta0 ^^ 2%Z)) + (((b_tau1 ^^ 2%Z) - (b_tau2 ^^ 2%Z)) * b_delta1)) * (b_e ^^ 2%Z)))))) <= (b_C * ((Rabs b_e) ^^ 3%Z))))))))))))))))))))))))))).
Proof.
  exact (fun (r_tau1 : R) => (fun (r_tau2 : R) => (fun (r_delta0 : R) => (fun (r_delta1 : R) => (fun (s_g : Z -> R) => (fun (s_h : Z -> R) => (fun (r_c : R) => (fun h1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))) => (fun h2 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))) => (fun h3 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)) => (fun h4 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))) => (fun h5 : ((s_h 2%Z) = (((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z)))) => (fun h6 : (~ ((s_g 0%Z) = 0)) => (fun h7 : (0 <= r_c) => (ex_ind (fun (r_C : R) (h8 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * b_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * b_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (((r_tau2 - r_tau1) * r_delta0) * b_e)) + ((((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1)) * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))))))))) => (ex_ind (fun (r_r : R) (h9 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * b_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * b_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (((r_tau2 - r_tau1) * r_delta0) * b_e)) + ((((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1)) * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z)))))))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 b_e s_g 2%Z))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau2 b_e s_h 2%Z))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (((r_tau2 - r_tau1) * r_delta0) * b_e)) + ((((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1)) * (b_e ^^ 2%Z)))))) <= (b_C * ((Rabs b_e) ^^ 3%Z))))))))))))) r_C (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 b_e s_g 2%Z))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau2 b_e s_h 2%Z))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (((r_tau2 - r_tau1) * r_delta0) * b_e)) + ((((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1)) * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z)))))))))))) r_r (conj (proj1 h9) (fun (r_e : R) => (fun h10 : ((Rabs r_e) <= r_r) => (eq_ind (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau1 r_e s_g 2%Z))) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> (((Rabs (b_v - hole)) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)) + ((((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1)) * (r_e ^^ 2%Z)))))) <= (r_C * ((Rabs r_e) ^^ 3%Z))))))))) (eq_ind ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - hole)) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))))) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)) + ((((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1)) * (r_e ^^ 2%Z)))))) <= (r_C * ((Rabs r_e) ^^ 3%Z))))))))) (((proj2 h9) r_e) h10) (d_y r_tau1 r_e s_g 2%Z) (eq_sym (t_flow_expansion''second'_order'39_folding r_delta0 r_delta1 r_e r_tau1 s_g (t_flow_expansion''second'_order'38_arithmetic r_delta0 r_delta1 r_e r_tau1 s_g (t_flow_expansion''second'_order'36_unfolding r_delta0 s_g h1) (t_flow_expansion''second'_order'37_unfolding r_delta0 r_delta1 s_g (t_flow_expansion''second'_order'29 r_delta0 r_delta1 s_g h2 h1)))))) (d_y r_tau2 r_e s_h 2%Z) (eq_sym (t_flow_expansion''second'_order'33_folding r_delta0 r_delta1 r_e r_tau2 s_g s_h (t_flow_expansion''second'_order'32_arithmetic r_delta0 r_delta1 r_e r_tau2 s_g s_h (t_flow_expansion''second'_order'22_unfolding s_g s_h h3) (t_flow_expansion''second'_order'26_unfolding r_delta0 s_g s_h (t_flow_expansion''second'_order'25_arithmetic r_delta0 s_g s_h h4 h1)) (t_flow_expansion''second'_order'31_unfolding r_delta0 r_delta1 s_g s_h (t_flow_expansion''second'_order'30_arithmetic r_delta0 r_delta1 s_g s_h h5 (t_flow_expansion''second'_order'29 r_delta0 r_delta1 s_g h2 h1) h1)))))))))))) h8)) ((((((((((((t_ratio_of_series_2 (s_g 0%Z)) r_c) (- (r_tau1 * r_delta0))) ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) (- (r_tau2 * (2 * r_delta0)))) ((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))) ((r_tau2 - r_tau1) * r_delta0)) (((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1))) h6) h7) (t_flow_expansion''second'_order'14_arithmetic r_delta0 r_tau1 r_tau2)) (t_flow_expansion''second'_order'16_arithmetic r_delta0 r_delta1 r_tau1 r_tau2))))))))))))))))).
Qed.

Lemma t_flow_expansion''first_order'_remainder'9_unfolding
    (r_delta0 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first_order'_remainder'10_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  (((s_g 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e)))).
Proof.
  apply (conclude_equation ((s_g 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e))) (0 + ((- (r_tau1 * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation 0 ((- (r_tau1 * r_e)) ^^ 1%Z) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) empty_combination p1)).
  clear p1.
  assert (e1 : (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau1 * r_e)) ^^ 1%Z) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_flow_expansion''first_order'_remainder'11_folding
    (r_delta0 : R) (r_e : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : (((s_g 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e))))) :
  ((d_y r_tau1 r_e s_g 1%Z) = ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first_order'_remainder'2_unfolding
    (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z))) :
  ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first_order'_remainder'5_arithmetic
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  apply (conclude_equation (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) ((0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) + (2 * (s_g 0%Z)) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) (2 * (s_g 0%Z)) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_h 1%Z) ((2 * (s_g 0%Z)) * (s_g 1%Z)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''first_order'_remainder'6_unfolding
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first_order'_remainder'7_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)))
    (p2 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)))) :
  (((s_h 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)))).
Proof.
  apply (conclude_equation ((s_h 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e))) ((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau2 * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) (add_equation (0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) ((- (r_tau2 * r_e)) ^^ 1%Z) (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) (add_equation 0 1 (s_h 0%Z) ((s_g 0%Z) ^^ 2%Z) empty_combination p1) p2)).
  clear p1 p2.
  assert (e1 : (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau2 * r_e)) ^^ 1%Z) * (s_h 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_flow_expansion''first_order'_remainder'8_folding
    (r_delta0 : R) (r_e : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : (((s_h 0%Z) + (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e))))) :
  ((d_y r_tau2 r_e s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''first_order'_remainder'15_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau1 : R) (r_tau2 : R) (s_g : Z -> R) :
  (((((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e))) ^^ 2%Z) - (((1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)) ^^ 2%Z) * (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e))))) = (((r_e ^^ 2%Z) * ((s_g 0%Z) ^^ 2%Z)) * ((r_delta0 ^^ 2%Z) * (((3 * (r_tau2 ^^ 2%Z)) - ((2 * r_tau1) * r_tau2)) + ((((2 * r_tau2) * ((r_tau2 - r_tau1) ^^ 2%Z)) * r_delta0) * r_e))))).
Proof.
  apply (conclude_equation ((((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e))) ^^ 2%Z) - (((1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)) ^^ 2%Z) * (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e))))) (((r_e ^^ 2%Z) * ((s_g 0%Z) ^^ 2%Z)) * ((r_delta0 ^^ 2%Z) * (((3 * (r_tau2 ^^ 2%Z)) - ((2 * r_tau1) * r_tau2)) + ((((2 * r_tau2) * ((r_tau2 - r_tau1) ^^ 2%Z)) * r_delta0) * r_e)))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_flow_expansion''first_order'_remainder :
  (forall b_tau1 : R, (forall b_tau2 : R, (forall b_e : R, (forall b_delta0 : R, (forall b_g : Z -> R, (forall b_h : Z -> R, (((b_g 1%Z) = (b_delta0 * (b_g 0%Z))) -> (((b_h 0%Z) = ((b_g 0%Z) ^^ 2%Z)) -> (((b_h 1%Z) = ((2 * (b_g 0%Z)) * (b_g 1%Z))) -> ((((d_y b_tau1 b_e b_g 1%Z) ^^ 2%Z) - (((1 + (((b_tau2 - b_tau1) * b_delta0) * b_e)) ^^ 2%Z) * (d_y b_tau2 b_e b_h 1%Z))) = (((b_e ^^ 2%Z) * ((b_g 0%Z) ^^ 2%Z)) * ((b_delta0 ^^ 2%Z) * (((3 * (b_tau2 ^^ 2%Z)) - ((2 * b_tau1) * b_tau2)) + ((((2 * b_tau2) * ((b_tau2 - b_tau1) ^^ 2%Z)) * b_delta0) * b_e)))))))))))))).
Proof.
  exact (fun (r_tau1 : R) => (fun (r_tau2 : R) => (fun (r_e : R) => (fun (r_delta0 : R) => (fun (s_g : Z -> R) => (fun (s_h : Z -> R) => (fun h1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))) => (fun h2 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)) => (fun h3 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))) => (eq_trans (eq_ind (d_y r_tau2 r_e s_h 1%Z) (fun hole : R => ((((d_y r_tau1 r_e s_g 1%Z) ^^ 2%Z) - (((1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)) ^^ 2%Z) * (d_y r_tau2 r_e s_h 1%Z))) = ((((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e))) ^^ 2%Z) - (((1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)) ^^ 2%Z) * hole)))) (eq_ind (d_y r_tau1 r_e s_g 1%Z) (fun hole : R => ((((d_y r_tau1 r_e s_g 1%Z) ^^ 2%Z) - (((1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)) ^^ 2%Z) * (d_y r_tau2 r_e s_h 1%Z))) = ((hole ^^ 2%Z) - (((1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)) ^^ 2%Z) * (d_y r_tau2 r_e s_h 1%Z))))) (eq_refl (((d_y r_tau1 r_e s_g 1%Z) ^^ 2%Z) - (((1 + (((r_tau2 - r_tau1) * r_delta0) * r_e)) ^^ 2%Z) * (d_y r_tau2 r_e s_h 1%Z)))) ((s_g 0%Z) * (1 + ((- (r_tau1 * r_delta0)) * r_e))) (t_flow_expansion''first_order'_remainder'11_folding r_delta0 r_e r_tau1 s_g (t_flow_expansion''first_order'_remainder'10_arithmetic r_delta0 r_e r_tau1 s_g (t_flow_expansion''first_order'_remainder'9_unfolding r_delta0 s_g h1)))) (((s_g 0%Z) ^^ 2%Z) * (1 + ((- (r_tau2 * (2 * r_delta0))) * r_e))) (t_flow_expansion''first_order'_remainder'8_folding r_delta0 r_e r_tau2 s_g s_h (t_flow_expansion''first_order'_remainder'7_arithmetic r_delta0 r_e r_tau2 s_g s_h (t_flow_expansion''first_order'_remainder'2_unfolding s_g s_h h2) (t_flow_expansion''first_order'_remainder'6_unfolding r_delta0 s_g s_h (t_flow_expansion''first_order'_remainder'5_arithmetic r_delta0 s_g s_h h3 h1))))) (t_flow_expansion''first_order'_remainder'15_arithmetic r_delta0 r_e r_tau1 r_tau2 s_g))))))))))).
Qed.

Lemma t_flow_expansion''second_order'_remainder'9_arithmetic
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (p1 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  apply (conclude_equation (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) ((0 + 1 * (((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) - (s_g 2%Z))) + r_delta0 * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) - (s_g 2%Z))) r_delta0 (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_g 2%Z) ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''second_order'_remainder'9
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (h1 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))))
    (h2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  exact (t_flow_expansion''second_order'_remainder'9_arithmetic r_delta0 r_delta1 s_g h1 h2).
Qed.

Lemma t_flow_expansion''second_order'_remainder'18_unfolding
    (r_delta0 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second_order'_remainder'19_unfolding
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (p1 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second_order'_remainder'20_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))))
    (p2 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  (((s_g 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((s_g 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))) ((0 + ((- (r_tau1 * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) + ((- (r_tau1 * r_e)) ^^ 2%Z) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) (add_equation (0 + ((- (r_tau1 * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) ((- (r_tau1 * r_e)) ^^ 2%Z) (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (add_equation 0 ((- (r_tau1 * r_e)) ^^ 1%Z) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) empty_combination p1) p2)).
  clear p1 p2.
  assert (e1 : (sum 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau1 * r_e)) ^^ 2%Z) * (s_g 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau1 * r_e)) ^^ 1%Z) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_flow_expansion''second_order'_remainder'21_folding
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : (((s_g 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau1 * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))))) :
  ((d_y r_tau1 r_e s_g 2%Z) = ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second_order'_remainder'24_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_p1 : R) (r_p2 : R) (r_tau1 : R) (s_g : Z -> R)
    (p1 : ((d_y r_tau1 r_e s_g 2%Z) = ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))))))
    (p2 : (r_p1 = (- (r_tau1 * r_delta0))))
    (p3 : (r_p2 = ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  ((d_y r_tau1 r_e s_g 2%Z) = ((s_g 0%Z) * ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation (d_y r_tau1 r_e s_g 2%Z) ((s_g 0%Z) * ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))) (((0 + 1 * (((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))) - (d_y r_tau1 r_e s_g 2%Z))) + (- ((s_g 0%Z) * r_e)) * ((- (r_tau1 * r_delta0)) - r_p1)) + (- ((s_g 0%Z) * (r_e ^^ 2%Z))) * (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - r_p2)) (add_equation ((0 + 1 * (((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))) - (d_y r_tau1 r_e s_g 2%Z))) + (- ((s_g 0%Z) * r_e)) * ((- (r_tau1 * r_delta0)) - r_p1)) (- ((s_g 0%Z) * (r_e ^^ 2%Z))) r_p2 ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (add_equation (0 + 1 * (((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))) - (d_y r_tau1 r_e s_g 2%Z))) (- ((s_g 0%Z) * r_e)) r_p1 (- (r_tau1 * r_delta0)) (add_equation 0 1 (d_y r_tau1 r_e s_g 2%Z) ((s_g 0%Z) * ((1 + ((- (r_tau1 * r_delta0)) * r_e)) + (((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_flow_expansion''second_order'_remainder'2_unfolding
    (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z))) :
  ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second_order'_remainder'5_arithmetic
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  apply (conclude_equation (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) ((0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) + (2 * (s_g 0%Z)) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) (2 * (s_g 0%Z)) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_h 1%Z) ((2 * (s_g 0%Z)) * (s_g 1%Z)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''second_order'_remainder'6_unfolding
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second_order'_remainder'10_arithmetic
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 2%Z) = (((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z)))))
    (p2 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))))
    (p3 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))).
Proof.
  apply (conclude_equation (s_h 2%Z) (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) (((0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z))) - (s_h 2%Z))) + (2 * (s_g 0%Z)) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) + (2 * ((s_g 1%Z) + (r_delta0 * (s_g 0%Z)))) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation ((0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z))) - (s_h 2%Z))) + (2 * (s_g 0%Z)) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) (2 * ((s_g 1%Z) + (r_delta0 * (s_g 0%Z)))) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation (0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z))) - (s_h 2%Z))) (2 * (s_g 0%Z)) (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (add_equation 0 1 (s_h 2%Z) (((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z))) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_flow_expansion''second_order'_remainder'11_unfolding
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) :
  ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second_order'_remainder'12_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)))
    (p2 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))))
    (p3 : ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) :
  (((s_h 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((s_h 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))) (((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau2 * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) + ((- (r_tau2 * r_e)) ^^ 2%Z) * ((((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) - (s_h 2%Z))) (add_equation ((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau2 * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) ((- (r_tau2 * r_e)) ^^ 2%Z) (s_h 2%Z) (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) (add_equation (0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) ((- (r_tau2 * r_e)) ^^ 1%Z) (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) (add_equation 0 1 (s_h 0%Z) ((s_g 0%Z) ^^ 2%Z) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  assert (e1 : (sum 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau2 * r_e)) ^^ 2%Z) * (s_h 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau2 * r_e)) ^^ 1%Z) * (s_h 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_flow_expansion''second_order'_remainder'13_folding
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : (((s_h 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau2 * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))))) :
  ((d_y r_tau2 r_e s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''second_order'_remainder'16_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_q1 : R) (r_q2 : R) (r_tau2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((d_y r_tau2 r_e s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))))))
    (p2 : (r_q1 = (- (r_tau2 * (2 * r_delta0)))))
    (p3 : (r_q2 = ((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) :
  ((d_y r_tau2 r_e s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation (d_y r_tau2 r_e s_h 2%Z) (((s_g 0%Z) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))) (((0 + 1 * ((((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))) - (d_y r_tau2 r_e s_h 2%Z))) + (- (((s_g 0%Z) ^^ 2%Z) * r_e)) * ((- (r_tau2 * (2 * r_delta0))) - r_q1)) + (- (((s_g 0%Z) ^^ 2%Z) * (r_e ^^ 2%Z))) * (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) - r_q2)) (add_equation ((0 + 1 * ((((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))) - (d_y r_tau2 r_e s_h 2%Z))) + (- (((s_g 0%Z) ^^ 2%Z) * r_e)) * ((- (r_tau2 * (2 * r_delta0))) - r_q1)) (- (((s_g 0%Z) ^^ 2%Z) * (r_e ^^ 2%Z))) r_q2 ((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) (add_equation (0 + 1 * ((((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))) - (d_y r_tau2 r_e s_h 2%Z))) (- (((s_g 0%Z) ^^ 2%Z) * r_e)) r_q1 (- (r_tau2 * (2 * r_delta0))) (add_equation 0 1 (d_y r_tau2 r_e s_h 2%Z) (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau2 * (2 * r_delta0))) * r_e)) + (((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_flow_expansion''second_order'_remainder'45_arithmetic
    (r_delta0 : R) (r_tau1 : R) (r_tau2 : R) :
  (((- (r_tau2 * (2 * r_delta0))) + (2 * ((r_tau2 - r_tau1) * r_delta0))) = (2 * (- (r_tau1 * r_delta0)))).
Proof.
  apply (conclude_equation ((- (r_tau2 * (2 * r_delta0))) + (2 * ((r_tau2 - r_tau1) * r_delta0))) (2 * (- (r_tau1 * r_delta0))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_expansion''second_order'_remainder'59_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_tau1 : R) (r_tau2 : R) :
  (((((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * ((r_tau2 - r_tau1) * r_delta0)) * (- (r_tau2 * (2 * r_delta0))))) + ((2 * (((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1))) + (((r_tau2 - r_tau1) * r_delta0) ^^ 2%Z))) = ((2 * ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau1 * r_delta0)) ^^ 2%Z))).
Proof.
  apply (conclude_equation ((((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * ((r_tau2 - r_tau1) * r_delta0)) * (- (r_tau2 * (2 * r_delta0))))) + ((2 * (((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1))) + (((r_tau2 - r_tau1) * r_delta0) ^^ 2%Z))) ((2 * ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau1 * r_delta0)) ^^ 2%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_expansion''second_order'_remainder'67_arithmetic
    (r_e : R) (r_p1 : R) (r_p2 : R) (r_q1 : R) (r_q2 : R) (r_r1 : R) (r_r2 : R) (s_g : Z -> R)
    (p1 : (((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))))) = ((r_e ^^ 3%Z) * (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z)))))) :
  (((((s_g 0%Z) * ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * (((s_g 0%Z) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))))) = (((r_e ^^ 3%Z) * ((s_g 0%Z) ^^ 2%Z)) * (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z))))).
Proof.
  apply (conclude_equation ((((s_g 0%Z) * ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * (((s_g 0%Z) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))))) (((r_e ^^ 3%Z) * ((s_g 0%Z) ^^ 2%Z)) * (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z)))) (0 + ((s_g 0%Z) ^^ 2%Z) * (((r_e ^^ 3%Z) * (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z)))) - ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))))))) (add_equation 0 ((s_g 0%Z) ^^ 2%Z) ((((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z))))) ((r_e ^^ 3%Z) * (((((2 * (r_p1 * r_p2)) - ((((2 * r_r1) * r_q2) + (((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q1)) + (2 * (r_r1 * r_r2)))) + (((r_p2 ^^ 2%Z) - (((((2 * r_r2) + (r_r1 ^^ 2%Z)) * r_q2) + ((2 * (r_r1 * r_r2)) * r_q1)) + (r_r2 ^^ 2%Z))) * r_e)) + ((- (((2 * (r_r1 * r_r2)) * r_q2) + ((r_r2 ^^ 2%Z) * r_q1))) * (r_e ^^ 2%Z))) + ((- ((r_r2 ^^ 2%Z) * r_q2)) * (r_e ^^ 3%Z)))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_flow_expansion''second_order'_remainder :
  (forall b_tau1 : R, (forall b_tau2 : R, (forall b_e : R, (forall b_delta0 : R, (forall b_delta1 : R, (forall b_g : Z -> R, (forall b_h : Z -> R, (forall b_p1 : R, (forall b_p2 : R, (forall b_q1 : R, (forall b_q2 : R, (forall b_r1 : R, (forall b_r2 : R, (((b_g 1%Z) = (b_delta0 * (b_g 0%Z))) -> (((b_g 2%Z) = ((b_delta1 * (b_g 0%Z)) + (b_delta0 * (b_g 1%Z)))) -> (((b_h 0%Z) = ((b_g 0%Z) ^^ 2%Z)) -> (((b_h 1%Z) = ((2 * (b_g 0%Z)) * (b_g 1%Z))) -> (((b_h 2%Z) = (((2 * (b_g 0%Z)) * (b_g 2%Z)) + (2 * ((b_g 1%Z) ^^ 2%Z)))) -> ((b_p1 = (- (b_tau1 * b_delta0))) -> ((b_p2 = ((b_tau1 ^^ 2%Z) * ((b_delta0 ^^ 2%Z) + b_delta1))) -> ((b_q1 = (- (b_tau2 * (2 * b_delta0)))) -> ((b_q2 = ((b_tau2 ^^ 2%Z) * ((4 * (b_delta0 ^^ 2%Z)) + (2 * b_delta1)))) -> ((b_r1 = ((b_tau2 - b_tau1) * b_delta0)) -> ((b_r2 = (((((b_tau1 ^^ 2%Z) - (b_tau1 * b_tau2)) - ((b_tau2 ^^ 2%Z) / 2)) * (b_delta0 ^^ 2%Z)) + (((b_tau1 ^^ 2%Z) - (b_tau2 ^^ 2%Z)) * b_delta1))) -> ((((d_y b_tau1 b_e b_g 2%Z) ^^ 2%Z) - ((((1 + (b_r1 * b_e)) + (b_r2 * (b_e ^^ 2%Z))) ^^ 2%Z) * (d_y b_tau2 b_e b_h 2%Z))) = (((b_e ^^ 3%Z) * ((b_g 0%Z) ^^ 2%Z)) * (((((2 * (b_p1 * b_p2)) - ((((2 * b_r1) * b_q2) + (((2 * b_r2) + (b_r1 ^^ 2%Z)) * b_q1)) + (2 * (b_r1 * b_r2)))) + (((b_p2 ^^ 2%Z) - (((((2 * b_r2) + (b_r1 ^^ 2%Z)) * b_q2) + ((2 * (b_r1 * b_r2)) * b_q1)) + (b_r2 ^^ 2%Z))) * b_e)) + ((- (((2 * (b_r1 * b_r2)) * b_q2) + ((b_r2 ^^ 2%Z) * b_q1))) * (b_e ^^ 2%Z))) + ((- ((b_r2 ^^ 2%Z) * b_q2)) * (b_e ^^ 3%Z))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_tau1 : R) => (fun (r_tau2 : R) => (fun (r_e : R) => (fun (r_delta0 : R) => (fun (r_delta1 : R) => (fun (s_g : Z -> R) => (fun (s_h : Z -> R) => (fun (r_p1 : R) => (fun (r_p2 : R) => (fun (r_q1 : R) => (fun (r_q2 : R) => (fun (r_r1 : R) => (fun (r_r2 : R) => (fun h1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))) => (fun h2 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))) => (fun h3 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)) => (fun h4 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))) => (fun h5 : ((s_h 2%Z) = (((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z)))) => (fun h6 : (r_p1 = (- (r_tau1 * r_delta0))) => (fun h7 : (r_p2 = ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) => (fun h8 : (r_q1 = (- (r_tau2 * (2 * r_delta0)))) => (fun h9 : (r_q2 = ((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))) => (fun h10 : (r_r1 = ((r_tau2 - r_tau1) * r_delta0)) => (fun h11 : (r_r2 = (((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1))) => (eq_trans (eq_ind (d_y r_tau2 r_e s_h 2%Z) (fun hole : R => ((((d_y r_tau1 r_e s_g 2%Z) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * (d_y r_tau2 r_e s_h 2%Z))) = ((((s_g 0%Z) * ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * hole)))) (eq_ind (d_y r_tau1 r_e s_g 2%Z) (fun hole : R => ((((d_y r_tau1 r_e s_g 2%Z) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * (d_y r_tau2 r_e s_h 2%Z))) = ((hole ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * (d_y r_tau2 r_e s_h 2%Z))))) (eq_refl (((d_y r_tau1 r_e s_g 2%Z) ^^ 2%Z) - ((((1 + (r_r1 * r_e)) + (r_r2 * (r_e ^^ 2%Z))) ^^ 2%Z) * (d_y r_tau2 r_e s_h 2%Z)))) ((s_g 0%Z) * ((1 + (r_p1 * r_e)) + (r_p2 * (r_e ^^ 2%Z)))) (t_flow_expansion''second_order'_remainder'24_arithmetic r_delta0 r_delta1 r_e r_p1 r_p2 r_tau1 s_g (t_flow_expansion''second_order'_remainder'21_folding r_delta0 r_delta1 r_e r_tau1 s_g (t_flow_expansion''second_order'_remainder'20_arithmetic r_delta0 r_delta1 r_e r_tau1 s_g (t_flow_expansion''second_order'_remainder'18_unfolding r_delta0 s_g h1) (t_flow_expansion''second_order'_remainder'19_unfolding r_delta0 r_delta1 s_g (t_flow_expansion''second_order'_remainder'9 r_delta0 r_delta1 s_g h2 h1)))) h6 h7)) (((s_g 0%Z) ^^ 2%Z) * ((1 + (r_q1 * r_e)) + (r_q2 * (r_e ^^ 2%Z)))) (t_flow_expansion''second_order'_remainder'16_arithmetic r_delta0 r_delta1 r_e r_q1 r_q2 r_tau2 s_g s_h (t_flow_expansion''second_order'_remainder'13_folding r_delta0 r_delta1 r_e r_tau2 s_g s_h (t_flow_expansion''second_order'_remainder'12_arithmetic r_delta0 r_delta1 r_e r_tau2 s_g s_h (t_flow_expansion''second_order'_remainder'2_unfolding s_g s_h h3) (t_flow_expansion''second_order'_remainder'6_unfolding r_delta0 s_g s_h (t_flow_expansion''second_order'_remainder'5_arithmetic r_delta0 s_g s_h h4 h1)) (t_flow_expansion''second_order'_remainder'11_unfolding r_delta0 r_delta1 s_g s_h (t_flow_expansion''second_order'_remainder'10_arithmetic r_delta0 r_delta1 s_g s_h h5 (t_flow_expansion''second_order'_remainder'9 r_delta0 r_delta1 s_g h2 h1) h1)))) h8 h9)) (t_flow_expansion''second_order'_remainder'67_arithmetic r_e r_p1 r_p2 r_q1 r_q2 r_r1 r_r2 s_g (((((((((t_residual_of_series_2 r_p1) r_p2) r_q1) r_q2) r_r1) r_r2) r_e) (eq_ind (- (r_tau1 * r_delta0)) (fun hole : R => ((r_q1 + (2 * r_r1)) = (2 * hole))) (eq_ind ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (fun hole : R => ((r_q1 + (2 * r_r1)) = (2 * (- (r_tau1 * r_delta0))))) (eq_ind (- (r_tau2 * (2 * r_delta0))) (fun hole : R => ((hole + (2 * r_r1)) = (2 * (- (r_tau1 * r_delta0))))) (eq_ind ((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) (fun hole : R => (((- (r_tau2 * (2 * r_delta0))) + (2 * r_r1)) = (2 * (- (r_tau1 * r_delta0))))) (eq_ind ((r_tau2 - r_tau1) * r_delta0) (fun hole : R => (((- (r_tau2 * (2 * r_delta0))) + (2 * hole)) = (2 * (- (r_tau1 * r_delta0))))) (eq_ind (((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1)) (fun hole : R => (((- (r_tau2 * (2 * r_delta0))) + (2 * ((r_tau2 - r_tau1) * r_delta0))) = (2 * (- (r_tau1 * r_delta0))))) (t_flow_expansion''second_order'_remainder'45_arithmetic r_delta0 r_tau1 r_tau2) r_r2 (eq_sym h11)) r_r1 (eq_sym h10)) r_q2 (eq_sym h9)) r_q1 (eq_sym h8)) r_p2 (eq_sym h7)) r_p1 (eq_sym h6))) (eq_ind (- (r_tau1 * r_delta0)) (fun hole : R => (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * r_p2) + (hole ^^ 2%Z)))) (eq_ind ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (fun hole : R => (((r_q2 + ((2 * r_r1) * r_q1)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * hole) + ((- (r_tau1 * r_delta0)) ^^ 2%Z)))) (eq_ind (- (r_tau2 * (2 * r_delta0))) (fun hole : R => (((r_q2 + ((2 * r_r1) * hole)) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau1 * r_delta0)) ^^ 2%Z)))) (eq_ind ((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) (fun hole : R => (((hole + ((2 * r_r1) * (- (r_tau2 * (2 * r_delta0))))) + ((2 * r_r2) + (r_r1 ^^ 2%Z))) = ((2 * ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau1 * r_delta0)) ^^ 2%Z)))) (eq_ind ((r_tau2 - r_tau1) * r_delta0) (fun hole : R => (((((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * hole) * (- (r_tau2 * (2 * r_delta0))))) + ((2 * r_r2) + (hole ^^ 2%Z))) = ((2 * ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau1 * r_delta0)) ^^ 2%Z)))) (eq_ind (((((r_tau1 ^^ 2%Z) - (r_tau1 * r_tau2)) - ((r_tau2 ^^ 2%Z) / 2)) * (r_delta0 ^^ 2%Z)) + (((r_tau1 ^^ 2%Z) - (r_tau2 ^^ 2%Z)) * r_delta1)) (fun hole : R => (((((r_tau2 ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * ((r_tau2 - r_tau1) * r_delta0)) * (- (r_tau2 * (2 * r_delta0))))) + ((2 * hole) + (((r_tau2 - r_tau1) * r_delta0) ^^ 2%Z))) = ((2 * ((r_tau1 ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau1 * r_delta0)) ^^ 2%Z)))) (t_flow_expansion''second_order'_remainder'59_arithmetic r_delta0 r_delta1 r_tau1 r_tau2) r_r2 (eq_sym h11)) r_r1 (eq_sym h10)) r_q2 (eq_sym h9)) r_q1 (eq_sym h8)) r_p2 (eq_sym h7)) r_p1 (eq_sym h6))))))))))))))))))))))))))))).
Qed.

Lemma t_flow_expansion''exponential'_drift'3_arithmetic
    (r_d : R) (r_tau1 : R)
    (p1 : (0 < (1 + (r_tau1 * r_d))))
    (p2 : ((1 + (r_tau1 * r_d)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + (r_tau1 * r_d)) - 0)) + 1 * (0 - (1 + (r_tau1 * r_d)))) 0 (add_equation_to_less (0 + 1 * ((1 + (r_tau1 * r_d)) - 0)) 1 (1 + (r_tau1 * r_d)) 0 (add_less_to_at_most 0 1 0 (1 + (r_tau1 * r_d)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'4
    (r_d : R) (r_tau1 : R)
    (h1 : (0 < (1 + (r_tau1 * r_d)))) :
  (~ ((1 + (r_tau1 * r_d)) = 0)).
Proof.
  exact (fun h2 : ((1 + (r_tau1 * r_d)) = 0) => (t_flow_expansion''exponential'_drift'3_arithmetic r_d r_tau1 h1 h2)).
Qed.

Lemma t_flow_expansion''exponential'_drift'9_arithmetic
    (r_d : R) (r_tau2 : R)
    (p1 : (0 < (1 + ((2 * r_tau2) * r_d))))
    (p2 : ((1 + ((2 * r_tau2) * r_d)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + ((2 * r_tau2) * r_d)) - 0)) + 1 * (0 - (1 + ((2 * r_tau2) * r_d)))) 0 (add_equation_to_less (0 + 1 * ((1 + ((2 * r_tau2) * r_d)) - 0)) 1 (1 + ((2 * r_tau2) * r_d)) 0 (add_less_to_at_most 0 1 0 (1 + ((2 * r_tau2) * r_d)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'10
    (r_d : R) (r_tau2 : R)
    (h1 : (0 < (1 + ((2 * r_tau2) * r_d)))) :
  (~ ((1 + ((2 * r_tau2) * r_d)) = 0)).
Proof.
  exact (fun h2 : ((1 + ((2 * r_tau2) * r_d)) = 0) => (t_flow_expansion''exponential'_drift'9_arithmetic r_d r_tau2 h1 h2)).
Qed.

Lemma t_flow_expansion''exponential'_drift'21
    (r_a : R) (r_d : R) (r_tau2 : R)
    (h1 : (~ (r_a = 0)))
    (h2 : (0 < (1 + ((2 * r_tau2) * r_d)))) :
  (0 < ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))).
Proof.
  exact ((((t_quotient_positive (r_a ^^ 2%Z)) (1 + ((2 * r_tau2) * r_d))) ((t_square_positive r_a) h1)) h2).
Qed.

Lemma t_flow_expansion''exponential'_drift'30_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'32
    (r_d : R) (r_tau2 : R)
    (h1 : (0 < (1 + ((2 * r_tau2) * r_d)))) :
  (0 < (1 / (1 + ((2 * r_tau2) * r_d)))).
Proof.
  exact ((((t_quotient_positive 1) (1 + ((2 * r_tau2) * r_d))) t_flow_expansion''exponential'_drift'30_arithmetic) h1).
Qed.

Lemma t_flow_expansion''exponential'_drift'56
    (r_d : R) (r_tau2 : R)
    (h1 : (0 < (1 + ((2 * r_tau2) * r_d)))) :
  (0 < (sqrt (1 + ((2 * r_tau2) * r_d)))).
Proof.
  exact ((t_square_root_positive (1 + ((2 * r_tau2) * r_d))) h1).
Qed.

Lemma t_flow_expansion''exponential'_drift'62_arithmetic
    (r_d : R) (r_tau2 : R)
    (p1 : (0 < (sqrt (1 + ((2 * r_tau2) * r_d)))))
    (p2 : ((sqrt (1 + ((2 * r_tau2) * r_d))) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (1 + ((2 * r_tau2) * r_d))) - 0)) + 1 * (0 - (sqrt (1 + ((2 * r_tau2) * r_d))))) 0 (add_equation_to_less (0 + 1 * ((sqrt (1 + ((2 * r_tau2) * r_d))) - 0)) 1 (sqrt (1 + ((2 * r_tau2) * r_d))) 0 (add_less_to_at_most 0 1 0 (sqrt (1 + ((2 * r_tau2) * r_d))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'63
    (r_d : R) (r_tau2 : R)
    (h1 : (0 < (1 + ((2 * r_tau2) * r_d)))) :
  (~ ((sqrt (1 + ((2 * r_tau2) * r_d))) = 0)).
Proof.
  exact (fun h2 : ((sqrt (1 + ((2 * r_tau2) * r_d))) = 0) => (t_flow_expansion''exponential'_drift'62_arithmetic r_d r_tau2 (t_flow_expansion''exponential'_drift'56 r_d r_tau2 h1) h2)).
Qed.

Lemma t_flow_expansion''exponential'_drift'5_arithmetic
    (r_a : R) (r_d : R) (r_tau1 : R)
    (p1 : (~ ((1 + (r_tau1 * r_d)) = 0))) :
  ((r_tau1 * (r_d * (r_a / (1 + (r_tau1 * r_d))))) = (r_a - (r_a / (1 + (r_tau1 * r_d))))).
Proof.
  apply (conclude_equation (r_tau1 * (r_d * (r_a / (1 + (r_tau1 * r_d))))) (r_a - (r_a / (1 + (r_tau1 * r_d)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'11_arithmetic
    (r_a : R) (r_d : R) (r_tau2 : R)
    (p1 : (~ ((1 + ((2 * r_tau2) * r_d)) = 0))) :
  ((r_tau2 * ((2 * r_d) * ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))))) = ((r_a ^^ 2%Z) - ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))))).
Proof.
  apply (conclude_equation (r_tau2 * ((2 * r_d) * ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))))) ((r_a ^^ 2%Z) - ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'22_arithmetic
    (r_a : R) (r_d : R) (r_tau2 : R)
    (p1 : (~ ((1 + ((2 * r_tau2) * r_d)) = 0))) :
  (((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))) = ((r_a ^^ 2%Z) * (1 / (1 + ((2 * r_tau2) * r_d))))).
Proof.
  apply (conclude_equation ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))) ((r_a ^^ 2%Z) * (1 / (1 + ((2 * r_tau2) * r_d)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'39_arithmetic
    (r_d : R) (r_tau2 : R)
    (p1 : (0 < (sqrt (1 / (1 + ((2 * r_tau2) * r_d))))))
    (p2 : ((sqrt (1 / (1 + ((2 * r_tau2) * r_d)))) = 0))
    (p3 : (~ ((1 + ((2 * r_tau2) * r_d)) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (1 / (1 + ((2 * r_tau2) * r_d)))) - 0)) + 1 * (0 - (sqrt (1 / (1 + ((2 * r_tau2) * r_d)))))) 0 (add_equation_to_less (0 + 1 * ((sqrt (1 / (1 + ((2 * r_tau2) * r_d)))) - 0)) 1 (sqrt (1 / (1 + ((2 * r_tau2) * r_d)))) 0 (add_less_to_at_most 0 1 0 (sqrt (1 / (1 + ((2 * r_tau2) * r_d)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'44_arithmetic
    (r_a : R) (r_d : R) (r_tau2 : R)
    (p1 : (0 < (sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))))))
    (p2 : ((sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))) = 0))
    (p3 : (~ ((1 + ((2 * r_tau2) * r_d)) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))) - 0)) + 1 * (0 - (sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))))) 0 (add_equation_to_less (0 + 1 * ((sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))) - 0)) 1 (sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))) 0 (add_less_to_at_most 0 1 0 (sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'46_arithmetic
    (r_a : R) (r_d : R) (r_tau1 : R) (r_tau2 : R)
    (p1 : ((r_a / (sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))))) = ((sign r_a) / (sqrt (1 / (1 + ((2 * r_tau2) * r_d)))))))
    (p2 : (~ ((1 + ((2 * r_tau2) * r_d)) = 0)))
    (p3 : (~ ((sqrt (1 / (1 + ((2 * r_tau2) * r_d)))) = 0)))
    (p4 : (~ ((1 + (r_tau1 * r_d)) = 0)))
    (p5 : (~ ((sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))) = 0))) :
  (((r_a / (1 + (r_tau1 * r_d))) / (sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))))) = (((sign r_a) / (sqrt (1 / (1 + ((2 * r_tau2) * r_d))))) / (1 + (r_tau1 * r_d)))).
Proof.
  apply (conclude_equation ((r_a / (1 + (r_tau1 * r_d))) / (sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))))) (((sign r_a) / (sqrt (1 / (1 + ((2 * r_tau2) * r_d))))) / (1 + (r_tau1 * r_d))) (0 + (1 / (1 + (r_tau1 * r_d))) * (((sign r_a) / (sqrt (1 / (1 + ((2 * r_tau2) * r_d))))) - (r_a / (sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))))))) (add_equation 0 (1 / (1 + (r_tau1 * r_d))) (r_a / (sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))))) ((sign r_a) / (sqrt (1 / (1 + ((2 * r_tau2) * r_d))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'53_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'59_arithmetic
    (r_d : R) (r_tau2 : R)
    (p1 : (0 < (1 + ((2 * r_tau2) * r_d)))) :
  (0 <= (1 + ((2 * r_tau2) * r_d))).
Proof.
  apply (conclude_at_most_strictly 0 (1 + ((2 * r_tau2) * r_d)) (0 + 1 * ((1 + ((2 * r_tau2) * r_d)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 + ((2 * r_tau2) * r_d)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'64_arithmetic
    (r_d : R) (r_tau2 : R)
    (p1 : (((sqrt (1 + ((2 * r_tau2) * r_d))) ^^ 2%Z) = (1 + ((2 * r_tau2) * r_d))))
    (p2 : (~ ((1 + ((2 * r_tau2) * r_d)) = 0)))
    (p3 : (~ ((sqrt (1 + ((2 * r_tau2) * r_d))) = 0))) :
  (((1 / (sqrt (1 + ((2 * r_tau2) * r_d)))) ^^ 2%Z) = (1 / (1 + ((2 * r_tau2) * r_d)))).
Proof.
  apply (conclude_equation ((1 / (sqrt (1 + ((2 * r_tau2) * r_d)))) ^^ 2%Z) (1 / (1 + ((2 * r_tau2) * r_d))) (0 + ((-1) / ((1 + ((2 * r_tau2) * r_d)) * ((sqrt (1 + ((2 * r_tau2) * r_d))) ^^ 2%Z))) * ((1 + ((2 * r_tau2) * r_d)) - ((sqrt (1 + ((2 * r_tau2) * r_d))) ^^ 2%Z))) (add_equation 0 ((-1) / ((1 + ((2 * r_tau2) * r_d)) * ((sqrt (1 + ((2 * r_tau2) * r_d))) ^^ 2%Z))) ((sqrt (1 + ((2 * r_tau2) * r_d))) ^^ 2%Z) (1 + ((2 * r_tau2) * r_d)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'68_arithmetic
    (r_a : R) (r_d : R) (r_tau1 : R) (r_tau2 : R)
    (p1 : (~ ((1 + (r_tau1 * r_d)) = 0)))
    (p2 : (~ ((sqrt (1 + ((2 * r_tau2) * r_d))) = 0))) :
  ((((sign r_a) / (1 / (sqrt (1 + ((2 * r_tau2) * r_d))))) / (1 + (r_tau1 * r_d))) = (((sign r_a) * (sqrt (1 + ((2 * r_tau2) * r_d)))) / (1 + (r_tau1 * r_d)))).
Proof.
  apply (conclude_equation (((sign r_a) / (1 / (sqrt (1 + ((2 * r_tau2) * r_d))))) / (1 + (r_tau1 * r_d))) (((sign r_a) * (sqrt (1 + ((2 * r_tau2) * r_d)))) / (1 + (r_tau1 * r_d))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_flow_expansion''exponential'_drift :
  (forall b_tau1 : R, (forall b_tau2 : R, (forall b_a : R, (forall b_d : R, ((~ (b_a = 0)) -> ((0 < (1 + (b_tau1 * b_d))) -> ((0 < (1 + ((2 * b_tau2) * b_d))) -> (((b_tau1 * (b_d * (b_a / (1 + (b_tau1 * b_d))))) = (b_a - (b_a / (1 + (b_tau1 * b_d))))) /\ (((b_tau2 * ((2 * b_d) * ((b_a ^^ 2%Z) / (1 + ((2 * b_tau2) * b_d))))) = ((b_a ^^ 2%Z) - ((b_a ^^ 2%Z) / (1 + ((2 * b_tau2) * b_d))))) /\ ((0 < ((b_a ^^ 2%Z) / (1 + ((2 * b_tau2) * b_d)))) /\ (((b_a / (1 + (b_tau1 * b_d))) / (sqrt ((b_a ^^ 2%Z) / (1 + ((2 * b_tau2) * b_d))))) = (((sign b_a) * (sqrt (1 + ((2 * b_tau2) * b_d)))) / (1 + (b_tau1 * b_d)))))))))))))).
Proof.
  exact (fun (r_tau1 : R) => (fun (r_tau2 : R) => (fun (r_a : R) => (fun (r_d : R) => (fun h1 : (~ (r_a = 0)) => (fun h2 : (0 < (1 + (r_tau1 * r_d))) => (fun h3 : (0 < (1 + ((2 * r_tau2) * r_d))) => (conj (t_flow_expansion''exponential'_drift'5_arithmetic r_a r_d r_tau1 (t_flow_expansion''exponential'_drift'4 r_d r_tau1 h2)) (conj (t_flow_expansion''exponential'_drift'11_arithmetic r_a r_d r_tau2 (t_flow_expansion''exponential'_drift'10 r_d r_tau2 h3)) (conj (t_flow_expansion''exponential'_drift'21 r_a r_d r_tau2 h1 h3) (eq_trans (eq_trans (t_flow_expansion''exponential'_drift'46_arithmetic r_a r_d r_tau1 r_tau2 (eq_ind ((r_a ^^ 2%Z) * (1 / (1 + ((2 * r_tau2) * r_d)))) (fun hole : R => ((r_a / (sqrt hole)) = ((sign r_a) / (sqrt (1 / (1 + ((2 * r_tau2) * r_d))))))) ((((t_scaled_ratio r_a) (1 / (1 + ((2 * r_tau2) * r_d)))) h1) (t_flow_expansion''exponential'_drift'32 r_d r_tau2 h3)) ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d))) (eq_sym (t_flow_expansion''exponential'_drift'22_arithmetic r_a r_d r_tau2 (t_flow_expansion''exponential'_drift'10 r_d r_tau2 h3)))) (t_flow_expansion''exponential'_drift'10 r_d r_tau2 h3) (fun h4 : ((sqrt (1 / (1 + ((2 * r_tau2) * r_d)))) = 0) => (t_flow_expansion''exponential'_drift'39_arithmetic r_d r_tau2 ((t_square_root_positive (1 / (1 + ((2 * r_tau2) * r_d)))) (t_flow_expansion''exponential'_drift'32 r_d r_tau2 h3)) h4 (t_flow_expansion''exponential'_drift'10 r_d r_tau2 h3))) (t_flow_expansion''exponential'_drift'4 r_d r_tau1 h2) (fun h4 : ((sqrt ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))) = 0) => (t_flow_expansion''exponential'_drift'44_arithmetic r_a r_d r_tau2 ((t_square_root_positive ((r_a ^^ 2%Z) / (1 + ((2 * r_tau2) * r_d)))) (t_flow_expansion''exponential'_drift'21 r_a r_d r_tau2 h1 h3)) h4 (t_flow_expansion''exponential'_drift'10 r_d r_tau2 h3)))) (eq_ind (sqrt (1 / (1 + ((2 * r_tau2) * r_d)))) (fun hole : R => ((((sign r_a) / (sqrt (1 / (1 + ((2 * r_tau2) * r_d))))) / (1 + (r_tau1 * r_d))) = (((sign r_a) / hole) / (1 + (r_tau1 * r_d))))) (eq_refl (((sign r_a) / (sqrt (1 / (1 + ((2 * r_tau2) * r_d))))) / (1 + (r_tau1 * r_d)))) (1 / (sqrt (1 + ((2 * r_tau2) * r_d)))) ((((t_square_root_unique (1 / (1 + ((2 * r_tau2) * r_d)))) (1 / (sqrt (1 + ((2 * r_tau2) * r_d))))) ((((t_quotient_nonnegative 1) (sqrt (1 + ((2 * r_tau2) * r_d)))) t_flow_expansion''exponential'_drift'53_arithmetic) (t_flow_expansion''exponential'_drift'56 r_d r_tau2 h3))) (t_flow_expansion''exponential'_drift'64_arithmetic r_d r_tau2 (square_root_squared _ (t_flow_expansion''exponential'_drift'59_arithmetic r_d r_tau2 h3)) (t_flow_expansion''exponential'_drift'10 r_d r_tau2 h3) (t_flow_expansion''exponential'_drift'63 r_d r_tau2 h3))))) (t_flow_expansion''exponential'_drift'68_arithmetic r_a r_d r_tau1 r_tau2 (t_flow_expansion''exponential'_drift'4 r_d r_tau1 h2) (t_flow_expansion''exponential'_drift'63 r_d r_tau2 h3))))))))))))).
Qed.

Lemma t_flow_expansion''exponential'_drift'2c''_every'_order'5_unfolding
    (r_a : R) (r_d : R) (r_tau : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (((1 + (r_tau * r_d)) * (d_y r_tau 1 (fun b_k : Z => (r_a * (r_d ^^ b_k))) i_m)) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 1)%Z))))) :
  (((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum i_m (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 1)%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''exponential'_drift'2c''_every'_order'7_arithmetic
    (r_a : R) (r_d : R) (r_tau : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum i_m (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 1)%Z)))))
    (p2 : (0%Z <= i_m)%Z) :
  (((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 2)%Z)))).
Proof.
  apply (conclude_equation ((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))) (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 2)%Z))) (0 + 1 * ((r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 1)%Z))) - ((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum i_m (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))))) (add_equation 0 1 ((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum i_m (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))) (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 1)%Z))) empty_combination p1)).
  clear p1.
  assert (e1 : (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))) = ((sum i_m (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))) + (((- (r_tau * 1)) ^^ (i_m + 1)%Z) * (r_a * (r_d ^^ (i_m + 1)%Z))))) by (reindex (sum_peel (i_m + 1)%Z i_m (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k)))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e3 : (sum i_m (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))) = ((((((-1) ^^ i_m) * (r_tau ^^ 1%Z)) * (r_a * (r_d ^^ 1%Z))) * (sum i_m (fun b_k : Z => ((((-1) ^^ (i_m - b_k)%Z) * (r_d ^^ (b_k - 1)%Z)) * (r_tau ^^ (b_k - 1)%Z))))) + 0)).
  {
    apply (sum_equal i_m (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k)))) (fun b_k : Z => ((((((-1) ^^ i_m) * (r_tau ^^ 1%Z)) * (r_a * (r_d ^^ 1%Z))) * ((((-1) ^^ (i_m - b_k)%Z) * (r_d ^^ (b_k - 1)%Z)) * (r_tau ^^ (b_k - 1)%Z))) + 0))).
    - {
        intros i_k'b7'2 natural_2 first_2 last_2.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : ((- (r_tau * 1)) ^^ i_k'b7'2) = (((-1) ^^ i_k'b7'2) * ((r_tau ^^ i_k'b7'2) * 1))) by (distribute_power).
        replace_by e3.
        assert (e4 : ((-1) ^^ (i_m - i_k'b7'2)%Z) = ((/ (((-1) ^^ i_k'b7'2) ^ 1)) * ((((-1) ^^ i_m) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'2 1 i_m); [lia | nonzero |].
          apply (power_step _ _ i_m 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e4.
        assert (e5 : (r_tau ^^ i_k'b7'2) = (((r_tau ^^ (i_k'b7'2 - 1)%Z) ^ 1) * (r_tau ^ 1))).
        {
          apply (power_step _ _ (i_k'b7'2 - 1)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        assert (e6 : (r_d ^^ i_k'b7'2) = (((r_d ^^ (i_k'b7'2 - 1)%Z) ^ 1) * (r_d ^ 1))).
        {
          apply (power_step _ _ (i_k'b7'2 - 1)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        all: destruct (sign_cases i_k'b7'2) as [case|case]; rewrite ?case; clear case.
        all: destruct (sign_cases i_m) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e3.
  assert (e6 : ((- (r_tau * r_d)) ^^ (i_m + 2)%Z) = (((-1) ^^ (i_m + 2)%Z) * ((r_tau ^^ (i_m + 2)%Z) * (r_d ^^ (i_m + 2)%Z)))) by (distribute_power).
  replace_by e6.
  assert (e7 : ((- (r_tau * 1)) ^^ (i_m + 1)%Z) = (((-1) ^^ (i_m + 1)%Z) * ((r_tau ^^ (i_m + 1)%Z) * 1))) by (distribute_power).
  replace_by e7.
  assert (e8 : ((- (r_tau * r_d)) ^^ (i_m + 1)%Z) = (((-1) ^^ (i_m + 1)%Z) * ((r_tau ^^ (i_m + 1)%Z) * (r_d ^^ (i_m + 1)%Z)))) by (distribute_power).
  replace_by e8.
  assert (e9 : ((-1) ^^ (i_m + 2)%Z) = ((((-1) ^^ i_m) ^ 1) * ((-1) ^ 2))).
  {
    apply (power_step _ _ i_m 1 2%Z); [lia | left; nonzero |].
    reflexivity.
  }
  replace_by e9.
  assert (e10 : ((-1) ^^ (i_m + 1)%Z) = ((((-1) ^^ i_m) ^ 1) * ((-1) ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | left; nonzero |].
    reflexivity.
  }
  replace_by e10.
  assert (e11 : (r_tau ^^ (i_m + 2)%Z) = (((r_tau ^^ i_m) ^ 1) * (r_tau ^ 2))).
  {
    apply (power_step _ _ i_m 1 2%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e11.
  assert (e12 : (r_tau ^^ (i_m + 1)%Z) = (((r_tau ^^ i_m) ^ 1) * (r_tau ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e12.
  assert (e13 : (r_d ^^ (i_m + 2)%Z) = (((r_d ^^ i_m) ^ 1) * (r_d ^ 2))).
  {
    apply (power_step _ _ i_m 1 2%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e13.
  assert (e14 : (r_d ^^ (i_m + 1)%Z) = (((r_d ^^ i_m) ^ 1) * (r_d ^ 1))).
  {
    apply (power_step _ _ i_m 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e14.
  all: destruct (sign_cases i_m) as [case|case]; rewrite ?case; clear case.
  all: rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'2c''_every'_order'8_folding
    (r_a : R) (r_d : R) (r_tau : R) (i_m : Z) (natural_m : (0 <= i_m)%Z)
    (p1 : (((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum (i_m + 1)%Z (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 2)%Z))))) :
  (((1 + (r_tau * r_d)) * (d_y r_tau 1 (fun b_k : Z => (r_a * (r_d ^^ b_k))) (i_m + 1)%Z)) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 2)%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''exponential'_drift'2c''_every'_order'1_arithmetic
    (r_a : R) (r_d : R) (r_tau : R) :
  (((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum 0%Z (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))) = (r_a * (1 - ((- (r_tau * r_d)) ^^ 1%Z)))).
Proof.
  apply (conclude_equation ((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum 0%Z (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))) (r_a * (1 - ((- (r_tau * r_d)) ^^ 1%Z))) 0 empty_combination).
  assert (e1 : (sum 0%Z (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))) = 0) by (apply sum_empty; lia).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_flow_expansion''exponential'_drift'2c''_every'_order'2_folding
    (r_a : R) (r_d : R) (r_tau : R)
    (p1 : (((1 + (r_tau * r_d)) * ((r_a * (r_d ^^ 0%Z)) + (sum 0%Z (fun b_k : Z => (((- (r_tau * 1)) ^^ b_k) * (r_a * (r_d ^^ b_k))))))) = (r_a * (1 - ((- (r_tau * r_d)) ^^ 1%Z))))) :
  (((1 + (r_tau * r_d)) * (d_y r_tau 1 (fun b_k : Z => (r_a * (r_d ^^ b_k))) 0%Z)) = (r_a * (1 - ((- (r_tau * r_d)) ^^ 1%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_expansion''exponential'_drift'2c''_every'_order'10_induction
    (r_a : R) (r_d : R) (r_tau : R)
    (p1 : (((1 + (r_tau * r_d)) * (d_y r_tau 1 (fun b_k : Z => (r_a * (r_d ^^ b_k))) 0%Z)) = (r_a * (1 - ((- (r_tau * r_d)) ^^ 1%Z)))))
    (p2 : (forall (i_m : Z) (natural_m : (0 <= i_m)%Z), (0%Z <= i_m)%Z -> (((1 + (r_tau * r_d)) * (d_y r_tau 1 (fun b_k : Z => (r_a * (r_d ^^ b_k))) i_m)) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 1)%Z)))) -> (((1 + (r_tau * r_d)) * (d_y r_tau 1 (fun b_k : Z => (r_a * (r_d ^^ b_k))) (i_m + 1)%Z)) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 2)%Z)))))) :
  (forall b_m : Z, (0 <= b_m)%Z -> ((0%Z <= b_m)%Z -> (((1 + (r_tau * r_d)) * (d_y r_tau 1 (fun b_k : Z => (r_a * (r_d ^^ b_k))) b_m)) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (b_m + 1)%Z)))))).
Proof.
  apply (induction_from (fun i_m : Z => (((1 + (r_tau * r_d)) * (d_y r_tau 1 (fun b_k : Z => (r_a * (r_d ^^ b_k))) i_m)) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 1)%Z))))) 0 (literal_natural 0 eq_refl)).
  - reindex p1.
  - intros n natural lower previous.
    reindex (p2 n natural lower previous).
Qed.

Lemma t_flow_expansion''exponential'_drift'2c''_every'_order'12_indexArithmetic
    (i_n : Z) (natural_n : (0 <= i_n)%Z) :
  (0%Z <= i_n)%Z.
Proof.
  lia.
Qed.

Theorem t_flow_expansion''exponential'_drift'2c''_every'_order :
  (forall b_tau : R, (forall b_a : R, (forall b_d : R, (forall b_n : Z, (0 <= b_n)%Z -> (((1 + (b_tau * b_d)) * (d_y b_tau 1 (fun b_k : Z => (b_a * (b_d ^^ b_k))) b_n)) = (b_a * (1 - ((- (b_tau * b_d)) ^^ (b_n + 1)%Z)))))))).
Proof.
  exact (fun (r_tau : R) => (fun (r_a : R) => (fun (r_d : R) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (((t_flow_expansion''exponential'_drift'2c''_every'_order'10_induction r_a r_d r_tau (t_flow_expansion''exponential'_drift'2c''_every'_order'2_folding r_a r_d r_tau (t_flow_expansion''exponential'_drift'2c''_every'_order'1_arithmetic r_a r_d r_tau)) (fun (i_m : Z) (natural_m : (0 <= i_m)%Z) (h1 : (0%Z <= i_m)%Z) (h2 : (((1 + (r_tau * r_d)) * (d_y r_tau 1 (fun b_k : Z => (r_a * (r_d ^^ b_k))) i_m)) = (r_a * (1 - ((- (r_tau * r_d)) ^^ (i_m + 1)%Z))))) => (t_flow_expansion''exponential'_drift'2c''_every'_order'8_folding r_a r_d r_tau i_m natural_m (t_flow_expansion''exponential'_drift'2c''_every'_order'7_arithmetic r_a r_d r_tau i_m natural_m (t_flow_expansion''exponential'_drift'2c''_every'_order'5_unfolding r_a r_d r_tau i_m natural_m h2) h1)))) i_n natural_n) (t_flow_expansion''exponential'_drift'2c''_every'_order'12_indexArithmetic i_n natural_n)))))).
Qed.

