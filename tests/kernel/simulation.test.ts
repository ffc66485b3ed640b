import { describe, expect, it } from "vitest";
import {
  type Component,
  type Duration,
  type Effects,
  RandomStreams,
  Simulation,
  type SimEvent,
  type SimTime,
  simTime,
} from "../../src/kernel/index.ts";

interface Note {
  readonly at: number;
  readonly what: string;
}

interface Notes {
  readonly notes: Note[];
}

type Handler = (event: SimEvent, effects: Effects) => void;

/** A component that notes everything and does what the test says. */
function scribe(name: string, start: (effects: Effects) => void, handle: Handler = () => undefined): Component<Notes> {
  return {
    name,
    initial: () => ({ notes: [] }),
    start: (_, effects) => start(effects),
    handle(state, event, effects) {
      state.notes.push({ at: event.at, what: event.kind });
      handle(event, effects);
    },
    answer(state, port, answer, effects) {
      state.notes.push({ at: effects.now, what: `${port}: ${String(answer)}` });
    },
  };
}

function simulationOf(...components: readonly Component<Notes>[]): Simulation {
  return new Simulation(new RandomStreams("test"), components);
}

const notesOf = (simulation: Simulation, name = "one"): Note[] => [...simulation.read<Notes>(name).notes];

/** Two sockets asked at 1000 us, due at 1800 and 1900 us. */
function withTwoSockets(): Simulation {
  const simulation = simulationOf(
    scribe(
      "one",
      (effects) => void effects.schedule(simTime(1000), 1, "one", "ask"),
      (event, effects) => {
        if (event.kind !== "ask") return;
        effects.exchange("adcs", simTime(1800), 2, "sensors");
        effects.exchange("power", simTime(1900), 2, "currents");
        effects.schedule(simTime(1500), 1, "one", "meanwhile");
      },
    ),
  );
  simulation.addSocket("adcs", "one");
  simulation.addSocket("power", "one");
  simulation.start();
  return simulation;
}

describe("advance", () => {
  it("handles the events up to and including the moment and stands there", () => {
    const simulation = simulationOf(
      scribe("one", (effects) => {
        for (const at of [3, 5, 6]) effects.schedule(simTime(at), 1, "one", "tick");
      }),
    );
    simulation.start();
    expect(simulation.advance(simTime(5))).toEqual({ reason: "reached", at: 5 });
    expect(notesOf(simulation).map(({ at }) => at)).toEqual([3, 5]);
    expect(simulation.advance(simTime(100))).toEqual({ reason: "reached", at: 100 });
    expect(simulation.now).toBe(100);
  });

  it("stops after the event that asked for a pause, and goes on from there", () => {
    const simulation = simulationOf(
      scribe(
        "one",
        (effects) => {
          effects.schedule(simTime(5), 1, "one", "first");
          effects.schedule(simTime(5), 1, "one", "second");
        },
        (event, effects) => {
          if (event.kind === "first") effects.pause("the instructor wants to talk");
        },
      ),
    );
    simulation.start();
    const stop = simulation.advance(simTime(10));
    expect(stop).toEqual({ reason: "paused", at: 5, why: "the instructor wants to talk" });
    expect(notesOf(simulation)).toHaveLength(1);
    expect(simulation.advance(simTime(10)).reason).toBe("reached");
    expect(notesOf(simulation)).toHaveLength(2);
  });

  it("refuses events in the past and the priority of outside inputs", () => {
    const simulation = simulationOf(scribe("one", () => undefined));
    simulation.start();
    simulation.advance(simTime(10));
    expect(() => simulation.schedule(simTime(9), 1, "one", "late")).toThrow(
      "late for one at 9 us is before now, 10 us",
    );
    expect(() => simulation.schedule(simTime(11), 0, "one", "tick")).toThrow("priority 0 of tick is kept");
    expect(() => simulation.schedule(simTime(11), 1, "two", "tick")).toThrow("no component two");
  });
});

