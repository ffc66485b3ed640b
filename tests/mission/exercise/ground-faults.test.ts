import { describe, expect, it } from "vitest";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { groundChannels, groundFaultRefusal } from "../../../src/mission/ground-faults.ts";
import { advance, breakpoint, fly, hashes, nearPass, noticesOf, resume, withTimeline } from "./support.ts";

const flight = nearPass();
const fault = ({ simulation }: Exercise, channel: string, kind: string, more: object = {}): void => {
  simulation.inject("spacecraft", "fault", { channel, kind, ...more });
};
const clear = ({ simulation }: Exercise, channel: string): void => {
  simulation.inject("spacecraft", "clear", { channel });
};
const ping = ({ simulation }: Exercise): void => {
  simulation.inject("ground", "command", { unit: "obc", name: "ping", message: { ping: {} } });
};
const contacts = (exercise: Exercise): string[] =>
  noticesOf(exercise, /^(AOS|LOS) /).map(({ at, text }) => `${Math.floor(at / 1e6)} ${text}`);

/** Karachi rises at 49.8 s and sets at 708.x s; Lahore and Islamabad rise while it works. */
const karachi = "ground.Karachi";

describe("a station that is down", () => {
  it("never has the satellite; the next that sees it does", () => {
    const exercise = fly(flight);
    fault(exercise, karachi, "off", { hidden: true });
    advance(exercise, 300_000_000);
    expect(exercise.ground().working).not.toBeNull();
    expect(exercise.ground().working).not.toBe("Karachi");
    expect(contacts(exercise).some((text) => text.includes("Karachi"))).toBe(false);
  });

  it("in mid-pass hands over, and is asked again when it is back and nobody works", () => {
    const exercise = fly(flight);
    advance(exercise, 300_000_000);
    expect(exercise.ground().working).toBe("Karachi");
    fault(exercise, karachi, "off");
    advance(exercise, 301_000_000);
    expect(exercise.ground().working).toBe("Islamabad");
    for (const other of ["Islamabad", "Lahore"]) fault(exercise, `ground.${other}`, "off");
    advance(exercise, 302_000_000);
    expect(exercise.ground().working).toBeNull();
    clear(exercise, karachi);
    advance(exercise, 303_000_000);
    expect(exercise.ground().working).toBe("Karachi");
  });
});

describe("an AOS that is late", () => {
  it("comes later by as much, and only once", () => {
    const exercise = fly(flight);
    fault(exercise, karachi, "delay", { value: 60 });
    advance(exercise, 150_000_000);
    expect(contacts(exercise).filter((text) => text.includes("Karachi"))).toEqual(["109 AOS Karachi"]);
  });

  it("does not take away what the station has", () => {
    const exercise = fly(flight);
    advance(exercise, 60_000_000);
    fault(exercise, karachi, "delay", { value: 300 });
    advance(exercise, 70_000_000);
    expect(exercise.ground().working).toBe("Karachi");
  });
});

describe("a station that loses", () => {
  it("telemetry counts it as lost, and keeps its lock", () => {
    const exercise = fly(flight);
    fault(exercise, `${karachi}.downlink`, "drop-out", { probability: 1 });
    advance(exercise, 120_000_000);
    expect(exercise.ground()).toMatchObject({ packetsReceived: 0, packetsInError: 0 });
    expect(exercise.ground().packetsLost).toBeGreaterThan(20);
    expect(exercise.view().ground).toMatchObject({ locked: true });
    clear(exercise, `${karachi}.downlink`);
    advance(exercise, 130_000_000);
    expect(exercise.ground().packetsReceived).toBeGreaterThan(10);
  });

  it("its receiver has no lock at all", () => {
    const exercise = fly(flight);
    fault(exercise, `${karachi}.downlink`, "off");
    advance(exercise, 120_000_000);
    expect(exercise.view().ground).toMatchObject({ carrier_locked: false, locked: false, packets_received: 0 });
  });

  it("its transmitter is not heard by the satellite", () => {
    const exercise = fly(flight);
    fault(exercise, `${karachi}.uplink`, "off");
    advance(exercise, 120_000_000);
    expect(exercise.craft().truth.radio.receivers.some(({ carrierLock }) => carrierLock)).toBe(false);
  });
});

