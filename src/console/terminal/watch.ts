/** One exercise watched from its start to its end, with whoever watches able to end it. */

import type { Driver } from "../../bench/run/driver.ts";
import type { RunEnd, Runner, RunSinks } from "../../bench/run/runner.ts";
import type { SimTime } from "../../kernel/index.ts";
import type { Exercise } from "../../mission/exercise.ts";
import type { UnitName } from "../../onboard/unit.ts";
import { Collector } from "./collect/collector.ts";
import { guard } from "./guard.ts";
import { createLiveView } from "./live-view.ts";
import { createPlainView } from "./plain-view.ts";
import { statusLine } from "./status-line.ts";
import type { View } from "./view.ts";

export interface WatchOptions {
  readonly exercise: Exercise;
  readonly runner: Runner;
  readonly drivers: ReadonlyMap<UnitName, Driver>;
  readonly until: SimTime;
  /** What ends the process where nobody caught an exception; the terminal is back by then. */
  readonly onFailure: (error: unknown) => void;
}

export class Watch {
  readonly #options: WatchOptions;
  readonly #collector: Collector;
  readonly #view: View;
  #isRunning = false;
  #isEnding = false;

  constructor(options: WatchOptions) {
    const { exercise, runner, drivers, until } = options;
    this.#options = options;
    this.#collector = new Collector({ exercise, runner, drivers, until });
    this.#view = this.#createView();
  }

  /** Between the run and what else wants its output. */
  sinks(others: RunSinks | undefined): RunSinks {
    return {
      ...others,
      record: (record) => {
        others?.record?.(record);
        this.#collector.record(record);
      },
      notice: (notice) => {
        others?.notice?.(notice);
        // Targets that end with us are no news.
        if (this.#isEnding) return;
        this.#collector.notice(notice);
        this.#view.notice(notice);
      },
    };
  }

  /** Ends the run. Before it began, or asked a second time, it ends the process. */
  quit(): void {
    if (!this.#isRunning || this.#isEnding) process.exit(0);
    this.#isEnding = true;
    this.#options.runner.stop();
  }

  /** Runs and shows it; the terminal is as it was when this returns or throws. */
  async run(): Promise<RunEnd> {
    const { runner, until, onFailure } = this.#options;
    const unguard = guard(() => this.#view.end(), onFailure);
    this.#isRunning = true;
    try {
      this.#view.start();
      return await runner.run(until);
    } finally {
      this.#isEnding = true;
      this.#view.end();
      unguard();
    }
  }

  /** How it stands, in a line. */
  status(): string {
    return statusLine(this.#collector.read(false));
  }

  #createView(): View {
    const { exercise, runner } = this.#options;
    const { stdin, stdout, env } = process;
    const collector = this.#collector;
    if (!stdout.isTTY || env["TERM"] === "dumb") {
      return createPlainView({ write: (text) => stdout.write(text), collector, epoch: exercise.environment.epoch });
    }
    const input = stdin.isTTY ? stdin : undefined;
    return createLiveView({ output: stdout, input, collector, runner, quit: () => this.quit(), environment: env });
  }
}
