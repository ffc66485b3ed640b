import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { boardOf, readBoards } from "../fixture/board-file.ts";
import { useBench } from "../fixture/index.ts";
import { lock } from "../fixture/lock.ts";
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
  it("names a target, or says what is missing", async () => {
    expect(await seatOf("adcs", { setting: "model" })).toMatchObject({ kind: "target", text: "model" });
    expect(await seatOf("adcs", { setting: "process" })).toMatchObject({ kind: "target", text: "process" });
    await expect(seatOf("adcs", { setting: "bord" })).rejects.toThrow(/known are model, process, posix/);
    const none = await seatOf("adcs", { setting: "board", boards: folder() });
    expect(none).toMatchObject({ kind: "not-configured" });
  });

  it("board takes the file of the unit, and refuses two", async () => {
    const boards = folder();
    writeFileSync(join(boards, "a.yaml"), "unit: adcs\npath: /dev/ttyACM7\nbaud: 57600\n");
    const seat = await seatOf("adcs", { setting: "board", boards });
    expect(seat).toMatchObject({ kind: "target", text: "serial:/dev/ttyACM7@57600", board: { file: "a.yaml" } });
    writeFileSync(join(boards, "b.yaml"), "unit: adcs\npath: /dev/ttyACM8\n");
    await expect(seatOf("adcs", { setting: "board", boards })).rejects.toThrow(/a.yaml and b.yaml both/);
  });
});

describe("a lock", () => {
  it("is held by one at a time and says by whom", async () => {
    const where = folder();
    // This process's parent lives as long as this one.
    writeFileSync(join(where, "board-x.lock"), String(process.ppid));
    await expect(lock("board-x", 0, where)).rejects.toThrow(`in use by process ${process.ppid}`);
    const other = await lock("board-y", 0, where);
    expect(readFileSync(join(where, "board-y.lock"), "utf8")).toBe(String(process.pid));
    other.release();
  });

  it("is kept until the last bench of this process lets go", async () => {
    const where = folder();
    const first = await lock("board-x", 0, where);
    const second = await lock("board-x", 0, where);
    first.release();
    first.release();
    expect(existsSync(join(where, "board-x.lock"))).toBe(true);
    second.release();
    expect(existsSync(join(where, "board-x.lock"))).toBe(false);
  });

  it("of a dead process is taken over", async () => {
    const where = folder();
    writeFileSync(join(where, "board-x.lock"), "999999999");
    const taken = await lock("board-x", 1000, where);
    expect(readFileSync(join(where, "board-x.lock"), "utf8")).toBe(String(process.pid));
    taken.release();
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
