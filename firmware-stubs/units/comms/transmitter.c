/* When the transmitter is on, when a beacon is due, which antenna sends, and what may leave the queues. */

#include "../common/numbers.h"
#include "comms.h"

#define MODE(name) falak_comms_v1_TransmitterMode_TRANSMITTER_MODE_##name
#define ANTENNA_A falak_comms_v1_Antenna_ANTENNA_A
#define ANTENNA_B falak_comms_v1_Antenna_ANTENNA_B

/* Whether telemetry goes down, beyond the beacon. */
static bool is_downlinking(const comms_state *state) {
  if (state->transmitter_mode == MODE(ON)) return true;
  return state->transmitter_mode == MODE(ON_LOCK) && state->since_lock_us < COMMS_LOCK_HOLD_US;
}

/* Counts towards the next beacon; true in the periods in which one is due. */
static bool is_beacon_due(comms_state *state, uint32_t period_us) {
  if ((double)state->since_beacon_us < state->beacon_period_us) state->since_beacon_us += period_us;
  if (state->transmitter_mode == MODE(OFF) || (double)state->since_beacon_us < state->beacon_period_us) return false;
  state->since_beacon_us = 0;
  return true;
}

static void choose_stronger(comms_state *state) {
  const double stronger_dB = state->signal_dBm[0] - state->signal_dBm[1];
  if (stronger_dB > COMMS_ANTENNA_MARGIN_DB) state->antenna = ANTENNA_A;
  else if (stronger_dB < -COMMS_ANTENNA_MARGIN_DB) state->antenna = ANTENNA_B;
}

void comms_choose_antenna(comms_state *state, bool beacon_due, uint32_t period_us) {
  if (state->since_selection_us < COMMS_ANTENNA_HOLD_US) {
    state->since_selection_us += period_us;
    return;
  }
  switch (state->locked) {
  case 0:
    /* Nobody may be in view of the antenna that sent the last one. */
    if (beacon_due) state->antenna = state->antenna == ANTENNA_A ? ANTENNA_B : ANTENNA_A;
    break;
  case 1: state->antenna = ANTENNA_A; break;
  case 2: state->antenna = ANTENNA_B; break;
  default: choose_stronger(state); break;
  }
}

/* A beacon as it is sent: with every number finite. */
static falak_comms_v1_Beacon sound_beacon(const falak_comms_v1_Beacon *from) {
  falak_comms_v1_Beacon beacon = *from;
  beacon.state_of_charge = falak_finite(from->state_of_charge);
  beacon.bus_voltage_v = falak_finite(from->bus_voltage_v);
  beacon.body_rate_radps = falak_finite(from->body_rate_radps);
  return beacon;
}

/* Events may use all of a period's bytes, real-time what waiting events leave, playback the rest. */
static void share_out(const comms_inputs *inputs, uint32_t budget_bytes, comms_outputs *outputs) {
  const uint32_t count = inputs == NULL ? 0u : inputs->queues_count;
  uint32_t left_bytes = budget_bytes;
  for (uint32_t queue = 0; queue < COMMS_QUEUE_COUNT; queue += 1) {
    const uint32_t waiting_bytes = queue < count ? inputs->queues[queue].bytes : 0u;
    outputs->release_bytes[queue] = left_bytes;
    left_bytes = waiting_bytes < left_bytes ? left_bytes - waiting_bytes : 0u;
  }
  outputs->release_bytes_count = COMMS_QUEUE_COUNT;
}

void comms_watch_queues(comms_state *state, const comms_inputs *inputs, uint32_t period_us) {
  const uint32_t count = inputs == NULL ? 0u : inputs->queues_count;
  uint64_t dropped = 0;
  for (uint32_t queue = 0; queue < count; queue += 1) dropped += inputs->queues[queue].dropped_packets;
  if (state->since_overflow_us < COMMS_OVERFLOW_QUIET_US) state->since_overflow_us += period_us;
  if (dropped <= state->dropped || state->since_overflow_us < COMMS_OVERFLOW_QUIET_US) return;
  state->since_overflow_us = 0;
  state->dropped = dropped;
  falak_raise(&state->events, falak_comms_v1_EventCode_EVENT_CODE_QUEUE_OVERFLOW, FALAK_SEVERITY(LOW),
              (double)dropped);
}

/* Whether packets may follow the carrier. */
static bool is_flowing(comms_state *state, bool downlinking, uint32_t period_us) {
  if (!downlinking) {
    state->since_downlink_us = 0;
    return false;
  }
  if (state->since_downlink_us >= COMMS_LEAD_IN_US) return true;
  state->since_downlink_us += period_us;
  return false;
}

void comms_transmit(comms_state *state, const comms_inputs *inputs, comms_outputs *outputs, uint32_t period_us) {
  const bool due = is_beacon_due(state, period_us);
  comms_choose_antenna(state, due, period_us);
  const bool downlinking = is_downlinking(state);
  outputs->has_beacon = due && inputs != NULL && inputs->has_beacon;
  if (outputs->has_beacon) outputs->beacon = sound_beacon(&inputs->beacon);
  outputs->transmitter_on = downlinking || outputs->has_beacon;
  outputs->downlink_rate_bps = state->downlink_rate_bps;
  outputs->transmit_antenna = (falak_comms_v1_Antenna)state->antenna;
  outputs->receivers_on = state->receivers_on;
  const bool flowing = is_flowing(state, downlinking, period_us);
  const uint64_t budget_bytes = flowing ? (uint64_t)state->downlink_rate_bps * period_us / 8000000u : 0u;
  share_out(inputs, (uint32_t)budget_bytes, outputs);
  if (outputs->has_beacon && inputs->transmitter_powered) state->beacons_sent += 1;
}
