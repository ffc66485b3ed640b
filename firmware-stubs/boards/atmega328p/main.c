/* A unit on an ATmega328P, on its USART. Sleeps where there is nothing to do; the timer wakes it every 33 ms. */

#include "clock.h"
#include "falak/contract.h"
#include "restart.h"
#include "server.h"
#include "uart.h"
#include <avr/interrupt.h>
#include <avr/sleep.h>
#include <avr/wdt.h>
#include <string.h>

#define NAME "atmega328p"

extern const falak_unit FALAK_UNIT;

int main(void);

static falak_server server;

/* The chip has no number of its own: the board's name and the unit's stand for it until somebody writes one. */
static size_t read_uid(uint8_t uid[16]) {
  const size_t written = avr_restart_read_uid(uid, 16);
  if (written > 0) return written;
  const size_t name = strlen(FALAK_UNIT.name) < 5 ? strlen(FALAK_UNIT.name) : 5;
  memcpy(uid, NAME "-", sizeof NAME);
  memcpy(uid + sizeof NAME, FALAK_UNIT.name, name);
  return sizeof NAME + name;
}

static FALAK_APART void take_input(void) {
  uint8_t byte;
  while (avr_uart_read(&byte)) falak_target_receive(&server.target, &byte, 1, avr_clock_now_us());
}

/* Hands the UART what it takes now; false where more waits. */
static FALAK_APART bool send_output(void) {
  uint8_t bytes[AVR_TX_BYTES];
  size_t size = falak_target_output(&server.target, bytes, avr_uart_room());
  for (size_t i = 0; i < size; i += 1) avr_uart_send(bytes[i]);
  return server.target.channel.out_start == server.target.channel.out_end;
}

/* Wakes for a frame, for the timer, and for room in the UART where output waits. */
static void sleep_until_work(bool is_all_out) {
  for (;;) {
    cli();
    const bool has_frame = avr_uart_has_frame();
    const bool is_due = avr_clock_went_round();
    if (has_frame || is_due || (!is_all_out && avr_uart_room() >= AVR_TX_BYTES / 2)) break;
    sleep_enable();
    /* The instruction after this one is carried out before any interrupt. */
    sei();
    sleep_cpu();
    sleep_disable();
  }
  sei();
}

static _Noreturn void serve(void) {
  for (;;) {
    wdt_reset();
    take_input();
    (void)falak_target_poll(&server.target, avr_clock_now_us());
    const bool is_all_out = send_output();
    if (is_all_out && server.reboot_asked) {
      avr_uart_flush();
      avr_restart();
    }
    sleep_until_work(is_all_out);
  }
}

/* Out of line: what it needs to introduce itself is not to stay on the stack. */
static FALAK_APART void begin(void) {
  uint8_t uid[16];
  const avr_start start = avr_restart_begin();
  const falak_board board = {.firmware_name = "falak-" NAME,
                             .firmware_build = FALAK_VERSION,
                             .uid = uid,
                             .uid_bytes = read_uid(uid),
                             .boot_count = start.boot_count,
                             .reset_reason = start.reason,
                             .clock_hz = F_CPU,
                             .rx_window_bytes = AVR_RX_BYTES};
  avr_clock_begin();
  avr_uart_begin();
  sei();
  falak_server_begin(&server, &FALAK_UNIT, &board, avr_clock_now_us);
}

int main(void) {
  set_sleep_mode(SLEEP_MODE_IDLE);
  begin();
  serve();
}
