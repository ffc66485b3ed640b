/* RESET: done once, and answered as often as it is asked. */

#include "parts.h"

void falak_forget_requests(falak_target *target) {
  target->reset.request_id = 0;
  target->reset.done = false;
  falak_forget_transfers(target);
}

static void send_reset(falak_target *target, uint64_t at_us) {
  falak_link_v1_Reset reset = falak_link_v1_Reset_init_zero;
  reset.request_id = target->reset.request_id;
  reset.kind = target->reset.kind;
  (void)!falak_send_message(&target->channel, FALAK_RESET, falak_link_v1_Reset_fields, &reset, at_us);
}

void falak_on_reset(falak_target *target, uint64_t at_us) {
  falak_link_v1_Reset reset = falak_link_v1_Reset_init_zero;
  if (!falak_decode_frame(target, falak_link_v1_Reset_fields, &reset)) return;
  if (reset.request_id > target->reset.request_id) {
    target->reset.request_id = reset.request_id;
    target->reset.kind = reset.kind;
    target->reset.done = false;
    target->handlers->reset(target->context, reset.request_id, reset.kind);
  } else if (reset.request_id == target->reset.request_id && target->reset.done) {
    send_reset(target, at_us);
  }
}

void falak_answer_reset(falak_target *target, uint64_t at_us) {
  target->reset.done = true;
  falak_restart_steps(target);
  send_reset(target, at_us);
}
