#include "kernels.h"

#define SET baseline
#define SCALAR float
#include "loops.h"
#undef SCALAR
#define SCALAR double
#include "loops.h"
