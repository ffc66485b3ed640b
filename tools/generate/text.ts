/** First line of every generated TypeScript or JavaScript file. */
export const header = "// Generated from proto/ by `npm run generate`; do not edit.\n";

/** A JSDoc comment, indented; nothing for an empty text. */
export function doc(text: string, indent = ""): string {
  const lines = text.split("\n").map((line) => line.trim().replaceAll("*/", "* /"));
  if (lines.join("") === "") return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** `bus_voltage` to `BusVoltage`. */
export const pascal = (name: string): string =>
  name.replaceAll(/(?:^|_)([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase());

/** JSON as it stands in a generated TypeScript file. */
export const literal = (value: unknown): string => JSON.stringify(value, null, 2);
