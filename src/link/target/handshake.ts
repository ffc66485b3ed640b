/** Answers HELLO, and says so when a frame comes that belongs to no session here. */

import { link } from "../../messages/index.ts";
import { beginSession, send, sendOutsideSession } from "../channel.ts";
import { frameMax_bytes, frameMin_bytes, frameType, protocolVersion } from "../frame.ts";
import { statsPeriod_us } from "./health.ts";
import { noRequests, uptime_ms, type TargetState } from "./state.ts";
import { forgetExecuted } from "./telecommands.ts";

const pastSessionsMax = 8;
/** A target without a session says so at most this often. */
const announcePeriod_us = 250_000;

/** Whether a HELLO of that session may be answered: session 0 and those that are over may not. */
export const mayOpen = (state: TargetState, session: number): boolean =>
  session !== 0 && !state.pastSessions.includes(session);

/** Opens the session of a HELLO; a repeated HELLO of the open session changes nothing. */
export function beginIfNew(state: TargetState, session: number, at_us: number): boolean {
  const { channel, pastSessions } = state;
  if (session === channel.session) return false;
  if (channel.session !== 0) pastSessions.push(channel.session);
  if (pastSessions.length > pastSessionsMax) pastSessions.shift();
  beginSession(channel, session, at_us);
  forgetExecuted(state.executed);
  Object.assign(state, noRequests());
  state.statsNext_us = at_us + statsPeriod_us;
  state.hearing = "well";
  return true;
}

/** Answers a HELLO of the open session. */
export function onHello(state: TargetState, payload: Uint8Array, isNew: boolean, at_us: number): void {
  const decoded = link.v1.Hello.decode(payload);
  if (!decoded.ok) {
    state.channel.ledger.malformed += 1;
    return;
  }
  const hello = decoded.value;
  const { channel, identity } = state;
  const theirs_bytes = Math.max(frameMin_bytes, hello.frameMaxBytes || frameMax_bytes);
  channel.frameMax_bytes = Math.min(frameMax_bytes, identity.frameMaxBytes, theirs_bytes);
  send(channel, frameType.helloAck, 0, helloAck(state, channel.session, at_us), at_us);
  if (isNew) state.events.push({ kind: "opened", at_us, session: channel.session, hello });
}

/** Says that this target is here and has no session, or not the one of the frame that came. */
export function announce(state: TargetState, at_us: number): void {
  if (at_us - state.announced_us < announcePeriod_us) return;
  state.announced_us = at_us;
  sendOutsideSession(state.channel, frameType.helloAck, helloAck(state, 0, at_us), at_us);
}

function helloAck(state: TargetState, session: number, at_us: number): Uint8Array {
  return link.v1.HelloAck.encode({
    ...state.identity,
    session,
    protocol: protocolVersion,
    uptimeMs: uptime_ms(state, at_us),
  });
}
