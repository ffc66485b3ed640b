import { BenchError } from "../errors.ts";
import { startChild } from "./child.ts";
import type { Child, ChildEnd } from "./child.ts";
import type { BytePort, CloseCause, PortCounters, PortSink, ProcessSpec } from "./port.ts";
import { openSerial } from "./serial.ts";

/** How long after a hang-up the child's exit is awaited, so that the cause names it. */
const exitGrace_ms = 1000;

/**
 * Starts a target in a process of its own and opens the serial port that it announces.
 *
 * The child gets a pipe as stdin that ends with this process: a target should end when its stdin does.
 *
 * @throws BenchError where the program can't be started, exits first, or announces nothing in time
 */
export async function openProcess(spec: ProcessSpec): Promise<BytePort> {
  const child = startChild(spec);
  try {
    const path = await child.announced;
    return new ProcessPort(child, await openSerial({ kind: "serial", path }));
  } catch (error) {
    child.kill();
    throw error;
  }
}

/** A port to a child that ends with it; closes with the cause `exited` where the child ends first. */
export class ProcessPort implements BytePort {
  readonly description: string;
  readonly #child: Child;
  readonly #port: BytePort;
  #sink: PortSink | undefined;
  #closed: CloseCause | undefined;
  #grace: NodeJS.Timeout | undefined;

  constructor(child: Child, port: BytePort) {
    this.description = `process ${child.name} (pid ${child.pid}) on ${port.description}`;
    this.#child = child;
    this.#port = port;
    void child.ended.then((end) => this.#end(exitCause(child, end)));
  }

  get counters(): Readonly<PortCounters> {
    return this.#port.counters;
  }

  get warnings(): readonly string[] {
    return this.#port.warnings;
  }

  get closed(): CloseCause | undefined {
    return this.#closed;
  }

  listen(sink: PortSink): void {
    this.#sink = sink;
    this.#port.listen({
      onChunk: (chunk) => sink.onChunk(chunk),
      onClosed: (cause) => this.#portClosed(cause),
    });
    if (this.#closed !== undefined) sink.onClosed(this.#closed);
  }

  write(bytes: Uint8Array): boolean {
    return this.#port.write(bytes);
  }

  readNow(): boolean {
    return this.#closed === undefined && this.#port.readNow?.() === true;
  }

  close(): void {
    this.#end({ kind: "closed-here" });
  }

  /** A dying child hangs up first and exits a moment later: its exit is the better cause. */
  #portClosed(cause: CloseCause): void {
    if (this.#closed !== undefined) return;
    this.#grace ??= setTimeout(() => this.#end(cause), exitGrace_ms);
  }

  #end(cause: CloseCause): void {
    if (this.#closed !== undefined) return;
    this.#closed = cause;
    clearTimeout(this.#grace);
    this.#port.close();
    this.#child.kill();
    this.#sink?.onClosed(cause);
  }
}

function exitCause(child: Child, end: ChildEnd): CloseCause {
  const { exitCode, signal } = end;
  const how = signal === null ? `exited with code ${exitCode}` : `was ended by ${signal}`;
  const message = `target process ${child.name} (pid ${child.pid}) ${how}${child.lastWords()}; start it by hand to see more`;
  return { kind: "exited", exitCode, signal, error: new BenchError("target-exited", message) };
}
