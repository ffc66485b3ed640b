#include "cobs.h"

static void begin_block(falak_cobs *cobs) {
  cobs->code_at = cobs->at;
  cobs->at += 1;
  cobs->code = 1;
}

void falak_cobs_begin(falak_cobs *cobs, uint8_t *out) {
  cobs->out = out;
  cobs->at = 0;
  begin_block(cobs);
}

void falak_cobs_put(falak_cobs *cobs, const uint8_t *bytes, size_t size) {
  for (size_t i = 0; i < size; i += 1) {
    /* A full block is followed by another only where another byte follows. */
    if (cobs->code == 0xff) {
      cobs->out[cobs->code_at] = cobs->code;
      begin_block(cobs);
    }
    if (bytes[i] == 0) {
      cobs->out[cobs->code_at] = cobs->code;
      begin_block(cobs);
    } else {
      cobs->out[cobs->at] = bytes[i];
      cobs->at += 1;
      cobs->code += 1;
    }
  }
}

size_t falak_cobs_end(falak_cobs *cobs) {
  cobs->out[cobs->code_at] = cobs->code;
  return cobs->at;
}

bool falak_cobs_decode(const uint8_t *bytes, size_t size, uint8_t *out, size_t room, size_t *decoded) {
  size_t at = 0;
  size_t i = 0;
  while (i < size) {
    const size_t code = bytes[i];
    const size_t block_end = i + code;
    if (code == 0 || block_end > size || at + code > room + 1) return false;
    for (i += 1; i < block_end; i += 1) {
      if (bytes[i] == 0) return false;
      out[at] = bytes[i];
      at += 1;
    }
    if (code == 0xff || i == size) continue;
    if (at == room) return false;
    out[at] = 0;
    at += 1;
  }
  *decoded = at;
  return true;
}
