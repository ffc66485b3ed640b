import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { ProcessSpec } from "../../src/bench/ports/port.ts";
import { parseTarget } from "../../src/bench/target-spec.ts";
import { type StepMessage, type UnitName, unitByName } from "../../src/onboard/unit.ts";
import { compileC } from "../c/compile.ts";
import { type BenchResult, figure, median } from "../figure.ts";
import { recordSteps } from "../steps.ts";
import { FleetRun, period } from "./fleet.ts";
import { stepInC, writeFrames } from "./in-c.ts";

const unit: UnitName = "adcs";
const boardCount = 20;
/** The step that is sent, with another tick each time; the first ones still lack some sensors. */
const stepIndex = 20;
const turns = 5;
const turn_s = 4;

/** Code is compiled in them; their figures do not count. */
const warmUpTurns = 3;

/** Twenty C stubs on this machine stepped at 100 Hz in lockstep: simulated time over wall time, ours and a C client's. */
export async function boards20(): Promise<BenchResult> {
  const parsed = parseTarget("posix", unit);
  if (!parsed.ok) return { figures: [], skipped: parsed.why };
  if (parsed.target.kind !== "port" || parsed.target.port.kind !== "process") throw new Error("posix is no process");
  const target = parsed.target.port;
  const compiled = await compileC("boards.c");
  if (compiled.kind === "no-compiler") return { figures: [], skipped: compiled.message };
  try {
    const [ours, theirs] = await inTurns(compiled.path, join(compiled.directory, "frames"), target);
    const name = `${boardCount} boards (posix, ${unit}) at 100 Hz in lockstep`;
    return { figures: [figure(name, ours, "simulated s/s", theirs, "value > 1")] };
  } finally {
    await rm(compiled.directory, { recursive: true });
  }
}

async function inTurns(program: string, frames: string, target: ProcessSpec): Promise<[number, number]> {
  const tickCount = (turn_s * 1e6) / period;
  await writeFrames(frames, unit, realStep(), tickCount);
  const fleet = new FleetRun(unit, Array.from({ length: boardCount }, realStep), target);
  const rates: [number[], number[]] = [[], []];
  try {
    await fleet.open();
    for (let turn = -warmUpTurns; turn < turns; turn += 1) {
      const theirs = (turn_s * 1e9) / (await stepInC(program, frames, boardCount, target));
      const ours = await fleet.run(turn_s);
      if (turn < 0) continue;
      rates[0].push(ours);
      rates[1].push(theirs);
    }
  } finally {
    fleet.close();
  }
  return [median(rates[0]), median(rates[1])];
}

function realStep(): StepMessage {
  const { steps } = recordSteps(unit, stepIndex + 1);
  const decoded = unitByName(unit).messages.Step.decode(steps[stepIndex] as Uint8Array);
  if (!decoded.ok) throw new Error(decoded.why);
  return decoded.value;
}
