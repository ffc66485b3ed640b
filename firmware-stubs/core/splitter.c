#include "splitter.h"

void falak_splitter_begin(falak_splitter *splitter) { splitter->size = 0; }

bool falak_splitter_put(falak_splitter *splitter, uint8_t byte, size_t *size) {
  if (byte != 0) {
    /* What is beyond makes the decoder refuse the chunk as too long, once. */
    if (splitter->size < sizeof splitter->run) {
      splitter->run[splitter->size] = byte;
      splitter->size += 1;
    }
    return false;
  }
  *size = splitter->size;
  splitter->size = 0;
  return *size > 0;
}
