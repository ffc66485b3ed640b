/* What the unit does with its telecommands. */

#include "../common/numbers.h"
#include "comms.h"
#include "falak/contract.h"

static falak_reason set_transmitter(comms_state *state, uint32_t mode) {
  const bool known = mode >= falak_comms_v1_TransmitterMode_TRANSMITTER_MODE_OFF &&
                     mode <= falak_comms_v1_TransmitterMode_TRANSMITTER_MODE_ON;
  if (known) state->transmitter_mode = mode;
  return falak_in_range(known);
}

static falak_reason set_rate(comms_state *state, uint32_t rate_bps) {
  const bool known = falak_is_within(rate_bps, FALAK_COMMS_SET_DOWNLINK_RATE_RATE_BPS_MIN,
                                     FALAK_COMMS_SET_DOWNLINK_RATE_RATE_BPS_MAX);
  if (known) state->downlink_rate_bps = rate_bps;
  return falak_in_range(known);
}

static falak_reason select_antenna(comms_state *state, uint32_t antenna) {
  const bool known = antenna >= falak_comms_v1_Antenna_ANTENNA_A && antenna <= falak_comms_v1_Antenna_ANTENNA_B;
  if (known) {
    state->antenna = antenna;
    state->since_selection_us = 0;
  }
  return falak_in_range(known);
}

/* The range keeps one receiver on: a deaf satellite cannot be told to listen. */
static falak_reason select_receivers(comms_state *state, uint32_t receivers_on) {
  const bool known = falak_is_within(receivers_on, FALAK_COMMS_SELECT_RECEIVERS_RECEIVERS_ON_MIN,
                                     FALAK_COMMS_SELECT_RECEIVERS_RECEIVERS_ON_MAX);
  if (known) state->receivers_on = receivers_on;
  return falak_in_range(known);
}

static falak_reason set_beacon_period(comms_state *state, double period_s) {
  const bool known = falak_is_within(period_s, FALAK_COMMS_SET_BEACON_PERIOD_PERIOD_S_MIN,
                                     FALAK_COMMS_SET_BEACON_PERIOD_PERIOD_S_MAX);
  if (known) state->beacon_period_us = period_s * 1e6;
  return falak_in_range(known);
}

falak_reason comms_execute(comms_state *state, const falak_comms_v1_Telecommand *telecommand) {
  switch (telecommand->which_command) {
  case falak_comms_v1_Telecommand_set_transmitter_tag:
    return set_transmitter(state, telecommand->command.set_transmitter.mode);
  case falak_comms_v1_Telecommand_set_downlink_rate_tag:
    return set_rate(state, telecommand->command.set_downlink_rate.rate_bps);
  case falak_comms_v1_Telecommand_select_antenna_tag:
    return select_antenna(state, telecommand->command.select_antenna.antenna);
  case falak_comms_v1_Telecommand_select_receivers_tag:
    return select_receivers(state, telecommand->command.select_receivers.receivers_on);
  case falak_comms_v1_Telecommand_set_beacon_period_tag:
    return set_beacon_period(state, telecommand->command.set_beacon_period.period_s);
  default: return FALAK_REASON(UNKNOWN_COMMAND);
  }
}
