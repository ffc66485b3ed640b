/** Name and password, where people have accounts. */

import { useState } from "react";
import { signIn } from "../live/live.ts";

export function Login() {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [why, setWhy] = useState("");
  return (
    <form
      className="login"
      onSubmit={(event) => {
        event.preventDefault();
        void signIn(name, password).then((refusal) => setWhy(refusal ?? ""));
      }}
    >
      <h1>falak</h1>
      <label>
        Name
        <br />
        <input autoComplete="username" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        Password
        <br />
        <input
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <button type="submit">Sign in</button>
      <p role="alert" className="red">
        {why}
      </p>
    </form>
  );
}
