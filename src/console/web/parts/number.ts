/** Numbers as a display writes them: as many digits as carry meaning, never a width that jumps. */

import type { Parameter } from "../../../messages/dictionary-types.ts";

/** Engineering value of a parameter with its unit apart. */
export function valueText({ type, states }: Parameter, value: number): string {
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

export const unitText = (unit: string): string => (unit === "1" ? "" : unit.replace("deg", "°").replace("Cel", "°C"));
