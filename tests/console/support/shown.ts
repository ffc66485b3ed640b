/** What a terminal shows after frames of our screen: it writes whole rows, each after a jump to its beginning. */

const jump = /\u001b\[(\d+);1H/g;
const codes = /\u001b\[[0-9;?]*[A-Za-z]/g;

/** The rows of the last frame, without colours and without blanks at their ends. */
export function shown(raw: string, rows = 24): string[] {
  const screen = Array<string>(rows).fill("");
  const taken = raw.slice(raw.lastIndexOf("\u001b[?1049h"));
  const cleared = taken.slice(taken.lastIndexOf("\u001b[2J"));
  const parts = cleared.split(jump);
  for (let at = 1; at + 1 < parts.length; at += 2) {
    screen[Number(parts[at]) - 1] = (parts[at + 1] ?? "").replace(codes, "").trimEnd();
  }
  return screen;
}
