import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Identity } from "../../../src/console/server/identity/identity.ts";
import { hashPassword, verifyPassword } from "../../../src/console/server/identity/passwords.ts";
import { openIdentityStore } from "../../../src/console/server/identity/store.ts";
import { password, passwordHash, testDirectory } from "./support/server.ts";

const hour_ms = 3_600_000;

describe("people", () => {
  it("and their sessions and tokens are there again after a restart", () => {
    const dataDir = testDirectory();
    const first = identityIn(dataDir);
    first.addPerson(ivy);
    const cookie = first.signIn("ivy");
    const session = first.sessionOf(cookie)!;
    first.changeSession(session, { viewAs: "power" });
    const token = first.addToken(first.account("ivy")!, "ci", null, 30)!.secret;
    const again = identityIn(dataDir);
    expect(again.identify({ cookie, token: undefined, local: true })?.person).toEqual({ name: "ivy", role: "trainee", position: "power" }); // prettier-ignore
    expect(again.identify({ cookie: undefined, token, local: false })?.by).toBe("token");
    expect(again.people()).toEqual([{ name: "ivy", role: "instructor", position: null }]);
  });

  it("are kept in a file that only its owner reads, without a password, cookie or token in it", () => {
    const dataDir = testDirectory();
    const identity = identityIn(dataDir);
    identity.addPerson(ivy);
    const secrets = [
      password,
      identity.signIn("ivy"),
      identity.addToken(identity.account("ivy")!, "ci", null, 1)!.secret,
    ];
    const path = join(dataDir, "people.json");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const each of secrets) expect(readFileSync(path, "utf8")).not.toContain(each);
  });

  it("in a file that others can read are refused, with what to do", () => {
    const dataDir = testDirectory();
    identityIn(dataDir).addPerson(ivy);
    chmodSync(join(dataDir, "people.json"), 0o644);
    expect(openIdentityStore(dataDir)).toMatchObject({ ok: false, why: expect.stringContaining("chmod 600") });
  });

  it.each(["", "{", "[]", '{"version":2,"people":[],"sessions":[],"tokens":[]}'])(
    "in a file that is not right (%s) are refused, not forgotten",
    (text) => {
      const dataDir = testDirectory();
      writeFileSync(join(dataDir, "people.json"), text, { mode: 0o600 });
      expect(openIdentityStore(dataDir)).toMatchObject({ ok: false, why: expect.stringContaining("people.json") });
    },
  );

  it("are signed out after a day without a sign of them, and after a week in any case", () => {
    const clock = { now_ms: 0 };
    const identity = identityIn(testDirectory(), clock);
    identity.addPerson(ivy);
    const cookie = identity.signIn("ivy");
    const isIn = (): boolean => identity.identify({ cookie, token: undefined, local: true }) !== null;
    for (let hour = 0; hour < 7 * 24; hour += 12) {
      clock.now_ms = hour * hour_ms;
      expect([hour, isIn()]).toEqual([hour, true]);
    }
    clock.now_ms += 12 * hour_ms + 1;
    expect(isIn()).toBe(false);
    const another = identity.signIn("ivy");
    clock.now_ms += 24 * hour_ms + 1;
    expect(identity.identify({ cookie: another, token: undefined, local: true })).toBe(null);
  });

  it("lose sessions and tokens with their account", () => {
    const identity = identityIn(testDirectory());
    identity.addPerson(ivy);
    identity.addPerson({ ...ivy, name: "ian" });
    const cookie = identity.signIn("ian");
    const token = identity.addToken(identity.account("ian")!, "ci", null, 1)!.secret;
    expect(identity.removePerson("ian")).toBe("removed");
    expect(identity.identify({ cookie, token: undefined, local: true })).toBe(null);
    expect(identity.identify({ cookie: undefined, token, local: true })).toBe(null);
  });

  it("keep an instructor as long as there is anybody else", () => {
    const identity = identityIn(testDirectory());
    expect(identity.addPerson({ ...ivy, name: "ada", role: "trainee", position: "adcs" })).toBe("needs-instructor");
    identity.addPerson(ivy);
    identity.addPerson({ ...ivy, name: "ada", role: "trainee", position: "adcs" });
    expect(identity.removePerson("ivy")).toBe("last-instructor");
    expect([identity.removePerson("ada"), identity.removePerson("ivy")]).toEqual(["removed", "removed"]);
    expect(identity.hasAccounts).toBe(false);
  });

  it("have names that cannot be taken for one another", () => {
    const identity = identityIn(testDirectory());
    identity.addPerson(ivy);
    expect(identity.addPerson({ ...ivy, name: "IVY" })).toBe("exists");
    expect(identity.addPerson({ ...ivy, name: "ｉｖｙ" })).toBe("exists");
  });

  it("need no account on this machine until there is one, and one from elsewhere", () => {
    const identity = identityIn(testDirectory());
    const nothing = { cookie: undefined, token: undefined };
    expect(identity.identify({ ...nothing, local: true })?.person).toEqual({ name: "operator", role: "instructor", position: "flight-director" }); // prettier-ignore
    expect(identity.identify({ ...nothing, local: false })).toBe(null);
    const cookie = identity.signIn(null);
    identity.addPerson(ivy);
    expect(identity.identify({ ...nothing, local: true })).toBe(null);
    expect(identity.identify({ cookie, token: undefined, local: true })).toBe(null);
  });

  it("who instruct sit in the flight director's seat until somebody else has it, and when they take it", () => {
    const identity = identityIn(testDirectory());
    identity.addPerson(ivy);
    const cookie = identity.signIn("ivy");
    const position = () => identity.identify({ cookie, token: undefined, local: true })?.person.position;
    expect(position()).toBe("flight-director");
    identity.addPerson({ ...ivy, name: "flo", role: "trainee", position: "flight-director" });
    expect(position()).toBe(null);
    identity.changeSession(identity.sessionOf(cookie)!, { seat: true });
    expect(position()).toBe("flight-director");
  });
});

describe("a password", () => {
  it("is right however its letters were composed, and wrong otherwise", async () => {
    const hash = (await hashPassword("Grüße, Mond")) ?? "";
    expect(await verifyPassword("Grüße, Mond".normalize("NFD"), hash)).toBe("right");
    expect(await verifyPassword("Gruße, Mond", hash)).toBe("wrong");
    expect(await verifyPassword("", undefined)).toBe("wrong");
  });

  it("has another hash each time, by Argon2id at the cost that is asked for", async () => {
    const again = await hashPassword(password);
    expect(again).not.toBe(passwordHash);
    expect(again).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

const ivy = { name: "ivy", role: "instructor", position: null, password: passwordHash } as const;

function identityIn(dataDir: string, clock = { now_ms: Date.now() }): Identity {
  const opened = openIdentityStore(dataDir);
  if (!opened.ok) throw new Error(opened.why);
  return new Identity(opened.store, () => clock.now_ms);
}
