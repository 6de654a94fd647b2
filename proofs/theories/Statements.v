(** The theorems of the library as a reader would write them down, without their proofs.

    Sums and powers are those of [Sums] and [Powers], moments and weights those of [Moments]. Steps and sequence
    indices are integers that are natural numbers; gradients are functions of the step. The file
    audit/Conformance.v checks that each exported theorem proves its statement here. *)
From Coq Require Import Reals ZArith.
From AdamDerive Require Import Powers Sums Rules Moments.
Local Open Scope R_scope.

(** A decay rate, and one that is not 0. *)
Definition rate (beta : R) : Prop := 0 <= beta < 1.
Definition positive_rate (beta : R) : Prop := 0 < beta < 1.

(** ** ema-unrolling *)
Definition ema_unrolling_m : Prop := forall beta g t, rate beta -> (0 <= t)%Z ->
  m beta g t = (1 - beta) * sum t (fun k => beta ^^ (t - k) * g k).

Definition ema_unrolling_v : Prop := forall beta g t, rate beta -> (0 <= t)%Z ->
  v beta g t = (1 - beta) * sum t (fun k => beta ^^ (t - k) * g k ^^ 2).

Definition ema_unrolling_mhat : Prop := forall beta g t, rate beta -> (1 <= t)%Z ->
  mhat beta g t = E beta t g.

Definition ema_unrolling_vhat : Prop := forall beta g t, rate beta -> (1 <= t)%Z ->
  vhat beta g t = E beta t (fun k => g k ^^ 2).

(** ** weights-sum-to-one *)
Definition weights_sum_to_one : Prop := forall beta t, rate beta -> (1 <= t)%Z ->
  sum t (fun k => w beta t k) = 1.

(** ** unbiasedness: expectation is a sum over outcomes i = 1 .. n with probabilities pi_i *)
Definition unbiasedness_mhat : Prop := forall beta t n pi (G : Z -> Z -> R) mu,
  rate beta -> (1 <= t)%Z -> (0 <= n)%Z ->
  every_step t (fun k => sum n (fun i => pi i * G i k) = mu) ->
  sum n (fun i => pi i * mhat beta (fun k => G i k) t) = mu.

Definition unbiasedness_vhat : Prop := forall beta t n pi (G : Z -> Z -> R) mu,
  rate beta -> (1 <= t)%Z -> (0 <= n)%Z ->
  every_step t (fun k => sum n (fun i => pi i * G i k ^^ 2) = mu) ->
  sum n (fun i => pi i * vhat beta (fun k => G i k) t) = mu.

Definition unbiasedness_variance : Prop := forall beta t n pi (G : Z -> Z -> R) mu s2,
  rate beta -> (1 <= t)%Z -> (0 <= n)%Z ->
  every_step t (fun k => every_step t (fun l =>
    sum n (fun i => pi i * (G i k * G i l)) = mu ^^ 2 + s2 * kronecker k l)) ->
  sum n (fun i => pi i * mhat beta (fun k => G i k) t ^^ 2) - mu ^^ 2
  = s2 * ((1 - beta) * (1 + beta ^^ t) / ((1 + beta) * (1 - beta ^^ t))).

(** ** mean-variance, snr-form *)
Definition mean_variance : Prop := forall beta1 beta2 g t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> beta1 = beta2 ->
  vhat beta2 g t = mhat beta1 g t ^^ 2 + sigmahat2 beta1 g t.

Definition snr_form : Prop := forall beta1 beta2 g t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> beta1 = beta2 -> mhat beta1 g t <> 0 ->
  u beta1 beta2 g t = sign (mhat beta1 g t) / sqrt (1 + sigmahat2 beta1 g t / mhat beta1 g t ^^ 2).

(** ** balanced-update-bounded *)
Definition balanced_update_bound : Prop := forall beta1 beta2 g t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> beta1 = beta2 -> 0 < vhat beta2 g t ->
  Rabs (u beta1 beta2 g t) <= 1.

Definition balanced_update_equality : Prop := forall beta1 beta2 g t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> beta1 = beta2 -> 0 < beta1 -> 0 < vhat beta2 g t ->
  (Rabs (u beta1 beta2 g t) = 1 <-> every_step t (fun k => g k = g 1%Z)).

Definition balanced_update_beta_zero : Prop := forall g t,
  (1 <= t)%Z -> 0 < vhat 0 g t -> Rabs (u 0 0 g t) = 1.

(** ** online-variance *)
Definition online_variance : Prop := forall beta g t, rate beta -> (1 <= t)%Z ->
  v beta g t - m beta g t ^^ 2
  = beta * (v beta g (t - 1) - m beta g (t - 1) ^^ 2) + beta * (1 - beta) * (m beta g (t - 1) - g t) ^^ 2.

(** ** steepest-descent, in dimension d *)
Definition steepest_descent_bound : Prop := forall d (mu x b : Z -> R), (0 <= d)%Z ->
  every_step d (fun i => Rabs (x i) <= b i) ->
  sum d (fun i => mu i * x i) <= sum d (fun i => Rabs (mu i) * b i).

Definition steepest_descent_attained : Prop := forall d (mu b : Z -> R), (0 <= d)%Z ->
  every_step d (fun i => 0 <= b i) ->
  every_step d (fun i => Rabs (sign (mu i) * b i) <= b i)
  /\ sum d (fun i => mu i * (sign (mu i) * b i)) = sum d (fun i => Rabs (mu i) * b i).

Definition steepest_descent_unique : Prop := forall d (mu x b : Z -> R), (0 <= d)%Z ->
  every_step d (fun i => Rabs (x i) <= b i) ->
  sum d (fun i => mu i * x i) = sum d (fun i => Rabs (mu i) * b i) ->
  every_step d (fun i => mu i * b i <> 0 -> x i = sign (mu i) * b i).

(** ** first-order-expansion: g_k = mhat + e d_k with d_k = g_k - mhat *)
Definition about_mhat (beta1 : R) (g : Z -> R) (t : Z) (e : R) : Z -> R :=
  fun k => mhat beta1 g t + e * (g k - mhat beta1 g t).

(** The first-order response  E_q[g] - mhat  and the second moment about mhat. *)
Definition shift_of_mean (beta1 beta2 : R) (g : Z -> R) (t : Z) : R := E beta2 t g - mhat beta1 g t.
Definition spread (beta1 beta2 : R) (g : Z -> R) (t : Z) : R :=
  E beta2 t (fun k => (g k - mhat beta1 g t) ^^ 2).

Definition first_order_expansion_centre : Prop := forall beta2 g t x, rate beta2 -> (1 <= t)%Z ->
  vhat beta2 g t = x ^^ 2 + 2 * x * (E beta2 t g - x) + E beta2 t (fun k => (g k - x) ^^ 2).

Definition first_order_expansion_first_moment : Prop := forall beta1 g t e, rate beta1 -> (1 <= t)%Z ->
  mhat beta1 (about_mhat beta1 g t e) t = mhat beta1 g t.

Definition first_order_expansion_second_moment : Prop := forall beta1 beta2 g t e,
  rate beta1 -> rate beta2 -> (1 <= t)%Z ->
  vhat beta2 (about_mhat beta1 g t e) t
  = mhat beta1 g t ^^ 2 + e * (2 * mhat beta1 g t * (E beta2 t g - E beta1 t g)) + e ^^ 2 * spread beta1 beta2 g t.

