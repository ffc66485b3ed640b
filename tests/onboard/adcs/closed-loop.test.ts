import { describe, expect, it } from "vitest";
import { adcs as messages } from "../../../src/messages/index.ts";
import { createPlant, type Plant } from "../support/plant.ts";

const Code = messages.v1.EventCode;
const { MODE_DETUMBLE, MODE_SUN_SAFE } = messages.v1.Mode;

function fly(plant: Plant, duration_s: number, look: () => void = () => {}): void {
  for (let i = 0; i < duration_s * 10; i += 1) {
    plant.advance();
    look();
  }
}

function command(plant: Plant, telecommand: Partial<messages.v1.Telecommand>): void {
  plant.step.telecommands.push({ ...messages.v1.Telecommand.create(), ...telecommand });
  plant.advance();
  plant.step.telecommands.length = 0;
}

/** Flies for orbits and sums the body rate up. */
function rates(plant: Plant, orbits: number): { mean: number; min: number; max: number } {
  let [sum, count, min, max] = [0, 0, Infinity, 0];
  fly(plant, orbits * plant.orbitPeriod_s, () => {
    sum += plant.rate_degps;
    count += 1;
    min = Math.min(min, plant.rate_degps);
    max = Math.max(max, plant.rate_degps);
  });
  return { mean: sum / count, min, max };
}

describe("B-dot in a dipole field, 640 km, 86.4 deg", () => {
  it("held by telecommand, brakes 4.4 deg/s within 3 orbits and ends near twice the orbit rate, never at rest", () => {
    const plant = createPlant({ seed: 11, rate_degps: 4.4 });
    command(plant, { setMode: { mode: MODE_DETUMBLE } });
    fly(plant, 3 * plant.orbitPeriod_s);
    const { mean, min, max } = rates(plant, 2);
    expect(plant.state.mode.mode).toBe(MODE_DETUMBLE);
    expect(mean).toBeGreaterThan(0.1);
    expect(mean).toBeLessThan(0.14);
    expect(min).toBeGreaterThan(0.06);
    expect(max).toBeLessThan(0.2);
    expect(plant.events.filter((event) => event.code === Code.EVENT_CODE_DETUMBLED)).toHaveLength(1);
  });

  it("spins up with a magnetometer read with the wrong sign, and brakes again once the sign is patched", () => {
    const plant = createPlant({ seed: 12, rate_degps: 0.5 });
    for (const axis of [1, 2, 3] as const) command(plant, { patchSensorSign: { sensor: 1, axis, inverted: true } });
    command(plant, { setMode: { mode: MODE_DETUMBLE } });
    fly(plant, plant.orbitPeriod_s / 2);
    expect(plant.rate_degps).toBeGreaterThan(1);
    for (const axis of [1, 2, 3] as const) command(plant, { patchSensorSign: { sensor: 1, axis, inverted: false } });
    fly(plant, 2 * plant.orbitPeriod_s);
    expect(plant.rate_degps).toBeLessThan(0.3);
  });
});

describe("sun-safe with torquers only", () => {
  it("holds the Sun within 30 deg of the array normal through eclipses, two orbits after detumbling", () => {
    const plant = createPlant({ seed: 21, rate_degps: 0.3 });
    fly(plant, 3 * plant.orbitPeriod_s);
    expect(plant.state.mode.mode).toBe(MODE_SUN_SAFE);
    let [lit, near, dark] = [0, 0, 0];
    fly(plant, plant.orbitPeriod_s, () => {
      if (!plant.lit) dark += 1;
      else {
        lit += 1;
        if (plant.sunAngle_deg < 30) near += 1;
      }
    });
    expect(dark).toBeGreaterThan(1000);
    expect(near / lit).toBeGreaterThan(0.95);
  });

  it("goes back to detumbling when the rate is too high for 30 s", () => {
    const plant = createPlant({ seed: 22, rate_degps: 1.5 });
    command(plant, { setMode: { mode: MODE_SUN_SAFE } });
    fly(plant, 29);
    expect(plant.state.mode.mode).toBe(MODE_SUN_SAFE);
    fly(plant, 2);
    expect(plant.state.mode.mode).toBe(MODE_DETUMBLE);
    expect(plant.events.at(-2)).toMatchObject({ code: Code.EVENT_CODE_RATE_HIGH });
  });
});

describe("a lost sensor", () => {
  it("switches the torquers off without a magnetometer, and on again when it is back", () => {
    const plant = createPlant({ seed: 31, rate_degps: 2 });
    fly(plant, 20);
    plant.off.magnetometer = true;
    fly(plant, 4);
    expect(plant.events.at(-1)).toMatchObject({ code: Code.EVENT_CODE_SENSOR_LOST, value: 1 });
    fly(plant, 5, () => expect(Math.hypot(...plant.state.dipole_Am2)).toBe(0));
    plant.off.magnetometer = false;
    fly(plant, 10);
    expect(plant.events.at(-1)).toMatchObject({ code: Code.EVENT_CODE_SENSOR_BACK, value: 1 });
    expect(Math.hypot(...plant.state.dipole_Am2)).toBeGreaterThan(1);
  });

  it("takes the rate from the field without a gyro, and still detumbles and finds the Sun", () => {
    const plant = createPlant({ seed: 32, rate_degps: 2 });
    plant.off.gyro = true;
    fly(plant, 3 * plant.orbitPeriod_s);
    expect(plant.events.some((event) => event.code === Code.EVENT_CODE_SENSOR_LOST && event.value === 2)).toBe(true);
    expect(plant.rate_degps).toBeLessThan(0.35);
    expect(plant.state.mode.mode).toBe(MODE_SUN_SAFE);
  });

  it("remembers the Sun for a minute without sun sensors and gyro, and not for longer", () => {
    const plant = createPlant({ seed: 33, rate_degps: 0.1, node_deg: 49 });
    fly(plant, 10);
    expect(plant.state.sun.valid).toBe(true);
    plant.off.gyro = true;
    plant.off.sun = true;
    fly(plant, 50);
    expect(plant.state.sun).toMatchObject({ valid: true, inSight: false });
    fly(plant, 20);
    expect(plant.state.sun.valid).toBe(false);
  });
});
