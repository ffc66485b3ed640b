/** `falak serve`: an exercise with its page, until Ctrl-C. The simulation and its serial ports stay here; the server has a thread of its own. */

import { mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { BenchError } from "../bench/errors.ts";
import { onEndAsked } from "../console/terminal/guard.ts";
import { historyOf } from "../console/archive-history.ts";
import { Archives } from "../console/host/archives.ts";
import { ExerciseHost } from "../console/host/host.ts";
import type { HostMessage } from "../console/protocol/port.ts";
import { serveHistory } from "../console/server/history.ts";
import { ServerError, startServer } from "../console/server/start.ts";
import { demonstration, demonstrationTargets } from "./demonstration.ts";
import { bundledExercises } from "./exercises.ts";
import { exitCode, type ExitCode } from "./failure.ts";
import { flightMaker, type FlightWords } from "./flights.ts";
import { pageFiles } from "./page-files.ts";
import type { RunWords } from "./session.ts";
import { opening } from "./watching.ts";

export interface ServeWords extends RunWords {
  readonly port: number;
  /** Where accounts, the archive and breakpoints are kept. */
  readonly data?: string;
}

const demonstrationRate = 10;
const demonstrationLead_s = 60;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

export async function serve(path: string | undefined, words: ServeWords): Promise<ExitCode> {
  const data = words.data ?? join(process.env["XDG_DATA_HOME"] ?? join(homedir(), ".local/share"), "falak");
  const breakpoints = join(data, "breakpoints");
  mkdirSync(breakpoints, { recursive: true, mode: 0o700 });
  const webRoot = await pageFiles(say);
  const archives = new Archives({ path: join(data, archiveName()), onStatus: (text) => host.say("high", text) });
  const history = new MessageChannel();
  const server = await startServer({
    port: words.port,
    webRoot,
    dataDir: data,
    history: history.port1,
  }).catch((error: unknown) => {
    throw error instanceof ServerError ? new BenchError("port-busy", error.message) : error;
  });
  const isDemonstration = path === undefined && words.from === undefined;
  const flightWords: FlightWords = isDemonstration
    ? { rate: demonstrationRate, ...words, usualTargets: demonstrationTargets(words.target) }
    : words;
  const host = new ExerciseHost({
    makeFlight: flightMaker(flightWords, opening(say)),
    plan:
      words.from === undefined
        ? { from: "scenario", scenario: path ?? demonstration }
        : { from: "breakpoint", path: words.from },
    breakpoints,
    exercises: bundledExercises(),
    archives,
    // Somebody who has just started it wants to see telemetry, not an orbit without contact.
    ...(isDemonstration ? { beginBeforeAos_s: demonstrationLead_s } : {}),
    tell: (message) => void server.post(message as Exclude<HostMessage, { kind: "reply" }>),
  });
  const isEndAsked = new Promise<void>((resolve) => {
    onEndAsked(resolve);
    server.onEnded((why) => {
      say(why);
      resolve();
    });
  });
  server.onOperate((person, operation) => host.operate(person, operation));
  try {
    await host.start();
    serveHistory(
      history.port2,
      historyOf(archives, (branch) => archives.branchOf(branch), tmpdir()),
    );
    say(`\n  falak is at ${server.url}\n\n  Ctrl-C ends it.`);
    await isEndAsked;
  } finally {
    await host.close();
    await server.close();
    await archives.close();
    history.port2.close();
  }
  return exitCode.passed;
}

/** A file for each time that it is started: what was flown stays. */
const archiveName = (): string => `${new Date().toISOString().slice(0, 19).replaceAll(":", "")}Z.falak.db`;
