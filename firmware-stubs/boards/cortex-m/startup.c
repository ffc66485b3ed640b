/* From reset to main: vectors, RAM, and what happens at a fault. */

#include "board.h"
#include "clock.h"
#include "irq.h"
#include "restart.h"

#define CORE_VECTORS 16u

typedef void (*handler)(void);

typedef struct {
  void *stack;
  handler handlers[CORE_VECTORS - 1u + BOARD_UART_IRQ + 1u];
} vector_table;

/* From sections.ld. */
extern uint32_t stack_top[], data_image[], data_begin[], data_end[], bss_begin[], bss_end[];

int main(void);
_Noreturn void falak_reset(void);

_Noreturn void falak_reset(void) {
  const uint32_t *from = data_image;
  for (uint32_t *to = data_begin; to < data_end; to += 1, from += 1) *to = *from;
  for (uint32_t *to = bss_begin; to < bss_end; to += 1) *to = 0;
  main();
  cortex_restart(CORTEX_RESTART_FAULT);
}

static void on_fault(void) { cortex_restart(CORTEX_RESTART_FAULT); }

/* Entry n is exception n + 1; interrupts that are not here are never enabled. */
__attribute__((section(".vectors"), used)) static const vector_table vectors = {
    .stack = stack_top,
    .handlers = {[0] = falak_reset,
                 [1] = on_fault,
                 [2] = on_fault,
                 [3] = on_fault,
                 [4] = on_fault,
                 [5] = on_fault,
                 [14] = cortex_clock_tick,
                 [CORE_VECTORS - 1u + BOARD_UART_IRQ] = cortex_uart_interrupt},
};
