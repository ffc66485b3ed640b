/** Faults that were prepared before the exercise: one click injects one. */

import { topics } from "../live/topics.ts";
import { type FaultOperation, faultText, operationOf } from "./fault.ts";
import { dropPrepared, usePrepared } from "./prepared-store.ts";

export function PreparedFaults({ ask }: { readonly ask: (operation: FaultOperation) => void }) {
  const prepared = usePrepared();
  if (prepared.length === 0) return null;
  return (
    <>
      <h3>Prepared</h3>
      <ul className="prepared">
        {prepared.map((fault, place) => (
          <li key={`${place} ${faultText(fault)}`}>
            <button type="button" onClick={() => ask(operationOf(fault, topics.read("status")?.time_us ?? 0))}>
              {faultText(fault)}
              {!fault.hidden && <span className="dim"> · told</span>}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={`Forget ${faultText(fault)}`}
              onClick={() => dropPrepared(place)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
