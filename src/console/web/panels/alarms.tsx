/** Alarms: latched until somebody has acknowledged them and the value is back. */

import { useState } from "react";
import type { AlarmLine } from "../../protocol/state.ts";
import { operate } from "../live/live.ts";
import { useTopic } from "../live/topics.ts";
import { numberText } from "../parts/number.ts";
import { clockAt } from "../parts/time.ts";
import type { PanelKind } from "./panel.ts";

const shelve_s = 1800;

function Alarms() {
  const alarms = useTopic("alarms") ?? [];
  const start = useTopic("description")?.startUtc;
  const [comment, setComment] = useState("");
  const open = alarms.filter(({ active, acknowledged }) => active || !acknowledged);
  if (start === undefined || open.length === 0) return <p className="panel empty">No alarms.</p>;
  return (
    <div className="panel">
      <label className="row">
        Comment{" "}
        <input value={comment} onChange={(event) => setComment(event.target.value)} placeholder="what is being done" />
      </label>
      <table>
        <thead>
          <tr>
            <th>since</th>
            <th>parameter</th>
            <th className="number">value</th>
            <th className="number">limit</th>
            <th>state</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {open.toSorted(byUrgency).map((alarm) => (
            <AlarmRow key={alarm.id} alarm={alarm} start={start} comment={comment} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AlarmRow({
  alarm,
  start,
  comment,
}: {
  readonly alarm: AlarmLine;
  readonly start: string;
  readonly comment: string;
}) {
  const { id, parameter, level, active, acknowledged, acknowledgedBy, shelvedUntil_us, raised_us, value, limit } =
    alarm;
  const state = [
    active ? "active" : "back in limits",
    acknowledged ? `acknowledged by ${acknowledgedBy}${alarm.comment === "" ? "" : `: ${alarm.comment}`}` : "",
    shelvedUntil_us === null ? "" : `shelved until ${clockAt(start, shelvedUntil_us)}`,
  ];
  return (
    <tr className={shelvedUntil_us === null ? level : "dim"}>
      <td className="mono">{clockAt(start, raised_us)}</td>
      <td>{parameter}</td>
      <td className="number">{numberText(value)}</td>
      <td className="number">{numberText(limit)}</td>
      <td>{state.filter((text) => text !== "").join(", ")}</td>
      <td className="row">
        {!acknowledged && (
          <button
            type="button"
            data-key="a"
            onClick={() => void operate({ do: "alarm-acknowledge", alarm: id, comment })}
          >
            Acknowledge
          </button>
        )}
        {shelvedUntil_us === null && (
          <button
            type="button"
            onClick={() => void operate({ do: "alarm-shelve", alarm: id, for_s: shelve_s, comment })}
          >
            Shelve 30 min
          </button>
        )}
      </td>
    </tr>
  );
}

const byUrgency = (a: AlarmLine, b: AlarmLine): number =>
  Number(a.acknowledged) - Number(b.acknowledged) ||
  (a.level === b.level ? b.raised_us - a.raised_us : a.level === "red" ? -1 : 1);

export const alarmsPanel: PanelKind = {
  id: "alarms",
  title: "Alarms",
  side: "both",
  help:
    "A value that stays beyond its limit raises an alarm. It stays here until somebody has acknowledged it and the value is back. " +
    "Shelving silences a known one for half an hour of exercise time. The key A acknowledges the most urgent.",
  View: Alarms,
};
