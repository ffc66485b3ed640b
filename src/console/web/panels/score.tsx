/** The objectives and how they stand. */

import "../look/instructor.css";
import type { ScoreLine } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import type { PanelKind } from "./panel.ts";

const marks: Readonly<Record<string, string>> = { pass: "✓", fail: "✕", inconclusive: "?" };

function Score() {
  const lines = useTopic("score") ?? [];
  if (lines.length === 0) return <p className="panel empty">This exercise has no objectives.</p>;
  const dimensions = [...new Set(lines.map(({ dimension }) => dimension))];
  const [points, weight] = sums(lines);
  return (
    <div className="panel">
      <p className="total">
        <b>{points}</b> of {weight} points
        <span className="dim">
          {" "}
          · {lines.filter(({ verdict }) => verdict === "pass").length} met,{" "}
          {lines.filter(({ verdict }) => verdict === "fail").length} failed, {lines.length} in all
        </span>
      </p>
      {dimensions.map((dimension) => (
        <Dimension key={dimension} name={dimension} lines={lines.filter((line) => line.dimension === dimension)} />
      ))}
    </div>
  );
}

function Dimension({ name, lines }: { readonly name: string; readonly lines: readonly ScoreLine[] }) {
  const [points, weight] = sums(lines);
  return (
    <>
      <h3>
        {name === "" ? "objectives" : name} · {points} of {weight}
      </h3>
      <table>
        <tbody>
          {lines.map(({ objective, weight: each, points: got, verdict, why }) => (
            <tr key={objective}>
              <td aria-label={verdict}>{marks[verdict] ?? "·"}</td>
              <td>
                {objective}
                {why !== "" && <div className="dim">{why}</div>}
              </td>
              <td className="number">
                {got} / {each}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const sums = (lines: readonly ScoreLine[]): readonly [points: number, weight: number] => [
  lines.reduce((sum, { points }) => sum + points, 0),
  lines.reduce((sum, { weight }) => sum + weight, 0),
];

export const scorePanel: PanelKind = {
  id: "score",
  title: "Score",
  side: "instructor",
  help: "The objectives of the exercise with their weights, as if it ended now. The reason names what decided each; a dot is open.",
  View: Score,
};
