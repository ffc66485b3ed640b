/** People, sessions and tokens of this server: who a caller is, and who may come. Plain state, saved at every change. */

import type { PersonLine, SessionChange, TokenLine, View } from "../../protocol/account.ts";
import type { Person, Position, Role } from "../../protocol/role.ts";
import { isSecret, keyOf, newSecret } from "./secrets.ts";
import type { Account, IdentityState, SessionRecord, TokenRecord } from "./state.ts";
import type { IdentityStore } from "./store.ts";

/** Who asks, with what stands behind it. */
export interface Caller {
  readonly by: "password" | "token" | "open";
  /** As everybody but this file sees him: through whose eyes he looks. */
  readonly person: Person;
  /** Null where nobody has an account. */
  readonly account: Account | null;
  readonly session: SessionRecord | null;
  readonly viewAs: View | null;
  readonly seat: boolean;
}

export interface Credentials {
  /** What the cookie holds. */
  readonly cookie: string | undefined;
  readonly token: string | undefined;
  /** The caller sits at this machine: only then does the absence of accounts let him in. */
  readonly local: boolean;
}

const minute_ms = 60_000;
const hour_ms = 60 * minute_ms;
const idleMax_ms = 24 * hour_ms;
const ageMax_ms = 7 * 24 * hour_ms;
/** How exactly the last sight of a session is kept: each keeping writes the file. */
const seenStep_ms = 10 * minute_ms;
const sessionsMax = 200;
const tokensMax = 100;
export const peopleMax = 100;

/** Whoever starts alone. */
export const soloName = "operator";

export class Identity {
  private readonly state: IdentityState;
  private readonly store: IdentityStore;
  private readonly now_ms: () => number;
  /** Called after whatever may have changed who somebody is. */
  onChanged: () => void = () => undefined;

  constructor(store: IdentityStore, now_ms: () => number) {
    this.state = structuredClone(store.initial);
    this.store = store;
    this.now_ms = now_ms;
  }

  /** There are accounts: others sign in. */
  get hasAccounts(): boolean {
    return this.state.people.length > 0;
  }

  people(): PersonLine[] {
    return this.state.people.map(({ name, role, position }) => ({ name, role, position }));
  }

  account(name: string): Account | undefined {
    return this.state.people.find((one) => sameName(one.name, name));
  }

  /** Null: not known. A token that is wrong is not made up for by a cookie. */
  identify({ cookie, token, local }: Credentials): Caller | null {
    if (token !== undefined) return this.byToken(token);
    const session = cookie === undefined ? undefined : this.sessionOf(cookie);
    if (session !== undefined && session.account !== null) return this.bySession(session);
    return this.hasAccounts || !local ? null : this.open(session ?? null);
  }

  /** A new session of an account, or of whoever starts alone; returns what the cookie shall hold. */
  signIn(account: string | null): string {
    const secret = newSecret();
    const now = this.now_ms();
    const { sessions } = this.state;
    sessions.push({ key: keyOf(secret), account, viewAs: null, seat: false, created_ms: now, seen_ms: now });
    this.state.sessions = sessions.filter((one) => !this.isOver(one)).slice(-sessionsMax);
    this.changed();
    return secret;
  }

  signOut(session: SessionRecord): void {
    this.state.sessions = this.state.sessions.filter((one) => one.key !== session.key);
    this.changed();
  }

  changeSession(session: SessionRecord, { viewAs, seat }: SessionChange): void {
    if (viewAs !== undefined) session.viewAs = viewAs;
    if (seat !== undefined) session.seat = seat;
    this.changed();
  }

  /** The session record that a cookie names; undefined where it is over. */
  sessionOf(cookie: string): SessionRecord | undefined {
    if (!isSecret(cookie)) return undefined;
    const key = keyOf(cookie);
    const session = this.state.sessions.find((one) => one.key === key);
    return session === undefined || this.isOver(session) ? undefined : session;
  }

  addPerson(account: Account): "added" | "exists" | "too-many" | "needs-instructor" {
    if (this.account(account.name) !== undefined) return "exists";
    if (this.state.people.length >= peopleMax) return "too-many";
    if (!this.hasAccounts && account.role !== "instructor") return "needs-instructor";
    // Sessions from before the first account would otherwise be nobody's.
    if (!this.hasAccounts) this.state.sessions = [];
    this.state.people.push(account);
    this.changed();
    return "added";
  }

