(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas Thm_ema_unrolling.
Local Open Scope R_scope.

Lemma t_unbiasedness''mean'_of'_mhat'15_unfolding
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s2_G : Z -> Z -> R)
    (p1 : ((d_mhat r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) = (d_E r_beta i_t (fun b_k : Z => (s2_G i_i b_k))))) :
  (((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_w d_E] in q |- *.
  reindex q.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'24_arithmetic
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_i)%Z)
    (p4 : (i_i <= i_n)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'26_arithmetic
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (1%Z <= i_i)%Z)
    (p5 : (i_i <= i_n)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'28_arithmetic
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : (((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_i)%Z)
    (p4 : (i_i <= i_n)%Z)
    (p5 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  (((s_pi i_i) * ((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * (s2_G i_i b_k)))))).
Proof.
  apply (conclude_equation ((s_pi i_i) * ((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t)))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * (s2_G i_i b_k))))) (0 + (s_pi i_i) * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k)))) - ((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))))) (add_equation 0 (s_pi i_i) ((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * (s2_G i_i b_k))))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (s_pi i_i)) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s2_G i_i b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * (s2_G i_i b_k)))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (s_pi i_i)) * ((r_beta ^^ (i_t - b_k)%Z) * (s2_G i_i b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s2_G i_i b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s2_G i_i b_k))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'29_folding
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : (((s_pi i_i) * ((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * (s2_G i_i b_k))))))) :
  (((s_pi i_i) * (d_mhat r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t)) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_pi i_i) * (s2_G i_i b_k)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_w d_E] in q |- *.
  reindex q.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'34_folding
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => ((s_pi b_k) * (d_mhat r_beta (fun b_k_1 : Z => (s2_G b_k b_k_1)) i_t)))) = (sum i_n (fun b_k : Z => (sum i_t (fun b_k_1 : Z => ((d_w r_beta i_t b_k_1) * ((s_pi b_k) * (s2_G b_k b_k_1))))))))) :
  ((sum i_n (fun b_i : Z => ((s_pi b_i) * (d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t)))) = (sum i_n (fun b_i : Z => (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_pi b_i) * (s2_G b_i b_k)))))))).
Proof.
  reindex p1.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'39_arithmetic
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : (1%Z <= i_t)%Z) :
  ((sum i_t (fun b_j : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t b_j) * ((s_pi b_i) * (s2_G b_i b_j))))))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i b_k)))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_j : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t b_j) * ((s_pi b_i) * (s2_G b_i b_j))))))) (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i b_k))))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i b_k))))))) = ((1 * (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s2_G b_i b_k) * (s_pi b_i)))))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i b_k)))))) (fun b_k : Z => ((1 * ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s2_G b_i b_k) * (s_pi b_i)))))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i i_k'b7'1)))) = ((1 * (sum i_n (fun b_i : Z => ((s2_G b_i i_k'b7'1) * (s_pi b_i))))) + 0)).
        {
          apply (sum_equal i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i i_k'b7'1))) (fun b_i : Z => ((1 * ((s2_G b_i i_k'b7'1) * (s_pi b_i))) + 0))).
          - {
              intros i_k'b7'2 natural_2 first_2 last_2.
              cbv beta.
              apply Rminus_diag_uniq.
              rational_identity.
            }
          - sum_by_parts.
        }
        replace_by e3.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_j : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t b_j) * ((s_pi b_i) * (s2_G b_i b_j))))))) = ((1 * (sum i_t (fun b_j : Z => ((d_w r_beta i_t b_j) * (sum i_n (fun b_i : Z => ((s2_G b_i b_j) * (s_pi b_i)))))))) + 0)).
  {
    apply (sum_equal i_t (fun b_j : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t b_j) * ((s_pi b_i) * (s2_G b_i b_j)))))) (fun b_j : Z => ((1 * ((d_w r_beta i_t b_j) * (sum i_n (fun b_i : Z => ((s2_G b_i b_j) * (s_pi b_i)))))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (sum i_n (fun b_i : Z => ((d_w r_beta i_t i_k'b7'4) * ((s_pi b_i) * (s2_G b_i i_k'b7'4))))) = (((d_w r_beta i_t i_k'b7'4) * (sum i_n (fun b_i : Z => ((s2_G b_i i_k'b7'4) * (s_pi b_i))))) + 0)).
        {
          apply (sum_equal i_n (fun b_i : Z => ((d_w r_beta i_t i_k'b7'4) * ((s_pi b_i) * (s2_G b_i i_k'b7'4)))) (fun b_i : Z => (((d_w r_beta i_t i_k'b7'4) * ((s2_G b_i i_k'b7'4) * (s_pi b_i))) + 0))).
          - {
              intros i_k'b7'5 natural_5 first_5 last_5.
              cbv beta.
              apply Rminus_diag_uniq.
              rational_identity.
            }
          - sum_by_parts.
        }
        replace_by e6.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'47_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'49_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'51_arithmetic
    (r_beta : R) (r_mu : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i i_k)))) = r_mu))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (((d_w r_beta i_t i_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i i_k))))) = ((d_w r_beta i_t i_k) * r_mu)).
Proof.
  apply (conclude_equation ((d_w r_beta i_t i_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i i_k))))) ((d_w r_beta i_t i_k) * r_mu) (0 + (d_w r_beta i_t i_k) * (r_mu - (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i i_k)))))) (add_equation 0 (d_w r_beta i_t i_k) (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i i_k)))) r_mu empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i i_k)))) = ((1 * (sum i_n (fun b_i : Z => ((s2_G b_i i_k) * (s_pi b_i))))) + 0)).
  {
    apply (sum_equal i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i i_k))) (fun b_i : Z => ((1 * ((s2_G b_i i_k) * (s_pi b_i))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'56_folding
    (r_beta : R) (r_mu : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i b_k))))))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * r_mu))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i b_k))))))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * r_mu)))).
Proof.
  reindex p1.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'62_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'64_arithmetic
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

Lemma t_unbiasedness''mean'_of'_mhat'66_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'68_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_mhat'70_arithmetic
    (r_beta : R) (r_mu : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu))) = r_mu).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu))) r_mu 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_mu) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu)) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_mu) * (r_beta ^^ (i_t - b_k)%Z)) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
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

