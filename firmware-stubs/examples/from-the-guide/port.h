/* A pseudo-terminal, which is a serial port for the bench, and the clock. The only part that knows an operating system. */
#ifndef PORT_H
#define PORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Opens the pseudo-terminal and prints its path; false where there is none. */
bool port_open(void);
/* Bytes that came, waiting for them at most so long; 0 where none came. */
size_t port_read(uint8_t *bytes, size_t room, uint64_t wait_us);
/* Sends a frame, or keeps it until the line has room; false, and nothing of it goes out, where too much waits already. */
bool port_send(const uint8_t *wire, size_t size);

/* The clock begins at 0. */
void clock_begin(void);
uint64_t now_us(void);

#endif
