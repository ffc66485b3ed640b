/** Who may ask a route. Every route of the interface says so; one that does not keeps the server from starting. */

import type { FastifyInstance, FastifyRequest } from "fastify";
import { tokenProtocolPrefix } from "../../protocol/live.ts";
import type { Caller, Credentials, Identity } from "../identity/identity.ts";
import { isLoopback, isLoopbackHost } from "./origin.ts";
import { Refusal } from "./problem.ts";

/** `instructor`: as the caller sees himself now; through a trainee's eyes he is none. */
export type Who = "anybody" | "signed-in" | "instructor";

declare module "fastify" {
  interface FastifyContextConfig {
    readonly who?: Who;
  }
  interface FastifyRequest {
    /** Null for nobody in particular; see `callerOf`. */
    caller: Caller | null;
  }
}

/** Every route registered after this is asked of whom its `who` names only. */
export function guardRoutes(app: FastifyInstance, identity: Identity): void {
  app.decorateRequest("caller", null);
  app.addHook("onRoute", ({ url, config }) => {
    if (url.startsWith("/api") && config?.who === undefined)
      throw new Error(`route ${url} does not say who may ask it; give it a config with \`who\``);
  });
  app.addHook("onRequest", async (request) => {
    request.caller = identity.identify(credentialsOf(request));
    const isPage = !request.url.startsWith("/api");
    const who = request.routeOptions.config.who ?? (isPage ? "anybody" : "signed-in");
    const why = whyNot(request.caller, who, identity.hasAccounts);
    if (why !== null) throw why;
  });
}

/** Of a route for people who are signed in. */
export function callerOf({ caller }: FastifyRequest): Caller {
  if (caller === null) throw new Refusal(401, "sign in");
  return caller;
}

/** What a request brings to say who it is from. */
export function credentialsOf(request: FastifyRequest): Credentials {
  const { authorization, host = "" } = request.headers;
  const [, bearer] = /^Bearer (.+)$/.exec(authorization ?? "") ?? [];
  return {
    cookie: request.cookies[cookieName(request)],
    token: bearer ?? (authorization === undefined ? tokenProtocolOf(request) : ""),
    local: isLoopback(request.ip) && isLoopbackHost(host),
  };
}

/** Cookies do not know ports: two servers of one machine shall not sign each other's people out. */
export const cookieName = ({ socket }: FastifyRequest): string => `falak-session-${socket.localPort ?? 0}`;

function tokenProtocolOf(request: FastifyRequest): string | undefined {
  const offered = (request.headers["sec-websocket-protocol"] ?? "").split(",").map((name) => name.trim());
  return offered.find((name) => name.startsWith(tokenProtocolPrefix))?.slice(tokenProtocolPrefix.length);
}

function whyNot(caller: Caller | null, who: Who, hasAccounts: boolean): Refusal | null {
  if (who === "anybody") return null;
  if (caller === null)
    return new Refusal(
      401,
      hasAccounts ? "sign in" : "nobody has an account yet: make one at the machine that this runs on",
    );
  if (who === "instructor" && caller.person.role !== "instructor") return new Refusal(403, "this is for instructors");
  return null;
}
