/* Power conditioning and distribution: state of charge, load shedding, switches, wings. */

#include "../common/numbers.h"
#include "falak/contract.h"
#include "power.h"
#include "unit.h"
#include <math.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
/* Loads that do not come back by themselves after they were shed. */
#define STAY_OFF (power_bit_of(falak_power_v1_Load_LOAD_PAYLOAD) | power_bit_of(falak_power_v1_Load_LOAD_THRUSTER))
#define PAYLOAD_THERMISTOR 1u

static power_state state;
static falak_power_v1_Step request;
static falak_power_v1_StepDone done;
static falak_power_v1_Telecommand telecommand;

static void initial(void) { power_initial(&state); }

static void visit(falak_state *into) { power_visit(into, &state); }

static falak_reason command(void) {
  const falak_reason reason = power_execute(&state, &telecommand);
  /* The link reports it; here it only counts. */
  (void)falak_verify(&state.counts, telecommand.request_id, reason);
  return reason;
}

static void obey(void) {
  done.verifications_count = request.telecommands_count;
  for (pb_size_t i = 0; i < request.telecommands_count; i += 1) {
    const falak_reason reason = power_execute(&state, &request.telecommands[i]);
    done.verifications[i] = falak_verify(&state.counts, request.telecommands[i].request_id, reason);
  }
}

static void sense(const power_inputs *inputs, uint32_t period_us) {
  power_update_strings(&state.strings, inputs, &state.parameters, &state.events, period_us);
  power_count_charge(&state.charge, inputs->bus_voltage_v, inputs->battery_current_a,
                     inputs->battery_temperature_degc, power_lost_count(&state.strings), &state.parameters,
                     period_us);
  power_take_trips(&state.switches, inputs, &state.events);
  const bool heard = inputs->temperatures_degc_count > PAYLOAD_THERMISTOR;
  power_update_heaters(&state.switches, inputs->battery_temperature_degc,
                       heard ? (double)inputs->temperatures_degc[PAYLOAD_THERMISTOR] : (double)NAN);
  power_update_charging(&state.charging, inputs->battery_temperature_degc, power_cell_extremes(inputs),
                        &state.events);
  if (power_update_shedding(&state.shedding, &state.charge, inputs->bus_voltage_v, &state.events, period_us)) {
    state.switches.wanted &= power_allowed_at(state.shedding.level) | ~STAY_OFF;
  }
}

static void drive(const power_inputs *inputs, uint32_t closed, uint32_t period_us) {
  const double limit_A = power_charge_limit_A(&state.charging, &state.parameters);
  done.has_outputs = true;
  done.outputs = (falak_power_v1_Outputs)falak_power_v1_Outputs_init_zero;
  done.outputs.switches_on = closed;
  done.outputs.release_wings = state.wings.released & ~state.wings.deployed;
  power_update_tracking(&state.tracking, inputs, limit_A, &state.parameters, &done.outputs);
  power_update_drive(&state.drive, inputs, &done.outputs, period_us);
  done.outputs.charge_current_max_a = (float)limit_A;
  done.outputs.strings_connected = (1u << power_string_count(&state.parameters)) - 1u;
}

static void flush_events(void) {
  falak_event event;
  done.events_count = 0;
  while (done.events_count < COUNT(done.events) && falak_next_event(&state.events, &event)) {
    done.events[done.events_count] =
        (falak_power_v1_Event){(falak_power_v1_EventCode)event.code,
                               (falak_report_v1_EventSeverity)event.severity, (float)event.value};
    done.events_count += 1;
  }
}

static void run(void) {
  const uint32_t period_us = falak_usable_period_us(request.period_us, POWER_PERIOD_USUAL_US);
  const power_inputs *inputs = request.has_inputs ? &request.inputs : NULL;
  if (!state.started) {
    falak_raise(&state.events, falak_power_v1_EventCode_EVENT_CODE_STARTED, FALAK_SEVERITY(INFORMATIVE), 0);
  }
  state.started = true;
  done.tick = request.tick;
  power_take_parameters(&state.parameters, &request, &state.events);
  if (inputs != NULL) sense(inputs, period_us);
  power_update_wings(&state.wings, inputs, &state.events, period_us);
  obey();
  const uint32_t closed = power_closed(&state.switches, power_allowed_at(state.shedding.level));
  drive(inputs, closed, period_us);
  done.has_telemetry = true;
  power_report(&state, inputs, closed, &done.telemetry);
  flush_events();
}

const falak_unit falak_power = {
    .name = "power",
    .number = falak_link_v1_Unit_UNIT_POWER,
    .contract_major = FALAK_POWER_CONTRACT_MAJOR,
    .contract_minor = FALAK_POWER_CONTRACT_MINOR,
    .contract_hash = FALAK_POWER_CONTRACT_HASH,
    .step_fields = falak_power_v1_Step_fields,
    .step = &request,
    .done_fields = falak_power_v1_StepDone_fields,
    .done = &done,
    .busy_us = &done.busy_us,
    .telecommand_fields = falak_power_v1_Telecommand_fields,
    .telecommand = &telecommand,
    .initial = initial,
    .run = run,
    .command = command,
    .visit = FALAK_STATE_MAX > 0 ? visit : NULL,
    FALAK_STREAM(power, request, done, POWER_PERIOD_USUAL_US)
};
