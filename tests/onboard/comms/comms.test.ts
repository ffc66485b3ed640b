import { describe, expect, it } from "vitest";
import { comms as messages, report } from "../../../src/messages/index.ts";
import { openUplinkFrame, requestMax_bytes, sealUplinkFrame } from "../../../src/messages/uplink-frame.ts";
import { comms } from "../../../src/onboard/comms/comms.ts";
import { createBench, type Bench } from "../support/bench.ts";

const Reason = report.v1.FailureReason;
const { EventCode: Code, TransmitterMode, Antenna } = messages.v1;
type CommsBench = Bench<ReturnType<typeof comms.initial>, messages.v1.Step, messages.v1.StepDone>;

function bench(): CommsBench {
  const made = createBench(comms);
  const inputs = messages.v1.Inputs.create();
  inputs.transmitterPowered = true;
  inputs.receivers = [0, 1].map(() => ({ carrierLock: false, bitLock: false, signalDbm: -135, dopplerHz: 0 }));
  inputs.queues = [0, 1, 2].map(() => ({ packets: 0, bytes: 0, droppedPackets: 0 }));
  inputs.beacon = { ...messages.v1.Beacon.create(), spacecraftMode: 1, stateOfCharge: 0.8 };
  made.step.inputs = inputs;
  return made;
}

function lock(b: CommsBench, receiver: number, signalDbm: number): void {
  Object.assign(b.step.inputs!.receivers[receiver]!, {
    carrierLock: signalDbm > -118,
    bitLock: signalDbm > -118,
    signalDbm,
  });
}

describe("uplink frames", () => {
  it("come back as they were sealed, and no single bit flip passes", () => {
    const request = Uint8Array.from({ length: requestMax_bytes }, (_, index) => index * 7);
    const frame = sealUplinkFrame(request);
    expect(openUplinkFrame(frame)).toEqual(request);
    for (let bit = 0; bit < frame.length * 8; bit += 1) {
      const flipped = frame.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(openUplinkFrame(flipped)).toBeNull();
    }
    expect(openUplinkFrame(sealUplinkFrame(new Uint8Array(requestMax_bytes + 1)))).toBeNull();
    for (let length = 0; length < frame.length; length += 1) expect(openUplinkFrame(frame.slice(0, length))).toBeNull();
  });

  it("go on to the obc without their check; a bad one is counted and told", () => {
    const b = bench();
    b.step.inputs!.uplinkFrames = [sealUplinkFrame(Uint8Array.of(1, 2, 3)), Uint8Array.of(9, 9, 9, 9, 9, 9)];
    b.run();
    expect(b.done.outputs!.telecommands).toEqual([Uint8Array.of(1, 2, 3)]);
    expect(b.done.telemetry).toMatchObject({ framesReceived: 2, framesRefused: 1 });
    expect(b.events.at(-1)).toMatchObject({ code: Code.EVENT_CODE_FRAME_REFUSED, value: 1 });
    b.step.inputs!.uplinkFrames = [];
    b.run();
    expect(b.done.outputs!.telecommands).toEqual([]);
  });
});

