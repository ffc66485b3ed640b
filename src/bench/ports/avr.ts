import { readFile } from "node:fs/promises";
import { decode, encode } from "../../kernel/index.ts";
import { crc32c } from "../../kernel/crc32c.ts";
import { loadImage, type AvrImage } from "../emulators/avr/image.ts";
import { AvrMachine, type AvrState, clock_Hz } from "../emulators/avr/machine.ts";
import { AvrPace, type AvrPacing } from "../emulators/avr/pace.ts";
import { BenchError } from "../errors.ts";
import { ChannelPort } from "./channel-port.ts";
import type { ByteChannel, ChannelEvents } from "./channel.ts";
import type { AvrSpec, BytePort, PortMemory } from "./port.ts";

/** Of what `capture` gives. */
const version = 1;
/** How long the machine may take to finish what it is sending before its memory is captured. */
const settleMax_cycles = clock_Hz / 5;
const step_cycles = 1600;

/**
 * Runs an image for the ATmega328P in this process; its USART is the port.
 *
 * @param pacing `free` for lockstep, where the machine runs as fast as it goes; `wall` keeps its clock to ours
 * @throws BenchError where the image cannot be read or is none
 */
export async function openAvr({ image: path }: AvrSpec, pacing: AvrPacing): Promise<BytePort> {
  const loaded = loadImage(await readImage(path));
  if (!loaded.ok) throw new BenchError("start-failed", `avr8js cannot run ${path}: ${loaded.why}`);
  return new AvrPort(path, loaded.image, pacing);
}

async function readImage(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const message = `avr8js has no image ${path}: ${String(cause)}`;
    throw new BenchError("no-such-path", message, { cause });
  }
}

/** A port whose far end is emulated here, memory and all. */
class AvrPort extends ChannelPort implements BytePort {
  readonly memory: PortMemory;

  constructor(path: string, image: AvrImage, pacing: AvrPacing) {
    let channel: AvrChannel | undefined;
    super({
      description: `avr8js ${path}`,
      open: (events) => (channel = new AvrChannel(image, pacing, events)),
      // The machine is part of this process: nothing but `close` ends it.
      lost: () => ({ kind: "closed-here" }),
    });
    this.memory = channel as AvrChannel;
  }
}

interface Captured {
  readonly version: number;
  readonly program: number;
  readonly machine: AvrState;
}

class AvrChannel implements ByteChannel, PortMemory {
  readonly #machine: AvrMachine;
  readonly #pace: AvrPace;
  readonly #events: ChannelEvents;
  readonly #program: number;
  #sent: number[] = [];

  constructor(image: AvrImage, pacing: AvrPacing, events: ChannelEvents) {
    this.#events = events;
    this.#program = crc32c(new Uint8Array(image.program.buffer));
    this.#machine = new AvrMachine(image, (byte) => {
      this.#sent.push(byte);
      this.#pace.noticeByte();
    });
    this.#pace = new AvrPace(this.#machine, pacing, () => this.#flush());
  }

  write(bytes: Uint8Array, done: (error: Error | null) => void): void {
    this.#pace.catchUp();
    const isTaken = this.#machine.usart.receive(bytes);
    this.#pace.wake();
    done(isTaken ? null : new Error("the emulated line holds no more"));
  }

  close(): void {
    this.#pace.stop();
  }

  capture(): Uint8Array {
    this.#settle();
    const captured: Captured = { version, program: this.#program, machine: this.#machine.state() };
    return encode(captured);
  }

  restore(state: Uint8Array): void {
    const decoded = decode(state);
    const captured = decoded.ok ? (decoded.value as Partial<Captured> | null) : null;
    if (captured?.version !== version || captured.machine === undefined) {
      throw new BenchError(
        "start-failed",
        "the memory is not of avr8js as it is in this version; take the breakpoint anew",
      );
    }
    if (captured.program !== this.#program) {
      throw new BenchError(
        "wrong-firmware",
        "the memory is of another firmware image; build the one of the breakpoint",
      );
    }
    this.#machine.restore(captured.machine);
    this.#sent = [];
    this.#pace.restart();
  }

  /** Lets the machine finish the frame that is on the line, so that none is cut in two. */
  #settle(): void {
    const { cpu } = this.#machine;
    const end = cpu.cycles + settleMax_cycles;
    while (!this.#machine.isIdle && cpu.cycles < end) this.#machine.run(cpu.cycles + step_cycles, true);
    this.#flush();
  }

  #flush(): void {
    if (this.#sent.length === 0) return;
    const bytes = Uint8Array.from(this.#sent);
    this.#sent = [];
    this.#events.onBytes(bytes);
  }
}
