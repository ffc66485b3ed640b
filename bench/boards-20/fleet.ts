/** As many boards as one likes in the sockets of a kernel, stepped by the runner that steps those of an exercise. */

import { Driver } from "../../src/bench/run/driver.ts";
import { Runner } from "../../src/bench/run/runner.ts";
import type { PortSpec } from "../../src/bench/ports/port.ts";
import {
  after,
  type Component,
  milliseconds,
  RandomStreams,
  seconds,
  Simulation,
  simStart,
} from "../../src/kernel/index.ts";
import type { Exercise } from "../../src/mission/exercise.ts";
import { Outbox } from "../../src/mission/notice.ts";
import type { StepMessage, UnitName } from "../../src/onboard/unit.ts";

export const period = milliseconds(10);
const outputDelay = milliseconds(8);
const priority = 50;
const component = "fleet";

interface Fleet {
  tick: number;
}

/** One instant after the other at which every board is stepped. `steps` has a Step for each, used again and again. */
function stepping(ports: readonly string[], steps: readonly StepMessage[]): Component<Fleet> {
  return {
    name: component,
    initial: () => ({ tick: 0 }),
    start: (_state, effects) => void effects.schedule(simStart, priority, component, "instant"),
    handle(state, { at }, effects) {
      for (const [index, step] of steps.entries()) {
        step.tick = state.tick;
        step.simTimeUs = at;
        step.periodUs = period;
        effects.exchange(ports[index] as string, after(at, outputDelay), priority, step);
      }
      state.tick += 1;
      effects.schedule(after(at, period), priority, component, "instant");
    },
    answer: () => undefined,
  };
}

/** All boards are of one unit, each with its own link. */
export class FleetRun {
  readonly #simulation: Simulation;
  readonly #runner: Runner;
  readonly #drivers = new Map<UnitName, Driver>();

  constructor(unit: UnitName, steps: readonly StepMessage[], target: PortSpec) {
    const ports = steps.map((_, index) => `${unit}-${index}`);
    this.#simulation = new Simulation(new RandomStreams(1), [stepping(ports, steps)]);
    for (const port of ports) this.#simulation.addSocket(port, component);
    // Of an exercise the runner asks for no more in lockstep, and for units by the names of their sockets.
    const exercise = { simulation: this.#simulation, outbox: new Outbox() } as unknown as Exercise;
    const drivers = this.#drivers;
    this.#runner = new Runner({ exercise, drivers, sync: "lockstep", rate: "max", onLoss: "stop", sinks: {} });
    const { listener } = this.#runner;
    for (const name of ports as UnitName[]) {
      const own = {
        ...listener,
        onAnswer: (_: UnitName, tick: number, answer: object) => listener.onAnswer(name, tick, answer),
      };
      const port = (): Promise<PortSpec> => Promise.resolve(target);
      drivers.set(name, new Driver({ unit, target: name, port, baud: undefined, sync: "lockstep", listener: own }));
    }
  }

  async open(): Promise<void> {
    await Promise.all([...this.#drivers.values()].map((driver) => driver.open(true)));
    this.#simulation.start();
  }

  /** Steps on for so many simulated seconds; simulated over wall time. @throws where a link broke */
  async run(length_s: number): Promise<number> {
    const until = after(this.#simulation.now, seconds(length_s));
    const start_ms = performance.now();
    const end = await this.#runner.run(until);
    if (end.reason === "broken") throw end.cause;
    return (length_s * 1e3) / (performance.now() - start_ms);
  }

  close(): void {
    for (const driver of this.#drivers.values()) driver.close();
  }
}
