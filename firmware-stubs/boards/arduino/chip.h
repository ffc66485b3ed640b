/* What Arduino has no words for: a unique number, a restart, memory that outlives it, the size of Serial's buffer. */
#ifndef FALAK_ARDUINO_CHIP_H
#define FALAK_ARDUINO_CHIP_H

#include <stddef.h>
#include <stdint.h>

#if defined(ARDUINO_ARCH_RP2040)
/* Of the USB driver. */
#define CHIP_RX_BYTES 256u
#elif defined(ARDUINO_ARCH_ESP32)
#define CHIP_RX_BYTES 2048u
#elif defined(FALAK_ARDUINO_SHIM)
#define CHIP_RX_BYTES 2048u
#else
#error "no chip.cpp for this Arduino core yet: give it a unique number, a restart and the size of Serial's buffer"
#endif

struct chip_start {
  /* 1 after power came. */
  uint32_t boot_count;
  /* The firmware asked for this start. */
  bool is_asked;
};

/* Counts this start. Called once. */
chip_start chip_begin();

/* Serial, with a receive buffer of CHIP_RX_BYTES. */
void chip_begin_serial(uint32_t baud);

/* At most `room` bytes that no other chip has; how many. */
size_t chip_uid(uint8_t *into, size_t room);

/* chip_begin after it says that it was asked. */
[[noreturn]] void chip_restart();

#endif
