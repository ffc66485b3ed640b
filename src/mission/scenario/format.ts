/** Mistakes as the text that a person reads in a terminal. */

import type { Mistake } from "./mistake.ts";

const lineLengthMax = 160;

/**
 * One block per mistake: `file:line:column path: message`, the line with a caret under the column, the suggestion.
 *
 * @param text the document that the mistakes are about; lines that it does not have are left out.
 * @param overrides `path=value` in effect: what is right in the file can be wrong beside them
 */
export function formatMistakes(
  fileName: string,
  text: string,
  mistakes: readonly Mistake[],
  overrides: readonly string[] = [],
): string {
  const lines = text.split(/\r?\n/);
  const blocks = mistakes.map((mistake) => formatMistake(fileName, lines, mistake));
  const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
  const typed = mistakes.filter(({ override }) => override !== undefined).length;
  const beside = overrides.length === 0 ? fileName : `${fileName} with --set ${overrides.join(" --set ")}`;
  const where = typed === 0 ? beside : typed === mistakes.length ? "--set" : `${fileName} and --set`;
  return `${blocks.join("\n")}\n${count} in ${where}\n`;
}

function formatMistake(fileName: string, lines: readonly string[], mistake: Mistake): string {
  if (mistake.override !== undefined) return formatOverride(mistake.override, mistake);
  const place = `${fileName}:${mistake.line}:${mistake.column}`;
  const path = mistake.path === "" ? "" : ` ${mistake.path}:`;
  const suggestion = mistake.suggestion === undefined ? "" : `  = ${mistake.suggestion}\n`;
  return `${place}${path} ${mistake.message}\n${excerpt(lines, mistake)}${suggestion}`;
}

/** The same for a mistake on the command line, with what was typed in the place of the file's line. */
function formatOverride(text: string, mistake: Mistake): string {
  const suggestion = mistake.suggestion === undefined ? "" : `  = ${mistake.suggestion}\n`;
  const typed = excerpt(text.split(/\r?\n/), mistake);
  return `--set ${mistake.path}: ${mistake.message}\n${typed}${suggestion}`;
}

/** The line and a caret; a long line is cut around the column. */
function excerpt(lines: readonly string[], { line, column, override }: Mistake): string {
  const source = lines[line - 1];
  if (source === undefined || source.trim() === "") return "";
  const start = column > lineLengthMax ? column - lineLengthMax / 2 : 0;
  const shown = source.slice(start, start + lineLengthMax).replaceAll("\t", " ");
  const margin = override === undefined ? String(line) : "--set";
  const indent = " ".repeat(Math.max(0, column - 1 - start));
  return `  ${margin} | ${shown}\n  ${" ".repeat(margin.length)} | ${indent}^\n`;
}
