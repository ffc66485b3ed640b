// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import * as values from "../../values.ts";
import { falak as raw } from "../messages.js";
import * as reportV1 from "../report/v1.ts";

export const Mode = {
  MODE_UNSPECIFIED: 0,
  MODE_OFF: 1,
  MODE_STANDBY: 2,
  MODE_SERVICE: 3,
} as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

export const EventCode = {
  EVENT_CODE_UNSPECIFIED: 0,
  /** The unit started from its initial state; value: 0. */
  EVENT_CODE_STARTED: 1,
  /** The mode changed; value: the new Mode. */
  EVENT_CODE_MODE_CHANGED: 2,
  /** The payload went to standby by itself because it was too hot; value: degC. */
  EVENT_CODE_TOO_HOT: 3,
  /** An entry of the plan was carried out; value: the beam. */
  EVENT_CODE_PLAN_DONE: 4,
  /** The feeder link came up while the payload serves; value: its capacity in Mbit/s. */
  EVENT_CODE_FEEDER_LOCKED: 5,
  /** The feeder link was lost while the payload serves; value: 0. */
  EVENT_CODE_FEEDER_LOST: 6,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** One user beam as the hardware reports it. */
export interface BeamState {
  on: boolean;
  /** Unit: W. */
  powerW: number;
  /** Unit: Mbit/s. */
  offeredMbps: number;
  /** Unit: Mbit/s. */
  servedMbps: number;
  /** Of the user that it hears best. Unit: dB. */
  carrierToNoiseDb: number;
}

/** A BeamState with every sub-message present. */
export type CompleteBeamState = BeamState;

export function createBeamState(): CompleteBeamState {
  return {
    on: false,
    powerW: 0,
    offeredMbps: 0,
    servedMbps: 0,
    carrierToNoiseDb: 0,
  };
}

export function quantiseBeamState(message: BeamState): void {
  message.powerW = Math.fround(message.powerW);
  message.offeredMbps = Math.fround(message.offeredMbps);
  message.servedMbps = Math.fround(message.servedMbps);
  message.carrierToNoiseDb = Math.fround(message.carrierToNoiseDb);
}

export function plainBeamState(from: BeamState): BeamState {
  return {
    on: from.on,
    powerW: from.powerW,
    offeredMbps: from.offeredMbps,
    servedMbps: from.servedMbps,
    carrierToNoiseDb: from.carrierToNoiseDb,
  };
}

/** One user beam as the hardware reports it. */
export const BeamState: MessageType<BeamState, CompleteBeamState> = messageType(
  "falak.payload.v1.BeamState",
  raw.payload.v1.BeamState,
  createBeamState,
  quantiseBeamState,
  plainBeamState,
);

/** What the payload hardware says. */
export interface Inputs {
  powered: boolean;
  /** Unit: degC. */
  temperatureDegc: number;
  feederLocked: boolean;
  beams: BeamState[];
  /** Unit: Mbit/s. */
  feederCapacityMbps: number;
  /** Carried since the start for each service area, in the order of the scenario. Unit: Mbit. */
  areaServedMbit: number[];
}

/** A Inputs with every sub-message present. */
export type CompleteInputs = Inputs;

export function createInputs(): CompleteInputs {
  return {
    powered: false,
    temperatureDegc: 0,
    feederLocked: false,
    beams: [],
    feederCapacityMbps: 0,
    areaServedMbit: [],
  };
}

export function quantiseInputs(message: Inputs): void {
  message.temperatureDegc = Math.fround(message.temperatureDegc);
  values.assertAtMost(message.beams.length, 8, "falak.payload.v1.Inputs.beams", "elements");
  for (let i = 0; i < message.beams.length; i += 1) {
    quantiseBeamState(message.beams[i]!);
  }
  message.feederCapacityMbps = Math.fround(message.feederCapacityMbps);
  values.assertAtMost(message.areaServedMbit.length, 8, "falak.payload.v1.Inputs.area_served_mbit", "elements");
  for (let i = 0; i < message.areaServedMbit.length; i += 1) {
    message.areaServedMbit[i] = Math.fround(message.areaServedMbit[i]!);
  }
}

export function plainInputs(from: Inputs): Inputs {
  values.refuseAbove(from.beams.length, 8, "falak.payload.v1.Inputs.beams", "elements");
  values.refuseAbove(from.areaServedMbit.length, 8, "falak.payload.v1.Inputs.area_served_mbit", "elements");
  return {
    powered: from.powered,
    temperatureDegc: from.temperatureDegc,
    feederLocked: from.feederLocked,
    beams: from.beams.map((each) => plainBeamState(each)),
    feederCapacityMbps: from.feederCapacityMbps,
    areaServedMbit: from.areaServedMbit.slice(),
  };
}

/** What the payload hardware says. */
export const Inputs: MessageType<Inputs, CompleteInputs> = messageType(
  "falak.payload.v1.Inputs",
  raw.payload.v1.Inputs,
  createInputs,
  quantiseInputs,
  plainInputs,
);

/** Where a beam shall look: angles from the antenna's axis, or a place on the ground. */
export interface BeamPointing {
  /** Unit: rad. */
  alongRad: number;
  /** Unit: rad. */
  acrossRad: number;
  /** The beam keeps to the place; the angles are not looked at. */
  atGround: boolean;
  /** Geodetic, WGS-84. Unit: deg. */
  latitudeDeg: number;
  /** Unit: deg. */
  longitudeDeg: number;
}

/** A BeamPointing with every sub-message present. */
export type CompleteBeamPointing = BeamPointing;

export function createBeamPointing(): CompleteBeamPointing {
  return {
    alongRad: 0,
    acrossRad: 0,
    atGround: false,
    latitudeDeg: 0,
    longitudeDeg: 0,
  };
}

export function quantiseBeamPointing(message: BeamPointing): void {
  message.alongRad = Math.fround(message.alongRad);
  message.acrossRad = Math.fround(message.acrossRad);
  message.latitudeDeg = Math.fround(message.latitudeDeg);
  message.longitudeDeg = Math.fround(message.longitudeDeg);
}

export function plainBeamPointing(from: BeamPointing): BeamPointing {
  return {
    alongRad: from.alongRad,
    acrossRad: from.acrossRad,
    atGround: from.atGround,
    latitudeDeg: from.latitudeDeg,
    longitudeDeg: from.longitudeDeg,
  };
}

/** Where a beam shall look: angles from the antenna's axis, or a place on the ground. */
export const BeamPointing: MessageType<BeamPointing, CompleteBeamPointing> = messageType(
  "falak.payload.v1.BeamPointing",
  raw.payload.v1.BeamPointing,
  createBeamPointing,
  quantiseBeamPointing,
  plainBeamPointing,
);

/** What the unit drives. */
export interface Outputs {
  /** A bit per beam: transmitting where set. Unit: 1. */
  beamsOn: number;
  pointings: BeamPointing[];
  /** Radio-frequency power of a beam that is on. Unit: W. */
  beamPowerW: number;
  feederOn: boolean;
  /** Of each beam, in the place of beam_power_w; empty: all beams have that. Unit: W. */
  beamPowersW: number[];
}

/** A Outputs with every sub-message present. */
export type CompleteOutputs = Outputs;

export function createOutputs(): CompleteOutputs {
  return {
    beamsOn: 0,
    pointings: [],
    beamPowerW: 0,
    feederOn: false,
    beamPowersW: [],
  };
}

export function quantiseOutputs(message: Outputs): void {
  message.beamsOn = message.beamsOn >>> 0;
  values.assertAtMost(message.pointings.length, 8, "falak.payload.v1.Outputs.pointings", "elements");
  for (let i = 0; i < message.pointings.length; i += 1) {
    quantiseBeamPointing(message.pointings[i]!);
  }
  message.beamPowerW = Math.fround(message.beamPowerW);
  values.assertAtMost(message.beamPowersW.length, 8, "falak.payload.v1.Outputs.beam_powers_w", "elements");
  for (let i = 0; i < message.beamPowersW.length; i += 1) {
    message.beamPowersW[i] = Math.fround(message.beamPowersW[i]!);
  }
}

export function plainOutputs(from: Outputs): Outputs {
  values.refuseAbove(from.pointings.length, 8, "falak.payload.v1.Outputs.pointings", "elements");
  values.refuseAbove(from.beamPowersW.length, 8, "falak.payload.v1.Outputs.beam_powers_w", "elements");
  return {
    beamsOn: from.beamsOn,
    pointings: from.pointings.map((each) => plainBeamPointing(each)),
    beamPowerW: from.beamPowerW,
    feederOn: from.feederOn,
    beamPowersW: from.beamPowersW.slice(),
  };
}

/** What the unit drives. */
export const Outputs: MessageType<Outputs, CompleteOutputs> = messageType(
  "falak.payload.v1.Outputs",
  raw.payload.v1.Outputs,
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
  };
}

