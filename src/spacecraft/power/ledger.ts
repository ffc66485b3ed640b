/**
 * Energy since the start of the exercise, J.
 *
 * Upstream: maximum = tracking + throttled + conversion + array. On the bus: array = loads + distribution + ohmic +
 * relaxation + coulombic + entropic + balancing + stored.
 */

import type { BatteryStep } from "./battery.ts";

export interface EnergyLedger {
  /** What the sections could have given at their maximum-power points. */
  maximum_J: number;
  /** Not taken: away from that point, and because battery and loads did not want it. */
  tracking_J: number;
  throttled_J: number;
  conversion_J: number;
  /** On the bus. */
  array_J: number;
  load_J: number;
  distribution_J: number;
  ohmic_J: number;
  relaxation_J: number;
  coulombic_J: number;
  entropic_J: number;
  balancing_J: number;
  stored_J: number;
}

export function createLedger(): EnergyLedger {
  return {
    maximum_J: 0,
    tracking_J: 0,
    throttled_J: 0,
    conversion_J: 0,
    array_J: 0,
    load_J: 0,
    distribution_J: 0,
    ohmic_J: 0,
    relaxation_J: 0,
    coulombic_J: 0,
    entropic_J: 0,
    balancing_J: 0,
    stored_J: 0,
  };
}

/** Books what the battery did in a step. */
export function bookBattery(ledger: EnergyLedger, step: BatteryStep, balancing_J: number): void {
  ledger.ohmic_J += step.ohmic_J;
  ledger.relaxation_J += step.relaxation_J;
  ledger.coulombic_J += step.coulombic_J;
  ledger.entropic_J += step.entropic_J;
  ledger.balancing_J += balancing_J;
  ledger.stored_J += step.stored_J - balancing_J;
}

/** What the bus has got and nobody has accounted for, over what it got and gave: 0 up to rounding. */
export function imbalance(ledger: EnergyLedger): number {
  const { array_J, load_J, distribution_J, ohmic_J, relaxation_J, coulombic_J, entropic_J, balancing_J, stored_J } =
    ledger;
  const lost_J = distribution_J + ohmic_J + relaxation_J + coulombic_J + entropic_J + balancing_J;
  return (array_J - load_J - lost_J - stored_J) / (array_J + load_J + 1e-9);
}

/** The same upstream of the bus. */
export function arrayImbalance({ maximum_J, tracking_J, throttled_J, conversion_J, array_J }: EnergyLedger): number {
  return (maximum_J - tracking_J - throttled_J - conversion_J - array_J) / (maximum_J + 1e-9);
}
