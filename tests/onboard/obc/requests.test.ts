import { describe, expect, it } from "vitest";
import { power } from "../../../src/messages/index.ts";
import { bench, Code, Content, loadOn, own, Reason, Stage, Unit, verificationSays, type ObcBench } from "./support.ts";

const { FAILURE_REASON_NONE: none } = Reason;
const { STAGE_ACCEPTANCE, STAGE_START, STAGE_COMPLETION } = Stage;

const complete = (b: ObcBench, reason: number = none): void => {
  const stage = reason === none ? STAGE_COMPLETION : STAGE_START;
  b.say(Unit.UNIT_POWER, verificationSays(9, stage, reason), Content.CONTENT_VERIFICATION);
  b.tick(5);
};

describe("requests", () => {
  it("go on to their unit in the same step, once", () => {
    const b = bench({ contact: true });
    b.request(Unit.UNIT_POWER, loadOn());
    expect(b.routed).toEqual([{ unit: Unit.UNIT_POWER, body: loadOn() }]);
    expect(b.state.counts).toEqual({ accepted: 1, refused: 0 });
  });

  it.each([
    ["of an unknown unit", 6, loadOn(), Reason.FAILURE_REASON_UNKNOWN_COMMAND],
    ["whose body is no telecommand", 2, Uint8Array.of(0xff, 0xff), Reason.FAILURE_REASON_CORRUPT],
    ["whose body has another number", 2, loadOn(10), Reason.FAILURE_REASON_CORRUPT],
    [
      "without a command",
      2,
      power.v1.Telecommand.encode({ ...power.v1.Telecommand.create(), requestId: 9 }),
      Reason.FAILURE_REASON_UNKNOWN_COMMAND,
    ],
    ["with an argument out of range", 2, loadOn(9, 12), Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE],
    ["of the obc without a command", 5, own({}), Reason.FAILURE_REASON_UNKNOWN_COMMAND],
  ] as const)("%s are refused with the reason and go nowhere", (_, unit, body, reason) => {
    const b = bench({ contact: true });
    b.request(unit, body);
    expect(b.stages(9)).toEqual([[STAGE_ACCEPTANCE, reason]]);
    expect(b.state).toMatchObject({ routed: 0, counts: { accepted: 0, refused: 1 } });
    expect(b.events.at(-1)).toMatchObject({ code: Code.EVENT_CODE_TELECOMMAND_REFUSED, value: reason });
  });

  it("that cannot be read are refused under the number 0", () => {
    const b = bench({ contact: true });
    b.hear(Uint8Array.of(0xff, 0x01, 0x02));
    expect(b.stages(0)).toEqual([[STAGE_ACCEPTANCE, Reason.FAILURE_REASON_CORRUPT]]);
  });

  it("that were taken before are accepted again and carried out once, also after a reset", () => {
    const b = bench({ contact: true });
    b.request(Unit.UNIT_POWER, loadOn());
    b.request(Unit.UNIT_POWER, loadOn());
    expect(b.routed).toHaveLength(1);
    expect(b.stages(9)).toEqual([
      [STAGE_ACCEPTANCE, none],
      [STAGE_ACCEPTANCE, none],
    ]);
    b.step.inputs!.upset = 2;
    b.tick(5);
    b.request(Unit.UNIT_POWER, loadOn());
    expect(b.routed.filter(({ unit }) => unit === Unit.UNIT_POWER)).toHaveLength(1);
  });

  it("with a number that was used for something else are new ones", () => {
    const b = bench({ contact: true });
    b.request(Unit.UNIT_POWER, loadOn());
    b.request(Unit.UNIT_POWER, loadOn(9, 4));
    expect(b.routed).toHaveLength(2);
  });
});

describe("verification, ST[01]", () => {
  it("of a request to a unit goes through acceptance, start and completion", () => {
    const b = bench({ contact: true });
    b.request(Unit.UNIT_POWER, loadOn());
    expect(b.stages(9)).toEqual([[STAGE_ACCEPTANCE, none]]);
    complete(b);
    expect(b.stages(9)).toEqual([
      [STAGE_ACCEPTANCE, none],
      [STAGE_START, none],
      [STAGE_COMPLETION, none],
    ]);
  });

  it("of a request that its unit refuses ends with the failed start and its reason", () => {
    const b = bench({ contact: true });
    b.request(Unit.UNIT_POWER, loadOn());
    complete(b, Reason.FAILURE_REASON_INTERLOCK);
    expect(b.stages(9).at(-1)).toEqual([STAGE_START, Reason.FAILURE_REASON_INTERLOCK]);
    expect(b.state.pending).toEqual([]);
  });

  it("of a request that its unit never answers ends with NO_RESPONSE", () => {
    const b = bench({ contact: true });
    b.request(Unit.UNIT_POWER, loadOn());
    b.tick(105);
    expect(b.stages(9).at(-1)).toEqual([STAGE_COMPLETION, Reason.FAILURE_REASON_NO_RESPONSE]);
  });

  it("of the obc's own goes through all stages", () => {
    const b = bench({ contact: true });
    b.ask({ ping: {} }, 9);
    expect(b.stages(9)).toEqual([
      [STAGE_ACCEPTANCE, none],
      [STAGE_START, none],
      [STAGE_COMPLETION, none],
    ]);
  });

  it.each([
    [1, [STAGE_ACCEPTANCE, STAGE_START, STAGE_COMPLETION]],
    [2, [STAGE_COMPLETION]],
    [3, []],
  ] as const)("comes as the request asks for it: %i", (acknowledge, stages) => {
    const b = bench({ contact: true });
    b.request(Unit.UNIT_OBC, own({ ping: {} }), 9, acknowledge);
    expect(b.stages(9).map(([stage]) => stage)).toEqual(stages);
    b.request(Unit.UNIT_OBC, own({ deleteActivity: { activity: 4 } }, 10), 10, acknowledge);
    expect(b.stages(10).at(-1)).toEqual([STAGE_START, Reason.FAILURE_REASON_NOT_FOUND]);
  });
});
