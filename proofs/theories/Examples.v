(** Identities of the theory closed by [ema_identity] alone, and false ones close to true ones that it refuses. *)
From Coq Require Import Reals Lra Lia ZArith.
From AdamDerive Require Import Powers Sums Moments EmaIdentity.
Local Open Scope R_scope.

(** ** Weights *)
Example weights_sum beta t : 0 <= beta < 1 -> (1 <= t)%Z -> sum t (fun k => w beta t k) = 1.
Proof. ema_identity. Qed.

Example squares_of_weights beta t : 0 <= beta < 1 -> (1 <= t)%Z ->
  sum t (fun k => w beta t k ^^ 2) = (1 - beta) * (1 + beta ^^ t) / ((1 + beta) * (1 - beta ^^ t)).
Proof. ema_identity. Qed.

Example overlap_of_weights beta1 beta2 t : 0 <= beta1 < 1 -> 0 <= beta2 < 1 -> (1 <= t)%Z ->
  sum t (fun k => w beta1 t k * w beta2 t k)
  = (1 - beta1) * (1 - beta2) * (1 - (beta1 * beta2) ^^ t)
    / ((1 - beta1 ^^ t) * (1 - beta2 ^^ t) * (1 - beta1 * beta2)).
Proof. ema_identity. Qed.

(** ** Moments *)
Example mean_and_variance beta g t : 0 <= beta < 1 -> (1 <= t)%Z ->
  vhat beta g t = mhat beta g t ^^ 2 + sigmahat2 beta g t.
Proof. ema_identity. Qed.

Example centre_of_expansion beta2 g t x : 0 <= beta2 < 1 -> (1 <= t)%Z ->
  vhat beta2 g t = x ^^ 2 + 2 * x * (E beta2 t g - x) + E beta2 t (fun k => (g k - x) ^^ 2).
Proof. ema_identity. Qed.

Example expansion_about_mhat beta1 beta2 g t : 0 <= beta1 < 1 -> 0 <= beta2 < 1 -> (1 <= t)%Z ->
  vhat beta2 g t
  = mhat beta1 g t ^^ 2 + 2 * mhat beta1 g t * (E beta2 t g - E beta1 t g)
    + E beta2 t (fun k => (g k - mhat beta1 g t) ^^ 2).
Proof. ema_identity. Qed.

Example perturbed_first_moment beta1 g t e : 0 <= beta1 < 1 -> (1 <= t)%Z ->
  mhat beta1 (fun k => mhat beta1 g t + e * (g k - mhat beta1 g t)) t = mhat beta1 g t.
Proof. ema_identity. Qed.

Example online_variance beta g t : 0 <= beta < 1 -> (1 <= t)%Z ->
  v beta g t - m beta g t ^^ 2
  = beta * (v beta g (t - 1) - m beta g (t - 1) ^^ 2) + beta * (1 - beta) * (m beta g (t - 1) - g t) ^^ 2.
Proof. ema_identity. Qed.

Example covariance beta f g t : 0 <= beta < 1 -> (1 <= t)%Z ->
  E beta t (fun k => f k * g k) - E beta t f * E beta t g
  = E beta t (fun k => (f k - E beta t f) * (g k - E beta t g)).
Proof. ema_identity. Qed.

Example third_central_moment beta g t : 0 <= beta < 1 -> (1 <= t)%Z ->
  E beta t (fun k => (g k - E beta t g) ^^ 3)
  = E beta t (fun k => g k ^^ 3) - 3 * E beta t g * E beta t (fun k => g k ^^ 2) + 2 * E beta t g ^^ 3.
Proof. ema_identity. Qed.

(** ** The sum S, with its closed forms *)
Example sum_of_squares beta1 beta2 g t c : 0 < beta1 < 1 -> 0 < beta2 < 1 -> (1 <= t)%Z ->
  sum t (fun k => w beta2 t k * (g k - c * (w beta1 t k / w beta2 t k)) ^^ 2)
  = vhat beta2 g t - 2 * c * mhat beta1 g t + c ^^ 2 * S beta1 beta2 t.
Proof. ema_identity. Qed.

