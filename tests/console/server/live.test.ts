import { describe, expect, it } from "vitest";
import { dictionary } from "../../../src/messages/dictionary.ts";
import { liveClose, type LiveText } from "../../../src/console/protocol/live.ts";
import { connectionsMax } from "../../../src/console/server/live/hub.ts";
import { ParameterIndices } from "../../../src/console/server/live/subscription.ts";
import { testServer, type TestServer } from "./support/server.ts";
import { openLive, upgradeStatus, waitFor, type KeptSocket } from "./support/socket.ts";
import { everythingTold, samples } from "./support/told.ts";

const names = dictionary.parameters.map(({ name }) => name);

describe("the live socket", () => {
  it("begins with who the client is, all that is known, and the latest value of every parameter", async () => {
    const server = await exercise();
    server.say({ kind: "samples", batch: samples("downlink", [4, 10, 1], [4, 20, 2], [7, 5, 3]) });
    // A playback of what was measured before.
    server.say({ kind: "samples", batch: samples("downlink", [4, 15, 9]) });
    const live = await openLive(await server.listen());
    await live.until(() => live.batches.length > 0);
    expect(live.texts[0]).toMatchObject({ live: { person: { role: "instructor" } } });
    expect(live.batches).toEqual([samples("downlink", [4, 20, 2], [7, 5, 3])]);
    const events = live.texts.find((text) => "topic" in text && text.topic === "events");
    expect(events).toMatchObject({ content: [{ number: 1 }, { number: 2 }, { number: 3 }] });
  });

  it("brings what changes to everybody who may know it", async () => {
    const server = await exercise();
    const base = await server.listen();
    const both = [await openLive(base), await openLive(base)];
    const changed = { ...command(1), status: "EXECUTED" };
    server.say({ kind: "told", topic: "commands", content: [changed] });
    server.say({ kind: "samples", batch: samples("downlink", [1, 2, 3]) });
    for (const live of both) {
      await live.until(() => live.batches.length > 0);
      expect(live.texts.at(-1)).toEqual({ topic: "commands", content: [changed] });
      expect(live.batches).toEqual([samples("downlink", [1, 2, 3])]);
    }
    expect(server.parts.told.line("commands", 1)?.status).toBe("EXECUTED");
  });

  it("brings the parameters that were asked for by name, of the origins that were asked for", async () => {
    const server = await exercise();
    server.say({ kind: "samples", batch: samples("downlink", [0, 1, 1], [1, 1, 1], [2, 1, 1]) });
    const live = await openLive(await server.listen());
    await live.until(() => live.batches.length === 1);
    await subscribe(live, { origins: ["downlink", "truth"], parameters: [names[1]!, names[2]!, "nobody.knows"] });
    expect(live.batches.at(-1)?.parameter).toEqual(Uint16Array.of(1, 2));
    server.say({ kind: "samples", batch: samples("downlink", [0, 2, 1]) });
    server.say({ kind: "samples", batch: samples("cable", [1, 2, 1]) });
    server.say({ kind: "samples", batch: samples("downlink", [2, 3, 5], [0, 3, 5]) });
    await live.until(() => live.batches.length === 3);
    expect(live.batches.at(-1)).toEqual(samples("downlink", [2, 3, 5]));
  });

  it("begins anew with another branch: what was told and measured before is void", async () => {
    const server = await exercise();
    server.say({ kind: "samples", batch: samples("downlink", [0, 1, 1]) });
    const [description] = everythingTold(2);
    server.say(description!);
    expect([server.parts.told.get("events"), server.parts.latest.of("downlink").parameter.length]).toEqual([[], 0]);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"subscribe":{}}',
    '{"subscribe":{"origins":["rumours"]}}',
    '{"subscribe":{"origins":[],"more":1}}',
    '{"subscribe":{"origins":["downlink","downlink","downlink","downlink"]}}',
    '{"__proto__":{"origins":[]}}',
  ])("answers what it does not understand (%s) and goes on", async (message) => {
    const server = await exercise();
    const live = await openLive(await server.listen());
    live.socket.send(message);
    await live.until(() => live.texts.some((text) => "refused" in text));
    expect(live.closed.code).toBe(null);
  });

  it("refuses bytes, and closes on a message beyond 64 KiB", async () => {
    const server = await exercise();
    const live = await openLive(await server.listen());
    live.socket.send(Buffer.from([1, 2, 3]));
    await live.until(() => live.texts.some((text) => "refused" in text));
    live.socket.send("x".repeat(65_537));
    await live.until(() => live.closed.code !== null);
    expect(live.closed.code).toBe(1009);
  });

  it("closes on whoever asks without end", async () => {
    const server = await exercise();
    const live = await openLive(await server.listen());
    for (let i = 0; i < 100; i += 1) live.socket.send("x");
    await live.until(() => live.closed.code !== null);
    expect(live.closed.code).toBe(liveClose.tooManyMessages);
  });

  it("is for so many pages, and not more", async () => {
    const server = await exercise();
    const base = await server.listen();
    const open = await Promise.all(Array.from({ length: connectionsMax }, () => openLive(base)));
    expect(await upgradeStatus(base, {})).toBe(503);
    open[0]!.socket.close();
    await waitFor(() => server.parts.live.count < connectionsMax, "the end of a connection");
    expect(await upgradeStatus(base, {})).toBe(101);
  });

  it("gives a sign of life, and cuts off whoever gives none", async () => {
    const server = await exercise();
    const live = await openLive(await server.listen());
    server.parts.live.beat();
    await live.until(() => live.texts.some((text) => "beat" in text));
    server.parts.live.ping();
    await new Promise((resolve) => live.socket.once("ping", resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.parts.live.ping();
    expect(server.parts.live.count).toBe(1);
    live.socket.pause();
    server.parts.live.ping();
    server.parts.live.ping();
    await waitFor(() => server.parts.live.count === 0, "the end of a dead connection");
  });
});

describe("a slow client", () => {
  it("loses samples, counted to the row, but nothing that was told, and is brought up to date", async () => {
    const server = await exercise();
    const live = await openLive(await server.listen());
    const before = live.texts.length;
    live.socket.pause();
    const [rows, batches] = [2000, 600];
    for (let i = 1; i <= batches; i += 1) {
      server.say({ kind: "samples", batch: wide(rows, i) });
      if (i % 100 === 0) server.say({ kind: "told", topic: "commands", content: [command(1000 + i)] });
      // Lets the sockets work.
      if (i % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    live.socket.resume();
    await live.until(() => {
      server.parts.live.beat();
      return live.texts.some((text) => "lost" in text);
    });
    const lost = live.texts.flatMap((text) => ("lost" in text ? [text.lost] : []));
    const latest = await brought(live, batches);
    expect(latest.value).toEqual(new Float64Array(rows).fill(batches));
    const received = live.batches.length - lost.length;
    expect(lost.reduce((sum, each) => sum + each.batches, received)).toBe(batches);
    expect(lost.reduce((sum, each) => sum + each.rows, received * rows)).toBe(batches * rows);
    const commands = live.texts.slice(before).flatMap((text) => idsOf(text));
    expect(commands).toEqual([1100, 1200, 1300, 1400, 1500, 1600]);
  });

  it("that does not even take what is told is let go", async () => {
    const server = await exercise();
    const live = await openLive(await server.listen());
    live.socket.pause();
    const large = { kind: "told", topic: "events", content: [{ ...event, text: "x".repeat(1 << 20) }] } as const;
    for (let i = 0; i < 60; i += 1) {
      server.say(large);
      await new Promise((resolve) => setImmediate(resolve));
    }
    live.socket.resume();
    await live.until(() => live.closed.code !== null);
    expect(live.closed.code).toBe(liveClose.tooSlow);
  });

  it("harms nobody else", async () => {
    const server = await exercise();
    const base = await server.listen();
    const [slow, quick] = [await openLive(base), await openLive(base)];
    slow.socket.pause();
    for (let i = 1; i <= 400; i += 1) {
      server.say({ kind: "samples", batch: wide(2000, i) });
      await new Promise((resolve) => setImmediate(resolve));
      if (i % 20 === 0) await quick.until(() => quick.batches.length >= i);
    }
    expect(quick.batches.map(({ value }) => value[0])).toEqual(Array.from({ length: 400 }, (_, i) => i + 1));
    expect(quick.texts.some((text) => "lost" in text)).toBe(false);
  });
});

describe("wishes for parameters", () => {
  it("are remembered, but not without end", () => {
    const indices = new ParameterIndices();
    for (let i = 0; i < 2000; i += 1) {
      const wished = new Set([names[i % names.length]!, `x${i}`]);
      expect(indices.of("downlink", { key: String(i), names: wished })?.size).toBe(1);
    }
    const known = { key: "a", names: new Set(["truth.rate"]) };
    expect(indices.of("truth", known)?.size).toBe(0);
    indices.setTruth(["truth.rate"]);
    expect(indices.of("truth", known)?.size).toBe(1);
  });
});

const event = {
  number: 50,
  at_us: 1,
  generated_us: null,
  source: "ground",
  severity: "info",
  text: "",
  audience: "everybody",
} as const;

async function exercise(): Promise<TestServer> {
  const server = await testServer();
  for (const each of everythingTold()) server.say(each);
  return server;
}

/** Subscribes and waits for the latest values, which are the answer. */
async function subscribe(live: KeptSocket, wanted: object): Promise<void> {
  const before = live.batches.length;
  live.socket.send(JSON.stringify({ subscribe: wanted }));
  await live.until(() => live.batches.length > before);
}

const wide = (rows: number, value: number) =>
  samples("downlink", ...Array.from({ length: rows }, (_, i) => [i, value, value] as const));

async function brought(live: KeptSocket, value: number) {
  const isLatest = (): boolean => live.batches.at(-1)?.value[0] === value;
  await live.until(isLatest);
  return live.batches.at(-1)!;
}

const idsOf = (text: LiveText): number[] =>
  "topic" in text && text.topic === "commands" ? text.content.map(({ requestId }) => requestId) : [];

function command(requestId: number) {
  const told = everythingTold().find(({ topic }) => topic === "commands");
  if (told?.topic !== "commands") throw new Error("no commands are told");
  return { ...told.content[0]!, requestId };
}
