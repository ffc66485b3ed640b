/** A target in this process with one mistake, as somebody's first firmware has it. */

import { now_us } from "../../../../src/bench/clock.ts";
import type { BytePort, CloseCause, PortSink } from "../../../../src/bench/ports/port.ts";
import { createCounters } from "../../../../src/bench/ports/port.ts";
import { targetIdentity } from "../../../../src/bench/target/identity.ts";
import { decode as decodeState, encode as encodeState } from "../../../../src/kernel/index.ts";
import {
  createFrame,
  createSplitter,
  decodeFrame,
  nextChunk,
  payloadOf,
  splitBytes,
  type TargetEvent,
  type TargetIdentity,
  TargetSession,
  wireMax_bytes,
  writeFrame,
} from "../../../../src/link/index.ts";
import { link } from "../../../../src/messages/index.ts";
import { unitByName } from "../../../../src/onboard/unit.ts";

export interface Whole {
  readonly type: number;
  readonly flags: number;
  readonly session: number;
  readonly sequence: number;
  readonly ack: number;
  readonly payload: Uint8Array;
}

/** What is wrong; everything left out is right. */
export interface Defect {
  readonly identity?: Partial<TargetIdentity>;
  /** A run that came, before it is decoded. */
  hears?(chunk: Uint8Array): Uint8Array;
  /** A frame that came; true where it is dealt with. */
  takes?(frame: Whole, target: WrongTarget): boolean;
  /** What goes out in place of a frame. */
  gives?(frame: Whole): readonly Whole[];
  /** A frame on the wire, delimiters included. */
  writes?(frame: Whole): Uint8Array;
  readonly restoresNothing?: boolean;
  readonly resetsNothing?: boolean;
}

type Counted = { readonly counts: { accepted: number } };

export class WrongTarget {
  readonly port: BytePort;
  readonly unit = unitByName("adcs");
  readonly session: TargetSession;
  readonly #defect: Defect;
  readonly #toTarget = createSplitter();
  readonly #toBench = createSplitter();
  readonly #frame = createFrame();
  readonly #timer: NodeJS.Timeout;
  #sink: PortSink | undefined;
  #state: object = this.unit.initial();

  constructor(defect: Defect = {}) {
    this.#defect = defect;
    this.session = new TargetSession({ ...targetIdentity("adcs", { uid: "wrong" }), ...defect.identity }, now_us());
    this.port = this.#makePort();
    this.#timer = setInterval(() => {
      this.session.poll(now_us());
      this.#serve();
    }, 20);
  }

  /** Carries out a telecommand: here it only counts. */
  execute(): void {
    (this.#state as Counted).counts.accepted += 1;
  }

  /** Runs a step, whatever its tick. */
  run(payload: Uint8Array): Uint8Array | undefined {
    const { Step, StepDone } = this.unit.messages;
    const step = Step.decode(payload);
    if (!step.ok) return undefined;
    const done = StepDone.create();
    this.unit.step(this.#state, step.value, done);
    StepDone.quantise(done);
    return StepDone.encode(done);
  }

  send(frame: Whole): void {
    for (const each of this.#defect.gives?.(frame) ?? [frame]) {
      const wire = this.#defect.writes?.(each) ?? writeWhole(each);
      (this.port.counters as { bytesIn: number }).bytesIn += wire.length;
      splitBytes(this.#toBench, wire);
      for (let chunk = nextChunk(this.#toBench); chunk; chunk = nextChunk(this.#toBench)) this.#sink?.onChunk(chunk);
    }
  }

  #makePort(): BytePort {
    const closed: CloseCause = { kind: "closed-here" };
    return {
      description: "a target in this process",
      counters: createCounters(),
      closed: undefined,
      warnings: [],
      listen: (sink) => void (this.#sink = sink),
      write: (bytes) => {
        const copy = Uint8Array.from(bytes);
        setImmediate(() => this.#hear(copy));
        return true;
      },
      close: () => {
        clearInterval(this.#timer);
        this.#sink?.onClosed(closed);
      },
    };
  }

  #hear(bytes: Uint8Array): void {
    splitBytes(this.#toTarget, bytes);
    for (let chunk = nextChunk(this.#toTarget); chunk; chunk = nextChunk(this.#toTarget)) {
      const heard = this.#defect.hears?.(Uint8Array.from(chunk)) ?? chunk;
      const isFrame = decodeFrame(heard, this.#frame) === "frame";
      if (isFrame && this.#defect.takes?.(wholeOf(this.#frame), this) === true) continue;
      this.session.receive(heard, now_us());
      this.#serve();
    }
  }

  #serve(): void {
    for (let event = this.session.nextEvent(); event; event = this.session.nextEvent()) this.#answer(event);
    const output = this.session.takeOutput();
    if (output === undefined) return;
    const splitter = createSplitter();
    splitBytes(splitter, output);
    for (let chunk = nextChunk(splitter); chunk; chunk = nextChunk(splitter)) {
      decodeFrame(chunk, this.#frame);
      this.send(wholeOf(this.#frame));
    }
  }

  #answer(event: TargetEvent): void {
    const { session } = this;
    switch (event.kind) {
      case "step": {
        const answer = this.run(event.payload);
        if (answer !== undefined) session.answerStep(event.tick, answer, now_us());
        else session.log(link.v1.LogLevel.LOG_LEVEL_ERROR, "a step cannot be decoded", now_us());
        return;
      }
      case "reset":
        if (this.#defect.resetsNothing !== true) this.#state = this.unit.initial();
        return session.answerReset(now_us());
      case "tc":
        this.execute();
        session.answerTelecommand(event.ticket, 1, now_us());
        return;
      case "snapshot":
        return session.answerSnapshot(encodeState(this.#state), now_us());
      case "restore": {
        const saved = decodeState(event.state);
        if (this.#defect.restoresNothing !== true && saved.ok) this.#state = saved.value as object;
        return session.answerRestore(true, now_us());
      }
      case "opened":
      case "degraded":
      case "recovered":
      case "down":
        return;
    }
  }
}

const wholeOf = (frame: ReturnType<typeof createFrame>): Whole => ({
  type: frame.type,
  flags: frame.flags,
  session: frame.session,
  sequence: frame.sequence,
  ack: frame.ack,
  payload: payloadOf(frame),
});

/** A frame as it should be. */
export function writeWhole({ type, flags, session, sequence, ack, payload }: Whole): Uint8Array {
  const wire = new Uint8Array(wireMax_bytes(payload.length));
  return wire.slice(0, writeFrame(wire, 0, type, flags, session, sequence, ack, payload));
}
