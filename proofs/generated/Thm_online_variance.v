(* Written by adam-derive export --format rocq from recorded proofs. *)
From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
From AdamDerive.Generated Require Import Definitions Lemmas.
Local Open Scope R_scope.

Lemma t_online_variance''recurrence'15_arithmetic
    (r_beta : R) (i_t : Z) (natural_t : (0 <= i_t)%Z) (s_g : Z -> R) :
  ((((r_beta * (d_v r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z))) - (((r_beta * (d_m r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))) ^^ 2%Z)) = ((r_beta * ((d_v r_beta s_g (i_t - 1)%Z) - ((d_m r_beta s_g (i_t - 1)%Z) ^^ 2%Z))) + ((r_beta * (1 - r_beta)) * (((d_m r_beta s_g (i_t - 1)%Z) - (s_g i_t)) ^^ 2%Z)))).
Proof.
  apply (conclude_equation (((r_beta * (d_v r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z))) - (((r_beta * (d_m r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))) ^^ 2%Z)) ((r_beta * ((d_v r_beta s_g (i_t - 1)%Z) - ((d_m r_beta s_g (i_t - 1)%Z) ^^ 2%Z))) + ((r_beta * (1 - r_beta)) * (((d_m r_beta s_g (i_t - 1)%Z) - (s_g i_t)) ^^ 2%Z))) 0 empty_combination).
  rational_identity.
Qed.

Theorem t_online_variance''recurrence :
  (forall b_beta : R, (forall b_g : Z -> R, (forall b_t : Z, (0 <= b_t)%Z -> ((0 <= b_beta) -> ((b_beta < 1) -> ((1%Z <= b_t)%Z -> (((d_v b_beta b_g b_t) - ((d_m b_beta b_g b_t) ^^ 2%Z)) = ((b_beta * ((d_v b_beta b_g (b_t - 1)%Z) - ((d_m b_beta b_g (b_t - 1)%Z) ^^ 2%Z))) + ((b_beta * (1 - b_beta)) * (((d_m b_beta b_g (b_t - 1)%Z) - (b_g b_t)) ^^ 2%Z)))))))))).
Proof.
  exact (fun (r_beta : R) => (fun (s_g : Z -> R) => (fun (i_t : Z) (natural_t : (0 <= i_t)%Z) => (fun h1 : (0 <= r_beta) => (fun h2 : (r_beta < 1) => (fun h3 : (1%Z <= i_t)%Z => (eq_trans (eq_ind (d_v r_beta s_g i_t) (fun hole : R => (((d_v r_beta s_g i_t) - ((d_m r_beta s_g i_t) ^^ 2%Z)) = (hole - (((r_beta * (d_m r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))) ^^ 2%Z)))) (eq_ind (d_m r_beta s_g i_t) (fun hole : R => (((d_v r_beta s_g i_t) - ((d_m r_beta s_g i_t) ^^ 2%Z)) = ((d_v r_beta s_g i_t) - (hole ^^ 2%Z)))) (eq_refl ((d_v r_beta s_g i_t) - ((d_m r_beta s_g i_t) ^^ 2%Z))) ((r_beta * (d_m r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * (s_g i_t))) ((((t_recurrence_of_m r_beta) s_g) i_t natural_t) h3)) ((r_beta * (d_v r_beta s_g (i_t - 1)%Z)) + ((1 - r_beta) * ((s_g i_t) ^^ 2%Z))) ((((t_recurrence_of_v r_beta) s_g) i_t natural_t) h3)) (t_online_variance''recurrence'15_arithmetic r_beta i_t natural_t s_g)))))))).
Qed.

