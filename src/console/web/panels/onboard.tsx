/** Tables of the onboard computer as it last reported them: schedule, packet stores, housekeeping, monitors, event-actions. */

import type { ReactNode } from "react";
import { dictionary, eventOf } from "../../../messages/dictionary.ts";
import type { OnboardReports, Reported } from "../../protocol/onboard.ts";
import { useTopic } from "../live/topics.ts";
import { numberText } from "../parts/number.ts";
import { age, clockAt, dayAt } from "../parts/time.ts";
import { useAsk } from "../parts/use-ask.ts";
import { useTime } from "../parts/use-time.ts";
import type { PanelKind } from "./panel.ts";

const nothing: OnboardReports = {
  schedule: null,
  stores: null,
  monitors: null,
  eventActions: null,
  housekeeping: null,
};

interface PartProps {
  readonly start: string;
  readonly reports: OnboardReports;
}

/** A part with the telecommand that asks for its report. */
interface Part {
  readonly title: string;
  readonly command: string;
  readonly report: (reports: OnboardReports) => Reported | null;
  readonly Table: (props: PartProps) => ReactNode;
}

const onOff = (on: boolean): string => (on ? "on" : "off");

const schedule: Part = {
  title: "Schedule",
  command: "obc.report_schedule",
  report: ({ schedule: report }) => report,
  Table: ({ start, reports: { schedule: report } }) => (
    <Rows
      heads={["release", "unit", "#request"]}
      rows={(report?.activities ?? []).map(({ requestId, release_us, unit }) => [
        `${dayAt(start, release_us)} ${clockAt(start, release_us)}`,
        unit,
        requestId,
      ])}
      empty={`The schedule is ${onOff(report?.on ?? false)} and empty.`}
    />
  ),
};

const stores: Part = {
  title: "Packet stores",
  command: "obc.report_stores",
  report: ({ stores: report }) => report,
  Table: ({ start, reports: { stores: report } }) => (
    <>
      <Rows
        heads={["store", "", "#packets", "#of", "#never sent", "#lost", "oldest", "newest"]}
        rows={(report?.stores ?? []).map((store) => [
          store.store,
          onOff(store.on),
          store.packets,
          store.capacity,
          store.unsent,
          store.lost,
          store.packets === 0 ? "" : clockAt(start, store.oldest_us),
          store.packets === 0 ? "" : clockAt(start, store.newest_us),
        ])}
        empty="There are no stores."
      />
      <p className="dim">
        Playback is {onOff(report?.playbackOn ?? false)}
        {report?.retrieving === true && "; a time range is on its way"}.
      </p>
    </>
  ),
};

const housekeeping: Part = {
  title: "Housekeeping",
  command: "obc.report_housekeeping",
  report: ({ housekeeping: report }) => report,
  Table: ({ reports: { housekeeping: report } }) => (
    <Rows
      heads={["unit", "", "#every"]}
      rows={(report?.structures ?? []).map(({ unit, on, period_s }) => [unit, onOff(on), `${period_s} s`])}
      empty="No housekeeping is defined."
    />
  ),
};

const monitors: Part = {
  title: "Monitors",
  command: "obc.report_monitors",
  report: ({ monitors: report }) => report,
  Table: ({ reports: { monitors: report } }) => (
    <Rows
      heads={["#no.", "parameter", "", "limits", "#in a row", "state"]}
      rows={(report?.monitors ?? []).map((line) => [
        line.monitor,
        dictionary.parameters.find(({ id }) => id === line.parameter)?.name ?? `number ${line.parameter}`,
        onOff(line.enabled),
        line.expects ? `= ${numberText(line.low)}` : `${numberText(line.low)} … ${numberText(line.high)}`,
        line.persistence,
        line.state,
      ])}
      empty="No monitor is defined."
    />
  ),
};

const eventActions: Part = {
  title: "Event-actions",
  command: "obc.report_event_actions",
  report: ({ eventActions: report }) => report,
  Table: ({ reports: { eventActions: report } }) => (
    <Rows
      heads={["event", "value", "", "unit", "#request"]}
      rows={(report?.actions ?? []).map((line) => [
        eventOf(line.eventUnit, line.eventCode)?.name ?? `${line.eventUnit} ${line.eventCode}`,
        line.eventValue === null ? "any" : numberText(line.eventValue),
        onOff(line.enabled),
        line.unit,
        line.requestId,
      ])}
      empty="No event-action is defined."
    />
  ),
};

interface RowsProps {
  /** With `#` in front: a column of numbers. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly empty: string;
}

function Rows({ heads, rows, empty }: RowsProps) {
  if (rows.length === 0) return <p className="dim">{empty}</p>;
  const kind = (column: number): string => (heads[column]?.startsWith("#") === true ? "number" : "");
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head, column) => (
            <th key={head + String(column)} className={kind(column)}>
              {head.replace("#", "")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column} className={kind(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Onboard({ parts }: { readonly parts: readonly Part[] }) {
  const reports = useTopic("onboard") ?? nothing;
  const start = useTopic("description")?.startUtc ?? "";
  const now_us = useTime(10e6);
  const [ask, answer] = useAsk();
  return (
    <div className="panel">
      {parts.map(({ title, command, report, Table }) => {
        const known = report(reports);
        return (
          <section key={title} aria-label={title}>
            <div className="row head">
              <h3>{title}</h3>
              <span className="dim">{known === null ? "not reported yet" : reportedText(known, now_us)}</span>
              <span className="spring" />
              <button
                type="button"
                title={`Sends ${command}`}
                onClick={() => void ask({ do: "command", command, arguments: {} }, `${command} queued`)}
              >
                Ask for a report
              </button>
            </div>
            {known !== null && <Table start={start} reports={reports} />}
          </section>
        );
      })}
      <p role="status">{answer}</p>
    </div>
  );
}

const reportedText = ({ generated_us, parts, partsReceived }: Reported, now_us: number): string =>
  `as of ${age(now_us - generated_us)} ago${partsReceived < parts ? `, ${partsReceived} of ${parts} packets` : ""}`;

export const schedulePanel: PanelKind = {
  id: "schedule",
  title: "Schedule and stores",
  side: "operations",
  help:
    "The onboard schedule and the packet stores, as the onboard computer last reported them: it reports only when it is asked. " +
    "The age is that of the report; what has happened on board since is not in it.",
  View: () => <Onboard parts={[schedule, stores]} />,
};

export const servicesPanel: PanelKind = {
  id: "services",
  title: "Onboard services",
  side: "operations",
  help:
    "Housekeeping, onboard monitors and event-actions, as the onboard computer last reported them: it reports only when it is asked. " +
    "The age is that of the report.",
  View: () => <Onboard parts={[housekeeping, monitors, eventActions]} />,
};
