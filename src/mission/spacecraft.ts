/**
 * The spacecraft as one component: the hardware's truth, the bus, and the rhythm in which units meet them.
 *
 * At a unit's instant the hardware is integrated to it, the sensors fill the unit's inputs, and the step goes into the
 * unit's socket; at the due moment the answer's outputs take effect and its reports go to the bus.
 */

import type { Environment } from "../environment/environment.ts";
import {
  after,
  chainStart,
  type Component,
  type Crossing,
  type Effects,
  type SimEvent,
  type SimTime,
  type Watch,
} from "../kernel/index.ts";
import { type adcs, type comms, obc, type payload, type power, report } from "../messages/index.ts";
import { type StepDoneMessage, type StepMessage, type UnitName, unitByName, unitNames } from "../onboard/unit.ts";
import type { Fault } from "../spacecraft/faults/kinds.ts";
import type { Delivered, InitialConditions, Spacecraft, SpacecraftState } from "../spacecraft/spacecraft.ts";
import { type BusState, fillObcInputs, fillTelecommands, forgetUnit, initialBus, postReport, postRequest, postTelecommand } from "./bus.ts";
import { eventText, reasonName, severityOf, stageName } from "./names.ts";
import type { Outbox, RecordContent } from "./notice.ts";
import { order, radioPeriod, rhythms } from "./order.ts";
import { isLost, type Lost } from "./responder.ts";
import { shadowText, shadowWatches } from "./shadow.ts";
import { chainRecord } from "./telemetry-chain.ts";

export const spacecraftName = "spacecraft";

/** State of the component: truth, bus, and how far each unit has come. */
export interface CraftState {
  readonly truth: SpacecraftState;
  readonly bus: BusState;
  readonly ticks: Record<UnitName, number>;
  /** Overruns and losses since the start. */
  readonly missed: Record<UnitName, number>;
  /** Each unit's latest Telemetry message as the bench has it. */
  readonly latest: Partial<Record<UnitName, object>>;
  /** Telemetry chain over unit reports. */
  chain: Uint8Array;
  drainedTo: SimTime;
}

/** What the radio brings up: sent to this component by the ground. */
export interface UplinkSignal {
  readonly isotropicPower_dbm: number;
  readonly direction_N: readonly [number, number, number];
  readonly doppler_hz: number;
}

export interface CraftOptions {
  readonly environment: Environment;
  readonly hardware: Spacecraft;
  readonly start: InitialConditions;
  readonly outbox: Outbox;
  /** Component that gets what the antenna radiates: events of kind "radiated" with a list of Delivered. */
  readonly ground: string;
}

const { Verification } = report.v1;
type Verification = report.v1.Verification;

/** The obc's numbers for what a report carries. */
const contentNumbers: Readonly<Record<RecordContent, obc.v1.Content>> = {
  telemetry: obc.v1.Content.CONTENT_TELEMETRY,
  event: obc.v1.Content.CONTENT_EVENT,
  verification: obc.v1.Content.CONTENT_VERIFICATION,
};

const perUnit = <T>(value: () => T): Record<UnitName, T> =>
  Object.fromEntries(unitNames.map((name) => [name, value()])) as Record<UnitName, T>;

export function createCraft(options: CraftOptions): Component<CraftState> {
  return new Craft(options);
}

