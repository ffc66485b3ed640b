#include "chip.h"
#include <Arduino.h>
#include <string.h>

#if defined(ARDUINO_ARCH_RP2040)
#include <pico/unique_id.h>
#define FALAK_KEPT __attribute__((section(".uninitialized_data.falak")))
#elif defined(ARDUINO_ARCH_ESP32)
#include <esp_attr.h>
#include <esp_mac.h>
#define FALAK_KEPT RTC_NOINIT_ATTR
#else
#include "shim.h"
#define FALAK_KEPT
#endif

namespace {

/* What memory holds by chance when power comes is not this. */
constexpr uint32_t written = 0xF41A4B07u;

struct kept_words {
  uint32_t written;
  uint32_t boot_count;
  uint32_t is_asked;
  uint32_t check;
};

/* Not cleared: outlives a restart. */
FALAK_KEPT kept_words kept;

uint32_t check_of(const kept_words &words) { return ~(words.written + words.boot_count * 3u + words.is_asked * 5u); }

void keep(uint32_t boot_count, bool is_asked) {
  kept.written = written;
  kept.boot_count = boot_count;
  kept.is_asked = is_asked ? 1u : 0u;
  kept.check = check_of(kept);
}

} // namespace

chip_start chip_begin() {
  chip_start start = {1, false};
  if (kept.written == written && kept.check == check_of(kept)) {
    start.boot_count = kept.boot_count + 1u;
    start.is_asked = kept.is_asked != 0;
  }
  keep(start.boot_count, false);
  return start;
}

void chip_begin_serial(uint32_t baud) {
#if defined(ARDUINO_ARCH_ESP32)
  Serial.setRxBufferSize(CHIP_RX_BYTES);
#endif
  Serial.begin(baud);
}

size_t chip_uid(uint8_t *into, size_t room) {
#if defined(ARDUINO_ARCH_RP2040)
  pico_unique_board_id_t id;
  pico_get_unique_board_id(&id);
  const uint8_t *bytes = id.id;
  const size_t size = sizeof id.id;
#elif defined(ARDUINO_ARCH_ESP32)
  uint8_t bytes[6];
  const size_t size = esp_efuse_mac_get_default(bytes) == ESP_OK ? sizeof bytes : 0;
#else
  const uint8_t *bytes = shim_uid();
  const size_t size = shim_uid_bytes();
#endif
  const size_t taken = size < room ? size : room;
  memcpy(into, bytes, taken);
  return taken;
}

void chip_restart() {
  keep(kept.boot_count, true);
#if defined(ARDUINO_ARCH_RP2040)
  rp2040.reboot();
#elif defined(ARDUINO_ARCH_ESP32)
  ESP.restart();
#else
  shim_restart();
#endif
  for (;;) {
  }
}
