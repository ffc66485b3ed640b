/** The first and the last line: where the exercise is in time, and the keys. */

import { hms, rate } from "../format.ts";
import type { Clock, ScreenModel } from "../model.ts";
import { paint } from "../paint.ts";
import { clip, widthOf } from "../text.ts";

/** An achieved rate below this share of the asked one is worth a colour. */
const shareMin = 0.9;

export function header({ title, clock }: ScreenModel, width: number): string {
  const { utc, elapsed_s, duration_s } = clock;
  const left = `${paint("title", "falak")} ${paint("bold", title)}`;
  const times = `${paint("bold", utc)}  T+${hms(elapsed_s)}`;
  const share = duration_s > 0 ? `${Math.floor((100 * elapsed_s) / duration_s)} % of ${hms(duration_s)}` : "";
  const right = pace(clock);
  const parts = [left, times, paint("dim", share), right];
  const whole = parts.reduce((sum, part) => sum + widthOf(part), 0) + 2 * (parts.length - 1);
  const shown = whole <= width ? parts : [left, times, right];
  return spread(shown, width);
}

function pace({ askedRate, achievedRate, isFrozen }: Clock): string {
  if (isFrozen) return `${paint("banner", " FROZEN ")} ${rate(askedRate)}`;
  const asked = `${paint("bold", rate(askedRate))} asked`;
  if (achievedRate === null) return asked;
  const isBehind = askedRate !== "max" && achievedRate < shareMin * askedRate;
  return `${asked}, ${paint(isBehind ? "yellow" : "plain", rate(achievedRate))}`;
}

/** Parts over the whole width, the rest of it between them. */
function spread(parts: readonly string[], width: number): string {
  const rest = width - parts.reduce((sum, part) => sum + widthOf(part), 0);
  const gaps = parts.length - 1;
  return parts
    .map((part, index) => (index === gaps ? part : part + " ".repeat(Math.max(2, Math.floor((rest + index) / gaps)))))
    .join("");
}

export function footer({ clock, isHelpShown }: ScreenModel, width: number): string {
  const freeze = clock.isFrozen ? "resume" : "freeze";
  const keys: readonly (readonly [string, string])[] = [
    ["q", "quit"],
    ["space", freeze],
    ["+ -", "rate"],
    ["h", isHelpShown ? "back" : "help"],
  ];
  const text = keys.map(([key, what]) => `${paint("bold", key)} ${paint("dim", what)}`).join("   ");
  const legend = paint("dim", "! yellow limit, !! red limit");
  const gap = width - widthOf(text) - widthOf(legend);
  return gap < 2 ? clip(text, width) : text + " ".repeat(gap) + legend;
}
