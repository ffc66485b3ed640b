/*
 * The target's end of a link: bytes and instants go in, bytes come out, the owner is asked through handlers.
 *
 * All state is in one static object. Instants are microseconds on the owner's clock, which never goes back. Handlers are
 * called from falak_target_receive and falak_target_poll; what they are handed is valid until they return. The
 * questions are answered with falak_answer_*, in the handler or later.
 */
#ifndef FALAK_TARGET_H
#define FALAK_TARGET_H

#include "channel.h"
#include "falak/link/v1/link.pb.h"
#include "flash.h"
#include "splitter.h"

/* How many replies of telecommands are kept: as many as a bench may have open. */
#define FALAK_REPLIES_MAX 4u

/* Names one telecommand of one session. */
typedef struct {
  uint16_t session;
  uint32_t sequence;
} falak_ticket;

typedef enum { FALAK_WELL, FALAK_DEGRADED, FALAK_DOWN } falak_hearing;

/* What a target asks of its owner. None may be null. */
typedef FALAK_IN_FLASH struct {
  void (*opened)(void *context, const falak_link_v1_Hello *hello);
  /* To be answered with falak_answer_step. */
  void (*step)(void *context, uint32_t tick, const uint8_t *payload, size_t size);
  /* Writes the answer to the latest step that was answered: the same bytes for as long as no other is. */
  falak_writer answer;
  /* To be answered with falak_answer_telecommand. */
  void (*telecommand)(void *context, falak_ticket ticket, uint32_t request_id, const uint8_t *command, size_t size);
  /* To be done, then answered with falak_answer_reset; a reboot answers before it goes. */
  void (*reset)(void *context, uint32_t request_id, falak_link_v1_ResetKind kind);
  /* To be answered with falak_answer_snapshot. */
  void (*snapshot)(void *context, uint32_t request_id);
  /* To be put in force, then answered with falak_answer_restore. */
  void (*restore)(void *context, uint32_t request_id, const uint8_t *state, size_t size);
  /* The bench has gone silent, or is heard again. */
  void (*hearing)(void *context, falak_hearing hearing, uint64_t silent_us);
} falak_handlers;

typedef struct {
  uint32_t sequence;
  uint32_t request_id;
  falak_link_v1_TelecommandState state;
  falak_report_v1_FailureReason reason;
} falak_reply;

typedef struct {
  const falak_handlers *handlers;
  void *context;
  /* Session, protocol and uptime are filled in where it is sent. */
  falak_link_v1_HelloAck identity;
  uint64_t started_us;
  falak_channel channel;
  falak_splitter splitter;
  falak_frame frame;

  uint16_t past_sessions[FALAK_PAST_SESSIONS_MAX];
  uint8_t past_session_count;
  bool announced;
  uint64_t announced_us;
  uint64_t stats_next_us;
  falak_hearing hearing;
  uint32_t telemetry_dropped;
  uint32_t log_dropped;

  /* Outlives the session: a bench that opens a new one for the same tick gets the same answer. */
  struct {
    /* Latest tick that was given to the owner, and that was answered; -1 before the first one. */
    int64_t begun;
    int64_t answered;
    uint16_t session;
    uint16_t sequence;
    uint32_t outdated;
  } steps;

  /* Oldest first. */
  uint32_t expected;
  falak_reply replies[FALAK_REPLIES_MAX];
  uint8_t reply_count;

  struct {
    uint32_t request_id;
    falak_link_v1_ResetKind kind;
    bool done;
  } reset;
#if FALAK_STATE_MAX > 0
  struct {
    uint32_t request_id;
    bool captured;
    uint32_t crc32c;
    uint32_t size;
    uint8_t bytes[FALAK_STATE_MAX];
  } snapshot;
  struct {
    uint32_t request_id;
    falak_link_v1_TransferState state;
    uint32_t crc32c;
    uint32_t total;
    uint32_t received;
    uint8_t bytes[FALAK_STATE_MAX];
  } restore;
#endif
} falak_target;

/* Starts without a session. `identity` is copied; `context` is handed to the handlers. */
void falak_target_begin(falak_target *target, const falak_link_v1_HelloAck *identity, const falak_handlers *handlers,
                        void *context, uint64_t started_us);

/* Says that this target has started, for a bench that already listens. */
FALAK_APART void falak_target_announce(falak_target *target, uint64_t at_us);

/* Takes bytes as they came from a port. */
void falak_target_receive(falak_target *target, const uint8_t *bytes, size_t size, uint64_t at_us);

/* Does what is due; returns the next moment at which something is, or UINT64_MAX. */
FALAK_APART uint64_t falak_target_poll(falak_target *target, uint64_t at_us);

/* Bytes for the port: moves at most `room` into `into` and returns how many. */
size_t falak_target_output(falak_target *target, uint8_t *into, size_t room);

/*
 * Says that a step is answered: what the handler `answer` then writes is sent. False where it cannot go out now: a
 * repeated STEP then gets it.
 */
FALAK_MUST_CHECK bool falak_answer_step(falak_target *target, uint32_t tick, uint64_t at_us);

/* Reports how a telecommand ended: reason NONE (or 0) is EXECUTED; false where nobody waits for it any more. */
FALAK_MUST_CHECK bool falak_answer_telecommand(falak_target *target, falak_ticket ticket,
                                               falak_report_v1_FailureReason reason, uint64_t at_us);

void falak_answer_reset(falak_target *target, uint64_t at_us);

/* The owner's state, or null where it refuses or the state is larger than FALAK_STATE_MAX. */
void falak_answer_snapshot(falak_target *target, const uint8_t *state, size_t size, uint64_t at_us);

void falak_answer_restore(falak_target *target, bool is_in_force, uint64_t at_us);

/* Sends the unit's telemetry, encoded, outside lockstep; false, and counted, where it cannot go out. */
FALAK_MUST_CHECK bool falak_send_telemetry(falak_target *target, const uint8_t *telemetry, size_t size,
                                           uint64_t at_us);

#if FALAK_STREAMS
/* Sends an event of the unit, encoded, outside lockstep; false, and counted, where it cannot go out. */
FALAK_MUST_CHECK bool falak_send_event(falak_target *target, const uint8_t *event, size_t size, uint64_t at_us);
#endif

/* Sends a line of text, clipped to what a LOG holds; what cannot go out is counted. The small profile sends none. */
void falak_log(falak_target *target, falak_link_v1_LogLevel level, const char *text, uint64_t at_us);

#endif