Lemma t_unbiasedness''mean'_of'_mhat'71_folding
    (r_beta : R) (r_mu : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu))) = r_mu)) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * r_mu))) = r_mu).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_unbiasedness''mean'_of'_mhat :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_n : Z, (0 <= b_n)%Z -> (forall b_pi : Z -> R, (forall b_G : Z -> Z -> R, (forall b_mu : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((sum b_n (fun b_i : Z => ((b_pi b_i) * (b_G b_i b_k)))) = b_mu)))) -> ((sum b_n (fun b_i : Z => ((b_pi b_i) * (d_mhat b_beta (fun b_k : Z => (b_G b_i b_k)) b_t)))) = b_mu))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_pi : Z -> R) => (fun (s2_G : Z -> Z -> R) => (fun (r_mu : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i b_k)))) = r_mu)))) => (eq_trans (eq_trans (eq_trans (eq_trans (t_unbiasedness''mean'_of'_mhat'34_folding r_beta i_n natural_n i_t natural_t s_pi s2_G ((((t_sum_congruence i_n natural_n) (fun b_i : Z => ((s_pi b_i) * (d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t)))) (fun b_i : Z => (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_pi b_i) * (s2_G b_i b_k))))))) (fun (i_i : Z) (natural_i : (0 <= i_i)%Z) => (fun h5 : (1%Z <= i_i)%Z => (fun h6 : (i_i <= i_n)%Z => (t_unbiasedness''mean'_of'_mhat'29_folding r_beta i_i natural_i i_t natural_t s_pi s2_G (t_unbiasedness''mean'_of'_mhat'28_arithmetic r_beta i_i natural_i i_n natural_n i_t natural_t s_pi s2_G (t_unbiasedness''mean'_of'_mhat'15_unfolding r_beta i_i natural_i i_t natural_t s2_G ((((((t_ema_unrolling''mhat r_beta) (fun b_k : Z => (s2_G i_i b_k))) i_t natural_t) h1) h2) h3)) h3 h5 h6 (fun h7 : ((1 - (r_beta ^^ i_t)) = 0) => (t_unbiasedness''mean'_of'_mhat'26_arithmetic r_beta i_i natural_i i_n natural_n i_t natural_t (t_unbiasedness''mean'_of'_mhat'24_arithmetic r_beta i_i natural_i i_n natural_n i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3 h5 h6) h7 h3 h5 h6))))))))) (((t_sum_interchange i_n natural_n) i_t natural_t) (fun b_i b_k : Z => ((d_w r_beta i_t b_k) * ((s_pi b_i) * (s2_G b_i b_k)))))) (t_unbiasedness''mean'_of'_mhat'39_arithmetic r_beta i_n natural_n i_t natural_t s_pi s2_G h3)) (t_unbiasedness''mean'_of'_mhat'56_folding r_beta r_mu i_n natural_n i_t natural_t s_pi s2_G ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * (s2_G b_i b_k))))))) (fun b_k : Z => ((d_w r_beta i_t b_k) * r_mu))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_t)%Z => (t_unbiasedness''mean'_of'_mhat'51_arithmetic r_beta r_mu i_k natural_k i_n natural_n i_t natural_t s_pi s2_G (((h4 i_k natural_k) (t_unbiasedness''mean'_of'_mhat'47_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) (t_unbiasedness''mean'_of'_mhat'49_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) h3 h5 h6))))))) (t_unbiasedness''mean'_of'_mhat'71_folding r_beta r_mu i_t natural_t (t_unbiasedness''mean'_of'_mhat'70_arithmetic r_beta r_mu i_t natural_t h3 (fun h5 : ((1 - (r_beta ^^ i_t)) = 0) => (t_unbiasedness''mean'_of'_mhat'64_arithmetic r_beta i_t natural_t (t_unbiasedness''mean'_of'_mhat'62_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h5 h3)) (fun h5 : ((1 - r_beta) = 0) => (t_unbiasedness''mean'_of'_mhat'68_arithmetic r_beta (t_unbiasedness''mean'_of'_mhat'66_arithmetic r_beta h2) h5))))))))))))))).
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'15_unfolding
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s2_G : Z -> Z -> R)
    (p1 : ((d_vhat r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) = (d_E r_beta i_t (fun b_k : Z => ((s2_G i_i b_k) ^^ 2%Z))))) :
  (((d_ema r_beta (fun b_k : Z => ((s2_G i_i b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s2_G i_i b_k) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_vhat d_v d_w d_E] in q |- *.
  reindex q.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'24_arithmetic
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_i)%Z)
    (p4 : (i_i <= i_n)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'26_arithmetic
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (1%Z <= i_i)%Z)
    (p5 : (i_i <= i_n)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'28_arithmetic
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : (((d_ema r_beta (fun b_k : Z => ((s2_G i_i b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s2_G i_i b_k) ^^ 2%Z))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_i)%Z)
    (p4 : (i_i <= i_n)%Z)
    (p5 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  (((s_pi i_i) * ((d_ema r_beta (fun b_k : Z => ((s2_G i_i b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation ((s_pi i_i) * ((d_ema r_beta (fun b_k : Z => ((s2_G i_i b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t)))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) ^^ 2%Z))))) (0 + (s_pi i_i) * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s2_G i_i b_k) ^^ 2%Z)))) - ((d_ema r_beta (fun b_k : Z => ((s2_G i_i b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t))))) (add_equation 0 (s_pi i_i) ((d_ema r_beta (fun b_k : Z => ((s2_G i_i b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s2_G i_i b_k) ^^ 2%Z)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) ^^ 2%Z))))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (s_pi i_i)) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s2_G i_i b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) ^^ 2%Z)))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (s_pi i_i)) * ((r_beta ^^ (i_t - b_k)%Z) * ((s2_G i_i b_k) ^^ 2%Z))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s2_G i_i b_k) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s2_G i_i b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s2_G i_i b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s2_G i_i b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'29_folding
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : (((s_pi i_i) * ((d_ema r_beta (fun b_k : Z => ((s2_G i_i b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) ^^ 2%Z))))))) :
  (((s_pi i_i) * (d_vhat r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t)) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_pi i_i) * ((s2_G i_i b_k) ^^ 2%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_vhat d_v d_w d_E] in q |- *.
  reindex q.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'34_folding
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => ((s_pi b_k) * (d_vhat r_beta (fun b_k_1 : Z => (s2_G b_k b_k_1)) i_t)))) = (sum i_n (fun b_k : Z => (sum i_t (fun b_k_1 : Z => ((d_w r_beta i_t b_k_1) * ((s_pi b_k) * ((s2_G b_k b_k_1) ^^ 2%Z))))))))) :
  ((sum i_n (fun b_i : Z => ((s_pi b_i) * (d_vhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t)))) = (sum i_n (fun b_i : Z => (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z)))))))).
