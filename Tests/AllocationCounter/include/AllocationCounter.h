/// Counts what a program allocates, by standing in for the C library's functions.
#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

/// Allocations since the start, freed ones included.
typedef struct {
  uint64_t count;
  uint64_t bytes;
} allocation_total;

/// Whether allocations are counted: with glibc, and without a sanitizer, which stands in for the same functions.
bool allocation_counter_is_active(void);

/// What the calling thread has allocated.
allocation_total allocations_of_thread(void);

/// What all threads have allocated.
allocation_total allocations_of_process(void);

#endif
