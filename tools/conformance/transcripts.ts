/** Conversations as a target has them: what it is sent, what its unit does, and the very bytes that it answers. */

import { frameType, TargetSession, wireMax_bytes, writeFrame, type TargetEvent } from "../../src/link/index.ts";
import { link } from "../../src/messages/index.ts";
import { readable, toHex } from "./hex.ts";

/** One line: exactly one of `receive`, `unit` and `poll` is what happens; the rest is what must come of it. */
export interface TranscriptLine {
  readonly at_us: number;
  readonly note: string;
  /** Bytes from the bench. */
  readonly receive?: string;
  /** What the unit behind the link does, with its arguments. */
  readonly unit?: readonly [string, ...unknown[]];
  readonly poll?: true;
  /** What the unit is asked or told, without the instant. */
  readonly asks: readonly unknown[];
  /** Bytes to the bench. */
  readonly send: string;
}

export interface Transcript {
  readonly name: string;
  readonly identity: unknown;
  readonly lines: readonly TranscriptLine[];
}

const identity = {
  unit: 1,
  contractMajor: 1,
  contractMinor: 2,
  contractHash: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
  firmwareName: "vector",
  firmwareBuild: "1",
  boardUid: Uint8Array.of(7),
  bootCount: 5,
  resetReason: 1,
  clockHz: 1_000_000,
  frameMaxBytes: 526,
  rxWindowBytes: 512,
  canSnapshot: true,
  canStream: false,
} as const;

const session = 0x0102;
const { v1 } = link;

export const transcripts = (): readonly Transcript[] => [
  transcript("opening, repeated, and a stranger", (say) => {
    say.receive("a frame before any session", frame(frameType.heartbeat, 0, new Uint8Array(0)));
    say.receive("HELLO behind three delimiters", Uint8Array.of(0, 0, 0, ...hello(session, 0)));
    say.receive("the same session again changes nothing", hello(session, 1));
    say.receive(
      "another session is stale, and said to be unknown at most every 250 ms",
      frame(frameType.heartbeat, 0, new Uint8Array(0), 9),
    );
    say.wait(250_000);
    say.receive("250 ms later", frame(frameType.heartbeat, 1, new Uint8Array(0), 9));
    say.receive("a new session", hello(0x0203, 0));
    say.receive("the old one does not come back", hello(session, 2));
  }),
  transcript("steps run once", (say) => {
    say.receive("HELLO", hello(session, 0));
    say.receive("STEP of tick 0", frame(frameType.step, 0, Uint8Array.of(0x18, 1)));
    say.unit("answerStep", 0, "10aa01");
    say.receive(
      "the same frame again: the same answer, flagged as a retransmission",
      frame(frameType.step, 0, Uint8Array.of(0x18, 1), session, 4),
    );
    say.receive("STEP of tick 300", frame(frameType.step, 1, Uint8Array.of(8, 0xac, 2)));
    say.receive("again while it runs: no answer yet", frame(frameType.step, 1, Uint8Array.of(8, 0xac, 2), session, 4));
    say.unit("answerStep", 300, "08ac0210bb01");
    say.receive("an older tick: neither run nor answered", frame(frameType.step, 2, Uint8Array.of(8, 4)));
    say.receive("the next session asks for tick 300 once more", hello(0x0203, 0));
    say.receive("the kept answer, as a new frame", frame(frameType.step, 0, Uint8Array.of(8, 0xac, 2), 0x0203));
    say.receive(
      "RESET to the initial state",
      frame(frameType.reset, 0, v1.Reset.encode({ requestId: 1, kind: 1 }), 0x0203),
    );
    say.unit("answerReset");
    say.receive("tick 0 runs again", frame(frameType.step, 1, Uint8Array.of(8, 0), 0x0203));
  }),
  transcript("telecommands run once", (say) => {
    const tc = (sequence: number, bootCount = 5): Uint8Array =>
      frame(
        frameType.tc,
        sequence,
        v1.Telecommand.encode({ requestId: 40 + sequence, command: Uint8Array.of(sequence), bootCount }),
        session,
        2,
      );
    say.receive("HELLO", hello(session, 0));
    say.receive("one before its turn is not taken", tc(1));
    say.receive("the first", tc(0));
    say.unit("answerTelecommand", { session, sequence: 0 }, 1);
    say.receive("again: acknowledged as executed, not run", tc(0));
    say.receive("the second, now in its turn", tc(1));
    say.unit("answerTelecommand", { session, sequence: 1 }, 4);
    say.receive("again: acknowledged as refused with its reason", tc(1));
    say.receive("one for an earlier start is not taken", tc(2, 4));
    say.receive(
      "one that does not decode is refused as corrupt",
      frame(frameType.tc, 2, Uint8Array.of(0x0a), session, 2),
    );
    for (let sequence = 3; sequence < 7; sequence += 1)
      say.receive("four more push the first replies out", tc(sequence));
    say.receive("no reply is kept for this one any more", tc(2));
  }),
  transcript("a state out and in", (say) => {
    say.receive("HELLO", hello(session, 0));
    say.receive("SNAPSHOT", frame(frameType.snapshot, 0, v1.Snapshot.encode({ requestId: 1, offsetBytes: 0 })));
    const saved = Uint8Array.from({ length: 450 }, (_, index) => index & 0xff);
    say.unit("answerSnapshot", toHex(saved));
    say.receive(
      "its second chunk",
      frame(frameType.snapshot, 1, v1.Snapshot.encode({ requestId: 1, offsetBytes: 448 })),
    );
    const whole = { requestId: 2, state: 0, totalBytes: 3, crc32c: 0x2a2a_0000 } as const;
    say.receive(
      "RESTORE, first chunk",
      frame(frameType.restore, 0, v1.Restore.encode({ ...whole, offsetBytes: 0, data: Uint8Array.of(1) })),
    );
    say.receive(
      "the last chunk, with a CRC of the whole that is wrong",
      frame(frameType.restore, 1, v1.Restore.encode({ ...whole, offsetBytes: 1, data: Uint8Array.of(2, 3) })),
    );
    const right = { requestId: 3, state: 0, totalBytes: 9, crc32c: 0xe3069283, offsetBytes: 0 } as const;
    say.receive(
      "another request, right in one chunk",
      frame(
        frameType.restore,
        2,
        v1.Restore.encode({ ...right, data: Uint8Array.from("123456789", (letter) => letter.charCodeAt(0)) }),
      ),
    );
    say.unit("answerRestore", true);
  }),
  transcript("clocks, counts and noise", (say) => {
    say.receive("HELLO", hello(session, 0));
    say.receive(
      "text on the line, a run too long, a broken frame",
      Uint8Array.of(...text("boot ok\r\n"), 0, ...new Uint8Array(600).fill(7), 0, 5, 1, 0),
    );
    say.receive(
      "TIME",
      frame(frameType.time, 0, v1.Time.encode({ hostSentUs: 123, targetReceivedUs: 0, targetSentUs: 0 })),
    );
    say.unit("sendTelemetry", "0801");
    say.unit("log", 2, "hello");
    say.receive(
      "HEARTBEAT: two TIMEs were sent, one is missing",
      frame(frameType.heartbeat, 0, v1.Heartbeat.encode({ uptimeMs: 1, sent: [1, 0, 0, 0, 0, 0, 0, 2, 0] })),
    );
    say.wait(1_000_000);
    say.poll("STATS is due");
    say.wait(500_000);
    say.poll("silence of 1.5 s");
  }),
];

