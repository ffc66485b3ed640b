/*
 * What a unit is to the firmware around it: messages at fixed places, and functions that read and write them.
 *
 * The unit owns its state and its messages as static objects. A step reads `step` and writes every field of `done`; two
 * units in equal states answer equal steps with equal bytes.
 */
#ifndef FALAK_UNIT_H
#define FALAK_UNIT_H

#include "falak/link/v1/link.pb.h"
#include "flash.h"
#include "profile.h"
#include "state.h"
#include <pb.h>

#if FALAK_STREAMS
/* Where the server finds in the unit's messages what it needs to run the unit by itself. */
typedef struct {
  uint32_t period_us;
  uint32_t *tick;
  uint64_t *sim_time_us;
  uint32_t *request_period_us;
  bool *has_inputs;
  pb_size_t *telecommands_count;
  const bool *has_telemetry;
  const void *telemetry;
  const pb_msgdesc_t *telemetry_fields;
  const pb_size_t *events_count;
  const void *events;
  size_t event_size;
  const pb_msgdesc_t *event_fields;
} falak_stream;
#endif

typedef FALAK_IN_FLASH struct falak_unit_s falak_unit;
struct falak_unit_s {
  /* adcs, power, comms, ...: as falak.link.v1.Unit has it. */
  const char *name;
  falak_link_v1_Unit number;
  uint32_t contract_major;
  uint32_t contract_minor;
  falak_link_v1_HelloAck_contract_hash_t contract_hash;

  const pb_msgdesc_t *step_fields;
  void *step;
  const pb_msgdesc_t *done_fields;
  void *done;
  /* Field of `done`; filled in by the server. */
  uint32_t *busy_us;
  const pb_msgdesc_t *telecommand_fields;
  void *telecommand;

  /* The state after a reboot. */
  void (*initial)(void);
  /* Runs the control law for one period: from `step` to `done`. */
  void (*run)(void);
  /* Carries out `telecommand`, which came outside a step. */
  falak_report_v1_FailureReason (*command)(void);
  /* Visits every field of the state; null where the build takes no snapshots. */
  void (*visit)(falak_state *state);
#if FALAK_STREAMS
  /* Null where the unit cannot run without Steps. */
  const falak_stream *stream;
#endif
};

/* The member `stream` of a unit whose messages are `request` and `done`, with the fields that all units have. */
#if FALAK_STREAMS
#define FALAK_STREAM(unit, request, done, usual_period_us)                                                             \
  .stream = &(const falak_stream){usual_period_us,                                                                     \
                                  &(request).tick,                                                                     \
                                  &(request).sim_time_us,                                                              \
                                  &(request).period_us,                                                                \
                                  &(request).has_inputs,                                                               \
                                  &(request).telecommands_count,                                                       \
                                  &(done).has_telemetry,                                                               \
                                  &(done).telemetry,                                                                   \
                                  falak_##unit##_v1_Telemetry_fields,                                                  \
                                  &(done).events_count,                                                                \
                                  (done).events,                                                                       \
                                  sizeof(done).events[0],                                                              \
                                  falak_##unit##_v1_Event_fields},
#else
#define FALAK_STREAM(unit, request, done, usual_period_us)
#endif

#endif
