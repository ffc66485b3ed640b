import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inDirectory } from "./support.ts";

const main = join(import.meta.dirname, "../../src/cli/main.ts");

interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function probe(words: readonly string[], input: string, cwd = process.cwd()): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "probe", ...words], {
    input,
    encoding: "utf8",
    cwd,
  });
  return { code: status, stdout, stderr };
}

const sun = { utc: "2026-03-20T12:00:00Z" };

describe("falak probe", () => {
  it("answers one JSON line a case, whether the cases come as a list or line by line", () => {
    const asList = probe(["sun"], JSON.stringify([sun, sun]));
    const asLines = probe(["sun"], `${JSON.stringify(sun)}\n\n${JSON.stringify(sun)}\n`);
    expect(asList).toMatchObject({ code: 0, stderr: "" });
    expect(asList.stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(asLines).toEqual(asList);
  });

  it("prints one document with --json", () => {
    expect(JSON.parse(probe(["sun", "--json"], JSON.stringify(sun)).stdout)).toHaveLength(1);
  });

  it("lists the models with their inputs, units and frames, without a case", () => {
    const listed = probe(["--list"], "");
    expect(listed.code).toBe(0);
    expect(listed.stdout).toMatch(/^gravity-gradient: /m);
    expect(listed.stdout).toMatch(/> torque_b_nm +body frame, N m/);
    expect(JSON.parse(probe(["--list", "--json"], "").stdout)).toContainEqual(
      expect.objectContaining({ name: "sgp4" }),
    );
  });

  it("ends with 2 and names case, field and the nearest right word", () => {
    const wrong = probe(["gyro"], '[{}, {"sampels": 1}]');
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain('case 1: sampels unknown key "sampels"; did you mean samples?');
    expect(probe(["gyroo"], "{}").stderr).toContain("did you mean gyro?");
    expect(probe(["gyro"], "").stderr).toContain("no cases on standard input");
    expect(probe(["gyro"], "{}\nnonsense\n").stderr).toContain("line 2 of the cases is no JSON");
  });

  it("takes a user's own spacecraft file, and tells its mistakes with its own name and line", async () => {
    await inDirectory((directory) => {
      writeFileSync(join(directory, "mine.yaml"), "version: 1\nname: mine\nbdy: 3\n");
      const { code, stderr } = probe(["gyro", "--spacecraft", "mine.yaml"], "{}", directory);
      expect(code).toBe(2);
      expect(stderr).toContain('mine.yaml:3:1 bdy: unknown key "bdy"');
      return Promise.resolve();
    });
  });
});
