/**
 * The magnetic field at the satellite for hot loops: cubic through four knots, 10 s apart, that an ephemeris shares.
 *
 * A knot is a function of its index only, as in `orbit/ephemeris.ts`. tests/environment/field-along-orbit.test.ts holds the
 * bound of 0.01 nT against the model itself.
 */

import type { SimTime } from "../../kernel/time.ts";
import { vector, type Vector } from "../vector.ts";
import { directionToTeme, gmst_rad, positionToEarthFixed } from "../frames/earth-fixed.ts";
import { knotSlot, knotSpacing_us, type Ephemeris } from "../orbit/ephemeris.ts";
import type { OrbitFaultCode } from "../orbit/sgp4.ts";
import { decimalYear } from "../time/scales.ts";
import { fieldInto, type FieldModel } from "./models.ts";

const slotCount = 8;

export interface FieldTrack {
  readonly ephemeris: Ephemeris;
  readonly model: FieldModel;
  readonly indices: Float64Array;
  readonly faults: Uint8Array;
  /** Three numbers a slot: the field in TEME, tesla. */
  readonly fields: Float64Array;
  readonly r_m: Vector;
}

export function createFieldTrack(ephemeris: Ephemeris, model: FieldModel): FieldTrack {
  return {
    ephemeris,
    model,
    indices: new Float64Array(slotCount).fill(NaN),
    faults: new Uint8Array(slotCount),
    fields: new Float64Array(slotCount * 3),
    r_m: vector(),
  };
}

/** The moment that is asked for, as in `orbit/ephemeris.ts`. */
const asked_us = new Float64Array(1);

/**
 * The field at the satellite in TEME components.
 *
 * @returns 0, or the SGP4 fault of one of the four knots around (20 s at most); `out_N_T` is then left alone.
 */
export function fieldAt(track: FieldTrack, at: SimTime, out_N_T: Vector): OrbitFaultCode {
  asked_us[0] = at;
  return interpolate(track, out_N_T);
}

function interpolate(track: FieldTrack, out_N_T: Vector): OrbitFaultCode {
  const at = asked_us[0]!;
  const index = Math.floor(at / knotSpacing_us);
  const a = knot(track, index - 1);
  const b = knot(track, index);
  const c = knot(track, index + 1);
  const d = knot(track, index + 2);
  const { faults, fields } = track;
  const fault = faults[a]! || faults[b]! || faults[c]! || faults[d]!;
  if (fault !== 0) return fault as OrbitFaultCode;
  const u = (at - index * knotSpacing_us) / knotSpacing_us;
  const wa = (-u * (u - 1) * (u - 2)) / 6;
  const wb = ((u + 1) * (u - 1) * (u - 2)) / 2;
  const wc = (-(u + 1) * u * (u - 2)) / 2;
  const wd = ((u + 1) * u * (u - 1)) / 6;
  for (let axis = 0; axis < 3; axis += 1) {
    out_N_T[axis] =
      wa * fields[3 * a + axis]! + wb * fields[3 * b + axis]! + wc * fields[3 * c + axis]! + wd * fields[3 * d + axis]!;
  }
  return 0;
}

function knot(track: FieldTrack, index: number): number {
  const slot = index & (slotCount - 1);
  if (track.indices[slot] !== index) fillKnot(track, slot, index);
  return slot;
}

function fillKnot(track: FieldTrack, slot: number, index: number): void {
  const { ephemeris, r_m } = track;
  const orbitSlot = knotSlot(ephemeris, index);
  const tai_us = ephemeris.epoch.start_tai_us + index * knotSpacing_us;
  const gmst = gmst_rad(tai_us);
  for (let axis = 0; axis < 3; axis += 1) r_m[axis] = ephemeris.states[6 * orbitSlot + axis]!;
  track.indices[slot] = index;
  track.faults[slot] = ephemeris.faults[orbitSlot]!;
  if (track.faults[slot] !== 0) return;
  positionToEarthFixed(gmst, r_m, r_m);
  fieldInto(track.model, decimalYear(tai_us), r_m, r_m);
  directionToTeme(gmst, r_m, r_m);
  track.fields.set(r_m, 3 * slot);
}
