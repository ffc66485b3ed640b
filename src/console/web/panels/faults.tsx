/** Faults in force and waiting, and the way to another one. */

import "../look/instructor.css";
import type { FaultLine } from "../../protocol/state.ts";
import { FaultForm } from "../instructor/fault-form.tsx";
import { PreparedFaults } from "../instructor/prepared-faults.tsx";
import { useTopic } from "../live/topics.ts";
import { clockAt } from "../parts/time.ts";
import { useAsk } from "../parts/use-ask.ts";
import type { PanelKind } from "./panel.ts";

function Faults() {
  const [ask, answer] = useAsk();
  return (
    <div className="panel">
      <InForce ask={(operation) => void ask(operation)} />
      <PreparedFaults ask={(operation) => void ask(operation, "injected")} />
      <FaultForm ask={(operation) => void ask(operation, "injected")} />
      <p role="status" className="answer">
        {answer}
      </p>
    </div>
  );
}

interface InForceProps {
  readonly ask: (operation: { do: "fault-clear"; channel: string } | { do: "fault-cancel"; plan: number }) => void;
}

function InForce({ ask }: InForceProps) {
  const faults = useTopic("faults") ?? [];
  const start = useTopic("description")?.startUtc ?? "";
  if (faults.length === 0) return <p className="dim none">No fault is in force, none waits.</p>;
  return (
    <table>
      <tbody>
        {faults.map((fault) => (
          <tr key={`${fault.channel} ${fault.plan ?? ""}`}>
            <td>
              <b>{fault.text}</b>
            </td>
            <td>{stateOf(fault, start)}</td>
            <td className="dim">{fault.hidden ? "hidden" : "told to trainees"}</td>
            <td>
              <button
                type="button"
                onClick={() =>
                  ask(
                    fault.plan === null
                      ? { do: "fault-clear", channel: fault.channel }
                      : { do: "fault-cancel", plan: fault.plan },
                  )
                }
              >
                {fault.plan === null ? "Clear" : "Take back"}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stateOf({ since_us, begins_us, state }: FaultLine, start: string): string {
  if (since_us !== null) return `since ${clockAt(start, since_us)}`;
  return begins_us === null ? state : `at ${clockAt(start, begins_us)}`;
}

export const faultsPanel: PanelKind = {
  id: "faults",
  title: "Faults",
  side: "instructor",
  help:
    "Choose where and what (key I searches), then inject: now, in some minutes, or when a condition first becomes true. A hidden fault is told to nobody but instructors. " +
    "'Keep' puts it among the prepared ones, which one click injects. Faults of stations and of serial links are in the same list.",
  View: Faults,
};
