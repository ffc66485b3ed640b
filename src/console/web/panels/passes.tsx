/** Passes and shadows to come on one line of time. */

import type { PassPlan } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { clockAt, span } from "../parts/time.ts";
import type { PanelKind } from "./panel.ts";

const ahead_us = 12 * 3600e6;
const behind_us = 20 * 60e6;
const rows = 12;

function Passes() {
  const plan = useTopic("plan");
  const now_us = useTopic("status")?.time_us ?? 0;
  const start = useTopic("description")?.startUtc;
  if (plan === undefined || start === undefined) return <p className="panel empty">No plan yet.</p>;
  const coming = plan.passes.filter(({ los_us }) => los_us > now_us).slice(0, rows);
  return (
    <div className="panel">
      <Line plan={plan} now_us={now_us} start={start} />
      <table>
        <thead>
          <tr>
            <th>station</th>
            <th>AOS</th>
            <th>LOS</th>
            <th className="number">lasts</th>
            <th className="number">highest</th>
            <th className="number">in</th>
          </tr>
        </thead>
        <tbody>
          {coming.map(({ station, aos_us, los_us, maxElevation_deg }) => (
            <tr key={`${station} ${aos_us}`} className={aos_us <= now_us ? "good" : ""}>
              <td>{station}</td>
              <td className="mono">{clockAt(start, aos_us)}</td>
              <td className="mono">{clockAt(start, los_us)}</td>
              <td className="number">{span(los_us - aos_us)}</td>
              <td className="number">{maxElevation_deg.toFixed(0)}°</td>
              <td className="number">{aos_us <= now_us ? "now" : span(aos_us - now_us)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly plan: PassPlan;
  readonly now_us: number;
  readonly start: string;
}

function Line({ plan, now_us, start }: LineProps) {
  const from_us = now_us - behind_us;
  const x = (at_us: number): number => ((at_us - from_us) / (ahead_us + behind_us)) * 1000;
  const bar = (since_us: number, until_us: number): { x: number; width: number } => ({
    x: x(since_us),
    width: Math.max(1.5, x(until_us) - x(since_us)),
  });
  const hours = Array.from({ length: 13 }, (_, hour) => Math.ceil(now_us / 3600e6 + hour) * 3600e6);
  return (
    <svg viewBox="0 0 1000 58" width="100%" role="img" aria-label="Passes and shadows of the next twelve hours">
      {plan.shadows.map(({ from_us: since, until_us }) => (
        <rect key={since} {...bar(since, until_us)} y={4} height={34} fill="var(--night)" />
      ))}
      {plan.passes.map((pass) => (
        <rect
          key={`${pass.station} ${pass.aos_us}`}
          {...bar(pass.aos_us, pass.los_us)}
          y={38 - Math.max(6, pass.maxElevation_deg / 3)}
          height={Math.max(6, pass.maxElevation_deg / 3)}
          fill="var(--accent)"
        >
          <title>{`${pass.station}, up to ${pass.maxElevation_deg.toFixed(0)} degrees`}</title>
        </rect>
      ))}
      <line x1={x(now_us)} x2={x(now_us)} y1={0} y2={42} stroke="var(--text)" strokeWidth={2} />
      {hours.map((at_us) => (
        <text key={at_us} x={x(at_us)} y={55} fontSize={13} textAnchor="middle" fill="var(--dim)">
          {clockAt(start, at_us).slice(0, 5)}
        </text>
      ))}
    </svg>
  );
}

export const passesPanel: PanelKind = {
  id: "passes",
  title: "Passes",
  side: "both",
  help: "Passes over all stations, and the Earth's shadow as dark bands. The higher a bar, the higher the satellite rises.",
  View: Passes,
};
