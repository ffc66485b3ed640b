/* The unit's telemetry. */

#include "../common/numbers.h"
#include "power.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static double array_power_W(const power_inputs *inputs, double bus_V) {
  double power_W = 0;
  for (pb_size_t i = 0; i < inputs->array_sections_count; i += 1) {
    const falak_power_v1_ArraySection *section = &inputs->array_sections[i];
    power_W += section->current_a * (section->voltage_v > 0 ? (double)section->voltage_v : bus_V);
  }
  return power_W;
}

static double load_power_W(const power_inputs *inputs, double bus_V) {
  double current_A = 0;
  for (pb_size_t i = 0; i < inputs->switches_count; i += 1) current_A += inputs->switches[i].current_a;
  return current_A * bus_V;
}

static pb_size_t finite_list(const float *from, pb_size_t count, float *into, size_t room) {
  const pb_size_t taken = count < room ? count : (pb_size_t)room;
  for (pb_size_t i = 0; i < taken; i += 1) into[i] = falak_finite(from[i]);
  return taken;
}

static void report_measurements(falak_power_v1_Telemetry *telemetry, const power_inputs *inputs) {
  const double bus_V = falak_finite(inputs->bus_voltage_v);
  telemetry->bus_voltage_v = (float)bus_V;
  telemetry->battery_current_a = falak_finite(inputs->battery_current_a);
  telemetry->battery_temperature_degc = falak_finite(inputs->battery_temperature_degc);
  telemetry->array_power_w = falak_finite(array_power_W(inputs, bus_V));
  telemetry->load_power_w = falak_finite(load_power_W(inputs, bus_V));
  telemetry->string_currents_a_count = finite_list(inputs->string_currents_a, inputs->string_currents_a_count,
                                                   telemetry->string_currents_a, COUNT(telemetry->string_currents_a));
  telemetry->temperatures_degc_count = finite_list(inputs->temperatures_degc, inputs->temperatures_degc_count,
                                                   telemetry->temperatures_degc, COUNT(telemetry->temperatures_degc));
  telemetry->drive_angles_rad_count = inputs->array_sections_count;
  for (pb_size_t i = 0; i < inputs->array_sections_count; i += 1) {
    telemetry->drive_angles_rad[i] = falak_finite(inputs->array_sections[i].drive_angle_rad);
  }
  const power_cells cells = power_cell_extremes(inputs);
  telemetry->cell_voltage_min_v = (float)cells.lowest_V;
  telemetry->cell_voltage_max_v = (float)cells.highest_V;
}

void power_report(const power_state *state, const power_inputs *inputs, uint32_t closed,
                  falak_power_v1_Telemetry *telemetry) {
  *telemetry = (falak_power_v1_Telemetry)falak_power_v1_Telemetry_init_zero;
  telemetry->state_of_charge = (float)state->charge.state_of_charge;
  telemetry->shedding_level = (falak_power_v1_SheddingLevel)state->shedding.level;
  telemetry->switches_on = closed;
  telemetry->switches_tripped = state->switches.tripped;
  telemetry->wings_deployed = state->wings.deployed;
  telemetry->charge_state = (falak_power_v1_ChargeState)state->charging.charge;
  telemetry->accepted_count = state->counts.accepted;
  telemetry->refused_count = state->counts.refused;
  if (inputs != NULL) report_measurements(telemetry, inputs);
}
