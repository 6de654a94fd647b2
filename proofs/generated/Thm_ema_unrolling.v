(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas.
Local Open Scope R_scope.

Lemma t_ema_unrolling''m'1_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_ema r_beta s_g i_t) = (d_ema r_beta s_g i_t)).
Proof.
  apply (conclude_equation (d_ema r_beta s_g i_t) (d_ema r_beta s_g i_t) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ema_unrolling''m'2_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta s_g i_t) = (d_ema r_beta s_g i_t))) :
  ((d_m r_beta s_g i_t) = (d_ema r_beta s_g i_t)).
Proof.
  assert (q := p1).
  cbv beta delta [d_m] in q |- *.
  reindex q.
Qed.

Theorem t_ema_unrolling''m :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((d_m b_beta b_g b_t) = ((1 - b_beta) * (sum b_t (fun b_k : Z => ((b_beta ^^ (b_t - b_k)%Z) * (b_g b_k))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (eq_trans (t_ema_unrolling''m'2_folding r_beta i_t natural_t s_g (t_ema_unrolling''m'1_arithmetic r_beta i_t natural_t s_g)) (((t_unrolled_average r_beta) s_g) i_t natural_t))))))).
Qed.

Lemma t_ema_unrolling''v'1_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t)).
Proof.
  apply (conclude_equation (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_ema_unrolling''v'2_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t))) :
  ((d_v r_beta s_g i_t) = (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t)).
Proof.
  assert (q := p1).
  cbv beta delta [d_v] in q |- *.
  reindex q.
Qed.

Theorem t_ema_unrolling''v :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((d_v b_beta b_g b_t) = ((1 - b_beta) * (sum b_t (fun b_k : Z => ((b_beta ^^ (b_t - b_k)%Z) * ((b_g b_k) ^^ 2%Z))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (eq_trans (t_ema_unrolling''v'2_folding r_beta i_t natural_t s_g (t_ema_unrolling''v'1_arithmetic r_beta i_t natural_t s_g)) (((t_unrolled_average r_beta) (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) i_t natural_t))))))).
Qed.

Lemma t_ema_unrolling''mhat'17_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ema_unrolling''mhat'19_arithmetic
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

Lemma t_ema_unrolling''mhat'20
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_ema_unrolling''mhat'19_arithmetic r_beta i_t natural_t (t_ema_unrolling''mhat'17_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_ema_unrolling''mhat'9_unfolding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_m r_beta s_g i_t) = ((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))))) :
  ((d_ema r_beta s_g i_t) = ((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m] in q |- *.
  reindex q.
Qed.

Lemma t_ema_unrolling''mhat'21_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta s_g i_t) = ((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) = (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) / (1 - (r_beta ^^ i_t)))).
Proof.
  apply (conclude_equation ((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) / (1 - (r_beta ^^ i_t))) (0 + (1 / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) - (d_ema r_beta s_g i_t))) (add_equation 0 (1 / (1 - (r_beta ^^ i_t))) (d_ema r_beta s_g i_t) ((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ema_unrolling''mhat'22_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_ema r_beta s_g i_t) / (1 - (r_beta ^^ i_t))) = (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) / (1 - (r_beta ^^ i_t))))) :
  ((d_mhat r_beta s_g i_t) = (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_mhat d_m] in q |- *.
  reindex q.
Qed.

Lemma t_ema_unrolling''mhat'23_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))))).
Proof.
  apply (conclude_equation (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) / (1 - (r_beta ^^ i_t))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
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
  rational_identity.
Qed.

Lemma t_ema_unrolling''mhat'24_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))))) :
  ((((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (s_g b_k))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_ema_unrolling''mhat'25_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
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
  rational_identity.
Qed.

Lemma t_ema_unrolling''mhat'26_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * (s_g b_k)))) = (d_E r_beta i_t (fun b_k : Z => (s_g b_k)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_E] in q |- *.
  reindex q.
Qed.

Theorem t_ema_unrolling''mhat :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((d_mhat b_beta b_g b_t) = (d_E b_beta b_t (fun b_k : Z => (b_g b_k)))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans (eq_trans (t_ema_unrolling''mhat'22_folding r_beta i_t natural_t s_g (t_ema_unrolling''mhat'21_arithmetic r_beta i_t natural_t s_g (t_ema_unrolling''mhat'9_unfolding r_beta i_t natural_t s_g (((((t_ema_unrolling''m r_beta) s_g) i_t natural_t) h1) h2)) h3 (t_ema_unrolling''mhat'20 r_beta i_t natural_t h1 h2 h3))) (t_ema_unrolling''mhat'24_folding r_beta i_t natural_t s_g (t_ema_unrolling''mhat'23_arithmetic r_beta i_t natural_t s_g h3 (t_ema_unrolling''mhat'20 r_beta i_t natural_t h1 h2 h3)))) (t_ema_unrolling''mhat'26_folding r_beta i_t natural_t s_g (t_ema_unrolling''mhat'25_arithmetic r_beta i_t natural_t s_g h3 (t_ema_unrolling''mhat'20 r_beta i_t natural_t h1 h2 h3)))))))))).
Qed.

Lemma t_ema_unrolling''vhat'17_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ema_unrolling''vhat'19_arithmetic
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

Lemma t_ema_unrolling''vhat'20
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 <= r_beta))
    (h2 : (r_beta < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (~ ((1 - (r_beta ^^ i_t)) = 0)).
Proof.
  exact (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_ema_unrolling''vhat'19_arithmetic r_beta i_t natural_t (t_ema_unrolling''vhat'17_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)).
Qed.

Lemma t_ema_unrolling''vhat'9_unfolding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_v r_beta s_g i_t) = ((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))))) :
  ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_vhat d_v] in q |- *.
  reindex q.
Qed.

Lemma t_ema_unrolling''vhat'21_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) = ((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z)))))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  (((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t))) = (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) / (1 - (r_beta ^^ i_t)))).
Proof.
  apply (conclude_equation ((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t))) (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) / (1 - (r_beta ^^ i_t))) (0 + (1 / (1 - (r_beta ^^ i_t))) * (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) - (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t))) (add_equation 0 (1 / (1 - (r_beta ^^ i_t))) (d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) ((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_ema_unrolling''vhat'22_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_ema r_beta (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta ^^ i_t))) = (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) / (1 - (r_beta ^^ i_t))))) :
  ((d_vhat r_beta s_g i_t) = (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_vhat d_v] in q |- *.
  reindex q.
Qed.

Lemma t_ema_unrolling''vhat'23_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z))))).
Proof.
  apply (conclude_equation (((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) / (1 - (r_beta ^^ i_t))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
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
  rational_identity.
Qed.

Lemma t_ema_unrolling''vhat'24_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))))) :
  ((((1 - r_beta) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) / (1 - (r_beta ^^ i_t))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_g b_k) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_ema_unrolling''vhat'25_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
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
  rational_identity.
Qed.

Lemma t_ema_unrolling''vhat'26_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_g b_k) ^^ 2%Z)))) = (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_E] in q |- *.
  reindex q.
Qed.

Theorem t_ema_unrolling''vhat :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((d_vhat b_beta b_g b_t) = (d_E b_beta b_t (fun b_k : Z => ((b_g b_k) ^^ 2%Z)))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans (eq_trans (t_ema_unrolling''vhat'22_folding r_beta i_t natural_t s_g (t_ema_unrolling''vhat'21_arithmetic r_beta i_t natural_t s_g (t_ema_unrolling''vhat'9_unfolding r_beta i_t natural_t s_g (((((t_ema_unrolling''v r_beta) s_g) i_t natural_t) h1) h2)) h3 (t_ema_unrolling''vhat'20 r_beta i_t natural_t h1 h2 h3))) (t_ema_unrolling''vhat'24_folding r_beta i_t natural_t s_g (t_ema_unrolling''vhat'23_arithmetic r_beta i_t natural_t s_g h3 (t_ema_unrolling''vhat'20 r_beta i_t natural_t h1 h2 h3)))) (t_ema_unrolling''vhat'26_folding r_beta i_t natural_t s_g (t_ema_unrolling''vhat'25_arithmetic r_beta i_t natural_t s_g h3 (t_ema_unrolling''vhat'20 r_beta i_t natural_t h1 h2 h3)))))))))).
Qed.

Lemma t_variance_about_mean'21_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = (((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) ^^ 2%Z) + ((d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) ^^ 2%Z)))).
Proof.
  apply (conclude_equation (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) (((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) ^^ 2%Z) + ((d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) ^^ 2%Z))) 0 empty_combination).
  rational_identity.
Qed.

Lemma t_variance_about_mean'28_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_variance_about_mean'30_arithmetic
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

Lemma t_variance_about_mean'32_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_variance_about_mean'34_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_variance_about_mean'36_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0))) :
  ((((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) ^^ 2%Z) + ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) - ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) ^^ 2%Z))) = (((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - (sum i_t (fun b_k_1 : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k_1)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k_1))))) ^^ 2%Z)))))).
