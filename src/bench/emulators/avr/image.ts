/** Firmware images for the ATmega328P: Intel HEX, or the ELF file that avr-gcc links. */

export const flash_bytes = 32 * 1024;
const eepromMax_bytes = 1024;
/** Where avr-gcc's linker puts the EEPROM. */
const eepromBase = 0x810000;

export interface AvrImage {
  /** All of the flash, blank where the image has nothing. */
  readonly program: Uint16Array;
  /** What the image wants in the EEPROM, from its beginning. */
  readonly eeprom: Uint8Array;
}

export type LoadedImage =
  { readonly ok: true; readonly image: AvrImage } | { readonly ok: false; readonly why: string };

/** Reads an image; never throws. */
export function loadImage(bytes: Uint8Array): LoadedImage {
  const into = new Memory();
  const why = isElf(bytes) ? readElf(bytes, into) : readHex(bytes, into);
  if (why !== undefined) return { ok: false, why };
  return { ok: true, image: into.image() };
}

class Memory {
  readonly #flash = new Uint8Array(flash_bytes).fill(0xff);
  #eeprom = new Uint8Array(0);

  /** False where it does not fit. */
  put(address: number, bytes: Uint8Array): boolean {
    if (address >= eepromBase) {
      const end = address - eepromBase + bytes.length;
      if (end > eepromMax_bytes) return false;
      const longer = new Uint8Array(Math.max(end, this.#eeprom.length)).fill(0xff);
      longer.set(this.#eeprom);
      longer.set(bytes, address - eepromBase);
      this.#eeprom = longer;
      return true;
    }
    if (address + bytes.length > flash_bytes) return false;
    this.#flash.set(bytes, address);
    return true;
  }

  image(): AvrImage {
    const view = new DataView(this.#flash.buffer);
    const program = Uint16Array.from({ length: flash_bytes / 2 }, (_, word) => view.getUint16(2 * word, true));
    return { program, eeprom: this.#eeprom };
  }
}

const isElf = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;

const machineAvr = 83;
const headerElf_bytes = 52;
const headerProgram_bytes = 32;
const segmentLoad = 1;

function readElf(bytes: Uint8Array, into: Memory): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < headerElf_bytes || view.getUint16(18, true) !== machineAvr) return "the ELF file is not for AVR";
  const first = view.getUint32(28, true);
  const count = view.getUint16(44, true);
  if (first + count * headerProgram_bytes > bytes.length) return "the ELF file is cut off";
  for (let at = first; at < first + count * headerProgram_bytes; at += headerProgram_bytes) {
    const offset = view.getUint32(at + 4, true);
    const address = view.getUint32(at + 12, true);
    const size = view.getUint32(at + 16, true);
    if (view.getUint32(at, true) !== segmentLoad || size === 0) continue;
    if (offset + size > bytes.length) return "the ELF file is cut off";
    if (!into.put(address, bytes.subarray(offset, offset + size))) return tooLarge(address, size);
  }
  return undefined;
}

function readHex(bytes: Uint8Array, into: Memory): string | undefined {
  const lines = new TextDecoder("latin1").decode(bytes).split(/\r?\n/);
  let base = 0;
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const record = hexRecord(line);
    if (record === undefined) return `line ${index + 1} is no Intel HEX record`;
    const { type, address, data } = record;
    if (type === 1) return undefined;
    if (type === 2) base = word(data) * 16;
    if (type === 4) base = word(data) * 65_536;
    if (type === 0 && !into.put(base + address, data)) return tooLarge(base + address, data.length);
  }
  return "the file is neither ELF nor a whole Intel HEX file";
}

interface HexRecord {
  readonly type: number;
  readonly address: number;
  readonly data: Uint8Array;
}

function hexRecord(line: string): HexRecord | undefined {
  if (!/^:(?:[0-9a-fA-F]{2}){5,}$/.test(line)) return undefined;
  const bytes = Uint8Array.from({ length: (line.length - 1) / 2 }, (_, i) =>
    Number.parseInt(line.slice(1 + 2 * i, 3 + 2 * i), 16),
  );
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  if (bytes[0] !== bytes.length - 5 || (sum & 0xff) !== 0) return undefined;
  const address = ((bytes[1] as number) << 8) | (bytes[2] as number);
  return { type: bytes[3] as number, address, data: bytes.subarray(4, -1) };
}

const word = (data: Uint8Array): number => ((data[0] ?? 0) << 8) | (data[1] ?? 0);

const tooLarge = (address: number, size: number): string =>
  `${size} bytes at 0x${address.toString(16)} do not fit the ${flash_bytes / 1024} KB of flash`;
