import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { whyForeign } from "../../../src/console/server/guard/origin.ts";
import { testServer } from "./support/server.ts";
import { upgradeStatus } from "./support/socket.ts";

const own = { "x-falak": "1" };
const here = { hostNames: ["bench.lab"], loopbackOnly: true };
const network = { hostNames: ["bench.lab"], loopbackOnly: false };
const why = (headers: Record<string, string>, rules = here, method = "GET", path = "/api/status"): string | null =>
  whyForeign({ method, path, headers }, rules);

describe("a request", () => {
  it.each(["localhost:8420", "127.0.0.1:8420", "127.9.9.9", "[::1]:8420", "LOCALHOST", "bench.lab:1"])(
    "to %s is ours",
    (host) => {
      expect(why({ host })).toBe(null);
    },
  );

  it.each([
    "evil.example:8420",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "192.168.1.5:8420",
    "",
    "x y",
    "localhost:8420:1",
    "user@localhost",
    "[::1",
    "[evil]",
  ])("to %s is refused: somebody pointed that name here", (host) => {
    expect(why({ host })).toContain("Host");
  });

  it("to an address of the network is ours where the server listens there, and to a name is not", () => {
    expect(why({ host: "192.168.1.5:8420" }, network)).toBe(null);
    expect(why({ host: "evil.example:8420" }, network)).toContain("Host");
  });

  it.each(["http://evil.example", "http://localhost:3000", "http://127.0.0.1:8420", "null", "https://localhost", ""])(
    "from the page %s is refused by localhost:8420",
    (origin) => {
      expect(why({ host: "localhost:8420", origin })).toContain("Origin");
    },
  );

  it.each(["http://localhost:8420", "https://localhost:8420"])("from our own page %s is ours", (origin) => {
    expect(why({ host: "localhost:8420", origin })).toBe(null);
  });

  it.each(["cross-site", "same-site"])(
    "that a browser says to be %s is refused by the interface, and may open the page",
    (site) => {
      const headers = { host: "localhost:8420", "sec-fetch-site": site };
      expect([why(headers), why(headers, here, "GET", "/")]).toEqual([expect.any(String), null]);
    },
  );

  it.each(["POST", "PATCH", "DELETE", "PUT"])("by %s without a header of our own is refused", (method) => {
    expect(why({ host: "localhost" }, here, method)).toContain("x-falak");
    expect(why({ host: "localhost", ...own }, here, method)).toBe(null);
  });
});

describe("the server", () => {
  it("refuses foreign hosts and origins on every route, the page included", async () => {
    const { app, asked } = await testServer();
    const payload = { do: "freeze" };
    for (const headers of [{ host: "evil.example" }, { host: "localhost", origin: "http://evil.example" }]) {
      for (const url of ["/", "/api/session", "/api/openapi.json", "/nothing"])
        expect((await app.inject({ url, headers })).statusCode).toBe(403);
      const post = await app.inject({
        method: "POST",
        url: "/api/operations",
        headers: { ...own, ...headers },
        payload,
      });
      expect(post.statusCode).toBe(403);
    }
    expect(asked).toEqual([]);
  });

  it("takes no operation from a plain form", async () => {
    const { app, asked } = await testServer();
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const headers = { ...own, "content-type": type };
      const reply = await app.inject({ method: "POST", url: "/api/operations", headers, payload: '{"do":"freeze"}' });
      expect([type, reply.statusCode]).toEqual([type, type === "text/plain" ? 400 : 415]);
    }
    expect(asked).toEqual([]);
  });

  it("upgrades for its own page and for scripts, and for nobody else", async () => {
    const server = await testServer();
    const base = await server.listen();
    const host = new URL(base).host;
    expect(await upgradeStatus(base, {})).toBe(101);
    expect(await upgradeStatus(base, { origin: `http://${host}` })).toBe(101);
    expect(await upgradeStatus(base, { origin: "http://evil.example" })).toBe(403);
    expect(await upgradeStatus(base, { origin: "http://localhost:3000" })).toBe(403);
    expect(await upgradeStatus(base, { host: "evil.example" })).toBe(403);
    server.identity.addPerson({ name: "ivy", role: "instructor", position: null, password: "" });
    expect(await upgradeStatus(base, {})).toBe(401);
  });

  it("keeps no connection whose upgrade it refused", async () => {
    const server = await testServer();
    const { port } = new URL(await server.listen());
    const socket = connect(Number(port), "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    const head = ["GET /api/live HTTP/1.1", "Host: evil.example", "Connection: upgrade", "Upgrade: websocket", "", ""];
    socket.write(head.join("\r\n"));
    socket.resume();
    await once(socket, "end");
    expect(socket.bytesRead).toBeGreaterThan(0);
  });

  it("sends with every reply what a browser may do with it", async () => {
    const { app } = await testServer();
    for (const url of ["/", "/api/session", "/api/nothing"]) {
      const { headers } = await app.inject({ url });
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers["access-control-allow-origin"]).toBe(undefined);
    }
  });
});
