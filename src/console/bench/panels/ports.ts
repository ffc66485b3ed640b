/** Ports as they are plugged, a row each, and who they say they are. */

import { titled } from "../../terminal/layout.ts";
import { paint, type Ink } from "../../terminal/paint.ts";
import { pad, printable } from "../../terminal/text.ts";
import type { LinkState, LinkView } from "../../../bench/station/link-view.ts";

export const stateInks: Readonly<Record<LinkState, Ink>> = {
  up: "good",
  degraded: "yellow",
  locked: "yellow",
  asking: "notice",
  down: "red",
  closed: "dim",
  gone: "dim",
};

const stateWidth = 9;
const unitWidth = 8;

/** So many lines at most, with the title; the selected one is always among them. */
export function ports(
  links: readonly LinkView[],
  selectedKey: string | undefined,
  width: number,
  heightMax: number,
): string[] {
  if (links.length === 0) {
    return [
      titled("PORTS", width),
      paint("dim", "none yet; start a target with: falak target adcs --pty, or plug a board in"),
    ];
  }
  const rows = Math.max(1, heightMax - 1);
  const at = Math.max(
    0,
    links.findIndex(({ key }) => key === selectedKey),
  );
  const first = Math.min(Math.max(0, at - rows + 1), Math.max(0, links.length - rows));
  const shown = links.slice(first, first + rows);
  const hidden = links.length - shown.length;
  const note = hidden === 0 ? "" : paint("dim", `${hidden} more`);
  return [titled("PORTS", width, note), ...shown.map((link) => portRow(link, link.key === selectedKey, width))];
}

function portRow(link: LinkView, isSelected: boolean, width: number): string {
  const { key, unit, state, stepping, fault } = link;
  const keyWidth = Math.max(20, Math.min(36, Math.floor(width / 3.2)));
  const marks = [
    stepping?.isOn === true ? paint("notice", "stepping") : "",
    fault === null ? "" : paint("yellow", `fault ${fault.kind}`),
  ];
  const who = [...marks, whoText(link)].filter((part) => part !== "").join("  ");
  return [
    isSelected ? paint("bold", ">") : " ",
    pad(paint(isSelected ? "bold" : "plain", unit ?? "?"), unitWidth),
    pad(printable(key), keyWidth),
    pad(paint(stateInks[state], state), stateWidth),
    who,
  ].join(" ");
}

function whoText({ identity, state, why, about }: LinkView): string {
  if (state === "closed" || state === "down" || identity === null)
    return paint("dim", printable(why === "" ? about : why));
  return printable(`${identity.uid}  ${identity.firmware} ${identity.build}`);
}
