/** The server's thread: HTTP and sockets on one side, the port to the exercise on the other. */

import { hostname } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { beat_ms } from "../protocol/live.ts";
import type { HostMessage, ServerMessage } from "../protocol/port.ts";
import { ToldState } from "../protocol/told.ts";
import { createApp } from "./app.ts";
import { ExerciseLink } from "./exercise-link.ts";
import { isLoopback } from "./guard/origin.ts";
import { askHistory } from "./history.ts";
import { Identity } from "./identity/identity.ts";
import { openIdentityStore } from "./identity/store.ts";
import { LatestValues } from "./latest-values.ts";
import { LiveHub } from "./live/hub.ts";
import { receive } from "./receive.ts";
import { isClosing, type WorkerStart } from "./start-message.ts";

const ping_ms = 15_000;

if (parentPort !== null) await serve(workerData as WorkerStart, parentPort);

async function serve(start: WorkerStart, port: NonNullable<typeof parentPort>): Promise<void> {
  const post = (message: ServerMessage): void => port.postMessage(message);
  const opened = openIdentityStore(start.dataDir);
  if (!opened.ok) return post({ kind: "failed", why: opened.why });

  const [told, latest] = [new ToldState(), new LatestValues()];
  const identity = new Identity(opened.store, Date.now);
  const exercise = new ExerciseLink(post);
  const live = new LiveHub(told, latest);
  identity.onChanged = () => live.review((credentials) => identity.identify(credentials));
  const loopbackOnly = isLoopback(start.host) || start.host === "localhost";
  const hostNames = loopbackOnly ? start.hostNames : [hostname().toLowerCase(), ...start.hostNames];
  const history = start.history === null ? null : askHistory(start.history);
  const parts = { identity, exercise, told, latest, live, history, webRoot: start.webRoot, hostNames, loopbackOnly };
  const app = await createApp(parts, { log: start.log });

  const taken = new Int32Array(start.taken);
  setInterval(() => live.beat(), beat_ms);
  setInterval(() => {
    live.ping();
    identity.onChanged();
  }, ping_ms);
  port.on("message", (message: unknown) => {
    if (isClosing(message)) {
      exercise.close();
      // Ends this thread, whoever still holds a port of it.
      void app.close().finally(() => process.exit(0));
      return;
    }
    receive(parts, message as HostMessage);
    Atomics.add(taken, 0, 1);
  });

  try {
    await app.listen({ host: start.host, port: start.port });
    const address = app.server.address();
    const listening = typeof address === "object" && address !== null ? address.port : start.port;
    post({ kind: "listening", url: `http://${urlHost(start.host)}:${listening}/` });
  } catch (error) {
    post({ kind: "failed", why: whyNotListening(error, start) });
  }
}

/** What a browser on this machine can be told. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function whyNotListening(error: unknown, { host, port }: WorkerStart): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EADDRINUSE") return `port ${port} of ${host} is taken: end the other server, or choose another --port`;
  if (code === "EACCES") return `port ${port} of ${host} is not for everybody: choose a --port above 1023`;
  return `${host}:${port}: ${error instanceof Error ? error.message : String(error)}`;
}
