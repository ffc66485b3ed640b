/** The default spacecraft in a pointing mode, with its real hardware and environment. */

import { adcs } from "../../../../src/messages/index.ts";
import { directionToTeme, gmst_rad } from "../../../../src/environment/frames/earth-fixed.ts";
import { geodeticToEarthFixed } from "../../../../src/environment/frames/geodetic.ts";
import { lvlh } from "../../../../src/environment/frames/lvlh.ts";
import { conjugate, multiply, quaternion, rotateBack } from "../../../../src/environment/quaternion.ts";
import { angleBetween_rad, subtract, vector } from "../../../../src/environment/vector.ts";
import type { Fault } from "../../../../src/spacecraft/faults/kinds.ts";
import type { SimTime } from "../../../../src/kernel/time.ts";
import { createFlight, type Flight } from "../../support/flight.ts";

const { Telecommand, Mode } = adcs.v1;
export type PointingMode = "NADIR" | "TARGET" | "INERTIAL" | "WING_TO_SUN" | "SUN_SAFE";

export const degree = Math.PI / 180;

export interface PointingFlight {
  readonly flight: Flight;
  readonly events: adcs.v1.Event[];
  /** Sends a telecommand; the reason of its answer. */
  command(body: Partial<adcs.v1.Telecommand>): number;
  enter(mode: PointingMode): number;
  /** Flies on; calls back after every tick. */
  fly(seconds: number, look?: () => void): void;
  fail(fault: Fault): void;
  /** Angle between the body and an attitude, deg. */
  angle_deg(q_BN: ArrayLike<number>): number;
}

/** @param blind both star trackers are off from the start */
export function startPointing(seed = 1, rate_degps = 0.2, startUtc?: string, blind = false): PointingFlight {
  const flight = createFlight({ seed, rate_degps, wings: "deployed", ...(startUtc === undefined ? {} : { startUtc }) });
  const events: adcs.v1.Event[] = [];
  const tick = (): void => {
    flight.advance();
    events.push(...flight.adcsDone.events.map((event) => ({ ...event })));
  };
  const self: PointingFlight = {
    flight,
    events,
    command(body) {
      flight.adcsStep.telecommands.push({ ...Telecommand.create(), requestId: 1, ...body });
      tick();
      flight.adcsStep.telecommands.length = 0;
      return flight.adcsDone.verifications.at(-1)!.reason;
    },
    enter: (mode) => self.command({ setMode: { mode: Mode[`MODE_${mode}`] } }),
    fly(seconds, look) {
      for (let count = 0; count < Math.round(seconds * 10); count += 1) {
        tick();
        look?.();
      }
    },
    fail(fault) {
      const injected = flight.spacecraft.inject(flight.state, fault, flight.state.at_us as SimTime);
      if (!injected.ok) throw new Error(injected.why);
    },
    angle_deg(q_BN) {
      const turn = multiply(flight.state.body.q_BN, conjugate(Float64Array.from(q_BN), quaternion()), quaternion());
      return (2 * Math.atan2(Math.hypot(turn[0]!, turn[1]!, turn[2]!), Math.abs(turn[3]!))) / degree;
    },
  };
  if (blind) for (const head of [1, 2]) self.fail({ channel: `adcs.star_tracker.${head}`, kind: "off" });
  // Time for the first fix and the first stars.
  self.fly(120);
  return self;
}

/** Angle of the body to the true local frame, deg. */
export function nadirError_deg(pointing: PointingFlight): number {
  const { position_teme_km: r, velocity_teme_kmps: v } = pointing.flight.truth();
  const q_LN = quaternion();
  lvlh(vector(r.x * 1e3, r.y * 1e3, r.z * 1e3), vector(v.x * 1e3, v.y * 1e3, v.z * 1e3), q_LN, vector());
  return pointing.angle_deg(q_LN);
}

/** A place on the ground. */
export interface Place {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly altitudeM: number;
}

/** Angle of the body's z to a place, and how high the satellite stands there, deg. */
export function aim(
  { flight }: PointingFlight,
  { latitudeDeg, longitudeDeg, altitudeM }: Place,
  start_tai_us: number,
): { readonly error_deg: number; readonly elevation_deg: number } {
  const { state } = flight;
  const { x, y, z } = flight.truth().position_teme_km;
  const station = geodeticToEarthFixed(latitudeDeg * degree, longitudeDeg * degree, altitudeM, vector());
  directionToTeme(gmst_rad(start_tai_us + state.at_us), station, station);
  const toStation = subtract(station, vector(x * 1e3, y * 1e3, z * 1e3), vector());
  const down = rotateBack(state.body.q_BN, vector(0, 0, 1), vector());
  const error_deg = angleBetween_rad(down, toStation) / degree;
  return { error_deg, elevation_deg: angleBetween_rad(toStation, station) / degree - 90 };
}

/** Deviation about zero. */
export const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

export const eventCodes = ({ events }: PointingFlight): number[] => events.map(({ code }) => code);
