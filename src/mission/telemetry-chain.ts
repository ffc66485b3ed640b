/** The telemetry hash: a chain over every report, in the order in which it was delivered. */

import { chain } from "../kernel/index.ts";

const header = new Uint8Array(10);
const headerView = new DataView(header.buffer);

/** The chain's next value. `source` is the unit's number on the bus, `content` the obc's Content number. */
export function chainRecord(
  previous: Uint8Array,
  source: number,
  content: number,
  at_us: number,
  body: Uint8Array,
): Uint8Array {
  header[0] = source;
  header[1] = content;
  headerView.setUint32(2, at_us % 2 ** 32, true);
  headerView.setUint32(6, Math.floor(at_us / 2 ** 32), true);
  const record = new Uint8Array(header.length + body.length);
  record.set(header);
  record.set(body, header.length);
  return chain(previous, record);
}
