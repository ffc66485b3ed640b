#include "link.h"
#include "frame.h"
#include "port.h"
#include "unit.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { ACCEPTED = 1, EXECUTED = 2, REFUSED = 3 };
enum { MORE = 1, DONE = 2, TRANSFER_REFUSED = 3, TRANSFER_CORRUPT = 4 };
enum { LOG_ERROR = 4, RESET_UNIT = 1, RESET_PROCESSOR = 2, CHUNK = 448, REPLIES = 4, PAST = 8 };
enum { SECOND_US = 1000000, CLOSED_EVERY_US = 250000, CONTRACT_MAJOR = 1, CONTRACT_MINOR = 1 };

static const char FIRMWARE_NAME[] = "own-c", FIRMWARE_BUILD[] = "0.1", BOARD_UID[] = "own-c-bench-1";

typedef struct {
  uint32_t request, state, reason;
} Reply;

/* What belongs to one session and is gone with the next. */
typedef struct {
  uint16_t number; /* 0: none is open */
  uint32_t sent[TYPES], distinct[TYPES], missing[TYPES];
  uint16_t next[TYPES]; /* the sequence behind the highest one heard */
  uint16_t expected;    /* TC */
  Reply reply[REPLIES]; /* of the last TCs, by sequence modulo REPLIES */
  uint32_t reset_id, snapshot_id, restore_id;
  uint64_t stats_due_us, sent_us; /* next STATS; when anything was last sent */
} Session;

static struct {
  Session session;
  uint16_t past[PAST];
  unsigned pasts;
  uint32_t fate[FATES], chunks, tm_dropped, log_dropped;
  uint64_t closed_us; /* when HELLO_ACK with session 0 was last sent */
  int64_t begun, answered; /* ticks; -1 at first */
  Out kept;                /* the answer to `answered`, as bytes: encoded anew, busy_us would differ */
  uint16_t kept_session, kept_sequence;
  uint32_t boot_count, reset_reason;
  bool restart;
  uint8_t captured[UNIT_STATE_MAX], incoming[UNIT_STATE_MAX];
  size_t captured_size, incoming_size;
  uint32_t incoming_state;
} link_;

/* A frame that came, with what this session makes of it. */
typedef struct {
  Frame frame;
  bool duplicate;
  uint64_t arrived_us;
} Heard;

static In payload_of(const Heard *h) { return in_of(h->frame.payload, h->frame.size); }

static bool put_frame(unsigned type, unsigned flags, uint16_t session, uint16_t sequence, const Out *m) {
  uint8_t wire[WIRE_MAX];
  Frame f = {type, flags, session, sequence, link_.session.expected, m->data, m->size};
  if (m->full || !port_send(wire, frame_write(wire, &f))) return false;
  link_.session.sent_us = now_us();
  return true;
}

/* A new frame of the open session. One that does not go out takes no sequence and is not counted as sent. */
static bool send_frame(unsigned type, const Out *m) {
  Session *s = &link_.session;
  if (!put_frame(type, 0, s->number, (uint16_t)s->sent[type], m)) return false;
  s->sent[type]++;
  return true;
}

static void send_log(unsigned level, const char *format, ...) {
  char text[121];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  Out m = {.size = 0};
  out_uint(&m, 1, level);
  out_uint(&m, 2, now_us());
  out_text(&m, 3, text);
  if (!send_frame(LOG, &m)) link_.log_dropped++;
}

static uint32_t uptime_ms(void) { return (uint32_t)(now_us() / 1000u); }

/* The hash of the contract is left out: it changes with every field, and the bench warns and goes on. */
static void out_hello_ack(Out *m, uint16_t session) {
  OUT_UINTS(m, 1, session, 1 /* protocol */, 1 /* adcs */, CONTRACT_MAJOR, CONTRACT_MINOR);
  out_text(m, 7, FIRMWARE_NAME);
  out_text(m, 8, FIRMWARE_BUILD);
  out_text(m, 9, BOARD_UID);
  OUT_UINTS(m, 10, link_.boot_count, link_.reset_reason, 1000000 /* clock, Hz */, FRAME_MAX,
            2048 /* a pseudo-terminal holds more */, true /* can_snapshot */, uptime_ms());
}

/*
 * "I have no session of yours": so a restart is noticed at once. It belongs to no session and is not counted; the limit
 * keeps a confused line quiet.
 */
