#include "kernels.h"

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,fma"))), apply_to = function)
#define SET avx512
#define SCALAR float
#include "loops.h"
#undef SCALAR
#define SCALAR double
#include "loops.h"
#pragma clang attribute pop
#endif
