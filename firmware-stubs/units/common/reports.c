#include "reports.h"
#include <string.h>

#define COMPLETION falak_report_v1_Stage_STAGE_COMPLETION
#define START falak_report_v1_Stage_STAGE_START

void falak_raise(falak_events *events, uint32_t code, falak_report_v1_EventSeverity severity, double value) {
  if (events->count == FALAK_EVENTS_MAX) return;
  events->waiting[events->count] = (falak_event){code, (uint32_t)severity, value};
  events->count += 1;
}

bool falak_next_event(falak_events *events, falak_event *event) {
  if (events->count == 0) return false;
  *event = events->waiting[0];
  events->count -= 1;
  memmove(events->waiting, events->waiting + 1, events->count * sizeof events->waiting[0]);
  return true;
}

void falak_visit_events(falak_state *state, falak_events *events) {
  falak_state_within(state, &events->count, 0, FALAK_EVENTS_MAX);
  for (uint32_t i = 0; i < events->count; i += 1) {
    falak_state_u32(state, &events->waiting[i].code);
    falak_state_u32(state, &events->waiting[i].severity);
    falak_state_f64(state, &events->waiting[i].value);
  }
}

falak_report_v1_Verification falak_verify(falak_counts *counts, uint32_t request_id, falak_reason reason) {
  const bool done = reason == FALAK_NONE;
  if (done) counts->accepted += 1;
  else counts->refused += 1;
  return (falak_report_v1_Verification){request_id, done ? COMPLETION : START, reason};
}

void falak_visit_counts(falak_state *state, falak_counts *counts) {
  falak_state_u32(state, &counts->accepted);
  falak_state_u32(state, &counts->refused);
}

falak_reason falak_in_range(bool yes) { return yes ? FALAK_NONE : FALAK_REASON(ARGUMENT_OUT_OF_RANGE); }
