import { describe, expect, it } from "vitest";
import { cowellStep, createPush, type OrbitState } from "../../src/environment/orbit/cowell.ts";
import { addGravity, gravityRadius_m, j2, j3, j4, mu_m3ps2, zonalTerms } from "../../src/environment/orbit/gravity.ts";
import { cross, dot, norm, vector } from "../../src/environment/vector.ts";

const radius_m = 6_878e3;
const speed_mps = Math.sqrt(mu_m3ps2 / radius_m);
const period_s = 2 * Math.PI * Math.sqrt(radius_m ** 3 / mu_m3ps2);
const round = { j2: 0, j3: 0, j4: 0 };

const circular = (inclination_rad = 0): OrbitState => ({
  r_BE_N_m: vector(radius_m, 0, 0),
  v_BE_N_mps: vector(0, speed_mps * Math.cos(inclination_rad), speed_mps * Math.sin(inclination_rad)),
});

const energy = ({ r_BE_N_m: r, v_BE_N_mps: v }: OrbitState): number => 0.5 * dot(v, v) - mu_m3ps2 / norm(r);

function fly(orbit: OrbitState, length_s: number, step_s: number, push = createPush(), terms = zonalTerms): void {
  const steps = Math.round(length_s / step_s);
  for (let i = 0; i < steps; i += 1) cowellStep(orbit, push, length_s / steps, terms);
}

describe("two bodies", () => {
  it("come back to where they were after Kepler's period, and keep their energy", () => {
    const orbit = circular(1);
    const before = energy(orbit);
    fly(orbit, period_s, 1, createPush(), round);
    expect(orbit.r_BE_N_m[0]! / radius_m - 1).toBeCloseTo(0, 9);
    expect(Math.abs(orbit.r_BE_N_m[1]!)).toBeLessThan(1e-2);
    expect(Math.abs(energy(orbit) / before - 1)).toBeLessThan(1e-12);
  });

  it("are of fourth order: half the step leaves a sixteenth of the error", () => {
    const error = (step_s: number): number => {
      const orbit = circular();
      fly(orbit, period_s, step_s, createPush(), round);
      return Math.hypot(orbit.r_BE_N_m[0]! - radius_m, orbit.r_BE_N_m[1]!);
    };
    expect(error(40) / error(20)).toBeGreaterThan(14);
    expect(error(40) / error(20)).toBeLessThan(18);
  });

  it("drift by less than 3 cm a day at the longest step", () => {
    const [coarse, fine] = [circular(1), circular(1)];
    fly(coarse, 86_400, 5);
    fly(fine, 86_400, 1);
    expect(norm(Float64Array.from(coarse.r_BE_N_m, (x, k) => x - fine.r_BE_N_m[k]!))).toBeLessThan(0.03);
  });
});

describe("the zonal harmonics", () => {
  /** Legendre polynomials 2 to 4 in the potential. Source: Vallado 2013, equation 8-19. */
  const potential = (x: number, y: number, z: number): number => {
    const r = Math.hypot(x, y, z);
    const s = z / r;
    const legendre = [(3 * s * s - 1) / 2, (5 * s ** 3 - 3 * s) / 2, (35 * s ** 4 - 30 * s * s + 3) / 8];
    const terms = [j2, j3, j4].map((j, i) => j * (gravityRadius_m / r) ** (i + 2) * legendre[i]!);
    return (mu_m3ps2 / r) * (1 - terms[0]! - terms[1]! - terms[2]!);
  };

  it("pull along the gradient of their potential", () => {
    for (const [x, y, z] of [
      [7e6, 0, 0],
      [3e6, -4e6, 5e6],
      [1e5, 2e5, -7e6],
      [-4e6, 4e6, 4e6],
    ] as const) {
      const found = new Float64Array(3);
      addGravity(zonalTerms, x, y, z, found);
      const d = 50;
      const slopes = [
        potential(x + d, y, z) - potential(x - d, y, z),
        potential(x, y + d, z) - potential(x, y - d, z),
        potential(x, y, z + d) - potential(x, y, z - d),
      ].map((difference) => difference / (2 * d));
      slopes.forEach((slope, axis) => expect(Math.abs(found[axis]! - slope)).toBeLessThan(2e-8));
    }
  });

  it("turn the node as the secular rate of J2 says, within 0.5 %", () => {
    const inclination = (97.4 * Math.PI) / 180;
    const orbit = circular(inclination);
    const n = (2 * Math.PI) / period_s;
    const normal = (): number => {
      const h = cross(orbit.r_BE_N_m, orbit.v_BE_N_mps, vector());
      return Math.atan2(h[0]!, -h[1]!);
    };
    const before = normal();
    fly(orbit, 50 * period_s, 5, createPush(), { ...round, j2 });
    // Vallado 2013, equation 9-37.
    const expected = -1.5 * n * j2 * (gravityRadius_m / radius_m) ** 2 * Math.cos(inclination) * 50 * period_s;
    expect(Math.abs((normal() - before) / expected - 1)).toBeLessThan(5e-3);
  });
});

describe("forces beside gravity", () => {
  it("drag takes the height of a circular orbit at the rate of theory", () => {
    const orbit = circular();
    const push = { ...createPush(), ballistic_m2pkg: 0.02, density_kgpm3: 5e-13 };
    const before = energy(orbit);
    fly(orbit, 10 * period_s, 5, push, round);
    const fall_m = -mu_m3ps2 / (2 * energy(orbit)) + mu_m3ps2 / (2 * before);
    // da/dt = -rho (Cd A / m) v_air^2 v 2 a^2 / (v mu) / ... with the air turning along: v_air = v - omega r.
    const air_mps = speed_mps - 7.292115146706979e-5 * radius_m;
    const power = -0.5 * 5e-13 * 0.02 * air_mps * air_mps * speed_mps;
    const expected_m = ((2 * radius_m * radius_m) / mu_m3ps2) * power * 10 * period_s;
    expect(Math.abs(fall_m / expected_m - 1)).toBeLessThan(2e-3);
  });

  it("a burn along the velocity raises a circular orbit by 2 a dv / v", () => {
    const orbit = circular();
    const dv_mps = 0.5;
    const push = createPush();
    for (let second = 0; second < Math.round(period_s); second += 1) {
      const k = dv_mps / Math.round(period_s) / norm(orbit.v_BE_N_mps);
      for (let axis = 0; axis < 3; axis += 1) push.acceleration_N_mps2[axis] = k * orbit.v_BE_N_mps[axis]!;
      cowellStep(orbit, push, 1, round);
    }
    const rise_m = -mu_m3ps2 / (2 * energy(orbit)) - radius_m;
    expect(Math.abs(rise_m / ((2 * radius_m * dv_mps) / speed_mps) - 1)).toBeLessThan(1e-3);
  });
});
