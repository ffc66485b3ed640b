/** A frame at the satellite: heard or not, whole or not, and authentic where that is asked for. Then it is the comms unit's. */

import type { AuthenticationAnswer, AuthenticationRequest } from "../ground/authentication.ts";
import { uplinkFrameErrorRate } from "../ground/station-radio.ts";
import { after, type Effects, milliseconds, type RandomStream, type SimTime } from "../kernel/index.ts";
import { openSecureFrame, secureSize_bytes, signedPart } from "../messages/secure-frame.ts";
import { admit, decoderWaitingMax, type UncheckedFrame } from "../spacecraft/radio/decoder.ts";
import type { Spacecraft } from "../spacecraft/spacecraft.ts";
import type { CraftState } from "./craft-state.ts";
import { order } from "./order.ts";

/** Payload of an "uplink-frame" event: a frame of our ground, or bytes that somebody else radiates. */
export type UplinkFrame = { readonly counter: number; readonly frame: Uint8Array } | { readonly bytes: Uint8Array };

/** The socket that is asked whether a frame is authentic. */
export const authenticationPort = "authentication";
/** What the check takes. */
const checkTime = milliseconds(1);

interface Unchecked extends UncheckedFrame {
  readonly tag: Uint8Array | null;
}

/** Takes a frame off the air. */
export function takeUplinkFrame(
  hardware: Spacecraft,
  state: CraftState,
  payload: UplinkFrame,
  stream: RandomStream,
  at: SimTime,
  effects: Effects,
): void {
  const { decoder } = state;
  const over_db = hardware.uplinkMargin_db(state.truth, at);
  const bits = 8 * sizeOnAir_bytes(payload, decoder.isRequired);
  if (over_db !== -Infinity && stream.next() < uplinkFrameErrorRate(over_db, bits)) {
    decoder.damaged += 1;
    return;
  }
  if (!decoder.isRequired || over_db === -Infinity) {
    hardware.receiveFrame(state.truth, at, "frame" in payload ? payload.frame : payload.bytes);
    return;
  }
  const unchecked = "frame" in payload ? { ...payload, tag: null } : openSecureFrame(payload.bytes);
  if (unchecked === null) decoder.refused.malformed += 1;
  else if (decoder.waiting.length >= decoderWaitingMax) decoder.refused.overrun += 1;
  else {
    const { counter, frame, tag } = unchecked;
    decoder.waiting.push({ counter, frame, tag } as Unchecked);
    if (decoder.waiting.length === 1) ask(state, at, effects);
  }
}

/** Takes the answer to the frame that waited longest, and asks about the next. */
export function takeVerdict(
  hardware: Spacecraft,
  state: CraftState,
  { authentic }: AuthenticationAnswer,
  at: SimTime,
  effects: Effects,
): void {
  const { decoder } = state;
  const checked = decoder.waiting.shift();
  if (checked !== undefined && admit(decoder, checked.counter, authentic)) {
    hardware.receiveFrame(state.truth, at, checked.frame);
  }
  if (decoder.waiting.length > 0) ask(state, at, effects);
}

function ask({ decoder }: CraftState, at: SimTime, effects: Effects): void {
  const { counter, frame, tag } = decoder.waiting[0] as Unchecked;
  const request: AuthenticationRequest = { signed: signedPart(counter, frame), tag };
  effects.exchange(authenticationPort, after(at, checkTime), order.outputs, request);
}

function sizeOnAir_bytes(payload: UplinkFrame, isSealed: boolean): number {
  if ("bytes" in payload) return payload.bytes.length;
  return isSealed ? secureSize_bytes(payload.frame) : payload.frame.length;
}
