(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling Thm_cauchy_schwarz_inner.
Local Open Scope R_scope.

Lemma t_update_bound''bound'22
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

Lemma t_update_bound''bound'26_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t)))
    (p2 : ((d_S r_beta1 r_beta2 i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) + 1 * (0 - (d_S r_beta1 r_beta2 i_t))) 0 (add_equation_to_less (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 1 (d_S r_beta1 r_beta2 i_t) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''bound'27
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z) :
  (~ ((d_S r_beta1 r_beta2 i_t) = 0)).
Proof.
  exact (fun h6 : ((d_S r_beta1 r_beta2 i_t) = 0) => (t_update_bound''bound'26_arithmetic r_beta1 r_beta2 i_t natural_t (t_update_bound''bound'22 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) h6)).
Qed.

Lemma t_update_bound''bound'23_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t))) :
  (0 <= (d_S r_beta1 r_beta2 i_t)).
Proof.
  apply (conclude_at_most_strictly 0 (d_S r_beta1 r_beta2 i_t) (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''bound'28_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) = ((d_S r_beta1 r_beta2 i_t) * (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)))).
Proof.
  apply (conclude_equation ((d_mhat r_beta1 s_g i_t) ^^ 2%Z) ((d_S r_beta1 r_beta2 i_t) * (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_update_bound''bound'39_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) <= (d_vhat r_beta2 s_g i_t)))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  (0 <= ((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)))).
Proof.
  apply (conclude_at_most 0 ((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) (0 + 1 * ((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)))) 0 (add_at_most_to_at_most 0 1 (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) (d_vhat r_beta2 s_g i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''bound'41_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= ((d_S r_beta1 r_beta2 i_t) * ((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  (((d_S r_beta1 r_beta2 i_t) * (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) <= ((d_S r_beta1 r_beta2 i_t) * (d_vhat r_beta2 s_g i_t))).
Proof.
  apply (conclude_at_most ((d_S r_beta1 r_beta2 i_t) * (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) ((d_S r_beta1 r_beta2 i_t) * (d_vhat r_beta2 s_g i_t)) (0 + 1 * (((d_S r_beta1 r_beta2 i_t) * ((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)))) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((d_S r_beta1 r_beta2 i_t) * ((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''bound'1_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Theorem t_update_bound''bound :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((Rabs (d_u b_beta1 b_beta2 b_g b_t)) <= (sqrt (d_S b_beta1 b_beta2 b_t))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (0 < (d_vhat r_beta2 s_g i_t)) => (eq_ind ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) (fun hole : R => ((Rabs hole) <= (sqrt (d_S r_beta1 r_beta2 i_t)))) ((((((t_ratio_at_most_root (d_mhat r_beta1 s_g i_t)) (d_vhat r_beta2 s_g i_t)) (d_S r_beta1 r_beta2 i_t)) h6) (t_update_bound''bound'23_arithmetic r_beta1 r_beta2 i_t natural_t (t_update_bound''bound'22 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))) (chain_equal_at_most _ _ _ (t_update_bound''bound'28_arithmetic r_beta1 r_beta2 i_t natural_t s_g h5 (t_update_bound''bound'27 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)) (t_update_bound''bound'41_arithmetic r_beta1 r_beta2 i_t natural_t s_g (product_nonnegative _ _ (Rlt_le _ _ (t_update_bound''bound'22 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)) (t_update_bound''bound'39_arithmetic r_beta1 r_beta2 i_t natural_t s_g (((((((((t_cauchy_schwarz_inner''bound r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) h5 (t_update_bound''bound'27 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))) h5 (t_update_bound''bound'27 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)))) (d_u r_beta1 r_beta2 s_g i_t) (eq_sym (t_update_bound''bound'1_definition r_beta1 r_beta2 i_t natural_t s_g))))))))))))).
Qed.

Lemma t_update_bound''extremal'_gradients'14
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

Lemma t_update_bound''extremal'_gradients'20_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'20
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  exact (t_update_bound''extremal'_gradients'20_arithmetic r_beta2 h1).
Qed.

Lemma t_update_bound''extremal'_gradients'27_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'27
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  exact (t_update_bound''extremal'_gradients'27_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_update_bound''extremal'_gradients'30_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'30
    (r_beta1 : R)
    (h1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  exact (t_update_bound''extremal'_gradients'30_arithmetic r_beta1 h1).
Qed.

Lemma t_update_bound''extremal'_gradients'32_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'32
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_update_bound''extremal'_gradients'32_arithmetic r_beta2 h1).
Qed.

Lemma t_update_bound''extremal'_gradients'37_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'37
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  exact (t_update_bound''extremal'_gradients'37_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_update_bound''extremal'_gradients'32 r_beta2 h1)) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_update_bound''extremal'_gradients'51_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'52
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_update_bound''extremal'_gradients'51_arithmetic r_beta1 i_t natural_t (t_update_bound''extremal'_gradients'27 r_beta1 i_t natural_t h1 h2 h3) h4 h3)).
Qed.

Lemma t_update_bound''extremal'_gradients'54_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta2 ^^ i_t))))
    (p2 : ((1 - (r_beta2 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) 1 (1 - (r_beta2 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'55
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_update_bound''extremal'_gradients'54_arithmetic r_beta2 i_t natural_t (t_update_bound''extremal'_gradients'37 r_beta2 i_t natural_t h1 h2 h3) h4 h3)).
Qed.

Lemma t_update_bound''extremal'_gradients'57_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'58
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (~ ((1 - r_beta2) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta2) = 0) => (t_update_bound''extremal'_gradients'57_arithmetic r_beta2 (t_update_bound''extremal'_gradients'20 r_beta2 h1) h2)).
Qed.

Lemma t_update_bound''extremal'_gradients'60_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2))
    (p2 : (r_beta2 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta2 - 0)) + 1 * (0 - r_beta2)) 0 (add_equation_to_less (0 + 1 * (r_beta2 - 0)) 1 r_beta2 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'61
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (~ (r_beta2 = 0)).
Proof.
  exact (fun h2 : (r_beta2 = 0) => (t_update_bound''extremal'_gradients'60_arithmetic r_beta2 h1 h2)).
Qed.

Lemma t_update_bound''extremal'_gradients'63_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1)))
    (p2 : ((1 - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta1) - 0)) + 1 * (0 - (1 - r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta1) - 0)) 1 (1 - r_beta1) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'64
    (r_beta1 : R)
    (h1 : (r_beta1 < 1)) :
  (~ ((1 - r_beta1) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta1) = 0) => (t_update_bound''extremal'_gradients'63_arithmetic r_beta1 (t_update_bound''extremal'_gradients'30 r_beta1 h1) h2)).
Qed.

Lemma t_update_bound''extremal'_gradients'65_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta2) = 0)))
    (p5 : (~ (r_beta2 = 0)))
    (p6 : (~ ((1 - r_beta1) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z) ^^ 2%Z)))) = ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) * ((((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))) ^^ 2%Z))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z) ^^ 2%Z)))) ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) * ((((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))) ^^ 2%Z)) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) = ((((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z) * (1 / ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))))) (fun b_k : Z => ((((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z) * (1 / ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))))) * (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e2.
        assert (e3 : (r_beta2 ^^ (i_t - i_k'b7'1)%Z) = ((/ ((r_beta2 ^^ i_k'b7'1) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'1 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e3.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z) ^^ 2%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : ((r_beta1 / r_beta2) ^^ (i_t - i_k'b7'4)%Z) = ((r_beta1 ^^ (i_t - i_k'b7'4)%Z) / (r_beta2 ^^ (i_t - i_k'b7'4)%Z))) by (distribute_power).
        replace_by e5.
        assert (e6 : (r_beta2 ^^ (i_t - i_k'b7'4)%Z) = ((/ ((r_beta2 ^^ i_k'b7'4) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'4 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e6.
        assert (e7 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'66_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * (((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z) ^^ 2%Z)))) = ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) * ((((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))) ^^ 2%Z)))) :
  ((d_E r_beta2 i_t (fun b_k : Z => (((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z) ^^ 2%Z))) = ((d_S r_beta1 r_beta2 i_t) * ((((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))) ^^ 2%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w d_S] in q |- *.
  reindex q.
Qed.

Lemma t_update_bound''extremal'_gradients'68
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 <= r_beta1))
    (h5 : (r_beta1 < 1)) :
  ((d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) = ((d_S r_beta1 r_beta2 i_t) * ((((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))) ^^ 2%Z))).
Proof.
  exact (eq_trans ((((((t_ema_unrolling''vhat r_beta2) (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z))) i_t natural_t) (t_update_bound''extremal'_gradients'32 r_beta2 h1)) h2) h3) (t_update_bound''extremal'_gradients'66_folding r_beta1 r_beta2 i_t natural_t (t_update_bound''extremal'_gradients'65_arithmetic r_beta1 r_beta2 i_t natural_t h3 (t_update_bound''extremal'_gradients'52 r_beta1 i_t natural_t h4 h5 h3) (t_update_bound''extremal'_gradients'55 r_beta2 i_t natural_t h1 h2 h3) (t_update_bound''extremal'_gradients'58 r_beta2 h2) (t_update_bound''extremal'_gradients'61 r_beta2 h1) (t_update_bound''extremal'_gradients'64 r_beta1 h5)))).
Qed.

Lemma t_update_bound''extremal'_gradients'71
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z) :
  (0 < (d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t)).
Proof.
  exact (chain_less_equal _ _ _ (product_positive _ _ (t_update_bound''extremal'_gradients'14 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) (((t_power_positive (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t))))) ((((t_quotient_positive ((1 - r_beta2) * (1 - (r_beta1 ^^ i_t)))) ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))) (product_positive _ _ (t_update_bound''extremal'_gradients'20 r_beta2 h4) (t_update_bound''extremal'_gradients'27 r_beta1 i_t natural_t h1 h2 h5))) (product_positive _ _ (t_update_bound''extremal'_gradients'30 r_beta1 h2) (t_update_bound''extremal'_gradients'37 r_beta2 i_t natural_t h3 h4 h5)))) 2%Z (literal_natural 2 eq_refl))) (eq_sym (t_update_bound''extremal'_gradients'68 r_beta1 r_beta2 i_t natural_t h3 h4 h5 h1 h2))).
Qed.

Lemma t_update_bound''extremal'_gradients'79_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t))) :
  (0 <= (d_S r_beta1 r_beta2 i_t)).
Proof.
  apply (conclude_at_most_strictly 0 (d_S r_beta1 r_beta2 i_t) (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'88_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta2) = 0)))
    (p5 : (~ (r_beta2 = 0)))
    (p6 : (~ ((1 - r_beta1) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)))) = ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)))) ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) = ((((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z) * (1 / ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))))) (fun b_k : Z => ((((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z) * (1 / ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))))) * (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e2.
        assert (e3 : (r_beta2 ^^ (i_t - i_k'b7'1)%Z) = ((/ ((r_beta2 ^^ i_k'b7'1) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'1 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e3.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : ((r_beta1 / r_beta2) ^^ (i_t - i_k'b7'4)%Z) = ((r_beta1 ^^ (i_t - i_k'b7'4)%Z) / (r_beta2 ^^ (i_t - i_k'b7'4)%Z))) by (distribute_power).
        replace_by e5.
        assert (e6 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        assert (e7 : (r_beta2 ^^ (i_t - i_k'b7'4)%Z) = ((/ ((r_beta2 ^^ i_k'b7'4) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'4 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e7.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'89_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)))) = ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t))))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z))) = ((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w d_S] in q |- *.
  reindex q.
Qed.

Lemma t_update_bound''extremal'_gradients'92_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) = ((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - r_beta1) = 0)))
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  (((d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) ^^ 2%Z) = (((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t))))) ^^ 2%Z)).
Proof.
  apply (conclude_equation ((d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) ^^ 2%Z) (((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t))))) ^^ 2%Z) (0 + ((d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) + ((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))))) * (((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t))))) - (d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t))) (add_equation 0 ((d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) + ((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))))) (d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) ((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'93_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) = ((d_S r_beta1 r_beta2 i_t) * ((((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))) ^^ 2%Z))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - r_beta1) = 0)))
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t))))) ^^ 2%Z) = ((d_S r_beta1 r_beta2 i_t) * (d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t))).
Proof.
  apply (conclude_equation (((d_S r_beta1 r_beta2 i_t) * (((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t))))) ^^ 2%Z) ((d_S r_beta1 r_beta2 i_t) * (d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t)) (0 + (- (d_S r_beta1 r_beta2 i_t)) * (((d_S r_beta1 r_beta2 i_t) * ((((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))) ^^ 2%Z)) - (d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t))) (add_equation 0 (- (d_S r_beta1 r_beta2 i_t)) (d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) ((d_S r_beta1 r_beta2 i_t) * ((((1 - r_beta2) * (1 - (r_beta1 ^^ i_t))) / ((1 - r_beta1) * (1 - (r_beta2 ^^ i_t)))) ^^ 2%Z)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''extremal'_gradients'72_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_u r_beta1 r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) = ((d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Theorem t_update_bound''extremal'_gradients :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 (fun b_k : Z => ((b_beta1 / b_beta2) ^^ (b_t - b_k)%Z)) b_t)) /\ ((Rabs (d_u b_beta1 b_beta2 (fun b_k : Z => ((b_beta1 / b_beta2) ^^ (b_t - b_k)%Z)) b_t)) = (sqrt (d_S b_beta1 b_beta2 b_t)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (conj (t_update_bound''extremal'_gradients'71 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) (eq_ind ((d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t))) (fun hole : R => ((Rabs hole) = (sqrt (d_S r_beta1 r_beta2 i_t)))) ((((((t_ratio_equals_root (d_mhat r_beta1 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t)) (d_vhat r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t)) (d_S r_beta1 r_beta2 i_t)) (t_update_bound''extremal'_gradients'71 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5)) (t_update_bound''extremal'_gradients'79_arithmetic r_beta1 r_beta2 i_t natural_t (t_update_bound''extremal'_gradients'14 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))) (eq_trans (t_update_bound''extremal'_gradients'92_arithmetic r_beta1 r_beta2 i_t natural_t (eq_trans ((((((t_ema_unrolling''mhat r_beta1) (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z))) i_t natural_t) h1) h2) h5) (t_update_bound''extremal'_gradients'89_folding r_beta1 r_beta2 i_t natural_t (t_update_bound''extremal'_gradients'88_arithmetic r_beta1 r_beta2 i_t natural_t h5 (t_update_bound''extremal'_gradients'52 r_beta1 i_t natural_t h1 h2 h5) (t_update_bound''extremal'_gradients'55 r_beta2 i_t natural_t h3 h4 h5) (t_update_bound''extremal'_gradients'58 r_beta2 h4) (t_update_bound''extremal'_gradients'61 r_beta2 h3) (t_update_bound''extremal'_gradients'64 r_beta1 h2)))) h5 (t_update_bound''extremal'_gradients'64 r_beta1 h2) (t_update_bound''extremal'_gradients'55 r_beta2 i_t natural_t h3 h4 h5)) (t_update_bound''extremal'_gradients'93_arithmetic r_beta1 r_beta2 i_t natural_t (t_update_bound''extremal'_gradients'68 r_beta1 r_beta2 i_t natural_t h3 h4 h5 h1 h2) h5 (t_update_bound''extremal'_gradients'64 r_beta1 h2) (t_update_bound''extremal'_gradients'55 r_beta2 i_t natural_t h3 h4 h5)))) (d_u r_beta1 r_beta2 (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) i_t) (eq_sym (t_update_bound''extremal'_gradients'72_definition r_beta1 r_beta2 i_t natural_t)))))))))))).
Qed.

Theorem t_update_bound''sharp :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> (exists b_g : Z -> R, ((0 < (d_vhat b_beta2 b_g b_t)) /\ ((Rabs (d_u b_beta1 b_beta2 b_g b_t)) = (sqrt (d_S b_beta1 b_beta2 b_t))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (ex_intro (fun b_g : Z -> R => ((0 < (d_vhat r_beta2 b_g i_t)) /\ ((Rabs (d_u r_beta1 r_beta2 b_g i_t)) = (sqrt (d_S r_beta1 r_beta2 i_t))))) (fun b_k : Z => ((r_beta1 / r_beta2) ^^ (i_t - b_k)%Z)) ((((((((t_update_bound''extremal'_gradients r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5)))))))))).
Qed.

Lemma t_update_bound''closed'_form'11_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'13_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'14
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_update_bound''closed'_form'13_arithmetic r_beta1 i_t natural_t (t_update_bound''closed'_form'11_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_update_bound''closed'_form'16_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'18_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'19
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (~ ((1 - r_beta2) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta2) = 0) => (t_update_bound''closed'_form'18_arithmetic r_beta2 (t_update_bound''closed'_form'16_arithmetic r_beta2 h1) h2)).
Qed.

Lemma t_update_bound''closed'_form'22_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2))
    (p2 : (r_beta2 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta2 - 0)) + 1 * (0 - r_beta2)) 0 (add_equation_to_less (0 + 1 * (r_beta2 - 0)) 1 r_beta2 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'23
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (~ (r_beta2 = 0)).
Proof.
  exact (fun h2 : (r_beta2 = 0) => (t_update_bound''closed'_form'22_arithmetic r_beta2 h1 h2)).
Qed.

Lemma t_update_bound''closed'_form'36_arithmetic
    (r_beta1 : R) (r_beta2 : R)
    (p1 : ((r_beta2 - (r_beta1 ^^ 2%Z)) = 0)) :
  ((r_beta1 ^^ 2%Z) = r_beta2).
Proof.
  apply (conclude_equation (r_beta1 ^^ 2%Z) r_beta2 (0 + (- 1) * (0 - (r_beta2 - (r_beta1 ^^ 2%Z)))) (add_equation 0 (- 1) (r_beta2 - (r_beta1 ^^ 2%Z)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'38
    (r_beta1 : R) (r_beta2 : R)
    (h1 : (~ ((r_beta1 ^^ 2%Z) = r_beta2))) :
  (~ ((r_beta2 - (r_beta1 ^^ 2%Z)) = 0)).
Proof.
  exact (fun h2 : ((r_beta2 - (r_beta1 ^^ 2%Z)) = 0) => (h1 (t_update_bound''closed'_form'36_arithmetic r_beta1 r_beta2 h2))).
Qed.

Lemma t_update_bound''closed'_form'42_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ (r_beta2 = 0))) :
  ((r_beta1 ^^ 2%Z) = r_beta2).
Proof.
  apply (conclude_equation (r_beta1 ^^ 2%Z) r_beta2 (0 + (- r_beta2) * (0 - (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))) (add_equation 0 (- r_beta2) (1 - ((r_beta1 ^^ 2%Z) / r_beta2)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'44
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (~ ((r_beta1 ^^ 2%Z) = r_beta2)))
    (h2 : (1%Z <= i_t)%Z)
    (h3 : (0 < r_beta2)) :
  (~ ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) = 0)).
Proof.
  exact (fun h4 : ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) = 0) => (h1 (t_update_bound''closed'_form'42_arithmetic r_beta1 r_beta2 i_t natural_t h4 h2 (t_update_bound''closed'_form'23 r_beta2 h3)))).
Qed.

Lemma t_update_bound''closed'_form'1_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_S r_beta1 r_beta2 i_t) = (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))).
Proof.
  assert (q := (eq_refl (d_S r_beta1 r_beta2 i_t))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Lemma t_update_bound''closed'_form'25_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'30_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'32_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta2 ^^ i_t))))
    (p2 : ((1 - (r_beta2 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) 1 (1 - (r_beta2 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'39_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta2) = 0)))
    (p4 : (~ (r_beta2 = 0)))
    (p5 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p6 : (~ ((r_beta2 - (r_beta1 ^^ 2%Z)) = 0))) :
  ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) = (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z))) = ((1 * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((1 * (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k'b7'1)%Z) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^^ 2%Z) / (r_beta2 ^^ (i_t - i_k'b7'1)%Z))) by (distribute_power).
        replace_by e2.
        assert (e3 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e3.
        assert (e4 : (r_beta2 ^^ (i_t - i_k'b7'1)%Z) = ((/ ((r_beta2 ^^ i_k'b7'1) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'1 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e4.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) = ((((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z) * (1 / ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))))) (fun b_k : Z => ((((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z) * (1 / ((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))))) * (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        assert (e6 : (r_beta2 ^^ (i_t - i_k'b7'4)%Z) = ((/ ((r_beta2 ^^ i_k'b7'4) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'4 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e6.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  assert (e7 : (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z)))) = ((1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t)) / (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))).
  {
    assert (gap : 1 - ((r_beta1 ^^ 2%Z) / r_beta2) <> 0) by gap_nonzero r_beta2.
    apply (geometric_part_simple ((r_beta1 ^^ 2%Z) / r_beta2) i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))) ltac:(lia) gap).
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e7 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k'b7'6)%Z) = (((r_beta1 ^^ (i_t - i_k'b7'6)%Z) ^^ 2%Z) / (r_beta2 ^^ (i_t - i_k'b7'6)%Z))) by (distribute_power).
        replace_by e7.
        assert (e8 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'6)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'6) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'6)%Z 1 i_k'b7'6); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'6 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e8.
        assert (e9 : (r_beta2 ^^ (i_t - i_k'b7'6)%Z) = ((/ ((r_beta2 ^^ i_k'b7'6) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'6 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e9.
        rational_identity.
      }
  }
  replace_by e7.
  assert (e8 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t) = (((r_beta1 ^^ i_t) ^^ 2%Z) / (r_beta2 ^^ i_t))) by (distribute_power).
  replace_by e8.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'40_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t)))))) = (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z)))))) :
  ((sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))) = (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_update_bound''closed'_form'45_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta2) = 0)))
    (p4 : (~ (r_beta2 = 0)))
    (p5 : (~ ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) = 0)))
    (p6 : (~ ((r_beta2 - (r_beta1 ^^ 2%Z)) = 0))) :
  ((((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z)))) = (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * ((1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t)) / (1 - ((r_beta1 ^^ 2%Z) / r_beta2))))).
