/** `--port` as people write it: a path, a target spec, or a unit with a target that is started for it. */

import { unitNames } from "../../onboard/contract.ts";
import { parseTarget } from "../target-spec.ts";
import type { PortEntry } from "./port-list.ts";

export type AskedPort = { readonly ok: true; readonly entry: PortEntry } | { readonly ok: false; readonly why: string };

const schemes = ["serial:", "tcp:", "unix:"];

/** Reads `/dev/ttyACM0`, `/dev/ttyACM0@115200`, `serial:PATH[@BAUD]`, `tcp:HOST:PORT`, `unix:PATH`, `adcs=posix`. */
export function askedPort(text: string): AskedPort {
  const unit = unitNames.find((name) => text.startsWith(`${name}=`));
  const rest = unit === undefined ? text : text.slice(unit.length + 1);
  const hasScheme = schemes.some((scheme) => rest.startsWith(scheme));
  if (unit === undefined && !hasScheme && !looksLikePath(rest)) {
    return {
      ok: false,
      why: `"${text}" is no port; write a path, ${schemes.join("..., ")}..., or UNIT=TARGET such as adcs=process`,
    };
  }
  // The unit matters only for targets that are started; a path has none.
  const parsed = parseTarget(looksLikePath(rest) ? `serial:${rest}` : rest, unit ?? "adcs");
  if (!parsed.ok) return parsed;
  const { target } = parsed;
  if (target.kind !== "port")
    return { ok: false, why: `"${text}" names no port; registered targets are there without being asked for` };
  const key = unit === undefined || hasScheme ? target.text : text;
  return {
    ok: true,
    entry: { key, kind: "asked", port: target.port, baud: target.baud, unit, about: "named with --port" },
  };
}

/** Windows names its ports COM3. */
const looksLikePath = (text: string): boolean => /^[/.~\\]|^COM\d/i.test(text);
