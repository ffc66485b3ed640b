import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../../src/kernel/codec.ts";
import { dictionary } from "../../src/messages/dictionary.ts";
import { obc as obcMessages } from "../../src/messages/index.ts";
import { checkArguments as checkAdcs } from "../../src/onboard/adcs/telecommands.ts";
import { checkArguments as checkComms } from "../../src/onboard/comms/telecommands.ts";
import { checkArguments as checkObc } from "../../src/onboard/obc/telecommands.ts";
import { bodyMax_bytes } from "../../src/onboard/obc/packets/packets.ts";
import { checkArguments as checkPayload } from "../../src/onboard/payload/telecommands.ts";
import { checkArguments as checkPower } from "../../src/onboard/power/telecommands.ts";
import { unitByName, unitNames, type AnyUnit, type StepMessage } from "../../src/onboard/unit.ts";
import { arbitraryMessage } from "../messages/arbitraries.ts";
import { contract } from "../messages/contract.ts";
import type { Message } from "../../tools/generate/model.ts";

/** Steps as they can come off the wire: any number, any bytes, anything absent. */
function steps(unit: AnyUnit): fc.Arbitrary<StepMessage[]> {
  const declared = contract.messages.get(`falak.${unit.name}.v1.Step`) as Message;
  const one = arbitraryMessage(declared, "in the domain") as unknown as fc.Arbitrary<StepMessage>;
  const onWire = one.map((step) => {
    unit.messages.Step.quantise(step);
    return step;
  });
  return fc.array(onWire, { minLength: 1, maxLength: 12 });
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return [];
  return Object.values(value).flatMap(numbersIn);
}

function copyOf(state: object): object {
  const decoded = decode(encode(state));
  if (!decoded.ok) throw new Error(decoded.why);
  return decoded.value as object;
}

describe.each(unitNames)("the %s unit", (name) => {
  const unit = unitByName(name);

  it("has the number that the bus gives it", () => {
    expect(unit.number).toBe(obcMessages.v1.Unit[`UNIT_${name.toUpperCase()}` as keyof typeof obcMessages.v1.Unit]);
    expect(unit.name).toBe(name);
  });

  it("answers the tick it was asked and starts with an event", () => {
    const done = unit.messages.StepDone.create();
    unit.step(unit.initial(), { ...unit.messages.Step.create(), tick: 41, periodUs: unit.period_us }, done);
    expect(done.tick).toBe(41);
    expect(done.events[0]).toMatchObject({ code: 1, severity: 1 });
    expect(done.telemetry).not.toBeNull();
  });

  it("never throws on any step, and every number it answers is finite and fits the wire", () => {
    fc.assert(
      fc.property(steps(unit), (sequence) => {
        const state = unit.initial();
        const done = unit.messages.StepDone.create();
        for (const step of sequence) {
          unit.step(state, step, done);
          unit.messages.StepDone.quantise(done);
          expect(numbersIn(done).every(Number.isFinite)).toBe(true);
        }
        copyOf(state);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("goes on from a decoded snapshot of its state to the same bytes", () => {
    fc.assert(
      fc.property(steps(unit), fc.nat(11), (sequence, cut) => {
        const whole = unit.initial();
        let parted = unit.initial();
        const one = unit.messages.StepDone.create();
        let other = unit.messages.StepDone.create();
        sequence.forEach((step, index) => {
          if (index === cut) {
            parted = copyOf(parted);
            other = unit.messages.StepDone.create();
          }
          unit.step(whole, step, one);
          unit.step(parted, structuredClone(step), other);
          expect(unit.messages.StepDone.encode(other)).toEqual(unit.messages.StepDone.encode(one));
        });
        expect(encode(parted)).toEqual(encode(whole));
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it("leaves the step as it was", () => {
    fc.assert(
      fc.property(steps(unit), (sequence) => {
        const step = sequence[0]!;
        const before = encode(structuredClone(step));
        unit.step(unit.initial(), step, unit.messages.StepDone.create());
        expect(encode(step)).toEqual(before);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

it.each(unitNames.filter((name) => name !== "obc"))(
  "%s telemetry, with every list full, fits the body of a packet",
  (name) => {
    const unit = unitByName(name);
    const declared = contract.messages.get(`falak.${name}.v1.Step`) as Message;
    const sizes_bytes = fc
      .sample(arbitraryMessage(declared, "in the domain"), { numRuns: 500, seed: 1 })
      .map((step) => {
        const done = unit.messages.StepDone.create();
        unit.messages.Step.quantise(step as unknown as StepMessage);
        unit.step(unit.initial(), step as unknown as StepMessage, done);
        return done.telemetry === null ? 0 : unit.messages.Telemetry.encode(done.telemetry).length;
      });
    expect(Math.max(...sizes_bytes)).toBeLessThanOrEqual(bodyMax_bytes);
  },
);

describe("ranges of telecommand arguments", () => {
  const checks = {
    adcs: checkAdcs,
    power: checkPower,
    comms: checkComms,
    payload: checkPayload,
    obc: checkObc,
  } as Record<string, (telecommand: never) => number>;
  const ranged = dictionary.telecommands.flatMap((entry) =>
    entry.arguments
      .filter((argument) => argument.range !== null)
      .map((argument) => ({ name: `${entry.name} ${argument.name}`, entry, argument })),
  );

  it.each(ranged)("$name is refused beyond the contract's range and accepted on its ends", ({ entry, argument }) => {
    const { min, max } = argument.range!;
    const unit = unitByName(entry.owner as (typeof unitNames)[number]);
    const verdict = (value: number): number => {
      const telecommand = unit.messages.Telecommand.create() as Record<string, unknown>;
      const command = Object.fromEntries(
        entry.arguments.map((each) => [
          each.key,
          each.states.length > 0 ? each.states[each.states.length - 1]!.value : (each.range?.min ?? 0),
        ]),
      );
      telecommand[entry.key] = { ...command, [argument.key]: value };
      return checks[entry.owner]!(telecommand as never);
    };
    const small = argument.wireType === "float" ? 1e-3 : 1;
    expect(verdict(min!)).toBe(1);
    expect(verdict(max!)).toBe(1);
    expect(verdict(max! + small)).toBe(3);
    expect(verdict(min! - small)).toBe(3);
    expect(verdict(Number.NaN)).toBe(3);
  });
});
