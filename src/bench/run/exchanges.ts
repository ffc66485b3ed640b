/**
 * Carries exchanges between the simulation and the drivers, and decides how each ends: answered, overrun, or missed.
 *
 * Answers wait in an inbox from the I/O callback in which they came until the runner takes them.
 */

import type { Exchange, SimTime } from "../../kernel/index.ts";
import { spacecraftName } from "../../mission/craft.ts";
import type { Exercise } from "../../mission/exercise.ts";
import { rhythms } from "../../mission/order.ts";
import { isLost, type Lost } from "../../mission/responder.ts";
import type { StreamedReport } from "../../mission/streamed.ts";
import { type StepMessage, type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import type { Driver } from "./driver.ts";
import { Deadlines } from "./exchange-timing.ts";
import { addTo, createHistogram, type Histogram } from "./histogram.ts";
import type { Pace } from "./pacing.ts";

interface Arrived {
  readonly unit: UnitName;
  /** Also the tick of the Step: both count from 0. */
  readonly number: number;
  readonly answer: object;
}

const lostLink: Lost = { lost: "link" };
const overrun: Lost = { lost: "overrun" };

export class Exchanges {
  /** How late the bench sent its STEPs, paced only. */
  readonly lateness: Histogram = createHistogram();
  readonly #exercise: Exercise;
  readonly #drivers: ReadonlyMap<UnitName, Driver>;
  readonly #inbox: Arrived[] = [];
  /** Reports of targets that run on their own clock, as they came. */
  readonly #streamed: StreamedReport[] = [];
  readonly #deadlines = new Deadlines();

  constructor(exercise: Exercise, drivers: ReadonlyMap<UnitName, Driver>) {
    this.#exercise = exercise;
    this.#drivers = drivers;
  }

  get hasArrived(): boolean {
    return this.#inbox.length > 0;
  }

  hasArrivedFor(unit: UnitName): boolean {
    return this.#inbox.some((arrived) => arrived.unit === unit);
  }

  /** An answer came in. */
  arrived(unit: UnitName, number: number, answer: object): void {
    const timing = this.#drivers.get(unit)?.tally.timing;
    if (timing !== undefined && !isLost(answer)) this.#deadlines.answered(timing, unit, number, now_us());
    this.#inbox.push({ unit, number, answer });
  }

  /** A report came in that nobody asked for. */
  streamed(report: StreamedReport): void {
    this.#streamed.push(report);
  }

  /** The link of a unit is gone, and with it the answer that it owes; a link that is soon back will not bring it. */
  linkLost(unit: UnitName): void {
    const number = this.#exercise.simulation.openExchange(unit);
    if (number !== undefined) this.arrived(unit, number, lostLink);
  }

  /** Hands what came in to the simulation; what was streamed takes place when it came. */
  takeInbox(pace?: Pace): void {
    for (const report of this.#streamed.splice(0)) {
      const { simulation } = this.#exercise;
      const at = pace === undefined ? simulation.now : pace.simAt(report.stamp.host_us);
      simulation.inject(spacecraftName, "streamed", report, at);
    }
    for (const { unit, number, answer } of this.#inbox.splice(0)) {
      const isTaken = this.#exercise.simulation.resolve(unit, number, answer);
      const tally = this.#drivers.get(unit)?.tally;
      if (tally === undefined) continue;
      if (!isTaken) tally.late += isLost(answer) ? 0 : 1;
      else if (isLost(answer)) tally.missed++;
      else tally.answers++;
    }
  }

  /** Sends every open exchange before any answer is awaited. */
  sendAll(paced: Pace | undefined): void {
    for (const exchange of this.#exercise.simulation.takeExchanges()) this.#send(exchange, paced);
  }

  /** Ends an exchange that nobody will answer. */
  miss(unit: UnitName): void {
    if (this.#giveUp(unit, lostLink)) this.#count(unit, "missed");
  }

  /** Ends an exchange whose deadline is over. */
  overrun(unit: UnitName): void {
    if (!this.#giveUp(unit, overrun)) return;
    const timing = this.#drivers.get(unit)?.tally.timing;
    const isBench = timing !== undefined && this.#deadlines.overrun(timing, unit);
    if (this.#count(unit, "overruns") !== 1) return;
    const { outbox, simulation } = this.#exercise;
    outbox.notice(
      simulation.now,
      unit,
      "medium",
      `overrun${isBench ? " of the bench's own, which sent the STEP too late" : ""}: the answer was not in at its deadline; the last outputs are held`,
    );
  }

  isOpen(unit: UnitName): boolean {
    return this.#drivers.get(unit)?.isOpen === true;
  }

  /** How late the Step is that leaves now. */
  #note(unit: UnitName, number: number, at: SimTime, paced: Pace, driver: Driver): void {
    const wall = { at_us: paced.wallAt(at), due_us: paced.wallAt(at + rhythms[unit].outputDelay), now_us: now_us() };
    addTo(this.lateness, wall.now_us - wall.at_us);
    this.#deadlines.sent(driver.tally.timing, unit, number, wall);
  }

  #send({ port, at, number, request }: Exchange, paced: Pace | undefined): void {
    const unit = port as UnitName;
    const driver = this.#drivers.get(unit);
    if (driver === undefined || !driver.isOpen) return this.miss(unit);
    if (driver.stream !== undefined) return this.#hold(unit, driver, request as StepMessage);
    if (paced !== undefined) this.#note(unit, number, at, paced, driver);
    const sent = driver.send(request as StepMessage, paced && sessionDeadline_us(unit, at, paced));
    if (sent === "busy") this.overrun(unit);
    else if (sent === "lost") this.miss(unit);
  }

  /** A unit that runs on its own clock is not stepped: it gets its telecommands, and its outputs stay as they are. */
  #hold(unit: UnitName, driver: Driver, { tick, telecommands }: StepMessage): void {
    driver.command(telecommands);
    const nothing = { ...unitByName(unit).messages.StepDone.create(), outputs: null, telemetry: null };
    this.#exercise.simulation.resolve(unit, tick, { ...nothing, tick });
  }

  #giveUp(unit: UnitName, answer: Lost): boolean {
    const { simulation } = this.#exercise;
    const number = simulation.openExchange(unit);
    return number !== undefined && simulation.resolve(unit, number, answer);
  }

  #count(unit: UnitName, what: "missed" | "overruns"): number {
    const tally = this.#drivers.get(unit)?.tally;
    return tally === undefined ? 0 : ++tally[what];
  }
}

/** The session waits until the unit's next instant: whether an answer is in time is decided here, once. */
const sessionDeadline_us = (unit: UnitName, at: SimTime, paced: Pace): number =>
  paced.wallAt(at + rhythms[unit].period);
