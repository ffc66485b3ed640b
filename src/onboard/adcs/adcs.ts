/**
 * Attitude control: three torquers, a magnetometer, a gyro and six sun sensors for what must always work; wheels, star
 * trackers and GNSS for pointing.
 */

import { adcs as messages } from "../../messages/index.ts";
import type { Unit } from "../contract.ts";
import { flushEvents, raise, severity } from "../events.ts";
import { usablePeriod_us } from "../numbers.ts";
import { obey, Reason } from "../verification.ts";
import { updateBurn } from "./burn.ts";
import { bdotDipole } from "./bdot.ts";
import { hasField, hasFieldRate, takeField } from "./field-rate.ts";
import { reportHousekeeping } from "./housekeeping.ts";
import { coarseAttitude } from "./determination/coarse.ts";
import { estimate, startCoarse } from "./determination/estimator.ts";
import { checkSensors, takeSunByAlmanac } from "./determination/sensor-checks.ts";
import { enterMode, Mode, updateMode } from "./mode.ts";
import { navigate } from "./navigation/navigation.ts";
import { hasWheels, isPointing, point, rest, stayRefusal, turnBody } from "./pointing/pointing.ts";
import { tellPointing } from "./pointing/watch.ts";
import { wheelCount } from "./pointing/wheel-set.ts";
import { watchWheels } from "./pointing/wheel-watch.ts";
import { takeParameters } from "./parameter-set.ts";
import { cycle_us, housekeeping_us, periodUsual_us } from "./parameters.ts";
import { replaceRate, takeRate } from "./rate-estimate.ts";
import { createState, type AdcsState } from "./state.ts";
import { takeSun } from "./sun-estimate.ts";
import { sunSafeTorque } from "./sun-safe-wheels.ts";
import { sunSafeDipole } from "./sun-safe.ts";
import { execute } from "./telecommands.ts";

export type { AdcsState } from "./state.ts";

type Step = messages.v1.Step;
type StepDone = messages.v1.StepDone;
const Code = messages.v1.EventCode;
const Sensor = messages.v1.Sensor;
const eventsMax = 4;
/** A gyro that has been silent for longer does not feed the attitude filter. */
const silenceMax_us = 500_000;
const telecommandsMax = 2;

export const adcs: Unit<AdcsState, Step, StepDone> = {
  name: "adcs",
  number: 1,
  period_us: periodUsual_us,
  messages: messages.v1,
  initial: createState,
  step,
};

function step(state: AdcsState, request: Step, done: StepDone): void {
  const period_us = usablePeriod_us(request.periodUs, periodUsual_us);
  if (!state.started) raise(state.events, Code.EVENT_CODE_STARTED, severity.info, 0);
  state.started = true;
  done.tick = request.tick;
  done.busyUs = 0;
  obey(state, request.telecommands, telecommandsMax, execute, done.verifications);
  if (request.parameters.length > 0) takeParameters(state.parameters, request.parameters, state.events);
  sense(state, request.inputs, period_us);
  determine(state, request.inputs, period_us);
  updateMode(state.mode, state.rate, state.events, period_us);
  holdPointing(state);
  const thruster = request.inputs === null ? null : request.inputs.thruster;
  updateBurn(state.burn, thruster, state.mode.mode, state.pointing, state.events, period_us);
  control(state, period_us);
  drive(state, done, period_us);
  answer(state, done, period_us);
}

function sense(state: AdcsState, inputs: messages.v1.Inputs | null, period_us: number): void {
  const { field, rate, sun, signs, pointing } = state;
  const { estimator, checks } = pointing;
  if (takeField(field, inputs, signs, state.blanked, period_us)) {
    tell(state, Sensor.SENSOR_MAGNETOMETER, field.watch.lost);
  }
  if (takeRate(rate, inputs, signs, field, period_us)) tell(state, Sensor.SENSOR_GYRO, rate.watch.lost);
  if (estimator.gyro.verdict.rejected) {
    replaceRate(rate, estimator.known ? estimator.filter.omega_BN_B_radps : null, field);
  }
  const inSight = sun.inSight;
  if (takeSun(sun, inputs, signs, rate, !checks.sun.rejected, period_us)) {
    tell(state, Sensor.SENSOR_SUN, sun.watch.lost);
  }
  if (checks.sun.rejected && estimator.known) takeSunByAlmanac(sun, pointing);
  if (sun.inSight !== inSight) {
    raise(state.events, Code.EVENT_CODE_SUN_IN_SIGHT, severity.info, sun.inSight ? 1 : 0);
  }
}

/**
 * Attitude and place are followed in every mode, so that pointing can begin at once; a sensor is rejected only in the
 * pointing modes.
 */
