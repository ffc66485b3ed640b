#include "crc32c.h"
#include "flash.h"

/* Remainders of a nibble: 64 bytes of flash where a table of bytes takes 1 KB. */
static const uint32_t nibbles[16] FALAK_FLASH = {
    0x00000000u, 0x105ec76fu, 0x20bd8edeu, 0x30e349b1u, 0x417b1dbcu, 0x5125dad3u, 0x61c69362u, 0x7198540du,
    0x82f63b78u, 0x92a8fc17u, 0xa24bb5a6u, 0xb21572c9u, 0xc38d26c4u, 0xd3d3e1abu, 0xe330a81au, 0xf36e6f75u,
};

uint32_t falak_crc32c_add(uint32_t state, const uint8_t *bytes, size_t size) {
  for (size_t i = 0; i < size; i += 1) {
    state ^= bytes[i];
    state = (state >> 4) ^ FALAK_FLASH_U32(nibbles[state & 15u]);
    state = (state >> 4) ^ FALAK_FLASH_U32(nibbles[state & 15u]);
  }
  return state;
}

uint32_t falak_crc32c_end(uint32_t state) { return state ^ 0xffffffffu; }

uint32_t falak_crc32c(const uint8_t *bytes, size_t size) {
  return falak_crc32c_end(falak_crc32c_add(FALAK_CRC32C_START, bytes, size));
}
