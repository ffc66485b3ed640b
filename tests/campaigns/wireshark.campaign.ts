/** What Wireshark sees is what the link saw: real tshark on the capture of a real recording with a bad wire. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecording, type Recording, RecordingWriter } from "../../src/archive/index.ts";
import { wireChunks } from "../../src/archive/pcapng/chunks.ts";
import { installDissector } from "../../src/cli/dissector.ts";
import { createFrame, decodeFrame, payloadOf } from "../../src/link/index.ts";
import { simTime } from "../../src/kernel/index.ts";
import { adcs } from "../../src/messages/index.ts";
import { header, result } from "../archive/recording/support.ts";
import { falak } from "../cli/support.ts";
import { writeScenario } from "../cli/flight.ts";

const folder = mkdtempSync(join(tmpdir(), "falak-wireshark-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const faults = [
  "{ at: 2 s, fault: { channel: wire.adcs, kind: bit-flip, probability: 0.002, for: 5 s } }",
  "{ at: 8 s, fault: { channel: wire.adcs, kind: truncate, probability: 0.2, for: 3 s } }",
  "{ at: 12 s, fault: { channel: wire.adcs, kind: wrong-baud, probability: 0.2, for: 3 s } }",
  "{ at: 16 s, fault: { channel: wire.adcs, kind: banner, probability: 0.2, for: 3 s } }",
];

interface Row {
  readonly interface: string;
  readonly comment: string;
  readonly unit: string;
  readonly from: string;
  readonly refusal: string;
  readonly crc: string;
  readonly type: string;
  readonly session: string;
  readonly sequence: string;
  readonly message: string;
  readonly tick: string;
  readonly mode: string;
  /** Of all vectors in the message. */
  readonly x: string;
}

const columns: Readonly<Record<keyof Row, string>> = {
  interface: "frame.interface_name",
  comment: "frame.comment",
  unit: "falak.unit",
  from: "falak.from",
  refusal: "falak.refusal",
  crc: "falak.crc32c.status",
  type: "falak.type",
  session: "falak.session",
  sequence: "falak.sequence",
  message: "falak.message",
  tick: "pbf.falak.adcs.v1.StepDone.tick",
  mode: "pbf.falak.adcs.v1.Telemetry.mode",
  x: "pbf.falak.geometry.v1.Vector3.x",
};

function tshark(name: string, ...words: readonly string[]): string {
  const { lua, protoFolder } = installDissector(join(folder, "plugins"));
  const uat = `uat:protobuf_search_paths:"${protoFolder}","TRUE"`;
  const asFields = ["-o", "protobuf.pbf_as_hf:TRUE", "-o", "protobuf.preload_protos:TRUE"];
  const all = ["-X", `lua_script:${lua}`, "-o", uat, ...asFields, "-r", join(folder, `${name}.pcapng`), ...words];
  return execFileSync("tshark", all, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 });
}

/** One row for each packet of a capture. */
function seenByTshark(name: string): Row[] {
  const names = Object.keys(columns) as (keyof Row)[];
  const words = names.flatMap((column) => ["-e", columns[column]]);
  const lines = tshark(name, "-T", "fields", "-E", "separator=/t", ...words)
    .split("\n")
    .slice(0, -1);
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? ""])) as unknown as Row;
  });
}

function openedRecording(name: string): Recording {
  const read = readRecording(join(folder, `${name}.mcap`));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.recording;
}

async function exported(name: string): Promise<Recording> {
  expect((await falak(["export", `${name}.mcap`], { cwd: folder })).code).toBe(0);
  return openedRecording(name);
}

interface Seen {
  readonly verdict: string;
  readonly type: number;
  readonly session: number;
  readonly sequence: number;
  readonly payload: Uint8Array;
}

/** What the link's decoder says to each chunk, in the order of the capture. */
function seenByLink(recording: Recording): Seen[] {
  const frame = createFrame();
  return [...wireChunks(recording.wire())].map(({ bytes }) => {
    const verdict = decodeFrame(bytes, frame);
    const { type, session, sequence } = frame;
    return { verdict, type, session, sequence, payload: payloadOf(frame) };
  });
}

/** Tick, mode and the x of every vector, as tshark shows them: zeros do not travel, floats have six digits. */
function shownOf(payload: Uint8Array): [number, number, number[]] {
  const done = adcs.v1.StepDone.decode(payload);
  if (!done.ok) throw new Error(done.why);
  const { tick, outputs, telemetry } = done.value;
  const { bodyRateRadps, magneticFieldT, sunDirection, dipoleAm2, gyroBiasRadps } = telemetry ?? {};
  const vectors = [outputs?.dipoleAm2, bodyRateRadps, magneticFieldT, sunDirection, dipoleAm2, gyroBiasRadps];
  const shown = vectors.flatMap((vector) => (vector?.x ? [Number(vector.x.toPrecision(6))] : []));
  return [tick, telemetry?.mode ?? 0, shown];
}

