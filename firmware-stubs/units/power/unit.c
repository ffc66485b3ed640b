/* Power conditioning and distribution: state of charge, load shedding, switches, wings. */

#include "../common/numbers.h"
#include "falak/contract.h"
#include "power.h"
#include "unit.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
/* Loads that do not come back by themselves after they were shed. */
#define STAY_OFF (power_allowed_at(falak_power_v1_SheddingLevel_SHEDDING_LEVEL_NONE) & \
                  ~power_allowed_at(falak_power_v1_SheddingLevel_SHEDDING_LEVEL_PAYLOAD))

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
  power_update_strings(&state.strings, inputs, &state.events, period_us);
  power_count_charge(&state.charge, inputs->bus_voltage_v, inputs->battery_current_a,
                     power_lost_count(&state.strings), period_us);
  power_take_trips(&state.switches, inputs, &state.events);
  power_update_heater(&state.switches, inputs->battery_temperature_degc);
  if (power_update_shedding(&state.shedding, &state.charge, inputs->bus_voltage_v, &state.events, period_us)) {
    state.switches.wanted &= power_allowed_at(state.shedding.level) | ~STAY_OFF;
  }
}

/* The converters track their maximum by themselves and the drives stand still: both lists stay empty. */
static void drive(const power_inputs *inputs, uint32_t closed) {
  const bool frost = inputs != NULL && inputs->battery_temperature_degc < POWER_CHARGE_TEMPERATURE_MIN_DEGC;
  done.has_outputs = true;
  done.outputs = (falak_power_v1_Outputs)falak_power_v1_Outputs_init_zero;
  done.outputs.switches_on = closed;
  done.outputs.release_wings = state.wings.released & ~state.wings.deployed;
  done.outputs.charge_current_max_a = frost ? 0 : (float)POWER_CHARGE_CURRENT_MAX_A;
  done.outputs.strings_connected = (1u << POWER_STRING_COUNT) - 1u;
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
  if (inputs != NULL) sense(inputs, period_us);
  power_update_wings(&state.wings, inputs, &state.events, period_us);
  obey();
  const uint32_t closed = power_closed(&state.switches, power_allowed_at(state.shedding.level));
  drive(inputs, closed);
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
