/** A good frame of every type, and one chunk for every reason of refusal. */

import { cobsEncode, cobsMax_bytes, crc32c, frameType, wireMax_bytes, writeFrame } from "../../src/link/index.ts";
import { link } from "../../src/messages/index.ts";
import { readable, toHex } from "./hex.ts";

export interface FrameVector {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly session: number;
  readonly sequence: number;
  readonly ack: number;
  /** Message of the payload and its fields; empty where the payload is the unit's own. */
  readonly message: string;
  readonly fields: unknown;
  readonly payload: string;
  /** As on the wire, with both delimiters. */
  readonly wire: string;
}

export interface RefusalVector {
  readonly name: string;
  readonly refusal: string;
  /** What stands between two delimiters. */
  readonly chunk: string;
}

interface Type<T extends object> {
  readonly name: string;
  encode(message: T): Uint8Array;
}

const hash = Uint8Array.of(0xde, 0xad, 0xbe, 0xef, 0, 1, 2, 3);
const counts = { chunks: 9, delivered: 2, duplicate: 1, stale: 1, oversize: 1, cobs: 1, length: 1, crc: 1, unknown: 1 };
const perType = Array.from({ length: 15 }, (_, type) => type * 100);
const part = { requestId: 2, offsetBytes: 448, totalBytes: 451, crc32c: 0x89abcdef, data: Uint8Array.of(1, 0, 255) };

export function frameVectors(): readonly FrameVector[] {
  const v1 = link.v1;
  const step = Uint8Array.of(8, 0xac, 2, 0x10, 0, 0x18, 1);
  return [
    good("HELLO", 0, v1.Hello, {
      session: 0x1234,
      protocol: 1,
      contractMajor: 1,
      contractMinor: 2,
      contractHash: hash,
      frameMaxBytes: 526,
      stream: false,
    }),
    good("HELLO_ACK", 1, v1.HelloAck, helloAck),
    good("TC", 2, v1.Telecommand, { requestId: 77, command: Uint8Array.of(1, 0, 2), bootCount: 3 }, 0x02),
    good("TC repeated", 2, v1.Telecommand, { requestId: 77, command: Uint8Array.of(1, 0, 2), bootCount: 3 }, 0x06),
    good("TC_ACK", 3, v1.TelecommandAck, { sequence: 7, requestId: 77, state: 1, reason: 1 }),
    good("TM", 4, v1.Telemetry, {
      clockUs: 2 ** 40 + 1,
      execution: null,
      telemetry: Uint8Array.of(5, 0, 6),
      event: nothing,
    }),
    good("TM with an event", 4, v1.Telemetry, {
      clockUs: 6,
      execution: null,
      telemetry: nothing,
      event: Uint8Array.of(8, 2, 0),
    }),
    good("TM with an execution report", 4, v1.Telemetry, {
      clockUs: 5,
      execution: { sequence: 7, requestId: 77, state: 3, reason: 4 },
      telemetry: nothing,
      event: nothing,
    }),
    raw("STEP of tick 300", 5, step),
    raw("STEP_DONE of tick 300", 6, step.slice(0, 3)),
    good("TIME", 7, v1.Time, { hostSentUs: 1_000_000, targetReceivedUs: 1_500, targetSentUs: 1_600 }),
    good("HEARTBEAT", 8, v1.Heartbeat, { uptimeMs: 1000, sent: perType }),
    raw("HEARTBEAT without payload", 8, new Uint8Array(0)),
    good("LOG", 9, v1.Log, { level: 3, clockUs: 42, text: "low battery \u2013 \u0641\u0644\u06a9" }),
    good("STATS", 10, v1.Stats, {
      ...counts,
      uptimeMs: 9000,
      telemetryDropped: 1,
      logDropped: 2,
      sent: perType,
      distinct: perType,
      missing: perType,
    }),
    good("RESET", 11, v1.Reset, { requestId: 1, kind: 1 }),
    good("SNAPSHOT", 12, v1.Snapshot, { requestId: 2, offsetBytes: 448 }),
    good("SNAPSHOT_DATA", 13, v1.SnapshotData, { ...part, state: 2 }),
    good("RESTORE", 14, v1.Restore, { ...part, state: 0 }),
    raw("the longest payload, no zero in it", 4, new Uint8Array(512).fill(0xaa)),
    raw("the longest payload, all zeros", 4, new Uint8Array(512)),
    raw("the longest payload of the small profile", 6, new Uint8Array(160).fill(1)),
  ];
}

