/*
 * Steps boards on pseudo-terminals in lockstep, in plain C: the frames are given, answers are known by their type alone.
 *
 *   boards FRAMES PATH...     FRAMES: a file of frames as they go over the wire, each after its length (u32, little-endian): a
 *                             HELLO, then one STEP per tick. Opens each PATH, says HELLO, and then, tick by tick, sends
 *                             the STEP to all boards before it waits for all answers. Prints the time that the ticks took in
 *                             nanoseconds.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { BOARDS_MAX = 64, READ_BYTES = 4096, HELLO_ACK = 0x11, STEP_DONE = 0x16 };

/* Where a board's stream stands: how far the run has come since the last delimiter, and the type of its frame. */
typedef struct {
    int fd;
    size_t run_bytes;
    uint8_t type;
} board;

static board boards[BOARDS_MAX];

static bool open_board(board *self, const char *path)
{
    struct termios settings;
    self->fd = open(path, O_RDWR | O_NOCTTY);
    if (self->fd < 0 || tcgetattr(self->fd, &settings) != 0) {
        return false;
    }
    cfmakeraw(&settings);
    settings.c_cc[VMIN] = 1;
    settings.c_cc[VTIME] = 0;
    return tcsetattr(self->fd, TCSANOW, &settings) == 0;
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

/* Reads until a frame of this type is whole. The first byte of a frame is never zero, so it stands after the first code. */
static bool await_frame(board *self, uint8_t type)
{
    uint8_t bytes[READ_BYTES];
    for (bool found = false; !found;) {
        ssize_t got = read(self->fd, bytes, sizeof bytes);
        if (got <= 0) {
            return false;
        }
        for (ssize_t i = 0; i < got; i++) {
            if (bytes[i] == 0) {
                found = found || (self->run_bytes > 1 && self->type == type);
                self->run_bytes = 0;
            } else if (self->run_bytes++ == 1) {
                self->type = bytes[i];
            }
        }
    }
    return true;
}

static bool exchange(int count, const uint8_t *frame, size_t size, uint8_t answer)
{
    for (int i = 0; i < count; i++) {
        if (!write_all(boards[i].fd, frame, size)) {
            return false;
        }
    }
    for (int i = 0; i < count; i++) {
        if (!await_frame(&boards[i], answer)) {
            return false;
        }
    }
    return true;
}

static uint8_t *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) {
        return NULL;
    }
    *size = (size_t)ftell(file);
    rewind(file);
    uint8_t *bytes = malloc(*size);
    bool whole = bytes != NULL && fread(bytes, 1, *size, file) == *size;
    fclose(file);
    return whole ? bytes : NULL;
}

static int fail(const char *what)
{
    perror(what);
    return 1;
}

int main(int argc, char **argv)
{
    int count = argc - 2;
    if (count < 1 || count > BOARDS_MAX) {
        fprintf(stderr, "usage: boards FRAMES PATH... (at most %d)\n", BOARDS_MAX);
        return 2;
    }
    size_t size = 0;
    const uint8_t *frames = read_file(argv[1], &size);
    if (frames == NULL) {
        return fail(argv[1]);
    }
    for (int i = 0; i < count; i++) {
        if (!open_board(&boards[i], argv[2 + i])) {
            return fail(argv[2 + i]);
        }
    }
    struct timespec start, end;
    for (size_t at = 0; at < size;) {
        uint32_t frame_bytes;
        memcpy(&frame_bytes, frames + at, sizeof frame_bytes);
        if (!exchange(count, frames + at + sizeof frame_bytes, frame_bytes, at == 0 ? HELLO_ACK : STEP_DONE)) {
            return fail("a board");
        }
        if (at == 0) {
            clock_gettime(CLOCK_MONOTONIC, &start);
        }
        at += sizeof frame_bytes + frame_bytes;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%" PRId64 "\n", (int64_t)(end.tv_sec - start.tv_sec) * 1000000000 + (end.tv_nsec - start.tv_nsec));
    return 0;
}
