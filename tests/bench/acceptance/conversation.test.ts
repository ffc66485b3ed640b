/** Damage that the acceptance does to frames: it has to be the damage that it says. */

import { expect, it } from "vitest";
import { newSession } from "../../../src/bench/acceptance/about.ts";
import { Conversation } from "../../../src/bench/acceptance/conversation.ts";
import { createCounters } from "../../../src/bench/ports/port.ts";
import { createFrame, decodeFrame, frameType } from "../../../src/link/index.ts";

const nowhere = {
  description: "nowhere",
  counters: createCounters(),
  closed: undefined,
  warnings: [],
  listen: () => undefined,
  write: () => true,
  close: () => undefined,
};

it("a flipped bit of CRC or payload leaves COBS as it is, whatever the bytes: each receiver counts it under crc", () => {
  const talk = new Conversation(nowhere);
  const frame = createFrame();
  for (let trial = 0; trial < 4000; trial += 1) {
    talk.begin(newSession());
    for (const back of [1, 2, 4, 9]) {
      const wire = talk.flipped(frameType.heartbeat, Uint8Array.of(8, 1, 0, 0, 0, trial & 0xff), back);
      expect([wire[0], wire.at(-1)]).toEqual([0, 0]);
      expect(decodeFrame(wire.subarray(1, -1), frame)).toBe("crc");
    }
  }
});
