/** A desk with one board on it: a C stub on a real pseudo-terminal, with power, reset and flash lines that do something. */

import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Board, boardOf } from "../../../src/bench/board-file.ts";
import { posixProgram, root } from "./build.ts";

const script = join(import.meta.dirname, "desk-board.sh");
export const uid = "desk-adcs";
/** As the C stub says it of itself. */
const build = "falak-posix 0.1.0";

export class Desk {
  /** Of the board; also where its file, `adcs.yaml`, is. */
  readonly folder = mkdtempSync(join(tmpdir(), "falak-desk-"));

  constructor() {
    const stub = `exec ${posixProgram("adcs")} --uid ${uid}`;
    const main = join(root, "src", "cli", "main.ts");
    this.#program("new", `XDG_RUNTIME_DIR=${this.folder} ${stub}`);
    this.#program("old", `XDG_RUNTIME_DIR=${this.folder} exec ${process.execPath} ${main} target adcs --pty --uid ${uid}`); // prettier-ignore
    writeFileSync(join(this.folder, "log"), "");
    writeFileSync(join(this.folder, "flashed"), "");
  }

  /** Its command line for one of its lines. */
  line(name: "on" | "off" | "reset" | "flash" | "cut"): string {
    return `${script} ${this.folder} ${name}`;
  }

  /** Written to the desk as `adcs.yaml`, with more lines of YAML. */
  board(...more: string[]): Board {
    const text = [`unit: adcs`, `uid: ${uid}`, `path: ${join(this.folder, "tty")}`, ...more].join("\n");
    writeFileSync(join(this.folder, "adcs.yaml"), `${text}\n`);
    return boardOf("adcs.yaml", text);
  }

  power(on: "on" | "cut" = "on"): string {
    return `power: { off: ${this.line("off")}, on: ${this.line(on)} }`;
  }

  get reset(): string {
    return `reset: { command: ${this.line("reset")} }`;
  }

  get flash(): string {
    return `flash: ${this.line("flash")}\nbuild: ${build}`;
  }

  /** The firmware from before is on it. */
  unflash(): void {
    rmSync(join(this.folder, "flashed"));
  }

  /** What its lines were asked since the last look. */
  asked(): string[] {
    const path = join(this.folder, "log");
    const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
    writeFileSync(path, "");
    return lines;
  }

  get pid(): number {
    return Number(readFileSync(join(this.folder, "pid"), "utf8"));
  }

  #program(name: string, line: string): void {
    const path = join(this.folder, name);
    writeFileSync(path, `#!/bin/sh\n${line.replace(/^(\S+=\S+) /, "export $1\n")}\n`);
    chmodSync(path, 0o755);
  }
}
