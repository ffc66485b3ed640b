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
  /** Writes a breakpoint of the run in progress. */
  readonly saveBreakpoint?: () => void;
  /** What ends the process where nobody caught an exception; the terminal is back by then. */
  readonly onFailure: (error: unknown) => void;
}

export class Watch {
  readonly #options: WatchOptions;
  readonly #collector: Collector;
  readonly #view: View;
  #isRunning = false;
  #isEnding = false;
  #isLingering = false;

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
    if (this.#isLingering) return this.#view.end();
    if (!this.#isRunning || this.#isEnding) process.exit(0);
    this.#isEnding = true;
    this.#options.runner.stop();
  }

  /**
   * Runs and shows it; the terminal is as it was when this returns or throws. A run that ended by itself stays on a terminal
   * until a key is pressed.
   *
   * @param finished called when the run is over, before anybody is waited for; what it makes of the end comes back
   */
  async run<Result>(finished: (end: RunEnd) => Promise<Result>): Promise<{ end: RunEnd; result: Result }> {
    const { runner, until, onFailure } = this.#options;
    const unguard = guard(() => this.#view.end(), onFailure);
    this.#isRunning = true;
    try {
      this.#view.start();
      const end = await runner.run(until);
      this.#isEnding = true;
      const result = await finished(end);
      if (end.reason !== "stopped") await this.#linger(end);
      return { end, result };
    } finally {
      this.#isEnding = true;
      this.#view.end();
      unguard();
    }
  }

  async #linger(end: RunEnd): Promise<void> {
    this.#isLingering = true;
    await this.#view.linger(
      end.reason === "broken" ? "the bench broke: any key tells why" : "the run is over: any key shows its result",
    );
    this.#isLingering = false;
  }

  /** How it stands, in a line. */
  status(): string {
    return statusLine(this.#collector.read(false));
  }

  #createView(): View {
    const { exercise, runner, saveBreakpoint } = this.#options;
    const { stdin, stdout, env } = process;
    const collector = this.#collector;
    if (!stdout.isTTY || env["TERM"] === "dumb") {
      return createPlainView({ write: (text) => stdout.write(text), collector, epoch: exercise.environment.epoch });
    }
    const input = stdin.isTTY ? stdin : undefined;
    return createLiveView({
      output: stdout,
      input,
      collector,
      runner,
      quit: () => this.quit(),
      saveBreakpoint,
      environment: env,
    });
  }
}
