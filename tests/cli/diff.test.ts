import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { comparablePaths, type Recording, RecordingWriter } from "../../src/archive/index.ts";
import { differencesOfSetup, smallUnits } from "../../src/cli/diff-setup.ts";
import { tolerancesOf, type ToleranceWords } from "../../src/cli/diff-tolerances.ts";
import { simTime } from "../../src/kernel/index.ts";
import { cobsEncode, crc32c, frameType, protocolVersion } from "../../src/link/index.ts";
import { dictionary } from "../../src/messages/dictionary.ts";
import { link } from "../../src/messages/index.ts";
import { type Content, recordedIn } from "../archive/diff/support.ts";
import { header, opened, result, scratch } from "../archive/recording/support.ts";

let folder: ReturnType<typeof scratch>;
beforeEach(() => void (folder = scratch()));
afterEach(() => folder.remove());

const recorded = (name: string, content: Content): Promise<Recording> => recordedIn(folder.path(name), content);

describe("a tolerance", () => {
  const words = (path: string): ToleranceWords => ({ absolute: 0, relative: 0, tolerance: [[path, 1]] });

  it("is taken for every name of the contract: values, groups, lists and what is in them", async () => {
    const a = await recorded("a.mcap", { rates: [1], dipoles: [0] });
    const paths = ["adcs", "adcs.mode", "adcs.body_rate_radps", "adcs.body_rate_radps.x", "adcs.wheel_speeds_radps[2]"];
    for (const path of [...paths, "adcs.outputs.dipole_am2", "adcs.event.code", "adcs.verification"]) {
      expect(tolerancesOf(words(path), a, a).under.get(path)).toEqual({ absolute: 1, relative: 0 });
    }
    const known = comparablePaths();
    const unknown = dictionary.parameters.map(({ name }) => name.split("[")[0]!).filter((name) => !known.has(name));
    expect(unknown.filter((name) => !name.startsWith("beacon."))).toEqual([]);
  });

  it.each([
    ["adcs.body_rate", /nothing is called adcs\.body_rate; did you mean adcs\.body_rate_radps\?/],
    ["adcs.bodyrate_radps.x", /did you mean adcs\.body_rate_radps\.x\?/],
    ["pwer.bus_voltage_v", /did you mean power\.bus_voltage_v\?/],
    ["nonsense", /falak dictionary lists them/],
    ["power.outputs", /in \S+a\.mcap power is a model/],
    ["payload.mode", /neither recording has a report of payload/],
  ])("is refused for %s, which nothing is compared under", async (path, said) => {
    const a = await recorded("a.mcap", { rates: [1] });
    expect(() => tolerancesOf(words(path), a, a)).toThrow(said);
  });
});

describe("the small profile", () => {
  /** A HELLO_ACK as the wire has it, without delimiters. */
  function hello(frameMaxBytes: number): Uint8Array {
    const said = { ...link.v1.HelloAck.create(), frameMaxBytes };
    const payload = link.v1.HelloAck.encode(said);
    const frame = new Uint8Array(14 + payload.length);
    const view = new DataView(frame.buffer);
    view.setUint8(0, (protocolVersion << 4) | frameType.helloAck);
    view.setUint16(8, payload.length, true);
    frame.set(payload, 10);
    view.setUint32(10 + payload.length, crc32c(frame.subarray(0, 10 + payload.length)), true);
    const chunk = new Uint8Array(600);
    return chunk.slice(0, cobsEncode(frame, frame.length, chunk, 0));
  }

  it.each([[174, 1], [526, 0]])("of a target that takes frames of %i bytes is named with the fields that it lacks", async (frameMax, count) => {
    const a = await recorded("a.mcap", { rates: [1] });
    const writer = await RecordingWriter.create(folder.path("b.mcap"), header);
    writer.wire("adcs", "rx", simTime(0), new TextEncoder().encode("boot banner"));
    writer.wire("adcs", "rx", simTime(0), hello(frameMax));
    const closed = await writer.close(result);
    if (!closed.ok) throw closed.failure;
    const b = opened(folder.path("b.mcap"));
    expect(smallUnits(b)).toHaveLength(count);
    const notes = differencesOfSetup(a, b).filter((note) => note.includes("small profile"));
    expect(notes).toHaveLength(count);
    if (count > 0) expect(notes[0]).toMatch(/adcs of \S+b\.mcap \(process\) .*telemetry lacks .*q_bn.*outputs lack wheel_torques_nm/);
  }); // prettier-ignore
});
