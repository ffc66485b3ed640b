/** What can be plotted: the numbers that came down and, behind the glass, the truth. */

import { dictionary } from "../../../messages/dictionary.ts";
import type { Limits } from "../../../messages/dictionary-types.ts";
import type { SampleOrigin } from "../../protocol/telemetry.ts";

export interface Channel {
  readonly origin: SampleOrigin;
  /** In the list of its origin. */
  readonly index: number;
  readonly name: string;
  readonly unit: string;
  readonly limits: Limits | null;
}

const truthUnits: readonly (readonly [suffix: RegExp, unit: string])[] = [
  [/_degps$/, "deg/s"],
  [/_radps(\.|\[|$)/, "rad/s"],
  [/_rad(\[|$)/, "rad"],
  [/_degc(\[|$)/, "Cel"],
  [/_deg$/, "deg"],
  [/_v$/, "V"],
  [/_w$/, "W"],
  [/_a$/, "A"],
  [/_t$/, "T"],
  [/_nms(\.|$)/, "N.m.s"],
  [/_nm\./, "N.m"],
  [/_km(\.|$)/, "km"],
  [/_kmps\./, "km/s"],
  [/_mbps$/, "Mbit/s"],
  [/_db$/, "dB"],
];

const downlinked: readonly Channel[] = dictionary.parameters.flatMap(({ name, type, unit, limits }, index) =>
  type === "text" || type === "bytes" ? [] : [{ origin: "downlink" as const, index, name, unit, limits }],
);

/** @param truths names of the description, none in front of the glass */
export const channelsOf = (truths: readonly string[]): Channel[] => [
  ...downlinked,
  ...truths.map((name, index): Channel => {
    const unit = truthUnits.find(([suffix]) => suffix.test(name))?.[1] ?? "1";
    return { origin: "truth", index, name, unit, limits: null };
  }),
];
