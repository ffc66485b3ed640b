/** Packets, commands, events, alarms and notes into their tables. */

import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { AlarmRecord, CommandRecord, EventRecord, NoteRecord, PacketRecord } from "../batch.ts";
import type { Segment } from "./branches.ts";

export class RecordWriter {
  readonly #packet: StatementSync;
  readonly #knownPacket: StatementSync;
  readonly #command: StatementSync;
  readonly #event: StatementSync;
  readonly #alarm: StatementSync;
  readonly #note: StatementSync;

  constructor(database: DatabaseSync) {
    this.#packet = insertion(database, "packet", 11, "ON CONFLICT (branch, epoch, channel, sequence) DO NOTHING");
    this.#knownPacket = database.prepare(
      "SELECT 1 FROM packet WHERE branch = ? AND epoch = ? AND channel = ? AND sequence = ? AND simulated_us <= ?",
    );
    this.#command = insertion(database, "command", 9);
    this.#event = insertion(database, "event", 10);
    this.#alarm = insertion(database, "alarm", 8);
    this.#note = insertion(database, "note", 6);
  }

  /** False where the branch, or what it shares of an ancestor, has that packet already. */
  packet([own, ...ancestors]: readonly Segment[], packet: PacketRecord): boolean {
    const { epoch, channel, sequence } = packet;
    for (const { branch, until_us } of ancestors) {
      if (this.#knownPacket.get(branch, epoch, channel, sequence, until_us) !== undefined) return false;
    }
    const { changes } = this.#packet.run(
      own!.branch,
      packet.generated_us,
      packet.received_us,
      packet.simulated_us,
      packet.station,
      channel,
      epoch,
      sequence,
      packet.unit,
      packet.content,
      packet.bytes,
    );
    return Number(changes) > 0;
  }

  command(branch: number, command: CommandRecord): void {
    const { simulated_us, requestId, unit, name, stage, reason, by } = command;
    this.#command.run(branch, simulated_us, requestId, unit, name, command.arguments, stage, reason, by);
  }

  event(branch: number, event: EventRecord): void {
    const { origin, generated_us, received_us, simulated_us, source, severity, name, value, text } = event;
    this.#event.run(branch, origin, generated_us, received_us, simulated_us, source, severity, name, value, text);
  }

  alarm(branch: number, { simulated_us, subject, action, severity, value, by, comment }: AlarmRecord): void {
    this.#alarm.run(branch, simulated_us, subject, action, severity, value, by, comment);
  }

  note(branch: number, { simulated_us, origin, kind, by, text }: NoteRecord): void {
    this.#note.run(branch, simulated_us, origin, kind, by, text);
  }
}

/** Rows are numbered by the file. */
const insertion = (database: DatabaseSync, table: string, count: number, otherwise = ""): StatementSync =>
  database.prepare(`INSERT INTO ${table} VALUES (NULL${", ?".repeat(count)}) ${otherwise}`);