Example excess_of_S beta1 beta2 t : 0 <= beta1 < 1 -> 0 < beta2 < 1 -> (1 <= t)%Z ->
  S beta1 beta2 t - 1 = sum t (fun k => w beta2 t k * (w beta1 t k / w beta2 t k - 1) ^^ 2).
Proof. ema_identity. Qed.

Example closed_form_of_S beta1 beta2 t : 0 <= beta1 < 1 -> 0 < beta2 < 1 -> (1 <= t)%Z ->
  beta1 ^^ 2 <> beta2 ->
  S beta1 beta2 t
  = (1 - beta1) ^^ 2 * (1 - beta2 ^^ t) * (beta2 ^^ t - beta1 ^^ (2 * t)) * beta2
    / ((1 - beta1 ^^ t) ^^ 2 * (1 - beta2) * beta2 ^^ t * (beta2 - beta1 ^^ 2)).
Proof. ema_identity. Qed.

Example S_at_resonance beta t : 0 < beta < 1 -> (1 <= t)%Z ->
  S beta (beta ^^ 2) t
  = IZR t * (1 - beta) ^^ 2 * (1 - beta ^^ (2 * t)) / ((1 - beta ^^ t) ^^ 2 * (1 - beta ^^ 2)).
Proof. ema_identity. Qed.

(** ** Lags *)
Example mean_age beta t : 0 <= beta < 1 -> (1 <= t)%Z ->
  sum t (fun k => w beta t k * IZR (t - k)) = beta / (1 - beta) - IZR t * beta ^^ t / (1 - beta ^^ t).
Proof. ema_identity. Qed.

Example ramp beta a s t : 0 <= beta < 1 -> (1 <= t)%Z ->
  mhat beta (fun k => a + s * IZR k) t
  = a + s * IZR t - s * (beta / (1 - beta) - IZR t * beta ^^ t / (1 - beta ^^ t)).
Proof. ema_identity. Qed.

Example second_moment_of_age beta t : 0 <= beta < 1 -> (1 <= t)%Z ->
  (1 - beta) ^^ 2 * sum t (fun k => (1 - beta) * beta ^^ (t - k) * IZR (t - k) ^^ 2)
  = beta * (1 + beta) * (1 - beta ^^ t)
    - 2 * IZR t * beta ^^ (t + 1) * (1 - beta) - IZR t ^^ 2 * beta ^^ t * (1 - beta) ^^ 2.
Proof. ema_identity. Qed.

Example fifth_order beta t : 0 <= beta < 1 -> (1 <= t)%Z ->
  sum (t + 1) (fun k => beta ^^ (t + 1 - k) * IZR (t + 1 - k) ^^ 5)
  = beta * sum t (fun k => beta ^^ (t - k) * (IZR (t - k) + 1) ^^ 5).
Proof. ema_identity. Qed.

Example geometric_gradients beta rho t : 0 <= beta < 1 -> (1 <= t)%Z -> rho <> 0 -> beta <> rho ->
  m beta (fun k => rho ^^ k) t = (1 - beta) * rho * (rho ^^ t - beta ^^ t) / (rho - beta).
Proof. ema_identity. Qed.

(** ** Quotients of moments, and several sequences *)
Example relative_spread beta1 beta2 g t : 0 <= beta1 < 1 -> 0 <= beta2 < 1 -> (1 <= t)%Z ->
  mhat beta1 g t <> 0 ->
  vhat beta2 g t / mhat beta1 g t ^^ 2 - 1
  = 2 * (E beta2 t g - mhat beta1 g t) / mhat beta1 g t
    + E beta2 t (fun k => (g k - mhat beta1 g t) ^^ 2) / mhat beta1 g t ^^ 2.
Proof. ema_identity. Qed.

Example step_of_vhat beta g t : 0 <= beta < 1 -> (2 <= t)%Z ->
  vhat beta g t
  = (beta * (1 - beta ^^ (t - 1)) * vhat beta g (t - 1) + (1 - beta) * g t ^^ 2) / (1 - beta ^^ t).
Proof. ema_identity. Qed.

