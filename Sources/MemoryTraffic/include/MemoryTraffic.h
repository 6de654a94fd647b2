/// A loop with the memory traffic of an Adam step and next to no arithmetic: the limit that memory sets.
#ifndef MEMORY_TRAFFIC_H
#define MEMORY_TRAFFIC_H

#include <stddef.h>

/// Adds the gradients to three arrays: reads four numbers an element and writes three, as Adam does.
void memory_traffic(size_t count, float *_Nonnull parameters, const float *_Nonnull gradients,
                    float *_Nonnull first_moment, float *_Nonnull second_moment);

#endif
