/** The exercise on a terminal: frames out, keys in. */

import type { ReadStream, WriteStream } from "node:tty";
import type { Runner } from "../../bench/run/runner.ts";
import type { Collector } from "./collect/collector.ts";
import { frame } from "./frame.ts";
import { listenToKeys, listenToText } from "./keyboard.ts";
import type { Action } from "./keys.ts";
import { abilities } from "./look.ts";
import { faster, slower } from "./rates.ts";
import { Screen } from "./screen.ts";
import type { View } from "./view.ts";

const framePeriod_ms = 150;

export interface LiveViewOptions {
  readonly output: WriteStream;
  /** Absent where nobody types. */
  readonly input: ReadStream | undefined;
  readonly collector: Collector;
  readonly runner: Runner;
  readonly quit: () => void;
  /** Writes a breakpoint; absent where nobody does. */
  readonly saveBreakpoint: (() => void) | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function createLiveView(options: LiveViewOptions): View {
  return new LiveView(options);
}

class LiveView implements View {
  readonly #options: LiveViewOptions;
  readonly #screen: Screen;
  #timer: NodeJS.Timeout | undefined;
  #stopKeys: (() => void) | undefined;
  #isHelpShown = false;
  #note = "";
  #leave: (() => void) | undefined;

  constructor(options: LiveViewOptions) {
    this.#options = options;
    this.#screen = new Screen(options.output);
  }

  start(): void {
    const { output, input } = this.#options;
    this.#screen.open();
    if (input !== undefined) this.#stopKeys = listenToKeys(input, (action) => this.#act(action));
    output.on("resize", this.#redraw);
    process.on("SIGCONT", this.#redraw);
    this.#timer = setInterval(this.#draw, framePeriod_ms);
    this.#draw();
  }

  /** The collector keeps them. */
  notice(): void {}

  linger(note: string): Promise<void> {
    const { input } = this.#options;
    if (input === undefined) return Promise.resolve();
    this.#note = note;
    this.#draw();
    this.#stopKeys?.();
    return new Promise((resolve) => {
      this.#leave = resolve;
      this.#stopKeys = listenToText(input, () => resolve());
    });
  }

  end(): void {
    this.#leave?.();
    const { output } = this.#options;
    clearInterval(this.#timer);
    output.off("resize", this.#redraw);
    process.off("SIGCONT", this.#redraw);
    this.#stopKeys?.();
    this.#stopKeys = undefined;
    this.#screen.close();
  }

  readonly #draw = (): void => {
    const { output, collector, environment } = this.#options;
    const { columns, rows } = output;
    const model = collector.read(this.#isHelpShown);
    this.#screen.draw(frame(model, { columns, rows, ...abilities(environment) }, this.#note));
  };

  readonly #redraw = (): void => {
    this.#screen.invalidate();
    this.#draw();
  };

  #act(action: Action): void {
    const { runner, quit, saveBreakpoint } = this.#options;
    switch (action) {
      case "quit":
        return quit();
      case "freeze":
        if (runner.isFrozen) runner.resume();
        else runner.freeze();
        break;
      case "faster":
        runner.setRate(faster(runner.rate));
        break;
      case "slower":
        runner.setRate(slower(runner.rate));
        break;
      case "breakpoint":
        saveBreakpoint?.();
        break;
      case "help":
        this.#isHelpShown = !this.#isHelpShown;
        break;
    }
    this.#draw();
  }
}
