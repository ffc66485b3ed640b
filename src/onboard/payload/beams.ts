/** The beam table: which beams serve, with what power, and where each looks. */

import { payload as messages } from "../../messages/index.ts";
import { Mode } from "./mode.ts";
import { beamCount, type PayloadState } from "./state.ts";

/** The beam looks along angles from the antenna's axis. */
export function pointBeam(state: PayloadState, beam: number, along_rad: number, across_rad: number): void {
  state.atGround &= ~(1 << beam);
  state.pointing_rad[2 * beam] = along_rad;
  state.pointing_rad[2 * beam + 1] = across_rad;
}

/** The beam keeps to a place on the ground. */
export function aimBeam(state: PayloadState, beam: number, latitude_deg: number, longitude_deg: number): void {
  state.atGround |= 1 << beam;
  state.place_deg[2 * beam] = latitude_deg;
  state.place_deg[2 * beam + 1] = longitude_deg;
}

/** Of all beams that serve. */
export function radiated_W(state: PayloadState): number {
  if (state.mode !== Mode.MODE_SERVICE) return 0;
  let sum_W = 0;
  for (let beam = 0; beam < beamCount; beam += 1) {
    if ((state.beams & (1 << beam)) !== 0) sum_W += state.beamPower_W[beam]!;
  }
  return sum_W;
}

/** Writes the table into the outputs; outside SERVICE beams and feeder are off. */
export function driveBeams(state: PayloadState, outputs: messages.v1.Outputs): void {
  const serving = state.mode === Mode.MODE_SERVICE;
  outputs.beamsOn = serving ? state.beams : 0;
  outputs.feederOn = serving;
  outputs.beamPowerW = serving ? state.beamPower_W[0]! : 0;
  for (let beam = 0; beam < beamCount; beam += 1) {
    outputs.beamPowersW[beam] = serving ? state.beamPower_W[beam]! : 0;
    const pointing = (outputs.pointings[beam] ??= messages.v1.BeamPointing.create());
    pointing.atGround = (state.atGround & (1 << beam)) !== 0;
    pointing.alongRad = state.pointing_rad[2 * beam]!;
    pointing.acrossRad = state.pointing_rad[2 * beam + 1]!;
    pointing.latitudeDeg = state.place_deg[2 * beam]!;
    pointing.longitudeDeg = state.place_deg[2 * beam + 1]!;
  }
  outputs.beamPowersW.length = beamCount;
  outputs.pointings.length = beamCount;
}
