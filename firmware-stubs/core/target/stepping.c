/* STEP: each tick runs once; its owner keeps the answer, and gives it again without running again. */

#include "parts.h"

void falak_restart_steps(falak_target *target) {
  target->steps.begun = -1;
  target->steps.answered = -1;
}

/*
 * The tick is field 1 of every unit's Step, so the link reads it without knowing the unit: 0 where the field is absent
 * (as proto3 writes a zero), -1 where it is no uint32.
 */
static int64_t read_tick(const uint8_t *bytes, size_t size) {
  const uint8_t key = 0x08;
  uint64_t tick = 0;
  if (size == 0 || bytes[0] != key) return 0;
  for (size_t i = 1; i < size && i < 6; i += 1) {
    tick |= (uint64_t)(bytes[i] & 0x7f) << (7 * (i - 1));
    if (bytes[i] < 0x80) return tick <= UINT32_MAX ? (int64_t)tick : -1;
  }
  return -1;
}

static bool send_answer(falak_target *target, uint64_t at_us) {
  falak_channel *channel = &target->channel;
  const uint16_t sequence = (uint16_t)channel->sent[FALAK_STEP_DONE];
  if (!falak_send_written(channel, FALAK_STEP_DONE, target->handlers->answer, target->context, at_us)) return false;
  target->steps.session = channel->session;
  target->steps.sequence = sequence;
  return true;
}

static void answer_again(falak_target *target, uint64_t at_us) {
  falak_channel *channel = &target->channel;
  if (target->steps.session == channel->session) {
    falak_send_again(channel, FALAK_STEP_DONE, target->steps.sequence, target->handlers->answer, target->context, at_us);
  } else {
    /* Where it does not go out, the bench asks once more. */
    (void)!send_answer(target, at_us);
  }
}

/* A frame that was seen before never runs, even where a reset has made its tick new again. */
void falak_on_step(falak_target *target, bool is_new, uint64_t at_us) {
  const uint8_t *payload = target->frame.payload;
  const size_t size = target->frame.payload_bytes;
  const int64_t tick = read_tick(payload, size);
  if (tick < 0) {
    target->channel.malformed += 1;
  } else if (tick > target->steps.begun && is_new) {
    target->steps.begun = tick;
    target->handlers->step(target->context, (uint32_t)tick, payload, size);
  } else if (tick == target->steps.answered) {
    answer_again(target, at_us);
  } else if (tick < target->steps.begun) {
    target->steps.outdated += 1;
  }
}

bool falak_answer_step(falak_target *target, uint32_t tick, uint64_t at_us) {
  if (tick < target->steps.answered || tick > target->steps.begun) return false;
  target->steps.answered = tick;
  target->steps.session = 0;
  return target->channel.session != 0 && send_answer(target, at_us);
}
