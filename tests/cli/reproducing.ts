/** Failing runs with a board, and whether their recordings reproduce them without it. */

import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import { readRecording, type Recording } from "../../src/archive/index.ts";
import { type Flight, writeScenario } from "./flight.ts";
import { document, type Ended, falak, inDirectory, type RunDocument, start } from "./support.ts";

/** A board's process; `path` is its pseudo-terminal. */
export interface Board {
  readonly path: string;
  /** It is gone at once, as with its power. */
  kill(): Promise<void>;
}

export type StartBoard = (folder: string) => Promise<Board>;

export interface Failure {
  readonly flight: Flight;
  readonly words: readonly string[];
  /** What is done to the board while it flies. */
  meanwhile?(bench: Bench): Promise<void>;
  readonly code: number;
  readonly verdict: string;
  readonly failed: readonly string[];
  /** What must have happened, so that the run failed for the reason that is meant. */
  evidence(link: RunDocument["links"][string] & { readonly reboots: number }): void;
}

/** One board on one path, as udev's link to it. */
export class Bench {
  readonly path: string;
  readonly #startBoard: StartBoard;
  readonly #folder: string;
  #board: Board | undefined;

  constructor(folder: string, startBoard: StartBoard) {
    this.#folder = folder;
    this.#startBoard = startBoard;
    this.path = join(folder, "ttyBoard");
  }

  async powerOn(): Promise<void> {
    this.#board = await this.#startBoard(this.#folder);
    symlinkSync(this.#board.path, this.path);
  }

  async powerOff(): Promise<void> {
    rmSync(this.path, { force: true });
    await this.#board?.kill();
    this.#board = undefined;
  }
}

interface CheckedDocument extends RunDocument {
  readonly checks: readonly { readonly name: string; readonly verdict: string }[];
}

/** Flies the failure with a board, takes the board away, and replays: hashes, checks, verdict and every byte of telemetry. */
export async function assertReproduced(failure: Failure, startBoard: StartBoard): Promise<void> {
  await inDirectory(async (folder) => {
    const bench = new Bench(folder, startBoard);
    await bench.powerOn();
    const flown = await flyWith(failure, bench, folder);
    const run = document(flown) as CheckedDocument;
    const failed = run.checks.filter(({ verdict }) => verdict === "fail").map(({ name }) => name);
    expect({ code: flown.code, verdict: run.verdict, failed }, flown.stderr).toEqual({
      code: failure.code,
      verdict: failure.verdict,
      failed: failure.failed,
    });
    failure.evidence(run.links["adcs"] as never);

    const replayed = await falak(["replay", "failed.mcap", "--record", "again.mcap", "--json"], { cwd: folder });
    expect({ code: replayed.code, ...(document(replayed) as object) }, replayed.stderr).toMatchObject({
      code: 0,
      equal: true,
      state_hash: run.state_hash,
      telemetry_hash: run.telemetry_hash,
      verdict: run.verdict,
      recorded_verdict: run.verdict,
      checks: run.checks,
      simulated_s: run.simulated_s,
    });
    expectSameContent(openedIn(folder, "again.mcap"), openedIn(folder, "failed.mcap"));
    expect((await falak(["diff", "failed.mcap", "again.mcap"], { cwd: folder })).code).toBe(0);
  });
}

/** The board is gone when it returns. */
async function flyWith(failure: Failure, bench: Bench, folder: string): Promise<Ended> {
  const { flight, words } = failure;
  const scenario = writeScenario(folder, flight);
  const target = `adcs=serial:${bench.path}`;
  const running = start(["run", scenario, "--target", target, ...words, "--record", "failed.mcap", "--json"], {
    cwd: folder,
  });
  try {
    await running.says(/^running /m);
    await failure.meanwhile?.(bench);
    return await running.ended;
  } finally {
    await bench.powerOff();
  }
}

function openedIn(folder: string, name: string): Recording {
  const read = readRecording(join(folder, name));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.recording;
}

/** Byte for byte: every report in its order, and the whole input log. */
export function expectSameContent(again: Recording, original: Recording): void {
  const reports = (recording: Recording): unknown[] =>
    [...recording.reports()].map(({ at, unit, content, body }) => [
      at,
      unit,
      content,
      Buffer.from(body).toString("hex"),
    ]);
  expect(reports(again).length).toBeGreaterThan(20);
  expect(reports(again)).toEqual(reports(original));
  expect([...again.inputs()]).toEqual([...original.inputs()]);
}

const keepsCounting = "the unit counts on";
const counting: Flight["checks"] = [
  `{ name: ${keepsCounting}, eventually: "adcs.seconds_in_mode >= 5", within: 7 s }`,
  '{ name: it began at all, eventually: "adcs.seconds_in_mode >= 0", within: 7 s }',
];
const steady = "once it has run a while it does not start anew";

/** A run of each kind of loss that fails because of it. */
export const failures: Readonly<Record<string, Failure>> = {
  "a wire that drops everything, ridden out in lockstep": {
    flight: {
      duration: "8 s",
      timeline: ["{ at: 2 s, fault: { channel: wire.adcs.rx, kind: drop, for: 5.5 s } }"],
      checks: counting,
    },
    words: ["--on-loss", "hold"],
    code: 1,
    verdict: "fail",
    failed: [keepsCounting],
    evidence: ({ losses, missed }) => {
      expect(losses).toBe(1);
      expect(missed).toBeGreaterThan(40);
    },
  },
  "paced overruns on a slow wire": {
    flight: {
      duration: "8 s",
      timeline: ["{ at: 3 s, fault: { channel: wire.adcs, kind: delay, value: 0.15, for: 4.5 s } }"],
      checks: counting,
    },
    words: ["--sync", "paced", "--rate", "1"],
    code: 4,
    verdict: "inconclusive",
    failed: [keepsCounting],
    evidence: ({ overruns }) => expect(overruns).toBeGreaterThan(20),
  },
  "a plug that is out for a while": {
    flight: {
      duration: "8 s",
      timeline: ["{ at: 2 s, fault: { channel: wire.adcs, kind: unplug, for: 5.5 s } }"],
      checks: counting,
    },
    words: ["--on-loss", "hold", "--rate", "4"],
    code: 1,
    verdict: "fail",
    failed: [keepsCounting],
    evidence: ({ losses, missed }) => {
      expect(losses).toBe(1);
      expect(missed).toBeGreaterThan(40);
    },
  },
  "a board that is switched off and on": {
    flight: {
      duration: "40 s",
      checks: [`{ name: ${steady}, always: adcs.seconds_in_mode > 2, from: adcs.seconds_in_mode > 4 }`],
    },
    words: ["--on-loss", "hold", "--rate", "4"],
    meanwhile: async (bench) => {
      await pause(2500);
      await bench.powerOff();
      await bench.powerOn();
    },
    code: 1,
    verdict: "fail",
    failed: [steady],
    evidence: ({ losses, missed, reboots }) => {
      expect({ losses, reboots }).toEqual({ losses: 1, reboots: 1 });
      expect(missed).toBeGreaterThan(0);
    },
  },
  "a board that dies in a run that stops for it": {
    flight: { duration: "40 s", checks: [`{ name: ${steady}, never: adcs.seconds_in_mode > 3 }`] },
    words: ["--on-loss", "stop", "--rate", "4"],
    meanwhile: async (bench) => {
      await pause(2500);
      await bench.powerOff();
    },
    code: 3,
    verdict: "inconclusive",
    failed: [steady],
    evidence: ({ losses, answers }) => {
      expect(losses).toBe(1);
      expect(answers).toBeGreaterThan(50);
    },
  },
};
