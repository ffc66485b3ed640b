/** Who takes part, what each of them sees, and tokens for scripts. */

import "../look/instructor.css";
import { useCallback, useEffect, useState } from "react";
import { views, type PersonLine, type TokenLine } from "../../protocol/account.ts";
import { PersonForm } from "../instructor/person-form.tsx";
import { TokenForm } from "../instructor/token-form.tsx";
import { changeSession, client, useStanding } from "../live/live.ts";
import type { PanelKind } from "./panel.ts";

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function People() {
  const { session } = useStanding();
  const [people, setPeople] = useState<readonly PersonLine[]>([]);
  const [tokens, setTokens] = useState<readonly TokenLine[]>([]);
  const [answer, setAnswer] = useState("");
  const look = useCallback(async (): Promise<void> => {
    try {
      setPeople(await client.people());
      setTokens(await client.tokens());
    } catch (error) {
      setAnswer(wordsOf(error));
    }
  }, []);
  useEffect(() => void look(), [look, session]);
  const act = async (what: () => Promise<unknown>): Promise<void> => {
    setAnswer("");
    await what().catch((error: unknown) => setAnswer(`Not done: ${wordsOf(error)}`));
    await look();
  };
  return (
    <div className="panel">
      <h3>See what they see</h3>
      <div className="row">
        {views.map((view) => (
          <button type="button" key={view} onClick={() => void act(() => changeSession({ viewAs: view }))}>
            {view}
          </button>
        ))}
      </div>
      <h3>
        People
        {people.length === 0 &&
          " · nobody has an account: whoever is at this machine is instructor and flight director"}
      </h3>
      <PeopleTable people={people} act={act} />
      <PersonForm isFirst={people.length === 0} act={act} />
      {session !== null && session.accounts && (
        <>
          <div className="row">
            <label>
              <input
                type="checkbox"
                checked={session.seat}
                onChange={(event) => void act(() => changeSession({ seat: event.target.checked }))}
              />{" "}
              sit in the flight director's seat and operate
            </label>
            <span className="spring" />
            <button type="button" onClick={() => void client.logout().then(() => location.reload())}>
              Sign out
            </button>
          </div>
          <h3>Tokens of scripts</h3>
          <TokenTable tokens={tokens} act={act} />
          <TokenForm onMade={() => void look()} />
        </>
      )}
      <p role="status" className="answer">
        {answer}
      </p>
    </div>
  );
}

type Act = (what: () => Promise<unknown>) => Promise<void>;

function PeopleTable({ people, act }: { readonly people: readonly PersonLine[]; readonly act: Act }) {
  return (
    <table>
      <tbody>
        {people.map(({ name, role, position }) => (
          <tr key={name}>
            <td>
              <b>{name}</b>
            </td>
            <td>{position ?? role}</td>
            <td className="number">
              {role !== "instructor" && (
                <button type="button" onClick={() => void act(() => changeSession({ viewAs: position ?? "observer" }))}>
                  See what {name} sees
                </button>
              )}{" "}
              <button type="button" onClick={() => void act(() => client.removePerson(name))}>
                Remove
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TokenTable({ tokens, act }: { readonly tokens: readonly TokenLine[]; readonly act: Act }) {
  return (
    <table>
      <tbody>
        {tokens.map(({ id, label, owner, viewAs, expiresUtc }) => (
          <tr key={id}>
            <td>
              <b>{label}</b>
            </td>
            <td>
              {owner}
              {viewAs !== null && `, as ${viewAs}`}
            </td>
            <td className="dim">until {expiresUtc.slice(0, 10)}</td>
            <td className="number">
              <button type="button" onClick={() => void act(() => client.removeToken(id))}>
                Remove
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const peoplePanel: PanelKind = {
  id: "people",
  title: "People",
  side: "instructor",
  help:
    "Who takes part. While nobody has an account, whoever is at this machine is instructor and flight director; the first account is an instructor's and ends that. " +
    "'See what they see' shows the page as the server gives it to that position, until you go back (key V). Scripts sign in with tokens.",
  View: People,
};
