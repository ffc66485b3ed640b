#include "hex.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned digit(char letter) { return letter <= '9' ? (unsigned)(letter - '0') : (unsigned)(letter - 'a') + 10u; }

size_t from_hex(const char *hex, uint8_t *bytes, size_t room) {
  const size_t size = strlen(hex) / 2;
  if (size > room) {
    fprintf(stderr, "a vector of %zu bytes does not fit into %zu\n", size, room);
    exit(2);
  }
  for (size_t i = 0; i < size; i += 1) bytes[i] = (uint8_t)(digit(hex[2 * i]) << 4 | digit(hex[2 * i + 1]));
  return size;
}

void to_hex(const uint8_t *bytes, size_t size, char *hex, size_t room) {
  hex[0] = 0;
  for (size_t i = 0; i < size && 2 * i + 2 < room; i += 1) snprintf(hex + 2 * i, 3, "%02x", bytes[i]);
}
