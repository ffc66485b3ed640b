// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import * as values from "../../values.ts";
import { falak as raw } from "../messages.js";
import * as commsV1 from "../comms/v1.ts";
import * as reportV1 from "../report/v1.ts";

/** The units on the bus. */
export const Unit = {
  UNIT_UNSPECIFIED: 0,
  UNIT_ADCS: 1,
  UNIT_POWER: 2,
  UNIT_COMMS: 3,
  UNIT_PAYLOAD: 4,
  UNIT_OBC: 5,
} as const;
export type Unit = (typeof Unit)[keyof typeof Unit];

/** Mode of the spacecraft. */
export const Mode = {
  MODE_UNSPECIFIED: 0,
  /** Launch and early operations: after separation, until the wings are out and the Sun is held. */
  MODE_LEOP: 1,
  MODE_SAFE: 2,
  MODE_NOMINAL: 3,
  MODE_PAYLOAD: 4,
} as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

/** What a report or a packet carries. */
export const Content = {
  CONTENT_UNSPECIFIED: 0,
  /** The unit's Telemetry message. */
  CONTENT_TELEMETRY: 1,
  /** The unit's Event message. */
  CONTENT_EVENT: 2,
  /** A falak.report.v1.Verification. */
  CONTENT_VERIFICATION: 3,
} as const;
export type Content = (typeof Content)[keyof typeof Content];

/** Queue of the transmit buffer that a packet goes to. */
export const Channel = {
  CHANNEL_UNSPECIFIED: 0,
  CHANNEL_EVENT: 1,
  CHANNEL_REAL_TIME: 2,
  CHANNEL_PLAYBACK: 3,
} as const;
export type Channel = (typeof Channel)[keyof typeof Channel];

