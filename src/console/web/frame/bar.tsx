/** The bar that is always there: what flies, what time it is there, contact, alarms. */

import "../look/bar.css";
import type { AlarmLine, PlannedPass } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { useAlarmSound } from "../parts/alarm-sound.ts";
import { clockAt, dayAt, span } from "../parts/time.ts";
import { useStatus, useTime } from "../parts/use-time.ts";

export function Bar({ onAlarms }: { readonly onAlarms: () => void }) {
  const description = useTopic("description");
  const time_us = useTime();
  const isThere = useStatus(() => true) ?? false;
  if (description === undefined || !isThere) return <header className="bar">Waiting for the exercise …</header>;
  const { startUtc, title, branch } = description;
  return (
    <header className="bar">
      <div className="what">
        <div className="title">
          {title}
          {branch > 1 && <span className="dim"> · branch {branch}</span>}
        </div>
        <div className="small">
          {dayAt(startUtc, time_us)} · T+{span(time_us)} · <Pace />
        </div>
      </div>
      <div className="clock" title="Coordinated universal time of the exercise">
        {clockAt(startUtc, time_us)}
        <span className="zone">Z</span>
      </div>
      <Contact time_us={time_us} />
      <Alarms onAlarms={onAlarms} />
    </header>
  );
}

function Pace() {
  const rate = useStatus((status) => status.rate);
  const isFrozen = useStatus((status) => status.frozen);
  const isJumping = useStatus((status) => status.jumping);
  const isOver = useStatus((status) => status.over);
  if (isOver === true) return <b>over</b>;
  if (isJumping === true) return <b>on the way to the moment asked for …</b>;
  if (isFrozen === true) return <b>time stands still</b>;
  return <>{rate === "max" ? "as fast as it goes" : `${rate}x`}</>;
}

function Contact({ time_us }: { readonly time_us: number }) {
  const passes = useTopic("plan")?.passes ?? [];
  const station = useStatus((status) => status.station) ?? null;
  const carrier = useStatus((status) => status.carrierLock) ?? false;
  const bits = useStatus((status) => status.bitLock) ?? false;
  const frames = useStatus((status) => status.frameLock) ?? false;
  if (station === null) return <NextPass passes={passes} time_us={time_us} />;
  const current = passes.find((pass) => pass.station === station && pass.aos_us <= time_us && pass.los_us > time_us);
  return (
    <div className="contact">
      <div className="row">
        <span className="big">{station}</span>
        {current !== undefined && <span className="big">LOS {span(current.los_us - time_us)}</span>}
      </div>
      <div className="row small">
        <Lamp name="carrier" isOn={carrier} />
        <Lamp name="bits" isOn={bits} />
        <Lamp name="frames" isOn={frames} />
        <Signal />
      </div>
    </div>
  );
}

const Lamp = ({ name, isOn }: { readonly name: string; readonly isOn: boolean }) => (
  <span className={`lamp ${isOn ? "on" : ""}`} title={`${name}: ${isOn ? "locked" : "no lock"}`}>
    {isOn ? "●" : "○"} {name}
  </span>
);

function Signal() {
  const elevation = useStatus((status) => status.elevation_deg?.toFixed(1));
  const range = useStatus((status) => status.range_km?.toFixed(0));
  const margin = useStatus((status) => status.margin_db?.toFixed(1));
  return (
    <span>
      {elevation !== undefined && `${elevation}° · ${range} km`}
      {margin !== undefined && ` · margin ${margin} dB`}
    </span>
  );
}

function NextPass({ passes, time_us }: { readonly passes: readonly PlannedPass[]; readonly time_us: number }) {
  const next = passes.find(({ aos_us }) => aos_us > time_us);
  if (next === undefined) return <div className="contact dim">no pass in the plan</div>;
  return (
    <div className="contact">
      <div className="big">
        AOS {next.station} {span(next.aos_us - time_us)}
      </div>
      <div className="small">
        no contact · the pass lasts {span(next.los_us - next.aos_us)} and rises to {next.maxElevation_deg.toFixed(0)}°
      </div>
    </div>
  );
}

const counts = ({ active, acknowledged, shelvedUntil_us }: AlarmLine): boolean =>
  shelvedUntil_us === null && (active || !acknowledged);

function Alarms({ onAlarms }: { readonly onAlarms: () => void }) {
  const alarms = (useTopic("alarms") ?? []).filter(counts);
  const fresh = alarms.filter(({ acknowledged }) => !acknowledged);
  const count = (lines: readonly AlarmLine[], level: string): number =>
    lines.filter((alarm) => alarm.level === level).length;
  const [red, yellow] = [count(alarms, "red"), count(alarms, "yellow")];
  useAlarmSound(count(fresh, "red"), count(fresh, "yellow"));
  const urgent = fresh.findLast(({ level }) => level === "red") ?? fresh.at(-1);
  return (
    <button type="button" className="alarm-counts" onClick={onAlarms} title="Shows the alarms">
      <span role="status" aria-label={`${red} red and ${yellow} yellow alarms`}>
        <span className={`count ${red > 0 ? "red" : ""}`}>{red}</span>
        <span className={`count ${yellow > 0 ? "yellow" : ""}`}>{yellow}</span>
      </span>
      <span className={`urgent ${urgent?.level ?? "dim"}`}>{urgent?.parameter ?? "alarms"}</span>
    </button>
  );
}
