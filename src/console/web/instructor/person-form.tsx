/** A new account. */

import { useState } from "react";
import { passwordLengthMin } from "../../protocol/account.ts";
import { type Position, positions } from "../../protocol/role.ts";
import { client } from "../live/live.ts";

type Standing = Position | "instructor" | "observer";
const standings: readonly Standing[] = ["instructor", ...positions, "observer"];
const titleOf = (standing: Standing): string =>
  standing === "instructor" || standing === "observer" ? standing : `trainee: ${standing}`;

export interface PersonFormProps {
  readonly isFirst: boolean;
  readonly act: (what: () => Promise<unknown>) => Promise<void>;
}

export function PersonForm({ isFirst, act }: PersonFormProps) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [chosen, setStanding] = useState<Standing>("flight-director");
  const standing = isFirst ? "instructor" : chosen;
  const add = async (): Promise<void> => {
    await act(async () => {
      if (standing === "instructor" || standing === "observer")
        await client.addPerson({ name, password, role: standing, position: null });
      else await client.addPerson({ name, password, role: "trainee", position: standing });
      setName("");
      // Whoever makes the first account is signed in with it: the connection is made anew.
      if (isFirst) location.reload();
    });
    setPassword("");
  };
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        aria-label="Name of the account"
        placeholder="name"
        size={12}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <select
        aria-label="Position"
        value={standing}
        disabled={isFirst}
        onChange={(event) => setStanding(standings.find((each) => each === event.target.value) ?? "observer")}
      >
        {standings.map((each) => (
          <option key={each} value={each}>
            {titleOf(each)}
          </option>
        ))}
      </select>
      <input
        type="password"
        aria-label="Password of the account"
        placeholder={`password, ${passwordLengthMin} or more`}
        autoComplete="new-password"
        size={16}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button type="submit" disabled={name === "" || password.length < passwordLengthMin}>
        Make the account
      </button>
    </form>
  );
}
