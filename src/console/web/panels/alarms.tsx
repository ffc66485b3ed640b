/** Alarms: latched until somebody has acknowledged them and the value is back. */

import { useState } from "react";
import { parameter as parameterOf } from "../../../messages/dictionary.ts";
import type { AlarmLine } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { setSound, useSound } from "../parts/alarm-sound.ts";
import { numberText, unitText, valueText } from "../parts/number.ts";
import { age, clockAt } from "../parts/time.ts";
import { type Ask, useAsk } from "../parts/use-ask.ts";
import { useTime } from "../parts/use-time.ts";
import type { PanelKind } from "./panel.ts";

const shelve_s = 1800;

function Alarms() {
  const alarms = useTopic("alarms") ?? [];
  const start = useTopic("description")?.startUtc;
  const now_us = useTime(5e6);
  const isSounding = useSound();
  const [comment, setComment] = useState("");
  const [ask, answer] = useAsk();
  const open = alarms.filter(({ active, acknowledged }) => active || !acknowledged).toSorted(byUrgency);
  return (
    <div className="panel">
      <div className="row head">
        <input
          aria-label="Comment"
          value={comment}
          maxLength={2000}
          onChange={(event) => setComment(event.target.value)}
          placeholder="comment for the next acknowledgement"
        />
        <button type="button" aria-pressed={isSounding} onClick={() => setSound(!isSounding)}>
          Sound {isSounding ? "on" : "off"}
        </button>
        <span role="status">{answer}</span>
      </div>
      {start === undefined || open.length === 0 ? (
        <p className="empty">No alarms.</p>
      ) : (
        <table className="alarms">
          <tbody>
            {open.map((alarm) => (
              <AlarmRow key={alarm.id} alarm={alarm} start={start} now_us={now_us} comment={comment} ask={ask} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

interface AlarmRowProps {
  readonly alarm: AlarmLine;
  readonly start: string;
  readonly now_us: number;
  readonly comment: string;
  readonly ask: Ask;
}

function AlarmRow({ alarm, start, now_us, comment, ask }: AlarmRowProps) {
  const { id, parameter, level, acknowledged, shelvedUntil_us, raised_us, value, limit } = alarm;
  const entry = parameterOf(parameter);
  const unit = unitText(entry?.unit ?? "");
  return (
    <tr className={shelvedUntil_us === null ? level : "dim"}>
      <td className="mono" title={`${age(now_us - raised_us)} ago`}>
        {clockAt(start, raised_us)}
      </td>
      <td title={entry?.help}>
        <b>{parameter}</b>
        <span className="reading">
          {entry === undefined ? numberText(value) : valueText(entry, value)} {unit}
          {entry?.type === "enum" ? "" : `, limit ${numberText(limit)}`}
        </span>
        <span className="dim state">{stateText(alarm, start)}</span>
      </td>
      <td className="buttons">
        {!acknowledged && (
          <button
            type="button"
            data-key="a"
            title="Key A acknowledges the most urgent"
            onClick={() => void ask({ do: "alarm-acknowledge", alarm: id, comment })}
          >
            Acknowledge
          </button>
        )}
        {shelvedUntil_us === null && (
          <button
            type="button"
            title="For half an hour of exercise time"
            onClick={() => void ask({ do: "alarm-shelve", alarm: id, for_s: shelve_s, comment })}
          >
            Shelve
          </button>
        )}
      </td>
    </tr>
  );
}

function stateText(
  { active, acknowledged, acknowledgedBy, comment, shelvedUntil_us }: AlarmLine,
  start: string,
): string {
  const texts = [active ? "active" : "back in limits"];
  if (acknowledged) texts.push(`acknowledged by ${acknowledgedBy}`);
  if (shelvedUntil_us !== null) texts.push(`shelved until ${clockAt(start, shelvedUntil_us)}`);
  if (comment !== "") texts.push(comment);
  return texts.join(", ");
}

const byUrgency = (a: AlarmLine, b: AlarmLine): number =>
  Number(a.shelvedUntil_us !== null) - Number(b.shelvedUntil_us !== null) ||
  Number(a.acknowledged) - Number(b.acknowledged) ||
  (a.level === b.level ? b.raised_us - a.raised_us : a.level === "red" ? -1 : 1);

export const alarmsPanel: PanelKind = {
  id: "alarms",
  title: "Alarms",
  side: "both",
  help:
    "A value that stays beyond its limit raises an alarm. It stays here until somebody has acknowledged it and the value is back. " +
    "Shelving silences a known one for half an hour of exercise time. The key A acknowledges the most urgent; the comment goes with it. " +
    "Sound is off until you switch it on, and stays as you leave it on this machine.",
  View: Alarms,
};
