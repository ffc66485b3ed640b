/*
 * The board as it comes: a pseudo-terminal of this machine, so that it runs before you have changed a line. Replace every
 * body with your UART, your timer and your number.
 */

#include "port.h"
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static int terminal = -1;

/* Bytes as they are: no echo, no line ends turned into others, no XON and XOFF. */
static bool make_raw(int file) {
  struct termios settings;
  if (tcgetattr(file, &settings) != 0) return false;
  cfmakeraw(&settings);
  return tcsetattr(file, TCSANOW, &settings) == 0;
}

bool port_begin(void) {
  terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
  if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) return false;
  const char *path = ptsname(terminal);
  /* Kept open here too, so that the terminal outlives a bench that goes. */
  const int theirs = path == NULL ? -1 : open(path, O_RDWR | O_NOCTTY);
  if (theirs < 0 || !make_raw(theirs)) return false;
  printf("%s\n", path);
  fflush(stdout);
  return true;
}

size_t port_read(uint8_t *into, size_t room) {
  struct pollfd file = {terminal, POLLIN, 0};
  if (poll(&file, 1, 1) <= 0) return 0;
  const ssize_t size = read(terminal, into, room);
  return size > 0 ? (size_t)size : 0;
}

size_t port_write(const uint8_t *bytes, size_t size) {
  const ssize_t written = write(terminal, bytes, size);
  return written > 0 ? (size_t)written : 0;
}

uint64_t port_now_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000u + (uint64_t)now.tv_nsec / 1000u;
}

size_t port_uid(uint8_t *into, size_t room) {
  static const char uid[] = "my-board-1";
  const size_t size = strlen(uid) < room ? strlen(uid) : room;
  memcpy(into, uid, size);
  return size;
}
