import { startLines } from "../line-program.ts";

/** An echo behind a pseudo-terminal of its own, and the path to open. */
export async function startEcho(path: string): Promise<{ readonly path: string; stop(): void }> {
  const program = startLines(path, ["serve"]);
  return { path: await program.nextLine(), stop: () => program.stop() };
}
