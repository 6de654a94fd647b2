(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling.
Local Open Scope R_scope.

Lemma t_cauchy_schwarz_inner''identity'23
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (0 < (d_w r_beta2 i_t b_k))))).
Proof.
  exact (((((t_weights_positive r_beta2) i_t natural_t) h1) h2) h3).
Qed.

Lemma t_cauchy_schwarz_inner''identity'46_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t)))
    (p2 : ((d_S r_beta1 r_beta2 i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) + 1 * (0 - (d_S r_beta1 r_beta2 i_t))) 0 (add_equation_to_less (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 1 (d_S r_beta1 r_beta2 i_t) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''identity'47
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z) :
  (~ ((d_S r_beta1 r_beta2 i_t) = 0)).
Proof.
  exact (fun h6 : ((d_S r_beta1 r_beta2 i_t) = 0) => (t_cauchy_schwarz_inner''identity'46_arithmetic r_beta1 r_beta2 i_t natural_t ((((((((t_divergence_positive r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5) h6)).
Qed.

Lemma t_cauchy_schwarz_inner''identity'6_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''identity'25_unfolding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = (((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z)))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))))) + ((((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (sum i_t (fun b_k_1 : Z => (((d_w r_beta1 i_t b_k_1) ^^ 2%Z) / (d_w r_beta2 i_t b_k_1))))) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = (((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z)))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))))) * (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))))) + ((((d_mhat r_beta1 s_g i_t) / (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_S] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_inner''identity'26_folding
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (sum i_t (fun b_k_1 : Z => (((d_w r_beta1 i_t b_k_1) ^^ 2%Z) / (d_w r_beta2 i_t b_k_1))))) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = (((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z)))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))))) * (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))))) + ((((d_mhat r_beta1 s_g i_t) / (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) + ((((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_S] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_inner''identity'48_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_mhat r_beta1 s_g i_t) = (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  ((((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) + ((((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t))) = (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (d_mhat r_beta1 s_g i_t))) + ((((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t)))).
Proof.
  apply (conclude_equation (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))))) + ((((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t))) (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (d_mhat r_beta1 s_g i_t))) + ((((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t))) (0 + (2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) - (d_mhat r_beta1 s_g i_t))) (add_equation 0 (2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) (d_mhat r_beta1 s_g i_t) (d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''identity'49_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  ((((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (d_mhat r_beta1 s_g i_t))) + ((((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t))) = ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)))).
Proof.
  apply (conclude_equation (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((2 * ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (d_mhat r_beta1 s_g i_t))) + ((((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t))) ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''identity'58_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''identity'63_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0)))
    (p4 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))))) (0 + (-1) * (((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) - (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))))) (add_equation 0 (-1) (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) ((d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) + (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k))))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))) (fun b_k : Z => ((1 * ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) + (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * ((d_w r_beta1 i_t b_k) * (s_g b_k))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p4 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Theorem t_cauchy_schwarz_inner''identity :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((d_vhat b_beta2 b_g b_t) = ((((d_mhat b_beta1 b_g b_t) ^^ 2%Z) / (d_S b_beta1 b_beta2 b_t)) + (sum b_t (fun b_k : Z => ((d_w b_beta2 b_t b_k) * (((b_g b_k) - (((d_mhat b_beta1 b_g b_t) / (d_S b_beta1 b_beta2 b_t)) * ((d_w b_beta1 b_t b_k) / (d_w b_beta2 b_t b_k)))) ^^ 2%Z))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (eq_trans ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) (t_cauchy_schwarz_inner''identity'6_arithmetic r_beta2 h3)) h4) h5) (t_cauchy_schwarz_inner''identity'63_arithmetic r_beta1 r_beta2 i_t natural_t s_g (eq_trans (eq_trans (t_cauchy_schwarz_inner''identity'26_folding r_beta1 r_beta2 i_t natural_t s_g (t_cauchy_schwarz_inner''identity'25_unfolding r_beta1 r_beta2 i_t natural_t s_g ((((((t_residuals_expanded i_t natural_t) (fun b_k : Z => (d_w r_beta1 i_t b_k))) (fun b_k : Z => (d_w r_beta2 i_t b_k))) s_g) ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) (t_cauchy_schwarz_inner''identity'23 r_beta2 i_t natural_t h3 h4 h5)))) (t_cauchy_schwarz_inner''identity'48_arithmetic r_beta1 r_beta2 i_t natural_t s_g ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5) h5 (t_cauchy_schwarz_inner''identity'47 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))) (t_cauchy_schwarz_inner''identity'49_arithmetic r_beta1 r_beta2 i_t natural_t s_g h5 (t_cauchy_schwarz_inner''identity'47 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))) h5 (t_cauchy_schwarz_inner''identity'47 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h6 : (1%Z <= i_k)%Z => (fun h7 : (i_k <= i_t)%Z => (fun h8 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_inner''identity'58_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_inner''identity'23 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h6) h7) h8)))))))))))))))).
Qed.

Lemma t_cauchy_schwarz_inner''bound'12
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (0 < (d_w r_beta2 i_t b_k))))).
Proof.
  exact (((((t_weights_positive r_beta2) i_t natural_t) h1) h2) h3).
