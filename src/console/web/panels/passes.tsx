/** Passes and shadows to come on one line of time. */

import { memo, useState } from "react";
import type { PassPlan } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { clockAt, dayAt, span } from "../parts/time.ts";
import { useTime } from "../parts/use-time.ts";
import type { PanelKind } from "./panel.ts";

const hour_us = 3600e6;
const spans_h = [3, 12, 24] as const;
/** How much of the line is past. */
const behindShare = 0.04;
const rows = 14;

function Passes() {
  const plan = useTopic("plan");
  const now_us = useTime();
  const start = useTopic("description")?.startUtc;
  const [ahead_h, setAhead] = useState<number>(12);
  if (plan === undefined || start === undefined) return <p className="panel empty">No plan yet.</p>;
  const coming = plan.passes.filter(({ los_us }) => los_us > now_us).slice(0, rows);
  const dark = plan.shadows.find(({ until_us }) => until_us > now_us);
  return (
    <div className="panel">
      <div className="row head">
        <ShadowText shadow={dark} now_us={now_us} />
        <span className="spring" />
        {spans_h.map((hours) => (
          <button
            type="button"
            key={hours}
            aria-pressed={hours === ahead_h}
            className={hours === ahead_h ? "chosen" : ""}
            onClick={() => setAhead(hours)}
          >
            {hours} h
          </button>
        ))}
      </div>
      {/* The line moves on so slowly that it need not be drawn every second. */}
      <Line plan={plan} now_us={Math.floor(now_us / 10e6) * 10e6} start={start} ahead_h={ahead_h} />
      <table>
        <thead>
          <tr>
            <th>station</th>
            <th>AOS</th>
            <th>LOS</th>
            <th className="number">lasts</th>
            <th className="number">highest</th>
            <th className="number spare">azimuths</th>
            <th className="number">in</th>
          </tr>
        </thead>
        <tbody>
          {coming.map((pass) => (
            <tr key={`${pass.station} ${pass.aos_us}`} className={pass.aos_us <= now_us ? "current" : ""}>
              <td>{pass.station}</td>
              <td className="mono" title={dayAt(start, pass.aos_us)}>
                {clockAt(start, pass.aos_us)}
              </td>
              <td className="mono">{clockAt(start, pass.los_us)}</td>
              <td className="number">{span(pass.los_us - pass.aos_us)}</td>
              <td className="number">{pass.maxElevation_deg.toFixed(0)}°</td>
              <td className="number spare">
                {pass.aosAzimuth_deg.toFixed(0)}° … {pass.losAzimuth_deg.toFixed(0)}°
              </td>
              <td className="number">{pass.aos_us <= now_us ? "now" : span(pass.aos_us - now_us)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ShadowText({
  shadow,
  now_us,
}: {
  readonly shadow: PassPlan["shadows"][number] | undefined;
  readonly now_us: number;
}) {
  if (shadow === undefined) return <span>no shadow in the plan</span>;
  const { from_us, until_us } = shadow;
  return (
    <span className="mono">
      {from_us <= now_us
        ? `in shadow, sunlight in ${span(until_us - now_us)}`
        : `in sunlight, shadow in ${span(from_us - now_us)} for ${span(until_us - from_us)}`}
    </span>
  );
}

interface LineProps {
  readonly plan: PassPlan;
  readonly now_us: number;
  readonly start: string;
  readonly ahead_h: number;
}

const Line = memo(function Line({ plan, now_us, start, ahead_h }: LineProps) {
  const ahead_us = ahead_h * hour_us;
  const from_us = now_us - behindShare * ahead_us;
  const x = (at_us: number): number => ((at_us - from_us) / (ahead_us * (1 + behindShare))) * 1000;
  const isShown = (since_us: number, until_us: number): boolean => until_us > from_us && since_us < now_us + ahead_us;
  const bar = (since_us: number, until_us: number): { x: number; width: number } => ({
    x: x(since_us),
    width: Math.max(1.5, x(until_us) - x(since_us)),
  });
  const every_us = ahead_h <= 3 ? hour_us / 4 : ahead_h <= 12 ? hour_us : 2 * hour_us;
  const first_us = Math.ceil(now_us / every_us) * every_us;
  const ticks = Array.from({ length: Math.floor(ahead_us / every_us) }, (_, tick) => first_us + tick * every_us);
  return (
    <svg
      className="timeline"
      viewBox="0 0 1000 74"
      role="img"
      aria-label={`Passes and shadows of the next ${ahead_h} hours`}
    >
      <rect x={0} y={2} width={1000} height={52} className="day" />
      {plan.shadows
        .filter(({ from_us: since, until_us }) => isShown(since, until_us))
        .map(({ from_us: since, until_us }) => (
          <rect key={since} {...bar(since, until_us)} y={2} height={52} className="dark" />
        ))}
      {plan.passes
        .filter(({ aos_us, los_us }) => isShown(aos_us, los_us))
        .map((pass) => {
          const height = 8 + (pass.maxElevation_deg / 90) * 42;
          return (
            <rect
              key={`${pass.station} ${pass.aos_us}`}
              {...bar(pass.aos_us, pass.los_us)}
              y={54 - height}
              height={height}
              className="pass"
            >
              <title>{`${pass.station}, ${clockAt(start, pass.aos_us)}, up to ${pass.maxElevation_deg.toFixed(0)} degrees`}</title>
            </rect>
          );
        })}
      <line x1={x(now_us)} x2={x(now_us)} y1={0} y2={58} className="now" />
      {ticks.map((at_us) => (
        <text key={at_us} x={x(at_us)} y={70} textAnchor="middle">
          {clockAt(start, at_us).slice(0, 5)}
        </text>
      ))}
    </svg>
  );
});

export const passesPanel: PanelKind = {
  id: "passes",
  title: "Passes",
  side: "both",
  help:
    "Passes over all stations as bars, the higher the higher the satellite rises, and the Earth's shadow as dark bands; the line is now. " +
    "Times are UTC of the exercise, computed from the orbital elements.",
  View: Passes,
};
