import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openArchive } from "../../../src/archive/live/index.ts";
import { historyOf } from "../../../src/console/archive-history.ts";
import { dictionary } from "../../../src/messages/dictionary.ts";
import { testDirectory, testServer } from "./support/server.ts";
import { waitFor } from "./support/socket.ts";

const exercise = { startUtc: "2026-11-23T04:00:00Z", scenarioPath: "", scenarioText: "", spacecraftText: "", seed: 1, overrides: [] }; // prettier-ignore
const [{ name } = { name: "" }] = dictionary.parameters;

describe("the archive behind the server", () => {
  it("gives the buckets that have samples, and names what it does not know", async () => {
    const { app } = await withArchive();
    const asked = (query: string) => app.inject({ url: `/api/history?${query}` });
    const reply = await asked(`parameter=${name}&to_us=1000&buckets=10`);
    expect(reply.json()).toEqual({
      from_us: [0, 500],
      to_us: [20, 500],
      min: [1, 7],
      max: [3, 7],
      first: [1, 7],
      last: [2, 7],
      count: [3, 1],
      gap: [expect.any(Number), expect.any(Number)],
    });
    expect((await asked("parameter=nobody.knows&to_us=1000")).statusCode).toBe(404);
    expect((await asked(`parameter=${name}&to_us=1000&branch=9`)).statusCode).toBe(404);
    expect((await asked(`parameter=${name}&from_us=1000&to_us=10`)).statusCode).toBe(400);
  });

  it("sends a table as a file and keeps none", async () => {
    const { app, files } = await withArchive();
    const reply = await app.inject({ url: `/api/export?what=samples&format=csv&parameter=${name}` });
    expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "text/csv"]);
    expect(reply.body.trim().split("\n")).toHaveLength(5);
    const [path] = files;
    await waitFor(() => path !== undefined && !existsSync(path), "the removal of the file");
  });
});

async function withArchive() {
  const folder = testDirectory();
  const archive = await openArchive({ path: join(folder, "test.falak.db") });
  onTestFinished(() => archive.close());
  const begun = await archive.begin(exercise);
  if (!begun.ok) throw new Error(begun.why);
  const branch = begun.branch.id;
  const samples = {
    origin: "downlink",
    parameter: Uint32Array.of(0, 0, 0, 0),
    generated_us: Float64Array.of(0, 10, 20, 500),
    received_us: Float64Array.of(1, 11, 21, 501),
    value: Float64Array.of(1, 3, 2, 7),
  } as const;
  await archive.append({ branch, samples: [samples] });
  const files: string[] = [];
  const watched = {
    query: archive.query.bind(archive),
    export: (work: Parameters<typeof archive.export>[0]) => {
      files.push(work.output);
      return archive.export(work);
    },
  };
  const history = historyOf(watched, (known) => (known === undefined || known === 1 ? branch : undefined), folder);
  return { ...(await testServer({ history })), files };
}
