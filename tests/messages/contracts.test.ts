import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contracts } from "../../src/messages/index.ts";
import { contractHash, contractLines } from "../../tools/generate/contracts.ts";
import type { Contract, Message } from "../../tools/generate/model.ts";
import { contract } from "./contract.ts";

const units = ["adcs", "power", "comms", "payload", "obc"] as const;

/** The contract with one message changed. */
function changed(fullName: string, change: (message: Message) => Message): Contract {
  const messages = new Map(contract.messages);
  messages.set(fullName, change(messages.get(fullName) as Message));
  return { ...contract, messages };
}

describe("the contract of a unit", () => {
  it("has lines of message.field, number and type, sorted, from its package, the link's, and what they use", () => {
    const lines = contractLines(contract, "adcs");
    expect(lines).toContain("falak.adcs.v1.Step.sim_time_us 2 uint64");
    expect(lines).toContain("falak.adcs.v1.Step.telecommands 5 repeated falak.adcs.v1.Telecommand");
    expect(lines).toContain("falak.adcs.v1.Telemetry.pointing_error_rad 13 optional float");
    expect(lines).toContain("falak.adcs.v1.Mode.MODE_SUN_SAFE 3 value");
    expect(lines).toContain("falak.geometry.v1.Vector3.x 1 float");
    expect(lines).toContain("falak.link.v1.Hello.session 1 uint32");
    expect(lines.filter((line) => line.startsWith("falak.power."))).toEqual([]);
    expect(lines).toEqual(lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });

  it.each(units)("of %s hashes to the first 8 bytes of SHA-256 as another implementation computes it", (unit) => {
    const text = contractLines(contract, unit)
      .map((line) => `${line}\n`)
      .join("");
    const hash = createHash("sha256").update(text, "utf8").digest().subarray(0, 8);
    expect(contracts[unit].hash).toBe(hash.toString("hex"));
    expect(contracts[unit].hashBytes).toEqual(new Uint8Array(hash));
    expect(contracts[unit].major).toBe(1);
  });

  it("changes its hash with a field of a message it uses, and only then", () => {
    const renumbered = changed("falak.geometry.v1.Vector3", (message) => ({
      ...message,
      fields: message.fields.map((field) => ({ ...field, number: field.number + 1 })),
    }));
    expect(contractHash(renumbered, "adcs")).not.toBe(contracts.adcs.hash);
    expect(contractHash(renumbered, "power")).toBe(contracts.power.hash);
  });

  it("keeps its hash where only help, units or limits change", () => {
    const explained = changed("falak.adcs.v1.Step", (message) => ({
      ...message,
      fields: message.fields.map((field) => ({ ...field, help: "else", unit: "else" })),
    }));
    expect(contractHash(explained, "adcs")).toBe(contracts.adcs.hash);
  });
});
