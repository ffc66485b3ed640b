/**
 * Drives one target over one link: sends Steps, hands answers over, and tells losses.
 *
 * It owns a connection and nothing of the exercise. What it notices goes to its listener from I/O callbacks; the runner only
 * takes note there and advances later.
 */

import type { HostEvent } from "../../link/index.ts";
import type { link } from "../../messages/index.ts";
import type { WireChange } from "../../mission/wires.ts";
import type { StepMessage, UnitName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import { BenchError } from "../errors.ts";
import { Stream } from "../free/stream.ts";
import type { WireClock } from "../faults/line.ts";
import { Connection, type FromStart } from "./connection.ts";
import type { DriverOptions } from "./driver-options.ts";
import { linkReport } from "./driver-report.ts";
import { createSession } from "./driver-session.ts";
import { createTally, type LinkReport, type LinkTally } from "./ledger.ts";
import { newsOf } from "./link-news.ts";
import { QuickWait } from "./quick-wait.ts";
import { StateTransfer } from "./state-transfer.ts";
import { Stepper } from "./stepper.ts";
import { lostTarget } from "./trouble.ts";

export type { DriverListener, DriverOptions } from "./driver-options.ts";

export class Driver {
  readonly unit: UnitName;
  readonly target: string;
  readonly tally: LinkTally = createTally();
  /** Only in a free run. */
  readonly stream: Stream | undefined;
  /** The way to the target's state, for breakpoints. */
  readonly transfer: StateTransfer;
  readonly #options: DriverOptions;
  readonly #connection: Connection;
  readonly #stepper: Stepper;
  readonly #quick = new QuickWait();

  constructor(options: DriverOptions) {
    const { unit, target, listener, sync } = options;
    this.unit = unit;
    this.target = target;
    this.#options = options;
    const session = createSession(options);
    this.#stepper = new Stepper(unit, session, this.tally);
    if (sync === "free")
      this.stream = new Stream(unit, session, {
        onReport: (report) => listener.onReport?.(report),
        onNotice: (severity, text) => listener.onNotice(unit, severity, text),
      });
    this.#connection = new Connection(options, session, {
      onEvent: (event) => this.#take(event),
      onPort: ({ warnings }) => {
        this.#quick.restart();
        for (const warning of warnings) listener.onNotice(unit, "low", warning);
      },
      onInitialState: () => this.transfer.restarted(),
      onReboot: (bootCount, how, isTold) => this.#rebooted(bootCount, how, isTold),
      onGone: (why) => this.transfer.abandon(why),
      onLoss: (cause) => {
        this.tally.losses++;
        listener.onLoss(unit, cause);
      },
    });
    this.transfer = new StateTransfer({
      unit,
      session,
      pump: this.#connection.pump,
      isOpen: () => this.isOpen,
      keepsSteps: options.keepsSteps === true,
    });
  }

  get isOpen(): boolean {
    return this.#connection.phase === "open";
  }

  /** Lost, and worth another try: a process that ended is not started again. */
  get canReopen(): boolean {
    return this.#connection.canReopen;
  }

  get reopenEvery_us(): number | undefined {
    return this.#options.reopenEvery_us;
  }

  get uid(): string {
    return this.#connection.uid;
  }

  /** Who answered; null before anybody did. */
  get identity(): link.v1.HelloAck | null {
    return this.#connection.session.state.identity;
  }

  /**
   * Opens the port and the session.
   *
   * @param fromStart true puts the unit into its initial state: a run begins with it; false takes it as it is. A function is
   * asked with the open port, before a word is said.
   * @throws BenchError with what is broken and what to do, also where `close` came first
   */
  open(fromStart: FromStart): Promise<void> {
    return this.#connection.open(fromStart);
  }

  /** Tries a lost link again; the unit is taken as it is. Undefined where it is open, or why it is not. */
  async reopen(): Promise<BenchError | undefined> {
    try {
      await this.open(false);
      return undefined;
    } catch (cause) {
      if (cause instanceof BenchError) return cause;
      return new BenchError("io-error", `${this.#connection.where()}: ${String(cause)}`, { cause });
    }
  }

  /** Sends the Step of an exchange. `busy`: the one before, or a handshake, is not over; `lost`: the listener has been told. */
  send(step: StepMessage, deadline_us: number | undefined): "sent" | "busy" | "lost" {
    if (!this.isOpen) return "lost";
    const sent = this.#stepper.send(step, now_us(), deadline_us);
    if (sent === "busy") return "busy";
    if (sent !== "sent") {
      this.#lose(`takes no STEP (${sent})`, "check the firmware's contract and its frame size");
      return "lost";
    }
    this.transfer.sent(step.tick, this.#stepper.bytes);
    this.#connection.pump.send();
    return "sent";
  }

  /**
   * Waits in the calling turn for what a quick target has to say; false where the event loop is to wait for it. What comes is
   * told as ever.
   */
  readNow(): boolean {
    if (!this.isOpen || !this.#quick.isWorthwhile) return false;
    if (this.#connection.pump.port?.readNow?.() === true) return true;
    this.#quick.giveUp();
    return false;
  }

  /** Sends telecommands to a target that runs on its own clock. */
  command(telecommands: readonly object[]): void {
    this.stream?.command(telecommands);
    this.#connection.pump.send();
  }

  /** A fault on the wire begins or ends. */
  applyWire(change: Pick<WireChange, "directions" | "fault">, clock: WireClock): void {
    this.#connection.wire.apply(change, clock);
  }

  /**
   * Does something with the target that is no part of the exercise, over a wire without faults: the plug that a fault has
   * pulled is in meanwhile, and pulled again without another loss.
   */
  overSoundWire<T>(errand: () => Promise<T>): Promise<T> {
    return this.#connection.overSoundWire(errand);
  }

  /** Idempotent; ends an opening that is under way. */
  close(): void {
    this.#connection.close();
  }

  report(): LinkReport {
    const { session, pump, wire, phase } = this.#connection;
    const { target, uid, identity, tally, stream } = this;
    return linkReport({ target, uid, phase, identity, tally, session, pump, wire, stream });
  }

  #take(event: HostEvent): void {
    switch (event.kind) {
      case "step-done":
        return this.#answer(event.tick, event.payload, event.roundTrip_us);
      case "snapshot":
      case "restored":
      case "request-failed":
        return this.transfer.take(event);
      case "step-late":
        this.tally.late++;
        return this.#stepper.timeLate(event.payload);
      case "overrun":
        // The runner counts overruns: it knows which answers the exercise went without.
        return this.transfer.missed();
      case "stats":
        this.tally.toTarget = event.toTarget;
        this.tally.fromTarget = event.fromTarget;
        this.stream?.take(event, true);
        return;
      case "tc-accepted":
      case "tc-ended":
      case "tm":
      case "clock":
        return this.stream?.take(event, this.isOpen);
      default: {
        const news = newsOf(event);
        if (news !== undefined) this.#options.listener.onNotice(this.unit, news.severity, news.text);
      }
    }
  }

  #answer(tick: number, payload: Uint8Array, roundTrip_us: number): void {
    const stepDone = this.#stepper.decode(payload);
    if (!stepDone.ok) {
      const what = `answered tick ${tick} with no StepDone: ${stepDone.why}`;
      return this.#lose(what, "rebuild the firmware against this contract");
    }
    if (this.transfer.answered(tick, stepDone.value)) return;
    this.#stepper.time(stepDone.value, payload.length, roundTrip_us);
    this.#quick.answered(roundTrip_us);
    this.#options.listener.onAnswer(this.unit, tick, stepDone.value);
  }

  #rebooted(bootCount: number, how: string, isTold: boolean): void {
    const { listener } = this.#options;
    this.tally.reboots++;
    listener.onNotice(this.unit, "high", `target rebooted: ${how}`);
    if (isTold) listener.onReboot(this.unit, bootCount);
  }

  #lose(what: string, next: string): void {
    this.#connection.lose(lostTarget(this.#connection.where(), what, next));
  }
}
