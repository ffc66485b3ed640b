/**
 * One satellite's hardware: devices composed, their state advanced between events, their unit messages filled and taken.
 *
 * `integrate` brings the body to a moment; power, heat and radio follow at whole seconds and before anything that
 * changes them, so that two runs with the same events take the same steps.
 */

import type { Environment } from "../environment/environment.ts";
import { gmst_rad } from "../environment/frames/earth-fixed.ts";
import { normaliseQuaternion, rotate } from "../environment/quaternion.ts";
import { taiAt } from "../environment/time/epoch.ts";
import { fail } from "../kernel/assert.ts";
import type { RandomStreams } from "../kernel/random.ts";
import { phase, type SimTime } from "../kernel/time.ts";
import { stepMax_s } from "./attitude/body.ts";
import { createDynamics } from "./attitude/dynamics.ts";
import { createAttitudeHardware } from "./attitude/hardware.ts";
import type { SpacecraftConfig } from "./config.ts";
import { createEnergy, type Draws, type Radiated } from "./energy.ts";
import { clear, createFaultBank, inject } from "./faults/bank.ts";
import { channelIndex, createChannelMap, noSignal_dbm, wingNames } from "./faults/channels.ts";
import type { Spacecraft } from "./ports.ts";
import { createPayload, type Stance } from "./payload/payload.ts";
import { nobody, type ServiceGround } from "./payload/service-ground.ts";
import { readPayloadTruth } from "./payload/truth.ts";
import { createPowerHardware } from "./power/hardware.ts";
import { LoadIndex } from "./power/loads.ts";
import { createPowerSystem, type PowerSurroundings } from "./power/power.ts";
import { initialWings, moveWings } from "./power/wings.ts";
import { antennaGain_dbi, boresightCosine } from "./radio/antenna.ts";
import { createRadio } from "./radio/radio.ts";
import { enqueue } from "./radio/transmit-buffer.ts";
import type { SpacecraftState } from "./state.ts";
import { createSurroundingsTrack } from "./surroundings.ts";
import { node_degC, ThermalNode } from "./thermal/nodes.ts";
import { readTruth } from "./truth.ts";

export type { Delivered, DownlinkChannel } from "./radio/transmit-buffer.ts";
export type { InitialConditions, SpacecraftState } from "./state.ts";
export type { Spacecraft, Uplink } from "./ports.ts";
export type { ServiceGround } from "./payload/service-ground.ts";
export type { Truth } from "./truth.ts";

const powerPeriod_us = 1e6;

function mustBeAt(state: SpacecraftState, at: SimTime): void {
  // Not by assert: its reason would be put together at every sample.
  if (state.at_us !== at) fail(`the spacecraft is at ${state.at_us} us, not at ${at} us: integrate first`);
}

