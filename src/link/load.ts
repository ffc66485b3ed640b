/** Whether a serial line can hold the asked rate, with the arithmetic, before the run. */

import { wireMax_bytes } from "./frame.ts";

export interface LinkLoad {
  /** Bytes of one exchange on the wire, out and back, stuffing and delimiters included. */
  readonly exchange_bytes: number;
  /** Wire time of one exchange; out and back share no time, because the answer follows the question. */
  readonly exchange_us: number;
  readonly load_percent: number;
  readonly fits: boolean;
  /** The arithmetic in a line. */
  readonly why: string;
}

const bitsPerByte = 10;

/** Bytes of one exchange on the wire at worst, from the sizes of its payloads. */
export const exchangeWire_bytes = (step_bytes: number, stepDone_bytes: number): number =>
  wireMax_bytes(step_bytes) + wireMax_bytes(stepDone_bytes);

/** Load of a unit that is stepped every `period_us` of the wall clock; a start and a stop bit make ten bits a byte. */
export function linkLoad(step_bytes: number, stepDone_bytes: number, period_us: number, baud: number): LinkLoad {
  const exchange_bytes = exchangeWire_bytes(step_bytes, stepDone_bytes);
  const exchange_us = (exchange_bytes * bitsPerByte * 1e6) / baud;
  const load_percent = (100 * exchange_us) / period_us;
  const rate_hz = 1e6 / period_us;
  const why =
    `${exchange_bytes} bytes x ${bitsPerByte} bits / ${baud} baud = ${(exchange_us / 1000).toFixed(1)} ms ` +
    `x ${rate_hz.toFixed(rate_hz < 10 ? 1 : 0)} ticks/s = ${load_percent.toFixed(0)} % of the line`;
  return { exchange_bytes, exchange_us, load_percent, fits: load_percent <= 100, why };
}

/** Load of one direction of a line by frames that come once in `period_us` each, from the sizes of their payloads. */
export function streamLoad(payloads_bytes: readonly number[], period_us: number, baud: number): LinkLoad {
  const exchange_bytes = payloads_bytes.reduce((sum, payload_bytes) => sum + wireMax_bytes(payload_bytes), 0);
  const exchange_us = (exchange_bytes * bitsPerByte * 1e6) / baud;
  const load_percent = (100 * exchange_us) / period_us;
  const why =
    `${exchange_bytes} bytes in ${(period_us / 1e6).toFixed(1)} s x ${bitsPerByte} bits / ${baud} baud ` +
    `= ${load_percent.toFixed(1)} % of the line`;
  return { exchange_bytes, exchange_us, load_percent, fits: load_percent <= 100, why };
}
