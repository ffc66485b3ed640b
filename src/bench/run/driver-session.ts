import { randomBytes } from "node:crypto";
import { HostSession } from "../../link/index.ts";
import { contracts } from "../../messages/index.ts";
import type { DriverOptions } from "./driver-options.ts";

/** Ten bits make a byte on a serial line. */
const bitsPerByte = 10;

/** The session of a driver, closed; it outlives the connections. */
export function createSession({ unit, sync, baud, stepTimeout_us }: DriverOptions): HostSession {
  return new HostSession({
    unit,
    contract: contracts[unit],
    sync,
    sessionSeed: randomBytes(4).readUInt32LE(),
    byteTime_us: baud === undefined ? 0 : (bitsPerByte * 1e6) / baud,
    ...(stepTimeout_us === undefined ? {} : { stepTimeout_us }),
  });
}
