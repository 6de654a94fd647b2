(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas.
Local Open Scope R_scope.

Lemma t_flow_second_order''second'_order'30_arithmetic
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (p1 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  apply (conclude_equation (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) ((0 + 1 * (((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) - (s_g 2%Z))) + r_delta0 * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) - (s_g 2%Z))) r_delta0 (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_g 2%Z) ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''second'_order'30
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (h1 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))))
    (h2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  exact (t_flow_second_order''second'_order'30_arithmetic r_delta0 r_delta1 s_g h1 h2).
Qed.

Lemma t_flow_second_order''second'_order'37_unfolding
    (r_delta0 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''second'_order'38_unfolding
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (p1 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''second'_order'39_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))))
    (p2 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  (((s_g 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * ((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((s_g 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))))) ((s_g 0%Z) * ((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))) ((0 + ((- (r_tau * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) + ((- (r_tau * r_e)) ^^ 2%Z) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) (add_equation (0 + ((- (r_tau * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) ((- (r_tau * r_e)) ^^ 2%Z) (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (add_equation 0 ((- (r_tau * r_e)) ^^ 1%Z) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) empty_combination p1) p2)).
  clear p1 p2.
  assert (e1 : (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau * r_e)) ^^ 2%Z) * (s_g 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau * r_e)) ^^ 1%Z) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_flow_second_order''second'_order'40_folding
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau : R) (s_g : Z -> R)
    (p1 : (((s_g 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * ((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))))) :
  ((d_y r_tau r_e s_g 2%Z) = ((s_g 0%Z) * ((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''second'_order'23_unfolding
    (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z))) :
  ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''second'_order'26_arithmetic
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  apply (conclude_equation (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) ((0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) + (2 * (s_g 0%Z)) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) (2 * (s_g 0%Z)) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_h 1%Z) ((2 * (s_g 0%Z)) * (s_g 1%Z)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''second'_order'27_unfolding
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''second'_order'31_arithmetic
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

Lemma t_flow_second_order''second'_order'32_unfolding
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) :
  ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''second'_order'33_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)))
    (p2 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))))
    (p3 : ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) :
  (((s_h 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((s_h 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))))) (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))) (((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) + ((- (r_tau * r_e)) ^^ 2%Z) * ((((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) - (s_h 2%Z))) (add_equation ((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) ((- (r_tau * r_e)) ^^ 2%Z) (s_h 2%Z) (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) (add_equation (0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) ((- (r_tau * r_e)) ^^ 1%Z) (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) (add_equation 0 1 (s_h 0%Z) ((s_g 0%Z) ^^ 2%Z) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  assert (e1 : (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau * r_e)) ^^ 2%Z) * (s_h 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau * r_e)) ^^ 1%Z) * (s_h 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e3.
  rational_identity.
Qed.

Lemma t_flow_second_order''second'_order'34_folding
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : (((s_h 0%Z) + (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))))) :
  ((d_y r_tau r_e s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''second'_order'21_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau : R) (s_g : Z -> R) :
  (((sign (s_g 0%Z)) * ((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z)))) = ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((sign (s_g 0%Z)) * ((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z)))) ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_second_order''second'_order'14_arithmetic
    (r_delta0 : R) (r_tau : R) :
  (((- (r_tau * (2 * r_delta0))) + (2 * 0)) = (2 * (- (r_tau * r_delta0)))).
Proof.
  apply (conclude_equation ((- (r_tau * (2 * r_delta0))) + (2 * 0)) (2 * (- (r_tau * r_delta0))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_second_order''second'_order'16_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_tau : R) :
  (((((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * 0) * (- (r_tau * (2 * r_delta0))))) + ((2 * (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2))) + (0 ^^ 2%Z))) = ((2 * ((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau * r_delta0)) ^^ 2%Z))).
Proof.
  apply (conclude_equation ((((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * 0) * (- (r_tau * (2 * r_delta0))))) + ((2 * (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2))) + (0 ^^ 2%Z))) ((2 * ((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau * r_delta0)) ^^ 2%Z)) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_flow_second_order''second'_order :
  (forall b_tau : R, (forall b_delta0 : R, (forall b_delta1 : R, (forall b_g : Z -> R, (forall b_h : Z -> R, (forall b_c : R, (((b_g 1%Z) = (b_delta0 * (b_g 0%Z))) -> (((b_g 2%Z) = ((b_delta1 * (b_g 0%Z)) + (b_delta0 * (b_g 1%Z)))) -> (((b_h 0%Z) = ((b_g 0%Z) ^^ 2%Z)) -> (((b_h 1%Z) = ((2 * (b_g 0%Z)) * (b_g 1%Z))) -> (((b_h 2%Z) = (((2 * (b_g 0%Z)) * (b_g 2%Z)) + (2 * ((b_g 1%Z) ^^ 2%Z)))) -> ((~ ((b_g 0%Z) = 0)) -> ((0 <= b_c) -> (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y b_tau b_e b_g 2%Z))) <= (b_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y b_tau b_e b_h 2%Z))) <= (b_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (b_g 0%Z)) * (1 - ((((b_tau ^^ 2%Z) * (b_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (b_C * ((Rabs b_e) ^^ 3%Z)))))))))))))))))))))))))).
Proof.
  exact (fun (r_tau : R) => (fun (r_delta0 : R) => (fun (r_delta1 : R) => (fun (s_g : Z -> R) => (fun (s_h : Z -> R) => (fun (r_c : R) => (fun h1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))) => (fun h2 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))) => (fun h3 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)) => (fun h4 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))) => (fun h5 : ((s_h 2%Z) = (((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z)))) => (fun h6 : (~ ((s_g 0%Z) = 0)) => (fun h7 : (0 <= r_c) => (ex_ind (fun (r_C : R) (h8 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - ((s_g 0%Z) * ((1 + ((- (r_tau * r_delta0)) * b_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau * (2 * r_delta0))) * b_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (0 * b_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))))))))) => (ex_ind (fun (r_r : R) (h9 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - ((s_g 0%Z) * ((1 + ((- (r_tau * r_delta0)) * b_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau * (2 * r_delta0))) * b_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (b_e ^^ 2%Z)))))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (0 * b_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z)))))))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (b_C * ((Rabs b_e) ^^ 3%Z))))))))))))) r_C (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (r_c * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z)))))))))))) r_r (conj (proj1 h9) (fun (r_e : R) => (fun h10 : ((Rabs r_e) <= r_r) => (eq_ind ((sign (s_g 0%Z)) * ((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z)))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau r_e s_g 2%Z))) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau r_e s_h 2%Z))) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - hole)) <= (r_C * ((Rabs r_e) ^^ 3%Z))))))))) (eq_ind (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau r_e s_g 2%Z))) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> (((Rabs (b_v - hole)) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z)))))) <= (r_C * ((Rabs r_e) ^^ 3%Z))))))))) (eq_ind ((s_g 0%Z) * ((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z)))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - hole)) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * ((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z)))))) <= (r_c * ((Rabs r_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z)))))) <= (r_C * ((Rabs r_e) ^^ 3%Z))))))))) (((proj2 h9) r_e) h10) (d_y r_tau r_e s_g 2%Z) (eq_sym (t_flow_second_order''second'_order'40_folding r_delta0 r_delta1 r_e r_tau s_g (t_flow_second_order''second'_order'39_arithmetic r_delta0 r_delta1 r_e r_tau s_g (t_flow_second_order''second'_order'37_unfolding r_delta0 s_g h1) (t_flow_second_order''second'_order'38_unfolding r_delta0 r_delta1 s_g (t_flow_second_order''second'_order'30 r_delta0 r_delta1 s_g h2 h1)))))) (d_y r_tau r_e s_h 2%Z) (eq_sym (t_flow_second_order''second'_order'34_folding r_delta0 r_delta1 r_e r_tau s_g s_h (t_flow_second_order''second'_order'33_arithmetic r_delta0 r_delta1 r_e r_tau s_g s_h (t_flow_second_order''second'_order'23_unfolding s_g s_h h3) (t_flow_second_order''second'_order'27_unfolding r_delta0 s_g s_h (t_flow_second_order''second'_order'26_arithmetic r_delta0 s_g s_h h4 h1)) (t_flow_second_order''second'_order'32_unfolding r_delta0 r_delta1 s_g s_h (t_flow_second_order''second'_order'31_arithmetic r_delta0 r_delta1 s_g s_h h5 (t_flow_second_order''second'_order'30 r_delta0 r_delta1 s_g h2 h1) h1)))))) ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))) (t_flow_second_order''second'_order'21_arithmetic r_delta0 r_e r_tau s_g)))))))) h8)) ((((((((((((t_ratio_of_series_2 (s_g 0%Z)) r_c) (- (r_tau * r_delta0))) ((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) (- (r_tau * (2 * r_delta0)))) ((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))) 0) (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2))) h6) h7) (t_flow_second_order''second'_order'14_arithmetic r_delta0 r_tau)) (t_flow_second_order''second'_order'16_arithmetic r_delta0 r_delta1 r_tau)))))))))))))))).
