/** The page's one connection, and what came of it: values, topics, who we are, whether the line is up. */

import { useSyncExternalStore } from "react";
import { FalakClient, RequestError } from "../../client/client.ts";
import type { Session, SessionChange } from "../../protocol/account.ts";
import type { Operation, OperationReply } from "../../protocol/operation.ts";
import type { Topic } from "../../protocol/port.ts";
import type { KnownLines } from "../../protocol/rights.ts";
import { topics } from "./topics.ts";
import { Values } from "./values.ts";

/** How the page stands to the server. */
export interface Standing {
  readonly line: "connecting" | "up" | "down";
  /** Null until the server has said who we are. */
  readonly session: Session | null;
  /** The server wants a name and a password. */
  readonly wantsLogin: boolean;
}

const paintEvery_ms = 100;
const told: readonly Topic[] = [
  "description",
  "status",
  "plan",
  "commands",
  "events",
  "alarms",
  "procedures",
  "onboard",
  "links",
  "targets",
  "faults",
  "score",
  "breakpoints",
  "exercises",
];

export const values = new Values();
export const client = new FalakClient({ url: new URL(".", document.baseURI).href });

let standing: Standing = { line: "connecting", session: null, wantsLogin: false };
const listeners = new Set<() => void>();

function stand(change: Partial<Standing>): void {
  standing = { ...standing, ...change };
  for (const listener of listeners) listener();
}

/** How we stand to the server, for React. */
export const useStanding = (): Standing =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => standing,
  );

/** Connects, and keeps what comes. Once, when the page is there. */
export async function begin(): Promise<void> {
  for (const topic of told) client.on(topic, (content) => topics.take(topic, content));
  client.onSamples((batch) => values.take(batch));
  client.onAnew(() => {
    topics.forget();
    values.forget();
  });
  client.onConnection((state) => stand({ line: state === "open" ? "up" : state === "closed" ? "down" : "connecting" }));
  client.onControl((message) => {
    // Whose eyes the server sends for may have changed.
    if ("live" in message) void meet();
  });
  setInterval(() => values.paint(), paintEvery_ms);
  await meet();
}

async function meet(): Promise<void> {
  try {
    const session = await client.session();
    stand({ session, wantsLogin: false });
    const isBehindTheGlass = session.person.role === "instructor";
    client.subscribe({ origins: isBehindTheGlass ? ["downlink", "truth"] : ["downlink"] });
    client.connect();
  } catch (error) {
    if (error instanceof RequestError && error.status === 401) stand({ session: null, wantsLogin: true });
    else setTimeout(() => void meet(), 1000);
  }
}

/** @returns why not, or undefined where we are in */
export async function signIn(name: string, password: string): Promise<string | undefined> {
  try {
    await client.login(name, password);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  await meet();
  return undefined;
}

/** Looks through other eyes, or takes a seat: what the server sends is another from then on, so everything begins anew. */
export async function changeSession(change: SessionChange): Promise<void> {
  await client.changeSession(change);
  client.close();
  await meet();
}

export const operate = (operation: Operation): Promise<OperationReply> => client.operate(operation);

/** What rights are judged by. */
export const knownLines: KnownLines = {
  commandOf: (requestId) => topics.read("commands")?.find((line) => line.requestId === requestId)?.command,
  parameterOf: (alarm) => topics.read("alarms")?.find((line) => line.id === alarm)?.parameter,
};
