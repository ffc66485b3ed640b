import { describe, expect, it } from "vitest";
import { RandomStream } from "../../../src/kernel/random.ts";
import { createGyro } from "../../../src/spacecraft/attitude/gyro.ts";
import { createMagnetometer } from "../../../src/spacecraft/attitude/magnetometer.ts";
import { createSunSensors } from "../../../src/spacecraft/attitude/sun-sensors.ts";
import { createTorquers } from "../../../src/spacecraft/attitude/torquers.ts";
import type { SpacecraftConfig } from "../../../src/spacecraft/config.ts";
import { createFaultBank } from "../../../src/spacecraft/faults/bank.ts";
import { createChannelMap } from "../../../src/spacecraft/faults/channels.ts";
import { defaultConfig } from "../support/flight.ts";

const stream = (): RandomStream => new RandomStream(new Uint8Array(32).fill(7));
const xyz = () => ({ x: 0, y: 0, z: 0 });
const still = new Float64Array(3);

const make = <T>(
  create: (config: SpacecraftConfig, map: ReturnType<typeof createChannelMap>, s: RandomStream) => T,
  change?: (config: SpacecraftConfig) => void,
) => {
  const config = defaultConfig();
  change?.(config);
  const map = createChannelMap(config);
  return { device: create(config, map, stream()), faults: createFaultBank(map), config };
};

const deviation = (values: number[]): number => {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1));
};

const noiseless = { angle_random_walk_deg_per_rth: 0, rate_random_walk_deg_per_h_per_rth: 0, quantum_arcsec: 0 };

describe("gyro", () => {
  it("has the Allan deviation of its angle random walk at 10 s and of its rate random walk at 10,000 s", () => {
    // Source: IEEE Std 952-1997, annex C: N/sqrt(tau) and K sqrt(tau/3).
    const { device, faults, config } = make(createGyro);
    const state = device.initial();
    const out = xyz();
    const rates: number[] = [];
    for (let k = 0; k < 400_000; k += 1) {
      device.sample(state, faults, k * 100_000, still, 20, out);
      rates.push(out.x);
    }
    const degree = Math.PI / 180;
    const n = (config.adcs.gyro.angle_random_walk_deg_per_rth * degree) / 60;
    const k = (config.adcs.gyro.rate_random_walk_deg_per_h_per_rth * degree) / 3600 / 60;
    expect(allan(rates, 100) / (n / Math.sqrt(10))).toBeGreaterThan(0.9);
    expect(allan(rates, 100) / (n / Math.sqrt(10))).toBeLessThan(1.1);
    const long = Math.sqrt(n ** 2 / 1e4 + (k ** 2 * 1e4) / 3);
    expect(allan(rates, 100_000) / long).toBeGreaterThan(0.3);
    expect(allan(rates, 100_000) / long).toBeLessThan(2.5);
  });

  it("reads the rate plus its bias, and no more than its range", () => {
    const { device, faults } = make(createGyro, (c) => {
      c.adcs.gyro = { ...c.adcs.gyro, ...noiseless, scale_error_ppm: [0, 0, 0], misalignment_mrad: [0, 0, 0] };
    });
    const out = xyz();
    device.sample(device.initial(), faults, 0, Float64Array.of(0.01, 100, -100), 20, out);
    expect(out.x).toBeCloseTo(0.01 + ((3 / 3600) * Math.PI) / 180, 12);
    expect(out.y).toBeCloseTo((100 * Math.PI) / 180, 12);
    expect(out.z).toBeCloseTo((-100 * Math.PI) / 180, 12);
  });
});

