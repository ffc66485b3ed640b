/** The HTTP server put together: the guards before every route, then the routes, the live socket and the page. */

import type { IncomingMessage, ServerResponse } from "node:http";
import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import websocket from "@fastify/websocket";
import fastify, { type FastifyBaseLogger, type FastifyInstance, type RawServerDefault } from "fastify";
import { jsonSchemaTransform, serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod"; // prettier-ignore
import { liveMessageMax_bytes, liveProtocol } from "../protocol/live.ts";
import { safeHeaders } from "./guard/headers.ts";
import { whyForeign } from "./guard/origin.ts";
import { onError, Refusal } from "./guard/problem.ts";
import { guardRoutes } from "./guard/who.ts";
import type { ServerParts } from "./parts.ts";
import { topicRoutes, operationRoutes, sampleRoutes } from "./routes/exercise.ts";
import { historyRoutes } from "./routes/history.ts";
import { liveRoute } from "./routes/live.ts";
import { pageRoutes } from "./routes/page.ts";
import { peopleRoutes, tokenRoutes } from "./routes/people.ts";
import { sessionRoutes } from "./routes/session.ts";

export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export interface AppOptions {
  /** `silent` where the terminal belongs to somebody else. */
  readonly log: "silent" | "warn" | "info";
}

const bodyMax_bytes = 65_536;
const requestMax_ms = 30_000;
/** From one address, whoever it is: a page asks a few times a second when it opens. */
const requestsPerMinute = 3000;

/** Routes and guards on the given parts; `listen` is the caller's. */
export async function createApp(parts: ServerParts, { log }: AppOptions): Promise<Api> {
  const app = fastify({
    bodyLimit: bodyMax_bytes,
    requestTimeout: requestMax_ms,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    logger: log === "silent" ? false : { level: log, redact: ["req.headers.authorization", "req.headers.cookie"] },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(onError);
  app.addHook("onRequest", async ({ method, url: path, headers }, reply) => {
    const isApi = path.startsWith("/api");
    void reply.headers(isApi ? { ...safeHeaders, "cache-control": "no-store" } : safeHeaders);
    const why = whyForeign({ method, path, headers }, parts);
    if (why !== null) throw new Refusal(403, why);
  });
  // A connection that asked for an upgrade and was refused belongs to nobody any more.
  app.addHook("onResponse", async ({ headers, raw }) => {
    if (headers.upgrade !== undefined) raw.socket.destroySoon();
  });
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: "1 minute" });
  await app.register(cookie);
  guardRoutes(app, parts.identity);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "falak", description: "An exercise and its people", version: "1" } },
    transform: jsonSchemaTransform,
  });
  await app.register(websocket, {
    preClose: (done) => {
      parts.live.close();
      app.websocketServer.close(() => done());
    },
    options: {
      maxPayload: liveMessageMax_bytes,
      perMessageDeflate: false,
      handleProtocols: (offered) => (offered.has(liveProtocol) ? liveProtocol : false),
    },
  });
  routes(app, parts);
  await pageRoutes(app, parts.webRoot);
  return app;
}

function routes(app: Api, parts: ServerParts): void {
  sessionRoutes(app, parts);
  peopleRoutes(app, parts);
  tokenRoutes(app, parts);
  topicRoutes(app, parts);
  sampleRoutes(app, parts);
  operationRoutes(app, parts);
  historyRoutes(app, parts);
  liveRoute(app, parts);
  app.get(
    "/api/openapi.json",
    { config: { who: "signed-in" }, schema: { summary: "This interface, as OpenAPI 3.1" } },
    (_request, reply) => reply.serializer((body: unknown) => JSON.stringify(body)).send(app.swagger()),
  );
}
