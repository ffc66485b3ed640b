/** Step 5: signs of life and the target's own counts. */

import { chunksBalance, frameType } from "../../../link/index.ts";
import { link } from "../../../messages/index.ts";
import { now_us } from "../../clock.ts";
import { type About, type AcceptanceStep, openSession } from "../about.ts";
import { type Conversation, type Heard, ofSession } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { sayAll, sayHeard, typeName } from "../words.ts";

const heartbeatPeriod_ms = 400;
/** STATS comes once a second; a slow clock has some room. */
const statsMax_ms = 1700;

interface StatsHeard {
  readonly frame: Heard;
  readonly stats: link.v1.Stats;
  /** Frames of this session by type, heard before it. */
  readonly heardBefore: readonly number[];
  /** HELLO and HEARTBEAT that we had sent when it came. */
  readonly sentBefore: readonly number[];
}

export const health: AcceptanceStep = async (talk, about) => {
  const closed = await openSession(talk, about);
  if (closed !== undefined) return closed;
  const first = await nextStats(talk);
  if (!("stats" in first)) return first;
  spoil(talk);
  const second = await nextStats(talk);
  if (!("stats" in second)) return second;
  const likely =
    sequenceCause(talk) ??
    identityCause(second.stats) ??
    noiseCause(first.stats, second.stats) ??
    heartbeatCause(talk) ??
    countsCause(second, about);
  if (likely === undefined) return undefined;
  return {
    sent: "HELLO, HEARTBEATs; then a frame with a wrong CRC, a run that is no COBS, a run of 700 bytes",
    expected:
      "STATS every second: chunks = delivered + duplicate + stale + crc + cobs + length + oversize + unknown, and sent as it came",
    came: `${sayHeard(first.frame)}\n${sayHeard(second.frame)}`,
    likely,
  };
};

/** Waits for STATS while saying HEARTBEAT, as a bench does. */
async function nextStats(talk: Conversation): Promise<StatsHeard | Finding> {
  const since = talk.runs.length;
  const deadline_us = now_us() + statsMax_ms * 1000;
  const isStats = ({ type, session }: Heard): boolean => type === frameType.stats && session === talk.session;
  let frame: Heard | undefined;
  let sentBefore = talk.sent.slice();
  while (frame === undefined && now_us() < deadline_us) {
    talk.send(frameType.heartbeat, link.v1.Heartbeat.encode({ uptimeMs: 1, sent: talk.sent }));
    sentBefore = talk.sent.slice();
    frame = await talk.hear(isStats, since, heartbeatPeriod_ms);
  }
  const asked = {
    sent: "HEARTBEATs every 400 ms",
    expected: "STATS (type 10) once a second",
    came: sayAll(talk, since),
  };
  if (frame === undefined) {
    const likely =
      "STATS goes out by the target's own clock, one second after HELLO and each second then; look at its timer";
    return { ...asked, likely };
  }
  const decoded = link.v1.Stats.decode(frame.payload);
  if (!decoded.ok) return { ...asked, came: sayHeard(frame), likely: `its payload is no Stats: ${decoded.why}` };
  const heardBefore = countsBefore(talk, frame);
  return { frame, stats: decoded.value, heardBefore, sentBefore };
}

function countsBefore(talk: Conversation, until: Heard): number[] {
  const counts = talk.sent.map(() => 0);
  for (const frame of ofSession(talk)) {
    if (frame === until) break;
    counts[frame.type]! += 1;
  }
  return counts;
}

function spoil(talk: Conversation): void {
  talk.port.write(talk.flipped(frameType.heartbeat, link.v1.Heartbeat.encode({ uptimeMs: 1, sent: [] }), 2));
  talk.port.write(Uint8Array.of(0, 9, 1, 2, 3, 0));
  talk.port.write(Uint8Array.from([0, ...new Uint8Array(700).fill(0x55), 0]));
}

