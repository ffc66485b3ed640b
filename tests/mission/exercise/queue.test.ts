import { describe, expect, it } from "vitest";
import type { CommandRecord } from "../../../src/mission/commands.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { advance, breakpoint, fly, hashes, noticesOf, resume, twoContacts } from "./support.ts";

const flight = twoContacts();
const inContact = ((): (() => Exercise) => {
  const exercise = fly(flight);
  advance(exercise, 60_000_000);
  const bytes = breakpoint(exercise);
  return () => resume(flight, bytes);
})();

interface Wish {
  readonly by?: string;
  readonly ticket?: string;
  readonly release?: number;
  readonly hold?: boolean;
}

const order = ({ simulation }: Exercise, wish: Wish = {}): void => {
  simulation.inject("ground", "command", { unit: "obc", name: "ping", message: { ping: {} }, ...wish });
};
const act = ({ simulation }: Exercise, kind: string, payload: object = {}): void => {
  simulation.inject("ground", kind, payload);
};
const statuses = (exercise: Exercise): string[] => exercise.ground().commands.map(({ status }) => status);
const radiated = (exercise: Exercise): number[] =>
  noticesOf(exercise, /^telecommand \d+ .*RADIATED/).map(({ text }) => Number(/\d+/.exec(text)![0]));
const command = (exercise: Exercise, id: number): CommandRecord =>
  exercise.ground().commands.find(({ requestId }) => requestId === id)!;

describe("the uplink queue", () => {
  it("goes up in the order in which people put it", () => {
    const exercise = inContact();
    for (let i = 0; i < 4; i += 1) order(exercise);
    act(exercise, "queue-move", { requestId: 4, before: 2 });
    act(exercise, "queue-move", { requestId: 1, before: null });
    act(exercise, "queue-move", { requestId: 3, before: 77 });
    advance(exercise, 70_000_000);
    expect(radiated(exercise)).toEqual([4, 2, 3, 1]);
    expect(statuses(exercise)).toEqual(["EXECUTED", "EXECUTED", "EXECUTED", "EXECUTED"]);
  });

  it("stands still while it is held, and goes on when it is released", () => {
    const exercise = inContact();
    act(exercise, "queue-hold", { by: "Flight" });
    order(exercise);
    advance(exercise, 70_000_000);
    expect(statuses(exercise)).toEqual(["QUEUED"]);
    expect(noticesOf(exercise, /uplink queue held by Flight/)).toHaveLength(1);
    act(exercise, "queue-release");
    advance(exercise, 75_000_000);
    expect(statuses(exercise)).toEqual(["EXECUTED"]);
  });

  it("lets others pass a telecommand that is held or not due, until it is", () => {
    const exercise = inContact();
    order(exercise, { hold: true });
    order(exercise, { release: 68_000_000 });
    order(exercise);
    advance(exercise, 66_000_000);
    expect(statuses(exercise)).toEqual(["QUEUED", "QUEUED", "EXECUTED"]);
    act(exercise, "queue-release", { requestId: 1 });
    advance(exercise, 75_000_000);
    expect(statuses(exercise)).toEqual(["EXECUTED", "EXECUTED", "EXECUTED"]);
    expect(radiated(exercise)).toEqual([3, 1, 2]);
  });

  it("gives a telecommand back that somebody deletes, before it has gone up only", () => {
    const exercise = inContact();
    order(exercise, { hold: true });
    order(exercise);
    advance(exercise, 66_000_000);
    act(exercise, "command-cancel", { requestId: 1, by: "Power" });
    act(exercise, "command-cancel", { requestId: 2 });
    act(exercise, "command-cancel", { requestId: 9 });
    advance(exercise, 67_000_000);
    expect(command(exercise, 1)).toMatchObject({ status: "CANCELLED", reason: "by Power" });
    expect(command(exercise, 2).status).toBe("EXECUTED");
    expect(noticesOf(exercise, /does not wait in the queue/)).toHaveLength(2);
    expect(exercise.view().ground).toMatchObject({ commands_cancelled: 1, commands_waiting: 0 });
  });

  it("tells the shell of every step, with who asked and the ticket", () => {
    const exercise = inContact();
    order(exercise, { by: "Comms", ticket: "stack 3" });
    advance(exercise, 70_000_000);
    const changes = exercise.outbox.takeCommandChanges();
    expect(changes.map(({ status }) => status)).toEqual(
      expect.arrayContaining(["QUEUED", "RADIATED", "ACCEPTED", "EXECUTED"]),
    );
    expect(
      changes.every(({ by, ticket, unit, name }) => `${by} ${ticket} ${unit} ${name}` === "Comms stack 3 obc ping"),
    ).toBe(true);
    expect(exercise.outbox.takeCommandChanges()).toEqual([]);
    const stages = command(exercise, 1).stages.map(({ stage }) => stage);
    expect(stages.filter((stage) => stage !== "STARTED")).toEqual(["QUEUED", "RADIATED", "ACCEPTED", "EXECUTED"]);
  });
});

describe("retransmission", () => {
  /** A station that loses telecommands on the way to its antenna. */
  const lossy = (exercise: Exercise, probability: number): void => {
    exercise.simulation.inject("spacecraft", "fault", {
      channel: "ground.Karachi.uplink",
      kind: "drop-out",
      probability,
    });
  };

  it("sends a telecommand again until it is accepted, and it is carried out once", () => {
    const exercise = inContact();
    lossy(exercise, 1);
    order(exercise);
    advance(exercise, 75_000_000);
    expect(command(exercise, 1)).toMatchObject({ status: "RADIATED", radiated: 2 });
    exercise.simulation.inject("spacecraft", "clear", { channel: "ground.Karachi.uplink" });
    advance(exercise, 90_000_000);
    expect(command(exercise, 1)).toMatchObject({ status: "EXECUTED", radiated: 3 });
  });

  it("repeats what was heard and whose report was lost, and the spacecraft carries it out once", () => {
    const exercise = inContact();
    // Nothing comes down for ten seconds; then it does.
    exercise.simulation.inject("spacecraft", "fault", { channel: "ground.Karachi.downlink", kind: "drop-out" });
    const before = exercise.view().obc!["accepted_count"] as number;
    order(exercise);
    advance(exercise, 74_000_000);
    exercise.simulation.inject("spacecraft", "clear", { channel: "ground.Karachi.downlink" });
    advance(exercise, 95_000_000);
    const { status, radiated: tries } = command(exercise, 1);
    expect(tries).toBeGreaterThan(1);
    expect(["ACCEPTED", "EXECUTED"]).toContain(status);
    expect(exercise.view().obc!["accepted_count"]).toBe(before + 1);
  });

  it("ends with the pass", () => {
    const exercise = inContact();
    lossy(exercise, 1);
    order(exercise);
    advance(exercise, 224_000_000);
    expect(command(exercise, 1)).toMatchObject({ status: "UNKNOWN", reason: "no report before LOS" });
    expect(exercise.ground().unconfirmed).toEqual([]);
    advance(exercise, 260_000_000);
    expect(radiated(exercise)).toEqual([1]);
  });

  it("survives a breakpoint while telecommands are in the air", () => {
    const straight = inContact();
    lossy(straight, 0.5);
    for (let i = 0; i < 6; i += 1) order(straight, { by: "Flight" });
    advance(straight, 63_002_000);
    const resumed = resume(flight, breakpoint(straight));
    for (const exercise of [straight, resumed]) advance(exercise, 110_000_000);
    expect(hashes(resumed)).toEqual(hashes(straight));
    expect(new Set(statuses(straight))).toEqual(new Set(["EXECUTED"]));
  });
});
