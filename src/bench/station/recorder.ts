/** Writes what crosses all links of the bench page into one recording, while it is asked to. */

import { statSync } from "node:fs";
import { type RecordingError, RecordingWriter } from "../../archive/index.ts";
import type { SimTime } from "../../kernel/index.ts";
import type { UnitName } from "../../onboard/contract.ts";
import { now_us } from "../clock.ts";
import type { LogLine } from "./link-view.ts";

export interface RecordingView {
  readonly path: string;
  readonly size_bytes: number;
  readonly for_s: number;
}

/** What a link is called in a recording, and where it is. */
export type Labels = ReadonlyMap<string, string>;

interface Open {
  readonly writer: RecordingWriter;
  readonly began_us: number;
}

/** Simulated time of such a recording is the wall clock, from its beginning; there is no exercise in it to replay. */
export class Recorder {
  readonly #onFailure: (message: string) => void;
  #open: Open | undefined;

  constructor(onFailure: (message: string) => void) {
    this.#onFailure = onFailure;
  }

  get isOn(): boolean {
    return this.#open !== undefined;
  }

  /** Begins a new file; one that exists is left alone. @throws RecordingError */
  async start(path: string, labels: Labels): Promise<void> {
    const header = {
      startUtc: new Date().toISOString(),
      scenarioPath: "falak bench",
      scenarioText: "",
      spacecraftText: "",
      seed: 0,
      overrides: [],
      sync: "free" as const,
      targets: Object.fromEntries(labels),
    };
    const onFailure = ({ message }: RecordingError): void => {
      this.#open = undefined;
      this.#onFailure(message);
    };
    const writer = await RecordingWriter.create(path, header, { replace: false, onFailure });
    this.#open = { writer, began_us: now_us() };
  }

  /** Closes the file and makes it durable; its path, or undefined where none was open. Never throws. */
  async stop(): Promise<string | undefined> {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return undefined;
    const closed = await open.writer.close(null);
    if (closed.ok) return closed.path;
    this.#onFailure(closed.failure.message);
    return undefined;
  }

  wire(label: string, direction: "tx" | "rx", bytes: Uint8Array): void {
    this.#open?.writer.wire(label, direction, this.#now(), bytes);
  }

  log(label: string, { severity, source, text }: LogLine): void {
    this.#open?.writer.notice({ at: this.#now(), source: `${label} ${source}`, severity, text });
  }

  report(unit: UnitName, content: "telemetry" | "event" | "verification", body: Uint8Array): void {
    this.#open?.writer.record({ at: this.#now(), unit, content, body });
  }

  view(): RecordingView | null {
    const open = this.#open;
    if (open === undefined) return null;
    const { path } = open.writer;
    const size_bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return { path, size_bytes, for_s: (now_us() - open.began_us) / 1e6 };
  }

  #now(): SimTime {
    return Math.round(now_us() - (this.#open?.began_us ?? 0)) as SimTime;
  }
}
