/* Restarts, and what is known of them afterwards: a few words of RAM that are not cleared. */
#ifndef FALAK_CORTEX_M_RESTART_H
#define FALAK_CORTEX_M_RESTART_H

#include <stdint.h>

typedef enum { CORTEX_RESTART_NONE, CORTEX_RESTART_ASKED, CORTEX_RESTART_FAULT } cortex_restart_cause;

typedef struct {
  /* 1 after power came. */
  uint32_t boot_count;
  /* NONE: power came, or somebody pressed reset. */
  cortex_restart_cause cause;
} cortex_start;

/* Counts this start. Called once. */
cortex_start cortex_restart_begin(void);

_Noreturn void cortex_restart(cortex_restart_cause cause);

#endif
