/*
 * Consistent overhead byte stuffing: any bytes become bytes without 0x00, one more in every 254.
 *
 * Source: Cheshire and Baker, Consistent Overhead Byte Stuffing, IEEE/ACM Trans. Networking 7(2), 1999.
 */
#ifndef FALAK_COBS_H
#define FALAK_COBS_H

#include "must.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Most bytes that `size` bytes, at least one, can become. */
#define FALAK_COBS_MAX(size) ((size) + ((size) + 253u) / 254u)

/* Encodes byte by byte into memory that has room for FALAK_COBS_MAX of what comes. */
typedef struct {
  uint8_t *out;
  size_t at;
  size_t code_at;
  uint8_t code;
} falak_cobs;

void falak_cobs_begin(falak_cobs *cobs, uint8_t *out);
void falak_cobs_put(falak_cobs *cobs, const uint8_t *bytes, size_t size);
/* Ends the last block; returns the encoded size. */
size_t falak_cobs_end(falak_cobs *cobs);

/* Decodes `size` bytes into `out`, which may be `bytes`; false where they are not COBS or do not fit into `room`. */
FALAK_MUST_CHECK bool falak_cobs_decode(const uint8_t *bytes, size_t size, uint8_t *out, size_t room, size_t *decoded);

#endif
