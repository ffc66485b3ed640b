#include "server.h"
#include <pb_decode.h>
#include <pb_encode.h>
#include <string.h>

static void on_opened(void *context, const falak_link_v1_Hello *hello) {
  (void)context;
  (void)hello;
}

static void complain(falak_server *server, const char *what) {
  falak_log(&server->target, falak_link_v1_LogLevel_LOG_LEVEL_ERROR, what, server->now_us());
}

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
  pb_ostream_t out = pb_ostream_from_buffer(server->answer, sizeof server->answer);
  if (!pb_encode(&out, unit->done_fields, unit->done)) {
    complain(server, "the answer to a step cannot be encoded");
    return;
  }
  /* Where it does not go out, the bench repeats the step and gets it then. */
  (void)!falak_answer_step(&server->target, tick, server->answer, out.bytes_written, server->now_us());
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
  server->unit->initial();
  falak_answer_reset(&server->target, server->now_us());
  server->reboot_asked = kind == falak_link_v1_ResetKind_RESET_KIND_REBOOT;
}

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

static void on_hearing(void *context, falak_hearing hearing, uint64_t silent_us) {
  (void)context;
  (void)hearing;
  (void)silent_us;
}

static const falak_handlers handlers = {on_opened,   on_step,    on_telecommand, on_reset,
                                        on_snapshot, on_restore, on_hearing};

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
  identity.can_snapshot = true;
  server->unit = unit;
  server->now_us = now_us;
  server->reboot_asked = false;
  unit->initial();
  falak_target_begin(&server->target, &identity, &handlers, server, now_us());
  falak_target_announce(&server->target, now_us());
}
