/** A histogram of microseconds in a fixed number of bins: an eighth of an octave wide, so within 9 % of any value. */

const binsPerOctave = 8;
const octaves = 32;

export interface Histogram {
  count: number;
  max_us: number;
  readonly bins: Uint32Array;
}

export const createHistogram = (): Histogram => ({
  count: 0,
  max_us: 0,
  bins: new Uint32Array(binsPerOctave * octaves),
});

export function addTo(histogram: Histogram, value_us: number): void {
  const bin = value_us < 1 ? 0 : Math.min(histogram.bins.length - 1, Math.floor(Math.log2(value_us) * binsPerOctave));
  histogram.bins[bin]! += 1;
  histogram.count += 1;
  if (value_us > histogram.max_us) histogram.max_us = value_us;
}

/** The value that a share of the samples does not exceed; the upper edge of its bin, at most the largest value seen. */
export function quantile_us(histogram: Histogram, share: number): number {
  let left = Math.ceil(histogram.count * share);
  for (let bin = 0; bin < histogram.bins.length; bin++) {
    left -= histogram.bins[bin]!;
    if (left <= 0) return Math.min(histogram.max_us, 2 ** ((bin + 1) / binsPerOctave));
  }
  return histogram.max_us;
}

/** How many lie from 2^i to 2^(i+1) us, by i, without the zeros at the end. */
export function octavesOf({ bins }: Histogram): number[] {
  const counts: number[] = [];
  for (const [bin, count] of bins.entries()) {
    const octave = Math.floor(bin / binsPerOctave);
    if (count > 0) while (counts.length <= octave) counts.push(0);
    if (count > 0) counts[octave]! += count;
  }
  return counts;
}
