/** Mistakes of first firmwares, the step at which each has to be told, and words that have to be in what is told. */

import { cobsDecode, cobsEncode, crc32c, frameType } from "../../../../src/link/index.ts";
import { adcs, link } from "../../../../src/messages/index.ts";
import { type Defect, type Whole, type WrongTarget, writeWhole } from "./wrong-target.ts";

export interface Mistake {
  readonly name: string;
  readonly step: number;
  readonly says: RegExp;
  readonly defect: Defect;
}

/** Header, payload, CRC without COBS. */
function bare(frame: Whole): Uint8Array {
  const wire = writeWhole(frame);
  const decoded = new Uint8Array(wire.length);
  return decoded.slice(0, cobsDecode(wire, 1, wire.length - 1, decoded));
}

function stuffed(bytes: Uint8Array): Uint8Array {
  const wire = new Uint8Array(bytes.length + 8);
  const end = cobsEncode(bytes, bytes.length, wire, 1);
  return wire.slice(0, end + 1);
}

/** The frame with another CRC. */
function withCrc(frame: Whole, crcOf: (bytes: Uint8Array) => number, isLittle = true): Uint8Array {
  const bytes = bare(frame);
  const end = bytes.length - 4;
  new DataView(bytes.buffer).setUint32(end, crcOf(bytes.subarray(0, end)), isLittle);
  return stuffed(bytes);
}

/** The frame with its bytes changed and its CRC right again. */
function bent(frame: Whole, bend: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = bare(frame);
  bend(bytes);
  new DataView(bytes.buffer).setUint32(bytes.length - 4, crc32c(bytes.subarray(0, -4)), true);
  return stuffed(bytes);
}

function ethernetCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ 0xedb88320;
  }
  return ~crc >>> 0;
}

const swap = (bytes: Uint8Array, at: number): void => void ([bytes[at], bytes[at + 1]] = [bytes[at + 1]!, bytes[at]!]);

/** Puts a right CRC on whatever came: what a firmware takes that does not look at it. */
function healed(chunk: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(chunk.length + 1);
  const size_bytes = cobsDecode(chunk, 0, chunk.length, bytes);
  if (size_bytes < 14) return chunk;
  const frame = bytes.slice(0, size_bytes);
  new DataView(frame.buffer).setUint32(size_bytes - 4, crc32c(frame.subarray(0, -4)), true);
  return stuffed(frame).slice(1, -1);
}

const only =
  (type: number, change: (frame: Whole) => readonly Whole[]) =>
  (frame: Whole): readonly Whole[] =>
    frame.type === type ? change(frame) : [frame];

const isRepeated = ({ flags }: Whole): boolean => (flags & 4) !== 0;

/** Every STEP runs, whatever came before. */
function runsEveryStep(): NonNullable<Defect["takes"]> {
  let sequence = 0;
  let session = 0;
  return (frame: Whole, target: WrongTarget) => {
    if (frame.type !== frameType.step) return false;
    if (frame.session !== session) sequence = 0;
    session = frame.session;
    const payload = target.run(frame.payload);
    if (payload === undefined) return true;
    target.send({ type: frameType.stepDone, flags: 0, session, sequence, ack: 0, payload });
    sequence += 1;
    return true;
  };
}

/** One counter for all frames of a session. */
function oneCounter(): NonNullable<Defect["gives"]> {
  let sequence = 0;
  let session = 0;
  return (frame) => {
    if (frame.session !== session) sequence = 0;
    session = frame.session;
    sequence += 1;
    return [{ ...frame, sequence: sequence - 1 }];
  };
}

function stats(change: (stats: link.v1.Stats) => void): NonNullable<Defect["gives"]> {
  return only(frameType.stats, (frame) => {
    const decoded = link.v1.Stats.decode(frame.payload);
    if (!decoded.ok) return [frame];
    change(decoded.value);
    return [{ ...frame, payload: link.v1.Stats.encode(decoded.value) }];
  });
}

function done(change: (done: adcs.v1.StepDone) => void): NonNullable<Defect["gives"]> {
  return only(frameType.stepDone, (frame) => {
    const decoded = adcs.v1.StepDone.decode(frame.payload);
    if (!decoded.ok) return [frame];
    change(decoded.value);
    return [{ ...frame, payload: adcs.v1.StepDone.encode(decoded.value) }];
  });
}

/** The events with their values as varints. */
const withWholeValues = only(frameType.stepDone, (frame) => {
  const decoded = adcs.v1.StepDone.decode(frame.payload);
  if (!decoded.ok) return [frame];
  const { events } = decoded.value;
  const rest = adcs.v1.StepDone.encode({ ...decoded.value, events: [] });
  const encoded = events.flatMap(({ code, severity, value }) => [
    0x22,
    6,
    0x08,
    code,
    0x10,
    severity,
    0x18,
    value & 0x7f,
  ]);
  return [{ ...frame, payload: Uint8Array.from([...rest, ...encoded]) }];
});

