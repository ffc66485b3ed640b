/** The acceptance of a target's protocol: twelve steps in the order in which a firmware is written, each by itself. */

import type { UnitName } from "../../onboard/unit.ts";
import type { BytePort } from "../ports/port.ts";
import { uidText } from "../target/identity.ts";
import { type About, type AcceptanceStep, isSmall } from "./about.ts";
import { Conversation } from "./conversation.ts";
import type { Finding, StepResult } from "./finding.ts";
import { bytes, cobs, frames } from "./steps/bytes.ts";
import { health } from "./steps/health.ts";
import { hello } from "./steps/hello.ts";
import { log } from "./steps/log.ts";
import { outside } from "./steps/outside.ts";
import { reset } from "./steps/reset.ts";
import { snapshot } from "./steps/snapshot.ts";
import { stepping } from "./steps/stepping.ts";
import { telecommands } from "./steps/telecommands.ts";
import { time } from "./steps/time.ts";

/** In order; the first is number 1. */
export const steps: readonly { readonly name: string; readonly run: AcceptanceStep }[] = [
  { name: "bytes and delimiters", run: bytes },
  { name: "COBS", run: cobs },
  { name: "header and CRC-32C", run: frames },
  { name: "HELLO and HELLO_ACK", run: hello },
  { name: "HEARTBEAT and STATS", run: health },
  { name: "RESET", run: reset },
  { name: "STEP and STEP_DONE", run: stepping },
  { name: "telecommands in STEP", run: telecommands },
  { name: "TC and TC_ACK", run: outside },
  { name: "LOG", run: log },
  { name: "TIME", run: time },
  { name: "SNAPSHOT and RESTORE", run: snapshot },
];

/** From here on a step needs to know who it talks to. */
const helloNumber = 4;

export interface AcceptOptions {
  readonly unit?: UnitName | undefined;
  /** Only this step, and HELLO before it where it needs that. */
  readonly only?: number | undefined;
  /** Told as each one ends. */
  readonly onStep?: (result: StepResult) => void;
}

export interface Acceptance {
  readonly unit: UnitName | undefined;
  /** Both as HELLO_ACK says it; undefined where none came. */
  readonly uid: string | undefined;
  readonly profile: "full" | "small" | undefined;
  readonly steps: readonly StepResult[];
  readonly hasPassed: boolean;
}

/** Goes through the steps until one is wrong; those behind it are skipped. The port is open, and stays open. */
export async function accept(port: BytePort, options: AcceptOptions = {}): Promise<Acceptance> {
  const talk = new Conversation(port);
  const about: About = { unit: options.unit, identity: undefined, roundTrips_us: [], notes: [], notAsked: undefined };
  const { only } = options;
  const results: StepResult[] = [];
  let isStopped = false;
  for (const [index, { name, run }] of steps.entries()) {
    const number = index + 1;
    if (only !== undefined && number !== only && !isPrelude(number, only)) continue;
    about.notes = [];
    about.notAsked = undefined;
    const finding: Finding | null = isStopped ? null : ((await run(talk, about)) ?? null);
    const state = isStopped ? "skipped" : stateOf(about, finding);
    const result: StepResult = { number, name, state, finding, notes: notesOf(about) };
    isStopped ||= finding !== null;
    results.push(result);
    options.onStep?.(result);
  }
  const { unit, identity } = about;
  const profile = identity && (isSmall(about) ? "small" : "full");
  return { unit, uid: identity && uidText(identity.boardUid), profile, steps: results, hasPassed: !isStopped };
}

function stateOf({ notAsked }: About, finding: Finding | null): StepResult["state"] {
  if (finding !== null) return "wrong";
  return notAsked === undefined ? "passed" : "not-asked";
}

const notesOf = ({ notAsked, notes }: About): string[] => (notAsked === undefined ? notes : [notAsked, ...notes]);

/** The boot of a board has to be over, and from step 5 on HELLO_ACK has to be known. */
const isPrelude = (number: number, only: number): boolean =>
  number === 1 || (number === helloNumber && only > helloNumber);
