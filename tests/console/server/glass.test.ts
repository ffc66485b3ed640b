import { describe, expect, it } from "vitest";
import { topicAudience, type Told } from "../../../src/console/protocol/port.ts";
import { clearTold, clearTopic } from "../../../src/console/server/clearance.ts";
import { addEverybody, beforeTheGlass, testServer, type TestServer } from "./support/server.ts";
import { openLive } from "./support/socket.ts";
import { everythingTold, samples, secret, secretValue } from "./support/told.ts";

const routes = [
  ...Object.keys(topicAudience).map((topic) => `/api/${topic}`),
  "/api/session",
  "/api/people",
  "/api/tokens",
  "/api/dictionary",
  "/api/openapi.json",
  "/api/samples/latest",
  "/api/samples/latest?origin=truth",
  "/api/samples/latest?origin=cable",
  `/api/history?origin=truth&parameter=truth.${secret}&to_us=1`,
  "/api/export?origin=truth",
  "/api/export?what=events",
];

describe("behind the glass", () => {
  it.each(beforeTheGlass)("no byte of what is hidden reaches %s by any route", async (name) => {
    const server = await exercise();
    for (const url of routes) {
      const reply = await server.app.inject({ url, headers: server.as(name) });
      expect([url, reply.statusCode < 500 || reply.statusCode === 503]).toEqual([url, true]);
      // The question itself may come back in a refusal.
      if (!url.includes(secret)) expect(reply.body).not.toContain(secret);
      expect(reply.body).not.toContain(String(secretValue));
    }
  });

  it.each(beforeTheGlass)("no byte of what is hidden reaches %s by the socket, asked for or not", async (name) => {
    const server = await exercise();
    const live = await openLive(await server.listen(), server.as(name));
    live.socket.send(JSON.stringify({ subscribe: { origins: ["truth", "cable", "downlink"] } }));
    live.socket.send(
      JSON.stringify({ subscribe: { origins: ["downlink"], parameters: [`truth.${secret}`, "adcs.mode"] } }),
    );
    await live.until(() => live.texts.some((text) => "refused" in text));
    tellEverything(server);
    server.say({ kind: "told", topic: "events", content: [lastEvent] });
    await live.until(() => live.texts.some((text) => JSON.stringify(text).includes("the end")));
    const bytes = Buffer.concat(live.bytes);
    expect(bytes.includes("AOS Karachi")).toBe(true);
    expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes(Buffer.from(Float64Array.of(secretValue).buffer))).toBe(false);
    expect(live.texts).toContainEqual({ refused: "samples of truth are for instructors" });
  });

  it("an instructor is told all of it", async () => {
    const server = await exercise();
    const live = await openLive(await server.listen(), server.as("ivy"));
    live.socket.send(JSON.stringify({ subscribe: { origins: ["truth"] } }));
    await live.until(() => live.batches.some(({ origin }) => origin === "truth"));
    const topics = live.texts.flatMap((text) => ("topic" in text ? [text.topic] : []));
    expect(topics.toSorted()).toEqual([...new Set(everythingTold().map(({ topic }) => topic))].toSorted());
    expect(live.batches.find(({ origin }) => origin === "truth")?.value).toEqual(Float64Array.of(secretValue));
  });

  it("an instructor who looks through a trainee's eyes is told what the trainee is told, to the byte", async () => {
    const server = await exercise();
    const base = await server.listen();
    const { authorization: ada = "" } = server.as("ada");
    const ivy = server.identity.account("ivy")!;
    const made = server.identity.addToken(ivy, "as adcs", "adcs", 1)!;
    const told = async (authorization: string): Promise<Buffer> => {
      const live = await openLive(base, { authorization });
      await live.until(() => live.batches.length > 0);
      // All but the first message, which has the name.
      return Buffer.concat(live.bytes.slice(1));
    };
    expect(Buffer.compare(await told(`Bearer ${made.secret}`), await told(ada))).toBe(0);
  });

  it("is whatever nobody has thought of: an unknown topic is for instructors", () => {
    const told = { kind: "told", topic: "rumours", content: [secret] } as unknown as Told;
    expect(clearTold("everybody", told)).toBe(null);
    expect(clearTopic("everybody", "toString" as "status", {} as never)).toBe(null);
    expect(clearTold("instructor", told)?.content).toEqual(told);
  });

  it("leaves no trace in a message that only hidden events were in", async () => {
    const server = await exercise();
    const live = await openLive(await server.listen(), server.as("pat"));
    const before = live.texts.length;
    server.say({
      kind: "told",
      topic: "events",
      content: [{ ...lastEvent, number: 98, audience: "instructor", text: secret }],
    });
    server.say({ kind: "told", topic: "events", content: [lastEvent] });
    await live.until(() => live.texts.some((text) => JSON.stringify(text).includes("the end")));
    const later = live.texts.slice(before).filter((text) => "topic" in text && text.topic === "events");
    expect(later.filter((text) => !JSON.stringify(text).includes("Karachi"))).toEqual([
      { topic: "events", content: [lastEvent] },
    ]);
  });
});

const lastEvent = {
  number: 99,
  at_us: 1,
  generated_us: null,
  source: "ground",
  severity: "info",
  text: "the end",
  audience: "everybody",
} as const;

async function exercise(): Promise<TestServer> {
  const server = await testServer();
  addEverybody(server);
  tellEverything(server);
  return server;
}

function tellEverything(server: TestServer): void {
  for (const told of everythingTold()) server.say(told);
  server.say({ kind: "samples", batch: samples("downlink", [0, 1, 1], [1, 1, 2]) });
  server.say({ kind: "samples", batch: samples("cable", [0, 1, secretValue]) });
  server.say({ kind: "samples", batch: samples("truth", [0, 1, secretValue]) });
}
