#include "MemoryTraffic.h"

#if defined(__x86_64__) && defined(__GLIBC__)
#define FOR_WIDE_VECTORS __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define FOR_WIDE_VECTORS
#endif

FOR_WIDE_VECTORS
void memory_traffic(size_t count, float *restrict parameters, const float *restrict gradients,
                    float *restrict first_moment, float *restrict second_moment, float factor) {
  for (size_t i = 0; i < count; i++) {
    parameters[i] += factor * gradients[i];
    first_moment[i] += factor * gradients[i];
    second_moment[i] += factor * gradients[i];
  }
}

FOR_WIDE_VECTORS
void memory_traffic_asked_ahead(size_t count, float *restrict parameters, const float *restrict gradients,
                                float *restrict first_moment, float *restrict second_moment, float factor) {
  enum { BLOCK = 32, AHEAD = 2048, LINE = 64 };
  size_t start = 0;
  for (; count - start >= BLOCK; start += BLOCK) {
    const void *arrays[] = {parameters + start, gradients + start, first_moment + start, second_moment + start};
    for (size_t array = 0; array < 4; array++)
      for (size_t byte = 0; byte < BLOCK * sizeof(float); byte += LINE)
        __builtin_prefetch((const void *)((uintptr_t)arrays[array] + AHEAD + byte), 1);
    for (size_t i = start; i < start + BLOCK; i++) {
      parameters[i] += factor * gradients[i];
      first_moment[i] += factor * gradients[i];
      second_moment[i] += factor * gradients[i];
    }
  }
  memory_traffic(count - start, parameters + start, gradients + start, first_moment + start,
                 second_moment + start, factor);
}

FOR_WIDE_VECTORS
uint32_t memory_traffic_of_check(size_t count, const uint32_t *gradients) {
  uint32_t bits = 0;
  for (size_t i = count; i > 0; i--) bits |= gradients[i - 1];
  return bits;
}

FOR_WIDE_VECTORS
uint32_t memory_traffic_of_reading(size_t count, const uint32_t *restrict parameters,
                                   const uint32_t *restrict gradients, const uint32_t *restrict first_moment,
                                   const uint32_t *restrict second_moment) {
  uint32_t bits = 0;
  for (size_t i = 0; i < count; i++) bits |= parameters[i] | gradients[i] | first_moment[i] | second_moment[i];
  return bits;
}
