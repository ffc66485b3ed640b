/** What a person may ask of the exercise. The server decides by it; a page greys out by it. */

import { telecommand } from "../../messages/dictionary.ts";
import { instructingNames, type Operating, type Operation } from "./operation.ts";
import type { Person } from "./role.ts";

/** What is known of the lines that an operation points at. */
export interface KnownLines {
  /** Name of the telecommand of a request, for instance `power.set_load`. */
  commandOf(requestId: number): string | undefined;
  /** Name of the parameter of an alarm, for instance `power.bus_voltage_v`. */
  parameterOf(alarm: number): string | undefined;
}

export type Right = { readonly allowed: true } | { readonly allowed: false; readonly why: string };

/** PUS services of the obc that every position may ask for: housekeeping and connection test. */
const sharedServices: ReadonlySet<number> = new Set([3, 17]);
const allowed: Right = { allowed: true };

/**
 * Whether a person may ask for an operation. Observers may ask for nothing; an instructor plays the world and writes notes, and operates
 * from the flight director's seat only; a flight director operates everything, other positions their own unit.
 */
export function mayOperate(person: Person, operation: Operation, known: KnownLines): Right {
  if (person.role === "observer") return no(person, "observers look on");
  if (isInstructing(operation))
    return person.role === "instructor" ? allowed : no(person, `${operation.do} is for instructors`);
  if (person.role === "instructor" && operation.do === "note") return allowed;
  if (person.position === null)
    return no(
      person,
      person.role === "instructor"
        ? "somebody else is flight director; take the seat to operate"
        : "no position; an instructor gives one",
    );
  return person.position === "flight-director" ? allowed : mayAtPosition(person, operation, known);
}

function mayAtPosition(person: Person, operation: Operating, known: KnownLines): Right {
  switch (operation.do) {
    case "command":
      return mayCommand(person, operation.command);
    case "command-cancel":
      return mayCommand(person, known.commandOf(operation.requestId));
    case "queue-release":
      return operation.requestId === undefined
        ? no(person, "the whole queue is the flight director's; name a request of your unit")
        : mayCommand(person, known.commandOf(operation.requestId));
    case "alarm-acknowledge":
    case "alarm-shelve":
      return ownerOf(known.parameterOf(operation.alarm)) === person.position
        ? allowed
        : no(person, `alarm ${operation.alarm} is not one of ${person.position}`);
    case "note":
    case "hint":
      return allowed;
    case "queue-hold":
    case "procedure-start":
    case "procedure-act":
      return no(person, `${operation.do} is the flight director's`);
  }
}

function mayCommand(person: Person, command: string | undefined): Right {
  if (command === undefined) return no(person, "no such request");
  if (ownerOf(command) === person.position) return allowed;
  const entry = telecommand(command);
  if (entry?.owner === "obc" && sharedServices.has(entry.service)) return allowed;
  return no(person, `${command} is not one of ${person.position}`);
}

const ownerOf = (name: string | undefined): string | undefined => name?.split(".")[0];
const no = ({ name }: Person, why: string): Right => ({ allowed: false, why: `${name}: ${why}` });
const isInstructing = (operation: Operation): operation is Exclude<Operation, Operating> =>
  instructingNames.has(operation.do);
