/** Lines of the event list, with who may read them: what came down and what the ground does is for everybody, the rest for the instructor. */

import { obc } from "../../../messages/index.ts";
import { eventText, severityOf } from "../../../mission/names.ts";
import type { Notice, ReceivedPacket } from "../../../mission/notice.ts";
import { unitByName } from "../../../onboard/unit.ts";
import type { EventLine } from "../../protocol/state.ts";

type Line = Omit<EventLine, "number">;

/** Sources whose notices the ground would have by itself. */
const knownOnTheGround: ReadonlySet<string> = new Set(["ground", "timeline", "exercise", "desk"]);

export const noticeLine = ({ at, source, severity, text, hidden }: Notice): Line => ({
  at_us: at,
  generated_us: null,
  source,
  severity,
  text,
  audience: hidden === true || !knownOnTheGround.has(source) ? "instructor" : "everybody",
});

/** An event packet; other packets are no lines. */
export function packetLine({ unit, content, body, at, generatedAt }: ReceivedPacket): Line | undefined {
  if (content !== obc.v1.Content.CONTENT_EVENT) return undefined;
  const decoded = unitByName(unit).messages.Event.decode(body);
  if (!decoded.ok) return undefined;
  const { code, severity, value } = decoded.value as { code: number; severity: number; value: number };
  return {
    at_us: at,
    generated_us: generatedAt,
    source: unit,
    severity: severityOf(severity),
    text: eventText(unit, code, value),
    audience: "everybody",
  };
}
