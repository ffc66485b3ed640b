import { describe, expect, it } from "vitest";
import { minutes } from "../../../src/kernel/index.ts";
import { readCommand } from "../../../src/mission/scenario/rules/commands.ts";

const why = (value: object): string[] => {
  const result = readCommand(value, []);
  return result.ok ? [] : result.findings.map(({ message }) => message);
};

describe("a telecommand in a scenario", () => {
  it("with a repeated field takes a list, up to its bound, of what one of them could be", () => {
    const read = readCommand({ unit: "obc", get_parameters: { parameters: ["WATCHDOG", "STORED_PERIOD"] } }, []);
    expect(read).toMatchObject({ ok: true, command: { message: { getParameters: { parameters: [6, 1] } } } });
    expect(why({ unit: "obc", get_parameters: { parameters: "WATCHDOG" } })).toEqual([
      'is the text "WATCHDOG", expected a list',
    ]);
    expect(why({ unit: "obc", get_parameters: { parameters: Array(9).fill("WATCHDOG") } })).toEqual([
      "has 9 elements, 8 are possible",
    ]);
    expect(why({ unit: "obc", get_parameters: { parameters: ["WATCHDOGS"] } })[0]).toMatch(/expected one of/);
  });

  it("cannot carry another in bytes", () => {
    const body = { event_unit: "ADCS", event_code: 3, unit: "ADCS", body: "00" };
    // The event's value may be left out.
    expect(why({ unit: "obc", add_event_action: body })).toEqual(["bytes cannot be written in a scenario"]);
  });

  it("waits on board where it says until when", () => {
    const read = readCommand({ unit: "obc", ping: {}, on_board_at: "20 min" }, []);
    expect(read).toMatchObject({ ok: true, command: { name: "ping", onBoardAt: minutes(20) } });
    expect(why({ unit: "obc", ping: {}, on_board_at: "soon" })).toEqual(["is no length of time"]);
  });
});
