(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling Thm_cauchy_schwarz_inner Thm_weights_sum_to_one Thm_cauchy_schwarz_outer Thm_update_bound.
Local Open Scope R_scope.

Theorem t_max_min''minimum :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_M : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((forall b_g : Z -> R, (((d_mhat b_beta1 b_g b_t) = b_M) -> (((b_M ^^ 2%Z) / (d_S b_beta1 b_beta2 b_t)) <= (d_vhat b_beta2 b_g b_t)))) /\ (exists b_g : Z -> R, (((d_mhat b_beta1 b_g b_t) = b_M) /\ ((d_vhat b_beta2 b_g b_t) = ((b_M ^^ 2%Z) / (d_S b_beta1 b_beta2 b_t))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_M : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (conj (fun (s_g : Z -> R) => (fun h6 : ((d_mhat r_beta1 s_g i_t) = r_M) => (eq_ind (d_mhat r_beta1 s_g i_t) (fun hole : R => (((hole ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) <= (d_vhat r_beta2 s_g i_t))) (((((((((t_cauchy_schwarz_inner''bound r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) r_M h6))) (ex_intro (fun b_g : Z -> R => (((d_mhat r_beta1 b_g i_t) = r_M) /\ ((d_vhat r_beta2 b_g i_t) = ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))))) (fun b_k : Z => ((r_M / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) (((((((((t_cauchy_schwarz_inner''attained r_beta1) r_beta2) i_t natural_t) r_M) h1) h2) h3) h4) h5)))))))))))).
Qed.

Lemma t_max_min''bound'30
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z) :
  (0 < (d_S r_beta1 r_beta2 i_t)).
Proof.
  exact ((((((((t_divergence_positive r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5).
Qed.

Lemma t_max_min''bound'33_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t)))
    (p2 : ((d_S r_beta1 r_beta2 i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) + 1 * (0 - (d_S r_beta1 r_beta2 i_t))) 0 (add_equation_to_less (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 1 (d_S r_beta1 r_beta2 i_t) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_max_min''bound'34
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z) :
  (~ ((d_S r_beta1 r_beta2 i_t) = 0)).
Proof.
  exact (fun h6 : ((d_S r_beta1 r_beta2 i_t) = 0) => (t_max_min''bound'33_arithmetic r_beta1 r_beta2 i_t natural_t (t_max_min''bound'30 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) h6)).
Qed.

Lemma t_max_min''bound'19_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1 <= (d_S r_beta1 r_beta2 i_t))) :
  (0 <= ((d_S r_beta1 r_beta2 i_t) - 1)).
Proof.
  apply (conclude_at_most 0 ((d_S r_beta1 r_beta2 i_t) - 1) (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 1)) 0 (add_at_most_to_at_most 0 1 1 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''bound'35_arithmetic
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (((r_M ^^ 2%Z) * ((d_S r_beta1 r_beta2 i_t) - 1)) / (d_S r_beta1 r_beta2 i_t))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  (((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) <= (((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (((r_M ^^ 2%Z) * ((d_S r_beta1 r_beta2 i_t) - 1)) / (d_S r_beta1 r_beta2 i_t)))).
Proof.
  apply (conclude_at_most ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) (((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (((r_M ^^ 2%Z) * ((d_S r_beta1 r_beta2 i_t) - 1)) / (d_S r_beta1 r_beta2 i_t))) (0 + 1 * ((((r_M ^^ 2%Z) * ((d_S r_beta1 r_beta2 i_t) - 1)) / (d_S r_beta1 r_beta2 i_t)) - 0)) 0 (add_at_most_to_at_most 0 1 0 (((r_M ^^ 2%Z) * ((d_S r_beta1 r_beta2 i_t) - 1)) / (d_S r_beta1 r_beta2 i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''bound'36_arithmetic
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  ((((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (((r_M ^^ 2%Z) * ((d_S r_beta1 r_beta2 i_t) - 1)) / (d_S r_beta1 r_beta2 i_t))) = (r_M ^^ 2%Z)).
Proof.
  apply (conclude_equation (((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (((r_M ^^ 2%Z) * ((d_S r_beta1 r_beta2 i_t) - 1)) / (d_S r_beta1 r_beta2 i_t))) (r_M ^^ 2%Z) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_max_min''bound :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_M : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> (((b_M ^^ 2%Z) / (d_S b_beta1 b_beta2 b_t)) <= (b_M ^^ 2%Z))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_M : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (chain_at_most_equal _ _ _ (t_max_min''bound'35_arithmetic r_M r_beta1 r_beta2 i_t natural_t ((((t_quotient_nonnegative ((r_M ^^ 2%Z) * ((d_S r_beta1 r_beta2 i_t) - 1))) (d_S r_beta1 r_beta2 i_t)) (product_nonnegative _ _ (square_nonnegative r_M) (t_max_min''bound'19_arithmetic r_beta1 r_beta2 i_t natural_t ((((((((t_cauchy_schwarz_outer''bound r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5)))) (t_max_min''bound'30 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)) h5 (t_max_min''bound'34 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)) (t_max_min''bound'36_arithmetic r_M r_beta1 r_beta2 i_t natural_t h5 (t_max_min''bound'34 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)))))))))))).
Qed.

Lemma t_max_min''value'_at'_beta1'22_arithmetic
    (r_beta1 : R)
    (p1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  apply (conclude_at_most_strictly 0 r_beta1 (0 + 1 * (r_beta1 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''value'_at'_beta1'22
    (r_beta1 : R)
    (h1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  exact (t_max_min''value'_at'_beta1'22_arithmetic r_beta1 h1).
Qed.

Lemma t_max_min''value'_at'_beta1'1_definition
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_S r_beta1 r_beta1 i_t) = (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta1 i_t b_k))))).
Proof.
  assert (q := (eq_refl (d_S r_beta1 r_beta1 i_t))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Lemma t_max_min''value'_at'_beta1'9_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''value'_at'_beta1'16_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_max_min''value'_at'_beta1'27_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''value'_at'_beta1'3_definition
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta1 i_t i_k) = (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta1 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_max_min''value'_at'_beta1'31_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta1 i_t i_k)))
    (p2 : ((d_w r_beta1 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta1 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta1 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta1 i_t i_k) - 0)) 1 (d_w r_beta1 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta1 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_max_min''value'_at'_beta1'36_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta1 i_t b_k) = 0)))))) :
  ((sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta1 i_t b_k)))) = (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta1 i_t b_k)))) (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k))) 0 empty_combination).
  assert (e3 : (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta1 i_t b_k)))) = ((1 * (sum i_t (fun b_k : Z => (d_w r_beta1 i_t b_k)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta1 i_t b_k))) (fun b_k : Z => ((1 * (d_w r_beta1 i_t b_k)) + 0))).
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

Lemma t_max_min''value'_at'_beta1'47_arithmetic
    (r_M : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (((r_M ^^ 2%Z) / 1) = (r_M ^^ 2%Z)).
Proof.
  apply (conclude_equation ((r_M ^^ 2%Z) / 1) (r_M ^^ 2%Z) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_max_min''value'_at'_beta1 :
  (forall b_beta1 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_M : R, ((0 < b_beta1) -> ((b_beta1 < 1) -> ((1%Z <= b_t)%Z -> (((b_M ^^ 2%Z) / (d_S b_beta1 b_beta1 b_t)) = (b_M ^^ 2%Z)))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_M : R) => (fun h1 : (0 < r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans (eq_ind (d_S r_beta1 r_beta1 i_t) (fun hole : R => (((r_M ^^ 2%Z) / (d_S r_beta1 r_beta1 i_t)) = ((r_M ^^ 2%Z) / hole))) (eq_refl ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta1 i_t))) 1 (eq_trans (eq_trans (t_max_min''value'_at'_beta1'1_definition r_beta1 i_t natural_t) (t_max_min''value'_at'_beta1'36_arithmetic r_beta1 i_t natural_t h3 (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h4 : (1%Z <= i_k)%Z => (fun h5 : (i_k <= i_t)%Z => (fun h6 : ((d_w r_beta1 i_t i_k) = 0) => (t_max_min''value'_at'_beta1'31_arithmetic r_beta1 i_k natural_k i_t natural_t (eq_ind (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z))) (1 - (r_beta1 ^^ i_t))) (product_positive _ _ (t_max_min''value'_at'_beta1'9_arithmetic r_beta1 h2) (((t_power_positive r_beta1) h1) (i_t - i_k)%Z (t_max_min''value'_at'_beta1'16_indexArithmetic i_k natural_k i_t natural_t h3 h4 h5)))) (t_max_min''value'_at'_beta1'27_arithmetic r_beta1 i_k natural_k i_t natural_t (((((t_power_below_one r_beta1) (t_max_min''value'_at'_beta1'22 r_beta1 h1)) h2) i_t natural_t) h3) h3 h4 h5)) (d_w r_beta1 i_t i_k) (eq_sym (t_max_min''value'_at'_beta1'3_definition r_beta1 i_k natural_k i_t natural_t))) h6))))))) (((((t_weights_sum_to_one''sum r_beta1) i_t natural_t) (t_max_min''value'_at'_beta1'22 r_beta1 h1)) h2) h3))) (t_max_min''value'_at'_beta1'47_arithmetic r_M i_t natural_t h3)))))))).
Qed.

Lemma t_max_min''unique'_maximiser'6_arithmetic
    (r_beta1 : R)
    (p1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  apply (conclude_at_most_strictly 0 r_beta1 (0 + 1 * (r_beta1 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''unique'_maximiser'6
    (r_beta1 : R)
    (h1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  exact (t_max_min''unique'_maximiser'6_arithmetic r_beta1 h1).
Qed.

Lemma t_max_min''unique'_maximiser'15
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (2%Z <= i_t)%Z) :
  (((d_S r_beta1 r_beta2 i_t) = 1) <-> (r_beta1 = r_beta2)).
Proof.
  exact ((((((((t_cauchy_schwarz_outer''equality r_beta1) r_beta2) i_t natural_t) (t_max_min''unique'_maximiser'6 r_beta1 h1)) h2) h3) h4) h5).
Qed.

Lemma t_max_min''unique'_maximiser'28_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_max_min''unique'_maximiser'29
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (2%Z <= i_t)%Z) :
  (0 < (d_S r_beta1 r_beta2 i_t)).
Proof.
  exact ((((((((t_divergence_positive r_beta1) r_beta2) i_t natural_t) (t_max_min''unique'_maximiser'6 r_beta1 h1)) h2) h3) h4) (t_max_min''unique'_maximiser'28_indexArithmetic i_t natural_t h5)).
Qed.

Lemma t_max_min''unique'_maximiser'31_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t)))
    (p2 : ((d_S r_beta1 r_beta2 i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) + 1 * (0 - (d_S r_beta1 r_beta2 i_t))) 0 (add_equation_to_less (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 1 (d_S r_beta1 r_beta2 i_t) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_max_min''unique'_maximiser'32
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (2%Z <= i_t)%Z) :
  (~ ((d_S r_beta1 r_beta2 i_t) = 0)).
Proof.
  exact (fun h6 : ((d_S r_beta1 r_beta2 i_t) = 0) => (t_max_min''unique'_maximiser'31_arithmetic r_beta1 r_beta2 i_t natural_t (t_max_min''unique'_maximiser'29 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) h6)).
Qed.

Lemma t_max_min''unique'_maximiser'18_arithmetic
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ (r_M = 0))) :
  ((d_S r_beta1 r_beta2 i_t) = (((d_S r_beta1 r_beta2 i_t) * (r_M ^^ 2%Z)) / (r_M ^^ 2%Z))).
Proof.
  apply (conclude_equation (d_S r_beta1 r_beta2 i_t) (((d_S r_beta1 r_beta2 i_t) * (r_M ^^ 2%Z)) / (r_M ^^ 2%Z)) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_max_min''unique'_maximiser'33_arithmetic
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) = (r_M ^^ 2%Z)))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0)))
    (p4 : (~ (r_M = 0))) :
  ((((d_S r_beta1 r_beta2 i_t) * (r_M ^^ 2%Z)) / (r_M ^^ 2%Z)) = (((d_S r_beta1 r_beta2 i_t) * ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) / (r_M ^^ 2%Z))).
Proof.
  apply (conclude_equation (((d_S r_beta1 r_beta2 i_t) * (r_M ^^ 2%Z)) / (r_M ^^ 2%Z)) (((d_S r_beta1 r_beta2 i_t) * ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) / (r_M ^^ 2%Z)) (0 + (- ((d_S r_beta1 r_beta2 i_t) / (r_M ^^ 2%Z))) * ((r_M ^^ 2%Z) - ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)))) (add_equation 0 (- ((d_S r_beta1 r_beta2 i_t) / (r_M ^^ 2%Z))) ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) (r_M ^^ 2%Z) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''unique'_maximiser'34_arithmetic
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((d_S r_beta1 r_beta2 i_t) = 0)))
    (p3 : (~ (r_M = 0))) :
  ((((d_S r_beta1 r_beta2 i_t) * ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) / (r_M ^^ 2%Z)) = 1).
Proof.
  apply (conclude_equation (((d_S r_beta1 r_beta2 i_t) * ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) / (r_M ^^ 2%Z)) 1 0 empty_combination).
  rational_identity.
Qed.

Lemma t_max_min''unique'_maximiser'45_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t)))
    (p2 : ((d_S r_beta1 r_beta2 i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) + 1 * (0 - (d_S r_beta1 r_beta2 i_t))) 0 (add_equation_to_less (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 1 (d_S r_beta1 r_beta2 i_t) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_max_min''unique'_maximiser'47_arithmetic
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_S r_beta1 r_beta2 i_t) = 1))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  (((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) = (r_M ^^ 2%Z)).
Proof.
  apply (conclude_equation ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) (r_M ^^ 2%Z) (0 + (- ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) * (1 - (d_S r_beta1 r_beta2 i_t))) (add_equation 0 (- ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) (d_S r_beta1 r_beta2 i_t) 1 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_max_min''unique'_maximiser :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_M : R, ((0 < b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((~ (b_M = 0)) -> ((((b_M ^^ 2%Z) / (d_S b_beta1 b_beta2 b_t)) = (b_M ^^ 2%Z)) <-> (b_beta2 = b_beta1)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_M : R) => (fun h1 : (0 < r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (2%Z <= i_t)%Z => (fun h6 : (~ (r_M = 0)) => (conj (fun h7 : (((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) = (r_M ^^ 2%Z)) => (eq_sym ((proj1 (t_max_min''unique'_maximiser'15 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)) (eq_trans (eq_trans (t_max_min''unique'_maximiser'18_arithmetic r_M r_beta1 r_beta2 i_t natural_t h5 h6) (t_max_min''unique'_maximiser'33_arithmetic r_M r_beta1 r_beta2 i_t natural_t h7 h5 (t_max_min''unique'_maximiser'32 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) h6)) (t_max_min''unique'_maximiser'34_arithmetic r_M r_beta1 r_beta2 i_t natural_t h5 (t_max_min''unique'_maximiser'32 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) h6))))) (fun h7 : (r_beta2 = r_beta1) => (t_max_min''unique'_maximiser'47_arithmetic r_M r_beta1 r_beta2 i_t natural_t ((proj2 (t_max_min''unique'_maximiser'15 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)) (eq_sym h7)) h5 (fun h8 : ((d_S r_beta1 r_beta2 i_t) = 0) => (t_max_min''unique'_maximiser'45_arithmetic r_beta1 r_beta2 i_t natural_t (t_max_min''unique'_maximiser'29 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) h8))))))))))))))).
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'22_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'22
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_max_min''beta1'_zero'2c''_not'_attained'22_arithmetic r_beta2 h1).
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'37_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'39_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'39
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  exact (t_max_min''beta1'_zero'2c''_not'_attained'39_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_max_min''beta1'_zero'2c''_not'_attained'22 r_beta2 h1)) h2) i_t natural_t) (t_max_min''beta1'_zero'2c''_not'_attained'37_indexArithmetic i_t natural_t h3)) h3).
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'42_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'44_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'45
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (~ ((1 - r_beta2) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta2) = 0) => (t_max_min''beta1'_zero'2c''_not'_attained'44_arithmetic r_beta2 (t_max_min''beta1'_zero'2c''_not'_attained'42_arithmetic r_beta2 h1) h2)).
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'47_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta2 ^^ i_t))))
    (p2 : ((1 - (r_beta2 ^^ i_t)) = 0))
    (p3 : (2%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) 1 (1 - (r_beta2 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'48
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_max_min''beta1'_zero'2c''_not'_attained'47_arithmetic r_beta2 i_t natural_t (t_max_min''beta1'_zero'2c''_not'_attained'39 r_beta2 i_t natural_t h1 h2 h3) h4 h3)).
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'9_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'25_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'27_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'29_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ (i_t - 1)%Z) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ (i_t - 1)%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ (i_t - 1)%Z)) (0 + 1 * (1 - (r_beta2 ^^ (i_t - 1)%Z))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ (i_t - 1)%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (r_beta2 ^^ (i_t - 1)%Z) = (((r_beta2 ^^ (i_t - 2)%Z) ^ 1) * (r_beta2 ^ 1))).
  {
    apply (power_step _ _ (i_t - 2)%Z 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'31_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (r_beta2 * (1 - (r_beta2 ^^ (i_t - 1)%Z)))))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (r_beta2 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (r_beta2 - (r_beta2 ^^ i_t)) (0 + 1 * ((r_beta2 * (1 - (r_beta2 ^^ (i_t - 1)%Z))) - 0)) 0 (add_less_to_at_most 0 1 0 (r_beta2 * (1 - (r_beta2 ^^ (i_t - 1)%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - 2)%Z) ^ 1) * (r_beta2 ^ 2))).
  {
    apply (power_step _ _ (i_t - 2)%Z 1 2%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  assert (e2 : (r_beta2 ^^ (i_t - 1)%Z) = (((r_beta2 ^^ (i_t - 2)%Z) ^ 1) * (r_beta2 ^ 1))).
  {
    apply (power_step _ _ (i_t - 2)%Z 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'49_arithmetic
    (r_M : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < ((r_M ^^ 2%Z) * ((r_beta2 - (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t))))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((1 - r_beta2) = 0)))
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  (((r_M ^^ 2%Z) / ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) < (((r_M ^^ 2%Z) / ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) + ((r_M ^^ 2%Z) * ((r_beta2 - (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))))).
Proof.
  apply (conclude_less_strictly ((r_M ^^ 2%Z) / ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) (((r_M ^^ 2%Z) / ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) + ((r_M ^^ 2%Z) * ((r_beta2 - (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t))))) (0 + 1 * (((r_M ^^ 2%Z) * ((r_beta2 - (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) - 0)) 0 (add_less_to_at_most 0 1 0 ((r_M ^^ 2%Z) * ((r_beta2 - (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_not'_attained'50_arithmetic
    (r_M : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - r_beta2) = 0)))
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((((r_M ^^ 2%Z) / ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) + ((r_M ^^ 2%Z) * ((r_beta2 - (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t))))) = (r_M ^^ 2%Z)).
Proof.
  apply (conclude_equation (((r_M ^^ 2%Z) / ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) + ((r_M ^^ 2%Z) * ((r_beta2 - (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t))))) (r_M ^^ 2%Z) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_max_min''beta1'_zero'2c''_not'_attained :
  (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_M : R, ((0 < b_beta2) -> ((b_beta2 < 1) -> ((2%Z <= b_t)%Z -> ((~ (b_M = 0)) -> (((b_M ^^ 2%Z) / (d_S 0 b_beta2 b_t)) < (b_M ^^ 2%Z))))))))).
Proof.
  exact (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_M : R) => (fun h1 : (0 < r_beta2) => (fun h2 : (r_beta2 < 1) => (fun h3 : (2%Z <= i_t)%Z => (fun h4 : (~ (r_M = 0)) => (chain_less_equal _ _ _ (chain_equal_less _ _ _ (eq_ind (d_S 0 r_beta2 i_t) (fun hole : R => (((r_M ^^ 2%Z) / (d_S 0 r_beta2 i_t)) = ((r_M ^^ 2%Z) / hole))) (eq_refl ((r_M ^^ 2%Z) / (d_S 0 r_beta2 i_t))) ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2)) (((((t_divergence_without_momentum r_beta2) i_t natural_t) h1) h2) (t_max_min''beta1'_zero'2c''_not'_attained'9_indexArithmetic i_t natural_t h3))) (t_max_min''beta1'_zero'2c''_not'_attained'49_arithmetic r_M r_beta2 i_t natural_t (product_positive _ _ ((t_square_positive r_M) h4) ((((t_quotient_positive (r_beta2 - (r_beta2 ^^ i_t))) (1 - (r_beta2 ^^ i_t))) (t_max_min''beta1'_zero'2c''_not'_attained'31_arithmetic r_beta2 i_t natural_t (product_positive _ _ h1 (t_max_min''beta1'_zero'2c''_not'_attained'29_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_max_min''beta1'_zero'2c''_not'_attained'22 r_beta2 h1)) h2) (i_t - 1)%Z (t_max_min''beta1'_zero'2c''_not'_attained'25_indexArithmetic i_t natural_t h3)) (t_max_min''beta1'_zero'2c''_not'_attained'27_indexArithmetic i_t natural_t h3)) h3)) h3)) (t_max_min''beta1'_zero'2c''_not'_attained'39 r_beta2 i_t natural_t h1 h2 h3))) h3 (t_max_min''beta1'_zero'2c''_not'_attained'45 r_beta2 h2) (t_max_min''beta1'_zero'2c''_not'_attained'48 r_beta2 i_t natural_t h1 h2 h3))) (t_max_min''beta1'_zero'2c''_not'_attained'50_arithmetic r_M r_beta2 i_t natural_t h3 (t_max_min''beta1'_zero'2c''_not'_attained'45 r_beta2 h2) (t_max_min''beta1'_zero'2c''_not'_attained'48 r_beta2 i_t natural_t h1 h2 h3)))))))))).
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'7_arithmetic
    (r_M : R) (r_epsilon : R)
    (p1 : (0 < r_epsilon))
    (p2 : (0 <= (r_M ^^ 2%Z))) :
  (0 < (r_epsilon + (r_M ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly 0 (r_epsilon + (r_M ^^ 2%Z)) ((0 + 1 * (r_epsilon - 0)) + 1 * ((r_M ^^ 2%Z) - 0)) 0 (add_at_most_to_less (0 + 1 * (r_epsilon - 0)) 1 0 (r_M ^^ 2%Z) ltac:(lra) (add_less_to_at_most 0 1 0 r_epsilon ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'7
    (r_M : R) (r_epsilon : R)
    (h1 : (0 < r_epsilon)) :
  (0 < (r_epsilon + (r_M ^^ 2%Z))).
Proof.
  exact (t_max_min''beta1'_zero'2c''_approached'7_arithmetic r_M r_epsilon h1 (square_nonnegative r_M)).
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'8
    (r_M : R) (r_epsilon : R)
    (h1 : (0 < r_epsilon)) :
  (0 < (r_epsilon / (r_epsilon + (r_M ^^ 2%Z)))).
Proof.
  exact ((((t_quotient_positive r_epsilon) (r_epsilon + (r_M ^^ 2%Z))) h1) (t_max_min''beta1'_zero'2c''_approached'7 r_M r_epsilon h1)).
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'19_arithmetic
    (r_M : R) (r_epsilon : R)
    (p1 : (0 < (r_epsilon + (r_M ^^ 2%Z))))
    (p2 : ((r_epsilon + (r_M ^^ 2%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_epsilon + (r_M ^^ 2%Z)) - 0)) + 1 * (0 - (r_epsilon + (r_M ^^ 2%Z)))) 0 (add_equation_to_less (0 + 1 * ((r_epsilon + (r_M ^^ 2%Z)) - 0)) 1 (r_epsilon + (r_M ^^ 2%Z)) 0 (add_less_to_at_most 0 1 0 (r_epsilon + (r_M ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'20
    (r_M : R) (r_epsilon : R)
    (h1 : (0 < r_epsilon)) :
  (~ ((r_epsilon + (r_M ^^ 2%Z)) = 0)).
Proof.
  exact (fun h2 : ((r_epsilon + (r_M ^^ 2%Z)) = 0) => (t_max_min''beta1'_zero'2c''_approached'19_arithmetic r_M r_epsilon (t_max_min''beta1'_zero'2c''_approached'7 r_M r_epsilon h1) h2)).
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'21_arithmetic
    (r_M : R) (r_epsilon : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < ((r_M ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z)))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((r_epsilon + (r_M ^^ 2%Z)) = 0))) :
  ((r_epsilon / (r_epsilon + (r_M ^^ 2%Z))) < 1).
Proof.
  apply (conclude_less_strictly (r_epsilon / (r_epsilon + (r_M ^^ 2%Z))) 1 (0 + 1 * (((r_M ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z))) - 0)) 0 (add_less_to_at_most 0 1 0 ((r_M ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'21
    (r_M : R) (r_epsilon : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (~ (r_M = 0)))
    (h2 : (0 < r_epsilon))
    (h3 : (2%Z <= i_t)%Z) :
  ((r_epsilon / (r_epsilon + (r_M ^^ 2%Z))) < 1).
Proof.
  exact (t_max_min''beta1'_zero'2c''_approached'21_arithmetic r_M r_epsilon i_t natural_t ((((t_quotient_positive (r_M ^^ 2%Z)) (r_epsilon + (r_M ^^ 2%Z))) ((t_square_positive r_M) h1)) (t_max_min''beta1'_zero'2c''_approached'7 r_M r_epsilon h2)) h3 (t_max_min''beta1'_zero'2c''_approached'20 r_M r_epsilon h2)).
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'30_arithmetic
    (r_M : R) (r_epsilon : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < ((r_epsilon ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z)))))
    (p2 : (2%Z <= i_t)%Z)
    (p3 : (~ ((r_epsilon + (r_M ^^ 2%Z)) = 0))) :
  (((r_M ^^ 2%Z) - r_epsilon) < (((r_M ^^ 2%Z) - r_epsilon) + ((r_epsilon ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z))))).
Proof.
  apply (conclude_less_strictly ((r_M ^^ 2%Z) - r_epsilon) (((r_M ^^ 2%Z) - r_epsilon) + ((r_epsilon ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z)))) (0 + 1 * (((r_epsilon ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z))) - 0)) 0 (add_less_to_at_most 0 1 0 ((r_epsilon ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'31_arithmetic
    (r_M : R) (r_epsilon : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((r_epsilon + (r_M ^^ 2%Z)) = 0))) :
  ((((r_M ^^ 2%Z) - r_epsilon) + ((r_epsilon ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z)))) = ((r_M ^^ 2%Z) * (1 - (r_epsilon / (r_epsilon + (r_M ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (((r_M ^^ 2%Z) - r_epsilon) + ((r_epsilon ^^ 2%Z) / (r_epsilon + (r_M ^^ 2%Z)))) ((r_M ^^ 2%Z) * (1 - (r_epsilon / (r_epsilon + (r_M ^^ 2%Z))))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_max_min''beta1'_zero'2c''_approached'38_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Theorem t_max_min''beta1'_zero'2c''_approached :
  (forall b_t : Z, (0 <= b_t)%Z -> (forall b_M : R, (forall b_epsilon : R, ((2%Z <= b_t)%Z -> ((~ (b_M = 0)) -> ((0 < b_epsilon) -> (exists b_beta2 : R, ((0 < b_beta2) /\ ((b_beta2 < 1) /\ (((b_M ^^ 2%Z) - b_epsilon) < ((b_M ^^ 2%Z) / (d_S 0 b_beta2 b_t)))))))))))).
Proof.
  exact (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_M : R) => (fun (r_epsilon : R) => (fun h1 : (2%Z <= i_t)%Z => (fun h2 : (~ (r_M = 0)) => (fun h3 : (0 < r_epsilon) => (ex_intro (fun b_beta2 : R => ((0 < b_beta2) /\ ((b_beta2 < 1) /\ (((r_M ^^ 2%Z) - r_epsilon) < ((r_M ^^ 2%Z) / (d_S 0 b_beta2 i_t)))))) (r_epsilon / (r_epsilon + (r_M ^^ 2%Z))) (conj (t_max_min''beta1'_zero'2c''_approached'8 r_M r_epsilon h3) (conj (t_max_min''beta1'_zero'2c''_approached'21 r_M r_epsilon i_t natural_t h2 h3 h1) (chain_less_at_most _ _ _ (chain_less_equal _ _ _ (t_max_min''beta1'_zero'2c''_approached'30_arithmetic r_M r_epsilon i_t natural_t ((((t_quotient_positive (r_epsilon ^^ 2%Z)) (r_epsilon + (r_M ^^ 2%Z))) (((t_power_positive r_epsilon) h3) 2%Z (literal_natural 2 eq_refl))) (t_max_min''beta1'_zero'2c''_approached'7 r_M r_epsilon h3)) h1 (t_max_min''beta1'_zero'2c''_approached'20 r_M r_epsilon h3)) (t_max_min''beta1'_zero'2c''_approached'31_arithmetic r_M r_epsilon i_t natural_t h1 (t_max_min''beta1'_zero'2c''_approached'20 r_M r_epsilon h3))) ((((((t_minimum_without_momentum (r_epsilon / (r_epsilon + (r_M ^^ 2%Z)))) i_t natural_t) r_M) (t_max_min''beta1'_zero'2c''_approached'8 r_M r_epsilon h3)) (t_max_min''beta1'_zero'2c''_approached'21 r_M r_epsilon i_t natural_t h2 h3 h1)) (t_max_min''beta1'_zero'2c''_approached'38_indexArithmetic i_t natural_t h1)))))))))))).
Qed.

