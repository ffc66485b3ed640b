import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { askedPort } from "../../../src/bench/station/asked-port.ts";
import type { BenchLink } from "../../../src/bench/station/bench-link.ts";
import { commandOf } from "../../../src/bench/station/command-text.ts";
import { faultOf } from "../../../src/bench/station/fault-text.ts";
import type { LinkView } from "../../../src/bench/station/link-view.ts";
import { type PortEntry, portList } from "../../../src/bench/station/port-list.ts";
import { Station } from "../../../src/bench/station/station.ts";
import { chunksBalance, framesBalance } from "../../../src/link/index.ts";
import { readRecording } from "../../../src/archive/index.ts";
import { boardOf } from "../../../src/bench/board-file.ts";

const noPorts = { listSerial: () => Promise.resolve([]), stubDirectory: "" };
/** The C stub takes part where somebody has built it. */
const isBuilt = existsSync(join(import.meta.dirname, "../../../.cache/firmware/posix/falak-adcs"));
const targets = ["adcs=process", ...(isBuilt ? ["adcs=posix"] : [])];

let folder = "";
let station: Station | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "falak-station-"));
});
afterEach(() => station?.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function entry(text: string): PortEntry {
  const read = askedPort(text);
  if (!read.ok) throw new Error(read.why);
  return read.entry;
}

async function linkTo(text: string): Promise<{ link: BenchLink; view: () => LinkView }> {
  station = new Station({
    asked: [entry(text)],
    boards: [],
    probe: false,
    sources: { ...noPorts, stubDirectory: folder },
  });
  await station.start();
  const link = station.link(text)!;
  const view = (): LinkView => link.view();
  await until(() => view().state === "up");
  return { link, view };
}

async function until(condition: () => boolean): Promise<void> {
  await expect.poll(condition, { timeout: 25_000, interval: 30 }).toBe(true);
}

function send(link: BenchLink, text: string): string | undefined {
  const command = commandOf("adcs", text);
  if (!command.ok) throw new Error(command.why);
  return link.command(command);
}

function damage(link: BenchLink, text: string): void {
  const fault = faultOf(text);
  if (!fault.ok) throw new Error(fault.why);
  link.fault(fault, text);
}

describe.each(targets)("a link to %s", (target) => {
  it("steps the unit, carries telecommands to their ends, survives faults, and records every byte", async () => {
    const { link, view } = await linkTo(target);
    const path = join(folder, `${target}.mcap`);
    await station!.record(path);
    await until(() => view().clock !== null);
    expect(view().identity).toMatchObject({ unit: "adcs", contractVerdict: "same" });

    expect(link.step()).toBeUndefined();
    await until(() => (view().stepping?.answers ?? 0) > 12);
    expect(view().telemetry?.message).toMatchObject({ bodyRateRadps: { x: 0, y: 0, z: 0 } });
    expect(view().stepping?.rate_Hz).toBeGreaterThan(2);

    for (const text of ["set_mode SUN_SAFE", "set_detumble_gain 7"]) expect(send(link, text)).toBeUndefined();
    await until(() => view().commands.every(({ state }) => state === "EXECUTED" || state === "REFUSED"));
    expect(view().commands.map(({ state, detail }) => `${state} ${detail}`.trim())).toEqual([
      "EXECUTED",
      "REFUSED ARGUMENT_OUT_OF_RANGE",
    ]);

    const overruns = view().stepping!.overruns;
    damage(link, "drop for=600ms");
    await until(() => view().stepping!.overruns > overruns + 2 && view().fault === null);
    damage(link, "bit-flip p=0.02 rx for=2s");
    await until(() => view().chunks.crc + view().chunks.cobs + view().chunks.length > 0);
    damage(link, "unplug for=500ms");
    await until(() => view().state === "down");
    await until(() => view().state === "up" && view().losses === 1);
    const answers = view().stepping!.answers;
    await until(() => view().stepping!.answers > answers + 5);

    link.stopStepping();
    await until(() => view().toTarget !== null && view().fromTarget !== null);
    const { chunks, toTarget, fromTarget } = view();
    expect(chunksBalance(chunks)).toBe(true);
    for (const stats of [toTarget!, fromTarget!]) expect(framesBalance(stats, stats.inFlight)).toBe(true);

    await station!.stopRecording();
    const read = readRecording(path);
    if (!read.ok) throw new Error(read.refusal.message);
    const wires = [...read.recording.counts].filter(([topic]) => topic.startsWith("wire/adcs/"));
    expect(wires).toHaveLength(2);
    expect(read.recording.counts.get("telemetry/adcs")).toBeGreaterThan(0);
  });
});

describe("a link", () => {
  it("says why it is not stepped or commanded, and lets go of its port when asked", async () => {
    const { link, view } = await linkTo("power=process");
    station!.toggle("power=process");
    expect(view()).toMatchObject({ state: "closed", why: "let go by you" });
    expect(link.step()).toContain("only a link that is up");
    const command = commandOf("power", "reset_trip ADCS");
    expect(command.ok && link.command(command)).toContain("the link is closed");
    station!.toggle("power=process");
    await until(() => view().state === "up");
  });

  it("to a port that is not there tries again and says what to do", async () => {
    const key = `unix:${join(folder, "nobody")}`;
    station = new Station({
      asked: [entry(key)],
      boards: [],
      probe: false,
      sources: { ...noPorts, stubDirectory: folder },
    });
    await station.start();
    await until(() => station!.link(key)!.view().state === "down");
    expect(station.view().links[0]?.why).toContain("nobody");
  });
});

describe("the list of ports", () => {
  const found = {
    serialPorts: [
      { path: "/dev/ttyACM0", manufacturer: "Adafruit", serialNumber: "77", vendorId: "239a", productId: "80f4" },
      {
        path: "/dev/ttyUSB0",
        manufacturer: undefined,
        serialNumber: undefined,
        vendorId: undefined,
        productId: undefined,
      },
    ],
    stubs: [{ unit: "power", uid: "p", at: { kind: "tcp" as const, host: "h", port: 7 }, pid: 3, started: "" }],
    warnings: [],
  };
  const board = boardOf("feather.yaml", 'unit: adcs\nusb: { vendor: "239A", product: "80f4" }\ndtr: raise\n');

  it("knows a configured board by its USB device, once, and leaves strangers unopened", () => {
    const kinds = portList([], [board], found).map(({ key, kind, unit }) => `${kind} ${key} ${unit ?? "?"}`);
    expect(kinds).toEqual([
      "configured serial:/dev/ttyACM0@115200 adcs",
      "registered tcp:h:7 power",
      "unknown serial:/dev/ttyUSB0 ?",
    ]);
    expect(portList([], [board], found)[0]?.port).toMatchObject({ dtr: "raise", baudRate: 115_200 });
  });

  it("puts what somebody named first, and not again", () => {
    const list = portList([entry("/dev/ttyUSB0@9600")], [], found);
    expect(list.map(({ key, kind }) => `${kind} ${key}`)).toEqual([
      "asked serial:/dev/ttyUSB0@9600",
      "registered tcp:h:7",
      "unknown serial:/dev/ttyACM0",
    ]);
  });

  it("never opens a stranger of its own accord", async () => {
    const listSerial = () => Promise.resolve([{ path: join(folder, "stranger") } as never]);
    station = new Station({ asked: [], boards: [], probe: false, sources: { listSerial, stubDirectory: folder } });
    await station.start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(station.view().links[0]).toMatchObject({ kind: "unknown", state: "closed", bytesOut: 0, losses: 0 });
  });

  it("refuses what names no port", () => {
    for (const text of ["adcs", "adcs=model", "serial:uid=7", "adcs=nonsense", "/dev/ttyACM0@fast"]) {
      expect(askedPort(text), text).toMatchObject({ ok: false });
    }
  });
});
