#include "server.h"
#include <pb_decode.h>
#include <pb_encode.h>
#include <string.h>

static void on_opened(void *context, const falak_link_v1_Hello *hello) {
#if FALAK_STREAMS
  falak_server *server = context;
  const bool is_asked = hello->stream && server->target.identity.can_stream;
  falak_free_open(&server->free, server->unit, is_asked, server->now_us());
#else
  (void)context;
  (void)hello;
#endif
}

static void start_over(falak_server *server) {
  server->unit->initial();
#if FALAK_STREAMS
  falak_free_restart(&server->free, server->unit, server->now_us());
#endif
}

#if FALAK_SENDS_LOG
static void complain(falak_server *server, const char *what) {
  falak_log(&server->target, falak_link_v1_LogLevel_LOG_LEVEL_ERROR, what, server->now_us());
}
#else
/* The text takes up no memory. */
#define complain(server, what) ((server)->target.log_dropped += 1)
#endif

static uint32_t clipped(uint64_t value) { return value > UINT32_MAX ? UINT32_MAX : (uint32_t)value; }

static void on_step(void *context, uint32_t tick, const uint8_t *payload, size_t size) {
  falak_server *server = context;
  const falak_unit *unit = server->unit;
  const uint64_t began_us = server->now_us();
  pb_istream_t in = pb_istream_from_buffer(payload, size);
  if (!pb_decode(&in, unit->step_fields, unit->step)) {
    complain(server, "a step cannot be decoded: does the bench have the same contract?");
    return;
  }
  unit->run();
  *unit->busy_us = clipped(server->now_us() - began_us);
  /* Where it does not go out, the bench repeats the step and gets it then. */
  (void)!falak_answer_step(&server->target, tick, server->now_us());
}

/* What the unit answered stays in its message until the next step: it need not be kept as bytes too. */
static bool write_answer(void *context, pb_ostream_t *out) {
  const falak_server *server = context;
  return pb_encode(out, server->unit->done_fields, server->unit->done);
}

static void on_telecommand(void *context, falak_ticket ticket, uint32_t request_id, const uint8_t *command,
                           size_t size) {
  falak_server *server = context;
  const falak_unit *unit = server->unit;
  pb_istream_t in = pb_istream_from_buffer(command, size);
  (void)request_id;
  const bool is_sound = pb_decode(&in, unit->telecommand_fields, unit->telecommand);
  const falak_report_v1_FailureReason reason =
      is_sound ? unit->command() : falak_report_v1_FailureReason_FAILURE_REASON_CORRUPT;
  /* False where a newer session has begun, and then nobody waits for it. */
  (void)!falak_answer_telecommand(&server->target, ticket, reason, server->now_us());
}

static void on_reset(void *context, uint32_t request_id, falak_link_v1_ResetKind kind) {
  falak_server *server = context;
  (void)request_id;
  start_over(server);
  falak_answer_reset(&server->target, server->now_us());
  server->reboot_asked = kind == falak_link_v1_ResetKind_RESET_KIND_REBOOT;
}

#if FALAK_STATE_MAX > 0

/* The unit's state as bytes; 0 where it does not fit. */
static size_t save(falak_server *server) {
  falak_state state = {server->state, NULL, sizeof server->state, 0, true};
  server->unit->visit(&state);
  return state.ok ? state.at : 0;
}

static bool load(const falak_unit *unit, const uint8_t *bytes, size_t size) {
  falak_state state = {NULL, bytes, size, 0, true};
  unit->visit(&state);
  return state.ok && state.at == size;
}

static void on_snapshot(void *context, uint32_t request_id) {
  falak_server *server = context;
  const size_t size = save(server);
  (void)request_id;
  falak_answer_snapshot(&server->target, size == 0 ? NULL : server->state, size, server->now_us());
}

static void on_restore(void *context, uint32_t request_id, const uint8_t *bytes, size_t size) {
  falak_server *server = context;
  const size_t old_bytes = save(server);
  (void)request_id;
  const bool fits = load(server->unit, bytes, size);
  if (!fits && !load(server->unit, server->state, old_bytes)) server->unit->initial();
  falak_answer_restore(&server->target, fits, server->now_us());
}

#else

/* The link refuses them before it asks. */
static void on_snapshot(void *context, uint32_t request_id) {
  (void)context;
  (void)request_id;
}

static void on_restore(void *context, uint32_t request_id, const uint8_t *bytes, size_t size) {
  (void)bytes;
  (void)size;
  on_snapshot(context, request_id);
}

#endif

static void on_hearing(void *context, falak_hearing hearing, uint64_t silent_us) {
  (void)context;
  (void)hearing;
  (void)silent_us;
}

static const falak_handlers handlers = {on_opened,   on_step,    write_answer, on_telecommand,
                                        on_reset,    on_snapshot, on_restore,   on_hearing};

static void copy_text(char *into, size_t room, const char *from) {
  const size_t size = strlen(from);
  memcpy(into, from, size < room ? size : room - 1);
}

void falak_server_begin(falak_server *server, const falak_unit *unit, const falak_board *board,
                        uint64_t (*now_us)(void)) {
  falak_link_v1_HelloAck identity = falak_link_v1_HelloAck_init_zero;
  const size_t uid_room = sizeof identity.board_uid.bytes;
  const size_t uid_bytes = board->uid_bytes < uid_room ? board->uid_bytes : uid_room;
  identity.unit = unit->number;
  identity.contract_major = unit->contract_major;
  identity.contract_minor = unit->contract_minor;
  identity.contract_hash = unit->contract_hash;
  copy_text(identity.firmware_name, sizeof identity.firmware_name, board->firmware_name);
  copy_text(identity.firmware_build, sizeof identity.firmware_build, board->firmware_build);
  identity.board_uid.size = (pb_size_t)uid_bytes;
  memcpy(identity.board_uid.bytes, board->uid, uid_bytes);
  identity.boot_count = board->boot_count;
  identity.reset_reason = board->reset_reason;
  identity.clock_hz = board->clock_hz;
  identity.frame_max_bytes = FALAK_FRAME_MAX;
  identity.rx_window_bytes = board->rx_window_bytes;
  identity.can_snapshot = FALAK_STATE_MAX > 0;
  server->unit = unit;
  server->now_us = now_us;
  server->reboot_asked = false;
#if FALAK_STREAMS
  identity.can_stream = board->can_stream && unit->stream != NULL;
  server->free.is_on = false;
#endif
  start_over(server);
  falak_target_begin(&server->target, &identity, &handlers, server, now_us());
  falak_target_announce(&server->target, now_us());
}

uint64_t falak_server_poll(falak_server *server) {
#if FALAK_STREAMS
  const uint64_t free_us = falak_free_poll(&server->free, server->unit, &server->target, server->now_us());
  const uint64_t link_us = falak_target_poll(&server->target, server->now_us());
  return free_us < link_us ? free_us : link_us;
#else
  return falak_target_poll(&server->target, server->now_us());
#endif
}
