/**
 * The ground as one component: stations, the pass in progress, what came down, and the telecommands that wait to go up.
 *
 * One station works the satellite at a time, the first that has it in view; at its LOS the next that sees it takes over.
 * It radiates from AOS to LOS, locks on the downlink once the margin has been positive for a while, and releases one
 * telecommand a second while it is locked and the satellite hears it.
 */

import type { Environment } from "../environment/environment.ts";
import { createLookAngles } from "../environment/frames/look.ts";
import { vector } from "../environment/vector.ts";
import { dopplerShift_hz } from "../ground/link-budget.ts";
import { type StationRadio, uplinkPower_dbm } from "../ground/station-radio.ts";
import { loseSignal } from "../ground/station-receiver.ts";
import type { Station } from "../ground/stations.ts";
import { lookAt, maskMargin_rad } from "../ground/tracking.ts";
import {
  after,
  alignUp,
  type Component,
  type Crossing,
  type Effects,
  noEvent,
  type RandomStream,
  seconds,
  type SimEvent,
  type SimTime,
  type Watch,
} from "../kernel/index.ts";
import { noSignal_dbm } from "../spacecraft/faults/names.ts";
import type { Delivered, Spacecraft } from "../spacecraft/spacecraft.ts";
import { receive } from "./downlink.ts";
import { faultOn, type GroundFault, isOut, type Outage } from "./ground-faults.ts";
import { type GroundState, initialGround, isLocked, isUplinkReady } from "./ground-state.ts";
import type { Outbox } from "./notice.ts";
import { order, radioPeriod } from "./order.ts";
import { watchHorizon, whereabouts } from "./whereabouts.ts";
import { cancelCommand, holdQueue, moveInQueue, type QueueMove, type QueueRequest } from "./queue-control.ts";
import { radioPath, type RadioPath } from "./radio-path.ts";
import { heardOf, loseAll } from "./reception.ts";
import { release } from "./release.ts";
import { isAbove, look } from "./signal.ts";
import { foundAt, isUsable } from "./station-service.ts";
import { type CraftState, spacecraftName, type UplinkSignal } from "./craft.ts";
import { type CommandRequest, endWithoutReport, follow, queueCommand } from "./telecommanding.ts";

export { type GroundState, isLocked } from "./ground-state.ts";
export type { CommandRequest } from "./telecommanding.ts";

export const groundName = "ground";

const watchStep = seconds(30);
const watchAhead = seconds(6 * 3600);
/** Where the orbit is in fault nothing is seen: what is in view sets. */
const belowAnyMask_rad = -Math.PI / 2;

export interface GroundOptions {
  readonly environment: Environment;
  readonly hardware: Spacecraft;
  /** In the order in which they are asked to take over. */
  readonly stations: readonly Station[];
  readonly radio: Readonly<Record<string, StationRadio>>;
  /** When stations are out of service. */
  readonly outages: Readonly<Record<string, readonly Outage[]>>;
  readonly outbox: Outbox;
  /** Noise on the downlink, and faults that drop things. */
  readonly stream: RandomStream;
}

/** Payload of a "received" event. */
interface Received {
  readonly station: string;
  readonly items: readonly Delivered[];
}

export function createGround(options: GroundOptions): Component<GroundState> {
  return new Ground(options);
}

class Ground implements Component<GroundState> {
  readonly name = groundName;
  readonly watches: Record<string, Watch<GroundState>>;
  readonly #options: GroundOptions;
  readonly #stations: ReadonlyMap<string, Station>;

