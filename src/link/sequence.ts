/**
 * One direction of one frame type: extends u16 sequences to exact integers and tells new frames, gaps and repetitions.
 *
 * `distinct + missing === next` holds at every instant: what is below `next` either came or is missing.
 */

export interface SequenceTrack {
  /** One above the highest extended sequence that was seen or announced. */
  next: number;
  distinct: number;
  missing: number;
  /** Which of the last 64 came: bit 0 of `recentLow` is `next - 1`, bit 31 of `recentHigh` is `next - 64`. */
  recentLow: number;
  recentHigh: number;
}

/** How far back a late frame can still fill its gap; older ones count as repetitions. */
export const reorderMax = 64;

export const createTrack = (): SequenceTrack => ({ next: 0, distinct: 0, missing: 0, recentLow: 0, recentHigh: 0 });

/** Signed distance from `from` to `sequence` on the circle of 2^16: -32768 .. 32767. */
export const sequenceDistance = (sequence: number, from: number): number => ((sequence - from) << 16) >> 16;

/** The extended sequence that `sequence` most plausibly is, near `track.next`; negative for one before the first. */
export const extendSequence = (track: SequenceTrack, sequence: number): number =>
  track.next + sequenceDistance(sequence, track.next);

/** Takes a received sequence in; true when it is new. */
export function takeSequence(track: SequenceTrack, sequence: number): boolean {
  const extended = extendSequence(track, sequence);
  if (extended >= track.next) {
    announceSent(track, extended);
    shiftRecent(track, 1);
    track.recentLow |= 1;
    track.next += 1;
    track.distinct += 1;
    return true;
  }
  return fillGap(track, extended);
}

/** The peer has sent `sent` frames: those that were not seen are missing until they come. */
export function announceSent(track: SequenceTrack, sent: number): void {
  const gap = sent - track.next;
  if (gap <= 0) return;
  shiftRecent(track, gap);
  track.next = sent;
  track.missing += gap;
}

function fillGap(track: SequenceTrack, extended: number): boolean {
  const back = track.next - 1 - extended;
  if (extended < 0 || back >= reorderMax) return false;
  const bit = 1 << (back & 31);
  const seen = back < 32 ? track.recentLow & bit : track.recentHigh & bit;
  if (seen !== 0) return false;
  if (back < 32) track.recentLow |= bit;
  else track.recentHigh |= bit;
  track.missing -= 1;
  track.distinct += 1;
  return true;
}

function shiftRecent(track: SequenceTrack, by: number): void {
  if (by === 0) return;
  if (by >= 64) track.recentHigh = track.recentLow = 0;
  else if (by >= 32) {
    track.recentHigh = track.recentLow << (by - 32);
    track.recentLow = 0;
  } else {
    track.recentHigh = (track.recentHigh << by) | (track.recentLow >>> (32 - by));
    track.recentLow <<= by;
  }
}
