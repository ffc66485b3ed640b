/** A telemetry message as labelled values with units and limits, vectors and lists in one cell each. */

import { dictionary, limitStateOf, type LimitState, type Parameter, valueOf } from "../../messages/dictionary.ts";
import type { TelemetryView } from "../../bench/station/link-view.ts";

export interface Cell {
  readonly name: string;
  readonly value: string;
  readonly limit: LimitState;
}

const severities: Readonly<Record<string, LimitState>> = { nominal: "in", warning: "yellow", alarm: "red" };
const rank: readonly LimitState[] = ["unchecked", "in", "yellow", "red"];

/** In the order of the contract; what the message does not carry is left out. */
export function cellsOf({ unit, message }: TelemetryView): Cell[] {
  const cells = new Map<string, { values: string[]; unit: string; limit: LimitState }>();
  for (const entry of dictionary.parameters) {
    if (entry.message !== `falak.${unit}.v1.Telemetry`) continue;
    const value = valueOf(entry, message);
    if (value === null) continue;
    const name = groupOf(entry);
    const cell = cells.get(name) ?? { values: [], unit: entry.unit, limit: "unchecked" as LimitState };
    cell.values.push(textOf(entry, value));
    cell.limit = worse(cell.limit, limitOf(entry, value));
    cells.set(name, cell);
  }
  return [...cells].map(([name, cell]) => ({
    name,
    value: `${cell.values.join(" ")}${cell.unit === "" || cell.unit === "1" ? "" : ` ${cell.unit}`}`,
    limit: cell.limit,
  }));
}

/** `adcs.body_rate_radps.x` stands with y and z under `body_rate`. */
function groupOf({ name, owner, path, unit }: Parameter): string {
  const [field = ""] = name.slice(owner.length + 1).split(/[.[]/);
  const suffix = field.slice(field.lastIndexOf("_") + 1);
  // The unit is said behind the value.
  return path.length > 0 && field.includes("_") && unit !== "" && unit !== "1" && isUnitSuffix(suffix, unit)
    ? field.slice(0, -suffix.length - 1)
    : field;
}

/** `radps` for rad/s: letters and digits in order, `p` for per. */
const isUnitSuffix = (suffix: string, unit: string): boolean =>
  suffix ===
  unit
    .toLowerCase()
    .replaceAll("/", "p")
    .replaceAll(/[^a-z0-9]/g, "");

function textOf({ type, states }: Parameter, value: NonNullable<ReturnType<typeof valueOf>>): string {
  if (typeof value === "number" && type === "enum") {
    const state = states.find((each) => each.value === value);
    return state === undefined ? `unknown (${value})` : state.label || state.name;
  }
  if (typeof value === "number") return type === "integer" ? String(value) : short(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : Buffer.from(value).toString("hex");
}

/** Three digits that count. */
function short(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  return size >= 1e-3 && size < 1e5 ? String(Number(value.toPrecision(3))) : value.toExponential(1);
}

function limitOf(entry: Parameter, value: NonNullable<ReturnType<typeof valueOf>>): LimitState {
  if (typeof value !== "number") return "unchecked";
  if (entry.type !== "enum") return limitStateOf(entry, value);
  return severities[entry.states.find((state) => state.value === value)?.severity ?? ""] ?? "unchecked";
}

const worse = (a: LimitState, b: LimitState): LimitState => (rank.indexOf(a) < rank.indexOf(b) ? b : a);
