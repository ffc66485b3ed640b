/** What each operation does to an exercise. Whether the person may ask has been settled before; see the server. */

import { formatDuration } from "../../mission/scenario/duration.ts";
import { deskName } from "../../mission/desk/desk.ts";
import { directorName, type PlannedAction } from "../../mission/director.ts";
import { groundName } from "../../mission/ground.ts";
import { spacecraftName } from "../../mission/craft.ts";
import { compile } from "../../mission/checks/predicate.ts";
import { parseTarget } from "../../bench/target-spec.ts";
import { after, type Duration, type SimTime } from "../../kernel/index.ts";
import type { Fault } from "../../spacecraft/faults/kinds.ts";
import { type UnitName, unitNames } from "../../onboard/unit.ts";
import type { Instructing, Operation, OperationReply } from "../protocol/operation.ts";
import type { Person } from "../protocol/role.ts";
import { commandReply } from "./command.ts";
import type { Flight, FlightPlan } from "./flight.ts";
import type { Leap } from "./leap.ts";
import type { Teller } from "./teller.ts";

export interface Dispatch {
  readonly person: Person;
  readonly flight: Flight;
  readonly teller: Teller;
  readonly leap: Leap;
  /** Path of a breakpoint by its name. */
  breakpoint(name: string): string;
  breakpointsChanged(): Promise<void>;
  replace(plan: FlightPlan): OperationReply;
  retarget(unit: UnitName, target: string): Promise<OperationReply>;
}

const done: OperationReply = { ok: true };
const refuse = (reason: "unknown" | "out-of-range" | "not-now", why: string): OperationReply => ({
  ok: false,
  reason,
  why,
});

/** Carries an operation out between two slices of the run. @throws Error of the disk or of a target */
export function carryOut(operation: Operation, to: Dispatch): Promise<OperationReply> {
  const { runner } = to.flight;
  if (to.teller.isOver && !survivesTheEnd.has(operation.do)) {
    return Promise.resolve(refuse("not-now", "the exercise is over; go on from a breakpoint, or choose an exercise"));
  }
  if (to.teller.isOver) return perform(operation, to);
  return runner.between(() => perform(operation, to));
}

const noMax = "this exercise follows the wall clock with its targets; give a rate";

const survivesTheEnd: ReadonlySet<Operation["do"]> = new Set(["breakpoint-restore", "exercise", "note"]);

/** An operation that the desk in the exercise takes as it is. */
const deskOperations = new Set<Operation["do"]>([
  "alarm-acknowledge",
  "alarm-shelve",
  "note",
  "hint",
  "procedure-start",
  "procedure-act",
]);
/** The ground's, taken as they are. */
const groundOperations = new Set<Operation["do"]>(["command-cancel", "queue-hold", "queue-release"]);

async function perform(operation: Operation, to: Dispatch): Promise<OperationReply> {
  const { flight, person } = to;
  const { simulation } = flight.exercise;
  if (operation.do === "command") return commandReply(operation, person, flight);
  if (groundOperations.has(operation.do) || deskOperations.has(operation.do)) {
    const component = groundOperations.has(operation.do) ? groundName : deskName;
    const { do: kind, ...payload } = operation;
    simulation.inject(component, kind, { ...payload, ...wholeProcedure(operation, flight), by: person.name });
    return takePlace(flight);
  }
  return instruct(operation as Instructing, to);
}

/** The exercise gets the procedure itself, so that its input log has all that a replay needs. */
function wholeProcedure(operation: Operation, { procedure, exercise }: Flight): object {
  if (operation.do !== "procedure-start") return {};
  if (procedure === undefined) throw new Error("there are no procedures here");
  const { solution } = exercise.scenario;
  if (operation.procedure === solution) throw new Error("that is the solution; it is told after the exercise");
  return { procedure: procedure(operation.procedure) };
}

/** Lets what was handed in take place, which a frozen exercise would put off. */
function takePlace({ exercise, runner }: Flight): OperationReply {
  if (runner.isFrozen) exercise.simulation.advance(after(exercise.simulation.now, 1 as Duration));
  return done;
}

