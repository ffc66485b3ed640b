import { describe, expect, it } from "vitest";
import { adcs, obc as messages, power } from "../../../src/messages/index.ts";
import {
  adcsSays,
  bench,
  Code,
  Mode,
  nominal,
  powerSays,
  Reaction,
  read,
  Reason,
  Unit,
  type ObcBench,
} from "./support.ts";

const { FAILURE_REASON_NONE: none, FAILURE_REASON_INTERLOCK: interlock } = Reason;
const Guard = messages.v1.Guard;

const told = (b: ObcBench, code: number): number[] =>
  b.events.filter((event) => event.code === code).map(({ value }) => value);

/** Ticks in which the units go on saying what they say. */
function fly(b: ObcBench, seconds: number, mode: adcs.v1.Mode = adcs.v1.Mode.MODE_SUN_SAFE): void {
  for (let second = 0; second < seconds; second += 1) {
    b.say(Unit.UNIT_ADCS, adcsSays(mode));
    b.tick(10);
  }
}

describe("mode of the spacecraft", () => {
  it("is LEOP until both wings are out and the Sun is held", () => {
    const b = bench();
    b.say(Unit.UNIT_POWER, powerSays({ wingsDeployed: 1 }));
    b.say(Unit.UNIT_ADCS, adcsSays());
    b.tick();
    expect(b.state.mode).toBe(Mode.MODE_LEOP);
    nominal(b);
    expect(b.state.mode).toBe(Mode.MODE_NOMINAL);
    expect(told(b, Code.EVENT_CODE_REACTION)).toEqual([Reaction.REACTION_LEOP_END]);
    expect(b.done.outputs!.beacon).toMatchObject({
      spacecraftMode: Mode.MODE_NOMINAL,
      adcsMode: 3,
      stateOfCharge: 0.75,
      wingsDeployed: 3,
    });
    expect(b.done.outputs!.beacon!.bodyRateRadps).toBeCloseTo(0.005, 7);
  });

  it("is SAFE when the platform is shed, and leaves it by telecommand only, once the battery has recovered", () => {
    const b = bench();
    nominal(b);
    b.say(Unit.UNIT_POWER, powerSays({ sheddingLevel: 3 }));
    b.tick();
    expect(b.state.mode).toBe(Mode.MODE_SAFE);
    expect(b.command({ setMode: { mode: Mode.MODE_NOMINAL } })).toBe(interlock);
    b.say(Unit.UNIT_POWER, powerSays());
    b.tick(2);
    expect(b.state.mode).toBe(Mode.MODE_SAFE);
    expect(b.command({ setMode: { mode: Mode.MODE_NOMINAL } })).toBe(none);
    expect(b.state.mode).toBe(Mode.MODE_NOMINAL);
  });

  it("is SAFE below the charge that its parameter says", () => {
    const b = bench();
    nominal(b);
    b.command({ setParameter: { parameter: 9, value: 0.5 } });
    b.say(Unit.UNIT_POWER, powerSays({ stateOfCharge: 0.51 }));
    b.tick();
    expect(b.state.mode).toBe(Mode.MODE_NOMINAL);
    b.say(Unit.UNIT_POWER, powerSays({ stateOfCharge: 0.49 }));
    b.tick();
    expect(b.state.mode).toBe(Mode.MODE_SAFE);
  });

  it.each([
    ["LEOP", Mode.MODE_LEOP, {}, Guard.GUARD_NO_TRANSITION, Reason.FAILURE_REASON_NOT_ALLOWED],
    ["PAYLOAD", Mode.MODE_PAYLOAD, {}, Guard.GUARD_NO_TRANSITION, Reason.FAILURE_REASON_WRONG_MODE],
    ["NOMINAL", Mode.MODE_NOMINAL, { wingsDeployed: 1 }, Guard.GUARD_WINGS_STOWED, interlock],
    ["NOMINAL", Mode.MODE_NOMINAL, { stateOfCharge: 0.2 }, Guard.GUARD_BATTERY_LOW, interlock],
  ] as const)("refuses %s (%i) from SAFE with %o and names the guard", (_name, mode, fields, guard, reason) => {
    const b = bench();
    nominal(b);
    b.command({ setMode: { mode: Mode.MODE_SAFE } });
    b.say(Unit.UNIT_POWER, powerSays(fields));
    b.tick();
    expect(b.command({ setMode: { mode } })).toBe(reason);
    b.tick(2);
    expect(told(b, Code.EVENT_CODE_MODE_GUARDED)).toEqual([guard]);
  });

  it("refuses NOMINAL while ADCS holds nothing, and PAYLOAD while the payload is shed", () => {
    const b = bench();
    nominal(b);
    b.say(Unit.UNIT_POWER, powerSays({ sheddingLevel: 2 }));
    b.tick();
    expect(b.command({ setMode: { mode: Mode.MODE_PAYLOAD } })).toBe(interlock);
    b.command({ setMode: { mode: Mode.MODE_SAFE } });
    b.say(Unit.UNIT_ADCS, adcsSays(adcs.v1.Mode.MODE_DETUMBLE));
    b.tick();
    expect(b.command({ setMode: { mode: Mode.MODE_NOMINAL } })).toBe(interlock);
    b.tick(2);
    expect(told(b, Code.EVENT_CODE_MODE_GUARDED)).toEqual([Guard.GUARD_PAYLOAD_SHED, Guard.GUARD_ATTITUDE_LOST]);
  });

  it("is PAYLOAD from NOMINAL, until the payload is shed", () => {
    const b = bench();
    nominal(b);
    expect(b.command({ setMode: { mode: Mode.MODE_PAYLOAD } })).toBe(none);
    expect(b.state.mode).toBe(Mode.MODE_PAYLOAD);
    b.say(Unit.UNIT_POWER, powerSays({ sheddingLevel: 2 }));
    b.tick();
    expect(b.state.mode).toBe(Mode.MODE_NOMINAL);
  });

  it("is SAFE once ADCS has held nothing for a minute", () => {
    const b = bench();
    nominal(b);
    b.command({ disableReaction: { reaction: Reaction.REACTION_BATTERY_LOW } });
    fly(b, 59, adcs.v1.Mode.MODE_DETUMBLE);
    expect(b.state.mode).toBe(Mode.MODE_NOMINAL);
    fly(b, 2, adcs.v1.Mode.MODE_DETUMBLE);
    expect(b.state.mode).toBe(Mode.MODE_SAFE);
    expect(told(b, Code.EVENT_CODE_REACTION)).toContain(Reaction.REACTION_ATTITUDE_LOST);
  });

  it("turns ADCS to the Sun and the payload off on the way into SAFE", () => {
    const b = bench();
    nominal(b);
    b.say(Unit.UNIT_POWER, powerSays({ sheddingLevel: 3, switchesOn: 0b11111 }));
    b.tick(5);
    expect(b.routed.map(({ unit }) => unit)).toEqual([Unit.UNIT_ADCS, Unit.UNIT_POWER]);
    expect(read(adcs.v1.Telecommand, b.routed[0]!.body).setMode).toEqual({ mode: adcs.v1.Mode.MODE_SUN_SAFE });
    const load = { load: power.v1.Load.LOAD_PAYLOAD, on: false };
    expect(read(power.v1.Telecommand, b.routed[1]!.body).setLoad).toEqual(load);
  });
});