describe("sockets", () => {
  it("offer all exchanges of an instant before the first answer is waited for, and events go on until then", () => {
    const simulation = withTwoSockets();
    expect(simulation.advance(simTime(5000))).toEqual({ reason: "waiting", at: 1800, port: "adcs" });
    expect(simulation.takeExchanges()).toEqual([
      { port: "adcs", number: 0, at: 1000, due: 1800, request: "sensors" },
      { port: "power", number: 0, at: 1000, due: 1900, request: "currents" },
    ]);
    expect(simulation.takeExchanges()).toEqual([]);
    expect(notesOf(simulation).at(-1)).toEqual({ at: 1500, what: "meanwhile" });
  });

  it("wait for the answer that is due first, whichever came first, and apply each at its due moment", () => {
    const simulation = withTwoSockets();
    simulation.advance(simTime(5000));
    expect(simulation.resolve("power", 0, "5 V")).toBe(true);
    expect(simulation.advance(simTime(5000))).toEqual({ reason: "waiting", at: 1800, port: "adcs" });
    expect(simulation.resolve("adcs", 0, "q")).toBe(true);
    expect(simulation.advance(simTime(5000)).reason).toBe("reached");
    expect(notesOf(simulation).slice(-2)).toEqual([
      { at: 1800, what: "adcs: q" },
      { at: 1900, what: "power: 5 V" },
    ]);
  });

  it("stay put while an answer is missing", () => {
    const simulation = withTwoSockets();
    simulation.advance(simTime(5000));
    const hash = simulation.stateHash();
    expect(simulation.advance(simTime(6000))).toEqual({ reason: "waiting", at: 1800, port: "adcs" });
    expect(simulation.stateHash()).toBe(hash);
  });

  it("refuse a second answer, an answer after the due moment, and one to an exchange that never was", () => {
    const simulation = withTwoSockets();
    simulation.advance(simTime(5000));
    expect(simulation.openExchange("adcs")).toBe(0);
    expect(simulation.resolve("adcs", 0, "first")).toBe(true);
    expect(simulation.openExchange("adcs")).toBeUndefined();
    expect(simulation.resolve("adcs", 0, "second")).toBe(false);
    expect(simulation.resolve("adcs", 1, "early")).toBe(false);
    expect(simulation.resolve("payload", 0, "nobody")).toBe(false);
    simulation.resolve("power", 0, "x");
    simulation.advance(simTime(5000));
    expect(simulation.resolve("adcs", 0, "late")).toBe(false);
    expect(notesOf(simulation).filter(({ what }) => what.startsWith("adcs"))).toEqual([
      { at: 1800, what: "adcs: first" },
    ]);
  });

  it("do not offer an exchange that is over, when the shell looks only later", () => {
    let asked = 0;
    const simulation = simulationOf(
      scribe(
        "one",
        (effects) => void effects.schedule(simTime(10), 1, "one", "ask"),
        (_, effects) => {
          effects.exchange("adcs", simTime(effects.now + 5), 2, asked++);
          effects.schedule(simTime(effects.now + 10), 1, "one", "ask");
        },
      ),
    );
    simulation.addSocket("adcs", "one");
    simulation.start();
    simulation.advance(simTime(10));
    simulation.resolve("adcs", 0, "done");
    simulation.advance(simTime(20));
    expect(simulation.takeExchanges().map(({ number }) => number)).toEqual([1]);
  });

  it("refuse an exchange while one is open, and one that is due at once", () => {
    const simulation = withTwoSockets();
    simulation.advance(simTime(1200));
    expect(() => simulation.exchange("adcs", simTime(3000), 1, null)).toThrow(
      "socket adcs has an exchange open since 1000 us, due at 1800 us",
    );
    const fresh = simulationOf(scribe("one", () => undefined));
    fresh.addSocket("adcs", "one");
    fresh.start();
    expect(() => fresh.exchange("adcs", simTime(0), 1, null)).toThrow("due at 0 us is not after now, 0 us");
  });

  it("answer at once inside the process, to take effect at the due moment all the same", () => {
    const simulation = withTwoSockets();
    const responder = {
      respond: (request: unknown) => `echo ${String(request)}`,
      save: () => null,
      restore: () => undefined,
    };
    simulation.seat("adcs", responder);
    simulation.seat("power", responder);
    expect(simulation.advance(simTime(5000)).reason).toBe("reached");
    expect(simulation.takeExchanges()).toEqual([]);
    expect(notesOf(simulation).slice(-2)).toEqual([
      { at: 1800, what: "adcs: echo sensors" },
      { at: 1900, what: "power: echo currents" },
    ]);
  });
});

