/**
 * The instructions that compiled programs are mostly made of, found at once; avr8js looks for each in a row of a hundred.
 *
 * Source: Microchip DS40002198, AVR Instruction Set Manual. A table of opcodes, hence its length.
 */

import { avrInstruction, type CPU } from "avr8js";

const SREG = 95;
const C = 1;
const Z = 2;
const N = 4;
const V = 8;
const S = 16;
const H = 32;
const notByArithmetic = 0xc0;
const notByLogic = 0xe1;
/** Registers and I/O, where reading and writing has effects. */
const ram = 0x100;
const Y = 28;
const ZPointer = 30;

/** Carries out the instruction at the program counter. */
export function step(cpu: CPU, opcode: number): void {
  const { data } = cpu;
  const d = (opcode >> 4) & 31;
  switch (opcode >> 10) {
    case 0x01: // CPC
      subtract(data, data[d] as number, source(data, opcode), true);
      break;
    case 0x02: // SBC
      data[d] = subtract(data, data[d] as number, source(data, opcode), true);
      break;
    case 0x03: // ADD
      data[d] = add(data, data[d] as number, source(data, opcode), 0);
      break;
    case 0x05: // CP
      subtract(data, data[d] as number, source(data, opcode), false);
      break;
    case 0x06: // SUB
      data[d] = subtract(data, data[d] as number, source(data, opcode), false);
      break;
    case 0x07: // ADC
      data[d] = add(data, data[d] as number, source(data, opcode), (data[SREG] as number) & C);
      break;
    case 0x08: // AND
      data[d] = logic(data, (data[d] as number) & source(data, opcode));
      break;
    case 0x09: // EOR
      data[d] = logic(data, (data[d] as number) ^ source(data, opcode));
      break;
    case 0x0a: // OR
      data[d] = logic(data, (data[d] as number) | source(data, opcode));
      break;
    case 0x0b: // MOV
      data[d] = source(data, opcode);
      break;
    case 0x0c:
    case 0x0d:
    case 0x0e:
    case 0x0f: // CPI
      subtract(data, data[high(opcode)] as number, constant(opcode), false);
      break;
    case 0x10:
    case 0x11:
    case 0x12:
    case 0x13: // SBCI
      data[high(opcode)] = subtract(data, data[high(opcode)] as number, constant(opcode), true);
      break;
    case 0x14:
    case 0x15:
    case 0x16:
    case 0x17: // SUBI
      data[high(opcode)] = subtract(data, data[high(opcode)] as number, constant(opcode), false);
      break;
    case 0x18:
    case 0x19:
    case 0x1a:
    case 0x1b: // ORI
      data[high(opcode)] = logic(data, (data[high(opcode)] as number) | constant(opcode));
      break;
    case 0x1c:
    case 0x1d:
    case 0x1e:
    case 0x1f: // ANDI
      data[high(opcode)] = logic(data, (data[high(opcode)] as number) & constant(opcode));
      break;
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33: // RJMP
      cpu.pc += (opcode << 20) >> 20;
      cpu.cycles += 1;
      break;
    case 0x38:
    case 0x39:
    case 0x3a:
    case 0x3b: // LDI
      data[high(opcode)] = constant(opcode);
      break;
    case 0x3c: // BRBS
      if (((data[SREG] as number) & (1 << (opcode & 7))) !== 0) branch(cpu, opcode);
      break;
    case 0x3d: // BRBC
      if (((data[SREG] as number) & (1 << (opcode & 7))) === 0) branch(cpu, opcode);
      break;
    default:
      if ((opcode & 0xd000) === 0x8000 && displacement(opcode) > 0) {
        move(cpu, opcode, d);
        break;
      }
      avrInstruction(cpu);
      return;
  }
  cpu.pc = (cpu.pc + 1) & (cpu.progMem.length - 1);
  cpu.cycles += 1;
}

/** LDD and STD. */
function move(cpu: CPU, opcode: number, register: number): void {
  const { data } = cpu;
  const pointer = (opcode & 8) !== 0 ? Y : ZPointer;
  const address = ((data[pointer] as number) | ((data[pointer + 1] as number) << 8)) + displacement(opcode);
  const isStore = (opcode & 0x200) !== 0;
  cpu.cycles += 1;
  if (address < ram) {
    if (isStore) cpu.writeData(address, data[register] as number);
    else data[register] = cpu.readData(address);
  } else if (isStore) data[address] = data[register] as number;
  else data[register] = data[address] as number;
}

const source = (data: Uint8Array, opcode: number): number => data[(opcode & 0xf) | ((opcode & 0x200) >> 5)] as number;
const high = (opcode: number): number => 16 + ((opcode >> 4) & 15);
const constant = (opcode: number): number => (opcode & 0xf) | ((opcode & 0xf00) >> 4);
const displacement = (opcode: number): number => (opcode & 7) | ((opcode & 0xc00) >> 7) | ((opcode & 0x2000) >> 8);

function branch(cpu: CPU, opcode: number): void {
  cpu.pc += (opcode << 22) >> 25;
  cpu.cycles += 1;
}

function add(data: Uint8Array, a: number, b: number, carry: number): number {
  const sum = a + b + carry;
  const result = sum & 255;
  const overflows = (result ^ b) & (a ^ result) & 128;
  const halves = (a & b) | (b & ~result) | (~result & a);
  flags(data, result, overflows, (halves & 8) !== 0 ? H : 0, sum > 255 ? C : 0);
  return result;
}

/** With carry, zero only stays where it was: so a number of many bytes is compared. */
function subtract(data: Uint8Array, a: number, b: number, isChained: boolean): number {
  const before = data[SREG] as number;
  const difference = a - b - (isChained ? before & C : 0);
  const result = difference & 255;
  const overflows = (a ^ b) & (a ^ result) & 128;
  const halves = (~a & b) | (b & result) | (result & ~a);
  flags(data, result, overflows, (halves & 8) !== 0 ? H : 0, difference < 0 ? C : 0);
  if (isChained && (before & Z) === 0) data[SREG] = (data[SREG] as number) & ~Z;
  return result;
}

function flags(data: Uint8Array, result: number, overflows: number, half: number, carry: number): void {
  const isNegative = result > 127;
  const isOver = overflows !== 0;
  data[SREG] =
    ((data[SREG] as number) & notByArithmetic) |
    (result === 0 ? Z : 0) |
    (isNegative ? N : 0) |
    (isOver ? V : 0) |
    (isNegative === isOver ? 0 : S) |
    half |
    carry;
}

function logic(data: Uint8Array, result: number): number {
  data[SREG] = ((data[SREG] as number) & notByLogic) | (result === 0 ? Z : 0) | (result > 127 ? N | S : 0);
  return result;
}
