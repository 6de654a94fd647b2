// What the files with the loops share: each has those of one set of instructions.
#include "AdamKernels.h"

#include <stdint.h>

// Memory is asked for in blocks of a few cache lines of each array, this many bytes ahead. Measured: blocks four
// times as long are slower by a fifth, and half or four times the distance makes no difference.
enum { CACHE_LINE = 64, BLOCK_LINES = 4, PREFETCH_DISTANCE = 2048 };

#if defined(__x86_64__)
extern const adam_kernels_float adam_kernels_float_avx2, adam_kernels_float_avx512;
extern const adam_kernels_double adam_kernels_double_avx2, adam_kernels_double_avx512;
#endif
