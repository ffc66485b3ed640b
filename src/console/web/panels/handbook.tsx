/** The handbook: what the exercise is about, and the dictionary to read in: telemetry, telecommands, events. */

import { useState } from "react";
import { dictionary, type Parameter, type TelecommandEntry } from "../../../messages/dictionary.ts";
import { useTopic } from "../live/topics.ts";
import { unitText } from "../parts/number.ts";
import { Prose } from "../parts/prose.tsx";
import type { PanelKind } from "./panel.ts";

const chapters = ["Briefing", "Telemetry", "Telecommands", "Events"] as const;
type Chapter = (typeof chapters)[number];

function Handbook() {
  const [chapter, setChapter] = useState<Chapter>("Briefing");
  const [search, setSearch] = useState("");
  return (
    <div className="panel">
      <div className="row head">
        {chapters.map((each) => (
          <button
            type="button"
            key={each}
            aria-pressed={each === chapter}
            className={each === chapter ? "chosen" : ""}
            onClick={() => setChapter(each)}
          >
            {each}
          </button>
        ))}
        {chapter !== "Briefing" && (
          <input
            type="search"
            aria-label="Search the handbook"
            placeholder="Search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </div>
      {chapter === "Briefing" ? <Briefing /> : <Entries chapter={chapter} search={search.toLowerCase()} />}
    </div>
  );
}

function Briefing() {
  const description = useTopic("description");
  if (description === undefined) return null;
  const { title, briefing, spacecraft, stations, telecommandsAuthenticated } = description;
  return (
    <article>
      <h2>{title}</h2>
      <Prose text={briefing} />
      <p className="dim">
        The spacecraft is a {spacecraft}; stations are {stations.map(({ name }) => name).join(", ")}. Telecommands are{" "}
        {telecommandsAuthenticated ? "" : "not "}authenticated.
      </p>
    </article>
  );
}

interface EntriesProps {
  readonly chapter: Exclude<Chapter, "Briefing">;
  readonly search: string;
}

function Entries({ chapter, search }: EntriesProps) {
  const has = ({ name, help }: { readonly name: string; readonly help: string }): boolean =>
    `${name} ${name.replaceAll("_", " ")} ${help}`.toLowerCase().includes(search);
  return (
    <dl className="handbook">
      {chapter === "Telemetry" &&
        dictionary.parameters.filter(has).map((entry) => <Telemetry key={entry.name} entry={entry} />)}
      {chapter === "Telecommands" &&
        dictionary.telecommands.filter(has).map((entry) => <Telecommand key={entry.name} entry={entry} />)}
      {chapter === "Events" &&
        dictionary.events.filter(has).map(({ name, code, help }) => (
          <div key={name}>
            <dt>
              {name} <span className="dim">code {code}</span>
            </dt>
            <dd>{help}</dd>
          </div>
        ))}
    </dl>
  );
}

function Telemetry({ entry: { name, unit, type, help, limits, states } }: { readonly entry: Parameter }) {
  const bounds = Object.entries(limits ?? {}).map(([limit, value]) => `${limit.replace(/([A-Z])/, " $1").toLowerCase()} ${String(value)}`); // prettier-ignore
  return (
    <div>
      <dt>
        {name} <span className="dim">{unitText(unit) === "" ? type : unitText(unit)}</span>
      </dt>
      <dd>
        {[help, bounds.join(", "), states.map(({ value, label }) => `${value} ${label}`).join(", ")]
          .filter((text) => text !== "")
          .join(" · ")}
      </dd>
    </div>
  );
}

function Telecommand({ entry }: { readonly entry: TelecommandEntry }) {
  const { name, service, subtype, help, hazard, preconditions, arguments: list } = entry;
  return (
    <div>
      <dt>
        {name}{" "}
        <span className="dim">
          ST[{service}] subtype {subtype}
        </span>
        {hazard !== "" && <span className="hazard-mark"> ⚠</span>}
      </dt>
      <dd>
        {help} {hazard !== "" && `Hazardous: ${hazard}. `}
        {preconditions.length > 0 && `Only where: ${preconditions.join("; ")}. `}
        {list.length > 0 &&
          `Fields: ${list.map((field) => [field.name, unitText(field.unit)].filter(Boolean).join(" in ")).join(", ")}.`}
      </dd>
    </div>
  );
}

export const handbookPanel: PanelKind = {
  id: "handbook",
  title: "Handbook",
  side: "both",
  help: "The briefing of the exercise, and the dictionary to read in: what can come down with its limits and states, what can go up, what can happen.",
  View: Handbook,
};
