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

const lineOf = (record: CommandRecord): CommandLine => ({
  requestId: record.requestId,
  command: `${record.unit}.${record.name}`,
  arguments: record.fields,
  by: record.by,
  status: record.status,
  reason: record.reason,
  queued_us: record.queuedAt,
  changed_us: record.changedAt,
  held: record.held,
  stages: record.stages.map(({ stage, at, reason }) => ({ stage, at_us: at, reason })),
});
