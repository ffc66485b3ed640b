/*
 * Feeds frames of every kind, sound and damaged, to each unit behind its link, and checks what must always hold.
 *
 * Usage: fuzz COUNT [SEED]. The same seed gives the same frames; a failure prints where it was.
 */

#include "crc32c.h"
#include "server.h"
#include "units.h"
#include <pb_common.h>
#include <pb_encode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t random_state;

static uint32_t draw(uint32_t below) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return (uint32_t)((random_state * 0x2545f4914f6cdd1dull) >> 33) % below;
}

static uint64_t clock_us = 1000000;

static uint64_t now_us(void) { return clock_us; }

typedef struct {
  uint8_t *bytes;
  size_t size;
  size_t room;
} buffer;

static void put(buffer *into, uint8_t byte) {
  if (into->size == into->room) return;
  into->bytes[into->size] = byte;
  into->size += 1;
}

static void put_varint(buffer *into, uint64_t value) {
  for (; value >= 0x80; value >>= 7) put(into, (uint8_t)(value | 0x80));
  put(into, (uint8_t)value);
}

static uint64_t draw_number(void) {
  switch (draw(5)) {
  case 0: return draw(4);
  case 1: return draw(256);
  case 2: return 100000u;
  case 3: return draw(0x7fffffffu) * 2u;
  default: return (uint64_t)draw(0x7fffffffu) << draw(33);
  }
}

/* Floats as sensors give them, and those that they must not give. */
static void put_float(buffer *into) {
  static const float values[] = {0, 1, -1, 0.001f, 3e-5f, -2e-5f, 0.7f, 28, 3.3e38f, 1e-40f};
  float value = values[draw(sizeof values / sizeof values[0])] * (1 + (float)draw(100) / 100);
  uint32_t bits;
  if (draw(20) == 0) value = value * 3.3e38f * 10;
  if (draw(40) == 0) value = value - value;
  memcpy(&bits, &value, sizeof bits);
  if (draw(50) == 0) bits = 0x7fc00000u;
  for (int i = 0; i < 4; i += 1) put(into, (uint8_t)(bits >> (8 * i)));
}

/* A message that parses as protobuf more often than not, with the fields of nothing in particular. */
static void put_message(buffer *into, int depth) {
  const uint32_t fields = 1 + draw(8);
  for (uint32_t i = 0; i < fields; i += 1) {
    uint8_t inner[200];
    buffer nested = {inner, 0, sizeof inner};
    const uint32_t number = 1 + draw(draw(8) == 0 ? 20 : 7);
    switch (draw(8)) {
    case 0:
    case 1:
    case 2:
      put_varint(into, number << 3);
      put_varint(into, draw_number());
      break;
    case 3:
      put_varint(into, number << 3 | 5);
      put_float(into);
      break;
    case 4: {
      const uint32_t count = draw(10);
      for (uint32_t j = 0; j < count; j += 1) put_float(&nested);
      put_varint(into, number << 3 | 2);
      put_varint(into, nested.size);
      for (size_t j = 0; j < nested.size; j += 1) put(into, inner[j]);
      break;
    }
    default:
      if (depth > 0) put_message(&nested, depth - 1);
      put_varint(into, number << 3 | 2);
      put_varint(into, nested.size);
      for (size_t j = 0; j < nested.size; j += 1) put(into, inner[j]);
    }
  }
}

static void put_described(buffer *into, const pb_msgdesc_t *fields);

static void put_nested(buffer *into, uint32_t tag, const buffer *nested) {
  put_varint(into, tag << 3 | 2);
  put_varint(into, nested->size);
  for (size_t i = 0; i < nested->size; i += 1) put(into, nested->bytes[i]);
}

/* One value of a field, of the wire type that the contract has. */
static void put_field(buffer *into, const pb_field_iter_t *field) {
  uint8_t inner[FALAK_PAYLOAD_MAX];
  buffer nested = {inner, 0, sizeof inner};
  switch (PB_LTYPE(field->type)) {
  case PB_LTYPE_FIXED32:
    put_varint(into, (uint32_t)field->tag << 3 | 5);
    put_float(into);
    break;
  case PB_LTYPE_FIXED64:
    put_varint(into, (uint32_t)field->tag << 3 | 1);
    put_float(into);
    put_float(into);
    break;
  case PB_LTYPE_BYTES:
    for (uint32_t i = draw(100); i > 0; i -= 1) put(&nested, (uint8_t)draw(256));
    put_nested(into, field->tag, &nested);
    break;
  case PB_LTYPE_SUBMESSAGE:
    put_described(&nested, field->submsg_desc);
    put_nested(into, field->tag, &nested);
    break;
  default:
    put_varint(into, (uint32_t)field->tag << 3);
    put_varint(into, draw(3) == 0 ? draw_number() : draw(9));
  }
}

