/** A way to watch an exercise: on a terminal, or line by line where the output is none. */

import type { Notice } from "../../mission/notice.ts";

export interface View {
  start(): void;
  notice(notice: Notice): void;
  /** Stays as it is, with a note, until a person has seen enough or `end` is called. At once where nobody could say so. */
  linger(note: string): Promise<void>;
  /** Gives the terminal back. Idempotent. */
  end(): void;
}
