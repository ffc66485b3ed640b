/** Takes the board of a desk and has it until it is ended: hold-board.ts FOLDER. Says `taken`. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { takeBoard } from "../../../hil/fixture/desk.ts";
import { boardOf } from "../../../src/bench/board-file.ts";

const folder = process.argv[2] as string;
await takeBoard(boardOf("adcs.yaml", readFileSync(join(folder, "adcs.yaml"), "utf8")), folder);
process.stdout.write("taken\n");
setInterval(() => undefined, 1000);
