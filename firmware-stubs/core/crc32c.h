/* CRC-32C (Castagnoli, 0x1EDC6F41 reflected). Source: RFC 3720, appendix B.4. */
#ifndef FALAK_CRC32C_H
#define FALAK_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/* State before the first byte. */
#define FALAK_CRC32C_START 0xffffffffu

/* Takes bytes into a running state. */
uint32_t falak_crc32c_add(uint32_t state, const uint8_t *bytes, size_t size);

/* The CRC of what was taken in. */
uint32_t falak_crc32c_end(uint32_t state);

/* The CRC of `size` bytes. */
uint32_t falak_crc32c(const uint8_t *bytes, size_t size);

#endif
