/** The whole screen, drawn from its model. */

import { beside, columnWidth, titled } from "./layout.ts";
import { finish, type Look } from "./look.ts";
import type { ScreenModel } from "./model.ts";
import { paint } from "./paint.ts";
import { checkLine, checkMarks, checksSummary, failedChecks } from "./panels/checks.ts";
import { events } from "./panels/events.ts";
import { attitude, battery, otherUnits, power } from "./panels/flight.ts";
import { footer, header } from "./panels/header.ts";
import { help } from "./panels/help.ts";
import { links } from "./panels/links.ts";
import { groundLines, laterPasses, orbitLines } from "./panels/orbit.ts";

export type { Look } from "./look.ts";

/** From these widths on there are three columns, and checks beside events. */
const threeColumnsFrom = 110;
const sideBySideFrom = 150;
/** Where numbers come from. */
const measured = paint("dim", "telemetry");
const computed = paint("dim", "from the elements");
/** Rows that leave room for a list of checks, and what the events keep at least. */
const tallFrom = 34;
const eventRowsMin = 6;

/** Exactly `rows` lines, none wider than the terminal. A note takes the place of the keys. */
export function frame(model: ScreenModel, look: Look, note = ""): string[] {
  const { columns, rows } = look;
  if (rows < 1 || columns < 1) return [];
  const body = model.isHelpShown ? help(columns) : bodyLines(model, columns, rows - 2);
  const filled = [...body, ...Array<string>(Math.max(0, rows - 2 - body.length)).fill("")].slice(
    0,
    Math.max(0, rows - 2),
  );
  const lines = [
    header(model, columns),
    ...filled,
    note === "" ? footer(model, columns) : paint("banner", ` ${note} `),
  ].slice(0, rows);
  return lines.map((line) => finish(line, look));
}

function bodyLines(model: ScreenModel, width: number, height: number): string[] {
  const top = [
    ...(width >= threeColumnsFrom ? threeColumns(model, width) : twoColumns(model, width)),
    ...links(model, width),
  ];
  const left = height - top.length;
  if (width >= sideBySideFrom && height >= tallFrom) return [...top, ...bottomBeside(model, width, left)];
  const checks =
    height >= tallFrom
      ? checkList(model, width, left - eventRowsMin)
      : [checksSummary(model.checks, width), ...checkMarks(model.checks, width)];
  return [...top, ...checks, ...events(model.events, width, left - checks.length)];
}

function twoColumns(model: ScreenModel, width: number): string[] {
  const { telemetry, orbit, ground } = model;
  const each = columnWidth(2, width);
  return beside(
    [
      [titled("SPACECRAFT", each, measured), ...attitude(telemetry), ...power(telemetry)],
      [titled("ORBIT", each, computed), ...orbitLines(orbit), ...groundLines(ground, each)],
    ],
    width,
  );
}

function threeColumns(model: ScreenModel, width: number): string[] {
  const { telemetry, orbit, ground } = model;
  const each = columnWidth(3, width);
  return beside(
    [
      [titled("SPACECRAFT", each, measured), ...attitude(telemetry), ...otherUnits(telemetry, each)],
      [titled("POWER", each, measured), ...power(telemetry), ...battery(telemetry, each)],
      [
        titled("ORBIT", each, computed),
        ...orbitLines(orbit),
        ...groundLines(ground, each),
        ...laterPasses(ground.next.slice(2, 3)),
      ],
    ],
    width,
  );
}

/** At most so many lines; where some are left out, the failed ones are not. */
function checkList({ checks }: ScreenModel, width: number, heightMax: number): string[] {
  const title = checksSummary(checks, width);
  const lines = checks.length < heightMax ? checks.map(checkLine) : failedChecks(checks);
  return [title, ...lines].slice(0, Math.max(1, heightMax));
}

function bottomBeside(model: ScreenModel, width: number, height: number): string[] {
  const each = columnWidth(2, width);
  return beside([events(model.events, each, height), checkList(model, each, height)], width);
}
