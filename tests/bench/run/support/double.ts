/** A target that behaves as badly as a test wants: a real unit behind a real target session, with bad manners. */

import type { TargetEvent, TargetIdentity } from "../../../../src/link/index.ts";
import { TargetSession } from "../../../../src/link/index.ts";
import { now_us } from "../../../../src/bench/clock.ts";
import type { BytePort } from "../../../../src/bench/ports/port.ts";
import { openPty } from "../../../../src/bench/ports/pty.ts";
import { targetIdentity } from "../../../../src/bench/target/identity.ts";
import type { UnitName } from "../../../../src/onboard/unit.ts";
import { unitByName } from "../../../../src/onboard/unit.ts";

export interface Manners {
  readonly identity?: Partial<TargetIdentity>;
  /** Text on the same line before the answer to a tick. */
  print?(tick: number): string | undefined;
  delay_ms?(tick: number): number;
  /** Every byte that goes out, once more. */
  readonly twice?: boolean;
  /** Restarts instead of answering. */
  reboots?(tick: number): boolean;
  isSilent?(tick: number): boolean;
  /** What goes out instead of the encoded StepDone. */
  garble?(tick: number, answer: Uint8Array): Uint8Array;
  /** Changes the StepDone before it is encoded. */
  bend?(tick: number, done: { outputs: unknown; telemetry: unknown; events: unknown }): void;
}

export class Double {
  readonly #unit;
  readonly #done;
  readonly #timer: NodeJS.Timeout;
  readonly #port: BytePort;
  readonly #manners: Manners;
  #session: TargetSession;
  #state: object;
  /** Ticks that the unit ran, in order. */
  readonly ran: number[] = [];

  constructor(name: UnitName, port: BytePort, manners: Manners = {}) {
    this.#unit = unitByName(name);
    this.#done = this.#unit.messages.StepDone.create();
    this.#state = this.#unit.initial();
    this.#port = port;
    this.#manners = manners;
    this.#session = new TargetSession(
      { ...targetIdentity(name, { uid: `double-${name}` }), ...manners.identity },
      now_us(),
    );
    port.listen({
      onChunk: (chunk) => {
        this.#session.receive(chunk, now_us());
        this.#serve();
      },
      onClosed: () => undefined,
    });
    this.#timer = setInterval(() => {
      this.#session.poll(now_us());
      this.#serve();
    }, 20);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#port.close();
  }

  print(text: string): void {
    this.#port.write(Buffer.from(text));
  }

  reboot(): void {
    const { identity } = this.#session.state;
    this.#state = this.#unit.initial();
    this.#session = new TargetSession({ ...identity, bootCount: identity.bootCount + 1, resetReason: 3 }, now_us());
    this.print("ROM boot v1.2\r\n");
    this.#session.announce(now_us());
    this.#send();
  }

  #serve(): void {
    for (let event = this.#session.nextEvent(); event !== undefined; event = this.#session.nextEvent())
      this.#take(event);
    this.#send();
  }

  #take(event: TargetEvent): void {
    if (event.kind === "reset") {
      this.#state = this.#unit.initial();
      this.#session.answerReset(now_us());
    }
    if (event.kind !== "step") return;
    const { tick, payload } = event;
    const manners = this.#manners;
    if (manners.reboots?.(tick) === true) return this.reboot();
    if (manners.isSilent?.(tick) === true) return;
    const delay_ms = manners.delay_ms?.(tick) ?? 0;
    const session = this.#session;
    const answer = (): void => {
      session.answerStep(tick, this.#step(tick, payload), now_us());
      this.#send();
    };
    if (delay_ms > 0) setTimeout(answer, delay_ms);
    else answer();
  }

  #step(tick: number, payload: Uint8Array): Uint8Array {
    const { Step, StepDone } = this.#unit.messages;
    const step = Step.decode(payload);
    if (!step.ok) throw new Error(`step ${tick} does not decode: ${step.why}`);
    this.#unit.step(this.#state, step.value, this.#done);
    this.ran.push(tick);
    this.#manners.bend?.(tick, this.#done);
    StepDone.quantise(this.#done);
    const text = this.#manners.print?.(tick);
    if (text !== undefined) this.print(text);
    const answer = StepDone.encode(this.#done);
    return this.#manners.garble?.(tick, answer) ?? answer;
  }

  #send(): void {
    const bytes = this.#session.takeOutput();
    if (bytes === undefined) return;
    this.#port.write(bytes);
    if (this.#manners.twice === true) this.#port.write(bytes);
  }
}

/** A double on a pseudo-terminal of its own; the bench opens the path as a serial port. */
export async function serialDouble(unit: UnitName, manners: Manners = {}): Promise<{ double: Double; path: string }> {
  const { port, path } = await openPty();
  return { double: new Double(unit, port, manners), path };
}
