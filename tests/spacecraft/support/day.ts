/** The default spacecraft on its own orbit with a perfect attitude: hardware and the power unit in closed loop, no ADCS. */

import {
  createEnvironment,
  createSample,
  sampleEnvironment,
  type Environment,
  type EnvironmentSample,
} from "../../../src/environment/environment.ts";
import { lvlh } from "../../../src/environment/frames/lvlh.ts";
import { quaternionOfRows } from "../../../src/environment/frames/matrix.ts";
import { parseTle } from "../../../src/environment/orbit/tle.ts";
import { cross, normalise } from "../../../src/environment/vector.ts";
import { assert } from "../../../src/kernel/assert.ts";
import { RandomStreams } from "../../../src/kernel/random.ts";
import type { SimTime } from "../../../src/kernel/time.ts";
import { payload as payloadMessages, power as messages } from "../../../src/messages/index.ts";
import { power } from "../../../src/onboard/power/power.ts";
import type { SpacecraftConfig } from "../../../src/spacecraft/config.ts";
import type { Fault } from "../../../src/spacecraft/faults/kinds.ts";
import { arrayImbalance, imbalance } from "../../../src/spacecraft/power/ledger.ts";
import { createSpacecraft } from "../../../src/spacecraft/spacecraft.ts";
import type { SpacecraftState } from "../../../src/spacecraft/state.ts";
import { thermalNodeNames, zeroCelsius_K, type ThermalState } from "../../../src/spacecraft/thermal/nodes.ts";
import { defaultConfig } from "./flight.ts";

/** Synthetic, SYN-500-SSO: 97.40 deg, ascending node at 10:30 local time. */
const tle = `1 99001U 26001A   26079.00000000  .00000000  00000-0  50000-4 0  9991
2 99001  97.4018 337.5000 0001000  90.0000 270.0000 15.21937835    12`;

export interface Day {
  readonly hours: number;
  readonly pointing: "nadir" | "sun";
  /** Power of the payload while it serves; 0 leaves it off. */
  readonly payload_W: number;
  readonly faults?: readonly Fault[];
  readonly config?: SpacecraftConfig;
  readonly wings?: "stowed" | "deployed";
}

export interface DayResult {
  /** What the bus and the array miss, relative. */
  readonly imbalance: number;
  readonly arrayImbalance: number;
  /** Electric energy that is neither stored nor found again as heat inside, relative; what is radiated counts as missing. */
  readonly heatImbalance: number;
  /** At the end of each eclipse after the first three hours: the lowest state of charge since the one before. */
  readonly depths: readonly number[];
  /** Moments at which a node was beyond its limits. */
  readonly beyond: readonly string[];
  readonly events: readonly { readonly at_s: number; readonly code: messages.v1.EventCode; readonly value: number }[];
  /** Largest error of the unit's state of charge. */
  readonly estimateError: number;
  /** Switches at the end, as bits. */
  readonly switchesOn: number;
}

const settling_s = 3 * 3600;
const payloadBit = 1 << (messages.v1.Load.LOAD_PAYLOAD - 1);

export function flyDay(day: Day): DayResult {
  const config = day.config ?? defaultConfig();
  const environment = ownOrbit();
  const spacecraft = createSpacecraft(config, environment, new RandomStreams(1));
  const wings = day.wings ?? "deployed";
  const state = spacecraft.initial({ q_BN: [0, 0, 0, 1], rate_radps: [0, 0, 0], stateOfCharge: 0.95, wings });
  for (const fault of day.faults ?? []) assert(spacecraft.inject(state, fault, 0 as SimTime).ok, "the fault is taken");
  const unit = power.initial();
  if (day.payload_W > 0) unit.switches.wanted |= payloadBit;
  const step = messages.v1.Step.create();
  const done = messages.v1.StepDone.create();
  const inputs = messages.v1.Inputs.create();
  step.inputs = inputs;
  step.periodUs = 1e6;
  const beams = servingAt(config, day.payload_W);
  const around = createSample();
  const tally = createTally(config);

  for (let at_s = 0; at_s < day.hours * 3600; at_s += 1) {
    const at = (at_s * 1e6) as SimTime;
    sampleEnvironment(environment, at, around);
    point(state, day.pointing, around);
    spacecraft.integrate(state, at);
    spacecraft.samplePower(state, at, inputs);
    step.tick = at_s;
    messages.v1.Step.quantise(step);
    power.step(unit, step, done);
    messages.v1.StepDone.quantise(done);
    if (done.outputs !== null) spacecraft.applyPower(state, at, done.outputs);
    if (day.payload_W > 0) spacecraft.applyPayload(state, at, beams);
    tally.take(at_s, state, around.litFraction, done.events, unit.charge.stateOfCharge);
  }
  return tally.result(state);
}

