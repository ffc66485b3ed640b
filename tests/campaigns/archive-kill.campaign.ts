/** The live archive under processes that are killed, and on a disk that is full. */

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { RandomStreams } from "../../src/kernel/index.ts";
import { expectIntact, killAndReopen } from "../archive/live/killing.ts";

const folder = mkdtempSync(join(tmpdir(), "falak-archive-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archives = 20;
const killsEach = 10;
const restartMax_ms = 2000;

describe("an archive whose process is killed again and again", () => {
  it.each(Array.from({ length: archives }, (_, index) => index))(
    `has all that was acknowledged after each of ${killsEach} kills (archive %i)`,
    async (index) => {
      const random = new RandomStreams("archive kills").stream(String(index));
      const path = join(folder, `killed-${index}.falak.db`);
      let first = 0;
      for (let kill = 0; kill < killsEach; kill += 1) {
        const { count, restart_ms } = await killAndReopen(path, first, random.next() * 80);
        expect(restart_ms).toBeLessThan(restartMax_ms);
        first = count;
      }
      expectIntact(path);
    },
  );
});

interface SmallDisk {
  readonly told: readonly string[];
  readonly statuses: readonly string[];
  readonly stored: readonly number[];
  readonly sequences: readonly number[];
  readonly status: { readonly stored: number; readonly notStored: number };
}

describe("an archive on a disk that is full", () => {
  it("answers full, loses nothing that it acknowledged, and goes on once there is room", async ({ skip }) => {
    const mount = join(folder, "disk");
    mkdirSync(mount);
    const program = join(import.meta.dirname, "../archive/live/small-disk.ts");
    // A file system of its own in a namespace of its own needs no rights where the kernel allows it.
    const script = 'mount -t tmpfs -o size=9m none "$1" || exit 77; exec "$2" "$3" "$1"';
    const words = ["-rm", "sh", "-c", script, "sh", mount, process.execPath, program];
    const ran = await promisify(execFile)("unshare", words).catch((error: unknown) => error as { code?: unknown });
    if (!("stdout" in ran) || ("code" in ran && (ran.code === 77 || ran.code === "ENOENT")))
      return skip(
        "mounting a small disk needs unshare and user namespaces (sysctl kernel.unprivileged_userns_clone=1)",
      );
    expect("code" in ran && "stderr" in ran ? ran.stderr : "").toBe("");
    const { told, statuses, stored, sequences, status } = JSON.parse(ran.stdout) as SmallDisk;
    expect(told).toEqual(["full", "stored"]);
    expect(statuses.indexOf("full")).toBeGreaterThan(100);
    expect(statuses.slice(-100)).toEqual(Array.from({ length: 100 }, () => "stored"));
    expect(statuses.filter((each) => each === "full").length).toBeGreaterThan(50);
    expect(sequences).toEqual(stored);
    expect(status).toMatchObject({ stored: stored.length * 62, notStored: (statuses.length - stored.length) * 62 });
  });
});
