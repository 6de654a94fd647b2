(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling Thm_first_order_expansion Thm_mean_variance Thm_snr_form.
Local Open Scope R_scope.

Lemma t_second_order_obstruction''variance'_about'_mhat'11
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  ((d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) = (d_mhat r_beta s_g i_t)).
Proof.
  exact (((((((t_first_order_expansion''first'_moment'_about'_mhat r_beta) s_g) i_t natural_t) r_e) h1) h2) h3).
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'37_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'39_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'40
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_second_order_obstruction''variance'_about'_mhat'39_arithmetic r_beta i_t natural_t (t_second_order_obstruction''variance'_about'_mhat'37_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'41_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'43_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'44
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (~ ((1 - r_beta) = 0)).
Proof.
  exact (fun h2 : ((1 - r_beta) = 0) => (t_second_order_obstruction''variance'_about'_mhat'43_arithmetic r_beta (t_second_order_obstruction''variance'_about'_mhat'41_arithmetic r_beta h1) h2)).
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'12_definition
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_sigmahat2 r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) = (d_E r_beta i_t (fun b_k : Z => ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta (fun b_k_1 : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k_1) - (d_mhat r_beta s_g i_t))))) i_t)) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_sigmahat2 r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t))).
  cbv beta delta [d_sigmahat2] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'29_folding
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta (fun b_k_1 : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k_1) - (d_mhat r_beta s_g i_t))))) i_t)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta (fun b_k_1 : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k_1) - (d_mhat r_beta s_g i_t))))) i_t)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))))).
Proof.
  reindex p1.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'30_unfolding
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta (fun b_k_1 : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k_1) - (d_mhat r_beta s_g i_t))))) i_t)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'45_arithmetic
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) (0 + 1 * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) - (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))))) (add_equation 0 1 (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) * r_e) + (r_e * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_e * r_e)) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) * (r_beta ^^ (i_t - b_k)%Z)) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) * r_e) + (r_e * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_e * r_e)) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e7 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta (fun b_k : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t))))) * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta (fun b_k : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t))))))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta (fun b_k : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t))))) * r_e) + (r_e * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta (fun b_k : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))))))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_e * r_e)) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t))))) * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t))))))) * (r_beta ^^ (i_t - b_k)%Z)) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t))))) * r_e) + (r_e * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))))))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_e * r_e)) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))))).
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e7 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'6)%Z) ^ 1) * (((r_beta ^^ i_k'b7'6) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'6)%Z 1 i_k'b7'6); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'6 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e7.
  assert (e9 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'8 natural_8 first_8 last_8.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e9 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'8)%Z) ^ 1) * (((r_beta ^^ i_k'b7'8) ^ 1) * 1))).
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

Lemma t_second_order_obstruction''variance'_about'_mhat'46_folding
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta (fun b_k_1 : Z => (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k_1) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))))) :
  ((d_E r_beta i_t (fun b_k : Z => ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta (fun b_k_1 : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k_1) - (d_mhat r_beta s_g i_t))))) i_t)) ^^ 2%Z))) = (d_E r_beta i_t (fun b_k : Z => ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'47_arithmetic
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = ((r_e ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) ((r_e ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * (r_beta ^^ (i_t - b_k)%Z)) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e7 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) * r_e) + (r_e * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_e * r_e)) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))))) * (r_beta ^^ (i_t - b_k)%Z)) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))))) * r_e) + (r_e * ((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_e * r_e)) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))))).
    - {
        intros i_k'b7'6 natural_6 first_6 last_6.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e7 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'6)%Z) ^ 1) * (((r_beta ^^ i_k'b7'6) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'6)%Z 1 i_k'b7'6); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'6 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e7.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e7.
  assert (e11 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'10 natural_10 first_10 last_10.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e11 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'10)%Z) ^ 1) * (((r_beta ^^ i_k'b7'10) ^ 1) * 1))).
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

Lemma t_second_order_obstruction''variance'_about'_mhat'48_folding
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) + (r_e * ((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = ((r_e ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))))))) :
  ((d_E r_beta i_t (fun b_k : Z => ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))) = ((r_e ^^ 2%Z) * (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'49_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_sigmahat2 r_beta s_g i_t) = (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_sigmahat2 r_beta s_g i_t))).
  cbv beta delta [d_sigmahat2] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''variance'_about'_mhat'50_arithmetic
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_sigmahat2 r_beta s_g i_t) = (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))))) :
  (((r_e ^^ 2%Z) * (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) = ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t))).
Proof.
  apply (conclude_equation ((r_e ^^ 2%Z) * (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) (0 + (- (r_e ^^ 2%Z)) * ((d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))) - (d_sigmahat2 r_beta s_g i_t))) (add_equation 0 (- (r_e ^^ 2%Z)) (d_sigmahat2 r_beta s_g i_t) (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_second_order_obstruction''variance'_about'_mhat :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_e : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> (((d_mhat b_beta (fun b_k : Z => ((d_mhat b_beta b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta b_g b_t))))) b_t) = (d_mhat b_beta b_g b_t)) /\ ((d_sigmahat2 b_beta (fun b_k : Z => ((d_mhat b_beta b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta b_g b_t))))) b_t) = ((b_e ^^ 2%Z) * (d_sigmahat2 b_beta b_g b_t))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_e : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (conj (t_second_order_obstruction''variance'_about'_mhat'11 r_beta r_e i_t natural_t s_g h1 h2 h3) (eq_trans (eq_trans (eq_trans (t_second_order_obstruction''variance'_about'_mhat'12_definition r_beta r_e i_t natural_t s_g) (t_second_order_obstruction''variance'_about'_mhat'46_folding r_beta r_e i_t natural_t s_g (t_second_order_obstruction''variance'_about'_mhat'45_arithmetic r_beta r_e i_t natural_t s_g (t_second_order_obstruction''variance'_about'_mhat'30_unfolding r_beta r_e i_t natural_t s_g (t_second_order_obstruction''variance'_about'_mhat'29_folding r_beta r_e i_t natural_t s_g ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta (fun b_k_1 : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k_1) - (d_mhat r_beta s_g i_t))))) i_t)) ^^ 2%Z)))) (fun b_k : Z => ((d_w r_beta i_t b_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h4 : (1%Z <= i_k)%Z => (proj2 (conj h4 (fun h5 : (i_k <= i_t)%Z => (proj2 (conj h5 (eq_ind (d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) (fun hole : R => (((d_w r_beta i_t i_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g i_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t)) ^^ 2%Z)) = ((d_w r_beta i_t i_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g i_k) - (d_mhat r_beta s_g i_t)))) - hole) ^^ 2%Z)))) (eq_refl ((d_w r_beta i_t i_k) * ((((d_mhat r_beta s_g i_t) + (r_e * ((s_g i_k) - (d_mhat r_beta s_g i_t)))) - (d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t)) ^^ 2%Z))) (d_mhat r_beta s_g i_t) (t_second_order_obstruction''variance'_about'_mhat'11 r_beta r_e i_t natural_t s_g h1 h2 h3)))))))))))) h3 (t_second_order_obstruction''variance'_about'_mhat'40 r_beta i_t natural_t h1 h2 h3) (t_second_order_obstruction''variance'_about'_mhat'44 r_beta h2)))) (t_second_order_obstruction''variance'_about'_mhat'48_folding r_beta r_e i_t natural_t s_g (t_second_order_obstruction''variance'_about'_mhat'47_arithmetic r_beta r_e i_t natural_t s_g h3 (t_second_order_obstruction''variance'_about'_mhat'40 r_beta i_t natural_t h1 h2 h3) (t_second_order_obstruction''variance'_about'_mhat'44 r_beta h2)))) (t_second_order_obstruction''variance'_about'_mhat'50_arithmetic r_beta r_e i_t natural_t s_g (t_second_order_obstruction''variance'_about'_mhat'49_definition r_beta i_t natural_t s_g))))))))))).
Qed.

Lemma t_second_order_obstruction''expansion'15
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  (0 < ((d_mhat r_beta s_g i_t) ^^ 2%Z)).
Proof.
  exact ((t_square_positive (d_mhat r_beta s_g i_t)) h1).
Qed.

Lemma t_second_order_obstruction''expansion'28_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''expansion'29_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta))) :
  (0 <= (1 - r_beta)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta) (0 + 1 * ((1 - r_beta) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''expansion'35_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''expansion'45_arithmetic
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''expansion'23_definition
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta i_t i_k) = (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''expansion'18_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))))).
Proof.
  assert (q := (eq_refl (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))))).
  cbv beta delta [d_E] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''expansion'16_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_sigmahat2 r_beta s_g i_t) = (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_sigmahat2 r_beta s_g i_t))).
  cbv beta delta [d_sigmahat2] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''expansion'55
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (r_beta < 1))
    (h2 : (0 <= r_beta))
    (h3 : (1%Z <= i_t)%Z) :
  (0 <= (d_sigmahat2 r_beta s_g i_t)).
Proof.
  exact (eq_ind (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))) (fun hole : R => (0 <= hole)) (eq_ind (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) (fun hole : R => (0 <= hole)) (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h4 : (1%Z <= i_k)%Z => (fun h5 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z))) (1 - (r_beta ^^ i_t))) (product_nonnegative _ _ (t_second_order_obstruction''expansion'29_arithmetic r_beta (t_second_order_obstruction''expansion'28_arithmetic r_beta h1)) (((t_power_nonnegative r_beta) h2) (i_t - i_k)%Z (t_second_order_obstruction''expansion'35_indexArithmetic i_k natural_k i_t natural_t h3 h4 h5)))) (t_second_order_obstruction''expansion'45_arithmetic r_beta i_k natural_k i_t natural_t (((((t_power_below_one r_beta) h2) h1) i_t natural_t) h3) h3 h4 h5)) (d_w r_beta i_t i_k) (eq_sym (t_second_order_obstruction''expansion'23_definition r_beta i_k natural_k i_t natural_t))) (square_nonnegative ((s_g i_k) - (d_mhat r_beta s_g i_t)))))))) (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))) (eq_sym (t_second_order_obstruction''expansion'18_definition r_beta i_t natural_t s_g))) (d_sigmahat2 r_beta s_g i_t) (eq_sym (t_second_order_obstruction''expansion'16_definition r_beta i_t natural_t s_g))).
Qed.

Lemma t_second_order_obstruction''expansion'78
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (r_beta < 1))
    (h2 : (0 <= r_beta))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  (0 <= ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))).
