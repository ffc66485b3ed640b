/** What a client wants of samples. Clients that want the same share one object, and so one encoding. */

import { dictionary } from "../../../messages/dictionary.ts";
import type { LiveRequest } from "../../protocol/live.ts";
import type { Audience } from "../../protocol/role.ts";
import type { SampleOrigin } from "../../protocol/telemetry.ts";
import { mayHaveOrigin } from "../clearance.ts";

/** The parameters that somebody wants of an origin; a name of its own for each different wish. */
export interface Wish {
  readonly key: string;
  /** Names; null for all. */
  readonly names: ReadonlySet<string> | null;
}

/** Absent: nothing of that origin. */
export type Subscription = { readonly [O in SampleOrigin]?: Wish };

const everything: Wish = { key: "", names: null };
export const downlinkWhole: Subscription = { downlink: everything };

/** A subscription, or why it is refused. */
export function subscriptionOf(audience: Audience, { subscribe }: LiveRequest): Subscription | string {
  const refused = subscribe.origins.find((origin) => !mayHaveOrigin(audience, origin));
  if (refused !== undefined) return `samples of ${refused} are for instructors`;
  const wish = wishOf(subscribe.parameters);
  return Object.fromEntries(subscribe.origins.map((origin) => [origin, wish]));
}

function wishOf(names: readonly string[] | undefined): Wish {
  if (names === undefined) return everything;
  const sorted = [...new Set(names)].toSorted();
  return { key: JSON.stringify(sorted), names: new Set(sorted) };
}

/** Indices of wished parameters by origin. Those of the truth have the names of the exercise of now. */
export class ParameterIndices {
  private readonly names: Record<SampleOrigin, readonly string[]>;
  private readonly known = new Map<string, ReadonlySet<number>>();

  constructor() {
    const names = dictionary.parameters.map(({ name }) => name);
    this.names = { downlink: names, cable: names, truth: [] };
  }

  setTruth(names: readonly string[]): void {
    this.names.truth = names;
    this.known.clear();
  }

  nameOf(origin: SampleOrigin, index: number): string | undefined {
    return this.names[origin][index];
  }

  /** Null: all of them. */
  of(origin: SampleOrigin, { key, names }: Wish): ReadonlySet<number> | null {
    if (names === null) return null;
    const at = `${origin} ${key}`;
    const found = this.known.get(at);
    if (found !== undefined) return found;
    const indices = new Set<number>();
    for (const [index, name] of this.names[origin].entries()) if (names.has(name)) indices.add(index);
    if (this.known.size >= wishesMax) this.known.clear();
    this.known.set(at, indices);
    return indices;
  }
}

/** Different wishes that are remembered. */
const wishesMax = 500;
