/** `/api/people` and `/api/tokens`: an instructor makes accounts, and whoever has one makes tokens for scripts. */

import { z } from "zod";
import { newPersonSchema, newTokenSchema, views } from "../../protocol/account.ts";
import { positions, roles } from "../../protocol/role.ts";
import type { Api } from "../app.ts";
import { callerOf } from "../guard/who.ts";
import { Refusal } from "../guard/problem.ts";
import { peopleMax } from "../identity/identity.ts";
import { hashPassword } from "../identity/passwords.ts";
import type { ServerParts } from "../parts.ts";
import { enter } from "./session.ts";

const personLine = z.object({ name: z.string(), role: z.enum(roles), position: z.enum(positions).nullable() });
const tokenLine = z.object({
  id: z.string(),
  label: z.string(),
  owner: z.string(),
  viewAs: z.enum(views).nullable(),
  createdUtc: z.string(),
  expiresUtc: z.string(),
});
const byName = z.strictObject({ name: z.string().min(1).max(40) });
const byId = z.strictObject({ id: z.string().min(1).max(40) });

export function peopleRoutes(api: Api, { identity }: ServerParts): void {
  api.get(
    "/api/people",
    {
      config: { who: "instructor" },
      schema: { summary: "Who has an account", response: { 200: z.array(personLine) } },
    },
    () => identity.people(),
  );

  api.post(
    "/api/people",
    {
      config: { who: "instructor" },
      schema: {
        summary: "Makes an account. Whoever makes the first one is signed in with it",
        body: newPersonSchema,
        response: { 201: personLine },
      },
    },
    async (request, reply) => {
      const { name, role, position, password } = request.body;
      const isFirst = !identity.hasAccounts;
      const hash = await hashPassword(password);
      if (hash === null) throw new Refusal(503, "too many passwords at this moment; try again");
      switch (identity.addPerson({ name, role, position, password: hash })) {
        case "exists":
          throw new Refusal(409, `there is an account ${name} already; remove it first`);
        case "too-many":
          throw new Refusal(409, `there are ${peopleMax} accounts; remove one first`);
        case "needs-instructor":
          throw new Refusal(409, "the first account is an instructor's: otherwise nobody could make the second");
        case "added":
          if (isFirst) enter(request, reply, identity, name);
          void reply.code(201);
          return { name, role, position };
      }
    },
  );

  api.delete(
    "/api/people/:name",
    {
      config: { who: "instructor" },
      schema: {
        summary: "Removes an account, its sessions and its tokens",
        params: byName,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      const outcome = identity.removePerson(name);
      if (outcome === "unknown") throw new Refusal(404, `there is no account ${name}`);
      if (outcome === "last-instructor")
        throw new Refusal(409, `${name} is the only instructor; remove the others first`);
      void reply.code(204);
      return null;
    },
  );
}

export function tokenRoutes(api: Api, { identity }: ServerParts): void {
  api.get(
    "/api/tokens",
    {
      config: { who: "instructor" },
      schema: { summary: "Tokens, without their secrets", response: { 200: z.array(tokenLine) } },
    },
    () => identity.tokens(),
  );

  api.post(
    "/api/tokens",
    {
      config: { who: "signed-in" },
      schema: {
        summary: "Makes a token for scripts, which is shown this once: Authorization: Bearer TOKEN",
        body: newTokenSchema,
        response: { 201: z.object({ id: z.string(), token: z.string() }) },
      },
    },
    async (request, reply) => {
      const { account, by, viewAs: view } = callerOf(request);
      const { label, viewAs, days } = request.body;
      if (account === null)
        throw new Refusal(409, "nobody has an account yet, so scripts on this machine need no token");
      if (by === "token") throw new Refusal(403, "a token makes no tokens; sign in");
      if (view !== null) throw new Refusal(403, "look through your own eyes to make a token");
      if (viewAs !== null && account.role !== "instructor") throw new Refusal(403, "viewAs is for instructors");
      const made = identity.addToken(account, label, viewAs, days);
      if (made === null) throw new Refusal(409, "there are too many tokens; remove one first");
      void reply.code(201);
      return { id: made.id, token: made.secret };
    },
  );

  api.delete(
    "/api/tokens/:id",
    {
      config: { who: "instructor" },
      schema: { summary: "Removes a token", params: byId, response: { 204: z.null() } },
    },
    async (request, reply) => {
      if (!identity.removeToken(request.params.id)) throw new Refusal(404, `there is no token ${request.params.id}`);
      void reply.code(204);
      return null;
    },
  );
}
