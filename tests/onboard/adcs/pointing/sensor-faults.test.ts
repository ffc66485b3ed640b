import { describe, expect, it } from "vitest";
import { adcs, report } from "../../../../src/messages/index.ts";
import { norm } from "../../../../src/environment/vector.ts";
import type { Fault } from "../../../../src/spacecraft/faults/kinds.ts";
import { eventCodes, nadirError_deg, type PointingFlight, startPointing } from "./support.ts";

const Code = adcs.v1.EventCode;
const { SENSOR_GNSS, SENSOR_GYRO, SENSOR_MAGNETOMETER, SENSOR_SUN } = adcs.v1.Sensor;
const { MODE_NADIR, MODE_SUN_SAFE } = adcs.v1.Mode;

function inNadir(seed: number, startUtc?: string): PointingFlight {
  const flight = startPointing(seed, 0.2, startUtc);
  expect(flight.enter("NADIR")).toBe(report.v1.FailureReason.FAILURE_REASON_NONE);
  flight.fly(600);
  expect(nadirError_deg(flight)).toBeLessThan(0.1);
  return flight;
}

/** The largest error from nadir while it flies on. */
function worst_deg(flight: PointingFlight, seconds: number): number {
  let worst = 0;
  let count = 0;
  flight.fly(seconds, () => {
    if (count++ % 5 === 0) worst = Math.max(worst, nadirError_deg(flight));
  });
  return worst;
}

const told = ({ events }: PointingFlight, code: number): number[] =>
  events.filter((event) => event.code === code).map(({ value }) => value);
const rejected = (flight: PointingFlight): number[] => told(flight, Code.EVENT_CODE_SENSOR_REJECTED);
const accepted = (flight: PointingFlight): number[] => told(flight, Code.EVENT_CODE_SENSOR_ACCEPTED);
const clear = ({ flight }: PointingFlight, channel: string): boolean => flight.spacecraft.clear(flight.state, channel);

describe("healthy sensors", () => {
  it("are never rejected over an orbit of nadir, in sunlight and shadow", () => {
    const flight = inNadir(21);
    flight.fly(5855);
    expect(rejected(flight)).toEqual([]);
  });
});

const gyroFaults: readonly Fault[] = [
  { channel: "adcs.gyro.x", kind: "wrong-polarity" },
  { channel: "adcs.gyro.y", kind: "wrong-polarity" },
  { channel: "adcs.gyro.z", kind: "wrong-polarity" },
  { channel: "adcs.gyro.y", kind: "stuck-last" },
  { channel: "adcs.gyro.x", kind: "stuck-value", value: 0 },
  { channel: "adcs.gyro.y", kind: "scale", value: 3 },
  { channel: "adcs.gyro.z", kind: "bias", value: 0.005 },
  { channel: "adcs.gyro.z", kind: "ramp", value: 0.0002 },
];

describe("a gyro that lies", () => {
  it.each(gyroFaults)("by $kind on $channel is rejected, and the stars hold nadir in its place", (fault) => {
    const flight = inNadir(21);
    flight.fail(fault);
    const worst = worst_deg(flight, 120);
    expect(rejected(flight)).toContain(SENSOR_GYRO);
    expect(flight.flight.adcs.pointing.estimator.heads.map((head) => head.rejected)).toEqual([false, false]);
    expect(flight.flight.adcs.mode.mode).toBe(MODE_NADIR);
    expect(worst).toBeLessThan(1.5);
    expect(worst_deg(flight, 200)).toBeLessThan(0.2);
  });

  it("during a turn does not make the body run away", () => {
    const flight = inNadir(21);
    expect(flight.enter("WING_TO_SUN")).toBe(report.v1.FailureReason.FAILURE_REASON_NONE);
    flight.fly(25);
    expect(flight.flight.truth().body_rate_degps).toBeGreaterThan(0.3);
    flight.fail({ channel: "adcs.gyro", kind: "wrong-polarity" });
    let fastest_degps = 0;
    flight.fly(600, () => (fastest_degps = Math.max(fastest_degps, flight.flight.truth().body_rate_degps)));
    expect(fastest_degps).toBeLessThan(1.5);
    expect(flight.flight.truth().sun_angle_deg).toBeLessThan(0.5);
    expect(rejected(flight)).toContain(SENSOR_GYRO);
  });

  it("is accepted again once it agrees about a turn", () => {
    const flight = inNadir(21);
    flight.fail({ channel: "adcs.gyro.y", kind: "wrong-polarity" });
    flight.fly(60);
    expect(accepted(flight)).toEqual([]);
    clear(flight, "adcs.gyro.y");
    flight.fly(60);
    expect(accepted(flight)).toEqual([SENSOR_GYRO]);
    flight.fly(120);
    expect(worst_deg(flight, 60)).toBeLessThan(0.1);
  });

  it("and no stars either end in sun-safe, with the reason told", () => {
    const flight = inNadir(21);
    flight.fail({ channel: "adcs.gyro.y", kind: "wrong-polarity" });
    flight.fly(60);
    flight.fail({ channel: "adcs.star_tracker.1", kind: "off" });
    flight.fail({ channel: "adcs.star_tracker.2", kind: "off" });
    flight.fly(120);
    expect(flight.flight.adcs.mode.mode).not.toBe(MODE_NADIR);
    expect(told(flight, Code.EVENT_CODE_POINTING_LEFT)).toEqual([report.v1.FailureReason.FAILURE_REASON_WRONG_MODE]);
    flight.fly(600);
    expect(flight.flight.truth().body_rate_degps).toBeLessThan(0.5);
  });
});