function ownOrbit(): Environment {
  const parsed = parseTle(tle);
  assert(parsed.ok, "the test's elements parse");
  const made = createEnvironment({ startUtc: "2026-03-20T04:00:00Z", elements: parsed.elements, field: "wmm2025" });
  assert(made.ok, "the test's environment is accepted");
  return made.environment;
}

/** All beams on, the payload drawing so much power. */
function servingAt({ payload }: SpacecraftConfig, payload_W: number): payloadMessages.v1.Outputs {
  const outputs = payloadMessages.v1.Outputs.create();
  outputs.beamsOn = 2 ** payload.beams - 1;
  outputs.beamPowerW = ((payload_W - payload.standby_power_w) / payload.beams) * payload.beam_efficiency;
  return outputs;
}

interface Tally {
  take(
    at_s: number,
    state: SpacecraftState,
    litFraction: number,
    events: readonly messages.v1.Event[],
    estimate: number,
  ): void;
  result(state: SpacecraftState): DayResult;
}

function createTally({ thermal }: SpacecraftConfig): Tally {
  const depths: number[] = [];
  const beyond: string[] = [];
  const told: DayResult["events"][number][] = [];
  let lowest = 1;
  let wasDark = false;
  let estimateError = 0;

  const watchHeat = ({ temperature_K }: ThermalState, at_s: number): void => {
    thermalNodeNames.forEach((name, node) => {
      const now_degC = temperature_K[node]! - zeroCelsius_K;
      const [low_degC, high_degC] = thermal.nodes[name].limits_degc;
      if (now_degC < low_degC || now_degC > high_degC) beyond.push(`${name} ${now_degC.toFixed(1)} degC at ${at_s} s`);
    });
  };

  return {
    take(at_s, state, litFraction, events, estimate) {
      for (const { code, value } of events) told.push({ at_s, code, value });
      const { charge } = state.power.battery;
      const truth = charge.reduce((sum, each) => sum + each, 0) / charge.length;
      if (at_s > 60) estimateError = Math.max(estimateError, Math.abs(estimate - truth));
      lowest = Math.min(lowest, truth);
      const isDark = litFraction === 0;
      if (wasDark && !isDark) {
        if (at_s > settling_s) depths.push(1 - lowest);
        lowest = 1;
      }
      wasDark = isDark;
      watchHeat(state.thermal, at_s);
    },
    result: ({ power: { ledger, switches }, thermal: warmth }) => ({
      imbalance: imbalance(ledger),
      arrayImbalance: arrayImbalance(ledger),
      heatImbalance: (ledger.conversion_J + ledger.array_J - ledger.stored_J) / warmth.ledger.dissipated_J - 1,
      depths,
      beyond,
      events: told,
      estimateError,
      switchesOn: switches.on,
    }),
  };
}

const rate = new Float64Array(3);
const rows = new Float64Array(9);

/** Turns the body where it shall look, at rest. */
function point(state: SpacecraftState, pointing: Day["pointing"], around: EnvironmentSample): void {
  if (pointing === "nadir") lvlh(around.r_BE_N_m, around.v_BE_N_mps, state.body.q_BN, rate);
  else faceSun(around.sunDirection_N, state.body.q_BN);
  state.body.omega_BN_B_radps.fill(0);
}

/** -z to the Sun, as in the safe mode. */
function faceSun(sun_N: Float64Array, q_BN: Float64Array): void {
  const z = Float64Array.from(sun_N, (each) => -each);
  const y = normalise(cross(z, Float64Array.of(0, 0, 1), new Float64Array(3)), new Float64Array(3));
  const x = cross(y, z, new Float64Array(3));
  rows.set(x, 0);
  rows.set(y, 3);
  rows.set(z, 6);
  quaternionOfRows(rows, q_BN);
}
