import { readFile, realpath, writeFile } from "node:fs/promises";
import { basename } from "node:path";

/** Sets the adapter's own flag; given by whoever holds the open port. */
export type SetLowLatency = () => Promise<void>;

/**
 * Asks an FTDI adapter not to hold bytes back for up to 16 ms, and reads back whether it took.
 *
 * @param path the serial device
 * @param setFlag sets the driver's low-latency flag, which needs no special rights where the driver has it
 * @returns a warning where it did not take; nothing for adapters that do not batch
 */
export async function lowLatency(path: string, setFlag: SetLowLatency): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  const device = await realpath(path).catch(() => path);
  const file = `/sys/class/tty/${basename(device)}/device/latency_timer`;
  const before_ms = await latency_ms(file);
  if (before_ms === undefined || before_ms <= 1) return undefined;
  await setFlag().catch(() => undefined);
  if ((await latency_ms(file)) !== 1) await writeFile(file, "1").catch(() => undefined);
  const after_ms = await latency_ms(file);
  if (after_ms === undefined || after_ms <= 1) return undefined;
  return (
    `low latency not taken by ${path}: the adapter holds bytes for up to ${after_ms} ms; ` +
    `write 1 to ${file} as root, and choose no time-out under 25 ms`
  );
}

async function latency_ms(file: string): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(file, "utf8"), 10);
  } catch {
    return undefined;
  }
}
