(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_weights_sum_to_one Thm_cauchy_schwarz_inner.
Local Open Scope R_scope.

Lemma t_cauchy_schwarz_outer''identity'13_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''identity'18_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k))) = 1))
    (p2 : ((sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k))) = 1))
    (p3 : (1%Z <= i_t)%Z) :
  (((d_S r_beta1 r_beta2 i_t) - 1) = (((d_S r_beta1 r_beta2 i_t) - (2 * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k))))) + (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k))))).
Proof.
  apply (conclude_equation ((d_S r_beta1 r_beta2 i_t) - 1) (((d_S r_beta1 r_beta2 i_t) - (2 * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k))))) + (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) ((0 + 2 * (1 - (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k))))) + (-1) * (1 - (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k))))) (add_equation (0 + 2 * (1 - (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k))))) (-1) (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k))) 1 (add_equation 0 2 (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k))) 1 empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''identity'19_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_S r_beta1 r_beta2 i_t) = (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))).
Proof.
  assert (q := (eq_refl (d_S r_beta1 r_beta2 i_t))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_outer''identity'32_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''identity'37_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_S r_beta1 r_beta2 i_t) = (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  ((((d_S r_beta1 r_beta2 i_t) - (2 * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k))))) + (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))))).
Proof.
  apply (conclude_equation (((d_S r_beta1 r_beta2 i_t) - (2 * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k))))) + (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) (0 + 1 * ((sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) - (d_S r_beta1 r_beta2 i_t))) (add_equation 0 1 (d_S r_beta1 r_beta2 i_t) (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + ((((- 1) + (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k)))) + ((((- 1) * (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))) (fun b_k : Z => ((1 * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + ((((- 1) + (- 1)) * (d_w r_beta1 i_t b_k)) + ((((- 1) * (- 1)) * (d_w r_beta2 i_t b_k)) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p3 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e7 : (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) = ((1 * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))) (fun b_k : Z => ((1 * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        pose proof (p3 i_k'b7'6 natural_6 first_6 ltac:(lia)) as member7.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e7.
  rational_identity.
Qed.

Theorem t_cauchy_schwarz_outer''identity :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> (((d_S b_beta1 b_beta2 b_t) - 1) = (sum b_t (fun b_k : Z => ((d_w b_beta2 b_t b_k) * ((((d_w b_beta1 b_t b_k) / (d_w b_beta2 b_t b_k)) - 1) ^^ 2%Z))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (eq_trans (t_cauchy_schwarz_outer''identity'18_arithmetic r_beta1 r_beta2 i_t natural_t (((((t_weights_sum_to_one''sum r_beta1) i_t natural_t) h1) h2) h5) (((((t_weights_sum_to_one''sum r_beta2) i_t natural_t) (t_cauchy_schwarz_outer''identity'13_arithmetic r_beta2 h3)) h4) h5) h5) (t_cauchy_schwarz_outer''identity'37_arithmetic r_beta1 r_beta2 i_t natural_t (t_cauchy_schwarz_outer''identity'19_definition r_beta1 r_beta2 i_t natural_t) h5 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h6 : (1%Z <= i_k)%Z => (fun h7 : (i_k <= i_t)%Z => (fun h8 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_outer''identity'32_arithmetic r_beta2 i_k natural_k i_t natural_t ((((((((t_weights_positive r_beta2) i_t natural_t) h3) h4) h5) i_k natural_k) h6) h7) h8))))))))))))))).
Qed.

Lemma t_cauchy_schwarz_outer''bound'12
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (0 < (d_w r_beta2 i_t b_k))))).
Proof.
  exact (((((t_weights_positive r_beta2) i_t natural_t) h1) h2) h3).
Qed.

Lemma t_cauchy_schwarz_outer''bound'18_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k))) :
  (0 <= (d_w r_beta2 i_t i_k)).
Proof.
  apply (conclude_at_most_strictly 0 (d_w r_beta2 i_t i_k) (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''bound'31_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''bound'36_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  (1 <= (1 + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))))).
Proof.
  apply (conclude_at_most 1 (1 + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))))) (0 + 1 * ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) - 0)) 0 (add_at_most_to_at_most 0 1 0 (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + ((((- 1) + (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k)))) + ((((- 1) * (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))) (fun b_k : Z => ((1 * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + ((((- 1) + (- 1)) * (d_w r_beta1 i_t b_k)) + ((((- 1) * (- 1)) * (d_w r_beta2 i_t b_k)) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p3 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''bound'54_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''bound'59_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((d_S r_beta1 r_beta2 i_t) - 1) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  ((1 + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))))) = (d_S r_beta1 r_beta2 i_t)).
Proof.
  apply (conclude_equation (1 + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))))) (d_S r_beta1 r_beta2 i_t) (0 + (-1) * ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) - ((d_S r_beta1 r_beta2 i_t) - 1))) (add_equation 0 (-1) ((d_S r_beta1 r_beta2 i_t) - 1) (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + ((((- 1) + (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k)))) + ((((- 1) * (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))) (fun b_k : Z => ((1 * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + ((((- 1) + (- 1)) * (d_w r_beta1 i_t b_k)) + ((((- 1) * (- 1)) * (d_w r_beta2 i_t b_k)) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p3 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Theorem t_cauchy_schwarz_outer''bound :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> (1 <= (d_S b_beta1 b_beta2 b_t)))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (chain_at_most_equal _ _ _ (t_cauchy_schwarz_outer''bound'36_arithmetic r_beta1 r_beta2 i_t natural_t (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h6 : (1%Z <= i_k)%Z => (fun h7 : (i_k <= i_t)%Z => (product_nonnegative _ _ (t_cauchy_schwarz_outer''bound'18_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_outer''bound'12 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h6) h7)) (square_nonnegative (((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k)) - 1))))))) h5 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h6 : (1%Z <= i_k)%Z => (fun h7 : (i_k <= i_t)%Z => (fun h8 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_outer''bound'31_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_outer''bound'12 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h6) h7) h8)))))) (t_cauchy_schwarz_outer''bound'59_arithmetic r_beta1 r_beta2 i_t natural_t ((((((((t_cauchy_schwarz_outer''identity r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5) h5 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h6 : (1%Z <= i_k)%Z => (fun h7 : (i_k <= i_t)%Z => (fun h8 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_outer''bound'54_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_outer''bound'12 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h6) h7) h8))))))))))))))).
Qed.

Lemma t_cauchy_schwarz_outer''equality'15_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'16
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (0 < (d_w r_beta2 i_t b_k))))).
Proof.
  exact (((((t_weights_positive r_beta2) i_t natural_t) h1) h2) (t_cauchy_schwarz_outer''equality'15_indexArithmetic i_t natural_t h3)).
Qed.

Lemma t_cauchy_schwarz_outer''equality'29_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'37_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'42_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((d_S r_beta1 r_beta2 i_t) - 1) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) = ((d_S r_beta1 r_beta2 i_t) - 1)).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) ((d_S r_beta1 r_beta2 i_t) - 1) (0 + (-1) * ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) - ((d_S r_beta1 r_beta2 i_t) - 1))) (add_equation 0 (-1) ((d_S r_beta1 r_beta2 i_t) - 1) (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + ((((- 1) + (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k)))) + ((((- 1) * (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))) (fun b_k : Z => ((1 * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + ((((- 1) + (- 1)) * (d_w r_beta1 i_t b_k)) + ((((- 1) * (- 1)) * (d_w r_beta2 i_t b_k)) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p3 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'44_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_S r_beta1 r_beta2 i_t) = 1)) :
  (((d_S r_beta1 r_beta2 i_t) - 1) = 0).