  constructor(options: GroundOptions) {
    this.#options = options;
    this.#stations = new Map(options.stations.map((station) => [station.name, station]));
    this.watches = Object.fromEntries(options.stations.map((station) => [station.name, this.#elevationWatch(station)]));
  }

  initial(): GroundState {
    return initialGround(this.#options.stations.map(({ name }) => name));
  }

  start(state: GroundState, effects: Effects): void {
    for (const { name } of this.#options.stations) {
      for (const { from, until } of this.#outages(name)) {
        if (from > effects.now) effects.schedule(from, order.crossing, this.name, "service", name);
        if (until > effects.now) effects.schedule(until, order.crossing, this.name, "service", name);
      }
    }
    for (const { name } of this.#options.stations) {
      if ((this.watches[name] as Watch<GroundState>).value(state, effects.now, effects) >= 0)
        this.#rise(state, name, effects);
    }
  }

  handle(state: GroundState, event: SimEvent, effects: Effects): void {
    const { outbox } = this.#options;
    const { at } = event;
    switch (event.kind) {
      case "crossing": {
        const { watch, rising } = event.payload as Crossing;
        // An orbit that is state may be late by microseconds: the kernel looks on and finds it again.
        if (this.watches[watch]!.value(state, at, effects) >= 0 !== rising) return;
        return rising ? this.#rise(state, watch, effects) : this.#set(state, watch, effects);
      }
      case "service":
        return this.#service(state, event.payload as string, effects);
      case "found":
        return this.#review(state, effects);
      case "fault": {
        const fault = event.payload as GroundFault;
        state.faults[fault.channel] = fault;
        return this.#review(state, effects);
      }
      case "clear":
        delete state.faults[event.payload as string];
        return this.#review(state, effects);
      case "track":
        return this.#track(state, effects);
      case "radiated":
        return this.#radiated(state, event.payload as readonly Delivered[], effects);
      case "received":
        return this.#received(state, event.payload as Received, at);
      case "command":
        return queueCommand(state, event.payload as CommandRequest, at, outbox);
      case "command-cancel":
        return cancelCommand(state, event.payload as QueueRequest, at, outbox);
      case "queue-hold":
        return holdQueue(state, event.payload as QueueRequest, true, at, outbox);
      case "queue-release":
        return holdQueue(state, event.payload as QueueRequest, false, at, outbox);
      case "queue-move":
        return moveInQueue(state, event.payload as QueueMove, at, outbox);
    }
  }

  #elevationWatch(station: Station): Watch<GroundState> {
    const angles = createLookAngles();
    const { environment } = this.#options;
    const { start_tai_us } = environment.epoch;
    const [r_BE_N_m, v_BE_N_mps] = [vector(), vector()];
    return {
      step_us: watchStep,
      horizon_us: watchHorizon(environment, watchAhead),
      priority: order.crossing,
      value: (_state, at, others) => {
        const { orbit } = others.read<CraftState>(spacecraftName).truth;
        if (whereabouts(environment, orbit, at, r_BE_N_m, v_BE_N_mps) !== 0) return belowAnyMask_rad;
        lookAt(station, start_tai_us + at, r_BE_N_m, v_BE_N_mps, angles);
        return maskMargin_rad(station, angles);
      },
    };
  }

  #rise(state: GroundState, station: string, effects: Effects): void {
    state.visible[station] = true;
    state.risenAt[station] = effects.now;
    this.#review(state, effects);
  }

  #set(state: GroundState, station: string, effects: Effects): void {
    state.visible[station] = false;
    this.#review(state, effects);
  }

  #service(state: GroundState, station: string, effects: Effects): void {
    const what = isOut(this.#outages(station), effects.now) ? "out of service" : "back in service";
    this.#options.outbox.notice(effects.now, "ground", "medium", `${station} ${what}`);
    this.#review(state, effects);
  }

  /** Which stations could work the satellite has changed, perhaps. */
  #review(state: GroundState, effects: Effects): void {
    const { now } = effects;
    for (const { name } of this.#options.stations) {
      const was = state.usable[name] === true;
      const is = isUsable(state, name, this.#outages(name), now);
      if (is !== was) {
        state.usable[name] = is;
        if (is) this.#acquire(state, name, effects);
        else this.#lose(state, name, effects);
      } else if (!is && state.visible[name] === true && foundAt(state, name) > now) {
        effects.schedule(foundAt(state, name), order.crossing, this.name, "found");
      }
    }
  }

  #acquire(state: GroundState, station: string, effects: Effects): void {
    this.#options.outbox.notice(effects.now, "ground", "info", `AOS ${station}`);
    if (state.working === null) this.#work(state, station, effects);
  }

