/* The six sun sensors. */

#include "adcs.h"
#include "falak/adcs_parameters.h"
#include <math.h>

static void point(adcs_sun *sun, double x, double y, double z) {
  const double k = 1 / sqrt(x * x + y * y + z * z);
  sun->direction_B[0] = k * x;
  sun->direction_B[1] = k * y;
  sun->direction_B[2] = k * z;
}

static bool are_cosines(const adcs_inputs *inputs) {
  if (inputs->sun_cosines_count != 6) return false;
  for (int i = 0; i < 6; i += 1) {
    const double cosine = inputs->sun_cosines[i];
    if (!(cosine >= -0.2 && cosine <= 1.2)) return false;
  }
  return true;
}

/* The direction from the cosines of opposite faces; false where they are too dark. */
static bool see(adcs_sun *sun, const float cosines[6], const double signs[9]) {
  const double x = ((double)cosines[0] - (double)cosines[1]) * signs[6];
  const double y = ((double)cosines[2] - (double)cosines[3]) * signs[7];
  const double z = ((double)cosines[4] - (double)cosines[5]) * signs[8];
  const double dark = sun->in_sight ? ADCS_SUN_IN_SIGHT_HELD_MIN : ADCS_SUN_IN_SIGHT_MIN;
  if (x * x + y * y + z * z < dark) return false;
  point(sun, x, y, z);
  return true;
}

/* ds/dt = -omega x s: the Sun stands still in N. */
static void remember(adcs_sun *sun, const adcs_rate *rate, uint32_t period_us) {
  const double dt_s = period_us / 1e6;
  const double wx = rate->omega_BN_B_radps[0], wy = rate->omega_BN_B_radps[1], wz = rate->omega_BN_B_radps[2];
  const double x = sun->direction_B[0], y = sun->direction_B[1], z = sun->direction_B[2];
  point(sun, x - dt_s * (wy * z - wz * y), y - dt_s * (wz * x - wx * z), z - dt_s * (wx * y - wy * x));
  sun->unseen_us += period_us;
  if (!rate->from_gyro) sun->blind_us += period_us;
  sun->valid = sun->unseen_us < ADCS_SUN_MEMORY_US && sun->blind_us < ADCS_SUN_MEMORY_BLIND_US;
}

bool adcs_take_sun(adcs_sun *sun, const adcs_inputs *inputs, const double signs[9], const adcs_rate *rate,
                   uint32_t period_us) {
  const bool usable = inputs != NULL && are_cosines(inputs);
  const bool changed = adcs_watch_sample(&sun->watch, usable, period_us);
  const bool seen = usable && !sun->watch.lost && see(sun, inputs->sun_cosines, signs);
  if (seen) {
    sun->unseen_us = 0;
    sun->blind_us = 0;
    sun->valid = true;
  } else if (sun->valid) {
    remember(sun, rate, period_us);
  }
  sun->in_sight = seen;
  return changed;
}