describe("tshark, of a flight with a bad wire", () => {
  let recording: Recording;
  let rows: Row[];
  const frames = (): [Row, Seen][] =>
    seenByLink(recording).flatMap((seen, index) => (seen.verdict === "frame" ? [[rows[index]!, seen]] : []));

  beforeAll(async () => {
    const scenario = writeScenario(folder, {
      duration: "20 s",
      timeline: faults,
      checks: ['{ name: flies, eventually: "adcs.seconds_in_mode > 3", within: 15 s }'],
    });
    const targets = ["--target", "adcs=process", "--target", "power=process"];
    const words = ["run", scenario, ...targets, "--on-loss", "hold", "--record", "flight.mcap"];
    await falak(words, { cwd: folder, limit_ms: 180_000 });
    recording = await exported("flight");
    rows = seenByTshark("flight");
  }, 300_000);

  it("sees every chunk on its own interface, with its direction and simulated time", () => {
    const chunks = [...wireChunks(recording.wire())];
    expect(chunks.length).toBeGreaterThan(450);
    expect(rows.map((row) => [row.interface, row.unit, row.from, row.comment])).toEqual(
      chunks.map(({ unit, direction, at }) => [
        `${unit} on process`,
        unit,
        direction === "tx" ? "bench" : "target",
        `simulated ${(at / 1e6).toFixed(6)} s`,
      ]),
    );
  });

  it("refuses what the link's decoder refuses, for the same reason, and finds its CRC bad where that is the reason", () => {
    const verdicts = seenByLink(recording).map(({ verdict }) => verdict);
    expect(rows.map(({ refusal }) => refusal || "frame")).toEqual(verdicts);
    expect(verdicts).toContain("crc");
    const statuses = (refusal: string): Set<string> =>
      new Set(rows.filter((row) => row.refusal === refusal).map(({ crc }) => crc));
    expect([statuses(""), statuses("crc")]).toEqual([new Set(["good"]), new Set(["bad"])]);
  });

  it("reads the header of every frame as the link does", () => {
    expect(frames().map(([row]) => [Number(row.type), Number(row.session), Number(row.sequence)])).toEqual(
      frames().map(([, { type, session, sequence }]) => [type, session, sequence]),
    );
  });

  it("names the message of every frame", () => {
    const named = new Set(frames().map(([{ message }]) => message));
    for (const message of ["power.v1.Step", "power.v1.StepDone", "link.v1.Hello", "link.v1.HelloAck", "link.v1.Reset"])
      expect(named).toContain(`falak.${message}`);
    expect(named).not.toContain("");
  });

  it("decodes the fields of messages by their names: tick, mode and vectors of StepDones are those on the wire", () => {
    const dones = frames().filter(([{ message }]) => message === "falak.adcs.v1.StepDone");
    expect(dones.length).toBeGreaterThan(190);
    expect(
      dones.map(([{ tick, mode, x }]) => [Number(tick), Number(mode), x === "" ? [] : x.split(",").map(Number)]),
    ).toEqual(dones.map(([, { payload }]) => shownOf(payload)));
  });

  it("reports no error of the dissector itself", () => {
    expect(tshark("flight", "-Y", "_ws.lua.error or _ws.malformed")).toBe("");
  });
});

interface Vectors {
  readonly vectors: readonly {
    readonly name: string;
    readonly wire: string;
    readonly message: string;
    readonly type: number;
  }[];
}

interface Refusals {
  readonly vectors: readonly { readonly name: string; readonly chunk: string; readonly refusal: string }[];
}

const conformance = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../conformance", name), "utf8"));

describe("tshark, of the conformance vectors", () => {
  const { vectors } = conformance("frames.json") as Vectors;
  const { vectors: refusals } = conformance("refusals.json") as Refusals;
  let rows: Row[];

  beforeAll(async () => {
    const writer = await RecordingWriter.create(join(folder, "vectors.mcap"), {
      ...header,
      targets: { adcs: "vectors" },
    });
    for (const { wire } of vectors) writer.wire("adcs", "tx", simTime(0), Buffer.from(wire, "hex"));
    for (const { chunk } of refusals) writer.wire("adcs", "rx", simTime(0), Buffer.from(chunk, "hex"));
    await writer.close(result);
    await exported("vectors");
    rows = seenByTshark("vectors");
  }, 60_000);

  it("takes every frame, of any type, flags and size, and names its message", () => {
    const frames = rows.slice(0, vectors.length);
    expect(frames.map(({ type, crc, refusal }) => [Number(type), crc, refusal])).toEqual(
      vectors.map(({ type }) => [type, "good", ""]),
    );
    const ofLink = vectors.map(({ message }, index) => [message, frames[index]?.message]).filter(([name]) => name?.startsWith("falak.link.")); // prettier-ignore
    expect(ofLink.length).toBeGreaterThan(10);
    for (const [name, shown] of ofLink) expect(shown).toBe(name);
  });

  it("refuses every chunk that is to be refused, in the same word", () => {
    expect(rows.slice(vectors.length).map(({ refusal }) => refusal)).toEqual(refusals.map(({ refusal }) => refusal));
  });

  it("shows fields by their numbers where the .proto files are not in its search paths", () => {
    const { lua } = installDissector(join(folder, "plugins"));
    const words = ["-X", `lua_script:${lua}`, "-r", join(folder, "vectors.pcapng"), "-T", "fields", "-e", "falak.message", "-e", "protobuf.field.number"]; // prettier-ignore
    const out = execFileSync("tshark", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    expect(out.split("\n")[0]).toBe("falak.link.v1.Hello\t1,2,3,4,5,6");
  });

  it("reports no error of the dissector itself", () => {
    expect(tshark("vectors", "-Y", "_ws.lua.error")).toBe("");
  });
});
