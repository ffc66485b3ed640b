/* Core and UART of an MPS2 run at 25 MHz; the FPGA has no clock control and no unique id. Source: ARM DAI 0385. */

#include "board.h"
#include "irq.h"
#include "registers.h"
#include "ring.h"

#define CORE_HZ 25000000u

_Static_assert((CORE_HZ + FALAK_BAUD / 2u) / FALAK_BAUD >= UART_BAUDDIV_MIN, "BAUD is more than 25 MHz / 16");

void cortex_board_begin(cortex_board *board) {
  board->name = "falak-mps2-an385";
  board->core_hz = CORE_HZ;
  cortex_board_name_uid(board, "mps2-");
  UART0_BAUDDIV = (CORE_HZ + FALAK_BAUD / 2u) / FALAK_BAUD;
  UART0_CTRL = UART_CTRL_TX | UART_CTRL_RX | UART_CTRL_RX_INTERRUPT;
  NVIC_ISER(BOARD_UART_IRQ) = NVIC_ISER_BIT(BOARD_UART_IRQ);
}

void cortex_uart_interrupt(void) {
  /* First, so that a byte that comes meanwhile interrupts anew. */
  UART0_INTCLEAR = UART_INTCLEAR_RX;
  if ((UART0_STATE & UART_STATE_RX_FULL) != 0) cortex_ring_put((uint8_t)UART0_DATA);
}

bool cortex_uart_send(uint8_t byte) {
  if ((UART0_STATE & UART_STATE_TX_FULL) != 0) return false;
  UART0_DATA = byte;
  return true;
}

/* The buffer is one byte before the shift register, which says nothing of itself: ten bits more after it is empty. */
void cortex_uart_flush(void) {
  while ((UART0_STATE & UART_STATE_TX_FULL) != 0) {
  }
  const uint32_t bits = 10u;
  for (volatile uint32_t cycles = 0; cycles < bits * (CORE_HZ / FALAK_BAUD); cycles += 1) {
  }
}
