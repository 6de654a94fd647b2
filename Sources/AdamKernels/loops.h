// The loops for one scalar type and one set of instructions. Include with SCALAR and SET defined.
//
// Each is plain C that the compiler vectorises: square root and quotient are correctly rounded in vectors too.

#define JOIN3(a, b, c) a##_##b##_##c
#define NAME2(a, b, c) JOIN3(a, b, c)
#define LOCAL(name) NAME2(name, SCALAR, SET)
#define JOIN2(a, b) a##_##b
#define NAME1(a, b) JOIN2(a, b)
#define TYPE(name) NAME1(name, SCALAR)

static inline __attribute__((always_inline)) bool LOCAL(published_loop)(
    size_t count, SCALAR *restrict parameters, const SCALAR *restrict gradients,
    SCALAR *restrict first_moment, SCALAR *restrict second_moment, SCALAR *restrict maximum_second_moment,
    const TYPE(adam_published) c, const bool amsgrad) {
#pragma STDC FP_CONTRACT OFF
  int unusable = 0;
#pragma clang loop vectorize(enable)
  for (size_t i = 0; i < count; i++) {
    const SCALAR gradient = gradients[i], theta = parameters[i];
    const bool usable = __builtin_elementwise_abs(gradient) <= c.largest_gradient;
    unusable |= !usable;
    const SCALAR g = c.gradient_sign * gradient + c.gradient_decay * theta;
    const SCALAR m = c.beta1 * first_moment[i] + c.one_minus_beta1 * g;
    const SCALAR v = c.beta2 * second_moment[i] + (c.one_minus_beta2 * g) * g;
    SCALAR vhat;
    if (amsgrad) {
      const SCALAR candidate = v * c.correction_before_maximum, previous = maximum_second_moment[i];
      const SCALAR maximum = candidate > previous ? candidate : previous;
      vhat = maximum * c.correction_after_maximum;
      maximum_second_moment[i] = usable ? maximum : previous;
    } else {
      vhat = v * c.correction_after_maximum;
    }
    const SCALAR denominator = __builtin_elementwise_sqrt(vhat) + c.epsilon;
    const SCALAR divisor = denominator == 0 ? (SCALAR)__builtin_inf() : denominator;
    const SCALAR update = (m * c.inverse_bias_correction1) / divisor;
    const SCALAR stepped = theta - c.learning_rate * (update + c.decoupled_decay * theta);
    first_moment[i] = usable ? m : first_moment[i];
    second_moment[i] = usable ? v : second_moment[i];
    parameters[i] = usable ? stepped : theta;
  }
  return unusable;
}

static inline __attribute__((always_inline)) bool LOCAL(pytorch_loop)(
    size_t count, SCALAR *restrict parameters, const SCALAR *restrict gradients,
    SCALAR *restrict first_moment, SCALAR *restrict second_moment, SCALAR *restrict maximum_second_moment,
    const TYPE(adam_pytorch) c, const bool amsgrad) {
#pragma STDC FP_CONTRACT OFF
  int unusable = 0;
#pragma clang loop vectorize(enable)
  for (size_t i = 0; i < count; i++) {
    const SCALAR gradient = gradients[i], theta = parameters[i];
    const SCALAR m0 = first_moment[i], v0 = second_moment[i];
    const bool usable = __builtin_elementwise_abs(gradient) <= c.largest_gradient;
    unusable |= !usable;
    const SCALAR ascent = c.gradient_sign * gradient;
    const SCALAR g =
        c.has_gradient_decay ? __builtin_elementwise_fma(c.gradient_decay, theta, ascent) : ascent;
    const SCALAR m = c.weight_is_below_half ? __builtin_elementwise_fma(c.first_moment_weight, g - m0, m0)
                                            : g - (g - m0) * c.first_moment_rest;
    const SCALAR v = __builtin_elementwise_fma(c.one_minus_beta2 * g, g, v0 * c.beta2);
    SCALAR denominated = v;
    if (amsgrad) {
      const SCALAR previous = maximum_second_moment[i];
      denominated = v > previous ? v : previous;
      maximum_second_moment[i] = usable ? denominated : previous;
    }
    const SCALAR root = __builtin_elementwise_sqrt(denominated);
    const SCALAR denominator = root / c.sqrt_bias_correction2 + c.epsilon;
    const SCALAR stepped = theta * c.retained_parameter + (c.negated_step_size * m) / denominator;
    first_moment[i] = usable ? m : m0;
    second_moment[i] = usable ? v : v0;
    parameters[i] = usable ? stepped : theta;
  }
  return unusable;
}

