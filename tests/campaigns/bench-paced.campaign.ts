/** Ten minutes of the wall clock with three boards. In a file of its own: it waits far more than it computes. */

import { describe, expect, it } from "vitest";
import { document, falak, hashesOf, overrunsOf, type RunDocument } from "../cli/support.ts";
import { make } from "../firmware/support/build.ts";

const length_s = 600;
const boards = ["adcs", "power", "comms"] as const;
/** Of adcs, the fastest of the three. */
const period_s = 0.1;
const words = ["run", "first-contact", "--for", `${length_s}s`, "--json"];
const onPosix = boards.flatMap((unit) => ["--target", `${unit}=posix`]);

interface PacedDocument extends RunDocument {
  readonly clock_drift_us: number;
  readonly bench_lateness: { readonly p50_us: number; readonly p99_us: number; readonly max_us: number };
}

describe("ten minutes at 10 Hz, paced, with three boards", () => {
  it("count every overrun, drift less than a period, and tell how late the bench itself was", async () => {
    make("BOARD=posix");
    const limit_ms = (length_s + 60) * 1000;
    const ended = await falak([...words, "--sync", "paced", "--rate", "1", ...onPosix], { limit_ms });
    const result = document(ended) as PacedDocument;
    expect(result.ended, ended.stderr).toBe("reached");
    expect(result.simulated_s).toBe(length_s);
    const drift_s = result.wall_s - length_s;
    const overruns = overrunsOf(result);
    const { p50_us, p99_us, max_us } = result.bench_lateness;
    const { clock_drift_us } = result;
    console.log(JSON.stringify({ overruns, drift_s, clock_drift_us, ...result.bench_lateness }));
    expect(Math.abs(clock_drift_us)).toBeLessThan(period_s * 1e6);
    // A clock beside the run, which may be looked at as late as the bench was at its latest.
    expect(Math.abs(drift_s)).toBeLessThan(period_s + max_us / 1e6);
    expect(p50_us).toBeGreaterThan(0);
    expect(p99_us).toBeGreaterThanOrEqual(p50_us);
    expect(max_us).toBeGreaterThanOrEqual(p99_us);

    for (const unit of boards) {
      const { answers, overruns: late, missed, losses } = result.links[unit]!;
      // The instant at the end is sent and not yet due.
      expect(answers + late, unit).toBe(length_s / (unit === "adcs" ? period_s : 1));
      expect({ unit, missed, losses }).toEqual({ unit, missed: 0, losses: 0 });
    }
    // A busy machine makes boards late; then there is no verdict. Without overruns the run is lockstep's.
    expect([result.verdict, ended.code]).toEqual(overruns > 0 ? ["inconclusive", 4] : ["pass", 0]);
    if (overruns > 0) return;
    const lockstep = document(await falak([...words, ...onPosix], { limit_ms })) as RunDocument;
    expect(hashesOf(result)).toEqual(hashesOf(lockstep));
  });
});
