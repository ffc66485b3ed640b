#include "numbers.h"
#include <math.h>

#define FLOAT32_MAX 3.4028234e38

double falak_clamp(double value, double min, double max) {
  if (!(value > min)) return min;
  return value < max ? value : max;
}

bool falak_is_within(double value, double min, double max) { return value >= min && value <= max; }

bool falak_is_finite3(double x, double y, double z) { return x - x == 0 && y - y == 0 && z - z == 0; }

float falak_finite(double value) {
  return value >= -FLOAT32_MAX && value <= FLOAT32_MAX ? (float)value : 0.0f;
}

double falak_arc_cosine_rad(double cosine) {
  const double c = falak_clamp(cosine, -1, 1);
  const double x = c < 0 ? -c : c;
  double p = -0.0012624911;
  p = p * x + 0.0066700901;
  p = p * x - 0.0170881256;
  p = p * x + 0.030891881;
  p = p * x - 0.0501743046;
  p = p * x + 0.0889789874;
  p = p * x - 0.2145988016;
  p = p * x + 1.570796305;
  const double angle_rad = sqrt(1 - x) * p;
  return c < 0 ? 3.141592653589793 - angle_rad : angle_rad;
}

uint32_t falak_usable_period_us(uint32_t asked_us, uint32_t usual_us) {
  return asked_us >= 1000u && asked_us <= 10000000u ? asked_us : usual_us;
}
