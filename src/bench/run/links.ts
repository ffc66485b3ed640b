/** What becomes of a run whose link is lost or whose target restarts: it breaks, or it goes on and brings the link back. */

import { spacecraftName } from "../../mission/craft.ts";
import type { UnitName } from "../../onboard/unit.ts";
import { BenchError } from "../errors.ts";
import type { Exchanges } from "./exchanges.ts";
import { reconnect } from "./reconnect.ts";
import type { RunOptions } from "./run-options.ts";

export interface LinksListener {
  /** Something came in that a waiting run should look at. */
  onNews(): void;
  /** The run is broken; told once. */
  onBroken(): void;
}

export class Links {
  readonly #options: RunOptions;
  readonly #exchanges: Exchanges;
  readonly #listener: LinksListener;
  /** Units whose lost link is being brought back. */
  readonly #reconnecting = new Set<UnitName>();
  /** Ends those attempts with the run. */
  #over = new AbortController();
  #broken: BenchError | undefined;

  constructor(options: RunOptions, exchanges: Exchanges, listener: LinksListener) {
    this.#options = options;
    this.#exchanges = exchanges;
    this.#listener = listener;
  }

  /** What ends the run; the first cause. */
  get broken(): BenchError | undefined {
    return this.#broken;
  }

  /** Tries links that are lost again, until `rest`. */
  tend(): void {
    this.#over = new AbortController();
    for (const [unit, driver] of this.#options.drivers) if (driver.canReopen) void this.#bringBack(unit);
  }

  /** Leaves lost links alone. */
  rest(): void {
    this.#over.abort();
  }

  lost(unit: UnitName, cause: BenchError): void {
    const { exercise, onLoss } = this.#options;
    const { outbox, simulation } = exercise;
    // What breaks after the first that stopped the run is not told: it may well follow from it.
    if (this.#broken !== undefined) return;
    if (onLoss === "stop") {
      const when = `lost at ${(simulation.now / 1e6).toFixed(1)} s simulated; --on-loss hold goes on without it`;
      const told = new BenchError(cause.code, `${cause.message} (${when})`, { cause });
      outbox.notice(simulation.now, unit, "high", told.message);
      return this.#break(told);
    }
    outbox.notice(simulation.now, unit, "high", cause.message);
    this.#exchanges.linkLost(unit);
    void this.#bringBack(unit);
    this.#listener.onNews();
  }

  rebooted(unit: UnitName, bootCount: number): void {
    const { exercise, onLoss } = this.#options;
    if (onLoss === "hold") {
      exercise.simulation.inject(spacecraftName, "unit-restarted", unit);
      return this.#listener.onNews();
    }
    const text = `${unit} target rebooted in mid-run (boot count ${bootCount}); look at its reset reason and supply, or run with --on-loss hold`;
    this.#break(new BenchError("target-lost", text));
  }

  #break(cause: BenchError): void {
    this.#broken ??= cause;
    this.#listener.onBroken();
  }

  async #bringBack(unit: UnitName): Promise<void> {
    const { exercise, drivers } = this.#options;
    const { outbox, simulation } = exercise;
    const driver = drivers.get(unit);
    if (driver === undefined || this.#reconnecting.has(unit)) return;
    this.#reconnecting.add(unit);
    const isBack = await reconnect(driver, this.#over.signal, (cause) => {
      outbox.notice(simulation.now, unit, "low", `not back yet: ${cause.message}`);
    });
    this.#reconnecting.delete(unit);
    if (isBack) outbox.notice(simulation.now, unit, "info", `link is back: board ${driver.uid}`);
    // It may be gone again already, or the run that looked for it has ended and another one has begun.
    if (driver.canReopen && !this.#over.signal.aborted) void this.#bringBack(unit);
  }
}
