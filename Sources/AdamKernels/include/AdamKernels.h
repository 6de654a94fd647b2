/// The vector loops of the Adam step, for `float` and `double`, once for each set of vector instructions.
///
/// They are C because Swift 6.3 has no function multiversioning: it would compile these loops for the oldest
/// processor only. Nothing is contracted into a fused multiply-add unless it is written as one, so an element's
/// result has the same bits in every version, at every position and whatever the length.
#ifndef ADAM_KERNELS_H
#define ADAM_KERNELS_H

#include <stdbool.h>
#include <stddef.h>

/// The instructions that a version of the loops uses.
typedef enum {
  /// What every processor of the architecture has.
  adam_baseline,
  /// 256-bit vectors with fused multiply-adds.
  adam_avx2,
  /// 512-bit vectors.
  adam_avx512,
} adam_instruction_set;

/// Declares constants, loops and the table of loops of a scalar type.
#define ADAM_KERNELS_DECLARE(SCALAR)                                                                         \
  /* What one step in the published order applies to every element. */                                       \
  typedef struct {                                                                                           \
    SCALAR beta1, one_minus_beta1, beta2, one_minus_beta2;                                                   \
    SCALAR inverse_bias_correction1;                                                                         \
    /* What the second moment is multiplied by before and after AMSGrad takes the maximum. */                \
    SCALAR correction_before_maximum, correction_after_maximum;                                              \
    SCALAR epsilon, learning_rate, gradient_decay, decoupled_decay, gradient_sign;                           \
    /* Elements with a gradient that is NaN or of larger magnitude stay as they are. */                      \
    SCALAR largest_gradient;                                                                                 \
  } adam_published_##SCALAR;                                                                                 \
                                                                                                             \
  /* What one step in PyTorch's order applies to every element. */                                           \
  typedef struct {                                                                                           \
    SCALAR gradient_sign, gradient_decay, retained_parameter;                                                \
    SCALAR first_moment_weight, first_moment_rest, beta2, one_minus_beta2;                                   \
    SCALAR negated_step_size, sqrt_bias_correction2, epsilon, largest_gradient;                              \
    bool has_gradient_decay, weight_is_below_half;                                                           \
  } adam_pytorch_##SCALAR;                                                                                   \
                                                                                                             \
  /* Arrays of count elements that do not overlap; the maximum is NULL without AMSGrad. */                   \
  typedef struct {                                                                                           \
    size_t count;                                                                                            \
    SCALAR *_Nonnull parameters;                                                                             \
    const SCALAR *_Nonnull gradients;                                                                        \
    SCALAR *_Nonnull first_moment;                                                                           \
    SCALAR *_Nonnull second_moment;                                                                          \
    SCALAR *_Nullable maximum_second_moment;                                                                 \
  } adam_arrays_##SCALAR;                                                                                    \
                                                                                                             \
  /* The loops for one set of instructions. */                                                               \
  typedef struct {                                                                                           \
    /* Steps all elements; whether there was one whose gradient is unusable. */                              \
    bool (*_Nonnull published)(adam_arrays_##SCALAR, adam_published_##SCALAR);                               \
    bool (*_Nonnull pytorch)(adam_arrays_##SCALAR, adam_pytorch_##SCALAR);                                   \
    /* Whether one of the magnitudes is NaN or above a limit. Reads from the last gradient to the first; */  \
    /* these are then still in the caches when a step begins with them. */                                   \
    bool (*_Nonnull has_unusable)(const SCALAR *_Nonnull gradients, size_t count, SCALAR largest);           \
  } adam_kernels_##SCALAR;                                                                                   \
                                                                                                             \
  extern const adam_kernels_##SCALAR adam_kernels_##SCALAR##_baseline;                                       \
                                                                                                             \
  /* The loops for a set of instructions; NULL when this processor does not have them. */                    \
  const adam_kernels_##SCALAR *_Nullable adam_kernels_for_##SCALAR(adam_instruction_set set)

ADAM_KERNELS_DECLARE(float);
ADAM_KERNELS_DECLARE(double);

#endif
