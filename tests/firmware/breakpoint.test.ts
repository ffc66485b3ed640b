/** Flights with the C units that are cut in two: the second part with targets of its own, in another process. */

import { beforeAll, describe, expect, it } from "vitest";
import { expectSeamless, flyCut } from "../cli/breakpoint-support.ts";
import { document, falak, inDirectory } from "../cli/support.ts";
import { make, stubNames } from "./support/build.ts";

const limit_ms = 120_000;
/** No loss: on a busy machine a few of them end the run. */
const badWire = `timeline=${JSON.stringify([
  { at: "1 s", fault: { channel: "wire.adcs", kind: "duplicate", for: "6 s" } },
])}`;

beforeAll(() => {
  make("BOARD=posix");
  make("BOARD=stm32f405");
  make("BOARD=mps2-an385");
  make("BOARD=atmega328p");
}, 600_000);

/** Each on boards of its own, cut with answers in flight and a fault on the wire. */
const seats = [
  ["posix", stubNames.map((unit) => `${unit}=posix`)],
  ["qemu:stm32f405", ["adcs=qemu:stm32f405", "power=qemu:stm32f405"]],
  ["qemu:mps2-an385", ["adcs=qemu:mps2-an385"]],
  ["avr8js", ["adcs=avr8js", "power=posix"]],
] as const;

describe("a flight of C units that goes on from a breakpoint", () => {
  it.each(seats)("on %s ends as the straight one", { timeout: 2 * limit_ms }, async (_board, targets) => {
    await inDirectory(async (directory) => {
      expectSeamless(await flyCut({ directory, targets, set: [badWire], cut: "4.05s", end: "8s", limit_ms }));
    });
  });

  it("takes a state from one board to another that runs the same units", { timeout: limit_ms }, async () => {
    await inDirectory(async (directory) => {
      const [targets, targetsThen] = [["adcs=posix"], ["adcs=qemu:stm32f405"]];
      const flight = await flyCut({ directory, targets, targetsThen, cut: "4.05s", end: "8s", limit_ms });
      expectSeamless(flight);
    });
  });

  it("begins a unit anew, and says so, where its state is another program's", { timeout: limit_ms }, async () => {
    await inDirectory(async (directory) => {
      const [targets, targetsThen] = [["adcs=posix"], ["adcs=model", "power=posix"]];
      const { resumed, recordings } = await flyCut({ directory, targets, targetsThen, cut: "4.05s", end: "8s", limit_ms });
      expect(resumed).toMatchObject({
        resumed: {
          at_s: 4.05,
          begun_anew: [
            { unit: "adcs", why: expect.stringMatching(/^a model does not take over the state of falak-posix /) },
            { unit: "power", why: expect.stringMatching(/^posix .* does not take over the state of the model: /) },
          ],
        },
        caveats: expect.arrayContaining(["adcs began anew at the breakpoint", "power began anew at the breakpoint"]),
      });
      expect(document(await falak(["replay", recordings.second, "--json"]))).toMatchObject({ equal: true });
    });
  });
}); // prettier-ignore
