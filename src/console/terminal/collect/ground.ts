/** The ground's part of the screen: the pass in progress, those to come, what was received. */

import { formatSimTime, type Epoch } from "../../../environment/time/epoch.ts";
import type { Pass } from "../../../ground/passes.ts";
import type { SimTime } from "../../../kernel/index.ts";
import { type GroundState, isLocked } from "../../../mission/ground.ts";
import type { Ground, PassAhead, PassInProgress } from "../model.ts";
import { timeOfDay } from "./moments.ts";

const passesShown = 4;

/** Counts what is received within a pass. */
export class GroundLog {
  #station: string | null = null;
  #packets = 0;
  #packetsAtAos = 0;

  read(state: Readonly<GroundState>, passes: readonly Pass[], now: SimTime, epoch: Epoch): Ground {
    // What came since the last look came in the pass that has begun since.
    if (this.#station === null && state.working !== null) this.#packetsAtAos = this.#packets;
    this.#station = state.working;
    this.#packets = state.packetsReceived;
    return {
      pass: this.#pass(state, passes, now),
      next: passes
        .filter(({ aos }) => aos > now)
        .slice(0, passesShown)
        .map((pass) => ahead(pass, now, epoch)),
      packetsReceived: state.packetsReceived,
      packetsMissed: state.packetsMissed,
      packetsLost: state.packetsLost,
      beaconsReceived: state.beaconsReceived,
      commandsWaiting: state.waiting.length,
    };
  }

  #pass(state: Readonly<GroundState>, passes: readonly Pass[], now: SimTime): PassInProgress | null {
    const { working } = state;
    if (working === null) return null;
    const current = passes.find(({ station, aos, los }) => station === working && aos <= now && los > now);
    return {
      station: working,
      elevation_deg: state.elevation_deg,
      range_km: state.range_km,
      margin_dB: state.margin_db,
      isLocked: isLocked(state, now),
      losIn_s: current === undefined || current.endClipped ? null : (current.los - now) / 1e6,
      packets: state.packetsReceived - this.#packetsAtAos,
    };
  }
}

function ahead({ station, aos, los, maxElevation_rad }: Pass, now: SimTime, epoch: Epoch): PassAhead {
  return {
    station,
    aosIn_s: (aos - now) / 1e6,
    aosUtc: timeOfDay(formatSimTime(epoch, aos, 3)),
    length_s: (los - aos) / 1e6,
    maxElevation_deg: (maxElevation_rad * 180) / Math.PI,
  };
}