Qed.

Lemma t_flow_second_order''third'_order'35_arithmetic
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (p1 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  apply (conclude_equation (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) ((0 + 1 * (((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) - (s_g 2%Z))) + r_delta0 * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) - (s_g 2%Z))) r_delta0 (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_g 2%Z) ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''third'_order'35
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (h1 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))))
    (h2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  exact (t_flow_second_order''third'_order'35_arithmetic r_delta0 r_delta1 s_g h1 h2).
Qed.

Lemma t_flow_second_order''third'_order'40_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (s_g : Z -> R)
    (p1 : ((s_g 3%Z) = (((r_delta2 * (s_g 0%Z)) + ((2 * r_delta1) * (s_g 1%Z))) + (r_delta0 * (s_g 2%Z)))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))))
    (p3 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  ((s_g 3%Z) = ((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))).
Proof.
  apply (conclude_equation (s_g 3%Z) ((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)) (((0 + 1 * ((((r_delta2 * (s_g 0%Z)) + ((2 * r_delta1) * (s_g 1%Z))) + (r_delta0 * (s_g 2%Z))) - (s_g 3%Z))) + (2 * r_delta1) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) + r_delta0 * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) (add_equation ((0 + 1 * ((((r_delta2 * (s_g 0%Z)) + ((2 * r_delta1) * (s_g 1%Z))) + (r_delta0 * (s_g 2%Z))) - (s_g 3%Z))) + (2 * r_delta1) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) r_delta0 (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (add_equation (0 + 1 * ((((r_delta2 * (s_g 0%Z)) + ((2 * r_delta1) * (s_g 1%Z))) + (r_delta0 * (s_g 2%Z))) - (s_g 3%Z))) (2 * r_delta1) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_g 3%Z) (((r_delta2 * (s_g 0%Z)) + ((2 * r_delta1) * (s_g 1%Z))) + (r_delta0 * (s_g 2%Z))) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Lemma t_flow_second_order''third'_order'40
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (s_g : Z -> R)
    (h1 : ((s_g 3%Z) = (((r_delta2 * (s_g 0%Z)) + ((2 * r_delta1) * (s_g 1%Z))) + (r_delta0 * (s_g 2%Z)))))
    (h2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))))
    (h3 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z))))) :
  ((s_g 3%Z) = ((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))).
Proof.
  exact (t_flow_second_order''third'_order'40_arithmetic r_delta0 r_delta1 r_delta2 s_g h1 h2 (t_flow_second_order''third'_order'35 r_delta0 r_delta1 s_g h3 h2)).
Qed.

Lemma t_flow_second_order''third'_order'47_unfolding
    (r_delta0 : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''third'_order'48_unfolding
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R)
    (p1 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''third'_order'49_unfolding
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (s_g : Z -> R)
    (p1 : ((s_g 3%Z) = ((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)))) :
  ((s_g 3%Z) = ((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''third'_order'50_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (r_e : R) (r_tau : R) (s_g : Z -> R)
    (p1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))))
    (p2 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))))
    (p3 : ((s_g 3%Z) = ((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)))) :
  (((s_g 0%Z) + (sum 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * (((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))) * (r_e ^^ 3%Z))))).
Proof.
  apply (conclude_equation ((s_g 0%Z) + (sum 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))))) ((s_g 0%Z) * (((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))) * (r_e ^^ 3%Z)))) (((0 + ((- (r_tau * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) + ((- (r_tau * r_e)) ^^ 2%Z) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) + ((- (r_tau * r_e)) ^^ 3%Z) * (((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)) - (s_g 3%Z))) (add_equation ((0 + ((- (r_tau * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) + ((- (r_tau * r_e)) ^^ 2%Z) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) ((- (r_tau * r_e)) ^^ 3%Z) (s_g 3%Z) ((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)) (add_equation (0 + ((- (r_tau * r_e)) ^^ 1%Z) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) ((- (r_tau * r_e)) ^^ 2%Z) (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (add_equation 0 ((- (r_tau * r_e)) ^^ 1%Z) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  assert (e1 : (sum 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau * r_e)) ^^ 3%Z) * (s_g 3%Z)))) by (reindex (sum_peel 3%Z 2%Z 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau * r_e)) ^^ 2%Z) * (s_g 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) + (((- (r_tau * r_e)) ^^ 1%Z) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e3.
  assert (e4 : (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e4.
  rational_identity.
Qed.

Lemma t_flow_second_order''third'_order'51_folding
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (r_e : R) (r_tau : R) (s_g : Z -> R)
    (p1 : (((s_g 0%Z) + (sum 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_g b_k))))) = ((s_g 0%Z) * (((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))) * (r_e ^^ 3%Z)))))) :
  ((d_y r_tau r_e s_g 3%Z) = ((s_g 0%Z) * (((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))) * (r_e ^^ 3%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''third'_order'28_unfolding
    (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z))) :
  ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''third'_order'31_arithmetic
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))))
    (p2 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  apply (conclude_equation (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) ((0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) + (2 * (s_g 0%Z)) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) (add_equation (0 + 1 * (((2 * (s_g 0%Z)) * (s_g 1%Z)) - (s_h 1%Z))) (2 * (s_g 0%Z)) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation 0 1 (s_h 1%Z) ((2 * (s_g 0%Z)) * (s_g 1%Z)) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''third'_order'32_unfolding
    (r_delta0 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)))) :
  ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''third'_order'36_arithmetic
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

Lemma t_flow_second_order''third'_order'37_unfolding
    (r_delta0 : R) (r_delta1 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) :
  ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''third'_order'41_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 3%Z) = (((2 * (s_g 0%Z)) * (s_g 3%Z)) + ((6 * (s_g 1%Z)) * (s_g 2%Z)))))
    (p2 : ((s_g 3%Z) = ((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))))
    (p3 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))))
    (p4 : ((s_g 2%Z) = ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))) :
  ((s_h 3%Z) = (((s_g 0%Z) ^^ 2%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))).
