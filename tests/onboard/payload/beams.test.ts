import { describe, expect, it } from "vitest";
import { decode, encode } from "../../../src/kernel/codec.ts";
import { payload as messages, report } from "../../../src/messages/index.ts";
import { payload, type PayloadState } from "../../../src/onboard/payload/payload.ts";
import { createBench, type Bench } from "../support/bench.ts";

const Reason = report.v1.FailureReason;
const { Mode, EventCode: Code } = messages.v1;
const { FAILURE_REASON_NONE: done } = Reason;

/** In SERVICE with power. */
function serving(): Bench<PayloadState, messages.v1.Step, messages.v1.StepDone> {
  const made = createBench(payload);
  made.step.inputs = { ...messages.v1.Inputs.create(), powered: true, temperatureDegc: 20 };
  made.run();
  made.command({ setMode: { mode: Mode.MODE_SERVICE } });
  return made;
}

const karachi = { latitudeDeg: 25, longitudeDeg: 67 };
const sukkur = { latitudeDeg: 27.5, longitudeDeg: 68.75 };

describe("the beam table", () => {
  it("begins with all beams at full power, straight along the antenna", () => {
    const b = serving();
    expect(b.done.outputs).toMatchObject({
      beamsOn: 255,
      beamPowerW: 19.5,
      beamPowersW: Array(8).fill(19.5) as number[],
    });
    expect(b.done.outputs!.pointings.every(({ alongRad, atGround }) => alongRad === 0 && !atGround)).toBe(true);
  });

  it("sets the power of one beam, and tells the sum of those that are on", () => {
    const b = serving();
    expect(b.command({ setBeamPower: { beam: 2, powerW: 7 } })).toBe(done);
    expect(b.done.outputs!.beamPowersW).toEqual([19.5, 19.5, 7, 19.5, 19.5, 19.5, 19.5, 19.5]);
    b.command({ setBeams: { beamsOn: 0b110 } });
    b.run(10);
    expect(b.state.beamPower_W[2]).toBe(7);
    expect(lastTelemetry(b).beamPowerW).toBe(26.5);
  });

  it("keeps a beam to a place on the ground until angles are asked for", () => {
    const b = serving();
    expect(b.command({ aimBeam: { beam: 3, ...karachi } })).toBe(done);
    expect(b.done.outputs!.pointings[3]).toMatchObject({ atGround: true, ...karachi });
    expect(lastTelemetry(b).beamsAtGround).toBe(0b1000);
    b.command({ pointBeam: { beam: 3, alongRad: 0.1, acrossRad: 0 } });
    expect(b.done.outputs!.pointings[3]).toMatchObject({ atGround: false });
  });

  it("refuses power and places without its own power, as interlock", () => {
    const b = serving();
    b.step.inputs!.powered = false;
    b.run();
    expect(b.command({ setBeamPower: { beam: 0, powerW: 1 } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
    expect(b.command({ aimBeam: { beam: 0, ...karachi } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
    expect(b.done.outputs).toMatchObject({ beamsOn: 0, beamPowerW: 0, feederOn: false });
  });
});

describe("the steering plan", () => {
  const plan = (atS: number, beam: number, place = karachi): object => ({ planAim: { atS, beam, ...place } });

  it("turns beams at their moments, in the order of the moments, and reports each", () => {
    const b = serving();
    const now_s = b.step.simTimeUs / 1e6;
    expect(b.command(plan(now_s + 20, 1, sukkur))).toBe(done);
    expect(b.command(plan(now_s + 10, 0))).toBe(done);
    expect(b.state.plan.map(({ beam }) => beam)).toEqual([0, 1]);
    b.run(8);
    expect(b.state.atGround).toBe(0);
    b.run();
    expect(b.done.outputs!.pointings[0]).toMatchObject({ atGround: true, ...karachi });
    expect(b.events.at(-1)).toMatchObject({ code: Code.EVENT_CODE_PLAN_DONE, value: 0 });
    b.run(10);
    expect(b.done.outputs!.pointings[1]).toMatchObject({ atGround: true, ...sukkur });
    expect(b.state.plan).toEqual([]);
  });

  it("keeps the order of entries for the same moment: the last one stays", () => {
    const b = serving();
    const now_s = b.step.simTimeUs / 1e6;
    b.command(plan(now_s + 5, 0, sukkur));
    b.command(plan(now_s + 5, 0, karachi));
    b.run(10);
    expect(b.done.outputs!.pointings[0]).toMatchObject(karachi);
  });

  it("has room for sixteen, takes none for the past, and is emptied by telecommand", () => {
    const b = serving();
    for (let entry = 0; entry < 16; entry += 1) expect(b.command(plan(1000 + entry, entry % 8))).toBe(done);
    expect(b.command(plan(2000, 0))).toBe(Reason.FAILURE_REASON_QUEUE_FULL);
    expect(lastTelemetry(b).planCount).toBe(16);
    expect(b.command({ clearPlan: {} })).toBe(done);
    expect(b.state.plan).toEqual([]);
    expect(b.command(plan(b.step.simTimeUs / 1e6, 0))).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
    expect(b.command(plan(b.step.simTimeUs / 1e6 + 1, 0))).toBe(done);
  });

  it("waits for power: what fell due in the dark is done when the power is back", () => {
    const b = serving();
    b.command(plan(b.step.simTimeUs / 1e6 + 3, 0));
    b.step.inputs!.powered = false;
    b.run(10);
    expect(b.state.plan).toHaveLength(1);
    b.step.inputs!.powered = true;
    b.run();
    expect(b.state.atGround).toBe(1);
  });

  it("survives a snapshot", () => {
    const b = serving();
    b.command(plan(b.step.simTimeUs / 1e6 + 5, 4));
    const kept = decode(encode(b.state));
    if (!kept.ok) throw new Error(kept.why);
    b.state = kept.value as PayloadState;
    b.run(10);
    expect(b.done.outputs!.pointings[4]).toMatchObject({ atGround: true, ...karachi });
  });
});

describe("the feeder", () => {
  it("is reported when it comes and when it goes, in SERVICE only", () => {
    const b = serving();
    const codes = (): number[] => b.events.splice(0).map(({ code }) => code);
    codes();
    Object.assign(b.step.inputs!, { feederLocked: true, feederCapacityMbps: 12_000 });
    b.run(2);
    expect(b.events).toMatchObject([{ code: Code.EVENT_CODE_FEEDER_LOCKED, value: 12_000 }]);
    codes();
    b.step.inputs!.feederLocked = false;
    b.run(2);
    expect(codes()).toEqual([Code.EVENT_CODE_FEEDER_LOST]);
    b.step.inputs!.feederLocked = true;
    b.run();
    b.command({ setMode: { mode: Mode.MODE_STANDBY } });
    b.run(2);
    expect(codes()).toEqual([Code.EVENT_CODE_FEEDER_LOCKED, Code.EVENT_CODE_MODE_CHANGED]);
  });
});

describe("housekeeping", () => {
  it("tells what is asked for and given, by beam and by area", () => {
    const b = serving();
    b.step.inputs!.beams = [100, 50].map((servedMbps) => ({
      ...messages.v1.BeamState.create(),
      on: true,
      offeredMbps: 200,
      servedMbps,
    }));
    b.step.inputs!.areaServedMbit = [1000, 2000, Number.NaN];
    expect(lastTelemetry(b)).toMatchObject({
      servedMbps: 150,
      offeredMbps: 400,
      beamServedMbps: [100, 50],
      areaServedMbit: [1000, 2000, 0],
    });
  });
});

/** The next housekeeping. */
function lastTelemetry(b: Bench<PayloadState, messages.v1.Step, messages.v1.StepDone>): messages.v1.Telemetry {
  for (let second = 0; second < 10; second += 1) {
    b.run();
    if (b.done.telemetry !== null) return b.done.telemetry;
  }
  throw new Error("no housekeeping within 10 s");
}
