/* The state after a reboot, and the way of a state into a snapshot and back. */

#include "adcs.h"
#include "falak/adcs_parameters.h"
#include <string.h>

void adcs_initial(adcs_state *state) {
  memset(state, 0, sizeof *state);
  state->mode.mode = falak_adcs_v1_Mode_MODE_DETUMBLE;
  state->mode.automatic = true;
  adcs_initial_parameters(&state->parameters);
  for (int i = 0; i < 9; i += 1) state->signs[i] = 1;
  state->blanked = true;
  state->since_housekeeping_us = ADCS_HOUSEKEEPING_US;
}

static void visit_watch(falak_state *into, adcs_watch *watch) {
  falak_state_bool(into, &watch->lost);
  falak_state_u32(into, &watch->contrary_us);
}

static void visit_field(falak_state *into, adcs_field *field) {
  visit_watch(into, &field->watch);
  falak_state_f64s(into, field->field_B_T, 3);
  falak_state_f64s(into, field->rate_B_Tps, 3);
  falak_state_u32(into, &field->readings);
  falak_state_u32(into, &field->age_us);
}

static void visit_rate(falak_state *into, adcs_rate *rate) {
  visit_watch(into, &rate->watch);
  falak_state_f64s(into, rate->omega_BN_B_radps, 3);
  falak_state_f64(into, &rate->length_radps);
  falak_state_bool(into, &rate->valid);
  falak_state_bool(into, &rate->from_gyro);
}

static void visit_sun(falak_state *into, adcs_sun *sun) {
  visit_watch(into, &sun->watch);
  falak_state_f64s(into, sun->direction_B, 3);
  falak_state_bool(into, &sun->valid);
  falak_state_bool(into, &sun->in_sight);
  falak_state_u32(into, &sun->unseen_us);
  falak_state_u32(into, &sun->blind_us);
}

static void visit_mode(falak_state *into, adcs_mode *mode) {
  falak_state_within(into, &mode->mode, falak_adcs_v1_Mode_MODE_OFF, falak_adcs_v1_Mode_MODE_SUN_SAFE);
  falak_state_bool(into, &mode->automatic);
  falak_state_u64(into, &mode->in_mode_us);
  falak_state_u32(into, &mode->persistence_us);
  falak_state_bool(into, &mode->detumbled);
}

void adcs_visit(falak_state *into, adcs_state *state) {
  falak_state_layout(into, "adc4");
  falak_state_bool(into, &state->started);
  falak_visit_counts(into, &state->counts);
  falak_visit_events(into, &state->events);
  visit_mode(into, &state->mode);
  adcs_visit_parameters(into, &state->parameters);
  falak_state_f64s(into, state->signs, 9);
  falak_state_u32(into, &state->cycle_tick);
  falak_state_bool(into, &state->blanked);
  visit_field(into, &state->field);
  visit_rate(into, &state->rate);
  visit_sun(into, &state->sun);
#if ADCS_HAS_WHEELS
  adcs_visit_wheels(into, &state->wheels);
#endif
  falak_state_f64s(into, state->dipole_Am2, 3);
  falak_state_u32(into, &state->since_housekeeping_us);
}
