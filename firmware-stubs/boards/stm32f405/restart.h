/* Restarts, and what is known of them afterwards: a few words of RAM that are not cleared. */
#ifndef FALAK_STM32F405_RESTART_H
#define FALAK_STM32F405_RESTART_H

#include <stdint.h>

typedef enum { STM32_RESTART_NONE, STM32_RESTART_ASKED, STM32_RESTART_FAULT } stm32_restart_cause;

typedef struct {
  /* 1 after power came. */
  uint32_t boot_count;
  /* NONE: power came, or somebody pressed reset. */
  stm32_restart_cause cause;
} stm32_start;

/* Counts this start. Called once. */
stm32_start stm32_restart_begin(void);

_Noreturn void stm32_restart(stm32_restart_cause cause);

#endif
