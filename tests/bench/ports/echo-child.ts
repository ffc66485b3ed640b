/** A target process for the tests: serves one pseudo-terminal as its first argument says. */

import { announce } from "../../../src/bench/ports/announcement.ts";
import { openPty } from "../../../src/bench/ports/pty.ts";
import { run } from "./helpers.ts";

const [manner = "echo"] = process.argv.slice(2);

if (manner !== "stubborn") process.stdin.resume().once("end", () => process.exit(0));
if (manner === "refuses") {
  process.stderr.write("unit wheel is unknown\n");
  process.exit(2);
}
if (manner === "stubborn") process.on("SIGTERM", () => undefined);
if (manner !== "silent") {
  const { port, path } = await openPty();
  port.listen({
    onChunk(chunk) {
      if (manner === "crashes") {
        process.stderr.write("panic: stack overflow in control law\n");
        process.exit(7);
      }
      if (manner === "lets-go") port.close();
      else port.write(run(chunk.length, chunk[0]));
    },
    onClosed: () => undefined,
  });
  process.stdout.write("starting up\n");
  process.stdout.write(announce(path));
}
