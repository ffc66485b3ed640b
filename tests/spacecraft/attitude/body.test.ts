import { describe, expect, it } from "vitest";
import { rotate, rotateBack } from "../../../src/environment/quaternion.ts";
import { createSurroundings, stepBody, type BodyState } from "../../../src/spacecraft/attitude/body.ts";
import { apply, conserveMomentum, massProperties, properties } from "../../../src/spacecraft/attitude/inertia.ts";
import { defaultConfig } from "../support/flight.ts";

const orbit_s = 5700;
const degree = Math.PI / 180;

const body = (omega: number[], q = [0, 0, 0, 1]): BodyState => ({
  q_BN: Float64Array.from(q),
  omega_BN_B_radps: Float64Array.from(omega),
});

const energy_J = (state: BodyState, inertia: Float64Array): number => {
  const h = apply(inertia, state.omega_BN_B_radps, new Float64Array(3));
  return (
    0.5 * (h[0]! * state.omega_BN_B_radps[0]! + h[1]! * state.omega_BN_B_radps[1]! + h[2]! * state.omega_BN_B_radps[2]!)
  );
};

const momentum_N = (state: BodyState, inertia: Float64Array): Float64Array => {
  const h = apply(inertia, state.omega_BN_B_radps, new Float64Array(3));
  return rotateBack(state.q_BN, h, h);
};

const fly = (state: BodyState, mass: ReturnType<typeof properties>, duration_s: number, step_s = 0.1): void => {
  const free = createSurroundings();
  for (let step = 0; step < Math.round(duration_s / step_s); step += 1) stepBody(state, mass, free, { step_s });
};