export function quantiseStep(message: Step): void {
  message.tick = message.tick >>> 0;
  message.simTimeUs = values.toUint64(message.simTimeUs);
  message.periodUs = message.periodUs >>> 0;
  if (message.inputs !== null) quantiseInputs(message.inputs);
  values.assertAtMost(message.telecommands.length, 2, "falak.payload.v1.Step.telecommands", "elements");
  for (let i = 0; i < message.telecommands.length; i += 1) {
    quantiseTelecommand(message.telecommands[i]!);
  }
}

export function plainStep(from: Step): Step {
  values.refuseAbove(from.telecommands.length, 2, "falak.payload.v1.Step.telecommands", "elements");
  return {
    tick: from.tick,
    simTimeUs: values.safeInteger(from.simTimeUs, "falak.payload.v1.Step.sim_time_us"),
    periodUs: from.periodUs,
    inputs: from.inputs === null ? null : plainInputs(from.inputs),
    telecommands: from.telecommands.map((each) => plainTelecommand(each)),
  };
}

/** What the bench sends at an instant: the clock, what the sensors say, and the telecommands that arrived. */
export const Step: MessageType<Step, CompleteStep> = messageType(
  "falak.payload.v1.Step",
  raw.payload.v1.Step,
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
  values.assertAtMost(message.events.length, 4, "falak.payload.v1.StepDone.events", "elements");
  for (let i = 0; i < message.events.length; i += 1) {
    quantiseEvent(message.events[i]!);
  }
  values.assertAtMost(message.verifications.length, 4, "falak.payload.v1.StepDone.verifications", "elements");
  for (let i = 0; i < message.verifications.length; i += 1) {
    reportV1.quantiseVerification(message.verifications[i]!);
  }
  message.busyUs = message.busyUs >>> 0;
}

