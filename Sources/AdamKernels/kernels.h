// What the files with the loops share: each has those of one set of instructions.
#include "AdamKernels.h"

#include <stdint.h>

// Memory is asked for in blocks of a few cache lines of each array, this many bytes ahead. Measured: without it
// the step takes up to 1.7 times as long, with blocks of four lines 1.0 to 1.05, of eight 1.1 to 1.2 times; with half
// or twice the distance 1.05 to 1.1 times. The check of gradients, with one array to read, gains a tenth and more
// from a distance of 4 to 16 KiB, which is 1 to 2 pages ahead of what the processor fetches by itself.
enum { CACHE_LINE = 64, BLOCK_LINES = 2, PREFETCH_DISTANCE = 2048, CHECK_PREFETCH_DISTANCE = 8192 };

#if defined(__x86_64__)
extern const adam_kernels_float adam_kernels_float_avx2, adam_kernels_float_avx512;
extern const adam_kernels_double adam_kernels_double_avx2, adam_kernels_double_avx512;
#endif
