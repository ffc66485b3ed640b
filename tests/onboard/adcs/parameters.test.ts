import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../../../src/kernel/index.ts";
import { adcs as messages, report } from "../../../src/messages/index.ts";
import { adcs } from "../../../src/onboard/adcs/adcs.ts";
import { createParameterSet, loadParameter } from "../../../src/onboard/adcs/parameter-set.ts";
import { parameterTable } from "../../../src/onboard/adcs/parameter-table.ts";
import { createBench } from "../support/bench.ts";

const P = messages.v1.Parameter;
const Reason = report.v1.FailureReason;
const known = Object.values(P).filter((each) => typeof each === "number" && each > 0);

describe("the attitude unit's parameters", () => {
  it("are all of the contract's, each built in within its own range", () => {
    expect(parameterTable).toHaveLength(known.length + 1);
    for (const number of known.map(Number)) {
      const { usual, min, max } = parameterTable[number]!;
      expect(usual).toBeGreaterThanOrEqual(min);
      expect(usual).toBeLessThanOrEqual(max);
    }
  });

  it("come with the first step and are in force in it", () => {
    const bench = createBench(adcs);
    bench.step.parameters = [
      { parameter: P.PARAMETER_INERTIA_Y, value: 340 },
      { parameter: P.PARAMETER_DIPOLE_MAX, value: 60 },
    ];
    bench.run();
    expect([...bench.state.parameters.inertia_kgm2]).toEqual([60, 340, 70]);
    expect(bench.state.parameters.dipoleMax_Am2).toBe(60);
  });

  it("are refused out of range and where there is none, each with an event that names it", () => {
    const bench = createBench(adcs);
    bench.step.parameters = [
      { parameter: P.PARAMETER_INERTIA_Y, value: -1 },
      { parameter: P.PARAMETER_DIPOLE_MAX, value: Number.NaN },
      { parameter: 99 as messages.v1.Parameter, value: 1 },
      { parameter: 0, value: 1 },
    ];
    bench.run(2);
    const refused = bench.events.filter(({ code }) => code === messages.v1.EventCode.EVENT_CODE_PARAMETER_REFUSED);
    expect(refused.slice(0, 4).map(({ value }) => value)).toEqual([
      P.PARAMETER_INERTIA_Y,
      P.PARAMETER_DIPOLE_MAX,
      99,
      0,
    ]);
    expect([...bench.state.parameters.values]).toEqual([...createParameterSet().values]);
  });

  it("are set by telecommand, within their ranges", () => {
    const bench = createBench(adcs);
    const load = (parameter: number, value: number): number => bench.command({ loadParameter: { parameter, value } });
    expect(load(P.PARAMETER_SLEW_RATE_MAX, 0.002)).toBe(Reason.FAILURE_REASON_NONE);
    expect(bench.state.parameters.slewRateMax_radps).toBe(0.002);
    expect(load(P.PARAMETER_SLEW_RATE_MAX, 1)).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
    expect(load(99, 1)).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
  });

  it("survive a snapshot with what follows from them", () => {
    const set = createParameterSet();
    loadParameter(set, P.PARAMETER_WHEEL_AXIS_Z, 0.8);
    const back = decode(encode(set));
    expect(back.ok && back.value).toEqual(set);
  });

  it("make the pseudo-inverse of any pyramid: the wheels' shares give the asked torque back", () => {
    for (const z of [0.3, Math.sqrt(1 / 3), 0.9]) {
      const set = createParameterSet();
      loadParameter(set, P.PARAMETER_WHEEL_AXIS_Z, z);
      const { axes_B, shares } = set.wheels;
      for (let i = 0; i < 3; i += 1) {
        for (let j = 0; j < 3; j += 1) {
          let sum = 0;
          for (let wheel = 0; wheel < 4; wheel += 1) sum += axes_B[3 * wheel + i]! * shares[3 * wheel + j]!;
          expect(sum).toBeCloseTo(i === j ? 1 : 0, 12);
        }
      }
    }
  });

  it("have a unit and a meaning in the contract beside each name", () => {
    const proto = readFileSync(join(import.meta.dirname, "../../../proto/falak/adcs/v1/adcs.proto"), "utf8");
    expect(proto.match(/^ +PARAMETER_[A-Z_0-9]+ = \d+;/gm)).toHaveLength(known.length + 1);
  });
});