/** Sequences of each type count from 0; a repetition bears an old one. */
export function sequenceCause(talk: Conversation): string | undefined {
  const next = talk.sent.map(() => 0);
  for (const { type, sequence } of ofSession(talk)) {
    if (sequence > next[type]!)
      return (
        `${typeName(type)} came with sequence ${sequence} where ${next[type]} was due: each type counts its own frames, ` +
        "from 0 in every session; or the line lost one"
      );
    if (sequence === next[type]) next[type] = sequence + 1;
  }
  return undefined;
}

function identityCause(stats: link.v1.Stats): string | undefined {
  if (chunksBalance(stats)) return undefined;
  return "chunks is not the sum of the eight: count each run between zeros once, empty ones not at all, and decide one fate for it";
}

function noiseCause(first: link.v1.Stats, second: link.v1.Stats): string | undefined {
  for (const fate of ["crc", "cobs", "oversize"] as const) {
    if (second[fate] <= first[fate])
      return `${fate} stayed at ${second[fate]} though such a run was sent: a run that is refused is counted under the first reason found, in the order oversize, cobs, length, crc, unknown`;
  }
  return undefined;
}

/** A slow clock has some room. */
const heartbeatMin_ms = 900;

/**
 * HEARTBEAT is for a line that was silent for a second. Judged by the target's own clock: what comes late is not for it to
 * answer for.
 */
function heartbeatCause(talk: Conversation): string | undefined {
  let before: { readonly name: string; readonly uptime_ms: number } | undefined;
  for (const frame of ofSession(talk)) {
    const { type } = frame;
    const uptime_ms = uptimeOf(frame);
    if (type === frameType.heartbeat && uptime_ms !== undefined && before !== undefined) {
      const { name } = before;
      const silent_ms = uptime_ms - before.uptime_ms;
      if (silent_ms < heartbeatMin_ms)
        return `a HEARTBEAT left ${silent_ms} ms after ${name} (by their uptime_ms): it is due when nothing else was sent for one second; keep the moment of the last frame, and mind unsigned differences`;
    }
    before = uptime_ms === undefined ? undefined : { name: typeName(type), uptime_ms };
  }
  return undefined;
}

/** When it left, for those frames that say so. */
function uptimeOf({ type, payload }: Heard): number | undefined {
  const { HelloAck, Stats, Heartbeat } = link.v1;
  const messages: Readonly<Record<number, typeof HelloAck | typeof Stats | typeof Heartbeat>> = {
    [frameType.helloAck]: HelloAck,
    [frameType.stats]: Stats,
    [frameType.heartbeat]: Heartbeat,
  };
  const decoded = messages[type]?.decode(payload);
  return decoded?.ok === true ? decoded.value.uptimeMs : undefined;
}

function countsCause({ stats, heardBefore, sentBefore }: StatsHeard, about: About): string | undefined {
  if (stats.sent.length === 0) {
    about.notes.push(
      "STATS lists no sent, distinct, missing (as the small profile): losses on the way to the bench cannot be told",
    );
    return undefined;
  }
  const wrong = heardBefore.findIndex((count, type) => (stats.sent[type] ?? 0) !== count);
  if (wrong >= 0)
    return (
      `sent[${wrong}] says ${stats.sent[wrong] ?? 0} ${typeName(wrong)}, ${heardBefore[wrong]} came before it: one number for each type, ` +
      "from 0 in every session, repetitions and this STATS itself not counted; or the line lost one"
    );
  const hellos = stats.distinct[frameType.hello];
  if (hellos !== 1)
    return `distinct[0] says ${hellos} HELLO, one was sent in this session: it counts what came, by type, from 0 in every session`;
  const heartbeats = stats.distinct[frameType.heartbeat] ?? 0;
  const sentMax = sentBefore[frameType.heartbeat]!;
  if (heartbeats > sentMax || heartbeats === 0)
    return `distinct[8] says ${heartbeats} HEARTBEAT, ${sentMax} were sent in this session`;
  return undefined;
}
