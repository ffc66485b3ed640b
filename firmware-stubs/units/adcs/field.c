/* The magnetometer. */

#include "../common/vectors.h"
#include "adcs.h"
#include "falak/adcs_parameters.h"

/* Readings before the derivative is worth using. */
#define READINGS_MIN 3u
#define READINGS_MAX 1000u

bool adcs_has_field(const adcs_field *field) { return field->readings >= 1u && !field->watch.lost; }

bool adcs_has_field_rate(const adcs_field *field) { return field->readings >= READINGS_MIN && !field->watch.lost; }

static bool is_plausible(const double sample_T[3]) {
  const double square = falak_dot3(sample_T, sample_T);
  return square >= ADCS_FIELD_MIN_T * ADCS_FIELD_MIN_T && square <= ADCS_FIELD_MAX_T * ADCS_FIELD_MAX_T;
}

static bool coils_are_quiet(const adcs_inputs *inputs) {
  for (pb_size_t i = 0; i < inputs->coil_dipoles_am2_count; i += 1) {
    const double dipole_Am2 = inputs->coil_dipoles_am2[i];
    if (dipole_Am2 > ADCS_COIL_QUIET_AM2 || dipole_Am2 < -ADCS_COIL_QUIET_AM2) return false;
  }
  return true;
}

static void derive(adcs_field *field, const double sample_T[3]) {
  const double age_us = (double)field->age_us;
  const double usual = age_us / (ADCS_DERIVATIVE_TIME_US + age_us);
  const double first = 1 / (double)field->readings;
  const double weight = first > usual ? first : usual;
  const double per_second = 1e6 / age_us;
  for (int axis = 0; axis < 3; axis += 1) {
    const double rate_Tps = (sample_T[axis] - field->field_B_T[axis]) * per_second;
    field->rate_B_Tps[axis] += weight * (rate_Tps - field->rate_B_Tps[axis]);
  }
}

static void read_sample(adcs_field *field, const double sample_T[3]) {
  if (field->readings == 0) {
    for (int axis = 0; axis < 3; axis += 1) field->rate_B_Tps[axis] = 0;
  } else {
    derive(field, sample_T);
  }
  for (int axis = 0; axis < 3; axis += 1) field->field_B_T[axis] = sample_T[axis];
  if (field->readings < READINGS_MAX) field->readings += 1;
  field->age_us = 0;
}

bool adcs_take_field(adcs_field *field, const adcs_inputs *inputs, const double signs[9], bool blanked,
                     uint32_t period_us) {
  const falak_geometry_v1_Vector3 *sample =
      inputs != NULL && inputs->has_magnetic_field_t ? &inputs->magnetic_field_t : NULL;
  double sample_T[3] = {0, 0, 0};
  if (sample != NULL) sample_T[0] = sample->x, sample_T[1] = sample->y, sample_T[2] = sample->z;
  const bool usable = sample != NULL && is_plausible(sample_T);
  const bool changed = adcs_watch_sample(&field->watch, usable, period_us);
  if (field->age_us < 4u * ADCS_SENSOR_LOST_US) field->age_us += period_us;
  if (field->age_us > ADCS_SENSOR_LOST_US) field->readings = 0;
  if (!usable || !blanked) return changed;
  /* Coils that do not go quiet are stuck: a constant spoils the field but not its derivative. */
  if (coils_are_quiet(inputs) || field->age_us > ADCS_SENSOR_LOST_US) {
    for (int axis = 0; axis < 3; axis += 1) sample_T[axis] *= signs[axis];
    read_sample(field, sample_T);
  }
  return changed;
}
