/** What keys mean. */

export type Action = "quit" | "freeze" | "faster" | "slower" | "breakpoint" | "help";

const actions = new Map<string, Action>([
  ["q", "quit"],
  ["Q", "quit"],
  // Ctrl-C: a terminal in raw mode sends no signal.
  ["\u0003", "quit"],
  [" ", "freeze"],
  ["+", "faster"],
  ["=", "faster"],
  ["-", "slower"],
  ["_", "slower"],
  ["b", "breakpoint"],
  ["h", "help"],
  ["?", "help"],
]);

const escapeSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?/gs;

/** Actions in what a terminal sent; arrows and other keys mean nothing. */
export function actionsIn(typed: string): Action[] {
  return [...typed.replace(escapeSequence, "")].flatMap((key) => actions.get(key) ?? []);
}
