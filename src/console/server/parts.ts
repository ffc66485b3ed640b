/** What the routes and the live socket are made of. One of each, put together in `worker.ts` and in tests. */

import type { ToldState } from "../protocol/told.ts";
import type { ExerciseLink } from "./exercise-link.ts";
import type { History } from "./history.ts";
import type { Identity } from "./identity/identity.ts";
import type { LatestValues } from "./latest-values.ts";
import type { LiveHub } from "./live/hub.ts";

export interface ServerParts {
  readonly identity: Identity;
  readonly exercise: ExerciseLink;
  readonly told: ToldState;
  readonly latest: LatestValues;
  readonly live: LiveHub;
  /** Null where the exercise has no archive. */
  readonly history: History | null;
  /** The built page; null where there is none. */
  readonly webRoot: string | null;
  /** Names and addresses by which browsers may reach this server, besides those of this machine. */
  readonly hostNames: readonly string[];
  /** It listens on this machine only. */
  readonly loopbackOnly: boolean;
}
