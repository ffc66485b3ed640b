// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import * as values from "../../values.ts";
import { falak as raw } from "../messages.js";
import * as reportV1 from "../report/v1.ts";

export const Antenna = {
  ANTENNA_UNSPECIFIED: 0,
  /** Towards +z. */
  ANTENNA_A: 1,
  /** Towards -z. */
  ANTENNA_B: 2,
} as const;
export type Antenna = (typeof Antenna)[keyof typeof Antenna];

export const Receiver = {
  RECEIVER_UNSPECIFIED: 0,
  RECEIVER_A: 1,
  RECEIVER_B: 2,
} as const;
export type Receiver = (typeof Receiver)[keyof typeof Receiver];

/** When the transmitter is on. */
export const TransmitterMode = {
  TRANSMITTER_MODE_UNSPECIFIED: 0,
  TRANSMITTER_MODE_OFF: 1,
  /** Beacon only, on while it is sent. */
  TRANSMITTER_MODE_BEACON: 2,
  /** Beacon, and telemetry while a receiver hears the ground. */
  TRANSMITTER_MODE_ON_LOCK: 3,
  TRANSMITTER_MODE_ON: 4,
} as const;
export type TransmitterMode = (typeof TransmitterMode)[keyof typeof TransmitterMode];

export const EventCode = {
  EVENT_CODE_UNSPECIFIED: 0,
  /** The unit started from its initial state; value: 0. */
  EVENT_CODE_STARTED: 1,
  /** A receiver locked; value: the Receiver. */
  EVENT_CODE_UPLINK_LOCKED: 2,
  /** The last receiver lost lock; value: 0. */
  EVENT_CODE_UPLINK_LOST: 3,
  /** A received frame was refused; value: the frames refused so far. */
  EVENT_CODE_FRAME_REFUSED: 4,
  /** The telemetry queue dropped packets; value: the packets dropped so far. */
  EVENT_CODE_QUEUE_OVERFLOW: 5,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** One receiver. */
export interface ReceiverState {
  carrierLock: boolean;
  bitLock: boolean;
  /** Unit: dBm. */
  signalDbm: number;
  /** Unit: Hz. */
  dopplerHz: number;
}

/** A ReceiverState with every sub-message present. */
export type CompleteReceiverState = ReceiverState;

export function createReceiverState(): CompleteReceiverState {
  return {
    carrierLock: false,
    bitLock: false,
    signalDbm: 0,
    dopplerHz: 0,
  };
}

export function quantiseReceiverState(message: ReceiverState): void {
  message.signalDbm = Math.fround(message.signalDbm);
  message.dopplerHz = Math.fround(message.dopplerHz);
}

export function plainReceiverState(from: ReceiverState): ReceiverState {
  return {
    carrierLock: from.carrierLock,
    bitLock: from.bitLock,
    signalDbm: from.signalDbm,
    dopplerHz: from.dopplerHz,
  };
}

/** One receiver. */
export const ReceiverState: MessageType<ReceiverState, CompleteReceiverState> = messageType(
  "falak.comms.v1.ReceiverState",
  raw.comms.v1.ReceiverState,
  createReceiverState,
  quantiseReceiverState,
  plainReceiverState,
);

/** One queue of the transmit buffer. */
export interface QueueState {
  /** Unit: 1. */
  packets: number;
  /** Unit: byte. */
  bytes: number;
  /** Unit: 1. */
  droppedPackets: number;
}

/** A QueueState with every sub-message present. */
export type CompleteQueueState = QueueState;

export function createQueueState(): CompleteQueueState {
  return {
    packets: 0,
    bytes: 0,
    droppedPackets: 0,
  };
}

export function quantiseQueueState(message: QueueState): void {
  message.packets = message.packets >>> 0;
  message.bytes = message.bytes >>> 0;
  message.droppedPackets = message.droppedPackets >>> 0;
}

export function plainQueueState(from: QueueState): QueueState {
  return {
    packets: from.packets,
    bytes: from.bytes,
    droppedPackets: from.droppedPackets,
  };
}

/** One queue of the transmit buffer. */
export const QueueState: MessageType<QueueState, CompleteQueueState> = messageType(
  "falak.comms.v1.QueueState",
  raw.comms.v1.QueueState,
  createQueueState,
  quantiseQueueState,
  plainQueueState,
);

/** The few numbers by which anybody who hears the satellite knows how it is. */
export interface Beacon {
  /** Mode of the spacecraft, as the obc numbers it. Unit: 1. */
  spacecraftMode: number;
  /** Unit: 1. */
  adcsMode: number;
  /** Unit: 1. */
  stateOfCharge: number;
  /** Unit: V. */
  busVoltageV: number;
  /** Unit: rad/s. */
  bodyRateRadps: number;
  /** Unit: 1. */
  wingsDeployed: number;
  /** Unit: s. */
  uptimeS: number;
  /** Unit: 1. */
  bootCount: number;
  /** Unit: 1. */
  acceptedCount: number;
}

/** A Beacon with every sub-message present. */
export type CompleteBeacon = Beacon;

export function createBeacon(): CompleteBeacon {
  return {
    spacecraftMode: 0,
    adcsMode: 0,
    stateOfCharge: 0,
    busVoltageV: 0,
    bodyRateRadps: 0,
    wingsDeployed: 0,
    uptimeS: 0,
    bootCount: 0,
    acceptedCount: 0,
  };
}

export function quantiseBeacon(message: Beacon): void {
  message.spacecraftMode = message.spacecraftMode >>> 0;
  message.adcsMode = message.adcsMode >>> 0;
  message.stateOfCharge = Math.fround(message.stateOfCharge);
  message.busVoltageV = Math.fround(message.busVoltageV);
  message.bodyRateRadps = Math.fround(message.bodyRateRadps);
  message.wingsDeployed = message.wingsDeployed >>> 0;
  message.uptimeS = message.uptimeS >>> 0;
  message.bootCount = message.bootCount >>> 0;
  message.acceptedCount = message.acceptedCount >>> 0;
}

export function plainBeacon(from: Beacon): Beacon {
  return {
    spacecraftMode: from.spacecraftMode,
    adcsMode: from.adcsMode,
    stateOfCharge: from.stateOfCharge,
    busVoltageV: from.busVoltageV,
    bodyRateRadps: from.bodyRateRadps,
    wingsDeployed: from.wingsDeployed,
    uptimeS: from.uptimeS,
    bootCount: from.bootCount,
    acceptedCount: from.acceptedCount,
  };
}

/** The few numbers by which anybody who hears the satellite knows how it is. */
export const Beacon: MessageType<Beacon, CompleteBeacon> = messageType(
  "falak.comms.v1.Beacon",
  raw.comms.v1.Beacon,
  createBeacon,
  quantiseBeacon,
  plainBeacon,
);

/** What the radio hardware says. */
export interface Inputs {
  /** A, then B. */
  receivers: ReceiverState[];
  /** Frames that the selected receivers took in since the last instant, each as it came off the air. */
  uplinkFrames: Uint8Array[];
  /** Event, real-time and playback queue of the transmit buffer. */
  queues: QueueState[];
  transmitterPowered: boolean;
  /** Unit: degC. */
  transmitterTemperatureDegc: number;
  /** The obc's latest summary for the beacon. */
  beacon: Beacon | null;
  /** Frames that the telecommand decoder refused since the start: they are none of ours, or used before. Unit: 1. */
  framesNotAuthenticated: number;
  /** Number of the last authentic frame; 0 before the first, and where none has to be authentic. Unit: 1. */
  authenticationCounter: number;
}

/** A Inputs with every sub-message present. */
export type CompleteInputs = Inputs & { beacon: CompleteBeacon };

export function createInputs(): CompleteInputs {
  return {
    receivers: [],
    uplinkFrames: [],
    queues: [],
    transmitterPowered: false,
    transmitterTemperatureDegc: 0,
    beacon: createBeacon(),
    framesNotAuthenticated: 0,
    authenticationCounter: 0,
  };
}

export function quantiseInputs(message: Inputs): void {
  values.assertAtMost(message.receivers.length, 2, "falak.comms.v1.Inputs.receivers", "elements");
  for (let i = 0; i < message.receivers.length; i += 1) {
    quantiseReceiverState(message.receivers[i]!);
  }
  values.assertAtMost(message.uplinkFrames.length, 2, "falak.comms.v1.Inputs.uplink_frames", "elements");
  for (let i = 0; i < message.uplinkFrames.length; i += 1) {
    values.assertAtMost(message.uplinkFrames[i]!.length, 112, "falak.comms.v1.Inputs.uplink_frames", "bytes");
  }
  values.assertAtMost(message.queues.length, 3, "falak.comms.v1.Inputs.queues", "elements");
  for (let i = 0; i < message.queues.length; i += 1) {
    quantiseQueueState(message.queues[i]!);
  }
  message.transmitterTemperatureDegc = Math.fround(message.transmitterTemperatureDegc);
  if (message.beacon !== null) quantiseBeacon(message.beacon);
  message.framesNotAuthenticated = message.framesNotAuthenticated >>> 0;
  message.authenticationCounter = values.toUint64(message.authenticationCounter);
}

export function plainInputs(from: Inputs): Inputs {
  values.refuseAbove(from.receivers.length, 2, "falak.comms.v1.Inputs.receivers", "elements");
  values.refuseAbove(from.uplinkFrames.length, 2, "falak.comms.v1.Inputs.uplink_frames", "elements");
  for (const each of from.uplinkFrames) values.refuseAbove(each.length, 112, "falak.comms.v1.Inputs.uplink_frames", "bytes");
  values.refuseAbove(from.queues.length, 3, "falak.comms.v1.Inputs.queues", "elements");
  return {
    receivers: from.receivers.map((each) => plainReceiverState(each)),
    uplinkFrames: from.uplinkFrames.map((each) => values.copyBytes(each)),
    queues: from.queues.map((each) => plainQueueState(each)),
    transmitterPowered: from.transmitterPowered,
    transmitterTemperatureDegc: from.transmitterTemperatureDegc,
    beacon: from.beacon === null ? null : plainBeacon(from.beacon),
    framesNotAuthenticated: from.framesNotAuthenticated,
    authenticationCounter: values.safeInteger(from.authenticationCounter, "falak.comms.v1.Inputs.authentication_counter"),
  };
}

/** What the radio hardware says. */
export const Inputs: MessageType<Inputs, CompleteInputs> = messageType(
  "falak.comms.v1.Inputs",
  raw.comms.v1.Inputs,
  createInputs,
  quantiseInputs,
  plainInputs,
);

/** What the unit does with the radio. */
export interface Outputs {
  transmitterOn: boolean;
  /** Unit: bit/s. */
  downlinkRateBps: number;
  transmitAntenna: Antenna;
  /** A bit per receiver: powered where set. Unit: 1. */
  receiversOn: number;
  /** Bytes that may leave each queue until the next outputs. Unit: byte. */
  releaseBytes: number[];
  /** A beacon to transmit, in the periods in which it is due. */
  beacon: Beacon | null;
  /** Telecommands that passed the receiver's checks, for the obc. */
  telecommands: Uint8Array[];
}

/** A Outputs with every sub-message present. */
export type CompleteOutputs = Outputs & { beacon: CompleteBeacon };

export function createOutputs(): CompleteOutputs {
  return {
    transmitterOn: false,
    downlinkRateBps: 0,
    transmitAntenna: 0,
    receiversOn: 0,
    releaseBytes: [],
    beacon: createBeacon(),
    telecommands: [],
  };
}

export function quantiseOutputs(message: Outputs): void {
  message.downlinkRateBps = message.downlinkRateBps >>> 0;
  message.transmitAntenna = (message.transmitAntenna | 0) as Antenna;
  message.receiversOn = message.receiversOn >>> 0;
  values.assertAtMost(message.releaseBytes.length, 3, "falak.comms.v1.Outputs.release_bytes", "elements");
  for (let i = 0; i < message.releaseBytes.length; i += 1) {
    message.releaseBytes[i] = message.releaseBytes[i]! >>> 0;
  }
  if (message.beacon !== null) quantiseBeacon(message.beacon);
  values.assertAtMost(message.telecommands.length, 2, "falak.comms.v1.Outputs.telecommands", "elements");
  for (let i = 0; i < message.telecommands.length; i += 1) {
    values.assertAtMost(message.telecommands[i]!.length, 96, "falak.comms.v1.Outputs.telecommands", "bytes");
  }
}

export function plainOutputs(from: Outputs): Outputs {
  values.refuseAbove(from.releaseBytes.length, 3, "falak.comms.v1.Outputs.release_bytes", "elements");
  values.refuseAbove(from.telecommands.length, 2, "falak.comms.v1.Outputs.telecommands", "elements");
  for (const each of from.telecommands) values.refuseAbove(each.length, 96, "falak.comms.v1.Outputs.telecommands", "bytes");
  return {
    transmitterOn: from.transmitterOn,
    downlinkRateBps: from.downlinkRateBps,
    transmitAntenna: from.transmitAntenna,
    receiversOn: from.receiversOn,
    releaseBytes: from.releaseBytes.slice(),
    beacon: from.beacon === null ? null : plainBeacon(from.beacon),
    telecommands: from.telecommands.map((each) => values.copyBytes(each)),
  };
}

/** What the unit does with the radio. */
export const Outputs: MessageType<Outputs, CompleteOutputs> = messageType(
  "falak.comms.v1.Outputs",
  raw.comms.v1.Outputs,
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
  values.assertAtMost(message.telecommands.length, 1, "falak.comms.v1.Step.telecommands", "elements");
  for (let i = 0; i < message.telecommands.length; i += 1) {
    quantiseTelecommand(message.telecommands[i]!);
  }
}

export function plainStep(from: Step): Step {
  values.refuseAbove(from.telecommands.length, 1, "falak.comms.v1.Step.telecommands", "elements");
  return {
    tick: from.tick,
    simTimeUs: values.safeInteger(from.simTimeUs, "falak.comms.v1.Step.sim_time_us"),
    periodUs: from.periodUs,
    inputs: from.inputs === null ? null : plainInputs(from.inputs),
    telecommands: from.telecommands.map((each) => plainTelecommand(each)),
  };
}

/** What the bench sends at an instant: the clock, what the sensors say, and the telecommands that arrived. */
export const Step: MessageType<Step, CompleteStep> = messageType(
  "falak.comms.v1.Step",
  raw.comms.v1.Step,
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
  values.assertAtMost(message.events.length, 3, "falak.comms.v1.StepDone.events", "elements");
  for (let i = 0; i < message.events.length; i += 1) {
    quantiseEvent(message.events[i]!);
  }
  values.assertAtMost(message.verifications.length, 3, "falak.comms.v1.StepDone.verifications", "elements");
  for (let i = 0; i < message.verifications.length; i += 1) {
    reportV1.quantiseVerification(message.verifications[i]!);
  }
  message.busyUs = message.busyUs >>> 0;
}

export function plainStepDone(from: StepDone): StepDone {
  values.refuseAbove(from.events.length, 3, "falak.comms.v1.StepDone.events", "elements");
  values.refuseAbove(from.verifications.length, 3, "falak.comms.v1.StepDone.verifications", "elements");
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
  "falak.comms.v1.StepDone",
  raw.comms.v1.StepDone,
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
  "falak.comms.v1.Event",
  raw.comms.v1.Event,
  createEvent,
  quantiseEvent,
  plainEvent,
);

/** Housekeeping. */
export interface Telemetry {
  transmitterMode: TransmitterMode;
  transmitterOn: boolean;
  /** Unit: bit/s. */
  downlinkRateBps: number;
  transmitAntenna: Antenna;
  /** A bit per receiver with carrier and bit lock. Unit: 1. */
  receiversLocked: number;
  /** Unit: dBm. */
  signalADbm: number;
  /** Unit: dBm. */
  signalBDbm: number;
  /** Unit: 1. */
  framesReceived: number;
  /** Unit: 1. */
  framesRefused: number;
  /** Unit: 1. */
  queuedPackets: number;
  /** Unit: 1. */
  droppedPackets: number;
  /** Unit: s. */
  beaconPeriodS: number;
  /** Unit: 1. */
  beaconsSent: number;
  /** Unit: degC. */
  transmitterTemperatureDegc: number;
  /** Unit: 1. */
  acceptedCount: number;
  /** Unit: 1. */
  refusedCount: number;
  /** Frames that the telecommand decoder refused before the unit saw them. Unit: 1. */
  framesNotAuthenticated: number;
  /** Number of the last authentic frame; 0 where none has to be authentic. Unit: 1. */
  authenticationCounter: number;
}

/** A Telemetry with every sub-message present. */
export type CompleteTelemetry = Telemetry;

export function createTelemetry(): CompleteTelemetry {
  return {
    transmitterMode: 0,
    transmitterOn: false,
    downlinkRateBps: 0,
    transmitAntenna: 0,
    receiversLocked: 0,
    signalADbm: 0,
    signalBDbm: 0,
    framesReceived: 0,
    framesRefused: 0,
    queuedPackets: 0,
    droppedPackets: 0,
    beaconPeriodS: 0,
    beaconsSent: 0,
    transmitterTemperatureDegc: 0,
    acceptedCount: 0,
    refusedCount: 0,
    framesNotAuthenticated: 0,
    authenticationCounter: 0,
  };
}

export function quantiseTelemetry(message: Telemetry): void {
  message.transmitterMode = (message.transmitterMode | 0) as TransmitterMode;
  message.downlinkRateBps = message.downlinkRateBps >>> 0;
  message.transmitAntenna = (message.transmitAntenna | 0) as Antenna;
  message.receiversLocked = message.receiversLocked >>> 0;
  message.signalADbm = Math.fround(message.signalADbm);
  message.signalBDbm = Math.fround(message.signalBDbm);
  message.framesReceived = message.framesReceived >>> 0;
  message.framesRefused = message.framesRefused >>> 0;
  message.queuedPackets = message.queuedPackets >>> 0;
  message.droppedPackets = message.droppedPackets >>> 0;
  message.beaconPeriodS = Math.fround(message.beaconPeriodS);
  message.beaconsSent = message.beaconsSent >>> 0;
  message.transmitterTemperatureDegc = Math.fround(message.transmitterTemperatureDegc);
  message.acceptedCount = message.acceptedCount >>> 0;
  message.refusedCount = message.refusedCount >>> 0;
  message.framesNotAuthenticated = message.framesNotAuthenticated >>> 0;
  message.authenticationCounter = values.toUint64(message.authenticationCounter);
}

export function plainTelemetry(from: Telemetry): Telemetry {
  return {
    transmitterMode: from.transmitterMode,
    transmitterOn: from.transmitterOn,
    downlinkRateBps: from.downlinkRateBps,
    transmitAntenna: from.transmitAntenna,
    receiversLocked: from.receiversLocked,
    signalADbm: from.signalADbm,
    signalBDbm: from.signalBDbm,
    framesReceived: from.framesReceived,
    framesRefused: from.framesRefused,
    queuedPackets: from.queuedPackets,
    droppedPackets: from.droppedPackets,
    beaconPeriodS: from.beaconPeriodS,
    beaconsSent: from.beaconsSent,
    transmitterTemperatureDegc: from.transmitterTemperatureDegc,
    acceptedCount: from.acceptedCount,
    refusedCount: from.refusedCount,
    framesNotAuthenticated: from.framesNotAuthenticated,
    authenticationCounter: values.safeInteger(from.authenticationCounter, "falak.comms.v1.Telemetry.authentication_counter"),
  };
}

/** Housekeeping. */
export const Telemetry: MessageType<Telemetry, CompleteTelemetry> = messageType(
  "falak.comms.v1.Telemetry",
  raw.comms.v1.Telemetry,
  createTelemetry,
  quantiseTelemetry,
  plainTelemetry,
);

/** One telecommand to the unit. */
export interface Telecommand {
  /** Unit: 1. */
  requestId: number;
  setTransmitter: SetTransmitter | null;
  setDownlinkRate: SetDownlinkRate | null;
  selectAntenna: SelectAntenna | null;
  selectReceivers: SelectReceivers | null;
  setBeaconPeriod: SetBeaconPeriod | null;
}

/** A Telecommand with every sub-message present. */
export type CompleteTelecommand = Telecommand;

export function createTelecommand(): CompleteTelecommand {
  return {
    requestId: 0,
    setTransmitter: null,
    setDownlinkRate: null,
    selectAntenna: null,
    selectReceivers: null,
    setBeaconPeriod: null,
  };
}

export function quantiseTelecommand(message: Telecommand): void {
  message.requestId = message.requestId >>> 0;
  if (message.setTransmitter !== null) quantiseSetTransmitter(message.setTransmitter);
  if (message.setDownlinkRate !== null) quantiseSetDownlinkRate(message.setDownlinkRate);
  if (message.selectAntenna !== null) quantiseSelectAntenna(message.selectAntenna);
  if (message.selectReceivers !== null) quantiseSelectReceivers(message.selectReceivers);
  if (message.setBeaconPeriod !== null) quantiseSetBeaconPeriod(message.setBeaconPeriod);
  if (message.setDownlinkRate !== null || message.selectAntenna !== null || message.selectReceivers !== null || message.setBeaconPeriod !== null) message.setTransmitter = null;
  if (message.selectAntenna !== null || message.selectReceivers !== null || message.setBeaconPeriod !== null) message.setDownlinkRate = null;
  if (message.selectReceivers !== null || message.setBeaconPeriod !== null) message.selectAntenna = null;
  if (message.setBeaconPeriod !== null) message.selectReceivers = null;
}

export function plainTelecommand(from: Telecommand): Telecommand {
  return {
    requestId: from.requestId,
    setTransmitter: from.setTransmitter === null || from.setDownlinkRate !== null || from.selectAntenna !== null || from.selectReceivers !== null || from.setBeaconPeriod !== null ? null : plainSetTransmitter(from.setTransmitter),
    setDownlinkRate: from.setDownlinkRate === null || from.selectAntenna !== null || from.selectReceivers !== null || from.setBeaconPeriod !== null ? null : plainSetDownlinkRate(from.setDownlinkRate),
    selectAntenna: from.selectAntenna === null || from.selectReceivers !== null || from.setBeaconPeriod !== null ? null : plainSelectAntenna(from.selectAntenna),
    selectReceivers: from.selectReceivers === null || from.setBeaconPeriod !== null ? null : plainSelectReceivers(from.selectReceivers),
    setBeaconPeriod: from.setBeaconPeriod === null ? null : plainSetBeaconPeriod(from.setBeaconPeriod),
  };
}

/** One telecommand to the unit. */
export const Telecommand: MessageType<Telecommand, CompleteTelecommand> = messageType(
  "falak.comms.v1.Telecommand",
  raw.comms.v1.Telecommand,
  createTelecommand,
  quantiseTelecommand,
  plainTelecommand,
);

/** Sets when the transmitter is on. */
export interface SetTransmitter {
  mode: TransmitterMode;
}

/** A SetTransmitter with every sub-message present. */
export type CompleteSetTransmitter = SetTransmitter;

export function createSetTransmitter(): CompleteSetTransmitter {
  return {
    mode: 0,
  };
}

export function quantiseSetTransmitter(message: SetTransmitter): void {
  message.mode = (message.mode | 0) as TransmitterMode;
}

export function plainSetTransmitter(from: SetTransmitter): SetTransmitter {
  return {
    mode: from.mode,
  };
}

/** Sets when the transmitter is on. */
export const SetTransmitter: MessageType<SetTransmitter, CompleteSetTransmitter> = messageType(
  "falak.comms.v1.SetTransmitter",
  raw.comms.v1.SetTransmitter,
  createSetTransmitter,
  quantiseSetTransmitter,
  plainSetTransmitter,
);

/** Sets the downlink rate. */
export interface SetDownlinkRate {
  /** Unit: bit/s. */
  rateBps: number;
}

/** A SetDownlinkRate with every sub-message present. */
export type CompleteSetDownlinkRate = SetDownlinkRate;

export function createSetDownlinkRate(): CompleteSetDownlinkRate {
  return {
    rateBps: 0,
  };
}

export function quantiseSetDownlinkRate(message: SetDownlinkRate): void {
  message.rateBps = message.rateBps >>> 0;
}

export function plainSetDownlinkRate(from: SetDownlinkRate): SetDownlinkRate {
  return {
    rateBps: from.rateBps,
  };
}

/** Sets the downlink rate. */
export const SetDownlinkRate: MessageType<SetDownlinkRate, CompleteSetDownlinkRate> = messageType(
  "falak.comms.v1.SetDownlinkRate",
  raw.comms.v1.SetDownlinkRate,
  createSetDownlinkRate,
  quantiseSetDownlinkRate,
  plainSetDownlinkRate,
);

/** Selects the transmit antenna. */
export interface SelectAntenna {
  antenna: Antenna;
}

/** A SelectAntenna with every sub-message present. */
export type CompleteSelectAntenna = SelectAntenna;

export function createSelectAntenna(): CompleteSelectAntenna {
  return {
    antenna: 0,
  };
}

export function quantiseSelectAntenna(message: SelectAntenna): void {
  message.antenna = (message.antenna | 0) as Antenna;
}

export function plainSelectAntenna(from: SelectAntenna): SelectAntenna {
  return {
    antenna: from.antenna,
  };
}

/** Selects the transmit antenna. */
export const SelectAntenna: MessageType<SelectAntenna, CompleteSelectAntenna> = messageType(
  "falak.comms.v1.SelectAntenna",
  raw.comms.v1.SelectAntenna,
  createSelectAntenna,
  quantiseSelectAntenna,
  plainSelectAntenna,
);

/** Powers receivers; at least one must stay on. */
export interface SelectReceivers {
  /** Unit: 1. */
  receiversOn: number;
}

/** A SelectReceivers with every sub-message present. */
export type CompleteSelectReceivers = SelectReceivers;

export function createSelectReceivers(): CompleteSelectReceivers {
  return {
    receiversOn: 0,
  };
}

export function quantiseSelectReceivers(message: SelectReceivers): void {
  message.receiversOn = message.receiversOn >>> 0;
}

export function plainSelectReceivers(from: SelectReceivers): SelectReceivers {
  return {
    receiversOn: from.receiversOn,
  };
}

/** Powers receivers; at least one must stay on. */
export const SelectReceivers: MessageType<SelectReceivers, CompleteSelectReceivers> = messageType(
  "falak.comms.v1.SelectReceivers",
  raw.comms.v1.SelectReceivers,
  createSelectReceivers,
  quantiseSelectReceivers,
  plainSelectReceivers,
);

/** Sets the time between two beacons. */
export interface SetBeaconPeriod {
  /** Unit: s. */
  periodS: number;
}

/** A SetBeaconPeriod with every sub-message present. */
export type CompleteSetBeaconPeriod = SetBeaconPeriod;

export function createSetBeaconPeriod(): CompleteSetBeaconPeriod {
  return {
    periodS: 0,
  };
}

export function quantiseSetBeaconPeriod(message: SetBeaconPeriod): void {
  message.periodS = Math.fround(message.periodS);
}

export function plainSetBeaconPeriod(from: SetBeaconPeriod): SetBeaconPeriod {
  return {
    periodS: from.periodS,
  };
}

/** Sets the time between two beacons. */
export const SetBeaconPeriod: MessageType<SetBeaconPeriod, CompleteSetBeaconPeriod> = messageType(
  "falak.comms.v1.SetBeaconPeriod",
  raw.comms.v1.SetBeaconPeriod,
  createSetBeaconPeriod,
  quantiseSetBeaconPeriod,
  plainSetBeaconPeriod,
);
