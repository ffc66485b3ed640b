/** What is told of one flight: gathered as it comes, sent in turns, each topic only where it has changed. */

import { basename } from "node:path";
import type { RunEnd } from "../../bench/run/runner.ts";
import { after, hours, type SimTime } from "../../kernel/index.ts";
import type { CommandChange, Notice, ReceivedPacket, UnitRecord } from "../../mission/notice.ts";
import { obc } from "../../messages/index.ts";
import { type UnitName, unitByName } from "../../onboard/unit.ts";
import type { HostMessage } from "../protocol/port.ts";
import type { Topic, Topics } from "../protocol/port.ts";
import type { EventLine, EventSeverity } from "../protocol/state.ts";
import type { ArchiveFeed } from "./archive-feed.ts";
import type { Flight } from "./flight.ts";
import type { Leap } from "./leap.ts";
import { SampleColumn } from "./sample-column.ts";
import { CommandWatch } from "./topics/commands.ts";
import { DeskWatch } from "./topics/desk.ts";
import { descriptionOf } from "./topics/description.ts";
import { noticeLine, packetLine } from "./topics/events.ts";
import { faultLines } from "./topics/faults.ts";
import { linkLines } from "./topics/links.ts";
import { OnboardWatch } from "./topics/onboard.ts";
import { Predictions } from "./topics/prediction.ts";
import { scoreLines } from "./topics/score.ts";
import { statusOf } from "./topics/status.ts";
import { addTruth, truthNames } from "./truth-samples.ts";
import { addTelemetry } from "./unit-samples.ts";

/** Lines of the event list that a page which has just come is told. */
const eventsKept = 500;
/** Plans reach so far, and are made anew when so much of them is past. */
const planLength = hours(26);
const planAge_us = 60e6;
/** Truth is looked at this often, us of simulated time at least; and at most once a turn. */
const truthEvery_us = 1e6;
const linksEvery_turns = 5;

export interface TellerOptions {
  readonly flight: Flight;
  readonly branch: number;
  readonly leap: Leap;
  readonly tell: (message: HostMessage) => void;
  /** Where it is kept; without one nothing can be looked back at. */
  readonly feed?: ArchiveFeed | undefined;
}

export class Teller {
  readonly predictions: Predictions;
  readonly #feed: ArchiveFeed | undefined;
  readonly #flight: Flight;
  readonly #branch: number;
  readonly #leap: Leap;
  readonly #tell: (message: HostMessage) => void;
  readonly #downlink = new SampleColumn("downlink");
  readonly #cable = new SampleColumn("cable");
  readonly #truth = new SampleColumn("truth");
  readonly #truthNames: readonly string[];
  readonly #truthIndex: ReadonlyMap<string, number>;
  readonly #commands: CommandWatch;
  readonly #desk = new DeskWatch();
  readonly #onboard = new OnboardWatch();
  #news: EventLine[] = [];
  #events: EventLine[] = [];
  #eventNumber = 0;
  /** Counts down: no gap in the others' numbers tells that there was a line behind the glass. */
  #hiddenNumber = 0;
  #plannedAt: SimTime | -1 = -1;
  #truthAt = -Infinity;
  #turns = 0;
  #breakpoints: Topics["breakpoints"] = [];
  #exercises: Topics["exercises"] = [];
  #end: RunEnd | undefined;
  /** As it was last told, by topic. */
  readonly #told = new Map<Topic, string>();

  constructor({ flight, branch, leap, tell, feed }: TellerOptions) {
    this.#flight = flight;
    this.#branch = branch;
    this.#leap = leap;
    this.#tell = tell;
    this.#feed = feed;
    this.predictions = new Predictions(flight.exercise.scenario);
    this.#truthNames = truthNames(flight.exercise.view());
    this.#truthIndex = new Map(this.#truthNames.map((name, index) => [name, index]));
    this.#commands = new CommandWatch();
  }

  get isOver(): boolean {
    return this.#end !== undefined;
  }

  hasBreakpoint(name: string): boolean {
    return this.#breakpoints.some((known) => known.name === name);
  }

  /** A sink: what a unit said on the bench. */
  record({ unit, content, message, at }: UnitRecord): void {
    if (content === "telemetry") addTelemetry(this.#cable, unit, message, at, at);
  }

