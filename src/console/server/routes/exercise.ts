/** What is known of the exercise, by topic; the dictionary; the latest samples; and what people ask of it. */

import { z } from "zod";
import { dictionary } from "../../../messages/dictionary.ts";
import { operationSchema, type Operation } from "../../protocol/operation.ts";
import { topicAudience, type Topic } from "../../protocol/port.ts";
import { mayOperate, type KnownLines } from "../../protocol/rights.ts";
import type { Person } from "../../protocol/role.ts";
import { sampleOrigins } from "../../protocol/telemetry.ts";
import type { ToldState } from "../../protocol/told.ts";
import type { Api } from "../app.ts";
import { audienceOf, clearSamples, clearTopic } from "../clearance.ts";
import type { Answer, ExerciseLink } from "../exercise-link.ts";
import { Refusal } from "../guard/problem.ts";
import { callerOf } from "../guard/who.ts";
import type { ServerParts } from "../parts.ts";

/** Described in `state.ts`; what comes from the exercise is not checked again on its way out. */
const content = z.unknown().describe("As in the topics of the live socket");
const column = z.array(z.number().nullable());

/** Operations of one person. */
const operationsPerMinute = 240;

export function topicRoutes(api: Api, { told }: ServerParts): void {
  for (const [topic, audience] of Object.entries(topicAudience) as [Topic, (typeof topicAudience)[Topic]][]) {
    api.get(
      `/api/${topic}`,
      {
        config: { who: audience === "instructor" ? "instructor" : "signed-in" },
        schema: { summary: `The exercise's ${topic}`, response: { 200: content } },
      },
      (request) => {
        const known = told.get(topic);
        if (known === undefined) throw new Refusal(503, `the exercise has not told its ${topic} yet; try again`);
        const cleared = clearTopic(audienceOf(callerOf(request).person), topic, known);
        if (cleared === null) throw new Refusal(403, "this is for instructors");
        return cleared.content;
      },
    );
  }
}

export function sampleRoutes(api: Api, { latest }: ServerParts): void {
  const serialised = JSON.stringify(dictionary);
  api.get(
    "/api/dictionary",
    { config: { who: "signed-in" }, schema: { summary: "Telemetry, telecommands and events: units, limits, states" } },
    (_request, reply) => reply.type("application/json").serializer(String).send(serialised),
  );

  api.get(
    "/api/samples/latest",
    {
      config: { who: "signed-in" },
      schema: {
        summary: "The latest value of every parameter that has one",
        querystring: z.strictObject({ origin: z.enum(sampleOrigins).default("downlink") }),
        response: {
          200: z.object({
            origin: z.enum(sampleOrigins),
            parameter: z.array(z.number()),
            generated_us: column,
            received_us: column,
            value: column,
          }),
        },
      },
    },
    (request) => {
      const { origin } = request.query;
      const cleared = clearSamples(audienceOf(callerOf(request).person), latest.of(origin));
      if (cleared === null) throw new Refusal(403, `samples of ${origin} are for instructors`);
      const { parameter, generated_us, received_us, value } = cleared.content;
      return {
        origin,
        parameter: [...parameter],
        generated_us: finite(generated_us),
        received_us: finite(received_us),
        value: finite(value),
      };
    },
  );
}

export function operationRoutes(api: Api, { exercise, told }: ServerParts): void {
  const known = knownLines(told);
  api.post(
    "/api/operations",
    {
      config: {
        who: "signed-in",
        rateLimit: {
          max: operationsPerMinute,
          timeWindow: "1 minute",
          keyGenerator: (request) => `operations ${request.caller?.person.name ?? ""} ${request.ip}`,
        },
      },
      schema: {
        summary: "Asks something of the exercise, with the rights of one's position",
        body: operationSchema,
        response: {
          200: z.object({
            ok: z.literal(true),
            requestId: z.number().optional(),
            run: z.number().optional(),
            text: z.string().optional(),
          }),
        },
      },
    },
    (request) => operate(exercise, callerOf(request).person, request.body, known),
  );
}

async function operate(
  exercise: ExerciseLink,
  person: Person,
  operation: Operation,
  known: KnownLines,
): Promise<Extract<Answer, { ok: true }>> {
  const right = mayOperate(person, operation, known);
  const answer: Answer = right.allowed
    ? await exercise.operate(person, operation)
    : { ok: false, reason: "not-allowed", why: right.why };
  if (answer.ok) return answer;
  const { reason, why } = answer;
  throw new Refusal(statusOf[reason], why, { ok: false, reason, why });
}

const statusOf: Readonly<Record<Exclude<Answer, { ok: true }>["reason"], number>> = {
  "not-allowed": 403,
  unknown: 404,
  "out-of-range": 422,
  "needs-confirmation": 409,
  "not-now": 409,
  failed: 502,
  silent: 504,
  busy: 503,
};

export const knownLines = (told: ToldState): KnownLines => ({
  commandOf: (requestId) => told.line("commands", requestId)?.command,
  parameterOf: (alarm) => told.line("alarms", alarm)?.parameter,
});

/** JSON has no NaN and no infinities. */
const finite = (values: Float64Array): (number | null)[] =>
  Array.from(values, (value) => (Number.isFinite(value) ? value : null));
