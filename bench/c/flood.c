/*
 * A flood of frames over a pseudo-terminal, and readers that check no CRC.
 *
 *   flood send PAYLOAD_BYTES     opens a pair and prints the far end's path and the bytes of a round; for each line "ROUNDS"
 *                                on stdin writes as many rounds: 65536 frames, one of each sequence, as fast as they go
 *   flood read PATH              opens PATH as a serial port; for each line "BYTES" on stdin reads as many, takes the frames
 *                                apart (delimiters, COBS, sequence), and prints the time since the line came, in
 *                                nanoseconds, and the frames that came in order
 *   flood count PATH             the same, but counts delimiters only
 */
#define _GNU_SOURCE
#include "frame.h"
#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { SEQUENCES = 65536, READ_BYTES = 65536 };

static bool set_raw(int fd)
{
    struct termios settings;
    if (tcgetattr(fd, &settings) != 0) {
        return false;
    }
    cfmakeraw(&settings);
    settings.c_cc[VMIN] = 1;
    settings.c_cc[VTIME] = 0;
    return tcsetattr(fd, TCSANOW, &settings) == 0;
}

static bool write_all(int fd, const uint8_t *bytes, size_t size)
{
    while (size > 0) {
        ssize_t written = write(fd, bytes, size);
        if (written <= 0) {
            return false;
        }
        bytes += written;
        size -= (size_t)written;
    }
    return true;
}

/* One frame of each sequence; the payload differs from frame to frame. */
static size_t fill_round(uint8_t *round, size_t payload_bytes)
{
    uint8_t payload[PAYLOAD_BYTES_MAX];
    size_t size = 0;
    for (uint32_t sequence = 0; sequence < SEQUENCES; sequence++) {
        for (size_t i = 0; i < payload_bytes; i++) {
            payload[i] = (uint8_t)(i % 7 == 0 ? 0 : i * 37 + sequence);
        }
        size += write_frame(round + size, payload, payload_bytes, sequence);
    }
    return size;
}

static int serve(size_t payload_bytes)
{
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0) {
        perror("pseudo-terminal");
        return 1;
    }
    const char *path = ptsname(master);
    /* Held open, unread, so that the pair outlives a reader. */
    int keeper = path == NULL ? -1 : open(path, O_RDWR | O_NOCTTY);
    if (keeper < 0 || !set_raw(keeper)) {
        perror("far end");
        return 1;
    }
    fill_table();
    uint8_t *round = malloc((size_t)SEQUENCES * WIRE_BYTES_MAX);
    if (round == NULL) {
        return 1;
    }
    size_t size = fill_round(round, payload_bytes);
    printf("%s %zu\n", path, size);
    fflush(stdout);
    unsigned rounds;
    while (scanf("%u", &rounds) == 1) {
        while (rounds-- > 0) {
            if (!write_all(master, round, size)) {
                return 1;
            }
        }
    }
    return 0;
}

static int open_port(const char *path)
{
    int fd = open(path, O_RDWR | O_NOCTTY);
    if (fd < 0 || !set_raw(fd)) {
        perror(path);
        return -1;
    }
    return fd;
}

/* What a reader found so far, and the run that its last read ended within. */
typedef struct {
    uint64_t found;
    uint16_t sequence;
    uint8_t run[WIRE_BYTES_MAX];
    size_t run_bytes;
} reader;

static void count_delimiters(reader *self, const uint8_t *bytes, size_t size)
{
    for (const uint8_t *at = bytes; (at = memchr(at, 0, size - (size_t)(at - bytes))) != NULL; at++) {
        self->found++;
    }
}

static void take_run(reader *self, const uint8_t *run, size_t size)
{
    uint8_t frame[WIRE_BYTES_MAX];
    size_t decoded = size == 0 ? 0 : unstuff(run, size, frame);
    if (decoded < HEADER_BYTES + CRC_BYTES || (uint16_t)(frame[4] | frame[5] << 8) != self->sequence) {
        return;
    }
    self->found++;
    self->sequence++;
}

static void take_frames(reader *self, const uint8_t *bytes, size_t size)
{
    const uint8_t *stop = bytes + size;
    for (const uint8_t *at = bytes; at < stop;) {
        const uint8_t *end = memchr(at, 0, (size_t)(stop - at));
        size_t part = (size_t)((end == NULL ? stop : end) - at);
        if (end != NULL && self->run_bytes == 0) {
            take_run(self, at, part);
        } else if (self->run_bytes + part <= sizeof self->run) {
            memcpy(self->run + self->run_bytes, at, part);
            self->run_bytes += part;
            if (end != NULL) {
                take_run(self, self->run, self->run_bytes);
                self->run_bytes = 0;
            }
        }
        at += part + 1;
    }
}

static int take(const char *path, void (*look)(reader *, const uint8_t *, size_t))
{
    static uint8_t buffer[READ_BYTES];
    static reader self;
    int fd = open_port(path);
    uint64_t wanted;
    while (fd >= 0 && scanf("%" SCNu64, &wanted) == 1) {
        struct timespec start, end;
        self.found = 0;
        clock_gettime(CLOCK_MONOTONIC, &start);
        for (uint64_t have = 0; have < wanted;) {
            ssize_t got = read(fd, buffer, sizeof buffer);
            if (got <= 0) {
                return 1;
            }
            have += (uint64_t)got;
            look(&self, buffer, (size_t)got);
        }
        clock_gettime(CLOCK_MONOTONIC, &end);
        int64_t elapsed_ns = (int64_t)(end.tv_sec - start.tv_sec) * 1000000000 + (end.tv_nsec - start.tv_nsec);
        printf("%" PRId64 " %" PRIu64 "\n", elapsed_ns, self.found);
        fflush(stdout);
    }
    return fd < 0 ? 1 : 0;
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "send") == 0) {
        int payload_bytes = atoi(argv[2]);
        if (payload_bytes > 0 && payload_bytes <= PAYLOAD_BYTES_MAX) {
            return serve((size_t)payload_bytes);
        }
    }
    if (argc == 3 && strcmp(argv[1], "read") == 0) {
        return take(argv[2], take_frames);
    }
    if (argc == 3 && strcmp(argv[1], "count") == 0) {
        return take(argv[2], count_delimiters);
    }
    fprintf(stderr, "usage: flood send PAYLOAD_BYTES (1 to %d) | flood read PATH | flood count PATH\n", PAYLOAD_BYTES_MAX);
    return 2;
}
