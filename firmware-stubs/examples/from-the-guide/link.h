/* The link: sessions, and what each type of frame asks for. It speaks through port.h and runs the unit. */
#ifndef LINK_H
#define LINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* After each start; the unit is in its initial state then. */
void link_begin(uint32_t boot_count, uint32_t reset_reason);
/* Bytes as they came, in pieces of any size. */
void link_receive(const uint8_t *bytes, size_t size);
/* Sends what is due, whether anything comes in or not; how long it is until the next. */
uint64_t link_poll(void);
/* RESET asked for a restart of the processor, and has its answer. */
bool link_restart_asked(void);

#endif
