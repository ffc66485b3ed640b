import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { motionAt } from "../../../src/spacecraft/orbit/motion.ts";
import { norm, subtract, vector } from "../../../src/environment/vector.ts";
import { stateAt } from "../../../src/environment/orbit/ephemeris.ts";
import type { SimTime } from "../../../src/kernel/index.ts";
import { radioPath } from "../../../src/mission/radio-path.ts";
import { createStation } from "../../../src/ground/stations.ts";
import { busy } from "./busy.ts";
import { cutAt, differences } from "./cutting.ts";
import { advance, type Flight, fly, type Hashes, hashes, nearPass } from "./support.ts";

/** The busy flight with an orbit that is integrated. */
function moving(): Flight {
  const { scenario, config } = busy("first-contact");
  return { scenario: { ...scenario, propagator: "cowell" }, config };
}

describe("an exercise whose orbit is state", () => {
  it("has the future of the whole one wherever it is cut", () => {
    const cuts = [100_000, 9_999_999, 10_000_000, 10_000_001, 56_003_000, 97_000_000];
    expect(differences(cutAt(moving(), cuts, 120e6))).toEqual([]);
  });

  it("comes to the same hashes in two processes", () => {
    const exercise = fly(moving());
    advance(exercise, 30_000_000);
    const script = join(import.meta.dirname, "continue.ts");
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, "first-contact", "30000000", "cowell"], {
      input: new Uint8Array(),
      timeout: 60_000,
    });
    if (status !== 0) throw new Error(stderr.toString());
    expect(JSON.parse(stdout.toString()) as Hashes).toEqual(hashes(exercise));
  });

  it("is contacted where the satellite is: range and direction of the radio are the truth's", () => {
    const exercise = fly(nearPass("first-contact", { propagator: "cowell" }));
    advance(exercise, 150_000_000);
    const { orbit } = exercise.craft().truth;
    const station = exercise.scenario.stations[0]!;
    const at = 150_000_000 as SimTime;
    const [truth, predicted, v] = [vector(), vector(), vector()];
    motionAt(orbit!, at, truth, v);
    stateAt(exercise.environment.ephemeris, at, predicted, v);
    const off_m = norm(subtract(truth, predicted, vector()));
    expect(off_m).toBeGreaterThan(0.1);
    expect(off_m).toBeLessThan(200);
    const heard = radioPath(exercise.environment, orbit, createStation(station), at)!;
    const foreseen = radioPath(exercise.environment, null, createStation(station), at)!;
    expect(heard.range_m).not.toBe(foreseen.range_m);
    expect(Math.abs(heard.range_m - foreseen.range_m)).toBeLessThanOrEqual(off_m);
    expect(exercise.ground().working).not.toBeNull();
  });
});
