/* SNAPSHOT and RESTORE: each is done once, and answered as often as it is asked. */

#include "../crc32c.h"
#include "parts.h"
#include <string.h>

#if FALAK_STATE_MAX > 0

#define UNSPECIFIED falak_link_v1_TransferState_TRANSFER_STATE_UNSPECIFIED
#define MORE falak_link_v1_TransferState_TRANSFER_STATE_MORE
#define DONE falak_link_v1_TransferState_TRANSFER_STATE_DONE
#define REFUSED falak_link_v1_TransferState_TRANSFER_STATE_REFUSED
#define CORRUPT falak_link_v1_TransferState_TRANSFER_STATE_CORRUPT

/* What the other fields of a chunk take at worst. */
#define CHUNK_OVERHEAD 32u
#define CHUNK_DATA_MAX sizeof(((falak_link_v1_SnapshotData *)0)->data.bytes)

void falak_forget_transfers(falak_target *target) {
  target->snapshot.request_id = 0;
  target->snapshot.captured = false;
  target->restore.request_id = 0;
  target->restore.state = UNSPECIFIED;
}

static size_t chunk_room(const falak_channel *channel) {
  const size_t room = falak_channel_room(channel);
  const size_t data = room > CHUNK_OVERHEAD ? room - CHUNK_OVERHEAD : 0;
  return data < CHUNK_DATA_MAX ? data : CHUNK_DATA_MAX;
}

static void send_snapshot_data(falak_target *target, falak_link_v1_SnapshotData *chunk, uint64_t at_us) {
  chunk->request_id = target->snapshot.request_id;
  (void)!falak_send_message(&target->channel, FALAK_SNAPSHOT_DATA, falak_link_v1_SnapshotData_fields, chunk, at_us);
}

static void send_chunk(falak_target *target, uint32_t offset, uint64_t at_us) {
  falak_link_v1_SnapshotData chunk = falak_link_v1_SnapshotData_init_zero;
  const uint32_t size = target->snapshot.size;
  if (!target->snapshot.captured || offset > size) return;
  const size_t left = size - offset;
  const size_t room = chunk_room(&target->channel);
  const size_t data = left < room ? left : room;
  chunk.state = data < left ? MORE : DONE;
  chunk.offset_bytes = offset;
  chunk.total_bytes = size;
  chunk.crc32c = target->snapshot.crc32c;
  chunk.data.size = (pb_size_t)data;
  memcpy(chunk.data.bytes, target->snapshot.bytes + offset, data);
  send_snapshot_data(target, &chunk, at_us);
}

void falak_on_snapshot(falak_target *target, uint64_t at_us) {
  falak_link_v1_Snapshot snapshot = falak_link_v1_Snapshot_init_zero;
  if (!falak_decode_frame(target, falak_link_v1_Snapshot_fields, &snapshot)) return;
  if (snapshot.request_id > target->snapshot.request_id) {
    target->snapshot.request_id = snapshot.request_id;
    target->snapshot.captured = false;
    target->handlers->snapshot(target->context, snapshot.request_id);
  } else if (snapshot.request_id == target->snapshot.request_id) {
    send_chunk(target, snapshot.offset_bytes, at_us);
  }
}

void falak_answer_snapshot(falak_target *target, const uint8_t *state, size_t size, uint64_t at_us) {
  if (state == NULL || size > FALAK_STATE_MAX) {
    falak_link_v1_SnapshotData refusal = falak_link_v1_SnapshotData_init_zero;
    refusal.state = REFUSED;
    send_snapshot_data(target, &refusal, at_us);
    return;
  }
  target->snapshot.captured = true;
  target->snapshot.size = (uint32_t)size;
  target->snapshot.crc32c = falak_crc32c(state, size);
  memcpy(target->snapshot.bytes, state, size);
  send_chunk(target, 0, at_us);
}

static void send_restore(falak_target *target, uint64_t at_us) {
  falak_link_v1_Restore answer = falak_link_v1_Restore_init_zero;
  answer.request_id = target->restore.request_id;
  answer.state = target->restore.state;
  answer.offset_bytes = target->restore.received;
  answer.total_bytes = target->restore.total;
  (void)!falak_send_message(&target->channel, FALAK_RESTORE, falak_link_v1_Restore_fields, &answer, at_us);
}

/* Adds the next chunk; the first one fixes size and CRC. Returns where the transfer then stands. */
static falak_link_v1_TransferState add_chunk(falak_target *target, const falak_link_v1_Restore *chunk) {
  const uint32_t offset = chunk->offset_bytes;
  const uint32_t total = chunk->total_bytes;
  if (total > FALAK_STATE_MAX) return REFUSED;
  /* One out of order is answered with the offset that is expected. */
  if (offset != target->restore.received) return MORE;
  if (offset == 0) {
    target->restore.total = total;
    target->restore.crc32c = chunk->crc32c;
  }
  const bool is_same = total == target->restore.total && chunk->crc32c == target->restore.crc32c;
  if (!is_same || chunk->data.size > total - offset) return REFUSED;
  const uint32_t end = offset + chunk->data.size;
  if (chunk->data.size == 0 && end < total) return REFUSED;
  memcpy(target->restore.bytes + offset, chunk->data.bytes, chunk->data.size);
  target->restore.received = end;
  if (end < total) return MORE;
  return falak_crc32c(target->restore.bytes, total) == chunk->crc32c ? DONE : CORRUPT;
}

void falak_on_restore(falak_target *target, uint64_t at_us) {
  falak_link_v1_Restore chunk = falak_link_v1_Restore_init_zero;
  if (!falak_decode_frame(target, falak_link_v1_Restore_fields, &chunk)) return;
  if (chunk.request_id < target->restore.request_id) return;
  if (chunk.request_id > target->restore.request_id) {
    target->restore.request_id = chunk.request_id;
    target->restore.state = MORE;
    target->restore.total = 0;
    target->restore.crc32c = 0;
    target->restore.received = 0;
  }
  /* All is there, and the owner has not said yet whether it fits. */
  if (target->restore.state == UNSPECIFIED) return;
  if (target->restore.state == MORE) {
    target->restore.state = add_chunk(target, &chunk);
    if (target->restore.state == DONE) {
      target->restore.state = UNSPECIFIED;
      target->handlers->restore(target->context, chunk.request_id, target->restore.bytes, target->restore.total);
      return;
    }
  }
  send_restore(target, at_us);
}

void falak_answer_restore(falak_target *target, bool is_in_force, uint64_t at_us) {
  target->restore.state = is_in_force ? DONE : CORRUPT;
  if (is_in_force) falak_restart_steps(target);
  send_restore(target, at_us);
}

#endif
