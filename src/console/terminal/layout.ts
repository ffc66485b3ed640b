/** Putting blocks of lines together. */

import { paint } from "./paint.ts";
import { pad, widthOf } from "./text.ts";

const labelWidth = 11;
const gutter = "  ";

/** `label      value`, the label dim. */
export const row = (label: string, value: string): string => `${paint("dim", label.padEnd(labelWidth))}${value}`;

/** A title on a rule across the width; what else belongs to it stands at the right. */
export function titled(title: string, width: number, note = ""): string {
  const left = `${paint("title", title)} `;
  const right = note === "" ? "" : ` ${note}`;
  const fill = Math.max(0, width - widthOf(left) - widthOf(right));
  return `${left}${paint("dim", "─".repeat(fill))}${right}`;
}

/** Blocks side by side, all but the last in equal columns. */
export function beside(blocks: readonly (readonly string[])[], width: number): string[] {
  const each = columnWidth(blocks.length, width);
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, index) =>
    blocks.map((block) => pad(block[index] ?? "", each)).join(gutter),
  );
}

/** Width of one of so many columns. */
export const columnWidth = (columns: number, width: number): number =>
  Math.max(1, Math.floor((width - gutter.length * (columns - 1)) / columns));
