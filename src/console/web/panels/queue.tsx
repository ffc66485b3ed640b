/** The release queue: telecommands on the ground, in the order in which a pass takes them up. */

import type { CommandLine } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { filledText } from "../parts/command-fields.tsx";
import { clockAt } from "../parts/time.ts";
import { type Ask, useAsk } from "../parts/use-ask.ts";
import { useStatus } from "../parts/use-time.ts";
import type { PanelKind } from "./panel.ts";

function Queue() {
  const commands = useTopic("commands") ?? [];
  const start = useTopic("description")?.startUtc;
  const isHeld = useStatus(({ queueHeld }) => queueHeld) ?? false;
  const [ask, answer] = useAsk();
  const waiting = commands.filter(({ status }) => status === "QUEUED").toSorted((a, b) => a.requestId - b.requestId);
  return (
    <div className="panel">
      <div className="row head">
        <b>{isHeld ? "The queue is held: nothing goes up." : queueText(waiting)}</b>
        <span className="spring" />
        <button
          type="button"
          className={isHeld ? "chosen" : ""}
          onClick={() => void ask({ do: isHeld ? "queue-release" : "queue-hold" })}
        >
          {isHeld ? "Release the queue" : "Hold the queue"}
        </button>
      </div>
      {start === undefined || waiting.length === 0 ? (
        <p className="empty">Nothing waits.</p>
      ) : (
        <table>
          <tbody>
            {waiting.map((line) => (
              <Waiting key={line.requestId} line={line} start={start} ask={ask} />
            ))}
          </tbody>
        </table>
      )}
      <p role="status">{answer}</p>
    </div>
  );
}

function queueText(waiting: readonly CommandLine[]): string {
  const held = waiting.filter((line) => line.held).length;
  return `${waiting.length - held} to go up${held > 0 ? `, ${held} held` : ""}`;
}

interface WaitingProps {
  readonly line: CommandLine;
  readonly start: string;
  readonly ask: Ask;
}

function Waiting({ line, start, ask }: WaitingProps) {
  const { requestId, command, by, queued_us, held } = line;
  return (
    <tr>
      <td className="number">{requestId}</td>
      <td>
        {command} <span className="dim">{filledText(line.arguments)}</span>
      </td>
      <td>{held ? <b>held</b> : "to go up"}</td>
      <td className="dim">
        {by} {clockAt(start, queued_us)}
      </td>
      <td className="buttons">
        {held && (
          <button type="button" onClick={() => void ask({ do: "queue-release", requestId })}>
            Release
          </button>
        )}
        <button type="button" onClick={() => void ask({ do: "command-cancel", requestId })}>
          Take back
        </button>
      </td>
    </tr>
  );
}

export const queuePanel: PanelKind = {
  id: "queue",
  title: "Release queue",
  side: "operations",
  help:
    "Telecommands that wait on the ground, in the order in which the next pass takes them up. A held one waits until it is released; " +
    "a held queue lets nothing up. What has not gone up can be taken back.",
  View: Queue,
};