describe("gyro errors", () => {
  it("are scale and misalignment, to first order, on the true rate", () => {
    const { device, faults } = make(createGyro, (c) => {
      const errors = { scale_error_ppm: [1000, -500, 200], misalignment_mrad: [1, 2, -3] } as const;
      c.adcs.gyro = { ...c.adcs.gyro, ...noiseless, bias_deg_per_h: [0, 0, 0], scale_error_ppm: [...errors.scale_error_ppm], misalignment_mrad: [...errors.misalignment_mrad] }; // prettier-ignore
    });
    const out = xyz();
    const omega = Float64Array.of(0.01, 0.02, -0.03);
    device.sample(device.initial(), faults, 0, omega, 20, out);
    // omega - phi x omega, then the scale. Markley & Crassidis 2014, equation 4.37.
    const turned = [0.01 - (2e-3 * -0.03 - -3e-3 * 0.02), 0.02 - (-3e-3 * 0.01 - 1e-3 * -0.03), -0.03 - (1e-3 * 0.02 - 2e-3 * 0.01)]; // prettier-ignore
    expect(out.x).toBeCloseTo(turned[0]! * 1.001, 9);
    expect(out.y).toBeCloseTo(turned[1]! * 0.9995, 9);
    expect(out.z).toBeCloseTo(turned[2]! * 1.0002, 9);
  });

  it("drift with the temperature of the plate from 20 degC", () => {
    const { device, faults } = make(createGyro, (c) => {
      c.adcs.gyro = { ...c.adcs.gyro, ...noiseless, bias_deg_per_h: [0, 0, 0], bias_drift_deg_per_h_per_k: 0.1 };
    });
    const out = xyz();
    device.sample(device.initial(), faults, 0, still, 45, out);
    expect(out.x).toBeCloseTo((2.5 / 3600) * (Math.PI / 180), 12);
  });

  it("come in steps of the quantum over the sample time", () => {
    const { device, faults } = make(createGyro, (c) => {
      c.adcs.gyro = { ...c.adcs.gyro, ...noiseless, bias_deg_per_h: [0, 0, 0], quantum_arcsec: 36 };
    });
    const out = xyz();
    device.sample(device.initial(), faults, 0, Float64Array.of(0.0123, 0, 0), 20, out);
    const quantum_radps = ((36 / 3600) * Math.PI) / 180 / 0.1;
    expect(out.x / quantum_radps).toBeCloseTo(Math.round(out.x / quantum_radps), 9);
  });
});

const undistorted = (c: SpacecraftConfig): void => {
  c.adcs.magnetometer = { ...c.adcs.magnetometer, scale_error: [0, 0, 0], soft_iron: [0, 0, 0] };
};

describe("magnetometer", () => {
  it("distorts the field by scale and soft iron as a symmetric matrix", () => {
    const { device, faults } = make(createMagnetometer, (c) => {
      c.adcs.magnetometer = { ...c.adcs.magnetometer, noise_nt: 0, bias_nt: [0, 0, 0], scale_error: [0.01, 0, 0], soft_iron: [0.02, 0, -0.01] }; // prettier-ignore
    });
    const out = xyz();
    device.sample(faults, 0, Float64Array.of(1e-5, 2e-5, 3e-5), still, out);
    expect(out.x).toBeCloseTo(1.01e-5 + 0.02 * 2e-5, 15);
    expect(out.y).toBeCloseTo(2e-5 + 0.02 * 1e-5 - 0.01 * 3e-5, 15);
    expect(out.z).toBeCloseTo(3e-5 - 0.01 * 2e-5, 15);
  });

  it("has its bias as mean and its noise as deviation", () => {
    const { device, faults } = make(createMagnetometer, undistorted);
    const out = xyz();
    const seen: number[] = [];
    for (let k = 0; k < 20_000; k += 1) {
      device.sample(faults, k, Float64Array.of(2e-5, 0, 0), still, out);
      seen.push(out.x);
    }
    const mean = seen.reduce((sum, v) => sum + v, 0) / seen.length;
    expect(Math.abs(mean - 2e-5 - 120e-9)).toBeLessThan(2e-9);
    expect(Math.abs(deviation(seen) / 50e-9 - 1)).toBeLessThan(0.03);
  });

  it("saturates at its range", () => {
    const { device, faults } = make(createMagnetometer);
    const out = xyz();
    device.sample(faults, 0, Float64Array.of(1e-4, -1e-4, 0), still, out);
    expect([out.x, out.y]).toEqual([60 * 1e-6, -60 * 1e-6]);
  });

  it("sees the dipole that is left in the torquers", () => {
    const quiet = (c: SpacecraftConfig): void => {
      c.adcs.magnetometer = { ...c.adcs.magnetometer, noise_nt: 0, bias_nt: [0, 0, 0] };
    };
    const { device, faults } = make(createMagnetometer, quiet);
    const out = xyz();
    device.sample(faults, 0, still, Float64Array.of(30, 0, -10), out);
    expect(out.x).toBeCloseTo(600e-9, 15);
    expect(out.z).toBeCloseTo(-200e-9, 15);
  });
});

