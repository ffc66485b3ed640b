/** Keys in what a terminal sent. */

export type Key =
  | { readonly kind: "character"; readonly character: string }
  | { readonly kind: "enter" | "tab" | "escape" | "backspace" | "interrupt" | "erase" | "up" | "down" };

type NamedKey = Exclude<Key["kind"], "character">;

const named: Readonly<Record<string, NamedKey>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\u001b": "escape",
  "\u007f": "backspace",
  "\b": "backspace",
  // Ctrl-C: a terminal in raw mode sends no signal. Ctrl-D at a bench means the same.
  "\u0003": "interrupt",
  "\u0004": "interrupt",
  // Ctrl-U.
  "\u0015": "erase",
  "\u001b[A": "up",
  "\u001bOA": "up",
  "\u001b[B": "down",
  "\u001bOB": "down",
};

/** An escape sequence, a lone escape, or one character. */
const key = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O.)|[^]/gu;

/** Sequences that mean nothing here are left out. */
export function keysIn(typed: string): Key[] {
  return [...typed.matchAll(key)].flatMap(([text]): Key[] => {
    const kind = named[text];
    if (kind !== undefined) return [{ kind }];
    return text >= " " && !text.startsWith("\u001b") ? [{ kind: "character", character: text }] : [];
  });
}
