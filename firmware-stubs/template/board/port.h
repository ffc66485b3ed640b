/*
 * All that the link needs of a board. Replace the bodies in port.c; main.c then stays as it is.
 *
 * None of them may block for longer than a millisecond: while one does, nothing is answered.
 */
#ifndef PORT_H
#define PORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Encoded bytes that your receiver holds before somebody must have read them: the size of the UART's ring. At least 529, one
 * frame; a bench keeps to it. */
#define PORT_RX_BYTES 2048u

/* Clock and UART on: 8 data bits, no parity, 1 stop bit, no flow control, 115200 baud unless you tell the bench another. */
bool port_begin(void);

/* Moves what has come into `into`, at most `room` bytes; 0 where nothing has. May wait up to a millisecond for it. */
size_t port_read(uint8_t *into, size_t room);

/* Takes as many of the bytes as it has room for and says how many. Does not wait. */
size_t port_write(const uint8_t *bytes, size_t size);

/* Microseconds since some start. Never goes back, also not where a 32-bit counter wraps after 71 minutes. */
uint64_t port_now_us(void);

/* What tells this board from every other one, 1 to 16 bytes: a chip's unique number, or text. */
size_t port_uid(uint8_t *into, size_t room);

#endif
