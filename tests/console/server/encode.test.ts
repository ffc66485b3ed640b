import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { console as wire } from "../../../src/messages/index.ts";
import { samplesOf } from "../../../src/console/client/samples.ts";
import { sampleOrigins } from "../../../src/console/protocol/telemetry.ts";
import { clearSamples } from "../../../src/console/server/clearance.ts";
import { columnsFrame, isLittleEndian } from "../../../src/console/server/live/columns.ts";
import { samplesFrame } from "../../../src/console/server/live/encode.ts";
import { binaryFrame } from "../../../src/console/server/live/frame.ts";
import { samples } from "./support/told.ts";

const row = fc.tuple(fc.integer({ min: 0, max: 65_535 }), fc.double(), fc.double());
const uint32 = fc.integer({ min: 0, max: 0xffff_ffff });

describe("samples as a frame", () => {
  it("are byte for byte what the contract's codec writes", () => {
    fc.assert(
      fc.property(uint32, fc.integer({ min: 1, max: 3 }), fc.array(row, { minLength: 1 }), (branch, origin, rows) => {
        const batch = samples("downlink", ...rows);
        const { parameter, generated_us, received_us, value } = batch;
        const message = { origin: origin as 1, parameter: [...parameter], generatedUs: [...generated_us], receivedUs: [...received_us], value: [...value] }; // prettier-ignore
        const expected = binaryFrame(wire.v1.Batch.encode({ branch, samples: [message] }));
        expect(isLittleEndian && Buffer.compare(columnsFrame(branch, origin, batch), expected)).toBe(0);
      }),
    );
  });

  it("come out as they went in, beyond 64 KiB too", () => {
    for (const origin of sampleOrigins) {
      const batch = samples(origin, ...Array.from({ length: 5000 }, (_, i) => [i, i * 1e6, i / 7] as const));
      const frame = samplesFrame(7, clearSamples("instructor", batch)!, null)!;
      expect(samplesOf(frame.subarray(10))).toEqual({ branch: 7, batches: [batch] });
    }
  });

  it("have the wanted parameters only, and are nothing where none is wanted", () => {
    const cleared = clearSamples("everybody", samples("downlink", [1, 1, 1], [2, 1, 2], [1, 2, 3]))!;
    const frame = samplesFrame(1, cleared, new Set([1]))!;
    expect(samplesOf(frame.subarray(2))?.batches).toEqual([samples("downlink", [1, 1, 1], [1, 2, 3])]);
    expect(samplesFrame(1, cleared, new Set([9]))).toBe(null);
  });

  it("of another server are none: what does not parse is left out", () => {
    expect(samplesOf(Uint8Array.of(0xff, 0xff))).toBe(null);
  });
});