describe("a gyro that is silent", () => {
  it("is replaced by the stars; without these too sun-safe follows", () => {
    const flight = inNadir(21);
    flight.fail({ channel: "adcs.gyro", kind: "off" });
    expect(worst_deg(flight, 200)).toBeLessThan(0.2);
    expect(flight.flight.adcs.mode.mode).toBe(MODE_NADIR);
    flight.fail({ channel: "adcs.star_tracker.1", kind: "off" });
    flight.fail({ channel: "adcs.star_tracker.2", kind: "off" });
    flight.fly(120);
    expect(flight.flight.adcs.mode.mode).toBe(MODE_SUN_SAFE);
    expect(eventCodes(flight)).toContain(Code.EVENT_CODE_POINTING_LEFT);
  });
});

const fieldFaults: readonly Fault[] = [
  ...["x", "y", "z"].map((axis) => ({ channel: `adcs.magnetometer.${axis}`, kind: "wrong-polarity" }) as const),
  { channel: "adcs.magnetometer", kind: "stuck-last" },
  { channel: "adcs.magnetometer.y", kind: "stuck-last" },
  { channel: "adcs.magnetometer.x", kind: "bias", value: 4e-5 },
];

describe("a magnetometer that lies", () => {
  it.each(fieldFaults)("by $kind on $channel is rejected within an orbit, and the torquers rest", (fault) => {
    const flight = inNadir(21);
    flight.fail(fault);
    for (let wait = 0; wait < 59 && rejected(flight).length === 0; wait += 1) flight.fly(100);
    flight.fly(1);
    expect(rejected(flight)).toEqual([SENSOR_MAGNETOMETER]);
    expect(norm(flight.flight.adcs.dipole_Am2)).toBe(0);
    expect(nadirError_deg(flight)).toBeLessThan(0.1);
  });

  it("is accepted again after five minutes of agreement", () => {
    const flight = inNadir(21);
    flight.fail({ channel: "adcs.magnetometer", kind: "stuck-last" });
    flight.fly(60);
    clear(flight, "adcs.magnetometer");
    flight.fly(250);
    expect(accepted(flight)).toEqual([]);
    flight.fly(100);
    expect(accepted(flight)).toEqual([SENSOR_MAGNETOMETER]);
  });
});

describe("sun sensors that lie", () => {
  it.each([
    { channel: "adcs.sun", kind: "stuck-last" },
    { channel: "adcs.sun.+z", kind: "stuck-value", value: 1 },
    { channel: "adcs.sun.-x", kind: "stuck-value", value: 1 },
  ] as const)("by $kind on $channel are rejected, and the almanac stands in for them in sun-safe", (fault) => {
    const flight = inNadir(21);
    flight.fail(fault);
    flight.fly(1800);
    expect(rejected(flight)).toEqual([SENSOR_SUN]);
    flight.enter("SUN_SAFE");
    flight.fly(900);
    expect(flight.flight.truth().lit_fraction).toBe(1);
    expect(flight.flight.truth().sun_angle_deg).toBeLessThan(5);
  });
});

describe("a GNSS receiver that lies", () => {
  it.each([
    { channel: "adcs.gnss", kind: "stuck-last" },
    { channel: "adcs.gnss.x", kind: "bias", value: 20_000 },
    { channel: "adcs.gnss.y", kind: "wrong-polarity" },
  ] as const)("by $kind on $channel is rejected, and the orbit is carried on without it", (fault) => {
    const flight = inNadir(21);
    flight.fail(fault);
    expect(worst_deg(flight, 300)).toBeLessThan(0.1);
    expect(rejected(flight)).toEqual([SENSOR_GNSS]);
    clear(flight, fault.channel);
    flight.fly(5);
    expect(accepted(flight)).toEqual([SENSOR_GNSS]);
  });

  it("is believed against the propagated orbit once its fixes have followed one for ten minutes", () => {
    const flight = inNadir(21);
    flight.fail({ channel: "adcs.gnss.x", kind: "bias", value: 20_000 });
    flight.fly(590);
    expect(accepted(flight)).toEqual([]);
    flight.fly(20);
    expect(accepted(flight)).toEqual([SENSOR_GNSS]);
  });
});
