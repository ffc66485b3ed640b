import { avrInstruction, CPU } from "avr8js";
import { describe, expect, it } from "vitest";
import { step } from "../../../src/bench/emulators/avr/common.ts";
import { RandomStreams } from "../../../src/kernel/index.ts";

/** The half-carry flag, which avr8js takes from the wrong bit and no compiler looks at. */
const halfCarry = 32;
const SREG = 95;
/** Far enough from both ends for any relative jump. */
const start = 0x1000;

function prepared(opcode: number, data: Uint8Array): CPU {
  const program = new Uint16Array(0x4000);
  program[start] = opcode;
  const cpu = new CPU(program, 2048);
  cpu.data.set(data);
  cpu.pc = start;
  return cpu;
}

const seen = ({ data, pc, cycles }: CPU): unknown => {
  const masked = data.slice();
  masked[SREG] = masked[SREG]! & ~halfCarry;
  return { data: Buffer.from(masked).toString("hex"), pc, cycles };
};

describe("the instructions found at once", () => {
  it("do what avr8js does, for every opcode and any registers", () => {
    const stream = new RandomStreams(1).stream("registers");
    const wrong: string[] = [];
    const data = new Uint8Array(2048 + 256);
    for (let opcode = 0; opcode < 0x10000; opcode += 1) {
      if (opcode % 16 === 0) for (let at = 0; at < 32; at += 1) data[at] = Math.floor(stream.next() * 256);
      // Pointers into the RAM, and flags of all kinds.
      data[27] = data[29] = data[31] = 1 + Math.floor(stream.next() * 6);
      data[SREG] = Math.floor(stream.next() * 256);
      const [ours, theirs] = [prepared(opcode, data), prepared(opcode, data)];
      step(ours, opcode);
      avrInstruction(theirs);
      if (JSON.stringify(seen(ours)) !== JSON.stringify(seen(theirs))) wrong.push(opcode.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
