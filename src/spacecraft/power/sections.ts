/** The two array sections in a step: drives turn them, the Sun lights them, faults reach in. */

import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { throughOrLast, through, type FaultBank } from "../faults/bank.ts";
import { channelIndex, wingNames, type ChannelMap } from "../faults/channels.ts";
import { createSolarArray, type SectionPoint } from "./array.ts";
import type { PowerSurroundings } from "./power.ts";
import { deployedWings, type WingState } from "./wings.ts";

/** A number per section each. */
export interface SectionState {
  /** At the end of the last step, before the converter: at the maximum-power point, and at the one that was asked for. */
  readonly maximum_W: Float64Array;
  readonly available_W: Float64Array;
  readonly point_V: Float64Array;
  /** What was taken from it in the last step, before the converter. */
  readonly section_W: Float64Array;
  /** Commanded operating voltage; NaN: the converter tracks the maximum. */
  readonly section_V: Float64Array;
  readonly drive_rad: Float64Array;
  readonly driveRate_radps: Float64Array;
}

export interface Sections {
  initial(): SectionState;
  drive(state: SectionState, faults: FaultBank, wings: WingState, at_us: number, step_s: number): void;
  /** Sets what each section can give at this moment. */
  illuminate(state: SectionState, faults: FaultBank, wings: WingState, around: PowerSurroundings, at_us: number): void;
}

export function createSections(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): Sections {
  const { array } = config.power;
  const model = createSolarArray(config);
  const channels = (device: string): number[] => wingNames.map((name) => channelIndex(map, `power.${device}.${name}`));
  const [arrays, strings, drives] = [channels("array"), channels("array_strings"), channels("drive")];
  const rateMax_radps = array.drive_rate_max_radps;
  const point: SectionPoint = { maximum_W: 0, maximum_V: 0, given_W: 0, given_V: 0 };
  const limited = (rate_radps: number): number => Math.min(rateMax_radps, Math.max(-rateMax_radps, rate_radps));

  /** Strings of a wing that work: whole ones, none more than there are. */
  const working = (faults: FaultBank, wing: number, at_us: number): number => {
    const channel = strings[wing]!;
    if (faults.active[channel] === null) return array.strings_per_wing;
    const given = throughOrLast(faults, map, channel, array.strings_per_wing, at_us, stream);
    return Math.min(array.strings_per_wing, Math.max(0, Math.round(given)));
  };

  return {
    initial: () => ({
      maximum_W: new Float64Array(2),
      available_W: new Float64Array(2),
      point_V: new Float64Array(2),
      section_W: new Float64Array(2),
      section_V: new Float64Array(2).fill(Number.NaN),
      drive_rad: new Float64Array(2),
      driveRate_radps: new Float64Array(2),
    }),

    drive(state, faults, wings, at_us, step_s) {
      const out = deployedWings(wings);
      for (let wing = 0; wing < 2; wing += 1) {
        const asked_radps = state.driveRate_radps[wing]!;
        if ((out & (1 << wing)) === 0 || (asked_radps === 0 && faults.active[drives[wing]!] === null)) continue;
        const rate_radps = throughOrLast(faults, map, drives[wing]!, asked_radps, at_us, stream);
        const angle_rad = state.drive_rad[wing]! + step_s * limited(rate_radps);
        state.drive_rad[wing] = angle_rad - 2 * Math.PI * Math.round(angle_rad / (2 * Math.PI));
      }
    },

    illuminate(state, faults, wings, around, at_us) {
      const out = deployedWings(wings);
      const flux_Wpm2 = around.litFraction * around.sunFlux_Wpm2;
      for (let wing = 0; wing < 2; wing += 1) {
        const deployed = (out & (1 << wing)) !== 0;
        const light = model.light(wing, deployed, state.drive_rad[wing]!, around.sun_B, flux_Wpm2);
        const lit = model.strings(deployed, working(faults, wing, at_us));
        model.operate(light, lit, around.wings_degC[wing]!, state.section_V[wing]!, point);
        const through_W = through(faults, map, arrays[wing]!, point.given_W, at_us, stream);
        const given_W = through_W > 0 ? through_W : 0;
        state.maximum_W[wing] = Math.max(point.maximum_W, given_W);
        state.available_W[wing] = given_W;
        state.point_V[wing] = point.given_V;
      }
    },
  };
}
