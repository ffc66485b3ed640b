/* Frames of the link protocol in plain C, for the sides of the benchmarks that are compared with: header, CRC-32C, COBS. */
#ifndef BENCH_FRAME_H
#define BENCH_FRAME_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { HEADER_BYTES = 10, CRC_BYTES = 4, PAYLOAD_BYTES_MAX = 512, WIRE_BYTES_MAX = 600 };

static uint32_t table[8][256];

static void fill_table(void)
{
    for (uint32_t byte = 0; byte < 256; byte++) {
        uint32_t crc = byte;
        for (int bit = 0; bit < 8; bit++) {
            crc = crc & 1 ? crc >> 1 ^ 0x82f63b78u : crc >> 1;
        }
        table[0][byte] = crc;
    }
    for (int slice = 1; slice < 8; slice++) {
        for (int byte = 0; byte < 256; byte++) {
            uint32_t before = table[slice - 1][byte];
            table[slice][byte] = before >> 8 ^ table[0][before & 0xff];
        }
    }
}

/* Slicing by eight, as the other side does. */
static uint32_t crc32c(const uint8_t *bytes, size_t size)
{
    uint32_t crc = UINT32_MAX;
    for (; size >= 8; size -= 8, bytes += 8) {
        uint32_t low;
        memcpy(&low, bytes, sizeof low);
        crc ^= low;
        crc = table[7][crc & 0xff] ^ table[6][crc >> 8 & 0xff] ^ table[5][crc >> 16 & 0xff] ^ table[4][crc >> 24] ^
              table[3][bytes[4]] ^ table[2][bytes[5]] ^ table[1][bytes[6]] ^ table[0][bytes[7]];
    }
    while (size-- > 0) {
        crc = crc >> 8 ^ table[0][(crc ^ *bytes++) & 0xff];
    }
    return ~crc;
}

static void put_u16(uint8_t *at, uint32_t value)
{
    at[0] = (uint8_t)value;
    at[1] = (uint8_t)(value >> 8);
}

static size_t stuff(const uint8_t *from, size_t size, uint8_t *to)
{
    size_t code_at = 0, out = 1;
    uint8_t code = 1;
    for (size_t i = 0; i < size; i++) {
        if (from[i] != 0) {
            to[out++] = from[i];
            code++;
            if (code != 0xff || i + 1 == size) {
                continue;
            }
        }
        to[code_at] = code;
        code_at = out++;
        code = 1;
    }
    to[code_at] = code;
    return out;
}

/* The decoded size, or 0 where the bytes are not COBS. */
static size_t unstuff(const uint8_t *from, size_t size, uint8_t *to)
{
    size_t out = 0;
    for (size_t i = 0; i < size;) {
        size_t code = from[i], end = i + code;
        if (code == 0 || end > size) {
            return 0;
        }
        for (i++; i < end; i++) {
            if (from[i] == 0) {
                return 0;
            }
            to[out++] = from[i];
        }
        if (code != 0xff && i < size) {
            to[out++] = 0;
        }
    }
    return out;
}

/* Delimiter, frame, delimiter; the bytes written. `wire` has room for WIRE_BYTES_MAX. */
static size_t write_frame(uint8_t *wire, const uint8_t *payload, size_t size, uint32_t sequence)
{
    static uint8_t frame[HEADER_BYTES + PAYLOAD_BYTES_MAX + CRC_BYTES];
    frame[0] = 0x15;
    frame[1] = 0;
    put_u16(frame + 2, 0x1234);
    put_u16(frame + 4, sequence);
    put_u16(frame + 6, 0);
    put_u16(frame + 8, (uint32_t)size);
    memcpy(frame + HEADER_BYTES, payload, size);
    size_t end = HEADER_BYTES + size;
    uint32_t crc = crc32c(frame, end);
    put_u16(frame + end, crc);
    put_u16(frame + end + 2, crc >> 16);
    wire[0] = 0;
    size_t stuffed = stuff(frame, end + CRC_BYTES, wire + 1);
    wire[1 + stuffed] = 0;
    return stuffed + 2;
}

#endif
