/* The parts of a target, for each other: what each frame type does. */
#ifndef FALAK_TARGET_PARTS_H
#define FALAK_TARGET_PARTS_H

#include "../target.h"

#define FALAK_STATS_PERIOD_US 1000000u

uint32_t falak_uptime_ms(const falak_target *target, uint64_t at_us);
uint64_t falak_clock_us(const falak_target *target, uint64_t at_us);

bool falak_may_open(const falak_target *target, uint16_t session);
/* Opens the session of a HELLO; false where it is open already. */
bool falak_open_if_new(falak_target *target, uint16_t session, uint64_t at_us);
FALAK_APART void falak_on_hello(falak_target *target, bool is_new, uint64_t at_us);

void falak_on_heard(falak_target *target, uint64_t at_us);
FALAK_APART void falak_on_heartbeat(falak_target *target);
FALAK_APART void falak_on_time(falak_target *target, uint64_t at_us);

FALAK_APART void falak_on_step(falak_target *target, bool is_new, uint64_t at_us);
void falak_restart_steps(falak_target *target);
FALAK_APART void falak_on_telecommand(falak_target *target, uint64_t at_us);

FALAK_APART void falak_on_reset(falak_target *target, uint64_t at_us);
FALAK_APART void falak_on_snapshot(falak_target *target, uint64_t at_us);
FALAK_APART void falak_on_restore(falak_target *target, uint64_t at_us);
void falak_forget_requests(falak_target *target);
void falak_forget_transfers(falak_target *target);

/* Decodes the payload of the frame at hand; false, and counted, where it is not the message. */
FALAK_MUST_CHECK bool falak_decode_frame(falak_target *target, const pb_msgdesc_t *fields, void *message);

#endif
