/**
 * The socket of a page, `/api/live`. Binary messages are `falak.console.v1.Batch`, text messages are JSON: `LiveText` from the server,
 * `liveRequestSchema` from the client.
 */

import { z } from "zod";
import type { Topics } from "./port.ts";
import type { Person } from "./role.ts";
import { sampleOrigins } from "./telemetry.ts";

/** Offered by every client as subprotocol; a script offers `token.TOKEN` besides, which stands in no log. */
export const liveProtocol = "falak.live.v1";
export const tokenProtocolPrefix = "token.";

/** What a client may say in one message. */
export const liveMessageMax_bytes = 65_536;
/** The server says something at least so often; silence for three times as long is a lost connection. */
export const beat_ms = 5_000;

/** Why the server closed a socket. */
export const liveClose = {
  /** Who you are has changed, or you were signed out: connect again and forget what you had. */
  identityChanged: 4001,
  /** More waits for you than the server keeps. */
  tooSlow: 4002,
  tooManyMessages: 4003,
} as const;

/** What a client wants of samples. Told topics come without asking; before the first request it is the downlink whole. */
export const liveRequestSchema = z.strictObject({
  subscribe: z.strictObject({
    origins: z.array(z.enum(sampleOrigins)).max(sampleOrigins.length),
    /** Names of the dictionary, or of the description's `truthParameters`; everything of these origins without it. */
    parameters: z.array(z.string().min(1).max(120)).max(4096).optional(),
  }),
});
export type LiveRequest = z.infer<typeof liveRequestSchema>;

export type LiveTold = {
  readonly [T in keyof Topics]: { readonly topic: T; readonly content: Topics[T] };
}[keyof Topics];

export type LiveText =
  /** The first message: who the server takes you for. Everything known follows. */
  | { readonly live: { readonly person: Person } }
  | LiveTold
  | { readonly beat: number }
  /** So much was left out because you were slow; the latest values follow. */
  | { readonly lost: { readonly batches: number; readonly rows: number } }
  /** Your message was not taken. */
  | { readonly refused: string };
