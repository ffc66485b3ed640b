#include "channel.h"
#include <pb_decode.h>
#include <pb_encode.h>
#include <string.h>

void falak_channel_begin(falak_channel *channel, size_t frame_max) {
  memset(channel, 0, sizeof *channel);
  channel->frame_max = frame_max < FALAK_FRAME_MAX ? frame_max : FALAK_FRAME_MAX;
}

void falak_channel_open(falak_channel *channel, uint16_t session, uint64_t at_us) {
  channel->session = session;
  channel->ack = 0;
  channel->last_heard_us = at_us;
  memset(channel->tracks, 0, sizeof channel->tracks);
  memset(channel->sent, 0, sizeof channel->sent);
}

size_t falak_channel_room(const falak_channel *channel) {
  return channel->frame_max > FALAK_FRAME_MIN ? channel->frame_max - FALAK_FRAME_MIN : 0;
}

falak_track *falak_channel_track(falak_channel *channel, uint8_t type) {
  return &channel->tracks[FALAK_COUNTS_TYPES ? type : type / 2u];
}

void falak_channel_count(falak_channel *channel, falak_fate fate) {
  channel->chunks += 1;
  channel->fates[fate] += 1;
}

/* Makes room for `size` bytes at `out_end`, or as much as there is; returns how many are free. */
static size_t reserve(falak_channel *channel, size_t size) {
  const size_t waiting = channel->out_end - channel->out_start;
  if (size > sizeof channel->out - channel->out_end) {
    memmove(channel->out, channel->out + channel->out_start, waiting);
    channel->out_start = 0;
    channel->out_end = waiting;
  }
  return sizeof channel->out - channel->out_end;
}

static bool put(falak_channel *channel, const falak_header *header, const uint8_t *payload, size_t size,
                uint64_t at_us) {
  if (size > falak_channel_room(channel) || reserve(channel, FALAK_WIRE_MAX(size)) < FALAK_WIRE_MAX(size)) {
    channel->unsent += 1;
    return false;
  }
  channel->out_end += falak_frame_write(channel->out + channel->out_end, header, payload, size);
  channel->last_sent_us = at_us;
  return true;
}

typedef struct {
  const pb_msgdesc_t *fields;
  const void *message;
} message_of;

static bool write_message(void *context, pb_ostream_t *out) {
  const message_of *of = context;
  return pb_encode(out, of->fields, of->message);
}

/* Has a payload written to where its frame will be; false where there is no room. */
static bool put_written(falak_channel *channel, const falak_header *header, falak_writer write, void *context,
                        uint64_t at_us) {
  const size_t around = FALAK_WIRE_MAX(FALAK_PAYLOAD_MAX) - FALAK_PAYLOAD_MAX;
  const size_t room = reserve(channel, FALAK_WIRE_MAX(FALAK_PAYLOAD_MAX));
  uint8_t *payload = channel->out + channel->out_end + FALAK_PAYLOAD_AT;
  pb_ostream_t out = pb_ostream_from_buffer(payload, room > around ? room - around : 0);
  if (room > around && write(context, &out)) return put(channel, header, payload, out.bytes_written, at_us);
  channel->unsent += 1;
  return false;
}

bool falak_send_written(falak_channel *channel, uint8_t type, falak_writer write, void *context, uint64_t at_us) {
  const uint16_t sequence = (uint16_t)channel->sent[type];
  const falak_header header = {type, 0, channel->session, sequence, channel->ack};
  if (!put_written(channel, &header, write, context, at_us)) return false;
  channel->sent[type] += 1;
  return true;
}

void falak_send_again(falak_channel *channel, uint8_t type, uint16_t sequence, falak_writer write, void *context,
                      uint64_t at_us) {
  const falak_header header = {type, FALAK_FLAG_RETRANSMISSION, channel->session, sequence, channel->ack};
  if (put_written(channel, &header, write, context, at_us)) channel->retransmitted += 1;
}

bool falak_send_message(falak_channel *channel, uint8_t type, const pb_msgdesc_t *fields, const void *message,
                        uint64_t at_us) {
  message_of of = {fields, message};
  return falak_send_written(channel, type, write_message, &of, at_us);
}

void falak_send_outside(falak_channel *channel, uint8_t type, const pb_msgdesc_t *fields, const void *message,
                        uint64_t at_us) {
  const falak_header header = {type, 0, 0, 0, channel->ack};
  message_of of = {fields, message};
  /* A refusal is counted in `unsent`; whoever asked will ask again. */
  (void)put_written(channel, &header, write_message, &of, at_us);
}

bool falak_take_message(falak_channel *channel, const pb_msgdesc_t *fields, void *message, const uint8_t *payload,
                        size_t size) {
  pb_istream_t stream = pb_istream_from_buffer(payload, size);
  if (pb_decode(&stream, fields, message)) return true;
  channel->malformed += 1;
  return false;
}

size_t falak_take_output(falak_channel *channel, uint8_t *into, size_t room) {
  const size_t waiting = channel->out_end - channel->out_start;
  const size_t size = waiting < room ? waiting : room;
  memcpy(into, channel->out + channel->out_start, size);
  channel->out_start += size;
  if (channel->out_start == channel->out_end) channel->out_start = channel->out_end = 0;
  return size;
}
