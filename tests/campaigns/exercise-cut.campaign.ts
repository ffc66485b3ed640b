import { describe, expect, it } from "vitest";
import { minutes, RandomStreams } from "../../src/kernel/index.ts";
import { busy } from "../mission/exercise/busy.ts";
import { cutAt, differences } from "../mission/exercise/cutting.ts";
import { bundled } from "../mission/exercise/support.ts";

const seedCount = 20;
const cutCount = 8;

function cutsOf(seed: number, end_us: number): number[] {
  const stream = new RandomStreams(seed).stream("cuts");
  return Array.from({ length: cutCount }, () => Math.floor(stream.next() * end_us));
}

describe("the cut test of whole exercises, at length", () => {
  for (const name of ["first-contact", "quiet-orbit"] as const) {
    it(`${name}: through a busy pass, ${seedCount} seeds with ${cutCount} cuts each`, () => {
      for (let seed = 1; seed <= seedCount; seed += 1) {
        const { scenario, config } = busy(name);
        const flight = { config, scenario: { ...scenario, seed } };
        expect(differences(cutAt(flight, cutsOf(seed, minutes(8)), minutes(8))), `seed ${seed}`).toEqual([]);
      }
    });

    it(`${name}: three hours as the scenario has them, through shadow, wings and passes`, () => {
      const end_us = minutes(180);
      expect(differences(cutAt(bundled(name), cutsOf(7, end_us), end_us))).toEqual([]);
    });
  }
});
