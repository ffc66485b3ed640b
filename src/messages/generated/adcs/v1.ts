// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import * as values from "../../values.ts";
import { falak as raw } from "../messages.js";
import * as geometryV1 from "../geometry/v1.ts";
import * as reportV1 from "../report/v1.ts";

/** What the unit is doing. */
export const Mode = {
  MODE_UNSPECIFIED: 0,
  MODE_OFF: 1,
  MODE_DETUMBLE: 2,
  MODE_SUN_SAFE: 3,
  MODE_NADIR: 4,
  MODE_TARGET: 5,
  MODE_INERTIAL: 6,
  MODE_WING_TO_SUN: 7,
} as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

/** Sensors. The sign of the first three can be patched by telecommand. */
export const Sensor = {
  SENSOR_UNSPECIFIED: 0,
  SENSOR_MAGNETOMETER: 1,
  SENSOR_GYRO: 2,
  SENSOR_SUN: 3,
  SENSOR_STAR_TRACKER_1: 4,
  SENSOR_STAR_TRACKER_2: 5,
  SENSOR_GNSS: 6,
} as const;
export type Sensor = (typeof Sensor)[keyof typeof Sensor];

export const Axis = {
  AXIS_UNSPECIFIED: 0,
  AXIS_X: 1,
  AXIS_Y: 2,
  AXIS_Z: 3,
} as const;
export type Axis = (typeof Axis)[keyof typeof Axis];

