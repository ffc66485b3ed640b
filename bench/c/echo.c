/*
 * The plain C side of the round-trip benchmark, on POSIX pseudo-terminals.
 *
 *   echo serve                 opens a pair, prints the far end's path, and echoes until stdin ends
 *   echo time PATH BYTES       opens PATH as a serial port; for each line "COUNT" on stdin does COUNT round trips of BYTES
 *                              bytes and prints their durations in nanoseconds on one line
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { BUFFER_BYTES = 4096, FRAME_BYTES_MAX = 2048, COUNT_MAX = 100000 };

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

static bool write_all(int fd, const unsigned char *bytes, size_t size)
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

static int serve(void)
{
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0) {
        perror("pseudo-terminal");
        return 1;
    }
    const char *path = ptsname(master);
    /* Held open, unread, so that the pair outlives a client. */
    int keeper = path == NULL ? -1 : open(path, O_RDWR | O_NOCTTY);
    if (keeper < 0 || !set_raw(keeper)) {
        perror("far end");
        return 1;
    }
    printf("%s\n", path);
    fflush(stdout);
    struct pollfd wait[2] = {{.fd = master, .events = POLLIN}, {.fd = STDIN_FILENO, .events = POLLIN}};
    unsigned char buffer[BUFFER_BYTES];
    while (poll(wait, 2, -1) > 0 && wait[1].revents == 0) {
        ssize_t got = read(master, buffer, sizeof buffer);
        if (got <= 0 || !write_all(master, buffer, (size_t)got)) {
            return 1;
        }
    }
    return 0;
}

static long now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000L + now.tv_nsec;
}

/* One round trip in nanoseconds; -1 where the other side went. */
static long round_trip_ns(int fd, const unsigned char *frame, size_t size)
{
    unsigned char buffer[BUFFER_BYTES];
    long start_ns = now_ns();
    if (!write_all(fd, frame, size)) {
        return -1;
    }
    for (size_t have = 0; have < size;) {
        ssize_t got = read(fd, buffer, sizeof buffer);
        if (got <= 0) {
            return -1;
        }
        have += (size_t)got;
    }
    return now_ns() - start_ns;
}

static int measure(const char *path, size_t size)
{
    unsigned char frame[FRAME_BYTES_MAX];
    memset(frame, 7, sizeof frame);
    frame[0] = 0;
    frame[size - 1] = 0;
    int fd = open(path, O_RDWR | O_NOCTTY);
    if (fd < 0 || !set_raw(fd)) {
        perror(path);
        return 1;
    }
    int count = 0;
    while (scanf("%d", &count) == 1 && count > 0 && count <= COUNT_MAX) {
        static long durations_ns[COUNT_MAX];
        for (int i = 0; i < count; i++) {
            durations_ns[i] = round_trip_ns(fd, frame, size);
            if (durations_ns[i] < 0) {
                return 1;
            }
        }
        for (int i = 0; i < count; i++) {
            printf("%ld ", durations_ns[i]);
        }
        printf("\n");
        fflush(stdout);
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "serve") == 0) {
        return serve();
    }
    if (argc == 4 && strcmp(argv[1], "time") == 0) {
        int size = atoi(argv[3]);
        if (size >= 2 && size <= FRAME_BYTES_MAX) {
            return measure(argv[2], (size_t)size);
        }
    }
    fprintf(stderr, "usage: echo serve | echo time PATH BYTES\n");
    return 2;
}
