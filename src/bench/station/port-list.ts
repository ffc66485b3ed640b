/** What is on the desk: ports that somebody named, boards that are configured, targets that registered themselves, and strangers. */

import { type UnitName, unitNames } from "../../onboard/contract.ts";
import type { Board } from "../board-file.ts";
import { boardPort, portsOfUsb } from "../board-port.ts";
import type { Discovery, SerialPortFound } from "../ports/discovery.ts";
import type { PortSpec } from "../ports/port.ts";

/** `unknown`: nobody said that it is a target, so it is opened only when a person asks. */
export type PortKind = "asked" | "configured" | "registered" | "unknown";

export interface PortEntry {
  /** As `--target UNIT=` takes it; names the entry. */
  readonly key: string;
  readonly kind: PortKind;
  readonly port: PortSpec;
  readonly baud: number | undefined;
  /** The unit that is expected there; undefined where nobody said. */
  readonly unit: UnitName | undefined;
  /** What is known of it without opening it. */
  readonly about: string;
}

/**
 * One entry for each port, those that somebody named first; a port that is both a registered target and a serial port of
 * this machine is there once.
 */
export function portList(asked: readonly PortEntry[], boards: readonly Board[], found: Discovery): PortEntry[] {
  const entries = [...asked, ...configured(boards, found.serialPorts), ...registered(found), ...strangers(found)];
  const places = new Set<string>();
  return entries.filter(({ port, key }) => {
    const place = port.kind === "serial" ? `serial:${port.path}` : key;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}

/** A board that is named by its USB device is there while that is plugged; one that is named by its path or address, always. */
function configured(boards: readonly Board[], ports: readonly SerialPortFound[]): PortEntry[] {
  return boards.flatMap((board) => {
    const { unit, file } = board;
    const path = board.usb === undefined ? (board.path ?? "") : pathByUsb(board, ports);
    if (path === undefined) return [];
    const { port, text, baud } = boardPort(board, path);
    return [{ key: text, kind: "configured" as const, port, baud, unit, about: file }];
  });
}

/** Undefined where no port, or more than one, belongs to such a device. */
function pathByUsb(board: Board, ports: readonly SerialPortFound[]): string | undefined {
  const found = portsOfUsb(board, ports);
  return found.length === 1 ? found[0]!.path : undefined;
}

function registered({ stubs }: Discovery): PortEntry[] {
  return stubs.map(({ at, unit, pid }) => ({
    key: at.kind === "tcp" ? `tcp:${at.host}:${at.port}` : `${at.kind}:${at.path}`,
    kind: "registered" as const,
    port: at,
    baud: undefined,
    unit: unitNames.find((name) => name === unit),
    about: `registered, pid ${pid}`,
  }));
}

function strangers({ serialPorts }: Discovery): PortEntry[] {
  return serialPorts.map(({ path, manufacturer, vendorId, productId, serialNumber }) => ({
    key: `serial:${path}`,
    kind: "unknown" as const,
    port: { kind: "serial" as const, path },
    baud: undefined,
    unit: undefined,
    about: [manufacturer, vendorId && `${vendorId}:${productId ?? "?"}`, serialNumber]
      .filter((part) => part !== undefined && part !== "")
      .join(" "),
  }));
}
