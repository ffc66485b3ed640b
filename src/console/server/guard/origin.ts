/**
 * Whether a request may have come from this server's own page or from a script, and not from another page in the same browser: neither by a
 * name that somebody pointed at this address (DNS rebinding) nor from another origin.
 */

import { isIP } from "node:net";

export interface OriginRules {
  /** Further names by which this server is known. */
  readonly hostNames: readonly string[];
  /** It listens on this machine only, so nobody calls it by another address. */
  readonly loopbackOnly: boolean;
}

interface RequestHead {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Of every request that changes something; no page of another origin can set it without asking us first. */
export const ownHeader = "x-falak";

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** Why a request is refused; null where it is not. */
export function whyForeign({ method, path, headers }: RequestHead, rules: OriginRules): string | null {
  const host = headerOf(headers["host"]);
  if (host === undefined || !isOwnHost(host, rules))
    return `Host ${host ?? "missing"}: this server is not known by that name; falak serve --help says how to add one`;
  const origin = headerOf(headers["origin"]);
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    return `Origin ${origin}: requests come from this server's own page, http://${host}, or from scripts`;
  if (!path.startsWith("/api")) return null;
  const site = headerOf(headers["sec-fetch-site"]);
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return "requests come from this server's own page";
  if (!safeMethods.has(method) && headers[ownHeader] === undefined)
    return `the header ${ownHeader} is missing: set it to 1`;
  return null;
}

/** The address of somebody at this machine. */
export const isLoopback = (address: string): boolean =>
  address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");

/** The name in a Host header is one for this machine. */
export const isLoopbackHost = (host: string): boolean => isLoopbackName(nameOf(host) ?? "");

function isOwnHost(host: string, { hostNames, loopbackOnly }: OriginRules): boolean {
  const name = nameOf(host);
  if (name === null) return false;
  if (isLoopbackName(name) || hostNames.includes(name)) return true;
  // Nobody can point an address at another one.
  return !loopbackOnly && isIP(name) !== 0;
}

/** Without port, brackets and case; null where it is no host. */
function nameOf(host: string): string | null {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return (bracketed ?? plain)?.toLowerCase() ?? null;
}

const isLoopbackName = (name: string): boolean => name === "localhost" || (isIP(name) !== 0 && isLoopback(name));
const headerOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(", ") : value;
