/** A process to be killed: records until it dies, and says after each flush how many inputs are with the operating system. */

import { RecordingWriter } from "../../../src/archive/index.ts";
import { answer, header } from "./support.ts";

const [path = "", burst = "50"] = process.argv.slice(2);
const writer = await RecordingWriter.create(path, header);
for (let number = 0; ;) {
  for (const end = number + Number(burst); number < end; number += 1) writer.input(answer(number, number * 1000));
  await writer.flush();
  process.stdout.write(`${number}\n`);
}
