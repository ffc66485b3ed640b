/* Microseconds from timer 1. */
#ifndef FALAK_ATMEGA328P_CLOCK_H
#define FALAK_ATMEGA328P_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

void avr_clock_begin(void);

/* Since avr_clock_begin; never goes back. Not for interrupts. */
uint64_t avr_clock_now_us(void);

/* Whether the timer went round, once in 33 ms, since the last call. To be called with interrupts off. */
bool avr_clock_went_round(void);

#endif
