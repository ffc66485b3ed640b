/* Heartbeats, STATS and the clock, and whether the bench is still there. */

#include "parts.h"

#define HEARTBEAT_PERIOD_US 1000000u
#define DEGRADED_AFTER_US 1500000u
#define DOWN_AFTER_US 3000000u

static uint64_t earlier(uint64_t a, uint64_t b) { return a < b ? a : b; }

void falak_on_heard(falak_target *target, uint64_t at_us) {
  target->channel.last_heard_us = at_us;
  if (target->hearing == FALAK_WELL) return;
  target->hearing = FALAK_WELL;
  target->handlers->hearing(target->context, FALAK_WELL, 0);
}

void falak_on_heartbeat(falak_target *target) {
  falak_link_v1_Heartbeat heartbeat = falak_link_v1_Heartbeat_init_zero;
  if (!falak_decode_frame(target, falak_link_v1_Heartbeat_fields, &heartbeat)) return;
  for (uint8_t type = 0; type < heartbeat.sent_count; type += 1) {
    falak_track_announce(falak_channel_track(&target->channel, type), heartbeat.sent[type]);
  }
}

void falak_on_time(falak_target *target, uint64_t at_us) {
  falak_link_v1_Time time = falak_link_v1_Time_init_zero;
  if (!falak_decode_frame(target, falak_link_v1_Time_fields, &time)) return;
  time.target_received_us = falak_clock_us(target, at_us);
  time.target_sent_us = time.target_received_us;
  /* Where it does not go out, the bench has one exchange less for its regression. */
  (void)!falak_send_message(&target->channel, FALAK_TIME, falak_link_v1_Time_fields, &time, at_us);
}

static FALAK_APART void send_stats(falak_target *target, uint64_t at_us) {
  const falak_channel *channel = &target->channel;
  falak_link_v1_Stats stats = falak_link_v1_Stats_init_zero;
  stats.uptime_ms = falak_uptime_ms(target, at_us);
  stats.chunks = channel->chunks;
  stats.delivered = channel->fates[FALAK_DELIVERED];
  stats.duplicate = channel->fates[FALAK_DUPLICATE];
  stats.stale = channel->fates[FALAK_STALE];
  stats.crc = channel->fates[FALAK_CRC];
  stats.cobs = channel->fates[FALAK_COBS];
  stats.length = channel->fates[FALAK_LENGTH];
  stats.oversize = channel->fates[FALAK_OVERSIZE];
  stats.unknown = channel->fates[FALAK_UNKNOWN];
  stats.telemetry_dropped = target->telemetry_dropped;
  stats.log_dropped = target->log_dropped;
#if FALAK_COUNTS_TYPES
  stats.sent_count = stats.distinct_count = stats.missing_count = FALAK_TYPE_COUNT;
  for (unsigned type = 0; type < FALAK_TYPE_COUNT; type += 1) {
    stats.sent[type] = channel->sent[type];
    stats.distinct[type] = channel->tracks[type].distinct;
    stats.missing[type] = channel->tracks[type].missing;
  }
#endif
  /* Where it does not go out, the next one says the same and more. */
  (void)!falak_send_message(&target->channel, FALAK_STATS, falak_link_v1_Stats_fields, &stats, at_us);
  target->stats_next_us = at_us + FALAK_STATS_PERIOD_US;
}

static FALAK_APART void send_heartbeat(falak_target *target, uint64_t at_us) {
  falak_link_v1_Heartbeat heartbeat = falak_link_v1_Heartbeat_init_zero;
  heartbeat.uptime_ms = falak_uptime_ms(target, at_us);
  (void)!falak_send_message(&target->channel, FALAK_HEARTBEAT, falak_link_v1_Heartbeat_fields, &heartbeat, at_us);
  /* Also where it did not go out: a stalled port is not hurried. */
  target->channel.last_sent_us = at_us;
}

static uint64_t poll_silence(falak_target *target, uint64_t at_us) {
  const uint64_t heard_us = target->channel.last_heard_us;
  const uint64_t silent_us = at_us - heard_us;
  if (silent_us >= DEGRADED_AFTER_US && target->hearing == FALAK_WELL) {
    target->hearing = FALAK_DEGRADED;
    target->handlers->hearing(target->context, FALAK_DEGRADED, silent_us);
  }
  if (silent_us >= DOWN_AFTER_US && target->hearing == FALAK_DEGRADED) {
    target->hearing = FALAK_DOWN;
    target->handlers->hearing(target->context, FALAK_DOWN, silent_us);
  }
  if (target->hearing == FALAK_DOWN) return UINT64_MAX;
  return heard_us + (target->hearing == FALAK_WELL ? DEGRADED_AFTER_US : DOWN_AFTER_US);
}

uint64_t falak_target_poll(falak_target *target, uint64_t at_us) {
  falak_channel *channel = &target->channel;
  if (channel->session == 0) return UINT64_MAX;
  if (at_us >= target->stats_next_us) send_stats(target, at_us);
  if (at_us - channel->last_sent_us >= HEARTBEAT_PERIOD_US) send_heartbeat(target, at_us);
  const uint64_t silence_us = poll_silence(target, at_us);
  return earlier(earlier(target->stats_next_us, channel->last_sent_us + HEARTBEAT_PERIOD_US), silence_us);
}