Proof.
  reindex p1.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'39_arithmetic
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : (1%Z <= i_t)%Z) :
  ((sum i_t (fun b_j : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t b_j) * ((s_pi b_i) * ((s2_G b_i b_j) ^^ 2%Z))))))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z)))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_j : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t b_j) * ((s_pi b_i) * ((s2_G b_i b_j) ^^ 2%Z))))))) (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z))))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z))))))) = ((1 * (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => (((s2_G b_i b_k) ^^ 2%Z) * (s_pi b_i)))))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z)))))) (fun b_k : Z => ((1 * ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => (((s2_G b_i b_k) ^^ 2%Z) * (s_pi b_i)))))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k'b7'1) ^^ 2%Z)))) = ((1 * (sum i_n (fun b_i : Z => (((s2_G b_i i_k'b7'1) ^^ 2%Z) * (s_pi b_i))))) + 0)).
        {
          apply (sum_equal i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k'b7'1) ^^ 2%Z))) (fun b_i : Z => ((1 * (((s2_G b_i i_k'b7'1) ^^ 2%Z) * (s_pi b_i))) + 0))).
          - {
              intros i_k'b7'2 natural_2 first_2 last_2.
              cbv beta.
              apply Rminus_diag_uniq.
              rational_identity.
            }
          - sum_by_parts.
        }
        replace_by e3.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_j : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t b_j) * ((s_pi b_i) * ((s2_G b_i b_j) ^^ 2%Z))))))) = ((1 * (sum i_t (fun b_j : Z => ((d_w r_beta i_t b_j) * (sum i_n (fun b_i : Z => (((s2_G b_i b_j) ^^ 2%Z) * (s_pi b_i)))))))) + 0)).
  {
    apply (sum_equal i_t (fun b_j : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t b_j) * ((s_pi b_i) * ((s2_G b_i b_j) ^^ 2%Z)))))) (fun b_j : Z => ((1 * ((d_w r_beta i_t b_j) * (sum i_n (fun b_i : Z => (((s2_G b_i b_j) ^^ 2%Z) * (s_pi b_i)))))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (sum i_n (fun b_i : Z => ((d_w r_beta i_t i_k'b7'4) * ((s_pi b_i) * ((s2_G b_i i_k'b7'4) ^^ 2%Z))))) = (((d_w r_beta i_t i_k'b7'4) * (sum i_n (fun b_i : Z => (((s2_G b_i i_k'b7'4) ^^ 2%Z) * (s_pi b_i))))) + 0)).
        {
          apply (sum_equal i_n (fun b_i : Z => ((d_w r_beta i_t i_k'b7'4) * ((s_pi b_i) * ((s2_G b_i i_k'b7'4) ^^ 2%Z)))) (fun b_i : Z => (((d_w r_beta i_t i_k'b7'4) * (((s2_G b_i i_k'b7'4) ^^ 2%Z) * (s_pi b_i))) + 0))).
          - {
              intros i_k'b7'5 natural_5 first_5 last_5.
              cbv beta.
              apply Rminus_diag_uniq.
              rational_identity.
            }
          - sum_by_parts.
        }
        replace_by e6.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'47_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'49_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'51_arithmetic
    (r_beta : R) (r_mu : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) ^^ 2%Z)))) = r_mu))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z) :
  (((d_w r_beta i_t i_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) ^^ 2%Z))))) = ((d_w r_beta i_t i_k) * r_mu)).
Proof.
  apply (conclude_equation ((d_w r_beta i_t i_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) ^^ 2%Z))))) ((d_w r_beta i_t i_k) * r_mu) (0 + (d_w r_beta i_t i_k) * (r_mu - (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) ^^ 2%Z)))))) (add_equation 0 (d_w r_beta i_t i_k) (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) ^^ 2%Z)))) r_mu empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) ^^ 2%Z)))) = ((1 * (sum i_n (fun b_i : Z => (((s2_G b_i i_k) ^^ 2%Z) * (s_pi b_i))))) + 0)).
  {
    apply (sum_equal i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) ^^ 2%Z))) (fun b_i : Z => ((1 * (((s2_G b_i i_k) ^^ 2%Z) * (s_pi b_i))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'56_folding
    (r_beta : R) (r_mu : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z))))))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * r_mu))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z))))))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * r_mu)))).
Proof.
  reindex p1.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'62_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'64_arithmetic
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

Lemma t_unbiasedness''mean'_of'_vhat'66_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'68_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_unbiasedness''mean'_of'_vhat'70_arithmetic
    (r_beta : R) (r_mu : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu))) = r_mu).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu))) r_mu 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_mu) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu)) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_mu) * (r_beta ^^ (i_t - b_k)%Z)) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
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

