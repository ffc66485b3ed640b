/** What a debrief tells, gathered while a recording flies again: lines in their order, and what was seen beside what was. */

import type { ReplaySinks } from "../../bench/run/replay.ts";
import { secondsAt } from "../../kernel/index.ts";
import type { Exercise } from "../../mission/exercise.ts";
import type { Notice } from "../../mission/notice.ts";
import { commandText } from "../../mission/procedures/text.ts";

/** A line of the log. */
export interface LogLine {
  readonly at_s: number;
  readonly source: string;
  readonly severity: Notice["severity"];
  readonly text: string;
  readonly hidden: boolean;
}

/** One quantity over the exercise; null where nothing was seen. */
export interface Curve {
  readonly title: string;
  readonly unit: string;
  readonly seen: readonly (number | null)[];
  readonly truth: readonly (number | null)[];
}

export interface CommandLine {
  readonly at_s: number;
  readonly command: string;
  readonly by: string;
  readonly status: string;
  readonly reason: string;
  readonly ended_s: number;
}

interface Plot {
  readonly title: string;
  readonly unit: string;
  readonly seen: (exercise: Exercise) => unknown;
  readonly truth: (truth: Readonly<Record<string, unknown>>) => unknown;
}

/** Samples that a curve has at most; they are as far apart as the exercise is long. */
const samplesMax = 600;
const linesMax = 5000;

const down =
  (unit: "adcs" | "power" | "comms", read: (telemetry: Record<string, unknown>) => unknown) =>
  (exercise: Exercise): unknown => {
    const received = exercise.ground().latest[unit];
    return received === undefined ? null : read(received.telemetry as unknown as Record<string, unknown>);
  };

const norm_deg = (vector: unknown): number => {
  const { x = 0, y = 0, z = 0 } = (vector ?? {}) as { x?: number; y?: number; z?: number };
  return (Math.hypot(x, y, z) * 180) / Math.PI;
};

const plots: readonly Plot[] = [
  {
    title: "body rate",
    unit: "deg/s",
    seen: down("adcs", ({ bodyRateRadps }) => norm_deg(bodyRateRadps)),
    truth: ({ body_rate_degps }) => body_rate_degps,
  },
  {
    title: "state of charge",
    unit: "1",
    seen: down("power", ({ stateOfCharge }) => stateOfCharge),
    truth: ({ state_of_charge }) => state_of_charge,
  },
  {
    title: "load",
    unit: "W",
    seen: down("power", ({ loadPowerW }) => loadPowerW),
    truth: ({ load_power_w }) => load_power_w,
  },
  {
    title: "bus voltage",
    unit: "V",
    seen: down("power", ({ busVoltageV }) => busVoltageV),
    truth: ({ bus_voltage_v }) => bus_voltage_v,
  },
];

export class Gathering {
  readonly lines: LogLine[] = [];
  readonly times_s: number[] = [];
  readonly #exercise: Exercise;
  readonly #every_s: number;
  readonly #seen: (number | null)[][] = plots.map(() => []);
  readonly #truth: (number | null)[][] = plots.map(() => []);
  #next_s = 0;

  constructor(exercise: Exercise, until_s: number) {
    this.#exercise = exercise;
    this.#every_s = until_s / samplesMax;
  }

  /** For a replay. Samples are taken between its slices, so they are ten seconds apart at least. */
  get sinks(): ReplaySinks {
    return {
      notice: (notice) => this.#line(notice),
      room: () => {
        this.#sample();
        return undefined;
      },
    };
  }

  curves(): Curve[] {
    return plots.map(({ title, unit }, i) => ({ title, unit, seen: this.#seen[i]!, truth: this.#truth[i]! }));
  }

  commands(): CommandLine[] {
    return this.#exercise.ground().commands.map(({ unit, name, fields, by, status, reason, queuedAt, changedAt }) => ({
      at_s: secondsAt(queuedAt),
      command: commandText({ unit, name, fields: fields as Record<string, string> }),
      by: by || "timeline",
      status,
      reason,
      ended_s: secondsAt(changedAt),
    }));
  }

  #line({ at, source, severity, text, hidden }: Notice): void {
    if (this.lines.length >= linesMax) return;
    this.lines.push({ at_s: secondsAt(at), source, severity, text, hidden: hidden === true });
  }

  #sample(): void {
    const now_s = secondsAt(this.#exercise.simulation.now);
    if (now_s < this.#next_s) return;
    this.#next_s = now_s + this.#every_s;
    this.times_s.push(now_s);
    const truth = this.#exercise.view().truth;
    for (const [i, plot] of plots.entries()) {
      this.#seen[i]!.push(this.#exercise.ground().working === null ? null : numberOf(plot.seen(this.#exercise)));
      this.#truth[i]!.push(numberOf(plot.truth(truth)));
    }
  }
}

const numberOf = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) ? value : null;
