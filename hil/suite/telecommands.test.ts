import { describe, expect, it } from "vitest";
import { useBench } from "../fixture/index.ts";
import type { Bench } from "../fixture/index.ts";
import type { Command } from "../fixture/command.ts";

/** `HIL_TELECOMMANDS=10000 npm run hil` sends more. */
const count = Number(process.env["HIL_TELECOMMANDS"] ?? 12);
/** What waits on the bus fits into its queue. */
const batchCount = 12;
const timeoutMax_ms = 30 * 60_000;

const ended = (commands: readonly Command[]) => (): boolean => commands.every((command) => command.hasEnded);

/** Two telecommands that an adcs executes in any mode, one after the other. */
function few(bench: Bench): Command[] {
  return [
    bench.command("adcs.set_mode", { mode: "DETUMBLE" }),
    bench.command("adcs.set_detumble_gain", { gain_nms: 0.001 }),
  ];
}

describe("telecommands", () => {
  it("HIL-030 executes or refuses each telecommand, and says so once", async () => {
    const bench = await useBench("first-contact", { adcs: "board" });
    await bench.run("1 s");
    const commands = few(bench);
    await expect(bench).toEventually(ended(commands), { within: "20 s" });
    await bench.run("5 s");
    expect(commands.map(({ text }) => text).filter((text) => text.includes("SENT"))).toEqual([]);
    expect(commands.every(({ completions }) => completions <= 1)).toBe(true);
    expect(commands[0]?.state).toBe("EXECUTED");
  });

  it("HIL-031 refuses a mode that it cannot hold, with a reason", async () => {
    const bench = await useBench("first-contact", { adcs: "board" });
    await bench.run("1 s");
    const command = bench.command("adcs.set_mode", { mode: "TARGET" });
    await expect(bench).toEventually(() => command.hasEnded, { within: "20 s" });
    expect(command.state).toBe("REFUSED");
  });

  it(
    `HIL-032 executes each of ${count} telecommands at most once over a wire that loses a fifth of its frames`,
    async () => {
      const bench = await useBench("first-contact", { adcs: "board" });
      await bench.run("1 s");
      bench.inject({ channel: "wire.adcs", kind: "drop", probability: 0.2 });
      const commands: Command[] = [];
      while (commands.length < count) {
        const batch = Array.from({ length: batchCount / 2 }, () => few(bench)).flat();
        await expect(bench).toEventually(ended(batch), { within: "20 s" });
        commands.push(...batch);
      }
      bench.clear("wire.adcs");
      await bench.run("2 s");
      expect(commands.filter(({ completions }) => completions > 1).map(({ text }) => text)).toEqual([]);
      const accepted = Number(bench.telemetry("adcs.accepted_count").value);
      const refused = Number(bench.telemetry("adcs.refused_count").value);
      // The counters of a small target wrap.
      expect((accepted + refused) % 256).toBe(commands.length % 256);
    },
    timeoutMax_ms,
  );
});
