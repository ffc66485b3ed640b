/** The thread that gives samples to an archive at a steady rate, while it is told to. */

import { parentPort, workerData } from "node:worker_threads";
import type { Batch } from "../../src/archive/index.ts";
import { batchOf, interval_us, newArchive, parameterCount } from "./telemetry.ts";

export interface FeederAnswer {
  /** Acknowledged since `feed`. */
  readonly stored: number;
  readonly elapsed_ms: number;
}

const rate = 500_000;
const ticks = 5;
const every_ms = ((parameterCount * ticks) / rate) * 1000;

const port = parentPort;
if (port === null) throw new Error("this is a worker; run `npm run bench -- --only archive`");
const { archive, branch } = await newArchive(workerData as string);

/** Made beforehand: what it takes to make samples is not the archive's. */
const pattern = batchOf(branch, 0, ticks);
let given = 0;
let feeding: { readonly start_ms: number; readonly before: number; given: number; timer: NodeJS.Timeout } | undefined;

/** The pattern, so many batches later, in memory of its own. */
function later({ samples = [] }: Batch, batches: number): Batch {
  const shift_us = batches * ticks * interval_us;
  const shifted = samples.map(({ origin, parameter, generated_us, received_us, value }) => ({
    origin,
    parameter: parameter.slice(),
    generated_us: generated_us.map((at_us) => at_us + shift_us),
    received_us: received_us.map((at_us) => at_us + shift_us),
    value: value.slice(),
  }));
  return { branch, samples: shifted };
}

/** Gives what is due by now: a timer that is late makes up for it. */
function feed(): void {
  if (feeding === undefined) return;
  for (
    const due = (performance.now() - feeding.start_ms) / every_ms;
    feeding.given < due;
    feeding.given += 1, given += 1
  ) {
    void archive.append(later(pattern, given));
  }
}

async function rest(): Promise<FeederAnswer> {
  const { start_ms, before, timer } = feeding!;
  clearInterval(timer);
  const elapsed_ms = performance.now() - start_ms;
  feeding = undefined;
  // Answered behind all that was appended.
  await archive.query({ kind: "branches" });
  return { stored: archive.status.stored - before, elapsed_ms };
}

port.on("message", (word: "feed" | "rest" | "end") => {
  if (word === "feed") {
    const timer = setInterval(feed, every_ms / 2);
    feeding = { start_ms: performance.now(), before: archive.status.stored, given: 0, timer };
    port.postMessage("feeding");
  } else if (word === "rest") void rest().then((answer) => port.postMessage(answer));
  else void archive.close().then(() => port.close());
});
port.postMessage("open");
