#include "pll.h"
#include "registers.h"

#define HSI_HZ 16000000u
#define FULL_HZ 168000000u
/* Some milliseconds at 16 MHz; the PLL needs 0.3 ms at most. */
#define TRIES 20000u

/* 16 MHz / 16 * 336 / 2 = 168 MHz; / 7 = 48 MHz for what needs it. */
#define PLL_FROM_HSI (16u | (336u << 6) | (0u << 16) | (7u << 24))

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

stm32_clocks stm32_clocks_begin(void) {
  /* A chip that executes this runs from the internal oscillator; QEMU's registers read as zero, and its core at 168 MHz. */
  if ((RCC_CR & RCC_CR_HSION) == 0) return (stm32_clocks){FULL_HZ, FULL_HZ / 2u, true};
  if (run_from_pll()) return (stm32_clocks){FULL_HZ, FULL_HZ / 2u, false};
  return (stm32_clocks){HSI_HZ, HSI_HZ, false};
}
