/** Widths of text on a terminal, where colour codes take no column and some characters take two. */

const sgrSequence = /\u001b\[[0-9;]*m/g;
const piece = /\u001b\[[0-9;]*m|[^\u001b]+|\u001b/g;
const reset = "\u001b[0m";

const combining = /\p{Mn}|\p{Me}/u;
/** Control, format, private, unassigned and lone surrogate characters, and separators of lines. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** First and last code points of the characters that take two columns. Source: Unicode 16, EastAsianWidth W and F. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Text from outside made safe for a terminal: what would move the cursor, or hide, becomes a blank. */
export const printable = (text: string): string => text.replace(unprintable, " ");

export const withoutColour = (text: string): string => text.replace(sgrSequence, "");

/** Columns that a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of withoutColour(text)) width += characterWidth(character);
  return width;
}

/** As much of a text as fits, its colours closed; a cut is marked with an ellipsis. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width <= 0) return "";
  let kept = "";
  let left = width - 1;
  for (const [part] of text.matchAll(piece)) {
    if (part.startsWith("\u001b")) {
      kept += part;
      continue;
    }
    for (const character of part) {
      const size = characterWidth(character);
      if (size > left) return `${kept}…${kept.includes("\u001b") ? reset : ""}`;
      kept += character;
      left -= size;
    }
  }
  return kept;
}

/** Exactly so many columns: clipped or filled with blanks. */
export function pad(text: string, width: number): string {
  const clipped = clip(text, width);
  return clipped + " ".repeat(Math.max(0, width - widthOf(clipped)));
}

/** Exactly so many columns, text at the right. */
export function padLeft(text: string, width: number): string {
  const clipped = clip(text, width);
  return " ".repeat(Math.max(0, width - widthOf(clipped))) + clipped;
}

/** Uncoloured text in lines of at most so many columns, broken at blanks where there are any. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    // A word that is too long on its own goes on in the next line.
    while (widthOf(line) > width && width > 2) {
      const head = clip(line, width).slice(0, -1);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (combining.test(character)) return 0;
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
