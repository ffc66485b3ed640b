#include "frame.h"
#include <string.h>

enum { HEADER = 10, CRC_SIZE = 4 };

uint32_t crc32c(const uint8_t *p, size_t n) {
  uint32_t crc = 0xFFFFFFFFu;
  while (n--) {
    crc ^= *p++;
    for (int i = 0; i < 8; i++) crc = crc & 1 ? crc >> 1 ^ 0x82F63B78u : crc >> 1;
  }
  return ~crc;
}

static size_t cobs_encode(const uint8_t *in, size_t n, uint8_t *out) {
  size_t code = 0, w = 1;
  for (size_t i = 0; i < n; i++) {
    if (in[i]) out[w++] = in[i];
    size_t span = w - code;
    /* A full block has no zero behind it, and none follows at the very end. */
    if (!in[i] || (span == 255 && i + 1 < n)) {
      out[code] = (uint8_t)span;
      code = w++;
    }
  }
  out[code] = (uint8_t)(w - code);
  return w;
}

/* The decoded size, or -1 where it is not COBS. `out` takes n bytes. */
static int cobs_decode(const uint8_t *in, size_t n, uint8_t *out) {
  size_t r = 0, w = 0;
  while (r < n) {
    size_t code = in[r++];
    if (code == 0 || code - 1 > n - r) return -1;
    memcpy(out + w, in + r, code - 1);
    w += code - 1;
    r += code - 1;
    if (code != 0xff && r < n) out[w++] = 0;
  }
  return (int)w;
}

static void put16(uint8_t *p, unsigned v) {
  p[0] = (uint8_t)v;
  p[1] = (uint8_t)(v >> 8);
}

static unsigned get16(const uint8_t *p) { return p[0] | (unsigned)p[1] << 8; }

size_t frame_write(uint8_t wire[WIRE_MAX], const Frame *f) {
  uint8_t plain[FRAME_MAX];
  size_t size = HEADER + f->size;
  plain[0] = (uint8_t)(0x10 | f->type);
  plain[1] = (uint8_t)f->flags;
  put16(plain + 2, f->session);
  put16(plain + 4, f->sequence);
  put16(plain + 6, f->ack);
  put16(plain + 8, (unsigned)f->size);
  memcpy(plain + HEADER, f->payload, f->size);
  uint32_t crc = crc32c(plain, size);
  put16(plain + size, crc & 0xffff);
  put16(plain + size + 2, crc >> 16);
  wire[0] = 0;
  size_t end = 1 + cobs_encode(plain, size + CRC_SIZE, wire + 1);
  wire[end] = 0;
  return end + 1;
}

static bool only_from_target(unsigned type) {
  return type == HELLO_ACK || type == TC_ACK || type == TM || type == STEP_DONE || type == LOG || type == STATS ||
         type == SNAPSHOT_DATA;
}

int frame_read(const uint8_t *run, size_t size, uint8_t decoded[RUN_MAX], Frame *f) {
  if (size > RUN_MAX) return OVERSIZE;
  int n = cobs_decode(run, size, decoded);
  if (n < 0) return BAD_COBS;
  if (n < HEADER + CRC_SIZE || n > FRAME_MAX) return BAD_LENGTH;
  const uint8_t *crc = decoded + n - CRC_SIZE;
  if (crc32c(decoded, (size_t)n - CRC_SIZE) != (get16(crc) | (uint32_t)get16(crc + 2) << 16)) return BAD_CRC;
  f->type = decoded[0] & 15;
  f->flags = decoded[1];
  f->session = (uint16_t)get16(decoded + 2);
  f->sequence = (uint16_t)get16(decoded + 4);
  f->ack = (uint16_t)get16(decoded + 6);
  f->payload = decoded + HEADER;
  f->size = (size_t)n - HEADER - CRC_SIZE;
  if (get16(decoded + 8) != f->size) return BAD_LENGTH;
  bool demands = (f->flags & FLAG_MUST) && (f->flags & ~(unsigned)(FLAG_MUST | FLAG_ACK | FLAG_AGAIN));
  if (decoded[0] >> 4 != 1 || f->type >= TYPES || demands || only_from_target(f->type)) return UNKNOWN;
  return DELIVERED;
}
