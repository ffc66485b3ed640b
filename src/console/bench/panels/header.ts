/** The first and the last line: what is there, whether it is recorded, and the keys. */

import { hms } from "../../terminal/format.ts";
import { paint } from "../../terminal/paint.ts";
import { clip, printable, widthOf } from "../../terminal/text.ts";
import type { LinkView } from "../../../bench/station/link-view.ts";
import type { PageModel } from "../model.ts";

export function header({ station, time }: PageModel, width: number): string {
  const { links, recording, warnings } = station;
  const up = links.filter(({ state }) => state === "up" || state === "degraded").length;
  const ports = `${up} of ${links.length} ${links.length === 1 ? "port" : "ports"} up`;
  const left = `${paint("title", "falak bench")}  ${paint(up > 0 ? "good" : "dim", ports)}`;
  const rec =
    recording === null
      ? ""
      : `${paint("banner", " REC ")} ${size(recording.size_bytes)} ${hms(recording.for_s)} ${printable(recording.path)}`;
  const warning = warnings[0] === undefined ? "" : paint("yellow", printable(warnings[0]));
  const middle = rec === "" ? warning : rec;
  const room = width - widthOf(left) - time.length - 4;
  const shown = clip(middle, Math.max(0, room));
  return `${left}  ${shown}${" ".repeat(Math.max(2, room - widthOf(shown) + 2))}${paint("bold", time)}`;
}

function size(size_bytes: number): string {
  return size_bytes < 1e6 ? `${(size_bytes / 1e3).toFixed(1)} kB` : `${(size_bytes / 1e6).toFixed(1)} MB`;
}

/** The keys, those that act upon the selected link as it is now. */
export function footer(
  { note, isHelpShown, station }: PageModel,
  selected: LinkView | undefined,
  width: number,
): string {
  if (note !== "") return paint("yellow", printable(note));
  const isOpen = selected !== undefined && selected.state !== "closed" && selected.state !== "gone";
  const keys: readonly (readonly [string, string])[] = [
    ["j k", "port"],
    selected?.stepping?.isOn === true ? ["S", "stop"] : ["s", "step"],
    ["c", "command"],
    selected?.fault === null || selected === undefined ? ["f", "fault"] : ["x", "clear"],
    ["o", isOpen ? "let go" : "open"],
    ["r", station.recording === null ? "rec" : "end rec"],
    ["?", isHelpShown ? "back" : "help"],
    ["q", "quit"],
  ];
  return clip(keys.map(([key, what]) => `${paint("bold", key)} ${paint("dim", what)}`).join("  "), width);
}
