/** The lines of one plot, joined on one time axis, from the archive and from what comes live. */

import uPlot from "uplot";
import type { HistoryBuckets } from "../../protocol/history.ts";
import { client } from "../live/live.ts";
import { topics } from "../live/topics.ts";
import type { Channel } from "./channel.ts";
import { seriesStore } from "./store.ts";
import { traceOf, type Window } from "./trace.ts";

/** Points of a line that are drawn: more than a screen has. */
const pointsMax = 4000;
const historyBuckets = 1500;
/** What was asked of the archive is asked again after so long, ms of the wall clock: playbacks come late. */
const renewAfter_ms = 30_000;

interface Known {
  readonly window: Window;
  readonly asked_ms: number;
  readonly buckets: HistoryBuckets | null;
}

/** Why there is no history, as the server said it; empty while there is. */
let withoutArchive = "";
export const archiveComplaint = (): string => withoutArchive;

export class Lines {
  readonly channels: readonly Channel[];
  readonly #history = new Map<Channel, Known>();
  #asking = false;

  constructor(channels: readonly Channel[]) {
    this.channels = channels;
  }

  /** Columns for uPlot: time, then a line a channel. */
  data(window: Window, start_s: number): uPlot.AlignedData {
    const tables = this.channels.map((channel): uPlot.AlignedData => {
      const history = this.#history.get(channel)?.buckets ?? null;
      const series = seriesStore.of(channel.origin, channel.index);
      const { x_s, y } = traceOf(history, series, window, start_s, pointsMax);
      return [x_s, y];
    });
    if (tables.length === 0) return [[]];
    return tables.length === 1 ? tables[0]! : uPlot.join(tables);
  }

  /** Asks the archive for what is not known of the window. @returns whether something came */
  async look(window: Window, now_ms: number): Promise<boolean> {
    if (this.#asking) return false;
    this.#asking = true;
    try {
      const wanted = this.channels.filter((channel) => this.#isWanted(this.#history.get(channel), window, now_ms));
      await Promise.all(wanted.map((channel) => this.#ask(channel, window, now_ms)));
      return wanted.length > 0;
    } finally {
      this.#asking = false;
    }
  }

  forget(): void {
    this.#history.clear();
  }

  #isWanted(known: Known | undefined, { from_us, to_us }: Window, now_ms: number): boolean {
    if (known === undefined) return true;
    if (now_ms - known.asked_ms > renewAfter_ms) return true;
    const length_us = known.window.to_us - known.window.from_us;
    // Another scale wants other buckets; a window that only moves on is filled by what comes live.
    return from_us < known.window.from_us || Math.abs(to_us - from_us - length_us) > 0.25 * length_us;
  }

  async #ask(channel: Channel, window: Window, asked_ms: number): Promise<void> {
    const { origin, name } = channel;
    const branch = topics.read("description")?.branch;
    const span = { from_us: Math.max(0, Math.floor(window.from_us)), to_us: Math.max(0, Math.ceil(window.to_us)) };
    const query = { origin, parameter: name, ...span, buckets: historyBuckets };
    try {
      const buckets = await client.history(branch === undefined ? query : { ...query, branch });
      this.#history.set(channel, { window, asked_ms, buckets });
      withoutArchive = "";
    } catch (error) {
      this.#history.set(channel, { window, asked_ms, buckets: null });
      withoutArchive = error instanceof Error ? error.message : String(error);
    }
  }
}
