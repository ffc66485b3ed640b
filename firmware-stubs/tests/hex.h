/* Bytes as lower-case hex, and back; for tests. */
#ifndef FALAK_TEST_HEX_H
#define FALAK_TEST_HEX_H

#include <stddef.h>
#include <stdint.h>

/* Reads hex into `bytes`; ends the program where it does not fit. */
size_t from_hex(const char *hex, uint8_t *bytes, size_t room);

/* Writes hex and a zero behind it; cut off where it does not fit. */
void to_hex(const uint8_t *bytes, size_t size, char *hex, size_t room);

#endif
