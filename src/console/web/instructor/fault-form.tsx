/** Where, what, when: the form of a fault. */

import { useMemo, useState } from "react";
import type { FaultChannel } from "../../protocol/state.ts";
import { topics, useTopic } from "../live/topics.ts";
import { unitText } from "../parts/number.ts";
import {
  blankFault,
  type FaultOperation,
  operationOf,
  takesProbability,
  takesValue,
  valueMeaning,
  type WrittenFault,
} from "./fault.ts";
import { prepareFault } from "./prepared-store.ts";

const noChannels: readonly FaultChannel[] = [];

export function FaultForm({ ask }: { readonly ask: (operation: FaultOperation) => void }) {
  const channels = useTopic("description")?.faultChannels ?? noChannels;
  const [written, setWritten] = useState(blankFault);
  const channel = channels.find(({ name }) => name === written.channel);
  const kinds = channel?.kinds ?? [];
  const chosen = { ...written, kind: kinds.includes(written.kind) ? written.kind : (kinds[0] ?? "") };
  const change = (part: Partial<WrittenFault>): void => setWritten((before) => ({ ...before, ...part }));
  return (
    <form
      className="fault"
      onSubmit={(event) => {
        event.preventDefault();
        ask(operationOf(chosen, topics.read("status")?.time_us ?? 0));
      }}
    >
      <h3>Another fault</h3>
      <ChannelChoice channels={channels} chosen={written.channel} onChoose={(name) => change({ channel: name })} />
      {channel !== undefined && (
        <>
          <h3>What is wrong with {channel.name}</h3>
          <div className="row" role="group" aria-label="Kind">
            {kinds.map((kind) => (
              <button
                type="button"
                key={kind}
                className={kind === chosen.kind ? "chosen" : ""}
                aria-pressed={kind === chosen.kind}
                onClick={() => change({ kind })}
              >
                {kind}
              </button>
            ))}
          </div>
          <Numbers fault={chosen} unit={channel.unit} onChange={change} />
          <Beginning fault={chosen} onChange={change} />
          <div className="row">
            <label>
              <input
                type="checkbox"
                checked={written.hidden}
                onChange={(event) => change({ hidden: event.target.checked })}
              />{" "}
              hidden from trainees
            </label>
            <span className="spring" />
            <button type="button" onClick={() => prepareFault(chosen)} title="Among the prepared ones, for one click">
              Keep
            </button>
            <button type="submit" className="strong" disabled={takesValue(chosen.kind) && chosen.value === ""}>
              {chosen.begin === "now" ? "Inject now" : "Set it up"}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

interface ChannelChoiceProps {
  readonly channels: readonly FaultChannel[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

const shownMax = 60;
/** The part before the first dot: a unit, `ground`, `wire`. */
const areaOf = ({ name }: FaultChannel): string => name.split(".")[0] ?? name;

function ChannelChoice({ channels, chosen, onChoose }: ChannelChoiceProps) {
  const [search, setSearch] = useState("");
  const [area, setArea] = useState("");
  const areas = useMemo(() => [...new Set(channels.map(areaOf))], [channels]);
  const words = search.toLowerCase().split(/\s+/);
  const found = channels.filter(
    (channel) =>
      (area === "" || areaOf(channel) === area) && words.every((word) => channel.name.toLowerCase().includes(word)),
  );
  return (
    <>
      <div className="row">
        <input
          data-key="i"
          aria-label="Channel"
          placeholder="where: search (key I)"
          value={search}
          size={18}
          onChange={(event) => {
            setSearch(event.target.value);
            if (channels.some(({ name }) => name === event.target.value)) onChoose(event.target.value);
          }}
        />
        {areas.map((each) => (
          <button
            type="button"
            key={each}
            className={each === area ? "chosen" : ""}
            aria-pressed={each === area}
            onClick={() => setArea(each === area ? "" : each)}
          >
            {each}
          </button>
        ))}
      </div>
      <div className="channels" role="listbox" aria-label="Channels" tabIndex={-1}>
        {found.slice(0, shownMax).map(({ name, unit }) => (
          <button
            type="button"
            role="option"
            key={name}
            aria-selected={name === chosen}
            className={name === chosen ? "chosen" : ""}
            onClick={() => onChoose(name)}
            title={unitText(unit)}
          >
            {name}
          </button>
        ))}
        {found.length > shownMax && <span className="dim">… {found.length - shownMax} more</span>}
        {found.length === 0 && <span className="dim">no channel is called so</span>}
      </div>
    </>
  );
}

interface PartProps {
  readonly fault: WrittenFault;
  readonly onChange: (part: Partial<WrittenFault>) => void;
}

function Numbers({ fault, unit, onChange }: PartProps & { readonly unit: string }) {
  return (
    <div className="row">
      {takesValue(fault.kind) && (
        <label>
          <input
            aria-label="Value"
            inputMode="decimal"
            size={9}
            value={fault.value}
            onChange={(event) => onChange({ value: event.target.value })}
          />{" "}
          {valueMeaning(fault.kind, unitText(unit))}
        </label>
      )}
      {takesProbability(fault.kind) && (
        <label>
          <input
            aria-label="Probability"
            inputMode="decimal"
            size={5}
            placeholder="1"
            value={fault.probability}
            onChange={(event) => onChange({ probability: event.target.value })}
          />{" "}
          probability of each
        </label>
      )}
      <label>
        for{" "}
        <input
          aria-label="For seconds"
          inputMode="decimal"
          size={6}
          placeholder="ever"
          value={fault.for_s}
          onChange={(event) => onChange({ for_s: event.target.value })}
        />{" "}
        s
      </label>
    </div>
  );
}

const beginnings = [
  { begin: "now", title: "now" },
  { begin: "later", title: "in some minutes" },
  { begin: "when", title: "when …" },
] as const;

function Beginning({ fault, onChange }: PartProps) {
  return (
    <div className="row">
      {beginnings.map(({ begin, title }) => (
        <button
          type="button"
          key={begin}
          className={fault.begin === begin ? "chosen" : ""}
          aria-pressed={fault.begin === begin}
          onClick={() => onChange({ begin })}
        >
          {title}
        </button>
      ))}
      {fault.begin === "later" && (
        <label>
          <input
            aria-label="In minutes"
            inputMode="decimal"
            size={5}
            value={fault.in_min}
            onChange={(event) => onChange({ in_min: event.target.value })}
          />{" "}
          min
        </label>
      )}
      {fault.begin === "when" && (
        <input
          className="stretch"
          aria-label="When"
          placeholder="such as power.state_of_charge < 0.8"
          value={fault.when}
          onChange={(event) => onChange({ when: event.target.value })}
        />
      )}
    </div>
  );
}
