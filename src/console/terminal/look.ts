/** A terminal and what it can show. */

import { clip, withoutColour } from "./text.ts";

export interface Look {
  readonly columns: number;
  readonly rows: number;
  readonly hasColour: boolean;
  readonly hasUnicode: boolean;
}

/** What a terminal says of itself in its environment. */
export function abilities(
  environment: Readonly<Record<string, string | undefined>>,
): Pick<Look, "hasColour" | "hasUnicode"> {
  const { NO_COLOR, TERM, LC_ALL, LC_CTYPE, LANG } = environment;
  const locale = LC_ALL || LC_CTYPE || LANG || "";
  return {
    hasColour: (NO_COLOR ?? "") === "" && TERM !== "dumb",
    hasUnicode: locale === "" ? TERM !== "linux" && TERM !== "dumb" : /utf-?8/i.test(locale),
  };
}

const plainer: Readonly<Record<string, string>> = { "─": "-", "█": "#", "░": ".", "…": "~" };
const levels = "▁▂▃▄▅▆▇";

/** A line as this terminal can show it, none wider than it. */
export function finish(line: string, { columns, hasColour, hasUnicode }: Look): string {
  const coloured = hasColour ? line : withoutColour(line);
  const spelled = hasUnicode ? coloured : coloured.replace(/[─█░…▁▂▃▄▅▆▇]/g, (mark) => plainer[mark] ?? level(mark));
  return clip(spelled, columns);
}

/** Heights as digits where there are no block characters; the full block reads as `#`. */
const level = (mark: string): string => String(levels.indexOf(mark) + 1);
