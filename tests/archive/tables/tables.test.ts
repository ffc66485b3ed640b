import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  commands,
  csv,
  events,
  json,
  longTelemetry,
  type Recording,
  RecordingWriter,
  type Table,
  wideTelemetry,
} from "../../../src/archive/index.ts";
import { simTime } from "../../../src/kernel/index.ts";
import { adcs, power, report } from "../../../src/messages/index.ts";
import { header, opened, result, scratch } from "../recording/support.ts";

const folder = scratch();
afterAll(() => folder.remove());
let recording: Recording;

function attitude(x: number): Uint8Array {
  const message = adcs.v1.Telemetry.create();
  message.mode = adcs.v1.Mode.MODE_SUN_SAFE;
  message.bodyRateRadps = { x, y: 0, z: 0 };
  return adcs.v1.Telemetry.encode(message);
}

beforeAll(async () => {
  const writer = await RecordingWriter.create(folder.path("run.mcap"), header);
  const event = adcs.v1.Event.encode({ code: 3, severity: 2, value: 0.25 } as never);
  const done = { requestId: 7, stage: report.v1.Stage.STAGE_COMPLETION, reason: report.v1.FailureReason.FAILURE_REASON_NONE }; // prettier-ignore
  writer.record({ at: simTime(80_000), unit: "adcs", content: "telemetry", body: attitude(0.5) });
  writer.record({ at: simTime(80_000), unit: "power", content: "telemetry", body: power.v1.Telemetry.encode(power.v1.Telemetry.create()) }); // prettier-ignore
  writer.record({ at: simTime(90_000), unit: "adcs", content: "event", body: event });
  writer.notice({ at: simTime(85_000), source: "bench", severity: "low", text: 'says "no", and\nmore' });
  writer.input({ type: "event", at: simTime(60_001), target: "spacecraft", kind: "telecommand", payload: { unit: "adcs", telecommand: { requestId: 7, big: 2n ** 70n } } }); // prettier-ignore
  writer.record({ at: simTime(95_000), unit: "adcs", content: "verification", body: report.v1.Verification.encode(done) }); // prettier-ignore
  writer.record({ at: simTime(1_080_000), unit: "adcs", content: "telemetry", body: attitude(Number.NaN) });
  await writer.close(result);
  recording = opened(folder.path("run.mcap"));
});

const lines = (table: Table): string[] => [...csv(table)].join("").split("\r\n");
const objects = (table: Table): Record<string, unknown>[] => JSON.parse([...json(table)].join("")) as never;

describe("telemetry", () => {
  it("long has a row for each value with its unit and label, and both kinds of time", () => {
    const rows = lines(longTelemetry(recording));
    expect(rows[0]).toBe("simulated_s,simulated_utc,name,value,unit,label");
    expect(rows).toContain("0.08,2026-11-23T04:00:00.080000Z,adcs.mode,3,,sun safe");
    expect(rows).toContain("0.08,2026-11-23T04:00:00.080000Z,adcs.body_rate_radps.x,0.5,rad/s,");
    expect(rows).toContain("1.08,2026-11-23T04:00:01.080000Z,adcs.body_rate_radps.x,NaN,rad/s,");
  });

  it("wide has a row for each moment and a column for each value; what did not report is empty", () => {
    const [first, second, ...more] = objects(wideTelemetry(recording));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ simulated_s: 0.08, "adcs.body_rate_radps.x": 0.5, "power.bus_voltage_v": 0 });
    expect(second).toMatchObject({ simulated_s: 1.08, "adcs.body_rate_radps.x": "NaN", "power.bus_voltage_v": null });
  });
});

describe("events and commands", () => {
  it("are in the order of their moments, texts quoted as CSV wants it", () => {
    const text = [...csv(events(recording))].join("");
    expect(text).toContain('0.085,2026-11-23T04:00:00.085000Z,bench,low,,,"says ""no"", and\nmore"\r\n');
    expect(text).toContain("0.09,2026-11-23T04:00:00.090000Z,adcs,low,adcs.detumbled,0.25,");
    expect(text.indexOf(",bench,")).toBeLessThan(text.indexOf("adcs.detumbled"));
  });

  it("tell a telecommand from outside and what the unit said to it", () => {
    expect(objects(commands(recording))).toMatchObject([
      { simulated_s: 0.060001, source: "spacecraft", kind: "telecommand", request_id: 7, content: expect.stringContaining(`"${2n ** 70n}"`) }, // prettier-ignore
      { simulated_s: 0.095, source: "adcs", kind: "verification", request_id: 7, stage: "COMPLETION", reason: "NONE" },
    ]);
  });

  it("of a recording without any are a head in CSV and an empty list in JSON", () => {
    const empty: Table = { columns: ["a", "b"], rows: [] };
    expect([...csv(empty)].join("")).toBe("a,b\r\n");
    expect(objects(empty)).toEqual([]);
  });
});
