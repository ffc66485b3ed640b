import { openPort } from "../../src/bench/ports/open.ts";
import type { BytePort } from "../../src/bench/ports/port.ts";
import { createFrame, decodeFrame } from "../../src/link/decoder.ts";
import { frameType, header_bytes, payloadMax_bytes, wireMax_bytes, writeFrame } from "../../src/link/frame.ts";
import type { MessageType } from "../../src/messages/index.ts";
import { startLines } from "../line-program.ts";

/** As the runner's. */
const turnEvery_ms = 20;

/** Does round trips of one frame over one pair and gives their durations. */
export interface Client {
  /** Durations in microseconds. */
  trips(count: number): Promise<Float64Array>;
  stop(): void;
}

/** The baseline: blocking write and read of as many bytes. */
export function cClient(program: string, path: string, frame_bytes: number): Client {
  const lines = startLines(program, ["time", path, String(frame_bytes)]);
  return {
    async trips(count) {
      lines.send(String(count));
      const durations = (await lines.nextLine()).trim().split(" ");
      return Float64Array.from(durations, (duration_ns) => Number(duration_ns) / 1e3);
    },
    stop: () => lines.stop(),
  };
}

/** A STEP frame as it goes over the wire. */
export function wireFrame(payload: Uint8Array): Uint8Array {
  const wire = new Uint8Array(wireMax_bytes(payload.length));
  return wire.slice(0, writeFrame(wire, 0, frameType.step, 0, 1, 0, 0, payload));
}

/** Our port: serialport with our binding, size guard, delimiter parser; the trip ends when the whole chunk is there. */
export async function portClient(path: string, payload: Uint8Array): Promise<Client> {
  const bytes = wireFrame(payload);
  const size_bytes = bytes.length - 2;
  return client(
    path,
    (port) => port.write(bytes),
    (chunk) => {
      if (chunk.length !== size_bytes) throw new Error(`a chunk of ${chunk.length} bytes came back, not ${size_bytes}`);
    },
  );
}

/** The same with the link: the message is encoded and framed on the way out, decoded on the way in, within the trip. */
export async function linkClient<T extends object>(
  path: string,
  payload: Uint8Array,
  type: MessageType<T>,
): Promise<Client> {
  const decoded = type.decode(payload);
  if (!decoded.ok) throw new Error(decoded.why);
  const message = decoded.value;
  const body = new Uint8Array(payloadMax_bytes);
  const wire = new Uint8Array(wireMax_bytes(payloadMax_bytes));
  const frame = createFrame();
  let sequence = 0;
  return client(
    path,
    (port) => {
      const size_bytes = type.encodeInto(message, body, 0);
      sequence = (sequence + 1) & 0xffff;
      const end = writeFrame(wire, 0, frameType.step, 0, 1, sequence, 0, body.subarray(0, size_bytes));
      port.write(wire.subarray(0, end));
    },
    (chunk) => {
      const outcome = decodeFrame(chunk, frame);
      if (outcome !== "frame" || frame.sequence !== sequence)
        throw new Error(`frame ${sequence} came back as ${outcome}`);
      const answer = type.decode(frame.bytes.subarray(header_bytes, header_bytes + frame.payload_bytes));
      if (!answer.ok) throw new Error(answer.why);
    },
  );
}

/** Sends, waits for the chunk as a run in lockstep does, takes it, and so on. */
async function client(
  path: string,
  send: (port: BytePort) => void,
  take: (chunk: Uint8Array) => void,
): Promise<Client> {
  const port = await openPort({ kind: "serial", path });
  const trips = new Trips(port, () => send(port));
  port.listen({
    onChunk: (chunk) => {
      take(chunk);
      trips.arrived();
    },
    onClosed: (cause) => {
      if (cause.kind !== "closed-here") throw cause.error;
    },
  });
  return { trips: (count) => trips.run(count), stop: () => port.close() };
}

/**
 * Times one trip after the other, without allocating between them. The runner waits for quick targets in the operating
 * system and lets the event loop turn every 20 ms; so does this, within a trip.
 */
class Trips {
  readonly #port: BytePort;
  readonly #send: () => void;
  #end_ms = 0;
  #wake: (() => void) | undefined;

  constructor(port: BytePort, send: () => void) {
    this.#port = port;
    this.#send = send;
  }

  async run(count: number): Promise<Float64Array> {
    const durations_us = new Float64Array(count);
    let turned_ms = performance.now();
    for (let trip = 0; trip < count; trip += 1) {
      const start_ms = performance.now();
      this.#end_ms = 0;
      this.#send();
      while (this.#end_ms === 0) {
        if (performance.now() - turned_ms < turnEvery_ms && this.#port.readNow?.() === true) continue;
        await this.#turn();
        turned_ms = performance.now();
      }
      durations_us[trip] = (this.#end_ms - start_ms) * 1e3;
    }
    return durations_us;
  }

  arrived(): void {
    this.#end_ms = performance.now();
    this.#wake?.();
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
