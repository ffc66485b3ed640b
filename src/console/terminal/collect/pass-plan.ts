/** Passes to come over all stations, searched piece by piece so that no frame waits for them. */

import type { Environment } from "../../../environment/environment.ts";
import { createEphemeris, type Ephemeris } from "../../../environment/orbit/ephemeris.ts";
import { findPasses, type Pass } from "../../../ground/passes.ts";
import { createStation, type Station, type StationConfig } from "../../../ground/stations.ts";
import { after, hours, type SimTime, simStart } from "../../../kernel/index.ts";

const piece = hours(3);
/** Passes that begin in a piece are followed behind its end for so long. */
const overlap = hours(2);
const aheadMin = hours(12);
const aheadMax = hours(72);
const enough = 4;

export class PassPlan {
  readonly #stations: readonly Station[];
  /** Its own, so that the search does not disturb the cache of the exercise. */
  readonly #ephemeris: Ephemeris;
  #passes: Pass[] = [];
  #searchedTo: SimTime = simStart;
  #hasFault = false;

  constructor(environment: Environment, stations: readonly StationConfig[]) {
    this.#stations = stations.map(createStation);
    this.#ephemeris = createEphemeris(environment.ephemeris.orbit, environment.epoch);
  }

  /** Passes that have not ended, in order of rising. Each call searches one more piece where it is needed. */
  after(now: SimTime): readonly Pass[] {
    this.#passes = this.#passes.filter(({ los }) => los > now);
    if (this.#isShort(now)) this.#search(now);
    return this.#passes;
  }

  #isShort(now: SimTime): boolean {
    if (this.#hasFault || this.#stations.length === 0) return false;
    const ahead = this.#searchedTo - now;
    return ahead < aheadMin || (ahead < aheadMax && this.#passes.length < enough);
  }

  #search(now: SimTime): void {
    const from = this.#searchedTo;
    const to = after(from, piece);
    for (const station of this.#stations) {
      const { passes, fault } = findPasses(this.#ephemeris, station, from, after(to, overlap));
      // What was up before the piece belongs to the one before, what rises behind it to the next.
      const own = passes.filter(
        ({ aos, los, startClipped }) => aos < to && los > now && (from === simStart || !startClipped),
      );
      this.#passes.push(...own);
      if (fault !== undefined) this.#hasFault = true;
    }
    this.#passes.sort((a, b) => a.aos - b.aos);
    this.#searchedTo = to;
  }
}
