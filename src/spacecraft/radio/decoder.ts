/**
 * The telecommand decoder: what lies between receivers and comms unit, and lets only authentic frames through.
 *
 * Where authentication is required, a frame passes when its tag is right and its number lies in (last, last + 64]. The tag
 * is looked at first; the number is kept, in memory that no reset touches, before the frame goes on. Plain state.
 */

/** How far the number of a frame may be ahead of the last one: that many frames in a row may be lost. */
export const counterWindow = 64;
/** Frames that wait for their check; more are refused. */
export const decoderWaitingMax = 8;

/** A frame that waits for its check. */
export interface UncheckedFrame {
  readonly counter: number;
  readonly frame: Uint8Array;
}

/** Frames refused since the start, by the cause. */
export interface RefusedFrames {
  /** No frame of our association at all. */
  malformed: number;
  /** The tag is wrong. */
  notAuthentic: number;
  /** The number has been used, or a later one. */
  replayed: number;
  /** The number is beyond the window. */
  ahead: number;
  /** Too many at once. */
  overrun: number;
}

export interface DecoderState {
  /** Whether telecommands must be authentic. */
  isRequired: boolean;
  /** Number of the last frame that passed, 0 before the first. */
  lastCounter: number;
  /** Frames that passed. */
  passed: number;
  /** Frames that came with wrong bits. */
  damaged: number;
  readonly refused: RefusedFrames;
  readonly waiting: UncheckedFrame[];
}

export const initialDecoder = (): DecoderState => ({
  isRequired: false,
  lastCounter: 0,
  passed: 0,
  damaged: 0,
  refused: { malformed: 0, notAuthentic: 0, replayed: 0, ahead: 0, overrun: 0 },
  waiting: [],
});

/** Takes the verdict on the tag; true where the frame passes. Its number is kept then. */
export function admit(decoder: DecoderState, counter: number, isAuthentic: boolean): boolean {
  const { refused, lastCounter } = decoder;
  if (!isAuthentic) refused.notAuthentic += 1;
  else if (counter <= lastCounter) refused.replayed += 1;
  else if (counter > lastCounter + counterWindow) refused.ahead += 1;
  else {
    decoder.lastCounter = counter;
    decoder.passed += 1;
    return true;
  }
  return false;
}

/** All that were refused. */
export const refusedCount = ({ refused }: Readonly<DecoderState>): number =>
  refused.malformed + refused.notAuthentic + refused.replayed + refused.ahead + refused.overrun;
