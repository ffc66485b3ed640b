/* Frames: a header, a payload, a CRC, in COBS, with a zero before and behind. */
#ifndef FRAME_H
#define FRAME_H

#include "protobuf.h"

enum {
  HELLO, HELLO_ACK, TC, TC_ACK, TM, STEP, STEP_DONE, TIME,
  HEARTBEAT, LOG, STATS, RESET, SNAPSHOT, SNAPSHOT_DATA, RESTORE, TYPES
};
enum { FLAG_ACK = 0x02, FLAG_AGAIN = 0x04, FLAG_MUST = 0x80 };
/* What becomes of a run, in the order of STATS. */
enum { DELIVERED, DUPLICATE, STALE, BAD_CRC, BAD_COBS, BAD_LENGTH, OVERSIZE, UNKNOWN, FATES };
enum { FRAME_MAX = 526, RUN_MAX = 529, WIRE_MAX = RUN_MAX + 2 };

typedef struct {
  unsigned type, flags;
  uint16_t session, sequence, ack;
  const uint8_t *payload;
  size_t size;
} Frame;

uint32_t crc32c(const uint8_t *p, size_t n);
/* The frame with both delimiters; its size on the wire. */
size_t frame_write(uint8_t wire[WIRE_MAX], const Frame *f);
/* Reads a run; its payload is then in `decoded`. DELIVERED where it is a frame for a target, or why it is none. */
int frame_read(const uint8_t *run, size_t size, uint8_t decoded[RUN_MAX], Frame *f);

#endif
