/* The radio unit: uplink frames, transmitter, antennas, beacon, and the order in which the queues leave. */

#include "../common/numbers.h"
#include "comms.h"
#include "falak/contract.h"
#include "unit.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static comms_state state;
static falak_comms_v1_Step request;
static falak_comms_v1_StepDone done;
static falak_comms_v1_Telecommand telecommand;

static void initial(void) { comms_initial(&state); }

static void visit(falak_state *into) { comms_visit(into, &state); }

static falak_reason command(void) {
  const falak_reason reason = comms_execute(&state, &telecommand);
  /* The link reports it; here it only counts. */
  (void)falak_verify(&state.counts, telecommand.request_id, reason);
  return reason;
}

static void obey(void) {
  done.verifications_count = request.telecommands_count;
  for (pb_size_t i = 0; i < request.telecommands_count; i += 1) {
    const falak_reason reason = comms_execute(&state, &request.telecommands[i]);
    done.verifications[i] = falak_verify(&state.counts, request.telecommands[i].request_id, reason);
  }
}

static void flush_events(void) {
  falak_event event;
  done.events_count = 0;
  while (done.events_count < COUNT(done.events) && falak_next_event(&state.events, &event)) {
    done.events[done.events_count] =
        (falak_comms_v1_Event){(falak_comms_v1_EventCode)event.code,
                               (falak_report_v1_EventSeverity)event.severity, (float)event.value};
    done.events_count += 1;
  }
}

static void run(void) {
  const uint32_t period_us = falak_usable_period_us(request.period_us, COMMS_PERIOD_USUAL_US);
  const comms_inputs *inputs = request.has_inputs ? &request.inputs : NULL;
  if (!state.started) {
    falak_raise(&state.events, falak_comms_v1_EventCode_EVENT_CODE_STARTED, FALAK_SEVERITY(INFORMATIVE), 0);
  }
  state.started = true;
  done.tick = request.tick;
  done.has_outputs = true;
  done.outputs = (comms_outputs)falak_comms_v1_Outputs_init_zero;
  obey();
  comms_take_receivers(&state, inputs, period_us);
  comms_take_frames(&state, inputs, &done.outputs);
  comms_watch_queues(&state, inputs, period_us);
  comms_transmit(&state, inputs, &done.outputs, period_us);
  done.has_telemetry = true;
  comms_report(&state, inputs, done.outputs.transmitter_on, &done.telemetry);
  flush_events();
}

const falak_unit falak_comms = {
    .name = "comms",
    .number = falak_link_v1_Unit_UNIT_COMMS,
    .contract_major = FALAK_COMMS_CONTRACT_MAJOR,
    .contract_minor = FALAK_COMMS_CONTRACT_MINOR,
    .contract_hash = FALAK_COMMS_CONTRACT_HASH,
    .step_fields = falak_comms_v1_Step_fields,
    .step = &request,
    .done_fields = falak_comms_v1_StepDone_fields,
    .done = &done,
    .busy_us = &done.busy_us,
    .telecommand_fields = falak_comms_v1_Telecommand_fields,
    .telecommand = &telecommand,
    .initial = initial,
    .run = run,
    .command = command,
    .visit = FALAK_STATE_MAX > 0 ? visit : NULL,
    FALAK_STREAM(comms, request, done, COMMS_PERIOD_USUAL_US)
};
