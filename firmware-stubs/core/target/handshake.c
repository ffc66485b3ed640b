/* HELLO and HELLO_ACK. */

#include "parts.h"
#include <string.h>

/* A target without a session says so at most this often. */
#define ANNOUNCE_PERIOD_US 250000u

bool falak_may_open(const falak_target *target, uint16_t session) {
  if (session == 0) return false;
  for (uint8_t i = 0; i < target->past_session_count; i += 1) {
    if (target->past_sessions[i] == session) return false;
  }
  return true;
}

static void remember_past(falak_target *target, uint16_t session) {
  if (target->past_session_count == FALAK_PAST_SESSIONS_MAX) {
    memmove(target->past_sessions, target->past_sessions + 1, sizeof target->past_sessions - sizeof session);
    target->past_session_count -= 1;
  }
  target->past_sessions[target->past_session_count] = session;
  target->past_session_count += 1;
}

bool falak_open_if_new(falak_target *target, uint16_t session, uint64_t at_us) {
  falak_channel *channel = &target->channel;
  if (session == channel->session) return false;
  if (channel->session != 0) remember_past(target, channel->session);
  falak_channel_open(channel, session, at_us);
  target->expected = 0;
  target->reply_count = 0;
  falak_forget_requests(target);
  target->stats_next_us = at_us + FALAK_STATS_PERIOD_US;
  target->hearing = FALAK_WELL;
  return true;
}

/* The identity with what it lacks. It is completed where it stands: a copy would not fit on a small stack. */
static const falak_link_v1_HelloAck *hello_ack(falak_target *target, uint16_t session, uint64_t at_us) {
  target->identity.session = session;
  target->identity.protocol = FALAK_PROTOCOL;
  target->identity.uptime_ms = falak_uptime_ms(target, at_us);
  return &target->identity;
}

static size_t smallest(size_t a, size_t b) { return a < b ? a : b; }

/* Largest frame that all three take: this build, this board, the bench, which may leave it out. */
static size_t frame_max(const falak_target *target, uint32_t theirs) {
  const size_t ours = smallest(FALAK_FRAME_MAX, target->identity.frame_max_bytes);
  if (theirs == 0) return ours;
  return smallest(ours, theirs < FALAK_FRAME_MIN ? FALAK_FRAME_MIN : theirs);
}

void falak_on_hello(falak_target *target, bool is_new, uint64_t at_us) {
  falak_channel *channel = &target->channel;
  falak_link_v1_Hello hello = falak_link_v1_Hello_init_zero;
  if (!falak_decode_frame(target, falak_link_v1_Hello_fields, &hello)) return;
  channel->frame_max = frame_max(target, hello.frame_max_bytes);
  const falak_link_v1_HelloAck *ack = hello_ack(target, channel->session, at_us);
  /* Where it does not go out, the bench asks again in 250 ms. */
  (void)!falak_send_message(channel, FALAK_HELLO_ACK, falak_link_v1_HelloAck_fields, ack, at_us);
  if (is_new) target->handlers->opened(target->context, &hello);
}

void falak_target_announce(falak_target *target, uint64_t at_us) {
  if (target->announced && at_us - target->announced_us < ANNOUNCE_PERIOD_US) return;
  target->announced = true;
  target->announced_us = at_us;
  const falak_link_v1_HelloAck *ack = hello_ack(target, 0, at_us);
  falak_send_outside(&target->channel, FALAK_HELLO_ACK, falak_link_v1_HelloAck_fields, ack, at_us);
}
