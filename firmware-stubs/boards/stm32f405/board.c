#include "board.h"
#include "pll.h"
#include "registers.h"
#include "uart.h"
#include <string.h>

void cortex_board_begin(cortex_board *board) {
  const stm32_clocks clocks = stm32_clocks_begin();
  board->name = "falak-stm32f405";
  board->core_hz = clocks.core_hz;
  if (clocks.is_emulated) {
    cortex_board_name_uid(board, "qemu-");
  } else {
    memcpy(board->uid, (const void *)(uintptr_t)UNIQUE_ID_ADDRESS, UNIQUE_ID_BYTES);
    board->uid_bytes = UNIQUE_ID_BYTES;
  }
  stm32_uart_begin(clocks.apb2_hz, FALAK_BAUD);
}
