/* Runs a sketch as a process: falak-UNIT [--uid TEXT] [--parent]. It says where it listens, as boards/posix does. */

#include "shim.h"
#include "Arduino.h"
#include <poll.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

extern "C" {
#include "pty.h"
}

namespace {

/* As much as a microcontroller's driver would hold. */
constexpr size_t buffer_bytes = 2048;
/* loop() is left to rest for so long where nothing comes in. */
constexpr int rest_ms = 1;

posix_pty pty;
const char *uid = "arduino-shim";
bool is_child;
jmp_buf reset;
uint8_t received[buffer_bytes];
size_t received_bytes;
size_t read_bytes;

void fill() {
  if (read_bytes < received_bytes) return;
  const ssize_t size = ::read(pty.ours, received, sizeof received);
  read_bytes = 0;
  received_bytes = size > 0 ? static_cast<size_t>(size) : 0;
}

bool has_parent_ended() {
  char bytes[64];
  return ::read(STDIN_FILENO, bytes, sizeof bytes) == 0;
}

/* False where the bench that started it is gone. */
bool rest() {
  if (read_bytes < received_bytes) return true;
  struct pollfd files[2] = {{pty.ours, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
  if (poll(files, is_child ? 2 : 1, rest_ms) <= 0 || !is_child) return true;
  return files[1].revents == 0 || !has_parent_ended();
}

bool read_options(int count, char **words) {
  for (int i = 1; i < count; i += 1) {
    if (strcmp(words[i], "--parent") == 0) is_child = true;
    else if (strcmp(words[i], "--uid") == 0 && i + 1 < count) uid = words[++i];
    else return false;
  }
  return true;
}

} // namespace

SerialShim Serial;

void SerialShim::begin(unsigned long) {}

int SerialShim::available() {
  fill();
  return static_cast<int>(received_bytes - read_bytes);
}

int SerialShim::read() { return available() > 0 ? received[read_bytes++] : -1; }

int SerialShim::availableForWrite() {
  struct pollfd file = {pty.ours, POLLOUT, 0};
  return poll(&file, 1, 0) > 0 ? 64 : 0;
}

size_t SerialShim::write(const uint8_t *bytes, size_t size) {
  const ssize_t written = ::write(pty.ours, bytes, size);
  return written > 0 ? static_cast<size_t>(written) : 0;
}

void SerialShim::flush() {}

unsigned long micros() {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  /* Wraps as a microcontroller's does. */
  return static_cast<uint32_t>(at.tv_sec * 1000000ll + at.tv_nsec / 1000);
}

const uint8_t *shim_uid() { return reinterpret_cast<const uint8_t *>(uid); }
size_t shim_uid_bytes() { return strlen(uid); }

void shim_restart() { longjmp(reset, 1); }

int main(int count, char **words) {
  if (!read_options(count, words)) {
    fprintf(stderr, "usage: %s [--uid TEXT] [--parent]\n", words[0]);
    return 2;
  }
  if (!posix_pty_open(&pty)) {
    perror("no pseudo-terminal");
    return 1;
  }
  printf("{\"path\":\"%s\"}\n", pty.path);
  fflush(stdout);
  (void)setjmp(reset);
  setup();
  while (rest()) loop();
  return 0;
}
