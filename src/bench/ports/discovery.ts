import { autoDetect } from "@serialport/bindings-cpp";
import type { PortInfo } from "@serialport/bindings-cpp";
import type { StubRecord } from "./register.ts";
import { registeredStubs } from "./stubs.ts";

/** A serial port that the operating system knows; it may be anybody's, so it is opened only when somebody asks. */
export interface SerialPortFound {
  readonly path: string;
  readonly manufacturer: string | undefined;
  readonly serialNumber: string | undefined;
  readonly vendorId: string | undefined;
  readonly productId: string | undefined;
}

export interface Discovery {
  readonly serialPorts: readonly SerialPortFound[];
  /** Targets that registered themselves: these may be opened. */
  readonly stubs: readonly StubRecord[];
  /** What could not be looked at, and why. */
  readonly warnings: readonly string[];
}

export interface DiscoverySources {
  readonly listSerial?: () => Promise<readonly PortInfo[]>;
  readonly stubDirectory?: string;
}

/** Lists what could be a target without opening anything. Never throws: what fails becomes a warning. */
export async function discover(sources: DiscoverySources = {}): Promise<Discovery> {
  const { listSerial = () => autoDetect().list() } = sources;
  const warnings: string[] = [];
  const serialPorts = await listSerial().catch((error: unknown) => {
    warnings.push(`serial ports not listed (${String(error)}); on Linux this needs udevadm, name the port by its path`);
    return [];
  });
  const found = await registeredStubs(sources.stubDirectory).catch((error: unknown) => {
    return { stubs: [], warnings: [`registered stubs not listed: ${String(error)}`] };
  });
  return {
    serialPorts: serialPorts.map(describe),
    stubs: found.stubs,
    warnings: [...warnings, ...found.warnings],
  };
}

/** Opening `tty.` on macOS waits for a carrier that no board raises: its twin is `cu.`. */
function describe({ path, manufacturer, serialNumber, vendorId, productId }: PortInfo): SerialPortFound {
  return {
    path: path.replace(/^\/dev\/tty\./, "/dev/cu."),
    manufacturer,
    serialNumber,
    vendorId,
    productId,
  };
}