Proof.
  apply (conclude_equation ((d_S r_beta1 r_beta2 i_t) - 1) 0 (0 + 1 * (1 - (d_S r_beta1 r_beta2 i_t))) (add_equation 0 1 (d_S r_beta1 r_beta2 i_t) 1 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'53_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'58_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) = 0))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((1 - (1 * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = 0).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((1 - (1 * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) 0 (0 + 1 * (0 - (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))))) (add_equation 0 1 (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) 0 empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((1 - (1 * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) + ((((- 1) + (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k)))) + ((((- 1) * (- 1)) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((1 - (1 * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))) (fun b_k : Z => ((1 * (d_w r_beta2 i_t b_k)) + ((((- 1) + (- 1)) * (d_w r_beta1 i_t b_k)) + ((((- 1) * (- 1)) * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p3 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e7 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + ((((- 1) + (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k)))) + ((((- 1) * (- 1)) * (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) - 1) ^^ 2%Z))) (fun b_k : Z => ((1 * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + ((((- 1) + (- 1)) * (d_w r_beta1 i_t b_k)) + ((((- 1) * (- 1)) * (d_w r_beta2 i_t b_k)) + 0))))).
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        pose proof (p3 i_k'b7'6 natural_6 first_6 ltac:(lia)) as member7.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e7.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'63_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'65_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'73_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'75_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1 = (1 * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k)))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_w r_beta2 i_t i_k) = 0))) :
  (((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k)) = 1).
Proof.
  apply (conclude_equation ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k)) 1 (0 + (-1) * ((1 * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k))) - 1)) (add_equation 0 (-1) 1 (1 * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'79
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (2%Z <= i_t)%Z)
    (h4 : (0 <= r_beta1))
    (h5 : (r_beta1 < 1))
    (h6 : ((d_S r_beta1 r_beta2 i_t) = 1)) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) = 1)))).
