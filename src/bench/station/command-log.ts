/** The life of telecommands that were sent from the bench. */

import type { HostEvent } from "../../link/index.ts";
import { reasonName } from "../../mission/names.ts";

/** EXECUTED, REFUSED and UNKNOWN are ends; UNKNOWN may have been executed. */
export type CommandState = "SENT" | "ACCEPTED" | "EXECUTED" | "REFUSED" | "UNKNOWN";

export interface CommandLine {
  readonly requestId: number;
  /** As it was typed. */
  readonly text: string;
  readonly state: CommandState;
  /** The target's reason, or the link's; empty where there is none. */
  readonly detail: string;
  /** Wall clock, ms since 1970. */
  readonly sentAt_ms: number;
  /** From sending to its end, as far as it came; ms. */
  readonly took_ms: number;
}

const keptMax = 100;
const reasonNone = 1;

type TelecommandEvent = Extract<HostEvent, { kind: "tc-accepted" | "tc-ended" }>;

export class CommandLog {
  #lines: CommandLine[] = [];
  #count = 0;

  get lines(): readonly CommandLine[] {
    return this.#lines;
  }

  /** One is under way. */
  get isWaiting(): boolean {
    return this.#lines.some(({ state }) => state === "SENT" || state === "ACCEPTED");
  }

  nextId(): number {
    this.#count += 1;
    return this.#count;
  }

  sent(requestId: number, text: string, at_ms: number): void {
    this.#lines.push({ requestId, text, state: "SENT", detail: "", sentAt_ms: at_ms, took_ms: 0 });
    if (this.#lines.length > keptMax) this.#lines.shift();
  }

  /** What the link tells of it. */
  take(event: TelecommandEvent, at_ms: number): CommandLine | undefined {
    const index = this.#lines.findIndex(({ requestId }) => requestId === event.requestId);
    const line = this.#lines[index];
    if (line === undefined) return undefined;
    const took_ms = at_ms - line.sentAt_ms;
    const changed: CommandLine =
      event.kind === "tc-accepted"
        ? { ...line, state: "ACCEPTED", took_ms }
        : { ...line, state: event.outcome, detail: detailOf(event.reason, event.why), took_ms };
    this.#lines = this.#lines.with(index, changed);
    return changed;
  }
}

const detailOf = (reason: number, why: string): string =>
  why === "" && reason > reasonNone ? reasonName(reason) : why;
