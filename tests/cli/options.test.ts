import { describe, expect, it } from "vitest";
import { ephemeris } from "../../src/cli/ephemeris.ts";
import { UsageError } from "../../src/cli/failure.ts";
import { lineLoads } from "../../src/cli/line-load.ts";
import { overridesOf } from "../../src/cli/load.ts";
import { degrees, duration, rate, target, unit } from "../../src/cli/options.ts";
import { passes } from "../../src/cli/passes.ts";
import { prepare, type RunWords } from "../../src/cli/session.ts";
import { days, seconds } from "../../src/kernel/index.ts";

const words: RunWords = { set: [], target: [] };

describe("an option", () => {
  it.each([
    ["a length of time", () => duration("soon"), /"soon" is not a length of time; write 6h/],
    ["a negative length of time", () => duration("-1h"), /"-1h" is not a length of time/],
    ["a rate", () => rate("0"), /Give max, or a number from 0\.1 to 1000/],
    ["a rate that is no number", () => rate("fast"), /Give max, or a number/],
    ["an elevation", () => degrees("90"), /from -5 to 89 degrees/],
    ["a unit", () => unit("wheel"), /Units are adcs, power, comms, payload, obc/],
    ["a unit of a target", () => target("wheel=model"), /Units are adcs/],
    ["a target without a unit", () => target("adcs"), /Write UNIT=SPEC, such as adcs=process/],
    ["an empty target", () => target("adcs="), /"" is no target/],
    ["a target of later", () => target("adcs=qemu:mps2"), /not built in this version/],
    ["a baud rate", () => target("adcs=serial:/dev/ttyS0@fast"), /fast is no baud rate; give a whole number/],
    ["a TCP port", () => target("adcs=tcp:host:99999"), /a port from 1 to 65535/],
    ["an override", () => overridesOf(["nonsense"]), /"nonsense" is not path=value/],
    [
      "a seed",
      () => prepare("first-contact", { ...words, seed: "-3" }, { onLoss: "stop" }),
      /seed: is -3, must be at least 0/,
    ],
    [
      "a rate that paced cannot have",
      () => prepare("first-contact", { ...words, sync: "paced", rate: "max" }, { onLoss: "stop" }),
      /a paced run follows the wall clock; give a number/,
    ],
    [
      "a mode of later",
      () => prepare("first-contact", { ...words, sync: "free" }, { onLoss: "stop" }),
      /use lockstep or paced/,
    ],
    [
      "a station",
      () => passes("first-contact", { station: "Quetta" }),
      /no station Quetta; the scenario has Islamabad, Karachi, Lahore/,
    ],
    ["a moment", () => passes("first-contact", { from: "yesterday" }), /--from yesterday: .*not a UTC moment such as/],
    [
      "a step of nothing",
      () => ephemeris("first-contact", { step: seconds(0), format: "csv" }),
      /--step has to be longer than nothing/,
    ],
    [
      "more rows than anyone reads",
      () => ephemeris("first-contact", { for: days(9999), step: seconds(1), format: "csv" }),
      /more than 1000000 rows; take a longer --step/,
    ],
  ] as const)("refuses %s and says how it is right", (_what, use, pattern) => {
    expect(use).toThrow(pattern);
  });

  it("that names a unit's target again replaces the one before", () => {
    expect(target("adcs=process", target("adcs=model")).map(({ text }) => text)).toEqual(["process"]);
  });

  it("that is wrong in a file is an error with every mistake as data", () => {
    const flawed = (): unknown =>
      prepare("first-contact", { ...words, set: ["orbit.nothing=3", "seed=-3"] }, { onLoss: "stop" });
    expect(flawed).toThrow(UsageError);
    try {
      flawed();
    } catch (error) {
      expect((error as UsageError).mistakes).toHaveLength(2);
    }
  });
});

describe("the load of a serial line", () => {
  const at = (baud: number | "", sync: "paced" | "lockstep" = "paced", factor = 1): ReturnType<typeof lineLoads> =>
    lineLoads({ targets: target(`adcs=serial:/dev/ttyS0${baud === "" ? "" : `@${baud}`}`), sync, rate: factor });

  it("is worked out for paced runs over lines whose rate is given, and for no others", () => {
    expect(at(115_200)).toHaveLength(1);
    expect(at(115_200, "lockstep")).toEqual([]);
    expect(at("")).toEqual([]);
  });

  it("names bytes, bits, baud, time and share, and grows with the rate of the run", () => {
    const [once] = at(115_200);
    const [thrice] = at(115_200, "paced", 3);
    expect(once?.text).toMatch(
      /^line load at most (\d+) bytes x 10 bits \/ 115200 baud = [\d.]+ ms x 10 ticks\/s = (\d+) % of the line$/,
    );
    const [, bytes, share] = /(\d+) bytes.* = (\d+) %/.exec(once?.text ?? "") ?? [];
    expect(Number(share)).toBe(Math.round((Number(bytes) * 10 * 10 * 100) / 115_200));
    expect(once?.fits).toBe(true);
    expect(thrice?.fits).toBe(false);
    expect(thrice?.text).toMatch(/raise the baud rate or lower --rate/);
  });
});