Definition first_order_expansion_remainder : Prop := forall beta1 beta2 g t e,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 ->
  mhat beta1 g t ^^ 2
  - (1 - e * shift_of_mean beta1 beta2 g t / mhat beta1 g t) ^^ 2 * vhat beta2 (about_mhat beta1 g t e) t
  = e ^^ 2
    * (3 * shift_of_mean beta1 beta2 g t ^^ 2 - spread beta1 beta2 g t
       + 2 * e * shift_of_mean beta1 beta2 g t
         * (spread beta1 beta2 g t - shift_of_mean beta1 beta2 g t ^^ 2) / mhat beta1 g t
       - e ^^ 2 * shift_of_mean beta1 beta2 g t ^^ 2 * spread beta1 beta2 g t / mhat beta1 g t ^^ 2).

Definition first_order_expansion_update : Prop := forall beta1 beta2 g t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 ->
  exists C delta, 0 < delta /\ forall e, Rabs e <= delta ->
    0 < vhat beta2 (about_mhat beta1 g t e) t
    /\ Rabs (u beta1 beta2 (about_mhat beta1 g t e) t
             - sign (mhat beta1 g t) * (1 - e * shift_of_mean beta1 beta2 g t / mhat beta1 g t)) <= C * e ^^ 2.

Definition first_order_expansion_uniqueness : Prop := forall beta1 beta2 g t a b,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 ->
  (exists C delta, 0 < delta /\ forall e, Rabs e <= delta ->
     Rabs (u beta1 beta2 (about_mhat beta1 g t e) t - (a + b * e)) <= C * e ^^ 2) ->
  a = sign (mhat beta1 g t) /\ b = - (sign (mhat beta1 g t) * shift_of_mean beta1 beta2 g t / mhat beta1 g t).

(** ** first-order-iff *)
Definition first_order_iff_witness : Prop := forall beta1 beta2 t,
  rate beta1 -> rate beta2 -> (2 <= t)%Z ->
  E beta2 t (fun k => kronecker k (t - 1) - beta1 * kronecker k t)
  - E beta1 t (fun k => kronecker k (t - 1) - beta1 * kronecker k t) = (beta2 - beta1) * w beta2 t t.

Definition first_order_iff : Prop := forall beta1 beta2 t, rate beta1 -> rate beta2 -> (2 <= t)%Z ->
  ((forall g, E beta2 t g = E beta1 t g) <-> beta1 = beta2).

Definition first_order_iff_one_step : Prop := forall beta1 beta2 g, rate beta1 -> rate beta2 ->
  E beta2 1 g = E beta1 1 g.

(** ** global-scale-invariance *)
Definition scaled (c : R) (g : Z -> R) : Z -> R := fun k => c * g k.

Definition global_scale_moments : Prop := forall beta g t c, rate beta -> (1 <= t)%Z ->
  mhat beta (scaled c g) t = c * mhat beta g t /\ vhat beta (scaled c g) t = c ^^ 2 * vhat beta g t.

Definition global_scale_invariance : Prop := forall beta1 beta2 g t c,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> 0 < vhat beta2 g t -> c <> 0 ->
  0 < vhat beta2 (scaled c g) t /\ u beta1 beta2 (scaled c g) t = sign c * u beta1 beta2 g t.

Definition global_scale_with_eps : Prop := forall beta1 beta2 eps g t c,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> 0 < eps -> 0 < c ->
  u_eps beta1 beta2 eps (scaled c g) t - u_eps beta1 beta2 eps g t
  = (c - 1) * u_eps beta1 beta2 eps g t * (eps / (c * sqrt (vhat beta2 g t) + eps)).

Definition global_scale_derivative : Prop := forall beta1 beta2 eps g t c,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> 0 < eps -> 0 < c ->
  Rabs (u_eps beta1 beta2 eps (scaled c g) t - u_eps beta1 beta2 eps g t
        - (c - 1) * (u_eps beta1 beta2 eps g t * eps / (sqrt (vhat beta2 g t) + eps)))
  <= Rabs (u_eps beta1 beta2 eps g t) * (c - 1) ^^ 2.

Definition global_scale_never_with_eps : Prop := forall beta1 beta2 eps g t c,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> 0 < eps -> 0 < c -> mhat beta1 g t <> 0 ->
  (u_eps beta1 beta2 eps (scaled c g) t = u_eps beta1 beta2 eps g t <-> c = 1).

(** ** scale-perturbation: g_k becomes (1 + s_k) g_k *)
Definition perturbed (s g : Z -> R) : Z -> R := fun k => (1 + s k) * g k.
Definition perturbed_by (e : R) (s g : Z -> R) : Z -> R := fun k => (1 + e * s k) * g k.

Definition A1 (beta1 : R) (s g : Z -> R) (t : Z) : R := E beta1 t (fun k => s k * g k) / E beta1 t g.
Definition A2 (beta2 : R) (s g : Z -> R) (t : Z) : R :=
  E beta2 t (fun k => s k * g k ^^ 2) / E beta2 t (fun k => g k ^^ 2).
Definition B2 (beta2 : R) (s g : Z -> R) (t : Z) : R :=
  E beta2 t (fun k => s k ^^ 2 * g k ^^ 2) / E beta2 t (fun k => g k ^^ 2).

(** The first-order response of the update to a change of scale. *)
Definition response (beta1 beta2 : R) (s g : Z -> R) (t : Z) : R := A1 beta1 s g t - A2 beta2 s g t.

Definition scale_perturbation_moments : Prop := forall beta1 beta2 g s t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 -> 0 < vhat beta2 g t ->
  mhat beta1 (perturbed s g) t = mhat beta1 g t * (1 + A1 beta1 s g t)
  /\ vhat beta2 (perturbed s g) t = vhat beta2 g t * (1 + 2 * A2 beta2 s g t + B2 beta2 s g t).

Definition scale_perturbation_ratio : Prop := forall beta1 beta2 g s t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 -> 0 < vhat beta2 g t ->
  0 < vhat beta2 (perturbed s g) t ->
  0 < 1 + 2 * A2 beta2 s g t + B2 beta2 s g t
  /\ u beta1 beta2 (perturbed s g) t / u beta1 beta2 g t
     = (1 + A1 beta1 s g t) / sqrt (1 + 2 * A2 beta2 s g t + B2 beta2 s g t).

Definition scale_perturbation_ratio_positive_rate : Prop := forall beta1 beta2 g s t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 -> 0 < 1 + A1 beta1 s g t ->
  0 < vhat beta2 g t /\ 0 < vhat beta2 (perturbed s g) t
  /\ 0 < 1 + 2 * A2 beta2 s g t + B2 beta2 s g t
  /\ u beta1 beta2 (perturbed s g) t / u beta1 beta2 g t
     = (1 + A1 beta1 s g t) / sqrt (1 + 2 * A2 beta2 s g t + B2 beta2 s g t).

Definition scale_perturbation_beta2_zero : Prop := forall g s t, (1 <= t)%Z ->
  vhat 0 (perturbed s g) t = (1 + s t) ^^ 2 * vhat 0 g t.

Definition scale_perturbation_first_order : Prop := forall beta1 beta2 g s t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 -> 0 < vhat beta2 g t ->
  exists C delta, 0 < delta /\ forall e, Rabs e <= delta ->
    0 < vhat beta2 (perturbed_by e s g) t
    /\ Rabs (u beta1 beta2 (perturbed_by e s g) t / u beta1 beta2 g t - (1 + e * response beta1 beta2 s g t))
       <= C * e ^^ 2.

