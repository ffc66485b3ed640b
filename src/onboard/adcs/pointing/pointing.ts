/**
 * The pointing modes: what they need, where they look, and what they ask of wheels and torquers.
 *
 * The estimator and the navigation run in every mode, so that a pointing mode can be entered at once; they are told of only in
 * the pointing modes. A mode whose needs are no longer met is given up for SUN_SAFE.
 */

import type { adcs } from "../../../messages/index.ts";
import { geodeticToEarthFixed } from "../../../environment/frames/geodetic.ts";
import { quaternion } from "../../../environment/quaternion.ts";
import { copy, norm, vector, type Vector } from "../../../environment/vector.ts";
import { Reason } from "../../verification.ts";
import { createEstimator, type Estimator } from "../determination/estimator.ts";
import { createSensorChecks, type SensorChecks } from "../determination/sensor-checks.ts";
import { createNavigation, type Navigation } from "../navigation/navigation.ts";
import { Mode } from "../mode.ts";
import type { ParameterSet } from "../parameter-set.ts";
import { momentumDead_Nms } from "../parameters.ts";
import { type PointingError, pointingTorque } from "./control.ts";
import { desaturationDipole } from "./desaturation.ts";
import { createReference, holdAttitude, lookAtPlace, lookAtSun, lookDown } from "./reference.ts";
import { allocate, wheelCount, wheelMomentum, wheelsInUse } from "./wheel-set.ts";
import { createWheelWatch, type WheelWatch } from "./wheel-watch.ts";

export interface Pointing {
  readonly estimator: Estimator;
  readonly navigation: Navigation;
  readonly wheels: WheelWatch;
  readonly checks: SensorChecks;
  /** Earth-fixed; null before a telecommand has named a place. */
  target_E_m: Vector | null;
  /** Null before a telecommand has named an attitude. */
  inertial_q_BN: Float64Array | null;
  readonly error: PointingError;
  readonly momentum_B_Nms: Vector;
  /** Asked of the wheels for the body in the last answer. */
  readonly asked_B_Nm: Vector;
  /** Asked of the motors in the last answer. */
  readonly torques_Nm: Float64Array;
  onTarget: boolean;
  /** The wheels carry more than they should: told once. */
  momentumHigh: boolean;
}

export const createPointing = (): Pointing => ({
  estimator: createEstimator(),
  navigation: createNavigation(),
  wheels: createWheelWatch(),
  checks: createSensorChecks(),
  target_E_m: null,
  inertial_q_BN: null,
  error: { angle_rad: 0, slewing: false, integral_B_radps2: vector() },
  momentum_B_Nms: vector(),
  asked_B_Nm: vector(),
  torques_Nm: new Float64Array(wheelCount),
  onTarget: false,
  momentumHigh: false,
});

const degree = Math.PI / 180;
/** A pointing mode is entered below this rate; SUN_SAFE turns at 0.17 deg/s. */
const entryRateMax_radps = 1 * degree;
/** And left above this one: the star trackers see no more. */
const rateMax_radps = 1.5 * degree;
const wheelsMin = 3;

export const isPointing = (mode: Mode): boolean => mode >= Mode.MODE_NADIR && mode <= Mode.MODE_WING_TO_SUN;

/** Why a pointing mode cannot be entered now; NONE where it can. */
export function entryRefusal(pointing: Pointing, mode: Mode, rate_radps: number): Reason {
  const { estimator, wheels } = pointing;
  if (!estimator.hasSeen) return Reason.FAILURE_REASON_EQUIPMENT_ABSENT;
  if (mode === Mode.MODE_TARGET && pointing.target_E_m === null) return Reason.FAILURE_REASON_INTERLOCK;
  if (mode === Mode.MODE_INERTIAL && pointing.inertial_q_BN === null) return Reason.FAILURE_REASON_INTERLOCK;
  if (!estimator.known || !(rate_radps <= entryRateMax_radps)) return Reason.FAILURE_REASON_WRONG_MODE;
  return needRefusal(pointing, mode, wheels.excluded);
}

/** Why a pointing mode cannot go on; NONE where it can. */
export function stayRefusal(pointing: Pointing, mode: Mode): Reason {
  const { known, filter } = pointing.estimator;
  if (!known || !(norm(filter.omega_BN_B_radps) <= rateMax_radps)) return Reason.FAILURE_REASON_WRONG_MODE;
  return needRefusal(pointing, mode, pointing.wheels.excluded);
}

