/** Values and units in words, for messages. */

const textLengthMax = 60;

/** A value as a person would name it: `the text "abc"`, `12`, `a list`, `empty`. */
export function describe(value: unknown): string {
  if (value === null) return "empty";
  if (value === undefined) return "missing";
  if (typeof value === "string") return `the text "${shorten(value)}"`;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  return Array.isArray(value) ? "a list" : "a group of keys";
}

export function shorten(text: string): string {
  return text.length <= textLengthMax ? text : `${text.slice(0, textLengthMax - 3)}...`;
}

/** Units by the ending of a key, as in the contract: lower case, `p` for per. */
const units: Readonly<Record<string, string>> = {
  deg: "deg",
  degps: "deg/s",
  rad: "rad",
  radps: "rad/s",
  m: "m",
  m2: "m2",
  km: "km",
  s: "s",
  ms: "ms",
  us: "us",
  hz: "Hz",
  kg: "kg",
  kgm2: "kg m2",
  nm: "N m",
  nms: "N m s",
  am2: "A m2",
  t: "T",
  nt: "nT",
  v: "V",
  a: "A",
  w: "W",
  wh: "Wh",
  ah: "Ah",
  ohm: "ohm",
  mohm: "mOhm",
  degc: "deg C",
  db: "dB",
  dbi: "dBi",
  dbm: "dBm",
  dbw: "dBW",
  dbpk: "dB/K",
  bps: "bit/s",
  mbps: "Mbit/s",
};

/** The unit that the last key of a path names, or an empty text. */
export function unitOf(path: readonly (string | number)[]): string {
  const key = path.findLast((step) => typeof step === "string") ?? "";
  const ending = key.split("_").at(-1)!;
  return key.includes("_") && Object.hasOwn(units, ending) ? units[ending]! : "";
}
