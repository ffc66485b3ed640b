/** Reads an exercise and its links into the screen's model. It changes neither. */

import { now_us } from "../../../bench/clock.ts";
import type { Driver } from "../../../bench/run/driver.ts";
import type { Runner } from "../../../bench/run/runner.ts";
import { formatSimTime } from "../../../environment/time/epoch.ts";
import { secondsAt, type SimTime } from "../../../kernel/index.ts";
import { directorName, type DirectorState } from "../../../mission/director.ts";
import type { Exercise } from "../../../mission/exercise.ts";
import type { Notice, UnitRecord } from "../../../mission/notice.ts";
import { type UnitName, unitNames } from "../../../onboard/unit.ts";
import type { Clock, Orbit, ScreenModel } from "../model.ts";
import { AchievedRate } from "./achieved-rate.ts";
import { checkLine } from "./check-lines.ts";
import { EventLog } from "./event-log.ts";
import { GroundLog } from "./ground.ts";
import { linkLine } from "./link-lines.ts";
import { PassPlan } from "./pass-plan.ts";
import { TelemetryLog } from "./telemetry.ts";

export interface CollectorOptions {
  readonly exercise: Exercise;
  readonly runner: Pick<Runner, "rate" | "isFrozen">;
  readonly drivers: ReadonlyMap<UnitName, Pick<Driver, "report">>;
  readonly until: SimTime;
}

export class Collector {
  readonly #options: CollectorOptions;
  readonly #events: EventLog;
  readonly #plan: PassPlan;
  readonly #telemetry = new TelemetryLog();
  readonly #ground = new GroundLog();
  readonly #achieved = new AchievedRate();
  #pace = "";

  constructor(options: CollectorOptions) {
    const { environment, scenario } = options.exercise;
    this.#options = options;
    this.#events = new EventLog(environment.epoch);
    this.#plan = new PassPlan(environment, scenario.stations);
  }

  /** A sink of the run. */
  notice(notice: Notice): void {
    this.#events.add(notice);
  }

  /** A sink of the run. */
  record({ unit, content, at }: UnitRecord): void {
    if (content === "telemetry") this.#telemetry.heard(unit, at);
  }

  read(isHelpShown: boolean): ScreenModel {
    const { exercise, drivers } = this.#options;
    const { simulation, scenario, environment } = exercise;
    const { now } = simulation;
    const { checks } = simulation.read<DirectorState>(directorName).checks;
    return {
      title: scenario.name,
      clock: this.#clock(now),
      telemetry: this.#telemetry.read(exercise.craft().latest, now),
      orbit: orbit(exercise),
      ground: this.#ground.read(exercise.ground(), this.#plan.after(now), now, environment.epoch),
      links: [...drivers].map(([unit, driver]) => linkLine(unit, driver.report())),
      models: unitNames.filter((unit) => !drivers.has(unit)),
      checks: scenario.checks.map((spec, index) => checkLine(spec, checks[index]!, now)),
      events: this.#events.lines,
      isHelpShown,
    };
  }

  #clock(now: SimTime): Clock {
    const { exercise, runner, until } = this.#options;
    const { rate, isFrozen } = runner;
    const pace = `${rate} ${isFrozen}`;
    if (pace !== this.#pace) this.#achieved.restart();
    this.#pace = pace;
    this.#achieved.add(now, now_us());
    return {
      utc: `${formatSimTime(exercise.environment.epoch, now, 3).slice(0, 19)}Z`,
      elapsed_s: secondsAt(now),
      duration_s: secondsAt(until),
      askedRate: rate,
      achievedRate: this.#achieved.rate ?? null,
      isFrozen,
    };
  }
}

/** The ground computes the same from the elements; no sensor has a part in it. */
function orbit(exercise: Exercise): Orbit {
  const { truth } = exercise.view();
  return {
    latitude_deg: truth["latitude_deg"] as number,
    longitude_deg: truth["longitude_deg"] as number,
    altitude_km: truth["altitude_km"] as number,
    litFraction: truth["lit_fraction"] as number,
    fault: truth["orbit_fault"] as string,
  };
}
