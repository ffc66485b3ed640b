/** Alarms and procedures at the desk that have changed since they were last looked at. */

import type { Alarm } from "../../../ground/alarms/alarms.ts";
import type { DeskState } from "../../../mission/desk/desk.ts";
import type { ProcedureRun } from "../../../mission/procedures/run.ts";
import { stepText } from "../../../mission/procedures/text.ts";
import type { AlarmLine, ProcedureLine } from "../../protocol/state.ts";

export class DeskWatch {
  /** Signature of each as it was last told. */
  readonly #alarms = new Map<number, string>();
  readonly #runs = new Map<number, string>();

  /** Everything counts as new again. */
  forget(): void {
    this.#alarms.clear();
    this.#runs.clear();
  }

  /** An alarm that is over is told once more: neither active nor to be acknowledged. */
  alarms({ alarms, endedAlarms }: Readonly<DeskState>): AlarmLine[] {
    return [...endedAlarms, ...alarms.alarms].flatMap((alarm) => {
      const signature = `${alarm.changedAt} ${alarm.isActive} ${alarm.acknowledged} ${alarm.shelvedUntil} ${alarm.level}`;
      if (this.#alarms.get(alarm.id) === signature) return [];
      this.#alarms.set(alarm.id, signature);
      return [alarmLine(alarm)];
    });
  }

  procedures({ runs }: Readonly<DeskState>): ProcedureLine[] {
    return runs.flatMap((run) => {
      const signature = `${run.changedAt} ${run.index} ${run.state}`;
      if (this.#runs.get(run.run) === signature) return [];
      this.#runs.set(run.run, signature);
      return [procedureLine(run)];
    });
  }
}

const alarmLine = (alarm: Readonly<Alarm>): AlarmLine => ({
  id: alarm.id,
  parameter: alarm.parameter,
  level: alarm.level,
  active: alarm.isActive,
  acknowledged: alarm.acknowledged,
  acknowledgedBy: alarm.acknowledgedBy,
  comment: alarm.comment,
  shelvedUntil_us: alarm.shelvedUntil,
  raised_us: alarm.raisedAt,
  value: alarm.value,
  limit: alarm.limit,
});

const procedureLine = ({ run, procedure, state, by, steps }: Readonly<ProcedureRun>): ProcedureLine => ({
  run,
  procedure: procedure.name,
  title: procedure.title,
  state,
  by,
  steps: procedure.steps.map((step, index) => ({
    step: stepText(step),
    text: step.text,
    state: steps[index]?.state ?? "waiting",
    why: steps[index]?.why ?? "",
  })),
});
