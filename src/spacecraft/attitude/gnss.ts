/**
 * GNSS receiver: position and velocity in the Earth-fixed frame and time, once a second, some time after it was switched on.
 *
 * Errors are white; their slow part, of ephemerides and ionosphere, is left out.
 * Source: Montenbruck & Gill 2000, section 6.1.6.
 */

import type { adcs } from "../../messages/index.ts";
import type { EnvironmentSample } from "../../environment/environment.ts";
import { gmst_rad, positionToEarthFixed, velocityToEarthFixed } from "../../environment/frames/earth-fixed.ts";
import type { Epoch } from "../../environment/time/epoch.ts";
import { vector } from "../../environment/vector.ts";
import type { RandomStream } from "../../kernel/random.ts";
import { phase } from "../../kernel/time.ts";
import type { SpacecraftConfig } from "../config.ts";
import { silent, through, type FaultBank } from "../faults/bank.ts";
import { axisNames, channelIndex, type ChannelMap } from "../faults/channels.ts";

export interface GnssState {
  /** Since when the receiver has been tracking; -1 while it is not. */
  trackingSince_us: number;
}

export interface GnssReceiver {
  initial(): GnssState;
  /** A new fix, valid until the next one, or null where there is none at this moment. */
  sample(
    state: GnssState,
    faults: FaultBank,
    at_us: number,
    powered: boolean,
    around: EnvironmentSample,
  ): adcs.v1.Gnss | null;
}

export function createGnss(
  config: SpacecraftConfig,
  map: ChannelMap,
  epoch: Epoch,
  stream: RandomStream,
): GnssReceiver {
  const { gnss } = config.adcs;
  const period_us = gnss.period_ms * 1e3;
  const firstFix_us = gnss.first_fix_s * 1e6;
  const device = channelIndex(map, "adcs.gnss");
  const positions = axisNames.map((axis) => channelIndex(map, `adcs.gnss.${axis}`));
  const velocities = axisNames.map((axis) => channelIndex(map, `adcs.gnss_velocity.${axis}`));
  const r_E_m = vector();
  const v_E_mps = vector();
  const { drawn } = stream;
  const fix = {
    positionEM: { x: 0, y: 0, z: 0 },
    velocityEMps: { x: 0, y: 0, z: 0 },
    timeUs: 0,
    valid: true,
    taiUs: 0,
  };

  const measure = (faults: FaultBank, at_us: number, around: EnvironmentSample): boolean => {
    const gmst = gmst_rad(epoch.start_tai_us + at_us);
    positionToEarthFixed(gmst, around.r_BE_N_m, r_E_m);
    velocityToEarthFixed(gmst, around.r_BE_N_m, around.v_BE_N_mps, v_E_mps);
    let whole = true;
    for (let axis = 0; axis < 3; axis += 1) {
      stream.draw();
      const r_m = r_E_m[axis]! + gnss.position_noise_m * drawn[0]!;
      stream.draw();
      const v_mps = v_E_mps[axis]! + gnss.velocity_noise_mps * drawn[0]!;
      r_E_m[axis] = through(faults, map, positions[axis]!, r_m, at_us, stream);
      v_E_mps[axis] = through(faults, map, velocities[axis]!, v_mps, at_us, stream);
      whole &&= r_E_m[axis] === r_E_m[axis] && v_E_mps[axis] === v_E_mps[axis];
    }
    return whole;
  };

  return {
    initial: () => ({ trackingSince_us: 0 }),

    sample(state, faults, at_us, powered, around) {
      if (!powered || around.fault !== 0 || silent(faults, device, stream)) {
        state.trackingSince_us = -1;
        return null;
      }
      if (state.trackingSince_us < 0) state.trackingSince_us = at_us;
      if (phase(at_us, period_us) !== 0 || at_us - state.trackingSince_us < firstFix_us) return null;
      if (!measure(faults, at_us, around)) return null;
      const { positionEM: r, velocityEMps: v } = fix;
      r.x = r_E_m[0]!;
      r.y = r_E_m[1]!;
      r.z = r_E_m[2]!;
      v.x = v_E_mps[0]!;
      v.y = v_E_mps[1]!;
      v.z = v_E_mps[2]!;
      stream.draw();
      const error_us = Math.round(gnss.time_noise_ns * 1e-3 * drawn[0]!);
      fix.timeUs = Math.max(0, at_us + error_us);
      fix.taiUs = Math.max(0, epoch.start_tai_us + at_us + error_us);
      return fix;
    },
  };
}