Lemma t_unbiasedness''mean'_of'_vhat'71_folding
    (r_beta : R) (r_mu : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * r_mu))) = r_mu)) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * r_mu))) = r_mu).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_unbiasedness''mean'_of'_vhat :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_n : Z, (0 <= b_n)%Z -> (forall b_pi : Z -> R, (forall b_G : Z -> Z -> R, (forall b_mu : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> ((sum b_n (fun b_i : Z => ((b_pi b_i) * ((b_G b_i b_k) ^^ 2%Z)))) = b_mu)))) -> ((sum b_n (fun b_i : Z => ((b_pi b_i) * (d_vhat b_beta (fun b_k : Z => (b_G b_i b_k)) b_t)))) = b_mu))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_pi : Z -> R) => (fun (s2_G : Z -> Z -> R) => (fun (r_mu : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> ((sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z)))) = r_mu)))) => (eq_trans (eq_trans (eq_trans (eq_trans (t_unbiasedness''mean'_of'_vhat'34_folding r_beta i_n natural_n i_t natural_t s_pi s2_G ((((t_sum_congruence i_n natural_n) (fun b_i : Z => ((s_pi b_i) * (d_vhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t)))) (fun b_i : Z => (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z))))))) (fun (i_i : Z) (natural_i : (0 <= i_i)%Z) => (fun h5 : (1%Z <= i_i)%Z => (fun h6 : (i_i <= i_n)%Z => (t_unbiasedness''mean'_of'_vhat'29_folding r_beta i_i natural_i i_t natural_t s_pi s2_G (t_unbiasedness''mean'_of'_vhat'28_arithmetic r_beta i_i natural_i i_n natural_n i_t natural_t s_pi s2_G (t_unbiasedness''mean'_of'_vhat'15_unfolding r_beta i_i natural_i i_t natural_t s2_G ((((((t_ema_unrolling''vhat r_beta) (fun b_k : Z => (s2_G i_i b_k))) i_t natural_t) h1) h2) h3)) h3 h5 h6 (fun h7 : ((1 - (r_beta ^^ i_t)) = 0) => (t_unbiasedness''mean'_of'_vhat'26_arithmetic r_beta i_i natural_i i_n natural_n i_t natural_t (t_unbiasedness''mean'_of'_vhat'24_arithmetic r_beta i_i natural_i i_n natural_n i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3 h5 h6) h7 h3 h5 h6))))))))) (((t_sum_interchange i_n natural_n) i_t natural_t) (fun b_i b_k : Z => ((d_w r_beta i_t b_k) * ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z)))))) (t_unbiasedness''mean'_of'_vhat'39_arithmetic r_beta i_n natural_n i_t natural_t s_pi s2_G h3)) (t_unbiasedness''mean'_of'_vhat'56_folding r_beta r_mu i_n natural_n i_t natural_t s_pi s2_G ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i b_k) ^^ 2%Z))))))) (fun b_k : Z => ((d_w r_beta i_t b_k) * r_mu))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_t)%Z => (t_unbiasedness''mean'_of'_vhat'51_arithmetic r_beta r_mu i_k natural_k i_n natural_n i_t natural_t s_pi s2_G (((h4 i_k natural_k) (t_unbiasedness''mean'_of'_vhat'47_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) (t_unbiasedness''mean'_of'_vhat'49_indexArithmetic i_k natural_k i_t natural_t h3 h5 h6)) h3 h5 h6))))))) (t_unbiasedness''mean'_of'_vhat'71_folding r_beta r_mu i_t natural_t (t_unbiasedness''mean'_of'_vhat'70_arithmetic r_beta r_mu i_t natural_t h3 (fun h5 : ((1 - (r_beta ^^ i_t)) = 0) => (t_unbiasedness''mean'_of'_vhat'64_arithmetic r_beta i_t natural_t (t_unbiasedness''mean'_of'_vhat'62_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h5 h3)) (fun h5 : ((1 - r_beta) = 0) => (t_unbiasedness''mean'_of'_vhat'68_arithmetic r_beta (t_unbiasedness''mean'_of'_vhat'66_arithmetic r_beta h2) h5))))))))))))))).
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'80_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'82_arithmetic
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

Lemma t_unbiasedness''variance'_of'_mhat'83
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_unbiasedness''variance'_of'_mhat'82_arithmetic r_beta i_t natural_t (t_unbiasedness''variance'_of'_mhat'80_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'88_indexArithmetic
    (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z) :
  (1%Z <= 2%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'90_arithmetic
    (r_beta : R)
    (p1 : ((r_beta ^^ 2%Z) < 1)) :
  (0 < (1 - (r_beta ^^ 2%Z))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ 2%Z)) (0 + 1 * (1 - (r_beta ^^ 2%Z))) 0 (add_less_to_at_most 0 1 (r_beta ^^ 2%Z) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'92_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - (r_beta ^^ 2%Z))))
    (p2 : ((1 - (r_beta ^^ 2%Z)) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ 2%Z)) - 0)) + 1 * (0 - (1 - (r_beta ^^ 2%Z)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ 2%Z)) - 0)) 1 (1 - (r_beta ^^ 2%Z)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ 2%Z)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'93
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ 2%Z)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ 2%Z)) = 0) => (t_unbiasedness''variance'_of'_mhat'92_arithmetic r_beta (t_unbiasedness''variance'_of'_mhat'90_arithmetic r_beta (((((t_power_below_one r_beta) h1) h2) 2%Z (literal_natural 2 eq_refl)) (t_unbiasedness''variance'_of'_mhat'88_indexArithmetic i_t natural_t h3))) h4)).
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'15_unfolding
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s2_G : Z -> Z -> R)
    (p1 : ((d_mhat r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) = (d_E r_beta i_t (fun b_k : Z => (s2_G i_i b_k))))) :
  (((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_w d_E] in q |- *.
  reindex q.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'24_arithmetic
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_i)%Z)
    (p4 : (i_i <= i_n)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'26_arithmetic
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (1 - (r_beta ^^ i_t))))
    (p2 : ((1 - (r_beta ^^ i_t)) = 0))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (1%Z <= i_i)%Z)
    (p5 : (i_i <= i_n)%Z) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) + 1 * (0 - (1 - (r_beta ^^ i_t)))) 0 (add_equation_to_less (0 + 1 * ((1 - (r_beta ^^ i_t)) - 0)) 1 (1 - (r_beta ^^ i_t)) 0 (add_less_to_at_most 0 1 0 (1 - (r_beta ^^ i_t)) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'28_arithmetic
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : (((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_i)%Z)
    (p4 : (i_i <= i_n)%Z)
    (p5 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  (((s_pi i_i) * (((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) ^^ 2%Z)) = (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) * (s2_G i_i b_l)))))))))).
Proof.
  apply (conclude_equation ((s_pi i_i) * (((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) ^^ 2%Z)) (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) * (s2_G i_i b_l))))))))) (0 + ((s_pi i_i) * (((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) + (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k)))))) * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k)))) - ((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))))) (add_equation 0 ((s_pi i_i) * (((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) + (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k)))))) ((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k)))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) * (s2_G i_i b_l))))))))) = ((((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (s_pi i_i))) * (sum i_t (fun b_l : Z => ((r_beta ^^ (i_t - b_l)%Z) * (s2_G i_i b_l))))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s2_G i_i b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => (sum i_t (fun b_l : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) * (s2_G i_i b_l)))))))) (fun b_k : Z => ((((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (s_pi i_i))) * (sum i_t (fun b_l : Z => ((r_beta ^^ (i_t - b_l)%Z) * (s2_G i_i b_l))))) * ((r_beta ^^ (i_t - b_k)%Z) * (s2_G i_i b_k))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e3 : (sum i_t (fun b_l : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'1)%Z)) / (1 - (r_beta ^^ i_t))) * ((((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i i_k'b7'1) * (s2_G i_i b_l))))))) = ((((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'1)%Z)) / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((s_pi i_i) * (s2_G i_i i_k'b7'1)))) * (sum i_t (fun b_l : Z => ((r_beta ^^ (i_t - b_l)%Z) * (s2_G i_i b_l))))) + 0)).
        {
          apply (sum_equal i_t (fun b_l : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'1)%Z)) / (1 - (r_beta ^^ i_t))) * ((((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i i_k'b7'1) * (s2_G i_i b_l)))))) (fun b_l : Z => ((((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'1)%Z)) / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((s_pi i_i) * (s2_G i_i i_k'b7'1)))) * ((r_beta ^^ (i_t - b_l)%Z) * (s2_G i_i b_l))) + 0))).
          - {
              intros i_k'b7'2 natural_2 first_2 last_2.
              cbv beta.
              apply Rminus_diag_uniq.
              assert (e3 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
              {
                apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
                apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
                reflexivity.
              }
              replace_by e3.
              rational_identity.
            }
          - sum_by_parts.
        }
        replace_by e3.
        assert (e6 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta ^^ i_k'b7'1) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'1)%Z 1 i_k'b7'1); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'1 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s2_G i_i b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s2_G i_i b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s2_G i_i b_k))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e5.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'29_folding
    (r_beta : R) (i_i : Z) (natural_i : (0 <= i_i)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : (((s_pi i_i) * (((d_ema r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) / (1 - (r_beta ^^ i_t))) ^^ 2%Z)) = (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_pi i_i) * ((s2_G i_i b_k) * (s2_G i_i b_l))))))))))) :
  (((s_pi i_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G i_i b_k)) i_t) ^^ 2%Z)) = (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => ((d_w r_beta i_t b_k) * ((d_w r_beta i_t b_l) * ((s_pi i_i) * ((s2_G i_i b_k) * (s2_G i_i b_l)))))))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m d_w d_E] in q |- *.
  reindex q.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'34_folding
    (r_beta : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_n (fun b_k : Z => ((s_pi b_k) * ((d_mhat r_beta (fun b_k_1 : Z => (s2_G b_k b_k_1)) i_t) ^^ 2%Z)))) = (sum i_n (fun b_k : Z => (sum i_t (fun b_k_1 : Z => (sum i_t (fun b_l : Z => ((d_w r_beta i_t b_k_1) * ((d_w r_beta i_t b_l) * ((s_pi b_k) * ((s2_G b_k b_k_1) * (s2_G b_k b_l))))))))))))) :
  ((sum i_n (fun b_i : Z => ((s_pi b_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z)))) = (sum i_n (fun b_i : Z => (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => ((d_w r_beta i_t b_k) * ((d_w r_beta i_t b_l) * ((s_pi b_i) * ((s2_G b_i b_k) * (s2_G b_i b_l)))))))))))).
