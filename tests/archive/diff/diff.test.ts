import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  compareRecordings,
  exact,
  RecordingWriter,
  type Recording,
  type Tolerances,
} from "../../../src/archive/index.ts";
import { fieldDifferences, isSame } from "../../../src/archive/diff/fields.ts";
import { simTime } from "../../../src/kernel/index.ts";
import { adcs } from "../../../src/messages/index.ts";
import { start } from "../../cli/support.ts";
import { header, opened, result, scratch } from "../recording/support.ts";
import { type Content, recordedIn } from "./support.ts";

let folder: ReturnType<typeof scratch>;
beforeEach(() => void (folder = scratch()));
afterEach(() => folder.remove());

const recorded = (name: string, content: Content, answered_us?: number): Promise<Recording> =>
  recordedIn(folder.path(name), content, answered_us);

const within = (absolute: number, relative = 0): Tolerances => ({ every: { absolute, relative }, under: new Map() });

describe("two recordings", () => {
  it("that say the same do not part, however long answers took", async () => {
    const same = { rates: [0.1, Number.NaN], dipoles: [0.5, null] };
    const [a, b] = [await recorded("a.mcap", same), await recorded("slower.mcap", same)];
    expect(compareRecordings(a, b)).toEqual({ parting: null, compared: 4, deviations: [], from: null });
  });

  it("part at the first differing field, with its moment, unit and values", async () => {
    const [a, b] = [await recorded("a.mcap", { rates: [0.5, 0.25, 1] }), await recorded("b.mcap", { rates: [0.5, 0.75, 2] })]; // prettier-ignore
    expect(compareRecordings(a, b)).toMatchObject({
      compared: 1,
      parting: {
        at: 1_080_000,
        unit: "adcs",
        content: "telemetry",
        only: null,
        fields: [{ path: "adcs.body_rate_radps.x", a: 0.25, b: 0.75 }],
      },
    });
  });

  it("part where a target answered otherwise, before the report that shows it", async () => {
    const a = await recorded("a.mcap", { dipoles: [0, 0.5, 0.5], rates: [0.5, 1] });
    const b = await recorded("b.mcap", { dipoles: [0, -0.5, 0.5], rates: [0.5, 2] });
    expect(compareRecordings(a, b).parting).toMatchObject({
      at: 180_000,
      tick: 1,
      content: "outputs",
      fields: [{ path: "adcs.outputs.dipole_am2.x", a: 0.5, b: -0.5 }],
    });
  });

  it("part where an answer was lost in one of them", async () => {
    const a = await recorded("a.mcap", { dipoles: [0, 0.5] });
    const b = await recorded("b.mcap", { dipoles: [0, null] });
    expect(compareRecordings(a, b).parting).toMatchObject({ tick: 1, fields: [{ path: "adcs.outputs", b: null }] });
  });

  it("do not part where answers came in sooner or later, or one more before the end", async () => {
    const a = await recorded("a.mcap", { dipoles: [0, 0.5, 0.25], rates: [1] });
    const b = await recorded("b.mcap", { dipoles: [0, 0.5], rates: [1] }, 30_000);
    expect(compareRecordings(a, b)).toEqual({ parting: null, compared: 3, deviations: [], from: null });
  });

  it("part where one of them ends, unless only the time before is asked for", async () => {
    const [a, b] = [await recorded("a.mcap", { rates: [1, 2, 3] }), await recorded("b.mcap", { rates: [1, 2] })];
    expect(compareRecordings(a, b).parting).toMatchObject({ at: 2_080_000, only: "a", fields: [] });
    expect(compareRecordings(b, a).parting).toMatchObject({ at: 2_080_000, only: "b" });
    expect(compareRecordings(a, b, { until: simTime(2_000_000) }).parting).toBeNull();
  });

  it("do not part within a tolerance, and part just outside of it", async () => {
    const [a, b] = [await recorded("a.mcap", { rates: [1] }), await recorded("b.mcap", { rates: [1.5] })];
    expect(compareRecordings(a, b, { tolerances: within(0.5) }).parting).toBeNull();
    expect(compareRecordings(a, b, { tolerances: within(0, 0.34) }).parting).toBeNull();
    expect(compareRecordings(a, b, { tolerances: within(0.49) }).parting).not.toBeNull();
  });
});

