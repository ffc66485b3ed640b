import type { BreakpointContent } from "../../../src/archive/index.ts";
import { ownVersions } from "../../../src/archive/index.ts";

/** A small breakpoint; `filling` makes it as large as a test wants. */
export function sample(at_us: number, filling = new Uint8Array(0)): BreakpointContent {
  const queue = { items: [], free: [], sequence: 3 } as unknown as BreakpointContent["exercise"]["state"]["queue"];
  return {
    versions: ownVersions(),
    scenario: { name: "sample", path: "s.yaml", text: "name: sample\n", spacecraftText: "", startUtc: "2026-01-01T00:00:00Z", seed: 1, overrides: [] }, // prettier-ignore
    at_us,
    sync: "lockstep",
    stateHash: "00",
    telemetryHash: "11",
    exercise: {
      state: { now: at_us, inputs: 0, components: { a: { n: -0, x: Number.NaN, filling } }, streams: {}, queue, sockets: {}, watches: {} },
      pending: [],
      memory: {},
    }, // prettier-ignore
    units: {
      adcs: { target: "posix", firmware: { name: "f", build: "1", contract: "1.0 ab", uid: "u" }, state: { how: "snapshot", bytes: Uint8Array.of(1, 2, 3) } }, // prettier-ignore
      power: { target: "model", firmware: null, state: { how: "model" } },
    },
  };
}
