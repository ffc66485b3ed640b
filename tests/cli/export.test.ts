import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import protobuf from "protobufjs";
import { describe, expect, it } from "vitest";
import { exportPlan, type ExportWords } from "../../src/cli/export-plan.ts";
import { UsageError } from "../../src/cli/failure.ts";
import { packagedDissector, withTables } from "../../src/cli/dissector.ts";
import { adcs, link } from "../../src/messages/index.ts";
import { packetOf, readBlocks } from "../archive/pcapng/blocks.ts";
import { falak, inDirectory } from "./support.ts";

describe("falak export", () => {
  it("writes the wires as pcapng, and telemetry, events and commands as tables, never over a file", async () => {
    await inDirectory(async (cwd) => {
      const words = ["run", "first-contact", "--for", "5s", "--target", "adcs=process", "--record", "flight.mcap"];
      expect((await falak(words, { cwd })).code).toBe(0);

      const written = await falak(["export", "flight.mcap"], { cwd });
      expect(written).toMatchObject({ code: 0, stdout: "" });
      expect(written.stderr).toMatch(/^flight\.pcapng: pcapng of the wire of adcs, \d+ bytes\n$/);
      const packets = readBlocks(readFileSync(join(cwd, "flight.pcapng"))).filter(({ type }) => type === 6);
      // HELLO and RESET with their answers, and 51 steps whose last need not be answered.
      expect(packets.length).toBeGreaterThanOrEqual(2 * 2 + 2 * 51 - 1);
      expect(packetOf(packets.at(-1)!).comment).toMatch(/^simulated [45]\.\d{6} s$/);

      const again = await falak(["export", "flight.mcap"], { cwd });
      expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("flight.pcapng exists") });

      const [csv, events] = await Promise.all([
        falak(["export", "flight.mcap", "wide.csv", "--wide"], { cwd }),
        falak(["export", "flight.mcap", "-", "--format", "json", "--what", "events"], { cwd }),
      ]);
      expect(csv.stderr).toMatch(/^wide\.csv: csv of telemetry, a column for each value, \d+ bytes\n$/);
      expect(readFileSync(join(cwd, "wide.csv"), "utf8")).toContain("adcs.body_rate_radps.x,");
      expect(JSON.parse(events.stdout)).toContainEqual(expect.objectContaining({ name: "adcs.started" }));
    });
  });

  it("ends with 2 for no recording, one without wires, and no words at all", async () => {
    await inDirectory(async (cwd) => {
      writeFileSync(join(cwd, "x.mcap"), "no recording");
      await falak(["run", "first-contact", "--for", "1s", "--record", "models.mcap"], { cwd });
      const [wrong, models, nothing, ignored, gone] = await Promise.all([
        falak(["export", "x.mcap"], { cwd }),
        falak(["export", "models.mcap"], { cwd }),
        falak(["export"], { cwd }),
        falak(["export", "--dissector", "plugins", "--wide"], { cwd }),
        falak(["export", "gone.mcap"], { cwd }),
      ]);
      expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining("x.mcap is not a recording") });
      expect(ignored).toMatchObject({ code: 2, stderr: expect.stringContaining("--wide: there is no recording") });
      expect(gone.stderr).toMatch(/^there is no file gone\.mcap; check the name/);
      expect(models).toMatchObject({ code: 2, stderr: expect.stringContaining("has no wires") });
      expect(nothing.code).toBe(2);
      expect(statSync(join(cwd, "models.pcapng"), { throwIfNoEntry: false })).toBeUndefined();
    });
  });
});

describe("what falak export writes", () => {
  const planned = (output: string | undefined, words: ExportWords): string => {
    const { format, what, wide, output: to } = exportPlan("flight.mcap", output, words);
    return [to, format, format === "pcapng" ? "" : what, wide ? "wide" : ""].join(" ").trimEnd();
  };

  it.each([
    [undefined, {}, "flight.pcapng pcapng"],
    ["-", {}, "- pcapng"],
    ["x.pcapng", {}, "x.pcapng pcapng"],
    ["X.CSV", {}, "X.CSV csv telemetry"],
    ["x.csv", { wide: true }, "x.csv csv telemetry wide"],
    ["x.json", { what: "events" }, "x.json json events"],
    ["x.json", { format: "json" }, "x.json json telemetry"],
    ["x.txt", { format: "csv" }, "x.txt csv telemetry"],
    [undefined, { format: "csv", what: "events" }, "flight.events.csv csv events"],
  ] as const)("is told by the ending of the file: %s %j", (output, words, plan) => {
    expect(planned(output, words)).toBe(plan);
  });

  it.each([
    ["x.pcapng", { format: "csv" }, /--format csv: x\.pcapng ends in \.pcapng; leave --format out/],
    ["x.pcapng", { wide: true }, /--wide: pcapng holds the wires/],
    [undefined, { what: "events" }, /--what events: pcapng holds the wires/],
    ["-", { wide: true }, /--format csv or json/],
    ["x.csv", { what: "events", wide: true }, /--wide: events have one row each/],
    ["x.txt", {}, /x\.txt ends in \.txt, which is none of ours; end it in/],
    ["table", {}, /table has no ending/],
  ] as const)("is refused where a word would be ignored or contradicts: %s %j", (output, words, said) => {
    expect(() => planned(output, words)).toThrow(UsageError);
    expect(() => planned(output, words)).toThrow(said);
  });
});

describe("the Wireshark dissector", () => {
  it("has the tables of this contract, as falak export --dissector writes them", () => {
    expect(withTables(packagedDissector())).toBe(packagedDissector());
  });

  it("comes with .proto files that decode what our codec encodes", async () => {
    await inDirectory(async (cwd) => {
      expect((await falak(["export", "--dissector", "plugins"], { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, "plugins", "falak.lua"), "utf8")).toBe(packagedDissector());
      const root = new protobuf.Root();
      root.resolvePath = (_origin, target) =>
        target.startsWith(cwd) ? target : join(cwd, "plugins", "falak-proto", target);
      root.loadSync(["falak/adcs/v1/adcs.proto", "falak/link/v1/link.proto"], { keepCase: true });
      const step = adcs.v1.Step.create();
      step.tick = 41;
      step.inputs.sunCosines = [0.5, 0.25];
      const read = root.lookupType("falak.adcs.v1.Step").decode(adcs.v1.Step.encode(step)).toJSON();
      expect(read).toMatchObject({ tick: 41, inputs: { sun_cosines: [0.5, 0.25] } });
      const names = root.lookupEnum("falak.link.v1.Unit").values;
      expect(names).toEqual({ ...link.v1.Unit });
    });
  });
});
