/**
 * The broadband payload as its hardware: amplifiers that draw and radiate, beams that are steered, users and a feeder that share what there is.
 */

import type { payload } from "../../messages/index.ts";
import type { RandomStream } from "../../kernel/random.ts";
import { directionToEarthFixed } from "../../environment/frames/earth-fixed.ts";
import { geodeticToEarthFixed } from "../../environment/frames/geodetic.ts";
import { rotateBack, type Quaternion } from "../../environment/quaternion.ts";
import type { SpacecraftConfig } from "../config.ts";
import { silent, throughOrLast, type FaultBank } from "../faults/bank.ts";
import { channelIndex, type ChannelMap } from "../faults/channels.ts";
import { createBeamSteering } from "./beam-steering.ts";
import { lookForGateway } from "./feeder.ts";
import { beamCapacity_Mbps, createLoad, createUsers, share } from "./sharing.ts";
import type { ServiceGround } from "./service-ground.ts";
import { initialPayload, type PayloadState, serveNobody } from "./state.ts";

export type { PayloadState } from "./state.ts";

/** Where the satellite is and how it stands, at the moment of a step. */
export interface Stance {
  readonly q_BN: Quaternion;
  readonly r_BE_N_m: Float64Array;
  readonly gmst_rad: number;
  /** False where the orbit cannot be computed: nobody is served then. */
  readonly placed: boolean;
}

export interface Payload {
  readonly ground: ServiceGround;
  initial(): PayloadState;
  /** Drawn from its switch while that is closed. */
  power_W(state: PayloadState): number;
  /** Of the drawn power, what leaves as radio waves. */
  radiated_W(state: PayloadState): number;
  /** Serves the users of a step as they stand at its end. */
  serve(state: PayloadState, faults: FaultBank, powered: boolean, stance: Stance, at_us: number, step_s: number): void;
  /** Axis of a beam in E, into `out`; false where the antenna cannot look there. */
  axis(state: PayloadState, beam: number, stance: Stance, out_E: Float64Array): boolean;
  sample(
    state: PayloadState,
    faults: FaultBank,
    at_us: number,
    powered: boolean,
    temperature_degC: number,
    inputs: payload.v1.Inputs,
  ): void;
  apply(state: PayloadState, outputs: payload.v1.Outputs): void;
}

const degree = Math.PI / 180;