Proof.
  apply (conclude_equation (s_h 3%Z) (((s_g 0%Z) ^^ 2%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2))) ((((0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 3%Z)) + ((6 * (s_g 1%Z)) * (s_g 2%Z))) - (s_h 3%Z))) + (2 * (s_g 0%Z)) * (((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)) - (s_g 3%Z))) + (6 * (s_g 2%Z)) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) + ((6 * r_delta0) * (s_g 0%Z)) * (((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) - (s_g 2%Z))) (add_equation (((0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 3%Z)) + ((6 * (s_g 1%Z)) * (s_g 2%Z))) - (s_h 3%Z))) + (2 * (s_g 0%Z)) * (((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)) - (s_g 3%Z))) + (6 * (s_g 2%Z)) * ((r_delta0 * (s_g 0%Z)) - (s_g 1%Z))) ((6 * r_delta0) * (s_g 0%Z)) (s_g 2%Z) ((s_g 0%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) (add_equation ((0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 3%Z)) + ((6 * (s_g 1%Z)) * (s_g 2%Z))) - (s_h 3%Z))) + (2 * (s_g 0%Z)) * (((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)) - (s_g 3%Z))) (6 * (s_g 2%Z)) (s_g 1%Z) (r_delta0 * (s_g 0%Z)) (add_equation (0 + 1 * ((((2 * (s_g 0%Z)) * (s_g 3%Z)) + ((6 * (s_g 1%Z)) * (s_g 2%Z))) - (s_h 3%Z))) (2 * (s_g 0%Z)) (s_g 3%Z) ((s_g 0%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)) (add_equation 0 1 (s_h 3%Z) (((2 * (s_g 0%Z)) * (s_g 3%Z)) + ((6 * (s_g 1%Z)) * (s_g 2%Z))) empty_combination p1) p2) p3) p4)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Lemma t_flow_second_order''third'_order'42_unfolding
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 3%Z) = (((s_g 0%Z) ^^ 2%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2))))) :
  ((s_h 3%Z) = (((s_g 0%Z) ^^ 2%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''third'_order'43_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (r_e : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)))
    (p2 : ((s_h 1%Z) = (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0))))
    (p3 : ((s_h 2%Z) = (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))))
    (p4 : ((s_h 3%Z) = (((s_g 0%Z) ^^ 2%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2))))) :
  (((s_h 0%Z) + (sum 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * (((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) * (r_e ^^ 3%Z))))).
Proof.
  apply (conclude_equation ((s_h 0%Z) + (sum 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))))) (((s_g 0%Z) ^^ 2%Z) * (((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) * (r_e ^^ 3%Z)))) ((((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) + ((- (r_tau * r_e)) ^^ 2%Z) * ((((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) - (s_h 2%Z))) + ((- (r_tau * r_e)) ^^ 3%Z) * ((((s_g 0%Z) ^^ 2%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2))) - (s_h 3%Z))) (add_equation (((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) + ((- (r_tau * r_e)) ^^ 2%Z) * ((((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) - (s_h 2%Z))) ((- (r_tau * r_e)) ^^ 3%Z) (s_h 3%Z) (((s_g 0%Z) ^^ 2%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2))) (add_equation ((0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) + ((- (r_tau * r_e)) ^^ 1%Z) * ((((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) - (s_h 1%Z))) ((- (r_tau * r_e)) ^^ 2%Z) (s_h 2%Z) (((s_g 0%Z) ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) (add_equation (0 + 1 * (((s_g 0%Z) ^^ 2%Z) - (s_h 0%Z))) ((- (r_tau * r_e)) ^^ 1%Z) (s_h 1%Z) (((s_g 0%Z) ^^ 2%Z) * (2 * r_delta0)) (add_equation 0 1 (s_h 0%Z) ((s_g 0%Z) ^^ 2%Z) empty_combination p1) p2) p3) p4)).
  clear p1 p2 p3 p4.
  assert (e1 : (sum 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau * r_e)) ^^ 3%Z) * (s_h 3%Z)))) by (reindex (sum_peel 3%Z 2%Z 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau * r_e)) ^^ 2%Z) * (s_h 2%Z)))) by (reindex (sum_peel 2%Z 1%Z 2%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e2.
  assert (e3 : (sum 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) = ((sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) + (((- (r_tau * r_e)) ^^ 1%Z) * (s_h 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e3.
  assert (e4 : (sum 0%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e4.
  rational_identity.
Qed.

Lemma t_flow_second_order''third'_order'44_folding
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (r_e : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : (((s_h 0%Z) + (sum 3%Z (fun b_k : Z => (((- (r_tau * r_e)) ^^ b_k) * (s_h b_k))))) = (((s_g 0%Z) ^^ 2%Z) * (((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) * (r_e ^^ 3%Z)))))) :
  ((d_y r_tau r_e s_h 3%Z) = (((s_g 0%Z) ^^ 2%Z) * (((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) * (r_e ^^ 3%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''third'_order'26_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_e : R) (r_tau : R) (s_g : Z -> R) :
  (((sign (s_g 0%Z)) * (((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (r_e ^^ 3%Z)))) = ((sign (s_g 0%Z)) * ((1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (r_e ^^ 3%Z))))).
Proof.
  apply (conclude_equation ((sign (s_g 0%Z)) * (((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (r_e ^^ 3%Z)))) ((sign (s_g 0%Z)) * ((1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (r_e ^^ 3%Z)))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_second_order''third'_order'17_arithmetic
    (r_delta0 : R) (r_tau : R) :
  (((- (r_tau * (2 * r_delta0))) + (2 * 0)) = (2 * (- (r_tau * r_delta0)))).
Proof.
  apply (conclude_equation ((- (r_tau * (2 * r_delta0))) + (2 * 0)) (2 * (- (r_tau * r_delta0))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_second_order''third'_order'19_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_tau : R) :
  (((((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * 0) * (- (r_tau * (2 * r_delta0))))) + ((2 * (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2))) + (0 ^^ 2%Z))) = ((2 * ((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau * r_delta0)) ^^ 2%Z))).
Proof.
  apply (conclude_equation ((((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) + ((2 * 0) * (- (r_tau * (2 * r_delta0))))) + ((2 * (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2))) + (0 ^^ 2%Z))) ((2 * ((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) + ((- (r_tau * r_delta0)) ^^ 2%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_second_order''third'_order'21_arithmetic
    (r_delta0 : R) (r_delta1 : R) (r_delta2 : R) (r_tau : R) :
  (((((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) + ((2 * 0) * ((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) + (((2 * (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2))) + (0 ^^ 2%Z)) * (- (r_tau * (2 * r_delta0))))) + ((2 * (((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1)))) + (2 * (0 * (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)))))) = ((2 * (- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)))) + (2 * ((- (r_tau * r_delta0)) * ((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)))))).
Proof.
  apply (conclude_equation ((((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) + ((2 * 0) * ((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))))) + (((2 * (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2))) + (0 ^^ 2%Z)) * (- (r_tau * (2 * r_delta0))))) + ((2 * (((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1)))) + (2 * (0 * (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)))))) ((2 * (- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)))) + (2 * ((- (r_tau * r_delta0)) * ((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_flow_second_order''third'_order :
  (forall b_tau : R, (forall b_delta0 : R, (forall b_delta1 : R, (forall b_delta2 : R, (forall b_g : Z -> R, (forall b_h : Z -> R, (forall b_c : R, (((b_g 1%Z) = (b_delta0 * (b_g 0%Z))) -> (((b_g 2%Z) = ((b_delta1 * (b_g 0%Z)) + (b_delta0 * (b_g 1%Z)))) -> (((b_g 3%Z) = (((b_delta2 * (b_g 0%Z)) + ((2 * b_delta1) * (b_g 1%Z))) + (b_delta0 * (b_g 2%Z)))) -> (((b_h 0%Z) = ((b_g 0%Z) ^^ 2%Z)) -> (((b_h 1%Z) = ((2 * (b_g 0%Z)) * (b_g 1%Z))) -> (((b_h 2%Z) = (((2 * (b_g 0%Z)) * (b_g 2%Z)) + (2 * ((b_g 1%Z) ^^ 2%Z)))) -> (((b_h 3%Z) = (((2 * (b_g 0%Z)) * (b_g 3%Z)) + ((6 * (b_g 1%Z)) * (b_g 2%Z)))) -> ((~ ((b_g 0%Z) = 0)) -> ((0 <= b_c) -> (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y b_tau b_e b_g 3%Z))) <= (b_c * ((Rabs b_e) ^^ 4%Z))) -> (((Rabs (b_v - (d_y b_tau b_e b_h 3%Z))) <= (b_c * ((Rabs b_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (b_g 0%Z)) * ((1 - ((((b_tau ^^ 2%Z) * (b_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z))) + ((((b_tau ^^ 3%Z) * b_delta0) * ((b_delta0 ^^ 2%Z) + (2 * b_delta1))) * (b_e ^^ 3%Z)))))) <= (b_C * ((Rabs b_e) ^^ 4%Z))))))))))))))))))))))))))))).
Proof.
  exact (fun (r_tau : R) => (fun (r_delta0 : R) => (fun (r_delta1 : R) => (fun (r_delta2 : R) => (fun (s_g : Z -> R) => (fun (s_h : Z -> R) => (fun (r_c : R) => (fun h1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))) => (fun h2 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))) => (fun h3 : ((s_g 3%Z) = (((r_delta2 * (s_g 0%Z)) + ((2 * r_delta1) * (s_g 1%Z))) + (r_delta0 * (s_g 2%Z)))) => (fun h4 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)) => (fun h5 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))) => (fun h6 : ((s_h 2%Z) = (((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z)))) => (fun h7 : ((s_h 3%Z) = (((2 * (s_g 0%Z)) * (s_g 3%Z)) + ((6 * (s_g 1%Z)) * (s_g 2%Z)))) => (fun h8 : (~ ((s_g 0%Z) = 0)) => (fun h9 : (0 <= r_c) => (ex_ind (fun (r_C : R) (h10 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - ((s_g 0%Z) * (((1 + ((- (r_tau * r_delta0)) * b_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (b_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))) * (b_e ^^ 3%Z)))))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * (((1 + ((- (r_tau * (2 * r_delta0))) * b_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (b_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) * (b_e ^^ 3%Z)))))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (((1 + (0 * b_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (b_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (b_e ^^ 3%Z)))))) <= (r_C * ((Rabs b_e) ^^ 4%Z))))))))))))) => (ex_ind (fun (r_r : R) (h11 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - ((s_g 0%Z) * (((1 + ((- (r_tau * r_delta0)) * b_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (b_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))) * (b_e ^^ 3%Z)))))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * (((1 + ((- (r_tau * (2 * r_delta0))) * b_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (b_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) * (b_e ^^ 3%Z)))))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (((1 + (0 * b_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (b_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (b_e ^^ 3%Z)))))) <= (r_C * ((Rabs b_e) ^^ 4%Z)))))))))))) => (ex_intro (fun b_C : R => (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 3%Z))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 3%Z))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (b_e ^^ 3%Z)))))) <= (b_C * ((Rabs b_e) ^^ 4%Z))))))))))))) r_C (ex_intro (fun b_r : R => ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 3%Z))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 3%Z))) <= (r_c * ((Rabs b_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * ((1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (b_e ^^ 3%Z)))))) <= (r_C * ((Rabs b_e) ^^ 4%Z)))))))))))) r_r (conj (proj1 h11) (fun (r_e : R) => (fun h12 : ((Rabs r_e) <= r_r) => (eq_ind ((sign (s_g 0%Z)) * (((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (r_e ^^ 3%Z)))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau r_e s_g 3%Z))) <= (r_c * ((Rabs r_e) ^^ 4%Z))) -> (((Rabs (b_v - (d_y r_tau r_e s_h 3%Z))) <= (r_c * ((Rabs r_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - hole)) <= (r_C * ((Rabs r_e) ^^ 4%Z))))))))) (eq_ind (((s_g 0%Z) ^^ 2%Z) * (((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) * (r_e ^^ 3%Z)))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau r_e s_g 3%Z))) <= (r_c * ((Rabs r_e) ^^ 4%Z))) -> (((Rabs (b_v - hole)) <= (r_c * ((Rabs r_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (r_e ^^ 3%Z)))))) <= (r_C * ((Rabs r_e) ^^ 4%Z))))))))) (eq_ind ((s_g 0%Z) * (((1 + ((- (r_tau * r_delta0)) * r_e)) + (((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1)) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2))) * (r_e ^^ 3%Z)))) (fun hole : R => (forall b_m : R, (forall b_v : R, (((Rabs (b_m - hole)) <= (r_c * ((Rabs r_e) ^^ 4%Z))) -> (((Rabs (b_v - (((s_g 0%Z) ^^ 2%Z) * (((1 + ((- (r_tau * (2 * r_delta0))) * r_e)) + (((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1))) * (r_e ^^ 2%Z))) + ((- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2)))) * (r_e ^^ 3%Z)))))) <= (r_c * ((Rabs r_e) ^^ 4%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (((1 + (0 * r_e)) + ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) * (r_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (r_e ^^ 3%Z)))))) <= (r_C * ((Rabs r_e) ^^ 4%Z))))))))) (((proj2 h11) r_e) h12) (d_y r_tau r_e s_g 3%Z) (eq_sym (t_flow_second_order''third'_order'51_folding r_delta0 r_delta1 r_delta2 r_e r_tau s_g (t_flow_second_order''third'_order'50_arithmetic r_delta0 r_delta1 r_delta2 r_e r_tau s_g (t_flow_second_order''third'_order'47_unfolding r_delta0 s_g h1) (t_flow_second_order''third'_order'48_unfolding r_delta0 r_delta1 s_g (t_flow_second_order''third'_order'35 r_delta0 r_delta1 s_g h2 h1)) (t_flow_second_order''third'_order'49_unfolding r_delta0 r_delta1 r_delta2 s_g (t_flow_second_order''third'_order'40 r_delta0 r_delta1 r_delta2 s_g h3 h1 h2)))))) (d_y r_tau r_e s_h 3%Z) (eq_sym (t_flow_second_order''third'_order'44_folding r_delta0 r_delta1 r_delta2 r_e r_tau s_g s_h (t_flow_second_order''third'_order'43_arithmetic r_delta0 r_delta1 r_delta2 r_e r_tau s_g s_h (t_flow_second_order''third'_order'28_unfolding s_g s_h h4) (t_flow_second_order''third'_order'32_unfolding r_delta0 s_g s_h (t_flow_second_order''third'_order'31_arithmetic r_delta0 s_g s_h h5 h1)) (t_flow_second_order''third'_order'37_unfolding r_delta0 r_delta1 s_g s_h (t_flow_second_order''third'_order'36_arithmetic r_delta0 r_delta1 s_g s_h h6 (t_flow_second_order''third'_order'35 r_delta0 r_delta1 s_g h2 h1) h1)) (t_flow_second_order''third'_order'42_unfolding r_delta0 r_delta1 r_delta2 s_g s_h (t_flow_second_order''third'_order'41_arithmetic r_delta0 r_delta1 r_delta2 s_g s_h h7 (t_flow_second_order''third'_order'40 r_delta0 r_delta1 r_delta2 s_g h3 h1 h2) h1 (t_flow_second_order''third'_order'35 r_delta0 r_delta1 s_g h2 h1))))))) ((sign (s_g 0%Z)) * ((1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) + ((((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1))) * (r_e ^^ 3%Z)))) (t_flow_second_order''third'_order'26_arithmetic r_delta0 r_delta1 r_e r_tau s_g)))))))) h10)) ((((((((((((((((t_ratio_of_series_3 (s_g 0%Z)) r_c) (- (r_tau * r_delta0))) ((r_tau ^^ 2%Z) * ((r_delta0 ^^ 2%Z) + r_delta1))) (- ((r_tau ^^ 3%Z) * (((r_delta0 ^^ 3%Z) + ((3 * r_delta0) * r_delta1)) + r_delta2)))) (- (r_tau * (2 * r_delta0)))) ((r_tau ^^ 2%Z) * ((4 * (r_delta0 ^^ 2%Z)) + (2 * r_delta1)))) (- ((r_tau ^^ 3%Z) * (((8 * (r_delta0 ^^ 3%Z)) + ((12 * r_delta0) * r_delta1)) + (2 * r_delta2))))) 0) (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2))) (((r_tau ^^ 3%Z) * r_delta0) * ((r_delta0 ^^ 2%Z) + (2 * r_delta1)))) h8) h9) (t_flow_second_order''third'_order'17_arithmetic r_delta0 r_tau)) (t_flow_second_order''third'_order'19_arithmetic r_delta0 r_delta1 r_tau)) (t_flow_second_order''third'_order'21_arithmetic r_delta0 r_delta1 r_delta2 r_tau))))))))))))))))))).
