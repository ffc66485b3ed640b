/**
 * A bad wire, seeded: it drops, flips, repeats, delays, stalls and cuts what is written to it. Data goes in and arrivals
 * come out; who owns it puts them into an event queue. One wire is one direction.
 */

/** Probabilities are per byte or per write as the name says. */
export interface WireFaults {
  readonly dropPerByte: number;
  readonly flipPerByte: number;
  /** A run of bytes becomes noise. */
  readonly burstPerWrite: number;
  readonly burstMax_bytes: number;
  /** The write arrives a second time, a little later. */
  readonly repeatPerWrite: number;
  readonly repeatDelayMax_us: number;
  /** This write and what follows wait. */
  readonly stallPerWrite: number;
  readonly stallMax_us: number;
  /** This write and what follows for a while are lost. */
  readonly cutPerWrite: number;
  readonly cutMax_us: number;
  /** The write arrives in two parts. */
  readonly splitPerWrite: number;
  readonly delay_us: number;
  readonly jitter_us: number;
  readonly byteTime_us: number;
}

/** Plain state of one wire. */
export interface WireState {
  /** Nothing arrives before: a serial wire keeps the order. */
  free_us: number;
  /** When the last of what was written so far arrives, repetitions included. */
  last_us: number;
  cutUntil_us: number;
  written_bytes: number;
  lost_bytes: number;
  changed_bytes: number;
}

export interface Arrival {
  readonly at_us: number;
  readonly bytes: Uint8Array;
}

/** Draws uniformly from [0, 1). */
export interface Draws {
  next(): number;
}

/** A wire of 115200 baud without faults. */
export const cleanWire: WireFaults = {
  dropPerByte: 0,
  flipPerByte: 0,
  burstPerWrite: 0,
  burstMax_bytes: 0,
  repeatPerWrite: 0,
  repeatDelayMax_us: 0,
  stallPerWrite: 0,
  stallMax_us: 0,
  cutPerWrite: 0,
  cutMax_us: 0,
  splitPerWrite: 0,
  delay_us: 500,
  jitter_us: 0,
  byteTime_us: 86.8,
};

export const createWire = (): WireState => ({
  free_us: 0,
  last_us: 0,
  cutUntil_us: -Infinity,
  written_bytes: 0,
  lost_bytes: 0,
  changed_bytes: 0,
});

/** Carries one write: what arrives of it, when, and how it looks by then. Times are whole microseconds. */
export function carry(
  wire: WireState,
  faults: WireFaults,
  bytes: Uint8Array,
  at_us: number,
  random: Draws,
): readonly Arrival[] {
  wire.written_bytes += bytes.length;
  if (random.next() < faults.cutPerWrite) wire.cutUntil_us = at_us + random.next() * faults.cutMax_us;
  if (at_us < wire.cutUntil_us) {
    wire.lost_bytes += bytes.length;
    return [];
  }
  if (random.next() < faults.stallPerWrite) {
    wire.free_us = Math.max(wire.free_us, at_us + random.next() * faults.stallMax_us);
  }
  const travel_us = faults.delay_us + random.next() * faults.jitter_us + bytes.length * faults.byteTime_us;
  const arrives_us = Math.ceil(Math.max(at_us + travel_us, wire.free_us));
  wire.free_us = arrives_us;
  wire.last_us = Math.max(wire.last_us, arrives_us);
  const seen = distort(wire, faults, bytes, random);
  const arrivals = partsOf(seen, arrives_us, faults, random);
  if (random.next() < faults.repeatPerWrite) {
    const again_us = arrives_us + Math.ceil(random.next() * faults.repeatDelayMax_us);
    wire.last_us = Math.max(wire.last_us, again_us);
    arrivals.push({ at_us: again_us, bytes: seen.slice() });
  }
  return arrivals;
}

function distort(wire: WireState, faults: WireFaults, bytes: Uint8Array, random: Draws): Uint8Array {
  const seen = new Uint8Array(bytes.length);
  let size_bytes = 0;
  let burst_bytes = 0;
  const burstAt =
    random.next() < faults.burstPerWrite ? Math.floor(random.next() * bytes.length) : Number.POSITIVE_INFINITY;
  const faultPerByte = faults.dropPerByte + faults.flipPerByte;
  for (let i = 0; i < bytes.length; i += 1) {
    let byte = bytes[i]!;
    if (i === burstAt) burst_bytes = 1 + Math.floor(random.next() * faults.burstMax_bytes);
    if (burst_bytes > 0) {
      burst_bytes -= 1;
      byte = Math.floor(random.next() * 256);
      wire.changed_bytes += 1;
    } else if (faultPerByte > 0) {
      const draw = random.next();
      if (draw < faults.dropPerByte) {
        wire.lost_bytes += 1;
        continue;
      }
      if (draw < faultPerByte) {
        byte ^= 1 << Math.floor(random.next() * 8);
        wire.changed_bytes += 1;
      }
    }
    seen[size_bytes] = byte;
    size_bytes += 1;
  }
  return seen.subarray(0, size_bytes).slice();
}

function partsOf(bytes: Uint8Array, at_us: number, faults: WireFaults, random: Draws): Arrival[] {
  if (bytes.length < 2 || random.next() >= faults.splitPerWrite) return [{ at_us, bytes }];
  const cut = 1 + Math.floor(random.next() * (bytes.length - 1));
  return [
    { at_us, bytes: bytes.slice(0, cut) },
    { at_us, bytes: bytes.slice(cut) },
  ];
}
