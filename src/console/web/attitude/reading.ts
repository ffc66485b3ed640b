/** What is known of the attitude: from what came down, or from the truth. All directions are in body axes. */

import { dictionary } from "../../../messages/dictionary.ts";
import type { Prediction } from "../../protocol/state.ts";
import type { ValueTable } from "../live/values.ts";
import { cross, type Direction, type Sky, toBody, unit } from "./sky.ts";

export type ArrowName = "sun" | "earth" | "field" | "rate" | "velocity";

export interface AttitudeReading {
  /** Rows are the display's axes in body axes: right, up, towards the eye. Null while the attitude is not known. */
  readonly orbit_B: readonly [Direction, Direction, Direction] | null;
  readonly arrows: Readonly<Record<ArrowName, Direction | null>>;
  readonly driveAngles_rad: readonly [number, number];
  /** +y, -y. */
  readonly wings: readonly [boolean, boolean];
  readonly isLit: boolean;
  readonly rate_degps: number | null;
  /** Age of the attitude, or of the Sun and field where there is none, us; NaN where nothing came. */
  readonly generated_us: number;
}

type Source = "downlink" | "truth";
type Finder = (name: string) => number;

const perRadian = 180 / Math.PI;
/** A direction or an attitude that is older is not drawn as if it were now. */
const attitudeOld_us = 20e6;

/** Reads by name; the places of names are looked up once. */
export class AttitudeReader {
  readonly #source: Source;
  readonly #places = new Map<string, number>();
  readonly #find: Finder;

  constructor(source: Source, truthNames: readonly string[]) {
    this.#source = source;
    this.#find = (name) =>
      source === "truth" ? truthNames.indexOf(name) : dictionary.parameters.findIndex((entry) => entry.name === name);
  }

  read(table: ValueTable, sky: Sky | null, predicted: Prediction | null): AttitudeReading {
    const isTruth = this.#source === "truth";
    const [body, power] = isTruth ? ["truth", "truth"] : ["adcs", "power"];
    const at = (name: string): number => table.value[this.#place(name)] ?? NaN;
    const when = (name: string): number => table.generated_us[this.#place(name)] ?? NaN;
    const triple = (name: string): Direction => [at(`${name}.x`), at(`${name}.y`), at(`${name}.z`)];
    const told = (name: string): Direction | null => known(triple(name));
    const heard_us = when(isTruth ? "truth.body_rate_radps.x" : "adcs.magnetic_field_t.x");
    const q_us = when(`${body}.q_bn.x`);
    // Modes that do not estimate an attitude do not tell one: the last one told is not now's.
    const hasAttitude = isTruth || q_us > heard_us - attitudeOld_us;
    const q = [...triple(`${body}.q_bn`), at(`${body}.q_bn.w`)] as const;
    const q_BN = hasAttitude && !q.some(Number.isNaN) ? q : null;
    const rate = triple(`${body}.body_rate_radps`);
    const length = Math.hypot(...rate);
    const predictedSun = q_BN === null || sky === null ? null : toBody(q_BN, sky.sun_N);
    const wings = at(`${power}.wings_deployed`);
    const earth = q_BN === null || sky === null ? null : toBody(q_BN, sky.nadir_N);
    const velocity = q_BN === null || sky === null || sky.velocity_N === null ? null : toBody(q_BN, sky.velocity_N);
    const isSunSeen = !isTruth && at("adcs.sun_in_sight") === 1;
    return {
      orbit_B: orbitAxes(earth, velocity),
      arrows: {
        sun: (isSunSeen ? told("adcs.sun_direction") : null) ?? predictedSun,
        earth,
        velocity,
        field: isTruth ? null : told("adcs.magnetic_field_t"),
        rate: length * perRadian > 0.005 ? known(rate) : null,
      },
      driveAngles_rad: [orZero(at(`${power}.drive_angles_rad[0]`)), orZero(at(`${power}.drive_angles_rad[1]`))],
      wings: [(wings & 1) !== 0, (wings & 2) !== 0],
      isLit: isTruth ? at("truth.lit_fraction") > 0.5 : (predicted?.lit ?? true),
      rate_degps: Number.isNaN(length) ? null : length * perRadian,
      generated_us: q_BN === null ? heard_us : q_us,
    };
  }

  #place(name: string): number {
    let place = this.#places.get(name);
    if (place === undefined) this.#places.set(name, (place = this.#find(name)));
    return place;
  }
}

const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);
const known = (vector: Direction): Direction | null => (vector.some(Number.isNaN) ? null : unit(vector));

/** Up from the Earth, right along the way: as the satellite is seen from beside its orbit. */
function orbitAxes(earth_B: Direction | null, velocity_B: Direction | null): AttitudeReading["orbit_B"] {
  if (earth_B === null || velocity_B === null) return null;
  const up: Direction = [-earth_B[0], -earth_B[1], -earth_B[2]];
  const eye = unit(cross(velocity_B, up));
  return eye === null ? null : [cross(up, eye), up, eye];
}
