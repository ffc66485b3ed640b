/* A frame's way from the port to the part that does something about it. */

#include "parts.h"
#include <string.h>

#define TELEMETRY_MAX sizeof(((falak_link_v1_Telemetry *)0)->telemetry.bytes)
#if FALAK_SENDS_LOG
#define EVENT_MAX sizeof(((falak_link_v1_Telemetry *)0)->event.bytes)
#define LOG_MAX (sizeof(((falak_link_v1_Log *)0)->text) - 1)
#endif

void falak_target_begin(falak_target *target, const falak_link_v1_HelloAck *identity, const falak_handlers *handlers,
                        void *context, uint64_t started_us) {
  memset(target, 0, sizeof *target);
  target->handlers = handlers;
  target->context = context;
  target->identity = *identity;
  target->started_us = started_us;
  target->stats_next_us = UINT64_MAX;
  falak_channel_begin(&target->channel, identity->frame_max_bytes);
  falak_splitter_begin(&target->splitter);
  falak_restart_steps(target);
}

uint32_t falak_uptime_ms(const falak_target *target, uint64_t at_us) {
  return (uint32_t)(falak_clock_us(target, at_us) / 1000u);
}

uint64_t falak_clock_us(const falak_target *target, uint64_t at_us) { return at_us - target->started_us; }

bool falak_decode_frame(falak_target *target, const pb_msgdesc_t *fields, void *message) {
  return falak_take_message(&target->channel, fields, message, target->frame.payload, target->frame.payload_bytes);
}

static bool is_for_target(uint8_t type) {
  return type == FALAK_HELLO || type == FALAK_TC || type == FALAK_STEP || type == FALAK_TIME ||
         type == FALAK_HEARTBEAT || type == FALAK_RESET || type == FALAK_SNAPSHOT || type == FALAK_RESTORE;
}

/* Repetitions matter where an answer may have been lost; the parts know what they have done already. */
static void dispatch(falak_target *target, bool is_delivered, bool is_new_session, uint64_t at_us) {
  switch (target->frame.header.type) {
  case FALAK_STEP: falak_on_step(target, is_delivered, at_us); break;
  case FALAK_HELLO: falak_on_hello(target, is_new_session, at_us); break;
  case FALAK_TC: falak_on_telecommand(target, at_us); break;
  case FALAK_TIME:
    if (is_delivered) falak_on_time(target, at_us);
    break;
  case FALAK_HEARTBEAT: falak_on_heartbeat(target); break;
  case FALAK_RESET: falak_on_reset(target, at_us); break;
  case FALAK_SNAPSHOT: falak_on_snapshot(target, at_us); break;
  case FALAK_RESTORE: falak_on_restore(target, at_us); break;
  default: break;
  }
}

static void take_chunk(falak_target *target, size_t size, uint64_t at_us) {
  falak_channel *channel = &target->channel;
  falak_fate refusal = FALAK_UNKNOWN;
  if (!falak_frame_decode(&target->frame, target->splitter.run, size, &refusal)) {
    falak_channel_count(channel, refusal);
    return;
  }
  const falak_header header = target->frame.header;
  const bool is_hello = header.type == FALAK_HELLO;
  if (!is_for_target(header.type)) {
    falak_channel_count(channel, FALAK_UNKNOWN);
    return;
  }
  const bool is_ours = header.session != 0 && header.session == channel->session;
  if (is_hello ? !falak_may_open(target, header.session) : !is_ours) {
    falak_channel_count(channel, FALAK_STALE);
    if (!is_hello) falak_target_announce(target, at_us);
    return;
  }
  const bool is_new_session = is_hello && falak_open_if_new(target, header.session, at_us);
  const bool is_delivered = falak_track_take(falak_channel_track(channel, header.type), header.sequence);
  falak_channel_count(channel, is_delivered ? FALAK_DELIVERED : FALAK_DUPLICATE);
  falak_on_heard(target, at_us);
  dispatch(target, is_delivered, is_new_session, at_us);
}

void falak_target_receive(falak_target *target, const uint8_t *bytes, size_t size, uint64_t at_us) {
  for (size_t i = 0; i < size; i += 1) {
    size_t chunk = 0;
    if (falak_splitter_put(&target->splitter, bytes[i], &chunk)) take_chunk(target, chunk, at_us);
  }
}

size_t falak_target_output(falak_target *target, uint8_t *into, size_t room) {
  return falak_take_output(&target->channel, into, room);
}

/* What nobody hears must not fill the port. */
static bool is_heard(const falak_target *target) {
  return target->channel.session != 0 && target->hearing != FALAK_DOWN;
}

static bool send_report(falak_target *target, falak_link_v1_Telemetry *message, uint64_t at_us) {
  message->clock_us = falak_clock_us(target, at_us);
  if (falak_send_message(&target->channel, FALAK_TM, falak_link_v1_Telemetry_fields, message, at_us)) return true;
  target->telemetry_dropped += 1;
  return false;
}

bool falak_send_telemetry(falak_target *target, const uint8_t *telemetry, size_t size, uint64_t at_us) {
  falak_link_v1_Telemetry message = falak_link_v1_Telemetry_init_zero;
  if (!is_heard(target) || size > TELEMETRY_MAX) {
    target->telemetry_dropped += 1;
    return false;
  }
  message.telemetry.size = (pb_size_t)size;
  memcpy(message.telemetry.bytes, telemetry, size);
  return send_report(target, &message, at_us);
}

#if FALAK_STREAMS
bool falak_send_event(falak_target *target, const uint8_t *event, size_t size, uint64_t at_us) {
  falak_link_v1_Telemetry message = falak_link_v1_Telemetry_init_zero;
  if (!is_heard(target) || size > EVENT_MAX) {
    target->telemetry_dropped += 1;
    return false;
  }
  message.event.size = (pb_size_t)size;
  memcpy(message.event.bytes, event, size);
  return send_report(target, &message, at_us);
}
#endif

#if FALAK_SENDS_LOG

void falak_log(falak_target *target, falak_link_v1_LogLevel level, const char *text, uint64_t at_us) {
  falak_link_v1_Log message = falak_link_v1_Log_init_zero;
  size_t size = strlen(text);
  if (size > LOG_MAX) {
    size = LOG_MAX;
    /* No UTF-8 sequence is cut in two. */
    while (size > 0 && ((uint8_t)text[size] & 0xc0) == 0x80) size -= 1;
  }
  message.level = level;
  message.clock_us = falak_clock_us(target, at_us);
  memcpy(message.text, text, size);
  const bool is_open = target->channel.session != 0;
  if (is_open && falak_send_message(&target->channel, FALAK_LOG, falak_link_v1_Log_fields, &message, at_us)) return;
  target->log_dropped += 1;
}

#else

void falak_log(falak_target *target, falak_link_v1_LogLevel level, const char *text, uint64_t at_us) {
  (void)level, (void)text, (void)at_us;
  target->log_dropped += 1;
}

#endif
