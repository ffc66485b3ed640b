/* Load shedding by state of charge, and by bus voltage in case the estimate is wrong. */

#include "power.h"

#define NONE_SHED falak_power_v1_SheddingLevel_SHEDDING_LEVEL_NONE
#define PAYLOAD falak_power_v1_SheddingLevel_SHEDDING_LEVEL_PAYLOAD
#define PLATFORM falak_power_v1_SheddingLevel_SHEDDING_LEVEL_PLATFORM
#define SURVIVAL falak_power_v1_SheddingLevel_SHEDDING_LEVEL_SURVIVAL

static uint32_t level_at(const power_shedding *shedding, const power_charge *charge) {
  if (!charge->known || charge->state_of_charge >= shedding->thresholds[0]) return NONE_SHED;
  if (charge->state_of_charge >= shedding->thresholds[1]) return PAYLOAD;
  return charge->state_of_charge >= shedding->thresholds[2] ? PLATFORM : SURVIVAL;
}

/* Whether the battery has recovered from the level that holds. */
static bool may_restore(const power_shedding *shedding, const power_charge *charge) {
  if (shedding->level == NONE_SHED || shedding->under_voltage || !charge->known) return false;
  const double recovered = shedding->thresholds[shedding->level - 2u] + POWER_RECOVERY;
  return charge->state_of_charge >= (recovered < POWER_RECOVERY_MAX ? recovered : POWER_RECOVERY_MAX);
}

/* True while the bus is low for long enough to shed everything. */
static bool watch_voltage(power_shedding *shedding, double bus_V, falak_events *events, uint32_t period_us) {
  /* A voltage that cannot be (0, NaN) is a sensor's fault and sheds nothing. */
  const bool low = bus_V > 1 && bus_V < POWER_UNDER_VOLTAGE_V;
  shedding->under_voltage_us = low ? shedding->under_voltage_us + period_us : 0;
  if (shedding->under_voltage && bus_V > POWER_VOLTAGE_RECOVERED_V) shedding->under_voltage = false;
  if (shedding->under_voltage_us < POWER_UNDER_VOLTAGE_PERSISTENCE_US) return false;
  if (!shedding->under_voltage) {
    falak_raise(events, falak_power_v1_EventCode_EVENT_CODE_UNDER_VOLTAGE, FALAK_SEVERITY(HIGH), bus_V);
  }
  shedding->under_voltage = true;
  return true;
}

bool power_update_shedding(power_shedding *shedding, const power_charge *charge, double bus_V, falak_events *events,
                           uint32_t period_us) {
  const bool collapsed = watch_voltage(shedding, bus_V, events, period_us);
  const uint32_t asked = collapsed ? SURVIVAL : level_at(shedding, charge);
  shedding->more_us = asked > shedding->level ? shedding->more_us + period_us : 0;
  if (asked > shedding->level && (collapsed || shedding->more_us >= POWER_SHEDDING_PERSISTENCE_US)) {
    shedding->level = asked;
    shedding->more_us = 0;
    shedding->less_us = 0;
    falak_raise(events, falak_power_v1_EventCode_EVENT_CODE_LOADS_SHED, FALAK_SEVERITY(HIGH), asked);
    return true;
  }
  shedding->less_us = may_restore(shedding, charge) ? shedding->less_us + period_us : 0;
  if (shedding->less_us >= POWER_SHEDDING_PERSISTENCE_US) {
    shedding->level -= 1;
    shedding->less_us = 0;
    falak_raise(events, falak_power_v1_EventCode_EVENT_CODE_LOADS_RESTORED, FALAK_SEVERITY(INFORMATIVE),
                shedding->level);
  }
  return false;
}
