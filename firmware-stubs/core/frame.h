/* The frame of link protocol version 1: types, flags, limits; decoding and writing one. */
#ifndef FALAK_FRAME_H
#define FALAK_FRAME_H

#include "cobs.h"
#include "profile.h"

#define FALAK_PROTOCOL 1u
#define FALAK_HEADER_BYTES 10u
#define FALAK_CRC_BYTES 4u
#define FALAK_FRAME_MIN (FALAK_HEADER_BYTES + FALAK_CRC_BYTES)

#define FALAK_FRAME_MAX (FALAK_FRAME_MIN + FALAK_PAYLOAD_MAX)
/* Longest run between two delimiters that can be a frame. */
#define FALAK_CHUNK_MAX FALAK_COBS_MAX(FALAK_FRAME_MAX)
/* Bytes on the wire for a payload at worst, with both delimiters. */
#define FALAK_WIRE_MAX(payload) (FALAK_COBS_MAX(FALAK_FRAME_MIN + (payload)) + 2u)
/* Where a payload may stand in the bytes that its frame is written to: no byte is overwritten before it is read. */
#define FALAK_PAYLOAD_AT (FALAK_WIRE_MAX(FALAK_PAYLOAD_MAX) - FALAK_PAYLOAD_MAX - FALAK_CRC_BYTES - 1u)

enum {
  FALAK_HELLO = 0,
  FALAK_HELLO_ACK = 1,
  FALAK_TC = 2,
  FALAK_TC_ACK = 3,
  FALAK_TM = 4,
  FALAK_STEP = 5,
  FALAK_STEP_DONE = 6,
  FALAK_TIME = 7,
  FALAK_HEARTBEAT = 8,
  FALAK_LOG = 9,
  FALAK_STATS = 10,
  FALAK_RESET = 11,
  FALAK_SNAPSHOT = 12,
  FALAK_SNAPSHOT_DATA = 13,
  FALAK_RESTORE = 14,
  FALAK_TYPE_COUNT = 15,
};

enum { FALAK_FLAG_ACK_REQUESTED = 0x02, FALAK_FLAG_RETRANSMISSION = 0x04, FALAK_FLAG_MUST_UNDERSTAND = 0x80 };

/* What becomes of a chunk. The first five are why it is no frame, in the order in which it is examined. */
typedef enum {
  FALAK_OVERSIZE,
  FALAK_COBS,
  FALAK_LENGTH,
  FALAK_CRC,
  FALAK_UNKNOWN,
  FALAK_DELIVERED,
  FALAK_DUPLICATE,
  FALAK_STALE,
  FALAK_FATE_COUNT,
} falak_fate;

typedef struct {
  uint8_t type;
  uint8_t flags;
  uint16_t session;
  uint16_t sequence;
  uint16_t ack;
} falak_header;

/* A decoded frame; the payload points into the chunk that it was decoded from. */
typedef struct {
  falak_header header;
  const uint8_t *payload;
  size_t payload_bytes;
} falak_frame;

/*
 * Decodes what stood between two delimiters, in place. True where it is a frame; false with the reason in `refusal`, and
 * then `frame` is what it was.
 */
FALAK_MUST_CHECK bool falak_frame_decode(falak_frame *frame, uint8_t *chunk, size_t size, falak_fate *refusal);

/*
 * Writes a frame with its delimiters; `out` has room for FALAK_WIRE_MAX(size), `size` is at most FALAK_PAYLOAD_MAX. The
 * payload may stand in `out`, from FALAK_PAYLOAD_AT on.
 */
size_t falak_frame_write(uint8_t *out, const falak_header *header, const uint8_t *payload, size_t size);

#endif
