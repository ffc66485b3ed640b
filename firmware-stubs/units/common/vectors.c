#include "vectors.h"

double falak_dot3(const double a[3], const double b[3]) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

void falak_cross3(const double a[3], const double b[3], double out[3]) {
  out[0] = a[1] * b[2] - a[2] * b[1];
  out[1] = a[2] * b[0] - a[0] * b[2];
  out[2] = a[0] * b[1] - a[1] * b[0];
}

void falak_scale3(double factor, const double from[3], double out[3]) {
  for (int axis = 0; axis < 3; axis += 1) out[axis] = factor * from[axis];
}
