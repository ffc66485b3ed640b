/* Detumble, then sun-safe, by itself; or what a telecommand holds. */

#include "adcs.h"
#include "falak/adcs_parameters.h"

#define DETUMBLE falak_adcs_v1_Mode_MODE_DETUMBLE
#define SUN_SAFE falak_adcs_v1_Mode_MODE_SUN_SAFE
#define PERSISTENCE_MAX_US 1800000000u

_Static_assert(ADCS_DETUMBLED_BLIND_PERSISTENCE_US < PERSISTENCE_MAX_US, "half an hour is the longest");
_Static_assert(ADCS_SUN_MEMORY_US < UINT32_MAX - 10000000u, "times fit into 32 bits");

bool adcs_watch_sample(adcs_watch *watch, bool usable, uint32_t period_us) {
  if (usable != watch->lost) {
    watch->contrary_us = 0;
    return false;
  }
  watch->contrary_us += period_us;
  if (watch->contrary_us < ADCS_SENSOR_LOST_US) return false;
  watch->lost = !watch->lost;
  watch->contrary_us = 0;
  return true;
}

void adcs_enter_mode(adcs_mode *state, uint32_t mode, falak_events *events) {
  if (mode != state->mode) {
    falak_raise(events, falak_adcs_v1_EventCode_EVENT_CODE_MODE_CHANGED, FALAK_SEVERITY(INFORMATIVE), mode);
  }
  state->mode = mode;
  state->in_mode_us = 0;
  state->persistence_us = 0;
  state->detumbled = false;
}

/* How long something has persisted; the longest time asked for is well below the end of the count. */
static uint32_t persisted_us(uint32_t before_us, bool holds, uint32_t period_us) {
  if (!holds) return 0;
  return before_us < PERSISTENCE_MAX_US ? before_us + period_us : before_us;
}

static void watch_detumbling(adcs_mode *state, const adcs_rate *rate, falak_events *events, uint32_t period_us) {
  const bool low = rate->valid && rate->length_radps < ADCS_RATE_DETUMBLED_RADPS;
  state->persistence_us = persisted_us(state->persistence_us, low, period_us);
  const uint32_t asked_us = rate->from_gyro ? ADCS_DETUMBLED_PERSISTENCE_US : ADCS_DETUMBLED_BLIND_PERSISTENCE_US;
  if (state->persistence_us < asked_us) return;
  if (!state->detumbled) {
    falak_raise(events, falak_adcs_v1_EventCode_EVENT_CODE_DETUMBLED, FALAK_SEVERITY(INFORMATIVE), rate->length_radps);
  }
  state->detumbled = true;
  if (state->automatic) adcs_enter_mode(state, SUN_SAFE, events);
}

static void watch_pointing(adcs_mode *state, const adcs_rate *rate, falak_events *events, uint32_t period_us) {
  const bool high = rate->valid && rate->length_radps > ADCS_RATE_HIGH_RADPS;
  state->persistence_us = persisted_us(state->persistence_us, high, period_us);
  if (state->persistence_us < ADCS_RATE_HIGH_PERSISTENCE_US) return;
  falak_raise(events, falak_adcs_v1_EventCode_EVENT_CODE_RATE_HIGH, FALAK_SEVERITY(MEDIUM), rate->length_radps);
  adcs_enter_mode(state, DETUMBLE, events);
}

void adcs_update_mode(adcs_mode *state, const adcs_rate *rate, falak_events *events, uint32_t period_us) {
  state->in_mode_us += period_us;
  if (state->mode == DETUMBLE) watch_detumbling(state, rate, events, period_us);
  else if (state->mode == SUN_SAFE) watch_pointing(state, rate, events, period_us);
}
