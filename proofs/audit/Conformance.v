(** Each exported theorem proves the statement that was written by hand. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers Sums Rules Moments Statements.
From AdamDerive.Generated Require Thm_ema_unrolling Thm_weights_sum_to_one Thm_unbiasedness Thm_mean_variance Thm_snr_form Thm_balanced_update_bounded Thm_online_variance Thm_steepest_descent Thm_first_order_expansion Thm_first_order_iff Thm_global_scale_invariance Thm_scale_perturbation Thm_scale_invariance_iff Thm_scale_stationarity_extremality Thm_second_order_obstruction Thm_drift_expansion Thm_drift_iff Thm_flow_expansion Thm_flow_iff Thm_flow_second_order Thm_cauchy_schwarz_inner Thm_cauchy_schwarz_outer Thm_max_min Thm_update_bound Thm_update_bound_limit Thm_kingma_ba_bound Thm_rounding_error_bound.
Local Open Scope R_scope.

(** The statement follows from the theorem by nothing but unfolding definitions, splitting the ranges of the rates and
    discharging the hypotheses that indices are natural numbers. *)
Ltac split_rates :=
  repeat match goal with
    | H : rate _ |- _ => destruct H
    | H : positive_rate _ |- _ => destruct H
    end.

Ltac conforms theorem :=
  hnf;
  cbv beta delta
    [ every_step from_some_step_on about_mhat shift_of_mean spread scaled perturbed perturbed_by A1 A2 B2 response
      constant extremal geometric near_zero flow_ratio flow_curvature derivative_1 derivative_2 derivative_3 square_0
      square_1 square_2 square_3 rounds rounds_sum sizes rounded_rate computes_m computes_v corrects grown underflow_m
      underflow_v errors_after errors_always computes_u ];
  intros; split_rates;
  first [apply theorem | eapply theorem]; first [eassumption | lia | lra].

Goal Statements.ema_unrolling_m.
Proof. conforms Thm_ema_unrolling.t_ema_unrolling''m. Qed.

Goal Statements.ema_unrolling_v.
Proof. conforms Thm_ema_unrolling.t_ema_unrolling''v. Qed.

Goal Statements.ema_unrolling_mhat.
Proof. conforms Thm_ema_unrolling.t_ema_unrolling''mhat. Qed.

Goal Statements.ema_unrolling_vhat.
Proof. conforms Thm_ema_unrolling.t_ema_unrolling''vhat. Qed.

Goal Statements.weights_sum_to_one.
Proof. conforms Thm_weights_sum_to_one.t_weights_sum_to_one''sum. Qed.

Goal Statements.unbiasedness_mhat.
Proof. conforms Thm_unbiasedness.t_unbiasedness''mean'_of'_mhat. Qed.

Goal Statements.unbiasedness_vhat.
Proof. conforms Thm_unbiasedness.t_unbiasedness''mean'_of'_vhat. Qed.

Goal Statements.unbiasedness_variance.
Proof. conforms Thm_unbiasedness.t_unbiasedness''variance'_of'_mhat. Qed.

Goal Statements.mean_variance.
Proof. conforms Thm_mean_variance.t_mean_variance''decomposition. Qed.

Goal Statements.snr_form.
Proof. conforms Thm_snr_form.t_snr_form''form. Qed.

Goal Statements.balanced_update_bound.
Proof. conforms Thm_balanced_update_bounded.t_balanced_update_bounded''bound. Qed.

Goal Statements.balanced_update_equality.
Proof. conforms Thm_balanced_update_bounded.t_balanced_update_bounded''equality. Qed.

Goal Statements.balanced_update_beta_zero.
Proof. conforms Thm_balanced_update_bounded.t_balanced_update_bounded''beta'_zero. Qed.

Goal Statements.online_variance.
Proof. conforms Thm_online_variance.t_online_variance''recurrence. Qed.

Goal Statements.steepest_descent_bound.
Proof. conforms Thm_steepest_descent.t_steepest_descent''bound. Qed.

Goal Statements.steepest_descent_attained.
Proof. conforms Thm_steepest_descent.t_steepest_descent''attained. Qed.

Goal Statements.steepest_descent_unique.
Proof. intros d mu x b H. exact (Thm_steepest_descent.t_steepest_descent''unique d H mu x b). Qed.

Goal Statements.first_order_expansion_centre.
Proof. conforms Thm_first_order_expansion.t_first_order_expansion''centre. Qed.

Goal Statements.first_order_expansion_first_moment.
Proof. conforms Thm_first_order_expansion.t_first_order_expansion''first'_moment'_about'_mhat. Qed.

Goal Statements.first_order_expansion_second_moment.
Proof. conforms Thm_first_order_expansion.t_first_order_expansion''second'_moment'_about'_mhat. Qed.

Goal Statements.first_order_expansion_remainder.
Proof. conforms Thm_first_order_expansion.t_first_order_expansion''exact'_remainder. Qed.

Goal Statements.first_order_expansion_update.
Proof. conforms Thm_first_order_expansion.t_first_order_expansion''update. Qed.

Goal Statements.first_order_expansion_uniqueness.
Proof. conforms Thm_first_order_expansion.t_first_order_expansion''uniqueness. Qed.

Goal Statements.first_order_iff_witness.
Proof. conforms Thm_first_order_iff.t_first_order_iff''witness. Qed.

Goal Statements.first_order_iff.
Proof. conforms Thm_first_order_iff.t_first_order_iff''iff. Qed.

Goal Statements.first_order_iff_one_step.
Proof. conforms Thm_first_order_iff.t_first_order_iff''t'_'3d''_1. Qed.

Goal Statements.global_scale_moments.
Proof. conforms Thm_global_scale_invariance.t_global_scale_invariance''moments. Qed.

Goal Statements.global_scale_invariance.
Proof. conforms Thm_global_scale_invariance.t_global_scale_invariance''every'_factor. Qed.

Goal Statements.global_scale_with_eps.
Proof. conforms Thm_global_scale_invariance.t_global_scale_invariance''with'_eps. Qed.

Goal Statements.global_scale_derivative.
Proof. conforms Thm_global_scale_invariance.t_global_scale_invariance''derivative. Qed.

Goal Statements.global_scale_never_with_eps.
Proof. conforms Thm_global_scale_invariance.t_global_scale_invariance''never'_with'_eps. Qed.

Goal Statements.scale_perturbation_moments.
Proof. conforms Thm_scale_perturbation.t_scale_perturbation''moments. Qed.

Goal Statements.scale_perturbation_ratio.
Proof. conforms Thm_scale_perturbation.t_scale_perturbation''ratio. Qed.

Goal Statements.scale_perturbation_ratio_positive_rate.
Proof. conforms Thm_scale_perturbation.t_scale_perturbation''ratio'_for'_beta2'_'3e''_0. Qed.

Goal Statements.scale_perturbation_beta2_zero.
Proof. conforms Thm_scale_perturbation.t_scale_perturbation''beta2'_'3d''_0. Qed.

Goal Statements.scale_perturbation_first_order.
Proof. conforms Thm_scale_perturbation.t_scale_perturbation''first'_order. Qed.

Goal Statements.scale_perturbation_uniqueness.
Proof. conforms Thm_scale_perturbation.t_scale_perturbation''uniqueness. Qed.

Goal Statements.scale_invariance_response.
Proof. conforms Thm_scale_invariance_iff.t_scale_invariance_iff''response. Qed.

Goal Statements.scale_invariance_update.
Proof. conforms Thm_scale_invariance_iff.t_scale_invariance_iff''update. Qed.

Goal Statements.scale_invariance_iff.
Proof. conforms Thm_scale_invariance_iff.t_scale_invariance_iff''iff. Qed.

Goal Statements.scale_invariance_one_step.
Proof. conforms Thm_scale_invariance_iff.t_scale_invariance_iff''t'_'3d''_1. Qed.

Goal Statements.stationarity_pointwise.
Proof. conforms Thm_scale_stationarity_extremality.t_scale_stationarity_extremality''pointwise'_response. Qed.

Goal Statements.stationarity_criterion.
Proof. conforms Thm_scale_stationarity_extremality.t_scale_stationarity_extremality''criterion. Qed.

Goal Statements.stationarity_extremality.
Proof. conforms Thm_scale_stationarity_extremality.t_scale_stationarity_extremality''extremality. Qed.

Goal Statements.stationarity_constant_gradients.
Proof. conforms Thm_scale_stationarity_extremality.t_scale_stationarity_extremality''constant'_gradients. Qed.

Goal Statements.stationarity_constant_extremal.
Proof. conforms Thm_scale_stationarity_extremality.t_scale_stationarity_extremality''constant'_extremal'_sequences. Qed.

Goal Statements.stationarity_not_every_gradient.
Proof. conforms Thm_scale_stationarity_extremality.t_scale_stationarity_extremality''not'_every'_gradient. Qed.

Goal Statements.stationarity_rates_zero.
Proof. conforms Thm_scale_stationarity_extremality.t_scale_stationarity_extremality''both'_rates'_zero. Qed.

Goal Statements.stationarity_one_step.
Proof. conforms Thm_scale_stationarity_extremality.t_scale_stationarity_extremality''t'_'3d''_1. Qed.

Goal Statements.second_order_variance.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''variance'_about'_mhat. Qed.

Goal Statements.second_order_expansion.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''expansion. Qed.

Goal Statements.second_order_term.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''second'_order. Qed.

Goal Statements.second_order_remainder.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''exact'_remainder. Qed.

Goal Statements.second_order_uniqueness.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''uniqueness. Qed.

Goal Statements.second_order_witness.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''witness. Qed.

Goal Statements.second_order_never_vanishes.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''never'_vanishes. Qed.

Goal Statements.second_order_vanishing.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''vanishing. Qed.

Goal Statements.second_order_one_step.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''t'_'3d''_1. Qed.

Goal Statements.second_order_beta_zero.
Proof. conforms Thm_second_order_obstruction.t_second_order_obstruction''beta'_'3d''_0. Qed.

Goal Statements.cauchy_schwarz_inner_identity.
Proof. conforms Thm_cauchy_schwarz_inner.t_cauchy_schwarz_inner''identity. Qed.

Goal Statements.cauchy_schwarz_inner_bound.
Proof. conforms Thm_cauchy_schwarz_inner.t_cauchy_schwarz_inner''bound. Qed.

Goal Statements.cauchy_schwarz_inner_attained.
Proof. conforms Thm_cauchy_schwarz_inner.t_cauchy_schwarz_inner''attained. Qed.

Goal Statements.cauchy_schwarz_inner_only_there.
Proof. conforms Thm_cauchy_schwarz_inner.t_cauchy_schwarz_inner''only'_there. Qed.

Goal Statements.cauchy_schwarz_inner_shape.
Proof. conforms Thm_cauchy_schwarz_inner.t_cauchy_schwarz_inner''shape. Qed.

Goal Statements.cauchy_schwarz_inner_zero_bound.
Proof. conforms Thm_cauchy_schwarz_inner.t_cauchy_schwarz_inner''beta2'_zero'2c''_bound. Qed.

Goal Statements.cauchy_schwarz_inner_zero_attained.
Proof. conforms Thm_cauchy_schwarz_inner.t_cauchy_schwarz_inner''beta2'_zero'2c''_attained. Qed.

Goal Statements.cauchy_schwarz_inner_one_step.
Proof. conforms Thm_cauchy_schwarz_inner.t_cauchy_schwarz_inner''first'_step. Qed.

Goal Statements.cauchy_schwarz_outer_identity.
Proof. conforms Thm_cauchy_schwarz_outer.t_cauchy_schwarz_outer''identity. Qed.

Goal Statements.cauchy_schwarz_outer_bound.
Proof. conforms Thm_cauchy_schwarz_outer.t_cauchy_schwarz_outer''bound. Qed.

Goal Statements.cauchy_schwarz_outer_equality.
Proof. conforms Thm_cauchy_schwarz_outer.t_cauchy_schwarz_outer''equality. Qed.

Goal Statements.cauchy_schwarz_outer_one_step.
Proof. conforms Thm_cauchy_schwarz_outer.t_cauchy_schwarz_outer''first'_step. Qed.

Goal Statements.max_min_minimum.
Proof. conforms Thm_max_min.t_max_min''minimum. Qed.

Goal Statements.max_min_bound.
Proof. conforms Thm_max_min.t_max_min''bound. Qed.

Goal Statements.max_min_value.
Proof. conforms Thm_max_min.t_max_min''value'_at'_beta1. Qed.

Goal Statements.max_min_unique.
Proof. conforms Thm_max_min.t_max_min''unique'_maximiser. Qed.

Goal Statements.max_min_zero_not_attained.
Proof. conforms Thm_max_min.t_max_min''beta1'_zero'2c''_not'_attained. Qed.

Goal Statements.max_min_zero_approached.
Proof. conforms Thm_max_min.t_max_min''beta1'_zero'2c''_approached. Qed.

Goal Statements.update_bound.
Proof. conforms Thm_update_bound.t_update_bound''bound. Qed.

Goal Statements.update_bound_extremal.
Proof. conforms Thm_update_bound.t_update_bound''extremal'_gradients. Qed.

Goal Statements.update_bound_sharp.
Proof. conforms Thm_update_bound.t_update_bound''sharp. Qed.

Goal Statements.update_bound_closed_form.
Proof. conforms Thm_update_bound.t_update_bound''closed'_form. Qed.

Goal Statements.update_bound_resonance.
Proof. conforms Thm_update_bound.t_update_bound''resonance. Qed.

Goal Statements.update_bound_limit.
Proof. conforms Thm_update_bound_limit.t_update_bound_limit''limit. Qed.

Goal Statements.update_bound_growth.
Proof. conforms Thm_update_bound_limit.t_update_bound_limit''growth. Qed.

Goal Statements.update_bound_divergence.
Proof. conforms Thm_update_bound_limit.t_update_bound_limit''divergence. Qed.

Goal Statements.update_bound_phase_boundary.
Proof. conforms Thm_update_bound_limit.t_update_bound_limit''phase'_boundary. Qed.

Goal Statements.kingma_ba_first_case.
Proof. conforms Thm_kingma_ba_bound.t_kingma_ba_bound''first'_case'2c''_refuted. Qed.

Goal Statements.kingma_ba_second_case.
Proof. conforms Thm_kingma_ba_bound.t_kingma_ba_bound''second'_case'2c''_refuted. Qed.

Goal Statements.kingma_ba_boundary.
Proof. conforms Thm_kingma_ba_bound.t_kingma_ba_bound''boundary'2c''_refuted. Qed.

Goal Statements.kingma_ba_first_counterexample.
Proof. conforms Thm_kingma_ba_bound.t_kingma_ba_bound''first'_case'2c''_counterexample. Qed.

Goal Statements.kingma_ba_second_counterexample.
Proof. conforms Thm_kingma_ba_bound.t_kingma_ba_bound''second'_case'2c''_counterexample. Qed.

Goal Statements.kingma_ba_boundary_counterexample.
Proof. conforms Thm_kingma_ba_bound.t_kingma_ba_bound''boundary'2c''_counterexample. Qed.

Goal Statements.drift_mean_age.
Proof. conforms Thm_drift_expansion.t_drift_expansion''mean'_age. Qed.

Goal Statements.drift_second_age_moment.
Proof. conforms Thm_drift_expansion.t_drift_expansion''second'_age'_moment. Qed.

Goal Statements.drift_third_age_moment.
Proof. conforms Thm_drift_expansion.t_drift_expansion''third'_age'_moment. Qed.

Goal Statements.drift_generating_function.
Proof. conforms Thm_drift_expansion.t_drift_expansion''generating'_function. Qed.

Goal Statements.drift_generating_function_resonance.
Proof. conforms Thm_drift_expansion.t_drift_expansion''generating'_function'_at'_beta'_x'_'3d''_1. Qed.

Goal Statements.drift_exact_update.
Proof. conforms Thm_drift_expansion.t_drift_expansion''exact'_update. Qed.

Goal Statements.drift_slow_scale.
Proof. conforms Thm_drift_expansion.t_drift_expansion''slow'_scale. Qed.

Goal Statements.drift_expansion.
Proof. conforms Thm_drift_expansion.t_drift_expansion''exponential'_drift. Qed.

Goal Statements.drift_uniqueness.
Proof. conforms Thm_drift_expansion.t_drift_expansion''uniqueness. Qed.

Goal Statements.drift_mean_age_increases.
Proof. conforms Thm_drift_iff.t_drift_iff''monotone. Qed.

Goal Statements.drift_iff.
Proof. conforms Thm_drift_iff.t_drift_iff''iff. Qed.

Goal Statements.drift_invariance.
Proof. conforms Thm_drift_iff.t_drift_iff''invariance. Qed.

Goal Statements.drift_one_step.
Proof. conforms Thm_drift_iff.t_drift_iff''t'_'3d''_1. Qed.

Goal Statements.drift_no_age.
Proof. conforms Thm_drift_iff.t_drift_iff''beta'_'3d''_0. Qed.

Goal Statements.drift_mean_age_limit.
Proof. conforms Thm_drift_iff.t_drift_iff''limit'_of'_the'_mean'_age. Qed.

Goal Statements.drift_steady_state.
Proof. conforms Thm_drift_iff.t_drift_iff''steady'_state. Qed.

Goal Statements.flow_certificate.
Proof. conforms Thm_flow_expansion.t_flow_expansion''certificate. Qed.

Goal Statements.flow_first_order.
Proof. conforms Thm_flow_expansion.t_flow_expansion''first'_order. Qed.

Goal Statements.flow_second_order.
Proof. conforms Thm_flow_expansion.t_flow_expansion''second'_order. Qed.

Goal Statements.flow_first_order_remainder.
Proof. conforms Thm_flow_expansion.t_flow_expansion''first_order'_remainder. Qed.

Goal Statements.flow_second_order_remainder.
Proof. conforms Thm_flow_expansion.t_flow_expansion''second_order'_remainder. Qed.

Goal Statements.flow_exponential_drift.
Proof. conforms Thm_flow_expansion.t_flow_expansion''exponential'_drift. Qed.

Goal Statements.flow_exponential_drift_every_order.
Proof. conforms Thm_flow_expansion.t_flow_expansion''exponential'_drift'2c''_every'_order. Qed.

Goal Statements.flow_iff_one_drift.
Proof. conforms Thm_flow_iff.t_flow_iff''one'_drift. Qed.

Goal Statements.flow_iff.
Proof. conforms Thm_flow_iff.t_flow_iff''every'_drift. Qed.

Goal Statements.flow_iff_invariance.
Proof. conforms Thm_flow_iff.t_flow_iff''invariance. Qed.

Goal Statements.balanced_flow_second_order.
Proof. conforms Thm_flow_second_order.t_flow_second_order''second'_order. Qed.

Goal Statements.balanced_flow_third_order.
Proof. conforms Thm_flow_second_order.t_flow_second_order''third'_order. Qed.

Goal Statements.balanced_flow_coefficient.
Proof. conforms Thm_flow_second_order.t_flow_second_order''coefficient. Qed.

Goal Statements.balanced_flow_never_invariant.
Proof. conforms Thm_flow_second_order.t_flow_second_order''never'_invariant. Qed.

Goal Statements.balanced_flow_without_averaging.
Proof. conforms Thm_flow_second_order.t_flow_second_order''tau'_'3d''_0. Qed.

(** The numbers that the bounds don't mention are given, lest a hypothesis about one be taken for that about another. *)
Goal Statements.rounding_first_moment.
Proof.
  intros beta b w U B h gamma g p q x t t_natural.
  conforms (Thm_rounding_error_bound.t_rounding_error_bound''first'_moment beta b w U B h gamma g p q x t t_natural).
Qed.

Goal Statements.rounding_first_moment_after.
Proof.
  intros beta b w U B h gamma g p q x t c y t_natural.
  conforms (Thm_rounding_error_bound.t_rounding_error_bound''first'_moment'_after'_t'_steps beta b w U B h gamma g p q x t t_natural c y).
Qed.

Goal Statements.rounding_first_moment_always.
Proof.
  intros beta b w U B h gamma g p q x t c y G t_natural.
  conforms (Thm_rounding_error_bound.t_rounding_error_bound''first'_moment'_after'_any'_number'_of'_steps beta b w U B h gamma g p q x t t_natural c y G).
Qed.

Goal Statements.rounding_second_moment.
Proof.
  intros beta b w U B h gamma G g r p q x t t_natural.
  conforms (Thm_rounding_error_bound.t_rounding_error_bound''second'_moment beta b w U B h gamma G g r p q x t t_natural).
Qed.

Goal Statements.rounding_second_moment_after.
Proof.
  intros beta b w U B h gamma G g r p q x t c y t_natural.
  conforms (Thm_rounding_error_bound.t_rounding_error_bound''second'_moment'_after'_t'_steps beta b w U B h gamma G g r p q x t t_natural c y).
Qed.

Goal Statements.rounding_second_moment_always.
Proof.
  intros beta b w U B h gamma G g r p q x t c y t_natural.
  conforms (Thm_rounding_error_bound.t_rounding_error_bound''second'_moment'_after'_any'_number'_of'_steps beta b w U B h gamma G g r p q x t t_natural c y).
Qed.

Goal Statements.rounding_update.
Proof.
  intros beta1 beta2 eps g t x y c r d z U h delta D V t_natural.
  conforms (Thm_rounding_error_bound.t_rounding_error_bound''update beta1 beta2 eps g t t_natural x y c r d z U h delta D V).
Qed.

Goal Statements.rounding_update_for_all_gradients.
Proof.
  intros beta1 beta2 eps g t x y c r d z U h delta a b t_natural.
  conforms (Thm_rounding_error_bound.t_rounding_error_bound''update'_for'_all'_gradients beta1 beta2 eps g t t_natural x y c r d z U h delta a b).
Qed.

Goal Statements.rounding_parameter.
Proof.
  intros eta lambda a b U h T Y E u theta z p q r x t t_natural.
  conforms (Thm_rounding_error_bound.t_rounding_error_bound''parameter eta lambda a b U h T Y E u theta z p q r x t t_natural).
Qed.

(** e^(-d) is within 2 d^2 of 1 - d near 0. *)
Lemma exp_near_zero d : Rabs d <= 1 / 2 -> Rabs (exp (- d) - (1 - d)) <= 2 * d ^^ 2.
Proof.
  intros H. change (d ^^ 2) with (d ^ 2).
  assert (B : - (1 / 2) <= d) by (pose proof (Rle_abs (- d)) as K; rewrite Rabs_Ropp in K; lra).
  pose proof (exp_ineq1_le (- d)) as L.
  pose proof (exp_ineq1_le d) as M.
  pose proof (exp_pos (- d)) as P.
  assert (I : exp (- d) * exp d = 1) by (rewrite <- exp_plus, Rplus_opp_l; apply exp_0).
  assert (U : exp (- d) * (1 + d) <= 1) by nra.
  rewrite Rabs_right by lra.
  apply Rmult_le_reg_r with (1 + d); [lra|]. nra.
Qed.

Goal Statements.drift_expansion_exponential.
Proof.
  intros beta1 beta2 t a H1 H2 Ht Ha.
  destruct (ltac:(conforms Thm_drift_expansion.t_drift_expansion''exponential'_drift) :
    Statements.drift_expansion) with beta1 beta2 t a 2 as (C & r & R & near); try assumption; try lra.
  exists C, (Rmin r (1 / 2)). split.
  - apply Rmin_glb_lt; lra.
  - intros d Hd. apply near.
    + eapply Rle_trans; [exact Hd | apply Rmin_l].
    + apply exp_near_zero. eapply Rle_trans; [exact Hd | apply Rmin_r].
Qed.
