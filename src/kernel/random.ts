/**
 * Named, seeded streams of random numbers: one per consumer, so that a new consumer changes nobody else's numbers.
 *
 * The generator is sfc32 (Doty-Humphrey, PractRand): 128 bits of state, 32 bits out, integer arithmetic only, so that
 * every machine draws the same numbers. A stream starts from SHA-256 of the exercise's seed and the stream's name.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { encode } from "./codec.ts";

/** Draws mixed away after seeding, as the generator's author does for a full 96-bit seed. */
const warmUpDraws = 12;

/** One stream. Its whole state is `state` and `spare`. */
export class RandomStream {
  /** a, b, c and the counter of sfc32. */
  readonly state: Uint32Array;
  /** What `draw` drew, and behind it the second deviate of the pair, NaN where there is none. */
  readonly drawn = Float64Array.of(Number.NaN, Number.NaN);

  constructor(seed: Uint8Array) {
    this.state = new Uint32Array(4);
    const words = new DataView(seed.buffer, seed.byteOffset, 12);
    for (let index = 0; index < 3; index++) this.state[index] = words.getUint32(index * 4, true);
    this.state[3] = 1;
    for (let draw = 0; draw < warmUpDraws; draw++) this.uint32();
  }

  /** A uniform integer in [0, 2^32). */
  uint32(): number {
    const s = this.state;
    const a = s[0] as number;
    const b = s[1] as number;
    const c = s[2] as number;
    const counter = s[3] as number;
    const out = (a + b + counter) | 0;
    s[3] = counter + 1;
    s[0] = b ^ (b >>> 9);
    s[1] = c + (c << 3);
    s[2] = ((c << 21) | (c >>> 11)) + out;
    return out >>> 0;
  }

  /** A uniform number in [0, 1) with 53 random bits. */
  next(): number {
    const high = this.uint32() >>> 5;
    const low = this.uint32() >>> 6;
    return (high * 67_108_864 + low) / 9_007_199_254_740_992;
  }

  /** Second deviate of the last pair, or NaN. */
  get spare(): number {
    return this.drawn[1]!;
  }

  set spare(deviate: number) {
    this.drawn[1] = deviate;
  }

  /** A normal deviate, mean 0, standard deviation 1. */
  gaussian(): number {
    this.draw();
    return this.drawn[0]!;
  }

  /** As `gaussian`, with the deviate left in `drawn[0]`: a number that a call hands back is allocated. */
  draw(): void {
    const { drawn } = this;
    const spare = drawn[1]!;
    if (spare === spare) {
      drawn[0] = spare;
      drawn[1] = Number.NaN;
    } else drawPair(this.state, drawn);
  }
}

/** Two normal deviates. Source: Marsaglia & Bray 1964, the polar method. */
function drawPair(s: Uint32Array, pair: Float64Array): void {
  // The generator's steps as in `uint32`, on locals: two of them are stored at once.
  let a = s[0]! | 0;
  let b = s[1]! | 0;
  let c = s[2]! | 0;
  let counter = s[3]! | 0;
  let u = 0;
  let v = 0;
  let square = 0;
  do {
    const first = (a + b + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + first) | 0;
    const second = (a + b + counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + second) | 0;
    counter = (counter + 2) | 0;
    u = (first >>> 0) / 2_147_483_648 - 1;
    v = (second >>> 0) / 2_147_483_648 - 1;
    square = u * u + v * v;
  } while (square >= 1 || square === 0);
  s[0] = a;
  s[1] = b;
  s[2] = c;
  s[3] = counter;
  const factor = Math.sqrt((-2 * Math.log(square)) / square);
  pair[0] = u * factor;
  pair[1] = v * factor;
}

/** A stream as it stands in a snapshot. */
export interface RandomStreamState {
  readonly state: Uint32Array;
  readonly spare: number;
}

/** All streams of an exercise by name. Components may keep the stream object: restoring writes into it. */
export class RandomStreams {
  readonly seed: string | number;
  readonly #streams = new Map<string, RandomStream>();

  constructor(seed: string | number) {
    this.seed = seed;
  }

  /** The stream of that name, made at the first call. */
  stream(name: string): RandomStream {
    let stream = this.#streams.get(name);
    if (stream === undefined) {
      stream = new RandomStream(sha256(encode([String(this.seed), name])));
      this.#streams.set(name, stream);
    }
    return stream;
  }

  /** State of every stream by name, for a snapshot. */
  save(): Record<string, RandomStreamState> {
    const saved: Record<string, RandomStreamState> = {};
    for (const [name, stream] of this.#streams) saved[name] = { state: stream.state.slice(), spare: stream.spare };
    return saved;
  }

  /** Puts the streams back as `save` gave them; a stream the snapshot does not know starts over. */
  restore(saved: Readonly<Record<string, RandomStreamState>>): void {
    for (const name of [...this.#streams.keys(), ...Object.keys(saved)]) {
      const stream = this.stream(name);
      const from = saved[name];
      stream.state.set(
        from === undefined ? new RandomStream(sha256(encode([String(this.seed), name]))).state : from.state,
      );
      stream.spare = from === undefined ? Number.NaN : from.spare;
    }
  }
}
