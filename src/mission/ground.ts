/**
 * The ground as one component: stations, the pass in progress, what came down, and the telecommands that wait to go up.
 *
 * One station works the satellite at a time, the first that has it in view; at its LOS the next that sees it takes over.
 * It radiates from AOS to LOS, locks on the downlink once the margin has been positive for a while, and releases one
 * telecommand a second while it is locked and the satellite hears it.
 */

import type { Environment } from "../environment/environment.ts";
import { createLookAngles } from "../environment/frames/look.ts";
import { dopplerShift_hz } from "../ground/link-budget.ts";
import { downlinkMargin_db, type StationRadio, uplinkPower_dbm } from "../ground/station-radio.ts";
import type { Station } from "../ground/stations.ts";
import { maskMargin_rad, track } from "../ground/tracking.ts";
import {
  after,
  alignUp,
  type Component,
  type Crossing,
  type Effects,
  noEvent,
  seconds,
  type SimEvent,
  type SimTime,
  type Watch,
} from "../kernel/index.ts";
import { noSignal_dbm } from "../spacecraft/faults/names.ts";
import type { Delivered, Spacecraft } from "../spacecraft/spacecraft.ts";
import { receive } from "./downlink.ts";
import { type GroundState, initialGround, isLocked, isUplinkReady } from "./ground-state.ts";
import type { Outbox } from "./notice.ts";
import { order, radioPeriod } from "./order.ts";
import { radioPath, type RadioPath } from "./radio-path.ts";
import { type CraftState, spacecraftName, type UplinkSignal } from "./craft.ts";
import { type CommandRequest, endWithoutReport, follow, queueCommand, takeWaiting } from "./telecommanding.ts";

export { type GroundState, isLocked } from "./ground-state.ts";
export type { CommandRequest } from "./telecommanding.ts";

export const groundName = "ground";

const watchStep = seconds(30);
const watchHorizon = seconds(6 * 3600);
/** Where the orbit is in fault nothing is seen: what is in view sets. */
const belowAnyMask_rad = -Math.PI / 2;

