/** What explains a difference between two recordings before anything is compared. */

import type { Recording } from "../archive/index.ts";
import { createFrame, decodeFrame, frameMin_bytes, frameType, payloadOf } from "../link/index.ts";
import { smallPayloadMax_bytes } from "../link/frame.ts";
import { fieldsLeftOut, link } from "../messages/index.ts";

export function differencesOfSetup(a: Recording, b: Recording): string[] {
  const scenario = a.header.scenarioText === b.header.scenarioText ? [] : ["the scenario files differ"];
  const craft = a.header.spacecraftText === b.header.spacecraftText ? [] : ["the spacecraft files differ"];
  const seed = a.header.seed === b.header.seed ? [] : [`seed ${a.header.seed} and ${b.header.seed}`];
  const sets = [a, b].map(({ header }) => header.overrides.join(" ") || "none");
  const overrides = sets[0] === sets[1] ? [] : [`overrides ${sets[0]} and ${sets[1]}`];
  const targets = Object.keys({ ...a.header.targets, ...b.header.targets }).flatMap((unit) => {
    const [one = "model", other = "model"] = [a.header.targets[unit], b.header.targets[unit]];
    return one === other ? [] : [`${unit} is ${one} and ${other}`];
  });
  const small = smallUnits(a);
  const smallToo = smallUnits(b);
  const profiles = [
    ...small.filter((unit) => !smallToo.includes(unit)).map((unit) => profileText(a, unit)),
    ...smallToo.filter((unit) => !small.includes(unit)).map((unit) => profileText(b, unit)),
  ];
  return [...scenario, ...craft, ...seed, ...overrides, ...targets, ...profiles, ...versions(a, b)];
}

/** Units outside whose target said that it takes no frames but small ones. */
export const smallUnits = (recording: Recording): string[] =>
  Object.keys(recording.header.targets).filter((unit) => isSmall(recording, unit));

/** A target tells of itself first; behind so many chunks nobody looks for it any more. */
const chunksLookedAt = 500;

function isSmall(recording: Recording, unit: string): boolean {
  if (!recording.counts.has(`wire/${unit}/rx`)) return false;
  const frame = createFrame();
  let chunks = 0;
  for (const { direction, bytes } of recording.wire(unit)) {
    if (direction !== "rx") continue;
    chunks += 1;
    if (chunks > chunksLookedAt) return false;
    if (decodeFrame(bytes, frame) !== "frame" || frame.type !== frameType.helloAck) continue;
    const said = link.v1.HelloAck.decode(payloadOf(frame));
    if (said.ok) return said.value.frameMaxBytes <= frameMin_bytes + smallPayloadMax_bytes;
  }
  return false;
}

function profileText({ path, header }: Recording, unit: string): string {
  const lacks = (message: string): string => fieldsLeftOut(`falak.${unit}.v1.${message}`).join(", ") || "nothing";
  return `${unit} of ${path} (${header.targets[unit]}) is of the small profile: its telemetry lacks ${lacks("Telemetry")}; its outputs lack ${lacks("Outputs")}`;
}

function versions({ versions: a }: Recording, { versions: b }: Recording): string[] {
  const programs = (["falak", "node", "architecture", "platform", "dictionary"] as const).flatMap((key) =>
    a[key] === b[key] ? [] : [`${key} ${a[key]} and ${b[key]}`],
  );
  const contracts = Object.keys(a.contracts).flatMap((unit) =>
    a.contracts[unit] === b.contracts[unit]
      ? []
      : [`contract of ${unit} ${a.contracts[unit]} and ${b.contracts[unit]}`],
  );
  return [...programs, ...contracts];
}
