/** A new token. Its secret is shown once. */

import { useState } from "react";
import { client } from "../live/live.ts";

export function TokenForm({ onMade }: { readonly onMade: () => void }) {
  const [label, setLabel] = useState("");
  const [secret, setSecret] = useState("");
  const [why, setWhy] = useState("");
  const make = async (): Promise<void> => {
    try {
      const made = await client.addToken({ label });
      setSecret(made.token);
      setLabel("");
      setWhy("");
      onMade();
    } catch (error) {
      setWhy(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <input
          aria-label="What the token is for"
          placeholder="what it is for"
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        <button type="submit" disabled={label === ""}>
          Make a token
        </button>
      </form>
      {secret !== "" && (
        <p>
          Shown this once: <code className="secret">{secret}</code>
        </p>
      )}
      <p role="status">{why}</p>
    </>
  );
}
