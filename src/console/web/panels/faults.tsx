/** Faults from the whole vocabulary: now, later or on a condition; hidden or told; cleared again. */

import { useState } from "react";
import { operate } from "../live/live.ts";
import { useTopic } from "../live/topics.ts";
import { clockAt } from "../parts/time.ts";
import type { PanelKind } from "./panel.ts";

function Faults() {
  const faults = useTopic("faults") ?? [];
  const start = useTopic("description")?.startUtc ?? "";
  return (
    <div className="panel">
      <FaultForm />
      <h3>In force and waiting</h3>
      {faults.length === 0 && <p className="empty">None.</p>}
      <table>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.channel} ${fault.state}`}>
              <td>{fault.text}</td>
              <td>{fault.state}</td>
              <td>{fault.hidden ? "hidden" : "told"}</td>
              <td className="mono">{fault.since_us === null ? "" : clockAt(start, fault.since_us)}</td>
              <td>
                <button type="button" onClick={() => void operate({ do: "fault-clear", channel: fault.channel })}>
                  Clear
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FaultForm() {
  const channels = useTopic("description")?.faultChannels ?? [];
  const [channel, setChannel] = useState("");
  const [kind, setKind] = useState("");
  const [value, setValue] = useState("");
  const [when, setWhen] = useState("");
  const [for_s, setFor] = useState("");
  const [hidden, setHidden] = useState(true);
  const [answer, setAnswer] = useState("");
  const entry = channels.find(({ name }) => name === channel);
  const kinds = entry?.kinds ?? [];
  const chosenKind = kinds.includes(kind) ? kind : (kinds[0] ?? "");
  const inject = async (): Promise<void> => {
    const reply = await operate({
      do: "fault",
      channel,
      kind: chosenKind,
      hidden,
      ...(value === "" ? {} : { value: Number(value) }),
      ...(when === "" ? {} : { when }),
      ...(for_s === "" ? {} : { for_s: Number(for_s) }),
    });
    setAnswer(reply.ok ? "done" : reply.why);
  };
  return (
    <form
      className="fault"
      onSubmit={(event) => {
        event.preventDefault();
        void inject();
      }}
    >
      <div className="row">
        <input
          list="fault-channels"
          aria-label="Channel"
          placeholder="channel, such as adcs.gyro.x"
          value={channel}
          onChange={(event) => setChannel(event.target.value)}
          size={28}
        />
        <datalist id="fault-channels">
          {channels.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <select aria-label="Kind" value={chosenKind} onChange={(event) => setKind(event.target.value)}>
          {kinds.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <input
          aria-label="Value"
          placeholder={entry === undefined || entry.unit === "" ? "value" : `value in ${entry.unit}`}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          size={12}
        />
        <button type="submit" disabled={entry === undefined}>
          Inject
        </button>
      </div>
      <div className="row">
        <label>
          <input type="checkbox" checked={hidden} onChange={(event) => setHidden(event.target.checked)} /> hidden from
          trainees
        </label>
        <input
          aria-label="For seconds"
          placeholder="for … s"
          value={for_s}
          onChange={(event) => setFor(event.target.value)}
          size={8}
        />
        <input
          aria-label="When"
          placeholder="when … (such as ground.in_view)"
          value={when}
          onChange={(event) => setWhen(event.target.value)}
          size={28}
        />
      </div>
      <p role="status">{answer}</p>
    </form>
  );
}

export const faultsPanel: PanelKind = {
  id: "faults",
  title: "Faults",
  side: "instructor",
  help:
    "Choose a channel and what shall be wrong with it. Without 'when' it begins now; with a condition it begins when that is first true. " +
    "A hidden fault is told to nobody but instructors.",
  View: Faults,
};
