import type { BytePort, PortSpec } from "./port.ts";
import { openProcess } from "./process.ts";
import { openQemu } from "./qemu.ts";
import { openSerial } from "./serial.ts";
import { openTcp, openUnix } from "./socket.ts";

/**
 * Opens the port that `spec` names.
 *
 * @throws BenchError with the code of what is broken; nothing stays open then
 */
export function openPort(spec: PortSpec): Promise<BytePort> {
  switch (spec.kind) {
    case "serial":
      return openSerial(spec);
    case "tcp":
      return openTcp(spec);
    case "unix":
      return openUnix(spec);
    case "process":
      return openProcess(spec);
    case "qemu":
      return openQemu(spec);
  }
}
