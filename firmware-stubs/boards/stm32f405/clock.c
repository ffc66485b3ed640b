#include "clock.h"
#include "registers.h"

#define HSI_HZ 16000000u
#define FULL_HZ 168000000u
#define US_PER_TICK 1000u
/* Some milliseconds at 16 MHz; the PLL needs 0.3 ms at most. */
#define TRIES 20000u

/* 16 MHz / 16 * 336 / 2 = 168 MHz; / 7 = 48 MHz for what needs it. */
#define PLL_FROM_HSI (16u | (336u << 6) | (0u << 16) | (7u << 24))

static volatile uint64_t ticks;
static uint64_t latest_us;
static uint32_t core_mhz;

static bool wait_for(volatile uint32_t *where, uint32_t mask, uint32_t value) {
  for (uint32_t tries = 0; tries < TRIES; tries += 1) {
    if ((*where & mask) == value) return true;
  }
  return false;
}

static bool run_from_pll(void) {
  RCC_PLLCFGR = PLL_FROM_HSI;
  RCC_CR |= RCC_CR_PLLON;
  if (!wait_for(&RCC_CR, RCC_CR_PLLRDY, RCC_CR_PLLRDY)) return false;
  FLASH_ACR = FLASH_ACR_LATENCY_5 | FLASH_ACR_PREFETCH | FLASH_ACR_INSTRUCTION_CACHE | FLASH_ACR_DATA_CACHE;
  if (!wait_for(&FLASH_ACR, FLASH_ACR_LATENCY_MASK, FLASH_ACR_LATENCY_5)) return false;
  RCC_CFGR = RCC_CFGR_PPRE1_BY_4 | RCC_CFGR_PPRE2_BY_2;
  RCC_CFGR |= RCC_CFGR_SW_PLL;
  if (wait_for(&RCC_CFGR, RCC_CFGR_SWS_MASK, RCC_CFGR_SWS_PLL)) return true;
  RCC_CFGR = 0;
  return false;
}

static stm32_clock choose(void) {
  /* A chip that executes this runs from the internal oscillator; QEMU's registers read as zero, and its core at 168 MHz. */
  if ((RCC_CR & RCC_CR_HSION) == 0) return (stm32_clock){FULL_HZ, FULL_HZ / 2u, true};
  if (run_from_pll()) return (stm32_clock){FULL_HZ, FULL_HZ / 2u, false};
  return (stm32_clock){HSI_HZ, HSI_HZ, false};
}

stm32_clock stm32_clock_begin(void) {
  const stm32_clock clock = choose();
  core_mhz = clock.core_hz / 1000000u;
  SYST_RVR = core_mhz * US_PER_TICK - 1u;
  SYST_CVR = 0;
  SYST_CSR = SYST_CSR_CORE_CLOCK | SYST_CSR_TICKINT | SYST_CSR_ENABLE;
  return clock;
}

void stm32_clock_tick(void) { ticks += 1; }

uint64_t stm32_clock_now_us(void) {
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
