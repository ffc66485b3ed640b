/*
 * An attitude unit around a control law of your own: messages in, law.c, messages out. What has to stay as it is says so;
 * the rest is a beginning.
 */

#include "common/numbers.h"
#include "common/reports.h"
#include "falak/adcs/v1/adcs.pb.h"
#include "falak/contract.h"
#include "law.h"
#include "unit.h"
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define MODE(name) falak_adcs_v1_Mode_MODE_##name
#define PERIOD_USUAL_US 100000u
#define HOUSEKEEPING_US 1000000u
#define SIGN_COUNT 9u

/* Everything that a step changes: what RESET puts back and SNAPSHOT carries. */
static struct {
  bool started;
  uint32_t mode;
  uint64_t in_mode_us;
  uint32_t since_housekeeping_us;
  /* 1 or -1 for magnetometer, gyro and sun sensors, x y z each. */
  double signs[SIGN_COUNT];
  double omega_BN_B_radps[3];
  double commanded_Am2[3];
  falak_events events;
  falak_counts counts;
  law_state law;
} state;

static falak_adcs_v1_Step request;
static falak_adcs_v1_StepDone done;
static falak_adcs_v1_Telecommand telecommand;

static void initial(void) {
  memset(&state, 0, sizeof state);
  state.mode = MODE(DETUMBLE);
  for (size_t i = 0; i < SIGN_COUNT; i += 1) state.signs[i] = 1;
  law_initial(&state.law);
}

/* Every field above, in any order you like; give the layout another name when it changes. */
static void visit(falak_state *into) {
  falak_state_layout(into, "own1");
  falak_state_bool(into, &state.started);
  falak_state_within(into, &state.mode, MODE(OFF), MODE(WING_TO_SUN));
  falak_state_u64(into, &state.in_mode_us);
  falak_state_u32(into, &state.since_housekeeping_us);
  falak_state_f64s(into, state.signs, SIGN_COUNT);
  falak_state_f64s(into, state.omega_BN_B_radps, 3);
  falak_state_f64s(into, state.commanded_Am2, 3);
  falak_visit_events(into, &state.events);
  falak_visit_counts(into, &state.counts);
  falak_state_f64(into, &state.law.gain_Nms);
  falak_state_f64s(into, state.law.field_T, 3);
  falak_state_f64s(into, state.law.field_rate_Tps, 3);
  falak_state_u32(into, &state.law.age_us);
  falak_state_u32(into, &state.law.readings);
  falak_state_u32(into, &state.law.cycle_us);
  falak_state_f64s(into, state.law.dipole_Am2, 3);
}

/* A mode that this firmware cannot hold is refused, with the reason. */
static falak_reason set_mode(uint32_t mode) {
  if (mode < MODE(OFF) || mode > MODE(WING_TO_SUN)) return falak_in_range(false);
  if (mode > MODE(SUN_SAFE)) return FALAK_REASON(EQUIPMENT_ABSENT);
  if (mode != state.mode) {
    falak_raise(&state.events, falak_adcs_v1_EventCode_EVENT_CODE_MODE_CHANGED, FALAK_SEVERITY(INFORMATIVE), mode);
  }
  state.mode = mode;
  state.in_mode_us = 0;
  return FALAK_NONE;
}

static falak_reason patch_sign(const falak_adcs_v1_PatchSensorSign *patch) {
  const uint32_t sensor = patch->sensor, axis = patch->axis;
  if (sensor < 1 || sensor > 3 || axis < 1 || axis > 3) return falak_in_range(false);
  state.signs[(sensor - 1) * 3 + (axis - 1)] = patch->inverted ? -1 : 1;
  if (sensor == falak_adcs_v1_Sensor_SENSOR_MAGNETOMETER) law_forget_field(&state.law);
  return FALAK_NONE;
}

static falak_reason set_gain(double gain_Nms) {
  const bool known = falak_is_within(gain_Nms, FALAK_ADCS_SET_DETUMBLE_GAIN_GAIN_NMS_MIN,
                                     FALAK_ADCS_SET_DETUMBLE_GAIN_GAIN_NMS_MAX);
  if (known) state.law.gain_Nms = gain_Nms;
  return falak_in_range(known);
}

static falak_reason execute(const falak_adcs_v1_Telecommand *asked) {
  switch (asked->which_command) {
  case falak_adcs_v1_Telecommand_set_mode_tag: return set_mode(asked->command.set_mode.mode);
  case falak_adcs_v1_Telecommand_patch_sensor_sign_tag: return patch_sign(&asked->command.patch_sensor_sign);
  case falak_adcs_v1_Telecommand_set_detumble_gain_tag: return set_gain(asked->command.set_detumble_gain.gain_nms);
  default: return FALAK_REASON(UNKNOWN_COMMAND);
  }
}

/* A TC frame outside the steps: the link reports how it ended. */
static falak_reason command(void) {
  const falak_reason reason = execute(&telecommand);
  (void)falak_verify(&state.counts, telecommand.request_id, reason);
  return reason;
}

