import { join } from "node:path";
import { type BenchResult, figure, median } from "../figure.ts";
import { type LineProgram, startLines } from "../line-program.ts";
import { connectAll, type Receivers } from "./receivers.ts";

const clients = 100;
/** Of one turn, at 50 a second. */
const messages = 25;
const turns = 10;
/** Code is compiled in them; their figures do not count. */
const warmUpTurns = 3;
const kinds = ["falak", "raw", "ws"] as const;

interface Side {
  readonly program: LineProgram;
  readonly receivers: Receivers;
  readonly frame_bytes: number;
  readonly cpu_us: number[];
}

/**
 * Processor time per message of the server with 100 clients and 50 messages a second, beside the same bytes written to plain TCP sockets.
 * The exercise's thread wakes up to simulate, not for the server: what it takes to be awake 50 times a second is not counted.
 */
export async function server(): Promise<BenchResult> {
  const sides: Side[] = [];
  const awake_us: number[] = [];
  try {
    for (const kind of kinds) sides.push(await side(kind));
    for (let turn = -warmUpTurns; turn < turns; turn += 1) {
      for (const each of sides) {
        const cpu_us = await turnOf(each);
        if (turn >= 0) each.cpu_us.push(cpu_us);
      }
      awake_us.push(await idleTurnOf(sides[0]!));
    }
  } finally {
    for (const { program, receivers } of sides) {
      receivers.stop();
      program.stop();
    }
  }
  const [falak = 0, raw = 0, ws = 0] = sides.map(({ cpu_us }) => median(cpu_us) / (clients * messages));
  const awake = median(awake_us) / (clients * messages);
  const name = `server, ${clients} clients x 50 messages/s`;
  const unit = "us of processor/message";
  return {
    figures: [
      figure(name, falak - awake, unit, raw, "ratio <= 1.4"),
      figure(`${name}; with the exercise's thread awake for nothing else`, falak, unit, raw),
      figure(`${name}; sent by the package ws, in the one thread that is awake`, ws, unit, raw),
    ],
  };
}

async function side(kind: (typeof kinds)[number]): Promise<Side> {
  const program = startLines(process.execPath, [join(import.meta.dirname, "sender.ts"), kind]);
  const [port = 0, frame_bytes = 0] = (await program.nextLine()).split(" ").map(Number);
  return { program, receivers: await connectAll(port, clients, kind !== "raw"), frame_bytes, cpu_us: [] };
}

async function turnOf({ program, receivers, frame_bytes }: Side): Promise<number> {
  program.send(String(messages));
  const cpu_us = Number(await program.nextLine());
  await receivers.taken(clients * messages * frame_bytes);
  return cpu_us;
}

async function idleTurnOf({ program }: Side): Promise<number> {
  program.send(`${messages} idle`);
  return Number(await program.nextLine());
}
