import { readFileSync, writeFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Archive, ExportResult, ExportWork } from "../../../src/archive/live/index.ts";
import { begun, opened, packet, samples, scratch } from "./support.ts";

const folder = scratch();
let archive: Archive;
let branch: number;

beforeAll(async () => {
  ({ archive, branch } = await opened(folder.path("export.falak.db")));
  await archive.append({
    branch,
    packets: [packet(1, { station: 'Karachi "K"' })],
    samples: [samples([[0, 1_500_000, 3], [0, 2_500_001, 4], [1, 1_500_000, 28.25]]), samples([[0, 1_000_000, Number.NaN]], "truth")], // prettier-ignore
    commands: [{ simulated_us: 5, requestId: 12, unit: "adcs", name: "adcs.set_mode", arguments: '{"mode":3}', stage: "QUEUED", reason: "", by: "amna" }], // prettier-ignore
  });
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

let number = 0;
async function written(work: Partial<Omit<ExportWork, "archive">>): Promise<{ result: ExportResult; path: string }> {
  const path = folder.path(`out-${(number += 1)}`);
  const defaults = { output: path, format: "csv", table: "samples", origins: ["downlink"] } as const;
  return { result: await archive.export({ ...defaults, ...work }), path };
}

describe("an export", () => {
  it("of samples has a row for each, with its moment in UTC, its unit and its label", async () => {
    const { result, path } = await written({});
    const text = readFileSync(path, "utf8");
    expect(text.split("\r\n")).toEqual([
      "generated_s,generated_utc,received_s,origin,name,value,unit,label",
      "1.5,2026-11-23T04:00:01.500000Z,1.501,downlink,adcs.mode,3,1,sun safe",
      "2.500001,2026-11-23T04:00:02.500001Z,2.501001,downlink,adcs.mode,4,1,nadir",
      "1.5,2026-11-23T04:00:01.500000Z,1.501,downlink,power.bus_voltage_v,28.25,V,",
      "",
    ]);
    expect(result).toEqual({ ok: true, rows: 3, size_bytes: text.length });
  });

  it("in Parquet has the same rows, with types of their own", async () => {
    const { result, path } = await written({ format: "parquet" });
    expect(result).toMatchObject({ ok: true, rows: 3 });
    const bytes = readFileSync(path);
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    expect(rows[1]).toEqual({
      generated_s: 2.500001,
      generated_utc: new Date("2026-11-23T04:00:02.500Z"),
      received_s: 2.501001,
      origin: "downlink",
      name: "adcs.mode",
      value: 4,
      unit: "1",
      label: "nadir",
    });
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatchObject({ value: 28.25, label: null });
  });

  it("of records has the columns of their table", async () => {
    const { path } = await written({ table: "packets" });
    expect(readFileSync(path, "utf8").split("\r\n").slice(0, 2)).toEqual([
      "generated_s,generated_utc,received_s,simulated_s,station,channel,epoch,sequence,unit,content,bytes",
      '1,2026-11-23T04:00:01.000000Z,1.0024,1.0024,"Karachi ""K""",real-time,1,1,adcs,telemetry,01ff',
    ]);
    const json = await written({ table: "commands", format: "json" });
    expect(JSON.parse(readFileSync(json.path, "utf8"))).toMatchObject([
      { simulated_s: 0.000005, simulated_utc: "2026-11-23T04:00:00.000005Z", request_id: 12, arguments: '{"mode":3}' },
    ]);
    const parquet = await written({ table: "packets", format: "parquet" });
    expect(parquet.result).toMatchObject({ ok: true, rows: 1 });
    const none = await written({ table: "alarms", format: "parquet" });
    expect(none.result).toMatchObject({ ok: true, rows: 0 });
  });

  it("can be of some parameters, origins, a stretch of time and a branch", async () => {
    const rows = async (work: Partial<ExportWork>): Promise<unknown> => (await written(work)).result;
    expect(await rows({ parameters: ["adcs.mode"] })).toMatchObject({ rows: 2 });
    expect(await rows({ origins: ["downlink", "truth"] })).toMatchObject({ rows: 4 });
    expect(await rows({ from_us: 1_500_001 })).toMatchObject({ rows: 1 });
    expect(await rows({ until_us: 1_500_000 })).toMatchObject({ rows: 0 });
    const other = await begun(archive.branch(branch, 2_000_000, "other"));
    expect(await rows({ branch: other })).toMatchObject({ rows: 2 });
    expect(await rows({ branch })).toMatchObject({ rows: 3 });
  });

  it("says what it cannot do, and writes over nothing", async () => {
    expect((await written({ parameters: ["adcs.x"] })).result).toEqual({ ok: false, reason: "unknown", why: "no downlink parameter adcs.x in this archive" }); // prettier-ignore
    expect((await written({ branch: 99 })).result).toMatchObject({ ok: false, why: expect.stringMatching(/^no branch 99; there are 1/) }); // prettier-ignore
    const path = folder.path("mine");
    writeFileSync(path, "mine");
    expect((await written({ output: path })).result).toEqual({
      ok: false,
      reason: "failed",
      why: `table ${path}: the file exists; remove it or choose another name`,
    });
    expect(readFileSync(path, "utf8")).toBe("mine");
  });
});