Proof.
  apply (conclude_equation (((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) ^^ 2%Z) + ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) - ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) ^^ 2%Z))) (((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - (sum i_t (fun b_k_1 : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k_1)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k_1))))) ^^ 2%Z))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k_1 : Z => ((r_beta ^^ (i_t - b_k_1)%Z) * (s_g b_k_1))))) + 0)) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)) + (- ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)) * (- ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k_1 : Z => ((r_beta ^^ (i_t - b_k_1)%Z) * (s_g b_k_1))))) + 0)) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k_1 : Z => ((r_beta ^^ (i_t - b_k_1)%Z) * (s_g b_k_1))))) + 0)) + (- ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k_1 : Z => ((r_beta ^^ (i_t - b_k_1)%Z) * (s_g b_k_1))))) + 0)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k_1 : Z => ((r_beta ^^ (i_t - b_k_1)%Z) * (s_g b_k_1))))) + 0)) * (- ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k_1 : Z => ((r_beta ^^ (i_t - b_k_1)%Z) * (s_g b_k_1))))) + 0)))) * (r_beta ^^ (i_t - b_k)%Z)) + 0))))).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e7 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'4)%Z) ^ 1) * (((r_beta ^^ i_k'b7'4) ^ 1) * 1))).
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
  assert (e9 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
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
    - sum_by_parts.
  }
  replace_by e9.
  assert (e13 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'12 natural_12 first_12 last_12.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e13 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'12)%Z) ^ 1) * (((r_beta ^^ i_k'b7'12) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'12)%Z 1 i_k'b7'12); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'12 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e13.
        rational_identity.
      }
  }
  replace_by e13.
  rational_identity.
