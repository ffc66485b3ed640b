/** Why a file is not read as a recording. */

import type { Ending } from "./mcap/walk.ts";

export type RefusalCode = "missing" | "not-a-recording" | "unclosed" | "damaged" | "unsupported";

export interface RecordingRefusal {
  readonly code: RefusalCode;
  readonly why: string;
  /** Where in the file; 0 where there is no file. */
  readonly offset: number;
  /** What to do about it. */
  readonly next: string;
  /** All of it in one line, with the file's name. */
  readonly message: string;
}

/** Of what a file has in it. */
type ContentRefusalCode = Exclude<RefusalCode, "missing">;

export function refusal(path: string, code: ContentRefusalCode, why: string, offset: number): RecordingRefusal {
  const next = nextStep(path, code);
  const heads = {
    "not-a-recording": "is not a recording",
    unclosed: "was not closed",
    damaged: "is damaged",
    unsupported: "is of another version",
  };
  return { code, why, offset, next, message: `${path} ${heads[code]}: ${why} (offset ${offset}); ${next}` };
}

function nextStep(path: string, code: ContentRefusalCode): string {
  switch (code) {
    case "not-a-recording":
      return "name a file that `falak run --record` wrote";
    case "unclosed":
      return `\`falak recover ${path}\` closes what is there`;
    case "damaged":
      return `take another copy, or \`falak recover ${path}\` for the part before the damage`;
    case "unsupported":
      return "read it with the version of falak that wrote it";
  }
}

/** The refusal for a walk that ended in trouble; a file that ends as closed ones do is damaged, not cut. */
export function refusalOf(path: string, ending: Extract<Ending, { ok: false }>, closed: boolean): RecordingRefusal {
  const { kind, why, offset } = ending;
  if (kind === "not-a-recording" || kind === "unsupported") return refusal(path, kind, why, offset);
  return refusal(path, closed ? "damaged" : "unclosed", why, offset);
}

/** The refusal for a file that the operating system did not open or read. */
export function refusalOfSystem(path: string, error: unknown): RecordingRefusal {
  const [why, next] = systemWords(path, error, "`falak run SCENARIO --record FILE` writes one");
  return { code: "missing", why, offset: 0, next, message: `${why}; ${next}` };
}

/** What the operating system said about a file that was to be read, and what to do about it. */
export function systemWords(path: string, error: unknown, writes: string): readonly [why: string, next: string] {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return [`there is no file ${path}`, `check the name and the folder; ${writes}`];
    case "EISDIR":
      return [`${path} is a folder`, "name a file in it"];
    case "EACCES":
    case "EPERM":
      return [`${path} may not be read`, "check its permissions"];
    default:
      return [`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, "check the path"];
  }
}
