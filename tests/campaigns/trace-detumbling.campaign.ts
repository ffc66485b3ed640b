/**
 * The trace of the C attitude unit held against that of the TypeScript one over a whole detumbling. The tolerances are those
 * of the link protocol, "What equals what": closed loop body rates 1e-3 deg/s, open loop on equal inputs 1e-5 of the value.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compareRecordings,
  type Deviation,
  type DiffOptions,
  exact,
  readRecording,
  type Recording,
} from "../../src/archive/index.ts";
import { adcs } from "../../src/messages/index.ts";
import { falak } from "../cli/support.ts";
import { make } from "../firmware/support/build.ts";
import { answersOfC, firstDifference } from "../firmware/support/open-loop.ts";
import { buildAltered, startBoard } from "./support/altered-adcs.ts";
import { recordedSteps } from "./support/recorded-steps.ts";

const folder = mkdtempSync(join(tmpdir(), "falak-trace-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const deg_rad = Math.PI / 180;
const closedLoop_radps = 1e-3 * deg_rad;
const ticks = 5 * 3600 * 10 + 1;

/** Five hours after separation, or as long as asked for, recorded. */
async function flown(name: string, target: string, duration = "5h"): Promise<Recording> {
  const words = ["run", "first-contact", "--for", duration, "--target", `adcs=${target}`, "--record", `${name}.mcap`];
  const ended = await falak(words, { cwd: folder, limit_ms: 20 * 60_000 });
  expect(ended.code, ended.stderr).toBe(0);
  return opened(name);
}

function opened(name: string): Recording {
  const read = readRecording(join(folder, `${name}.mcap`));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.recording;
}

/** The body rates that differ at all; beyond the tolerance of the closed loop where `beyondCount` says so. */
function bodyRates(a: Recording, b: Recording, options: DiffOptions = {}): Deviation[] {
  const tolerances = { every: { ...exact, absolute: closedLoop_radps }, under: new Map() };
  const { deviations } = compareRecordings(a, b, { ...options, tolerances });
  return deviations.filter(({ path }) => path.startsWith("adcs.body_rate_radps"));
}

const rate_degps = (body: Uint8Array): number => {
  const read = adcs.v1.Telemetry.decode(body);
  if (!read.ok || read.value.bodyRateRadps === null) throw new Error("telemetry without a body rate");
  const { x, y, z } = read.value.bodyRateRadps;
  return Math.hypot(x, y, z) / deg_rad;
};

let model: Recording;
let board: Recording;

beforeAll(async () => {
  make("BOARD=posix");
  make("steps");
  // The model in a process of its own: its Steps cross a wire, and its hashes are those of the model in the socket.
  model = await flown("model", "process");
  board = await flown("board", "posix");
}, 45 * 60_000);

describe("over a whole detumbling, the C unit in closed loop", () => {
  it("flies the whole of it: from tumbling to pointing at the Sun", () => {
    const rates = [...board.reports("adcs", "telemetry")].map(({ body }) => rate_degps(body));
    expect(rates.length).toBe(5 * 3600);
    expect(rates[0]).toBeGreaterThan(4);
    expect(rates.at(-1)).toBeLessThan(0.5);
  });

  it("keeps the body rates within 1e-3 deg/s of the TypeScript unit's", () => {
    expect(model.counts.get("telemetry/adcs")).toBe(board.counts.get("telemetry/adcs"));
    expect(bodyRates(model, board).filter(({ beyondCount }) => beyondCount > 0)).toEqual([]);
  });

  it("is told apart from one whose gain is a tenth larger, by its dipole first", async () => {
    const program = buildAltered(join(folder, "altered"), "ADCS_DETUMBLE_GAIN_NMS", "0.2838");
    const started = await startBoard(program, folder);
    const altered = await flown("altered", `serial:${started.path}`, "1h");
    await started.end();
    const hour = { until: altered.lastAt };
    const first = compareRecordings(board, altered, { ...hour, tolerances: { every: { absolute: 0, relative: 1e-5 }, under: new Map() } }); // prettier-ignore
    expect(first.parting).toMatchObject({ unit: "adcs", content: "outputs", only: null });
    expect(first.parting?.fields[0]?.path).toMatch(/^adcs\.outputs\.dipole_am2\.[xyz]$/);
    const { a, b } = first.parting!.fields[0]!;
    expect(Number(b) / Number(a)).toBeCloseTo(1.1, 4);
    expect(bodyRates(board, altered, hour).some(({ beyondCount }) => beyondCount > 0)).toBe(true);
  });
});

describe("over a whole detumbling, the C unit in open loop", () => {
  it("answers every Step that the TypeScript unit got as that one did, within 1e-5 of each field", () => {
    const { steps, answers } = recordedSteps(model, "adcs");
    expect(steps.length).toBeGreaterThanOrEqual(ticks - 1);
    // How long a step took is the target's own affair.
    const timeless = answers.map((answer) => ({ ...answer, busyUs: 0 }));
    expect(firstDifference(timeless, answersOfC("adcs", steps))).toBeUndefined();
  });

  it("is told apart from an answer of which one field is 2e-5 off", () => {
    const { steps, answers } = recordedSteps(model, "adcs");
    const ours = answers.slice(0, 2000).map((answer) => ({ ...answer, busyUs: 0 }));
    const theirs = answersOfC("adcs", steps.slice(0, 2000)) as adcs.v1.StepDone[];
    const late = theirs.findLastIndex(({ telemetry }) => telemetry !== null);
    theirs[late]!.telemetry!.bodyRateRadps!.y *= 1 + 2e-5;
    expect(firstDifference(ours, theirs)).toMatch(new RegExp(`^step ${late}\\.telemetry\\.bodyRateRadps\\.y: `));
  });
});
