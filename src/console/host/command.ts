/** A telecommand that somebody asks for: read by the dictionary, asked about twice where it is hazardous, handed to the ground. */

import { after, type Duration } from "../../kernel/index.ts";
import { dictionary } from "../../messages/dictionary.ts";
import { groundName } from "../../mission/ground.ts";
import { nearestWord } from "../../mission/scenario/nearest.ts";
import { readCommand } from "../../mission/scenario/rules/commands.ts";
import type { Operation, OperationReply } from "../protocol/operation.ts";
import type { Person } from "../protocol/role.ts";
import type { Flight } from "./flight.ts";

type Asked = Extract<Operation, { do: "command" }>;

export function commandReply(asked: Asked, person: Person, { exercise, runner }: Flight): OperationReply {
  const entry = dictionary.telecommands.find(({ name }) => name === asked.command);
  if (entry === undefined) {
    const near = nearestWord(asked.command, dictionary.telecommands.map(({ name }) => name)); // prettier-ignore
    const hint = near === undefined ? "the dictionary lists them" : `did you mean ${near}?`;
    return { ok: false, reason: "unknown", why: `there is no telecommand ${asked.command}; ${hint}` };
  }
  const [unit = "", short = ""] = entry.name.split(".");
  const read = readCommand({ unit, [short]: asked.arguments }, []);
  if (!read.ok) {
    const why = read.findings.map((found) => [found.message, found.suggestion].filter(Boolean).join("; ")).join(". ");
    return { ok: false, reason: "out-of-range", why: `${entry.name}: ${why}` };
  }
  if (entry.hazard !== "" && asked.confirm !== entry.name) {
    return { ok: false, reason: "needs-confirmation", why: entry.hazard };
  }
  const { simulation } = exercise;
  const { name, message, fields } = read.command;
  const requestId = exercise.ground().nextRequestId;
  simulation.inject(groundName, "command", {
    unit: read.command.unit,
    name,
    message,
    fields,
    by: person.name,
    ...(asked.hold === true ? { hold: true } : {}),
  });
  // It has its number at once, so that who asked can follow it.
  simulation.advance(after(simulation.now, 1 as Duration));
  return runner.isFrozen || exercise.ground().nextRequestId > requestId ? { ok: true, requestId } : { ok: true };
}
