#include "free.h"

#if FALAK_STREAMS

#include <pb_encode.h>

/* A run that is later than this many periods goes on from now. */
#define BEHIND_MAX 4u

void falak_free_open(falak_free *run, const falak_unit *unit, bool is_asked, uint64_t at_us) {
  run->is_on = is_asked && unit->stream != NULL;
  if (run->is_on) run->due_us = at_us + unit->stream->period_us;
}

void falak_free_restart(falak_free *run, const falak_unit *unit, uint64_t at_us) {
  const falak_stream *stream = unit->stream;
  if (stream == NULL) return;
  *stream->tick = 0;
  *stream->has_inputs = false;
  run->due_us = at_us + stream->period_us;
}

/* What cannot go out is counted where it is sent. */
static void report(const falak_stream *stream, falak_target *target, uint64_t at_us) {
  uint8_t bytes[sizeof((falak_link_v1_Telemetry *)0)->telemetry.bytes];
  if (*stream->has_telemetry) {
    pb_ostream_t out = pb_ostream_from_buffer(bytes, sizeof bytes);
    if (pb_encode(&out, stream->telemetry_fields, stream->telemetry)) {
      (void)!falak_send_telemetry(target, bytes, out.bytes_written, at_us);
    }
  }
  for (pb_size_t i = 0; i < *stream->events_count; i += 1) {
    pb_ostream_t out = pb_ostream_from_buffer(bytes, sizeof bytes);
    const void *event = (const uint8_t *)stream->events + i * stream->event_size;
    if (pb_encode(&out, stream->event_fields, event)) {
      (void)!falak_send_event(target, bytes, out.bytes_written, at_us);
    }
  }
}

static void run_period(const falak_unit *unit, falak_target *target, uint64_t at_us) {
  const falak_stream *stream = unit->stream;
  *stream->sim_time_us = at_us - target->started_us;
  *stream->request_period_us = stream->period_us;
  *stream->telecommands_count = 0;
  unit->run();
  *stream->tick += 1;
  report(stream, target, at_us);
}

uint64_t falak_free_poll(falak_free *run, const falak_unit *unit, falak_target *target, uint64_t at_us) {
  if (!run->is_on) return UINT64_MAX;
  const uint32_t period_us = unit->stream->period_us;
  if (at_us >= run->due_us + (uint64_t)BEHIND_MAX * period_us) {
    const uint64_t behind = (at_us - run->due_us) / period_us;
    *unit->stream->tick += (uint32_t)behind;
    run->due_us += behind * period_us;
  }
  while (at_us >= run->due_us) {
    run->due_us += period_us;
    run_period(unit, target, at_us);
  }
  return run->due_us;
}

#endif
