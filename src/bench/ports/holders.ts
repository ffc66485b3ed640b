import { readdir, readFile, readlink, realpath } from "node:fs/promises";
import { basename } from "node:path";

/**
 * Which programs have `path` open, as `picocom (pid 4711)`: those of this user, or all for root.
 *
 * Linux only; empty elsewhere and where nothing can be seen. Never throws.
 */
export async function holders(path: string): Promise<string[]> {
  const device = await realpath(path).catch(() => path);
  const pids = await readdir("/proc").catch(() => []);
  const found = await Promise.all(pids.filter((name) => /^\d+$/.test(name)).map((pid) => holder(pid, device)));
  return found.filter((name) => name !== undefined);
}

async function holder(pid: string, device: string): Promise<string | undefined> {
  try {
    const descriptors = await readdir(`/proc/${pid}/fd`);
    const targets = await Promise.all(descriptors.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => "")));
    if (!targets.includes(device)) return undefined;
    const words = (await readFile(`/proc/${pid}/cmdline`, "utf8")).split("\0", 2);
    return `${words.map((word) => basename(word)).join(" ")} (pid ${pid})`;
  } catch {
    return undefined;
  }
}