Proof.
  exact (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h7 : (1%Z <= i_k)%Z => (fun h8 : (i_k <= i_t)%Z => (t_cauchy_schwarz_outer''equality'75_arithmetic r_beta1 r_beta2 i_k natural_k i_t natural_t (((((proj1 ((((((t_residuals_vanish i_t natural_t) (fun b_k : Z => (d_w r_beta1 i_t b_k))) (fun b_k : Z => (d_w r_beta2 i_t b_k))) (fun b_k : Z => 1)) 1) (t_cauchy_schwarz_outer''equality'16 r_beta2 i_t natural_t h1 h2 h3))) (t_cauchy_schwarz_outer''equality'58_arithmetic r_beta1 r_beta2 i_t natural_t (eq_trans (t_cauchy_schwarz_outer''equality'42_arithmetic r_beta1 r_beta2 i_t natural_t ((((((((t_cauchy_schwarz_outer''identity r_beta1) r_beta2) i_t natural_t) h4) h5) h1) h2) (t_cauchy_schwarz_outer''equality'29_indexArithmetic i_t natural_t h3)) h3 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h9 : (1%Z <= i_k)%Z => (fun h10 : (i_k <= i_t)%Z => (fun h11 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_outer''equality'37_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_outer''equality'16 r_beta2 i_t natural_t h1 h2 h3) i_k natural_k) h9) h10) h11)))))) (t_cauchy_schwarz_outer''equality'44_arithmetic r_beta1 r_beta2 i_t natural_t h6)) h3 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h9 : (1%Z <= i_k)%Z => (fun h10 : (i_k <= i_t)%Z => (fun h11 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_outer''equality'53_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_outer''equality'16 r_beta2 i_t natural_t h1 h2 h3) i_k natural_k) h9) h10) h11))))))) i_k natural_k) (t_cauchy_schwarz_outer''equality'63_indexArithmetic i_k natural_k i_t natural_t h3 h7 h8)) (t_cauchy_schwarz_outer''equality'65_indexArithmetic i_k natural_k i_t natural_t h3 h7 h8)) h3 h7 h8 (fun h9 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_outer''equality'73_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_outer''equality'16 r_beta2 i_t natural_t h1 h2 h3) i_k natural_k) h7) h8) h9)))))).
Qed.

Lemma t_cauchy_schwarz_outer''equality'90_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'90
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  exact (t_cauchy_schwarz_outer''equality'90_arithmetic r_beta2 h1).
Qed.

Lemma t_cauchy_schwarz_outer''equality'96_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'100_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'102_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'102
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  exact (t_cauchy_schwarz_outer''equality'102_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_cauchy_schwarz_outer''equality'96_arithmetic r_beta2 h1)) h2) i_t natural_t) (t_cauchy_schwarz_outer''equality'100_indexArithmetic i_t natural_t h3)) h3).
Qed.

Lemma t_cauchy_schwarz_outer''equality'91_arithmetic
    (r_beta2 : R) :
  (0 < (r_beta2 ^^ 0%Z)).
Proof.
  apply (conclude_less 0 (r_beta2 ^^ 0%Z) 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'85_definition
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_t) = (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_t))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_outer''equality'106_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_t)))
    (p2 : ((d_w r_beta2 i_t i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_t) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_t))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_t) - 0)) 1 (d_w r_beta2 i_t i_t) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'107
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (r_beta2 < 1))
    (h2 : (0 < r_beta2))
    (h3 : (2%Z <= i_t)%Z) :
  (~ ((d_w r_beta2 i_t i_t) = 0)).