class Craft implements Component<CraftState> {
  readonly name = spacecraftName;
  readonly watches: Readonly<Record<string, Watch<CraftState>>>;
  readonly #options: CraftOptions;
  readonly #hardware: Spacecraft;
  /** One reused Step a unit: latched at its instant, valid until its answer is due. */
  readonly #steps = Object.fromEntries(
    unitNames.map((name) => [name, unitByName(name).messages.Step.create()]),
  ) as Record<UnitName, StepMessage>;

  constructor(options: CraftOptions) {
    this.#options = options;
    this.#hardware = options.hardware;
    this.watches = shadowWatches(options.environment);
  }

  initial(): CraftState {
    return {
      truth: this.#hardware.initial(this.#options.start),
      bus: initialBus(),
      ticks: perUnit(() => 0),
      missed: perUnit(() => 0),
      latest: {},
      chain: chainStart(),
      drainedTo: 0 as SimTime,
    };
  }

  start(_state: CraftState, effects: Effects): void {
    for (const [index, unit] of unitNames.entries()) {
      effects.schedule(effects.now, order.instant + index, this.name, "instant", unit);
    }
    effects.schedule(after(effects.now, radioPeriod), order.radio, this.name, "radio");
  }

  handle(state: CraftState, event: SimEvent, effects: Effects): void {
    const hardware = this.#hardware;
    hardware.integrate(state.truth, event.at);
    switch (event.kind) {
      case "instant":
        return this.#instant(state, event.payload as UnitName, event.at, effects);
      case "crossing": {
        // Integrating up to the edge is what matters to the power balance; the line is for people.
        const { watch, rising } = event.payload as Crossing;
        const text = shadowText[watch]?.[rising ? 1 : 0] ?? watch;
        return this.#options.outbox.notice(event.at, "environment", "info", text);
      }
      case "radio":
        return this.#radiate(state, event.at, effects);
      case "uplink":
        return hardware.setUplink(state.truth, event.at, event.payload as UplinkSignal);
      case "uplink-off":
        return hardware.clearUplink(state.truth, event.at);
      case "uplink-frame":
        hardware.receiveFrame(state.truth, event.at, event.payload as Uint8Array);
        return;
      case "feeder":
        return hardware.setFeeder(state.truth, event.payload as boolean);
      case "fault":
        return this.#inject(state, event.payload as Fault, event.at);
      case "clear":
        hardware.clear(state.truth, event.payload as string);
        return this.#options.outbox.notice(event.at, "timeline", "info", `fault cleared: ${event.payload as string}`);
      case "telecommand":
        return this.#umbilical(state, event.payload as { unit: UnitName; telecommand: object });
      case "unit-restarted":
        return this.#restarted(state, event.payload as UnitName, event.at);
    }
  }

  answer(state: CraftState, port: string, answer: unknown, effects: Effects): void {
    const unit = port as UnitName;
    if (isLost(answer)) return this.#missed(state, unit, answer, effects.now);
    this.#hardware.integrate(state.truth, effects.now);
    const done = answer as StepDoneMessage;
    this.#apply(state, unit, done, effects.now);
    this.#report(state, unit, done, effects.now);
  }

  #instant(state: CraftState, unit: UnitName, at: SimTime, effects: Effects): void {
    const { period, outputDelay } = rhythms[unit];
    const step = this.#steps[unit];
    step.tick = state.ticks[unit]++;
    step.simTimeUs = at;
    step.periodUs = period;
    this.#sample(state, unit, at, step);
    fillTelecommands(state.bus, unit, step.telecommands);
    unitByName(unit).messages.Step.quantise(step);
    effects.exchange(unit, after(at, outputDelay), order.outputs, step);
    effects.schedule(after(at, period), order.instant + unitNames.indexOf(unit), this.name, "instant", unit);
  }

  #sample(state: CraftState, unit: UnitName, at: SimTime, step: StepMessage): void {
    const hardware = this.#hardware;
    switch (unit) {
      case "adcs":
        return hardware.sampleAdcs(state.truth, at, step.inputs as adcs.v1.CompleteInputs);
      case "power":
        return hardware.samplePower(state.truth, at, step.inputs as power.v1.CompleteInputs);
      case "comms": {
        const inputs = step.inputs as comms.v1.CompleteInputs;
        hardware.sampleComms(state.truth, at, inputs);
        (inputs as comms.v1.Inputs).beacon = state.bus.beacon;
        return;
      }
      case "payload":
        return hardware.samplePayload(state.truth, at, step.inputs as payload.v1.CompleteInputs);
      case "obc":
        return fillObcInputs(state.bus, step.inputs as obc.v1.Inputs);
    }
  }

  #apply(state: CraftState, unit: UnitName, done: StepDoneMessage, at: SimTime): void {
    const hardware = this.#hardware;
    if (done.outputs === null) return;
    switch (unit) {
      case "adcs":
        return hardware.applyAdcs(state.truth, at, done.outputs as adcs.v1.Outputs);
      case "power":
        return hardware.applyPower(state.truth, at, done.outputs as power.v1.Outputs);
      case "comms": {
        const outputs = done.outputs as comms.v1.Outputs;
        hardware.applyComms(state.truth, at, outputs);
        for (const request of outputs.telecommands) postRequest(state.bus, request);
        return;
      }
      case "payload":
        return hardware.applyPayload(state.truth, at, done.outputs as payload.v1.Outputs);
      case "obc":
        return this.#applyObc(state, done.outputs as obc.v1.Outputs, at);
    }
  }

  #applyObc(state: CraftState, outputs: obc.v1.Outputs, at: SimTime): void {
    for (const packet of outputs.packets) {
      this.#hardware.enqueue(state.truth, packet.channel as 1 | 2 | 3, obc.v1.Packet.encode(packet));
    }
    for (const routed of outputs.telecommands) {
      const unit = unitNames[routed.unit - 1];
      const decoded = unit === undefined ? undefined : unitByName(unit).messages.Telecommand.decode(routed.body);
      if (unit !== undefined && decoded?.ok === true) postTelecommand(state.bus, unit, decoded.value);
      else this.#options.outbox.notice(at, "bus", "medium", "a routed telecommand does not decode; dropped");
    }
    if (outputs.beacon !== null) state.bus.beacon = { ...outputs.beacon };
  }

  #report(state: CraftState, unit: UnitName, done: StepDoneMessage, at: SimTime): void {
    const { Telemetry, Event } = unitByName(unit).messages;
    if (done.telemetry !== null) {
      state.latest[unit] = done.telemetry;
      this.#deliver(state, unit, "telemetry", done.telemetry, Telemetry.encode(done.telemetry), at);
    }
    for (const event of done.events) {
      const { code, severity, value } = event as adcs.v1.Event;
      this.#options.outbox.notice(at, unit, severityOf(severity), eventText(unit, code, value));
      this.#deliver(state, unit, "event", event, Event.encode(event), at);
    }
    for (const item of done.verifications) {
      const verification = item as Verification;
      const { requestId, stage, reason } = verification;
      const refused = reason > 1;
      this.#options.outbox.notice(
        at,
        unit,
        refused ? "low" : "info",
        `telecommand ${requestId}: ${stageName(stage).toLowerCase()} ${refused ? `refused, ${reasonName(reason)}` : "done"}`,
      );
      this.#deliver(state, unit, "verification", item, Verification.encode(verification), at);
    }
  }

  #deliver(state: CraftState, unit: UnitName, content: RecordContent, message: object, body: Uint8Array, at: SimTime): void {
    const number = unitByName(unit).number;
    const kind = contentNumbers[content];
    state.chain = chainRecord(state.chain, number, kind, at, body);
    this.#options.outbox.record({ at, unit, content, message, body });
    // The obc packs its own reports itself.
    if (unit !== "obc") postReport(state.bus, { unit: number as obc.v1.Unit, content: kind, body });
  }

  #radiate(state: CraftState, at: SimTime, effects: Effects): void {
    const delivered: Delivered[] = [];
    this.#hardware.drain(state.truth, state.drainedTo, at, delivered);
    state.drainedTo = at;
    if (delivered.length > 0) effects.schedule(at, order.track, this.#options.ground, "radiated", delivered);
    effects.schedule(after(at, radioPeriod), order.radio, this.name, "radio");
  }

  #inject(state: CraftState, fault: Fault, at: SimTime): void {
    const result = this.#hardware.inject(state.truth, fault, at);
    const text = result.ok ? `fault: ${fault.kind} on ${fault.channel}` : `fault refused: ${result.why}`;
    this.#options.outbox.notice(at, "timeline", "medium", text);
  }

  /** A telecommand that comes over the bench's cable, past radio and obc. */
  #umbilical(state: CraftState, { unit, telecommand }: { unit: UnitName; telecommand: object }): void {
    postTelecommand(state.bus, unit, telecommand);
  }

  /** The unit's last outputs stay in effect. */
  #missed(state: CraftState, unit: UnitName, { lost }: Lost, at: SimTime): void {
    state.missed[unit]++;
    if (lost === "rebooted") this.#restarted(state, unit, at);
  }

  #restarted(state: CraftState, unit: UnitName, at: SimTime): void {
    forgetUnit(state.bus, unit);
    this.#options.outbox.notice(at, unit, "high", "unit restarted from its initial state");
  }
}
