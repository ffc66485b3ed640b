/** A board that is unplugged and plugged again a thousand times in one live run that holds on. Linux only. */

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Driver } from "../../src/bench/run/driver.ts";
import type { LinkReport } from "../../src/bench/run/ledger.ts";
import { type RunEnd, Runner } from "../../src/bench/run/runner.ts";
import { loadScenario } from "../../src/cli/load.ts";
import { after, RandomStreams, seconds, simStart } from "../../src/kernel/index.ts";
import { createExercise } from "../../src/mission/exercise.ts";
import type { Notice } from "../../src/mission/notice.ts";
import { rhythms } from "../../src/mission/order.ts";
import type { UnitName } from "../../src/onboard/unit.ts";
import { pause, until } from "../bench/ports/helpers.ts";
import { inDirectory } from "../cli/support.ts";
import { descriptorCount, memory_bytes } from "./support/held.ts";
import { Pluggable } from "./support/pluggable.ts";

const cycleCount = 1000;
/** So often it is looked at what the process holds; by the first time buffers and caches have grown to their size. */
const lookEvery = 100;
const descriptorGrowthMax = 0;
const residentGrowthMax_bytes = 24 * 2 ** 20;
const heldGrowthMax_bytes = 4 * 2 ** 20;
/** Ten times as fast as the wall clock: a hundred Steps a second. */
const rate = 10;
const reopenEvery_us = 10_000;
/** The bench lets a Step go and waits, or the board answers it, within these: the cable may be pulled at any moment of it. */
const pluggedMax_ms = 25;
const awayMax_ms = 25;

interface Seen {
  readonly end: RunEnd;
  readonly link: LinkReport;
  readonly lost: number;
  readonly back: number;
  readonly instants: number;
}

/** One run in lockstep with `--on-loss hold`, of which `during` says when it is over. */
async function flyWith(board: Pluggable, during: (link: () => LinkReport) => Promise<void>): Promise<Seen> {
  const { scenario, spacecraft } = loadScenario("first-contact");
  const built = createExercise(scenario, spacecraft, new Set(["adcs"] as const));
  if (!built.ok) throw new Error(built.refusals.join("; "));
  const { exercise } = built;
  let [lost, back] = [0, 0];
  const notice = ({ source, text }: Notice): void => {
    if (source === "adcs" && text.includes("hung up")) lost += 1;
    if (source === "adcs" && text.startsWith("link is back")) back += 1;
  };
  const drivers = new Map<UnitName, Driver>();
  const options = { exercise, drivers, sync: "lockstep", rate, onLoss: "hold", sinks: { notice } } as const;
  const runner: Runner = new Runner(options);
  const port = { kind: "serial", path: board.path } as const;
  const { listener } = runner;
  const driver = new Driver({
    unit: "adcs",
    target: "board",
    port: () => Promise.resolve(port),
    baud: undefined,
    sync: "lockstep",
    listener,
    reopenEvery_us,
  });
  drivers.set("adcs", driver);
  try {
    await driver.open(true);
    exercise.simulation.start();
    const running = runner.run(after(simStart, seconds(6 * 3600)));
    await during(() => driver.report()).finally(() => runner.stop());
    const end = await running;
    const instants = Math.floor(exercise.simulation.now / rhythms.adcs.period) + 1;
    return { end, link: driver.report(), lost, back, instants };
  } finally {
    driver.close();
  }
}

const inMegabytes = (sizes: readonly number[]): number[] => sizes.map((bytes) => Math.round(bytes / 1e5) / 10);

/** What comes with every look, times the looks: an engine that once takes a larger piece of memory does not count. */
function growthOf(sizes: readonly number[]): number {
  const steps = sizes.slice(1).map((size, index) => size - sizes[index]!);
  return steps.toSorted((one, other) => one - other)[steps.length >> 1]! * steps.length;
}

/** From the middle of the first three looks to that of the last three: a collection between two looks does not count. */
function riseOf(sizes: readonly number[]): number {
  const middle = (three: readonly number[]): number => three.toSorted((one, other) => one - other)[1]!;
  return middle(sizes.slice(-3)) - middle(sizes.slice(0, 3));
}

/** Each wait is bounded and names the cycle in which it trips. */
async function cycle(number: number, board: Pluggable, link: () => LinkReport, next: () => number): Promise<void> {
  const { answers } = link();
  const isAnswered = (): boolean => link().state === "open" && link().answers > answers + 1;
  await until(isAnswered, `cycle ${number}: no answers; the link is ${link().state}`);
  await pause(next() * pluggedMax_ms);
  board.pull();
  await until(() => link().losses === number, `cycle ${number}: the loss was not seen; the link is ${link().state}`);
  await pause(next() * awayMax_ms);
  await board.plug();
}

describe("a board on a pseudo-terminal", () => {
  it(`is pulled and plugged ${cycleCount} times: the run goes on, nothing is left behind, every loss is in the ledger`, async () => {
    await inDirectory(async (directory) => {
      const board = new Pluggable("adcs", join(directory, "board"));
      const stream = new RandomStreams(1).stream("cable");
      const [descriptors, resident, held]: [number[], number[], number[]] = [[], [], []];
      await board.plug();
      try {
        const seen = await flyWith(board, async (link) => {
          for (let number = 1; number <= cycleCount; number += 1) {
            await cycle(number, board, link, () => stream.next());
            await until(() => link().state === "open", `cycle ${number}: the link did not come back`);
            if (number % lookEvery !== 0) continue;
            const memory = await memory_bytes();
            descriptors.push(descriptorCount());
            resident.push(memory.resident);
            held.push(memory.held);
          }
        });
        console.log(JSON.stringify({ descriptors, resident_MB: inMegabytes(resident), held_MB: inMegabytes(held) }));
        const { link, lost, back, instants } = seen;
        const { losses, missed, answers, steps, overruns, reboots } = link;
        console.log(JSON.stringify({ losses, missed, answers, steps, lost, back, instants }));
        expect(seen.end).toEqual({ reason: "stopped" });
        expect({ losses, lost, back, overruns, reboots }).toEqual({
          losses: cycleCount,
          lost: cycleCount,
          back: cycleCount,
          overruns: 0,
          reboots: 0,
        });
        // Every exchange was answered or missed; the one of the last instant may still be under way.
        expect(instants - (answers + missed)).toBeGreaterThanOrEqual(0);
        expect(instants - (answers + missed)).toBeLessThanOrEqual(1);
        // A Step that left and was not answered went with the link: one a loss at most.
        expect(steps).toBeGreaterThanOrEqual(answers);
        expect(steps - answers).toBeLessThanOrEqual(losses + 1);
        expect(descriptors.at(-1)! - descriptors[0]!).toBeLessThanOrEqual(descriptorGrowthMax);
        expect(growthOf(resident)).toBeLessThan(residentGrowthMax_bytes);
        expect(riseOf(held)).toBeLessThan(heldGrowthMax_bytes);
      } finally {
        board.close();
      }
    });
  });
});
