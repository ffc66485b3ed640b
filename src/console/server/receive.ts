/** What the exercise says, taken in and handed on. */

import type { HostMessage } from "../protocol/port.ts";
import type { ServerParts } from "./parts.ts";

export function receive(
  { told, latest, live, exercise }: Pick<ServerParts, "told" | "latest" | "live" | "exercise">,
  message: HostMessage,
): void {
  switch (message.kind) {
    case "told":
      if (told.take(message)) latest.clear();
      live.told(message);
      break;
    case "samples":
      latest.take(message.batch);
      live.samples(message.batch);
      break;
    case "reply":
      exercise.replied(message.call, message.reply);
      break;
  }
}
