import { describe, expect, it } from "vitest";
import { createEnvironment, type Environment, type EnvironmentConfig } from "../../src/environment/environment.ts";
import { directionToTeme, earthRate_radps, gmst_rad } from "../../src/environment/frames/earth-fixed.ts";
import { lvlh } from "../../src/environment/frames/lvlh.ts";
import { fieldInto } from "../../src/environment/field/models.ts";
import { cowellStep, createPush } from "../../src/environment/orbit/cowell.ts";
import { mu_m3ps2 } from "../../src/environment/orbit/gravity.ts";
import { stateAt } from "../../src/environment/orbit/ephemeris.ts";
import { decimalYear } from "../../src/environment/time/scales.ts";
import { dot, norm, subtract, vector, type Vector } from "../../src/environment/vector.ts";
import { decode, encode } from "../../src/kernel/index.ts";
import { RandomStreams } from "../../src/kernel/random.ts";
import type { SimTime } from "../../src/kernel/time.ts";
import { adcs } from "../../src/messages/index.ts";
import { motionAt, nextPiece, type OrbitMotion, startMotion } from "../../src/spacecraft/orbit/motion.ts";
import { createSpacecraft, type Spacecraft, type SpacecraftState } from "../../src/spacecraft/spacecraft.ts";
import { scenarioElements } from "../environment/support.ts";
import { defaultConfig } from "./support/flight.ts";

const period_s = 5670;

function environmentOf(changes: Partial<EnvironmentConfig> = {}): Environment {
  const built = createEnvironment({
    startUtc: "2026-03-21T00:00:00Z",
    elements: scenarioElements("SYN-500-SSO"),
    field: "igrf14",
    propagator: "cowell",
    ...changes,
  });
  if (!built.ok) throw new Error(built.refusals.join("; "));
  return built.environment;
}

interface Craft {
  readonly hardware: Spacecraft;
  readonly state: SpacecraftState;
}

function craft(environment: Environment): Craft {
  const hardware = createSpacecraft(defaultConfig(), environment, new RandomStreams(1));
  const start = { q_BN: [0, 0, 0, 1], rate_radps: [0, 0, 0], stateOfCharge: 0.9, wings: "deployed" } as const;
  return { hardware, state: hardware.initial(start) };
}

/** Flies on with x held along the velocity: what is asked here is the orbit, not the control. */
function flyLevel({ hardware, state }: Craft, until_s: number): void {
  const [r, v] = [vector(), vector()];
  for (let at_s = state.at_us / 1e6; at_s < until_s; at_s += 1) {
    motionAt(state.orbit!, state.at_us, r, v);
    lvlh(r, v, state.body.q_BN, state.body.omega_BN_B_radps);
    state.wheels.speed_radps.fill(0);
    hardware.integrate(state, ((at_s + 1) * 1e6) as SimTime);
  }
}

function burn({ hardware, state }: Craft): void {
  const outputs = { ...adcs.v1.Outputs.create(), thrusterOn: true };
  hardware.applyAdcs(state, state.at_us as SimTime, outputs);
}

const place = ({ orbit, at_us }: SpacecraftState, v: Vector = vector()): Vector => {
  const r = vector();
  motionAt(orbit!, at_us, r, v);
  return r;
};

/** Half the major axis of the ellipse that touches the orbit, m. */
function semiMajorAxis_m(state: SpacecraftState): number {
  const v = vector();
  const r = place(state, v);
  return 1 / (2 / norm(r) - dot(v, v) / mu_m3ps2);
}

const elementsState = (environment: Environment, at_s: number): Vector => {
  const r = vector();
  stateAt(environment.ephemeris, (at_s * 1e6) as SimTime, r, vector());
  return r;
};

