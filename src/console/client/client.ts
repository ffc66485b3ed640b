/** The server as a page, a bench fixture or a script uses it. Runs in browsers and in Node. */

import type { Dictionary } from "../../messages/dictionary-types.ts";
import type { NewPerson, NewToken, PersonLine, Session, SessionChange, TokenLine } from "../protocol/account.ts";
import type { ExportQuery, HistoryBuckets, HistoryQuery } from "../protocol/history.ts";
import type { LiveRequest, LiveText } from "../protocol/live.ts";
import type { Operation, OperationReply } from "../protocol/operation.ts";
import type { Told, Topic, Topics } from "../protocol/port.ts";
import type { SampleBatch } from "../protocol/telemetry.ts";
import { ToldState } from "../protocol/told.ts";
import { Http, queryOf, RequestError } from "./http.ts";
import { LiveSocket, type ConnectionState } from "./live.ts";
import { samplesOf } from "./samples.ts";

export { RequestError } from "./http.ts";
export type { ConnectionState } from "./live.ts";

export interface ClientOptions {
  /** Such as `http://127.0.0.1:8420/`; a page's own address. */
  readonly url: string;
  /** Of a script. A page signs in. */
  readonly token?: string;
}

/** Ends what it belongs to. */
export type Stop = () => void;
type Listeners<T extends Topic> = Set<(content: Topics[T]) => void>;
type AsAsked<Q, Defaults extends keyof Q> = Omit<Q, Defaults> & Partial<Pick<Q, Defaults>>;

/** Requests throw a `RequestError`; `operate` answers with the refusal instead. Nothing is live before `connect`. */
export class FalakClient {
  /** All that was told since the connection, lines merged. */
  readonly told = new ToldState();
  private readonly http: Http;
  private readonly options: ClientOptions;
  private live: LiveSocket | null = null;
  private state: ConnectionState = "closed";
  private request: LiveRequest | null = null;
  private readonly topics = new Map<Topic, Set<(content: never) => void>>();
  private readonly samples = new Set<(batch: SampleBatch) => void>();
  private readonly states = new Set<(state: ConnectionState, code: number) => void>();
  private readonly controls = new Set<(message: Exclude<LiveText, { topic: unknown }>) => void>();
  private readonly anew = new Set<() => void>();

  constructor(options: ClientOptions) {
    this.options = options;
    this.http = new Http(options.url, options.token);
  }

  /** Who the server takes us for; throws with status 401 where we have to sign in. */
  session = (): Promise<Session> => this.http.ask("GET", "api/session");
  /** In a browser: the cookie stays there. Scripts use tokens. */
  login = (name: string, password: string): Promise<Session> =>
    this.http.ask("POST", "api/session", { name, password });
  logout = (): Promise<void> => this.http.ask("DELETE", "api/session");
  changeSession = (change: SessionChange): Promise<Session> => this.http.ask("PATCH", "api/session", change);

  people = (): Promise<PersonLine[]> => this.http.ask("GET", "api/people");
  addPerson = (person: NewPerson): Promise<PersonLine> => this.http.ask("POST", "api/people", person);
  removePerson = (name: string): Promise<void> => this.http.ask("DELETE", `api/people/${encodeURIComponent(name)}`);
  tokens = (): Promise<TokenLine[]> => this.http.ask("GET", "api/tokens");
  /** The secret is in the reply, and nowhere else. */
  addToken = (token: NewToken): Promise<{ id: string; token: string }> => this.http.ask("POST", "api/tokens", token);
  removeToken = (id: string): Promise<void> => this.http.ask("DELETE", `api/tokens/${encodeURIComponent(id)}`);

  /** A topic once, without a live connection. */
  topic = <T extends Topic>(topic: T): Promise<Topics[T]> => this.http.ask("GET", `api/${topic}`);
  dictionary = (): Promise<Dictionary> => this.http.ask("GET", "api/dictionary");
  history = (query: AsAsked<HistoryQuery, "origin" | "from_us" | "buckets">): Promise<HistoryBuckets> =>
    this.http.ask("GET", `api/history?${queryOf(query)}`);
  /** Address of a file to save. */
  exportAddress = (query: Partial<ExportQuery>): string => this.http.address(`api/export?${queryOf(query)}`);

