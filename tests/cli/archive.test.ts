import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { begun, opened, packet, samples } from "../archive/live/support.ts";
import { document, falak, inDirectory } from "./support.ts";

/** An archive with a branch, whose writer is still at work. */
async function withArchive(look: (cwd: string) => Promise<void>): Promise<void> {
  await inDirectory(async (cwd) => {
    const { archive, branch } = await opened(join(cwd, "training.falak.db"));
    try {
      await archive.append({ branch, packets: [packet(1)], samples: [samples([[0, 1e6, 3], [1, 4e6, 28.5]]), samples([[0, 1e6, 60]], "truth")] }); // prettier-ignore
      await begun(archive.branch(branch, 2e6, "retry"));
      await look(cwd);
    } finally {
      await archive.close();
    }
  });
}

describe("falak archive", () => {
  it("says what there is, and writes tables in the format of the output's ending, beside the writer", async () => {
    await withArchive(async (cwd) => {
      const [told, asJson, csv, parquet] = await Promise.all([
        falak(["archive", "training.falak.db"], { cwd }),
        falak(["archive", "training.falak.db", "--json"], { cwd }),
        falak(["archive", "training.falak.db", "main.csv", "--branch", "1", "--parameter", "power.bus_voltage_v"], {
          cwd,
        }),
        falak(["archive", "training.falak.db", "all.parquet", "--origin", "all", "--json"], { cwd }),
      ]);
      expect(told.stdout).toMatch(/^1 +main +0\.0 s +4\.0 s +1 +3 +0/m);
      expect(told.stdout).toMatch(/^2 +retry +1 +2\.0 s +0 +0/m);
      expect(document(asJson)).toMatchObject({
        branches: [
          { branch: 1, parent: null, until_s: 4.001, samples: 3, packets: 1 },
          { branch: 2, parent: 1, from_s: 2, until_s: null },
        ],
      });
      expect(csv).toMatchObject({ code: 0, stdout: "" });
      expect(csv.stderr).toMatch(/^main\.csv: csv of 1 samples, \d+ bytes\n$/);
      expect(readFileSync(join(cwd, "main.csv"), "utf8")).toContain("4,2026-11-23T04:00:04.000000Z,4.001,downlink,power.bus_voltage_v,28.5,V"); // prettier-ignore
      // The branch has what its parent had by 2 s.
      expect(document(parquet)).toMatchObject({ output: "all.parquet", format: "parquet", rows: 2 });
    });
  });

  it("ends with 2 for words that contradict each other, and for what is no archive", async () => {
    await withArchive(async (cwd) => {
      const wrong = async (...words: string[]): Promise<string> => {
        const ended = await falak(["archive", ...words], { cwd });
        expect([ended.code, ended.stdout]).toEqual([2, ""]);
        return ended.stderr;
      };
      const said = await Promise.all([
        wrong("training.falak.db", "x.xlsx"),
        wrong("training.falak.db", "x.csv", "--what", "events", "--parameter", "adcs.mode"),
        wrong("training.falak.db", "x.csv", "--branch", "9"),
        wrong("missing.falak.db"),
        wrong(import.meta.filename),
      ]);
      expect(said).toEqual([
        "x.xlsx: end it in .csv, .json or .parquet, which says the format\n",
        "--parameter adcs.mode: events have no parameters; leave it out, or write samples\n",
        "training.falak.db: no branch 9; there are 1, 2\n",
        "falak: archive missing.falak.db: there is no such file; check its name\n",
        `falak: archive ${import.meta.filename}: this is no archive; name another file\n`,
      ]);
    });
  });
});
