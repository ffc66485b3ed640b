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
}

/** A BeamState with every sub-message present. */
export type CompleteBeamState = BeamState;

export function createBeamState(): CompleteBeamState {
  return {
    on: false,
    powerW: 0,
    offeredMbps: 0,
    servedMbps: 0,
  };
}

export function quantiseBeamState(message: BeamState): void {
  message.powerW = Math.fround(message.powerW);
  message.offeredMbps = Math.fround(message.offeredMbps);
  message.servedMbps = Math.fround(message.servedMbps);
}

export function plainBeamState(from: BeamState): BeamState {
  return {
    on: from.on,
    powerW: from.powerW,
    offeredMbps: from.offeredMbps,
    servedMbps: from.servedMbps,
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
}

/** A Inputs with every sub-message present. */
export type CompleteInputs = Inputs;

export function createInputs(): CompleteInputs {
  return {
    powered: false,
    temperatureDegc: 0,
    feederLocked: false,
    beams: [],
  };
}

export function quantiseInputs(message: Inputs): void {
  message.temperatureDegc = Math.fround(message.temperatureDegc);
  values.assertAtMost(message.beams.length, 8, "falak.payload.v1.Inputs.beams", "elements");
  for (let i = 0; i < message.beams.length; i += 1) {
    quantiseBeamState(message.beams[i]!);
  }
}

export function plainInputs(from: Inputs): Inputs {
  values.refuseAbove(from.beams.length, 8, "falak.payload.v1.Inputs.beams", "elements");
  return {
    powered: from.powered,
    temperatureDegc: from.temperatureDegc,
    feederLocked: from.feederLocked,
    beams: from.beams.map((each) => plainBeamState(each)),
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

/** Where a beam shall look: offsets from nadir. */
export interface BeamPointing {
  /** Unit: rad. */
  alongRad: number;
  /** Unit: rad. */
  acrossRad: number;
}

/** A BeamPointing with every sub-message present. */
export type CompleteBeamPointing = BeamPointing;

export function createBeamPointing(): CompleteBeamPointing {
  return {
    alongRad: 0,
    acrossRad: 0,
  };
}

export function quantiseBeamPointing(message: BeamPointing): void {
  message.alongRad = Math.fround(message.alongRad);
  message.acrossRad = Math.fround(message.acrossRad);
}

export function plainBeamPointing(from: BeamPointing): BeamPointing {
  return {
    alongRad: from.alongRad,
    acrossRad: from.acrossRad,
  };
}

/** Where a beam shall look: offsets from nadir. */
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
}

/** A Outputs with every sub-message present. */
export type CompleteOutputs = Outputs;

export function createOutputs(): CompleteOutputs {
  return {
    beamsOn: 0,
    pointings: [],
    beamPowerW: 0,
    feederOn: false,
  };
}

export function quantiseOutputs(message: Outputs): void {
  message.beamsOn = message.beamsOn >>> 0;
  values.assertAtMost(message.pointings.length, 8, "falak.payload.v1.Outputs.pointings", "elements");
  for (let i = 0; i < message.pointings.length; i += 1) {
    quantiseBeamPointing(message.pointings[i]!);
  }
  message.beamPowerW = Math.fround(message.beamPowerW);
}

export function plainOutputs(from: Outputs): Outputs {
  values.refuseAbove(from.pointings.length, 8, "falak.payload.v1.Outputs.pointings", "elements");
  return {
    beamsOn: from.beamsOn,
    pointings: from.pointings.map((each) => plainBeamPointing(each)),
    beamPowerW: from.beamPowerW,
    feederOn: from.feederOn,
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
  };
}

export function quantiseTelemetry(message: Telemetry): void {
  message.mode = (message.mode | 0) as Mode;
  message.temperatureDegc = Math.fround(message.temperatureDegc);
  message.beamsOn = message.beamsOn >>> 0;
  message.servedMbps = Math.fround(message.servedMbps);
  message.acceptedCount = message.acceptedCount >>> 0;
  message.refusedCount = message.refusedCount >>> 0;
}

export function plainTelemetry(from: Telemetry): Telemetry {
  return {
    mode: from.mode,
    temperatureDegc: from.temperatureDegc,
    beamsOn: from.beamsOn,
    servedMbps: from.servedMbps,
    feederLocked: from.feederLocked,
    acceptedCount: from.acceptedCount,
    refusedCount: from.refusedCount,
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
}

/** A Telecommand with every sub-message present. */
export type CompleteTelecommand = Telecommand;

export function createTelecommand(): CompleteTelecommand {
  return {
    requestId: 0,
    setMode: null,
    setBeams: null,
    pointBeam: null,
  };
}

export function quantiseTelecommand(message: Telecommand): void {
  message.requestId = message.requestId >>> 0;
  if (message.setMode !== null) quantiseSetMode(message.setMode);
  if (message.setBeams !== null) quantiseSetBeams(message.setBeams);
  if (message.pointBeam !== null) quantisePointBeam(message.pointBeam);
  if (message.setBeams !== null || message.pointBeam !== null) message.setMode = null;
  if (message.pointBeam !== null) message.setBeams = null;
}

export function plainTelecommand(from: Telecommand): Telecommand {
  return {
    requestId: from.requestId,
    setMode: from.setMode === null || from.setBeams !== null || from.pointBeam !== null ? null : plainSetMode(from.setMode),
    setBeams: from.setBeams === null || from.pointBeam !== null ? null : plainSetBeams(from.setBeams),
    pointBeam: from.pointBeam === null ? null : plainPointBeam(from.pointBeam),
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

/** Points one beam. */
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

/** Points one beam. */
export const PointBeam: MessageType<PointBeam, CompletePointBeam> = messageType(
  "falak.payload.v1.PointBeam",
  raw.payload.v1.PointBeam,
  createPointBeam,
  quantisePointBeam,
  plainPointBeam,
);
