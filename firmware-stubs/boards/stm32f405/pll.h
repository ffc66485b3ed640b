/* The chip's clock tree. */
#ifndef FALAK_STM32F405_PLL_H
#define FALAK_STM32F405_PLL_H

#include <stdbool.h>
#include <stdint.h>

typedef struct {
  uint32_t core_hz;
  /* Of USART1. */
  uint32_t apb2_hz;
  /* No chip, but QEMU, which has neither clock control nor a unique id. */
  bool is_emulated;
} stm32_clocks;

/* 168 MHz from the internal oscillator, so that no crystal matters; 16 MHz where the PLL does not start. */
stm32_clocks stm32_clocks_begin(void);

#endif
