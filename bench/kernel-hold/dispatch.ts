import { type Component, type Duration, RandomStreams, Simulation, seconds, simTime } from "../../src/kernel/index.ts";
import { type BenchResult, figure, median } from "../figure.ts";
import { HoldModel } from "./hold.ts";

const componentCount = 100;
const repetitions = 11;
const eventCount = 500_000;
const period_us = 100 as Duration;

/** A component that counts its own ticks and does nothing else. */
function ticker(index: number): Component<{ count: number }> {
  const name = `ticker-${index}`;
  return {
    name,
    initial: () => ({ count: 0 }),
    start: (_, effects) => void effects.schedule(simTime(index), 1, name, "tick"),
    handle(state, event, effects) {
      state.count++;
      effects.schedule(simTime(event.at + period_us), 1, name, "tick");
    },
  };
}

/** Events per second through `Simulation` with components that do nothing, against the bare queue of as many events. */
export function kernelDispatch(): Promise<BenchResult> {
  const components = Array.from({ length: componentCount }, (_, index) => ticker(index));
  const simulation = new Simulation(new RandomStreams("bench"), components);
  simulation.start();
  const queue = new HoldModel(componentCount, false);
  const values: number[] = [];
  const baselines: number[] = [];
  const stretch_us = seconds((eventCount * period_us) / componentCount / 1e6);
  for (let repetition = 0; repetition <= repetitions; repetition++) {
    const baseline = queue.run(eventCount).elapsed_ns;
    const before = simulation.eventCount;
    const start = process.hrtime.bigint();
    simulation.advance(simTime(simulation.now + stretch_us));
    const elapsed_ns = Number(process.hrtime.bigint() - start);
    if (repetition === 0) continue;
    values.push(((simulation.eventCount - before) / elapsed_ns) * 1e9);
    baselines.push((eventCount / baseline) * 1e9);
  }
  return Promise.resolve({ figures: [figure("simulation dispatch", median(values), "events/s", median(baselines))] });
}
