/** The lumps of heat of a spacecraft: six faces of the box, what is inside, and the wings. */

import { thermistorNames } from "../faults/names.ts";

export const thermalNodeNames = [
  "panel_+x",
  "panel_-x",
  "panel_+y",
  "panel_-y",
  "panel_+z",
  "panel_-z",
  "battery",
  "payload",
  "transmitter",
  "electronics",
  "wheels",
  "sensors",
  "wing_+y",
  "wing_-y",
] as const;

export type ThermalNodeName = (typeof thermalNodeNames)[number];

export const thermalNodeCount = thermalNodeNames.length;
export const panelCount = 6;

/** Index of the nodes that other parts ask for. */
export const ThermalNode = {
  battery: 6,
  payload: 7,
  transmitter: 8,
  electronics: 9,
  wheels: 10,
  sensors: 11,
  wingPlusY: 12,
} as const;

/** Node of each thermistor. */
export const thermistorNodes: readonly number[] = thermistorNames.map((name) => thermalNodeNames.indexOf(name));

/** What left and entered all nodes since the start, J: stored = absorbed + dissipated - emitted. */
export interface HeatLedger {
  absorbed_J: number;
  dissipated_J: number;
  emitted_J: number;
}

export interface ThermalState {
  /** By node. */
  readonly temperature_K: Float64Array;
  readonly ledger: HeatLedger;
}

export const zeroCelsius_K = 273.15;

export const node_degC = ({ temperature_K }: ThermalState, node: number): number =>
  temperature_K[node]! - zeroCelsius_K;

/** @param wing 0 is +y, 1 is -y */
export const wing_degC = (state: ThermalState, wing: number): number => node_degC(state, ThermalNode.wingPlusY + wing);