export function plainStepDone(from: StepDone): StepDone {
  values.refuseAbove(from.events.length, 4, "falak.payload.v1.StepDone.events", "elements");
  values.refuseAbove(from.verifications.length, 4, "falak.payload.v1.StepDone.verifications", "elements");
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
  "falak.payload.v1.StepDone",
  raw.payload.v1.StepDone,
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
  "falak.payload.v1.Event",
  raw.payload.v1.Event,
  createEvent,
  quantiseEvent,
  plainEvent,
);

/** Housekeeping. */
export interface Telemetry {
  mode: Mode;
  /** Unit: degC. */
  temperatureDegc: number;
  /** Unit: 1. */
  beamsOn: number;
  /** Unit: Mbit/s. */
  servedMbps: number;
  feederLocked: boolean;
  /** Unit: 1. */
  acceptedCount: number;
  /** Unit: 1. */
  refusedCount: number;
  /** Unit: Mbit/s. */
  feederCapacityMbps: number;
  /** Radio-frequency power of all beams that are on. Unit: W. */
  beamPowerW: number;
  /** What users in the footprints ask for. Unit: Mbit/s. */
  offeredMbps: number;
  /** A bit per beam that keeps to a place on the ground. Unit: 1. */
  beamsAtGround: number;
  /** Entries of the plan that are still to come. Unit: 1. */
  planCount: number;
  /** Unit: Mbit/s. */
  beamServedMbps: number[];
  /** Carried since the start for each service area, in the order of the scenario. Unit: Mbit. */
  areaServedMbit: number[];
}

/** A Telemetry with every sub-message present. */
export type CompleteTelemetry = Telemetry;

export function createTelemetry(): CompleteTelemetry {
  return {
    mode: 0,
    temperatureDegc: 0,
    beamsOn: 0,
    servedMbps: 0,
    feederLocked: false,
    acceptedCount: 0,
    refusedCount: 0,
    feederCapacityMbps: 0,
    beamPowerW: 0,
    offeredMbps: 0,
    beamsAtGround: 0,
    planCount: 0,
    beamServedMbps: [],
    areaServedMbit: [],
  };
}

