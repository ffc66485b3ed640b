/** What a person sees on stderr while a run goes on: notices as they come, and how far it is. */

import { microseconds, type SimTime } from "../kernel/index.ts";
import { formatDuration } from "../mission/scenario/duration.ts";
import type { Notice } from "../mission/notice.ts";

export interface Progress {
  start(now: () => SimTime): void;
  notice(notice: Notice): void;
  end(): void;
}

const period_ms = 500;
/** Where stderr is a file or a pipe, each line stays. */
const linePeriod_ms = 5000;

/** @param quiet say only what is worth an operator's eye (severity low and above) */
export function progress(until: SimTime, quiet: boolean): Progress {
  const terminal = process.stderr.isTTY;
  let timer: NodeJS.Timeout | undefined;
  const clear = (): void => {
    if (terminal && timer !== undefined) process.stderr.write("\r\u001b[K");
  };
  return {
    start(now) {
      const [from, began_ms] = [now(), performance.now()];
      const tell = (): void => {
        const text = progressText(from, now(), until, performance.now() - began_ms);
        process.stderr.write(terminal ? `\r\u001b[K${text}` : `${text}\n`);
      };
      timer = setInterval(tell, terminal ? period_ms : linePeriod_ms);
    },
    notice({ at, source, severity, text }) {
      if (quiet && severity === "info") return;
      clear();
      process.stderr.write(
        `${(at / 1e6).toFixed(1).padStart(10)} s  ${severity.padEnd(6)} ${source.padEnd(9)} ${text}\n`,
      );
    },
    end() {
      clear();
      clearInterval(timer);
      timer = undefined;
    },
  };
}

/** @param from where the run began: 0, or the moment of its breakpoint */
export function progressText(from: SimTime, now: SimTime, until: SimTime, wall_ms: number): string {
  const share = until === 0 ? 1 : now / until;
  const rate = (now - from) / 1e3 / Math.max(1, wall_ms);
  const whole = microseconds(Math.floor(now / 1e6) * 1e6);
  return `${formatDuration(whole)} simulated, ${(100 * share).toFixed(0)} %, ${rate.toFixed(rate < 10 ? 1 : 0)}x`;
}
