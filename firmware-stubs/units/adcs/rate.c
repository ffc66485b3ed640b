/* The gyro. */

#include "../common/numbers.h"
#include "../common/vectors.h"
#include "adcs.h"
#include "falak/adcs_parameters.h"
#include <math.h>

static void measure(adcs_rate *rate) {
  rate->length_radps = sqrt(falak_dot3(rate->omega_BN_B_radps, rate->omega_BN_B_radps));
}

/* Of numbers that are not finite the square is neither. */
static bool is_plausible(const double sample_radps[3]) {
  return falak_dot3(sample_radps, sample_radps) <= ADCS_GYRO_MAX_RADPS * ADCS_GYRO_MAX_RADPS;
}

/* In a field that stands still in N, dB/dt in B is B x omega, so that (dB/dt x B) / B^2 is omega across the field. */
static void set_from_field(adcs_rate *rate, const adcs_field *field) {
  double *omega_radps = rate->omega_BN_B_radps;
  falak_cross3(field->rate_B_Tps, field->field_B_T, omega_radps);
  falak_scale3(1 / falak_dot3(field->field_B_T, field->field_B_T), omega_radps, omega_radps);
  measure(rate);
}

bool adcs_take_rate(adcs_rate *rate, const adcs_inputs *inputs, const double signs[9], const adcs_field *field,
                    uint32_t period_us) {
  const falak_geometry_v1_Vector3 *sample =
      inputs != NULL && inputs->has_angular_rate_radps ? &inputs->angular_rate_radps : NULL;
  double omega_radps[3] = {0, 0, 0};
  if (sample != NULL) omega_radps[0] = sample->x, omega_radps[1] = sample->y, omega_radps[2] = sample->z;
  const bool usable = sample != NULL && is_plausible(omega_radps);
  const bool changed = adcs_watch_sample(&rate->watch, usable, period_us);
  if (usable && !rate->watch.lost) {
    for (int axis = 0; axis < 3; axis += 1) rate->omega_BN_B_radps[axis] = omega_radps[axis] * signs[3 + axis];
    measure(rate);
    rate->valid = true;
    rate->from_gyro = true;
  } else if (rate->watch.lost) {
    rate->from_gyro = false;
    rate->valid = adcs_has_field_rate(field);
    if (rate->valid) set_from_field(rate, field);
  }
  return changed;
}
