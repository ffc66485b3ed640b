import { describe, expect, it } from "vitest";
import { rotateBack } from "../../../src/environment/quaternion.ts";
import { type BodyState, createSurroundings, stepBody } from "../../../src/spacecraft/attitude/body.ts";
import { createFlexibleBody } from "../../../src/spacecraft/attitude/flexible.ts";
import { apply, massProperties, properties } from "../../../src/spacecraft/attitude/inertia.ts";
import { createWheelMomentum, wheelAxes, type WheelState } from "../../../src/spacecraft/attitude/wheels-momentum.ts";
import { defaultConfig } from "../support/flight.ts";

const spin_kgm2 = 0.0064;
const axes = wheelAxes({ count: 4, pyramid_deg: 35.26 });
const wheels = createWheelMomentum(axes, spin_kgm2);
const mass = properties(Float64Array.of(60, 80, 70, 3, -2, 1.5));

interface Gyrostat {
  readonly body: BodyState;
  readonly wheels: WheelState;
}

const gyrostat = (omega: number[], speeds: number[], torques = [0, 0, 0, 0]): Gyrostat => ({
  body: { q_BN: Float64Array.of(0, 0, 0, 1), omega_BN_B_radps: Float64Array.from(omega) },
  wheels: { speed_radps: Float64Array.from(speeds), torque_Nm: Float64Array.from(torques) },
});

const around = createSurroundings();

function fly({ body, wheels: state }: Gyrostat, duration_s: number, step_s = 0.1): void {
  for (let step = 0; step < Math.round(duration_s / step_s); step += 1) {
    wheels.hold(state, body.omega_BN_B_radps, around);
    stepBody(body, mass, around, { step_s });
    wheels.turn(state, body.omega_BN_B_radps, { step_s });
  }
}

function momentum_N({ body, wheels: state }: Gyrostat): number[] {
  const h = wheels.total(state, body.omega_BN_B_radps, new Float64Array(3));
  const own = apply(mass.inertia_kgm2, body.omega_BN_B_radps, new Float64Array(3));
  for (let k = 0; k < 3; k += 1) h[k]! += own[k]!;
  return [...rotateBack(body.q_BN, h, h)];
}

function energy_J({ body, wheels: state }: Gyrostat): number {
  const w = body.omega_BN_B_radps;
  const h = apply(mass.inertia_kgm2, w, new Float64Array(3));
  let twice = h[0]! * w[0]! + h[1]! * w[1]! + h[2]! * w[2]!;
  axes.forEach((a, wheel) => {
    const absolute = state.speed_radps[wheel]! + a[0]! * w[0]! + a[1]! * w[1]! + a[2]! * w[2]!;
    twice += spin_kgm2 * absolute * absolute;
  });
  return twice / 2;
}

const drift = (a: number[], b: number[]): number => Math.hypot(...a.map((x, k) => x - b[k]!)) / Math.hypot(...a);