describe("deviations", () => {
  it("are the largest of each field, absolute and as a share, with their moments, also beyond the parting", async () => {
    const a = await recorded("a.mcap", { rates: [1, 0.001, 5, 100] });
    const b = await recorded("b.mcap", { rates: [1, 0.002, 5, 101] });
    const { parting, deviations } = compareRecordings(a, b, { tolerances: within(0.5) });
    expect(parting).toMatchObject({ at: 3_080_000 });
    expect(deviations).toMatchObject([
      { path: "adcs.body_rate_radps.x", unit: "adcs", count: 2, beyondCount: 1, absolute: { at: 3_080_000, a: 100, b: 101 } },
    ]); // prettier-ignore
    expect(deviations[0]?.absolute?.size).toBe(1);
    expect(deviations[0]?.relative).toMatchObject({ at: 1_080_000 });
    expect(deviations[0]?.relative?.size).toBeCloseTo(0.5, 6);
  });

  it("name first what is beyond its tolerance, and count what is no pair of numbers without a size", async () => {
    const a = await recorded("a.mcap", { rates: [1, Number.NaN], dipoles: [0.5, 0.5] });
    const b = await recorded("b.mcap", { rates: [1.25, 2], dipoles: [0.5, null] });
    const { deviations } = compareRecordings(a, b, { tolerances: within(0.5) });
    expect(deviations.map(({ path, count, beyondCount }) => [path, count, beyondCount])).toEqual([
      ["adcs.outputs", 1, 1],
      ["adcs.body_rate_radps.x", 2, 1],
    ]);
    expect(deviations[0]?.absolute).toBeNull();
    expect(deviations[1]?.absolute?.size).toBe(0.25);
  });

  it("go on where one recording lacks what the other has", async () => {
    const a = await recorded("a.mcap", { rates: [1, 2, 3] });
    const b = await recorded("b.mcap", { rates: [1, 2, 4, 9] });
    const { parting, deviations } = compareRecordings(a, b, { tolerances: within(5) });
    expect(parting).toMatchObject({ at: 3_080_000, only: "b" });
    expect(deviations).toMatchObject([{ count: 1, beyondCount: 0, absolute: { size: 1 } }]);
  });
});

describe("fields", () => {
  it("take the tolerance of the longest path above them", () => {
    const under = new Map([
      ["adcs", { absolute: 10, relative: 0 }],
      ["adcs.rate", exact],
    ]);
    const found = fieldDifferences("adcs", { rate: { x: 1 }, mode: 3, rateMax: 5 }, { rate: { x: 2 }, mode: 4, rateMax: 6 }, { every: exact, under }); // prettier-ignore
    expect(found.map(({ path }) => path)).toEqual(["adcs.rate.x"]);
  });

  it("differ where one side has none, and lists are compared by index", () => {
    const found = fieldDifferences("a", { list: [1, 2], only: 1 }, { list: [1, 3, 4] }, within(0));
    expect(found.map(({ path, a, b }) => [path, a, b])).toEqual([
      ["a.list[1]", 2, 3],
      ["a.list[2]", undefined, 4],
      ["a.only", 1, undefined],
    ]);
  });

  it("that are no numbers know no tolerance", () => {
    expect(isSame("a", "b", { absolute: 9, relative: 9 })).toBe(false);
    expect(isSame(Number.NaN, 1, { absolute: 9, relative: 9 })).toBe(false);
    expect(isSame(-0, 0, exact)).toBe(true);
  });
});

