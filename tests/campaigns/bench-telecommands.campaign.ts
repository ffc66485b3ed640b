/** Ten thousand telecommands over a wire that loses a fifth of the frames, twice: every event watched, and a C stub's own count. */

import { describe, expect, it } from "vitest";
import { parseTarget } from "../../src/bench/target-spec.ts";
import { cleanWire } from "../../src/link/wire.ts";
import { make } from "../firmware/support/build.ts";
import { fly } from "../link/support/world.ts";
import { Commander, type Outcomes } from "./support/commander.ts";

const telecommandCount = 10_000;
const lossShare = 0.2;
/** A write is a frame, mostly; it is lost whole, and the next one is not. */
const lossy = { ...cleanWire, cutPerWrite: lossShare, cutMax_us: 1 };
/** At once, so that the time-outs of one pass while others go on. */
const boardCount = 10;

describe(`${telecommandCount} telecommands over ${100 * lossShare} % loss`, () => {
  it("each run at most once at every moment and end as they truly did, with both ends in the kernel", () => {
    const ends = new Map<string, number>();
    let count = 0;
    // In lockstep telecommands travel in STEPs, so that every third world sends none.
    for (let seed = 1; count < telecommandCount; seed += 1) {
      for (const outcome of fly(seed, lossy).bench.telecommands.values()) {
        if (outcome === "not sent") continue;
        ends.set(outcome!, (ends.get(outcome!) ?? 0) + 1);
        count += 1;
      }
    }
    console.log(JSON.stringify(Object.fromEntries(ends)));
    expect([...ends.keys()].toSorted()).toEqual(["EXECUTED", "REFUSED", "UNKNOWN"]);
  });

  it("each run at most once on C stubs behind pseudo-terminals, as the stubs themselves counted", async () => {
    make("BOARD=posix");
    const parsed = parseTarget("posix", "adcs");
    if (!parsed.ok || parsed.target.kind !== "port") throw new Error("no posix target");
    const { port } = parsed.target;
    const outcomesOf = async (seed: number): Promise<Outcomes> => {
      const commander = new Commander(seed);
      try {
        await commander.open(port);
        await commander.command(telecommandCount / boardCount, {
          channel: "wire.adcs",
          kind: "drop",
          probability: lossShare,
        });
        const { EXECUTED, REFUSED, UNKNOWN, notSent } = commander.outcomes;
        const { accepted, refused } = await commander.counted();
        const said = JSON.stringify({ seed, ...commander.outcomes, accepted, refused });
        expect(EXECUTED + REFUSED + UNKNOWN + notSent, said).toBe(telecommandCount / boardCount);
        // What ended UNKNOWN ran once or not at all.
        expect(accepted, said).toBeGreaterThanOrEqual(EXECUTED);
        expect(refused, said).toBeGreaterThanOrEqual(REFUSED);
        expect(accepted + refused, said).toBeLessThanOrEqual(EXECUTED + REFUSED + UNKNOWN);
        return commander.outcomes;
      } finally {
        commander.close();
      }
    };
    const all = await Promise.all(Array.from({ length: boardCount }, (_, index) => outcomesOf(index + 1)));
    const sum = (word: keyof Outcomes): number => all.reduce((total, outcomes) => total + outcomes[word], 0);
    const words = ["EXECUTED", "REFUSED", "UNKNOWN", "notSent"] as const;
    console.log(JSON.stringify(Object.fromEntries(words.map((word) => [word, sum(word)]))));
    expect(sum("EXECUTED")).toBeGreaterThan(telecommandCount / 2);
    expect(sum("REFUSED")).toBeGreaterThan(0);
  });
});
