/** The objectives and how they stand. */

import { useTopic } from "../live/topics.ts";
import type { PanelKind } from "./panel.ts";

const colours: Readonly<Record<string, string>> = { pass: "good", fail: "red", inconclusive: "yellow" };

function Score() {
  const lines = useTopic("score") ?? [];
  const points = lines.reduce((sum, line) => sum + line.points, 0);
  const weights = lines.reduce((sum, line) => sum + line.weight, 0);
  return (
    <div className="panel">
      <p>
        <b>{points}</b> of {weights} points so far
      </p>
      <table>
        <tbody>
          {lines.map(({ objective, weight, verdict, why }) => (
            <tr key={objective}>
              <td>{objective}</td>
              <td className="number">{weight}</td>
              <td className={colours[verdict] ?? "dim"}>{verdict}</td>
              <td className="dim">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const scorePanel: PanelKind = {
  id: "score",
  title: "Score",
  side: "instructor",
  help: "The objectives of the exercise with their weights, as if it ended now. The reason names what decided each.",
  View: Score,
};