/* A message of the contract: what decodes, with values that may not make sense. */
static void put_described(buffer *into, const pb_msgdesc_t *fields) {
  pb_field_iter_t field;
  /* Only tags and types are looked at; the iterator asks for a message, and the unit's are large enough. */
  static uint64_t place[512];
  if (!pb_field_iter_begin(&field, fields, place)) return;
  do {
    const bool is_repeated = PB_HTYPE(field.type) == PB_HTYPE_REPEATED;
    const bool is_oneof = PB_HTYPE(field.type) == PB_HTYPE_ONEOF;
    const uint32_t full = draw(8) == 0 ? draw((uint32_t)field.array_size + 1) : field.array_size;
    const uint32_t count = is_repeated ? full : draw(is_oneof ? 3 : 12) == 0 ? (uint32_t)is_oneof : (uint32_t)!is_oneof;
    for (uint32_t i = 0; i < count; i += 1) put_field(into, &field);
  } while (pb_field_iter_next(&field));
}

static falak_server server;
static uint16_t session;
static uint16_t sequences[FALAK_TYPE_COUNT];
static uint32_t tick, request_id;

static const uint8_t types[] = {FALAK_HELLO, FALAK_TC,       FALAK_STEP,    FALAK_TIME, FALAK_HEARTBEAT,
                                FALAK_RESET, FALAK_SNAPSHOT, FALAK_RESTORE, FALAK_STEP, FALAK_STEP};

static bool encode(buffer *into, const pb_msgdesc_t *fields, const void *message) {
  pb_ostream_t out = pb_ostream_from_buffer(into->bytes, into->room);
  if (!pb_encode(&out, fields, message)) return false;
  into->size = out.bytes_written;
  return true;
}

/* The unit's own state, a little damaged or not, under a CRC that is right. */
static bool put_restore(buffer *into) {
  static falak_link_v1_Restore restore;
  memset(&restore, 0, sizeof restore);
  falak_state state = {restore.data.bytes, NULL, sizeof restore.data.bytes, 0, true};
  server.unit->visit(&state);
  if (!state.ok) return false;
  for (uint32_t i = draw(4); i > 0; i -= 1) restore.data.bytes[draw((uint32_t)state.at)] = (uint8_t)draw(256);
  restore.data.size = (pb_size_t)state.at;
  restore.request_id = request_id += 1;
  restore.total_bytes = (uint32_t)state.at + (draw(10) == 0);
  restore.crc32c = falak_crc32c(restore.data.bytes, state.at);
  return encode(into, falak_link_v1_Restore_fields, &restore);
}

static bool put_request(buffer *into, uint8_t type) {
  const falak_link_v1_Reset reset = {request_id += 1, (falak_link_v1_ResetKind)draw(3)};
  const falak_link_v1_Snapshot snapshot = {request_id + draw(2), draw(600)};
  if (type == FALAK_RESTORE) return put_restore(into);
  if (type == FALAK_RESET) return encode(into, falak_link_v1_Reset_fields, &reset);
  return encode(into, falak_link_v1_Snapshot_fields, &snapshot);
}

static bool put_telecommand(buffer *into) {
  static falak_link_v1_Telecommand telecommand;
  buffer command = {telecommand.command.bytes, 0, 60};
  if (draw(4) == 0) put_message(&command, 1);
  else put_described(&command, server.unit->telecommand_fields);
  telecommand.command.size = (pb_size_t)command.size;
  telecommand.request_id = draw(1000);
  telecommand.boot_count = server.target.identity.boot_count;
  return encode(into, falak_link_v1_Telecommand_fields, &telecommand);
}

static void put_payload(buffer *into, uint8_t type) {
  const bool is_plain = draw(4) == 0;
  if (type == FALAK_STEP) {
    /* The last tick of a message counts, the first one is the link's. */
    put_varint(into, 1u << 3);
    put_varint(into, tick += draw(3));
    if (!is_plain) {
      put_described(into, server.unit->step_fields);
      return;
    }
  }
  if (!is_plain && (type == FALAK_RESET || type == FALAK_SNAPSHOT || type == FALAK_RESTORE)) {
    if (put_request(into, type)) return;
  }
  if (!is_plain && type == FALAK_TC && put_telecommand(into)) return;
  put_message(into, 3);
}

