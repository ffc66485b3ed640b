/**
 * What the unit tells of its pointing: attitude and place found and lost, heads and wheels taken out, the target reached.
 *
 * Only in the pointing modes: below them nobody needs it.
 */

import { adcs } from "../../../messages/index.ts";
import { norm } from "../../../environment/vector.ts";
import { raise, severity } from "../../events.ts";
import { attitudeSigma_rad } from "../determination/mekf.ts";
import type { ParameterSet } from "../parameter-set.ts";
import type { Pointing } from "./pointing.ts";
import { wheelCount } from "./wheel-set.ts";

const Code = adcs.v1.EventCode;
const { SENSOR_MAGNETOMETER, SENSOR_GYRO, SENSOR_SUN, SENSOR_GNSS, SENSOR_STAR_TRACKER_1: firstHead } = adcs.v1.Sensor;

/** On target below this error, and not any more above twice as much. */
const onTarget_rad = 0.0017;

/** What was last told. */
export interface Told {
  attitude: boolean;
  navigation: boolean;
  heads: number;
  /** Magnetometer, gyro, sun sensors and GNSS that are rejected, a bit each by their number. */
  sensors: number;
  excluded: number;
}

export const createTold = (): Told => ({ attitude: true, navigation: true, heads: 0, sensors: 0, excluded: 0 });

/** What the wheels may carry before it is told. */
type Limits = Pick<ParameterSet, "momentumHigh_Nms">;

export function tellPointing(pointing: Pointing, told: Told, limits: Limits, events: adcs.v1.Event[]): void {
  tellAttitude(pointing, told, events);
  tellHeads(pointing, told, events);
  tellSensors(pointing, told, events);
  tellWheels(pointing, told, limits, events);
  const angle = pointing.error.angle_rad;
  if (!pointing.onTarget && angle < onTarget_rad) {
    pointing.onTarget = true;
    raise(events, Code.EVENT_CODE_ON_TARGET, severity.info, angle);
  } else if (angle > 2 * onTarget_rad) pointing.onTarget = false;
}

function tellAttitude({ estimator, navigation }: Pointing, told: Told, events: adcs.v1.Event[]): void {
  if (estimator.known !== told.attitude) {
    told.attitude = estimator.known;
    const { filter, sinceImage_us } = estimator;
    if (estimator.known) raise(events, Code.EVENT_CODE_ATTITUDE_ACQUIRED, severity.info, attitudeSigma_rad(filter));
    else raise(events, Code.EVENT_CODE_ATTITUDE_LOST, severity.medium, sinceImage_us / 1e6);
  }
  if (navigation.valid === told.navigation) return;
  told.navigation = navigation.valid;
  raise(
    events,
    Code.EVENT_CODE_NAVIGATION,
    navigation.valid ? severity.info : severity.medium,
    navigation.valid ? 1 : 0,
  );
}

function tellHeads({ estimator }: Pointing, told: Told, events: adcs.v1.Event[]): void {
  for (let head = 0; head < estimator.heads.length; head += 1) {
    const bit = 1 << head;
    const { rejected } = estimator.heads[head]!;
    if (rejected === ((told.heads & bit) !== 0)) continue;
    told.heads ^= bit;
    tellVerdict(rejected, firstHead + head, events);
  }
}

function tellSensors({ estimator, checks, navigation }: Pointing, told: Told, events: adcs.v1.Event[]): void {
  tellSensor(checks.field.rejected, SENSOR_MAGNETOMETER, told, events);
  tellSensor(estimator.gyro.verdict.rejected, SENSOR_GYRO, told, events);
  tellSensor(checks.sun.rejected, SENSOR_SUN, told, events);
  tellSensor(navigation.rejected, SENSOR_GNSS, told, events);
}

function tellSensor(rejected: boolean, sensor: adcs.v1.Sensor, told: Told, events: adcs.v1.Event[]): void {
  const bit = 1 << sensor;
  if (rejected === ((told.sensors & bit) !== 0)) return;
  told.sensors ^= bit;
  tellVerdict(rejected, sensor, events);
}

function tellVerdict(rejected: boolean, sensor: number, events: adcs.v1.Event[]): void {
  const code = rejected ? Code.EVENT_CODE_SENSOR_REJECTED : Code.EVENT_CODE_SENSOR_ACCEPTED;
  raise(events, code, rejected ? severity.medium : severity.info, sensor);
}

function tellWheels(pointing: Pointing, told: Told, { momentumHigh_Nms }: Limits, events: adcs.v1.Event[]): void {
  const { excluded } = pointing.wheels;
  for (let wheel = 0; wheel < wheelCount; wheel += 1) {
    const bit = 1 << wheel;
    if (((excluded ^ told.excluded) & bit) === 0) continue;
    told.excluded ^= bit;
    const out = (excluded & bit) !== 0;
    const code = out ? Code.EVENT_CODE_WHEEL_EXCLUDED : Code.EVENT_CODE_WHEEL_BACK;
    raise(events, code, out ? severity.medium : severity.info, wheel + 1);
  }
  const high = norm(pointing.momentum_B_Nms) > momentumHigh_Nms;
  if (high && !pointing.momentumHigh) {
    raise(events, Code.EVENT_CODE_MOMENTUM_HIGH, severity.medium, norm(pointing.momentum_B_Nms));
  }
  pointing.momentumHigh = high;
}