Proof.
  reindex p1.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'54_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_l : Z) (natural_l : (0 <= i_l)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z)
    (p4 : (1%Z <= i_l)%Z)
    (p5 : (i_l <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'56_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_l : Z) (natural_l : (0 <= i_l)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z)
    (p4 : (1%Z <= i_l)%Z)
    (p5 : (i_l <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'59_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_l : Z) (natural_l : (0 <= i_l)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z)
    (p4 : (1%Z <= i_l)%Z)
    (p5 : (i_l <= i_t)%Z) :
  (1%Z <= i_l)%Z.
Proof.
  lia.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'61_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_l : Z) (natural_l : (0 <= i_l)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z)
    (p4 : (1%Z <= i_l)%Z)
    (p5 : (i_l <= i_t)%Z) :
  (i_l <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'63_arithmetic
    (r_beta : R) (r_mu : R) (r_s2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_l : Z) (natural_l : (0 <= i_l)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i i_l))))) = ((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k i_l)))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (1%Z <= i_l)%Z)
    (p6 : (i_l <= i_t)%Z) :
  ((sum i_n (fun b_i : Z => ((d_w r_beta i_t i_k) * ((d_w r_beta i_t i_l) * ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i i_l))))))) = (((d_w r_beta i_t i_k) * (d_w r_beta i_t i_l)) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k i_l))))).
Proof.
  apply (conclude_equation (sum i_n (fun b_i : Z => ((d_w r_beta i_t i_k) * ((d_w r_beta i_t i_l) * ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i i_l))))))) (((d_w r_beta i_t i_k) * (d_w r_beta i_t i_l)) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k i_l)))) (0 + ((d_w r_beta i_t i_k) * (d_w r_beta i_t i_l)) * (((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k i_l))) - (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i i_l))))))) (add_equation 0 ((d_w r_beta i_t i_k) * (d_w r_beta i_t i_l)) (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i i_l))))) ((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k i_l))) empty_combination p1)).
  clear p1.
  assert (e2 : (sum i_n (fun b_i : Z => ((d_w r_beta i_t i_k) * ((d_w r_beta i_t i_l) * ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i i_l))))))) = ((((d_w r_beta i_t i_k) * (d_w r_beta i_t i_l)) * (sum i_n (fun b_i : Z => (((s2_G b_i i_k) * (s2_G b_i i_l)) * (s_pi b_i))))) + 0)).
  {
    apply (sum_equal i_n (fun b_i : Z => ((d_w r_beta i_t i_k) * ((d_w r_beta i_t i_l) * ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i i_l)))))) (fun b_i : Z => ((((d_w r_beta i_t i_k) * (d_w r_beta i_t i_l)) * (((s2_G b_i i_k) * (s2_G b_i i_l)) * (s_pi b_i))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e2.
  assert (e5 : (sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i i_l))))) = ((1 * (sum i_n (fun b_i : Z => (((s2_G b_i i_k) * (s2_G b_i i_l)) * (s_pi b_i))))) + 0)).
  {
    apply (sum_equal i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i i_l)))) (fun b_i : Z => ((1 * (((s2_G b_i i_k) * (s2_G b_i i_l)) * (s_pi b_i))) + 0))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  assert (e7 : (kronecker i_k i_l) = (kronecker (i_k - i_l)%Z 0%Z)) by (apply kronecker_same; lia).
  replace_by e7.
  all: destruct (kronecker_cases (i_k - i_l)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
  all: rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'68_folding
    (r_beta : R) (r_mu : R) (r_s2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t i_k) * ((d_w r_beta i_t b_k) * ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i b_k))))))))) = (sum i_t (fun b_k : Z => (((d_w r_beta i_t i_k) * (d_w r_beta i_t b_k)) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k b_k)))))))) :
  ((sum i_t (fun b_l : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t i_k) * ((d_w r_beta i_t b_l) * ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i b_l))))))))) = (sum i_t (fun b_l : Z => (((d_w r_beta i_t i_k) * (d_w r_beta i_t b_l)) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k b_l))))))).
Proof.
  reindex p1.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'74_folding
    (r_beta : R) (r_mu : R) (r_s2 : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => (sum i_n (fun b_i : Z => (sum i_t (fun b_l : Z => ((d_w r_beta i_t b_k) * ((d_w r_beta i_t b_l) * ((s_pi b_i) * ((s2_G b_i b_k) * (s2_G b_i b_l))))))))))) = (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => (((d_w r_beta i_t b_k) * (d_w r_beta i_t b_l)) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l)))))))))) :
  ((sum i_t (fun b_k : Z => (sum i_n (fun b_i : Z => (sum i_t (fun b_l : Z => ((d_w r_beta i_t b_k) * ((d_w r_beta i_t b_l) * ((s_pi b_i) * ((s2_G b_i b_k) * (s2_G b_i b_l))))))))))) = (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => (((d_w r_beta i_t b_k) * (d_w r_beta i_t b_l)) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l))))))))).
