/* Finds a battery string that has dropped out: it carries nothing while the others do. */

#include "power.h"

static double size_of(double x) { return x < 0 ? -x : x; }

uint32_t power_lost_count(const power_strings *strings) {
  uint32_t count = 0;
  for (uint32_t bits = strings->lost; bits != 0; bits &= bits - 1u) count += 1;
  return count;
}

static void update(power_strings *strings, uint32_t i, double own_A, double others_A, falak_events *events,
                   uint32_t period_us) {
  /* Comparisons with NaN are false: a missing measurement changes nothing. */
  if (own_A > POWER_STRING_BUSY_A) strings->lost &= ~(1u << i);
  const bool idle = own_A < POWER_STRING_IDLE_A && others_A > POWER_STRING_BUSY_A;
  strings->idle_us[i] = idle ? strings->idle_us[i] + period_us : 0;
  if (strings->idle_us[i] < POWER_STRING_PERSISTENCE_US) return;
  strings->idle_us[i] = POWER_STRING_PERSISTENCE_US;
  if ((strings->lost & (1u << i)) != 0) return;
  strings->lost |= 1u << i;
  falak_raise(events, falak_power_v1_EventCode_EVENT_CODE_STRING_LOST, FALAK_SEVERITY(HIGH), i + 1u);
}

void power_update_strings(power_strings *strings, const power_inputs *inputs, const power_parameters *numbers,
                          falak_events *events, uint32_t period_us) {
  const uint32_t count = power_string_count(numbers);
  double total_A = 0;
  for (pb_size_t i = 0; i < inputs->string_currents_a_count; i += 1) total_A += size_of(inputs->string_currents_a[i]);
  for (uint32_t i = 0; i < count && i < inputs->string_currents_a_count; i += 1) {
    const double own_A = size_of(inputs->string_currents_a[i]);
    update(strings, i, own_A, (total_A - own_A) / (count - 1.0), events, period_us);
  }
}
