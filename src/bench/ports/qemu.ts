import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BenchError } from "../errors.ts";
import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import type { BytePort, QemuSpec } from "./port.ts";
import { ProcessPort } from "./process.ts";
import { openUnix } from "./socket.ts";

const connectTimeout_ms = 10_000;
const retry_ms = 20;

/**
 * Starts the image in an emulated microcontroller and opens its first UART over a socket that nobody else sees.
 *
 * Needs `qemu-system-arm`. The emulator ends with its port or with this process; where this process is killed, it stays.
 *
 * @throws BenchError where the emulator cannot be started, exits first, or does not listen within 10 s
 */
export async function openQemu({ machine, image }: QemuSpec): Promise<BytePort> {
  const directory = await mkdtemp(join(tmpdir(), "falak-qemu-"));
  const path = join(directory, "uart");
  const uart = `unix:${path.replaceAll(",", ",,")},server=on,wait=off`;
  const child = startChild({
    kind: "process",
    command: ["qemu-system-arm", "-nographic", "-monitor", "none", "-M", machine, "-kernel", image, "-serial", uart],
    startTimeout_ms: connectTimeout_ms,
  });
  try {
    // It announces nothing; that promise only tells why it did not start.
    const never = child.announced.then(() => new Promise<never>(() => undefined));
    return new ProcessPort(child, await Promise.race([never, connectWhenThere(child, path)]));
  } catch (error) {
    child.kill();
    throw withPackage(error);
  } finally {
    // The connection does not need its name.
    await rm(directory, { recursive: true, force: true });
  }
}

async function connectWhenThere(child: Child, path: string): Promise<BytePort> {
  let isRunning = true;
  void child.ended.then(() => (isRunning = false));
  for (;;) {
    try {
      return await openUnix({ kind: "unix", path });
    } catch (error) {
      const isEarly = error instanceof BenchError && ["no-such-path", "connection-refused"].includes(error.code);
      if (!isRunning || !isEarly) throw error;
    }
    await sleep(retry_ms);
  }
}

function withPackage(error: unknown): unknown {
  const cause = error instanceof BenchError ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  if (cause?.code !== "ENOENT" || !(error instanceof BenchError) || error.code !== "start-failed") return error;
  const message = "the emulator qemu-system-arm is not installed; on Debian: apt-get install qemu-system-arm";
  return new BenchError("start-failed", message, { cause });
}
