/* Which switches are closed: what is wanted, allowed at the shedding level, and not tripped. */

#include "power.h"

#define BIT(load) (1u << (falak_power_v1_Load_LOAD_##load - 1u))
#define PAYLOAD_LOADS (BIT(PAYLOAD) | BIT(PAYLOAD_HEATER) | BIT(THRUSTER))

uint32_t power_bit_of(uint32_t load) { return 1u << (load - 1u); }

uint32_t power_allowed_at(uint32_t level) {
  switch (level) {
  case falak_power_v1_SheddingLevel_SHEDDING_LEVEL_NONE: return 0xffu;
  case falak_power_v1_SheddingLevel_SHEDDING_LEVEL_PAYLOAD: return 0xffu & ~PAYLOAD_LOADS;
  case falak_power_v1_SheddingLevel_SHEDDING_LEVEL_PLATFORM: return 0xffu & ~PAYLOAD_LOADS & ~BIT(PLATFORM);
  default: return BIT(ESSENTIAL);
  }
}

void power_take_trips(power_switches *switches, const power_inputs *inputs, falak_events *events) {
  for (uint32_t index = 1; index < POWER_LOAD_COUNT && index < inputs->switches_count; index += 1) {
    const uint32_t bit = 1u << index;
    if (!inputs->switches[index].tripped || (switches->tripped & bit) != 0 || (switches->wanted & bit) == 0) continue;
    switches->tripped |= bit;
    switches->wanted &= ~bit;
    falak_raise(events, falak_power_v1_EventCode_EVENT_CODE_SWITCH_TRIPPED, FALAK_SEVERITY(HIGH), index + 1u);
  }
}

/* The thermostats hold where the temperature is unknown. */
void power_update_heaters(power_switches *switches, double battery_degC, double payload_degC) {
  if (battery_degC < POWER_HEATER_ON_DEGC) switches->heating = true;
  else if (battery_degC > POWER_HEATER_OFF_DEGC) switches->heating = false;
  if (payload_degC < POWER_PAYLOAD_HEATER_ON_DEGC) switches->payload_heating = true;
  else if (payload_degC > POWER_PAYLOAD_HEATER_OFF_DEGC) switches->payload_heating = false;
}

uint32_t power_closed(const power_switches *switches, uint32_t allowed) {
  const uint32_t warm =
      (switches->heating ? 0u : BIT(BATTERY_HEATER)) | (switches->payload_heating ? 0u : BIT(PAYLOAD_HEATER));
  return (switches->wanted & allowed & ~switches->tripped & ~warm) | BIT(ESSENTIAL);
}
