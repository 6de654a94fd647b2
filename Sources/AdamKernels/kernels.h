// The loops of the sets of instructions beyond the baseline, one file a set.
#include "AdamKernels.h"

#if defined(__x86_64__)
extern const adam_kernels_float adam_kernels_float_avx2, adam_kernels_float_avx512;
extern const adam_kernels_double adam_kernels_double_avx2, adam_kernels_double_avx512;
#endif
