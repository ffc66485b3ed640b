import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProcedure } from "../../../src/mission/procedures/parse.ts";
import { procedureJsonSchema } from "../../../src/mission/procedures/schema.ts";
import { read } from "../support.ts";
import { stepsOf } from "../support-exercises.ts";

const head = "version: 1\nname: small\ntitle: small\nsteps:\n";

/** Line, column, message and suggestion of each mistake. */
function mistakes(text: string): string[] {
  const parsed = parseProcedure(text);
  if (parsed.ok) return [];
  return parsed.mistakes.map(({ line, column, message, suggestion }) =>
    [`${line}:${column}`, message, suggestion ?? ""].join(" | "),
  );
}

describe("a procedure file", () => {
  it("becomes steps with conditions, telecommands and ways", () => {
    const { steps } = stepsOf(
      "  - { id: a, wait: lock, timeout: 5 min, else: done }\n  - command: { unit: adcs, set_mode: { mode: SUN_SAFE } }\n  - { wait: 10 s }\n",
    );
    expect(steps[0]).toMatchObject({
      label: "a",
      otherwise: "done",
      timeout: 300e6,
      action: { kind: "wait", condition: "ground.locked" },
    });
    expect(steps[1]?.action).toMatchObject({ kind: "command", stage: "EXECUTED", triesMax: 3, hazard: "" });
    expect(steps[2]?.action).toEqual({ kind: "pause", length: 10e6 });
  });

  it("carries the hazard of its telecommands", () => {
    const [step] = stepsOf("  - command: { unit: power, deploy_wing: { wing: PLUS_Y } }\n").steps;
    expect(step?.action).toMatchObject({ kind: "command" });
    expect(step?.action).not.toMatchObject({ hazard: "" });
  });

  it("is refused with every mistake, its place and the nearest right word", () => {
    const text = `${head}  - { wait: adcs.mod == "OFF" }
  - { command: { unit: adcs, set_mod: { mode: SUN_SAFE } } }
  - { goto: ende }
  - { id: end, note: over, timeout: 5 s }
  - { check: truth.state_of_charge > 0.5 }
  - { ask: well?, answers: { yes: next }, usual: no }
  - { acknowledge: power.bus_voltag_v }
  - { hold: a, note: b }
`;
    expect(mistakes(text)).toEqual([
      "5:18 | CEL: adcs has no mod | did you mean mode?",
      "6:30 | adcs has no telecommand set_mod | did you mean set_mode?",
      "7:13 | no step has the id ende | did you mean end?",
      "8:28 | belongs to command, wait, check, not to note | ",
      expect.stringMatching(/^9:14 \| CEL: unknown name truth/),
      "10:50 | needs usual:, one of its answers | known are yes",
      "11:20 | the dictionary has no parameter power.bus_voltag_v | did you mean power.bus_voltage_v?",
      expect.stringMatching(/^12:\d+ \| stands beside hold; only one of/),
    ]);
  });

  it("cannot name what only the truth knows", () => {
    expect(mistakes(`${head}  - { wait: down.power.state_of_charge > 0.5 }\n`)[0]).toContain("unknown name down");
  });

  it("of any content at all is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseProcedure(head + text).ok).toBe("boolean");
        expect(typeof parseProcedure(text).ok).toBe("boolean");
      }),
      { numRuns: 200 },
    );
  });

  it.each(readdirSync(join(import.meta.dirname, "../../../scenarios/procedures")))(
    "%s of the bundle is right",
    (file) => {
      expect(mistakes(read("scenarios", "procedures", file))).toEqual([]);
    },
  );

  it("has the schema that editors read", () => {
    expect(read("schema", "procedure.schema.json")).toBe(procedureJsonSchema());
  });
});
