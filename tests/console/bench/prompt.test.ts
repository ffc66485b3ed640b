import { describe, expect, it } from "vitest";
import { keysIn } from "../../../src/console/bench/keys.ts";
import {
  commandPrompt,
  completionOf,
  faultPrompt,
  type Prompt,
  type PromptStep,
  promptStep,
} from "../../../src/console/bench/prompt.ts";

/** What becomes of a prompt after these keys; it must go on until the last of them. */
function after(prompt: Prompt, typed: string): PromptStep {
  let step: PromptStep = { kind: "goes-on", prompt };
  for (const key of keysIn(typed)) {
    if (step.kind !== "goes-on") throw new Error(`${JSON.stringify(typed)} ended early as ${step.kind}`);
    step = promptStep(step.prompt, key);
  }
  return step;
}

const textAfter = (prompt: Prompt, typed: string): string => {
  const step = after(prompt, typed);
  return step.kind === "goes-on" && "text" in step.prompt ? step.prompt.text : step.kind;
};

describe("keys", () => {
  it("tell arrows, a lone escape and characters apart, also where they come together", () => {
    expect(keysIn("\u001b[Aa\u001b[Bé").map((key) => (key.kind === "character" ? key.character : key.kind))).toEqual([
      "up",
      "a",
      "down",
      "é",
    ]);
    expect(keysIn("\u001b")).toEqual([{ kind: "escape" }]);
    expect(keysIn("\u001b[5~\u0000")).toEqual([]);
  });
});

describe("the telecommand prompt", () => {
  it("completes names, fields and labels from the dictionary", () => {
    expect(textAfter(commandPrompt("adcs"), "set_m\t")).toBe("set_mode ");
    expect(textAfter(commandPrompt("adcs"), "set_m\tm\t")).toBe("set_mode mode=");
    expect(textAfter(commandPrompt("adcs"), "set_m\tm\tsun\t")).toBe("set_mode mode=SUN_SAFE ");
    expect(textAfter(commandPrompt("adcs"), "set_m\tsun\t")).toBe("set_mode SUN_SAFE ");
    expect(textAfter(commandPrompt("adcs"), "set\t")).toBe("set_");
    expect(completionOf({ kind: "command", unit: "power", text: "set_load ", why: "" }).hint).toContain(
      "load=ESSENTIAL|ADCS|",
    );
  });

  it("shows ranges with their units", () => {
    const prompt = { kind: "command", unit: "adcs", text: "set_detumble_gain ", why: "" } as const;
    expect(completionOf(prompt).hint).toBe("gain_nms=0..1 N.m.s");
  });

  it("sends what is sound at once, whatever names its fields", () => {
    const step = after(commandPrompt("adcs"), "set_mode SUN_SAFE\r");
    expect(step).toMatchObject({ kind: "send", command: { message: { setMode: { mode: 3 } } } });
    expect(after(commandPrompt("power"), "set_load on=off load=payload\r")).toMatchObject({ kind: "goes-on" });
  });

  it("asks twice before a hazard goes, and anything but y leaves it", () => {
    const typed = "patch_sensor_sign GYRO X true\r";
    expect(after(commandPrompt("adcs"), `${typed}y`)).toMatchObject({
      kind: "goes-on",
      prompt: { kind: "doubt", asked: 1 },
    });
    expect(after(commandPrompt("adcs"), `${typed}yy`)).toMatchObject({ kind: "send" });
    expect(after(commandPrompt("adcs"), `${typed}yn`)).toEqual({ kind: "left" });
    expect(after(commandPrompt("adcs"), `${typed}\r`)).toEqual({ kind: "left" });
  });

  it("sends a number outside its range when that is meant, so that a refusal can be seen", () => {
    expect(after(commandPrompt("adcs"), "set_detumble_gain 7\r")).toMatchObject({
      kind: "goes-on",
      prompt: { kind: "doubt" },
    });
    expect(after(commandPrompt("adcs"), "set_detumble_gain 7\ry")).toMatchObject({ kind: "send" });
  });

  it("names the nearest right word and keeps what was typed", () => {
    expect(after(commandPrompt("adcs"), "set_mde SUN_SAFE\r")).toMatchObject({
      kind: "goes-on",
      prompt: { text: "set_mde SUN_SAFE", why: expect.stringContaining("did you mean set_mode?") as string },
    });
    expect(after(commandPrompt("adcs"), "set_mode MOON\r")).toMatchObject({
      prompt: { why: expect.stringContaining("expected one of OFF, DETUMBLE") as string },
    });
    expect(after(commandPrompt("adcs"), "set_mode\r")).toMatchObject({
      prompt: { why: expect.stringContaining("needs mode=") as string },
    });
  });

  it("takes back characters and the whole line, and is left by Esc and Ctrl-C", () => {
    expect(textAfter(commandPrompt("adcs"), "set\u007f\u007fx")).toBe("sx");
    expect(textAfter(commandPrompt("adcs"), "set\u0015x")).toBe("x");
    expect(after(commandPrompt("adcs"), "set\u001b")).toEqual({ kind: "left" });
    expect(after(commandPrompt("adcs"), "\u0003")).toEqual({ kind: "left" });
  });
});

describe("the fault prompt", () => {
  it("reads kinds, numbers, durations and directions", () => {
    expect(after(faultPrompt, "drop p=0.2 for=10s rx\r")).toMatchObject({
      kind: "inject",
      fault: { kind: "drop", probability: 0.2, for_us: 10e6, directions: ["rx"] },
    });
    expect(after(faultPrompt, "delay 0.1\r")).toMatchObject({ kind: "inject", fault: { kind: "delay", value: 0.1 } });
  });

  it("refuses what the wire cannot do, and says why", () => {
    for (const [typed, why] of [
      ["dorp\r", "did you mean drop?"],
      ["drop p=2\r", "outside 0 to 1"],
      ["delay\r", "needs a value"],
      ["delay 9\r", "outside 0 to 2"],
      ["unplug tx\r", "whole wire"],
      ["banner tx\r", "does not happen on tx"],
      ["drop for=soon\r", "not a length of time"],
      ["drop x=1\r", "not known here"],
    ] as const) {
      expect(after(faultPrompt, typed)).toMatchObject({
        kind: "goes-on",
        prompt: { why: expect.stringContaining(why) as string },
      });
    }
  });

  it("completes kinds and fields", () => {
    expect(textAfter(faultPrompt, "unp\t")).toBe("unplug ");
    expect(textAfter(faultPrompt, "drop f\t")).toBe("drop for=");
  });
});