Qed.

Lemma t_cauchy_schwarz_inner''bound'18_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k))) :
  (0 <= (d_w r_beta2 i_t i_k)).
Proof.
  apply (conclude_at_most_strictly 0 (d_w r_beta2 i_t i_k) (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''bound'37_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t)))
    (p2 : ((d_S r_beta1 r_beta2 i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) + 1 * (0 - (d_S r_beta1 r_beta2 i_t))) 0 (add_equation_to_less (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 1 (d_S r_beta1 r_beta2 i_t) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''bound'45_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''bound'50_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 <= (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0)))
    (p4 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) <= ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))))).
Proof.
  apply (conclude_at_most (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))))) (0 + 1 * ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) - 0)) 0 (add_at_most_to_at_most 0 1 0 (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) + (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k))))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))) (fun b_k : Z => ((1 * ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) + (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * ((d_w r_beta1 i_t b_k) * (s_g b_k))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p4 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Theorem t_cauchy_schwarz_inner''bound :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((((d_mhat b_beta1 b_g b_t) ^^ 2%Z) / (d_S b_beta1 b_beta2 b_t)) <= (d_vhat b_beta2 b_g b_t))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (chain_at_most_equal _ _ _ (t_cauchy_schwarz_inner''bound'50_arithmetic r_beta1 r_beta2 i_t natural_t s_g (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h6 : (1%Z <= i_k)%Z => (fun h7 : (i_k <= i_t)%Z => (product_nonnegative _ _ (t_cauchy_schwarz_inner''bound'18_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_inner''bound'12 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h6) h7)) (square_nonnegative ((s_g i_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k)))))))))) h5 (fun h6 : ((d_S r_beta1 r_beta2 i_t) = 0) => (t_cauchy_schwarz_inner''bound'37_arithmetic r_beta1 r_beta2 i_t natural_t ((((((((t_divergence_positive r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5) h6)) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h6 : (1%Z <= i_k)%Z => (fun h7 : (i_k <= i_t)%Z => (fun h8 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_inner''bound'45_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_inner''bound'12 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h6) h7) h8)))))) (eq_sym (((((((((t_cauchy_schwarz_inner''identity r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5)))))))))))).
Qed.

Lemma t_cauchy_schwarz_inner''attained'25_unfolding
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * ((r_M / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))))) = ((r_M / (d_S r_beta1 r_beta2 i_t)) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))))) /\ ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((r_M / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))) ^^ 2%Z)))) = (((r_M / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))))))) :
  (((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * ((r_M / (sum i_t (fun b_k_1 : Z => (((d_w r_beta1 i_t b_k_1) ^^ 2%Z) / (d_w r_beta2 i_t b_k_1))))) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))))) = ((r_M / (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))))) /\ ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((r_M / (sum i_t (fun b_k_1 : Z => (((d_w r_beta1 i_t b_k_1) ^^ 2%Z) / (d_w r_beta2 i_t b_k_1))))) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))) ^^ 2%Z)))) = (((r_M / (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_S] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_inner''attained'26_folding
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * ((r_M / (sum i_t (fun b_k_1 : Z => (((d_w r_beta1 i_t b_k_1) ^^ 2%Z) / (d_w r_beta2 i_t b_k_1))))) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))))) = ((r_M / (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))))) /\ ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((r_M / (sum i_t (fun b_k_1 : Z => (((d_w r_beta1 i_t b_k_1) ^^ 2%Z) / (d_w r_beta2 i_t b_k_1))))) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))) ^^ 2%Z)))) = (((r_M / (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k))))) ^^ 2%Z) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) / (d_w r_beta2 i_t b_k)))))))) :
  (((d_E r_beta1 i_t (fun b_k : Z => ((r_M / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))))) = ((r_M / (d_S r_beta1 r_beta2 i_t)) * (d_S r_beta1 r_beta2 i_t))) /\ ((d_E r_beta2 i_t (fun b_k : Z => (((r_M / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))) ^^ 2%Z))) = (((r_M / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_S] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_inner''attained'26
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (((d_E r_beta1 i_t (fun b_k : Z => ((r_M / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))))) = ((r_M / (d_S r_beta1 r_beta2 i_t)) * (d_S r_beta1 r_beta2 i_t))) /\ ((d_E r_beta2 i_t (fun b_k : Z => (((r_M / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))) ^^ 2%Z))) = (((r_M / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t)))).
Proof.
  exact (t_cauchy_schwarz_inner''attained'26_folding r_M r_beta1 r_beta2 i_t natural_t (t_cauchy_schwarz_inner''attained'25_unfolding r_M r_beta1 r_beta2 i_t natural_t (((((t_extremal_sums i_t natural_t) (fun b_k : Z => (d_w r_beta1 i_t b_k))) (fun b_k : Z => (d_w r_beta2 i_t b_k))) (r_M / (d_S r_beta1 r_beta2 i_t))) (((((t_weights_positive r_beta2) i_t natural_t) h1) h2) h3)))).
Qed.

