import { describe, expect, it } from "vitest";
import { takersOf, takersText } from "../../src/cli/breakpoint-takers.ts";
import { linkLines } from "../../src/cli/link-text.ts";
import { progressText } from "../../src/cli/progress.ts";
import { createTally, type LinkReport, roundTrips } from "../../src/bench/run/ledger.ts";
import { timingReport } from "../../src/bench/run/exchange-timing.ts";
import { encode, simTime } from "../../src/kernel/index.ts";

function report(counts: Partial<LinkReport>): LinkReport {
  const tally = createTally();
  const { roundTrip: _, timing, toTarget, fromTarget, ...zero } = tally;
  const chunks = {
    chunks: 5,
    delivered: 5,
    duplicate: 0,
    stale: 0,
    crc: 0,
    cobs: 0,
    length: 0,
    oversize: 0,
    unknown: 0,
  };
  return {
    target: "posix",
    port: "",
    uid: "ada",
    firmware: "falak-posix 0.1.0",
    boot_count: 1,
    state: "open",
    ...zero,
    ...roundTrips(tally),
    timing: timingReport(timing),
    chunks,
    to_target: toTarget,
    from_target: fromTarget,
    wire_faults: null,
    stream: null,
    bytes_in: 0,
    bytes_out: 0,
    ...counts,
  };
}

const lines = (counts: Partial<LinkReport>): string => linkLines(["adcs", report(counts)]).join("\n");

describe("a link in the result", () => {
  it("says of a step whose answer is due after the end what it is, and of losses only that there were none", () => {
    const text = lines({ steps: 11, answers: 10 });
    expect(text).toContain("11 steps, 10 answers (1 due after the end); no overrun, no link loss, no reboot");
    expect(text).toContain("5 chunks in, all delivered");
  });

  it("counts what was lost, and does not call it under way", () => {
    const text = lines({ steps: 11, answers: 8, losses: 1, missed: 2 });
    expect(text).toContain("11 steps, 8 answers; 1 link loss, 2 exchanges missed");
  });
});

describe("the progress of a run", () => {
  it("counts the rate from the breakpoint where it began at one", () => {
    expect(progressText(simTime(0), simTime(60e6), simTime(600e6), 1000)).toBe("1m simulated, 10 %, 60x");
    expect(progressText(simTime(540e6), simTime(546e6), simTime(600e6), 4000)).toBe("9m6s simulated, 91 %, 1.5x");
  });
});

describe("who goes on from the state of a unit", () => {
  const firmware = { build: "1", contract: "1.1 00", uid: "x" };
  const said = (name: string | null, state: Parameters<typeof takersOf>[0]["state"]): string =>
    takersText(takersOf({ target: "t", firmware: name === null ? null : { name, ...firmware }, state }));

  it("is told by what the state is, not by the name of the target", () => {
    const typescript = said("falak", { how: "snapshot", bytes: encode({ mode: 1 }) });
    expect(said(null, { how: "model" })).toBe(typescript);
    expect(typescript).toMatch(/^taken over by model and process; begin anew: posix, .*boards \(/);
    const c = said("falak-posix", { how: "snapshot", bytes: new TextEncoder().encode("ADC1????") });
    expect(c).toMatch(/^taken over by posix, qemu:stm32f405, .* boards with the same C unit; begin anew: model/);
    expect(said("mine", { how: "snapshot", bytes: new Uint8Array([0xff, 1]) })).toMatch(/^taken over by mine and who/);
    expect(said("falak-atmega328p", { how: "memory", bytes: new Uint8Array(3) })).toMatch(/^taken over by avr8js with/);
    expect(said("x", { how: "restart", why: "lost" })).toMatch(/^taken over by nobody; begin anew: model/);
  });
});
