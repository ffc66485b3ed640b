/** Who goes on from the state of a unit in a breakpoint, and who begins anew: for the person who seats another target. */

import type { BreakpointUnit } from "../archive/index.ts";
import { decode } from "../kernel/index.ts";

/** Target specs, or words where it is no single spec. */
export interface Takers {
  readonly goOn: readonly string[];
  readonly beginAnew: readonly string[];
  /** Why those begin anew; empty where nobody does. */
  readonly why: string;
}

/** They run the same TypeScript, whose state has one encoding. */
const typescript = ["model", "process"];
/** They run the same C, whose state has one layout on all boards. */
const stubs = ["posix", "qemu:stm32f405", "qemu:mps2-an385"];
const everyone = [...typescript, ...stubs, "avr8js", "boards"];

export function takersOf({ firmware, state }: BreakpointUnit): Takers {
  switch (state.how) {
    case "model":
      return ofTypescript();
    case "snapshot":
      if (decode(state.bytes).ok) return ofTypescript();
      return firmware?.name.startsWith("falak-") === true ? ofStubs() : ofFirmware(firmware?.name ?? "that firmware");
    case "memory":
      return {
        goOn: ["avr8js with the same image"],
        beginAnew: [...typescript, ...stubs, "boards"],
        why: "an emulator's memory is for that emulator",
      };
    case "steps":
      return { goOn: ["targets that answer its steps alike"], beginAnew: ["model"], why: "its state was never told" };
    case "restart":
      return { goOn: [], beginAnew: everyone, why: "there is no state" };
  }
}

const ofTypescript = (): Takers => ({
  goOn: typescript,
  beginAnew: [...stubs, "avr8js", "boards"],
  why: "C does not read the state of TypeScript",
});

const ofStubs = (): Takers => ({
  goOn: [...stubs, "boards with the same C unit"],
  beginAnew: [...typescript, "avr8js"],
  why: "TypeScript does not read the state of C, and the small profile takes none",
});

const ofFirmware = (name: string): Takers => ({
  goOn: [`${name} and who reads its state`],
  beginAnew: [...typescript, "avr8js"],
  why: "its state is its own",
});

/** `taken over by model and process; begin anew: posix and boards (why)`. */
export function takersText({ goOn, beginAnew, why }: Takers): string {
  const taken = goOn.length === 0 ? "taken over by nobody" : `taken over by ${listed(goOn)}`;
  return `${taken}; begin anew: ${listed(beginAnew)} (${why})`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
