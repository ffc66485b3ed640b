#!/usr/bin/env node
/** The command line: words in, exit codes out. Each verb loads its own code. */

import { enableCompileCache } from "node:module";
import { Command, CommanderError } from "commander";
import { version } from "../archive/version.ts";
import { addAccept } from "./commands/accept.ts";
import { addArchive } from "./commands/archive.ts";
import { addBreakpoint } from "./commands/breakpoint.ts";
import { addBench } from "./commands/bench.ts";
import { addCheck } from "./commands/check.ts";
import { addDictionary } from "./commands/dictionary.ts";
import { addDiff } from "./commands/diff.ts";
import { addEphemeris } from "./commands/ephemeris.ts";
import { addDebrief } from "./commands/debrief.ts";
import { addExercises } from "./commands/exercises.ts";
import { addExport } from "./commands/export.ts";
import { addNew } from "./commands/new.ts";
import { addPasses } from "./commands/passes.ts";
import { addPorts } from "./commands/ports.ts";
import { addProbe } from "./commands/probe.ts";
import { addReplay } from "./commands/replay.ts";
import { addRecover } from "./commands/recover.ts";
import { addRun } from "./commands/run.ts";
import { addServe } from "./commands/serve.ts";
import { addTarget } from "./commands/target.ts";
import { standWhereTyped } from "./directory.ts";
import { exitCode, report } from "./failure.ts";

// Halves the processor time of a start; without a place for the cache it does nothing.
enableCompileCache();
standWhereTyped();

const program = new Command("falak")
  .description("Fly a satellite on a desk: a flight-software simulator with a hardware-in-the-loop bridge over serial.")
  .version(version)
  .showHelpAfterError("(add --help for the words)")
  .exitOverride();

for (const add of [
  addServe,
  addRun,
  addExercises,
  addCheck,
  addPasses,
  addEphemeris,
  addPorts,
  addProbe,
  addBench,
  addTarget,
  addAccept,
  addBreakpoint,
  addReplay,
  addDebrief,
  addDiff,
  addExport,
  addArchive,
  addRecover,
  addDictionary,
  addNew,
])
  add(program);

// A reader that has seen enough, such as head, closes the pipe: no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCode.passed);
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its message already.
  if (!(error instanceof CommanderError)) process.exitCode = report(error);
  else if (error.exitCode === 0) process.exitCode = exitCode.passed;
  else {
    process.exitCode = exitCode.usage;
    const document = { error: { kind: "usage", message: error.message } };
    if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(document)}\n`);
  }
}