Qed.

Lemma t_flow_second_order''coefficient'5_arithmetic
    (r_tau : R)
    (p1 : ((- (((r_tau ^^ 2%Z) * (1 ^^ 2%Z)) / 2)) = 0)) :
  ((r_tau ^^ 2%Z) = 0).
Proof.
  apply (conclude_equation (r_tau ^^ 2%Z) 0 (0 + (-2) * (0 - (- (((r_tau ^^ 2%Z) * (1 ^^ 2%Z)) / 2)))) (add_equation 0 (-2) (- (((r_tau ^^ 2%Z) * (1 ^^ 2%Z)) / 2)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_second_order''coefficient'10_arithmetic
    (r_delta0 : R) (r_tau : R)
    (p1 : (r_tau = 0)) :
  ((- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) = 0).
Proof.
  apply (conclude_equation (- (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) 0 (0 + (- ((r_tau * (r_delta0 ^^ 2%Z)) / 2)) * (0 - r_tau)) (add_equation 0 (- ((r_tau * (r_delta0 ^^ 2%Z)) / 2)) r_tau 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_flow_second_order''coefficient :
  (forall b_tau : R, ((forall b_delta0 : R, ((- (((b_tau ^^ 2%Z) * (b_delta0 ^^ 2%Z)) / 2)) = 0)) <-> (b_tau = 0))).
Proof.
  exact (fun (r_tau : R) => (conj (fun h1 : (forall b_delta0 : R, ((- (((r_tau ^^ 2%Z) * (b_delta0 ^^ 2%Z)) / 2)) = 0)) => ((t_zero_square r_tau) (t_flow_second_order''coefficient'5_arithmetic r_tau (h1 1)))) (fun h1 : (r_tau = 0) => (fun (r_delta0 : R) => (t_flow_second_order''coefficient'10_arithmetic r_delta0 r_tau h1))))).
Qed.

Lemma t_flow_second_order''never'_invariant'41
    (r_C : R) (r_r : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((Rabs (((d_y r_tau b_e s_g 2%Z) / (sqrt (d_y r_tau b_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))) :
  (0 < r_r).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_flow_second_order''never'_invariant'43
    (r_C1 : R) (r_delta0 : R) (r_r1 : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs b_e) ^^ 3%Z)))))))))))) :
  (0 < r_r1).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_flow_second_order''never'_invariant'46_arithmetic
    (r_r1 : R)
    (p1 : (0 < r_r1)) :
  (0 <= r_r1).
