/* A unit on a Cortex-M, on one UART. Sleeps where there is nothing to do; SysTick wakes it every millisecond. */

#include "board.h"
#include "clock.h"
#include "falak/contract.h"
#include "restart.h"
#include "ring.h"
#include "server.h"
#include <string.h>

#define CHUNK_BYTES 256u

extern const falak_unit FALAK_UNIT;

int main(void);

static falak_server server;
static cortex_board board;
/* Bytes on their way out. */
static uint8_t waiting[CHUNK_BYTES];
static size_t waiting_bytes;
static size_t sent_bytes;

void cortex_board_name_uid(cortex_board *named, const char *prefix) {
  const size_t prefix_bytes = strlen(prefix);
  const size_t name_bytes = strlen(FALAK_UNIT.name);
  const size_t room = CORTEX_UID_BYTES - prefix_bytes;
  const size_t clipped_bytes = name_bytes < room ? name_bytes : room;
  memcpy(named->uid, prefix, prefix_bytes);
  memcpy(named->uid + prefix_bytes, FALAK_UNIT.name, clipped_bytes);
  named->uid_bytes = prefix_bytes + clipped_bytes;
}

static falak_link_v1_ResetReason reason_of(cortex_restart_cause cause) {
  switch (cause) {
  case CORTEX_RESTART_ASKED:
    return falak_link_v1_ResetReason_RESET_REASON_SOFTWARE;
  case CORTEX_RESTART_FAULT:
    /* The link has no word for it. */
    return falak_link_v1_ResetReason_RESET_REASON_UNSPECIFIED;
  case CORTEX_RESTART_NONE:
    break;
  }
  return falak_link_v1_ResetReason_RESET_REASON_POWER_ON;
}

/* Hands the UART what it takes now; false where more waits. */
static bool send_output(void) {
  for (;;) {
    if (sent_bytes == waiting_bytes) {
      waiting_bytes = falak_target_output(&server.target, waiting, sizeof waiting);
      sent_bytes = 0;
    }
    if (waiting_bytes == 0) return true;
    if (!cortex_uart_send(waiting[sent_bytes])) return false;
    sent_bytes += 1;
  }
}

static void take_input(void) {
  uint8_t bytes[CHUNK_BYTES];
  const size_t size = cortex_ring_read(bytes, sizeof bytes);
  if (size > 0) falak_target_receive(&server.target, bytes, size, cortex_clock_now_us());
}

/*
 * A frame is looked at once, when its delimiter is in; what has none is at the next tick. An interrupt that comes after the
 * look still ends the sleep.
 */
static void sleep_until_due(void) {
  const uint32_t tick = cortex_clock_ticks();
  while (!cortex_ring_is_due() && cortex_clock_ticks() == tick) {
    __asm__ volatile("cpsid i" ::: "memory");
    if (!cortex_ring_is_due() && cortex_clock_ticks() == tick) __asm__ volatile("dsb\n\twfi" ::: "memory");
    __asm__ volatile("cpsie i\n\tisb" ::: "memory");
  }
}

static _Noreturn void serve(void) {
  for (;;) {
    take_input();
    (void)falak_server_poll(&server);
    const bool is_all_out = send_output();
    if (!is_all_out) continue;
    if (server.reboot_asked) {
      cortex_uart_flush();
      cortex_restart(CORTEX_RESTART_ASKED);
    }
    sleep_until_due();
  }
}

int main(void) {
  const cortex_start start = cortex_restart_begin();
  cortex_board_begin(&board);
  cortex_clock_begin(board.core_hz);
  const falak_board described = {.firmware_name = board.name,
                                 .firmware_build = FALAK_VERSION,
                                 .uid = board.uid,
                                 .uid_bytes = board.uid_bytes,
                                 .boot_count = start.boot_count,
                                 .reset_reason = reason_of(start.cause),
                                 .clock_hz = board.core_hz,
                                 .rx_window_bytes = CORTEX_RX_BYTES,
                                 .can_stream = true};
  falak_server_begin(&server, &FALAK_UNIT, &described, cortex_clock_now_us);
  serve();
}
