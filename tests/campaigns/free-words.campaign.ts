import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, falak, inDirectory, type RunDocument } from "../cli/support.ts";

interface FreeDocument extends RunDocument {
  readonly sync: string;
  readonly deterministic: boolean;
  readonly clock_drift_us: number;
  readonly links: RunDocument["links"] & Record<"adcs", { stream: { telemetry: number; clock: object } }>;
}

describe("falak run --sync free", () => {
  it("says that it is not deterministic, and leaves a recording that is", async () => {
    await inDirectory(async (directory) => {
      const recording = join(directory, "free.mcap");
      const words = ["--sync", "free", "--target", "adcs=process", "--for", "4s", "--record", recording];
      const run = document(await falak(["run", "first-contact", ...words, "--json"])) as FreeDocument;
      expect(run).toMatchObject({ sync: "free", rate: 1, deterministic: false, ended: "reached", simulated_s: 4 });
      expect(run.wall_s).toBeGreaterThan(3.9);
      expect(run.links.adcs.stream.telemetry).toBeGreaterThanOrEqual(1);
      expect(run.links.adcs).toMatchObject({ steps: 0, overruns: 0, missed: 0 });
      expect(run.clock_drift_us).toBeLessThan(1_000_000);
      const replayed = document(await falak(["replay", recording, "--json"]));
      expect(replayed).toMatchObject({ equal: true, state_hash: run.state_hash, telemetry_hash: run.telemetry_hash });
    });
  });

  it("says in text whose clock it was and that outputs were held", async () => {
    const { stdout } = await falak([
      "run",
      "first-contact",
      "--sync",
      "free",
      "--target",
      "adcs=process",
      "--for",
      "2s",
    ]);
    expect(stdout).toMatch(/not deterministic: .* outputs in the exercise were held; a replay of its recording is/);
    expect(stdout).toMatch(/free, outputs held: \d+ telemetry .* its clock is -?\d+ \+- \d+ us from the bench's/);
  });
});

describe("falak run --sync paced", () => {
  it("reports the bench's lateness, where the time went, and how far simulated time ended behind the clock", async () => {
    const words = ["--sync", "paced", "--target", "adcs=process", "--for", "5s", "--json"];
    const run = document(await falak(["run", "first-contact", ...words])) as FreeDocument & {
      bench_lateness: { p50_us: number; p99_us: number; max_us: number };
      links: { adcs: { timing: { bench_late: object; slack_min_us: number; board_busy: { max_us: number } } } };
    };
    // A period on a machine that has time for it; the campaigns hold that.
    expect(run.clock_drift_us).toBeGreaterThanOrEqual(0);
    expect(run.clock_drift_us).toBeLessThan(1_000_000);
    const { p50_us, p99_us, max_us } = run.bench_lateness;
    expect(p50_us).toBeLessThanOrEqual(p99_us);
    expect(p99_us).toBeLessThanOrEqual(max_us);
    const { timing } = run.links.adcs;
    expect(timing.bench_late).toMatchObject({ max_us });
    expect(timing.slack_min_us).toBeLessThanOrEqual(80_000);
    expect(timing.board_busy.max_us).toBeGreaterThan(0);
  });
});