Proof.
  apply (conclude_at_most_strictly 0 r_r1 (0 + 1 * (r_r1 - 0)) 0 (add_less_to_at_most 0 1 0 r_r1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'46
    (r_C1 : R) (r_delta0 : R) (r_r1 : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs b_e) ^^ 3%Z)))))))))))) :
  (0 <= r_r1).
Proof.
  exact (t_flow_second_order''never'_invariant'46_arithmetic r_r1 (t_flow_second_order''never'_invariant'43 r_C1 r_delta0 r_r1 r_tau s_g s_h h1)).
Qed.

Lemma t_flow_second_order''never'_invariant'47_arithmetic
    (r_r : R) (r_r1 : R)
    (p1 : (0 < r_r))
    (p2 : (0 <= r_r1)) :
  (0 < (r_r + r_r1)).
Proof.
  apply (conclude_less_strictly 0 (r_r + r_r1) ((0 + 1 * (r_r - 0)) + 1 * (r_r1 - 0)) 0 (add_at_most_to_less (0 + 1 * (r_r - 0)) 1 0 r_r1 ltac:(lra) (add_less_to_at_most 0 1 0 r_r ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'47
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_r : R) (r_r1 : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((Rabs (((d_y r_tau b_e s_g 2%Z) / (sqrt (d_y r_tau b_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (r_C * ((Rabs b_e) ^^ 3%Z)))))))
    (h2 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs b_e) ^^ 3%Z)))))))))))) :
  (0 < (r_r + r_r1)).
Proof.
  exact (t_flow_second_order''never'_invariant'47_arithmetic r_r r_r1 (t_flow_second_order''never'_invariant'41 r_C r_r r_tau s_g s_h h1) (t_flow_second_order''never'_invariant'46 r_C1 r_delta0 r_r1 r_tau s_g s_h h2)).
Qed.

Lemma t_flow_second_order''never'_invariant'62_arithmetic
    (r_r : R) (r_r1 : R)
    (p1 : (0 < (r_r + r_r1)))
    (p2 : ((r_r + r_r1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_r + r_r1) - 0)) + 1 * (0 - (r_r + r_r1))) 0 (add_equation_to_less (0 + 1 * ((r_r + r_r1) - 0)) 1 (r_r + r_r1) 0 (add_less_to_at_most 0 1 0 (r_r + r_r1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'63
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_r : R) (r_r1 : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((Rabs (((d_y r_tau b_e s_g 2%Z) / (sqrt (d_y r_tau b_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (r_C * ((Rabs b_e) ^^ 3%Z)))))))
    (h2 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs b_e) ^^ 3%Z)))))))))))) :
  (~ ((r_r + r_r1) = 0)).
Proof.
  exact (fun h3 : ((r_r + r_r1) = 0) => (t_flow_second_order''never'_invariant'62_arithmetic r_r r_r1 (t_flow_second_order''never'_invariant'47 r_C r_C1 r_delta0 r_r r_r1 r_tau s_g s_h h1 h2) h3)).
Qed.

Lemma t_flow_second_order''never'_invariant'64_arithmetic
    (r_r : R) (r_r1 : R)
    (p1 : (0 <= ((r_r1 * r_r1) / (r_r + r_r1))))
    (p2 : (~ ((r_r + r_r1) = 0))) :
  (((r_r * r_r1) / (r_r + r_r1)) <= r_r1).
Proof.
  apply (conclude_at_most ((r_r * r_r1) / (r_r + r_r1)) r_r1 (0 + 1 * (((r_r1 * r_r1) / (r_r + r_r1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_r1 * r_r1) / (r_r + r_r1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'69_arithmetic
    (r_e : R) (r_tau : R) (s_g : Z -> R) :
  (0 <= ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z))).
Proof.
  apply (conclude_at_most 0 ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'71_arithmetic
    (r_e : R) (r_tau : R) (s_g : Z -> R) :
  (((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)) = 0).
Proof.
  apply (conclude_equation ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)) 0 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'72_arithmetic
    (r_e : R) (r_tau : R) (s_g : Z -> R)
    (p1 : ((Rabs ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z))) = ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z))))
    (p2 : (((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)) = 0)) :
  ((Rabs ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z))) <= (0 * ((Rabs r_e) ^^ 3%Z))).
Proof.
  apply (conclude_at_most (Rabs ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z))) (0 * ((Rabs r_e) ^^ 3%Z)) ((0 + 1 * (((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)) - (Rabs ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z))))) + 1 * (0 - ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)))) 0 (at_most_of_equation ((0 + 1 * (((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)) - (Rabs ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z))))) + 1 * (0 - ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)))) (add_equation (0 + 1 * (((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)) - (Rabs ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z))))) 1 ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)) 0 (add_equation 0 1 (Rabs ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z))) ((d_y r_tau r_e s_g 2%Z) - (d_y r_tau r_e s_g 2%Z)) empty_combination p1) p2)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'74_arithmetic
    (r_e : R) (r_tau : R) (s_h : Z -> R) :
  (0 <= ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z))).
Proof.
  apply (conclude_at_most 0 ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)) 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'76_arithmetic
    (r_e : R) (r_tau : R) (s_h : Z -> R) :
  (((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)) = 0).
Proof.
  apply (conclude_equation ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)) 0 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'77_arithmetic
    (r_e : R) (r_tau : R) (s_h : Z -> R)
    (p1 : ((Rabs ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z))) = ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z))))
    (p2 : (((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)) = 0)) :
  ((Rabs ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z))) <= (0 * ((Rabs r_e) ^^ 3%Z))).
