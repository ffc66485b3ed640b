/** Where the satellite stands for the station at work, and how well it is heard there. */

import { dopplerShift_hz } from "../ground/link-budget.ts";
import { downlink, type StationRadio } from "../ground/station-radio.ts";
import { judge, loseSignal } from "../ground/station-receiver.ts";
import type { SimTime } from "../kernel/index.ts";
import { noSignal_dbm } from "../spacecraft/faults/names.ts";
import type { Spacecraft, SpacecraftState } from "../spacecraft/spacecraft.ts";
import { faultOn } from "./ground-faults.ts";
import type { GroundState } from "./ground-state.ts";
import type { RadioPath } from "./radio-path.ts";

/** Where the orbit is state the satellite may not be where it was predicted: through the Earth nothing is heard. */
export const isAbove = ({ elevation_rad }: RadioPath): boolean => elevation_rad > 0;

/** Takes a look, and judges the locks by it. */
export function look(
  state: GroundState,
  path: RadioPath,
  radio: StationRadio,
  hardware: Spacecraft,
  truth: SpacecraftState,
  at: SimTime,
): void {
  state.elevation_deg = (path.elevation_rad * 180) / Math.PI;
  state.azimuth_deg = (path.azimuth_rad * 180) / Math.PI;
  state.range_km = path.range_m / 1000;
  state.doppler_hz = dopplerShift_hz(path.rangeRate_mps, radio.downlink_hz);
  if (faultOn(state.faults, state.working ?? "", "downlink")?.kind === "off") return loseSignal(state);
  const eirp_dbm = isAbove(path) ? hardware.eirp_dbm(truth, path.direction_N) : noSignal_dbm;
  const signal = downlink(radio, path.range_m, eirp_dbm, truth.radio.downlinkRate_bps);
  state.margin_db = signal.margin_db;
  // What a beacon was heard with holds until the next one.
  if (signal.ebN0_db !== -Infinity) state.ebN0_db = signal.ebN0_db;
  judge(state, signal, at);
}
