/* Another spacecraft's battery and array. */

#include "parameters.h"

uint32_t power_string_count(const power_parameters *set) {
  return (uint32_t)POWER_OF(set, STRING_COUNT, POWER_STRING_COUNT);
}

#if POWER_HAS_PARAMETERS

#include "../common/parameters.h"

static const falak_range table[POWER_PARAMETERS] = POWER_PARAMETER_TABLE;

void power_initial_parameters(power_parameters *set) { falak_usual_values(set->values, table, POWER_PARAMETERS); }

void power_take_parameters(power_parameters *set, const falak_power_v1_Step *step, falak_events *events) {
  for (pb_size_t i = 0; i < step->parameters_count; i += 1) {
    const falak_power_v1_ParameterValue *each = &step->parameters[i];
    if (falak_set_value(set->values, table, POWER_PARAMETERS, (uint32_t)each->parameter, each->value)) continue;
    falak_raise(events, falak_power_v1_EventCode_EVENT_CODE_PARAMETER_REFUSED, FALAK_SEVERITY(MEDIUM),
                (double)each->parameter);
  }
}

void power_visit_parameters(falak_state *into, power_parameters *set) {
  falak_visit_values(into, set->values, table, POWER_PARAMETERS);
}

#else

void power_initial_parameters(power_parameters *set) { set->none = 0; }

void power_take_parameters(power_parameters *set, const falak_power_v1_Step *step, falak_events *events) {
  (void)set, (void)step, (void)events;
}

void power_visit_parameters(falak_state *into, power_parameters *set) { (void)into, (void)set; }

#endif