Qed.

Lemma t_variance_about_mean'37_folding
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) ^^ 2%Z) + ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) - ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) ^^ 2%Z))) = (((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) ^^ 2%Z) + (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - (sum i_t (fun b_k_1 : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k_1)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k_1))))) ^^ 2%Z))))))) :
  ((((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) ^^ 2%Z) + ((d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) - ((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) ^^ 2%Z))) = (((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) ^^ 2%Z) + (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_E r_beta i_t (fun b_k_1 : Z => (s_g b_k_1)))) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_variance_about_mean'11_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_sigmahat2 r_beta s_g i_t) = (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z)))).
Proof.
  assert (q := (eq_refl (d_sigmahat2 r_beta s_g i_t))).
  cbv beta delta [d_sigmahat2] in q |- *.
  reindex q.
Qed.

Theorem t_variance_about_mean :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((d_vhat b_beta b_g b_t) = (((d_mhat b_beta b_g b_t) ^^ 2%Z) + (d_sigmahat2 b_beta b_g b_t))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans ((((((t_ema_unrolling''vhat r_beta) s_g) i_t natural_t) h1) h2) h3) (eq_ind (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - (d_mhat r_beta s_g i_t)) ^^ 2%Z))) (fun hole : R => ((d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = (((d_mhat r_beta s_g i_t) ^^ 2%Z) + hole))) (eq_ind (d_E r_beta i_t (fun b_k : Z => (s_g b_k))) (fun hole : R => ((d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = ((hole ^^ 2%Z) + (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - hole) ^^ 2%Z)))))) (eq_trans (t_variance_about_mean'21_arithmetic r_beta i_t natural_t s_g) (t_variance_about_mean'37_folding r_beta i_t natural_t s_g (t_variance_about_mean'36_arithmetic r_beta i_t natural_t s_g h3 (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_variance_about_mean'30_arithmetic r_beta i_t natural_t (t_variance_about_mean'28_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)) (fun h4 : ((1 - r_beta) = 0) => (t_variance_about_mean'34_arithmetic r_beta (t_variance_about_mean'32_arithmetic r_beta h2) h4))))) (d_mhat r_beta s_g i_t) (eq_sym ((((((t_ema_unrolling''mhat r_beta) s_g) i_t natural_t) h1) h2) h3))) (d_sigmahat2 r_beta s_g i_t) (eq_sym (t_variance_about_mean'11_definition r_beta i_t natural_t s_g)))))))))).
Qed.

Lemma t_first_moment_on_line'17_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_moment_on_line'19_arithmetic
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

Lemma t_first_moment_on_line'21_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_first_moment_on_line'23_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_first_moment_on_line'25_arithmetic
    (r_beta : R) (r_e : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x + (r_e * ((s_g b_k) - r_x)))))) = (r_x + (r_e * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) - r_x)))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x + (r_e * ((s_g b_k) - r_x)))))) (r_x + (r_e * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) - r_x))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x + (r_e * ((s_g b_k) - r_x)))))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_x + (r_e * (- r_x)))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_e) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x + (r_e * ((s_g b_k) - r_x))))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_x + (r_e * (- r_x)))) * (r_beta ^^ (i_t - b_k)%Z)) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * r_e) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0)))).
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

Lemma t_first_moment_on_line'26_folding
    (r_beta : R) (r_e : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (r_x + (r_e * ((s_g b_k) - r_x)))))) = (r_x + (r_e * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) - r_x))))) :
  ((d_E r_beta i_t (fun b_k : Z => (r_x + (r_e * ((s_g b_k) - r_x))))) = (r_x + (r_e * ((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) - r_x)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_first_moment_on_line :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_x : R, (forall b_e : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((d_mhat b_beta (fun b_k : Z => (b_x + (b_e * ((b_g b_k) - b_x)))) b_t) = (b_x + (b_e * ((d_E b_beta b_t (fun b_k : Z => (b_g b_k))) - b_x)))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_x : R) => (fun (r_e : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans ((((((t_ema_unrolling''mhat r_beta) (fun b_k : Z => (r_x + (r_e * ((s_g b_k) - r_x))))) i_t natural_t) h1) h2) h3) (t_first_moment_on_line'26_folding r_beta r_e r_x i_t natural_t s_g (t_first_moment_on_line'25_arithmetic r_beta r_e r_x i_t natural_t s_g h3 (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_first_moment_on_line'19_arithmetic r_beta i_t natural_t (t_first_moment_on_line'17_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)) (fun h4 : ((1 - r_beta) = 0) => (t_first_moment_on_line'23_arithmetic r_beta (t_first_moment_on_line'21_arithmetic r_beta h2) h4))))))))))))).
