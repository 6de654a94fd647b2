#include "kernels.h"

/// Whether this processor, and the operating system, support a set of instructions.
static bool is_supported(adam_instruction_set set) {
  if (set == adam_baseline) return true;
#if defined(__x86_64__)
  __builtin_cpu_init();
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (set == adam_avx2) return avx2;
  return avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw");
#else
  return false;
#endif
}

const adam_kernels_float *adam_kernels_for_float(adam_instruction_set set) {
  if (!is_supported(set)) return NULL;
#if defined(__x86_64__)
  if (set == adam_avx2) return &adam_kernels_float_avx2;
  if (set == adam_avx512) return &adam_kernels_float_avx512;
#endif
  return &adam_kernels_float_baseline;
}

const adam_kernels_double *adam_kernels_for_double(adam_instruction_set set) {
  if (!is_supported(set)) return NULL;
#if defined(__x86_64__)
  if (set == adam_avx2) return &adam_kernels_double_avx2;
  if (set == adam_avx512) return &adam_kernels_double_avx512;
#endif
  return &adam_kernels_double_baseline;
}
