/** What the exercise tells besides samples: who flies what, where it stands, commands, events, alarms, links. Plain data. */

import type { Audience } from "./role.ts";

/** Told once, and again after a branch or another scenario. */
export interface ExerciseDescription {
  readonly scenario: string;
  readonly title: string;
  readonly description: string;
  readonly briefing: string;
  readonly startUtc: string;
  readonly duration_s: number;
  readonly seed: number | string;
  readonly spacecraft: string;
  /** Counts up with every branch and scenario: what belongs to an older one is no longer live. */
  readonly branch: number;
  readonly units: readonly string[];
  readonly stations: readonly StationDescription[];
  /** Names of `truth` samples by index, such as `truth.state_of_charge`; for the instructor. Downlink and cable use the dictionary's order. */
  readonly truthParameters: readonly string[];
  readonly telecommandsAuthenticated: boolean;
  /** Where faults can be injected. */
  readonly faultChannels: readonly FaultChannel[];
}

export interface FaultChannel {
  readonly name: string;
  /** Of a value on it; empty where there is none. */
  readonly unit: string;
  readonly kinds: readonly string[];
}

export interface StationDescription {
  readonly name: string;
  readonly latitude_deg: number;
  readonly longitude_deg: number;
  /** The lowest where it depends on the azimuth. */
  readonly mask_deg: number;
}

/** Every 100 ms of wall time at most, and at once when it changes by somebody's hand. */
export interface Status {
  readonly time_us: number;
  readonly utc: string;
  /** Asked for; "max" as fast as it goes. */
  readonly rate: number | "max";
  readonly frozen: boolean;
  readonly jumping: boolean;
  readonly over: boolean;
  /** Station at work, or null between passes. */
  readonly station: string | null;
  readonly carrierLock: boolean;
  readonly bitLock: boolean;
  readonly frameLock: boolean;
  readonly elevation_deg: number | null;
  readonly azimuth_deg: number | null;
  readonly range_km: number | null;
  readonly doppler_hz: number | null;
  /** Of the downlink, above what its rate needs. */
  readonly margin_db: number | null;
  readonly queueHeld: boolean;
  readonly commandsWaiting: number;
  readonly packetsReceived: number;
  readonly packetsLost: number;
  /** As predicted from the elements: what the ground may know. */
  readonly predicted: Prediction | null;
}

export interface Prediction {
  readonly latitude_deg: number;
  readonly longitude_deg: number;
  readonly altitude_km: number;
  readonly lit: boolean;
  readonly subsolarLatitude_deg: number;
  readonly subsolarLongitude_deg: number;
}

/** One predicted pass, or shadow. */
export interface PlannedPass {
  readonly station: string;
  readonly aos_us: number;
  readonly tca_us: number;
  readonly los_us: number;
  readonly maxElevation_deg: number;
  readonly aosAzimuth_deg: number;
  readonly losAzimuth_deg: number;
}

export interface PassPlan {
  readonly passes: readonly PlannedPass[];
  readonly shadows: readonly { readonly from_us: number; readonly until_us: number }[];
  /** Ground track ahead and behind, a point every minute: [time_us, latitude_deg, longitude_deg]. */
  readonly track: readonly (readonly [number, number, number])[];
}

export interface CommandStage {
  readonly stage: string;
  readonly at_us: number;
  /** Named reason of a refusal, otherwise empty. */
  readonly reason: string;
}

/** A telecommand with its way so far. The same `requestId` again replaces what was known. */
export interface CommandLine {
  readonly requestId: number;
  readonly command: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly status: string;
  readonly reason: string;
  readonly queued_us: number;
  readonly changed_us: number;
  readonly held: boolean;
  readonly stages: readonly CommandStage[];
}

export type EventSeverity = "info" | "low" | "medium" | "high";

/** A line of the event list. */
export interface EventLine {
  readonly number: number;
  readonly at_us: number;
  /** For what came down: when it happened on board; otherwise null. */
  readonly generated_us: number | null;
  readonly source: string;
  readonly severity: EventSeverity;
  readonly text: string;
  readonly audience: Audience;
}

export type AlarmLevel = "yellow" | "red";

/** An alarm of the ground: latched until it is acknowledged and the value is back. */
export interface AlarmLine {
  readonly id: number;
  readonly parameter: string;
  readonly level: AlarmLevel;
  readonly active: boolean;
  readonly acknowledged: boolean;
  readonly acknowledgedBy: string;
  readonly comment: string;
  readonly shelvedUntil_us: number | null;
  readonly raised_us: number;
  readonly value: number;
  readonly limit: number;
}

/** A unit's socket, for links and boards. */
export interface LinkLine {
  readonly unit: string;
  readonly target: string;
  readonly state: "model" | "open" | "degraded" | "down";
  readonly port: string;
  readonly firmware: string;
  readonly uid: string;
  readonly framesOut: number;
  readonly framesIn: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** Counts of the ledger by cause: `crc`, `cobs`, `duplicate` ... */
  readonly ledger: Readonly<Record<string, number>>;
  readonly overruns: number;
  readonly roundTripP50_us: number | null;
  readonly roundTripP99_us: number | null;
  readonly roundTripMax_us: number | null;
  /** How many round trips took from 2^i to 2^(i+1) us, by i; trailing zeros are left out. */
  readonly roundTrips: readonly number[];
  /** Answers that came after their deadline. */
  readonly late: number;
  readonly losses: number;
  readonly reboots: number;
}

/** A fault that is in force or waits, for the instructor. */
export interface FaultLine {
  readonly channel: string;
  readonly kind: string;
  readonly text: string;
  readonly hidden: boolean;
  readonly since_us: number | null;
  /** "in force", "at 12 min", "when ...". */
  readonly state: string;
  /** When it begins, where it waits for a moment. */
  readonly begins_us: number | null;
  /** Number of what waits, by which it is taken back; null for what is in force. */
  readonly plan: number | null;
}

export interface ScoreLine {
  readonly objective: string;
  readonly dimension: string;
  readonly weight: number;
  readonly points: number;
  readonly verdict: string;
  readonly why: string;
}

export interface ProcedureStepLine {
  readonly step: string;
  readonly text: string;
  readonly state: "waiting" | "running" | "done" | "failed" | "skipped" | "held";
  readonly why: string;
}

export interface ProcedureLine {
  readonly run: number;
  readonly procedure: string;
  readonly title: string;
  readonly state: "running" | "held" | "asking" | "done" | "failed" | "aborted";
  readonly by: string;
  readonly steps: readonly ProcedureStepLine[];
}

export interface BreakpointLine {
  readonly name: string;
}

/** An exercise that can be chosen. */
export interface ExerciseLine {
  readonly scenario: string;
  readonly title: string;
  readonly description: string;
}

/** A target that has registered itself and can be put into a socket. */
export interface OfferedTarget {
  readonly unit: string;
  readonly name: string;
  readonly target: string;
}
