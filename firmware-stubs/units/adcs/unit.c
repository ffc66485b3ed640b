/* Attitude control with three torquers, a magnetometer, a gyro and six sun sensors, and four wheels where they are heard. */

#include "../common/numbers.h"
#include "adcs.h"
#include "falak/adcs_parameters.h"
#include "falak/contract.h"
#include "unit.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static adcs_state state;
static falak_adcs_v1_Step request;
static falak_adcs_v1_StepDone done;
static falak_adcs_v1_Telecommand telecommand;

static void initial(void) { adcs_initial(&state); }

static void visit(falak_state *into) { adcs_visit(into, &state); }

static falak_reason command(void) {
  const falak_reason reason = adcs_execute(&state, &telecommand);
  /* The link reports it; here it only counts. */
  (void)falak_verify(&state.counts, telecommand.request_id, reason);
  return reason;
}

static void obey(void) {
  done.verifications_count = request.telecommands_count;
  for (pb_size_t i = 0; i < request.telecommands_count; i += 1) {
    const falak_reason reason = adcs_execute(&state, &request.telecommands[i]);
    done.verifications[i] = falak_verify(&state.counts, request.telecommands[i].request_id, reason);
  }
}

static void tell(falak_adcs_v1_Sensor sensor, bool lost) {
  if (lost) falak_raise(&state.events, falak_adcs_v1_EventCode_EVENT_CODE_SENSOR_LOST, FALAK_SEVERITY(MEDIUM), sensor);
  else falak_raise(&state.events, falak_adcs_v1_EventCode_EVENT_CODE_SENSOR_BACK, FALAK_SEVERITY(INFORMATIVE), sensor);
}

static void sense(const adcs_inputs *inputs, uint32_t period_us) {
  if (adcs_take_field(&state.field, inputs, state.signs, state.blanked, period_us)) {
    tell(falak_adcs_v1_Sensor_SENSOR_MAGNETOMETER, state.field.watch.lost);
  }
  if (adcs_take_rate(&state.rate, inputs, state.signs, &state.field, period_us)) {
    tell(falak_adcs_v1_Sensor_SENSOR_GYRO, state.rate.watch.lost);
  }
  const bool was_in_sight = state.sun.in_sight;
  if (adcs_take_sun(&state.sun, inputs, state.signs, &state.rate, period_us)) {
    tell(falak_adcs_v1_Sensor_SENSOR_SUN, state.sun.watch.lost);
  }
  if (state.sun.in_sight == was_in_sight) return;
  falak_raise(&state.events, falak_adcs_v1_EventCode_EVENT_CODE_SUN_IN_SIGHT, FALAK_SEVERITY(INFORMATIVE),
              state.sun.in_sight ? 1 : 0);
}

#if ADCS_HAS_WHEELS
static void watch_wheels(const adcs_inputs *inputs, uint32_t period_us) {
  const uint32_t found = adcs_watch_wheels(&state.wheels, inputs, &state.parameters, period_us);
  if (state.mode.mode >= falak_adcs_v1_Mode_MODE_SUN_SAFE) state.wheels.excluded |= found;
}

static bool uses_wheels(void) {
  return state.mode.mode == falak_adcs_v1_Mode_MODE_SUN_SAFE && state.rate.from_gyro && adcs_can_turn(&state.wheels);
}

/* SUN_SAFE with the wheels; false where the torquers have to do it. */
static bool turn_with_wheels(void) {
  if (!uses_wheels()) {
    adcs_rest_wheels(&state.wheels);
    return false;
  }
  double torque_B_Nm[3];
  adcs_sun_safe_torque(&state.rate, &state.sun, &state.parameters, torque_B_Nm);
  const double *field_B_T = adcs_has_field(&state.field) ? state.field.field_B_T : NULL;
  adcs_turn_body(&state.wheels, torque_B_Nm, field_B_T, &state.parameters, state.dipole_Am2);
  return true;
}