  /** A sink: what came down. */
  packet(packet: ReceivedPacket): void {
    const { unit, content, body, generatedAt, at } = packet;
    this.#feed?.packet(packet);
    if (content === obc.v1.Content.CONTENT_TELEMETRY) {
      const decoded = unitByName(unit).messages.Telemetry.decode(body);
      if (decoded.ok) addTelemetry(this.#downlink, unit, decoded.value, generatedAt, at);
    } else {
      this.#onboard.take(packet);
      this.#event(packetLine(packet));
    }
  }

  /** A sink: a telecommand moved on. */
  command(change: CommandChange): void {
    this.#feed?.command(change);
  }

  /** A sink: a notice of the exercise or of the bench. */
  notice(notice: Notice): void {
    this.#event(noticeLine(notice));
  }

  /** A line of the host's own. */
  say(severity: EventSeverity, text: string): void {
    const at_us = this.#flight.exercise.simulation.now;
    this.#event({ at_us, generated_us: null, source: "exercise", severity, text, audience: "everybody" });
  }

  breakpoints(paths: readonly string[]): void {
    this.#breakpoints = paths.map((path) => ({ name: basename(path, ".breakpoint") }));
    this.#topic("breakpoints", this.#breakpoints);
  }

  /** What can be flown instead; told with everything else. */
  exercises(lines: Topics["exercises"]): void {
    this.#exercises = lines;
  }

  ended(end: RunEnd): void {
    this.#end = end;
    if (end.reason === "broken") this.say("high", `the bench broke: ${end.cause.message}`);
    else this.say("info", end.reason === "reached" ? "the exercise is over" : "the exercise was ended");
    this.turn();
  }

  /** Everything, for those who have not heard of this flight. */
  retell(): void {
    this.#told.clear();
    const { exercise } = this.#flight;
    this.#topic("description", descriptionOf(this.#flight, this.#branch, this.#truthNames));
    this.#commands.forget();
    this.#desk.forget();
    this.#plannedAt = -1;
    this.#topic("breakpoints", this.#breakpoints);
    this.#topic("exercises", this.#exercises);
    if (this.#events.length > 0) this.#tell({ kind: "told", topic: "events", content: this.#events });
    this.#truthAt = -Infinity;
    for (const [unit, latest] of Object.entries(exercise.ground().latest)) {
      addTelemetry(this.#downlink, unit as UnitName, latest.telemetry, latest.at, latest.at);
    }
    this.turn();
  }

  /** Tells what has changed since the last turn. */
  turn(): void {
    const { exercise } = this.#flight;
    const { now } = exercise.simulation;
    this.#turns += 1;
    this.#topic("status", statusOf(this.#flight, this.predictions, this.#leap.isUnderWay, this.isOver));
    this.#samples(now);
    const commands = this.#commands.changed(exercise.ground());
    if (commands.length > 0) this.#tell({ kind: "told", topic: "commands", content: commands });
    const desk = exercise.desk();
    const alarms = this.#desk.alarms(desk);
    if (alarms.length > 0) this.#tell({ kind: "told", topic: "alarms", content: alarms });
    const procedures = this.#desk.procedures(desk);
    if (procedures.length > 0) this.#tell({ kind: "told", topic: "procedures", content: procedures });
    if (this.#news.length > 0) {
      this.#tell({ kind: "told", topic: "events", content: this.#news });
      this.#news = [];
    }
    this.#topic("onboard", this.#onboard.reports);
    this.#topic("faults", faultLines(exercise));
    this.#topic("score", scoreLines(exercise));
    if (this.#turns % linksEvery_turns === 1) this.#topic("links", linkLines(this.#flight));
    if (this.#plannedAt === -1 || Math.abs(now - this.#plannedAt) > planAge_us) {
      this.#plannedAt = now;
      this.#topic("plan", this.predictions.plan(now, after(now, planLength), now));
    }
  }

  #samples(now: SimTime): void {
    const { exercise } = this.#flight;
    if (now - this.#truthAt >= truthEvery_us) {
      this.#truthAt = now;
      const view = exercise.view();
      addTruth(this.#truth, this.#truthIndex, view, now);
      if (this.#feed !== undefined) addTruth(this.#feed.truth, this.#truthIndex, view, now);
    }
    this.#feed?.turn();
    for (const column of [this.#downlink, this.#cable, this.#truth]) {
      const batch = column.take();
      if (batch !== undefined) this.#tell({ kind: "samples", batch });
    }
  }

  #event(line: Omit<EventLine, "number"> | undefined): void {
    if (line === undefined) return;
    const number = line.audience === "everybody" ? ++this.#eventNumber : --this.#hiddenNumber;
    const numbered = { ...line, number };
    this.#feed?.event(numbered);
    this.#news.push(numbered);
    this.#events.push(numbered);
    if (this.#events.length > 2 * eventsKept) this.#events = this.#events.slice(-eventsKept);
  }

  /** A topic that is told whole, where it is not as it was. */
  #topic<T extends Topic>(topic: T, content: Topics[T]): void {
    const text = JSON.stringify(content);
    if (this.#told.get(topic) === text) return;
    this.#told.set(topic, text);
    this.#tell({ kind: "told", topic, content } as HostMessage);
  }
}
