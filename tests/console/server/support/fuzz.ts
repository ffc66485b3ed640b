import { connect } from "node:net";
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect } from "vitest";
import { operationSchema } from "../../../../src/console/protocol/operation.ts";
import { addEverybody, everybody, password, testServer, type TestServer } from "./server.ts";
import { openLive, waitFor } from "./socket.ts";
import { everythingTold, samples, secret, secretValue } from "./told.ts";

/** Rate limits would answer what is to be looked at: a server of its own for so many requests. */
const requestsPerServer = 200;
/** What a reply may be; 502 to 504 say that something behind the server is not there. */
const expected = (status: number): boolean => status < 500 || (status >= 502 && status <= 504);

type Method = "GET" | "POST" | "PATCH" | "DELETE" | "PUT" | "HEAD" | "OPTIONS";
export interface FuzzedRequest {
  readonly who: string | null;
  readonly method: Method;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload: string | undefined;
}

const words = fc.oneof(
  fc.constantFrom("downlink", "truth", "cable", "adcs.mode", "0", "-1", "1e400", "NaN", "csv", "parquet", "events", "ada", "ivy", "null", "%00", "../..", "__proto__"), // prettier-ignore
  fc.string({ maxLength: 30 }),
);
const names = operationSchema.options.map((option) => option.shape.do.value);
const keys = ["command", "arguments", "confirm", "requestId", "alarm", "for_s", "comment", "text", "procedure", "run", "act", "channel", "kind", "hidden", "rate", "to", "name", "role", "position", "password", "viewAs", "seat", "label", "days", "__proto__", "constructor"]; // prettier-ignore
const value = fc.oneof(
  words,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
);
/** Something like an operation, an account, a session change or a token, and something like nothing. */
const payload = fc.oneof(
  fc.record({ do: fc.constantFrom<string>(...names), command: words, requestId: fc.integer(), text: words, channel: words, kind: words, name: words }, { requiredKeys: ["do"] }), // prettier-ignore
  fc.tuple(fc.constantFrom(...names), fc.dictionary(fc.constantFrom(...keys), value)).map(([name, rest]) => ({ do: name, ...rest })), // prettier-ignore
  fc.dictionary(fc.constantFrom(...keys), value),
  fc.jsonValue(),
);
const body = fc.oneof(
  { weight: 5, arbitrary: payload.map((content) => JSON.stringify(content)) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const query = fc.dictionary(
  fc.constantFrom("origin", "parameter", "from_us", "to_us", "buckets", "branch", "what", "format", "x"),
  words,
);
const headers = fc.record(
  {
    "x-falak": fc.constant("1"),
    "content-type": fc.oneof({ weight: 9, arbitrary: fc.constant("application/json") }, { weight: 1, arbitrary: fc.constantFrom("text/plain", "application/x-protobuf", "", "a/b; c") }), // prettier-ignore
    accept: fc.constantFrom("application/json", "text/html", "*/*", "x"),
  },
  { requiredKeys: ["x-falak", "content-type"] },
);

const name = fc.constantFrom("x", "power.set_load", "obc.ping", "adcs.set_mode");
const id = fc.integer({ min: 0, max: 4 });
/** Operations as they are meant. */
const operations = fc.oneof(
  fc.record({ do: fc.constant("command"), command: name }),
  fc.record({ do: fc.constantFrom("command-cancel", "queue-release"), requestId: id }),
  fc.record({ do: fc.constantFrom("freeze", "resume", "queue-hold", "hint") }),
  fc.record({ do: fc.constant("alarm-acknowledge"), alarm: id }),
  fc.record({ do: fc.constant("fault"), channel: name, kind: name, value: fc.double({ noNaN: true }) }),
  fc.record({ do: fc.constantFrom("breakpoint-save", "breakpoint-restore"), name }),
);
/** What fits the route. */
const meant: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "POST /api/operations": operations,
  "POST /api/session": fc.record({
    name: fc.constantFrom(...everybody),
    password: fc.constantFrom(password, "wrong word"),
  }),
  "PATCH /api/session": fc.record({ viewAs: fc.constantFrom("power", "observer", null), seat: fc.boolean() }, { requiredKeys: [] }), // prettier-ignore
  "POST /api/people": fc.record({ name: fc.string(), role: fc.constantFrom("observer", "instructor"), password: fc.constant(password) }), // prettier-ignore
  "POST /api/tokens": fc.record({ label: fc.string(), viewAs: fc.constantFrom("power", null) }),
};

/** Requests as they are meant, by whoever. */
const directed = fc.constantFrom(...Object.keys(meant)).chain((route) => {
  const [method = "", url = ""] = route.split(" ");
  return fc.record({
    who: fc.constantFrom<string | null>(...everybody, null),
    method: fc.constant(method as Method),
    url: fc.constant(url),
    headers: fc.constant({ "x-falak": "1", "content-type": "application/json" }),
    payload: meant[route]!.map((content) => JSON.stringify(content)),
  });
});

/** Requests to every route of the interface and to some that are none, from everybody and from nobody. */
function requests(paths: readonly string[]): fc.Arbitrary<FuzzedRequest> {
  const path = fc.tuple(fc.constantFrom(...paths), words).map(([template, word]) => template.replace(/\{\w+\}/, encodeURIComponent(word))); // prettier-ignore
  const url = fc
    .tuple(path, query)
    .map(([at, parts]) => (Object.keys(parts).length === 0 ? at : `${at}?${new URLSearchParams(parts).toString()}`));
  return fc.record({
    who: fc.constantFrom<string | null>(...everybody, null),
    method: fc.constantFrom<Method>("GET", "GET", "POST", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS"),
    url,
    headers,
    payload: body,
  });
}

/** Asks every route a number of times; throws at the first reply that is a mistake or tells too much. */
export async function fuzzRoutes(runs: number, seed: number): Promise<{ asked: number; operated: number }> {
  let server = await exercise();
  await server.app.ready();
  const paths = Object.keys((server.app.swagger() as { paths: object }).paths);
  const wild = requests([...paths, "/api/live", "/api/", "/", "/x.js"]);
  const all = fc.oneof({ weight: 2, arbitrary: wild }, { weight: 1, arbitrary: directed });
  let [asked, operated] = [0, 0];
  await fc.assert(
    fc.asyncProperty(all, async (request) => {
      if (asked % requestsPerServer === 0) server = await exercise();
      asked += 1;
      const before = server.asked.length;
      await check(server, request);
      operated += server.asked.length - before;
    }),
    { numRuns: runs, seed },
  );
  return { asked, operated };
}

async function check(
  server: TestServer,
  { who, method, url, headers: sent, payload: content }: FuzzedRequest,
): Promise<void> {
  const identity = who !== null && server.identity.account(who) !== undefined ? server.as(who) : {};
  const isInstructor = who === "ivy";
  const hasBody = content !== undefined && method !== "GET" && method !== "HEAD";
  const reply = await server.app.inject({ method, url, headers: { ...sent, ...identity }, ...(hasBody ? { payload: content } : {}) }); // prettier-ignore
  expect(expected(reply.statusCode), `${reply.statusCode} ${reply.body}`).toBe(true);
  if (reply.statusCode >= 400 && method !== "HEAD")
    expect(reply.json<{ detail: string }>().detail.length).toBeGreaterThan(0);
  if (isInstructor) return;
  expect(reply.body.includes(secret), reply.body).toBe(false);
  expect(reply.body.includes(String(secretValue)), reply.body).toBe(false);
}

/** Says anything to live sockets, as messages and as bytes; others go on, and nobody is told too much. */
export async function fuzzSockets(runs: number, seed: number): Promise<{ heard_bytes: number }> {
  const server = await exercise();
  const base = await server.listen();
  const watcher = await openLive(base, server.as("ada"));
  const message = fc.oneof(
    fc.record({ subscribe: fc.record({ origins: fc.array(fc.constantFrom("downlink", "truth", "cable", "x")), parameters: fc.array(words) }, { requiredKeys: ["origins"] }) }).map((one) => JSON.stringify(one)), // prettier-ignore
    fc.json(),
    fc.string(),
    fc.uint8Array({ maxLength: 300 }),
  );
  const heard: Buffer[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("flo", "ada", "pat", "olga"),
      fc.array(message, { maxLength: 20 }),
      fc.option(fc.uint8Array({ maxLength: 200 })),
      async (who, messages, noise) => {
        const live = await openLive(base, server.as(who));
        for (const one of messages) live.socket.send(one);
        tell(server);
        if (noise !== null) await sendNoise(base, server.as(who), noise);
        await live.until(() => live.batches.length > 0 || live.closed.code !== null || refusals(live.texts) > 0);
        heard.push(...live.bytes);
        live.socket.terminate();
      },
    ),
    { numRuns: runs, seed },
  );
  server.say({ kind: "samples", batch: samples("downlink", [5, 1e9, 77]) });
  await watcher.until(() => watcher.batches.some(({ value: values }) => values.includes(77)));
  await waitFor(() => server.parts.live.count <= 1, "the end of the noisy connections");
  const all = Buffer.concat([...heard, ...watcher.bytes]);
  expect(all.includes(secret)).toBe(false);
  expect(all.includes(Buffer.from(Float64Array.of(secretValue).buffer))).toBe(false);
  return { heard_bytes: all.length };
}

/** Shakes hands by hand and then writes bytes that may be frames or not. */
async function sendNoise(base: string, identity: Record<string, string>, noise: Uint8Array): Promise<void> {
  const { port, host } = new URL(base);
  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => undefined);
  const key = randomBytes(16).toString("base64");
  const head = [
    "GET /api/live HTTP/1.1",
    `Host: ${host}`,
    `Authorization: ${identity["authorization"]}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${key}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  await new Promise((resolve) => socket.once("data", resolve));
  socket.write(noise);
  await new Promise((resolve) => setTimeout(resolve, 2));
  socket.destroy();
}

async function exercise(): Promise<TestServer> {
  const server = await testServer();
  addEverybody(server);
  for (const told of everythingTold()) server.say(told);
  tell(server);
  return server;
}

function tell(server: TestServer): void {
  server.say({ kind: "samples", batch: samples("downlink", [0, 1, 1], [1, 1, 2]) });
  server.say({ kind: "samples", batch: samples("truth", [0, 1, secretValue]) });
  server.say({ kind: "samples", batch: samples("cable", [0, 1, secretValue]) });
  for (const told of everythingTold()) if (told.topic === "faults" || told.topic === "events") server.say(told);
}

const refusals = (texts: readonly object[]): number => texts.filter((text) => "refused" in text).length;
