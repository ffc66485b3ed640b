/** The bar that is always there: what flies, what time it is there, contact, alarms. */

import "../look/bar.css";
import type { Status, PlannedPass } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { clockAt, dayAt, span } from "../parts/time.ts";

export function Bar() {
  const description = useTopic("description");
  const status = useTopic("status");
  if (description === undefined || status === undefined)
    return <header className="bar">Waiting for the exercise …</header>;
  const { startUtc, title, branch } = description;
  return (
    <header className="bar">
      <div>
        <div className="title">
          {title}
          {branch > 1 && <span className="dim"> · branch {branch}</span>}
        </div>
        <div className="small">
          {dayAt(startUtc, status.time_us)} · T+{span(status.time_us)} · <Pace status={status} />
        </div>
      </div>
      <div className="clock mono" title="Coordinated universal time on board and on the ground of the exercise">
        {clockAt(startUtc, status.time_us)}Z
      </div>
      <Contact status={status} />
      <Alarms />
    </header>
  );
}

function Pace({ status: { rate, frozen, jumping, over } }: { readonly status: Status }) {
  if (over) return <b>over</b>;
  if (jumping) return <b>on the way to the moment asked for …</b>;
  if (frozen) return <b>time stands still</b>;
  return <>{rate === "max" ? "as fast as it goes" : `${rate}x`}</>;
}

function Contact({ status }: { readonly status: Status }) {
  const passes = useTopic("plan")?.passes ?? [];
  const { station, elevation_deg, range_km, margin_db, carrierLock, frameLock, time_us } = status;
  if (station === null) return <NextPass passes={passes} time_us={time_us} />;
  const current = passes.find((pass) => pass.station === station && pass.aos_us <= time_us && pass.los_us > time_us);
  return (
    <div>
      <div className="row">
        <span className="big">{station}</span>
        <span className="lamps">
          <span className={`lamp ${carrierLock ? "on" : ""}`}>carrier</span>
          <span className={`lamp ${frameLock ? "on" : ""}`}>frames</span>
        </span>
        {current !== undefined && <span className="big mono">LOS {span(current.los_us - time_us)}</span>}
      </div>
      <div className="small">
        {elevation_deg?.toFixed(1)}° elevation · {range_km?.toFixed(0)} km
        {margin_db !== null && ` · margin ${margin_db.toFixed(1)} dB`}
      </div>
    </div>
  );
}

function NextPass({ passes, time_us }: { readonly passes: readonly PlannedPass[]; readonly time_us: number }) {
  const next = passes.find(({ aos_us }) => aos_us > time_us);
  if (next === undefined) return <div className="dim">no pass in the plan</div>;
  return (
    <div>
      <div className="big">
        AOS {next.station} <span className="mono">{span(next.aos_us - time_us)}</span>
      </div>
      <div className="small">
        no contact · the pass lasts {span(next.los_us - next.aos_us)} and rises to {next.maxElevation_deg.toFixed(0)}°
      </div>
    </div>
  );
}

function Alarms() {
  const alarms = (useTopic("alarms") ?? []).filter(
    ({ active, acknowledged, shelvedUntil_us }) => shelvedUntil_us === null && (active || !acknowledged),
  );
  const count = (level: string): number => alarms.filter((alarm) => alarm.level === level).length;
  const [red, yellow] = [count("red"), count("yellow")];
  return (
    <div className="row" role="status" aria-label={`${red} red and ${yellow} yellow alarms`}>
      <span className={`count ${red > 0 ? "red" : ""}`} title="Red alarms">
        {red}
      </span>
      <span className={`count ${yellow > 0 ? "yellow" : ""}`} title="Yellow alarms">
        {yellow}
      </span>
    </div>
  );
}
