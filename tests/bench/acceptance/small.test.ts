/** A target of the small profile, which the protocol allows to do less. */

import { expect, it } from "vitest";
import { accept, type Acceptance } from "../../../src/bench/acceptance/accept.ts";
import { frameType, smallPayloadMax_bytes } from "../../../src/link/index.ts";
import { type Defect, type Whole, WrongTarget } from "./support/wrong-target.ts";

const small = { frameMaxBytes: 174, rxWindowBytes: 64, canSnapshot: false };
const withoutLog = (frame: Whole): Whole[] => (frame.type === frameType.log ? [] : [frame]);

async function judged(defect: Defect, only: number): Promise<Acceptance> {
  const target = new WrongTarget(defect);
  try {
    return await accept(target.port, { unit: "adcs", only });
  } finally {
    target.port.close();
  }
}

it("need not send LOG, is sent no frame that it cannot take, and the report says so", async () => {
  const tooLong: number[] = [];
  const takes = ({ payload }: Whole): boolean => {
    if (payload.length > smallPayloadMax_bytes) tooLong.push(payload.length);
    return false;
  };
  const { hasPassed, profile, steps } = await judged({ identity: small, gives: withoutLog, takes }, 10);
  expect([hasPassed, profile]).toEqual([true, "small"]);
  expect(steps.map(({ number, state }) => [number, state])).toEqual([
    [1, "passed"],
    [4, "passed"],
    [10, "not-asked"],
  ]);
  expect(steps.at(-1)?.notes.join()).toContain("the small profile has no room for LOG");
  expect(tooLong).toEqual([]);
});

it("is judged by the LOG that it sends all the same", async () => {
  const { profile, steps } = await judged({ identity: small }, 10);
  expect([profile, steps.at(-1)?.state]).toEqual(["small", "passed"]);
});

it("is no excuse for the full profile: LOG is missed, and a receiver that holds less than a frame refused", async () => {
  const [log, hello] = await Promise.all([
    judged({ gives: withoutLog }, 10),
    judged({ identity: { rxWindowBytes: 64 } }, 4),
  ]);
  expect([log.profile, log.steps.at(-1)?.state]).toEqual(["full", "wrong"]);
  expect(hello.steps.at(-1)?.finding?.likely).toMatch(/rx_window_bytes\) is 64/);
});
