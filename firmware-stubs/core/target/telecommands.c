/* TC: taken in order, executed at most once, the replies of the last four kept. */

#include "parts.h"
#include <string.h>

#define REASON_NONE falak_report_v1_FailureReason_FAILURE_REASON_NONE
#define REASON_CORRUPT falak_report_v1_FailureReason_FAILURE_REASON_CORRUPT
#define ACCEPTED falak_link_v1_TelecommandState_TELECOMMAND_STATE_ACCEPTED
#define EXECUTED falak_link_v1_TelecommandState_TELECOMMAND_STATE_EXECUTED
#define REFUSED falak_link_v1_TelecommandState_TELECOMMAND_STATE_REFUSED

static falak_reply *find_reply(falak_target *target, uint32_t sequence) {
  for (uint8_t i = 0; i < target->reply_count; i += 1) {
    if (target->replies[i].sequence == sequence) return &target->replies[i];
  }
  return NULL;
}

static falak_reply *remember(falak_target *target, uint32_t request_id) {
  if (target->reply_count == FALAK_REPLIES_MAX) {
    memmove(target->replies, target->replies + 1, sizeof target->replies - sizeof target->replies[0]);
    target->reply_count -= 1;
  }
  falak_reply *reply = &target->replies[target->reply_count];
  target->reply_count += 1;
  *reply = (falak_reply){target->expected, request_id, ACCEPTED, REASON_NONE};
  target->expected += 1;
  target->channel.ack = (uint16_t)target->expected;
  return reply;
}

static void acknowledge(falak_target *target, const falak_reply *reply, uint64_t at_us) {
  falak_link_v1_TelecommandAck ack = falak_link_v1_TelecommandAck_init_zero;
  ack.sequence = reply->sequence & 0xffffu;
  ack.request_id = reply->request_id;
  ack.state = reply->state;
  ack.reason = reply->reason;
  /* Where it does not go out, the bench sends the telecommand again and is answered then. */
  (void)!falak_send_message(&target->channel, FALAK_TC_ACK, falak_link_v1_TelecommandAck_fields, &ack, at_us);
}

static void take_in_turn(falak_target *target, uint64_t at_us) {
  falak_link_v1_Telecommand telecommand = falak_link_v1_Telecommand_init_zero;
  const bool is_sound = falak_decode_frame(target, falak_link_v1_Telecommand_fields, &telecommand);
  if (is_sound && telecommand.boot_count != target->identity.boot_count) {
    /* It was meant for an earlier start of this board. */
    falak_target_announce(target, at_us);
    return;
  }
  falak_reply *reply = remember(target, is_sound ? telecommand.request_id : 0);
  if (!is_sound) {
    reply->state = REFUSED;
    reply->reason = REASON_CORRUPT;
  }
  acknowledge(target, reply, at_us);
  if (!is_sound) return;
  const falak_ticket ticket = {target->channel.session, reply->sequence};
  target->handlers->telecommand(target->context, ticket, telecommand.request_id, telecommand.command.bytes,
                                telecommand.command.size);
}

void falak_on_telecommand(falak_target *target, uint64_t at_us) {
  const int32_t ahead = falak_sequence_distance(target->frame.header.sequence, target->expected);
  if (ahead == 0) {
    take_in_turn(target, at_us);
  } else if (ahead < 0) {
    const falak_reply *reply = find_reply(target, target->expected + (uint32_t)ahead);
    if (reply != NULL) acknowledge(target, reply, at_us);
  }
}

bool falak_answer_telecommand(falak_target *target, falak_ticket ticket, falak_report_v1_FailureReason reason,
                              uint64_t at_us) {
  if (ticket.session != target->channel.session) return false;
  falak_reply *reply = find_reply(target, ticket.sequence);
  if (reply == NULL || reply->state != ACCEPTED) return false;
  const bool is_executed = reason == 0 || reason == REASON_NONE;
  reply->state = is_executed ? EXECUTED : REFUSED;
  reply->reason = is_executed ? REASON_NONE : reason;
  falak_link_v1_Telemetry message = falak_link_v1_Telemetry_init_zero;
  message.clock_us = falak_clock_us(target, at_us);
  message.has_execution = true;
  message.execution.sequence = reply->sequence & 0xffffu;
  message.execution.request_id = reply->request_id;
  message.execution.state = reply->state;
  message.execution.reason = reply->reason;
  if (!falak_send_message(&target->channel, FALAK_TM, falak_link_v1_Telemetry_fields, &message, at_us)) {
    target->telemetry_dropped += 1;
  }
  return true;
}
