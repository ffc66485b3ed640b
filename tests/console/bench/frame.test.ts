import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageFrame } from "../../../src/console/bench/frame.ts";
import type { PageModel } from "../../../src/console/bench/model.ts";
import { commandPrompt, faultPrompt } from "../../../src/console/bench/prompt.ts";
import type { Look } from "../../../src/console/terminal/look.ts";
import { widthOf, withoutColour } from "../../../src/console/terminal/text.ts";
import { repository } from "../support/terminal.ts";
import { busyLink, busyPage, emptyPage, hazardous, strangerLink } from "./support/model.ts";

const look = (columns: number, rows: number): Look => ({ columns, rows, hasColour: true, hasUnicode: true });
const text = (model: PageModel, columns = 80, rows = 24): string =>
  withoutColour(pageFrame(model, look(columns, rows)).join("\n"));
const withLink = (change: Partial<typeof busyLink>): PageModel => ({
  ...busyPage,
  station: { ...busyPage.station, links: [{ ...busyLink, ...change }] },
});

const pages: readonly PageModel[] = [
  busyPage,
  emptyPage,
  { ...busyPage, isHelpShown: true },
  { ...busyPage, note: "only a link that is up can be stepped" },
  { ...busyPage, selectedKey: strangerLink.key },
  { ...busyPage, prompt: { ...commandPrompt("adcs"), text: "set_".repeat(60) } as PageModel["prompt"] },
  { ...busyPage, prompt: faultPrompt },
  { ...busyPage, prompt: { kind: "doubt", command: hazardous(), asked: 0 } },
  { ...busyPage, prompt: { kind: "open", key: strangerLink.key } },
];

/** What nobody should have to scroll for. */
const vital = [
  "1 of 3 ports up",
  "REC",
  "81.9 kB 00:01:02 bench-2026",
  "/dev/ttyUSB0",
  "up for 12 min",
  "falak-rp2040 1.0.0",
  "e6605838-8305",
  "17 times, last by watchdog",
  "same 1.1 ff2a3fd42780f191",
  "526 B, snapshot, stream",
  "48.1 ms p99 82.9 ms !!",
  "8.0 ms p99 9.7 ms",
  "-1234.6 ms+-0.8 +18 ppm",
  "1980 in, 3150 out",
  "STEP 310 us",
  "7,512 = 7,480 delivered 2 dup 1 stale 29 refused (crc 24, cobs 5)",
  "to 7,590 = 7,561 + 28 + 1",
  "from 7,509 = 7,480 + 29 + 0",
  "9.8 Hz 7,539 sent, 7,450 back, 103 over 80.0 ms, 14 late, 2 missed",
  "bit-flip p=0.001 rx 7 s left",
  "1 loss, 1 reboot",
  "2 set_mode NADIR  REFUSED EQUIPMENT_ABSENT",
  "sun safe",
  "0.02 -0.001 4.0e-4",
  "brown-out [2J on rail 3",
  "q quit",
];

describe("the bench page", () => {
  it.each([
    [80, 24],
    [120, 40],
    [200, 60],
  ])("shows every vital value on %i x %i without scrolling", (columns, rows) => {
    const shown = text(busyPage, columns, rows);
    for (const value of vital) expect(shown).toContain(value);
  });

  it("fits terminals of any size, down to nothing", () => {
    for (const page of pages) {
      for (let columns = 0; columns <= 210; columns += 7) {
        for (const rows of [0, 1, 2, 3, 7, 15, 23, 24, 25, 40, 61]) {
          const lines = pageFrame(page, look(columns, rows));
          expect(lines.length).toBe(columns < 1 ? 0 : rows);
          expect(Math.max(0, ...lines.map(widthOf))).toBeLessThanOrEqual(columns);
        }
      }
    }
  });

  it("uses the room of a large terminal: all telemetry, more of the log", () => {
    expect(text(busyPage)).toContain("more, ");
    const shown = text(busyPage, 120, 40);
    for (const value of ["accepted_count", "seconds_in_mode", "rebooted: boot count 16 -> 17"])
      expect(shown).toContain(value);
  });

  it("writes neither colour codes nor Unicode where the terminal has none", () => {
    const plain = { columns: 120, rows: 40, hasColour: false, hasUnicode: false };
    for (const page of pages) for (const line of pageFrame(page, plain)) expect(line).toMatch(/^[ -~]*$/);
  });

  it("colours what is beyond a limit, and only that", () => {
    const lines = pageFrame(busyPage, look(80, 24)).join("\n");
    expect(lines).toContain("\u001b[1;31m82.9 ms !!");
    expect(lines).toContain("\u001b[1;31m103 over");
    expect(lines).toContain("\u001b[33m29 refused");
    expect(text(busyPage)).toMatch(/body_rate +0\.02 .* !/);
    const well = withLink({ chunks: { ...busyLink.chunks, crc: 0, cobs: 0, chunks: 7483 }, fault: null });
    expect(pageFrame(well, look(80, 24)).join("\n")).not.toContain("29 refused");
  });

  it("says that a ledger is out of balance", () => {
    expect(text(withLink({ chunks: { ...busyLink.chunks, chunks: 1 } }))).toContain("BROKEN !!");
  });

  it("tells another contract from ours and what to do", () => {
    const why = "adcs was built for contract 2.0, this bench for 1.1: rebuild the firmware";
    const locked = withLink({ state: "locked", why, identity: { ...busyLink.identity!, contractVerdict: "locked" } });
    expect(text(locked)).toContain("LOCKED !!");
  });

  it("keeps the selected port in sight where there are many", () => {
    const links = Array.from({ length: 30 }, (_, index) => ({ ...strangerLink, key: `serial:/dev/ttyUSB${index}` }));
    const many = { ...busyPage, station: { ...busyPage.station, links }, selectedKey: "serial:/dev/ttyUSB17" };
    expect(text(many)).toMatch(/^> \? +serial:\/dev\/ttyUSB17/m);
    expect(text(many)).toContain("27 more");
  });

  it("asks plainly before a stranger's port is opened, and before a hazard goes", () => {
    expect(text(pages[8]!)).toContain("opening it may reset a stranger's board");
    expect(text(pages[7]!)).toContain("hazardous: a wrong sign makes the satellite spin up");
  });

  it("looks as its README shows it", () => {
    const readme = readFileSync(join(repository, "src/console/bench/README.md"), "utf8");
    const picture = /```text\n([^]*?)\n```/.exec(readme)?.[1];
    const lines = pageFrame(busyPage, { columns: 80, rows: 24, hasColour: false, hasUnicode: true });
    expect(picture).toBe(lines.map((line) => line.trimEnd()).join("\n"));
  });
});
