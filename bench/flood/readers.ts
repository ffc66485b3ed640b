import { openPort } from "../../src/bench/ports/open.ts";
import { createFrame, decodeFrame } from "../../src/link/decoder.ts";
import { type LineProgram, startLines } from "../line-program.ts";

/** A C program that floods the far end of a pair, as it is told. */
export interface Sender {
  readonly path: string;
  /** Of 65536 frames, one of each sequence, with their delimiters. */
  readonly round_bytes: number;
  flood(rounds: number): void;
  stop(): void;
}

export const framesPerRound = 65_536;

export async function startSender(program: string, payload_bytes: number): Promise<Sender> {
  const lines = startLines(program, ["send", String(payload_bytes)]);
  const [path = "", size_bytes] = (await lines.nextLine()).split(" ");
  return {
    path,
    round_bytes: Number(size_bytes),
    flood: (rounds) => lines.send(String(rounds)),
    stop: () => lines.stop(),
  };
}

/** Takes rounds in at one end of a pair. */
export interface Reader {
  /** Bytes per second from the word to the sender to the last byte. */
  rate(rounds: number): Promise<number>;
  stop(): void;
}

/** A C reader that checks no CRC: it takes frames apart (`read`), or counts delimiters only (`count`). */
export function cReader(program: string, how: "read" | "count", sender: Sender): Reader {
  const lines: LineProgram = startLines(program, [how, sender.path]);
  const perFrame = how === "read" ? 1 : 2;
  return {
    async rate(rounds) {
      const size_bytes = rounds * sender.round_bytes;
      lines.send(String(size_bytes));
      sender.flood(rounds);
      const [elapsed_ns = 0, found] = (await lines.nextLine()).split(" ").map(Number);
      if (found !== perFrame * rounds * framesPerRound) throw new Error(`the C reader found ${found}; run it by hand`);
      return (size_bytes / elapsed_ns) * 1e9;
    },
    stop: () => lines.stop(),
  };
}

/** Our port and the link's decoder: every frame's COBS, CRC, length and sequence are checked; one that is missing ends it. */
export async function portReader(sender: Sender): Promise<Reader> {
  const port = await openPort({ kind: "serial", path: sender.path });
  const frame = createFrame();
  let [frames, wanted] = [0, 0];
  let done = (): void => undefined;
  let failed = (_why: Error): void => undefined;
  port.listen({
    onChunk(chunk) {
      const outcome = decodeFrame(chunk, frame);
      if (outcome !== "frame" || frame.sequence !== (frames & 0xffff))
        return failed(new Error(`frame ${frames} came as ${outcome} with sequence ${frame.sequence}`));
      frames += 1;
      if (frames === wanted) done();
    },
    onClosed: (cause) => {
      if (cause.kind !== "closed-here") failed(cause.error);
    },
  });
  return {
    async rate(rounds) {
      wanted = frames + rounds * framesPerRound;
      const end = new Promise<void>((resolve, reject) => {
        done = resolve;
        failed = reject;
      });
      const start_ms = performance.now();
      sender.flood(rounds);
      await end;
      return (rounds * sender.round_bytes * 1e3) / (performance.now() - start_ms);
    },
    stop: () => port.close(),
  };
}
