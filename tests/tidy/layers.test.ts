import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, root, sourcesUnder } from "./support/sources.ts";

/** The house's arrows: what a room may import besides itself. Nobody imports the command line. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  messages: ["kernel"],
  environment: ["kernel"],
  spacecraft: ["kernel", "messages", "environment"],
  onboard: ["kernel", "messages", "environment"],
  ground: ["kernel", "messages", "environment"],
  link: ["kernel", "messages"],
  mission: ["kernel", "messages", "environment", "spacecraft", "onboard", "ground"],
  archive: ["kernel", "messages"],
  bench: ["kernel", "messages", "environment", "spacecraft", "onboard", "ground", "link", "mission", "archive"],
  console: [
    "kernel",
    "messages",
    "environment",
    "spacecraft",
    "onboard",
    "ground",
    "link",
    "mission",
    "bench",
    "archive",
  ],
  cli: ["kernel", "messages", "environment", "spacecraft", "onboard", "ground", "link", "mission", "bench", "archive", "console"], // prettier-ignore
};

/** The pure rooms, with the packages that they may use: computations, no shells. */
const purePackages: Readonly<Record<string, readonly string[]>> = {
  kernel: ["@noble/hashes"],
  messages: ["protobufjs"],
  environment: ["satellite.js"],
  spacecraft: ["zod"],
  onboard: [],
  ground: ["@noble/hashes"],
  link: [],
  mission: ["@bufbuild/cel", "yaml", "zod"],
};

const rooms = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const imports = sourcesUnder("src", [".ts", ".tsx"]).flatMap(({ path, text }) =>
  importsOf(text).map((from) => ({ path, room: path.split("/")[1] ?? "", from })),
);

const isRelative = (from: string): boolean => from.startsWith(".");
const packageOf = (from: string): string => from.split("/").slice(0, from.startsWith("@") ? 2 : 1).join("/"); // prettier-ignore

/** The room of src that a relative import leads to, or undefined outside src. */
function roomOf(path: string, from: string): string | undefined {
  const [first, room] = posix.join(dirname(path), from).split("/");
  return first === "src" ? room : undefined;
}

describe("the layers", () => {
  it("have a place for every room: add a new one to the table of arrows", () => {
    expect(rooms.toSorted()).toEqual(Object.keys(arrows).toSorted());
  });

  it("have arrows without cycles, from the rooms named first to those named later", () => {
    const order = Object.keys(arrows);
    for (const [room, below] of Object.entries(arrows)) {
      for (const other of below) expect([room, other, order.includes(other)]).toEqual([room, other, true]);
    }
    const placed = new Set<string>();
    const waiting = new Set(order);
    while (waiting.size > 0) {
      const free = [...waiting].filter((room) => arrows[room]?.every((other) => placed.has(other)));
      expect(free.length, `a cycle among ${[...waiting].join(", ")}`).toBeGreaterThan(0);
      for (const room of free) {
        placed.add(room);
        waiting.delete(room);
      }
    }
  });

  it.each(Object.keys(arrows))("are those of the compiler's references (%s)", (room) => {
    const file = join(root, "src", room, "tsconfig.json");
    expect(existsSync(file), `${file} is missing: copy that of a neighbouring room`).toBe(true);
    const { references = [] } = JSON.parse(readFileSync(file, "utf8")) as { references?: { path: string }[] };
    // What lies within a room may be a project of its own.
    const others = references.map(({ path }) => path).filter((path) => path.startsWith("../"));
    expect(others.map((path) => path.replace("../", "")).toSorted()).toEqual(arrows[room]?.toSorted());
  });

  it("are crossed downwards only, and never out of src", () => {
    const wrong = imports
      .filter(({ from }) => isRelative(from))
      .map(({ path, room, from }) => ({ path, room, from, to: roomOf(path, from) }))
      .filter(({ room, to }) => to === undefined || (to !== room && !arrows[room]?.includes(to)))
      .map(({ path, room, from, to }) =>
        to === undefined
          ? `${path} imports ${from}: src imports nothing outside src`
          : `${path} imports ${from}: ${room} may use ${arrows[room]?.join(", ") || "no other room"}; move the code down or pass it in`,
      );
    expect(wrong).toEqual([]);
  });

  it("keep files, sockets, clocks and shell packages out of the pure rooms: take them as arguments instead", () => {
    const builtins = new Set(builtinModules);
    const wrong = imports
      .filter(({ room, from }) => purePackages[room] !== undefined && !isRelative(from))
      .filter(({ room, from }) => builtins.has(packageOf(from)) || !purePackages[room]?.includes(packageOf(from)))
      .map(
        ({ path, room, from }) =>
          `${path} imports ${from}: ${room} is pure and may use ${purePackages[room]?.join(", ") || "no package"}`,
      );
    expect(wrong).toEqual([]);
  });

  it("are imported with the names of the files, .ts included", () => {
    const wrong = imports
      .filter(({ from }) => isRelative(from) && !/\.(ts|tsx|json|css)$/.test(from) && !from.includes("/generated/"))
      .map(({ path, from }) => `${path} imports ${from}: write the file's whole name`);
    expect(wrong).toEqual([]);
  });
});
