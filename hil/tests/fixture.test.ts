import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { boardOf, readBoards } from "../../src/bench/board-file.ts";
import { boardPort } from "../../src/bench/board-port.ts";
import { useBench } from "../fixture/index.ts";
import { seat, targetsOf } from "../fixture/seating.ts";
import { seatOf } from "../fixture/setting.ts";
import { refuseWrongSettings } from "../fixture/settings.ts";

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
    const server = join(import.meta.dirname, "../boards/serial-server.example.yaml");
    expect(boardOf("server", readFileSync(server, "utf8"))).toMatchObject({ unit: "adcs", tcp: "192.168.7.2:7001" });
    expect(readBoards(join(import.meta.dirname, "../boards")).some(({ file }) => file.includes("example"))).toBe(false);
  });

  it("is refused with its place where it is wrong", () => {
    expect(() => boardOf("x.yaml", "unit: adsc\npath: /dev/ttyUSB0\n")).toThrow(/x.yaml:1:7 unit/);
    expect(() => boardOf("x.yaml", "unit: adcs\n")).toThrow(/needs one of path, usb and tcp/);
    const both = "unit: adcs\npath: /dev/ttyUSB0\ntcp: 127.0.0.1:7001\n";
    expect(() => boardOf("x.yaml", both)).toThrow(/needs one of path, usb and tcp/);
    expect(() => boardOf("x.yaml", "unit: adcs\ntcp: rack\n")).toThrow(/HOST:PORT, such as 192\.168\.7\.2:7001/);
    expect(() => boardOf("x.yaml", "unit: adcs\ntcp: 127.0.0.1:7001\ndtr: raise\n")).toThrow(/line of a serial port/);
  });

  it("is named with its folder in what is said of it", () => {
    const boards = folder();
    writeFileSync(join(boards, "a.yaml"), "unit: adsc\npath: /dev/ttyUSB0\n");
    expect(() => readBoards(boards)).toThrow(`${join(boards, "a.yaml")}:1:7 unit`);
    expect(() => readBoards(join(boards, "none"))).toThrow(`no folder of board files at ${join(boards, "none")}`);
  });

  it("finds a board behind a serial server, and one on IPv6", () => {
    const port = (tcp: string, more = ""): unknown =>
      boardPort(boardOf("x.yaml", `unit: adcs\ntcp: "${tcp}"\n${more}`), "");
    expect(port("rack.example:7001")).toEqual({
      port: { kind: "tcp", host: "rack.example", port: 7001 },
      text: "tcp:rack.example:7001",
      baud: undefined,
    });
    expect(port("[::1]:7001", "baud: 57600\n")).toMatchObject({ port: { host: "::1", port: 7001 }, baud: 57_600 });
  });
});

describe("HIL_TARGET", () => {
  it("names a target, or says what is missing", () => {
    expect(seatOf("adcs", { setting: "model" })).toMatchObject({ kind: "target", text: "model" });
    expect(seatOf("adcs", { setting: "process" })).toMatchObject({ kind: "target", text: "process" });
    expect(() => seatOf("adcs", { setting: "bord" })).toThrow(/known are model, process, .*; did you mean board\?/);
    expect(() => seatOf("adcs", { setting: "qemu:stm32f450" })).toThrow(/did you mean qemu:stm32f405\?/);
    expect(() => seatOf("adcs", { setting: "tcp:127.0.0.1:7001" })).toThrow(
      /a port has a board file, and HIL_TARGET=board/,
    );
    expect(seatOf("payload", { setting: "posix" })).toMatchObject({ kind: "not-configured" });
    const boards = folder();
    const none = seatOf("adcs", { setting: "board", boards });
    expect(none.kind === "not-configured" && none.why).toContain(`no file in ${boards}/ has`);
  });

  it.each([
    [{ HIL_TARGTE: "posix" }, /HIL_TARGTE is no setting of the suite; did you mean HIL_TARGET\?/],
    [{ HIL_BOARDS_DIR: "/tmp" }, /did you mean HIL_BOARDS\?/],
    [{ HIL_FLASH: "yes" }, /HIL_FLASH=yes: 1 lets the bench flash/],
    [{ HIL_ENDURANCE: "6 parsecs" }, /a length of time, such as 6h/],
    [{ HIL_TELECOMMANDS: "many" }, /a whole number from 1/],
  ])("and its companions are refused where they are misspelt: %o", (environment, says) => {
    expect(() => refuseWrongSettings(environment)).toThrow(says);
  });

  it("is left alone by settings of others", () => {
    const environment = { HIL_VECTORCAST: "x", HIL_RESULTS: "y", HIL_TELECOMMANDS: "20", PATH: "z" };
    expect(() => refuseWrongSettings(environment)).not.toThrow();
  });

  it("seats units only", () => {
    expect(() => seat({ adsc: "model" } as object)).toThrow(/"adsc" is no unit; .*; did you mean adcs\?/);
  });

  it("board takes the file of the unit, and refuses two", async () => {
    const boards = folder();
    writeFileSync(join(boards, "a.yaml"), "unit: adcs\npath: /dev/ttyACM7\nbaud: 57600\n");
    const seated = seatOf("adcs", { setting: "board", boards });
    expect(seated).toMatchObject({ kind: "board", board: { file: join(boards, "a.yaml") } });
    expect(await targetsOf(new Map([["adcs", seated]]))).toMatchObject([{ text: "serial:/dev/ttyACM7@57600" }]);
    writeFileSync(join(boards, "b.yaml"), "unit: adcs\npath: /dev/ttyACM8\n");
    expect(() => seatOf("adcs", { setting: "board", boards })).toThrow(/a.yaml and .*b.yaml both/);
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
