/** The telemetry hash: a chain over every report, in the order in which it was delivered. */

import { chain } from "../kernel/index.ts";

const header_bytes = 10;
/** Header and body of one record; made longer where a body asks for it. */
let record = new Uint8Array(256);
let view = new DataView(record.buffer);

/** The chain's next value. `source` is the unit's number on the bus, `content` the obc's Content number. */
export function chainRecord(
  previous: Uint8Array,
  source: number,
  content: number,
  at_us: number,
  body: Uint8Array,
): Uint8Array {
  const size_bytes = header_bytes + body.length;
  if (size_bytes > record.length) {
    record = new Uint8Array(size_bytes * 2);
    view = new DataView(record.buffer);
  }
  record[0] = source;
  record[1] = content;
  view.setUint32(2, at_us % 2 ** 32, true);
  view.setUint32(6, Math.floor(at_us / 2 ** 32), true);
  record.set(body, header_bytes);
  return chain(previous, record.subarray(0, size_bytes));
}