static void drive_wheels(void) {
  if (!uses_wheels()) return;
  done.outputs.wheel_torques_nm_count = ADCS_WHEELS;
  for (int wheel = 0; wheel < ADCS_WHEELS; wheel += 1) {
    done.outputs.wheel_torques_nm[wheel] = (float)state.wheels.torques_Nm[wheel];
  }
}
#else
static void watch_wheels(const adcs_inputs *inputs, uint32_t period_us) { (void)inputs, (void)period_us; }
static bool turn_with_wheels(void) { return false; }
static void drive_wheels(void) {}
#endif

static void control(void) {
  if (turn_with_wheels()) return;
  const uint32_t mode = state.mode.mode;
  if (mode == falak_adcs_v1_Mode_MODE_SUN_SAFE && state.rate.valid && adcs_has_field(&state.field)) {
    adcs_sun_safe_dipole(&state.field, &state.rate, &state.sun, &state.parameters, state.dipole_Am2);
  } else if (mode == falak_adcs_v1_Mode_MODE_DETUMBLE && adcs_has_field_rate(&state.field)) {
    adcs_bdot_dipole(&state.field, &state.parameters, state.dipole_Am2);
  } else {
    for (int axis = 0; axis < 3; axis += 1) state.dipole_Am2[axis] = 0;
  }
}

/* Drives the torquers, but for the tick whose end belongs to the magnetometer. */
static void drive(uint32_t period_us) {
  const uint32_t rounded = (2u * ADCS_CYCLE_US + period_us) / (2u * period_us);
  const uint32_t ticks = rounded > 2u ? rounded : 2u;
  state.cycle_tick = state.cycle_tick + 1u >= ticks ? 0u : state.cycle_tick + 1u;
  state.blanked = state.cycle_tick == 0;
  const double on = state.blanked ? 0 : 1;
  done.has_outputs = true;
  done.outputs = (falak_adcs_v1_Outputs)falak_adcs_v1_Outputs_init_zero;
  done.outputs.has_dipole_am2 = true;
  done.outputs.dipole_am2.x = (float)(on * state.dipole_Am2[0]);
  done.outputs.dipole_am2.y = (float)(on * state.dipole_Am2[1]);
  done.outputs.dipole_am2.z = (float)(on * state.dipole_Am2[2]);
  drive_wheels();
}

static void flush_events(void) {
  falak_event event;
  done.events_count = 0;
  while (done.events_count < COUNT(done.events) && falak_next_event(&state.events, &event)) {
    done.events[done.events_count] =
        (falak_adcs_v1_Event){(falak_adcs_v1_EventCode)event.code,
                              (falak_report_v1_EventSeverity)event.severity, (float)event.value};
    done.events_count += 1;
  }
}

static void answer(uint32_t period_us) {
  state.since_housekeeping_us += period_us;
  done.has_telemetry = state.since_housekeeping_us >= ADCS_HOUSEKEEPING_US;
  if (done.has_telemetry) {
    state.since_housekeeping_us = 0;
    adcs_report(&state, &done.telemetry);
  }
  flush_events();
}

static void run(void) {
  const uint32_t period_us = falak_usable_period_us(request.period_us, ADCS_PERIOD_USUAL_US);
  if (!state.started) {
    falak_raise(&state.events, falak_adcs_v1_EventCode_EVENT_CODE_STARTED, FALAK_SEVERITY(INFORMATIVE), 0);
  }
  state.started = true;
  done.tick = request.tick;
  obey();
  adcs_take_parameters(&state.parameters, &request, &state.events);
  sense(request.has_inputs ? &request.inputs : NULL, period_us);
  watch_wheels(request.has_inputs ? &request.inputs : NULL, period_us);
  adcs_update_mode(&state.mode, &state.rate, &state.events, period_us);
  control();
  drive(period_us);
  answer(period_us);
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
    .visit = FALAK_STATE_MAX > 0 ? visit : NULL,
    FALAK_STREAM(adcs, request, done, ADCS_PERIOD_USUAL_US)
};
