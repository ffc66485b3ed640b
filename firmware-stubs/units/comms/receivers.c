/* Locks, signal levels, and the frames that came up. */

#include "../common/numbers.h"
#include "comms.h"
#include "crc32c.h"
#include <string.h>

#define CHECK_BYTES 4u

static bool is_locked(const falak_comms_v1_ReceiverState *receiver) {
  return receiver != NULL && receiver->carrier_lock && receiver->bit_lock;
}

void comms_take_receivers(comms_state *state, const comms_inputs *inputs, uint32_t period_us) {
  const uint32_t count = inputs == NULL ? 0u : inputs->receivers_count;
  uint32_t locked = 0;
  for (uint32_t index = 0; index < COMMS_RECEIVER_COUNT; index += 1) {
    const falak_comms_v1_ReceiverState *receiver = index < count ? &inputs->receivers[index] : NULL;
    const double level_dBm = receiver == NULL ? COMMS_NO_SIGNAL_DBM : (double)receiver->signal_dbm;
    state->signal_dBm[index] = falak_clamp(level_dBm, COMMS_NO_SIGNAL_DBM, 0);
    if (!is_locked(receiver)) continue;
    locked |= 1u << index;
    if ((state->locked & (1u << index)) != 0) continue;
    falak_raise(&state->events, falak_comms_v1_EventCode_EVENT_CODE_UPLINK_LOCKED, FALAK_SEVERITY(INFORMATIVE),
                index + 1u);
  }
  if (locked == 0 && state->locked != 0) {
    falak_raise(&state->events, falak_comms_v1_EventCode_EVENT_CODE_UPLINK_LOST, FALAK_SEVERITY(INFORMATIVE), 0);
  }
  state->locked = locked;
  if (locked != 0) state->since_lock_us = 0;
  else if (state->since_lock_us < COMMS_LOCK_HOLD_US) state->since_lock_us += period_us;
}

/* The size of the request in a frame that its CRC-32C, little-endian, ends; 0 where length or check is wrong. */
static size_t request_in(const uint8_t *frame, size_t size, size_t room) {
  if (size <= CHECK_BYTES || size - CHECK_BYTES > room) return 0;
  const size_t request = size - CHECK_BYTES;
  const uint32_t check = falak_crc32c(frame, request);
  for (size_t i = 0; i < CHECK_BYTES; i += 1) {
    if (frame[request + i] != (uint8_t)(check >> (8 * i))) return 0;
  }
  return request;
}

void comms_take_frames(comms_state *state, const comms_inputs *inputs, comms_outputs *outputs) {
  const uint32_t count = inputs == NULL ? 0u : inputs->uplink_frames_count;
  const uint32_t refused_before = state->frames_refused;
  outputs->telecommands_count = 0;
  for (uint32_t i = 0; i < count; i += 1) {
    const uint8_t *frame = inputs->uplink_frames[i].bytes;
    const size_t request =
        request_in(frame, inputs->uplink_frames[i].size, sizeof outputs->telecommands[0].bytes);
    state->frames_received += 1;
    if (request == 0) {
      state->frames_refused += 1;
      continue;
    }
    outputs->telecommands[outputs->telecommands_count].size = (pb_size_t)request;
    memcpy(outputs->telecommands[outputs->telecommands_count].bytes, frame, request);
    outputs->telecommands_count += 1;
  }
  if (state->frames_refused == refused_before) return;
  falak_raise(&state->events, falak_comms_v1_EventCode_EVENT_CODE_FRAME_REFUSED, FALAK_SEVERITY(LOW),
              state->frames_refused);
}
