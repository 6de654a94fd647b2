// What the files with the loops share: each has those of one set of instructions.
#include "AdamKernels.h"

#include <stdint.h>

// Memory is asked for in blocks of a few cache lines of each array, this many bytes ahead. Measured: without it
// the step takes 1.7 times as long, with blocks four times as long 1.1 to 1.3 times; half or four times the
// distance makes no difference beyond 10 %.
enum { CACHE_LINE = 64, BLOCK_LINES = 4, PREFETCH_DISTANCE = 2048 };

#if defined(__x86_64__)
extern const adam_kernels_float adam_kernels_float_avx2, adam_kernels_float_avx512;
extern const adam_kernels_double adam_kernels_double_avx2, adam_kernels_double_avx512;
#endif
