// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import * as values from "../../values.ts";
import { falak as raw } from "../messages.js";

/** What came from outside. */
export const InputType = {
  INPUT_TYPE_UNSPECIFIED: 0,
  /** A target's answer to an exchange, or that it was lost. */
  INPUT_TYPE_ANSWER: 1,
  /** An event from outside: an operator's telecommand, an instructor's fault. */
  INPUT_TYPE_EVENT: 2,
} as const;
export type InputType = (typeof InputType)[keyof typeof InputType];

/** How much a notice matters. */
export const Severity = {
  SEVERITY_UNSPECIFIED: 0,
  SEVERITY_INFO: 1,
  SEVERITY_LOW: 2,
  SEVERITY_MEDIUM: 3,
  SEVERITY_HIGH: 4,
} as const;
export type Severity = (typeof Severity)[keyof typeof Severity];

/** Seen from the bench. */
export const Direction = {
  DIRECTION_UNSPECIFIED: 0,
  /** Bench to target. */
  DIRECTION_TX: 1,
  /** Target to bench. */
  DIRECTION_RX: 2,
} as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

/** One entry of the input log. Scenario, seed and all entries in their order reproduce the run. */
export interface Input {
  type: InputType;
  /** The moment at which the simulation took it. Unit: us. */
  atUs: number;
  /** The socket that was answered, or the component that got the event. */
  port: string;
  /** Number of the exchange on that socket; 0 for an event. Unit: 1. */
  number: number;
  /** Kind of the event; for an answer `answer`, or `lost` with the reason. */
  kind: string;
  /** The whole entry in the kernel's canonical encoding. The fields above are for people and plots; replay reads only this. */
  entry: Uint8Array;
}

/** A Input with every sub-message present. */
export type CompleteInput = Input;

export function createInput(): CompleteInput {
  return {
    type: 0,
    atUs: 0,
    port: "",
    number: 0,
    kind: "",
    entry: new Uint8Array(0),
  };
}

export function quantiseInput(message: Input): void {
  message.type = (message.type | 0) as InputType;
  message.atUs = values.toUint64(message.atUs);
  message.port = values.toText(message.port);
  values.assertAtMost(values.utf8Size_bytes(message.port), 256, "falak.record.v1.Input.port", "bytes");
  message.number = values.toUint64(message.number);
  message.kind = values.toText(message.kind);
  values.assertAtMost(values.utf8Size_bytes(message.kind), 256, "falak.record.v1.Input.kind", "bytes");
  values.assertAtMost(message.entry.length, 1048576, "falak.record.v1.Input.entry", "bytes");
}

export function plainInput(from: Input): Input {
  values.refuseAbove(values.utf8Size_bytes(from.port), 256, "falak.record.v1.Input.port", "bytes");
  values.refuseAbove(values.utf8Size_bytes(from.kind), 256, "falak.record.v1.Input.kind", "bytes");
  values.refuseAbove(from.entry.length, 1048576, "falak.record.v1.Input.entry", "bytes");
  return {
    type: from.type,
    atUs: values.safeInteger(from.atUs, "falak.record.v1.Input.at_us"),
    port: from.port,
    number: values.safeInteger(from.number, "falak.record.v1.Input.number"),
    kind: from.kind,
    entry: values.copyBytes(from.entry),
  };
}

/** One entry of the input log. Scenario, seed and all entries in their order reproduce the run. */
export const Input: MessageType<Input, CompleteInput> = messageType(
  "falak.record.v1.Input",
  raw.record.v1.Input,
  createInput,
  quantiseInput,
  plainInput,
);

/** A line of the event list. */
export interface Notice {
  /** Unit: us. */
  atUs: number;
  /** A unit, or `ground`, `environment`, `timeline`, `bench`. */
  source: string;
  severity: Severity;
  text: string;
}

/** A Notice with every sub-message present. */
export type CompleteNotice = Notice;

export function createNotice(): CompleteNotice {
  return {
    atUs: 0,
    source: "",
    severity: 0,
    text: "",
  };
}

export function quantiseNotice(message: Notice): void {
  message.atUs = values.toUint64(message.atUs);
  message.source = values.toText(message.source);
  values.assertAtMost(values.utf8Size_bytes(message.source), 256, "falak.record.v1.Notice.source", "bytes");
  message.severity = (message.severity | 0) as Severity;
  message.text = values.toText(message.text);
  values.assertAtMost(values.utf8Size_bytes(message.text), 4096, "falak.record.v1.Notice.text", "bytes");
}

export function plainNotice(from: Notice): Notice {
  values.refuseAbove(values.utf8Size_bytes(from.source), 256, "falak.record.v1.Notice.source", "bytes");
  values.refuseAbove(values.utf8Size_bytes(from.text), 4096, "falak.record.v1.Notice.text", "bytes");
  return {
    atUs: values.safeInteger(from.atUs, "falak.record.v1.Notice.at_us"),
    source: from.source,
    severity: from.severity,
    text: from.text,
  };
}

/** A line of the event list. */
export const Notice: MessageType<Notice, CompleteNotice> = messageType(
  "falak.record.v1.Notice",
  raw.record.v1.Notice,
  createNotice,
  quantiseNotice,
  plainNotice,
);

/** Bytes as they crossed a wire, in pieces as the operating system took or gave them; a frame may span several. */
export interface WireBytes {
  /** Unit: us. */
  atUs: number;
  /** Monotonic clock of the host, nanoseconds since the recording began. Unit: ns. */
  hostNs: number;
  direction: Direction;
  data: Uint8Array;
}

/** A WireBytes with every sub-message present. */
export type CompleteWireBytes = WireBytes;

export function createWireBytes(): CompleteWireBytes {
  return {
    atUs: 0,
    hostNs: 0,
    direction: 0,
    data: new Uint8Array(0),
  };
}

export function quantiseWireBytes(message: WireBytes): void {
  message.atUs = values.toUint64(message.atUs);
  message.hostNs = values.toUint64(message.hostNs);
  message.direction = (message.direction | 0) as Direction;
  values.assertAtMost(message.data.length, 65536, "falak.record.v1.WireBytes.data", "bytes");
}

export function plainWireBytes(from: WireBytes): WireBytes {
  values.refuseAbove(from.data.length, 65536, "falak.record.v1.WireBytes.data", "bytes");
  return {
    atUs: values.safeInteger(from.atUs, "falak.record.v1.WireBytes.at_us"),
    hostNs: values.safeInteger(from.hostNs, "falak.record.v1.WireBytes.host_ns"),
    direction: from.direction,
    data: values.copyBytes(from.data),
  };
}

/** Bytes as they crossed a wire, in pieces as the operating system took or gave them; a frame may span several. */
export const WireBytes: MessageType<WireBytes, CompleteWireBytes> = messageType(
  "falak.record.v1.WireBytes",
  raw.record.v1.WireBytes,
  createWireBytes,
  quantiseWireBytes,
  plainWireBytes,
);
