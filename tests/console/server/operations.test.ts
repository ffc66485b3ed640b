import { describe, expect, it } from "vitest";
import type { OperationReply } from "../../../src/console/protocol/operation.ts";
import { ExerciseLink } from "../../../src/console/server/exercise-link.ts";
import { addEverybody, testServer, type TestServer } from "./support/server.ts";

const operate = (server: TestServer, headers: Record<string, string>, payload: object) =>
  server.app.inject({ method: "POST", url: "/api/operations", headers: { "x-falak": "1", ...headers }, payload });

describe("an operation", () => {
  it("reaches the exercise with who asks for it, and its answer comes back", async () => {
    const server = await testServer();
    addEverybody(server);
    server.reply = () => ({ ok: true, requestId: 7, text: "queued" });
    const reply = await operate(server, server.as("pat"), { do: "command", command: "power.set_load" });
    expect([reply.statusCode, reply.json()]).toEqual([200, { ok: true, requestId: 7, text: "queued" }]);
    expect(server.asked).toEqual([
      {
        person: { name: "pat", role: "trainee", position: "power" },
        operation: { do: "command", command: "power.set_load", arguments: {} },
      },
    ]);
  });

  it("that a person may not ask for never reaches the exercise", async () => {
    const server = await testServer();
    addEverybody(server);
    const reply = await operate(server, server.as("pat"), { do: "fault", channel: "x", kind: "stuck" });
    expect([reply.statusCode, reply.headers["content-type"]]).toEqual([403, "application/problem+json"]);
    expect(reply.json()).toMatchObject({ status: 403, ok: false, reason: "not-allowed", why: "pat: fault is for instructors" }); // prettier-ignore
    expect(server.asked).toEqual([]);
  });

  it.each<[Exclude<OperationReply, { ok: true }>["reason"], number]>([
    ["not-allowed", 403],
    ["unknown", 404],
    ["out-of-range", 422],
    ["needs-confirmation", 409],
    ["not-now", 409],
    ["failed", 502],
  ])("that the exercise refuses as %s is answered with %i and its words", async (reason, status) => {
    const server = await testServer();
    server.reply = () => ({ ok: false, reason, why: "because" });
    const reply = await operate(server, {}, { do: "freeze" });
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toMatchObject({ ok: false, reason, why: "because", detail: "because", status });
  });

  it("that is malformed is answered with every place that is wrong", async () => {
    const server = await testServer();
    const reply = await operate(server, {}, { do: "step", for_s: -1, extra: 1 });
    expect(reply.statusCode).toBe(400);
    expect(reply.json<{ problems: { at: string }[] }>().problems.map(({ at }) => at)).toContain("/for_s");
  });

  it("larger than 64 KiB is refused before it is read", async () => {
    const server = await testServer();
    const reply = await operate(server, {}, { do: "note", text: "x".repeat(65_536) });
    expect(reply.statusCode).toBe(413);
  });

  it("is asked for 240 times a minute by one person, and not more", async () => {
    const server = await testServer();
    addEverybody(server);
    const ada = server.as("ada");
    for (let i = 0; i < 240; i += 1) expect((await operate(server, ada, { do: "hint" })).statusCode).toBe(200);
    expect((await operate(server, ada, { do: "hint" })).statusCode).toBe(429);
    expect((await operate(server, server.as("pat"), { do: "hint" })).statusCode).toBe(200);
  });

  it("is refused while 256 wait for an exercise that does not answer", async () => {
    const silent = new ExerciseLink(() => undefined);
    const person = { name: "ivy", role: "instructor", position: null } as const;
    const waiting = Array.from({ length: 256 }, () => silent.operate(person, { do: "freeze" }));
    expect(await silent.operate(person, { do: "freeze" })).toMatchObject({ ok: false, reason: "busy" });
    silent.close();
    expect((await Promise.all(waiting)).every((answer) => !answer.ok && answer.reason === "silent")).toBe(true);
  });
});