Proof.
  reindex p1.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'94_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'96_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'98_arithmetic
    (r_beta : R) (r_mu : R) (r_s2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - (r_beta ^^ 2%Z)) = 0)))
    (p4 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => (((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t)))) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l)))))))) = ((r_mu ^^ 2%Z) + (r_s2 * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => (((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t)))) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l)))))))) ((r_mu ^^ 2%Z) + (r_s2 * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) ^^ 2%Z) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z)) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) ^^ 2%Z) * ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z)) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => (((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t)))) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l)))))))) = (((((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t))))) * (r_mu ^^ 2%Z)) * ((1 - (r_beta ^^ i_t)) / (1 - r_beta))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + ((((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t))))) * r_s2) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z)))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => (sum i_t (fun b_l : Z => (((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t)))) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l))))))) (fun b_k : Z => (((((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t))))) * (r_mu ^^ 2%Z)) * ((1 - (r_beta ^^ i_t)) / (1 - r_beta))) * (r_beta ^^ (i_t - b_k)%Z)) + ((((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t))))) * r_s2) * ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z)) + 0)))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e6 : (sum i_t (fun b_l : Z => (((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'4)%Z)) / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t)))) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k'b7'4 b_l)))))) = (((((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'4)%Z)) / (1 - (r_beta ^^ i_t))) * ((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t))))) * (r_mu ^^ 2%Z)) * (sum i_t (fun b_l : Z => (r_beta ^^ (i_t - b_l)%Z)))) + (((((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'4)%Z)) / (1 - (r_beta ^^ i_t))) * ((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t))))) * r_s2) * (sum i_t (fun b_l : Z => ((r_beta ^^ (i_t - b_l)%Z) * (kronecker (b_l - i_k'b7'4)%Z 0%Z))))) + 0))).
        {
          apply (sum_equal i_t (fun b_l : Z => (((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'4)%Z)) / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t)))) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k'b7'4 b_l))))) (fun b_l : Z => (((((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'4)%Z)) / (1 - (r_beta ^^ i_t))) * ((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t))))) * (r_mu ^^ 2%Z)) * (r_beta ^^ (i_t - b_l)%Z)) + (((((((1 - r_beta) * (r_beta ^^ (i_t - i_k'b7'4)%Z)) / (1 - (r_beta ^^ i_t))) * ((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t))))) * r_s2) * ((r_beta ^^ (i_t - b_l)%Z) * (kronecker (b_l - i_k'b7'4)%Z 0%Z))) + 0)))).
          - {
              intros i_k'b7'5 natural_5 first_5 last_5.
              cbv beta.
              apply Rminus_diag_uniq.
              assert (e6 : (kronecker i_k'b7'4 i_k'b7'5) = (kronecker (i_k'b7'4 - i_k'b7'5)%Z 0%Z)) by (apply kronecker_same; lia).
              replace_by e6.
              assert (e7 : (kronecker (i_k'b7'5 - i_k'b7'4)%Z 0%Z) = (kronecker (i_k'b7'4 - i_k'b7'5)%Z 0%Z)) by (apply kronecker_same; lia).
              replace_by e7.
              assert (e8 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
              {
                apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
                apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
                reflexivity.
              }
              replace_by e8.
              all: destruct (kronecker_cases (i_k'b7'4 - i_k'b7'5)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
              all: rational_identity.
            }
          - sum_by_parts.
        }
        replace_by e6.
        assert (e10 : (sum i_t (fun b_l : Z => (r_beta ^^ (i_t - b_l)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
        {
          assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
          apply (geometric_part_simple r_beta i_t (fun b_l : Z => (r_beta ^^ (i_t - b_l)%Z)) ltac:(lia) gap).
          - {
              intros i_k'b7'9 natural_9 first_9 last_9.
              cbv beta.
              apply Rminus_diag_uniq.
              assert (e10 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'9)%Z) ^ 1) * (((r_beta ^^ i_k'b7'9) ^ 1) * 1))).
              {
                apply (power_step _ _ (i_t - i_k'b7'9)%Z 1 i_k'b7'9); [lia | right; lia |].
                apply (power_step _ _ i_k'b7'9 1 0%Z); [lia | right; lia |].
                reflexivity.
              }
              replace_by e10.
              rational_identity.
            }
        }
        replace_by e10.
        assert (e12 : (sum i_t (fun b_l : Z => ((r_beta ^^ (i_t - b_l)%Z) * (kronecker (b_l - i_k'b7'4)%Z 0%Z)))) = (r_beta ^^ (i_t - i_k'b7'4)%Z)).
        {
          transitivity ((fun b_l : Z => (r_beta ^^ (i_t - b_l)%Z)) i_k'b7'4); [apply (sum_picks_equal i_t i_k'b7'4 (fun b_l : Z => (r_beta ^^ (i_t - b_l)%Z)) (fun b_l : Z => ((r_beta ^^ (i_t - b_l)%Z) * (kronecker (b_l - i_k'b7'4)%Z 0%Z)))); [|lia|lia]|].
          - {
              intros i_k'b7'11 natural_11 first_11 last_11.
              cbv beta.
              apply Rminus_diag_uniq.
              assert (e12 : (kronecker i_k'b7'11 i_k'b7'4) = (kronecker (i_k'b7'11 - i_k'b7'4)%Z 0%Z)) by (apply kronecker_same; lia).
              replace_by e12.
              assert (e13 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'11)%Z) ^ 1) * (((r_beta ^^ i_k'b7'11) ^ 1) * 1))).
              {
                apply (power_step _ _ (i_t - i_k'b7'11)%Z 1 i_k'b7'11); [lia | right; lia |].
                apply (power_step _ _ i_k'b7'11 1 0%Z); [lia | right; lia |].
                reflexivity.
              }
              replace_by e13.
              all: destruct (kronecker_cases (i_k'b7'11 - i_k'b7'4)%Z 0%Z) as [case|case]; rewrite ?case; clear case.
              all: rational_identity.
            }
          - same_but_for_indices.
        }
        replace_by e12.
        assert (e13 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e13.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  assert (e8 : (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z))) = ((1 - ((r_beta ^^ 2%Z) ^^ i_t)) / (1 - (r_beta ^^ 2%Z)))).
  {
    assert (gap : 1 - (r_beta ^^ 2%Z) <> 0) by gap_nonzero 1.
    apply (geometric_part_simple (r_beta ^^ 2%Z) i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'7 natural_7 first_7 last_7.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e8 : ((r_beta ^^ 2%Z) ^^ (i_t - i_k'b7'7)%Z) = ((r_beta ^^ (i_t - i_k'b7'7)%Z) ^^ 2%Z)) by (distribute_power).
        replace_by e8.
        assert (e9 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'7)%Z) ^ 1) * (((r_beta ^^ i_k'b7'7) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'7)%Z 1 i_k'b7'7); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'7 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e9.
        rational_identity.
      }
  }
  replace_by e8.
  assert (e10 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'9 natural_9 first_9 last_9.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e10 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'9)%Z) ^ 1) * (((r_beta ^^ i_k'b7'9) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'9)%Z 1 i_k'b7'9); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'9 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e10.
        rational_identity.
      }
  }
  replace_by e10.
  assert (e11 : ((r_beta ^^ 2%Z) ^^ i_t) = ((r_beta ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e11.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'99_folding
    (r_beta : R) (r_mu : R) (r_s2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => (((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (r_beta ^^ (i_t - b_l)%Z)) / (1 - (r_beta ^^ i_t)))) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l)))))))) = ((r_mu ^^ 2%Z) + (r_s2 * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z))))))) :
  ((sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => (((d_w r_beta i_t b_k) * (d_w r_beta i_t b_l)) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l)))))))) = ((r_mu ^^ 2%Z) + (r_s2 * (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) ^^ 2%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'102_arithmetic
    (r_beta : R) (r_mu : R) (r_s2 : R) (i_n : Z) (natural_n : (0 <= i_n)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_pi : Z -> R) (s2_G : Z -> Z -> R)
    (p1 : ((sum i_n (fun b_i : Z => ((s_pi b_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z)))) = ((r_mu ^^ 2%Z) + (r_s2 * (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) ^^ 2%Z)))))))
    (p2 : (1%Z <= i_t)%Z) :
  (((sum i_n (fun b_i : Z => ((s_pi b_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z)))) - (r_mu ^^ 2%Z)) = (r_s2 * (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) ^^ 2%Z))))).
