import fc from "fast-check";
import protobuf from "protobufjs";
import { describe, expect, it } from "vitest";
import { adcs, decode, link, obc } from "../../src/messages/index.ts";
import { arbitraryMessage } from "./arbitraries.ts";
import { messages } from "./contract.ts";

const runs = { numRuns: 60 };

describe.each(messages)("$name", ({ declared, type }) => {
  it("is rounded to exactly what decoding its encoding gives", () => {
    fc.assert(
      fc.property(arbitraryMessage(declared, "in the domain"), (message) => {
        const wire = type.decode(type.encode(message));
        type.quantise(message);
        expect(wire).toEqual({ ok: true, value: message });
      }),
      runs,
    );
  });

  it("survives the wire unchanged once it is rounded, whatever numbers it held", () => {
    fc.assert(
      fc.property(arbitraryMessage(declared, "any double"), (message) => {
        type.quantise(message);
        expect(type.decode(type.encode(message))).toEqual({ ok: true, value: message });
      }),
      runs,
    );
  });

  it("decodes every prefix and every mutation without throwing, into something that encodes again", () => {
    const mutations = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 });
    fc.assert(
      fc.property(arbitraryMessage(declared, "in the domain"), mutations, fc.nat(), (message, changes, cut) => {
        const bytes = type.encode(message);
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        const decoded = type.decode(bytes.subarray(0, cut % (bytes.length + 1)));
        if (decoded.ok) expect(type.decode(type.encode(decoded.value))).toEqual(decoded);
        else expect(decoded.why).toContain("falak.");
      }),
      runs,
    );
  });

  it("is created with plain data that decodes to itself", () => {
    const message = type.create();
    expect(Object.keys(message)).toEqual(declared.fields.map((field) => field.jsName));
    expect(type.decode(type.encode(message))).toEqual({ ok: true, value: message });
  });
});

describe("numbers on the wire", () => {
  const sent = (simTimeUs: number): unknown => {
    const step = adcs.v1.Step.create();
    step.simTimeUs = simTimeUs;
    const decoded = adcs.v1.Step.decode(adcs.v1.Step.encode(step));
    return decoded.ok ? decoded.value.simTimeUs : decoded.why;
  };

  it("carry 64-bit integers exactly up to 2^53 - 1, as numbers", () => {
    for (const value of [0, 1, 2 ** 32 - 1, 2 ** 32, 2 ** 52 + 1, 2 ** 53 - 1]) expect(sent(value)).toBe(value);
  });

  it("refuse a 64-bit integer above 2^53 - 1 and name the field", () => {
    const tooLarge = new protobuf.Writer()
      .uint32((2 << 3) | 0)
      .uint64("9007199254740992")
      .finish();
    expect(adcs.v1.Step.decode(tooLarge)).toEqual({
      ok: false,
      why: "falak.adcs.v1.Step.sim_time_us: 9007199254740992 is beyond 2^53 - 1, the largest integer that is exact here",
    });
  });

  it("saturate 64-bit integers when they are rounded", () => {
    const step = adcs.v1.Step.create();
    const rounded = [-1, NaN, 1.9, 2 ** 60, Infinity].map((value) => {
      step.simTimeUs = value;
      adcs.v1.Step.quantise(step);
      return step.simTimeUs;
    });
    expect(rounded).toEqual([0, 0, 1, 2 ** 53 - 1, 2 ** 53 - 1]);
  });

  it("keep the sign of zero, infinities and NaN in a float", () => {
    const vector = { x: -0, y: -Infinity, z: NaN };
    const inputs = { ...adcs.v1.Inputs.create(), magneticFieldT: vector };
    const decoded = adcs.v1.Inputs.decode(adcs.v1.Inputs.encode(inputs));
    expect(decoded.ok && decoded.value.magneticFieldT).toEqual(vector);
  });
});

