/** `/api/live`: the upgrade to the socket of `protocol/live.ts`. */

import type { Api } from "../app.ts";
import { callerOf, credentialsOf } from "../guard/who.ts";
import { Refusal } from "../guard/problem.ts";
import { Connection } from "../live/connection.ts";
import { connectionsMax } from "../live/hub.ts";
import type { ServerParts } from "../parts.ts";

export function liveRoute(api: Api, { live }: ServerParts): void {
  api.get(
    "/api/live",
    {
      websocket: true,
      config: { who: "signed-in" },
      schema: { summary: "WebSocket: what is told as JSON text, samples as falak.console.v1.Batch" },
      preValidation: async ({ ws }) => {
        if (!ws) throw new Refusal(426, "this address is a WebSocket: upgrade");
        if (live.count >= connectionsMax) throw new Refusal(503, `${connectionsMax} pages look on already; close one`);
      },
    },
    (webSocket, request) => {
      const { person } = callerOf(request);
      live.add(new Connection(webSocket, request.raw.socket, person, credentialsOf(request)), webSocket);
    },
  );
}
