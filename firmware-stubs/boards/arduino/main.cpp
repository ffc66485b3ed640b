/* A unit on any board that has an Arduino core: the same core and unit in C, its bytes over Serial. */

#include "chip.h"
#include <Arduino.h>

/* C's word for it, in headers that are C. */
#define _Static_assert static_assert
extern "C" {
#include "falak/contract.h"
#include "server.h"
extern const falak_unit FALAK_UNIT;
}

namespace {

/* PlatformIO keeps to the rate that platformio.ini says; over USB it means nothing. */
#ifndef FALAK_BAUD
#define FALAK_BAUD 115200
#endif

constexpr size_t chunk_bytes = 256;

falak_server server;
uint8_t uid[16];
/* Bytes on their way out. */
uint8_t waiting[chunk_bytes];
size_t waiting_bytes;
size_t sent_bytes;

/* Microseconds since the start; micros() wraps after 71 minutes, and loop() comes by more often than that. */
uint64_t now_us() {
  static uint32_t latest;
  static uint64_t wrapped_us;
  const uint32_t reading = micros();
  if (reading < latest) wrapped_us += UINT64_C(1) << 32;
  latest = reading;
  return wrapped_us + reading;
}

void take_input() {
  uint8_t bytes[chunk_bytes];
  size_t size = 0;
  while (size < sizeof bytes && Serial.available() > 0) bytes[size++] = static_cast<uint8_t>(Serial.read());
  if (size > 0) falak_target_receive(&server.target, bytes, size, now_us());
}

/* Hands Serial what it takes without waiting; false where more waits. */
bool send_output() {
  for (;;) {
    if (sent_bytes == waiting_bytes) {
      waiting_bytes = falak_target_output(&server.target, waiting, sizeof waiting);
      sent_bytes = 0;
    }
    if (waiting_bytes == 0) return true;
    const int room = Serial.availableForWrite();
    if (room <= 0) return false;
    const size_t left = waiting_bytes - sent_bytes;
    sent_bytes += Serial.write(waiting + sent_bytes, left < static_cast<size_t>(room) ? left : room);
  }
}

} // namespace

void setup() {
  chip_begin_serial(FALAK_BAUD);
  const chip_start start = chip_begin();
  falak_board board = {};
  board.firmware_name = "falak-arduino";
  board.firmware_build = FALAK_VERSION;
  board.uid = uid;
  board.uid_bytes = chip_uid(uid, sizeof uid);
  board.boot_count = start.boot_count;
  board.reset_reason = start.is_asked ? falak_link_v1_ResetReason_RESET_REASON_SOFTWARE
                                      : falak_link_v1_ResetReason_RESET_REASON_POWER_ON;
  board.clock_hz = 1000000u;
  board.rx_window_bytes = CHIP_RX_BYTES;
  board.can_stream = true;
  falak_server_begin(&server, &FALAK_UNIT, &board, now_us);
}

void loop() {
  take_input();
  (void)falak_server_poll(&server);
  if (!send_output() || !server.reboot_asked) return;
  Serial.flush();
  chip_restart();
}
