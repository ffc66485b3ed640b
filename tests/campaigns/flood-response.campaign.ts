import { describe, expect, it } from "vitest";
import type { SimTime } from "../../src/kernel/index.ts";
import { advance, flightOf, fly } from "../mission/exercise/support.ts";
import { read } from "../mission/support.ts";

/** Where a trainee might lay the beams over Sindh, the last one over Quetta's side. */
const aims = [
  [25.2, 67.8],
  [26.3, 68.0],
  [27.4, 68.6],
  [25.4, 69.4],
  [26.6, 69.2],
  [24.6, 68.8],
  [28.0, 69.0],
  [29.0, 66.5],
] as const;

const at = (moment: string, command: string): string => `  - { at: ${moment}, command: { ${command} } }\n`;
const nadir = at("1s", "unit: adcs, set_mode: { mode: NADIR }");
const on = at("2s", "unit: power, set_load: { load: PAYLOAD, on: true }");
const beamsAt = (places: readonly (readonly [number, number])[]): string =>
  places
    .map(([latitude_deg, longitude_deg], beam) =>
      at(
        `${10 + beam}s`,
        `unit: payload, aim_beam: { beam: ${beam}, latitude_deg: ${latitude_deg}, longitude_deg: ${longitude_deg} }`,
      ),
    )
    .join("");
const mode = (moment: string, word: string): string => at(moment, `unit: payload, set_mode: { mode: ${word} }`);

/** Names of the checks that a plan fails, telecommands by radio as an operator sends them. */
function failed(plan: string): string[] {
  const text = read("scenarios", "flood-response.yaml").replace(
    "\nchecks:",
    `\n${plan === "" ? "" : `timeline:\n${plan}`}\nchecks:`,
  );
  const exercise = fly(flightOf(text));
  const { duration } = exercise.scenario;
  advance(exercise, duration);
  const results = exercise.checkResults(duration as number as SimTime);
  return results.filter(({ verdict }) => verdict !== "pass").map(({ name }) => name);
}

const sindh = "Sindh gets 900 Gbit within three hours";
const battery = "the battery stays above 0.6";

describe("the flood response", () => {
  it("is won: turned to the ground in the first contact, served in the pass over Sindh only", () => {
    expect(failed(nadir + on + beamsAt(aims) + mode("2h1m", "SERVICE") + mode("2h10m", "STANDBY"))).toEqual([]);
  });

  it("is lost by doing nothing", () => {
    expect(failed("")).toContain(sindh);
  });

  it("is lost by not turning to the ground", () => {
    expect(failed(on + beamsAt(aims) + mode("2h1m", "SERVICE") + mode("2h10m", "STANDBY"))).toContain(sindh);
  });

  it("is lost by beams straight down", () => {
    expect(failed(nadir + on + mode("2h1m", "SERVICE") + mode("2h10m", "STANDBY"))).toContain(sindh);
  });

  it("is lost by a single place for all beams", () => {
    const one = aims.map(() => aims[1]);
    expect(failed(nadir + on + beamsAt(one) + mode("2h1m", "SERVICE") + mode("2h10m", "STANDBY"))).toContain(sindh);
  });

  it("costs the battery where the payload serves nobody for an hour and a half", () => {
    const verdicts = failed(nadir + on + beamsAt(aims) + mode("30s", "SERVICE"));
    expect(verdicts).not.toContain(sindh);
    expect(verdicts).toContain(battery);
  });
});
