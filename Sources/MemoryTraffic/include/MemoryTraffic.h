/// Loops with the memory traffic of an Adam step and next to no arithmetic: the limits that memory sets.
#ifndef MEMORY_TRAFFIC_H
#define MEMORY_TRAFFIC_H

#include <stddef.h>
#include <stdint.h>

/// Adds multiples of the gradients to three arrays: reads four numbers an element and writes three, as Adam does.
/// With the factor 0 the arrays keep their contents, so that the loop can run over those of an optimizer.
void memory_traffic(size_t count, float *_Nonnull parameters, const float *_Nonnull gradients,
                    float *_Nonnull first_moment, float *_Nonnull second_moment, float factor);

/// The same, and asks for memory some way ahead of its use, as the step does.
void memory_traffic_asked_ahead(size_t count, float *_Nonnull parameters, const float *_Nonnull gradients,
                                float *_Nonnull first_moment, float *_Nonnull second_moment, float factor);

/// Reads the gradients from the last to the first, as the check before a step does, and joins their bits.
uint32_t memory_traffic_of_check(size_t count, const uint32_t *_Nonnull gradients);

/// Only reads what a step reads, four numbers an element, and joins their bits.
uint32_t memory_traffic_of_reading(size_t count, const uint32_t *_Nonnull parameters,
                                   const uint32_t *_Nonnull gradients, const uint32_t *_Nonnull first_moment,
                                   const uint32_t *_Nonnull second_moment);

#endif
