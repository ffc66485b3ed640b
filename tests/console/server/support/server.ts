import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createApp, type Api } from "../../../../src/console/server/app.ts";
import { ExerciseLink } from "../../../../src/console/server/exercise-link.ts";
import type { History } from "../../../../src/console/server/history.ts";
import { Identity } from "../../../../src/console/server/identity/identity.ts";
import { hashPassword } from "../../../../src/console/server/identity/passwords.ts";
import { openIdentityStore } from "../../../../src/console/server/identity/store.ts";
import { LatestValues } from "../../../../src/console/server/latest-values.ts";
import { LiveHub } from "../../../../src/console/server/live/hub.ts";
import type { ServerParts } from "../../../../src/console/server/parts.ts";
import { receive } from "../../../../src/console/server/receive.ts";
import type { Operation, OperationReply } from "../../../../src/console/protocol/operation.ts";
import type { HostMessage } from "../../../../src/console/protocol/port.ts";
import type { Person } from "../../../../src/console/protocol/role.ts";
import { ToldState } from "../../../../src/console/protocol/told.ts";

export const password = "correct horse";
/** Made once: each takes a while. */
export const passwordHash = (await hashPassword(password)) ?? "";

export interface Asked {
  readonly person: Person;
  readonly operation: Operation;
}

export interface TestServer {
  readonly app: Api;
  readonly parts: ServerParts;
  readonly identity: Identity;
  /** What reached the exercise. */
  readonly asked: Asked[];
  readonly clock: { now_ms: number };
  /** How the exercise answers. */
  reply: (asked: Asked) => OperationReply;
  say(message: HostMessage): void;
  /** Headers of somebody with an account. */
  as(name: string): Record<string, string>;
  /** Listens on a free port of this machine; its base address. */
  listen(): Promise<string>;
}

export interface TestOptions {
  readonly dataDir?: string;
  readonly history?: History;
  readonly webRoot?: string;
}

/** The server in this thread, with an exercise that says yes. Nobody has an account. */
export async function testServer({
  dataDir = testDirectory(),
  history,
  webRoot,
}: TestOptions = {}): Promise<TestServer> {
  const opened = openIdentityStore(dataDir);
  if (!opened.ok) throw new Error(opened.why);
  const clock = { now_ms: Date.now() };
  const identity = new Identity(opened.store, () => clock.now_ms);
  const asked: Asked[] = [];
  const exercise: ExerciseLink = new ExerciseLink((message) => {
    if (message.kind !== "operate") return;
    asked.push({ person: message.person, operation: message.operation });
    exercise.replied(message.call, server.reply({ person: message.person, operation: message.operation }));
  });
  const [told, latest] = [new ToldState(), new LatestValues()];
  const live = new LiveHub(told, latest);
  identity.onChanged = () => live.review((credentials) => identity.identify(credentials));
  const parts: ServerParts = { identity, exercise, told, latest, live, history: history ?? null, webRoot: webRoot ?? null, hostNames: [], loopbackOnly: true }; // prettier-ignore
  const app = await createApp(parts, { log: "silent" });
  onTestFinished(() => app.close());
  const tokens = new Map<string, string>();
  const server: TestServer = {
    app,
    parts,
    identity,
    asked,
    clock,
    reply: () => ({ ok: true }),
    say: (message) => receive(parts, message),
    as(name) {
      const account = identity.account(name);
      if (account === undefined) throw new Error(`no account ${name}`);
      const token = tokens.get(name) ?? identity.addToken(account, "test", null, 1)?.secret ?? "";
      tokens.set(name, token);
      return { authorization: `Bearer ${token}`, "x-falak": "1" };
    },
    async listen() {
      await app.listen({ host: "127.0.0.1", port: 0 });
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`;
    },
  };
  return server;
}

/** Somebody of every kind: ivy instructs, flo directs, ada has adcs, pat power, olga looks on. */
export function addEverybody({ identity }: TestServer): void {
  identity.addPerson({ name: "ivy", role: "instructor", position: null, password: passwordHash });
  identity.addPerson({ name: "flo", role: "trainee", position: "flight-director", password: passwordHash });
  identity.addPerson({ name: "ada", role: "trainee", position: "adcs", password: passwordHash });
  identity.addPerson({ name: "pat", role: "trainee", position: "power", password: passwordHash });
  identity.addPerson({ name: "olga", role: "observer", position: null, password: passwordHash });
}
export const everybody = ["ivy", "flo", "ada", "pat", "olga"] as const;
export const beforeTheGlass = ["flo", "ada", "pat", "olga"] as const;

/** A folder of its own, gone after the test. */
export function testDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), "falak-server-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
