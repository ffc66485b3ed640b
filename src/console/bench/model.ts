/** What the bench page shows, as plain data. */

import type { StationView } from "../../bench/station/station.ts";
import type { Prompt } from "./prompt.ts";

export interface PageModel {
  readonly station: StationView;
  /** Of the link that the keys act upon; undefined where there is none. */
  readonly selectedKey: string | undefined;
  /** `07:50:12`, local. */
  readonly time: string;
  /** Undefined while keys are commands. */
  readonly prompt: Prompt | undefined;
  /** The answer to the last key; empty where there is none. */
  readonly note: string;
  readonly isHelpShown: boolean;
}