Proof.
  exact ((((t_quotient_nonnegative (d_sigmahat2 r_beta s_g i_t)) ((d_mhat r_beta s_g i_t) ^^ 2%Z)) (t_second_order_obstruction''expansion'55 r_beta i_t natural_t s_g h1 h2 h3)) (t_second_order_obstruction''expansion'15 r_beta i_t natural_t s_g h4)).
Qed.

Lemma t_second_order_obstruction''expansion'74_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_second_order_obstruction''expansion'79_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < 1))
    (p2 : (0 <= ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  (0 < (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))).
Proof.
  apply (conclude_less_strictly 0 (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))) ((0 + 1 * (1 - 0)) + 1 * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''expansion'82_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))
    (p2 : ((sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) - 0)) + 1 * (0 - (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))) 0 (add_equation_to_less (0 + 1 * ((sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) - 0)) 1 (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) 0 (add_less_to_at_most 0 1 0 (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''expansion'83
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (r_beta < 1))
    (h2 : (0 <= r_beta))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  (~ ((sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) = 0)).
Proof.
  exact (fun h5 : ((sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) = 0) => (t_second_order_obstruction''expansion'82_arithmetic r_beta i_t natural_t s_g ((t_square_root_positive (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) (t_second_order_obstruction''expansion'79_arithmetic r_beta i_t natural_t s_g t_second_order_obstruction''expansion'74_arithmetic (t_second_order_obstruction''expansion'78 r_beta i_t natural_t s_g h1 h2 h3 h4) h3 h4)) h5 h3 h4)).
Qed.