Proof.
  apply (conclude_equation (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * (sum i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z)))) (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * ((1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t)) / (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z))) = ((1 * (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((1 * (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k'b7'1)%Z) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^^ 2%Z) / (r_beta2 ^^ (i_t - i_k'b7'1)%Z))) by (distribute_power).
        replace_by e2.
        assert (e3 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e3.
        assert (e4 : (r_beta2 ^^ (i_t - i_k'b7'1)%Z) = ((/ ((r_beta2 ^^ i_k'b7'1) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'1 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e4.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z)))) = ((1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t)) / (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))).
  {
    assert (gap : 1 - ((r_beta1 ^^ 2%Z) / r_beta2) <> 0) by gap_nonzero r_beta2.
    apply (geometric_part_simple ((r_beta1 ^^ 2%Z) / r_beta2) i_t (fun b_k : Z => (((r_beta1 ^^ (i_t - b_k)%Z) ^^ 2%Z) * ((r_beta2 ^^ (i_t - b_k)%Z) ^^ (-1)%Z))) ltac:(lia) gap).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ (i_t - i_k'b7'4)%Z) = (((r_beta1 ^^ (i_t - i_k'b7'4)%Z) ^^ 2%Z) / (r_beta2 ^^ (i_t - i_k'b7'4)%Z))) by (distribute_power).
        replace_by e5.
        assert (e6 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        assert (e7 : (r_beta2 ^^ (i_t - i_k'b7'4)%Z) = ((/ ((r_beta2 ^^ i_k'b7'4) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'4 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e7.
        rational_identity.
      }
  }
  replace_by e5.
  assert (e6 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t) = (((r_beta1 ^^ i_t) ^^ 2%Z) / (r_beta2 ^^ i_t))) by (distribute_power).
  replace_by e6.
  rational_identity.
Qed.

Lemma t_update_bound''closed'_form'46_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ (r_beta2 = 0)))
    (p3 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta2) = 0)))
    (p5 : (~ ((1 - ((r_beta1 ^^ 2%Z) / r_beta2)) = 0))) :
  ((((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * ((1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t)) / (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))) = (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) * (1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t))) / ((((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2)) * (1 - ((r_beta1 ^^ 2%Z) / r_beta2))))).
Proof.
  apply (conclude_equation (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2))) * ((1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t)) / (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))) (((((1 - r_beta1) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) * (1 - (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t))) / ((((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2)) * (1 - ((r_beta1 ^^ 2%Z) / r_beta2)))) 0 empty_combination).
  assert (e1 : (((r_beta1 ^^ 2%Z) / r_beta2) ^^ i_t) = (((r_beta1 ^^ i_t) ^^ 2%Z) / (r_beta2 ^^ i_t))) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Theorem t_update_bound''closed'_form :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((b_beta1 ^^ 2%Z) = b_beta2)) -> ((d_S b_beta1 b_beta2 b_t) = (((((1 - b_beta1) ^^ 2%Z) * (1 - (b_beta2 ^^ b_t))) * (1 - (((b_beta1 ^^ 2%Z) / b_beta2) ^^ b_t))) / ((((1 - (b_beta1 ^^ b_t)) ^^ 2%Z) * (1 - b_beta2)) * (1 - ((b_beta1 ^^ 2%Z) / b_beta2)))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((r_beta1 ^^ 2%Z) = r_beta2)) => (eq_trans (eq_trans (eq_trans (t_update_bound''closed'_form'1_definition r_beta1 r_beta2 i_t natural_t) (t_update_bound''closed'_form'40_folding r_beta1 r_beta2 i_t natural_t (t_update_bound''closed'_form'39_arithmetic r_beta1 r_beta2 i_t natural_t h5 (t_update_bound''closed'_form'14 r_beta1 i_t natural_t h1 h2 h5) (t_update_bound''closed'_form'19 r_beta2 h4) (t_update_bound''closed'_form'23 r_beta2 h3) (fun h7 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_update_bound''closed'_form'32_arithmetic r_beta2 i_t natural_t (t_update_bound''closed'_form'30_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_update_bound''closed'_form'25_arithmetic r_beta2 h3)) h4) i_t natural_t) h5) h5) h7 h5)) (t_update_bound''closed'_form'38 r_beta1 r_beta2 h6)))) (t_update_bound''closed'_form'45_arithmetic r_beta1 r_beta2 i_t natural_t h5 (t_update_bound''closed'_form'14 r_beta1 i_t natural_t h1 h2 h5) (t_update_bound''closed'_form'19 r_beta2 h4) (t_update_bound''closed'_form'23 r_beta2 h3) (t_update_bound''closed'_form'44 r_beta1 r_beta2 i_t natural_t h6 h5 h3) (t_update_bound''closed'_form'38 r_beta1 r_beta2 h6))) (t_update_bound''closed'_form'46_arithmetic r_beta1 r_beta2 i_t natural_t h5 (t_update_bound''closed'_form'23 r_beta2 h3) (t_update_bound''closed'_form'14 r_beta1 i_t natural_t h1 h2 h5) (t_update_bound''closed'_form'19 r_beta2 h4) (t_update_bound''closed'_form'44 r_beta1 r_beta2 i_t natural_t h6 h5 h3)))))))))))).
Qed.

Lemma t_update_bound''resonance'8_arithmetic
    (r_beta1 : R)
    (p1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  apply (conclude_at_most_strictly 0 r_beta1 (0 + 1 * (r_beta1 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'8
    (r_beta1 : R)
    (h1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  exact (t_update_bound''resonance'8_arithmetic r_beta1 h1).
Qed.

Lemma t_update_bound''resonance'14_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'16_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'17
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_update_bound''resonance'16_arithmetic r_beta1 i_t natural_t (t_update_bound''resonance'14_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) (t_update_bound''resonance'8 r_beta1 h1)) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_update_bound''resonance'22_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_update_bound''resonance'24_arithmetic
    (r_beta1 : R)
    (p1 : ((r_beta1 ^^ 2%Z) < 1)) :
  (0 < (1 - (r_beta1 ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ 2%Z)) (0 + 1 * (1 - (r_beta1 ^^ 2%Z))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ 2%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'24
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ 2%Z))).
Proof.
  exact (t_update_bound''resonance'24_arithmetic r_beta1 (((((t_power_below_one r_beta1) (t_update_bound''resonance'8 r_beta1 h1)) h2) 2%Z (literal_natural 2 eq_refl)) (t_update_bound''resonance'22_indexArithmetic i_t natural_t h3))).
Qed.

Lemma t_update_bound''resonance'26_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - (r_beta1 ^^ 2%Z))))
    (p2 : ((1 - (r_beta1 ^^ 2%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ 2%Z)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ 2%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ 2%Z)) - 0)) 1 (1 - (r_beta1 ^^ 2%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'27
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ 2%Z)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ 2%Z)) = 0) => (t_update_bound''resonance'26_arithmetic r_beta1 (t_update_bound''resonance'24 r_beta1 i_t natural_t h1 h2 h3) h4)).
Qed.

