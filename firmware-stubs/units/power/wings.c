/* Wing deployment: by itself some time after separation, or by telecommand; and what became of it. */

#include "power.h"

/* The release stays on: a hold-down that fails to fire is fired again with every output. */
void power_release_wing(power_wings *wings, uint32_t wing) {
  wings->released |= 1u << wing;
  wings->reported &= ~(1u << wing);
  wings->since_release_us[wing] = 0;
}

static void take_report(power_wings *wings, uint32_t wing, bool deployed, falak_events *events, uint32_t period_us) {
  const uint32_t bit = 1u << wing;
  if (deployed && (wings->deployed & bit) == 0) {
    wings->deployed |= bit;
    /* After a reboot with the wings out there is nothing to tell. */
    if (wings->seen) {
      falak_raise(events, falak_power_v1_EventCode_EVENT_CODE_WING_DEPLOYED, FALAK_SEVERITY(INFORMATIVE), wing + 1u);
    }
  } else if (!deployed) {
    wings->deployed &= ~bit;
  }
  if ((wings->released & ~wings->deployed & ~wings->reported & bit) == 0) return;
  wings->since_release_us[wing] += period_us;
  if (wings->since_release_us[wing] < POWER_DEPLOY_TIME_US) return;
  wings->reported |= bit;
  falak_raise(events, falak_power_v1_EventCode_EVENT_CODE_WING_NOT_DEPLOYED, FALAK_SEVERITY(HIGH), wing + 1u);
}

void power_update_wings(power_wings *wings, const power_inputs *inputs, falak_events *events, uint32_t period_us) {
  const uint32_t sections = inputs == NULL ? 0u : inputs->array_sections_count;
  for (uint32_t wing = 0; wing < POWER_WING_COUNT && wing < sections; wing += 1) {
    take_report(wings, wing, inputs->array_sections[wing].deployed, events, period_us);
  }
  if (sections >= POWER_WING_COUNT) wings->seen = true;
  const uint64_t first_us = POWER_DEPLOY_AFTER_US;
  if (wings->uptime_us <= first_us + POWER_DEPLOY_BETWEEN_US) wings->uptime_us += period_us;
  for (uint32_t wing = 0; wing < POWER_WING_COUNT; wing += 1) {
    const bool due = wings->uptime_us > first_us + (uint64_t)wing * POWER_DEPLOY_BETWEEN_US;
    if (due && ((wings->released | wings->deployed) & (1u << wing)) == 0) power_release_wing(wings, wing);
  }
}
