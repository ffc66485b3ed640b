import protobuf from "protobufjs";
import "protobufjs/ext/descriptor.js";
import { describe, expect, it } from "vitest";
import { bytesFromBase64, descriptorSet } from "../../src/messages/descriptors.ts";
import { adcs } from "../../src/messages/index.ts";
import { messages } from "./contract.ts";

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

interface RootWithDescriptor {
  fromDescriptor(set: Uint8Array): protobuf.Root;
}

describe("base64", () => {
  it.each([
    ["", ""],
    ["Zg==", "f"],
    ["Zm8=", "fo"],
    ["Zm9v", "foo"],
    ["Zm9vYg==", "foob"],
    ["Zm9vYmE=", "fooba"],
    ["Zm9vYmFy", "foobar"],
    ["+/+/", "\xfb\xff\xbf"],
  ])("%s decodes as RFC 4648 has it", (written, expected) => {
    expect(text(bytesFromBase64(written))).toBe(expected);
  });

  it("throws on a character outside its alphabet and says where", () => {
    expect(() => bytesFromBase64("Zm*v")).toThrow('character "*" at 2');
  });
});

describe("the descriptor set", () => {
  const root = (protobuf.Root as unknown as RootWithDescriptor).fromDescriptor(descriptorSet());

  it("declares every message of the contract, so that a recording explains itself", () => {
    for (const { name, declared } of messages) {
      const fields = root.lookupType(name).fieldsArray.map((field) => field.id);
      expect([name, ...fields.toSorted((a, b) => a - b)]).toEqual([
        name,
        ...declared.fields.map((field) => field.number),
      ]);
    }
  });

  it("decodes what our codec encoded", () => {
    const step = adcs.v1.Step.create();
    step.tick = 41;
    step.inputs.angularRateRadps.y = 0.25;
    const decoded = root.lookupType("falak.adcs.v1.Step").decode(adcs.v1.Step.encode(step)).toJSON();
    expect(decoded).toMatchObject({ tick: 41, inputs: { angularRateRadps: { y: 0.25 } } });
  });

  it("keeps the options, units among them, which protobufjs would drop", () => {
    const set = text(descriptorSet());
    for (const kept of ["rad/s", "survival", "releases a mechanism once and for all"]) expect(set).toContain(kept);
  });
});