describe("rigid body", () => {
  it("keeps energy and inertial momentum to 1e-9 over a torque-free orbit at 4.4 deg/s, products of inertia included", () => {
    const mass = properties(Float64Array.of(60, 80, 70, 3, -2, 1.5));
    const state = body([0.05, 0.04, -0.042]);
    const energy = energy_J(state, mass.inertia_kgm2);
    const h = momentum_N(state, mass.inertia_kgm2);
    fly(state, mass, orbit_s);
    expect(Math.abs(energy_J(state, mass.inertia_kgm2) / energy - 1)).toBeLessThan(1e-9);
    const after = momentum_N(state, mass.inertia_kgm2);
    const drift = Math.hypot(after[0]! - h[0]!, after[1]! - h[1]!, after[2]! - h[2]!) / Math.hypot(h[0]!, h[1]!, h[2]!);
    expect(drift).toBeLessThan(1e-9);
  });

  it("keeps the quaternion at unit length to rounding", () => {
    const state = body([0.05, 0.04, -0.042]);
    fly(state, massProperties(defaultConfig())[0]!, 600);
    expect(Math.abs(Math.hypot(...state.q_BN) - 1)).toBeLessThan(1e-15);
  });

  it("is of fourth order: half the step leaves a sixteenth of the error", () => {
    const mass = properties(Float64Array.of(60, 80, 70, 0, 0, 0));
    const run = (step_s: number): Float64Array => {
      const state = body([0.5, 0.4, -0.42]);
      fly(state, mass, 20, step_s);
      return state.omega_BN_B_radps;
    };
    const exact = run(0.0125);
    const error = (step_s: number): number => Math.hypot(...run(step_s).map((w, axis) => w - exact[axis]!));
    const ratio = error(0.1) / error(0.05);
    expect(ratio).toBeGreaterThan(13);
    expect(ratio).toBeLessThan(19);
  });

  it("spins a symmetric body as the closed form says", () => {
    const mass = properties(Float64Array.of(50, 50, 80, 0, 0, 0));
    const state = body([0.03, 0, 0.06]);
    fly(state, mass, 300);
    const nutation_radps = ((80 - 50) / 50) * 0.06;
    expect(state.omega_BN_B_radps[0]).toBeCloseTo(0.03 * Math.cos(nutation_radps * 300), 10);
    expect(state.omega_BN_B_radps[1]).toBeCloseTo(0.03 * Math.sin(nutation_radps * 300), 10);
    expect(state.omega_BN_B_radps[2]).toBeCloseTo(0.06, 12);
  });

  it("flips about the intermediate axis at the time that the elliptic period gives", () => {
    // Source: Landau & Lifshitz, Mechanics, section 37: T = 4 K(k) sqrt(I1 I2 I3 / ((I3 - I2)(M^2 - 2 E I1))).
    const [i1, i2, i3] = [60, 70, 80];
    const mass = properties(Float64Array.of(i1, i3, i2, 0, 0, 0));
    const start = [1e-3, 1e-3, 0.06];
    const state = body(start);
    const [w1, w3, w2] = start as [number, number, number];
    const twiceEnergy = i1 * w1 * w1 + i2 * w2 * w2 + i3 * w3 * w3;
    const square = (i1 * w1) ** 2 + (i2 * w2) ** 2 + (i3 * w3) ** 2;
    const big = (i3 - i2) * (square - twiceEnergy * i1);
    const small = (i2 - i1) * (twiceEnergy * i3 - square);
    const k2 = square > twiceEnergy * i2 ? small / big : big / small;
    const period_s = (4 * ellipticK(k2) * Math.sqrt(i1 * i2 * i3)) / Math.sqrt(Math.max(big, small));
    const crossings: number[] = [];
    const free = createSurroundings();
    for (let step = 1; step < 100_000 && crossings.length < 3; step += 1) {
      const before = state.omega_BN_B_radps[2]!;
      stepBody(state, mass, free, { step_s: 0.1 });
      const after = state.omega_BN_B_radps[2]!;
      if (before * after < 0) crossings.push(0.1 * (step - 1 + before / (before - after)));
    }
    expect(crossings).toHaveLength(3);
    expect(Math.abs((crossings[2]! - crossings[0]!) / period_s - 1)).toBeLessThan(1e-4);
  });

  it("turns as a dipole in a field says: m x B over the inertia", () => {
    const mass = properties(Float64Array.of(60, 80, 70, 0, 0, 0));
    const around = createSurroundings();
    around.magneticField_N_T.set([0, 3e-5, 0]);
    around.dipole_B_Am2.set([30, 0, 0]);
    const state = body([0, 0, 0]);
    stepBody(state, mass, around, { step_s: 0.1 });
    expect(state.omega_BN_B_radps[2]).toBeCloseTo((30 * 3e-5 * 0.1) / 70, 14);
  });

  it("librates about nadir with the period that gravity gradient gives, to 0.2 %", () => {
    // Pitch about y in a circular orbit in the x-z plane: omega^2 = 3 n^2 (Ixx - Izz) / Iyy. Source: Hughes 1986, section 9.3.
    const [ixx, iyy, izz] = [80, 90, 40];
    const mass = properties(Float64Array.of(ixx, iyy, izz, 0, 0, 0));
    const mu = 3.986004418e14;
    const r_m = 7e6;
    const n = Math.sqrt(mu / r_m ** 3);
    const start = 1 * degree;
    const state = body([0, -n, 0], [0, Math.sin(start / 2), 0, Math.cos(start / 2)]);
    const around = createSurroundings();
    const crossings: number[] = [];
    let before = start;
    const r_B = new Float64Array(3);
    for (let step = 0; step < 200_000 && crossings.length < 3; step += 1) {
      // The orbit turns about -y: from -z (nadir +z at the start) towards +x.
      const t = (step + 0.5) * 0.1;
      around.r_BE_N_m.set([r_m * Math.sin(n * t), 0, -r_m * Math.cos(n * t)]);
      stepBody(state, mass, around, { step_s: 0.1 });
      const end = (step + 1) * 0.1;
      rotate(state.q_BN, Float64Array.of(r_m * Math.sin(n * end), 0, -r_m * Math.cos(n * end)), r_B);
      const pitch = Math.atan2(r_B[0]!, -r_B[2]!);
      if (before * pitch < 0) crossings.push(end);
      before = pitch;
    }
    expect(crossings).toHaveLength(3);
    const period_s = (2 * Math.PI) / (n * Math.sqrt((3 * (ixx - izz)) / iyy));
    expect(Math.abs((crossings[2]! - crossings[0]!) / period_s - 1)).toBeLessThan(0.002);
  });

  it("keeps the angular momentum when a wing latches", () => {
    const masses = massProperties(defaultConfig());
    const state = body([0.05, 0.04, -0.042], [0.1, 0.2, 0.3, Math.sqrt(1 - 0.14)]);
    const h = momentum_N(state, masses[0]!.inertia_kgm2);
    conserveMomentum(masses[0]!, masses[3]!, state.omega_BN_B_radps);
    const after = momentum_N(state, masses[3]!.inertia_kgm2);
    for (let axis = 0; axis < 3; axis += 1) expect(after[axis]).toBeCloseTo(h[axis]!, 14);
    expect(Math.hypot(...state.omega_BN_B_radps)).toBeLessThan(Math.hypot(0.05, 0.04, 0.042));
  });
});

/** Complete elliptic integral of the first kind, parameter m = k^2, by the arithmetic-geometric mean. */
function ellipticK(m: number): number {
  let a = 1;
  let g = Math.sqrt(1 - m);
  for (let i = 0; i < 40; i += 1) [a, g] = [(a + g) / 2, Math.sqrt(a * g)];
  return Math.PI / (2 * a);
}