export function createSpacecraft(
  config: SpacecraftConfig,
  environment: Environment,
  streams: RandomStreams,
  ground: ServiceGround = nobody,
): Spacecraft {
  const map = createChannelMap(config);
  const track = createSurroundingsTrack(environment);
  const system = createPowerSystem(config, map, streams.stream("spacecraft.power"));
  const attitude = createAttitudeHardware(config, map, streams, track, environment.epoch);
  const powerHardware = createPowerHardware(config, map, system, streams.stream("spacecraft.power-sensors"));
  const dynamics = createDynamics(config, track, attitude);
  const radio = createRadio(config, map, streams.stream("spacecraft.radio"));
  const beams = createPayload(config, map, streams.stream("spacecraft.payload"), ground);
  const wingChannels = wingNames.map((name) => channelIndex(map, `power.wing.${name}`));

  const period_us = config.adcs.period_ms * 1e3;
  const driven_us = period_us - config.adcs.magnetometer.blanking_window_ms * 1e3;
  const stepMax_us = stepMax_s * 1e6;
  const hinge_us = config.power.array.hinge_time_s * 1e6;
  const direction_B = new Float64Array(3);
  const end = { at_us: Number.NaN };
  const stance: { -readonly [Key in keyof Stance]: Stance[Key] } = {
    q_BN: new Float64Array(4),
    r_BE_N_m: new Float64Array(3),
    gmst_rad: 0,
    placed: false,
  };
  const energy = createEnergy(config);
  const draws: Draws = { transmitter_W: 0, payload_W: 0, thruster_W: 0 };
  const radiated: Radiated = { transmitter_W: 0, payload_W: 0 };

  const powered = (state: SpacecraftState, load: number): boolean => system.powered(state.power, load);
  const radiating = (state: SpacecraftState): boolean =>
    state.radio.transmitterOn && powered(state, LoadIndex.transmitter) && radio.transmitterAlive(state.faults);

  /** Sets `end` to that of the longest step: a tenth of a second, an edge of the blanking window, an image, or `to_us`. */
  const findEnd = ({ at_us }: SpacecraftState, to_us: number): void => {
    const phase_us = phase(at_us, period_us);
    const edge_us = at_us - phase_us + (phase_us < driven_us ? driven_us : period_us);
    const image_us = at_us - phase(at_us, attitude.imagePeriod_us) + attitude.imagePeriod_us;
    end.at_us = Math.min(to_us, edge_us, image_us, at_us - phase(at_us, stepMax_us) + stepMax_us);
  };

  /** Turns the body to `end`. */
  const turn = (state: SpacecraftState): void => {
    const isPowered = powered(state, LoadIndex.adcs);
    dynamics.turn(state, end, isPowered, phase(state.at_us, period_us) < driven_us);
    if (phase(end.at_us, attitude.imagePeriod_us) === 0) attitude.expose(state, isPowered);
  };

  /** What the power subsystem sees at the moment of the body. */
  const look = (state: SpacecraftState): PowerSurroundings => {
    const { loads } = config.power;
    draws.transmitter_W = radiating(state) ? loads.transmitter.power_w : config.comms.transmitter.idle_power_w;
    draws.payload_W = beams.power_W(state.payload);
    draws.thruster_W = state.thruster.on ? loads.thruster.power_w : 0;
    return energy.look(track.sample(state), state.body.q_BN, state.thermal, draws);
  };

  const warm = (state: SpacecraftState, step_s: number): void => {
    radiated.transmitter_W = radiating(state) ? config.comms.transmitter.radiated_power_w : 0;
    radiated.payload_W = powered(state, LoadIndex.payload) ? beams.radiated_W(state.payload) : 0;
    energy.warm(state, radiated, step_s);
  };

  const listen = (state: SpacecraftState): void => {
    rotate(state.body.q_BN, state.radio.direction_N, direction_B);
    radio.update(state.radio, state.faults, powered(state, LoadIndex.essential), direction_B, state.at_us);
  };

  /** Valid until the next call. */
  const stanceOf = (state: SpacecraftState): Stance => {
    const sample = track.sample(state);
    stance.q_BN = state.body.q_BN;
    stance.r_BE_N_m = sample.r_BE_N_m;
    stance.gmst_rad = gmst_rad(taiAt(environment.epoch, state.at_us as SimTime));
    stance.placed = sample.fault === 0;
    return stance;
  };

  /** Brings power, heat, wings, payload and radio to the moment of the body. */
  const settle = (state: SpacecraftState): void => {
    const { at_us } = state;
    const step_s = (at_us - state.power.at_us) / 1e6;
    if (step_s <= 0) return;
    attitude.wheels.warm(state.wheels, node_degC(state.thermal, ThermalNode.wheels), step_s);
    radio.air(state.radio, state.faults, radiating(state), at_us);
    system.advance(state.power, state.faults, state.wings, look(state), at_us);
    warm(state, step_s);
    beams.serve(state.payload, state.faults, powered(state, LoadIndex.payload), stanceOf(state), at_us, step_s);
    listen(state);
    const before = dynamics.mass(state);
    if (moveWings(state.wings, state.faults, wingChannels, hinge_us, at_us)) {
      dynamics.latch(state, before);
    }
  };

  const reach = (state: SpacecraftState, at: SimTime): void => {
    mustBeAt(state, at);
    settle(state);
  };

  return {
    config,
    channels: map.channels,

    initial(start) {
      const wings = initialWings(start.wings === "deployed");
      const q_BN = normaliseQuaternion(Float64Array.from(start.q_BN));
      track.follow(track.initialMotion());
      const warmth = energy.thermal.initial();
      const payloadState = beams.initial();
      draws.transmitter_W = config.comms.transmitter.idle_power_w;
      draws.payload_W = beams.power_W(payloadState);
      draws.thruster_W = 0;
      const around = energy.look(track.sample({ at_us: 0 }), q_BN, warmth, draws);
      return {
        at_us: 0,
        body: { q_BN, omega_BN_B_radps: Float64Array.from(start.rate_radps) },
        ...attitude.initial(),
        ...dynamics.initial(),
        wings,
        power: system.initial(start.stateOfCharge, wings, around),
        thermal: warmth,
        radio: radio.initial(),
        payload: payloadState,
        faults: createFaultBank(map),
      };
    },

    integrate(state, to) {
      track.follow(state.orbit);
      while (state.at_us < to) {
        findEnd(state, to);
        turn(state);
        if (phase(state.at_us, powerPeriod_us) === 0) settle(state);
      }
    },

    sampleAdcs(state, at, inputs) {
      mustBeAt(state, at);
      attitude.sample(state, at, powered(state, LoadIndex.adcs), powered(state, LoadIndex.thruster), inputs);
    },

    applyAdcs(state, at, outputs) {
      mustBeAt(state, at);
      attitude.apply(state, at, outputs);
    },

    samplePower(state, at, inputs) {
      reach(state, at);
      powerHardware.sample(state, look(state), inputs);
    },

    applyPower(state, at, outputs) {
      reach(state, at);
      powerHardware.apply(state, outputs);
    },

    sampleComms(state, at, inputs) {
      reach(state, at);
      const transmitter_degC = node_degC(state.thermal, ThermalNode.transmitter);
      radio.sample(state.radio, state.faults, at, powered(state, LoadIndex.transmitter), transmitter_degC, inputs);
    },

    applyComms(state, at, outputs) {
      reach(state, at);
      radio.apply(state.radio, outputs);
      listen(state);
    },

    samplePayload(state, at, inputs) {
      reach(state, at);
      const payload_degC = node_degC(state.thermal, ThermalNode.payload);
      beams.sample(state.payload, state.faults, at, powered(state, LoadIndex.payload), payload_degC, inputs);
    },

    applyPayload(state, at, outputs) {
      reach(state, at);
      beams.apply(state.payload, outputs);
    },

    setUplink(state, at, uplink) {
      reach(state, at);
      state.radio.isotropic_dBm = uplink.isotropicPower_dbm;
      state.radio.direction_N.set(uplink.direction_N);
      state.radio.doppler_Hz = uplink.doppler_hz;
      listen(state);
    },

    clearUplink(state, at) {
      reach(state, at);
      state.radio.isotropic_dBm = noSignal_dbm;
      state.radio.doppler_Hz = 0;
      listen(state);
    },

    uplinkMargin_db(state, at) {
      reach(state, at);
      listen(state);
      return radio.margin_db(state.radio);
    },

    receiveFrame(state, at, frame) {
      reach(state, at);
      listen(state);
      return radio.receiveFrame(state.radio, frame);
    },

    enqueue: (state, channel, bytes) => enqueue(state.radio.buffer, config.comms, channel, bytes),

    drain(state, from, to, delivered) {
      if (from > to) fail(`nothing is sent from ${from} us back to ${to} us`);
      reach(state, to);
      const { outbox } = state.radio;
      if (outbox.length === 0) return;
      for (const item of outbox) delivered.push(item);
      outbox.length = 0;
    },

    antennaGain_dbi(state, antenna, direction_N) {
      direction_B.set(direction_N);
      rotate(state.body.q_BN, direction_B, direction_B);
      return antennaGain_dbi(config.comms.antenna, boresightCosine(antenna, direction_B));
    },

    eirp_dbm(state, direction_N) {
      if (!radiating(state)) return -Infinity;
      direction_B.set(direction_N);
      rotate(state.body.q_BN, direction_B, direction_B);
      return radio.eirp_dBm(state.radio, state.faults, direction_B, state.at_us);
    },

    inject(state, fault, at) {
      reach(state, at);
      return inject(state.faults, map, fault, at);
    },

    clear(state, channel) {
      settle(state);
      return clear(state.faults, map, channel);
    },

    truth(state, at) {
      mustBeAt(state, at);
      track.follow(state.orbit);
      const served = readPayloadTruth(state.payload, beams, stanceOf(state), powered(state, LoadIndex.payload));
      return readTruth(state, track.sample(state), environment, dynamics, map, system, energy.thermal, served);
    },
  };
}
