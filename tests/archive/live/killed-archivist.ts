/** A process to be killed: stores batches until it dies, and says after each acknowledgement how far the archive is. */

import { openArchive } from "../../../src/archive/live/index.ts";
import { knownBatch } from "./known-batches.ts";
import { begun, exercise, parameters, value } from "./support.ts";

const [path = "", first = "0"] = process.argv.slice(2);
const archive = await openArchive({ path, parameters, tailMax_samples: 3000 });
const [known] = await value(archive.query({ kind: "branches" }));
const branch = known?.id ?? (await begun(archive.begin(exercise)));
process.stdout.write("open\n");
for (let number = Number(first); ; number += 1) {
  // Several are under way at a time, as in an exercise.
  void archive.append(knownBatch(branch, number)).then(({ status }) => process.stdout.write(`${status} ${number}\n`));
  if (number % 4 === 0) await archive.room();
  await new Promise((resolve) => setImmediate(resolve));
}
