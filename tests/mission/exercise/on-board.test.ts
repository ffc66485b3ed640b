import { describe, expect, it } from "vitest";
import type { comms } from "../../../src/messages/index.ts";
import type { CommandRecord } from "../../../src/mission/commands.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { advance, fly, twoContacts, withTimeline } from "./support.ts";

const beacon = { unit: "comms", name: "set_beacon_period", message: { setBeaconPeriod: { periodS: 20 } } };

const inLog = (exercise: Exercise, name: string): CommandRecord =>
  exercise.ground().commands.find((command) => command.name === name)!;

describe("a telecommand that waits on board", () => {
  it("is brought into the onboard schedule, carried out out of sight, and ends when the recorder tells of it", () => {
    const timeline =
      "  - at: 10s\n    command: { unit: comms, set_beacon_period: { period_s: 20 }, on_board_at: 170s }";
    const exercise = fly(withTimeline(twoContacts(), timeline));
    advance(exercise, 100_000_000);
    expect(inLog(exercise, "insert_activity")).toMatchObject({ unit: "obc", status: "EXECUTED" });
    expect(inLog(exercise, "set_beacon_period").status).toBe("SCHEDULED");
    advance(exercise, 120_000_000);
    exercise.simulation.inject("spacecraft", "fault", { channel: "ground.Karachi", kind: "off" });
    advance(exercise, 220_000_000);
    expect((exercise.craft().latest.comms as comms.v1.Telemetry).beaconPeriodS).toBe(20);
    expect(inLog(exercise, "set_beacon_period").status).toBe("SCHEDULED");
    advance(exercise, 320_000_000);
    const { status, stages } = inLog(exercise, "set_beacon_period");
    expect(status).toBe("EXECUTED");
    expect(stages.map(({ stage }) => stage)).toEqual(["SCHEDULED", "ACCEPTED", "STARTED", "EXECUTED"]);
  });

  it("ends as what brings it up ends, where that does not arrive in the schedule", () => {
    const exercise = fly(twoContacts());
    exercise.simulation.inject("ground", "command", { ...beacon, onBoardAt: 20_000_000 });
    advance(exercise, 100_000_000);
    expect(inLog(exercise, "insert_activity")).toMatchObject({ status: "REFUSED", reason: "IN_THE_PAST" });
    expect(inLog(exercise, "set_beacon_period")).toMatchObject({
      status: "REFUSED",
      reason: "telecommand 2 ended REFUSED",
    });
  });

  it("is cancelled when it is taken out of the schedule", () => {
    const exercise = fly(twoContacts());
    exercise.simulation.inject("ground", "command", { ...beacon, onBoardAt: 900_000_000 });
    const activity = { activity: 1 };
    exercise.simulation.inject("ground", "command", {
      unit: "obc",
      name: "delete_activity",
      message: { deleteActivity: activity },
      fields: activity,
    });
    advance(exercise, 100_000_000);
    expect(inLog(exercise, "set_beacon_period")).toMatchObject({ status: "CANCELLED" });
    expect(exercise.ground().ended).toMatchObject({ executed: 2, cancelled: 1 });
  });
});
