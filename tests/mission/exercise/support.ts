/** Exercises to vary: bundled scenarios, shifted to where something happens, in steps of the test's choice. */

import { decode, encode, type Breakpoint, minutes, seconds, simTime, type SimTime } from "../../../src/kernel/index.ts";
import { createExercise, type Exercise } from "../../../src/mission/exercise.ts";
import type { Notice } from "../../../src/mission/notice.ts";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import type { Scenario, Station } from "../../../src/mission/scenario/scenario.ts";
import type { UnitName } from "../../../src/onboard/unit.ts";
import type { SpacecraftConfig } from "../../../src/spacecraft/config.ts";
import { loadFile, read, scenarioText } from "../support.ts";

export interface Flight {
  readonly scenario: Scenario;
  readonly config: SpacecraftConfig;
}

export type BundledName = "first-contact" | "quiet-orbit";

/** Starts of the bundled scenarios a minute before the first station rises, so that a test need not fly there. */
export const beforePass: Readonly<Record<BundledName, string>> = {
  "first-contact": "2022-08-10T00:15:00Z",
  "quiet-orbit": "2026-03-20T04:48:30Z",
};

/** A scenario text with spacecraft and all. */
export function flightOf(text: string, changes: Partial<Scenario> = {}): Flight {
  const parsed = parseScenario(text, { loadFile });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes, undefined, 2));
  if (parsed.spacecraft === undefined) throw new Error("the scenario names no spacecraft");
  return { scenario: { ...parsed.scenario, ...changes }, config: parsed.spacecraft };
}

/** A bundled scenario with changes. */
export const bundled = (name: BundledName, changes: Partial<Scenario> = {}): Flight =>
  flightOf(read("scenarios", `${name}.yaml`), changes);

/** A bundled scenario a minute before its first pass. */
export const nearPass = (name: BundledName = "first-contact", changes: Partial<Scenario> = {}): Flight =>
  bundled(name, { startUtc: beforePass[name], ...changes });

/** With a timeline as a scenario writes it, in place of the scenario's own. Stations are named where it is about them. */
export function withTimeline(flight: Flight, yaml: string, stations: readonly Station[] = []): Flight {
  const places = stations.map(
    ({ name, latitude_deg, longitude_deg, height_m }) =>
      `  - { name: ${name}, latitude_deg: ${latitude_deg}, longitude_deg: ${longitude_deg}, altitude_m: ${height_m} }`,
  );
  const head = places.length === 0 ? "" : `stations:\n${places.join("\n")}\n`;
  const { timeline } = flightOf(scenarioText(`${head}timeline:\n${yaml}`)).scenario;
  return { ...flight, scenario: { ...flight.scenario, timeline } };
}

/** A new exercise, not started. */
export function build({ scenario, config }: Flight, outside: readonly UnitName[] = []): Exercise {
  const built = createExercise(scenario, config, new Set(outside));
  if (!built.ok) throw new Error(built.refusals.join("; "));
  return built.exercise;
}

/** A new exercise, started. */
export function fly(flight: Flight, outside: readonly UnitName[] = []): Exercise {
  const exercise = build(flight, outside);
  exercise.simulation.start();
  return exercise;
}

/** A new exercise that goes on from a breakpoint as bytes. */
export function resume(flight: Flight, bytes: Uint8Array): Exercise {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(`the breakpoint is refused: ${decoded.why}`);
  const exercise = build(flight);
  exercise.simulation.restore(decoded.value as Breakpoint);
  return exercise;
}

export const breakpoint = (exercise: Exercise): Uint8Array => encode(exercise.simulation.save());

/** Advances a run of models to a moment. */
export function advance({ simulation }: Exercise, to: SimTime | number): void {
  const stop = simulation.advance(simTime(to));
  if (stop.reason !== "reached") throw new Error(`stopped at ${stop.at} us: ${stop.reason}`);
}

export interface Hashes {
  readonly state: string;
  readonly telemetry: string;
}

export const hashes = (exercise: Exercise): Hashes => ({
  state: exercise.stateHash(),
  telemetry: exercise.telemetryHash(),
});

/** Advances second by second until a condition is met; returns that moment. */
export function advanceUntil(
  exercise: Exercise,
  what: string,
  met: () => boolean,
  limit: number = minutes(30),
): SimTime {
  const { simulation } = exercise;
  const end = simulation.now + limit;
  while (!met()) {
    if (simulation.now >= end) throw new Error(`${what}: not within ${limit / 1e6} s`);
    advance(exercise, Math.min(end, Math.floor(simulation.now / 1e6) * 1e6 + seconds(1)));
  }
  return simulation.now;
}

/** Takes the notices so far that match. */
export const noticesOf = (exercise: Exercise, pattern: RegExp): Notice[] =>
  exercise.outbox.takeNotices().filter(({ text }) => pattern.test(text));

/**
 * Two short contacts with twelve seconds of silence between them: Karachi above 40 deg from 53.4 to 222.9 s, Islamabad
 * above 30 deg from 235.6 to 334.3 s.
 */
export function twoContacts(changes: Partial<Scenario> = {}): Flight {
  const { scenario, config } = bundled("first-contact", { startUtc: "2022-08-10T00:19:00Z", ...changes });
  const above = (name: string, mask_deg: number): Station[] =>
    scenario.stations.filter((station) => station.name === name).map((station) => ({ ...station, mask_deg }));
  return { config, scenario: { ...scenario, stations: [...above("Karachi", 40), ...above("Islamabad", 30)] } };
}
