#include "MemoryTraffic.h"

#if defined(__x86_64__) && defined(__GLIBC__)
__attribute__((target_clones("avx512f", "avx2", "default")))
#endif
void memory_traffic(size_t count, float *restrict parameters, const float *restrict gradients,
                    float *restrict first_moment, float *restrict second_moment) {
  for (size_t i = 0; i < count; i++) {
    parameters[i] += gradients[i];
    first_moment[i] += gradients[i];
    second_moment[i] += gradients[i];
  }
}
