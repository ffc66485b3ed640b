/* What the shim has for boards/arduino/chip.cpp beyond Arduino's API. */
#ifndef FALAK_TESTS_ARDUINO_SHIM_H
#define FALAK_TESTS_ARDUINO_SHIM_H

#include <stddef.h>
#include <stdint.h>

/* As --uid said it. */
const uint8_t *shim_uid();
size_t shim_uid_bytes();

/* Back to setup(), with memory as it is. */
[[noreturn]] void shim_restart();

#endif
