/** `falak recover`: closes what a killed run or a damaged disk left behind. */

import { recover } from "../archive/index.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";

export async function recoverRecording(path: string, output: string | undefined, json: boolean): Promise<ExitCode> {
  const to = output ?? `${path.replace(/\.mcap$/, "")}.recovered.mcap`;
  const recovered = await recover(path, to);
  if (!recovered.ok) {
    if ("refusal" in recovered) throw new UsageError(recovered.refusal.message);
    throw recovered.failure;
  }
  const { recovery } = recovered;
  if (json) process.stdout.write(`${JSON.stringify({ output: to, ...recovery })}\n`);
  else {
    const damage = recovery.why === "" ? "nothing was damaged" : `${recovery.why} at offset ${recovery.damageOffset}`;
    process.stdout.write(
      `${to}: ${recovery.messages} messages up to ${recovery.lastAt_us / 1e6} s simulated kept (${recovery.kept_bytes} bytes), ${recovery.lost_bytes} bytes lost; ${damage}\n`,
    );
  }
  return exitCode.passed;
}
