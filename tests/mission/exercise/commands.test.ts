import { describe, expect, it } from "vitest";
import type { SimTime } from "../../../src/kernel/index.ts";
import { obc } from "../../../src/messages/index.ts";
import { sealUplinkFrame } from "../../../src/messages/uplink-frame.ts";
import type { CommandRecord } from "../../../src/mission/commands.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { isLocked } from "../../../src/mission/ground.ts";
import type { UnitName } from "../../../src/onboard/unit.ts";
import { flyBoards } from "./boards.ts";
import { advance, advanceUntil, fly, noticesOf, resume, breakpoint, twoContacts } from "./support.ts";

const firstLos_us = 223_000_000;
const secondLos_us = 335_000_000;

/** As an operator does: for the ground, at a moment or now. */
function order(exercise: Exercise, unit: UnitName, message: object, at_us: number = exercise.simulation.now): void {
  exercise.simulation.inject("ground", "command", { unit, name: "test", message }, at_us as SimTime);
}

const commands = (exercise: Exercise): readonly CommandRecord[] => exercise.ground().commands;
const last = (exercise: Exercise): CommandRecord => commands(exercise).at(-1) as CommandRecord;

/** In the first contact, locked both ways. One flight there serves all tests. */
const inContact = ((): (() => Exercise) => {
  const flight = twoContacts();
  const exercise = fly(flight);
  advance(exercise, 60_000_000);
  const bytes = breakpoint(exercise);
  return () => resume(flight, bytes);
})();

/** Sends one telecommand in contact and waits for its end. */
function outcome(unit: UnitName, message: object, exercise: Exercise = inContact()): CommandRecord {
  const number = commands(exercise).length;
  order(exercise, unit, message);
  advanceUntil(exercise, `the end of a telecommand for ${unit}`, () => {
    const command = commands(exercise)[number];
    return command !== undefined && ["EXECUTED", "REFUSED"].includes(command.status);
  });
  return last(exercise);
}

describe("a telecommand", () => {
  it("waits for the pass, goes up when the station is locked, is accepted and executed", () => {
    const exercise = fly(twoContacts());
    order(exercise, "obc", { ping: {} });
    const seen: string[] = [];
    while (exercise.simulation.now < 80_000_000) {
      advance(exercise, exercise.simulation.now + 100_000);
      const status = commands(exercise)[0]?.status ?? "none";
      if (seen.at(-1) !== status) seen.push(status);
      if (status !== "QUEUED" && seen.length === 2) {
        expect(isLocked(exercise.ground(), exercise.simulation.now)).toBe(true);
      }
    }
    expect(seen[0]).toBe("QUEUED");
    expect(seen.at(-1)).toBe("EXECUTED");
    const [queued, radiated, accepted, started, executed] = noticesOf(exercise, /^telecommand 1.*(queued|[A-Z]{6})/);
    expect([queued?.at, radiated?.text, accepted?.text, started?.text, executed?.text]).toEqual([
      0,
      "telecommand 1 (obc test) RADIATED",
      "telecommand 1 (obc test) ACCEPTED",
      "telecommand 1 (obc test) STARTED",
      "telecommand 1 (obc test) EXECUTED",
    ]);
    // AOS at 53.4 s; the signal is heard from 59 s on, packets follow two seconds later and tell that the satellite hears.
    expect(radiated?.at).toBe(62_000_000);
    expect(executed?.at).toBeGreaterThan(62_000_000);
  });

  it("is held back while telemetry says that no receiver has bit lock", () => {
    const exercise = inContact();
    // Both receivers are jammed for a while; the transmitter stays on for ten seconds after the last lock.
    exercise.simulation.inject("spacecraft", "fault", { channel: "comms.receiver.a", kind: "off" });
    exercise.simulation.inject("spacecraft", "fault", { channel: "comms.receiver.b", kind: "off" });
    advance(exercise, 64_000_000);
    order(exercise, "obc", { ping: {} });
    advance(exercise, 66_000_000);
    expect(isLocked(exercise.ground(), exercise.simulation.now)).toBe(true);
    expect(last(exercise).status).toBe("QUEUED");
    exercise.simulation.inject("spacecraft", "clear", { channel: "comms.receiver.a" });
    advance(exercise, 80_000_000);
    expect(last(exercise).status).toBe("EXECUTED");
  });

  it("goes up blindly ten seconds after AOS to a satellite that only beacons", () => {
    const exercise = fly(twoContacts());
    const telecommand = { setTransmitter: { mode: 2 } };
    exercise.simulation.inject("spacecraft", "telecommand", { unit: "comms", telecommand });
    order(exercise, "comms", { setTransmitter: { mode: 3 } });
    advance(exercise, 90_000_000);
    expect(noticesOf(exercise, /RADIATED/).map(({ at }) => at)).toEqual([64_000_000]);
    expect(last(exercise).status).toBe("EXECUTED");
  });

  it("is released one a second", () => {
    const exercise = inContact();
    for (let i = 0; i < 5; i += 1) order(exercise, "obc", { ping: {} });
    advance(exercise, 70_000_000);
    const moments = noticesOf(exercise, /RADIATED/).map(({ at }) => at / 1e6);
    expect(moments).toEqual([62, 63, 64, 65, 66]);
  });

  it("that comes between two contacts waits for the second", () => {
    const exercise = inContact();
    order(exercise, "obc", { ping: {} }, firstLos_us + 5e6);
    advance(exercise, 235_000_000);
    expect(last(exercise).status).toBe("QUEUED");
    advance(exercise, 250_000_000);
    expect(last(exercise).status).toBe("EXECUTED");
  });

  it("that comes after the last contact waits", () => {
    const exercise = inContact();
    order(exercise, "obc", { ping: {} }, secondLos_us);
    advance(exercise, secondLos_us + 10e6);
    expect(exercise.view().ground).toMatchObject({ commands_waiting: 1, in_view: false });
  });

  it.each<[UnitName, object, string, unknown]>([
    ["adcs", { setMode: { mode: 1 } }, "mode", "OFF"],
    ["power", { setLoad: { load: 5, on: true } }, "accepted_count", 1],
    ["comms", { setBeaconPeriod: { periodS: 7 } }, "beacon_period_s", 7],
    ["obc", { setMode: { mode: 2 } }, "mode", "SAFE"],
  ])("reaches %s and changes what it does", (unit, message, name, value) => {
    const exercise = inContact();
    expect(outcome(unit, message, exercise).status).toBe("EXECUTED");
    advance(exercise, exercise.simulation.now + 3_000_000);
    expect(exercise.view()[unit]?.[name]).toBe(value);
    expect(exercise.ground().latest[unit]).toBeDefined();
  });

  it("reaches the payload once power has switched it on", () => {
    const exercise = inContact();
    outcome("power", { setLoad: { load: 5, on: true } }, exercise);
    advance(exercise, exercise.simulation.now + 3_000_000);
    expect(outcome("payload", { pointBeam: { beam: 1, alongRad: 0.1, acrossRad: 0 } }, exercise).status).toBe(
      "EXECUTED",
    );
    expect(exercise.view().ground).toMatchObject({ commands_executed: 2, commands_refused: 0 });
  });
});

