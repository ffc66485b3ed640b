/* State of charge: counted current, put right by the open-circuit voltage while the battery rests. */

#include "../common/numbers.h"
#include "power.h"

static const double cell_V[] = POWER_CELL_OPEN_CIRCUIT_V;
#define LAST (sizeof cell_V / sizeof cell_V[0] - 1)

/* Straight lines between the table's points. */
static double state_of_charge_at(const power_parameters *numbers, double open_circuit_V) {
  const double own_V = open_circuit_V / POWER_OF(numbers, CELLS_IN_SERIES, POWER_CELLS_IN_SERIES);
  const double last = LAST;
  for (size_t i = 0; i < LAST; i += 1) {
    const double from_V = cell_V[i];
    const double to_V = cell_V[i + 1];
    const double at = (double)i;
    if (own_V < to_V) return own_V <= from_V ? at / last : (at + (own_V - from_V) / (to_V - from_V)) / last;
  }
  return 1;
}

static double part_left(const power_parameters *numbers, uint32_t strings_lost) {
  const uint32_t count = power_string_count(numbers);
  const uint32_t left = strings_lost < count ? count - strings_lost : 1u;
  return (double)left / count;
}

/* The resistances are those of 25 degC where the temperature is no number. */
static double resistance_factor(double temperature_degC) {
  const double colder_K = POWER_RESISTANCE_REFERENCE_DEGC - temperature_degC;
  if (colder_K != colder_K) return 1;
  return falak_clamp(1 + POWER_RESISTANCE_SLOPE_PK * colder_K, POWER_RESISTANCE_FACTOR_MIN,
                     POWER_RESISTANCE_FACTOR_MAX);
}

void power_count_charge(power_charge *charge, double bus_V, double current_A, double temperature_degC,
                        uint32_t strings_lost, const power_parameters *numbers, uint32_t period_us) {
  if (!(bus_V > 0 && bus_V < POWER_BUS_VOLTAGE_MAX_V)) return;
  if (!(current_A > -POWER_BATTERY_CURRENT_MAX_A && current_A < POWER_BATTERY_CURRENT_MAX_A)) return;
  const double left = part_left(numbers, strings_lost);
  const double factor = resistance_factor(temperature_degC) / left;
  const double weight_relaxed = period_us / ((double)POWER_RELAXATION_TIME_US + period_us);
  const double relaxation_ohm = POWER_OF(numbers, RELAXATION, POWER_RELAXATION_OHM);
  charge->relaxation_V += weight_relaxed * (current_A * relaxation_ohm * factor - charge->relaxation_V);
  const double resistance_ohm = POWER_OF(numbers, RESISTANCE, POWER_RESISTANCE_OHM);
  const double from_voltage =
      state_of_charge_at(numbers, bus_V - current_A * resistance_ohm * factor - charge->relaxation_V);
  if (!charge->known) {
    charge->known = true;
    charge->state_of_charge = from_voltage;
  }
  const double kept_A = current_A > 0 ? POWER_CHARGE_EFFICIENCY * current_A : current_A;
  const double capacity_C = POWER_OF(numbers, CAPACITY, POWER_CAPACITY_C);
  const double counted = charge->state_of_charge + (kept_A * period_us) / 1e6 / (capacity_C * left);
  const double rest_A = POWER_OF(numbers, REST_CURRENT, POWER_REST_CURRENT_A);
  const bool resting = current_A > -rest_A && current_A < rest_A;
  charge->rest_us = resting ? charge->rest_us + period_us : 0;
  if (charge->rest_us > POWER_REST_PERSISTENCE_US) charge->rest_us = POWER_REST_PERSISTENCE_US;
  const double correction_us = (double)POWER_REST_CORRECTION_TIME_US + period_us;
  const double weight = charge->rest_us < POWER_REST_PERSISTENCE_US ? 0 : period_us / correction_us;
  charge->state_of_charge = falak_clamp(counted + weight * (from_voltage - counted), 0, 1);
}
