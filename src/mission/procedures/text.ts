/** Steps in words, for displays and reports. */

import { formatDuration } from "../scenario/duration.ts";
import type { CommandSpec } from "../scenario/scenario.ts";
import type { Step } from "./procedure.ts";

/** `adcs.set_mode mode=SUN_SAFE`. */
export function commandText({ unit, name, fields }: Pick<CommandSpec, "unit" | "name" | "fields">): string {
  const given = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [`${unit}.${name}`, ...given.map(([field, value]) => `${field}=${String(value)}`)].join(" ");
}

/** What a step does. */
export function stepText({ action, timeout }: Step): string {
  const limit = timeout === 0 ? "" : `, at most ${formatDuration(timeout)}`;
  switch (action.kind) {
    case "command":
      return `send ${commandText(action.command)} until ${action.stage}${limit}`;
    case "wait":
      return `wait for ${action.condition}${limit}`;
    case "pause":
      return `wait ${formatDuration(action.length)}`;
    case "check":
      return `check ${action.condition}${limit === "" ? "" : limit.replace("at most", "within")}`;
    case "if":
      return `if ${action.condition} go to ${action.to}`;
    case "hold":
      return "hold point";
    case "ask":
      return `ask: ${Object.keys(action.answers).toSorted().join(", ")}`;
    case "note":
      return `note: ${action.note}`;
    case "acknowledge":
      return `acknowledge ${action.parameter}`;
    case "goto":
      return `go to ${action.to}`;
  }
}