/** HEARTBEAT behind every STATS. */
function hastyHeartbeat(): NonNullable<Defect["gives"]> {
  let sequence = 0;
  let session = 0;
  return only(frameType.stats, (frame) => {
    const decoded = link.v1.Stats.decode(frame.payload);
    if (!decoded.ok) return [frame];
    if (frame.session !== session) sequence = 0;
    session = frame.session;
    const told = decoded.value;
    const payload = link.v1.Heartbeat.encode({ uptimeMs: told.uptimeMs, sent: [] });
    told.sent[frameType.heartbeat] = sequence;
    sequence += 1;
    return [
      { ...frame, payload: link.v1.Stats.encode(told) },
      { ...frame, type: frameType.heartbeat, sequence: sequence - 1, payload },
    ];
  });
}

const requestTypes: readonly number[] = [frameType.reset, frameType.snapshot, frameType.restore];

/** Request ids stand in field 1, and are small here. */
const requestOf = ({ payload }: Whole): number => payload[1] ?? 0;

/** One counter for RESET, SNAPSHOT and RESTORE: right, since a bench has one too. */
export function oneRequestCounter(): NonNullable<Defect["takes"]> {
  let last = 0;
  let session = 0;
  return (frame) => {
    if (frame.session !== session) last = 0;
    session = frame.session;
    if (!requestTypes.includes(frame.type)) return false;
    if (requestOf(frame) < last) return true;
    last = requestOf(frame);
    return false;
  };
}

function time(change: (time: link.v1.Time) => void): NonNullable<Defect["gives"]> {
  return only(frameType.time, (frame) => {
    const decoded = link.v1.Time.decode(frame.payload);
    if (!decoded.ok) return [frame];
    change(decoded.value);
    return [{ ...frame, payload: link.v1.Time.encode(decoded.value) }];
  });
}

