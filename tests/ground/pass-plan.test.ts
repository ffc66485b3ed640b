import { describe, expect, it } from "vitest";
import { passPlan, type PlannedStation, type Span } from "../../src/ground/pass-plan.ts";
import { createStation } from "../../src/ground/stations.ts";
import { hours, type SimTime } from "../../src/kernel/index.ts";
import { advance, build, fly, nearPass } from "../mission/exercise/support.ts";

const minute = (n: number): SimTime => (n * 60e6) as SimTime;
const flight = nearPass();
const { ephemeris } = build(flight).environment;

const stations = (outages: Readonly<Record<string, readonly Span[]>> = {}): PlannedStation[] =>
  flight.scenario.stations.map((station) => ({
    station: createStation(station),
    outages: outages[station.name] ?? [],
  }));

const plan = (outages?: Readonly<Record<string, readonly Span[]>>): ReturnType<typeof passPlan> =>
  passPlan(ephemeris, stations(outages), 0 as SimTime, hours(24) as number as SimTime);

describe("the pass plan", () => {
  it("has every pass of every station over a day, in the order of rising", () => {
    const { passes } = plan();
    expect(passes.length).toBeGreaterThan(8);
    expect(new Set(passes.map(({ station }) => station)).size).toBe(3);
    for (const [index, pass] of passes.entries()) expect(pass.aos).toBeGreaterThanOrEqual(passes[index - 1]?.aos ?? 0);
  });

  it("gives each moment in which somebody sees the satellite to one station, and none to two", () => {
    const { passes } = plan();
    const works = passes.flatMap(({ works: spans }) => spans).sort((a, b) => a.from - b.from);
    for (const [index, span] of works.entries()) expect(span.from).toBeGreaterThanOrEqual(works[index - 1]?.until ?? 0);
    for (let at = 0; at < hours(24); at += 20e6) {
      const isSeen = passes.some(({ aos, los }) => aos <= at && at < los);
      expect(works.filter(({ from, until }) => from <= at && at < until)).toHaveLength(isSeen ? 1 : 0);
    }
  });

  it("says who works the satellite as the exercise does it", () => {
    const { passes } = plan();
    const exercise = fly(flight);
    for (let at = 10e6; at < minute(16); at += 10e6) {
      advance(exercise, at);
      const planned = passes.find(({ works }) => works.some(({ from, until }) => from <= at && at < until));
      expect(exercise.ground().working, `at ${at / 1e6} s`).toBe(planned?.station ?? null);
    }
  });

  it("gives the time of a station that is out of service to the next, and takes it back only when that one sets", () => {
    const karachi = plan().passes.find(({ station }) => station === "Karachi")!;
    const middle = ((karachi.aos + karachi.los) / 2) as SimTime;
    const { passes } = plan({ Karachi: [{ from: middle, until: minute(60) }] });
    const short = passes.find(({ station }) => station === "Karachi")!;
    expect(short.works).toEqual([{ from: karachi.aos, until: middle }]);
    expect(short.inService).toEqual([{ from: karachi.aos, until: middle }]);
    const next = passes.find(({ works }) => works.some(({ from }) => from === middle));
    expect(next?.station).toBe("Islamabad");
  });
});
