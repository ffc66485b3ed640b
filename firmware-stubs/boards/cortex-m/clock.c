#include "clock.h"
#include "core.h"

#define US_PER_TICK 1000u

static volatile uint64_t ticks;
static uint64_t latest_us;
static uint32_t core_mhz;

void cortex_clock_begin(uint32_t core_hz) {
  core_mhz = core_hz / 1000000u;
  SYST_RVR = core_mhz * US_PER_TICK - 1u;
  SYST_CVR = 0;
  SYST_CSR = SYST_CSR_CORE_CLOCK | SYST_CSR_TICKINT | SYST_CSR_ENABLE;
}

void cortex_clock_tick(void) { ticks += 1; }

uint32_t cortex_clock_ticks(void) { return (uint32_t)ticks; }

uint64_t cortex_clock_now_us(void) {
  uint64_t whole;
  uint32_t left;
  /* Anew where a tick came in between, or is about to. */
  do {
    whole = ticks;
    left = SYST_CVR;
  } while (whole != ticks || (SCB_ICSR & SCB_ICSR_PENDSTSET) != 0);
  /* A counter that reads 0 has just been cleared or is at the end of its tick; both are left to the next reading. */
  const uint32_t gone = left == 0 ? 0 : core_mhz * US_PER_TICK - 1u - left;
  const uint64_t at_us = whole * US_PER_TICK + gone / core_mhz;
  if (at_us > latest_us) latest_us = at_us;
  return latest_us;
}
