/** What the acceptance knows of the target so far, and what several steps do with it. */

import { frameMax_bytes, frameMin_bytes, frameType, protocolVersion, smallPayloadMax_bytes } from "../../link/index.ts";
import { contracts, link } from "../../messages/index.ts";
import type { UnitName } from "../../onboard/unit.ts";
import { type Conversation, type Heard, isHelloAck } from "./conversation.ts";
import type { Finding } from "./finding.ts";
import { sayAll, saySent } from "./words.ts";

export interface About {
  /** The unit that is wanted, or that said who it is. */
  unit: UnitName | undefined;
  identity: link.v1.HelloAck | undefined;
  /** Round trips of steps. */
  readonly roundTrips_us: number[];
  /** Of the step that is under way. */
  notes: string[];
  /** Why the step that is under way was not asked for, where the target says that it cannot. */
  notAsked: string | undefined;
}

/** A target that said in HELLO_ACK that it takes no frames but those of the small profile. */
export const isSmall = ({ identity }: About): boolean =>
  identity !== undefined && identity.frameMaxBytes <= frameMin_bytes + smallPayloadMax_bytes;

/** One step: nothing where all is well. A target says at the first mistake what it is. */
export type AcceptanceStep = (talk: Conversation, about: About) => Promise<Finding | undefined>;

/** An answer to anything but a STEP. */
export const answerMax_ms = 1500;
/** How long nothing has to come for "no answer". */
export const quiet_ms = 300;
/** In lockstep. */
export const stepMax_ms = 5000;

/** A run of the acceptance opens fewer sessions than this, and lasts a second at least. */
const sessionsPerSecond = 16;
let sessionNext = Math.floor(Date.now() / 1000) * sessionsPerSecond;

/**
 * Another number than the ones before, also of the run before: a target refuses its past ones. Its two bytes differ and are
 * not 0, so that a wrong order of bytes shows.
 */
export function newSession(): number {
  const [lows, highs] = [128, 127];
  const high = 1 + (sessionNext % highs);
  const low = lows + (Math.floor(sessionNext / highs) % lows);
  sessionNext += 1;
  return (high << 8) | low;
}

/** The HELLO of a session. */
export function helloOf(session: number, unit: UnitName | undefined): Uint8Array {
  const contract = unit === undefined ? undefined : contracts[unit];
  return link.v1.Hello.encode({
    session,
    protocol: protocolVersion,
    contractMajor: contract?.major ?? 1,
    contractMinor: contract?.minor ?? 0,
    contractHash: contract?.hashBytes ?? new Uint8Array(0),
    frameMaxBytes: frameMax_bytes,
    stream: false,
  });
}

/** Opens a new session; nothing where it is open then. */
export async function openSession(talk: Conversation, about: About): Promise<Finding | undefined> {
  const since = talk.runs.length;
  talk.begin(newSession());
  const sent = talk.send(frameType.hello, helloOf(talk.session, about.unit));
  const ack = await talk.hear((frame) => isHelloAck(frame) && frame.session === talk.session, since, answerMax_ms);
  if (ack !== undefined) return undefined;
  return {
    sent: saySent(sent),
    expected: "HELLO_ACK with that session in its header",
    came: sayAll(talk, since),
    likely: "every HELLO with a new session opens it, also where one is open: run step 4 (--step 4)",
  };
}

/** Sends a frame and gives the answer of a type, or what is wrong. */
export async function ask(
  talk: Conversation,
  about: About,
  question: {
    readonly type: number;
    readonly payload: Uint8Array;
    readonly answer: number;
    readonly limit_ms?: number;
  },
  expected: string,
  likely: string,
): Promise<Heard | Finding> {
  const since = talk.runs.length;
  const sent = talk.send(question.type, question.payload);
  const isAnswer = ({ type, session }: Heard): boolean => type === question.answer && session === talk.session;
  const frame = await talk.hear(isAnswer, since, question.limit_ms ?? answerMax_ms);
  return frame ?? { sent: saySent(sent, about.unit), expected, came: sayAll(talk, since, about.unit), likely };
}

export const isFinding = (found: object): found is Finding => "likely" in found;
