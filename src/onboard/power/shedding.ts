/** Load shedding by state of charge, and by bus voltage in case the estimate is wrong. */

import { power } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import {
  recovery,
  recoveryMax,
  sheddingPersistence_us,
  thresholdsUsual,
  underVoltagePersistence_us,
  underVoltage_V,
  voltageRecovered_V,
} from "./parameters.ts";
import type { ChargeState } from "./state-of-charge.ts";

export const Level = power.v1.SheddingLevel;
export type Level = power.v1.SheddingLevel;
const Code = power.v1.EventCode;

export interface SheddingState {
  level: Level;
  /** States of charge below which PAYLOAD, PLATFORM and SURVIVAL are shed, falling. */
  readonly thresholds: number[];
  /** How long the battery has asked for more, or allowed less. */
  more_us: number;
  less_us: number;
  underVoltage_us: number;
  /** The low voltage has been reported. */
  underVoltage: boolean;
}

export function createShedding(): SheddingState {
  return {
    level: Level.SHEDDING_LEVEL_NONE,
    thresholds: [...thresholdsUsual],
    more_us: 0,
    less_us: 0,
    underVoltage_us: 0,
    underVoltage: false,
  };
}

/** Moves the level one period on; true where it rose. */
export function updateShedding(
  shedding: SheddingState,
  charge: ChargeState,
  bus_V: number,
  events: power.v1.Event[],
  period_us: number,
): boolean {
  const collapsed = watchVoltage(shedding, bus_V, events, period_us);
  const asked = collapsed ? Level.SHEDDING_LEVEL_SURVIVAL : levelAt(shedding, charge);
  shedding.more_us = asked > shedding.level ? shedding.more_us + period_us : 0;
  if (asked > shedding.level && (collapsed || shedding.more_us >= sheddingPersistence_us)) {
    shedding.level = asked;
    shedding.more_us = 0;
    shedding.less_us = 0;
    raise(events, Code.EVENT_CODE_LOADS_SHED, severity.high, asked);
    return true;
  }
  shedding.less_us = mayRestore(shedding, charge) ? shedding.less_us + period_us : 0;
  if (shedding.less_us >= sheddingPersistence_us) {
    shedding.level = (shedding.level - 1) as Level;
    shedding.less_us = 0;
    raise(events, Code.EVENT_CODE_LOADS_RESTORED, severity.info, shedding.level);
  }
  return false;
}

function levelAt(shedding: SheddingState, charge: ChargeState): Level {
  const [payload, platform, survival] = shedding.thresholds;
  if (!charge.known || charge.stateOfCharge >= payload!) return Level.SHEDDING_LEVEL_NONE;
  if (charge.stateOfCharge >= platform!) return Level.SHEDDING_LEVEL_PAYLOAD;
  return charge.stateOfCharge >= survival! ? Level.SHEDDING_LEVEL_PLATFORM : Level.SHEDDING_LEVEL_SURVIVAL;
}

/** Whether the battery has recovered from the level that holds. */
function mayRestore(shedding: SheddingState, charge: ChargeState): boolean {
  if (shedding.level === Level.SHEDDING_LEVEL_NONE || shedding.underVoltage || !charge.known) return false;
  const threshold = shedding.thresholds[shedding.level - 2]!;
  return charge.stateOfCharge >= Math.min(threshold + recovery, recoveryMax);
}

/** True while the bus is low for long enough to shed everything. */
function watchVoltage(shedding: SheddingState, bus_V: number, events: power.v1.Event[], period_us: number): boolean {
  // A voltage that cannot be (0, NaN) is a sensor's fault and sheds nothing.
  const low = bus_V > 1 && bus_V < underVoltage_V;
  if (low) shedding.underVoltage_us += period_us;
  else shedding.underVoltage_us = 0;
  if (shedding.underVoltage && bus_V > voltageRecovered_V) shedding.underVoltage = false;
  if (shedding.underVoltage_us < underVoltagePersistence_us) return false;
  if (!shedding.underVoltage) raise(events, Code.EVENT_CODE_UNDER_VOLTAGE, severity.high, bus_V);
  shedding.underVoltage = true;
  return true;
}
