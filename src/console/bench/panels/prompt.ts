/** What a person is typing, and what could come next: two lines at the foot of the page. */

import { paint } from "../../terminal/paint.ts";
import { clip, printable, widthOf } from "../../terminal/text.ts";
import { completionOf, type Prompt } from "../prompt.ts";

/** Two lines. */
export function promptLines(prompt: Prompt, width: number): string[] {
  if (prompt.kind === "open") {
    return [
      paint("yellow", clip(`nobody said that ${printable(prompt.key)} is a target`, width)),
      `${paint("yellow", "opening it may reset a stranger's board: go on?")} ${paint("bold", "y")} yes, any other key no`,
    ];
  }
  if (prompt.kind === "doubt") {
    const { command, asked } = prompt;
    return [
      clip(`${command.entry.name}: ${paint("dim", command.text)}`, width),
      `${paint("red", clip(command.doubts[asked] ?? "", Math.max(0, width - 26)))} ${paint("bold", "y")} yes, any other key no`,
    ];
  }
  const { candidates, hint } = completionOf(prompt);
  const above =
    prompt.why !== ""
      ? paint("red", printable(prompt.why))
      : [candidates.slice(0, 8).join("  "), paint("dim", hint)].filter((part) => part !== "").join("   ");
  const head = prompt.kind === "command" ? `${prompt.unit} command> ` : "fault> ";
  const room = Math.max(1, width - head.length - 1);
  // The end of what is typed is what a person looks at.
  const text = printable(prompt.text);
  const shown = widthOf(text) <= room ? text : text.slice(-room);
  return [clip(above, width), `${paint("bold", head)}${shown}${paint("banner", " ")}`];
}
