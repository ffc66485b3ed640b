/** The contract as the generators see it: plain data read from `proto/`, sorted, with the options beside each field. */

/** Bounds in the unit of a field; an absent one is not checked. */
export interface Limits {
  readonly redLow?: number;
  readonly yellowLow?: number;
  readonly yellowHigh?: number;
  readonly redHigh?: number;
}

export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Scalar types of protobuf that the contract uses, and the two kinds that name another declaration. */
export type Kind = "scalar" | "enum" | "message";

export interface Field {
  /** Name in the `.proto` file, as C and the telemetry names spell it. */
  readonly name: string;
  /** Name in TypeScript. */
  readonly jsName: string;
  readonly number: number;
  readonly kind: Kind;
  /** Scalar name, or the full name of the enum or message. */
  readonly type: string;
  readonly repeated: boolean;
  /** Declared `optional`: a scalar that can be absent. */
  readonly optional: boolean;
  /** Name of the oneof it belongs to, empty where it belongs to none. */
  readonly oneof: string;
  readonly help: string;
  readonly unit: string;
  readonly limits: Limits | null;
  readonly range: Range | null;
  readonly countMax: number;
  readonly sizeMax_bytes: number;
  readonly small: boolean;
  /** As `countMax`, in the small profile. */
  readonly smallCountMax: number;
}

export interface Telecommand {
  readonly service: number;
  readonly subtype: number;
  readonly hazard: string;
  readonly preconditions: readonly string[];
}

export interface Message {
  readonly fullName: string;
  readonly name: string;
  readonly package: string;
  readonly help: string;
  /** In the order of their numbers. */
  readonly fields: readonly Field[];
  readonly telecommand: Telecommand | null;
}

export type Severity = "unspecified" | "nominal" | "warning" | "alarm";

export interface EnumValue {
  readonly name: string;
  readonly number: number;
  readonly help: string;
  readonly label: string;
  readonly severity: Severity;
}

export interface Enum {
  readonly fullName: string;
  readonly name: string;
  readonly package: string;
  readonly help: string;
  readonly values: readonly EnumValue[];
}

export interface Package {
  /** `falak.adcs.v1`. */
  readonly fullName: string;
  /** `adcs`. */
  readonly unit: string;
  /** `v1`. */
  readonly version: string;
  readonly file: string;
  readonly messages: readonly Message[];
  readonly enums: readonly Enum[];
}

export interface Contract {
  readonly packages: readonly Package[];
  readonly messages: ReadonlyMap<string, Message>;
  readonly enums: ReadonlyMap<string, Enum>;
}

/** The units that can sit in a socket, with the number each has in `falak.obc.v1.Unit`. */
export const unitNumbers = { adcs: 1, power: 2, comms: 3, payload: 4, obc: 5 } as const;

export type UnitName = keyof typeof unitNumbers;

export const unitNames = Object.keys(unitNumbers) as UnitName[];

/** The package of a unit, where it has one already. */
export function packageOf(contract: Contract, unit: string): Package | undefined {
  return contract.packages.find((candidate) => candidate.unit === unit);
}
