import { describe, expect, it } from "vitest";
import { payload as messages, report } from "../../../src/messages/index.ts";
import { payload } from "../../../src/onboard/payload/payload.ts";
import { createBench, type Bench } from "../support/bench.ts";

const Reason = report.v1.FailureReason;
const { Mode, EventCode: Code } = messages.v1;

function bench(powered = true): Bench<ReturnType<typeof payload.initial>, messages.v1.Step, messages.v1.StepDone> {
  const made = createBench(payload);
  made.step.inputs = { ...messages.v1.Inputs.create(), powered, temperatureDegc: 20 };
  made.run();
  return made;
}

describe("payload", () => {
  it("follows its switch: OFF without power, STANDBY with it", () => {
    const b = bench(false);
    expect(b.state.mode).toBe(Mode.MODE_OFF);
    b.step.inputs!.powered = true;
    b.run();
    expect(b.events.at(-1)).toMatchObject({ code: Code.EVENT_CODE_MODE_CHANGED, value: Mode.MODE_STANDBY });
    b.step.inputs!.powered = false;
    b.run();
    expect(b.state.mode).toBe(Mode.MODE_OFF);
  });

  it("serves with the chosen beams in SERVICE only", () => {
    const b = bench();
    expect(b.done.outputs!.beamsOn).toBe(0);
    expect(b.command({ setBeams: { beamsOn: 5 } })).toBe(Reason.FAILURE_REASON_WRONG_MODE);
    expect(b.command({ setMode: { mode: Mode.MODE_SERVICE } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.done.outputs).toMatchObject({ beamsOn: 255, feederOn: true });
    expect(b.command({ setBeams: { beamsOn: 5 } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.done.outputs!.beamsOn).toBe(5);
    expect(b.command({ pointBeam: { beam: 7, alongRad: 0.5, acrossRad: -0.9 } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.done.outputs!.pointings[7]).toMatchObject({ alongRad: 0.5, acrossRad: -0.9, atGround: false });
  });

  it("goes to STANDBY by itself after 3 s above 50 degC, and refuses SERVICE until it is below 45", () => {
    const b = bench();
    b.command({ setMode: { mode: Mode.MODE_SERVICE } });
    b.step.inputs!.temperatureDegc = 51;
    b.run(2);
    expect(b.state.mode).toBe(Mode.MODE_SERVICE);
    b.run();
    expect(b.state.mode).toBe(Mode.MODE_STANDBY);
    expect(b.events.slice(-2)).toMatchObject([
      { code: Code.EVENT_CODE_TOO_HOT, value: 51 },
      { code: Code.EVENT_CODE_MODE_CHANGED },
    ]);
    b.step.inputs!.temperatureDegc = 46;
    b.run();
    expect(b.command({ setMode: { mode: Mode.MODE_SERVICE } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
    b.step.inputs!.temperatureDegc = 44;
    b.run();
    expect(b.command({ setMode: { mode: Mode.MODE_SERVICE } })).toBe(Reason.FAILURE_REASON_NONE);
  });

  it("refuses modes and pointing without power", () => {
    const b = bench(false);
    expect(b.command({ setMode: { mode: Mode.MODE_STANDBY } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
    expect(b.command({ pointBeam: { beam: 0, alongRad: 0, acrossRad: 0 } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
  });

  it.each([
    { setMode: { mode: 0 } },
    { setMode: { mode: 4 } },
    { setBeams: { beamsOn: 256 } },
    { pointBeam: { beam: 8, alongRad: 0, acrossRad: 0 } },
    { pointBeam: { beam: 0, alongRad: 1, acrossRad: 0 } },
    { setBeamPower: { beam: 0, powerW: 20 } },
    { setBeamPower: { beam: 8, powerW: 5 } },
    { aimBeam: { beam: 0, latitudeDeg: 91, longitudeDeg: 0 } },
    { aimBeam: { beam: 0, latitudeDeg: 0, longitudeDeg: Number.NaN } },
    { planAim: { atS: 100, beam: 9, latitudeDeg: 0, longitudeDeg: 0 } },
    { planAim: { atS: 32_000_000, beam: 0, latitudeDeg: 0, longitudeDeg: 0 } },
  ])("refuses %o as out of range", (command) => {
    expect(bench().command(command)).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
  });

  it("refuses a telecommand without a command, and reports housekeeping every 10 s", () => {
    const b = bench();
    expect(b.command({})).toBe(Reason.FAILURE_REASON_UNKNOWN_COMMAND);
    let reports = 0;
    for (let second = 0; second < 40; second += 1) {
      b.run();
      if (b.done.telemetry !== null) reports += 1;
    }
    expect(reports).toBe(4);
  });
});
