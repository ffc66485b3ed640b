/** The selected link: who is there, how quick, and where its clock stands. */

import { shortTime } from "../../terminal/format.ts";
import { beside, row, titled } from "../../terminal/layout.ts";
import { paint, type Ink } from "../../terminal/paint.ts";
import { printable } from "../../terminal/text.ts";
import type { IdentityView } from "../../../bench/station/identity-view.ts";
import type { LinkView } from "../../../bench/station/link-view.ts";
import type { RoundTripView } from "../../../bench/station/round-trips.ts";
import { stateInks } from "./ports.ts";

const nothing = paint("dim", "-");
const binsMax = 8;
/** While the unit is stepped, clocks are not compared. */
const oldAfter_s = 5;
const levels = "▁▂▃▄▅▆▇█";

/** Six lines. */
export function link(selected: LinkView, width: number): string[] {
  const { unit, key, state, since_s } = selected;
  const since = since_s === null ? "" : paint("dim", ` for ${roughTime(since_s)}`);
  const title = printable(`${unit?.toUpperCase() ?? "TARGET"} on ${key}`);
  return [
    titled(title, width, `${paint(stateInks[state], state)}${since}`),
    ...beside([who(selected.identity, selected.why), timing(selected)], width),
  ];
}

function who(identity: IdentityView | null, why: string): string[] {
  if (identity === null)
    return [row("firmware", nothing), row("why", paint("dim", printable(why)) || nothing), "", "", ""];
  const { firmware, build, uid, bootCount, resetReason, contract, contractVerdict } = identity;
  return [
    row("firmware", printable(`${firmware} ${build}`)),
    row("board", printable(uid)),
    row("started", `${bootCount} ${bootCount === 1 ? "time" : "times"}, last by ${words(resetReason)}`),
    row("contract", `${paint(verdictInks[contractVerdict], verdicts[contractVerdict])} ${paint("dim", contract)}`),
    row("takes", abilities(identity)),
  ];
}

const verdicts: Readonly<Record<IdentityView["contractVerdict"], string>> = {
  same: "same",
  "other-hash": "other !",
  locked: "LOCKED !!",
};
const verdictInks: Readonly<Record<IdentityView["contractVerdict"], Ink>> = {
  same: "good",
  "other-hash": "yellow",
  locked: "red",
};

const words = (name: string): string => name.toLowerCase().replaceAll("_", " ");

function abilities({ frameMax_bytes, canSnapshot, canStream }: IdentityView): string {
  return `${frameMax_bytes} B, ${canSnapshot ? "" : "no "}snapshot, ${canStream ? "" : "no "}stream`;
}

function timing({ roundTrips, clock, rateIn_Bps, rateOut_Bps, stepping }: LinkView): string[] {
  const limit_us = stepping === null ? Infinity : stepping.outputDelay_us;
  const jitters = [jitter("STEP", roundTrips.step), jitter("TIME", roundTrips.time)].filter((text) => text !== "");
  return [
    row("STEP trip", trips(roundTrips.step, limit_us)),
    row("TIME trip", trips(roundTrips.time, Infinity)),
    row("jitter", jitters.join(", ") || nothing),
    row("clock", clock === null ? nothing : clockText(clock)),
    row("bytes/s", `${rateIn_Bps.toFixed(0)} in, ${rateOut_Bps.toFixed(0)} out`),
  ];
}

const jitter = (name: string, view: RoundTripView | null): string =>
  view === null ? "" : `${name} ${shortTime(view.jitter_us)}`;

/** p50, p99, and the shape of the histogram, an octave a column. */
function trips(view: RoundTripView | null, limit_us: number): string {
  if (view === null) return nothing;
  const late = view.p99_us > limit_us;
  const p99 = paint(late ? "red" : "plain", `${shortTime(view.p99_us)}${late ? " !!" : ""}`);
  return `${shortTime(view.p50_us)} ${paint("dim", "p99")} ${p99} ${shape(view)}`;
}

/** The slowest octaves are the ones to see: rare ones show as the lowest mark. */
function shape({ bins }: RoundTripView): string {
  const shown = bins.slice(-binsMax);
  const top = Math.max(1, ...shown.map(({ count }) => count));
  return shown.map(({ count }) => (count === 0 ? " " : levels[Math.ceil((count / top) * levels.length) - 1])).join("");
}

function clockText({ offset_us, rate_ppm, uncertainty_us, age_s }: NonNullable<LinkView["clock"]>): string {
  const old = age_s > oldAfter_s ? paint("yellow", ` ${roughTime(age_s)}`) : "";
  const digits = Math.abs(offset_us) < 1e7 ? 1 : 0;
  return `${signed(offset_us / 1e3, digits)} ms+-${(uncertainty_us / 1e3).toFixed(1)} ${signed(rate_ppm, 0)} ppm${old}`;
}

const signed = (value: number, digits: number): string => `${value < 0 ? "" : "+"}${value.toFixed(digits)}`;

function roughTime(time_s: number): string {
  if (time_s < 100) return `${Math.floor(time_s)} s`;
  return time_s < 6000 ? `${Math.floor(time_s / 60)} min` : `${(time_s / 3600).toFixed(1)} h`;
}