Qed.

Lemma t_second_moment_on_line'17_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta ^^ i_t)) (0 + 1 * (1 - (r_beta ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_on_line'19_arithmetic
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

Lemma t_second_moment_on_line'21_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_on_line'23_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta)))
    (p2 : ((1 - r_beta) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((1 - r_beta) - 0)) + 1 * (0 - (1 - r_beta))) 0 (add_equation_to_less (0 + 1 * ((1 - r_beta) - 0)) 1 (1 - r_beta) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_moment_on_line'25_arithmetic
    (r_beta : R) (r_e : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (~ ((1 - (r_beta ^^ i_t)) = 0)))
    (p3 : (~ ((1 - r_beta) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_x + (r_e * ((s_g b_k) - r_x))) ^^ 2%Z)))) = (((r_x ^^ 2%Z) + (r_e * ((2 * r_x) * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) - r_x)))) + ((r_e ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z))))))).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_x + (r_e * ((s_g b_k) - r_x))) ^^ 2%Z)))) (((r_x ^^ 2%Z) + (r_e * ((2 * r_x) * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) - r_x)))) + ((r_e ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z)))))) 0 empty_combination).
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + 0))).
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
  assert (e5 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z)))) = ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- r_x) + (- r_x))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- r_x) * (- r_x))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- r_x) + (- r_x))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((- r_x) * (- r_x))) * (r_beta ^^ (i_t - b_k)%Z)) + 0))))).
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
  assert (e9 : (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_x + (r_e * ((s_g b_k) - r_x))) ^^ 2%Z)))) = (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_x + (r_e * (- r_x))) * (r_x + (r_e * (- r_x))))) * (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((r_x + (r_e * (- r_x))) * r_e) + (r_e * (r_x + (r_e * (- r_x)))))) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_e * r_e)) * (sum i_t (fun b_k : Z => ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)))).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_x + (r_e * ((s_g b_k) - r_x))) ^^ 2%Z))) (fun b_k : Z => (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * ((r_x + (r_e * (- r_x))) * (r_x + (r_e * (- r_x))))) * (r_beta ^^ (i_t - b_k)%Z)) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (((r_x + (r_e * (- r_x))) * r_e) + (r_e * (r_x + (r_e * (- r_x)))))) * ((r_beta ^^ (i_t - b_k)%Z) * (s_g b_k))) + (((((1 - r_beta) * (1 / (1 - (r_beta ^^ i_t)))) * (r_e * r_e)) * ((r_beta ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))))).
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
    - sum_by_parts.
  }
  replace_by e9.
  assert (e13 : (sum i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z))) = ((1 - (r_beta ^^ i_t)) / (1 - r_beta))).
  {
    assert (gap : 1 - r_beta <> 0) by gap_nonzero 1.
    apply (geometric_part_simple r_beta i_t (fun b_k : Z => (r_beta ^^ (i_t - b_k)%Z)) ltac:(lia) gap).
    - {
        intros i_k'b7'12 natural_12 first_12 last_12.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e13 : (r_beta ^^ i_t) = (((r_beta ^^ (i_t - i_k'b7'12)%Z) ^ 1) * (((r_beta ^^ i_k'b7'12) ^ 1) * 1))).
        {
          apply (power_step _ _ (i_t - i_k'b7'12)%Z 1 i_k'b7'12); [lia | right; lia |].
          apply (power_step _ _ i_k'b7'12 1 0%Z); [lia | right; lia |].
          reflexivity.
        }
        replace_by e13.
        rational_identity.
      }
  }
  replace_by e13.
  rational_identity.
Qed.

Lemma t_second_moment_on_line'26_folding
    (r_beta : R) (r_e : R) (r_x : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * ((r_x + (r_e * ((s_g b_k) - r_x))) ^^ 2%Z)))) = (((r_x ^^ 2%Z) + (r_e * ((2 * r_x) * ((sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (s_g b_k)))) - r_x)))) + ((r_e ^^ 2%Z) * (sum i_t (fun b_k : Z => ((((1 - r_beta) * (r_beta ^^ (i_t - b_k)%Z)) / (1 - (r_beta ^^ i_t))) * (((s_g b_k) - r_x) ^^ 2%Z)))))))) :
  ((d_E r_beta i_t (fun b_k : Z => ((r_x + (r_e * ((s_g b_k) - r_x))) ^^ 2%Z))) = (((r_x ^^ 2%Z) + (r_e * ((2 * r_x) * ((d_E r_beta i_t (fun b_k : Z => (s_g b_k))) - r_x)))) + ((r_e ^^ 2%Z) * (d_E r_beta i_t (fun b_k : Z => (((s_g b_k) - r_x) ^^ 2%Z)))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Theorem t_second_moment_on_line :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> (forall b_x : R, (forall b_e : R, ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> ((d_vhat b_beta (fun b_k : Z => (b_x + (b_e * ((b_g b_k) - b_x)))) b_t) = (((b_x ^^ 2%Z) + (b_e * ((2 * b_x) * ((d_E b_beta b_t (fun b_k : Z => (b_g b_k))) - b_x)))) + ((b_e ^^ 2%Z) * (d_E b_beta b_t (fun b_k : Z => (((b_g b_k) - b_x) ^^ 2%Z)))))))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun (r_x : R) => (fun (r_e : R) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans ((((((t_ema_unrolling''vhat r_beta) (fun b_k : Z => (r_x + (r_e * ((s_g b_k) - r_x))))) i_t natural_t) h1) h2) h3) (t_second_moment_on_line'26_folding r_beta r_e r_x i_t natural_t s_g (t_second_moment_on_line'25_arithmetic r_beta r_e r_x i_t natural_t s_g h3 (fun h4 : ((1 - (r_beta ^^ i_t)) = 0) => (t_second_moment_on_line'19_arithmetic r_beta i_t natural_t (t_second_moment_on_line'17_arithmetic r_beta i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3) h4 h3)) (fun h4 : ((1 - r_beta) = 0) => (t_second_moment_on_line'23_arithmetic r_beta (t_second_moment_on_line'21_arithmetic r_beta h2) h4))))))))))))).