Proof.
  apply (conclude_equation ((sum i_n (fun b_i : Z => ((s_pi b_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z)))) - (r_mu ^^ 2%Z)) (r_s2 * (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) ^^ 2%Z)))) (0 + 1 * (((r_mu ^^ 2%Z) + (r_s2 * (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) ^^ 2%Z))))) - (sum i_n (fun b_i : Z => ((s_pi b_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z)))))) (add_equation 0 1 (sum i_n (fun b_i : Z => ((s_pi b_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z)))) ((r_mu ^^ 2%Z) + (r_s2 * (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) ^^ 2%Z))))) empty_combination p1)).
  clear p1.
  assert (e3 : (sum i_n (fun b_i : Z => ((s_pi b_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z)))) = ((1 * (sum i_n (fun b_i : Z => (((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z) * (s_pi b_i))))) + 0)).
  {
    apply (sum_equal i_n (fun b_i : Z => ((s_pi b_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z))) (fun b_i : Z => ((1 * (((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z) * (s_pi b_i))) + 0))).
    - {
        intros i_k'b7'2 natural_2 first_2 last_2.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e3.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'103_arithmetic :
  (0 < 1).
Proof.
  apply (conclude_less 0 1 0 1 (at_most_of_equation 0 empty_combination) ltac:(lra)).
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'104_arithmetic
    (r_beta : R)
    (p1 : (0 < 1))
    (p2 : (0 <= r_beta)) :
  (0 < (1 + r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 + r_beta) ((0 + 1 * (1 - 0)) + 1 * (r_beta - 0)) 0 (add_at_most_to_less (0 + 1 * (1 - 0)) 1 0 r_beta ltac:(lra) (add_less_to_at_most 0 1 0 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'106_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 + r_beta)))
    (p2 : ((1 + r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 + r_beta) - 0)) + 1 * (0 - (1 + r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 + r_beta) - 0)) 1 (1 + r_beta) 0 (add_less_to_at_most 0 1 0 (1 + r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'108_arithmetic
    (r_beta : R) (r_s2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 + r_beta) = 0)))
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p4 : (~ ((1 - (r_beta ^^ 2%Z)) = 0))) :
  ((r_s2 * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z)))) = (r_s2 * (((1 - r_beta) * (1 + (r_beta ^^ i_t))) / ((1 + r_beta) * (1 - (r_beta ^^ i_t)))))).
Proof.
  apply (conclude_equation (r_s2 * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z)))) (r_s2 * (((1 - r_beta) * (1 + (r_beta ^^ i_t))) / ((1 + r_beta) * (1 - (r_beta ^^ i_t))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) ^^ 2%Z) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z)))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z)) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) ^^ 2%Z) * ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z)) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z))) = ((1 - ((r_beta ^^ 2%Z) ^^ i_t)) / (1 - (r_beta ^^ 2%Z)))).
  {
    assert (gap : 1 - (r_beta ^^ 2%Z) <> 0) by gap_nonzero 1.
    apply (geometric_part_simple (r_beta ^^ 2%Z) i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) ^^ 2%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e5 : ((r_beta ^^ 2%Z) ^^ (i_t - i_k'b7'4)%Z) = ((r_beta ^^ (i_t - i_k'b7'4)%Z) ^^ 2%Z)) by (distribute_power).
        replace_by e5.
        assert (e6 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'4)%Z 1 i_k'b7'4); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'4 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e6.
        rational_identity.
      }
  }
  replace_by e5.
  assert (e6 : ((r_beta ^^ 2%Z) ^^ i_t) = ((r_beta ^^ i_t) ^^ 2%Z)) by (distribute_power).
  replace_by e6.
  rational_identity.
Qed.

