/* A unit on an STM32F405, on its USART1. Sleeps where there is nothing to do; SysTick wakes it every millisecond. */

#include "clock.h"
#include "falak/contract.h"
#include "registers.h"
#include "restart.h"
#include "server.h"
#include "uart.h"
#include <string.h>

#define CHUNK_BYTES 256u
#define EMULATED "qemu-"

extern const falak_unit FALAK_UNIT;

int main(void);

static falak_server server;
static uint8_t uid[16];
/* Bytes on their way out. */
static uint8_t waiting[CHUNK_BYTES];
static size_t waiting_bytes;
static size_t sent_bytes;

static size_t read_uid(bool is_emulated) {
  if (!is_emulated) {
    memcpy(uid, (const void *)(uintptr_t)UNIQUE_ID_ADDRESS, UNIQUE_ID_BYTES);
    return UNIQUE_ID_BYTES;
  }
  const size_t prefix = strlen(EMULATED);
  const size_t name = strlen(FALAK_UNIT.name);
  const size_t room = sizeof uid - prefix;
  memcpy(uid, EMULATED, prefix);
  memcpy(uid + prefix, FALAK_UNIT.name, name < room ? name : room);
  return prefix + (name < room ? name : room);
}

static falak_link_v1_ResetReason reason_of(stm32_restart_cause cause) {
  switch (cause) {
  case STM32_RESTART_ASKED:
    return falak_link_v1_ResetReason_RESET_REASON_SOFTWARE;
  case STM32_RESTART_FAULT:
    /* The link has no word for it. */
    return falak_link_v1_ResetReason_RESET_REASON_UNSPECIFIED;
  case STM32_RESTART_NONE:
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
    if (!stm32_uart_send(waiting[sent_bytes])) return false;
    sent_bytes += 1;
  }
}

static void take_input(void) {
  uint8_t bytes[CHUNK_BYTES];
  const size_t size = stm32_uart_read(bytes, sizeof bytes);
  if (size > 0) falak_target_receive(&server.target, bytes, size, stm32_clock_now_us());
}

/* An interrupt that comes after the look at the ring still ends the sleep. */
static void sleep_until_interrupt(void) {
  __asm__ volatile("cpsid i" ::: "memory");
  if (!stm32_uart_has_input()) __asm__ volatile("dsb\n\twfi" ::: "memory");
  __asm__ volatile("cpsie i" ::: "memory");
}

static _Noreturn void serve(void) {
  for (;;) {
    take_input();
    (void)falak_target_poll(&server.target, stm32_clock_now_us());
    const bool is_all_out = send_output();
    if (!is_all_out) continue;
    if (server.reboot_asked) {
      stm32_uart_flush();
      stm32_restart(STM32_RESTART_ASKED);
    }
    sleep_until_interrupt();
  }
}

int main(void) {
  const stm32_start start = stm32_restart_begin();
  const stm32_clock clock = stm32_clock_begin();
  const falak_board board = {.firmware_name = "falak-stm32f405",
                             .firmware_build = FALAK_VERSION,
                             .uid = uid,
                             .uid_bytes = read_uid(clock.is_emulated),
                             .boot_count = start.boot_count,
                             .reset_reason = reason_of(start.cause),
                             .clock_hz = clock.core_hz,
                             .rx_window_bytes = STM32_RX_BYTES};
  stm32_uart_begin(clock.apb2_hz, FALAK_BAUD);
  falak_server_begin(&server, &FALAK_UNIT, &board, stm32_clock_now_us);
  serve();
}
