import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { describe, expect, it, onTestFinished } from "vitest";
import { askHistory, serveHistory, type History } from "../../../src/console/server/history.ts";
import { addEverybody, testDirectory, testServer } from "./support/server.ts";
import { waitFor } from "./support/socket.ts";

const buckets = { from_us: [0], to_us: [9], min: [1], max: [2], first: [1], last: [null], count: [10], gap: [0] };
const archive = (path = ""): History => ({
  query: ({ parameter }) =>
    Promise.resolve(
      parameter === "nobody.knows"
        ? { ok: false, reason: "unknown", why: "no parameter nobody.knows" }
        : { ok: true, buckets },
    ),
  export: () => Promise.resolve({ ok: true, path, name: 'a"b.csv', contentType: "text/csv" }),
});

describe("looking back", () => {
  it("is refused with why where there is no archive", async () => {
    const { app } = await testServer();
    const reply = await app.inject({ url: "/api/history?parameter=adcs.mode&to_us=10" });
    expect([reply.statusCode, reply.body.includes("no archive")]).toEqual([503, true]);
  });

  it("gives what the archive has, and its refusals", async () => {
    const { app } = await testServer({ history: archive() });
    const reply = await app.inject({ url: "/api/history?parameter=adcs.mode&to_us=10&buckets=5" });
    expect(reply.json()).toEqual(buckets);
    expect((await app.inject({ url: "/api/history?parameter=nobody.knows&to_us=10" })).statusCode).toBe(404);
    expect((await app.inject({ url: "/api/history?parameter=adcs.mode" })).statusCode).toBe(400);
    expect((await app.inject({ url: "/api/history?parameter=adcs.mode&to_us=-1" })).statusCode).toBe(400);
  });

  it("at truth and cable is for instructors", async () => {
    const server = await testServer({ history: archive() });
    addEverybody(server);
    for (const origin of ["truth", "cable"]) {
      const url = `/api/history?origin=${origin}&parameter=x&to_us=10`;
      expect((await server.app.inject({ url, headers: server.as("flo") })).statusCode).toBe(403);
      expect((await server.app.inject({ url, headers: server.as("ivy") })).statusCode).toBe(200);
    }
  });

  it("as a file sends it and removes it", async () => {
    const path = join(testDirectory(), "made.csv");
    writeFileSync(path, "time,value\n1,2\n");
    const { app } = await testServer({ history: archive(path) });
    const reply = await app.inject({ url: "/api/export?parameter=a&parameter=b" });
    expect([reply.statusCode, reply.body]).toEqual([200, "time,value\n1,2\n"]);
    expect(reply.headers["content-disposition"]).toBe('attachment; filename="a_b.csv"');
    await waitFor(() => !existsSync(path), "the removal of the file");
  });

  it("works across a message channel, and an archive that throws is one that failed", async () => {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    serveHistory(port1, { ...archive(), export: () => Promise.reject(new Error("disk full")) });
    const there = askHistory(port2);
    const span = { origin: "downlink", from_us: 0 } as const;
    const query = { ...span, parameter: "adcs.mode", to_us: 1, buckets: 1 };
    expect(await Promise.all([there.query(query), there.query({ ...query, parameter: "nobody.knows" })])).toEqual([
      { ok: true, buckets },
      { ok: false, reason: "unknown", why: "no parameter nobody.knows" },
    ]);
    expect(await there.export({ ...span, what: "events", format: "csv" })).toEqual({ ok: false, reason: "failed", why: "disk full" }); // prettier-ignore
  });
});