static void send_closed(void) {
  Out m = {.size = 0};
  uint64_t now = now_us();
  if (link_.closed_us && now - link_.closed_us < CLOSED_EVERY_US) return;
  link_.closed_us = now ? now : 1;
  out_hello_ack(&m, 0);
  put_frame(HELLO_ACK, 0, 0, 0, &m);
}

static bool is_past(uint16_t session) {
  for (unsigned i = 0; i < link_.pasts && i < PAST; i++)
    if (link_.past[i] == session) return true;
  return false;
}

static void open_session(uint16_t number) {
  if (link_.session.number) link_.past[link_.pasts++ % PAST] = link_.session.number;
  memset(&link_.session, 0, sizeof link_.session);
  link_.session.number = number;
  link_.session.sent_us = now_us();
  link_.session.stats_due_us = link_.session.sent_us + SECOND_US;
}

static void send_stats(void) {
  Session *s = &link_.session;
  Out m = {.size = 0};
  OUT_UINTS(&m, 1, uptime_ms(), link_.chunks);
  for (unsigned i = 0; i < FATES; i++) out_uint(&m, 3 + i, link_.fate[i]);
  OUT_UINTS(&m, 11, link_.tm_dropped, link_.log_dropped);
  out_counts(&m, 13, s->sent, TYPES);
  out_counts(&m, 14, s->distinct, TYPES);
  out_counts(&m, 15, s->missing, TYPES);
  send_frame(STATS, &m);
}

/* The header has named the session, and field 1 says the same. */
static void on_hello(const Heard *h) {
  Field v[2];
  Out m = {.size = 0};
  if (!in_fields(payload_of(h), v, "0")) return;
  out_hello_ack(&m, link_.session.number);
  send_frame(HELLO_ACK, &m);
}

static void restart_ticks(void) { link_.begun = link_.answered = -1; }

/*
 * Requests are numbered upwards, and numbers may be left out: the bench counts RESET, SNAPSHOT and RESTORE together. True
 * where this one is to be answered; `fresh` where it is to be done first.
 */
static bool is_due(uint32_t *last, uint64_t id, bool *fresh) {
  if (id == 0 || id < *last) return false;
  *fresh = id > *last;
  *last = (uint32_t)id;
  return true;
}

static void on_reset(const Heard *h) {
  Field v[3];
  bool fresh;
  if (!in_fields(payload_of(h), v, "00") || !is_due(&link_.session.reset_id, v[1].value, &fresh)) return;
  if (fresh && v[2].value == RESET_UNIT) {
    unit_reset();
    restart_ticks();
  }
  Out m = {.size = 0};
  OUT_UINTS(&m, 1, v[1].value, v[2].value);
  send_frame(RESET, &m);
  if (fresh && v[2].value == RESET_PROCESSOR) link_.restart = true;
}

static void send_kept(void) {
  link_.kept_session = link_.session.number;
  link_.kept_sequence = (uint16_t)link_.session.sent[STEP_DONE];
  /* Where it does not go out, it is a later session's: a new frame then, when the STEP comes again. */
  if (!send_frame(STEP_DONE, &link_.kept)) link_.kept_session = 0;
}

static void run_step(const Heard *h, uint32_t tick) {
  Out done = {.size = 0};
  if (!unit_step(payload_of(h), &done)) {
    send_log(LOG_ERROR, "step %lu cannot be decoded", (unsigned long)tick);
    return;
  }
  out_uint(&done, 6, now_us() - h->arrived_us);
  link_.kept = done;
  link_.answered = tick;
  send_kept();
}

/* Under its old sequence where that means something: in the session in which it went out. */
static void repeat_step(void) {
  if (link_.kept_session == link_.session.number)
    put_frame(STEP_DONE, FLAG_AGAIN, link_.kept_session, link_.kept_sequence, &link_.kept);
  else send_kept();
}

/* Field 1, 0 where it is absent; read also where the rest is broken, since its tick has then begun all the same. */
static uint32_t tick_of(const Heard *h) {
  In in = payload_of(h);
  Field f;
  uint32_t tick = 0;
  while (in_next(&in, &f)) {
    if (is_field(&f, 1, WIRE_VARINT)) tick = (uint32_t)f.value;
  }
  return tick;
}

