/**
 * One link of the bench page: keeps a port open while it is wanted, says HELLO, and tells what it sees.
 *
 * While nobody steps, the session only listens and compares clocks (free); for stepping it is opened anew (paced), so that
 * a target that streams by itself knows that it is not to.
 */

import { randomBytes } from "node:crypto";
import {
  createFrame,
  decodeFrame,
  frameType,
  type HostConfig,
  type HostEvent,
  HostSession,
  payloadOf,
} from "../../link/index.ts";
import { contracts, link } from "../../messages/index.ts";
import { type StepDoneMessage, type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import type { BytePort, PortCounters } from "../ports/port.ts";
import { CommandLog } from "./command-log.ts";
import { encoded, type TypedCommand } from "./command-text.ts";
import type { TypedFault } from "./fault-text.ts";
import { type IdentityView, identityView, unitOf } from "./identity-view.ts";
import { LinkFacts } from "./link-facts.ts";
import type { LinkState, LinkView, LogLine } from "./link-view.ts";
import { noteOf } from "./note.ts";
import { PortKeeper } from "./port-keeper.ts";
import type { PortEntry } from "./port-list.ts";
import { addRoundTrip } from "./round-trips.ts";
import { Stepper } from "./stepper.ts";

const bitsPerByte = 10;

/** What a recording wants to know. */
export interface LinkHooks {
  onWire(direction: "tx" | "rx", bytes: Uint8Array): void;
  onLog(line: LogLine): void;
  /** A message of the unit, encoded. */
  onReport(unit: UnitName, content: "telemetry" | "event" | "verification", body: Uint8Array): void;
}

export class BenchLink {
  readonly #entry: PortEntry;
  readonly #hooks: LinkHooks;
  readonly #keeper: PortKeeper;
  readonly #commands = new CommandLog();
  readonly #facts = new LinkFacts();
  readonly #frame = createFrame();
  #session: HostSession;
  #stepper: Stepper | undefined;
  #wantsSteps = false;
  #identity: IdentityView | null = null;
  #unit: UnitName | undefined;
  #state: LinkState = "closed";
  #why = "";
  #since_us: number | undefined;

  constructor(entry: PortEntry, hooks: LinkHooks) {
    this.#entry = entry;
    this.#hooks = hooks;
    this.#unit = entry.unit;
    this.#why = entry.kind === "unknown" ? "not opened: opening may reset a stranger's board" : "";
    this.#keeper = new PortKeeper(entry, {
      onOpen: (port, before) => this.#begun(port, before),
      onChunk: (chunk) => this.#receive(chunk),
      onLost: (why) => this.#lose(why),
      onTurn: (at_us) => this.#turn(at_us),
      onFaultEnd: () => this.#log("low", "bench", "the fault on this wire is over"),
    });
    this.#session = new HostSession({
      unit: entry.unit ?? "target",
      // Nobody knows yet whose contract it is: the empty hash matches every one.
      contract: { major: contracts.adcs.major, minor: 0, hashBytes: new Uint8Array(0) },
      sync: "free",
      sessionSeed: randomBytes(4).readUInt32LE(),
      byteTime_us: entry.baud === undefined ? 0 : (bitsPerByte * 1e6) / entry.baud,
    });
  }

  get isWanted(): boolean {
    return this.#keeper.isWanted;
  }

  /** Opens the port and keeps it open: what is lost is tried again each second. Idempotent. */
  open(): void {
    if (this.isWanted) return;
    this.#enter("asking", "");
    this.#keeper.open();
  }

  /** Lets go of the port. Idempotent. */
  close(state: "closed" | "gone", why: string): void {
    this.#endSession(why);
    this.stopStepping();
    this.#keeper.close();
    this.#enter(state, why);
  }

  /** Puts the unit into its initial state and steps it at its period. @returns why it cannot be, or undefined */
  step(): string | undefined {
    if (this.#session.phase !== "open" || this.#unit === undefined) return "only a link that is up can be stepped";
    if (this.#wantsSteps) return undefined;
    if (this.#commands.isWaiting) return "a telecommand is under way; step when it has ended";
    this.#wantsSteps = true;
    this.#stepper = new Stepper(this.#unit, (payload, deadline_us) => this.#sendStep(payload, deadline_us));
    this.#begin("paced", "the bench begins to step");
    return undefined;
  }

  stopStepping(): void {
    if (!this.#wantsSteps) return;
    this.#wantsSteps = false;
    this.#stepper?.stop();
    this.#session.cancelStep();
    if (this.#session.phase === "closed") this.#configure({ sync: "free" });
    else this.#begin("free", "the bench stops stepping");
  }

  /** @returns why it was not sent, or undefined */
  command(command: TypedCommand): string | undefined {
    if (this.#unit === undefined) return "the unit is not known";
    const requestId = this.#commands.nextId();
    const sent = this.#session.sendTelecommand(requestId, encoded(this.#unit, requestId, command), now_us());
    if (sent !== "queued") return `not sent: the link is ${sent}`;
    this.#commands.sent(requestId, command.text, Date.now());
    this.#log("info", "bench", `telecommand ${requestId} SENT: ${command.text}`);
    this.#send();
    return undefined;
  }

  fault(fault: TypedFault, text: string): void {
    this.#log("low", "bench", `fault on this wire: ${text}`);
    this.#keeper.fault.set(fault);
  }

  clearFault(): void {
    this.#keeper.fault.clear();
  }

  view(): LinkView {
    const at_us = now_us();
    const { key, kind, about } = this.#entry;
    return {
      key,
      kind,
      about,
      unit: this.#unit,
      state: this.#state === "up" && this.#session.state.degraded ? "degraded" : this.#state,
      why: this.#why,
      since_s: this.#since_us === undefined ? null : (at_us - this.#since_us) / 1e6,
      identity: this.#identity,
      chunks: { ...this.#session.counts },
      ...this.#facts.view(this.#keeper.counters, at_us),
      stepping: this.#stepper?.view() ?? null,
      fault: this.#keeper.fault.view(),
      wire: this.#keeper.wire.report(),
      commands: this.#commands.lines,
    };
  }

  #begun(port: BytePort, before: Readonly<PortCounters> | undefined): void {
    this.#facts.portChanges(before);
    for (const warning of port.warnings) this.#log("low", "bench", warning);
    this.#session.open(now_us());
    this.#send();
  }

  #lose(why: string): void {
    if (!this.isWanted) return;
    if (this.#state === "up" || this.#state === "locked") this.#facts.losses += 1;
    const text = this.#keeper.fault.view()?.kind === "unplug" ? "unplugged by the fault on this wire" : why;
    if (text !== this.#why) this.#log("high", "bench", text);
    this.#enter("down", text);
    this.#endSession(text);
    this.#keeper.again();
  }

  /** Telecommands that are under way become UNKNOWN. */
  #endSession(why: string): void {
    this.#session.cancelStep();
    this.#session.close(now_us(), why);
    this.#drain();
    this.#session.takeOutput();
  }

  #receive(chunk: Uint8Array): void {
    this.#hooks.onWire("rx", chunk);
    const at_us = now_us();
    this.#timeAnswer(chunk, at_us);
    this.#session.receive(chunk, at_us);
    this.#drain();
    this.#send();
  }

  /** The session keeps the offset of an exchange of TIME; how long it took is seen here. */
  #timeAnswer(chunk: Uint8Array, at_us: number): void {
    const frame = this.#frame;
    if (decodeFrame(chunk, frame) !== "frame" || frame.type !== frameType.time) return;
    if (frame.session !== this.#session.state.channel.session) return;
    const time = link.v1.Time.decode(payloadOf(frame));
    if (time.ok) addRoundTrip(this.#facts.time, at_us - time.value.hostSentUs);
  }

  #turn(at_us: number): void {
    this.#session.poll(at_us);
    this.#drain();
    this.#send();
  }

  #send(): void {
    const bytes = this.#session.takeOutput();
    if (bytes !== undefined && this.#keeper.write(bytes)) this.#hooks.onWire("tx", bytes);
  }

  #sendStep(payload: Uint8Array, deadline_us: number): ReturnType<HostSession["sendStep"]> {
    if (this.#session.phase !== "open") return "closed";
    const sent = this.#session.sendStep(payload, now_us(), deadline_us);
    this.#send();
    return sent;
  }

  #drain(): void {
    for (let event = this.#session.nextEvent(); event !== undefined; event = this.#session.nextEvent())
      this.#take(event);
  }

  #take(event: HostEvent): void {
    switch (event.kind) {
      case "opened":
      case "refused-contract":
        return this.#greet(event.identity);
      case "step-done": {
        addRoundTrip(this.#facts.step, event.roundTrip_us);
        const done = this.#stepper?.answered(event.payload, event.roundTrip_us);
        return done === undefined
          ? this.#log("medium", "bench", `tick ${event.tick}: no StepDone came`)
          : this.#done(done);
      }
      case "overrun":
        return this.#stepper?.overrun();
      case "step-late":
        return this.#stepper?.late();
      case "tc-accepted":
      case "tc-ended": {
        const line = this.#commands.take(event, Date.now());
        if (line === undefined) return;
        const detail = line.detail === "" ? "" : ` (${line.detail})`;
        return this.#log(
          line.state === "UNKNOWN" ? "medium" : "info",
          "bench",
          `telecommand ${line.requestId} ${line.state}${detail}`,
        );
      }
      case "tm":
        if (event.event.length > 0 && this.#unit !== undefined) this.#hooks.onReport(this.#unit, "event", event.event);
        return this.#telemetry(event.telemetry);
      case "reset-done":
        return this.#wantsSteps ? this.#stepper?.start() : undefined;
      case "request-failed":
        this.#log("medium", "bench", `no answer to ${event.request}: ${event.why}; it is stepped as it is`);
        return this.#wantsSteps ? this.#stepper?.start() : undefined;
      case "silent":
        return this.#silent(event.why);
      case "down":
        if (!this.isWanted || this.#state === "down") return;
        this.#facts.losses += 1;
        this.#log("high", "bench", `down: ${event.why}`);
        return this.#enter("down", event.why);
      case "clock":
      case "stats":
        return this.#facts.take(event);
      default:
        return this.#note(event);
    }
  }

  /** News that are a line of the log and no more. */
  #note(event: HostEvent): void {
    if (event.kind === "rebooted") this.#facts.reboots += 1;
    const note = noteOf(event);
    if (note !== undefined) this.#log(note.severity, note.source, note.text);
  }

  #greet(hello: link.v1.HelloAck): void {
    const isNew = this.#identity === null || this.#state !== "up";
    const identity = identityView(hello);
    const unit = unitOf(hello);
    this.#identity = identity;
    if (unit !== undefined && this.#entry.unit !== undefined && unit !== this.#entry.unit) {
      this.#log("medium", "bench", `${this.#entry.unit} was expected here, ${unit} answered`);
    }
    this.#unit = unit;
    if (unit !== undefined && unit !== this.#session.state.config.unit) {
      this.#configure({ unit, contract: contracts[unit] });
    }
    if (isNew)
      this.#log("info", "bench", `${identity.unit} ${identity.uid} answers: ${identity.firmware} ${identity.build}`);
    if (isNew && identity.contractWhy !== "") this.#log("medium", "bench", identity.contractWhy);
    this.#enter(this.#session.phase === "locked" || unit === undefined ? "locked" : "up", identity.contractWhy);
    if (this.#wantsSteps && this.#stepper?.isOn === false) this.#reset();
  }

  #reset(): void {
    const asked = this.#session.requestReset(link.v1.ResetKind.RESET_KIND_INITIAL_STATE, now_us());
    if (asked === "sent") return;
    this.#log("medium", "bench", `no reset (${asked}); it is stepped as it is`);
    this.#stepper?.start();
  }

  #silent(why: string): void {
    // What a stranger's port made of our HELLO nobody knows: it is not repeated for ever.
    if (this.#entry.kind === "unknown") return this.close("closed", `${why}; it was let go`);
    this.#lose(why);
  }

  #done(done: StepDoneMessage): void {
    const unit = this.#unit;
    if (unit === undefined) return;
    const { Telemetry, Event } = unitByName(unit).messages;
    if (done.telemetry !== null) this.#telemetry(Telemetry.encode(done.telemetry));
    for (const event of done.events) this.#hooks.onReport(unit, "event", Event.encode(event));
  }

  #telemetry(body: Uint8Array): void {
    const unit = this.#unit;
    if (unit === undefined || body.length === 0) return;
    const decoded = unitByName(unit).messages.Telemetry.decode(body);
    if (!decoded.ok) return this.#log("medium", "bench", `telemetry of ${unit} does not decode: ${decoded.why}`);
    this.#facts.telemetryCame(unit, decoded.value, now_us());
    this.#hooks.onReport(unit, "telemetry", body);
  }

  /** A session's state is plain data: one with another setting goes on where it stood. */
  #configure(change: Partial<HostConfig>): void {
    const { state, splitter } = this.#session;
    const config = { ...state.config, ...change };
    this.#session = new HostSession(config, { ...state, config }, splitter);
  }

  #begin(sync: HostConfig["sync"], why: string): void {
    this.#configure({ sync });
    this.#session.open(now_us(), why);
    this.#drain();
    this.#send();
  }

  #enter(state: LinkState, why: string): void {
    if (state !== this.#state) this.#since_us = now_us();
    this.#state = state;
    this.#why = why;
  }

  #log(severity: LogLine["severity"], source: LogLine["source"], text: string): void {
    const line = { at_ms: Date.now(), severity, source, text };
    this.#facts.log(line);
    this.#hooks.onLog(line);
  }
}
