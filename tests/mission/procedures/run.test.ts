import { describe, expect, it } from "vitest";
import type { SimTime } from "../../../src/kernel/index.ts";
import type { CommandRecord, CommandStatus } from "../../../src/mission/commands.ts";
import { act } from "../../../src/mission/procedures/acts.ts";
import type { ProcedureAct } from "../../../src/mission/desk/requests.ts";
import { advanceRun, newRun, type ProcedureRun, type RunDesk } from "../../../src/mission/procedures/run.ts";
import { stepsOf } from "../support-exercises.ts";

const second = (n: number): SimTime => (n * 1e6) as SimTime;

/** A desk that is told what is true, and keeps what it was asked. */
class PaperDesk {
  readonly true = new Set<string>();
  readonly log: string[] = [];
  readonly sent = new Map<string, { status: CommandStatus }>();

  at(seconds: number): RunDesk {
    return {
      at: second(seconds),
      holds: (condition) => (this.true.has(condition) ? true : `${condition} is not true`),
      send: ({ command }, ticket) => {
        this.log.push(`send ${command.unit}.${command.name}`);
        this.sent.set(ticket, { status: "QUEUED" });
      },
      sent: (ticket) => {
        const found = this.sent.get(ticket);
        return found === undefined ? undefined : ({ requestId: 1, reason: "", ...found } as CommandRecord);
      },
      note: (text) => void this.log.push(`note ${text}`),
      acknowledge: (parameter, comment) => void this.log.push(`acknowledge ${parameter}: ${comment}`),
    };
  }

  /** What became of the telecommand that was sent last. */
  becomes(status: CommandStatus): void {
    [...this.sent.values()].at(-1)!.status = status;
  }
}

function begin(
  steps: string,
  unattended = true,
): { run: ProcedureRun; desk: PaperDesk; to: (s: number) => ProcedureRun } {
  const desk = new PaperDesk();
  const run = newRun(1, stepsOf(steps), "tester", unattended, second(0));
  const to = (seconds: number): ProcedureRun => {
    advanceRun(run, desk.at(seconds));
    return run;
  };
  return { run, desk, to };
}

const say = (run: ProcedureRun, what: ProcedureAct, at: number, answer?: string): string =>
  act(run, { run: 1, act: what, by: "A", ...(answer === undefined ? {} : { answer }) }, second(at));

const ping = "  - command: { unit: obc, ping: {} }\n";

describe("a procedure", () => {
  it("waits for its condition and goes on in the second in which it is true", () => {
    const { desk, to } = begin("  - wait: ground.locked\n  - note: locked\n");
    expect(to(1).index).toBe(0);
    desk.true.add("ground.locked");
    expect(to(2).state).toBe("done");
    expect(desk.log).toEqual(["note locked"]);
  });

  it("fails when the time of a step is up, and says what was not so", () => {
    const { run, to } = begin("  - { wait: ground.locked, timeout: 3 s }\n");
    expect(to(2).state).toBe("running");
    expect(to(3).state).toBe("failed");
    expect(run.steps[0]).toMatchObject({ state: "failed", why: "ground.locked is not true" });
  });

  it("goes where else points instead of failing", () => {
    const { desk, to } = begin(
      "  - { check: ground.locked, else: no }\n  - note: yes\n  - goto: done\n  - { id: no, note: without }\n",
    );
    expect(to(1).state).toBe("done");
    expect(desk.log).toEqual(["note without"]);
  });

  it("follows a telecommand to its execution", () => {
    const { desk, to } = begin(ping);
    to(1);
    for (const status of ["RADIATED", "ACCEPTED", "STARTED"] as const) {
      desk.becomes(status);
      expect(to(2).state).toBe("running");
    }
    desk.becomes("EXECUTED");
    expect(to(3).state).toBe("done");
    expect(desk.log).toEqual(["send obc.ping"]);
  });

  it("sends a telecommand again where its end is unknown, as often as it has tries", () => {
    const { desk, to } = begin("  - { command: { unit: obc, ping: {} }, tries: 2 }\n");
    to(1);
    desk.becomes("UNKNOWN");
    to(2);
    desk.becomes("UNKNOWN");
    expect(to(3)).toMatchObject({ state: "failed" });
    expect(desk.log).toEqual(["send obc.ping", "send obc.ping"]);
  });

  it("fails by a refusal, with its reason", () => {
    const { run, desk, to } = begin(ping);
    to(1);
    desk.becomes("REFUSED");
    expect(to(2).state).toBe("failed");
    expect(run.steps[0]?.why).toContain("REFUSED");
  });

  it("branches, and a loop without end lets the second end", () => {
    const { to } = begin("  - { id: a, if: ground.locked, goto: done }\n  - goto: a\n");
    expect(to(1).state).toBe("running");
    expect(to(2).state).toBe("running");
  });

  it("stands at a hold point until somebody says go", () => {
    const { run, desk, to } = begin("  - hold: ready?\n  - note: went\n", false);
    expect(to(1).state).toBe("held");
    expect(to(5).index).toBe(0);
    expect(say(run, "go", 6)).toBe("");
    expect(to(7).state).toBe("done");
    expect(desk.log).toEqual(["note went"]);
  });

  it("asks before a hazardous telecommand where somebody is there", () => {
    const { run, desk, to } = begin("  - command: { unit: obc, reset_processor: {} }\n", false);
    expect(to(1).state).toBe("asking");
    expect(desk.log).toEqual([]);
    say(run, "confirm", 2);
    to(3);
    expect(desk.log).toEqual(["send obc.reset_processor"]);
  });

  it("goes the way of a person's answer, and refuses one that is none", () => {
    const { run, desk, to } = begin(
      "  - { ask: falls?, answers: { yes: done, no: next }, usual: yes }\n  - note: it does not\n",
      false,
    );
    expect(to(1).state).toBe("asking");
    expect(say(run, "confirm", 2, "perhaps")).toBe("answers are no, yes");
    expect(say(run, "confirm", 2, "no")).toBe("");
    to(3);
    expect(desk.log).toEqual(["note it does not"]);
  });

  it("gives the usual answer where nobody is there", () => {
    const { to, desk } = begin("  - { ask: falls?, answers: { yes: done, no: next }, usual: yes }\n  - note: no\n");
    expect(to(1).state).toBe("done");
    expect(desk.log).toEqual([]);
  });

  it("can be held, skipped and aborted, and then hears nothing any more", () => {
    const { run, to } = begin("  - wait: ground.locked\n  - wait: ground.in_view\n");
    to(1);
    expect(say(run, "hold", 1)).toBe("");
    expect(to(2).state).toBe("held");
    expect(say(run, "skip", 3)).toBe("");
    expect(to(4)).toMatchObject({ state: "running", index: 1 });
    expect(say(run, "abort", 5)).toBe("");
    expect(run.steps.map(({ state }) => state)).toEqual(["skipped", "failed"]);
    expect(say(run, "go", 6)).toBe("it is aborted");
  });
});
