import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadImage } from "../../../src/bench/emulators/avr/image.ts";
import { AvrMachine } from "../../../src/bench/emulators/avr/machine.ts";
import { openPort } from "../../../src/bench/ports/open.ts";
import { hear, until } from "./helpers.ts";
import { hexFile, inc, ldi, out, program, reti, rjmp, sbrs, sei, sleep, sts, lds, wdr } from "./avr-programs.ts";

const folder = mkdtempSync(join(tmpdir(), "falak-avr-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const UCSRA = 0xc0;
const UCSRB = 0xc1;
const UBRRL = 0xc4;
const UDR = 0xc6;
/** 115200 baud at double speed: 17 * 8 cycles a bit. */
const byteCycles = 17 * 8 * 10;
const startUsart = (control: number): number[][] => [
  ldi(16, 16),
  sts(UBRRL, 16),
  ldi(16, 2),
  sts(UCSRA, 16),
  ldi(16, control),
  sts(UCSRB, 16),
];
/** Polls, and sends back what comes. */
const echo = program([
  ...startUsart(0x18),
  lds(17, UCSRA),
  sbrs(17, 7),
  rjmp(-4),
  lds(18, UDR),
  sts(UDR, 18),
  rjmp(-9),
]);
/** Sleeps, and sends back from the receive interrupt. */
const echoAsleep = program([...startUsart(0x98), ldi(16, 1), out(0x33, 16), sei, sleep, rjmp(-2)], {
  18: [...lds(18, UDR), ...sts(UDR, 18), ...reti],
});

function start(image: ReturnType<typeof program>) {
  const sent: { byte: number; at: number }[] = [];
  const machine: AvrMachine = new AvrMachine(image, (byte) => sent.push({ byte, at: machine.cpu.cycles }));
  return { machine, sent, bytes: () => sent.map(({ byte }) => byte) };
}

describe("an emulated ATmega328P", () => {
  it.each([
    ["polling", echo],
    ["asleep", echoAsleep],
  ])("takes and sends bytes in the time that they take on the line: %s", (_, image) => {
    const { machine, sent, bytes } = start(image);
    machine.run(1000, false);
    machine.usart.receive(Uint8Array.of(1, 2, 3, 0, 255));
    machine.run(20 * byteCycles, false);
    expect(bytes()).toEqual([1, 2, 3, 0, 255]);
    expect(sent[0]!.at).toBeGreaterThan(1000 + 2 * byteCycles);
    expect(sent[4]!.at - sent[0]!.at).toBeGreaterThanOrEqual(4 * byteCycles - 20);
    expect(sent[4]!.at - sent[0]!.at).toBeLessThan(4 * byteCycles + 40);
    expect(machine.usart.overruns).toBe(0);
  });

  it("loses bytes that nobody reads, and counts them", () => {
    const { machine } = start(program([...startUsart(0x10), rjmp(-1)]));
    machine.run(100, false);
    machine.usart.receive(Uint8Array.of(1, 2, 3, 4, 5));
    machine.run(10 * byteCycles, false);
    expect(machine.usart.overruns).toBe(2);
    expect(machine.cpu.data[UCSRA]! & 0x88).toBe(0x88);
  });

  it("stops where it sleeps and nothing is on the line, and only then", () => {
    const { machine } = start(echoAsleep);
    machine.run(1_000_000, true);
    const idle_cycles = machine.cpu.cycles;
    expect(idle_cycles).toBeLessThan(1000);
    expect(machine.isIdle).toBe(true);
    machine.usart.receive(Uint8Array.of(7));
    expect(machine.isIdle).toBe(false);
    machine.run(1_000_000, true);
    expect(machine.cpu.cycles - idle_cycles).toBeGreaterThanOrEqual(2 * byteCycles);
    expect(machine.cpu.cycles - idle_cycles).toBeLessThan(2 * byteCycles + 100);
  });

  it("carries one more instruction out after interrupts are turned on", () => {
    // Timer 0 overflows while they are off; the increment comes before the handler stops everything.
    const main = [
      ldi(16, 1),
      sts(0x6e, 16),
      out(0x25, 16),
      ldi(17, 0),
      ldi(18, 0),
      inc(18),
      [0xf7f1],
      sei,
      inc(17),
      rjmp(-1),
    ];
    const { machine } = start(program(main, { 16: rjmp(-1) }));
    machine.run(3000, false);
    expect(machine.cpu.data[17]).toBe(1);
  });

  it("overflows its timers when they are due, asleep or awake", () => {
    const count = [...inc(20), ...reti];
    const main = [ldi(16, 1), sts(0x6e, 16), ldi(17, 3), out(0x25, 17), out(0x33, 16), sei, sleep, rjmp(-2)];
    const { machine } = start(program(main, { 16: count }));
    machine.run(64 * 256 * 10 + 200, false);
    expect(machine.cpu.data[20]).toBe(10);
  });

  it("is restarted by a watchdog that nobody rewinds, and not by one that somebody does", () => {
    const enable = [ldi(16, 0x18), ldi(17, 0x08), sts(0x60, 16), sts(0x60, 17)];
    const fed = start(program([...enable, wdr, rjmp(-2)]));
    fed.machine.run(2_000_000, false);
    expect(fed.machine.restarts).toBe(0);
    const starved = start(program([...enable, rjmp(-1)]));
    starved.machine.run(300_000, false);
    expect(starved.machine.restarts).toBe(1);
    expect(starved.machine.cpu.data[0x54]! & 0x08).toBe(0x08);
  });

  it("goes on from its state as it went on the first time, mid-byte and mid-instruction alike", () => {
    const straight = start(echoAsleep);
    const cut = start(echoAsleep);
    for (const { machine } of [straight, cut]) {
      machine.run(1000, false);
      machine.usart.receive(Uint8Array.of(9, 8, 7, 6));
    }
    cut.machine.run(1000 + 3.5 * byteCycles, false);
    const again = start(echoAsleep);
    again.machine.restore(cut.machine.state());
    straight.machine.run(10 * byteCycles, false);
    again.machine.run(10 * byteCycles, false);
    expect([...cut.bytes(), ...again.bytes()]).toEqual(straight.bytes());
    expect(again.machine.state()).toEqual(straight.machine.state());
  });
});

describe("an image", () => {
  it("is read from Intel HEX as it was written", () => {
    const loaded = loadImage(Buffer.from(hexFile(echo)));
    expect(loaded.ok && [...loaded.image.program.subarray(0, 512)]).toEqual([...echo.program.subarray(0, 512)]);
  });

  it("is refused with its line where a record is damaged, and where the file is cut off", () => {
    const text = hexFile(echo);
    expect(loadImage(Buffer.from(text.replace(/0/, "1")))).toMatchObject({
      ok: false,
      why: expect.stringMatching(/^line 1 /),
    });
    expect(loadImage(Buffer.from(text.slice(0, 300)))).toMatchObject({ ok: false });
    expect(loadImage(Buffer.from(":020000040002f8\n:0100000000ff\n"))).toMatchObject({
      ok: false,
      why: expect.stringMatching(/flash/),
    });
    for (let size = 0; size < 80; size += 1) {
      expect(loadImage(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, ...Array<number>(size).fill(83))).ok).toBe(false);
    }
  });
});

describe("a port to an emulated ATmega328P", () => {
  const image = join(folder, "echo.hex");
  writeFileSync(image, hexFile(echoAsleep));

  it.each(["lockstep", "paced"] as const)("brings back what was written: %s", async (sync) => {
    const port = await openPort({ kind: "avr", image }, sync);
    const { chunks, causes } = hear(port);
    expect(port.write(Uint8Array.of(0, 1, 2, 3, 0))).toBe(true);
    await until(() => chunks.length > 0, "the echo");
    expect([...chunks[0]!]).toEqual([1, 2, 3]);
    port.close();
    expect(causes).toEqual([{ kind: "closed-here" }]);
  });

  it("gives its memory out and takes it back, and no other image's", async () => {
    const port = await openPort({ kind: "avr", image });
    const memory = port.memory!.capture();
    port.memory!.restore(memory);
    const other = join(folder, "other.hex");
    writeFileSync(other, hexFile(echo));
    const stranger = await openPort({ kind: "avr", image: other });
    expect(() => stranger.memory!.restore(memory)).toThrow(/another firmware image/);
    expect(() => stranger.memory!.restore(Uint8Array.of(1, 2, 3))).toThrow(/not of avr8js/);
    port.close();
    stranger.close();
  });

  it("says what is wrong with a file that is no image, or is not there", async () => {
    const text = join(folder, "text.hex");
    writeFileSync(text, "hello\n");
    await expect(openPort({ kind: "avr", image: text })).rejects.toMatchObject({ code: "start-failed" });
    await expect(openPort({ kind: "avr", image: join(folder, "none") })).rejects.toMatchObject({
      code: "no-such-path",
    });
  });
});
