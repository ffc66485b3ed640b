/** The latest events. One that comes again at once is counted instead of repeated. */

import { type Epoch, formatSimTime } from "../../../environment/time/epoch.ts";
import type { Notice } from "../../../mission/notice.ts";
import type { EventLine } from "../model.ts";
import { printable } from "../text.ts";
import { timeOfDay } from "./moments.ts";

const countMax = 200;

export class EventLog {
  readonly #epoch: Epoch;
  #lines: EventLine[] = [];

  constructor(epoch: Epoch) {
    this.#epoch = epoch;
  }

  get lines(): readonly EventLine[] {
    return this.#lines;
  }

  add(notice: Notice): void {
    const line = eventLine(this.#epoch, notice);
    const last = this.#lines.at(-1);
    if (last !== undefined && last.source === line.source && last.text === line.text) {
      this.#lines[this.#lines.length - 1] = { ...line, count: last.count + 1 };
      return;
    }
    this.#lines.push(line);
    if (this.#lines.length > countMax) this.#lines = this.#lines.slice(-countMax / 2);
  }
}

export const eventLine = (epoch: Epoch, { at, source, severity, text }: Notice): EventLine => ({
  utc: timeOfDay(formatSimTime(epoch, at, 3)),
  source: printable(source),
  severity,
  text: printable(text),
  count: 1,
});
