/* One unit behind a target: answers what the link asks. A board gives it a clock and carries its bytes. */
#ifndef FALAK_SERVER_H
#define FALAK_SERVER_H

#include "target.h"
#include "unit.h"

typedef struct {
  const falak_unit *unit;
  /* Microseconds since some start; never goes back. */
  uint64_t (*now_us)(void);
  /* The bench asked for a restart: the board sends what waits, then restarts. */
  bool reboot_asked;
  falak_target target;
  uint8_t answer[FALAK_PAYLOAD_MAX];
  uint8_t state[FALAK_STATE_MAX];
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
} falak_board;

/* Starts with the unit in its initial state and says so to a bench that already listens. */
void falak_server_begin(falak_server *server, const falak_unit *unit, const falak_board *board,
                        uint64_t (*now_us)(void));

#endif
