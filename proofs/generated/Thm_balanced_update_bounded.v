(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling Thm_mean_variance.
Local Open Scope R_scope.

Lemma t_balanced_update_bounded''bound'21_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''bound'22_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1))) :
  (0 <= (1 - r_beta1)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta1) (0 + 1 * ((1 - r_beta1) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''bound'30_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''bound'40_arithmetic
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

Lemma t_balanced_update_bounded''bound'15_definition
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta1 i_t i_k) = (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta1 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''bound'10_definition
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) = (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))).
Proof.
  assert (q := (eq_refl (d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))))).
  cbv beta delta [d_E] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''bound'8_definition
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_sigmahat2 r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_sigmahat2 r_beta1 s_g i_t))).
  cbv beta delta [d_sigmahat2] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''bound'51_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= (d_sigmahat2 r_beta1 s_g i_t))) :
  (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) <= (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta1 s_g i_t))).
Proof.
  apply (conclude_at_most ((d_mhat r_beta1 s_g i_t) ^^ 2%Z) (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta1 s_g i_t)) (0 + 1 * ((d_sigmahat2 r_beta1 s_g i_t) - 0)) 0 (add_at_most_to_at_most 0 1 0 (d_sigmahat2 r_beta1 s_g i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''bound'1_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Theorem t_balanced_update_bounded''bound :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((b_beta1 = b_beta2) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> ((Rabs (d_u b_beta1 b_beta2 b_g b_t)) <= 1)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (r_beta1 = r_beta2) => (fun h7 : (0 < (d_vhat r_beta2 s_g i_t)) => (eq_ind ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) (fun hole : R => ((Rabs hole) <= 1)) ((((t_ratio_at_most_one (d_mhat r_beta1 s_g i_t)) (d_vhat r_beta2 s_g i_t)) h7) (chain_at_most_equal _ _ _ (t_balanced_update_bounded''bound'51_arithmetic r_beta1 i_t natural_t s_g (eq_ind (d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) (fun hole : R => (0 <= hole)) (eq_ind (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (fun hole : R => (0 <= hole)) (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h8 : (1%Z <= i_k)%Z => (fun h9 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z))) (1 - (r_beta1 ^^ i_t))) (product_nonnegative _ _ (t_balanced_update_bounded''bound'22_arithmetic r_beta1 (t_balanced_update_bounded''bound'21_arithmetic r_beta1 h2)) (((t_power_nonnegative r_beta1) h1) (i_t - i_k)%Z (t_balanced_update_bounded''bound'30_indexArithmetic i_k natural_k i_t natural_t h5 h8 h9)))) (t_balanced_update_bounded''bound'40_arithmetic r_beta1 i_k natural_k i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h5) h5 h8 h9)) (d_w r_beta1 i_t i_k) (eq_sym (t_balanced_update_bounded''bound'15_definition r_beta1 i_k natural_k i_t natural_t))) (square_nonnegative ((s_g i_k) - (d_mhat r_beta1 s_g i_t)))))))) (d_E r_beta1 i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z))) (eq_sym (t_balanced_update_bounded''bound'10_definition r_beta1 i_t natural_t s_g))) (d_sigmahat2 r_beta1 s_g i_t) (eq_sym (t_balanced_update_bounded''bound'8_definition r_beta1 i_t natural_t s_g)))) (eq_sym ((((((((((t_mean_variance''decomposition r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) h6)))) (d_u r_beta1 r_beta2 s_g i_t) (eq_sym (t_balanced_update_bounded''bound'1_definition r_beta1 r_beta2 i_t natural_t s_g)))))))))))))).
Qed.

Lemma t_balanced_update_bounded''equality'12_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'12
    (r_beta1 : R)
    (h1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  exact (t_balanced_update_bounded''equality'12_arithmetic r_beta1 h1).
Qed.

Lemma t_balanced_update_bounded''equality'31_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'31
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  exact (t_balanced_update_bounded''equality'31_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_balanced_update_bounded''equality'40_definition
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u r_beta1 r_beta2 s_g i_t) = ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u r_beta1 r_beta2 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'47
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < (d_vhat r_beta2 s_g i_t))) :
  (((Rabs (d_u r_beta1 r_beta2 s_g i_t)) = 1) <-> (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) = (d_vhat r_beta2 s_g i_t))).
