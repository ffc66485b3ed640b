/** Shape of the dictionary: what can come down, what can go up, what can happen, with units and limits. */

export type Severity = "unspecified" | "nominal" | "warning" | "alarm";

/** Bounds in the unit of the parameter; an absent one is not checked. Red encloses yellow. */
export interface Limits {
  readonly redLow?: number;
  readonly yellowLow?: number;
  readonly yellowHigh?: number;
  readonly redHigh?: number;
}

/** One value that an enumerated parameter or argument can have. */
export interface StateEntry {
  readonly value: number;
  /** Name in the contract, for instance `MODE_SUN_SAFE`. */
  readonly name: string;
  /** What a display shows. */
  readonly label: string;
  readonly severity: Severity;
  readonly help: string;
}

export type ValueType = "float" | "double" | "integer" | "boolean" | "enum" | "text" | "bytes";

/** One telemetry value. */
export interface Parameter {
  /** Number made of the unit and the field numbers on the way: it survives a change of name. */
  readonly id: number;
  /** Stable name, for instance `adcs.body_rate_radps.x` or `power.string_currents_a[0]`. */
  readonly name: string;
  readonly owner: string;
  /** Full name of the message that carries it. */
  readonly message: string;
  /** Keys from the decoded message to the value. */
  readonly path: readonly (string | number)[];
  readonly type: ValueType;
  /** Type on the wire, for instance `float` or `uint32`. */
  readonly wireType: string;
  readonly unit: string;
  /** It can be missing from a message that carries it. */
  readonly optional: boolean;
  readonly limits: Limits | null;
  readonly states: readonly StateEntry[];
  readonly help: string;
}

export interface Argument {
  /** It may be left out. */
  readonly optional: boolean;
  readonly name: string;
  /** Key in the decoded message. */
  readonly key: string;
  readonly type: ValueType;
  readonly wireType: string;
  readonly unit: string;
  readonly range: { readonly min?: number; readonly max?: number } | null;
  readonly sizeMax_bytes: number;
  readonly countMax: number;
  readonly states: readonly StateEntry[];
  readonly help: string;
}

/** One telecommand of a unit. */
export interface TelecommandEntry {
  readonly id: number;
  /** Stable name, for instance `power.deploy_wing`. */
  readonly name: string;
  readonly owner: string;
  readonly message: string;
  /** Key of the oneof in the unit's Telecommand message. */
  readonly key: string;
  readonly service: number;
  readonly subtype: number;
  /** Why it is hazardous; empty where it is not. */
  readonly hazard: string;
  readonly preconditions: readonly string[];
  readonly arguments: readonly Argument[];
  readonly help: string;
}

/** Something that a unit can report as an event. */
export interface EventEntry {
  readonly id: number;
  /** Stable name, for instance `adcs.detumbled`. */
  readonly name: string;
  readonly owner: string;
  readonly code: number;
  readonly help: string;
}

export interface Dictionary {
  readonly parameters: readonly Parameter[];
  readonly telecommands: readonly TelecommandEntry[];
  readonly events: readonly EventEntry[];
}
