/*
 * The plain C side of the frame benchmark: header, CRC-32C, COBS and delimiters, there and back, with buffers of its own.
 *
 *   frames BYTES     for each line "COUNT" on stdin carries COUNT frames of BYTES payload bytes and prints the time taken in
 *                    nanoseconds and a checksum over what came back
 */
#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

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

/* Finds the run between the delimiters and decodes it; the payload's size, or -1. */
static int read_frame(const uint8_t *wire, size_t size, uint8_t *frame)
{
    const uint8_t *end = memchr(wire + 1, 0, size - 1);
    size_t decoded = end == NULL ? 0 : unstuff(wire + 1, (size_t)(end - wire - 1), frame);
    if (decoded < HEADER_BYTES + CRC_BYTES) {
        return -1;
    }
    const uint8_t *crc_at = frame + decoded - CRC_BYTES;
    uint32_t crc = crc_at[0] | (uint32_t)crc_at[1] << 8 | (uint32_t)crc_at[2] << 16 | (uint32_t)crc_at[3] << 24;
    int payload = frame[8] | frame[9] << 8;
    bool good = crc32c(frame, decoded - CRC_BYTES) == crc && (size_t)payload == decoded - HEADER_BYTES - CRC_BYTES;
    return good ? payload : -1;
}

int main(int argc, char **argv)
{
    int size = argc == 2 ? atoi(argv[1]) : 0;
    if (size < 1 || size > PAYLOAD_BYTES_MAX) {
        fprintf(stderr, "usage: frames BYTES (1 to %d)\n", PAYLOAD_BYTES_MAX);
        return 2;
    }
    fill_table();
    static uint8_t payload[PAYLOAD_BYTES_MAX], wire[WIRE_BYTES_MAX], frame[WIRE_BYTES_MAX];
    for (int i = 0; i < size; i++) {
        payload[i] = (uint8_t)(i % 7 == 0 ? 0 : i * 37);
    }
    unsigned long count;
    while (scanf("%lu", &count) == 1) {
        uint32_t checksum = 0;
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        for (unsigned long i = 0; i < count; i++) {
            payload[1] = (uint8_t)i;
            size_t bytes = write_frame(wire, payload, (size_t)size, (uint32_t)i & 0xffff);
            int got = read_frame(wire, bytes, frame);
            if (got != size) {
                fprintf(stderr, "frame %lu came back with %d bytes\n", i, got);
                return 1;
            }
            checksum = checksum * 31u + frame[HEADER_BYTES + 1] + frame[4];
        }
        clock_gettime(CLOCK_MONOTONIC, &end);
        int64_t elapsed_ns = (int64_t)(end.tv_sec - start.tv_sec) * 1000000000 + (end.tv_nsec - start.tv_nsec);
        printf("%" PRId64 " %" PRIu32 "\n", elapsed_ns, checksum);
        fflush(stdout);
    }
    return 0;
}
