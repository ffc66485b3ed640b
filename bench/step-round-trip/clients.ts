import { openPort } from "../../src/bench/ports/open.ts";
import { startLines } from "../line-program.ts";

/** Does round trips of one size over one pair and gives their durations. */
export interface Client {
  /** Durations in microseconds. */
  trips(count: number): Promise<number[]>;
  stop(): void;
}

/** The baseline: blocking write and read. */
export function cClient(program: string, path: string, frame_bytes: number): Client {
  const lines = startLines(program, ["time", path, String(frame_bytes)]);
  return {
    async trips(count) {
      lines.send(String(count));
      const durations = (await lines.nextLine()).trim().split(" ");
      return durations.map((duration_ns) => Number(duration_ns) / 1e3);
    },
    stop: () => lines.stop(),
  };
}

/** Ours: serialport with our binding, size guard, delimiter parser, whole chunk. */
export async function portClient(path: string, frame_bytes: number): Promise<Client> {
  const port = await openPort({ kind: "serial", path });
  const frame = new Uint8Array(frame_bytes).fill(7);
  frame[0] = 0;
  frame[frame_bytes - 1] = 0;
  let arrived = (): void => undefined;
  port.listen({
    onChunk: () => arrived(),
    onClosed: (cause) => {
      if (cause.kind !== "closed-here") throw cause.error;
    },
  });
  return {
    trips: (count) =>
      new Promise((resolve) => {
        const durations_us = new Float64Array(count);
        let trip = 0;
        let start_ms = 0;
        const next = (): void => {
          start_ms = performance.now();
          port.write(frame);
        };
        arrived = () => {
          durations_us[trip] = (performance.now() - start_ms) * 1e3;
          trip += 1;
          if (trip < count) next();
          else resolve([...durations_us]);
        };
        next();
      }),
    stop: () => port.close(),
  };
}
