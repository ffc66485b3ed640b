/** All that the person at the bench has before them: ports as they come and go, a link for each, one recording. */

import type { Board } from "../board-file.ts";
import type { DiscoverySources } from "../ports/discovery.ts";
import { BenchLink, type LinkHooks } from "./bench-link.ts";
import type { LinkView } from "./link-view.ts";
import type { PortEntry } from "./port-list.ts";
import { PortWatch } from "./port-watch.ts";
import { Recorder, type RecordingView } from "./recorder.ts";

export interface StationOptions {
  readonly asked: readonly PortEntry[];
  readonly boards: readonly Board[];
  /** Whether ports are opened that nobody said to be a target. */
  readonly probe: boolean;
  readonly sources?: DiscoverySources;
}

export interface StationView {
  readonly links: readonly LinkView[];
  readonly recording: RecordingView | null;
  /** What could not be looked at, and why. */
  readonly warnings: readonly string[];
}

interface Seat {
  readonly link: BenchLink;
  readonly label: string;
  isThere: boolean;
  goneLooks: number;
  wasOpened: boolean;
}

/** A port that was in use and is gone stays listed for so many looks, with what was seen of it. */
const goneLooksMax = 60;

export class Station {
  readonly #options: StationOptions;
  readonly #watch: PortWatch;
  readonly #seats = new Map<string, Seat>();
  readonly #recorder = new Recorder((message) => {
    this.#failure = message;
  });
  #warnings: readonly string[] = [];
  #failure = "";

  constructor(options: StationOptions) {
    this.#options = options;
    const { asked, boards, sources } = options;
    this.#watch = new PortWatch({
      asked,
      boards,
      ...(sources === undefined ? {} : { sources }),
      onLook: (entries, warnings) => this.#look(entries, warnings),
    });
  }

  /** Resolves once the ports that are there now are known. */
  start(): Promise<void> {
    return this.#watch.start();
  }

  /** Lets go of every port and closes the recording. Idempotent. */
  async stop(): Promise<void> {
    this.#watch.stop();
    for (const { link } of this.#seats.values()) link.close("closed", "the bench ended");
    await this.#recorder.stop();
  }

  link(key: string): BenchLink | undefined {
    return this.#seats.get(key)?.link;
  }

  /** Opens a port that is closed, and lets go of one that is open. */
  toggle(key: string): void {
    const seat = this.#seats.get(key);
    if (seat === undefined || !seat.isThere) return;
    if (seat.link.isWanted) return seat.link.close("closed", "let go by you");
    seat.wasOpened = true;
    seat.link.open();
  }

  /** @throws RecordingError where the file cannot be written, or is there already */
  async record(path: string): Promise<void> {
    this.#failure = "";
    await this.#recorder.start(path, new Map([...this.#seats].map(([key, { label }]) => [label, key])));
  }

  /** @returns the path of the closed recording */
  stopRecording(): Promise<string | undefined> {
    return this.#recorder.stop();
  }

  view(): StationView {
    const all = [...this.#seats.values()].map(({ link }) => link.view());
    // Strangers last: they are seldom what somebody came for.
    const links = [...all.filter(({ kind }) => kind !== "unknown"), ...all.filter(({ kind }) => kind === "unknown")];
    const failures = this.#failure === "" ? [] : [this.#failure];
    return { links, recording: this.#recorder.view(), warnings: [...failures, ...this.#warnings] };
  }

  #look(entries: readonly PortEntry[], warnings: readonly string[]): void {
    this.#warnings = warnings;
    const there = new Set(entries.map(({ key }) => key));
    for (const entry of entries) this.#seen(entry);
    for (const [key, seat] of this.#seats) if (!there.has(key)) this.#missed(key, seat);
  }

  #seen(entry: PortEntry): void {
    const known = this.#seats.get(entry.key);
    const mayOpen = entry.kind !== "unknown" || this.#options.probe;
    if (known === undefined) {
      const label = this.#labelFor(entry);
      const link = new BenchLink(entry, this.#hooks(label));
      this.#seats.set(entry.key, { link, label, isThere: true, goneLooks: 0, wasOpened: mayOpen });
      if (mayOpen) link.open();
      return;
    }
    if (known.isThere) return;
    known.isThere = true;
    known.goneLooks = 0;
    if (mayOpen) known.link.open();
  }

  #missed(key: string, seat: Seat): void {
    if (seat.isThere) {
      seat.isThere = false;
      seat.link.close("gone", "it is no longer there");
    }
    seat.goneLooks += 1;
    if (!seat.wasOpened || seat.goneLooks > goneLooksMax) this.#seats.delete(key);
  }

  #hooks(label: string): LinkHooks {
    return {
      onWire: (direction, bytes) => this.#recorder.wire(label, direction, bytes),
      onLog: (line) => this.#recorder.log(label, line),
      onReport: (unit, content, body) => this.#recorder.report(unit, content, body),
    };
  }

  /** The unit's name where it is free, as exercises name their wires; otherwise with the port, or the port alone. */
  #labelFor({ unit, key }: PortEntry): string {
    const taken = new Set([...this.#seats.values()].map(({ label }) => label));
    const port = key.replaceAll(/[^\w.:-]+/g, "_").replaceAll(/^[\w]+:_*|:$/g, "");
    const wanted = [unit, unit === undefined ? port : `${unit}@${port}`, key.replaceAll("/", "_")];
    return wanted.find((label) => label !== undefined && label !== "" && !taken.has(label)) ?? key.replaceAll("/", "_");
  }
}
