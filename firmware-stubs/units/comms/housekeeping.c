/* The unit's telemetry. */

#include "../common/numbers.h"
#include "comms.h"

void comms_report(const comms_state *state, const comms_inputs *inputs, bool transmitter_on,
                  falak_comms_v1_Telemetry *telemetry) {
  *telemetry = (falak_comms_v1_Telemetry)falak_comms_v1_Telemetry_init_zero;
  telemetry->transmitter_mode = (falak_comms_v1_TransmitterMode)state->transmitter_mode;
  telemetry->transmitter_on = transmitter_on && inputs != NULL && inputs->transmitter_powered;
  telemetry->downlink_rate_bps = state->downlink_rate_bps;
  telemetry->transmit_antenna = (falak_comms_v1_Antenna)state->antenna;
  telemetry->receivers_locked = state->locked;
  telemetry->signal_a_dbm = (float)state->signal_dBm[0];
  telemetry->signal_b_dbm = (float)state->signal_dBm[1];
  telemetry->frames_received = state->frames_received;
  telemetry->frames_refused = state->frames_refused;
  telemetry->beacon_period_s = (float)(state->beacon_period_us / 1e6);
  telemetry->beacons_sent = state->beacons_sent;
  telemetry->accepted_count = state->counts.accepted;
  telemetry->refused_count = state->counts.refused;
  if (inputs == NULL) return;
  telemetry->frames_not_authenticated = inputs->frames_not_authenticated;
  telemetry->authentication_counter = inputs->authentication_counter;
  telemetry->transmitter_temperature_degc = falak_finite(inputs->transmitter_temperature_degc);
  for (pb_size_t queue = 0; queue < inputs->queues_count; queue += 1) {
    telemetry->queued_packets += inputs->queues[queue].packets;
    telemetry->dropped_packets += inputs->queues[queue].dropped_packets;
  }
}
