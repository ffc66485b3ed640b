/** Steps drawn at random: plausible sensors, sensors gone mad, missing and stuck, and telecommands of all kinds. */

import { RandomStreams } from "../../../src/kernel/index.ts";
import { sealUplinkFrame } from "../../../src/messages/uplink-frame.ts";
import { unitByName } from "../../../src/onboard/unit.ts";
import type { Field, Message } from "../../../tools/generate/model.ts";
import { contract } from "../../messages/contract.ts";
import type { StubName } from "./build.ts";

/** What a sensor with that unit says, in size. */
const sizes: Readonly<Record<string, number>> = {
  T: 5e-5,
  "rad/s": 0.04,
  V: 34,
  A: 12,
  degC: 25,
  "A.m2": 2,
  dBm: 120,
  byte: 900,
};
const mad = [NaN, Infinity, -Infinity, 0, 3e38, -1e-40];
/** A dark face, an idle string, a body at rest: more often than chance has it. */
const zeroShare = 0.1;
/** Ticks for which a draw of the sensors is held at most: most often briefly, seldom as long as the slowest persistence. */
const holdMax = [1, 1, 1, 100, 400, 3500];

/** What the C units do not have: stars to point by, a thruster, and what is commanded with them. */
const withoutC: readonly string[] = ["starTrackers", "setTarget", "setInertialAttitude", "armThruster", "burnThruster"];

type Draw = () => number;

/** How often a step loads parameters of the flight software, where that is asked for. */
const loadingShare = 0.01;

/** Steps in hex. A draw of the sensors is held for a while, so that what persists has its effect. */
export function randomSteps(unit: StubName, count: number, seed: number, loading = false): string[] {
  const stream = new RandomStreams(seed).stream(`steps of ${unit}`);
  const draw: Draw = () => stream.next();
  const { messages, period_us } = unitByName(unit);
  const inputs = contract.messages.get(`falak.${unit}.v1.Inputs`) as Message;
  const telecommand = contract.messages.get(`falak.${unit}.v1.Telecommand`) as Message;
  const { fields } = contract.messages.get(`falak.${unit}.v1.Step`)!;
  const telecommandsMax = fields.find(({ name }) => name === "telecommands")!;
  const parameters = fields.find(({ name }) => name === "parameters");
  let held = message(inputs, draw);
  let left = 0;
  let commanding = 0;
  return Array.from({ length: count }, (_, tick) => {
    if (left === 0) {
      held = message(inputs, draw);
      commanding = draw() < 0.5 ? 0.1 : 0.001;
      left = Math.ceil(draw() * (holdMax[Math.floor(draw() * holdMax.length)] as number));
    }
    left -= 1;
    const step = {
      tick,
      simTimeUs: tick * period_us,
      periodUs: draw() < 0.02 ? Math.floor(draw() * 2e7) : period_us,
      inputs: draw() < 0.02 ? null : held,
      telecommands:
        draw() < commanding ? Array.from({ length: telecommandsMax.countMax }, () => request(telecommand, draw)) : [],
      ...(parameters === undefined
        ? {}
        : { parameters: loading && draw() < loadingShare ? (value(parameters, draw) as object[]) : [] }),
    };
    messages.Step.quantise(step);
    return Buffer.from(messages.Step.encode(step)).toString("hex");
  });
}

/** One member of the oneof, seldom none. */
function request(type: Message, draw: Draw): object {
  const members = type.fields.filter(({ oneof, jsName }) => oneof !== "" && !withoutC.includes(jsName));
  const chosen = members[Math.floor(draw() * (members.length + 0.3))];
  const all = type.fields.filter(({ oneof }) => oneof !== "");
  const values = all.map((field) => [field.jsName, field === chosen ? element(field, draw) : null]);
  return Object.fromEntries([["requestId", Math.floor(draw() * 1e6)], ...values]) as object;
}

function message(type: Message, draw: Draw): object {
  return Object.fromEntries(type.fields.map((field) => [field.jsName, value(field, draw)]));
}

function value(field: Field, draw: Draw): unknown {
  if (field.repeated && withoutC.includes(field.jsName)) return [];
  if (field.repeated) {
    const count = draw() < 0.9 ? field.countMax : Math.floor(draw() * (field.countMax + 1));
    return Array.from({ length: count }, () => element(field, draw));
  }
  return field.kind === "message" && draw() < 0.05 ? null : element(field, draw);
}

function element(field: Field, draw: Draw): unknown {
  if (field.kind === "message")
    return message(withUnit(contract.messages.get(field.type) as Message, field.unit), draw);
  if (field.kind === "enum") return Math.floor(draw() * 9);
  if (field.type === "bool") return draw() < 0.5;
  if (field.type === "bytes") return uplinkFrame(draw);
  if (field.type === "float" || field.type === "double") return measurement(field, draw);
  return Math.floor(draw() * (draw() < 0.8 ? 5 : 3000));
}

/** The unit of a vector's components is that of the field that holds it. */
function withUnit(type: Message, unit: string): Message {
  return { ...type, fields: type.fields.map((field) => (field.unit === "inherited" ? { ...field, unit } : field)) };
}

function measurement({ unit, range }: Field, draw: Draw): number {
  if (draw() < 0.01) return mad[Math.floor(draw() * mad.length)] as number;
  if (range !== null) return (range.min ?? 0) + (draw() * 1.4 - 0.2) * ((range.max ?? 1) - (range.min ?? 0));
  if (draw() < zeroShare && unit !== "V") return 0;
  // A slow body as often as a fast one.
  const size = (sizes[unit] ?? 1) * (unit === "rad/s" ? draw() ** 3 : 1);
  if (unit === "V") return size * (0.6 + 0.4 * draw());
  if (unit === "dBm") return -size * draw();
  return size * (draw() * 2 - (unit === "1" ? 0.1 : 1));
}

function uplinkFrame(draw: Draw): Uint8Array {
  const inside = Uint8Array.from({ length: 1 + Math.floor(draw() * 100) }, () => Math.floor(draw() * 256));
  return draw() < 0.3 ? inside : sealUplinkFrame(inside);
}
