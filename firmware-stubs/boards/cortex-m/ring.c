#include "ring.h"

/* Written by the interrupt, read by main; counts that wrap. */
static uint8_t ring[CORTEX_RX_BYTES];
static volatile uint32_t taken;
static volatile uint32_t given;
static volatile bool is_due;

void cortex_ring_put(uint8_t byte) {
  if (taken - given == CORTEX_RX_BYTES) return;
  ring[taken % CORTEX_RX_BYTES] = byte;
  taken += 1;
  if (byte == 0 || taken - given >= CORTEX_RX_BYTES / 2u) is_due = true;
}

bool cortex_ring_is_due(void) { return is_due; }

size_t cortex_ring_read(uint8_t *into, size_t room) {
  size_t size = 0;
  /* Before the look, so that what comes after it is due again. */
  is_due = false;
  for (; size < room && taken != given; size += 1) {
    into[size] = ring[given % CORTEX_RX_BYTES];
    given += 1;
  }
  if (taken != given) is_due = true;
  return size;
}
