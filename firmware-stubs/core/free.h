/*
 * A unit that runs by itself: each period on the target's own clock, on the inputs that it had last, its reports streamed
 * as TM frames. A bench asks for it in its HELLO; not in the small profile.
 */
#ifndef FALAK_FREE_H
#define FALAK_FREE_H

#include "target.h"
#include "unit.h"

#if FALAK_STREAMS

typedef struct {
  bool is_on;
  uint64_t due_us;
} falak_free;

/* Takes a HELLO: whether the bench wants the stream. */
void falak_free_open(falak_free *run, const falak_unit *unit, bool is_asked, uint64_t at_us);

/* Begins anew with the unit in its initial state: no inputs, period 0. */
void falak_free_restart(falak_free *run, const falak_unit *unit, uint64_t at_us);

/* Runs and reports the periods that are due; returns when the next one is, or UINT64_MAX. */
uint64_t falak_free_poll(falak_free *run, const falak_unit *unit, falak_target *target, uint64_t at_us);

#endif
#endif
