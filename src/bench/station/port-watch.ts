/** Looks once a second which ports are there. */

import type { Board } from "../board-file.ts";
import { discover, type DiscoverySources } from "../ports/discovery.ts";
import { type PortEntry, portList } from "./port-list.ts";

const period_ms = 1000;

export interface PortWatchOptions {
  readonly asked: readonly PortEntry[];
  readonly boards: readonly Board[];
  readonly sources?: DiscoverySources;
  /** After every look. */
  readonly onLook: (entries: readonly PortEntry[], warnings: readonly string[]) => void;
}

export class PortWatch {
  readonly #options: PortWatchOptions;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: PortWatchOptions) {
    this.#options = options;
  }

  /** Resolves after the first look; then goes on by itself. */
  async start(): Promise<void> {
    await this.#look();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const { asked, boards, sources, onLook } = this.#options;
    const found = await discover(sources);
    if (this.#isStopped) return;
    onLook(portList(asked, boards, found), found.warnings);
    this.#timer = setTimeout(() => void this.#look(), period_ms);
  }
}
