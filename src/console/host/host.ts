/**
 * The exercise as the server sees it: it flies, does what people ask, and tells what came of it.
 *
 * It lives in the thread that has the serial ports; what it tells leaves through `tell`, which posts to another one.
 */

import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { RunSinks } from "../../bench/run/runner.ts";
import { assert, type SimTime } from "../../kernel/index.ts";
import type { UnitName } from "../../onboard/unit.ts";
import type { Operation, OperationReply } from "../protocol/operation.ts";
import type { HostMessage } from "../protocol/port.ts";
import type { EventSeverity } from "../protocol/state.ts";
import type { Person } from "../protocol/role.ts";
import type { ExerciseLine } from "../protocol/state.ts";
import type { Flight, FlightPlan, MakeFlight } from "./flight.ts";
import type { Archives } from "./archives.ts";
import { carryOut, type Dispatch } from "./dispatch.ts";
import { Leap } from "./leap.ts";
import { Teller } from "./teller.ts";

/** How often at most what has changed is told, ms of the wall clock. */
const tellEvery_ms = 100;

export interface HostOptions {
  readonly makeFlight: MakeFlight;
  readonly plan: FlightPlan;
  /** Where breakpoints are kept by name. */
  readonly breakpoints: string;
  readonly tell: (message: HostMessage) => void;
  /** Where what came is kept; without them nothing can be looked back at. */
  readonly archives?: Archives;
  /** What can be flown instead; nothing without it. */
  readonly exercises?: readonly ExerciseLine[];
  /** Begins with a jump to so long before the first pass, s; without it at the start of the exercise. */
  readonly beginBeforeAos_s?: number;
}

export class ExerciseHost {
  readonly #options: HostOptions;
  #flight: Flight | undefined;
  #teller: Teller | undefined;
  #leap = new Leap();
  #branch = 0;
  /** Units that somebody gave another target. */
  readonly #targets = new Map<UnitName, string>();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** The flight that is to take the place of the one that flies. */
  #next: FlightPlan | undefined;
  #flying: Promise<void> = Promise.resolve();
  #wakeIdle: (() => void) | undefined;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  /** Opens the first flight, and lets it fly until `close`. @throws Error where it cannot be made */
  async start(): Promise<void> {
    await this.#enter(this.#options.plan);
    this.#timer = setInterval(() => this.#teller?.turn(), tellEvery_ms);
    this.#skipToPass();
    this.#flying = this.#fly();
  }

  #skipToPass(): void {
    const { beginBeforeAos_s: lead_s } = this.#options;
    const flight = this.#flight;
    if (lead_s === undefined || flight === undefined || flight.sync !== "lockstep") return;
    const aos = this.#teller?.predictions.nextAos(flight.exercise.simulation.now);
    if (aos !== undefined && aos > lead_s * 1e6) this.#leap.jump(flight, (aos - lead_s * 1e6) as SimTime);
  }

  /** Everything that a page needs before the news: for one that has just come. */
  retell(): void {
    this.#teller?.retell();
  }

  /** A line of the event list from the shell around it. */
  say(severity: EventSeverity, text: string): void {
    this.#teller?.say(severity, text);
  }

  async operate(person: Person, operation: Operation): Promise<OperationReply> {
    const flight = this.#flight;
    const teller = this.#teller;
    if (flight === undefined || teller === undefined)
      return notNow("the exercise is being set up; ask again in a moment");
    try {
      const reply = await carryOut(operation, this.#dispatch(person, flight, teller));
      teller.turn();
      return reply;
    } catch (error) {
      return { ok: false, reason: "failed", why: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Ends the flight and closes its links. Idempotent. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    this.#flight?.runner.stop();
    this.#wakeIdle?.();
    await this.#flying;
    this.#teller?.turn();
    await this.#flight?.close();
  }

  #dispatch(person: Person, flight: Flight, teller: Teller): Dispatch {
    return {
      person,
      flight,
      teller,
      leap: this.#leap,
      breakpoint: (name) => this.#breakpointPath(name),
      breakpointsChanged: () => this.#tellBreakpoints(),
      replace: (plan) => this.#replace(plan),
      retarget: (unit, target) => this.#retarget(unit, target),
    };
  }

  async #fly(): Promise<void> {
    while (!this.#isClosed) {
      const flight = this.#flight;
      assert(flight !== undefined, "somebody flies");
      const end = await flight.runner.run(this.#leap.goal(flight.until));
      if (this.#isClosed) return;
      if (this.#next === undefined) {
        if (end.reason === "reached" && this.#leap.land(flight)) continue;
        this.#teller?.ended(end);
        await new Promise<void>((resolve) => {
          this.#wakeIdle = resolve;
        });
      }
      const next: FlightPlan | undefined = this.#next;
      this.#next = undefined;
      if (next !== undefined) await this.#change(flight, next);
    }
  }

  /** Another flight in the place of this one; where it cannot be made, the plan that flew before is flown anew. */
  async #change(flight: Flight, next: FlightPlan): Promise<void> {
    this.#teller?.turn();
    await flight.close();
    try {
      await this.#enter(next);
    } catch (error) {
      this.#teller?.say("high", `not changed: ${error instanceof Error ? error.message : String(error)}`);
      this.#targets.clear();
      await this.#enter({ from: "scenario", scenario: flight.scenario });
    }
  }

  async #enter(plan: FlightPlan): Promise<void> {
    // The teller needs the flight, which needs the sinks.
    const hearing: { teller?: Teller } = {};
    const sinks: RunSinks = {
      record: (record) => hearing.teller?.record(record),
      notice: (notice) => hearing.teller?.notice(notice),
      packet: (packet) => hearing.teller?.packet(packet),
      command: (change) => hearing.teller?.command(change),
    };
    const flight = await this.#options.makeFlight(plan, sinks, this.#targets);
    this.#branch += 1;
    this.#leap = new Leap();
    const feed = await this.#options.archives?.feed(flight, this.#branch, plan.from === "breakpoint");
    flight.begin();
    const { tell } = this.#options;
    const teller = new Teller({ flight, branch: this.#branch, leap: this.#leap, tell, feed });
    hearing.teller = teller;
    this.#flight = flight;
    this.#teller = teller;
    teller.exercises(this.#options.exercises ?? []);
    teller.retell();
    await this.#tellBreakpoints();
  }

  #replace(plan: FlightPlan): OperationReply {
    this.#next = plan;
    this.#flight?.runner.stop();
    this.#wakeIdle?.();
    return { ok: true };
  }

  /** The flight goes on from where it is with another target in that socket: a restart of the unit, and logged as one. */
  async #retarget(unit: UnitName, target: string): Promise<OperationReply> {
    const flight = this.#flight;
    assert(flight !== undefined, "somebody flies");
    const path = this.#breakpointPath(`.retarget-${this.#branch}`);
    await flight.saveBreakpoint(path);
    this.#targets.set(unit, target);
    return this.#replace({ from: "breakpoint", path });
  }

  #breakpointPath(name: string): string {
    return join(this.#options.breakpoints, `${name}.breakpoint`);
  }

  async #tellBreakpoints(): Promise<void> {
    const folder = this.#options.breakpoints;
    const files = existsSync(folder) ? await readdir(folder) : [];
    const names = files.filter((file) => file.endsWith(".breakpoint") && !file.startsWith("."));
    this.#teller?.breakpoints(names.toSorted().map((file) => join(folder, file)));
  }
}

const notNow = (why: string): OperationReply => ({ ok: false, reason: "not-now", why });
