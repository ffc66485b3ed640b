/** Random and mutated chunks through the decoder and a whole session, with identity (a) checked at every one. */

import { assert, RandomStreams, type RandomStream } from "../../../src/kernel/index.ts";
import { chunksBalance, createFrame, decodeFrame, HostSession, TargetSession } from "../../../src/link/index.ts";
import { chunkOf } from "./frames.ts";
import { contract, identity } from "./identities.ts";

export interface FuzzResult {
  readonly outcomes: Readonly<Record<string, number>>;
  /** Bytes that events, outbox and transfers hold at the end, to see that nothing grows. */
  readonly held_bytes: number;
}

const chunkLongest_bytes = 700;
const poolCount = 64;

/** Puts `count` chunks through; the same seed gives the same chunks. */
export function fuzz(seed: number, count: number): FuzzResult {
  const random = new RandomStreams(seed).stream("fuzz");
  const host = new HostSession({ unit: "adcs", contract, sync: "paced" });
  const target = new TargetSession(identity(), 0);
  const outcomes: Record<string, number> = {};
  const buffer = new Uint8Array(chunkLongest_bytes);
  const frame = createFrame();
  let pool = goodChunks(random, 1);
  for (let i = 0; i < count; i += 1) {
    if (i % 5000 === 0) {
      reconnect(host, target, i);
      pool = goodChunks(random, host.state.channel.session);
    }
    const chunk = nextChunk(random, pool, buffer);
    const outcome = decodeFrame(chunk, frame);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    host.receive(chunk, i);
    target.receive(chunk, i);
    assert(
      chunksBalance(host.counts) && chunksBalance(target.counts),
      `identity (a) broke at chunk ${i} of seed ${seed}`,
    );
    if (i % 64 === 0) drain(host, target);
  }
  const { chunks } = host.counts;
  assert(chunks >= count, `${chunks} chunks counted of ${count}`);
  const held = host.state.events.length + target.state.events.length + host.state.telecommands.queue.length;
  return { outcomes, held_bytes: held * 600 };
}

function reconnect(host: HostSession, target: TargetSession, at_us: number): void {
  host.open(at_us);
  const hello = host.takeOutput();
  if (hello) target.receiveBytes(hello, at_us);
  const ack = target.takeOutput();
  if (ack) host.receiveBytes(ack, at_us);
}

function drain(host: HostSession, target: TargetSession): void {
  while (host.nextEvent());
  while (target.nextEvent());
  host.takeOutput();
  target.takeOutput();
}

/** Frames of every type with random payloads, some of the open session. */
function goodChunks(random: RandomStream, session: number): readonly Uint8Array[] {
  return Array.from({ length: poolCount }, (_, i) => {
    const payload = new Uint8Array(Math.floor(random.next() ** 3 * 512));
    for (let at = 0; at < payload.length; at += 1) payload[at] = random.next() < 0.3 ? at & 31 : random.uint32();
    return chunkOf({
      type: i % 15,
      flags: random.next() < 0.1 ? random.uint32() & 0xff : 0,
      session: random.next() < 0.8 ? session : random.uint32() & 0xffff,
      sequence: random.uint32() & 0xff,
      payload,
    });
  });
}

/** A good chunk, one with a few bytes changed, one that was cut, two joined, or noise, in a buffer that is reused. */
function nextChunk(random: RandomStream, pool: readonly Uint8Array[], buffer: Uint8Array): Uint8Array {
  const way = random.uint32() % 8;
  const source = pool[random.uint32() % poolCount]!;
  if (way === 0) return source;
  if (way === 1) return noise(random, buffer);
  buffer.set(source);
  let size_bytes = source.length;
  if (way === 2) size_bytes = 1 + (random.uint32() % size_bytes);
  else if (way === 3) {
    const tail = pool[random.uint32() % poolCount]!.subarray(0, chunkLongest_bytes - size_bytes);
    buffer.set(tail, size_bytes);
    size_bytes += tail.length;
  } else {
    const changes = 1 + (random.uint32() % 3);
    for (let i = 0; i < changes; i += 1) buffer[random.uint32() % size_bytes] = random.uint32();
  }
  return buffer.subarray(0, size_bytes);
}

function noise(random: RandomStream, buffer: Uint8Array): Uint8Array {
  const size_bytes = 1 + (random.uint32() % (random.uint32() % 16 === 0 ? chunkLongest_bytes : 32));
  for (let at = 0; at < size_bytes; at += 1) buffer[at] = random.uint32();
  return buffer.subarray(0, size_bytes);
}
