/** Target specs as people write them: `model`, `process`, `posix`, `qemu:stm32f405`, `avr8js`, `serial:/dev/ttyACM0@115200`, `serial:uid=...`, `tcp:HOST:PORT`, `unix:PATH`. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nearestWord } from "../mission/scenario/nearest.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { PortSpec, SerialSpec } from "./ports/port.ts";

export type TargetSpec =
  | { readonly kind: "model" }
  | { readonly kind: "port"; readonly text: string; readonly port: PortSpec; readonly baud: number | undefined }
  /** A serial port that is found by who answers on it. */
  | { readonly kind: "uid"; readonly text: string; readonly uid: string };

export type ParsedTarget =
  | { readonly ok: true; readonly target: TargetSpec }
  /** `isBuilt: false`: the words are right, and the firmware's image is not there yet. */
  | { readonly ok: false; readonly why: string; readonly isBuilt?: false };

/** Boards whose images an emulated machine of QEMU runs, by its name there. */
const qemuMachines: ReadonlyMap<string, string> = new Map([
  ["stm32f405", "netduinoplus2"],
  ["mps2-an385", "mps2-an385"],
]);
const qemuTargets = [...qemuMachines.keys()].map((board) => `qemu:${board}`).join(", ");

const words = ["model", "process", "posix", "qemu", "avr8js", "serial", "tcp", "unix"];
const known = `known are model, process, posix, ${qemuTargets}, avr8js[:IMAGE], serial:PATH[@BAUD], serial:uid=UID, tcp:HOST:PORT, unix:PATH`;

export function parseTarget(text: string, unit: UnitName): ParsedTarget {
  const port = (spec: PortSpec, baud?: number): ParsedTarget => ({
    ok: true,
    target: { kind: "port", text, port: spec, baud },
  });
  if (text === "model") return { ok: true, target: { kind: "model" } };
  if (text === "process") return port(processSpec(unit));
  if (text === "posix") return posix(unit, port);
  if (text === "avr8js") return avr(unit, port);
  const [scheme, rest] = split(text, ":");
  if (rest === "") return noTarget(text, scheme);
  switch (scheme) {
    case "qemu":
      return qemu(unit, rest, port);
    case "avr8js":
      return port({ kind: "avr", image: rest });
    case "serial":
      return rest.startsWith("uid=")
        ? { ok: true, target: { kind: "uid", text, uid: rest.slice("uid=".length) } }
        : serial(text, rest);
    case "tcp": {
      const match = /^(.+):(\d{1,5})$/.exec(rest);
      const number = Number(match?.[2]);
      if (match === null || number < 1 || number > 65_535) {
        return { ok: false, why: `"${text}": write tcp:HOST:PORT with a port from 1 to 65535` };
      }
      return port({ kind: "tcp", host: match[1] as string, port: number });
    }
    case "unix":
      return port({ kind: "unix", path: rest });
    default:
      return noTarget(text, scheme);
  }
}

function noTarget(text: string, scheme: string): ParsedTarget {
  const near = nearestWord(scheme, words);
  const meant = near === undefined || near === scheme ? "" : `; did you mean ${near}?`;
  return { ok: false, why: `"${text}" is no target; ${known}${meant}` };
}

function serial(text: string, rest: string): ParsedTarget {
  const [path, rate] = split(rest, "@");
  if (rate === "") return { ok: true, target: { kind: "port", text, port: { kind: "serial", path }, baud: undefined } };
  const baudRate = Number(rate);
  if (!Number.isInteger(baudRate) || baudRate < 50 || baudRate > 12_000_000) {
    return { ok: false, why: `"${text}": ${rate} is no baud rate; give a whole number from 50 to 12000000` };
  }
  const spec: SerialSpec = { kind: "serial", path, baudRate };
  return { ok: true, target: { kind: "port", text, port: spec, baud: baudRate } };
}

/** This program once more, as a target on a pseudo-terminal of its own. */
function processSpec(unit: UnitName): PortSpec {
  // The same code as sources or as built files.
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const main = fileURLToPath(new URL(`../cli/main.${ending}`, import.meta.url));
  return {
    kind: "process",
    command: [process.execPath, main, "target", unit, "--pty", "--parent", "--uid", `process-${unit}`],
  };
}

/** The C stub of the unit, built for this machine. */
function posix(unit: UnitName, port: (spec: PortSpec) => ParsedTarget): ParsedTarget {
  const program = builtFirmware(`posix/falak-${unit}`);
  if (!existsSync(program)) return noStub("posix", "posix", unit, program);
  return port({ kind: "process", command: [program, "--parent", "--uid", `posix-${unit}`] });
}

/** The C stub of the unit for a microcontroller that QEMU emulates. */
function qemu(unit: UnitName, board: string, port: (spec: PortSpec) => ParsedTarget): ParsedTarget {
  const machine = qemuMachines.get(board);
  if (machine === undefined) {
    const near = nearestWord(board, qemuMachines.keys());
    const meant = near === undefined ? "" : `; did you mean qemu:${near}?`;
    return { ok: false, why: `"qemu:${board}" is no board for QEMU; known are ${qemuTargets}${meant}` };
  }
  const image = builtFirmware(`${board}/falak-${unit}.elf`);
  if (!existsSync(image)) return noStub(`qemu:${board}`, board, unit, image);
  return port({ kind: "qemu", machine, image });
}

/** The C stub of the unit for an ATmega328P, in the emulator of this process. */
function avr(unit: UnitName, port: (spec: PortSpec) => ParsedTarget): ParsedTarget {
  const image = builtFirmware(`atmega328p/falak-${unit}.elf`);
  if (existsSync(image)) return port({ kind: "avr", image });
  return noStub("avr8js", "atmega328p", unit, image, "unit adcs; needs the Debian packages gcc-avr avr-libc");
}

const builtFirmware = (name: string): string =>
  fileURLToPath(new URL(`../../.cache/firmware/${name}`, import.meta.url));

function noStub(target: string, board: string, unit: UnitName, file: string, what = "units adcs, power and comms") {
  const build = `build the stubs with: make -C firmware-stubs BOARD=${board} (${what})`;
  return {
    ok: false as const,
    isBuilt: false as const,
    why: `target ${target}: there is no C stub of ${unit} at ${file}; ${build}`,
  };
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}