/// Asks for the cache lines of a block some way ahead: the square root and the quotient take so long that the
/// processor would not look that far by itself. It does not matter if they are beyond the arrays.
static inline __attribute__((always_inline)) void LOCAL(prefetch)(const void *start) {
  const uintptr_t ahead = (uintptr_t)start + PREFETCH_DISTANCE;
  for (size_t line = 0; line < BLOCK_LINES; line++)
    __builtin_prefetch((const void *)(ahead + line * CACHE_LINE), 1);
}

/// Runs the loop of an order of operations over whole blocks and then over the rest.
#define DEFINE_STEP(ORDER)                                                                                   \
  static inline __attribute__((always_inline)) bool LOCAL(ORDER##_part)(                                     \
      TYPE(adam_arrays) a, TYPE(adam_##ORDER) c, size_t start, size_t count) {                               \
    SCALAR *maximum = a.maximum_second_moment;                                                               \
    return maximum ? LOCAL(ORDER##_loop)(count, a.parameters + start, a.gradients + start,                   \
                                         a.first_moment + start, a.second_moment + start,                    \
                                         maximum + start, c, true)                                           \
                   : LOCAL(ORDER##_loop)(count, a.parameters + start, a.gradients + start,                   \
                                         a.first_moment + start, a.second_moment + start, NULL, c, false);   \
  }                                                                                                          \
                                                                                                             \
  static bool LOCAL(ORDER)(TYPE(adam_arrays) a, TYPE(adam_##ORDER) c) {                                      \
    const size_t block = BLOCK_LINES * CACHE_LINE / sizeof(SCALAR);                                          \
    bool unusable = false;                                                                                   \
    size_t start = 0;                                                                                        \
    for (; a.count - start >= block; start += block) {                                                       \
      LOCAL(prefetch)(a.parameters + start);                                                                 \
      LOCAL(prefetch)(a.gradients + start);                                                                  \
      LOCAL(prefetch)(a.first_moment + start);                                                               \
      LOCAL(prefetch)(a.second_moment + start);                                                              \
      if (a.maximum_second_moment) LOCAL(prefetch)(a.maximum_second_moment + start);                         \
      unusable |= LOCAL(ORDER##_part)(a, c, start, block);                                                   \
    }                                                                                                        \
    return LOCAL(ORDER##_part)(a, c, start, a.count - start) | unusable;                                     \
  }

DEFINE_STEP(published)
DEFINE_STEP(pytorch)

/// The elements of a cache line, wherever they start.
typedef SCALAR LOCAL(line) __attribute__((vector_size(CACHE_LINE), aligned(sizeof(SCALAR)), may_alias));

static bool LOCAL(has_unusable)(const SCALAR *gradients, size_t count, SCALAR largest) {
  const size_t line = CACHE_LINE / sizeof(SCALAR);
  int unusable = 0;
  for (; count % line != 0; count--) unusable |= !(__builtin_elementwise_abs(gradients[count - 1]) <= largest);
  // A vector of all ones where an element was unusable: one comparison of vectors a line, and no branch.
  __typeof__((LOCAL(line)){0} <= (LOCAL(line)){0}) unusable_lanes = {0};
  for (; count > 0; count -= line) {
    const SCALAR *start = gradients + count - line;
    __builtin_prefetch((const void *)((uintptr_t)start - CHECK_PREFETCH_DISTANCE));
    unusable_lanes |= ~(__builtin_elementwise_abs(*(const LOCAL(line) *)start) <= largest);
  }
  return unusable | (__builtin_reduce_or(unusable_lanes) != 0);
}

const TYPE(adam_kernels) LOCAL(adam_kernels) = {LOCAL(published), LOCAL(pytorch), LOCAL(has_unusable)};

#undef DEFINE_STEP
#undef TYPE
#undef NAME1
#undef JOIN2
#undef LOCAL
#undef NAME2
#undef JOIN3
