/*
 * A unit as a process of this machine, on a pseudo-terminal of its own.
 *
 * Usage: falak-UNIT [--uid TEXT] [--parent] [--help]
 *
 * Says where it listens in one line of JSON on stdout. --parent: a child of a bench; it ends with its stdin and is not
 * offered to others. Otherwise it registers itself for `falak ports` and ends at SIGINT or SIGTERM.
 */

#include "falak/contract.h"
#include "pty.h"
#include "record.h"
#include "server.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define RX_BYTES 4096u
/* The loop wakes at least this often. */
#define IDLE_MS 1000u

extern const falak_unit FALAK_UNIT;

static volatile sig_atomic_t ended;

static void on_signal(int signal) {
  (void)signal;
  ended = 1;
}

static uint64_t now_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000u + (uint64_t)now.tv_nsec / 1000u;
}

static int fail(const char *what) {
  fprintf(stderr, "falak-%s: %s: %s\n", FALAK_UNIT.name, what, strerror(errno));
  return 1;
}

typedef struct {
  uint8_t uid[16];
  size_t uid_bytes;
  bool is_child;
  bool wants_help;
} options;

static bool draw_uid(options *chosen) {
  FILE *random = fopen("/dev/urandom", "rb");
  if (random == NULL) return false;
  chosen->uid_bytes = fread(chosen->uid, 1, 8, random);
  fclose(random);
  return chosen->uid_bytes == 8;
}

static bool take_uid(const char *text, options *chosen) {
  const size_t size = strlen(text);
  if (size == 0 || size > sizeof chosen->uid) return false;
  chosen->uid_bytes = size;
  memcpy(chosen->uid, text, size);
  return true;
}

static bool read_options(int count, char **words, options *chosen) {
  for (int i = 1; i < count; i += 1) {
    if (strcmp(words[i], "--parent") == 0) {
      chosen->is_child = true;
    } else if (strcmp(words[i], "--uid") == 0 && i + 1 < count) {
      i += 1;
      if (!take_uid(words[i], chosen)) return false;
    } else if (strcmp(words[i], "--help") == 0) {
      chosen->wants_help = true;
    } else {
      return false;
    }
  }
  return chosen->uid_bytes > 0 || draw_uid(chosen);
}

static void print_usage(FILE *to) {
  fprintf(to,
          "usage: falak-%s [--uid TEXT] [--parent] [--help]\n"
          "  --uid TEXT   board uid, 1 to 16 characters; a bench finds it with --target %s=serial:uid=TEXT (default: random)\n"
          "  --parent     a child of a bench: not registered, ends with its standard input\n",
          FALAK_UNIT.name, FALAK_UNIT.name);
}

/* The uid for people: text where it is text, hexadecimal otherwise. */
static void uid_text(const options *chosen, char text[33]) {
  bool is_text = true;
  for (size_t i = 0; i < chosen->uid_bytes; i += 1) {
    if (chosen->uid[i] < 0x21 || chosen->uid[i] > 0x7e) is_text = false;
  }
  for (size_t i = 0; i < chosen->uid_bytes; i += 1) {
    if (is_text) snprintf(text + i, 2, "%c", chosen->uid[i]);
    else snprintf(text + 2 * i, 3, "%02x", chosen->uid[i]);
  }
}

static falak_server server;
/* Bytes that the terminal would not take yet. */
static uint8_t waiting[RX_BYTES];
static size_t waiting_bytes;

static void send_output(int terminal) {
  for (;;) {
    if (waiting_bytes == 0) waiting_bytes = falak_target_output(&server.target, waiting, sizeof waiting);
    if (waiting_bytes == 0) return;
    const ssize_t written = write(terminal, waiting, waiting_bytes);
    if (written <= 0) return;
    waiting_bytes -= (size_t)written;
    memmove(waiting, waiting + written, waiting_bytes);
  }
}

static void take_input(int terminal) {
  uint8_t bytes[RX_BYTES];
  const ssize_t size = read(terminal, bytes, sizeof bytes);
  if (size > 0) falak_target_receive(&server.target, bytes, (size_t)size, now_us());
}

static bool has_stdin_ended(void) {
  char bytes[256];
  return read(STDIN_FILENO, bytes, sizeof bytes) == 0;
}

static int until_next(uint64_t next_us) {
  const uint64_t at_us = now_us();
  if (next_us <= at_us) return 0;
  const uint64_t left_ms = (next_us - at_us + 999u) / 1000u;
  return (int)(left_ms < IDLE_MS ? left_ms : IDLE_MS);
}

static void serve(const posix_pty *pty, const options *chosen, falak_board *board) {
  while (!ended) {
    const uint64_t next_us = falak_server_poll(&server);
    send_output(pty->ours);
    struct pollfd files[2] = {{pty->ours, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    if (waiting_bytes > 0) files[0].events |= POLLOUT;
    const int count = poll(files, chosen->is_child ? 2 : 1, until_next(next_us));
    if (count < 0 && errno != EINTR) return;
    if (count <= 0) continue;
    if ((files[0].revents & POLLIN) != 0) take_input(pty->ours);
    if (chosen->is_child && files[1].revents != 0 && has_stdin_ended()) return;
    if (!server.reboot_asked) continue;
    send_output(pty->ours);
    board->boot_count += 1;
    board->reset_reason = falak_link_v1_ResetReason_RESET_REASON_SOFTWARE;
    falak_server_begin(&server, &FALAK_UNIT, board, now_us);
  }
}

int main(int count, char **words) {
  options chosen = {{0}, 0, false, false};
  posix_pty pty;
  char uid[33] = "";
  const char *why = "";
  if (!read_options(count, words, &chosen)) {
    print_usage(stderr);
    return 2;
  }
  if (chosen.wants_help) {
    print_usage(stdout);
    return 0;
  }
  if (!posix_pty_open(&pty)) return fail("no pseudo-terminal");
  signal(SIGINT, on_signal);
  signal(SIGTERM, on_signal);
  signal(SIGPIPE, SIG_IGN);
  uid_text(&chosen, uid);
  falak_board board = {.firmware_name = "falak-posix",
                       .firmware_build = FALAK_VERSION,
                       .uid = chosen.uid,
                       .uid_bytes = chosen.uid_bytes,
                       .boot_count = 1,
                       .reset_reason = falak_link_v1_ResetReason_RESET_REASON_POWER_ON,
                       .clock_hz = 1000000u,
                       .rx_window_bytes = RX_BYTES,
                       .can_stream = true};
  falak_server_begin(&server, &FALAK_UNIT, &board, now_us);
  if (!chosen.is_child && !posix_record_write(FALAK_UNIT.name, uid, pty.path, &why)) {
    fprintf(stderr, "falak-%s: not registered: %s\n", FALAK_UNIT.name, why);
  }
  printf("{\"path\":\"%s\"}\n", pty.path);
  fflush(stdout);
  fprintf(stderr, "%s target %s at serial:%s; a bench takes it with --target %s=serial:%s", FALAK_UNIT.name, uid,
          pty.path, FALAK_UNIT.name, pty.path);
  if (!chosen.is_child) fprintf(stderr, " or %s=serial:uid=%s", FALAK_UNIT.name, uid);
  fprintf(stderr, "\n");
  serve(&pty, &chosen, &board);
  posix_record_remove();
  return 0;
}
