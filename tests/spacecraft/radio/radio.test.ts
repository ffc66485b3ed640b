import { describe, expect, it } from "vitest";
import type { ReceiverConfig } from "../../../src/spacecraft/config.ts";
import { antennaGain_dbi } from "../../../src/spacecraft/radio/antenna.ts";
import { initialReceiver, updateReceiver } from "../../../src/spacecraft/radio/receiver.ts";
import {
  cutOff,
  drain,
  enqueue,
  initialTransmitBuffer,
  type Delivered,
} from "../../../src/spacecraft/radio/transmit-buffer.ts";
import { defaultConfig } from "../support/flight.ts";

const { comms } = defaultConfig();
const config: ReceiverConfig = comms.receiver;

describe("antenna", () => {
  it("falls from boresight over the edge to the back without a jump", () => {
    const gain = (angle_deg: number): number => antennaGain_dbi(comms.antenna, Math.cos((angle_deg * Math.PI) / 180));
    expect(gain(0)).toBeCloseTo(4, 10);
    expect(gain(90)).toBeCloseTo(-4, 10);
    expect(gain(180)).toBeCloseTo(-14, 10);
    for (let angle = 0; angle < 180; angle += 1) expect(gain(angle + 1)).toBeLessThan(gain(angle));
    expect(gain(90) - gain(91)).toBeLessThan(0.2);
  });
});

describe("receiver", () => {
  it("locks the carrier after its time, then the bits after theirs, at exact moments whatever the calls between", () => {
    for (const step_us of [1e6, 250e3]) {
      const receiver = initialReceiver(-200);
      const locks: [number, boolean, boolean][] = [];
      for (let at_us = 0; at_us <= 4e6; at_us += step_us) {
        updateReceiver(receiver, config, -100, at_us);
        if (at_us % 1e6 === 0) locks.push([at_us / 1e6, receiver.carrierLock, receiver.bitLock]);
      }
      expect(locks).toEqual([
        [0, false, false],
        [1, false, false],
        [2, true, false],
        [3, true, true],
        [4, true, true],
      ]);
    }
  });

  it("has carrier lock without bit lock between the two thresholds", () => {
    const receiver = initialReceiver(-200);
    for (let at_us = 0; at_us < 10e6; at_us += 1e6) updateReceiver(receiver, config, -120, at_us);
    expect(receiver).toMatchObject({ carrierLock: true, bitLock: false });
  });

  it("keeps a lock within the hysteresis and loses it at once below", () => {
    const receiver = initialReceiver(-200);
    for (let at_us = 0; at_us < 5e6; at_us += 1e6) updateReceiver(receiver, config, -100, at_us);
    updateReceiver(receiver, config, config.bit_threshold_dbm - 0.5, 5e6);
    expect(receiver.bitLock).toBe(true);
    updateReceiver(receiver, config, config.bit_threshold_dbm - 1.5, 6e6);
    expect(receiver).toMatchObject({ carrierLock: true, bitLock: false });
    updateReceiver(receiver, config, -200, 7e6);
    expect(receiver.carrierLock).toBe(false);
  });

  it("starts its acquisition time again after a fade", () => {
    const receiver = initialReceiver(-200);
    updateReceiver(receiver, config, -100, 0);
    updateReceiver(receiver, config, -200, 1.5e6);
    updateReceiver(receiver, config, -100, 1.6e6);
    updateReceiver(receiver, config, -100, 3e6);
    expect(receiver.carrierLock).toBe(false);
    updateReceiver(receiver, config, -100, 3.6e6);
    expect(receiver.carrierLock).toBe(true);
  });
});

describe("transmit buffer", () => {
  const packet = (size: number, fill = 0): Uint8Array => new Uint8Array(size).fill(fill);
  const open = (bytes: number): ReturnType<typeof initialTransmitBuffer> => {
    const buffer = initialTransmitBuffer();
    for (const queue of buffer.queues) queue.release_bytes = bytes;
    return buffer;
  };
  const send = (
    buffer: ReturnType<typeof initialTransmitBuffer>,
    from_us: number,
    to_us: number,
    rate_bps = 64_000,
  ): Delivered[] => {
    const delivered: Delivered[] = [];
    drain(buffer, comms, rate_bps, from_us, to_us, delivered);
    return delivered;
  };

  it("drops the newest where a queue is full by packets or by bytes, and counts it", () => {
    const byPackets = initialTransmitBuffer();
    const { packets_max, bytes_max } = comms.buffer;
    for (let i = 0; i < packets_max[0]; i += 1) expect(enqueue(byPackets, comms, 1, packet(1, i & 255))).toBe(true);
    expect(enqueue(byPackets, comms, 1, packet(1))).toBe(false);
    expect(byPackets.queues[0]).toMatchObject({ dropped: 1, bytes: packets_max[0] });
    expect(byPackets.queues[0]!.packets[0]![0]).toBe(0);
    const byBytes = initialTransmitBuffer();
    expect(enqueue(byBytes, comms, 2, packet(bytes_max[1]))).toBe(true);
    expect(enqueue(byBytes, comms, 2, packet(1))).toBe(false);
    expect(byBytes.queues[1]!.dropped).toBe(1);
  });

  it("sends events before real-time before playback, a beacon before all", () => {
    const buffer = open(1000);
    for (const channel of [3, 2, 1] as const) enqueue(buffer, comms, channel, packet(100, channel));
    buffer.beacon = {
      spacecraftMode: 1,
      adcsMode: 2,
      stateOfCharge: 1,
      busVoltageV: 30,
      bodyRateRadps: 0,
      wingsDeployed: 3,
      uptimeS: 1,
      bootCount: 1,
      acceptedCount: 0,
    };
    const delivered = send(buffer, 0, 1e6);
    expect(delivered.map((item) => (item.kind === "beacon" ? 0 : item.channel))).toEqual([0, 1, 2, 3]);
  });

  it("takes the time of every byte with its overhead at the rate", () => {
    const buffer = open(1000);
    enqueue(buffer, comms, 1, packet(100));
    enqueue(buffer, comms, 1, packet(100));
    const each_us = ((100 + comms.transmitter.packet_overhead_bytes) * 8e6) / 64_000;
    expect(send(buffer, 500, 1e6).map((item) => item.at)).toEqual([500 + each_us, 500 + 2 * each_us]);
  });

  it("delivers at the same moments however the time is cut", () => {
    const moments = (cut_us: number): number[] => {
      const buffer = open(100_000);
      for (let i = 0; i < 40; i += 1) enqueue(buffer, comms, 2, packet(50 + i));
      const all: Delivered[] = [];
      for (let at_us = 0; at_us < 1e6; at_us += cut_us) all.push(...send(buffer, at_us, at_us + cut_us));
      return all.map((item) => item.at);
    };
    expect(moments(1e6)).toHaveLength(40);
    expect(moments(7_000).slice(0, 40)).toEqual(moments(1e6));
  });

  it("holds what exceeds the release budget", () => {
    const buffer = open(250);
    for (let i = 0; i < 4; i += 1) enqueue(buffer, comms, 2, packet(100));
    expect(send(buffer, 0, 1e6)).toHaveLength(2);
    expect(buffer.queues[1]).toMatchObject({ bytes: 200, release_bytes: 50 });
  });

  it("loses what is on the air when the transmitter goes off, and no more", () => {
    const buffer = open(1000);
    enqueue(buffer, comms, 1, packet(100));
    enqueue(buffer, comms, 1, packet(100));
    expect(send(buffer, 0, 1000)).toHaveLength(0);
    cutOff(buffer);
    expect(send(buffer, 1000, 1e6)).toHaveLength(1);
  });
});
