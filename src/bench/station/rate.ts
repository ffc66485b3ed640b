/** How fast a count grows: over the last seconds, and 0 where it does not. */

const window_us = 3_000_000;

interface Sample {
  readonly at_us: number;
  readonly count: number;
}

export class Rate {
  readonly #samples: Sample[] = [];

  /** Takes the count of now and returns how much it grew in a second, over the last three. */
  of(count: number, at_us: number): number {
    const samples = this.#samples;
    samples.push({ at_us, count });
    // The first one that is kept stands at the beginning of the window, or before it.
    while (samples.length > 2 && samples[1]!.at_us <= at_us - window_us) samples.shift();
    const first = samples[0]!;
    const elapsed_us = at_us - first.at_us;
    return elapsed_us <= 0 ? 0 : Math.max(0, ((count - first.count) * 1e6) / elapsed_us);
  }
}
