/** What is refused, as RFC 9457 has it: `application/problem+json`, why in `detail`. */

import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { Problem } from "../../protocol/account.ts";

/** Thrown by routes and hooks; becomes the reply. */
export class Refusal extends Error {
  readonly status: number;
  /** More members of the reply. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(status: number, why: string, members: Readonly<Record<string, unknown>> = {}) {
    super(why);
    this.status = status;
    this.members = members;
  }
}

/** What may be said of an error to whoever asked; of our own mistakes nothing but that there was one. */
export function onError(error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply): void {
  if (error instanceof Refusal) return sendProblem(reply, error.status, error.message, error.members);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const problems = error.validation.map(({ instancePath, message }) => ({ at: instancePath, why: message ?? "" }));
    const why = `${error.validationContext ?? "request"}: ${problems[0]?.at} ${problems[0]?.why}`;
    return sendProblem(reply, 400, why, { problems });
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return sendProblem(reply, status, error.message);
  request.log.error(error);
  sendProblem(reply, 500, "the server made a mistake; its log has more");
}

export function sendProblem(
  reply: FastifyReply,
  status: number,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
): void {
  const problem: Problem = { type: "about:blank", title: STATUS_CODES[status] ?? "Refused", status, detail };
  void reply
    .code(status)
    .type("application/problem+json")
    .serializer((body: unknown) => JSON.stringify(body))
    .send({ ...problem, ...members });
}
