/** Timeline entries: one trigger, one action, channels and kinds that the spacecraft has, telecommands that exist. */

import type { ChannelInfo } from "../../../spacecraft/faults/channels.ts";
import { faultKinds, faultRefusal, type Fault, type FaultKind } from "../../../spacecraft/faults/kinds.ts";
import type { GroupShape } from "../../checks/shape.ts";
import {
  type GroundChannel,
  type GroundFaultKind,
  groundFaultKinds,
  groundValueRefusal,
  isGroundChannel,
} from "../../ground-faults.ts";
import { isProcessorChannel, processorChannels, processorFaultKinds } from "../../processor-faults.ts";
import { isWireChannel, type WireFaultKind, wireChannels, wireFaultKinds, wireFaultRefusal } from "../../wires.ts";
import { parseDuration } from "../duration.ts";
import type { Finding } from "../issues.ts";
import { nearestWord } from "../nearest.ts";
import type { Path } from "../position.ts";
import { readCommand } from "./commands.ts";
import { expressionFindings } from "./predicates.ts";
import { exactlyOne, finding, group, list, textOf, type Raw } from "./raw.ts";

export const triggers = ["at", "when"] as const;
export const actions = ["fault", "clear", "command", "note"] as const;

/** All findings of `timeline`; channels are checked where the spacecraft is known. */
export function timelineFindings(
  raw: Raw,
  vocabulary: GroupShape,
  channels: readonly ChannelInfo[] | undefined,
  stations: readonly GroundChannel[] = [],
): Finding[] {
  const end = parseDuration(textOf(raw["duration"]) ?? "");
  return list(raw["timeline"]).flatMap((value, index) => {
    const entry = group(value);
    const path = ["timeline", index];
    return [
      ...exactlyOne(entry, path, triggers),
      ...exactlyOne(entry, path, actions),
      ...expressionFindings(entry["when"], [...path, "when"], vocabulary),
      ...lateFindings(entry["at"], [...path, "at"], end.ok ? end.duration : Infinity),
      ...commandFindings(entry["command"], [...path, "command"]),
      ...faultFindings(entry["fault"], [...path, "fault"], channels, stations),
      ...channelFindings(entry["clear"], [...path, "clear"], channels, stations),
    ];
  });
}

function lateFindings(value: unknown, path: Path, end_us: number): Finding[] {
  const parsed = parseDuration(textOf(value) ?? "");
  if (!parsed.ok || parsed.duration <= end_us) return [];
  return [finding(path, "is after the end of the exercise", "make duration longer or the moment earlier")];
}

function commandFindings(value: unknown, path: Path): readonly Finding[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const result = readCommand(value, path);
  return result.ok ? [] : result.findings;
}

function faultFindings(
  value: unknown,
  path: Path,
  channels: readonly ChannelInfo[] | undefined,
  stations: readonly GroundChannel[],
): Finding[] {
  const raw = group(value);
  const name = textOf(raw["channel"]) ?? "";
  const isOnWire = isWireChannel(name);
  const isOfGround = isGroundChannel(name);
  const findings = [
    ...channelFindings(raw["channel"], [...path, "channel"], channels, stations),
    ...kindFindings(raw, path, channelsLike(name, channels, stations)),
  ];
  const why = isOnWire ? wireRefusal(raw) : isOfGround ? groundRefusal(raw) : craftRefusal(raw);
  return why === undefined ? findings : [...findings, finding(path, why)];
}

function channelsLike(
  name: string,
  channels: readonly ChannelInfo[] | undefined,
  stations: readonly GroundChannel[],
): readonly Channel[] | undefined {
  if (isWireChannel(name)) return wireChannels;
  if (isProcessorChannel(name)) return processorChannels;
  return isGroundChannel(name) ? stations : channels;
}

function craftRefusal(raw: Raw): string | undefined {
  const kind = raw["kind"] as FaultKind;
  return faultKinds.includes(kind) ? faultRefusal(faultOf(raw, kind)) : undefined;
}

function wireRefusal(raw: Raw): string | undefined {
  const kind = raw["kind"] as WireFaultKind;
  return wireFaultKinds.includes(kind) ? wireFaultRefusal(faultOf(raw, kind)) : undefined;
}

function groundRefusal(raw: Raw): string | undefined {
  const kind = raw["kind"] as GroundFaultKind;
  return groundFaultKinds.includes(kind) ? groundValueRefusal(faultOf(raw, kind)) : undefined;
}

interface Channel {
  readonly name: string;
  readonly kinds: readonly string[];
}

function kindFindings({ channel: name, kind }: Raw, path: Path, channels: readonly Channel[] | undefined): Finding[] {
  const channel = channels?.find((each) => each.name === name);
  // A word that is no kind at all is the schema's to refuse.
  const isKind = [...faultKinds, ...wireFaultKinds, ...groundFaultKinds, ...processorFaultKinds].some(
    (each) => each === kind,
  );
  if (channel === undefined || !isKind || channel.kinds.includes(String(kind))) return [];
  const message = `${channel.name} cannot have the fault ${String(kind)}`;
  return [finding([...path, "kind"], message, `it can have ${channel.kinds.join(", ")}`)];
}

function faultOf<Kind extends FaultKind | WireFaultKind | GroundFaultKind>(
  raw: Raw,
  kind: Kind,
): Omit<Fault, "kind"> & { kind: Kind } {
  const { value, probability } = raw;
  return {
    channel: "",
    kind,
    ...(typeof value === "number" ? { value } : {}),
    ...(typeof probability === "number" && probability >= 0 && probability <= 1 ? { probability } : {}),
  };
}

function channelFindings(
  value: unknown,
  path: Path,
  channels: readonly ChannelInfo[] | undefined,
  stations: readonly GroundChannel[],
): Finding[] {
  const name = textOf(value);
  const all = [...(channels ?? []), ...processorChannels, ...wireChannels, ...stations];
  if (name === undefined || all.some((each) => each.name === name)) return [];
  const isOfGround = isGroundChannel(name);
  if (channels === undefined && !isWireChannel(name) && !isOfGround) return [];
  const names = all.map((each) => each.name);
  const near = nearestWord(name, names);
  const known = names.filter((each) => !names.some((other) => each.startsWith(`${other}.`)));
  const suggestion = near === undefined ? `known are ${known.join(", ")}` : `did you mean ${near}?`;
  const where = isWireChannel(name)
    ? "the bench has no wire"
    : isOfGround
      ? "no station has a channel"
      : "the spacecraft has no channel";
  return [finding(path, `${where} "${name}"`, suggestion)];
}
