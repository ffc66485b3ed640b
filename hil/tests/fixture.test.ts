import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { boardOf, readBoards } from "../../src/bench/board-file.ts";
import { useBench } from "../fixture/index.ts";
import { targetsOf } from "../fixture/seating.ts";
import { seatOf } from "../fixture/setting.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "falak-hil-"));
const model = { adcs: "model" } as const;

describe("a board file", () => {
  it("is read from the example, and the example itself is no board", () => {
    const example = join(import.meta.dirname, "../boards/feather.example.yaml");
    expect(boardOf("feather", readFileSync(example, "utf8"))).toMatchObject({
      unit: "adcs",
      dtr: "raise",
      baud: 115_200,
    });
    expect(readBoards(join(import.meta.dirname, "../boards")).some(({ file }) => file.includes("example"))).toBe(false);
  });

  it("is refused with its place where it is wrong", () => {
    expect(() => boardOf("x.yaml", "unit: adsc\npath: /dev/ttyUSB0\n")).toThrow(/x.yaml:1:7 unit/);
    expect(() => boardOf("x.yaml", "unit: adcs\n")).toThrow(/needs either path or usb/);
  });
});

describe("HIL_TARGET", () => {
  it("names a target, or says what is missing", () => {
    expect(seatOf("adcs", { setting: "model" })).toMatchObject({ kind: "target", text: "model" });
    expect(seatOf("adcs", { setting: "process" })).toMatchObject({ kind: "target", text: "process" });
    expect(() => seatOf("adcs", { setting: "bord" })).toThrow(/known are model, process, posix/);
    const emulated = seatOf("adcs", { setting: "qemu:z80" });
    expect(emulated.kind === "not-configured" && emulated.why).toMatch(/known are qemu:stm32f405, qemu:mps2-an385/);
    const none = seatOf("adcs", { setting: "board", boards: folder() });
    expect(none).toMatchObject({ kind: "not-configured" });
  });

  it("board takes the file of the unit, and refuses two", async () => {
    const boards = folder();
    writeFileSync(join(boards, "a.yaml"), "unit: adcs\npath: /dev/ttyACM7\nbaud: 57600\n");
    const seat = seatOf("adcs", { setting: "board", boards });
    expect(seat).toMatchObject({ kind: "board", board: { file: "a.yaml" } });
    expect(await targetsOf(new Map([["adcs", seat]]))).toMatchObject([{ text: "serial:/dev/ttyACM7@57600" }]);
    writeFileSync(join(boards, "b.yaml"), "unit: adcs\npath: /dev/ttyACM8\n");
    expect(() => seatOf("adcs", { setting: "board", boards })).toThrow(/a.yaml and b.yaml both/);
  });
});

describe("a bench", () => {
  it("fails a test whose fault the exercise refuses", async () => {
    const bench = await useBench("quiet-orbit", model);
    bench.inject({ channel: "adcs.magnetometer.w", kind: "off" });
    await expect(bench.run("1 s")).rejects.toThrow(/fault refused: no channel is called adcs.magnetometer.w/);
    bench.inject({ channel: "wire.adcs", kind: "delay", value: 60 });
    await expect(bench.run("1 s")).rejects.toThrow(/delay of 60 s is outside 0 to 2 s/);
    await bench.run("1 s");
  });

  it("refuses a telecommand that its unit does not know, or that lacks a field", async () => {
    const bench = await useBench("quiet-orbit", model);
    expect(() => bench.command("adcs.set_mode", { mode: "SUN_SAVE" })).toThrow(/SUN_SAFE/);
    expect(() => bench.command("adcs.set_mode")).toThrow(/needs mode/);
  });
});

describe("temporal words", () => {
  it("hold and fail by what the exercise does", async () => {
    const bench = await useBench("quiet-orbit", model);
    await expect(bench).toEventually("power.state_of_charge > 0.5", { within: "10 s" });
    await expect(bench).toAlways("power.state_of_charge > 0.5", { for: "20 s" });
    await expect(bench).toHoldFor("10 s", (view) => view.t_s > 40, { within: "2 min" });
    await expect(bench).not.toEventually("power.state_of_charge < 0.1", { within: "5 s" });
    await expect(bench.telemetry("power.state_of_charge")).toAlways((value) => Number(value) > 0.5, { for: "5 s" });
  });

  it("say what was seen where they fail", async () => {
    const bench = await useBench("quiet-orbit", model);
    await bench.run("2 s");
    const failed = expect(bench).toEventually("power.state_of_charge < 0.1", { within: "3 s" });
    await expect(failed).rejects.toThrow(/to hold within 3 s; at 5 s: power.state_of_charge = 0\.9/);
  });

  it("refuse a name that the dictionary lacks, with the nearest right one", async () => {
    const bench = await useBench("quiet-orbit", model);
    await expect(bench.until("adcs.body_rate_rapds.x > 0.0", { within: "1 s" })).rejects.toThrow(/body_rate_radps/);
  });
});
