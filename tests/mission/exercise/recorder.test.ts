import { describe, expect, it } from "vitest";
import { comms, type MessageType, obc, report } from "../../../src/messages/index.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import type { ReceivedPacket } from "../../../src/mission/notice.ts";
import { advance, fly, noticesOf, resume, breakpoint, twoContacts } from "./support.ts";

const { CONTENT_TELEMETRY, CONTENT_VERIFICATION, CONTENT_STORES } = obc.v1.Content;
const { CHANNEL_PLAYBACK } = obc.v1.Channel;
const { STAGE_COMPLETION } = report.v1.Stage;
const scheduled = 1_000_001;

function read<T extends object>(type: MessageType<T>, body: Uint8Array): T {
  const decoded = type.decode(body);
  if (!decoded.ok) throw new Error(decoded.why);
  return decoded.value;
}

function order(exercise: Exercise, message: Partial<obc.v1.Telecommand>): void {
  exercise.simulation.inject("ground", "command", { unit: "obc", name: Object.keys(message)[0], message });
}

/** Karachi from 53 s, out of sight from 120 s as its station fails, Islamabad from 236 s to 334 s. */
function silent(exercise: Exercise): void {
  exercise.simulation.inject("spacecraft", "fault", { channel: "ground.Karachi", kind: "off" });
}

/** In the first contact: a schedule, closer recording, no playback by itself. */
function uplinkPlan(exercise: Exercise): void {
  const telecommand = { ...comms.v1.Telecommand.create(), requestId: scheduled, setBeaconPeriod: { periodS: 20 } };
  const body = comms.v1.Telecommand.encode(telecommand);
  order(exercise, { suspendPlayback: {} });
  order(exercise, { setParameter: { parameter: 1, value: 10 } });
  order(exercise, { insertActivity: { releaseTimeUs: 170_000_000, unit: 3, body } });
}

const verified = (packets: readonly ReceivedPacket[], requestId: number, stage: report.v1.Stage): ReceivedPacket[] =>
  packets.filter(({ content, body }) => {
    if (content !== CONTENT_VERIFICATION) return false;
    const verification = read(report.v1.Verification, body);
    return verification.requestId === requestId && verification.stage === stage;
  });

describe("out of sight", () => {
  it("a schedule is carried out, and the recorder brings every packet of that time down once in the next pass", () => {
    const exercise = fly(twoContacts());
    uplinkPlan(exercise);
    advance(exercise, 120_000_000);
    silent(exercise);
    advance(exercise, 240_000_000);
    const before = exercise.outbox.takePackets();
    expect(verified(before, scheduled, STAGE_COMPLETION)).toEqual([]);
    order(exercise, { reportStores: {} });
    order(exercise, { retrieveStored: { store: 3, fromUs: 0, toUs: 236_000_000 } });
    advance(exercise, 330_000_000);

    const after = exercise.outbox.takePackets();
    const status = read(obc.v1.StoreReport, after.find(({ content }) => content === CONTENT_STORES)!.body);
    const stored = status.stores.reduce((sum, { packets }) => sum + packets, 0);
    const played = after.filter(({ channel }) => channel === CHANNEL_PLAYBACK);
    expect(stored).toBeGreaterThan(40);
    expect(played).toHaveLength(stored);
    expect(new Set(played.map(({ sequence }) => sequence)).size).toBe(stored);

    const [executed] = verified(played, scheduled, STAGE_COMPLETION);
    expect(executed!.generatedAt).toBeGreaterThan(170_000_000);
    expect(executed!.generatedAt).toBeLessThan(173_000_000);
    const live = after.find((one) => one.unit === "comms" && one.content === CONTENT_TELEMETRY && one.channel === 2);
    expect(read(comms.v1.Telemetry, live!.body).beaconPeriodS).toBe(20);
    expect(noticesOf(exercise, /retrieve.* EXECUTED/)).toHaveLength(1);
  });

  it("recorder and schedule go into a breakpoint and come back from it", () => {
    const flight = twoContacts();
    const exercise = fly(flight);
    uplinkPlan(exercise);
    advance(exercise, 120_000_000);
    silent(exercise);
    advance(exercise, 160_000_000);
    const other = resume(flight, breakpoint(exercise));
    for (const one of [exercise, other]) {
      advance(one, 240_000_000);
      order(one, { retrieveStored: { store: 3, fromUs: 0, toUs: 236_000_000 } });
      advance(one, 300_000_000);
    }
    expect(other.stateHash()).toBe(exercise.stateHash());
    expect(other.telemetryHash()).toBe(exercise.telemetryHash());
  });
});

describe("a processor that hangs", () => {
  it("is started again by its watchdog, is SAFE, and has its schedule and its recorder still", () => {
    const exercise = fly(twoContacts());
    uplinkPlan(exercise);
    advance(exercise, 100_000_000);
    exercise.simulation.inject("spacecraft", "fault", { channel: "obc.processor", kind: "hang" });
    advance(exercise, 160_000_000);
    const telemetry = exercise.craft().latest.obc as obc.v1.Telemetry;
    expect(telemetry).toMatchObject({ bootCount: 2, mode: obc.v1.Mode.MODE_SAFE, scheduledCount: 1 });
    expect(noticesOf(exercise, /^reset: WATCHDOG/)).toHaveLength(1);
    advance(exercise, 180_000_000);
    expect((exercise.craft().latest.comms as comms.v1.Telemetry).beaconPeriodS).toBe(20);
  });

  it("cannot have a fault that a processor has not", () => {
    const exercise = fly(twoContacts());
    exercise.simulation.inject("spacecraft", "fault", { channel: "obc.processor", kind: "bias", value: 1 });
    advance(exercise, 1_000_000);
    expect(noticesOf(exercise, /obc.processor cannot have bias/)).toHaveLength(1);
  });
});
