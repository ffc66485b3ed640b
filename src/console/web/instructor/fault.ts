/** A fault as the form fills it in, and as one keeps it for later. */

import type { Operation } from "../../protocol/operation.ts";
import { read, write } from "../parts/kept.ts";

export type FaultOperation = Extract<Operation, { do: "fault" }>;

/** What a person has written; empty text is nothing. */
export interface WrittenFault {
  readonly channel: string;
  readonly kind: string;
  readonly value: string;
  readonly probability: string;
  readonly for_s: string;
  readonly hidden: boolean;
  readonly begin: "now" | "later" | "when";
  readonly in_min: string;
  readonly when: string;
}

export const blankFault: WrittenFault = {
  channel: "",
  kind: "",
  value: "",
  probability: "",
  for_s: "",
  hidden: true,
  begin: "now",
  in_min: "5",
  when: "",
};

const withoutValue: ReadonlySet<string> = new Set(["off", "stuck-last", "drop-out", "wrong-polarity", "refuse"]);
const withProbability: ReadonlySet<string> = new Set(["spike", "drop-out"]);

export const takesValue = (kind: string): boolean => !withoutValue.has(kind);
export const takesProbability = (kind: string): boolean => withProbability.has(kind);

/** What the number of a kind is, for a channel with that unit. */
export function valueMeaning(kind: string, unit: string): string {
  if (kind === "noise" || kind === "scale") return "factor";
  if (kind === "delay") return "s";
  const shown = unit === "1" || unit === "" ? "value" : unit;
  return kind === "ramp" ? `${shown} per second` : shown;
}

/** What is asked of the exercise. @param now_us of the exercise, from which "later" counts */
export function operationOf(written: WrittenFault, now_us: number): FaultOperation {
  const { channel, kind, hidden, begin } = written;
  return {
    do: "fault",
    channel,
    kind,
    hidden,
    ...(takesValue(kind) && written.value !== "" ? { value: Number(written.value) } : {}),
    ...(takesProbability(kind) && written.probability !== "" ? { probability: Number(written.probability) } : {}),
    ...(written.for_s === "" ? {} : { for_s: Number(written.for_s) }),
    ...(begin === "later" ? { at_s: Math.round(now_us / 1e6 + Number(written.in_min) * 60) } : {}),
    ...(begin === "when" ? { when: written.when } : {}),
  };
}

/** One line for a button. */
export function faultText({ channel, kind, value, begin, in_min, when, for_s }: WrittenFault): string {
  const what = [kind, takesValue(kind) ? value : ""].filter((part) => part !== "").join(" ");
  const time = begin === "later" ? `, in ${in_min} min` : begin === "when" ? `, when ${when}` : "";
  return `${channel}: ${what}${time}${for_s === "" ? "" : `, for ${for_s} s`}`;
}

const key = "prepared-faults";
const preparedMax = 24;

export function preparedFaults(): readonly WrittenFault[] {
  const kept = read(key);
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, preparedMax).flatMap((each: unknown) => (isWritten(each) ? [{ ...blankFault, ...each }] : []));
}

export const keepPrepared = (faults: readonly WrittenFault[]): void => write(key, faults.slice(-preparedMax));

const isWritten = (value: unknown): value is WrittenFault =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(
    ([name, part]) => name in blankFault && typeof part === typeof blankFault[name as keyof WrittenFault],
  );
