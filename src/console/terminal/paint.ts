/** Colours, by what they mean. Sixteen-colour codes only, so that the terminal's own theme decides how they look. */

import type { LimitState } from "../../messages/dictionary.ts";
import type { Severity } from "../../mission/notice.ts";

export type Ink = "plain" | "dim" | "bold" | "title" | "good" | "yellow" | "red" | "notice" | "banner";

const codes: Readonly<Record<Ink, string>> = {
  plain: "",
  dim: "2",
  bold: "1",
  title: "1;36",
  good: "32",
  yellow: "33",
  red: "1;31",
  notice: "36",
  banner: "1;7;33",
};

export function paint(ink: Ink, text: string): string {
  return text === "" || codes[ink] === "" ? text : `\u001b[${codes[ink]}m${text}\u001b[0m`;
}

const limitInks: Readonly<Record<LimitState, Ink>> = { in: "plain", unchecked: "plain", yellow: "yellow", red: "red" };
const limitMarks: Readonly<Record<LimitState, string>> = { in: "", unchecked: "", yellow: " !", red: " !!" };

/** A value with its limits: yellow with one mark, red with two, for those who do not see the colour. */
export const paintLimit = (state: LimitState, text: string): string =>
  paint(limitInks[state], `${text}${limitMarks[state]}`);

export const severityInk: Readonly<Record<Severity, Ink>> = {
  info: "plain",
  low: "notice",
  medium: "yellow",
  high: "red",
};
