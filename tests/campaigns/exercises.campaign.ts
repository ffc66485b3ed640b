import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { RandomStreams, seconds, type InputEntry } from "../../src/kernel/index.ts";
import { dictionary } from "../../src/messages/dictionary.ts";
import { deskName } from "../../src/mission/desk/desk.ts";
import type { Exercise } from "../../src/mission/exercise.ts";
import { groundName } from "../../src/mission/ground.ts";
import { readCommand } from "../../src/mission/scenario/rules/commands.ts";
import { stateLabel } from "../../src/mission/checks/vocabulary.ts";
import { advance, type Flight, fly } from "../mission/exercise/support.ts";
import { bundledProcedure, exerciseOf, startProcedure } from "../mission/support-exercises.ts";

const names = readdirSync(join(import.meta.dirname, "../../scenarios/exercises")).map((file) =>
  basename(file, ".yaml"),
);

const toTheEnd = (exercise: Exercise): void => advance(exercise, exercise.scenario.duration);

/** The same again from the input log alone. */
function again(flight: Flight, log: readonly InputEntry[]): Exercise {
  const exercise = fly(flight);
  for (const entry of log) {
    if (entry.type === "event") exercise.simulation.inject(entry.target, entry.kind, entry.payload, entry.at);
  }
  toTheEnd(exercise);
  return exercise;
}

describe.each(names)("the exercise %s", (name) => {
  const flight = exerciseOf(name);

  it("is flown to a hundred points by its solution, and by its log offline", () => {
    const exercise = fly(flight);
    startProcedure(exercise, bundledProcedure(flight.scenario.solution));
    toTheEnd(exercise);
    expect(exercise.score()).toMatchObject({ total: 100, verdict: "pass" });
    const replayed = again(flight, exercise.simulation.takeInputs());
    expect(replayed.score()).toEqual(exercise.score());
    expect(replayed.stateHash()).toBe(exercise.stateHash());
  });

  it("is failed by doing nothing, for want of action", () => {
    const exercise = fly(flight);
    toTheEnd(exercise);
    const score = exercise.score()!;
    expect(score.verdict).toBe("fail");
    expect(score.failedHard).toEqual([]);
    expect(score.objectives.filter(({ dimension, verdict }) => dimension === "action" && verdict === "pass")).toEqual(
      [],
    );
    expect(
      score.objectives.filter(({ dimension, verdict }) => dimension === "diagnosis" && verdict === "pass"),
    ).toEqual([]);
  });
});

/** A telecommand of the dictionary with arguments that it may have; undefined where it wants bytes or lists. */
function anyCommand(draw: (below: number) => number): object | undefined {
  const entry = dictionary.telecommands[draw(dictionary.telecommands.length)]!;
  const fields: Record<string, unknown> = {};
  for (const { name, type, states, range } of entry.arguments) {
    const [min, max] = [range?.min ?? 0, range?.max ?? 10];
    if (type === "enum") fields[name] = stateLabel(states, states[draw(states.length)]!.name);
    else if (type === "boolean") fields[name] = draw(2) === 1;
    else fields[name] = type === "integer" ? min + draw(max - min + 1) : min + ((max - min) * draw(1000)) / 1000;
  }
  const read = readCommand({ unit: entry.owner, [entry.name.slice(entry.owner.length + 1)]: fields }, []);
  return read.ok ? read.command : undefined;
}

describe("five random walks", () => {
  it.each([1, 2, 3, 4, 5])(
    "walk %d of telecommands, notes and hints brings nothing down, and its log scores the same",
    (seed) => {
      const name = names[seed % names.length]!;
      const flight = exerciseOf(name, { seed });
      const stream = new RandomStreams(seed).stream("walk");
      const draw = (below: number): number => Math.floor(stream.next() * below);
      const exercise = fly(flight);
      const { simulation } = exercise;
      for (let at_s = 5; at_s < 600; at_s += 1 + draw(40)) {
        advance(exercise, seconds(at_s));
        const what = draw(10);
        if (what === 0) simulation.inject(deskName, "hint", { by: "walk" });
        else if (what === 1) simulation.inject(deskName, "note", { text: "receiver a rate string 2", by: "walk" });
        else if (what === 2)
          simulation.inject(deskName, "alarm-acknowledge", { alarm: draw(5), comment: "", by: "walk" });
        else {
          const command = anyCommand(draw);
          if (command !== undefined) simulation.inject(groundName, "command", { ...command, by: "walk" });
        }
      }
      toTheEnd(exercise);
      const { total } = exercise.score()!;
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(100);
      expect(again(flight, simulation.takeInputs()).score()).toEqual(exercise.score());
    },
  );
});