export function quantiseTelemetry(message: Telemetry): void {
  message.mode = (message.mode | 0) as Mode;
  message.temperatureDegc = Math.fround(message.temperatureDegc);
  message.beamsOn = message.beamsOn >>> 0;
  message.servedMbps = Math.fround(message.servedMbps);
  message.acceptedCount = message.acceptedCount >>> 0;
  message.refusedCount = message.refusedCount >>> 0;
  message.feederCapacityMbps = Math.fround(message.feederCapacityMbps);
  message.beamPowerW = Math.fround(message.beamPowerW);
  message.offeredMbps = Math.fround(message.offeredMbps);
  message.beamsAtGround = message.beamsAtGround >>> 0;
  message.planCount = message.planCount >>> 0;
  values.assertAtMost(message.beamServedMbps.length, 8, "falak.payload.v1.Telemetry.beam_served_mbps", "elements");
  for (let i = 0; i < message.beamServedMbps.length; i += 1) {
    message.beamServedMbps[i] = Math.fround(message.beamServedMbps[i]!);
  }
  values.assertAtMost(message.areaServedMbit.length, 8, "falak.payload.v1.Telemetry.area_served_mbit", "elements");
  for (let i = 0; i < message.areaServedMbit.length; i += 1) {
    message.areaServedMbit[i] = Math.fround(message.areaServedMbit[i]!);
  }
}

export function plainTelemetry(from: Telemetry): Telemetry {
  values.refuseAbove(from.beamServedMbps.length, 8, "falak.payload.v1.Telemetry.beam_served_mbps", "elements");
  values.refuseAbove(from.areaServedMbit.length, 8, "falak.payload.v1.Telemetry.area_served_mbit", "elements");
  return {
    mode: from.mode,
    temperatureDegc: from.temperatureDegc,
    beamsOn: from.beamsOn,
    servedMbps: from.servedMbps,
    feederLocked: from.feederLocked,
    acceptedCount: from.acceptedCount,
    refusedCount: from.refusedCount,
    feederCapacityMbps: from.feederCapacityMbps,
    beamPowerW: from.beamPowerW,
    offeredMbps: from.offeredMbps,
    beamsAtGround: from.beamsAtGround,
    planCount: from.planCount,
    beamServedMbps: from.beamServedMbps.slice(),
    areaServedMbit: from.areaServedMbit.slice(),
  };
}

/** Housekeeping. */
export const Telemetry: MessageType<Telemetry, CompleteTelemetry> = messageType(
  "falak.payload.v1.Telemetry",
  raw.payload.v1.Telemetry,
  createTelemetry,
  quantiseTelemetry,
  plainTelemetry,
);

/** One telecommand to the unit. */
export interface Telecommand {
  /** Unit: 1. */
  requestId: number;
  setMode: SetMode | null;
  setBeams: SetBeams | null;
  pointBeam: PointBeam | null;
  setBeamPower: SetBeamPower | null;
  aimBeam: AimBeam | null;
  planAim: PlanAim | null;
  clearPlan: ClearPlan | null;
}

/** A Telecommand with every sub-message present. */
export type CompleteTelecommand = Telecommand;

export function createTelecommand(): CompleteTelecommand {
  return {
    requestId: 0,
    setMode: null,
    setBeams: null,
    pointBeam: null,
    setBeamPower: null,
    aimBeam: null,
    planAim: null,
    clearPlan: null,
  };
}

export function quantiseTelecommand(message: Telecommand): void {
  message.requestId = message.requestId >>> 0;
  if (message.setMode !== null) quantiseSetMode(message.setMode);
  if (message.setBeams !== null) quantiseSetBeams(message.setBeams);
  if (message.pointBeam !== null) quantisePointBeam(message.pointBeam);
  if (message.setBeamPower !== null) quantiseSetBeamPower(message.setBeamPower);
  if (message.aimBeam !== null) quantiseAimBeam(message.aimBeam);
  if (message.planAim !== null) quantisePlanAim(message.planAim);
  if (message.clearPlan !== null) quantiseClearPlan(message.clearPlan);
  if (message.setBeams !== null || message.pointBeam !== null || message.setBeamPower !== null || message.aimBeam !== null || message.planAim !== null || message.clearPlan !== null) message.setMode = null;
  if (message.pointBeam !== null || message.setBeamPower !== null || message.aimBeam !== null || message.planAim !== null || message.clearPlan !== null) message.setBeams = null;
  if (message.setBeamPower !== null || message.aimBeam !== null || message.planAim !== null || message.clearPlan !== null) message.pointBeam = null;
  if (message.aimBeam !== null || message.planAim !== null || message.clearPlan !== null) message.setBeamPower = null;
  if (message.planAim !== null || message.clearPlan !== null) message.aimBeam = null;
  if (message.clearPlan !== null) message.planAim = null;
}

