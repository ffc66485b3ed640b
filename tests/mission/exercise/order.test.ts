import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StepDoneMessage, type UnitName, unitByName, unitNames } from "../../../src/onboard/unit.ts";
import type { adcs } from "../../../src/messages/index.ts";
import { type BoardFlight, flyBoards, type Habit, type Meddling, type Request } from "./boards.ts";
import { busy } from "./busy.ts";
import { advance, fly, hashes, nearPass } from "./support.ts";

const end_us = 62_000_000;
const flight = busy("first-contact");

describe("the order within an instant", () => {
  const models = fly(flight);
  advance(models, end_us);
  const atOnce = flyBoards(flight, end_us, "at once");

  it.each<Habit>(["at once", "at the last moment", "now and then, in any order"])(
    "gives the hashes of the models when boards answer %s",
    (habit) => {
      expect(flyBoards(flight, end_us, habit).hashes).toEqual(hashes(models));
    },
  );

  it("shows a unit the same inputs whenever the others answer", () => {
    expect(flyBoards(flight, end_us, "at the last moment").requests).toEqual(atOnce.requests);
  });

  it("opens the exchanges of all units of an instant before the first answer is needed", () => {
    const { requests } = flyBoards(flight, 3_000_000, "at the last moment");
    const second = requests.filter(({ at_us }) => at_us === 2_000_000);
    expect(second.map(({ unit }) => unit)).toEqual([...unitNames]);
    expect(Math.min(...second.map(({ due_us }) => due_us))).toBe(2_080_000);
  });

  it.each([...unitNames])("shows no unit what %s answers before the answer is due", (unit) => {
    const number = unit === "adcs" || unit === "obc" ? 570 : 57;
    const other = flyBoards(flight, end_us, "at once", (who, which, answer) => {
      if (who !== unit || which !== number) return;
      answer.outputs = unitByName(unit).messages.StepDone.create().outputs;
      answer.verifications = [{ requestId: 99, stage: 4, reason: 1 }];
    });
    const due_us = atOnce.requests.find((each) => each.unit === unit && each.number === number)!.due_us;
    expect(until(other.requests, due_us)).toEqual(until(atOnce.requests, due_us));
    expect(other.hashes).not.toEqual(atOnce.hashes);
  });

  it("an output that falls due at another unit's instant is in that unit's inputs", () => {
    const { requests } = flyBoards(nearPass(), 2_000_000, "at once", switchOffAdcs);
    const seen = (at_us: number): string => requests.find((each) => each.unit === "adcs" && each.at_us === at_us)!.hex;
    // Power answers at 0.8 s, an instant of adcs: its sensors are dead there and were not 0.1 s earlier.
    expect(seen(800_000).length).toBeLessThan(seen(700_000).length / 2);
  });
});

const until = (requests: readonly Request[], moment_us: number): Request[] =>
  requests.filter(({ at_us }) => at_us < moment_us);

const switchOffAdcs: Meddling = (unit, _number, answer) => {
  if (unit === "power") (answer.outputs as { switchesOn: number }).switchesOn = 0;
};

describe("the telemetry hash", () => {
  const flyTo = (meddle: Meddling): BoardFlight => flyBoards(flight, 5_000_000, "at once", meddle);
  const plain = flyTo(() => {});

  it("changes with the last bit of one number of one report", () => {
    const changed = flyTo((unit, _number, { telemetry }) => {
      if (unit !== "adcs" || telemetry === null) return;
      const { bodyRateRadps } = telemetry as adcs.v1.Telemetry;
      if (bodyRateRadps !== null) bodyRateRadps.x = Math.fround(bodyRateRadps.x * (1 + 2 ** -23));
    });
    expect(changed.hashes.telemetry).not.toBe(plain.hashes.telemetry);
  });

  it("changes when one event is left out", () => {
    const changed = flyTo((unit, number, answer) => {
      if (unit === "payload" && number === 0) answer.events = [];
    });
    expect(changed.hashes.telemetry).not.toBe(plain.hashes.telemetry);
  });
});

/** Numbers that a board with broken software may send. */
const strange = fc.constantFrom(NaN, Infinity, -Infinity, 3e38, -3e38, -1, 0, 1, 255, 65_535, 4_294_967_295);

function spoil(value: unknown, next: () => number): void {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === "number") (value as Record<string, unknown>)[key] = next();
    else spoil(member, next);
  }
}

describe("a board whose answers are nonsense", () => {
  it("never brings the exercise down", () => {
    const property = fc.property(fc.array(strange, { minLength: 50, maxLength: 50 }), (numbers) => {
      let count = 0;
      const nonsense = (_unit: UnitName, _number: number, answer: StepDoneMessage): void =>
        spoil(answer, () => numbers[(count += 7) % numbers.length]!);
      const { exercise } = flyBoards(nearPass(), 4_000_000, "at once", nonsense);
      expect(exercise.simulation.now).toBe(4_000_000);
    });
    fc.assert(property, { numRuns: 15 });
  });
});
