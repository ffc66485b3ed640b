/** What must hold between a bench and a board after every single event. */

import { assert } from "../../../src/kernel/index.ts";
import { chunksBalance } from "../../../src/link/index.ts";
import type { Channel } from "../../../src/link/channel.ts";
import type { BenchState } from "./bench.ts";
import type { BoardState } from "./board.ts";

export function checkInvariants(bench: Readonly<BenchState>, board: Readonly<BoardState>): void {
  const near = bench.host.channel;
  const far = board.target.channel;
  assert(chunksBalance(near.ledger.counts), `identity (a) of the bench: ${JSON.stringify(near.ledger.counts)}`);
  assert(chunksBalance(far.ledger.counts), `identity (a) of the board: ${JSON.stringify(far.ledger.counts)}`);
  assert(near.ledger.malformed === 0 && far.ledger.malformed === 0, "a damaged payload passed the CRC");
  const isSameStart = bench.host.identity?.bootCount === board.bootCount || bench.host.phase === "opening";
  if (near.session !== 0 && near.session === far.session && isSameStart) {
    checkFrames(near, far, "bench to board");
    checkFrames(far, near, "board to bench");
  }
  for (const [requestId, count] of board.executions) assert(count <= 1, `telecommand ${requestId} ran ${count} times`);
  for (const [tick, count] of board.runs) assert(count <= 1, `tick ${tick} ran ${count} times`);
}

/** Identity (b) with the sender's own count: what is in flight is what was sent above the highest that was seen. */
function checkFrames(from: Channel, to: Channel, way: string): void {
  for (let type = 0; type < from.sent.length; type += 1) {
    const sent = from.sent[type]!;
    const { next, distinct, missing } = to.ledger.tracks[type]!;
    const inFlight = sent - next;
    const holds = inFlight >= 0 && missing >= 0 && sent === distinct + missing + inFlight;
    assert(
      holds,
      `identity (b) ${way}, type ${type}: sent ${sent}, distinct ${distinct}, missing ${missing}, next ${next}`,
    );
  }
}

/** What must hold when the wire has been clean for long and nobody has asked for anything new. */
export function checkEnd(bench: Readonly<BenchState>, board: Readonly<BoardState>): void {
  assert(bench.host.phase === "open", `the bench is ${bench.host.phase}, not open`);
  for (const [requestId, outcome] of bench.telecommands) checkOutcome(requestId, outcome, board);
  assert(bench.host.requests.current === null, "a request is still open");
  const stats = bench.lastStats;
  assert(stats !== null, "no STATS came in");
  assert(stats.fromTarget.inFlight === 0, `${stats.fromTarget.inFlight} frames to the bench unaccounted for`);
  assert(
    stats.toTarget.inFlight >= 0 && stats.toTarget.inFlight <= 3,
    `${stats.toTarget.inFlight} frames to the board`,
  );
}

function checkOutcome(requestId: number, outcome: string | null, board: Readonly<BoardState>): void {
  const ran = board.executions.get(requestId) ?? 0;
  const ending = board.endings.get(requestId);
  assert(outcome !== null, `telecommand ${requestId} never ended`);
  if (outcome === "EXECUTED") assert(ran === 1 && ending === "EXECUTED", `telecommand ${requestId} did not run`);
  if (outcome === "REFUSED") assert(ran === 0 && ending === "REFUSED", `telecommand ${requestId} was not refused`);
  if (outcome === "not sent") assert(ran === 0 && !ending, `telecommand ${requestId} was sent`);
}
