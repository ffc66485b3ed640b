/** Failing runs with the C unit on a pseudo-terminal, reproduced from their recordings alone. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeAll, describe, it } from "vitest";
import { assertReproduced, failures, type StartBoard } from "../cli/reproducing.ts";
import { make, posixProgram } from "../firmware/support/build.ts";

beforeAll(() => void make("BOARD=posix"), 300_000);

const startPosix: StartBoard = async (folder) => {
  const child = spawn(posixProgram("adcs"), ["--uid", "posix-board"], {
    env: { ...process.env, XDG_RUNTIME_DIR: folder },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const { path } = JSON.parse(said.toString("utf8")) as { path: string };
  const ended = once(child, "exit");
  return {
    path,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
};

describe("a recording of a run with the C unit reproduces, byte for byte and without it,", () => {
  it.each(Object.keys(failures))("%s", async (name) => assertReproduced(failures[name]!, startPosix));
});
