/** Requests to the server's interface. */

import type { Problem } from "../protocol/account.ts";

/** A request that was refused, with the server's words for it. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.status = problem.status;
    this.problem = problem;
  }
}

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

export class Http {
  private readonly base: string;
  private readonly headers: Readonly<Record<string, string>>;

  /** `token` of a script; a page has its cookie. */
  constructor(base: string, token: string | undefined) {
    this.base = base;
    this.headers = { "x-falak": "1", ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  }

  /** The reply's content. Throws a `RequestError` where the server refuses or is not there (status 0). */
  async ask<T>(method: Method, path: string, body?: unknown): Promise<T> {
    const headers = body === undefined ? this.headers : { ...this.headers, "content-type": "application/json" };
    const sent = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await fetch(this.address(path), sent).catch((error: unknown) => {
      throw new RequestError(problem(0, `${this.base} does not answer: ${String(error)}`));
    });
    const content = parseJson(await response.text());
    if (response.ok) return content as T;
    throw new RequestError(isProblem(content) ? content : problem(response.status, response.statusText));
  }

  address(path: string): string {
    return new URL(path, this.base).href;
  }
}

/** A query string of what is defined. */
export function queryOf(query: object): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, unknown][])
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) parts.append(name, String(each));
  return parts.toString();
}

const problem = (status: number, detail: string): Problem => ({ type: "about:blank", title: "", status, detail });
const isProblem = (content: unknown): content is Problem =>
  typeof content === "object" && content !== null && "detail" in content && "status" in content;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
