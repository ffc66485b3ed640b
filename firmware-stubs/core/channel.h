/* What a session stands on: counters of both directions, bytes on their way out, messages into frames. */
#ifndef FALAK_CHANNEL_H
#define FALAK_CHANNEL_H

#include "frame.h"
#include "sequence.h"
#include <pb.h>

_Static_assert(FALAK_OUTBOX_BYTES >= FALAK_WIRE_MAX(FALAK_PAYLOAD_MAX), "the outbox holds one frame at least");

#if FALAK_COUNTS_TYPES
#define FALAK_TRACK_COUNT FALAK_TYPE_COUNT
#else
/* No two of the types that come to a target have the same half. */
#define FALAK_TRACK_COUNT 8
#endif

typedef struct {
  /* 0 where there is no session. */
  uint16_t session;
  /* Next telecommand sequence expected. */
  uint16_t ack;
  /* Largest decoded frame that both ends take. */
  size_t frame_max;
  /* Identity (a): chunks is the sum of the fates. Counted since the start. */
  uint32_t chunks;
  uint32_t fates[FALAK_FATE_COUNT];
  /* Delivered frames whose payload was not what its type promises. */
  uint32_t malformed;
  /* By frame type, in this session; `sent` is also the next sequence. */
  falak_track tracks[FALAK_TRACK_COUNT];
  falak_sent sent[FALAK_TYPE_COUNT];
  uint32_t retransmitted;
  uint32_t unsent;
  uint64_t last_sent_us;
  uint64_t last_heard_us;
  size_t out_start;
  size_t out_end;
  uint8_t out[FALAK_OUTBOX_BYTES];
} falak_channel;

void falak_channel_begin(falak_channel *channel, size_t frame_max);

/* Begins a session: sequences start at 0 in both directions. */
void falak_channel_open(falak_channel *channel, uint16_t session, uint64_t at_us);

/* Largest payload that the peer takes. */
size_t falak_channel_room(const falak_channel *channel);

/* Where the sequences of a type that comes to a target are counted. */
falak_track *falak_channel_track(falak_channel *channel, uint8_t type);

/* Counts a chunk whose fate is decided. */
void falak_channel_count(falak_channel *channel, falak_fate fate);

/* Writes a payload, with `context` as its owner gave it; false where it does not fit. */
typedef bool (*falak_writer)(void *context, pb_ostream_t *out);

/* Sends what the writer writes. */
FALAK_MUST_CHECK bool falak_send_written(falak_channel *channel, uint8_t type, falak_writer write, void *context,
                                         uint64_t at_us);

/* Sends it again, under the sequence that the frame had. */
void falak_send_again(falak_channel *channel, uint8_t type, uint16_t sequence, falak_writer write, void *context,
                      uint64_t at_us);

/*
 * Encodes a message and sends it as a new frame; false where it does not fit the peer's frame or the outbox, and then no
 * sequence is used up.
 */
FALAK_MUST_CHECK bool falak_send_message(falak_channel *channel, uint8_t type, const pb_msgdesc_t *fields,
                                         const void *message, uint64_t at_us);

/* Encodes a message and sends it outside any session, which nobody counts as sent. */
void falak_send_outside(falak_channel *channel, uint8_t type, const pb_msgdesc_t *fields, const void *message,
                        uint64_t at_us);

/* Decodes a payload; false, and counted as malformed, where it is not the message. */
FALAK_MUST_CHECK bool falak_take_message(falak_channel *channel, const pb_msgdesc_t *fields, void *message,
                                         const uint8_t *payload, size_t size);

/* Moves at most `room` bytes for the port into `into` and returns how many. */
size_t falak_take_output(falak_channel *channel, uint8_t *into, size_t room);

#endif
