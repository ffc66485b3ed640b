/**
 * Drives one target over one link: opens the port, says HELLO, sends Steps, hands answers over, and notices losses.
 *
 * It owns a port and a session, and nothing of the exercise. What it notices goes to its listener from I/O callbacks; the
 * runner only takes note there and advances later. Its phase changes in those callbacks too, never behind an `await`, so
 * that nothing can happen in between.
 */

import { randomBytes } from "node:crypto";
import { type HostEvent, HostSession } from "../../link/index.ts";
import { contracts, link } from "../../messages/index.ts";
import type { WireChange } from "../../mission/wires.ts";
import { type StepMessage, type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import { BenchError } from "../errors.ts";
import { FaultyWire } from "../faults/faulty-wire.ts";
import type { WireClock } from "../faults/line.ts";
import { openPort } from "../ports/open.ts";
import type { BytePort } from "../ports/port.ts";
import { uidText } from "../target/identity.ts";
import type { DriverOptions } from "./driver-options.ts";
import { createTally, type LinkReport, type LinkTally, roundTrips } from "./ledger.ts";
import { addTo } from "./histogram.ts";
import { closedEarly, lostBy, lostTarget, silent, whereText, wrongPeer } from "./trouble.ts";
import { UptimeWatch } from "./uptime.ts";

export type { DriverListener, DriverOptions } from "./driver-options.ts";

/** Time-outs and heartbeats are looked after this often; the shortest time-out of the protocol is 50 ms. */
const pollPeriod_ms = 20;
/** After a longer standstill of this process what waits in the ports is read before silence is judged. */
const standstillMax_us = 500_000;
/** Ten bits make a byte on a serial line. */
const bitsPerByte = 10;
type Phase = "closed" | "opening" | "resetting" | "open" | "lost";

interface Opening {
  readonly fromStart: boolean;
  /** Where a failure leads back to. */
  readonly before: "closed" | "lost";
  readonly resolve: () => void;
  readonly reject: (cause: BenchError) => void;
}

export class Driver {
  readonly unit: UnitName;
  readonly target: string;
  readonly tally: LinkTally = createTally();
  readonly #options: DriverOptions;
  readonly #session: HostSession;
  readonly #wire: FaultyWire;
  readonly #buffer = new Uint8Array(1024);
  #port: BytePort | undefined;
  #timer: NodeJS.Timeout | undefined;
  #turned_us = 0;
  #phase: Phase = "closed";
  #opening: Opening | undefined;
  /** Counts `open` and `close`, so that an opening knows whether it is still wanted. */
  #attempt = 0;
  #isProcess = false;
  #uid: string | undefined;
  readonly #uptime = new UptimeWatch();
  #bytesBefore = { in: 0, out: 0 };

  constructor(options: DriverOptions) {
    this.unit = options.unit;
    this.target = options.target;
    this.#options = options;
    this.#uid = options.uid;
    this.#wire = new FaultyWire(options.unit, options.seed ?? 0);
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

  /** Lost, and worth another try: a process that ended is not started again. */
  get canReopen(): boolean {
    return this.#phase === "lost" && (!this.#isProcess || this.#wire.isHeld);
  }

  get uid(): string {
    return this.#uid ?? "";
  }

  /**
   * Opens the port and the session.
   *
   * @param fromStart true puts the unit into its initial state: a run begins with it; false takes it as it is
   * @throws BenchError with what is broken and what to do, also where `close` came first
   */
  async open(fromStart: boolean): Promise<void> {
    const attempt = ++this.#attempt;
    const before = this.#phase === "lost" ? "lost" : "closed";
    const spec = await this.#options.port();
    const port = await this.#wire.open(() => openPort(spec));
    if (attempt !== this.#attempt) {
      port.close();
      throw this.#closedMeanwhile();
    }
    this.#isProcess = spec.kind === "process";
    this.#takePort(port);
    this.#phase = "opening";
    return new Promise((resolve, reject) => {
      this.#opening = { fromStart, before, resolve, reject };
      this.#begin(port);
    });
  }

  /** Tries a lost link again; the unit is taken as it is. Undefined where it is open, or why it is not. */
  async reopen(): Promise<BenchError | undefined> {
    try {
      await this.open(false);
      return undefined;
    } catch (cause) {
      return cause instanceof BenchError
        ? cause
        : new BenchError("io-error", `${this.#where()}: ${String(cause)}`, { cause });
    }
  }

  /** Sends the Step of an exchange. `busy`: the one before, or a handshake, is not over; `lost`: the listener has been told. */
  send(step: StepMessage, deadline_us: number | undefined): "sent" | "busy" | "lost" {
    if (this.#phase !== "open") return "lost";
    const size_bytes = unitByName(this.unit).messages.Step.encodeInto(step, this.#buffer, 0);
    const sent = this.#session.sendStep(this.#buffer.subarray(0, size_bytes), now_us(), deadline_us);
    if (sent === "busy") return "busy";
    if (sent !== "sent") {
      this.#lose(
        lostTarget(this.#where(), `takes no STEP (${sent})`, "check the firmware's contract and its frame size"),
      );
      return "lost";
    }
    this.tally.steps++;
    this.#send();
    return "sent";
  }

  /** A fault on the wire begins or ends. */
  applyWire(change: Pick<WireChange, "directions" | "fault">, clock: WireClock): void {
    this.#wire.apply(change, clock);
  }

  /** Idempotent; ends an opening that is under way. */
  close(): void {
    this.#attempt++;
    this.#stopTurning();
    this.#phase = "closed";
    this.#letGo("the bench closed the port");
    this.#wire.close();
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.reject(this.#closedMeanwhile());
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
      wire_faults: this.#wire.report(),
      bytes_in: this.#bytesBefore.in + (this.#port?.counters.bytesIn ?? 0),
      bytes_out: this.#bytesBefore.out + (this.#port?.counters.bytesOut ?? 0),
    };
  }

  #takePort(port: BytePort): void {
    this.#bytesBefore.in += this.#port?.counters.bytesIn ?? 0;
    this.#bytesBefore.out += this.#port?.counters.bytesOut ?? 0;
    this.#port = port;
    for (const warning of port.warnings) this.#options.listener.onNotice(this.unit, "low", warning);
  }

  #begin(port: BytePort): void {
    this.#turned_us = now_us();
    this.#timer ??= setInterval(() => this.#turn(), pollPeriod_ms);
    this.#session.open(now_us());
    port.listen({
      onChunk: (chunk) => this.#receive(port, chunk),
      onClosed: (cause) => {
        if (port === this.#port && cause.kind !== "closed-here") this.#hungUp(cause.error);
      },
    });
    this.#send();
  }

  #hungUp(cause: BenchError): void {
    if (this.#phase === "opening") return this.#lose(closedEarly(cause, this.target));
    this.#lose(new BenchError(cause.code, `${this.unit} target ${this.target}: ${cause.message}`, { cause }));
  }

  #receive(port: BytePort, chunk: Uint8Array): void {
    if (port !== this.#port || this.#phase === "lost" || this.#phase === "closed") return;
    this.#options.listener.onWire?.(this.unit, "rx", chunk);
    this.#session.receive(chunk, now_us());
    this.#drain();
    this.#send();
  }

  #turn(): void {
    const at_us = now_us();
    const stood_us = at_us - this.#turned_us;
    this.#turned_us = at_us;
    // Timers come before reading in node's loop.
    if (stood_us > standstillMax_us || this.#phase === "lost") return;
    this.#session.poll(at_us);
    this.#drain();
    this.#send();
  }

  #stopTurning(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #send(): void {
    const bytes = this.#session.takeOutput();
    if (bytes === undefined || this.#port === undefined || this.#port.closed !== undefined) return;
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
        return this.#opened();
      case "refused-contract":
        return this.#lose(new BenchError("other-contract", `${this.#where()}: ${event.why}`));
      case "silent":
        return this.#lose(silent(this.#where(), event.why, this.#port, this.#session.counts));
      case "rebooted": {
        const { bootCount, previousBootCount } = event;
        // Another board is no restart of this one: the greeting that follows refuses it.
        if (this.#isStranger()) return;
        const counts = `boot count ${previousBootCount} -> ${bootCount}`;
        return this.#rebooted(bootCount, bootCount === previousBootCount ? "its uptime began anew" : counts);
      }
      case "request-failed":
      case "step-lost":
        return this.#lose(lostBy(this.#where(), event));
      case "down":
        // The session itself starts over when it goes down; while opening, that is what is under way anyway.
        if (this.#phase === "open") this.#lose(lostBy(this.#where(), event));
        return;
      case "step-late":
        this.tally.late++;
        return;
      case "stats":
        this.tally.toTarget = event.toTarget;
        this.tally.fromTarget = event.fromTarget;
        return;
      case "log":
        return listener.onNotice(
          this.unit,
          event.level >= 4 ? "medium" : event.level === 3 ? "low" : "info",
          event.text,
        );
      case "degraded":
        return listener.onNotice(this.unit, "low", `link degraded: silent for ${(event.silent_us / 1e6).toFixed(1)} s`);
      case "recovered":
        return listener.onNotice(this.unit, "info", "link recovered");
      case "resynchronising":
        return listener.onNotice(this.unit, "low", `handshake again: ${event.why}`);
      case "overrun":
      // The runner counts overruns: it knows which answers the exercise went without.
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
      this.#lose(
        lostTarget(
          this.#where(),
          `answered tick ${tick} with no StepDone: ${stepDone.why}`,
          "rebuild the firmware against this contract",
        ),
      );
      return;
    }
    addTo(this.tally.roundTrip, roundTrip_us);
    this.#options.listener.onAnswer(this.unit, tick, stepDone.value);
  }

  #greet(identity: link.v1.HelloAck, warning: string): void {
    const wrong = wrongPeer(this.unit, this.#uid, this.#where(), identity);
    if (wrong !== undefined) return this.#lose(wrong);
    this.#uid = uidText(identity.boardUid);
    if (warning !== "") this.#options.listener.onNotice(this.unit, "low", warning);
    const restart = this.#uptime.restart(identity.uptimeMs, now_us());
    if (restart !== undefined) this.#rebooted(identity.bootCount, restart);
    if (this.#phase !== "opening") return;
    if (this.#opening?.fromStart === true) this.#reset();
    else this.#opened();
  }

  #rebooted(bootCount: number, how: string): void {
    this.tally.reboots++;
    this.#options.listener.onNotice(this.unit, "high", `target rebooted: ${how}`);
    if (this.#opening?.fromStart !== true) this.#options.listener.onReboot(this.unit, bootCount);
  }

  /** Puts the unit into its initial state. */
  #reset(): void {
    this.#phase = "resetting";
    const asked = this.#session.requestReset(link.v1.ResetKind.RESET_KIND_INITIAL_STATE, now_us());
    if (asked !== "sent")
      this.#lose(lostTarget(this.#where(), `takes no RESET (${asked})`, "look at the target's log"));
  }

  #opened(): void {
    const opening = this.#opening;
    if (opening === undefined) return;
    this.#opening = undefined;
    this.#phase = "open";
    opening.resolve();
  }

  /** The first cause is told once, to whoever waits for the opening or to the listener. */
  #lose(cause: BenchError): void {
    if (this.#phase === "lost" || this.#phase === "closed") return;
    const opening = this.#opening;
    this.#opening = undefined;
    this.#phase = opening?.before ?? "lost";
    if (this.#phase === "closed") this.#stopTurning();
    this.#letGo(cause.message);
    if (opening !== undefined) return opening.reject(cause);
    this.tally.losses++;
    this.#options.listener.onLoss(this.unit, cause);
  }

  /** Ends session and port. The step that is awaited is forgotten: the next session must not bring it. */
  #letGo(why: string): void {
    this.#session.cancelStep();
    this.#session.close(now_us(), why);
    while (this.#session.nextEvent() !== undefined);
    this.#session.takeOutput();
    this.#port?.close();
  }

  #closedMeanwhile(): BenchError {
    return new BenchError("target-lost", `${this.#where()} was closed before it was open`);
  }

  #isStranger(): boolean {
    const { identity } = this.#session.state;
    return identity !== null && wrongPeer(this.unit, this.#uid, this.#where(), identity) !== undefined;
  }

  #where(): string {
    return whereText(this.unit, this.target, this.#port);
  }
}
