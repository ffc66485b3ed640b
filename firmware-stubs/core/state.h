/*
 * A unit's state on its way into a SNAPSHOT and out of a RESTORE: little-endian, without padding, the same on every
 * board. One function of the unit visits all its fields; it serves both ways.
 *
 * What comes from outside is checked: a state that does not fit leaves `ok` false and is not to be used.
 */
#ifndef FALAK_STATE_H
#define FALAK_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  /* One of them is null: where the state goes, or where it comes from. */
  uint8_t *into;
  const uint8_t *from;
  size_t size;
  size_t at;
  bool ok;
} falak_state;

void falak_state_u8(falak_state *state, uint8_t *value);
void falak_state_u32(falak_state *state, uint32_t *value);
void falak_state_u64(falak_state *state, uint64_t *value);
void falak_state_bool(falak_state *state, bool *value);
/* Refuses numbers that are not finite: no unit keeps one. */
void falak_state_f64(falak_state *state, double *value);
void falak_state_f64s(falak_state *state, double *values, size_t count);
/* A number from `min` to `max`: a mode, a count, a set of bits. */
void falak_state_within(falak_state *state, uint32_t *value, uint32_t min, uint32_t max);

/* Four letters that name the layout that follows; refuses any other. */
void falak_state_layout(falak_state *state, const char layout[4]);

#endif