describe("a telecommand is refused", () => {
  it.each<[string, UnitName, object]>([
    ["UNKNOWN_COMMAND", "adcs", {}],
    ["UNKNOWN_COMMAND", "power", {}],
    ["UNKNOWN_COMMAND", "comms", {}],
    ["UNKNOWN_COMMAND", "payload", {}],
    ["UNKNOWN_COMMAND", "obc", {}],
    ["ARGUMENT_OUT_OF_RANGE", "adcs", { setMode: { mode: 99 } }],
    ["ARGUMENT_OUT_OF_RANGE", "power", { setSheddingThreshold: { level: 2, stateOfCharge: 0.99 } }],
    ["ARGUMENT_OUT_OF_RANGE", "comms", { selectReceivers: { receiversOn: 0 } }],
    ["ARGUMENT_OUT_OF_RANGE", "payload", { pointBeam: { beam: 99, alongRad: 0, acrossRad: 0 } }],
    ["ARGUMENT_OUT_OF_RANGE", "obc", { setHousekeeping: { unit: 9, periodS: 1 } }],
    ["WRONG_MODE", "payload", { setBeams: { beamsOn: 1 } }],
    ["WRONG_MODE", "obc", { setMode: { mode: 4 } }],
    ["INTERLOCK", "power", { resetTrip: { load: 5 } }],
    ["INTERLOCK", "obc", { setMode: { mode: 3 } }],
    ["EQUIPMENT_ABSENT", "adcs", { setMode: { mode: 4 } }],
    ["NOT_ALLOWED", "power", { setLoad: { load: 1, on: false } }],
  ])("with the reason %s by %s", (reason, unit, message) => {
    const { status, reason: given } = outcome(unit, message);
    expect([status, given]).toEqual(["REFUSED", reason]);
  });

  it("with CORRUPT where its body does not decode", () => {
    const exercise = inContact();
    order(exercise, "adcs", { setMode: { mode: 1 } });
    advance(exercise, 60_000_001);
    const request = obc.v1.Request.encode({
      requestId: 1,
      unit: obc.v1.Unit.UNIT_ADCS,
      body: Uint8Array.of(0xff, 0xff),
      acknowledge: 0,
    });
    replaceFrame(exercise, sealUplinkFrame(request));
    advance(exercise, 70_000_000);
    expect(last(exercise)).toMatchObject({ status: "REFUSED", reason: "CORRUPT" });
  });

  it("by the ground itself where there is no such unit", () => {
    const exercise = inContact();
    order(exercise, "engine" as UnitName, {});
    exercise.simulation.inject("spacecraft", "telecommand", { unit: "engine", telecommand: {} });
    advance(exercise, 61_000_000);
    expect(noticesOf(exercise, /there is no unit engine/)).toHaveLength(2);
    expect(commands(exercise)).toEqual([]);
  });
});

