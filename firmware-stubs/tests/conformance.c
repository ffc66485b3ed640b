/* The vectors that TypeScript and C both decode: CRC, COBS, frames, refusals, transcripts. */

#include "crc32c.h"
#include "hex.h"
#include "target.h"
#include <pb_encode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *name, *bytes;
  uint32_t crc32c;
} crc_vector;
typedef struct {
  const char *name, *decoded, *encoded;
} cobs_vector;
typedef struct {
  const char *name, *encoded;
} cobs_refusal;
typedef struct {
  const char *name;
  unsigned type, flags, session, sequence, ack;
  const char *payload, *wire;
} frame_vector;
typedef struct {
  const char *name, *chunk;
  falak_fate refusal;
} refusal_vector;
typedef struct {
  uint64_t at_us;
  const char *note, *receive;
  int poll;
  const char *unit;
  uint32_t first, second;
  const char *bytes, *asks, *send;
} transcript_line;
typedef struct {
  const char *name;
  const transcript_line *lines;
  size_t count;
} transcript;

#include "vectors.h"

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

static unsigned passed, failed;

static void check(bool holds, const char *what, const char *name) {
  if (holds) {
    passed += 1;
  } else {
    failed += 1;
    printf("FAILED %s: %s\n", what, name);
  }
}

static void check_crc(void) {
  uint8_t bytes[600];
  for (size_t i = 0; i < COUNT(crc_vectors); i += 1) {
    const size_t size = from_hex(crc_vectors[i].bytes, bytes, sizeof bytes);
    check(falak_crc32c(bytes, size) == crc_vectors[i].crc32c, "CRC-32C of", crc_vectors[i].name);
  }
}

static void check_cobs(void) {
  uint8_t plain[700], coded[700], out[700];
  size_t decoded = 0;
  for (size_t i = 0; i < COUNT(cobs_vectors); i += 1) {
    const size_t size = from_hex(cobs_vectors[i].decoded, plain, sizeof plain);
    const size_t wanted = from_hex(cobs_vectors[i].encoded, coded, sizeof coded);
    falak_cobs cobs;
    falak_cobs_begin(&cobs, out);
    falak_cobs_put(&cobs, plain, size);
    const size_t encoded = falak_cobs_end(&cobs);
    check(encoded == wanted && memcmp(out, coded, wanted) == 0, "COBS of", cobs_vectors[i].name);
    const bool good = falak_cobs_decode(coded, wanted, out, sizeof out, &decoded);
    check(good && decoded == size && memcmp(out, plain, size) == 0, "COBS back from", cobs_vectors[i].name);
  }
  for (size_t i = 0; i < COUNT(cobs_refusals); i += 1) {
    const size_t size = from_hex(cobs_refusals[i].encoded, coded, sizeof coded);
    check(!falak_cobs_decode(coded, size, out, sizeof out, &decoded), "COBS refuses", cobs_refusals[i].name);
  }
}

static falak_frame frame;

static void check_frame(const frame_vector *vector) {
  uint8_t payload[700], wire[700], chunk[700], out[700];
  const size_t payload_bytes = from_hex(vector->payload, payload, sizeof payload);
  const size_t wire_bytes = from_hex(vector->wire, wire, sizeof wire);
  falak_fate refusal = FALAK_UNKNOWN;
  memcpy(chunk, wire + 1, wire_bytes - 2);
  const bool is_frame = falak_frame_decode(&frame, chunk, wire_bytes - 2, &refusal);
  const falak_header *header = &frame.header;
  const bool same = is_frame && header->type == vector->type && header->flags == vector->flags &&
                    header->session == vector->session && header->sequence == vector->sequence &&
                    header->ack == vector->ack && frame.payload_bytes == payload_bytes &&
                    memcmp(frame.payload, payload, payload_bytes) == 0;
  check(same, "decoding", vector->name);
  if (!is_frame) return;
  const falak_header written = *header;
  const size_t size = falak_frame_write(out, &written, payload, payload_bytes);
  check(size == wire_bytes && memcmp(out, wire, size) == 0, "writing", vector->name);
}

