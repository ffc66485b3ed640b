/** Opening a session: HELLO until an answer comes, then who answered and whether we may work with it. */

import { link } from "../../messages/index.ts";
import { beginSession, endSession, send, sendDelimiters } from "../channel.ts";
import { restartClock } from "../clock.ts";
import { checkContract } from "../contract.ts";
import { frameMax_bytes, frameMin_bytes, frameType, protocolVersion, smallPayloadMax_bytes } from "../frame.ts";
import { abandonRequests } from "./request.ts";
import { tell, type HostState } from "./state.ts";
import { resumeStepping, suspendStepping } from "./stepping.ts";
import { abandonTelecommands } from "./telecommands.ts";

export const helloPeriod_us = 250_000;
export const openingMax_us = 10_000_000;

/** Begins the handshake, as after opening the port. What was under way ends as lost. */
export function open(state: HostState, at_us: number, why: string): void {
  lose(state, at_us, why);
  state.phase = "opening";
  state.sessionCount += 1;
  beginSession(state.channel, sessionNumber(state.config.sessionSeed, state.sessionCount), at_us);
  state.channel.frameMax_bytes = frameMax_bytes;
  state.sentAtStats = [];
  state.openedAt_us = at_us;
  state.helloEnd_us = at_us + openingMax_us;
  sendDelimiters(state.channel, 3);
  sendHello(state, at_us);
}

/** The port is gone. */
export function close(state: HostState, at_us: number, why: string): void {
  if (state.phase === "closed") return;
  lose(state, at_us, why);
  tell(state, { kind: "down", at_us, why });
}

/** Begins a new session with a target that is still there. */
export function resynchronise(state: HostState, at_us: number, why: string): void {
  tell(state, { kind: "resynchronising", at_us, why });
  open(state, at_us, why);
}

/** Sends the HELLOs that are due; the next moment at which something is. */
export function pollHandshake(state: HostState, at_us: number): number {
  if (state.phase !== "opening") return Infinity;
  if (at_us >= state.helloEnd_us) {
    const unit = state.config.unit;
    lose(state, at_us, `no HELLO_ACK from ${unit}`);
    const why = `no HELLO_ACK from ${unit} in ${openingMax_us / 1e6} s; check the port, the baud rate and the firmware`;
    tell(state, { kind: "silent", at_us, why });
    return Infinity;
  }
  if (at_us >= state.helloNext_us) sendHello(state, at_us);
  return Math.min(state.helloNext_us, state.helloEnd_us);
}

/** Takes the HELLO_ACK of this session. */
export function onHelloAck(state: HostState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.HelloAck.decode(payload);
  if (!decoded.ok) {
    state.channel.ledger.malformed += 1;
    return;
  }
  const identity = decoded.value;
  if (state.phase === "opening") complete(state, identity, at_us);
  else if (identity.bootCount !== state.identity?.bootCount) resynchronise(state, at_us, "the target restarted");
}

/**
 * Takes a HELLO_ACK of no session: the target has just started, or lost the session. A delayed one from before the
 * session was opened has an older boot count or a shorter uptime and is passed over.
 */
export function onOrphan(state: HostState, payload: Uint8Array, at_us: number): void {
  const known = state.identity;
  if (state.phase === "closed" || state.phase === "opening" || known === null) return;
  const decoded = link.v1.HelloAck.decode(payload);
  if (!decoded.ok) return;
  const starts = (decoded.value.bootCount - known.bootCount) | 0;
  if (starts > 0) resynchronise(state, at_us, "the target restarted");
  else if (starts === 0 && decoded.value.uptimeMs > known.uptimeMs)
    resynchronise(state, at_us, "the target lost the session");
}

function complete(state: HostState, identity: link.v1.HelloAck, at_us: number): void {
  const previous = state.identity;
  const restarted =
    previous !== null && (identity.bootCount !== previous.bootCount || identity.uptimeMs < previous.uptimeMs);
  state.identity = identity;
  state.degraded = false;
  state.channel.lastHeard_us = at_us;
  state.channel.frameMax_bytes = agreedFrame_bytes(identity.frameMaxBytes);
  if (restarted) {
    const { bootCount } = identity;
    tell(state, { kind: "rebooted", at_us, bootCount, previousBootCount: previous.bootCount });
  }
  const theirs = { major: identity.contractMajor, minor: identity.contractMinor, hashBytes: identity.contractHash };
  const { verdict, why } = checkContract(state.config.contract, theirs, identity.protocol, state.config.unit);
  if (verdict === "locked") {
    state.phase = "locked";
    tell(state, { kind: "refused-contract", at_us, identity, why });
    return;
  }
  state.phase = "open";
  tell(state, { kind: "opened", at_us, identity, warning: why });
  restartClock(state.clock, at_us);
  resumeStepping(state, at_us);
}

function lose(state: HostState, at_us: number, why: string): void {
  state.phase = "closed";
  state.degraded = false;
  endSession(state.channel);
  suspendStepping(state);
  abandonTelecommands(state, at_us, why);
  abandonRequests(state, at_us, why);
}

function sendHello(state: HostState, at_us: number): void {
  const { contract } = state.config;
  const hello = link.v1.Hello.encode({
    session: state.channel.session,
    protocol: protocolVersion,
    contractMajor: contract.major,
    contractMinor: contract.minor,
    contractHash: contract.hashBytes,
    frameMaxBytes: frameMax_bytes,
    stream: state.config.sync === "free",
  });
  send(state.channel, frameType.hello, 0, hello, at_us);
  state.helloNext_us = at_us + helloPeriod_us;
}

/** A target that names no size, or an impossible one, is taken for one of the small profile. */
function agreedFrame_bytes(theirs: number): number {
  return Math.min(frameMax_bytes, Math.max(frameMin_bytes + smallPayloadMax_bytes, theirs));
}

/** Walks 1 .. 65535 in an order of full period, so that no number comes twice in 65,535 sessions; never 0. */
function sessionNumber(seed: number, count: number): number {
  const step = 40_503;
  return ((((seed >>> 0) % 65_535) + count * step) % 65_535) + 1;
}
