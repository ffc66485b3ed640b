/** Targets outside the simulation, as a shell with boards has them: messages as bytes, answers whenever the test likes. */

import { type Exchange, RandomStreams, simTime } from "../../../src/kernel/index.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import type { Lost } from "../../../src/mission/responder.ts";
import { type StepDoneMessage, type UnitName, unitByName, unitNames } from "../../../src/onboard/unit.ts";
import { type Flight, fly, type Hashes, hashes } from "./support.ts";

/** When a board answers: as soon as it is asked, when nothing else can go on, or now and then in any order. */
export type Habit = "at once" | "at the last moment" | "now and then, in any order";

/** Changes an answer before it goes back. */
export type Meddling = (unit: UnitName, number: number, answer: StepDoneMessage) => void;

export interface BoardFlight {
  readonly exercise: Exercise;
  readonly hashes: Hashes;
  readonly requests: readonly Request[];
}

export interface Request {
  readonly unit: UnitName;
  readonly number: number;
  readonly at_us: number;
  readonly due_us: number;
  readonly hex: string;
}

type Answer = (exchange: Exchange) => StepDoneMessage | Lost;

/** What a driver makes of an answer that does not decode. */
const unreadable: Lost = { lost: "link" };

function decoded<T>(result: { ok: true; value: T } | { ok: false; why: string }): T {
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

/** The TypeScript unit behind a wire that carries everything. */
function board(unit: UnitName, meddle: Meddling): Answer {
  const software = unitByName(unit);
  const { messages } = software;
  const state = software.initial();
  const done = messages.StepDone.create();
  return ({ number, request }) => {
    software.step(state, decoded(messages.Step.decode(messages.Step.encode(request as never))), done);
    messages.StepDone.quantise(done);
    const answer = decoded(messages.StepDone.decode(messages.StepDone.encode(done)));
    meddle(unit, number, answer);
    const back = messages.StepDone.decode(messages.StepDone.encode(answer));
    return back.ok ? back.value : unreadable;
  };
}

/** Flies with all units as boards. */
export function flyBoards(flight: Flight, until_us: number, habit: Habit, meddle: Meddling = () => {}): BoardFlight {
  const exercise = fly(flight, unitNames);
  const { simulation } = exercise;
  const answers = new Map(unitNames.map((unit) => [unit as string, board(unit, meddle)]));
  const chance = new RandomStreams("boards").stream("habit");
  const requests: Request[] = [];
  let open: Exchange[] = [];
  for (;;) {
    const stop = simulation.advance(simTime(habit === "at once" ? Math.min(until_us, simulation.nextAt) : until_us));
    for (const exchange of simulation.takeExchanges()) {
      open.push(exchange);
      requests.push(requestOf(exchange));
    }
    if (stop.reason === "reached" && stop.at >= until_us) break;
    const isNow = ({ port }: Exchange): boolean =>
      habit === "at once" ||
      (stop.reason === "waiting" && stop.port === port) ||
      (habit !== "at the last moment" && chance.next() < 0.5);
    const now = open.filter(isNow).sort(() => chance.next() - 0.5);
    open = open.filter((exchange) => !now.includes(exchange));
    for (const exchange of now) {
      const answer = (answers.get(exchange.port) as Answer)(exchange);
      if (!simulation.resolve(exchange.port, exchange.number, answer)) throw new Error(`${exchange.port} is not open`);
    }
  }
  return { exercise, hashes: hashes(exercise), requests };
}

function requestOf({ port, number, at, due, request }: Exchange): Request {
  const unit = port as UnitName;
  const bytes = unitByName(unit).messages.Step.encode(request as never);
  return { unit, number, at_us: at, due_us: due, hex: Buffer.from(bytes).toString("hex") };
}