Qed.

Lemma t_second_moment_nonnegative'22_arithmetic
    (r_beta : R)
    (p1 : (r_beta < 1)) :
  (0 < (1 - r_beta)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta) (0 + 1 * (1 - r_beta)) 0 (add_less_to_at_most 0 1 r_beta 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_nonnegative'23_arithmetic
    (r_beta : R)
    (p1 : (0 < (1 - r_beta))) :
  (0 <= (1 - r_beta)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta) (0 + 1 * ((1 - r_beta) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_nonnegative'29_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_moment_nonnegative'39_arithmetic
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

Lemma t_second_moment_nonnegative'17_definition
    (r_beta : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta i_t i_k) = (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_moment_nonnegative'12_definition
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) = (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_g b_k) ^^ 2%Z))))).
Proof.
  assert (q := (eq_refl (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))).
  cbv beta delta [d_E] in q |- *.
  reindex q.
Qed.

Theorem t_second_moment_nonnegative :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> (0 <= (d_vhat b_beta b_g b_t)))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_ind (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) (fun hole : R => (0 <= hole)) (eq_ind (sum i_t (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_g b_k) ^^ 2%Z)))) (fun hole : R => (0 <= hole)) (((t_sum_nonnegative i_t natural_t) (fun b_k : Z => ((d_w r_beta i_t b_k) * ((s_g b_k) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h4 : (1%Z <= i_k)%Z => (fun h5 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z)) / (1 - (r_beta ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta) * (r_beta ^^ (i_t - i_k)%Z))) (1 - (r_beta ^^ i_t))) (product_nonnegative _ _ (t_second_moment_nonnegative'23_arithmetic r_beta (t_second_moment_nonnegative'22_arithmetic r_beta h2)) (((t_power_nonnegative r_beta) h1) (i_t - i_k)%Z (t_second_moment_nonnegative'29_indexArithmetic i_k natural_k i_t natural_t h3 h4 h5)))) (t_second_moment_nonnegative'39_arithmetic r_beta i_k natural_k i_t natural_t (((((t_power_below_one r_beta) h1) h2) i_t natural_t) h3) h3 h4 h5)) (d_w r_beta i_t i_k) (eq_sym (t_second_moment_nonnegative'17_definition r_beta i_k natural_k i_t natural_t))) (square_nonnegative (s_g i_k))))))) (d_E r_beta i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))) (eq_sym (t_second_moment_nonnegative'12_definition r_beta i_t natural_t s_g))) (d_vhat r_beta s_g i_t) (eq_sym ((((((t_ema_unrolling''vhat r_beta) s_g) i_t natural_t) h1) h2) h3))))))))).
Qed.

Lemma t_second_moment_positive'35_arithmetic
    (r_beta2 : R)
    (p1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  apply (conclude_at_most_strictly 0 r_beta2 (0 + 1 * (r_beta2 - 0)) 0 (add_less_to_at_most 0 1 0 r_beta2 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_positive'35
    (r_beta2 : R)
    (h1 : (0 < r_beta2)) :
  (0 <= r_beta2).
Proof.
  exact (t_second_moment_positive'35_arithmetic r_beta2 h1).
Qed.

Lemma t_second_moment_positive'49_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta2 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta2 ^^ i_t)) (0 + 1 * (1 - (r_beta2 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta2 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_positive'49
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (h1 : (0 < r_beta2))
    (h2 : (r_beta2 < 1))
    (h3 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta2 ^^ i_t))).
Proof.
  exact (t_second_moment_positive'49_arithmetic r_beta2 i_t natural_t (((((t_power_below_one r_beta2) (t_second_moment_positive'35 r_beta2 h1)) h2) i_t natural_t) h3) h3).
Qed.

Lemma t_second_moment_positive'30_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_positive'31_arithmetic
    (r_beta2 : R)
    (p1 : (0 < (1 - r_beta2))) :
  (0 <= (1 - r_beta2)).