static void damage(uint8_t *bytes, size_t size) {
  for (uint32_t i = 1 + draw(4); i > 0; i -= 1) bytes[draw((uint32_t)size)] = (uint8_t)draw(256);
}

static size_t write_frame(uint8_t *out) {
  uint8_t payload[FALAK_PAYLOAD_MAX];
  buffer into = {payload, 0, draw(3) == 0 ? 100 : sizeof payload};
  const uint8_t type = draw(30) == 0 ? (uint8_t)draw(FALAK_TYPE_COUNT) : types[draw(sizeof types)];
  if (type == FALAK_HELLO && draw(10) == 0) {
    session = (uint16_t)(1 + draw(65535));
    memset(sequences, 0, sizeof sequences);
    request_id = 0;
  }
  put_payload(&into, type);
  if (into.size > 0 && draw(4) == 0) damage(payload, into.size);
  falak_header header = {type, draw(10) == 0 ? (uint8_t)draw(256) : 0, session, sequences[type], 0};
  if (draw(20) == 0) header.sequence = (uint16_t)draw(65536);
  if (draw(40) == 0) header.session = (uint16_t)draw(65536);
  if (draw(8) != 0) sequences[type] += 1;
  size_t size = falak_frame_write(out, &header, payload, into.size);
  if (draw(6) == 0) damage(out, size);
  if (draw(30) == 0) size = 1 + draw((uint32_t)size);
  return size;
}

static bool counts_hold(void) {
  const falak_channel *channel = &server.target.channel;
  uint32_t sum = 0;
  for (unsigned fate = 0; fate < FALAK_FATE_COUNT; fate += 1) sum += channel->fates[fate];
  for (unsigned type = 0; type < FALAK_TYPE_COUNT; type += 1) {
    const falak_track *track = &channel->tracks[type];
    if (track->distinct + track->missing != track->next) return false;
  }
  return sum == channel->chunks;
}

/* Every chunk that goes out is a frame. */
static bool output_is_sound(uint32_t *frames) {
  static falak_frame frame;
  static falak_splitter splitter;
  uint8_t out[1000];
  for (size_t size = falak_target_output(&server.target, out, sizeof out); size > 0;
       size = falak_target_output(&server.target, out, sizeof out)) {
    for (size_t i = 0; i < size; i += 1) {
      size_t chunk = 0;
      falak_fate refusal;
      if (!falak_splitter_put(&splitter, out[i], &chunk)) continue;
      if (!falak_frame_decode(&frame, splitter.run, chunk, &refusal)) return false;
      *frames += 1;
    }
  }
  return true;
}

static void start(const falak_unit *unit) {
  static const uint8_t uid[] = {1, 2, 3};
  static const falak_board board = {.firmware_name = "fuzz",
                                    .firmware_build = "a build of more than twenty letters",
                                    .uid = uid,
                                    .uid_bytes = sizeof uid,
                                    .boot_count = 1,
                                    .clock_hz = 1000000,
                                    .rx_window_bytes = 512};
  falak_server_begin(&server, unit, &board, now_us);
  tick = 0;
}

int main(int count, char **words) {
  const unsigned long total = count > 1 ? strtoul(words[1], NULL, 10) : 100000;
  const unsigned long seed = count > 2 ? strtoul(words[2], NULL, 10) : 1;
  uint32_t answers = 0;
  unsigned long delivered = 0;
  random_state = 0x9e3779b97f4a7c15ull ^ (seed * 0xd1342543de82ef95ull);
  for (unsigned long i = 0; i < total; i += 1) {
    uint8_t wire[FALAK_WIRE_MAX(FALAK_PAYLOAD_MAX)];
    if (i % 5000 == 0) start(all_units[i / 5000 % UNIT_COUNT]);
    const uint32_t before = server.target.channel.fates[FALAK_DELIVERED];
    const size_t size = write_frame(wire);
    clock_us += draw(20000);
    falak_target_receive(&server.target, wire, size, clock_us);
    delivered += server.target.channel.fates[FALAK_DELIVERED] - before;
    if (draw(50) == 0) clock_us += draw(4000000);
    if (draw(4) == 0) (void)falak_target_poll(&server.target, clock_us);
    if (counts_hold() && output_is_sound(&answers)) continue;
    fprintf(stderr, "fuzz: frame %lu of seed %lu on %s: counts or output are wrong\n", i, seed, server.unit->name);
    return 1;
  }
  printf("fuzz: %lu frames of seed %lu, %lu delivered, %u answers, nothing found\n", total, seed, delivered, answers);
  return 0;
}