Example last_two_steps beta g t : 0 <= beta < 1 -> (2 <= t)%Z ->
  m beta g t = beta ^^ 2 * m beta g (t - 2) + (1 - beta) * (g t + beta * g (t - 1)%Z).
Proof. ema_identity. Qed.

Example mixed_product beta1 beta2 f g h t : 0 <= beta1 < 1 -> 0 < beta2 < 1 -> (1 <= t)%Z ->
  sum t (fun k => w beta1 t k * (f k + g k) * h k ^^ 2 / beta2 ^^ (t - k))
  = sum t (fun k => w beta1 t k * f k * h k ^^ 2 / beta2 ^^ (t - k))
    + sum t (fun k => w beta1 t k * (h k * (g k * h k)) * beta2 ^^ (k - t)).
Proof. ema_identity. Qed.

Example first_three_steps beta g : 0 <= beta < 1 ->
  mhat beta g 3 = (g 3%Z + beta * g 2%Z + beta ^^ 2 * g 1%Z) / (1 + beta + beta ^^ 2).
Proof. ema_identity. Qed.

(** ** Members at other steps, and sums within sums *)
Example shifted_members beta g t : 0 <= beta < 1 -> (1 <= t)%Z ->
  (1 - beta) * sum t (fun k => beta ^^ (t - k) * g (k + 1)%Z)
  = m beta g (t + 1) - beta ^^ t * (1 - beta) * g 1%Z.
Proof. ema_identity. Qed.

Example increments beta g t : 0 <= beta < 1 -> (1 <= t)%Z ->
  sum t (fun k => beta ^^ (t - k) * (g (k + 1)%Z ^^ 2 - g k ^^ 2))
  = g (t + 1)%Z ^^ 2 - beta ^^ t * g 1%Z ^^ 2 - (1 - beta) * sum t (fun k => beta ^^ (t - k) * g k ^^ 2).
Proof. ema_identity. Qed.

Example square_of_the_mean beta g t : 0 <= beta < 1 -> (1 <= t)%Z ->
  mhat beta g t ^^ 2 = sum t (fun k => sum t (fun l => w beta t k * w beta t l * (g k * g l))).
Proof. ema_identity. Qed.

Example spread_by_pairs beta g t : 0 <= beta < 1 -> (1 <= t)%Z ->
  2 * sigmahat2 beta g t = E beta t (fun k => E beta t (fun l => (g k - g l) ^^ 2)).
Proof. ema_identity. Qed.

(** ** False statements *)
Definition variance_subtracted : Prop := forall beta g t, 0 <= beta < 1 -> (1 <= t)%Z ->
  vhat beta g t = mhat beta g t ^^ 2 - sigmahat2 beta g t.
Fail Definition wrong : variance_subtracted := ltac:(ema_identity).

(** Without the part of first order. *)
Definition expansion_without_first_order : Prop := forall beta1 beta2 g t,
  0 <= beta1 < 1 -> 0 <= beta2 < 1 -> (1 <= t)%Z ->
  vhat beta2 g t = mhat beta1 g t ^^ 2 + E beta2 t (fun k => (g k - mhat beta1 g t) ^^ 2).
Fail Definition wrong : expansion_without_first_order := ltac:(ema_identity).

(** The closed form of S where its ratio may be 1. *)
Definition closed_form_at_resonance : Prop := forall beta1 beta2 t,
  0 <= beta1 < 1 -> 0 < beta2 < 1 -> (1 <= t)%Z ->
  S beta1 beta2 t
  = (1 - beta1) ^^ 2 * (1 - beta2 ^^ t) * (beta2 ^^ t - beta1 ^^ (2 * t)) * beta2
    / ((1 - beta1 ^^ t) ^^ 2 * (1 - beta2) * beta2 ^^ t * (beta2 - beta1 ^^ 2)).
Fail Definition wrong : closed_form_at_resonance := ltac:(ema_identity).

(** The sum of no weights. *)
Definition weights_at_step_zero : Prop := forall beta t, 0 <= beta < 1 -> (0 <= t)%Z ->
  sum t (fun k => w beta t k) = 1.
Fail Definition wrong : weights_at_step_zero := ltac:(ema_identity).