export const EventCode = {
  EVENT_CODE_UNSPECIFIED: 0,
  /** The unit started from its initial state; value: 0. */
  EVENT_CODE_STARTED: 1,
  /** The mode changed; value: the new mode. */
  EVENT_CODE_MODE_CHANGED: 2,
  /** The body rate stayed below the threshold long enough; value: body rate, rad/s. */
  EVENT_CODE_DETUMBLED: 3,
  /** The body rate is too high for the mode, detumbling starts again; value: body rate, rad/s. */
  EVENT_CODE_RATE_HIGH: 4,
  /** A sensor gave no usable sample for a while; value: the Sensor. */
  EVENT_CODE_SENSOR_LOST: 5,
  /** It is back; value: the Sensor. */
  EVENT_CODE_SENSOR_BACK: 6,
  /** The Sun came into or went out of sight; value: 1 or 0. */
  EVENT_CODE_SUN_IN_SIGHT: 7,
  /** The attitude is known; value: its standard deviation, rad. */
  EVENT_CODE_ATTITUDE_ACQUIRED: 8,
  /** It is not known any more; value: for how long no star tracker has been heard, s. */
  EVENT_CODE_ATTITUDE_LOST: 9,
  /** A pointing mode was given up; value: the FailureReason that now forbids it. */
  EVENT_CODE_POINTING_LEFT: 10,
  /** A wheel is not used any more; value: its number, 1 to 4. */
  EVENT_CODE_WHEEL_EXCLUDED: 11,
  /** A wheel is used again; value: its number. */
  EVENT_CODE_WHEEL_BACK: 12,
  /** A sensor contradicts the others and is not used any more; value: the Sensor. */
  EVENT_CODE_SENSOR_REJECTED: 13,
  /** It agrees again; value: the Sensor. */
  EVENT_CODE_SENSOR_ACCEPTED: 14,
  /** Place and time are known from GNSS; value: 1 known, 0 not any more. */
  EVENT_CODE_NAVIGATION: 15,
  /** The wheels carry more momentum than they should; value: momentum, N.m.s. */
  EVENT_CODE_MOMENTUM_HIGH: 16,
  /** The commanded attitude is reached; value: pointing error, rad. */
  EVENT_CODE_ON_TARGET: 17,
  /** A parameter that came with a Step was not loaded, being unknown or out of its range; value: the Parameter. */
  EVENT_CODE_PARAMETER_REFUSED: 18,
  /** The thruster is to burn; value: for how long, s. */
  EVENT_CODE_BURN_STARTED: 19,
  /** It burns no more: time is up, it was disarmed, or pointing or its power went; value: how much of the time was left, s. */
  EVENT_CODE_BURN_ENDED: 20,
  /** Nobody burnt in the time that an arming lasts; value: 0. */
  EVENT_CODE_THRUSTER_DISARMED: 21,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** Numbers of the flight software that depend on the spacecraft. What was not loaded is as built in. */
export const Parameter = {
  PARAMETER_UNSPECIFIED: 0,
  /** Moments of inertia with the wings out, kg.m2. */
  PARAMETER_INERTIA_X: 1,
  PARAMETER_INERTIA_Y: 2,
  PARAMETER_INERTIA_Z: 3,
  /** Gain of the B-dot law, N.m.s. */
  PARAMETER_DETUMBLE_GAIN: 4,
  /** Largest dipole of a torquer, A.m2. */
  PARAMETER_DIPOLE_MAX: 5,
  /** Sun-safe with torquers alone: stiffness, N.m, and damping, N.m.s. */
  PARAMETER_SUN_STIFFNESS: 6,
  PARAMETER_SUN_DAMPING: 7,
  /** Sun-safe with the wheels: stiffness, N.m, and damping, N.m.s. */
  PARAMETER_WHEEL_SUN_STIFFNESS: 8,
  PARAMETER_WHEEL_SUN_DAMPING: 9,
  /** A wheel's inertia about its spin axis, kg.m2. */
  PARAMETER_WHEEL_SPIN_INERTIA: 10,
  /** What is asked of a wheel at most: torque, N.m; speed past which nothing speeds it up, rad/s. */
  PARAMETER_WHEEL_TORQUE_MAX: 11,
  PARAMETER_WHEEL_SPEED_MAX: 12,
  /** What the spin axes have along z: the sine of the pyramid's angle. */
  PARAMETER_WHEEL_AXIS_Z: 13,
  /** Friction that the motors make up for: Coulomb's, N.m; per rad/s, N.m.s. */
  PARAMETER_WHEEL_COULOMB: 14,
  PARAMETER_WHEEL_VISCOUS: 15,
  /** Torque by which a wheel may miss what it was asked for, N.m. */
  PARAMETER_WHEEL_MISSING_MAX: 16,
  /** The gyro's white noise, rad per root s, and the walk of its bias, rad/s per root s. */
  PARAMETER_GYRO_WHITE: 17,
  PARAMETER_GYRO_WALK: 18,
  /** A star tracker's noise across its boresight and about it, rad. */
  PARAMETER_TRACKER_ACROSS: 19,
  PARAMETER_TRACKER_ABOUT: 20,
  /** Where the star trackers look, of any length. */
  PARAMETER_TRACKER_1_X: 21,
  PARAMETER_TRACKER_1_Y: 22,
  PARAMETER_TRACKER_1_Z: 23,
  PARAMETER_TRACKER_2_X: 24,
  PARAMETER_TRACKER_2_Y: 25,
  PARAMETER_TRACKER_2_Z: 26,
  /** Rate of a turn, rad/s, and its braking, rad/s2, at most. */
  PARAMETER_SLEW_RATE_MAX: 27,
  PARAMETER_SLEW_BRAKE_MAX: 28,
  /** Momentum of the wheels above which MOMENTUM_HIGH is told, N.m.s. */
  PARAMETER_MOMENTUM_HIGH: 29,
  /** Longest burn of the thruster, s. */
  PARAMETER_BURN_TIME_MAX: 30,
  /** What is unknown of the gyro's scale and axes, relative to the rate. */
  PARAMETER_GYRO_SCALE: 31,
} as const;
export type Parameter = (typeof Parameter)[keyof typeof Parameter];

/** A star tracker's attitude. */
export interface StarTracker {
  /** Attitude of B relative to N (TEME). */
  qBn: geometryV1.Quaternion | null;
  valid: boolean;
  /** How long before the instant the image was taken. Unit: us. */
  ageUs: number;
}

/** A StarTracker with every sub-message present. */
export type CompleteStarTracker = StarTracker & { qBn: geometryV1.CompleteQuaternion };

export function createStarTracker(): CompleteStarTracker {
  return {
    qBn: geometryV1.createQuaternion(),
    valid: false,
    ageUs: 0,
  };
}

export function quantiseStarTracker(message: StarTracker): void {
  if (message.qBn !== null) geometryV1.quantiseQuaternion(message.qBn);
  message.ageUs = message.ageUs >>> 0;
}

export function plainStarTracker(from: StarTracker): StarTracker {
  return {
    qBn: from.qBn === null ? null : geometryV1.plainQuaternion(from.qBn),
    valid: from.valid,
    ageUs: from.ageUs,
  };
}

/** A star tracker's attitude. */
export const StarTracker: MessageType<StarTracker, CompleteStarTracker> = messageType(
  "falak.adcs.v1.StarTracker",
  raw.adcs.v1.StarTracker,
  createStarTracker,
  quantiseStarTracker,
  plainStarTracker,
);

/** Position, velocity and time in the Earth-fixed frame (WGS-84). */
export interface Gnss {
  /** Unit: m. */
  positionEM: geometryV1.Vector3Double | null;
  /** Unit: m/s. */
  velocityEMps: geometryV1.Vector3 | null;
  /** Receiver time since the start of the exercise. Unit: us. */
  timeUs: number;
  valid: boolean;
  /** Moment of the fix, since 2000-01-01T00:00:00 TAI. Unit: us. */
  taiUs: number;
}

/** A Gnss with every sub-message present. */
export type CompleteGnss = Gnss & { positionEM: geometryV1.CompleteVector3Double; velocityEMps: geometryV1.CompleteVector3 };

export function createGnss(): CompleteGnss {
  return {
    positionEM: geometryV1.createVector3Double(),
    velocityEMps: geometryV1.createVector3(),
    timeUs: 0,
    valid: false,
    taiUs: 0,
  };
}

export function quantiseGnss(message: Gnss): void {
  if (message.positionEM !== null) geometryV1.quantiseVector3Double(message.positionEM);
  if (message.velocityEMps !== null) geometryV1.quantiseVector3(message.velocityEMps);
  message.timeUs = values.toUint64(message.timeUs);
  message.taiUs = values.toUint64(message.taiUs);
}

export function plainGnss(from: Gnss): Gnss {
  return {
    positionEM: from.positionEM === null ? null : geometryV1.plainVector3Double(from.positionEM),
    velocityEMps: from.velocityEMps === null ? null : geometryV1.plainVector3(from.velocityEMps),
    timeUs: values.safeInteger(from.timeUs, "falak.adcs.v1.Gnss.time_us"),
    valid: from.valid,
    taiUs: values.safeInteger(from.taiUs, "falak.adcs.v1.Gnss.tai_us"),
  };
}

/** Position, velocity and time in the Earth-fixed frame (WGS-84). */
export const Gnss: MessageType<Gnss, CompleteGnss> = messageType(
  "falak.adcs.v1.Gnss",
  raw.adcs.v1.Gnss,
  createGnss,
  quantiseGnss,
  plainGnss,
);

/** One reaction wheel's tachometer and housekeeping. */
export interface Wheel {
  /** Unit: rad/s. */
  speedRadps: number;
  /** Unit: A. */
  currentA: number;
  /** Unit: degC. */
  temperatureDegc: number;
}

/** A Wheel with every sub-message present. */
export type CompleteWheel = Wheel;

export function createWheel(): CompleteWheel {
  return {
    speedRadps: 0,
    currentA: 0,
    temperatureDegc: 0,
  };
}

export function quantiseWheel(message: Wheel): void {
  message.speedRadps = Math.fround(message.speedRadps);
  message.currentA = Math.fround(message.currentA);
  message.temperatureDegc = Math.fround(message.temperatureDegc);
}

export function plainWheel(from: Wheel): Wheel {
  return {
    speedRadps: from.speedRadps,
    currentA: from.currentA,
    temperatureDegc: from.temperatureDegc,
  };
}

/** One reaction wheel's tachometer and housekeeping. */
export const Wheel: MessageType<Wheel, CompleteWheel> = messageType(
  "falak.adcs.v1.Wheel",
  raw.adcs.v1.Wheel,
  createWheel,
  quantiseWheel,
  plainWheel,
);

/** What the thruster's power supply says of it; absent while its load is switched off. */
export interface Thruster {
  /** The discharge burns. */
  burning: boolean;
  /** Unit: kg. */
  propellantKg: number;
}

/** A Thruster with every sub-message present. */
export type CompleteThruster = Thruster;

export function createThruster(): CompleteThruster {
  return {
    burning: false,
    propellantKg: 0,
  };
}

export function quantiseThruster(message: Thruster): void {
  message.propellantKg = Math.fround(message.propellantKg);
}

export function plainThruster(from: Thruster): Thruster {
  return {
    burning: from.burning,
    propellantKg: from.propellantKg,
  };
}

/** What the thruster's power supply says of it; absent while its load is switched off. */
export const Thruster: MessageType<Thruster, CompleteThruster> = messageType(
  "falak.adcs.v1.Thruster",
  raw.adcs.v1.Thruster,
  createThruster,
  quantiseThruster,
  plainThruster,
);

/** A number of the flight software. */
export interface ParameterValue {
  parameter: Parameter;
  /** Its unit stands beside the parameter. Unit: 1. */
  value: number;
}

/** A ParameterValue with every sub-message present. */
export type CompleteParameterValue = ParameterValue;

export function createParameterValue(): CompleteParameterValue {
  return {
    parameter: 0,
    value: 0,
  };
}

export function quantiseParameterValue(message: ParameterValue): void {
  message.parameter = (message.parameter | 0) as Parameter;
  message.value = Math.fround(message.value);
}

export function plainParameterValue(from: ParameterValue): ParameterValue {
  return {
    parameter: from.parameter,
    value: from.value,
  };
}

/** A number of the flight software. */
export const ParameterValue: MessageType<ParameterValue, CompleteParameterValue> = messageType(
  "falak.adcs.v1.ParameterValue",
  raw.adcs.v1.ParameterValue,
  createParameterValue,
  quantiseParameterValue,
  plainParameterValue,
);

/** What the sensors say at the instant. A message that is absent has no new sample. */
export interface Inputs {
  /** Unit: T. */
  magneticFieldT: geometryV1.Vector3 | null;
  /** Unit: rad/s. */
  angularRateRadps: geometryV1.Vector3 | null;
  /** Cosine of the Sun's angle to each face: +x, -x, +y, -y, +z, -z; 0 where the Sun is behind it. Unit: 1. */
  sunCosines: number[];
  starTrackers: StarTracker[];
  gnss: Gnss | null;
  wheels: Wheel[];
  /** Measured coil currents scaled to dipole, x, y, z. Unit: A.m2. */
  coilDipolesAm2: number[];
  thruster: Thruster | null;
}

/** A Inputs with every sub-message present. */
export type CompleteInputs = Inputs & { magneticFieldT: geometryV1.CompleteVector3; angularRateRadps: geometryV1.CompleteVector3; gnss: CompleteGnss; thruster: CompleteThruster };

export function createInputs(): CompleteInputs {
  return {
    magneticFieldT: geometryV1.createVector3(),
    angularRateRadps: geometryV1.createVector3(),
    sunCosines: [],
    starTrackers: [],
    gnss: createGnss(),
    wheels: [],
    coilDipolesAm2: [],
    thruster: createThruster(),
  };
}

export function quantiseInputs(message: Inputs): void {
  if (message.magneticFieldT !== null) geometryV1.quantiseVector3(message.magneticFieldT);
  if (message.angularRateRadps !== null) geometryV1.quantiseVector3(message.angularRateRadps);
  values.assertAtMost(message.sunCosines.length, 6, "falak.adcs.v1.Inputs.sun_cosines", "elements");
  for (let i = 0; i < message.sunCosines.length; i += 1) {
    message.sunCosines[i] = Math.fround(message.sunCosines[i]!);
  }
  values.assertAtMost(message.starTrackers.length, 2, "falak.adcs.v1.Inputs.star_trackers", "elements");
  for (let i = 0; i < message.starTrackers.length; i += 1) {
    quantiseStarTracker(message.starTrackers[i]!);
  }
  if (message.gnss !== null) quantiseGnss(message.gnss);
  values.assertAtMost(message.wheels.length, 4, "falak.adcs.v1.Inputs.wheels", "elements");
  for (let i = 0; i < message.wheels.length; i += 1) {
    quantiseWheel(message.wheels[i]!);
  }
  values.assertAtMost(message.coilDipolesAm2.length, 3, "falak.adcs.v1.Inputs.coil_dipoles_am2", "elements");
  for (let i = 0; i < message.coilDipolesAm2.length; i += 1) {
    message.coilDipolesAm2[i] = Math.fround(message.coilDipolesAm2[i]!);
  }
  if (message.thruster !== null) quantiseThruster(message.thruster);
}

export function plainInputs(from: Inputs): Inputs {
  values.refuseAbove(from.sunCosines.length, 6, "falak.adcs.v1.Inputs.sun_cosines", "elements");
  values.refuseAbove(from.starTrackers.length, 2, "falak.adcs.v1.Inputs.star_trackers", "elements");
  values.refuseAbove(from.wheels.length, 4, "falak.adcs.v1.Inputs.wheels", "elements");
  values.refuseAbove(from.coilDipolesAm2.length, 3, "falak.adcs.v1.Inputs.coil_dipoles_am2", "elements");
  return {
    magneticFieldT: from.magneticFieldT === null ? null : geometryV1.plainVector3(from.magneticFieldT),
    angularRateRadps: from.angularRateRadps === null ? null : geometryV1.plainVector3(from.angularRateRadps),
    sunCosines: from.sunCosines.slice(),
    starTrackers: from.starTrackers.map((each) => plainStarTracker(each)),
    gnss: from.gnss === null ? null : plainGnss(from.gnss),
    wheels: from.wheels.map((each) => plainWheel(each)),
    coilDipolesAm2: from.coilDipolesAm2.slice(),
    thruster: from.thruster === null ? null : plainThruster(from.thruster),
  };
}

/** What the sensors say at the instant. A message that is absent has no new sample. */
export const Inputs: MessageType<Inputs, CompleteInputs> = messageType(
  "falak.adcs.v1.Inputs",
  raw.adcs.v1.Inputs,
  createInputs,
  quantiseInputs,
  plainInputs,
);

/** What the actuators shall do from the moment at which the outputs take effect. */
export interface Outputs {
  /** Magnetic dipole of the three torquers. Unit: A.m2. */
  dipoleAm2: geometryV1.Vector3 | null;
  /** Motor torque of each wheel about its own axis. Unit: N.m. */
  wheelTorquesNm: number[];
  thrusterOn: boolean;
}

/** A Outputs with every sub-message present. */
export type CompleteOutputs = Outputs & { dipoleAm2: geometryV1.CompleteVector3 };

export function createOutputs(): CompleteOutputs {
  return {
    dipoleAm2: geometryV1.createVector3(),
    wheelTorquesNm: [],
    thrusterOn: false,
  };
}

export function quantiseOutputs(message: Outputs): void {
  if (message.dipoleAm2 !== null) geometryV1.quantiseVector3(message.dipoleAm2);
  values.assertAtMost(message.wheelTorquesNm.length, 4, "falak.adcs.v1.Outputs.wheel_torques_nm", "elements");
  for (let i = 0; i < message.wheelTorquesNm.length; i += 1) {
    message.wheelTorquesNm[i] = Math.fround(message.wheelTorquesNm[i]!);
  }
}

export function plainOutputs(from: Outputs): Outputs {
  values.refuseAbove(from.wheelTorquesNm.length, 4, "falak.adcs.v1.Outputs.wheel_torques_nm", "elements");
  return {
    dipoleAm2: from.dipoleAm2 === null ? null : geometryV1.plainVector3(from.dipoleAm2),
    wheelTorquesNm: from.wheelTorquesNm.slice(),
    thrusterOn: from.thrusterOn,
  };
}

/** What the actuators shall do from the moment at which the outputs take effect. */
export const Outputs: MessageType<Outputs, CompleteOutputs> = messageType(
  "falak.adcs.v1.Outputs",
  raw.adcs.v1.Outputs,
  createOutputs,
  quantiseOutputs,
  plainOutputs,
);

/** What the bench sends at an instant: the clock, what the sensors say, and the telecommands that arrived. */
export interface Step {
  /** Counts the steps of this unit since the start of the exercise. Unit: 1. */
  tick: number;
  /** Moment of the instant since the start of the exercise. Unit: us. */
  simTimeUs: number;
  /** How long the control law shall run. Unit: us. */
  periodUs: number;
  inputs: Inputs | null;
  telecommands: Telecommand[];
  /** Numbers of this spacecraft, where they are other than those built in: with the first steps after a start. */
  parameters: ParameterValue[];
}

/** A Step with every sub-message present. */
export type CompleteStep = Step & { inputs: CompleteInputs };

export function createStep(): CompleteStep {
  return {
    tick: 0,
    simTimeUs: 0,
    periodUs: 0,
    inputs: createInputs(),
    telecommands: [],
    parameters: [],
  };
}

export function quantiseStep(message: Step): void {
  message.tick = message.tick >>> 0;
  message.simTimeUs = values.toUint64(message.simTimeUs);
  message.periodUs = message.periodUs >>> 0;
  if (message.inputs !== null) quantiseInputs(message.inputs);
  values.assertAtMost(message.telecommands.length, 2, "falak.adcs.v1.Step.telecommands", "elements");
  for (let i = 0; i < message.telecommands.length; i += 1) {
    quantiseTelecommand(message.telecommands[i]!);
  }
  values.assertAtMost(message.parameters.length, 6, "falak.adcs.v1.Step.parameters", "elements");
  for (let i = 0; i < message.parameters.length; i += 1) {
    quantiseParameterValue(message.parameters[i]!);
  }
}

export function plainStep(from: Step): Step {
  values.refuseAbove(from.telecommands.length, 2, "falak.adcs.v1.Step.telecommands", "elements");
  values.refuseAbove(from.parameters.length, 6, "falak.adcs.v1.Step.parameters", "elements");
  return {
    tick: from.tick,
    simTimeUs: values.safeInteger(from.simTimeUs, "falak.adcs.v1.Step.sim_time_us"),
    periodUs: from.periodUs,
    inputs: from.inputs === null ? null : plainInputs(from.inputs),
    telecommands: from.telecommands.map((each) => plainTelecommand(each)),
    parameters: from.parameters.map((each) => plainParameterValue(each)),
  };
}

/** What the bench sends at an instant: the clock, what the sensors say, and the telecommands that arrived. */
export const Step: MessageType<Step, CompleteStep> = messageType(
  "falak.adcs.v1.Step",
  raw.adcs.v1.Step,
  createStep,
  quantiseStep,
  plainStep,
);

/** The answer to a Step. */
export interface StepDone {
  /** The tick that is answered. Unit: 1. */
  tick: number;
  outputs: Outputs | null;
  /** Housekeeping, in the ticks in which it is due. */
  telemetry: Telemetry | null;
  events: Event[];
  verifications: reportV1.Verification[];
  /** Time that the step took on the target's own clock; evidence, never part of a hash. Unit: us. */
  busyUs: number;
}

/** A StepDone with every sub-message present. */
export type CompleteStepDone = StepDone & { outputs: CompleteOutputs; telemetry: CompleteTelemetry };

export function createStepDone(): CompleteStepDone {
  return {
    tick: 0,
    outputs: createOutputs(),
    telemetry: createTelemetry(),
    events: [],
    verifications: [],
    busyUs: 0,
  };
}

export function quantiseStepDone(message: StepDone): void {
  message.tick = message.tick >>> 0;
  if (message.outputs !== null) quantiseOutputs(message.outputs);
  if (message.telemetry !== null) quantiseTelemetry(message.telemetry);
  values.assertAtMost(message.events.length, 4, "falak.adcs.v1.StepDone.events", "elements");
  for (let i = 0; i < message.events.length; i += 1) {
    quantiseEvent(message.events[i]!);
  }
  values.assertAtMost(message.verifications.length, 4, "falak.adcs.v1.StepDone.verifications", "elements");
  for (let i = 0; i < message.verifications.length; i += 1) {
    reportV1.quantiseVerification(message.verifications[i]!);
  }
  message.busyUs = message.busyUs >>> 0;
}

export function plainStepDone(from: StepDone): StepDone {
  values.refuseAbove(from.events.length, 4, "falak.adcs.v1.StepDone.events", "elements");
  values.refuseAbove(from.verifications.length, 4, "falak.adcs.v1.StepDone.verifications", "elements");
  return {
    tick: from.tick,
    outputs: from.outputs === null ? null : plainOutputs(from.outputs),
    telemetry: from.telemetry === null ? null : plainTelemetry(from.telemetry),
    events: from.events.map((each) => plainEvent(each)),
    verifications: from.verifications.map((each) => reportV1.plainVerification(each)),
    busyUs: from.busyUs,
  };
}

/** The answer to a Step. */
export const StepDone: MessageType<StepDone, CompleteStepDone> = messageType(
  "falak.adcs.v1.StepDone",
  raw.adcs.v1.StepDone,
  createStepDone,
  quantiseStepDone,
  plainStepDone,
);

/** Something that happened on board. */
export interface Event {
  code: EventCode;
  severity: reportV1.EventSeverity;
  /** A number that goes with the event; its meaning and unit stand beside the code. Unit: 1. */
  value: number;
}

/** A Event with every sub-message present. */
export type CompleteEvent = Event;

export function createEvent(): CompleteEvent {
  return {
    code: 0,
    severity: 0,
    value: 0,
  };
}

export function quantiseEvent(message: Event): void {
  message.code = (message.code | 0) as EventCode;
  message.severity = (message.severity | 0) as reportV1.EventSeverity;
  message.value = Math.fround(message.value);
}

export function plainEvent(from: Event): Event {
  return {
    code: from.code,
    severity: from.severity,
    value: from.value,
  };
}

/** Something that happened on board. */
export const Event: MessageType<Event, CompleteEvent> = messageType(
  "falak.adcs.v1.Event",
  raw.adcs.v1.Event,
  createEvent,
  quantiseEvent,
  plainEvent,
);

/** Housekeeping. */
export interface Telemetry {
  mode: Mode;
  /** Body rate of B relative to N, in B, as the unit estimates it. Unit: rad/s. */
  bodyRateRadps: geometryV1.Vector3 | null;
  /** Unit: T. */
  magneticFieldT: geometryV1.Vector3 | null;
  /** Unit vector to the Sun in B as the sun sensors give it; zero in eclipse. Unit: 1. */
  sunDirection: geometryV1.Vector3 | null;
  sunInSight: boolean;
  /** Angle between the Sun and the array normal; the last one while the Sun is out of sight. Unit: rad. */
  sunAngleRad: number;
  /** Unit: A.m2. */
  dipoleAm2: geometryV1.Vector3 | null;
  /** Unit: s. */
  secondsInMode: number;
  /** Unit: 1. */
  acceptedCount: number;
  /** Unit: 1. */
  refusedCount: number;
  /** Estimated attitude, where the unit has one. */
  qBn: geometryV1.Quaternion | null;
  /** Unit: rad/s. */
  gyroBiasRadps: geometryV1.Vector3 | null;
  /** Angle to the commanded attitude, where there is one. Unit: rad. */
  pointingErrorRad: number | null;
  /** Unit: rad/s. */
  wheelSpeedsRadps: number[];
  /**
   * What is in use, a bit each: 0 magnetometer, 1 gyro, 2 sun sensors, 3-4 star trackers, 5 GNSS, 8-11 wheels; 12: the turn to
   * the commanded attitude is under way; 13: the thruster is armed; 14: it is told to burn. Unit: 1.
   */
  sensorsInUse: number;
  /** Standard deviation of the estimated attitude, where there is one. Unit: rad. */
  attitudeSigmaRad: number | null;
  /** Normalised innovation squared per degree of freedom, averaged: near 1 where filter and sensors agree. Unit: 1. */
  estimatorConsistency: number | null;
}

/** A Telemetry with every sub-message present. */
export type CompleteTelemetry = Telemetry & { bodyRateRadps: geometryV1.CompleteVector3; magneticFieldT: geometryV1.CompleteVector3; sunDirection: geometryV1.CompleteVector3; dipoleAm2: geometryV1.CompleteVector3; qBn: geometryV1.CompleteQuaternion; gyroBiasRadps: geometryV1.CompleteVector3 };

export function createTelemetry(): CompleteTelemetry {
  return {
    mode: 0,
    bodyRateRadps: geometryV1.createVector3(),
    magneticFieldT: geometryV1.createVector3(),
    sunDirection: geometryV1.createVector3(),
    sunInSight: false,
    sunAngleRad: 0,
    dipoleAm2: geometryV1.createVector3(),
    secondsInMode: 0,
    acceptedCount: 0,
    refusedCount: 0,
    qBn: geometryV1.createQuaternion(),
    gyroBiasRadps: geometryV1.createVector3(),
    pointingErrorRad: null,
    wheelSpeedsRadps: [],
    sensorsInUse: 0,
    attitudeSigmaRad: null,
    estimatorConsistency: null,
  };
}

export function quantiseTelemetry(message: Telemetry): void {
  message.mode = (message.mode | 0) as Mode;
  if (message.bodyRateRadps !== null) geometryV1.quantiseVector3(message.bodyRateRadps);
  if (message.magneticFieldT !== null) geometryV1.quantiseVector3(message.magneticFieldT);
  if (message.sunDirection !== null) geometryV1.quantiseVector3(message.sunDirection);
  message.sunAngleRad = Math.fround(message.sunAngleRad);
  if (message.dipoleAm2 !== null) geometryV1.quantiseVector3(message.dipoleAm2);
  message.secondsInMode = message.secondsInMode >>> 0;
  message.acceptedCount = message.acceptedCount >>> 0;
  message.refusedCount = message.refusedCount >>> 0;
  if (message.qBn !== null) geometryV1.quantiseQuaternion(message.qBn);
  if (message.gyroBiasRadps !== null) geometryV1.quantiseVector3(message.gyroBiasRadps);
  if (message.pointingErrorRad !== null) message.pointingErrorRad = Math.fround(message.pointingErrorRad);
  values.assertAtMost(message.wheelSpeedsRadps.length, 4, "falak.adcs.v1.Telemetry.wheel_speeds_radps", "elements");
  for (let i = 0; i < message.wheelSpeedsRadps.length; i += 1) {
    message.wheelSpeedsRadps[i] = Math.fround(message.wheelSpeedsRadps[i]!);
  }
  message.sensorsInUse = message.sensorsInUse >>> 0;
  if (message.attitudeSigmaRad !== null) message.attitudeSigmaRad = Math.fround(message.attitudeSigmaRad);
  if (message.estimatorConsistency !== null) message.estimatorConsistency = Math.fround(message.estimatorConsistency);
}

export function plainTelemetry(from: Telemetry): Telemetry {
  values.refuseAbove(from.wheelSpeedsRadps.length, 4, "falak.adcs.v1.Telemetry.wheel_speeds_radps", "elements");
  return {
    mode: from.mode,
    bodyRateRadps: from.bodyRateRadps === null ? null : geometryV1.plainVector3(from.bodyRateRadps),
    magneticFieldT: from.magneticFieldT === null ? null : geometryV1.plainVector3(from.magneticFieldT),
    sunDirection: from.sunDirection === null ? null : geometryV1.plainVector3(from.sunDirection),
    sunInSight: from.sunInSight,
    sunAngleRad: from.sunAngleRad,
    dipoleAm2: from.dipoleAm2 === null ? null : geometryV1.plainVector3(from.dipoleAm2),
    secondsInMode: from.secondsInMode,
    acceptedCount: from.acceptedCount,
    refusedCount: from.refusedCount,
    qBn: from.qBn === null ? null : geometryV1.plainQuaternion(from.qBn),
    gyroBiasRadps: from.gyroBiasRadps === null ? null : geometryV1.plainVector3(from.gyroBiasRadps),
    pointingErrorRad: from.pointingErrorRad,
    wheelSpeedsRadps: from.wheelSpeedsRadps.slice(),
    sensorsInUse: from.sensorsInUse,
    attitudeSigmaRad: from.attitudeSigmaRad,
    estimatorConsistency: from.estimatorConsistency,
  };
}

/** Housekeeping. */
export const Telemetry: MessageType<Telemetry, CompleteTelemetry> = messageType(
  "falak.adcs.v1.Telemetry",
  raw.adcs.v1.Telemetry,
  createTelemetry,
  quantiseTelemetry,
  plainTelemetry,
);

/** One telecommand to the unit. */
export interface Telecommand {
  /** Unit: 1. */
  requestId: number;
  setMode: SetMode | null;
  patchSensorSign: PatchSensorSign | null;
  setDetumbleGain: SetDetumbleGain | null;
  setTarget: SetTarget | null;
  setInertialAttitude: SetInertialAttitude | null;
  excludeWheel: ExcludeWheel | null;
  loadParameter: LoadParameter | null;
  armThruster: ArmThruster | null;
  burnThruster: BurnThruster | null;
}

/** A Telecommand with every sub-message present. */
export type CompleteTelecommand = Telecommand;

export function createTelecommand(): CompleteTelecommand {
  return {
    requestId: 0,
    setMode: null,
    patchSensorSign: null,
    setDetumbleGain: null,
    setTarget: null,
    setInertialAttitude: null,
    excludeWheel: null,
    loadParameter: null,
    armThruster: null,
    burnThruster: null,
  };
}

export function quantiseTelecommand(message: Telecommand): void {
  message.requestId = message.requestId >>> 0;
  if (message.setMode !== null) quantiseSetMode(message.setMode);
  if (message.patchSensorSign !== null) quantisePatchSensorSign(message.patchSensorSign);
  if (message.setDetumbleGain !== null) quantiseSetDetumbleGain(message.setDetumbleGain);
  if (message.setTarget !== null) quantiseSetTarget(message.setTarget);
  if (message.setInertialAttitude !== null) quantiseSetInertialAttitude(message.setInertialAttitude);
  if (message.excludeWheel !== null) quantiseExcludeWheel(message.excludeWheel);
  if (message.loadParameter !== null) quantiseLoadParameter(message.loadParameter);
  if (message.armThruster !== null) quantiseArmThruster(message.armThruster);
  if (message.burnThruster !== null) quantiseBurnThruster(message.burnThruster);
  if (message.patchSensorSign !== null || message.setDetumbleGain !== null || message.setTarget !== null || message.setInertialAttitude !== null || message.excludeWheel !== null || message.loadParameter !== null || message.armThruster !== null || message.burnThruster !== null) message.setMode = null;
  if (message.setDetumbleGain !== null || message.setTarget !== null || message.setInertialAttitude !== null || message.excludeWheel !== null || message.loadParameter !== null || message.armThruster !== null || message.burnThruster !== null) message.patchSensorSign = null;
  if (message.setTarget !== null || message.setInertialAttitude !== null || message.excludeWheel !== null || message.loadParameter !== null || message.armThruster !== null || message.burnThruster !== null) message.setDetumbleGain = null;
  if (message.setInertialAttitude !== null || message.excludeWheel !== null || message.loadParameter !== null || message.armThruster !== null || message.burnThruster !== null) message.setTarget = null;
  if (message.excludeWheel !== null || message.loadParameter !== null || message.armThruster !== null || message.burnThruster !== null) message.setInertialAttitude = null;
  if (message.loadParameter !== null || message.armThruster !== null || message.burnThruster !== null) message.excludeWheel = null;
  if (message.armThruster !== null || message.burnThruster !== null) message.loadParameter = null;
  if (message.burnThruster !== null) message.armThruster = null;
}

export function plainTelecommand(from: Telecommand): Telecommand {
  return {
    requestId: from.requestId,
    setMode: from.setMode === null || from.patchSensorSign !== null || from.setDetumbleGain !== null || from.setTarget !== null || from.setInertialAttitude !== null || from.excludeWheel !== null || from.loadParameter !== null || from.armThruster !== null || from.burnThruster !== null ? null : plainSetMode(from.setMode),
    patchSensorSign: from.patchSensorSign === null || from.setDetumbleGain !== null || from.setTarget !== null || from.setInertialAttitude !== null || from.excludeWheel !== null || from.loadParameter !== null || from.armThruster !== null || from.burnThruster !== null ? null : plainPatchSensorSign(from.patchSensorSign),
    setDetumbleGain: from.setDetumbleGain === null || from.setTarget !== null || from.setInertialAttitude !== null || from.excludeWheel !== null || from.loadParameter !== null || from.armThruster !== null || from.burnThruster !== null ? null : plainSetDetumbleGain(from.setDetumbleGain),
    setTarget: from.setTarget === null || from.setInertialAttitude !== null || from.excludeWheel !== null || from.loadParameter !== null || from.armThruster !== null || from.burnThruster !== null ? null : plainSetTarget(from.setTarget),
    setInertialAttitude: from.setInertialAttitude === null || from.excludeWheel !== null || from.loadParameter !== null || from.armThruster !== null || from.burnThruster !== null ? null : plainSetInertialAttitude(from.setInertialAttitude),
    excludeWheel: from.excludeWheel === null || from.loadParameter !== null || from.armThruster !== null || from.burnThruster !== null ? null : plainExcludeWheel(from.excludeWheel),
    loadParameter: from.loadParameter === null || from.armThruster !== null || from.burnThruster !== null ? null : plainLoadParameter(from.loadParameter),
    armThruster: from.armThruster === null || from.burnThruster !== null ? null : plainArmThruster(from.armThruster),
    burnThruster: from.burnThruster === null ? null : plainBurnThruster(from.burnThruster),
  };
}

/** One telecommand to the unit. */
export const Telecommand: MessageType<Telecommand, CompleteTelecommand> = messageType(
  "falak.adcs.v1.Telecommand",
  raw.adcs.v1.Telecommand,
  createTelecommand,
  quantiseTelecommand,
  plainTelecommand,
);

/** Asks for a mode. */
export interface SetMode {
  mode: Mode;
}

/** A SetMode with every sub-message present. */
export type CompleteSetMode = SetMode;

export function createSetMode(): CompleteSetMode {
  return {
    mode: 0,
  };
}

export function quantiseSetMode(message: SetMode): void {
  message.mode = (message.mode | 0) as Mode;
}

export function plainSetMode(from: SetMode): SetMode {
  return {
    mode: from.mode,
  };
}

/** Asks for a mode. */
export const SetMode: MessageType<SetMode, CompleteSetMode> = messageType(
  "falak.adcs.v1.SetMode",
  raw.adcs.v1.SetMode,
  createSetMode,
  quantiseSetMode,
  plainSetMode,
);

/** Inverts the sign with which one axis of a sensor is read, or puts it back. */
export interface PatchSensorSign {
  sensor: Sensor;
  axis: Axis;
  inverted: boolean;
}

/** A PatchSensorSign with every sub-message present. */
export type CompletePatchSensorSign = PatchSensorSign;

export function createPatchSensorSign(): CompletePatchSensorSign {
  return {
    sensor: 0,
    axis: 0,
    inverted: false,
  };
}

export function quantisePatchSensorSign(message: PatchSensorSign): void {
  message.sensor = (message.sensor | 0) as Sensor;
  message.axis = (message.axis | 0) as Axis;
}

export function plainPatchSensorSign(from: PatchSensorSign): PatchSensorSign {
  return {
    sensor: from.sensor,
    axis: from.axis,
    inverted: from.inverted,
  };
}

/** Inverts the sign with which one axis of a sensor is read, or puts it back. */
export const PatchSensorSign: MessageType<PatchSensorSign, CompletePatchSensorSign> = messageType(
  "falak.adcs.v1.PatchSensorSign",
  raw.adcs.v1.PatchSensorSign,
  createPatchSensorSign,
  quantisePatchSensorSign,
  plainPatchSensorSign,
);

/** The place on the ground that the mode TARGET looks at. */
export interface SetTarget {
  /** Geodetic, WGS-84. Unit: deg. */
  latitudeDeg: number;
  /** Unit: deg. */
  longitudeDeg: number;
  /** Unit: m. */
  altitudeM: number;
}

/** A SetTarget with every sub-message present. */
export type CompleteSetTarget = SetTarget;

export function createSetTarget(): CompleteSetTarget {
  return {
    latitudeDeg: 0,
    longitudeDeg: 0,
    altitudeM: 0,
  };
}

export function quantiseSetTarget(message: SetTarget): void {
  message.latitudeDeg = Math.fround(message.latitudeDeg);
  message.longitudeDeg = Math.fround(message.longitudeDeg);
  message.altitudeM = Math.fround(message.altitudeM);
}

export function plainSetTarget(from: SetTarget): SetTarget {
  return {
    latitudeDeg: from.latitudeDeg,
    longitudeDeg: from.longitudeDeg,
    altitudeM: from.altitudeM,
  };
}

/** The place on the ground that the mode TARGET looks at. */
export const SetTarget: MessageType<SetTarget, CompleteSetTarget> = messageType(
  "falak.adcs.v1.SetTarget",
  raw.adcs.v1.SetTarget,
  createSetTarget,
  quantiseSetTarget,
  plainSetTarget,
);

/** The attitude that the mode INERTIAL holds. */
export interface SetInertialAttitude {
  /** Attitude of B relative to N (TEME). */
  qBn: geometryV1.Quaternion | null;
}

/** A SetInertialAttitude with every sub-message present. */
export type CompleteSetInertialAttitude = SetInertialAttitude & { qBn: geometryV1.CompleteQuaternion };

export function createSetInertialAttitude(): CompleteSetInertialAttitude {
  return {
    qBn: geometryV1.createQuaternion(),
  };
}

export function quantiseSetInertialAttitude(message: SetInertialAttitude): void {
  if (message.qBn !== null) geometryV1.quantiseQuaternion(message.qBn);
}

export function plainSetInertialAttitude(from: SetInertialAttitude): SetInertialAttitude {
  return {
    qBn: from.qBn === null ? null : geometryV1.plainQuaternion(from.qBn),
  };
}

/** The attitude that the mode INERTIAL holds. */
export const SetInertialAttitude: MessageType<SetInertialAttitude, CompleteSetInertialAttitude> = messageType(
  "falak.adcs.v1.SetInertialAttitude",
  raw.adcs.v1.SetInertialAttitude,
  createSetInertialAttitude,
  quantiseSetInertialAttitude,
  plainSetInertialAttitude,
);

/** Takes a wheel out of use, or into it again. Any three of the four are enough. */
export interface ExcludeWheel {
  /** 1 to 4. Unit: 1. */
  wheel: number;
  excluded: boolean;
}

/** A ExcludeWheel with every sub-message present. */
export type CompleteExcludeWheel = ExcludeWheel;

export function createExcludeWheel(): CompleteExcludeWheel {
  return {
    wheel: 0,
    excluded: false,
  };
}

export function quantiseExcludeWheel(message: ExcludeWheel): void {
  message.wheel = message.wheel >>> 0;
}

export function plainExcludeWheel(from: ExcludeWheel): ExcludeWheel {
  return {
    wheel: from.wheel,
    excluded: from.excluded,
  };
}

/** Takes a wheel out of use, or into it again. Any three of the four are enough. */
export const ExcludeWheel: MessageType<ExcludeWheel, CompleteExcludeWheel> = messageType(
  "falak.adcs.v1.ExcludeWheel",
  raw.adcs.v1.ExcludeWheel,
  createExcludeWheel,
  quantiseExcludeWheel,
  plainExcludeWheel,
);

/** Sets the gain of the B-dot law. */
export interface SetDetumbleGain {
  /** Dipole per rate of change of the field's direction. Unit: N.m.s. */
  gainNms: number;
}

/** A SetDetumbleGain with every sub-message present. */
export type CompleteSetDetumbleGain = SetDetumbleGain;

export function createSetDetumbleGain(): CompleteSetDetumbleGain {
  return {
    gainNms: 0,
  };
}

export function quantiseSetDetumbleGain(message: SetDetumbleGain): void {
  message.gainNms = Math.fround(message.gainNms);
}

export function plainSetDetumbleGain(from: SetDetumbleGain): SetDetumbleGain {
  return {
    gainNms: from.gainNms,
  };
}

/** Sets the gain of the B-dot law. */
export const SetDetumbleGain: MessageType<SetDetumbleGain, CompleteSetDetumbleGain> = messageType(
  "falak.adcs.v1.SetDetumbleGain",
  raw.adcs.v1.SetDetumbleGain,
  createSetDetumbleGain,
  quantiseSetDetumbleGain,
  plainSetDetumbleGain,
);

/** Sets a number of the flight software until the unit restarts. */
export interface LoadParameter {
  parameter: Parameter;
  /** Its unit stands beside the parameter. Unit: 1. */
  value: number;
}

/** A LoadParameter with every sub-message present. */
export type CompleteLoadParameter = LoadParameter;

export function createLoadParameter(): CompleteLoadParameter {
  return {
    parameter: 0,
    value: 0,
  };
}

export function quantiseLoadParameter(message: LoadParameter): void {
  message.parameter = (message.parameter | 0) as Parameter;
  message.value = Math.fround(message.value);
}

export function plainLoadParameter(from: LoadParameter): LoadParameter {
  return {
    parameter: from.parameter,
    value: from.value,
  };
}

/** Sets a number of the flight software until the unit restarts. */
export const LoadParameter: MessageType<LoadParameter, CompleteLoadParameter> = messageType(
  "falak.adcs.v1.LoadParameter",
  raw.adcs.v1.LoadParameter,
  createLoadParameter,
  quantiseLoadParameter,
  plainLoadParameter,
);

/** The first of two steps to a burn, for ten minutes; or the end of a burn and of the arming. */
export interface ArmThruster {
  armed: boolean;
}

/** A ArmThruster with every sub-message present. */
export type CompleteArmThruster = ArmThruster;

export function createArmThruster(): CompleteArmThruster {
  return {
    armed: false,
  };
}

export function quantiseArmThruster(_message: ArmThruster): void {
}

export function plainArmThruster(from: ArmThruster): ArmThruster {
  return {
    armed: from.armed,
  };
}

/** The first of two steps to a burn, for ten minutes; or the end of a burn and of the arming. */
export const ArmThruster: MessageType<ArmThruster, CompleteArmThruster> = messageType(
  "falak.adcs.v1.ArmThruster",
  raw.adcs.v1.ArmThruster,
  createArmThruster,
  quantiseArmThruster,
  plainArmThruster,
);

/** Lets the thruster burn. Ends by itself when its time is up, or pointing, power or propellant are gone. */
export interface BurnThruster {
  /** The spacecraft's own limit may be lower. Unit: s. */
  durationS: number;
}

/** A BurnThruster with every sub-message present. */
export type CompleteBurnThruster = BurnThruster;

export function createBurnThruster(): CompleteBurnThruster {
  return {
    durationS: 0,
  };
}

export function quantiseBurnThruster(message: BurnThruster): void {
  message.durationS = Math.fround(message.durationS);
}

export function plainBurnThruster(from: BurnThruster): BurnThruster {
  return {
    durationS: from.durationS,
  };
}

/** Lets the thruster burn. Ends by itself when its time is up, or pointing, power or propellant are gone. */
export const BurnThruster: MessageType<BurnThruster, CompleteBurnThruster> = messageType(
  "falak.adcs.v1.BurnThruster",
  raw.adcs.v1.BurnThruster,
  createBurnThruster,
  quantiseBurnThruster,
  plainBurnThruster,
);
