/**
 * Another process: reads a breakpoint of the busy flight from stdin, goes on with it, and prints the hashes.
 *
 *   node continue.ts SCENARIO UNTIL_US < BREAKPOINT
 *
 * With UNTIL_US alone on an empty stdin it flies from the start.
 */

import { readFileSync } from "node:fs";
import { busy } from "./busy.ts";
import { advance, type BundledName, fly, hashes, resume } from "./support.ts";

const [name, until_us] = process.argv.slice(2) as [BundledName, string];
const bytes = readFileSync(0);
const exercise = bytes.length === 0 ? fly(busy(name)) : resume(busy(name), bytes);
advance(exercise, Number(until_us));
process.stdout.write(JSON.stringify(hashes(exercise)));
