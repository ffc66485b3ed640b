/** From a board's file to the port that it is on. */

import type { Board } from "./board-file.ts";
import type { SerialPortFound } from "./ports/discovery.ts";
import type { PortSpec } from "./ports/port.ts";

const baudDefault = 115_200;

/** A board on its port: how the bench opens it, how `--target UNIT=` names it, and the rate of its line. */
export interface BoardPort {
  readonly port: PortSpec;
  readonly text: string;
  /** Undefined behind a server that nobody told the rate of. */
  readonly baud: number | undefined;
}

/** Where a board is, with the serial path that its USB device has now. */
export function boardPort({ tcp, dtr = "leave", baud }: Board, path: string): BoardPort {
  if (tcp !== undefined) {
    const colon = tcp.lastIndexOf(":");
    const host = tcp.slice(0, colon).replace(/^\[(.*)\]$/, "$1");
    return { port: { kind: "tcp", host, port: Number(tcp.slice(colon + 1)) }, text: `tcp:${tcp}`, baud };
  }
  const baudRate = baud ?? baudDefault;
  return { port: { kind: "serial", path, baudRate, dtr }, text: `serial:${path}@${baudRate}`, baud: baudRate };
}

/** What a board is known by on this desk: `/dev/ttyACM0`, `2e8a:000a E6605838`, `192.168.7.2:7001`. */
export const placeOf = ({ path, usb, tcp }: Board): string =>
  path ?? tcp ?? `${usb?.vendor}:${usb?.product} ${usb?.serial ?? ""}`.trim();

/** The ports of the board's USB device: one, where it is plugged and its file says enough. */
export function portsOfUsb({ usb }: Board, ports: readonly SerialPortFound[]): SerialPortFound[] {
  const isSame = (a: string | undefined, b: string | undefined): boolean => a?.toLowerCase() === b?.toLowerCase();
  return ports.filter(
    ({ vendorId, productId, serialNumber }) =>
      isSame(vendorId, usb?.vendor) &&
      isSame(productId, usb?.product) &&
      (usb?.serial === undefined || usb.serial === serialNumber),
  );
}
