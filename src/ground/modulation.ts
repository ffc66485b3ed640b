/**
 * What noise does to bits and frames: the bit error rate of BPSK and QPSK, the share of frames that it spoils.
 *
 * A code is a coding gain: the decibels by which it moves the uncoded curve. True at one error rate, and above it
 * pessimistic: a concatenated code's own curve is steeper.
 */

/** Terms of the continued fraction from `tail` on: enough for 15 digits there. */
const fractionTerms = 60;
const tail = 2;

/** Complementary error function, to 1e-13 relative. Source: Abramowitz & Stegun 7.1.6 and 7.1.14. */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  return x < tail ? 1 - erfSeries(x) : erfcFraction(x);
}

/**
 * Share of wrong bits of BPSK, and of QPSK with Gray mapping, in white noise.
 *
 * @param ebN0_db energy per information bit over noise density, coding gain included
 * Source: Proakis, Digital Communications, equation 4.3-13: one half of erfc(sqrt(Eb/N0)).
 */
export function bitErrorRate(ebN0_db: number): number {
  return 0.5 * erfc(Math.sqrt(10 ** (ebN0_db / 10)));
}

/** Share of frames of `bits` bits with at least one wrong one. */
export function frameErrorRate(errorRate: number, bits: number): number {
  return -Math.expm1(bits * Math.log1p(-errorRate));
}

function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * sum; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function erfcFraction(x: number): number {
  let value = x;
  for (let n = fractionTerms; n >= 1; n -= 1) value = x + n / 2 / value;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * value);
}
