import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/messages/dictionary.ts";
import type { Field } from "../../tools/generate/model.ts";
import { contract } from "./contract.ts";

/** What crosses a socket to a page is bounded by the socket, not by a microcontroller's memory. */
const forPages = "falak.console.";

const fields = [...contract.messages.values()].flatMap((message) =>
  message.fields.map((field) => ({ name: `${message.fullName}.${field.name}`, field })),
);

const namesOf = (wrong: (field: Field) => boolean): string[] =>
  fields.filter(({ field }) => wrong(field)).map(({ name }) => name);

const isNumber = ({ kind, type }: Field): boolean => kind === "scalar" && !["bool", "string", "bytes"].includes(type);

describe("every field of the contract", () => {
  it("that is a number has a unit, 1 where it has none", () => {
    expect(namesOf((field) => isNumber(field) && field.unit === "")).toEqual([]);
  });

  it("that is repeated has a bound on its count, as a microcontroller has no heap", () => {
    const unbounded = namesOf((field) => field.repeated && field.countMax === 0);
    expect(unbounded.filter((name) => !name.startsWith(forPages))).toEqual([]);
  });

  it("that is a string or bytes has a bound on its size", () => {
    const sized = ({ type }: Field): boolean => type === "string" || type === "bytes";
    expect(namesOf((field) => sized(field) && field.sizeMax_bytes === 0)).toEqual([]);
  });

  it("has limits of which red encloses yellow, and low is below high", () => {
    const wrong = ({ limits }: Field): boolean => {
      const { redLow = -Infinity, yellowLow = redLow, redHigh = Infinity, yellowHigh = redHigh } = limits ?? {};
      return !(redLow <= yellowLow && yellowLow < yellowHigh && yellowHigh <= redHigh);
    };
    expect(namesOf(wrong)).toEqual([]);
  });

  it("that inherits its unit stands in a message that is only held by fields with a unit", () => {
    const inheriting = new Set(
      [...contract.messages.values()]
        .filter((message) => message.fields.some((field) => field.unit === "inherited"))
        .map((message) => message.fullName),
    );
    expect(inheriting.size).toBeGreaterThan(0);
    expect(namesOf((field) => inheriting.has(field.type) && field.unit === "")).toEqual([]);
  });

  it("of the small profile leads to fields of the small profile only through others of it", () => {
    const smallFields = ({ type }: Field): number =>
      contract.messages.get(type)?.fields.filter((field) => field.small).length ?? 0;
    const empty = ({ small, kind, type }: Field): boolean =>
      small && kind === "message" && (contract.messages.get(type)?.fields.length ?? 0) > 0;
    expect(namesOf((field) => empty(field) && smallFields(field) === 0)).toEqual([]);
  });
});

describe("every declaration of the contract", () => {
  it("that is a message says what it is for", () => {
    expect([...contract.messages.values()].filter(({ help }) => help === "").map(({ fullName }) => fullName)).toEqual(
      [],
    );
  });

  it("that is an event code says what it means and what its value is", () => {
    expect(dictionary.events.filter(({ help }) => !/value: /.test(help)).map(({ name }) => name)).toEqual([]);
  });
});