/* Stays: each telecommand of the step once, each with one report. */
static void obey(void) {
  done.verifications_count = request.telecommands_count;
  for (pb_size_t i = 0; i < request.telecommands_count; i += 1) {
    const falak_reason reason = execute(&request.telecommands[i]);
    done.verifications[i] = falak_verify(&state.counts, request.telecommands[i].request_id, reason);
  }
}

/* A sample that is not there leaves what was known. */
static void sense(const falak_adcs_v1_Inputs *inputs) {
  if (!inputs->has_angular_rate_radps) return;
  const falak_geometry_v1_Vector3 *rate = &inputs->angular_rate_radps;
  if (!falak_is_finite3(rate->x, rate->y, rate->z)) return;
  state.omega_BN_B_radps[0] = rate->x * state.signs[3];
  state.omega_BN_B_radps[1] = rate->y * state.signs[4];
  state.omega_BN_B_radps[2] = rate->z * state.signs[5];
}

static void control(const falak_adcs_v1_Inputs *inputs, uint32_t period_us) {
  const falak_geometry_v1_Vector3 *field = &inputs->magnetic_field_t;
  const double field_T[3] = {field->x * state.signs[0], field->y * state.signs[1], field->z * state.signs[2]};
  const bool is_detumbling = state.mode == MODE(DETUMBLE);
  law_run(&state.law, inputs->has_magnetic_field_t ? field_T : NULL, is_detumbling, period_us, state.commanded_Am2);
}

static falak_geometry_v1_Vector3 vector(const double from[3]) {
  return (falak_geometry_v1_Vector3){(float)from[0], (float)from[1], (float)from[2]};
}

static void drive(void) {
  done.has_outputs = true;
  done.outputs = (falak_adcs_v1_Outputs)falak_adcs_v1_Outputs_init_zero;
  done.outputs.has_dipole_am2 = true;
  done.outputs.dipole_am2 = vector(state.commanded_Am2);
}

/* Once a second, in the tick in which it is due. */
static void report(uint32_t period_us) {
  state.since_housekeeping_us += period_us;
  done.has_telemetry = state.since_housekeeping_us >= HOUSEKEEPING_US;
  if (!done.has_telemetry) return;
  state.since_housekeeping_us = 0;
  falak_adcs_v1_Telemetry *telemetry = &done.telemetry;
  *telemetry = (falak_adcs_v1_Telemetry)falak_adcs_v1_Telemetry_init_zero;
  telemetry->mode = (falak_adcs_v1_Mode)state.mode;
  telemetry->has_body_rate_radps = telemetry->has_magnetic_field_t = telemetry->has_dipole_am2 = true;
  telemetry->body_rate_radps = vector(state.omega_BN_B_radps);
  telemetry->magnetic_field_t = vector(state.law.field_T);
  telemetry->dipole_am2 = vector(state.law.dipole_Am2);
  telemetry->seconds_in_mode = (uint32_t)(state.in_mode_us / 1000000u);
  telemetry->accepted_count = state.counts.accepted;
  telemetry->refused_count = state.counts.refused;
}

/* Stays: what does not fit waits a tick. */
static void flush_events(void) {
  falak_event event;
  done.events_count = 0;
  while (done.events_count < COUNT(done.events) && falak_next_event(&state.events, &event)) {
    done.events[done.events_count] = (falak_adcs_v1_Event){
        (falak_adcs_v1_EventCode)event.code, (falak_report_v1_EventSeverity)event.severity, (float)event.value};
    done.events_count += 1;
  }
}

/* Stays in this order: the answer's tick, telecommands, sensors, law, actuators, telemetry, events. */
static void run(void) {
  static const falak_adcs_v1_Inputs none = falak_adcs_v1_Inputs_init_zero;
  const falak_adcs_v1_Inputs *inputs = request.has_inputs ? &request.inputs : &none;
  const uint32_t period_us = falak_usable_period_us(request.period_us, PERIOD_USUAL_US);
  if (!state.started) {
    falak_raise(&state.events, falak_adcs_v1_EventCode_EVENT_CODE_STARTED, FALAK_SEVERITY(INFORMATIVE), 0);
  }
  state.started = true;
  state.in_mode_us += period_us;
  done.tick = request.tick;
  obey();
  sense(inputs);
  control(inputs, period_us);
  drive();
  report(period_us);
  flush_events();
}

const falak_unit falak_adcs = {
    .name = "adcs",
    .number = falak_link_v1_Unit_UNIT_ADCS,
    .contract_major = FALAK_ADCS_CONTRACT_MAJOR,
    .contract_minor = FALAK_ADCS_CONTRACT_MINOR,
    .contract_hash = FALAK_ADCS_CONTRACT_HASH,
    .step_fields = falak_adcs_v1_Step_fields,
    .step = &request,
    .done_fields = falak_adcs_v1_StepDone_fields,
    .done = &done,
    .busy_us = &done.busy_us,
    .telecommand_fields = falak_adcs_v1_Telecommand_fields,
    .telecommand = &telecommand,
    .initial = initial,
    .run = run,
    .command = command,
    .visit = visit,
};