static void on_step(const Heard *h) {
  int64_t tick = tick_of(h);
  if (!h->duplicate && tick > link_.begun) {
    link_.begun = tick;
    run_step(h, (uint32_t)tick);
  } else if (tick == link_.answered) {
    repeat_step();
  }
}

static void out_reply(Out *m, uint16_t sequence, const Reply *r) {
  OUT_UINTS(m, 1, sequence, r->request, r->state, r->reason);
}

static void acknowledge(uint16_t sequence, const Reply *r) {
  Out m = {.size = 0};
  out_reply(&m, sequence, r);
  send_frame(TC_ACK, &m);
}

static void report(uint16_t sequence, const Reply *r) {
  Out m = {.size = 0}, execution = {.size = 0};
  out_uint(&m, 1, now_us());
  out_reply(&execution, sequence, r);
  out_message(&m, 2, &execution);
  if (!send_frame(TM, &m)) link_.tm_dropped++;
}

/* The expected one: acknowledged, carried out, reported; the reply is kept as it stands, so that a lost report is made good. */
static void take_telecommand(const Heard *h) {
  Session *s = &link_.session;
  uint16_t sequence = h->frame.sequence;
  Reply *reply = &s->reply[sequence % REPLIES];
  Field v[4];
  bool good = in_fields(payload_of(h), v, "020");
  if (good && v[3].value != link_.boot_count) {
    send_closed(); /* meant for one that we are not any more */
    return;
  }
  s->expected++;
  *reply = good ? (Reply){(uint32_t)v[1].value, ACCEPTED, NONE} : (Reply){0, REFUSED, CORRUPT};
  acknowledge(sequence, reply);
  if (!good) return;
  reply->reason = unit_execute(in_field(&v[2]));
  reply->state = reply->reason == NONE ? EXECUTED : REFUSED;
  report(sequence, reply);
}

static void on_tc(const Heard *h) {
  Session *s = &link_.session;
  uint16_t sequence = h->frame.sequence;
  int16_t ahead = (int16_t)(uint16_t)(sequence - s->expected);
  const Reply *reply = &s->reply[sequence % REPLIES];
  if (ahead == 0) take_telecommand(h);
  else if (ahead < 0 && ahead >= -REPLIES && reply->state) acknowledge(sequence, reply);
}

static void on_time(const Heard *h) {
  Field v[2];
  if (h->duplicate || !in_fields(payload_of(h), v, "0")) return;
  Out m = {.size = 0};
  OUT_UINTS(&m, 1, v[1].value, h->arrived_us, now_us());
  send_frame(TIME, &m);
}

static void on_snapshot(const Heard *h) {
  Field v[3];
  bool fresh;
  if (!in_fields(payload_of(h), v, "00") || !is_due(&link_.session.snapshot_id, v[1].value, &fresh)) return;
  if (fresh) link_.captured_size = unit_capture(link_.captured);
  uint64_t offset = v[2].value;
  size_t total = link_.captured_size;
  Out m = {.size = 0};
  out_uint(&m, 1, v[1].value);
  if (offset >= total) {
    out_uint(&m, 2, TRANSFER_REFUSED);
  } else {
    size_t left = total - (size_t)offset, n = left < CHUNK ? left : CHUNK;
    OUT_UINTS(&m, 2, n < left ? MORE : DONE, offset, total);
    out_fixed32(&m, 5, crc32c(link_.captured, total));
    out_bytes(&m, 6, link_.captured + offset, n);
  }
  send_frame(SNAPSHOT_DATA, &m);
}

/* Takes one chunk where it is the next; whatever else comes is answered with the place where we are. */
static void take_chunk(uint64_t offset, uint64_t total, uint32_t crc, const Field *data) {
  if (link_.incoming_state != MORE || offset != link_.incoming_size) return;
  if (total > UNIT_STATE_MAX || total < link_.incoming_size || data->size > total - link_.incoming_size) {
    link_.incoming_state = TRANSFER_CORRUPT;
    return;
  }
  if (data->size) memcpy(link_.incoming + link_.incoming_size, data->data, data->size);
  link_.incoming_size += data->size;
  if (link_.incoming_size < total) return;
  bool good = crc32c(link_.incoming, (size_t)total) == crc && unit_restore(link_.incoming, (size_t)total);
  link_.incoming_state = good ? DONE : TRANSFER_CORRUPT;
  if (good) restart_ticks();
}