Proof.
  apply (conclude_at_most (Rabs ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z))) (0 * ((Rabs r_e) ^^ 3%Z)) ((0 + 1 * (((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)) - (Rabs ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z))))) + 1 * (0 - ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)))) 0 (at_most_of_equation ((0 + 1 * (((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)) - (Rabs ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z))))) + 1 * (0 - ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)))) (add_equation (0 + 1 * (((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)) - (Rabs ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z))))) 1 ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)) 0 (add_equation 0 1 (Rabs ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z))) ((d_y r_tau r_e s_h 2%Z) - (d_y r_tau r_e s_h 2%Z)) empty_combination p1) p2)) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'78
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_e : R) (r_r : R) (r_r1 : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs b_e) ^^ 3%Z))))))))))))
    (h2 : ((Rabs r_e) <= ((r_r * r_r1) / (r_r + r_r1))))
    (h3 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((Rabs (((d_y r_tau b_e s_g 2%Z) / (sqrt (d_y r_tau b_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))) :
  ((0 < (d_y r_tau r_e s_h 2%Z)) /\ ((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs r_e) ^^ 3%Z)))).
Proof.
  exact (((((((proj2 h1) r_e) (Rle_trans _ _ _ h2 (t_flow_second_order''never'_invariant'64_arithmetic r_r r_r1 ((((t_quotient_nonnegative (r_r1 * r_r1)) (r_r + r_r1)) (product_nonnegative _ _ (t_flow_second_order''never'_invariant'46 r_C1 r_delta0 r_r1 r_tau s_g s_h h1) (t_flow_second_order''never'_invariant'46 r_C1 r_delta0 r_r1 r_tau s_g s_h h1))) (t_flow_second_order''never'_invariant'47 r_C r_C1 r_delta0 r_r r_r1 r_tau s_g s_h h3 h1)) (t_flow_second_order''never'_invariant'63 r_C r_C1 r_delta0 r_r r_r1 r_tau s_g s_h h3 h1)))) (d_y r_tau r_e s_g 2%Z)) (d_y r_tau r_e s_h 2%Z)) (t_flow_second_order''never'_invariant'72_arithmetic r_e r_tau s_g (absolute_value_nonnegative _ (t_flow_second_order''never'_invariant'69_arithmetic r_e r_tau s_g)) (t_flow_second_order''never'_invariant'71_arithmetic r_e r_tau s_g))) (t_flow_second_order''never'_invariant'77_arithmetic r_e r_tau s_h (absolute_value_nonnegative _ (t_flow_second_order''never'_invariant'74_arithmetic r_e r_tau s_h)) (t_flow_second_order''never'_invariant'76_arithmetic r_e r_tau s_h))).
Qed.

Lemma t_flow_second_order''never'_invariant'82_arithmetic
    (r_e : R) (r_tau : R) (s_h : Z -> R)
    (p1 : (0 < (sqrt (d_y r_tau r_e s_h 2%Z))))
    (p2 : ((sqrt (d_y r_tau r_e s_h 2%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_y r_tau r_e s_h 2%Z)) - 0)) + 1 * (0 - (sqrt (d_y r_tau r_e s_h 2%Z)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_y r_tau r_e s_h 2%Z)) - 0)) 1 (sqrt (d_y r_tau r_e s_h 2%Z)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_y r_tau r_e s_h 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'83
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_e : R) (r_r : R) (r_r1 : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs b_e) ^^ 3%Z))))))))))))
    (h2 : ((Rabs r_e) <= ((r_r * r_r1) / (r_r + r_r1))))
    (h3 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((Rabs (((d_y r_tau b_e s_g 2%Z) / (sqrt (d_y r_tau b_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))) :
  (~ ((sqrt (d_y r_tau r_e s_h 2%Z)) = 0)).
Proof.
  exact (fun h4 : ((sqrt (d_y r_tau r_e s_h 2%Z)) = 0) => (t_flow_second_order''never'_invariant'82_arithmetic r_e r_tau s_h ((t_square_root_positive (d_y r_tau r_e s_h 2%Z)) (proj1 (t_flow_second_order''never'_invariant'78 r_C r_C1 r_delta0 r_e r_r r_r1 r_tau s_g s_h h1 h2 h3))) h4)).
Qed.

Lemma t_flow_second_order''never'_invariant'97_arithmetic
    (r_r : R)
    (p1 : (0 < r_r)) :
  (0 <= r_r).
Proof.
  apply (conclude_at_most_strictly 0 r_r (0 + 1 * (r_r - 0)) 0 (add_less_to_at_most 0 1 0 r_r ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'97
    (r_C : R) (r_r : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (h1 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((Rabs (((d_y r_tau b_e s_g 2%Z) / (sqrt (d_y r_tau b_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))) :
  (0 <= r_r).
Proof.
  exact (t_flow_second_order''never'_invariant'97_arithmetic r_r (t_flow_second_order''never'_invariant'41 r_C r_r r_tau s_g s_h h1)).
Qed.

Lemma t_flow_second_order''never'_invariant'84_arithmetic
    (r_delta0 : R) (r_e : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : (~ ((sqrt (d_y r_tau r_e s_h 2%Z)) = 0))) :
  (((((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))))) - (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z)))) = ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))).
Proof.
  apply (conclude_equation ((((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))))) - (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z)))) ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'101_arithmetic
    (r_r : R) (r_r1 : R)
    (p1 : (0 <= ((r_r * r_r) / (r_r + r_r1))))
    (p2 : (~ ((r_r + r_r1) = 0))) :
  (((r_r * r_r1) / (r_r + r_r1)) <= r_r).
Proof.
  apply (conclude_at_most ((r_r * r_r1) / (r_r + r_r1)) r_r (0 + 1 * (((r_r * r_r) / (r_r + r_r1)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_r * r_r) / (r_r + r_r1)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'105_arithmetic
    (r_C : R) (r_C1 : R) (r_delta0 : R) (r_e : R) (r_tau : R) (s_g : Z -> R) (s_h : Z -> R)
    (p1 : ((Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))) <= ((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z)))))))
    (p2 : ((Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))) = (Rabs ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))
    (p3 : ((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (r_C * ((Rabs r_e) ^^ 3%Z))))
    (p4 : ((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs r_e) ^^ 3%Z))))
    (p5 : (~ ((sqrt (d_y r_tau r_e s_h 2%Z)) = 0))) :
  ((Rabs ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) <= ((r_C + r_C1) * ((Rabs r_e) ^^ 3%Z))).
Proof.
  apply (conclude_at_most (Rabs ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) ((r_C + r_C1) * ((Rabs r_e) ^^ 3%Z)) ((((0 + 1 * (((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z))))) - (Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (-1) * ((Rabs ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) - (Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + 1 * ((r_C * ((Rabs r_e) ^^ 3%Z)) - (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z)))))) + 1 * ((r_C1 * ((Rabs r_e) ^^ 3%Z)) - (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))))) 0 (add_at_most_to_at_most (((0 + 1 * (((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z))))) - (Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (-1) * ((Rabs ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) - (Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + 1 * ((r_C * ((Rabs r_e) ^^ 3%Z)) - (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z)))))) 1 (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) (r_C1 * ((Rabs r_e) ^^ 3%Z)) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * (((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z))))) - (Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (-1) * ((Rabs ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) - (Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) 1 (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z)))) (r_C * ((Rabs r_e) ^^ 3%Z)) ltac:(lra) (add_equation_to_at_most (0 + 1 * (((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z))))) - (Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) (-1) (Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))) (Rabs ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) (add_at_most_to_at_most 0 1 (Rabs ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))) ((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) ltac:(lra)).
  clear p1 p2 p3 p4.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'110_arithmetic
    (r_delta0 : R) (r_tau : R)
    (p1 : (0 < ((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z))))
    (p2 : ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) - 0)) + 2 * (0 - (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2))) 0 (add_equation_to_less (0 + 1 * (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) - 0)) 2 (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) 0 (add_less_to_at_most 0 1 0 ((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_flow_second_order''never'_invariant'22_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Theorem t_flow_second_order''never'_invariant :
  (forall b_tau : R, (forall b_delta0 : R, (forall b_delta1 : R, (forall b_g : Z -> R, (forall b_h : Z -> R, (((b_g 1%Z) = (b_delta0 * (b_g 0%Z))) -> (((b_g 2%Z) = ((b_delta1 * (b_g 0%Z)) + (b_delta0 * (b_g 1%Z)))) -> (((b_h 0%Z) = ((b_g 0%Z) ^^ 2%Z)) -> (((b_h 1%Z) = ((2 * (b_g 0%Z)) * (b_g 1%Z))) -> (((b_h 2%Z) = (((2 * (b_g 0%Z)) * (b_g 2%Z)) + (2 * ((b_g 1%Z) ^^ 2%Z)))) -> ((~ ((b_g 0%Z) = 0)) -> ((~ (b_tau = 0)) -> ((~ (b_delta0 = 0)) -> (~ (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y b_tau b_e b_g 2%Z) / (sqrt (d_y b_tau b_e b_h 2%Z))) - (sign (b_g 0%Z)))) <= (b_C * ((Rabs b_e) ^^ 3%Z)))))))))))))))))))))).
