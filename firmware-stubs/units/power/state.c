/* The state after a reboot, and the way of a state into a snapshot and back. */

#include "power.h"
#include <string.h>

#define BIT(load) (1u << (falak_power_v1_Load_LOAD_##load - 1u))
/* On after a reboot; a heater's bit lets its thermostat work. */
#define WANTED_FIRST \
  (BIT(ESSENTIAL) | BIT(ADCS) | BIT(PLATFORM) | BIT(TRANSMITTER) | BIT(BATTERY_HEATER) | BIT(PAYLOAD_HEATER))

static const double thresholds[POWER_THRESHOLD_COUNT] = POWER_THRESHOLDS_USUAL;

void power_initial(power_state *state) {
  memset(state, 0, sizeof *state);
  state->charge.state_of_charge = 0.5;
  state->shedding.level = falak_power_v1_SheddingLevel_SHEDDING_LEVEL_NONE;
  memcpy(state->shedding.thresholds, thresholds, sizeof thresholds);
  state->switches.wanted = WANTED_FIRST;
  state->charging.charge = falak_power_v1_ChargeState_CHARGE_STATE_ALLOWED;
  for (uint32_t wing = 0; wing < POWER_WING_COUNT; wing += 1) state->tracking.direction[wing] = 1;
  power_initial_parameters(&state->parameters);
}

static void visit_shedding(falak_state *into, power_shedding *shedding) {
  falak_state_within(into, &shedding->level, falak_power_v1_SheddingLevel_SHEDDING_LEVEL_NONE,
                     falak_power_v1_SheddingLevel_SHEDDING_LEVEL_SURVIVAL);
  falak_state_f64s(into, shedding->thresholds, POWER_THRESHOLD_COUNT);
  falak_state_u64(into, &shedding->more_us);
  falak_state_u64(into, &shedding->less_us);
  falak_state_u64(into, &shedding->under_voltage_us);
  falak_state_bool(into, &shedding->under_voltage);
}

static void visit_wings(falak_state *into, power_wings *wings) {
  falak_state_u64(into, &wings->uptime_us);
  falak_state_within(into, &wings->released, 0, 3);
  falak_state_within(into, &wings->deployed, 0, 3);
  falak_state_within(into, &wings->reported, 0, 3);
  for (uint32_t wing = 0; wing < POWER_WING_COUNT; wing += 1) falak_state_u64(into, &wings->since_release_us[wing]);
  falak_state_bool(into, &wings->seen);
}

void power_visit(falak_state *into, power_state *state) {
  falak_state_layout(into, "pow3");
  falak_state_bool(into, &state->started);
  falak_visit_counts(into, &state->counts);
  falak_visit_events(into, &state->events);
  falak_state_f64(into, &state->charge.state_of_charge);
  falak_state_bool(into, &state->charge.known);
  falak_state_u64(into, &state->charge.rest_us);
  falak_state_f64(into, &state->charge.relaxation_V);
  visit_shedding(into, &state->shedding);
  falak_state_within(into, &state->switches.wanted, 0, 0xffu);
  falak_state_within(into, &state->switches.tripped, 0, 0xffu);
  falak_state_bool(into, &state->switches.heating);
  falak_state_bool(into, &state->switches.payload_heating);
  visit_wings(into, &state->wings);
  falak_state_within(into, &state->strings.lost, 0, (1u << POWER_STRING_COUNT) - 1u);
  for (uint32_t i = 0; i < POWER_STRING_COUNT; i += 1) falak_state_u64(into, &state->strings.idle_us[i]);
  falak_state_within(into, &state->charging.charge, falak_power_v1_ChargeState_CHARGE_STATE_ALLOWED,
                     falak_power_v1_ChargeState_CHARGE_STATE_OVER_VOLTAGE);
  falak_state_f64s(into, state->tracking.offset_V, POWER_WING_COUNT);
  falak_state_f64s(into, state->tracking.direction, POWER_WING_COUNT);
  falak_state_f64s(into, state->tracking.power_W, POWER_WING_COUNT);
  falak_state_f64s(into, state->drive.rate_radps, POWER_WING_COUNT);
  for (uint32_t wing = 0; wing < POWER_WING_COUNT; wing += 1) falak_state_u64(into, &state->drive.unseen_us[wing]);
  power_visit_parameters(into, &state->parameters);
}
