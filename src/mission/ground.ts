/**
 * The ground as one component: stations, the pass in progress, what came down, and the telecommands that wait to go up.
 *
 * One station works the satellite at a time, the first that has it in view. It radiates from AOS to LOS, locks on the
 * downlink once the margin has been positive for a while, and releases one telecommand a second while it is locked.
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
  chainStart,
  type Component,
  type Crossing,
  type Effects,
  seconds,
  type SimEvent,
  type SimTime,
  type Watch,
} from "../kernel/index.ts";
import { obc, report } from "../messages/index.ts";
import { sealUplinkFrame } from "../messages/uplink-frame.ts";
import { type UnitName, unitByName, unitNames } from "../onboard/unit.ts";
import type { Delivered, Spacecraft } from "../spacecraft/spacecraft.ts";
import { type CommandRecord, hasEnded, keep, moveOn } from "./commands.ts";
import { reasonName } from "./names.ts";
import type { Outbox } from "./notice.ts";
import { order, radioPeriod } from "./order.ts";
import { radioPath, type RadioPath } from "./radio-path.ts";
import { type CraftState, spacecraftName, type UplinkSignal } from "./spacecraft.ts";
import { chainRecord } from "./telemetry-chain.ts";

export const groundName = "ground";

/** Margin must hold this long before the receiver is called locked. */
const lockTime = seconds(2);
const watchStep = seconds(30);
const watchHorizon = seconds(6 * 3600);

/** A telecommand that waits for a pass. */
interface Waiting {
  readonly requestId: number;
  readonly frame: Uint8Array;
}

export interface GroundState {
  /** Stations that see the satellite above their mask. */
  readonly visible: Record<string, boolean>;
  working: string | null;
  /** Since when the margin is positive, or -1. */
  signalSince: SimTime | -1;
  margin_db: number;
  elevation_deg: number;
  range_km: number;
  readonly waiting: Waiting[];
  readonly commands: CommandRecord[];
  nextRequestId: number;
  readonly latest: Partial<Record<UnitName, { at: SimTime; telemetry: object }>>;
  lastBeacon: { at: SimTime; beacon: object } | null;
  packetsReceived: number;
  packetsMissed: number;
  packetsLost: number;
  beaconsReceived: number;
  /** Next sequence expected, by channel number. */
  readonly expected: Record<number, number>;
  chain: Uint8Array;
}

/** Payload of a "command" event: what an operator or a timeline asks for. */
export interface CommandRequest {
  readonly unit: UnitName;
  readonly name: string;
  /** The unit's Telecommand message without its request_id. */
  readonly message: object;
}

export interface GroundOptions {
  readonly environment: Environment;
  readonly hardware: Spacecraft;
  readonly stations: readonly Station[];
  readonly radio: Readonly<Record<string, StationRadio>>;
  readonly outbox: Outbox;
}

