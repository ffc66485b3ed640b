/** Programs for the emulated ATmega328P, a word at a time. Source of the encodings: Microchip DS40002198, AVR Instruction Set Manual. */

const io = (opcode: number, address: number, register: number): number =>
  opcode | ((address & 0x30) << 5) | (register << 4) | (address & 0x0f);

/** Registers 16 to 31. */
export const ldi = (register: number, value: number): number[] => [
  0xe000 | ((value & 0xf0) << 4) | ((register - 16) << 4) | (value & 0x0f),
];
export const lds = (register: number, address: number): number[] => [0x9000 | (register << 4), address];
export const sts = (address: number, register: number): number[] => [0x9200 | (register << 4), address];
export const out = (address: number, register: number): number[] => [io(0xb800, address, register)];
export const sbrs = (register: number, bit: number): number[] => [0xfe00 | (register << 4) | bit];
/** Words forward from the next instruction; negative ones go back. */
export const rjmp = (words: number): number[] => [0xc000 | (words & 0x0fff)];
export const inc = (register: number): number[] => [0x9403 | (register << 4)];
export const sei = [0x9478];
export const reti = [0x9518];
export const sleep = [0x9588];
export const wdr = [0x95a8];
export const push = (register: number): number[] => [0x920f | (register << 4)];

/** The program with handlers at its vectors, each a jump (`rjmp`) away. */
export function program(
  main: readonly (readonly number[])[],
  handlers: Readonly<Record<number, readonly number[]>> = {},
) {
  const words = new Uint16Array(0x4000).fill(0xffff);
  let at = 64;
  for (const [vector, code] of Object.entries(handlers)) {
    words[Number(vector) * 2] = rjmp(at - Number(vector) * 2 - 1)[0] as number;
    words.set(code, at);
    at += code.length;
  }
  words[0] = rjmp(at - 1)[0] as number;
  words.set(main.flat(), at);
  return { program: words, eeprom: new Uint8Array(0) };
}

/** The same as an Intel HEX file. */
export function hexFile({ program: words }: { readonly program: Uint16Array }): string {
  const lines: string[] = [];
  for (let word = 0; word < 512; word += 8) {
    const bytes = [...words.subarray(word, word + 8)].flatMap((each) => [each & 0xff, each >> 8]);
    lines.push(record(0, word * 2, bytes));
  }
  return [...lines, record(1, 0, []), ""].join("\n");
}

function record(type: number, address: number, data: readonly number[]): string {
  const bytes = [data.length, address >> 8, address & 0xff, type, ...data];
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  return `:${[...bytes, -sum & 0xff].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