function needRefusal({ navigation }: Pointing, mode: Mode, excluded: number): Reason {
  if (wheelsInUse(excluded) < wheelsMin) return Reason.FAILURE_REASON_EQUIPMENT_ABSENT;
  const needsPlace = mode !== Mode.MODE_INERTIAL;
  return needsPlace && !navigation.valid ? Reason.FAILURE_REASON_INTERLOCK : Reason.FAILURE_REASON_NONE;
}

export function setTarget(pointing: Pointing, { latitudeDeg, longitudeDeg, altitudeM }: adcs.v1.SetTarget): void {
  pointing.target_E_m ??= vector();
  geodeticToEarthFixed(latitudeDeg * degree, longitudeDeg * degree, altitudeM, pointing.target_E_m);
  pointing.onTarget = false;
}

export function setInertial(pointing: Pointing, { x, y, z, w }: { x: number; y: number; z: number; w: number }): void {
  const k = 1 / Math.sqrt(x * x + y * y + z * z + w * w);
  pointing.inertial_q_BN = quaternion(k * x, k * y, k * z, k * w);
  pointing.onTarget = false;
}

const reference = createReference();
const torque_B_Nm = vector();

/**
 * Asks the wheels for the torque of a pointing mode and the torquers for what the wheels carry too much.
 *
 * @param field_B_T last good reading; null where there is none: the torquers then rest
 * @param dipole_Am2 written
 */
export function point(
  pointing: Pointing,
  mode: Mode,
  field_B_T: Vector | null,
  parameters: ParameterSet,
  period_us: number,
  dipole_Am2: Float64Array,
): void {
  const { estimator, wheels, momentum_B_Nms, error } = pointing;
  const { filter } = estimator;
  look(pointing, mode);
  wheelMomentum(wheels.speeds_radps, parameters.wheels, momentum_B_Nms);
  pointingTorque(
    filter.q_BN,
    filter.omega_BN_B_radps,
    momentum_B_Nms,
    reference,
    parameters,
    period_us,
    torque_B_Nm,
    error,
  );
  turnBody(pointing, torque_B_Nm, field_B_T, parameters, dipole_Am2);
}

/**
 * Asks the wheels for a torque on the body, and the torquers for what the wheels carry too much.
 *
 * @param dipole_Am2 written
 */
export function turnBody(
  pointing: Pointing,
  asked_B_Nm: Vector,
  field_B_T: Vector | null,
  parameters: ParameterSet,
  dipole_Am2: Float64Array,
): void {
  const { wheels, momentum_B_Nms } = pointing;
  wheelMomentum(wheels.speeds_radps, parameters.wheels, momentum_B_Nms);
  copy(asked_B_Nm, pointing.asked_B_Nm);
  allocate(asked_B_Nm, wheels.speeds_radps, wheels.excluded, parameters.wheels, pointing.torques_Nm);
  dipole_Am2[0] = dipole_Am2[1] = dipole_Am2[2] = 0;
  if (field_B_T === null || norm(momentum_B_Nms) < momentumDead_Nms) return;
  desaturationDipole(momentum_B_Nms, field_B_T, parameters.dipoleMax_Am2, dipole_Am2);
}

/** Any three wheels are heard and in use: SUN_SAFE then needs no magnetic field to turn. */
export const hasWheels = ({ wheels }: Pointing): boolean => wheels.heard && wheelsInUse(wheels.excluded) >= wheelsMin;

/** The wheels get no torque. */
export function rest(pointing: Pointing): void {
  pointing.torques_Nm.fill(0);
  pointing.asked_B_Nm.fill(0);
  pointing.error.integral_B_radps2.fill(0);
  pointing.onTarget = false;
}

function look({ navigation, target_E_m, inertial_q_BN }: Pointing, mode: Mode): void {
  switch (mode) {
    case Mode.MODE_TARGET:
      return lookAtPlace(navigation, target_E_m!, reference);
    case Mode.MODE_INERTIAL:
      return holdAttitude(inertial_q_BN!, reference);
    case Mode.MODE_WING_TO_SUN:
      return lookAtSun(navigation, reference);
    default:
      return lookDown(navigation, reference);
  }
}
