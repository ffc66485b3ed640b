/* Bytes that came in by interrupt and wait for main: one writer, one reader, no lock. */
#ifndef FALAK_CORTEX_M_RING_H
#define FALAK_CORTEX_M_RING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What may wait. A power of two. */
#define CORTEX_RX_BYTES 4096u

/* For the UART's interrupt. A byte beyond the ring is dropped; the link's CRC notices. */
void cortex_ring_put(uint8_t byte);

/* A delimiter waits, or so much that it is read without one. */
bool cortex_ring_is_due(void);

/* Moves at most `room` bytes into `into` and returns how many. */
size_t cortex_ring_read(uint8_t *into, size_t room);

#endif