Lemma t_cauchy_schwarz_inner''attained'38_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t)))
    (p2 : ((d_S r_beta1 r_beta2 i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) + 1 * (0 - (d_S r_beta1 r_beta2 i_t))) 0 (add_equation_to_less (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 1 (d_S r_beta1 r_beta2 i_t) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''attained'39
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z) :
  (~ ((d_S r_beta1 r_beta2 i_t) = 0)).
Proof.
  exact (fun h6 : ((d_S r_beta1 r_beta2 i_t) = 0) => (t_cauchy_schwarz_inner''attained'38_arithmetic r_beta1 r_beta2 i_t natural_t ((((((((t_divergence_positive r_beta1) r_beta2) i_t natural_t) h1) h2) h3) h4) h5) h6)).
Qed.

Lemma t_cauchy_schwarz_inner''attained'40_arithmetic
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  (((r_M / (d_S r_beta1 r_beta2 i_t)) * (d_S r_beta1 r_beta2 i_t)) = r_M).
Proof.
  apply (conclude_equation ((r_M / (d_S r_beta1 r_beta2 i_t)) * (d_S r_beta1 r_beta2 i_t)) r_M 0 empty_combination).
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''attained'47_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''attained'52_arithmetic
    (r_M : R) (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  ((((r_M / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t)) = ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))).
Proof.
  apply (conclude_equation (((r_M / (d_S r_beta1 r_beta2 i_t)) ^^ 2%Z) * (d_S r_beta1 r_beta2 i_t)) ((r_M ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_cauchy_schwarz_inner''attained :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_M : R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> (((d_mhat b_beta1 (fun b_k : Z => ((b_M / (d_S b_beta1 b_beta2 b_t)) * ((d_w b_beta1 b_t b_k) / (d_w b_beta2 b_t b_k)))) b_t) = b_M) /\ ((d_vhat b_beta2 (fun b_k : Z => ((b_M / (d_S b_beta1 b_beta2 b_t)) * ((d_w b_beta1 b_t b_k) / (d_w b_beta2 b_t b_k)))) b_t) = ((b_M ^^ 2%Z) / (d_S b_beta1 b_beta2 b_t))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_M : R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (conj (eq_trans (eq_trans ((((((t_ema_unrolling''mhat r_beta1) (fun b_k : Z => ((r_M / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))))) i_t natural_t) h1) h2) h5) (proj1 (t_cauchy_schwarz_inner''attained'26 r_M r_beta1 r_beta2 i_t natural_t h3 h4 h5))) (t_cauchy_schwarz_inner''attained'40_arithmetic r_M r_beta1 r_beta2 i_t natural_t h5 (t_cauchy_schwarz_inner''attained'39 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))) (eq_trans (eq_trans ((((((t_ema_unrolling''vhat r_beta2) (fun b_k : Z => ((r_M / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))))) i_t natural_t) (t_cauchy_schwarz_inner''attained'47_arithmetic r_beta2 h3)) h4) h5) (proj2 (t_cauchy_schwarz_inner''attained'26 r_M r_beta1 r_beta2 i_t natural_t h3 h4 h5))) (t_cauchy_schwarz_inner''attained'52_arithmetic r_M r_beta1 r_beta2 i_t natural_t h5 (t_cauchy_schwarz_inner''attained'39 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))))))))))))).
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'15
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (0 < (d_w r_beta2 i_t b_k))))).
Proof.
  exact (((((t_weights_positive r_beta2) i_t natural_t) h1) h2) h3).
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'16
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = 0) <-> (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((s_g b_k) = (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))))))).
Proof.
  exact ((((((t_residuals_vanish i_t natural_t) (fun b_k : Z => (d_w r_beta1 i_t b_k))) (fun b_k : Z => (d_w r_beta2 i_t b_k))) s_g) ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) (t_cauchy_schwarz_inner''only'_there'15 r_beta2 i_t natural_t h1 h2 h3)).
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'29
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z) :
  ((d_vhat r_beta2 s_g i_t) = ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))))).
Proof.
  exact (((((((((t_cauchy_schwarz_inner''identity r_beta1) r_beta2) s_g) i_t natural_t) h1) h2) h3) h4) h5).
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'38
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

