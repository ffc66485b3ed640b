/* Vectors of three, with the operations in the order in which the model has them, so that every board agrees. */
#ifndef FALAK_VECTORS_H
#define FALAK_VECTORS_H

#include "must.h"

FALAK_APART double falak_dot3(const double a[3], const double b[3]);

/* `out` is neither of the two. */
FALAK_APART void falak_cross3(const double a[3], const double b[3], double out[3]);

/* Every component times `factor`, from the left. */
FALAK_APART void falak_scale3(double factor, const double from[3], double out[3]);

#endif
