/* One unit behind the port of your board. Nothing here knows which board or which unit it is. */

#include "falak/contract.h"
#include "port.h"
#include "server.h"
#include <string.h>

/* What HELLO_ACK says of you, 20 bytes each. The build is what a bench holds against its board file. */
#define FIRMWARE_NAME "my-firmware"
#define FIRMWARE_BUILD "0.1.0"
#define CLOCK_HZ 1000000u
#define CHUNK_BYTES 256u

/* The Makefile names the unit: falak_adcs, falak_power, falak_comms. */
extern const falak_unit FALAK_UNIT;

static falak_server server;
static uint8_t uid[16];
/* Bytes on their way out. */
static uint8_t waiting[CHUNK_BYTES];
static size_t waiting_bytes;

/* Hands the port what it takes now; false where more waits. */
static bool send_output(void) {
  for (;;) {
    if (waiting_bytes == 0) waiting_bytes = falak_target_output(&server.target, waiting, sizeof waiting);
    if (waiting_bytes == 0) return true;
    const size_t taken = port_write(waiting, waiting_bytes);
    if (taken == 0) return false;
    waiting_bytes -= taken;
    memmove(waiting, waiting + taken, waiting_bytes);
  }
}

static void take_input(void) {
  uint8_t bytes[CHUNK_BYTES];
  const size_t size = port_read(bytes, sizeof bytes);
  if (size > 0) falak_target_receive(&server.target, bytes, size, port_now_us());
}

/* A restart in software. Where your chip can restart itself, do that, and keep the boot count over it. */
static void restart(falak_board *board) {
  board->boot_count += 1;
  board->reset_reason = falak_link_v1_ResetReason_RESET_REASON_SOFTWARE;
  falak_server_begin(&server, &FALAK_UNIT, board, port_now_us);
}

int main(void) {
  if (!port_begin()) return 1;
  falak_board board = {.firmware_name = FIRMWARE_NAME,
                       .firmware_build = FIRMWARE_BUILD,
                       .uid = uid,
                       .uid_bytes = port_uid(uid, sizeof uid),
                       .boot_count = 1,
                       .reset_reason = falak_link_v1_ResetReason_RESET_REASON_POWER_ON,
                       .clock_hz = CLOCK_HZ,
                       .rx_window_bytes = PORT_RX_BYTES};
  falak_server_begin(&server, &FALAK_UNIT, &board, port_now_us);
  for (;;) {
    take_input();
    (void)falak_target_poll(&server.target, port_now_us());
    const bool is_all_out = send_output();
    if (is_all_out && server.reboot_asked) restart(&board);
  }
}
