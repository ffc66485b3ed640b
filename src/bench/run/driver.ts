/**
 * Drives one target over one link: opens the port, says HELLO, sends Steps, hands answers over, and notices losses.
 *
 * It owns a port and a session, and nothing of the exercise. What it notices goes to its listener from I/O callbacks; the
 * runner only takes note there and advances later.
 */

import { randomBytes } from "node:crypto";
import { type HostEvent, HostSession, type Sync } from "../../link/index.ts";
import { contracts, link } from "../../messages/index.ts";
import { type StepMessage, type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import { BenchError } from "../errors.ts";
import { openPort } from "../ports/open.ts";
import type { BytePort, PortSpec } from "../ports/port.ts";
import { uidText } from "../target/identity.ts";
import { addTo } from "./histogram.ts";
import { createTally, type LinkReport, type LinkTally, roundTrips } from "./ledger.ts";

/** Time-outs and heartbeats are looked after this often; the shortest time-out of the protocol is 50 ms. */
const pollPeriod_ms = 20;
/** Ten bits make a byte on a serial line. */
const bitsPerByte = 10;

export interface DriverListener {
  /** `stepDone` is the decoded answer to the Step of that tick. */
  onAnswer(unit: UnitName, tick: number, stepDone: object): void;
  /** The link is gone, or the target does not answer. Called once until the driver is open again. */
  onLoss(unit: UnitName, cause: BenchError): void;
  /** The target restarted by itself and is open again. */
  onReboot(unit: UnitName, bootCount: number): void;
  onNotice(unit: UnitName, severity: "info" | "low" | "medium" | "high", text: string): void;
  /** Bytes as they crossed the wire, delimiters left out on the way in. */
  onWire?(unit: UnitName, direction: "tx" | "rx", bytes: Uint8Array): void;
}

export interface DriverOptions {
  readonly unit: UnitName;
  /** As the person wrote it. */
  readonly target: string;
  /** Where the target is; asked anew for every connection. */
  readonly port: () => Promise<PortSpec>;
  readonly baud: number | undefined;
  readonly sync: Sync;
  readonly listener: DriverListener;
  /** A board with another uid is refused; where absent, the first one that answers is remembered. */
  readonly uid?: string;
  /** How long a STEP may stay unanswered in lockstep. */
  readonly stepTimeout_us?: number;
}

type Phase = "closed" | "opening" | "resetting" | "open" | "lost";

export class Driver {
  readonly unit: UnitName;
  readonly target: string;
  readonly tally: LinkTally = createTally();
  readonly #options: DriverOptions;
  readonly #session: HostSession;
  readonly #buffer = new Uint8Array(1024);
  #port: BytePort | undefined;
  #timer: NodeJS.Timeout | undefined;
  #phase: Phase = "closed";
  #isProcess = false;
  #uid: string | undefined;
  #opened: { resolve: () => void; reject: (cause: BenchError) => void } | undefined;

  constructor(options: DriverOptions) {
    this.unit = options.unit;
    this.target = options.target;
    this.#options = options;
    this.#uid = options.uid;
    this.#session = new HostSession({
      unit: options.unit,
      contract: contracts[options.unit],
      sync: options.sync,
      sessionSeed: randomBytes(4).readUInt32LE(),
      byteTime_us: options.baud === undefined ? 0 : (bitsPerByte * 1e6) / options.baud,
      ...(options.stepTimeout_us === undefined ? {} : { stepTimeout_us: options.stepTimeout_us }),
    });
  }

  get isOpen(): boolean {
    return this.#phase === "open";
  }

  get uid(): string {
    return this.#uid ?? "";
  }

  /**
   * Opens the port and the session.
   *
   * @param fromStart true puts the unit into its initial state: a run begins with it; false takes it as it is
   * @throws BenchError with what is broken and what to do
   */
  async open(fromStart: boolean): Promise<void> {
    const spec = await this.#options.port();
    this.#isProcess = spec.kind === "process";
    const port = await openPort(spec);
    this.#port = port;
    this.#phase = "opening";
    for (const warning of port.warnings) this.#options.listener.onNotice(this.unit, "low", warning);
    const opened = new Promise<void>((resolve, reject) => {
      this.#opened = { resolve, reject };
    });
    port.listen({
      onChunk: (chunk) => this.#receive(port, chunk),
      onClosed: (cause) => {
        if (port === this.#port && cause.kind !== "closed-here") this.#lose(cause.error);
      },
    });
    this.#session.open(now_us());
    this.#send();
    this.#timer ??= setInterval(() => this.#turn(), pollPeriod_ms);
    try {
      await opened;
      if (fromStart) await this.#reset();
    } catch (cause) {
      this.close();
      throw cause;
    }
    this.#phase = "open";
  }

  /** Tries a lost link again, quietly; the unit is taken as it is. A process that ended is not started again. */
  async reopen(): Promise<boolean> {
    if (this.#phase !== "lost" || this.#isProcess) return false;
    try {
      await this.open(false);
      return true;
    } catch {
      this.#phase = "lost";
      return false;
    }
  }

  /** Sends the Step of an exchange. False where the link is down; the listener has been told. */
  send(step: StepMessage, deadline_us: number | undefined): boolean {
    if (this.#phase !== "open") return false;
    const size_bytes = unitByName(this.unit).messages.Step.encodeInto(step, this.#buffer, 0);
    const at_us = now_us();
    const sent = this.#session.sendStep(this.#buffer.subarray(0, size_bytes), at_us, deadline_us);
    if (sent !== "sent") {
      if (sent !== "busy") this.#lose(this.#broken(`takes no STEP (${sent})`, "check the firmware's contract and its frame size"));
      return false;
    }
    this.tally.steps++;
    this.#send();
    return true;
  }

  /** Idempotent. */
  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#phase = "closed";
    this.#session.close(now_us());
    this.#port?.close();
  }

  report(): LinkReport {
    const identity = this.#session.state.identity;
    const { roundTrip: _, toTarget, fromTarget, ...counts } = this.tally;
    return {
      target: this.target,
      port: this.#port?.description ?? "",
      uid: this.uid,
      firmware: identity === null ? "" : `${identity.firmwareName} ${identity.firmwareBuild}`,
      boot_count: identity?.bootCount ?? 0,
      state: this.#phase === "open" && this.#session.state.degraded ? "degraded" : this.#phase,
      ...counts,
      ...roundTrips(this.tally),
      chunks: { ...this.#session.counts },
      to_target: toTarget,
      from_target: fromTarget,
      bytes_in: this.#port?.counters.bytesIn ?? 0,
      bytes_out: this.#port?.counters.bytesOut ?? 0,
    };
  }

  /** Puts the unit into its initial state. */
  #reset(): Promise<void> {
    this.#phase = "resetting";
    const done = new Promise<void>((resolve, reject) => {
      this.#opened = { resolve, reject };
    });
    this.#session.requestReset(link.v1.ResetKind.RESET_KIND_INITIAL_STATE, now_us());
    this.#send();
    return done;
  }

  #receive(port: BytePort, chunk: Uint8Array): void {
    if (port !== this.#port) return;
    this.#options.listener.onWire?.(this.unit, "rx", chunk);
    this.#session.receive(chunk, now_us());
    this.#drain();
    this.#send();
  }

  #turn(): void {
    this.#session.poll(now_us());
    this.#drain();
    this.#send();
  }

  #send(): void {
    const bytes = this.#session.takeOutput();
    if (bytes === undefined || this.#port === undefined) return;
    this.#options.listener.onWire?.(this.unit, "tx", bytes);
    this.#port.write(bytes);
  }

  #drain(): void {
    for (let event = this.#session.nextEvent(); event !== undefined; event = this.#session.nextEvent()) {
      this.#take(event);
    }
  }

  #take(event: HostEvent): void {
    const { listener } = this.#options;
    switch (event.kind) {
      case "step-done":
        return this.#answer(event.tick, event.payload, event.roundTrip_us);
      case "opened":
        return this.#greet(event.identity, event.warning);
      case "reset-done":
        return this.#settle(undefined);
      case "refused-contract":
        return this.#lose(new BenchError("other-contract", `${this.#options.target}: ${event.why}`));
      case "silent":
        return this.#lose(new BenchError("silent", `${this.#where()}: ${event.why}${this.#heardInstead()}`));
      case "request-failed":
        return this.#lose(this.#broken(`${event.request} failed: ${event.why}`, "look at the target's log"));
      case "rebooted":
        this.tally.reboots++;
        listener.onNotice(this.unit, "high", `target rebooted: boot count ${event.previousBootCount} -> ${event.bootCount}`);
        if (this.#phase === "open") listener.onReboot(this.unit, event.bootCount);
        return;
      case "step-lost":
        return this.#lose(
          this.#broken(
            `did not answer tick ${event.tick} in ${(event.waited_us / 1e6).toFixed(1)} s`,
            "look at the target's log and its power; --on-loss hold goes on without it",
          ),
        );
      case "overrun":
        this.tally.overruns++;
        return;
      case "step-late":
        this.tally.late++;
        return;
      case "down":
        if (this.#phase === "open") this.#lose(this.#broken(`went down: ${event.why}`, "check cable and power"));
        return;
      case "stats":
        this.tally.toTarget = event.toTarget;
        this.tally.fromTarget = event.fromTarget;
        return;
      case "log":
        return listener.onNotice(this.unit, event.level >= 4 ? "medium" : event.level === 3 ? "low" : "info", event.text);
      case "degraded":
        return listener.onNotice(this.unit, "low", `link degraded: silent for ${(event.silent_us / 1e6).toFixed(1)} s`);
      case "recovered":
        return listener.onNotice(this.unit, "info", "link recovered");
      case "resynchronising":
        return listener.onNotice(this.unit, "low", `handshake again: ${event.why}`);
      case "tc-accepted":
      case "tc-ended":
      case "tm":
      case "clock":
      case "snapshot":
      case "restored":
        return;
    }
  }

  #answer(tick: number, payload: Uint8Array, roundTrip_us: number): void {
    const stepDone = unitByName(this.unit).messages.StepDone.decode(payload);
    if (!stepDone.ok) {
      this.#lose(this.#broken(`answered tick ${tick} with no StepDone: ${stepDone.why}`, "rebuild the firmware against this contract"));
      return;
    }
    this.tally.answers++;
    addTo(this.tally.roundTrip, roundTrip_us);
    this.#options.listener.onAnswer(this.unit, tick, stepDone.value);
  }

  #greet(identity: link.v1.HelloAck, warning: string): void {
    const uid = uidText(identity.boardUid);
    const unit = unitByName(this.unit).number;
    if (identity.unit !== unit) {
      const theirs = (["?", "adcs", "power", "comms", "payload", "obc"] as const)[identity.unit] ?? "?";
      return this.#lose(
        new BenchError("wrong-firmware", `${this.#where()} runs the ${theirs} firmware (${identity.firmwareName} ${identity.firmwareBuild}), the ${this.unit} one is wanted; flash it or name another port`),
      );
    }
    if (this.#uid !== undefined && this.#uid !== uid) {
      return this.#lose(new BenchError("other-board", `${this.#where()} is board ${uid}, ${this.#uid} is wanted; plug that one in or change the target`));
    }
    this.#uid = uid;
    if (warning !== "") this.#options.listener.onNotice(this.unit, "low", warning);
    if (this.#phase === "opening") this.#settle(undefined);
  }

  #settle(cause: BenchError | undefined): void {
    const waiting = this.#opened;
    this.#opened = undefined;
    if (cause === undefined) waiting?.resolve();
    else waiting?.reject(cause);
  }

  /** The first cause is told once, to whoever waits for the opening or to the listener. */
  #lose(cause: BenchError): void {
    const phase = this.#phase;
    if (phase === "lost" || phase === "closed") return;
    this.#phase = "lost";
    this.#port?.close();
    this.#session.close(now_us(), cause.message);
    if (phase === "open") {
      this.tally.losses++;
      this.#options.listener.onLoss(this.unit, cause);
    } else this.#settle(cause);
  }

  #broken(what: string, next: string): BenchError {
    return new BenchError("target-lost", `${this.#where()} ${what}; ${next}`);
  }

  #where(): string {
    return `${this.unit} target ${this.target} (${this.#port?.description ?? "no port"})`;
  }

  /** What came in while nobody answered: noise tells of a wrong baud rate, silence of a wrong port. */
  #heardInstead(): string {
    const { chunks, delivered } = this.#session.counts;
    const bytes = this.#port?.counters.bytesIn ?? 0;
    if (bytes === 0) return "; not a byte came in";
    return `; ${bytes} bytes came in, ${chunks} chunks, ${delivered} of them frames`;
  }
}