export function createPayload(
  config: SpacecraftConfig,
  map: ChannelMap,
  stream: RandomStream,
  ground: ServiceGround,
): Payload {
  const { payload } = config;
  const beamCount = payload.beams;
  const device = channelIndex(map, "payload.beams");
  const feeder = channelIndex(map, "payload.feeder");
  const temperature = channelIndex(map, "payload.temperature");
  const beams = Array.from({ length: beamCount }, (_, index) => channelIndex(map, `payload.beams.${index}`));
  const allBeams = (1 << beamCount) - 1;
  const steering = createBeamSteering(config, map, stream);
  const users = createUsers(payload, ground);
  const load = createLoad(ground.areas.length, beamCount);
  const axes = { on: 0, axes_E: new Float64Array(3 * beamCount), scanCosines: new Float64Array(beamCount) };
  const r_E_m = new Float64Array(3);
  const antenna_E = new Float64Array(3);

  const rf_W = (state: PayloadState): number => {
    let sum_W = 0;
    for (let beam = 0; beam < beamCount; beam += 1) {
      if ((state.beamsOn & (1 << beam)) !== 0) sum_W += state.beamPower_W[beam]!;
    }
    return sum_W;
  };

  const locked = (state: PayloadState): boolean => state.feederCapacity_Mbps > 0;

  /** What each beam carries before the feeder is asked. */
  const carry = (state: PayloadState, faults: FaultBank, at_us: number): void => {
    for (let beam = 0; beam < beamCount; beam += 1) {
      let offered_Mbps = 0;
      for (let area = 0; area < ground.areas.length; area += 1)
        offered_Mbps += load.asked_Mbps[area * beamCount + beam]!;
      state.beamOffered_Mbps[beam] = offered_Mbps;
      const capacity_Mbps = beamCapacity_Mbps(load, offered_Mbps, beam);
      const given_Mbps = throughOrLast(faults, map, beams[beam]!, capacity_Mbps, at_us, stream);
      state.beamServed_Mbps[beam] = Math.max(0, Math.min(given_Mbps, offered_Mbps));
    }
  };

  const connect = (state: PayloadState, faults: FaultBank, stance: Stance, at_us: number): void => {
    directionToEarthFixed(stance.gmst_rad, stance.r_BE_N_m, r_E_m);
    antenna_E.set(antennaAxis_B);
    directionToEarthFixed(stance.gmst_rad, rotateBack(stance.q_BN, antenna_E, antenna_E), antenna_E);
    lookForGateway(state, payload.feeder_link, payload.coding_gap_db, ground, r_E_m, antenna_E, at_us);
    if (!locked(state) || silent(faults, device, stream)) return;
    steering.aim(state, faults, stance, r_E_m, at_us, axes);
    users.collect(state, axes, r_E_m, at_us, load);
    carry(state, faults, at_us);
    share(state, load);
  };

  return {
    ground,
    initial: () => initialPayload(payload, ground),
    power_W: (state) => payload.standby_power_w + rf_W(state) / payload.beam_efficiency,
    radiated_W: rf_W,

    serve(state, faults, powered, stance, at_us, step_s) {
      serveNobody(state);
      const receiving = powered && state.feederOn && !silent(faults, feeder, stream);
      if (receiving && stance.placed) connect(state, faults, stance, at_us);
      for (let area = 0; area < ground.areas.length; area += 1) {
        state.areaOffered_Mbit[area]! += ground.areas[area]!.demand_Mbps(at_us) * step_s;
        state.areaServed_Mbit[area]! += state.areaServed_Mbps[area]! * step_s;
      }
    },

    axis(state, beam, stance, out_E) {
      directionToEarthFixed(stance.gmst_rad, stance.r_BE_N_m, r_E_m);
      return steering.axis(state, beam, stance, r_E_m, out_E);
    },

    sample(state, faults, at_us, powered, temperature_degC, inputs) {
      inputs.powered = powered;
      inputs.feederLocked = powered && locked(state);
      inputs.feederCapacityMbps = state.feederCapacity_Mbps;
      inputs.temperatureDegc = throughOrLast(faults, map, temperature, temperature_degC, at_us, stream);
      for (let index = 0; index < beamCount; index += 1) {
        const on = powered && (state.beamsOn & (1 << index)) !== 0;
        const beam = (inputs.beams[index] ??= emptyBeam());
        beam.on = on;
        beam.powerW = on ? state.beamPower_W[index]! / payload.beam_efficiency : 0;
        beam.offeredMbps = on ? state.beamOffered_Mbps[index]! : 0;
        beam.servedMbps = on ? state.beamServed_Mbps[index]! : 0;
        beam.carrierToNoiseDb = state.beamCarrierToNoise_db[index]!;
      }
      for (let area = 0; area < ground.areas.length; area += 1)
        inputs.areaServedMbit[area] = state.areaServed_Mbit[area]!;
      if (inputs.areaServedMbit.length > ground.areas.length) inputs.areaServedMbit.length = ground.areas.length;
    },

    apply(state, outputs) {
      state.beamsOn = outputs.beamsOn & allBeams;
      state.feederOn = outputs.feederOn;
      for (let beam = 0; beam < beamCount; beam += 1) {
        const power_W = outputs.beamPowersW[beam] ?? outputs.beamPowerW;
        if (power_W === power_W) state.beamPower_W[beam] = Math.min(payload.beam_rf_power_max_w, Math.max(0, power_W));
        const pointing = outputs.pointings[beam];
        if (pointing !== undefined) point(state, beam, pointing);
      }
    },
  };
}

const antennaAxis_B = Float64Array.of(0, 0, 1);

const emptyBeam = (): payload.v1.BeamState => ({
  on: false,
  powerW: 0,
  offeredMbps: 0,
  servedMbps: 0,
  carrierToNoiseDb: 0,
});

const place_E_m = new Float64Array(3);

/** Takes a beam's pointing; what is no number changes nothing. */
function point(state: PayloadState, beam: number, pointing: payload.v1.BeamPointing): void {
  const { atGround, latitudeDeg, longitudeDeg, alongRad, acrossRad } = pointing;
  if (atGround) {
    if (!Number.isFinite(latitudeDeg + longitudeDeg)) return;
    geodeticToEarthFixed(latitudeDeg * degree, longitudeDeg * degree, 0, place_E_m);
    state.target_E_m.set(place_E_m, 3 * beam);
    state.atGround |= 1 << beam;
    return;
  }
  if (!Number.isFinite(alongRad + acrossRad)) return;
  state.atGround &= ~(1 << beam);
  state.pointing_rad[2 * beam] = alongRad;
  state.pointing_rad[2 * beam + 1] = acrossRad;
}
