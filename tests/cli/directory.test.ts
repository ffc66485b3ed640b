import { mkdirSync, readdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { packageRoot, standWhereTyped } from "../../src/cli/directory.ts";
import { falak, inDirectory } from "./support.ts";

const before = process.cwd();
const npm = { npm_lifecycle_event: "falak", npm_package_json: resolve(packageRoot, "package.json") };

afterEach(() => process.chdir(before));

describe("relative paths", () => {
  it("begin where npm run falak was typed, for reading and for writing", async () => {
    await inDirectory(async (directory) => {
      mkdirSync(join(directory, "flights"));
      const env = { ...npm, INIT_CWD: join(directory, "flights") };
      const { code } = await falak(["run", "first-contact", "--for", "1s", "--record", "here.mcap"], { env });
      expect(code).toBe(0);
      expect(readdirSync(join(directory, "flights"))).toEqual(["here.mcap"]);
      expect((await falak(["replay", "here.mcap"], { env })).code).toBe(0);
    });
  });

  it("begin in the working directory for other scripts, other packages, and a folder that is gone", async () => {
    await inDirectory(async (directory) => {
      standWhereTyped({ ...npm, npm_lifecycle_event: "test", INIT_CWD: directory });
      standWhereTyped({ ...npm, npm_package_json: join(directory, "package.json"), INIT_CWD: directory });
      standWhereTyped({ ...npm, INIT_CWD: join(directory, "gone") });
      standWhereTyped({});
      expect(process.cwd()).toBe(before);
      standWhereTyped({ ...npm, INIT_CWD: directory });
      expect(process.cwd()).toBe(realpathSync(directory));
      process.chdir(before);
    });
  });
});
