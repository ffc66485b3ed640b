import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { refuseForeign, stubDirectory } from "./register.ts";
import type { StubRecord } from "./register.ts";

const stubRecord = z.object({
  unit: z.string(),
  uid: z.string(),
  at: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("serial"), path: z.string() }),
    z.object({ kind: z.literal("unix"), path: z.string() }),
    z.object({ kind: z.literal("tcp"), host: z.string(), port: z.number() }),
  ]),
  pid: z.number().int().positive(),
  started: z.string(),
});

export interface Stubs {
  readonly stubs: readonly StubRecord[];
  /** Records that could not be read, by file and reason. */
  readonly warnings: readonly string[];
}

/** The registered targets whose processes live; records of dead ones are removed. */
export async function registeredStubs(directory = stubDirectory()): Promise<Stubs> {
  const stubs: StubRecord[] = [];
  const warnings: string[] = [];
  for (const name of await recordNames(directory)) {
    const file = join(directory, name);
    const record = await readRecord(file);
    if (typeof record === "string") warnings.push(`stub record ${file} not used: ${record}; remove it`);
    else if (isAlive(record.pid)) stubs.push(record);
    else await rm(file, { force: true });
  }
  return { stubs, warnings };
}

async function recordNames(directory: string): Promise<string[]> {
  try {
    await refuseForeign(directory);
    return (await readdir(directory)).filter((name) => name.endsWith(".json")).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** The record, or why it is none. */
async function readRecord(file: string): Promise<StubRecord | string> {
  try {
    const parsed = stubRecord.safeParse(JSON.parse(await readFile(file, "utf8")));
    return parsed.success ? parsed.data : z.prettifyError(parsed.error);
  } catch (error) {
    return String(error);
  }
}

/** Signal 0 asks only. A process of somebody else's answers EPERM and lives. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
