/** The Wireshark dissector: its Lua file with the tables of this contract, and the contract as Wireshark reads it. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { protoTexts } from "../archive/index.ts";
import { frameType } from "../link/index.ts";
import { link } from "../messages/index.ts";

/** Beside src/ in a checkout, beside dist/ when installed. */
const packaged = fileURLToPath(new URL("../../share/wireshark/falak.lua", import.meta.url));

const begin = "-- tables begin\n";
const end = "-- tables end\n";

/** Messages of the frame types; `%s` is the unit. */
const messages: Readonly<Record<keyof typeof frameType, string>> = {
  hello: "falak.link.v1.Hello",
  helloAck: "falak.link.v1.HelloAck",
  tc: "falak.link.v1.Telecommand",
  tcAck: "falak.link.v1.TelecommandAck",
  tm: "falak.link.v1.Telemetry",
  step: "falak.%s.v1.Step",
  stepDone: "falak.%s.v1.StepDone",
  time: "falak.link.v1.Time",
  heartbeat: "falak.link.v1.Heartbeat",
  log: "falak.link.v1.Log",
  stats: "falak.link.v1.Stats",
  reset: "falak.link.v1.Reset",
  snapshot: "falak.link.v1.Snapshot",
  snapshotData: "falak.link.v1.SnapshotData",
  restore: "falak.link.v1.Restore",
};

/** The Lua file as it is packaged. */
export const packagedDissector = (): string => readFileSync(packaged, "utf8");

/** A Lua file with the tables between its two marks written anew. */
export function withTables(lua: string): string {
  const [from, to] = [lua.indexOf(begin) + begin.length, lua.indexOf(end)];
  return lua.slice(0, from) + tables() + lua.slice(to);
}

/** Frame types with their names and messages, and the units by their numbers in HELLO_ACK. */
function tables(): string {
  const types = Object.entries(frameType).map(
    ([key, number]) => `  [${number}] = { "${upperSnake(key)}", "${messages[key as keyof typeof frameType]}" },`,
  );
  const units = Object.entries(link.v1.Unit)
    .filter(([, number]) => number !== 0)
    .map(([name, number]) => `  [${number}] = "${name.slice("UNIT_".length).toLowerCase()}",`);
  return ["local frame_types = {", ...types, "}", "local unit_names = {", ...units, "}", ""].join("\n");
}

const upperSnake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export interface InstalledDissector {
  readonly lua: string;
  /** What belongs into Wireshark's Protobuf search paths. */
  readonly protoFolder: string;
}

/** Writes `falak.lua` and the folder `falak-proto` into a folder, in the place of what an earlier version wrote there. */
export function installDissector(folder: string): InstalledDissector {
  const lua = resolve(folder, "falak.lua");
  const protoFolder = resolve(folder, "falak-proto");
  mkdirSync(folder, { recursive: true });
  writeFileSync(lua, withTables(packagedDissector()));
  for (const [path, text] of protoTexts()) {
    mkdirSync(dirname(join(protoFolder, path)), { recursive: true });
    writeFileSync(join(protoFolder, path), text);
  }
  return { lua, protoFolder };
}