Proof.
  apply (conclude_at_most_strictly 0 (1 - r_beta2) (0 + 1 * ((1 - r_beta2) - 0)) 0 (add_less_to_at_most 0 1 0 (1 - r_beta2) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_positive'39_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_moment_positive'24_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_moment_positive'65_unfolding
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta2 s_g i_t) = (d_E r_beta2 i_t (fun b_k : Z => ((s_g b_k) ^^ 2%Z))))) :
  (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z))))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_vhat d_v d_E] in q |- *.
  reindex q.
Qed.

Lemma t_second_moment_positive'67_unfolding
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (0 = (d_vhat r_beta2 s_g i_t))) :
  (0 = ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_vhat d_v d_E] in q |- *.
  reindex q.
Qed.

Lemma t_second_moment_positive'69_arithmetic
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

Lemma t_second_moment_positive'71_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) = (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z))))))
    (p2 : (0 = ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t)))))
    (p3 : (1%Z <= i_t)%Z)
    (p4 : (~ ((1 - (r_beta2 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = 0).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) 0 ((0 + (-1) * ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) - ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))))) + (-1) * (((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) - 0)) (add_equation (0 + (-1) * ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) - ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))))) (-1) 0 ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) (add_equation 0 (-1) ((d_ema r_beta2 (fun b_k : Z => ((s_g b_k) ^^ 2%Z)) i_t) / (1 - (r_beta2 ^^ i_t))) (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) empty_combination p1) p2)).
  clear p1 p2.
  assert (e2 : (sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * (sum i_t (fun b_k : Z => ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))))) + 0)).
  {
    apply (sum_equal i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z))) (fun b_k : Z => ((((1 - r_beta2) * (1 / (1 - (r_beta2 ^^ i_t)))) * ((r_beta2 ^^ (i_t - b_k)%Z) * ((s_g b_k) ^^ 2%Z))) + 0))).
    - {
        intros i_k'b7'1 natural_1 first_1 last_1.
        cbv beta.
        apply Rminus_diag_uniq.
        assert (e2 : (r_beta2 ^^ i_t) = (((r_beta2 ^^ (i_t - i_k'b7'1)%Z) ^ 1) * (((r_beta2 ^^ i_k'b7'1) ^ 1) * 1))).
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

Lemma t_second_moment_positive'72_folding
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta2) * (r_beta2 ^^ (i_t - b_k)%Z)) / (1 - (r_beta2 ^^ i_t))) * ((s_g b_k) ^^ 2%Z)))) = 0)) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z)))) = 0).
Proof.
  assert (q := p1).
  cbv beta delta [d_w d_vhat d_v d_E] in q |- *.
  reindex q.
Qed.

Lemma t_second_moment_positive'77_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (1%Z <= i_k)%Z.
Proof.
  lia.
Qed.

Lemma t_second_moment_positive'79_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (i_k <= i_t)%Z.
Proof.
  lia.
Qed.

Lemma t_second_moment_positive'86_arithmetic
    (r_beta2 : R)
    (p1 : (r_beta2 < 1)) :
  (0 < (1 - r_beta2)).
Proof.
  apply (conclude_less_strictly 0 (1 - r_beta2) (0 + 1 * (1 - r_beta2)) 0 (add_less_to_at_most 0 1 r_beta2 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_positive'90_indexArithmetic
    (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (1%Z <= i_t)%Z)
    (p2 : (1%Z <= i_k)%Z)
    (p3 : (i_k <= i_t)%Z) :
  (0%Z <= (i_t - i_k)%Z)%Z.
Proof.
  lia.
Qed.

Lemma t_second_moment_positive'81_definition
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) :
  ((d_w r_beta2 i_t i_k) = (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t)))).
Proof.
  assert (q := (eq_refl (d_w r_beta2 i_t i_k))).
  cbv beta delta [d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_moment_positive'97_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : (0 < (d_w r_beta2 i_t i_k)))
    (p2 : ((d_w r_beta2 i_t i_k) = 0)) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) + 1 * (0 - (d_w r_beta2 i_t i_k))) 0 (add_equation_to_less (0 + 1 * ((d_w r_beta2 i_t i_k) - 0)) 1 (d_w r_beta2 i_t i_k) 0 (add_less_to_at_most 0 1 0 (d_w r_beta2 i_t i_k) ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Lemma t_second_moment_positive'99_arithmetic
    (r_beta2 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : (((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) = 0))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (1%Z <= i_k)%Z)
    (p4 : (i_k <= i_t)%Z)
    (p5 : (~ ((d_w r_beta2 i_t i_k) = 0))) :
  (((s_g i_k) ^^ 2%Z) = 0).
Proof.
  apply (conclude_equation ((s_g i_k) ^^ 2%Z) 0 (0 + (1 / (d_w r_beta2 i_t i_k)) * (0 - ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)))) (add_equation 0 (1 / (d_w r_beta2 i_t i_k)) ((d_w r_beta2 i_t i_k) * ((s_g i_k) ^^ 2%Z)) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_positive'102_arithmetic
    (r_beta1 : R) (i_k : Z) (natural_k : (0 <= i_k)%Z) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((s_g i_k) = 0)) :
  (((d_w r_beta1 i_t i_k) * (s_g i_k)) = 0).
Proof.
  apply (conclude_equation ((d_w r_beta1 i_t i_k) * (s_g i_k)) 0 (0 + (d_w r_beta1 i_t i_k) * (0 - (s_g i_k))) (add_equation 0 (d_w r_beta1 i_t i_k) (s_g i_k) 0 empty_combination p1)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_positive'107_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))) = (sum i_t (fun b_k : Z => 0)))) :
  ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))) = (sum i_t (fun b_k : Z => 0))).
