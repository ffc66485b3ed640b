/** The ATmega328P image in avr8js: what it answers, how much memory it leaves, and how it starts over. Needs gcc-avr and avr-libc. */

import { beforeAll, describe, expect, it } from "vitest";
import { openPort } from "../../src/bench/ports/open.ts";
import { parseTarget } from "../../src/bench/target-spec.ts";
import { minutes } from "../../src/kernel/index.ts";
import { adcs, link, report, smallCopy } from "../../src/messages/index.ts";
import { type StepMessage, unitByName } from "../../src/onboard/unit.ts";
import { flyBoards } from "../mission/exercise/boards.ts";
import { bundled } from "../mission/exercise/support.ts";
import { AvrBench } from "./support/avr.ts";
import { make } from "./support/build.ts";
import { answersOfTypeScript } from "./support/open-loop.ts";
import { randomSteps } from "./support/steps.ts";

let sizes = "";
beforeAll(() => {
  sizes = make("BOARD=atmega328p");
}, 300_000);

const { Step, StepDone } = unitByName("adcs").messages;

/** Steps as the target gets them. */
function smallSteps(hexes: readonly string[]): StepMessage[] {
  return hexes.map((hex) => {
    const decoded = Step.decode(Buffer.from(hex, "hex"));
    if (!decoded.ok) throw new Error(decoded.why);
    return smallCopy(Step.name, decoded.value);
  });
}

/** Floats may part by this share of themselves or of one unit: an AVR has doubles of 32 bits. */
const tolerance = 2e-5;

/** The fields that part, on equal small Steps; the target's own time is no part of it. */
function differences(steps: readonly StepMessage[]): string[] {
  const bench = new AvrBench();
  bench.open();
  const expected = answersOfTypeScript(
    "adcs",
    steps.map((step) => Buffer.from(Step.encode(step)).toString("hex")),
  );
  const found: string[] = [];
  for (const [index, step] of steps.entries()) {
    const answer = { ...bench.step(step), busyUs: 0 };
    const model = smallCopy(StepDone.name, { ...expected[index], busyUs: 0 });
    compare(`step ${index}`, model, answer, found);
  }
  expect(bench.stackLeft_bytes()).toBeGreaterThanOrEqual(24);
  expect(bench.machine.restarts).toBe(0);
  return found;
}

function compare(where: string, a: unknown, b: unknown, found: string[]): void {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
    for (const [name, value] of Object.entries(a)) compare(`${where}.${name}`, value, Reflect.get(b, name), found);
    return;
  }
  const isNear =
    typeof a === "number" &&
    typeof b === "number" &&
    !(Number.isInteger(a) && Number.isInteger(b)) &&
    Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
  if (a !== b && !isNear) found.push(`${where}: ${String(a)} in TypeScript, ${String(b)} on the AVR`);
}

describe("the adcs unit on an ATmega328P answers as the one in TypeScript, to 2e-5", () => {
  it("to the Steps of a detumbling", () => {
    const { requests } = flyBoards(bundled("first-contact"), minutes(2), "at once");
    const steps = smallSteps(requests.filter(({ unit }) => unit === "adcs").map(({ hex }) => hex));
    expect(steps.length).toBeGreaterThan(1000);
    expect(differences(steps)).toEqual([]);
  }, 120_000);

  it("to Steps that no spacecraft would send", () => {
    // More events in a tick than its answer holds wait for the next one: those two fields are looked at elsewhere.
    const found = differences(smallSteps(randomSteps("adcs", 600, 1)));
    expect(found.filter((text) => !text.includes(".events"))).toEqual([]);
  }, 120_000);
});

describe("the image", () => {
  it("fits an Arduino Uno beside its bootloader", () => {
    const [text, data, bss] = /(\d+)\s+(\d+)\s+(\d+)\s+\d+\s+[0-9a-f]+\s+\S*falak-adcs\.elf/.exec(sizes)!.slice(1, 4);
    expect(Number(text) + Number(data)).toBeLessThanOrEqual(32_768 - 512);
    expect(2048 - Number(data) - Number(bss)).toBeGreaterThanOrEqual(580);
  });

  it("leaves stack unused whatever is asked of it", () => {
    const bench = new AvrBench("free");
    bench.open();
    const command = adcs.v1.Telecommand.create();
    command.patchSensorSign = { sensor: 1, axis: 2, inverted: true };
    for (let id = 1; id <= 6; id += 1) {
      bench.host.sendTelecommand(id, adcs.v1.Telecommand.encode({ ...command, requestId: id }), bench.now_us);
      const reason = report.v1.FailureReason.FAILURE_REASON_NONE;
      expect(bench.wait("tc-ended")).toMatchObject({ requestId: id, outcome: "EXECUTED", reason });
    }
    bench.host.requestReset(link.v1.ResetKind.RESET_KIND_INITIAL_STATE, bench.now_us);
    bench.wait("reset-done");
    for (let second = 0; second < 3; second += 1) bench.wait("stats");
    expect(bench.stackLeft_bytes()).toBeGreaterThanOrEqual(24);
  });

  it("says who it is: small profile, no snapshots", () => {
    const { identity, warning } = new AvrBench().open();
    expect(warning).toBe("");
    expect(identity).toMatchObject({ unit: 1, bootCount: 1, resetReason: 1, frameMaxBytes: 174, canSnapshot: false });
    expect(Buffer.from(identity.boardUid).toString()).toBe("atmega328p-adcs");
  });

  it("restarts by its watchdog where it is asked to, and counts it in EEPROM", () => {
    const bench = new AvrBench();
    bench.open();
    bench.host.requestReset(link.v1.ResetKind.RESET_KIND_REBOOT, bench.now_us);
    expect(bench.wait("rebooted")).toMatchObject({ bootCount: 2, previousBootCount: 1 });
    const { identity } = bench.wait("opened");
    expect(identity.resetReason).toBe(link.v1.ResetReason.RESET_REASON_SOFTWARE);
    expect(bench.machine.restarts).toBe(1);
  });

  it("goes on from its captured memory as it went on the first time", () => {
    const steps = smallSteps(randomSteps("adcs", 60, 3));
    const bench = new AvrBench();
    bench.open();
    for (const step of steps.slice(0, 30)) bench.step(step);
    const state = bench.machine.state();
    const first = steps.slice(30).map((step) => bench.step(step));
    const again = new AvrBench("lockstep", 2);
    again.machine.restore(state);
    again.open();
    const timeless = (answers: readonly object[]): object[] => answers.map((answer) => ({ ...answer, busyUs: 0 }));
    expect(timeless(steps.slice(30).map((step) => again.step(step)))).toEqual(timeless(first));
  });
});

describe("the target avr8js", () => {
  it("is opened by its name, and has its memory at hand", async () => {
    const parsed = parseTarget("avr8js", "adcs");
    if (!parsed.ok || parsed.target.kind !== "port") throw new Error("avr8js is no port");
    const port = await openPort(parsed.target.port);
    expect(port.memory?.capture().length).toBeGreaterThan(2048);
    port.close();
  });

  it("says what to build and which packages that needs where a unit has no image", () => {
    const refused = parseTarget("avr8js", "obc");
    expect(refused).toMatchObject({ ok: false, why: expect.stringContaining("gcc-avr avr-libc") });
  });
});
