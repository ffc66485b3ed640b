import { describe, expect, it } from "vitest";
import { createExercise } from "../../../src/mission/exercise.ts";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import type { WireChange } from "../../../src/mission/wires.ts";
import { after, seconds, simStart } from "../../../src/kernel/index.ts";
import { loadFile, scenarioText } from "../support.ts";

const withFault = (fault: string): string => scenarioText(`timeline:\n  - { at: 2s, fault: ${fault} }\n`);

/** The first mistake of a scenario with that fault. */
function mistake(fault: string): string {
  const parsed = parseScenario(withFault(fault), { loadFile });
  if (parsed.ok) return "";
  const [first] = parsed.mistakes;
  return `${first?.path}: ${first?.message}${first?.suggestion === undefined ? "" : `; ${first.suggestion}`}`;
}

describe("faults on wires in a timeline", () => {
  it.each([
    "{ channel: wire.adcs, kind: drop, probability: 0.2, for: 5s }",
    "{ channel: wire.obc.tx, kind: delay, value: 0.05 }",
    "{ channel: wire.power.rx, kind: banner }",
    "{ channel: wire.comms, kind: unplug, hidden: true }",
  ])("are read: %s", (fault) => {
    expect(mistake(fault)).toBe("");
  });

  it.each([
    ["{ channel: wire.adsc, kind: drop }", "did you mean wire.adcs?"],
    ["{ channel: wire.adcs.rx, kind: unplug }", "wire.adcs.rx cannot have the fault unplug"],
    ["{ channel: wire.adcs, kind: bias, value: 1 }", "wire.adcs cannot have the fault bias"],
    ["{ channel: adcs.gyro, kind: truncate }", "adcs.gyro cannot have the fault truncate"],
    ["{ channel: wire.adcs, kind: delay }", "delay needs a value"],
    ["{ channel: wire.adcs, kind: stall, value: 3 }", "outside 0 to 2 s"],
    ["{ channel: wire.adcs, kind: burst, value: 2.5 }", "no whole number"],
  ])("are refused before the run where they are wrong: %s", (fault, why) => {
    expect(mistake(fault)).toContain(why);
  });

  it("are told to the shell at their moments, are state while they last, and leave none behind", () => {
    const parsed = parseScenario(withFault("{ channel: wire.adcs, kind: drop, for: 3s }"), { loadFile });
    if (!parsed.ok || parsed.spacecraft === undefined) throw new Error("the scenario is right");
    const built = createExercise(parsed.scenario, parsed.spacecraft);
    if (!built.ok) throw new Error(built.refusals.join("; "));
    const { exercise } = built;
    exercise.simulation.start();
    exercise.simulation.advance(after(simStart, seconds(4)));
    expect(exercise.craft().wires).toEqual({
      "wire.adcs.tx": { channel: "wire.adcs", kind: "drop" },
      "wire.adcs.rx": { channel: "wire.adcs", kind: "drop" },
    });
    exercise.simulation.advance(after(simStart, seconds(6)));
    expect(exercise.craft().wires).toEqual({});
    const told = exercise.outbox.takeWireChanges().map(({ at, fault }: WireChange) => [at, fault?.kind ?? "none"]);
    expect(told).toEqual([
      [2e6, "drop"],
      [5e6, "none"],
    ]);
  });
});
