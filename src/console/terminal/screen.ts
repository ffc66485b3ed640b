/** A terminal taken over for a while: only lines that changed are written, and it is given back as it was. */

import { widthOf } from "./text.ts";

/** What is needed of a `tty.WriteStream`. */
export interface TerminalOutput {
  readonly columns: number;
  readonly rows: number;
  readonly writableNeedDrain: boolean;
  write(text: string): boolean;
}

const escape = "\u001b[";
/** Alternate screen, cursor hidden, no wrapping at the right edge, empty. */
const enter = `${escape}?1049h${escape}?25l${escape}?7l${escape}2J`;
const leave = `${escape}0m${escape}?7h${escape}?25h${escape}?1049l`;
/** A terminal that knows these shows what is between them at once; others ignore them. */
const beginFrame = `${escape}?2026h`;
const endFrame = `${escape}?2026l`;
const eraseToEnd = `${escape}K`;

export class Screen {
  readonly #output: TerminalOutput;
  #isOpen = false;
  #shown: readonly string[] = [];
  #columns = 0;

  constructor(output: TerminalOutput) {
    this.#output = output;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#output.write(enter);
    this.#shown = [];
  }

  /** The next frame is written whole: the size changed, or something else wrote. */
  invalidate(): void {
    this.#shown = [];
    this.#columns = 0;
  }

  /** Shows lines, in one write. A terminal that has not taken the last frame yet misses this one. */
  draw(lines: readonly string[]): void {
    const { columns, writableNeedDrain } = this.#output;
    if (!this.#isOpen || writableNeedDrain) return;
    const isNew = columns !== this.#columns || lines.length !== this.#shown.length;
    const changes = lines.flatMap((line, index) => {
      if (!isNew && line === this.#shown[index]) return [];
      return [`${escape}${index + 1};1H${line}${widthOf(line) < columns ? eraseToEnd : ""}`];
    });
    this.#shown = lines;
    this.#columns = columns;
    if (changes.length === 0) return;
    this.#output.write(`${beginFrame}${isNew ? `${escape}2J` : ""}${changes.join("")}${endFrame}`);
  }

  /** Idempotent. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#output.write(leave);
  }
}