function determine(state: AdcsState, inputs: messages.v1.Inputs | null, period_us: number): void {
  const { rate, pointing, parameters } = state;
  const { estimator, navigation } = pointing;
  const mayReject = isPointing(state.mode.mode);
  const heard = !rate.watch.lost && rate.watch.contrary_us < silenceMax_us;
  const gyro_radps = heard ? rate.gyro_radps : null;
  estimate(
    estimator,
    gyro_radps,
    pointing,
    inputs === null ? [] : inputs.starTrackers,
    mayReject,
    parameters,
    period_us,
  );
  navigate(navigation, inputs === null ? null : inputs.gnss, period_us);
  if (!estimator.running && coarseAttitude(state.field, state.sun, pointing.checks, navigation, coarse_q_BN)) {
    startCoarse(estimator, coarse_q_BN);
  }
  if (estimator.known && navigation.valid) {
    checkSensors(pointing.checks, state.field, state.sun, navigation, estimator.filter.q_BN, mayReject, period_us);
  }
  const heardWheels = inputs === null ? [] : inputs.wheels;
  const found = watchWheels(pointing.wheels, heardWheels, pointing.torques_Nm, parameters.wheels, period_us);
  if (state.mode.mode >= Mode.MODE_SUN_SAFE) pointing.wheels.excluded |= found;
}

/** Gives up a pointing mode whose needs are not met any more. */
function holdPointing(state: AdcsState): void {
  if (!isPointing(state.mode.mode)) return;
  const reason = stayRefusal(state.pointing, state.mode.mode);
  if (reason === Reason.FAILURE_REASON_NONE) return;
  raise(state.events, Code.EVENT_CODE_POINTING_LEFT, severity.high, reason);
  state.mode.automatic = true;
  enterMode(state.mode, Mode.MODE_SUN_SAFE, state.events);
}

function tell(state: AdcsState, sensor: messages.v1.Sensor, lost: boolean): void {
  const code = lost ? Code.EVENT_CODE_SENSOR_LOST : Code.EVENT_CODE_SENSOR_BACK;
  raise(state.events, code, lost ? severity.medium : severity.info, sensor);
}

function control(state: AdcsState, period_us: number): void {
  const { field, rate, sun, dipole_Am2, pointing: fine, parameters } = state;
  const mode = state.mode.mode;
  const trusted = !fine.checks.field.rejected;
  const seen = trusted && hasField(field) ? field.field_B_T : null;
  if (isPointing(mode)) {
    point(fine, mode, seen, parameters, period_us, dipole_Am2);
    return tellPointing(fine, state.told, parameters, state.events);
  }
  if (mode === Mode.MODE_SUN_SAFE && rate.fromGyro && hasWheels(fine)) {
    sunSafeTorque(rate, sun, parameters, torque_B_Nm);
    return turnBody(fine, torque_B_Nm, seen, parameters, dipole_Am2);
  }
  rest(fine);
  if (mode === Mode.MODE_SUN_SAFE && rate.valid && seen !== null)
    sunSafeDipole(field, rate, sun, parameters, dipole_Am2);
  else if (mode === Mode.MODE_DETUMBLE && trusted && hasFieldRate(field)) {
    bdotDipole(field, parameters.detumbleGain_Nms, parameters.dipoleMax_Am2, dipole_Am2);
  } else dipole_Am2[0] = dipole_Am2[1] = dipole_Am2[2] = 0;
}

const torque_B_Nm = new Float64Array(3);
const coarse_q_BN = new Float64Array(4);

/** The wheels have a torque in this mode. */
const usesWheels = ({ mode: { mode }, pointing: fine, rate }: AdcsState): boolean =>
  isPointing(mode) || (mode === Mode.MODE_SUN_SAFE && rate.fromGyro && hasWheels(fine));

/** Drives the torquers, but for the tick whose end belongs to the magnetometer. */
function drive(state: AdcsState, done: StepDone, period_us: number): void {
  const ticks = Math.max(2, Math.round(cycle_us / period_us));
  state.cycleTick = state.cycleTick + 1 >= ticks ? 0 : state.cycleTick + 1;
  state.blanked = state.cycleTick === 0;
  const on = state.blanked ? 0 : 1;
  const outputs = (done.outputs ??= messages.v1.Outputs.create());
  const dipole = (outputs.dipoleAm2 ??= { x: 0, y: 0, z: 0 });
  dipole.x = on * state.dipole_Am2[0]!;
  dipole.y = on * state.dipole_Am2[1]!;
  dipole.z = on * state.dipole_Am2[2]!;
  if (usesWheels(state)) {
    for (let wheel = 0; wheel < wheelCount; wheel += 1)
      outputs.wheelTorquesNm[wheel] = state.pointing.torques_Nm[wheel]!;
  } else if (outputs.wheelTorquesNm.length > 0) outputs.wheelTorquesNm.length = 0;
  outputs.thrusterOn = state.burn.left_us > 0;
}

function answer(state: AdcsState, done: StepDone, period_us: number): void {
  state.sinceHousekeeping_us += period_us;
  const due = state.sinceHousekeeping_us >= housekeeping_us;
  if (due) state.sinceHousekeeping_us = 0;
  done.telemetry = due ? reportHousekeeping(state) : null;
  flushEvents(state.events, done.events, eventsMax);
}
