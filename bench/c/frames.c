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
#include "frame.h"

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
