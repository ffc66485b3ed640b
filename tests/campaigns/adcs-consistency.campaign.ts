import { describe, expect, it } from "vitest";
import { report } from "../../src/messages/index.ts";
import { conjugate, multiply, quaternion } from "../../src/environment/quaternion.ts";
import { normalise, vector } from "../../src/environment/vector.ts";
import {
  type AttitudeFilter,
  createFilter,
  type GyroNoise,
  propagate,
  startFilter,
  takeAttitude,
  turnBy,
} from "../../src/onboard/adcs/determination/mekf.ts";
import { node_degC, ThermalNode } from "../../src/spacecraft/thermal/nodes.ts";
import { defaultConfig } from "../spacecraft/support/flight.ts";
import { normalisedSquare } from "../onboard/adcs/determination/normalised-square.ts";
import { degree, type PointingFlight, startPointing } from "../onboard/adcs/pointing/support.ts";

/**
 * Truth against filter with the real hardware in nadir, one sample a seed. Scale and misalignment of the gyro are a bias
 * there, since the rate is constant, and so is its warmth, which changes slowly: they count as the truth's bias, as the filter
 * cannot tell them from one.
 */
const seedCount = 100;
const { gyro, star_trackers: trackers } = defaultConfig().adcs;
/** The unit's outputs take effect so long after its sample: where the flight stands after a tick. */
const after_s = 0.08;
const dt_s = 0.1;
/** At which the gyro's biases are given. */
const reference_degC = 20;

/** The data sheets' noise, without what the unit adds for the gyro's scale and axes. */
const exact: GyroNoise = {
  white: (gyro.angle_random_walk_deg_per_rth * degree) / 60,
  walk: (gyro.rate_random_walk_deg_per_h_per_rth * degree) / 3600 / 60,
};
const [across, , about] = trackers.noise_arcsec.map((each) => (each * degree) / 3600) as [number, number, number];
const headNoise = trackers.heads.map(({ boresight }) => {
  const axis = normalise(vector(...boresight), vector());
  return Float64Array.from({ length: 9 }, (_, index) => {
    const [i, j] = [Math.floor(index / 3), index % 3];
    const along = axis[i]! * axis[j]!;
    return across ** 2 * ((i === j ? 1 : 0) - along) + about ** 2 * along;
  });
});

/** The small turn of B from one attitude to another. */
function between(q: Float64Array, from: Float64Array): Float64Array {
  const turn = multiply(q, conjugate(from, quaternion()), quaternion());
  const sign = turn[3]! < 0 ? -2 : 2;
  return Float64Array.of(sign * turn[0]!, sign * turn[1]!, sign * turn[2]!);
}

/** What the gyro adds to the true rate, with all that does not change in nadir. */
function trueBias({ flight }: PointingFlight): number[] {
  const [p, q, r] = flight.state.body.omega_BN_B_radps as unknown as [number, number, number];
  const [mx, my, mz] = gyro.misalignment_mrad.map((each) => each * 1e-3) as [number, number, number];
  const warm_K = node_degC(flight.state.thermal, ThermalNode.sensors) - reference_degC;
  const warm_radps = ((gyro.bias_drift_deg_per_h_per_k * degree) / 3600) * warm_K;
  const turned = [p + mz * q - my * r, q - mz * p + mx * r, r + my * p - mx * q];
  return turned.map((each, k) => {
    const omega = [p, q, r][k]!;
    return (1 + gyro.scale_error_ppm[k]! * 1e-6) * each - omega + warm_radps + flight.state.gyro.bias_radps[k]!;
  });
}

/** e^T P^-1 e of a filter that stands at the last tick. */
function squareOf(flight: PointingFlight, filter: AttitudeFilter): number {
  const { q_BN, omega_BN_B_radps: w } = flight.flight.state.body;
  const then = Float64Array.from(q_BN);
  turnBy(-w[0]! * after_s, -w[1]! * after_s, -w[2]! * after_s, then);
  const bias = trueBias(flight).map((each, k) => each - filter.bias_radps[k]!);
  return normalisedSquare(filter.covariance, [...between(then, filter.q_BN), ...bias]);
}

/** A filter that takes images at their own moment. */
interface Twin {
  readonly filter: AttitudeFilter;
  step(): void;
  /** Carries it on to the last tick. */
  finish(): void;
}

/**
 * A filter beside the unit's, with the exact noise, on the same samples. It stays behind at the moment of the last image: one
 * that is turned on by the gyro, as the unit does, shares the gyro's noise with what it is compared with.
 */
function createTwin(flight: PointingFlight): Twin {
  const filter = createFilter();
  startFilter(filter, flight.flight.adcs.pointing.estimator.filter.q_BN, 1e-3, 5e-5);
  const samples: { readonly end_us: number; readonly rate: Float64Array }[] = [];
  let at_us = flight.flight.at_us - dt_s * 1e6;
  let now_us = at_us;

  const advance = (to_us: number): void => {
    while (at_us < to_us) {
      const { end_us, rate } = samples[0]!;
      const next_us = Math.min(end_us, to_us);
      propagate(filter, rate, exact, (next_us - at_us) / 1e6);
      at_us = next_us;
      if (at_us === end_us) samples.shift();
    }
  };

  const step = (): void => {
    const { inputs, simTimeUs } = flight.flight.adcsStep;
    const { x, y, z } = inputs.angularRateRadps;
    now_us = simTimeUs;
    samples.push({ end_us: now_us, rate: Float64Array.of(x, y, z) });
    inputs.starTrackers.forEach(({ valid, qBn, ageUs }, head) => {
      if (!valid || now_us - ageUs < at_us) return;
      advance(now_us - ageUs);
      const seen = Float64Array.of(qBn!.x, qBn!.y, qBn!.z, qBn!.w);
      takeAttitude(filter, between(seen, filter.q_BN), headNoise[head]!);
    });
  };

  return { filter, step, finish: () => advance(now_us) };
}

describe(`the attitude filter over ${seedCount} seeds`, () => {
  const squares = { exact: [] as number[], unit: [] as number[] };
  for (let seed = 1; squares.unit.length < seedCount && seed < 3 * seedCount; seed += 1) {
    const flight = startPointing(seed, 0.1);
    if (flight.enter("NADIR") !== report.v1.FailureReason.FAILURE_REASON_NONE) continue;
    flight.fly(300);
    const twin = createTwin(flight);
    flight.fly(600, () => twin.step());
    twin.finish();
    squares.exact.push(squareOf(flight, twin.filter));
    squares.unit.push(squareOf(flight, flight.flight.adcs.pointing.estimator.filter));
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
  console.log(JSON.stringify({ exact: mean(squares.exact), unit: mean(squares.unit), seeds: squares.unit.length }));
  /** Of the mean of so many samples of chi-square with 6 degrees of freedom, three times. */
  const bound = 3 * Math.sqrt(12 / seedCount);

  it("lies in the chi-square bounds with the noise of the data sheets", () => {
    expect(Math.abs(mean(squares.exact) - 6)).toBeLessThan(bound);
  });

  it("lies in them as the unit flies it: images turned on by the gyro, a turn into nadir behind it", () => {
    expect(squares.unit).toHaveLength(seedCount);
    expect(Math.abs(mean(squares.unit) - 6)).toBeLessThan(bound);
  });
});
