import { describe, expect, it } from "vitest";
import { operationSchema, type Operation, type OperationName } from "../../../src/console/protocol/operation.ts";
import { mayOperate } from "../../../src/console/protocol/rights.ts";
import type { Person } from "../../../src/console/protocol/role.ts";

const known = {
  commandOf: (id: number) => ["power.set_load", "adcs.set_mode", "obc.ping"][id - 1],
  parameterOf: (id: number) => ["power.bus_voltage_v", "adcs.body_rate_radps.x"][id - 1],
};

const person = (role: Person["role"], position: Person["position"]): Person => ({ name: "somebody", role, position });
const people = {
  instructor: person("instructor", null),
  seated: person("instructor", "flight-director"),
  director: person("trainee", "flight-director"),
  adcs: person("trainee", "adcs"),
  power: person("trainee", "power"),
  idle: person("trainee", null),
  observer: person("observer", null),
} as const;
type Who = keyof typeof people;

/** An operation of each kind and who may ask for it; several where the line that it points at decides. */
const matrix: readonly (readonly [Operation, readonly Who[]])[] = [
  [command("power.set_load"), ["seated", "director", "power"]],
  [command("adcs.set_mode"), ["seated", "director", "adcs"]],
  [command("payload.set_mode"), ["seated", "director"]],
  [command("obc.ping"), ["seated", "director", "adcs", "power"]],
  [command("obc.set_housekeeping"), ["seated", "director", "adcs", "power"]],
  [command("obc.set_mode"), ["seated", "director"]],
  [command("nobody.knows"), ["seated", "director"]],
  [command("powerful.x"), ["seated", "director"]],
  [{ do: "command-cancel", requestId: 1 }, ["seated", "director", "power"]],
  [{ do: "command-cancel", requestId: 3 }, ["seated", "director", "adcs", "power"]],
  [{ do: "command-cancel", requestId: 99 }, ["seated", "director"]],
  [{ do: "queue-hold" }, ["seated", "director"]],
  [{ do: "queue-release" }, ["seated", "director"]],
  [{ do: "queue-release", requestId: 2 }, ["seated", "director", "adcs"]],
  [{ do: "alarm-acknowledge", alarm: 1, comment: "" }, ["seated", "director", "power"]],
  [{ do: "alarm-shelve", alarm: 2, for_s: 60, comment: "" }, ["seated", "director", "adcs"]],
  [{ do: "alarm-shelve", alarm: 99, for_s: 60, comment: "" }, ["seated", "director"]],
  [{ do: "note", text: "x" }, ["instructor", "seated", "director", "adcs", "power"]],
  [{ do: "hint" }, ["seated", "director", "adcs", "power"]],
  [{ do: "procedure-start", procedure: "x" }, ["seated", "director"]],
  [{ do: "procedure-act", run: 1, act: "go" }, ["seated", "director"]],
  ...instructing().map((operation) => [operation, ["instructor", "seated"]] as const),
];

describe("the rights", () => {
  it("cover every operation of the contract", () => {
    const names = operationSchema.options.map((option) => option.shape.do.value);
    expect([...new Set(matrix.map(([operation]) => operation.do))].toSorted()).toEqual(names.toSorted());
  });

  it.each(matrix)("of %j are those of %j", (operation, allowed) => {
    const may = (Object.keys(people) as Who[]).filter((who) => mayOperate(people[who], operation, known).allowed);
    expect(may).toEqual((Object.keys(people) as Who[]).filter((who) => allowed.includes(who)));
  });

  it("say in a refusal who may not and why", () => {
    const right = mayOperate(people.power, command("adcs.set_mode"), known);
    expect(right).toEqual({ allowed: false, why: "somebody: adcs.set_mode is not one of power" });
  });
});

function command(name: string): Operation {
  return { do: "command", command: name, arguments: {} };
}

function instructing(): Operation[] {
  const names: OperationName[] = ["freeze", "resume"];
  return [
    ...names.map((name) => ({ do: name }) as Operation),
    { do: "fault", channel: "x", kind: "stuck", hidden: true },
    { do: "fault-clear", channel: "x" },
    { do: "fault-cancel", plan: 1 },
    { do: "rate", rate: "max" },
    { do: "step", for_s: 1 },
    { do: "jump", to: "aos", lead_s: 60 },
    { do: "breakpoint-save", name: "x" },
    { do: "breakpoint-restore", name: "x" },
    { do: "target", unit: "adcs", target: "model" },
    { do: "exercise", scenario: "x" },
  ];
}
