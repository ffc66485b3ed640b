/*
 * One direction of one frame type: extends u16 sequences and tells new frames, gaps and repetitions.
 *
 * distinct + missing == next at every instant. Counters are 32 bits wide: at 1 kHz they last 49 days.
 */
#ifndef FALAK_SEQUENCE_H
#define FALAK_SEQUENCE_H

#include "must.h"
#include "profile.h"
#include <stdbool.h>
#include <stdint.h>

/* How far back a late frame can still fill its gap; older ones count as repetitions. */
#define FALAK_REORDER_MAX (8u * sizeof(falak_recent))

typedef struct {
  uint32_t next;
#if FALAK_COUNTS_TYPES
  uint32_t distinct;
  uint32_t missing;
#endif
  /* Which of the last FALAK_REORDER_MAX came: bit 0 is `next - 1`. */
  falak_recent recent;
} falak_track;

/* Signed distance on the circle of 2^16 from `from` to `sequence`. */
int32_t falak_sequence_distance(uint16_t sequence, uint32_t from);

/* Takes a received sequence in; true when it is new. */
FALAK_MUST_CHECK bool falak_track_take(falak_track *track, uint16_t sequence);

/* The peer has sent `sent` frames: those that were not seen are missing until they come. */
void falak_track_announce(falak_track *track, uint32_t sent);

#endif