export const isLocked = (state: GroundState, at: SimTime): boolean =>
  state.signalSince !== -1 && at - state.signalSince >= lockTime;

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
    const { stations } = this.#options;
    return {
      visible: Object.fromEntries(stations.map(({ name }) => [name, false])),
      working: null,
      signalSince: -1,
      margin_db: 0,
      elevation_deg: 0,
      range_km: 0,
      waiting: [],
      commands: [],
      nextRequestId: 1,
      latest: {},
      lastBeacon: null,
      packetsReceived: 0,
      packetsMissed: 0,
      packetsLost: 0,
      beaconsReceived: 0,
      expected: { 1: 0, 2: 0, 3: 0 },
      chain: chainStart(),
    };
  }

  start(state: GroundState, effects: Effects): void {
    for (const [name, watch] of Object.entries(this.watches)) {
      if (watch.value(state, effects.now) >= 0) this.#rise(state, name, effects);
    }
  }

  handle(state: GroundState, event: SimEvent, effects: Effects): void {
    switch (event.kind) {
      case "crossing": {
        const { watch, rising } = event.payload as Crossing;
        return rising ? this.#rise(state, watch, effects) : this.#set(state, watch, effects);
      }
      case "track":
        return this.#track(state, effects);
      case "radiated":
        return this.#radiated(state, event.payload as Delivered[], effects);
      case "received":
        for (const item of event.payload as Delivered[]) this.#receive(state, item, event.at);
        return;
      case "command":
        return this.#command(state, event.payload as CommandRequest, event.at);
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
        track(ephemeris, station, at, angles) === 0 ? maskMargin_rad(station, angles) : -Math.PI / 2,
    };
  }

  #rise(state: GroundState, station: string, effects: Effects): void {
    state.visible[station] = true;
    this.#options.outbox.notice(effects.now, "ground", "info", `AOS ${station}`);
    if (state.working === null) this.#work(state, station, effects);
  }

  #set(state: GroundState, station: string, effects: Effects): void {
    state.visible[station] = false;
    this.#options.outbox.notice(effects.now, "ground", "info", `LOS ${station}`);
    if (state.working !== station) return;
    const next = Object.keys(state.visible).find((name) => state.visible[name]);
    if (next !== undefined) return this.#work(state, next, effects);
    state.working = null;
    state.signalSince = -1;
    effects.schedule(effects.now, order.crossing, spacecraftName, "uplink-off");
    effects.schedule(effects.now, order.crossing, spacecraftName, "feeder", false);
    for (const command of state.commands) {
      if (command.status !== "QUEUED") this.#move(command, "UNKNOWN", "no report before LOS", effects.now);
    }
  }

  #work(state: GroundState, station: string, effects: Effects): void {
    const tracking = state.working !== null;
    state.working = station;
    state.signalSince = -1;
    effects.schedule(effects.now, order.crossing, spacecraftName, "feeder", true);
    if (!tracking) effects.schedule(alignUp(effects.now, radioPeriod), order.track, this.name, "track");
  }

  /** Once a second in a pass: point, radiate, judge the downlink, release a telecommand. */
  #track(state: GroundState, effects: Effects): void {
    const path = this.#path(state, effects.now);
    if (path === undefined || state.working === null) return;
    const radio = this.#options.radio[state.working] as StationRadio;
    state.elevation_deg = (path.elevation_rad * 180) / Math.PI;
    state.range_km = path.range_m / 1000;
    const arrival = after(effects.now, path.lightTime);
    const signal: UplinkSignal = {
      isotropicPower_dbm: uplinkPower_dbm(radio, path.range_m),
      direction_N: path.direction_N,
      doppler_hz: dopplerShift_hz(path.rangeRate_mps, radio.uplink_hz),
    };
    effects.schedule(arrival, order.arrival, spacecraftName, "uplink", signal);
    const craft = effects.read<CraftState>(spacecraftName);
    const eirp_dbm = this.#options.hardware.eirp_dbm(craft.truth, path.direction_N);
    state.margin_db = downlinkMargin_db(radio, path.range_m, eirp_dbm, craft.truth.radio.downlinkRate_bps);
    this.#judge(state, effects.now);
    if (isLocked(state, effects.now)) this.#release(state, arrival, effects);
    effects.schedule(after(effects.now, radioPeriod), order.track, this.name, "track");
  }

  /** A silent transmitter does not unlock the ground at once: between two beacons the margin keeps its last judgement. */
  #judge(state: GroundState, at: SimTime): void {
    if (state.margin_db === -Infinity) return;
    if (state.margin_db < 0) state.signalSince = -1;
    else if (state.signalSince === -1) state.signalSince = at;
  }

  #release(state: GroundState, arrival: SimTime, effects: Effects): void {
    const next = state.waiting.shift();
    if (next === undefined) return;
    effects.schedule(arrival, order.arrival, spacecraftName, "uplink-frame", next.frame);
    const command = state.commands.find(({ requestId }) => requestId === next.requestId);
    if (command !== undefined) this.#move(command, "RADIATED", "", effects.now);
  }

  #radiated(state: GroundState, items: Delivered[], effects: Effects): void {
    const path = this.#path(state, effects.now);
    if (path === undefined || state.working === null || state.signalSince === -1) {
      state.packetsLost += items.length;
      return;
    }
    effects.schedule(after(effects.now, path.lightTime), order.arrival, this.name, "received", items);
  }

  #path(state: GroundState, at: SimTime): RadioPath | undefined {
    const station = state.working === null ? undefined : this.#stations.get(state.working);
    return station === undefined ? undefined : radioPath(this.#options.environment, station, at);
  }

  #receive(state: GroundState, item: Delivered, at: SimTime): void {
    if (item.kind === "beacon") {
      state.beaconsReceived++;
      state.lastBeacon = { at, beacon: item.beacon };
      return;
    }
    state.chain = chainRecord(state.chain, 0x80, item.channel, at, item.bytes);
    const packet = obc.v1.Packet.decode(item.bytes);
    if (!packet.ok) {
      state.packetsLost++;
      return;
    }
    state.packetsReceived++;
    this.#count(state, packet.value);
    this.#unpack(state, packet.value, at);
  }

  #count(state: GroundState, packet: obc.v1.Packet): void {
    const expected = state.expected[packet.channel] ?? 0;
    if (packet.sequence > expected) state.packetsMissed += packet.sequence - expected;
    state.expected[packet.channel] = packet.sequence + 1;
  }

  #unpack(state: GroundState, packet: obc.v1.Packet, at: SimTime): void {
    const unit = unitNames[packet.unit - 1];
    if (unit === undefined) return;
    if (packet.content === obc.v1.Content.CONTENT_TELEMETRY) {
      const decoded = unitByName(unit).messages.Telemetry.decode(packet.body);
      if (decoded.ok) state.latest[unit] = { at, telemetry: decoded.value };
    } else if (packet.content === obc.v1.Content.CONTENT_VERIFICATION) {
      const decoded = report.v1.Verification.decode(packet.body);
      if (decoded.ok) this.#verify(state, decoded.value, at);
    }
  }

  #verify(state: GroundState, { requestId, stage, reason }: report.v1.Verification, at: SimTime): void {
    const command = state.commands.find((candidate) => candidate.requestId === requestId);
    if (command === undefined) return;
    if (reason !== report.v1.FailureReason.FAILURE_REASON_NONE) this.#move(command, "REFUSED", reasonName(reason), at);
    else if (stage === report.v1.Stage.STAGE_COMPLETION) this.#move(command, "EXECUTED", "", at);
    else if (command.status === "RADIATED") this.#move(command, "ACCEPTED", "", at);
  }

  #command(state: GroundState, { unit, name, message }: CommandRequest, at: SimTime): void {
    const requestId = state.nextRequestId++;
    const { messages, number } = unitByName(unit);
    const telecommand = { ...messages.Telecommand.create(), ...message, requestId };
    const body = messages.Telecommand.encode(telecommand);
    const request = obc.v1.Request.encode({ requestId, unit: number as obc.v1.Unit, body });
    state.waiting.push({ requestId, frame: sealUplinkFrame(request) });
    keep(state.commands, { requestId, unit, name, status: "QUEUED", reason: "", queuedAt: at, changedAt: at });
    this.#options.outbox.notice(at, "ground", "info", `telecommand ${requestId} queued: ${unit} ${name}`);
  }

  #move(command: CommandRecord, status: CommandRecord["status"], reason: string, at: SimTime): void {
    if (hasEnded(command) || !moveOn(command, status, reason, at)) return;
    const why = reason === "" ? "" : `, ${reason}`;
    const severity = status === "REFUSED" || status === "UNKNOWN" ? "medium" : "info";
    this.#options.outbox.notice(at, "ground", severity, `telecommand ${command.requestId} (${command.unit} ${command.name}) ${status}${why}`);
  }
}
