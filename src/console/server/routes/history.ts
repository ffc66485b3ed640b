/** What the archive has: decimated for a plot, or as a file. */

import { createReadStream } from "node:fs";
import { unlink } from "node:fs/promises";
import { z } from "zod";
import { exportQuerySchema, historyQuerySchema, type HistoryQuery } from "../../protocol/history.ts";
import type { SampleOrigin } from "../../protocol/telemetry.ts";
import type { Api } from "../app.ts";
import { audienceOf, mayHaveOrigin } from "../clearance.ts";
import { Refusal } from "../guard/problem.ts";
import { callerOf } from "../guard/who.ts";
import type { History, HistoryRefusal } from "../history.ts";
import type { Caller } from "../identity/identity.ts";
import type { ServerParts } from "../parts.ts";

const column = z.array(z.number().nullable());
const times = z.array(z.number());

/** The archive works for everybody, one question after the other. */
const queriesPerMinute = 600;
const exportsPerMinute = 10;

export function historyRoutes(api: Api, { history }: ServerParts): void {
  api.get(
    "/api/history",
    {
      config: { who: "signed-in", rateLimit: { max: queriesPerMinute, timeWindow: "1 minute" } },
      schema: {
        summary: "One parameter over a span of time, as minimum, maximum, first and last of each bucket",
        querystring: historyQuerySchema,
        response: {
          200: z.object({
            from_us: times,
            to_us: times,
            min: column,
            max: column,
            first: column,
            last: column,
            count: times,
            gap: times,
          }),
        },
      },
    },
    (request) => lookBack(history, callerOf(request), request.query),
  );

  api.get(
    "/api/export",
    {
      config: { who: "signed-in", rateLimit: { max: exportsPerMinute, timeWindow: "1 minute" } },
      schema: { summary: "What the archive has of a span, as a file", querystring: exportQuerySchema },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { what, origin } = request.query;
      checkOrigin(caller, origin);
      // The archive has all lines of these: what is behind the glass stays there.
      if ((what === "events" || what === "notes") && audienceOf(caller.person) !== "instructor")
        throw new Refusal(403, `exports of ${what} are for instructors; /api/events has what you may know`);
      const written = await archive(history).export(request.query);
      if (!written.ok) throw refused(written);
      const { path, name, contentType } = written;
      const file = createReadStream(path);
      file.once("close", () => void unlink(path).catch(() => undefined));
      const fileName = name.replaceAll(/[^\w.-]/g, "_");
      return reply.type(contentType).header("content-disposition", `attachment; filename="${fileName}"`).send(file);
    },
  );
}

async function lookBack(history: History | null, caller: Caller, query: HistoryQuery) {
  checkOrigin(caller, query.origin);
  const reply = await archive(history).query(query);
  if (!reply.ok) throw refused(reply);
  const { from_us, to_us, min, max, first, last, count, gap } = reply.buckets;
  return {
    from_us: [...from_us],
    to_us: [...to_us],
    min: [...min],
    max: [...max],
    first: [...first],
    last: [...last],
    count: [...count],
    gap: [...gap],
  };
}

function archive(history: History | null): History {
  if (history === null) throw new Refusal(503, "this exercise has no archive; start it with one to look back");
  return history;
}

function checkOrigin({ person }: Caller, origin: SampleOrigin): void {
  if (!mayHaveOrigin(audienceOf(person), origin)) throw new Refusal(403, `samples of ${origin} are for instructors`);
}

const refused = ({ reason, why }: HistoryRefusal): Refusal => new Refusal(statusOf[reason], why);
const statusOf = { unknown: 404, wrong: 400, failed: 502 } as const;
