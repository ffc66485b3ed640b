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
  /** A ConnectionReport, ST[17]. */
  CONTENT_CONNECTION: 4,
  /** A HousekeepingReport, ST[03]. */
  CONTENT_HOUSEKEEPING: 5,
  /** A DisabledEventReport, ST[05]. */
  CONTENT_DISABLED_EVENTS: 6,
  /** A TimeReport, ST[09]. */
  CONTENT_TIME: 7,
  /** A ScheduleReport, ST[11]. */
  CONTENT_SCHEDULE: 8,
  /** A MonitorReport, ST[12]. */
  CONTENT_MONITORS: 9,
  /** A TransitionReport, ST[12]. */
  CONTENT_TRANSITION: 10,
  /** A StoreReport, ST[15]. */
  CONTENT_STORES: 11,
  /** An EventActionReport, ST[19]. */
  CONTENT_EVENT_ACTIONS: 12,
  /** A ParameterReport, ST[20]. */
  CONTENT_PARAMETERS: 13,
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
  /** The processor started again; value: the ResetReason. */
  EVENT_CODE_RESET: 6,
  /** The software reacted to a fault by itself; value: the Reaction. */
  EVENT_CODE_REACTION: 7,
  /** It would have reacted, but the reaction is inhibited; value: the Reaction. */
  EVENT_CODE_REACTION_INHIBITED: 8,
  /** A mode was asked for that is guarded; value: the Guard that stood in the way. */
  EVENT_CODE_MODE_GUARDED: 9,
  /** A monitored parameter left its limits or its expected value; value: the monitor. */
  EVENT_CODE_MONITOR_OUT: 10,
  /** It is back; value: the monitor. */
  EVENT_CODE_MONITOR_BACK: 11,
  /** A packet store began to overwrite packets that never went down; value: the Store. */
  EVENT_CODE_STORE_OVERWRITES: 12,
  /** A retrieval ended; value: the packets that it sent. */
  EVENT_CODE_RETRIEVAL_ENDED: 13,
  /** An event released its stored request; value: the code of that event. */
  EVENT_CODE_ACTION_RELEASED: 14,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** Which verification reports a request asks for; failures are always reported. */
export const Acknowledge = {
  /** All stages. */
  ACKNOWLEDGE_UNSPECIFIED: 0,
  ACKNOWLEDGE_ALL: 1,
  /** Completion. */
  ACKNOWLEDGE_COMPLETION: 2,
  /** Failures alone. */
  ACKNOWLEDGE_FAILURES: 3,
} as const;
export type Acknowledge = (typeof Acknowledge)[keyof typeof Acknowledge];

/** Why the processor started. */
export const ResetReason = {
  RESET_REASON_UNSPECIFIED: 0,
  RESET_REASON_POWER_ON: 1,
  RESET_REASON_TELECOMMAND: 2,
  /** Nobody served the watchdog for its time. */
  RESET_REASON_WATCHDOG: 3,
  /** The processor was upset, as by a particle. */
  RESET_REASON_UPSET: 4,
} as const;
export type ResetReason = (typeof ResetReason)[keyof typeof ResetReason];

/** What happens to the processor from outside, once, in the step that says so. */
export const Upset = {
  UPSET_UNSPECIFIED: 0,
  /** The software stops; the watchdog is all that goes on. */
  UPSET_HANG: 1,
  /** The processor starts again. */
  UPSET_RESET: 2,
} as const;
export type Upset = (typeof Upset)[keyof typeof Upset];

/** What guards a mode of the spacecraft. */
export const Guard = {
  GUARD_UNSPECIFIED: 0,
  /** There is no way from the mode of now. */
  GUARD_NO_TRANSITION: 1,
  GUARD_WINGS_STOWED: 2,
  GUARD_BATTERY_LOW: 3,
  /** ADCS neither holds the Sun nor points, or is silent. */
  GUARD_ATTITUDE_LOST: 4,
  GUARD_PAYLOAD_SHED: 5,
} as const;
export type Guard = (typeof Guard)[keyof typeof Guard];

/** What the software does by itself when it sees a fault; each can be inhibited. */
export const Reaction = {
  REACTION_UNSPECIFIED: 0,
  /** SAFE when the platform is shed or the charge is below its threshold. */
  REACTION_BATTERY_LOW: 1,
  /** SAFE when ADCS has neither held the Sun nor pointed for a while, in NOMINAL and PAYLOAD. */
  REACTION_ATTITUDE_LOST: 2,
  /** The load of a unit that is silent is switched off and on. */
  REACTION_POWER_CYCLE: 3,
  /** Back to NOMINAL when the payload is shed. */
  REACTION_PAYLOAD_SHED: 4,
  /** From LEOP to NOMINAL when the wings are out and the Sun is held. */
  REACTION_LEOP_END: 5,
  /** On the way into SAFE: ADCS to SUN_SAFE, the payload off. */
  REACTION_SAFE_CONFIGURATION: 6,
} as const;
export type Reaction = (typeof Reaction)[keyof typeof Reaction];

/** A packet store in flash. */
export const Store = {
  STORE_UNSPECIFIED: 0,
  /** Everything that is not housekeeping. */
  STORE_EVENTS: 1,
  STORE_HOUSEKEEPING: 2,
  /** Both. */
  STORE_ALL: 3,
} as const;
export type Store = (typeof Store)[keyof typeof Store];

/** How a monitored parameter stands. */
export const MonitorState = {
  MONITOR_STATE_UNSPECIFIED: 0,
  /** Switched off, or not seen since it was switched on. */
  MONITOR_STATE_UNCHECKED: 1,
  MONITOR_STATE_INSIDE: 2,
  MONITOR_STATE_BELOW: 3,
  MONITOR_STATE_ABOVE: 4,
  /** Not the expected value. */
  MONITOR_STATE_UNEXPECTED: 5,
} as const;
export type MonitorState = (typeof MonitorState)[keyof typeof MonitorState];

/** Parameters of the onboard computer, ST[20]. Ranges and defaults stand in brackets. */
export const OnboardParameter = {
  ONBOARD_PARAMETER_UNSPECIFIED: 0,
  /** Least time between two stored housekeeping packets of a unit while nobody listens, s [10 to 3600, 600]. */
  ONBOARD_PARAMETER_STORED_PERIOD: 1,
  /** Silence after which a unit is reported, s [1 to 600; 5, payload 30]. */
  ONBOARD_PARAMETER_SILENT_ADCS: 2,
  ONBOARD_PARAMETER_SILENT_POWER: 3,
  ONBOARD_PARAMETER_SILENT_COMMS: 4,
  ONBOARD_PARAMETER_SILENT_PAYLOAD: 5,
  /** Time after which the watchdog bites, s [2 to 600, 20]. */
  ONBOARD_PARAMETER_WATCHDOG: 6,
  /** Packets that playback sends in a second at most [0.1 to 10, 4]. */
  ONBOARD_PARAMETER_PLAYBACK_RATE: 7,
  /** Time from the begin of a contact to that of playback, s [0 to 600, 10]. */
  ONBOARD_PARAMETER_PLAYBACK_DELAY: 8,
  /** State of charge below which REACTION_BATTERY_LOW acts [0 to 0.9, 0.3]. */
  ONBOARD_PARAMETER_SAFE_CHARGE: 9,
  /** Time after which REACTION_ATTITUDE_LOST acts, s [1 to 3600, 60]. */
  ONBOARD_PARAMETER_ATTITUDE_LOST: 10,
  /** Time for which REACTION_POWER_CYCLE switches a load off, s [1 to 60, 5]. */
  ONBOARD_PARAMETER_POWER_CYCLE_OFF: 11,
  /** Power cycles of a unit that stays silent [0 to 10, 3]. */
  ONBOARD_PARAMETER_POWER_CYCLES: 12,
  /** Time after which a request that was sent on to a unit has failed, s [2 to 600, 10]. */
  ONBOARD_PARAMETER_RESPONSE_TIME: 13,
  /** Time between two time reports during a contact, s; 0 for none [0 to 3600, 60]. */
  ONBOARD_PARAMETER_TIME_REPORT_PERIOD: 14,
  /** An activity of the schedule that is later than this fails instead, s [0 to 600, 10]. */
  ONBOARD_PARAMETER_SCHEDULE_LATE: 15,
  /** Least time between two releases of one event-action, s [0 to 3600, 10]. */
  ONBOARD_PARAMETER_ACTION_QUIET: 16,
} as const;
export type OnboardParameter = (typeof OnboardParameter)[keyof typeof OnboardParameter];

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
  upset: Upset;
}

/** A Inputs with every sub-message present. */
export type CompleteInputs = Inputs;

export function createInputs(): CompleteInputs {
  return {
    reports: [],
    requests: [],
    waitingReports: 0,
    upset: 0,
  };
}

export function quantiseInputs(message: Inputs): void {
  values.assertAtMost(message.reports.length, 1, "falak.obc.v1.Inputs.reports", "elements");
  for (let i = 0; i < message.reports.length; i += 1) {
    quantiseReport(message.reports[i]!);
  }
  values.assertAtMost(message.requests.length, 1, "falak.obc.v1.Inputs.requests", "elements");
  for (let i = 0; i < message.requests.length; i += 1) {
    values.assertAtMost(message.requests[i]!.length, 84, "falak.obc.v1.Inputs.requests", "bytes");
  }
  message.waitingReports = message.waitingReports >>> 0;
  message.upset = (message.upset | 0) as Upset;
}