Lemma t_second_order_obstruction''expansion'56_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 < ((d_mhat r_beta s_g i_t) ^^ 2%Z)))
    (p2 : (0 <= (d_sigmahat2 r_beta s_g i_t))) :
  (0 < (((d_mhat r_beta s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta s_g i_t))).
Proof.
  apply (conclude_less_strictly 0 (((d_mhat r_beta s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta s_g i_t)) ((0 + 1 * (((d_mhat r_beta s_g i_t) ^^ 2%Z) - 0)) + 1 * ((d_sigmahat2 r_beta s_g i_t) - 0)) 0 (add_at_most_to_less (0 + 1 * (((d_mhat r_beta s_g i_t) ^^ 2%Z) - 0)) 1 0 (d_sigmahat2 r_beta s_g i_t) ltac:(lra) (add_less_to_at_most 0 1 0 ((d_mhat r_beta s_g i_t) ^^ 2%Z) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''expansion'68_arithmetic
    (r_beta : R) :
  (r_beta = r_beta).
Proof.
  apply (conclude_equation r_beta r_beta 0 empty_combination).
  rational_identity.
Qed.

Lemma t_second_order_obstruction''expansion'84_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_u r_beta r_beta s_g i_t) = ((sign (d_mhat r_beta s_g i_t)) / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_mhat r_beta s_g i_t) = 0)))
    (p4 : (~ ((sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) = 0))) :
  (((d_u r_beta r_beta s_g i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))) = ((sign (d_mhat r_beta s_g i_t)) * ((1 / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (1 - (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) / 2))))).
Proof.
  apply (conclude_equation ((d_u r_beta r_beta s_g i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))) ((sign (d_mhat r_beta s_g i_t)) * ((1 / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (1 - (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) / 2)))) (0 + 1 * (((sign (d_mhat r_beta s_g i_t)) / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (d_u r_beta r_beta s_g i_t))) (add_equation 0 1 (d_u r_beta r_beta s_g i_t) ((sign (d_mhat r_beta s_g i_t)) / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''expansion'94_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((1 / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (1 - (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) / 2)))) <= ((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_mhat r_beta s_g i_t) = 0)))
    (p4 : (~ ((sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) = 0))) :
  ((Rabs ((1 / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (1 - (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) / 2)))) <= ((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z))).
Proof.
  apply (conclude_at_most (Rabs ((1 / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (1 - (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) / 2)))) ((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) (0 + 1 * (((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) - (Rabs ((1 / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (1 - (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) / 2)))))) 0 (add_at_most_to_at_most 0 1 (Rabs ((1 / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (1 - (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) / 2)))) ((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_second_order_obstruction''expansion :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta b_g b_t) = 0)) -> ((0 < (d_vhat b_beta b_g b_t)) /\ ((Rabs ((d_u b_beta b_beta b_g b_t) - ((sign (d_mhat b_beta b_g b_t)) * (1 - ((d_sigmahat2 b_beta b_g b_t) / (2 * ((d_mhat b_beta b_g b_t) ^^ 2%Z))))))) <= ((3 / 8) * (((d_sigmahat2 b_beta b_g b_t) / ((d_mhat b_beta b_g b_t) ^^ 2%Z)) ^^ 2%Z))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (~ ((d_mhat r_beta s_g i_t) = 0)) => (conj (eq_ind (((d_mhat r_beta s_g i_t) ^^ 2%Z) + (d_sigmahat2 r_beta s_g i_t)) (fun hole : R => (0 < hole)) (t_second_order_obstruction''expansion'56_arithmetic r_beta i_t natural_t s_g (t_second_order_obstruction''expansion'15 r_beta i_t natural_t s_g h4) (t_second_order_obstruction''expansion'55 r_beta i_t natural_t s_g h2 h1 h3)) (d_vhat r_beta s_g i_t) (eq_sym ((((((t_variance_about_mean r_beta) s_g) i_t natural_t) h1) h2) h3))) (chain_equal_at_most _ _ _ (eq_trans (eq_ind ((d_u r_beta r_beta s_g i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))) (fun hole : R => ((Rabs ((d_u r_beta r_beta s_g i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) = (Rabs hole))) (eq_refl (Rabs ((d_u r_beta r_beta s_g i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))) ((sign (d_mhat r_beta s_g i_t)) * ((1 / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (1 - (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) / 2)))) (t_second_order_obstruction''expansion'84_arithmetic r_beta i_t natural_t s_g (((((((((((t_snr_form''form r_beta) r_beta) s_g) i_t natural_t) h1) h2) h1) h2) h3) (t_second_order_obstruction''expansion'68_arithmetic r_beta)) h4) h3 h4 (t_second_order_obstruction''expansion'83 r_beta i_t natural_t s_g h2 h1 h3 h4))) (((t_signed_size (d_mhat r_beta s_g i_t)) ((1 / (sqrt (1 + ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) - (1 - (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) / 2)))) h4)) (t_second_order_obstruction''expansion'94_arithmetic r_beta i_t natural_t s_g ((t_inverse_root_expansion ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))) (t_second_order_obstruction''expansion'78 r_beta i_t natural_t s_g h2 h1 h3 h4)) h3 h4 (t_second_order_obstruction''expansion'83 r_beta i_t natural_t s_g h2 h1 h3 h4))))))))))).
Qed.

Lemma t_second_order_obstruction''second'_order'18
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (((d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) = (d_mhat r_beta s_g i_t)) /\ ((d_sigmahat2 r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) = ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)))).
Proof.
  exact (((((((t_second_order_obstruction''variance'_about'_mhat r_beta) s_g) i_t natural_t) r_e) h1) h2) h3).
Qed.

Lemma t_second_order_obstruction''second'_order'19
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  ((d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) = (d_mhat r_beta s_g i_t)).
Proof.
  exact (proj1 (t_second_order_obstruction''second'_order'18 r_beta r_e i_t natural_t s_g h1 h2 h3)).
Qed.

Lemma t_second_order_obstruction''second'_order'23
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z)
    (h4 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  ((0 < (d_vhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t)) /\ ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t)) * (1 - ((d_sigmahat2 r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) / (2 * ((d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) ^^ 2%Z))))))) <= ((3 / 8) * (((d_sigmahat2 r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) / ((d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) ^^ 2%Z)) ^^ 2%Z)))).
Proof.
  exact (((((((t_second_order_obstruction''expansion r_beta) (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))))) i_t natural_t) h1) h2) h3) (eq_ind (d_mhat r_beta s_g i_t) (fun hole : R => (~ (hole = 0))) h4 (d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) (eq_sym (t_second_order_obstruction''second'_order'19 r_beta r_e i_t natural_t s_g h1 h2 h3)))).
Qed.

Lemma t_second_order_obstruction''second'_order'29_arithmetic
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) <= ((3 / 8) * ((((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) <= (((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * (r_e ^^ 4%Z))).
Proof.
  apply (conclude_at_most (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) (((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * (r_e ^^ 4%Z)) (0 + 1 * (((3 / 8) * ((((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) - (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))))) 0 (add_at_most_to_at_most 0 1 (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) ((3 / 8) * ((((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Theorem t_second_order_obstruction''second'_order :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_e : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta b_g b_t) = 0)) -> ((0 < (d_vhat b_beta (fun b_k : Z => ((d_mhat b_beta b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta b_g b_t))))) b_t)) /\ ((Rabs ((d_u b_beta b_beta (fun b_k : Z => ((d_mhat b_beta b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta b_g b_t))))) b_t) - ((sign (d_mhat b_beta b_g b_t)) * (1 - (((b_e ^^ 2%Z) * (d_sigmahat2 b_beta b_g b_t)) / (2 * ((d_mhat b_beta b_g b_t) ^^ 2%Z))))))) <= (((3 / 8) * (((d_sigmahat2 b_beta b_g b_t) / ((d_mhat b_beta b_g b_t) ^^ 2%Z)) ^^ 2%Z)) * (b_e ^^ 4%Z)))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_e : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (~ ((d_mhat r_beta s_g i_t) = 0)) => (conj (proj1 (t_second_order_obstruction''second'_order'23 r_beta r_e i_t natural_t s_g h1 h2 h3 h4)) (t_second_order_obstruction''second'_order'29_arithmetic r_beta r_e i_t natural_t s_g (eq_ind (d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) (fun hole : R => ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign hole) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * (hole ^^ 2%Z))))))) <= ((3 / 8) * ((((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (hole ^^ 2%Z)) ^^ 2%Z)))) (eq_ind (d_sigmahat2 r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) (fun hole : R => ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t)) * (1 - (hole / (2 * ((d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) ^^ 2%Z))))))) <= ((3 / 8) * ((hole / ((d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) ^^ 2%Z)) ^^ 2%Z)))) (proj2 (t_second_order_obstruction''second'_order'23 r_beta r_e i_t natural_t s_g h1 h2 h3 h4)) ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) (proj2 (t_second_order_obstruction''second'_order'18 r_beta r_e i_t natural_t s_g h1 h2 h3))) (d_mhat r_beta s_g i_t) (t_second_order_obstruction''second'_order'19 r_beta r_e i_t natural_t s_g h1 h2 h3)) h3 h4)))))))))).
Qed.

Lemma t_second_order_obstruction''exact'_remainder'11
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (((d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) = (d_mhat r_beta s_g i_t)) /\ ((d_sigmahat2 r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) = ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)))).
Proof.
  exact (((((((t_second_order_obstruction''variance'_about'_mhat r_beta) s_g) i_t natural_t) r_e) h1) h2) h3).
Qed.

Lemma t_second_order_obstruction''exact'_remainder'26_arithmetic
    (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  ((((d_mhat r_beta s_g i_t) ^^ 2%Z) - (((1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) ^^ 2%Z) * (((d_mhat r_beta s_g i_t) ^^ 2%Z) + ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t))))) = (((r_e ^^ 4%Z) * (((d_sigmahat2 r_beta s_g i_t) ^^ 2%Z) / (4 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (3 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / ((d_mhat r_beta s_g i_t) ^^ 2%Z))))).
Proof.
  apply (conclude_equation (((d_mhat r_beta s_g i_t) ^^ 2%Z) - (((1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) ^^ 2%Z) * (((d_mhat r_beta s_g i_t) ^^ 2%Z) + ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t))))) (((r_e ^^ 4%Z) * (((d_sigmahat2 r_beta s_g i_t) ^^ 2%Z) / (4 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (3 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_second_order_obstruction''exact'_remainder :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_e : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta b_g b_t) = 0)) -> ((((d_mhat b_beta b_g b_t) ^^ 2%Z) - (((1 - (((b_e ^^ 2%Z) * (d_sigmahat2 b_beta b_g b_t)) / (2 * ((d_mhat b_beta b_g b_t) ^^ 2%Z)))) ^^ 2%Z) * (d_vhat b_beta (fun b_k : Z => ((d_mhat b_beta b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta b_g b_t))))) b_t))) = (((b_e ^^ 4%Z) * (((d_sigmahat2 b_beta b_g b_t) ^^ 2%Z) / (4 * ((d_mhat b_beta b_g b_t) ^^ 2%Z)))) * (3 - (((b_e ^^ 2%Z) * (d_sigmahat2 b_beta b_g b_t)) / ((d_mhat b_beta b_g b_t) ^^ 2%Z))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_e : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (~ ((d_mhat r_beta s_g i_t) = 0)) => (eq_trans (eq_ind (d_vhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) (fun hole : R => ((((d_mhat r_beta s_g i_t) ^^ 2%Z) - (((1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) ^^ 2%Z) * (d_vhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t))) = (((d_mhat r_beta s_g i_t) ^^ 2%Z) - (((1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) ^^ 2%Z) * hole)))) (eq_refl (((d_mhat r_beta s_g i_t) ^^ 2%Z) - (((1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) ^^ 2%Z) * (d_vhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t)))) (((d_mhat r_beta s_g i_t) ^^ 2%Z) + ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t))) (eq_ind (d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) (fun hole : R => ((d_vhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) = ((hole ^^ 2%Z) + ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t))))) (eq_ind (d_sigmahat2 r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) (fun hole : R => ((d_vhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) = (((d_mhat r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) ^^ 2%Z) + hole))) ((((((t_variance_about_mean r_beta) (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t)))))) i_t natural_t) h1) h2) h3) ((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) (proj2 (t_second_order_obstruction''exact'_remainder'11 r_beta r_e i_t natural_t s_g h1 h2 h3))) (d_mhat r_beta s_g i_t) (proj1 (t_second_order_obstruction''exact'_remainder'11 r_beta r_e i_t natural_t s_g h1 h2 h3)))) (t_second_order_obstruction''exact'_remainder'26_arithmetic r_beta r_e i_t natural_t s_g h3 h4)))))))))).
Qed.

Lemma t_second_order_obstruction''uniqueness'11
    (r_C : R) (r_b : R) (r_beta : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))) :
  (0 < r_delta).
Proof.
  exact (proj1 h1).
Qed.

Lemma t_second_order_obstruction''uniqueness'13_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'14_arithmetic
    (r_delta : R)
    (p1 : (0 < r_delta)) :
  (0 <= r_delta).
Proof.
  apply (conclude_at_most_strictly 0 r_delta (0 + 1 * (r_delta - 0)) 0 (add_less_to_at_most 0 1 0 r_delta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'15_arithmetic
    (r_delta : R)
    (p1 : (0 < 1))
    (p2 : (0 <= r_delta)) :
  (0 < (1 + r_delta)).
Proof.
  apply (conclude_less_strictly 0 (1 + r_delta) ((0 + 1 * (1 - 0)) + 1 * (r_delta - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 r_delta ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'15
    (r_C : R) (r_b : R) (r_beta : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))) :
  (0 < (1 + r_delta)).
Proof.
  exact (t_second_order_obstruction''uniqueness'15_arithmetic r_delta t_second_order_obstruction''uniqueness'13_arithmetic (t_second_order_obstruction''uniqueness'14_arithmetic r_delta (t_second_order_obstruction''uniqueness'11 r_C r_b r_beta r_delta i_t natural_t s_g h1))).
Qed.

Lemma t_second_order_obstruction''uniqueness'39_arithmetic
    (r_delta : R)
    (p1 : (0 < (1 + r_delta)))
    (p2 : ((1 + r_delta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + r_delta) - 0)) + 1 * (0 - (1 + r_delta))) 0 (add_equation_to_less (0 + 1 * ((1 + r_delta) - 0)) 1 (1 + r_delta) 0 (add_less_to_at_most 0 1 0 (1 + r_delta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'40
    (r_C : R) (r_b : R) (r_beta : R) (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (h1 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))) :
  (~ ((1 + r_delta) = 0)).
Proof.
  exact (fun h2 : ((1 + r_delta) = 0) => (t_second_order_obstruction''uniqueness'39_arithmetic r_delta (t_second_order_obstruction''uniqueness'15 r_C r_b r_beta r_delta i_t natural_t s_g h1) h2)).
Qed.

Lemma t_second_order_obstruction''uniqueness'20_arithmetic
    (r_b : R) (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  ((((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z))))) - ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) = ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))).
Proof.
  apply (conclude_equation (((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z))))) - ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'41_arithmetic
    (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= ((r_delta ^^ 2%Z) / (1 + r_delta))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 + r_delta) = 0))) :
  ((r_delta / (1 + r_delta)) <= r_delta).
Proof.
  apply (conclude_at_most (r_delta / (1 + r_delta)) r_delta (0 + 1 * (((r_delta ^^ 2%Z) / (1 + r_delta)) - 0)) 0 (add_at_most_to_at_most 0 1 0 ((r_delta ^^ 2%Z) / (1 + r_delta)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'58_arithmetic :
  (0 <= 3).
Proof.
  apply (conclude_at_most 0 3 0 3 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'60_arithmetic :
  (0 < 8).
Proof.
  apply (conclude_less 0 8 0 8 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'73_arithmetic :
  (0 <= 1).
Proof.
  apply (conclude_at_most 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'76_arithmetic
    (r_delta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 <= (1 / (1 + r_delta))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 + r_delta) = 0))) :
  ((r_delta / (1 + r_delta)) <= 1).
Proof.
  apply (conclude_at_most (r_delta / (1 + r_delta)) 1 (0 + 1 * ((1 / (1 + r_delta)) - 0)) 0 (add_at_most_to_at_most 0 1 0 (1 / (1 + r_delta)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'77_arithmetic
    (r_delta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((Rabs r_e) <= (r_delta / (1 + r_delta))))
    (p2 : ((r_delta / (1 + r_delta)) <= 1))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((1 + r_delta) = 0))) :
  (0 <= (1 - (Rabs r_e))).
Proof.
  apply (conclude_at_most 0 (1 - (Rabs r_e)) ((0 + 1 * ((r_delta / (1 + r_delta)) - (Rabs r_e))) + 1 * (1 - (r_delta / (1 + r_delta)))) 0 (add_at_most_to_at_most (0 + 1 * ((r_delta / (1 + r_delta)) - (Rabs r_e))) 1 (r_delta / (1 + r_delta)) 1 ltac:(lra) (add_at_most_to_at_most 0 1 (Rabs r_e) (r_delta / (1 + r_delta)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'81_arithmetic
    (r_C : R) (r_b : R) (r_beta : R) (r_e : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) <= ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) + (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))))))
    (p2 : ((Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) = (Rabs ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))
    (p3 : ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) <= (r_C * ((Rabs r_e) ^^ 3%Z))))
    (p4 : ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) <= (((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * (r_e ^^ 4%Z))))
    (p5 : (0 <= ((((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * ((Rabs r_e) ^^ 3%Z)) * (1 - (Rabs r_e)))))
    (p6 : (((Rabs r_e) ^^ 2%Z) = (r_e ^^ 2%Z)))
    (p7 : (1%Z <= i_t)%Z)
    (p8 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  ((Rabs ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) <= ((r_C + ((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z))) * ((Rabs r_e) ^^ 3%Z))).
Proof.
  apply (conclude_at_most (Rabs ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) ((r_C + ((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z))) * ((Rabs r_e) ^^ 3%Z)) ((((((0 + 1 * (((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) + (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) + (-1) * ((Rabs ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) + 1 * ((r_C * ((Rabs r_e) ^^ 3%Z)) - (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))))) + 1 * ((((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * (r_e ^^ 4%Z)) - (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))))) + 1 * (((((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * ((Rabs r_e) ^^ 3%Z)) * (1 - (Rabs r_e))) - 0)) + (- (((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * (((Rabs r_e) ^^ 2%Z) + (r_e ^^ 2%Z)))) * ((r_e ^^ 2%Z) - ((Rabs r_e) ^^ 2%Z))) 0 (add_equation_to_at_most (((((0 + 1 * (((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) + (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) + (-1) * ((Rabs ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) + 1 * ((r_C * ((Rabs r_e) ^^ 3%Z)) - (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))))) + 1 * ((((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * (r_e ^^ 4%Z)) - (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))))) + 1 * (((((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * ((Rabs r_e) ^^ 3%Z)) * (1 - (Rabs r_e))) - 0)) (- (((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * (((Rabs r_e) ^^ 2%Z) + (r_e ^^ 2%Z)))) ((Rabs r_e) ^^ 2%Z) (r_e ^^ 2%Z) (add_at_most_to_at_most ((((0 + 1 * (((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) + (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) + (-1) * ((Rabs ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) + 1 * ((r_C * ((Rabs r_e) ^^ 3%Z)) - (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))))) + 1 * ((((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * (r_e ^^ 4%Z)) - (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))))) 1 0 ((((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * ((Rabs r_e) ^^ 3%Z)) * (1 - (Rabs r_e))) ltac:(lra) (add_at_most_to_at_most (((0 + 1 * (((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) + (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) + (-1) * ((Rabs ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) + 1 * ((r_C * ((Rabs r_e) ^^ 3%Z)) - (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))))) 1 (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) (((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)) * (r_e ^^ 4%Z)) ltac:(lra) (add_at_most_to_at_most ((0 + 1 * (((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) + (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) + (-1) * ((Rabs ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) 1 (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) (r_C * ((Rabs r_e) ^^ 3%Z)) ltac:(lra) (add_equation_to_at_most (0 + 1 * (((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) + (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))) - (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))))) (-1) (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) (Rabs ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) (add_at_most_to_at_most 0 1 (Rabs ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z)))) ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) + (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) p3) p4) p5) p6) ltac:(lra)).
  clear p1 p2 p3 p4 p5 p6.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''uniqueness'86_arithmetic
    (r_b : R) (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((d_mhat r_beta s_g i_t) = 0))) :
  (r_b = ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))).
Proof.
  apply (conclude_equation r_b ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))) (0 + 1 * (0 - (r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))) (add_equation 0 1 (r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Theorem t_second_order_obstruction''uniqueness :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_b : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta b_g b_t) = 0)) -> ((exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((Rabs ((d_u b_beta b_beta (fun b_k : Z => ((d_mhat b_beta b_g b_t) + (b_e * ((b_g b_k) - (d_mhat b_beta b_g b_t))))) b_t) - ((sign (d_mhat b_beta b_g b_t)) * (1 - (b_b * (b_e ^^ 2%Z)))))) <= (b_C * ((Rabs b_e) ^^ 3%Z)))))))) -> (b_b = ((d_sigmahat2 b_beta b_g b_t) / (2 * ((d_mhat b_beta b_g b_t) ^^ 2%Z))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_b : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (~ ((d_mhat r_beta s_g i_t) = 0)) => (fun h5 : (exists b_C : R, (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (b_e ^^ 2%Z)))))) <= (b_C * ((Rabs b_e) ^^ 3%Z)))))))) => (ex_ind (fun (r_C : R) (h6 : (exists b_delta : R, ((0 < b_delta) /\ (forall b_e : R, (((Rabs b_e) <= b_delta) -> ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z)))))))) => (ex_ind (fun (r_delta : R) (h7 : ((0 < r_delta) /\ (forall b_e : R, (((Rabs b_e) <= r_delta) -> ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (b_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (b_e ^^ 2%Z)))))) <= (r_C * ((Rabs b_e) ^^ 3%Z))))))) => (t_second_order_obstruction''uniqueness'86_arithmetic r_b r_beta i_t natural_t s_g (((((t_quadratic_coefficient_vanishes (r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))) (r_C + ((3 / 8) * (((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)) ^^ 2%Z)))) (r_delta / (1 + r_delta))) ((((t_quotient_positive r_delta) (1 + r_delta)) (t_second_order_obstruction''uniqueness'11 r_C r_b r_beta r_delta i_t natural_t s_g h7)) (t_second_order_obstruction''uniqueness'15 r_C r_b r_beta r_delta i_t natural_t s_g h7))) (fun (r_e : R) => (fun h8 : ((Rabs r_e) <= (r_delta / (1 + r_delta))) => (t_second_order_obstruction''uniqueness'81_arithmetic r_C r_b r_beta r_e i_t natural_t s_g (eq_ind (((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z))))) - ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) (fun hole : R => ((Rabs hole) <= ((Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) + (Rabs ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))))))))) ((t_absolute_value_difference ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (r_b * (r_e ^^ 2%Z)))))) ((d_u r_beta r_beta (fun b_k : Z => ((d_mhat r_beta s_g i_t) + (r_e * ((s_g b_k) - (d_mhat r_beta s_g i_t))))) i_t) - ((sign (d_mhat r_beta s_g i_t)) * (1 - (((r_e ^^ 2%Z) * (d_sigmahat2 r_beta s_g i_t)) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z))))))) ((sign (d_mhat r_beta s_g i_t)) * ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) (t_second_order_obstruction''uniqueness'20_arithmetic r_b r_beta r_e i_t natural_t s_g h3 h4)) (((t_signed_size (d_mhat r_beta s_g i_t)) ((r_b - ((d_sigmahat2 r_beta s_g i_t) / (2 * ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) * (r_e ^^ 2%Z))) h4) (((proj2 h7) r_e) (Rle_trans _ _ _ h8 (t_second_order_obstruction''uniqueness'41_arithmetic r_delta i_t natural_t ((((t_quotient_nonnegative (r_delta ^^ 2%Z)) (1 + r_delta)) (square_nonnegative r_delta)) (t_second_order_obstruction''uniqueness'15 r_C r_b r_beta r_delta i_t natural_t s_g h7)) h3 (t_second_order_obstruction''uniqueness'40 r_C r_b r_beta r_delta i_t natural_t s_g h7)))) (proj2 ((((((((t_second_order_obstruction''second'_order r_beta) s_g) i_t natural_t) r_e) h1) h2) h3) h4)) (product_nonnegative _ _ (product_nonnegative _ _ (product_nonnegative _ _ ((((t_quotient_nonnegative 3) 8) t_second_order_obstruction''uniqueness'58_arithmetic) t_second_order_obstruction''uniqueness'60_arithmetic) (square_nonnegative ((d_sigmahat2 r_beta s_g i_t) / ((d_mhat r_beta s_g i_t) ^^ 2%Z)))) (((t_power_nonnegative (Rabs r_e)) (t_absolute_value_nonnegative r_e)) 3%Z (literal_natural 3 eq_refl))) (t_second_order_obstruction''uniqueness'77_arithmetic r_delta r_e i_t natural_t h8 (t_second_order_obstruction''uniqueness'76_arithmetic r_delta i_t natural_t ((((t_quotient_nonnegative 1) (1 + r_delta)) t_second_order_obstruction''uniqueness'73_arithmetic) (t_second_order_obstruction''uniqueness'15 r_C r_b r_beta r_delta i_t natural_t s_g h7)) h3 (t_second_order_obstruction''uniqueness'40 r_C r_b r_beta r_delta i_t natural_t s_g h7)) h3 (t_second_order_obstruction''uniqueness'40 r_C r_b r_beta r_delta i_t natural_t s_g h7))) (t_absolute_value_squared r_e) h3 h4)))) h3 h4)) h6)) h5)))))))))).
Qed.

Lemma t_second_order_obstruction''witness'17_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''witness'19_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''witness'20
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_second_order_obstruction''witness'19_arithmetic r_beta i_t natural_t (t_second_order_obstruction''witness'17_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_second_order_obstruction''witness'21_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (kronecker b_k i_t)))) = (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (kronecker b_k i_t)))) (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (kronecker b_k i_t)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (kronecker b_k i_t))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 i_t) = (kronecker (i_k'b7'1 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e3.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))) = (r_beta ^^ 0%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) i_t); [apply (sum_picks_equal i_t i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (kronecker i_k'b7'4 i_t) = (kronecker (i_k'b7'4 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e5.
        assert (e6 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        all: destruct (kronecker_cases (i_k'b7'4 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''witness'22_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (kronecker b_k i_t)))) = (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t))))) :
  ((d_E r_beta i_t (fun b_k : Z => (kronecker b_k i_t))) = (d_w r_beta i_t i_t)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''witness'24
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  ((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) = (d_w r_beta i_t i_t)).
Proof.
  exact (eq_trans ((((((t_ema_unrolling''mhat r_beta) (fun b_k : Z => (kronecker b_k i_t))) i_t natural_t) h1) h2) h3) (t_second_order_obstruction''witness'22_folding r_beta i_t natural_t (t_second_order_obstruction''witness'21_arithmetic r_beta i_t natural_t h3 (t_second_order_obstruction''witness'20 r_beta i_t natural_t h1 h2 h3)))).
Qed.

Lemma t_second_order_obstruction''witness'32_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) = (((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) ^^ 2%Z) + (d_sigmahat2 r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t)))) :
  ((d_sigmahat2 r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) = ((d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) - ((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) ^^ 2%Z))).
Proof.
  apply (conclude_equation (d_sigmahat2 r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) ((d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) - ((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) ^^ 2%Z)) (0 + (-1) * ((((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) ^^ 2%Z) + (d_sigmahat2 r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t)) - (d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t))) (add_equation 0 (-1) (d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) (((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) ^^ 2%Z) + (d_sigmahat2 r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t)) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''witness'40_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((kronecker b_k i_t) ^^ 2%Z)))) = (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((kronecker b_k i_t) ^^ 2%Z)))) (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((kronecker b_k i_t) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((kronecker b_k i_t) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (kronecker i_k'b7'1 i_t) = (kronecker (i_k'b7'1 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e2.
        assert (e3 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e3.
        all: destruct (kronecker_cases (i_k'b7'1 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))) = (r_beta ^^ 0%Z)).
  {
    transitivity ((fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) i_t); [apply (sum_picks_equal i_t i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (kronecker (b_k - i_t)%Z 0%Z)))); [|lia|lia]|].
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (kronecker i_k'b7'4 i_t) = (kronecker (i_k'b7'4 - i_t)%Z 0%Z)) by (apply kronecker_same; lia).
        replace_by e5.
        assert (e6 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        all: destruct (kronecker_cases (i_k'b7'4 - i_t)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
        all: rational_identity.
      }
    - same_but_for_indices.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''witness'41_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((kronecker b_k i_t) ^^ 2%Z)))) = (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t))))) :
  ((d_E r_beta i_t (fun b_k : Z => ((kronecker b_k i_t) ^^ 2%Z))) = (d_w r_beta i_t i_t)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''witness'44_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) = (d_w r_beta i_t i_t)))
    (p2 : ((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) = (d_w r_beta i_t i_t))) :
  (((d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) - ((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) ^^ 2%Z)) = ((d_w r_beta i_t i_t) * (1 - (d_w r_beta i_t i_t)))).
Proof.
  apply (conclude_equation ((d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) - ((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) ^^ 2%Z)) ((d_w r_beta i_t i_t) * (1 - (d_w r_beta i_t i_t))) ((0 + 1 * ((d_w r_beta i_t i_t) - (d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t))) + (- ((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) + (d_w r_beta i_t i_t))) * ((d_w r_beta i_t i_t) - (d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t))) (add_equation (0 + 1 * ((d_w r_beta i_t i_t) - (d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t))) (- ((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) + (d_w r_beta i_t i_t))) (d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) (d_w r_beta i_t i_t) (add_equation 0 1 (d_vhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) (d_w r_beta i_t i_t) empty_combination p1) p2)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_second_order_obstruction''witness :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> (((d_mhat b_beta (fun b_k : Z => (kronecker b_k b_t)) b_t) = (d_w b_beta b_t b_t)) /\ ((d_sigmahat2 b_beta (fun b_k : Z => (kronecker b_k b_t)) b_t) = ((d_w b_beta b_t b_t) * (1 - (d_w b_beta b_t b_t)))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (conj (t_second_order_obstruction''witness'24 r_beta i_t natural_t h1 h2 h3) (eq_trans (t_second_order_obstruction''witness'32_arithmetic r_beta i_t natural_t ((((((t_variance_about_mean r_beta) (fun b_k : Z => (kronecker b_k i_t))) i_t natural_t) h1) h2) h3)) (t_second_order_obstruction''witness'44_arithmetic r_beta i_t natural_t (eq_trans ((((((t_ema_unrolling''vhat r_beta) (fun b_k : Z => (kronecker b_k i_t))) i_t natural_t) h1) h2) h3) (t_second_order_obstruction''witness'41_folding r_beta i_t natural_t (t_second_order_obstruction''witness'40_arithmetic r_beta i_t natural_t h3 (t_second_order_obstruction''witness'20 r_beta i_t natural_t h1 h2 h3)))) (t_second_order_obstruction''witness'24 r_beta i_t natural_t h1 h2 h3))))))))).
Qed.

Lemma t_second_order_obstruction''never'_vanishes'5_arithmetic
    (r_beta : R)
    (p1 : (0 < r_beta)) :
  (0 <= r_beta).
Proof.
  apply (conclude_at_most_strictly 0 r_beta (0 + 1 * (r_beta - 0)) 0 (add_less_to_at_most 0 1 0 r_beta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'5
    (r_beta : R)
    (h1 : (0 < r_beta)) :
  (0 <= r_beta).
Proof.
  exact (t_second_order_obstruction''never'_vanishes'5_arithmetic r_beta h1).
Qed.

Lemma t_second_order_obstruction''never'_vanishes'10_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'11
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta))
    (h2 : (r_beta < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (((d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) = (d_w r_beta i_t i_t)) /\ ((d_sigmahat2 r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) = ((d_w r_beta i_t i_t) * (1 - (d_w r_beta i_t i_t))))).
Proof.
  exact (((((t_second_order_obstruction''witness r_beta) i_t natural_t) (t_second_order_obstruction''never'_vanishes'5 r_beta h1)) h2) (t_second_order_obstruction''never'_vanishes'10_indexArithmetic i_t natural_t h3)).
Qed.

Lemma t_second_order_obstruction''never'_vanishes'19_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'20
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta))
    (h2 : (r_beta < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (0 < (d_w r_beta i_t i_t)).
Proof.
  exact (((((t_newest_weight_positive r_beta) i_t natural_t) (t_second_order_obstruction''never'_vanishes'5 r_beta h1)) h2) (t_second_order_obstruction''never'_vanishes'19_indexArithmetic i_t natural_t h3)).
Qed.

Lemma t_second_order_obstruction''never'_vanishes'32_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'34_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'34
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta))
    (h2 : (r_beta < 1))
    (h3 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  exact (t_second_order_obstruction''never'_vanishes'34_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) (t_second_order_obstruction''never'_vanishes'5 r_beta h1)) h2) i_t natural_t) (t_second_order_obstruction''never'_vanishes'32_indexArithmetic i_t natural_t h3)) h3).
Qed.

Lemma t_second_order_obstruction''never'_vanishes'22_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta i_t i_t)))
    (p2 : ((d_w r_beta i_t i_t) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta i_t i_t) - 0)) + 1 * (0 - (d_w r_beta i_t i_t))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta i_t i_t) - 0)) 1 (d_w r_beta i_t i_t) 0 (add_less_to_at_most 0 1 0 (d_w r_beta i_t i_t) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'46_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (0%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'48_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z) :
  (1%Z <= (i_t - 1)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'50_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ (i_t - 1)%Z) < 1))
    (p2 : (2%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ (i_t - 1)%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ (i_t - 1)%Z)) (0 + 1 * (1 - (r_beta ^^ (i_t - 1)%Z))) 0 (add_less_to_at_most 0 1 (r_beta ^^ (i_t - 1)%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  assert (e1 : (r_beta ^^ (i_t - 1)%Z) = (((r_beta ^^ (i_t - 2)%Z) ^ 1) * (r_beta ^ 1))).
  {
    apply (power_step _ _ (i_t - 2)%Z 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'36_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (2%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'38_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (2%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  (((r_beta * (1 - (r_beta ^^ (i_t - 1)%Z))) / (1 - (r_beta ^^ i_t))) = (1 - (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t))))).
Proof.
  apply (conclude_equation ((r_beta * (1 - (r_beta ^^ (i_t - 1)%Z))) / (1 - (r_beta ^^ i_t))) (1 - (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t)))) 0 empty_combination).
  assert (e1 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - 2)%Z) ^ 1) * (r_beta ^ 2))).
  {
    apply (power_step _ _ (i_t - 2)%Z 1 2%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e1.
  assert (e2 : (r_beta ^^ (i_t - 1)%Z) = (((r_beta ^^ (i_t - 2)%Z) ^ 1) * (r_beta ^ 1))).
  {
    apply (power_step _ _ (i_t - 2)%Z 1 1%Z); [lia | right; lia |].
    reflexivity.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''never'_vanishes'39_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (((r_beta * (1 - (r_beta ^^ (i_t - 1)%Z))) / (1 - (r_beta ^^ i_t))) = (1 - (((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ i_t)))))) :
  (((r_beta * (1 - (r_beta ^^ (i_t - 1)%Z))) / (1 - (r_beta ^^ i_t))) = (1 - (d_w r_beta i_t i_t))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_second_order_obstruction''never'_vanishes :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 < b_beta) -> ((b_beta < 1) -> ((2%Z <= b_t)%Z -> (exists b_g : Z -> R, ((~ ((d_mhat b_beta b_g b_t) = 0)) /\ (0 < (d_sigmahat2 b_beta b_g b_t))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 < r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (2%Z <= i_t)%Z => (ex_intro (fun b_g : Z -> R => ((~ ((d_mhat r_beta b_g i_t) = 0)) /\ (0 < (d_sigmahat2 r_beta b_g i_t)))) (fun b_k : Z => (kronecker b_k i_t)) (conj (eq_ind (d_w r_beta i_t i_t) (fun hole : R => (~ (hole = 0))) (fun h4 : ((d_w r_beta i_t i_t) = 0) => (t_second_order_obstruction''never'_vanishes'22_arithmetic r_beta i_t natural_t (t_second_order_obstruction''never'_vanishes'20 r_beta i_t natural_t h1 h2 h3) h4)) (d_mhat r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) (eq_sym (proj1 (t_second_order_obstruction''never'_vanishes'11 r_beta i_t natural_t h1 h2 h3)))) (eq_ind ((d_w r_beta i_t i_t) * (1 - (d_w r_beta i_t i_t))) (fun hole : R => (0 < hole)) (product_positive _ _ (t_second_order_obstruction''never'_vanishes'20 r_beta i_t natural_t h1 h2 h3) (eq_ind ((r_beta * (1 - (r_beta ^^ (i_t - 1)%Z))) / (1 - (r_beta ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive (r_beta * (1 - (r_beta ^^ (i_t - 1)%Z)))) (1 - (r_beta ^^ i_t))) (product_positive _ _ h1 (t_second_order_obstruction''never'_vanishes'50_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) (t_second_order_obstruction''never'_vanishes'5 r_beta h1)) h2) (i_t - 1)%Z (t_second_order_obstruction''never'_vanishes'46_indexArithmetic i_t natural_t h3)) (t_second_order_obstruction''never'_vanishes'48_indexArithmetic i_t natural_t h3)) h3))) (t_second_order_obstruction''never'_vanishes'34 r_beta i_t natural_t h1 h2 h3)) (1 - (d_w r_beta i_t i_t)) (t_second_order_obstruction''never'_vanishes'39_folding r_beta i_t natural_t (t_second_order_obstruction''never'_vanishes'38_arithmetic r_beta i_t natural_t h3 (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_second_order_obstruction''never'_vanishes'36_arithmetic r_beta i_t natural_t (t_second_order_obstruction''never'_vanishes'34 r_beta i_t natural_t h1 h2 h3) h4 h3)))))) (d_sigmahat2 r_beta (fun b_k : Z => (kronecker b_k i_t)) i_t) (eq_sym (proj2 (t_second_order_obstruction''never'_vanishes'11 r_beta i_t natural_t h1 h2 h3))))))))))).
Qed.

Lemma t_second_order_obstruction''vanishing'12_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'12
    (r_beta : R)
    (h1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  exact (t_second_order_obstruction''vanishing'12_arithmetic r_beta h1).
Qed.

Lemma t_second_order_obstruction''vanishing'17_arithmetic
    (r_beta : R)
    (p1 : (0 < r_beta)) :
  (0 <= r_beta).
Proof.
  apply (conclude_at_most_strictly 0 r_beta (0 + 1 * (r_beta - 0)) 0 (add_less_to_at_most 0 1 0 r_beta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'17
    (r_beta : R)
    (h1 : (0 < r_beta)) :
  (0 <= r_beta).
Proof.
  exact (t_second_order_obstruction''vanishing'17_arithmetic r_beta h1).
Qed.

Lemma t_second_order_obstruction''vanishing'32_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'32
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  exact (t_second_order_obstruction''vanishing'32_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) (t_second_order_obstruction''vanishing'17 r_beta h1)) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_second_order_obstruction''vanishing'13_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta))) :
  (0 <= (1 - r_beta)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta) (0 + 1 * ((1 - r_beta) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'22_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''vanishing'6_definition
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta i_t i_k) = (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''vanishing'42_unfolding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_sigmahat2 r_beta s_g i_t) = 0)) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = 0).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_mhat d_m d_sigmahat2 d_E] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''vanishing'44_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'47_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'49_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = 0).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) 0 (0 + 1 * (0 - (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))))) (add_equation 0 1 (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) 0 empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * (r_beta ^^ (i_t - b_k)%Z)) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e9 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'8 natural_8 first_8 last_8.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e9 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'8)%Z) ^ 1) * (((r_beta ^^ i_k'b7'8) ^ 1) * 1))).
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

Lemma t_second_order_obstruction''vanishing'50_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = 0)) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) = 0).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_mhat d_m d_sigmahat2 d_E] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''vanishing'55_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''vanishing'57_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''vanishing'67_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''vanishing'59_definition
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta i_t i_k) = (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''vanishing'74_arithmetic
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta i_t i_k)))
    (p2 : ((d_w r_beta i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta i_t i_k) - 0)) + 1 * (0 - (d_w r_beta i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta i_t i_k) - 0)) 1 (d_w r_beta i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'76_arithmetic
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_w r_beta i_t i_k) * (((s_g i_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_w r_beta i_t i_k) = 0))) :
  ((((s_g i_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z) = 0).
Proof.
  apply (conclude_equation (((s_g i_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z) 0 (0 + (1 / (d_w r_beta i_t i_k)) * (0 - ((d_w r_beta i_t i_k) * (((s_g i_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) (add_equation 0 (1 / (d_w r_beta i_t i_k)) ((d_w r_beta i_t i_k) * (((s_g i_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'79_arithmetic
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((s_g i_k) - (d_mhat r_beta s_g i_t)) = 0)) :
  ((s_g i_k) = (d_mhat r_beta s_g i_t)).
Proof.
  apply (conclude_equation (s_g i_k) (d_mhat r_beta s_g i_t) (0 + 1 * (0 - ((s_g i_k) - (d_mhat r_beta s_g i_t)))) (add_equation 0 1 ((s_g i_k) - (d_mhat r_beta s_g i_t)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'92_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''vanishing'94_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''vanishing'96_arithmetic
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((s_g i_k) = (d_mhat r_beta s_g i_t))) :
  (((d_w r_beta i_t i_k) * (((s_g i_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)) = 0).
Proof.
  apply (conclude_equation ((d_w r_beta i_t i_k) * (((s_g i_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)) 0 (0 + ((d_w r_beta i_t i_k) * ((s_g i_k) - (d_mhat r_beta s_g i_t))) * ((d_mhat r_beta s_g i_t) - (s_g i_k))) (add_equation 0 ((d_w r_beta i_t i_k) * ((s_g i_k) - (d_mhat r_beta s_g i_t))) (s_g i_k) (d_mhat r_beta s_g i_t) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'101_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0)))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0))).
Proof.
  reindex p1.
Qed.

Lemma t_second_order_obstruction''vanishing'102_unfolding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0)))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_sigmahat2 d_mhat d_m d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''vanishing'104_arithmetic
    (r_beta : R)
    (p1 : (0 < r_beta)) :
  (0 <= r_beta).
Proof.
  apply (conclude_at_most_strictly 0 r_beta (0 + 1 * (r_beta - 0)) 0 (add_less_to_at_most 0 1 0 r_beta ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'109_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'111_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'113_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'115_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''vanishing'117_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => 0))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = 0).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) 0 (0 + 1 * ((sum i_t (fun b_k : Z => 0)) - (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))))) (add_equation 0 1 (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) (sum i_t (fun b_k : Z => 0)) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) + (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) * (- ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))))) * (r_beta ^^ (i_t - b_k)%Z)) + 0))))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
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
  assert (e11 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'10 natural_10 first_10 last_10.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e11 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'10)%Z) ^ 1) * (((r_beta ^^ i_k'b7'10) ^ 1) * 1))).
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

Lemma t_second_order_obstruction''vanishing'118_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t)))) ^^ 2%Z)))) = 0)) :
  ((d_sigmahat2 r_beta s_g i_t) = 0).
Proof.
  assert (q := p1).
  cbv beta delta [d_sigmahat2 d_mhat d_m d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_second_order_obstruction''vanishing :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 < b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> (((d_sigmahat2 b_beta b_g b_t) = 0) <-> (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((b_g b_k) = (d_mhat b_beta b_g b_t)))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 < r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (conj (fun h4 : ((d_sigmahat2 r_beta s_g i_t) = 0) => (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_t)%Z => (t_second_order_obstruction''vanishing'79_arithmetic r_beta i_k natural_k i_t natural_t s_g ((t_zero_square ((s_g i_k) - (d_mhat r_beta s_g i_t))) (t_second_order_obstruction''vanishing'76_arithmetic r_beta i_k natural_k i_t natural_t s_g (((((((t_sum_zero i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h7 : (1%Z <= i_k)%Z => (fun h8 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z))) (1 - (r_beta ^^ i_t))) (product_nonnegative _ _ (t_second_order_obstruction''vanishing'13_arithmetic r_beta (t_second_order_obstruction''vanishing'12 r_beta h2)) (((t_power_nonnegative r_beta) (t_second_order_obstruction''vanishing'17 r_beta h1)) (i_t - i_k)%Z (t_second_order_obstruction''vanishing'22_indexArithmetic i_k natural_k i_t natural_t h3 h7 h8)))) (t_second_order_obstruction''vanishing'32 r_beta i_t natural_t h1 h2 h3)) (d_w r_beta i_t i_k) (eq_sym (t_second_order_obstruction''vanishing'6_definition r_beta i_k natural_k i_t natural_t))) (square_nonnegative ((s_g i_k) - (d_mhat r_beta s_g i_t)))))))) (t_second_order_obstruction''vanishing'50_folding r_beta i_t natural_t s_g (t_second_order_obstruction''vanishing'49_arithmetic r_beta i_t natural_t s_g (t_second_order_obstruction''vanishing'42_unfolding r_beta i_t natural_t s_g h4) h3 (fun h7 : ((1 - (r_beta ^^ i_t)) = 0) => (t_second_order_obstruction''vanishing'44_arithmetic r_beta i_t natural_t (t_second_order_obstruction''vanishing'32 r_beta i_t natural_t h1 h2 h3) h7 h3)) (fun h7 : ((1 - r_beta) = 0) => (t_second_order_obstruction''vanishing'47_arithmetic r_beta (t_second_order_obstruction''vanishing'12 r_beta h2) h7))))) i_k natural_k) (t_second_order_obstruction''vanishing'55_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) (t_second_order_obstruction''vanishing'57_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) h3 h5 h6 (fun h7 : ((d_w r_beta i_t i_k) = 0) => (t_second_order_obstruction''vanishing'74_arithmetic r_beta i_k natural_k i_t natural_t (eq_ind (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z))) (1 - (r_beta ^^ i_t))) (product_positive _ _ (t_second_order_obstruction''vanishing'12 r_beta h2) (((t_power_positive r_beta) h1) (i_t - i_k)%Z (t_second_order_obstruction''vanishing'67_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)))) (t_second_order_obstruction''vanishing'32 r_beta i_t natural_t h1 h2 h3)) (d_w r_beta i_t i_k) (eq_sym (t_second_order_obstruction''vanishing'59_definition r_beta i_k natural_k i_t natural_t))) h7))))))))) (fun h4 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((s_g b_k) = (d_mhat r_beta s_g i_t))))) => (t_second_order_obstruction''vanishing'118_folding r_beta i_t natural_t s_g (t_second_order_obstruction''vanishing'117_arithmetic r_beta i_t natural_t s_g (t_second_order_obstruction''vanishing'102_unfolding r_beta i_t natural_t s_g (t_second_order_obstruction''vanishing'101_folding r_beta i_t natural_t s_g ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))) (fun b_k : Z => 0)) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_t)%Z => (t_second_order_obstruction''vanishing'96_arithmetic r_beta i_k natural_k i_t natural_t s_g (((h4 i_k natural_k) (t_second_order_obstruction''vanishing'92_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) (t_second_order_obstruction''vanishing'94_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6))))))))) h3 (fun h5 : ((1 - (r_beta ^^ i_t)) = 0) => (t_second_order_obstruction''vanishing'111_arithmetic r_beta i_t natural_t (t_second_order_obstruction''vanishing'109_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) (t_second_order_obstruction''vanishing'104_arithmetic r_beta h1)) h2) i_t natural_t) h3) h3) h5 h3)) (fun h5 : ((1 - r_beta) = 0) => (t_second_order_obstruction''vanishing'115_arithmetic r_beta (t_second_order_obstruction''vanishing'113_arithmetic r_beta h2) h5)))))))))))).
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'24_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'26_arithmetic
    (r_beta : R)
    (p1 : ((r_beta ^^ 1%Z) < 1)) :
  (0 < (1 - (r_beta ^^ 1%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ 1%Z)) (0 + 1 * (1 - (r_beta ^^ 1%Z))) 0 (add_less_to_at_most 0 1 (r_beta ^^ 1%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'28_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - (r_beta ^^ 1%Z))))
    (p2 : ((1 - (r_beta ^^ 1%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ 1%Z)) - 0)) + 1 * (0 - (1 - (r_beta ^^ 1%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ 1%Z)) - 0)) 1 (1 - (r_beta ^^ 1%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ 1%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'29
    (r_beta : R)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1)) :
  (~ ((1 - (r_beta ^^ 1%Z)) = 0)).
Proof.
  exact (fun h3 : ((1 - (r_beta ^^ 1%Z)) = 0) => (t_second_order_obstruction''t'_'3d''_1'28_arithmetic r_beta (t_second_order_obstruction''t'_'3d''_1'26_arithmetic r_beta (((((t_power_below_one r_beta) h1) h2) 1%Z (literal_natural 1 eq_refl)) t_second_order_obstruction''t'_'3d''_1'24_indexArithmetic)) h3)).
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'9_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'17_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'30_arithmetic
    (r_beta : R) (s_g : Z -> R)
    (p1 : (~ ((1 - (r_beta ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = ((s_g 1%Z) ^^ 2%Z)).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) ((s_g 1%Z) ^^ 2%Z) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) + ((((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ 1%Z))) * ((s_g 1%Z) ^^ 2%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'31_folding
    (r_beta : R) (s_g : Z -> R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * ((s_g b_k) ^^ 2%Z)))) = ((s_g 1%Z) ^^ 2%Z))) :
  ((d_E r_beta 1%Z (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = ((s_g 1%Z) ^^ 2%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'40_indexArithmetic :
  (1%Z <= 1%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'42_arithmetic
    (r_beta : R) (s_g : Z -> R)
    (p1 : (~ ((1 - (r_beta ^^ 1%Z)) = 0))) :
  ((sum 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * (s_g b_k)))) = (s_g 1%Z)).
Proof.
  apply (conclude_equation (sum 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * (s_g b_k)))) (s_g 1%Z) 0 empty_combination).
  assert (e1 : (sum 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * (s_g b_k)))) = ((sum 0%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * (s_g b_k)))) + ((((1 - r_beta) * (r_beta ^^ 0%Z)) / (1 - (r_beta ^^ 1%Z))) * (s_g 1%Z)))) by (reindex (sum_peel 1%Z 0%Z 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * (s_g b_k))) ltac:(lia) ltac:(lia) ltac:(lia))).
  replace_by e1.
  assert (e2 : (sum 0%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * (s_g b_k)))) = 0) by (apply sum_empty; lia).
  replace_by e2.
  rational_identity.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'43_folding
    (r_beta : R) (s_g : Z -> R)
    (p1 : ((sum 1%Z (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (1 - b_k)%Z)) / (1 - (r_beta ^^ 1%Z))) * (s_g b_k)))) = (s_g 1%Z))) :
  ((d_E r_beta 1%Z (fun b_k : Z => (s_g b_k))) = (s_g 1%Z)).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_order_obstruction''t'_'3d''_1'46_arithmetic
    (r_beta : R) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta s_g 1%Z) = (((d_mhat r_beta s_g 1%Z) ^^ 2%Z) + (d_sigmahat2 r_beta s_g 1%Z))))
    (p2 : ((d_vhat r_beta s_g 1%Z) = ((s_g 1%Z) ^^ 2%Z)))
    (p3 : ((d_mhat r_beta s_g 1%Z) = (s_g 1%Z))) :
  ((d_sigmahat2 r_beta s_g 1%Z) = 0).
