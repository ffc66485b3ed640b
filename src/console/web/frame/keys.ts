/** Single keys of the page. They do nothing while somebody types, and leave the browser's own combinations alone. */

const typing = "input:not([type=checkbox]), textarea, select, [contenteditable]";

/** Panels that a key goes to; what it does there is with the element that has it (`data-key`). */
export const panelKeys: Readonly<Record<string, string>> = {
  a: "alarms",
  c: "commands",
  e: "events",
  "/": "parameters",
  f: "control",
  j: "control",
  n: "control",
  i: "faults",
  b: "breakpoints",
  t: "truth",
};

/** What every key does, for the help. */
export const keyHelp = [
  ["1 … 9", "open a workspace"],
  ["P", "open a panel by its name"],
  ["C", "search a telecommand"],
  ["/", "search a parameter"],
  ["E", "search the events"],
  ["A", "acknowledge the most urgent alarm"],
  ["F, J", "instructor: freeze and go on, jump to the next pass"],
  ["− +, . >", "instructor: slower and faster, a step of a second or a minute"],
  ["I, B, N, T", "instructor: search a fault, save a breakpoint, write a note, search the truth"],
  ["V", "instructor: back from somebody else's view"],
  ["?", "this help"],
  ["Esc", "leave a field or a form"],
] as const;

const elementOf = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

/**
 * Calls `listener` with each key; a key that belongs to an element (`data-key`) goes to that element.
 *
 * @param bring brings a panel to the front whose element a key goes to
 * @returns ends it
 */
export function onKey(listener: (key: string) => void, bring: (panel: string) => void): () => void {
  const down = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLElement && event.target.matches(typing)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const key = event.key.toLowerCase();
    const panel = panelKeys[key];
    if (elementOf(key) !== null) {
      use(key);
      event.preventDefault();
    } else if (panel !== undefined) {
      bring(panel);
      event.preventDefault();
      // An alarm is acknowledged when it has been seen: the first press shows it.
      if (key !== "a") useSoon(key);
    }
    listener(event.key);
  };
  window.addEventListener("keydown", down);
  return () => window.removeEventListener("keydown", down);
}

/** Frames that a panel has to be drawn. */
const framesMax = 20;

function useSoon(key: string, frames = framesMax): void {
  if (elementOf(key) !== null) use(key);
  else if (frames > 0) requestAnimationFrame(() => useSoon(key, frames - 1));
}

function use(key: string): void {
  const element = elementOf(key);
  if (element instanceof HTMLInputElement) {
    element.focus();
    element.select();
  } else element?.click();
}
