import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import protobuf from "protobufjs";
import { describe, expect, it } from "vitest";
import { packagedDissector, withTables } from "../../src/cli/dissector.ts";
import { adcs, link } from "../../src/messages/index.ts";
import { packetOf, readBlocks } from "../archive/pcapng/blocks.ts";
import { falak, inDirectory } from "./support.ts";

describe("falak export", () => {
  it("writes the wires as pcapng, and telemetry, events and commands as tables, never over a file", async () => {
    await inDirectory(async (cwd) => {
      const words = ["run", "first-contact", "--for", "5s", "--target", "adcs=process", "--record", "flight.mcap"];
      expect((await falak(words, { cwd })).code).toBe(0);

      expect(await falak(["export", "flight.mcap"], { cwd })).toMatchObject({ code: 0, stdout: "" });
      const packets = readBlocks(readFileSync(join(cwd, "flight.pcapng"))).filter(({ type }) => type === 6);
      // HELLO and RESET with their answers, and 51 steps whose last need not be answered.
      expect(packets.length).toBeGreaterThanOrEqual(2 * 2 + 2 * 51 - 1);
      expect(packetOf(packets.at(-1)!).comment).toMatch(/^simulated [45]\.\d{6} s$/);

      const again = await falak(["export", "flight.mcap"], { cwd });
      expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("flight.pcapng exists") });

      const [csv, events] = await Promise.all([
        falak(["export", "flight.mcap", "-", "--format", "csv"], { cwd }),
        falak(["export", "flight.mcap", "-", "--format", "json", "--what", "events"], { cwd }),
      ]);
      expect(csv.stdout).toContain("adcs.body_rate_radps.x,");
      expect(JSON.parse(events.stdout)).toContainEqual(expect.objectContaining({ name: "adcs.started" }));
    });
  });

  it("ends with 2 for no recording, one without wires, and no words at all", async () => {
    await inDirectory(async (cwd) => {
      writeFileSync(join(cwd, "x.mcap"), "no recording");
      await falak(["run", "first-contact", "--for", "1s", "--record", "models.mcap"], { cwd });
      const [wrong, models, nothing] = await Promise.all([
        falak(["export", "x.mcap"], { cwd }),
        falak(["export", "models.mcap"], { cwd }),
        falak(["export"], { cwd }),
      ]);
      expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining("x.mcap is not a recording") });
      expect(models).toMatchObject({ code: 2, stderr: expect.stringContaining("has no wires") });
      expect(nothing.code).toBe(2);
      expect(statSync(join(cwd, "models.pcapng"), { throwIfNoEntry: false })).toBeUndefined();
    });
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
