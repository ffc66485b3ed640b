import { describe, expect, it } from "vitest";
import { encode, minutes, seconds } from "../../../src/kernel/index.ts";
import { deskName } from "../../../src/mission/desk/desk.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { advance, advanceUntil, breakpoint, fly, hashes, nearPass, noticesOf, resume } from "../exercise/support.ts";
import { bundledProcedure, exerciseOf, startProcedure, stepsOf } from "../support-exercises.ts";

const say = ({ simulation }: Exercise, kind: string, payload: object): void => {
  simulation.inject(deskName, kind, payload);
};

describe("the desk", () => {
  it("raises alarms by what came down, and nothing before", () => {
    const exercise = fly(nearPass());
    advance(exercise, seconds(40));
    expect(exercise.desk().alarms.alarms).toEqual([]);
    advanceUntil(exercise, "an alarm", () => exercise.desk().alarms.alarms.length > 0);
    expect(exercise.ground().packetsReceived).toBeGreaterThan(0);
    expect(noticesOf(exercise, /^alarm 1 /)).toHaveLength(1);
  });

  it("takes acknowledgements, notes and hints as inputs, and counts them", () => {
    const exercise = fly(exerciseOf("deaf-receiver"));
    advanceUntil(exercise, "an alarm", () => exercise.desk().alarms.alarms.length > 0);
    const alarm = exercise.desk().alarms.alarms[0]!;
    say(exercise, "alarm-acknowledge", { alarm: alarm.id, comment: "known", by: "A" });
    say(exercise, "note", { text: "Receiver A is deaf", by: "A" });
    say(exercise, "hint", { by: "A" });
    advance(exercise, exercise.simulation.now + seconds(2));
    expect(exercise.desk().acknowledged[alarm.parameter]).toBe(1);
    expect(exercise.desk().notes).toMatchObject([{ by: "A", text: "Receiver A is deaf" }]);
    expect(exercise.score()).toMatchObject({ hints: 8 });
    expect(noticesOf(exercise, /^hint 1 of 2, 8 points/)).toHaveLength(1);
    const { desk } = exercise.view();
    expect(desk).toMatchObject({ notes: 1, hints: 1, words: "receiver a is deaf" });
  });

  it("answers what makes no sense in a notice, and does nothing", () => {
    const exercise = fly(nearPass());
    say(exercise, "alarm-acknowledge", { alarm: 99, comment: "", by: "A" });
    say(exercise, "procedure-act", { run: 7, act: "go", by: "A" });
    say(exercise, "hint", { by: "A" });
    advance(exercise, seconds(1));
    expect(noticesOf(exercise, /there is no alarm 99|there is none of that number|there are no hints/)).toHaveLength(3);
  });

  it("sends a procedure's telecommands through the queue, and follows them", () => {
    const exercise = fly(nearPass());
    startProcedure(exercise, stepsOf("  - command: { unit: obc, ping: {} }\n  - note: pinged\n"));
    advanceUntil(exercise, "the procedure is done", () => exercise.desk().runs[0]?.state === "done");
    expect(exercise.ground().commands).toMatchObject([{ unit: "obc", name: "ping", by: "tester", status: "EXECUTED" }]);
    expect(exercise.desk()).toMatchObject({ completed: { small: 1 }, notes: [{ text: "pinged" }] });
    const { commands } = exercise.view();
    expect(commands).toMatchObject({ queued: { "obc.ping": 1 }, executed: { "obc.ping": 1 } });
  });

  it("comes out the same through a breakpoint in the middle of a procedure", () => {
    const flight = exerciseOf("deaf-receiver", { duration: minutes(3) });
    const begin = (): Exercise => {
      const exercise = fly(flight);
      startProcedure(exercise, bundledProcedure("deaf-receiver-solution"));
      return exercise;
    };
    const straight = begin();
    advance(straight, minutes(2));
    const cut = begin();
    advance(cut, seconds(14.5));
    const resumed = resume(flight, breakpoint(cut));
    advance(resumed, minutes(2));
    expect(hashes(resumed)).toEqual(hashes(straight));
    expect(resumed.score()).toEqual(straight.score());
    expect(encode(resumed.desk())).toEqual(encode(straight.desk()));
  });
});
