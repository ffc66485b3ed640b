/** Reads a whole recording once and vouches for every byte of it. */

import type { SimTime } from "../../kernel/index.ts";
import { checkClosing, endsWithMagic } from "./mcap/closing.ts";
import type { ByteSource } from "./mcap/source.ts";
import { type Item, walk } from "./mcap/walk.ts";
import { type Description, readDescription } from "./metadata.ts";
import { type RecordingRefusal, refusal, refusalOf } from "./refusal.ts";
import { utc_ns } from "./utc.ts";

export interface Verified extends Description {
  readonly start_ns: bigint;
  /** Messages of each topic. */
  readonly counts: ReadonlyMap<string, number>;
  /** The last simulated moment in it. */
  readonly lastAt: SimTime;
}

export type Verification =
  { readonly ok: true; readonly verified: Verified } | { readonly ok: false; readonly refusal: RecordingRefusal };

/**
 * Every byte is under a check: magics by comparison, the data section and the summary by their CRCs, the rest by its place.
 * Chunks, metadata and message indexes are checked one by one as well, so that the refusal can say where the damage is.
 */
export function verify(source: ByteSource, path: string): Verification {
  const gathered = new Gathered();
  const steps = walk(source);
  let step = steps.next();
  while (step.done !== true) {
    gathered.add(step.value);
    step = steps.next();
  }
  if (!step.value.ok) return refused(refusalOf(path, step.value, endsWithMagic(source)));
  const closing = checkClosing(source, step.value.summaryStart);
  if (closing !== undefined) return refused(refusalOf(path, closing, closing.kind === "damaged"));
  return gathered.verified(path);
}

/** What a walk found, as the sum of its items. Used by `recover` too. */
export class Gathered {
  readonly counts = new Map<string, number>();
  readonly metadata = new Map<string, ReadonlyMap<string, string>>();
  messages = 0;
  #last_ns = 0n;

  add(item: Item): void {
    if (item.kind === "metadata") {
      this.metadata.set(item.name, item.entries);
      return;
    }
    for (const { channel, logTime } of item.chunk.messages) {
      this.counts.set(channel.topic, (this.counts.get(channel.topic) ?? 0) + 1);
      this.messages += 1;
      if (logTime > this.#last_ns) this.#last_ns = logTime;
    }
  }

  lastAt(start_ns: bigint): SimTime {
    return (this.#last_ns > start_ns ? Number((this.#last_ns - start_ns) / 1000n) : 0) as SimTime;
  }

  verified(path: string): Verification {
    const description = readDescription(this.metadata);
    if (typeof description === "string") return refused(refusal(path, "damaged", description, 0));
    const start_ns = utc_ns(description.header.startUtc);
    if (start_ns === undefined)
      return refused(refusal(path, "damaged", `startUtc ${description.header.startUtc} is no moment`, 0));
    return { ok: true, verified: { ...description, start_ns, counts: this.counts, lastAt: this.lastAt(start_ns) } };
  }
}

const refused = (why: RecordingRefusal): Verification => ({ ok: false, refusal: why });
