import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { document, falak } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "falak-exercises-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Scored {
  readonly verdict: string;
  readonly state_hash: string;
  readonly score: { readonly total: number; readonly objectives: readonly unknown[] };
}

describe("an exercise on the command line", () => {
  it("is flown by its solution to a hundred points, by a target in another process alike, and replays to the same score", async () => {
    const recording = join(folder, "flight.mcap");
    const words = ["run", "deaf-receiver", "--solution", "--for", "2min", "--json"];
    const flown = document(await falak([...words, "--target", "power=process", "--record", recording])) as Scored;
    expect(flown).toMatchObject({ verdict: "pass", score: { total: 100 } });
    const model = document(await falak(words)) as Scored;
    expect(model.score).toEqual(flown.score);
    expect(model.state_hash).toBe(flown.state_hash);
    const replayed = document(await falak(["replay", recording, "--json"])) as Scored;
    expect(replayed.score).toEqual(flown.score);

    const page = join(folder, "flight.html");
    const debriefed = await falak(["debrief", recording, "-o", page]);
    expect(debriefed.code).toBe(0);
    const html = readFileSync(page, "utf8");
    expect(html).toContain("comms.select_receivers receivers_on=2");
    expect(html).toContain("receiver A is deaf");
    expect(html).toContain("<svg");
    expect(html).not.toMatch(/<script|<link|src=|href=/);
  });

  it("fails by its score where nobody does anything", async () => {
    const ended = await falak(["run", "deaf-receiver", "--json"]);
    expect(ended.code).toBe(1);
    expect(document(ended)).toMatchObject({ verdict: "fail", score: { total: 0, verdict: "fail" } });
  });

  it("is listed with what comes with it", async () => {
    const lines = document(await falak(["exercises", "--json"])) as { exercise: string; guide: string }[];
    expect(lines.map(({ exercise }) => exercise)).toContain("first-acquisition");
    expect(lines.find(({ exercise }) => exercise === "first-acquisition")?.guide).toBe("first-acquisition-guide");
  });

  it("names a procedure that there is when it is misspelt, and the mistakes of one that is wrong", async () => {
    const misspelt = await falak(["run", "deaf-receiver", "--procedure", "deaf-reciever-solution"]);
    expect(misspelt.code).toBe(2);
    expect(misspelt.stderr).toContain("did you mean deaf-receiver-solution?");
    const file = join(folder, "wrong.yaml");
    writeFileSync(file, "version: 1\nname: wrong\ntitle: wrong\nsteps:\n  - { goto: nowhere }\n");
    const wrong = await falak(["check", file]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("no step has the id nowhere");
  });
});