describe("a reaction", () => {
  it("that is inhibited is told once for each time that its cause comes, and does nothing", () => {
    const b = bench();
    nominal(b);
    expect(b.command({ disableReaction: { reaction: Reaction.REACTION_BATTERY_LOW } })).toBe(none);
    for (const sheddingLevel of [3, 3, 1, 3] as const) {
      b.say(Unit.UNIT_POWER, powerSays({ sheddingLevel }));
      b.tick(3);
    }
    expect(b.state.mode).toBe(Mode.MODE_NOMINAL);
    expect(told(b, Code.EVENT_CODE_REACTION_INHIBITED)).toEqual([1, 1]);
    expect(b.state.flash.inhibited).toBe(1);
    b.command({ enableReaction: { reaction: Reaction.REACTION_BATTERY_LOW } });
    b.tick();
    expect(b.state.mode).toBe(Mode.MODE_SAFE);
  });
});

describe("health of the units", () => {
  it("reports a unit that falls silent once, and that it is back", () => {
    const b = bench();
    fly(b, 10, adcs.v1.Mode.MODE_DETUMBLE);
    expect(b.state.alive & 1).toBe(1);
    b.tick(100);
    b.say(Unit.UNIT_ADCS, adcsSays());
    b.tick(5);
    const codes: readonly number[] = [Code.EVENT_CODE_UNIT_SILENT, Code.EVENT_CODE_UNIT_BACK];
    const ofAdcs = b.events.filter((event) => event.value === Unit.UNIT_ADCS && codes.includes(event.code));
    expect(ofAdcs.map((event) => event.code)).toEqual(codes);
  });

  it("switches the load of a silent unit off and on, three times at most, and never one that was off", () => {
    const b = bench();
    b.say(Unit.UNIT_POWER, powerSays({ switchesOn: 0b00010 }));
    const orders = (): (power.v1.SetLoad | null)[] =>
      b.routed.map(({ body }) => read(power.v1.Telecommand, body).setLoad);
    const keepPowered = (seconds: number): void => {
      for (let second = 0; second < seconds; second += 1) {
        b.say(Unit.UNIT_POWER, powerSays({ switchesOn: 0b00010 }));
        b.tick(10);
      }
    };
    keepPowered(8);
    expect(orders()).toEqual([{ load: power.v1.Load.LOAD_ADCS, on: false }]);
    keepPowered(5);
    expect(orders().at(-1)).toEqual({ load: power.v1.Load.LOAD_ADCS, on: true });
    keepPowered(200);
    expect(orders()).toHaveLength(6);
    b.say(Unit.UNIT_ADCS, adcsSays());
    keepPowered(8);
    expect(orders().length).toBeGreaterThan(6);
  });

  it("ignores reports that no unit can have sent, its own included", () => {
    const b = bench({ contact: true });
    b.tick(20);
    b.packets.length = 0;
    b.say(Unit.UNIT_OBC, Uint8Array.of(8, 1), 2);
    b.say(9 as messages.v1.Unit, powerSays());
    b.tick(3);
    expect(b.packets).toEqual([]);
  });
});
