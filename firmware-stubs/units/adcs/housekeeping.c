/* The unit's telemetry: of the fields that this build's profile has. */

#include "../common/numbers.h"
#include "adcs.h"

static falak_geometry_v1_Vector3 vector(const double from[3]) {
  return (falak_geometry_v1_Vector3){(float)from[0], (float)from[1], (float)from[2]};
}

#ifdef falak_adcs_v1_Telemetry_sensors_in_use_tag
static uint32_t sensors_in_use(const adcs_state *state) {
  return (adcs_has_field(&state->field) ? 1u : 0u) | (state->rate.from_gyro ? 2u : 0u) |
         (state->sun.watch.lost ? 0u : 4u);
}
#endif

void adcs_report(const adcs_state *state, falak_adcs_v1_Telemetry *telemetry) {
  *telemetry = (falak_adcs_v1_Telemetry)falak_adcs_v1_Telemetry_init_zero;
  telemetry->mode = (falak_adcs_v1_Mode)state->mode.mode;
  telemetry->has_body_rate_radps = true;
  telemetry->body_rate_radps = vector(state->rate.omega_BN_B_radps);
  telemetry->has_magnetic_field_t = true;
  telemetry->magnetic_field_t = vector(state->field.field_B_T);
#ifdef falak_adcs_v1_Telemetry_sun_direction_tag
  telemetry->has_sun_direction = true;
  if (state->sun.in_sight) telemetry->sun_direction = vector(state->sun.direction_B);
#endif
  telemetry->sun_in_sight = state->sun.in_sight;
  telemetry->sun_angle_rad = (float)falak_arc_cosine_rad(-state->sun.direction_B[2]);
  telemetry->has_dipole_am2 = true;
  telemetry->dipole_am2 = vector(state->dipole_Am2);
#ifdef falak_adcs_v1_Telemetry_seconds_in_mode_tag
  telemetry->seconds_in_mode = (uint32_t)(state->mode.in_mode_us / 1000000u);
#endif
  telemetry->accepted_count = state->counts.accepted;
  telemetry->refused_count = state->counts.refused;
#ifdef falak_adcs_v1_Telemetry_sensors_in_use_tag
  telemetry->sensors_in_use = sensors_in_use(state);
#endif
}
