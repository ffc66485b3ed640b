/*
 * What a unit is to the firmware around it: messages at fixed places, and functions that read and write them.
 *
 * The unit owns its state and its messages as static objects. A step reads `step` and writes every field of `done`; two
 * units in equal states answer equal steps with equal bytes.
 */
#ifndef FALAK_UNIT_H
#define FALAK_UNIT_H

#include "falak/link/v1/link.pb.h"
#include "state.h"
#include <pb.h>

typedef struct {
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
  /* Visits every field of the state. */
  void (*visit)(falak_state *state);
} falak_unit;

#endif
