#include "AllocationCounter.h"

#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>

static _Thread_local allocation_total of_thread;
static _Atomic uint64_t count_of_process, bytes_of_process;

allocation_total allocations_of_thread(void) { return of_thread; }

allocation_total allocations_of_process(void) {
  return (allocation_total){atomic_load(&count_of_process), atomic_load(&bytes_of_process)};
}

#if defined(__GLIBC__) && !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)

bool allocation_counter_is_active(void) { return true; }

static void count(size_t bytes) {
  of_thread.count++;
  of_thread.bytes += bytes;
  atomic_fetch_add_explicit(&count_of_process, 1, memory_order_relaxed);
  atomic_fetch_add_explicit(&bytes_of_process, bytes, memory_order_relaxed);
}

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t number, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) {
  count(size);
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
  count(number * size);
  return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size) {
  count(size);
  return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
  count(size);
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment < sizeof(void *) || (alignment & (alignment - 1)) != 0) return EINVAL;
  void *allocated = memalign(alignment, size);
  if (allocated == NULL) return ENOMEM;
  *memory = allocated;
  return 0;
}

#else

bool allocation_counter_is_active(void) { return false; }

#endif
