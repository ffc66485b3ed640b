/** The span of time that plots show: a length that ends now, or a piece that somebody has chosen. */

import { topics } from "../live/topics.ts";
import type { Window } from "./trace.ts";

/** `length_us` follows the exercise; `from_us`, `to_us` stand still. */
export type Span = { readonly length_us: number } | Window;

export const lengths = [
  { title: "5 min", length_us: 300e6 },
  { title: "30 min", length_us: 1800e6 },
  { title: "2 h", length_us: 7200e6 },
  { title: "6 h", length_us: 6 * 3600e6 },
  { title: "1 day", length_us: 86_400e6 },
] as const;

export const isLive = (span: Span): span is { readonly length_us: number } => "length_us" in span;

export function windowOf(span: Span): Window {
  if (!isLive(span)) return span;
  const now_us = topics.read("status")?.time_us ?? 0;
  return { from_us: now_us - span.length_us, to_us: now_us };
}