  #lose(state: GroundState, station: string, effects: Effects): void {
    this.#options.outbox.notice(effects.now, "ground", "info", `LOS ${station}`);
    if (state.working !== station) return;
    // Not by the keys of `usable`: a restored state has them in another order.
    const next = this.#options.stations.find(({ name }) => state.usable[name]);
    if (next === undefined) this.#fallSilent(state, effects);
    else this.#work(state, next.name, effects);
  }

  /** A station takes the satellite over. What the one before radiated last is heard until its own first signal arrives. */
  #work(state: GroundState, station: string, effects: Effects): void {
    effects.cancel(state.tracking);
    state.working = station;
    state.workingSince = effects.now;
    loseSignal(state);
    state.tracking = effects.schedule(alignUp(effects.now, radioPeriod), order.track, this.name, "track");
  }

  /** The last station lost it. Its carrier ends a light time later, behind everything that it radiated. */
  #fallSilent(state: GroundState, effects: Effects): void {
    const path = this.#path(state, effects);
    const arrival = path === undefined ? effects.now : after(effects.now, path.lightTime);
    effects.cancel(state.tracking);
    state.tracking = noEvent;
    state.working = null;
    loseSignal(state);
    effects.schedule(arrival, order.arrival, spacecraftName, "uplink-off");
    endWithoutReport(state, effects.now, this.#options.outbox);
  }

  /** Once a second in a pass: point, radiate, judge the downlink, release a telecommand. */
  #track(state: GroundState, effects: Effects): void {
    const path = this.#path(state, effects);
    if (path === undefined || state.working === null) return;
    const radio = this.#options.radio[state.working] as StationRadio;
    const arrival = after(effects.now, path.lightTime);
    const { hardware, outbox, stream } = this.#options;
    look(state, path, radio, hardware, effects.read<CraftState>(spacecraftName).truth, effects.now);
    const isRadiating = isAbove(path) && faultOn(state.faults, state.working, "uplink")?.kind !== "off";
    const signal: UplinkSignal = {
      isotropicPower_dbm: isRadiating ? uplinkPower_dbm(radio, path.range_m) : noSignal_dbm,
      direction_N: path.direction_N,
      doppler_hz: dopplerShift_hz(path.rangeRate_mps, radio.uplink_hz),
    };
    effects.schedule(arrival, order.arrival, spacecraftName, "uplink", signal);
    if (isRadiating && isLocked(state, effects.now) && isUplinkReady(state, effects.now)) {
      const frame = release(state, stream, effects.now, outbox);
      if (frame !== undefined) effects.schedule(arrival, order.arrival, spacecraftName, "uplink-frame", frame);
    }
    state.tracking = effects.schedule(after(effects.now, radioPeriod), order.track, this.name, "track");
  }

  /** What left the antenna in the last second: it arrives a light time later, where a station hears it. */
  #radiated(state: GroundState, items: readonly Delivered[], effects: Effects): void {
    const path = this.#path(state, effects);
    const { working } = state;
    if (path === undefined || working === null) return loseAll(state, items);
    const { hardware, radio, stream } = this.#options;
    const { transmitter } = hardware.config.comms;
    const heard = heardOf(state, items, radio[working] as StationRadio, { transmitter, stream }, effects.now);
    if (heard.length === 0) return;
    const received: Received = { station: working, items: heard };
    effects.schedule(after(effects.now, path.lightTime), order.arrival, this.name, "received", received);
  }

  #path(state: GroundState, effects: Effects): RadioPath | undefined {
    const station = state.working === null ? undefined : this.#stations.get(state.working);
    if (station === undefined) return undefined;
    const { orbit } = effects.read<CraftState>(spacecraftName).truth;
    return radioPath(this.#options.environment, orbit, station, effects.now);
  }

  #received(state: GroundState, { station, items }: Received, at: SimTime): void {
    const { outbox } = this.#options;
    for (const item of items) {
      const verification = receive(state, item, station, at, outbox);
      if (verification !== undefined) follow(state, verification, at, outbox);
    }
  }

  #outages(station: string): readonly Outage[] {
    return this.#options.outages[station] ?? [];
  }
}
