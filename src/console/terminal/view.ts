/** A way to watch an exercise: on a terminal, or line by line where the output is none. */

import type { Notice } from "../../mission/notice.ts";

export interface View {
  start(): void;
  notice(notice: Notice): void;
  /** Gives the terminal back. Idempotent. */
  end(): void;
}