describe("sun sensors", () => {
  const quiet = (c: SpacecraftConfig): void => void (c.adcs.sun_sensors.noise = 0);
  const night = { nadir_N: new Float64Array(3), radiusRatio: 0.93, noonCosine: 0 };

  it("take the sunlit Earth for a second, weaker Sun below", () => {
    const { device, faults } = make(createSunSensors, quiet);
    const out: number[] = [];
    device.sample(faults, 0, Float64Array.of(0, 0, -1), 1, { ...night, noonCosine: 1 }, Float64Array.of(0, 0, 1), out);
    expect(out[4]).toBeCloseTo(0.5 * 0.3 * 0.93 ** 2, 12);
    expect(out[5]).toBe(1);
    // The faces at the sides see part of the disc.
    expect(out[0]).toBeGreaterThan(0.01);
    expect(out[0]).toBeLessThan(out[4]!);
  });

  it("give the cosine on the lit faces and 0 on the others, in the order +x -x +y -y +z -z", () => {
    const { device, faults } = make(createSunSensors, quiet);
    const out: number[] = [];
    device.sample(faults, 0, Float64Array.of(0.6, -0.8, 0), 1, night, still, out);
    expect(out).toEqual([0.6, 0, 0, 0.8, 0, 0]);
  });

  it("see nothing outside the field of view and half of it in half a shadow", () => {
    const { device, faults } = make(createSunSensors, (c) => {
      quiet(c);
      c.adcs.sun_sensors.half_angle_deg = 85;
    });
    const out: number[] = [];
    const grazing = (86 * Math.PI) / 180;
    device.sample(faults, 0, Float64Array.of(Math.cos(grazing), 0, Math.sin(grazing)), 0.5, night, still, out);
    expect(out[0]).toBe(0);
    expect(out[4]).toBeCloseTo(0.5 * Math.sin(grazing), 12);
  });
});

describe("magnetorquers", () => {
  it("never exceed their limit and take NaN as zero", () => {
    const { device, faults } = make(createTorquers);
    const state = device.initial();
    device.apply(state, faults, 0, { x: 1e9, y: -31, z: Number.NaN });
    expect([...state.command_Am2]).toEqual([30, -30, 0]);
  });

  it("follow with their lag, and give the exact mean however long the step is", () => {
    const { device, faults } = make(createTorquers, (c) => void (c.body.residual_dipole_am2 = [0, 0, 0]));
    const [once, split] = [device.initial(), device.initial()];
    const mean = new Float64Array(3);
    for (const state of [once, split]) device.apply(state, faults, 0, { x: 20, y: 0, z: 0 });
    device.advance(once, 80_000, true, mean);
    let impulse = 0;
    const part = new Float64Array(3);
    for (let step = 0; step < 80; step += 1) {
      device.advance(split, 1000, true, part);
      impulse += part[0]! * 1000;
    }
    expect(once.dipole_Am2[0]).toBeCloseTo(20 * (1 - Math.exp(-16)), 10);
    expect(split.dipole_Am2[0]).toBeCloseTo(once.dipole_Am2[0]!, 10);
    expect(mean[0]! * 80_000).toBeCloseTo(impulse, 6);
  });

  it("keep the lags of steps of many lengths apart", () => {
    const lengths_us = [20_000, 100_000, 80_000, 20_000, 15_000, 95_000, 1, 160_000, 80_000, 81_920];
    const { device } = make(createTorquers);
    for (const step_us of lengths_us) {
      const known = { command_Am2: Float64Array.of(20, -3, 0), dipole_Am2: Float64Array.of(-5, 9, 1) };
      const fresh = structuredClone(known);
      const [mean, freshMean] = [new Float64Array(3), new Float64Array(3)];
      device.advance(known, step_us, true, mean);
      make(createTorquers).device.advance(fresh, step_us, true, freshMean);
      expect([known.dipole_Am2, mean]).toEqual([fresh.dipole_Am2, freshMean]);
    }
  });

  it("let go when their drivers are off", () => {
    const { device, faults } = make(createTorquers, (c) => void (c.body.residual_dipole_am2 = [0, 0, 0]));
    const state = device.initial();
    device.apply(state, faults, 0, { x: 20, y: 0, z: 0 });
    const mean = new Float64Array(3);
    device.advance(state, 80_000, true, mean);
    device.advance(state, 20_000, false, mean);
    expect(state.dipole_Am2[0]).toBeCloseTo(20 * Math.exp(-4), 5);
  });
});

/** Allan deviation of rates averaged over `size` samples, overlapping. */
function allan(rates: number[], size: number): number {
  const sums = new Float64Array(rates.length + 1);
  for (let i = 0; i < rates.length; i += 1) sums[i + 1] = sums[i]! + rates[i]!;
  const last = rates.length - 2 * size;
  let total = 0;
  for (let i = 0; i <= last; i += 1) {
    const first = (sums[i + size]! - sums[i]!) / size;
    const second = (sums[i + 2 * size]! - sums[i + size]!) / size;
    total += (second - first) ** 2;
  }
  return Math.sqrt(total / (2 * (last + 1)));
}
