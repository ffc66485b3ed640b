/** Where a character of a YAML string stands in the text, however the string is written. */

/** Offset of the first character of a scalar's content. */
export function bodyStart(text: string, start: number, type: string | null | undefined): number {
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return start + 1;
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") return text.indexOf("\n", start) + 1;
  return start;
}

/**
 * Walks the text and the value side by side: white space of one matches any white space of the other, since folding and indentation
 * change nothing else. Inside a run of blanks the end of the run counts.
 */
export function writtenAt(text: string, body: number, value: string, index: number, escapes: boolean): number {
  let at = body;
  for (let i = 0; i < Math.min(index, value.length); i += 1) {
    const start = place(text, at, value[i]!, escapes);
    if (!isBlank(value[i]!)) at = start + width(text, start, escapes);
    else if (escapes && text[at] === "\\") at += width(text, at, escapes);
    else if (isBlank(text[at] ?? "")) at += blanks(text, at, value, i);
  }
  return place(text, at, value[index] ?? " ", escapes);
}

/** A blank in the value is one in the text, except at a line's end, where indentation goes with it. */
function blanks(text: string, at: number, value: string, i: number): number {
  if (text[at] !== "\n" && text[at] !== "\r") return 1;
  if (isBlank(value[i + 1] ?? "x")) return 1;
  let end = at;
  while (isBlank(text[end] ?? "")) end += 1;
  return end - at;
}

/** The next place of a character that is no blank, past indentation and folds. */
function place(text: string, at: number, character: string, escapes: boolean): number {
  if (isBlank(character)) return at;
  let next = at;
  while (next < text.length && isBlank(text[next]!)) next += 1;
  const found = text[next] === character || (escapes && text[next] === "\\");
  return found ? next : at;
}

/** Characters that one character of the value takes: an escape takes several. */
function width(text: string, at: number, escapes: boolean): number {
  if (!escapes || text[at] !== "\\") return 1;
  const long: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  return long[text[at + 1] ?? ""] ?? 2;
}

const isBlank = (character: string): boolean => /^\s$/.test(character);
