/** `/api/session`: who the caller is, signing in and out, and through whose eyes an instructor looks. */

import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { loginSchema, sessionChangeSchema, type Session } from "../../protocol/account.ts";
import { roles, positions } from "../../protocol/role.ts";
import { views } from "../../protocol/account.ts";
import type { Api } from "../app.ts";
import { callerOf, cookieName, credentialsOf } from "../guard/who.ts";
import { Refusal } from "../guard/problem.ts";
import type { Caller, Identity } from "../identity/identity.ts";
import { verifyPassword } from "../identity/passwords.ts";
import type { ServerParts } from "../parts.ts";

const personSchema = z.object({ name: z.string(), role: z.enum(roles), position: z.enum(positions).nullable() });
export const sessionSchema = z.object({
  person: personSchema,
  accounts: z.boolean(),
  by: z.enum(["password", "token", "open"]),
  viewAs: z.enum(views).nullable(),
  seat: z.boolean(),
});

/** Logins of one name from one address. */
const loginsPerMinute = 6;

export function sessionRoutes(api: Api, { identity }: ServerParts): void {
  api.get(
    "/api/session",
    { config: { who: "signed-in" }, schema: { summary: "Who I am", response: { 200: sessionSchema } } },
    (request) => sessionOf(callerOf(request), identity),
  );

  api.post(
    "/api/session",
    {
      config: { who: "anybody", rateLimit: { max: loginsPerMinute, timeWindow: "1 minute", hook: "preHandler", keyGenerator: loginKey } }, // prettier-ignore
      schema: { summary: "Signs in", body: loginSchema, response: { 200: sessionSchema } },
    },
    async (request, reply) => {
      const account = identity.account(request.body.name);
      const verdict = await verifyPassword(request.body.password, account?.password);
      if (verdict === "busy") throw new Refusal(503, "too many sign in at this moment; try again");
      if (account === undefined || verdict === "wrong") throw new Refusal(401, "name or password is wrong");
      return enter(request, reply, identity, account.name);
    },
  );

  api.delete(
    "/api/session",
    { config: { who: "signed-in" }, schema: { summary: "Signs out", response: { 204: z.null() } } },
    async (request, reply) => {
      const { session } = callerOf(request);
      if (session !== null) identity.signOut(session);
      void reply.clearCookie(cookieName(request), { path: "/" }).code(204);
      return null;
    },
  );

  api.patch(
    "/api/session",
    {
      config: { who: "signed-in" },
      schema: {
        summary: "An instructor looks through somebody's eyes, or takes the flight director's seat",
        body: sessionChangeSchema,
        response: { 200: sessionSchema },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (caller.account !== null && caller.account.role !== "instructor")
        throw new Refusal(403, "this is for instructors");
      if (caller.by === "token") throw new Refusal(409, "a token looks as it was made to; make another one");
      const secret = caller.session === null ? identity.signIn(null) : (credentialsOf(request).cookie ?? "");
      const session = caller.session ?? identity.sessionOf(secret);
      if (session === undefined || session === null) throw new Refusal(401, "the session is over; sign in");
      identity.changeSession(session, request.body);
      setCookie(request, reply, secret);
      return sessionAfter(request, identity, secret);
    },
  );
}

/** Signs an account in on this connection. */
export function enter(request: FastifyRequest, reply: FastifyReply, identity: Identity, name: string): Session {
  const secret = identity.signIn(name);
  setCookie(request, reply, secret);
  return sessionAfter(request, identity, secret);
}

function sessionAfter(request: FastifyRequest, identity: Identity, cookie: string): Session {
  const caller = identity.identify({ ...credentialsOf(request), token: undefined, cookie });
  if (caller === null) throw new Refusal(401, "the session is over; sign in");
  return sessionOf(caller, identity);
}

function sessionOf({ person, by, viewAs, seat }: Caller, identity: Identity): Session {
  return { person, accounts: identity.hasAccounts, by, viewAs, seat };
}

/** For the browser session; how long the server honours it is the server's. */
function setCookie(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  const secure = request.protocol === "https";
  void reply.setCookie(cookieName(request), secret, { path: "/", httpOnly: true, sameSite: "strict", secure, maxAge: cookieAge_s }); // prettier-ignore
}
const cookieAge_s = 7 * 86_400;

function loginKey(request: FastifyRequest): string {
  const { name } = request.body as { readonly name: string };
  return `login ${request.ip} ${name.normalize("NFKC").toLowerCase()}`;
}
