/** Numbers as a display writes them: as many digits as carry meaning, never a width that jumps. */

import type { Parameter } from "../../../messages/dictionary-types.ts";

type Valued = Pick<Parameter, "type" | "states">;

/** Engineering value of a parameter with its unit apart. */
export function valueText({ type, states }: Valued, value: number): string {
  if (Number.isNaN(value)) return "-";
  if (type === "enum") return states.find((state) => state.value === value)?.label ?? String(value);
  if (type === "boolean") return value === 0 ? "no" : "yes";
  if (type === "integer") return String(value);
  return numberText(value);
}

export function numberText(value: number): string {
  const size = Math.abs(value);
  if (Number.isNaN(value)) return "-";
  if (size === 0) return "0";
  if (size >= 1e6 || size < 1e-4) return value.toExponential(3);
  if (size >= 1000) return value.toFixed(1);
  if (size >= 100) return value.toFixed(2);
  if (size >= 1) return value.toFixed(3);
  return value.toPrecision(4);
}

/** Digits that tell any two single-precision numbers apart. */
const floatDigits = 9;

/** The number that crossed the link, all its digits: a state by its number, a boolean as 0 or 1. */
export function rawText({ type }: Pick<Parameter, "type">, value: number): string {
  if (Number.isNaN(value)) return "-";
  return String(type === "float" ? Number(value.toPrecision(floatDigits)) : value);
}

const scratch = new DataView(new ArrayBuffer(8));

/** The value's bits as they are in memory, most significant first: IEEE 754 for floats, two's complement for integers. */
export function hexText({ type, wireType }: Pick<Parameter, "type" | "wireType">, value: number): string {
  if (Number.isNaN(value) && type !== "float" && type !== "double") return "-";
  if (type === "float") scratch.setFloat32(0, value);
  else if (type === "double") scratch.setFloat64(0, value);
  else if (wireType.endsWith("64")) scratch.setBigInt64(0, BigInt(Math.trunc(value)));
  else if (type === "boolean") scratch.setUint8(0, value);
  else scratch.setInt32(0, value);
  const size_bytes = type === "double" || wireType.endsWith("64") ? 8 : type === "boolean" ? 1 : 4;
  let text = "";
  for (let at = 0; at < size_bytes; at += 1) text += scratch.getUint8(at).toString(16).padStart(2, "0");
  return text.toUpperCase();
}

export const unitText = (unit: string): string =>
  unit === "1" ? "" : unit.replace("degC", "°C").replace("deg", "°").replace("Cel", "°C").replace("A.m2", "A·m²");