static void on_restore(const Heard *h) {
  Field v[7];
  bool fresh;
  if (!in_fields(payload_of(h), v, "000052") || !is_due(&link_.session.restore_id, v[1].value, &fresh)) return;
  if (fresh) {
    link_.incoming_size = 0;
    link_.incoming_state = MORE;
  }
  take_chunk(v[3].value, v[4].value, (uint32_t)v[5].value, &v[6]);
  Out m = {.size = 0};
  OUT_UINTS(&m, 1, v[1].value, link_.incoming_state, link_.incoming_size, v[4].value);
  out_fixed32(&m, 5, (uint32_t)v[5].value);
  send_frame(RESTORE, &m);
}

/* New or not. The line keeps the order, so the highest sequence is enough. */
static void note_sequence(Heard *h) {
  Session *s = &link_.session;
  unsigned type = h->frame.type;
  int16_t ahead = (int16_t)(uint16_t)(h->frame.sequence - s->next[type]);
  h->duplicate = ahead < 0;
  if (h->duplicate) return;
  s->missing[type] += (uint32_t)ahead;
  s->distinct[type]++;
  s->next[type] = (uint16_t)(h->frame.sequence + 1);
}

/* What this session makes of a frame that is one. */
static int judge(Heard *h) {
  uint16_t session = h->frame.session;
  bool is_hello = h->frame.type == HELLO;
  if (is_hello && (session == 0 || is_past(session))) return STALE;
  if (is_hello && session != link_.session.number) open_session(session);
  if (session != link_.session.number || session == 0) return STALE;
  note_sequence(h);
  return h->duplicate ? DUPLICATE : DELIVERED;
}

static void handle_run(const uint8_t *run, size_t size) {
  static void (*const handlers[TYPES])(const Heard *) = {
    [HELLO] = on_hello, [STEP] = on_step, [TC] = on_tc, [TIME] = on_time,
    [RESET] = on_reset, [RESTORE] = on_restore, [SNAPSHOT] = on_snapshot,
  };
  uint8_t decoded[RUN_MAX];
  Heard h = {.arrived_us = now_us()};
  int fate = frame_read(run, size, decoded, &h.frame);
  if (fate == DELIVERED) fate = judge(&h);
  link_.chunks++;
  link_.fate[fate]++;
  if (fate == STALE && h.frame.type != HELLO) send_closed();
  if ((fate == DELIVERED || fate == DUPLICATE) && handlers[h.frame.type]) handlers[h.frame.type](&h);
}

/* Cuts the stream at its zeros. A run that is too long is only counted on, so that its end is found and the buffer holds. */
void link_receive(const uint8_t *bytes, size_t n) {
  static uint8_t run[RUN_MAX];
  static size_t size;
  for (size_t i = 0; i < n; i++) {
    if (bytes[i]) {
      if (size < RUN_MAX) run[size] = bytes[i];
      size += size <= RUN_MAX;
    } else if (size) {
      size_t whole = size;
      size = 0;
      handle_run(run, whole);
    }
  }
}

static void send_heartbeat(void) {
  Out m = {.size = 0};
  out_uint(&m, 1, uptime_ms());
  send_frame(HEARTBEAT, &m);
  link_.session.sent_us = now_us(); /* also where it did not go out: a line that stands still is not hurried */
}

uint64_t link_poll(void) {
  Session *s = &link_.session;
  uint64_t now = now_us();
  if (!s->number) return SECOND_US;
  if (now >= s->stats_due_us) {
    send_stats();
    s->stats_due_us += SECOND_US;
    if (now >= s->stats_due_us) s->stats_due_us = now + SECOND_US; /* we stood still: no burst of old ones */
  }
  /* Asked anew: STATS may just have gone, later than `now`. */
  if (now_us() - s->sent_us >= SECOND_US) send_heartbeat();
  now = now_us();
  return s->stats_due_us > now ? s->stats_due_us - now : 0;
}

bool link_restart_asked(void) { return link_.restart; }

void link_begin(uint32_t boot_count, uint32_t reset_reason) {
  memset(&link_, 0, sizeof link_);
  link_.boot_count = boot_count;
  link_.reset_reason = reset_reason;
  restart_ticks();
  send_closed();
}
