/** The whole bench page, drawn from its model. */

import type { LinkView } from "../../bench/station/link-view.ts";
import { finish, type Look } from "../terminal/look.ts";
import type { PageModel } from "./model.ts";
import { footer, header } from "./panels/header.ts";
import { help } from "./panels/help.ts";
import { ledger } from "./panels/ledger.ts";
import { link } from "./panels/link.ts";
import { log } from "./panels/log.ts";
import { ports } from "./panels/ports.ts";
import { promptLines } from "./panels/prompt.ts";
import { telemetry } from "./panels/telemetry.ts";

/** Rows that the list of ports gets on a small screen, and its share of a large one. */
const portRowsMin = 4;
const portShare = 0.2;
const telemetryRowsMin = 3;
const logRowsMin = 3;

/** Exactly `rows` lines, none wider than the terminal. */
export function pageFrame(model: PageModel, look: Look): string[] {
  const { columns, rows } = look;
  if (rows < 1 || columns < 1) return [];
  const selected = selectedOf(model);
  const foot = model.prompt === undefined ? [footer(model, selected, columns)] : promptLines(model.prompt, columns);
  const height = Math.max(0, rows - 1 - foot.length);
  const body = model.isHelpShown ? help(columns) : bodyLines(model, selected, columns, height);
  const filled = [...body, ...Array<string>(Math.max(0, height - body.length)).fill("")].slice(0, height);
  const lines = [header(model, columns), ...filled, ...foot].slice(0, rows);
  return lines.map((line) => finish(line, look));
}

/** The one that the keys act upon. */
export const selectedOf = ({
  station,
  selectedKey,
}: Pick<PageModel, "station" | "selectedKey">): LinkView | undefined =>
  station.links.find(({ key }) => key === selectedKey);

function bodyLines(
  { station, selectedKey }: PageModel,
  selected: LinkView | undefined,
  width: number,
  height: number,
): string[] {
  const list = ports(station.links, selectedKey, width, Math.max(portRowsMin, Math.floor(height * portShare)));
  if (selected === undefined) return list;
  const fixed = [...list, ...link(selected, width), ...ledger(selected, width)];
  const left = height - fixed.length;
  const values = telemetry(
    selected.telemetry,
    width,
    Math.max(telemetryRowsMin, left - Math.max(logRowsMin, Math.floor(left / 3))),
  );
  return [...fixed, ...values, ...log(selected.log, width, left - values.length)];
}
