/* The state after a reboot, and the way of a state into a snapshot and back. */

#include "comms.h"
#include "falak/contract.h"
#include <string.h>

void comms_initial(comms_state *state) {
  memset(state, 0, sizeof *state);
  state->transmitter_mode = falak_comms_v1_TransmitterMode_TRANSMITTER_MODE_ON_LOCK;
  state->downlink_rate_bps = COMMS_DOWNLINK_RATE_USUAL_BPS;
  state->beacon_period_us = COMMS_BEACON_PERIOD_USUAL_S * 1e6;
  state->since_beacon_us = (uint64_t)state->beacon_period_us;
  state->receivers_on = 3;
  /* It has never been locked. */
  state->since_lock_us = COMMS_LOCK_HOLD_US;
  state->signal_dBm[0] = state->signal_dBm[1] = COMMS_NO_SIGNAL_DBM;
  state->antenna = falak_comms_v1_Antenna_ANTENNA_A;
  state->since_selection_us = COMMS_ANTENNA_HOLD_US;
  state->since_overflow_us = COMMS_OVERFLOW_QUIET_US;
}

void comms_visit(falak_state *into, comms_state *state) {
  falak_state_layout(into, "com2");
  falak_state_bool(into, &state->started);
  falak_visit_counts(into, &state->counts);
  falak_visit_events(into, &state->events);
  falak_state_within(into, &state->transmitter_mode, falak_comms_v1_TransmitterMode_TRANSMITTER_MODE_OFF,
                     falak_comms_v1_TransmitterMode_TRANSMITTER_MODE_ON);
  falak_state_within(into, &state->downlink_rate_bps, 0, (uint32_t)FALAK_COMMS_SET_DOWNLINK_RATE_RATE_BPS_MAX);
  falak_state_f64(into, &state->beacon_period_us);
  falak_state_u64(into, &state->since_beacon_us);
  falak_state_u32(into, &state->beacons_sent);
  falak_state_within(into, &state->receivers_on, 1, 3);
  falak_state_within(into, &state->locked, 0, 3);
  falak_state_u64(into, &state->since_lock_us);
  falak_state_u64(into, &state->since_downlink_us);
  falak_state_f64s(into, state->signal_dBm, COMMS_RECEIVER_COUNT);
  falak_state_within(into, &state->antenna, falak_comms_v1_Antenna_ANTENNA_A, falak_comms_v1_Antenna_ANTENNA_B);
  falak_state_u64(into, &state->since_selection_us);
  falak_state_u32(into, &state->frames_received);
  falak_state_u32(into, &state->frames_refused);
  falak_state_u64(into, &state->dropped);
  falak_state_u64(into, &state->since_overflow_us);
}
