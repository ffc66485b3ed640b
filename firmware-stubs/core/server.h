/* One unit behind a target: answers what the link asks. A board gives it a clock and carries its bytes. */
#ifndef FALAK_SERVER_H
#define FALAK_SERVER_H

#include "free.h"
#include "target.h"
#include "unit.h"

typedef struct {
  const falak_unit *unit;
  /* Microseconds since some start; never goes back. */
  uint64_t (*now_us)(void);
  /* The bench asked for a restart: the board sends what waits, then restarts. */
  bool reboot_asked;
  falak_target target;
#if FALAK_STREAMS
  falak_free free;
#endif
#if FALAK_STATE_MAX > 0
  uint8_t state[FALAK_STATE_MAX];
#endif
} falak_server;

/* What a board says of itself in HELLO_ACK; the rest comes from the unit. Bytes and texts are clipped to their fields. */
typedef struct {
  const char *firmware_name;
  const char *firmware_build;
  const uint8_t *uid;
  size_t uid_bytes;
  uint32_t boot_count;
  falak_link_v1_ResetReason reset_reason;
  uint32_t clock_hz;
  uint32_t rx_window_bytes;
  /* The board calls falak_server_poll, so that the unit can run on its own clock where the bench asks for it. */
  bool can_stream;
} falak_board;

/* Starts with the unit in its initial state and says so to a bench that already listens. */
FALAK_APART void falak_server_begin(falak_server *server, const falak_unit *unit, const falak_board *board,
                        uint64_t (*now_us)(void));

/* Does what is due, of the link and of a unit that runs by itself; returns the next moment at which something is. */
uint64_t falak_server_poll(falak_server *server);

#endif
