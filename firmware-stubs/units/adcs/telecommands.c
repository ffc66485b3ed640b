/* What the unit does with its telecommands. */

#include "../common/numbers.h"
#include "adcs.h"
#include "falak/contract.h"

/* OFF and DETUMBLE are held; SUN_SAFE also gives the unit back the choice between detumble and sun-safe. */
static falak_reason set_mode(adcs_state *state, uint32_t mode) {
  if (mode < falak_adcs_v1_Mode_MODE_OFF || mode > falak_adcs_v1_Mode_MODE_WING_TO_SUN) return falak_in_range(false);
  if (mode > falak_adcs_v1_Mode_MODE_SUN_SAFE) return FALAK_REASON(EQUIPMENT_ABSENT);
  state->mode.automatic = mode == falak_adcs_v1_Mode_MODE_SUN_SAFE;
  adcs_enter_mode(&state->mode, mode, &state->events);
  return FALAK_NONE;
}

static falak_reason patch_sign(adcs_state *state, uint32_t sensor, uint32_t axis, bool inverted) {
  const bool known = sensor >= falak_adcs_v1_Sensor_SENSOR_MAGNETOMETER && sensor <= falak_adcs_v1_Sensor_SENSOR_SUN;
  if (!known || axis < falak_adcs_v1_Axis_AXIS_X || axis > falak_adcs_v1_Axis_AXIS_Z) return falak_in_range(false);
  const uint32_t index = (sensor - 1u) * 3u + (axis - 1u);
  const double sign = inverted ? -1 : 1;
  /* The derivative across a change of sign is nonsense, so the field starts over. */
  if (index < 3u && state->signs[index] != sign) state->field.readings = 0;
  state->signs[index] = sign;
  return FALAK_NONE;
}

static falak_reason set_gain(adcs_parameters *numbers, double gain_Nms) {
  const bool known = falak_is_within(gain_Nms, FALAK_ADCS_SET_DETUMBLE_GAIN_GAIN_NMS_MIN,
                                     FALAK_ADCS_SET_DETUMBLE_GAIN_GAIN_NMS_MAX);
  if (!known) return falak_in_range(false);
#if ADCS_HAS_PARAMETERS
  return falak_in_range(adcs_load_parameter(numbers, falak_adcs_v1_Parameter_PARAMETER_DETUMBLE_GAIN, gain_Nms));
#else
  numbers->gain_Nms = gain_Nms;
  return FALAK_NONE;
#endif
}

#if ADCS_HAS_WHEELS
static falak_reason exclude_wheel(adcs_wheels *wheels, uint32_t wheel, bool excluded) {
  if (wheel < 1 || wheel > ADCS_WHEELS) return falak_in_range(false);
  const uint32_t bit = 1u << (wheel - 1u);
  wheels->excluded = excluded ? wheels->excluded | bit : wheels->excluded & ~bit;
  wheels->missing_Nm[wheel - 1u] = 0;
  return FALAK_NONE;
}
#endif

falak_reason adcs_execute(adcs_state *state, const falak_adcs_v1_Telecommand *telecommand) {
  const falak_adcs_v1_PatchSensorSign *patch = &telecommand->command.patch_sensor_sign;
  switch (telecommand->which_command) {
  case falak_adcs_v1_Telecommand_set_mode_tag: return set_mode(state, telecommand->command.set_mode.mode);
  case falak_adcs_v1_Telecommand_patch_sensor_sign_tag:
    return patch_sign(state, patch->sensor, patch->axis, patch->inverted);
  case falak_adcs_v1_Telecommand_set_detumble_gain_tag:
    return set_gain(&state->parameters, telecommand->command.set_detumble_gain.gain_nms);
#if ADCS_HAS_WHEELS
  case falak_adcs_v1_Telecommand_exclude_wheel_tag:
    return exclude_wheel(&state->wheels, telecommand->command.exclude_wheel.wheel,
                         telecommand->command.exclude_wheel.excluded);
  case falak_adcs_v1_Telecommand_set_target_tag:
  case falak_adcs_v1_Telecommand_set_inertial_attitude_tag: return FALAK_REASON(EQUIPMENT_ABSENT);
  case falak_adcs_v1_Telecommand_arm_thruster_tag: return FALAK_REASON(EQUIPMENT_ABSENT);
  case falak_adcs_v1_Telecommand_burn_thruster_tag:
    return falak_is_within(telecommand->command.burn_thruster.duration_s, FALAK_ADCS_BURN_THRUSTER_DURATION_S_MIN,
                           FALAK_ADCS_BURN_THRUSTER_DURATION_S_MAX)
               ? FALAK_REASON(EQUIPMENT_ABSENT)
               : falak_in_range(false);
#endif
#if ADCS_HAS_PARAMETERS
  case falak_adcs_v1_Telecommand_load_parameter_tag:
    return falak_in_range(adcs_load_parameter(&state->parameters, telecommand->command.load_parameter.parameter,
                                              telecommand->command.load_parameter.value));
#endif
  default: return FALAK_REASON(UNKNOWN_COMMAND);
  }
}
