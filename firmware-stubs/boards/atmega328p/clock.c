/* Timer 1 counts at 2 MHz and goes round in 33 ms. */

#include "clock.h"
#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/atomic.h>

#define COUNTS_PER_US 2u

static volatile uint32_t rounds;
static volatile bool went_round;

ISR(TIMER1_OVF_vect) {
  rounds += 1;
  went_round = true;
}

void avr_clock_begin(void) {
  TCCR1A = 0;
  TCCR1B = _BV(CS11);
  TIMSK1 = _BV(TOIE1);
}

uint64_t avr_clock_now_us(void) {
  uint32_t whole;
  uint16_t part;
  bool is_pending;
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    part = TCNT1;
    whole = rounds;
    is_pending = (TIFR1 & _BV(TOV1)) != 0;
  }
  /* The round that is not counted yet began before the reading only where that is small. */
  if (is_pending && part < 0x8000u) whole += 1;
  return ((uint64_t)whole << 16 | part) / COUNTS_PER_US;
}

bool avr_clock_went_round(void) {
  const bool yes = went_round;
  went_round = false;
  return yes;
}
