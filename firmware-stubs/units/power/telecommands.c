/* What the unit does with its telecommands. */

#include "../common/numbers.h"
#include "falak/contract.h"
#include "power.h"

#define ESSENTIAL falak_power_v1_Load_LOAD_ESSENTIAL
#define THRUSTER falak_power_v1_Load_LOAD_THRUSTER

static bool is_load(uint32_t load) { return load >= ESSENTIAL && load <= POWER_LOAD_COUNT; }

/* The thruster draws as much as the payload: only from a battery that is half full, with nothing shed. */
static bool may_burn(const power_state *state) {
  return state->shedding.level == falak_power_v1_SheddingLevel_SHEDDING_LEVEL_NONE &&
         state->charge.state_of_charge >= POWER_THRUSTER_CHARGE_MIN;
}

static falak_reason set_load(power_state *state, uint32_t load, bool on) {
  if (!is_load(load)) return falak_in_range(false);
  if (load == ESSENTIAL) return FALAK_REASON(NOT_ALLOWED);
  const uint32_t bit = power_bit_of(load);
  if (!on) {
    state->switches.wanted &= ~bit;
    return FALAK_NONE;
  }
  if (load == THRUSTER && !may_burn(state)) return FALAK_REASON(INTERLOCK);
  const bool closes = (power_allowed_at(state->shedding.level) & ~state->switches.tripped & bit) != 0;
  if (!closes) return FALAK_REASON(INTERLOCK);
  state->switches.wanted |= bit;
  return FALAK_NONE;
}

/* The body rate is the operator's to know: this unit has no gyro. */
static falak_reason deploy(power_state *state, uint32_t number) {
  if (number < falak_power_v1_Wing_WING_PLUS_Y || number > falak_power_v1_Wing_WING_MINUS_Y) {
    return falak_in_range(false);
  }
  const uint32_t wing = number - 1u;
  if ((state->wings.deployed & (1u << wing)) != 0) return FALAK_REASON(WRONG_MODE);
  power_release_wing(&state->wings, wing);
  return FALAK_NONE;
}

/* Thresholds fall from PAYLOAD to SURVIVAL, or shedding would skip a level. */
static falak_reason set_threshold(power_shedding *shedding, uint32_t level, double asked) {
  const uint32_t first = falak_power_v1_SheddingLevel_SHEDDING_LEVEL_PAYLOAD;
  const bool known = level >= first && level <= falak_power_v1_SheddingLevel_SHEDDING_LEVEL_SURVIVAL;
  if (!known || !falak_is_within(asked, FALAK_POWER_SET_SHEDDING_THRESHOLD_STATE_OF_CHARGE_MIN,
                                 FALAK_POWER_SET_SHEDDING_THRESHOLD_STATE_OF_CHARGE_MAX)) {
    return falak_in_range(false);
  }
  const uint32_t index = level - first;
  const double above = index > 0 ? shedding->thresholds[index - 1u] : 1;
  const double below = index + 1u < POWER_THRESHOLD_COUNT ? shedding->thresholds[index + 1u] : 0;
  if (!(asked < above && asked > below)) return FALAK_REASON(NOT_ALLOWED);
  shedding->thresholds[index] = asked;
  return FALAK_NONE;
}

static falak_reason clear_trip(power_state *state, uint32_t load) {
  if (!is_load(load)) return falak_in_range(false);
  const uint32_t bit = power_bit_of(load);
  if ((state->switches.tripped & bit) == 0) return FALAK_REASON(INTERLOCK);
  state->switches.tripped &= ~bit;
  return FALAK_NONE;
}

falak_reason power_execute(power_state *state, const falak_power_v1_Telecommand *telecommand) {
  const falak_power_v1_SetLoad *load = &telecommand->command.set_load;
  const falak_power_v1_SetSheddingThreshold *threshold = &telecommand->command.set_shedding_threshold;
  switch (telecommand->which_command) {
  case falak_power_v1_Telecommand_set_load_tag: return set_load(state, load->load, load->on);
  case falak_power_v1_Telecommand_deploy_wing_tag: return deploy(state, telecommand->command.deploy_wing.wing);
  case falak_power_v1_Telecommand_set_shedding_threshold_tag:
    return set_threshold(&state->shedding, threshold->level, threshold->state_of_charge);
  case falak_power_v1_Telecommand_reset_trip_tag: return clear_trip(state, telecommand->command.reset_trip.load);
  default: return FALAK_REASON(UNKNOWN_COMMAND);
  }
}
