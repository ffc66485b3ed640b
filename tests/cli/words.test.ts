import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, falak, inDirectory } from "./support.ts";

interface Failure {
  readonly error: {
    readonly kind: string;
    readonly message: string;
    readonly mistakes?: readonly { line: number; message: string }[];
  };
}

describe.concurrent(
  "words that are wrong end with exit code 2, nothing on stdout and a message that says how it is right",
  () => {
    it.each([
      ["an unknown verb", "frobnicate", /unknown command 'frobnicate'/],
      ["an unknown option", "run first-contact --spead 3", /unknown option '--spead'\n\(Did you mean --seed\?\)/],
      [
        "a scenario that is not there",
        "run nowhere.yaml",
        /there is no file nowhere\.yaml; bundled scenarios are first-contact, .*quiet-orbit/,
      ],
      [
        "a target",
        "run first-contact --target adcs=modle",
        /"modle" is no target; known are model, process, posix, .*serial:PATH/,
      ],
      [
        "an override",
        "run first-contact --set seed=-3 --set orbit.nothing=3",
        /seed: is -3, must be at least 0[^]*unknown key "nothing"/,
      ],
      ["a target that listens nowhere", "target adcs", /one of --pty, --tcp HOST:PORT, --unix PATH/],
    ])("%s", async (_what, line, pattern) => {
      const { code, stdout, stderr } = await falak(line.split(" "));
      expect(stderr).toMatch(pattern);
      expect(stderr).not.toMatch(/\n +at /);
      expect(code).toBe(2);
      expect(stdout).toBe("");
    });
  },
);

describe.concurrent("--help", () => {
  it("of every word ends with 0, and shows defaults as people write them", async () => {
    const { stdout: all, code } = await falak(["--help"]);
    expect(code).toBe(0);
    const verbs = [...all.slice(all.indexOf("Commands:")).matchAll(/^ {2}([a-z-]+) /gm)].map(([, verb]) => verb!);
    expect(verbs).toEqual(expect.arrayContaining(["run", "check", "bench", "target", "diff", "export"]));
    for (const verb of verbs.filter((each) => each !== "help")) {
      const ended = await falak([verb, "--help"]);
      expect({ verb, code: ended.code, stderr: ended.stderr }).toEqual({ verb, code: 0, stderr: "" });
      expect(ended.stdout).toContain(`Usage: falak ${verb}`);
      expect(ended.stdout).not.toMatch(/default:\s+(\[\]|\d{5,})/);
    }
  });
});

describe.concurrent("a wrong scenario", () => {
  const text = `version: 1
name: wrong on purpose
start: 2022-08-09T23:30:00Z
duration: 6 hurs
spacecraft:
  model: leo-broadbnd
orbit:
  tle: |
    1 45024U 20004A   22221.73882835  .00000254  00000-0  33520-4 0  9992
    2 45024  86.3954  26.0590 0012080 236.0667 123.9422 14.75558034138169
statoins: []
checks:
  - {name: a, always: power.state_of_charg > 0.5}
`;

  it("lists every mistake at once with line, column and suggestion, exit code 2", async () => {
    await inDirectory(async (directory) => {
      writeFileSync(join(directory, "wrong.yaml"), text);
      const { code, stderr } = await falak(["run", "wrong.yaml", "--for", "1s"], { cwd: directory });
      expect(code).toBe(2);
      expect(stderr).toMatch(/wrong\.yaml:4:\d+ duration/);
      expect(stderr).toMatch(/wrong\.yaml:6:\d+ spacecraft\.model: .*leo-broadbnd[^]*leo-broadband/);
      expect(stderr).toMatch(/wrong\.yaml:11:\d+ .*"statoins"[^]*stations/);
      expect(stderr).toMatch(/wrong\.yaml:13:\d+ .*state_of_charg[^]*state_of_charge/);
    });
  });

  it("is one JSON document with all mistakes where --json asks for one", async () => {
    await inDirectory(async (directory) => {
      writeFileSync(join(directory, "wrong.yaml"), text);
      const ended = await falak(["run", "wrong.yaml", "--json"], { cwd: directory });
      expect(ended.code).toBe(2);
      const { error } = document(ended) as Failure;
      expect(error.kind).toBe("usage");
      expect(error.mistakes?.map(({ line }) => line)).toEqual(expect.arrayContaining([4, 6, 11, 13]));
    });
  });
});

describe.concurrent("a bench that is broken ends with exit code 3 and says what to do", () => {
  it.each([
    [
      "no-such-path",
      "serial:/dev/falak-nowhere",
      /\/dev\/falak-nowhere at 115200 baud is not there .*; plug the board in/,
    ],
    ["not-a-tty", "serial:/dev/null", /\/dev\/null .* is not a serial port .*; name a serial device/],
    ["connection-refused", "tcp:127.0.0.1:1", /tcp 127\.0\.0\.1:1 not connected .*; start the target there first/],
    [
      "no-such-path",
      "unix:/tmp/falak-nowhere.sock",
      /\/tmp\/falak-nowhere\.sock not connected .*; start the target first/,
    ],
    [
      "no-such-path",
      "serial:uid=falak-nobody",
      /no target with uid falak-nobody is registered \(registered: .*\); start it/,
    ],
  ])("%s: %s", async (kind, target, pattern) => {
    const ended = await falak(["run", "first-contact", "--for", "1s", "--target", `adcs=${target}`, "--json"]);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(pattern);
    expect(ended.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect((document(ended) as Failure).error.kind).toBe(kind);
  });
});

describe.concurrent("--json prints one document and nothing else", () => {
  it.each([
    ["run first-contact --for 10s --json", 0],
    ["check first-contact --json", 0],
    ["passes first-contact --for 12h --json", 0],
    ["ephemeris first-contact --for 10min --format json", 0],
    ["ports --json", 0],
    ["replay nowhere.mcap --json", 2],
    ["recover nowhere.mcap --json", 2],
  ])("%s", async (line, code) => {
    const ended = await falak(line.split(" "));
    expect(ended.code).toBe(code);
    expect(document(ended)).toBeTypeOf("object");
    expect(ended.stdout.trimEnd().split("\n")).toHaveLength(1);
  });
});
