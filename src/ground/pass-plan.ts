/**
 * Which station takes which pass, over days: predicted from the orbit, the masks and what is known to be out of service.
 *
 * A station that works the satellite keeps it until it loses it; then the first of the list that sees it takes over. Who
 * rises while nobody works it takes it. So does the exercise, and the plan holds as long as nothing unforeseen happens.
 */

import type { SimTime } from "../kernel/time.ts";
import type { Ephemeris } from "../environment/orbit/ephemeris.ts";
import { findPasses, type Pass, type Passes } from "./passes.ts";
import type { Station } from "./stations.ts";

export interface Span {
  readonly from: SimTime;
  readonly until: SimTime;
}

/** A station as the plan asks for it, in the order in which stations take over. */
export interface PlannedStation {
  readonly station: Station;
  /** When it is out of service. */
  readonly outages: readonly Span[];
}

export interface PlannedPass extends Pass {
  /** When the station is in service during the pass. */
  readonly inService: readonly Span[];
  /** When it works the satellite; none where others do. */
  readonly works: readonly Span[];
}

export interface PassPlan {
  /** In the order of rising. */
  readonly passes: readonly PlannedPass[];
  readonly fault?: NonNullable<Passes["fault"]>;
}

/** Plans a window of simulated time. */
export function passPlan(
  ephemeris: Ephemeris,
  stations: readonly PlannedStation[],
  from: SimTime,
  until: SimTime,
): PassPlan {
  const found = stations.map(({ station }) => findPasses(ephemeris, station, from, until));
  const usable = found.map(({ passes }, index) =>
    passes.map(({ aos, los }) => without({ from: aos, until: los }, stations[index]!.outages)),
  );
  const works = shareOut(usable.map((spans) => spans.flat()));
  const passes = found.flatMap(({ passes: own }, index) =>
    own.map((pass, number) => ({
      ...pass,
      inService: usable[index]![number]!,
      works: works[index]!.filter((span) => span.from >= pass.aos && span.until <= pass.los),
    })),
  );
  passes.sort((a, b) => a.aos - b.aos);
  const fault = found.find((each) => each.fault !== undefined)?.fault;
  return fault === undefined ? { passes } : { passes, fault };
}

/** What is left of a span. */
function without(span: Span, outages: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const out of outages) {
    left = left.flatMap(({ from, until }) => [
      { from, until: Math.min(until, out.from) as SimTime },
      { from: Math.max(from, out.until) as SimTime, until },
    ]);
    left = left.filter(({ from, until }) => from < until);
  }
  return left;
}

/** Who works when, by station, from the spans in which each could. */
function shareOut(usable: readonly (readonly Span[])[]): Span[][] {
  const works: Span[][] = usable.map(() => []);
  const edges = [...new Set(usable.flat().flatMap(({ from, until }) => [from, until]))].sort((a, b) => a - b);
  const can = (index: number, at: SimTime): boolean =>
    usable[index]!.some(({ from, until }) => from <= at && at < until);
  let working = -1;
  let since = 0 as SimTime;
  for (const at of edges) {
    if (working >= 0 && can(working, at)) continue;
    if (working >= 0) works[working]!.push({ from: since, until: at });
    working = usable.findIndex((_, index) => can(index, at));
    since = at;
  }
  return works;
}
