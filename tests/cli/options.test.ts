import { describe, expect, it } from "vitest";
import { ephemeris } from "../../src/cli/ephemeris.ts";
import { UsageError } from "../../src/cli/failure.ts";
import { lineLoads } from "../../src/cli/line-load.ts";
import { linkLoad } from "../../src/link/load.ts";
import { adcs } from "../../src/messages/index.ts";
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
    ["a board that QEMU lacks", () => target("adcs=qemu:mps2"), /known are qemu:stm32f405, qemu:mps2-an385/],
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
      "a free run of models",
      () => prepare("first-contact", { ...words, sync: "free" }, { onLoss: "stop" }),
      /a model has no clock; name a target, such as --target adcs=process/,
    ],
    [
      "a free run at another rate than the targets'",
      () => prepare("first-contact", { ...words, sync: "free", rate: 10, target: target("adcs=process") }, { onLoss: "stop" }), // prettier-ignore
      /--rate 10: in a free run the targets' clocks set the pace/,
    ],
    [
      "breakpoints of a free run",
      () => prepare("first-contact", { ...words, sync: "free", target: target("adcs=process"), breakpoint: [{ at: seconds(1), path: "x" }] }, { onLoss: "stop" }), // prettier-ignore
      /--sync free has no breakpoints/,
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

/** A Step with every sensor and a telecommand, and an answer with housekeeping, an event and a verification. */
function fullExchange_bytes(): [number, number] {
  const { Step, StepDone, Inputs, Gnss, Telemetry, Telecommand } = adcs.v1;
  const v = { x: 0.1, y: -0.2, z: 0.3 };
  const q = { ...v, w: 0.9 };
  const four = [1.5, 2.5, 3.5, 4.5];
  const inputs: adcs.v1.Inputs = {
    ...Inputs.create(),
    magneticFieldT: v,
    angularRateRadps: v,
    sunCosines: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
    starTrackers: [1, 2].map(() => ({ qBn: q, valid: true, ageUs: 90_000 })),
    gnss: {
      ...Gnss.create(),
      positionEM: { x: 7e6, y: 1e6, z: 2e6 },
      velocityEMps: v,
      timeUs: 86_400e6,
      valid: true,
      taiUs: 0,
    },
    wheels: four.map((speedRadps) => ({ speedRadps, currentA: 0.1, temperatureDegc: 21.5 })),
    coilDipolesAm2: [0.1, 0.2, 0.3],
  };
  const telecommand = { ...Telecommand.create(), requestId: 1000, setDetumbleGain: { gainNms: 0.5 } };
  const moment = { tick: 864_000, simTimeUs: 86_400e6, periodUs: 100_000 };
  const telemetry = {
    ...Telemetry.create(),
    mode: adcs.v1.Mode.MODE_SUN_SAFE,
    bodyRateRadps: v,
    magneticFieldT: v,
    sunDirection: v,
    sunInSight: true,
    sunAngleRad: 0.1,
    dipoleAm2: v,
    secondsInMode: 5000,
    acceptedCount: 3,
    qBn: q,
    gyroBiasRadps: v,
    pointingErrorRad: 0.1,
    wheelSpeedsRadps: four,
  };
  const done: adcs.v1.StepDone = {
    ...StepDone.create(),
    tick: moment.tick,
    outputs: { dipoleAm2: v, wheelTorquesNm: four, thrusterOn: true },
    telemetry,
    events: [{ code: 2, severity: 1, value: 3 }],
    verifications: [{ requestId: 1000, stage: 4, reason: 1 }],
    busyUs: 900,
  };
  return [
    Step.encode({ ...Step.create(), ...moment, inputs, telecommands: [telecommand] }).length,
    StepDone.encode(done).length,
  ];
}

describe("the load of a serial line", () => {
  const at = (
    baud: number | "",
    sync: "paced" | "lockstep" | "free" = "paced",
    factor = 1,
  ): ReturnType<typeof lineLoads> =>
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

  it("is that of the protocol's design for a full exchange of the adcs: about 315 bytes out and 198 back, 45 to 48 ms", () => {
    const { exchange_bytes, exchange_us } = linkLoad(...fullExchange_bytes(), 100_000, 115_200);
    expect(Math.abs(exchange_bytes - (315 + 198))).toBeLessThan(0.06 * 513);
    expect(exchange_us).toBeGreaterThan(42_000);
    expect(exchange_us).toBeLessThan(48_000);
    // What is announced before a run has room for every field at its largest.
    const announced_bytes = Number(/(\d+) bytes/.exec(at(115_200)[0]?.text ?? "")?.[1]);
    expect(announced_bytes).toBeGreaterThanOrEqual(exchange_bytes);
  });

  it("is that of the stream in a free run, which asks nothing", () => {
    const [load] = at(9600, "free");
    expect(load?.text).toMatch(
      /^line load of the stream at most \d+ bytes in 1\.0 s x 10 bits \/ 9600 baud = [\d.]+ % of the line$/,
    );
    expect(load?.fits).toBe(true);
    expect(at(1200, "free")[0]?.fits).toBe(false);
  });
});