/** Runs a script against our target and writes down what comes of it. */
function transcript(name: string, script: (say: Scribe) => void): Transcript {
  const scribe = new Scribe();
  script(scribe);
  return { name, identity: readable(identity), lines: scribe.lines };
}

class Scribe {
  readonly lines: TranscriptLine[] = [];
  readonly #target = new TargetSession(identity, 0);
  #at_us = 1_000_000;

  wait(us: number): void {
    this.#at_us += us;
  }

  receive(note: string, bytes: Uint8Array): void {
    this.#target.receiveBytes(bytes, this.#at_us);
    this.#write({ note, receive: toHex(bytes) });
  }

  poll(note: string): void {
    this.#target.poll(this.#at_us);
    this.#write({ note, poll: true });
  }

  unit(...unit: [string, ...unknown[]]): void {
    act(this.#target, unit, this.#at_us);
    this.#write({ note: "the unit", unit: readable(unit) as [string, ...unknown[]] });
  }

  #write(what: Pick<TranscriptLine, "note" | "receive" | "unit" | "poll">): void {
    const asks = takeEvents(this.#target).map((event) => readable({ ...event, at_us: undefined }));
    const send = toHex(this.#target.takeOutput() ?? []);
    this.lines.push({ at_us: this.#at_us, ...what, asks: JSON.parse(JSON.stringify(asks)) as unknown[], send });
    this.#at_us += 1000;
  }
}

export function takeEvents(target: TargetSession): readonly TargetEvent[] {
  const events: TargetEvent[] = [];
  for (let event = target.nextEvent(); event; event = target.nextEvent()) events.push(event);
  return events;
}

/** Does what a line says that the unit does. */
export function act(target: TargetSession, [what, ...args]: readonly [string, ...unknown[]], at_us: number): void {
  const bytes = (hex: unknown): Uint8Array =>
    Uint8Array.from(String(hex).match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const acts: Record<string, () => unknown> = {
    answerStep: () => target.answerStep(Number(args[0]), bytes(args[1]), at_us),
    answerTelecommand: () =>
      target.answerTelecommand(
        args[0] as { session: number; sequence: number },
        args[1] as link.v1.TelecommandAck["reason"],
        at_us,
      ),
    answerReset: () => target.answerReset(at_us),
    answerSnapshot: () => target.answerSnapshot(bytes(args[0]), at_us),
    answerRestore: () => target.answerRestore(args[0] === true, at_us),
    sendTelemetry: () => target.sendTelemetry(bytes(args[0]), at_us),
    log: () => target.log(args[0] as link.v1.LogLevel, String(args[1]), at_us),
  };
  const run = acts[what];
  if (!run) throw new Error(`a transcript has the unit do ${what}, which it cannot`);
  run();
}

function hello(ofSession: number, sequence: number): Uint8Array {
  const contractHash = identity.contractHash;
  const message = {
    session: ofSession,
    protocol: 1,
    contractMajor: 1,
    contractMinor: 2,
    contractHash,
    frameMaxBytes: 526,
    stream: false,
  };
  return frame(frameType.hello, sequence, v1.Hello.encode(message), ofSession);
}

function frame(type: number, sequence: number, payload: Uint8Array, ofSession = session, flags = 0): Uint8Array {
  const into = new Uint8Array(wireMax_bytes(payload.length));
  return into.slice(0, writeFrame(into, 0, type, flags, ofSession, sequence, 0, payload));
}

const text = (line: string): number[] => Array.from(line, (letter) => letter.charCodeAt(0));
