#include "frame.h"
#include "crc32c.h"

static uint16_t get_u16(const uint8_t *bytes) { return (uint16_t)(bytes[0] | (unsigned)bytes[1] << 8); }

static uint32_t get_u32(const uint8_t *bytes) { return get_u16(bytes) | (uint32_t)get_u16(bytes + 2) << 16; }

static void put_u16(uint8_t *bytes, uint16_t value) {
  bytes[0] = (uint8_t)value;
  bytes[1] = (uint8_t)(value >> 8);
}

/* `must understand` together with a flag that this version does not know. */
static bool is_beyond_us(uint8_t flags) {
  const unsigned known = FALAK_FLAG_ACK_REQUESTED | FALAK_FLAG_RETRANSMISSION | FALAK_FLAG_MUST_UNDERSTAND;
  return (flags & FALAK_FLAG_MUST_UNDERSTAND) != 0 && (flags & ~known) != 0;
}

static bool refuse(falak_fate *refusal, falak_fate why) {
  *refusal = why;
  return false;
}

bool falak_frame_decode(falak_frame *frame, uint8_t *chunk, size_t size, falak_fate *refusal) {
  const uint8_t *bytes = chunk;
  size_t decoded = 0;
  if (size > FALAK_CHUNK_MAX) return refuse(refusal, FALAK_OVERSIZE);
  if (!falak_cobs_decode(chunk, size, chunk, size, &decoded)) return refuse(refusal, FALAK_COBS);
  if (decoded < FALAK_FRAME_MIN || decoded > FALAK_FRAME_MAX) return refuse(refusal, FALAK_LENGTH);
  const size_t end = decoded - FALAK_CRC_BYTES;
  if (falak_crc32c(bytes, end) != get_u32(bytes + end)) return refuse(refusal, FALAK_CRC);
  if (get_u16(bytes + 8) != end - FALAK_HEADER_BYTES) return refuse(refusal, FALAK_LENGTH);
  const uint8_t type = bytes[0] & 0x0f;
  if (bytes[0] >> 4 != FALAK_PROTOCOL || type >= FALAK_TYPE_COUNT || is_beyond_us(bytes[1])) {
    return refuse(refusal, FALAK_UNKNOWN);
  }
  frame->header.type = type;
  frame->header.flags = bytes[1];
  frame->header.session = get_u16(bytes + 2);
  frame->header.sequence = get_u16(bytes + 4);
  frame->header.ack = get_u16(bytes + 6);
  frame->payload = bytes + FALAK_HEADER_BYTES;
  frame->payload_bytes = end - FALAK_HEADER_BYTES;
  return true;
}

size_t falak_frame_write(uint8_t *out, const falak_header *header, const uint8_t *payload, size_t size) {
  uint8_t head[FALAK_HEADER_BYTES];
  uint8_t check[FALAK_CRC_BYTES];
  falak_cobs cobs;
  head[0] = (uint8_t)(FALAK_PROTOCOL << 4 | header->type);
  head[1] = header->flags;
  put_u16(head + 2, header->session);
  put_u16(head + 4, header->sequence);
  put_u16(head + 6, header->ack);
  put_u16(head + 8, (uint16_t)size);
  uint32_t crc = falak_crc32c_add(FALAK_CRC32C_START, head, sizeof head);
  crc = falak_crc32c_end(falak_crc32c_add(crc, payload, size));
  put_u16(check, (uint16_t)crc);
  put_u16(check + 2, (uint16_t)(crc >> 16));
  falak_cobs_begin(&cobs, out + 1);
  falak_cobs_put(&cobs, head, sizeof head);
  falak_cobs_put(&cobs, payload, size);
  falak_cobs_put(&cobs, check, sizeof check);
  const size_t encoded = falak_cobs_end(&cobs);
  out[0] = 0;
  out[encoded + 1] = 0;
  return encoded + 2;
}
