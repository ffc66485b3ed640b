/** Mistakes as the text that a person reads in a terminal. */

import type { Mistake } from "./mistake.ts";

const lineLengthMax = 160;

/**
 * One block per mistake: `file:line:column path: message`, the line with a caret under the column, the suggestion.
 *
 * @param text the document that the mistakes are about; lines that it does not have are left out.
 */
export function formatMistakes(fileName: string, text: string, mistakes: readonly Mistake[]): string {
  const lines = text.split(/\r?\n/);
  const blocks = mistakes.map((mistake) => formatMistake(fileName, lines, mistake));
  const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
  return `${blocks.join("\n")}\n${count} in ${fileName}\n`;
}

function formatMistake(fileName: string, lines: readonly string[], mistake: Mistake): string {
  const place = `${fileName}:${mistake.line}:${mistake.column}`;
  const path = mistake.path === "" ? "" : ` ${mistake.path}:`;
  const suggestion = mistake.suggestion === undefined ? "" : `  = ${mistake.suggestion}\n`;
  return `${place}${path} ${mistake.message}\n${excerpt(lines, mistake)}${suggestion}`;
}

/** The line and a caret; a long line is cut around the column. */
function excerpt(lines: readonly string[], { line, column }: Mistake): string {
  const source = lines[line - 1];
  if (source === undefined || source.trim() === "") return "";
  const start = column > lineLengthMax ? column - lineLengthMax / 2 : 0;
  const shown = source.slice(start, start + lineLengthMax).replaceAll("\t", " ");
  const margin = " ".repeat(String(line).length);
  const indent = " ".repeat(Math.max(0, column - 1 - start));
  return `  ${line} | ${shown}\n  ${margin} | ${indent}^\n`;
}