Proof.
  exact (eq_ind ((d_mhat r_beta1 s_g i_t) / (sqrt (d_vhat r_beta2 s_g i_t))) (fun hole : R => (((Rabs hole) = 1) <-> (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) = (d_vhat r_beta2 s_g i_t)))) (((t_ratio_equals_one (d_mhat r_beta1 s_g i_t)) (d_vhat r_beta2 s_g i_t)) h1) (d_u r_beta1 r_beta2 s_g i_t) (eq_sym (t_balanced_update_bounded''equality'40_definition r_beta1 r_beta2 i_t natural_t s_g))).
Qed.

Lemma t_balanced_update_bounded''equality'66
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 <= r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z)
    (h6 : (r_beta1 = r_beta2)) :
  ((d_vhat r_beta2 s_g i_t) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta1 s_g i_t))).
Proof.
  exact ((((((((((t_mean_variance''decomposition r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5) h6).
Qed.

Lemma t_balanced_update_bounded''equality'13_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1))) :
  (0 <= (1 - r_beta1)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta1) (0 + 1 * ((1 - r_beta1) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'21_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'6_definition
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta1 i_t i_k) = (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta1 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'52_unfolding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) = (d_vhat r_beta2 s_g i_t))) :
  ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) = ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_mhat d_m d_vhat d_v d_sigmahat2 d_E] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'67_unfolding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta2 s_g i_t) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta1 s_g i_t)))) :
  (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) = ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_mhat d_m d_vhat d_v d_sigmahat2 d_E] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'69_arithmetic
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

Lemma t_balanced_update_bounded''equality'76_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'78_arithmetic
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

Lemma t_balanced_update_bounded''equality'81_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1)))
    (p2 : ((1 - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta1) - 0)) + 1 * (0 - (1 - r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta1) - 0)) 1 (1 - r_beta1) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'83_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) = ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t)))))
    (p2 : (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) = ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p5 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p6 : (~ ((1 - r_beta1) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))) = 0).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))) 0 ((0 + (-1) * (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) - (((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z))) + (-1) * (((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z))))) - ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))))) (add_equation (0 + (-1) * (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) - (((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z))) (-1) ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z))))) (add_equation 0 (-1) (((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) empty_combination p1) p2)).
  clear p1 p2.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) + (- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) * (- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))))) * (sum i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) + (- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) * (- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))))) * (r_beta1 ^^ (i_t - b_k)%Z)) + 0))))).
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
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e9 : (sum i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z))) = ((1 - (r_beta1 ^^ i_t)) / (1 - r_beta1))).
  {
    assert (gap : 1 - r_beta1 <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta1 i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'8 natural_8 first_8 last_8.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e9 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'8)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'8) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'8)%Z 1 i_k'b7'8); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'8 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        rational_identity.
      }
  }
  replace_by e9.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'84_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))) = 0)) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) = 0).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_mhat d_m d_vhat d_v d_sigmahat2 d_E] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'86
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (r_beta1 < 1))
    (h2 : (0 <= r_beta1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (0 < (d_vhat r_beta2 s_g i_t)))
    (h5 : ((Rabs (d_u r_beta1 r_beta2 s_g i_t)) = 1))
    (h6 : (0 <= r_beta2))
    (h7 : (r_beta2 < 1))
    (h8 : (r_beta1 = r_beta2)) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) = 0)))).