static void check_frames(void) {
  uint8_t chunk[2000];
  for (size_t i = 0; i < COUNT(frame_vectors); i += 1) check_frame(&frame_vectors[i]);
  for (size_t i = 0; i < COUNT(refusal_vectors); i += 1) {
    const size_t size = from_hex(refusal_vectors[i].chunk, chunk, sizeof chunk);
    falak_fate refusal = FALAK_DELIVERED;
    const bool is_frame = falak_frame_decode(&frame, chunk, size, &refusal);
    check(!is_frame && refusal == refusal_vectors[i].refusal, "refusing", refusal_vectors[i].name);
  }
}

/* What the unit was asked in one line, in the words of the table. */
static char asked[4096];

static void ask(const char *text) {
  if (asked[0] != 0) strncat(asked, "; ", sizeof asked - strlen(asked) - 1);
  strncat(asked, text, sizeof asked - strlen(asked) - 1);
}

static void on_opened(void *context, const falak_link_v1_Hello *hello) {
  char text[200], hash[20];
  (void)context;
  to_hex(hello->contract_hash.bytes, hello->contract_hash.size, hash, sizeof hash);
  snprintf(text, sizeof text, "opened %u %u %u %u %s %u", (unsigned)hello->session, (unsigned)hello->protocol,
           (unsigned)hello->contract_major, (unsigned)hello->contract_minor, hash, (unsigned)hello->frame_max_bytes);
  ask(text);
}

static void on_step(void *context, uint32_t tick, const uint8_t *payload, size_t size) {
  char text[1200], hex[1100];
  (void)context;
  to_hex(payload, size, hex, sizeof hex);
  snprintf(text, sizeof text, "step %u %s", (unsigned)tick, hex);
  ask(text);
}

static void on_telecommand(void *context, falak_ticket ticket, uint32_t request_id, const uint8_t *command,
                           size_t size) {
  char text[1200], hex[1100];
  (void)context;
  to_hex(command, size, hex, sizeof hex);
  snprintf(text, sizeof text, "tc %u %u %u %s", (unsigned)ticket.session, (unsigned)ticket.sequence,
           (unsigned)request_id, hex);
  ask(text);
}

static void on_reset(void *context, uint32_t request_id, falak_link_v1_ResetKind kind) {
  char text[80];
  (void)context;
  snprintf(text, sizeof text, "reset %u %u", (unsigned)request_id, (unsigned)kind);
  ask(text);
}

static void on_snapshot(void *context, uint32_t request_id) {
  char text[80];
  (void)context;
  snprintf(text, sizeof text, "snapshot %u", (unsigned)request_id);
  ask(text);
}

static void on_restore(void *context, uint32_t request_id, const uint8_t *state, size_t size) {
  char text[2200], hex[2100];
  (void)context;
  to_hex(state, size, hex, sizeof hex);
  snprintf(text, sizeof text, "restore %u %s", (unsigned)request_id, hex);
  ask(text);
}

static void on_hearing(void *context, falak_hearing hearing, uint64_t silent_us) {
  char text[80];
  (void)context;
  if (hearing == FALAK_WELL) ask("recovered");
  else {
    snprintf(text, sizeof text, "%s %llu", hearing == FALAK_DOWN ? "down" : "degraded", (unsigned long long)silent_us);
    ask(text);
  }
}

static uint8_t answer[FALAK_PAYLOAD_MAX];
static size_t answer_bytes;

static bool write_answer(void *context, pb_ostream_t *out) {
  (void)context;
  return pb_write(out, answer, answer_bytes);
}

static const falak_handlers handlers = {on_opened, on_step,     write_answer, on_telecommand,
                                        on_reset,  on_snapshot, on_restore,   on_hearing};

