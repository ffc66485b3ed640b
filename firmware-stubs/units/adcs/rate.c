/* The gyro. */

#include "../common/numbers.h"
#include "adcs.h"
#include "falak/adcs_parameters.h"
#include <math.h>

static void set(adcs_rate *rate, double x, double y, double z) {
  rate->omega_BN_B_radps[0] = x;
  rate->omega_BN_B_radps[1] = y;
  rate->omega_BN_B_radps[2] = z;
  rate->length_radps = sqrt(x * x + y * y + z * z);
}

static bool is_plausible(double x, double y, double z) {
  return falak_is_finite3(x, y, z) && x * x + y * y + z * z <= ADCS_GYRO_MAX_RADPS * ADCS_GYRO_MAX_RADPS;
}

/* In a field that stands still in N, dB/dt in B is B x omega, so that (dB/dt x B) / B^2 is omega across the field. */
static void set_from_field(adcs_rate *rate, const adcs_field *field) {
  const double bx = field->field_B_T[0], by = field->field_B_T[1], bz = field->field_B_T[2];
  const double dx = field->rate_B_Tps[0], dy = field->rate_B_Tps[1], dz = field->rate_B_Tps[2];
  const double k = 1 / (bx * bx + by * by + bz * bz);
  set(rate, k * (dy * bz - dz * by), k * (dz * bx - dx * bz), k * (dx * by - dy * bx));
}

bool adcs_take_rate(adcs_rate *rate, const adcs_inputs *inputs, const double signs[9], const adcs_field *field,
                    uint32_t period_us) {
  const falak_geometry_v1_Vector3 *sample =
      inputs != NULL && inputs->has_angular_rate_radps ? &inputs->angular_rate_radps : NULL;
  const bool usable = sample != NULL && is_plausible(sample->x, sample->y, sample->z);
  const bool changed = adcs_watch_sample(&rate->watch, usable, period_us);
  if (usable && !rate->watch.lost) {
    set(rate, sample->x * signs[3], sample->y * signs[4], sample->z * signs[5]);
    rate->valid = true;
    rate->from_gyro = true;
  } else if (rate->watch.lost) {
    rate->from_gyro = false;
    rate->valid = adcs_has_field_rate(field);
    if (rate->valid) set_from_field(rate, field);
  }
  return changed;
}
