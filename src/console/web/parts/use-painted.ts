/** Keeps the places under an element painted while the component is there. */

import { type RefObject, useEffect, useRef } from "react";
import { dictionary } from "../../../messages/dictionary.ts";
import type { SampleOrigin } from "../../protocol/telemetry.ts";
import { values } from "../live/live.ts";
import { topics } from "../live/topics.ts";
import { Painter } from "./painter.ts";

/** @param places what the component draws, by identity: other places are looked for anew */
export function usePainted<E extends HTMLElement>(
  places: unknown,
  origin: SampleOrigin = "downlink",
): RefObject<E | null> {
  const under = useRef<E>(null);
  useEffect(() => {
    if (under.current === null) return undefined;
    const element = under.current;
    const painter = new Painter(element, values.of(origin), dictionary.parameters);
    const paint = (): void => painter.paint(topics.read("status")?.time_us ?? 0);
    paint();
    // What is behind another tab is painted when it is seen again.
    return values.onPaint(() => element.isConnected && paint());
  }, [places, origin]);
  return under;
}