async function instruct(operation: Instructing, to: Dispatch): Promise<OperationReply> {
  const { flight, leap } = to;
  const { runner, exercise } = flight;
  const { simulation } = exercise;
  switch (operation.do) {
    case "fault":
      return fault(operation, flight);
    case "fault-clear":
      simulation.inject(spacecraftName, "clear", { channel: operation.channel });
      return takePlace(flight);
    case "fault-cancel":
      simulation.inject(directorName, "unplan", { number: operation.plan });
      return takePlace(flight);
    case "freeze":
      leap.abandon(flight);
      runner.freeze();
      return done;
    case "resume":
      leap.abandon(flight);
      runner.resume();
      return done;
    case "rate":
      if (operation.rate === "max" && flight.sync !== "lockstep") return refuse("out-of-range", noMax);
      leap.abandon(flight);
      runner.setRate(operation.rate);
      return done;
    case "step":
      leap.step(flight, after(simulation.now, Math.round(operation.for_s * 1e6) as Duration));
      return done;
    case "jump":
      return jump(operation, to);
    case "breakpoint-save":
      if (!/^[\w][\w .-]{0,60}$/.test(operation.name)) {
        return refuse(
          "out-of-range",
          "a breakpoint's name has letters, digits, blanks, dots and dashes, and begins with a letter or a digit",
        );
      }
      await flight.saveBreakpoint(to.breakpoint(operation.name));
      await to.breakpointsChanged();
      return {
        ok: true,
        text: `breakpoint ${operation.name} at ${formatDuration(simulation.now as number as Duration)}`,
      };
    case "breakpoint-restore":
      return to.teller.hasBreakpoint(operation.name)
        ? to.replace({ from: "breakpoint", path: to.breakpoint(operation.name) })
        : refuse("unknown", `there is no breakpoint ${operation.name}`);
    case "exercise":
      return to.replace({ from: "scenario", scenario: operation.scenario });
    case "target":
      return target(operation, to);
  }
}

function fault(asked: Extract<Instructing, { do: "fault" }>, flight: Flight): OperationReply {
  const { channel, kind, value, probability, hidden, for_s, at_s, when } = asked;
  const { simulation } = flight.exercise;
  if (when !== undefined) {
    const compiled = compile(when);
    if (!compiled.ok) return refuse("out-of-range", `when: ${compiled.error}`);
  }
  const what = {
    channel,
    kind,
    ...(typeof value === "number" ? { value } : {}),
    ...(probability === undefined ? {} : { probability }),
  } as Fault;
  const planned: PlannedAction = {
    trigger:
      when !== undefined ? { kind: "when", when } : { kind: "at", at: Math.round((at_s ?? 0) * 1e6) as Duration },
    action: {
      kind: "fault",
      fault: what,
      hidden,
      ...(for_s === undefined ? {} : { lasts: Math.round(for_s * 1e6) as Duration }),
    },
  };
  simulation.inject(directorName, "plan", planned);
  return takePlace(flight);
}

function jump(asked: Extract<Instructing, { do: "jump" }>, { flight, leap, teller }: Dispatch): OperationReply {
  if (flight.sync !== "lockstep") return refuse("not-now", `no jump: ${noMax}`);
  const { simulation } = flight.exercise;
  const lead_us = Math.round(asked.lead_s * 1e6);
  const aim =
    asked.to === "aos"
      ? teller.predictions.nextAos(after(simulation.now, lead_us as Duration))
      : asked.to * 1e6 + lead_us;
  if (aim === undefined) return refuse("not-now", "no pass within three days");
  const to = Math.min(aim - lead_us, flight.until) as SimTime;
  if (to <= simulation.now) return refuse("out-of-range", "that moment is past; go back from a breakpoint");
  leap.jump(flight, to);
  return done;
}

function target(asked: Extract<Instructing, { do: "target" }>, to: Dispatch): OperationReply | Promise<OperationReply> {
  const unit = unitNames.find((name) => name === asked.unit);
  if (unit === undefined) return refuse("unknown", `there is no unit ${asked.unit}; units are ${unitNames.join(", ")}`);
  const parsed = parseTarget(asked.target, unit);
  return parsed.ok ? to.retarget(unit, asked.target) : refuse("out-of-range", parsed.why);
}