Lemma t_unbiasedness''variance'_of'_mhat'109_folding
    (r_beta : R) (r_s2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_s2 * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) ^^ 2%Z)))) = (r_s2 * (((1 - r_beta) * (1 + (r_beta ^^ i_t))) / ((1 + r_beta) * (1 - (r_beta ^^ i_t))))))) :
  ((r_s2 * (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) ^^ 2%Z)))) = (r_s2 * (((1 - r_beta) * (1 + (r_beta ^^ i_t))) / ((1 + r_beta) * (1 - (r_beta ^^ i_t)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Theorem t_unbiasedness''variance'_of'_mhat :
  (forall b_beta : R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_n : Z, (0 <= b_n)%Z -> (forall b_pi : Z -> R, (forall b_G : Z -> Z -> R, (forall b_mu : R, (forall b_s2 : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= b_t)%Z -> (forall b_l : Z, (0 <= b_l)%Z -> ((1%Z <= b_l)%Z -> ((b_l <= b_t)%Z -> ((sum b_n (fun b_i : Z => ((b_pi b_i) * ((b_G b_i b_k) * (b_G b_i b_l))))) = ((b_mu ^^ 2%Z) + (b_s2 * (kronecker b_k b_l)))))))))) -> (((sum b_n (fun b_i : Z => ((b_pi b_i) * ((d_mhat b_beta (fun b_k : Z => (b_G b_i b_k)) b_t) ^^ 2%Z)))) - (b_mu ^^ 2%Z)) = (b_s2 * (((1 - b_beta) * (1 + (b_beta ^^ b_t))) / ((1 + b_beta) * (1 - (b_beta ^^ b_t))))))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (i_n : Z) (natural_n : (0 <= i_n)%Z) => (fun (s_pi : Z -> R) => (fun (s2_G : Z -> Z -> R) => (fun (r_mu : R) => (fun (r_s2 : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (fun h4 : (forall b_k : Z, (0 <= b_k)%Z -> ((1%Z <= b_k)%Z -> ((b_k <= i_t)%Z -> (forall b_l : Z, (0 <= b_l)%Z -> ((1%Z <= b_l)%Z -> ((b_l <= i_t)%Z -> ((sum i_n (fun b_i : Z => ((s_pi b_i) * ((s2_G b_i b_k) * (s2_G b_i b_l))))) = ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l)))))))))) => (eq_trans (t_unbiasedness''variance'_of'_mhat'102_arithmetic r_beta r_mu r_s2 i_n natural_n i_t natural_t s_pi s2_G (eq_trans (eq_trans (eq_trans (t_unbiasedness''variance'_of'_mhat'34_folding r_beta i_n natural_n i_t natural_t s_pi s2_G ((((t_sum_congruence i_n natural_n) (fun b_i : Z => ((s_pi b_i) * ((d_mhat r_beta (fun b_k : Z => (s2_G b_i b_k)) i_t) ^^ 2%Z)))) (fun b_i : Z => (sum i_t (fun b_k : Z => (sum i_t (fun b_l : Z => ((d_w r_beta i_t b_k) * ((d_w r_beta i_t b_l) * ((s_pi b_i) * ((s2_G b_i b_k) * (s2_G b_i b_l))))))))))) (fun (i_i : Z) (natural_i : (0 <= i_i)%Z) => (fun h5 : (1%Z <= i_i)%Z => (fun h6 : (i_i <= i_n)%Z => (t_unbiasedness''variance'_of'_mhat'29_folding r_beta i_i natural_i i_t natural_t s_pi s2_G (t_unbiasedness''variance'_of'_mhat'28_arithmetic r_beta i_i natural_i i_n natural_n i_t natural_t s_pi s2_G (t_unbiasedness''variance'_of'_mhat'15_unfolding r_beta i_i natural_i i_t natural_t s2_G ((((((t_ema_unrolling''mhat r_beta) (fun b_k : Z => (s2_G i_i b_k))) i_t natural_t) h1) h2) h3)) h3 h5 h6 (fun h7 : ((1 - (r_beta ^^ i_t)) = 0) => (t_unbiasedness''variance'_of'_mhat'26_arithmetic r_beta i_i natural_i i_n natural_n i_t natural_t (t_unbiasedness''variance'_of'_mhat'24_arithmetic r_beta i_i natural_i i_n natural_n i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3 h5 h6) h7 h3 h5 h6))))))))) (((t_sum_interchange i_n natural_n) i_t natural_t) (fun b_i b_k : Z => (sum i_t (fun b_l : Z => ((d_w r_beta i_t b_k) * ((d_w r_beta i_t b_l) * ((s_pi b_i) * ((s2_G b_i b_k) * (s2_G b_i b_l)))))))))) (t_unbiasedness''variance'_of'_mhat'74_folding r_beta r_mu r_s2 i_n natural_n i_t natural_t s_pi s2_G ((((t_sum_congruence i_t natural_t) (fun b_k : Z => (sum i_n (fun b_i : Z => (sum i_t (fun b_l : Z => ((d_w r_beta i_t b_k) * ((d_w r_beta i_t b_l) * ((s_pi b_i) * ((s2_G b_i b_k) * (s2_G b_i b_l))))))))))) (fun b_k : Z => (sum i_t (fun b_l : Z => (((d_w r_beta i_t b_k) * (d_w r_beta i_t b_l)) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker b_k b_l)))))))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h5 : (1%Z <= i_k)%Z => (fun h6 : (i_k <= i_t)%Z => (eq_trans (((t_sum_interchange i_n natural_n) i_t natural_t) (fun b_i b_k : Z => ((d_w r_beta i_t i_k) * ((d_w r_beta i_t b_k) * ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i b_k))))))) (t_unbiasedness''variance'_of'_mhat'68_folding r_beta r_mu r_s2 i_k natural_k i_n natural_n i_t natural_t s_pi s2_G ((((t_sum_congruence i_t natural_t) (fun b_l : Z => (sum i_n (fun b_i : Z => ((d_w r_beta i_t i_k) * ((d_w r_beta i_t b_l) * ((s_pi b_i) * ((s2_G b_i i_k) * (s2_G b_i b_l))))))))) (fun b_l : Z => (((d_w r_beta i_t i_k) * (d_w r_beta i_t b_l)) * ((r_mu ^^ 2%Z) + (r_s2 * (kronecker i_k b_l)))))) (fun (i_l : Z) (natural_l : (0 <= i_l)%Z) => (fun h7 : (1%Z <= i_l)%Z => (fun h8 : (i_l <= i_t)%Z => (t_unbiasedness''variance'_of'_mhat'63_arithmetic r_beta r_mu r_s2 i_k natural_k i_l natural_l i_n natural_n i_t natural_t s_pi s2_G ((((((h4 i_k natural_k) (t_unbiasedness''variance'_of'_mhat'54_indexArithmetic i_k natural_k i_l natural_l i_t natural_t h3 h5 h6 h7 h8)) (t_unbiasedness''variance'_of'_mhat'56_indexArithmetic i_k natural_k i_l natural_l i_t natural_t h3 h5 h6 h7 h8)) i_l natural_l) (t_unbiasedness''variance'_of'_mhat'59_indexArithmetic i_k natural_k i_l natural_l i_t natural_t h3 h5 h6 h7 h8)) (t_unbiasedness''variance'_of'_mhat'61_indexArithmetic i_k natural_k i_l natural_l i_t natural_t h3 h5 h6 h7 h8)) h3 h5 h6 h7 h8))))))))))))) (t_unbiasedness''variance'_of'_mhat'99_folding r_beta r_mu r_s2 i_t natural_t (t_unbiasedness''variance'_of'_mhat'98_arithmetic r_beta r_mu r_s2 i_t natural_t h3 (t_unbiasedness''variance'_of'_mhat'83 r_beta i_t natural_t h1 h2 h3) (t_unbiasedness''variance'_of'_mhat'93 r_beta i_t natural_t h1 h2 h3) (fun h5 : ((1 - r_beta) = 0) => (t_unbiasedness''variance'_of'_mhat'96_arithmetic r_beta (t_unbiasedness''variance'_of'_mhat'94_arithmetic r_beta h2) h5))))) h3) (t_unbiasedness''variance'_of'_mhat'109_folding r_beta r_s2 i_t natural_t (t_unbiasedness''variance'_of'_mhat'108_arithmetic r_beta r_s2 i_t natural_t h3 (fun h5 : ((1 + r_beta) = 0) => (t_unbiasedness''variance'_of'_mhat'106_arithmetic r_beta (t_unbiasedness''variance'_of'_mhat'104_arithmetic r_beta t_unbiasedness''variance'_of'_mhat'103_arithmetic h1) h5)) (t_unbiasedness''variance'_of'_mhat'83 r_beta i_t natural_t h1 h2 h3) (t_unbiasedness''variance'_of'_mhat'93 r_beta i_t natural_t h1 h2 h3))))))))))))))).
Qed.

