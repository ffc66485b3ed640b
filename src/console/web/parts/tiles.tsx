/** Values in large type, painted in place. */

import "../look/values.css";
import { memo } from "react";
import { indicesOf, type Vital } from "../panels/arrangement.ts";
import { usePainted } from "./use-painted.ts";

export const Tiles = memo(function Tiles({
  vitals,
  size,
}: {
  readonly vitals: readonly Vital[];
  readonly size: "large" | "huge";
}) {
  const under = usePainted<HTMLDivElement>(vitals);
  return (
    <div className={`tiles ${size}`} ref={under}>
      {vitals.map((vital) => (
        <Tile key={vital.label} vital={vital} />
      ))}
    </div>
  );
});

function Tile({ vital }: { readonly vital: Vital }) {
  const indices = indicesOf(vital);
  if (indices === undefined) return null;
  return (
    <div
      className="tile"
      data-parameter={indices.join(" ")}
      data-factor={vital.factor}
      data-digits={vital.digits}
      title={vital.names.join(", ")}
    >
      <div className="label">
        <span>{vital.label}</span> <span className="age" data-is="age" />
      </div>
      <div className="figure">
        <span className="value" data-is="value" /> <span className="unit">{vital.unit}</span>
      </div>
    </div>
  );
}
