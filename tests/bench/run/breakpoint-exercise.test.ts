import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakpointBytes, readBreakpointBytes } from "../../../src/archive/breakpoint/format.ts";
import type { BreakpointContent, BreakpointUnit } from "../../../src/archive/index.ts";
import { ownVersions } from "../../../src/archive/index.ts";
import { beginResumed, resumeExercise } from "../../../src/bench/run/breakpoint-exercise.ts";
import { encode, type SimTime } from "../../../src/kernel/index.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import type { WireFault } from "../../../src/mission/wires.ts";
import type { UnitName } from "../../../src/onboard/unit.ts";
import { busy } from "../../mission/exercise/busy.ts";
import { advance, build, fly, type Hashes, hashes, nearPass } from "../../mission/exercise/support.ts";

/** As a file would keep it, read again. */
function kept(exercise: Exercise, units: Readonly<Record<string, BreakpointUnit>> = {}): BreakpointContent {
  const bytes = breakpointBytes({
    versions: ownVersions(),
    scenario: { name: "", path: "", text: "", spacecraftText: "", startUtc: "", seed: 1, overrides: [] },
    at_us: exercise.simulation.now,
    sync: "lockstep",
    stateHash: exercise.stateHash(),
    telemetryHash: exercise.telemetryHash(),
    exercise: exercise.simulation.save(),
    units,
  });
  const read = readBreakpointBytes(bytes);
  if (!read.ok) throw new Error(read.refusal.why);
  return read.content;
}

const flight = busy("first-contact");
const end_us = 90e6;

/** Goes on from the breakpoint in an exercise of its own. */
function resumed(content: BreakpointContent, outside: readonly UnitName[] = []): ReturnType<typeof resumeExercise> & { exercise: Exercise } {
  const exercise = build(flight, outside);
  const how = resumeExercise(exercise, content, new Set(outside));
  return { ...how, exercise };
} // prettier-ignore

describe("an exercise of models cut at any moment", () => {
  it("ends as the straight one, from a breakpoint as bytes and from the breakpoint of that", () => {
    const straight = fly(flight);
    advance(straight, end_us);
    const whole = hashes(straight);
    const after = (cut_us: number, again_us: number): Hashes => {
      const first = fly(flight);
      advance(first, cut_us);
      const second = resumed(kept(first)).exercise;
      advance(second, again_us);
      const third = resumed(kept(second)).exercise;
      advance(third, end_us);
      return hashes(third);
    };
    const moment = fc.integer({ min: 0, max: end_us });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        expect(after(Math.min(a, b), Math.max(a, b))).toEqual(whole);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

describe("who sits in a socket after a breakpoint", () => {
  const cut = fly(flight);
  advance(cut, 20e6);
  const { memory } = cut.simulation.save();
  const snapshot = encode(memory["adcs"]?.responder);

  it("gets the model's state as a snapshot where it is a target outside this process", () => {
    const { states, restarts } = resumed(kept(cut), ["adcs"]);
    expect([...states]).toEqual([["adcs", { how: "snapshot", bytes: snapshot }]]);
    expect(restarts).toEqual([]);
  });

  it("is a model with the snapshot of a TypeScript unit, and ends as the straight flight", () => {
    const content = kept(cut, { adcs: { target: "process", firmware: null, state: { how: "snapshot", bytes: snapshot } } }); // prettier-ignore
    const { adcs: _, ...others } = content.exercise.memory;
    const away = { ...content.exercise.memory["adcs"]!, responder: undefined };
    const { exercise, restarts } = resumed({ ...content, exercise: { ...content.exercise, memory: { ...others, adcs: away } } }); // prettier-ignore
    expect(restarts).toEqual([]);
    const straight = fly(flight);
    for (const each of [exercise, straight]) advance(each, 40e6);
    expect(hashes(exercise)).toEqual(hashes(straight));
  });

  it("begins anew, as an input of the exercise, where the state is another program's", () => {
    const firmware = { name: "falak-posix", build: "1", contract: "", uid: "" };
    const other = Uint8Array.of(1, 2, 3);
    const { exercise, restarts } = resumed(kept(cut, { adcs: { target: "posix", firmware, state: { how: "snapshot", bytes: other } } })); // prettier-ignore
    expect(restarts).toEqual([{ unit: "adcs", why: "a model does not take over the state of falak-posix 1, a snapshot of 3 bytes" }]); // prettier-ignore
    beginResumed(exercise, restarts);
    expect(exercise.simulation.takeInputs()).toMatchObject([{ type: "event", kind: "unit-restarted", payload: "adcs", at: 20e6 + 1 }]); // prettier-ignore
    advance(exercise, 21e6);
    const said = exercise.outbox.takeNotices().map(({ text }) => text);
    expect(said.slice(0, 2)).toEqual([expect.stringMatching(/^it begins anew: /), "unit restarted from its initial state"]); // prettier-ignore
  });
});

describe("faults on wires after a breakpoint", () => {
  it("are told to the shell again, whole wires as such, and a banner that came does not come again", () => {
    const exercise = fly(nearPass());
    const inject = (fault: Omit<WireFault, "value">): void => void exercise.simulation.inject("spacecraft", "fault", fault);
    inject({ channel: "wire.adcs", kind: "unplug" });
    inject({ channel: "wire.power.rx", kind: "drop", probability: 0.5 });
    inject({ channel: "wire.comms", kind: "duplicate" });
    inject({ channel: "wire.comms.tx", kind: "drop" });
    inject({ channel: "wire.obc", kind: "banner" });
    advance(exercise, 1e6);
    const other = build(nearPass());
    resumeExercise(other, kept(exercise), new Set());
    beginResumed(other, []);
    const at = 1e6 as SimTime;
    expect(other.outbox.takeWireChanges()).toEqual([
      { at, unit: "adcs", directions: ["tx", "rx"], fault: { channel: "wire.adcs", kind: "unplug" } },
      { at, unit: "power", directions: ["rx"], fault: { channel: "wire.power.rx", kind: "drop", probability: 0.5 } },
      { at, unit: "comms", directions: ["tx"], fault: { channel: "wire.comms.tx", kind: "drop" } },
      { at, unit: "comms", directions: ["rx"], fault: { channel: "wire.comms", kind: "duplicate" } },
    ]);
  });
}); // prettier-ignore
