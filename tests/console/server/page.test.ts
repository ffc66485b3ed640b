import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addEverybody, testDirectory, testServer } from "./support/server.ts";

describe("the page", () => {
  it("is there at every address of its own, without signing in", async () => {
    const server = await testServer({ webRoot: built() });
    addEverybody(server);
    for (const url of ["/", "/index.html", "/instructor", "/plots/power?from=1"]) {
      const reply = await server.app.inject({ url });
      expect([url, reply.statusCode, reply.body]).toEqual([url, 200, "<title>page</title>"]);
      expect(reply.headers["cache-control"]).toBe("no-cache");
    }
  });

  it("has files that never change, and none that are not there", async () => {
    const { app } = await testServer({ webRoot: built() });
    const script = await app.inject({ url: "/assets/page-1a2b.js" });
    expect([script.body, script.headers["cache-control"]]).toEqual(["// page", "public, max-age=31536000, immutable"]);
    for (const url of ["/assets/other.js", "/favicon.ico", "/api", "/api/", "/api/nothing", "/apiary.js"])
      expect([url, (await app.inject({ url })).statusCode]).toEqual([url, 404]);
  });

  it.each(["/../secret", "/..%2fsecret", "/%2e%2e/secret", "/assets/..%5c..%5csecret", "/.secret", "/%00"])(
    "gives nothing from beside its folder (%s)",
    async (url) => {
      const root = built();
      writeFileSync(join(root, "..", "secret"), "hidden");
      writeFileSync(join(root, ".secret"), "hidden");
      const { app } = await testServer({ webRoot: root });
      const reply = await app.inject({ url });
      expect([reply.statusCode < 500, reply.body.includes("hidden")]).toEqual([true, false]);
    },
  );

  it("may come after the server has started, which says so until then", async () => {
    const root = join(testDirectory(), "late");
    const { app } = await testServer({ webRoot: root });
    const early = await app.inject({ url: "/" });
    expect([early.statusCode, early.body.includes("not been built")]).toEqual([404, true]);
    mkdirSync(root);
    writeFileSync(join(root, "index.html"), "<title>late</title>");
    expect((await app.inject({ url: "/" })).body).toBe("<title>late</title>");
  });
});

function built(): string {
  const root = join(testDirectory(), "web");
  mkdirSync(join(root, "assets"), { recursive: true });
  writeFileSync(join(root, "index.html"), "<title>page</title>");
  writeFileSync(join(root, "assets", "page-1a2b.js"), "// page");
  return root;
}
