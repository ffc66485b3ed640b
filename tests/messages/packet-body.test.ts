import { describe, expect, it } from "vitest";
import { obc, sizesMax } from "../../src/messages/index.ts";
import { packetBody } from "../../src/messages/packet-body.ts";
import { contract } from "./contract.ts";

const { Content } = obc.v1;
const sizes: Record<string, { all_bytes: number }> = sizesMax;
const bodyMax_bytes = contract.messages
  .get("falak.obc.v1.Packet")!
  .fields.find((field) => field.name === "body")!.sizeMax_bytes;

describe("the body of a packet", () => {
  it.each(Object.entries(Content).filter(([, number]) => number > 0))("%s is a message that fits it", (_, content) => {
    const type = packetBody(obc.v1.Unit.UNIT_OBC, content)!;
    expect(type.decode(new Uint8Array(0)).ok).toBe(true);
    expect(sizes[type.name]!.all_bytes).toBeLessThanOrEqual(bodyMax_bytes);
  });

  it("is what the contract says that the content is", () => {
    const help = new Map(contract.enums.get("falak.obc.v1.Content")!.values.map((value) => [value.number, value.help]));
    for (const content of Object.values(Content).filter((number) => number > Content.CONTENT_VERIFICATION)) {
      const name = packetBody(obc.v1.Unit.UNIT_OBC, content)!.name.replace("falak.obc.v1.", "");
      expect(help.get(content)).toMatch(new RegExp(`^An? ${name},`));
    }
  });

  it("of a unit is its own telemetry and events", () => {
    expect(packetBody(1, Content.CONTENT_TELEMETRY)!.name).toBe("falak.adcs.v1.Telemetry");
    expect(packetBody(4, Content.CONTENT_EVENT)!.name).toBe("falak.payload.v1.Event");
  });

  it("is nothing for what the contract does not know", () => {
    expect(packetBody(6, Content.CONTENT_TELEMETRY)).toBeUndefined();
    expect(packetBody(1, 0)).toBeUndefined();
    expect(packetBody(1, 99)).toBeUndefined();
  });
});
