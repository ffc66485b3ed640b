/** Sends telecommands, outside lockstep, to a C stub of adcs behind a pseudo-terminal and a wire with a fault. */

import { now_us } from "../../../src/bench/clock.ts";
import { FaultyWire } from "../../../src/bench/faults/faulty-wire.ts";
import { openPort } from "../../../src/bench/ports/open.ts";
import type { BytePort, PortSpec } from "../../../src/bench/ports/port.ts";
import { type HostEvent, HostSession } from "../../../src/link/index.ts";
import { adcs, contracts } from "../../../src/messages/index.ts";
import type { WireFault } from "../../../src/mission/wires.ts";

/** Telecommands that are open at a time: more than the window takes. */
const openMax = 8;
/** No mode has this number, so that the unit refuses it. */
const noMode = 77;
const pollPeriod_ms = 5;
const directions = ["tx", "rx"] as const;
const clock = { now_us, wall_ms: (span_us: number): number => span_us / 1000 };

/** A telecommand that never left is REFUSED too; here it is counted apart, since the unit does not know of it. */
export type Outcomes = Record<"EXECUTED" | "REFUSED" | "UNKNOWN" | "notSent", number>;

export interface Counts {
  readonly accepted: number;
  readonly refused: number;
}

export class Commander {
  readonly outcomes: Outcomes = { EXECUTED: 0, REFUSED: 0, UNKNOWN: 0, notSent: 0 };
  /** Telecommands that have ended, by request. */
  readonly ended = new Set<number>();
  readonly #session: HostSession;
  readonly #wire: FaultyWire;
  readonly #timer: NodeJS.Timeout;
  #port: BytePort | undefined;
  #sent = 0;
  #counts: Counts | undefined;
  #failure: Error | undefined;

  constructor(seed: number) {
    this.#session = new HostSession({
      unit: "adcs",
      contract: contracts.adcs,
      sync: "paced",
      sessionSeed: seed * 1000,
    });
    this.#wire = new FaultyWire("adcs", seed);
    this.#timer = setInterval(() => this.#turn(), pollPeriod_ms);
  }

  async open(spec: PortSpec): Promise<void> {
    this.#port = await this.#wire.open(() => openPort(spec));
    this.#session.open(now_us());
    this.#port.listen({
      onChunk: (chunk) => {
        this.#session.receive(chunk, now_us());
        this.#turn();
      },
      onClosed: (cause) => {
        if (cause.kind !== "closed-here") this.#failure = cause.error;
      },
    });
    await this.#until(() => this.#session.phase === "open");
  }

  /** Sends so many, every tenth of which the unit refuses, and waits until all have ended. */
  async command(count: number, fault: WireFault): Promise<void> {
    this.#wire.apply({ directions, fault }, clock);
    await this.#until(() => {
      while (this.#sent < count && this.#sent - this.ended.size < openMax && this.#send(this.#sent + 1));
      return this.ended.size === count;
    });
    this.#wire.apply({ directions, fault: null }, clock);
  }

  /** What the unit itself counted, from the housekeeping that it gives with its steps. */
  async counted(): Promise<Counts> {
    await this.#until(() => this.#session.phase === "open");
    for (let tick = 0; this.#counts === undefined; tick += 1) {
      const step = { ...adcs.v1.Step.create(), tick, simTimeUs: tick * 100_000, periodUs: 100_000 };
      this.#session.sendStep(adcs.v1.Step.encode(step), now_us());
      await this.#until(() => !this.#session.state.stepping.outstanding);
      if (tick > 100) throw new Error("no housekeeping in 100 steps");
    }
    return this.#counts;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#port?.close();
  }

  #send(requestId: number): boolean {
    const mode = requestId % 10 === 0 ? (noMode as adcs.v1.Mode) : adcs.v1.Mode.MODE_DETUMBLE;
    const command = { ...adcs.v1.Telecommand.create(), requestId, setMode: { mode } };
    const isSent = this.#session.sendTelecommand(requestId, adcs.v1.Telecommand.encode(command), now_us()) === "queued";
    if (isSent) this.#sent += 1;
    return isSent;
  }

  #turn(): void {
    this.#session.poll(now_us());
    for (let event = this.#session.nextEvent(); event !== undefined; event = this.#session.nextEvent())
      this.#take(event);
    const bytes = this.#session.takeOutput();
    if (bytes !== undefined) this.#port?.write(bytes);
  }

  #take(event: HostEvent): void {
    if (event.kind === "tc-ended") {
      if (this.ended.has(event.requestId)) this.#failure = new Error(`telecommand ${event.requestId} ended twice`);
      this.ended.add(event.requestId);
      this.outcomes[event.why.startsWith("not sent") ? "notSent" : event.outcome] += 1;
    } else if (event.kind === "step-done") {
      const done = adcs.v1.StepDone.decode(event.payload);
      const telemetry = done.ok ? done.value.telemetry : null;
      if (telemetry !== null) this.#counts = { accepted: telemetry.acceptedCount, refused: telemetry.refusedCount };
    } else if (event.kind === "silent") this.#session.open(now_us());
  }

  /** Waits until `holds` does, as long as telecommands go on ending. */
  async #until(holds: () => boolean): Promise<void> {
    let [ended, since_ms] = [this.ended.size, performance.now()];
    while (!holds()) {
      if (this.#failure !== undefined) throw this.#failure;
      if (this.ended.size > ended) [ended, since_ms] = [this.ended.size, performance.now()];
      if (performance.now() - since_ms > 60_000)
        throw new Error(
          `nothing came of it in 60 s; ${ended} telecommands have ended, the link is ${this.#session.phase}`,
        );
      this.#turn();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}