  /** Asks something of the exercise. A refusal is an answer; so is a server that does not answer. */
  async operate(operation: Operation): Promise<OperationReply> {
    try {
      return await this.http.ask<OperationReply>("POST", "api/operations", operation);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const { problem, status, message: why } = error;
      const reason = "reason" in problem ? (problem.reason as string) : "";
      if (isRefusal(reason)) return { ok: false, reason, why };
      return { ok: false, reason: status === 401 || status === 403 ? "not-allowed" : "failed", why };
    }
  }

  /** Begins to listen; goes on through lost connections until `close`. */
  connect(): void {
    if (this.live !== null) return;
    this.live = new LiveSocket(this.options.url, this.options.token, {
      onText: (message) => this.onText(message),
      onBinary: (bytes) => this.onBinary(bytes),
      onState: (state, code) => {
        this.state = state;
        for (const listener of this.states) listener(state, code);
      },
    });
    if (this.request !== null) this.live.subscribe(this.request);
  }

  /** Which samples are wanted; before the first call it is the whole downlink. */
  subscribe(wanted: LiveRequest["subscribe"]): void {
    this.request = { subscribe: wanted };
    this.live?.subscribe(this.request);
  }

  /**
   * Hears of a topic: at once what is known, then what comes. Of topics with lines (commands, events, alarms, procedures) that is the lines
   * that changed; `told.get(topic)` has all of them.
   */
  on<T extends Topic>(topic: T, listener: (content: Topics[T]) => void): Stop {
    const listeners = this.listenersOf(topic);
    listeners.add(listener);
    const known = this.told.get(topic);
    if (known !== undefined) listener(known);
    return () => listeners.delete(listener);
  }

  onSamples = (listener: (batch: SampleBatch) => void): Stop => added(this.samples, listener);
  /** The connection, at once and whenever it changes; `code` as in `liveClose`. */
  onConnection(listener: (state: ConnectionState, code: number) => void): Stop {
    listener(this.state, 0);
    return added(this.states, listener);
  }
  /** Who we are, beats, what was lost or refused. */
  onControl = (listener: (message: Exclude<LiveText, { topic: unknown }>) => void): Stop =>
    added(this.controls, listener);
  /** Another connection, branch or scenario: everything known before is void. */
  onAnew = (listener: () => void): Stop => added(this.anew, listener);

  close(): void {
    this.live?.close();
    this.live = null;
  }

  private onText(message: LiveText): void {
    if (!("topic" in message)) {
      if ("live" in message) this.beginAnew();
      for (const listener of this.controls) listener(message);
      return;
    }
    const told = { kind: "told", ...message } as Told;
    if (this.told.take(told)) for (const listener of this.anew) listener();
    // The topic and its content belong together by the type of the message.
    for (const listener of this.listenersOf(told.topic)) (listener as (content: unknown) => void)(told.content);
  }

  private onBinary(bytes: Uint8Array): void {
    const samples = samplesOf(bytes);
    if (samples === null || samples.branch !== (this.told.get("description")?.branch ?? 0)) return;
    for (const batch of samples.batches) for (const listener of this.samples) listener(batch);
  }

  private beginAnew(): void {
    this.told.clear();
    for (const listener of this.anew) listener();
  }

  private listenersOf<T extends Topic>(topic: T): Listeners<T> {
    let listeners = this.topics.get(topic);
    if (listeners === undefined) this.topics.set(topic, (listeners = new Set()));
    return listeners as Listeners<T>;
  }
}

function added<L>(listeners: Set<L>, listener: L): Stop {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const refusals = ["not-allowed", "unknown", "out-of-range", "needs-confirmation", "not-now", "failed"] as const;
const isRefusal = (reason: string): reason is (typeof refusals)[number] =>
  (refusals as readonly string[]).includes(reason);
