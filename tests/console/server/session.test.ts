import { describe, expect, it } from "vitest";
import { addEverybody, everybody, password, testServer, type TestServer } from "./support/server.ts";
import { openLive } from "./support/socket.ts";

const own = { "x-falak": "1" };

describe("a session", () => {
  it("is not needed by whoever starts alone", async () => {
    const { app } = await testServer();
    const reply = await app.inject({ url: "/api/session" });
    expect(reply.json()).toMatchObject({ accounts: false, by: "open", person: { role: "instructor", position: "flight-director" } }); // prettier-ignore
  });

  it("begins with the first account for whoever made it, and others have to sign in", async () => {
    const { app } = await testServer();
    const payload = { name: "Ivy", role: "instructor", password };
    const made = await app.inject({ method: "POST", url: "/api/people", headers: own, payload });
    expect(made.statusCode).toBe(201);
    const [cookie] = made.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
    const { statusCode, body } = await app.inject({ url: "/api/session", headers: { cookie: `${cookie!.name}=${cookie!.value}` } }); // prettier-ignore
    expect([statusCode, body.includes("Ivy")]).toEqual([200, true]);
    expect((await app.inject({ url: "/api/session" })).statusCode).toBe(401);
    expect((await app.inject({ url: "/api/status" })).statusCode).toBe(401);
  });

  it("begins with name and password, and ends with signing out", async () => {
    const server = await testServer();
    addEverybody(server);
    const cookie = await signIn(server, "ADA");
    const session = await server.app.inject({ url: "/api/session", headers: { cookie } });
    expect(session.json()).toMatchObject({
      by: "password",
      person: { name: "ada", role: "trainee", position: "adcs" },
    });
    const out = await server.app.inject({ method: "DELETE", url: "/api/session", headers: { ...own, cookie } });
    expect(out.statusCode).toBe(204);
    expect((await server.app.inject({ url: "/api/session", headers: { cookie } })).statusCode).toBe(401);
  });

  it("is not told apart by what was wrong, the name or the password", async () => {
    const server = await testServer();
    addEverybody(server);
    const replies = await Promise.all(
      [["ada", "wrong password"], ["nobody", password]].map(([name = "", wrong = ""]) => login(server, name, wrong)), // prettier-ignore
    );
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([401, 401]);
    expect(replies[0]?.body).toBe(replies[1]?.body);
  });

  it("is tried six times a minute for a name, and not more", async () => {
    const server = await testServer();
    addEverybody(server);
    for (let i = 0; i < 6; i += 1) expect((await login(server, "ada", "wrong password")).statusCode).toBe(401);
    const late = await login(server, "Ada", password);
    expect([late.statusCode, late.headers["retry-after"]]).toEqual([429, expect.anything()]);
    expect((await login(server, "flo", password)).statusCode).toBe(200);
  });

  it("of an instructor looks through a trainee's eyes and has his rights, and comes back", async () => {
    const server = await testServer();
    addEverybody(server);
    const cookie = await signIn(server, "ivy");
    const headers = { ...own, cookie };
    const patch = (payload: object) => server.app.inject({ method: "PATCH", url: "/api/session", headers, payload });
    expect((await patch({ viewAs: "power" })).json()).toMatchObject({ viewAs: "power", person: { role: "trainee", position: "power" } }); // prettier-ignore
    expect((await server.app.inject({ url: "/api/faults", headers })).statusCode).toBe(403);
    expect((await server.app.inject({ url: "/api/people", headers })).statusCode).toBe(403);
    expect((await operate(server, headers, { do: "freeze" })).statusCode).toBe(403);
    expect((await operate(server, headers, { do: "command", command: "power.set_load" })).statusCode).toBe(200);
    expect(server.asked.map(({ person }) => person)).toEqual([{ name: "ivy", role: "trainee", position: "power" }]);
    expect((await patch({ viewAs: null })).json()).toMatchObject({ person: { role: "instructor" } });
    expect((await server.app.inject({ url: "/api/people", headers })).statusCode).toBe(200);
  });

  it("of an instructor takes the flight director's seat before it operates, where somebody has it", async () => {
    const server = await testServer();
    addEverybody(server);
    const headers = { ...own, cookie: await signIn(server, "ivy") };
    const command = { do: "command", command: "power.set_load" };
    const refused = await operate(server, headers, command);
    expect([refused.statusCode, refused.json<{ why: string }>().why]).toEqual([403, expect.stringContaining("take the seat")]); // prettier-ignore
    await server.app.inject({ method: "PATCH", url: "/api/session", headers, payload: { seat: true } });
    expect((await operate(server, headers, command)).statusCode).toBe(200);
  });

  it.each(["flo", "ada", "olga"])("of %s changes neither eyes nor seat", async (name) => {
    const server = await testServer();
    addEverybody(server);
    const headers = { ...own, cookie: await signIn(server, name) };
    for (const payload of [{ seat: true }, { viewAs: "power" }, { viewAs: null }])
      expect((await server.app.inject({ method: "PATCH", url: "/api/session", headers, payload })).statusCode).toBe(
        403,
      );
  });

  it("of whoever starts alone looks through a trainee's eyes too", async () => {
    const server = await testServer();
    const patched = await server.app.inject({ method: "PATCH", url: "/api/session", headers: own, payload: { viewAs: "adcs" } }); // prettier-ignore
    const [cookie] = patched.cookies;
    const headers = { cookie: `${cookie!.name}=${cookie!.value}` };
    expect((await server.app.inject({ url: "/api/session", headers })).json()).toMatchObject({ person: { position: "adcs" } }); // prettier-ignore
    expect((await server.app.inject({ url: "/api/targets", headers })).statusCode).toBe(403);
  });

  it("that ends, or sees with other eyes, closes its live sockets, and no other", async () => {
    const server = await testServer();
    addEverybody(server);
    const base = await server.listen();
    const [ivy, ada] = [await signInOver(base, "ivy"), await signInOver(base, "ada")];
    const sockets = { ivy: await openLive(base, { cookie: ivy }), ada: await openLive(base, { cookie: ada }) };
    await fetch(`${base}api/session`, { method: "PATCH", headers: { ...own, cookie: ivy, "content-type": "application/json" }, body: '{"viewAs":"adcs"}' }); // prettier-ignore
    await sockets.ivy.until(() => sockets.ivy.closed.code === 4001);
    expect(sockets.ada.closed.code).toBe(null);
    server.identity.removePerson("ada");
    await sockets.ada.until(() => sockets.ada.closed.code === 4001);
  });
});