Proof.
  reindex p1.
Qed.

Lemma t_second_moment_positive'108_unfolding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))) = (sum i_t (fun b_k : Z => 0)))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) = (sum i_t (fun b_k : Z => 0))).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_moment_positive'114_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z)
    (p1 : ((r_beta1 ^^ i_t) < 1))
    (p2 : (1%Z <= i_t)%Z) :
  (0 < (1 - (r_beta1 ^^ i_t))).
Proof.
  apply (conclude_less_strictly 0 (1 - (r_beta1 ^^ i_t)) (0 + 1 * (1 - (r_beta1 ^^ i_t))) 0 (add_less_to_at_most 0 1 (r_beta1 ^^ i_t) 1 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) ltac:(lra)).
  clear p1.
  rational_identity.
Qed.

Lemma t_second_moment_positive'116_arithmetic
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

Lemma t_second_moment_positive'118_arithmetic
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) = (sum i_t (fun b_k : Z => 0))))
    (p2 : (1%Z <= i_t)%Z)
    (p3 : (~ ((1 - (r_beta1 ^^ i_t)) = 0))) :
  ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) = 0).
Proof.
  apply (conclude_equation (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) 0 (0 + 1 * ((sum i_t (fun b_k : Z => 0)) - (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))))) (add_equation 0 1 (sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) (sum i_t (fun b_k : Z => 0)) empty_combination p1)).
  clear p1.
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
  assert (e5 : (sum i_t (fun b_k : Z => 0)) = 0).
  {
    apply (sum_equal i_t (fun b_k : Z => 0) (fun b_k : Z => 0)).
    - {
        intros i_k'b7'4 natural_4 first_4 last_4.
        cbv beta.
        apply Rminus_diag_uniq.
        rational_identity.
      }
    - sum_by_parts.
  }
  replace_by e5.
  rational_identity.
Qed.

Lemma t_second_moment_positive'119_folding
    (r_beta1 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((sum i_t (fun b_k : Z => ((((1 - r_beta1) * (r_beta1 ^^ (i_t - b_k)%Z)) / (1 - (r_beta1 ^^ i_t))) * (s_g b_k)))) = 0)) :
  ((d_E r_beta1 i_t (fun b_k : Z => (s_g b_k))) = 0).
Proof.
  assert (q := p1).
  cbv beta delta [d_E d_w] in q |- *.
  reindex q.
Qed.

Lemma t_second_moment_positive'132_arithmetic
    (r_beta2 : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R)
    (p1 : ((d_vhat r_beta2 s_g i_t) < 0))
    (p2 : (0 <= (d_vhat r_beta2 s_g i_t))) :
  False.
Proof.
  apply (conclude_falsity_strictly ((0 + 1 * (0 - (d_vhat r_beta2 s_g i_t))) + 1 * ((d_vhat r_beta2 s_g i_t) - 0)) 0 (add_at_most_to_less (0 + 1 * (0 - (d_vhat r_beta2 s_g i_t))) 1 0 (d_vhat r_beta2 s_g i_t) ltac:(lra) (add_less_to_at_most 0 1 (d_vhat r_beta2 s_g i_t) 0 ltac:(lra) (at_most_of_equation 0 empty_combination) p1) p2) ltac:(lra)).
  clear p1 p2.
  rational_identity.
Qed.

Theorem t_second_moment_positive :
  (forall b_beta1 : R, (forall b_beta2 : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta1) -> ((b_beta1 < 1) -> ((0 < b_beta2) -> ((b_beta2 < 1) -> ((1%Z <= b_t)%Z -> ((~ ((d_mhat b_beta1 b_g b_t) = 0)) -> (0 < (d_vhat b_beta2 b_g b_t)))))))))))).