describe("a gyrostat", () => {
  it("keeps energy and inertial momentum to 1e-9 over a torque-free orbit with its wheels spinning", () => {
    const flight = gyrostat([0.02, -0.015, 0.01], [300, -250, 200, 400]);
    const [energy, momentum] = [energy_J(flight), momentum_N(flight)];
    fly(flight, 5700);
    expect(Math.abs(energy_J(flight) / energy - 1)).toBeLessThan(1e-9);
    expect(drift(momentum, momentum_N(flight))).toBeLessThan(1e-9);
  });

  it("exchanges momentum between wheels and body without losing a millionth of it", () => {
    const flight = gyrostat([0.001, 0.002, -0.001], [100, 50, -80, 0], [0.05, -0.02, 0.08, 0.03]);
    const before = momentum_N(flight);
    fly(flight, 60);
    expect(Math.hypot(...flight.body.omega_BN_B_radps)).toBeGreaterThan(0.02);
    expect(drift(before, momentum_N(flight))).toBeLessThan(1e-9);
  });

  it("turns the other way as fast as the wheel's momentum asks: J omega = -J_w Omega about a principal axis", () => {
    const plain = properties(Float64Array.of(60, 80, 70, 0, 0, 0));
    const single = createWheelMomentum([Float64Array.of(0, 0, 1)], spin_kgm2);
    const state: WheelState = { speed_radps: new Float64Array(1), torque_Nm: Float64Array.of(0.1) };
    const body = gyrostat([0, 0, 0], []).body;
    for (let step = 0; step < 100; step += 1) {
      single.hold(state, body.omega_BN_B_radps, around);
      stepBody(body, plain, around, { step_s: 0.1 });
      single.turn(state, body.omega_BN_B_radps, { step_s: 0.1 });
    }
    expect(body.omega_BN_B_radps[2]).toBeCloseTo((-0.1 * 10) / 70, 12);
    expect(state.speed_radps[0]).toBeCloseTo((0.1 * 10) / spin_kgm2 + (0.1 * 10) / 70, 9);
  });

  it("nutates at the rate that the wheel's momentum gives, which Euler's equation without it would miss", () => {
    // Momentum-biased, symmetric about z: nutation h / Jt for slow bodies. Source: Wertz 1978, section 16.3.
    const single = createWheelMomentum([Float64Array.of(0, 0, 1)], spin_kgm2);
    const state: WheelState = { speed_radps: Float64Array.of(600), torque_Nm: new Float64Array(1) };
    const body = gyrostat([1e-4, 0, 0], []).body;
    const round = properties(Float64Array.of(60, 60, 70, 0, 0, 0));
    const nutation_radps = (spin_kgm2 * 600) / 60;
    const quarter_s = Math.PI / 2 / nutation_radps;
    const steps = Math.round(quarter_s / 0.1);
    for (let step = 0; step < steps; step += 1) {
      single.hold(state, body.omega_BN_B_radps, around);
      stepBody(body, round, around, { step_s: quarter_s / steps });
      single.turn(state, body.omega_BN_B_radps, { step_s: quarter_s / steps });
    }
    expect(Math.abs(body.omega_BN_B_radps[0]!)).toBeLessThan(1e-7);
    expect(Math.abs(Math.abs(body.omega_BN_B_radps[1]!) / 1e-4 - 1)).toBeLessThan(1e-6);
    around.wheelMomentum_B_Nms.fill(0);
    const mistaken = gyrostat([1e-4, 0, 0], []).body;
    for (let step = 0; step < steps; step += 1) stepBody(mistaken, round, around, { step_s: quarter_s / steps });
    expect(mistaken.omega_BN_B_radps[0]).toBeCloseTo(1e-4, 9);
  });

  it("carries 4 Nms in each of four wheels as 9.24 along z, and 9.24 along x and y", () => {
    const h = new Float64Array(3);
    axes.forEach((a) => a.forEach((x, k) => (h[k]! += 4 * Math.abs(x))));
    // Wertz 1978, section 18.3: 4 (4 cos beta / sqrt 2) across and 4 (4 sin beta) along.
    for (const part of h) expect(part).toBeCloseTo(9.237, 2);
  });

  it("leaves what the wheels have about their axes out of the body's inertia", () => {
    const config = defaultConfig();
    const [stowed] = massProperties(config);
    const whole = config.body.inertia_stowed.moments_kgm2[2];
    expect(whole - stowed!.inertia_kgm2[2]!).toBeCloseTo(4 * 0.0064 * Math.sin((35.26 * Math.PI) / 180) ** 2, 12);
  });
});

describe("swinging wings", () => {
  const mode = { frequency_hz: 0.15, damping: 0, coupling_rkgm: [0, 0, 4] as [number, number, number] };
  const plain = properties(Float64Array.of(60, 80, 70, 0, 0, 0));
  const free = createSurroundings();

  it("vibrate with the body at the frequency of the whole: f / sqrt(1 - delta^2 / J)", () => {
    const flexible = createFlexibleBody([mode]);
    const state = flexible.initial();
    state.eta[0] = 0.01;
    const { body } = gyrostat([0, 0, 0], []);
    const crossings: number[] = [];
    for (let step = 1; step < 2000 && crossings.length < 21; step += 1) {
      const before = state.eta[0];
      flexible.step(body, state, plain, free, 0.05);
      if (before * state.eta[0] < 0) crossings.push(0.05 * (step - 1 + before / (before - state.eta[0])));
    }
    const frequency_hz = 10 / (crossings[20]! - crossings[0]!);
    expect(frequency_hz / (0.15 / Math.sqrt(1 - 16 / 70))).toBeCloseTo(1, 4);
  });

  it("keep the energy of body and modes to 1e-5 over 1000 s without damping, and lose it with damping", () => {
    const run = (damping: number): number => {
      const flexible = createFlexibleBody([{ ...mode, damping }]);
      const state = flexible.initial();
      state.eta[0] = 0.05;
      const { body } = gyrostat([0, 0, 0.001], []);
      const energy = (): number => {
        const w = body.omega_BN_B_radps[2]!;
        const rate = state.rate[0]!;
        const stiffness = (2 * Math.PI * 0.15) ** 2;
        return 0.5 * (70 * w * w + rate * rate + 2 * 4 * rate * w + stiffness * state.eta[0]! ** 2);
      };
      const before = energy();
      for (let step = 0; step < 20_000; step += 1) flexible.step(body, state, plain, free, 0.05);
      return energy() / before - 1;
    };
    expect(Math.abs(run(0))).toBeLessThan(1e-5);
    expect(run(0.005)).toBeLessThan(-0.5);
  });

  it("are the rigid body where nothing couples", () => {
    const flexible = createFlexibleBody([{ ...mode, coupling_rkgm: [0, 0, 0] }]);
    const [a, b] = [gyrostat([0.03, -0.02, 0.01], []).body, gyrostat([0.03, -0.02, 0.01], []).body];
    const state = flexible.initial();
    for (let step = 0; step < 100; step += 1) {
      flexible.step(a, state, mass, free, 0.1);
      stepBody(b, mass, free, { step_s: 0.1 });
    }
    for (let k = 0; k < 3; k += 1) expect(a.omega_BN_B_radps[k]).toBeCloseTo(b.omega_BN_B_radps[k]!, 14);
  });
});
