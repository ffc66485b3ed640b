/** What the unit does with its telecommands. */

import { power } from "../../messages/index.ts";
import { isWithin } from "../numbers.ts";
import { inRange, Reason } from "../verification.ts";
import { allowedAt, bitOf, loadCount } from "./loads.ts";
import { Level, type SheddingState } from "./shedding.ts";
import { thrusterChargeMin } from "./parameters.ts";
import type { PowerState } from "./state.ts";
import { releaseWing } from "./wings.ts";

const Load = power.v1.Load;
const Wing = power.v1.Wing;

/** Whether the arguments are in range, whatever the unit's state: NONE, or the reason of refusal. */
export function checkArguments(telecommand: power.v1.Telecommand): Reason {
  const { setLoad, deployWing, setSheddingThreshold, resetTrip } = telecommand;
  if (setLoad !== null) return inRange(isWithin(setLoad.load, Load.LOAD_ESSENTIAL, loadCount));
  if (deployWing !== null) return inRange(isWithin(deployWing.wing, Wing.WING_PLUS_Y, Wing.WING_MINUS_Y));
  if (setSheddingThreshold !== null) {
    const { level, stateOfCharge } = setSheddingThreshold;
    const known = isWithin(level, Level.SHEDDING_LEVEL_PAYLOAD, Level.SHEDDING_LEVEL_SURVIVAL);
    return inRange(known && isWithin(stateOfCharge, 0.05, 0.9));
  }
  if (resetTrip !== null) return inRange(isWithin(resetTrip.load, Load.LOAD_ESSENTIAL, loadCount));
  return Reason.FAILURE_REASON_UNKNOWN_COMMAND;
}

/** Carries a telecommand out: NONE, or why not. */
export function execute(state: PowerState, telecommand: power.v1.Telecommand): Reason {
  const reason = checkArguments(telecommand);
  if (reason !== Reason.FAILURE_REASON_NONE) return reason;
  const { setLoad, deployWing, setSheddingThreshold, resetTrip } = telecommand;
  if (setLoad !== null) return switchLoad(state, setLoad);
  if (deployWing !== null) return deploy(state, deployWing.wing - 1);
  if (setSheddingThreshold !== null) return setThreshold(state.shedding, setSheddingThreshold);
  return clearTrip(state, bitOf(resetTrip!.load));
}

function switchLoad(state: PowerState, { load, on }: power.v1.SetLoad): Reason {
  if (load === Load.LOAD_ESSENTIAL) return Reason.FAILURE_REASON_NOT_ALLOWED;
  const bit = bitOf(load);
  if (!on) {
    state.switches.wanted &= ~bit;
    return Reason.FAILURE_REASON_NONE;
  }
  if (load === Load.LOAD_THRUSTER && !mayBurn(state)) return Reason.FAILURE_REASON_INTERLOCK;
  const closed = (allowedAt(state.shedding.level) & ~state.switches.tripped & bit) !== 0;
  if (!closed) return Reason.FAILURE_REASON_INTERLOCK;
  state.switches.wanted |= bit;
  return Reason.FAILURE_REASON_NONE;
}

/** The thruster draws as much as the payload: only from a battery that is half full, with nothing shed. */
function mayBurn({ charge, shedding }: PowerState): boolean {
  return shedding.level === Level.SHEDDING_LEVEL_NONE && charge.stateOfCharge >= thrusterChargeMin;
}

/** The body rate is the operator's to know: this unit has no gyro. */
function deploy(state: PowerState, wing: number): Reason {
  if ((state.wings.deployed & (1 << wing)) !== 0) return Reason.FAILURE_REASON_WRONG_MODE;
  releaseWing(state.wings, wing);
  return Reason.FAILURE_REASON_NONE;
}

/** Thresholds fall from PAYLOAD to SURVIVAL, or shedding would skip a level. */
function setThreshold(shedding: SheddingState, asked: power.v1.SetSheddingThreshold): Reason {
  const index = asked.level - Level.SHEDDING_LEVEL_PAYLOAD;
  const above = shedding.thresholds[index - 1] ?? 1;
  const below = shedding.thresholds[index + 1] ?? 0;
  if (!(asked.stateOfCharge < above && asked.stateOfCharge > below)) return Reason.FAILURE_REASON_NOT_ALLOWED;
  shedding.thresholds[index] = asked.stateOfCharge;
  return Reason.FAILURE_REASON_NONE;
}

function clearTrip(state: PowerState, bit: number): Reason {
  if ((state.switches.tripped & bit) === 0) return Reason.FAILURE_REASON_INTERLOCK;
  state.switches.tripped &= ~bit;
  return Reason.FAILURE_REASON_NONE;
}
