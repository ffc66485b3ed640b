/** The Steps that crossed a recorded wire and what came back: open loop over again, for anybody who answers Steps. */

import type { Recording } from "../../../src/archive/index.ts";
import { wireChunks } from "../../../src/archive/pcapng/chunks.ts";
import { createFrame, decodeFrame, frameType, payloadOf, readTick } from "../../../src/link/index.ts";
import { type StepDoneMessage, unitByName, type UnitName } from "../../../src/onboard/unit.ts";

export interface RecordedSteps {
  /** In hex, one a tick from tick 0. */
  readonly steps: readonly string[];
  /** The answers that came, by tick. */
  readonly answers: readonly StepDoneMessage[];
}

/** Each tick once: a repeated Step or answer says the same as the first. Stops before the first tick without an answer. */
export function recordedSteps(recording: Recording, unit: UnitName): RecordedSteps {
  const steps = new Map<number, string>();
  const answers = new Map<number, StepDoneMessage>();
  const { StepDone } = unitByName(unit).messages;
  const frame = createFrame();
  for (const { bytes } of wireChunks(recording.wire(unit))) {
    if (decodeFrame(bytes, frame) !== "frame") continue;
    const payload = payloadOf(frame);
    const tick = readTick(payload, 0, payload.length);
    if (frame.type === frameType.step && !steps.has(tick)) steps.set(tick, Buffer.from(payload).toString("hex"));
    if (frame.type !== frameType.stepDone || answers.has(tick)) continue;
    const read = StepDone.decode(payload);
    if (!read.ok) throw new Error(`tick ${tick}: ${read.why}`);
    answers.set(tick, read.value);
  }
  let count = 0;
  while (steps.has(count) && answers.has(count)) count += 1;
  const ticks = Array.from({ length: count }, (_, tick) => tick);
  return { steps: ticks.map((tick) => steps.get(tick)!), answers: ticks.map((tick) => answers.get(tick)!) };
}
