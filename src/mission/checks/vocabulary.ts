/** What predicates can read, as shapes: the dictionary's telemetry, the truth, the ground, the time. */

import { dictionary, type Parameter, type StateEntry } from "../../messages/dictionary.ts";
import { unitNames } from "../../onboard/contract.ts";
import { boolean, group, number, text, type GroupShape, type Shape } from "./shape.ts";
import { type ServiceNames, truthShape } from "./truth-words.ts";

/**
 * Enum values as predicates and scenarios write them, the contract's names without the enum's own: `SUN_SAFE` for
 * `MODE_SUN_SAFE`. Every enum has a value `..._UNSPECIFIED`, which gives the prefix.
 */
export function stateLabel(states: readonly StateEntry[], name: string): string {
  const unspecified = states.find((state) => state.value === 0)?.name ?? "";
  const prefix = unspecified.endsWith("UNSPECIFIED") ? unspecified.slice(0, -"UNSPECIFIED".length) : "";
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

const noService: ServiceNames = { areas: [], gateways: [] };

/** Every root that a predicate can name. */
export function vocabulary(stationNames: readonly string[], service: ServiceNames = noService): GroupShape {
  const roots = new Map<string, Shape>();
  for (const unit of unitNames) roots.set(unit, unitShape(unit));
  roots.set("truth", truthShape(service));
  roots.set("ground", groundShape(stationNames));
  roots.set("down", unitShapes());
  roots.set("commands", commandsShape);
  roots.set("desk", deskShape);
  roots.set("t_s", number);
  return { kind: "group", members: roots };
}

/** Every root that a condition of a procedure can name: what the ground knows. The units are as they came down. */
export function groundVocabulary(stationNames: readonly string[]): GroupShape {
  const { members } = vocabulary(stationNames);
  return { kind: "group", members: new Map([...members].filter(([name]) => name !== "truth" && name !== "down")) };
}

const any: Shape = { kind: "any" };
const commandsShape = group({ queued: any, radiated: any, accepted: any, executed: any, refused: any });
/** As `desk/view.ts` fills it. */
const deskShape = group({
  raised: any,
  acknowledged: any,
  completed: any,
  words: text,
  notes: number,
  hints: number,
  alarms: number,
  unacknowledged: number,
  red_unacknowledged: number,
  longest_unacknowledged_s: number,
});

const unitShapes = (): GroupShape => ({
  kind: "group",
  members: new Map(unitNames.map((unit) => [unit, unitShape(unit)])),
});

interface OpenGroup {
  readonly kind: "group";
  readonly members: Map<string, Shape>;
}

function unitShape(unit: string): Shape {
  const shape: OpenGroup = { kind: "group", members: new Map() };
  for (const parameter of dictionary.parameters) {
    if (parameter.owner === unit) add(shape, parameter);
  }
  return shape;
}

function add(shape: OpenGroup, parameter: Parameter): void {
  const steps = parameter.name.split(".").slice(1);
  let holder = shape;
  for (const step of steps.slice(0, -1)) {
    const inner = holder.members.get(step) ?? { kind: "group", members: new Map() };
    holder.members.set(step, inner);
    if (inner.kind !== "group") return;
    holder = inner as OpenGroup;
  }
  const last = steps.at(-1)!;
  const indexed = /^(.+)\[(\d+)\]$/.exec(last);
  if (indexed === null) holder.members.set(last, leaf(parameter));
  else holder.members.set(indexed[1]!, { kind: "list", element: leaf(parameter), countMax: Number(indexed[2]) + 1 });
}

function leaf({ type, states }: Parameter): Shape {
  if (type === "enum") return { kind: "label", labels: states.map((state) => stateLabel(states, state.name)) };
  if (type === "boolean") return boolean;
  return type === "text" || type === "bytes" ? text : number;
}

const groundNumbers = [
  "elevation_deg",
  "range_km",
  "packets_received",
  "packets_missed",
  "packets_lost",
  "packets_in_error",
  "beacons_received",
  "commands_waiting",
  "commands_executed",
  "commands_refused",
  "commands_unknown",
  "commands_cancelled",
];

/** As `ground-view.ts` fills it; `station` is the one at work, an empty text where none is. */
function groundShape(stationNames: readonly string[]): Shape {
  const members = new Map<string, Shape>(groundNumbers.map((name) => [name, number]));
  members.set("station", { kind: "label", labels: [...stationNames, ""] });
  members.set("in_view", boolean);
  members.set("carrier_locked", boolean);
  members.set("bits_locked", boolean);
  members.set("frames_locked", boolean);
  members.set("locked", boolean);
  return { kind: "group", members };
}
