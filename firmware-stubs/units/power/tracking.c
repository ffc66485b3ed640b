/* Maximum-power-point tracking: each section's voltage starts from its temperature and is then perturbed and observed.
 * While battery and loads do not want all of the power it stands still. */

#include "../common/numbers.h"
#include "power.h"

static double usual_V(const power_parameters *numbers, double temperature_degC) {
  const double at_reference_V = POWER_OF(numbers, SECTION_VOLTAGE, POWER_SECTION_USUAL_V);
  const double slope_VpK = POWER_OF(numbers, SECTION_SLOPE, POWER_SECTION_SLOPE_VPK);
  const bool is_sound =
      temperature_degC > -POWER_SECTION_TEMPERATURE_MAX_DEGC && temperature_degC < POWER_SECTION_TEMPERATURE_MAX_DEGC;
  return is_sound ? at_reference_V + slope_VpK * (temperature_degC - POWER_SECTION_REFERENCE_DEGC) : at_reference_V;
}

/* Comparisons with NaN are false: a missing measurement changes nothing. */
static void observe(power_tracking *tracking, uint32_t wing, double voltage_V, double current_A, bool is_held) {
  const double power_W = voltage_V * current_A;
  if (voltage_V <= POWER_SECTION_LIT_V) tracking->power_W[wing] = 0;
  if (is_held || !(voltage_V > POWER_SECTION_LIT_V && power_W >= 0)) return;
  if (power_W < tracking->power_W[wing]) tracking->direction[wing] = -tracking->direction[wing];
  tracking->power_W[wing] = power_W;
  const double offset_V = tracking->offset_V[wing] + tracking->direction[wing] * POWER_SECTION_STEP_V;
  tracking->offset_V[wing] = falak_clamp(offset_V, -POWER_SECTION_WANDER_V, POWER_SECTION_WANDER_V);
}

void power_update_tracking(power_tracking *tracking, const power_inputs *inputs, double charge_limit_A,
                           const power_parameters *numbers, falak_power_v1_Outputs *outputs) {
  outputs->section_voltages_v_count = 0;
  if (inputs == NULL || inputs->array_sections_count < POWER_WING_COUNT) return;
  const double regulated_V = POWER_OF(numbers, REGULATED_VOLTAGE, POWER_REGULATED_VOLTAGE_V);
  const bool is_held = inputs->bus_voltage_v > regulated_V || inputs->battery_current_a > 0.95 * charge_limit_A;
  for (uint32_t wing = 0; wing < POWER_WING_COUNT; wing += 1) {
    const falak_power_v1_ArraySection *section = &inputs->array_sections[wing];
    observe(tracking, wing, section->voltage_v, section->current_a, is_held);
    outputs->section_voltages_v[wing] = (float)(usual_V(numbers, section->temperature_degc) + tracking->offset_V[wing]);
  }
  outputs->section_voltages_v_count = POWER_WING_COUNT;
}