export function plainInputs(from: Inputs): Inputs {
  values.refuseAbove(from.reports.length, 1, "falak.obc.v1.Inputs.reports", "elements");
  values.refuseAbove(from.requests.length, 1, "falak.obc.v1.Inputs.requests", "elements");
  for (const each of from.requests) values.refuseAbove(each.length, 84, "falak.obc.v1.Inputs.requests", "bytes");
  return {
    reports: from.reports.map((each) => plainReport(each)),
    requests: from.requests.map((each) => values.copyBytes(each)),
    waitingReports: from.waitingReports,
    upset: from.upset,
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
  acknowledge: Acknowledge;
}

/** A Request with every sub-message present. */
export type CompleteRequest = Request;

export function createRequest(): CompleteRequest {
  return {
    requestId: 0,
    unit: 0,
    body: new Uint8Array(0),
    acknowledge: 0,
  };
}

export function quantiseRequest(message: Request): void {
  message.requestId = message.requestId >>> 0;
  message.unit = (message.unit | 0) as Unit;
  values.assertAtMost(message.body.length, 72, "falak.obc.v1.Request.body", "bytes");
  message.acknowledge = (message.acknowledge | 0) as Acknowledge;
}

export function plainRequest(from: Request): Request {
  values.refuseAbove(from.body.length, 72, "falak.obc.v1.Request.body", "bytes");
  return {
    requestId: from.requestId,
    unit: from.unit,
    body: values.copyBytes(from.body),
    acknowledge: from.acknowledge,
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
  resetReason: ResetReason;
  /** Activities that wait in the schedule. Unit: 1. */
  scheduledCount: number;
  scheduleOn: boolean;
  /** Packets in the stores that never went down. Unit: 1. */
  unsentPackets: number;
  /** A bit per Reaction, bit 0 is BATTERY_LOW. Unit: 1. */
  reactionsInhibited: number;
  /** Monitored parameters that are outside now. Unit: 1. */
  monitorsOut: number;
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
    resetReason: 0,
    scheduledCount: 0,
    scheduleOn: false,
    unsentPackets: 0,
    reactionsInhibited: 0,
    monitorsOut: 0,
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
  message.resetReason = (message.resetReason | 0) as ResetReason;
  message.scheduledCount = message.scheduledCount >>> 0;
  message.unsentPackets = message.unsentPackets >>> 0;
  message.reactionsInhibited = message.reactionsInhibited >>> 0;
  message.monitorsOut = message.monitorsOut >>> 0;
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
    resetReason: from.resetReason,
    scheduledCount: from.scheduledCount,
    scheduleOn: from.scheduleOn,
    unsentPackets: from.unsentPackets,
    reactionsInhibited: from.reactionsInhibited,
    monitorsOut: from.monitorsOut,
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
  insertActivity: InsertActivity | null;
  addEventAction: AddEventAction | null;
  setMonitor: SetMonitor | null;
  pingUnit: PingUnit | null;
  enableHousekeeping: EnableHousekeeping | null;
  disableHousekeeping: DisableHousekeeping | null;
  generateHousekeeping: GenerateHousekeeping | null;
  reportHousekeeping: ReportHousekeeping | null;
  enableEvent: EnableEvent | null;
  disableEvent: DisableEvent | null;
  reportDisabledEvents: ReportDisabledEvents | null;
  setTimeReportPeriod: SetTimeReportPeriod | null;
  reportTime: ReportTime | null;
  enableSchedule: EnableSchedule | null;
  disableSchedule: DisableSchedule | null;
  resetSchedule: ResetSchedule | null;
  deleteActivity: DeleteActivity | null;
  shiftSchedule: ShiftSchedule | null;
  reportSchedule: ReportSchedule | null;
  expectValue: ExpectValue | null;
  deleteMonitor: DeleteMonitor | null;
  enableMonitor: EnableMonitor | null;
  disableMonitor: DisableMonitor | null;
  enableMonitoring: EnableMonitoring | null;
  disableMonitoring: DisableMonitoring | null;
  reportMonitors: ReportMonitors | null;
  enableStorage: EnableStorage | null;
  disableStorage: DisableStorage | null;
  retrieveStored: RetrieveStored | null;
  abortRetrieval: AbortRetrieval | null;
  resumePlayback: ResumePlayback | null;
  suspendPlayback: SuspendPlayback | null;
  rewindPlayback: RewindPlayback | null;
  deleteStored: DeleteStored | null;
  reportStores: ReportStores | null;
  deleteEventAction: DeleteEventAction | null;
  clearEventActions: ClearEventActions | null;
  enableEventAction: EnableEventAction | null;
  disableEventAction: DisableEventAction | null;
  reportEventActions: ReportEventActions | null;
  enableEventActions: EnableEventActions | null;
  disableEventActions: DisableEventActions | null;
  getParameters: GetParameters | null;
  setParameter: SetParameter | null;
  enableReaction: EnableReaction | null;
  disableReaction: DisableReaction | null;
  resetProcessor: ResetProcessor | null;
}

/** A Telecommand with every sub-message present. */
export type CompleteTelecommand = Telecommand;

export function createTelecommand(): CompleteTelecommand {
  return {
    requestId: 0,
    ping: null,
    setMode: null,
    setHousekeeping: null,
    insertActivity: null,
    addEventAction: null,
    setMonitor: null,
    pingUnit: null,
    enableHousekeeping: null,
    disableHousekeeping: null,
    generateHousekeeping: null,
    reportHousekeeping: null,
    enableEvent: null,
    disableEvent: null,
    reportDisabledEvents: null,
    setTimeReportPeriod: null,
    reportTime: null,
    enableSchedule: null,
    disableSchedule: null,
    resetSchedule: null,
    deleteActivity: null,
    shiftSchedule: null,
    reportSchedule: null,
    expectValue: null,
    deleteMonitor: null,
    enableMonitor: null,
    disableMonitor: null,
    enableMonitoring: null,
    disableMonitoring: null,
    reportMonitors: null,
    enableStorage: null,
    disableStorage: null,
    retrieveStored: null,
    abortRetrieval: null,
    resumePlayback: null,
    suspendPlayback: null,
    rewindPlayback: null,
    deleteStored: null,
    reportStores: null,
    deleteEventAction: null,
    clearEventActions: null,
    enableEventAction: null,
    disableEventAction: null,
    reportEventActions: null,
    enableEventActions: null,
    disableEventActions: null,
    getParameters: null,
    setParameter: null,
    enableReaction: null,
    disableReaction: null,
    resetProcessor: null,
  };
}

export function quantiseTelecommand(message: Telecommand): void {
  message.requestId = message.requestId >>> 0;
  if (message.ping !== null) quantisePing(message.ping);
  if (message.setMode !== null) quantiseSetMode(message.setMode);
  if (message.setHousekeeping !== null) quantiseSetHousekeeping(message.setHousekeeping);
  if (message.insertActivity !== null) quantiseInsertActivity(message.insertActivity);
  if (message.addEventAction !== null) quantiseAddEventAction(message.addEventAction);
  if (message.setMonitor !== null) quantiseSetMonitor(message.setMonitor);
  if (message.pingUnit !== null) quantisePingUnit(message.pingUnit);
  if (message.enableHousekeeping !== null) quantiseEnableHousekeeping(message.enableHousekeeping);
  if (message.disableHousekeeping !== null) quantiseDisableHousekeeping(message.disableHousekeeping);
  if (message.generateHousekeeping !== null) quantiseGenerateHousekeeping(message.generateHousekeeping);
  if (message.reportHousekeeping !== null) quantiseReportHousekeeping(message.reportHousekeeping);
  if (message.enableEvent !== null) quantiseEnableEvent(message.enableEvent);
  if (message.disableEvent !== null) quantiseDisableEvent(message.disableEvent);
  if (message.reportDisabledEvents !== null) quantiseReportDisabledEvents(message.reportDisabledEvents);
  if (message.setTimeReportPeriod !== null) quantiseSetTimeReportPeriod(message.setTimeReportPeriod);
  if (message.reportTime !== null) quantiseReportTime(message.reportTime);
  if (message.enableSchedule !== null) quantiseEnableSchedule(message.enableSchedule);
  if (message.disableSchedule !== null) quantiseDisableSchedule(message.disableSchedule);
  if (message.resetSchedule !== null) quantiseResetSchedule(message.resetSchedule);
  if (message.deleteActivity !== null) quantiseDeleteActivity(message.deleteActivity);
  if (message.shiftSchedule !== null) quantiseShiftSchedule(message.shiftSchedule);
  if (message.reportSchedule !== null) quantiseReportSchedule(message.reportSchedule);
  if (message.expectValue !== null) quantiseExpectValue(message.expectValue);
  if (message.deleteMonitor !== null) quantiseDeleteMonitor(message.deleteMonitor);
  if (message.enableMonitor !== null) quantiseEnableMonitor(message.enableMonitor);
  if (message.disableMonitor !== null) quantiseDisableMonitor(message.disableMonitor);
  if (message.enableMonitoring !== null) quantiseEnableMonitoring(message.enableMonitoring);
  if (message.disableMonitoring !== null) quantiseDisableMonitoring(message.disableMonitoring);
  if (message.reportMonitors !== null) quantiseReportMonitors(message.reportMonitors);
  if (message.enableStorage !== null) quantiseEnableStorage(message.enableStorage);
  if (message.disableStorage !== null) quantiseDisableStorage(message.disableStorage);
  if (message.retrieveStored !== null) quantiseRetrieveStored(message.retrieveStored);
  if (message.abortRetrieval !== null) quantiseAbortRetrieval(message.abortRetrieval);
  if (message.resumePlayback !== null) quantiseResumePlayback(message.resumePlayback);
  if (message.suspendPlayback !== null) quantiseSuspendPlayback(message.suspendPlayback);
  if (message.rewindPlayback !== null) quantiseRewindPlayback(message.rewindPlayback);
  if (message.deleteStored !== null) quantiseDeleteStored(message.deleteStored);
  if (message.reportStores !== null) quantiseReportStores(message.reportStores);
  if (message.deleteEventAction !== null) quantiseDeleteEventAction(message.deleteEventAction);
  if (message.clearEventActions !== null) quantiseClearEventActions(message.clearEventActions);
  if (message.enableEventAction !== null) quantiseEnableEventAction(message.enableEventAction);
  if (message.disableEventAction !== null) quantiseDisableEventAction(message.disableEventAction);
  if (message.reportEventActions !== null) quantiseReportEventActions(message.reportEventActions);
  if (message.enableEventActions !== null) quantiseEnableEventActions(message.enableEventActions);
  if (message.disableEventActions !== null) quantiseDisableEventActions(message.disableEventActions);
  if (message.getParameters !== null) quantiseGetParameters(message.getParameters);
  if (message.setParameter !== null) quantiseSetParameter(message.setParameter);
  if (message.enableReaction !== null) quantiseEnableReaction(message.enableReaction);
  if (message.disableReaction !== null) quantiseDisableReaction(message.disableReaction);
  if (message.resetProcessor !== null) quantiseResetProcessor(message.resetProcessor);
  if (message.setMode !== null || message.setHousekeeping !== null || message.insertActivity !== null || message.addEventAction !== null || message.setMonitor !== null || message.pingUnit !== null || message.enableHousekeeping !== null || message.disableHousekeeping !== null || message.generateHousekeeping !== null || message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.ping = null;
  if (message.setHousekeeping !== null || message.insertActivity !== null || message.addEventAction !== null || message.setMonitor !== null || message.pingUnit !== null || message.enableHousekeeping !== null || message.disableHousekeeping !== null || message.generateHousekeeping !== null || message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.setMode = null;
  if (message.insertActivity !== null || message.addEventAction !== null || message.setMonitor !== null || message.pingUnit !== null || message.enableHousekeeping !== null || message.disableHousekeeping !== null || message.generateHousekeeping !== null || message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.setHousekeeping = null;
  if (message.addEventAction !== null || message.setMonitor !== null || message.pingUnit !== null || message.enableHousekeeping !== null || message.disableHousekeeping !== null || message.generateHousekeeping !== null || message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.insertActivity = null;
  if (message.setMonitor !== null || message.pingUnit !== null || message.enableHousekeeping !== null || message.disableHousekeeping !== null || message.generateHousekeeping !== null || message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.addEventAction = null;
  if (message.pingUnit !== null || message.enableHousekeeping !== null || message.disableHousekeeping !== null || message.generateHousekeeping !== null || message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.setMonitor = null;
  if (message.enableHousekeeping !== null || message.disableHousekeeping !== null || message.generateHousekeeping !== null || message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.pingUnit = null;
  if (message.disableHousekeeping !== null || message.generateHousekeeping !== null || message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.enableHousekeeping = null;
  if (message.generateHousekeeping !== null || message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.disableHousekeeping = null;
  if (message.reportHousekeeping !== null || message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.generateHousekeeping = null;
  if (message.enableEvent !== null || message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.reportHousekeeping = null;
  if (message.disableEvent !== null || message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.enableEvent = null;
  if (message.reportDisabledEvents !== null || message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.disableEvent = null;
  if (message.setTimeReportPeriod !== null || message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.reportDisabledEvents = null;
  if (message.reportTime !== null || message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.setTimeReportPeriod = null;
  if (message.enableSchedule !== null || message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.reportTime = null;
  if (message.disableSchedule !== null || message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.enableSchedule = null;
  if (message.resetSchedule !== null || message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.disableSchedule = null;
  if (message.deleteActivity !== null || message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.resetSchedule = null;
  if (message.shiftSchedule !== null || message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.deleteActivity = null;
  if (message.reportSchedule !== null || message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.shiftSchedule = null;
  if (message.expectValue !== null || message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.reportSchedule = null;
  if (message.deleteMonitor !== null || message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.expectValue = null;
  if (message.enableMonitor !== null || message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.deleteMonitor = null;
  if (message.disableMonitor !== null || message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.enableMonitor = null;
  if (message.enableMonitoring !== null || message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.disableMonitor = null;
  if (message.disableMonitoring !== null || message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.enableMonitoring = null;
  if (message.reportMonitors !== null || message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.disableMonitoring = null;
  if (message.enableStorage !== null || message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.reportMonitors = null;
  if (message.disableStorage !== null || message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.enableStorage = null;
  if (message.retrieveStored !== null || message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.disableStorage = null;
  if (message.abortRetrieval !== null || message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.retrieveStored = null;
  if (message.resumePlayback !== null || message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.abortRetrieval = null;
  if (message.suspendPlayback !== null || message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.resumePlayback = null;
  if (message.rewindPlayback !== null || message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.suspendPlayback = null;
  if (message.deleteStored !== null || message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.rewindPlayback = null;
  if (message.reportStores !== null || message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.deleteStored = null;
  if (message.deleteEventAction !== null || message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.reportStores = null;
  if (message.clearEventActions !== null || message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.deleteEventAction = null;
  if (message.enableEventAction !== null || message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.clearEventActions = null;
  if (message.disableEventAction !== null || message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.enableEventAction = null;
  if (message.reportEventActions !== null || message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.disableEventAction = null;
  if (message.enableEventActions !== null || message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.reportEventActions = null;
  if (message.disableEventActions !== null || message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.enableEventActions = null;
  if (message.getParameters !== null || message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.disableEventActions = null;
  if (message.setParameter !== null || message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.getParameters = null;
  if (message.enableReaction !== null || message.disableReaction !== null || message.resetProcessor !== null) message.setParameter = null;
  if (message.disableReaction !== null || message.resetProcessor !== null) message.enableReaction = null;
  if (message.resetProcessor !== null) message.disableReaction = null;
}

export function plainTelecommand(from: Telecommand): Telecommand {
  return {
    requestId: from.requestId,
    ping: from.ping === null || from.setMode !== null || from.setHousekeeping !== null || from.insertActivity !== null || from.addEventAction !== null || from.setMonitor !== null || from.pingUnit !== null || from.enableHousekeeping !== null || from.disableHousekeeping !== null || from.generateHousekeeping !== null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainPing(from.ping),
    setMode: from.setMode === null || from.setHousekeeping !== null || from.insertActivity !== null || from.addEventAction !== null || from.setMonitor !== null || from.pingUnit !== null || from.enableHousekeeping !== null || from.disableHousekeeping !== null || from.generateHousekeeping !== null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainSetMode(from.setMode),
    setHousekeeping: from.setHousekeeping === null || from.insertActivity !== null || from.addEventAction !== null || from.setMonitor !== null || from.pingUnit !== null || from.enableHousekeeping !== null || from.disableHousekeeping !== null || from.generateHousekeeping !== null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainSetHousekeeping(from.setHousekeeping),
    insertActivity: from.insertActivity === null || from.addEventAction !== null || from.setMonitor !== null || from.pingUnit !== null || from.enableHousekeeping !== null || from.disableHousekeeping !== null || from.generateHousekeeping !== null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainInsertActivity(from.insertActivity),
    addEventAction: from.addEventAction === null || from.setMonitor !== null || from.pingUnit !== null || from.enableHousekeeping !== null || from.disableHousekeeping !== null || from.generateHousekeeping !== null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainAddEventAction(from.addEventAction),
    setMonitor: from.setMonitor === null || from.pingUnit !== null || from.enableHousekeeping !== null || from.disableHousekeeping !== null || from.generateHousekeeping !== null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainSetMonitor(from.setMonitor),
    pingUnit: from.pingUnit === null || from.enableHousekeeping !== null || from.disableHousekeeping !== null || from.generateHousekeeping !== null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainPingUnit(from.pingUnit),
    enableHousekeeping: from.enableHousekeeping === null || from.disableHousekeeping !== null || from.generateHousekeeping !== null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainEnableHousekeeping(from.enableHousekeeping),
    disableHousekeeping: from.disableHousekeeping === null || from.generateHousekeeping !== null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDisableHousekeeping(from.disableHousekeeping),
    generateHousekeeping: from.generateHousekeeping === null || from.reportHousekeeping !== null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainGenerateHousekeeping(from.generateHousekeeping),
    reportHousekeeping: from.reportHousekeeping === null || from.enableEvent !== null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainReportHousekeeping(from.reportHousekeeping),
    enableEvent: from.enableEvent === null || from.disableEvent !== null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainEnableEvent(from.enableEvent),
    disableEvent: from.disableEvent === null || from.reportDisabledEvents !== null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDisableEvent(from.disableEvent),
    reportDisabledEvents: from.reportDisabledEvents === null || from.setTimeReportPeriod !== null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainReportDisabledEvents(from.reportDisabledEvents),
    setTimeReportPeriod: from.setTimeReportPeriod === null || from.reportTime !== null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainSetTimeReportPeriod(from.setTimeReportPeriod),
    reportTime: from.reportTime === null || from.enableSchedule !== null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainReportTime(from.reportTime),
    enableSchedule: from.enableSchedule === null || from.disableSchedule !== null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainEnableSchedule(from.enableSchedule),
    disableSchedule: from.disableSchedule === null || from.resetSchedule !== null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDisableSchedule(from.disableSchedule),
    resetSchedule: from.resetSchedule === null || from.deleteActivity !== null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainResetSchedule(from.resetSchedule),
    deleteActivity: from.deleteActivity === null || from.shiftSchedule !== null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDeleteActivity(from.deleteActivity),
    shiftSchedule: from.shiftSchedule === null || from.reportSchedule !== null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainShiftSchedule(from.shiftSchedule),
    reportSchedule: from.reportSchedule === null || from.expectValue !== null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainReportSchedule(from.reportSchedule),
    expectValue: from.expectValue === null || from.deleteMonitor !== null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainExpectValue(from.expectValue),
    deleteMonitor: from.deleteMonitor === null || from.enableMonitor !== null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDeleteMonitor(from.deleteMonitor),
    enableMonitor: from.enableMonitor === null || from.disableMonitor !== null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainEnableMonitor(from.enableMonitor),
    disableMonitor: from.disableMonitor === null || from.enableMonitoring !== null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDisableMonitor(from.disableMonitor),
    enableMonitoring: from.enableMonitoring === null || from.disableMonitoring !== null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainEnableMonitoring(from.enableMonitoring),
    disableMonitoring: from.disableMonitoring === null || from.reportMonitors !== null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDisableMonitoring(from.disableMonitoring),
    reportMonitors: from.reportMonitors === null || from.enableStorage !== null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainReportMonitors(from.reportMonitors),
    enableStorage: from.enableStorage === null || from.disableStorage !== null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainEnableStorage(from.enableStorage),
    disableStorage: from.disableStorage === null || from.retrieveStored !== null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDisableStorage(from.disableStorage),
    retrieveStored: from.retrieveStored === null || from.abortRetrieval !== null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainRetrieveStored(from.retrieveStored),
    abortRetrieval: from.abortRetrieval === null || from.resumePlayback !== null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainAbortRetrieval(from.abortRetrieval),
    resumePlayback: from.resumePlayback === null || from.suspendPlayback !== null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainResumePlayback(from.resumePlayback),
    suspendPlayback: from.suspendPlayback === null || from.rewindPlayback !== null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainSuspendPlayback(from.suspendPlayback),
    rewindPlayback: from.rewindPlayback === null || from.deleteStored !== null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainRewindPlayback(from.rewindPlayback),
    deleteStored: from.deleteStored === null || from.reportStores !== null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDeleteStored(from.deleteStored),
    reportStores: from.reportStores === null || from.deleteEventAction !== null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainReportStores(from.reportStores),
    deleteEventAction: from.deleteEventAction === null || from.clearEventActions !== null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDeleteEventAction(from.deleteEventAction),
    clearEventActions: from.clearEventActions === null || from.enableEventAction !== null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainClearEventActions(from.clearEventActions),
    enableEventAction: from.enableEventAction === null || from.disableEventAction !== null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainEnableEventAction(from.enableEventAction),
    disableEventAction: from.disableEventAction === null || from.reportEventActions !== null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDisableEventAction(from.disableEventAction),
    reportEventActions: from.reportEventActions === null || from.enableEventActions !== null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainReportEventActions(from.reportEventActions),
    enableEventActions: from.enableEventActions === null || from.disableEventActions !== null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainEnableEventActions(from.enableEventActions),
    disableEventActions: from.disableEventActions === null || from.getParameters !== null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainDisableEventActions(from.disableEventActions),
    getParameters: from.getParameters === null || from.setParameter !== null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainGetParameters(from.getParameters),
    setParameter: from.setParameter === null || from.enableReaction !== null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainSetParameter(from.setParameter),
    enableReaction: from.enableReaction === null || from.disableReaction !== null || from.resetProcessor !== null ? null : plainEnableReaction(from.enableReaction),
    disableReaction: from.disableReaction === null || from.resetProcessor !== null ? null : plainDisableReaction(from.disableReaction),
    resetProcessor: from.resetProcessor === null ? null : plainResetProcessor(from.resetProcessor),
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

/** Puts a request into the time-based schedule. */
export interface InsertActivity {
  /** Onboard time at which it is released. Unit: us. */
  releaseTimeUs: number;
  /** Whom the request is for. */
  unit: Unit;
  /** Its Telecommand message, encoded, with the request_id under which it is verified. */
  body: Uint8Array;
}

/** A InsertActivity with every sub-message present. */
export type CompleteInsertActivity = InsertActivity;

export function createInsertActivity(): CompleteInsertActivity {
  return {
    releaseTimeUs: 0,
    unit: 0,
    body: new Uint8Array(0),
  };
}

export function quantiseInsertActivity(message: InsertActivity): void {
  message.releaseTimeUs = values.toUint64(message.releaseTimeUs);
  message.unit = (message.unit | 0) as Unit;
  values.assertAtMost(message.body.length, 44, "falak.obc.v1.InsertActivity.body", "bytes");
}

export function plainInsertActivity(from: InsertActivity): InsertActivity {
  values.refuseAbove(from.body.length, 44, "falak.obc.v1.InsertActivity.body", "bytes");
  return {
    releaseTimeUs: values.safeInteger(from.releaseTimeUs, "falak.obc.v1.InsertActivity.release_time_us"),
    unit: from.unit,
    body: values.copyBytes(from.body),
  };
}

/** Puts a request into the time-based schedule. */
export const InsertActivity: MessageType<InsertActivity, CompleteInsertActivity> = messageType(
  "falak.obc.v1.InsertActivity",
  raw.obc.v1.InsertActivity,
  createInsertActivity,
  quantiseInsertActivity,
  plainInsertActivity,
);

/** Stores a request that an event releases; it takes the place of the one that this event had. */
export interface AddEventAction {
  eventUnit: Unit;
  /** Unit: 1. */
  eventCode: number;
  /** Only where the event has this value. Unit: 1. */
  eventValue: number | null;
  /** Whom the request is for. */
  unit: Unit;
  /** Its Telecommand message, encoded, with the request_id under which it is verified. */
  body: Uint8Array;
}

/** A AddEventAction with every sub-message present. */
export type CompleteAddEventAction = AddEventAction;

export function createAddEventAction(): CompleteAddEventAction {
  return {
    eventUnit: 0,
    eventCode: 0,
    eventValue: null,
    unit: 0,
    body: new Uint8Array(0),
  };
}

export function quantiseAddEventAction(message: AddEventAction): void {
  message.eventUnit = (message.eventUnit | 0) as Unit;
  message.eventCode = message.eventCode >>> 0;
  if (message.eventValue !== null) message.eventValue = Math.fround(message.eventValue);
  message.unit = (message.unit | 0) as Unit;
  values.assertAtMost(message.body.length, 44, "falak.obc.v1.AddEventAction.body", "bytes");
}

export function plainAddEventAction(from: AddEventAction): AddEventAction {
  values.refuseAbove(from.body.length, 44, "falak.obc.v1.AddEventAction.body", "bytes");
  return {
    eventUnit: from.eventUnit,
    eventCode: from.eventCode,
    eventValue: from.eventValue,
    unit: from.unit,
    body: values.copyBytes(from.body),
  };
}

/** Stores a request that an event releases; it takes the place of the one that this event had. */
export const AddEventAction: MessageType<AddEventAction, CompleteAddEventAction> = messageType(
  "falak.obc.v1.AddEventAction",
  raw.obc.v1.AddEventAction,
  createAddEventAction,
  quantiseAddEventAction,
  plainAddEventAction,
);

/** Monitors a parameter against limits; takes the place of the monitor of that number. */
export interface SetMonitor {
  /** 1 to 32. Unit: 1. */
  monitor: number;
  /** The parameter's number in the dictionary. Unit: 1. */
  parameter: number;
  /** In the unit of the parameter; a value on a limit is inside. Unit: 1. */
  low: number;
  /** Unit: 1. */
  high: number;
  /** Reports in a row that make a change, 1 to 100. Unit: 1. */
  persistence: number;
}

/** A SetMonitor with every sub-message present. */
export type CompleteSetMonitor = SetMonitor;

export function createSetMonitor(): CompleteSetMonitor {
  return {
    monitor: 0,
    parameter: 0,
    low: 0,
    high: 0,
    persistence: 0,
  };
}

export function quantiseSetMonitor(message: SetMonitor): void {
  message.monitor = message.monitor >>> 0;
  message.parameter = message.parameter >>> 0;
  message.low = Math.fround(message.low);
  message.high = Math.fround(message.high);
  message.persistence = message.persistence >>> 0;
}

export function plainSetMonitor(from: SetMonitor): SetMonitor {
  return {
    monitor: from.monitor,
    parameter: from.parameter,
    low: from.low,
    high: from.high,
    persistence: from.persistence,
  };
}

/** Monitors a parameter against limits; takes the place of the monitor of that number. */
export const SetMonitor: MessageType<SetMonitor, CompleteSetMonitor> = messageType(
  "falak.obc.v1.SetMonitor",
  raw.obc.v1.SetMonitor,
  createSetMonitor,
  quantiseSetMonitor,
  plainSetMonitor,
);

/** Lets the schedule release its activities. */
export interface EnableSchedule {
}

/** A EnableSchedule with every sub-message present. */
export type CompleteEnableSchedule = EnableSchedule;

export function createEnableSchedule(): CompleteEnableSchedule {
  return {
  };
}

export function quantiseEnableSchedule(_message: EnableSchedule): void {
}

export function plainEnableSchedule(_from: EnableSchedule): EnableSchedule {
  return {
  };
}

/** Lets the schedule release its activities. */
export const EnableSchedule: MessageType<EnableSchedule, CompleteEnableSchedule> = messageType(
  "falak.obc.v1.EnableSchedule",
  raw.obc.v1.EnableSchedule,
  createEnableSchedule,
  quantiseEnableSchedule,
  plainEnableSchedule,
);

/** Activities that fall due fail from now on, with INTERLOCK. */
export interface DisableSchedule {
}

/** A DisableSchedule with every sub-message present. */
export type CompleteDisableSchedule = DisableSchedule;

export function createDisableSchedule(): CompleteDisableSchedule {
  return {
  };
}

export function quantiseDisableSchedule(_message: DisableSchedule): void {
}

export function plainDisableSchedule(_from: DisableSchedule): DisableSchedule {
  return {
  };
}

/** Activities that fall due fail from now on, with INTERLOCK. */
export const DisableSchedule: MessageType<DisableSchedule, CompleteDisableSchedule> = messageType(
  "falak.obc.v1.DisableSchedule",
  raw.obc.v1.DisableSchedule,
  createDisableSchedule,
  quantiseDisableSchedule,
  plainDisableSchedule,
);

/** Empties the schedule and disables it. */
export interface ResetSchedule {
}

/** A ResetSchedule with every sub-message present. */
export type CompleteResetSchedule = ResetSchedule;

export function createResetSchedule(): CompleteResetSchedule {
  return {
  };
}

export function quantiseResetSchedule(_message: ResetSchedule): void {
}

export function plainResetSchedule(_from: ResetSchedule): ResetSchedule {
  return {
  };
}

/** Empties the schedule and disables it. */
export const ResetSchedule: MessageType<ResetSchedule, CompleteResetSchedule> = messageType(
  "falak.obc.v1.ResetSchedule",
  raw.obc.v1.ResetSchedule,
  createResetSchedule,
  quantiseResetSchedule,
  plainResetSchedule,
);

/** Takes an activity out of the schedule. */
export interface DeleteActivity {
  /** The request_id of the request in it. Unit: 1. */
  activity: number;
}

/** A DeleteActivity with every sub-message present. */
export type CompleteDeleteActivity = DeleteActivity;

export function createDeleteActivity(): CompleteDeleteActivity {
  return {
    activity: 0,
  };
}

export function quantiseDeleteActivity(message: DeleteActivity): void {
  message.activity = message.activity >>> 0;
}

export function plainDeleteActivity(from: DeleteActivity): DeleteActivity {
  return {
    activity: from.activity,
  };
}

/** Takes an activity out of the schedule. */
export const DeleteActivity: MessageType<DeleteActivity, CompleteDeleteActivity> = messageType(
  "falak.obc.v1.DeleteActivity",
  raw.obc.v1.DeleteActivity,
  createDeleteActivity,
  quantiseDeleteActivity,
  plainDeleteActivity,
);

/** Moves all activities in time. */
export interface ShiftSchedule {
  /** Unit: s. */
  shiftS: number;
}

/** A ShiftSchedule with every sub-message present. */
export type CompleteShiftSchedule = ShiftSchedule;

export function createShiftSchedule(): CompleteShiftSchedule {
  return {
    shiftS: 0,
  };
}

export function quantiseShiftSchedule(message: ShiftSchedule): void {
  message.shiftS = Math.fround(message.shiftS);
}

export function plainShiftSchedule(from: ShiftSchedule): ShiftSchedule {
  return {
    shiftS: from.shiftS,
  };
}

/** Moves all activities in time. */
export const ShiftSchedule: MessageType<ShiftSchedule, CompleteShiftSchedule> = messageType(
  "falak.obc.v1.ShiftSchedule",
  raw.obc.v1.ShiftSchedule,
  createShiftSchedule,
  quantiseShiftSchedule,
  plainShiftSchedule,
);

/** Asks for a summary of the schedule: ScheduleReports. */
export interface ReportSchedule {
}

/** A ReportSchedule with every sub-message present. */
export type CompleteReportSchedule = ReportSchedule;

export function createReportSchedule(): CompleteReportSchedule {
  return {
  };
}

export function quantiseReportSchedule(_message: ReportSchedule): void {
}

export function plainReportSchedule(_from: ReportSchedule): ReportSchedule {
  return {
  };
}

/** Asks for a summary of the schedule: ScheduleReports. */
export const ReportSchedule: MessageType<ReportSchedule, CompleteReportSchedule> = messageType(
  "falak.obc.v1.ReportSchedule",
  raw.obc.v1.ReportSchedule,
  createReportSchedule,
  quantiseReportSchedule,
  plainReportSchedule,
);

/** Monitors a parameter against the one value that it should have; takes the place of the monitor of that number. */
export interface ExpectValue {
  /** 1 to 32. Unit: 1. */
  monitor: number;
  /** The parameter's number in the dictionary. Unit: 1. */
  parameter: number;
  /** In the unit of the parameter; the number of a state. Unit: 1. */
  value: number;
  /** Reports in a row that make a change, 1 to 100. Unit: 1. */
  persistence: number;
}

/** A ExpectValue with every sub-message present. */
export type CompleteExpectValue = ExpectValue;

export function createExpectValue(): CompleteExpectValue {
  return {
    monitor: 0,
    parameter: 0,
    value: 0,
    persistence: 0,
  };
}

export function quantiseExpectValue(message: ExpectValue): void {
  message.monitor = message.monitor >>> 0;
  message.parameter = message.parameter >>> 0;
  message.value = Math.fround(message.value);
  message.persistence = message.persistence >>> 0;
}

export function plainExpectValue(from: ExpectValue): ExpectValue {
  return {
    monitor: from.monitor,
    parameter: from.parameter,
    value: from.value,
    persistence: from.persistence,
  };
}

/** Monitors a parameter against the one value that it should have; takes the place of the monitor of that number. */
export const ExpectValue: MessageType<ExpectValue, CompleteExpectValue> = messageType(
  "falak.obc.v1.ExpectValue",
  raw.obc.v1.ExpectValue,
  createExpectValue,
  quantiseExpectValue,
  plainExpectValue,
);

/** Forgets a monitor. */
export interface DeleteMonitor {
  /** Unit: 1. */
  monitor: number;
}

/** A DeleteMonitor with every sub-message present. */
export type CompleteDeleteMonitor = DeleteMonitor;

export function createDeleteMonitor(): CompleteDeleteMonitor {
  return {
    monitor: 0,
  };
}

export function quantiseDeleteMonitor(message: DeleteMonitor): void {
  message.monitor = message.monitor >>> 0;
}

export function plainDeleteMonitor(from: DeleteMonitor): DeleteMonitor {
  return {
    monitor: from.monitor,
  };
}

/** Forgets a monitor. */
export const DeleteMonitor: MessageType<DeleteMonitor, CompleteDeleteMonitor> = messageType(
  "falak.obc.v1.DeleteMonitor",
  raw.obc.v1.DeleteMonitor,
  createDeleteMonitor,
  quantiseDeleteMonitor,
  plainDeleteMonitor,
);

/** Lets a monitor check. */
export interface EnableMonitor {
  /** Unit: 1. */
  monitor: number;
}

/** A EnableMonitor with every sub-message present. */
export type CompleteEnableMonitor = EnableMonitor;

export function createEnableMonitor(): CompleteEnableMonitor {
  return {
    monitor: 0,
  };
}

export function quantiseEnableMonitor(message: EnableMonitor): void {
  message.monitor = message.monitor >>> 0;
}

export function plainEnableMonitor(from: EnableMonitor): EnableMonitor {
  return {
    monitor: from.monitor,
  };
}

/** Lets a monitor check. */
export const EnableMonitor: MessageType<EnableMonitor, CompleteEnableMonitor> = messageType(
  "falak.obc.v1.EnableMonitor",
  raw.obc.v1.EnableMonitor,
  createEnableMonitor,
  quantiseEnableMonitor,
  plainEnableMonitor,
);

/** Keeps a monitor from checking. */
export interface DisableMonitor {
  /** Unit: 1. */
  monitor: number;
}

/** A DisableMonitor with every sub-message present. */
export type CompleteDisableMonitor = DisableMonitor;

export function createDisableMonitor(): CompleteDisableMonitor {
  return {
    monitor: 0,
  };
}

export function quantiseDisableMonitor(message: DisableMonitor): void {
  message.monitor = message.monitor >>> 0;
}

export function plainDisableMonitor(from: DisableMonitor): DisableMonitor {
  return {
    monitor: from.monitor,
  };
}

/** Keeps a monitor from checking. */
export const DisableMonitor: MessageType<DisableMonitor, CompleteDisableMonitor> = messageType(
  "falak.obc.v1.DisableMonitor",
  raw.obc.v1.DisableMonitor,
  createDisableMonitor,
  quantiseDisableMonitor,
  plainDisableMonitor,
);

/** Lets the monitors that are enabled check. */
export interface EnableMonitoring {
}

/** A EnableMonitoring with every sub-message present. */
export type CompleteEnableMonitoring = EnableMonitoring;

export function createEnableMonitoring(): CompleteEnableMonitoring {
  return {
  };
}

export function quantiseEnableMonitoring(_message: EnableMonitoring): void {
}

export function plainEnableMonitoring(_from: EnableMonitoring): EnableMonitoring {
  return {
  };
}

/** Lets the monitors that are enabled check. */
export const EnableMonitoring: MessageType<EnableMonitoring, CompleteEnableMonitoring> = messageType(
  "falak.obc.v1.EnableMonitoring",
  raw.obc.v1.EnableMonitoring,
  createEnableMonitoring,
  quantiseEnableMonitoring,
  plainEnableMonitoring,
);

/** Keeps all monitors from checking. */
export interface DisableMonitoring {
}

/** A DisableMonitoring with every sub-message present. */
export type CompleteDisableMonitoring = DisableMonitoring;

export function createDisableMonitoring(): CompleteDisableMonitoring {
  return {
  };
}

export function quantiseDisableMonitoring(_message: DisableMonitoring): void {
}

export function plainDisableMonitoring(_from: DisableMonitoring): DisableMonitoring {
  return {
  };
}

/** Keeps all monitors from checking. */
export const DisableMonitoring: MessageType<DisableMonitoring, CompleteDisableMonitoring> = messageType(
  "falak.obc.v1.DisableMonitoring",
  raw.obc.v1.DisableMonitoring,
  createDisableMonitoring,
  quantiseDisableMonitoring,
  plainDisableMonitoring,
);

/** Asks for the monitors and how they stand: MonitorReports. */
export interface ReportMonitors {
}

/** A ReportMonitors with every sub-message present. */
export type CompleteReportMonitors = ReportMonitors;

export function createReportMonitors(): CompleteReportMonitors {
  return {
  };
}

export function quantiseReportMonitors(_message: ReportMonitors): void {
}

export function plainReportMonitors(_from: ReportMonitors): ReportMonitors {
  return {
  };
}

/** Asks for the monitors and how they stand: MonitorReports. */
export const ReportMonitors: MessageType<ReportMonitors, CompleteReportMonitors> = messageType(
  "falak.obc.v1.ReportMonitors",
  raw.obc.v1.ReportMonitors,
  createReportMonitors,
  quantiseReportMonitors,
  plainReportMonitors,
);

/** Forgets an event-action. */
export interface DeleteEventAction {
  eventUnit: Unit;
  /** Unit: 1. */
  eventCode: number;
}

/** A DeleteEventAction with every sub-message present. */
export type CompleteDeleteEventAction = DeleteEventAction;

export function createDeleteEventAction(): CompleteDeleteEventAction {
  return {
    eventUnit: 0,
    eventCode: 0,
  };
}

export function quantiseDeleteEventAction(message: DeleteEventAction): void {
  message.eventUnit = (message.eventUnit | 0) as Unit;
  message.eventCode = message.eventCode >>> 0;
}

export function plainDeleteEventAction(from: DeleteEventAction): DeleteEventAction {
  return {
    eventUnit: from.eventUnit,
    eventCode: from.eventCode,
  };
}

/** Forgets an event-action. */
export const DeleteEventAction: MessageType<DeleteEventAction, CompleteDeleteEventAction> = messageType(
  "falak.obc.v1.DeleteEventAction",
  raw.obc.v1.DeleteEventAction,
  createDeleteEventAction,
  quantiseDeleteEventAction,
  plainDeleteEventAction,
);

/** Forgets all event-actions. */
export interface ClearEventActions {
}

/** A ClearEventActions with every sub-message present. */
export type CompleteClearEventActions = ClearEventActions;

export function createClearEventActions(): CompleteClearEventActions {
  return {
  };
}

export function quantiseClearEventActions(_message: ClearEventActions): void {
}

export function plainClearEventActions(_from: ClearEventActions): ClearEventActions {
  return {
  };
}

/** Forgets all event-actions. */
export const ClearEventActions: MessageType<ClearEventActions, CompleteClearEventActions> = messageType(
  "falak.obc.v1.ClearEventActions",
  raw.obc.v1.ClearEventActions,
  createClearEventActions,
  quantiseClearEventActions,
  plainClearEventActions,
);

/** Lets an event release its request. */
export interface EnableEventAction {
  eventUnit: Unit;
  /** Unit: 1. */
  eventCode: number;
}

/** A EnableEventAction with every sub-message present. */
export type CompleteEnableEventAction = EnableEventAction;

export function createEnableEventAction(): CompleteEnableEventAction {
  return {
    eventUnit: 0,
    eventCode: 0,
  };
}

export function quantiseEnableEventAction(message: EnableEventAction): void {
  message.eventUnit = (message.eventUnit | 0) as Unit;
  message.eventCode = message.eventCode >>> 0;
}

export function plainEnableEventAction(from: EnableEventAction): EnableEventAction {
  return {
    eventUnit: from.eventUnit,
    eventCode: from.eventCode,
  };
}

/** Lets an event release its request. */
export const EnableEventAction: MessageType<EnableEventAction, CompleteEnableEventAction> = messageType(
  "falak.obc.v1.EnableEventAction",
  raw.obc.v1.EnableEventAction,
  createEnableEventAction,
  quantiseEnableEventAction,
  plainEnableEventAction,
);

/** Keeps an event from releasing its request. */
export interface DisableEventAction {
  eventUnit: Unit;
  /** Unit: 1. */
  eventCode: number;
}

/** A DisableEventAction with every sub-message present. */
export type CompleteDisableEventAction = DisableEventAction;

export function createDisableEventAction(): CompleteDisableEventAction {
  return {
    eventUnit: 0,
    eventCode: 0,
  };
}

export function quantiseDisableEventAction(message: DisableEventAction): void {
  message.eventUnit = (message.eventUnit | 0) as Unit;
  message.eventCode = message.eventCode >>> 0;
}

export function plainDisableEventAction(from: DisableEventAction): DisableEventAction {
  return {
    eventUnit: from.eventUnit,
    eventCode: from.eventCode,
  };
}

/** Keeps an event from releasing its request. */
export const DisableEventAction: MessageType<DisableEventAction, CompleteDisableEventAction> = messageType(
  "falak.obc.v1.DisableEventAction",
  raw.obc.v1.DisableEventAction,
  createDisableEventAction,
  quantiseDisableEventAction,
  plainDisableEventAction,
);

/** Asks for the event-actions: EventActionReports. */
export interface ReportEventActions {
}

/** A ReportEventActions with every sub-message present. */
export type CompleteReportEventActions = ReportEventActions;

export function createReportEventActions(): CompleteReportEventActions {
  return {
  };
}

export function quantiseReportEventActions(_message: ReportEventActions): void {
}

export function plainReportEventActions(_from: ReportEventActions): ReportEventActions {
  return {
  };
}

/** Asks for the event-actions: EventActionReports. */
export const ReportEventActions: MessageType<ReportEventActions, CompleteReportEventActions> = messageType(
  "falak.obc.v1.ReportEventActions",
  raw.obc.v1.ReportEventActions,
  createReportEventActions,
  quantiseReportEventActions,
  plainReportEventActions,
);

/** Lets event-actions that are enabled act. */
export interface EnableEventActions {
}

/** A EnableEventActions with every sub-message present. */
export type CompleteEnableEventActions = EnableEventActions;

export function createEnableEventActions(): CompleteEnableEventActions {
  return {
  };
}

export function quantiseEnableEventActions(_message: EnableEventActions): void {
}

export function plainEnableEventActions(_from: EnableEventActions): EnableEventActions {
  return {
  };
}

/** Lets event-actions that are enabled act. */
export const EnableEventActions: MessageType<EnableEventActions, CompleteEnableEventActions> = messageType(
  "falak.obc.v1.EnableEventActions",
  raw.obc.v1.EnableEventActions,
  createEnableEventActions,
  quantiseEnableEventActions,
  plainEnableEventActions,
);

/** Keeps all event-actions from acting. */
export interface DisableEventActions {
}

/** A DisableEventActions with every sub-message present. */
export type CompleteDisableEventActions = DisableEventActions;

export function createDisableEventActions(): CompleteDisableEventActions {
  return {
  };
}

export function quantiseDisableEventActions(_message: DisableEventActions): void {
}

export function plainDisableEventActions(_from: DisableEventActions): DisableEventActions {
  return {
  };
}

/** Keeps all event-actions from acting. */
export const DisableEventActions: MessageType<DisableEventActions, CompleteDisableEventActions> = messageType(
  "falak.obc.v1.DisableEventActions",
  raw.obc.v1.DisableEventActions,
  createDisableEventActions,
  quantiseDisableEventActions,
  plainDisableEventActions,
);

/** Asks whether somebody is there; a ConnectionReport answers. */
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

/** Asks whether somebody is there; a ConnectionReport answers. */
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

/** Waits for the next report of a unit; a ConnectionReport tells of it. */
export interface PingUnit {
  unit: Unit;
}

/** A PingUnit with every sub-message present. */
export type CompletePingUnit = PingUnit;

export function createPingUnit(): CompletePingUnit {
  return {
    unit: 0,
  };
}

export function quantisePingUnit(message: PingUnit): void {
  message.unit = (message.unit | 0) as Unit;
}

export function plainPingUnit(from: PingUnit): PingUnit {
  return {
    unit: from.unit,
  };
}

/** Waits for the next report of a unit; a ConnectionReport tells of it. */
export const PingUnit: MessageType<PingUnit, CompletePingUnit> = messageType(
  "falak.obc.v1.PingUnit",
  raw.obc.v1.PingUnit,
  createPingUnit,
  quantisePingUnit,
  plainPingUnit,
);

/** Lets the housekeeping of a unit go down. */
export interface EnableHousekeeping {
  unit: Unit;
}

/** A EnableHousekeeping with every sub-message present. */
export type CompleteEnableHousekeeping = EnableHousekeeping;

export function createEnableHousekeeping(): CompleteEnableHousekeeping {
  return {
    unit: 0,
  };
}

export function quantiseEnableHousekeeping(message: EnableHousekeeping): void {
  message.unit = (message.unit | 0) as Unit;
}

export function plainEnableHousekeeping(from: EnableHousekeeping): EnableHousekeeping {
  return {
    unit: from.unit,
  };
}

/** Lets the housekeeping of a unit go down. */
export const EnableHousekeeping: MessageType<EnableHousekeeping, CompleteEnableHousekeeping> = messageType(
  "falak.obc.v1.EnableHousekeeping",
  raw.obc.v1.EnableHousekeeping,
  createEnableHousekeeping,
  quantiseEnableHousekeeping,
  plainEnableHousekeeping,
);

/** Ends the housekeeping of a unit; its period is kept. */
export interface DisableHousekeeping {
  unit: Unit;
}

/** A DisableHousekeeping with every sub-message present. */
export type CompleteDisableHousekeeping = DisableHousekeeping;

export function createDisableHousekeeping(): CompleteDisableHousekeeping {
  return {
    unit: 0,
  };
}

export function quantiseDisableHousekeeping(message: DisableHousekeeping): void {
  message.unit = (message.unit | 0) as Unit;
}

export function plainDisableHousekeeping(from: DisableHousekeeping): DisableHousekeeping {
  return {
    unit: from.unit,
  };
}

/** Ends the housekeeping of a unit; its period is kept. */
export const DisableHousekeeping: MessageType<DisableHousekeeping, CompleteDisableHousekeeping> = messageType(
  "falak.obc.v1.DisableHousekeeping",
  raw.obc.v1.DisableHousekeeping,
  createDisableHousekeeping,
  quantiseDisableHousekeeping,
  plainDisableHousekeeping,
);

/** Sends a unit's latest housekeeping once. */
export interface GenerateHousekeeping {
  unit: Unit;
}

/** A GenerateHousekeeping with every sub-message present. */
export type CompleteGenerateHousekeeping = GenerateHousekeeping;

export function createGenerateHousekeeping(): CompleteGenerateHousekeeping {
  return {
    unit: 0,
  };
}

export function quantiseGenerateHousekeeping(message: GenerateHousekeeping): void {
  message.unit = (message.unit | 0) as Unit;
}

export function plainGenerateHousekeeping(from: GenerateHousekeeping): GenerateHousekeeping {
  return {
    unit: from.unit,
  };
}

/** Sends a unit's latest housekeeping once. */
export const GenerateHousekeeping: MessageType<GenerateHousekeeping, CompleteGenerateHousekeeping> = messageType(
  "falak.obc.v1.GenerateHousekeeping",
  raw.obc.v1.GenerateHousekeeping,
  createGenerateHousekeeping,
  quantiseGenerateHousekeeping,
  plainGenerateHousekeeping,
);

/** Asks for the collection intervals: a HousekeepingReport. */
export interface ReportHousekeeping {
}

/** A ReportHousekeeping with every sub-message present. */
export type CompleteReportHousekeeping = ReportHousekeeping;

export function createReportHousekeeping(): CompleteReportHousekeeping {
  return {
  };
}

export function quantiseReportHousekeeping(_message: ReportHousekeeping): void {
}

export function plainReportHousekeeping(_from: ReportHousekeeping): ReportHousekeeping {
  return {
  };
}

/** Asks for the collection intervals: a HousekeepingReport. */
export const ReportHousekeeping: MessageType<ReportHousekeeping, CompleteReportHousekeeping> = messageType(
  "falak.obc.v1.ReportHousekeeping",
  raw.obc.v1.ReportHousekeeping,
  createReportHousekeeping,
  quantiseReportHousekeeping,
  plainReportHousekeeping,
);

/** Lets an event go down. */
export interface EnableEvent {
  unit: Unit;
  /** Unit: 1. */
  code: number;
}

/** A EnableEvent with every sub-message present. */
export type CompleteEnableEvent = EnableEvent;

export function createEnableEvent(): CompleteEnableEvent {
  return {
    unit: 0,
    code: 0,
  };
}

export function quantiseEnableEvent(message: EnableEvent): void {
  message.unit = (message.unit | 0) as Unit;
  message.code = message.code >>> 0;
}

export function plainEnableEvent(from: EnableEvent): EnableEvent {
  return {
    unit: from.unit,
    code: from.code,
  };
}

/** Lets an event go down. */
export const EnableEvent: MessageType<EnableEvent, CompleteEnableEvent> = messageType(
  "falak.obc.v1.EnableEvent",
  raw.obc.v1.EnableEvent,
  createEnableEvent,
  quantiseEnableEvent,
  plainEnableEvent,
);

/** Keeps an event from going down; it still releases event-actions. */
export interface DisableEvent {
  unit: Unit;
  /** Unit: 1. */
  code: number;
}

/** A DisableEvent with every sub-message present. */
export type CompleteDisableEvent = DisableEvent;

export function createDisableEvent(): CompleteDisableEvent {
  return {
    unit: 0,
    code: 0,
  };
}

export function quantiseDisableEvent(message: DisableEvent): void {
  message.unit = (message.unit | 0) as Unit;
  message.code = message.code >>> 0;
}

export function plainDisableEvent(from: DisableEvent): DisableEvent {
  return {
    unit: from.unit,
    code: from.code,
  };
}

/** Keeps an event from going down; it still releases event-actions. */
export const DisableEvent: MessageType<DisableEvent, CompleteDisableEvent> = messageType(
  "falak.obc.v1.DisableEvent",
  raw.obc.v1.DisableEvent,
  createDisableEvent,
  quantiseDisableEvent,
  plainDisableEvent,
);

/** Asks for the disabled events: a DisabledEventReport. */
export interface ReportDisabledEvents {
}

/** A ReportDisabledEvents with every sub-message present. */
export type CompleteReportDisabledEvents = ReportDisabledEvents;

export function createReportDisabledEvents(): CompleteReportDisabledEvents {
  return {
  };
}

export function quantiseReportDisabledEvents(_message: ReportDisabledEvents): void {
}

export function plainReportDisabledEvents(_from: ReportDisabledEvents): ReportDisabledEvents {
  return {
  };
}

/** Asks for the disabled events: a DisabledEventReport. */
export const ReportDisabledEvents: MessageType<ReportDisabledEvents, CompleteReportDisabledEvents> = messageType(
  "falak.obc.v1.ReportDisabledEvents",
  raw.obc.v1.ReportDisabledEvents,
  createReportDisabledEvents,
  quantiseReportDisabledEvents,
  plainReportDisabledEvents,
);

/** Sets the time between two time reports during a contact; 0 ends them. */
export interface SetTimeReportPeriod {
  /** Unit: s. */
  periodS: number;
}

/** A SetTimeReportPeriod with every sub-message present. */
export type CompleteSetTimeReportPeriod = SetTimeReportPeriod;

export function createSetTimeReportPeriod(): CompleteSetTimeReportPeriod {
  return {
    periodS: 0,
  };
}

export function quantiseSetTimeReportPeriod(message: SetTimeReportPeriod): void {
  message.periodS = message.periodS >>> 0;
}

export function plainSetTimeReportPeriod(from: SetTimeReportPeriod): SetTimeReportPeriod {
  return {
    periodS: from.periodS,
  };
}

/** Sets the time between two time reports during a contact; 0 ends them. */
export const SetTimeReportPeriod: MessageType<SetTimeReportPeriod, CompleteSetTimeReportPeriod> = messageType(
  "falak.obc.v1.SetTimeReportPeriod",
  raw.obc.v1.SetTimeReportPeriod,
  createSetTimeReportPeriod,
  quantiseSetTimeReportPeriod,
  plainSetTimeReportPeriod,
);

/** Asks for one TimeReport. */
export interface ReportTime {
}

/** A ReportTime with every sub-message present. */
export type CompleteReportTime = ReportTime;

export function createReportTime(): CompleteReportTime {
  return {
  };
}

export function quantiseReportTime(_message: ReportTime): void {
}

export function plainReportTime(_from: ReportTime): ReportTime {
  return {
  };
}

/** Asks for one TimeReport. */
export const ReportTime: MessageType<ReportTime, CompleteReportTime> = messageType(
  "falak.obc.v1.ReportTime",
  raw.obc.v1.ReportTime,
  createReportTime,
  quantiseReportTime,
  plainReportTime,
);

/** Lets packets into a store. */
export interface EnableStorage {
  store: Store;
}

/** A EnableStorage with every sub-message present. */
export type CompleteEnableStorage = EnableStorage;

export function createEnableStorage(): CompleteEnableStorage {
  return {
    store: 0,
  };
}

export function quantiseEnableStorage(message: EnableStorage): void {
  message.store = (message.store | 0) as Store;
}

export function plainEnableStorage(from: EnableStorage): EnableStorage {
  return {
    store: from.store,
  };
}

/** Lets packets into a store. */
export const EnableStorage: MessageType<EnableStorage, CompleteEnableStorage> = messageType(
  "falak.obc.v1.EnableStorage",
  raw.obc.v1.EnableStorage,
  createEnableStorage,
  quantiseEnableStorage,
  plainEnableStorage,
);

/** Keeps packets out of a store; those in it stay. */
export interface DisableStorage {
  store: Store;
}

/** A DisableStorage with every sub-message present. */
export type CompleteDisableStorage = DisableStorage;

export function createDisableStorage(): CompleteDisableStorage {
  return {
    store: 0,
  };
}

export function quantiseDisableStorage(message: DisableStorage): void {
  message.store = (message.store | 0) as Store;
}

export function plainDisableStorage(from: DisableStorage): DisableStorage {
  return {
    store: from.store,
  };
}

/** Keeps packets out of a store; those in it stay. */
export const DisableStorage: MessageType<DisableStorage, CompleteDisableStorage> = messageType(
  "falak.obc.v1.DisableStorage",
  raw.obc.v1.DisableStorage,
  createDisableStorage,
  quantiseDisableStorage,
  plainDisableStorage,
);

/** Sends the packets of a time range down, whether they went down before or not. */
export interface RetrieveStored {
  store: Store;
  /** Onboard time of the packets, inclusive. Unit: us. */
  fromUs: number;
  /** Unit: us. */
  toUs: number;
}

/** A RetrieveStored with every sub-message present. */
export type CompleteRetrieveStored = RetrieveStored;

export function createRetrieveStored(): CompleteRetrieveStored {
  return {
    store: 0,
    fromUs: 0,
    toUs: 0,
  };
}

export function quantiseRetrieveStored(message: RetrieveStored): void {
  message.store = (message.store | 0) as Store;
  message.fromUs = values.toUint64(message.fromUs);
  message.toUs = values.toUint64(message.toUs);
}

export function plainRetrieveStored(from: RetrieveStored): RetrieveStored {
  return {
    store: from.store,
    fromUs: values.safeInteger(from.fromUs, "falak.obc.v1.RetrieveStored.from_us"),
    toUs: values.safeInteger(from.toUs, "falak.obc.v1.RetrieveStored.to_us"),
  };
}

/** Sends the packets of a time range down, whether they went down before or not. */
export const RetrieveStored: MessageType<RetrieveStored, CompleteRetrieveStored> = messageType(
  "falak.obc.v1.RetrieveStored",
  raw.obc.v1.RetrieveStored,
  createRetrieveStored,
  quantiseRetrieveStored,
  plainRetrieveStored,
);

/** Ends the retrieval of a time range. */
export interface AbortRetrieval {
}

/** A AbortRetrieval with every sub-message present. */
export type CompleteAbortRetrieval = AbortRetrieval;

export function createAbortRetrieval(): CompleteAbortRetrieval {
  return {
  };
}

export function quantiseAbortRetrieval(_message: AbortRetrieval): void {
}

export function plainAbortRetrieval(_from: AbortRetrieval): AbortRetrieval {
  return {
  };
}

/** Ends the retrieval of a time range. */
export const AbortRetrieval: MessageType<AbortRetrieval, CompleteAbortRetrieval> = messageType(
  "falak.obc.v1.AbortRetrieval",
  raw.obc.v1.AbortRetrieval,
  createAbortRetrieval,
  quantiseAbortRetrieval,
  plainAbortRetrieval,
);

/** Lets what never went down follow by itself during contacts. */
export interface ResumePlayback {
}

/** A ResumePlayback with every sub-message present. */
export type CompleteResumePlayback = ResumePlayback;

export function createResumePlayback(): CompleteResumePlayback {
  return {
  };
}

export function quantiseResumePlayback(_message: ResumePlayback): void {
}

export function plainResumePlayback(_from: ResumePlayback): ResumePlayback {
  return {
  };
}

/** Lets what never went down follow by itself during contacts. */
export const ResumePlayback: MessageType<ResumePlayback, CompleteResumePlayback> = messageType(
  "falak.obc.v1.ResumePlayback",
  raw.obc.v1.ResumePlayback,
  createResumePlayback,
  quantiseResumePlayback,
  plainResumePlayback,
);

/** Keeps the stores from playing back by themselves. */
export interface SuspendPlayback {
}

/** A SuspendPlayback with every sub-message present. */
export type CompleteSuspendPlayback = SuspendPlayback;

export function createSuspendPlayback(): CompleteSuspendPlayback {
  return {
  };
}

export function quantiseSuspendPlayback(_message: SuspendPlayback): void {
}

export function plainSuspendPlayback(_from: SuspendPlayback): SuspendPlayback {
  return {
  };
}

/** Keeps the stores from playing back by themselves. */
export const SuspendPlayback: MessageType<SuspendPlayback, CompleteSuspendPlayback> = messageType(
  "falak.obc.v1.SuspendPlayback",
  raw.obc.v1.SuspendPlayback,
  createSuspendPlayback,
  quantiseSuspendPlayback,
  plainSuspendPlayback,
);

/** Lets playback begin again with the packets of a moment. */
export interface RewindPlayback {
  /** Unit: us. */
  fromUs: number;
}

/** A RewindPlayback with every sub-message present. */
export type CompleteRewindPlayback = RewindPlayback;

export function createRewindPlayback(): CompleteRewindPlayback {
  return {
    fromUs: 0,
  };
}

export function quantiseRewindPlayback(message: RewindPlayback): void {
  message.fromUs = values.toUint64(message.fromUs);
}

export function plainRewindPlayback(from: RewindPlayback): RewindPlayback {
  return {
    fromUs: values.safeInteger(from.fromUs, "falak.obc.v1.RewindPlayback.from_us"),
  };
}

/** Lets playback begin again with the packets of a moment. */
export const RewindPlayback: MessageType<RewindPlayback, CompleteRewindPlayback> = messageType(
  "falak.obc.v1.RewindPlayback",
  raw.obc.v1.RewindPlayback,
  createRewindPlayback,
  quantiseRewindPlayback,
  plainRewindPlayback,
);

/** Deletes the packets up to a moment. */
export interface DeleteStored {
  store: Store;
  /** Inclusive. Unit: us. */
  toUs: number;
}

/** A DeleteStored with every sub-message present. */
export type CompleteDeleteStored = DeleteStored;

export function createDeleteStored(): CompleteDeleteStored {
  return {
    store: 0,
    toUs: 0,
  };
}

export function quantiseDeleteStored(message: DeleteStored): void {
  message.store = (message.store | 0) as Store;
  message.toUs = values.toUint64(message.toUs);
}

export function plainDeleteStored(from: DeleteStored): DeleteStored {
  return {
    store: from.store,
    toUs: values.safeInteger(from.toUs, "falak.obc.v1.DeleteStored.to_us"),
  };
}

/** Deletes the packets up to a moment. */
export const DeleteStored: MessageType<DeleteStored, CompleteDeleteStored> = messageType(
  "falak.obc.v1.DeleteStored",
  raw.obc.v1.DeleteStored,
  createDeleteStored,
  quantiseDeleteStored,
  plainDeleteStored,
);

/** Asks how full the stores are: a StoreReport. */
export interface ReportStores {
}

/** A ReportStores with every sub-message present. */
export type CompleteReportStores = ReportStores;

export function createReportStores(): CompleteReportStores {
  return {
  };
}

export function quantiseReportStores(_message: ReportStores): void {
}

export function plainReportStores(_from: ReportStores): ReportStores {
  return {
  };
}

/** Asks how full the stores are: a StoreReport. */
export const ReportStores: MessageType<ReportStores, CompleteReportStores> = messageType(
  "falak.obc.v1.ReportStores",
  raw.obc.v1.ReportStores,
  createReportStores,
  quantiseReportStores,
  plainReportStores,
);

/** Asks for the values of parameters: a ParameterReport. Without any named, for all. */
export interface GetParameters {
  parameters: OnboardParameter[];
}

/** A GetParameters with every sub-message present. */
export type CompleteGetParameters = GetParameters;

export function createGetParameters(): CompleteGetParameters {
  return {
    parameters: [],
  };
}

export function quantiseGetParameters(message: GetParameters): void {
  values.assertAtMost(message.parameters.length, 8, "falak.obc.v1.GetParameters.parameters", "elements");
  for (let i = 0; i < message.parameters.length; i += 1) {
    message.parameters[i] = (message.parameters[i]! | 0) as OnboardParameter;
  }
}

export function plainGetParameters(from: GetParameters): GetParameters {
  values.refuseAbove(from.parameters.length, 8, "falak.obc.v1.GetParameters.parameters", "elements");
  return {
    parameters: from.parameters.slice(),
  };
}

/** Asks for the values of parameters: a ParameterReport. Without any named, for all. */
export const GetParameters: MessageType<GetParameters, CompleteGetParameters> = messageType(
  "falak.obc.v1.GetParameters",
  raw.obc.v1.GetParameters,
  createGetParameters,
  quantiseGetParameters,
  plainGetParameters,
);

/** Sets a parameter; it survives a reset. */
export interface SetParameter {
  parameter: OnboardParameter;
  /** In the unit and range that stand beside the parameter. Unit: 1. */
  value: number;
}

/** A SetParameter with every sub-message present. */
export type CompleteSetParameter = SetParameter;

export function createSetParameter(): CompleteSetParameter {
  return {
    parameter: 0,
    value: 0,
  };
}

export function quantiseSetParameter(message: SetParameter): void {
  message.parameter = (message.parameter | 0) as OnboardParameter;
  message.value = Math.fround(message.value);
}

export function plainSetParameter(from: SetParameter): SetParameter {
  return {
    parameter: from.parameter,
    value: from.value,
  };
}

/** Sets a parameter; it survives a reset. */
export const SetParameter: MessageType<SetParameter, CompleteSetParameter> = messageType(
  "falak.obc.v1.SetParameter",
  raw.obc.v1.SetParameter,
  createSetParameter,
  quantiseSetParameter,
  plainSetParameter,
);

/** Lets the software react to a fault by itself. */
export interface EnableReaction {
  reaction: Reaction;
}

/** A EnableReaction with every sub-message present. */
export type CompleteEnableReaction = EnableReaction;

export function createEnableReaction(): CompleteEnableReaction {
  return {
    reaction: 0,
  };
}

export function quantiseEnableReaction(message: EnableReaction): void {
  message.reaction = (message.reaction | 0) as Reaction;
}

export function plainEnableReaction(from: EnableReaction): EnableReaction {
  return {
    reaction: from.reaction,
  };
}

/** Lets the software react to a fault by itself. */
export const EnableReaction: MessageType<EnableReaction, CompleteEnableReaction> = messageType(
  "falak.obc.v1.EnableReaction",
  raw.obc.v1.EnableReaction,
  createEnableReaction,
  quantiseEnableReaction,
  plainEnableReaction,
);

/** Inhibits a reaction; it is still reported that it would have acted. */
export interface DisableReaction {
  reaction: Reaction;
}

/** A DisableReaction with every sub-message present. */
export type CompleteDisableReaction = DisableReaction;

export function createDisableReaction(): CompleteDisableReaction {
  return {
    reaction: 0,
  };
}

export function quantiseDisableReaction(message: DisableReaction): void {
  message.reaction = (message.reaction | 0) as Reaction;
}

export function plainDisableReaction(from: DisableReaction): DisableReaction {
  return {
    reaction: from.reaction,
  };
}

/** Inhibits a reaction; it is still reported that it would have acted. */
export const DisableReaction: MessageType<DisableReaction, CompleteDisableReaction> = messageType(
  "falak.obc.v1.DisableReaction",
  raw.obc.v1.DisableReaction,
  createDisableReaction,
  quantiseDisableReaction,
  plainDisableReaction,
);

/** Starts the processor again: flash is kept (schedule, stores, parameters, tables), the mode is SAFE. */
export interface ResetProcessor {
}

/** A ResetProcessor with every sub-message present. */
export type CompleteResetProcessor = ResetProcessor;

export function createResetProcessor(): CompleteResetProcessor {
  return {
  };
}

export function quantiseResetProcessor(_message: ResetProcessor): void {
}

export function plainResetProcessor(_from: ResetProcessor): ResetProcessor {
  return {
  };
}

/** Starts the processor again: flash is kept (schedule, stores, parameters, tables), the mode is SAFE. */
export const ResetProcessor: MessageType<ResetProcessor, CompleteResetProcessor> = messageType(
  "falak.obc.v1.ResetProcessor",
  raw.obc.v1.ResetProcessor,
  createResetProcessor,
  quantiseResetProcessor,
  plainResetProcessor,
);

/** Whether a unit is there: [17,2] for the obc itself, [17,4] for another. */
export interface ConnectionReport {
  unit: Unit;
  /** Heard within its time. */
  alive: boolean;
  /** Since it was last heard. Unit: ms. */
  silentMs: number;
}

/** A ConnectionReport with every sub-message present. */
export type CompleteConnectionReport = ConnectionReport;

export function createConnectionReport(): CompleteConnectionReport {
  return {
    unit: 0,
    alive: false,
    silentMs: 0,
  };
}

export function quantiseConnectionReport(message: ConnectionReport): void {
  message.unit = (message.unit | 0) as Unit;
  message.silentMs = message.silentMs >>> 0;
}

export function plainConnectionReport(from: ConnectionReport): ConnectionReport {
  return {
    unit: from.unit,
    alive: from.alive,
    silentMs: from.silentMs,
  };
}

/** Whether a unit is there: [17,2] for the obc itself, [17,4] for another. */
export const ConnectionReport: MessageType<ConnectionReport, CompleteConnectionReport> = messageType(
  "falak.obc.v1.ConnectionReport",
  raw.obc.v1.ConnectionReport,
  createConnectionReport,
  quantiseConnectionReport,
  plainConnectionReport,
);

/** How often the housekeeping of a unit goes down. */
export interface HousekeepingStructure {
  unit: Unit;
  on: boolean;
  /** While somebody listens. Unit: s. */
  periodS: number;
}

/** A HousekeepingStructure with every sub-message present. */
export type CompleteHousekeepingStructure = HousekeepingStructure;

export function createHousekeepingStructure(): CompleteHousekeepingStructure {
  return {
    unit: 0,
    on: false,
    periodS: 0,
  };
}

export function quantiseHousekeepingStructure(message: HousekeepingStructure): void {
  message.unit = (message.unit | 0) as Unit;
  message.periodS = message.periodS >>> 0;
}

export function plainHousekeepingStructure(from: HousekeepingStructure): HousekeepingStructure {
  return {
    unit: from.unit,
    on: from.on,
    periodS: from.periodS,
  };
}

/** How often the housekeeping of a unit goes down. */
export const HousekeepingStructure: MessageType<HousekeepingStructure, CompleteHousekeepingStructure> = messageType(
  "falak.obc.v1.HousekeepingStructure",
  raw.obc.v1.HousekeepingStructure,
  createHousekeepingStructure,
  quantiseHousekeepingStructure,
  plainHousekeepingStructure,
);

/** Collection intervals, [3,35]. */
export interface HousekeepingReport {
  structures: HousekeepingStructure[];
  /** Least period while nobody listens. Unit: s. */
  storedPeriodS: number;
}

/** A HousekeepingReport with every sub-message present. */
export type CompleteHousekeepingReport = HousekeepingReport;

export function createHousekeepingReport(): CompleteHousekeepingReport {
  return {
    structures: [],
    storedPeriodS: 0,
  };
}

export function quantiseHousekeepingReport(message: HousekeepingReport): void {
  values.assertAtMost(message.structures.length, 5, "falak.obc.v1.HousekeepingReport.structures", "elements");
  for (let i = 0; i < message.structures.length; i += 1) {
    quantiseHousekeepingStructure(message.structures[i]!);
  }
  message.storedPeriodS = Math.fround(message.storedPeriodS);
}

export function plainHousekeepingReport(from: HousekeepingReport): HousekeepingReport {
  values.refuseAbove(from.structures.length, 5, "falak.obc.v1.HousekeepingReport.structures", "elements");
  return {
    structures: from.structures.map((each) => plainHousekeepingStructure(each)),
    storedPeriodS: from.storedPeriodS,
  };
}

/** Collection intervals, [3,35]. */
export const HousekeepingReport: MessageType<HousekeepingReport, CompleteHousekeepingReport> = messageType(
  "falak.obc.v1.HousekeepingReport",
  raw.obc.v1.HousekeepingReport,
  createHousekeepingReport,
  quantiseHousekeepingReport,
  plainHousekeepingReport,
);

/** An event by its unit and code. */
export interface EventIdentity {
  unit: Unit;
  /** Unit: 1. */
  code: number;
}

/** A EventIdentity with every sub-message present. */
export type CompleteEventIdentity = EventIdentity;

export function createEventIdentity(): CompleteEventIdentity {
  return {
    unit: 0,
    code: 0,
  };
}

export function quantiseEventIdentity(message: EventIdentity): void {
  message.unit = (message.unit | 0) as Unit;
  message.code = message.code >>> 0;
}

export function plainEventIdentity(from: EventIdentity): EventIdentity {
  return {
    unit: from.unit,
    code: from.code,
  };
}

/** An event by its unit and code. */
export const EventIdentity: MessageType<EventIdentity, CompleteEventIdentity> = messageType(
  "falak.obc.v1.EventIdentity",
  raw.obc.v1.EventIdentity,
  createEventIdentity,
  quantiseEventIdentity,
  plainEventIdentity,
);

/** Events that do not go down, [5,8]. */
export interface DisabledEventReport {
  /** Which of its packets this is, from 1. Unit: 1. */
  part: number;
  /** How many packets the report has. Unit: 1. */
  parts: number;
  events: EventIdentity[];
}

/** A DisabledEventReport with every sub-message present. */
export type CompleteDisabledEventReport = DisabledEventReport;

export function createDisabledEventReport(): CompleteDisabledEventReport {
  return {
    part: 0,
    parts: 0,
    events: [],
  };
}

export function quantiseDisabledEventReport(message: DisabledEventReport): void {
  message.part = message.part >>> 0;
  message.parts = message.parts >>> 0;
  values.assertAtMost(message.events.length, 14, "falak.obc.v1.DisabledEventReport.events", "elements");
  for (let i = 0; i < message.events.length; i += 1) {
    quantiseEventIdentity(message.events[i]!);
  }
}

export function plainDisabledEventReport(from: DisabledEventReport): DisabledEventReport {
  values.refuseAbove(from.events.length, 14, "falak.obc.v1.DisabledEventReport.events", "elements");
  return {
    part: from.part,
    parts: from.parts,
    events: from.events.map((each) => plainEventIdentity(each)),
  };
}

/** Events that do not go down, [5,8]. */
export const DisabledEventReport: MessageType<DisabledEventReport, CompleteDisabledEventReport> = messageType(
  "falak.obc.v1.DisabledEventReport",
  raw.obc.v1.DisabledEventReport,
  createDisabledEventReport,
  quantiseDisabledEventReport,
  plainDisabledEventReport,
);

/** Onboard time, [9,2]. */
export interface TimeReport {
  /** Onboard time at the packing of this report. Unit: us. */
  timeUs: number;
  /** Unit: s. */
  uptimeS: number;
  /** Unit: 1. */
  bootCount: number;
  /** Time between two reports during a contact; 0 for none. Unit: s. */
  periodS: number;
}

/** A TimeReport with every sub-message present. */
export type CompleteTimeReport = TimeReport;

export function createTimeReport(): CompleteTimeReport {
  return {
    timeUs: 0,
    uptimeS: 0,
    bootCount: 0,
    periodS: 0,
  };
}

export function quantiseTimeReport(message: TimeReport): void {
  message.timeUs = values.toUint64(message.timeUs);
  message.uptimeS = message.uptimeS >>> 0;
  message.bootCount = message.bootCount >>> 0;
  message.periodS = message.periodS >>> 0;
}

export function plainTimeReport(from: TimeReport): TimeReport {
  return {
    timeUs: values.safeInteger(from.timeUs, "falak.obc.v1.TimeReport.time_us"),
    uptimeS: from.uptimeS,
    bootCount: from.bootCount,
    periodS: from.periodS,
  };
}

/** Onboard time, [9,2]. */
export const TimeReport: MessageType<TimeReport, CompleteTimeReport> = messageType(
  "falak.obc.v1.TimeReport",
  raw.obc.v1.TimeReport,
  createTimeReport,
  quantiseTimeReport,
  plainTimeReport,
);

/** One activity of the schedule, in short. */
export interface ScheduledActivity {
  /** Unit: 1. */
  requestId: number;
  /** Unit: us. */
  releaseTimeUs: number;
  unit: Unit;
}

/** A ScheduledActivity with every sub-message present. */
export type CompleteScheduledActivity = ScheduledActivity;

export function createScheduledActivity(): CompleteScheduledActivity {
  return {
    requestId: 0,
    releaseTimeUs: 0,
    unit: 0,
  };
}

export function quantiseScheduledActivity(message: ScheduledActivity): void {
  message.requestId = message.requestId >>> 0;
  message.releaseTimeUs = values.toUint64(message.releaseTimeUs);
  message.unit = (message.unit | 0) as Unit;
}

export function plainScheduledActivity(from: ScheduledActivity): ScheduledActivity {
  return {
    requestId: from.requestId,
    releaseTimeUs: values.safeInteger(from.releaseTimeUs, "falak.obc.v1.ScheduledActivity.release_time_us"),
    unit: from.unit,
  };
}

/** One activity of the schedule, in short. */
export const ScheduledActivity: MessageType<ScheduledActivity, CompleteScheduledActivity> = messageType(
  "falak.obc.v1.ScheduledActivity",
  raw.obc.v1.ScheduledActivity,
  createScheduledActivity,
  quantiseScheduledActivity,
  plainScheduledActivity,
);

/** Summary of the schedule in the order of release, [11,13]. */
export interface ScheduleReport {
  /** Which of its packets this is, from 1. Unit: 1. */
  part: number;
  /** How many packets the report has. Unit: 1. */
  parts: number;
  on: boolean;
  activities: ScheduledActivity[];
}

/** A ScheduleReport with every sub-message present. */
export type CompleteScheduleReport = ScheduleReport;

export function createScheduleReport(): CompleteScheduleReport {
  return {
    part: 0,
    parts: 0,
    on: false,
    activities: [],
  };
}

export function quantiseScheduleReport(message: ScheduleReport): void {
  message.part = message.part >>> 0;
  message.parts = message.parts >>> 0;
  values.assertAtMost(message.activities.length, 7, "falak.obc.v1.ScheduleReport.activities", "elements");
  for (let i = 0; i < message.activities.length; i += 1) {
    quantiseScheduledActivity(message.activities[i]!);
  }
}

export function plainScheduleReport(from: ScheduleReport): ScheduleReport {
  values.refuseAbove(from.activities.length, 7, "falak.obc.v1.ScheduleReport.activities", "elements");
  return {
    part: from.part,
    parts: from.parts,
    on: from.on,
    activities: from.activities.map((each) => plainScheduledActivity(each)),
  };
}

/** Summary of the schedule in the order of release, [11,13]. */
export const ScheduleReport: MessageType<ScheduleReport, CompleteScheduleReport> = messageType(
  "falak.obc.v1.ScheduleReport",
  raw.obc.v1.ScheduleReport,
  createScheduleReport,
  quantiseScheduleReport,
  plainScheduleReport,
);

/** One monitor and how its parameter stands. */
export interface Monitor {
  /** Unit: 1. */
  monitor: number;
  /** Unit: 1. */
  parameter: number;
  /** In the unit of the parameter; where a value is expected both limits are that value. Unit: 1. */
  low: number;
  /** Unit: 1. */
  high: number;
  /** Unit: 1. */
  persistence: number;
  expects: boolean;
  enabled: boolean;
  state: MonitorState;
}

/** A Monitor with every sub-message present. */
export type CompleteMonitor = Monitor;

export function createMonitor(): CompleteMonitor {
  return {
    monitor: 0,
    parameter: 0,
    low: 0,
    high: 0,
    persistence: 0,
    expects: false,
    enabled: false,
    state: 0,
  };
}

export function quantiseMonitor(message: Monitor): void {
  message.monitor = message.monitor >>> 0;
  message.parameter = message.parameter >>> 0;
  message.low = Math.fround(message.low);
  message.high = Math.fround(message.high);
  message.persistence = message.persistence >>> 0;
  message.state = (message.state | 0) as MonitorState;
}

export function plainMonitor(from: Monitor): Monitor {
  return {
    monitor: from.monitor,
    parameter: from.parameter,
    low: from.low,
    high: from.high,
    persistence: from.persistence,
    expects: from.expects,
    enabled: from.enabled,
    state: from.state,
  };
}

/** One monitor and how its parameter stands. */
export const Monitor: MessageType<Monitor, CompleteMonitor> = messageType(
  "falak.obc.v1.Monitor",
  raw.obc.v1.Monitor,
  createMonitor,
  quantiseMonitor,
  plainMonitor,
);

/** Monitors by number, [12,9]. */
export interface MonitorReport {
  /** Which of its packets this is, from 1. Unit: 1. */
  part: number;
  /** How many packets the report has. Unit: 1. */
  parts: number;
  on: boolean;
  monitors: Monitor[];
}

/** A MonitorReport with every sub-message present. */
export type CompleteMonitorReport = MonitorReport;

export function createMonitorReport(): CompleteMonitorReport {
  return {
    part: 0,
    parts: 0,
    on: false,
    monitors: [],
  };
}

export function quantiseMonitorReport(message: MonitorReport): void {
  message.part = message.part >>> 0;
  message.parts = message.parts >>> 0;
  values.assertAtMost(message.monitors.length, 4, "falak.obc.v1.MonitorReport.monitors", "elements");
  for (let i = 0; i < message.monitors.length; i += 1) {
    quantiseMonitor(message.monitors[i]!);
  }
}

export function plainMonitorReport(from: MonitorReport): MonitorReport {
  values.refuseAbove(from.monitors.length, 4, "falak.obc.v1.MonitorReport.monitors", "elements");
  return {
    part: from.part,
    parts: from.parts,
    on: from.on,
    monitors: from.monitors.map((each) => plainMonitor(each)),
  };
}

/** Monitors by number, [12,9]. */
export const MonitorReport: MessageType<MonitorReport, CompleteMonitorReport> = messageType(
  "falak.obc.v1.MonitorReport",
  raw.obc.v1.MonitorReport,
  createMonitorReport,
  quantiseMonitorReport,
  plainMonitorReport,
);

/** A monitored parameter went out or came back, [12,12]. */
export interface TransitionReport {
  /** Unit: 1. */
  monitor: number;
  /** Unit: 1. */
  parameter: number;
  /** In the unit of the parameter. Unit: 1. */
  value: number;
  /** Unit: 1. */
  low: number;
  /** Unit: 1. */
  high: number;
  from: MonitorState;
  to: MonitorState;
}

/** A TransitionReport with every sub-message present. */
export type CompleteTransitionReport = TransitionReport;

export function createTransitionReport(): CompleteTransitionReport {
  return {
    monitor: 0,
    parameter: 0,
    value: 0,
    low: 0,
    high: 0,
    from: 0,
    to: 0,
  };
}

export function quantiseTransitionReport(message: TransitionReport): void {
  message.monitor = message.monitor >>> 0;
  message.parameter = message.parameter >>> 0;
  message.value = Math.fround(message.value);
  message.low = Math.fround(message.low);
  message.high = Math.fround(message.high);
  message.from = (message.from | 0) as MonitorState;
  message.to = (message.to | 0) as MonitorState;
}

export function plainTransitionReport(from: TransitionReport): TransitionReport {
  return {
    monitor: from.monitor,
    parameter: from.parameter,
    value: from.value,
    low: from.low,
    high: from.high,
    from: from.from,
    to: from.to,
  };
}

/** A monitored parameter went out or came back, [12,12]. */
export const TransitionReport: MessageType<TransitionReport, CompleteTransitionReport> = messageType(
  "falak.obc.v1.TransitionReport",
  raw.obc.v1.TransitionReport,
  createTransitionReport,
  quantiseTransitionReport,
  plainTransitionReport,
);

/** How full a store is. */
export interface StoreStatus {
  store: Store;
  on: boolean;
  /** Unit: 1. */
  packets: number;
  /** Unit: 1. */
  capacity: number;
  /** That never went down. Unit: 1. */
  unsentPackets: number;
  /** Onboard time of the oldest packet; 0 where there is none. Unit: us. */
  oldestUs: number;
  /** Unit: us. */
  newestUs: number;
  /** Overwritten before they ever went down. Unit: 1. */
  overwrittenPackets: number;
}

/** A StoreStatus with every sub-message present. */
export type CompleteStoreStatus = StoreStatus;

export function createStoreStatus(): CompleteStoreStatus {
  return {
    store: 0,
    on: false,
    packets: 0,
    capacity: 0,
    unsentPackets: 0,
    oldestUs: 0,
    newestUs: 0,
    overwrittenPackets: 0,
  };
}

export function quantiseStoreStatus(message: StoreStatus): void {
  message.store = (message.store | 0) as Store;
  message.packets = message.packets >>> 0;
  message.capacity = message.capacity >>> 0;
  message.unsentPackets = message.unsentPackets >>> 0;
  message.oldestUs = values.toUint64(message.oldestUs);
  message.newestUs = values.toUint64(message.newestUs);
  message.overwrittenPackets = message.overwrittenPackets >>> 0;
}

export function plainStoreStatus(from: StoreStatus): StoreStatus {
  return {
    store: from.store,
    on: from.on,
    packets: from.packets,
    capacity: from.capacity,
    unsentPackets: from.unsentPackets,
    oldestUs: values.safeInteger(from.oldestUs, "falak.obc.v1.StoreStatus.oldest_us"),
    newestUs: values.safeInteger(from.newestUs, "falak.obc.v1.StoreStatus.newest_us"),
    overwrittenPackets: from.overwrittenPackets,
  };
}

/** How full a store is. */
export const StoreStatus: MessageType<StoreStatus, CompleteStoreStatus> = messageType(
  "falak.obc.v1.StoreStatus",
  raw.obc.v1.StoreStatus,
  createStoreStatus,
  quantiseStoreStatus,
  plainStoreStatus,
);

/** The packet stores, [15,19]. */
export interface StoreReport {
  stores: StoreStatus[];
  /** What never went down follows by itself. */
  playbackOn: boolean;
  /** A time range is on its way. */
  retrieving: boolean;
}

/** A StoreReport with every sub-message present. */
export type CompleteStoreReport = StoreReport;

export function createStoreReport(): CompleteStoreReport {
  return {
    stores: [],
    playbackOn: false,
    retrieving: false,
  };
}

export function quantiseStoreReport(message: StoreReport): void {
  values.assertAtMost(message.stores.length, 2, "falak.obc.v1.StoreReport.stores", "elements");
  for (let i = 0; i < message.stores.length; i += 1) {
    quantiseStoreStatus(message.stores[i]!);
  }
}

export function plainStoreReport(from: StoreReport): StoreReport {
  values.refuseAbove(from.stores.length, 2, "falak.obc.v1.StoreReport.stores", "elements");
  return {
    stores: from.stores.map((each) => plainStoreStatus(each)),
    playbackOn: from.playbackOn,
    retrieving: from.retrieving,
  };
}

/** The packet stores, [15,19]. */
export const StoreReport: MessageType<StoreReport, CompleteStoreReport> = messageType(
  "falak.obc.v1.StoreReport",
  raw.obc.v1.StoreReport,
  createStoreReport,
  quantiseStoreReport,
  plainStoreReport,
);

/** One event-action, in short. */
export interface EventActionStatus {
  eventUnit: Unit;
  /** Unit: 1. */
  eventCode: number;
  /** Unit: 1. */
  eventValue: number | null;
  enabled: boolean;
  /** Of the request that it releases. Unit: 1. */
  requestId: number;
  unit: Unit;
}

/** A EventActionStatus with every sub-message present. */
export type CompleteEventActionStatus = EventActionStatus;

export function createEventActionStatus(): CompleteEventActionStatus {
  return {
    eventUnit: 0,
    eventCode: 0,
    eventValue: null,
    enabled: false,
    requestId: 0,
    unit: 0,
  };
}

export function quantiseEventActionStatus(message: EventActionStatus): void {
  message.eventUnit = (message.eventUnit | 0) as Unit;
  message.eventCode = message.eventCode >>> 0;
  if (message.eventValue !== null) message.eventValue = Math.fround(message.eventValue);
  message.requestId = message.requestId >>> 0;
  message.unit = (message.unit | 0) as Unit;
}

export function plainEventActionStatus(from: EventActionStatus): EventActionStatus {
  return {
    eventUnit: from.eventUnit,
    eventCode: from.eventCode,
    eventValue: from.eventValue,
    enabled: from.enabled,
    requestId: from.requestId,
    unit: from.unit,
  };
}

/** One event-action, in short. */
export const EventActionStatus: MessageType<EventActionStatus, CompleteEventActionStatus> = messageType(
  "falak.obc.v1.EventActionStatus",
  raw.obc.v1.EventActionStatus,
  createEventActionStatus,
  quantiseEventActionStatus,
  plainEventActionStatus,
);

/** Event-actions, [19,7]. */
export interface EventActionReport {
  /** Which of its packets this is, from 1. Unit: 1. */
  part: number;
  /** How many packets the report has. Unit: 1. */
  parts: number;
  on: boolean;
  actions: EventActionStatus[];
}

/** A EventActionReport with every sub-message present. */
export type CompleteEventActionReport = EventActionReport;

export function createEventActionReport(): CompleteEventActionReport {
  return {
    part: 0,
    parts: 0,
    on: false,
    actions: [],
  };
}

export function quantiseEventActionReport(message: EventActionReport): void {
  message.part = message.part >>> 0;
  message.parts = message.parts >>> 0;
  values.assertAtMost(message.actions.length, 6, "falak.obc.v1.EventActionReport.actions", "elements");
  for (let i = 0; i < message.actions.length; i += 1) {
    quantiseEventActionStatus(message.actions[i]!);
  }
}

export function plainEventActionReport(from: EventActionReport): EventActionReport {
  values.refuseAbove(from.actions.length, 6, "falak.obc.v1.EventActionReport.actions", "elements");
  return {
    part: from.part,
    parts: from.parts,
    on: from.on,
    actions: from.actions.map((each) => plainEventActionStatus(each)),
  };
}

/** Event-actions, [19,7]. */
export const EventActionReport: MessageType<EventActionReport, CompleteEventActionReport> = messageType(
  "falak.obc.v1.EventActionReport",
  raw.obc.v1.EventActionReport,
  createEventActionReport,
  quantiseEventActionReport,
  plainEventActionReport,
);

/** A parameter and its value. */
export interface ParameterValue {
  parameter: OnboardParameter;
  /** In the unit that stands beside the parameter. Unit: 1. */
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
  message.parameter = (message.parameter | 0) as OnboardParameter;
  message.value = Math.fround(message.value);
}

export function plainParameterValue(from: ParameterValue): ParameterValue {
  return {
    parameter: from.parameter,
    value: from.value,
  };
}

/** A parameter and its value. */
export const ParameterValue: MessageType<ParameterValue, CompleteParameterValue> = messageType(
  "falak.obc.v1.ParameterValue",
  raw.obc.v1.ParameterValue,
  createParameterValue,
  quantiseParameterValue,
  plainParameterValue,
);

/** Values of parameters, [20,2]. */
export interface ParameterReport {
  values: ParameterValue[];
}

/** A ParameterReport with every sub-message present. */
export type CompleteParameterReport = ParameterReport;

export function createParameterReport(): CompleteParameterReport {
  return {
    values: [],
  };
}

export function quantiseParameterReport(message: ParameterReport): void {
  values.assertAtMost(message.values.length, 17, "falak.obc.v1.ParameterReport.values", "elements");
  for (let i = 0; i < message.values.length; i += 1) {
    quantiseParameterValue(message.values[i]!);
  }
}

export function plainParameterReport(from: ParameterReport): ParameterReport {
  values.refuseAbove(from.values.length, 17, "falak.obc.v1.ParameterReport.values", "elements");
  return {
    values: from.values.map((each) => plainParameterValue(each)),
  };
}

/** Values of parameters, [20,2]. */
export const ParameterReport: MessageType<ParameterReport, CompleteParameterReport> = messageType(
  "falak.obc.v1.ParameterReport",
  raw.obc.v1.ParameterReport,
  createParameterReport,
  quantiseParameterReport,
  plainParameterReport,
);
