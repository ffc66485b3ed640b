/** The line that a person types at the foot of the page: a telecommand or a fault, with what could come next, then doubts. */

import { commandCompletion, commandOf, type TypedCommand } from "../../bench/station/command-text.ts";
import { faultCompletion, faultOf, type TypedFault } from "../../bench/station/fault-text.ts";
import { type Completion, completed } from "../../bench/station/typed.ts";
import type { UnitName } from "../../onboard/contract.ts";
import type { Key } from "./keys.ts";

/** Plain data. */
export type Prompt =
  | { readonly kind: "command"; readonly unit: UnitName; readonly text: string; readonly why: string }
  | { readonly kind: "fault"; readonly text: string; readonly why: string }
  /** Asked before a command goes: each doubt once, answered with y. */
  | { readonly kind: "doubt"; readonly command: TypedCommand; readonly asked: number }
  | { readonly kind: "open"; readonly key: string };

/** What a key made of a prompt: it goes on, is left, or is done with something to do. */
export type PromptStep =
  | { readonly kind: "goes-on"; readonly prompt: Prompt }
  | { readonly kind: "left" }
  | { readonly kind: "send"; readonly command: TypedCommand }
  | { readonly kind: "inject"; readonly fault: TypedFault; readonly text: string }
  | { readonly kind: "open"; readonly key: string };

type TypedPrompt = Extract<Prompt, { text: string }>;

const textMax = 200;

export const commandPrompt = (unit: UnitName): Prompt => ({ kind: "command", unit, text: "", why: "" });
export const faultPrompt: Prompt = { kind: "fault", text: "", why: "" };

export function promptStep(prompt: Prompt, key: Key): PromptStep {
  if (key.kind === "escape" || key.kind === "interrupt") return { kind: "left" };
  if (prompt.kind === "open") return isYes(key) ? { kind: "open", key: prompt.key } : { kind: "left" };
  if (prompt.kind === "doubt") return answered(prompt, key);
  return typed(prompt, key);
}

/** What could come next, and what belongs there. */
export function completionOf(prompt: TypedPrompt): Completion {
  return prompt.kind === "command" ? commandCompletion(prompt.unit, prompt.text) : faultCompletion(prompt.text);
}

function typed(prompt: TypedPrompt, key: Key): PromptStep {
  const goesOn = (text: string): PromptStep => ({
    kind: "goes-on",
    prompt: { ...prompt, text: text.slice(0, textMax), why: "" },
  });
  switch (key.kind) {
    case "character":
      return goesOn(prompt.text + key.character);
    case "backspace":
      return goesOn([...prompt.text].slice(0, -1).join(""));
    case "erase":
      return goesOn("");
    case "tab":
      return goesOn(completed(prompt.text, completionOf(prompt)));
    case "enter":
      return entered(prompt);
    default:
      return goesOn(prompt.text);
  }
}

function entered(prompt: TypedPrompt): PromptStep {
  if (prompt.text.trim() === "") return { kind: "left" };
  const refused = (why: string): PromptStep => ({ kind: "goes-on", prompt: { ...prompt, why } });
  if (prompt.kind === "fault") {
    const fault = faultOf(prompt.text);
    return fault.ok ? { kind: "inject", fault, text: prompt.text.trim() } : refused(fault.why);
  }
  const command = commandOf(prompt.unit, prompt.text);
  if (!command.ok) return refused(command.why);
  return command.doubts.length === 0
    ? { kind: "send", command }
    : { kind: "goes-on", prompt: { kind: "doubt", command, asked: 0 } };
}

function answered({ command, asked }: Extract<Prompt, { kind: "doubt" }>, key: Key): PromptStep {
  if (!isYes(key)) return { kind: "left" };
  const next = asked + 1;
  return next < command.doubts.length
    ? { kind: "goes-on", prompt: { kind: "doubt", command, asked: next } }
    : { kind: "send", command };
}

const isYes = (key: Key): boolean => key.kind === "character" && key.character.toLowerCase() === "y";
