/** Writes breakpoints to one path without end: a test kills it in the middle. */

import { writeBreakpoint } from "../../../src/archive/index.ts";
import { sample } from "./support.ts";

const [path = ""] = process.argv.slice(2);
const filling = new Uint8Array(4 * 1024 * 1024);
for (let at_us = 1; ; at_us += 1) {
  filling.fill(at_us & 255);
  await writeBreakpoint(path, sample(at_us, filling));
  if (at_us === 1) process.stdout.write("one\n");
}
