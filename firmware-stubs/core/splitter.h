/* Splits a stream at 0x00 with a bound: of a run that is too long, one byte more than the longest frame is kept. */
#ifndef FALAK_SPLITTER_H
#define FALAK_SPLITTER_H

#include "frame.h"

typedef struct {
  size_t size;
  uint8_t run[FALAK_CHUNK_MAX + 1];
} falak_splitter;

void falak_splitter_begin(falak_splitter *splitter);

/* Takes a byte. True where it ended a chunk that is not empty: `run[0, size)` until the next byte. */
FALAK_MUST_CHECK bool falak_splitter_put(falak_splitter *splitter, uint8_t byte, size_t *size);

#endif
