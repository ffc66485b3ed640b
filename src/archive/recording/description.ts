/** What a recording says about the run as a whole: how it was set up, on what, and how it ended. */

export type SyncMode = "lockstep" | "paced" | "free";

/** Everything that a replay needs beside the input log. Written first, so that even a killed run can be replayed. */
export interface RecordingHeader {
  /** UTC of simulated time 0, ISO 8601. */
  readonly startUtc: string;
  /** As the user named it; for people. */
  readonly scenarioPath: string;
  /** The scenario file as it was read. */
  readonly scenarioText: string;
  /** The spacecraft file as it was read; empty where the scenario names one of the catalogue. */
  readonly spacecraftText: string;
  /** The seed in effect, after `--seed`. */
  readonly seed: number | string;
  /** `path=value` as given, in their order. */
  readonly overrides: readonly string[];
  readonly sync: SyncMode;
  /** Target spec in effect for each unit. */
  readonly targets: Readonly<Record<string, string>>;
  /** Set where the run went on from a breakpoint. */
  readonly breakpoint?: RecordedBreakpoint;
}

/** Where a run began that did not begin at 0. */
export interface RecordedBreakpoint {
  /** File that it came from; for people. */
  readonly from: string;
  readonly at_us: number;
  /** The exercise there, in the kernel's canonical encoding and base64; without the states of targets. */
  readonly exercise: string;
}

/** What wrote the recording; filled in by the writer. Replay warns where it differs from what reads it. */
export interface RecordingVersions {
  readonly falak: string;
  readonly node: string;
  readonly architecture: string;
  readonly platform: string;
  /** SHA-256 of the dictionary, in hex. */
  readonly dictionary: string;
  /** `major.minor hash` of each unit's contract. */
  readonly contracts: Readonly<Record<string, string>>;
}

/** How the run ended. Written last. */
export interface RecordingResult {
  readonly stateHash: string;
  readonly telemetryHash: string;
  readonly simulated_s: number;
  readonly verdict: string;
  /** Why it ended: `reached`, `interrupted`, `target lost: adcs`. */
  readonly ended: string;
}

/** What `recover` did to the file that this one was made of. */
export interface Recovery {
  /** Name of the file that was read. */
  readonly from: string;
  /** What stopped the reading; empty where nothing did. */
  readonly why: string;
  /** Where the first damage was; the size of the file where it had none. */
  readonly damageOffset: number;
  readonly kept_bytes: number;
  readonly lost_bytes: number;
  readonly messages: number;
  /** The last simulated moment that was kept, in microseconds; 0 where there is none. */
  readonly lastAt_us: number;
}
