/** What one link of the bench page has counted and heard, apart from what its session counts. */

import type { DirectionStats, HostEvent } from "../../link/index.ts";
import type { UnitName } from "../../onboard/contract.ts";
import type { PortCounters } from "../ports/port.ts";
import type { LinkView, LogLine } from "./link-view.ts";
import { Rate } from "./rate.ts";
import { createRoundTrips, viewOf } from "./round-trips.ts";

const logMax = 200;

type Facts = Pick<
  LinkView,
  | "toTarget"
  | "fromTarget"
  | "bytesIn"
  | "bytesOut"
  | "rateIn_Bps"
  | "rateOut_Bps"
  | "losses"
  | "reboots"
  | "targetDropped"
  | "roundTrips"
  | "clock"
  | "log"
  | "telemetry"
>;

export class LinkFacts {
  losses = 0;
  reboots = 0;
  readonly step = createRoundTrips();
  readonly time = createRoundTrips();
  readonly #log: LogLine[] = [];
  readonly #rates = { in: new Rate(), out: new Rate() };
  #bytesBefore = { in: 0, out: 0 };
  #toTarget: DirectionStats | null = null;
  #fromTarget: DirectionStats | null = null;
  #targetDropped = 0;
  #clock: Extract<HostEvent, { kind: "clock" }> | undefined;
  #telemetry: { unit: UnitName; message: object; at_us: number; count: number } | undefined;

  log(line: LogLine): void {
    this.#log.push(line);
    if (this.#log.length > logMax) this.#log.shift();
  }

  take(event: Extract<HostEvent, { kind: "clock" | "stats" }>): void {
    if (event.kind === "clock") {
      this.#clock = event;
      return;
    }
    this.#toTarget = event.toTarget;
    this.#fromTarget = event.fromTarget;
    this.#targetDropped = event.stats.telemetryDropped + event.stats.logDropped;
  }

  telemetryCame(unit: UnitName, message: object, at_us: number): void {
    this.#telemetry = { unit, message, at_us, count: (this.#telemetry?.count ?? 0) + 1 };
  }

  /** Another port takes the place of one with these counts, which start over. */
  portChanges(before: Readonly<PortCounters> | undefined): void {
    this.#bytesBefore.in += before?.bytesIn ?? 0;
    this.#bytesBefore.out += before?.bytesOut ?? 0;
  }

  /** @param counters of the port that is open, or was last */
  view(counters: Readonly<PortCounters> | undefined, at_us: number): Facts {
    const bytesIn = this.#bytesBefore.in + (counters?.bytesIn ?? 0);
    const bytesOut = this.#bytesBefore.out + (counters?.bytesOut ?? 0);
    return {
      toTarget: this.#toTarget,
      fromTarget: this.#fromTarget,
      bytesIn,
      bytesOut,
      rateIn_Bps: this.#rates.in.of(bytesIn, at_us),
      rateOut_Bps: this.#rates.out.of(bytesOut, at_us),
      losses: this.losses,
      reboots: this.reboots,
      targetDropped: this.#targetDropped,
      roundTrips: { step: viewOf(this.step), time: viewOf(this.time) },
      clock: this.#clockAt(at_us),
      log: this.#log,
      telemetry: this.#telemetryAt(at_us),
    };
  }

  #clockAt(at_us: number): LinkView["clock"] {
    if (this.#clock === undefined) return null;
    const { offset_us, rate_ppm, uncertainty_us } = this.#clock;
    return { offset_us, rate_ppm, uncertainty_us, age_s: (at_us - this.#clock.at_us) / 1e6 };
  }

  #telemetryAt(now_us: number): LinkView["telemetry"] {
    if (this.#telemetry === undefined) return null;
    const { at_us, ...rest } = this.#telemetry;
    return { ...rest, age_s: (now_us - at_us) / 1e6 };
  }
}