Proof.
  exact (fun (r_tau : R) => (fun (r_delta0 : R) => (fun (r_delta1 : R) => (fun (s_g : Z -> R) => (fun (s_h : Z -> R) => (fun h1 : ((s_g 1%Z) = (r_delta0 * (s_g 0%Z))) => (fun h2 : ((s_g 2%Z) = ((r_delta1 * (s_g 0%Z)) + (r_delta0 * (s_g 1%Z)))) => (fun h3 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)) => (fun h4 : ((s_h 1%Z) = ((2 * (s_g 0%Z)) * (s_g 1%Z))) => (fun h5 : ((s_h 2%Z) = (((2 * (s_g 0%Z)) * (s_g 2%Z)) + (2 * ((s_g 1%Z) ^^ 2%Z)))) => (fun h6 : (~ ((s_g 0%Z) = 0)) => (fun h7 : (~ (r_tau = 0)) => (fun h8 : (~ (r_delta0 = 0)) => (fun h9 : (exists b_C : R, (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y r_tau b_e s_g 2%Z) / (sqrt (d_y r_tau b_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (b_C * ((Rabs b_e) ^^ 3%Z)))))))) => (ex_ind (fun (r_C : R) (h10 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> ((Rabs (((d_y r_tau b_e s_g 2%Z) / (sqrt (d_y r_tau b_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (r_C * ((Rabs b_e) ^^ 3%Z)))))))) => (ex_ind (fun (r_r : R) (h11 : ((0 < r_r) /\ (forall b_e : R, (((Rabs b_e) <= r_r) -> ((Rabs (((d_y r_tau b_e s_g 2%Z) / (sqrt (d_y r_tau b_e s_h 2%Z))) - (sign (s_g 0%Z)))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))) => (ex_ind (fun (r_C1 : R) (h12 : (exists b_r : R, ((0 < b_r) /\ (forall b_e : R, (((Rabs b_e) <= b_r) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs b_e) ^^ 3%Z))))))))))))) => (ex_ind (fun (r_r1 : R) (h13 : ((0 < r_r1) /\ (forall b_e : R, (((Rabs b_e) <= r_r1) -> (forall b_m : R, (forall b_v : R, (((Rabs (b_m - (d_y r_tau b_e s_g 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> (((Rabs (b_v - (d_y r_tau b_e s_h 2%Z))) <= (0 * ((Rabs b_e) ^^ 3%Z))) -> ((0 < b_v) /\ ((Rabs ((b_m / (sqrt b_v)) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (b_e ^^ 2%Z)))))) <= (r_C1 * ((Rabs b_e) ^^ 3%Z)))))))))))) => (t_flow_second_order''never'_invariant'110_arithmetic r_delta0 r_tau (product_positive _ _ ((t_square_positive r_tau) h7) ((t_square_positive r_delta0) h8)) (((((t_quadratic_coefficient_vanishes (((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2)) (r_C + r_C1)) ((r_r * r_r1) / (r_r + r_r1))) ((((t_quotient_positive (r_r * r_r1)) (r_r + r_r1)) (product_positive _ _ (t_flow_second_order''never'_invariant'41 r_C r_r r_tau s_g s_h h11) (t_flow_second_order''never'_invariant'43 r_C1 r_delta0 r_r1 r_tau s_g s_h h13))) (t_flow_second_order''never'_invariant'47 r_C r_C1 r_delta0 r_r r_r1 r_tau s_g s_h h11 h13))) (fun (r_e : R) => (fun h14 : ((Rabs r_e) <= ((r_r * r_r1) / (r_r + r_r1))) => (t_flow_second_order''never'_invariant'105_arithmetic r_C r_C1 r_delta0 r_e r_tau s_g s_h (eq_ind ((((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))))) - (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z)))) (fun hole : R => ((Rabs hole) <= ((Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) + (Rabs (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z))))))) ((t_absolute_value_difference (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - ((sign (s_g 0%Z)) * (1 - ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z)))))) (((d_y r_tau r_e s_g 2%Z) / (sqrt (d_y r_tau r_e s_h 2%Z))) - (sign (s_g 0%Z)))) ((sign (s_g 0%Z)) * ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) (t_flow_second_order''never'_invariant'84_arithmetic r_delta0 r_e r_tau s_g s_h (t_flow_second_order''never'_invariant'83 r_C r_C1 r_delta0 r_e r_r r_r1 r_tau s_g s_h h13 h14 h11))) (((t_signed_size (s_g 0%Z)) ((((r_tau ^^ 2%Z) * (r_delta0 ^^ 2%Z)) / 2) * (r_e ^^ 2%Z))) h6) (((proj2 h11) r_e) (Rle_trans _ _ _ h14 (t_flow_second_order''never'_invariant'101_arithmetic r_r r_r1 ((((t_quotient_nonnegative (r_r * r_r)) (r_r + r_r1)) (product_nonnegative _ _ (t_flow_second_order''never'_invariant'97 r_C r_r r_tau s_g s_h h11) (t_flow_second_order''never'_invariant'97 r_C r_r r_tau s_g s_h h11))) (t_flow_second_order''never'_invariant'47 r_C r_C1 r_delta0 r_r r_r1 r_tau s_g s_h h11 h13)) (t_flow_second_order''never'_invariant'63 r_C r_C1 r_delta0 r_r r_r1 r_tau s_g s_h h11 h13)))) (proj2 (t_flow_second_order''never'_invariant'78 r_C r_C1 r_delta0 r_e r_r r_r1 r_tau s_g s_h h13 h14 h11)) (t_flow_second_order''never'_invariant'83 r_C r_C1 r_delta0 r_e r_r r_r1 r_tau s_g s_h h13 h14 h11))))))) h12)) (((((((((((((t_flow_second_order''second'_order r_tau) r_delta0) r_delta1) s_g) s_h) 0) h1) h2) h3) h4) h5) h6) t_flow_second_order''never'_invariant'22_arithmetic))) h10)) h9))))))))))))))).
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'24_arithmetic
    (r_e : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  ((((- (0 * r_e)) ^^ i_k) * (s_g i_k)) = 0).
Proof.
  apply (conclude_equation (((- (0 * r_e)) ^^ i_k) * (s_g i_k)) 0 0 empty_combination).
  assert (e1 : ((- (0 * r_e)) ^^ i_k) = (((-1) ^^ i_k) * ((0 ^^ i_k) * (r_e ^^ i_k)))) by (distribute_power).
  replace_by e1.
  assert (e2 : (0 ^^ i_k) = 0) by (apply zero_zpow; lia).
  replace_by e2.
  all: destruct (sign_cases i_k) as [case|case]; rewrite ?case; clear case.
  all: rational_identity.
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'29_folding
    (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_g : Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k)))) = (sum i_n (fun b_k : Z => 0)))) :
  ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k)))) = (sum i_n (fun b_k : Z => 0))).
Proof.
  reindex p1.
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'30_unfolding
    (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_g : Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k)))) = (sum i_n (fun b_k : Z => 0)))) :
  ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k)))) = (sum i_n (fun b_k : Z => 0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'31_arithmetic
    (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_g : Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k)))) = (sum i_n (fun b_k : Z => 0)))) :
  (((s_g 0%Z) + (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k))))) = (s_g 0%Z)).
Proof.
  apply (conclude_equation ((s_g 0%Z) + (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k))))) (s_g 0%Z) (0 + 1 * ((sum i_n (fun b_k : Z => 0)) - (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k)))))) (add_equation 0 1 (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k)))) (sum i_n (fun b_k : Z => 0)) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k)))) = ((((((-1) ^^ i_n) * 0) * (r_e ^^ 1%Z)) * (sum i_n (fun b_k : Z => ((((-1) ^^ (i_n - b_k)%Z) * (r_e ^^ (b_k - 1)%Z)) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k))) (fun b_k : Z => ((((((-1) ^^ i_n) * 0) * (r_e ^^ 1%Z)) * ((((-1) ^^ (i_n - b_k)%Z) * (r_e ^^ (b_k - 1)%Z)) * (s_g b_k))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : ((- (0 * r_e)) ^^ i_k'b7'1) = (((-1) ^^ i_k'b7'1) * ((0 ^^ i_k'b7'1) * (r_e ^^ i_k'b7'1)))) by (distribute_power).
        replace_by e2.
        assert (e3 : (0 ^^ i_k'b7'1) = 0) by (apply zero_zpow; lia).
        replace_by e3.
        assert (e4 : ((-1) ^^ (i_n - i_k'b7'1)%Z) = ((/ (((-1) ^^ i_k'b7'1) ^ 1)) * ((((-1) ^^ i_n) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'1 1 i_n); [lia | nonzero |].
          apply (power_step _ _ i_n 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e4.
        assert (e5 : (r_e ^^ i_k'b7'1) = (((r_e ^^ (i_k'b7'1 - 1)%Z) ^ 1) * (r_e ^ 1))).
        {
          apply (power_step _ _ (i_k'b7'1 - 1)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        all: destruct (sign_cases i_k'b7'1) as [case|case]; rewrite ?case; clear case.
        all: destruct (sign_cases i_n) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_n (fun b_k : Z => 0)) = 0).
  {
    apply (sum_equal i_n (fun b_k : Z => 0) (fun b_k : Z => 0)).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  all: destruct (sign_cases i_n) as [case|case]; rewrite ?case; clear case.
  all: rational_identity.
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'32_folding
    (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_g : Z -> R)
    (p1 : (((s_g 0%Z) + (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k))))) = (s_g 0%Z))) :
  ((d_y 0 r_e s_g i_n) = (s_g 0%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'10_arithmetic
    (r_e : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_h : Z -> R)
    (p1 : (1%Z <= i_k)%Z)
    (p2 : (i_k <= i_n)%Z) :
  ((((- (0 * r_e)) ^^ i_k) * (s_h i_k)) = 0).
Proof.
  apply (conclude_equation (((- (0 * r_e)) ^^ i_k) * (s_h i_k)) 0 0 empty_combination).
  assert (e1 : ((- (0 * r_e)) ^^ i_k) = (((-1) ^^ i_k) * ((0 ^^ i_k) * (r_e ^^ i_k)))) by (distribute_power).
  replace_by e1.
  assert (e2 : (0 ^^ i_k) = 0) by (apply zero_zpow; lia).
  replace_by e2.
  all: destruct (sign_cases i_k) as [case|case]; rewrite ?case; clear case.
  all: rational_identity.
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'15_folding
    (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_h : Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k)))) = (sum i_n (fun b_k : Z => 0)))) :
  ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k)))) = (sum i_n (fun b_k : Z => 0))).
