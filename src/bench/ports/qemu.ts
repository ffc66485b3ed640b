import { access, constants, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BenchError } from "../errors.ts";
import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import type { BytePort, QemuSpec } from "./port.ts";
import { ProcessPort } from "./process.ts";
import { openUnix } from "./socket.ts";

const connectTimeout_ms = 10_000;
const retry_ms = 20;

const emulator = "qemu-system-arm";

/**
 * Becomes the emulator, and leaves a shell behind that ends it when standard input does: a bench that was killed has no
 * other way to. The shell waits in a builtin and holds nothing else open.
 */
const guarded = `exec 3<&0 </dev/null
(while read -r _ <&3; do :; done; kill -9 $$) >/dev/null 2>&1 &
exec "$@" 3<&-`;

/**
 * Starts the image in an emulated microcontroller and opens its first UART over a socket that nobody else sees.
 *
 * Needs `qemu-system-arm`. The emulator ends with its port or with this process, also where that is killed.
 *
 * @throws BenchError where the emulator cannot be started, exits first, or does not listen within 10 s
 */
export async function openQemu({ machine, image }: QemuSpec): Promise<BytePort> {
  if (!(await isInstalled())) {
    const message = `the emulator ${emulator} is not installed; on Debian: apt-get install qemu-system-arm`;
    throw new BenchError("start-failed", message);
  }
  const directory = await mkdtemp(join(tmpdir(), "falak-qemu-"));
  const path = join(directory, "uart");
  const uart = `unix:${path.replaceAll(",", ",,")},server=on,wait=off`;
  const words = [emulator, "-nographic", "-monitor", "none", "-M", machine, "-kernel", image, "-serial", uart];
  const child = startChild({
    kind: "process",
    command: ["/bin/sh", "-c", guarded, "sh", ...words],
    startTimeout_ms: connectTimeout_ms,
    name: `${emulator} -M ${machine} ${basename(image)}`,
  });
  try {
    // It announces nothing; that promise only tells why it did not start.
    const never = child.announced.then(() => new Promise<never>(() => undefined));
    return new ProcessPort(child, await Promise.race([never, connectWhenThere(child, path)]));
  } catch (error) {
    child.kill();
    throw error;
  } finally {
    // The connection does not need its name.
    await rm(directory, { recursive: true, force: true });
  }
}

async function isInstalled(): Promise<boolean> {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const isThere = await access(join(folder, emulator), constants.X_OK).then(() => true, () => false); // prettier-ignore
    if (isThere) return true;
  }
  return false;
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