export const EventCode = {
  EVENT_CODE_UNSPECIFIED: 0,
  /** The unit started from its initial state; value: the boot count. */
  EVENT_CODE_STARTED: 1,
  /** The spacecraft's mode changed; value: the new Mode. */
  EVENT_CODE_MODE_CHANGED: 2,
  /** A unit has sent nothing for a while; value: the Unit. */
  EVENT_CODE_UNIT_SILENT: 3,
  /** It is heard again; value: the Unit. */
  EVENT_CODE_UNIT_BACK: 4,
  /** A telecommand was refused; value: the FailureReason. */
  EVENT_CODE_TELECOMMAND_REFUSED: 5,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** What a unit said since the last instant. */
export interface Report {
  unit: Unit;
  content: Content;
  body: Uint8Array;
}

/** A Report with every sub-message present. */
export type CompleteReport = Report;

export function createReport(): CompleteReport {
  return {
    unit: 0,
    content: 0,
    body: new Uint8Array(0),
  };
}

export function quantiseReport(message: Report): void {
  message.unit = (message.unit | 0) as Unit;
  message.content = (message.content | 0) as Content;
  values.assertAtMost(message.body.length, 176, "falak.obc.v1.Report.body", "bytes");
}

export function plainReport(from: Report): Report {
  values.refuseAbove(from.body.length, 176, "falak.obc.v1.Report.body", "bytes");
  return {
    unit: from.unit,
    content: from.content,
    body: values.copyBytes(from.body),
  };
}

/** What a unit said since the last instant. */
export const Report: MessageType<Report, CompleteReport> = messageType(
  "falak.obc.v1.Report",
  raw.obc.v1.Report,
  createReport,
  quantiseReport,
  plainReport,
);

/** What the bus brought. */
export interface Inputs {
  reports: Report[];
  /** Telecommands from the radio: each an encoded Request. */
  requests: Uint8Array[];
  /** Packets that wait in the bus for a free place in the reports above. Unit: 1. */
  waitingReports: number;
}

/** A Inputs with every sub-message present. */
export type CompleteInputs = Inputs;

export function createInputs(): CompleteInputs {
  return {
    reports: [],
    requests: [],
    waitingReports: 0,
  };
}

export function quantiseInputs(message: Inputs): void {
  values.assertAtMost(message.reports.length, 2, "falak.obc.v1.Inputs.reports", "elements");
  for (let i = 0; i < message.reports.length; i += 1) {
    quantiseReport(message.reports[i]!);
  }
  values.assertAtMost(message.requests.length, 1, "falak.obc.v1.Inputs.requests", "elements");
  for (let i = 0; i < message.requests.length; i += 1) {
    values.assertAtMost(message.requests[i]!.length, 84, "falak.obc.v1.Inputs.requests", "bytes");
  }
  message.waitingReports = message.waitingReports >>> 0;
}

export function plainInputs(from: Inputs): Inputs {
  values.refuseAbove(from.reports.length, 2, "falak.obc.v1.Inputs.reports", "elements");
  values.refuseAbove(from.requests.length, 1, "falak.obc.v1.Inputs.requests", "elements");
  for (const each of from.requests) values.refuseAbove(each.length, 84, "falak.obc.v1.Inputs.requests", "bytes");
  return {
    reports: from.reports.map((each) => plainReport(each)),
    requests: from.requests.map((each) => values.copyBytes(each)),
    waitingReports: from.waitingReports,
  };
}

/** What the bus brought. */
export const Inputs: MessageType<Inputs, CompleteInputs> = messageType(
  "falak.obc.v1.Inputs",
  raw.obc.v1.Inputs,
  createInputs,
  quantiseInputs,
  plainInputs,
);

/** A telecommand as the ground sends it. */
export interface Request {
  /** Unit: 1. */
  requestId: number;
  unit: Unit;
  /** The unit's Telecommand message, encoded; its request_id is the one above. */
  body: Uint8Array;
}

/** A Request with every sub-message present. */
export type CompleteRequest = Request;

export function createRequest(): CompleteRequest {
  return {
    requestId: 0,
    unit: 0,
    body: new Uint8Array(0),
  };
}

export function quantiseRequest(message: Request): void {
  message.requestId = message.requestId >>> 0;
  message.unit = (message.unit | 0) as Unit;
  values.assertAtMost(message.body.length, 72, "falak.obc.v1.Request.body", "bytes");
}

export function plainRequest(from: Request): Request {
  values.refuseAbove(from.body.length, 72, "falak.obc.v1.Request.body", "bytes");
  return {
    requestId: from.requestId,
    unit: from.unit,
    body: values.copyBytes(from.body),
  };
}

/** A telecommand as the ground sends it. */
export const Request: MessageType<Request, CompleteRequest> = messageType(
  "falak.obc.v1.Request",
  raw.obc.v1.Request,
  createRequest,
  quantiseRequest,
  plainRequest,
);

/** A telemetry packet as it goes down. */
export interface Packet {
  unit: Unit;
  content: Content;
  /** Counts the packets of each channel. Unit: 1. */
  sequence: number;
  /** Onboard time of the packet since the start of the exercise. Unit: us. */
  timeUs: number;
  channel: Channel;
  body: Uint8Array;
}

/** A Packet with every sub-message present. */
export type CompletePacket = Packet;

export function createPacket(): CompletePacket {
  return {
    unit: 0,
    content: 0,
    sequence: 0,
    timeUs: 0,
    channel: 0,
    body: new Uint8Array(0),
  };
}

export function quantisePacket(message: Packet): void {
  message.unit = (message.unit | 0) as Unit;
  message.content = (message.content | 0) as Content;
  message.sequence = message.sequence >>> 0;
  message.timeUs = values.toUint64(message.timeUs);
  message.channel = (message.channel | 0) as Channel;
  values.assertAtMost(message.body.length, 176, "falak.obc.v1.Packet.body", "bytes");
}

export function plainPacket(from: Packet): Packet {
  values.refuseAbove(from.body.length, 176, "falak.obc.v1.Packet.body", "bytes");
  return {
    unit: from.unit,
    content: from.content,
    sequence: from.sequence,
    timeUs: values.safeInteger(from.timeUs, "falak.obc.v1.Packet.time_us"),
    channel: from.channel,
    body: values.copyBytes(from.body),
  };
}

/** A telemetry packet as it goes down. */
export const Packet: MessageType<Packet, CompletePacket> = messageType(
  "falak.obc.v1.Packet",
  raw.obc.v1.Packet,
  createPacket,
  quantisePacket,
  plainPacket,
);

/** A telecommand on its way to a unit. */
export interface RoutedTelecommand {
  unit: Unit;
  body: Uint8Array;
}

/** A RoutedTelecommand with every sub-message present. */
export type CompleteRoutedTelecommand = RoutedTelecommand;

export function createRoutedTelecommand(): CompleteRoutedTelecommand {
  return {
    unit: 0,
    body: new Uint8Array(0),
  };
}

export function quantiseRoutedTelecommand(message: RoutedTelecommand): void {
  message.unit = (message.unit | 0) as Unit;
  values.assertAtMost(message.body.length, 72, "falak.obc.v1.RoutedTelecommand.body", "bytes");
}

export function plainRoutedTelecommand(from: RoutedTelecommand): RoutedTelecommand {
  values.refuseAbove(from.body.length, 72, "falak.obc.v1.RoutedTelecommand.body", "bytes");
  return {
    unit: from.unit,
    body: values.copyBytes(from.body),
  };
}

/** A telecommand on its way to a unit. */
export const RoutedTelecommand: MessageType<RoutedTelecommand, CompleteRoutedTelecommand> = messageType(
  "falak.obc.v1.RoutedTelecommand",
  raw.obc.v1.RoutedTelecommand,
  createRoutedTelecommand,
  quantiseRoutedTelecommand,
  plainRoutedTelecommand,
);

/** What the unit drives. */
export interface Outputs {
  packets: Packet[];
  telecommands: RoutedTelecommand[];
  beacon: commsV1.Beacon | null;
}

/** A Outputs with every sub-message present. */
export type CompleteOutputs = Outputs & { beacon: commsV1.CompleteBeacon };

export function createOutputs(): CompleteOutputs {
  return {
    packets: [],
    telecommands: [],
    beacon: commsV1.createBeacon(),
  };
}

export function quantiseOutputs(message: Outputs): void {
  values.assertAtMost(message.packets.length, 1, "falak.obc.v1.Outputs.packets", "elements");
  for (let i = 0; i < message.packets.length; i += 1) {
    quantisePacket(message.packets[i]!);
  }
  values.assertAtMost(message.telecommands.length, 1, "falak.obc.v1.Outputs.telecommands", "elements");
  for (let i = 0; i < message.telecommands.length; i += 1) {
    quantiseRoutedTelecommand(message.telecommands[i]!);
  }
  if (message.beacon !== null) commsV1.quantiseBeacon(message.beacon);
}

export function plainOutputs(from: Outputs): Outputs {
  values.refuseAbove(from.packets.length, 1, "falak.obc.v1.Outputs.packets", "elements");
  values.refuseAbove(from.telecommands.length, 1, "falak.obc.v1.Outputs.telecommands", "elements");
  return {
    packets: from.packets.map((each) => plainPacket(each)),
    telecommands: from.telecommands.map((each) => plainRoutedTelecommand(each)),
    beacon: from.beacon === null ? null : commsV1.plainBeacon(from.beacon),
  };
}

/** What the unit drives. */
export const Outputs: MessageType<Outputs, CompleteOutputs> = messageType(
  "falak.obc.v1.Outputs",
  raw.obc.v1.Outputs,
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
  values.assertAtMost(message.telecommands.length, 1, "falak.obc.v1.Step.telecommands", "elements");
  for (let i = 0; i < message.telecommands.length; i += 1) {
    quantiseTelecommand(message.telecommands[i]!);
  }
}

export function plainStep(from: Step): Step {
  values.refuseAbove(from.telecommands.length, 1, "falak.obc.v1.Step.telecommands", "elements");
  return {
    tick: from.tick,
    simTimeUs: values.safeInteger(from.simTimeUs, "falak.obc.v1.Step.sim_time_us"),
    periodUs: from.periodUs,
    inputs: from.inputs === null ? null : plainInputs(from.inputs),
    telecommands: from.telecommands.map((each) => plainTelecommand(each)),
  };
}

/** What the bench sends at an instant: the clock, what the sensors say, and the telecommands that arrived. */
export const Step: MessageType<Step, CompleteStep> = messageType(
  "falak.obc.v1.Step",
  raw.obc.v1.Step,
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
  values.assertAtMost(message.events.length, 3, "falak.obc.v1.StepDone.events", "elements");
  for (let i = 0; i < message.events.length; i += 1) {
    quantiseEvent(message.events[i]!);
  }
  values.assertAtMost(message.verifications.length, 3, "falak.obc.v1.StepDone.verifications", "elements");
  for (let i = 0; i < message.verifications.length; i += 1) {
    reportV1.quantiseVerification(message.verifications[i]!);
  }
  message.busyUs = message.busyUs >>> 0;
}

export function plainStepDone(from: StepDone): StepDone {
  values.refuseAbove(from.events.length, 3, "falak.obc.v1.StepDone.events", "elements");
  values.refuseAbove(from.verifications.length, 3, "falak.obc.v1.StepDone.verifications", "elements");
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
  "falak.obc.v1.StepDone",
  raw.obc.v1.StepDone,
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
  "falak.obc.v1.Event",
  raw.obc.v1.Event,
  createEvent,
  quantiseEvent,
  plainEvent,
);

/** Housekeeping. */
export interface Telemetry {
  mode: Mode;
  /** Unit: s. */
  uptimeS: number;
  /** Unit: 1. */
  bootCount: number;
  /** Unit: 1. */
  acceptedCount: number;
  /** Unit: 1. */
  refusedCount: number;
  /** Unit: 1. */
  routedCount: number;
  /** Unit: 1. */
  packetsSent: number;
  /** A bit per unit, bit 0 is ADCS: heard within its time. Unit: 1. */
  unitsAlive: number;
  /** Unit: 1. */
  waitingReports: number;
}

/** A Telemetry with every sub-message present. */
export type CompleteTelemetry = Telemetry;

export function createTelemetry(): CompleteTelemetry {
  return {
    mode: 0,
    uptimeS: 0,
    bootCount: 0,
    acceptedCount: 0,
    refusedCount: 0,
    routedCount: 0,
    packetsSent: 0,
    unitsAlive: 0,
    waitingReports: 0,
  };
}

export function quantiseTelemetry(message: Telemetry): void {
  message.mode = (message.mode | 0) as Mode;
  message.uptimeS = message.uptimeS >>> 0;
  message.bootCount = message.bootCount >>> 0;
  message.acceptedCount = message.acceptedCount >>> 0;
  message.refusedCount = message.refusedCount >>> 0;
  message.routedCount = message.routedCount >>> 0;
  message.packetsSent = message.packetsSent >>> 0;
  message.unitsAlive = message.unitsAlive >>> 0;
  message.waitingReports = message.waitingReports >>> 0;
}

export function plainTelemetry(from: Telemetry): Telemetry {
  return {
    mode: from.mode,
    uptimeS: from.uptimeS,
    bootCount: from.bootCount,
    acceptedCount: from.acceptedCount,
    refusedCount: from.refusedCount,
    routedCount: from.routedCount,
    packetsSent: from.packetsSent,
    unitsAlive: from.unitsAlive,
    waitingReports: from.waitingReports,
  };
}

/** Housekeeping. */
export const Telemetry: MessageType<Telemetry, CompleteTelemetry> = messageType(
  "falak.obc.v1.Telemetry",
  raw.obc.v1.Telemetry,
  createTelemetry,
  quantiseTelemetry,
  plainTelemetry,
);

/** One telecommand to the unit itself. */
export interface Telecommand {
  /** Unit: 1. */
  requestId: number;
  ping: Ping | null;
  setMode: SetMode | null;
  setHousekeeping: SetHousekeeping | null;
}

/** A Telecommand with every sub-message present. */
export type CompleteTelecommand = Telecommand;

export function createTelecommand(): CompleteTelecommand {
  return {
    requestId: 0,
    ping: null,
    setMode: null,
    setHousekeeping: null,
  };
}

export function quantiseTelecommand(message: Telecommand): void {
  message.requestId = message.requestId >>> 0;
  if (message.ping !== null) quantisePing(message.ping);
  if (message.setMode !== null) quantiseSetMode(message.setMode);
  if (message.setHousekeeping !== null) quantiseSetHousekeeping(message.setHousekeeping);
  if (message.setMode !== null || message.setHousekeeping !== null) message.ping = null;
  if (message.setHousekeeping !== null) message.setMode = null;
}

export function plainTelecommand(from: Telecommand): Telecommand {
  return {
    requestId: from.requestId,
    ping: from.ping === null || from.setMode !== null || from.setHousekeeping !== null ? null : plainPing(from.ping),
    setMode: from.setMode === null || from.setHousekeeping !== null ? null : plainSetMode(from.setMode),
    setHousekeeping: from.setHousekeeping === null ? null : plainSetHousekeeping(from.setHousekeeping),
  };
}

/** One telecommand to the unit itself. */
export const Telecommand: MessageType<Telecommand, CompleteTelecommand> = messageType(
  "falak.obc.v1.Telecommand",
  raw.obc.v1.Telecommand,
  createTelecommand,
  quantiseTelecommand,
  plainTelecommand,
);

/** Asks whether somebody is there. */
export interface Ping {
}

/** A Ping with every sub-message present. */
export type CompletePing = Ping;

export function createPing(): CompletePing {
  return {
  };
}

export function quantisePing(_message: Ping): void {
}

export function plainPing(_from: Ping): Ping {
  return {
  };
}

/** Asks whether somebody is there. */
export const Ping: MessageType<Ping, CompletePing> = messageType(
  "falak.obc.v1.Ping",
  raw.obc.v1.Ping,
  createPing,
  quantisePing,
  plainPing,
);

/** Asks for a mode of the spacecraft. */
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

/** Asks for a mode of the spacecraft. */
export const SetMode: MessageType<SetMode, CompleteSetMode> = messageType(
  "falak.obc.v1.SetMode",
  raw.obc.v1.SetMode,
  createSetMode,
  quantiseSetMode,
  plainSetMode,
);

/** Sets how often a unit's housekeeping goes down; 0 ends it. */
export interface SetHousekeeping {
  unit: Unit;
  /** Unit: s. */
  periodS: number;
}

/** A SetHousekeeping with every sub-message present. */
export type CompleteSetHousekeeping = SetHousekeeping;

export function createSetHousekeeping(): CompleteSetHousekeeping {
  return {
    unit: 0,
    periodS: 0,
  };
}

export function quantiseSetHousekeeping(message: SetHousekeeping): void {
  message.unit = (message.unit | 0) as Unit;
  message.periodS = message.periodS >>> 0;
}

export function plainSetHousekeeping(from: SetHousekeeping): SetHousekeeping {
  return {
    unit: from.unit,
    periodS: from.periodS,
  };
}

/** Sets how often a unit's housekeeping goes down; 0 ends it. */
export const SetHousekeeping: MessageType<SetHousekeeping, CompleteSetHousekeeping> = messageType(
  "falak.obc.v1.SetHousekeeping",
  raw.obc.v1.SetHousekeeping,
  createSetHousekeeping,
  quantiseSetHousekeeping,
  plainSetHousekeeping,
);