describe("outside inputs", () => {
  it("take place a microsecond from now at the earliest, before everything else of their instant", () => {
    const simulation = simulationOf(
      scribe("one", (effects) => {
        effects.schedule(simTime(10), 1, "one", "tick");
        effects.schedule(simTime(11), 1, "one", "tock");
      }),
    );
    simulation.start();
    simulation.advance(simTime(10));
    expect(simulation.inject("one", "telecommand", null)).toBe(11);
    expect(simulation.inject("one", "past", null, simTime(3))).toBe(11);
    expect(simulation.inject("one", "fault", null, simTime(15))).toBe(15);
    expect(simulation.nextAt).toBe(11);
    simulation.advance(simTime(20));
    expect(notesOf(simulation)).toEqual([
      { at: 10, what: "tick" },
      { at: 11, what: "telecommand" },
      { at: 11, what: "past" },
      { at: 11, what: "tock" },
      { at: 15, what: "fault" },
    ]);
  });

  it("take place at the very start where nothing has happened, but never before now", () => {
    const simulation = simulationOf(scribe("one", () => undefined));
    simulation.start();
    expect(simulation.inject("one", "first", null)).toBe(0);
    const later = simulationOf(scribe("one", () => undefined));
    later.start();
    later.advance(simTime(100));
    expect(later.inject("one", "late", null, simTime(50))).toBe(101);
  });

  it("come out of the log once, and a list that was taken does not grow", () => {
    const simulation = simulationOf(scribe("one", () => undefined));
    simulation.start();
    const before = simulation.takeInputs();
    simulation.inject("one", "telecommand", { id: 7 }, simTime(5));
    expect(before).toEqual([]);
    expect(simulation.takeInputs()).toEqual([
      { type: "event", at: 5, target: "one", kind: "telecommand", payload: { id: 7 } },
    ]);
    expect(simulation.takeInputs()).toEqual([]);
  });

  it("are no state before their moment: two runs agree until it takes place", () => {
    const hashes = [true, false].map((withFault) => {
      const simulation = simulationOf(scribe("one", () => undefined));
      simulation.start();
      if (withFault) simulation.inject("one", "fault", null, simTime(100));
      simulation.advance(simTime(99));
      const before = simulation.stateHash();
      simulation.advance(simTime(100));
      return [before, simulation.stateHash()];
    });
    expect(hashes[0]?.[0]).toBe(hashes[1]?.[0]);
    expect(hashes[0]?.[1]).not.toBe(hashes[1]?.[1]);
  });
});

describe("watches", () => {
  interface Tank {
    readonly notes: (Note & { readonly rising: boolean })[];
    empty_us: number;
  }

  /** Drains linearly; its watch is zero when it is empty. */
  const tank: Component<Tank> = {
    name: "tank",
    initial: () => ({ notes: [], empty_us: 70_000 }),
    start: (_, effects) => void effects.schedule(simTime(50_000), 1, "tank", "fill"),
    handle(state, event, effects) {
      if (event.kind === "fill") {
        state.empty_us = 250_000;
        effects.rearm("empty");
      } else {
        const { watch, rising } = event.payload as { watch: string; rising: boolean };
        state.notes.push({ at: event.at, what: watch, rising });
      }
    },
    watches: {
      empty: {
        value: (state, at) => state.empty_us - at,
        step_us: 10_000 as Duration,
        horizon_us: 100_000 as Duration,
        priority: 3,
      },
    },
  };

  it("fire once at the crossing, beyond the first horizon too, and at the new moment after a rearm", () => {
    const simulation = new Simulation(new RandomStreams(1), [tank]);
    simulation.start();
    simulation.advance(simTime(2_000_000));
    expect(simulation.read<Tank>("tank").notes).toEqual([{ at: 250_001 as SimTime, what: "empty", rising: false }]);
  });
});
