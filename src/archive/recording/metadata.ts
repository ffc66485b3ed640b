/** The description of a run as metadata records, and back. */

import type {
  RecordedBreakpoint,
  RecordingHeader,
  RecordingResult,
  RecordingVersions,
  Recovery,
} from "./description.ts";

export const headerName = "falak.exercise";
export const scenarioName = "falak.scenario";
export const spacecraftName = "falak.spacecraft";
export const breakpointName = "falak.breakpoint";
export const versionsName = "falak.versions";
export const resultName = "falak.result";
export const recoveryName = "falak.recovered";

type Entries = ReadonlyMap<string, string>;
/** All metadata of a recording by name. */
export type MetadataRecords = ReadonlyMap<string, Entries>;

/** What is written first, in this order. */
export function openingRecords(header: RecordingHeader, versions: RecordingVersions): Map<string, Entries> {
  const { scenarioPath, scenarioText, spacecraftText, breakpoint, ...exercise } = header;
  return new Map([
    [headerName, toEntries(exercise)],
    [scenarioName, toEntries({ scenarioPath, scenarioText })],
    [spacecraftName, toEntries({ spacecraftText })],
    ...(breakpoint === undefined ? [] : [[breakpointName, toEntries(breakpoint)] as const]),
    [versionsName, toEntries(versions)],
  ]);
}

export const resultEntries = (result: RecordingResult): Entries => toEntries(result);
export const recoveryEntries = (recovery: Recovery): Entries => toEntries(recovery);

export interface Description {
  readonly header: RecordingHeader;
  readonly versions: RecordingVersions;
  readonly result: RecordingResult | null;
  readonly recovered: Recovery | null;
}

/** The description, or which record or entry of it is missing. */
export function readDescription(records: MetadataRecords): Description | string {
  const opening = [headerName, scenarioName, spacecraftName, versionsName];
  const missing = opening.find((name) => !records.has(name));
  if (missing !== undefined) return `metadata ${missing} is missing`;
  const header = fromEntries(
    new Map([headerName, scenarioName, spacecraftName].flatMap((name) => [...records.get(name)!])),
  );
  const breakpoint = records.has(breakpointName) ? fromEntries(records.get(breakpointName)!) : null;
  if (breakpoint !== null) header["breakpoint"] = breakpoint;
  const versions = fromEntries(records.get(versionsName)!);
  const result = records.has(resultName) ? fromEntries(records.get(resultName)!) : null;
  const recovered = records.has(recoveryName) ? fromEntries(records.get(recoveryName)!) : null;
  const lacking =
    lacks(header, headerKeys) ??
    lacks(breakpoint, breakpointKeys) ??
    lacks(versions, versionKeys) ??
    lacks(result, resultKeys) ??
    lacks(recovered, recoveryKeys);
  if (lacking !== undefined) return `metadata entry ${lacking} is missing or not of its type`;
  return { header, versions, result, recovered } as unknown as Description;
}

/** Keys and types of the entries: `string`, `number`, `record`, `list`, or `seed`. */
type Kinds<T> = { readonly [K in keyof T]-?: "string" | "number" | "record" | "list" | "seed" };

const headerKeys: Kinds<Omit<RecordingHeader, "breakpoint">> = {
  startUtc: "string",
  scenarioPath: "string",
  scenarioText: "string",
  spacecraftText: "string",
  seed: "seed",
  overrides: "list",
  sync: "string",
  targets: "record",
};
const breakpointKeys: Kinds<RecordedBreakpoint> = { from: "string", at_us: "number", exercise: "string" };
const versionKeys: Kinds<RecordingVersions> = {
  falak: "string",
  node: "string",
  architecture: "string",
  platform: "string",
  dictionary: "string",
  contracts: "record",
};
const resultKeys: Kinds<RecordingResult> = {
  stateHash: "string",
  telemetryHash: "string",
  simulated_s: "number",
  verdict: "string",
  ended: "string",
};
const recoveryKeys: Kinds<Recovery> = {
  from: "string",
  why: "string",
  damageOffset: "number",
  kept_bytes: "number",
  lost_bytes: "number",
  messages: "number",
  lastAt_us: "number",
};

function lacks(
  object: Readonly<Record<string, unknown>> | null,
  kinds: Readonly<Record<string, string>>,
): string | undefined {
  if (object === null) return undefined;
  return Object.keys(kinds).find((key) => !isOf(object[key], kinds[key]!));
}

function isOf(value: unknown, kind: string): boolean {
  if (kind === "list") return Array.isArray(value);
  if (kind === "record") return typeof value === "object" && value !== null;
  if (kind === "seed") return typeof value === "number" || typeof value === "string";
  return typeof value === kind;
}

/** Strings as they are, so that other tools show texts as texts; everything else as JSON behind a marker in the key. */
function toEntries(object: object): Map<string, string> {
  return new Map(
    Object.entries(object).map(([key, value]: [string, unknown]) =>
      typeof value === "string" ? [key, value] : [`${key}:json`, JSON.stringify(value)],
    ),
  );
}

function fromEntries(entries: Entries): Record<string, unknown> {
  return Object.fromEntries(
    [...entries].map(([key, text]) => (key.endsWith(":json") ? [key.slice(0, -5), parsed(text)] : [key, text])),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
