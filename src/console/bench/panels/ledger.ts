/** What crossed the wire and what was lost: both identities, the steps, the fault that somebody put there, the last command. */

import { count, shortTime } from "../../terminal/format.ts";
import { row, titled } from "../../terminal/layout.ts";
import { paint, type Ink } from "../../terminal/paint.ts";
import { clip, printable, widthOf } from "../../terminal/text.ts";
import { chunksBalance, type DirectionStats, framesBalance } from "../../../link/index.ts";
import type { CommandLine, CommandState } from "../../../bench/station/command-log.ts";
import type { FaultView, LinkView } from "../../../bench/station/link-view.ts";
import type { SteppingView } from "../../../bench/station/stepper.ts";

const labelWidth = 11;

/** Six lines. */
export function ledger(link: LinkView, width: number): string[] {
  const legend = paint("dim", "(a) chunks in = fates, (b) sent = came + missing + under way");
  return [
    titled("LEDGER", width, legend),
    chunks(link),
    frames(link),
    row("steps", steps(link.stepping, width - labelWidth)),
    row("wire", wire(link)),
    row("command", clip(command(link.commands.at(-1)), Math.max(0, width - labelWidth))),
  ];
}

/** A number that should be 0. */
const bad = (value: number, what: string, ink: Ink = "yellow"): string =>
  paint(value === 0 ? "dim" : ink, `${count(value)} ${what}`);

const balance = (isBalanced: boolean): string => (isBalanced ? paint("good", "=") : paint("red", "BROKEN !!"));

function chunks({ chunks: counts }: LinkView): string {
  const { delivered, duplicate, stale, crc, cobs, length, oversize, unknown } = counts;
  const refused = crc + cobs + length + oversize + unknown;
  const reasons = Object.entries({ crc, cobs, length, oversize, unknown })
    .filter(([, value]) => value > 0)
    .map(([name, value]) => `${name} ${count(value)}`);
  const why = reasons.length === 0 ? "" : paint("dim", ` (${reasons.join(", ")})`);
  const fates = [
    `${count(delivered)} delivered`,
    bad(duplicate, "dup"),
    paint("dim", `${count(stale)} stale`),
    `${bad(refused, "refused")}${why}`,
  ];
  return row("(a) chunks", `${count(counts.chunks)} ${balance(chunksBalance(counts))} ${fates.join(" ")}`);
}

function frames({ toTarget, fromTarget }: LinkView): string {
  return row("(b) frames", `${direction("to", toTarget)}   ${direction("from", fromTarget)}`);
}

function direction(name: string, stats: DirectionStats | null): string {
  if (stats === null) return paint("dim", `${name} -`);
  const { sent, distinct, missing, inFlight } = stats;
  return `${paint("dim", name)} ${count(sent)} ${balance(framesBalance(stats, inFlight))} ${count(distinct)} + ${paint(missing === 0 ? "plain" : "yellow", count(missing))} + ${count(inFlight)}`;
}

/** What the unit says of its own time is left out where there is no room. */
function steps(stepping: SteppingView | null, room: number): string {
  if (stepping === null) return paint("dim", "none; s steps the unit on the inputs of a satellite that lies still");
  const { isOn, rate_Hz, answers, overruns, late, missed, outputDelay_us, busy_us } = stepping;
  const rate = isOn ? paint("bold", `${rate_Hz.toFixed(1)} Hz`) : paint("dim", "stopped");
  const counts = [
    `${count(stepping.steps)} sent`,
    `${count(answers)} back`,
    `${bad(overruns, "over", "red")} ${paint("dim", shortTime(outputDelay_us))}`,
    bad(late, "late"),
    bad(missed, "missed"),
  ].join(", ");
  const busy = ` busy ${shortTime(busy_us)}`;
  return `${rate} ${counts}${widthOf(rate) + widthOf(counts) + widthOf(busy) < room ? busy : ""}`;
}

/** What went wrong by kind; where nothing did, in three words. */
function troubles({ losses, reboots, targetDropped }: Pick<LinkView, "losses" | "reboots" | "targetDropped">): string {
  const told = [
    ...(losses === 0 ? [] : [bad(losses, losses === 1 ? "loss" : "losses")]),
    ...(reboots === 0 ? [] : [bad(reboots, reboots === 1 ? "reboot" : "reboots")]),
    ...(targetDropped === 0 ? [] : [bad(targetDropped, "dropped by target")]),
  ];
  return told.length === 0 ? paint("dim", "no link loss, no reboot") : told.join(", ");
}

function wire({ fault, wire: report, losses, reboots, targetDropped }: LinkView): string {
  const counts = troubles({ losses, reboots, targetDropped });
  if (fault !== null) return `${paint("banner", ` ${faultText(fault)} `)} ${counts}`;
  if (report === null) return counts;
  const { tx, rx } = report;
  return `${counts}; ${paint("dim", `faults met ${count(tx.frames)} frames out, ${count(rx.frames)} in`)}`;
}

export function faultText({ kind, directions, value, probability, left_s }: FaultView): string {
  const numbers = [
    value === null ? "" : ` ${value}`,
    probability === null ? "" : ` p=${probability}`,
    directions.length === 1 ? ` ${directions[0]}` : "",
    left_s === null ? "" : ` ${left_s.toFixed(0)} s left`,
  ];
  return `${kind}${numbers.join("")}`;
}

const commandInks: Readonly<Record<CommandState, Ink>> = {
  SENT: "notice",
  ACCEPTED: "notice",
  EXECUTED: "good",
  REFUSED: "red",
  UNKNOWN: "yellow",
};

function command(line: CommandLine | undefined): string {
  if (line === undefined) return paint("dim", "none; c sends one");
  const { requestId, text, state, detail, took_ms } = line;
  const why = detail === "" ? "" : ` ${printable(detail)}`;
  return `${requestId} ${printable(text)}  ${paint(commandInks[state], state)}${why}${paint("dim", ` ${shortTime(took_ms * 1000)}`)}`;
}
