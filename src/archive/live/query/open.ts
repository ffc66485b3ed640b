/** An archive for reading, beside whoever writes it: one moment of it, that of opening. */

import { openingError } from "../failure.ts";
import { readBranches } from "../store/branches.ts";
import { openForReading } from "../store/database.ts";
import { readTail } from "../store/tail-rows.ts";
import type { View } from "./view.ts";

export interface OpenedView {
  readonly view: View;
  close(): void;
}

/** @throws RecordingError */
export function openView(path: string): OpenedView {
  const database = openForReading(path);
  try {
    // Holds the moment: the writer goes on, and its log is kept until this ends.
    database.exec("BEGIN");
    return {
      view: { database, branches: readBranches(database), tail: readTail(database) },
      close: () => database.close(),
    };
  } catch (cause) {
    database.close();
    throw openingError(path, cause);
  }
}
