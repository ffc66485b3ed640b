/** The same boards stepped by a C program. */

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { startChild } from "../../src/bench/ports/child.ts";
import type { ProcessSpec } from "../../src/bench/ports/port.ts";
import { HostSession } from "../../src/link/index.ts";
import { frameType, wireMax_bytes, writeFrame } from "../../src/link/frame.ts";
import { contracts } from "../../src/messages/index.ts";
import { type StepMessage, type UnitName, unitByName } from "../../src/onboard/unit.ts";
import { period } from "./fleet.ts";

/** Writes the HELLO of a session and a STEP of it for every tick, each after its length. */
export async function writeFrames(file: string, unit: UnitName, step: StepMessage, tickCount: number): Promise<void> {
  const session = new HostSession({ unit, contract: contracts[unit], sessionSeed: 1 });
  session.open(0);
  const frames = [session.takeOutput() ?? new Uint8Array(0)];
  const { Step } = unitByName(unit).messages;
  for (let tick = 0; tick < tickCount; tick += 1) {
    const payload = Step.encode({ ...step, tick, simTimeUs: tick * period, periodUs: period });
    const wire = new Uint8Array(wireMax_bytes(payload.length));
    const { session: number } = session.state.channel;
    frames.push(wire.slice(0, writeFrame(wire, 0, frameType.step, 0, number, tick & 0xffff, 0, payload)));
  }
  await writeFile(
    file,
    frames.flatMap((frame) => [lengthOf(frame), frame]),
  );
}

function lengthOf(frame: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(frame.length);
  return length;
}

/** Starts boards anew and steps them through all ticks of the file; nanoseconds. */
export async function stepInC(program: string, frames: string, boards: number, target: ProcessSpec): Promise<number> {
  const children = Array.from({ length: boards }, () => startChild(target));
  try {
    const paths = await Promise.all(children.map((child) => child.announced));
    const { stdout } = await promisify(execFile)(program, [frames, ...paths]);
    return Number(stdout);
  } finally {
    for (const child of children) child.kill();
    await Promise.all(children.map((child) => child.ended));
  }
}
