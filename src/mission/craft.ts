/**
 * The spacecraft as one component: the hardware's truth, the bus, and the rhythm in which units meet them.
 *
 * At a unit's instant the hardware is integrated to it, the sensors fill the unit's inputs, and the step goes into the
 * unit's socket; at the due moment the answer's outputs take effect and its reports go to the bus.
 */

import type { Environment } from "../environment/environment.ts";
import type { AuthenticationAnswer } from "../ground/authentication.ts";
import {
  after,
  type Component,
  type Crossing,
  type Effects,
  type RandomStream,
  type SimEvent,
  type SimTime,
  type Watch,
} from "../kernel/index.ts";
import { type StepDoneMessage, type UnitName, unitByName, unitNames } from "../onboard/unit.ts";
import type { Delivered, InitialConditions, Spacecraft } from "../spacecraft/spacecraft.ts";
import { fillParameters, fillTelecommands, forgetUnit, noteLoaded, postTelecommand } from "./bus.ts";
import { type CraftState, initialCraft } from "./craft-state.ts";
import { type GroundChannel, isGroundChannel, isGroundFault } from "./ground-faults.ts";
import { type FlightParameters, flightParameters } from "./flight-parameters.ts";
import { type ClearRequest, clearFault, type FaultRequest, injectFault } from "./injection.ts";
import type { Outbox } from "./notice.ts";
import { orbitFaultAt, orbitLoss, orbitWatch } from "./orbit-watch.ts";
import { order, radioPeriod } from "./order.ts";
import { isLost, type Lost } from "./responder.ts";
import { shadowText, shadowWatches } from "./shadow.ts";
import { type StreamedReport, takeStreamed } from "./streamed.ts";
import { unitPlaces, type UnitPlace } from "./unit-place.ts";
import { applyUnit, sampleUnit } from "./unit-ports.ts";
import { authenticationPort, takeUplinkFrame, takeVerdict, type UplinkFrame } from "./uplink.ts";
import { takeReports } from "./unit-reports.ts";

export type { CraftState } from "./craft-state.ts";
export type { ClearRequest, FaultRequest } from "./injection.ts";

export const spacecraftName = "spacecraft";

/** What the radio brings up: sent to this component by the ground. */
export interface UplinkSignal {
  readonly isotropicPower_dbm: number;
  readonly direction_N: readonly [number, number, number];
  readonly doppler_hz: number;
}

/** Payload of a "telecommand" event: over the bench's cable, past radio and obc. */
export interface CableTelecommand {
  readonly unit: UnitName;
  /** The unit's Telecommand message; what is left out is absent. */
  readonly telecommand: object;
}

export interface CraftOptions {
  readonly environment: Environment;
  readonly hardware: Spacecraft;
  readonly start: InitialConditions;
  readonly outbox: Outbox;
  /** Component that gets what the antenna radiates: events of kind "radiated" with a list of Delivered. */
  readonly ground: string;
  /** Faults on these are the ground's to play. */
  readonly groundChannels: readonly GroundChannel[];
  /** Noise on the uplink. */
  readonly uplinkNoise: RandomStream;
}

const orbitWatchName = "orbit";

export function createCraft(options: CraftOptions): Component<CraftState> {
  return new Craft(options);
}

class Craft implements Component<CraftState> {
  readonly name = spacecraftName;
  readonly watches: Readonly<Record<string, Watch<CraftState>>>;
  readonly #options: CraftOptions;
  readonly #hardware: Spacecraft;
  readonly #places = unitPlaces();
  readonly #parameters: FlightParameters;

  constructor(options: CraftOptions) {
    this.#options = options;
    this.#hardware = options.hardware;
    this.#parameters = flightParameters(options.hardware.config);
    const { environment } = options;
    this.watches = { ...shadowWatches(environment), [orbitWatchName]: orbitWatch(environment) };
  }

