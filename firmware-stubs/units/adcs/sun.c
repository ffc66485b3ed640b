/* The six sun sensors. */

#include "../common/vectors.h"
#include "adcs.h"
#include "falak/adcs_parameters.h"
#include <math.h>

static void point(adcs_sun *sun, const double towards_B[3]) {
  falak_scale3(1 / sqrt(falak_dot3(towards_B, towards_B)), towards_B, sun->direction_B);
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
  double towards_B[3];
  for (int axis = 0; axis < 3; axis += 1) {
    towards_B[axis] = ((double)cosines[2 * axis] - (double)cosines[2 * axis + 1]) * signs[6 + axis];
  }
  const double dark = sun->in_sight ? ADCS_SUN_IN_SIGHT_HELD_MIN : ADCS_SUN_IN_SIGHT_MIN;
  if (falak_dot3(towards_B, towards_B) < dark) return false;
  point(sun, towards_B);
  return true;
}

/* ds/dt = -omega x s: the Sun stands still in N. */
static void remember(adcs_sun *sun, const adcs_rate *rate, uint32_t period_us) {
  const double dt_s = period_us / 1e6;
  double turned[3];
  falak_cross3(rate->omega_BN_B_radps, sun->direction_B, turned);
  for (int axis = 0; axis < 3; axis += 1) turned[axis] = sun->direction_B[axis] - dt_s * turned[axis];
  point(sun, turned);
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
