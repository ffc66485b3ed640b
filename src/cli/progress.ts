/** What a person sees on stderr while a run goes on: notices as they come and, on a terminal, how far it is. */

import type { SimTime } from "../kernel/index.ts";
import { formatDuration } from "../mission/scenario/duration.ts";
import type { Notice } from "../mission/notice.ts";

export interface Progress {
  start(now: () => SimTime): void;
  notice(notice: Notice): void;
  end(): void;
}

const period_ms = 500;

/** @param quiet say only what is worth an operator's eye (severity low and above) */
export function progress(until: SimTime, quiet: boolean): Progress {
  const terminal = process.stderr.isTTY;
  let timer: NodeJS.Timeout | undefined;
  const clear = (): void => {
    if (terminal && timer !== undefined) process.stderr.write("\r\u001b[K");
  };
  return {
    start(now) {
      if (!terminal) return;
      const began = performance.now();
      timer = setInterval(() => {
        const share = until === 0 ? 1 : now() / until;
        const rate = now() / 1e3 / Math.max(1, performance.now() - began);
        process.stderr.write(
          `\r\u001b[K${formatDuration((Math.floor(now() / 1e6) * 1e6) as never)} simulated, ${(100 * share).toFixed(0)} %, ${rate.toFixed(0)}x`,
        );
      }, period_ms);
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