Lemma t_cauchy_schwarz_inner''only'_there'40_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t)))
    (p2 : ((d_S r_beta1 r_beta2 i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) + 1 * (0 - (d_S r_beta1 r_beta2 i_t))) 0 (add_equation_to_less (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 1 (d_S r_beta1 r_beta2 i_t) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'41
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (0 < r_beta2))
    (h4 : (r_beta2 < 1))
    (h5 : (1%Z <= i_t)%Z) :
  (~ ((d_S r_beta1 r_beta2 i_t) = 0)).
Proof.
  exact (fun h6 : ((d_S r_beta1 r_beta2 i_t) = 0) => (t_cauchy_schwarz_inner''only'_there'40_arithmetic r_beta1 r_beta2 i_t natural_t (t_cauchy_schwarz_inner''only'_there'38 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) h6)).
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'48_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'53_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta2 s_g i_t) = ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0)))
    (p4 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = ((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) ((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) (0 + (-1) * (((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))))) - (d_vhat r_beta2 s_g i_t))) (add_equation 0 (-1) (d_vhat r_beta2 s_g i_t) ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) + (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k))))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))) (fun b_k : Z => ((1 * ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) + (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * ((d_w r_beta1 i_t b_k) * (s_g b_k))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p4 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'55_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta2 s_g i_t) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0))) :
  (((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) = 0).
Proof.
  apply (conclude_equation ((d_vhat r_beta2 s_g i_t) - (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) 0 (0 + 1 * ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) - (d_vhat r_beta2 s_g i_t))) (add_equation 0 1 (d_vhat r_beta2 s_g i_t) (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'64_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_S r_beta1 r_beta2 i_t)))
    (p2 : ((d_S r_beta1 r_beta2 i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) + 1 * (0 - (d_S r_beta1 r_beta2 i_t))) 0 (add_equation_to_less (0 + 1 * ((d_S r_beta1 r_beta2 i_t) - 0)) 1 (d_S r_beta1 r_beta2 i_t) 0 (add_less_to_at_most 0 1 0 (d_S r_beta1 r_beta2 i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'72_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''only'_there'77_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_S r_beta1 r_beta2 i_t) = 0)))
    (p4 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (~ ((d_w r_beta2 i_t b_k) = 0)))))) :
  (((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))))) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))).
Proof.
  apply (conclude_equation ((((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) + (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))))) (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t)) (0 + 1 * (0 - (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))))) (add_equation 0 1 (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) 0 empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z)))) = ((1 * (sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) + (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k))))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (sum i_t (fun b_k : Z => (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * (((s_g b_k) - (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k)))) ^^ 2%Z))) (fun b_k : Z => ((1 * ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) + (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * ((d_w r_beta1 i_t b_k) * (s_g b_k))) + ((((- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t))) * (- ((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)))) * (((d_w r_beta1 i_t b_k) ^^ 2%Z) * ((d_w r_beta2 i_t b_k) ^^ (-1)%Z))) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        pose proof (p4 i_k'b7'1 natural_1 first_1 ltac:(lia)) as member2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Theorem t_cauchy_schwarz_inner''only'_there :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> (((d_vhat b_beta2 b_g b_t) = (((d_mhat b_beta1 b_g b_t) ^^ 2%Z) / (d_S b_beta1 b_beta2 b_t))) <-> (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((b_g b_k) = (((d_mhat b_beta1 b_g b_t) / (d_S b_beta1 b_beta2 b_t)) * ((d_w b_beta1 b_t b_k) / (d_w b_beta2 b_t b_k))))))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (conj (fun h6 : ((d_vhat r_beta2 s_g i_t) = (((d_mhat r_beta1 s_g i_t) ^^ 2%Z) / (d_S r_beta1 r_beta2 i_t))) => ((proj1 (t_cauchy_schwarz_inner''only'_there'16 r_beta1 r_beta2 i_t natural_t s_g h3 h4 h5)) (eq_trans (t_cauchy_schwarz_inner''only'_there'53_arithmetic r_beta1 r_beta2 i_t natural_t s_g (t_cauchy_schwarz_inner''only'_there'29 r_beta1 r_beta2 i_t natural_t s_g h1 h2 h3 h4 h5) h5 (t_cauchy_schwarz_inner''only'_there'41 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h7 : (1%Z <= i_k)%Z => (fun h8 : (i_k <= i_t)%Z => (fun h9 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_inner''only'_there'48_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_inner''only'_there'15 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h7) h8) h9)))))) (t_cauchy_schwarz_inner''only'_there'55_arithmetic r_beta1 r_beta2 i_t natural_t s_g h6 h5 (t_cauchy_schwarz_inner''only'_there'41 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5))))) (fun h6 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((s_g b_k) = (((d_mhat r_beta1 s_g i_t) / (d_S r_beta1 r_beta2 i_t)) * ((d_w r_beta1 i_t b_k) / (d_w r_beta2 i_t b_k))))))) => (eq_trans (t_cauchy_schwarz_inner''only'_there'29 r_beta1 r_beta2 i_t natural_t s_g h1 h2 h3 h4 h5) (t_cauchy_schwarz_inner''only'_there'77_arithmetic r_beta1 r_beta2 i_t natural_t s_g ((proj2 (t_cauchy_schwarz_inner''only'_there'16 r_beta1 r_beta2 i_t natural_t s_g h3 h4 h5)) h6) h5 (fun h7 : ((d_S r_beta1 r_beta2 i_t) = 0) => (t_cauchy_schwarz_inner''only'_there'64_arithmetic r_beta1 r_beta2 i_t natural_t (t_cauchy_schwarz_inner''only'_there'38 r_beta1 r_beta2 i_t natural_t h1 h2 h3 h4 h5) h7)) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h7 : (1%Z <= i_k)%Z => (fun h8 : (i_k <= i_t)%Z => (fun h9 : ((d_w r_beta2 i_t i_k) = 0) => (t_cauchy_schwarz_inner''only'_there'72_arithmetic r_beta2 i_k natural_k i_t natural_t ((((t_cauchy_schwarz_inner''only'_there'15 r_beta2 i_t natural_t h3 h4 h5) i_k natural_k) h7) h8) h9)))))))))))))))))).
Qed.

Lemma t_cauchy_schwarz_inner''shape'12_arithmetic
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

Lemma t_cauchy_schwarz_inner''shape'14_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (1%Z <= i_k)%Z)
    (p5 : (i_k <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''shape'18_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''shape'24_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''shape'26_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta2 ^^ i_t))))
    (p2 : ((1 - (r_beta2 ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (1%Z <= i_k)%Z)
    (p5 : (i_k <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ i_t)) - 0)) 1 (1 - (r_beta2 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''shape'28_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''shape'30_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2)))
    (p2 : ((1 - r_beta2) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta2) - 0)) + 1 * (0 - (1 - r_beta2))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta2) - 0)) 1 (1 - r_beta2) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''shape'33_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2))
    (p2 : (r_beta2 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta2 - 0)) + 1 * (0 - r_beta2)) 0 (add_equation_to_less (0 + 1 * (r_beta2 - 0)) 1 r_beta2 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''shape'35_arithmetic
    (r_beta1 : R) (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z)
    (p4 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p5 : (~ ((1 - (r_beta2 ^^ i_t)) = 0)))
    (p6 : (~ ((1 - r_beta2) = 0)))
    (p7 : (~ (r_beta2 = 0))) :
  (((((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) = (((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))) * ((r_beta1 / r_beta2) ^^ (i_t - i_k)%Z))).
Proof.
  apply (conclude_equation ((((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) (((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))) * ((r_beta1 / r_beta2) ^^ (i_t - i_k)%Z)) 0 empty_combination).
  assert (e1 : ((r_beta1 / r_beta2) ^^ (i_t - i_k)%Z) = ((r_beta1 ^^ (i_t - i_k)%Z) / (r_beta2 ^^ (i_t - i_k)%Z))) by (distribute_power).
  replace_by e1.
  assert (e2 : (r_beta1 ^^ i_t) = (((r_beta1 ^^ (i_t - i_k)%Z) ^ 1) * (((r_beta1 ^^ i_k) ^ 1) * 1))).
  {
    apply (power_step _ _ (i_t - i_k)%Z 1 i_k); [lia | right; lia |].
    apply (power_step _ _ i_k 1 0%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e2.
  assert (e3 : (r_beta2 ^^ (i_t - i_k)%Z) = ((/ ((r_beta2 ^^ i_k) ^ 1)) * (((r_beta2 ^^ i_t) ^ 1) * 1))).
  {
    apply (power_step_negative _ _ i_k 1 i_t); [lia | nonzero |].
    apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
    reflexivity.
  }
  replace_by e3.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''shape'36_folding
    (r_beta1 : R) (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((((1 - r_beta1) * (r_beta1 ^^ (i_t - i_k)%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))) = (((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ i_t))) / (((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ i_t)))) * ((r_beta1 / r_beta2) ^^ (i_t - i_k)%Z)))) :
  (((d_w r_beta1 i_t i_k) / (d_w r_beta2 i_t i_k)) = (((d_w r_beta1 i_t i_t) / (d_w r_beta2 i_t i_t)) * ((r_beta1 / r_beta2) ^^ (i_t - i_k)%Z))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_cauchy_schwarz_inner''shape :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (((d_w b_beta1 b_t b_k) / (d_w b_beta2 b_t b_k)) = (((d_w b_beta1 b_t b_t) / (d_w b_beta2 b_t b_t)) * ((b_beta1 / b_beta2) ^^ (b_t - b_k)%Z)))))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h6 : (1%Z <= i_k)%Z => (fun h7 : (i_k <= i_t)%Z => (t_cauchy_schwarz_inner''shape'36_folding r_beta1 r_beta2 i_k natural_k i_t natural_t (t_cauchy_schwarz_inner''shape'35_arithmetic r_beta1 r_beta2 i_k natural_k i_t natural_t h5 h6 h7 (fun h8 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_cauchy_schwarz_inner''shape'14_arithmetic r_beta1 i_k natural_k i_t natural_t (t_cauchy_schwarz_inner''shape'12_arithmetic r_beta1 i_k natural_k i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h5) h5 h6 h7) h8 h5 h6 h7)) (fun h8 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_cauchy_schwarz_inner''shape'26_arithmetic r_beta2 i_k natural_k i_t natural_t (t_cauchy_schwarz_inner''shape'24_arithmetic r_beta2 i_k natural_k i_t natural_t (((((t_power_below_one r_beta2) (t_cauchy_schwarz_inner''shape'18_arithmetic r_beta2 h3)) h4) i_t natural_t) h5) h5 h6 h7) h8 h5 h6 h7)) (fun h8 : ((1 - r_beta2) = 0) => (t_cauchy_schwarz_inner''shape'30_arithmetic r_beta2 (t_cauchy_schwarz_inner''shape'28_arithmetic r_beta2 h4) h8)) (fun h8 : (r_beta2 = 0) => (t_cauchy_schwarz_inner''shape'33_arithmetic r_beta2 h3 h8))))))))))))))).