describe("a recording that begins at a breakpoint", () => {
  /** From 2 s on, with the answers of tick 20 and later. */
  async function late(name: string, { rates, dipoles }: Required<Content>): Promise<Recording> {
    const breakpoint = { from: "x.breakpoint", at_us: 2_000_000, exercise: "" };
    const writer = await RecordingWriter.create(folder.path(name), { ...header, breakpoint });
    for (const [index, x] of dipoles.entries()) {
      const number = 20 + index;
      const answer = { outputs: { dipoleAm2: { x, y: 0, z: 0 } } };
      writer.input({ type: "answer", at: simTime(number * 100_000 + 80_000), port: "adcs", number, answer });
    }
    for (const [index, x] of rates.entries()) {
      const message = adcs.v1.Telemetry.create();
      message.bodyRateRadps = { x, y: 0, z: 0 };
      const at = simTime((2 + index) * 1_000_000 + 80_000);
      writer.record({ at, unit: "adcs", content: "telemetry", body: adcs.v1.Telemetry.encode(message) });
    }
    const closed = await writer.close(result);
    if (!closed.ok) throw closed.failure;
    return opened(folder.path(name));
  }

  const dipoles = Array.from({ length: 25 }, (_, tick) => tick / 100);

  it("is compared from there on, whichever of the two it is", async () => {
    const whole = await recorded("whole.mcap", { rates: [1, 2, 3, 4], dipoles });
    const rest = await late("rest.mcap", { rates: [3, 4], dipoles: dipoles.slice(20) });
    for (const [a, b] of [[whole, rest], [rest, whole]] as const) {
      expect(compareRecordings(a, b)).toEqual({ parting: null, compared: 7, deviations: [], from: 2_000_000 });
    } // prettier-ignore
  });

  it("parts from the straight one at what differs behind it", async () => {
    const whole = await recorded("whole.mcap", { rates: [1, 2, 3, 4], dipoles });
    const rest = await late("rest.mcap", { rates: [3, 9], dipoles: dipoles.slice(20) });
    expect(compareRecordings(whole, rest).parting).toMatchObject({ at: 3_080_000, fields: [{ a: 4, b: 9 }] });
  });

  it("is said to begin there, and refused where the other one ends before", async () => {
    await recorded("whole.mcap", { rates: [1, 2, 3, 4], dipoles });
    await recorded("short.mcap", { rates: [1], dipoles: [] });
    await late("rest.mcap", { rates: [3, 4], dipoles: dipoles.slice(20) });
    const [whole, short, rest] = ["whole.mcap", "short.mcap", "rest.mcap"].map((name) => folder.path(name));
    const [said, apart, early] = await Promise.all([
      start(["diff", whole!, rest!]).ended,
      start(["diff", rest!, short!]).ended,
      start(["diff", rest!, whole!, "--for", "2s"]).ended,
    ]);
    expect(said.code).toBe(0);
    expect(said.stdout).toMatch(/compared from 2 s on: \S+rest\.mcap begins at a breakpoint there/);
    expect(apart).toMatchObject({ code: 2, stderr: expect.stringMatching(/short\.mcap ends at 80ms: they have no time in common/) }); // prettier-ignore
    expect(early).toMatchObject({ code: 2, stderr: expect.stringContaining("make --for longer") });
  });
});

describe("falak diff", () => {
  it("ends with 0 for equal, 1 for parted, 2 for no recording, and prints one document", async () => {
    await recorded("a.mcap", { rates: [0.5, 0.25] });
    await recorded("b.mcap", { rates: [0.5, 0.75] });
    const [a, b, none] = [folder.path("a.mcap"), folder.path("b.mcap"), folder.path("none.mcap")];
    const [equal, parted, broken] = await Promise.all([
      start(["diff", a, b, "--tolerance", "adcs.body_rate_radps=0.5"]).ended,
      start(["diff", a, b, "--json"]).ended,
      start(["diff", a, none]).ended,
    ]);
    const shares = await Promise.all([["0.67"], ["0.66"]].map((share) => start(["diff", a, b, "--tolerance", ...share]).ended)); // prettier-ignore
    expect(shares.map(({ code }) => code)).toEqual([0, 1]);
    expect(equal).toMatchObject({ code: 0, stderr: "" });
    expect(equal.stdout).toContain("no difference beyond the tolerances in 2 reports and answers");
    expect(equal.stdout).toMatch(/^adcs\.body_rate_radps\.x +rad\/s +1 +0 +0\.5 at 1\.08 s +0\.667 at 1\.08 s$/m);
    expect(parted.code).toBe(1);
    expect(JSON.parse(parted.stdout)).toMatchObject({ equal: false, parting: { at_s: 1.08, tick: 10, unit: "adcs" } });
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain("none.mcap");
  });
});
