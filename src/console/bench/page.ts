/** The bench page on a terminal: frames out, keys in, what they do done to the station. */

import type { ReadStream, WriteStream } from "node:tty";
import type { BenchLink } from "../../bench/station/bench-link.ts";
import type { Station, StationView } from "../../bench/station/station.ts";
import { guard, onEndAsked } from "../terminal/guard.ts";
import { listenToText } from "../terminal/keyboard.ts";
import { abilities } from "../terminal/look.ts";
import { Screen } from "../terminal/screen.ts";
import { pageFrame, selectedOf } from "./frame.ts";
import { type Key, keysIn } from "./keys.ts";
import type { PageModel } from "./model.ts";
import { timeOfDay } from "./panels/log.ts";
import { commandPrompt, faultPrompt, type Prompt, type PromptStep, promptStep } from "./prompt.ts";

const framePeriod_ms = 150;
const noteFor_ms = 5000;

export interface BenchPageOptions {
  readonly station: Station;
  readonly output: WriteStream;
  readonly input: ReadStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the next recording goes. */
  readonly recordingPath: () => string;
  /** What ends the process where nobody caught an exception; the terminal is back by then. */
  readonly onFailure: (error: unknown) => void;
}

export class BenchPage {
  readonly #options: BenchPageOptions;
  readonly #screen: Screen;
  #selectedKey: string | undefined;
  #isChosen = false;
  #prompt: Prompt | undefined;
  #isHelpShown = false;
  #note = "";
  #noteEnd_ms = 0;
  #quit: (() => void) | undefined;

  constructor(options: BenchPageOptions) {
    this.#options = options;
    this.#screen = new Screen(options.output);
  }

  /** Shows the page until somebody ends it; the terminal is as it was when this returns or throws. */
  async run(): Promise<void> {
    const { output, input, onFailure } = this.#options;
    const ended = new Promise<void>((resolve) => (this.#quit = resolve));
    const stop = (): void => this.#quit?.();
    const unguard = guard(() => this.#screen.close(), onFailure);
    const unhook = onEndAsked(stop);
    const stopKeys = listenToText(input, (typed) => this.#typed(typed));
    this.#screen.open();
    output.on("resize", this.#redraw);
    process.on("SIGCONT", this.#redraw);
    const timer = setInterval(this.#draw, framePeriod_ms);
    try {
      this.#draw();
      await ended;
    } finally {
      clearInterval(timer);
      output.off("resize", this.#redraw);
      process.off("SIGCONT", this.#redraw);
      stopKeys();
      this.#screen.close();
      unhook();
      unguard();
    }
  }

  readonly #draw = (): void => {
    const { output, environment } = this.#options;
    const { columns, rows } = output;
    this.#screen.draw(pageFrame(this.#model(), { columns, rows, ...abilities(environment) }));
  };

  readonly #redraw = (): void => {
    this.#screen.invalidate();
    this.#draw();
  };

  #model(): PageModel {
    const station = this.#options.station.view();
    this.#look(station);
    const isNoted = Date.now() < this.#noteEnd_ms;
    return {
      station,
      selectedKey: this.#selectedKey,
      time: timeOfDay(Date.now()),
      prompt: this.#prompt,
      note: isNoted ? this.#note : "",
      isHelpShown: this.#isHelpShown,
    };
  }

  /** Until a person chooses, and where what they chose is gone, the first link that answers is looked at. */
  #look({ links }: StationView): void {
    const at = links.find(({ key }) => key === this.#selectedKey);
    if (at !== undefined && (this.#isChosen || at.state === "up")) return;
    this.#isChosen = false;
    this.#selectedKey = (links.find(({ state }) => state === "up") ?? at ?? links[0])?.key;
  }

  /** Moves on by so many places. */
  #select({ links }: StationView, by: number): void {
    const at = links.findIndex(({ key }) => key === this.#selectedKey);
    const chosen = links[at + by];
    if (chosen === undefined) return;
    this.#selectedKey = chosen.key;
    this.#isChosen = true;
  }

  #typed(typed: string): void {
    for (const key of keysIn(typed)) {
      if (this.#prompt === undefined) this.#act(key);
      else this.#prompted(this.#prompt, key);
    }
    this.#draw();
  }

  #prompted(prompt: Prompt, key: Key): void {
    const step = promptStep(prompt, key);
    this.#prompt = step.kind === "goes-on" ? step.prompt : undefined;
    this.#done(step);
  }

  #done(step: PromptStep): void {
    const link = this.#link();
    if (step.kind === "open") this.#options.station.toggle(step.key);
    else if (step.kind === "inject") link?.fault(step.fault, step.text);
    else if (step.kind === "send") this.#say(link?.command(step.command) ?? "");
  }

  #act(key: Key): void {
    if (key.kind === "interrupt") return this.#quit?.();
    const { station } = this.#options;
    if (key.kind === "up" || key.kind === "down") return this.#select(station.view(), key.kind === "up" ? -1 : 1);
    if (key.kind === "escape") this.#isHelpShown = false;
    if (key.kind === "character") this.#character(key.character);
  }

  #character(character: string): void {
    const { station } = this.#options;
    switch (character) {
      case "q":
      case "Q":
        return this.#quit?.();
      case "?":
      case "h":
        this.#isHelpShown = !this.#isHelpShown;
        return;
      case "j":
      case "k":
        return this.#select(station.view(), character === "k" ? -1 : 1);
      case "r":
        return void this.#record();
      default:
        return this.#onLink(character);
    }
  }

  /** Keys that act upon the selected link. */
  #onLink(character: string): void {
    const link = this.#link();
    const view = selectedOf({ station: this.#options.station.view(), selectedKey: this.#selectedKey });
    if (link === undefined || view === undefined) return;
    this.#isChosen = true;
    switch (character) {
      case "s":
        return this.#say(link.step() ?? "");
      case "S":
        return link.stopStepping();
      case "c":
        if (view.state !== "up" && view.state !== "degraded")
          return this.#say("only a link that is up takes telecommands");
        this.#prompt = view.unit === undefined ? undefined : commandPrompt(view.unit);
        return;
      case "f":
        this.#prompt = faultPrompt;
        return;
      case "x":
        return link.clearFault();
      case "o":
        if (view.kind === "unknown" && !link.isWanted) this.#prompt = { kind: "open", key: view.key };
        else this.#options.station.toggle(view.key);
    }
  }

  async #record(): Promise<void> {
    const { station, recordingPath } = this.#options;
    if (station.view().recording !== null) {
      const path = await station.stopRecording();
      return this.#say(path === undefined ? "" : `${path} is closed`);
    }
    const path = recordingPath();
    try {
      await station.record(path);
      this.#say(`recording every byte to ${path}`);
    } catch (error) {
      this.#say((error as Error).message);
    }
  }

  #link(): BenchLink | undefined {
    return this.#selectedKey === undefined ? undefined : this.#options.station.link(this.#selectedKey);
  }

  #say(note: string): void {
    this.#note = note;
    this.#noteEnd_ms = Date.now() + noteFor_ms;
  }
}
