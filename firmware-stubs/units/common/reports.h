/* Events that wait for room in an answer, and how telecommands ended. */
#ifndef FALAK_REPORTS_H
#define FALAK_REPORTS_H

#include "falak/report/v1/report.pb.h"
#include "profile.h"
#include "state.h"
#include <pb.h>

typedef falak_report_v1_FailureReason falak_reason;
#define FALAK_NONE falak_report_v1_FailureReason_FAILURE_REASON_NONE
#define FALAK_REASON(name) falak_report_v1_FailureReason_FAILURE_REASON_##name
#define FALAK_SEVERITY(name) falak_report_v1_EventSeverity_EVENT_SEVERITY_##name

typedef struct {
  uint32_t code;
  uint32_t severity;
  double value;
} falak_event;

typedef struct {
  uint32_t count;
  falak_event waiting[FALAK_EVENTS_MAX];
} falak_events;

void falak_raise(falak_events *events, uint32_t code, falak_report_v1_EventSeverity severity, double value);

/* Takes the oldest event out; false where none waits. */
bool falak_next_event(falak_events *events, falak_event *event);

void falak_visit_events(falak_state *state, falak_events *events);

/* Telecommands since the unit started. */
typedef struct {
  uint32_t accepted;
  uint32_t refused;
} falak_counts;

/* Counts and reports a telecommand's end: completion, or failed start of execution with the reason. */
falak_report_v1_Verification falak_verify(falak_counts *counts, uint32_t request_id, falak_reason reason);

void falak_visit_counts(falak_state *state, falak_counts *counts);

/* The verdict on an argument. */
falak_reason falak_in_range(bool yes);

#endif