Definition scale_perturbation_uniqueness : Prop := forall beta1 beta2 g s t a b,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 -> 0 < vhat beta2 g t ->
  (exists C delta, 0 < delta /\ forall e, Rabs e <= delta ->
     Rabs (u beta1 beta2 (perturbed_by e s g) t / u beta1 beta2 g t - (a + b * e)) <= C * e ^^ 2) ->
  a = 1 /\ b = response beta1 beta2 s g t.

(** ** scale-invariance-iff: at a constant gradient c *)
Definition constant (c : R) : Z -> R := fun _ => c.

Definition scale_invariance_response : Prop := forall beta1 beta2 s t c,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> c <> 0 ->
  response beta1 beta2 s (constant c) t = sum t (fun k => (w beta1 t k - w beta2 t k) * s k).

Definition scale_invariance_update : Prop := forall beta1 beta2 s t c,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> c <> 0 ->
  exists C delta, 0 < delta /\ forall e, Rabs e <= delta ->
    0 < vhat beta2 (perturbed_by e s (constant c)) t
    /\ Rabs (u beta1 beta2 (perturbed_by e s (constant c)) t / u beta1 beta2 (constant c) t
             - (1 + e * sum t (fun k => (w beta1 t k - w beta2 t k) * s k))) <= C * e ^^ 2.

Definition scale_invariance_iff : Prop := forall beta1 beta2 t c,
  rate beta1 -> rate beta2 -> (2 <= t)%Z -> c <> 0 ->
  ((forall s, response beta1 beta2 s (constant c) t = 0) <-> beta1 = beta2).

Definition scale_invariance_one_step : Prop := forall beta1 beta2 s c,
  rate beta1 -> rate beta2 -> c <> 0 -> response beta1 beta2 s (constant c) 1 = 0.

(** ** scale-stationarity-extremality *)
Definition stationarity_pointwise : Prop := forall beta1 beta2 g s t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 -> 0 < vhat beta2 g t ->
  response beta1 beta2 s g t
  = sum t (fun k => s k * g k * (w beta1 t k / mhat beta1 g t - w beta2 t k * g k / vhat beta2 g t)).

Definition stationarity_criterion : Prop := forall beta1 beta2 g t,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 -> 0 < vhat beta2 g t ->
  ((forall s, response beta1 beta2 s g t = 0)
   <-> exists lambda, every_step t (fun k => g k <> 0 -> w beta2 t k * g k = lambda * w beta1 t k)).

Definition stationarity_extremality : Prop := forall beta1 beta2 g t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z -> mhat beta1 g t <> 0 -> 0 < vhat beta2 g t ->
  ((forall s, response beta1 beta2 s g t = 0)
   <-> exists lambda, every_step t (fun k => g k <> 0 -> g k = lambda * (w beta1 t k / w beta2 t k))).

Definition stationarity_constant_gradients : Prop := forall beta1 beta2 t c,
  rate beta1 -> rate beta2 -> (2 <= t)%Z -> c <> 0 ->
  ((forall s, response beta1 beta2 s (constant c) t = 0) <-> beta1 = beta2).

Definition stationarity_constant_extremal : Prop := forall beta1 beta2 t c,
  rate beta1 -> positive_rate beta2 -> (2 <= t)%Z -> c <> 0 ->
  ((exists lambda, every_step t (fun k => c = lambda * (w beta1 t k / w beta2 t k))) <-> beta1 = beta2).

Definition stationarity_not_every_gradient : Prop := forall beta1 beta2 t,
  rate beta1 -> rate beta2 -> (2 <= t)%Z -> 0 < beta1 + beta2 ->
  exists g, mhat beta1 g t <> 0 /\ 0 < vhat beta2 g t /\ exists s, response beta1 beta2 s g t <> 0.

Definition stationarity_rates_zero : Prop := forall g s t, (1 <= t)%Z -> mhat 0 g t <> 0 ->
  response 0 0 s g t = 0.

Definition stationarity_one_step : Prop := forall beta1 beta2 g s, rate beta1 -> rate beta2 -> g 1%Z <> 0 ->
  response beta1 beta2 s g 1 = 0.

(** ** second-order-obstruction *)
Definition second_order_variance : Prop := forall beta g t e, rate beta -> (1 <= t)%Z ->
  mhat beta (about_mhat beta g t e) t = mhat beta g t
  /\ sigmahat2 beta (about_mhat beta g t e) t = e ^^ 2 * sigmahat2 beta g t.

Definition second_order_expansion : Prop := forall beta g t,
  rate beta -> (1 <= t)%Z -> mhat beta g t <> 0 ->
  0 < vhat beta g t
  /\ Rabs (u beta beta g t
           - sign (mhat beta g t) * (1 - sigmahat2 beta g t / (2 * mhat beta g t ^^ 2)))
     <= 3 / 8 * (sigmahat2 beta g t / mhat beta g t ^^ 2) ^^ 2.

Definition second_order_term : Prop := forall beta g t e,
  rate beta -> (1 <= t)%Z -> mhat beta g t <> 0 ->
  0 < vhat beta (about_mhat beta g t e) t
  /\ Rabs (u beta beta (about_mhat beta g t e) t
           - sign (mhat beta g t) * (1 - e ^^ 2 * sigmahat2 beta g t / (2 * mhat beta g t ^^ 2)))
     <= 3 / 8 * (sigmahat2 beta g t / mhat beta g t ^^ 2) ^^ 2 * e ^^ 4.

Definition second_order_remainder : Prop := forall beta g t e,
  rate beta -> (1 <= t)%Z -> mhat beta g t <> 0 ->
  mhat beta g t ^^ 2
  - (1 - e ^^ 2 * sigmahat2 beta g t / (2 * mhat beta g t ^^ 2)) ^^ 2 * vhat beta (about_mhat beta g t e) t
  = e ^^ 4 * (sigmahat2 beta g t ^^ 2 / (4 * mhat beta g t ^^ 2))
    * (3 - e ^^ 2 * sigmahat2 beta g t / mhat beta g t ^^ 2).

Definition second_order_uniqueness : Prop := forall beta g t b,
  rate beta -> (1 <= t)%Z -> mhat beta g t <> 0 ->
  (exists C delta, 0 < delta /\ forall e, Rabs e <= delta ->
     Rabs (u beta beta (about_mhat beta g t e) t - sign (mhat beta g t) * (1 - b * e ^^ 2))
     <= C * Rabs e ^^ 3) ->
  b = sigmahat2 beta g t / (2 * mhat beta g t ^^ 2).

Definition second_order_witness : Prop := forall beta t, rate beta -> (1 <= t)%Z ->
  mhat beta (fun k => kronecker k t) t = w beta t t
  /\ sigmahat2 beta (fun k => kronecker k t) t = w beta t t * (1 - w beta t t).

Definition second_order_never_vanishes : Prop := forall beta t, positive_rate beta -> (2 <= t)%Z ->
  exists g, mhat beta g t <> 0 /\ 0 < sigmahat2 beta g t.

Definition second_order_vanishing : Prop := forall beta g t, positive_rate beta -> (1 <= t)%Z ->
  (sigmahat2 beta g t = 0 <-> every_step t (fun k => g k = mhat beta g t)).

