#include "sequence.h"

int32_t falak_sequence_distance(uint16_t sequence, uint32_t from) {
  const uint16_t ahead = (uint16_t)(sequence - from);
  return ahead < 0x8000u ? (int32_t)ahead : (int32_t)ahead - 0x10000;
}

static void shift(falak_track *track, uint32_t by) {
  track->recent = by >= FALAK_REORDER_MAX ? 0 : (falak_recent)(track->recent << by);
}

/* Adds to the counts; one missing less is UINT32_MAX more. */
static void count(falak_track *track, uint32_t distinct, uint32_t missing) {
#if FALAK_COUNTS_TYPES
  track->distinct += distinct;
  track->missing += missing;
#else
  (void)track, (void)distinct, (void)missing;
#endif
}

void falak_track_announce(falak_track *track, uint32_t sent) {
  if (sent <= track->next) return;
  const uint32_t gap = sent - track->next;
  shift(track, gap);
  track->next = sent;
  count(track, 0, gap);
}

/* `back` counts from the latest sequence that was seen. */
static bool fill_gap(falak_track *track, uint32_t back) {
  if (back >= track->next || back >= FALAK_REORDER_MAX) return false;
  const falak_recent bit = (falak_recent)((falak_recent)1 << back);
  if ((track->recent & bit) != 0) return false;
  track->recent |= bit;
  count(track, 1, UINT32_MAX);
  return true;
}

bool falak_track_take(falak_track *track, uint16_t sequence) {
  const int32_t ahead = falak_sequence_distance(sequence, track->next);
  if (ahead < 0) return fill_gap(track, (uint32_t)(-ahead) - 1u);
  falak_track_announce(track, track->next + (uint32_t)ahead);
  shift(track, 1);
  track->recent |= 1;
  track->next += 1;
  count(track, 1, 0);
  return true;
}