Proof.
  reindex p1.
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'16_unfolding
    (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_h : Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k)))) = (sum i_n (fun b_k : Z => 0)))) :
  ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k)))) = (sum i_n (fun b_k : Z => 0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'17_arithmetic
    (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_h : Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k)))) = (sum i_n (fun b_k : Z => 0)))) :
  (((s_h 0%Z) + (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k))))) = (s_h 0%Z)).
Proof.
  apply (conclude_equation ((s_h 0%Z) + (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k))))) (s_h 0%Z) (0 + 1 * ((sum i_n (fun b_k : Z => 0)) - (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k)))))) (add_equation 0 1 (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k)))) (sum i_n (fun b_k : Z => 0)) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k)))) = ((((((-1) ^^ i_n) * 0) * (r_e ^^ 1%Z)) * (sum i_n (fun b_k : Z => ((((-1) ^^ (i_n - b_k)%Z) * (r_e ^^ (b_k - 1)%Z)) * (s_h b_k))))) + 0)).
  {
    apply (sum_equal i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k))) (fun b_k : Z => ((((((-1) ^^ i_n) * 0) * (r_e ^^ 1%Z)) * ((((-1) ^^ (i_n - b_k)%Z) * (r_e ^^ (b_k - 1)%Z)) * (s_h b_k))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : ((- (0 * r_e)) ^^ i_k'b7'1) = (((-1) ^^ i_k'b7'1) * ((0 ^^ i_k'b7'1) * (r_e ^^ i_k'b7'1)))) by (distribute_power).
        replace_by e2.
        assert (e3 : (0 ^^ i_k'b7'1) = 0) by (apply zero_zpow; lia).
        replace_by e3.
        assert (e4 : ((-1) ^^ (i_n - i_k'b7'1)%Z) = ((/ (((-1) ^^ i_k'b7'1) ^ 1)) * ((((-1) ^^ i_n) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'1 1 i_n); [lia | nonzero |].
          apply (power_step _ _ i_n 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e4.
        assert (e5 : (r_e ^^ i_k'b7'1) = (((r_e ^^ (i_k'b7'1 - 1)%Z) ^ 1) * (r_e ^ 1))).
        {
          apply (power_step _ _ (i_k'b7'1 - 1)%Z 1 1%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        all: destruct (sign_cases i_k'b7'1) as [case|case]; rewrite ?case; clear case.
        all: destruct (sign_cases i_n) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_n (fun b_k : Z => 0)) = 0).
  {
    apply (sum_equal i_n (fun b_k : Z => 0) (fun b_k : Z => 0)).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  all: destruct (sign_cases i_n) as [case|case]; rewrite ?case; clear case.
  all: rational_identity.
Qed.

Lemma t_flow_second_order''tau'_'3d''_0'18_folding
    (r_e : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (s_h : Z -> R)
    (p1 : (((s_h 0%Z) + (sum i_n (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k))))) = (s_h 0%Z))) :
  ((d_y 0 r_e s_h i_n) = (s_h 0%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_y] in q |- *.
  reindex q.
Qed.

Theorem t_flow_second_order''tau'_'3d''_0 :
  (forall b_e : R, (forall b_n : Z, (0 <= b_n)%Z -> (forall b_g : Z -> R, (forall b_h : Z -> R, (((b_h 0%Z) = ((b_g 0%Z) ^^ 2%Z)) -> ((~ ((b_g 0%Z) = 0)) -> (((d_y 0 b_e b_g b_n) / (sqrt (d_y 0 b_e b_h b_n))) = (sign (b_g 0%Z))))))))).
Proof.
  exact (fun (r_e : R) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_g : Z -> R) => (fun (s_h : Z -> R) => (fun h1 : ((s_h 0%Z) = ((s_g 0%Z) ^^ 2%Z)) => (fun h2 : (~ ((s_g 0%Z) = 0)) => (eq_trans (eq_ind (sqrt ((s_g 0%Z) ^^ 2%Z)) (fun hole : R => (((d_y 0 r_e s_g i_n) / (sqrt (d_y 0 r_e s_h i_n))) = ((s_g 0%Z) / hole))) (eq_ind (s_h 0%Z) (fun hole : R => (((d_y 0 r_e s_g i_n) / (sqrt (d_y 0 r_e s_h i_n))) = ((s_g 0%Z) / (sqrt hole)))) (eq_ind (d_y 0 r_e s_h i_n) (fun hole : R => (((d_y 0 r_e s_g i_n) / (sqrt (d_y 0 r_e s_h i_n))) = ((s_g 0%Z) / (sqrt hole)))) (eq_ind (d_y 0 r_e s_g i_n) (fun hole : R => (((d_y 0 r_e s_g i_n) / (sqrt (d_y 0 r_e s_h i_n))) = (hole / (sqrt (d_y 0 r_e s_h i_n))))) (eq_refl ((d_y 0 r_e s_g i_n) / (sqrt (d_y 0 r_e s_h i_n)))) (s_g 0%Z) (t_flow_second_order''tau'_'3d''_0'32_folding r_e i_n natural_n s_g (t_flow_second_order''tau'_'3d''_0'31_arithmetic r_e i_n natural_n s_g (t_flow_second_order''tau'_'3d''_0'30_unfolding r_e i_n natural_n s_g (t_flow_second_order''tau'_'3d''_0'29_folding r_e i_n natural_n s_g ((((t_sum_congruence i_n natural_n) (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_g b_k)))) (fun b_k : Z => 0)) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h3 : (1%Z <= i_k)%Z => (fun h4 : (i_k <= i_n)%Z => (t_flow_second_order''tau'_'3d''_0'24_arithmetic r_e i_k natural_k i_n natural_n s_g h3 h4)))))))))) (s_h 0%Z) (t_flow_second_order''tau'_'3d''_0'18_folding r_e i_n natural_n s_h (t_flow_second_order''tau'_'3d''_0'17_arithmetic r_e i_n natural_n s_h (t_flow_second_order''tau'_'3d''_0'16_unfolding r_e i_n natural_n s_h (t_flow_second_order''tau'_'3d''_0'15_folding r_e i_n natural_n s_h ((((t_sum_congruence i_n natural_n) (fun b_k : Z => (((- (0 * r_e)) ^^ b_k) * (s_h b_k)))) (fun b_k : Z => 0)) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h3 : (1%Z <= i_k)%Z => (fun h4 : (i_k <= i_n)%Z => (t_flow_second_order''tau'_'3d''_0'10_arithmetic r_e i_k natural_k i_n natural_n s_h h3 h4)))))))))) ((s_g 0%Z) ^^ 2%Z) h1) (Rabs (s_g 0%Z)) (t_square_root_of_square (s_g 0%Z))) (eq_sym ((t_sign_as_quotient (s_g 0%Z)) h2))))))))).
Qed.

