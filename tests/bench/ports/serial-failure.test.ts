import { describe, expect, it } from "vitest";
import { serialFailure } from "../../../src/bench/ports/serial-failure.ts";

describe("the words of a serial failure", () => {
  it.each([
    ["Error Resource temporarily unavailable Cannot lock port", "port-busy"],
    ["Error: Device or resource busy, cannot open /dev/ttyUSB0", "port-busy"],
    ["Opening COM3: Access denied", "port-busy"],
    ["Error: Permission denied, cannot open /dev/ttyUSB0", "no-permission"],
    ["Error: No such file or directory, cannot open /dev/ttyUSB0", "no-such-path"],
    ["Opening COM3: File not found", "no-such-path"],
    ["Error: Inappropriate ioctl for device setting custom baud rate of 115200", "not-a-tty"],
    ["Error baud rate of 12345 is not supported on your platform", "bad-setting"],
    ["Error: Input/output error, cannot open /dev/ttyUSB0", "io-error"],
  ])("reads %j as %s", (text, code) => {
    const error = serialFailure("/dev/ttyUSB0", 115_200, new Error(text));
    expect(error.code).toBe(code);
  });

  it("names the port, its state, the rate and the next thing to do, and keeps the cause", () => {
    const cause = new Error("Error: Permission denied, cannot open /dev/ttyUSB0");
    const error = serialFailure("/dev/ttyUSB0", 9600, cause);
    expect(error.message).toMatch(/\/dev\/ttyUSB0 at 9600 baud is not yours to open .*; add yourself to the group/);
    expect(error.cause).toBe(cause);
  });
});