Proof.
  exact (fun h4 : ((d_w r_beta2 i_t i_t) = 0) => (t_cauchy_schwarz_outer''equality'106_arithmetic r_beta2 i_t natural_t (eq_ind (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ 0%Z))) (1 - (r_beta2 ^^ i_t))) (product_positive _ _ (t_cauchy_schwarz_outer''equality'90 r_beta2 h1) (t_cauchy_schwarz_outer''equality'91_arithmetic r_beta2))) (t_cauchy_schwarz_outer''equality'102 r_beta2 i_t natural_t h2 h1 h3)) (d_w r_beta2 i_t i_t) (eq_sym (t_cauchy_schwarz_outer''equality'85_definition r_beta2 i_t natural_t))) h4)).
Qed.

Lemma t_cauchy_schwarz_outer''equality'109_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2))
    (p2 : (r_beta2 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta2 - 0)) + 1 * (0 - r_beta2)) 0 (add_equation_to_less (0 + 1 * (r_beta2 - 0)) 1 r_beta2 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'110
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (~ (r_beta2 = 0)).
Proof.
  exact (fun h2 : (r_beta2 = 0) => (t_cauchy_schwarz_outer''equality'109_arithmetic r_beta2 h1 h2)).
Qed.

Lemma t_cauchy_schwarz_outer''equality'128_definition
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t (i_t - 1)%Z) = (((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t (i_t - 1)%Z))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_outer''equality'141_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t (i_t - 1)%Z)))
    (p2 : ((d_w r_beta2 i_t (i_t - 1)%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t (i_t - 1)%Z) - 0)) + 1 * (0 - (d_w r_beta2 i_t (i_t - 1)%Z))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t (i_t - 1)%Z) - 0)) 1 (d_w r_beta2 i_t (i_t - 1)%Z) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t (i_t - 1)%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'142
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (r_beta2 < 1))
    (h2 : (0 < r_beta2))
    (h3 : (2%Z <= i_t)%Z) :
  (~ ((d_w r_beta2 i_t (i_t - 1)%Z) = 0)).
Proof.
  exact (fun h4 : ((d_w r_beta2 i_t (i_t - 1)%Z) = 0) => (t_cauchy_schwarz_outer''equality'141_arithmetic r_beta2 i_t natural_t (eq_ind (((1 - r_beta2) * (r_beta2 ^^ 1%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ 1%Z))) (1 - (r_beta2 ^^ i_t))) (product_positive _ _ (t_cauchy_schwarz_outer''equality'90 r_beta2 h1) (((t_power_positive r_beta2) h2) 1%Z (literal_natural 1 eq_refl)))) (t_cauchy_schwarz_outer''equality'102 r_beta2 i_t natural_t h2 h1 h3)) (d_w r_beta2 i_t (i_t - 1)%Z) (eq_sym (t_cauchy_schwarz_outer''equality'128_definition r_beta2 i_t natural_t))) h4)).
Qed.

Lemma t_cauchy_schwarz_outer''equality'81_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'83_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (i_t <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'111_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) = 1))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((d_w r_beta2 i_t i_t) = 0)))
    (p4 : (~ (r_beta2 = 0))) :
  (r_beta1 = (r_beta2 * (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * (r_beta1 / r_beta2)))).
Proof.
  apply (conclude_equation r_beta1 (r_beta2 * (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * (r_beta1 / r_beta2))) (0 + (- r_beta1) * (1 - ((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)))) (add_equation 0 (- r_beta1) ((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) 1 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'120_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'122_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'123_universalElimination
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)) = (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)))))))
    (p2 : (0%Z <= (i_t - 1)%Z)%Z) :
  ((1%Z <= (i_t - 1)%Z)%Z -> (((i_t - 1)%Z <= i_t)%Z -> (((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z)) = (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * ((r_beta1 / r_beta2) ^^ 1%Z))))).