Definition second_order_one_step : Prop := forall beta g, rate beta -> sigmahat2 beta g 1 = 0.

Definition second_order_beta_zero : Prop := forall g t, (1 <= t)%Z -> sigmahat2 0 g t = 0.

(** ** cauchy-schwarz-inner *)
Definition extremal (beta1 beta2 : R) (t : Z) (M : R) : Z -> R :=
  fun k => M / S beta1 beta2 t * (w beta1 t k / w beta2 t k).

Definition cauchy_schwarz_inner_identity : Prop := forall beta1 beta2 g t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  vhat beta2 g t
  = mhat beta1 g t ^^ 2 / S beta1 beta2 t
    + sum t (fun k => w beta2 t k * (g k - extremal beta1 beta2 t (mhat beta1 g t) k) ^^ 2).

Definition cauchy_schwarz_inner_bound : Prop := forall beta1 beta2 g t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  mhat beta1 g t ^^ 2 / S beta1 beta2 t <= vhat beta2 g t.

Definition cauchy_schwarz_inner_attained : Prop := forall beta1 beta2 t M,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  mhat beta1 (extremal beta1 beta2 t M) t = M
  /\ vhat beta2 (extremal beta1 beta2 t M) t = M ^^ 2 / S beta1 beta2 t.

Definition cauchy_schwarz_inner_only_there : Prop := forall beta1 beta2 g t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  (vhat beta2 g t = mhat beta1 g t ^^ 2 / S beta1 beta2 t
   <-> every_step t (fun k => g k = extremal beta1 beta2 t (mhat beta1 g t) k)).

Definition cauchy_schwarz_inner_shape : Prop := forall beta1 beta2 t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  every_step t (fun k => w beta1 t k / w beta2 t k = w beta1 t t / w beta2 t t * (beta1 / beta2) ^^ (t - k)).

Definition cauchy_schwarz_inner_zero_bound : Prop := forall g t, (1 <= t)%Z -> 0 <= vhat 0 g t.

Definition cauchy_schwarz_inner_zero_attained : Prop := forall beta1 t M, positive_rate beta1 -> (2 <= t)%Z ->
  mhat beta1 (fun k => M / w beta1 t (t - 1) * kronecker k (t - 1)) t = M
  /\ vhat 0 (fun k => M / w beta1 t (t - 1) * kronecker k (t - 1)) t = 0.

Definition cauchy_schwarz_inner_one_step : Prop := forall beta1 beta2 g, rate beta1 -> rate beta2 ->
  vhat beta2 g 1 = mhat beta1 g 1 ^^ 2.

(** ** cauchy-schwarz-outer *)
Definition cauchy_schwarz_outer_identity : Prop := forall beta1 beta2 t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  S beta1 beta2 t - 1 = sum t (fun k => w beta2 t k * (w beta1 t k / w beta2 t k - 1) ^^ 2).

Definition cauchy_schwarz_outer_bound : Prop := forall beta1 beta2 t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z -> 1 <= S beta1 beta2 t.

Definition cauchy_schwarz_outer_equality : Prop := forall beta1 beta2 t,
  rate beta1 -> positive_rate beta2 -> (2 <= t)%Z -> (S beta1 beta2 t = 1 <-> beta1 = beta2).

Definition cauchy_schwarz_outer_one_step : Prop := forall beta1 beta2,
  rate beta1 -> positive_rate beta2 -> S beta1 beta2 1 = 1.

(** ** max-min: the minimum of vhat over gradients with mhat = M, as a function of beta2 *)
Definition max_min_minimum : Prop := forall beta1 beta2 t M,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  (forall g, mhat beta1 g t = M -> M ^^ 2 / S beta1 beta2 t <= vhat beta2 g t)
  /\ exists g, mhat beta1 g t = M /\ vhat beta2 g t = M ^^ 2 / S beta1 beta2 t.

Definition max_min_bound : Prop := forall beta1 beta2 t M,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z -> M ^^ 2 / S beta1 beta2 t <= M ^^ 2.

Definition max_min_value : Prop := forall beta1 t M, positive_rate beta1 -> (1 <= t)%Z ->
  M ^^ 2 / S beta1 beta1 t = M ^^ 2.

Definition max_min_unique : Prop := forall beta1 beta2 t M,
  positive_rate beta1 -> positive_rate beta2 -> (2 <= t)%Z -> M <> 0 ->
  (M ^^ 2 / S beta1 beta2 t = M ^^ 2 <-> beta2 = beta1).

Definition max_min_zero_not_attained : Prop := forall beta2 t M,
  positive_rate beta2 -> (2 <= t)%Z -> M <> 0 -> M ^^ 2 / S 0 beta2 t < M ^^ 2.

Definition max_min_zero_approached : Prop := forall t M epsilon, (2 <= t)%Z -> M <> 0 -> 0 < epsilon ->
  exists beta2, 0 < beta2 /\ beta2 < 1 /\ M ^^ 2 - epsilon < M ^^ 2 / S 0 beta2 t.

(** ** update-bound *)
Definition update_bound : Prop := forall beta1 beta2 g t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z -> 0 < vhat beta2 g t ->
  Rabs (u beta1 beta2 g t) <= sqrt (S beta1 beta2 t).

Definition update_bound_extremal : Prop := forall beta1 beta2 t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  0 < vhat beta2 (fun k => (beta1 / beta2) ^^ (t - k)) t
  /\ Rabs (u beta1 beta2 (fun k => (beta1 / beta2) ^^ (t - k)) t) = sqrt (S beta1 beta2 t).

Definition update_bound_sharp : Prop := forall beta1 beta2 t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  exists g, 0 < vhat beta2 g t /\ Rabs (u beta1 beta2 g t) = sqrt (S beta1 beta2 t).

Definition update_bound_closed_form : Prop := forall beta1 beta2 t,
  rate beta1 -> positive_rate beta2 -> (1 <= t)%Z -> beta1 ^^ 2 <> beta2 ->
  S beta1 beta2 t
  = (1 - beta1) ^^ 2 * (1 - beta2 ^^ t) * (1 - (beta1 ^^ 2 / beta2) ^^ t)
    / ((1 - beta1 ^^ t) ^^ 2 * (1 - beta2) * (1 - beta1 ^^ 2 / beta2)).

Definition update_bound_resonance : Prop := forall beta1 beta2 t,
  positive_rate beta1 -> (1 <= t)%Z -> beta2 = beta1 ^^ 2 ->
  S beta1 beta2 t = IZR t * (1 - beta1) * (1 + beta1 ^^ t) / ((1 + beta1) * (1 - beta1 ^^ t)).

(** ** update-bound-limit *)
Definition from_some_step_on (P : Z -> Prop) : Prop :=
  exists N, (0 <= N)%Z /\ forall t, (0 <= t)%Z -> (N <= t)%Z -> P t.

Definition update_bound_limit : Prop := forall beta1 beta2 epsilon,
  rate beta1 -> positive_rate beta2 -> beta1 ^^ 2 < beta2 -> 0 < epsilon ->
  from_some_step_on (fun t =>
    Rabs (S beta1 beta2 t - (1 - beta1) ^^ 2 * beta2 / ((1 - beta2) * (beta2 - beta1 ^^ 2))) < epsilon).

Definition update_bound_growth : Prop := forall beta1 beta2 t,
  rate beta1 -> positive_rate beta2 -> beta2 <= beta1 ^^ 2 -> (1 <= t)%Z ->
  (1 - beta1) ^^ 2 * IZR t <= S beta1 beta2 t.

