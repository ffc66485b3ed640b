/* Microseconds from SysTick: a tick a millisecond, and the counter within it. */
#ifndef FALAK_CORTEX_M_CLOCK_H
#define FALAK_CORTEX_M_CLOCK_H

#include <stdint.h>

/* `core_hz` is a whole number of megahertz. */
void cortex_clock_begin(uint32_t core_hz);

/* Since cortex_clock_begin; never goes back. Not for interrupts. */
uint64_t cortex_clock_now_us(void);

/* Milliseconds that were counted, wrapping. For any context. */
uint32_t cortex_clock_ticks(void);

/* SysTick's exception. */
void cortex_clock_tick(void);

#endif