  /** The last instructor goes last: without him nobody could let others in. */
  removePerson(name: string): "removed" | "unknown" | "last-instructor" {
    const account = this.account(name);
    if (account === undefined) return "unknown";
    const others = this.state.people.filter((one) => one !== account);
    if (others.length > 0 && !others.some(({ role }) => role === "instructor")) return "last-instructor";
    this.state.people = others;
    this.state.sessions = this.state.sessions.filter((one) => one.account !== account.name);
    this.state.tokens = this.state.tokens.filter((one) => one.account !== account.name);
    this.changed();
    return "removed";
  }

  /** The new token's secret, shown once; null where there are too many. */
  addToken(account: Account, label: string, viewAs: View | null, days: number): { secret: string; id: string } | null {
    const now = this.now_ms();
    this.state.tokens = this.state.tokens.filter((one) => one.expires_ms > now);
    if (this.state.tokens.length >= tokensMax) return null;
    const secret = newSecret();
    const key = keyOf(secret);
    const id = key.slice(0, 12);
    const expires_ms = now + days * 24 * hour_ms;
    this.state.tokens.push({ id, key, label, account: account.name, viewAs, created_ms: now, expires_ms });
    this.changed();
    return { secret, id };
  }

  tokens(): TokenLine[] {
    return this.state.tokens.map(({ id, label, account, viewAs, created_ms, expires_ms }) => {
      return { id, label, owner: account, viewAs, createdUtc: utc(created_ms), expiresUtc: utc(expires_ms) };
    });
  }

  removeToken(id: string): boolean {
    const kept = this.state.tokens.filter((one) => one.id !== id);
    const removed = kept.length < this.state.tokens.length;
    this.state.tokens = kept;
    if (removed) this.changed();
    return removed;
  }

  private byToken(secret: string): Caller | null {
    if (!isSecret(secret)) return null;
    const key = keyOf(secret);
    const token = this.state.tokens.find((one) => one.key === key);
    return token === undefined ? null : this.asToken(token);
  }

  private asToken(token: TokenRecord): Caller | null {
    const account = this.account(token.account);
    if (account === undefined || token.expires_ms <= this.now_ms()) return null;
    const { viewAs } = token;
    return { by: "token", person: this.personOf(account, viewAs, false), account, session: null, viewAs, seat: false };
  }

  private bySession(session: SessionRecord): Caller | null {
    const account = session.account === null ? undefined : this.account(session.account);
    if (account === undefined) return null;
    const now = this.now_ms();
    if (now - session.seen_ms > seenStep_ms) {
      session.seen_ms = now;
      this.keepSeen();
    }
    const { viewAs, seat } = session;
    return { by: "password", person: this.personOf(account, viewAs, seat), account, session, viewAs, seat };
  }

  /** A disk that is full must not keep people out who are in. */
  private keepSeen(): void {
    try {
      this.store.save(this.state);
    } catch {
      // The next change tries again, and says so where it fails.
    }
  }

  private open(session: SessionRecord | null): Caller {
    const viewAs = session?.viewAs ?? null;
    const person = this.personOf({ name: soloName, role: "instructor", position: null }, viewAs, true);
    return { by: "open", person, account: null, session, viewAs, seat: true };
  }

  private personOf(account: PersonLine, viewAs: View | null, seat: boolean): Person {
    const { name, role, position } = account;
    if (role !== "instructor") return { name, role, position };
    if (viewAs === "observer") return { name, role: "observer", position: null };
    if (viewAs !== null) return { name, role: "trainee", position: viewAs };
    return { name, role, position: seat || !this.hasFlightDirector() ? "flight-director" : null };
  }

  private hasFlightDirector(): boolean {
    return this.state.people.some(isFlightDirector);
  }

  private isOver({ created_ms, seen_ms }: SessionRecord): boolean {
    const now = this.now_ms();
    return now - seen_ms > idleMax_ms || now - created_ms > ageMax_ms;
  }

  private changed(): void {
    this.store.save(this.state);
    this.onChanged();
  }
}

const isFlightDirector = ({ role, position }: { role: Role; position: Position | null }): boolean =>
  role === "trainee" && position === "flight-director";
/** Names that people could take for one another are one name. */
const sameName = (a: string, b: string): boolean => a.normalize("NFKC").toLowerCase() === b.normalize("NFKC").toLowerCase(); // prettier-ignore
const utc = (at_ms: number): string => new Date(at_ms).toISOString();
