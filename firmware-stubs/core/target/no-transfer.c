/* SNAPSHOT and RESTORE of a build that has no room for states: its HELLO_ACK says so, and they are not answered. */

#include "parts.h"

#if FALAK_STATE_MAX == 0

void falak_forget_transfers(falak_target *target) { (void)target; }

void falak_on_snapshot(falak_target *target, uint64_t at_us) { (void)target, (void)at_us; }

void falak_on_restore(falak_target *target, uint64_t at_us) { (void)target, (void)at_us; }

#endif