export function plainTelecommand(from: Telecommand): Telecommand {
  return {
    requestId: from.requestId,
    setMode: from.setMode === null || from.setBeams !== null || from.pointBeam !== null || from.setBeamPower !== null || from.aimBeam !== null || from.planAim !== null || from.clearPlan !== null ? null : plainSetMode(from.setMode),
    setBeams: from.setBeams === null || from.pointBeam !== null || from.setBeamPower !== null || from.aimBeam !== null || from.planAim !== null || from.clearPlan !== null ? null : plainSetBeams(from.setBeams),
    pointBeam: from.pointBeam === null || from.setBeamPower !== null || from.aimBeam !== null || from.planAim !== null || from.clearPlan !== null ? null : plainPointBeam(from.pointBeam),
    setBeamPower: from.setBeamPower === null || from.aimBeam !== null || from.planAim !== null || from.clearPlan !== null ? null : plainSetBeamPower(from.setBeamPower),
    aimBeam: from.aimBeam === null || from.planAim !== null || from.clearPlan !== null ? null : plainAimBeam(from.aimBeam),
    planAim: from.planAim === null || from.clearPlan !== null ? null : plainPlanAim(from.planAim),
    clearPlan: from.clearPlan === null ? null : plainClearPlan(from.clearPlan),
  };
}

/** One telecommand to the unit. */
export const Telecommand: MessageType<Telecommand, CompleteTelecommand> = messageType(
  "falak.payload.v1.Telecommand",
  raw.payload.v1.Telecommand,
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
  "falak.payload.v1.SetMode",
  raw.payload.v1.SetMode,
  createSetMode,
  quantiseSetMode,
  plainSetMode,
);

/** Chooses the beams that serve. */
export interface SetBeams {
  /** Unit: 1. */
  beamsOn: number;
}

/** A SetBeams with every sub-message present. */
export type CompleteSetBeams = SetBeams;

export function createSetBeams(): CompleteSetBeams {
  return {
    beamsOn: 0,
  };
}

export function quantiseSetBeams(message: SetBeams): void {
  message.beamsOn = message.beamsOn >>> 0;
}

export function plainSetBeams(from: SetBeams): SetBeams {
  return {
    beamsOn: from.beamsOn,
  };
}

/** Chooses the beams that serve. */
export const SetBeams: MessageType<SetBeams, CompleteSetBeams> = messageType(
  "falak.payload.v1.SetBeams",
  raw.payload.v1.SetBeams,
  createSetBeams,
  quantiseSetBeams,
  plainSetBeams,
);

/** Points one beam by angles from the antenna's axis. */
export interface PointBeam {
  /** Unit: 1. */
  beam: number;
  /** Unit: rad. */
  alongRad: number;
  /** Unit: rad. */
  acrossRad: number;
}

/** A PointBeam with every sub-message present. */
export type CompletePointBeam = PointBeam;

export function createPointBeam(): CompletePointBeam {
  return {
    beam: 0,
    alongRad: 0,
    acrossRad: 0,
  };
}

export function quantisePointBeam(message: PointBeam): void {
  message.beam = message.beam >>> 0;
  message.alongRad = Math.fround(message.alongRad);
  message.acrossRad = Math.fround(message.acrossRad);
}

export function plainPointBeam(from: PointBeam): PointBeam {
  return {
    beam: from.beam,
    alongRad: from.alongRad,
    acrossRad: from.acrossRad,
  };
}

/** Points one beam by angles from the antenna's axis. */
export const PointBeam: MessageType<PointBeam, CompletePointBeam> = messageType(
  "falak.payload.v1.PointBeam",
  raw.payload.v1.PointBeam,
  createPointBeam,
  quantisePointBeam,
  plainPointBeam,
);

/** Sets the radio-frequency power of one beam. */
export interface SetBeamPower {
  /** Unit: 1. */
  beam: number;
  /** Unit: W. */
  powerW: number;
}

/** A SetBeamPower with every sub-message present. */
export type CompleteSetBeamPower = SetBeamPower;

