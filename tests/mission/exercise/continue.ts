/**
 * Another process: reads a breakpoint of the busy flight from stdin, goes on with it, and prints the hashes.
 *
 *   node continue.ts SCENARIO UNTIL_US [PROPAGATOR] < BREAKPOINT
 *
 * With UNTIL_US alone on an empty stdin it flies from the start.
 */

import { readFileSync } from "node:fs";
import type { PropagatorName } from "../../../src/environment/environment.ts";
import { busy } from "./busy.ts";
import { advance, type BundledName, fly, hashes, resume } from "./support.ts";

const [name, until_us, propagator = "sgp4"] = process.argv.slice(2) as [BundledName, string, PropagatorName?];
const bytes = readFileSync(0);
const { scenario, config } = busy(name);
const flight = { scenario: { ...scenario, propagator }, config };
const exercise = bytes.length === 0 ? fly(flight) : resume(flight, bytes);
advance(exercise, Number(until_us));
process.stdout.write(JSON.stringify(hashes(exercise)));
