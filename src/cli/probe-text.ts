/** The models of `falak probe` as a person reads them. */

import type { ProbeDescription } from "../mission/probe/probe.ts";

export function listText(models: readonly ProbeDescription[]): string {
  return models.map(modelText).join("\n");
}

function modelText({ name, summary, inputs, outputs }: ProbeDescription): string {
  const width = Math.max(...[...Object.keys(inputs), ...Object.keys(outputs)].map((key) => key.length));
  const rows = (keys: Readonly<Record<string, string>>, sign: string): string[] =>
    Object.entries(keys).map(([key, what]) => `  ${sign} ${key.padEnd(width)}  ${what}`.trimEnd());
  return `${name}: ${summary}\n${[...rows(inputs, "<"), ...rows(outputs, ">")].join("\n")}\n`;
}
