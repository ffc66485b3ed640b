/** Simulated seconds per second over the last seconds of the wall clock. */

const span_us = 3e6;
/** Below this there is too little to tell a rate from. */
const spanMin_us = 0.2e6;

interface Sample {
  readonly wall_us: number;
  readonly sim_us: number;
}

export class AchievedRate {
  #samples: Sample[] = [];

  /** The rate changed or time stood still: what was before says nothing any more. */
  restart(): void {
    this.#samples = [];
  }

  add(sim_us: number, wall_us: number): void {
    this.#samples.push({ sim_us, wall_us });
    while (this.#samples.length > 2 && this.#samples[1]!.wall_us <= wall_us - span_us) this.#samples.shift();
  }

  /** Undefined where too little time has gone by. */
  get rate(): number | undefined {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (first === undefined || last === undefined || last.wall_us - first.wall_us < spanMin_us) return undefined;
    return (last.sim_us - first.sim_us) / (last.wall_us - first.wall_us);
  }
}