Proof.
  apply (conclude_equation (d_sigmahat2 r_beta s_g 1%Z) 0 (((0 + (-1) * ((((d_mhat r_beta s_g 1%Z) ^^ 2%Z) + (d_sigmahat2 r_beta s_g 1%Z)) - (d_vhat r_beta s_g 1%Z))) + 1 * (((s_g 1%Z) ^^ 2%Z) - (d_vhat r_beta s_g 1%Z))) + (- ((d_mhat r_beta s_g 1%Z) + (s_g 1%Z))) * ((s_g 1%Z) - (d_mhat r_beta s_g 1%Z))) (add_equation ((0 + (-1) * ((((d_mhat r_beta s_g 1%Z) ^^ 2%Z) + (d_sigmahat2 r_beta s_g 1%Z)) - (d_vhat r_beta s_g 1%Z))) + 1 * (((s_g 1%Z) ^^ 2%Z) - (d_vhat r_beta s_g 1%Z))) (- ((d_mhat r_beta s_g 1%Z) + (s_g 1%Z))) (d_mhat r_beta s_g 1%Z) (s_g 1%Z) (add_equation (0 + (-1) * ((((d_mhat r_beta s_g 1%Z) ^^ 2%Z) + (d_sigmahat2 r_beta s_g 1%Z)) - (d_vhat r_beta s_g 1%Z))) 1 (d_vhat r_beta s_g 1%Z) ((s_g 1%Z) ^^ 2%Z) (add_equation 0 (-1) (d_vhat r_beta s_g 1%Z) (((d_mhat r_beta s_g 1%Z) ^^ 2%Z) + (d_sigmahat2 r_beta s_g 1%Z)) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_second_order_obstruction''t'_'3d''_1 :
  (forall b_beta : R, (forall b_g : Z -> R, ((0 <= b_beta) -> ((b_beta < 1) -> ((d_sigmahat2 b_beta b_g 1%Z) = 0))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (t_second_order_obstruction''t'_'3d''_1'46_arithmetic r_beta s_g ((((((t_variance_about_mean r_beta) s_g) 1%Z (literal_natural 1 eq_refl)) h1) h2) t_second_order_obstruction''t'_'3d''_1'9_indexArithmetic) (eq_trans ((((((t_ema_unrolling''vhat r_beta) s_g) 1%Z (literal_natural 1 eq_refl)) h1) h2) t_second_order_obstruction''t'_'3d''_1'17_indexArithmetic) (t_second_order_obstruction''t'_'3d''_1'31_folding r_beta s_g (t_second_order_obstruction''t'_'3d''_1'30_arithmetic r_beta s_g (t_second_order_obstruction''t'_'3d''_1'29 r_beta h1 h2)))) (eq_trans ((((((t_ema_unrolling''mhat r_beta) s_g) 1%Z (literal_natural 1 eq_refl)) h1) h2) t_second_order_obstruction''t'_'3d''_1'40_indexArithmetic) (t_second_order_obstruction''t'_'3d''_1'43_folding r_beta s_g (t_second_order_obstruction''t'_'3d''_1'42_arithmetic r_beta s_g (t_second_order_obstruction''t'_'3d''_1'29 r_beta h1 h2))))))))).
