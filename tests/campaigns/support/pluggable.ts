/** A board whose cable is pulled and plugged: a unit that keeps its state, behind another pseudo-terminal each time, on one path. */

import { rmSync, symlinkSync } from "node:fs";
import type { BytePort } from "../../../src/bench/ports/port.ts";
import { openPty } from "../../../src/bench/ports/pty.ts";
import { targetIdentity } from "../../../src/bench/target/identity.ts";
import { UnitServer } from "../../../src/bench/target/unit-server.ts";
import type { UnitName } from "../../../src/onboard/unit.ts";

export class Pluggable {
  readonly path: string;
  readonly #server: UnitServer;
  #port: BytePort | undefined;

  /** @param path where the board shall appear, as udev's link does */
  constructor(unit: UnitName, path: string) {
    this.path = path;
    this.#server = new UnitServer(unit, targetIdentity(unit, { uid: `pluggable-${unit}` }));
  }

  async plug(): Promise<void> {
    const { port, path } = await openPty();
    this.#port = port;
    if (!this.#server.attach(port)) throw new Error("the board still serves the bench before; was the cable pulled?");
    symlinkSync(path, this.path);
  }

  pull(): void {
    rmSync(this.path, { force: true });
    this.#port?.close();
    this.#port = undefined;
  }

  close(): void {
    this.pull();
    this.#server.close();
  }
}
