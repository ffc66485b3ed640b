#include "state.h"
#include <string.h>

_Static_assert(sizeof(double) == sizeof(uint64_t) || sizeof(double) == sizeof(uint32_t), "doubles are 32 or 64 bits");

static void transfer(falak_state *state, uint64_t *value, size_t size) {
  if (!state->ok || size > state->size - state->at) {
    state->ok = false;
    return;
  }
  const size_t at = state->at;
  state->at += size;
  if (state->into != NULL) {
    for (size_t i = 0; i < size; i += 1) state->into[at + i] = (uint8_t)(*value >> (8 * i));
    return;
  }
  *value = 0;
  for (size_t i = 0; i < size; i += 1) *value |= (uint64_t)state->from[at + i] << (8 * i);
}

void falak_state_u8(falak_state *state, uint8_t *value) {
  uint64_t wide = *value;
  transfer(state, &wide, 1);
  *value = (uint8_t)wide;
}

void falak_state_u32(falak_state *state, uint32_t *value) {
  uint64_t wide = *value;
  transfer(state, &wide, 4);
  *value = (uint32_t)wide;
}

void falak_state_u64(falak_state *state, uint64_t *value) { transfer(state, value, 8); }

void falak_state_bool(falak_state *state, bool *value) {
  uint64_t wide = *value ? 1 : 0;
  transfer(state, &wide, 1);
  if (wide > 1) state->ok = false;
  *value = wide == 1;
}

void falak_state_f64(falak_state *state, double *value) {
  uint64_t wide = 0;
  memcpy(&wide, value, sizeof *value);
  transfer(state, &wide, sizeof *value);
  memcpy(value, &wide, sizeof *value);
  if (!(*value - *value == 0)) state->ok = false;
}

void falak_state_f64s(falak_state *state, double *values, size_t count) {
  for (size_t i = 0; i < count; i += 1) falak_state_f64(state, &values[i]);
}

void falak_state_within(falak_state *state, uint32_t *value, uint32_t min, uint32_t max) {
  falak_state_u32(state, value);
  if (*value >= min && *value <= max) return;
  state->ok = false;
  *value = min;
}

void falak_state_layout(falak_state *state, const char layout[4]) {
  for (size_t i = 0; i < 4; i += 1) {
    uint8_t letter = (uint8_t)layout[i];
    falak_state_u8(state, &letter);
    if (letter != (uint8_t)layout[i]) state->ok = false;
  }
}
