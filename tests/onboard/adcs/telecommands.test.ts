import { describe, expect, it } from "vitest";
import { adcs as messages, report } from "../../../src/messages/index.ts";
import { adcs } from "../../../src/onboard/adcs/adcs.ts";
import { createBench } from "../support/bench.ts";

const Reason = report.v1.FailureReason;
const { Mode, Sensor, Axis } = messages.v1;

describe("adcs telecommands", () => {
  it("holds DETUMBLE and OFF when commanded, and takes its choice back with SUN_SAFE", () => {
    const bench = createBench(adcs);
    for (const [mode, automatic] of [
      [Mode.MODE_DETUMBLE, false],
      [Mode.MODE_OFF, false],
      [Mode.MODE_SUN_SAFE, true],
    ] as const) {
      expect(bench.command({ setMode: { mode } })).toBe(Reason.FAILURE_REASON_NONE);
      expect(bench.state.mode).toMatchObject({ mode, automatic });
    }
    expect(bench.verifications.at(-1)).toMatchObject({ requestId: 7, stage: report.v1.Stage.STAGE_COMPLETION });
  });

  it.each(["NADIR", "TARGET", "INERTIAL", "WING_TO_SUN"] as const)(
    "refuses %s: no wheels and no star tracker",
    (name) => {
      const bench = createBench(adcs);
      const reason = bench.command({ setMode: { mode: Mode[`MODE_${name}`] } });
      expect(reason).toBe(Reason.FAILURE_REASON_EQUIPMENT_ABSENT);
      expect(bench.verifications.at(-1)!.stage).toBe(report.v1.Stage.STAGE_START);
      expect(bench.state.mode.mode).toBe(Mode.MODE_DETUMBLE);
    },
  );

  it.each([
    { setMode: { mode: 0 } },
    { setMode: { mode: 8 } },
    { patchSensorSign: { sensor: 0, axis: 1, inverted: true } },
    { patchSensorSign: { sensor: 4, axis: 1, inverted: true } },
    { patchSensorSign: { sensor: 1, axis: 4, inverted: true } },
    { setDetumbleGain: { gainNms: 1.001 } },
    { setDetumbleGain: { gainNms: Number.NaN } },
  ])("refuses %o as out of range", (command) => {
    expect(createBench(adcs).command(command)).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
  });

  it("refuses a telecommand without a command, and counts both kinds", () => {
    const bench = createBench(adcs);
    expect(bench.command({})).toBe(Reason.FAILURE_REASON_UNKNOWN_COMMAND);
    expect(bench.command({ setDetumbleGain: { gainNms: 0.5 } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(bench.state.parameters.detumbleGain_Nms).toBe(0.5);
    expect(bench.state.counts).toEqual({ accepted: 1, refused: 1 });
  });

  it("reads the patched axis of a sensor with the other sign", () => {
    const bench = createBench(adcs);
    bench.step.inputs = { ...messages.v1.Inputs.create(), angularRateRadps: { x: 0.01, y: 0.02, z: 0.03 } };
    bench.command({ patchSensorSign: { sensor: Sensor.SENSOR_GYRO, axis: Axis.AXIS_Y, inverted: true } });
    expect([...bench.state.rate.omega_BN_B_radps]).toEqual([0.01, -0.02, 0.03]);
    bench.command({ patchSensorSign: { sensor: Sensor.SENSOR_GYRO, axis: Axis.AXIS_Y, inverted: false } });
    expect([...bench.state.rate.omega_BN_B_radps]).toEqual([0.01, 0.02, 0.03]);
  });
});
