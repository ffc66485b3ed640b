/** The obc's own telecommands: one table over all services. */

import type { obc } from "../../messages/index.ts";
import { Reason } from "../verification.ts";
import { type Command, type CommandName, type Commands, later } from "./commands.ts";
import { connectionCommands } from "./services/connection.ts";
import { eventActionCommands } from "./services/event-action.ts";
import { eventCommands } from "./services/event-reporting.ts";
import { functionCommands } from "./services/functions.ts";
import { housekeepingCommands } from "./services/housekeeping.ts";
import { monitorCommands } from "./services/monitor-commands.ts";
import { parameterCommands } from "./services/parameters.ts";
import { scheduleCommands } from "./services/schedule.ts";
import { storageCommands } from "./services/storage.ts";
import { timeCommands } from "./services/time.ts";
import type { ObcState } from "./state.ts";

const commands: Commands<CommandName> = {
  ...connectionCommands,
  ...eventActionCommands,
  ...eventCommands,
  ...functionCommands,
  ...housekeepingCommands,
  ...monitorCommands,
  ...parameterCommands,
  ...scheduleCommands,
  ...storageCommands,
  ...timeCommands,
};

const names = Object.keys(commands) as CommandName[];
const { FAILURE_REASON_NONE, FAILURE_REASON_UNKNOWN_COMMAND } = Reason;

/** Whether the arguments are in range, whatever the unit's state: NONE, or the reason of refusal. */
export function checkArguments(telecommand: obc.v1.Telecommand): Reason {
  const name = nameOf(telecommand);
  return name === undefined ? FAILURE_REASON_UNKNOWN_COMMAND : commandOf(name).check(telecommand[name]);
}

/** Carries a telecommand out: NONE, why not, or `later` where it has begun and reports its end itself. */
export function perform(state: ObcState, telecommand: obc.v1.Telecommand, acknowledge: obc.v1.Acknowledge): Reason {
  const reason = checkArguments(telecommand);
  if (reason !== FAILURE_REASON_NONE) return reason;
  const name = nameOf(telecommand)!;
  const { requestId } = telecommand;
  return commandOf(name).perform(state, telecommand[name], { requestId, acknowledge });
}

/** Carries a telecommand out that came outside a step: NONE, or why not. */
export function execute(state: ObcState, telecommand: obc.v1.Telecommand): Reason {
  const outcome = perform(state, telecommand, 0);
  return outcome === later ? FAILURE_REASON_NONE : outcome;
}

function nameOf(telecommand: obc.v1.Telecommand): CommandName | undefined {
  return names.find((name) => telecommand[name] !== null);
}

/** Arguments and command of one name belong together, which a lookup by name cannot say. */
function commandOf(name: CommandName): Command<unknown> {
  return commands[name];
}