Lemma t_update_bound''resonance'3_definition
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_S r_beta1 (r_beta1 ^^ 2%Z) i_t) = (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w (r_beta1 ^^ 2%Z) i_t b_k))))).
Proof.
  assert (q := (eq_refl (d_S r_beta1 (r_beta1 ^^ 2%Z) i_t))).
  cbv beta delta [d_S] in q |- *.
  reindex q.
Qed.

Lemma t_update_bound''resonance'31_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - (r_beta1 ^^ 2%Z)))) :
  ((r_beta1 ^^ 2%Z) < 1).
Proof.
  apply (conclude_less_strictly (r_beta1 ^^ 2%Z) 1 (0 + 1 * ((1 - (r_beta1 ^^ 2%Z)) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'35_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((r_beta1 ^^ 2%Z) ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)) (0 + 1 * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) 0 (add_less_to_at_most 0 1 ((r_beta1 ^^ 2%Z) ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : ((r_beta1 ^^ 2%Z) ^^ i_t) = ((r_beta1 ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'37_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))))
    (p2 : ((1 - ((r_beta1 ^^ 2%Z) ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - ((r_beta1 ^^ 2%Z) ^^ i_t)) - 0)) + 1 * (0 - (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - ((r_beta1 ^^ 2%Z) ^^ i_t)) - 0)) 1 (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  assert (e1 : ((r_beta1 ^^ 2%Z) ^^ i_t) = ((r_beta1 ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'44_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (r_beta1 ^^ 2%Z)))
    (p2 : ((r_beta1 ^^ 2%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((r_beta1 ^^ 2%Z) - 0)) + 1 * (0 - (r_beta1 ^^ 2%Z))) 0 (add_equation_to_less (0 + 1 * ((r_beta1 ^^ 2%Z) - 0)) 1 (r_beta1 ^^ 2%Z) 0 (add_less_to_at_most 0 1 0 (r_beta1 ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'46_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta1 ^^ 2%Z)) = 0)))
    (p4 : (~ ((1 - ((r_beta1 ^^ 2%Z) ^^ i_t)) = 0)))
    (p5 : (~ ((r_beta1 ^^ 2%Z) = 0))) :
  ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - (r_beta1 ^^ 2%Z)) * ((r_beta1 ^^ 2%Z) ^^ (i_t - b_k)%Z)) / (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)))))) = (((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (sum i_t (fun b_k : Z => 1)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - (r_beta1 ^^ 2%Z)) * ((r_beta1 ^^ 2%Z) ^^ (i_t - b_k)%Z)) / (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)))))) (((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (sum i_t (fun b_k : Z => 1))) 0 empty_combination).
  assert (e3 : (sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - (r_beta1 ^^ 2%Z)) * ((r_beta1 ^^ 2%Z) ^^ (i_t - b_k)%Z)) / (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)))))) = ((((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z) * (1 / ((1 - (r_beta1 ^^ 2%Z)) * (1 / (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)))))) * (sum i_t (fun b_k : Z => 1))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - (r_beta1 ^^ 2%Z)) * ((r_beta1 ^^ 2%Z) ^^ (i_t - b_k)%Z)) / (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))))) (fun b_k : Z => ((((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z) * (1 / ((1 - (r_beta1 ^^ 2%Z)) * (1 / (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)))))) * 1) + 0))).
    - {
        intros i_k'b7'2 natural_2 first_2 last_2.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : ((r_beta1 ^^ 2%Z) ^^ (i_t - i_k'b7'2)%Z) = ((r_beta1 ^^ (i_t - i_k'b7'2)%Z) ^^ 2%Z)) by (distribute_power).
        replace_by e3.
        assert (e4 : ((r_beta1 ^^ 2%Z) ^^ i_t) = ((r_beta1 ^^ i_t) ^^ 2%Z)) by (distribute_power).
        replace_by e4.
        assert (e5 : (r_beta1 ^^ (i_t - i_k'b7'2)%Z) = ((/ ((r_beta1 ^^ i_k'b7'2) ^ 1)) * (((r_beta1 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'2 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e5.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e3.
  assert (e5 : (sum i_t (fun b_k : Z => 1)) = (IZR i_t)) by (apply sum_of_one; lia).
  replace_by e5.
  assert (e6 : ((r_beta1 ^^ 2%Z) ^^ i_t) = ((r_beta1 ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e6.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'47_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => (((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) / (((1 - (r_beta1 ^^ 2%Z)) * ((r_beta1 ^^ 2%Z) ^^ (i_t - b_k)%Z)) / (1 - ((r_beta1 ^^ 2%Z) ^^ i_t)))))) = (((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (sum i_t (fun b_k : Z => 1))))) :
  ((sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w (r_beta1 ^^ 2%Z) i_t b_k)))) = (((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (sum i_t (fun b_k : Z => 1)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_update_bound''resonance'48_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta1 ^^ 2%Z)) = 0))) :
  ((((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (sum i_t (fun b_k : Z => 1))) = (((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (IZR i_t))).
Proof.
  apply (conclude_equation (((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (sum i_t (fun b_k : Z => 1))) (((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (IZR i_t)) 0 empty_combination).
  assert (e3 : (sum i_t (fun b_k : Z => 1)) = (IZR i_t)) by (apply sum_of_one; lia).
  replace_by e3.
  assert (e4 : ((r_beta1 ^^ 2%Z) ^^ i_t) = ((r_beta1 ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e4.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'49_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_update_bound''resonance'50_arithmetic
    (r_beta1 : R)
    (p1 : (0 < 1))
    (p2 : (0 <= r_beta1)) :
  (0 < (1 + r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 + r_beta1) ((0 + 1 * (1 - 0)) + 1 * (r_beta1 - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 r_beta1 ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'52_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 + r_beta1)))
    (p2 : ((1 + r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + r_beta1) - 0)) + 1 * (0 - (1 + r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 + r_beta1) - 0)) 1 (1 + r_beta1) 0 (add_less_to_at_most 0 1 0 (1 + r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_update_bound''resonance'54_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 + r_beta1) = 0)))
    (p3 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p4 : (~ ((1 - (r_beta1 ^^ 2%Z)) = 0))) :
  ((((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (IZR i_t)) = ((((IZR i_t) * (1 - r_beta1)) * (1 + (r_beta1 ^^ i_t))) / ((1 + r_beta1) * (1 - (r_beta1 ^^ i_t))))).
Proof.
  apply (conclude_equation (((((1 - r_beta1) ^^ 2%Z) * (1 - ((r_beta1 ^^ 2%Z) ^^ i_t))) / (((1 - (r_beta1 ^^ i_t)) ^^ 2%Z) * (1 - (r_beta1 ^^ 2%Z)))) * (IZR i_t)) ((((IZR i_t) * (1 - r_beta1)) * (1 + (r_beta1 ^^ i_t))) / ((1 + r_beta1) * (1 - (r_beta1 ^^ i_t)))) 0 empty_combination).
  assert (e1 : ((r_beta1 ^^ 2%Z) ^^ i_t) = ((r_beta1 ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e1.
  rational_identity.
Qed.

Theorem t_update_bound''resonance :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 < b_beta1) -> ((b_beta1 < 1) -> ((1%Z <= b_t)%Z -> ((b_beta2 = (b_beta1 ^^ 2%Z)) -> ((d_S b_beta1 b_beta2 b_t) = ((((IZR b_t) * (1 - b_beta1)) * (1 + (b_beta1 ^^ b_t))) / ((1 + b_beta1) * (1 - (b_beta1 ^^ b_t)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 < r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (r_beta2 = (r_beta1 ^^ 2%Z)) => (eq_ind (r_beta1 ^^ 2%Z) (fun hole : R => ((d_S r_beta1 hole i_t) = ((((IZR i_t) * (1 - r_beta1)) * (1 + (r_beta1 ^^ i_t))) / ((1 + r_beta1) * (1 - (r_beta1 ^^ i_t)))))) (eq_trans (eq_trans (eq_trans (t_update_bound''resonance'3_definition r_beta1 i_t natural_t) (t_update_bound''resonance'47_folding r_beta1 i_t natural_t (t_update_bound''resonance'46_arithmetic r_beta1 i_t natural_t h3 (t_update_bound''resonance'17 r_beta1 i_t natural_t h1 h2 h3) (t_update_bound''resonance'27 r_beta1 i_t natural_t h1 h2 h3) (fun h5 : ((1 - ((r_beta1 ^^ 2%Z) ^^ i_t)) = 0) => (t_update_bound''resonance'37_arithmetic r_beta1 i_t natural_t (t_update_bound''resonance'35_arithmetic r_beta1 i_t natural_t (((((t_power_below_one (r_beta1 ^^ 2%Z)) (square_nonnegative r_beta1)) (t_update_bound''resonance'31_arithmetic r_beta1 (t_update_bound''resonance'24 r_beta1 i_t natural_t h1 h2 h3))) i_t natural_t) h3) h3) h5 h3)) (fun h5 : ((r_beta1 ^^ 2%Z) = 0) => (t_update_bound''resonance'44_arithmetic r_beta1 (((t_power_positive r_beta1) h1) 2%Z (literal_natural 2 eq_refl)) h5))))) (t_update_bound''resonance'48_arithmetic r_beta1 i_t natural_t h3 (t_update_bound''resonance'17 r_beta1 i_t natural_t h1 h2 h3) (t_update_bound''resonance'27 r_beta1 i_t natural_t h1 h2 h3))) (t_update_bound''resonance'54_arithmetic r_beta1 i_t natural_t h3 (fun h5 : ((1 + r_beta1) = 0) => (t_update_bound''resonance'52_arithmetic r_beta1 (t_update_bound''resonance'50_arithmetic r_beta1 t_update_bound''resonance'49_arithmetic (t_update_bound''resonance'8 r_beta1 h1)) h5)) (t_update_bound''resonance'17 r_beta1 i_t natural_t h1 h2 h3) (t_update_bound''resonance'27 r_beta1 i_t natural_t h1 h2 h3))) r_beta2 (eq_sym h4))))))))).
Qed.

Lemma t_divergence_without_momentum'5_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_divergence_without_momentum'7_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_divergence_without_momentum'16_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2))
    (p2 : ((0 ^^ 2%Z) = r_beta2)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta2 - 0)) + (-1) * (r_beta2 - (0 ^^ 2%Z))) 0 (add_equation_to_less (0 + 1 * (r_beta2 - 0)) (-1) (0 ^^ 2%Z) r_beta2 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_divergence_without_momentum'19_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_divergence_without_momentum'21_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_divergence_without_momentum'24_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2))
    (p2 : (r_beta2 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta2 - 0)) + 1 * (0 - r_beta2)) 0 (add_equation_to_less (0 + 1 * (r_beta2 - 0)) 1 r_beta2 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_divergence_without_momentum'26_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - r_beta2) = 0)))
    (p3 : (~ (r_beta2 = 0))) :
  ((((((1 - 0) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) * (1 - (((0 ^^ 2%Z) / r_beta2) ^^ i_t))) / ((((1 - (0 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2)) * (1 - ((0 ^^ 2%Z) / r_beta2)))) = ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))).
Proof.
  apply (conclude_equation (((((1 - 0) ^^ 2%Z) * (1 - (r_beta2 ^^ i_t))) * (1 - (((0 ^^ 2%Z) / r_beta2) ^^ i_t))) / ((((1 - (0 ^^ i_t)) ^^ 2%Z) * (1 - r_beta2)) * (1 - ((0 ^^ 2%Z) / r_beta2)))) ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2)) 0 empty_combination).
  assert (e1 : (((0 ^^ 2%Z) / r_beta2) ^^ i_t) = (((0 ^^ i_t) ^^ 2%Z) / (r_beta2 ^^ i_t))) by (distribute_power).
  replace_by e1.
  assert (e2 : (0 ^^ i_t) = 0) by (apply zero_zpow; lia).
  replace_by e2.
  rational_identity.
Qed.

Theorem t_divergence_without_momentum :
  (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((d_S 0 b_beta2 b_t) = ((1 - (b_beta2 ^^ b_t)) / (1 - b_beta2)))))))).
Proof.
  exact (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 < r_beta2) => (fun h2 : (r_beta2 < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans (((((((((t_update_bound''closed'_form 0) r_beta2) i_t natural_t) t_divergence_without_momentum'5_arithmetic) t_divergence_without_momentum'7_arithmetic) h1) h2) h3) (fun h4 : ((0 ^^ 2%Z) = r_beta2) => (t_divergence_without_momentum'16_arithmetic r_beta2 h1 h4))) (t_divergence_without_momentum'26_arithmetic r_beta2 i_t natural_t h3 (fun h4 : ((1 - r_beta2) = 0) => (t_divergence_without_momentum'21_arithmetic r_beta2 (t_divergence_without_momentum'19_arithmetic r_beta2 h2) h4)) (fun h4 : (r_beta2 = 0) => (t_divergence_without_momentum'24_arithmetic r_beta2 h1 h4))))))))).
Qed.

Lemma t_minimum_without_momentum'6_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_minimum_without_momentum'6
    (r_beta2 : R)
    (h1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  exact (t_minimum_without_momentum'6_arithmetic r_beta2 h1).
Qed.

Lemma t_minimum_without_momentum'12_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_minimum_without_momentum'12
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_minimum_without_momentum'12_arithmetic r_beta2 h1).
Qed.

Lemma t_minimum_without_momentum'24_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_minimum_without_momentum'24
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  exact (t_minimum_without_momentum'24_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_minimum_without_momentum'12 r_beta2 h1)) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_minimum_without_momentum'27_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta2 ^^ i_t))))
    (p2 : ((1 - (r_beta2 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) 1 (1 - (r_beta2 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_minimum_without_momentum'28
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta2 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_minimum_without_momentum'27_arithmetic r_beta2 i_t natural_t (t_minimum_without_momentum'24 r_beta2 i_t natural_t h1 h2 h3) h4 h3)).
Qed.

Lemma t_minimum_without_momentum'7_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2))) :
  (0 <= (1 - r_beta2)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta2) (0 + 1 * ((1 - r_beta2) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_minimum_without_momentum'29_arithmetic
    (r_M : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((((r_M ^^ 2%Z) * (1 - r_beta2)) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  (((r_M ^^ 2%Z) * (1 - r_beta2)) <= (((r_M ^^ 2%Z) * (1 - r_beta2)) + ((((r_M ^^ 2%Z) * (1 - r_beta2)) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t))))).
Proof.
  apply (conclude_at_most ((r_M ^^ 2%Z) * (1 - r_beta2)) (((r_M ^^ 2%Z) * (1 - r_beta2)) + ((((r_M ^^ 2%Z) * (1 - r_beta2)) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) (0 + 1 * (((((r_M ^^ 2%Z) * (1 - r_beta2)) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t))) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((((r_M ^^ 2%Z) * (1 - r_beta2)) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_minimum_without_momentum'31_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_minimum_without_momentum'33_arithmetic
    (r_M : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - r_beta2) = 0)))
    (p3 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((((r_M ^^ 2%Z) * (1 - r_beta2)) + ((((r_M ^^ 2%Z) * (1 - r_beta2)) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) = ((r_M ^^ 2%Z) / ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2)))).
Proof.
  apply (conclude_equation (((r_M ^^ 2%Z) * (1 - r_beta2)) + ((((r_M ^^ 2%Z) * (1 - r_beta2)) * (r_beta2 ^^ i_t)) / (1 - (r_beta2 ^^ i_t)))) ((r_M ^^ 2%Z) / ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_minimum_without_momentum :
  (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_M : R, ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> (((b_M ^^ 2%Z) * (1 - b_beta2)) <= ((b_M ^^ 2%Z) / (d_S 0 b_beta2 b_t))))))))).
Proof.
  exact (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_M : R) => (fun h1 : (0 < r_beta2) => (fun h2 : (r_beta2 < 1) => (fun h3 : (1%Z <= i_t)%Z => (chain_at_most_equal _ _ _ (chain_at_most_equal _ _ _ (t_minimum_without_momentum'29_arithmetic r_M r_beta2 i_t natural_t ((((t_quotient_nonnegative (((r_M ^^ 2%Z) * (1 - r_beta2)) * (r_beta2 ^^ i_t))) (1 - (r_beta2 ^^ i_t))) (product_nonnegative _ _ (product_nonnegative _ _ (square_nonnegative r_M) (t_minimum_without_momentum'7_arithmetic r_beta2 (t_minimum_without_momentum'6 r_beta2 h2))) (((t_power_nonnegative r_beta2) (t_minimum_without_momentum'12 r_beta2 h1)) i_t natural_t))) (t_minimum_without_momentum'24 r_beta2 i_t natural_t h1 h2 h3)) h3 (t_minimum_without_momentum'28 r_beta2 i_t natural_t h1 h2 h3)) (t_minimum_without_momentum'33_arithmetic r_M r_beta2 i_t natural_t h3 (fun h4 : ((1 - r_beta2) = 0) => (t_minimum_without_momentum'31_arithmetic r_beta2 (t_minimum_without_momentum'6 r_beta2 h2) h4)) (t_minimum_without_momentum'28 r_beta2 i_t natural_t h1 h2 h3))) (eq_sym (eq_ind (d_S 0 r_beta2 i_t) (fun hole : R => (((r_M ^^ 2%Z) / (d_S 0 r_beta2 i_t)) = ((r_M ^^ 2%Z) / hole))) (eq_refl ((r_M ^^ 2%Z) / (d_S 0 r_beta2 i_t))) ((1 - (r_beta2 ^^ i_t)) / (1 - r_beta2)) (((((t_divergence_without_momentum r_beta2) i_t natural_t) h1) h2) h3)))))))))).
Qed.

Lemma t_mean_of_sizes_at_most'5
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 < (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  exact ((t_square_root_positive (d_vhat r_beta2 s_g i_t)) h1).
Qed.

Lemma t_mean_of_sizes_at_most'7_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (0 - (sqrt (d_vhat r_beta2 s_g i_t)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 (sqrt (d_vhat r_beta2 s_g i_t)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_of_sizes_at_most'8
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)).
Proof.
  exact (fun h2 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0) => (t_mean_of_sizes_at_most'7_arithmetic r_beta2 i_t natural_t s_g (t_mean_of_sizes_at_most'5 r_beta2 i_t natural_t s_g h1) h2)).
Qed.

Lemma t_mean_of_sizes_at_most'13_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (d_vhat r_beta2 s_g i_t)))) :
  (0 <= (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  apply (conclude_at_most_strictly 0 (sqrt (d_vhat r_beta2 s_g i_t)) (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_sizes_at_most'13
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 <= (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  exact (t_mean_of_sizes_at_most'13_arithmetic r_beta2 i_t natural_t s_g (t_mean_of_sizes_at_most'5 r_beta2 i_t natural_t s_g h1)).
Qed.

Lemma t_mean_of_sizes_at_most'21_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_sizes_at_most'21
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_mean_of_sizes_at_most'21_arithmetic r_beta2 h1).
Qed.

Lemma t_mean_of_sizes_at_most'34_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((Rabs (s_g i_k)) ^^ 2%Z) = ((s_g i_k) ^^ 2%Z))) :
  (((d_w r_beta2 i_t i_k) * ((Rabs (s_g i_k)) ^^ 2%Z)) = ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z))).
Proof.
  apply (conclude_equation ((d_w r_beta2 i_t i_k) * ((Rabs (s_g i_k)) ^^ 2%Z)) ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) (0 + (d_w r_beta2 i_t i_k) * (((s_g i_k) ^^ 2%Z) - ((Rabs (s_g i_k)) ^^ 2%Z))) (add_equation 0 (d_w r_beta2 i_t i_k) ((Rabs (s_g i_k)) ^^ 2%Z) ((s_g i_k) ^^ 2%Z) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_sizes_at_most'43_folding
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((Rabs (s_g b_k)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z)))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((Rabs (s_g b_k)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))))).
Proof.
  reindex p1.
Qed.

Lemma t_mean_of_sizes_at_most'44_unfolding
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((Rabs (s_g b_k)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z)))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((Rabs (s_g b_k)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E] in q |- *.
  reindex q.
Qed.

Lemma t_mean_of_sizes_at_most'45_folding
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((Rabs (s_g b_k)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z)))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((Rabs (s_g b_k)) ^^ 2%Z))) = (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E] in q |- *.
  reindex q.
Qed.

Lemma t_mean_of_sizes_at_most'53
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  ((d_vhat r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t) = (d_vhat r_beta2 s_g i_t)).
Proof.
  exact (eq_trans (eq_trans ((((((t_ema_unrolling''vhat r_beta2) (fun b_k : Z => (Rabs (s_g b_k)))) i_t natural_t) (t_mean_of_sizes_at_most'21 r_beta2 h1)) h2) h3) (t_mean_of_sizes_at_most'45_folding r_beta2 i_t natural_t s_g (t_mean_of_sizes_at_most'44_unfolding r_beta2 i_t natural_t s_g (t_mean_of_sizes_at_most'43_folding r_beta2 i_t natural_t s_g ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((Rabs (s_g b_k)) ^^ 2%Z)))) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h4 : (1%Z <= i_k)%Z => (proj2 (conj h4 (fun h5 : (i_k <= i_t)%Z => (proj2 (conj h5 (t_mean_of_sizes_at_most'34_arithmetic r_beta2 i_k natural_k i_t natural_t s_g (t_absolute_value_squared (s_g i_k))))))))))))))) (eq_sym ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) (t_mean_of_sizes_at_most'21 r_beta2 h1)) h2) h3))).
Qed.

Lemma t_mean_of_sizes_at_most'9_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0))) :
  (((sqrt (d_vhat r_beta2 s_g i_t)) * ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) = (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)).
Proof.
  apply (conclude_equation ((sqrt (d_vhat r_beta2 s_g i_t)) * ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_mean_of_sizes_at_most'67_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (d_vhat r_beta2 s_g i_t)))
    (p2 : ((d_vhat r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t) = (d_vhat r_beta2 s_g i_t))) :
  (0 < (d_vhat r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t)).
Proof.
  apply (conclude_less_strictly 0 (d_vhat r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t) ((0 + 1 * ((d_vhat r_beta2 s_g i_t) - 0)) + (-1) * ((d_vhat r_beta2 s_g i_t) - (d_vhat r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t))) 0 (add_equation_to_less (0 + 1 * ((d_vhat r_beta2 s_g i_t) - 0)) (-1) (d_vhat r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t) (d_vhat r_beta2 s_g i_t) (add_less_to_at_most 0 1 0 (d_vhat r_beta2 s_g i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_of_sizes_at_most'54_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t) = ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_mean_of_sizes_at_most'71_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) <= (sqrt (d_S r_beta1 r_beta2 i_t))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0))) :
  (0 <= ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))).
Proof.
  apply (conclude_at_most 0 ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) (0 + 1 * ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))) 0 (add_at_most_to_at_most 0 1 (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (sqrt (d_S r_beta1 r_beta2 i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_of_sizes_at_most'73_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) = ((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))))
    (p2 : (0 <= ((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0))) :
  ((Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  apply (conclude_at_most (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) ((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t))) ((0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) - (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)))) + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) - (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)))) 1 0 ((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))) ltac:(lra) (at_most_of_equation (0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) - (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)))) (add_equation 0 1 (Rabs (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t)) ((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_mean_of_sizes_at_most :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((Rabs (d_mhat b_beta1 (fun b_k : Z => (Rabs (b_g b_k))) b_t)) <= ((sqrt (d_S b_beta1 b_beta2 b_t)) * (sqrt (d_vhat b_beta2 b_g b_t)))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (0 < (d_vhat r_beta2 s_g i_t)) => (t_mean_of_sizes_at_most'73_arithmetic r_beta1 r_beta2 i_t natural_t s_g (eq_ind ((sqrt (d_vhat r_beta2 s_g i_t)) * ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (fun hole : R => ((Rabs hole) = ((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))))) (((t_size_of_scaled (sqrt (d_vhat r_beta2 s_g i_t))) ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (t_mean_of_sizes_at_most'13 r_beta2 i_t natural_t s_g h6)) (d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) (t_mean_of_sizes_at_most'9_arithmetic r_beta1 r_beta2 i_t natural_t s_g h5 (t_mean_of_sizes_at_most'8 r_beta2 i_t natural_t s_g h6))) (product_nonnegative _ _ (t_mean_of_sizes_at_most'13 r_beta2 i_t natural_t s_g h6) (t_mean_of_sizes_at_most'71_arithmetic r_beta1 r_beta2 i_t natural_t s_g (eq_ind (d_vhat r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t) (fun hole : R => ((Rabs ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt hole))) <= (sqrt (d_S r_beta1 r_beta2 i_t)))) (eq_ind (d_u r_beta1 r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t) (fun hole : R => ((Rabs hole) <= (sqrt (d_S r_beta1 r_beta2 i_t)))) ((((((((((t_update_bound''bound r_beta1) r_beta2) (fun b_k : Z => (Rabs (s_g b_k)))) i_t natural_t) h1) h2) h3) h4) h5) (t_mean_of_sizes_at_most'67_arithmetic r_beta2 i_t natural_t s_g h6 (t_mean_of_sizes_at_most'53 r_beta2 i_t natural_t s_g h3 h4 h5))) ((d_mhat r_beta1 (fun b_k : Z => (Rabs (s_g b_k))) i_t) / (sqrt (d_vhat r_beta2 (fun b_k : Z => (Rabs (s_g b_k))) i_t))) (t_mean_of_sizes_at_most'54_definition r_beta1 r_beta2 i_t natural_t s_g)) (d_vhat r_beta2 s_g i_t) (t_mean_of_sizes_at_most'53 r_beta2 i_t natural_t s_g h3 h4 h5)) h5 (t_mean_of_sizes_at_most'8 r_beta2 i_t natural_t s_g h6))) h5 (t_mean_of_sizes_at_most'8 r_beta2 i_t natural_t s_g h6)))))))))))).
Qed.

Lemma t_mean_at_most'5
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 < (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  exact ((t_square_root_positive (d_vhat r_beta2 s_g i_t)) h1).
Qed.

Lemma t_mean_at_most'7_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (d_vhat r_beta2 s_g i_t))))
    (p2 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) + 1 * (0 - (sqrt (d_vhat r_beta2 s_g i_t)))) 0 (add_equation_to_less (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 1 (sqrt (d_vhat r_beta2 s_g i_t)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_mean_at_most'8
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0)).
Proof.
  exact (fun h2 : ((sqrt (d_vhat r_beta2 s_g i_t)) = 0) => (t_mean_at_most'7_arithmetic r_beta2 i_t natural_t s_g (t_mean_at_most'5 r_beta2 i_t natural_t s_g h1) h2)).
Qed.

Lemma t_mean_at_most'13_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (d_vhat r_beta2 s_g i_t)))) :
  (0 <= (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  apply (conclude_at_most_strictly 0 (sqrt (d_vhat r_beta2 s_g i_t)) (0 + 1 * ((sqrt (d_vhat r_beta2 s_g i_t)) - 0)) 0 (add_less_to_at_most 0 1 0 (sqrt (d_vhat r_beta2 s_g i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_at_most'13
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (0 <= (sqrt (d_vhat r_beta2 s_g i_t))).
Proof.
  exact (t_mean_at_most'13_arithmetic r_beta2 i_t natural_t s_g (t_mean_at_most'5 r_beta2 i_t natural_t s_g h1)).
Qed.

Lemma t_mean_at_most'9_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0))) :
  (((sqrt (d_vhat r_beta2 s_g i_t)) * ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) = (d_mhat r_beta1 s_g i_t)).
Proof.
  apply (conclude_equation ((sqrt (d_vhat r_beta2 s_g i_t)) * ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (d_mhat r_beta1 s_g i_t) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_mean_at_most'16_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_mean_at_most'33_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) <= (sqrt (d_S r_beta1 r_beta2 i_t))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0))) :
  (0 <= ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))).
Proof.
  apply (conclude_at_most 0 ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) (0 + 1 * ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))) 0 (add_at_most_to_at_most 0 1 (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (sqrt (d_S r_beta1 r_beta2 i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_mean_at_most'35_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs (d_mhat r_beta1 s_g i_t)) = ((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))))
    (p2 : (0 <= ((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((sqrt (d_vhat r_beta2 s_g i_t)) = 0))) :
  ((Rabs (d_mhat r_beta1 s_g i_t)) <= ((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  apply (conclude_at_most (Rabs (d_mhat r_beta1 s_g i_t)) ((sqrt (d_S r_beta1 r_beta2 i_t)) * (sqrt (d_vhat r_beta2 s_g i_t))) ((0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) - (Rabs (d_mhat r_beta1 s_g i_t)))) + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))) - 0)) 0 (add_at_most_to_at_most (0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) - (Rabs (d_mhat r_beta1 s_g i_t)))) 1 0 ((sqrt (d_vhat r_beta2 s_g i_t)) * ((sqrt (d_S r_beta1 r_beta2 i_t)) - (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))))) ltac:(lra) (at_most_of_equation (0 + 1 * (((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) - (Rabs (d_mhat r_beta1 s_g i_t)))) (add_equation 0 1 (Rabs (d_mhat r_beta1 s_g i_t)) ((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))) empty_combination p1)) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_mean_at_most :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((Rabs (d_mhat b_beta1 b_g b_t)) <= ((sqrt (d_S b_beta1 b_beta2 b_t)) * (sqrt (d_vhat b_beta2 b_g b_t)))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (0 < (d_vhat r_beta2 s_g i_t)) => (t_mean_at_most'35_arithmetic r_beta1 r_beta2 i_t natural_t s_g (eq_ind ((sqrt (d_vhat r_beta2 s_g i_t)) * ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (fun hole : R => ((Rabs hole) = ((sqrt (d_vhat r_beta2 s_g i_t)) * (Rabs ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))))))) (((t_size_of_scaled (sqrt (d_vhat r_beta2 s_g i_t))) ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))) (t_mean_at_most'13 r_beta2 i_t natural_t s_g h6)) (d_mhat r_beta1 s_g i_t) (t_mean_at_most'9_arithmetic r_beta1 r_beta2 i_t natural_t s_g h5 (t_mean_at_most'8 r_beta2 i_t natural_t s_g h6))) (product_nonnegative _ _ (t_mean_at_most'13 r_beta2 i_t natural_t s_g h6) (t_mean_at_most'33_arithmetic r_beta1 r_beta2 i_t natural_t s_g (eq_ind (d_u r_beta1 r_beta2 s_g i_t) (fun hole : R => ((Rabs hole) <= (sqrt (d_S r_beta1 r_beta2 i_t)))) ((((((((((t_update_bound''bound r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) h6) ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) (t_mean_at_most'16_definition r_beta1 r_beta2 i_t natural_t s_g)) h5 (t_mean_at_most'8 r_beta2 i_t natural_t s_g h6))) h5 (t_mean_at_most'8 r_beta2 i_t natural_t s_g h6)))))))))))).
Qed.

