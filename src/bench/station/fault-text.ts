/** Faults on the wire as a person types them: `drop p=0.2 for=10s`, `delay 0.1 rx`, `unplug for=3s`. */

import { parseDuration } from "../../mission/scenario/duration.ts";
import { nearestWord } from "../../mission/scenario/nearest.ts";
import {
  type WireDirection,
  wireChannel,
  wireDelayMax_s,
  wireFaultRefusal,
  type WireFaultKind,
  wireFaultKinds,
} from "../../mission/wires.ts";
import { beginningWith, type Completion, pairOf, wordsOf } from "./typed.ts";

export interface TypedFault {
  readonly ok: true;
  readonly kind: WireFaultKind;
  readonly directions: readonly WireDirection[];
  readonly value?: number;
  readonly probability?: number;
  /** Undefined: until somebody clears it. */
  readonly for_us?: number;
}

export type FaultText = TypedFault | { readonly ok: false; readonly why: string };

const refuse = (why: string): FaultText => ({ ok: false, why });

/** What the value of a kind means, where it has one. */
const valueHints: Readonly<Partial<Record<WireFaultKind, string>>> = {
  delay: `value=s, up to ${wireDelayMax_s}`,
  jitter: `value=s, up to ${wireDelayMax_s}`,
  stall: `value=s, up to ${wireDelayMax_s}`,
  burst: "value=bytes, 1 to 1000",
};

interface Draft {
  kind: WireFaultKind;
  directions: WireDirection[];
  value?: number;
  probability?: number;
  for_us?: number;
}

/** Reads one line. */
export function faultOf(line: string): FaultText {
  const [name = "", ...given] = wordsOf(line).filter((word) => word !== "");
  const kind = wireFaultKinds.find((each) => each === name);
  if (kind === undefined) {
    const near = nearestWord(name, wireFaultKinds);
    return refuse(
      `"${name}" is no wire fault; ${near === undefined ? `known are ${wireFaultKinds.join(", ")}` : `did you mean ${near}?`}`,
    );
  }
  const draft: Draft = { kind, directions: ["tx", "rx"] };
  for (const word of given) {
    const why = takeWord(draft, word);
    if (why !== undefined) return refuse(why);
  }
  const why = directionRefusal(draft) ?? wireFaultRefusal(draft);
  return why === undefined ? { ok: true, ...draft } : refuse(why);
}

/** What could be typed next. */
export function faultCompletion(line: string): Completion {
  const words = wordsOf(line);
  const last = words.at(-1) ?? "";
  const kinds: readonly string[] = wireFaultKinds;
  if (words.length < 2) return { candidates: beginningWith(last, kinds), hint: "a fault on this wire" };
  const kind = wireFaultKinds.find((each) => each === words[0]);
  const hint = kind === undefined ? undefined : valueHints[kind];
  const fields = [...(hint === undefined ? [] : ["value="]), "p=", "for=", "tx", "rx"];
  const used = words.slice(1, -1).map((word) => pairOf(word).key);
  const candidates = beginningWith(
    last,
    fields.filter((field) => !used.includes(field.replace("=", ""))),
  );
  const value = hint === undefined ? "" : `${hint}; `;
  return { candidates, hint: `${value}p=0..1 per frame; for=10s (else until x clears it); tx or rx (else both)` };
}

/** Why the word cannot stand, or undefined. */
function takeWord(draft: Draft, word: string): string | undefined {
  const { key, value } = pairOf(word);
  if (key === "" && (value === "tx" || value === "rx")) {
    draft.directions = [value];
    return undefined;
  }
  if (key === "for") {
    const parsed = parseDuration(value);
    if (!parsed.ok) return parsed.why;
    draft.for_us = parsed.duration;
    return undefined;
  }
  const number = Number(value);
  if (value === "" || !Number.isFinite(number)) return `"${word}": write value=NUMBER, p=0..1, for=10s, tx or rx`;
  if (key === "p") draft.probability = number;
  else if (key === "value" || key === "") draft.value = number;
  else return `"${key}" is not known here; write value=NUMBER, p=0..1, for=10s, tx or rx`;
  return undefined;
}

function directionRefusal({ kind, directions }: Draft): string | undefined {
  const [direction, second] = directions;
  if (second !== undefined || direction === undefined) return undefined;
  // The parts of every wire have the same kinds.
  if (wireChannel(`wire.adcs.${direction}`)?.kinds.includes(kind) === true) return undefined;
  return kind === "unplug"
    ? "unplug takes the whole wire; leave tx or rx out"
    : `${kind} does not happen on ${direction}`;
}
