import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { autoDetect } from "@serialport/bindings-cpp";
import type { LinuxSetOptions } from "@serialport/bindings-cpp";
import { SerialPortStream } from "@serialport/stream";
import { BenchError } from "../errors.ts";
import { duplexChannel } from "./channel.ts";
import type { ByteChannel, ChannelEvents } from "./channel.ts";
import { ChannelPort } from "./channel-port.ts";
import { holders } from "./holders.ts";
import { lowLatency } from "./low-latency.ts";
import type { BytePort, CloseCause, DtrRule, SerialSpec } from "./port.ts";
import { serialFailure } from "./serial-failure.ts";
import { ttyBinding, TtyPort } from "./tty-binding.ts";

const defaultBaudRate = 115_200;
const dtrPulse_ms = 100;

/** What Linux and most drivers leave high on opening; node-serialport can only set all lines at once. */
const linesAsOpened = { dtr: true, rts: true } as const;

/**
 * Opens a serial port, 8N1 without flow control, locked against a second opener; what was in its buffers is discarded.
 *
 * A new stream object for every connection: node-serialport's can't be opened twice without leaving listeners behind.
 *
 * @throws BenchError busy, no permission, no such path, not a tty, or a rate that the port does not take
 */
export async function openSerial(spec: SerialSpec): Promise<BytePort> {
  const { path, baudRate = defaultBaudRate, dtr = "leave" } = spec;
  const stream = await openStream(path, baudRate);
  const description = `serial ${path} at ${baudRate} baud`;
  const warnings: string[] = [];
  const setLines = (lines: LinuxSetOptions): Promise<void> => stream.port?.set(lines) ?? Promise.resolve();
  const port = streamPort(stream, description, warnings);
  await applyDtr(dtr, setLines).catch((error: unknown) => {
    warnings.push(`DTR of ${path} not set: ${String(error)}; this port has no such line, use dtr: leave`);
  });
  const late = await lowLatency(path, () => setLines({ ...linesAsOpened, lowLatency: true }));
  if (late !== undefined) warnings.push(late);
  return port;
}

/** Reading opens the path once more: what was there a moment ago may be gone. */
function streamPort(stream: SerialPortStream, description: string, warnings: readonly string[]): ChannelPort {
  try {
    return new ChannelPort({
      description,
      warnings,
      open: (events) => serialChannel(stream, events),
      lost: (error) => lostSerial(description, error),
    });
  } catch (cause) {
    stream.close(() => stream.destroy());
    throw serialFailure(stream.path, stream.baudRate, cause);
  }
}

async function openStream(path: string, baudRate: number): Promise<SerialPortStream> {
  const binding = process.platform === "win32" ? autoDetect() : ttyBinding;
  try {
    const stream = new SerialPortStream({ binding, path, baudRate, lock: true, hupcl: false, autoOpen: false });
    await promisify(stream.open.bind(stream))();
    return stream;
  } catch (cause) {
    const failure = serialFailure(path, baudRate, cause);
    if (failure.code !== "port-busy") throw failure;
    throw serialFailure(path, baudRate, cause, await holders(path));
  }
}

async function applyDtr(rule: DtrRule, setLines: (lines: LinuxSetOptions) => Promise<void>): Promise<void> {
  switch (rule) {
    case "leave":
      return;
    case "raise":
      return setLines(linesAsOpened);
    case "pulse":
      await setLines({ dtr: false, rts: true });
      await sleep(dtrPulse_ms);
      return setLines(linesAsOpened);
  }
}

/** Our binding streams by itself; the stock one, on Windows, through the stream above it. */
function serialChannel(stream: SerialPortStream, events: ChannelEvents): ByteChannel {
  // A stream that closed itself answers "not open", which is what we want.
  const close = (): void => stream.close(() => stream.destroy());
  const port: unknown = stream.port;
  const channel = duplexChannel(stream, events, close);
  if (!(port instanceof TtyPort)) return channel;
  port.stream(events);
  return { write: (bytes, done) => port.write(bytes, done), readNow: () => port.readNow(), close };
}

function lostSerial(description: string, cause: Error | undefined): CloseCause {
  const why = cause === undefined ? "end of file" : cause.message;
  const message = `${description} hung up (${why}); look at the cable, the board's power and its USB hub`;
  return { kind: "hung-up", error: new BenchError("hung-up", message, { cause }) };
}
