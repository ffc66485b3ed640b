/**
 * Another process: reads a breakpoint of a random model from stdin, goes on with it, and prints the state's hash.
 *
 *   node continue.ts SEED COMPONENTS UNTIL_US < BREAKPOINT
 */

import { readFileSync } from "node:fs";
import { type Breakpoint, decode, simTime } from "../../../src/kernel/index.ts";
import { newModel } from "./model.ts";

const [seed, componentCount, until_us] = process.argv.slice(2).map(Number) as [number, number, number];
const decoded = decode(readFileSync(0));
if (!decoded.ok) throw new Error(`the breakpoint is refused at ${decoded.offset}: ${decoded.why}`);
const simulation = newModel({ seed, componentCount }, true);
simulation.restore(decoded.value as Breakpoint);
simulation.advance(simTime(until_us));
process.stdout.write(simulation.stateHash());