Definition update_bound_divergence : Prop := forall beta1 beta2 M,
  rate beta1 -> positive_rate beta2 -> beta2 <= beta1 ^^ 2 ->
  from_some_step_on (fun t => M < S beta1 beta2 t).

Definition update_bound_phase_boundary : Prop := forall beta1 M, positive_rate beta1 ->
  from_some_step_on (fun t => M < S beta1 (beta1 ^^ 2) t).

(** ** kingma-ba-bound, refuted *)
(** The claimed bounds: (1 - beta1) / sqrt(1 - beta2) where 1 - beta1 > sqrt(1 - beta2), and 1 otherwise. *)
Definition kingma_ba_first_case : Prop :=
  ~ (forall beta1 beta2 g t, (0 <= t)%Z -> 0 <= beta1 -> beta1 < 1 -> 0 <= beta2 -> beta2 < 1 -> (1 <= t)%Z ->
       0 < vhat beta2 g t -> sqrt (1 - beta2) < 1 - beta1 ->
       Rabs (u beta1 beta2 g t) <= (1 - beta1) / sqrt (1 - beta2)).

Definition kingma_ba_second_case : Prop :=
  ~ (forall beta1 beta2 g t, (0 <= t)%Z -> 0 <= beta1 -> beta1 < 1 -> 0 <= beta2 -> beta2 < 1 -> (1 <= t)%Z ->
       0 < vhat beta2 g t -> ~ sqrt (1 - beta2) < 1 - beta1 ->
       Rabs (u beta1 beta2 g t) <= 1).

Definition kingma_ba_boundary : Prop :=
  ~ (forall beta1 beta2 g t, (0 <= t)%Z -> 0 <= beta1 -> beta1 < 1 -> 0 <= beta2 -> beta2 < 1 -> (1 <= t)%Z ->
       0 < vhat beta2 g t -> sqrt (1 - beta2) = 1 - beta1 ->
       Rabs (u beta1 beta2 g t) <= 1).

(** The gradients (beta1/beta2)^(t-k) at which the claims fail. *)
Definition kingma_ba_first_counterexample : Prop :=
  sqrt (1 - 999 / 1000) < 1 - 9 / 10
  /\ 0 < vhat (999 / 1000) (fun k => (9 / 10 / (999 / 1000)) ^^ (210 - k)) 210
  /\ (1 - 9 / 10) / sqrt (1 - 999 / 1000)
     < Rabs (u (9 / 10) (999 / 1000) (fun k => (9 / 10 / (999 / 1000)) ^^ (210 - k)) 210).

Definition kingma_ba_second_counterexample : Prop :=
  ~ sqrt (1 - 19 / 20) < 1 - 9 / 10
  /\ 0 < vhat (19 / 20) (fun k => (9 / 10 / (19 / 20)) ^^ (2 - k)) 2
  /\ 1 < Rabs (u (9 / 10) (19 / 20) (fun k => (9 / 10 / (19 / 20)) ^^ (2 - k)) 2).

Definition kingma_ba_boundary_counterexample : Prop :=
  sqrt (1 - 99 / 100) = 1 - 9 / 10
  /\ 0 < vhat (99 / 100) (fun k => (9 / 10 / (99 / 100)) ^^ (2 - k)) 2
  /\ 1 < Rabs (u (9 / 10) (99 / 100) (fun k => (9 / 10 / (99 / 100)) ^^ (2 - k)) 2).

(** ** drift-expansion: gradients a x^(t-k) of age t - k, where x is e^(-d) or near it *)
(** The mean age of the weights. *)
Definition mu (beta : R) (t : Z) : R := sum t (fun k => w beta t k * IZR (t - k)).
Definition geometric (a x : R) (t : Z) : Z -> R := fun k => a * x ^^ (t - k).

(** A constant C and a neighbourhood of 0 in which something holds: with  Rabs (f e) <= C * e ^^ 2  for P, f is O(e^2). *)
Definition near_zero (P : R -> R -> Prop) : Prop :=
  exists C r, 0 < r /\ forall e, Rabs e <= r -> P C e.

Definition drift_mean_age : Prop := forall beta t, rate beta -> (1 <= t)%Z ->
  mu beta t = beta / (1 - beta) - IZR t * beta ^^ t / (1 - beta ^^ t).

Definition drift_second_age_moment : Prop := forall beta t, rate beta -> (1 <= t)%Z ->
  E beta t (fun k => IZR (t - k) ^^ 2)
  = beta * (1 + beta) / (1 - beta) ^^ 2
    - (IZR t ^^ 2 + 2 * IZR t * (beta / (1 - beta))) * (beta ^^ t / (1 - beta ^^ t)).

Definition drift_third_age_moment : Prop := forall beta t, rate beta -> (1 <= t)%Z ->
  E beta t (fun k => IZR (t - k) ^^ 3)
  = beta * (1 + 4 * beta + beta ^^ 2) / (1 - beta) ^^ 3
    - (IZR t ^^ 3 + 3 * IZR t ^^ 2 * (beta / (1 - beta)) + 3 * IZR t * (beta * (1 + beta) / (1 - beta) ^^ 2))
      * (beta ^^ t / (1 - beta ^^ t)).

Definition drift_generating_function : Prop := forall beta t x, rate beta -> (1 <= t)%Z -> beta * x <> 1 ->
  E beta t (fun k => x ^^ (t - k)) = (1 - beta) * (1 - (beta * x) ^^ t) / ((1 - beta ^^ t) * (1 - beta * x)).

Definition drift_generating_function_resonance : Prop := forall beta t x,
  rate beta -> (1 <= t)%Z -> beta * x = 1 ->
  E beta t (fun k => x ^^ (t - k)) = IZR t * (1 - beta) / (1 - beta ^^ t).

Definition drift_exact_update : Prop := forall beta1 beta2 t a x,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> a <> 0 -> 0 < x ->
  0 < vhat beta2 (geometric a x t) t
  /\ u beta1 beta2 (geometric a x t) t
     = sign a * E beta1 t (fun k => x ^^ (t - k)) / sqrt (E beta2 t (fun k => (x ^^ 2) ^^ (t - k))).

(** Every gradient sequence that is linear in its age up to c d^2. *)
Definition drift_slow_scale : Prop := forall beta1 beta2 t a c,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> a <> 0 -> 0 <= c ->
  near_zero (fun C d => forall g,
    every_step t (fun k => Rabs (g k - a * (1 - IZR (t - k) * d)) <= c * d ^^ 2) ->
    0 < vhat beta2 g t
    /\ Rabs (u beta1 beta2 g t - sign a * (1 + (mu beta2 t - mu beta1 t) * d)) <= C * d ^^ 2).

Definition drift_expansion : Prop := forall beta1 beta2 t a c,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> a <> 0 -> 0 <= c ->
  near_zero (fun C d => forall x, Rabs (x - (1 - d)) <= c * d ^^ 2 ->
    0 < vhat beta2 (geometric a x t) t
    /\ Rabs (u beta1 beta2 (geometric a x t) t - sign a * (1 + (mu beta2 t - mu beta1 t) * d)) <= C * d ^^ 2).

