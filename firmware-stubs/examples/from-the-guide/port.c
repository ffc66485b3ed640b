#define _XOPEN_SOURCE 600

#include "port.h"
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static uint64_t begun_us;

static uint64_t monotonic_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}

void clock_begin(void) { begun_us = monotonic_us(); }

/* 64 bits, since 32 would wrap after 71 minutes. */
uint64_t now_us(void) { return monotonic_us() - begun_us; }

static int descriptor;

/* Frames wait here while the line is full: a blocking write would hang as soon as nobody reads the other end. */
static uint8_t outbox[4096];
static size_t outbox_size;

static bool make_raw(int terminal) {
  struct termios t;
  if (tcgetattr(terminal, &t) < 0) return false;
  t.c_iflag &= ~(tcflag_t)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON | IXOFF);
  t.c_oflag &= ~(tcflag_t)OPOST;
  t.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  t.c_cflag = (t.c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
  return tcsetattr(terminal, TCSANOW, &t) == 0;
}

bool port_open(void) {
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || grantpt(master) < 0 || unlockpt(master) < 0) return false;
  /* It stays open in our hands: a bench that comes and goes must not look like a hang-up, and the settings stay. */
  int far = open(ptsname(master), O_RDWR | O_NOCTTY);
  if (far < 0 || !make_raw(far) || fcntl(master, F_SETFL, O_NONBLOCK) < 0) return false;
  descriptor = master;
  printf("%s\n", ptsname(master));
  return fflush(stdout) == 0;
}

static void flush(void) {
  while (outbox_size > 0) {
    ssize_t n = write(descriptor, outbox, outbox_size);
    if (n <= 0) return;
    outbox_size -= (size_t)n;
    memmove(outbox, outbox + n, outbox_size);
  }
}

bool port_send(const uint8_t *wire, size_t size) {
  if (size > sizeof outbox - outbox_size) return false;
  memcpy(outbox + outbox_size, wire, size);
  outbox_size += size;
  flush();
  return true;
}

size_t port_read(uint8_t *bytes, size_t room, uint64_t wait_us) {
  struct pollfd p = {descriptor, (short)(POLLIN | (outbox_size > 0 ? POLLOUT : 0)), 0};
  /* Rounded up: woken too early, we would only ask again. */
  poll(&p, 1, wait_us > 1000000u ? 1000 : (int)((wait_us + 999u) / 1000u));
  flush();
  ssize_t n = read(descriptor, bytes, room);
  return n > 0 ? (size_t)n : 0;
}
