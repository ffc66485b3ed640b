/*
 * As much of Arduino's API as boards/arduino uses, on this machine: Serial is a pseudo-terminal. Written from the API's
 * reference, to compile and run main.cpp where no Arduino core is; it is none.
 */
#ifndef FALAK_TESTS_ARDUINO_H
#define FALAK_TESTS_ARDUINO_H

#include <stddef.h>
#include <stdint.h>

class SerialShim {
public:
  void begin(unsigned long baud);
  int available();
  /* The next byte, or -1. */
  int read();
  int availableForWrite();
  size_t write(const uint8_t *bytes, size_t size);
  void flush();
};

extern SerialShim Serial;

unsigned long micros();

/* The sketch. */
void setup();
void loop();

#endif
