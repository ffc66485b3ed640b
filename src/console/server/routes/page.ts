/** The page itself: files of `webRoot`, and the page for every address that is no file, because the page has addresses of its own. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { Api } from "../app.ts";
import { sendProblem } from "../guard/problem.ts";

/** Vite puts a hash into the names of what lies there: it never changes. */
const hashedFolder = "/assets/";
const year_s = 31_536_000;

export async function pageRoutes(api: Api, webRoot: string | null): Promise<void> {
  // The page may still be on its way when the server starts.
  const hasPage = (): boolean => webRoot !== null && existsSync(join(webRoot, "index.html"));
  if (webRoot !== null)
    await api.register(fastifyStatic, {
      root: webRoot,
      cacheControl: false,
      dotfiles: "ignore",
      setHeaders: (reply, path) => {
        const forever = path.replaceAll("\\", "/").includes(hashedFolder);
        reply.header("cache-control", forever ? `public, max-age=${year_s}, immutable` : "no-cache");
      },
    });
  api.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "/";
    const isPage = request.method === "GET" && !path.startsWith("/api") && !/\.\w+$/.test(path);
    if (isPage && hasPage()) return reply.sendFile("index.html");
    const why = isPage ? "the page has not been built; npm start builds it" : `there is nothing at ${path}`;
    sendProblem(reply, 404, why);
    return reply;
  });
}
