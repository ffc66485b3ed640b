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

void falak_channel_count(falak_channel *channel, falak_fate fate) {
  channel->chunks += 1;
  channel->fates[fate] += 1;
}

/* Makes room at `out_end`; false when `size` bytes are not free. */
static bool reserve(falak_channel *channel, size_t size) {
  if (size <= sizeof channel->out - channel->out_end) return true;
  const size_t waiting = channel->out_end - channel->out_start;
  memmove(channel->out, channel->out + channel->out_start, waiting);
  channel->out_start = 0;
  channel->out_end = waiting;
  return size <= sizeof channel->out - waiting;
}

static bool put(falak_channel *channel, const falak_header *header, const uint8_t *payload, size_t size,
                uint64_t at_us) {
  if (size > falak_channel_room(channel) || !reserve(channel, FALAK_WIRE_MAX(size))) {
    channel->unsent += 1;
    return false;
  }
  channel->out_end += falak_frame_write(channel->out + channel->out_end, header, payload, size);
  channel->last_sent_us = at_us;
  return true;
}

bool falak_send(falak_channel *channel, uint8_t type, const uint8_t *payload, size_t size, uint64_t at_us) {
  const uint16_t sequence = (uint16_t)channel->sent[type];
  const falak_header header = {type, 0, channel->session, sequence, channel->ack};
  if (!put(channel, &header, payload, size, at_us)) return false;
  channel->sent[type] += 1;
  return true;
}

void falak_send_again(falak_channel *channel, uint8_t type, uint16_t sequence, const uint8_t *payload, size_t size,
                      uint64_t at_us) {
  const falak_header header = {type, FALAK_FLAG_RETRANSMISSION, channel->session, sequence, channel->ack};
  if (put(channel, &header, payload, size, at_us)) channel->retransmitted += 1;
}

static bool encode(falak_channel *channel, const pb_msgdesc_t *fields, const void *message, size_t *size) {
  pb_ostream_t stream = pb_ostream_from_buffer(channel->payload, sizeof channel->payload);
  if (!pb_encode(&stream, fields, message)) {
    channel->unsent += 1;
    return false;
  }
  *size = stream.bytes_written;
  return true;
}

bool falak_send_message(falak_channel *channel, uint8_t type, const pb_msgdesc_t *fields, const void *message,
                        uint64_t at_us) {
  size_t size = 0;
  return encode(channel, fields, message, &size) && falak_send(channel, type, channel->payload, size, at_us);
}

void falak_send_outside(falak_channel *channel, uint8_t type, const pb_msgdesc_t *fields, const void *message,
                        uint64_t at_us) {
  const falak_header header = {type, 0, 0, 0, channel->ack};
  size_t size = 0;
  /* A refusal is counted in `unsent`; whoever asked will ask again. */
  if (encode(channel, fields, message, &size)) (void)put(channel, &header, channel->payload, size, at_us);
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