Qed.

Theorem t_cauchy_schwarz_inner''beta2'_zero'2c''_bound :
  (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((1%Z <= b_t)%Z -> (0 <= (d_vhat 0 b_g b_t))))).
Proof.
  exact (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (1%Z <= i_t)%Z => (chain_at_most_equal _ _ _ (square_nonnegative (s_g i_t)) (eq_sym (((t_newest_square s_g) i_t natural_t) h1)))))).
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'6_arithmetic
    (r_beta1 : R)
    (p1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  apply (conclude_at_most_strictly 0 r_beta1 (0 + 1 * (r_beta1 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'6
    (r_beta1 : R)
    (h1 : (0 < r_beta1)) :
  (0 <= r_beta1).
Proof.
  exact (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'6_arithmetic r_beta1 h1).
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'18_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'20_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'20
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta1))
    (h2 : (r_beta1 < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  exact (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'20_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'6 r_beta1 h1)) h2) i_t natural_t) (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'18_indexArithmetic i_t natural_t h3)) h3).
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'24_arithmetic
    (r_beta1 : R)
    (p1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta1) (0 + 1 * (1 - r_beta1)) 0 (add_less_to_at_most 0 1 r_beta1 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'24
    (r_beta1 : R)
    (h1 : (r_beta1 < 1)) :
  (0 < (1 - r_beta1)).
Proof.
  exact (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'24_arithmetic r_beta1 h1).
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'33_definition
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta1 i_t (i_t - 1)%Z) = (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta1 i_t (i_t - 1)%Z))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'47_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta1 i_t (i_t - 1)%Z)))
    (p2 : ((d_w r_beta1 i_t (i_t - 1)%Z) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta1 i_t (i_t - 1)%Z) - 0)) + 1 * (0 - (d_w r_beta1 i_t (i_t - 1)%Z))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta1 i_t (i_t - 1)%Z) - 0)) 1 (d_w r_beta1 i_t (i_t - 1)%Z) 0 (add_less_to_at_most 0 1 0 (d_w r_beta1 i_t (i_t - 1)%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'48
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (r_beta1 < 1))
    (h2 : (0 < r_beta1))
    (h3 : (2%Z <= i_t)%Z) :
  (~ ((d_w r_beta1 i_t (i_t - 1)%Z) = 0)).
Proof.
  exact (fun h4 : ((d_w r_beta1 i_t (i_t - 1)%Z) = 0) => (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'47_arithmetic r_beta1 i_t natural_t (eq_ind (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta1) * (r_beta1 ^^ 1%Z))) (1 - (r_beta1 ^^ i_t))) (product_positive _ _ (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'24 r_beta1 h1) (((t_power_positive r_beta1) h2) 1%Z (literal_natural 1 eq_refl)))) (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'20 r_beta1 i_t natural_t h2 h1 h3)) (d_w r_beta1 i_t (i_t - 1)%Z) (eq_sym (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'33_definition r_beta1 i_t natural_t))) h4)).
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'11_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'22_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta1 ^^ i_t))))
    (p2 : ((1 - (r_beta1 ^^ i_t)) = 0))
    (p3 : (2%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ i_t)) - 0)) 1 (1 - (r_beta1 ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'26_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - r_beta1)))
    (p2 : ((1 - r_beta1) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta1) - 0)) + 1 * (0 - (1 - r_beta1))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta1) - 0)) 1 (1 - r_beta1) 0 (add_less_to_at_most 0 1 0 (1 - r_beta1) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'29_arithmetic
    (r_beta1 : R)
    (p1 : (0 < r_beta1))
    (p2 : (r_beta1 = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (r_beta1 - 0)) + 1 * (0 - r_beta1)) 0 (add_equation_to_less (0 + 1 * (r_beta1 - 0)) 1 r_beta1 0 (add_less_to_at_most 0 1 0 r_beta1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'31_arithmetic
    (r_M : R) (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta1 ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta1) = 0)))
    (p4 : (~ (r_beta1 = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t)))) * (kronecker b_k (i_t - 1)%Z))))) = (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t)))) * (kronecker b_k (i_t - 1)%Z)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t)))) * (kronecker b_k (i_t - 1)%Z))))) (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t)))) * (kronecker b_k (i_t - 1)%Z))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t)))) * (kronecker b_k (i_t - 1)%Z))))) = (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))))) * (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t)))) * (kronecker b_k (i_t - 1)%Z)))) (fun b_k : Z => (((((1 - r_beta1) * (1 / (1 - (r_beta1 ^^ i_t)))) * (r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t))))) * ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 (i_t - 1)%Z) = (kronecker (i_k'b7'1 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (r_beta1 ^^ (i_t - i_k'b7'1)%Z) = ((/ ((r_beta1 ^^ i_k'b7'1) ^ 1)) * (((r_beta1 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'1 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e3.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))) = (r_beta1 ^^ 1%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) (i_t - 1)%Z); [apply (sum_picks_equal i_t (i_t - 1)%Z (fun b_k : Z => (r_beta1 ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta1 ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t + 1)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (kronecker i_k'b7'4 (i_t - 1)%Z) = (kronecker (i_k'b7'4 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e5.
        assert (e6 : (r_beta1 ^^ (i_t - i_k'b7'4)%Z) = ((/ ((r_beta1 ^^ i_k'b7'4) ^ 1)) * (((r_beta1 ^^ i_t) ^ 1) * 1))).
        {
          apply (power_step_negative _ _ i_k'b7'4 1 i_t); [lia | nonzero |].
          apply (power_step _ _ i_t 1 0%Z); [lia | left; nonzero |].
          reflexivity.
        }
        replace_by e6.
        all: destruct (kronecker_cases (i_k'b7'4 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'32_folding
    (r_M : R) (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t)))) * (kronecker b_k (i_t - 1)%Z))))) = (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * ((r_M / (((1 - r_beta1) * (r_beta1 ^^ 1%Z)) / (1 - (r_beta1 ^^ i_t)))) * (kronecker b_k (i_t - 1)%Z))))))) :
  ((d_E r_beta1 i_t (fun b_k : Z => ((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker b_k (i_t - 1)%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * ((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker b_k (i_t - 1)%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_E] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'49_arithmetic
    (r_M : R) (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((d_w r_beta1 i_t (i_t - 1)%Z) = 0))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * ((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker b_k (i_t - 1)%Z))))) = r_M).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * ((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker b_k (i_t - 1)%Z))))) r_M 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * ((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker b_k (i_t - 1)%Z))))) = (((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (kronecker (b_k - i_t + 1)%Z 0%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * ((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker b_k (i_t - 1)%Z)))) (fun b_k : Z => (((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * ((d_w r_beta1 i_t b_k) * (kronecker (b_k - i_t + 1)%Z 0%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 (i_t - 1)%Z) = (kronecker (i_k'b7'1 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (kronecker (b_k - i_t + 1)%Z 0%Z)))) = (d_w r_beta1 i_t (i_t - 1)%Z)).
  {
    transitivity ((fun b_k : Z => (d_w r_beta1 i_t b_k)) (i_t - 1)%Z); [apply (sum_picks_equal i_t (i_t - 1)%Z (fun b_k : Z => (d_w r_beta1 i_t b_k)) (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (kronecker (b_k - i_t + 1)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (kronecker i_k'b7'4 (i_t - 1)%Z) = (kronecker (i_k'b7'4 - i_t + 1)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e5.
        all: destruct (kronecker_cases (i_k'b7'4 - i_t + 1)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'55_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'57_arithmetic
    (r_M : R) (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((d_w r_beta1 i_t (i_t - 1)%Z) = 0))) :
  ((((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker i_t (i_t - 1)%Z)) ^^ 2%Z) = 0).
Proof.
  apply (conclude_equation (((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker i_t (i_t - 1)%Z)) ^^ 2%Z) 0 0 empty_combination).
  assert (e1 : (kronecker i_t (i_t - 1)%Z) = 0) by (apply kronecker_different; lia).
  replace_by e1.
  rational_identity.
Qed.

Theorem t_cauchy_schwarz_inner''beta2'_zero'2c''_attained :
  (forall b_beta1 : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_M : R, ((0 < b_beta1) -> ((b_beta1 < 1) -> ((2%Z <= b_t)%Z -> (((d_mhat b_beta1 (fun b_k : Z => ((b_M / (d_w b_beta1 b_t (b_t - 1)%Z)) * (kronecker b_k (b_t - 1)%Z))) b_t) = b_M) /\ ((d_vhat 0 (fun b_k : Z => ((b_M / (d_w b_beta1 b_t (b_t - 1)%Z)) * (kronecker b_k (b_t - 1)%Z))) b_t) = 0)))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_M : R) => (fun h1 : (0 < r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (2%Z <= i_t)%Z => (conj (eq_trans (eq_trans ((((((t_ema_unrolling''mhat r_beta1) (fun b_k : Z => ((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker b_k (i_t - 1)%Z)))) i_t natural_t) (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'6 r_beta1 h1)) h2) (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'11_indexArithmetic i_t natural_t h3)) (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'32_folding r_M r_beta1 i_t natural_t (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'31_arithmetic r_M r_beta1 i_t natural_t h3 (fun h4 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'22_arithmetic r_beta1 i_t natural_t (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'20 r_beta1 i_t natural_t h1 h2 h3) h4 h3)) (fun h4 : ((1 - r_beta1) = 0) => (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'26_arithmetic r_beta1 (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'24 r_beta1 h2) h4)) (fun h4 : (r_beta1 = 0) => (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'29_arithmetic r_beta1 h1 h4))))) (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'49_arithmetic r_M r_beta1 i_t natural_t h3 (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'48 r_beta1 i_t natural_t h2 h1 h3))) (eq_trans (((t_newest_square (fun b_k : Z => ((r_M / (d_w r_beta1 i_t (i_t - 1)%Z)) * (kronecker b_k (i_t - 1)%Z)))) i_t natural_t) (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'55_indexArithmetic i_t natural_t h3)) (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'57_arithmetic r_M r_beta1 i_t natural_t h3 (t_cauchy_schwarz_inner''beta2'_zero'2c''_attained'48 r_beta1 i_t natural_t h2 h1 h3)))))))))).
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'9_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'16_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'18_arithmetic
    (r_beta2 : R)
    (p1 : ((r_beta2 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta2 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ 1%Z)) (0 + 1 * (1 - (r_beta2 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'20_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - (r_beta2 ^^ 1%Z))))
    (p2 : ((1 - (r_beta2 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta2 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta2 ^^ 1%Z)) - 0)) 1 (1 - (r_beta2 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta2 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'22_arithmetic
    (r_beta2 : R) (s_g : Z -> R)
    (p1 : (~ ((1 - (r_beta2 ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = ((s_g 1%Z) ^^ 2%Z)).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) ((s_g 1%Z) ^^ 2%Z) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) + ((((1 - r_beta2) * (r_beta2 ^^ 0%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g 1%Z) ^^ 2%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'23_folding
    (r_beta2 : R) (s_g : Z -> R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (1 - b_k)%Z)) / (1 - (r_beta2 ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = ((s_g 1%Z) ^^ 2%Z))) :
  ((d_E r_beta2 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = ((s_g 1%Z) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'32_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'38_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'40_arithmetic
    (r_beta1 : R)
    (p1 : ((r_beta1 ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta1 ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ 1%Z)) (0 + 1 * (1 - (r_beta1 ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'42_arithmetic
    (r_beta1 : R)
    (p1 : (0 < (1 - (r_beta1 ^^ 1%Z))))
    (p2 : ((1 - (r_beta1 ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta1 ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta1 ^^ 1%Z)) - 0)) 1 (1 - (r_beta1 ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta1 ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'44_arithmetic
    (r_beta1 : R) (s_g : Z -> R)
    (p1 : (~ ((1 - (r_beta1 ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = (s_g 1%Z)).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) (s_g 1%Z) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) + ((((1 - r_beta1) * (r_beta1 ^^ 0%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'45_folding
    (r_beta1 : R) (s_g : Z -> R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (1 - b_k)%Z)) / (1 - (r_beta1 ^^ 1%Z))) * (s_g b_k)))) = (s_g 1%Z))) :
  ((d_E r_beta1 1%Z (fun b_k : Z => (s_g b_k))) = (s_g 1%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_cauchy_schwarz_inner''first'_step'48_arithmetic
    (r_beta1 : R) (s_g : Z -> R)
    (p1 : ((d_mhat r_beta1 s_g 1%Z) = (s_g 1%Z))) :
  (((s_g 1%Z) ^^ 2%Z) = ((d_mhat r_beta1 s_g 1%Z) ^^ 2%Z)).
Proof.
  apply (conclude_equation ((s_g 1%Z) ^^ 2%Z) ((d_mhat r_beta1 s_g 1%Z) ^^ 2%Z) (0 + (- ((d_mhat r_beta1 s_g 1%Z) + (s_g 1%Z))) * ((s_g 1%Z) - (d_mhat r_beta1 s_g 1%Z))) (add_equation 0 (- ((d_mhat r_beta1 s_g 1%Z) + (s_g 1%Z))) (d_mhat r_beta1 s_g 1%Z) (s_g 1%Z) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_cauchy_schwarz_inner''first'_step :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 <= b_beta2) -> ((b_beta2 < 1) -> ((d_vhat b_beta2 b_g 1%Z) = ((d_mhat b_beta1 b_g 1%Z) ^^ 2%Z))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 <= r_beta2) => (fun h4 : (r_beta2 < 1) => (eq_trans (eq_trans ((((((t_ema_unrolling''vhat r_beta2) s_g) 1%Z (literal_natural 1 eq_refl)) h3) h4) t_cauchy_schwarz_inner''first'_step'9_indexArithmetic) (t_cauchy_schwarz_inner''first'_step'23_folding r_beta2 s_g (t_cauchy_schwarz_inner''first'_step'22_arithmetic r_beta2 s_g (fun h5 : ((1 - (r_beta2 ^^ 1%Z)) = 0) => (t_cauchy_schwarz_inner''first'_step'20_arithmetic r_beta2 (t_cauchy_schwarz_inner''first'_step'18_arithmetic r_beta2 (((((t_power_below_one r_beta2) h3) h4) 1%Z (literal_natural 1 eq_refl)) t_cauchy_schwarz_inner''first'_step'16_indexArithmetic)) h5))))) (t_cauchy_schwarz_inner''first'_step'48_arithmetic r_beta1 s_g (eq_trans ((((((t_ema_unrolling''mhat r_beta1) s_g) 1%Z (literal_natural 1 eq_refl)) h1) h2) t_cauchy_schwarz_inner''first'_step'32_indexArithmetic) (t_cauchy_schwarz_inner''first'_step'45_folding r_beta1 s_g (t_cauchy_schwarz_inner''first'_step'44_arithmetic r_beta1 s_g (fun h5 : ((1 - (r_beta1 ^^ 1%Z)) = 0) => (t_cauchy_schwarz_inner''first'_step'42_arithmetic r_beta1 (t_cauchy_schwarz_inner''first'_step'40_arithmetic r_beta1 (((((t_power_below_one r_beta1) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_cauchy_schwarz_inner''first'_step'38_indexArithmetic)) h5)))))))))))))).
Qed.