export interface GroundOptions {
  readonly environment: Environment;
  readonly hardware: Spacecraft;
  /** In the order in which they are asked to take over. */
  readonly stations: readonly Station[];
  readonly radio: Readonly<Record<string, StationRadio>>;
  readonly outbox: Outbox;
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
      if ((this.watches[name] as Watch<GroundState>).value(state, effects.now) >= 0) this.#rise(state, name, effects);
    }
  }

  handle(state: GroundState, event: SimEvent, effects: Effects): void {
    const { outbox } = this.#options;
    switch (event.kind) {
      case "crossing": {
        const { watch, rising } = event.payload as Crossing;
        return rising ? this.#rise(state, watch, effects) : this.#set(state, watch, effects);
      }
      case "track":
        return this.#track(state, effects);
      case "radiated":
        return this.#radiated(state, event.payload as readonly Delivered[], effects);
      case "received":
        for (const item of event.payload as readonly Delivered[]) this.#receive(state, item, event.at);
        return;
      case "command":
        return queueCommand(state, event.payload as CommandRequest, event.at, outbox);
    }
  }

  #elevationWatch(station: Station): Watch<GroundState> {
    const angles = createLookAngles();
    const { ephemeris } = this.#options.environment;
    return {
      step_us: watchStep,
      horizon_us: watchHorizon,
      priority: order.crossing,
      value: (_state, at) =>
        track(ephemeris, station, at, angles) === 0 ? maskMargin_rad(station, angles) : belowAnyMask_rad,
    };
  }

  #rise(state: GroundState, station: string, effects: Effects): void {
    state.visible[station] = true;
    this.#options.outbox.notice(effects.now, "ground", "info", `AOS ${station}`);
    if (state.working !== null) return;
    this.#work(state, station, effects);
  }

  #set(state: GroundState, station: string, effects: Effects): void {
    state.visible[station] = false;
    this.#options.outbox.notice(effects.now, "ground", "info", `LOS ${station}`);
    if (state.working !== station) return;
    // Not by the keys of `visible`: a restored state has them in another order.
    const next = this.#options.stations.find(({ name }) => state.visible[name]);
    if (next === undefined) this.#fallSilent(state, effects);
    else this.#work(state, next.name, effects);
  }

  /** A station takes the satellite over. What the one before radiated last is heard until its own first signal arrives. */
  #work(state: GroundState, station: string, effects: Effects): void {
    effects.cancel(state.tracking);
    state.working = station;
    state.workingSince = effects.now;
    state.signalSince = -1;
    state.tracking = effects.schedule(alignUp(effects.now, radioPeriod), order.track, this.name, "track");
  }

  /** The last station lost it. Its carrier ends a light time later, behind everything that it radiated. */
  #fallSilent(state: GroundState, effects: Effects): void {
    const path = this.#path(state, effects);
    const arrival = path === undefined ? effects.now : after(effects.now, path.lightTime);
    effects.cancel(state.tracking);
    state.tracking = noEvent;
    state.working = null;
    state.signalSince = -1;
    effects.schedule(arrival, order.arrival, spacecraftName, "uplink-off");
    endWithoutReport(state, effects.now, this.#options.outbox);
  }

  /** Once a second in a pass: point, radiate, judge the downlink, release a telecommand. */
  #track(state: GroundState, effects: Effects): void {
    const path = this.#path(state, effects);
    if (path === undefined || state.working === null) return;
    const radio = this.#options.radio[state.working] as StationRadio;
    state.elevation_deg = (path.elevation_rad * 180) / Math.PI;
    state.range_km = path.range_m / 1000;
    const arrival = after(effects.now, path.lightTime);
    const signal: UplinkSignal = {
      isotropicPower_dbm: isAbove(path) ? uplinkPower_dbm(radio, path.range_m) : noSignal_dbm,
      direction_N: path.direction_N,
      doppler_hz: dopplerShift_hz(path.rangeRate_mps, radio.uplink_hz),
    };
    effects.schedule(arrival, order.arrival, spacecraftName, "uplink", signal);
    const craft = effects.read<CraftState>(spacecraftName);
    const eirp_dbm = isAbove(path) ? this.#options.hardware.eirp_dbm(craft.truth, path.direction_N) : noSignal_dbm;
    state.margin_db = downlinkMargin_db(radio, path.range_m, eirp_dbm, craft.truth.radio.downlinkRate_bps);
    judge(state, effects.now);
    if (isLocked(state, effects.now) && isUplinkReady(state, effects.now)) this.#release(state, arrival, effects);
    state.tracking = effects.schedule(after(effects.now, radioPeriod), order.track, this.name, "track");
  }

  #release(state: GroundState, arrival: SimTime, effects: Effects): void {
    const next = takeWaiting(state, effects.now, this.#options.outbox);
    if (next !== undefined) effects.schedule(arrival, order.arrival, spacecraftName, "uplink-frame", next.frame);
  }

  /** What left the antenna in the last second: it arrives a light time later, where a station hears it. */
  #radiated(state: GroundState, items: readonly Delivered[], effects: Effects): void {
    const path = this.#path(state, effects);
    const isHeard = ({ at }: Delivered): boolean => state.signalSince !== -1 && at > state.workingSince;
    const heard = path === undefined ? [] : items.filter(isHeard);
    state.packetsLost += countPackets(items) - countPackets(heard);
    if (path === undefined || heard.length === 0) return;
    effects.schedule(after(effects.now, path.lightTime), order.arrival, this.name, "received", heard);
  }

  #path(state: GroundState, effects: Effects): RadioPath | undefined {
    const station = state.working === null ? undefined : this.#stations.get(state.working);
    if (station === undefined) return undefined;
    const { orbit } = effects.read<CraftState>(spacecraftName).truth;
    return radioPath(this.#options.environment, orbit, station, effects.now);
  }

  #receive(state: GroundState, item: Delivered, at: SimTime): void {
    const verification = receive(state, item, at);
    if (verification !== undefined) follow(state, verification, at, this.#options.outbox);
  }
}

/** Where the orbit is state the satellite may not be where it was predicted: through the Earth nothing is heard. */
const isAbove = ({ elevation_rad }: RadioPath): boolean => elevation_rad > 0;

/** A silent transmitter does not unlock the ground at once: between two beacons the margin keeps its last judgement. */
function judge(state: GroundState, at: SimTime): void {
  if (state.margin_db === -Infinity) return;
  if (state.margin_db < 0) state.signalSince = -1;
  else if (state.signalSince === -1) state.signalSince = at;
}

const countPackets = (items: readonly Delivered[]): number =>
  items.reduce((count, { kind }) => count + (kind === "packet" ? 1 : 0), 0);