describe("an orbit that is state", () => {
  it("stays within 3 km of SGP4 over an orbit, and not on it", () => {
    const environment = environmentOf();
    const flight = craft(environment);
    flyLevel(flight, period_s);
    const off_m = norm(subtract(place(flight.state), elementsState(environment, period_s), vector()));
    expect(off_m).toBeGreaterThan(1);
    expect(off_m).toBeLessThan(3000);
  });

  it("is raised by a Hall thruster as Gauss's equation says: 2 a^2 v T t / (mu m), within 1 %", () => {
    const environment = environmentOf();
    const [coasting, burning] = [craft(environment), craft(environment)];
    burn(burning);
    for (const flight of [coasting, burning]) flyLevel(flight, 3000);
    const { thruster, ...rest } = defaultConfig().adcs;
    expect(rest.period_ms).toBe(100);
    const [a, thrust_N] = [semiMajorAxis_m(coasting.state), thruster!.thrust_n];
    const time_s = 3000 - thruster!.start_s;
    const expected_m =
      (2 * a * a * Math.sqrt(mu_m3ps2 / a) * (thrust_N / defaultConfig().body.mass_kg) * time_s) / mu_m3ps2;
    const raised_m = semiMajorAxis_m(burning.state) - a;
    expect(expected_m).toBeGreaterThan(500);
    expect(Math.abs(raised_m / expected_m - 1)).toBeLessThan(0.01);
    expect(burning.hardware.truth(burning.state, burning.state.at_us as SimTime).altitude_km).not.toBe(
      coasting.hardware.truth(coasting.state, coasting.state.at_us as SimTime).altitude_km,
    );
  });

  it("is lowered by the air as its density says: da/dt = -rho C_D A / m sqrt(mu a), within 3 %", () => {
    const { mass_kg, surface } = defaultConfig().body;
    const [airless, inAir] = (["none", "exponential"] as const).map((atmosphere) =>
      craft(environmentOf({ atmosphere })),
    );
    let expected_m = 0;
    for (let at_s = 60; at_s <= period_s; at_s += 60) {
      for (const flight of [airless!, inAir!]) flyLevel(flight, at_s);
      const { density_kgpm3 } = inAir!.state.disturbances;
      const v = vector();
      const r = place(inAir!.state, v);
      const air = vector(v[0]! + earthRate_radps * r[1]!, v[1]! - earthRate_radps * r[0]!, v[2]);
      const [along_mps, speed_mps] = [dot(air, v) / norm(v), norm(air)];
      // The air meets the front, and as it turns with the Earth a side; the wings stand edge-on.
      const across_mps = Math.sqrt(speed_mps ** 2 - along_mps ** 2);
      const flow_m3ps = surface.faces[0].area_m2 * along_mps + surface.faces[2].area_m2 * across_mps;
      const slowing_mps2 = (0.5 * density_kgpm3 * surface.drag_coefficient * flow_m3ps * along_mps) / mass_kg;
      expected_m -= (2 * semiMajorAxis_m(inAir!.state) ** 2 * norm(v) * slowing_mps2 * 60) / mu_m3ps2;
    }
    const fallen_m = semiMajorAxis_m(inAir!.state) - semiMajorAxis_m(airless!.state);
    expect(expected_m).toBeLessThan(-0.5);
    expect(Math.abs(fallen_m / expected_m - 1)).toBeLessThan(0.03);
  });

  it("is within 1 mm and 0.2 mm/s of Cowell's own steps everywhere in a piece", () => {
    const environment = environmentOf();
    const [r0, v0] = [vector(), vector()];
    stateAt(environment.ephemeris, 0 as SimTime, r0, v0);
    const motion = startMotion(r0, v0);
    const fine = { r_BE_N_m: r0, v_BE_N_mps: v0 };
    const [r, v] = [vector(), vector()];
    let [worst_m, worst_mps] = [0, 0];
    for (let half = 1; half <= 1200; half += 1) {
      cowellStep(fine, createPush(), 0.5);
      if (half % 20 === 1 && half > 1) nextPiece(motion);
      motionAt(motion, half * 0.5e6, r, v);
      worst_m = Math.max(worst_m, norm(subtract(r, fine.r_BE_N_m, vector())));
      worst_mps = Math.max(worst_mps, norm(subtract(v, fine.v_BE_N_mps, vector())));
    }
    expect(worst_m).toBeLessThan(1e-3);
    expect(worst_mps).toBeLessThan(2e-4);
  });

  it("gives the field of its own place to 0.01 nT", () => {
    const environment = environmentOf();
    const flight = craft(environment);
    const expected = vector();
    for (let at_s = 1; at_s < 200; at_s += 1) {
      flight.hardware.integrate(flight.state, (at_s * 1e6 + 700_000) as SimTime);
      const tai_us = environment.epoch.start_tai_us + flight.state.at_us;
      const gmst = gmst_rad(tai_us);
      directionToTeme(-gmst, place(flight.state), expected);
      fieldInto(environment.field.model, decimalYear(tai_us), expected, expected);
      const told_T = flight.hardware.truth(flight.state, flight.state.at_us as SimTime).magnetic_field_t;
      expect(Math.abs(told_T - norm(expected))).toBeLessThan(1e-11);
    }
  });

  it("goes on from a snapshot, on the same hardware and on another, to the same bits while it burns", () => {
    const environment = environmentOf();
    const whole = craft(environment);
    burn(whole);
    whole.hardware.integrate(whole.state, 27_340_000 as SimTime);
    const bytes = encode({ state: whole.state });
    whole.hardware.integrate(whole.state, 61_000_000 as SimTime);
    const end = encode({ state: whole.state });
    for (const hardware of [whole.hardware, craft(environment).hardware]) {
      const decoded = decode(bytes);
      if (!decoded.ok) throw new Error(decoded.why);
      const { state } = decoded.value as { state: SpacecraftState };
      hardware.integrate(state, 61_000_000 as SimTime);
      expect(state.orbit).toEqual(whole.state.orbit);
      expect(state.disturbances).toEqual(whole.state.disturbances);
    }
    expect(end.length).toBeGreaterThan(0);
  });

  it("is a fault and no place once it is inside the Earth", () => {
    const { hardware, state } = craft(environmentOf());
    const orbit = state.orbit as OrbitMotion;
    for (let axis = 0; axis < 3; axis += 1) orbit.rEnd_BE_N_m[axis]! *= 0.9;
    hardware.integrate(state, 10_000_000 as SimTime);
    const truth = hardware.truth(state, state.at_us as SimTime);
    expect(truth.orbit_fault).not.toBe("none");
    expect(truth.altitude_km).toBeNaN();
  });
});

describe("an orbit that is a function of time", () => {
  it("is no state", () => {
    const { state } = craft(environmentOf({ propagator: "sgp4" }));
    expect(state.orbit).toBeNull();
  });
});
