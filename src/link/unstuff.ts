/**
 * COBS decoding of whole chunks, for floods: the chunk is copied as it stands, one byte before its place, and the codes in it
 * become the zeros that they stand for. So only codes are looked at one by one; `cobsDecode` looks at every byte.
 */

/** Where a chunk is decoded; `bytes` begins with what came out of the last one. */
export interface Room {
  readonly bytes: Uint8Array;
  /** Of `bytes`. */
  readonly view: DataView;
  readonly chunk: Uint8Array;
  readonly words: Int32Array;
}

const spare_bytes = 8;

/** Room for chunks of at most `chunkMax_bytes`. */
export function createRoom(chunkMax_bytes: number): Room {
  const memory = new ArrayBuffer((chunkMax_bytes + spare_bytes) & ~3);
  return {
    bytes: new Uint8Array(memory, 1, chunkMax_bytes),
    view: new DataView(memory, 1, chunkMax_bytes),
    chunk: new Uint8Array(memory),
    words: new Int32Array(memory),
  };
}

/**
 * Decodes a chunk that fits the room; returns the decoded size, or -1 where it is not COBS (a zero, or a block that reaches
 * beyond the end), as `cobsDecode` does.
 */
export function unstuff(source: Uint8Array, room: Room): number {
  const { chunk } = room;
  let size_bytes = source.length;
  chunk.set(source);
  if (size_bytes === 0) return 0;
  if (hasZero(room, size_bytes)) return -1;
  let codeAt = 0;
  let code = chunk[0]!;
  for (let next = code; next !== size_bytes; next = codeAt + code) {
    if (next > size_bytes) return -1;
    const followedByZero = code !== 0xff;
    code = chunk[next]!;
    codeAt = next;
    if (followedByZero) chunk[next] = 0;
    else {
      // The next block follows at once: its code leaves no place behind.
      chunk.copyWithin(next, next + 1, size_bytes);
      size_bytes -= 1;
      codeAt -= 1;
    }
  }
  return size_bytes - 1;
}

/** Four bytes at a time. Source: Warren, Hacker's Delight, 2nd edition, section 6-1. */
function hasZero({ chunk, words }: Room, size_bytes: number): boolean {
  chunk[size_bytes] = chunk[size_bytes + 1] = chunk[size_bytes + 2] = 1;
  for (let i = (size_bytes - 1) >> 2; i >= 0; i -= 1) {
    const word = words[i]!;
    if (((word - 0x01010101) & ~word & 0x80808080) !== 0) return true;
  }
  return false;
}