describe("a telecommand without a report", () => {
  it("ends UNKNOWN at LOS where a bit of its frame was flipped, and the satellite counts the frame", () => {
    const exercise = inContact();
    order(exercise, "obc", { ping: {} });
    advance(exercise, 60_000_001);
    const frame = exercise.ground().waiting[0]!.frame.slice();
    frame[3]! ^= 0x10;
    replaceFrame(exercise, frame);
    // The last one is told by the unit's telemetry behind it.
    advance(exercise, firstLos_us + 3_000_000);
    expect(last(exercise)).toMatchObject({ status: "UNKNOWN", reason: "no report before LOS" });
    const tries = last(exercise).radiated;
    expect(tries).toBe(21);
    expect(exercise.view().comms).toMatchObject({ frames_refused: tries });
    expect(exercise.view().ground).toMatchObject({ commands_unknown: 1 });
  });

  it("ends UNKNOWN at LOS though it was executed, and a later report says so", () => {
    const exercise = inContact();
    exercise.simulation.inject("spacecraft", "fault", { channel: "comms.transmitter", kind: "off" });
    order(exercise, "adcs", { setMode: { mode: 1 } });
    advance(exercise, firstLos_us);
    expect(last(exercise).status).toBe("UNKNOWN");
    expect(exercise.view().adcs).toMatchObject({ mode: "OFF" });
    advance(exercise, 240_000_000);
    exercise.simulation.inject("spacecraft", "clear", { channel: "comms.transmitter" });
    advance(exercise, secondLos_us);
    expect(last(exercise).status).toBe("UNKNOWN");
    expect(noticesOf(exercise, /late report: completion done/)).toHaveLength(1);
  });
});

function replaceFrame(exercise: Exercise, frame: Uint8Array): void {
  const [waiting] = exercise.ground().waiting;
  (waiting as { frame: Uint8Array }).frame = frame;
}

describe("the bus", () => {
  const overCable = (exercise: Exercise, count: number): void => {
    for (let i = 0; i < count; i += 1) {
      const telecommand = { requestId: 1000 + i, setDetumbleGain: { gainNms: 0.001 } };
      exercise.simulation.inject("spacecraft", "telecommand", { unit: "adcs", telecommand });
    }
  };

  it("takes telecommands over the cable without a pass, two a step, and counts what finds the queue full", () => {
    const exercise = fly(twoContacts());
    overCable(exercise, 20);
    advance(exercise, 90_000);
    expect(exercise.craft().bus).toMatchObject({ droppedTelecommands: 4 });
    expect(exercise.craft().bus.telecommands.adcs).toHaveLength(14);
    advance(exercise, 1_000_000);
    expect(noticesOf(exercise, /^telecommand 10\d\d: completion done/)).toHaveLength(16);
  });

  it("forgets what waits for a unit that restarts", () => {
    const exercise = fly(twoContacts());
    overCable(exercise, 10);
    exercise.simulation.inject("spacecraft", "unit-restarted", "adcs");
    advance(exercise, 1_000_000);
    expect(noticesOf(exercise, /completion done/)).toEqual([]);
    expect(exercise.craft().bus.telecommands.adcs).toEqual([]);
  });

  it("drops and tells what the obc cannot mean: a packet for no channel, a telecommand for no unit or without sense", () => {
    const { exercise } = flyBoards(twoContacts(), 1_000_000, "at once", (unit, number, answer) => {
      if (unit !== "obc" || number !== 3) return;
      const outputs = answer.outputs as obc.v1.Outputs;
      outputs.packets = [
        { unit: 5, content: 1, sequence: 0, timeUs: 0, channel: 9 as obc.v1.Channel, body: new Uint8Array() },
      ];
      outputs.telecommands = [{ unit: 1, body: Uint8Array.of(0xff, 0xff) }];
    });
    expect(noticesOf(exercise, /dropped/).map(({ text }) => text)).toEqual([
      "a packet for channel 9, which there is not; dropped",
      "a routed telecommand does not decode; dropped",
    ]);
  });
});
