import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { falak, inDirectory } from "./support.ts";

const words = (path: string): string[] => ["run", "first-contact", "--for", "1s", "--record", path];

describe("run --record", () => {
  it("keeps an earlier recording of that name under the first free number", async () => {
    await inDirectory(async (directory) => {
      const path = join(directory, "flight.mcap");
      await falak(words(path));
      const first = readFileSync(path);
      const second = await falak(words(path));
      await falak(words(path));
      expect(readFileSync(join(directory, "flight.1.mcap")).equals(first)).toBe(true);
      expect(existsSync(join(directory, "flight.2.mcap"))).toBe(true);
      expect(second.stderr).toContain("the recording that was there is now");
    });
  });

  it("leaves everything as it was where the board is not there", async () => {
    await inDirectory(async (directory) => {
      const path = join(directory, "flight.mcap");
      const broken = [...words(path), "--target", "adcs=serial:/dev/falak-nowhere"];
      expect((await falak(broken)).code).toBe(3);
      expect(readdirSync(directory)).toEqual([]);
      await falak(words(path));
      const first = readFileSync(path);
      const { code, stderr } = await falak(broken);
      expect(code).toBe(3);
      expect(stderr).toContain("nothing was recorded, so the recording that was there is back");
      expect(readdirSync(directory)).toEqual(["flight.mcap"]);
      expect(readFileSync(path).equals(first)).toBe(true);
    });
  });

  it("moves no folder away and ends with exit code 2", async () => {
    await inDirectory(async (directory) => {
      const path = join(directory, "folder");
      mkdirSync(path);
      const ended = await falak(words(path));
      expect(ended.code).toBe(2);
      expect(statSync(path).isDirectory()).toBe(true);
    });
  });
});