export function createSetBeamPower(): CompleteSetBeamPower {
  return {
    beam: 0,
    powerW: 0,
  };
}

export function quantiseSetBeamPower(message: SetBeamPower): void {
  message.beam = message.beam >>> 0;
  message.powerW = Math.fround(message.powerW);
}

export function plainSetBeamPower(from: SetBeamPower): SetBeamPower {
  return {
    beam: from.beam,
    powerW: from.powerW,
  };
}

/** Sets the radio-frequency power of one beam. */
export const SetBeamPower: MessageType<SetBeamPower, CompleteSetBeamPower> = messageType(
  "falak.payload.v1.SetBeamPower",
  raw.payload.v1.SetBeamPower,
  createSetBeamPower,
  quantiseSetBeamPower,
  plainSetBeamPower,
);

/** Points one beam at a place on the ground, to which it keeps. */
export interface AimBeam {
  /** Unit: 1. */
  beam: number;
  /** Geodetic, WGS-84. Unit: deg. */
  latitudeDeg: number;
  /** Unit: deg. */
  longitudeDeg: number;
}

/** A AimBeam with every sub-message present. */
export type CompleteAimBeam = AimBeam;

export function createAimBeam(): CompleteAimBeam {
  return {
    beam: 0,
    latitudeDeg: 0,
    longitudeDeg: 0,
  };
}

export function quantiseAimBeam(message: AimBeam): void {
  message.beam = message.beam >>> 0;
  message.latitudeDeg = Math.fround(message.latitudeDeg);
  message.longitudeDeg = Math.fround(message.longitudeDeg);
}

export function plainAimBeam(from: AimBeam): AimBeam {
  return {
    beam: from.beam,
    latitudeDeg: from.latitudeDeg,
    longitudeDeg: from.longitudeDeg,
  };
}

/** Points one beam at a place on the ground, to which it keeps. */
export const AimBeam: MessageType<AimBeam, CompleteAimBeam> = messageType(
  "falak.payload.v1.AimBeam",
  raw.payload.v1.AimBeam,
  createAimBeam,
  quantiseAimBeam,
  plainAimBeam,
);

/** Puts an entry into the steering plan: at a moment, a beam turns to a place on the ground. */
export interface PlanAim {
  /** Since the start of the exercise, by the unit's clock. Unit: s. */
  atS: number;
  /** Unit: 1. */
  beam: number;
  /** Geodetic, WGS-84. Unit: deg. */
  latitudeDeg: number;
  /** Unit: deg. */
  longitudeDeg: number;
}

/** A PlanAim with every sub-message present. */
export type CompletePlanAim = PlanAim;

export function createPlanAim(): CompletePlanAim {
  return {
    atS: 0,
    beam: 0,
    latitudeDeg: 0,
    longitudeDeg: 0,
  };
}

export function quantisePlanAim(message: PlanAim): void {
  message.atS = message.atS >>> 0;
  message.beam = message.beam >>> 0;
  message.latitudeDeg = Math.fround(message.latitudeDeg);
  message.longitudeDeg = Math.fround(message.longitudeDeg);
}

export function plainPlanAim(from: PlanAim): PlanAim {
  return {
    atS: from.atS,
    beam: from.beam,
    latitudeDeg: from.latitudeDeg,
    longitudeDeg: from.longitudeDeg,
  };
}

/** Puts an entry into the steering plan: at a moment, a beam turns to a place on the ground. */
export const PlanAim: MessageType<PlanAim, CompletePlanAim> = messageType(
  "falak.payload.v1.PlanAim",
  raw.payload.v1.PlanAim,
  createPlanAim,
  quantisePlanAim,
  plainPlanAim,
);

/** Empties the steering plan. */
export interface ClearPlan {
}

/** A ClearPlan with every sub-message present. */
export type CompleteClearPlan = ClearPlan;

export function createClearPlan(): CompleteClearPlan {
  return {
  };
}

export function quantiseClearPlan(_message: ClearPlan): void {
}

export function plainClearPlan(_from: ClearPlan): ClearPlan {
  return {
  };
}

/** Empties the steering plan. */
export const ClearPlan: MessageType<ClearPlan, CompleteClearPlan> = messageType(
  "falak.payload.v1.ClearPlan",
  raw.payload.v1.ClearPlan,
  createClearPlan,
  quantiseClearPlan,
  plainClearPlan,
);
