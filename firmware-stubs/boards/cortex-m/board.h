/* What a board adds to the core: its clock, its UART, its name. `irq.h` in the board's folder has the number of the UART's interrupt. */
#ifndef FALAK_CORTEX_M_BOARD_H
#define FALAK_CORTEX_M_BOARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CORTEX_UID_BYTES 16u

typedef struct {
  /* Of the firmware. */
  const char *name;
  /* A whole number of megahertz. */
  uint32_t core_hz;
  uint8_t uid[CORTEX_UID_BYTES];
  size_t uid_bytes;
} cortex_board;

/* Starts clocks and UART, whose received bytes go to cortex_ring_put from then on. Called once, before anything else here. */
void cortex_board_begin(cortex_board *board);

/* The uid of a board without one of its own: `prefix` and the unit's name, clipped. */
void cortex_board_name_uid(cortex_board *board, const char *prefix);

/* False where the byte before is not out yet. */
bool cortex_uart_send(uint8_t byte);

/* Waits until the last byte has left the wire. */
void cortex_uart_flush(void);

/* The exception of the UART. */
void cortex_uart_interrupt(void);

#endif
