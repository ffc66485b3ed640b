/* Whether the battery may be charged: its temperature, and the voltage of its fullest cell. */

#include "power.h"

#define ALLOWED falak_power_v1_ChargeState_CHARGE_STATE_ALLOWED
#define COLD falak_power_v1_ChargeState_CHARGE_STATE_COLD
#define HOT falak_power_v1_ChargeState_CHARGE_STATE_HOT
#define OVER_VOLTAGE falak_power_v1_ChargeState_CHARGE_STATE_OVER_VOLTAGE

power_cells power_cell_extremes(const power_inputs *inputs) {
  power_cells cells = {0, 0};
  for (pb_size_t i = 0; i < inputs->cell_voltages_v_count; i += 1) {
    const double voltage_V = inputs->cell_voltages_v[i];
    if (!(voltage_V > 0 && voltage_V < POWER_CELL_VOLTAGE_MAX_V)) continue;
    if (cells.lowest_V == 0 || voltage_V < cells.lowest_V) cells.lowest_V = voltage_V;
    if (voltage_V > cells.highest_V) cells.highest_V = voltage_V;
  }
  return cells;
}

/* Comparisons with NaN are false: an unknown temperature forbids nothing. */
static uint32_t judge(uint32_t before, double temperature_degC, double highest_V) {
  if (temperature_degC < POWER_CHARGE_TEMPERATURE_MIN_DEGC) return COLD;
  if (temperature_degC > (before == HOT ? POWER_CHARGE_COOLED_DEGC : POWER_CHARGE_TEMPERATURE_MAX_DEGC)) return HOT;
  if (highest_V > (before == OVER_VOLTAGE ? POWER_CELL_VOLTAGE_FALLEN_V : POWER_CELL_VOLTAGE_HIGH_V)) {
    return OVER_VOLTAGE;
  }
  return ALLOWED;
}

void power_update_charging(power_charging *charging, double temperature_degC, power_cells cells,
                           falak_events *events) {
  const uint32_t charge = judge(charging->charge, temperature_degC, cells.highest_V);
  if (charge != charging->charge) {
    falak_raise(events, falak_power_v1_EventCode_EVENT_CODE_CHARGE_STATE, FALAK_SEVERITY(MEDIUM), charge);
  }
  charging->charge = charge;
}

double power_charge_limit_A(const power_charging *charging, const power_parameters *numbers) {
  return charging->charge == ALLOWED ? POWER_OF(numbers, CHARGE_CURRENT_MAX, POWER_CHARGE_CURRENT_MAX_A) : 0;
}
