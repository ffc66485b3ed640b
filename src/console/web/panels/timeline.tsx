/** What has been done to the exercise and what is to come, in order of time. */

import "../look/instructor.css";
import type { EventLine, FaultLine, PassPlan } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { clockAt, span } from "../parts/time.ts";
import { useTime } from "../parts/use-time.ts";
import type { PanelKind } from "./panel.ts";

interface Moment {
  readonly key: string;
  readonly at_us: number;
  readonly kind: "fault" | "pass" | "shadow" | "exercise";
  readonly text: string;
}

const behind_us = 6 * 3600e6;
const ahead_us = 12 * 3600e6;
/** Who acts on the exercise, in the event list; alarms have a panel of their own. */
const actors: ReadonlySet<string> = new Set(["timeline", "exercise", "instructor", "desk"]);

function Timeline() {
  const now_us = useTime(1e6);
  const start = useTopic("description")?.startUtc;
  const faults = useTopic("faults") ?? [];
  const events = useTopic("events") ?? [];
  const plan = useTopic("plan");
  if (start === undefined) return <p className="panel empty">Waiting for the exercise …</p>;
  const waiting = faults.filter(({ since_us, begins_us }) => since_us === null && begins_us === null);
  const moments = [...happened(events), ...planned(faults), ...(plan === undefined ? [] : predicted(plan))]
    .filter(({ at_us }) => at_us > now_us - behind_us && at_us < now_us + ahead_us)
    .toSorted((a, b) => a.at_us - b.at_us);
  const past = moments.filter(({ at_us }) => at_us <= now_us);
  const coming = moments.filter(({ at_us }) => at_us > now_us);
  return (
    <div className="panel">
      <table className="moments">
        <tbody>
          {past.slice(-8).map((moment) => (
            <Row key={moment.key} moment={moment} start={start} now_us={now_us} />
          ))}
          <tr className="now">
            <td className="mono">{clockAt(start, now_us)}</td>
            <td colSpan={2}>now</td>
          </tr>
          {waiting.map(({ plan: number, text, state }) => (
            <tr key={`waiting ${number ?? text}`}>
              <td className="dim">waits</td>
              <td className="dim">fault</td>
              <td>
                <b>{text}</b> {state}
              </td>
            </tr>
          ))}
          {coming.map((moment) => (
            <Row key={moment.key} moment={moment} start={start} now_us={now_us} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ moment, start, now_us }: { readonly moment: Moment; readonly start: string; readonly now_us: number }) {
  const { at_us, kind, text } = moment;
  const isToCome = at_us > now_us;
  return (
    <tr className={isToCome ? "" : "dim"}>
      <td className="mono">{clockAt(start, at_us)}</td>
      <td className="dim">{kind}</td>
      <td>
        {kind === "fault" || kind === "exercise" ? <b>{text}</b> : text}
        {isToCome && <span className="dim"> in {span(at_us - now_us)}</span>}
      </td>
    </tr>
  );
}

const happened = (events: readonly EventLine[]): Moment[] =>
  events
    .filter(({ source, text }) => actors.has(source) && !text.startsWith("alarm "))
    .slice(-40)
    .map(({ number, at_us, source, text }) => ({
      key: `event ${number}`,
      at_us,
      kind: source === "timeline" ? "fault" : "exercise",
      text,
    }));

const planned = (faults: readonly FaultLine[]): Moment[] =>
  faults.flatMap(({ begins_us, text, plan }) =>
    begins_us === null ? [] : [{ key: `fault ${plan ?? text}`, at_us: begins_us, kind: "fault", text }],
  );

const predicted = ({ passes, shadows }: PassPlan): Moment[] => [
  ...passes.flatMap(({ station, aos_us, los_us, maxElevation_deg }): Moment[] => [
    { key: `aos ${station} ${aos_us}`, at_us: aos_us, kind: "pass", text: `AOS ${station}, up to ${maxElevation_deg.toFixed(0)}°` }, // prettier-ignore
    { key: `los ${station} ${los_us}`, at_us: los_us, kind: "pass", text: `LOS ${station}` },
  ]),
  ...shadows.flatMap(({ from_us, until_us }): Moment[] => [
    { key: `dark ${from_us}`, at_us: from_us, kind: "shadow", text: "into the shadow" },
    { key: `light ${until_us}`, at_us: until_us, kind: "shadow", text: "into sunlight" },
  ]),
];

export const timelinePanel: PanelKind = {
  id: "timeline",
  title: "Timeline",
  side: "instructor",
  help:
    "What was done to the exercise and what is to come: faults of the script and of your own, passes, shadows. " +
    "Faults that wait for a condition stand below 'now'. Take one back in the panel of faults.",
  View: Timeline,
};