(** The same for the exponential function, which the exported proofs don't speak of. *)
Definition drift_expansion_exponential : Prop := forall beta1 beta2 t a,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> a <> 0 ->
  near_zero (fun C d =>
    0 < vhat beta2 (geometric a (exp (- d)) t) t
    /\ Rabs (u beta1 beta2 (geometric a (exp (- d)) t) t - sign a * (1 + (mu beta2 t - mu beta1 t) * d))
       <= C * d ^^ 2).

Definition drift_uniqueness : Prop := forall beta1 beta2 t a b0 b1,
  rate beta1 -> rate beta2 -> (1 <= t)%Z -> a <> 0 ->
  near_zero (fun C d => Rabs (u beta1 beta2 (geometric a (1 - d) t) t - (b0 + b1 * d)) <= C * d ^^ 2) ->
  b0 = sign a /\ b1 = sign a * (mu beta2 t - mu beta1 t).

(** ** drift-iff *)
Definition drift_mean_age_increases : Prop := forall beta1 beta2 t,
  0 <= beta1 -> beta1 < beta2 -> beta2 < 1 -> (2 <= t)%Z -> mu beta1 t < mu beta2 t.

Definition drift_iff : Prop := forall beta1 beta2 t, rate beta1 -> rate beta2 -> (2 <= t)%Z ->
  (mu beta2 t - mu beta1 t = 0 <-> beta1 = beta2).

Definition drift_invariance : Prop := forall beta1 beta2 t a,
  rate beta1 -> rate beta2 -> (2 <= t)%Z -> a <> 0 ->
  (near_zero (fun C d => Rabs (u beta1 beta2 (geometric a (1 - d) t) t - sign a) <= C * d ^^ 2)
   <-> beta1 = beta2).

Definition drift_one_step : Prop := forall beta1 beta2 a x, rate beta1 -> rate beta2 -> a <> 0 ->
  mu beta2 1 - mu beta1 1 = 0 /\ u beta1 beta2 (geometric a x 1) 1 = sign a.

Definition drift_no_age : Prop := forall beta t, rate beta -> (2 <= t)%Z -> (mu beta t = 0 <-> beta = 0).

Definition drift_mean_age_limit : Prop := forall beta epsilon, rate beta -> 0 < epsilon ->
  from_some_step_on (fun t => Rabs (mu beta t - beta / (1 - beta)) < epsilon).

Definition drift_steady_state : Prop := forall beta1 beta2, rate beta1 -> rate beta2 ->
  (beta2 / (1 - beta2) - beta1 / (1 - beta1) = 0 <-> beta1 = beta2).

(** ** flow-expansion: tau1 m' = g - m and tau2 v' = g^2 - v in slow time

    The gradient at time s is f(e s); g n stands for the n-th derivative of f, h n for that of f^2, at one point. *)
(** The formal solution of  tau y' = f - y  to order n. *)
Definition formal (tau e : R) (f : Z -> R) (n : Z) : R := f 0%Z + sum n (fun k => (- (tau * e)) ^^ k * f k).

(** Leibniz's rule for  g' = delta g  and for  h = g g. *)
Definition derivative_1 (d0 : R) (g : Z -> R) : Prop := g 1%Z = d0 * g 0%Z.
Definition derivative_2 (d0 d1 : R) (g : Z -> R) : Prop := g 2%Z = d1 * g 0%Z + d0 * g 1%Z.
Definition derivative_3 (d0 d1 d2 : R) (g : Z -> R) : Prop :=
  g 3%Z = d2 * g 0%Z + 2 * d1 * g 1%Z + d0 * g 2%Z.
Definition square_0 (g h : Z -> R) : Prop := h 0%Z = g 0%Z ^^ 2.
Definition square_1 (g h : Z -> R) : Prop := h 1%Z = 2 * g 0%Z * g 1%Z.
Definition square_2 (g h : Z -> R) : Prop := h 2%Z = 2 * g 0%Z * g 2%Z + 2 * g 1%Z ^^ 2.
Definition square_3 (g h : Z -> R) : Prop := h 3%Z = 2 * g 0%Z * g 3%Z + 6 * g 1%Z * g 2%Z.

(** Moments within c e^(n+1) of the formal solutions have a ratio within C e^(n+1) of the expansion. *)
Definition flow_ratio (tau1 tau2 c : R) (g h : Z -> R) (n : Z) (expansion : R -> R) : Prop :=
  near_zero (fun C e => forall m v,
    Rabs (m - formal tau1 e g n) <= c * Rabs e ^^ (n + 1) ->
    Rabs (v - formal tau2 e h n) <= c * Rabs e ^^ (n + 1) ->
    0 < v /\ Rabs (m / sqrt v - sign (g 0%Z) * expansion e) <= C * Rabs e ^^ (n + 1)).

(** The formal solution solves the equation up to its last term: its derivative is that of each f k. *)
Definition flow_certificate : Prop := forall tau e f n, (0 <= n)%Z ->
  tau * (e * formal tau e (fun k => f (k + 1)%Z) n) + formal tau e f n
  = f 0%Z - (- (tau * e)) ^^ (n + 1) * f (n + 1)%Z.

Definition flow_first_order : Prop := forall tau1 tau2 d0 g h c,
  derivative_1 d0 g -> square_0 g h -> square_1 g h -> g 0%Z <> 0 -> 0 <= c ->
  flow_ratio tau1 tau2 c g h 1 (fun e => 1 + (tau2 - tau1) * d0 * e).

(** The coefficient of e^2. *)
Definition flow_curvature (tau1 tau2 d0 d1 : R) : R :=
  (tau1 ^^ 2 - tau1 * tau2 - tau2 ^^ 2 / 2) * d0 ^^ 2 + (tau1 ^^ 2 - tau2 ^^ 2) * d1.

Definition flow_second_order : Prop := forall tau1 tau2 d0 d1 g h c,
  derivative_1 d0 g -> derivative_2 d0 d1 g -> square_0 g h -> square_1 g h -> square_2 g h ->
  g 0%Z <> 0 -> 0 <= c ->
  flow_ratio tau1 tau2 c g h 2
    (fun e => 1 + (tau2 - tau1) * d0 * e + flow_curvature tau1 tau2 d0 d1 * e ^^ 2).

Definition flow_first_order_remainder : Prop := forall tau1 tau2 e d0 g h,
  derivative_1 d0 g -> square_0 g h -> square_1 g h ->
  formal tau1 e g 1 ^^ 2 - (1 + (tau2 - tau1) * d0 * e) ^^ 2 * formal tau2 e h 1
  = e ^^ 2 * g 0%Z ^^ 2
    * (d0 ^^ 2 * (3 * tau2 ^^ 2 - 2 * tau1 * tau2 + 2 * tau2 * (tau2 - tau1) ^^ 2 * d0 * e)).

(** With p, q and r the coefficients of m / g 0, of v / h 0 and of the expansion. *)
Definition flow_second_order_remainder : Prop := forall tau1 tau2 e d0 d1 g h p1 p2 q1 q2 r1 r2,
  derivative_1 d0 g -> derivative_2 d0 d1 g -> square_0 g h -> square_1 g h -> square_2 g h ->
  p1 = - (tau1 * d0) -> p2 = tau1 ^^ 2 * (d0 ^^ 2 + d1) ->
  q1 = - (tau2 * (2 * d0)) -> q2 = tau2 ^^ 2 * (4 * d0 ^^ 2 + 2 * d1) ->
  r1 = (tau2 - tau1) * d0 -> r2 = flow_curvature tau1 tau2 d0 d1 ->
  formal tau1 e g 2 ^^ 2 - (1 + r1 * e + r2 * e ^^ 2) ^^ 2 * formal tau2 e h 2
  = e ^^ 3 * g 0%Z ^^ 2
    * (2 * (p1 * p2) - (2 * r1 * q2 + (2 * r2 + r1 ^^ 2) * q1 + 2 * (r1 * r2))
       + (p2 ^^ 2 - ((2 * r2 + r1 ^^ 2) * q2 + 2 * (r1 * r2) * q1 + r2 ^^ 2)) * e
       + - (2 * (r1 * r2) * q2 + r2 ^^ 2 * q1) * e ^^ 2 + - (r2 ^^ 2 * q2) * e ^^ 3).

(** Gradients a e^(d s): m and v with m' = d m and v' = 2 d v solve the flow. *)
Definition flow_exponential_drift : Prop := forall tau1 tau2 a d,
  a <> 0 -> 0 < 1 + tau1 * d -> 0 < 1 + 2 * tau2 * d ->
  let m := a / (1 + tau1 * d) in
  let v := a ^^ 2 / (1 + 2 * tau2 * d) in
  tau1 * (d * m) = a - m /\ tau2 * (2 * d * v) = a ^^ 2 - v /\ 0 < v
  /\ m / sqrt v = sign a * sqrt (1 + 2 * tau2 * d) / (1 + tau1 * d).

Definition flow_exponential_drift_every_order : Prop := forall tau a d n, (0 <= n)%Z ->
  (1 + tau * d) * formal tau 1 (fun k => a * d ^^ k) n = a * (1 - (- (tau * d)) ^^ (n + 1)).

(** ** flow-iff *)
Definition flow_iff_one_drift : Prop := forall tau1 tau2 d0, d0 <> 0 ->
  ((tau2 - tau1) * d0 = 0 <-> tau1 = tau2).

Definition flow_iff : Prop := forall tau1 tau2, ((forall d0, (tau2 - tau1) * d0 = 0) <-> tau1 = tau2).

Definition flow_iff_invariance : Prop := forall tau1 tau2 d0 g h,
  derivative_1 d0 g -> square_0 g h -> square_1 g h -> g 0%Z <> 0 -> d0 <> 0 ->
  (near_zero (fun C e => Rabs (formal tau1 e g 1 / sqrt (formal tau2 e h 1) - sign (g 0%Z)) <= C * e ^^ 2)
   <-> tau1 = tau2).

(** ** flow-second-order *)
Definition balanced_flow_second_order : Prop := forall tau d0 d1 g h c,
  derivative_1 d0 g -> derivative_2 d0 d1 g -> square_0 g h -> square_1 g h -> square_2 g h ->
  g 0%Z <> 0 -> 0 <= c ->
  flow_ratio tau tau c g h 2 (fun e => 1 - tau ^^ 2 * d0 ^^ 2 / 2 * e ^^ 2).

Definition balanced_flow_third_order : Prop := forall tau d0 d1 d2 g h c,
  derivative_1 d0 g -> derivative_2 d0 d1 g -> derivative_3 d0 d1 d2 g ->
  square_0 g h -> square_1 g h -> square_2 g h -> square_3 g h -> g 0%Z <> 0 -> 0 <= c ->
  flow_ratio tau tau c g h 3
    (fun e => 1 - tau ^^ 2 * d0 ^^ 2 / 2 * e ^^ 2 + tau ^^ 3 * d0 * (d0 ^^ 2 + 2 * d1) * e ^^ 3).

Definition balanced_flow_coefficient : Prop := forall tau,
  ((forall d0, - (tau ^^ 2 * d0 ^^ 2 / 2) = 0) <-> tau = 0).

Definition balanced_flow_never_invariant : Prop := forall tau d0 d1 g h,
  derivative_1 d0 g -> derivative_2 d0 d1 g -> square_0 g h -> square_1 g h -> square_2 g h ->
  g 0%Z <> 0 -> tau <> 0 -> d0 <> 0 ->
  ~ near_zero (fun C e =>
      Rabs (formal tau e g 2 / sqrt (formal tau e h 2) - sign (g 0%Z)) <= C * Rabs e ^^ 3).

Definition balanced_flow_without_averaging : Prop := forall e n g h, (0 <= n)%Z ->
  square_0 g h -> g 0%Z <> 0 -> formal 0 e g n / sqrt (formal 0 e h n) = sign (g 0%Z).

(** ** rounding-error-bound *)
(** y is x after one rounding: U bounds the relative error, h the absolute error of an underflow. *)
Definition rounds (U h x y : R) : Prop := Rabs (y - x) <= U * Rabs x + h.
Definition rounds_sum (U x y : R) : Prop := Rabs (y - x) <= U * Rabs x.

Definition sizes (g : Z -> R) : Z -> R := fun k => Rabs (g k).

(** The constants b and w of beta and 1 - beta, and the growth gamma of an old gradient's share in one step. *)
Definition rounded_rate (beta b w U B h gamma : R) (statement : Prop) : Prop :=
  0 <= beta -> beta < 1 -> 0 <= U -> 0 <= B -> 0 <= h -> (1 + B) * (1 + U) ^^ 2 <= gamma ->
  Rabs (b - beta) <= B * beta -> Rabs (w - (1 - beta)) <= U * (1 - beta) -> statement.

(** x k = b x (k - 1) + w g k, and x k = b x (k - 1) + (w g k) g k, in the order of the computation. *)
Definition computes_m (b w U h : R) (g p q x : Z -> R) (t : Z) : Prop :=
  every_step t (fun k =>
    rounds U h (b * x (k - 1)%Z) (p k) /\ rounds U h (w * g k) (q k) /\ rounds_sum U (p k + q k) (x k)).

Definition computes_v (b w U h G : R) (g r p q x : Z -> R) (t : Z) : Prop :=
  every_step t (fun k => Rabs (g k) <= G /\
    rounds U h (w * g k) (r k) /\ rounds U h (b * x (k - 1)%Z) (p k) /\ rounds U h (r k * g k) (q k) /\
    rounds_sum U (p k + q k) (x k)).

(** y = x c, where c is computed for 1 / (1 - beta^t). *)
Definition corrects (beta U h c xt y : R) (t : Z) (statement : Prop) : Prop :=
  (1 <= t)%Z -> Rabs (c - 1 / (1 - beta ^^ t)) <= U / (1 - beta ^^ t) -> rounds U h (xt * c) y -> statement.

Definition grown (beta gamma a e : R) (f : Z -> R) (t : Z) : R :=
  sum t (fun k => (beta * gamma) ^^ (t - k) * (a * f k + e)).

(** What underflows can amount to in one step of m and of v. *)
Definition underflow_m (U h : R) : R := 2 * (1 + U) * h.
Definition underflow_v (U h G : R) : R := (1 + U) * ((1 + U) * G + 2) * h.

Definition rounding_first_moment : Prop := forall beta b w U B h gamma g p q x t, (0 <= t)%Z ->
  rounded_rate beta b w U B h gamma (x 0%Z = 0 -> computes_m b w U h g p q x t ->
    Rabs (x t) <= grown beta gamma ((1 - beta) * (1 + U) ^^ 3) (underflow_m U h) (sizes g) t
    /\ Rabs (x t - m beta g t)
       <= grown beta gamma ((1 - beta) * (1 + U) ^^ 3) (underflow_m U h) (sizes g) t - m beta (sizes g) t).

Definition rounding_second_moment : Prop := forall beta b w U B h gamma G g r p q x t, (0 <= t)%Z ->
  rounded_rate beta b w U B h gamma (x 0%Z = 0 -> computes_v b w U h G g r p q x t ->
    Rabs (x t) <= grown beta gamma ((1 - beta) * (1 + U) ^^ 4) (underflow_v U h G) (fun k => g k ^^ 2) t
    /\ Rabs (x t - v beta g t)
       <= grown beta gamma ((1 - beta) * (1 + U) ^^ 4) (underflow_v U h G) (fun k => g k ^^ 2) t - v beta g t).

(** The errors after t steps, of the moment and of its correction, where M and Mhat are the exact ones of sizes. *)
Definition errors_after (beta gamma U h e : R) (n t : Z) (error corrected_error M Mhat : R) : Prop :=
  error <= (gamma ^^ (t - 1) * (1 + U) ^^ n - 1) * M + gamma ^^ (t - 1) * e * (1 - beta ^^ t) / (1 - beta)
  /\ corrected_error <= (gamma ^^ (t - 1) * (1 + U) ^^ (n + 2) - 1) * Mhat
       + gamma ^^ (t - 1) * (1 + U) ^^ 2 * e / (1 - beta) + h.

Definition rounding_first_moment_after : Prop := forall beta b w U B h gamma g p q x t c y, (0 <= t)%Z ->
  rounded_rate beta b w U B h gamma (x 0%Z = 0 -> computes_m b w U h g p q x t ->
    corrects beta U h c (x t) y t
      (errors_after beta gamma U h (underflow_m U h) 3 t (Rabs (x t - m beta g t)) (Rabs (y - mhat beta g t))
        (m beta (sizes g) t) (mhat beta (sizes g) t))).

Definition rounding_second_moment_after : Prop := forall beta b w U B h gamma G g r p q x t c y, (0 <= t)%Z ->
  rounded_rate beta b w U B h gamma (x 0%Z = 0 -> computes_v b w U h G g r p q x t ->
    corrects beta U h c (x t) y t
      (errors_after beta gamma U h (underflow_v U h G) 4 t (Rabs (x t - v beta g t)) (Rabs (y - vhat beta g t))
        (v beta g t) (vhat beta g t))).

(** The same without growth in t, where L is the largest that is averaged. *)
Definition errors_always (beta gamma U h e L : R) (n t : Z) (error corrected_error : R) : Prop :=
  error <= (1 - beta ^^ t) * (((1 - beta) * (1 + U) ^^ n / (1 - beta * gamma) - 1) * L + e / (1 - beta * gamma))
  /\ corrected_error <= ((1 - beta) * (1 + U) ^^ (n + 2) / (1 - beta * gamma) - 1) * L
       + (1 + U) ^^ 2 * e / (1 - beta * gamma) + h.

Definition rounding_first_moment_always : Prop := forall beta b w U B h gamma g p q x t c y G, (0 <= t)%Z ->
  rounded_rate beta b w U B h gamma (x 0%Z = 0 -> computes_m b w U h g p q x t ->
    corrects beta U h c (x t) y t
      (beta * gamma < 1 -> every_step t (fun k => Rabs (g k) <= G) ->
        errors_always beta gamma U h (underflow_m U h) G 3 t (Rabs (x t - m beta g t)) (Rabs (y - mhat beta g t)))).

Definition rounding_second_moment_always : Prop := forall beta b w U B h gamma G g r p q x t c y, (0 <= t)%Z ->
  rounded_rate beta b w U B h gamma (x 0%Z = 0 -> computes_v b w U h G g r p q x t ->
    corrects beta U h c (x t) y t
      (beta * gamma < 1 ->
        errors_always beta gamma U h (underflow_v U h G) (G ^^ 2) 4 t (Rabs (x t - v beta g t))
          (Rabs (y - vhat beta g t)))).

(** z = x / (sqrt y + eps), where x is computed for mhat, y for vhat and c for eps. *)
Definition computes_u (eps x y c r d z U h square : R) (statement : Prop) : Prop :=
  0 <= U -> 0 <= eps -> 0 < square -> 0 <= y -> Rabs (c - eps) <= U * eps -> rounds_sum U (sqrt y) r ->
  rounds_sum U (r + c) d -> rounds U h (x / d) z -> statement.

Definition rounding_update : Prop := forall beta1 beta2 eps g t x y c r d z U h delta D V, (0 <= t)%Z ->
  rate beta1 -> rate beta2 -> (1 <= t)%Z ->
  computes_u eps x y c r d z U h (vhat beta2 g t) (
    Rabs (x - mhat beta1 g t) <= D -> Rabs (y - vhat beta2 g t) <= V ->
    (1 + U) ^^ 2 * (1 + V / (sqrt (vhat beta2 g t) * (sqrt (vhat beta2 g t) + eps))) <= 1 + delta -> delta < 1 ->
    Rabs (z - u_eps beta1 beta2 eps g t)
    <= (1 + U) * ((D / (sqrt (vhat beta2 g t) + eps) + Rabs (u_eps beta1 beta2 eps g t) * delta) / (1 - delta))
       + U * Rabs (u_eps beta1 beta2 eps g t) + h).

Definition rounding_update_for_all_gradients : Prop := forall beta1 beta2 eps g t x y c r d z U h delta a b,
  (0 <= t)%Z -> rate beta1 -> positive_rate beta2 -> (1 <= t)%Z ->
  computes_u eps x y c r d z U h (vhat beta2 g t) (
    0 <= a -> 0 <= b -> Rabs (x - mhat beta1 g t) <= a * mhat beta1 (sizes g) t ->
    Rabs (y - vhat beta2 g t) <= b * vhat beta2 g t -> (1 + U) ^^ 2 * (1 + b) <= 1 + delta -> delta < 1 ->
    Rabs (z - u_eps beta1 beta2 eps g t)
    <= sqrt (S beta1 beta2 t) * ((1 + U) * (a + delta) / (1 - delta) + U) + h).

(** x k = x (k - 1) - a (z k + b x (k - 1)), where a is computed for eta, b for lambda and z for u. *)
Definition rounding_parameter : Prop := forall eta lambda a b U h T Y E u theta z p q r x t, (0 <= t)%Z ->
  0 <= U -> 0 <= eta -> 0 <= lambda -> eta * lambda <= 1 ->
  Rabs (a - eta) <= U * eta -> Rabs (b - lambda) <= U * lambda -> x 0%Z = theta 0%Z ->
  every_step t (fun k =>
    theta k = theta (k - 1)%Z - eta * (u k + lambda * theta (k - 1)%Z) /\
    Rabs (u k) <= Y /\ Rabs (z k - u k) <= E /\ Rabs (x (k - 1)%Z) <= T /\
    rounds U h (b * x (k - 1)%Z) (p k) /\ rounds_sum U (z k + p k) (q k) /\ rounds U h (a * q k) (r k) /\
    rounds_sum U (x (k - 1)%Z - r k) (x k)) ->
  Rabs (x t - theta t)
  <= IZR t * (U * T + (1 + U) * ((1 + U) ^^ 3 * eta * (Y + E + (1 + U) ^^ 2 * lambda * T + h) + h)
              - eta * (Y + lambda * T)).
