import type { Sync } from "../../link/index.ts";
import { openAvr } from "./avr.ts";
import type { BytePort, PortSpec } from "./port.ts";
import { openProcess } from "./process.ts";
import { openQemu } from "./qemu.ts";
import { openSerial } from "./serial.ts";
import { openTcp, openUnix } from "./socket.ts";

/**
 * Opens the port that `spec` names.
 *
 * @param sync what it is opened for; only a target that is emulated here has its clock kept accordingly
 * @throws BenchError with the code of what is broken; nothing stays open then
 */
export function openPort(spec: PortSpec, sync: Sync = "lockstep"): Promise<BytePort> {
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
    case "avr":
      return openAvr(spec, sync === "lockstep" ? "free" : "wall");
  }
}