describe("transmitter", () => {
  it("sends a beacon every 10 s by either antenna in turn, and nothing else while nobody calls", () => {
    const b = bench();
    const sent: { at: number; antenna: number }[] = [];
    for (let second = 0; second < 40; second += 1) {
      b.run();
      const outputs = b.done.outputs!;
      expect(outputs.transmitterOn).toBe(outputs.beacon !== null);
      expect(outputs.releaseBytes).toEqual([0, 0, 0]);
      if (outputs.beacon !== null) sent.push({ at: second, antenna: outputs.transmitAntenna });
    }
    expect(sent.map(({ at }) => at)).toEqual([0, 10, 20, 30]);
    expect(new Set(sent.map(({ antenna }) => antenna)).size).toBe(2);
    expect(b.done.telemetry).toMatchObject({ beaconsSent: 4 });
  });

  it("stays on while a receiver is locked and 10 s longer, on the antenna with the stronger signal", () => {
    const b = bench();
    lock(b, 1, -100);
    b.run();
    expect(b.events.at(-1)).toMatchObject({ code: Code.EVENT_CODE_UPLINK_LOCKED, value: 2 });
    expect(b.done.outputs).toMatchObject({
      transmitterOn: true,
      transmitAntenna: Antenna.ANTENNA_B,
      downlinkRateBps: 64_000,
    });
    lock(b, 0, -98);
    b.run();
    expect(b.done.outputs!.transmitAntenna).toBe(Antenna.ANTENNA_B);
    lock(b, 0, -96);
    b.run();
    expect(b.done.outputs!.transmitAntenna).toBe(Antenna.ANTENNA_A);
    lock(b, 0, -130);
    lock(b, 1, -130);
    b.run();
    expect(b.events.at(-1)!.code).toBe(Code.EVENT_CODE_UPLINK_LOST);
    const on: boolean[] = [];
    for (let second = 0; second < 25; second += 1) {
      b.run();
      on.push(b.done.outputs!.releaseBytes[0]! > 0);
    }
    expect(on.filter(Boolean)).toHaveLength(8);
  });

  it("releases events before real-time and real-time before playback, and no more than the rate carries", () => {
    const b = bench();
    lock(b, 0, -100);
    Object.assign(b.step.inputs!.queues[0]!, { bytes: 1000 });
    Object.assign(b.step.inputs!.queues[1]!, { bytes: 5000 });
    Object.assign(b.step.inputs!.queues[2]!, { bytes: 90_000 });
    // The carrier stands for two seconds before packets follow.
    for (let second = 0; second < 2; second += 1) {
      b.run();
      expect(b.done.outputs).toMatchObject({ transmitterOn: true, releaseBytes: [0, 0, 0] });
    }
    b.run();
    expect(b.done.outputs!.releaseBytes).toEqual([8000, 7000, 2000]);
    b.step.inputs!.queues[0]!.bytes = 9000;
    b.run();
    expect(b.done.outputs!.releaseBytes).toEqual([8000, 0, 0]);
  });

  it.each([
    ["OFF", false, 0],
    ["BEACON", false, 2],
    ["ON_LOCK", true, 2],
    ["ON", true, 2],
  ] as const)("in %s: telemetry during a lock %s, beacons in 20 s %s", (name, telemetry, beacons) => {
    const b = bench();
    lock(b, 0, -100);
    b.state.sinceBeacon_us = 0;
    expect(b.command({ setTransmitter: { mode: TransmitterMode[`TRANSMITTER_MODE_${name}`] } })).toBe(
      Reason.FAILURE_REASON_NONE,
    );
    b.run(2);
    expect(b.done.outputs!.releaseBytes[0]! > 0).toBe(telemetry);
    b.run(18);
    expect((b.done.telemetry as messages.v1.Telemetry).beaconsSent).toBe(beacons);
  });

  it("tells of an overflowing buffer once a minute", () => {
    const b = bench();
    for (let second = 0; second < 100; second += 1) {
      b.step.inputs!.queues[1]!.droppedPackets = second;
      b.run();
    }
    expect(
      b.events.filter((event) => event.code === Code.EVENT_CODE_QUEUE_OVERFLOW).map((event) => event.value),
    ).toEqual([1, 61]);
  });
});

describe("comms telecommands", () => {
  it("sets rate, antenna, receivers and beacon period", () => {
    const b = bench();
    expect(b.command({ setDownlinkRate: { rateBps: 2_000_000 } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.command({ selectReceivers: { receiversOn: 2 } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.command({ setBeaconPeriod: { periodS: 30 } })).toBe(Reason.FAILURE_REASON_NONE);
    lock(b, 0, -100);
    expect(b.command({ selectAntenna: { antenna: Antenna.ANTENNA_B } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.done.outputs).toMatchObject({
      downlinkRateBps: 2_000_000,
      receiversOn: 2,
      transmitAntenna: Antenna.ANTENNA_B,
    });
    b.run(598);
    expect(b.done.outputs!.transmitAntenna).toBe(Antenna.ANTENNA_B);
    b.run(5);
    expect(b.done.outputs!.transmitAntenna).toBe(Antenna.ANTENNA_A);
    expect(b.done.telemetry).toMatchObject({ beaconPeriodS: 30, acceptedCount: 4 });
  });

  it.each([
    { setTransmitter: { mode: 0 } },
    { setTransmitter: { mode: 5 } },
    { setDownlinkRate: { rateBps: 3999 } },
    { selectAntenna: { antenna: 0 } },
    { selectReceivers: { receiversOn: 0 } },
    { selectReceivers: { receiversOn: 4 } },
    { setBeaconPeriod: { periodS: 0.5 } },
  ])("refuses %o as out of range", (command) => {
    expect(bench().command(command)).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
  });

  it("refuses a telecommand without a command", () => {
    expect(bench().command({})).toBe(Reason.FAILURE_REASON_UNKNOWN_COMMAND);
  });
});
