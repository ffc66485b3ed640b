import { describe, expect, it } from "vitest";
import { dryRun } from "../../../src/mission/checks/dry-run.ts";
import { vocabulary } from "../../../src/mission/checks/vocabulary.ts";
import { createExercise } from "../../../src/mission/exercise.ts";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import { loadFile, loadParts, read } from "../support.ts";

const names = (named: readonly { readonly name: string }[]): string[] => named.map(({ name }) => name);

describe.each(["first-contact", "quiet-orbit", "flood-response", "flat-panel"])("%s on its initial state", (name) => {
  const parsed = parseScenario(read("scenarios", `${name}.yaml`), { loadFile, loadParts });
  if (!parsed.ok || parsed.spacecraft === undefined) throw new Error(`${name} has mistakes`);
  const { scenario, spacecraft } = parsed;
  const created = createExercise(scenario, spacecraft);
  if (!created.ok) throw new Error(created.refusals.join("; "));
  const { exercise } = created;
  exercise.simulation.start();

  it("has no check that cannot be evaluated", () => {
    expect(dryRun(scenario.checks, exercise.view())).toEqual([]);
  });

  it("shows of the truth and of the ground what the vocabulary promises, and no more", () => {
    const words = vocabulary(names(scenario.stations), {
      areas: names(scenario.serviceAreas),
      gateways: names(scenario.gateways),
    });
    const view = exercise.view();
    for (const root of ["truth", "ground"] as const) {
      const shape = words.members.get(root);
      const known = shape?.kind === "group" ? [...shape.members.keys()] : [];
      expect(Object.keys(view[root]).toSorted()).toEqual(known.toSorted());
    }
  });
});
