#include "restart.h"
#include "core.h"

/* What RAM holds by chance when power comes is not this. */
#define WRITTEN 0xF41A4B07u

static struct {
  uint32_t written;
  uint32_t boot_count;
  uint32_t cause;
  uint32_t check;
} kept __attribute__((section(".noinit")));

static uint32_t check(void) { return ~(kept.written + kept.boot_count * 3u + kept.cause * 5u); }

static void keep(uint32_t boot_count, cortex_restart_cause cause) {
  kept.written = WRITTEN;
  kept.boot_count = boot_count;
  kept.cause = (uint32_t)cause;
  kept.check = check();
}

cortex_start cortex_restart_begin(void) {
  cortex_start start = {1, CORTEX_RESTART_NONE};
  if (kept.written == WRITTEN && kept.check == check()) {
    start.boot_count = kept.boot_count + 1u;
    start.cause = (cortex_restart_cause)kept.cause;
  }
  keep(start.boot_count, CORTEX_RESTART_NONE);
  return start;
}

_Noreturn void cortex_restart(cortex_restart_cause cause) {
  keep(kept.boot_count, cause);
  __asm__ volatile("dsb" ::: "memory");
  SCB_AIRCR = SCB_AIRCR_RESTART;
  for (;;) {
  }
}