export function refusalVectors(): readonly RefusalVector[] {
  const heartbeat = header(0x18, 0, 0);
  const wrongCrc = sealed(heartbeat);
  wrongCrc[13]! ^= 1;
  return [
    refused("a run of 530 bytes", "oversize", new Uint8Array(530).fill(1)),
    refused("a code that reaches beyond the end", "cobs", Uint8Array.of(9, 1, 2)),
    refused("13 decoded bytes", "length", stuffed(sealed(new Uint8Array(9)))),
    refused("one decoded byte", "length", stuffed(Uint8Array.of(1))),
    refused("513 bytes of payload", "length", stuffed(sealed(header(0x14, 0, 513, new Uint8Array(513))))),
    refused("a declared length one too long", "length", stuffed(sealed(header(0x14, 0, 4, Uint8Array.of(1, 2, 3))))),
    refused("a declared length one too short", "length", stuffed(sealed(header(0x14, 0, 2, Uint8Array.of(1, 2, 3))))),
    refused("a wrong CRC", "crc", stuffed(wrongCrc)),
    refused("version 2", "unknown", stuffed(sealed(header(0x28, 0, 0)))),
    refused("version 0", "unknown", stuffed(sealed(header(0x08, 0, 0)))),
    refused("type 15", "unknown", stuffed(sealed(header(0x1f, 0, 0)))),
    refused("an unknown flag that must be understood", "unknown", stuffed(sealed(header(0x18, 0x88, 0)))),
  ];
}

const nothing = new Uint8Array(0);

const helloAck = {
  session: 0x1234,
  protocol: 1,
  unit: 1,
  contractMajor: 1,
  contractMinor: 2,
  contractHash: hash,
  firmwareName: "adcs-posix",
  firmwareBuild: "2026-01-31",
  boardUid: Uint8Array.of(0xca, 0xfe, 0, 1),
  bootCount: 3,
  resetReason: 2,
  clockHz: 168_000_000,
  frameMaxBytes: 526,
  rxWindowBytes: 1024,
  canSnapshot: true,
  canStream: true,
  uptimeMs: 1234,
} as const;

function good<T extends object>(name: string, type: number, message: Type<T>, fields: T, flags = 0): FrameVector {
  return vector(name, type, flags, message.name, readable(fields), message.encode(fields));
}

const raw = (name: string, type: number, payload: Uint8Array): FrameVector => vector(name, type, 0, "", null, payload);

function vector(
  name: string,
  type: number,
  flags: number,
  message: string,
  fields: unknown,
  payload: Uint8Array,
): FrameVector {
  const session = 0x1234;
  const sequence = 0xfffe;
  const ack = type === frameType.tcAck ? 8 : 0;
  const into = new Uint8Array(wireMax_bytes(payload.length));
  const wire = into.subarray(0, writeFrame(into, 0, type, flags, session, sequence, ack, payload));
  return { name, type, flags, session, sequence, ack, message, fields, payload: toHex(payload), wire: toHex(wire) };
}

const refused = (name: string, refusal: string, chunk: Uint8Array): RefusalVector => ({
  name,
  refusal,
  chunk: toHex(chunk),
});

function header(first: number, flags: number, declared_bytes: number, payload = new Uint8Array(0)): Uint8Array {
  const bytes = new Uint8Array(10 + payload.length);
  bytes[0] = first;
  bytes[1] = flags;
  bytes[8] = declared_bytes & 0xff;
  bytes[9] = declared_bytes >> 8;
  bytes.set(payload, 10);
  return bytes;
}

function sealed(bytes: Uint8Array): Uint8Array {
  const frame = new Uint8Array(bytes.length + 4);
  frame.set(bytes);
  new DataView(frame.buffer).setUint32(bytes.length, crc32c(bytes), true);
  return frame;
}

function stuffed(bytes: Uint8Array): Uint8Array {
  const into = new Uint8Array(cobsMax_bytes(bytes.length));
  return into.slice(0, cobsEncode(bytes, bytes.length, into, 0));
}
