import { describe, expect, it } from "vitest";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { advance, fly, nearPass } from "./support.ts";

const flight = nearPass();
const { receiver, uplink_frequency_hz } = flight.config.comms;
const lightSpeed_mps = 299_792_458;

interface Look {
  readonly at_s: number;
  readonly uplink_hz: number;
  readonly isLocked: boolean;
}

/** The Doppler shift at the satellite and its carrier lock, second by second through a pass over Karachi. */
function looksOf(acquisition_range_hz: number): Look[] {
  const config = {
    ...flight.config,
    comms: { ...flight.config.comms, receiver: { ...receiver, acquisition_range_hz } },
  };
  const stations = flight.scenario.stations.filter(({ name }) => name === "Karachi");
  const exercise: Exercise = fly({ config, scenario: { ...flight.scenario, stations } });
  const looks: Look[] = [];
  for (let at_s = 51; at_s < 700; at_s += 1) {
    advance(exercise, at_s * 1e6 + 500_000);
    const { doppler_Hz, receivers } = exercise.craft().truth.radio;
    looks.push({ at_s, uplink_hz: doppler_Hz, isLocked: receivers.some(({ carrierLock }) => carrierLock) });
  }
  return looks;
}

describe("a carrier through a pass", () => {
  const looks = looksOf(receiver.acquisition_range_hz);

  it("stays within what the receiver's sweep covers, from closing to receding", () => {
    const shifts = looks.map(({ uplink_hz }) => uplink_hz);
    expect(shifts[0]).toBeGreaterThan(40_000);
    expect(shifts.at(-1)).toBeLessThan(-40_000);
    // Nothing in orbit is faster than this towards anybody.
    const most_hz = (8000 / lightSpeed_mps) * uplink_frequency_hz;
    for (const shift of shifts) expect(Math.abs(shift)).toBeLessThan(most_hz);
    expect(receiver.acquisition_range_hz).toBeGreaterThan(most_hz);
  });

  it("moves so slowly that a sweep over all of it finds it: less than a hundredth of the sweep's rate", () => {
    const sweep_hzps = (2 * receiver.acquisition_range_hz) / receiver.carrier_acquisition_s;
    for (const [index, { uplink_hz }] of looks.entries()) {
      const before = looks[index - 1]?.uplink_hz ?? uplink_hz;
      expect(Math.abs(uplink_hz - before)).toBeLessThan(sweep_hzps / 100);
    }
  });

  it("is locked within the acquisition time from AOS on", () => {
    const first = looks.find(({ isLocked }) => isLocked)!;
    expect(first.at_s).toBeLessThanOrEqual(51 + receiver.carrier_acquisition_s + 1);
  });

  it("that a narrower receiver cannot find at AOS is found when the Doppler comes into its range, and followed out of it", () => {
    const range_hz = 20_000;
    const narrow = looksOf(range_hz);
    const inRange = narrow.find(({ uplink_hz }) => Math.abs(uplink_hz) <= range_hz)!;
    const locked = narrow.find(({ isLocked }) => isLocked)!;
    expect(inRange.at_s).toBeGreaterThan(100);
    expect(locked.at_s - inRange.at_s).toBeGreaterThanOrEqual(receiver.carrier_acquisition_s - 1);
    expect(locked.at_s - inRange.at_s).toBeLessThanOrEqual(receiver.carrier_acquisition_s + 1);
    expect(narrow.some(({ uplink_hz, isLocked }) => isLocked && uplink_hz < -range_hz)).toBe(true);
  });
});
