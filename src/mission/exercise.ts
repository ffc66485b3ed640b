/** One exercise: the topology built from a scenario, and what a shell may ask of it. */

import { createEnvironment, type Environment } from "../environment/environment.ts";
import { createAuthenticator } from "../ground/authentication.ts";
import { createStation } from "../ground/stations.ts";
import { type StationRadio, stationRadioDefault } from "../ground/station-radio.ts";
import { chainText, hashOf, RandomStreams, Simulation, type SimTime } from "../kernel/index.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import type { SpacecraftConfig } from "../spacecraft/config.ts";
import { createSpacecraft, type Spacecraft } from "../spacecraft/spacecraft.ts";
import type { CheckResult, View } from "./checks/spec.ts";
import { Desk, deskName, type DeskState } from "./desk/desk.ts";
import { Director, directorName, type DirectorState } from "./director.ts";
import { createGround, groundName, type GroundState } from "./ground.ts";
import { groundChannels } from "./ground-faults.ts";
import { Outbox } from "./notice.ts";
import { orbitLossText } from "./orbit-watch.ts";
import { createModelResponder } from "./responder.ts";
import type { Scenario, Station } from "./scenario/scenario.ts";
import type { Score } from "./score/score.ts";
import { serviceGround } from "./service.ts";
import { type CraftState, createCraft, spacecraftName } from "./craft.ts";
import { startingConditions } from "./starting-conditions.ts";
import { authenticationPort } from "./uplink.ts";

export interface Exercise {
  readonly scenario: Scenario;
  readonly environment: Environment;
  readonly hardware: Spacecraft;
  readonly simulation: Simulation;
  readonly outbox: Outbox;
  /** Whether telecommands must be authentic. */
  isAuthenticated(): boolean;
  /** What predicates see; the truth is that of the last event, some milliseconds ago. */
  view(): View;
  craft(): Readonly<CraftState>;
  ground(): Readonly<GroundState>;
  desk(): Readonly<DeskState>;
  checkResults(end: SimTime): CheckResult[];
  /** How the objectives stand, as if it ended now; undefined for a scenario without any. */
  score(): Score | undefined;
  /** Why the run allows no verdict, whatever its checks say; undefined where it does. */
  inconclusive(): string | undefined;
  stateHash(): string;
  telemetryHash(): string;
}

export type ExerciseResult =
  { readonly ok: true; readonly exercise: Exercise } | { readonly ok: false; readonly refusals: readonly string[] };

/**
 * Builds an exercise. Units named in `outside` leave their socket to the shell; the others are models in this process.
 * Call `simulation.start()` or `simulation.restore()` next.
 *
 * @param key authenticates telecommands, 32 bytes; without it a new exercise flies unauthenticated, and one that was begun
 *   with a key can only be replayed. It is kept in the authentication socket's responder and nowhere else.
 */
export function createExercise(
  scenario: Scenario,
  config: SpacecraftConfig,
  outside: ReadonlySet<UnitName> = new Set(),
  key?: Uint8Array,
): ExerciseResult {
  const built = createEnvironment({
    startUtc: scenario.startUtc,
    elements: scenario.orbit,
    propagator: scenario.propagator,
    field: scenario.environment.field,
    atmosphere: scenario.environment.atmosphere,
  });
  if (!built.ok) return { ok: false, refusals: built.refusals };
  const { environment } = built;
  const streams = new RandomStreams(scenario.seed);
  const outbox = new Outbox();
  const hardware = createSpacecraft(config, environment, streams, serviceGround(scenario));
  const director = new Director({ scenario, hardware, outbox });
  const craft = createCraft({
    environment,
    hardware,
    outbox,
    start: startingConditions(scenario.initial, streams),
    ground: groundName,
    groundChannels: groundChannels(scenario.stations.map(({ name }) => name)),
    uplinkNoise: streams.stream("uplink"),
  });
  const ground = createGround({
    environment,
    hardware,
    outbox,
    stations: scenario.stations.map(createStation),
    radio: Object.fromEntries(scenario.stations.map((station) => [station.name, groundRadio(station)])),
    outages: Object.fromEntries(scenario.stations.map(({ name, outages }) => [name, outages])),
    stream: streams.stream("downlink"),
  });
  const desk = new Desk({ scenario, outbox });
  const simulation = new Simulation(streams, [craft, ground, desk, director]);
  for (const unit of unitNames) {
    simulation.addSocket(unit, spacecraftName);
    if (!outside.has(unit)) simulation.seat(unit, createModelResponder(unit));
  }
  simulation.addSocket(authenticationPort, spacecraftName);
  if (key !== undefined) {
    simulation.seat(authenticationPort, createAuthenticator(key));
    simulation.inject(spacecraftName, "authentication", null);
  }
  return { ok: true, exercise: wrap(scenario, environment, hardware, simulation, outbox, director) };
}

function wrap(
  scenario: Scenario,
  environment: Environment,
  hardware: Spacecraft,
  simulation: Simulation,
  outbox: Outbox,
  director: Director,
): Exercise {
  const craft = (): Readonly<CraftState> => simulation.read<CraftState>(spacecraftName);
  const ground = (): Readonly<GroundState> => simulation.read<GroundState>(groundName);
  const desk = (): Readonly<DeskState> => simulation.read<DeskState>(deskName);
  return {
    scenario,
    environment,
    hardware,
    simulation,
    outbox,
    craft,
    ground,
    desk,
    isAuthenticated: () => craft().decoder.isRequired,
    view: () => director.view(simulation, craft().truth.at_us as SimTime),
    checkResults: (end) => director.results(simulation.read<DirectorState>(directorName), end, craft().orbitLoss),
    score() {
      if (scenario.objectives.length === 0) return undefined;
      const isWhole = simulation.now >= scenario.duration;
      return director.score(simulation.read<DirectorState>(directorName), desk(), simulation.now, isWhole);
    },
    inconclusive() {
      const { orbitLoss } = craft();
      return orbitLoss === null ? undefined : orbitLossText(orbitLoss);
    },
    stateHash: () => simulation.stateHash(),
    telemetryHash: () => hashOf([chainText(craft().chain), chainText(ground().chain)]),
  };
}

function groundRadio(station: Station): StationRadio {
  return { ...stationRadioDefault, ...station.radio };
}