  initial(): CraftState {
    return initialCraft(this.#hardware.initial(this.#options.start));
  }

  start(state: CraftState, effects: Effects): void {
    for (const { unit, priority } of this.#places.values()) {
      effects.schedule(effects.now, priority, this.name, "instant", unit);
    }
    effects.schedule(after(effects.now, radioPeriod), order.radio, this.name, "radio");
    this.#lookAtOrbit(state, effects.now);
  }

  handle(state: CraftState, event: SimEvent, effects: Effects): void {
    const hardware = this.#hardware;
    const { outbox } = this.#options;
    hardware.integrate(state.truth, event.at);
    switch (event.kind) {
      case "instant":
        return this.#instant(state, this.#place(event.payload), event.at, effects);
      case "crossing":
        return this.#cross(state, event.payload as Crossing, effects);
      case "radio":
        return this.#radiate(state, event.at, effects);
      case "uplink":
        return hardware.setUplink(state.truth, event.at, event.payload as UplinkSignal);
      case "uplink-off":
        return hardware.clearUplink(state.truth, event.at);
      case "uplink-frame":
        return takeUplinkFrame(hardware, state, event.payload as UplinkFrame, this.#options.uplinkNoise, event.at, effects); // prettier-ignore
      case "authentication":
        state.decoder.isRequired = true;
        return;
      case "fault":
        return this.#inject(state, event.payload as FaultRequest, effects);
      case "clear":
        return this.#clear(state, event.payload as ClearRequest, effects);
      case "telecommand":
        return this.#overCable(state, event.payload as CableTelecommand, event.at);
      case "streamed": {
        const report = event.payload as StreamedReport;
        return takeStreamed(state, this.#places.get(report.unit), report, event.at, outbox);
      }
      case "unit-restarted":
        return this.#restarted(state, event.payload as UnitName, event.at);
    }
  }

  answer(state: CraftState, port: string, answer: unknown, effects: Effects): void {
    const { now } = effects;
    if (port === authenticationPort) {
      this.#hardware.integrate(state.truth, now);
      return takeVerdict(this.#hardware, state, answer as AuthenticationAnswer, now, effects);
    }
    const place = this.#place(port);
    const { unit } = place;
    if (isLost(answer)) return this.#missed(state, unit, answer, now);
    const { outbox } = this.#options;
    const done = answer as StepDoneMessage;
    noteLoaded(state.bus, unit, place.step);
    this.#hardware.integrate(state.truth, now);
    if (done.outputs !== null) applyUnit(this.#hardware, state, unit, done.outputs, now, outbox);
    takeReports(state, place, done, now, outbox);
  }

  #inject(state: CraftState, request: FaultRequest, effects: Effects): void {
    const { now } = effects;
    const { outbox, ground, groundChannels } = this.#options;
    const isInForce = injectFault(this.#hardware, state, request, groundChannels, now, outbox);
    if (!isInForce || !isGroundFault(request)) return;
    const { hidden: _, ...fault } = request;
    effects.schedule(now, order.timeline, ground, "fault", fault);
  }

  #clear(state: CraftState, request: ClearRequest, effects: Effects): void {
    const { now } = effects;
    const { outbox, ground } = this.#options;
    const isCleared = clearFault(this.#hardware, state, request, now, outbox);
    if (!isCleared || !isGroundChannel(request.channel)) return;
    effects.schedule(now, order.timeline, ground, "clear", request.channel);
  }

  #place(unit: unknown): UnitPlace {
    return this.#places.get(unit as UnitName) as UnitPlace;
  }

  #instant(state: CraftState, place: UnitPlace, at: SimTime, effects: Effects): void {
    const { unit, period, outputDelay, priority, step, messages } = place;
    step.tick = state.ticks[unit]++;
    step.simTimeUs = at;
    step.periodUs = period;
    sampleUnit(this.#hardware, state, unit, at, step.inputs);
    fillTelecommands(state.bus, unit, step.telecommands);
    fillParameters(state.bus, unit, this.#parameters[unit], step);
    messages.Step.quantise(step);
    effects.exchange(unit, after(at, outputDelay), order.outputs, step);
    effects.schedule(after(at, period), priority, this.name, "instant", unit);
  }

  /** A line for people: light and power follow the shadow by themselves. */
  #cross(state: CraftState, { watch, rising }: Crossing, effects: Effects): void {
    const at = effects.now;
    if (watch === orbitWatchName) return this.#lookAtOrbit(state, at);
    // Where the orbit ends its shadow ends too, and nobody flew out of it.
    if (orbitFaultAt(this.#options.environment, state, at) !== 0) return;
    // An orbit that is state may be late by microseconds: the kernel looks on and finds it again.
    if (this.watches[watch]!.value(state, at, effects) >= 0 !== rising) return;
    this.#options.outbox.notice(at, "environment", "info", shadowText[watch]?.[rising ? 1 : 0] ?? watch);
  }

  #lookAtOrbit(state: CraftState, at: SimTime): void {
    const code = orbitFaultAt(this.#options.environment, state, at);
    if (code === 0 || state.orbitLoss !== null) return;
    state.orbitLoss = orbitLoss(code, at);
    const { name, why } = state.orbitLoss;
    const text = `orbit fault ${code}, ${name}: ${why}; no position, field, light or contact from here, and checks are not evaluated any more`;
    this.#options.outbox.notice(at, "environment", "high", text);
  }

  #radiate(state: CraftState, at: SimTime, effects: Effects): void {
    const delivered: Delivered[] = [];
    this.#hardware.drain(state.truth, state.drainedTo, at, delivered);
    state.drainedTo = at;
    if (delivered.length > 0) effects.schedule(at, order.track, this.#options.ground, "radiated", delivered);
    effects.schedule(after(at, radioPeriod), order.radio, this.name, "radio");
  }

  #overCable(state: CraftState, { unit, telecommand }: CableTelecommand, at: SimTime): void {
    if (!unitNames.includes(unit)) {
      return this.#options.outbox.notice(at, "bus", "medium", `telecommand dropped: there is no unit ${unit}`);
    }
    const { Telecommand } = unitByName(unit).messages;
    const decoded = Telecommand.decode(Telecommand.encode({ ...Telecommand.create(), ...telecommand }));
    if (decoded.ok) postTelecommand(state.bus, unit, decoded.value);
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
