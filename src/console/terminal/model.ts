/** What the screen shows, as plain data. Collected by `collect/`, drawn by `frame`. */

import type { LimitState } from "../../messages/dictionary.ts";
import type { Severity } from "../../mission/notice.ts";
import type { UnitName } from "../../onboard/unit.ts";

export interface ScreenModel {
  /** Name of the scenario. */
  readonly title: string;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  readonly orbit: Orbit;
  readonly ground: Ground;
  readonly links: readonly LinkLine[];
  /** Units whose models run in this process. */
  readonly models: readonly UnitName[];
  readonly checks: readonly CheckLine[];
  /** Oldest first. */
  readonly events: readonly EventLine[];
  readonly isHelpShown: boolean;
}

export interface Clock {
  /** ISO 8601 to the second. */
  readonly utc: string;
  readonly elapsed_s: number;
  readonly duration_s: number;
  readonly askedRate: number | "max";
  /** Over the last seconds of the wall clock; null until there are enough. */
  readonly achievedRate: number | null;
  readonly isFrozen: boolean;
}

/** A number that a unit reported. */
export interface Reading {
  /** Null where nothing was reported. */
  readonly value: number | null;
  readonly limit: LimitState;
}

/** A state that a unit reported, as the dictionary labels it. */
export interface StateReading {
  readonly label: string | null;
  readonly limit: LimitState;
}

/** The bench's latest telemetry of each unit. */
export interface Telemetry {
  /** Simulated seconds since a unit's latest telemetry where the next one is overdue; null where it is not. */
  readonly overdue_s: Readonly<Record<UnitName, number | null>>;
  readonly mode: StateReading;
  readonly adcsMode: StateReading;
  readonly timeInAdcsMode_s: number | null;
  readonly bodyRate_degps: Reading;
  /** Between the Sun and the array normal; the last one seen while the Sun is out of sight. */
  readonly sunAngle_deg: Reading;
  readonly isSunInSight: boolean | null;
  readonly stateOfCharge: Reading;
  readonly busVoltage_V: Reading;
  readonly batteryCurrent_A: Reading;
  readonly batteryTemperature_degC: Reading;
  readonly arrayPower_W: Reading;
  readonly loadPower_W: Reading;
  readonly shedding: StateReading;
  /** +y, -y. */
  readonly areWingsOut: readonly [boolean, boolean] | null;
  readonly payloadMode: StateReading;
  readonly isTransmitting: boolean | null;
  readonly receiversLocked: number | null;
  readonly queuedPackets: Reading;
  /** A value for each of the last minutes of simulated time, oldest first. */
  readonly bodyRates_degps: readonly number[];
  readonly statesOfCharge: readonly number[];
}

/** Computed from the orbital elements, not measured. */
export interface Orbit {
  readonly latitude_deg: number;
  readonly longitude_deg: number;
  readonly altitude_km: number;
  readonly litFraction: number;
  /** "none" while the orbit can be computed. */
  readonly fault: string;
}

/** What the stations have. */
export interface Ground {
  readonly pass: PassInProgress | null;
  readonly next: readonly PassAhead[];
  readonly packetsReceived: number;
  readonly packetsMissed: number;
  readonly packetsLost: number;
  readonly beaconsReceived: number;
  readonly commandsWaiting: number;
}

export interface PassInProgress {
  readonly station: string;
  readonly elevation_deg: number;
  readonly range_km: number;
  readonly margin_dB: number;
  readonly isLocked: boolean;
  /** Null where the end is not known. */
  readonly losIn_s: number | null;
  /** Since AOS. */
  readonly packets: number;
}

export interface PassAhead {
  readonly station: string;
  readonly aosIn_s: number;
  /** Time of day, UTC. */
  readonly aosUtc: string;
  readonly length_s: number;
  readonly maxElevation_deg: number;
}

export interface LinkLine {
  readonly unit: UnitName;
  readonly target: string;
  /** Short: `/dev/pts/3`. */
  readonly port: string;
  readonly state: string;
  readonly steps: number;
  readonly answers: number;
  readonly overruns: number;
  readonly late: number;
  readonly losses: number;
  readonly reboots: number;
  readonly roundTrip50_us: number;
  readonly roundTrip99_us: number;
  readonly chunks: number;
  readonly delivered: number;
  readonly duplicate: number;
  readonly stale: number;
  /** Refused chunks by reason. */
  readonly refused: Readonly<Record<"oversize" | "cobs" | "length" | "crc" | "unknown", number>>;
  /** Identity (a): every chunk has exactly one fate. */
  readonly isBalanced: boolean;
}

export interface CheckLine {
  readonly name: string;
  readonly state: "passed" | "failed" | "holds" | "open" | "unsure";
  readonly detail: string;
}

export interface EventLine {
  /** Time of day, UTC. */
  readonly utc: string;
  readonly source: string;
  readonly severity: Severity;
  readonly text: string;
  /** How often it came in a row. */
  readonly count: number;
}