Qed.

Lemma t_second_order_obstruction''beta'_'3d''_0'5_arithmetic :
  (0 <= 0).
Proof.
  apply (conclude_at_most 0 0 0 0 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_second_order_obstruction''beta'_'3d''_0'7_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_second_order_obstruction''beta'_'3d''_0'19_arithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat 0 s_g i_t) = (((d_mhat 0 s_g i_t) ^^ 2%Z) + (d_sigmahat2 0 s_g i_t))))
    (p2 : ((d_vhat 0 s_g i_t) = ((s_g i_t) ^^ 2%Z)))
    (p3 : ((d_mhat 0 s_g i_t) = (s_g i_t))) :
  ((d_sigmahat2 0 s_g i_t) = 0).
Proof.
  apply (conclude_equation (d_sigmahat2 0 s_g i_t) 0 (((0 + (-1) * ((((d_mhat 0 s_g i_t) ^^ 2%Z) + (d_sigmahat2 0 s_g i_t)) - (d_vhat 0 s_g i_t))) + 1 * (((s_g i_t) ^^ 2%Z) - (d_vhat 0 s_g i_t))) + (- ((d_mhat 0 s_g i_t) + (s_g i_t))) * ((s_g i_t) - (d_mhat 0 s_g i_t))) (add_equation ((0 + (-1) * ((((d_mhat 0 s_g i_t) ^^ 2%Z) + (d_sigmahat2 0 s_g i_t)) - (d_vhat 0 s_g i_t))) + 1 * (((s_g i_t) ^^ 2%Z) - (d_vhat 0 s_g i_t))) (- ((d_mhat 0 s_g i_t) + (s_g i_t))) (d_mhat 0 s_g i_t) (s_g i_t) (add_equation (0 + (-1) * ((((d_mhat 0 s_g i_t) ^^ 2%Z) + (d_sigmahat2 0 s_g i_t)) - (d_vhat 0 s_g i_t))) 1 (d_vhat 0 s_g i_t) ((s_g i_t) ^^ 2%Z) (add_equation 0 (-1) (d_vhat 0 s_g i_t) (((d_mhat 0 s_g i_t) ^^ 2%Z) + (d_sigmahat2 0 s_g i_t)) empty_combination p1) p2) p3)).
  clear p1 p2 p3.
  rational_identity.
Qed.

Theorem t_second_order_obstruction''beta'_'3d''_0 :
  (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((1%Z <= b_t)%Z -> ((d_sigmahat2 0 b_g b_t) = 0)))).
Proof.
  exact (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (1%Z <= i_t)%Z => (t_second_order_obstruction''beta'_'3d''_0'19_arithmetic i_t natural_t s_g ((((((t_variance_about_mean 0) s_g) i_t natural_t) t_second_order_obstruction''beta'_'3d''_0'5_arithmetic) t_second_order_obstruction''beta'_'3d''_0'7_arithmetic) h1) (((t_newest_square s_g) i_t natural_t) h1) (((t_newest_gradient s_g) i_t natural_t) h1))))).
Qed.

