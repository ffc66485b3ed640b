#include "law.h"
#include <string.h>

#define CYCLE_US 1000000u
/* Time constant of the field's derivative. */
#define DERIVATIVE_US 5000000.0
/* Readings before the derivative is worth using. */
#define READINGS_MIN 3u
#define READINGS_MAX 1000u
/* What a field in low Earth orbit can be; a broken magnetometer says other things, NaN among them. */
#define FIELD_MIN_T 5e-6
#define FIELD_MAX_T 1.04e-4

static double square(const double v[3]) { return v[0] * v[0] + v[1] * v[1] + v[2] * v[2]; }

static double clamped(double value) {
  if (value > DIPOLE_MAX_AM2) return DIPOLE_MAX_AM2;
  return value < -DIPOLE_MAX_AM2 ? -DIPOLE_MAX_AM2 : value;
}

static bool is_plausible(const double *field_T) {
  if (field_T == NULL) return false;
  const double size = square(field_T);
  /* False for NaN as well. */
  return size >= FIELD_MIN_T * FIELD_MIN_T && size <= FIELD_MAX_T * FIELD_MAX_T;
}

void law_initial(law_state *law) {
  memset(law, 0, sizeof *law);
  law->gain_Nms = GAIN_USUAL_NMS;
}

void law_forget_field(law_state *law) { law->readings = 0; }

/* Takes a reading and smooths the change since the last one. */
static void read_field(law_state *law, const double field_T[3]) {
  const double age_us = law->age_us > 0 ? (double)law->age_us : 1.0;
  const double usual = age_us / (DERIVATIVE_US + age_us);
  const double first = law->readings > 0 ? 1.0 / law->readings : 0.0;
  const double weight = first > usual ? first : usual;
  for (int axis = 0; axis < 3; axis += 1) {
    const double rate_Tps = (field_T[axis] - law->field_T[axis]) * 1e6 / age_us;
    if (law->readings == 0) law->field_rate_Tps[axis] = 0;
    else law->field_rate_Tps[axis] += weight * (rate_Tps - law->field_rate_Tps[axis]);
    law->field_T[axis] = field_T[axis];
  }
  if (law->readings < READINGS_MAX) law->readings += 1;
  law->age_us = 0;
}

/* A body that turns sees the field turn the other way; a dipole against that change brakes it. */
static void brake(law_state *law, bool is_detumbling) {
  const bool is_ready = is_detumbling && law->readings >= READINGS_MIN;
  const double k = is_ready ? -law->gain_Nms / square(law->field_T) : 0.0;
  for (int axis = 0; axis < 3; axis += 1) law->dipole_Am2[axis] = clamped(k * law->field_rate_Tps[axis]);
}

void law_run(law_state *law, const double *field_T, bool is_detumbling, uint32_t period_us, double commanded_Am2[3]) {
  const bool was_off = law->cycle_us == 0;
  law->age_us = law->age_us > 4u * CYCLE_US ? law->age_us : law->age_us + period_us;
  if (law->age_us > 3u * CYCLE_US) law_forget_field(law);
  /* Torquers that are on spoil the magnetometer, so only what it says after an off period is used. */
  if (was_off && is_plausible(field_T)) read_field(law, field_T);
  brake(law, is_detumbling);
  law->cycle_us = law->cycle_us + period_us >= CYCLE_US ? 0 : law->cycle_us + period_us;
  const bool is_off = law->cycle_us == 0;
  for (int axis = 0; axis < 3; axis += 1) commanded_Am2[axis] = is_off ? 0.0 : law->dipole_Am2[axis];
}