describe("decoding", () => {
  it("tells an absent sub-message from a present one that is all zero", () => {
    const absent = adcs.v1.Inputs.decode(new Uint8Array(0));
    const present = adcs.v1.Inputs.decode(Uint8Array.of(0x0a, 0x00));
    expect(absent.ok && absent.value.magneticFieldT).toBe(null);
    expect(present.ok && present.value.magneticFieldT).toEqual({ x: 0, y: 0, z: 0 });
  });

  it("lets the last member of a oneof win, as other decoders do", () => {
    const [first, second] = [
      { ...adcs.v1.Telecommand.create(), setMode: { mode: adcs.v1.Mode.MODE_NADIR } },
      { ...adcs.v1.Telecommand.create(), setDetumbleGain: { gainNms: 0.5 } },
    ];
    const both = new Uint8Array([...adcs.v1.Telecommand.encode(first), ...adcs.v1.Telecommand.encode(second)]);
    expect(adcs.v1.Telecommand.decode(both)).toEqual({ ok: true, value: second });
  });

  it("skips fields that a newer contract may have added", () => {
    const bytes = new protobuf.Writer()
      .uint32((900 << 3) | 2)
      .string("new")
      .uint32(1 << 3)
      .uint32(7)
      .finish();
    const decoded = decode(adcs.v1.Step, bytes);
    expect(decoded.ok && decoded.value.tick).toBe(7);
  });

  it("refuses more elements or bytes than the contract allows and gives both numbers", () => {
    const three = new Uint8Array([...Array(3)].flatMap(() => [0x2a, 0x00]));
    expect(adcs.v1.Step.decode(three)).toEqual({
      ok: false,
      why: "falak.adcs.v1.Step.telecommands: 3 elements, the contract allows 2",
    });
    const long = new protobuf.Writer()
      .uint32((5 << 3) | 2)
      .bytes(new Uint8Array(9))
      .finish();
    expect(link.v1.Hello.decode(long)).toMatchObject({ ok: false, why: expect.stringContaining("9 bytes") });
  });

  it("gives bytes that do not share memory with the frame", () => {
    const frame = obc.v1.Report.encode({ unit: 1, content: 1, body: Uint8Array.of(1, 2, 3) });
    const decoded = obc.v1.Report.decode(Buffer.from(frame.buffer, frame.byteOffset, frame.length));
    frame.fill(0xff);
    expect(decoded.ok && decoded.value.body).toEqual(Uint8Array.of(1, 2, 3));
  });
});

describe("the types", () => {
  it("are real across the project reference, not any", () => {
    const step = adcs.v1.Step.create();
    // @ts-expect-error a tick is a number
    step.tick = "41";
    // @ts-expect-error no such field
    expect(step.nothing).toBe(undefined);
    const sent: adcs.v1.Step = step;
    // @ts-expect-error what was sent may lack its inputs
    expect(sent.inputs.gnss).toBeDefined();
  });
});

describe("encoding", () => {
  it("into a buffer fits exactly, and says so where it does not fit", () => {
    const step = adcs.v1.Step.create();
    step.tick = 300;
    const bytes = adcs.v1.Step.encode(step);
    const buffer = new Uint8Array(bytes.length + 4);
    expect(adcs.v1.Step.encodeInto(step, buffer, 4)).toBe(bytes.length);
    expect(buffer.subarray(4)).toEqual(bytes);
    expect(adcs.v1.Step.encodeInto(step, buffer, 5)).toBe(-1);
  });

  it("puts the tick first in every Step and StepDone, where the link looks for it", () => {
    for (const { name, type } of messages.filter((each) => /\.(Step|StepDone)$/.test(each.name))) {
      expect([name, ...type.encode({ ...type.create(), tick: 300 }).subarray(0, 3)]).toEqual([name, 0x08, 0xac, 0x02]);
    }
  });

  it("crashes on a message of ours that exceeds a bound when it is rounded", () => {
    const step = adcs.v1.Step.create();
    for (let i = 0; i < 3; i += 1) step.telecommands.push(adcs.v1.Telecommand.create());
    expect(() => adcs.v1.Step.quantise(step)).toThrow("3 elements, the contract allows 2");
  });
});
