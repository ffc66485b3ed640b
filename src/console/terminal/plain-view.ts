/** The exercise line by line, for logs and pipes: a status now and then, events as they come. */

import type { Epoch } from "../../environment/time/epoch.ts";
import type { Notice } from "../../mission/notice.ts";
import type { Collector } from "./collect/collector.ts";
import { eventLine } from "./collect/event-log.ts";
import { statusLine } from "./status-line.ts";
import type { View } from "./view.ts";

const statusPeriod_ms = 5000;
/** The first status follows the start at once, as soon as the units have answered. */
const firstStatus_ms = 500;

export interface PlainViewOptions {
  readonly write: (text: string) => void;
  readonly collector: Collector;
  readonly epoch: Epoch;
}

export function createPlainView({ write, collector, epoch }: PlainViewOptions): View {
  let timer: NodeJS.Timeout | undefined;
  const status = (): void => write(`${statusLine(collector.read(false))}\n`);
  return {
    start() {
      timer = setTimeout(() => {
        status();
        timer = setInterval(status, statusPeriod_ms);
      }, firstStatus_ms);
    },
    notice(notice: Notice) {
      const { utc, source, severity, text } = eventLine(epoch, notice);
      write(`${utc} ${severity.padEnd(6)} ${source}: ${text}\n`);
    },
    linger: () => Promise.resolve(),
    end() {
      clearTimeout(timer);
    },
  };
}
