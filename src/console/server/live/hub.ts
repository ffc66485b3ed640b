/** Everybody who looks on, and what they are sent: one encoding for each audience, or wish, and batch. */

import type { WebSocket } from "ws";
import { liveClose, liveMessageMax_bytes, liveRequestSchema } from "../../protocol/live.ts";
import { topicAudience, type Told, type Topic } from "../../protocol/port.ts";
import type { Audience } from "../../protocol/role.ts";
import { sampleOrigins, type SampleBatch, type SampleOrigin } from "../../protocol/telemetry.ts";
import type { ToldState } from "../../protocol/told.ts";
import { clearSamples, clearTold } from "../clearance.ts";
import type { Caller, Credentials } from "../identity/identity.ts";
import type { LatestValues } from "../latest-values.ts";
import type { Connection } from "./connection.ts";
import { controlFrame, samplesFrame, toldFrame } from "./encode.ts";
import { ParameterIndices, subscriptionOf } from "./subscription.ts";

export const connectionsMax = 256;

/** Source: RFC 6455, section 7.4.1. */
const goingAway = 1001;
const closing_ms = 500;

const topics = Object.keys(topicAudience) as Topic[];

export class LiveHub {
  readonly indices = new ParameterIndices();
  private readonly connections = new Set<Connection>();
  private readonly state: ToldState;
  private readonly latest: LatestValues;
  private beats = 0;

  constructor(state: ToldState, latest: LatestValues) {
    this.state = state;
    this.latest = latest;
  }

  get count(): number {
    return this.connections.size;
  }

  /** Takes a page in: who it is, all that it may know, the latest values, and then what comes. */
  add(connection: Connection, webSocket: WebSocket): void {
    this.connections.add(connection);
    webSocket.on("close", () => this.connections.delete(connection));
    webSocket.on("error", () => webSocket.terminate());
    webSocket.on("pong", () => (connection.alive = true));
    webSocket.on("message", (data, isBinary) => this.onMessage(connection, data as Buffer, isBinary));
    connection.send(controlFrame({ live: { person: connection.person } }));
    for (const topic of topics) this.sendTopic(connection, topic);
    this.sendLatest(connection);
  }

  /** Something was told: the state has it already. */
  told(told: Told): void {
    if (told.topic === "description") this.indices.setTruth(told.content.truthParameters);
    const frames = new Map<Audience, Buffer | null>();
    for (const connection of this.connections) {
      let frame = frames.get(connection.audience);
      if (frame === undefined) {
        const cleared = clearTold(connection.audience, told);
        frame = cleared === null ? null : toldFrame(cleared);
        frames.set(connection.audience, frame);
      }
      if (frame !== null) connection.send(frame);
    }
  }

  samples(batch: SampleBatch): void {
    const frames = { everybody: new Map<string, Buffer | null>(), instructor: new Map<string, Buffer | null>() };
    for (const connection of this.connections) {
      const wish = connection.subscription[batch.origin];
      if (wish === undefined) continue;
      if (connection.hasCaughtUp) {
        this.bringUpToDate(connection);
        continue;
      }
      const made = frames[connection.audience];
      let frame = made.get(wish.key);
      if (frame === undefined) {
        const cleared = clearSamples(connection.audience, batch);
        frame = cleared === null ? null : samplesFrame(this.branch, cleared, this.indices.of(batch.origin, wish));
        made.set(wish.key, frame);
      }
      if (frame !== null) connection.sendSamples(frame, batch.parameter.length);
    }
  }

  /** A sign of life to everybody. */
  beat(): void {
    const frame = controlFrame({ beat: (this.beats += 1) });
    for (const connection of this.connections) {
      if (connection.hasCaughtUp) this.bringUpToDate(connection);
      connection.send(frame);
    }
  }

  ping(): void {
    for (const connection of this.connections) connection.ping();
  }

  /** Lets go whoever is no longer who he was when he came. */
  review(identify: (credentials: Credentials) => Caller | null): void {
    for (const connection of this.connections) {
      const person = identify(connection.credentials)?.person;
      const { name, role, position } = connection.person;
      if (person?.name === name && person.role === role && person.position === position) continue;
      connection.close(liveClose.identityChanged, "who you are has changed; connect again");
    }
  }

  /** The server ends. */
  close(): void {
    for (const connection of this.connections) connection.close(goingAway, "the server ends", closing_ms);
  }

  private get branch(): number {
    return this.state.get("description")?.branch ?? 0;
  }

  private onMessage(connection: Connection, data: Buffer, isBinary: boolean): void {
    if (!connection.mayRequest(performance.now()))
      return connection.close(liveClose.tooManyMessages, "too many messages");
    const why =
      isBinary || data.length > liveMessageMax_bytes ? "text only" : this.request(connection, data.toString());
    if (why !== null) connection.send(controlFrame({ refused: why }));
  }

  /** Does what a client asks; otherwise says why not. */
  private request(connection: Connection, text: string): string | null {
    const parsed = liveRequestSchema.safeParse(parseJson(text));
    if (!parsed.success) return parsed.error.issues[0]?.message ?? "not understood";
    const subscription = subscriptionOf(connection.audience, parsed.data);
    if (typeof subscription === "string") return subscription;
    connection.subscription = subscription;
    this.sendLatest(connection);
    return null;
  }

  private sendTopic(connection: Connection, topic: Topic): void {
    const content = this.state.get(topic);
    if (content === undefined) return;
    const cleared = clearTold(connection.audience, { kind: "told", topic, content } as Told);
    if (cleared !== null) connection.send(toldFrame(cleared));
  }

  private bringUpToDate(connection: Connection): void {
    const { lost } = connection;
    connection.lost = { batches: 0, rows: 0 };
    connection.send(controlFrame({ lost }));
    this.sendLatest(connection);
  }

  private sendLatest(connection: Connection): void {
    for (const origin of sampleOrigins) this.sendLatestOf(connection, origin);
  }

  private sendLatestOf(connection: Connection, origin: SampleOrigin): void {
    const wish = connection.subscription[origin];
    if (wish === undefined) return;
    const cleared = clearSamples(connection.audience, this.latest.of(origin, this.indices.of(origin, wish)));
    const frame = cleared === null ? null : samplesFrame(this.branch, cleared, null);
    if (frame !== null) connection.send(frame);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