describe("a token", () => {
  it("is shown once, asks with its owner's rights, and ends when it is removed", async () => {
    const server = await testServer();
    addEverybody(server);
    const headers = { ...own, cookie: await signIn(server, "ivy") };
    const made = await server.app.inject({ method: "POST", url: "/api/tokens", headers, payload: { label: "ci" } });
    const { id, token } = made.json<{ id: string; token: string }>();
    const bearer = { authorization: `Bearer ${token}` };
    expect((await server.app.inject({ url: "/api/session", headers: bearer })).json()).toMatchObject({ by: "token", person: { name: "ivy" } }); // prettier-ignore
    expect((await server.app.inject({ url: "/api/tokens", headers })).body).not.toContain(token);
    expect((await server.app.inject({ method: "DELETE", url: `/api/tokens/${id}`, headers })).statusCode).toBe(204);
    expect((await server.app.inject({ url: "/api/session", headers: bearer })).statusCode).toBe(401);
  });

  it("makes no tokens, and changes no eyes", async () => {
    const server = await testServer();
    addEverybody(server);
    const [post, patch] = await Promise.all([
      server.app.inject({ method: "POST", url: "/api/tokens", headers: server.as("ivy"), payload: { label: "x" } }),
      server.app.inject({
        method: "PATCH",
        url: "/api/session",
        headers: server.as("ivy"),
        payload: { viewAs: "adcs" },
      }),
    ]);
    expect([post.statusCode, patch.statusCode]).toEqual([403, 409]);
  });

  it.each(["", "x", "Bearer", "Bearer ", "Bearer x", "Basic eDp4"])(
    "that is wrong (%s) is not made up for by a cookie",
    async (authorization) => {
      const server = await testServer();
      addEverybody(server);
      const cookie = await signIn(server, "ivy");
      const reply = await server.app.inject({ url: "/api/session", headers: { cookie, authorization } });
      expect(reply.statusCode).toBe(401);
    },
  );

  it("of an instructor, made for a position, is that trainee's", async () => {
    const server = await testServer();
    addEverybody(server);
    const headers = { ...own, cookie: await signIn(server, "ivy") };
    const payload = { label: "as power", viewAs: "power" };
    const { token } = (await server.app.inject({ method: "POST", url: "/api/tokens", headers, payload })).json<{ token: string }>(); // prettier-ignore
    const asked = await server.app.inject({ url: "/api/score", headers: { authorization: `Bearer ${token}` } });
    expect(asked.statusCode).toBe(403);
  });
});

describe("everybody", () => {
  it.each(everybody)("%s is who his account says", async (name) => {
    const server = await testServer();
    addEverybody(server);
    const reply = await server.app.inject({ url: "/api/session", headers: server.as(name) });
    expect(reply.json()).toMatchObject({ person: { name } });
  });
});

const login = (server: TestServer, name: string, word: string) =>
  server.app.inject({ method: "POST", url: "/api/session", headers: own, payload: { name, password: word } });

const operate = (server: TestServer, headers: Record<string, string>, payload: object) =>
  server.app.inject({ method: "POST", url: "/api/operations", headers, payload });

async function signIn(server: TestServer, name: string): Promise<string> {
  const [cookie] = (await login(server, name, password)).cookies;
  return `${cookie!.name}=${cookie!.value}`;
}

/** Over a real connection: the cookie's name has its port. */
async function signInOver(base: string, name: string): Promise<string> {
  const headers = { ...own, "content-type": "application/json" };
  const reply = await fetch(`${base}api/session`, {
    method: "POST",
    headers,
    body: JSON.stringify({ name, password }),
  });
  return reply.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}
