/** Takes a lock a number of times and writes down when it has it: contend.ts FOLDER COUNT. With COUNT 0, holds it for good. */

import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { lock } from "../../fixture/lock.ts";

const [folder = "", count = "0"] = process.argv.slice(2);
const write = (what: string): void => appendFileSync(join(folder, "log"), `${process.pid} ${what}\n`);

for (let i = 0; i < Number(count); i++) {
  const held = await lock("contended", 30_000, folder);
  write("has");
  await new Promise((resolve) => setTimeout(resolve, 20));
  write("had");
  held.release();
}
if (count === "0") {
  await lock("contended", 30_000, folder);
  process.stdout.write("taken\n");
  setInterval(() => undefined, 1000);
}
