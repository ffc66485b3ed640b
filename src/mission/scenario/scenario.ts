/** A scenario as the mission uses it: validated, names resolved, durations in microseconds. What a person writes is in `schema.ts`. */

import type { AtmosphereModelName } from "../../environment/atmosphere/along-orbit.ts";
import type { PropagatorName } from "../../environment/environment.ts";
import type { FieldModelName } from "../../environment/field/models.ts";
import type { MeanElements } from "../../environment/orbit/elements.ts";
import type { Duration } from "../../kernel/time.ts";
import type { UnitName } from "../../onboard/contract.ts";
import type { LimitOverride } from "../../ground/alarms/limits.ts";
import type { GatewayConfig } from "../../ground/gateways.ts";
import type { ServiceAreaConfig } from "../../ground/service-areas.ts";
import type { StationConfig } from "../../ground/stations.ts";
import type { Fault } from "../../spacecraft/faults/kinds.ts";
import type { CheckSpec } from "../checks/spec.ts";
import type { GroundFault, Outage } from "../ground-faults.ts";
import type { HintSpec, ObjectiveSpec } from "../score/objective.ts";
import type { WireFault } from "../wires.ts";

/** The spacecraft at the start. */
export interface InitialState {
  /** Quaternion of B relative to N (TEME), scalar last; `random` draws one from the exercise's seed. */
  readonly q_BN: readonly [number, number, number, number] | "random";
  /** Rate of B relative to N, in B. */
  readonly rate_radps: readonly [number, number, number];
  /** 0 to 1. */
  readonly stateOfCharge: number;
  readonly wings: "stowed" | "deployed";
}

/** Radio numbers of a station; what is left out is the link budget's default. */
export interface StationRadio {
  readonly eirp_dbw?: number;
  readonly gOverT_dbpk?: number;
}

export interface Station extends StationConfig {
  readonly radio: StationRadio;
  /** When it is out of service, as everybody knows before. */
  readonly outages: readonly Outage[];
}

export type SyncMode = "lockstep" | "paced" | "free";
/** Simulated seconds per second, or as fast as it goes. */
export type Rate = number | "max";

/** A fault for the spacecraft's fault bank, for a wire or for a station, and how the exercise treats it. */
export interface FaultSpec {
  readonly fault: Fault | WireFault | GroundFault;
  /** Not told to trainees. */
  readonly hidden: boolean;
  /** How long it lasts; absent: until it is cleared. */
  readonly lasts?: Duration;
}

/** An argument of a telecommand; a list where the field is repeated. */
export type ArgumentValue = number | boolean | string | readonly (number | boolean | string)[];

export interface CommandSpec {
  readonly unit: UnitName;
  /** Telecommand as in the proto: `set_mode`. */
  readonly name: string;
  /** Its fields as written, snake_case; enum values by label: `SUN_SAFE`. */
  readonly fields: Readonly<Record<string, ArgumentValue>>;
  /** The unit's Telecommand message without request_id, in protobufjs' form: `{ setMode: { mode: 3 } }`. */
  readonly message: Readonly<Record<string, Readonly<Record<string, ArgumentValue | null>>>>;
  /** It waits in the onboard schedule until this time after the start; absent: it is carried out as it comes. */
  readonly onBoardAt?: Duration;
}

export type TimelineAction =
  | ({ readonly kind: "fault" } & FaultSpec)
  | { readonly kind: "clear"; readonly channel: string }
  | { readonly kind: "command"; readonly command: CommandSpec }
  | { readonly kind: "note"; readonly text: string };

/** What starts an action: a moment after the start, or the first instant at which a CEL condition is true. */
export type Trigger = { readonly kind: "at"; readonly at: Duration } | { readonly kind: "when"; readonly when: string };

export interface TimelineEntry {
  readonly trigger: Trigger;
  readonly action: TimelineAction;
}

/** `path: value` replaced in a document before validation. */
export interface Override {
  readonly path: string;
  readonly value: unknown;
  /** `path=value` as a person typed it; absent where it stands in a file. */
  readonly text?: string;
}

export interface Scenario {
  readonly version: 1;
  readonly name: string;
  readonly description: string;
  /** ISO 8601 UTC as written. */
  readonly startUtc: string;
  readonly seed: number | string;
  readonly duration: Duration;
  readonly spacecraft: {
    /** A name of the catalogue, such as `leo-broadband`, or a path relative to the scenario (it then ends in .yaml). */
    readonly model: string;
    readonly set: readonly Override[];
  };
  /** From the TLE or OMM. */
  readonly orbit: MeanElements;
  /** How the truth's orbit goes on from there. */
  readonly propagator: PropagatorName;
  readonly environment: { readonly field: FieldModelName; readonly atmosphere: AtmosphereModelName };
  readonly initial: InitialState;
  readonly stations: readonly Station[];
  /** Who wants broadband. */
  readonly serviceAreas: readonly ServiceAreaConfig[];
  /** Who feeds it. */
  readonly gateways: readonly GatewayConfig[];
  /** When the ground raises an alarm, in the place of the dictionary's limits. */
  readonly limits: readonly LimitOverride[];
  /** Target spec per unit; a unit that is not named is `model`. */
  readonly targets: Readonly<Partial<Record<UnitName, string>>>;
  readonly sync: SyncMode;
  readonly rate: Rate;
  readonly timeline: readonly TimelineEntry[];
  readonly checks: readonly CheckSpec[];
  /** What a trainee is scored by; none where it is no exercise for people. */
  readonly objectives: readonly ObjectiveSpec[];
  readonly hints: readonly HintSpec[];
  /** Points of a hundred that pass. */
  readonly passMark: number;
  /** Markdown; empty where there is none. */
  readonly briefing: string;
  readonly handbook: string;
  /** Procedures by name that fly it to full score, and that lead through it; empty where there is none. */
  readonly solution: string;
  readonly guide: string;
}