static const falak_link_v1_HelloAck identity = {
    .unit = falak_link_v1_Unit_UNIT_ADCS,
    .contract_major = 1,
    .contract_minor = 2,
    .contract_hash = {8, {1, 2, 3, 4, 5, 6, 7, 8}},
    .firmware_name = "vector",
    .firmware_build = "1",
    .board_uid = {1, {7}},
    .boot_count = 5,
    .reset_reason = falak_link_v1_ResetReason_RESET_REASON_POWER_ON,
    .clock_hz = 1000000,
    .frame_max_bytes = 526,
    .rx_window_bytes = 512,
    .can_snapshot = true,
};

static bool begins_with(const char *text, const char *beginning) {
  return strncmp(text, beginning, strlen(beginning)) == 0;
}

static bool do_unit(falak_target *target, const transcript_line *line) {
  uint8_t bytes[1024];
  const char *what = line->unit;
  if (what[0] == 0) return true;
  if (strcmp(what, "log") == 0) {
    falak_log(target, (falak_link_v1_LogLevel)line->first, line->bytes, line->at_us);
    return true;
  }
  const size_t size = from_hex(line->bytes, bytes, sizeof bytes);
  if (strcmp(what, "answerStep") == 0) {
    answer_bytes = size < sizeof answer ? size : sizeof answer;
    memcpy(answer, bytes, answer_bytes);
    return falak_answer_step(target, line->first, line->at_us);
  }
  if (begins_with(what, "answerTelecommand")) {
    const falak_ticket ticket = {(uint16_t)line->first, line->second};
    const int reason = atoi(what + strlen("answerTelecommand "));
    return falak_answer_telecommand(target, ticket, (falak_report_v1_FailureReason)reason, line->at_us);
  }
  if (strcmp(what, "sendTelemetry") == 0) return falak_send_telemetry(target, bytes, size, line->at_us);
  if (strcmp(what, "answerReset") == 0) falak_answer_reset(target, line->at_us);
  else if (strcmp(what, "answerSnapshot") == 0) falak_answer_snapshot(target, bytes, size, line->at_us);
  else if (strcmp(what, "answerRestore") == 0) falak_answer_restore(target, line->first == 1, line->at_us);
  else return false;
  return true;
}

static falak_target target;

static void check_line(const transcript_line *line, size_t step_bytes) {
  uint8_t received[2000], sent[4000];
  char hex[8001];
  asked[0] = 0;
  const size_t size = from_hex(line->receive, received, sizeof received);
  for (size_t i = 0; i < size; i += step_bytes) {
    const size_t left = size - i;
    falak_target_receive(&target, received + i, left < step_bytes ? left : step_bytes, line->at_us);
  }
  check(do_unit(&target, line), "the unit can", line->unit);
  if (line->poll) (void)falak_target_poll(&target, line->at_us);
  to_hex(sent, falak_target_output(&target, sent, sizeof sent), hex, sizeof hex);
  check(strcmp(asked, line->asks) == 0, "asks at", line->note);
  check(strcmp(hex, line->send) == 0, "sends at", line->note);
}

static void check_transcripts(size_t step_bytes) {
  for (size_t i = 0; i < COUNT(transcripts); i += 1) {
    falak_target_begin(&target, &identity, &handlers, NULL, 0);
    for (size_t j = 0; j < transcripts[i].count; j += 1) check_line(&transcripts[i].lines[j], step_bytes);
    uint32_t sum = 0;
    for (unsigned fate = 0; fate < FALAK_FATE_COUNT; fate += 1) sum += target.channel.fates[fate];
    check(sum == target.channel.chunks, "identity (a) after", transcripts[i].name);
  }
}

int main(void) {
  check_crc();
  check_cobs();
  check_frames();
  check_transcripts(2000);
  check_transcripts(1);
  printf("conformance: %u passed, %u failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}
