import { createServer } from "node:net";
import { once } from "node:events";
import { MessageChannel } from "node:worker_threads";
import { describe, expect, it, onTestFinished } from "vitest";
import { FalakClient } from "../../../src/console/client/client.ts";
import { serveHistory } from "../../../src/console/server/history.ts";
import { ServerError, startServer, type RunningServer, type ServerOptions } from "../../../src/console/server/start.ts";
import { password, testDirectory } from "./support/server.ts";
import { waitFor } from "./support/socket.ts";
import { everythingTold, samples } from "./support/told.ts";

describe("the server in its thread", () => {
  it("carries an operation to the exercise and the answer back", async () => {
    const server = await started();
    const client = clientOf(server);
    expect(await client.operate({ do: "freeze" })).toMatchObject({ ok: false, reason: "not-now" });
    server.onOperate((person, operation) => ({ ok: true, text: `${person.name} ${operation.do}` }));
    expect(await client.operate({ do: "freeze" })).toEqual({ ok: true, text: "operator freeze" });
    server.onOperate(() => Promise.reject(new Error("the exercise broke")));
    expect(await client.operate({ do: "freeze" })).toEqual({ ok: false, reason: "failed", why: "the exercise broke" });
  });

  it("tells a client what the exercise says, and gives up the samples' memory on the way", async () => {
    const server = await started();
    const client = clientOf(server);
    for (const told of everythingTold()) server.post(told);
    const batch = samples("truth", [0, 1, 2]);
    server.post({ kind: "samples", batch }, [batch.value.buffer as ArrayBuffer]);
    expect(batch.value.length).toBe(0);
    const seen: number[] = [];
    const heard: string[] = [];
    client.subscribe({ origins: ["truth"] });
    client.onSamples(({ value }) => seen.push(...value));
    client.on("events", (lines) => heard.push(...lines.map(({ text }) => text)));
    client.connect();
    await waitFor(() => seen.length > 0 && heard.length > 0, "a client");
    expect([seen, heard[0]]).toEqual([[2], "AOS Karachi"]);
    expect(client.told.get("faults")).toHaveLength(1);
  });

  it("keeps people, sessions and tokens over a restart, and a client finds it again", async () => {
    const dataDir = testDirectory();
    const first = await started({ dataDir });
    const alone = clientOf(first);
    const made = await request(first, "POST", "api/people", { name: "ivy", role: "instructor", password });
    const cookie = made.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const { token } = (await (await request(first, "POST", "api/tokens", { label: "ci" }, cookie)).json()) as { token: string }; // prettier-ignore
    await expect(alone.session()).rejects.toMatchObject({ status: 401 });
    const scripted = new FalakClient({ url: first.url, token });
    onTestFinished(() => scripted.close());
    const persons: string[] = [];
    scripted.onControl((message) => "live" in message && persons.push(message.live.person.name));
    scripted.connect();
    await waitFor(() => persons.length === 1, "the first connection");
    await first.close();
    const again = await started({ dataDir, port: Number(new URL(first.url).port) });
    await waitFor(() => persons.length === 2, "the second connection");
    expect(persons).toEqual(["ivy", "ivy"]);
    expect(await (await request(again, "GET", "api/session", undefined, cookie)).json()).toMatchObject({ person: { name: "ivy" } }); // prettier-ignore
  });

  it("says which port is taken and what to do", async () => {
    const other = createServer();
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const failed = await started({ port }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ServerError);
    expect(String(failed)).toContain(`port ${port} of 127.0.0.1 is taken`);
  });

  it("asks an archive behind a channel", async () => {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    const buckets = { from_us: [0], to_us: [1], min: [1], max: [1], first: [1], last: [1], count: [1], gap: [0] };
    serveHistory(port1, {
      query: () => Promise.resolve({ ok: true, buckets }),
      export: () => Promise.resolve({ ok: false, reason: "failed", why: "no" }),
    });
    const client = clientOf(await started({ history: port2 }));
    expect(await client.history({ parameter: "adcs.mode", to_us: 5 })).toEqual(buckets);
  });

  it("leaves samples out, and says so, where the exercise is faster by far than it", async () => {
    const server = await started();
    let taken = 0;
    // Keeps it busy for a while.
    const line = everythingTold().find(({ topic }) => topic === "events");
    if (line?.topic === "events")
      server.post({ ...line, content: Array.from({ length: 200_000 }, () => ({ ...line.content[0]! })) });
    for (let i = 0; i < 5000; i += 1)
      if (server.post({ kind: "samples", batch: samples("cable", [1, i, i]) })) taken += 1;
    expect(taken).toBeGreaterThanOrEqual(1000);
    expect(taken).toBeLessThan(5000);
    await waitFor(() => server.post({ kind: "samples", batch: samples("cable", [1, 1e6, 42]) }), "room for samples");
    const latest = async () => (await (await request(server, "GET", "api/samples/latest?origin=cable")).json()) as { value: number[] }; // prettier-ignore
    expect((await latest()).value).toEqual([42]);
  });

  it("ends with its clients told, and does not take its end for a crash", async () => {
    const server = await started();
    let ended = "";
    server.onEnded((why) => (ended = why));
    const client = clientOf(server);
    const codes: number[] = [];
    client.connect();
    await waitFor(() => {
      client.onConnection((state) => state === "open" && codes.push(1))();
      return codes.length > 0;
    }, "a connection");
    client.onConnection((state, code) => state === "closed" && code > 0 && codes.push(code));
    await server.close();
    await waitFor(() => codes.includes(1001), "the word that the server ends");
    expect(ended).toBe("");
  });
});

async function started(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, webRoot: null, dataDir: testDirectory(), ...options });
  onTestFinished(() => server.close());
  return server;
}

function clientOf({ url }: RunningServer): FalakClient {
  const client = new FalakClient({ url });
  onTestFinished(() => client.close());
  return client;
}

function request({ url }: RunningServer, method: string, path: string, body?: object, cookie = ""): Promise<Response> {
  const headers = { "x-falak": "1", cookie, ...(body === undefined ? {} : { "content-type": "application/json" }) };
  return fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}
