/** The attitude and power units flown on the default spacecraft in the real environment, without a kernel. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { createEnvironment } from "../../../src/environment/environment.ts";
import { parseTle } from "../../../src/environment/orbit/tle.ts";
import { RandomStreams } from "../../../src/kernel/random.ts";
import type { SimTime } from "../../../src/kernel/time.ts";
import { adcs as adcsMessages, power as powerMessages } from "../../../src/messages/index.ts";
import { adcs, type AdcsState } from "../../../src/onboard/adcs/adcs.ts";
import { power, type PowerState } from "../../../src/onboard/power/power.ts";
import { spacecraftSchema } from "../../../src/spacecraft/config.ts";
import {
  createSpacecraft,
  type Spacecraft,
  type SpacecraftState,
  type Truth,
} from "../../../src/spacecraft/spacecraft.ts";

const root = join(import.meta.dirname, "../../..");

/** YINHE-1: 640 km, 86.40 deg. */
const tle = readFileSync(join(root, "tests/authorities/sgp4/scenario.tle"), "utf8");

export interface Flight {
  readonly spacecraft: Spacecraft;
  readonly state: SpacecraftState;
  readonly adcs: AdcsState;
  readonly power: PowerState;
  readonly adcsStep: adcsMessages.v1.CompleteStep;
  readonly adcsDone: adcsMessages.v1.StepDone;
  at_us: number;
  /** 0.1 s: both units at their instants, their outputs after 80 % of their periods. */
  advance(): void;
  truth(): Truth;
}

export interface FlightOptions {
  readonly seed: number;
  readonly rate_degps: number;
  readonly wings: "stowed" | "deployed";
  /** Start, ISO 8601. */
  readonly startUtc?: string;
}

/** The lines of YINHE-1 in the scenario's TLE file. */
function yinhe(): string {
  const lines = tle.split("\n");
  const at = lines.findIndex((line) => /YINHE-1|GALAXYSPACE|51101|45024/i.test(line));
  const first = lines[at]!.startsWith("1 ") ? at : at + 1;
  return lines.slice(first, first + 2).join("\n");
}

export function createFlight(options: FlightOptions): Flight {
  const elements = parseTle(yinhe());
  if (!elements.ok) throw new Error(JSON.stringify(elements));
  const startUtc = options.startUtc ?? "2022-08-09T12:00:00Z";
  const built = createEnvironment({ startUtc, elements: elements.elements, field: "igrf14" });
  if (!built.ok) throw new Error(built.refusals.join("; "));
  const file = readFileSync(join(root, "src/spacecraft/catalogue/leo-broadband.yaml"), "utf8");
  const streams = new RandomStreams(options.seed);
  const spacecraft = createSpacecraft(spacecraftSchema.parse(parse(file)), built.environment, streams);
  const random = streams.stream("flight");
  const direction = [random.gaussian(), random.gaussian(), random.gaussian()];
  const attitude = [random.gaussian(), random.gaussian(), random.gaussian(), random.gaussian()];
  const scale = (options.rate_degps * Math.PI) / 180 / Math.hypot(...direction);
  const length = Math.hypot(...attitude);
  const state = spacecraft.initial({
    q_BN: attitude.map((part) => part / length),
    rate_radps: direction.map((part) => part * scale),
    stateOfCharge: 0.9,
    wings: options.wings,
  });

  const adcsStep = adcsMessages.v1.Step.create();
  const adcsDone = adcsMessages.v1.StepDone.create();
  const powerStep = powerMessages.v1.Step.create();
  const powerDone = powerMessages.v1.StepDone.create();
  adcsStep.periodUs = adcs.period_us;
  powerStep.periodUs = power.period_us;

  const flight: Flight = {
    spacecraft,
    state,
    adcs: adcs.initial(),
    power: power.initial(),
    adcsStep,
    adcsDone,
    at_us: 0,
    advance() {
      const at = flight.at_us as SimTime;
      const second = at % 1_000_000 === 0;
      spacecraft.integrate(state, at);
      spacecraft.sampleAdcs(state, at, adcsStep.inputs);
      adcsStep.simTimeUs = at;
      adcsMessages.v1.Step.quantise(adcsStep);
      adcs.step(flight.adcs, adcsStep, adcsDone);
      if (second) {
        spacecraft.samplePower(state, at, powerStep.inputs);
        powerStep.simTimeUs = at;
        powerMessages.v1.Step.quantise(powerStep);
        power.step(flight.power, powerStep, powerDone);
      }
      const effective = (at + 80_000) as SimTime;
      spacecraft.integrate(state, effective);
      spacecraft.applyAdcs(state, effective, adcsDone.outputs);
      if (at % 1_000_000 === 700_000) spacecraft.applyPower(state, effective, powerDone.outputs);
      flight.at_us += 100_000;
    },
    truth: () => spacecraft.truth(state, state.at_us as SimTime),
  };
  return flight;
}
