/* The core's clock, and microseconds from it. */
#ifndef FALAK_STM32F405_CLOCK_H
#define FALAK_STM32F405_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

typedef struct {
  uint32_t core_hz;
  /* Of USART1. */
  uint32_t apb2_hz;
  /* No chip, but QEMU, which has neither clock control nor a unique id. */
  bool is_emulated;
} stm32_clock;

/* 168 MHz from the internal oscillator, so that no crystal matters; 16 MHz where the PLL does not start. */
stm32_clock stm32_clock_begin(void);

/* Since stm32_clock_begin; never goes back. Not for interrupts. */
uint64_t stm32_clock_now_us(void);

/* SysTick. */
void stm32_clock_tick(void);

#endif
