/* Another spacecraft's numbers, and what follows from them. */

#include "parameters.h"

#if ADCS_HAS_PARAMETERS

#include "../common/parameters.h"
#include <math.h>

static const falak_range table[ADCS_PARAMETERS] = ADCS_PARAMETER_TABLE;

/* A A^T is diagonal for a pyramid, so its pseudo-inverse divides each axis by its sum of squares. */
static void derive(adcs_parameters *set) {
  const double z = set->values[falak_adcs_v1_Parameter_PARAMETER_WHEEL_AXIS_Z];
  const double part = sqrt(0.5 * (1 - z * z));
  const double across = 0.25 / part;
  const double along = 0.25 / z;
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) {
    const double x = wheel == 0 || wheel == 3 ? 1 : -1;
    const double y = wheel < 2 ? 1 : -1;
    set->axes_B[wheel][0] = x * part;
    set->axes_B[wheel][1] = y * part;
    set->axes_B[wheel][2] = z;
    set->shares[wheel][0] = x * across;
    set->shares[wheel][1] = y * across;
    set->shares[wheel][2] = along;
  }
  set->gain_Nms = set->values[falak_adcs_v1_Parameter_PARAMETER_DETUMBLE_GAIN];
}

void adcs_initial_parameters(adcs_parameters *set) {
  falak_usual_values(set->values, table, ADCS_PARAMETERS);
  derive(set);
}

bool adcs_load_parameter(adcs_parameters *set, uint32_t parameter, double value) {
  if (!falak_set_value(set->values, table, ADCS_PARAMETERS, parameter, value)) return false;
  derive(set);
  return true;
}

void adcs_take_parameters(adcs_parameters *set, const falak_adcs_v1_Step *step, falak_events *events) {
  for (pb_size_t i = 0; i < step->parameters_count; i += 1) {
    const falak_adcs_v1_ParameterValue *each = &step->parameters[i];
    if (adcs_load_parameter(set, (uint32_t)each->parameter, each->value)) continue;
    falak_raise(events, falak_adcs_v1_EventCode_EVENT_CODE_PARAMETER_REFUSED, FALAK_SEVERITY(MEDIUM),
                (double)each->parameter);
  }
}

void adcs_visit_parameters(falak_state *into, adcs_parameters *set) {
  falak_visit_values(into, set->values, table, ADCS_PARAMETERS);
  if (into->ok) derive(set);
}

#else

void adcs_initial_parameters(adcs_parameters *set) { set->gain_Nms = ADCS_DETUMBLE_GAIN_NMS; }

bool adcs_load_parameter(adcs_parameters *set, uint32_t parameter, double value) {
  (void)set, (void)parameter, (void)value;
  return false;
}

void adcs_take_parameters(adcs_parameters *set, const falak_adcs_v1_Step *step, falak_events *events) {
  (void)set, (void)step, (void)events;
}

void adcs_visit_parameters(falak_state *into, adcs_parameters *set) { falak_state_f64(into, &set->gain_Nms); }

#endif
