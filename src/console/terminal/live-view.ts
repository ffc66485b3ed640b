/** The exercise on a terminal: frames out, keys in. */

import type { ReadStream, WriteStream } from "node:tty";
import type { Runner } from "../../bench/run/runner.ts";
import type { Collector } from "./collect/collector.ts";
import { frame } from "./frame.ts";
import { listenToKeys } from "./keyboard.ts";
import type { Action } from "./keys.ts";
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

  end(): void {
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
    this.#screen.draw(frame(model, { columns, rows, ...abilities(environment) }));
  };

  readonly #redraw = (): void => {
    this.#screen.invalidate();
    this.#draw();
  };

  #act(action: Action): void {
    const { runner, quit } = this.#options;
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
      case "help":
        this.#isHelpShown = !this.#isHelpShown;
        break;
    }
    this.#draw();
  }
}

/** What a terminal says of itself in its environment. */
export function abilities(environment: Readonly<Record<string, string | undefined>>): {
  readonly hasColour: boolean;
  readonly hasUnicode: boolean;
} {
  const { NO_COLOR, TERM, LC_ALL, LC_CTYPE, LANG } = environment;
  const locale = LC_ALL || LC_CTYPE || LANG || "";
  return {
    hasColour: (NO_COLOR ?? "") === "" && TERM !== "dumb",
    hasUnicode: locale === "" ? TERM !== "linux" && TERM !== "dumb" : /utf-?8/i.test(locale),
  };
}