Proof.
  exact ((((t_sum_zero i_t natural_t) (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h9 : (1%Z <= i_k)%Z => (fun h10 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z))) (1 - (r_beta1 ^^ i_t))) (product_nonnegative _ _ (t_balanced_update_bounded''equality'13_arithmetic r_beta1 (t_balanced_update_bounded''equality'12 r_beta1 h1)) (((t_power_nonnegative r_beta1) h2) (i_t - i_k)%Z (t_balanced_update_bounded''equality'21_indexArithmetic i_k natural_k i_t natural_t h3 h9 h10)))) (t_balanced_update_bounded''equality'31 r_beta1 i_t natural_t h2 h1 h3)) (d_w r_beta1 i_t i_k) (eq_sym (t_balanced_update_bounded''equality'6_definition r_beta1 i_k natural_k i_t natural_t))) (square_nonnegative ((s_g i_k) - (d_mhat r_beta1 s_g i_t)))))))) (t_balanced_update_bounded''equality'84_folding r_beta1 i_t natural_t s_g (t_balanced_update_bounded''equality'83_arithmetic r_beta1 r_beta2 i_t natural_t s_g (t_balanced_update_bounded''equality'52_unfolding r_beta1 r_beta2 i_t natural_t s_g ((proj1 (t_balanced_update_bounded''equality'47 r_beta1 r_beta2 i_t natural_t s_g h4)) h5)) (t_balanced_update_bounded''equality'67_unfolding r_beta1 r_beta2 i_t natural_t s_g (t_balanced_update_bounded''equality'66 r_beta1 r_beta2 i_t natural_t s_g h2 h1 h6 h7 h3 h8)) h3 (fun h9 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_balanced_update_bounded''equality'69_arithmetic r_beta1 i_t natural_t (t_balanced_update_bounded''equality'31 r_beta1 i_t natural_t h2 h1 h3) h9 h3)) (fun h9 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_balanced_update_bounded''equality'78_arithmetic r_beta2 i_t natural_t (t_balanced_update_bounded''equality'76_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h6) h7) i_t natural_t) h3) h3) h9 h3)) (fun h9 : ((1 - r_beta1) = 0) => (t_balanced_update_bounded''equality'81_arithmetic r_beta1 (t_balanced_update_bounded''equality'12 r_beta1 h1) h9))))).
Qed.

Lemma t_balanced_update_bounded''equality'170_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'172_arithmetic
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

Lemma t_balanced_update_bounded''equality'173
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta1 ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_balanced_update_bounded''equality'172_arithmetic r_beta1 i_t natural_t (t_balanced_update_bounded''equality'170_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_balanced_update_bounded''equality'192_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'194_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1)))
    (p2 : ((1 - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta1) - 0)) + 1 * (0 - (1 - r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta1) - 0)) 1 (1 - r_beta1) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'195
    (r_beta1 : R)
    (h1 : (r_beta1 < 1)) :
  (~ ((1 - r_beta1) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta1) = 0) => (t_balanced_update_bounded''equality'194_arithmetic r_beta1 (t_balanced_update_bounded''equality'192_arithmetic r_beta1 h1) h2)).
Qed.

Lemma t_balanced_update_bounded''equality'90_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'92_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'103_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'94_definition
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta1 i_t i_k) = (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta1 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'110_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta1 i_t i_k)))
    (p2 : ((d_w r_beta1 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta1 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta1 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta1 i_t i_k) - 0)) 1 (d_w r_beta1 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta1 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'112_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_w r_beta1 i_t i_k) * (((s_g i_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_w r_beta1 i_t i_k) = 0))) :
  ((((s_g i_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z) = 0).
Proof.
  apply (conclude_equation (((s_g i_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z) 0 (0 + (1 / (d_w r_beta1 i_t i_k)) * (0 - ((d_w r_beta1 i_t i_k) * (((s_g i_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (add_equation 0 (1 / (d_w r_beta1 i_t i_k)) ((d_w r_beta1 i_t i_k) * (((s_g i_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'117_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'119_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'127_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'121_definition
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta1 i_t 1%Z) = (((1 - r_beta1) * (r_beta1 ^^ (i_t - 1)%Z)) / (1 - (r_beta1 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta1 i_t 1%Z))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'134_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta1 i_t 1%Z)))
    (p2 : ((d_w r_beta1 i_t 1%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta1 i_t 1%Z) - 0)) + 1 * (0 - (d_w r_beta1 i_t 1%Z))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta1 i_t 1%Z) - 0)) 1 (d_w r_beta1 i_t 1%Z) 0 (add_less_to_at_most 0 1 0 (d_w r_beta1 i_t 1%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'136_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_w r_beta1 i_t 1%Z) * (((s_g 1%Z) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_w r_beta1 i_t 1%Z) = 0))) :
  ((((s_g 1%Z) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z) = 0).
Proof.
  apply (conclude_equation (((s_g 1%Z) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z) 0 (0 + (1 / (d_w r_beta1 i_t 1%Z)) * (0 - ((d_w r_beta1 i_t 1%Z) * (((s_g 1%Z) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (add_equation 0 (1 / (d_w r_beta1 i_t 1%Z)) ((d_w r_beta1 i_t 1%Z) * (((s_g 1%Z) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'139_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((s_g i_k) - (d_mhat r_beta1 s_g i_t)) = 0))
    (p2 : (((s_g 1%Z) - (d_mhat r_beta1 s_g i_t)) = 0)) :
  ((s_g i_k) = (s_g 1%Z)).
Proof.
  apply (conclude_equation (s_g i_k) (s_g 1%Z) ((0 + 1 * (0 - ((s_g i_k) - (d_mhat r_beta1 s_g i_t)))) + (-1) * (0 - ((s_g 1%Z) - (d_mhat r_beta1 s_g i_t)))) (add_equation (0 + 1 * (0 - ((s_g i_k) - (d_mhat r_beta1 s_g i_t)))) (-1) ((s_g 1%Z) - (d_mhat r_beta1 s_g i_t)) 0 (add_equation 0 1 ((s_g i_k) - (d_mhat r_beta1 s_g i_t)) 0 empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'145_unfolding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta2 s_g i_t) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta1 s_g i_t)))) :
  (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) = ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_vhat d_v d_sigmahat2 d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'154_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'156_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'174_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
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
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'175_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'182_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'184_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_balanced_update_bounded''equality'186_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((s_g i_k) = (s_g 1%Z))) :
  (((d_w r_beta1 i_t i_k) * (s_g i_k)) = ((d_w r_beta1 i_t i_k) * (s_g 1%Z))).
Proof.
  apply (conclude_equation ((d_w r_beta1 i_t i_k) * (s_g i_k)) ((d_w r_beta1 i_t i_k) * (s_g 1%Z)) (0 + (d_w r_beta1 i_t i_k) * ((s_g 1%Z) - (s_g i_k))) (add_equation 0 (d_w r_beta1 i_t i_k) (s_g i_k) (s_g 1%Z) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'191_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))) = (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g 1%Z)))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))) = (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g 1%Z))))).
Proof.
  reindex p1.
Qed.

Lemma t_balanced_update_bounded''equality'196_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta1) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g 1%Z)))) = (s_g 1%Z)).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g 1%Z)))) (s_g 1%Z) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g 1%Z)))) = (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (s_g 1%Z)) * (sum i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g 1%Z))) (fun b_k : Z => (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (s_g 1%Z)) * (r_beta1 ^^ (i_t - b_k)%Z)) + 0))).
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
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z))) = ((1 - (r_beta1 ^^ i_t)) / (1 - r_beta1))).
  {
    assert (gap : 1 - r_beta1 <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta1 i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
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
        rational_identity.
      }
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'197_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g 1%Z)))) = (s_g 1%Z))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g 1%Z)))) = (s_g 1%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'200_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((s_g i_k) = (s_g 1%Z)))
    (p2 : ((d_mhat r_beta1 s_g i_t) = (s_g 1%Z))) :
  (((s_g i_k) - (d_mhat r_beta1 s_g i_t)) = 0).
Proof.
  apply (conclude_equation ((s_g i_k) - (d_mhat r_beta1 s_g i_t)) 0 ((0 + 1 * ((s_g 1%Z) - (s_g i_k))) + (-1) * ((s_g 1%Z) - (d_mhat r_beta1 s_g i_t))) (add_equation (0 + 1 * ((s_g 1%Z) - (s_g i_k))) (-1) (d_mhat r_beta1 s_g i_t) (s_g 1%Z) (add_equation 0 1 (s_g i_k) (s_g 1%Z) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'201_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((s_g i_k) - (d_mhat r_beta1 s_g i_t)) = 0)) :
  (((d_w r_beta1 i_t i_k) * (((s_g i_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) = 0).
Proof.
  apply (conclude_equation ((d_w r_beta1 i_t i_k) * (((s_g i_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)) 0 (0 + ((d_w r_beta1 i_t i_k) * ((s_g i_k) - (d_mhat r_beta1 s_g i_t))) * (0 - ((s_g i_k) - (d_mhat r_beta1 s_g i_t)))) (add_equation 0 ((d_w r_beta1 i_t i_k) * ((s_g i_k) - (d_mhat r_beta1 s_g i_t))) ((s_g i_k) - (d_mhat r_beta1 s_g i_t)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'206_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0)))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0))).
Proof.
  reindex p1.
Qed.

Lemma t_balanced_update_bounded''equality'208_unfolding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0)))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_vhat d_v d_sigmahat2 d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''equality'214_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'216_arithmetic
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

Lemma t_balanced_update_bounded''equality'218_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) = ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))))))
    (p2 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p5 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p6 : (~ ((1 - r_beta1) = 0))) :
  ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) = ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  apply (conclude_equation (((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) ((0 + (-1) * (((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z))))) - ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))))) + (-1) * ((sum i_t (fun b_k : Z => 0)) - (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))))) (add_equation (0 + (-1) * (((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z))))) - ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))))) (-1) (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))) (sum i_t (fun b_k : Z => 0)) (add_equation 0 (-1) ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z))))) empty_combination p1) p2)).
  clear p1 p2.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z)))) = ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) + (- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) * (- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))))) * (sum i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((r_beta1 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) + (- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * ((- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))) * (- ((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t)))))) * (r_beta1 ^^ (i_t - b_k)%Z)) + 0))))).
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
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e7 : (sum i_t (fun b_k : Z => 0)) = 0).
  {
    apply (sum_equal i_t (fun b_k : Z => 0) (fun b_k : Z => 0)).
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e7.
  assert (e11 : (sum i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z))) = ((1 - (r_beta1 ^^ i_t)) / (1 - r_beta1))).
  {
    assert (gap : 1 - r_beta1 <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta1 i_t (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'10 natural_10 first_10 last_10.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e11 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k'b7'10)%Z) ^ 1) * (((r_beta1 ^^ i_k'b7'10) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'10)%Z 1 i_k'b7'10); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'10 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e11.
        rational_identity.
      }
  }
  replace_by e11.
  rational_identity.
Qed.

Lemma t_balanced_update_bounded''equality'219_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((((d_ema r_beta1 s_g i_t) / (1 - (r_beta1 ^^ i_t))) ^^ 2%Z) = ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))))) :
  (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) = (d_vhat r_beta2 s_g i_t)).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_vhat d_v d_sigmahat2 d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_balanced_update_bounded''equality :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((b_beta1 = b_beta2) -> ((0 < b_beta1) -> ((0 < (d_vhat b_beta2 b_g b_t)) -> (((Rabs (d_u b_beta1 b_beta2 b_g b_t)) = 1) <-> (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((b_g b_k) = (b_g 1%Z)))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (r_beta1 = r_beta2) => (fun h7 : (0 < r_beta1) => (fun h8 : (0 < (d_vhat r_beta2 s_g i_t)) => (conj (fun h9 : ((Rabs (d_u r_beta1 r_beta2 s_g i_t)) = 1) => (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h10 : (1%Z <= i_k)%Z => (fun h11 : (i_k <= i_t)%Z => (t_balanced_update_bounded''equality'139_arithmetic r_beta1 i_k natural_k i_t natural_t s_g ((t_zero_square ((s_g i_k) - (d_mhat r_beta1 s_g i_t))) (t_balanced_update_bounded''equality'112_arithmetic r_beta1 i_k natural_k i_t natural_t s_g ((((t_balanced_update_bounded''equality'86 r_beta1 r_beta2 i_t natural_t s_g h2 h1 h5 h8 h9 h3 h4 h6) i_k natural_k) (t_balanced_update_bounded''equality'90_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) (t_balanced_update_bounded''equality'92_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) h5 h10 h11 (fun h12 : ((d_w r_beta1 i_t i_k) = 0) => (t_balanced_update_bounded''equality'110_arithmetic r_beta1 i_k natural_k i_t natural_t (eq_ind (((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z))) (1 - (r_beta1 ^^ i_t))) (product_positive _ _ (t_balanced_update_bounded''equality'12 r_beta1 h2) (((t_power_positive r_beta1) h7) (i_t - i_k)%Z (t_balanced_update_bounded''equality'103_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)))) (t_balanced_update_bounded''equality'31 r_beta1 i_t natural_t h1 h2 h5)) (d_w r_beta1 i_t i_k) (eq_sym (t_balanced_update_bounded''equality'94_definition r_beta1 i_k natural_k i_t natural_t))) h12)))) ((t_zero_square ((s_g 1%Z) - (d_mhat r_beta1 s_g i_t))) (t_balanced_update_bounded''equality'136_arithmetic r_beta1 i_k natural_k i_t natural_t s_g ((((t_balanced_update_bounded''equality'86 r_beta1 r_beta2 i_t natural_t s_g h2 h1 h5 h8 h9 h3 h4 h6) 1%Z (literal_natural 1 eq_refl)) (t_balanced_update_bounded''equality'117_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) (t_balanced_update_bounded''equality'119_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) h5 h10 h11 (fun h12 : ((d_w r_beta1 i_t 1%Z) = 0) => (t_balanced_update_bounded''equality'134_arithmetic r_beta1 i_t natural_t (eq_ind (((1 - r_beta1) * (r_beta1 ^^ (i_t - 1)%Z)) / (1 - (r_beta1 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta1) * (r_beta1 ^^ (i_t - 1)%Z))) (1 - (r_beta1 ^^ i_t))) (product_positive _ _ (t_balanced_update_bounded''equality'12 r_beta1 h2) (((t_power_positive r_beta1) h7) (i_t - 1)%Z (t_balanced_update_bounded''equality'127_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)))) (t_balanced_update_bounded''equality'31 r_beta1 i_t natural_t h1 h2 h5)) (d_w r_beta1 i_t 1%Z) (eq_sym (t_balanced_update_bounded''equality'121_definition r_beta1 i_t natural_t))) h12))))))))) (fun h9 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((s_g b_k) = (s_g 1%Z))))) => ((proj2 (t_balanced_update_bounded''equality'47 r_beta1 r_beta2 i_t natural_t s_g h8)) (t_balanced_update_bounded''equality'219_folding r_beta1 r_beta2 i_t natural_t s_g (t_balanced_update_bounded''equality'218_arithmetic r_beta1 r_beta2 i_t natural_t s_g (t_balanced_update_bounded''equality'145_unfolding r_beta1 r_beta2 i_t natural_t s_g (t_balanced_update_bounded''equality'66 r_beta1 r_beta2 i_t natural_t s_g h1 h2 h3 h4 h5 h6)) (t_balanced_update_bounded''equality'208_unfolding r_beta1 i_t natural_t s_g (t_balanced_update_bounded''equality'206_folding r_beta1 i_t natural_t s_g ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (((s_g b_k) - (d_mhat r_beta1 s_g i_t)) ^^ 2%Z)))) (fun b_k : Z => 0)) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h10 : (1%Z <= i_k)%Z => (fun h11 : (i_k <= i_t)%Z => (t_balanced_update_bounded''equality'201_arithmetic r_beta1 i_k natural_k i_t natural_t s_g (t_balanced_update_bounded''equality'200_arithmetic r_beta1 i_k natural_k i_t natural_t s_g (((h9 i_k natural_k) (t_balanced_update_bounded''equality'154_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) (t_balanced_update_bounded''equality'156_indexArithmetic i_k natural_k i_t natural_t h5 h10 h11)) (eq_trans (eq_trans (eq_trans ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5) (t_balanced_update_bounded''equality'175_folding r_beta1 i_t natural_t s_g (t_balanced_update_bounded''equality'174_arithmetic r_beta1 i_t natural_t s_g h5 (t_balanced_update_bounded''equality'173 r_beta1 i_t natural_t h1 h2 h5)))) (t_balanced_update_bounded''equality'191_folding r_beta1 i_t natural_t s_g ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))) (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g 1%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h12 : (1%Z <= i_k)%Z => (fun h13 : (i_k <= i_t)%Z => (t_balanced_update_bounded''equality'186_arithmetic r_beta1 i_k natural_k i_t natural_t s_g (((h9 i_k natural_k) (t_balanced_update_bounded''equality'182_indexArithmetic i_k natural_k i_t natural_t h5 h12 h13)) (t_balanced_update_bounded''equality'184_indexArithmetic i_k natural_k i_t natural_t h5 h12 h13))))))))) (t_balanced_update_bounded''equality'197_folding r_beta1 i_t natural_t s_g (t_balanced_update_bounded''equality'196_arithmetic r_beta1 i_t natural_t s_g h5 (t_balanced_update_bounded''equality'173 r_beta1 i_t natural_t h1 h2 h5) (t_balanced_update_bounded''equality'195 r_beta1 h2)))))))))))) h5 (fun h10 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_balanced_update_bounded''equality'216_arithmetic r_beta2 i_t natural_t (t_balanced_update_bounded''equality'214_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) h3) h4) i_t natural_t) h5) h5) h10 h5)) (t_balanced_update_bounded''equality'173 r_beta1 i_t natural_t h1 h2 h5) (t_balanced_update_bounded''equality'195 r_beta1 h2)))))))))))))))))).
Qed.

Lemma t_balanced_update_bounded''beta'_zero'1_definition
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_u 0 0 s_g i_t) = ((d_mhat 0 s_g i_t) / (sqrt (d_vhat 0 s_g i_t)))).
Proof.
  assert (q := (eq_refl (d_u 0 0 s_g i_t))).
  cbv beta delta [d_u] in q |- *.
  reindex q.
Qed.

Lemma t_balanced_update_bounded''beta'_zero'19_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_mhat 0 s_g i_t) = (s_g i_t)))
    (p2 : ((d_vhat 0 s_g i_t) = ((s_g i_t) ^^ 2%Z))) :
  (((d_mhat 0 s_g i_t) ^^ 2%Z) = (d_vhat 0 s_g i_t)).
Proof.
  apply (conclude_equation ((d_mhat 0 s_g i_t) ^^ 2%Z) (d_vhat 0 s_g i_t) ((0 + ((d_mhat 0 s_g i_t) + (s_g i_t)) * ((s_g i_t) - (d_mhat 0 s_g i_t))) + (-1) * (((s_g i_t) ^^ 2%Z) - (d_vhat 0 s_g i_t))) (add_equation (0 + ((d_mhat 0 s_g i_t) + (s_g i_t)) * ((s_g i_t) - (d_mhat 0 s_g i_t))) (-1) (d_vhat 0 s_g i_t) ((s_g i_t) ^^ 2%Z) (add_equation 0 ((d_mhat 0 s_g i_t) + (s_g i_t)) (d_mhat 0 s_g i_t) (s_g i_t) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_balanced_update_bounded''beta'_zero :
  (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((1%Z <= b_t)%Z -> ((0 < (d_vhat 0 b_g b_t)) -> ((Rabs (d_u 0 0 b_g b_t)) = 1))))).
Proof.
  exact (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (1%Z <= i_t)%Z => (fun h2 : (0 < (d_vhat 0 s_g i_t)) => ((proj2 (eq_ind ((d_mhat 0 s_g i_t) / (sqrt (d_vhat 0 s_g i_t))) (fun hole : R => (((Rabs hole) = 1) <-> (((d_mhat 0 s_g i_t) ^^ 2%Z) = (d_vhat 0 s_g i_t)))) (((t_ratio_equals_one (d_mhat 0 s_g i_t)) (d_vhat 0 s_g i_t)) h2) (d_u 0 0 s_g i_t) (eq_sym (t_balanced_update_bounded''beta'_zero'1_definition i_t natural_t s_g)))) (t_balanced_update_bounded''beta'_zero'19_arithmetic i_t natural_t s_g (((t_newest_gradient s_g) i_t natural_t) h1) (((t_newest_square s_g) i_t natural_t) h1))))))).
Qed.

