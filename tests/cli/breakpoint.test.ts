import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectSeamless, flyCut, runOf } from "./breakpoint-support.ts";
import { document, falak, hashesOf, inDirectory } from "./support.ts";

/**
 * All of the adcs's frames come twice and those of the power unit late, while the flight is cut. No loss: on a busy machine
 * a few of them end the run.
 */
const badWires = `timeline=${JSON.stringify([
  { at: "1 s", fault: { channel: "wire.adcs", kind: "duplicate", for: "6 s" } },
  { at: "1 s", fault: { channel: "wire.power.rx", kind: "delay", value: 0.003 } },
  { at: "2 s", fault: { channel: "adcs.magnetometer.x", kind: "noise", value: 20 } },
])}`;

/** Each is some processes, one after the other. */
const timeout = 180_000;

describe.concurrent("a flight that goes on from a breakpoint in another process", { timeout }, () => {
  it("of processes ends as the straight one, with answers in flight and faults on the wires at the cut", async () => {
    await inDirectory(async (directory) => {
      const targets = ["adcs=process", "power=process", "obc=process"];
      const flight = await flyCut({ directory, targets, set: [badWires], cut: "4.05s", end: "10s" });
      expectSeamless(flight);
      expect(flight.resumed.links["adcs"]).toMatchObject({
        losses: 0,
        wire_faults: { rx: { frames: expect.toSatisfy((frames: number) => frames > 10) } },
      });
      expect(flight.resumed.links["power"]).toMatchObject({ wire_faults: { rx: { lost_frames: 0 } } });
    });
  });

  it("hands states over between models and processes, and is recorded so that it replays without the file", async () => {
    await inDirectory(async (directory) => {
      const [targets, targetsThen] = [["adcs=process"], ["adcs=model", "power=process"]];
      const flight = await flyCut({ directory, targets, targetsThen, cut: "20.05s", end: "40s" });
      expectSeamless(flight);
      writeFileSync(flight.breakpoint, "gone");
      const replay = await falak(["replay", flight.recordings.second, "--json"]);
      expect(document(replay)).toMatchObject({ equal: true, ...hashesOf(flight.resumed), simulated_s: 40 });
    });
  });

  it("writes as many breakpoints as are asked for and goes on after each, and from one to the next", async () => {
    await inDirectory(async (directory) => {
      const [first, second] = [join(directory, "first"), join(directory, "second")];
      const straight = await runOf(["first-contact", "--for", "30s", "--breakpoint", `20s=${second}`, "--breakpoint", `10s=${first}`]); // prettier-ignore
      const again = join(directory, "again");
      const relay = await runOf(["--from", first, "--for", "30s", "--breakpoint", `20s=${again}`]);
      expect(hashesOf(relay)).toEqual(hashesOf(straight));
      expect(readFileSync(again)).toEqual(readFileSync(second));
      expect(hashesOf(await runOf(["--from", again, "--for", "30s"]))).toEqual(hashesOf(straight));
    });
  });
});

describe.concurrent("what is said of a breakpoint", { timeout }, () => {
  it("names scenario, moment, units and how each comes back", async () => {
    await inDirectory(async (directory) => {
      const file = join(directory, "told.breakpoint");
      const words = ["--seed", "7", "--target", "adcs=process", "--for", "3s", "--breakpoint", `2500ms=${file}`];
      await runOf(["first-contact", ...words]);
      expect(document(await falak(["breakpoint", file, "--json"]))).toMatchObject({
        scenario: "first contact",
        seed: 7,
        overrides: ["seed=7"],
        at_s: 2.5,
        sync: "lockstep",
        state_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        units: {
          adcs: { target: "process", uid: "process-adcs", how: "snapshot" },
          power: { target: "model", firmware: null, how: "model", taken_over_by: ["model", "process"] },
        },
        warnings: [],
      });
      const { stdout } = await falak(["breakpoint", file]);
      expect(stdout).toMatch(/first contact at 2s500ms .*\n/);
      expect(stdout).toMatch(/adcs +process, falak \S+, board process-adcs: takes back a snapshot of \d+ bytes/);
      expect(stdout).toMatch(/state of adcs, .*power: taken over by model and process; begin anew: posix/);
    });
  });

  it("refuses files and words that do not fit, with exit code 2 and what to do", async () => {
    await inDirectory(async (directory) => {
      const file = join(directory, "whole.breakpoint");
      await runOf(["first-contact", "--for", "3s", "--breakpoint", `2s=${file}`]);
      const bytes = readFileSync(file);
      const [cut, altered, foreign] = ["cut", "altered", "foreign"].map((name) => join(directory, name)) as [string, string, string]; // prettier-ignore
      writeFileSync(cut, bytes.subarray(0, bytes.length - 1));
      writeFileSync(altered, bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 1));
      writeFileSync(foreign, "scenario: {}\n");
      const refusals: readonly (readonly [readonly string[], RegExp])[] = [
        [["--from", cut], /cut is cut short: .* take another copy, or make it again/],
        [["--from", altered], /altered is damaged: .*SHA-256/],
        [["--from", foreign], /foreign is no breakpoint: .* name a file that/],
        [["--from", join(directory, "none")], /there is no file .*none; check the name/],
        [["--from", file, "first-contact"], /a breakpoint has its own scenario/],
        [["--from", file, "--seed", "1"], /--seed: a breakpoint has its own/],
        [["--from", file, "--for", "1s"], /is at 2s, and the run would end at 1s; --for counts from the start/],
        [["first-contact", "--for", "1s", "--breakpoint", `2s=${file}`], /--breakpoint 2s=.*: the run goes from 0s to 1s/],
        [["first-contact", "--for", "1s", "--breakpoint", `1s=${join(directory, "no", "x")}`], /there is no folder/],
        [["first-contact", "--breakpoint", "1s"], /Write MOMENT=FILE/],
        [[], /name a scenario, or a breakpoint with --from/],
      ]; // prettier-ignore
      for (const [words, said] of refusals) {
        const { code, stderr } = await falak(["run", ...words]);
        expect(stderr).toMatch(said);
        expect(code).toBe(2);
      }
      expect(readFileSync(file)).toEqual(bytes);
    });
  });
});
