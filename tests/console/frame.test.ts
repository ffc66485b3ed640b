import { describe, expect, it } from "vitest";
import { frame, type Look } from "../../src/console/terminal/frame.ts";
import type { ScreenModel } from "../../src/console/terminal/model.ts";
import { widthOf, withoutColour } from "../../src/console/terminal/text.ts";
import { busyModel, emptyModel } from "./support/model.ts";

const look = (columns: number, rows: number): Look => ({ columns, rows, hasColour: true, hasUnicode: true });
const sizes = [
  [80, 24],
  [120, 40],
  [200, 60],
] as const;
const help: ScreenModel = { ...busyModel, isHelpShown: true };
const frozen: ScreenModel = { ...busyModel, clock: { ...busyModel.clock, isFrozen: true } };
const text = (model: ScreenModel, columns: number, rows: number): string =>
  withoutColour(frame(model, look(columns, rows)).join("\n"));

/** What nobody should have to scroll for. */
const vital = [
  "2022-08-10T00:20:00Z",
  "T+00:50:00",
  "60x asked, 60x",
  "LEOP",
  "detumble",
  "6.20 deg/s !!",
  "86.1 deg !",
  "77.3 %",
  "31.34 V",
  "286 W",
  "+y out, -y stowed",
  "20.21 deg N",
  "63.79 deg E",
  "653.0 km",
  "penumbra",
  "Karachi",
  "41.9 deg",
  "927 km",
  "locked",
  "1,040 packets",
  "LOS in 00:06:49",
  "Lahore T-09:36:09",
  "/dev/pts/0",
  "lost",
  "30,001",
  "30,000",
  "3.8 ms",
  "models: payload, obc",
  "1 FAILED, 1 passed, 1 holds, 1 open",
  "(75 s old)",
  "event 99",
];

describe("frame", () => {
  it.each(sizes)("fills %i x %i exactly and writes no line wider than the terminal", (columns, rows) => {
    for (const model of [busyModel, emptyModel, help, frozen]) {
      const lines = frame(model, look(columns, rows));
      expect(lines).toHaveLength(rows);
      for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it("fits terminals of any size, down to nothing", () => {
    for (const model of [busyModel, emptyModel, help]) {
      for (let columns = 0; columns <= 210; columns += 3) {
        for (const rows of [0, 1, 2, 3, 7, 15, 23, 25, 33, 35, 61]) {
          const lines = frame(model, look(columns, rows));
          expect(lines.length).toBe(columns < 1 ? 0 : rows);
          expect(Math.max(0, ...lines.map(widthOf))).toBeLessThanOrEqual(columns);
        }
      }
    }
  });

  it.each(sizes)("shows every vital value on %i x %i without scrolling", (columns, rows) => {
    const shown = text(busyModel, columns, rows);
    for (const value of vital) expect(shown).toContain(value);
  });

  it("shows more on a wide terminal: median round trips, ledger columns, the checks by name", () => {
    expect(text(busyModel, 80, 24)).not.toContain("117 us");
    const shown = text(busyModel, 200, 60);
    for (const value of [
      "117 us",
      "crc",
      "cobs",
      "oversize",
      "balanced",
      "the battery never falls below one half",
      "13.4 degC",
    ]) {
      expect(shown).toContain(value);
    }
  });

  it("gives every check a mark on 80 x 24, in the scenario's order, and names those that failed or are unsure", () => {
    const lines = text(busyModel, 80, 24).split("\n");
    const at = lines.findIndex((line) => line.startsWith("CHECKS"));
    const failed = busyModel.checks.filter(({ state }) => state === "failed").map(({ name }) => name);
    const marks = { passed: "+", holds: "=", open: ".", unsure: "?", failed: "x" };
    const shown = lines.slice(at + 1, at + 3).join(" ");
    expect(shown).toContain(busyModel.checks.map(({ state }) => marks[state]).join(""));
    for (const name of failed) expect(shown).toContain(name);
    const many = Array.from({ length: 40 }, (_, index) => ({
      name: `check ${index}`,
      state: "passed" as const,
      detail: "",
    }));
    expect(text({ ...busyModel, checks: many }, 80, 24)).toContain("+".repeat(40));
  });

  it("marks an unbalanced ledger at every width", () => {
    const links = busyModel.links.map((link) => ({ ...link, isBalanced: false }));
    expect(text({ ...busyModel, links }, 80, 24)).toMatch(/comms .*!!/);
    expect(text({ ...busyModel, links }, 120, 40)).toContain("BROKEN");
  });

  it("announces the next pass with its countdown, its moment and its height where there is none in progress", () => {
    const shown = text({ ...busyModel, ground: { ...busyModel.ground, pass: null } }, 80, 24);
    for (const value of ["NEXT PASS", "Lahore", "T-09:36:09", "10:35:03Z", "26 deg"]) expect(shown).toContain(value);
  });

  it("says that time stands still, and how to let it run", () => {
    const shown = text(frozen, 80, 24);
    expect(shown).toContain("FROZEN");
    expect(shown).toContain("space resume");
  });

  it("says that the machine does not keep up in another colour", () => {
    const slow = { ...busyModel, clock: { ...busyModel.clock, achievedRate: 31 } };
    expect(frame(slow, look(80, 24))[0]).toContain("\u001b[33m31x");
    expect(frame(busyModel, look(80, 24))[0]).not.toContain("\u001b[33m");
  });

  it("colours values by the limits of the dictionary", () => {
    const lines = frame(busyModel, look(80, 24)).join("\n");
    expect(lines).toContain("\u001b[1;31m6.20 deg/s !!");
    expect(lines).toContain("\u001b[33m86.1 deg !");
    expect(lines).not.toContain("\u001b[33m31.34 V");
  });

  it("writes neither colour codes nor Unicode where the terminal has none", () => {
    const plain = { columns: 120, rows: 40, hasColour: false, hasUnicode: false };
    const ascii = { ...busyModel, events: [] };
    for (const line of frame(ascii, plain)) expect(line).toMatch(/^[ -~]*$/);
  });

  it("shows a dash where nothing has been reported, never a number", () => {
    const shown = text(emptyModel, 80, 24);
    expect(shown).toMatch(/body rate +-/);
    expect(shown).toMatch(/battery +-/);
    expect(shown).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it("shows a grave event whole, over several rows", () => {
    const why =
      "target process node main.ts (pid 31290) was ended by SIGKILL, last on stderr: nothing; start it by hand to see more";
    const event = { utc: "00:20:00Z", source: "power", severity: "high", text: why, count: 1 } as const;
    const shown = text({ ...busyModel, events: [event] }, 80, 24).replace(/\s+/g, " ");
    expect(shown).toContain(why);
  });

  it("says an orbit fault instead of a place that nobody knows", () => {
    const orbit = { ...busyModel.orbit, fault: "decayed" };
    expect(text({ ...busyModel, orbit }, 80, 24)).toContain("fault: decayed !!");
  });
});
