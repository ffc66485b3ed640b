/** Step 8: telecommands inside STEP, and their verification. */

import { report } from "../../../messages/index.ts";
import { unitByName } from "../../../onboard/unit.ts";
import { type About, type AcceptanceStep } from "../about.ts";
import type { Conversation } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { type Answer, fly, flyAgain, takeOff, unitOf } from "../flight.ts";
import { commandsOf, emptyCommand } from "../unit-samples.ts";
import { sayHeard, saySent } from "../words.ts";

const { Stage, FailureReason } = report.v1;
/** Ticks in which a report may come. */
const reportTicks = 3;

interface Case {
  readonly name: string;
  readonly command: object;
  readonly requestId: number;
  readonly isGood: boolean;
  /** The one reason that is right; any but NONE where it is absent. */
  readonly reason?: report.v1.FailureReason;
}

export const telecommands: AcceptanceStep = async (talk, about) => {
  const off = await takeOff(talk, about);
  if (off !== undefined) return off;
  let tick = 0;
  for (const each of casesOf(about)) {
    const wrong = await tried(talk, about, each, tick);
    if (wrong !== undefined) return wrong;
    tick += reportTicks;
  }
  return counted(talk, about, tick, casesOf(about).filter(({ isGood }) => isGood).length);
};

function casesOf(about: About): Case[] {
  const unit = unitOf(about);
  const { good, bad, eventful } = commandsOf[unit];
  const cases: Case[] = [];
  if (good !== null) cases.push({ name: "a telecommand", command: good(101), requestId: 101, isGood: true });
  if (eventful !== undefined)
    cases.push({
      name: "a telecommand whose event bears a value",
      command: eventful(104),
      requestId: 104,
      isGood: true,
    });
  if (bad !== null)
    cases.push({
      name: "a telecommand with an argument out of range",
      command: bad(102),
      requestId: 102,
      isGood: false,
    });
  const reason = FailureReason.FAILURE_REASON_UNKNOWN_COMMAND;
  cases.push({
    name: "a telecommand that asks for nothing",
    command: emptyCommand(unit, 103),
    requestId: 103,
    isGood: false,
    reason,
  });
  return cases;
}

/** Sends it, repeats its STEP, and looks for its one report. */
async function tried(talk: Conversation, about: About, each: Case, from: number): Promise<Finding | undefined> {
  const answers: Answer[] = [];
  let sent = "";
  for (let tick = from; tick < from + reportTicks; tick += 1) {
    const answer = await fly(talk, about, tick, tick === from ? [each.command] : []);
    if (!("frame" in answer)) return answer;
    answers.push(answer);
    if (tick > from) continue;
    sent = `${each.name}: ${saySent(talk.last!, about.unit)}`;
    const second = await flyAgain(talk, about, tick);
    if (!("frame" in second)) return second;
  }
  const reports = answers
    .flatMap(({ done }) => done.verifications as report.v1.Verification[])
    .filter(({ requestId }) => requestId === each.requestId);
  const likely = reportCause(each, reports);
  if (likely === undefined) return undefined;
  const expected = each.isGood
    ? `one verification in field 5: {request_id ${each.requestId}, stage COMPLETION (4), reason NONE (1)}`
    : `one verification in field 5: {request_id ${each.requestId}, stage START (2), reason ${each.reason ?? "why not"}}`;
  return { sent, expected, came: answers.map(({ frame }) => sayHeard(frame, about.unit)).join("\n"), likely };
}

function reportCause({ isGood, reason }: Case, reports: readonly report.v1.Verification[]): string | undefined {
  const [first] = reports;
  if (first === undefined)
    return "no report bears the telecommand's request_id: each one of STEP field 5 ends with one in STEP_DONE field 5";
  if (reports.length > 1)
    return `${reports.length} reports for one telecommand: each ends once, and in one STEP_DONE only; clear the list for every step`;
  if (!isGood && first.reason === FailureReason.FAILURE_REASON_NONE)
    return "it was carried out: arguments are checked against the contract, and a message without a command is UNKNOWN_COMMAND (2)";
  if (isGood && first.reason !== FailureReason.FAILURE_REASON_NONE)
    return `it was refused with reason ${first.reason}: NONE is 1, and 0 is "unspecified"`;
  const stage = isGood ? Stage.STAGE_COMPLETION : Stage.STAGE_START;
  if (first.stage !== stage)
    return `the stage is ${first.stage}: COMPLETION (4) where it was done, START (2) where it was refused`;
  if (reason !== undefined && first.reason !== reason)
    return `the reason is ${first.reason}: ${reason} is UNKNOWN_COMMAND`;
  return undefined;
}

/** Telemetry counts what was carried out, where the unit's telemetry has that. */
async function counted(
  talk: Conversation,
  about: About,
  from: number,
  goodCount: number,
): Promise<Finding | undefined> {
  const found = await acceptedCount(talk, about, from);
  if (typeof found !== "number" && found !== undefined) return found;
  if (found === undefined)
    about.notes.push("this unit's telemetry does not count telecommands, so nothing was held against it");
  if (found === undefined || found === goodCount) return undefined;
  return {
    sent: `${goodCount} good telecommand, its STEP repeated; then steps until telemetry came`,
    expected: `accepted_count ${goodCount}`,
    came: `accepted_count ${found}`,
    likely:
      found > goodCount
        ? "a repeated STEP ran its telecommands again: answer it from what was kept"
        : "accepted_count counts the telecommands that were carried out since RESET",
  };
}

/** Flies on until telemetry comes and reads its accepted_count; nothing where it has none. */
export async function acceptedCount(
  talk: Conversation,
  about: About,
  from: number,
): Promise<number | Finding | undefined> {
  const ticksMax = 10 + Math.ceil(10_000_000 / unitByName(unitOf(about)).period_us);
  for (let tick = from; tick < from + ticksMax; tick += 1) {
    const answer = await fly(talk, about, tick);
    if (!("frame" in answer)) return answer;
    const telemetry: { readonly acceptedCount?: number } | null = answer.done.telemetry;
    if (telemetry !== null) return telemetry.acceptedCount;
  }
  return {
    sent: `STEPs ${from} to ${from + ticksMax - 1}`,
    expected: "telemetry (field 3) in one of them: once a second",
    came: "none",
    likely: "count period_us of each STEP and fill in the telemetry when a second has gone by",
  };
}
