import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, falak, inDirectory, type RunDocument } from "./support.ts";

const short = ["run", "quiet-orbit", "--for", "5s"] as const;

describe.concurrent("a key", () => {
  it("is made once, for its owner alone, and never written over", () =>
    inDirectory(async (directory) => {
      const path = join(directory, "mission.key");
      expect((await falak(["new", "key", path])).code).toBe(0);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const key = readFileSync(path, "utf8");
      expect(key).toMatch(/^[0-9a-f]{64}\n$/);
      const again = await falak(["new", "key", path]);
      expect(again).toMatchObject({ code: 2 });
      expect(again.stderr).toMatch(/never written over/);
      expect(readFileSync(path, "utf8")).toBe(key);
    }));

  it("authenticates a run, and is in nothing that the run writes", () =>
    inDirectory(async (directory) => {
      const key = join(directory, "mission.key");
      const recording = join(directory, "run.mcap");
      const breakpoint = join(directory, "run.breakpoint");
      await falak(["new", "key", key]);
      const ended = await falak([
        ...short,
        "--key",
        key,
        "--record",
        recording,
        "--breakpoint",
        `2s=${breakpoint}`,
        "--json",
      ]);
      expect(ended.stderr).toMatch(/telecommands authenticated/);
      const digits = readFileSync(key, "utf8").trim();
      const raw = Buffer.from(digits, "hex");
      for (const written of [
        readFileSync(recording),
        readFileSync(breakpoint),
        Buffer.from(ended.stdout + ended.stderr),
      ]) {
        for (const form of [raw, Buffer.from(digits), Buffer.from(raw.toString("base64").slice(0, 40))]) {
          expect(written.includes(form)).toBe(false);
        }
      }
      const replayed = await falak(["replay", recording, "--json"]);
      expect(document(replayed)).toMatchObject({ equal: true });
      const straight = document(ended) as RunDocument;
      const resumed = document(
        await falak(["run", "--from", breakpoint, "--for", "5s", "--key", key, "--json"]),
      ) as RunDocument;
      expect(resumed.state_hash).toBe(straight.state_hash);
      const without = await falak(["run", "--from", breakpoint, "--for", "5s"]);
      expect(without).toMatchObject({ code: 2 });
      expect(without.stderr).toMatch(/name its key with --key FILE/);
    }));

  it("that is missing is said in plain sight", async () => {
    expect((await falak([...short])).stderr).toMatch(/telecommands unauthenticated/);
  });

  it("is refused where others may read it, where it is none, and where it is not there", () =>
    inDirectory(async (directory) => {
      const path = join(directory, "open.key");
      writeFileSync(path, "0".repeat(64), { mode: 0o600 });
      for (const mode of [0o640, 0o604, 0o660, 0o644]) {
        chmodSync(path, mode);
        const ended = await falak([...short, "--key", path]);
        expect(ended).toMatchObject({ code: 2 });
        expect(ended.stderr).toContain(`mode ${mode.toString(8)}`);
      }
      symlinkSync(path, join(directory, "link.key"));
      expect((await falak([...short, "--key", join(directory, "link.key")])).stderr).toContain("mode 644");
      writeFileSync(join(directory, "no.key"), "secret", { mode: 0o600 });
      expect((await falak([...short, "--key", join(directory, "no.key")])).stderr).toMatch(/holds no key/);
      expect((await falak([...short, "--key", join(directory, "gone.key")])).stderr).toMatch(/there is no such file/);
      expect((await falak([...short, "--key", directory])).stderr).toMatch(/is no file/);
    }));
});