export const mistakes: readonly Mistake[] = [
  {
    name: "no byte goes out",
    step: 1,
    says: /wrong port|no power/,
    defect: { gives: () => [] },
  },
  {
    name: "a delimiter after the frame only",
    step: 1,
    says: /delimiter before and after/,
    defect: { writes: (frame) => writeWhole(frame).slice(1) },
  },
  {
    name: "no COBS",
    step: 2,
    says: /without COBS/,
    defect: { writes: (frame) => Uint8Array.from([0, ...bare(frame), 0]) },
  },
  {
    name: "text instead of frames",
    step: 2,
    says: /./,
    defect: { writes: ({ type }) => Buffer.from(`\0\xff hello ${type}\0`, "latin1") },
  },
  {
    name: "the CRC over the payload only",
    step: 3,
    says: /over the payload only/,
    defect: { writes: (frame) => withCrc(frame, () => crc32c(frame.payload)) },
  },
  {
    name: "a big-endian CRC",
    step: 3,
    says: /CRC is big-endian/,
    defect: { writes: (frame) => withCrc(frame, (bytes) => crc32c(bytes), false) },
  },
  {
    name: "the CRC of zip",
    step: 3,
    says: /CRC-32 \(zip/,
    defect: { writes: (frame) => withCrc(frame, ethernetCrc) },
  },
  {
    name: "a CRC that is not inverted at the end",
    step: 3,
    says: /invert all bits at the end/,
    defect: { writes: (frame) => withCrc(frame, (bytes) => ~crc32c(bytes) >>> 0) },
  },
  {
    name: "a big-endian payload length",
    step: 3,
    says: /payload length in the header is big-endian/,
    defect: { writes: (frame) => bent(frame, (bytes) => swap(bytes, 8)) },
  },
  {
    name: "version and type swapped",
    step: 3,
    says: /version and type are swapped/,
    defect: {
      writes: (frame) => bent(frame, (bytes) => (bytes[0] = (frame.type << 4) | 1)),
      gives: (frame) => (frame.type === 1 ? [{ ...frame, type: 2 }] : [frame]),
    },
  },
  {
    name: "the CRC of what comes in is not looked at",
    step: 3,
    says: /CRC of what comes in/,
    defect: { hears: healed },
  },
  {
    name: "a big-endian session",
    step: 4,
    says: /little-endian/,
    defect: { writes: (frame) => bent(frame, (bytes) => swap(bytes, 2)) },
  },
  {
    name: "a session of its own",
    step: 4,
    says: /every frame of a session bears the number/,
    defect: { gives: only(frameType.helloAck, (frame) => [{ ...frame, session: frame.session === 0 ? 0 : 0x0102 }]) },
  },
  {
    name: "session 0 in every HELLO_ACK",
    step: 4,
    says: /session of the HELLO/,
    defect: { gives: only(frameType.helloAck, (frame) => [{ ...frame, session: 0 }]) },
  },
  {
    name: "another major version of the contract",
    step: 4,
    says: /contract 9\.0/,
    defect: { identity: { contractMajor: 9, contractMinor: 0 } },
  },
  {
    name: "no uid",
    step: 4,
    says: /board uid/,
    defect: { identity: { boardUid: new Uint8Array(0) } },
  },
  {
    name: "one counter for all types",
    step: 5,
    says: /each type counts its own frames/,
    defect: { gives: oneCounter() },
  },
  {
    name: "no STATS",
    step: 5,
    says: /own clock/,
    defect: { gives: only(frameType.stats, () => []) },
  },
  {
    name: "chunks that are not the sum",
    step: 5,
    says: /sum of the eight/,
    defect: { gives: stats((each) => (each.chunks += 1)) },
  },
  {
    name: "a wrong count of what was sent",
    step: 5,
    says: /sent\[1\] says 7/,
    defect: { gives: stats((each) => (each.sent[1] = 7)) },
  },
  {
    name: "a HEARTBEAT behind every STATS",
    step: 5,
    says: /HEARTBEAT left 0 ms after STATS/,
    defect: { gives: hastyHeartbeat() },
  },
  {
    name: "a repeated RESET without an answer",
    step: 6,
    says: /answered again/,
    defect: { takes: (frame) => frame.type === frameType.reset && isRepeated(frame) },
  },
  {
    name: "every STEP runs",
    step: 7,
    says: /ran the law again/,
    defect: { takes: runsEveryStep() },
  },
  {
    name: "a RESET that resets nothing",
    step: 7,
    says: /RESET does not put everything back/,
    defect: { resetsNothing: true },
  },
  {
    name: "the tick of the answer is one too high",
    step: 7,
    says: /tick of the STEP that is answered/,
    defect: { gives: done((each) => (each.tick += 1)) },
  },
  {
    name: "no event STARTED",
    step: 7,
    says: /one event waiting, STARTED/,
    defect: { gives: done((each) => (each.events = each.events.filter(({ code }) => code !== 1))) },
  },
  {
    name: "an event without a severity",
    step: 7,
    says: /severity 0: 1 informative/,
    defect: { gives: done((each) => each.events.forEach((event) => (event.severity = 0))) },
  },
  {
    name: "an event's value that is no float",
    step: 7,
    says: /wire type 0: it is a float/,
    defect: { gives: withWholeValues },
  },
  {
    name: "a telecommand without a report",
    step: 8,
    says: /no report bears/,
    defect: { gives: done((each) => (each.verifications = [])) },
  },
  {
    name: "two reports for one telecommand",
    step: 8,
    says: /2 reports for one/,
    defect: { gives: done((each) => each.verifications.push(...each.verifications)) },
  },
  {
    name: "a repeated TC runs again",
    step: 9,
    says: /carried out again/,
    defect: {
      takes: (frame, target) => {
        if (frame.type === frameType.tc && isRepeated(frame)) target.execute();
        return false;
      },
    },
  },
  {
    name: "no ack in the header",
    step: 9,
    says: /TC sequence that you expect next/,
    defect: { gives: (frame) => [{ ...frame, ack: 0 }] },
  },
  {
    name: "nothing in the log",
    step: 10,
    says: /in a LOG/,
    defect: { gives: only(frameType.log, () => []) },
  },
  {
    name: "a clock in milliseconds",
    step: 11,
    says: /milliseconds/,
    defect: {
      gives: time((each) => {
        each.targetReceivedUs = Math.round(each.targetReceivedUs / 1000);
        each.targetSentUs = each.targetReceivedUs;
      }),
    },
  },
  {
    name: "a clock at half its speed",
    step: 11,
    says: /prescaler/,
    defect: {
      gives: time((each) => {
        each.targetReceivedUs = Math.round(each.targetReceivedUs / 2);
        each.targetSentUs = each.targetReceivedUs;
      }),
    },
  },
  {
    name: "the bench's time cut to 32 bits",
    step: 11,
    says: /64-bit/,
    defect: { gives: time((each) => (each.hostSentUs %= 2 ** 32)) },
  },
  {
    name: "a SNAPSHOT that has to have the number 1",
    step: 12,
    says: /one counter for RESET, SNAPSHOT and RESTORE/,
    defect: { takes: (frame) => frame.type === frameType.snapshot && requestOf(frame) !== 1 },
  },
  {
    name: "a RESTORE that answers with a number of its own",
    step: 12,
    says: /answers request 1, this one is 3/,
    defect: {
      gives: only(frameType.restore, (frame) => {
        const decoded = link.v1.Restore.decode(frame.payload);
        return decoded.ok
          ? [{ ...frame, payload: link.v1.Restore.encode({ ...decoded.value, requestId: 1 }) }]
          : [frame];
      }),
    },
  },
  {
    name: "a RESTORE that restores nothing",
    step: 12,
    says: /RESTORE does not put it in force/,
    defect: { restoresNothing: true },
  },
];