Proof.
  exact (fun (r_beta1 : R) => (fun (r_beta2 : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta1) => (fun h2 : (r_beta1 < 1) => (fun h3 : (0 < r_beta2) => (fun h4 : (r_beta2 < 1) => (fun h5 : (1%Z <= i_t)%Z => (fun h6 : (~ ((d_mhat r_beta1 s_g i_t) = 0)) => (or_ind (fun h7 : (0 < (d_vhat r_beta2 s_g i_t)) => h7) (fun h7 : ((0 = (d_vhat r_beta2 s_g i_t)) \/ ((d_vhat r_beta2 s_g i_t) < 0)) => (or_ind (fun h8 : (0 = (d_vhat r_beta2 s_g i_t)) => (False_ind (0 < (d_vhat r_beta2 s_g i_t)) (h6 (eq_trans ((((((t_ema_unrolling''mhat r_beta1) s_g) i_t natural_t) h1) h2) h5) (t_second_moment_positive'119_folding r_beta1 i_t natural_t s_g (t_second_moment_positive'118_arithmetic r_beta1 i_t natural_t s_g (t_second_moment_positive'108_unfolding r_beta1 i_t natural_t s_g (t_second_moment_positive'107_folding r_beta1 i_t natural_t s_g ((((t_sum_congruence i_t natural_t) (fun b_k : Z => ((d_w r_beta1 i_t b_k) * (s_g b_k)))) (fun b_k : Z => 0)) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h9 : (1%Z <= i_k)%Z => (fun h10 : (i_k <= i_t)%Z => (t_second_moment_positive'102_arithmetic r_beta1 i_k natural_k i_t natural_t s_g ((t_zero_square (s_g i_k)) (t_second_moment_positive'99_arithmetic r_beta2 i_k natural_k i_t natural_t s_g (((((((t_sum_zero i_t natural_t) (fun b_k : Z => ((d_w r_beta2 i_t b_k) * ((s_g b_k) ^^ 2%Z)))) (fun (i_k : Z) (natural_k : (0 <= i_k)%Z) => (fun h11 : (1%Z <= i_k)%Z => (fun h12 : (i_k <= i_t)%Z => (product_nonnegative _ _ (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 <= hole)) ((((t_quotient_nonnegative ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_nonnegative _ _ (t_second_moment_positive'31_arithmetic r_beta2 (t_second_moment_positive'30_arithmetic r_beta2 h4)) (((t_power_nonnegative r_beta2) (t_second_moment_positive'35 r_beta2 h3)) (i_t - i_k)%Z (t_second_moment_positive'39_indexArithmetic i_k natural_k i_t natural_t h5 h11 h12)))) (t_second_moment_positive'49 r_beta2 i_t natural_t h3 h4 h5)) (d_w r_beta2 i_t i_k) (eq_sym (t_second_moment_positive'24_definition r_beta2 i_k natural_k i_t natural_t))) (square_nonnegative (s_g i_k))))))) (t_second_moment_positive'72_folding r_beta2 i_t natural_t s_g (t_second_moment_positive'71_arithmetic r_beta2 i_t natural_t s_g (t_second_moment_positive'65_unfolding r_beta2 i_t natural_t s_g ((((((t_ema_unrolling''vhat r_beta2) s_g) i_t natural_t) (t_second_moment_positive'35 r_beta2 h3)) h4) h5)) (t_second_moment_positive'67_unfolding r_beta2 i_t natural_t s_g h8) h5 (fun h11 : ((1 - (r_beta2 ^^ i_t)) = 0) => (t_second_moment_positive'69_arithmetic r_beta2 i_t natural_t (t_second_moment_positive'49 r_beta2 i_t natural_t h3 h4 h5) h11 h5))))) i_k natural_k) (t_second_moment_positive'77_indexArithmetic i_k natural_k i_t natural_t h5 h9 h10)) (t_second_moment_positive'79_indexArithmetic i_k natural_k i_t natural_t h5 h9 h10)) h5 h9 h10 (fun h11 : ((d_w r_beta2 i_t i_k) = 0) => (t_second_moment_positive'97_arithmetic r_beta2 i_k natural_k i_t natural_t (eq_ind (((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z)) / (1 - (r_beta2 ^^ i_t))) (fun hole : R => (0 < hole)) ((((t_quotient_positive ((1 - r_beta2) * (r_beta2 ^^ (i_t - i_k)%Z))) (1 - (r_beta2 ^^ i_t))) (product_positive _ _ (t_second_moment_positive'86_arithmetic r_beta2 h4) (((t_power_positive r_beta2) h3) (i_t - i_k)%Z (t_second_moment_positive'90_indexArithmetic i_k natural_k i_t natural_t h5 h9 h10)))) (t_second_moment_positive'49 r_beta2 i_t natural_t h3 h4 h5)) (d_w r_beta2 i_t i_k) (eq_sym (t_second_moment_positive'81_definition r_beta2 i_k natural_k i_t natural_t))) h11))))))))))) h5 (fun h9 : ((1 - (r_beta1 ^^ i_t)) = 0) => (t_second_moment_positive'116_arithmetic r_beta1 i_t natural_t (t_second_moment_positive'114_arithmetic r_beta1 i_t natural_t (((((t_power_below_one r_beta1) h1) h2) i_t natural_t) h5) h5) h9 h5)))))))) (fun h8 : ((d_vhat r_beta2 s_g i_t) < 0) => (False_ind (0 < (d_vhat r_beta2 s_g i_t)) (t_second_moment_positive'132_arithmetic r_beta2 i_t natural_t s_g h8 ((((((t_second_moment_nonnegative r_beta2) s_g) i_t natural_t) (t_second_moment_positive'35 r_beta2 h3)) h4) h5)))) h7)) (trichotomy 0 (d_vhat r_beta2 s_g i_t))))))))))))).
Qed.