Proof.
  reindex (p1 (i_t - 1)%Z p2).
Qed.

Lemma t_cauchy_schwarz_outer''equality'124_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'126_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  ((i_t - 1)%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'143_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z)) = (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * ((r_beta1 / r_beta2) ^^ 1%Z))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((d_w r_beta2 i_t (i_t - 1)%Z) = 0)))
    (p4 : (~ ((d_w r_beta2 i_t i_t) = 0)))
    (p5 : (~ (r_beta2 = 0))) :
  ((r_beta2 * (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * (r_beta1 / r_beta2))) = (r_beta2 * ((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z)))).
Proof.
  apply (conclude_equation (r_beta2 * (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * (r_beta1 / r_beta2))) (r_beta2 * ((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z))) (0 + (- r_beta2) * ((((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * ((r_beta1 / r_beta2) ^^ 1%Z)) - ((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z)))) (add_equation 0 (- r_beta2) ((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z)) (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * ((r_beta1 / r_beta2) ^^ 1%Z)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'144_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'146_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'148_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  ((i_t - 1)%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''equality'150_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z)) = 1))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((d_w r_beta2 i_t (i_t - 1)%Z) = 0))) :
  ((r_beta2 * ((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z))) = r_beta2).
Proof.
  apply (conclude_equation (r_beta2 * ((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z))) r_beta2 (0 + r_beta2 * (1 - ((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z)))) (add_equation 0 r_beta2 ((d_w r_beta1 i_t (i_t - 1)%Z) / (d_w r_beta2 i_t (i_t - 1)%Z)) 1 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'156_definition
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_S r_beta2 r_beta2 i_t) = (sum i_t (fun b_k : Z => (((d_w r_beta2 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))).
Proof.
  assert (q := (eq_refl (d_S r_beta2 r_beta2 i_t))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_outer''equality'163_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'168_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  ((sum i_t (fun b_k : Z => (((d_w r_beta2 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) = (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => (((d_w r_beta2 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k))) 0 empty_combination).
  assert (e3 : (sum i_t (fun b_k : Z => (((d_w r_beta2 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) = ((1 * (sum i_t (fun b_k : Z => (d_w r_beta2 i_t b_k)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((d_w r_beta2 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))) (fun b_k : Z => ((1 * (d_w r_beta2 i_t b_k)) + 0))).
    - {
        intros i_k'b7'2 natural_2 first_2 last_2.
        pose proof (p2 i_k'b7'2 natural_2 first_2 ltac:(lia)) as member3.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e3.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'172_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''equality'175_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Theorem t_cauchy_schwarz_outer''equality :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> (((d_S b_beta1 b_beta2 b_t) = 1) <-> (b_beta1 = b_beta2)))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (conj (fun h6 : ((d_S r_beta1 r_beta2 i_t) = 1) => (eq_trans (eq_trans (t_cauchy_schwarz_outer''equality'111_arithmetic r_beta1 r_beta2 i_t natural_t ((((t_cauchy_schwarz_outer''equality'79 r_beta1 r_beta2 i_t natural_t h3 h4 h5 h1 h2 h6) i_t natural_t) (t_cauchy_schwarz_outer''equality'81_indexArithmetic i_t natural_t h5)) (t_cauchy_schwarz_outer''equality'83_indexArithmetic i_t natural_t h5)) h5 (t_cauchy_schwarz_outer''equality'107 r_beta2 i_t natural_t h4 h3 h5) (t_cauchy_schwarz_outer''equality'110 r_beta2 h3)) (t_cauchy_schwarz_outer''equality'143_arithmetic r_beta1 r_beta2 i_t natural_t (((t_cauchy_schwarz_outer''equality'123_universalElimination r_beta1 r_beta2 i_t natural_t ((((((((t_cauchy_schwarz_inner''shape r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) (t_cauchy_schwarz_outer''equality'120_indexArithmetic i_t natural_t h5)) (t_cauchy_schwarz_outer''equality'122_indexArithmetic i_t natural_t h5)) (t_cauchy_schwarz_outer''equality'124_indexArithmetic i_t natural_t h5)) (t_cauchy_schwarz_outer''equality'126_indexArithmetic i_t natural_t h5)) h5 (t_cauchy_schwarz_outer''equality'142 r_beta2 i_t natural_t h4 h3 h5) (t_cauchy_schwarz_outer''equality'107 r_beta2 i_t natural_t h4 h3 h5) (t_cauchy_schwarz_outer''equality'110 r_beta2 h3))) (t_cauchy_schwarz_outer''equality'150_arithmetic r_beta1 r_beta2 i_t natural_t ((((t_cauchy_schwarz_outer''equality'79 r_beta1 r_beta2 i_t natural_t h3 h4 h5 h1 h2 h6) (i_t - 1)%Z (t_cauchy_schwarz_outer''equality'144_indexArithmetic i_t natural_t h5)) (t_cauchy_schwarz_outer''equality'146_indexArithmetic i_t natural_t h5)) (t_cauchy_schwarz_outer''equality'148_indexArithmetic i_t natural_t h5)) h5 (t_cauchy_schwarz_outer''equality'142 r_beta2 i_t natural_t h4 h3 h5)))) (fun h6 : (r_beta1 = r_beta2) => (eq_ind r_beta2 (fun hole : R => ((d_S hole r_beta2 i_t) = 1)) (eq_trans (eq_trans (t_cauchy_schwarz_outer''equality'156_definition r_beta2 i_t natural_t) (t_cauchy_schwarz_outer''equality'168_arithmetic r_beta2 i_t natural_t h5 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h7 : (1%Z <= i_k)%Z => (fun h8 : (i_k <= i_t)%Z => (fun h9 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_outer''equality'163_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_outer''equality'16 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h7) h8) h9))))))) (((((t_weights_sum_to_one''sum r_beta2) i_t natural_t) (t_cauchy_schwarz_outer''equality'172_arithmetic r_beta2 h3)) h4) (t_cauchy_schwarz_outer''equality'175_indexArithmetic i_t natural_t h5))) r_beta1 (eq_sym h6)))))))))))).
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'8_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'8
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  exact (t_cauchy_schwarz_outer''first'_step'8_arithmetic r_beta2 h1).
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'15_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'19_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'21_arithmetic
    (r_beta2 : R)
    (p1 : ((r_beta2 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta2 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ 1%Z)) (0 + 1 * (1 - (r_beta2 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'21
    (r_beta2 : R)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1)) :
  (0 < (1 - (r_beta2 ^^ 1%Z))).
Proof.
  exact (t_cauchy_schwarz_outer''first'_step'21_arithmetic r_beta2 (((((t_power_below_one r_beta2) (t_cauchy_schwarz_outer''first'_step'15_arithmetic r_beta2 h1)) h2) 1%Z (literal_natural 1 eq_refl)) t_cauchy_schwarz_outer''first'_step'19_indexArithmetic)).
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'1_definition
    (r_beta1 : R) (r_beta2 : R) :
  ((d_S r_beta1 r_beta2 1%Z) = (sum 1%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) ^^ 2%Z) / (d_w r_beta2 1%Z b_k))))).
Proof.
  assert (q := (eq_refl (d_S r_beta1 r_beta2 1%Z))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'9_arithmetic
    (r_beta2 : R) :
  (0 < (r_beta2 ^^ 0%Z)).
Proof.
  apply (conclude_less 0 (r_beta2 ^^ 0%Z) 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'2_definition
    (r_beta2 : R) :
  ((d_w r_beta2 1%Z 1%Z) = (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 1%Z 1%Z))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'25_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (d_w r_beta2 1%Z 1%Z)))
    (p2 : ((d_w r_beta2 1%Z 1%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 1%Z 1%Z) - 0)) + 1 * (0 - (d_w r_beta2 1%Z 1%Z))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 1%Z 1%Z) - 0)) 1 (d_w r_beta2 1%Z 1%Z) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 1%Z 1%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'27_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (~ ((d_w r_beta2 1%Z 1%Z) = 0))) :
  ((sum 1%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) ^^ 2%Z) / (d_w r_beta2 1%Z b_k)))) = (((d_w r_beta1 1%Z 1%Z) ^^ 2%Z) / (d_w r_beta2 1%Z 1%Z))).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) ^^ 2%Z) / (d_w r_beta2 1%Z b_k)))) (((d_w r_beta1 1%Z 1%Z) ^^ 2%Z) / (d_w r_beta2 1%Z 1%Z)) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) ^^ 2%Z) / (d_w r_beta2 1%Z b_k)))) = ((sum 0%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) ^^ 2%Z) / (d_w r_beta2 1%Z b_k)))) + (((d_w r_beta1 1%Z 1%Z) ^^ 2%Z) / (d_w r_beta2 1%Z 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) ^^ 2%Z) / (d_w r_beta2 1%Z b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => (((d_w r_beta1 1%Z b_k) ^^ 2%Z) / (d_w r_beta2 1%Z b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'34_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'36_arithmetic
    (r_beta1 : R)
    (p1 : ((r_beta1 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta1 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ 1%Z)) (0 + 1 * (1 - (r_beta1 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'38_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - (r_beta1 ^^ 1%Z))))
    (p2 : ((1 - (r_beta1 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) 1 (1 - (r_beta1 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'41_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - (r_beta2 ^^ 1%Z))))
    (p2 : ((1 - (r_beta2 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) 1 (1 - (r_beta2 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'44_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'46_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : (~ ((1 - (r_beta1 ^^ 1%Z)) = 0)))
    (p2 : (~ ((1 - (r_beta2 ^^ 1%Z)) = 0)))
    (p3 : (~ ((1 - r_beta2) = 0))) :
  ((((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z)))) = 1).
Proof.
  apply (conclude_equation (((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z)))) 1 0 empty_combination).
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_outer''first'_step'47_folding
    (r_beta1 : R) (r_beta2 : R)
    (p1 : ((((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z)))) = 1)) :
  ((((d_w r_beta1 1%Z 1%Z) ^^ 2%Z) / (d_w r_beta2 1%Z 1%Z)) = 1).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_cauchy_schwarz_outer''first'_step :
  (forall b_beta1 : R, (forall b_beta2 : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((d_S b_beta1 b_beta2 1%Z) = 1))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (eq_trans (eq_trans (t_cauchy_schwarz_outer''first'_step'1_definition r_beta1 r_beta2) (t_cauchy_schwarz_outer''first'_step'27_arithmetic r_beta1 r_beta2 (fun h5 : ((d_w r_beta2 1%Z 1%Z) = 0) => (t_cauchy_schwarz_outer''first'_step'25_arithmetic r_beta2 (eq_ind (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ 0%Z))) (1 - (r_beta2 ^^ 1%Z))) (product_positive _ _ (t_cauchy_schwarz_outer''first'_step'8 r_beta2 h4) (t_cauchy_schwarz_outer''first'_step'9_arithmetic r_beta2))) (t_cauchy_schwarz_outer''first'_step'21 r_beta2 h3 h4)) (d_w r_beta2 1%Z 1%Z) (eq_sym (t_cauchy_schwarz_outer''first'_step'2_definition r_beta2))) h5)))) (t_cauchy_schwarz_outer''first'_step'47_folding r_beta1 r_beta2 (t_cauchy_schwarz_outer''first'_step'46_arithmetic r_beta1 r_beta2 (fun h5 : ((1 - (r_beta1 ^^ 1%Z)) = 0) => (t_cauchy_schwarz_outer''first'_step'38_arithmetic r_beta1 (t_cauchy_schwarz_outer''first'_step'36_arithmetic r_beta1 (((((t_power_below_one r_beta1) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_cauchy_schwarz_outer''first'_step'34_indexArithmetic)) h5)) (fun h5 : ((1 - (r_beta2 ^^ 1%Z)) = 0) => (t_cauchy_schwarz_outer''first'_step'41_arithmetic r_beta2 (t_cauchy_schwarz_outer''first'_step'21 r_beta2 h3 h4) h5)) (fun h5 : ((1 - r_beta2) = 0) => (t_cauchy_schwarz_outer''first'_step'44_arithmetic r_beta2 (t_cauchy_schwarz_outer''first'_step'8 r_beta2 h4) h5))))))))))).
Qed.

