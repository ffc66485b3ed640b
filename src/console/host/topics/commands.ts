/** Telecommands that have changed since they were last looked at. */

import type { CommandRecord } from "../../../mission/commands.ts";
import type { GroundState } from "../../../mission/ground.ts";
import type { CommandLine } from "../../protocol/state.ts";

export class CommandWatch {
  /** Signature of each as it was last told. */
  #told = new Map<number, string>();

  /** Everything counts as new again. */
  forget(): void {
    this.#told.clear();
  }

  changed({ commands }: Readonly<GroundState>): CommandLine[] {
    const lines: CommandLine[] = [];
    for (const command of commands) {
      const signature = `${command.status} ${command.changedAt}`;
      if (this.#told.get(command.requestId) === signature) continue;
      this.#told.set(command.requestId, signature);
      lines.push(lineOf(command));
    }
    return lines;
  }
}

const lineOf = ({ requestId, unit, name, status, reason, queuedAt, changedAt }: CommandRecord): CommandLine => ({
  requestId,
  command: `${unit}.${name}`,
  arguments: {},
  by: "",
  status,
  reason,
  queued_us: queuedAt,
  changed_us: changedAt,
  held: false,
  stages: [],
});