describe("a station that refuses telecommands", () => {
  it("ends them REFUSED, and what comes later goes up", () => {
    const exercise = fly(flight);
    fault(exercise, `${karachi}.uplink`, "refuse");
    ping(exercise);
    advance(exercise, 120_000_000);
    expect(exercise.ground().commands[0]).toMatchObject({ status: "REFUSED", reason: "REFUSED_BY_STATION" });
    clear(exercise, `${karachi}.uplink`);
    ping(exercise);
    advance(exercise, 130_000_000);
    expect(exercise.ground().commands[1]).toMatchObject({ status: "EXECUTED" });
  });
});

describe("a fault of the ground that makes no sense", () => {
  const channels = groundChannels(["Karachi"]);
  it.each([
    ["ground.Lahore", "off", {}, "no station has a channel ground.Lahore"],
    [karachi, "refuse", {}, "ground.Karachi cannot have refuse; it can have off, delay"],
    [karachi, "delay", {}, "ground.Karachi: delay needs a value"],
    [karachi, "delay", { value: 901 }, "ground.Karachi: delay of 901 s is outside 0 to 900 s"],
    [`${karachi}.uplink`, "drop-out", { probability: 2 }, "ground.Karachi.uplink: probability 2 is outside 0 to 1"],
  ])("on %s, %s, is refused by name", (channel, kind, more, why) => {
    expect(groundFaultRefusal({ channel, kind, ...more } as never, channels)).toBe(why);
    const exercise = fly(flight);
    fault(exercise, channel.replace("Lahore", "Quetta"), kind, more);
    advance(exercise, 1_000_000);
    expect(noticesOf(exercise, /^fault refused: /)).toHaveLength(1);
    expect(exercise.ground().faults).toEqual({});
  });

  it("clears nothing where nothing was injected", () => {
    const exercise = fly(flight);
    clear(exercise, karachi);
    advance(exercise, 1_000_000);
    expect(noticesOf(exercise, /nothing cleared: no channel/)).toHaveLength(1);
  });
});

describe("outages", () => {
  it("of the scenario take a station out of service and bring it back, told both times", () => {
    const outages = [{ from: 200_000_000, until: 260_000_000 }] as never;
    const stations = flight.scenario.stations.map((station) =>
      station.name === "Karachi" ? { ...station, outages } : station,
    );
    const exercise = fly({ ...flight, scenario: { ...flight.scenario, stations: stations.slice(1, 2) } });
    advance(exercise, 300_000_000);
    const told = noticesOf(exercise, /Karachi/).map(({ at, text }) => `${Math.floor(at / 1e6)} ${text}`);
    expect(told).toEqual([
      "49 AOS Karachi",
      "200 Karachi out of service",
      "200 LOS Karachi",
      "260 Karachi back in service",
      "260 AOS Karachi",
    ]);
    expect(exercise.ground().working).toBe("Karachi");
  });

  it("and faults survive a breakpoint", () => {
    const timed = withTimeline(
      flight,
      "  - at: 100s\n    fault: { channel: ground.Karachi, kind: off, for: 60s }\n  - at: 50s\n    fault: { channel: ground.Karachi.downlink, kind: drop-out, probability: 0.5 }\n",
      flight.scenario.stations,
    );
    const straight = fly(timed);
    advance(straight, 120_000_000);
    const resumed = resume(timed, breakpoint(straight));
    for (const exercise of [straight, resumed]) advance(exercise, 200_000_000);
    expect(hashes(resumed)).toEqual(hashes(straight));
    expect(straight.ground().faults).toHaveProperty("ground.Karachi.downlink");
    expect(straight.ground().faults).not.toHaveProperty(karachi);
  });
});
