/** From a scenario file that is right to the scenario that the mission uses: lengths of time in microseconds, telecommands encoded. */

import type { MeanElements } from "../../environment/orbit/elements.ts";
import { assert } from "../../kernel/assert.ts";
import { after, type Duration, simStart } from "../../kernel/time.ts";
import type { Fault } from "../../spacecraft/faults/kinds.ts";
import type { CheckSpec, TemporalWord, WindowEdge } from "../checks/spec.ts";
import type { GroundFault } from "../ground-faults.ts";
import type { ObjectiveSpec } from "../score/objective.ts";
import type { WireFault } from "../wires.ts";
import { parseDuration } from "./duration.ts";
import { resolveLimit } from "./resolve-limits.ts";
import { resolveArea, resolveGateway } from "./resolve-service.ts";
import { words } from "./rules/checks.ts";
import { readCommand } from "./rules/commands.ts";
import { isTime } from "./rules/predicates.ts";
import type { Override, Scenario, Station, TimelineAction, TimelineEntry } from "./scenario.ts";
import type {
  CheckFileEntry,
  ObjectiveFileEntry,
  ScenarioFile,
  StationFileEntry,
  TimelineFileEntry,
} from "./schema.ts";

const radiansPerDegree = Math.PI / 180;

/** Resolves a file in which validation found no mistake. */
export function resolveScenario(file: ScenarioFile, orbit: MeanElements): Scenario {
  const { attitude, rate_degps, state_of_charge, wings } = file.initial;
  const [x, y, z] = rate_degps;
  return {
    version: file.version,
    name: file.name,
    description: file.description,
    startUtc: file.start,
    seed: file.seed,
    duration: time(file.duration),
    spacecraft: { model: file.spacecraft.model, set: spacecraftOverrides(file) },
    orbit,
    propagator: file.orbit.propagator,
    environment: file.environment,
    initial: {
      q_BN: attitude === "random" ? attitude : normalised(attitude),
      rate_radps: [x * radiansPerDegree, y * radiansPerDegree, z * radiansPerDegree],
      stateOfCharge: state_of_charge,
      wings,
    },
    stations: file.stations.map(station),
    serviceAreas: file.service_areas.map(resolveArea),
    gateways: file.gateways.map(resolveGateway),
    limits: file.limits.map(resolveLimit),
    targets: file.targets,
    sync: file.sync,
    rate: file.rate,
    timeline: file.timeline.map(timelineEntry),
    checks: file.checks.map(checkSpec),
    objectives: file.objectives.map(objectiveSpec),
    hints: file.hints,
    passMark: file.pass_mark,
    briefing: file.briefing,
    handbook: file.handbook,
    solution: file.solution,
    guide: file.guide,
  };
}

/** `spacecraft.set` as overrides of the spacecraft file. */
export function spacecraftOverrides(file: Pick<ScenarioFile, "spacecraft">): Override[] {
  return Object.entries(file.spacecraft.set).map(([path, value]) => ({ path, value }));
}

function station(entry: StationFileEntry): Station {
  const { name, latitude_deg, longitude_deg, altitude_m, mask_deg, rf } = entry;
  const { eirp_dbw, g_over_t_dbpk } = rf;
  const radio = {
    ...(eirp_dbw === undefined ? {} : { eirp_dbw }),
    ...(g_over_t_dbpk === undefined ? {} : { gOverT_dbpk: g_over_t_dbpk }),
  };
  const outages = entry.outages.map(({ from, until }) => ({
    from: after(simStart, time(from)),
    until: after(simStart, time(until)),
  }));
  return { name, latitude_deg, longitude_deg, height_m: altitude_m, mask_deg, radio, outages };
}

function timelineEntry(entry: TimelineFileEntry): TimelineEntry {
  const action = actionOf(entry);
  if (entry.at !== undefined) return { trigger: { kind: "at", at: time(entry.at) }, action };
  return { trigger: { kind: "when", when: entry.when ?? "" }, action };
}

function actionOf({ fault, clear, command, note }: TimelineFileEntry): TimelineAction {
  if (fault !== undefined) {
    const { channel, kind, value, probability, hidden } = fault;
    // Validation has held the kind against the channel.
    const what = {
      channel,
      kind,
      ...(value === undefined ? {} : { value }),
      ...(probability === undefined ? {} : { probability }),
    } as Fault | WireFault | GroundFault;
    return { kind: "fault", fault: what, hidden, ...(fault.for === undefined ? {} : { lasts: time(fault.for) }) };
  }
  if (clear !== undefined) return { kind: "clear", channel: clear };
  if (command !== undefined) {
    const result = readCommand(command, []);
    assert(result.ok, "a telecommand that was found good resolves");
    return { kind: "command", command: result.command };
  }
  return { kind: "note", text: note ?? "" };
}

function checkSpec(check: CheckFileEntry): CheckSpec {
  const word = words.find((each) => check[each] !== undefined) ?? ("always" satisfies TemporalWord);
  const { name, requirement, from, until, within, severity, weight } = check;
  return {
    name,
    ...(requirement === undefined ? {} : { requirement }),
    word,
    predicate: check[word] ?? "",
    ...(from === undefined ? {} : { from: edge(from) }),
    ...(until === undefined ? {} : { until: edge(until) }),
    ...(within === undefined ? {} : { within: time(within) }),
    ...(check.for === undefined ? {} : { lasting: time(check.for) }),
    severity,
    weight,
  };
}

function objectiveSpec({ dimension, hard: _hard, ...check }: ObjectiveFileEntry): ObjectiveSpec {
  return { check: checkSpec({ ...check, severity: "major" }), dimension: dimension ?? "hard" };
}

const edge = (text: string): WindowEdge =>
  isTime(text) ? { kind: "at", at: time(text) } : { kind: "when", when: text };

function time(text: string): Duration {
  const parsed = parseDuration(text);
  assert(parsed.ok, "a length of time that was found good parses");
  return parsed.duration;
}

function normalised([x, y, z, w]: readonly [number, number, number, number]): [number, number, number, number] {
  const norm = Math.sqrt(x * x + y * y + z * z + w * w);
  return [x / norm, y / norm, z / norm, w / norm];
}
